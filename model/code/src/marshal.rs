//! Programs in the format of CPython's `marshal` module, from which `marshal.loads` makes the main code object, with all
//! that it holds, in one go.
//!
//! No value is written as a reference to an earlier one: as from the constructor of code objects, each constant is an
//! object of its own, unless CPython itself makes one of equal ones (small integers, names).

use crate::{
    Code, CodeIndex, Const, Flags, Malformed, Opcode, Program,
    nesting::Misnested,
    version::{Constants, Layout},
};
use num_bigint::{BigInt, Sign};
use std::fmt;

/// How deep constants, and code objects as constants, may be nested. `marshal.loads` gives up a little later.
const MAX_DEPTH: u32 = 500;

/// What `co_localspluskinds` says of a slot (from 3.11), as bits.
mod kind {
    /// A name of an inlined comprehension outside of functions (3.12).
    pub(super) const HIDDEN: u8 = 0x10;
    /// A local variable.
    pub(super) const LOCAL: u8 = 0x20;
    /// A cell variable.
    pub(super) const CELL: u8 = 0x40;
    /// A free variable.
    pub(super) const FREE: u8 = 0x80;
}

/// A program that has no such format: CPython's constructor of code objects may refuse it too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unwritable {
    /// The code objects are no tree.
    Nesting(Misnested),
    /// Constants are nested too deep.
    Depth,
    /// A number or a length is not below 2^31.
    TooLarge,
    /// The version has no constants of this type.
    ConstType(&'static str),
    /// From 3.11 on: `co_nlocals`, which is not written there, is not the length of `co_varnames`.
    Locals(CodeIndex),
    /// The instructions say what kinds the variables are of, but cannot be read.
    Code(CodeIndex, Malformed),
    /// The instructions say what kind a variable is of that is not there.
    Variable(CodeIndex, u32),
}

impl fmt::Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unwritable::Nesting(misnested) => misnested.fmt(f),
            Unwritable::Depth => write!(f, "constants are nested deeper than {MAX_DEPTH}"),
            Unwritable::TooLarge => write!(f, "a number or length is not below 2^31"),
            Unwritable::ConstType(name) => write!(f, "the version has no such constant of type {name}"),
            Unwritable::Locals(code) => write!(f, "{code}: nlocals is not the number of varnames"),
            Unwritable::Code(code, malformed) => write!(f, "{code}: {malformed}"),
            Unwritable::Variable(code, slot) => write!(f, "{code}: there is no variable {slot}"),
        }
    }
}

impl std::error::Error for Unwritable {}

impl Program {
    /// The program as `marshal.loads` of its version reads it: `codes[0]`, which holds the others.
    ///
    /// # Errors
    ///
    /// [`Unwritable`], if the program does not have this format.
    pub fn to_marshal(&self) -> Result<Vec<u8>, Unwritable> {
        let mut writer = Writer { program: self, written: vec![false; self.codes.len()], depth: 0, out: Vec::new() };
        writer.out.reserve(512 * self.codes.len());
        writer.code(CodeIndex(0))?;
        if writer.written.iter().all(|&written| written) { Ok(writer.out) } else { Err(self.misnested()) }
    }

    fn misnested(&self) -> Unwritable {
        Unwritable::Nesting(self.check_nesting().expect_err("a-tree: what is written twice or never is not in a tree"))
    }
}

struct Writer<'a> {
    program: &'a Program,
    /// Which code objects have been written or are being written.
    written: Vec<bool>,
    depth: u32,
    out: Vec<u8>,
}

type Written = Result<(), Unwritable>;

