//! What goes over the pipe to a command and back, a line each. `conformance/PROTOCOL.md` says it to implementers.

use crate::observation::{Mode, Observation};
use freevars_code::Program;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value as Json};

/// The version of the protocol.
pub(super) const PROTOCOL: u64 = 1;

/// How many bytes a subject's line may have, its end not counted.
pub(super) const LINE_LIMIT: usize = 16 << 20;

/// What the kit says.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Request<'a> {
    Hello(Offer),
    Run(Run<'a>),
}

/// What a subject is told before it says anything.
#[derive(Serialize)]
pub(super) struct Offer {
    pub(super) protocol: u64,
    /// Whose programs will be sent, as `3.8`.
    pub(super) version: String,
    /// How many frames a program may have at once.
    pub(super) frames: u32,
    /// How long the subject may be silent while an answer is due.
    pub(super) milliseconds: u64,
}

/// A program to be run.
#[derive(Serialize)]
pub(super) struct Run<'a> {
    pub(super) number: u64,
    #[serde(flatten)]
    pub(super) given: Given<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Given<'a> {
    Program(&'a Program),
    Source(&'a str),
}

/// What a subject says.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Line {
    Hello(Hello),
    /// It begins to run the program of this number.
    Begin(u64),
    Answer(Numbered),
}

/// What a subject says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Hello {
    pub(super) protocol: u64,
    pub(super) name: String,
    /// Whose programs it takes, as `3.8`; versions that the project does not know among them.
    pub(super) versions: Vec<String>,
    pub(super) takes: Takes,
    pub(super) mode: Mode,
}

/// What form of a program a subject takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Takes {
    Code,
    Source,
}

/// The answer to the program of a number.
#[derive(Debug, Deserialize)]
#[serde(try_from = "Fields")]
pub(super) struct Numbered {
    pub(super) number: u64,
    pub(super) said: Said,
}

#[derive(Debug)]
pub(super) enum Said {
    /// An observation, of which what its mode does not compare may be left out.
    Observed(Json),
    Unsupported(String),
    Rejected(String),
    Exhausted(String),
}

/// An answer as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields {
    number: u64,
    observed: Option<Json>,
    unsupported: Option<String>,
    rejected: Option<String>,
    exhausted: Option<String>,
}

impl TryFrom<Fields> for Numbered {
    type Error = &'static str;

    fn try_from(fields: Fields) -> Result<Numbered, &'static str> {
        let Fields { number, observed, unsupported, rejected, exhausted } = fields;
        let said = match (observed, unsupported, rejected, exhausted) {
            (Some(observation), None, None, None) => Said::Observed(observation),
            (None, Some(what), None, None) => Said::Unsupported(what),
            (None, None, Some(why), None) => Said::Rejected(why),
            (None, None, None, Some(limit)) => Said::Exhausted(limit),
            _ => return Err("an answer has one of `observed`, `unsupported`, `rejected`, `exhausted`"),
        };
        Ok(Numbered { number, said })
    }
}

impl Request<'_> {
    /// The request as a line, with its end.
    pub(super) fn line(&self) -> String {
        serde_json::to_string(self).expect("json-writable: every key is a text and every number an integer") + "\n"
    }
}

/// What a subject said, or what is wrong with it.
pub(super) fn read(line: &[u8]) -> Result<Line, String> {
    let said: Json = serde_json::from_slice(line).map_err(|error| format!("it is no JSON: {error}"))?;
    match said.pointer("/hello/protocol").and_then(Json::as_u64) {
        Some(other) if other != PROTOCOL => Err(format!("version {other} of the protocol, not {PROTOCOL}")),
        _ => typed(said),
    }
}

/// The observation that a subject gives, or what is wrong with it.
pub(super) fn observation(mut said: Json, mode: Mode) -> Result<Observation, String> {
    if let Some(parts) = said.as_object_mut() {
        fill(parts, mode);
    }
    typed(said)
}

/// Reads a line of the protocol as the kit would in each mode, and what it observes, written, once more: whether that is
/// the same. Nothing, if the line is none or observes nothing.
pub fn reads_again(line: &[u8]) -> Option<bool> {
    let Ok(Line::Answer(Numbered { said: Said::Observed(said), .. })) = read(line) else { return None };
    let mut same = None;
    for mode in [Mode::Exact, Mode::Behaviour, Mode::Output] {
        if let Ok(first) = observation(said.clone(), mode) {
            let written = serde_json::to_value(&first).expect("json-writable: an observation is texts and numbers");
            same = Some(same.unwrap_or(true) && observation(written, mode).is_ok_and(|second| second == first));
        }
    }
    same
}

