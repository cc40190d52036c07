//! The prose of rules: complete, unambiguous within a rule, and, for those that matter most, as it was last read.

use freevars_code::{Opcode, Version};
use freevars_model::{
    ownership::{self, End},
    prose::{self, Way},
    rules::RuleName,
    table::{Recorded, Table},
    uop::Uop,
};
use std::collections::{BTreeMap, BTreeSet};

/// Every rule of every version.
fn each_rule(mut check: impl FnMut(Version, &Recorded)) {
    for version in Version::KNOWN {
        Table::of(*version).rules().for_each(|(_, rule)| check(*version, rule));
    }
}

fn rule(version: Version, opcode: Opcode) -> Recorded {
    let table = Table::of(version);
    let index = table.find(RuleName::Opcode(opcode)).expect("the version has a rule for the opcode");
    table.get(index).clone()
}

/// Whether indentation says it.
fn is_silent(uop: Uop) -> bool {
    matches!(uop, Uop::Goto { .. } | Uop::Repeat { .. })
}

#[test]
fn every_uop_is_said_once() {
    each_rule(|version, rule| {
        let spoken: Vec<usize> = (0..rule.uops.len()).filter(|at| !is_silent(rule.uops[*at])).collect();
        for lines in [prose::sentences(rule), prose::formulas(rule)] {
            let said: Vec<usize> = lines.iter().filter_map(|line| line.uop).collect();
            assert_eq!(said, spoken, "{version} {}", prose::title(rule.row.name));
            assert!(lines.iter().all(|line| !line.text.is_empty()));
        }
    });
}

#[test]
fn the_uops_that_indentation_says_have_a_clause_too() {
    each_rule(|_, rule| (0..rule.uops.len()).for_each(|at| assert!(!prose::clause(rule, at).is_empty())));
}

#[test]
fn every_register_has_a_name() {
    each_rule(|version, rule| {
        for line in prose::sentences(rule) {
            let names = line.text.split('`').skip(1).step_by(2);
            let numbered = |name: &str| name.strip_prefix(['o', 'b']).is_some_and(|n| n.parse::<u8>().is_ok());
            for name in names {
                assert!(!numbered(name), "{version} {}: {}", prose::title(rule.row.name), line.text);
            }
        }
    });
}

#[test]
fn two_uops_of_a_rule_read_the_same_only_if_they_do_the_same() {
    each_rule(|version, rule| {
        for lines in [prose::sentences(rule), prose::formulas(rule)] {
            let mut read: BTreeMap<String, Uop> = BTreeMap::new();
            for line in lines {
                let Some(at) = line.uop else { continue };
                let uop = without_targets(rule.uops[at]);
                let text = line.text.trim_start_matches("else ").to_string();
                let earlier = *read.entry(text).or_insert(uop);
                assert_eq!(earlier, uop, "{version} {}: {}", prose::title(rule.row.name), line.text);
            }
        }
    });
}

/// As far as no loop, and no count of the frame's own, has a part in it.
#[test]
fn the_stack_grows_by_what_ownership_derives() {
    let mut compared = 0;
    each_rule(|version, rule| {
        let exits = prose::exits(rule, version);
        for (end, way) in [(End::Next, Way::Continues), (End::Jumped, Way::Jumps)] {
            let told: Vec<_> =
                exits.iter().filter(|exit| exit.way == way).flat_map(|exit| &exit.moves.stacks).collect();
            let loops = |stack: &prose::Stack| stack.before.iter().chain(&stack.after).any(|entry| entry.contains('×'));
            let derived = (0..16).flat_map(|arg| ownership::exits(rule, arg).effects(end));
            let derived: Option<BTreeSet<i64>> = derived.collect();
            let Some(derived) = derived.filter(|_| !told.iter().any(|stack| loops(stack))) else { continue };
            let told: BTreeSet<i64> = told.iter().map(|s| s.after.len() as i64 - s.before.len() as i64).collect();
            if !told.is_empty() {
                assert_eq!(told, derived, "{version} {}", prose::title(rule.row.name));
                compared += 1;
            }
        }
    });
    assert!(compared > 200, "{compared}");
}

