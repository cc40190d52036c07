//! Which shipped programs have an opcode in them, and which of their lines compile to it, as real CPythons compiled them.

use freevars::{rejected, shipped};
use freevars_code::{Code, Opcode, Version};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

/// Of each opcode that is in any of them.
pub(super) type Evidence = BTreeMap<Opcode, Uses>;

/// Where an opcode is.
#[derive(Default)]
pub(super) struct Uses {
    /// Shipped programs by name with extension.
    programs: BTreeMap<String, Program>,
    /// Lines of Python, each with the program that it is in, and the versions that compile it to the opcode.
    lines: BTreeMap<(&'static str, String), BTreeSet<Version>>,
    /// Programs that are refused, whose names begin with the opcode's.
    refused: BTreeSet<&'static str>,
}

/// A shipped program that has an opcode.
#[derive(Default)]
struct Program {
    /// How many in a thousand of its instructions are of the opcode.
    share: usize,
    /// How long its source is, in bytes.
    length: usize,
}

/// A line of Python that compiles to an opcode.
pub(super) struct Line<'u> {
    pub(super) text: &'static str,
    pub(super) program: &'u str,
    pub(super) versions: Vec<Version>,
}

/// Looks at every shipped program.
pub(super) fn gather() -> Evidence {
    let mut evidence = Evidence::new();
    for shipped in shipped::all() {
        let is_python = !shipped::is_assembly(shipped.source);
        let file = format!("{}.{}", shipped.name, if is_python { "py" } else { "asm" });
        let source: Vec<&'static str> = if is_python { shipped.source.lines().collect() } else { Vec::new() };
        for recording in &shipped.recordings {
            let version = recording.program.version;
            let found: Vec<Found> = recording.program.codes.iter().flat_map(|code| found(code, version)).collect();
            for (opcode, line) in &found {
                let uses = evidence.entry(*opcode).or_default();
                let share = 1000 * found.iter().filter(|(other, _)| other == opcode).count() / found.len();
                let program = uses.programs.entry(file.clone()).or_default();
                *program = Program { share: share.max(program.share), length: shipped.source.len() };
                if let Some(text) = line.and_then(|line| source.get(line.checked_sub(1)?)) {
                    uses.lines.entry((text.trim(), file.clone())).or_default().insert(version);
                }
            }
        }
    }
    for rejected in Version::ALL.iter().flat_map(|version| rejected::all(*version)) {
        let version = rejected.program.version;
        let opcodes: BTreeSet<Opcode> =
            rejected.program.codes.iter().flat_map(|code| found(code, version)).map(|(opcode, _)| opcode).collect();
        for opcode in opcodes {
            let word = opcode.name().to_lowercase();
            let short = word.strip_prefix("load_").filter(|short| short.ends_with("deref"));
            if rejected.name.starts_with(&word) || short.is_some_and(|short| rejected.name.starts_with(short)) {
                evidence.entry(opcode).or_default().refused.insert(rejected.name);
            }
        }
    }
    evidence
}

/// An instruction's opcode, and its line in the source, from 1.
type Found = (Opcode, Option<usize>);

/// The instructions of a code object. What comes before the first line is of the line that the code object begins in.
fn found(code: &Code, version: Version) -> Vec<Found> {
    let lines = code.lines(version).unwrap_or_default();
    let line = |offset: u32| lines.iter().find(|range| range.offsets.contains(&offset)).and_then(|range| range.line);
    let first = usize::try_from(code.firstlineno).ok();
    let instructions = code.instructions(version).unwrap_or_default();
    let each = instructions.iter().map(|instruction| {
        let line = line(instruction.offset).map_or(first, |line| usize::try_from(line).ok());
        (instruction.opcode, line)
    });
    each.collect()
}

/// A line shorter than this is no easier to read than one of this length.
const SHORT: usize = 12;

/// Programs whose shares and lengths differ by less are alike.
const ALIKE: (usize, usize) = (50, 300);

impl Uses {
    /// The shipped programs that have it, short ones first, and of these those that have most of it.
    pub(super) fn programs(&self) -> Vec<&str> {
        let mut programs: Vec<(&String, &Program)> = self.programs.iter().collect();
        programs.sort_by_key(|(name, program)| (program.length / ALIKE.1, Reverse(program.share), *name));
        programs.into_iter().map(|(name, _)| name.as_str()).collect()
    }

    /// The programs that are refused because of what they do by it.
    pub(super) fn refused(&self) -> Vec<&'static str> {
        self.refused.iter().copied().collect()
    }

    /// Short lines, so many that each version that compiles any line to the opcode has one.
    pub(super) fn lines(&self) -> Vec<Line<'_>> {
        let mut left: BTreeSet<Version> = self.lines.values().flatten().copied().collect();
        let mut chosen = Vec::new();
        while !left.is_empty() {
            let worth = |versions: &BTreeSet<Version>| versions.intersection(&left).count();
            let best = self.lines.iter().min_by_key(|((text, file), versions)| {
                let program = &self.programs[file];
                let share = program.share / ALIKE.0;
                (Reverse(worth(versions)), program.length / ALIKE.1, Reverse(share), text.len().max(SHORT), file.len())
            });
            let Some(((text, file), versions)) = best else { break };
            left = left.difference(versions).copied().collect();
            chosen.push(Line { text, program: file, versions: versions.iter().copied().collect() });
        }
        chosen
    }
}
