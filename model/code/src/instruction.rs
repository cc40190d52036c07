//! Bytes to instructions.

use crate::{
    Code, Opcode, Version,
    version::{Encoding, Operand, Row},
};
use std::fmt;

/// One instruction with its EXTENDED_ARG prefixes folded in and its inline caches skipped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instruction {
    /// The byte offset in `co_code` of its first prefix, or of itself.
    pub offset: u32,
    /// The bytes it takes, prefixes and inline caches included.
    pub size: u32,
    /// The opcode; never EXTENDED_ARG, never CACHE.
    pub opcode: Opcode,
    /// What the operand means in this version.
    pub operand: Operand,
    /// The operand, prefixes included. Where the opcode takes none it is 0 in 2.7 and an ignored number later.
    pub arg: u32,
    /// The byte offset that the operand names, if it is a jump.
    pub target: Option<u32>,
}

impl Instruction {
    /// The byte offset of the instruction after this one: what relative jumps count from.
    pub fn end(&self) -> u32 {
        self.offset + self.size
    }
}

/// `co_code` that is not a sequence of instructions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// The byte offset of the instruction, prefix or unit at fault.
    pub offset: u32,
    /// What is wrong there.
    pub problem: Problem,
}

/// What is wrong with `co_code` at some offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// There are more bytes than an offset can count.
    TooLong,
    /// The length is odd where instructions are made of two-byte units.
    OddLength,
    /// The version has no opcode of this number.
    UnknownOpcode(u8),
    /// The code ends inside the operand.
    TruncatedOperand(Opcode),
    /// More EXTENDED_ARG in a row than an operand has room for.
    TooManyPrefixes,
    /// The code ends after EXTENDED_ARG.
    PrefixAtEnd,
    /// 2.7: EXTENDED_ARG before an opcode that takes no operand.
    PrefixWithoutOperand(Opcode),
    /// CACHE elsewhere than after an opcode that has inline caches.
    StrayCache,
    /// Fewer units of zero follow than the opcode has inline caches.
    MissingCache(Opcode),
    /// A jump to an offset where no instruction starts, be it past either end of the code.
    JumpTarget(Opcode, i64),
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "offset {}: {}", self.offset, self.problem)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::TooLong => write!(f, "the code is too long"),
            Problem::OddLength => write!(f, "the length of the code is odd"),
            Problem::UnknownOpcode(number) => write!(f, "there is no opcode {number}"),
            Problem::TruncatedOperand(opcode) => write!(f, "the code ends inside the operand of {opcode}"),
            Problem::TooManyPrefixes => write!(f, "too many EXTENDED_ARG in a row"),
            Problem::PrefixAtEnd => write!(f, "the code ends after EXTENDED_ARG"),
            Problem::PrefixWithoutOperand(opcode) => write!(f, "EXTENDED_ARG before {opcode}, which takes no operand"),
            Problem::StrayCache => write!(f, "CACHE where no inline cache belongs"),
            Problem::MissingCache(opcode) => write!(f, "{opcode} is not followed by all its inline caches, zero"),
            Problem::JumpTarget(opcode, target) => write!(f, "{opcode} to {target}, where no instruction starts"),
        }
    }
}

impl std::error::Error for Malformed {}

impl Code {
    /// The instructions of `co_code`, in order; every jump among them leads to the start of one.
    pub fn instructions(&self, version: Version) -> Result<Vec<Instruction>, Malformed> {
        decode(&self.code, version)
    }
}

/// The instructions that these bytes of `co_code` are, in order; every jump among them leads to the start of one.
pub fn decode(code: &[u8], version: Version) -> Result<Vec<Instruction>, Malformed> {
    if i32::try_from(code.len()).is_err() {
        return Err(Malformed { offset: 0, problem: Problem::TooLong });
    }
    let mut reader = Reader { code, version, offset: 0 };
    let mut instructions = Vec::with_capacity(code.len() / 2);
    if version.facts().encoding == Encoding::Words && !code.len().is_multiple_of(2) {
        return Err(Malformed { offset: reader.at(code.len() - 1), problem: Problem::OddLength });
    }
    while reader.offset < code.len() {
        instructions.push(reader.instruction()?);
    }
    resolve_jumps(&mut instructions, version)?;
    Ok(instructions)
}

struct Reader<'a> {
    code: &'a [u8],
    version: Version,
    offset: usize,
}

