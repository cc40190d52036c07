//! Generated programs: valid by construction, simple for simple tapes, and interesting often enough.

use freevars::{
    generate::{Generator, program},
    interpreter::{Interpreter, find, pythons_required},
    observation::{Mode, difference},
    shrink::shrink,
    subject::{Answer, Model, Subject},
};
use freevars_code::{Opcode, Program, Version};
use freevars_model::{
    machine::{Event, Limits, Machine, Outcome, Told},
    rules::RuleName,
    table::Table,
    verify::verify,
};
use std::collections::BTreeSet;

/// How many tapes are tried per version, and how long they are.
const TAPES: u64 = 2_000;
const LENGTHS: std::ops::Range<usize> = 0..400;

const LIMITS: Limits = Limits { instructions: 100_000, objects: 100_000, recursion: 500, uops: 10_000_000 };

/// The versions that have rules.
fn versions() -> impl Iterator<Item = (Version, Table)> {
    let tables = Version::ALL.iter().map(|&version| (version, Table::of(version)));
    tables.filter(|(_, table)| table.find(RuleName::Enter).is_some())
}

fn tape(seed: u64) -> Vec<u8> {
    let mut random = fastrand::Rng::with_seed(seed);
    let length = random.usize(LENGTHS);
    (0..length).map(|_| random.u8(..)).collect()
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
            let program = generator.program(&tape(seed));
            let verified = verify(&program, &table)
                .unwrap_or_else(|rejected| panic!("{version}, seed {seed}: {rejected}\n{}", program.to_assembly()));
            for (index, code) in (0..).map(CodeIndex).zip(&program.codes) {
                let instructions = code.instructions(version).expect("well-formed").len();
                let states: Vec<_> = (0..instructions).map(|at| verified.before(index, at)).collect();
                let deepest = states.iter().flatten().map(|state| state.stack.len()).max().unwrap_or(0);
                let reached = states.iter().all(Option::is_some);
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
            assert_eq!(program(&tape(seed), version), program(&tape(seed), version));
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
        let smallest = (0..TAPES).map(|seed| size(&generator.program(&tape(seed)))).min();
        assert!(smallest >= Some(size(&simplest)), "{version}: no program is smaller than {}", size(&simplest));
    }
}

/// What programs do, how many of them.
#[derive(Debug, Default)]
struct Shares {
    programs: u32,
    end_normally: u32,
    make_a_closure: u32,
    share_a_cell: u32,
    reenter: u32,
    unfinished: u32,
    instructions: u64,
}

impl Shares {
    fn count(&mut self, program: &Program, table: &Table) {
        let mut machine = Machine::new(program, table, LIMITS).expect("it loads");
        machine.record_events();
        let mut captured: Vec<(usize, u32)> = Vec::new();
        let mut finalises = false;
        let mut reenters = false;
        while machine.step() {
            for event in machine.take_events() {
                match event {
                    Event::Instruction { frame, index } => {
                        finalises = false;
                        let code = &program.codes[machine.frames()[frame].code.0 as usize];
                        let instructions = code.instructions(program.version).expect("well-formed");
                        if instructions[index].opcode == Opcode::LOAD_CLOSURE {
                            captured.push((frame, instructions[index].arg));
                        }
                    }
                    Event::Told(Told::Finalise(_)) => finalises = true,
                    Event::Call(_) => reenters |= std::mem::take(&mut finalises),
                    Event::Told(_)
                    | Event::Rule(_)
                    | Event::NewRef(_)
                    | Event::Close(_)
                    | Event::Allocate(_)
                    | Event::Free(_)
                    | Event::CallBuiltin(_)
                    | Event::Return
                    | Event::Raise(_) => {}
                }
            }
        }
        self.programs += 1;
        self.instructions += machine.instructions();
        self.make_a_closure += u32::from(!captured.is_empty());
        let distinct: BTreeSet<_> = captured.iter().collect();
        self.share_a_cell += u32::from(distinct.len() < captured.len());
        self.reenter += u32::from(reenters);
        match machine.outcome().expect("progress: there is an outcome") {
            Outcome::Returned(_) => self.end_normally += 1,
            Outcome::Raised(_) => {}
            other @ (Outcome::Exhausted(_) | Outcome::Unsupported(_)) => {
                println!("{}: {other:?}", program.version);
                self.unfinished += 1;
            }
        }
    }
}

