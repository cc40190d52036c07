//! Instructions to bytes: prefixes, inline caches, and jumps whose operand depends on the distance.

use crate::{
    Code, Instruction, Malformed, Opcode, Version,
    version::{Encoding, Operand, Row},
};
use std::fmt;

/// An instruction to be encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The opcode; EXTENDED_ARG and CACHE are put in by the encoder.
    pub opcode: Opcode,
    /// The operand.
    pub arg: Arg,
    /// How many EXTENDED_ARG to write at least; more are written where the operand needs them.
    pub prefixes: u32,
}

/// The operand of a [`Draft`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arg {
    /// This number, as the opcode counts it; 0 where it takes none.
    Number(u32),
    /// A jump to the draft at this index.
    To(usize),
}

/// What came of encoding.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Encoded {
    /// `co_code`.
    pub code: Vec<u8>,
    /// Where each draft starts in it, its first prefix that is.
    pub offsets: Vec<u32>,
}

/// A draft that has no encoding in the version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unencodable {
    /// The index of the draft.
    pub index: usize,
    /// Its opcode.
    pub opcode: Opcode,
    /// Why it has none.
    pub reason: Reason,
}

/// Why a draft cannot be encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The version does not have the opcode.
    Absent,
    /// The encoder alone writes EXTENDED_ARG and CACHE.
    Implied,
    /// The encoding has no place for the operand of an opcode that takes none, nor for a prefix to it.
    NoOperand,
    /// More prefixes are asked for than an operand has room for.
    Prefixes,
    /// The operand is an instruction but the opcode does not jump.
    NotAJump,
    /// The operand is an instruction that is not there.
    NoSuchInstruction,
    /// The opcode only jumps the other way.
    Direction,
    /// The code is longer than offsets can count.
    TooLong,
}

impl fmt::Display for Unencodable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let why = match self.reason {
            Reason::Absent => "the version has no such opcode",
            Reason::Implied => "it is written by the encoder alone",
            Reason::NoOperand => "it takes no operand",
            Reason::Prefixes => "too many EXTENDED_ARG before it",
            Reason::NotAJump => "it does not jump",
            Reason::NoSuchInstruction => "it jumps to an instruction that is not there",
            Reason::Direction => "it cannot jump in that direction",
            Reason::TooLong => "the code is too long",
        };
        write!(f, "instruction {} ({}): {why}", self.index, self.opcode)
    }
}

impl std::error::Error for Unencodable {}

impl Draft {
    /// A draft of an opcode with a number, or 0, for its operand.
    pub fn new(opcode: Opcode, arg: u32) -> Draft {
        Draft { opcode, arg: Arg::Number(arg), prefixes: 0 }
    }

    /// A draft of a jump to the draft at an index.
    pub fn jump(opcode: Opcode, to: usize) -> Draft {
        Draft { opcode, arg: Arg::To(to), prefixes: 0 }
    }
}

impl Code {
    /// Drafts that encode to exactly `co_code`; jumps name their target by index.
    pub fn drafts(&self, version: Version) -> Result<Vec<Draft>, Malformed> {
        let instructions = self.instructions(version)?;
        let draft = |instruction: &Instruction| {
            let index = |target| instructions.binary_search_by_key(&target, |i| i.offset).ok();
            let arg = instruction.target.and_then(index).map_or(Arg::Number(instruction.arg), Arg::To);
            Draft { opcode: instruction.opcode, arg, prefixes: instruction.prefixes(version) }
        };
        Ok(instructions.iter().map(draft).collect())
    }
}

impl Instruction {
    /// How many EXTENDED_ARG it starts with.
    pub fn prefixes(&self, version: Version) -> u32 {
        let row = version.row(self.opcode).expect("opcode-of-version: it was decoded for this version");
        let encoding = version.facts().encoding;
        (self.size - encoding.size(row, 0)) / encoding.prefix_size()
    }
}

/// The bytes of a sequence of instructions, with the fewest prefixes that each operand and [`Draft::prefixes`] allow.
pub fn encode(drafts: &[Draft], version: Version) -> Result<Encoded, Unencodable> {
    let mut layout = Layout::new(drafts, version)?;
    while layout.grow()? {}
    Ok(layout.write())
}

/// Drafts with the prefixes they are known to need so far: a count that only grows, so a fixed point is reached.
struct Layout<'a> {
    drafts: &'a [Draft],
    version: Version,
    rows: Vec<&'static Row>,
    prefixes: Vec<u32>,
    /// One more than there are drafts: the last is the length of the code.
    offsets: Vec<u32>,
    args: Vec<u32>,
}

