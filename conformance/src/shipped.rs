//! The shipped programs: one fact about closures each, as Python, as each CPython compiles it, and what that CPython was
//! observed to do with it.
//!
//! `programs/NAME.py` is written by hand, and so is `programs/NAME.asm`, the assembly of one version, where no Python
//! compiles to what is to be shown. `programs/recorded/NAME.json` is a list of [`Recording`]s and comes from real
//! interpreters, by `freevars record`. For the programs by which closures are usually explained,
//! `programs/listings/NAME.VERSION.asm` is the compiled program as that version's `dis` prints it.

use crate::observation::Observation;
use freevars_code::{Program, Version};
use include_dir::{Dir, include_dir};
use serde::{Deserialize, Serialize};
use std::path::Path;

static PROGRAMS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/programs");

/// The folder of recordings, beside the programs.
pub const RECORDED: &str = "recorded";

/// The folder of listings, beside the programs.
pub const LISTINGS: &str = "listings";

/// The programs by which closures are usually explained, which are kept as listings too.
pub const LISTED: [&str; 5] = [
    "captured_constants_added",
    "factory_separate_variables",
    "factory_nonlocal_counter",
    "factory_returns_three",
    "loop_of_lambdas_sees_last_value",
];

/// A shipped program.
#[derive(Clone, Debug)]
pub struct Shipped {
    /// Its name, without `.py` or `.asm`.
    pub name: &'static str,
    /// It, as Python or assembly.
    pub source: &'static str,
    /// What each version makes of it, by ascending version.
    pub recordings: Vec<Recording>,
}

impl Shipped {
    /// One of its programs, with the Python that it was compiled from, if it was: subjects may take only that.
    pub fn with_source(&self, program: &Program) -> Program {
        let source = (!is_assembly(self.source)).then(|| self.source.to_owned());
        Program { source, ..program.clone() }
    }
}

/// A program as one CPython compiled it, and what that CPython was observed to do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recording {
    /// The release that did it, as `3.8.18`.
    pub release: String,
    /// The program, without its source, which is the `.py` or `.asm` file.
    pub program: Program,
    /// What was observed.
    pub observation: Observation,
}

/// Every shipped program, by name.
pub fn all() -> Vec<Shipped> {
    let mut shipped: Vec<Shipped> = PROGRAMS.files().filter_map(|file| of(file.path())).collect();
    shipped.sort_by_key(|program| program.name);
    shipped
}

fn of(path: &'static Path) -> Option<Shipped> {
    let file = path.to_str()?;
    let name = file.strip_suffix(".py").or_else(|| file.strip_suffix(".asm"))?;
    let source = PROGRAMS.get_file(path)?.contents_utf8().unwrap_or_else(|| panic!("shipped-readable: {file}"));
    let recorded = PROGRAMS.get_file(format!("{RECORDED}/{name}.json"));
    let recordings = recorded.map_or(Ok(Vec::new()), |file| serde_json::from_slice(file.contents()));
    let recordings = recordings.unwrap_or_else(|error| panic!("shipped-readable: {RECORDED}/{name}.json: {error}"));
    Some(Shipped { name, source, recordings })
}

/// The listing of a shipped program, if it is one of [`LISTED`] that the version compiles.
pub fn listing(name: &str, version: Version) -> Option<&'static str> {
    PROGRAMS.get_file(listing_path(name, version))?.contents_utf8()
}

/// Where the listing of a program is, beside the programs.
pub fn listing_path(name: &str, version: Version) -> String {
    format!("{LISTINGS}/{name}.{version}.asm")
}

/// The file of a program below `conformance/programs/`, by its name; one that is refused or that no compiler emits has its folder
/// in that.
pub fn file(name: &str) -> Option<String> {
    let files = ["py", "asm"].map(|extension| format!("{name}.{extension}"));
    files.into_iter().find(|file| PROGRAMS.get_file(file).is_some())
}

/// Whether the source of a program is assembly.
pub fn is_assembly(source: &str) -> bool {
    source.starts_with("freevars ")
}

/// The program, if the source is assembly.
pub fn assembled(source: &str) -> Option<Program> {
    is_assembly(source)
        .then(|| Program::from_assembly(source).unwrap_or_else(|error| panic!("shipped-readable: {error}")))
}

/// The versions that a program is for: that of its assembly, or those that its second line names as `# versions: 3.8 3.11`, else all.
pub fn versions(source: &str) -> Vec<Version> {
    if let Some(program) = assembled(source) {
        return vec![program.version];
    }
    let named = source.lines().nth(1).and_then(|line| line.strip_prefix("# versions:"));
    let all = Version::ALL.iter().copied();
    all.filter(|version| named.is_none_or(|named| named.split_whitespace().any(|n| n == version.to_string()))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_may_name_its_versions() {
        assert_eq!(versions("# One fact.\n# versions: 3.8 3.11\n"), [Version::V3_8, Version::V3_11]);
        assert_eq!(versions("# One fact.\nx = 1\n"), Version::ALL);
    }

    #[test]
    fn versions_stand_where_they_are_looked_for() {
        for file in PROGRAMS.files().filter(|file| file.path().extension().is_some_and(|extension| extension == "py")) {
            let source = file.contents_utf8().expect("a program is text");
            let strays = source.lines().enumerate().filter(|&(nth, line)| nth != 1 && line.starts_with("# versions"));
            assert_eq!(strays.collect::<Vec<_>>(), [], "{}", file.path().display());
        }
    }
}
