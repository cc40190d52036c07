//! `co_lnotab` and `co_linetable`: which source line each instruction is from.

use crate::{Code, Version, version::Lines};
use std::{fmt, ops::Range};

/// The bytes of `co_code` that are from one source line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineRange {
    /// Offsets in `co_code`.
    pub offsets: Range<u32>,
    /// The line; 3.11's tables may name none.
    pub line: Option<i32>,
}

/// A line table that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MalformedLineTable {
    /// The byte at fault, as an index into the table.
    pub at: usize,
    /// What is wrong there.
    pub problem: LineTableProblem,
}

/// What is wrong with a line table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineTableProblem {
    /// An entry does not start with the mark of one.
    NoEntry,
    /// An entry ends inside a number.
    Truncated,
    /// A line is not a C int.
    LineTooLarge,
}

impl fmt::Display for MalformedLineTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.problem {
            LineTableProblem::NoEntry => "no entry starts here",
            LineTableProblem::Truncated => "the entry ends inside a number",
            LineTableProblem::LineTooLarge => "the line does not fit a C int",
        };
        write!(f, "byte {} of the line table: {what}", self.at)
    }
}

impl std::error::Error for MalformedLineTable {}

impl Code {
    /// The source lines of `co_code`, in order of offset.
    pub fn lines(&self, version: Version) -> Result<Vec<LineRange>, MalformedLineTable> {
        let length = u32::try_from(self.code.len()).unwrap_or(u32::MAX);
        let first = i64::from(self.firstlineno);
        let ranges = match version.facts().lines {
            Lines::Increments { signed } => increments(&self.linetable, first, length, signed),
            Lines::Locations => locations(&self.linetable, first, length),
        }?;
        Ok(ranges)
    }

    /// The source line of the instruction at an offset, if the table can be read and names one.
    pub fn line_at(&self, offset: u32, version: Version) -> Option<i32> {
        let ranges = self.lines(version).ok()?;
        ranges.iter().find(|range| range.offsets.contains(&offset)).and_then(|range| range.line)
    }
}

/// The offsets at which `dis` prints a line number: where the line is another than the last one named.
pub fn starts(ranges: &[LineRange]) -> Vec<(u32, i32)> {
    let mut starts: Vec<(u32, i32)> = Vec::new();
    for range in ranges {
        if let Some(line) = range.line
            && starts.last().is_none_or(|&(_, last)| last != line)
        {
            starts.push((range.offsets.start, line));
        }
    }
    starts
}

/// Appends a range, cut off at the end of the code and joined to the one before it if the line is the same.
fn push(
    ranges: &mut Vec<LineRange>,
    offsets: Range<u64>,
    line: Option<i64>,
    length: u32,
    at: usize,
) -> Result<(), MalformedLineTable> {
    let too_large = MalformedLineTable { at, problem: LineTableProblem::LineTooLarge };
    let line = line.map(|line| i32::try_from(line).map_err(|_| too_large)).transpose()?;
    let cut = |offset: u64| u32::try_from(offset).unwrap_or(length).min(length);
    let offsets = cut(offsets.start)..cut(offsets.end);
    match ranges.last_mut() {
        _ if offsets.is_empty() => {}
        Some(last) if last.line == line => last.offsets.end = offsets.end,
        _ => ranges.push(LineRange { offsets, line }),
    }
    Ok(())
}

fn increments(table: &[u8], first: i64, length: u32, signed: bool) -> Result<Vec<LineRange>, MalformedLineTable> {
    let mut ranges = Vec::new();
    let (mut offset, mut line) = (0_u64, first);
    for (index, pair) in table.chunks_exact(2).enumerate() {
        let end = offset + u64::from(pair[0]);
        push(&mut ranges, offset..end, Some(line), length, 2 * index)?;
        offset = end;
        line += if signed { i64::from(pair[1].cast_signed()) } else { i64::from(pair[1]) };
    }
    push(&mut ranges, offset..u64::from(length), Some(line), length, table.len())?;
    Ok(ranges)
}

/// Marks the first byte of an entry of `co_linetable`, whose other bits are its kind and how many units it is for.
const ENTRY: u8 = 0x80;
/// The kind of an entry that names no line.
const NO_LINE: u8 = 15;
/// The kind of an entry with a line and columns, each a number.
const LONG: u8 = 14;
/// The kind of an entry with a line only.
const LINE_ONLY: u8 = 13;
/// The kinds from this on up to LINE_ONLY go forward by as many lines as they are above it.
const ONE_LINE: u8 = 10;
/// The most code units that one entry is for.
const MOST_UNITS: u32 = 8;
/// The bytes that a code unit takes.
const UNIT: u32 = 2;

