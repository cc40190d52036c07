//! Calls and functions that are made with less; whatever is built of fewer entries.

use super::{
    Edit,
    called::{Call, Named},
    counted::{counted_items, without_item},
    known::Known,
    runs::{patch, patched},
};
use crate::symbolic::{Instruction, Operand};
use freevars_code::Opcode;

/// Each call plain, without an argument; each function without a default value; each container without an item.
pub(super) fn all(known: &Known) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    for (body, within) in known.bodies() {
        for at in (0..within.instructions.len()).rev() {
            if let Some(call) = Call::at(known, body, at) {
                edits.extend(of_call(call));
            }
            for item in 0..counted_items(known, body, at).map_or(0, |items| items.len()) {
                edits.push(Box::new(move |known| Some(patched(known, body, without_item(known, body, at, item)?))));
            }
        }
    }
    edits.extend(fused(known));
    for (n, make) in known.makes().iter().enumerate() {
        for (m, group) in make.optional().enumerate() {
            let items = group.items.as_ref().map_or(0, Vec::len);
            for item in std::iter::once(None).chain((0..items).map(Some)) {
                edits.push(Box::new(move |known| {
                    let make = known.makes().get(n)?;
                    let group = make.optional().nth(m)?;
                    Some(patched(known, make.body, make.without(known, group, item)?))
                }));
            }
        }
    }
    edits
}

fn of_call(call: Call) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    let arguments = call.arguments.len();
    let is_plain = matches!(call.named, Named::No | Named::Pairs(0)) && call.spread.is_empty();
    let call = std::rc::Rc::new(call);
    if !is_plain {
        let call = call.clone();
        edits.push(Box::new(move |known| Some(patched(known, call.body, call.plain(known)?))));
    }
    for argument in (0..arguments).rev() {
        let call = call.clone();
        edits.push(Box::new(move |known| Some(patched(known, call.body, call.without_argument(known, argument)?))));
    }
    edits
}

/// LOAD_GLOBAL that pushes the NULL itself that is pushed before it.
fn fused(known: &Known) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (index, body) in known.bodies() {
        for (at, pair) in body.instructions.windows(2).enumerate() {
            if pair[0].opcode == Opcode::PUSH_NULL
                && pair[1].opcode == Opcode::LOAD_GLOBAL
                && let Operand::Name { name, null: false } = &pair[1].operand
            {
                let operand = Operand::Name { name: name.clone(), null: true };
                edits.push(patch(index, at..at + 2, vec![Instruction::new(Opcode::LOAD_GLOBAL, operand)]));
            }
        }
    }
    edits
}
