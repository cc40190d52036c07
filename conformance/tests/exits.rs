//! Every exit of every rule of the families that are held to it is taken by generated or shipped programs, or it is one that
//! no accepted program can take, for a reason that holds.

use freevars::{
    campaign::{
        Exits, LIMITS, Tally, Unreachable, families,
        tally::instructions,
        tape,
        unreachable::{TABLE, Why},
    },
    generate::Generator,
    rejected, shipped,
    subject::{Answer, Model, Subject},
};
use freevars_code::{
    Code, Const, Opcode, Program, Version,
    encode::{Draft, encode},
};
use freevars_model::{
    rules::RuleName,
    table::Table,
    verify::{Reason, verify},
};

/// How many programs it takes at most.
const PROGRAMS: u64 = 8_000;

/// The versions that have rules.
fn versions() -> impl Iterator<Item = (Version, Table)> {
    let tables = Version::ALL.iter().map(|&version| (version, Table::of(version)));
    tables.filter(|(_, table)| table.find(RuleName::Enter).is_some())
}

/// The programs that `freevars check` runs of a version: the shipped ones and then the generated ones.
fn programs(generator: &Generator, version: Version) -> impl Iterator<Item = Program> + '_ {
    let shipped = shipped::all().into_iter().flat_map(|shipped| shipped.recordings);
    let shipped = shipped.map(|recording| recording.program).filter(move |program| program.version == version);
    shipped.chain((0..PROGRAMS).map(|number| generator.program(&tape(0, number))))
}

fn tally(generator: &Generator, table: &Table, exits: &Exits) -> Tally {
    let mut tally = Tally::none(exits);
    let mut model = Model::with_limits(LIMITS).recording();
    for (number, program) in programs(generator, table.version()).enumerate() {
        let answer = model.observe(&program);
        assert!(
            matches!(answer, Ok(Answer::Observed(_) | Answer::Unsupported(_) | Answer::Exhausted(_))),
            "program {number}: {answer:?}"
        );
        tally.record(&instructions(&program), model.record().expect("recording"), table, exits);
    }
    tally
}

#[test]
fn programs_take_every_exit_that_can_be_taken() {
    for (version, table) in versions() {
        let (generator, exits) = (Generator::of(&table), Exits::of(&table));
        let fired = tally(&generator, &table, &exits).fired;
        let held = fired.missed(&exits).filter(|exit| families::is_held(&table, exit.rule));
        let missed: Vec<String> = held.map(|exit| exit.to_string()).collect();
        assert!(missed.is_empty(), "{version}: not taken, though nothing forbids it: {missed:#?}");
        let unexpected: Vec<String> = fired.unexpected(&exits).map(|exit| exit.to_string()).collect();
        assert!(unexpected.is_empty(), "{version}: taken, though it cannot be: {unexpected:#?}");
    }
}

#[test]
fn what_cannot_be_taken_is_an_exit_of_its_rule() {
    for (version, table) in versions() {
        let rows: Vec<&Unreachable> = Unreachable::of(version).collect();
        for row in &rows {
            assert!(row.at(&table).is_some(), "{version}: there is no such exit: {row:?}");
        }
        assert_eq!(Exits::of(&table).unreachable().count(), rows.len(), "{version}: each row is an exit of its own");
    }
}

#[test]
fn what_cannot_be_taken_is_forbidden_for_the_reason_given() {
    for row in TABLE {
        for (version, table) in versions().filter(|(version, _)| row.versions.contains(*version)) {
            match row.why {
                Why::Requirement { requirement, example } => {
                    let named = rejected::all(version).into_iter().find(|rejected| rejected.name == example);
                    let program = named.unwrap_or_else(|| panic!("{version}: no program is called {example}")).program;
                    assert!(in_question(row, &program), "{example} is no example for {row:?}");
                    let refused = verify(&program, &table).map(|_| ()).map_err(|rejected| rejected.reason);
                    assert_eq!(refused, Err(Reason::Requirement(requirement)), "{version}: {example}");
                }
                Why::Outside(what) => {
                    let program = outside(row, version);
                    assert!(in_question(row, &program), "the program is no example for {row:?}");
                    let answer = Model::with_limits(LIMITS).observe(&program);
                    let said = if let Ok(Answer::Unsupported(said)) = &answer { said } else { "" };
                    assert_eq!(said, what, "{version}: {answer:?}\n{}", program.to_assembly());
                }
                Why::Language(_) => {}
            }
        }
    }
}

/// Whether a program has the instruction that the exit is one of.
fn in_question(row: &Unreachable, program: &Program) -> bool {
    let RuleName::Opcode(opcode) = row.rule else { return true };
    let instructions = |code: &Code| code.instructions(program.version).expect("well-formed");
    program.codes.iter().flat_map(instructions).any(|instruction| instruction.opcode == opcode)
}

/// A program that would take the exit if the specification covered it.
fn outside(row: &Unreachable, version: Version) -> Program {
    use Opcode::{
        BUILD_LIST, CALL, CALL_FUNCTION, CALL_FUNCTION_KW, FORMAT_VALUE, KW_NAMES, LOAD_CONST, LOAD_GLOBAL, PRECALL,
        PRINT_ITEM, RESUME, RETURN_VALUE,
    };
    const NONE: (Opcode, u32) = (LOAD_CONST, 0);
    const NAMES: (Opcode, u32) = (LOAD_CONST, 1);
    const TEXT: (Opcode, u32) = (LOAD_CONST, 2);
    let has = |opcode| version.row(opcode).is_some();
    let instructions = match row.rule {
        RuleName::Builtin(_) if has(KW_NAMES) => {
            vec![(LOAD_GLOBAL, 1), NONE, (KW_NAMES, 1), (PRECALL, 1), (CALL, 1)]
        }
        RuleName::Builtin(_) if has(PRINT_ITEM) => vec![(LOAD_GLOBAL, 0), TEXT, NONE, (CALL_FUNCTION, 0x100)],
        RuleName::Builtin(_) => vec![(LOAD_GLOBAL, 0), NONE, NAMES, (CALL_FUNCTION_KW, 1)],
        RuleName::Opcode(FORMAT_VALUE) if row.nth == 0 => vec![NONE, TEXT, (FORMAT_VALUE, 4)],
        RuleName::Opcode(opcode) => {
            let deep = [(BUILD_LIST, 0)].into_iter().chain([(BUILD_LIST, 1); 100]);
            let printed = (opcode == PRINT_ITEM).then_some(NONE);
            deep.chain([(opcode, 0)]).chain(printed).collect()
        }
        RuleName::Enter
        | RuleName::EnterMoved
        | RuleName::Refuse
        | RuleName::Unwind
        | RuleName::Reraise
        | RuleName::Deallocate(_)
        | RuleName::Operation(..) => panic!("no example for {row:?}"),
    };
    let resume = has(RESUME).then_some((RESUME, 0));
    let instructions = resume.into_iter().chain(instructions).chain([(RETURN_VALUE, 0)]);
    let drafts: Vec<Draft> = instructions.map(|(opcode, arg)| Draft::new(opcode, arg)).collect();
    let name = || Const::Str("wrong".to_owned());
    let code = Code {
        stacksize: 5,
        code: encode(&drafts, version).expect("encodable").code,
        consts: vec![Const::None, Const::Tuple(vec![name()]), name()],
        names: vec!["ValueError".to_owned()],
        ..Code::default()
    };
    Program { version, codes: vec![code], source: None }
}
