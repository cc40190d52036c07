//! Making the values that primitives describe, and errors.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; a match on every uop has no wildcard"
)]

use super::{Event, Machine};
use crate::{
    builtin::Builtin,
    error::Error,
    exception::Class,
    object::{Address, Data, Entry, Type},
    primitive::{Value, exception},
};

/// What there is only one of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unique {
    None,
    Bool(bool),
    Ellipsis,
    NotImplemented,
    EmptyTuple,
    DunderName,
    Builtin(Builtin),
    Type(Type),
}

impl Unique {
    fn of(data: &Data) -> Option<Unique> {
        match data {
            Data::None => Some(Unique::None),
            Data::Bool(b) => Some(Unique::Bool(*b)),
            Data::Ellipsis => Some(Unique::Ellipsis),
            Data::NotImplemented => Some(Unique::NotImplemented),
            Data::Builtin(builtin) => Some(Unique::Builtin(*builtin)),
            Data::Type(type_) => Some(Unique::Type(*type_)),
            _ => None,
        }
    }
}

impl Machine<'_> {
    pub(super) fn new_ref(&mut self, address: Address) {
        self.heap.get_mut(address).count += 1;
        if let Some(trace) = &mut self.trace {
            trace.push(Event::NewRef(address));
        }
    }

    pub(super) fn allocate(&mut self, data: Data, refs: Vec<Option<Address>>) -> Address {
        let address = self.heap.allocate(data, refs);
        if let Some(trace) = &mut self.trace {
            trace.push(Event::Allocate(address));
        }
        address
    }

    /// The object that a value describes, with one reference for the caller.
    pub(super) fn realise(&mut self, value: Value) -> Address {
        match value {
            Value::Object(address) => {
                self.new_ref(address);
                address
            }
            Value::New(data, refs) => {
                let unique = match (&data, refs.as_slice()) {
                    (Data::Tuple, []) => Some(Unique::EmptyTuple),
                    (data, _) => Unique::of(data),
                };
                if let Some(unique) = unique {
                    return self.unique(unique, data);
                }
                let refs = refs.into_iter().map(|value| value.map(|value| self.realise(value))).collect();
                self.allocate(data, refs)
            }
            Value::Dict(pairs) => {
                let mut entries = crate::object::Entries::default();
                for (key, value) in pairs {
                    let (key, value) = (self.realise(key), self.realise(value));
                    let equal = self.heap.key(key).expect("dict-keys: a primitive makes dicts of hashable keys");
                    entries.insert(equal, Entry { key: Some(key), value: Some(value) });
                }
                self.allocate(Data::Dict(entries), vec![])
            }
        }
    }

    fn unique(&mut self, unique: Unique, data: Data) -> Address {
        let address = match self.singletons.get(&unique) {
            Some(address) => *address,
            None => {
                let address = self.allocate(data, vec![]);
                self.singletons.insert(unique, address);
                address
            }
        };
        self.new_ref(address);
        address
    }

    /// A new exception instance, owned by the caller.
    pub(super) fn exception(&mut self, class: Class, arguments: Vec<Value>, name: Option<&str>) -> Address {
        self.realise(exception(class, arguments, name.map(Value::str), self.version()))
    }

    /// The exception of an error in the frame or call that runs.
    pub(super) fn error(&mut self, error: Error) -> Address {
        let text = error.text(self.version()).expect("errors-have-texts: a version raises only what it has a text for");
        let text = self.fill(text);
        let name = self.name_attribute(error);
        let arguments = if text.is_empty() { vec![] } else { vec![Value::str(text)] };
        self.exception(error.row().class, arguments, name.as_deref())
    }
}
