//! Comparison, containment and identity.

use super::{Answer, Context};
use crate::object::Address;

impl Context<'_> {
    pub(super) fn compare_operand(&self, _: (Address, Address)) -> Answer {
        Answer::Unsupported("not written yet".into())
    }

    pub(super) fn contains(&self, _: (Address, Address)) -> Answer {
        Answer::Unsupported("not written yet".into())
    }
}
