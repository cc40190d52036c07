//! Generated programs: valid by construction, simple for simple tapes, interesting often enough, and run by real
//! interpreters as by the specification.

use freevars::{
    campaign::{Campaign, Exits, LIMITS, Source, Tally, Watch, tally::instructions, tape},
    generate::{Generator, program},
    interpreter::{find, pythons_required},
    observation::Outcome,
    subject::{Answer, BoxedSubject, CPython, Judgement, Model, Subject, judge},
};
use freevars_code::{CodeIndex, Opcode, Program, Version};
use freevars_model::{rules::RuleName, table::Table, verify::verify};
use std::{collections::BTreeSet, sync::atomic::AtomicBool};

/// How many tapes are tried per version.
const TAPES: u64 = 2_000;

/// The versions that have rules.
fn versions() -> impl Iterator<Item = (Version, Table)> {
    let tables = Version::ALL.iter().map(|&version| (version, Table::of(version)));
    tables.filter(|(_, table)| table.find(RuleName::Enter).is_some())
}

fn opcodes(program: &Program) -> impl Iterator<Item = Opcode> + '_ {
    let instructions = |code: &freevars_code::Code| code.instructions(program.version).expect("well-formed");
    program.codes.iter().flat_map(instructions).map(|instruction| instruction.opcode)
}

#[test]
fn the_verifier_accepts_every_program() {
    for (version, table) in versions() {
        let generator = Generator::of(&table);
        for seed in 0..TAPES {
            let program = generator.program(&tape(0, seed));
            let verified = verify(&program, &table)
                .unwrap_or_else(|rejected| panic!("{version}, seed {seed}: {rejected}\n{}", program.to_assembly()));
            for (index, code) in (0..).map(CodeIndex).zip(&program.codes) {
                let instructions = code.instructions(version).expect("well-formed").len();
                let states: Vec<_> =
                    (0..instructions).map(|at| verified.before(index, at).collect::<Vec<_>>()).collect();
                let deepest = states.iter().flatten().map(|state| state.stack.len()).max().unwrap_or(0);
                let reached = states.iter().all(|ways| !ways.is_empty());
                let exact = code.stacksize as usize == deepest;
                assert!(exact || !reached, "{version}, seed {seed}: the stack is larger than it must be: {deepest}");
            }
        }
    }
}

#[test]
fn a_tape_has_one_program() {
    for (version, _) in versions() {
        for seed in 0..20 {
            assert_eq!(program(&tape(0, seed), version), program(&tape(0, seed), version));
        }
    }
}

#[test]
fn the_empty_tape_has_the_simplest_program() {
    let size = |program: &Program| program.codes.iter().map(|code| code.code.len()).sum::<usize>();
    for (version, table) in versions() {
        let generator = Generator::of(&table);
        let simplest = generator.program(&[]);
        let [main] = &simplest.codes[..] else { panic!("{version}: there is one code object") };
        assert!(main.varnames.is_empty() && main.cellvars.is_empty(), "{version}: it has no variables");
        let smallest = (0..TAPES).map(|seed| size(&generator.program(&tape(0, seed)))).min();
        assert!(smallest >= Some(size(&simplest)), "{version}: no program is smaller than {}", size(&simplest));
    }
}