#[test]
fn programs_are_interesting() {
    for (version, table) in versions() {
        let generator = Generator::of(&table);
        let mut shares = Shares::default();
        let mut seen = BTreeSet::new();
        for seed in 0..TAPES {
            let program = generator.program(&tape(seed));
            seen.extend(opcodes(&program));
            shares.count(&program, &table);
        }
        println!("{version}: {shares:?}");
        let ruled = version.facts().opcodes.iter().map(|row| row.opcode);
        let ruled = ruled.filter(|&opcode| table.find(RuleName::Opcode(opcode)).is_some());
        let never: Vec<Opcode> = ruled.filter(|opcode| !seen.contains(opcode)).collect();
        assert!(never.is_empty(), "{version}: no program has {never:?}");
        assert!(2 * shares.end_normally > shares.programs, "{version}: half of all end normally: {shares:?}");
        assert!(2 * shares.make_a_closure > shares.programs, "{version}: half of all make a closure: {shares:?}");
        assert!(5 * shares.share_a_cell > shares.programs, "{version}: a fifth shares a cell: {shares:?}");
        assert_eq!(shares.unfinished, 0, "{version}: each ends by itself: {shares:?}");
        assert!(10 * shares.reenter > shares.programs, "{version}: a tenth runs a finaliser: {shares:?}");
    }
}

/// How many programs are held against each real interpreter, unless `FREEVARS_GENERATED` says otherwise; the first seed
/// is `FREEVARS_SEED`.
const HELD: u64 = 500;
/// How many programs an interpreter is sent at once.
const BATCH: u64 = 250;

fn from_environment(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

/// Runs programs in the model and in a real CPython, and says how they differ.
fn differences(interpreter: &mut Interpreter, generator: &Generator, programs: &[Program]) -> Vec<Option<String>> {
    let mut model = Model::default();
    let name = format!("CPython {}", interpreter.release());
    // Not the first one of a process.
    let mut sent = vec![generator.program(&[])];
    sent.extend(programs.iter().cloned());
    let observed = interpreter.observe_all(&sent).into_iter().skip(1);
    let difference = |(program, observed)| match (model.observe(program), observed) {
        (Ok(Answer::Observed(expected)), Ok(observed)) => difference(&observed, &expected, Mode::Exact)
            .map(|difference| difference.sentence(&name, "the model").to_string()),
        (model, observed) => Some(format!("the model: {model:?}; {name}: {observed:?}")),
    };
    programs.iter().zip(observed).map(difference).collect()
}

fn differs(interpreter: &mut Interpreter, generator: &Generator, program: &Program) -> Option<String> {
    differences(interpreter, generator, std::slice::from_ref(program)).pop().flatten()
}

#[test]
fn real_interpreters_agree() {
    let (held, first) = (from_environment("FREEVARS_GENERATED", HELD), from_environment("FREEVARS_SEED", 0));
    for (version, table) in versions() {
        let mut interpreter = match find(&version.to_string()) {
            Ok(interpreter) => interpreter,
            Err(error) if pythons_required() => panic!("{version}: {error}"),
            Err(error) => {
                println!("{version}: skipped: {error}");
                continue;
            }
        };
        let generator = Generator::of(&table);
        let mut found = Vec::new();
        let mut seed = first;
        while seed < first + held && found.len() < 20 {
            let next = (seed + BATCH).min(first + held);
            let programs: Vec<Program> = (seed..next).map(|seed| generator.program(&tape(seed))).collect();
            let differing = differences(&mut interpreter, &generator, &programs);
            let differing = programs.into_iter().zip(differing).filter(|(_, difference)| difference.is_some());
            for (program, difference) in differing {
                let smallest = shrink(program, |program| differs(&mut interpreter, &generator, program).is_some());
                let difference = differs(&mut interpreter, &generator, &smallest).or(difference).unwrap_or_default();
                found.push(format!("{difference}\n{}", smallest.to_assembly()));
            }
            seed = next;
        }
        assert!(found.is_empty(), "{version}: {} of {} differ:\n{}", found.len(), seed - first, found.join("\n"));
    }
}
