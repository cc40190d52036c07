//! The builtins that make numbers of numbers and texts.

use super::{
    Binary, Computed, Context, Value,
    number::{Kind, MAX_BITS, Number},
    unsupported,
};
use crate::{
    builtin::Builtin,
    error::Error,
    object::{Address, Data},
};
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Float, One, Pow, Signed, ToPrimitive, Zero};
use std::cmp::Ordering;

/// How a half is rounded.
#[derive(Clone, Copy)]
enum Half {
    /// To the even neighbour: from 3.0 on.
    Even,
    /// Away from nought: 2.7.
    Away,
}

/// No float has as many decimals, and none is greater than as many digits say.
const MAX_DIGITS: i64 = 400;

impl Context<'_> {
    pub(super) fn chr(&self, value: Address) -> Computed<Value> {
        let Some(n) = self.whole(value) else { return Err(self.integer_needed(value)) };
        let most = if self.is_2_7() { 0xff } else { 0x0010_ffff };
        match n.to_u32().filter(|n| *n <= most) {
            None if n.to_i32().is_none() => Err(unsupported("chr() of what does not fit a C int")),
            None => Err(self.error(Error::ChrRange, &[])),
            Some(n) if self.is_2_7() && n > 0x7f => Err(unsupported("a str that is not ASCII")),
            Some(n) => match char::from_u32(n) {
                Some(c) => Ok(Value::str(c.to_string())),
                None => Err(unsupported("a str with a lone surrogate")),
            },
        }
    }

    pub(super) fn ord(&self, value: Address) -> Computed<Value> {
        match self.heap.data(value) {
            Data::Str(text) if self.is_2_7() && !text.is_ascii() => Err(unsupported("the bytes of a 2.7 str")),
            Data::Str(text) => {
                let mut chars = text.chars();
                match (chars.next(), chars.next()) {
                    (Some(c), None) => Ok(Value::int(u32::from(c))),
                    _ => Err(self.error(Error::OrdLength, &[&self.view().length_of(text).to_string()])),
                }
            }
            Data::Unicode(_) | Data::Bytes(_) => Err(unsupported("ord() of bytes and unicode")),
            _ => Err(self.error(Error::OrdOfNoStr, &[self.type_name(value)])),
        }
    }

    pub(super) fn div_mod(&self, left: Address, right: Address) -> Computed<Value> {
        let (Some(a), Some(b)) = (self.number(left), self.number(right)) else {
            let names = [self.type_name(left), self.type_name(right)];
            return Err(self.error(Error::UnsupportedOperands, &["divmod()", names[0], names[1]]));
        };
        let by_zero = match (&a, &b) {
            (Number::Whole(_, of), Number::Whole(n, kind)) if n.is_zero() => {
                let long = *of == Kind::Long || *kind == Kind::Long;
                Some(if long { Error::LongDivisionByZero } else { Error::DivModByZero })
            }
            (_, Number::Float(x)) if *x == 0.0 => Some(Error::FloatDivModByZero),
            (Number::Float(_), Number::Whole(n, _)) if n.is_zero() => Some(Error::FloatDivModByZero),
            _ => None,
        };
        if let Some(error) = by_zero {
            return Err(self.error(error, &[]));
        }
        let of = |operator| Ok(self.arithmetic(operator, &a, &b)?.unwrap_or_else(Value::none));
        Ok(Value::tuple(vec![of(Binary::FloorDivide)?, of(Binary::Remainder)?]))
    }

    pub(super) fn pow(&self) -> Computed<Value> {
        let positional = self.positional(Builtin::Pow);
        let operand =
            |at: usize, name| positional.get(at).copied().flatten().or_else(|| self.parameter(Builtin::Pow, name));
        let (Some(base), Some(exponent)) = (operand(0, "base"), operand(1, "exp")) else {
            return Err(unsupported("pow() without operands"));
        };
        let modulus = operand(2, "mod").filter(|modulus| *self.heap.data(*modulus) != Data::None);
        let Some(modulus) = modulus else { return self.computed_binary(Binary::Power, (base, exponent), false) };
        let numbers = [base, exponent, modulus].map(|operand| self.number(operand));
        // 2.7's ints look at the exponent before they look at the modulus.
        if let [Some(Number::Whole(_, i)), Some(Number::Whole(b, j)), _] = &numbers
            && self.is_2_7()
            && b.is_negative()
            && ![i, j].contains(&&Kind::Long)
        {
            return Err(self.error(Error::PowNegative, &[]));
        }
        let [Some(a), Some(b), Some(m)] = numbers else {
            if numbers.iter().flatten().any(|number| !matches!(number, Number::Whole(..))) {
                return Err(self.error(Error::PowNotWhole, &[]));
            }
            let [x, y, z] = [base, exponent, modulus].map(|operand| self.type_name(operand));
            return Err(self.error(Error::PowOperands, &[x, y, z]));
        };
        let (Number::Whole(a, i), Number::Whole(b, j), Number::Whole(m, k)) = (a, b, m) else {
            return Err(self.error(Error::PowNotWhole, &[]));
        };
        let long = [i, j, k].contains(&Kind::Long);
        if b.is_negative() && self.is_2_7() {
            return Err(self.error(Error::PowNegative, &[]));
        }
        if m.is_zero() {
            return Err(self.error(Error::PowOfZero, &[]));
        }
        let magnitude = m.abs();
        let raised = if b.is_negative() {
            let gcd = a.mod_floor(&magnitude).extended_gcd(&magnitude);
            if !gcd.gcd.is_one() {
                return Err(self.error(Error::NotInvertible, &[]));
            }
            gcd.x.mod_floor(&magnitude).modpow(&-b, &magnitude)
        } else {
            a.mod_floor(&magnitude).modpow(&b, &magnitude)
        };
        self.int_or_long(raised.mod_floor(&m), long)
    }

    pub(super) fn round(&self) -> Computed<Value> {
        let (number, digits) = (self.parameter(Builtin::Round, "number"), self.parameter(Builtin::Round, "ndigits"));
        let number = number.ok_or_else(|| unsupported("round() of nothing"))?;
        let digits = digits.filter(|digits| self.is_2_7() || *self.heap.data(*digits) != Data::None);
        let whole_digits = |digits: Address| match self.whole(digits) {
            Some(n) => Ok(n.to_i64().unwrap_or(if n.is_negative() { i64::MIN } else { i64::MAX })),
            None => Err(self.error(Error::IndexNeeded, &[self.type_name(digits)])),
        };
        let Some(value) = self.number(number) else {
            return Err(self.error(Error::NoRound, &[self.type_name(number)]));
        };
        let float = |x| Ok(Value::New(Data::Float(x), vec![]));
        match (value, digits) {
            (value, digits) if self.is_2_7() => {
                let x = self.as_float(&value)?;
                float(rounded(x, digits.map_or(Ok(0), whole_digits)?, Half::Away))
            }
            (Number::Whole(n, _), None) => Ok(Value::int(n)),
            (Number::Whole(n, _), Some(digits)) => match whole_digits(digits)? {
                0.. => Ok(Value::int(n)),
                few if few < -MAX_DIGITS => Err(unsupported("round() to more than 400 digits")),
                few => {
                    let unit = BigInt::from(10).pow(few.unsigned_abs());
                    Ok(Value::int(quotient(&n, &unit, Half::Even) * unit))
                }
            },
            (Number::Float(x), None) => {
                self.truncated(x)?;
                self.int_or_long(self.truncated(rounded(x, 0, Half::Even))?, false)
            }
            (Number::Float(x), Some(digits)) => float(rounded(x, whole_digits(digits)?, Half::Even)),
        }
    }

    pub(super) fn float(&self, value: Address) -> Computed<Value> {
        let float = |x| Ok(Value::New(Data::Float(x), vec![]));
        if let Some(number) = self.number(value) {
            return match self.heap.data(value) {
                Data::Float(_) => Ok(Value::Object(value)),
                _ => float(self.as_float(&number)?),
            };
        }
        match self.heap.data(value) {
            Data::Str(text) if !text.is_ascii() => Err(unsupported("float() of characters other than ASCII")),
            Data::Str(text) => match float_of(text, self.is_2_7()) {
                Some(x) => float(x),
                None => {
                    let repr = self.view().repr_of(value).map_err(unsupported)?;
                    let begins = text.trim_matches(SPACES).trim_start_matches(['-', '+', '.']);
                    let error = match begins.starts_with(|c: char| c.is_ascii_digit()) && self.is_2_7() {
                        true => Error::FloatGoesOn,
                        false => Error::NotAFloatLiteral,
                    };
                    Err(self.error(error, &[&repr, text]))
                }
            },
            Data::Unicode(_) | Data::Bytes(_) => Err(unsupported("float() of bytes and unicode")),
            Data::Type(_) | Data::Exception(_) if self.is_2_7() => Err(unsupported("float() of a type")),
            _ => Err(self.error(Error::NotAFloat, &[self.type_name(value)])),
        }
    }

    pub(super) fn int_of_base(&self, value: Address, base: Address) -> Computed<Value> {
        let Some(base) = self.whole(base) else {
            return Err(match self.is_2_7() {
                true => self.integer_needed(base),
                false => self.error(Error::IndexNeeded, &[self.type_name(base)]),
            });
        };
        if self.is_2_7() && base.to_i64().is_none() {
            return Err(self.error(Error::TooLargeForSize, &[]));
        }
        if self.is_2_7() && base.to_i32().is_none() {
            return Err(unsupported("a base of more than 32 bits"));
        }
        let base = base.to_u32().filter(|base| *base == 0 || (2..=36).contains(base));
        let wrong_base = || self.error(Error::IntBase, &[]);
        if base.is_none() && !self.is_2_7() {
            return Err(wrong_base());
        }
        let Data::Str(text) = self.heap.data(value) else {
            return Err(match self.heap.data(value) {
                Data::Unicode(_) | Data::Bytes(_) => unsupported("int() of bytes and unicode"),
                _ => self.error(Error::IntOfNoString, &[]),
            });
        };
        let Some(base) = base else { return Err(wrong_base()) };
        if text.len() as u64 * 6 > MAX_BITS || !text.is_ascii() {
            return Err(unsupported("int() of more than 2,000 characters, or other than ASCII"));
        }
        match base {
            10 => self.int(value),
            _ => match whole_of(text, base, self.is_2_7()) {
                Some(n) => self.int_or_long(n, false),
                None => {
                    let repr = self.view().repr_of(value).map_err(unsupported)?;
                    Err(self.error(Error::NotAnIntLiteral, &[&repr, &base.to_string()]))
                }
            },
        }
    }
}

