//! The interpreters that tests run in, and running a source in one.

use freevars::interpreter::{Error, Interpreter, find, pythons_required};
use freevars::observation::{Event, Object, ObjectIndex, Observation, Outcome, Value};
use freevars_code::Version;
use serde_json::{Value as Json, json};
use std::{path::PathBuf, sync::LazyLock};

/// The versions that the project knows.
pub(crate) const KNOWN: &[&str] = &["2.7", "3.8", "3.11", "3.13"];

/// Versions that the driver supports though no rule is written for them; a missing one is never a failure.
const OTHERS: &[&str] = &["3.6", "3.7", "3.9", "3.10", "3.12", "3.14", "3.15"];

/// Where the interpreter of each version is that is found. One of a version that the project knows must be, if the
/// environment requires it; else it is named.
static FOUND: LazyLock<Vec<(&str, PathBuf)>> = LazyLock::new(|| {
    let found = |version: &'static str| match find(version) {
        Ok(interpreter) => Some((version, interpreter.path().to_owned())),
        Err(error) if pythons_required() && KNOWN.contains(&version) => panic!("{error}"),
        Err(error) => {
            eprintln!("skipped: {error}");
            None
        }
    };
    KNOWN.iter().chain(OTHERS).filter_map(|version| found(version)).collect()
});

/// An interpreter of each version that the project knows and that is found.
pub(crate) fn known() -> Vec<(Version, Interpreter)> {
    let versions = FOUND.iter().filter_map(|(version, path)| Some((version.parse().ok()?, path)));
    versions.map(|(version, path)| (version, Interpreter::at(path).unwrap())).collect()
}

/// An interpreter of each version that the driver supports and that is found.
pub(crate) fn all() -> Vec<Interpreter> {
    FOUND.iter().map(|(_, path)| Interpreter::at(path).unwrap()).collect()
}

/// Major and minor version, which order as versions do.
pub(crate) fn number(python: &Interpreter) -> (u32, u32) {
    let (major, minor) = python.version().split_once('.').unwrap();
    (major.parse().unwrap(), minor.parse().unwrap())
}

/// The answer to a request, as the driver gives it.
pub(crate) fn ask(python: &mut Interpreter, request: &Json) -> Result<Json, Error> {
    let answer = python.converse(&[request.to_string()]).pop().unwrap()?;
    Ok(serde_json::from_str(&answer).unwrap())
}

/// What a source compiles to.
pub(crate) fn compile(python: &mut Interpreter, source: &str) -> Json {
    let mut answer = ask(python, &json!({"compile": {"source": source, "filename": "test.py"}})).unwrap();
    assert!(answer.get("program").is_some(), "{}: {answer}", python.release());
    answer["program"].take()
}

/// What is observed of a module.
pub(crate) fn observe(python: &mut Interpreter, source: &str) -> Observation {
    let program = compile(python, source);
    observe_program(python, &program)
}

/// What is observed of a module's first function, run as a program: one that has no code object within.
pub(crate) fn observe_function(python: &mut Interpreter, source: &str) -> Observation {
    let mut program = compile(python, source);
    let function = program["codes"][1].take();
    program["codes"] = json!([function]);
    observe_program(python, &program)
}

fn observe_program(python: &mut Interpreter, program: &Json) -> Observation {
    let mut answer = ask(python, &json!({"observe": program})).unwrap();
    let observation = answer.get_mut("observation").map(Json::take);
    serde_json::from_value(observation.unwrap_or_else(|| panic!("{}: {answer}", python.release()))).unwrap()
}

/// Events as short words: what is emitted and printed, and `~1` for the finalisation of token 1.
pub(crate) fn words(events: &[Event]) -> String {
    let word = |event: &Event| match event {
        Event::Emit(text) | Event::Write(text) => text.clone(),
        Event::Finalise(label) => format!("~{label}"),
    };
    events.iter().map(word).collect::<Vec<_>>().join(" ")
}

/// The object that a global holds.
pub(crate) fn global<'a>(observation: &'a Observation, name: &str) -> &'a Object {
    object(observation, &observation.globals[name])
}

/// The object that a value is.
pub(crate) fn object<'a>(observation: &'a Observation, value: &Value) -> &'a Object {
    match value {
        Value::Object(ObjectIndex(index)) => &observation.objects[*index as usize],
        Value::Atom(text) => panic!("{text} is no object"),
    }
}

/// Class and message of the exception that a program ended with.
pub(crate) fn raised(observation: &Observation) -> (&str, &str) {
    match &observation.outcome {
        Outcome::Raised(raised) => (&raised.class, &raised.message),
        Outcome::Returned(value) => panic!("returned {value:?}"),
    }
}