/// Puts in what an observation may leave out in a mode.
fn fill(observation: &mut Map<String, Json>, mode: Mode) {
    for (part, empty) in not_compared(mode) {
        let empty = || if *empty == '[' { Json::Array(Vec::new()) } else { Json::Object(Map::new()) };
        observation.entry(*part).or_insert_with(empty);
    }
    if mode != Mode::Exact {
        let objects = observation.get_mut("objects").and_then(Json::as_array_mut);
        for object in objects.into_iter().flatten().filter_map(Json::as_object_mut) {
            object.entry("count").or_insert(0.into());
        }
    }
    let raised = observation.get_mut("outcome").and_then(|outcome| outcome.get_mut("raised"));
    if let Some(raised) = raised.and_then(Json::as_object_mut)
        && mode == Mode::Output
    {
        raised.entry("traceback").or_insert(Json::Array(Vec::new()));
    }
}

/// The parts of an observation that a mode does not compare, and what kind of JSON each is.
fn not_compared(mode: Mode) -> &'static [(&'static str, char)] {
    const PARTS: &[(&str, char)] =
        &[("dropped", '['), ("garbage", '{'), ("collected", '['), ("globals", '{'), ("objects", '[')];
    match mode {
        Mode::Exact => &[],
        Mode::Behaviour => &PARTS[..3],
        Mode::Output => PARTS,
    }
}

/// JSON as a type, or what is wrong with it and where.
fn typed<T: DeserializeOwned>(json: Json) -> Result<T, String> {
    serde_path_to_error::deserialize(json).map_err(|error| {
        let (path, problem) = (error.path().to_string(), error.into_inner());
        if path == "." { problem.to_string() } else { format!("{path}: {problem}") }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{observation::difference, shipped};

    const MODES: [Mode; 3] = [Mode::Exact, Mode::Behaviour, Mode::Output];

    fn problem(line: &str) -> String {
        read(line.as_bytes()).expect_err(line)
    }

    #[test]
    fn what_is_wrong_with_a_line_is_said() {
        assert_eq!(problem("{"), "it is no JSON: EOF while parsing an object at line 1 column 1");
        assert_eq!(problem(r#"{"begin": -1}"#), "begin: invalid value: integer `-1`, expected u64");
        assert_eq!(problem(r#"{"begun": 1}"#), "unknown variant `begun`, expected one of `hello`, `begin`, `answer`");
        let one_of = "answer: an answer has one of `observed`, `unsupported`, `rejected`, `exhausted`";
        assert_eq!(problem(r#"{"answer": {"number": 1}}"#), one_of);
        assert_eq!(problem(r#"{"answer": {"number": 1, "rejected": "", "observed": {}}}"#), one_of);
        assert!(problem(r#"{"answer": {"number": 1, "unsupported": "", "why": ""}}"#).contains("unknown field `why`"));
        let hello = r#"{"hello": {"protocol": 1, "name": "", "versions": [], "takes": "code", "mode": "exact"}}"#;
        assert!(matches!(read(hello.as_bytes()), Ok(Line::Hello(_))));
        assert!(problem(&hello.replace("exact", "fuzzy")).starts_with("hello.mode: unknown variant `fuzzy`"));
        assert!(problem(&hello.replace(r#""name""#, r#""more": 1, "name""#)).contains("unknown field `more`"));
        let later = hello.replace('1', r#"2, "more": 1"#);
        assert_eq!(problem(&later), "version 2 of the protocol, not 1", "a later hello may have other fields");
    }

    /// For every shipped program: what is left out does not matter to the comparison, and nothing else may be. Where objects
    /// are not compared, what is returned is still said, so they are needed if that is one of them.
    #[test]
    fn what_is_not_compared_may_be_left_out() {
        let recordings = shipped::all().into_iter().flat_map(|shipped| shipped.recordings);
        for whole in recordings.map(|recording| recording.observation) {
            for mode in MODES {
                let written = serde_json::to_value(&whole).unwrap();
                let parts: Vec<String> = written.as_object().unwrap().keys().cloned().collect();
                let returns_an_object = written["outcome"]["returned"].is_number();
                for part in parts.into_iter().filter(|part| !(returns_an_object && part == "objects")) {
                    let mut least = written.clone();
                    least.as_object_mut().unwrap().remove(&part);
                    let least = observation(least, mode);
                    if not_compared(mode).iter().any(|(name, _)| *name == part) {
                        assert_eq!(difference(&whole, &least.unwrap(), mode), None, "{mode:?} without {part}");
                    } else {
                        assert_eq!(least.unwrap_err(), format!("missing field `{part}`"), "{mode:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn counts_and_tracebacks_are_needed_where_they_are_compared() {
        let said = |outcome: &str| {
            let text = r#"{"outcome": OUTCOME, "globals": {}, "objects": [{"kind": "list", "items": []}], "events": [],
                "dropped": [], "garbage": {}, "collected": []}"#;
            serde_json::from_str::<Json>(&text.replace("OUTCOME", outcome)).unwrap()
        };
        let readable = |outcome| MODES.map(|mode| observation(said(outcome), mode).is_ok());
        assert_eq!(readable(r#"{"returned": 0}"#), [false, true, true]);
        assert_eq!(readable(r#"{"raised": {"class": "E", "message": ""}}"#), [false, false, true]);
        assert_eq!(readable(r#"{"raised": {"class": "E", "message": "", "traceback": []}}"#), [false, true, true]);
    }
}
