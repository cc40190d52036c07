//! The heap: addresses to objects.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; a match on every uop has no wildcard"
)]

use crate::{
    object::{Address, Data, Entries, Entry, Key, Object, Slot, Type},
    uop::Field,
};
use std::num::NonZeroU32;

/// Addresses to objects.
#[derive(Clone, Debug, Default)]
pub struct Heap {
    objects: Vec<Object>,
    free: Slot,
    alive: u32,
    made: u64,
}

impl Heap {
    /// A heap with room for as many objects as most programs make.
    pub(crate) fn with_room() -> Heap {
        Heap { objects: Vec::with_capacity(256), ..Heap::default() }
    }

    /// An object, alive or dying.
    pub fn get(&self, address: Address) -> &Object {
        let object = &self.objects[address.index() - 1];
        debug_assert!(!matches!(object.data, Data::Free(_)), "no-dangling: {address:?} is free");
        object
    }

    pub(crate) fn get_mut(&mut self, address: Address) -> &mut Object {
        let object = &mut self.objects[address.index() - 1];
        debug_assert!(!matches!(object.data, Data::Free(_)), "no-dangling: {address:?} is free");
        object
    }

    /// What an object is.
    pub fn data(&self, address: Address) -> &Data {
        &self.get(address).data
    }

    /// The type of an object.
    pub fn type_of(&self, address: Address) -> Type {
        self.get(address).data.type_of()
    }

    /// Every object, by ascending address.
    pub fn objects(&self) -> impl Iterator<Item = (Address, &Object)> {
        let numbered = (1..).zip(&self.objects);
        numbered.filter_map(|(n, object)| match object.data {
            Data::Free(_) => None,
            _ => Some((Address(NonZeroU32::new(n)?), object)),
        })
    }

    /// Whether the objects are the same at the same addresses; nan is the same as nan.
    pub(crate) fn is_same_as(&self, other: &Heap) -> bool {
        let same = |(one, other): (&Object, &Object)| match (&one.data, &other.data) {
            (Data::Float(a), Data::Float(b)) => {
                a.to_bits() == b.to_bits() && (one.count, one.born) == (other.count, other.born)
            }
            _ => one == other,
        };
        (self.free, self.made, self.objects.len()) == (other.free, other.made, other.objects.len())
            && self.objects.iter().zip(&other.objects).all(same)
    }

    /// How many objects there are.
    pub fn alive(&self) -> u32 {
        self.alive
    }

    /// How many objects have been made.
    pub(crate) fn made(&self) -> u64 {
        self.made
    }

    /// One more than the greatest address number in use.
    pub(crate) fn bound(&self) -> usize {
        self.objects.len() + 1
    }

    /// A new object with one reference, whose own references the caller has counted or will count.
    pub(crate) fn allocate(&mut self, data: Data, refs: Vec<Slot>) -> Address {
        let object = Object {
            count: 1,
            born: self.made,
            data,
            refs,
            class: None,
            dict: None,
            touched: true,
            tracked: false,
            finalised: false,
        };
        self.made += 1;
        self.alive += 1;
        match self.free {
            Some(address) => {
                let old = std::mem::replace(&mut self.objects[address.index() - 1], object);
                let Data::Free(next) = old.data else { unreachable!("free-list: {address:?} is in use") };
                self.free = next;
                address
            }
            None => {
                self.objects.push(object);
                let number = u32::try_from(self.objects.len()).expect("heap-limit: there are 32 bits of addresses");
                Address(NonZeroU32::new(number).expect("free-list: addresses start at 1"))
            }
        }
    }

    pub(crate) fn release(&mut self, address: Address) {
        let free = self.free.replace(address);
        *self.get_mut(address) = Object {
            count: 0,
            born: 0,
            data: Data::Free(free),
            refs: Vec::new(),
            class: None,
            dict: None,
            touched: true,
            tracked: false,
            finalised: false,
        };
        self.alive -= 1;
    }

