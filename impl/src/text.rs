//! Values as texts: `repr`, `str`, and what `emit` records.

use crate::{
    number::Number,
    object::*,
    types::Type,
    value::Value,
    vm::{Outcome, Vm},
};
use std::fmt::Write as _;

/// A value nested deeper than this is not shown.
const DEEPEST: usize = 100;
/// A longer text is not shown.
const LONGEST: usize = 1 << 20;

/// How a text is made of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Repr,
    /// As `emit` records it.
    Shown,
}

impl Vm {
    pub(crate) fn repr(&self, value: &Value) -> Outcome<String> {
        // What is being shown is known to whatever is shown inside of it.
        let mut inside = self.shown.take();
        let text = if inside.len() > DEEPEST {
            Err(self.unsupported("a value nested so deep"))
        } else {
            self.write(value, Style::Repr, &mut inside)
        };
        self.shown.replace(inside);
        text
    }

    /// What `emit` records.
    pub(crate) fn show(&self, value: &Value) -> Outcome<String> {
        let text = self.write(value, Style::Shown, &mut Vec::new())?;
        if text.len() > LONGEST { Err(self.unsupported("so long a text")) } else { Ok(text) }
    }

    /// `str(value)`
    pub(crate) fn str_text(&self, value: &Value) -> Outcome<String> {
        if let Some(text) = self.text(value) {
            return Ok(text.to_owned());
        }
        match value.kind() {
            Some(Kind::Exception) => self.exception_text(value),
            Some(Kind::Instance) => self.instance_text(value, "__str__"),
            Some(Kind::Class) if ["__str__", "__repr__"].iter().any(|name| self.special(value, name).is_some()) => {
                self.instance_text(value, "__str__")
            }
            Some(Kind::Float) if self.is_2_7() => {
                let number = value.get::<Float>().expect("kind: just seen").0;
                Ok(float_2_7(number))
            }
            Some(Kind::Long) => Ok(value.get::<Big>().expect("kind: just seen").0.to_string()),
            _ => self.repr(value),
        }
    }

    fn items(
        &self,
        values: impl IntoIterator<Item = Value>,
        style: Style,
        inside: &mut Vec<usize>,
    ) -> Outcome<Vec<String>> {
        values.into_iter().map(|value| self.write(&value, style, inside)).collect()
    }

    #[allow(clippy::too_many_lines, reason = "one table")]
    fn write(&self, value: &Value, style: Style, inside: &mut Vec<usize>) -> Outcome<String> {
        if let Some(number) = self.number(value)
            && value.as_bool().is_none()
        {
            return Ok(match number {
                Number::Int(int, true) => format!("{int}L"),
                Number::Int(int, false) => int.to_string(),
                Number::Float(float) => float_repr(float),
            });
        }
        let Some(kind) = value.kind() else { return Ok(self.special_text(value, style)) };
        let name = |slot: &crate::slot::Slot| self.text_of(&slot.get());
        match kind {
            Kind::Str | Kind::Unicode => {
                let text = quoted(self.text(value).unwrap_or_default(), self.is_2_7());
                return Ok(if kind == Kind::Unicode { format!("u{text}") } else { text });
            }
            Kind::Function => {
                let function = value.get::<Function>().expect("kind: just seen");
                let shown = if style == Style::Shown || self.is_2_7() { &function.name } else { &function.qualname };
                let address = if style == Style::Shown { "" } else { " at 0x..." };
                return Ok(format!("<function {}{address}>", name(shown)));
            }
            Kind::Token => return Ok(format!("<token {}>", value.get::<Token>().expect("kind: just seen").label)),
            Kind::Code if style == Style::Shown => return Ok(format!("<code {}>", self.code_of(value).fields.name)),
            Kind::BoundBuiltin => {
                let method = value.get::<BoundBuiltin>().expect("kind: just seen");
                let method_name = name(&method.name);
                if style == Style::Shown {
                    return Ok(format!("<method {method_name}>"));
                }
                let owner = self.type_name_of(&method.receiver.get());
                if method_name.starts_with("__") {
                    return Err(self.unsupported("the text of a method that fills a slot"));
                }
                return Ok(format!("<built-in method {method_name} of {owner} object at 0x...>"));
            }
            Kind::Descriptor
                if style == Style::Shown
                    && !matches!(
                        self.type_of_descriptor(value),
                        Type::GetSetDescriptor | Type::ClassMethodDescriptor
                    ) =>
            {
                return Ok(format!("<builtin {}>", name(&value.get::<Descriptor>().expect("kind: just seen").name)));
            }
            Kind::Exception if style == Style::Repr && self.special(value, "__repr__").is_some() => {
                return self.instance_text(value, "__repr__");
            }
            Kind::Exception if style == Style::Repr => {
                let outer = self.shown.replace(inside.clone());
                let text = self.exception_repr(value, false);
                self.shown.replace(outer);
                return text;
            }
            Kind::Exception => return self.exception_repr(value, true),
            Kind::Class => {
                let class = value.get::<Class>().expect("kind: just seen");
                if style == Style::Shown {
                    return Ok(format!("<type {}>", name(&class.name)));
                }
                if self.special(value, "__repr__").is_some() {
                    return self.instance_text(value, "__repr__");
                }
                return self.class_repr(value);
            }
            Kind::Instance if style == Style::Repr => return self.instance_text(value, "__repr__"),
            Kind::Range if style == Style::Repr => {
                let Range { start, stop, step } = *value.get::<Range>().expect("kind: just seen");
                if self.is_2_7() {
                    return Err(self.unsupported("the repr of xrange"));
                }
                let step = if step == 1 { String::new() } else { format!(", {step}") };
                return Ok(format!("range({start}, {stop}{step})"));
            }
            Kind::Tuple | Kind::List | Kind::Dict | Kind::Set | Kind::FrozenSet => {}
            Kind::Cell if style == Style::Shown => {}
            Kind::Cell => {
                let content = value.get::<CellObject>().expect("kind: just seen").0.some();
                return Ok(match content {
                    None => "<cell at 0x...: empty>".to_owned(),
                    Some(content) => {
                        let name = self.type_name_of(&content);
                        let name: String = name.chars().take(80).collect();
                        format!("<cell at 0x...: {name} object at 0x...>")
                    }
                });
            }
            _ if style == Style::Shown => return Ok(format!("<other {}>", self.plain_type_name_of(value))),
            _ => return Err(self.unsupported(format!("the repr of {}", self.type_name_of(value)))),
        }
        // CPython notices tuples in themselves as it does lists.
        if inside.contains(&value.address()) {
            return Ok(match (style, kind) {
                (Style::Shown, _) => "...".to_owned(),
                (_, Kind::Tuple) => "(...)".to_owned(),
                (_, Kind::List) => "[...]".to_owned(),
                (_, Kind::Dict) => "{...}".to_owned(),
                _ => return Err(self.unsupported("a set in itself")),
            });
        }
        if inside.len() > DEEPEST {
            return Err(self.unsupported("a value nested so deep"));
        }
        inside.push(value.address());
        let text = self.container(value, kind, style, inside);
        inside.pop();
        let text = text?;
        if text.len() > 8 * LONGEST { Err(self.unsupported("so long a text")) } else { Ok(text) }
    }

