//! `freevars spec`: what it prints, and that it lists everything.

use freevars_code::{Opcode, Version};
use serde_json::Value;
use std::{
    collections::BTreeMap,
    process::{Command, Output},
};
use strum::IntoEnumIterator;

fn spec(args: &[&str]) -> Output {
    let freevars = env!("CARGO_BIN_EXE_freevars");
    Command::new(freevars).arg("spec").args(args).output().expect("the command starts")
}

fn text(args: &[&str]) -> String {
    let output = spec(args);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("it prints UTF-8")
}

fn json(args: &[&str]) -> Value {
    serde_json::from_str(&text(&[args, &["--json"]].concat())).expect("it prints JSON")
}

fn entries(value: &Value) -> &[Value] {
    value["entries"].as_array().expect("entries are a list")
}

fn opcodes(value: &Value) -> impl Iterator<Item = &Value> {
    entries(value).iter().filter(|entry| entry["opcode"] == true)
}

fn names(value: &Value) -> Vec<&str> {
    entries(value).iter().map(|entry| entry["name"].as_str().expect("a name is a string")).collect()
}

/// A page without the lines of the sources, which change from day to day.
fn page(name: &str) -> String {
    let lines = text(&[name]);
    let without_line = |line: &str| match line.split_once(".rs:") {
        Some((file, _)) => format!("{file}.rs"),
        None => line.to_string(),
    };
    lines.lines().map(without_line).collect::<Vec<_>>().join("\n")
}

#[test]
fn each_name_gives_its_own_page() {
    let all = json(&[]);
    assert_eq!(names(&json(&names(&all))), names(&all));
    assert_eq!(names(&json(&["reraise", "Reraise", "load_deref"])), ["reraise", "RERAISE", "LOAD_DEREF"]);
}

#[test]
fn json_lists_each_opcode_of_each_version_once() {
    let all = json(&[]);
    for version in Version::KNOWN {
        let mut numbers: BTreeMap<u64, &str> = BTreeMap::new();
        for entry in opcodes(&all) {
            let name = entry["name"].as_str().expect("a name is a string");
            if let Some(number) = entry["versions"][version.to_string()]["number"].as_u64() {
                assert_eq!(numbers.insert(number, name), None, "{version} {number}");
            }
        }
        let rows = version.facts().opcodes.iter().map(|row| (u64::from(row.number), row.opcode.name()));
        assert_eq!(numbers, rows.collect());
    }
    assert_eq!(opcodes(&all).count(), Opcode::iter().count());
}

#[test]
fn what_is_specified_has_one_rule_in_each_version() {
    for entry in entries(&json(&[])) {
        for version in Version::KNOWN.iter().map(Version::to_string) {
            let rules = entry["rules"].as_array().expect("rules are a list").iter();
            let holding =
                rules.filter(|rule| rule["versions"].as_array().is_some_and(|v| v.contains(&version.as_str().into())));
            let specified = entry["versions"][&version]["specified"] == true;
            assert_eq!(holding.count(), usize::from(specified), "{} {version}", entry["name"]);
        }
    }
}

#[test]
fn an_error_has_a_text_in_each_version_of_its_rule() {
    let mut without = Vec::new();
    for entry in entries(&json(&[])) {
        for rule in entry["rules"].as_array().expect("rules are a list") {
            for exit in
                rule["exits"].as_array().expect("exits are a list").iter().filter(|exit| exit["way"] == "raises")
            {
                let texts = exit["texts"].as_object().expect("an error has texts");
                let none = texts.iter().filter(|(_, text)| text.is_null());
                without.extend(none.map(|(version, _)| format!("{} {version}: {}", entry["name"], exit["error"])));
            }
        }
    }
    assert!(without.is_empty(), "{without:?}");
}

#[test]
fn a_source_is_a_file_of_rules() {
    for entry in entries(&json(&[])) {
        for rule in entry["rules"].as_array().expect("rules are a list") {
            let file = rule["source"]["file"].as_str().expect("a file is a string");
            assert!(file.starts_with("model/src/rules/") && file.ends_with(".rs"), "{file}");
        }
    }
}

#[test]
fn the_same_uops_under_another_number() {
    let page = json(&["LOAD_DEREF"]);
    let change = &entries(&page)[0]["changes"][1];
    assert_eq!((&change["uops"], &change["number"]), (&"same".into(), &serde_json::json!([136, 137])));
}

#[test]
fn the_table_has_a_line_for_every_opcode_and_rule() {
    let table = text(&[]);
    let all = json(&[]);
    for entry in entries(&all) {
        let name = entry["name"].as_str().expect("a name is a string");
        assert_eq!(table.lines().filter(|line| line.split(' ').next() == Some(name)).count(), 1, "{name}");
    }
}

#[test]
fn an_unknown_name_is_the_users_mistake() {
    let output = spec(&["LOAD_CONST", "LOAD_DREF"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    insta::assert_snapshot!("unknown name", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn an_unknown_version_is_the_users_mistake() {
    assert_eq!(spec(&["--version", "3.7"]).status.code(), Some(2));
}

#[test]
fn a_name_is_found_in_any_case() {
    assert_eq!(text(&["load_deref"]), text(&["LOAD_DEREF"]));
}

#[test]
fn one_version_only() {
    let page = json(&["LOAD_CLOSURE", "--version", "3.11"]);
    let entry = &entries(&page)[0];
    assert_eq!(entry["versions"].as_object().expect("versions are an object").len(), 1);
    assert_eq!(entry["rules"].as_array().expect("rules are a list").len(), 1);
}

#[test]
fn pages() {
    for name in ["LOAD_DEREF", "STORE_DEREF", "MAKE_FUNCTION", "COPY_FREE_VARS", "RETURN_VALUE"] {
        insta::assert_snapshot!(name, page(name));
    }
}
