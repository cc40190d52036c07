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

    /// What both have, of two sets the items of the smaller one; from 3.10 on no more is drawn once that is all of the set.
    fn intersection(&self, set: &Value, with: &Value) -> Outcome {
        let both = if set.kind() == Some(Kind::FrozenSet) { self.frozen_set() } else { self.set() };
        let size = |set: &Value| set.get::<Set>().map(|set| set.0.borrow().len());
        if with.get::<Set>().is_some() {
            let (of, by) = if size(with) > size(set) { (set, with) } else { (with, set) };
            for (item, _) in self.entries(of) {
                if self.contains(by, &item)? {
                    self.set_add(&both, item)?;
                }
            }
            return Ok(both);
        }
        self.each_drawn(with, both, |both, item| {
            if !self.contains(set, item)? {
                return Ok(true);
            }
            self.set_add(both, item.clone())?;
            Ok(!self.is_3_11() || size(both) < size(set))
        })
    }

    /// Takes out of a set what an iterable gives. What another set has goes once all of it is out.
    fn subtract(&self, set: &Value, with: &Value) -> Outcome<()> {
        if with.get::<Set>().is_some() {
            let mut gone = Vec::new();
            for (item, _) in self.entries(with) {
                gone.extend(self.dict_remove(set, &item)?);
            }
            return Ok(());
        }
        let removed = self.each_drawn(with, set.clone(), |set, item| {
            if item.kind() == Some(Kind::Set) {
                return Err(self.unsupported("a set in a set"));
            }
            drop(self.dict_remove(set, item)?);
            Ok(true)
        });
        removed.map(drop)
    }

    /// Whether an iterable gives nothing that is in the set, or nothing that is not.
    fn gives_none(&self, set: &Value, iterable: &Value, that_is_in: bool) -> Outcome<bool> {
        if iterable.get::<Set>().is_some() {
            for (item, _) in self.entries(iterable) {
                if self.contains(set, &item)? == that_is_in {
                    return Ok(false);
                }
            }
            return Ok(true);
        }
        let iterator = self.iter(iterable)?;
        loop {
            let item = self.next(&iterator)?;
            if item.is_null() {
                return Ok(true);
            }
            self.burn(1)?;
            if self.contains(set, &item)? == that_is_in {
                return Ok(false);
            }
        }
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
            ("copy" | "intersection", []) => return self.copied(receiver),
            ("clear", []) => crate::operate::clear_table(table),
            ("intersection" | "intersection_update", values) => {
                let mut common = receiver.clone();
                for value in values {
                    common = self.intersection(&common, value)?;
                }
                if name == "intersection" {
                    return Ok(common);
                }
                if !values.is_empty() {
                    let common = &common.get::<Set>().expect("kind: it was just made").0;
                    table.swap(common);
                    crate::operate::clear_table(common);
                }
            }
            ("difference", values) => {
                let rest = self.copied(receiver)?;
                for value in values {
                    self.subtract(&rest, value)?;
                }
                return Ok(rest);
            }
            ("difference_update", values) => {
                for value in values {
                    self.subtract(receiver, value)?;
                }
            }
            ("symmetric_difference", [value]) => {
                let other = self.as_set(value)?;
                return self.combine_sets(Operator::Xor, receiver, &other, is_frozen);
            }
            ("symmetric_difference_update", [value]) => {
                let other = self.as_set(value)?;
                let result = self.combine_sets(Operator::Xor, receiver, &other, false)?;
                let result = &result.get::<Set>().expect("kind: it was just made").0;
                table.swap(result);
                crate::operate::clear_table(result);
            }
            ("isdisjoint", [value]) => return self.gives_none(receiver, value, true).map(Value::bool),
            ("issuperset", [value]) if self.is_3_11() => {
                return self.gives_none(receiver, value, false).map(Value::bool);
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
