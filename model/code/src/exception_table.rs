//! `co_exceptiontable`: which handler covers which instructions.

use crate::Code;
use std::fmt;

/// A range of instructions and its handler. Offsets are bytes of `co_code`, and whether they are offsets of
/// instructions is not looked at here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExceptionEntry {
    /// Where the range starts.
    pub start: u32,
    /// Where it ends: the first offset after it.
    pub end: u32,
    /// Where the handler starts.
    pub target: u32,
    /// How many stack entries the handler keeps.
    pub depth: u32,
    /// Whether the offset of the instruction that raised is pushed before the exception.
    pub lasti: bool,
}

/// An exception table that is not a sequence of entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MalformedExceptionTable {
    /// The byte at fault, as an index into `co_exceptiontable`.
    pub at: usize,
    /// What is wrong there.
    pub problem: ExceptionTableProblem,
}

/// What is wrong with an exception table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExceptionTableProblem {
    /// The first byte of an entry lacks the mark of one.
    NoEntry,
    /// The mark of an entry's first byte stands inside an entry.
    EntryInside,
    /// The table ends inside an entry.
    Truncated,
    /// A number has more than 30 bits.
    TooLarge,
}

impl fmt::Display for MalformedExceptionTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.problem {
            ExceptionTableProblem::NoEntry => "no entry starts here",
            ExceptionTableProblem::EntryInside => "an entry starts inside another",
            ExceptionTableProblem::Truncated => "the table ends inside an entry",
            ExceptionTableProblem::TooLarge => "a number has more than 30 bits",
        };
        write!(f, "byte {} of the exception table: {what}", self.at)
    }
}

impl std::error::Error for MalformedExceptionTable {}

/// Marks the first byte of an entry.
const ENTRY: u8 = 0x80;
/// Marks a byte after which the number goes on.
const MORE: u8 = 0x40;
/// The bits of a number that a byte carries, and their count.
const PAYLOAD: u8 = 0x3f;
const PAYLOAD_BITS: u32 = 6;
/// The numbers that CPython's compiler writes are below this.
const LIMIT: u32 = 1 << 30;
/// The bytes that a code unit takes.
const UNIT: u32 = 2;

impl Code {
    /// The entries of `co_exceptiontable`, in order.
    pub fn exception_entries(&self) -> Result<Vec<ExceptionEntry>, MalformedExceptionTable> {
        decode(&self.exceptiontable)
    }
}

/// The entries of an exception table, in order.
pub fn decode(table: &[u8]) -> Result<Vec<ExceptionEntry>, MalformedExceptionTable> {
    let mut entries = Vec::new();
    let mut at = 0;
    while at < table.len() {
        if table[at] & ENTRY == 0 {
            return Err(MalformedExceptionTable { at, problem: ExceptionTableProblem::NoEntry });
        }
        let start = number(table, &mut at, true)?;
        let length = number(table, &mut at, false)?;
        let target = number(table, &mut at, false)?;
        let depth_and_lasti = number(table, &mut at, false)?;
        entries.push(ExceptionEntry {
            start: start * UNIT,
            end: (start + length) * UNIT,
            target: target * UNIT,
            depth: depth_and_lasti >> 1,
            lasti: depth_and_lasti & 1 == 1,
        });
    }
    Ok(entries)
}

fn number(table: &[u8], at: &mut usize, first: bool) -> Result<u32, MalformedExceptionTable> {
    let start = *at;
    let mut value = 0;
    loop {
        let malformed = |problem| MalformedExceptionTable { at: *at, problem };
        let byte = *table.get(*at).ok_or(malformed(ExceptionTableProblem::Truncated))?;
        if byte & ENTRY != 0 && !(first && *at == start) {
            return Err(malformed(ExceptionTableProblem::EntryInside));
        }
        value = value << PAYLOAD_BITS | u32::from(byte & PAYLOAD);
        if value >= LIMIT {
            return Err(malformed(ExceptionTableProblem::TooLarge));
        }
        *at += 1;
        if byte & MORE == 0 {
            return Ok(value);
        }
    }
}

/// The shortest table of these entries; nothing if an offset is odd, a range ends before it starts, or a number has
/// more than 30 bits.
pub fn encode(entries: &[ExceptionEntry]) -> Option<Vec<u8>> {
    let mut table = Vec::new();
    for entry in entries {
        let length = entry.end.checked_sub(entry.start)?;
        if [entry.start, length, entry.target].iter().any(|offset| offset % UNIT != 0) {
            return None;
        }
        let first = table.len();
        let depth_and_lasti = entry.depth.checked_mul(2)? | u32::from(entry.lasti);
        for value in [entry.start / UNIT, length / UNIT, entry.target / UNIT, depth_and_lasti] {
            push_number(&mut table, value)?;
        }
        table[first] |= ENTRY;
    }
    Some(table)
}

fn push_number(table: &mut Vec<u8>, value: u32) -> Option<()> {
    if value >= LIMIT {
        return None;
    }
    let bytes = (u32::BITS - value.leading_zeros()).div_ceil(PAYLOAD_BITS).max(1);
    for position in (0..bytes).rev() {
        let payload = (value >> (position * PAYLOAD_BITS)).to_le_bytes()[0] & PAYLOAD;
        table.push(if position == 0 { payload } else { payload | MORE });
    }
    Some(())
}
