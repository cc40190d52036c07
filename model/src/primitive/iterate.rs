//! Iterators, and what is taken apart into items.

use super::{Answer, Context};
use crate::object::Address;

impl Context<'_> {
    pub(super) fn iterate(&self, _: Address) -> Answer {
        Answer::Unsupported("not written yet".into())
    }

    pub(super) fn next(&self, _: Address) -> Answer {
        Answer::Unsupported("not written yet".into())
    }

    pub(super) fn items(&self, _: Address) -> Answer {
        Answer::Unsupported("not written yet".into())
    }

    pub(super) fn unpack(&self, _: Address) -> Answer {
        Answer::Unsupported("not written yet".into())
    }

    pub(super) fn unpack_starred(&self, _: Address) -> Answer {
        Answer::Unsupported("not written yet".into())
    }

    pub(super) fn unpacked_items(&self, _: Address) -> Answer {
        Answer::Unsupported("not written yet".into())
    }

    pub(super) fn unpacked_mapping(&self, _: Address) -> Answer {
        Answer::Unsupported("not written yet".into())
    }
}
