//! The opcodes by version, and family by family.

use super::{Pages, page};
use crate::cli::spec::{
    entry::{Entry, Held},
    markup::cell,
    page::is_encoding,
};
use freevars_code::Version;
use std::{collections::BTreeMap, path::Path};

/// The file of the family of opcodes that no rule has.
const OUTSIDE: &str = "outside";

/// The matrix, a page for each family, and the list of the rules of the machine.
pub(super) fn all(entries: &[Entry]) -> Pages {
    let opcodes: Vec<&Entry> = entries.iter().filter(|entry| entry.opcode.is_some()).collect();
    let machine: Vec<&Entry> =
        entries.iter().filter(|entry| entry.opcode.is_none() && page::path(entry).is_some()).collect();
    let mut pages = Pages::new();
    let has = format!(
        "A number: the version has the opcode, under that number, and its rule is specified. In brackets: it is outside of \
         what is specified, or part of the encoding. –: the version does not have it. Of 3.13, only how functions are made \
         is specified so far.\n\n{}",
        table(&opcodes, number)
    );
    pages.insert("opcodes/index.md".into(), format!("# Opcodes by version\n\n{has}"));
    for (family, entries) in families(entries) {
        let path = Path::new("opcodes").join(format!("{family}.md"));
        pages.insert(path, format!("# {}\n\n{}", heading(&family), table(&entries, number)));
    }
    let says = "What happens between instructions: how a frame is entered, how an exception unwinds, and how an object of \
                each type is freed. These are rules too, of the same micro-ops.\n\n";
    pages.insert("machine/index.md".into(), format!("# The rules of the machine\n\n{says}{}", table(&machine, there)));
    pages
}

/// The opcodes that have a page, by the file that their newest rule stands in.
pub(super) fn families(entries: &[Entry]) -> BTreeMap<String, Vec<&Entry>> {
    let mut families: BTreeMap<String, Vec<&Entry>> = BTreeMap::new();
    for entry in entries.iter().filter(|entry| entry.opcode.is_some() && page::path(entry).is_some()) {
        families.entry(family(entry)).or_default().push(entry);
    }
    families
}

fn family(entry: &Entry) -> String {
    let newest = entry.held.iter().rev().find_map(|held| held.rule.as_ref());
    let file = newest.and_then(|rule| Path::new(rule.row.source.file()).file_stem()?.to_str());
    file.unwrap_or(OUTSIDE).to_string()
}

/// What a family is called.
pub(super) fn heading(family: &str) -> String {
    if family == OUTSIDE {
        return "Outside of what is specified".to_string();
    }
    let mut heading = family.replace('_', " ");
    if let Some(first) = heading.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    heading
}

fn table(entries: &[&Entry], shown: fn(&Entry, &Held) -> String) -> String {
    let versions: Vec<String> = Version::KNOWN.iter().map(Version::to_string).collect();
    let mut out = format!("| | {} | |\n|---|{}---|\n", versions.join(" | "), "---|".repeat(versions.len()));
    for entry in entries {
        let cells: Vec<String> = entry.held.iter().map(|held| shown(entry, held)).collect();
        out += &format!("| {} | {} | {} |\n", page::link(entry), cells.join(" | "), cell(says(entry)));
    }
    out
}

/// What the newest rule says.
fn says(entry: &Entry) -> &'static str {
    entry.held.iter().rev().find_map(|held| held.rule.as_ref()).map_or("", |rule| rule.row.says)
}

fn number(entry: &Entry, held: &Held) -> String {
    match held.row {
        Some(row) if held.rule.is_some() && !is_encoding(entry) => row.number.to_string(),
        Some(row) => format!("({})", row.number),
        None => "–".to_string(),
    }
}

fn there(_: &Entry, held: &Held) -> String {
    if held.rule.is_some() { "✓" } else { "–" }.to_string()
}
