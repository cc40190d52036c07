//! Text to programs.

use super::{
    Error, Problem, Table,
    constant::{Reader, Written},
    header,
    operand::{self, Shown, Variables},
    print,
    scan::Scanner,
    tables::{self, Entries},
};
use crate::{
    Code, CodeIndex, Const, Instruction, Opcode, Program, Version,
    exception_table::{self, ExceptionEntry},
    hex, instruction, line_table,
    nesting::Misnested,
    version::{Encoding, Operand, Row},
};
use std::collections::BTreeMap;

/// A code object while it is read.
pub(super) struct Body<'a> {
    /// What the header says, and the bytes so far.
    pub(super) code: Code,
    pub(super) consts: Entries<'a, Const>,
    pub(super) names: Entries<'a, String>,
    pub(super) variables: Variables,
    header: Scanner<'a>,
    rows: Vec<ListedRow<'a>>,
    /// What the EXTENDED_ARG lines above carry.
    carried: Option<u32>,
    section: Section,
    entries: Vec<ExceptionEntry>,
    linetable: Option<Vec<u8>>,
}

struct ListedRow<'a> {
    at: Scanner<'a>,
    offset: u32,
    line: Option<i32>,
    marked: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    Listing,
    Code,
    ExceptionTable,
    LineTable,
}

impl<'a> Body<'a> {
    pub(super) fn new(header: Scanner<'a>) -> Body<'a> {
        Body {
            code: Code::default(),
            consts: Entries::new(Table::Consts),
            names: Entries::new(Table::Names),
            variables: Variables::default(),
            header,
            rows: Vec::new(),
            carried: None,
            section: Section::Listing,
            entries: Vec::new(),
            linetable: None,
        }
    }
}

pub(super) fn program(text: &str) -> Result<Program, Error> {
    let mut lines = text.split('\n').zip(1..).map(|(line, number)| Scanner::new(line, number));
    let version = version(&mut lines)?;
    let mut reader = Reader { types: version.facts().constants, references: Vec::new() };
    let mut source: Option<String> = None;
    let mut bodies: Vec<Body<'_>> = Vec::new();
    let mut last = Scanner::new("", 1);
    for mut scanner in lines {
        last = scanner;
        if scanner.eat("code ") {
            let filename = bodies.last().map_or(String::new(), |body| body.code.filename.clone());
            bodies.push(header::read(&mut scanner, version, &filename, &mut reader)?);
        } else if bodies.is_empty() && scanner.eat("|") {
            scanner.eat(" ");
            source = Some(match source {
                Some(above) => above + "\n" + scanner.rest(),
                None => scanner.rest().to_string(),
            });
        } else if !is_comment(scanner) {
            match bodies.last_mut() {
                Some(body) => body.line(scanner, version, &mut reader)?,
                None => return scanner.error(Problem::Expected("a code object: code NAME...")),
            }
        }
    }
    let headers: Vec<Scanner<'_>> = bodies.iter().map(|body| body.header).collect();
    let codes = bodies.into_iter().map(|body| body.finish(version)).collect::<Result<Vec<Code>, Error>>()?;
    let program = Program { version, codes, source };
    resolved(program, &headers, &reader.references, last)
}

fn version<'a>(lines: &mut impl Iterator<Item = Scanner<'a>>) -> Result<Version, Error> {
    let expected = Problem::Expected("freevars and a version, as freevars 3.8");
    for mut scanner in lines {
        if is_comment(scanner) {
            continue;
        }
        if !scanner.eat("freevars ") {
            return scanner.error(expected);
        }
        let text = scanner.rest().trim();
        return text.parse().or_else(|_| scanner.error(Problem::Version(text.to_string())));
    }
    Scanner::new("", 1).error(expected)
}

fn is_comment(scanner: Scanner<'_>) -> bool {
    let rest = scanner.rest().trim();
    rest.is_empty() || rest.starts_with('#') || rest.starts_with("Disassembly of ")
}

