//! Subscripts, and what may be a key.

use super::{Answer, Context};
use crate::object::{Address, Slot};

impl Context<'_> {
    pub(super) fn subscript(&self, _: (Address, Address)) -> Answer {
        Answer::Unsupported("not written yet".into())
    }

    pub(super) fn check_store_subscript(&self, _: (Address, Address)) -> Answer {
        Answer::Unsupported("not written yet".into())
    }

    pub(super) fn check_delete_subscript(&self, _: (Address, Address)) -> Answer {
        Answer::Unsupported("not written yet".into())
    }

    pub(super) fn slice_between(&self, _: Address, _: Slot, _: Slot) -> Answer {
        Answer::Unsupported("not written yet".into())
    }

    pub(super) fn hashable(&self, _: Address) -> Answer {
        Answer::Unsupported("not written yet".into())
    }
}
