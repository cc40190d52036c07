//! Making functions: code objects and cells are loaded for nothing else.

use super::{Breaches, Emitted};
use freevars_code::{Code, CodeIndex, Const, Flags, Instruction, Opcode};
use std::ops::Range;

/// A function that is made as the compiler has it done.
struct Making<'a> {
    /// The code object that it is made of.
    code: &'a Code,
    /// The index of the instruction that loads this.
    load: usize,
    /// The indices of those that load the cells of its closure; empty where there is none.
    cells: Range<usize>,
}

impl<'a> Emitted<'a> {
    fn is_making(instruction: &Instruction) -> bool {
        matches!(instruction.opcode, Opcode::MAKE_FUNCTION | Opcode::MAKE_CLOSURE)
    }

    /// The instructions that make functions, by index.
    fn makings(&self) -> impl Iterator<Item = usize> {
        (0..self.instructions.len()).filter(|&at| Self::is_making(&self.instructions[at]))
    }

    /// Whether an instruction that makes a function gives it a closure.
    fn closes(&self, at: usize) -> bool {
        let Instruction { opcode, arg, .. } = self.instructions[at];
        let separate = self.program.version.row(Opcode::MAKE_CLOSURE).is_some();
        if separate { opcode == Opcode::MAKE_CLOSURE } else { arg & 8 != 0 }
    }

    /// The constant that an instruction loads.
    fn constant(&self, at: usize) -> Option<&'a Const> {
        let Instruction { opcode, arg, .. } = *self.instructions.get(at)?;
        if opcode == Opcode::LOAD_CONST { self.code.consts.get(arg as usize) } else { None }
    }

    fn code_constant(&self, at: usize) -> Option<CodeIndex> {
        if let Const::Code(code) = self.constant(at)? { Some(*code) } else { None }
    }

    /// Where the code object is loaded that a function is made of: right before, or before its qualified name.
    fn load(&self, at: usize) -> Option<usize> {
        let before = at.checked_sub(1)?;
        let load = if let Some(Const::Str(_)) = self.constant(before) { before.checked_sub(1)? } else { before };
        self.code_constant(load).map(|_| load)
    }

    /// What a function is made of, if all of it is loaded right before.
    fn making(&self, at: usize) -> Option<Making<'a>> {
        let load = self.load(at)?;
        let code = &self.program.codes[self.code_constant(load)?.0 as usize];
        if !self.closes(at) {
            return Some(Making { code, load, cells: load..load });
        }
        let pack = load.checked_sub(1)?;
        let Instruction { opcode: Opcode::BUILD_TUPLE, arg, .. } = self.instructions[pack] else { return None };
        let cells = pack.checked_sub(arg as usize)?..pack;
        let loads = self.instructions[cells.clone()].iter().all(|each| each.opcode == Opcode::LOAD_CLOSURE);
        loads.then_some(Making { code, load, cells })
    }
}

pub(super) fn makes_functions_of_constants(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    emitted.makings().filter(|&at| emitted.load(at).is_none()).for_each(|at| breaches.at(at));
}

pub(super) fn loads_code_for_functions(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    let used: Vec<usize> = emitted.makings().filter_map(|at| emitted.load(at)).collect();
    let loads = (0..emitted.instructions.len()).filter(|&at| emitted.code_constant(at).is_some());
    loads.filter(|at| used.binary_search(at).is_err()).for_each(|at| breaches.at(at));
}

pub(super) fn makes_each_closure_anew(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    let closures = emitted.makings().filter(|&at| emitted.closes(at) && emitted.load(at).is_some());
    closures.filter(|&at| emitted.making(at).is_none()).for_each(|at| breaches.at(at));
}

pub(super) fn loads_cells_for_closures(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    let used: Vec<usize> = emitted.makings().filter_map(|at| emitted.making(at)).flat_map(|made| made.cells).collect();
    let loads = emitted.all(Opcode::LOAD_CLOSURE).map(|(at, _)| at);
    loads.filter(|at| used.binary_search(at).is_err() && !is_classcell(emitted, *at)).for_each(|at| breaches.at(at));
}

/// Whether a cell is loaded to be stored as `__classcell__`, and returned.
fn is_classcell(emitted: &Emitted<'_>, at: usize) -> bool {
    let copies = |each: &Instruction| matches!((each.opcode, each.arg), (Opcode::DUP_TOP, _) | (Opcode::COPY, 1));
    let stores = |each: &Instruction| {
        let name = emitted.code.names.get(each.arg as usize);
        each.opcode == Opcode::STORE_NAME && name.is_some_and(|name| name == "__classcell__")
    };
    matches!(&emitted.instructions[at + 1..], [copy, store, ..] if copies(copy) && stores(store))
}

pub(super) fn captures_by_name(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    for made in emitted.makings().filter_map(|at| emitted.making(at)) {
        for (at, free) in made.cells.zip(&made.code.freevars) {
            if emitted.deref_name(&emitted.instructions[at]) != free {
                breaches.at(at);
            }
        }
    }
}

/// Up to 2.7 a class body, and a function that runs `exec`, has new locals that are not fast.
pub(super) fn calls_nothing_without_new_locals(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    for made in emitted.makings().filter_map(|at| emitted.making(at)) {
        if !made.code.flags.contains(Flags::NEWLOCALS) {
            breaches.at(made.load);
        }
    }
}

pub(super) fn calls_no_body_but_that_of_a_class(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    for made in emitted.makings().filter_map(|at| emitted.making(at)) {
        let before = made.cells.start.checked_sub(1);
        let builds = before.is_some_and(|at| emitted.instructions[at].opcode == Opcode::LOAD_BUILD_CLASS);
        if !made.code.is_function() && !builds {
            breaches.at(made.load);
        }
    }
}
