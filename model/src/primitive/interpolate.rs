//! `format % values`.

use super::{
    Computed, Context,
    number::{MAX_BITS, Number},
    operator::MAX_ITEMS,
    unsupported,
};
use crate::{
    error::Error,
    object::{Address, Type},
};
use num_bigint::BigInt;
use num_traits::Signed;
use std::borrow::Cow;

/// A conversion as the format spells it.
#[derive(Default)]
struct Conversion {
    left: bool,
    zero: bool,
    width: usize,
}

/// The values that are still to be converted.
struct Values {
    items: Vec<Address>,
    next: usize,
    /// Whether all must be converted.
    exact: bool,
}

impl Context<'_> {
    /// `format % values`
    pub(super) fn interpolated(&self, format: Address, values: Address) -> Computed<String> {
        let format = self.heap.text(format).unwrap_or_default();
        let type_ = self.heap.type_of(values);
        let mapping = match type_ {
            Type::List | Type::Dict => true,
            Type::Range => !self.is_2_7(),
            _ => false,
        };
        let mut values = Values {
            items: match type_ {
                Type::Tuple => self.heap.items(values).iter().copied().flatten().collect(),
                _ => vec![values],
            },
            next: 0,
            exact: !mapping,
        };
        let mut out = String::new();
        let mut rest = format;
        while let Some(at) = rest.find('%') {
            out.push_str(&rest[..at]);
            rest = self.conversion(format, &rest[at + 1..], &mut values, &mut out)?;
            if out.len() > MAX_ITEMS {
                return Err(unsupported("a str of more than 1 MiB"));
            }
        }
        if values.exact && values.next < values.items.len() {
            return Err(self.error(Error::NotAllConverted, &[]));
        }
        out.push_str(rest);
        Ok(out)
    }

    /// One conversion, from after its `%` on. Answers what follows it.
    fn conversion<'f>(
        &self,
        format: &'f str,
        spelling: &'f str,
        values: &mut Values,
        out: &mut String,
    ) -> Computed<&'f str> {
        let mut conversion = Conversion::default();
        let mut rest = spelling.chars();
        let letter = loop {
            let before = rest.as_str();
            match rest.next() {
                None => return Err(self.error(Error::IncompleteFormat, &[])),
                Some('-') if conversion.width == 0 => conversion.left = true,
                Some('0') if conversion.width == 0 => conversion.zero = true,
                Some('1'..='9') if conversion.width == 0 => {
                    let end = before.find(|c: char| !c.is_ascii_digit()).unwrap_or(before.len());
                    match before[..end].parse() {
                        Ok(width) if width <= MAX_ITEMS => conversion.width = width,
                        _ => return Err(unsupported("a field of more than 1 Mi characters")),
                    }
                    rest = before[end..].chars();
                }
                Some('(' | '#' | '+' | ' ' | '.' | '*' | 'h' | 'l' | 'L') => {
                    return Err(unsupported("a conversion with a key, sign, alternate form, precision or length"));
                }
                Some(letter) => break letter,
            }
        };
        let rest = rest.as_str();
        if letter == '%' {
            if spelling.starts_with('%') {
                out.push('%');
                return Ok(rest);
            }
            return Err(unsupported("a percent sign with a width"));
        }
        let Some(value) = values.items.get(values.next).copied() else {
            return Err(self.error(Error::NotEnoughArguments, &[]));
        };
        values.next += 1;
        let text = match letter {
            's' => Cow::from(self.view().text_of(value).map_err(unsupported)?),
            'r' => Cow::from(self.view().repr_of(value).map_err(unsupported)?),
            'd' | 'i' | 'u' | 'x' | 'X' | 'o' => Cow::from(self.digits(letter, value, &conversion)?),
            'a' | 'c' | 'e' | 'E' | 'f' | 'F' | 'g' | 'G' => return Err(unsupported("the conversions a, c, e, f, g")),
            other => {
                let at = self.view().length_of(format) - self.view().length_of(rest) - 1;
                let (code, at) = (format!("{:x}", u32::from(other)), at.to_string());
                return Err(match other.is_ascii_graphic() || other == ' ' {
                    true => self.error(Error::UnknownConversion, &[&other.to_string(), &code, &at]),
                    false => unsupported("a conversion that is not printable ASCII"),
                });
            }
        };
        let missing = conversion.width.saturating_sub(self.view().length_of(&text));
        if conversion.left {
            out.push_str(&text);
        }
        out.extend(std::iter::repeat_n(' ', missing));
        if !conversion.left {
            out.push_str(&text);
        }
        Ok(rest)
    }

    /// A whole number in the base that a letter stands for, zeros before it if it is to be padded so.
    fn digits(&self, letter: char, value: Address, conversion: &Conversion) -> Computed<String> {
        let decimal = matches!(letter, 'd' | 'i' | 'u');
        // 2.7 knows no %i when it complains.
        let shown = if letter == 'i' && self.is_2_7() { "d".to_string() } else { letter.to_string() };
        let n: BigInt = match self.number(value) {
            Some(Number::Whole(n, _)) => n,
            Some(Number::Float(x)) if self.is_2_7() && !x.is_finite() => {
                return Err(self.error(Error::NumberRequired, &[&shown, "float"]));
            }
            Some(Number::Float(x)) if decimal || self.is_2_7() => self.truncated(x)?,
            _ if decimal || self.is_2_7() => {
                return Err(self.error(Error::NumberRequired, &[&shown, self.type_name(value)]));
            }
            _ => return Err(self.error(Error::IntegerRequired, &[&shown, self.type_name(value)])),
        };
        if n.bits() > MAX_BITS {
            return Err(unsupported("the text of an integer of more than 14,000 bits"));
        }
        let digits = match letter {
            'x' => n.magnitude().to_str_radix(16),
            'X' => n.magnitude().to_str_radix(16).to_uppercase(),
            'o' => n.magnitude().to_str_radix(8),
            _ => n.magnitude().to_str_radix(10),
        };
        let sign = if n.is_negative() { "-" } else { "" };
        let zeros = match conversion.zero && !conversion.left {
            true => conversion.width.saturating_sub(sign.len() + digits.len()),
            false => 0,
        };
        Ok(format!("{sign}{}{digits}", "0".repeat(zeros)))
    }
}
