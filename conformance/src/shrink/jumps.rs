//! Jumps: never taken, always taken, or gone with what they jump over; loops that run once.

use super::{
    Edit,
    known::Known,
    runs::{Patch, patch, patched},
};
use crate::symbolic::{Instruction, Operand, Symbolic};
use freevars_code::{Const, Opcode};

/// How the stack is where a jump does not jump, and where it does.
struct Jump {
    body: usize,
    at: usize,
    target: usize,
    before: usize,
    /// Nothing: it always jumps.
    next: Option<usize>,
    there: usize,
}

/// What becomes of each jump, the last one first.
pub(super) fn all(known: &Known) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (body, within) in known.bodies() {
        for (at, instruction) in within.instructions.iter().enumerate().rev() {
            if let Operand::To(target) = instruction.operand
                && let Some(jump) = Jump::at(known, body, at, target)
            {
                edits.extend(jump.edits(known));
            }
        }
    }
    edits
}

impl Jump {
    fn at(known: &Known, body: usize, at: usize, target: usize) -> Option<Jump> {
        let (before, there) = (known.depth(body, at)?, known.depth(body, target)?);
        let opcode = known.body(body).instructions[at].opcode;
        let always = UNCONDITIONAL.contains(&opcode);
        Some(Jump { body, at, target, before, next: known.depth(body, at + 1).filter(|_| !always), there })
    }

    fn edits(&self, known: &Known) -> Vec<Edit> {
        let Jump { body, at, target, before, .. } = *self;
        let mut edits: Vec<Edit> = Vec::new();
        if known.body(body).instructions[at].opcode == Opcode::SETUP_LOOP {
            edits.push(Box::new(move |known| unblocked(known, body, at)));
        }
        if target > at && before == self.there {
            edits.push(patch(body, at..target, vec![]));
        }
        let condition = known.topmost(body, at);
        match (self.next, condition) {
            (Some(next), Some(condition)) if next + 1 == before => {
                let whole = condition.start..at + 1;
                edits.push(patch(body, whole.clone(), vec![]));
                if self.there == next {
                    edits.push(Box::new(move |known| always(known, body, whole.clone(), target)));
                }
                edits.push(patch(body, at..at + 1, vec![Instruction::plain(Opcode::POP_TOP)]));
            }
            (Some(next), Some(iterator)) if next == before + 1 => {
                edits.push(patch(body, iterator.start..target, vec![]));
                edits.push(Box::new(move |known| Some(once(known, body, iterator.clone(), at))));
            }
            _ => edits.push(patch(body, at..at + 1, vec![])),
        }
        edits
    }
}

const UNCONDITIONAL: &[Opcode] =
    &[Opcode::JUMP_FORWARD, Opcode::JUMP_BACKWARD, Opcode::JUMP_ABSOLUTE, Opcode::CONTINUE_LOOP];

/// A conditional jump that always jumps, its condition gone.
fn always(known: &Known, body: usize, whole: std::ops::Range<usize>, target: usize) -> Option<Symbolic> {
    let forward = target > whole.start;
    let opcodes: &[Opcode] =
        if forward { &[Opcode::JUMP_FORWARD] } else { &[Opcode::JUMP_ABSOLUTE, Opcode::JUMP_BACKWARD] };
    let opcode = *opcodes.iter().find(|&&opcode| known.has(opcode))?;
    let mut symbolic = patched(known, body, vec![(whole.start..whole.end - 1, vec![])]);
    let jump = &mut symbolic.bodies[body].instructions[whole.start];
    jump.opcode = opcode;
    Some(symbolic)
}

/// A loop's body with None for the item: no iterator, no way back.
fn once(known: &Known, body: usize, iterator: std::ops::Range<usize>, head: usize) -> Symbolic {
    let back = known.body(body).instructions.iter().enumerate();
    let back = back.filter(|(at, instruction)| *at > head && instruction.operand == Operand::To(head));
    let mut patches: Vec<Patch> = back.map(|(at, _)| (at..at + 1, vec![])).collect();
    patches.push((iterator.start..head + 1, vec![Instruction::constant(Const::None)]));
    patched(known, body, patches)
}

/// A loop without its block.
fn unblocked(known: &Known, body: usize, at: usize) -> Option<Symbolic> {
    let outside = known.state(body, at)?.blocks.len();
    let Operand::To(end) = known.body(body).instructions[at].operand else { return None };
    let mut patches: Vec<Patch> = vec![(at..at + 1, vec![])];
    let mut symbolic = known.symbolic.clone();
    for inside in at + 1..=end {
        let instruction = symbolic.bodies[body].instructions.get_mut(inside)?;
        let own = known.state(body, inside).is_some_and(|state| state.blocks.len() == outside + 1);
        if own && instruction.opcode == Opcode::POP_BLOCK {
            patches.push((inside..inside + 1, vec![]));
        } else if own && instruction.opcode == Opcode::CONTINUE_LOOP {
            instruction.opcode = Opcode::JUMP_ABSOLUTE;
        }
    }
    symbolic.bodies[body].splice_all(patches);
    Some(symbolic)
}
