//! Variables, with all that is about them: left out throughout, owned where they are used, or not captured at all.

use super::{
    Edit, bodies::captured_by, called::Named, known::Known, made::Make, runs::Patch, slots::unused, weight::is_function,
};
use crate::symbolic::{Body, Instruction, Operand, Parameter, Symbolic, VariableIndex};
use freevars_code::{Const, Flags, Opcode};
use std::collections::{BTreeMap, BTreeSet};

/// For each variable that is used: left out; owned by the code object that captures it; a cell variable no more.
pub(super) fn all(known: &Known) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    for (index, body) in known.bodies() {
        let unused = unused(known, index);
        let parameter = |local: &VariableIndex| body.variable(*local).parameter.is_some();
        let used =
            body.cells.iter().chain(&body.frees).chain(&body.locals).filter(|one| unused.binary_search(one).is_err());
        edits.extend(used.map(|&variable| -> Edit { Box::new(move |known| without(known, index, variable)) }));
        let parameters = body.locals.iter().filter(|local| parameter(local));
        edits.extend(parameters.map(|&one| -> Edit { Box::new(move |known| without_parameter(known, index, one)) }));
        edits.extend(body.frees.iter().map(|&free| -> Edit { Box::new(move |known| owned(known, index, free)) }));
        if index > 0 {
            edits.push(Box::new(move |known| function(known, index)));
        }
    }
    edits.extend(cells(known));
    edits
}

/// Each cell variable that is used no more than a local variable.
pub(super) fn cells(known: &Known) -> Vec<Edit> {
    let cells = known.bodies().flat_map(|(index, body)| {
        let unused = unused(known, index);
        let used = body.cells.iter().filter(move |cell| unused.binary_search(cell).is_err());
        used.map(move |&cell| -> Edit { Box::new(move |known| local(known, index, cell)) })
    });
    cells.collect()
}

/// Changes of several code objects that make one whole.
#[derive(Default)]
pub(super) struct Changes {
    patches: BTreeMap<usize, Vec<Patch>>,
    gone: BTreeSet<(usize, VariableIndex)>,
}

impl Changes {
    pub(super) fn patch(&mut self, body: usize, patches: impl IntoIterator<Item = Patch>) {
        self.patches.entry(body).or_default().extend(patches);
    }

    pub(super) fn apply(self, known: &Known) -> Symbolic {
        let mut symbolic = known.symbolic.clone();
        for (index, patches) in self.patches {
            symbolic.bodies[index].splice_all(patches);
        }
        for (index, body) in symbolic.bodies.iter_mut().enumerate() {
            for list in [&mut body.locals, &mut body.cells, &mut body.frees] {
                list.retain(|&one| !self.gone.contains(&(index, one)));
            }
        }
        symbolic.bodies.iter_mut().for_each(without_copying);
        symbolic
    }

    /// What instructions do with the variable they do with None, in every code object that captures it from here.
    pub(super) fn forget(&mut self, known: &Known, index: usize, variable: VariableIndex) -> Option<()> {
        if !self.gone.insert((index, variable)) {
            return Some(());
        }
        for at in known.body(index).uses(variable) {
            if let Some((code, item)) = captured_by(known, index, at) {
                let free = *known.body(code).frees.get(item)?;
                if self.gone.contains(&(code, free)) {
                    continue;
                }
                self.forget_free(known, code, free)?;
            } else {
                self.patch(index, [(at..at + 1, neutral(known.body(index), at)?)]);
            }
        }
        Some(())
    }

    /// As [`Changes::forget`], and wherever a function is made its closure has one item less.
    fn forget_free(&mut self, known: &Known, code: usize, free: VariableIndex) -> Option<()> {
        self.uncapture(known, code, free)?;
        self.forget(known, code, free)
    }

    /// Wherever a function of the code object is made, its closure has one item less.
    pub(super) fn uncapture(&mut self, known: &Known, code: usize, free: VariableIndex) -> Option<()> {
        let item = known.body(code).frees.iter().position(|&one| one == free)?;
        for make in known.makes_of(code) {
            let closure = make.closure.as_ref()?;
            closure.items.as_ref()?;
            self.patch(make.body, make.without(known, closure, Some(item))?);
        }
        Some(())
    }
}

/// Where there are no free variables, there is nothing to copy.
fn without_copying(body: &mut Body) {
    let copies = |one: &Instruction| one.opcode == Opcode::COPY_FREE_VARS && one.operand == Operand::Frees;
    if body.frees.is_empty()
        && let Some(at) = body.instructions.iter().position(copies)
    {
        body.splice(at..at + 1, vec![]);
    }
}

/// What takes and leaves as much as an instruction that names a variable, without it.
fn neutral(body: &Body, at: usize) -> Option<Vec<Instruction>> {
    use Opcode::*;
    const LOADS: &[Opcode] = &[LOAD_FAST, LOAD_DEREF, LOAD_CLASSDEREF, LOAD_CLOSURE];
    const STORES: &[Opcode] = &[STORE_FAST, STORE_DEREF];
    const OTHERS: &[Opcode] = &[DELETE_FAST, DELETE_DEREF, MAKE_CELL];
    let alternatives = [
        (LOADS, vec![Instruction::constant(Const::None)]),
        (STORES, vec![Instruction::plain(POP_TOP)]),
        (OTHERS, vec![]),
    ];
    let opcode = body.instructions[at].opcode;
    alternatives.into_iter().find(|(opcodes, _)| opcodes.contains(&opcode)).map(|(_, new)| new)
}

fn without(known: &Known, index: usize, variable: VariableIndex) -> Option<Symbolic> {
    let mut changes = Changes::default();
    if known.body(index).frees.contains(&variable) {
        changes.forget_free(known, index, variable)?;
    } else {
        changes.forget(known, index, variable)?;
    }
    Some(changes.apply(known))
}

