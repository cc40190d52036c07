//! What the chapters claim in numbers and names is what the repository has.

use crate::{docs, pages, text};
use freevars::{bench::workloads, observation::Mode};
use freevars_code::{Opcode, Version};
use freevars_model::{rules, theorems::Theorem};
use std::{collections::BTreeSet, process::Command};

/// A chapter, its lines joined.
fn chapter(name: &str) -> String {
    text(&format!("docs/src/{name}.md")).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The chapter has each of these phrases.
fn says(name: &str, phrases: &[&str]) {
    let chapter = chapter(name);
    phrases.iter().for_each(|phrase| assert!(chapter.contains(phrase), "{name}.md does not say: {phrase}"));
}

/// The cells of the rows of a chapter's tables, without the heads' rulers.
fn rows(name: &str) -> Vec<Vec<String>> {
    let text = text(&format!("docs/src/{name}.md"));
    let rows = text.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| --"));
    rows.map(|row| row.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()).collect()
}

#[test]
fn an_opcode_is_there_in_the_versions_that_the_table_of_eras_says() {
    let versions: Vec<String> = Version::ALL.iter().map(Version::to_string).collect();
    let rows = rows("versions");
    assert_eq!(rows[0][1..], versions[..]);
    let mut named = 0;
    for row in &rows[1..] {
        let mut before: Option<Opcode> = None;
        for (cell, version) in row[1..].iter().zip(Version::ALL) {
            let name = cell.strip_prefix('[').and_then(|rest| rest.split(']').next());
            let opcode: Option<Opcode> = name.and_then(|name| name.parse().ok());
            let opcode = if cell == "the same" { before } else { opcode };
            if let Some(opcode) = opcode {
                assert!(version.row(opcode).is_some(), "{version} has no {}", opcode.name());
                named += 1;
            }
            before = opcode;
        }
    }
    assert!(named >= 9, "{named}");
    let has = |opcode: Opcode| {
        Version::ALL.iter().filter(|v| v.row(opcode).is_some()).map(Version::to_string).collect::<Vec<_>>()
    };
    assert_eq!(has(Opcode::MAKE_CLOSURE), ["2.7"]);
    assert_eq!(has(Opcode::LOAD_CLASSDEREF), ["3.8", "3.11"]);
    assert_eq!(has(Opcode::DELETE_DEREF), ["3.8", "3.11"]);
    assert_eq!(has(Opcode::MAKE_CELL), ["3.11"]);
    assert_eq!(has(Opcode::COPY_FREE_VARS), ["3.11"]);
}

#[test]
fn of_3_13_only_how_functions_are_made_is_specified() {
    says(
        "versions",
        &["Three versions are specified: 2.7, 3.8 and 3.11.", "Of 3.13 there is, so far, only how functions are made."],
    );
    let files: BTreeSet<&str> =
        rules::all().filter(|row| row.versions.contains(Version::V3_13)).map(|row| row.source.file()).collect();
    assert_eq!(files, BTreeSet::from(["model/src/rules/functions.rs"]));
}

#[test]
fn the_example_of_an_inference_rule_is_on_its_page() {
    let reading = text("docs/src/reading.md");
    let from = reading.find("<div class=\"inference\">").expect("there is one");
    let to = from + reading[from..].find("\n\n").expect("it ends");
    assert!(text("docs/src/opcodes/LOAD_DEREF.md").contains(&reading[from..to]));
}

#[test]
fn theorems_go_by_their_names() {
    let named: BTreeSet<String> = rows("theorems")
        .iter()
        .filter_map(|row| row[0].strip_prefix('`')?.strip_suffix('`').map(str::to_owned))
        .collect();
    let of_states = [
        Theorem::Determinism,
        Theorem::Progress,
        Theorem::Preservation,
        Theorem::Counts,
        Theorem::Sharing,
        Theorem::Balance,
        Theorem::ClosureArity,
    ];
    let of_others = ["linearity", "stack-effect", "adaptation", "refinement"];
    let all = of_states.iter().map(|theorem| <&str>::from(*theorem)).chain(of_others).map(str::to_owned);
    assert_eq!(named, all.collect());
    says("theorems", &["after each of their first thousand uops"]);
    assert!(text("conformance/tests/theorems.rs").contains("const LONG: u64 = 1_000;"));
}

#[test]
fn modes_are_those_of_the_protocol() {
    for name in ["\"exact\"", "\"behaviour\"", "\"output\""] {
        assert!(serde_json::from_str::<Mode>(name).is_ok(), "{name}");
        says("kit", &[&format!("`{name}`")]);
    }
}

#[test]
fn fuzzing_runs_as_long_as_it_says() {
    says("fuzzing", &["a run of more than ten seconds are findings"]);
    assert!(text(".ci/fuzz").contains("-timeout=10 ") && text(".clusterfuzzlite/build.sh").contains("timeout = 10\\n"));
    says("fuzzing", &["`.ci/run` does that for 20 seconds each", "`.ci/long` for an hour"]);
    assert!(text(".ci/run").contains("bash .ci/fuzz 20;") && text(".ci/long").contains("FREEVARS_FUZZ_SECONDS:-3600}"));
    let targets: Vec<String> = rows("fuzzing").iter().filter(|row| row.len() == 3).map(|row| row[0].clone()).collect();
    for target in ["divergence", "refcount_leak", "bytes", "formats"] {
        assert!(targets.contains(&format!("`{target}`")), "{target}");
        assert!(text("fuzz/Cargo.toml").contains(&format!("name = \"{target}\"\n")), "{target}");
    }
}

/// The table of the chapter on performance, its first column and the ratio of each other one.
fn benchmarks() -> Vec<(String, Vec<Option<f64>>)> {
    let rows = rows("performance");
    let from = rows.iter().position(|row| row[1].starts_with("VM")).expect("there is a table");
    let rows = rows[from + 1..].iter().take_while(|row| row.len() == rows[from].len());
    let ratio = |cell: &String| cell.strip_suffix('×')?.rsplit(' ').next()?.parse().ok();
    rows.map(|row| (row[0].clone(), row[2..].iter().map(ratio).collect())).collect()
}

#[test]
fn the_table_of_benchmarks_has_each_workload_and_its_means() {
    let rows = benchmarks();
    let (means, rows) = rows.split_last().unwrap();
    let named: BTreeSet<&str> = rows.iter().map(|(title, _)| title.as_str()).collect();
    assert_eq!(named, workloads().iter().map(|workload| workload.title()).collect());
    assert_eq!(means.0, "geometric mean");
    for (column, mean) in means.1.iter().enumerate() {
        let ratios: Vec<f64> = rows.iter().filter_map(|(_, ratios)| ratios[column]).collect();
        let count = i32::try_from(ratios.len()).unwrap();
        let found = ratios.iter().product::<f64>().powf(1.0 / f64::from(count));
        // A ratio of two digits is off by half of a hundredth.
        assert!((found - mean.unwrap()).abs() < 0.02, "column {column}: {found}, not {mean:?}");
    }
}

#[test]
fn what_remains_is_told_in_the_numbers_of_the_table() {
    let rows = benchmarks();
    let of_debian: Vec<f64> =
        rows.iter().filter(|(title, _)| title != "geometric mean").filter_map(|(_, ratios)| ratios[3]).collect();
    let least = of_debian.iter().copied().fold(f64::INFINITY, f64::min);
    let most = of_debian.iter().copied().fold(0.0, f64::max);
    says("performance", &[&format!("between {least:.1} and {most:.1} times as fast as the distribution's 3.11")]);
}

#[test]
fn frames_and_functions_are_as_large_as_it_says() {
    says("performance", &["a record of eight words", "a closure is twelve words"]);
    assert!(text("impl/src/vm.rs").contains("assert!(size_of::<Frame>() == 8 * size_of::<Value>()"));
    assert!(text("impl/src/object.rs").contains("assert!(size_of::<Function>() == 12 * size_of::<Value>()"));
}

/// The commands that a chapter shows but does not run: what is in blocks of `sh` and `text`, and between backquotes.
fn commands(text: &str) -> Vec<String> {
    let blocks = text.split("```").collect::<Vec<_>>();
    let shown =
        blocks.iter().skip(1).step_by(2).filter(|block| block.starts_with("sh\n") || block.starts_with("text\n"));
    let lines = shown.flat_map(|block| block.lines()).map(str::to_owned);
    let inline = blocks.iter().step_by(2).flat_map(|prose| prose.split('`').skip(1).step_by(2)).map(str::to_owned);
    let ours = |line: String| {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        let line = line.split(" # ").next().unwrap_or_default().to_owned();
        let cargo = line.strip_prefix("cargo run --release ").and_then(|rest| rest.split_once("-- "));
        cargo.map(|(_, rest)| rest.to_owned()).or_else(|| line.strip_prefix("freevars ").map(str::to_owned))
    };
    lines.chain(inline).filter_map(ours).collect()
}

#[test]
fn commands_and_their_options_are_there() {
    let mut seen = 0;
    let chapters = pages().into_iter().filter(|(path, _)| path.parent() == Some(&docs().join("src")));
    for (path, text) in chapters {
        for command in commands(&text) {
            let mut words = command.split(' ');
            let subcommand = words.next().unwrap_or_default();
            // This build need not have the feature.
            if subcommand == "planted" {
                continue;
            }
            let help = Command::new(env!("CARGO_BIN_EXE_freevars")).args([subcommand, "--help"]).output().unwrap();
            let help = String::from_utf8(help.stdout).unwrap();
            assert!(help.contains(&format!("freevars {subcommand}")), "{}: freevars {command}", path.display());
            for option in words.filter(|word| word.starts_with("--")) {
                assert!(
                    help.contains(&format!("{option} ")) || help.contains(&format!("{option}\n")),
                    "{}: freevars {command}: {option}",
                    path.display()
                );
            }
            seen += 1;
        }
    }
    assert!(seen >= 20, "only {seen} commands were found");
}
