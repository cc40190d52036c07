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
    object::{Address, Data, Entry, Slot, Type},
    primitive::{Value, exception},
    uop::{Field, Handled},
};

/// What there is only one of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Unique {
    None,
    Bool(bool),
    Ellipsis,
    NotImplemented,
    EmptyTuple,
    Name(&'static str),
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
                let held: Vec<Address> =
                    entries.values().flat_map(|entry| [entry.key, entry.value]).flatten().collect();
                let dict = self.allocate(Data::Dict(entries), vec![]);
                held.into_iter().for_each(|held| self.track(dict, held));
                dict
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

    /// An exception that is raised: it is on its way, and has no traceback yet.
    pub(super) fn raise(&mut self, exception: Address) -> Address {
        let context = self.context();
        self.allocate(Data::Raised, vec![Some(exception), None, context])
    }

    /// What is being handled, which is the context of what is raised, where exceptions have one.
    pub(super) fn context(&mut self) -> Slot {
        if !self.version().facts().exceptions_keep_tracebacks {
            return None;
        }
        let handled = self.topmost_handled(Handled::Value);
        handled.into_iter().for_each(|address| self.new_ref(address));
        handled
    }

    /// Who has run the program catches what it raised: where exceptions keep their tracebacks, it does so from then on.
    pub(super) fn catch(&mut self, raised: Address) {
        let (Some(exception), Some(traceback)) =
            (self.heap.field(raised, Field::Exception), self.heap.field(raised, Field::Traceback))
        else {
            return;
        };
        if self.version().facts().exceptions_keep_tracebacks {
            self.new_ref(traceback);
            let at = Type::Exception(Class::Exception).fields().iter().position(|field| *field == Field::Traceback);
            let at = at.expect("fields: an exception has a traceback");
            let before = self.heap.get_mut(exception).refs[at].replace(traceback);
            before.into_iter().for_each(|address| self.close(address));
        }
    }

    /// The exception of an error in the frame or call that runs, on its way.
    pub(super) fn error(&mut self, error: Error) -> Address {
        let text = error.text(self.version()).expect("errors-have-texts: a version raises only what it has a text for");
        let text = self.fill(text);
        let name = error.name_attribute(self.version()).map(|word| self.word(word));
        let arguments = if text.is_empty() { vec![] } else { vec![Value::str(text)] };
        let exception = self.exception(error.row().class, arguments, name.as_deref());
        self.raise(exception)
    }
}
