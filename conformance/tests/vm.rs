//! The optimised machine does what real CPythons were observed to do, and what the specification says of generated
//! programs; what must be refused it refuses. What it does not cover yet it says, and that becomes less only.

use freevars::{
    campaign::{LIMITS, tape},
    generate::Generator,
    observation::Mode,
    rejected,
    shipped::{self, Recording},
    subject::{Answer, Judgement, Model, Subject, Vm, divergence, judge},
};
use freevars_code::Version;
use freevars_model::table::Table;
use std::collections::BTreeMap;

/// How many shipped programs have something that is not covered. Whoever covers more lowers the number.
const NOT_COVERED: &[(Version, usize)] = &[(Version::V2_7, 42), (Version::V3_8, 52), (Version::V3_11, 50)];

/// Programs with which the machine is known to go wrong, in some version.
/// Whoever mends one takes it out.
const WRONG: &[&str] = &[];

/// Programs that must be refused for what is on their stack, and run: the machine has its own way to handle that safely.
/// Whoever has them refused takes them out.
const RUN: &[&str] = &[
    "check_exc_match_of_a_value_3_11",
    "finally_ends_without_a_reason_2_7",
    "pop_finally_0_of_a_value_3_8",
    "pop_finally_1_of_a_value_3_8",
    "reraise_of_a_value_3_11",
    "reraise_without_its_position_3_11",
    "send_in_a_function_3_11",
    "with_cleanup_ends_with_a_value_3_8",
    "with_cleanup_of_a_value_2_7",
    "with_cleanup_of_a_value_3_8",
    "with_except_start_of_a_value_3_11",
    "yield_from_a_value_3_8",
];

#[test]
fn it_does_what_was_recorded() {
    let mut vm = Vm::default();
    let mut uncovered: BTreeMap<Version, Vec<String>> = BTreeMap::new();
    let (mut divergences, mut mended) = (Vec::new(), WRONG.to_vec());
    for shipped in shipped::all() {
        for Recording { release, program, observation } in &shipped.recordings {
            let version = program.version;
            let answer = vm.observe(program);
            if let Ok(Answer::Unsupported(what)) = &answer {
                uncovered.entry(version).or_default().push(format!("{}: {what}", shipped.name));
                continue;
            }
            let Some(found) = divergence(&mut vm, program, observation, Mode::Exact) else { continue };
            mended.retain(|name| *name != shipped.name);
            if !WRONG.contains(&shipped.name) {
                let sentence = found.sentence(&format!("CPython {release}"), "the VM").to_string();
                divergences.push(format!("{version} {}: {sentence}", shipped.name));
            }
        }
    }
    assert!(divergences.is_empty(), "{} divergences:\n{}", divergences.len(), divergences.join("\n"));
    assert!(mended.is_empty(), "these do not differ any more: {mended:?}");
    let counts: Vec<(Version, usize)> =
        Version::ALL.iter().map(|&version| (version, uncovered.get(&version).map_or(0, Vec::len))).collect();
    assert_eq!(counts, NOT_COVERED, "{uncovered:#?}");
}

#[test]
fn it_refuses_what_must_be_refused() {
    let mut vm = Vm::default();
    let mut ran = Vec::new();
    for &version in Version::ALL {
        for rejected in rejected::all(version) {
            match vm.observe(&rejected.program) {
                Ok(Answer::Rejected(_) | Answer::Unsupported(_)) => {}
                Ok(Answer::Observed(_) | Answer::Exhausted(_)) => ran.push(rejected.name),
                Err(failure) => panic!("{}: {failure:?}", rejected.name),
            }
        }
    }
    ran.sort_unstable();
    assert_eq!(ran, RUN);
}

/// How many generated programs of each version are compared here; `freevars check` compares more.
const GENERATED: u64 = 400;

#[test]
fn it_does_what_the_specification_says_of_generated_programs() {
    for &version in Version::ALL {
        let table = Table::of(version);
        let generator = Generator::of(&table);
        let (mut model, mut vm) = (Model::with_limits(LIMITS), Vm::default());
        let (mut agree, mut wrong) = (0, Vec::new());
        for number in 0..GENERATED {
            let program = generator.program(&tape(0, number));
            let expected = model.observe(&program);
            match judge(&expected, vm.observe(&program), vm.mode()) {
                Judgement::Agrees => agree += 1,
                Judgement::Unsupported(_) | Judgement::Inconclusive(_) => {}
                Judgement::Diverges(found) => {
                    let sentence = found.sentence("the specification", "the VM").to_string();
                    wrong.push(format!("{version} program {number}: {sentence}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        assert!(agree * 100 >= GENERATED * 95, "{version}: only {agree} of {GENERATED} say something");
    }
}
