//! Namespaces. A call of code that is no function body (not OPTIMIZED) but has NEWLOCALS makes it a namespace in 3.8; in
//! 3.11 only `__build_class__` does, and a call runs it in its globals. Such a namespace becomes a dict in one more cell
//! variable: the last one, since 3.8 releases a namespace after the variables.

use super::{Reason, body::Body};
use freevars_code::{
    Instruction,
    Opcode::{self, *},
};

/// The cell variable. No name of Python's begins with a point and goes on with a letter.
pub(super) const NAME: &str = ".namespace";

/// The opcodes that ask the namespace.
pub(super) const USERS: [Opcode; 4] = [LOAD_NAME, STORE_NAME, DELETE_NAME, LOAD_CLASSDEREF];

pub(super) fn load_name(body: &mut Body<'_>, instruction: &Instruction) -> Result<(), Reason> {
    let name = body.name(instruction.arg).to_owned();
    match body.slots.namespace {
        Some(namespace) => load(body, namespace, &name, LOAD_GLOBAL, instruction.arg << 1),
        None => body.op(LOAD_NAME, instruction.arg),
    }
    Ok(())
}

pub(super) fn load_classderef(body: &mut Body<'_>, instruction: &Instruction) -> Result<(), Reason> {
    let deref = body.slots.deref(instruction.arg);
    let name = body.deref_name(instruction.arg).to_owned();
    match body.slots.namespace {
        Some(namespace) => load(body, namespace, &name, LOAD_DEREF, deref),
        None => body.op(LOAD_CLASSDEREF, deref),
    }
    Ok(())
}

/// `namespace[name] if name in namespace else` what another instruction loads.
fn load(body: &mut Body<'_>, namespace: u32, name: &str, otherwise: Opcode, arg: u32) {
    let (missing, end) = (body.label(), body.label());
    if_in(body, namespace, name, POP_JUMP_FORWARD_IF_FALSE, missing);
    body.op(LOAD_DEREF, namespace);
    body.text(name);
    body.op(BINARY_SUBSCR, 0);
    body.jump(JUMP_FORWARD, end);
    body.place(missing);
    body.op(otherwise, arg);
    body.place(end);
}

fn if_in(body: &mut Body<'_>, namespace: u32, name: &str, jump: Opcode, to: super::body::Label) {
    body.text(name);
    body.op(LOAD_DEREF, namespace);
    body.op(CONTAINS_OP, 0);
    body.jump(jump, to);
}

pub(super) fn store_name(body: &mut Body<'_>, instruction: &Instruction) -> Result<(), Reason> {
    let Some(namespace) = body.slots.namespace else {
        body.op(STORE_NAME, instruction.arg);
        return Ok(());
    };
    let name = body.name(instruction.arg).to_owned();
    body.op(LOAD_DEREF, namespace);
    body.text(&name);
    body.op(STORE_SUBSCR, 0);
    Ok(())
}

/// How many bytes of a name a NameError shows at most.
const SHOWN: usize = 200;

/// What is not there is a NameError.
pub(super) fn delete_name(body: &mut Body<'_>, instruction: &Instruction) -> Result<(), Reason> {
    let Some(namespace) = body.slots.namespace else {
        body.op(DELETE_NAME, instruction.arg);
        return Ok(());
    };
    if body.program.codes.iter().any(|code| code.names.iter().any(|name| name == "NameError")) {
        return Err(Reason::NameErrorIsAVariable);
    }
    let name = body.name(instruction.arg).to_owned();
    let there = body.label();
    if_in(body, namespace, &name, POP_JUMP_FORWARD_IF_TRUE, there);
    let class = body.name_index("NameError");
    body.op(LOAD_GLOBAL, class << 1);
    let shown = (0..=name.len().min(SHOWN)).rev().find(|&end| name.is_char_boundary(end)).unwrap_or(0);
    body.text(&format!("name '{}' is not defined", &name[..shown]));
    body.op(PRECALL, 0);
    body.op(CALL, 0);
    body.op(RAISE_VARARGS, 1);
    body.place(there);
    body.op(LOAD_DEREF, namespace);
    body.text(&name);
    body.op(DELETE_SUBSCR, 0);
    Ok(())
}
