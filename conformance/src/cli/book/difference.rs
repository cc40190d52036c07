//! What one version does otherwise than the one before.

use super::page::link;
use crate::cli::spec::{
    document,
    entry::{self, Change, Entry, Uops},
    markup::{cell, code, escaped},
    page::change,
};
use freevars_code::Version;
use freevars_model::error::Error;
use std::path::PathBuf;
use strum::IntoEnumIterator;

/// The page of two neighbouring versions.
pub(super) fn page(from: Version, to: Version) -> (PathBuf, String) {
    let entries = entry::all(&[from, to]);
    let changes: Vec<(&Entry, Change)> =
        entries.iter().filter_map(|entry| Some((entry, entry.changes().pop()?))).collect();
    let mut parts = vec![format!("# From {from} to {to}\n")];
    let list = |title: &str, wanted: fn(&Uops) -> bool| {
        let opcodes = changes.iter().filter(|(entry, change)| entry.opcode.is_some() && wanted(&change.uops));
        let names: Vec<String> = opcodes.map(|(entry, _)| link(entry)).collect();
        format!("## {title}\n\n{}\n", names.join(", "))
    };
    parts.push(list(&format!("Opcodes that {from} has and {to} has not"), |uops| matches!(uops, Uops::Disappears)));
    parts.push(list(&format!("Opcodes that are new in {to}"), |uops| matches!(uops, Uops::Appears)));
    parts.push(operands(&changes, from, to));
    parts.push(rules(&changes));
    parts.push(texts(from, to));
    (PathBuf::from(format!("differences/{from}-to-{to}.md")), parts.join("\n"))
}

/// Other operands and numbers.
fn operands(changes: &[(&Entry, Change)], from: Version, to: Version) -> String {
    let mut out =
        "## Other operands\n\nThe same operand is read otherwise, whatever the rule does with it.\n\n".to_string();
    let operands = changes.iter().filter_map(|(entry, change)| {
        let (old, new) = change.operand.clone()?;
        Some([link(entry), cell(&old), cell(&new)].join(" | "))
    });
    out += &format!("| | {from} | {to} |\n|---|---|---|\n");
    operands.for_each(|row| out += &format!("| {row} |\n"));
    let numbers: Vec<String> = changes
        .iter()
        .filter_map(|(entry, change)| {
            let (old, new) = change.number?;
            Some(format!("{} ({old} to {new})", link(entry)))
        })
        .collect();
    if !numbers.is_empty() {
        out += &format!("\n## Other numbers\n\n{}\n", numbers.join(", "));
    }
    out
}

/// Rules that do something else: the lines of their formulas that are gone, and those that are new.
fn rules(changes: &[(&Entry, Change)]) -> String {
    let mut out = "## Rules that do something else\n\nThe uops that are no more, and those that are new.\n".to_string();
    let other = changes.iter().filter(|(_, change)| matches!(change.uops, Uops::Other { .. }));
    let (with_page, shared): (Vec<_>, Vec<_>) = other.partition(|(entry, _)| super::page::path(entry).is_some());
    for (entry, change) in with_page {
        let (_, lines) = self::change(change);
        // A heading that is a link is empty in the table of contents.
        let lines = document::fenced("diff", &lines);
        out += &format!("\n### {}\n\n{lines}\nThe whole rule: {}\n", escaped(&entry.name), link(entry));
    }
    let shared: Vec<String> = shared.into_iter().map(|(entry, _)| link(entry)).collect();
    if !shared.is_empty() {
        out += &format!("\n### Operations of types, and built-ins\n\n{}\n", shared.join(", "));
    }
    out
}

/// Errors that are worded otherwise, or of another class.
fn texts(from: Version, to: Version) -> String {
    let mut out = format!("## Errors that are worded otherwise\n\n| error | {from} | {to} |\n|---|---|---|\n");
    for error in Error::iter() {
        let (Some(old), Some(new)) = (error.text(from), error.text(to)) else { continue };
        if old != new {
            let cells = [code(<&str>::from(error)), cell(&code(old)), cell(&code(new))];
            out += &format!("| {} |\n", cells.join(" | "));
        }
    }
    out
}
