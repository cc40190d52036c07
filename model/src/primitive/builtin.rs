//! Builtins.

use super::{Answer, Context};
use crate::{builtin::Builtin, object::Address};

impl Context<'_> {
    pub(super) fn builtin_named(&self, _: Address) -> Answer {
        Answer::Unsupported("not written yet".into())
    }

    pub(super) fn check_arguments(&self, _: Builtin) -> Answer {
        Answer::Unsupported("not written yet".into())
    }

    pub(super) fn builtin(&self, _: Builtin) -> Answer {
        Answer::Unsupported("not written yet".into())
    }
}