#[test]
fn every_reference_owned_goes_somewhere() {
    each_rule(|version, rule| {
        for exit in prose::exits(rule, version) {
            for held in exit.moves.references {
                assert!(!held.to.is_empty(), "{version} {}: {held:?}", prose::title(rule.row.name));
            }
        }
    });
}

/// A block's indentation says where a branch goes, and its condition which way round it is asked.
fn without_targets(mut uop: Uop) -> Uop {
    if let Uop::Branch { target, .. } | Uop::Loop { exit: target, .. } = &mut uop {
        *target = 0;
    }
    uop
}

#[test]
fn every_rule_is_made_of_blocks() {
    each_rule(|version, rule| {
        let lines = prose::sentences(rule);
        assert!(!lines.iter().any(|line| line.text.contains("go to ")), "{version} {}", prose::title(rule.row.name));
    });
}

#[test]
fn titles_are_unique() {
    for version in Version::KNOWN {
        let table = Table::of(*version);
        let titles: BTreeSet<String> = table.rules().map(|(_, rule)| prose::title(rule.row.name)).collect();
        assert_eq!(titles.len(), table.rules().count());
    }
}

#[test]
fn every_rule_has_a_way_out_and_every_error_is_one() {
    each_rule(|version, rule| {
        let exits = prose::exits(rule, version);
        assert!(!exits.is_empty(), "{version} {}", prose::title(rule.row.name));
        let made = rule.uops.iter().filter(|uop| matches!(uop, Uop::NewError { .. })).count();
        let raised = exits.iter().filter(|exit| matches!(exit.way, Way::Raises { .. })).count();
        assert_eq!(raised, made, "{version} {}", prose::title(rule.row.name));
    });
}

/// A rule as it is read, in both styles, and its ways out.
fn page(version: Version, opcode: Opcode) -> String {
    let rule = rule(version, opcode);
    let indented = |line: &prose::Line| format!("{}{}\n", "    ".repeat(line.depth), line.text);
    let exits = prose::exits(&rule, version).into_iter().map(|exit| {
        let conditions = exit.conditions.join("; ");
        format!("- {}{}{conditions}\n", exit.way, if conditions.is_empty() { "" } else { " if " })
    });
    let parts = [
        prose::sentences(&rule).iter().map(indented).collect::<String>(),
        prose::formulas(&rule).iter().map(indented).collect(),
        exits.collect(),
    ];
    parts.join("\n")
}

#[test]
fn load_deref() {
    insta::assert_snapshot!("LOAD_DEREF 2.7", page(Version::V2_7, Opcode::LOAD_DEREF));
    insta::assert_snapshot!("LOAD_DEREF 3.11", page(Version::V3_11, Opcode::LOAD_DEREF));
}

#[test]
fn store_deref() {
    insta::assert_snapshot!("STORE_DEREF 2.7", page(Version::V2_7, Opcode::STORE_DEREF));
    insta::assert_snapshot!("STORE_DEREF 3.8", page(Version::V3_8, Opcode::STORE_DEREF));
}

#[test]
fn make_function() {
    insta::assert_snapshot!("MAKE_FUNCTION 2.7", page(Version::V2_7, Opcode::MAKE_FUNCTION));
    insta::assert_snapshot!("MAKE_FUNCTION 3.11", page(Version::V3_11, Opcode::MAKE_FUNCTION));
}

#[test]
fn copy_free_vars() {
    insta::assert_snapshot!("COPY_FREE_VARS 3.11", page(Version::V3_11, Opcode::COPY_FREE_VARS));
}

#[test]
fn return_value() {
    insta::assert_snapshot!("RETURN_VALUE 3.8", page(Version::V3_8, Opcode::RETURN_VALUE));
    insta::assert_snapshot!("RETURN_VALUE 3.11", page(Version::V3_11, Opcode::RETURN_VALUE));
}
