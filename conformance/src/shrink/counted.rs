//! Instructions that take as many entries as their operand says, and constants that name them.

use super::{known::Known, runs::Patch};
use crate::symbolic::{Instruction, Operand};
use freevars_code::{Const, Opcode};
use std::ops::Range;

/// The instructions that take so many entries as their operand says and leave one thing made of them.
const COUNTED: &[Opcode] = &[
    Opcode::BUILD_TUPLE,
    Opcode::BUILD_LIST,
    Opcode::BUILD_SET,
    Opcode::BUILD_STRING,
    Opcode::BUILD_SLICE,
    Opcode::BUILD_CONST_KEY_MAP,
    Opcode::BUILD_LIST_UNPACK,
    Opcode::BUILD_TUPLE_UNPACK,
    Opcode::BUILD_SET_UNPACK,
    Opcode::BUILD_MAP_UNPACK,
    Opcode::BUILD_TUPLE_UNPACK_WITH_CALL,
    Opcode::BUILD_MAP_UNPACK_WITH_CALL,
    Opcode::RAISE_VARARGS,
];

/// What leaves each item of something that is built by its last instruction.
pub(super) fn items(known: &Known, body: usize, whole: &Range<usize>) -> Option<Vec<Range<usize>>> {
    let items = counted_items(known, body, whole.end - 1)?;
    let starts = items.first().map_or(whole.start, |first| first.start);
    (starts == whole.start).then_some(items)
}

/// What leaves each of the entries that a counting instruction takes.
pub(super) fn counted_items(known: &Known, body: usize, at: usize) -> Option<Vec<Range<usize>>> {
    let instruction = known.body(body).instructions.get(at)?;
    let Operand::Number(count) = instruction.operand else { return None };
    let counted = COUNTED.contains(&instruction.opcode);
    let end = if instruction.opcode == Opcode::BUILD_CONST_KEY_MAP { at.checked_sub(1)? } else { at };
    known.operands(body, end, count as usize).filter(|_| counted)
}

/// A counting instruction with one entry less.
pub(super) fn without_item(known: &Known, body: usize, at: usize, item: usize) -> Option<Vec<Patch>> {
    let items = counted_items(known, body, at)?;
    let instructions = &known.body(body).instructions;
    let mut patches = vec![(items.get(item)?.clone(), vec![])];
    if instructions[at].opcode == Opcode::BUILD_CONST_KEY_MAP {
        patches.push((at - 1..at, vec![without_name(&instructions[at - 1], item)?]));
    }
    let count = u32::try_from(items.len() - 1).ok()?;
    patches.push((at..at + 1, vec![Instruction::new(instructions[at].opcode, Operand::Number(count))]));
    Some(patches)
}

/// An instruction whose constant is a tuple that has one item less.
pub(super) fn without_name(instruction: &Instruction, item: usize) -> Option<Instruction> {
    let Operand::Const(Const::Tuple(names)) = &instruction.operand else { return None };
    let mut names = names.clone();
    (item < names.len()).then(|| names.remove(item))?;
    Some(Instruction { operand: Operand::Const(Const::Tuple(names)), ..instruction.clone() })
}

/// The strs of a tuple that an instruction names.
pub(super) fn names(instruction: &Instruction) -> Option<Vec<String>> {
    let Operand::Const(Const::Tuple(names)) = &instruction.operand else { return None };
    names.iter().map(|name| if let Const::Str(name) = name { Some(name.clone()) } else { None }).collect()
}
