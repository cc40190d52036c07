//! `str.format`, and the format specifications of strs, whole numbers and floats.

use super::{Computed, Context, number::Number, operator::MAX_ITEMS, unsupported};
use crate::{
    error::Error,
    exception::Class,
    object::{Address, Data},
    primitive::{Answer, Value},
    uop::Field,
};
use num_bigint::BigInt;
use num_traits::Signed;

/// How fields are numbered so far.
#[derive(Clone, Copy, PartialEq)]
enum Numbering {
    Undecided,
    Automatic(usize),
    Manual,
}

/// A format specification.
#[derive(Default)]
struct Specification {
    fill: Option<char>,
    align: Option<char>,
    sign: Option<char>,
    alternate: bool,
    /// Whether digits are grouped, and by underscores.
    comma: bool,
    underscore: bool,
    width: usize,
    precision: Option<usize>,
    code: Option<char>,
}

impl Context<'_> {
    /// `format.format(...)`
    pub(super) fn formatted(&self, format: &str, arguments: &[Address]) -> Computed<String> {
        self.filled(format, arguments, &mut Numbering::Undecided, 2)
    }

    /// A format string, or a specification that has fields itself: there `depth` is 1.
    fn filled(&self, format: &str, arguments: &[Address], numbering: &mut Numbering, depth: u8) -> Computed<String> {
        let mut out = String::new();
        let mut rest = format;
        while let Some(at) = rest.find(['{', '}']) {
            out += &rest[..at];
            let brace = &rest[at..=at];
            rest = &rest[at + 1..];
            if let Some(after) = rest.strip_prefix(brace) {
                out += brace;
                rest = after;
                continue;
            }
            if brace == "}" || rest.is_empty() {
                return Err(self.error(Error::FormatSingle, &[brace]));
            }
            let end = end_of_field(rest).filter(|_| depth > 0);
            let Some(end) = end else {
                return Err(unsupported("a format string with fields deep inside fields, or that are not closed"));
            };
            let field = &rest[..end];
            rest = &rest[end + 1..];
            let (field, specification) = field.split_once(':').unwrap_or((field, ""));
            let (name, conversion) = match field.split_once('!') {
                Some((name, conversion)) => (name, Some(conversion)),
                None => (field, None),
            };
            let value = self.field_value(name, arguments, numbering)?;
            let specification = match specification.contains(['{', '}']) {
                true => self.filled(specification, arguments, numbering, depth - 1)?,
                false => specification.to_string(),
            };
            out += &self.field_text(value, conversion, &specification)?;
            if out.len() > MAX_ITEMS {
                return Err(unsupported("a str of more than 1 MiB"));
            }
        }
        Ok(out + rest)
    }

    fn field_value(&self, name: &str, arguments: &[Address], numbering: &mut Numbering) -> Computed<Address> {
        let (name, path) = name.split_at(name.find(['.', '[']).unwrap_or(name.len()));
        let at = match (name, *numbering) {
            ("", Numbering::Manual) => return Err(self.error(Error::FormatSwitchToAutomatic, &[])),
            ("", Numbering::Undecided) => 0,
            ("", Numbering::Automatic(at)) => at,
            _ if !name.bytes().all(|b| b.is_ascii_digit()) => {
                let found = self.by_keyword().find(|(keyword, _)| *keyword == name);
                let missing = || Answer::Raise(Class::KeyError, vec![Value::str(name)]);
                return self.along(found.map(|(_, value)| value).ok_or_else(missing)?, path);
            }
            (_, Numbering::Automatic(_)) => return Err(self.error(Error::FormatSwitchToManual, &[])),
            _ => name.parse().map_err(|_| unsupported("a field numbered beyond all numbers"))?,
        };
        *numbering = if name.is_empty() { Numbering::Automatic(at + 1) } else { Numbering::Manual };
        let value = arguments.get(at).copied();
        self.along(value.ok_or_else(|| self.error(Error::ReplacementIndex, &[&at.to_string()]))?, path)
    }

    /// What attributes and items of attributes and items lead to.
    fn along(&self, value: Address, path: &str) -> Computed<Address> {
        let odd = || unsupported("a field of a format string that is spelt in another way");
        if path.is_empty() {
            return Ok(value);
        }
        if let Some(path) = path.strip_prefix('[') {
            let (key, rest) = path.split_once(']').ok_or_else(odd)?;
            return self.along(self.item_of_field(value, key)?, rest);
        }
        let path = path.strip_prefix('.').ok_or_else(odd)?;
        let (name, rest) = path.split_at(path.find(['.', '[']).unwrap_or(path.len()));
        self.along(self.attribute_of_field(value, name)?, rest)
    }

    fn item_of_field(&self, value: Address, key: &str) -> Computed<Address> {
        let items = self.heap.items(value);
        match (self.heap.data(value), key.parse::<usize>()) {
            _ if self.heap.class_of(value).is_some() => Err(unsupported("an item of an instance in a format string")),
            (Data::List | Data::Tuple, Ok(n)) => {
                let item = items.get(n).copied().flatten();
                item.ok_or_else(|| self.error(Error::IndexOutOfRange, &[self.type_name(value)]))
            }
            (Data::Dict(entries), Err(_)) => {
                let found = entries.values().find(|entry| entry.key.and_then(|k| self.heap.text(k)) == Some(key));
                let missing = || Answer::Raise(Class::KeyError, vec![Value::str(key)]);
                found.and_then(|entry| entry.value).ok_or_else(missing)
            }
            _ => Err(unsupported("such an item in a format string")),
        }
    }

    /// An attribute that the instance has itself, and that no class has a say in.
    fn attribute_of_field(&self, value: Address, name: &str) -> Computed<Address> {
        let of_class = |name| self.heap.special(value, name, self.version).is_some();
        let dict = self.heap.field(value, Field::InstanceDict).filter(|_| self.heap.class_of(value).is_some());
        let entries = dict.and_then(|dict| self.heap.data(dict).entries());
        let found = entries
            .and_then(|entries| entries.values().find(|entry| entry.key.and_then(|k| self.heap.text(k)) == Some(name)));
        match found.and_then(|entry| entry.value) {
            Some(found) if !of_class(name) && !of_class("__getattribute__") => Ok(found),
            _ => Err(unsupported("an attribute in a format string that is not an instance's own")),
        }
    }

    fn field_text(&self, value: Address, conversion: Option<&str>, specification: &str) -> Computed<String> {
        match conversion {
            Some("r") => self.text_field(&self.view().repr_of(value).map_err(unsupported)?, specification),
            Some("s") => self.text_field(&self.view().text_of(value).map_err(unsupported)?, specification),
            Some(other) if other.len() == 1 && other != "a" => Err(self.error(Error::FormatConversion, &[other])),
            Some(_) => Err(unsupported("a conversion in a format string")),
            None => self.specified(value, specification),
        }
    }

    /// `format(value, specification)`
    pub(super) fn specified(&self, value: Address, specification: &str) -> Computed<String> {
        if self.heap.special(value, "__format__", self.version).is_some() {
            return Err(unsupported("__format__ in Python"));
        }
        if specification.is_empty() {
            return self.view().text_of(value).map_err(unsupported);
        }
        match (self.heap.data(value), self.number(value)) {
            (Data::Str(text), _) => self.text_field(text, specification),
            (Data::Bool(_), _) if self.is_2_7() && !specification.contains('d') => {
                Err(unsupported("the format of a bool"))
            }
            (_, Some(Number::Whole(n, _))) => self.whole_field(&n, specification),
            (_, Some(Number::Float(x))) => self.float_field(x, specification),
            (Data::Unicode(_) | Data::Bytes(_) | Data::Exception(_), _) => Err(unsupported("a format specification")),
            _ if self.is_2_7() => Err(unsupported("a format specification")),
            _ => Err(self.error(Error::FormatUnsupported, &[self.type_name(value)])),
        }
    }

    pub(super) fn text_field(&self, text: &str, specification: &str) -> Computed<String> {
        let parsed = parsed(specification)?;
        if parsed.underscore && self.is_2_7() {
            return Err(unsupported("a format specification"));
        }
        match parsed.code {
            None | Some('s') => {}
            Some(code) => return Err(self.error(Error::FormatCode, &[&code.to_string(), "str"])),
        }
        if parsed.align == Some('=') {
            return Err(self.error(Error::FormatEquals, &[]));
        }
        if parsed.sign.is_some() || parsed.alternate || parsed.comma || !text.is_ascii() {
            return Err(unsupported("a format specification"));
        }
        let shown = parsed.precision.map_or(text, |precision| &text[..precision.min(text.len())]);
        Ok(padded("", shown, &parsed, '<'))
    }

    fn whole_field(&self, n: &BigInt, specification: &str) -> Computed<String> {
        let parsed = parsed(specification)?;
        if parsed.underscore && self.is_2_7() {
            return Err(unsupported("a format specification"));
        }
        let (prefix, digits) = match parsed.code {
            None | Some('d') => ("", n.abs().to_string()),
            Some('x') => ("0x", n.abs().to_str_radix(16)),
            Some('X') => ("0X", n.abs().to_str_radix(16).to_ascii_uppercase()),
            Some('o') => ("0o", n.abs().to_str_radix(8)),
            Some('b') => ("0b", n.abs().to_str_radix(2)),
            Some('f' | 'F' | 'e' | 'E' | 'g' | 'G' | '%') => {
                let x = self.as_float(&Number::Whole(n.clone(), super::number::Kind::Int))?;
                return self.float_field(x, specification);
            }
            Some('c' | 'n') => return Err(unsupported("a format specification")),
            Some(code) => {
                let of = if self.is_2_7() && n.bits() > 63 { "long" } else { "int" };
                return Err(self.error(Error::FormatCode, &[&code.to_string(), of]));
            }
        };
        if parsed.precision.is_some() {
            return Err(self.error(Error::FormatPrecision, &[]));
        }
        if parsed.comma && (parsed.fill == Some('0') || !prefix.is_empty()) {
            return Err(unsupported("a format specification"));
        }
        let digits = if parsed.comma { grouped(&digits, &parsed) } else { digits };
        let prefix = if parsed.alternate { prefix } else { "" };
        Ok(padded(&format!("{}{prefix}", sign(n.is_negative(), &parsed)), &digits, &parsed, '>'))
    }

    fn float_field(&self, x: f64, specification: &str) -> Computed<String> {
        let parsed = parsed(specification)?;
        if parsed.underscore && self.is_2_7() {
            return Err(unsupported("a format specification"));
        }
        let precision = parsed.precision.unwrap_or(6);
        let magnitude = x.abs();
        let digits = match parsed.code {
            _ if !x.is_finite() || parsed.alternate => return Err(unsupported("a format specification")),
            Some('%') => format!("{:.precision$}%", magnitude * 100.0),
            Some(code @ ('e' | 'E' | 'f' | 'F' | 'g' | 'G')) => float_digits(magnitude, code, precision, false),
            None if parsed.precision.is_none() => self.float_text(magnitude),
            None => float_digits(magnitude, 'g', precision, true),
            Some('n') => return Err(unsupported("a format specification")),
            Some(code) => return Err(self.error(Error::FormatCode, &[&code.to_string(), "float"])),
        };
        if parsed.comma && parsed.fill == Some('0') {
            return Err(unsupported("a format specification"));
        }
        let digits = match (parsed.comma, digits.split_once('.')) {
            (true, Some((whole, rest))) => format!("{}.{rest}", grouped(whole, &parsed)),
            (true, None) if digits.bytes().all(|b| b.is_ascii_digit()) => grouped(&digits, &parsed),
            (true, None) => return Err(unsupported("a format specification")),
            (false, _) => digits,
        };
        Ok(padded(sign(x.is_sign_negative(), &parsed), &digits, &parsed, '>'))
    }

    fn float_text(&self, x: f64) -> String {
        match self.is_2_7() {
            true => super::spelling::float_str_2_7(x),
            false => super::spelling::float_repr(x),
        }
    }
}