/// Puts the index of a code object where a constant refers to it.
fn resolved(
    mut program: Program,
    headers: &[Scanner<'_>],
    references: &[Written<'_>],
    last: Scanner<'_>,
) -> Result<Program, Error> {
    let uses = program.codes.iter().map(|code| code.references(CodeIndex(0)));
    let uses: Vec<Vec<usize>> = uses.map(|found| found.iter().map(|(_, key)| key.0 as usize).collect()).collect();
    let names = program.codes.iter().map(|code| tables::Name {
        name: &code.name,
        filename: &code.filename,
        firstlineno: code.firstlineno,
    });
    let names: Vec<tables::Name<'_>> = names.collect();
    let meant = tables::resolve(&names, &uses, |key| &references[key].reference)
        .or_else(|key| references[key].at.error(Problem::NoSuchCode))?;
    for constant in program.codes.iter_mut().flat_map(|code| &mut code.consts) {
        refer(constant, &|key| meant[&key]);
    }
    program.check_nesting().or_else(|misnested| {
        let at = match &misnested {
            Misnested::NoCode => last,
            Misnested::OutOfRange(path, _) | Misnested::Root(path) | Misnested::Shared(path, _) => {
                let before = program.codes[path.code.0 as usize].references(path.code);
                let position = before.iter().position(|(other, _)| other == path).unwrap_or(0);
                references[uses[path.code.0 as usize][position]].at
            }
            Misnested::Unreachable(code) | Misnested::Cycle(code) => headers[code.0 as usize],
        };
        at.error(Problem::Nesting(misnested))
    })?;
    Ok(program)
}

fn refer(constant: &mut Const, meant: &dyn Fn(usize) -> u32) {
    match constant {
        Const::Code(code) => *code = CodeIndex(meant(code.0 as usize)),
        Const::Tuple(items) | Const::FrozenSet(items) => items.iter_mut().for_each(|item| refer(item, meant)),
        Const::None
        | Const::Ellipsis
        | Const::Bool(_)
        | Const::Int(_)
        | Const::Long(_)
        | Const::Float(_)
        | Const::Complex(..)
        | Const::Str(_)
        | Const::Unicode(_)
        | Const::Bytes(_) => {}
    }
}

impl<'a> Body<'a> {
    fn line(&mut self, mut scanner: Scanner<'a>, version: Version, reader: &mut Reader<'a>) -> Result<(), Error> {
        let at = scanner;
        match scanner.rest().trim() {
            "Code:" if self.rows.is_empty() && self.section == Section::Listing => self.section = Section::Code,
            "ExceptionTable:" if !version.facts().fields.exceptiontable => return at.error(Problem::Field),
            "ExceptionTable:" if self.section != Section::ExceptionTable && self.linetable.is_none() => {
                self.section = Section::ExceptionTable;
            }
            "LineTable:" if self.linetable.is_none() => {
                self.section = Section::LineTable;
                self.linetable = Some(Vec::new());
            }
            "Code:" | "ExceptionTable:" | "LineTable:" => return at.error(Problem::Repeated),
            text => match self.section {
                Section::Listing => self.row(scanner, version, reader)?,
                Section::ExceptionTable if text.contains("to") && self.code.exceptiontable.is_empty() => {
                    scanner.spaces();
                    self.entries.push(entry(scanner)?);
                }
                Section::ExceptionTable if self.entries.is_empty() => self.code.exceptiontable.extend(bytes(scanner)?),
                Section::ExceptionTable => return at.error(Problem::Expected("all entries or all hexadecimal digits")),
                Section::Code => self.code.code.extend(bytes(scanner)?),
                Section::LineTable => self.linetable.get_or_insert_default().extend(bytes(scanner)?),
            },
        }
        Ok(())
    }

    /// One line of the listing.
    fn row(&mut self, mut scanner: Scanner<'a>, version: Version, reader: &mut Reader<'a>) -> Result<(), Error> {
        scanner.spaces();
        let at = scanner;
        let (line, marked) = self.columns(&mut scanner)?;
        let offset = u32::try_from(self.code.code.len()).or_else(|_| at.error(Problem::TooLarge))?;
        self.rows.push(ListedRow { at, offset, line, marked });
        let opcode_at = scanner;
        let name = scanner.run(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '+'));
        let row = name.parse::<Opcode>().ok().and_then(|opcode| version.row(opcode));
        let row = row.ok_or_else(|| opcode_at.located(Problem::Opcode))?;
        scanner.spaces();
        let arg = self.operand(&mut scanner, row, version)?;
        scanner.spaces();
        if scanner.eat("(") { self.brackets(scanner, row, arg, version, reader) } else { scanner.end() }
    }

    /// The columns before the opcode: line number, markers, offset.
    fn columns(&self, scanner: &mut Scanner<'a>) -> Result<(Option<i32>, bool), Error> {
        let mut first = None;
        if scanner.rest().starts_with(|c: char| c.is_ascii_digit())
            || (scanner.rest().starts_with('-') && !scanner.rest().starts_with("-->"))
        {
            first = Some((*scanner, scanner.run(|c| c.is_ascii_digit() || c == '-')));
            scanner.spaces();
        }
        scanner.eat("-->");
        scanner.spaces();
        let marked = scanner.eat(">>");
        scanner.spaces();
        let mut second = None;
        if scanner.rest().starts_with(|c: char| c.is_ascii_digit()) {
            second = Some((*scanner, scanner.run(|c| c.is_ascii_digit())));
            scanner.spaces();
        }
        let (line, offset) = if second.is_some() { (first, second) } else { (None, first) };
        let Some((offset_at, offset)) = offset else {
            return scanner.error(Problem::Expected("an offset"));
        };
        if offset.parse() != Ok(self.code.code.len()) {
            let falls = u32::try_from(self.code.code.len()).unwrap_or(u32::MAX);
            return offset_at.error(Problem::Offset(falls));
        }
        let line = line.map(|(at, line)| line.parse().or_else(|_| at.error(Problem::Expected("a line number"))));
        Ok((line.transpose()?, marked))
    }

    /// The operand, whose bytes it writes with those of the opcode.
    fn operand(&mut self, scanner: &mut Scanner<'a>, row: &Row, version: Version) -> Result<u32, Error> {
        let encoding = version.facts().encoding;
        let at = *scanner;
        let given =
            if scanner.rest().starts_with(|c: char| c.is_ascii_digit()) { Some(scanner.number()?) } else { None };
        scanner.eat("L");
        let encoded = encoding == Encoding::Words || row.operand != Operand::Unused;
        let arg = match given {
            Some(_) if !encoded => return at.error(Problem::NoOperand),
            None if row.operand != Operand::Unused => return at.error(Problem::Expected("an operand")),
            Some(_) | None => given.unwrap_or(0),
        };
        if encoded && arg >> encoding.operand_bits() != self.carried.unwrap_or(0) {
            return at.error(Problem::Prefix);
        }
        self.carried = (row.opcode == Opcode::EXTENDED_ARG).then_some(arg);
        let code = &mut self.code.code;
        code.push(row.number);
        if encoded {
            code.extend(&arg.to_le_bytes()[..encoding.operand_bits() as usize / 8]);
        }
        code.resize(code.len() + 2 * usize::from(row.caches), 0);
        Ok(arg)
    }

    /// What stands in brackets, after the opening one.
    fn brackets(
        &mut self,
        mut scanner: Scanner<'a>,
        row: &Row,
        arg: u32,
        version: Version,
        reader: &mut Reader<'a>,
    ) -> Result<(), Error> {
        let at = scanner;
        let end = u32::try_from(self.code.code.len()).or_else(|_| at.error(Problem::TooLarge))?;
        let target = instruction::target(row.operand, arg, end, version);
        match operand::shown(row, arg, target, &self.variables, version) {
            Shown::Const(index) => {
                let value = reader.constant(&mut scanner)?;
                scanner.expect(")")?;
                scanner.end()?;
                self.consts.add(index, value, at, |a, b| tables::same(a, b, &reader.references))
            }
            Shown::Name(index, before) => {
                let Some(name) = scanner.rest().trim_end().strip_suffix(')') else {
                    return at.error(Problem::Expected("a closing bracket at the end of the line"));
                };
                match name.strip_prefix(before) {
                    Some(name) => self.names.add(index, name.to_string(), at, |a, b| a == b),
                    None => at.error(Problem::Operand(format!("{before}..."))),
                }
            }
            Shown::Text(text) => {
                let given = scanner.rest().trim_end().strip_suffix(')');
                let given = given.map(|given| if target.is_some() { given.trim_end_matches('L') } else { given });
                if given == Some(&text) && !text.is_empty() { Ok(()) } else { at.error(Problem::Operand(text)) }
            }
        }
    }

    fn finish(mut self, version: Version) -> Result<Code, Error> {
        self.code.consts = self.consts.finish()?;
        self.code.names = self.names.finish()?;
        let instructions = if self.section_is_raw() { Vec::new() } else { self.instructions(version)? };
        if !self.entries.is_empty() {
            let encoded = exception_table::encode(&self.entries);
            self.code.exceptiontable.extend(encoded.unwrap_or_default());
        }
        let shown: Vec<(u32, i32)> = self.rows.iter().filter_map(|row| Some((row.offset, row.line?))).collect();
        let length = u32::try_from(self.code.code.len()).or_else(|_| self.header.error(Problem::TooLarge))?;
        match self.linetable.take() {
            Some(table) => {
                self.code.linetable = table;
                self.check_lines(version)?;
            }
            None => {
                let encoded = line_table::encode(&shown, self.code.firstlineno, length, version);
                let first = self.rows.iter().find(|row| row.line.is_some()).map_or(self.header, |row| row.at);
                self.code.linetable = encoded.ok_or_else(|| first.located(Problem::Unlined))?;
            }
        }
        let targets = print::targets(&self.code, &instructions);
        match self.rows.iter().find(|row| row.marked && !targets.contains(&row.offset)) {
            Some(row) => row.at.error(Problem::Marker),
            None => Ok(self.code),
        }
    }

    /// Whether the bytes were given instead of a listing.
    fn section_is_raw(&self) -> bool {
        self.rows.is_empty()
    }

    fn instructions(&self, version: Version) -> Result<Vec<Instruction>, Error> {
        self.code.instructions(version).or_else(|malformed| {
            let next = self.rows.partition_point(|row| row.offset <= malformed.offset);
            let at = next.checked_sub(1).map_or(self.header, |last| self.rows[last].at);
            at.error(Problem::Malformed(malformed))
        })
    }

    fn check_lines(&self, version: Version) -> Result<(), Error> {
        let starts = line_table::starts(&self.code.lines(version).unwrap_or_default());
        let starts: BTreeMap<u32, i32> = starts.into_iter().collect();
        let wrong = self.rows.iter().find(|row| row.line != starts.get(&row.offset).copied());
        wrong.map_or(Ok(()), |row| row.at.error(Problem::Line(starts.get(&row.offset).copied())))
    }
}

/// `4 to 10 -> 20 [0] lasti`: dis prints the offset of the last code unit covered, not the end.
fn entry(mut scanner: Scanner<'_>) -> Result<ExceptionEntry, Error> {
    let at = scanner;
    let start = scanner.number()?;
    scanner.expect(" to ")?;
    let end = if scanner.eat("-2") { 0 } else { scanner.number()?.saturating_add(2) };
    scanner.expect(" -> ")?;
    let target = scanner.number()?;
    scanner.expect(" [")?;
    let depth = scanner.number()?;
    scanner.expect("]")?;
    let lasti = scanner.eat(" lasti");
    scanner.end()?;
    let entry = ExceptionEntry { start, end, target, depth, lasti };
    if exception_table::encode(&[entry]).is_some() { Ok(entry) } else { at.error(Problem::Entry(entry)) }
}

fn bytes(mut scanner: Scanner<'_>) -> Result<Vec<u8>, Error> {
    scanner.spaces();
    hex::decode(scanner.rest().trim_end())
        .ok_or_else(|| scanner.located(Problem::Expected("pairs of hexadecimal digits")))
}
