//! The first difference of two observations, in a declared mode.

use super::{Event, Garbage, Object, Observation, Outcome, Value};
use serde::Deserialize;
use serde_json::Value as Json;
use std::{collections::BTreeMap, fmt};
use strum::IntoEnumIterator;

/// How strictly two observations are compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Everything.
    #[default]
    Exact,
    /// What does not depend on counting references, for subjects that do not count them: the outcome, the globals and
    /// the objects but for their counts, what is emitted and what is printed until the outcome is known.
    Behaviour,
    /// How the program ended and what it put out, for subjects that report no more. It returned, and `emit` would record
    /// this [text](Observation::text) of the value; or it raised an exception of this class with this message. Before
    /// that it emitted and printed this, in this order.
    Output,
}

/// A part of an observation, in the order in which they are compared: what a reader wants to know first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, strum::EnumIter, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Part {
    /// How the program ended.
    Outcome,
    /// What happened until then.
    Events,
    /// The globals that are left.
    Globals,
    /// What outcome and globals reach.
    Objects,
    /// What happens while they are dropped.
    Dropped,
    /// What is left after that.
    Garbage,
    /// What happens when that is collected.
    Collected,
}

/// A place where two observations differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The part of the observation.
    pub part: Part,
    /// Which event or object, if the part is a list.
    pub index: Option<usize>,
    /// The place, as `objects[2].count`.
    pub path: String,
    /// What the first has there, if anything.
    pub first: Option<Json>,
    /// What the second has there, if anything.
    pub second: Option<Json>,
}

/// The first difference, if there is one.
pub fn difference(first: &Observation, second: &Observation, mode: Mode) -> Option<Difference> {
    match mode {
        Mode::Exact if first == second => None,
        Mode::Exact => between(first, second),
        Mode::Behaviour => between(&behaviour(first), &behaviour(second)),
        Mode::Output => between(&output(first), &output(second)),
    }
}

impl Difference {
    /// The difference as a sentence: `objects[2].count: CPython 3.8 has 2, the model 1`.
    pub fn sentence<'a>(&'a self, first: &'a str, second: &'a str) -> impl fmt::Display + 'a {
        Sentence { difference: self, first, second }
    }
}

struct Sentence<'a> {
    difference: &'a Difference,
    first: &'a str,
    second: &'a str,
}

impl fmt::Display for Sentence<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |json: &Option<Json>| json.as_ref().map_or("nothing".to_owned(), Json::to_string);
        let Difference { path, first, second, .. } = self.difference;
        write!(f, "{path}: {} has {}, {} {}", self.first, shown(first), self.second, shown(second))
    }
}

/// The observation without what depends on counting references.
fn behaviour(observation: &Observation) -> Observation {
    let mut kept = observation.clone();
    kept.objects.iter_mut().for_each(|object| *object.count_mut() = 0);
    kept.events.retain(|event| !matches!(event, Event::Finalise(_)));
    merge_writes(&mut kept.events);
    kept.dropped.clear();
    kept.garbage = Garbage::default();
    kept.collected.clear();
    kept
}

/// The observation with how the program ended and what it put out only.
fn output(observation: &Observation) -> Observation {
    let mut kept = behaviour(observation);
    match &mut kept.outcome {
        Outcome::Returned(value) => *value = Value::Atom(observation.text(value)),
        Outcome::Raised(raised) => {
            raised.name = None;
            raised.traceback.clear();
        }
    }
    kept.globals = BTreeMap::new();
    kept.objects.clear();
    kept
}

/// Make one of writes that have become adjacent.
fn merge_writes(events: &mut Vec<Event>) {
    events.dedup_by(|later, earlier| match (earlier, later) {
        (Event::Write(earlier), Event::Write(later)) => {
            earlier.push_str(later);
            true
        }
        _ => false,
    });
}

impl Object {
    /// Its reference count.
    pub fn count(&self) -> u64 {
        let (Object::Function { count, .. }
        | Object::Cell { count, .. }
        | Object::Tuple { count, .. }
        | Object::List { count, .. }
        | Object::Set { count, .. }
        | Object::Dict { count, .. }
        | Object::Method { count, .. }
        | Object::Token { count, .. }) = self;
        *count
    }

    fn count_mut(&mut self) -> &mut u64 {
        let (Object::Function { count, .. }
        | Object::Cell { count, .. }
        | Object::Tuple { count, .. }
        | Object::List { count, .. }
        | Object::Set { count, .. }
        | Object::Dict { count, .. }
        | Object::Method { count, .. }
        | Object::Token { count, .. }) = self;
        count
    }
}

fn between(first: &Observation, second: &Observation) -> Option<Difference> {
    let json = |observation| serde_json::to_value(observation).expect("json-writable: an observation is");
    let (first, second) = (json(first), json(second));
    Part::iter().find_map(|part| {
        let name = <&str>::from(part);
        let place = compare(String::new(), first.get(name), second.get(name))?;
        let index = place.path.strip_prefix('[').and_then(|rest| rest.split(']').next()?.parse().ok());
        Some(Difference {
            part,
            index,
            path: format!("{name}{}", place.path),
            first: place.first,
            second: place.second,
        })
    })
}

