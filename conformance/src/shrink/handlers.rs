//! Handlers and generators: bodies without their handlers, generators that are functions.

#![allow(clippy::wildcard_enum_match_arm, reason = "a few of many opcodes push a block")]

use super::{Edit, known::Known, runs::patched};
use crate::symbolic::{Body, Operand};
use freevars_code::{Flags, Opcode, Opcode::*};

/// Entries of exception tables and blocks left out, then generators made functions.
pub(super) fn all(known: &Known) -> Vec<Edit> {
    let mut edits = entries(known);
    for (index, body) in known.bodies() {
        edits.extend(blocks(known, index).into_iter().map(|places| without(index, places)));
        if body.flags.contains(Flags::GENERATOR) {
            edits.push(function(index));
        }
    }
    edits
}

/// Without each entry of an exception table.
pub(super) fn entries(known: &Known) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    for (index, body) in known.bodies() {
        edits.extend((0..body.handlers.len()).rev().map(|entry| -> Edit {
            Box::new(move |known| {
                let mut symbolic = known.symbolic.clone();
                symbolic.bodies[index].handlers.remove(entry);
                Some(symbolic)
            })
        }));
    }
    edits
}

/// The instructions that push and pop each block; for one with a `finally` clause also those that begin and end that.
fn blocks(known: &Known, index: usize) -> Vec<Vec<usize>> {
    let body = known.body(index);
    let mut found = Vec::new();
    for (at, instruction) in body.instructions.iter().enumerate().rev() {
        let Operand::To(target) = instruction.operand else { continue };
        if ![SETUP_LOOP, SETUP_EXCEPT, SETUP_FINALLY].contains(&instruction.opcode) {
            continue;
        }
        let Some(blocks) = known.state(index, at).map(|state| state.blocks.clone()) else { continue };
        let inside =
            |&other: &usize| known.state(index, other).is_some_and(|state| state.blocks.len() == blocks.len() + 1);
        let outside = |&other: &usize| known.state(index, other).is_some_and(|state| state.blocks == blocks);
        let is = |opcode: Opcode| move |other: &usize| body.instructions[*other].opcode == opcode;
        let all = || at + 1..body.instructions.len();
        let pops: Vec<usize> = all().take_while(|&other| other < target).filter(is(POP_BLOCK)).filter(inside).collect();
        let Some(&pop) = pops.first() else {
            found.push(vec![at]);
            continue;
        };
        found.push(vec![at, pop]);
        let ends = all().filter(|&other| other >= target).filter(is(END_FINALLY)).filter(outside);
        found.extend(ends.take(3).map(|end| vec![at, pop, target - 1, end]));
    }
    found
}

fn without(index: usize, places: Vec<usize>) -> Edit {
    Box::new(move |known| {
        let patches = places.iter().map(|&at| (at..at + 1, vec![])).collect();
        Some(patched(known, index, patches))
    })
}

/// A generator that yields nothing and is run by the call.
fn function(index: usize) -> Edit {
    Box::new(move |known| {
        let body = known.body(index);
        let is = |at: usize, opcode| body.instructions.get(at).is_some_and(|one| one.opcode == opcode);
        let patches = (0..body.instructions.len()).filter_map(|at| match body.instructions[at].opcode {
            RETURN_GENERATOR => Some((at..at + 1 + usize::from(is(at + 1, POP_TOP)), vec![])),
            YIELD_VALUE => Some((at..at + 1 + usize::from(is(at + 1, RESUME)), vec![])),
            _ => None,
        });
        let mut symbolic = patched(known, index, patches.collect());
        let body: &mut Body = &mut symbolic.bodies[index];
        body.flags = Flags(body.flags.0 & !Flags::GENERATOR.0);
        Some(symbolic)
    })
}
