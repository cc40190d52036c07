//! Programs to text.

use super::{
    constant::Reference,
    header,
    operand::{self, Shown, Variables},
    repr, tables,
};
use crate::{
    Code, CodeIndex, Instruction, Opcode, Program, Version, exception_table, hex, line_table,
    version::{Encoding, Operand},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

/// The bytes that one line of hexadecimal digits is for.
const HEX_LINE: usize = 32;

pub(super) fn program(program: &Program) -> String {
    let mut out = format!("freevars {}\n", program.version);
    for line in program.source.iter().flat_map(|source| source.split('\n')) {
        let _ = if line.is_empty() { writeln!(out, "|") } else { writeln!(out, "| {line}") };
    }
    let references = References::new(program);
    let mut filename = "";
    for code in &program.codes {
        out.push('\n');
        let variables = Variables::new(code, program.version);
        let printer = Printer { code, version: program.version, variables, references: &references };
        printer.print(&mut out, filename);
        filename = &code.filename;
    }
    out
}

/// How constants refer to code objects: as Python writes it, if that reads back as what is meant, else by index.
struct References<'a> {
    program: &'a Program,
    by_name: bool,
}

impl<'a> References<'a> {
    fn new(program: &'a Program) -> References<'a> {
        let names: Vec<tables::Name<'_>> = program.codes.iter().map(name).collect();
        let children = program.codes.iter().zip(0..).map(|(code, index)| code.references(CodeIndex(index)));
        let children = children.map(|found| found.into_iter().map(|(_, child)| child.0 as usize).collect());
        let children: Vec<Vec<usize>> = children.collect();
        let references: Vec<Reference> = program.codes.iter().map(reference).collect();
        let by_name = program.check_nesting().is_ok()
            && program.codes.iter().all(is_plain)
            && tables::resolve(&names, &children, |child| &references[child])
                .is_ok_and(|meant| meant.iter().all(|(&child, &index)| child == index as usize));
        References { program, by_name }
    }

    fn write(&self, index: u32) -> String {
        match self.program.codes.get(index as usize).filter(|_| self.by_name) {
            Some(code) => {
                format!("<code object {} at 0x..., file \"{}\", line {}>", code.name, code.filename, code.firstlineno)
            }
            None => format!("<code {index}>"),
        }
    }
}

fn name(code: &Code) -> tables::Name<'_> {
    tables::Name { name: &code.name, filename: &code.filename, firstlineno: code.firstlineno }
}

fn reference(code: &Code) -> Reference {
    Reference::Name(code.name.clone(), Some((code.filename.clone(), code.firstlineno)))
}

/// Whether a reference to it as Python writes it reads back.
fn is_plain(code: &Code) -> bool {
    let controls = |text: &str| text.contains(char::is_control);
    !controls(&code.name)
        && !controls(&code.filename)
        && !code.name.contains(" at 0x")
        && !code.filename.contains("\", line ")
}

struct Printer<'a> {
    code: &'a Code,
    version: Version,
    variables: Variables,
    references: &'a References<'a>,
}

/// One line of a listing: an instruction, or a prefix of one.
struct Line {
    offset: u32,
    opcode: Opcode,
    arg: Option<u32>,
    brackets: String,
    /// Whether 2.7's `dis` computes its operand as a `long`.
    long: bool,
}

