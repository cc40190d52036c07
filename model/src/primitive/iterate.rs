//! Iterators, and what is taken apart into items.

use super::{Answer, Computed, Context, Value, operator::MAX_ITEMS, unsupported};
use crate::{
    error::Error,
    object::{Address, Data, Entries, Position, Type},
    uop::Field,
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
            Type::Iterator => Answer::Value(Value::Object(value)),
            _ => match self.iterable(value) {
                Ok(()) => {
                    let size = self.heap.data(value).entries().map(|entries| entries.len());
                    let position = Position { size, ..Position::default() };
                    Answer::Value(Value::New(Data::Iterator(position), vec![Some(Value::Object(value))]))
                }
                Err(answer) => answer,
            },
        }
    }

    /// Raises unless the object can be iterated over.
    pub(super) fn iterable(&self, value: Address) -> Computed<()> {
        match self.heap.data(value) {
            Data::Dict(entries) | Data::Set(entries) | Data::FrozenSet(entries)
                if entries.len() > 1 && !self.view().has_order(value) =>
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
            | Data::Range { .. }
            | Data::Iterator(_) => Ok(()),
            _ => Err(self.error(Error::NotIterable, &[self.type_name(value)])),
        }
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
        let before = position.at.checked_sub(1).and_then(|at| entries.get_index(at)).map(|(key, _)| key);
        match position.last == before.cloned() {
            true => Ok(()),
            false => Err(unsupported("the loss of entries that have been iterated over")),
        }
    }

    fn next_of(&self, source: Address, position: &Position) -> Computed<Option<(Value, Position)>> {
        let at = position.at;
        let next = |value, at| Ok(Some((value, Position { at, ..position.clone() })));
        match self.heap.data(source) {
            Data::Str(text) => match text.get(at..).and_then(|rest| rest.chars().next()) {
                Some(c) => next(Value::str(c.to_string()), at + c.len_utf8()),
                None => Ok(None),
            },
            Data::Dict(entries) | Data::Set(entries) | Data::FrozenSet(entries) => {
                self.same_size(source, entries, position)?;
                let entry = entries.get_index(at).and_then(|(key, entry)| Some((key, entry.key?)));
                Ok(entry.map(|(key, object)| {
                    (Value::Object(object), Position { at: at + 1, last: Some(key.clone()), ..*position })
                }))
            }
            Data::Range { start, stop, step } => match BigInt::from(at) {
                n if n >= range_length(start, stop, step) => Ok(None),
                n => next(Value::int(start + n * step), at + 1),
            },
            Data::List | Data::Tuple => match self.heap.items(source).get(at).copied().flatten() {
                Some(item) => next(Value::Object(item), at + 1),
                None => Ok(None),
            },
            _ => Ok(None),
        }
    }

    /// The items of an iterable; the remaining ones of an iterator, which stays where it is.
    pub(super) fn items_of(&self, value: Address) -> Computed<Vec<Value>> {
        self.iterable(value)?;
        let (source, mut position) = match self.heap.data(value) {
            Data::Iterator(position) => match self.heap.field(value, Field::Source) {
                Some(source) => (source, position.clone()),
                None => return Ok(Vec::new()),
            },
            _ => (value, Position::default()),
        };
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

    /// The items of an iterable as a tuple; a tuple is its own.
    pub(super) fn items(&self, value: Address) -> Answer {
        match self.heap.type_of(value) {
            Type::Tuple => Answer::Value(Value::Object(value)),
            _ => answer(self.items_of(value).map(Value::tuple)),
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

pub(super) fn answer(computed: Computed<Value>) -> Answer {
    computed.map_or_else(|answer| answer, Answer::Value)
}