/// A place in two JSON values, and what each has there.
struct Place {
    path: String,
    first: Option<Json>,
    second: Option<Json>,
}

/// The first difference of two JSON values at `path`.
fn compare(path: String, first: Option<&Json>, second: Option<&Json>) -> Option<Place> {
    match (first, second) {
        (Some(Json::Object(a)), Some(Json::Object(b))) => {
            let keys = a.keys().chain(b.keys().filter(|key| !a.contains_key(*key)));
            keys.into_iter().find_map(|key| compare(format!("{path}.{key}"), a.get(key), b.get(key)))
        }
        (Some(Json::Array(a)), Some(Json::Array(b))) => {
            (0..a.len().max(b.len())).find_map(|i| compare(format!("{path}[{i}]"), a.get(i), b.get(i)))
        }
        _ if first == second => None,
        _ => Some(Place { path, first: first.cloned(), second: second.cloned() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn observation(text: &str) -> Observation {
        let whole = format!(
            r#"{{"outcome": {{"returned": "None"}}, "globals": {{}}, "dropped": [], "garbage": {{}}, "collected": [], {text}}}"#
        );
        serde_json::from_str(&whole).unwrap()
    }

    fn sentence(first: &str, second: &str, mode: Mode) -> Option<String> {
        let found = difference(&observation(first), &observation(second), mode);
        found.map(|found| found.sentence("CPython 3.8", "the model").to_string())
    }

    const CELL: &str = r#""events": [], "objects": [{"kind": "cell", "count": 2, "content": "5"}]"#;
    const FINALISED: &str = r#""objects": [], "events": [{"write": "a"}, {"finalise": 1}, {"write": "b"}]"#;

    #[test]
    fn equal_observations_have_no_difference() {
        assert_eq!(sentence(CELL, CELL, Mode::Exact), None);
    }

    #[test]
    fn a_count_that_differs_is_said_and_is_no_behaviour() {
        let other = CELL.replace('2', "1");
        let said = "objects[0].count: CPython 3.8 has 2, the model 1";
        assert_eq!(sentence(CELL, &other, Mode::Exact).as_deref(), Some(said));
        assert_eq!(sentence(CELL, &other, Mode::Behaviour), None);
    }

    #[test]
    fn what_only_one_has_is_said() {
        let empty = CELL.replace(r#", "content": "5""#, "");
        let said = r#"objects[0].content: CPython 3.8 has nothing, the model "5""#;
        assert_eq!(sentence(&empty, CELL, Mode::Exact).as_deref(), Some(said));
    }

    #[test]
    fn output_is_the_end_and_what_was_put_out() {
        let ends = |outcome: &str, more: &str| {
            let whole = r#"{"outcome": OUTCOME, "globals": {MORE}, "objects": [{"kind": "list", "count": 1, "items": []}],
                "events": [{"emit": "1"}], "dropped": [], "garbage": {}, "collected": []}"#;
            let text = whole.replace("OUTCOME", outcome).replace("MORE", more);
            serde_json::from_str::<Observation>(&text).unwrap()
        };
        let differs = |first: &Observation, second: &Observation| {
            [Mode::Exact, Mode::Behaviour, Mode::Output].map(|mode| difference(first, second, mode).is_some())
        };
        let raised = |class: &str, more: &str| {
            ends(&format!(r#"{{"raised": {{"class": "{class}", "message": "", {more} "traceback": ["f"]}}}}"#), "")
        };
        let list = ends(r#"{"returned": 0}"#, "");
        assert_eq!(differs(&list, &ends(r#"{"returned": "[]"}"#, "")), [true, true, false]);
        assert_eq!(differs(&list, &ends(r#"{"returned": 0}"#, r#""x": "5""#)), [true, true, false]);
        assert_eq!(differs(&list, &ends(r#"{"returned": "[1]"}"#, "")), [true; 3]);
        assert_eq!(differs(&list, &raised("NameError", "")), [true; 3]);
        let named = r#""name": "x","#;
        assert_eq!(differs(&raised("NameError", named), &raised("NameError", "")), [true, true, false]);
        assert_eq!(differs(&raised("NameError", ""), &raised("TypeError", "")), [true; 3]);
        let more = |second: &str| Observation { events: vec![Event::Emit(second.to_owned())], ..list.clone() };
        assert_eq!(differs(&list, &more("1")), [false; 3]);
        assert_eq!(differs(&list, &more("2")), [true; 3]);
    }

    #[test]
    fn finalisation_is_no_behaviour() {
        let never = r#""objects": [], "events": [{"write": "ab"}]"#;
        assert!(sentence(FINALISED, never, Mode::Exact).is_some());
        assert_eq!(sentence(FINALISED, never, Mode::Behaviour), None);
    }
}