impl Printer<'_> {
    fn print(&self, out: &mut String, filename: &str) {
        let Code { consts, names, .. } = self.code;
        let (mut shown_consts, mut shown_names) = (BTreeSet::new(), BTreeSet::new());
        let instructions = self.code.instructions(self.version);
        let mut lines = Vec::new();
        for instruction in instructions.iter().flatten() {
            self.lines(instruction, &mut lines, &mut shown_consts, &mut shown_names);
        }
        let unshown = |length: usize, shown: &BTreeSet<usize>| {
            (0..length).filter(|index| !shown.contains(index)).collect::<Vec<_>>()
        };
        let consts = unshown(consts.len(), &shown_consts);
        let consts: Vec<String> = consts.iter().map(|&index| format!("{index}: {}", self.constant(index))).collect();
        let names = unshown(names.len(), &shown_names);
        let names: Vec<String> =
            names.iter().map(|&index| format!("{index}: {}", repr::name(&self.code.names[index]))).collect();
        let _ = writeln!(out, "{}", header::print(self.code, self.version, filename, &consts, &names));
        let shown_lines = self.listing(out, &lines, instructions.as_deref().unwrap_or_default());
        if instructions.is_err() {
            section(out, "Code:", &self.code.code);
        }
        self.exception_table(out);
        let length = u32::try_from(self.code.code.len()).unwrap_or(u32::MAX);
        let encoded = line_table::encode(&shown_lines, self.code.firstlineno, length, self.version);
        if encoded.as_ref() != Some(&self.code.linetable) {
            section(out, "LineTable:", &self.code.linetable);
        }
    }

    fn constant(&self, index: usize) -> String {
        let types = self.version.facts().constants;
        repr::constant(&self.code.consts[index], types, &|index| self.references.write(index))
    }

    fn lines(
        &self,
        instruction: &Instruction,
        lines: &mut Vec<Line>,
        shown_consts: &mut BTreeSet<usize>,
        shown_names: &mut BTreeSet<usize>,
    ) {
        let encoding = self.version.facts().encoding;
        let prefixes = instruction.prefixes(self.version);
        for prefix in 0..prefixes {
            lines.push(Line {
                offset: instruction.offset + prefix * encoding.prefix_size(),
                opcode: Opcode::EXTENDED_ARG,
                arg: Some(instruction.arg >> ((prefixes - prefix) * encoding.operand_bits())),
                brackets: String::new(),
                long: false,
            });
        }
        let row = self.version.row(instruction.opcode).expect("opcode-of-version: it was decoded for this version");
        let brackets = match operand::shown(
            row,
            instruction.arg,
            instruction.target.map(i64::from),
            &self.variables,
            self.version,
        ) {
            Shown::Const(index) if (index as usize) < self.code.consts.len() => {
                shown_consts.insert(index as usize);
                self.constant(index as usize)
            }
            Shown::Name(index, before) => match self.code.names.get(index as usize) {
                Some(name) if operand::is_plain(name) => {
                    shown_names.insert(index as usize);
                    format!("{before}{name}")
                }
                Some(_) | None => String::new(),
            },
            Shown::Const(_) => String::new(),
            Shown::Text(text) => text,
        };
        lines.push(Line {
            offset: instruction.offset + prefixes * encoding.prefix_size(),
            opcode: instruction.opcode,
            arg: Some(instruction.arg).filter(|&arg| instruction.operand != Operand::Unused || arg != 0),
            brackets,
            long: prefixes > 0 && encoding == Encoding::Bytes,
        });
    }

    /// Writes the lines, and returns the source lines that they show.
    fn listing(&self, out: &mut String, lines: &[Line], instructions: &[Instruction]) -> Vec<(u32, i32)> {
        let starts = line_table::starts(&self.code.lines(self.version).unwrap_or_default());
        let starts_at: BTreeMap<u32, i32> = starts.into_iter().collect();
        let marked = targets(self.code, instructions);
        let aligned = self.version.facts().listing.aligned;
        let width = |most: i64, least: usize, limit: i64| {
            if aligned && most >= limit { most.to_string().len() } else { least }
        };
        let line_width = width(starts_at.values().copied().max().unwrap_or(0).into(), 3, 1000);
        let offset_width = width(i64::try_from(self.code.code.len()).unwrap_or(0) - 2, 4, 10_000);
        let mut shown = Vec::new();
        for line in lines {
            let start = starts_at.get(&line.offset);
            if start.is_some() && line.offset > 0 {
                out.push('\n');
            }
            shown.extend(start.map(|&start| (line.offset, start)));
            let start = start.map_or(String::new(), i32::to_string);
            let column = if starts_at.is_empty() { String::new() } else { format!("{start:>line_width$} ") };
            let marker = if marked.contains(&line.offset) { ">>" } else { "" };
            let long = if line.long { "L" } else { "" };
            let arg = line.arg.map_or(String::new(), |arg| format!("{arg}{long}"));
            let brackets = match line.brackets.as_str() {
                "" => String::new(),
                _ if line.long && line.brackets.starts_with("to ") => format!("({}L)", line.brackets),
                text => format!("({text})"),
            };
            let (offset, opcode) = (line.offset, line.opcode);
            let text = format!("{column}    {marker:2} {offset:>offset_width$} {opcode:20} {arg:>5} {brackets}");
            let _ = writeln!(out, "{}", text.trim_end());
        }
        shown
    }

    fn exception_table(&self, out: &mut String) {
        let table = &self.code.exceptiontable;
        let entries = self.code.exception_entries().unwrap_or_default();
        if table.is_empty() {
        } else if exception_table::encode(&entries).as_ref() == Some(table) {
            let _ = writeln!(out, "ExceptionTable:");
            for entry in entries {
                let lasti = if entry.lasti { " lasti" } else { "" };
                let last = i64::from(entry.end) - 2;
                let _ = writeln!(out, "  {} to {last} -> {} [{}]{lasti}", entry.start, entry.target, entry.depth);
            }
        } else {
            section(out, "ExceptionTable:", table);
        }
    }
}

/// Where jumps and exceptions lead.
pub(super) fn targets(code: &Code, instructions: &[Instruction]) -> BTreeSet<u32> {
    let handlers = code.exception_entries().unwrap_or_default();
    let handlers = handlers.iter().filter(|entry| entry.start < entry.end).map(|entry| entry.target);
    instructions.iter().filter_map(|instruction| instruction.target).chain(handlers).collect()
}

fn section(out: &mut String, title: &str, bytes: &[u8]) {
    let _ = writeln!(out, "{title}");
    for line in bytes.chunks(HEX_LINE) {
        let _ = writeln!(out, "  {}", hex::encode(line));
    }
}
