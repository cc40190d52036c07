//! Attributes.

use super::{Answer, Context};
use crate::{
    object::{Address, Type},
    uop::Field,
};
use freevars_code::Version;

impl Context<'_> {
    pub(super) fn attribute(&self, _: (Address, Address)) -> Answer {
        Answer::Unsupported("not written yet".into())
    }

    pub(super) fn method_of(&self, _: (Address, Address)) -> Answer {
        Answer::Unsupported("not written yet".into())
    }

    pub(super) fn check_set_attribute(&self, _: (Address, Address), _: Address) -> Answer {
        Answer::Unsupported("not written yet".into())
    }

    pub(super) fn check_delete_attribute(&self, _: (Address, Address)) -> Answer {
        Answer::Unsupported("not written yet".into())
    }

    /// Whether the attribute is one that the object keeps in its `__dict__`.
    pub(crate) fn in_dict(&self, _: Address, _: Address) -> bool {
        false
    }
}

/// Where a settable attribute is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Storage {
    /// In a field of the object.
    Field(Field),
    /// It is the content of a cell.
    Content,
}

/// Where a settable attribute of a type's objects is kept, if it is one.
pub(crate) fn field_of(_: Type, _: &str, _: Version) -> Option<Storage> {
    None
}
