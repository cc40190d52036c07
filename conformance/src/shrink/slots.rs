//! Variables that nothing uses.

use super::{Edit, known::Known, variables::Changes};
use crate::symbolic::VariableIndex;
use freevars_code::Opcode;

/// All of them left out, then half of them, and so on down to each by itself.
pub(super) fn all(known: &Known) -> Vec<Edit> {
    let unused: Vec<(usize, VariableIndex)> = (0..known.symbolic.bodies.len())
        .flat_map(|index| unused(known, index).into_iter().map(move |variable| (index, variable)))
        .collect();
    let mut edits = Vec::new();
    let mut at_once = unused.len();
    while at_once > 0 {
        edits.extend(unused.chunks(at_once).map(|some| without(some.to_vec())));
        at_once /= 2;
    }
    edits
}

/// The variables of a code object that no instruction names but to make their cells, in ascending order.
pub(super) fn unused(known: &Known, index: usize) -> Vec<VariableIndex> {
    let body = known.body(index);
    let uses = |variable| body.uses(variable).any(|at| body.instructions[at].opcode != Opcode::MAKE_CELL);
    let mut unused: Vec<VariableIndex> = [&body.locals[..], &body.cells, &body.frees].concat();
    unused.retain(|&variable| !uses(variable));
    unused.sort_unstable();
    unused.dedup();
    unused
}

fn without(variables: Vec<(usize, VariableIndex)>) -> Edit {
    Box::new(move |known| {
        let mut changes = Changes::default();
        for &(index, variable) in &variables {
            if known.body(index).frees.contains(&variable) {
                changes.uncapture(known, index, variable)?;
            }
            changes.forget(known, index, variable)?;
        }
        Some(changes.apply(known))
    })
}
