//! Symbolic programs to programs.

use super::{Body, Handler, Operand, Parameter, Symbolic, VariableIndex, code_objects, each_code_object};
use freevars_code::{
    Code, CodeIndex, Const, Flags, Program, Version,
    encode::{Arg, Draft, Unencodable, encode},
    exception_table::{self, ExceptionEntry},
    line_table,
    version::{self, Layout},
};
use std::fmt;

/// Why a program has no layout in its version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoLayout {
    /// A constant refers to a code object that is not there.
    NoSuchCode(CodeIndex),
    /// The operand of an instruction is not of the kind that its opcode takes.
    Operand(CodeIndex, usize),
    /// An instruction names a variable that has no slot where its opcode looks.
    Slot(CodeIndex, usize),
    /// Two variables of this name would be one.
    OneName(CodeIndex, String),
    /// The exception table has no encoding.
    Handlers(CodeIndex),
    /// The instructions have no encoding.
    Unencodable(CodeIndex, Unencodable),
}

impl fmt::Display for NoLayout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NoLayout::NoSuchCode(code) => write!(f, "a constant refers to {code}, which is not there"),
            NoLayout::Operand(code, at) => write!(f, "{code}, instruction {at}: its operand is of another kind"),
            NoLayout::Slot(code, at) => write!(f, "{code}, instruction {at}: its variable has no slot there"),
            NoLayout::OneName(code, name) => write!(f, "{code}: two variables called {name} would be one"),
            NoLayout::Handlers(code) => write!(f, "{code}: its exception table has no encoding"),
            NoLayout::Unencodable(code, unencodable) => write!(f, "{code}: {unencodable}"),
        }
    }
}

impl std::error::Error for NoLayout {}

impl Symbolic {
    /// Puts the program together: code objects in the order in which they are, without those that nothing refers to.
    ///
    /// # Errors
    ///
    /// [`NoLayout`], with what stands in the way.
    pub fn lay_out(&self) -> Result<Program, NoLayout> {
        let reached = self.reached()?;
        let place = |CodeIndex(old): &mut CodeIndex| *old = number(reached.partition_point(|kept| kept < old));
        let mut codes = Vec::with_capacity(reached.len());
        for &old in &reached {
            let mut code = self.bodies[old as usize].lay_out(CodeIndex(old), self.version)?;
            code.consts.iter_mut().for_each(|constant| each_code_object(constant, &place));
            codes.push(code);
        }
        Ok(Program { version: self.version, codes, source: self.source.clone() })
    }

    /// The code objects that constants reach from the first, in ascending order.
    fn reached(&self) -> Result<Vec<u32>, NoLayout> {
        let mut reached = vec![false; self.bodies.len()];
        let mut waiting = vec![CodeIndex(0)];
        while let Some(index) = waiting.pop() {
            let seen = reached.get_mut(index.0 as usize).ok_or(NoLayout::NoSuchCode(index))?;
            if !std::mem::replace(seen, true) {
                let (consts, _) = self.bodies[index.0 as usize].tables();
                waiting.extend(consts.iter().flat_map(code_objects));
            }
        }
        Ok((0..).zip(reached).filter(|(_, reached)| *reached).map(|(index, _)| index).collect())
    }
}

impl Body {
    /// `co_consts` and `co_names`.
    pub(super) fn tables(&self) -> (Vec<Const>, Vec<String>) {
        let (mut consts, mut names) = (self.consts.clone(), self.names.clone());
        for instruction in &self.instructions {
            match &instruction.operand {
                Operand::Const(constant) if !consts.contains(constant) => consts.push(constant.clone()),
                Operand::Name { name, .. } if !names.contains(name) => names.push(name.clone()),
                Operand::Const(_)
                | Operand::Name { .. }
                | Operand::Number(_)
                | Operand::Frees
                | Operand::Variable(_)
                | Operand::To(_) => {}
            }
        }
        (consts, names)
    }

    /// `co_varnames` as variables: parameters first.
    pub fn local_slots(&self) -> Vec<VariableIndex> {
        let mut locals = self.locals.clone();
        locals.sort_by_key(|&local| {
            let parameter = self.variable(local).parameter;
            (parameter.is_none(), parameter)
        });
        locals
    }

