//! Iterators, and what is taken apart into items.

use super::{Answer, Computed, Context, Value, operator::MAX_ITEMS, unsupported};
use crate::{
    error::Error,
    object::{Address, Data, Type},
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
                Ok(()) => Answer::Value(Value::New(Data::Iterator(0), vec![Some(Value::Object(value))])),
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

    /// `next(iterator)`. Of a str the position counts bytes, of anything else items.
    pub(super) fn next(&self, iterator: Address) -> Answer {
        let Data::Iterator(position) = *self.heap.data(iterator) else {
            return unsupported("next() of what is not an iterator");
        };
        let Some(source) = self.heap.field(iterator, Field::Source) else { return Answer::Miss };
        self.next_of(source, position).map_or(Answer::Miss, |(value, next)| Answer::Next(value, next))
    }

    fn next_of(&self, source: Address, position: usize) -> Option<(Value, usize)> {
        match self.heap.data(source) {
            Data::Str(text) => {
                let c = text.get(position..)?.chars().next()?;
                Some((Value::str(c.to_string()), position + c.len_utf8()))
            }
            Data::Dict(entries) | Data::Set(entries) | Data::FrozenSet(entries) => {
                let (_, entry) = entries.get_index(position)?;
                Some((Value::Object(entry.key?), position + 1))
            }
            Data::Range { start, stop, step } => {
                let at = BigInt::from(position);
                if at >= range_length(start, stop, step) {
                    return None;
                }
                Some((Value::int(start + at * step), position + 1))
            }
            Data::List | Data::Tuple => {
                let item = (*self.heap.items(source).get(position)?)?;
                Some((Value::Object(item), position + 1))
            }
            _ => None,
        }
    }

    /// The items of an iterable; the remaining ones of an iterator, which stays where it is.
    pub(super) fn items_of(&self, value: Address) -> Computed<Vec<Value>> {
        self.iterable(value)?;
        let (source, mut position) = match self.heap.data(value) {
            Data::Iterator(position) => match self.heap.field(value, Field::Source) {
                Some(source) => (source, *position),
                None => return Ok(Vec::new()),
            },
            _ => (value, 0),
        };
        if let Data::Range { start, stop, step } = self.heap.data(source)
            && range_length(start, stop, step).to_usize().is_none_or(|n| n > MAX_ITEMS)
        {
            return Err(unsupported("more than 1 Mi items"));
        }
        let mut items = Vec::new();
        while let Some((item, next)) = self.next_of(source, position) {
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
