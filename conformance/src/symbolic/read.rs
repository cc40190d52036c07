//! Programs to symbolic programs.

use super::{
    Body, Handler, Instruction, Operand, Parameter, Symbolic, VariableIndex,
    lay_out::{exception_table, no_lines},
};
use freevars_code::{
    Code, CodeIndex, Flags, Malformed, Opcode, Program, Version,
    encode::{Arg, Draft, encode},
    exception_table::ExceptionEntry,
    version::{self, Layout},
};
use std::fmt;

/// Why a program cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// The bytes of a code object are no instructions.
    Malformed(CodeIndex, Malformed),
    /// A code object has more parameters than local variables, or more positional-only ones than positional ones.
    Parameters(CodeIndex),
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unreadable::Malformed(code, malformed) => write!(f, "{code}: {malformed}"),
            Unreadable::Parameters(code) => write!(f, "{code}: its parameters are not among its local variables"),
        }
    }
}

impl std::error::Error for Unreadable {}

impl Symbolic {
    /// Takes a program apart.
    ///
    /// # Errors
    ///
    /// [`Unreadable`]; what the verifier accepts is readable.
    pub fn read(program: &Program) -> Result<Symbolic, Unreadable> {
        let codes = (0..).map(CodeIndex).zip(&program.codes);
        let bodies = codes.map(|(index, code)| body(index, code, program.version)).collect::<Result<_, _>>()?;
        let mut symbolic = Symbolic { version: program.version, bodies, source: program.source.clone() };
        symbolic.keep_tables(program);
        Ok(symbolic)
    }

    /// Keeps `co_consts` and `co_names` where they are not what follows from the instructions.
    fn keep_tables(&mut self, program: &Program) {
        for (body, code) in self.bodies.iter_mut().zip(&program.codes) {
            let (consts, names) = body.tables();
            if consts != code.consts {
                body.consts.clone_from(&code.consts);
            }
            if names != code.names {
                body.names.clone_from(&code.names);
            }
        }
    }
}

fn body(index: CodeIndex, code: &Code, version: Version) -> Result<Body, Unreadable> {
    let malformed = |malformed| Unreadable::Malformed(index, malformed);
    let drafts = code.drafts(version).map_err(malformed)?;
    let parameters = parameters(code).ok_or(Unreadable::Parameters(index))?;
    let mut body = Body {
        name: code.name.clone(),
        qualname: code.qualname.clone(),
        filename: code.filename.clone(),
        firstlineno: code.firstlineno,
        flags: Flags(code.flags.0 & !(Flags::VARARGS | Flags::VARKEYWORDS).0),
        stacksize: code.stacksize,
        linetable: Some(code.linetable.clone()).filter(|table| Some(table) != no_lines(code, version).as_ref()),
        handlers: handlers(code, version).unwrap_or_default(),
        ..Body::default()
    };
    variables(&mut body, code, &parameters, version.facts().layout);
    let spare = has_spare_prefixes(&drafts, code, version);
    let slots = body.deref_slots(version.facts().layout);
    let read = |draft: &Draft| Instruction {
        opcode: draft.opcode,
        operand: operand(draft, code, &body, &slots, version),
        prefixes: if spare { draft.prefixes } else { 0 },
    };
    body.instructions = drafts.iter().map(read).collect();
    let offsets = encode(&drafts, version).map(|encoded| encoded.offsets).unwrap_or_default();
    let made = exception_table(&body.handlers, &offsets, code.code.len());
    body.exceptiontable = Some(code.exceptiontable.clone()).filter(|table| made.as_ref() != Some(table));
    Ok(body)
}

