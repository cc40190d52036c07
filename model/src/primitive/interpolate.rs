//! `format % values`.

use super::{
    Answer, Computed, Context, Value,
    number::{MAX_BITS, Number},
    operator::MAX_ITEMS,
    str_format::float_digits,
    unsupported,
};
use crate::{
    error::Error,
    exception::Class,
    object::{Address, Type},
    uop::Special,
};
use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive};

/// A conversion as the format spells it.
#[derive(Default)]
struct Conversion {
    left: bool,
    zero: bool,
    plus: bool,
    blank: bool,
    alternate: bool,
    width: usize,
    precision: Option<usize>,
}

/// The values that are still to be converted.
struct Values {
    items: Vec<Address>,
    next: usize,
    /// Whether all must be converted.
    exact: bool,
    /// Where keys are looked up.
    mapping: Option<Address>,
}

impl Context<'_> {
    /// `format % values`
    pub(super) fn interpolated(&self, format: Address, values: Address) -> Computed<String> {
        let format = self.heap.text(format).unwrap_or_default();
        let type_ = self.heap.type_of(values);
        let mapping = match type_ {
            Type::List | Type::Dict => true,
            Type::Range => !self.is_2_7(),
            _ => self.heap.defines(values, Special::GetItem, self.version, 0),
        };
        let mut values = Values {
            items: match type_ {
                Type::Tuple => self.heap.items(values).iter().copied().flatten().collect(),
                _ => vec![values],
            },
            next: 0,
            exact: !mapping,
            mapping: mapping.then_some(values),
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
        let mut rest = spelling;
        let named = match rest.strip_prefix('(') {
            Some(after) => {
                let end = after.find([')', '(']).filter(|end| after[*end..].starts_with(')'));
                let end = end.ok_or_else(|| unsupported("a conversion whose key has parentheses"))?;
                rest = &after[end + 1..];
                Some(self.value_of_key(values, &after[..end])?)
            }
            None => None,
        };
        let mut conversion = Conversion::default();
        while let Some(flag) = rest.chars().next().filter(|c| "-+ #0".contains(*c)) {
            match flag {
                '-' => conversion.left = true,
                '+' => conversion.plus = true,
                ' ' => conversion.blank = true,
                '#' => conversion.alternate = true,
                _ => conversion.zero = true,
            }
            rest = &rest[1..];
        }
        let (width, after) = self.measure(rest, values)?;
        (conversion.left, rest) = (conversion.left || width < 0, after);
        conversion.width = usize::try_from(width.unsigned_abs()).unwrap_or(usize::MAX);
        if let Some(after) = rest.strip_prefix('.') {
            let (precision, after) = self.measure(after, values)?;
            (conversion.precision, rest) = (Some(usize::try_from(precision).unwrap_or_default()), after);
        }
        rest = rest.strip_prefix(['h', 'l', 'L']).unwrap_or(rest);
        let Some(letter) = rest.chars().next() else { return Err(self.error(Error::IncompleteFormat, &[])) };
        rest = &rest[letter.len_utf8()..];
        if letter == '%' {
            if spelling.starts_with('%') {
                out.push('%');
                return Ok(rest);
            }
            return Err(unsupported("a percent sign with a width"));
        }
        let value = match named {
            Some(value) => value,
            None => values.take().ok_or_else(|| self.error(Error::NotEnoughArguments, &[]))?,
        };
        let text = match letter {
            's' | 'r' | 'a' => {
                let text = match letter {
                    's' => self.view().text_of(value).map_err(unsupported)?,
                    _ => self.view().repr_of(value).map_err(unsupported)?,
                };
                match letter {
                    'a' if self.is_2_7() || !text.is_ascii() => return Err(unsupported("the conversion a")),
                    _ => {}
                }
                match conversion.precision {
                    Some(precision) if self.view().length_of(&text) > precision => {
                        if self.is_2_7() && !text.is_ascii() {
                            return Err(unsupported("the bytes of a 2.7 str"));
                        }
                        text.chars().take(precision).collect()
                    }
                    _ => text,
                }
            }
            'c' => self.character(value)?,
            'd' | 'i' | 'u' | 'x' | 'X' | 'o' => self.digits(letter, value, &conversion)?,
            'e' | 'E' | 'f' | 'F' | 'g' | 'G' => self.decimals(letter, value, &conversion)?,
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

    /// A width or precision: digits, or a value if it is `*`.
    fn measure<'f>(&self, spelling: &'f str, values: &mut Values) -> Computed<(i64, &'f str)> {
        let (n, rest) = match spelling.strip_prefix('*') {
            Some(rest) => {
                let value = values.take().ok_or_else(|| self.error(Error::NotEnoughArguments, &[]))?;
                let n = self.whole(value).ok_or_else(|| unsupported("a width that is not a whole number"))?;
                (n.to_i64().unwrap_or(i64::MAX), rest)
            }
            None => {
                let end = spelling.find(|c: char| !c.is_ascii_digit()).unwrap_or(spelling.len());
                let digits = if end == 0 { "0" } else { &spelling[..end] };
                (digits.parse().unwrap_or(i64::MAX), &spelling[end..])
            }
        };
        match n.unsigned_abs() <= 1 << 10 {
            true => Ok((n, rest)),
            false => Err(unsupported("a field of more than 1,024 characters")),
        }
    }

    /// What a mapping has for the key of a conversion.
    fn value_of_key(&self, values: &mut Values, key: &str) -> Computed<Address> {
        let Some(mapping) = values.mapping else { return Err(self.error(Error::FormatNeedsMapping, &[])) };
        if self.heap.class_of(mapping).is_some() {
            return Err(unsupported("a format of a mapping whose class a program made"));
        }
        let entries =
            self.heap.data(mapping).entries().ok_or_else(|| unsupported("a format of a mapping that is no dict"))?;
        let found = entries.values().find(|entry| entry.key.and_then(|k| self.heap.text(k)) == Some(key));
        found.and_then(|entry| entry.value).ok_or_else(|| Answer::Raise(Class::KeyError, vec![Value::str(key)]))
    }

    fn character(&self, value: Address) -> Computed<String> {
        match (self.heap.text(value), self.whole(value)) {
            (Some(text), _) if self.view().length_of(text) == 1 => Ok(text.to_string()),
            (None, Some(n)) if n.to_u8().is_some_and(|n| n.is_ascii()) => {
                Ok(n.to_u8().map(char::from).into_iter().collect())
            }
            _ => Err(unsupported("the conversion c of what is no ASCII character")),
        }
    }

    fn decimals(&self, letter: char, value: Address, conversion: &Conversion) -> Computed<String> {
        let number = match self.number(value) {
            Some(number) => self.as_float(&number)?,
            None if self.heap.class_of(value).is_some() => return Err(unsupported("__float__ in Python")),
            None => return Err(self.error(Error::RealNumberNeeded, &[self.type_name(value)])),
        };
        if !number.is_finite() || conversion.alternate {
            return Err(unsupported("infinity, NaN and the alternate form of a float in a format"));
        }
        let digits = float_digits(number.abs(), letter, conversion.precision.unwrap_or(6), false);
        Ok(conversion.filled(number.is_sign_negative(), "", &digits))
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
        let prefix = match (conversion.alternate, letter) {
            (true, 'x') => "0x",
            (true, 'X') => "0X",
            (true, 'o') if !self.is_2_7() => "0o",
            (true, 'o') => return Err(unsupported("the alternate form of an octal number")),
            _ => "",
        };
        let short = conversion.precision.unwrap_or(0).saturating_sub(digits.len());
        Ok(conversion.filled(n.is_negative(), prefix, &("0".repeat(short) + &digits)))
    }
}

impl Conversion {
    /// A number with its sign, and with zeros before it if it is to be padded so.
    fn filled(&self, negative: bool, prefix: &str, digits: &str) -> String {
        let sign = match (negative, self.plus, self.blank) {
            (true, _, _) => "-",
            (_, true, _) => "+",
            (_, _, true) => " ",
            (false, false, false) => "",
        };
        let zeros = match self.zero && !self.left {
            true => self.width.saturating_sub(sign.len() + prefix.len() + digits.len()),
            false => 0,
        };
        format!("{sign}{prefix}{}{digits}", "0".repeat(zeros))
    }
}

impl Values {
    fn take(&mut self) -> Option<Address> {
        let value = self.items.get(self.next).copied();
        self.next += 1;
        value
    }
}
