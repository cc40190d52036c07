//! Programs that are refused, each by a named requirement: `programs/rejected/NAME.asm`, whose second line names it.

use freevars_code::{Program, Version};
use freevars_model::{uop::Requirement, verify::Reason};
use include_dir::{Dir, include_dir};
use strum::IntoEnumIterator;

static REJECTED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/programs/rejected");

/// A program that is refused.
#[derive(Clone, Debug)]
pub struct Rejected {
    /// What it is called.
    pub name: &'static str,
    /// The program.
    pub program: Program,
    /// Why it is refused.
    pub reason: Reason,
}

/// The programs of one version that are refused, by name.
pub fn all(version: Version) -> Vec<Rejected> {
    let mut all: Vec<Rejected> =
        REJECTED.files().map(|file| read(file.path().to_str(), file.contents_utf8())).collect();
    all.retain(|rejected| rejected.program.version == version);
    all.sort_by_key(|rejected| rejected.name);
    all
}

fn read(path: Option<&'static str>, text: Option<&'static str>) -> Rejected {
    let name = path.and_then(|path| path.strip_suffix(".asm")).expect("rejected-readable: a file is NAME.asm");
    let text = text.unwrap_or_else(|| panic!("rejected-readable: {name} is no text"));
    let program = Program::from_assembly(text).unwrap_or_else(|error| panic!("rejected-readable: {name}: {error}"));
    let named = text.lines().nth(1).and_then(|line| line.strip_prefix("# requirement: "));
    let requirement = Requirement::iter().find(|requirement| named == Some(requirement.into()));
    let requirement = requirement.unwrap_or_else(|| panic!("rejected-readable: {name} names no requirement"));
    Rejected { name, program, reason: Reason::Requirement(requirement) }
}
