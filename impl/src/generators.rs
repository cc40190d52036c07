//! Generators.

use crate::{
    interp::calls::Arguments,
    object::Generator,
    value::Value,
    vm::{Outcome, Vm},
};

impl Vm {
    pub(crate) fn make_generator(&self, _: &Value, _: Arguments) -> Outcome {
        Err(self.unsupported("generators"))
    }

    pub(crate) fn next_of_generator(&self, _: &Value) -> Outcome {
        Err(self.unsupported("generators"))
    }

    pub(crate) fn finalise_generator(&self, _: &Generator) {}

    pub(crate) fn release_generator(&self, _: &Generator) {}
}
