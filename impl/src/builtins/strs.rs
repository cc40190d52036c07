//! The methods of str.

use crate::{
    interp::calls::Arguments,
    item::Backwards,
    object::*,
    types::Type,
    value::Value,
    vm::{Outcome, Raise, Vm},
};

/// The methods that are covered, in all versions.
const EVER: &[&str] = &[
    "capitalize",
    "center",
    "count",
    "endswith",
    "find",
    "index",
    "isalnum",
    "isalpha",
    "isdigit",
    "islower",
    "isspace",
    "istitle",
    "isupper",
    "join",
    "ljust",
    "lower",
    "lstrip",
    "partition",
    "replace",
    "rfind",
    "rindex",
    "rjust",
    "rpartition",
    "rsplit",
    "rstrip",
    "split",
    "startswith",
    "strip",
    "swapcase",
    "title",
    "upper",
    "zfill",
];
const THREE: &[&str] = &["casefold", "isascii", "isdecimal", "isidentifier", "isnumeric", "isprintable"];
const NEW: &[&str] = &["removeprefix", "removesuffix"];

/// From which end something is looked for, or taken away.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Left,
    Right,
    Both,
}

impl Side {
    fn of(name: &str) -> Side {
        if name.starts_with('r') {
            Side::Right
        } else if name == "strip" {
            Side::Both
        } else {
            Side::Left
        }
    }
}

impl Vm {
    pub(super) fn has_str_method(&self, name: &str) -> bool {
        EVER.contains(&name) || (!self.is_2_7() && THREE.contains(&name)) || (self.is_3_11() && NEW.contains(&name))
    }

    /// The error of what should have been a str.
    fn no_str(&self, name: &str, value: &Value) -> Raise {
        if self.is_2_7() {
            return self.type_error(match name {
                "strip" | "lstrip" | "rstrip" => format!("{name} arg must be None, str or unicode"),
                "startswith" | "endswith" => {
                    let kind = self.type_name_of(value);
                    format!("{name} first arg must be str, unicode, or tuple, not {kind}")
                }
                _ => "expected a string or other character buffer object".to_owned(),
            });
        }
        let kind = self.type_name_of(value);
        self.type_error(match name {
            "strip" | "lstrip" | "rstrip" => format!("{name} arg must be None or str"),
            "startswith" | "endswith" => format!("{name} first arg must be str or a tuple of str, not {kind}"),
            "split" | "rsplit" => format!("must be str or None, not {kind}"),
            "removeprefix" | "removesuffix" => format!("{name}() argument must be str, not {kind}"),
            _ => format!("must be str, not {kind}"),
        })
    }

    /// A number of characters.
    fn width(&self, value: &Value) -> Outcome<usize> {
        self.parsed_index(value).map(|width| usize::try_from(width.max(0)).unwrap_or(usize::MAX).min(1 << 22))
    }

    /// What an argument is called where C takes arguments apart: the type, but None by name.
    pub(crate) fn given_name(&self, value: &Value) -> String {
        if value.is_none() { "None".to_owned() } else { self.type_name_of(value) }
    }

    /// An argument that must be an integer, where C takes arguments apart.
    pub(crate) fn parsed_index(&self, value: &Value) -> Outcome<i64> {
        if value.get::<Float>().is_some() && self.facts.floats_are_refused_as_floats {
            return Err(self.type_error("integer argument expected, got float"));
        }
        self.index_argument(value)
    }

    /// An argument that must be an integer.
    pub(crate) fn is_an_index(&self, value: &Value) -> bool {
        self.number(value).is_some() && value.get::<Float>().is_none() || self.special(value, "__index__").is_some()
    }

    pub(crate) fn index_argument(&self, value: &Value) -> Outcome<i64> {
        if let Some(number) = self.small_int(value) {
            return Ok(number);
        }
        if self.is_an_index(value) {
            return Err(self.unsupported("such an index"));
        }
        let kind = self.type_name_of(value);
        Err(self.type_error(if self.is_2_7() {
            if value.get::<Float>().is_some() {
                "integer argument expected, got float".to_owned()
            } else {
                "an integer is required".to_owned()
            }
        } else {
            format!("'{kind}' object cannot be interpreted as an integer")
        }))
    }

