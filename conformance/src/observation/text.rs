//! Values as the text that `emit` would record of them.

use super::{Object, ObjectIndex, Observation, Value};
use std::{borrow::Cow, collections::BTreeSet};

/// The longest text that a value is given, in bytes.
pub const TEXT_LIMIT: usize = 1 << 20;

impl Observation {
    /// The text that `emit` would record of a value of this observation.
    ///
    /// That is what [`Event::Emit`](super::Event::Emit) says. One of more than [`TEXT_LIMIT`] bytes is given as
    /// `<a text of more than 1048576 bytes>`, whatever it is, and an object that is not there as `<no object 7>`.
    pub fn text(&self, value: &Value) -> String {
        let mut text = String::new();
        let mut open: Vec<Container<'_>> = Vec::new();
        let mut inside = BTreeSet::new();
        let mut next = Some(value);
        while text.len() <= TEXT_LIMIT {
            if let Some(value) = next.take() {
                match self.opened(value) {
                    Opened::Text(whole) => text += &whole,
                    Opened::Container(container) if !inside.insert(container.index) => text += "...",
                    Opened::Container(container) => {
                        text += container.start;
                        open.push(container);
                    }
                }
            }
            let Some(innermost) = open.last_mut() else { break };
            if let Some((separator, value)) = innermost.rest.pop() {
                text += separator;
                next = Some(value);
            } else {
                text += innermost.end;
                inside.remove(&innermost.index);
                open.pop();
            }
        }
        if text.len() <= TEXT_LIMIT { text } else { format!("<a text of more than {TEXT_LIMIT} bytes>") }
    }

    fn opened<'a>(&'a self, value: &'a Value) -> Opened<'a> {
        let index = match value {
            Value::Atom(text) => return Opened::Text(Cow::Borrowed(text)),
            Value::Object(index) => *index,
        };
        let Some(object) = self.objects.get(index.0 as usize) else {
            return Opened::Text(format!("<no object {}>", index.0).into());
        };
        let container = |start, end, rest| Opened::Container(Container { index, start, end, rest });
        match object {
            Object::Function { name, .. } => Opened::Text(format!("<function {name}>").into()),
            Object::Method { name, .. } => Opened::Text(format!("<method {name}>").into()),
            Object::Token { label, .. } => Opened::Text(format!("<token {label}>").into()),
            Object::Cell { content: None, .. } => Opened::Text("<cell empty>".into()),
            Object::Cell { content: Some(content), .. } => container("<cell ", ">", vec![("", content)]),
            Object::Tuple { items, .. } => container("(", if items.len() == 1 { ",)" } else { ")" }, listed(items)),
            Object::List { items, .. } => container("[", "]", listed(items)),
            Object::Set { items, .. } if items.is_empty() => Opened::Text("set()".into()),
            Object::Set { items, .. } => container("{", "}", listed(items)),
            Object::Dict { entries, .. } => {
                let pairs = entries.iter().enumerate().rev();
                container("{", "}", pairs.flat_map(|(at, (k, v))| [(": ", v), (separator(at), k)]).collect())
            }
        }
    }
}

/// What a value's text begins with.
enum Opened<'a> {
    /// All of it.
    Text(Cow<'a, str>),
    Container(Container<'a>),
}

/// A container of whose text a part is written.
struct Container<'a> {
    index: ObjectIndex,
    start: &'static str,
    end: &'static str,
    /// What is not written yet, the next last, each with what stands before it.
    rest: Vec<(&'static str, &'a Value)>,
}

fn listed(items: &[Value]) -> Vec<(&'static str, &Value)> {
    items.iter().enumerate().rev().map(|(at, item)| (separator(at), item)).collect()
}

fn separator(at: usize) -> &'static str {
    if at == 0 { "" } else { ", " }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(objects: &str, value: &str) -> String {
        let whole = format!(
            r#"{{"outcome": {{"returned": {value}}}, "globals": {{}}, "objects": {objects}, "events": [], "dropped": [],
                "garbage": {{}}, "collected": []}}"#
        );
        let observation: Observation = serde_json::from_str(&whole).unwrap();
        observation.text(&serde_json::from_str(value).unwrap())
    }

    #[test]
    fn objects_have_the_text_that_emit_records() {
        let objects = r#"[
            {"kind": "list", "count": 1, "items": ["1", 1, 2, 3, 4, 5, 6, 7, 8]},
            {"kind": "function", "count": 1, "name": "f", "doc": "None", "module": "None"},
            {"kind": "cell", "count": 1},
            {"kind": "cell", "count": 1, "content": 0},
            {"kind": "tuple", "count": 1, "items": [5]},
            {"kind": "token", "count": 1, "label": 7},
            {"kind": "set", "count": 1, "items": []},
            {"kind": "set", "count": 1, "items": ["'a'", 5]},
            {"kind": "dict", "count": 1, "entries": [["'k'", 9], ["2", 0]]},
            {"kind": "method", "count": 1, "self": 0, "name": "append"}
        ]"#;
        let list = "[1, <function f>, <cell empty>, <cell ...>, (<token 7>,), <token 7>, set(), {'a', <token 7>}, \
                    {'k': <method append>, 2: ...}]";
        assert_eq!(text(objects, "0"), list);
        assert_eq!(text(objects, "\"5\""), "5");
        assert_eq!(text(objects, "10"), "<no object 10>");
    }

    #[test]
    fn what_is_too_long_is_given_as_that() {
        let shared = |n: usize| format!(r#"{{"kind": "list", "count": 2, "items": [{n}, {n}]}}"#);
        let objects: Vec<String> = (1..100).map(shared).collect();
        let too_long = "<a text of more than 1048576 bytes>";
        assert_eq!(text(&format!("[{}]", objects.join(",")), "0"), too_long);
        assert_eq!(text("[]", &format!("\"{}\"", "x".repeat(TEXT_LIMIT + 1))), too_long);
        assert_eq!(text("[]", &format!("\"{}\"", "x".repeat(TEXT_LIMIT))).len(), TEXT_LIMIT);
    }
}
