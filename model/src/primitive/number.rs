//! Arithmetic on numbers: bool, int, 2.7's long, and float.

use super::{Answer, Binary, Computed, Context, Unary, Value, unsupported};
use crate::{
    error::Error,
    object::{Address, Data},
};
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};

/// Integers of more bits are beyond the specification. It is less than the 4,300 digits beyond which CPython refuses to
/// convert to and from text.
pub(super) const MAX_BITS: u64 = 14_000;

/// A number.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Number {
    /// A bool, int or long.
    Whole(BigInt, Kind),
    /// A float.
    Float(f64),
}

/// What kind of whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// `bool`
    Bool,
    /// `int`
    Int,
    /// 2.7's `long`
    Long,
}

impl Context<'_> {
    /// The number that an object is, if it is one.
    pub(super) fn number(&self, address: Address) -> Option<Number> {
        Some(match self.heap.data(address) {
            Data::Bool(b) => Number::Whole(BigInt::from(*b), Kind::Bool),
            Data::Int(n) => Number::Whole(n.clone(), Kind::Int),
            Data::Long(n) => Number::Whole(n.clone(), Kind::Long),
            Data::Float(x) => Number::Float(*x),
            _ => return None,
        })
    }

    /// The bool, int or long that an object is, if it is one.
    pub(super) fn whole(&self, address: Address) -> Option<BigInt> {
        match self.number(address)? {
            Number::Whole(n, _) => Some(n),
            Number::Float(_) => None,
        }
    }

    /// An int; in 2.7 a long if it does not fit or if it must be one.
    pub(super) fn int_or_long(&self, n: BigInt, long: bool) -> Computed<Value> {
        if n.bits() > MAX_BITS {
            return Err(unsupported("an integer of more than 14,000 bits"));
        }
        let is_long = self.is_2_7() && (long || n.to_i64().is_none());
        Ok(Value::New(if is_long { Data::Long(n) } else { Data::Int(n) }, vec![]))
    }

    /// `left op right` on two numbers. `None`: they have no such operator.
    pub(super) fn arithmetic(&self, operator: Binary, left: &Number, right: &Number) -> Computed<Option<Value>> {
        match (left, right) {
            (Number::Whole(a, a_kind), Number::Whole(b, b_kind)) => {
                self.whole_arithmetic(operator, (a, b), *a_kind.min(b_kind), *a_kind.max(b_kind))
            }
            (Number::Whole(..) | Number::Float(_), Number::Whole(..) | Number::Float(_)) => {
                let is_float_operator = matches!(
                    operator,
                    Binary::Add
                        | Binary::Subtract
                        | Binary::Multiply
                        | Binary::TrueDivide
                        | Binary::ClassicDivide
                        | Binary::FloorDivide
                        | Binary::Remainder
                        | Binary::Power
                );
                if !is_float_operator {
                    return Ok(None);
                }
                let x = self.float_arithmetic(operator, self.as_float(left)?, self.as_float(right)?)?;
                Ok(Some(Value::New(Data::Float(x), vec![])))
            }
        }
    }

    fn whole_arithmetic(
        &self,
        operator: Binary,
        (a, b): (&BigInt, &BigInt),
        least: Kind,
        greatest: Kind,
    ) -> Computed<Option<Value>> {
        if a.bits() > MAX_BITS || b.bits() > MAX_BITS {
            return Err(unsupported("arithmetic on integers of more than 14,000 bits"));
        }
        let zero = |error: Error| if b.is_zero() { Err(self.error(error, &[])) } else { Ok(()) };
        let by_zero = if greatest == Kind::Long { Error::LongDivisionByZero } else { Error::IntDivisionByZero };
        let n = match operator {
            Binary::Add => a + b,
            Binary::Subtract => a - b,
            Binary::Multiply => a * b,
            Binary::FloorDivide | Binary::ClassicDivide => {
                zero(by_zero)?;
                a.div_floor(b)
            }
            Binary::Remainder => {
                zero(if greatest == Kind::Long { by_zero } else { Error::IntModuloByZero })?;
                // The quotient does not fit 2.7's int, and so the remainder is not one either.
                if self.is_2_7() && a.to_i64() == Some(i64::MIN) && b.to_i64() == Some(-1) {
                    return self.int_or_long(BigInt::zero(), true).map(Some);
                }
                a.mod_floor(b)
            }
            Binary::TrueDivide => {
                zero(Error::DivisionByZero)?;
                return self.true_quotient(a, b).map(|x| Some(Value::New(Data::Float(x), vec![])));
            }
            Binary::Power if b.is_negative() => {
                let whole = |n: &BigInt| self.as_float(&Number::Whole(n.clone(), greatest));
                let x = self.float_arithmetic(Binary::Power, whole(a)?, whole(b)?)?;
                return Ok(Some(Value::New(Data::Float(x), vec![])));
            }
            Binary::Power => power(a, b)?,
            Binary::LeftShift | Binary::RightShift if self.is_2_7() && b.to_i64().is_none() => {
                return Err(self.error(Error::LongTooLargeForInt, &[]));
            }
            Binary::LeftShift | Binary::RightShift if b.is_negative() => {
                return Err(self.error(Error::NegativeShift, &[]));
            }
            Binary::LeftShift if a.is_zero() => BigInt::zero(),
            Binary::LeftShift => match b.to_u64() {
                Some(n) if n <= MAX_BITS => a << n,
                _ => return Err(unsupported("a shift by more than 14,000 bits")),
            },
            Binary::RightShift => a >> b.to_u64().unwrap_or(u64::MAX).min(a.bits() + 1),
            Binary::And | Binary::Or | Binary::Xor => {
                let n = match operator {
                    Binary::And => a & b,
                    Binary::Or => a | b,
                    _ => a ^ b,
                };
                if least == Kind::Bool && greatest == Kind::Bool {
                    return Ok(Some(Value::bool(!n.is_zero())));
                }
                n
            }
            Binary::MatrixMultiply => return Ok(None),
        };
        self.int_or_long(n, greatest == Kind::Long).map(Some)
    }

    /// The float that a number is nearest to.
    pub(super) fn as_float(&self, number: &Number) -> Computed<f64> {
        match number {
            Number::Float(x) => Ok(*x),
            Number::Whole(n, _) => match n.to_f64() {
                Some(x) if x.is_finite() => Ok(x),
                _ => Err(self.error(Error::IntTooLargeForFloat, &[])),
            },
        }
    }

    /// The quotient of two whole numbers, correctly rounded.
    fn true_quotient(&self, a: &BigInt, b: &BigInt) -> Computed<f64> {
        const EXACT: u64 = 53;
        if a.bits() <= EXACT && b.bits() <= EXACT {
            return Ok(a.to_f64().unwrap_or_default() / b.to_f64().unwrap_or_default());
        }
        // At least 64 bits of quotient, and one more that is set if there is a remainder, round as all bits would.
        let shift = (b.bits() + 64).saturating_sub(a.bits());
        let (quotient, remainder) = (a.abs() << shift).div_rem(&b.abs());
        let mut sticky: BigInt = quotient << 1u32;
        if !remainder.is_zero() {
            sticky += 1;
        }
        let exponent = sticky.bits() as i64 - shift as i64 - 1;
        if exponent > 1024 {
            return Err(self.error(Error::QuotientTooLarge, &[]));
        }
        if exponent < -1000 {
            return Err(unsupported("a quotient near the least float"));
        }
        let mut x = sticky.to_f64().unwrap_or_default();
        let mut left = shift + 1;
        while left > 0 {
            let step = left.min(512);
            x /= 2f64.powi(i32::try_from(step).unwrap_or(512));
            left -= step;
        }
        if x.is_infinite() {
            return Err(self.error(Error::QuotientTooLarge, &[]));
        }
        Ok(if a.is_negative() == b.is_negative() { x } else { -x })
    }

    fn float_arithmetic(&self, operator: Binary, v: f64, w: f64) -> Computed<f64> {
        let zero = |error: Error| if w == 0.0 { Err(self.error(error, &[])) } else { Ok(()) };
        Ok(match operator {
            Binary::Add => v + w,
            Binary::Subtract => v - w,
            Binary::Multiply => v * w,
            Binary::FloorDivide => {
                zero(Error::FloatFloorDivisionByZero)?;
                floor_divide(v, w)
            }
            Binary::Remainder => {
                zero(Error::FloatModuloByZero)?;
                remainder(v, w)
            }
            Binary::Power => self.float_power(v, w)?,
            _ => {
                zero(Error::FloatDivisionByZero)?;
                v / w
            }
        })
    }

    /// `float_pow`, whose special cases do not depend on the C library.
    fn float_power(&self, base: f64, exponent: f64) -> Computed<f64> {
        let odd = (exponent.abs() % 2.0) == 1.0;
        if exponent == 0.0 || base == 1.0 {
            return Ok(1.0);
        }
        if base.is_nan() || exponent.is_nan() {
            return Ok(f64::NAN);
        }
        if exponent.is_infinite() {
            return Ok(match base.abs() {
                1.0 => 1.0,
                size if (exponent > 0.0) == (size > 1.0) => f64::INFINITY,
                _ => 0.0,
            });
        }
        if base.is_infinite() {
            return Ok(match (exponent > 0.0, odd) {
                (true, true) => base,
                (true, false) => f64::INFINITY,
                (false, true) => 0f64.copysign(base),
                (false, false) => 0.0,
            });
        }
        if base == 0.0 {
            return match exponent < 0.0 {
                true => Err(self.error(Error::ZeroToNegativePower, &[])),
                false => Ok(if odd { base } else { 0.0 }),
            };
        }
        if base < 0.0 && exponent.fract() != 0.0 {
            return match self.is_2_7() {
                true => Err(self.error(Error::NegativeToFraction, &[])),
                false => Err(unsupported("complex numbers")),
            };
        }
        let x = base.abs().powf(exponent);
        if x.is_infinite() {
            let (number, text) = (Value::int(34), Value::str("Numerical result out of range"));
            return Err(Answer::Raise(crate::exception::Class::OverflowError, vec![number, text]));
        }
        if x.is_subnormal() {
            return Err(unsupported("a power near the least float"));
        }
        Ok(if base < 0.0 && odd { -x } else { x })
    }

    /// `op number`, not `not`.
    pub(super) fn unary_arithmetic(&self, operator: Unary, number: Number) -> Computed<Option<Value>> {
        let (n, kind) = match number {
            Number::Whole(n, kind) => (n, kind),
            Number::Float(x) => {
                return Ok(match operator {
                    Unary::Positive => Some(Value::New(Data::Float(x), vec![])),
                    Unary::Negative => Some(Value::New(Data::Float(-x), vec![])),
                    Unary::Not | Unary::Invert => None,
                });
            }
        };
        let n = match operator {
            Unary::Positive | Unary::Not => n,
            Unary::Negative => -n,
            Unary::Invert => -n - 1,
        };
        self.int_or_long(n, kind == Kind::Long).map(Some)
    }

    /// The whole number that a float is once its fraction is cut off.
    pub(super) fn truncated(&self, x: f64) -> Computed<BigInt> {
        match num_traits::FromPrimitive::from_f64(x.trunc()) {
            Some(n) => Ok(n),
            None if x.is_nan() => Err(self.error(Error::NanToInt, &[])),
            None => Err(self.error(Error::InfinityToInt, &[])),
        }
    }
}