    /// The references that an object owns, in the order of its fields, items and entries.
    pub fn references(&self, address: Address) -> impl Iterator<Item = Address> + '_ {
        let object = self.get(address);
        let entries = object.data.entries().into_iter().flat_map(|entries| entries.values());
        let own = [object.dict, object.class];
        object.refs.iter().copied().chain(entries.flat_map(|entry| [entry.key, entry.value])).chain(own).flatten()
    }

    /// The items of a tuple or list, the content of a cell, the slots of a heap frame.
    pub fn items(&self, address: Address) -> &[Slot] {
        let object = self.get(address);
        &object.refs[object.data.type_of().first_item()..]
    }

    /// A field.
    pub fn field(&self, address: Address, field: Field) -> Slot {
        let object = self.get(address);
        match field {
            Field::Class => return object.class,
            Field::InstanceDict => return object.dict,
            _ => {}
        }
        let at = object.data.type_of().fields().iter().position(|f| *f == field)?;
        object.refs[at]
    }

    /// Empties a field.
    pub fn take_field(&mut self, address: Address, field: Field) -> Slot {
        let at = self.data(address).type_of().fields().iter().position(|f| *f == field)?;
        self.get_mut(address).refs[at].take()
    }

    /// What a key is equal to. `None`: the object is unhashable.
    pub fn key(&self, address: Address) -> Option<Key> {
        Some(match self.data(address) {
            Data::Int(n) | Data::Long(n) => Key::Int(n.clone()),
            Data::Bool(b) => Key::Int((*b).into()),
            Data::Float(x) if x.fract() == 0.0 => Key::Int(num_traits::FromPrimitive::from_f64(*x).unwrap_or_default()),
            Data::Float(x) => Key::Float(x.to_bits()),
            Data::Str(s) | Data::Unicode(s) => Key::Str(s.clone()),
            Data::Bytes(b) => Key::Bytes(b.clone()),
            Data::Tuple => {
                let items = self.items(address).iter().flatten();
                Key::Tuple(items.map(|item| self.key(*item)).collect::<Option<_>>()?)
            }
            Data::BoundMethod => {
                let function = self.key(self.field(address, Field::Function)?)?;
                Key::Method(Box::new(function), self.field(address, Field::Receiver))
            }
            Data::List | Data::Dict(_) | Data::Set(_) | Data::Cell | Data::Slice | Data::View(_) => return None,
            Data::Free(_)
            | Data::None
            | Data::Ellipsis
            | Data::NotImplemented
            | Data::FrozenSet(_)
            | Data::Range { .. }
            | Data::Code(_)
            | Data::Function
            | Data::Object
            | Data::Class { .. }
            | Data::Super
            | Data::Property
            | Data::ClassMethod
            | Data::StaticMethod
            | Data::Builtin(_)
            | Data::Method(_)
            | Data::Type(_)
            | Data::Iterator(_)
            | Data::Adapter(_)
            | Data::Token { .. }
            | Data::Exception(_)
            | Data::Raised
            | Data::Generator
            | Data::Traceback
            | Data::Frame(_) => Key::Same(address),
        })
    }

    /// The text of a str.
    pub fn text(&self, address: Address) -> Option<&str> {
        match self.data(address) {
            Data::Str(s) | Data::Unicode(s) => Some(s),
            _ => None,
        }
    }
}

impl Object {
    /// Does something with each of [`Heap::references`], in no order.
    pub(crate) fn each_reference(&self, mut each: impl FnMut(Address)) {
        self.refs.iter().flatten().for_each(|address| each(*address));
        if let Some(entries) = self.data.entries() {
            for Entry { key, value } in entries.values() {
                key.iter().chain(value).for_each(|address| each(*address));
            }
        }
        self.class.iter().chain(&self.dict).for_each(|address| each(*address));
    }
}

impl Data {
    /// A dict's or set's entries.
    pub fn entries(&self) -> Option<&Entries> {
        match self {
            Data::Dict(entries) | Data::Set(entries) | Data::FrozenSet(entries) => Some(entries),
            _ => None,
        }
    }

    pub(crate) fn entries_mut(&mut self) -> Option<&mut Entries> {
        match self {
            Data::Dict(entries) | Data::Set(entries) | Data::FrozenSet(entries) => Some(entries),
            _ => None,
        }
    }
}
