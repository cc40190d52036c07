//! Items of containers, and slices.

use crate::{
    number::Number,
    object::*,
    types::Type,
    value::Value,
    vm::{Outcome, Raise, Vm},
};

impl Vm {
    pub(crate) fn get_item(&self, object: &Value, key: &Value) -> Outcome {
        match object.kind() {
            Some(Kind::Dict) => match self.dict_get(object, key)? {
                Some(value) => Ok(value),
                None => Err(self.key_error(key.clone())),
            },
            Some(kind @ (Kind::List | Kind::Tuple | Kind::Str | Kind::Unicode)) => {
                let length = self.length(object).unwrap_or(0);
                if let Some(slice) = key.get::<Slice>() {
                    let (start, step, count) = self.slice_of(slice, length)?;
                    return self.get_slice(object, start, step, count);
                }
                let index = self.index_in(kind, key)?;
                let Some(position) = position(index, length) else { return Err(self.out_of_range(kind, "")) };
                Ok(match kind {
                    Kind::List => object.get::<List>().expect("kind: just seen").0.borrow()[position].clone(),
                    Kind::Tuple => object.get::<Tuple>().expect("kind: just seen").0[position].clone(),
                    _ => {
                        let char = self.text(object).unwrap_or_default().chars().nth(position);
                        let text = char.map(String::from).unwrap_or_default();
                        if kind == Kind::Unicode { self.unicode(text) } else { self.intern(&text) }
                    }
                })
            }
            Some(Kind::Range) => Err(self.unsupported("an item of a range")),
            _ => self.get_item_of_other(object, key),
        }
    }

    fn out_of_range(&self, kind: Kind, what: &str) -> Raise {
        let name = match kind {
            Kind::List => "list",
            Kind::Tuple => "tuple",
            _ => "string",
        };
        self.raise(Type::IndexError, format!("{name} {what}index out of range"))
    }

    /// An index as an integer.
    fn index_in(&self, kind: Kind, key: &Value) -> Outcome<i64> {
        if let Some(index) = key.as_int() {
            return Ok(index);
        }
        match self.number(key) {
            Some(Number::Int(number, _)) => match crate::operate::to_i64(&number) {
                Some(index) => Ok(index),
                None => Err(self.raise(
                    Type::IndexError,
                    format!("cannot fit '{}' into an index-sized integer", self.type_name_of(key)),
                )),
            },
            _ if key.kind() == Some(Kind::Instance) => Err(self.unsupported("__index__")),
            _ => {
                let name = self.type_name_of(key);
                let or_slices = if self.is_2_7() { "" } else { " or slices" };
                Err(self.type_error(match kind {
                    Kind::List => format!("list indices must be integers{or_slices}, not {name}"),
                    Kind::Tuple => format!("tuple indices must be integers{or_slices}, not {name}"),
                    _ if self.is_2_7() => format!("string indices must be integers, not {name}"),
                    _ if self.is_3_11() => format!("string indices must be integers, not '{name}'"),
                    _ => "string indices must be integers".to_owned(),
                }))
            }
        }
    }

    /// Start, step and number of the items that a slice of so many has.
    fn slice_of(&self, slice: &Slice, length: usize) -> Outcome<(i64, i64, usize)> {
        let length = i64::try_from(length).unwrap_or(i64::MAX);
        let number = |value: &Value, or: i64| {
            if value.is_none() {
                return Ok(or);
            }
            match self.number(value) {
                Some(Number::Int(number, _)) => {
                    let sign = if number < 0.into() { i64::MIN / 2 } else { i64::MAX / 2 };
                    Ok(crate::operate::to_i64(&number).map_or(sign, |n| n.clamp(i64::MIN / 2, i64::MAX / 2)))
                }
                _ if value.kind() == Some(Kind::Instance) => Err(self.unsupported("__index__")),
                _ => Err(self.type_error("slice indices must be integers or None or have an __index__ method")),
            }
        };
        let step = number(&slice.step, 1)?;
        if step == 0 {
            return Err(self.raise(Type::ValueError, "slice step cannot be zero"));
        }
        let (lowest, highest) = if step > 0 { (0, length) } else { (-1, length - 1) };
        let clamp = |index: i64| (if index < 0 { index + length } else { index }).clamp(lowest, highest);
        let (first, last) = if step > 0 { (lowest, highest) } else { (highest, lowest) };
        let start = if slice.start.is_none() { first } else { clamp(number(&slice.start, 0)?) };
        let stop = if slice.stop.is_none() { last } else { clamp(number(&slice.stop, 0)?) };
        let count = Range { start, stop, step }.len();
        Ok((start, step, usize::try_from(count).unwrap_or(0)))
    }

