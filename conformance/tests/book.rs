//! The book: its generated pages and the output in its chapters are what the command writes, and its links lead somewhere.

use freevars_code::{Opcode, Version};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use strum::IntoEnumIterator;

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs")
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

/// Where the links of a page lead.
fn links(text: &str) -> Vec<&str> {
    let outside_of_code = text.split("```").step_by(2);
    outside_of_code.flat_map(|part| part.split("](").skip(1).filter_map(|rest| rest.split(')').next())).collect()
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
    let linked: BTreeSet<&str> = links(&summary).into_iter().collect();
    for opcode in Opcode::iter().filter(|opcode| Version::ALL.iter().any(|version| version.row(*opcode).is_some())) {
        assert!(linked.contains(format!("opcodes/{}.md", opcode.name()).as_str()), "{}", opcode.name());
    }
}

#[test]
fn each_page_is_in_the_summary() {
    let src = docs().join("src");
    let summary = fs::read_to_string(src.join("SUMMARY.md")).unwrap();
    let linked: BTreeSet<PathBuf> = links(&summary).into_iter().map(|link| src.join(link)).collect();
    let there: BTreeSet<PathBuf> =
        pages().into_iter().map(|(path, _)| path).filter(|path| !path.ends_with("SUMMARY.md")).collect();
    assert_eq!(linked, there);
}

/// Links into the repository go by the address that it will be published at.
const REPOSITORY: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/main/");

#[test]
fn links_lead_to_files() {
    let mut dead = Vec::new();
    let mut checked = 0;
    for (path, text) in pages() {
        for link in links(&text) {
            let target = link.split('#').next().unwrap_or_default();
            let file = match target.strip_prefix(REPOSITORY) {
                Some(below) => docs().join("..").join(below),
                None if target.starts_with("https://") || target.is_empty() => continue,
                None => path.parent().unwrap().join(target),
            };
            checked += 1;
            if !file.is_file() {
                dead.push(format!("{}: {link}", path.display()));
            }
        }
    }
    assert!(dead.is_empty(), "{}", dead.join("\n"));
    assert!(checked > 1000, "only {checked} links were found");
}

/// The browser that shows the page of a trace, if there is one.
const BROWSER: &str = "chromium";

#[test]
fn a_browser_shows_the_last_step_of_a_trace() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser");
    let page = docs().join("src/traces/factory_nonlocal_counter.3.11.html").canonicalize().unwrap();
    let flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
    let mut browser = Command::new(BROWSER);
    browser.args(flags).args(["--disable-component-update", "--disable-sync", "--virtual-time-budget=5000"]);
    browser.arg(format!("--user-data-dir={}", folder.display())).arg("--dump-dom");
    let Ok(output) = browser.arg(format!("file://{}#last", page.display())).output() else {
        return println!("skipped: there is no {BROWSER}");
    };
    let shown = String::from_utf8_lossy(&output.stdout);
    for text in ["returned None", "&lt;cell 12&gt;", "&lt;cell 21&gt;", "prints \"26"] {
        assert!(shown.contains(text), "{text}: {}", String::from_utf8_lossy(&output.stderr));
    }
}
