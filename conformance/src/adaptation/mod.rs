//! The theorem `adaptation`: a program of 3.8, carried over to 3.11, is observed the same, up to differences that the
//! versions really have. Each of them is a [`Difference`], with its reason; nothing else is let through.
//!
//! # What is carried over, and how
//!
//! [`Adapter::adapt`] takes every program of 3.8 that the verifier accepts, whatever compiled it, and answers a program
//! of 3.11 that the verifier accepts, or [`Refused`]. `table` has a row for each opcode that has a rule in 3.8. What a
//! row cannot say stands beside it:
//!
//! - *Slots* (`slots`). 3.8 has local variables, cell variables and free variables, each with slots of their own; 3.11 has
//!   *localsplus*, where a captured parameter shares its slot with its cell. What 3.8 does when it enters a frame is
//!   written in front: COPY_FREE_VARS, a MAKE_CELL for each cell variable, RESUME. A parameter's own slot, which 3.8
//!   empties when it captures the parameter, becomes one more local variable of the same name if something reads it: it
//!   is unbound, as in 3.8, where 3.11's slot has the cell.
//! - *Calls* (`calls`). 3.11 wants two entries below the arguments, NULL and a callee or a method and its object. With an
//!   argument, 3.8's stack is already that: the callee for the method, the first argument for its object. Without one,
//!   NULL is put below. So nothing need be known of where the callee was pushed.
//! - *Functions* (`functions`). The qualified name moves from the stack to the code object. Annotations are set as an
//!   attribute, so that the function has the dict that it has in 3.8.
//! - *Unpacking* (`unpacking`). BUILD_TUPLE_UNPACK and its kin release what they unpack when all is unpacked. So
//!   LIST_EXTEND, DICT_UPDATE and DICT_MERGE are given copies.
//! - *Namespaces* (`namespace`). Code that a call gives a namespace of its own, which 3.11 leaves to `__build_class__`,
//!   keeps it as a dict in one more cell variable.
//! - What 3.8 leaves on the stack when a frame returns is released before; instructions that are never reached are left
//!   out; stack sizes and line tables are made anew.
//!
//! # What is not the same
//!
//! Some differences cannot be bridged by instructions: they are in what the machine does besides them. [`Difference`]
//! lists them, with what each version does and where it shows. To compare in spite of one, the machines are made alike in
//! this one respect ([`Means`]): one rule of one version is put in the place of the other's. Then all of both
//! observations must be equal: events and their order, values, identities, reference counts, garbage. A program *shows* a
//! difference if it is not observed the same without that change. [`Theorem::hold`] says which ones a program shows, and
//! leaves none in that could be left out.
//!
//! So the theorem has three parts, each an equality: 3.8's observation is that of 3.8's rules; those rules and 3.11's are
//! observed the same on the program and what became of it, once they are made alike where they are known to differ; and
//! 3.11's observation of what became of it is that of 3.11's rules. The first and the last are checked in real
//! interpreters, the one in the middle by [`Theorem`].

mod body;
mod calls;
mod difference;
mod functions;
mod namespace;
mod slots;
mod table;
mod theorem;
mod unpacking;
mod words;

pub use difference::{Difference, Means, Tables};
pub use theorem::{Held, NotHeld, Theorem};

use body::{Body, Written};
use freevars_code::{Code, CodeIndex, Flags, Opcode, Program, Version, encode, line_table};
use freevars_model::{table::Table, verify};
use slots::Slots;
use std::fmt;

/// The version that programs are carried over from.
pub const FROM: Version = Version::V3_8;
/// The version that they are carried over to.
pub const TO: Version = Version::V3_11;

/// Why a program is not carried over, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The code object.
    pub code: CodeIndex,
    /// The byte offset and opcode of the instruction, if it is one instruction's fault.
    pub at: Option<(u32, Opcode)>,
    /// Why.
    pub reason: Reason,
}

