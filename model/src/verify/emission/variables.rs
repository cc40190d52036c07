//! Variables, their names and order, and the flags of a code object.

use super::{Breaches, Emitted};
use freevars_code::{Const, Flags, Opcode, version::Operand};
use std::collections::BTreeSet;

pub(super) fn uses_captured_through_cells(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    for (at, instruction) in emitted.instructions.iter().enumerate() {
        let name = emitted.code.varnames.get(instruction.arg as usize);
        if instruction.operand == Operand::Local && name.is_some_and(|name| emitted.code.cellvars.contains(name)) {
            breaches.at(at);
        }
    }
}

pub(super) fn loads_closures_of_captured(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    for (at, instruction) in emitted.all(Opcode::LOAD_CLOSURE) {
        let free = emitted.shape.deref + instruction.arg as usize >= emitted.shape.free;
        let cell = || emitted.code.cellvars.iter().any(|name| name == emitted.deref_name(instruction));
        if !free && !cell() {
            breaches.at(at);
        }
    }
}

pub(super) fn names_a_variable_once(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    names_once(emitted, breaches, emitted.code.parameters() as usize);
}

/// What a tuple parameter unpacks to is a local variable, and listed as one even if it is captured.
pub(super) fn names_a_variable_once_2_7(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    let parameters = &emitted.code.varnames[..emitted.code.parameters() as usize];
    let unpacks = parameters.iter().any(|name| name.starts_with('.'));
    names_once(emitted, breaches, if unpacks { emitted.code.varnames.len() } else { parameters.len() });
}

/// So many of the local variables may be cell variables too. A class body of which `__class__` is nonlocal has the cell
/// of that name for its methods as well.
fn names_once(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>, shared: usize) {
    let code = emitted.code;
    let cells = code.cellvars.iter().filter(|name| !code.varnames[..shared].contains(name));
    let own = |name: &&String| !code.flags.contains(Flags::OPTIMIZED) && *name == "__class__";
    let frees = code.freevars.iter().filter(|name| !own(name));
    let mut seen = BTreeSet::new();
    breaches.unless(code.varnames.iter().chain(cells).chain(frees).all(|name| seen.insert(name)));
}

pub(super) fn sorts_free_variables(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    breaches.unless(emitted.code.freevars.is_sorted());
}

pub(super) fn sorts_cell_variables(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    breaches.unless(emitted.code.cellvars.is_sorted());
}

pub(super) fn sorts_cell_variables_behind_parameters(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    let slot = |name: &String| emitted.code.varnames.iter().position(|local| local == name).unwrap_or(usize::MAX);
    breaches.unless(emitted.code.cellvars.is_sorted_by_key(|name| (slot(name), name)));
}

pub(super) fn gives_locals_to_new_locals(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    breaches.unless(emitted.code.flags.contains(Flags::NEWLOCALS) || emitted.code.varnames.is_empty());
}

pub(super) fn gives_locals_to_functions(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    breaches.unless(emitted.code.flags.contains(Flags::OPTIMIZED) || emitted.code.varnames.is_empty());
}

pub(super) fn optimizes_only_new_locals(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    let has = |flag| emitted.code.flags.contains(flag);
    breaches.unless(has(Flags::NEWLOCALS) || !has(Flags::OPTIMIZED));
}

pub(super) fn optimizes_what_has_new_locals(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    let has = |flag| emitted.code.flags.contains(flag);
    breaches.unless(has(Flags::NEWLOCALS) == has(Flags::OPTIMIZED));
}

pub(super) fn flags_what_has_no_free_variables(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    let none = emitted.code.cellvars.is_empty() && emitted.code.freevars.is_empty();
    breaches.unless(emitted.code.flags.contains(Flags::NOFREE) == none);
}

pub(super) fn never_flags_nofree(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    breaches.unless(!emitted.code.flags.contains(Flags::NOFREE));
}

/// Where the main code object is a function, nobody says what that is inside of.
pub(super) fn flags_what_is_nested(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    let codes = &emitted.program.codes;
    if codes[0].is_function() {
        return;
    }
    let holds = |constant: &Const, index| matches!(constant, Const::Code(held) if held.0 as usize == index);
    let parent = |&index: &usize| codes.iter().position(|code| code.consts.iter().any(|each| holds(each, index)));
    let own = emitted.index.0 as usize;
    let mut around = std::iter::successors(parent(&own), parent);
    let nested = emitted.code.is_function() && around.any(|index| codes[index].is_function());
    breaches.unless(emitted.code.flags.contains(Flags::NESTED) == nested);
}