const SPACES: [char; 6] = [' ', '\t', '\n', '\r', '\x0b', '\x0c'];

/// A whole number in a base other than ten, perhaps with a prefix; 0: as the prefix says.
fn whole_of(text: &str, base: u32, py2: bool) -> Option<BigInt> {
    let text = text.trim_matches(SPACES).to_ascii_lowercase();
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(&text)),
    };
    let prefixed = [("0x", 16), ("0o", 8), ("0b", 2)].into_iter().find_map(|(prefix, of)| {
        let rest = digits.strip_prefix(prefix).filter(|_| base == of || base == 0)?;
        Some((rest, of))
    });
    let (digits, base) = match prefixed {
        // One underscore may follow the prefix.
        Some((rest, of)) => (rest.strip_prefix('_').filter(|_| !py2).unwrap_or(rest), of),
        None if base == 0 && py2 && digits.len() > 1 && digits.starts_with('0') => (&digits[1..], 8),
        None if base == 0
            && digits.len() > 1
            && digits.starts_with('0')
            && digits.bytes().any(|b| b != b'0' && b != b'_') =>
        {
            return None;
        }
        None if base == 0 => (digits, 10),
        None => (digits, base),
    };
    if digits.contains('_') && (py2 || digits.split('_').any(str::is_empty)) {
        return None;
    }
    let n = BigInt::parse_bytes(digits.replace('_', "").as_bytes(), base)?;
    let all_digits = digits.starts_with(|c: char| c.is_ascii_alphanumeric());
    all_digits.then(|| if negative { -n } else { n })
}

