//! What can be observed of a program: an [`Observation`].
//!
//! [`difference`](difference()) compares two of them.

mod difference;
mod text;

pub use difference::{Difference, Mode, Part, difference};
pub use text::TEXT_LIMIT;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Everything that is observed of one run of a program.
///
/// In every text in it a memory address, `0x` and hexadecimal digits behind `at`, is written `0x...`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Observation {
    /// How the program ended.
    pub outcome: Outcome,
    /// The globals that the program left, by name; not those it started with.
    pub globals: BTreeMap<String, Value>,
    /// What the outcome and the globals reach: numbered from 0 in the order in which a walk meets them that visits the
    /// returned value first, then the globals sorted by name, and an object before its fields in the order of
    /// [`Object`]'s. An exception is not walked.
    pub objects: Vec<Object>,
    /// What happened until the outcome was known.
    pub events: Vec<Event>,
    /// What happens while the result is dropped: first the outcome, an exception with its traceback, then each global
    /// by `del` in sorted order of names.
    pub dropped: Vec<Event>,
    /// What is alive after that, and so can only be freed by a collection, if at all.
    pub garbage: Garbage,
    /// What happens in one collection of that, sorted: order within a collection is not observed.
    pub collected: Vec<Event>,
}

/// How a program ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// With a value; that of a module is what its code object returns, which is `None` if it was compiled.
    Returned(Value),
    /// With an exception.
    Raised(Raised),
}

/// An exception that ended a program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Raised {
    /// The name of its class.
    pub class: String,
    /// Its `str`.
    pub message: String,
    /// From 3.10 on, the `name` of a NameError, AttributeError or ImportError, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `co_name` of the frames that it passed through, outermost first.
    pub traceback: Vec<String>,
}

/// A value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Value {
    /// Something with identity, by its place in [`Observation::objects`].
    Object(ObjectIndex),
    /// Something immutable that reaches no object, as text: what `repr` gives in its version, or for what has no such
    /// stable text `<type NAME>`, `<builtin NAME>`, `<code NAME>`, `<other TYPE>`.
    Atom(String),
}

/// The place of an object in [`Observation::objects`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct ObjectIndex(pub u32);

/// An object with identity.
///
/// `count` is its reference count as it is in memory while the outcome and the globals are all that is left of the
/// program: the outcome's own reference and each global's are among those counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Object {
    /// A function.
    Function {
        /// References to it.
        count: u64,
        /// `__name__`
        name: String,
        /// `__qualname__`, from 3.3 on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        qualname: Option<String>,
        /// `__doc__`
        doc: Value,
        /// `__module__`
        module: Value,
        /// `__closure__`, unless it is None.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        closure: Option<Value>,
        /// `__defaults__`, unless it is None.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        defaults: Option<Value>,
        /// `__kwdefaults__`, unless it is None.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        kwdefaults: Option<Value>,
        /// Its annotations as it holds them, unless they are empty: a dict, or from 3.10 on the tuple that
        /// MAKE_FUNCTION was given, until `__annotations__` is first read.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        annotations: Option<Value>,
        /// `__dict__`, unless it is empty.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        dict: Option<Value>,
    },
    /// A cell.
    Cell {
        /// References to it.
        count: u64,
        /// What it holds, unless it is empty.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        content: Option<Value>,
    },
    /// A tuple that reaches an object.
    Tuple {
        /// References to it.
        count: u64,
        /// Its items.
        items: Vec<Value>,
    },
    /// A list.
    List {
        /// References to it.
        count: u64,
        /// Its items.
        items: Vec<Value>,
    },
    /// A set.
    Set {
        /// References to it.
        count: u64,
        /// Its items, sorted by the text that `emit` would record.
        items: Vec<Value>,
    },
    /// A dict.
    Dict {
        /// References to it.
        count: u64,
        /// Its keys and values in order of insertion; in 2.7, sorted by the text that `emit` would record of the key.
        entries: Vec<(Value, Value)>,
    },
    /// A method of a built-in type, bound to an object: `[].append`.
    Method {
        /// References to it.
        count: u64,
        /// The object that it is bound to.
        #[serde(rename = "self")]
        bound: Value,
        /// `__name__`
        name: String,
    },
    /// A token.
    Token {
        /// References to it.
        count: u64,
        /// Which of the program's tokens it is, from 1 in the order in which they were made.
        label: u32,
        /// The closure that its finalisation calls, if it has one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        finaliser: Option<Value>,
    },
}

/// Something that a program caused.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// `emit` was called with a value that has this text: as an [atom](Value::Atom) has it, objects as `<token 1>`,
    /// `<function f>`, `<cell 5>`, `<cell empty>`, `[1, <token 2>]`, and a container inside itself as `...`.
    Emit(String),
    /// The token with this label was finalised.
    Finalise(u32),
    /// This was printed. Adjacent writes are one.
    Write(String),
}

/// How many objects of some kinds are alive though the result has been dropped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Garbage {
    /// Cells.
    #[serde(skip_serializing_if = "is_zero")]
    pub cell: u64,
    /// Functions.
    #[serde(skip_serializing_if = "is_zero")]
    pub function: u64,
    /// Lists.
    #[serde(skip_serializing_if = "is_zero")]
    pub list: u64,
    /// Tokens.
    #[serde(skip_serializing_if = "is_zero")]
    pub token: u64,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_zero(count: &u64) -> bool {
    *count == 0
}

impl Observation {
    /// The observation as indented JSON, its fields in the order of the type: equal observations have equal texts.
    pub fn to_pretty_json(&self) -> String {
        serde_json::to_string_pretty(self).expect("json-writable: every key is a text and every number an integer")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Observation, serde_json::Error> {
        serde_json::from_str(text)
    }

    const TEXT: &str = r#"{
  "outcome": {
    "returned": 0
  },
  "globals": {
    "x": "5"
  },
  "objects": [
    {
      "kind": "cell",
      "count": 1,
      "content": 1
    },
    {
      "kind": "dict",
      "count": 1,
      "entries": [
        [
          "'k'",
          0
        ]
      ]
    }
  ],
  "events": [
    {
      "emit": "1"
    },
    {
      "finalise": 1
    }
  ],
  "dropped": [],
  "garbage": {
    "cell": 1
  },
  "collected": []
}"#;

    #[test]
    fn what_is_read_is_written_again() {
        assert_eq!(read(TEXT).unwrap().to_pretty_json(), TEXT);
    }

    #[test]
    fn unknown_fields_are_refused_everywhere() {
        for place in ["{\n  \"outcome\"", "\"kind\": \"cell\",", "\"cell\": 1\n"] {
            assert!(TEXT.contains(place));
            let text = TEXT.replacen(place, &place.replacen('"', "\"more\": 1, \"", 1), 1);
            assert!(read(&text).unwrap_err().to_string().contains("unknown field `more`"), "{place}");
        }
    }
}
