//! Pages for a reader: one opcode or rule each, and the table of all.

use super::{
    document::{self, Block, Step},
    entry::{Change, Entry, Held, Part, Uops, indented},
};
use freevars::campaign::unreachable::{Unreachable, Why};
use freevars_code::{Opcode, Version};
use freevars_model::{
    error::Error,
    prose::{self, Exit, Inference, Moves, Stack, Way},
    uop::Uop,
};

/// How to read a page.
const HOW_TO_READ: [&str; 5] = [
    "`x′` is a reference of its own to what `x` refers to; `x?` may be nothing.",
    "What is released for the last time is freed, and its finaliser run, before the next line.",
    "In formulas `←` gives a reference away, `=` only looks.",
    "Of the stack, the entries that the rule has to do with are shown, the top last; `_` is one that it passes over.",
    "A stack entry in brackets is there on some ways and not on others.",
];

/// What a terminal shows of an opcode or rule.
pub(super) fn page(entry: &Entry) -> Vec<Block> {
    let mut blocks = facts(entry);
    blocks.extend(rules(entry, |_| None));
    if !entry.parts().is_empty() {
        blocks.push(Block::Heading("How to read".into()));
        blocks.push(Block::Lines(HOW_TO_READ.map(str::to_string).to_vec()));
    }
    blocks
}

/// What it is called, and its number and operand in each version.
pub(crate) fn facts(entry: &Entry) -> Vec<Block> {
    let mut blocks = vec![Block::Title(entry.name.clone())];
    let held = entry.held.iter().filter(|_| entry.opcode.is_some());
    let facts: Vec<(String, Vec<String>)> = held.filter_map(|held| fact(entry, held)).collect();
    if !facts.is_empty() {
        let (lines, cells): (Vec<String>, Vec<Vec<String>>) = facts.into_iter().unzip();
        blocks.push(Block::Rows { lines, heads: &["versions", "number", "operand"], rows: merged(cells) });
    }
    blocks
}

/// Rows whose cells are the same but for the version as one row.
fn merged(rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let mut merged: Vec<Vec<String>> = Vec::new();
    for row in rows {
        match merged.last_mut() {
            Some(last) if last[1..] == row[1..] => last[0] += &format!(", {}", row[0]),
            _ => merged.push(row),
        }
    }
    merged
}

/// Where a book says more of what a uop asks for, as a link.
pub(crate) type Links = fn(Uop) -> Option<String>;

/// Each of its rules, and what changed.
pub(crate) fn rules(entry: &Entry, links: Links) -> Vec<Block> {
    let mut blocks: Vec<Block> = entry.parts().iter().flat_map(|part| self::part(part, links)).collect();
    let changes = entry.changes();
    if !changes.is_empty() {
        blocks.push(Block::Heading("What changed".into()));
        blocks.push(Block::Changes(changes.iter().map(change).collect()));
    }
    blocks
}

/// A rule without inference rules: its source, what it does, its ways out in words, and its formulas.
pub(crate) fn in_short(part: &Part, links: Links) -> [Block; 4] {
    let exits = prose::exits(part.rule, part.versions[0]);
    let row = part.rule.row;
    [
        Block::Source(row.source.file(), row.source.line()),
        Block::Steps(steps(part, links)),
        Block::WaysInShort(exits.iter().map(|exit| way_out(exit, &exits, part)).collect()),
        Block::Code(prose::formulas(part.rule).iter().map(indented).collect()),
    ]
}

fn steps(part: &Part, links: Links) -> Vec<Step> {
    let link = |uop: usize| links(part.rule.uops[uop]);
    let lines = prose::sentences(part.rule).into_iter();
    lines.map(|line| Step { depth: line.depth, says: line.text, link: line.uop.and_then(link) }).collect()
}

