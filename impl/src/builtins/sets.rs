//! The methods of set and frozenset.

use crate::{
    instr::Operator,
    interp::calls::Arguments,
    object::*,
    types::Type,
    value::Value,
    vm::{Outcome, Vm},
};

const BOTH: &[&str] =
    &["copy", "difference", "intersection", "isdisjoint", "issubset", "issuperset", "symmetric_difference", "union"];
const CHANGING: &[&str] = &[
    "add",
    "clear",
    "difference_update",
    "discard",
    "intersection_update",
    "pop",
    "remove",
    "symmetric_difference_update",
    "update",
];

impl Vm {
    pub(super) fn has_set_method(&self, kind: Type, name: &str) -> bool {
        BOTH.contains(&name) || (kind == Type::Set && CHANGING.contains(&name))
    }

    /// An iterable as a set.
    fn as_set(&self, value: &Value) -> Outcome {
        if value.get::<Set>().is_some() {
            return Ok(value.clone());
        }
        let set = self.set();
        self.set_update(&set, value)?;
        Ok(set)
    }

    fn copied(&self, receiver: &Value) -> Outcome {
        let copy = if receiver.kind() == Some(Kind::FrozenSet) { self.frozen_set() } else { self.set() };
        self.set_update(&copy, receiver)?;
        Ok(copy)
    }

    pub(super) fn set_method(&self, receiver: &Value, name: &str, arguments: &Arguments) -> Outcome {
        let table = &receiver.get::<Set>().expect("kind: the caller has seen it").0;
        let is_frozen = receiver.kind() == Some(Kind::FrozenSet);
        let values = &arguments.values[..];
        match (name, values) {
            ("add", [one]) => self.set_add(receiver, one.clone())?,
            ("discard" | "remove", [one]) => {
                if one.kind() == Some(Kind::Set) {
                    return Err(self.unsupported("a set in a set"));
                }
                match self.dict_remove(receiver, one)? {
                    Some((old, _)) => drop(old),
                    None if name == "remove" => return Err(self.key_error(one.clone())),
                    None => {}
                }
            }
            ("pop", []) => {
                self.ordered(receiver)?;
                let Some(position) = table.borrow().last() else {
                    return Err(self.key_error(self.str("pop from an empty set")));
                };
                let (item, _) = table.borrow_mut().remove(position);
                return Ok(item);
            }
            ("update", values) => {
                for value in values {
                    self.set_update(receiver, value)?;
                }
            }
            ("union", values) => {
                let union = self.copied(receiver)?;
                for value in values {
                    self.set_update(&union, value)?;
                }
                return Ok(union);
            }
            ("copy", []) if is_frozen => return Ok(receiver.clone()),
            ("copy", []) => return self.copied(receiver),
            ("clear", []) => crate::operate::clear_table(table),
            ("difference" | "intersection", values) => {
                let operator = if name == "difference" { Operator::Subtract } else { Operator::And };
                let mut result = self.copied(receiver)?;
                for value in values {
                    let other = self.as_set(value)?;
                    result = self.combine_sets(operator, &result, &other, is_frozen)?;
                }
                return Ok(result);
            }
            ("symmetric_difference", [value]) => {
                let other = self.as_set(value)?;
                return self.combine_sets(Operator::Xor, receiver, &other, is_frozen);
            }
            ("difference_update" | "intersection_update" | "symmetric_difference_update", values) => {
                let operator = match name {
                    "difference_update" => Operator::Subtract,
                    "intersection_update" => Operator::And,
                    _ => Operator::Xor,
                };
                for value in values {
                    let other = self.as_set(value)?;
                    let result = self.combine_sets(operator, receiver, &other, false)?;
                    let new = std::mem::take(&mut *result.get::<Set>().expect("kind: it was just made").0.borrow_mut());
                    let old = std::cell::RefCell::new(table.replace(new));
                    crate::operate::clear_table(&old);
                }
            }
            ("isdisjoint", [value]) => {
                let other = self.as_set(value)?;
                for (item, _) in self.entries(receiver) {
                    if self.contains(&other, &item)? {
                        return Ok(Value::FALSE);
                    }
                }
                return Ok(Value::TRUE);
            }
            ("issubset" | "issuperset", [value]) => {
                let other = self.as_set(value)?;
                let (inner, outer) = if name == "issubset" { (receiver, &other) } else { (&other, receiver) };
                for (item, _) in self.entries(inner) {
                    if !self.contains(outer, &item)? {
                        return Ok(Value::FALSE);
                    }
                }
                return Ok(Value::TRUE);
            }
            _ => return Err(self.not_covered(name)),
        }
        Ok(Value::NONE)
    }
}
