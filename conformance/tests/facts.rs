//! Each fact about closures is shown by programs and tests that are there, in each of its versions.

use freevars::{
    facts::{self, Fact},
    rejected, shipped, unemitted,
};
use freevars_code::Version;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// The versions of each program that runs, by the name that facts have for it.
fn programs() -> BTreeMap<String, BTreeSet<Version>> {
    let shipped = shipped::all().into_iter().map(|shipped| {
        let versions = shipped.recordings.iter().map(|recording| recording.program.version);
        (shipped.name.to_owned(), versions.collect())
    });
    let unemitted = unemitted::all().into_iter();
    let unemitted = unemitted.map(|each| (format!("unemitted/{}", each.name), BTreeSet::from([each.program.version])));
    shipped.chain(unemitted).collect()
}

/// Whether a test of this name, `PATH.rs::NAME`, is there.
fn is_test(name: &str) -> bool {
    let Some((file, function)) = name.split_once("::") else { return false };
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package is in a workspace");
    let text = fs::read_to_string(workspace.join(file)).unwrap_or_default();
    text.contains(&format!("#[test]\nfn {function}()"))
}

#[test]
fn what_shows_a_fact_is_there_and_of_its_versions() {
    let programs = programs();
    let rejected = Version::ALL.iter().flat_map(|version| rejected::all(*version));
    let rejected: BTreeSet<String> = rejected.map(|each| format!("rejected/{}", each.name)).collect();
    let mut wrong = Vec::new();
    for Fact { name, versions, shown, .. } in facts::all() {
        let there = |shows: &str| programs.contains_key(shows) || rejected.contains(shows) || is_test(shows);
        wrong.extend(shown.iter().filter(|shows| !there(shows)).map(|shows| format!("{name}: there is no {shows}")));
        let run: BTreeSet<Version> = shown.iter().filter_map(|shows| programs.get(*shows)).flatten().copied().collect();
        let all_run = shown.iter().all(|shows| programs.contains_key(*shows));
        if all_run && !shown.is_empty() {
            let missing = versions.iter().filter(|version| !run.contains(version));
            wrong.extend(missing.map(|version| format!("{name}: nothing shows it in {version}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_fact_is_shown() {
    let unshown: Vec<&str> = facts::all().filter(|fact| fact.shown.is_empty()).map(|fact| fact.name).collect();
    assert!(unshown.is_empty(), "{unshown:?}");
}

#[test]
fn each_fact_has_its_name() {
    let mut names: Vec<&str> = facts::all().map(|fact| fact.name).collect();
    names.sort_unstable();
    assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{names:?}");
}

/// What no compiler emits and what is refused is there for a fact.
#[test]
fn programs_by_hand_show_a_fact() {
    let shown: BTreeSet<&str> = facts::all().flat_map(|fact| fact.shown).copied().collect();
    let names = unemitted::all().into_iter().map(|each| format!("unemitted/{}", each.name));
    let idle: Vec<String> = names.filter(|name| !shown.contains(name.as_str())).collect();
    assert!(idle.is_empty(), "{idle:?}");
}
