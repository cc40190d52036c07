//! Arithmetic.

use crate::{
    instr::{Operator, Sign},
    object::*,
    types::Type,
    value::Value,
    vm::{Outcome, Raise, Stop, Vm},
};
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};

/// A number, apart from complex ones.
#[derive(Clone, Debug)]
pub(crate) enum Number {
    /// An integer, and whether it is 2.7's `long`.
    Int(BigInt, bool),
    Float(f64),
}

/// The bits that a result may have.
const MOST_BITS: u64 = 1 << 24;

impl Vm {
    /// The number that a value is, `bool` included.
    pub(crate) fn number(&self, value: &Value) -> Option<Number> {
        if let Some(number) = value.as_int() {
            return Some(Number::Int(number.into(), false));
        }
        if let Some(truth) = value.as_bool() {
            return Some(Number::Int(i64::from(truth).into(), false));
        }
        match value.kind()? {
            Kind::Float => Some(Number::Float(value.get::<Float>()?.0)),
            Kind::Int => Some(Number::Int(value.get::<Big>()?.0.clone(), false)),
            Kind::Long => Some(Number::Int(value.get::<Big>()?.0.clone(), true)),
            _ => None,
        }
    }

    /// The integer that a value is, `bool` included, if it has 64 bits.
    pub(crate) fn small_int(&self, value: &Value) -> Option<i64> {
        match value.as_int() {
            Some(number) => Some(number),
            None => match self.number(value)? {
                Number::Int(number, _) => number.to_i64(),
                Number::Float(_) => None,
            },
        }
    }

    /// An integer as this version has it: in 2.7 a `long` if one was involved, or if it is too large for a C long.
    pub(crate) fn integer(&self, number: BigInt, long: bool) -> Value {
        if self.is_2_7() && (long || number.to_i64().is_none()) { self.long(number) } else { self.int(number) }
    }

    pub(crate) fn float_of(&self, number: &Number) -> Outcome<f64> {
        match number {
            Number::Float(float) => Ok(*float),
            Number::Int(int, _) => match int.to_f64().filter(|float| float.is_finite()) {
                Some(float) => Ok(float),
                None if self.is_2_7() => Err(self.raise(Type::OverflowError, "long int too large to convert to float")),
                None => Err(self.raise(Type::OverflowError, "int too large to convert to float")),
            },
        }
    }

    /// The result of an operator on two numbers; nothing, if numbers have no such operator.
    pub(crate) fn binary_numbers(&self, operator: Operator, a: &Number, b: &Number) -> Outcome<Option<Value>> {
        match (a, b) {
            (Number::Int(a, a_long), Number::Int(b, b_long)) => self.binary_ints(operator, a, b, *a_long || *b_long),
            _ => {
                if matches!(
                    operator,
                    Operator::LeftShift
                        | Operator::RightShift
                        | Operator::And
                        | Operator::Or
                        | Operator::Xor
                        | Operator::MatrixMultiply
                ) {
                    return Ok(None);
                }
                let (a, b) = (self.float_of(a)?, self.float_of(b)?);
                self.binary_floats(operator, a, b).map(Some)
            }
        }
    }

    fn zero_division(&self, text: &str) -> Raise {
        self.raise(Type::ZeroDivisionError, text)
    }

    fn binary_ints(&self, operator: Operator, a: &BigInt, b: &BigInt, long: bool) -> Outcome<Option<Value>> {
        let by_zero = |text: &str| {
            let text = if self.is_2_7() && long { "long division or modulo by zero" } else { text };
            Err(self.zero_division(text))
        };
        let result = match operator {
            Operator::Add => a + b,
            Operator::Subtract => a - b,
            Operator::Multiply => {
                if a.bits() + b.bits() > MOST_BITS {
                    return Err(self.stop(Stop::Exhausted("objects")));
                }
                a * b
            }
            Operator::Divide | Operator::FloorDivide if b.is_zero() => {
                return by_zero("integer division or modulo by zero");
            }
            Operator::Modulo if b.is_zero() && self.is_3_11() => return by_zero("integer modulo by zero"),
            Operator::Modulo if b.is_zero() => return by_zero("integer division or modulo by zero"),
            Operator::Divide | Operator::FloorDivide => a.div_floor(b),
            Operator::Modulo => a.mod_floor(b),
            Operator::TrueDivide => {
                if b.is_zero() {
                    return Err(self.zero_division("division by zero"));
                }
                return Ok(Some(self.float(self.divide(a, b)?)));
            }
            Operator::Power => return self.power(a, b, long).map(Some),
            Operator::LeftShift | Operator::RightShift => {
                if self.is_2_7() && b.to_i64().is_none() {
                    return Err(self.raise(Type::OverflowError, "long int too large to convert to int"));
                }
                if b.is_negative() {
                    return Err(self.raise(Type::ValueError, "negative shift count"));
                }
                return self.shift(operator == Operator::LeftShift, a, b, long).map(Some);
            }
            Operator::And => a & b,
            Operator::Or => a | b,
            Operator::Xor => a ^ b,
            Operator::MatrixMultiply => return Ok(None),
        };
        Ok(Some(self.integer(result, long)))
    }