/// Why a program is not carried over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It is not a program of [`FROM`].
    OtherVersion(Version),
    /// The verifier refuses it as it is.
    Unverified(verify::Rejected),
    /// The verifier refuses what became of it.
    Misadapted(verify::Rejected),
    /// The opcode has no row in the table.
    NoRow,
    /// What became of a code object cannot be encoded: it is too long.
    Unencodable(encode::Unencodable),
    /// Two cell variables have one name: in 3.11 a parameter of that name could be the cell of one only.
    CellsOfOneName,
    /// Something is stored into a local variable beside the cell variable of the same name: in 3.11 they are one slot.
    StoreBesideACell,
    /// The names of a call's keyword arguments are no constant pushed right before: KW_NAMES names one.
    NamesAreNoConstant,
    /// NULL may lie among the entries that are copied or released: COPY and POP_TOP want values.
    NullInTheWay,
    /// A function without the closure that its code needs may lie there: it may only be left alone.
    ClosureIsMissing,
    /// Exception handlers and generators, which 3.11 lays out otherwise: no instruction for an instruction.
    LaidOutOtherwise,
    /// COMPARE_OP's exception match, which belongs to exception handlers.
    ExceptionMatch,
    /// DELETE_NAME in a namespace of its own, in a program with a variable NameError: that is what it must raise.
    NameErrorIsAVariable,
    /// A code object is given variables or names that it did not have, or ceases to be OPTIMIZED, and the program has this
    /// attribute, in which a code object tells of that.
    AdditionIsTold(&'static str),
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.code)?;
        if let Some((offset, opcode)) = self.at {
            write!(f, ", offset {offset}, {opcode}")?;
        }
        write!(f, ": {}", self.reason)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reason::OtherVersion(version) => write!(f, "it is a program of {version}, not of {FROM}"),
            Reason::Unverified(rejected) => write!(f, "the verifier refuses it: {rejected}"),
            Reason::Misadapted(rejected) => write!(f, "the verifier refuses what became of it: {rejected}"),
            Reason::NoRow => write!(f, "nothing says how it is written in {TO}"),
            Reason::Unencodable(unencodable) => write!(f, "{unencodable}"),
            Reason::CellsOfOneName => write!(f, "two cell variables have one name"),
            Reason::StoreBesideACell => write!(f, "it stores beside the cell variable of the same name"),
            Reason::NamesAreNoConstant => write!(f, "the keyword names are no constant pushed right before"),
            Reason::NullInTheWay => write!(f, "NULL may lie among the entries to be copied or released"),
            Reason::ClosureIsMissing => write!(f, "a function that lacks its closure may lie among those entries"),
            Reason::LaidOutOtherwise => write!(f, "{TO} lays handlers and generators out otherwise"),
            Reason::ExceptionMatch => write!(f, "exception match belongs to exception handlers"),
            Reason::NameErrorIsAVariable => write!(f, "the program has a variable NameError, which this must raise"),
            Reason::AdditionIsTold(attribute) => write!(f, "{attribute} would tell what is added"),
        }
    }
}

impl std::error::Error for Refused {}

/// Carries programs over.
#[derive(Debug)]
pub struct Adapter {
    from: Table,
    to: Table,
}

impl Default for Adapter {
    fn default() -> Adapter {
        Adapter { from: Table::of(FROM), to: Table::of(TO) }
    }
}

impl Adapter {
    /// The program, carried over to [`TO`], with no larger stacks than the verifier finds necessary.
    ///
    /// # Errors
    ///
    /// [`Refused`], if that cannot be done.
    pub fn adapt(&self, program: &Program) -> Result<Program, Refused> {
        let whole = |reason| Refused { code: CodeIndex(0), at: None, reason };
        if program.version != FROM {
            return Err(whole(Reason::OtherVersion(program.version)));
        }
        let verified = verify::verify(program, &self.from).map_err(|rejected| Refused {
            code: rejected.code,
            at: rejected.at,
            reason: Reason::Unverified(rejected),
        })?;
        let states = &verified.states();
        let qualnames = functions::qualnames(program, states);
        let mut codes = Vec::with_capacity(program.codes.len());
        for (index, code) in (0..).map(CodeIndex).zip(&program.codes) {
            let of_code = |reason| Refused { code: index, at: None, reason };
            if code.flags.contains(Flags::GENERATOR) {
                return Err(of_code(Reason::LaidOutOtherwise));
            }
            let states = &states[index.0 as usize];
            let slots = Slots::of(code, states).map_err(of_code)?;
            let written = Body::new(program, index, states, &slots, &qualnames).write()?;
            let qualname = qualnames[index.0 as usize].clone();
            codes.push(assemble(code, slots, written, qualname).map_err(of_code)?);
        }
        let mut adapted = Program { version: TO, codes, source: None };
        let verified = verify::verify(&adapted, &self.to).map_err(|rejected| whole(Reason::Misadapted(rejected)))?;
        for (code, states) in adapted.codes.iter_mut().zip(&verified.states()) {
            let deepest = states.iter().flatten().map(|state| state.depth()).max().unwrap_or(0);
            code.stacksize = u32::try_from(deepest).expect("stack-counted: the verifier held it against 32 bits");
        }
        match told(program, &adapted) {
            Some((code, attribute)) => Err(Refused { code, at: None, reason: Reason::AdditionIsTold(attribute) }),
            None => Ok(adapted),
        }
    }
}

