//! What is known of one opcode or rule in every version.

use freevars_code::{
    Opcode, Version,
    version::{self, Encoding, Layout, Note, Operand, Row},
};
use freevars_model::{
    prose::{self, Line},
    rules::{self, RuleName},
    table::{Recorded, Table},
    uop::{New, Quantity, Source, Test, Uop},
};
use strum::IntoEnumIterator;

/// An opcode, or a rule of the machine.
pub(crate) struct Entry {
    pub(crate) name: String,
    pub(crate) rule: RuleName,
    pub(crate) opcode: Option<Opcode>,
    /// By version, oldest first.
    pub(crate) held: Vec<Held>,
}

/// An opcode or rule as one version has it.
pub(crate) struct Held {
    pub(crate) version: Version,
    /// Its number and operand, if it is an opcode that the version has.
    pub(crate) row: Option<&'static version::Row>,
    /// Its rule; none of an opcode outside the specified language.
    pub(crate) rule: Option<Recorded>,
}

/// A rule, and the versions that it holds for.
pub(crate) struct Part<'e> {
    pub(crate) versions: Vec<Version>,
    pub(crate) rule: &'e Recorded,
}

/// What two neighbouring versions do not share.
pub(crate) struct Change {
    pub(crate) from: Version,
    pub(crate) to: Version,
    pub(crate) number: Option<(u8, u8)>,
    pub(crate) operand: Option<(String, String)>,
    pub(crate) caches: Option<(u8, u8)>,
    pub(crate) uops: Uops,
}

/// What became of the uops.
pub(crate) enum Uops {
    Same,
    /// The formulas that are no more, and those that are new.
    Other {
        removed: Vec<String>,
        added: Vec<String>,
    },
    /// One version or both have it outside the specified language.
    Unspecified,
    /// Only the later version has the opcode or rule.
    Appears,
    /// Only the earlier one has it.
    Disappears,
}

/// Every opcode, by name, then every rule of the machine.
pub(crate) fn all(versions: &[Version]) -> Vec<Entry> {
    let tables: Vec<Table> = versions.iter().map(|version| Table::of(*version)).collect();
    let mut names: Vec<RuleName> = Opcode::iter().map(RuleName::Opcode).collect();
    for row in rules::all() {
        if !names.contains(&row.name) {
            names.push(row.name);
        }
    }
    names.into_iter().map(|name| entry(name, &tables)).collect()
}

fn entry(name: RuleName, tables: &[Table]) -> Entry {
    let opcode = match name {
        RuleName::Opcode(opcode) => Some(opcode),
        RuleName::Enter
        | RuleName::EnterMoved
        | RuleName::Refuse
        | RuleName::Unwind
        | RuleName::Reraise
        | RuleName::Deallocate(_)
        | RuleName::Operation(..)
        | RuleName::Builtin(_) => None,
    };
    let held = |table: &Table| Held {
        version: table.version(),
        row: opcode.and_then(|opcode| table.version().row(opcode)),
        rule: table.find(name).map(|index| table.get(index).clone()),
    };
    Entry { name: prose::title(name), rule: name, opcode, held: tables.iter().map(held).collect() }
}

impl Entry {
    /// Each of its rules once.
    pub(crate) fn parts(&self) -> Vec<Part<'_>> {
        let mut parts: Vec<Part<'_>> = Vec::new();
        for held in &self.held {
            let Some(rule) = &held.rule else { continue };
            match parts.last_mut().filter(|part| part.rule.row.source == rule.row.source) {
                Some(part) => part.versions.push(held.version),
                None => parts.push(Part { versions: vec![held.version], rule }),
            }
        }
        parts
    }

    /// What differs from version to version, wherever at least one of two neighbours has it.
    pub(crate) fn changes(&self) -> Vec<Change> {
        self.held.windows(2).filter_map(|two| Change::between(&two[0], &two[1])).collect()
    }
}

impl Held {
    /// Whether the version has it.
    pub(crate) fn is_there(&self) -> bool {
        self.row.is_some() || self.rule.is_some()
    }

    pub(crate) fn operand(&self) -> Option<String> {
        let row = self.row?;
        let read = self.rule.as_ref().filter(|_| matches!(row.operand, Operand::Number)).and_then(read_as);
        Some(read.map_or_else(|| operand(row, self.version), str::to_string))
    }
}

impl Change {
    fn between(from: &Held, to: &Held) -> Option<Change> {
        let uops = match (from.is_there(), to.is_there()) {
            (false, false) => return None,
            (false, true) => Uops::Appears,
            (true, false) => Uops::Disappears,
            (true, true) => match (&from.rule, &to.rule) {
                (Some(old), Some(new)) if old.uops == new.uops => Uops::Same,
                (Some(old), Some(new)) => difference(&formulas(old), &formulas(new)),
                (None, _) | (_, None) => Uops::Unspecified,
            },
        };
        let rows = from.row.zip(to.row);
        // Without a rule nobody says what a number is for.
        let both = from.rule.is_some() && to.rule.is_some();
        let kinds_differ = rows.is_some_and(|(a, b)| operand(a, from.version) != operand(b, to.version));
        let differ = |(a, b): (u8, u8)| (a != b).then_some((a, b));
        Some(Change {
            from: from.version,
            to: to.version,
            number: rows.and_then(|(a, b)| differ((a.number, b.number))),
            operand: from.operand().zip(to.operand()).filter(|(a, b)| a != b && (both || kinds_differ)),
            caches: rows.and_then(|(a, b)| differ((a.caches, b.caches))),
            uops,
        })
    }
}