/// A float as `float()` reads it.
fn float_of(text: &str, py2: bool) -> Option<f64> {
    let text = text.trim_matches(SPACES);
    if text.contains('_') {
        let between_digits = text.split('_').collect::<Vec<_>>().windows(2).all(|pair| {
            pair[0].ends_with(|c: char| c.is_ascii_digit()) && pair[1].starts_with(|c: char| c.is_ascii_digit())
        });
        if py2 || !between_digits {
            return None;
        }
    }
    text.replace('_', "").parse().ok()
}

/// A float rounded to so many decimals.
fn rounded(x: f64, digits: i64, half: Half) -> f64 {
    if !x.is_finite() || x == 0.0 || digits > MAX_DIGITS {
        return x;
    }
    let zero = if x.is_sign_negative() { -0.0 } else { 0.0 };
    if digits < -MAX_DIGITS {
        return zero;
    }
    let (mantissa, exponent, sign) = x.integer_decode();
    let ten = |n: i64| BigInt::from(10).pow(n.unsigned_abs());
    let two = |n: i16| BigInt::from(2).pow(u32::from(n.unsigned_abs()));
    let (mut above, mut below) = (BigInt::from(mantissa) * i32::from(sign), BigInt::one());
    if exponent >= 0 {
        above *= two(exponent)
    } else {
        below *= two(exponent)
    }
    if digits >= 0 {
        above *= ten(digits)
    } else {
        below *= ten(digits)
    }
    let units = quotient(&above, &below, half);
    match units.is_zero() {
        true => zero,
        false => format!("{units}e{}", -digits).parse().unwrap_or(x),
    }
}

/// `a / b`, b positive, rounded to a whole number.
fn quotient(a: &BigInt, b: &BigInt, half: Half) -> BigInt {
    let (floor, rest) = a.div_mod_floor(b);
    let up = match (&rest * 2u32).cmp(b) {
        Ordering::Less => false,
        Ordering::Greater => true,
        Ordering::Equal => match half {
            Half::Even => floor.is_odd(),
            Half::Away => !a.is_negative(),
        },
    };
    if up { floor + 1 } else { floor }
}

#[cfg(test)]
mod tests {
    use super::{Half, rounded};

    #[test]
    fn halves_are_rounded_as_the_version_has_it() {
        assert_eq!(rounded(2.5, 0, Half::Even), 2.0);
        assert_eq!(rounded(2.5, 0, Half::Away), 3.0);
        assert_eq!(rounded(-2.5, 0, Half::Away), -3.0);
        assert_eq!(rounded(2.675, 2, Half::Even), 2.67);
        assert_eq!(rounded(1250.0, -2, Half::Even), 1200.0);
    }
}
