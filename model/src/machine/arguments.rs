//! Arguments on their way from a caller to what is called.

use crate::object::{Address, Slot};

/// The arguments of a call: positional ones first, then those that `names` name, in the same order.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Arguments {
    pub(super) values: Vec<Slot>,
    pub(super) names: Vec<Address>,
    /// The namespace of a class body that is called, which the caller keeps alive.
    pub(super) namespace: Slot,
    /// Whether the references are owned; else somebody else keeps the objects alive until the call is over.
    pub(super) moved: bool,
}

impl Arguments {
    pub(super) fn positional(&self) -> usize {
        self.values.len().saturating_sub(self.names.len())
    }

    /// The references that are owned.
    pub(super) fn owned(&self) -> impl Iterator<Item = &Slot> {
        self.values.iter().filter(|_| self.moved)
    }
}