    fn lay_out(&self, index: CodeIndex, version: Version) -> Result<Code, NoLayout> {
        let facts = version.facts();
        let ordered = Body { locals: self.local_slots(), ..self.clone() };
        ordered.check_names(index, facts.layout)?;
        let (consts, names) = self.tables();
        let places =
            Places { body: &ordered, slots: ordered.deref_slots(facts.layout), consts: &consts, names: &names };
        let mut drafts = Vec::with_capacity(self.instructions.len());
        for (at, instruction) in self.instructions.iter().enumerate() {
            let row = version.row(instruction.opcode).ok_or(NoLayout::Operand(index, at))?;
            let arg = places.arg(&instruction.operand, row.operand, index, at)?;
            drafts.push(Draft { opcode: instruction.opcode, arg, prefixes: instruction.prefixes });
        }
        let encoded = encode(&drafts, version).map_err(|error| NoLayout::Unencodable(index, error))?;
        let made = exception_table(&self.handlers, &encoded.offsets, encoded.code.len());
        let exceptiontable = self.exceptiontable.clone().or(made).ok_or(NoLayout::Handlers(index))?;
        let text = |list: &[VariableIndex]| list.iter().map(|&v| self.variable(v).name.clone()).collect();
        let count = |kinds: &[Parameter]| {
            let is = |&&v: &&VariableIndex| self.variable(v).parameter.is_some_and(|kind| kinds.contains(&kind));
            number(self.locals.iter().filter(is).count())
        };
        let mut flags = self.flags;
        for (kind, flag) in [(Parameter::Star, Flags::VARARGS), (Parameter::DoubleStar, Flags::VARKEYWORDS)] {
            if count(&[kind]) > 0 {
                flags = flags | flag;
            }
        }
        let mut code = Code {
            argcount: count(&[Parameter::PositionalOnly, Parameter::Positional]),
            posonlyargcount: count(&[Parameter::PositionalOnly]),
            kwonlyargcount: count(&[Parameter::KeywordOnly]),
            nlocals: number(self.locals.len()),
            stacksize: self.stacksize,
            flags,
            code: encoded.code,
            varnames: text(&ordered.locals),
            cellvars: text(&self.cells),
            freevars: text(&self.frees),
            filename: self.filename.clone(),
            qualname: if facts.fields.qualname { self.qualname.clone() } else { self.name.clone() },
            name: self.name.clone(),
            firstlineno: self.firstlineno,
            linetable: Vec::new(),
            exceptiontable,
            consts,
            names,
        };
        code.linetable = self.linetable.clone().or_else(|| no_lines(&code, version)).unwrap_or_default();
        Ok(code)
    }

    /// Cells and local variables that are not one variable must not look as if they were.
    fn check_names(&self, index: CodeIndex, layout: Layout) -> Result<(), NoLayout> {
        for &cell in self.cells.iter().filter(|cell| !self.locals.contains(cell)) {
            let name = &self.variable(cell).name;
            let clashes = |&local: &VariableIndex| {
                let local = self.variable(local);
                (layout == Layout::LocalsPlus || local.parameter.is_some()) && local.name == *name
            };
            if self.locals.iter().any(clashes) {
                return Err(NoLayout::OneName(index, name.clone()));
            }
        }
        Ok(())
    }
}

/// Where the operands of one code object's instructions are found.
struct Places<'a> {
    body: &'a Body,
    slots: Vec<VariableIndex>,
    consts: &'a [Const],
    names: &'a [String],
}

impl Places<'_> {
    fn arg(&self, operand: &Operand, kind: version::Operand, code: CodeIndex, at: usize) -> Result<Arg, NoLayout> {
        let variable = |slots: &[VariableIndex], wanted: &VariableIndex| {
            slots.iter().position(|slot| slot == wanted).ok_or(NoLayout::Slot(code, at))
        };
        let known = "tables: they have all that instructions name";
        let index = match (kind, operand) {
            (_, Operand::Number(number)) => return Ok(Arg::Number(*number)),
            (_, Operand::To(target)) => return Ok(Arg::To(*target)),
            (version::Operand::Number, Operand::Frees) => self.body.frees.len(),
            (version::Operand::Const, Operand::Const(wanted)) => {
                self.consts.iter().position(|constant| constant == wanted).expect(known)
            }
            (version::Operand::Name, Operand::Name { name: wanted, null: false }) => {
                self.names.iter().position(|name| name == wanted).expect(known)
            }
            (version::Operand::GlobalName, Operand::Name { name: wanted, null }) => {
                let index = self.names.iter().position(|name| name == wanted).expect(known);
                index << 1 | usize::from(*null)
            }
            (version::Operand::Local, Operand::Variable(wanted)) => variable(&self.body.locals, wanted)?,
            (version::Operand::Deref, Operand::Variable(wanted)) => variable(&self.slots, wanted)?,
            (_, Operand::Frees | Operand::Const(_) | Operand::Name { .. } | Operand::Variable(_)) => {
                return Err(NoLayout::Operand(code, at));
            }
        };
        Ok(Arg::Number(number(index)))
    }
}

/// `co_exceptiontable`; nothing if numbers are too large, or a handler is not there.
pub(super) fn exception_table(handlers: &[Handler], offsets: &[u32], length: usize) -> Option<Vec<u8>> {
    let offset = |at: usize| if at == offsets.len() { u32::try_from(length).ok() } else { offsets.get(at).copied() };
    let entry = |handler: &Handler| {
        let (start, end) = (offset(handler.covers.start)?, offset(handler.covers.end)?);
        let target = offset(handler.target)?;
        Some(ExceptionEntry { start, end, target, depth: handler.depth, lasti: handler.lasti })
    };
    exception_table::encode(&handlers.iter().map(entry).collect::<Option<Vec<_>>>()?)
}

/// The table that says that no line starts anywhere.
pub(super) fn no_lines(code: &Code, version: Version) -> Option<Vec<u8>> {
    line_table::encode(&[], code.firstlineno, number(code.code.len()), version)
}

fn number(index: usize) -> u32 {
    u32::try_from(index).expect("indices: there are fewer than bytes in a file")
}
