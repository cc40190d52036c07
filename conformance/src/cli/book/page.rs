//! A page for each opcode and each rule of the machine.

use super::{
    Pages,
    evidence::{Evidence, Uses},
    place::{self, Place},
};
use crate::cli::spec::{
    document::{self, Block},
    entry::Entry,
    markup::{code, escaped},
    page::{self, list},
};
use std::path::PathBuf;

/// How many shipped programs a page names.
const NAMED: usize = 6;

/// Where the shipped programs are to be seen.
const PROGRAMS: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/main/conformance/programs");

/// Every page of an opcode or rule of the machine.
pub(super) fn all(entries: &[Entry], evidence: &Evidence) -> Pages {
    entries.iter().filter_map(|entry| Some((path(entry)?, page(entry, evidence)))).collect()
}

/// Where the page of an opcode or rule is, if it has one of its own.
pub(super) fn path(entry: &Entry) -> Option<PathBuf> {
    let Place { page, anchor: None } = place::of(entry.rule)? else { return None };
    Some(page)
}

fn page(entry: &Entry, evidence: &Evidence) -> String {
    let uses = entry.opcode.and_then(|opcode| evidence.get(&opcode));
    let mut parts = vec![document::markdown(&page::facts(entry))];
    parts.extend(uses.and_then(python));
    let rules: Vec<Block> = page::rules(entry, place::of_what_is_asked);
    parts.push(document::markdown(&rules));
    parts.extend(uses.map(programs));
    parts.push("[How to read this page](../reading.md)\n".to_string());
    parts.join("\n")
}

/// Lines of Python that compile to the opcode.
fn python(uses: &Uses) -> Option<String> {
    let said = |line: &super::evidence::Line<'_>| {
        let versions = list(&line.versions);
        format!("- {versions}: {} (in [{}]({PROGRAMS}/{}))\n", code(line.text), code(line.program), line.program)
    };
    let lines: String = uses.lines().iter().map(said).collect();
    (!lines.is_empty()).then(|| format!("Python that compiles to it:\n\n{lines}"))
}

/// The shipped programs that have the opcode in them.
fn programs(uses: &Uses) -> String {
    let all = uses.programs();
    let shown = if all.len() <= 2 * NAMED { all.len() } else { NAMED };
    let named = all.iter().take(shown).map(|file| format!("[{}]({PROGRAMS}/{file})", code(file)));
    let named = named.collect::<Vec<_>>().join(", ");
    let more = all.len() - shown;
    let more = if more == 0 { String::new() } else { format!(", and {more} more") };
    let refused = uses.refused();
    let refused =
        refused.iter().take(2 * NAMED).map(|name| format!("[{}]({PROGRAMS}/rejected/{name}.asm)", code(name)));
    let refused = refused.collect::<Vec<_>>().join(", ");
    let refused = if refused.is_empty() {
        refused
    } else {
        format!("\nRefused, by the requirement that each names: {refused}\n")
    };
    format!("## Shipped programs that have it\n\n{named}{more}\n{refused}")
}

/// A link from a page in another generated folder, if there is a page to link to.
pub(super) fn link(entry: &Entry) -> String {
    match place::of(entry.rule) {
        Some(place) => format!("[{}]({})", escaped(&entry.name), place.link()),
        None => escaped(&entry.name),
    }
}
