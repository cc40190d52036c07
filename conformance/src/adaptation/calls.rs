//! Calls. 3.8 has the callee below the arguments; 3.11 has two entries there: a method and its object, which becomes the
//! first argument, or NULL and a callee.
//!
//! So a call that has an argument is already arranged: the callee is the method and the first argument its object.
//! Nothing need be known of where the callee was pushed. Without an argument NULL is put below.

use super::{Reason, body::Body};
use freevars_code::{Instruction, Opcode::*};

pub(super) fn call_function(body: &mut Body<'_>, instruction: &Instruction) -> Result<(), Reason> {
    call(body, instruction.arg, None);
    Ok(())
}

/// The names lie on top of the arguments in 3.8, and are named beside the stack in 3.11.
pub(super) fn call_function_kw(body: &mut Body<'_>, instruction: &Instruction) -> Result<(), Reason> {
    let names = body.constant_on_top().ok_or(Reason::NamesAreNoConstant)?;
    body.take_back(names);
    call(body, instruction.arg, Some(names));
    Ok(())
}

fn call(body: &mut Body<'_>, arguments: u32, names: Option<u32>) {
    if arguments == 0 {
        body.op(PUSH_NULL, 0);
        body.sink(1);
    }
    if let Some(names) = names {
        body.op(KW_NAMES, names);
    }
    let arguments = arguments.saturating_sub(1);
    body.op(PRECALL, arguments);
    body.op(CALL, arguments);
}

pub(super) fn call_function_ex(body: &mut Body<'_>, instruction: &Instruction) -> Result<(), Reason> {
    body.op(PUSH_NULL, 0);
    body.sink(2 + (instruction.arg & 1));
    body.op(CALL_FUNCTION_EX, instruction.arg);
    Ok(())
}
