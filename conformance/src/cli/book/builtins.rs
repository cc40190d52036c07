//! A page for each group of built-ins: functions, types, and the methods of each type.

use super::{Pages, place, section};
use crate::cli::spec::{
    entry::Entry,
    markup::{code, escaped},
};
use freevars_model::{
    builtin::{Builtin, Declaration, Found},
    object::Type,
    prose,
    rules::RuleName,
};
use std::collections::BTreeMap;

/// What is said of all of them.
const SAYS: &str = "What a program may call that is not written in Python. The caller lends the arguments; the first of a method's is its \
                    object. What `emit`, `token` and `collect` do is [what a program can show](../kit.md#2-provide-three-functions). A \
                    built-in that *computes what its name makes of its arguments* does in one step what CPython's does: no \
                    reference changes hands meanwhile, and no Python code runs.\n\n";

/// The pages, and the list of them.
pub(super) fn all(entries: &[Entry]) -> Pages {
    let mut groups: BTreeMap<String, Vec<(&Entry, Builtin)>> = BTreeMap::new();
    for entry in entries {
        if let RuleName::Builtin(builtin) = entry.rule {
            groups.entry(place::group(builtin)).or_default().push((entry, builtin));
        }
    }
    let mut list = SAYS.to_string();
    let mut pages = Pages::new();
    for (group, members) in &groups {
        let path = place::of_builtins(group);
        let links = members.iter().map(|(entry, builtin)| link(entry.rule, *builtin)).collect::<Vec<_>>().join(", ");
        list += &format!("## {}\n\n{links}\n\n", heading(group));
        pages.insert(path, page(group, members));
    }
    pages.insert("builtins/index.md".into(), format!("# Built-ins\n\n{}", list.trim_end().to_string() + "\n"));
    pages
}

fn link(rule: RuleName, builtin: Builtin) -> String {
    let name = escaped(&called(builtin));
    place::of(rule).map_or(name.clone(), |place| format!("[{name}]({})", place.link()))
}

/// What a group is called.
pub(super) fn heading(group: &str) -> String {
    match group {
        "functions" => "Functions".to_string(),
        "types" => "Types".to_string(),
        of => format!("Methods of {of}"),
    }
}

/// What a program calls it by.
fn called(builtin: Builtin) -> String {
    let Declaration { name, found, .. } = builtin.declaration();
    match found {
        Found::ExceptionConstructor => "an exception class".to_string(),
        Found::ByName | Found::Constructor(_) => (*name).to_string(),
        Found::Method(Type::Exception(class)) | Found::Static(Type::Exception(class)) => format!("{class:?}.{name}"),
        Found::Method(of) | Found::Static(of) | Found::OfClass(of) => format!("{of:?}").to_lowercase() + "." + name,
    }
}

/// Built-ins whose rules read alike share a section.
fn page(group: &str, members: &[(&Entry, Builtin)]) -> String {
    let mut alike: Vec<(String, Vec<(&Entry, Builtin)>)> = Vec::new();
    for (entry, builtin) in members {
        let reads = reading(entry, *builtin);
        match alike.iter_mut().find(|(other, _)| *other == reads) {
            Some((_, members)) => members.push((entry, *builtin)),
            None => alike.push((reads, vec![(entry, *builtin)])),
        }
    }
    let mut parts = vec![format!("# {}\n", heading(group))];
    for (_, members) in alike {
        let names: Vec<String> = members.iter().map(|(_, builtin)| code(&called(*builtin))).collect();
        let entries: Vec<&Entry> = members.iter().map(|(entry, _)| *entry).collect();
        parts.push(section::of(&names.join(", "), &entries));
    }
    parts.join("\n")
}

/// What is said of it, but for its name.
fn reading(entry: &Entry, builtin: Builtin) -> String {
    let mut reading = String::new();
    for part in entry.parts() {
        reading += &format!("{:?}: {}\n", part.versions, part.rule.row.says);
        prose::sentences(part.rule).iter().for_each(|line| reading += &format!("{} {}\n", line.depth, line.text));
    }
    reading.replace(&format!("{}()", builtin.declaration().name), "it()")
}
