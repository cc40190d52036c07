//! Equality, hashes, and what dicts and sets do with them.

use crate::{
    dict::Table,
    object::*,
    types::Type,
    value::Value,
    vm::{Outcome, Vm},
};
use std::{
    cell::RefCell,
    hash::{BuildHasher, Hasher},
};

/// The same in every process, so that orders are.
#[derive(Clone, Copy, Default)]
struct Fixed(u64);

impl Hasher for Fixed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0.rotate_left(5) ^ u64::from(byte)).wrapping_mul(0x517c_c1b7_2722_0a95);
        }
    }
}

impl BuildHasher for Fixed {
    type Hasher = Fixed;

    fn build_hasher(&self) -> Fixed {
        *self
    }
}

/// The hash of a str of this text; it is not 0.
pub(crate) fn text_hash(text: &str) -> u64 {
    let mut hasher = Fixed::default();
    hasher.write(text.as_bytes());
    hasher.finish() | 1
}

impl Vm {
    /// The text of a str; in 2.7 of a unicode too.
    pub(crate) fn text<'a>(&self, value: &'a Value) -> Option<&'a str> {
        value.get::<Text>().map(|text| &*text.text)
    }

    pub(crate) fn text_of(&self, value: &Value) -> String {
        self.text(value).unwrap_or_default().to_owned()
    }

    fn text_hash(text: &Text) -> u64 {
        let known = text.hash.get();
        if known != 0 {
            return known;
        }
        let hash = text_hash(&text.text);
        text.hash.set(hash);
        hash
    }

    /// The hash of a value, which is equal for equal ones.
    pub(crate) fn hash(&self, value: &Value) -> Outcome<u64> {
        if let Some(number) = value.as_int() {
            return Ok(number.cast_unsigned());
        }
        if let Some(text) = value.get::<Text>() {
            return Ok(Vm::text_hash(text));
        }
        if let Some(truth) = value.as_bool() {
            return Ok(u64::from(truth));
        }
        let Some(kind) = value.kind() else { return Ok(value.address() as u64) };
        match kind {
            Kind::Float => {
                let number = value.get::<Float>().expect("kind: just seen").0;
                #[allow(clippy::cast_possible_truncation, reason = "only where it loses nothing")]
                let whole = number as i64;
                if whole as f64 == number {
                    return Ok(whole.cast_unsigned());
                }
                Ok(number.to_bits())
            }
            Kind::Int | Kind::Long => {
                let number = &value.get::<Big>().expect("kind: just seen").0;
                match i64::try_from(number) {
                    Ok(number) => Ok(number.cast_unsigned()),
                    Err(_) => Ok(Fixed::default().hash_one(number)),
                }
            }
            Kind::Tuple => {
                let mut hash = 0x345_678;
                for item in &value.get::<Tuple>().expect("kind: just seen").0 {
                    hash = (self.hash(item)? ^ hash).wrapping_mul(1_000_003);
                }
                Ok(hash)
            }
            Kind::FrozenSet => {
                let set = value.get::<Set>().expect("kind: just seen").0.borrow();
                Ok(set.entries().fold(1_927_868_237, |hash, entry| hash ^ entry.hash.wrapping_mul(89_869_747)))
            }
            Kind::List | Kind::Dict | Kind::Set | Kind::Cell | Kind::Slice => {
                let name = self.type_name_of(value);
                if self.is_2_7() && kind == Kind::Slice {
                    return Err(self.type_error("unhashable type"));
                }
                Err(self.type_error(format!("unhashable type: '{name}'")))
            }
            Kind::Bytes => Ok(Fixed::default().hash_one(&value.get::<Bytes>().expect("kind: just seen").0)),
            Kind::Instance | Kind::Exception => self.hash_instance(value),
            Kind::Method => {
                let method = value.get::<Method>().expect("kind: just seen");
                let receiver = method.receiver.get();
                let of = match self.is_2_7() && !receiver.is_null() {
                    true => self.hash(&receiver)?,
                    false => receiver.address() as u64,
                };
                Ok(of.rotate_left(20) ^ self.hash(&method.function.get())?)
            }
            Kind::BoundBuiltin => {
                let method = value.get::<BoundBuiltin>().expect("kind: just seen");
                Ok((method.name.get().address() ^ method.receiver.get().address().rotate_left(20)) as u64)
            }
            Kind::View => Err(self.unsupported("the hash of a view")),
            _ => Ok(value.address() as u64 >> 4),
        }
    }

    /// Whether a value and one of the same hash are equal, if that can be told without running anything.
    fn equal_quick(&self, a: &Value, b: &Value) -> Option<bool> {
        if a.is(b) {
            return Some(true);
        }
        if let (Some(a), Some(b)) = (a.get::<Text>(), b.get::<Text>()) {
            return Some(a.text == b.text);
        }
        if a.as_int().is_some() && b.as_int().is_some() {
            return Some(false);
        }
        None
    }

    /// The position of a key.
    pub(crate) fn find(&self, table: &RefCell<Table>, key: &Value, hash: u64) -> Outcome<Option<usize>> {
        'again: loop {
            let version = table.borrow().version;
            let mut place = 0;
            loop {
                let candidate = {
                    let table = table.borrow();
                    let Some(position) = table.candidate(hash, &mut place) else { return Ok(None) };
                    let found = &table.at(position).expect("candidate: it is an entry").key;
                    match self.equal_quick(found, key) {
                        Some(true) => return Ok(Some(position)),
                        Some(false) => continue,
                        None => (position, found.clone()),
                    }
                };
                let equal = self.equal(&candidate.1, key)?;
                if table.borrow().version != version {
                    continue 'again;
                }
                if equal {
                    return Ok(Some(candidate.0));
                }
            }
        }
    }

    pub(crate) fn table_of<'a>(&self, value: &'a Value) -> &'a RefCell<Table> {
        match value.get::<Dict>() {
            Some(dict) => &dict.0,
            None => &value.get::<Set>().expect("kind: the caller knows it").0,
        }
    }

    /// The value of a key in a dict.
    pub(crate) fn dict_get(&self, dict: &Value, key: &Value) -> Outcome<Option<Value>> {
        let hash = self.hash(key)?;
        let table = self.table_of(dict);
        let found = self.find(table, key, hash)?;
        Ok(found.and_then(|position| table.borrow().at(position).map(|entry| entry.value.clone())))
    }

    /// The value of a name in a dict.
    pub(crate) fn dict_get_name(&self, dict: &Value, name: &str) -> Outcome<Option<Value>> {
        self.dict_get(dict, &self.intern(name))
    }

    /// Puts a value under a key; the old one is released after.
    pub(crate) fn dict_set(&self, dict: &Value, key: Value, value: Value) -> Outcome<()> {
        let hash = self.hash(&key)?;
        let table = self.table_of(dict);
        match self.find(table, &key, hash)? {
            Some(position) => {
                let old = table.borrow_mut().replace(position, value);
                drop(old);
            }
            None => table.borrow_mut().push(hash, key, value),
        }
        Ok(())
    }

    /// Takes a key out of a dict or a set, with its value.
    pub(crate) fn dict_remove(&self, dict: &Value, key: &Value) -> Outcome<Option<(Value, Value)>> {
        let hash = self.hash(key)?;
        let table = self.table_of(dict);
        let found = self.find(table, key, hash)?;
        Ok(found.map(|position| table.borrow_mut().remove(position)))
    }

    pub(crate) fn set_add(&self, set: &Value, item: Value) -> Outcome<()> {
        let hash = self.hash(&item)?;
        let table = self.table_of(set);
        if self.find(table, &item, hash)?.is_none() {
            table.borrow_mut().push(hash, item, Value::NULL);
        }
        Ok(())
    }

    pub(crate) fn frozen_set(&self) -> Value {
        self.heap.new_object(Kind::FrozenSet, Set(RefCell::default()))
    }

    /// Keys and values of a dict as they are now.
    pub(crate) fn entries(&self, dict: &Value) -> Vec<(Value, Value)> {
        let table = self.table_of(dict).borrow();
        table.entries().map(|entry| (entry.key.clone(), entry.value.clone())).collect()
    }

    pub(crate) fn table_len(&self, value: &Value) -> usize {
        self.table_of(value).borrow().len()
    }

    /// Whether two values are equal, as `==` and truth have it, identity counting as equality.
    pub(crate) fn equal(&self, a: &Value, b: &Value) -> Outcome<bool> {
        if a.is(b) {
            return Ok(true);
        }
        if let Some(quick) = self.equal_quick(a, b) {
            return Ok(quick);
        }
        let answer = self.rich_compare(crate::instr::Comparison::Equal, a, b)?;
        self.truth(&answer)
    }

    /// The error of a key that is not there.
    pub(crate) fn key_error(&self, key: Value) -> crate::vm::Raise {
        self.raise_value(self.exception(Type::KeyError.value(), Items::from_iter([key])))
    }
}
