//! Iterators, and what is taken apart into items.

use super::{Answer, Computed, Context, Value, operator::MAX_ITEMS, unsupported};
use crate::{
    error::Error,
    object::{Address, Data, Entries, Part, Position, Slot, Type},
    uop::{Field, Special},
};
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};

/// The length of a range.
pub(super) fn range_length(start: &BigInt, stop: &BigInt, step: &BigInt) -> BigInt {
    let distance = if step.is_negative() { start - stop } else { stop - start };
    match distance.is_positive() && !step.is_zero() {
        true => distance.div_ceil(&step.abs()),
        false => BigInt::zero(),
    }
}

impl Context<'_> {
    /// `iter(value)`
    pub(super) fn iterate(&self, value: Address) -> Answer {
        match self.heap.type_of(value) {
            Type::Iterator | Type::Adapter(_) => Answer::Value(Value::Object(value)),
            _ => match self.iterable(value) {
                Ok(()) => {
                    let (source, position) = self.begin(value);
                    self.iterator(source, position)
                }
                Err(answer) => answer,
            },
        }
    }

    /// A new iterator over an object.
    pub(super) fn iterator(&self, source: Address, position: Position) -> Answer {
        let name = self.view().iterator_name(source, &position);
        Answer::Value(Value::New(Data::Iterator(Position { name, ..position }), vec![Some(Value::Object(source))]))
    }

    /// What an iterable is a view of, or itself, and where an iterator over it begins.
    fn begin(&self, value: Address) -> (Address, Position) {
        let (source, part) = match self.heap.data(value) {
            Data::View(part) => (self.heap.field(value, Field::Source).unwrap_or(value), *part),
            _ => (value, Part::Keys),
        };
        let size = self.heap.data(source).entries().map(|entries| entries.len());
        (source, Position { size, part, ..Position::default() })
    }

    /// Raises unless the object can be iterated over; a miss: only by rules.
    pub(super) fn iterable(&self, value: Address) -> Computed<()> {
        if self.heap.defines(value, Special::Iter, self.version, 0) {
            return Err(Answer::Miss);
        }
        let (source, _) = self.begin(value);
        match self.heap.data(source) {
            Data::Object | Data::Exception { .. } if self.heap.defines(value, Special::GetItem, self.version, 0) => {
                Err(unsupported("iteration by __getitem__"))
            }
            Data::Dict(entries) | Data::Set(entries) | Data::FrozenSet(entries)
                if entries.len() > 1 && !self.view().has_order(source) =>
            {
                Err(unsupported("the order of a set or 2.7 dict"))
            }
            Data::Str(text) if self.is_2_7() && !text.is_ascii() => Err(unsupported("the bytes of a 2.7 str")),
            Data::Unicode(_) | Data::Bytes(_) => Err(unsupported("iteration over bytes and unicode")),
            Data::Exception { .. } if self.is_2_7() => Err(unsupported("iteration over exceptions")),
            Data::List
            | Data::Tuple
            | Data::Str(_)
            | Data::Dict(_)
            | Data::Set(_)
            | Data::FrozenSet(_)
            | Data::Range { .. } => Ok(()),
            data if data.type_of().iterates_by_rule() => Err(Answer::Miss),
            _ => Err(self.error(Error::NotIterable, &[self.type_name(value)])),
        }
    }

    /// `reversed(value)`
    pub(super) fn reversed(&self, value: Address) -> Answer {
        if self.heap.special(value, "__reversed__", self.version).is_some() {
            return unsupported("reversed() of an instance");
        }
        let (source, position) = self.begin(value);
        let at = match self.heap.data(source) {
            Data::List | Data::Tuple => self.heap.items(source).len(),
            Data::Str(text) if !self.is_2_7() || text.is_ascii() => text.len(),
            Data::Str(_) => return unsupported("the bytes of a 2.7 str"),
            Data::Range { start, stop, step } => match range_length(start, stop, step).to_usize() {
                Some(length) => length,
                None => return unsupported("a range of more items than there are addresses"),
            },
            Data::Dict(entries) if !self.is_2_7() => entries.len(),
            Data::Unicode(_) | Data::Bytes(_) => return unsupported("reversed() of bytes and unicode"),
            _ if self.heap.special(value, "__getitem__", self.version).is_some() => {
                return unsupported("reversed() of an instance");
            }
            // They have `__getitem__`.
            Data::Exception(_) if self.is_2_7() => {
                return match self.heap.special(value, "__len__", self.version) {
                    Some(_) => unsupported("reversed() of an instance"),
                    None => self.error(Error::NoLen, &[self.type_name(value)]),
                };
            }
            _ if self.heap.type_of(value).is_iterator() || self.is_2_7() || !self.has_own_iteration(value) => {
                return self.error(Error::NotReversible, &[self.type_name(value)]);
            }
            _ => return unsupported(format!("reversed() of a {}", self.type_name(value))),
        };
        self.iterator(source, Position { at, down: true, ..position })
    }

    /// Whether how its objects are iterated over is written in Python.
    fn has_own_iteration(&self, value: Address) -> bool {
        self.heap.type_of(value).iterates_by_rule()
    }

    /// `next(iterator)`
    pub(super) fn next(&self, iterator: Address) -> Answer {
        let Data::Iterator(position) = self.heap.data(iterator) else {
            return unsupported("next() of what is not an iterator");
        };
        let Some(source) = self.heap.field(iterator, Field::Source) else { return Answer::Miss };
        match self.next_of(source, position) {
            Ok(Some((value, next))) => Answer::Next(value, next),
            Ok(None) => Answer::Miss,
            Err(answer) => answer,
        }
    }

    /// Raises if a dict or set has not as many entries as when the iteration began.
    fn same_size(&self, source: Address, entries: &Entries, position: &Position) -> Computed<()> {
        if position.size.is_some_and(|size| size != entries.len()) {
            let is_dict = self.heap.type_of(source) == Type::Dict;
            return Err(self.error(if is_dict { Error::DictChangedSize } else { Error::SetChangedSize }, &[]));
        }
        let before = match position.down {
            true => entries.get_index(position.at).filter(|_| position.last.is_some()),
            false => position.at.checked_sub(1).and_then(|at| entries.get_index(at)),
        };
        match position.last == before.map(|(key, _)| key.clone()) {
            true => Ok(()),
            false => Err(unsupported("the loss of entries that have been iterated over")),
        }
    }

    fn next_of(&self, source: Address, position: &Position) -> Computed<Option<(Value, Position)>> {
        // Which item is next, and where the iterator is once it has given it.
        let (at, then) = match (position.down, position.at.checked_sub(1)) {
            (false, _) => (position.at, position.at + 1),
            (true, Some(at)) => (at, at),
            (true, None) => return Ok(None),
        };
        let next = |value, at| Ok(Some((value, Position { at, ..position.clone() })));
        match self.heap.data(source) {
            Data::Str(text) => {
                let rest = if position.down { text.get(..position.at) } else { text.get(position.at..) };
                let mut chars = rest.unwrap_or_default().chars();
                let c = if position.down { chars.next_back() } else { chars.next() };
                match c {
                    Some(c) if position.down => next(Value::str(c.to_string()), position.at - c.len_utf8()),
                    Some(c) => next(Value::str(c.to_string()), position.at + c.len_utf8()),
                    None => Ok(None),
                }
            }
            Data::Dict(entries) | Data::Set(entries) | Data::FrozenSet(entries) => {
                self.same_size(source, entries, position)?;
                let entry = entries.get_index(at).and_then(|(key, entry)| Some((key, entry.key?, entry.value)));
                Ok(entry.map(|(key, object, value)| {
                    let last = Some(key.clone());
                    (given_of(position.part, object, value), Position { at: then, last, ..*position })
                }))
            }
            Data::Range { start, stop, step } => match BigInt::from(at) {
                n if n >= range_length(start, stop, step) => Ok(None),
                n => next(Value::int(start + n * step), then),
            },
            Data::List | Data::Tuple => match self.heap.items(source).get(at).copied().flatten() {
                Some(item) => next(Value::Object(item), then),
                None => Ok(None),
            },
            _ => Ok(None),
        }
    }

    /// The items of an iterable. An iterator's are only given by rules: it must not stay where it is.
    pub(super) fn items_of(&self, value: Address) -> Computed<Vec<Value>> {
        self.iterable(value)?;
        let (source, mut position) = self.begin(value);
        if let Data::Range { start, stop, step } = self.heap.data(source)
            && range_length(start, stop, step).to_usize().is_none_or(|n| n > MAX_ITEMS)
        {
            return Err(unsupported("more than 1 Mi items"));
        }
        let mut items = Vec::new();
        while let Some((item, next)) = self.next_of(source, &position)? {
            if items.len() >= MAX_ITEMS {
                return Err(unsupported("more than 1 Mi items"));
            }
            items.push(item);
            position = next;
        }
        Ok(items)
    }

    /// `value in view`
    pub(super) fn in_view(&self, value: Address, view: Address, part: Part) -> Answer {
        let Some(dict) = self.heap.field(view, Field::Source) else { return Answer::Value(Value::bool(false)) };
        let Some(entries) = self.heap.data(dict).entries() else { return Answer::Value(Value::bool(false)) };
        let comparison = self.comparison();
        let equal = |slot: Slot, other: Address| match slot {
            Some(one) => comparison.equal_or_same(one, other, 0),
            None => Ok(false),
        };
        let found = match (part, self.heap.data(value)) {
            (Part::Keys, _) => return self.contains((value, dict)),
            (Part::Values, _) => {
                entries.values().map(|entry| equal(entry.value, value)).find(|found| *found != Ok(false))
            }
            (Part::Items, Data::Tuple) => match *self.heap.items(value) {
                [Some(key), Some(wanted)] => match self.hashable(key) {
                    Answer::Value(_) => {
                        let entry = self.heap.key(key).and_then(|key| entries.get(&key));
                        entry.map(|entry| equal(entry.value, wanted))
                    }
                    refused => return refused,
                },
                _ => None,
            },
            (Part::Items, _) => None,
        };
        answer(found.unwrap_or(Ok(false)).map(Value::bool))
    }

    /// The items of an iterable as a tuple; a tuple is its own.
    pub(super) fn items(&self, value: Address) -> Answer {
        match self.heap.type_of(value) {
            Type::Tuple => Answer::Value(Value::Object(value)),
            _ => match self.iterable(value) {
                // How many there may be is asked of a class that says so.
                Ok(()) if self.length_hint(value) != Answer::Miss => Answer::Miss,
                Ok(()) => answer(self.items_of(value).map(Value::tuple)),
                Err(answer) => answer,
            },
        }
    }

    /// UNPACK_SEQUENCE: as many items as the operand says.
    pub(super) fn unpack(&self, value: Address) -> Answer {
        let wanted = self.arg as usize;
        if let Err(error) = self.unpackable(value) {
            return error;
        }
        let is_tuple = self.heap.type_of(value) == Type::Tuple;
        if is_tuple && self.heap.items(value).len() == wanted {
            return Answer::Value(Value::Object(value));
        }
        let items = match self.items_of(value) {
            Ok(items) => items,
            Err(answer) => return answer,
        };
        let (wanted_text, given) = (wanted.to_string(), items.len().to_string());
        match items.len().cmp(&wanted) {
            std::cmp::Ordering::Equal => Answer::Value(Value::tuple(items)),
            std::cmp::Ordering::Greater => self.error(Error::TooManyToUnpack, &[&wanted_text]),
            std::cmp::Ordering::Less if self.is_2_7() => {
                let plural = if items.len() == 1 { "" } else { "s" };
                self.error(Error::NeedMoreToUnpack, &[&given, plural])
            }
            std::cmp::Ordering::Less => self.error(Error::NotEnoughToUnpack, &[&wanted_text, &given]),
        }
    }

    /// UNPACK_EX: the operand's low byte counts the variables before the starred one, the rest those after it.
    pub(super) fn unpack_starred(&self, value: Address) -> Answer {
        let (before, after) = ((self.arg & 0xff) as usize, (self.arg >> 8) as usize);
        if let Err(error) = self.unpackable(value) {
            return error;
        }
        let mut items = match self.items_of(value) {
            Ok(items) => items,
            Err(answer) => return answer,
        };
        if items.len() < before + after {
            let (least, given) = ((before + after).to_string(), items.len().to_string());
            return self.error(Error::NotEnoughForStar, &[&least, &given]);
        }
        let last = items.split_off(items.len() - after);
        let rest = items.split_off(before);
        items.push(Value::New(Data::List, rest.into_iter().map(Some).collect()));
        items.extend(last);
        Answer::Value(Value::tuple(items))
    }

    /// Raises unless the object can be unpacked into variables: 3.x has words of its own for that.
    fn unpackable(&self, value: Address) -> Computed<()> {
        match self.iterable(value) {
            Err(Answer::Raise(..)) => Err(self.error(Error::CannotUnpack, &[self.type_name(value)])),
            other => other,
        }
    }

    /// The items of what a list or tuple display unpacks, as a tuple.
    pub(super) fn unpacked_items(&self, value: Address) -> Answer {
        match self.items(value) {
            Answer::Raise(..) => self.error(Error::UnpackedNotIterable, &[self.type_name(value)]),
            other => other,
        }
    }

    /// What a dict display unpacks, if it is a mapping.
    pub(super) fn unpacked_mapping(&self, value: Address) -> Answer {
        match self.heap.type_of(value) {
            Type::Dict => Answer::Value(Value::Object(value)),
            _ => self.error(Error::UnpackedNotAMapping, &[self.type_name(value)]),
        }
    }
}

/// What an iterator over part of a dict's entries gives of one.
pub(super) fn given_of(part: Part, key: Address, value: Slot) -> Value {
    let value = Value::Object(value.unwrap_or(key));
    match part {
        Part::Keys => Value::Object(key),
        Part::Values => value,
        Part::Items => Value::tuple(vec![Value::Object(key), value]),
    }
}

pub(super) fn answer(computed: Computed<Value>) -> Answer {
    computed.map_or_else(|answer| answer, Answer::Value)
}
