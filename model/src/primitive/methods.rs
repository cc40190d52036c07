//! The methods of lists, tuples, dicts and sets: what they answer that change nothing, and what the others check.

use super::{
    Answer, Computed, Context, Value,
    iterate::{answer, given_of},
    unsupported,
};
use crate::{
    builtin::Builtin,
    error::Error,
    exception::Class,
    object::{Address, Data, Part, Position, Type},
};
use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive};

impl Context<'_> {
    /// What a method answers to its arguments, which have been checked.
    pub(super) fn method_result(&self, method: Builtin, arguments: &[Address], receiver: Address) -> Answer {
        match (method, arguments) {
            (Builtin::ListInsert, [index, item]) => answer(self.inserted(receiver, *index, *item)),
            (Builtin::ListReverse, []) => {
                let items = self.heap.items(receiver).iter().rev().copied().flatten().map(Value::Object);
                Answer::Value(Value::New(Data::List, items.map(Some).collect()))
            }
            (Builtin::ListRemove, [item]) => answer(self.index_of(receiver, *item, [None; 2], Error::RemoveNotInList)),
            (Builtin::ListIndex, [item, bounds @ ..]) => {
                let bounds = [bounds.first().copied(), bounds.get(1).copied()];
                answer(self.index_of(receiver, *item, bounds, Error::NotInList))
            }
            (Builtin::TupleIndex, [item, bounds @ ..]) => {
                let bounds = [bounds.first().copied(), bounds.get(1).copied()];
                answer(self.index_of(receiver, *item, bounds, Error::NotInTuple))
            }
            (Builtin::ListCount | Builtin::TupleCount, [item]) => {
                let comparison = self.comparison();
                let items = self.heap.items(receiver).iter().flatten();
                let equal = items.map(|each| comparison.equal_or_same(*each, *item, 0));
                let count =
                    equal.collect::<Computed<Vec<bool>>>().map(|equal| equal.into_iter().filter(|e| *e).count());
                answer(count.map(Value::int))
            }
            (Builtin::DictHasKey, [_]) => self.contains((arguments[0], receiver)),
            (Builtin::DictKeys | Builtin::DictIterKeys, []) => self.of_dict(method, receiver, Part::Keys),
            (Builtin::DictValues | Builtin::DictIterValues, []) => self.of_dict(method, receiver, Part::Values),
            (Builtin::DictItems | Builtin::DictIterItems, []) => self.of_dict(method, receiver, Part::Items),
            _ => self.str_method(method, arguments, receiver),
        }
    }

    /// A view of a dict; in 2.7 a list of what it would show, or an iterator.
    fn of_dict(&self, method: Builtin, dict: Address, part: Part) -> Answer {
        if !self.is_2_7() {
            return Answer::Value(Value::New(Data::View(part), vec![Some(Value::Object(dict))]));
        }
        let Some(entries) = self.heap.data(dict).entries() else { return unsupported("the items of what is no dict") };
        if entries.len() > 1 && !self.view().has_order(dict) {
            return unsupported("the order of a set or 2.7 dict");
        }
        if matches!(method, Builtin::DictIterKeys | Builtin::DictIterValues | Builtin::DictIterItems) {
            let position = Position { size: Some(entries.len()), part, ..Position::default() };
            return self.iterator(dict, position);
        }
        let items = entries.values().filter_map(|entry| Some(Some(given_of(part, entry.key?, entry.value))));
        Answer::Value(Value::New(Data::List, items.collect()))
    }

    fn inserted(&self, list: Address, index: Address, item: Address) -> Computed<Value> {
        let Some(index) = self.whole(index) else {
            return Err(match self.heap.data(index) {
                Data::Float(_) => self.error(Error::FloatForInteger, &[]),
                _ => self.error(Error::IntegerNeeded, &[self.type_name(index)]),
            });
        };
        let Some(index) = index.to_i64() else { return Err(self.error(Error::TooLargeForSize, &[])) };
        let mut items: Vec<Address> = self.heap.items(list).iter().copied().flatten().collect();
        items.insert(bound(&index.into(), items.len()), item);
        Ok(Value::New(Data::List, items.into_iter().map(|item| Some(Value::Object(item))).collect()))
    }

    fn index_of(
        &self,
        sequence: Address,
        item: Address,
        bounds: [Option<Address>; 2],
        missing: Error,
    ) -> Computed<Value> {
        let items: Vec<Address> = self.heap.items(sequence).iter().copied().flatten().collect();
        let mut range = [0, items.len()];
        for (end, given) in range.iter_mut().zip(bounds) {
            if let Some(given) = given {
                let n = self.whole(given).ok_or_else(|| self.error(Error::IndexBound, &[]))?;
                *end = bound(&n, items.len());
            }
        }
        let comparison = self.comparison();
        for (at, each) in items.iter().enumerate().take(range[1]).skip(range[0]) {
            if comparison.equal_or_same(*each, item, 0)? {
                return Ok(Value::int(at));
            }
        }
        let repr =
            if missing == Error::NotInList { self.view().repr_of(item).map_err(unsupported)? } else { String::new() };
        Err(self.error(missing, &[&repr]))
    }

    /// What methods look at before they change anything.
    pub(super) fn check_method(&self, method: Builtin) -> Computed<()> {
        let Some(receiver) = self.given.first().copied().flatten() else { return Ok(()) };
        let positional = self.positional(method);
        let first = positional.first().copied().flatten();
        let entries = self.heap.data(receiver).entries();
        let hashable = |key: Address| match self.hashable(key) {
            Answer::Value(_) => Ok(()),
            refused => Err(refused),
        };
        let has =
            |key: Address| entries.zip(self.heap.key(key)).is_some_and(|(entries, key)| entries.contains_key(&key));
        let length = entries.map_or(0, |entries| entries.len());
        match (method, first) {
            (Builtin::SetDiscard | Builtin::SetRemove, Some(key)) if self.heap.type_of(key) == Type::Set => {
                Err(unsupported("a set in a set"))
            }
            (Builtin::DictSetDefault | Builtin::SetAdd | Builtin::SetDiscard, Some(key)) => hashable(key),
            (Builtin::SetRemove, Some(key)) => {
                hashable(key)?;
                if has(key) { Ok(()) } else { Err(Answer::Raise(Class::KeyError, vec![Value::Object(key)])) }
            }
            (Builtin::DictPop, Some(key)) => {
                if length > 0 {
                    hashable(key)?;
                }
                match positional.len() > 1 || length > 0 && has(key) {
                    true => Ok(()),
                    false => Err(Answer::Raise(Class::KeyError, vec![Value::Object(key)])),
                }
            }
            (Builtin::DictPopItem, _) if length == 0 => Err(self.error(Error::PopItemOfNothing, &[])),
            (Builtin::SetPop, _) if length == 0 => Err(self.error(Error::PopOfNothing, &[])),
            (Builtin::DictPopItem | Builtin::SetPop, _) if length > 1 && !self.view().has_order(receiver) => {
                Err(unsupported("the order of a set or 2.7 dict"))
            }
            _ => Ok(()),
        }
    }

    /// The items of what is to be a pair.
    pub(super) fn pair_items(&self, (pair, count): (Address, Address)) -> Answer {
        match self.items(pair) {
            Answer::Raise(Class::TypeError, _) => self.error(Error::PairNotASequence, &[&self.number_word(count)]),
            other => other,
        }
    }

    /// Raises unless there are two items.
    pub(super) fn check_pair(&self, (items, count): (Address, Address)) -> Answer {
        match self.heap.items(items).len() {
            2 => Answer::Miss,
            length => self.error(Error::PairLength, &[&self.number_word(count), &length.to_string()]),
        }
    }

    fn number_word(&self, count: Address) -> String {
        self.whole(count).unwrap_or_default().to_string()
    }
}

/// An index as a place between items, counted from the end if it is negative.
pub(super) fn bound(n: &BigInt, length: usize) -> usize {
    let n = if n.is_negative() { n + length } else { n.clone() };
    match n.is_negative() {
        true => 0,
        false => n.to_usize().map_or(length, |n| n.min(length)),
    }
}
