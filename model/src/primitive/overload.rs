//! Where classes written in Python have a say: a primitive misses then, and a rule asks their special methods.

use super::{Answer, Binary, Context, Primitive, Value, unsupported};
use crate::{
    builtin::Builtin,
    error::Error,
    object::{Address, Data, Slot, Type},
    uop::Special,
};
use num_bigint::BigInt;
use num_traits::{FromPrimitive, Signed, ToPrimitive};

/// The operand with which [`Special::Unary`] is `__abs__`.
const ABS: u32 = 4;
/// The operands with which [`Special::Left`] is `__pow__` and `__divmod__`.
const POW: u32 = 8;
const DIVMOD: u32 = 28;

impl Context<'_> {
    pub(super) fn defines(&self, object: Address, special: Special, arg: u32) -> bool {
        self.heap.defines(object, special, self.version, arg)
    }

    /// Whether a class written in Python has a say in what a primitive computes.
    pub(super) fn is_overloaded(&self, primitive: Primitive, operands: [Slot; 3]) -> bool {
        let given = self.given.first().copied().flatten();
        let [a, b, _] = operands;
        let of_class = |slot: Slot| slot.is_some_and(|object| self.heap.class_of(object).is_some());
        let about_none = !of_class(a) && !of_class(b) && !self.given.iter().any(|given| of_class(*given));
        if about_none && primitive != Primitive::Builtin(Builtin::Print) {
            return false;
        }
        // What does not take such arguments says so before it asks.
        if let Primitive::Builtin(builtin) = primitive
            && let Answer::Raise(..) = self.check_arguments(builtin)
        {
            return false;
        }
        let any = |slot: Slot, specials: &[Special]| {
            slot.is_some_and(|object| specials.iter().any(|special| self.defines(object, *special, 0)))
        };
        let binary = |arg: u32, a: Slot, b: Slot| {
            let fills = |slot: Slot| slot.is_some_and(|object| self.fills_slot(object, arg));
            let formats = || a.is_some_and(|left| self.formats(left, arg));
            let in_place = || a.is_some_and(|left| self.defines(left, Special::InPlace, arg));
            fills(a) || in_place() || fills(b) && !formats()
        };
        const TEXT: [Special; 2] = [Special::Repr, Special::Str];
        match primitive {
            Primitive::Binary(operator) => binary(operator.operand(false).into(), a, b),
            Primitive::Inplace(operator) => binary(operator.operand(true).into(), a, b),
            Primitive::BinaryOperand => binary(self.arg, a, b),
            Primitive::Unary(operator) => a.is_some_and(|value| self.defines(value, Special::Unary, operator as u32)),
            Primitive::Compare => match self.arg {
                0..6 => self.is_compared_in_python(a, b, self.arg),
                6 | 7 => any(b, &[Special::Contains, Special::Iter]),
                _ => false,
            },
            Primitive::Contains => any(b, &[Special::Contains, Special::Iter]),
            Primitive::Subscript => any(a, &[Special::GetItem, Special::Missing]),
            Primitive::CheckStoreSubscript => any(a, &[Special::SetItem]),
            Primitive::CheckDeleteSubscript => any(a, &[Special::DelItem]),
            Primitive::Truth => a.is_some_and(|value| self.heap.asks_truth(value, self.version)),
            Primitive::Repr | Primitive::Text => any(a, &TEXT),
            // Unconverted, it is the class that knows of specifications.
            Primitive::Format => {
                any(a, &TEXT)
                    && a.is_some_and(|a| self.heap.special(a, "__format__", self.version).is_none())
                    && (self.arg & 3 != 0 || b.is_none_or(|b| self.heap.text(b) == Some("")))
            }
            Primitive::Builtin(Builtin::NewStr) if self.given.len() > 1 => false,
            Primitive::Builtin(Builtin::Repr | Builtin::NewStr) => any(given, &TEXT),
            Primitive::Builtin(Builtin::Print) => self.given.iter().any(|value| any(*value, &TEXT)),
            Primitive::Builtin(Builtin::Abs) => given.is_some_and(|value| self.defines(value, Special::Unary, ABS)),
            Primitive::Builtin(builtin @ (Builtin::DivMod | Builtin::Pow)) => match self.given {
                [a, b] => binary(if builtin == Builtin::Pow { POW } else { DIVMOD }, *a, *b),
                _ => false,
            },
            Primitive::Builtin(Builtin::Len) => any(given, &[Special::Len]),
            Primitive::Builtin(Builtin::NewBool) => {
                given.is_some_and(|value| self.heap.asks_truth(value, self.version))
            }
            _ => false,
        }
    }

    /// Whether a primitive is given a mapping that is one by a class written in Python, or a class of dicts, whose methods
    /// make it look like one: that is not specified.
    pub(super) fn maps(&self, primitive: Primitive, operands: [Slot; 3]) -> bool {
        let [a, b, _] = operands;
        let has_keys = |object| match self.heap.type_of(object) == Type::Dict {
            true => self.heap.special(object, "keys", self.version).is_some() || self.is_asked_for_attributes(object),
            false => self.may_give(object, "keys"),
        };
        let maps = |slot: Slot| slot.is_some_and(has_keys);
        match primitive {
            Primitive::UnpackedMapping => maps(a),
            Primitive::DoubleStarArgument => maps(b),
            Primitive::Builtin(Builtin::NewDict | Builtin::DictInit)
            | Primitive::CheckArguments(Builtin::DictUpdate) => self.given.iter().any(|given| maps(*given)),
            _ => false,
        }
    }

    /// The `__len__` that `PyObject_LengthHint` asks.
    pub(super) fn length_hint(&self, object: Address) -> Answer {
        match self.heap.special(object, "__length_hint__", self.version) {
            Some(_) => unsupported("__length_hint__ of a program's class"),
            None => self.special(object, Special::Len),
        }
    }

    /// Whether an object tells how long it is, whatever that takes; if not, a miss.
    pub(super) fn tells_length(&self, object: Address) -> Answer {
        let type_ = self.heap.type_of(object);
        let tells = matches!(
            type_,
            Type::Tuple
                | Type::List
                | Type::Dict
                | Type::Set
                | Type::FrozenSet
                | Type::Str
                | Type::Unicode
                | Type::Range
                | Type::View(_)
                | Type::Iterator
        );
        match tells || self.heap.defines(object, Special::Len, self.version, self.arg) {
            true => Answer::Value(Value::bool(true)),
            false => Answer::Miss,
        }
    }

    /// What a class written in Python defines that would make a number of its object where a primitive has found none: that is
    /// not specified.
    pub(super) fn number_like(&self, primitive: Primitive, operands: [Slot; 3]) -> Option<&'static str> {
        let names: &[&str] = match primitive {
            Primitive::Builtin(Builtin::Round) => &["__round__", "__float__", "__index__", "__int__"],
            Primitive::Builtin(Builtin::Pow) => &["__pow__", "__rpow__"],
            Primitive::Builtin(Builtin::Reversed) => &["__reversed__"],
            Primitive::Builtin(_) => &["__int__", "__float__", "__trunc__", "__index__"],
            Primitive::Binary(_)
            | Primitive::Inplace(_)
            | Primitive::BinaryOperand
            | Primitive::PlainBinary
            | Primitive::InheritedLeft
            | Primitive::InheritedRight => &["__index__", "__int__", "__float__"],
            Primitive::Subscript
            | Primitive::PlainSubscript
            | Primitive::CheckStoreSubscript
            | Primitive::CheckDeleteSubscript
            | Primitive::Spliced
            | Primitive::SliceBetween => &["__index__"],
            _ => return None,
        };
        let operands = operands.iter().chain(self.given).flatten().copied();
        let inside = |operand: Address| match self.heap.data(operand) {
            Data::Tuple | Data::Slice => self.heap.get(operand).refs.iter().flatten().copied().collect(),
            _ => vec![],
        };
        let mut objects = operands.flat_map(|operand| std::iter::once(operand).chain(inside(operand)));
        // `PyNumber_Int` of 2.7 asks the object itself.
        let asks_object = self.is_2_7() && primitive == Primitive::Builtin(Builtin::NewInt);
        objects.find_map(|object| {
            let has = |name: &str| match asks_object && name == "__trunc__" {
                true => self.may_give(object, name),
                false => self.heap.special(object, name, self.version).is_some(),
            };
            names.iter().copied().find(|name| has(name))
        })
    }

    /// Whether a binary operator is that of a str which formats whatever it is given.
    pub(super) fn formats(&self, left: Address, arg: u32) -> bool {
        self.heap.text(left).is_some() && crate::uop::binary_name(arg) == Some("mod")
    }

    /// Whether a class written in Python has a say in a comparison.
    pub(super) fn is_compared_in_python(&self, left: Slot, right: Slot, operator: u32) -> bool {
        const NOT_EQUAL: u32 = 3;
        let asks = |slot: Slot, special| {
            slot.is_some_and(|object| {
                let equality = operator == NOT_EQUAL && !self.is_2_7() && self.defines(object, Special::Eq, 0);
                self.defines(object, special, operator) || equality
            })
        };
        asks(left, Special::Compare) || asks(right, Special::CompareReflected)
    }

    /// `repr` or `str` of an object, whatever its class defines.
    pub(super) fn plain_text(&self, value: Address, text: bool) -> Answer {
        let written = match self.heap.data(value) {
            Data::Exception(_) if text => self.view().exception_message(value),
            _ => self.view().plain_repr_of(value),
        };
        match written {
            Ok(written) => Answer::Value(Value::str(written)),
            Err(what) => unsupported(what),
        }
    }

    /// Raises unless what `__bool__` has answered is a bool; 2.7 takes an int too.
    pub(super) fn check_truth(&self, answer: Address) -> Answer {
        match self.heap.type_of(answer) {
            Type::Bool => Answer::Miss,
            Type::Int if self.is_2_7() => Answer::Miss,
            _ => self.error(Error::BoolNotABool, &[self.type_name(answer)]),
        }
    }

    /// What `__len__` has answered, if it is a length.
    pub(super) fn as_length(&self, answer: Address) -> Answer {
        match self.heap.data(answer) {
            Data::Int(n) | Data::Long(n) if n.is_negative() => self.error(Error::LenNegative, &[]),
            Data::Int(n) | Data::Long(n) if n.to_i64().is_none() => self.error(Error::LenTooLarge, &[]),
            Data::Int(n) | Data::Long(n) => Answer::Value(Value::int(n.clone())),
            Data::Bool(b) => Answer::Value(Value::int(i32::from(*b))),
            // 2.7 takes what `int` makes of it.
            Data::Float(x) if self.is_2_7() && x.trunc() >= 0.0 && x.abs() < 1e9 => {
                Answer::Value(Value::int(BigInt::from_f64(x.trunc()).unwrap_or_default()))
            }
            Data::Float(_) if self.is_2_7() => unsupported("a length that is a float, and negative or large"),
            _ => self.error(Error::LenNotAnInt, &[self.type_name(answer)]),
        }
    }

    /// Raises unless what `__iter__` has answered is an iterator.
    pub(super) fn check_iterator(&self, iterator: Address) -> Answer {
        match self.heap.is_iterator(iterator, self.version) {
            true => Answer::Miss,
            false => self.error(Error::IterNotAnIterator, &[self.type_name(iterator)]),
        }
    }
}

impl Binary {
    /// The operand that stands for it: 3.11's BINARY_OP's, and two more for 2.7's classic division.
    pub fn operand(self, in_place: bool) -> u8 {
        match (super::operator::BY_OPERAND.iter().position(|each| *each == self), in_place) {
            (Some(n), false) => u8::try_from(n).expect("operators: there are few"),
            (Some(n), true) => u8::try_from(n + super::operator::BY_OPERAND.len()).expect("operators: there are few"),
            (None, false) => 26,
            (None, true) => 27,
        }
    }
}