/// The entries of the exception table; nothing if there is one that does not go by instructions.
fn handlers(code: &Code, version: Version) -> Option<Vec<Handler>> {
    let instructions = code.instructions(version).ok()?;
    let end = u32::try_from(code.code.len()).ok()?;
    let index = |offset| {
        let found = instructions.binary_search_by_key(&offset, |instruction| instruction.offset).ok();
        found.or((offset == end).then_some(instructions.len()))
    };
    let handler = |entry: &ExceptionEntry| {
        let covers = index(entry.start)?..index(entry.end)?;
        Some(Handler { covers, target: index(entry.target)?, depth: entry.depth, lasti: entry.lasti })
    };
    code.exception_entries().ok()?.iter().map(handler).collect()
}

/// The kinds of the parameters; nothing if they are not among the local variables.
fn parameters(code: &Code) -> Option<Vec<Parameter>> {
    let positional = code.argcount.checked_sub(code.posonlyargcount)?;
    let flagged = |flag| u32::from(code.flags.contains(flag));
    let counts = [
        (Parameter::PositionalOnly, code.posonlyargcount),
        (Parameter::Positional, positional),
        (Parameter::KeywordOnly, code.kwonlyargcount),
        (Parameter::Star, flagged(Flags::VARARGS)),
        (Parameter::DoubleStar, flagged(Flags::VARKEYWORDS)),
    ];
    let fits = code.parameters() as usize <= code.varnames.len();
    fits.then(|| counts.iter().flat_map(|&(kind, n)| std::iter::repeat_n(kind, n as usize)).collect())
}

fn variables(body: &mut Body, code: &Code, parameters: &[Parameter], layout: Layout) {
    for (n, name) in code.varnames.iter().enumerate() {
        let variable = body.add_variable(name.clone(), parameters.get(n).copied());
        body.locals.push(variable);
    }
    // Up to 3.10 a call moves an argument into its cell; from 3.11 on a name has one slot.
    let shared = match layout {
        Layout::Separate => parameters.len(),
        Layout::LocalsPlus => code.varnames.len(),
    };
    for name in &code.cellvars {
        let local = code.varnames.iter().take(shared).position(|local| local == name).map(|n| body.locals[n]);
        let taken = |local: &VariableIndex| layout == Layout::Separate && body.cells.contains(local);
        let variable = local.filter(|local| !taken(local)).unwrap_or_else(|| body.add_variable(name.clone(), None));
        body.cells.push(variable);
    }
    for name in &code.freevars {
        let variable = body.add_variable(name.clone(), None);
        body.frees.push(variable);
    }
}

/// Whether there are more EXTENDED_ARG than operands need.
fn has_spare_prefixes(drafts: &[Draft], code: &Code, version: Version) -> bool {
    let bare: Vec<Draft> = drafts.iter().map(|draft| Draft { prefixes: 0, ..*draft }).collect();
    encode(&bare, version).map_or(true, |encoded| encoded.code != code.code)
}

fn operand(draft: &Draft, code: &Code, body: &Body, slots: &[VariableIndex], version: Version) -> Operand {
    let number = match draft.arg {
        Arg::To(index) => return Operand::To(index),
        Arg::Number(number) => number,
    };
    let index = number as usize;
    let name = |index: usize, null| code.names.get(index).map(|name| Operand::Name { name: name.clone(), null });
    let row = version.row(draft.opcode).expect("opcode-of-version: it was decoded for this version");
    let operand = match row.operand {
        version::Operand::Const => code.consts.get(index).cloned().map(Operand::Const),
        version::Operand::Name => name(index, false),
        version::Operand::GlobalName => name(index >> 1, index & 1 == 1),
        version::Operand::Local => body.locals.get(index).copied().map(Operand::Variable),
        version::Operand::Deref => slots.get(index).copied().map(Operand::Variable),
        version::Operand::Number => {
            let frees = draft.opcode == Opcode::COPY_FREE_VARS && index == body.frees.len();
            frees.then_some(Operand::Frees)
        }
        version::Operand::Unused
        | version::Operand::Compare
        | version::Operand::Absolute
        | version::Operand::Forward
        | version::Operand::Backward => None,
    };
    operand.unwrap_or(Operand::Number(number))
}