/// With a parameter go its argument, wherever a call is known to give it, and its default value.
fn without_parameter(known: &Known, index: usize, variable: VariableIndex) -> Option<Symbolic> {
    let body = known.body(index);
    let mut changes = Changes::default();
    changes.forget(known, index, variable)?;
    let slots = body.local_slots();
    let of_kind = |kinds: &[Parameter]| -> Vec<VariableIndex> {
        let is = |&&local: &&VariableIndex| body.variable(local).parameter.is_some_and(|kind| kinds.contains(&kind));
        slots.iter().filter(is).copied().collect()
    };
    let positional = of_kind(&[Parameter::PositionalOnly, Parameter::Positional]);
    let place = positional.iter().position(|&one| one == variable);
    let name = &body.variable(variable).name;
    for make in known.makes_of(index) {
        let patches = without_default(known, make, place, positional.len(), name);
        changes.patch(make.body, patches.unwrap_or_default());
    }
    for call in known.calls_of(index) {
        let by_place = place.filter(|&place| place < call.positional());
        let by_name = || if matches!(call.named, Named::No) { None } else { call.argument_named(known, name) };
        if let Some(argument) = by_place.or_else(by_name) {
            changes.patch(call.body, call.without_argument(known, argument)?);
        }
    }
    Some(changes.apply(known))
}

/// A function that is made without the default value of a parameter.
fn without_default(
    known: &Known,
    make: &Make,
    place: Option<usize>,
    positional: usize,
    name: &str,
) -> Option<Vec<Patch>> {
    let (group, item) = match place {
        Some(place) => {
            let group = make.defaults.as_ref()?;
            let first = positional.checked_sub(group.items.as_ref()?.len())?;
            (group, place.checked_sub(first)?)
        }
        None => {
            let group = make.kwdefaults.as_ref()?;
            (group, group.names(known, make.body)?.iter().position(|known| known == name)?)
        }
    };
    make.without(known, group, Some(item))
}

/// A free variable becomes the code object's own.
fn owned(known: &Known, index: usize, free: VariableIndex) -> Option<Symbolic> {
    let mut changes = Changes::default();
    changes.uncapture(known, index, free)?;
    let mut symbolic = changes.apply(known);
    let body = &mut symbolic.bodies[index];
    body.frees.retain(|&one| one != free);
    body.cells.push(free);
    for instruction in &mut body.instructions {
        if instruction.opcode == Opcode::LOAD_CLASSDEREF && instruction.operand == Operand::Variable(free) {
            instruction.opcode = Opcode::LOAD_DEREF;
        }
    }
    without_copying(body);
    if known.has(Opcode::MAKE_CELL) {
        body.splice(0..0, vec![Instruction::new(Opcode::MAKE_CELL, Operand::Variable(free))]);
    }
    let captured = body.uses(free).any(|at| body.instructions[at].opcode == Opcode::LOAD_CLOSURE);
    if !captured {
        make_local(&mut symbolic, index, free)?;
    }
    Some(symbolic)
}

/// A cell variable that is no more than a local variable.
fn local(known: &Known, index: usize, cell: VariableIndex) -> Option<Symbolic> {
    let mut symbolic = known.symbolic.clone();
    make_local(&mut symbolic, index, cell)?;
    Some(symbolic)
}

/// What is done to a cell's content, and what to a local variable.
const LOCAL: &[(Opcode, Opcode)] = &[
    (Opcode::LOAD_DEREF, Opcode::LOAD_FAST),
    (Opcode::STORE_DEREF, Opcode::STORE_FAST),
    (Opcode::DELETE_DEREF, Opcode::DELETE_FAST),
];

/// Nothing: the cell itself is used.
fn make_local(symbolic: &mut Symbolic, index: usize, cell: VariableIndex) -> Option<()> {
    let body = &mut symbolic.bodies[index];
    let uses: Vec<usize> = body.uses(cell).collect();
    for at in uses.into_iter().rev() {
        let opcode = body.instructions[at].opcode;
        if opcode == Opcode::MAKE_CELL {
            body.splice(at..at + 1, vec![]);
        } else if let Some(&(_, local)) = LOCAL.iter().find(|(deref, _)| *deref == opcode) {
            body.instructions[at].opcode = local;
        } else if !LOCAL.iter().any(|(_, local)| *local == opcode) {
            return None;
        }
    }
    body.cells.retain(|&one| one != cell);
    if !body.locals.contains(&cell) {
        body.locals.push(cell);
    }
    Some(())
}

/// What asks a namespace first, and what does not.
const GLOBAL: &[(Opcode, Opcode)] = &[
    (Opcode::LOAD_NAME, Opcode::LOAD_GLOBAL),
    (Opcode::STORE_NAME, Opcode::STORE_GLOBAL),
    (Opcode::DELETE_NAME, Opcode::DELETE_GLOBAL),
    (Opcode::LOAD_CLASSDEREF, Opcode::LOAD_DEREF),
];

/// A body with a namespace becomes a function's.
fn function(known: &Known, index: usize) -> Option<Symbolic> {
    let mut symbolic = known.symbolic.clone();
    let body = &mut symbolic.bodies[index];
    if is_function(body.flags) {
        return None;
    }
    body.flags = body.flags | Flags::OPTIMIZED | Flags::NEWLOCALS;
    for instruction in &mut body.instructions {
        if let Some(&(_, global)) = GLOBAL.iter().find(|(name, _)| *name == instruction.opcode) {
            instruction.opcode = global;
        }
    }
    Some(symbolic)
}