impl Writer<'_> {
    fn code(&mut self, index: CodeIndex) -> Written {
        match self.written.get_mut(index.0 as usize) {
            Some(written) if !*written => *written = true,
            Some(_) | None => return Err(self.program.misnested()),
        }
        let code = &self.program.codes[index.0 as usize];
        let facts = self.program.version.facts();
        self.out.push(b'c');
        self.number(code.argcount)?;
        if facts.fields.posonlyargcount {
            self.number(code.posonlyargcount)?;
        }
        if facts.fields.kwonlyargcount {
            self.number(code.kwonlyargcount)?;
        }
        match facts.layout {
            Layout::Separate => self.number(code.nlocals)?,
            Layout::LocalsPlus if code.nlocals as usize == code.varnames.len() => {}
            Layout::LocalsPlus => return Err(Unwritable::Locals(index)),
        }
        self.number(code.stacksize)?;
        self.number(code.flags.0)?;
        self.bytes(b's', &code.code)?;
        self.items(b'(', &code.consts, Writer::constant)?;
        self.names(&code.names)?;
        match facts.layout {
            Layout::Separate => {
                self.names(&code.varnames)?;
                self.names(&code.freevars)?;
                self.names(&code.cellvars)?;
            }
            Layout::LocalsPlus => {
                let (names, kinds) = self.localsplus(code, index)?;
                self.items(b'(', &names, |writer, name| writer.text(name))?;
                self.bytes(b's', &kinds)?;
            }
        }
        self.text(&code.filename)?;
        self.text(&code.name)?;
        if facts.fields.qualname {
            self.text(&code.qualname)?;
        }
        self.number(code.firstlineno)?;
        self.bytes(b's', &code.linetable)?;
        if facts.fields.exceptiontable {
            self.bytes(b's', &code.exceptiontable)?;
        }
        Ok(())
    }

    /// What the constructor makes of the variables: a cell variable that is also a local one is the same slot, the first
    /// one of that name.
    fn localsplus<'a>(&self, code: &'a Code, index: CodeIndex) -> Result<(Vec<&'a str>, Vec<u8>), Unwritable> {
        let mut names: Vec<&str> = code.varnames.iter().map(String::as_str).collect();
        let mut kinds = vec![kind::LOCAL; names.len()];
        for name in &code.cellvars {
            match code.varnames.iter().position(|local| local == name) {
                Some(slot) => kinds[slot] |= kind::CELL,
                None => {
                    names.push(name);
                    kinds.push(kind::CELL);
                }
            }
        }
        names.extend(code.freevars.iter().map(String::as_str));
        kinds.resize(names.len(), kind::FREE);
        let version = self.program.version;
        if !code.flags.contains(Flags::OPTIMIZED) && version.row(Opcode::LOAD_FAST_AND_CLEAR).is_some() {
            let instructions = code.instructions(version).map_err(|malformed| Unwritable::Code(index, malformed))?;
            for each in instructions.iter().filter(|each| each.opcode == Opcode::LOAD_FAST_AND_CLEAR) {
                let kind = kinds.get_mut(each.arg as usize).ok_or(Unwritable::Variable(index, each.arg))?;
                *kind |= kind::HIDDEN;
            }
        }
        Ok((names, kinds))
    }

    fn constant(&mut self, constant: &Const) -> Written {
        let constants = self.program.version.facts().constants;
        match (constant, constants) {
            (Const::None, _) => self.out.push(b'N'),
            (Const::Ellipsis, _) => self.out.push(b'.'),
            (Const::Bool(value), _) => self.out.push(if *value { b'T' } else { b'F' }),
            (Const::Int(value), _) => return self.int(value),
            (Const::Long(value), Constants::Two) => return self.long(value),
            (Const::Float(bits), _) => self.float(b'g', &[*bits]),
            (Const::Complex(real, imaginary), _) => self.float(b'y', &[*real, *imaginary]),
            (Const::Str(text), _) => return self.text(text),
            (Const::Unicode(text), Constants::Two) => return self.bytes(b'u', text.as_bytes()),
            (Const::Bytes(bytes), _) => return self.bytes(b's', bytes),
            (Const::Tuple(items), _) => return self.nested(|writer| writer.items(b'(', items, Writer::constant)),
            (Const::FrozenSet(items), _) => return self.nested(|writer| writer.items(b'>', items, Writer::constant)),
            (Const::Code(index), _) => return self.nested(|writer| writer.code(*index)),
            (Const::Long(_), Constants::Three) => return Err(Unwritable::ConstType("long")),
            (Const::Unicode(_), Constants::Three) => return Err(Unwritable::ConstType("unicode")),
        }
        Ok(())
    }

    fn nested(&mut self, write: impl FnOnce(&mut Self) -> Written) -> Written {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Unwritable::Depth);
        }
        write(self)?;
        self.depth -= 1;
        Ok(())
    }

    /// An `int`: 32 bits where that is enough; 2.7 has another form for 64 bits.
    fn int(&mut self, value: &BigInt) -> Written {
        if let Ok(value) = i32::try_from(value) {
            self.out.push(b'i');
            self.out.extend(value.to_le_bytes());
            return Ok(());
        }
        match (self.program.version.facts().constants, i64::try_from(value)) {
            (Constants::Two, Ok(value)) => {
                self.out.push(b'I');
                self.out.extend(value.to_le_bytes());
                Ok(())
            }
            (Constants::Two, Err(_)) => Err(Unwritable::ConstType("int")),
            (Constants::Three, _) => self.long(value),
        }
    }

    /// An integer of any size: how many digits of 15 bits, negative if it is, and the digits, lowest first.
    fn long(&mut self, value: &BigInt) -> Written {
        let mut digits = Vec::new();
        let (mut pending, mut bits) = (0u32, 0);
        for byte in value.magnitude().to_bytes_le() {
            pending |= u32::from(byte) << bits;
            bits += 8;
            if bits >= 15 {
                digits.push(pending & 0x7fff);
                pending >>= 15;
                bits -= 15;
            }
        }
        if pending > 0 {
            digits.push(pending);
        }
        let count = i32::try_from(digits.len()).map_err(|_| Unwritable::TooLarge)?;
        self.out.push(b'l');
        self.out.extend(if value.sign() == Sign::Minus { -count } else { count }.to_le_bytes());
        digits.iter().for_each(|digit| self.out.extend(&digit.to_le_bytes()[..2]));
        Ok(())
    }

    fn float(&mut self, form: u8, bits: &[u64]) {
        self.out.push(form);
        bits.iter().for_each(|bits| self.out.extend(bits.to_le_bytes()));
    }

    /// A `str`: in 2.x its bytes, and there one of one byte as interned, for all that are equal are one object then, as
    /// they are elsewhere in 2.x.
    fn text(&mut self, text: &str) -> Written {
        let form = match self.program.version.facts().constants {
            Constants::Two if text.len() == 1 => b't',
            Constants::Two => b's',
            Constants::Three => b'u',
        };
        self.bytes(form, text.as_bytes())
    }

    fn bytes(&mut self, form: u8, bytes: &[u8]) -> Written {
        self.out.push(form);
        self.length(bytes.len())?;
        self.out.extend(bytes);
        Ok(())
    }

    fn names(&mut self, names: &[String]) -> Written {
        self.items(b'(', names, |writer, name| writer.text(name))
    }

    fn items<T>(&mut self, form: u8, items: &[T], write: impl Fn(&mut Self, &T) -> Written) -> Written {
        self.out.push(form);
        self.length(items.len())?;
        items.iter().try_for_each(|item| write(self, item))
    }

    fn length(&mut self, length: usize) -> Written {
        self.number(u32::try_from(length).map_err(|_| Unwritable::TooLarge)?)
    }

    fn number(&mut self, number: u32) -> Written {
        let number = i32::try_from(number).map_err(|_| Unwritable::TooLarge)?;
        self.out.extend(number.to_le_bytes());
        Ok(())
    }
}