fn fact(entry: &Entry, held: &Held) -> Option<(String, Vec<String>)> {
    let version = held.version;
    match (held.row, held.operand()) {
        (Some(row), Some(operand)) => {
            let caches = match row.caches {
                0 => None,
                1 => Some("1 inline cache".to_string()),
                n => Some(format!("{n} inline caches")),
            };
            let missing = "no rule: it is outside the specified language";
            let missing = (held.rule.is_none() && !is_encoding(entry)).then(|| missing.to_string());
            let encoding = is_encoding(entry).then(|| "part of the encoding".to_string());
            let more: Vec<String> = caches.into_iter().chain(missing).chain(encoding).collect();
            let line = format!("{version:<5} number {}; operand: {operand}", row.number);
            let line = std::iter::once(line).chain(more.iter().cloned()).collect::<Vec<_>>().join("; ");
            let cell = std::iter::once(operand).chain(more).collect::<Vec<_>>().join("; ");
            Some((line, vec![version.to_string(), row.number.to_string(), cell]))
        }
        _ if held.rule.is_some() => None,
        _ => {
            let cells = [&version.to_string(), "–", "not in this version"].map(str::to_string).to_vec();
            Some((format!("{version:<5} – (not in this version)"), cells))
        }
    }
}

/// Whether decoding takes care of it.
pub(crate) fn is_encoding(entry: &Entry) -> bool {
    matches!(entry.opcode, Some(Opcode::EXTENDED_ARG | Opcode::CACHE))
}

fn part(part: &Part, links: Links) -> Vec<Block> {
    let row = part.rule.row;
    let exits = prose::exits(part.rule, part.versions[0]);
    vec![
        Block::Heading(format!("{}: {}", list(&part.versions), row.says)),
        Block::Brief(brief(&exits, part)),
        Block::Source(row.source.file(), row.source.line()),
        Block::Steps(steps(part, links)),
        Block::Subheading("Ways out"),
        Block::Ways(exits.iter().map(|exit| way_out(exit, &exits, part)).collect()),
        Block::Subheading("As formulas"),
        Block::Code(prose::formulas(part.rule).iter().map(indented).collect()),
    ]
}

/// What the stack is before and after, on the ways that raise nothing, and what may be raised on the others.
fn brief(exits: &[Exit], part: &Part) -> Vec<String> {
    let mut brief: Vec<String> = Vec::new();
    let mut raises: Vec<String> = Vec::new();
    for exit in exits.iter().filter(|exit| forbidden(exit, exits, part).is_none()) {
        match exit.way {
            Way::Raises { class, .. } => raises.push(class.to_string()),
            Way::RaisesOf(_) | Way::RaisesOfCall => raises.push("what it calls or computes raises".to_string()),
            Way::RaisesGiven => raises.push("an exception that it is given".to_string()),
            Way::Continues | Way::Jumps | Way::Answers | Way::Ends => {
                let jumps = if exit.way == Way::Jumps { ", and jumps" } else { "" };
                brief.extend(Stack::condensed(&exit.moves.stacks).iter().map(|stack| {
                    match stack.before == stack.after {
                        true => format!("stack: as it was{jumps}"),
                        false => format!("stack: {}{jumps}", self::stack(stack)),
                    }
                }));
            }
        }
    }
    if !raises.is_empty() {
        raises.sort();
        raises.dedup();
        brief.push(format!("may raise: {}", raises.join(", ")));
    }
    brief.dedup();
    brief
}

/// What forbids a way out in every version of the rule, if something does.
fn forbidden(exit: &Exit, exits: &[Exit], part: &Part) -> Option<&'static Unreachable> {
    let of = |version: &Version| Unreachable::of_exit(part.rule.row.name, *version, exits, exit.uop);
    part.versions.iter().map(of).collect::<Option<Vec<_>>>()?.first().copied()
}

/// What else is to be said of an exception.
fn notes(exit: &Exit, exits: &[Exit], part: &Part) -> String {
    let mut notes = String::new();
    if let Way::Raises { error, .. } = exit.way
        && let Some(first) = part.versions.iter().find(|version| error.name_attribute(**version).is_some())
    {
        notes += &format!(". From {first} on its `name` is that of the variable");
    }
    if let Some(row) = forbidden(exit, exits, part) {
        notes += &match row.why {
            Why::Requirement { requirement, example } => format!(
                ". No program takes it: the verifier refuses those that could, by {} (`rejected/{example}.asm`)",
                <&str>::from(requirement)
            ),
            Why::Outside(_) | Why::Language(_) => format!(". No program takes it: {}", row.why),
        };
    }
    notes
}

