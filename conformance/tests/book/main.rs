//! The book: its generated pages and the output in its chapters are what the command writes, its links lead somewhere,
//! what its chapters claim is so, and a browser shows what it should.

mod browser;
mod claims;
mod cpython;
mod links;

use freevars_code::{Opcode, Version};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use strum::IntoEnumIterator;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn docs() -> PathBuf {
    repository().join("docs")
}

/// A chapter, or any file of the repository.
fn text(path: &str) -> String {
    fs::read_to_string(repository().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every Markdown file of the book, and its text.
fn pages() -> Vec<(PathBuf, String)> {
    let mut folders = vec![docs().join("src")];
    let mut pages = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else if entry.extension().is_some_and(|extension| extension == "md") {
                let text = fs::read_to_string(&entry).unwrap();
                pages.push((entry, text));
            }
        }
    }
    pages
}

#[test]
fn what_is_generated_is_what_the_command_writes() {
    let freevars = env!("CARGO_BIN_EXE_freevars");
    let output = Command::new(freevars).arg("book").arg(docs()).arg("--check").output().expect("the command starts");
    let said = [output.stdout, output.stderr].concat();
    assert!(
        output.status.success(),
        "bless with `cargo run --release -- book docs`:\n{}",
        String::from_utf8_lossy(&said)
    );
}

#[test]
fn each_opcode_of_each_version_has_a_page_in_the_summary() {
    let summary = fs::read_to_string(docs().join("src/SUMMARY.md")).unwrap();
    let linked: BTreeSet<&str> = links::of(&summary).into_iter().collect();
    for opcode in Opcode::iter().filter(|opcode| Version::ALL.iter().any(|version| version.row(*opcode).is_some())) {
        assert!(linked.contains(format!("opcodes/{}.md", opcode.name()).as_str()), "{}", opcode.name());
    }
}

#[test]
fn each_page_is_in_the_summary() {
    let src = docs().join("src");
    let summary = fs::read_to_string(src.join("SUMMARY.md")).unwrap();
    let linked: BTreeSet<PathBuf> = links::of(&summary).into_iter().map(|link| src.join(link)).collect();
    let there: BTreeSet<PathBuf> =
        pages().into_iter().map(|(path, _)| path).filter(|path| !path.ends_with("SUMMARY.md")).collect();
    let differ: Vec<&PathBuf> = linked.symmetric_difference(&there).collect();
    assert!(differ.is_empty(), "{differ:?}");
}
