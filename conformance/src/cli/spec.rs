//! `freevars spec`

pub(crate) mod document;
pub(crate) mod entry;
mod json;
pub(crate) mod markup;
pub(crate) mod page;

use super::{Verdict, Wrong, print};
use entry::Entry;
use freevars_code::Version;

/// Print the rules: what every opcode does, version by version, in words and as formulas.
///
/// Without a name, a table of all opcodes by version. A name is an opcode's, or that of a rule of the machine, such as
/// enter, unwind, deallocate-function, clear-cell or builtin-emit; the table lists these too.
#[derive(Debug, clap::Args)]
pub(super) struct Spec {
    /// Print the pages of these opcodes and rules
    #[arg(value_name = "NAME")]
    names: Vec<String>,
    /// Print these versions only
    #[arg(long = "version", value_name = "VERSION", value_delimiter = ',')]
    versions: Vec<Version>,
    /// Print the pages as Markdown; without a name, of everything
    #[arg(long, conflicts_with = "json")]
    markdown: bool,
    /// Print the same as JSON; without a name, of everything
    ///
    /// An object whose "entries" are a list, one an opcode or rule: its "name"; "opcode", whether it is one; by version,
    /// under "versions", its "number", "operand", "operand_kind", "caches" (null where the version has none) and whether
    /// it is "specified"; under "rules", each rule with the "versions" that it holds for, what it "says", its "source",
    /// its "lines" ("depth", "uop", "says", "formula") and "exits" ("way", "conditions", as an inference rule
    /// its "premises" and the uop that "leaves", "stacks" with what is "before"
    /// and "after", the "references" owned, each with its "name" and where it came "from" and goes "to", and, of an error of
    /// the table, "error", "class" and "texts" by version); under "changes", between neighbouring versions, what became of its
    /// number, operand and caches (null: nothing) and of its "uops" ("same", "other", "appears", "disappears", "unspecified"),
    /// and the formulas that were "removed" and "added".
    #[arg(long)]
    json: bool,
}

/// How many names are suggested in place of an unknown one, and how like it they must be.
const SUGGESTIONS: usize = 3;
const LIKENESS: f64 = 0.8;

pub(super) fn run(args: &Spec) -> Result<Verdict, Wrong> {
    let versions: Vec<Version> = match args.versions.as_slice() {
        [] => Version::KNOWN.to_vec(),
        some => Version::KNOWN.iter().copied().filter(|version| some.contains(version)).collect(),
    };
    let entries = entry::all(&versions);
    let chosen = chosen(&entries, &args.names)?;
    let pages = |chosen: &[&Entry], style: fn(&[document::Block]) -> String| {
        chosen.iter().map(|entry| style(&page::page(entry))).collect::<Vec<_>>().join("\n")
    };
    let all = || if chosen.is_empty() { entries.iter().collect() } else { chosen.clone() };
    let out = match (args.json, args.markdown) {
        (true, _) => json::entries(&all()),
        (_, true) => pages(&all(), document::markdown),
        _ if chosen.is_empty() => page::table(&entries, &versions),
        _ => pages(&chosen, document::text),
    };
    print(&out)?;
    Ok(Verdict::Holds)
}

fn chosen<'e>(entries: &'e [Entry], names: &[String]) -> Result<Vec<&'e Entry>, Wrong> {
    let find = |(n, name): (usize, &String)| {
        // RERAISE is an opcode, and reraise a rule of the machine.
        let exact = entries.iter().find(|entry| entry.name == *name);
        let found = exact.or_else(|| entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name)));
        found.ok_or_else(|| Wrong::NoSuchRule { name: name.clone(), given: n + 1, closest: closest(entries, name) })
    };
    names.iter().enumerate().map(find).collect()
}

fn closest(entries: &[Entry], name: &str) -> Vec<String> {
    let likeness = |entry: &Entry| strsim::jaro_winkler(&entry.name.to_lowercase(), &name.to_lowercase());
    let mut like: Vec<(f64, &Entry)> = entries.iter().map(|entry| (likeness(entry), entry)).collect();
    like.retain(|(likeness, _)| *likeness >= LIKENESS);
    like.sort_by(|a, b| b.0.total_cmp(&a.0));
    like.into_iter().take(SUGGESTIONS).map(|(_, entry)| entry.name.clone()).collect()
}
