//! What only reference cycles keep alive.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; a match on every uop has no wildcard"
)]

use super::{Machine, Outcome};
use crate::{
    builtin::Builtin,
    frame::{Frame, Stage},
    object::{Address, Data, Object},
    rules::RuleName,
    uop::{BlockKind, Field},
};
use freevars_code::Version;
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
        let reached = self.reach(self.live_roots());
        for address in self.containers().into_iter().filter(|address| !reached[address.index()]) {
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
        self.unreachable(self.containers())
    }

    /// Parts garbage into what can be reached from an object that has a finaliser, which is spared, and the rest.
    pub(super) fn spare_finalisers(&self, garbage: Vec<Address>) -> (Vec<Address>, Vec<Address>) {
        let finalisers = garbage.iter().copied().filter(|address| self.has_finaliser(*address));
        let kept = self.reach(finalisers);
        garbage.into_iter().partition(|address| kept[address.index()])
    }

    /// What has a finaliser by now, of what is left of what was spared, is kept for good (`handle_finalizers`).
    pub(super) fn keep_spared(&mut self) {
        for address in std::mem::take(&mut self.spared) {
            if self.has_finaliser(address) {
                self.new_ref(address);
                self.uncollectable.push(address);
            }
        }
    }

    /// Whether what is reached from it is not collected in 2.7.
    fn has_finaliser(&self, address: Address) -> bool {
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
        let mut still = self.unreachable(found.clone());
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

    fn containers(&self) -> Vec<Address> {
        let is_one = |address, object: &Object| object.count > 0 && is_container(object) && !self.is_embedded(address);
        let containers = self.heap.objects().filter(|(address, object)| is_one(*address, object));
        let mut containers: Vec<(u64, Address)> = containers.map(|(address, object)| (object.born, address)).collect();
        containers.sort_unstable();
        containers.into_iter().map(|(_, address)| address).collect()
    }

    /// Whether it is the frame of a generator that waits, which 3.11 has inside of the generator: collections see what is in
    /// it there, and nothing through what tracebacks hold of it (`f_owns_frame`).
    fn is_embedded(&self, address: Address) -> bool {
        let waits = |frame: &Frame| matches!(frame.stage, Stage::Created | Stage::Suspended);
        self.version() == Version::V3_11 && self.heap.data(address).frame().is_some_and(waits)
    }

    /// Visits the references that collections see in an object.
    fn visit(&self, address: Address, mut each: impl FnMut(Address)) {
        if self.is_embedded(address) {
            return;
        }
        let object = self.heap.get(address);
        object.each_reference(&mut each);
        if object.data == Data::Generator
            && let Some(frame) = self.heap.field(address, Field::Frame).filter(|frame| self.is_embedded(*frame))
        {
            self.heap.get(frame).each_reference(each);
        }
    }

    /// Those of some containers that no reference from outside of them keeps alive, directly or not.
    fn unreachable(&self, containers: Vec<Address>) -> Vec<Address> {
        let mut outside = vec![0u32; self.heap.bound()];
        for &address in &containers {
            outside[address.index()] = self.heap.get(address).count;
        }
        for &address in &containers {
            self.visit(address, |target| {
                let count = &mut outside[target.index()];
                *count = count.saturating_sub(1);
            });
        }
        let alive = self.reach(containers.iter().copied().filter(|address| outside[address.index()] > 0));
        containers.into_iter().filter(|address| !alive[address.index()]).collect()
    }

    /// Which addresses can be reached from some, those included.
    fn reach(&self, from: impl Iterator<Item = Address>) -> Vec<bool> {
        let mut reached = vec![false; self.heap.bound()];
        let mut todo: Vec<Address> = from.collect();
        while let Some(address) = todo.pop() {
            if !std::mem::replace(&mut reached[address.index()], true) {
                self.visit(address, |target| todo.push(target));
            }
        }
        reached
    }
}

fn is_container(object: &Object) -> bool {
    object.class.is_some() || object.data.type_of().is_container()
}