impl Reader<'_> {
    fn instruction(&mut self) -> Result<Instruction, Malformed> {
        let start = self.offset;
        let mut prefixes = 0;
        let mut high = 0;
        loop {
            let at = self.offset;
            let row = self.row()?;
            let low = self.operand(row)?;
            let arg = high | low;
            if row.opcode == Opcode::EXTENDED_ARG {
                prefixes += 1;
                self.prefix(at, prefixes)?;
                high = arg << self.version.facts().encoding.operand_bits();
                continue;
            }
            if row.opcode == Opcode::CACHE {
                return Err(self.malformed(at, Problem::StrayCache));
            }
            let takes_operand = self.version.facts().encoding == Encoding::Words || row.operand != Operand::Unused;
            if prefixes > 0 && !takes_operand {
                return Err(self.malformed(at, Problem::PrefixWithoutOperand(row.opcode)));
            }
            self.caches(at, row)?;
            return Ok(Instruction {
                offset: self.at(start),
                size: self.at(self.offset) - self.at(start),
                opcode: row.opcode,
                operand: row.operand,
                arg,
                target: None,
            });
        }
    }

    fn row(&mut self) -> Result<&'static Row, Malformed> {
        let number = self.code[self.offset];
        let row = self.version.row_of_number(number);
        row.ok_or_else(|| self.malformed(self.offset, Problem::UnknownOpcode(number)))
    }

    /// Moves past the opcode and its operand.
    fn operand(&mut self, row: &Row) -> Result<u32, Malformed> {
        let encoding = self.version.facts().encoding;
        let left = &self.code[self.offset + 1..];
        let (operand, size) = match (encoding, row.operand, left) {
            (Encoding::Bytes, Operand::Unused, _) => (0, 0),
            (Encoding::Bytes, _, &[low, high, ..]) => (u32::from(u16::from_le_bytes([low, high])), 2),
            (Encoding::Words, _, &[operand, ..]) => (u32::from(operand), 1),
            (Encoding::Bytes | Encoding::Words, ..) => {
                return Err(self.malformed(self.offset, Problem::TruncatedOperand(row.opcode)));
            }
        };
        self.offset += 1 + size;
        Ok(operand)
    }

    fn prefix(&self, at: usize, prefixes: u32) -> Result<(), Malformed> {
        if prefixes > self.version.facts().encoding.max_prefixes() {
            Err(self.malformed(at, Problem::TooManyPrefixes))
        } else if self.offset == self.code.len() {
            Err(self.malformed(at, Problem::PrefixAtEnd))
        } else {
            Ok(())
        }
    }

    fn caches(&mut self, at: usize, row: &Row) -> Result<(), Malformed> {
        if row.caches == 0 {
            return Ok(());
        }
        let end = self.offset + 2 * usize::from(row.caches);
        match self.code.get(self.offset..end) {
            Some(bytes) if bytes.iter().all(|&byte| byte == 0) => {
                self.offset = end;
                Ok(())
            }
            _ => Err(self.malformed(at, Problem::MissingCache(row.opcode))),
        }
    }

    fn malformed(&self, offset: usize, problem: Problem) -> Malformed {
        Malformed { offset: self.at(offset), problem }
    }

    fn at(&self, offset: usize) -> u32 {
        u32::try_from(offset).expect("offset-fits: the length was checked at the start")
    }
}

fn resolve_jumps(instructions: &mut [Instruction], version: Version) -> Result<(), Malformed> {
    for i in 0..instructions.len() {
        let Instruction { offset, opcode, operand, arg, .. } = instructions[i];
        let Some(target) = target(operand, arg, instructions[i].end(), version) else { continue };
        let starts = |target: &u32| instructions.binary_search_by_key(target, |instruction| instruction.offset).is_ok();
        let Some(target) = u32::try_from(target).ok().filter(starts) else {
            return Err(Malformed { offset, problem: Problem::JumpTarget(opcode, target) });
        };
        instructions[i].target = Some(target);
    }
    Ok(())
}

/// The offset that an operand names if it is a jump's, be it inside the code or not. `end` is where the instruction
/// ends.
pub(crate) fn target(operand: Operand, arg: u32, end: u32, version: Version) -> Option<i64> {
    let distance = i64::from(arg) * i64::from(version.facts().jump_unit);
    match operand {
        Operand::Absolute => Some(distance),
        Operand::Forward => Some(i64::from(end) + distance),
        Operand::Backward => Some(i64::from(end) - distance),
        Operand::Unused
        | Operand::Number
        | Operand::Const
        | Operand::Name
        | Operand::GlobalName
        | Operand::Local
        | Operand::Deref
        | Operand::Compare => None,
    }
}
