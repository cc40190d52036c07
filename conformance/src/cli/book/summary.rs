//! The part of the table of contents that lists generated pages.

use super::{Pages, builtins, matrix, page, place};
use crate::cli::spec::entry::{self, Entry};
use freevars_code::Version;
use freevars_model::uop::Operation;
use strum::IntoEnumIterator;

/// The heading of that part, which is the last.
const HEADING: &str = "# Reference";

/// The table of contents, with that part as it is to be.
pub(super) fn with(written: &str, pages: &Pages) -> String {
    let by_hand = written.split_once(HEADING).map_or(written, |(before, _)| before);
    let entries = entry::all(Version::KNOWN);
    let mut out = format!("{by_hand}{HEADING}\n\n- [Opcodes by version](opcodes/index.md)\n");
    for (family, entries) in matrix::families(&entries) {
        out += &format!("  - [{}](opcodes/{family}.md)\n", matrix::heading(&family));
        entries.into_iter().for_each(|entry| out += &line(entry, 2));
    }
    out += "- [The rules of the machine](machine/index.md)\n";
    entries.iter().filter(|entry| entry.opcode.is_none()).for_each(|entry| out += &line(entry, 1));
    out += "- [Operations of types](operations/index.md)\n";
    for operation in Operation::iter() {
        let path = place::of_operation(operation);
        if pages.contains_key(&path) {
            out += &format!("  - [{}]({})\n", <&str>::from(operation), path.display());
        }
    }
    out += "- [Built-ins](builtins/index.md)\n";
    for path in pages.keys().filter(|path| path.starts_with("builtins") && !path.ends_with("index.md")) {
        let group = path.file_stem().unwrap_or_default().to_string_lossy();
        out += &format!("  - [{}]({})\n", builtins::heading(&group), path.display());
    }
    out += "- [Errors](errors/index.md)\n";
    for path in pages.keys().filter(|path| path.starts_with("differences")) {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().replace("-to-", " to ");
        out += &format!("- [From {name}]({})\n", path.display());
    }
    out + "- [Facts, and what shows each](facts/index.md)\n"
}

fn line(entry: &Entry, depth: usize) -> String {
    page::path(entry)
        .map_or(String::new(), |path| format!("{}- [{}]({})\n", "  ".repeat(depth), entry.name, path.display()))
}
