//! Orders that nobody specifies: a set, and 2.7's dict, let go of what they hold by a hash table, hence by addresses.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; a match on every uop has no wildcard"
)]

use super::Machine;
use crate::{
    object::{Address, Data},
    uop::Field,
};
use freevars_code::Version;

/// Why a program is not observed in which such an order would show.
pub(super) const DISORDER: &str = "the order in which a set or 2.7 dict lets go of what it holds";

impl Machine<'_> {
    /// Whether it shows in which order what is in a cycle, a mapping or a class, is cleared.
    pub(super) fn is_cleared_in_disorder(&self, garbage: Address) -> bool {
        let entries = match self.heap.data(garbage) {
            Data::Class { .. } => self.heap.field(garbage, Field::Dict),
            _ => Some(garbage),
        };
        entries.is_some_and(|mapping| self.lets_go_in_disorder(mapping))
    }

    /// Whether it shows in which order a mapping, as it dies or is cleared, lets go of what it holds.
    pub(super) fn lets_go_in_disorder(&self, mapping: Address) -> bool {
        let unordered = match self.heap.data(mapping) {
            Data::Set(entries) | Data::FrozenSet(entries) => entries.len() > 1,
            Data::Dict(entries) => entries.len() > 1 && self.version() == Version::V2_7,
            _ => false,
        };
        unordered && self.several_die_visibly(self.heap.references(mapping))
    }

    /// Whether finalisers tell which of several things died first, once their last references are gone.
    pub(super) fn several_die_visibly(&self, held: impl Iterator<Item = Address>) -> bool {
        held.filter(|each| self.dies_visibly(*each)).nth(1).is_some()
    }

    /// Whether something finalises when the one reference to an object goes. What has no other reference is a tree.
    fn dies_visibly(&self, object: Address) -> bool {
        let mut dying = vec![object];
        while let Some(each) = dying.pop() {
            if self.heap.get(each).count != 1 {
                continue;
            }
            match self.heap.data(each) {
                Data::Token { .. } if !self.heap.get(each).finalised => return true,
                Data::Generator => return true,
                _ => dying.extend(self.heap.references(each)),
            }
        }
        false
    }
}