fn formulas(rule: &Recorded) -> Vec<String> {
    prose::formulas(rule).iter().map(indented).collect()
}

/// A line, indented as deep as it stands.
pub(crate) fn indented(line: &Line) -> String {
    format!("{}{}", "    ".repeat(line.depth), line.text)
}

/// The lines that a longest common subsequence leaves out.
fn difference(old: &[String], new: &[String]) -> Uops {
    let mut common = vec![vec![0_u16; new.len() + 1]; old.len() + 1];
    for (i, a) in old.iter().enumerate().rev() {
        for (j, b) in new.iter().enumerate().rev() {
            common[i][j] = if a == b { common[i + 1][j + 1] + 1 } else { common[i + 1][j].max(common[i][j + 1]) };
        }
    }
    let (mut i, mut j, mut removed, mut added) = (0, 0, vec![], vec![]);
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || i < old.len() && common[i + 1][j] >= common[i][j + 1] {
            removed.push(old[i].clone());
            i += 1;
        } else {
            added.push(new[j].clone());
            j += 1;
        }
    }
    Uops::Other { removed, added }
}

/// What a rule takes its operand for, where that is one of a few things.
fn read_as(rule: &Recorded) -> Option<&'static str> {
    let asks =
        |wanted: fn(&Test) -> bool| rule.uops.iter().any(|uop| matches!(uop, Uop::Branch { test, .. } if wanted(test)));
    let count = |uop: &Uop| {
        if let Uop::Loop { count, .. } | Uop::New { object: New::Tuple(count) | New::List(count), .. } = uop {
            Some(count.base)
        } else if let Uop::Gather { from: Source::Stack { count, .. } | Source::Pairs { count, .. }, .. } = uop {
            Some(count.base)
        } else {
            None
        }
    };
    let counts = |wanted: fn(Quantity) -> bool| rule.uops.iter().filter_map(count).any(wanted);
    if asks(|test| matches!(test, Test::Bit(_))) {
        Some("bits, each with a meaning")
    } else if counts(|count| matches!(count, Quantity::ArgLow | Quantity::ArgHigh | Quantity::ArgHighTwice)) {
        Some("two counts: the low byte, and the rest")
    } else if counts(|count| count == Quantity::Arg) {
        Some("a count")
    } else if asks(|test| matches!(test, Test::ArgIs(_))) {
        Some("a number that chooses what is done")
    } else {
        None
    }
}

/// What a number chooses from: `0 +, 1 &`.
fn numbered(choices: &[&str]) -> String {
    choices.iter().enumerate().map(|(n, choice)| format!("{n} {choice}")).collect::<Vec<_>>().join(", ")
}

/// What an operand means.
fn operand(row: &Row, version: Version) -> String {
    let unit = match version.facts().jump_unit {
        1 => "bytes".to_string(),
        bytes => format!("units of {bytes} bytes"),
    };
    match row.operand {
        Operand::Unused => "none".into(),
        Operand::Number if row.opcode == Opcode::EXTENDED_ARG => match version.facts().encoding {
            Encoding::Bytes => "the high 16 bits of the operand of the instruction that follows".into(),
            Encoding::Words => "the next higher 8 bits of the operand of the instruction that follows".into(),
        },
        Operand::Number => match version.facts().listing.notes.iter().find(|(opcode, _)| *opcode == row.opcode) {
            Some((_, Note::OneOf(choices))) => format!("a number that chooses what is done: {}", numbered(choices)),
            _ => "a number, which the rule reads".into(),
        },
        Operand::Const => "an index into co_consts".into(),
        Operand::Name => "an index into co_names".into(),
        Operand::GlobalName => "an index into co_names, doubled, plus one to push NULL first".into(),
        Operand::Local => "a local variable".into(),
        Operand::Deref => match version.facts().layout {
            Layout::Separate => "a cell or free variable: an index into co_cellvars, continued by co_freevars".into(),
            Layout::LocalsPlus => "a cell or free variable: an index into the frame's slots, which are those of \
                                   co_varnames, then of the other co_cellvars, then of co_freevars"
                .into(),
        },
        Operand::Compare => format!("an index into dis.cmp_op: {}", numbered(version.facts().compare)),
        Operand::Absolute => format!("a jump: {unit} from the start of the code"),
        Operand::Forward => format!("a jump: {unit} forward from the next instruction"),
        Operand::Backward => format!("a jump: {unit} back from the next instruction"),
    }
}

/// An operand's kind, as a word.
pub(crate) fn operand_kind(operand: Operand) -> &'static str {
    match operand {
        Operand::Unused => "unused",
        Operand::Number => "number",
        Operand::Const => "const",
        Operand::Name => "name",
        Operand::GlobalName => "global-name",
        Operand::Local => "local",
        Operand::Deref => "deref",
        Operand::Compare => "compare",
        Operand::Absolute => "absolute-jump",
        Operand::Forward => "forward-jump",
        Operand::Backward => "backward-jump",
    }
}
