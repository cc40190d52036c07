//! How Python spells floats and strs.

use freevars_code::Version;
use std::fmt::Write;

/// `repr` of a float: the fewest digits that stand for it alone.
pub(super) fn float_repr(x: f64) -> String {
    spelled(x, &format!("{x:e}"), 16)
}

/// 2.7's `str` of a float: at most twelve digits.
pub(super) fn float_str_2_7(x: f64) -> String {
    spelled(x, &format!("{x:.11e}"), 11)
}

/// A float as Python arranges the digits of Rust's exponent form; from `exponent_from` on, and for small numbers, with
/// an exponent.
fn spelled(x: f64, scientific: &str, exponent_from: i32) -> String {
    if x.is_nan() {
        return "nan".to_string();
    }
    if x.is_infinite() {
        return if x > 0.0 { "inf" } else { "-inf" }.to_string();
    }
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((scientific, "0"));
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or(("", mantissa), |mantissa| ("-", mantissa));
    let mut exponent: i32 = exponent.parse().unwrap_or_default();
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let digits = match digits.trim_end_matches('0') {
        "" => "0",
        digits => digits,
    };
    if x == 0.0 {
        exponent = 0;
    }
    if !(-4..exponent_from).contains(&exponent) {
        let (first, rest) = digits.split_at(1);
        let point = if rest.is_empty() { "" } else { "." };
        let exponent_sign = if exponent < 0 { '-' } else { '+' };
        return format!("{sign}{first}{point}{rest}e{exponent_sign}{:02}", exponent.abs());
    }
    let Ok(whole) = usize::try_from(exponent + 1) else {
        return format!("{sign}0.{}{digits}", "0".repeat(usize::try_from(-exponent - 1).unwrap_or_default()));
    };
    match whole {
        0 => format!("{sign}0.{digits}"),
        _ if whole >= digits.len() => format!("{sign}{digits}{}.0", "0".repeat(whole - digits.len())),
        _ => format!("{sign}{}.{}", &digits[..whole], &digits[whole..]),
    }
}

/// `repr` of a str.
pub(super) fn str_repr(text: &str, version: Version) -> String {
    match version.facts().major {
        2 => bytes_repr(text.as_bytes()),
        _ => quoted(text.chars(), |c, out| {
            if is_printable(c) {
                out.push(c);
            } else {
                escaped(c, out);
            }
        }),
    }
}

/// `repr` of a 3.x str in ASCII, and of a 2.7 unicode without its prefix.
pub(super) fn ascii_repr(text: &str) -> String {
    quoted(text.chars(), escaped)
}

/// `repr` of 3.x bytes without its prefix, and of a 2.7 str.
pub(super) fn bytes_repr(bytes: &[u8]) -> String {
    quoted(bytes.iter().map(|byte| char::from(*byte)), escaped)
}

/// Text in quotes; `other` spells what is not printable ASCII.
fn quoted(chars: impl Iterator<Item = char> + Clone, other: impl Fn(char, &mut String)) -> String {
    let has = |quote: char| chars.clone().any(|c| c == quote);
    let quote = if has('\'') && !has('"') { '"' } else { '\'' };
    let mut out = String::from(quote);
    for c in chars {
        match c {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c == quote => out.extend(['\\', c]),
            ' '..='~' => out.push(c),
            c => other(c, &mut out),
        }
    }
    out.push(quote);
    out
}

fn escaped(c: char, out: &mut String) {
    let code = u32::from(c);
    let written = match code {
        0..0x100 => write!(out, "\\x{code:02x}"),
        0x100..0x10000 => write!(out, "\\u{code:04x}"),
        _ => write!(out, "\\U{code:08x}"),
    };
    written.expect("a String takes any text");
}

/// Whether `repr` shows a character as it is. Python's tables of Unicode are older than Rust's: the two may differ on
/// characters that Unicode has added since.
fn is_printable(c: char) -> bool {
    // Behind another character a combining one is not escaped only because it would combine with the quote.
    !c.is_whitespace() && format!("a{c}").escape_debug().nth(1) == Some(c)
}

/// A text in which each memory address, which stands behind `at`, is written as `0x...`: how observations are compared.
pub fn without_addresses(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("at 0x") {
        let at = at + "at ".len();
        let digits = &rest[at + 2..];
        let end = digits.find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(digits.len());
        out.push_str(&rest[..at + 2]);
        if end > 0 {
            out.push_str("...");
        }
        rest = &digits[end..];
    }
    out.push_str(rest);
    out
}
