//! A page for each opcode, each rule of the machine that the chapters speak of, and each family of opcodes.

use super::{
    Pages,
    evidence::{Evidence, Uses},
};
use crate::cli::spec::{
    document::{self, Block},
    entry::Entry,
    markup::{code, escaped},
    page::{self, list},
};
use freevars_code::Version;
use freevars_model::rules::RuleName;
use std::path::{Path, PathBuf};

/// How many shipped programs a page names.
const NAMED: usize = 6;

/// Where the shipped programs are to be seen.
const PROGRAMS: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/main/conformance/programs");

/// Every page of an opcode or rule.
pub(super) fn all(entries: &[Entry], evidence: &Evidence) -> Pages {
    entries.iter().filter_map(|entry| Some((path(entry)?, page(entry, evidence)))).collect()
}

/// Where the page of an opcode or rule is, if it has one.
pub(super) fn path(entry: &Entry) -> Option<PathBuf> {
    let folder = match entry.rule {
        RuleName::Opcode(_) => is_of_a_supported_version(entry).then_some("opcodes")?,
        RuleName::Enter
        | RuleName::EnterMoved
        | RuleName::Refuse
        | RuleName::Unwind
        | RuleName::Reraise
        | RuleName::Deallocate(_) => "machine",
        RuleName::Operation(..) | RuleName::Builtin(_) => return None,
    };
    Some(Path::new(folder).join(format!("{}.md", entry.name)))
}

fn is_of_a_supported_version(entry: &Entry) -> bool {
    entry.held.iter().any(|held| held.rule.is_some() || held.row.is_some() && Version::ALL.contains(&held.version))
}

fn page(entry: &Entry, evidence: &Evidence) -> String {
    let uses = entry.opcode.and_then(|opcode| evidence.get(&opcode));
    let mut parts = vec![document::markdown(&page::facts(entry))];
    parts.extend(uses.and_then(python));
    let rules: Vec<Block> = page::rules(entry);
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
    let named = all.iter().take(NAMED).map(|file| format!("[{}]({PROGRAMS}/{file})", code(file)));
    let named = named.collect::<Vec<_>>().join(", ");
    let more = all.len().saturating_sub(NAMED);
    let more = if more == 0 { String::new() } else { format!(", and {more} more") };
    format!("## Shipped programs that have it\n\n{named}{more}\n")
}

/// A link from a page in another generated folder, if there is a page to link to.
pub(super) fn link(entry: &Entry) -> String {
    match path(entry) {
        Some(path) => format!("[{}](../{})", escaped(&entry.name), path.display()),
        None => escaped(&entry.name),
    }
}
