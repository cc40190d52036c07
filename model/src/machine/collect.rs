//! What only reference cycles keep alive.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; a match on every uop has no wildcard"
)]

use super::Machine;
use crate::{
    frame::Stage,
    heap::Heap,
    object::{Address, Data, Object, Type},
    uop::{BlockKind, Field},
};
use std::collections::BTreeMap;

impl Machine<'_> {
    /// How many cells, functions, lists and tokens would be freed by collection only.
    pub fn garbage_kinds(&self) -> BTreeMap<&'static str, usize> {
        let mut kinds = BTreeMap::new();
        for address in self.garbage(false) {
            let kind = match self.heap.data(address) {
                Data::Cell => "cell",
                Data::Function => "function",
                Data::List if self.heap.class_of(address).is_none() => "list",
                Data::Token { .. } => "token",
                _ => continue,
            };
            *kinds.entry(kind).or_default() += 1;
        }
        kinds
    }

    /// The list of what the collection under way has found: what it refers to does not count.
    pub fn collecting(&self) -> Option<Address> {
        self.collecting
    }

    /// The containers that nothing outside of them reaches, the oldest first, as CPython lists them. With `legacy`, 2.7's: without what can
    /// be reached from an object that has a finaliser.
    pub(super) fn garbage(&self, legacy: bool) -> Vec<Address> {
        let garbage = unreachable(&self.heap, containers(&self.heap));
        if !legacy {
            return garbage;
        }
        let kept_by_finalisers =
            reach(&self.heap, garbage.iter().copied().filter(|address| self.has_finaliser(*address)));
        garbage.into_iter().filter(|address| !kept_by_finalisers[address.index()]).collect()
    }

    /// Whether what is reached from it is not collected in 2.7.
    pub(crate) fn has_finaliser(&self, address: Address) -> bool {
        match self.heap.data(address) {
            Data::Token { .. } => true,
            Data::Generator => self.has_something_to_do(address),
            _ => false,
        }
    }

    /// Whether closing a generator runs more than its end (`PyGen_NeedsFinalizing`).
    fn has_something_to_do(&self, generator: Address) -> bool {
        let frame = self.heap.field(generator, Field::Frame).and_then(|frame| self.heap.data(frame).frame());
        frame.is_some_and(|frame| {
            frame.stage != Stage::Finished && frame.blocks.iter().any(|block| block.kind != BlockKind::Loop)
        })
    }

    /// What of a list of garbage still is that. Objects that finalisers have made since are outside of it, even if they
    /// are garbage too: what they hold lives on until the next collection.
    pub(super) fn still_garbage(&self, list: Address) -> Vec<Address> {
        unreachable(&self.heap, self.heap.get(list).refs.iter().copied().flatten().collect())
    }
}

fn containers(heap: &Heap) -> Vec<Address> {
    let containers = heap.objects().filter(|(_, object)| object.count > 0 && is_tracked(heap, object));
    let mut containers: Vec<(u64, Address)> = containers.map(|(address, object)| (object.born, address)).collect();
    containers.sort_unstable();
    containers.into_iter().map(|(_, address)| address).collect()
}

/// Whether collections see an object: what may refer to others, but of dicts only those that hold some of that
/// (`MAINTAIN_TRACKING`).
fn is_tracked(heap: &Heap, object: &Object) -> bool {
    match object.data.entries() {
        Some(entries) if object.class.is_none() && object.data.type_of() == Type::Dict => {
            let held = entries.values().flat_map(|entry| [entry.key, entry.value]).flatten();
            held.map(|held| heap.get(held)).any(may_be_tracked)
        }
        _ => is_container(object),
    }
}

fn is_container(object: &Object) -> bool {
    object.class.is_some() || object.data.type_of().is_container()
}

/// `_PyObject_GC_MAY_BE_TRACKED`: CPython's built-in functions refer to a module.
fn may_be_tracked(object: &Object) -> bool {
    is_container(object) || object.data.type_of() == Type::Builtin
}

/// Those of some containers that no reference from outside of them keeps alive, directly or not.
fn unreachable(heap: &Heap, containers: Vec<Address>) -> Vec<Address> {
    let mut outside = vec![0u32; heap.bound()];
    for &address in &containers {
        outside[address.index()] = heap.get(address).count;
    }
    for &address in &containers {
        heap.get(address).each_reference(|target| {
            let count = &mut outside[target.index()];
            *count = count.saturating_sub(1);
        });
    }
    let alive = reach(heap, containers.iter().copied().filter(|address| outside[address.index()] > 0));
    containers.into_iter().filter(|address| !alive[address.index()]).collect()
}

/// Which addresses can be reached from some, those included.
fn reach(heap: &Heap, from: impl Iterator<Item = Address>) -> Vec<bool> {
    let mut reached = vec![false; heap.bound()];
    let mut todo: Vec<Address> = from.collect();
    while let Some(address) = todo.pop() {
        if !std::mem::replace(&mut reached[address.index()], true) {
            heap.get(address).each_reference(|target| todo.push(target));
        }
    }
    reached
}
