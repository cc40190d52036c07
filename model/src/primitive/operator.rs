//! The operators, and what they do to sequences. [`super::number`] has the numbers, [`super::interpolate`] `%` on a str.

use super::{Answer, Computed, Context, Value, iterate::answer, unsupported};
use crate::{
    builtin::Builtin,
    error::Error,
    object::{Address, Data, Part, Type},
};
use num_traits::ToPrimitive;
use strum::{EnumIter, IntoStaticStr};

/// A binary operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, IntoStaticStr)]
#[allow(missing_docs, reason = "the symbols say it")]
pub enum Binary {
    #[strum(serialize = "+")]
    Add,
    #[strum(serialize = "&")]
    And,
    #[strum(serialize = "//")]
    FloorDivide,
    #[strum(serialize = "<<")]
    LeftShift,
    #[strum(serialize = "@")]
    MatrixMultiply,
    #[strum(serialize = "*")]
    Multiply,
    #[strum(serialize = "%")]
    Remainder,
    #[strum(serialize = "|")]
    Or,
    #[strum(serialize = "**")]
    Power,
    #[strum(serialize = ">>")]
    RightShift,
    #[strum(serialize = "-")]
    Subtract,
    #[strum(serialize = "/")]
    TrueDivide,
    #[strum(serialize = "^")]
    Xor,
    /// 2.7's `/` without `from __future__ import division`.
    #[strum(serialize = "/")]
    ClassicDivide,
}

/// A unary operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, IntoStaticStr)]
#[allow(missing_docs, reason = "the symbols say it")]
pub enum Unary {
    #[strum(serialize = "+")]
    Positive,
    #[strum(serialize = "-")]
    Negative,
    #[strum(serialize = "not ")]
    Not,
    #[strum(serialize = "~")]
    Invert,
}

/// Longer strs, tuples and lists, by a repetition or otherwise, are beyond the specification.
pub(super) const MAX_ITEMS: usize = 1 << 20;

/// 3.11's BINARY_OP: the operators by operand; those that work in place follow in the same order.
pub(super) const BY_OPERAND: [Binary; 13] = [
    Binary::Add,
    Binary::And,
    Binary::FloorDivide,
    Binary::LeftShift,
    Binary::MatrixMultiply,
    Binary::Multiply,
    Binary::Remainder,
    Binary::Or,
    Binary::Power,
    Binary::RightShift,
    Binary::Subtract,
    Binary::TrueDivide,
    Binary::Xor,
];