    fn get_slice(&self, object: &Value, start: i64, step: i64, count: usize) -> Outcome {
        let place = |n: usize| usize::try_from(start + step * i64::try_from(n).unwrap_or(0)).unwrap_or(0);
        Ok(match object.kind() {
            Some(Kind::List) => {
                let list = object.get::<List>().expect("kind: just seen").0.borrow();
                let items = (0..count).map(|n| list[place(n)].clone()).collect();
                drop(list);
                self.list(items)
            }
            Some(Kind::Tuple) => {
                let tuple = &object.get::<Tuple>().expect("kind: just seen").0;
                if count == tuple.len() && step == 1 {
                    return Ok(object.clone());
                }
                self.tuple((0..count).map(|n| tuple[place(n)].clone()).collect())
            }
            kind => {
                let chars: Vec<char> = self.text(object).unwrap_or_default().chars().collect();
                let text: String = (0..count).map(|n| chars[place(n)]).collect();
                if kind == Some(Kind::Unicode) { self.unicode(text) } else { self.str(text) }
            }
        })
    }

    pub(crate) fn set_item(&self, object: &Value, key: &Value, value: &Value) -> Outcome<()> {
        match object.kind() {
            Some(Kind::Dict) => self.dict_set(object, key.clone(), value.clone()),
            Some(Kind::List) => {
                let list = object.get::<List>().expect("kind: just seen");
                if let Some(slice) = key.get::<Slice>() {
                    return self.set_slice(object, slice, value);
                }
                let index = self.index_in(Kind::List, key)?;
                let length = list.0.borrow().len();
                let Some(position) = position(index, length) else {
                    return Err(self.out_of_range(Kind::List, "assignment "));
                };
                let old = std::mem::replace(&mut list.0.borrow_mut()[position], value.clone());
                drop(old);
                Ok(())
            }
            _ => self.set_item_of_other(object, key, value),
        }
    }

    fn set_slice(&self, object: &Value, slice: &Slice, value: &Value) -> Outcome<()> {
        let list = object.get::<List>().expect("kind: the caller has seen it");
        let length = list.0.borrow().len();
        let (start, step, count) = self.slice_of(slice, length)?;
        let wrong = if step == 1 { "can only assign an iterable" } else { "must assign iterable to extended slice" };
        let items = self.collect_fast(value, || self.type_error(wrong))?;
        if step != 1 {
            return Err(self.unsupported("storing an extended slice"));
        }
        let start = usize::try_from(start).unwrap_or(0);
        let mut borrowed = list.0.borrow_mut();
        if borrowed.len() != length {
            drop(borrowed);
            return Err(self.unsupported("a list that changes while a slice of it is stored"));
        }
        let old: Vec<Value> = borrowed.splice(start..start + count, items).collect();
        drop(borrowed);
        drop(Backwards(old));
        Ok(())
    }

    pub(crate) fn delete_item(&self, object: &Value, key: &Value) -> Outcome<()> {
        match object.kind() {
            Some(Kind::Dict) => match self.dict_remove(object, key)? {
                Some((old_key, value)) => {
                    drop(old_key);
                    drop(value);
                    Ok(())
                }
                None => Err(self.key_error(key.clone())),
            },
            Some(Kind::List) => {
                let list = object.get::<List>().expect("kind: just seen");
                let length = list.0.borrow().len();
                if let Some(slice) = key.get::<Slice>() {
                    let (start, step, count) = self.slice_of(slice, length)?;
                    if step != 1 {
                        return Err(self.unsupported("deleting an extended slice"));
                    }
                    let start = usize::try_from(start).unwrap_or(0);
                    let old: Vec<Value> = list.0.borrow_mut().drain(start..start + count).collect();
                    drop(Backwards(old));
                    return Ok(());
                }
                let index = self.index_in(Kind::List, key)?;
                let Some(position) = position(index, length) else {
                    return Err(self.out_of_range(Kind::List, "assignment "));
                };
                let old = list.0.borrow_mut().remove(position);
                drop(old);
                Ok(())
            }
            _ => self.delete_item_of_other(object, key),
        }
    }
}

/// The position that an index means.
fn position(index: i64, length: usize) -> Option<usize> {
    let index = if index < 0 { index + i64::try_from(length).ok()? } else { index };
    usize::try_from(index).ok().filter(|&index| index < length)
}

/// The values of a list or a tuple that is gone or not made yet: they are released from the last one on, as `list_dealloc`
/// and `tupledealloc` do.
#[derive(Default)]
pub(crate) struct Backwards(pub Vec<Value>);

impl Drop for Backwards {
    fn drop(&mut self) {
        while let Some(value) = self.0.pop() {
            drop(value);
        }
    }
}

impl Backwards {
    /// The values, for the list or tuple that has them from now on.
    pub(crate) fn keep(mut self) -> Vec<Value> {
        std::mem::take(&mut self.0)
    }
}
