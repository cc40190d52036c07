//! The verifier's answers: what compilers emit is valid, and what is valid but never emitted is told by the habit that it
//! breaks, runs, and does in real interpreters what it does in the model.

use freevars::{
    interpreter::{Interpreter, find, pythons_required},
    library,
    observation::Mode,
    shipped,
    subject::{CPython, Model, Subject, divergence},
    unemitted,
};
use freevars_code::{Program, Version};
use freevars_model::{
    table::Table,
    verify::{Answer, Habit, answer},
};
use std::{collections::BTreeSet, path::Path};
use strum::IntoEnumIterator;

/// Modules with closures of every kind, in all versions or some.
const MODULES: [&str; 10] = [
    "collections/__init__.py",
    "contextlib.py",
    "dataclasses.py",
    "functools.py",
    "html/entities.py",
    "inspect.py",
    "test/test_decorators.py",
    "test/test_generators.py",
    "test/test_scope.py",
    "test/test_super.py",
];

/// An interpreter of each version that is found.
fn interpreters() -> Vec<(Version, Interpreter)> {
    let found = |&version: &Version| match find(&version.to_string()) {
        Ok(interpreter) => Some((version, interpreter)),
        Err(error) if pythons_required() => panic!("{error}"),
        Err(error) => {
            println!("skipped: {error}");
            None
        }
    };
    Version::ALL.iter().filter_map(found).collect()
}

fn answered(program: &Program) -> Answer {
    answer(program, &Table::of(program.version))
}

#[test]
fn a_program_that_is_never_emitted_is_told_by_the_habits_that_it_breaks() {
    let mut broken = BTreeSet::new();
    for unemitted in unemitted::all() {
        let Answer::Unemitted(found) = answered(&unemitted.program) else {
            panic!("{}: {}", unemitted.name, answered(&unemitted.program));
        };
        let found: BTreeSet<Habit> = found.into_iter().map(|each| each.habit).collect();
        assert_eq!(found, unemitted.habits, "{}", unemitted.name);
        broken.extend(found);
    }
    let missing: Vec<Habit> = Habit::iter().filter(|habit| !broken.contains(habit)).collect();
    assert!(missing.is_empty(), "no program breaks {missing:?}");
}

#[test]
fn what_is_never_emitted_does_in_real_interpreters_what_it_does_in_the_model() {
    let mut model = Model::default();
    for (version, interpreter) in interpreters() {
        let mut python = CPython(interpreter);
        for unemitted in unemitted::all().into_iter().filter(|each| each.program.version == version) {
            let program = &unemitted.program;
            let observed = match python.observe(program) {
                Ok(freevars::subject::Answer::Observed(observed)) => observed,
                other => panic!("{}: {other:?}", unemitted.name),
            };
            let found = divergence(&mut model, program, &observed, Mode::Exact);
            let sentence = found.map(|found| found.sentence(&python.name(), &model.name()).to_string());
            assert_eq!(sentence, None, "{}", unemitted.name);
        }
    }
}

#[test]
fn what_was_compiled_breaks_no_habit() {
    for shipped in shipped::all().iter().filter(|shipped| !shipped::is_assembly(shipped.source)) {
        for recording in &shipped.recordings {
            let answer = answered(&recording.program);
            assert_eq!(answer, Answer::Valid, "{} {}", recording.program.version, shipped.name);
        }
    }
}

#[test]
fn what_is_compiled_of_the_standard_library_is_valid_or_outside() {
    for (version, mut interpreter) in interpreters() {
        let mut modules = interpreter.library().expect("it lists its library");
        modules.retain(|module| MODULES.iter().any(|name| Path::new(name) == Path::new(module)));
        assert!(modules.len() > MODULES.len() / 2, "{version} has {modules:?}");
        let survey = library::survey(interpreter.path(), &modules, &Table::of(version), || {}).expect("it answers");
        assert!(survey.holds() && survey.not_compiled.is_empty(), "{version}: {survey:?}");
        assert_eq!(survey.accepted + survey.outside.values().sum::<u64>(), survey.code_objects);
        assert!(survey.accepted > 200, "{version}: {} accepted", survey.accepted);
    }
}

/// Each keyword-only argument may be given or not, and each key may be there already: these ways are not followed one by
/// one.
#[test]
fn many_ways_through_one_rule_are_no_hindrance() {
    let parameters: Vec<String> = (0..40).map(|n| format!("p{n}")).collect();
    let keywords = format!(
        "freevars 3.11\ncode f(*, {}) stacksize=1\n  0 RESUME 0\n  2 LOAD_CONST 0 (None)\n  4 RETURN_VALUE\n",
        parameters.join(", ")
    );
    let mut map = "freevars 3.11\ncode f() stacksize=400\n  0 RESUME 0\n".to_owned();
    (1..=400).for_each(|n| map += &format!("  {} LOAD_CONST 0 (None)\n", 2 * n));
    map += "  802 BUILD_MAP 200\n  804 RETURN_VALUE\n";
    for text in [keywords, map] {
        assert_eq!(answered(&Program::from_assembly(&text).expect("it is assembly")), Answer::Valid);
    }
}
