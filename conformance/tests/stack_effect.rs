//! The theorem `stack-effect`: what a rule does to the depth of the value stack is what `dis.stack_effect` reports. (2.7
//! has no such function: there the verifier proves that programs stay within `co_stacksize`.)

#![allow(clippy::wildcard_enum_match_arm, reason = "a few of many opcodes are corrected")]

use freevars::interpreter::{find, pythons_required};
use freevars_code::{Opcode, Version};
use freevars_model::{
    ownership::{End, exits},
    rules::RuleName,
    table::Table,
};

/// The operands that are tried.
const OPERANDS: std::ops::RangeInclusive<u32> = 0..=15;

#[test]
fn the_rules_do_to_the_stack_what_dis_says() {
    for &version in Version::KNOWN.iter().filter(|version| **version != Version::V2_7) {
        let mut python = match find(&version.to_string()) {
            Ok(python) => python,
            Err(error) if pythons_required() => panic!("{error}"),
            Err(error) => {
                println!("skipped {version}: {error}");
                continue;
            }
        };
        let table = Table::of(version);
        let mut compared = 0;
        let mut differences = Vec::new();
        for (_, rule) in table.rules() {
            let RuleName::Opcode(opcode) = rule.row.name else { continue };
            let number = version.row(opcode).expect("a rule's opcode exists in its versions").number;
            for arg in OPERANDS {
                for (end, jump) in [(End::Next, false), (End::Jumped, true)] {
                    for effect in exits(rule, arg).effects(end) {
                        let derived = effect.map(|effect| effect + call_correction(opcode, arg));
                        let reported = python.effects(&[(number, arg, Some(jump))]).expect("the driver answers")[0];
                        compared += 1;
                        let reported = reported.map(i64::from);
                        let as_an_exception = corrections_of_reasons(opcode, derived);
                        if derived != reported && !as_an_exception.contains(&reported) {
                            differences.push(format!("{opcode} {arg} {end:?}: the rule {derived:?}, dis {reported:?}"));
                        }
                    }
                }
            }
        }
        assert!(differences.is_empty(), "{version}:\n{}", differences.join("\n"));
        println!("{version}: {compared} effects compared");
    }
}

/// `dis` of 3.8 counts what a `finally` clause was begun by as if it always were an exception, and what was handled before:
/// six entries, though it may be one. Where that goes, the rules' effect may depend on which it is.
fn corrections_of_reasons(opcode: Opcode, derived: Option<i64>) -> Vec<Option<i64>> {
    const EXCEPTION: i64 = 6;
    let one = EXCEPTION - 1;
    let corrections: &[i64] = match opcode {
        Opcode::BEGIN_FINALLY => &[one],
        Opcode::END_FINALLY | Opcode::POP_FINALLY => &[-one],
        Opcode::WITH_CLEANUP_START => &[1],
        // How much goes when an exception is swallowed, the block says, which an operand does not.
        Opcode::WITH_CLEANUP_FINISH => return vec![Some(-3)],
        _ => &[],
    };
    corrections.iter().map(|correction| derived.map(|effect| effect + correction)).collect()
}

/// `dis` of 3.11 has PRECALL take the arguments away, and CALL the callee: the rules let CALL do both.
fn call_correction(opcode: Opcode, arg: u32) -> i64 {
    let moves = [(Opcode::PRECALL, -i64::from(arg)), (Opcode::CALL, i64::from(arg))];
    moves.into_iter().find(|(moved, _)| *moved == opcode).map_or(0, |(_, correction)| correction)
}
