//! Runs of instructions between points of equal stack depth: statements, which leave nothing, and values, which leave one
//! entry.

use super::{Edit, known::Known};
use crate::symbolic::{Instruction, Operand, Symbolic};
use freevars_code::{Const, Opcode};
use std::{cmp::Reverse, collections::BTreeSet, ops::Range};

/// A change of one code object: other instructions in the place of some.
pub(super) type Patch = (Range<usize>, Vec<Instruction>);

/// Puts other instructions in the place of some of one code object.
pub(super) fn patched(known: &Known, body: usize, patches: Vec<Patch>) -> Symbolic {
    let mut symbolic = known.symbolic.clone();
    symbolic.bodies[body].splice_all(patches);
    symbolic
}

/// An edit that puts other instructions in the place of some.
pub(super) fn patch(body: usize, range: Range<usize>, new: Vec<Instruction>) -> Edit {
    Box::new(move |known| Some(patched(known, body, vec![(range.clone(), new.clone())])))
}

/// Statements left out: all of a sequence, half of it, and so on down to single ones.
pub(super) fn statements(known: &Known) -> Vec<Edit> {
    let mut found: BTreeSet<(Reverse<usize>, usize, usize)> = BTreeSet::new();
    for (body, _) in known.bodies() {
        for sequence in sequences(known, body) {
            let statements = sequence.len() - 1;
            let mut at_once = statements;
            while at_once > 0 {
                for first in (0..statements).step_by(at_once) {
                    let (start, end) = (sequence[first], sequence[(first + at_once).min(statements)]);
                    found.insert((Reverse(end - start), body, start));
                }
                at_once /= 2;
            }
        }
    }
    found.into_iter().map(|(Reverse(length), body, start)| patch(body, start..start + length, vec![])).collect()
}

/// Points between which the stack is nowhere less deep: the statements of a block.
fn sequences(known: &Known, body: usize) -> Vec<Vec<usize>> {
    let instructions = known.body(body).instructions.len();
    let mut found = Vec::new();
    let mut open: Vec<(usize, Vec<usize>)> = Vec::new();
    for at in known.start(body)..=instructions {
        let depth = known.depth(body, at);
        while open.last().is_some_and(|(level, _)| depth.is_none_or(|depth| depth < *level)) {
            found.extend(open.pop().map(|(_, points)| points));
        }
        match (open.last_mut(), depth) {
            (_, None) => {}
            (Some((level, points)), Some(depth)) if *level == depth => points.push(at),
            (_, Some(depth)) => open.push((depth, vec![at])),
        }
    }
    found.retain(|points| points.len() > 1);
    found
}

/// What is on top is returned, in the place of all that follows.
pub(super) fn returns(known: &Known) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (body, within) in known.bodies() {
        let end = within.instructions.len();
        let ends = (known.start(body)..end).filter(|&at| known.depth(body, at) == Some(1) && at + 1 < end);
        edits.extend(ends.map(|at| patch(body, at..end, vec![Instruction::plain(Opcode::RETURN_VALUE)])));
    }
    edits
}

/// A value replaced by None, or by one of the values that it is made of; a statement replaced by one of its values.
pub(super) fn values(known: &Known) -> Vec<Edit> {
    let mut edits: Vec<(usize, Edit)> = Vec::new();
    let none = || Instruction::constant(Const::None);
    for (body, within) in known.bodies() {
        for at in (known.start(body)..within.instructions.len()).rev() {
            let Some(before) = known.depth(body, at) else { continue };
            let Some(after) = known.depth(body, at + 1) else { continue };
            if let Some(value) = known.topmost(body, at + 1).filter(|value| value.len() > 1) {
                edits.push((value.len(), patch(body, value.clone(), vec![none()])));
                let depth = known.depth(body, value.start).unwrap_or(before);
                for operand in known.operands(body, at, before.saturating_sub(depth)).unwrap_or_default() {
                    edits.push((value.len(), kept(body, value.clone(), operand, vec![])));
                }
            }
            let taken = before.saturating_sub(after);
            let Some(operands) = known.operands(body, at, taken) else { continue };
            let start = operands.first().map_or(at, |first| first.start);
            for operand in operands.into_iter().filter(|operand| operand.len() < at - start) {
                let pop = vec![Instruction::plain(Opcode::POP_TOP)];
                edits.push((at + 1 - start, kept(body, start..at + 1, operand, pop)));
            }
        }
    }
    edits.sort_by_key(|(length, _)| Reverse(*length));
    edits.into_iter().map(|(_, edit)| edit).collect()
}

/// Of some instructions, only a part is kept, and others put behind it.
fn kept(body: usize, whole: Range<usize>, part: Range<usize>, behind: Vec<Instruction>) -> Edit {
    Box::new(move |known| {
        let patches = vec![(whole.start..part.start, vec![]), (part.end..whole.end, behind.clone())];
        Some(patched(known, body, patches))
    })
}

/// What is stored in a variable, put where the variable is loaded.
pub(super) fn forwarded(known: &Known) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (body, within) in known.bodies() {
        for (at, store) in within.instructions.iter().enumerate() {
            let taken = known.depth(body, at).zip(known.depth(body, at + 1)).is_some_and(|(a, b)| a == b + 1);
            let names = matches!(store.operand, Operand::Variable(_) | Operand::Name { .. });
            let Some(value) = known.topmost(body, at).filter(|_| taken && names) else { continue };
            for (load, other) in within.instructions.iter().enumerate().skip(at + 1) {
                let loads = known.depth(body, load).zip(known.depth(body, load + 1)).is_some_and(|(a, b)| a + 1 == b);
                if loads && same_variable(&store.operand, &other.operand) {
                    let value = value.clone();
                    edits.push(moved(body, value.start..at + 1, value, load));
                }
            }
        }
    }
    edits
}

fn same_variable(a: &Operand, b: &Operand) -> bool {
    match (a, b) {
        (Operand::Name { name: a, .. }, Operand::Name { name: b, null: false }) => a == b,
        (a, b) => a == b,
    }
}

/// Some instructions are left out, and a part of them put in the place of a later one.
fn moved(body: usize, whole: Range<usize>, part: Range<usize>, to: usize) -> Edit {
    Box::new(move |known| {
        let value = known.body(body).instructions[part.clone()].to_vec();
        let jumps = value.iter().any(|instruction| matches!(instruction.operand, Operand::To(_)));
        (!jumps).then(|| patched(known, body, vec![(whole.clone(), vec![]), (to..to + 1, value.clone())]))
    })
}