fn locations(table: &[u8], first: i64, length: u32) -> Result<Vec<LineRange>, MalformedLineTable> {
    let mut ranges = Vec::new();
    let (mut offset, mut line) = (0_u64, first);
    let mut at = 0;
    while at < table.len() {
        let head = table[at];
        if head & ENTRY == 0 {
            return Err(MalformedLineTable { at, problem: LineTableProblem::NoEntry });
        }
        let kind = head >> 3 & 0xf;
        let body = &table[at + 1..];
        let body = &body[..body.iter().take_while(|&&byte| byte & ENTRY == 0).count()];
        line += match kind {
            LINE_ONLY | LONG => {
                signed_number(body).ok_or(MalformedLineTable { at, problem: LineTableProblem::Truncated })?
            }
            ONE_LINE..LINE_ONLY => i64::from(kind - ONE_LINE),
            _ => 0,
        };
        let end = offset + u64::from(u32::from(head & 7) + 1) * u64::from(UNIT);
        push(&mut ranges, offset..end, (kind != NO_LINE).then_some(line), length, at)?;
        offset = end;
        at += 1 + body.len();
    }
    push(&mut ranges, offset..u64::from(length), None, length, at)?;
    Ok(ranges)
}

/// A number of six bits a byte, lowest first, whose own lowest bit is the sign.
fn signed_number(bytes: &[u8]) -> Option<i64> {
    let mut value = 0_u64;
    for (position, &byte) in bytes.iter().take(6).enumerate() {
        value |= u64::from(byte & 0x3f) << (6 * position);
        if byte & 0x40 == 0 {
            let size = i64::try_from(value >> 1).ok()?;
            return Some(if value & 1 == 1 { -size } else { size });
        }
    }
    None
}

/// The table in which these lines start at these ascending offsets, and `co_firstlineno` holds before the first
/// (no line, in 3.11's format); nothing if the format cannot say so.
pub fn encode(starts: &[(u32, i32)], firstlineno: u32, length: u32, version: Version) -> Option<Vec<u8>> {
    match version.facts().lines {
        Lines::Increments { signed } => encode_increments(starts, i64::from(firstlineno), signed),
        Lines::Locations => encode_locations(starts, i64::from(firstlineno), length),
    }
}

/// As the compiler does: first the whole bytes of offset, then those of line.
fn encode_increments(starts: &[(u32, i32)], first: i64, signed: bool) -> Option<Vec<u8>> {
    let mut table = Vec::new();
    let (mut last_offset, mut last_line) = (0, first);
    for &(offset, line) in starts {
        let mut grow = offset.checked_sub(last_offset)?;
        let mut climb = i64::from(line) - last_line;
        (last_offset, last_line) = (offset, i64::from(line));
        if grow == 0 && climb == 0 {
            continue;
        }
        if grow > 255 {
            for _ in 0..grow / 255 {
                table.extend([255, 0]);
            }
            grow %= 255;
        }
        let (low, high) = if signed { (-128, 127) } else { (0, 255) };
        if climb < 0 && !signed || climb.unsigned_abs() / 127 > MOST_STEPS {
            return None;
        }
        if !(low..=high).contains(&climb) {
            let step = if climb < 0 { low } else { high };
            for _ in 0..climb / step {
                table.extend([grow.to_le_bytes()[0], step.to_le_bytes()[0]]);
                grow = 0;
            }
            climb %= step;
        }
        table.extend([grow.to_le_bytes()[0], climb.to_le_bytes()[0]]);
    }
    Some(table)
}

/// A line this many steps away from the last is refused: a table of a few lines must not fill the memory.
const MOST_STEPS: u64 = 1_000;

fn encode_locations(starts: &[(u32, i32)], first: i64, length: u32) -> Option<Vec<u8>> {
    let mut table = Vec::new();
    let mut last_line = first;
    let mut push = |offsets: Range<u32>, line: Option<i64>| {
        let mut units = offsets.end.checked_sub(offsets.start).filter(|size| size % UNIT == 0)? / UNIT;
        while units > 0 {
            let now = units.min(MOST_UNITS);
            let kind = if line.is_some() { LINE_ONLY } else { NO_LINE };
            table.push(ENTRY | kind << 3 | (now - 1).to_le_bytes()[0]);
            if let Some(line) = line {
                push_signed_number(&mut table, line - last_line);
                last_line = line;
            }
            units -= now;
        }
        Some(())
    };
    let unlined = starts.first().map_or(length, |&(offset, _)| offset);
    push(0..unlined, None)?;
    for (index, &(offset, line)) in starts.iter().enumerate() {
        let end = starts.get(index + 1).map_or(length, |&(offset, _)| offset);
        push(offset..end, Some(i64::from(line)))?;
    }
    Some(table)
}

fn push_signed_number(table: &mut Vec<u8>, value: i64) {
    let mut rest = value.unsigned_abs() << 1 | u64::from(value < 0);
    loop {
        let payload = rest.to_le_bytes()[0] & 0x3f;
        rest >>= 6;
        table.push(if rest == 0 { payload } else { payload | 0x40 });
        if rest == 0 {
            break;
        }
    }
}
