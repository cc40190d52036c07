//! What only reference cycles keep alive.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; a match on every uop has no wildcard"
)]

use super::{Machine, Outcome};
use crate::{
    builtin::Builtin,
    frame::Stage,
    heap::Heap,
    object::{Address, Data, Object},
    rules::RuleName,
    uop::{BlockKind, Field},
};
use std::collections::BTreeMap;

/// Why a program is not observed which a collection of 3.8 gives up, or does not, by what a dict or tuple was before.
const SEEN_BEFORE: &str = "whether a collection sees a dict that held more once, or a tuple that was in one before";

/// Whether collections see an object, if it is garbage.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Seen {
    No,
    /// By what it was before.
    Perhaps,
    Yes,
}

impl Machine<'_> {
    /// How many cells, functions, lists and tokens nothing reaches but collections, be it to free or to keep them.
    pub fn garbage_kinds(&self) -> BTreeMap<&'static str, usize> {
        let mut kinds = BTreeMap::new();
        let reached = reach(&self.heap, self.live_roots());
        for address in containers(&self.heap).into_iter().filter(|address| !reached[address.index()]) {
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

    /// The containers that nothing outside of them reaches, the oldest first, as CPython lists them in their first collection.
    pub(super) fn garbage(&self) -> Vec<Address> {
        unreachable(&self.heap, containers(&self.heap))
    }

    /// Takes out of garbage what can be reached from an object that has a finaliser. Answers the objects that have.
    pub(super) fn spare_finalisers(&self, garbage: &mut Vec<Address>) -> Vec<Address> {
        let spared: Vec<Address> = garbage.iter().copied().filter(|address| self.has_finaliser(*address)).collect();
        let kept = reach(&self.heap, spared.iter().copied());
        garbage.retain(|address| !kept[address.index()]);
        spared
    }

    /// What is left of what was spared is kept for good (`handle_finalizers`).
    pub(super) fn keep_spared(&mut self) {
        for address in std::mem::take(&mut self.spared) {
            if self.has_finaliser(address) {
                self.new_ref(address);
                self.uncollectable.push(address);
            }
        }
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

    /// Keeps in a list of garbage what still is that. Objects that finalisers have made since are outside of it, even if
    /// they are garbage too: what they hold lives on until the next collection.
    ///
    /// With `whole` nothing is kept if any of what collections see has come alive again.
    pub(super) fn sift_garbage(&mut self, list: Address, whole: bool) {
        let found: Vec<Address> = self.heap.get(list).refs.iter().copied().flatten().collect();
        let mut still = unreachable(&self.heap, found.clone());
        let alive = found.into_iter().filter(|address| !still.contains(address));
        match alive.map(|address| self.is_seen(address)).max().filter(|_| whole) {
            None | Some(Seen::No) => {}
            Some(Seen::Perhaps) => return self.stop(Outcome::Unsupported(SEEN_BEFORE.to_string())),
            Some(Seen::Yes) => still.clear(),
        }
        self.heap.get_mut(list).refs = still.into_iter().map(Some).collect();
    }

    /// Ends a collection.
    pub(super) fn forget_garbage(&mut self, list: Address) {
        self.heap.get_mut(list).refs.clear();
        if self.collecting.take_if(|collecting| *collecting == list).is_some() {
            self.collected = self.heap.made();
            self.spared.clear();
        }
    }

    /// A dict is given something: collections see it from now on if they may see that (`MAINTAIN_TRACKING`).
    pub(super) fn track(&mut self, dict: Address, given: Address) {
        if self.may_be_seen(given) != Seen::No {
            self.heap.get_mut(dict).tracked = true;
        }
    }

    /// Whether a new dict is seen as the one is that it is a copy of (`clone_combined_dict`).
    pub(super) fn is_copy_of_tracked(&self) -> bool {
        let copied = match self.table.get(self.activity().rule).row.name {
            RuleName::Builtin(Builtin::DictCopy) => self.activity().given.values.first().copied().flatten(),
            _ => None,
        };
        copied.is_some_and(|copied| self.heap.get(copied).tracked)
    }

    /// Whether a collection of 3.8 sees an object of its garbage. Those dicts and tuples that an earlier one found to hold
    /// nothing that may be seen it does not (`_PyDict_MaybeUntrack`, `_PyTuple_MaybeUntrack`).
    fn is_seen(&self, address: Address) -> Seen {
        let object = self.heap.get(address);
        let itself = match object.data {
            Data::Dict(_) if object.class.is_none() && object.tracked => Seen::Perhaps,
            Data::Dict(_) if object.class.is_none() => Seen::No,
            _ => self.may_be_seen(address),
        };
        let held = self.heap.references(address).map(|held| self.may_be_seen(held));
        if itself == Seen::Perhaps { held.fold(itself, Seen::max) } else { itself }
    }

    /// The same of what an object holds, where dicts always count (`_PyObject_GC_MAY_BE_TRACKED`).
    fn may_be_seen(&self, address: Address) -> Seen {
        let object = self.heap.get(address);
        match &object.data {
            _ if object.class.is_some() => Seen::Yes,
            Data::Tuple if object.refs.is_empty() => Seen::No,
            Data::Tuple if object.born < self.collected => Seen::Perhaps,
            Data::Object => Seen::No,
            // CPython's built-in functions refer to a module.
            Data::Builtin(_) => Seen::Yes,
            Data::Iterator(_) => match self.heap.field(address, Field::Source).map(|source| self.heap.data(source)) {
                Some(Data::Range { .. }) => Seen::No,
                Some(_) => Seen::Yes,
                None => Seen::Perhaps,
            },
            _ if is_container(object) => Seen::Yes,
            _ => Seen::No,
        }
    }
}

fn containers(heap: &Heap) -> Vec<Address> {
    let containers = heap.objects().filter(|(_, object)| object.count > 0 && is_container(object));
    let mut containers: Vec<(u64, Address)> = containers.map(|(address, object)| (object.born, address)).collect();
    containers.sort_unstable();
    containers.into_iter().map(|(_, address)| address).collect()
}

fn is_container(object: &Object) -> bool {
    object.class.is_some() || object.data.type_of().is_container()
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
