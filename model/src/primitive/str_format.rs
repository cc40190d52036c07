//! `str.format`, and the format specifications of strs, whole numbers and floats.

use super::{Computed, Context, number::Number, operator::MAX_ITEMS, unsupported};
use crate::{
    error::Error,
    exception::Class,
    object::{Address, Data},
    primitive::{Answer, Value},
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
    comma: bool,
    width: usize,
    precision: Option<usize>,
    code: Option<char>,
}

impl Context<'_> {
    /// `format.format(...)`
    pub(super) fn formatted(&self, format: &str, arguments: &[Address]) -> Computed<String> {
        let mut numbering = Numbering::Undecided;
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
            let Some(end) = rest.find('}').filter(|end| !rest[..*end].contains('{')) else {
                return Err(unsupported("a format string with fields inside fields, or that are not closed"));
            };
            let field = &rest[..end];
            rest = &rest[end + 1..];
            let (field, specification) = field.split_once(':').unwrap_or((field, ""));
            let (name, conversion) = match field.split_once('!') {
                Some((name, conversion)) => (name, Some(conversion)),
                None => (field, None),
            };
            let value = self.field_value(name, arguments, &mut numbering)?;
            out += &self.field_text(value, conversion, specification)?;
            if out.len() > MAX_ITEMS {
                return Err(unsupported("a str of more than 1 MiB"));
            }
        }
        Ok(out + rest)
    }

    fn field_value(&self, name: &str, arguments: &[Address], numbering: &mut Numbering) -> Computed<Address> {
        if name.contains(['.', '[']) {
            return Err(unsupported("attributes and items in a format string"));
        }
        let at = match (name, *numbering) {
            ("", Numbering::Manual) => return Err(self.error(Error::FormatSwitchToAutomatic, &[])),
            ("", Numbering::Undecided) => 0,
            ("", Numbering::Automatic(at)) => at,
            _ if !name.bytes().all(|b| b.is_ascii_digit()) => {
                let found = self.by_keyword().find(|(keyword, _)| *keyword == name);
                let missing = || Answer::Raise(Class::KeyError, vec![Value::str(name)]);
                return found.map(|(_, value)| value).ok_or_else(missing);
            }
            (_, Numbering::Automatic(_)) => return Err(self.error(Error::FormatSwitchToManual, &[])),
            _ => name.parse().map_err(|_| unsupported("a field numbered beyond all numbers"))?,
        };
        *numbering = if name.is_empty() { Numbering::Automatic(at + 1) } else { Numbering::Manual };
        arguments.get(at).copied().ok_or_else(|| self.error(Error::ReplacementIndex, &[&at.to_string()]))
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
        let digits = if parsed.comma { grouped(&digits) } else { digits };
        let prefix = if parsed.alternate { prefix } else { "" };
        Ok(padded(&format!("{}{prefix}", sign(n.is_negative(), &parsed)), &digits, &parsed, '>'))
    }

    fn float_field(&self, x: f64, specification: &str) -> Computed<String> {
        let parsed = parsed(specification)?;
        let precision = parsed.precision.unwrap_or(6);
        let magnitude = x.abs();
        let digits = match parsed.code {
            _ if !x.is_finite() || parsed.alternate => return Err(unsupported("a format specification")),
            Some('f' | 'F') => format!("{magnitude:.precision$}"),
            Some('%') => format!("{:.precision$}%", magnitude * 100.0),
            Some('e') => with_exponent(&format!("{magnitude:.precision$e}")),
            None if parsed.precision.is_none() => self.float_text(magnitude),
            None | Some('g' | 'G' | 'E' | 'n') => return Err(unsupported("a format specification")),
            Some(code) => return Err(self.error(Error::FormatCode, &[&code.to_string(), "float"])),
        };
        if parsed.comma && parsed.fill == Some('0') {
            return Err(unsupported("a format specification"));
        }
        let digits = match (parsed.comma, digits.split_once('.')) {
            (true, Some((whole, rest))) => format!("{}.{rest}", grouped(whole)),
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
    parsed.comma = rest.pop_if(|c| *c == ',').is_some();
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
fn grouped(digits: &str) -> String {
    let mut grouped = String::new();
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// Rust's exponent form as Python's: with a sign and two digits.
fn with_exponent(text: &str) -> String {
    let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let (sign, digits) = exponent.strip_prefix('-').map_or(('+', exponent), |digits| ('-', digits));
    format!("{mantissa}e{sign}{digits:0>2}")
}