impl<'a> Layout<'a> {
    fn new(drafts: &'a [Draft], version: Version) -> Result<Layout<'a>, Unencodable> {
        let mut rows = Vec::with_capacity(drafts.len());
        for (index, draft) in drafts.iter().enumerate() {
            rows.push(row(draft, drafts.len(), version).map_err(|reason| draft.unencodable(index, reason))?);
        }
        let prefixes = drafts.iter().map(|draft| draft.prefixes).collect();
        Ok(Layout { drafts, version, rows, prefixes, offsets: Vec::new(), args: Vec::new() })
    }

    /// Places every draft and computes its operand; whether one turned out to need more prefixes than it has.
    fn grow(&mut self) -> Result<bool, Unencodable> {
        let encoding = self.version.facts().encoding;
        self.offsets = vec![0];
        for (index, draft) in self.drafts.iter().enumerate() {
            let size = encoding.size(self.rows[index], self.prefixes[index]);
            let end = self.offsets[index].checked_add(size).filter(|&end| i32::try_from(end).is_ok());
            self.offsets.push(end.ok_or_else(|| draft.unencodable(index, Reason::TooLong))?);
        }
        let mut grown = false;
        self.args.clear();
        for (index, draft) in self.drafts.iter().enumerate() {
            let arg = self.arg(index).ok_or_else(|| draft.unencodable(index, Reason::Direction))?;
            let needed = encoding.prefixes(arg);
            if needed > self.prefixes[index] {
                self.prefixes[index] = needed;
                grown = true;
            }
            self.args.push(arg);
        }
        Ok(grown)
    }

    fn arg(&self, index: usize) -> Option<u32> {
        let target = match self.drafts[index].arg {
            Arg::Number(number) => return Some(number),
            Arg::To(target) => self.offsets[target],
        };
        let end = self.offsets[index + 1];
        let distance = match self.rows[index].operand {
            Operand::Forward => target.checked_sub(end),
            Operand::Backward => end.checked_sub(target),
            Operand::Absolute
            | Operand::Unused
            | Operand::Number
            | Operand::Const
            | Operand::Name
            | Operand::GlobalName
            | Operand::Local
            | Operand::Deref
            | Operand::Compare => Some(target),
        };
        distance.map(|distance| distance / self.version.facts().jump_unit)
    }

    fn write(mut self) -> Encoded {
        let length = self.offsets.pop().unwrap_or(0);
        let mut code = Vec::with_capacity(length as usize);
        let prefix = self.version.row(Opcode::EXTENDED_ARG);
        for (index, row) in self.rows.iter().enumerate() {
            for position in (0..=self.prefixes[index]).rev() {
                let number = if position == 0 { row.number } else { prefix.map_or(0, |prefix| prefix.number) };
                code.push(number);
                let bytes = self.args[index].to_le_bytes();
                match self.version.facts().encoding {
                    Encoding::Bytes if row.operand == Operand::Unused => {}
                    Encoding::Bytes => code.extend(&bytes[2 * position as usize..][..2]),
                    Encoding::Words => code.push(bytes[position as usize]),
                }
            }
            code.resize(code.len() + 2 * usize::from(row.caches), 0);
        }
        Encoded { code, offsets: self.offsets }
    }
}

/// The draft's row, if the draft has an encoding wherever it stands.
fn row(draft: &Draft, drafts: usize, version: Version) -> Result<&'static Row, Reason> {
    let row = version.row(draft.opcode).ok_or(Reason::Absent)?;
    let encoding = version.facts().encoding;
    let takes_operand = encoding == Encoding::Words || row.operand != Operand::Unused;
    match draft.arg {
        _ if matches!(draft.opcode, Opcode::EXTENDED_ARG | Opcode::CACHE) => Err(Reason::Implied),
        _ if draft.prefixes > encoding.max_prefixes() => Err(Reason::Prefixes),
        _ if draft.prefixes > 0 && !takes_operand => Err(Reason::NoOperand),
        Arg::Number(arg) if arg > 0 && !takes_operand => Err(Reason::NoOperand),
        Arg::To(_) if !row.operand.is_jump() => Err(Reason::NotAJump),
        Arg::To(target) if target >= drafts => Err(Reason::NoSuchInstruction),
        Arg::Number(_) | Arg::To(_) => Ok(row),
    }
}

impl Draft {
    fn unencodable(&self, index: usize, reason: Reason) -> Unencodable {
        Unencodable { index, opcode: self.opcode, reason }
    }
}

impl Encoding {
    /// The bytes that one EXTENDED_ARG takes.
    pub(crate) fn prefix_size(self) -> u32 {
        1 + self.operand_bits() / 8
    }

    /// The bytes that an instruction takes.
    fn size(self, row: &Row, prefixes: u32) -> u32 {
        let unprefixed = match (self, row.operand) {
            (Encoding::Bytes, Operand::Unused) => 1,
            _ => self.prefix_size(),
        };
        unprefixed + prefixes * self.prefix_size() + 2 * u32::from(row.caches)
    }

    /// The fewest prefixes that an operand needs.
    fn prefixes(self, arg: u32) -> u32 {
        let bits = u32::BITS - arg.leading_zeros();
        bits.div_ceil(self.operand_bits()).saturating_sub(1)
    }
}
