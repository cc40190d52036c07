//! The opcodes that interpreters have are those that `freevars-code` says they have.

use crate::pythons;
use freevars_code::{Version, version::Operand};

/// What the driver, which knows only the tables of `dis`, calls an operand.
fn kind(operand: Operand) -> &'static str {
    match operand {
        Operand::Unused => "unused",
        Operand::Number => "number",
        Operand::Const => "const",
        Operand::Name | Operand::GlobalName => "name",
        Operand::Local => "local",
        Operand::Deref => "deref",
        Operand::Compare => "compare",
        Operand::Absolute => "absolute",
        Operand::Forward => "forward",
        Operand::Backward => "backward",
    }
}

#[test]
fn the_rows_of_a_version_are_the_opcodes_of_its_interpreter() {
    for (version, mut python) in pythons::known() {
        let rows = version.facts().opcodes.iter();
        let rows: Vec<_> = rows.map(|row| (row.number, row.opcode.name(), kind(row.operand), row.caches)).collect();
        let facts = python.facts().unwrap();
        let real: Vec<_> =
            facts.opcodes.iter().map(|real| (real.number, &*real.name, &*real.kind, real.caches)).collect();
        assert_eq!(rows, real, "{version}");
        assert_eq!((facts.version, facts.full), (version.to_string(), python.release().to_owned()));
    }
}

#[test]
fn stack_effects_are_those_of_dis() {
    for (version, mut python) in pythons::known().into_iter().filter(|(version, _)| Version::ALL.contains(version)) {
        let number = |name: &str| version.row(name.parse().unwrap()).unwrap().number;
        let questions =
            [(number("POP_TOP"), 0, None), (number("BUILD_TUPLE"), 3, None), (number("FOR_ITER"), 0, Some(true))];
        let pops = if version.to_string() == "2.7" { [None; 3] } else { [Some(-1), Some(-2), Some(-1)] };
        assert_eq!(python.effects(&questions).unwrap(), pops, "{version}");
    }
}

#[test]
fn the_versions_tested_are_those_known() {
    let known: Vec<String> = Version::KNOWN.iter().map(Version::to_string).collect();
    assert_eq!(known, pythons::KNOWN);
}