    fn container(&self, value: &Value, kind: Kind, style: Style, inside: &mut Vec<usize>) -> Outcome<String> {
        Ok(match kind {
            Kind::Tuple => {
                let items = value.get::<Tuple>().expect("kind: just seen").0.clone();
                let comma = if items.len() == 1 { "," } else { "" };
                format!("({}{comma})", self.items(items, style, inside)?.join(", "))
            }
            Kind::List => {
                let list = value.get::<List>().expect("kind: just seen");
                let mut texts = Vec::new();
                let mut index = 0;
                loop {
                    let Some(item) = list.0.borrow().get(index).cloned() else { break };
                    texts.push(self.write(&item, style, inside)?);
                    index += 1;
                }
                format!("[{}]", texts.join(", "))
            }
            Kind::Dict => {
                if style == Style::Repr {
                    self.ordered(value)?;
                }
                let mut texts = Vec::new();
                for (key, item) in self.entries(value) {
                    let key = self.write(&key, style, inside)?;
                    texts.push((key, self.write(&item, style, inside)?));
                }
                if self.is_2_7() {
                    texts.sort_by(|(a, _), (b, _)| a.cmp(b));
                }
                let texts: Vec<String> = texts.into_iter().map(|(key, value)| format!("{key}: {value}")).collect();
                format!("{{{}}}", texts.join(", "))
            }
            Kind::Cell => match value.get::<CellObject>().expect("kind: just seen").0.some() {
                None => "<cell empty>".to_owned(),
                Some(content) => format!("<cell {}>", self.write(&content, style, inside)?),
            },
            _ => {
                if style == Style::Repr {
                    self.ordered(value)?;
                }
                let items = self.entries(value).into_iter().map(|(item, _)| item);
                let mut texts = self.items(items, style, inside)?;
                texts.sort();
                let text = if texts.is_empty() { String::new() } else { format!("{{{}}}", texts.join(", ")) };
                let frozen = kind == Kind::FrozenSet;
                if style == Style::Repr && self.is_2_7() {
                    let name = if frozen { "frozenset" } else { "set" };
                    return Ok(format!("{name}([{}])", texts.join(", ")));
                }
                match (frozen, text.is_empty()) {
                    (true, _) => format!("frozenset({text})"),
                    (false, true) => "set()".to_owned(),
                    (false, false) => text,
                }
            }
        })
    }

