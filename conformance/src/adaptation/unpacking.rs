//! Displays with `*` and `**`. 3.8 takes all that is unpacked at once, and releases it when it is done; 3.11 adds to a
//! list or dict one by one. So what is added is a copy, and the entries are released as in 3.8, the topmost first.

use super::{Reason, body::Body};
use freevars_code::{
    Instruction,
    Opcode::{self, *},
};

pub(super) fn build_list_unpack(body: &mut Body<'_>, instruction: &Instruction) -> Result<(), Reason> {
    gather(body, instruction.arg, BUILD_LIST, LIST_EXTEND)
}

pub(super) fn build_set_unpack(body: &mut Body<'_>, instruction: &Instruction) -> Result<(), Reason> {
    gather(body, instruction.arg, BUILD_SET, SET_UPDATE)
}

/// For a call, 3.8 names the callee if something cannot be unpacked; 3.11 does not.
pub(super) fn build_tuple_unpack(body: &mut Body<'_>, instruction: &Instruction) -> Result<(), Reason> {
    gather(body, instruction.arg, BUILD_LIST, LIST_EXTEND)?;
    body.op(LIST_TO_TUPLE, 0);
    Ok(())
}

pub(super) fn build_map_unpack(body: &mut Body<'_>, instruction: &Instruction) -> Result<(), Reason> {
    gather(body, instruction.arg, BUILD_MAP, DICT_UPDATE)
}

fn gather(body: &mut Body<'_>, count: u32, build: Opcode, add: Opcode) -> Result<(), Reason> {
    let end = body.stack().len();
    body.are_usable(end - count as usize..end)?;
    body.op(build, 0);
    add_copies(body, count, 1, add);
    body.drop_below(count);
    Ok(())
}

/// Adds copies of `count` entries, the deepest first, to the container on top; `above` entries lie above the last one.
fn add_copies(body: &mut Body<'_>, count: u32, above: u32, add: Opcode) {
    for entry in (1..=count).rev() {
        body.op(COPY, above + entry);
        body.op(add, 1);
    }
}

/// DICT_MERGE finds the callee, which it names in errors, at a certain place: below the arguments and the dict. Both are
/// copied to where it looks.
pub(super) fn build_map_unpack_with_call(body: &mut Body<'_>, instruction: &Instruction) -> Result<(), Reason> {
    let count = instruction.arg;
    if count == 0 {
        body.op(BUILD_MAP, 0);
        return Ok(());
    }
    let (callee_and_arguments, end) = (2, body.stack().len());
    body.are_usable(end - count as usize - callee_and_arguments as usize..end)?;
    for _ in 0..callee_and_arguments {
        body.op(COPY, count + callee_and_arguments);
    }
    body.op(BUILD_MAP, 0);
    add_copies(body, count, callee_and_arguments + 1, DICT_MERGE);
    body.drop_below(callee_and_arguments + count);
    Ok(())
}
