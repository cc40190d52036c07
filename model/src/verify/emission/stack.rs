//! The value stack and its blocks, and what is reached.

use super::{Breaches, Emitted};
use crate::verify::Before;
use freevars_code::Opcode;

/// In 2.7 the `finally` of a return is entered, and left, with more on the stack and no block.
pub(super) fn returns_from_an_empty_stack(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    let handlers = [Opcode::SETUP_EXCEPT, Opcode::SETUP_FINALLY, Opcode::SETUP_WITH];
    if emitted.instructions.iter().any(|each| handlers.contains(&each.opcode)) {
        return;
    }
    for (at, _) in emitted.all(Opcode::RETURN_VALUE) {
        if emitted.known.before(at).any(|before| before.blocks.is_empty() && before.stack.len() > 1) {
            breaches.at(at);
        }
    }
}

pub(super) fn pops_blocks_at_their_depth(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    for (at, _) in emitted.all(Opcode::POP_BLOCK) {
        let deeper = |before: Before<'_>| before.blocks.last().is_some_and(|block| before.stack.len() > block.level);
        if emitted.known.before(at).any(deeper) {
            breaches.at(at);
        }
    }
}

/// Behind an instruction that always raises it goes on all the same. The compiler leaves handlers of what cannot raise.
pub(super) fn reaches_every_instruction(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    if !emitted.code.exceptiontable.is_empty() {
        return;
    }
    let index = |offset: u32| emitted.instructions.partition_point(|each| each.offset < offset);
    let mut todo = vec![0];
    let mut reached = vec![false; emitted.instructions.len()];
    while let Some(at) = todo.pop() {
        if reached.get(at) != Some(&false) {
            continue;
        }
        reached[at] = true;
        let instruction = &emitted.instructions[at];
        todo.extend(instruction.target.map(index));
        if !ENDS.contains(&instruction.opcode) {
            todo.push(at + 1);
        }
    }
    (0..reached.len()).filter(|&at| !reached[at]).for_each(|at| breaches.at(at));
}

/// The opcodes of 3.11 behind which nothing goes on.
const ENDS: [Opcode; 6] = [
    Opcode::RETURN_VALUE,
    Opcode::RAISE_VARARGS,
    Opcode::RERAISE,
    Opcode::JUMP_FORWARD,
    Opcode::JUMP_BACKWARD,
    Opcode::JUMP_BACKWARD_NO_INTERRUPT,
];