#[test]
fn programs_are_interesting() {
    for (version, table) in versions() {
        let (generator, exits) = (Generator::of(&table), Exits::of(&table));
        let mut tally = Tally::none(&exits);
        let mut model = Model::with_limits(LIMITS).recording();
        let mut seen = BTreeSet::new();
        let (mut returned, mut inconclusive) = (0, 0);
        for seed in 0..TAPES {
            let program = generator.program(&tape(0, seed));
            seen.extend(opcodes(&program));
            match model.observe(&program).unwrap_or_else(|failure| panic!("{version}, seed {seed}: {failure}")) {
                Answer::Observed(observed) => returned += u64::from(matches!(observed.outcome, Outcome::Returned(_))),
                Answer::Unsupported(_) => inconclusive += 1,
                answer @ (Answer::Rejected(_) | Answer::Exhausted(_)) => panic!("{version}, seed {seed}: {answer}"),
            }
            tally.record(&instructions(&program), model.record().expect("recording"), &table, &exits);
        }
        let Tally { make_a_closure, share_a_cell, reenter, reenter_a_store, .. } = tally;
        println!(
            "{version}: {returned} return, {inconclusive} inconclusive, {make_a_closure} make a closure, {share_a_cell} share \
             a cell, {reenter} re-enter, {reenter_a_store} in a store"
        );
        let ruled = version.facts().opcodes.iter().map(|row| row.opcode);
        let ruled = ruled.filter(|&opcode| table.find(RuleName::Opcode(opcode)).is_some());
        let never: Vec<Opcode> = ruled.filter(|opcode| !seen.contains(opcode)).collect();
        assert!(never.is_empty(), "{version}: no program has {never:?}");
        assert!(4 * returned > 3 * TAPES, "{version}: three quarters of all end normally");
        assert!(100 * inconclusive <= TAPES, "{version}: of all but one in a hundred something can be said");
        assert!(2 * make_a_closure > TAPES, "{version}: half of all make a closure");
        assert!(5 * share_a_cell > TAPES, "{version}: a fifth shares a cell");
        assert!(10 * reenter > TAPES, "{version}: in a tenth a finaliser runs Python code");
        assert!(20 * reenter_a_store > TAPES, "{version}: in a twentieth that is in the middle of a store");
    }
}

/// How many tapes it takes at most to get a program with very many cells.
const TAPES_OF_MANY: u64 = 100_000;

/// The greatest operand that names a cell or free variable and nothing else.
fn greatest_deref(program: &Program) -> u32 {
    let instructions = |code: &freevars_code::Code| code.instructions(program.version).expect("well-formed");
    let all = program.codes.iter().flat_map(instructions);
    let derefs = all.filter(|one| [Opcode::LOAD_DEREF, Opcode::STORE_DEREF].contains(&one.opcode));
    derefs.map(|one| one.arg).max().unwrap_or(0)
}

#[test]
fn operands_of_derefs_need_every_extended_arg() {
    for (version, table) in versions() {
        let (generator, bits) = (Generator::of(&table), version.facts().encoding.operand_bits());
        let programs = (0..TAPES_OF_MANY).map(|number| generator.program(&tape(0, number)));
        let mut wide = programs.filter(|program| greatest_deref(program) >= 1 << bits);
        let wide = wide.next().unwrap_or_else(|| panic!("{version}: no operand of a deref has more than {bits} bits"));
        let answer = Model::with_limits(LIMITS).observe(&wide);
        assert!(matches!(answer, Ok(Answer::Observed(_))), "{version}: {answer:?}");
        let Ok(python) = find(&version.to_string()) else {
            assert!(!pythons_required(), "{version}: it is not found");
            continue;
        };
        let mut python = CPython(python);
        let judgement = judge(&answer, python.observe(&wide), python.mode());
        assert!(matches!(judgement, Judgement::Agrees), "{version}: {judgement:?}");
    }
}

/// How many programs are held against each real interpreter, unless `FREEVARS_GENERATED` says otherwise; the seed is
/// `FREEVARS_SEED`.
const HELD: u64 = 500;

fn from_environment(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

#[test]
fn real_interpreters_agree() {
    let (cases, seed) = (from_environment("FREEVARS_GENERATED", HELD), from_environment("FREEVARS_SEED", 0));
    for (version, _) in versions() {
        match find(&version.to_string()) {
            Ok(_) => {}
            Err(error) if pythons_required() => panic!("{version}: {error}"),
            Err(error) => {
                println!("{version}: skipped: {error}");
                continue;
            }
        }
        let campaign = Campaign {
            version,
            given: Vec::new(),
            source: Source::Drawn { seed, first: 0, cases },
            with: Vec::new(),
            workers: 2,
            most_findings: 20,
        };
        let start = || Ok(Box::new(CPython(find(&version.to_string())?)) as BoxedSubject);
        let watch = Watch { stop: &AtomicBool::new(false), ran: &|_| (), found: &|_| () };
        let report = campaign.run(&start, watch).unwrap_or_else(|failure| panic!("{version}: {failure}"));
        assert_eq!(report.tally.programs, cases, "{version}: all have run");
        for finding in &report.findings {
            println!("{version}, {}: {}\n{}", finding.origin, finding.difference, finding.assembly.join("\n"));
        }
        assert!(report.holds(), "{version}: {} of {cases} differ", report.findings.len());
    }
}
