//! The names that the specification knows of each version's builtins and types are those that the interpreter has.

use freevars::interpreter::{find, pythons_required};
use freevars_code::Version;
use std::{path::Path, process::Command};

#[test]
fn the_names_are_those_of_the_interpreters() {
    let facts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../model/src/primitive/facts");
    for version in Version::ALL {
        let python = match find(&version.to_string()) {
            Ok(python) => python,
            Err(error) if pythons_required() => panic!("{error}"),
            Err(error) => {
                println!("skipped {version}: {error}");
                continue;
            }
        };
        let found = Command::new(python.path()).arg(facts.join("names.py")).output().expect("the interpreter runs");
        let kept = std::fs::read(facts.join(format!("names.{version}.txt"))).expect("the names can be read");
        assert!(found.stdout == kept, "{version}: `names.py` says otherwise than names.{version}.txt");
    }
}