    /// The part of a text that start and end mean, by characters, and where it starts.
    fn part<'a>(&self, text: &'a [char], limits: &[Value]) -> Outcome<Option<(usize, &'a [char])>> {
        let length = i64::try_from(text.len()).unwrap_or(i64::MAX);
        let limit = |index: usize, default: i64| match limits.get(index) {
            Some(value) if !value.is_none() => {
                let Some(at) = self.small_int(value) else {
                    let is_long = self.number(value).is_some() && value.get::<Float>().is_none();
                    if is_long || self.special(value, "__index__").is_some() {
                        return Err(self.unsupported("such an index"));
                    }
                    let text = "slice indices must be integers or None or have an __index__ method";
                    return Err(self.type_error(text));
                };
                Ok(if at < 0 { (at + length).max(0) } else { at })
            }
            _ => Ok(default),
        };
        let (start, end) = (limit(0, 0)?, limit(1, length)?.min(length));
        if start > end {
            return Ok(None);
        }
        let (start, end) = (usize::try_from(start).unwrap_or(0), usize::try_from(end).unwrap_or(0));
        Ok(Some((start, &text[start..end])))
    }

    pub(super) fn str_method(&self, receiver: &Value, name: &str, arguments: &Arguments) -> Outcome {
        if receiver.kind() == Some(Kind::Unicode) || arguments.values.iter().any(|v| v.kind() == Some(Kind::Unicode)) {
            return Err(self.unsupported("the methods of unicode"));
        }
        let text = self.text(receiver).unwrap_or_default();
        let changed = |new: &str| if new == text { receiver.clone() } else { self.str(new) };
        let values = &arguments.values[..];
        if let Some(answer) = self.str_asked(text, name) {
            return answer.map(Value::bool);
        }
        match (name, values) {
            ("join", [values]) => self.join_texts(text, values),
            ("upper", []) => Ok(self.str(text.to_uppercase())),
            ("lower" | "casefold", []) => Ok(self.str(text.to_lowercase())),
            ("capitalize" | "title" | "swapcase", []) if !text.is_ascii() => {
                Err(self.unsupported(format!("{name} of what is not ASCII")))
            }
            ("capitalize", []) => {
                let mut chars = text.chars();
                let first: String = chars.next().into_iter().map(|char| char.to_ascii_uppercase()).collect();
                Ok(self.str(first + &chars.as_str().to_ascii_lowercase()))
            }
            ("title", []) => {
                let mut inside = false;
                let title: String = text
                    .chars()
                    .map(|char| {
                        let was_inside = std::mem::replace(&mut inside, char.is_ascii_alphabetic());
                        if was_inside { char.to_ascii_lowercase() } else { char.to_ascii_uppercase() }
                    })
                    .collect();
                Ok(self.str(title))
            }
            ("swapcase", []) => {
                let swap =
                    |c: char| if c.is_ascii_uppercase() { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() };
                Ok(self.str(text.chars().map(swap).collect::<String>()))
            }
            ("strip" | "lstrip" | "rstrip", _) => {
                let of = match values {
                    [] => None,
                    [one] if one.is_none() => None,
                    [one, ..] => Some(self.text(one).ok_or_else(|| self.no_str(name, one))?),
                };
                let takes = |char: char| of.map_or(char.is_whitespace(), |of| of.contains(char));
                Ok(changed(match Side::of(name) {
                    Side::Left => text.trim_start_matches(takes),
                    Side::Right => text.trim_end_matches(takes),
                    Side::Both => text.trim_matches(takes),
                }))
            }
            ("startswith" | "endswith", [with, limits @ ..]) => self.begins_or_ends(text, name, with, limits),
            ("find" | "rfind" | "index" | "rindex" | "count", [with, limits @ ..]) => {
                self.search(text, name, with, limits)
            }
            ("split" | "rsplit", _) => self.split(text, name, values),
            ("partition" | "rpartition", [by]) => {
                let separator = self.text(by).ok_or_else(|| self.no_str(name, by))?;
                if separator.is_empty() {
                    return Err(self.raise(Type::ValueError, "empty separator"));
                }
                let right = Side::of(name) == Side::Right;
                let parts = if right { text.rsplit_once(separator) } else { text.split_once(separator) };
                let empty = self.intern("");
                Ok(self.tuple(match parts {
                    Some((before, after)) => Items::from_iter([self.str(before), by.clone(), self.str(after)]),
                    None if right => Items::from_iter([empty.clone(), empty, receiver.clone()]),
                    None => Items::from_iter([receiver.clone(), empty.clone(), empty]),
                }))
            }
            ("replace", [from, to, rest @ ..]) => {
                // 2.7 takes the count apart before it looks at the texts.
                if let ([most], true) = (rest, self.is_2_7()) {
                    self.parsed_index(most)?;
                }
                let wrong = |number: u32, value: &Value| {
                    if self.is_2_7() {
                        return self.no_str(name, value);
                    }
                    let kind = self.given_name(value);
                    self.type_error(format!("replace() argument {number} must be str, not {kind}"))
                };
                let from = self.text(from).ok_or_else(|| wrong(1, from))?;
                let to = self.text(to).ok_or_else(|| wrong(2, to))?;
                let most = match rest {
                    [most] => self.parsed_index(most)?,
                    _ => -1,
                };
                let new = if most < 0 {
                    text.replace(from, to)
                } else {
                    text.replacen(from, to, usize::try_from(most).unwrap_or(0))
                };
                Ok(changed(&new))
            }
            ("center" | "ljust" | "rjust", [width, fill @ ..]) => {
                let width = self.width(width)?;
                let fill = match fill {
                    [fill] => self.fill(name, fill)?,
                    _ => ' ',
                };
                let length = text.chars().count();
                if width <= length {
                    return Ok(receiver.clone());
                }
                let more = width - length;
                let left = match name {
                    "ljust" => 0,
                    "rjust" => more,
                    _ => more / 2 + (more & width & 1),
                };
                let pad = |count: usize| fill.to_string().repeat(count);
                Ok(self.str(pad(left) + text + &pad(more - left)))
            }
            ("zfill", [width]) => {
                let width = self.width(width)?;
                let length = text.chars().count();
                if width <= length {
                    return Ok(receiver.clone());
                }
                let (sign, digits) = match text.chars().next() {
                    Some(sign @ ('+' | '-')) => (sign.to_string(), &text[1..]),
                    _ => (String::new(), text),
                };
                Ok(self.str(sign + &"0".repeat(width - length) + digits))
            }
            ("removeprefix" | "removesuffix", [part]) => {
                let part = self.text(part).ok_or_else(|| self.no_str(name, part))?;
                let left = if name == "removeprefix" { text.strip_prefix(part) } else { text.strip_suffix(part) };
                Ok(changed(left.unwrap_or(text)))
            }
            _ => Err(self.not_covered(name)),
        }
    }

    /// What a text is asked without arguments.
    fn str_asked(&self, text: &str, name: &str) -> Option<Outcome<bool>> {
        if !name.starts_with("is") {
            return None;
        }
        if !text.is_ascii() && name != "isascii" {
            return Some(Err(self.unsupported(format!("{name} of what is not ASCII"))));
        }
        let all = |holds: fn(char) -> bool| !text.is_empty() && text.chars().all(holds);
        let cased = text.chars().any(|char| char.is_ascii_alphabetic());
        Some(Ok(match name {
            "isalnum" => all(|char| char.is_ascii_alphanumeric()),
            "isalpha" => all(|char| char.is_ascii_alphabetic()),
            "isdigit" | "isdecimal" | "isnumeric" => all(|char| char.is_ascii_digit()),
            // CPython counts the separators of files among the spaces.
            "isspace" => all(|char| matches!(char, ' ' | '\t'..='\r' | '\x1c'..='\x1f')),
            "islower" => cased && !text.chars().any(|char| char.is_ascii_uppercase()),
            "isupper" => cased && !text.chars().any(|char| char.is_ascii_lowercase()),
            "isascii" => text.is_ascii(),
            "isprintable" => text.chars().all(|char| (' '..='~').contains(&char)),
            "isidentifier" => {
                let starts = text.chars().next().is_some_and(|char| char == '_' || char.is_ascii_alphabetic());
                starts && text.chars().all(|char| char == '_' || char.is_ascii_alphanumeric())
            }
            "istitle" => {
                let mut inside = false;
                let mut holds = cased;
                for char in text.chars() {
                    holds &= if inside { !char.is_ascii_uppercase() } else { !char.is_ascii_lowercase() };
                    inside = char.is_ascii_alphabetic();
                }
                holds
            }
            _ => return None,
        }))
    }

    fn fill(&self, name: &str, value: &Value) -> Outcome<char> {
        let text = self.text(value);
        let mut chars = text.unwrap_or_default().chars();
        match (text, chars.next(), chars.next()) {
            (Some(_), Some(char), None) => Ok(char),
            (None, ..) if self.is_2_7() => {
                let kind = self.given_name(value);
                Err(self.type_error(format!("{name}() argument 2 must be char, not {kind}")))
            }
            (None, ..) => {
                let kind = self.type_name_of(value);
                Err(self.type_error(format!("The fill character must be a unicode character, not {kind}")))
            }
            _ if self.is_2_7() => Err(self.type_error(format!("{name}() argument 2 must be char, not str"))),
            _ => Err(self.type_error("The fill character must be exactly one character long")),
        }
    }

    fn begins_or_ends(&self, text: &str, name: &str, with: &Value, limits: &[Value]) -> Outcome {
        let chars: Vec<char> = text.chars().collect();
        let part = self.part(&chars, limits)?;
        let fits = |with: &str| {
            let with: Vec<char> = with.chars().collect();
            part.is_some_and(
                |(_, part)| {
                    if name == "startswith" { part.starts_with(&with) } else { part.ends_with(&with) }
                },
            )
        };
        if let Some(with) = self.text(with) {
            return Ok(Value::bool(fits(with)));
        }
        let Some(tuple) = with.get::<Tuple>() else { return Err(self.no_str(name, with)) };
        for each in &tuple.0 {
            match self.text(each) {
                Some(with) if fits(with) => return Ok(Value::TRUE),
                Some(_) => {}
                None if self.is_2_7() => return Err(self.no_str("find", each)),
                None => {
                    let kind = self.type_name_of(each);
                    return Err(self.type_error(format!("tuple for {name} must only contain str, not {kind}")));
                }
            }
        }
        Ok(Value::FALSE)
    }

    fn search(&self, text: &str, name: &str, with: &Value, limits: &[Value]) -> Outcome {
        let chars: Vec<char> = text.chars().collect();
        let part = self.part(&chars, limits)?;
        let with: Vec<char> = self.text(with).ok_or_else(|| self.no_str(name, with))?.chars().collect();
        let at = |from: usize| {
            part.is_some_and(|(_, part)| part.get(from..from + with.len()).is_some_and(|here| here == with))
        };
        let length = part.map_or(0, |(_, part)| part.len());
        if name == "count" {
            let (mut count, mut from) = (0, 0);
            while from <= length {
                if at(from) {
                    count += 1;
                    from += with.len().max(1);
                } else {
                    from += 1;
                }
            }
            return Ok(Value::length(count));
        }
        let found =
            if Side::of(name) == Side::Right { (0..=length).rfind(|&n| at(n)) } else { (0..=length).find(|&n| at(n)) };
        match (found, part) {
            (Some(found), Some((start, _))) => Ok(Value::length(start + found)),
            _ if name.ends_with("find") => Ok(Value::int(-1).unwrap_or_default()),
            _ => Err(self.raise(Type::ValueError, "substring not found")),
        }
    }

    fn split(&self, text: &str, name: &str, values: &[Value]) -> Outcome {
        let most = match values.get(1) {
            Some(most) => self.parsed_index(most)?,
            None => -1,
        };
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        let right = Side::of(name) == Side::Right;
        let mut parts: Vec<&str> = Vec::new();
        match values.first().filter(|by| !by.is_none()) {
            None => {
                let mut rest = if right { text.trim_end() } else { text.trim_start() };
                while !rest.is_empty() {
                    if parts.len() == most {
                        parts.push(rest);
                        break;
                    }
                    let found = if right { rest.rfind(char::is_whitespace) } else { rest.find(char::is_whitespace) };
                    match found {
                        None => {
                            parts.push(rest);
                            break;
                        }
                        Some(at) if right => {
                            let after = at + rest[at..].chars().next().map_or(1, char::len_utf8);
                            parts.push(&rest[after..]);
                            rest = rest[..at].trim_end();
                        }
                        Some(at) => {
                            parts.push(&rest[..at]);
                            rest = rest[at..].trim_start();
                        }
                    }
                }
            }
            Some(by) => {
                let by = self.text(by).ok_or_else(|| self.no_str(name, by))?;
                if by.is_empty() {
                    return Err(self.raise(Type::ValueError, "empty separator"));
                }
                let limit = most.saturating_add(1);
                if right {
                    parts.extend(text.rsplitn(limit, by));
                } else {
                    parts.extend(text.splitn(limit, by));
                }
            }
        }
        if right {
            parts.reverse();
        }
        Ok(self.list(parts.into_iter().map(|part| self.str(part)).collect()))
    }

    fn join_texts(&self, separator: &str, values: &Value) -> Outcome {
        let items = Backwards(self.collect_fast(values, || self.type_error("can only join an iterable"))?);
        let items = &items.0;
        let mut joined = String::new();
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                joined += separator;
            }
            match self.text(item) {
                Some(_) if item.kind() == Some(Kind::Unicode) => return Err(self.unsupported("joining unicode")),
                Some(_) if items.len() == 1 => return Ok(item.clone()),
                Some(text) => joined += text,
                None => {
                    let name = self.type_name_of(item);
                    let expected = if self.is_2_7() { "string" } else { "str instance" };
                    return Err(self.type_error(format!("sequence item {index}: expected {expected}, {name} found")));
                }
            }
        }
        Ok(self.str(joined))
    }
}