fn parsed(specification: &str) -> Computed<Specification> {
    let mut parsed = Specification::default();
    let mut rest: Vec<char> = specification.chars().rev().collect();
    let is_align = |c: Option<&char>| c.is_some_and(|c| matches!(c, '<' | '>' | '^' | '='));
    if rest.len() > 1 && is_align(rest.get(rest.len() - 2)) {
        parsed.fill = rest.pop();
        parsed.align = rest.pop();
    } else if is_align(rest.last()) {
        parsed.align = rest.pop();
    }
    parsed.sign = rest.pop_if(|c| matches!(c, '+' | '-' | ' '));
    parsed.alternate = rest.pop_if(|c| *c == '#').is_some();
    if rest.last() == Some(&'0') && parsed.align.is_none() {
        (parsed.fill, parsed.align) = (Some('0'), Some('='));
    }
    let number = |rest: &mut Vec<char>| {
        let mut digits = String::new();
        while let Some(digit) = rest.pop_if(|c| c.is_ascii_digit()) {
            digits.push(digit);
        }
        (!digits.is_empty()).then_some(digits)
    };
    let bounded = |digits: Option<String>| match digits.map(|digits| digits.parse::<usize>()) {
        None => Ok(None),
        Some(Ok(n)) if n <= 1 << 10 => Ok(Some(n)),
        Some(_) => Err(unsupported("a field of more than 1,024 characters")),
    };
    parsed.width = bounded(number(&mut rest))?.unwrap_or(0);
    let separator = rest.pop_if(|c| matches!(c, ',' | '_'));
    (parsed.comma, parsed.underscore) = (separator.is_some(), separator == Some('_'));
    if rest.pop_if(|c| *c == '.').is_some() {
        let precision = bounded(number(&mut rest))?;
        parsed.precision = Some(precision.ok_or_else(|| unsupported("a format specification"))?);
    }
    parsed.code = rest.pop_if(|c| c.is_ascii_alphabetic() || *c == '%');
    match rest.is_empty() && specification.is_ascii() {
        true => Ok(parsed),
        false => Err(unsupported("a format specification")),
    }
}