/// `a ** b`, b not negative.
fn power(a: &BigInt, b: &BigInt) -> Computed<BigInt> {
    if a.bits() <= 1 {
        // 0, 1 and -1
        let one = b.is_zero() || a.is_positive() || (a.is_negative() && b.is_even());
        return Ok(if one { BigInt::from(1) } else { a.clone() });
    }
    match b.to_u32() {
        Some(n) if (a.bits() - 1).saturating_mul(n.into()) <= MAX_BITS => Ok(a.pow(n)),
        _ => Err(unsupported("a power of more than 14,000 bits")),
    }
}

/// `float_floor_div`
fn floor_divide(v: f64, w: f64) -> f64 {
    let rest = v % w;
    let mut quotient = (v - rest) / w;
    if rest != 0.0 && (w < 0.0) != (rest < 0.0) {
        quotient -= 1.0;
    }
    if quotient == 0.0 {
        return 0f64.copysign(v / w);
    }
    let floor = quotient.floor();
    if quotient - floor > 0.5 { floor + 1.0 } else { floor }
}

/// `float_rem`
fn remainder(v: f64, w: f64) -> f64 {
    let rest = v % w;
    if rest == 0.0 {
        return 0f64.copysign(w);
    }
    if (w < 0.0) != (rest < 0.0) { rest + w } else { rest }
}
