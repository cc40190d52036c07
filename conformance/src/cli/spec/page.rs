//! Pages for a reader: one opcode or rule each, and the table of all.

use super::entry::{Change, Entry, Held, Part, Uops, indented};
use freevars_code::{Opcode, Version};
use freevars_model::prose::{self, Exit, Way};

const HOW_TO_READ: &str = "\
How to read: `x′` is a reference of its own to what `x` refers to. What is released for the last time is freed, and its
finaliser run, before the next line. In formulas `←` gives a reference away, `=` only looks, `?` marks what may be nothing.
";

/// All that is known of an opcode or rule.
pub(super) fn page(entry: &Entry) -> String {
    let mut out = format!("{}\n{}\n\n", entry.name, "=".repeat(entry.name.chars().count()));
    entry.held.iter().for_each(|held| out += &facts(entry, held));
    let parts = entry.parts();
    parts.iter().for_each(|part| out += &self::part(part));
    let changes = entry.changes();
    if !changes.is_empty() {
        out += "\nWhat changed\n";
        changes.iter().for_each(|change| out += &self::change(change));
    }
    if !parts.is_empty() {
        out += &format!("\n{HOW_TO_READ}");
    }
    out
}

fn facts(entry: &Entry, held: &Held) -> String {
    let version = held.version;
    match (held.row, held.operand()) {
        (Some(row), Some(operand)) => {
            let caches = match row.caches {
                0 => String::new(),
                1 => "; 1 inline cache".to_string(),
                n => format!("; {n} inline caches"),
            };
            let missing = if held.rule.is_some() { "" } else { "; no rule: it is outside the specified language" };
            let missing = if is_encoding(entry) { "; part of the encoding" } else { missing };
            format!("{version:<5} number {}; operand: {operand}{caches}{missing}\n", row.number)
        }
        _ if held.rule.is_some() => String::new(),
        _ => format!("{version:<5} – (not in this version)\n"),
    }
}

/// Whether decoding takes care of it.
fn is_encoding(entry: &Entry) -> bool {
    matches!(entry.opcode, Some(Opcode::EXTENDED_ARG | Opcode::CACHE))
}

fn part(part: &Part) -> String {
    let row = part.rule.row;
    let heading = format!("{}: {}", list(&part.versions), row.says);
    let mut out = format!("\n{heading}\n{}\n", "-".repeat(heading.chars().count()));
    out += &format!("{}:{}\n\n", row.source.file(), row.source.line());
    let sentences = prose::sentences(part.rule);
    let formulas = prose::formulas(part.rule);
    sentences.iter().for_each(|line| out += &format!("    {}\n", indented(line)));
    out += "\n  As formulas\n\n";
    formulas.iter().for_each(|line| out += &format!("    {}\n", indented(line)));
    out += "\n  Ways out\n\n";
    for exit in prose::exits(part.rule, part.versions[0]) {
        out += &way_out(&exit, part);
    }
    out
}

fn way_out(exit: &Exit, part: &Part) -> String {
    let conditions = match exit.conditions.as_slice() {
        [] => String::new(),
        conditions => format!(", if {}", conditions.join("; ")),
    };
    match exit.way {
        Way::Raises { error, class, .. } => {
            let mut out = format!("    - raises {class} ({}){conditions}\n", <&str>::from(error));
            let mut texts: Vec<(Vec<Version>, &str)> = Vec::new();
            for version in &part.versions {
                let text = error.text(*version).unwrap_or("(never: the version has no text for it)");
                match texts.last_mut().filter(|(_, last)| *last == text) {
                    Some((versions, _)) => versions.push(*version),
                    None => texts.push((vec![*version], text)),
                }
            }
            for (versions, text) in texts {
                out += &format!("      {}: {text}\n", list(&versions));
            }
            out
        }
        Way::Continues
        | Way::Jumps
        | Way::Answers
        | Way::Ends
        | Way::RaisesOf(_)
        | Way::RaisesOfCall
        | Way::RaisesGiven => format!("    - {}{conditions}\n", exit.way),
    }
}

fn change(change: &Change) -> String {
    let Change { from, to, number, operand, caches, uops } = change;
    let mut facts: Vec<String> = Vec::new();
    let lines = match uops {
        Uops::Appears => return format!("  {from} to {to}: appears\n"),
        Uops::Disappears => return format!("  {from} to {to}: disappears\n"),
        Uops::Unspecified => {
            facts.push("no uops to compare".into());
            vec![]
        }
        Uops::Same => {
            facts.push("same uops".into());
            vec![]
        }
        Uops::Other { removed, added } => {
            facts.push("other uops".into());
            let removed = removed.iter().map(|line| format!("    - {line}\n"));
            removed.chain(added.iter().map(|line| format!("    + {line}\n"))).collect()
        }
    };
    facts.extend(number.map(|(a, b)| format!("other number ({a} to {b})")));
    facts.extend(operand.as_ref().map(|_| "other operand".to_string()));
    facts.extend(caches.map(|(a, b)| format!("other inline caches ({a} to {b})")));
    format!("  {from} to {to}: {}\n{}", facts.join(", "), lines.concat())
}

fn list(versions: &[Version]) -> String {
    versions.iter().map(Version::to_string).collect::<Vec<_>>().join(", ")
}

/// Every opcode and rule, and what each version has of it.
pub(super) fn table(entries: &[Entry], versions: &[Version]) -> String {
    let width = entries.iter().map(|entry| entry.name.len()).max().unwrap_or(0) + 2;
    let line = |name: &str, cells: Vec<String>| {
        let cells: String = cells.iter().map(|cell| format!("{cell:<13}")).collect();
        format!("{name:<width$}{cells}").trim_end().to_string() + "\n"
    };
    let mut out = line("opcode", versions.iter().map(Version::to_string).collect());
    let (opcodes, machine): (Vec<&Entry>, Vec<&Entry>) = entries.iter().partition(|entry| entry.opcode.is_some());
    for entry in opcodes {
        let cell = |held: &Held| match held.row {
            Some(row) if held.rule.is_some() => row.number.to_string(),
            Some(row) if is_encoding(entry) => format!("{} encoding", row.number),
            Some(row) => format!("{} no rule", row.number),
            None => "–".to_string(),
        };
        out += &line(&entry.name, entry.held.iter().map(cell).collect());
    }
    out += "\n";
    out += &line("rule of the machine", versions.iter().map(Version::to_string).collect());
    for entry in machine {
        let cell = |held: &Held| if held.rule.is_some() { "rule" } else { "–" }.to_string();
        out += &line(&entry.name, entry.held.iter().map(cell).collect());
    }
    out
}
