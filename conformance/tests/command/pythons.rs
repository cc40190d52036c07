//! The Pythons that run subjects, and what is run.

use freevars::{
    interpreter::{Interpreter, find, pythons_required},
    shipped::{self, Recording},
    subject::Command,
};
use freevars_code::{Program, Version};
use std::{
    path::{Path, PathBuf},
    sync::LazyLock,
};

/// The versions that run the examples.
pub(crate) const VERSIONS: &[&str] = &["3.6", "3.7", "3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14"];

/// Where Python 3 is, whichever; nothing, and said so, if there is none.
pub(crate) fn python3() -> Option<String> {
    static FOUND: LazyLock<Option<String>> = LazyLock::new(|| {
        let mut wanted = std::iter::once("python3").chain(VERSIONS.iter().rev().copied());
        let found = wanted.find_map(|wanted| find(wanted).ok());
        assert!(found.is_some() || !pythons_required(), "no python3 was found");
        if found.is_none() {
            println!("skipped: no python3 was found");
        }
        found.map(|python| path(&python))
    });
    FOUND.clone()
}

fn path(python: &Interpreter) -> String {
    python.path().to_str().expect("a path that is a text").to_owned()
}

/// Where the Python of a version is; nothing, and said so, if there is none.
pub(crate) fn python(version: &str) -> Option<String> {
    match find(version) {
        Ok(python) => Some(path(&python)),
        Err(error) => {
            let known = version.parse::<Version>().is_ok();
            assert!(!(known && pythons_required()), "{error}");
            println!("skipped: {error}");
            None
        }
    }
}

/// An example, or a subject that is beside the tests.
pub(crate) fn file(path: &str) -> String {
    let file: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    assert!(file.is_file(), "{path} is there");
    file.to_str().expect("a path that is a text").to_owned()
}

/// A command that a Python runs.
pub(crate) fn start(python: &str, script: &str, version: Version) -> Command {
    let started = Command::start(python, &[file(script)], version);
    started.unwrap_or_else(|failure| panic!("{failure}")).unwrap_or_else(|| panic!("{script} does not take {version}"))
}

/// The shipped programs of a version, with their sources, by name.
pub(crate) fn shipped(version: Version) -> Vec<(String, Program)> {
    let mut programs = Vec::new();
    for shipped in shipped::all() {
        let recording = shipped.recordings.iter().find(|recording| recording.program.version == version);
        if let Some(Recording { program, .. }) = recording {
            programs.push((shipped.name.to_owned(), shipped.with_source(program)));
        }
    }
    programs
}