fn way_out(exit: &Exit, exits: &[Exit], part: &Part) -> document::Way {
    let conditions = match exit.conditions.as_slice() {
        [] => String::new(),
        conditions => format!(", if {}", conditions.join("; ")),
    };
    let (says, texts) = match exit.way {
        Way::Raises { error, class, .. } => {
            let says = format!("raises {class} ({}){conditions}", <&str>::from(error));
            (says, texts(&part.versions, error))
        }
        Way::Continues
        | Way::Jumps
        | Way::Answers
        | Way::Ends
        | Way::RaisesOf(_)
        | Way::RaisesOfCall
        | Way::RaisesGiven => (format!("{}{conditions}", exit.way), Vec::new()),
    };
    let says = says + &notes(exit, exits, part);
    let Moves { stacks, references } = &exit.moves;
    let condensed = Stack::condensed(stacks);
    let changed = condensed.iter().filter(|stack| !exit.way.raises() && stack.before != stack.after);
    let Inference { premises, leaves } = prose::inference(part.rule, exit);
    document::Way {
        says,
        texts,
        paths: paths(exit, part),
        stacks: changed.map(stack).collect(),
        references: references.iter().map(|held| [&held.name, &held.from, &held.to].map(String::clone)).collect(),
        premises: premises.into_iter().map(|line| (line.depth, line.text)).collect(),
        conclusions: conclusions(exit, &condensed, &leaves),
    }
}

/// More paths to one way out say no more than the uops do.
const MOST_PATHS: usize = 8;

/// The paths that lead to a way out, if there are several of them and each has something to say.
fn paths(exit: &Exit, part: &Part) -> Vec<String> {
    let paths = prose::paths(part.rule).remove(&exit.uop).unwrap_or_default();
    match paths.len() {
        2..=MOST_PATHS if paths.iter().all(|path| !path.is_empty()) => {
            paths.iter().map(|path| path.join("; ")).collect()
        }
        _ => Vec::new(),
    }
}

/// An error's texts, each with the versions that use it.
pub(crate) fn texts(versions: &[Version], error: Error) -> Vec<(String, &'static str)> {
    let mut texts: Vec<(Vec<Version>, &str)> = Vec::new();
    for version in versions {
        let text = error.text(*version).unwrap_or("(never: the version has no text for it)");
        match texts.last_mut().filter(|(_, last)| *last == text) {
            Some((versions, _)) => versions.push(*version),
            None => texts.push((vec![*version], text)),
        }
    }
    texts.into_iter().map(|(versions, text)| (list(&versions), text)).collect()
}

/// What an inference rule concludes: from which stack to which, and what is next.
fn conclusions(exit: &Exit, stacks: &[Stack], leaves: &str) -> Vec<String> {
    let side = |entries: &[String]| match entries {
        [] => "⟨…⟩".to_string(),
        entries => format!("⟨… {}⟩", entries.join(", ")),
    };
    let next = match exit.way {
        Way::Continues => String::new(),
        Way::Jumps | Way::Answers | Way::Ends => format!(" ; {leaves}"),
        Way::Raises { class, .. } => format!("{leaves} : {class}"),
        Way::RaisesOf(_) | Way::RaisesOfCall | Way::RaisesGiven => leaves.to_string(),
    };
    let conclusion = |stack: &Stack| match exit.way.raises() {
        true => format!("{} ⟶ {next}", side(&stack.before)),
        false => format!("{} ⟶ {}{next}", side(&stack.before), side(&stack.after)),
    };
    match stacks {
        [] => vec![format!("⟨…⟩ ⟶ {leaves}")],
        stacks => stacks.iter().map(conclusion).collect(),
    }
}

fn stack(stack: &Stack) -> String {
    let side = |entries: &[String]| format!("`… {}`", entries.join(", ")).replace(" `", "`");
    format!("{} → {}", side(&stack.before), side(&stack.after))
}

/// A change in words, and the lines that were removed and added.
pub(crate) fn change(change: &Change) -> (String, Vec<String>) {
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

/// Versions, one after the other.
pub(crate) fn list(versions: &[Version]) -> String {
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
