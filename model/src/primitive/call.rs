//! Calls.

use super::{Answer, Context};
use crate::object::{Address, Slot};

impl Context<'_> {
    pub(super) fn star_argument(&self, _: (Address, Address)) -> Answer {
        Answer::Unsupported("not written yet".into())
    }

    pub(super) fn double_star_argument(&self, _: (Address, Address)) -> Answer {
        Answer::Unsupported("not written yet".into())
    }

    pub(super) fn unique_keyword(&self, _: (Address, Address), _: Address) -> Answer {
        Answer::Unsupported("not written yet".into())
    }

    pub(super) fn raisable(&self, _: Address, _: Slot) -> Answer {
        Answer::Unsupported("not written yet".into())
    }
}
