//! Constants as Python's `repr` writes them.

use crate::{Const, version::Constants};
use std::fmt::Write;

/// The text of a constant. `code` writes a reference to a code object.
pub(super) fn constant(constant: &Const, types: Constants, code: &dyn Fn(u32) -> String) -> String {
    let items = |items: &[Const]| -> String {
        let texts: Vec<String> = items.iter().map(|item| self::constant(item, types, code)).collect();
        texts.join(", ")
    };
    match constant {
        Const::None => "None".to_string(),
        Const::Ellipsis => "Ellipsis".to_string(),
        Const::Bool(true) => "True".to_string(),
        Const::Bool(false) => "False".to_string(),
        Const::Int(value) => value.to_string(),
        Const::Long(value) => format!("{value}L"),
        Const::Float(bits) => float(*bits, ".0").unwrap_or_else(|| format!("<float {bits:016x}>")),
        Const::Complex(real, imaginary) => {
            complex(*real, *imaginary).unwrap_or_else(|| format!("<complex {real:016x} {imaginary:016x}>"))
        }
        Const::Str(text) => match types {
            Constants::Two => quoted_bytes(text.as_bytes()),
            Constants::Three => quoted(text, false),
        },
        Const::Unicode(text) => format!("u{}", quoted(text, true)),
        Const::Bytes(bytes) => match types {
            Constants::Two => quoted_bytes(bytes),
            Constants::Three => format!("b{}", quoted_bytes(bytes)),
        },
        Const::Tuple(tuple) if tuple.len() == 1 => format!("({},)", items(tuple)),
        Const::Tuple(tuple) => format!("({})", items(tuple)),
        Const::FrozenSet(set) => match types {
            Constants::Two => format!("frozenset([{}])", items(set)),
            Constants::Three if set.is_empty() => "frozenset()".to_string(),
            Constants::Three => format!("frozenset({{{}}})", items(set)),
        },
        Const::Code(index) => code(index.0),
    }
}

/// A float in the fewest digits that read back as it, `whole` after it if it would look like an integer; nothing for a
/// NaN that `nan` does not read back as.
fn float(bits: u64, whole: &str) -> Option<String> {
    let value = f64::from_bits(bits);
    if value.is_nan() {
        return (bits == NAN).then(|| "nan".to_string());
    }
    if value.is_infinite() {
        return Some(if value > 0.0 { "inf" } else { "-inf" }.to_string());
    }
    let scientific = format!("{value:e}");
    let (mantissa, exponent) = scientific.split_once('e')?;
    let point = 1 + exponent.parse::<i32>().ok()?;
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or(("", mantissa), |rest| ("-", rest));
    let digits = mantissa.replace('.', "");
    if !(-3..=16).contains(&point) {
        let exponent = point - 1;
        let exponent_sign = if exponent < 0 { '-' } else { '+' };
        return Some(format!("{sign}{mantissa}e{exponent_sign}{:02}", exponent.abs()));
    }
    let Ok(point) = usize::try_from(point) else {
        return Some(format!("{sign}0.{}{digits}", "0".repeat(point.unsigned_abs() as usize)));
    };
    Some(match digits.split_at_checked(point) {
        Some(("", fraction)) => format!("{sign}0.{fraction}"),
        Some((integer, "")) => format!("{sign}{integer}{whole}"),
        Some((integer, fraction)) => format!("{sign}{integer}.{fraction}"),
        None => format!("{sign}{digits}{}{whole}", "0".repeat(point - digits.len())),
    })
}

/// The bits of what Python reads `nan` as.
pub(super) const NAN: u64 = 0x7ff8_0000_0000_0000;

fn complex(real: u64, imaginary: u64) -> Option<String> {
    let imaginary_text = float(imaginary, "")?;
    if real == 0 {
        return Some(format!("{imaginary_text}j"));
    }
    let sign = if imaginary_text.starts_with('-') { "" } else { "+" };
    Some(format!("({}{sign}{imaginary_text}j)", float(real, "")?))
}

fn quote(single: bool, double: bool) -> char {
    if single && !double { '"' } else { '\'' }
}

/// A text in quotes, with escapes for what Python does not print.
pub(super) fn quoted(text: &str, ascii: bool) -> String {
    let quote = quote(text.contains('\''), text.contains('"'));
    let mut out = String::from(quote);
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if c == quote => out.extend(['\\', c]),
            ' '..='~' => out.push(c),
            _ if !ascii && is_printable(c) => out.push(c),
            _ => {
                let number = u32::from(c);
                let _ = match number {
                    0..0x100 => write!(out, "\\x{number:02x}"),
                    0x100..0x1_0000 => write!(out, "\\u{number:04x}"),
                    _ => write!(out, "\\U{number:08x}"),
                };
            }
        }
    }
    out.push(quote);
    out
}

fn quoted_bytes(bytes: &[u8]) -> String {
    let quote = quote(bytes.contains(&b'\''), bytes.contains(&b'"'));
    let mut out = String::from(quote);
    for &byte in bytes {
        match byte {
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            _ if char::from(byte) == quote => out.extend(['\\', quote]),
            b' '..=b'~' => out.push(char::from(byte)),
            _ => {
                let _ = write!(out, "\\x{byte:02x}");
            }
        }
    }
    out.push(quote);
    out
}

/// As `str.isprintable`, but for characters newer than that Python: `char::escape_debug` leaves alone, after a first
/// character, just those that Unicode counts neither as other nor as a separator.
fn is_printable(c: char) -> bool {
    let mut text = String::from('a');
    text.push(c);
    text.escape_debug().eq(text.chars())
}

/// A name as the header writes it: quoted only if it must be.
pub(super) fn name(name: &str) -> String {
    if is_word(name) { name.to_string() } else { quoted(name, false) }
}

/// Whether the header may write a name without quotes.
fn is_word(name: &str) -> bool {
    !name.is_empty() && !name.starts_with(|c: char| c.is_ascii_digit()) && name.chars().all(is_word_character)
}

/// Whether a name without quotes may have this character.
pub(super) fn is_word_character(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '<' | '>')
}
