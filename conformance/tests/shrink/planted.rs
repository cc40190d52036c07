//! Planted faults: a rule that lacks a uop, or has two in the wrong order. A generated program shows the difference; what
//! the shrinker makes of it is small, and nothing can be taken away from it.

use crate::{generated, minimal::assert_minimal, size};
use freevars::{
    campaign::families,
    generate::Generator,
    mutation::{Change, mutate},
    observation::{Mode, Observation, difference},
    shrink::shrink,
    subject::{Answer, Model, Subject},
};
use freevars_code::{Program, Version};
use freevars_model::{
    machine::{Limits, Machine},
    ownership::exits,
    rules::RuleName,
    table::{RuleIndex, Table},
};
use std::{collections::BTreeSet, env};

/// How many mutants of each version's rules are tried, spread over all of them; `FREEVARS_SHRUNK` asks for more, and
/// prints what becomes of each.
const MUTANTS: usize = 180;
/// How many of them show themselves at least.
const SHOWN: usize = 10;
/// How many generated programs are looked through for one that shows the fault.
const PROGRAMS: u64 = 240;
/// The operands for which a changed rule's exits are walked.
const OPERANDS: std::ops::RangeInclusive<u32> = 0..=3;

const LIMITS: Limits = Limits { instructions: 5_000, objects: 10_000, recursion: 100, uops: 200_000 };

/// A program, what the right rules make of it, and which rules that takes.
struct Probe {
    program: Program,
    observation: Observation,
    rules: BTreeSet<RuleIndex>,
}

fn probes(table: &Table) -> Vec<Probe> {
    let generator = Generator::of(table);
    let mut model = Model::with_limits(LIMITS);
    let programs = (0..PROGRAMS).map(|seed| generated(&generator, seed));
    let probe = |program: Program| {
        let Ok(Answer::Observed(observation)) = model.observe(&program) else { return None };
        let mut machine = Machine::new(&program, table, LIMITS).ok()?;
        let mut rules = BTreeSet::new();
        while machine.step() {
            rules.extend(machine.position().map(|(rule, ..)| rule));
        }
        Some(Probe { program, observation: *observation, rules })
    };
    programs.filter_map(probe).collect()
}

/// A changed rule that still gives each reference away once: what does not, breaks an invariant of the machine instead
/// of showing something else.
struct Mutant {
    rule: RuleIndex,
    what: String,
    table: Table,
}

fn mutants(table: &Table) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for (rule, recorded) in table.rules().filter(|(_, rule)| families::is_held(table, rule.row.name)) {
        for change in [Change::Delete, Change::Swap] {
            for at in 0..recorded.uops.len() {
                if let Some(uops) = mutate(&recorded.uops, at, change) {
                    let what = format!("{:?}, {change:?} {at}", recorded.row.name);
                    let mut table = table.clone();
                    table.replace(rule, uops);
                    if OPERANDS.into_iter().all(|arg| exits(table.get(rule), arg).faults.is_empty()) {
                        mutants.push(Mutant { rule, what, table });
                    }
                }
            }
        }
    }
    mutants
}

/// Whether two models observe different things.
fn differ(right: &mut Model, wrong: &mut Model, program: &Program) -> bool {
    let Ok(Answer::Observed(expected)) = right.observe(program) else { return false };
    shows(wrong, program, &expected)
}

fn shows(wrong: &mut Model, program: &Program, expected: &Observation) -> bool {
    let answer = wrong.observe(program);
    matches!(answer, Ok(Answer::Observed(observed)) if difference(expected, &observed, Mode::Exact).is_some())
}

/// What became of the mutants of a version.
#[derive(Default)]
struct Tally {
    sizes: Vec<usize>,
    asked: Vec<usize>,
}

impl Tally {
    fn median(numbers: &mut [usize]) -> usize {
        numbers.sort_unstable();
        numbers[numbers.len() / 2]
    }
}

fn campaign(version: Version) {
    let wanted = env::var("FREEVARS_SHRUNK").ok().map(|n| n.parse::<usize>().expect("FREEVARS_SHRUNK is a number"));
    let table = Table::of(version);
    let probes = probes(&table);
    let mutants = mutants(&table);
    let step = (mutants.len() / wanted.unwrap_or(MUTANTS)).max(1);
    let mut tally = Tally::default();
    for mutant in mutants.iter().step_by(step) {
        let (mut right, mut wrong) = (Model::with_limits(LIMITS), Model::with_table(LIMITS, mutant.table.clone()));
        let entering = matches!(table.get(mutant.rule).row.name, RuleName::Enter | RuleName::EnterMoved);
        let mut probes = probes.iter().filter(|probe| entering || probe.rules.contains(&mutant.rule));
        let Some(found) = probes.find(|probe| shows(&mut wrong, &probe.program, &probe.observation)) else { continue };
        let mut asked = 0;
        let smallest = shrink(found.program.clone(), |program| {
            asked += 1;
            differ(&mut right, &mut wrong, program)
        });
        let what = format!("{version}, {}, {} to {} in {asked}", mutant.what, size(&found.program), size(&smallest));
        if wanted.is_some() {
            println!("{what}\n{}\n----", smallest.to_assembly());
        }
        let fails = |program: &Program| differ(&mut right, &mut wrong, program);
        assert_minimal(&smallest, &what, fails);
        tally.sizes.push(size(&smallest));
        tally.asked.push(asked);
    }
    let (median, worst) = (Tally::median(&mut tally.sizes), tally.sizes.last().copied().unwrap_or(0));
    let (median_asked, most_asked) = (Tally::median(&mut tally.asked), tally.asked.last().copied().unwrap_or(0));
    println!(
        "{version}: {} mutants; instructions: median {median}, worst {worst}; asked: median {median_asked}, most {most_asked}",
        tally.sizes.len()
    );
    assert!(tally.sizes.len() >= SHOWN, "{version}: some mutants show themselves: {}", tally.sizes.len());
    assert!(median <= 12 && worst <= 40, "{version}: results are small: median {median}, worst {worst}");
    assert!(median_asked <= 150 && most_asked <= 800, "{version}: it asks seldom: {median_asked}, {most_asked}");
}

#[test]
fn faults_planted_in_2_7_become_small_programs() {
    campaign(Version::V2_7);
}

#[test]
fn faults_planted_in_3_8_become_small_programs() {
    campaign(Version::V3_8);
}

#[test]
fn faults_planted_in_3_11_become_small_programs() {
    campaign(Version::V3_11);
}
