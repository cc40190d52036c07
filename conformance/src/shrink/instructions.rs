//! Single instructions: left out, replaced by the least that takes and leaves as much, or with a smaller operand.

use super::{
    Edit,
    conventions::{is_implied, is_precall},
    known::Known,
    runs::patch,
};
use crate::symbolic::{Body, Instruction, Operand};
use freevars_code::{Const, Opcode};
use std::ops::Range;

/// Each instruction, then each with the one after it, then what each may be replaced by, then its operand.
pub(super) fn all(known: &Known) -> Vec<Edit> {
    let mut edits = removals(known);
    edits.extend(pairs(known));
    edits.extend(replaced(known));
    edits.extend(numbers(known));
    edits
}

/// Without each instruction, the last one first.
pub(super) fn removals(known: &Known) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (index, body) in known.bodies() {
        let removable = (0..body.instructions.len()).rev().filter(|&at| !is_implied(body, at) && !is_precall(body, at));
        edits.extend(removable.map(|at| patch(index, with_precall(body, at), vec![])));
    }
    edits
}

/// The place of an instruction, and of the PRECALL before it.
fn with_precall(body: &Body, at: usize) -> Range<usize> {
    at - usize::from(at > 0 && is_precall(body, at - 1))..at + 1
}

/// Two neighbours, or three, after which the stack is as deep as before, whatever happens to it in between.
fn pairs(known: &Known) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (index, body) in known.bodies() {
        for at in (0..body.instructions.len()).rev() {
            for end in [at + 3, at + 2] {
                let depth = known.depth(index, at);
                if depth.is_some() && depth == known.depth(index, end) {
                    edits.push(patch(index, at..end, vec![]));
                }
            }
        }
    }
    edits
}

/// POP_TOP for what takes one entry, LOAD_CONST of None for what leaves one.
fn replaced(known: &Known) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (index, body) in known.bodies() {
        for (at, instruction) in body.instructions.iter().enumerate().rev() {
            let (before, after) = (known.depth(index, at), known.depth(index, at + 1));
            let Some((before, after)) = before.zip(after) else { continue };
            let new = if before == after + 1 {
                Instruction::plain(Opcode::POP_TOP)
            } else if before + 1 == after {
                Instruction::constant(Const::None)
            } else {
                continue;
            };
            if new.opcode != instruction.opcode {
                edits.push(patch(index, at..at + 1, vec![new]));
            }
        }
    }
    edits
}

/// Operands that are numbers: 0, a half, one less. Where several instructions say how many arguments a call has, they
/// go together.
pub(super) fn numbers(known: &Known) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    for (index, body) in known.bodies() {
        for (at, instruction) in body.instructions.iter().enumerate().rev() {
            if is_precall(body, at) {
                continue;
            }
            let places = with_precall(body, at);
            let mut smaller = match &instruction.operand {
                Operand::Number(number) => [0, number / 2, number.saturating_sub(1)]
                    .into_iter()
                    .filter(|smaller| smaller < number)
                    .map(Operand::Number)
                    .collect(),
                Operand::Name { name, null: true } => vec![Operand::Name { name: name.clone(), null: false }],
                Operand::Frees | Operand::Const(_) | Operand::Name { .. } | Operand::Variable(_) | Operand::To(_) => {
                    vec![]
                }
            };
            smaller.dedup();
            for operand in smaller {
                let places = places.clone();
                edits.push(Box::new(move |known| {
                    let mut symbolic = known.symbolic.clone();
                    let instructions = &mut symbolic.bodies[index].instructions[places.clone()];
                    instructions.iter_mut().for_each(|instruction| instruction.operand = operand.clone());
                    Some(symbolic)
                }));
            }
        }
    }
    edits
}
