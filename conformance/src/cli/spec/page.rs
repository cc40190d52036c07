//! Pages for a reader: one opcode or rule each, and the table of all.

use super::{
    document::Block,
    entry::{Change, Entry, Held, Part, Uops, indented},
};
use freevars_code::{Opcode, Version};
use freevars_model::prose::{self, Exit, Moves, Stack, Way};

/// How to read a page.
const HOW_TO_READ: [&str; 4] = [
    "`x′` is a reference of its own to what `x` refers to; `x?` may be nothing.",
    "What is released for the last time is freed, and its finaliser run, before the next line.",
    "In formulas `←` gives a reference away, `=` only looks.",
    "Of the stack, the entries that the rule has to do with are shown, the top last; `_` is one that it passes over.",
];

/// All that is known of an opcode or rule.
pub(super) fn page(entry: &Entry) -> Vec<Block> {
    let mut blocks = vec![Block::Title(entry.name.clone())];
    let facts: Vec<String> = entry.held.iter().filter_map(|held| facts(entry, held)).collect();
    if !facts.is_empty() {
        blocks.push(Block::Lines(facts));
    }
    let parts = entry.parts();
    parts.iter().for_each(|part| blocks.extend(self::part(part)));
    let changes = entry.changes();
    if !changes.is_empty() {
        blocks.push(Block::Heading("What changed".into()));
        blocks.push(Block::Changes(changes.iter().map(change).collect()));
    }
    if !parts.is_empty() {
        blocks.push(Block::Heading("How to read".into()));
        blocks.push(Block::Lines(HOW_TO_READ.map(str::to_string).to_vec()));
    }
    blocks
}

fn facts(entry: &Entry, held: &Held) -> Option<String> {
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
            Some(format!("{version:<5} number {}; operand: {operand}{caches}{missing}", row.number))
        }
        _ if held.rule.is_some() => None,
        _ => Some(format!("{version:<5} – (not in this version)")),
    }
}

/// Whether decoding takes care of it.
fn is_encoding(entry: &Entry) -> bool {
    matches!(entry.opcode, Some(Opcode::EXTENDED_ARG | Opcode::CACHE))
}

fn part(part: &Part) -> Vec<Block> {
    let row = part.rule.row;
    let exits = prose::exits(part.rule, part.versions[0]);
    vec![
        Block::Heading(format!("{}: {}", list(&part.versions), row.says)),
        Block::Source(format!("{}:{}", row.source.file(), row.source.line())),
        Block::Steps(prose::sentences(part.rule).into_iter().map(|line| (line.depth, line.text)).collect()),
        Block::Subheading("As formulas"),
        Block::Code(prose::formulas(part.rule).iter().map(indented).collect()),
        Block::Subheading("Ways out"),
        Block::Items(exits.iter().map(|exit| way_out(exit, part)).collect()),
    ]
}

fn way_out(exit: &Exit, part: &Part) -> (String, Vec<String>) {
    let conditions = match exit.conditions.as_slice() {
        [] => String::new(),
        conditions => format!(", if {}", conditions.join("; ")),
    };
    let (item, mut below) = match exit.way {
        Way::Raises { error, class, .. } => {
            let mut texts: Vec<(Vec<Version>, &str)> = Vec::new();
            for version in &part.versions {
                let text = error.text(*version).unwrap_or("(never: the version has no text for it)");
                match texts.last_mut().filter(|(_, last)| *last == text) {
                    Some((versions, _)) => versions.push(*version),
                    None => texts.push((vec![*version], text)),
                }
            }
            let texts = texts.into_iter().map(|(versions, text)| format!("{}: {text}", list(&versions)));
            (format!("raises {class} ({}){conditions}", <&str>::from(error)), texts.collect())
        }
        Way::Continues
        | Way::Jumps
        | Way::Answers
        | Way::Ends
        | Way::RaisesOf(_)
        | Way::RaisesOfCall
        | Way::RaisesGiven => (format!("{}{conditions}", exit.way), Vec::new()),
    };
    let Moves { stacks, references } = &exit.moves;
    if !exit.way.raises() {
        let changed = stacks.iter().filter(|stack| stack.before != stack.after);
        below.extend(changed.map(|stack| format!("stack: {}", self::stack(stack))));
    }
    below.extend(references.iter().map(|held| format!("owns `{}` ({}) → {}", held.name, held.from, held.to)));
    (item, below)
}

fn stack(stack: &Stack) -> String {
    let side = |entries: &[String]| format!("`… {}`", entries.join(", ")).replace(" `", "`");
    format!("{} → {}", side(&stack.before), side(&stack.after))
}

fn change(change: &Change) -> (String, Vec<String>) {
    let Change { from, to, number, operand, caches, uops } = change;
    let mut facts: Vec<String> = Vec::new();
    let lines = match uops {
        Uops::Appears => return (format!("{from} to {to}: appears"), vec![]),
        Uops::Disappears => return (format!("{from} to {to}: disappears"), vec![]),
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
            let removed = removed.iter().map(|line| format!("- {line}"));
            removed.chain(added.iter().map(|line| format!("+ {line}"))).collect()
        }
    };
    facts.extend(number.map(|(a, b)| format!("other number ({a} to {b})")));
    facts.extend(operand.as_ref().map(|_| "other operand".to_string()));
    facts.extend(caches.map(|(a, b)| format!("other inline caches ({a} to {b})")));
    (format!("{from} to {to}: {}", facts.join(", ")), lines)
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