    fn special_text(&self, value: &Value, style: Style) -> String {
        if let Some(truth) = value.as_bool() {
            return if truth { "True" } else { "False" }.to_owned();
        }
        if value.is_none() {
            return "None".to_owned();
        }
        if value.is(&Value::ELLIPSIS) {
            return "Ellipsis".to_owned();
        }
        if value.is(&Value::NOT_IMPLEMENTED) {
            return if style == Style::Shown { "<other NotImplementedType>" } else { "NotImplemented" }.to_owned();
        }
        if let Some(kind) = Type::of(value) {
            let name = self.type_name(kind);
            return match style {
                Style::Shown => format!("<type {name}>"),
                Style::Repr if self.is_2_7() && kind.is_exception() => format!("<type 'exceptions.{name}'>"),
                Style::Repr if self.is_2_7() => format!("<type '{name}'>"),
                Style::Repr => format!("<class '{name}'>"),
            };
        }
        match self.builtin_name(value) {
            Some(name) if style == Style::Shown => format!("<builtin {name}>"),
            Some(name) => format!("<built-in function {name}>"),
            None => "<other>".to_owned(),
        }
    }

    /// `str` of an exception, without what its own class makes of it.
    pub(crate) fn message(&self, exception: &Value) -> Outcome<String> {
        let payload = exception.get::<Exception>().expect("kind: the caller knows it");
        let args = payload.args.get();
        let args = &args.get::<Tuple>().expect("exception-args: they are a tuple").0;
        let is_key_error = self.is_subtype(self.exception_type(exception), Type::KeyError);
        match &args[..] {
            [] => Ok(String::new()),
            [one] if is_key_error => self.repr(one),
            [one] => self.str_text(one),
            _ => self.repr(&payload.args.get()),
        }
    }

    pub(crate) fn exception_repr(&self, exception: &Value, shown: bool) -> Outcome<String> {
        let name = self.plain_type_name_of(exception);
        if shown {
            let message = self.message(exception)?;
            return Ok(if message.is_empty() { format!("<{name}>") } else { format!("<{name} {message}>") });
        }
        let args = exception.get::<Exception>().expect("kind: just seen").args.get();
        let text = self.repr(&args)?;
        if !self.is_2_7() && args.get::<Tuple>().is_some_and(|args| args.0.len() == 1) {
            return Ok(format!("{name}({})", &text[1..text.len() - 2]));
        }
        Ok(format!("{name}{text}"))
    }
}

/// The shortest digits that read back as the number, as `repr` lays them out.
pub(crate) fn float_repr(number: f64) -> String {
    if number.is_nan() {
        return "nan".to_owned();
    }
    if number.is_infinite() {
        return if number > 0.0 { "inf" } else { "-inf" }.to_owned();
    }
    lay_out(&format!("{number:e}"), 16)
}

/// `str` of a float in 2.7: twelve digits.
fn float_2_7(number: f64) -> String {
    if !number.is_finite() {
        return float_repr(number);
    }
    let digits = format!("{number:.11e}");
    let (mantissa, exponent) = digits.split_once('e').unwrap_or((&digits, "0"));
    let mantissa = if mantissa.contains('.') { mantissa.trim_end_matches('0').trim_end_matches('.') } else { mantissa };
    lay_out(&format!("{mantissa}e{exponent}"), 12)
}

/// Digits with an exponent, as Python lays them out: without one if it is between -4 and a limit.
fn lay_out(scientific: &str, limit: i32) -> String {
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or(("", mantissa), |rest| ("-", rest));
    let digits: String = mantissa.chars().filter(|char| *char != '.').collect();
    let mut text = sign.to_owned();
    if (-4..limit).contains(&exponent) {
        let point = exponent + 1;
        if point <= 0 {
            text += "0.";
            text.extend(std::iter::repeat_n('0', usize::try_from(-point).unwrap_or(0)));
            text += &digits;
        } else {
            let point = usize::try_from(point).unwrap_or(0);
            if digits.len() <= point {
                text += &digits;
                text.extend(std::iter::repeat_n('0', point - digits.len()));
                text += ".0";
            } else {
                text += &digits[..point];
                text.push('.');
                text += &digits[point..];
            }
        }
        return text;
    }
    text += &digits[..1];
    if digits.len() > 1 {
        text.push('.');
        text += &digits[1..];
    }
    let _ = write!(text, "e{}{:02}", if exponent < 0 { '-' } else { '+' }, exponent.abs());
    text
}

/// A text in quotes.
fn quoted(text: &str, only_ascii: bool) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push(quote);
    for char in text.chars() {
        match char {
            '\\' => quoted += "\\\\",
            '\n' => quoted += "\\n",
            '\r' => quoted += "\\r",
            '\t' => quoted += "\\t",
            _ if char == quote => {
                quoted.push('\\');
                quoted.push(char);
            }
            ' '..='~' => quoted.push(char),
            '\0'..='\u{9f}' | '\u{a0}' | '\u{ad}' => {
                let _ = write!(quoted, "\\x{:02x}", u32::from(char));
            }
            _ if only_ascii && u32::from(char) < 0x100 => {
                let _ = write!(quoted, "\\x{:02x}", u32::from(char));
            }
            _ if only_ascii && u32::from(char) < 0x10000 => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(char));
            }
            _ if only_ascii => {
                let _ = write!(quoted, "\\U{:08x}", u32::from(char));
            }
            _ => quoted.push(char),
        }
    }
    quoted.push(quote);
    quoted
}