/// An attribute in which a code object tells of its variables or names, and how many of them there are.
type Telling = (&'static str, fn(&Code) -> usize);

const TELLING: [Telling; 6] = [
    ("co_nlocals", |code| code.varnames.len()),
    ("co_varnames", |code| code.varnames.len()),
    ("co_cellvars", |code| code.cellvars.len()),
    ("co_flags", |code| code.cellvars.len()),
    ("co_flags", |code| usize::from(code.flags.contains(Flags::OPTIMIZED))),
    ("co_names", |code| code.names.len()),
];

/// A code object to which something is added, and an attribute by which the program may notice.
fn told(program: &Program, adapted: &Program) -> Option<(CodeIndex, &'static str)> {
    let has = |attribute: &str| program.codes.iter().any(|code| code.names.iter().any(|name| name == attribute));
    let codes = (0..).map(CodeIndex).zip(program.codes.iter().zip(&adapted.codes));
    let mut told = codes.flat_map(|(index, (old, new))| {
        let added = move |(_, count): &&Telling| count(old) != count(new);
        TELLING.iter().filter(added).map(move |(attribute, _)| (index, *attribute))
    });
    told.find(|(_, attribute)| has(attribute))
}

/// The code object, with more stack than it can need.
fn assemble(code: &Code, slots: Slots, written: Written, qualname: String) -> Result<Code, Reason> {
    let encoded = encode::encode(&written.drafts, TO).map_err(Reason::Unencodable)?;
    let length = u32::try_from(encoded.code.len()).expect("code-length: the encoder has counted it");
    let offset = |draft: usize| encoded.offsets.get(draft).copied().unwrap_or(length);
    let lines = line_table::starts(&code.lines(FROM).unwrap_or_default());
    let instructions = code.instructions(FROM).expect("verified: it was decoded before");
    let mut starts: Vec<(u32, i32)> = Vec::new();
    for (old, line) in lines {
        let index = instructions.partition_point(|instruction| instruction.offset < old);
        let start = if old == 0 { 0 } else { written.starts.get(index).map_or(length, |&draft| offset(draft)) };
        starts.retain(|&(earlier, _)| earlier < start);
        starts.extend((start < length).then_some((start, line)));
    }
    // Up to 3.10 the constructor sees to NOFREE. What is no function body runs in its globals, whatever NEWLOCALS says; up
    // to 3.10 so does a body that is OPTIMIZED and not NEWLOCALS.
    let cleared = match code.flags.contains(Flags::OPTIMIZED | Flags::NEWLOCALS) {
        true => Flags::NOFREE,
        false => Flags::NOFREE | Flags::NEWLOCALS | Flags::OPTIMIZED,
    };
    Ok(Code {
        nlocals: u32::try_from(slots.varnames.len()).expect("slots-counted: there are few more than before"),
        stacksize: u32::MAX,
        flags: Flags(code.flags.0 & !cleared.0),
        linetable: line_table::encode(&starts, code.firstlineno, length, TO).unwrap_or_default(),
        exceptiontable: Vec::new(),
        code: encoded.code,
        consts: written.consts,
        names: written.names,
        varnames: slots.varnames,
        cellvars: slots.cellvars,
        qualname,
        ..code.clone()
    })
}