impl Context<'_> {
    /// `left op right`, by BINARY_OP's operand.
    pub(super) fn binary_operand(&self, operands: (Address, Address)) -> Answer {
        let arg = self.arg as usize;
        if let 26 | 27 = arg {
            return self.binary(Binary::ClassicDivide, operands, arg == 27);
        }
        if arg == 28 {
            return answer(self.div_mod(operands.0, operands.1));
        }
        match BY_OPERAND.get(arg % BY_OPERAND.len()) {
            Some(operator) if arg < 2 * BY_OPERAND.len() => self.binary(*operator, operands, arg >= BY_OPERAND.len()),
            _ => unsupported("an operand of BINARY_OP that names no operator"),
        }
    }

    /// `left op right`
    pub(super) fn binary(&self, operator: Binary, operands: (Address, Address), inplace: bool) -> Answer {
        self.computed_binary(operator, operands, inplace).map_or_else(|answer| answer, Answer::Value)
    }

    pub(super) fn computed_binary(
        &self,
        operator: Binary,
        (left, right): (Address, Address),
        inplace: bool,
    ) -> Computed<Value> {
        let (left_type, right_type) = (self.heap.type_of(left), self.heap.type_of(right));
        self.covered(operator, (left, right), inplace)?;
        if let (Some(a), Some(b)) = (self.number(left), self.number(right)) {
            return match self.arithmetic(operator, &a, &b)? {
                Some(value) => Ok(value),
                None => Err(self.unsupported_operands(operator, (left, right), inplace)),
            };
        }
        match (operator, left_type) {
            (Binary::Add, Type::Str | Type::Tuple) => self.concatenation(left, right),
            (Binary::Add, Type::List) if self.concatenates(left) => self.concatenation(left, right),
            (Binary::Multiply, Type::Str | Type::Tuple) => self.repetition(left, right),
            (Binary::Multiply, Type::List) if self.repeats(left) => self.repetition(left, right),
            // In place, what looks like a sequence on the left keeps the one on the right from being asked.
            (Binary::Multiply, _) if inplace && self.has_sequence_slots(left) => {
                Err(self.unsupported_operands(operator, (left, right), inplace))
            }
            (Binary::Multiply, _) if matches!(right_type, Type::Str | Type::Tuple) => self.repetition(right, left),
            (Binary::Multiply, _) if right_type == Type::List && self.repeats(right) => self.repetition(right, left),
            (Binary::Remainder, Type::Str) => self.interpolated(left, right).map(Value::str),
            _ => Err(self.unsupported_operands(operator, (left, right), inplace)),
        }
    }

    /// Refuses what Python has an operator for and the specification has not.
    pub(super) fn covered(&self, operator: Binary, (left, right): (Address, Address), inplace: bool) -> Computed<()> {
        let of = |type_: Type| matches!(type_, Type::Unicode | Type::Bytes);
        let (a, b) = (self.heap.type_of(left), self.heap.type_of(right));
        if of(a) || of(b) {
            return Err(unsupported("operators on bytes and unicode"));
        }
        let is_set = |type_: Type| matches!(type_, Type::Set | Type::FrozenSet);
        let set_operator = matches!(operator, Binary::And | Binary::Or | Binary::Subtract | Binary::Xor);
        if set_operator && is_set(a) && is_set(b) {
            return Err(unsupported("set operators"));
        }
        let is_set_like = |type_: Type| matches!(type_, Type::View(Part::Keys | Part::Items));
        if set_operator && (is_set_like(a) || is_set_like(b)) {
            return Err(unsupported("set operators on views"));
        }
        if operator == Binary::Or && a == Type::Dict && (b == Type::Dict || inplace) && self.version.facts().dicts_unite
        {
            return Err(unsupported("the union of dicts"));
        }
        let unites = |value: Address| self.heap.is_class(value) || self.is_none(value);
        if operator == Binary::Or
            && self.version.facts().dicts_unite
            && unites(left)
            && unites(right)
            && (a, b) != (Type::None, Type::None)
        {
            return Err(unsupported("the union of types"));
        }
        let has_method = |name| self.heap.special(left, name, self.version).is_some();
        let changes = match operator {
            Binary::Add => !has_method("__iadd__"),
            Binary::Multiply => !has_method("__imul__"),
            _ => false,
        };
        if inplace && a == Type::List && changes {
            return Err(unsupported("a list changed by an operator in place"));
        }
        let prints = matches!(self.heap.data(left), Data::Builtin(Builtin::Print));
        if prints && operator == Binary::RightShift {
            return Err(unsupported("print >> something"));
        }
        Ok(())
    }

    fn unsupported_operands(&self, operator: Binary, (left, right): (Address, Address), inplace: bool) -> Answer {
        let symbol: &str = operator.into();
        let names = [self.type_name(left), self.type_name(right)];
        match (inplace, operator) {
            (true, Binary::Power) => self.error(Error::UnsupportedInplacePower, &names),
            (true, _) => self.error(Error::UnsupportedInplaceOperands, &[symbol, names[0], names[1]]),
            (false, Binary::Power) => self.error(Error::UnsupportedOperands, &["** or pow()", names[0], names[1]]),
            (false, _) => self.error(Error::UnsupportedOperands, &[symbol, names[0], names[1]]),
        }
    }

    pub(super) fn concatenation(&self, left: Address, right: Address) -> Computed<Value> {
        let data = self.heap.data(left);
        match self.heap.type_of(left) {
            same if same == self.heap.type_of(right) => {}
            Type::Str if self.is_2_7() => {
                return Err(self.error(Error::CannotConcatenate, &["str", self.type_name(right)]));
            }
            _ => return Err(self.error(Error::CanOnlyConcatenate, &[self.builtin_name(left), self.type_name(right)])),
        }
        if let (Some(a), Some(b)) = (self.heap.text(left), self.heap.text(right)) {
            return match a.len() + b.len() <= MAX_ITEMS {
                true => Ok(Value::str([a, b].concat())),
                false => Err(unsupported("a str of more than 1 MiB")),
            };
        }
        let (a, b) = (self.heap.items(left), self.heap.items(right));
        if a.len() + b.len() > MAX_ITEMS {
            return Err(unsupported("a sequence of more than 1 Mi items"));
        }
        let items = a.iter().chain(b).map(|item| item.map(Value::Object));
        Ok(Value::New(data.clone(), items.collect()))
    }

    pub(super) fn repetition(&self, sequence: Address, times: Address) -> Computed<Value> {
        let Some(times) = self.whole(times) else {
            return Err(self.error(Error::MultiplyByNonInt, &[self.type_name(times)]));
        };
        let Some(times) = times.to_i64() else { return Err(unsupported("a repetition beyond 64 bits")) };
        let times = usize::try_from(times).unwrap_or(0);
        let text = self.heap.text(sequence);
        let length = text.map_or_else(|| self.heap.items(sequence).len(), str::len);
        if length.saturating_mul(times) > MAX_ITEMS {
            return Err(unsupported("a repetition of more than 1 Mi items"));
        }
        let times = if length == 0 { 0 } else { times };
        if let Some(text) = text {
            return Ok(Value::str(text.repeat(times)));
        }
        let items: Vec<Option<Value>> = self.heap.items(sequence).iter().map(|item| item.map(Value::Object)).collect();
        let repeated = std::iter::repeat_n(items, times).flatten();
        Ok(Value::New(self.heap.data(sequence).clone(), repeated.collect()))
    }

    /// `op value`
    pub(super) fn unary(&self, operator: Unary, value: Address) -> Answer {
        if operator == Unary::Not {
            return Answer::Value(Value::bool(!super::text::truthy(self.heap, value)));
        }
        let computed = match self.number(value) {
            Some(number) => self.unary_arithmetic(operator, number),
            None => Ok(None),
        };
        let symbol: &str = operator.into();
        match computed {
            Ok(Some(value)) => Answer::Value(value),
            Ok(None) => self.error(Error::BadUnaryOperand, &[symbol, self.type_name(value)]),
            Err(answer) => answer,
        }
    }
}
