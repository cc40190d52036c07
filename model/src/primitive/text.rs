//! Texts.

use super::{Answer, Context};
use crate::{
    heap::Heap,
    object::{Address, Type},
};
use freevars_code::{Program, Version};

impl Context<'_> {
    pub(super) fn format(&self, _: Address) -> Answer {
        Answer::Unsupported("not written yet".into())
    }

    pub(super) fn text(&self, _: Address) -> Answer {
        Answer::Unsupported("not written yet".into())
    }

    pub(super) fn repr(&self, _: Address) -> Answer {
        Answer::Unsupported("not written yet".into())
    }

    pub(super) fn join(&self, _: Address) -> Answer {
        Answer::Unsupported("not written yet".into())
    }
}

/// Objects as somebody who looks at them sees them.
#[derive(Clone, Copy)]
pub struct View<'m> {
    /// The objects.
    pub heap: &'m Heap,
    /// The program they belong to.
    pub program: &'m Program,
    /// The version whose words are used.
    pub version: Version,
}

impl View<'_> {
    /// What `emit` records of an object, and what stands for an atom in an observation.
    pub fn shown(&self, _: Address) -> String {
        String::new()
    }

    /// `str` of an exception.
    pub fn exception_message(&self, _: Address) -> String {
        String::new()
    }

    /// The name of an object's type, as messages have it.
    pub fn type_name_of(&self, _: Address) -> &'static str {
        ""
    }
}

/// The name of a type.
pub(crate) fn type_name(_: Type, _: Version) -> &'static str {
    ""
}