fn sign(negative: bool, parsed: &Specification) -> &'static str {
    match (negative, parsed.sign) {
        (true, _) => "-",
        (false, Some('+')) => "+",
        (false, Some(' ')) => " ",
        (false, _) => "",
    }
}

/// A text in its field; what is before it stays before what fills a field that is aligned by `=`.
fn padded(before: &str, text: &str, parsed: &Specification, align: char) -> String {
    let spare = parsed.width.saturating_sub(before.len() + text.len());
    let fill = |n: usize| parsed.fill.unwrap_or(' ').to_string().repeat(n);
    match parsed.align.unwrap_or(align) {
        '<' => format!("{before}{text}{}", fill(spare)),
        '>' => format!("{}{before}{text}", fill(spare)),
        '=' => format!("{before}{}{text}", fill(spare)),
        _ => format!("{}{before}{text}{}", fill(spare / 2), fill(spare - spare / 2)),
    }
}

/// Digits in groups of three.
fn grouped(digits: &str, parsed: &Specification) -> String {
    let mut grouped = String::new();
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            grouped.push(if parsed.underscore { '_' } else { ',' });
        }
        grouped.push(digit);
    }
    grouped
}

/// The digits of a float without a sign, as `e`, `f` or `g` have them. `point`: as no letter has them, with a digit after the
/// point.
pub(super) fn float_digits(x: f64, code: char, precision: usize, point: bool) -> String {
    let digits = match code.to_ascii_lowercase() {
        'f' => format!("{x:.precision$}"),
        'e' => with_exponent(&format!("{x:.precision$e}")),
        _ => {
            let precision = precision.max(1);
            let scientific = with_exponent(&format!("{x:.*e}", precision - 1));
            let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
            let n: i64 = exponent.parse().unwrap_or_default();
            let limit = i64::try_from(precision).unwrap_or(i64::MAX) - i64::from(point);
            let trimmed = |text: &str| match text.contains('.') {
                true => text.trim_end_matches('0').trim_end_matches('.').to_string(),
                false => text.to_string(),
            };
            match (-4..limit).contains(&n) {
                true => {
                    let places = usize::try_from(i64::try_from(precision).unwrap_or(i64::MAX) - 1 - n);
                    let text = trimmed(&format!("{x:.*}", places.unwrap_or_default()));
                    if point && !text.contains('.') { text + ".0" } else { text }
                }
                false => format!("{}e{exponent}", trimmed(mantissa)),
            }
        }
    };
    if code.is_ascii_uppercase() { digits.to_ascii_uppercase() } else { digits }
}

/// Where the brace is that closes a field.
fn end_of_field(rest: &str) -> Option<usize> {
    let mut open = 0;
    rest.char_indices().find_map(|(at, c)| {
        match c {
            '{' => open += 1,
            '}' if open == 0 => return Some(at),
            '}' => open -= 1,
            _ => {}
        }
        None
    })
}

/// Rust's exponent form as Python's: with a sign and two digits.
fn with_exponent(text: &str) -> String {
    let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let (sign, digits) = exponent.strip_prefix('-').map_or(('+', exponent), |digits| ('-', digits));
    format!("{mantissa}e{sign}{digits:0>2}")
}