    fn shift(&self, left: bool, a: &BigInt, b: &BigInt, long: bool) -> Outcome {
        let places = b.to_u64().filter(|&places| places <= MOST_BITS);
        let result = match (left, places) {
            (true, _) if a.is_zero() => BigInt::zero(),
            (true, Some(places)) if a.bits() + places <= MOST_BITS => a << places,
            (true, _) => return Err(self.stop(Stop::Exhausted("objects"))),
            (false, Some(places)) => a >> places,
            (false, None) => (if a.is_negative() { -1 } else { 0 }).into(),
        };
        Ok(self.integer(result, long))
    }

    /// The quotient, rounded once.
    fn divide(&self, a: &BigInt, b: &BigInt) -> Outcome<f64> {
        const EXACT: u64 = 53;
        if a.bits() <= EXACT && b.bits() <= EXACT {
            return Ok(a.to_f64().unwrap_or(f64::NAN) / b.to_f64().unwrap_or(f64::NAN));
        }
        Err(self.unsupported("division of large integers"))
    }

    fn power(&self, a: &BigInt, b: &BigInt, long: bool) -> Outcome {
        if b.is_negative() {
            let (a, b) = (self.float_of(&Number::Int(a.clone(), long))?, self.float_of(&Number::Int(b.clone(), long))?);
            return self.binary_floats(Operator::Power, a, b);
        }
        let exponent = b.to_u32();
        if a.bits() <= 1 {
            let odd = b.is_odd();
            let result = if b.is_zero() || (a.is_negative() && !odd) { BigInt::from(1) } else { a.clone() };
            return Ok(self.integer(result, long));
        }
        match exponent {
            Some(exponent) if u64::from(exponent) * a.bits() <= MOST_BITS => Ok(self.integer(a.pow(exponent), long)),
            _ => Err(self.stop(Stop::Exhausted("objects"))),
        }
    }

    fn binary_floats(&self, operator: Operator, a: f64, b: f64) -> Outcome {
        let result = match operator {
            Operator::Add => a + b,
            Operator::Subtract => a - b,
            Operator::Multiply => a * b,
            Operator::Divide | Operator::TrueDivide if b == 0.0 => {
                return Err(self.zero_division("float division by zero"));
            }
            Operator::Divide | Operator::TrueDivide => a / b,
            Operator::FloorDivide if b == 0.0 && self.is_3_11() => {
                return Err(self.zero_division("float floor division by zero"));
            }
            Operator::FloorDivide if b == 0.0 => return Err(self.zero_division("float divmod()")),
            Operator::Modulo if b == 0.0 => return Err(self.zero_division("float modulo")),
            Operator::FloorDivide => divmod(a, b).0,
            Operator::Modulo => divmod(a, b).1,
            Operator::Power => {
                if a == 0.0 && b < 0.0 {
                    return Err(self.zero_division("0.0 cannot be raised to a negative power"));
                }
                if a < 0.0 && b.fract() != 0.0 {
                    return Err(self.unsupported("a complex power"));
                }
                let result = a.powf(b);
                if result.is_infinite() && a.is_finite() && b.is_finite() {
                    return Err(self.unsupported("a power that is too large"));
                }
                result
            }
            _ => unreachable!("float-operators: the caller has left the others out"),
        };
        Ok(self.float(result))
    }

    pub(crate) fn unary(&self, sign: Sign, value: &Value) -> Outcome {
        let symbol = match sign {
            Sign::Not => return Ok(Value::bool(!self.truth(value)?)),
            Sign::Repr => {
                let text = self.repr(value)?;
                return Ok(self.str(text));
            }
            Sign::Positive => "+",
            Sign::Negative => "-",
            Sign::Invert => "~",
        };
        match (sign, self.number(value)) {
            (Sign::Positive, Some(Number::Int(number, long))) => return Ok(self.integer(number, long)),
            (Sign::Negative, Some(Number::Int(number, long))) => return Ok(self.integer(-number, long)),
            (Sign::Invert, Some(Number::Int(number, long))) => return Ok(self.integer(!number, long)),
            (Sign::Positive, Some(Number::Float(number))) => return Ok(self.float(number)),
            (Sign::Negative, Some(Number::Float(number))) => return Ok(self.float(-number)),
            _ => {}
        }
        if let Some(result) = self.unary_of_instance(sign, value)? {
            return Ok(result);
        }
        let name = self.type_name_of(value);
        Err(self.type_error(format!("bad operand type for unary {symbol}: '{name}'")))
    }
}

/// Floored quotient and its remainder.
pub(crate) fn divmod(a: f64, b: f64) -> (f64, f64) {
    let mut modulo = a % b;
    let mut quotient = (a - modulo) / b;
    if modulo != 0.0 {
        if (b < 0.0) != (modulo < 0.0) {
            modulo += b;
            quotient -= 1.0;
        }
    } else {
        modulo = 0.0_f64.copysign(b);
    }
    let floored = if quotient == 0.0 {
        0.0_f64.copysign(a / b)
    } else {
        let floor = quotient.floor();
        if quotient - floor > 0.5 { floor + 1.0 } else { floor }
    };
    (floored, modulo)
}
