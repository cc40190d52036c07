//! Subscripts, and what may be a key.

use super::{
    Answer, Computed, Context, Primitive, Value, iterate::answer, iterate::range_length, names::message_name,
    unsupported,
};
use crate::{
    error::Error,
    exception::Class,
    object::{Address, Data, Key, Slot, Type},
    uop::{Field, Special},
};
use freevars_code::Version;
use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive};

/// Keys nested deeper, or of more parts, are beyond the specification.
const MAX_KEY_DEPTH: usize = 100;
const MAX_KEY_PARTS: usize = 1 << 16;

/// What a class defines that answers for its subscripts, from 3.7 on.
const SUBSCRIBER: &str = "__class_getitem__";

/// What is not specified of slices that are stored to or deleted.
pub(super) const SLICE_AS_TARGET: &str = "a slice of a list as a target, other than of a list itself";

/// A slice of a sequence of known length.
struct Indices {
    start: i64,
    step: i64,
    count: i64,
}

impl Indices {
    fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.count).filter_map(|n| usize::try_from(self.start + n * self.step).ok())
    }
}

impl Context<'_> {
    /// Raises unless the object can be a key. A rule asks this before it looks into a dict or set.
    pub(super) fn hashable(&self, value: Address) -> Answer {
        let mut parts = 0;
        match self.check_key(value, 0, &mut parts) {
            Ok(()) => Answer::Value(Value::Object(value)),
            Err(answer) => answer,
        }
    }

    fn check_key(&self, value: Address, depth: usize, parts: &mut usize) -> Computed<()> {
        *parts += 1;
        if depth > MAX_KEY_DEPTH || *parts > MAX_KEY_PARTS {
            return Err(unsupported("a key nested too deep or too large"));
        }
        match self.heap.data(value) {
            Data::Tuple => {
                let mut items = self.heap.items(value).iter().flatten();
                items.try_for_each(|item| self.check_key(*item, depth + 1, parts))
            }
            Data::BoundMethod => {
                let part = |field| self.heap.field(value, field);
                let (function, receiver) = (part(Field::Function), part(Field::Receiver));
                // What is one object by chance is not looked into; 2.7 asks for the hash of what a method is bound to.
                if receiver.and_then(|of| self.heap.key(of)).is_some_and(|key| !matches!(key, Key::Same(_))) {
                    return Err(unsupported("a method of what has a value as a key"));
                }
                let hashed = [receiver.filter(|_| self.is_2_7()), function];
                hashed.into_iter().flatten().try_for_each(|part| self.check_key(part, depth + 1, parts))
            }
            Data::Float(x) if x.is_nan() => Err(unsupported("NaN as a key")),
            Data::Unicode(text) if !text.is_ascii() => Err(unsupported("2.7 unicode as a key")),
            Data::FrozenSet(_) | Data::Code(_) | Data::Method(_) => {
                Err(unsupported("a frozenset, code object or built-in method as a key"))
            }
            Data::Range { .. } if !self.is_2_7() => Err(unsupported("a range as a key")),
            Data::Slice if self.is_2_7() => Err(self.error(Error::UnhashableSlice, &[])),
            _ if [Special::Hash, Special::Eq].iter().any(|s| self.heap.defines(value, *s, self.version, 0)) => {
                let hash = self.heap.special(value, "__hash__", self.version);
                match hash.is_some_and(|hash| self.heap.type_of(hash) == Type::None) {
                    true => Err(self.error(Error::Unhashable, &[self.type_name(value)])),
                    false => Err(unsupported("a key whose class defines __hash__ or __eq__")),
                }
            }
            _ if self.heap.key(value).is_none() => Err(self.error(Error::Unhashable, &[self.type_name(value)])),
            _ => Ok(()),
        }
    }

    /// `container[index]`
    pub(super) fn subscript(&self, (container, index): (Address, Address)) -> Answer {
        answer(self.computed_subscript(container, index))
    }

    fn computed_subscript(&self, container: Address, index: Address) -> Computed<Value> {
        match self.heap.data(container) {
            Data::Dict(entries) => {
                if let refused @ (Answer::Raise(..) | Answer::Unsupported(_)) = self.hashable(index) {
                    return Err(refused);
                }
                let entry = self.heap.key(index).and_then(|key| entries.get(&key)?.value);
                entry.map(Value::Object).ok_or_else(|| missing_key(index))
            }
            Data::List | Data::Tuple | Data::Str(_) | Data::Range { .. } => self.of_sequence(container, index),
            Data::Bytes(_) | Data::Unicode(_) => Err(unsupported("subscripts of bytes and unicode")),
            Data::Type(_) if self.version > freevars_code::Version::V3_8 => Err(unsupported("subscripts of types")),
            Data::Class { .. }
                if !self.is_2_7()
                    && [Special::GetAttribute, Special::GetAttr]
                        .iter()
                        .any(|s| self.heap.defines(container, *s, self.version, 0)) =>
            {
                Err(unsupported("subscripts of a class for which a metaclass is asked"))
            }
            Data::Class { .. }
                if self.heap.member(&self.heap.mro(container, self.version), SUBSCRIBER, self.version).is_some() =>
            {
                Err(unsupported("subscripts of a class that defines __class_getitem__"))
            }
            Data::Class { layout: Type::Dict | Type::List } if self.version > freevars_code::Version::V3_8 => {
                Err(unsupported("subscripts of types"))
            }
            Data::Class { .. } if self.version > freevars_code::Version::V3_8 => {
                Err(self.error(Error::ClassNotSubscriptable, &[self.view().class_name(container)]))
            }
            Data::Exception { .. } if self.is_2_7() => Err(unsupported("subscripts of exceptions")),
            _ if self.is_2_7() && self.has_sequence_slots(container) => Err(match self.whole(index) {
                Some(n) if n.to_i64().is_none() => self.error(Error::IndexTooLarge, &[self.type_name(index)]),
                Some(_) => self.error(Error::DoesNotIndex, &[self.type_name(container)]),
                None => self.error(Error::NotSubscriptable, &[self.type_name(container)]),
            }),
            _ => Err(self.error(Error::NotSubscriptable, &[self.type_name(container)])),
        }
    }

    fn of_sequence(&self, container: Address, index: Address) -> Computed<Value> {
        let data = self.heap.data(container);
        if matches!(data, Data::Str(text) if self.is_2_7() && !text.is_ascii()) {
            return Err(unsupported("the bytes of a 2.7 str"));
        }
        if self.heap.type_of(index) == Type::Slice && !(self.is_2_7() && matches!(data, Data::Range { .. })) {
            let bounds = self.bounds(index);
            return self.slice(container, bounds);
        }
        let Some(n) = self.whole(index) else { return Err(self.not_an_index(container, index)) };
        let too_large = || Err(self.error(Error::IndexTooLarge, &[self.type_name(index)]));
        match data {
            Data::Range { start, stop, step } => {
                if self.is_2_7() && n.to_i64().is_none() {
                    return too_large();
                }
                let length = range_length(start, stop, step);
                let at = if n.is_negative() { &n + &length } else { n };
                match at.is_negative() || at >= length {
                    true => Err(self.error(Error::IndexOutOfRange, &[self.range_words()])),
                    false => Ok(Value::int(start + at * step)),
                }
            }
            Data::Str(text) => {
                let Some(n) = n.to_i64() else { return too_large() };
                let found = match text.is_ascii() {
                    true => position(n, text.len()).map(|at| text[at..=at].to_string()),
                    false => {
                        let length = text.chars().count();
                        position(n, length).and_then(|at| text.chars().nth(at)).map(String::from)
                    }
                };
                found.map(Value::str).ok_or_else(|| self.error(Error::IndexOutOfRange, &["string"]))
            }
            _ => {
                let Some(n) = n.to_i64() else { return too_large() };
                let items = self.heap.items(container);
                let item = position(n, items.len()).and_then(|at| items[at]);
                item.map(Value::Object)
                    .ok_or_else(|| self.error(Error::IndexOutOfRange, &[self.builtin_name(container)]))
            }
        }
    }

    fn range_words(&self) -> &'static str {
        if self.is_2_7() { "xrange object" } else { "range object" }
    }

    fn not_an_index(&self, container: Address, index: Address) -> Answer {
        let name = self.type_name(index);
        match self.heap.data(container) {
            Data::Range { .. } if self.is_2_7() => self.error(Error::XRangeIndexNotInt, &[name]),
            Data::Str(_) => self.error(Error::StrIndexNotInt, &[name]),
            data => self.error(Error::IndexNotInt, &[message_name(data.type_of(), self.version), name]),
        }
    }

    fn slice(&self, container: Address, bounds: [Slot; 3]) -> Computed<Value> {
        let data = self.heap.data(container);
        if let Data::Range { start, stop, step } = data {
            let length = range_length(start, stop, step);
            let Some(length) = length.to_i64() else { return Err(unsupported("a slice of a huge range")) };
            let indices = self.indices(bounds, length)?;
            let stop = indices.start + self.stop_after(bounds, length, &indices);
            return Ok(Value::New(
                Data::Range {
                    start: start + indices.start * step,
                    stop: start + stop * step,
                    step: step * indices.step,
                },
                vec![],
            ));
        }
        if let Data::Str(text) = data {
            if text.is_ascii() {
                let indices = self.indices(bounds, text.len() as i64)?;
                let bytes = text.as_bytes();
                return Ok(Value::str(indices.iter().map(|at| char::from(bytes[at])).collect::<String>()));
            }
            let chars: Vec<char> = text.chars().collect();
            let indices = self.indices(bounds, chars.len() as i64)?;
            return Ok(Value::str(indices.iter().map(|at| chars[at]).collect::<String>()));
        }
        let items = self.heap.items(container);
        let indices = self.indices(bounds, items.len() as i64)?;
        Ok(Value::New(data.clone(), indices.iter().map(|at| items[at].map(Value::Object)).collect()))
    }

    /// `list_ass_slice`
    pub(super) fn spliced(&self, (list, slice): (Address, Address), items: Slot) -> Computed<Value> {
        let held = self.heap.items(list);
        let length = i64::try_from(held.len()).unwrap_or(i64::MAX);
        let indices = self.indices(self.bounds(slice), length)?;
        if indices.step != 1 {
            return Err(unsupported("a slice with a step as a target"));
        }
        let start = usize::try_from(indices.start).unwrap_or_default();
        let stop = start + usize::try_from(indices.count).unwrap_or_default();
        let items = items.map_or(&[][..], |items| self.heap.items(items));
        let all = held[..start].iter().chain(items).chain(&held[stop..]);
        Ok(Value::New(Data::List, all.map(|item| item.map(Value::Object)).collect()))
    }

    /// Raises unless the bounds of a slice are what a list takes.
    pub(super) fn check_slice(&self, slice: Address) -> Answer {
        match self.indices(self.bounds(slice), 0) {
            Ok(_) => Answer::Miss,
            Err(answer) => answer,
        }
    }

    /// Start, stop and step.
    fn bounds(&self, slice: Address) -> [Slot; 3] {
        [Field::Start, Field::Stop, Field::Step].map(|field| self.heap.field(slice, field))
    }

    /// A slice's stop, counted from its start: `compute_slice` keeps it as written, within the bounds.
    fn stop_after(&self, bounds: [Slot; 3], length: i64, indices: &Indices) -> i64 {
        let default = if indices.step > 0 { length } else { -1 };
        let stop = bounds[1].and_then(|bound| self.whole(bound)).map_or(default, |n| clamped(&n, length, indices.step));
        stop - indices.start
    }

    /// `PySlice_AdjustIndices`
    fn indices(&self, bounds: [Slot; 3], length: i64) -> Computed<Indices> {
        let bound = |slot: Slot| match slot {
            None => Ok(None),
            Some(address) if self.heap.type_of(address) == Type::None => Ok(None),
            Some(address) => match self.whole(address) {
                Some(n) => Ok(Some(n)),
                None => Err(self.error(Error::SliceIndexNotInt, &[])),
            },
        };
        let step = bound(bounds[2])?.map_or(1, |n| saturated(&n));
        if step == 0 {
            return Err(self.error(Error::SliceStepZero, &[]));
        }
        let step = step.max(-i64::MAX);
        let (first, last) = if step > 0 { (0, length) } else { (length - 1, -1) };
        let start = bound(bounds[0])?.map_or(first, |n| clamped(&n, length, step));
        let stop = bound(bounds[1])?.map_or(last, |n| clamped(&n, length, step));
        let distance = if step > 0 { stop - start } else { start - stop };
        let count = if distance > 0 { (distance - 1) / step.abs() + 1 } else { 0 };
        Ok(Indices { start, step, count })
    }

    /// Whether a slice of an instance of a list's subclass is a target. What 2.7 asks depends on how the slice is written:
    /// it asks `__setslice__` and `__delslice__` before `__setitem__` and `__delitem__`.
    pub(super) fn is_slice_of_instance(&self, primitive: Primitive, [container, index, _]: [Slot; 3]) -> bool {
        self.is_2_7()
            && matches!(primitive, Primitive::CheckStoreSubscript | Primitive::CheckDeleteSubscript)
            && container.is_some_and(|container| {
                self.heap.class_of(container).is_some() && *self.heap.data(container) == Data::List
            })
            && index.is_some_and(|index| self.heap.type_of(index) == Type::Slice)
    }

    /// 2.7's SLICE+n: `container[start:stop]`.
    pub(super) fn slice_between(&self, container: Address, start: Slot, stop: Slot) -> Answer {
        let is_bound = |slot: Slot| {
            slot.is_none_or(|address| self.whole(address).is_some() || self.heap.type_of(address) == Type::None)
        };
        match self.heap.data(container) {
            _ if self.heap.class_of(container).is_some() => unsupported("a slice of an instance"),
            Data::Str(text) if !text.is_ascii() => unsupported("the bytes of a 2.7 str"),
            Data::List | Data::Tuple | Data::Str(_) if is_bound(start) && is_bound(stop) => {
                answer(self.slice(container, [start, stop, None]))
            }
            Data::List | Data::Tuple | Data::Str(_) => self.error(Error::SliceIndexNotInt, &[]),
            Data::Dict(_) => self.error(Error::UnhashableSlice, &[]),
            Data::Range { .. } => self.error(Error::XRangeIndexNotInt, &["slice"]),
            Data::Bytes(_) | Data::Unicode(_) => unsupported("slices of bytes and unicode"),
            Data::Exception { .. } => unsupported("slices of exceptions"),
            _ => self.error(Error::NotSubscriptable, &[self.type_name(container)]),
        }
    }

    /// Whether `container[index] = value` may be: for a list, the index as the value, not negative; for a dict, the key.
    pub(super) fn check_store_subscript(&self, operands: (Address, Address)) -> Answer {
        self.check_subscript(operands, Error::NoItemAssignment)
    }

    /// Whether `del container[index]` may be, answered in the same way.
    pub(super) fn check_delete_subscript(&self, (container, index): (Address, Address)) -> Answer {
        if let Data::Dict(entries) = self.heap.data(container)
            && let Answer::Value(_) = self.hashable(index)
            && self.heap.key(index).is_none_or(|key| !entries.contains_key(&key))
        {
            return missing_key(index);
        }
        self.check_subscript((container, index), Error::NoItemDeletion)
    }

    fn check_subscript(&self, (container, index): (Address, Address), refused: Error) -> Answer {
        match self.heap.data(container) {
            Data::Dict(_) => self.hashable(index),
            Data::List => {
                if self.heap.type_of(index) == Type::Slice {
                    return unsupported(SLICE_AS_TARGET);
                }
                let Some(n) = self.whole(index) else { return self.not_an_index(container, index) };
                let Some(n) = n.to_i64() else { return self.error(Error::IndexTooLarge, &[self.type_name(index)]) };
                match position(n, self.heap.items(container).len()) {
                    Some(at) => Answer::Value(Value::int(at)),
                    None => self.error(Error::AssignmentOutOfRange, &[]),
                }
            }
            Data::Bytes(_) | Data::Unicode(_) => unsupported("subscripts of bytes and unicode"),
            _ => self.refused_item(container, index, refused),
        }
    }

    /// Whether the type has `tp_as_sequence`, as every class written in Python has.
    pub(super) fn has_sequence_slots(&self, address: Address) -> bool {
        match self.heap.type_of(address) {
            _ if self.heap.class_of(address).is_some() => true,
            Type::Tuple
            | Type::List
            | Type::Str
            | Type::Range
            | Type::Dict
            | Type::Set
            | Type::FrozenSet
            | Type::View(_)
            | Type::Token => true,
            Type::Exception(_) => self.is_2_7(),
            // `emit` and its like are objects of a class of the standard library, which 3.11 makes as it makes a program's.
            Type::Builtin => self.version == Version::V3_11 && self.view().type_name_of(address) == "functools.partial",
            _ => false,
        }
    }

    /// Types with the slots of a sequence take another way if the index is a number, and have other words for deletion.
    fn refused_item(&self, container: Address, index: Address, refused: Error) -> Answer {
        // A class that defines one of the two has the slot for both.
        if [Special::SetItem, Special::DelItem].iter().any(|each| self.heap.defines(container, *each, self.version, 0))
        {
            let missing = if refused == Error::NoItemAssignment { "__setitem__" } else { "__delitem__" };
            return Answer::Raise(Class::AttributeError, vec![Value::str(missing)]);
        }
        let is_sequence = self.has_sequence_slots(container);
        let name = self.type_name(container);
        match self.whole(index) {
            Some(n) if is_sequence && n.to_i64().is_none() => {
                self.error(Error::IndexTooLarge, &[self.type_name(index)])
            }
            Some(_) if is_sequence && refused == Error::NoItemDeletion => {
                self.error(Error::NoItemDeletionFromSequence, &[name])
            }
            _ => self.error(refused, &[name]),
        }
    }
}

pub(super) fn missing_key(key: Address) -> Answer {
    Answer::Raise(Class::KeyError, vec![Value::Object(key)])
}

/// Where an index points, counted from the end if it is negative.
pub(super) fn position(n: i64, length: usize) -> Option<usize> {
    let length_i64 = i64::try_from(length).ok()?;
    let at = if n < 0 { n.checked_add(length_i64)? } else { n };
    usize::try_from(at).ok().filter(|at| *at < length)
}

fn saturated(n: &BigInt) -> i64 {
    n.to_i64().unwrap_or(if n.is_negative() { i64::MIN } else { i64::MAX })
}

/// A slice's bound, counted from the end if it is negative and kept within the sequence.
fn clamped(n: &BigInt, length: i64, step: i64) -> i64 {
    let n = saturated(n);
    let n = if n < 0 { n.saturating_add(length) } else { n };
    let (low, high) = if step > 0 { (0, length) } else { (-1, length - 1) };
    if n < 0 { low } else { n.min(high) }
}
