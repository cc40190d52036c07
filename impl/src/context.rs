//! Context managers.

use crate::{
    object::*,
    slot::Slot,
    value::Value,
    vm::{Outcome, Vm},
};

impl Vm {
    /// The exit of a context, bound to it, and what its entry answers.
    pub(crate) fn enter_context(&self, context: &Value) -> Outcome<(Value, Value)> {
        if self.class_of(context).is_none() && !self.is_3_11() {
            return Err(self.unsupported("a context that is no instance"));
        }
        let refuse = |what: &str| {
            let name = self.type_name_of(context);
            self.type_error(format!("'{name}' object does not support the context manager protocol{what}"))
        };
        let Some(enter) = self.special(context, "__enter__") else { return Err(refuse("")) };
        let Some(exit) = self.special(context, "__exit__") else { return Err(refuse(" (missed __exit__ method)")) };
        if enter.get::<Function>().is_none() || exit.get::<Function>().is_none() {
            return Err(self.unsupported("a context whose methods are no functions"));
        }
        let method = Method { function: Slot::new(exit), receiver: context.clone().into(), class: Slot::default() };
        let exit = self.heap.new_object(Kind::Method, method);
        let entered = self.call_with(&enter, [context.clone()])?;
        Ok((exit, entered))
    }

    /// What the exit of a context says to an exception.
    pub(crate) fn exit_context(&self, exit: &Value, exception: &Value) -> Outcome {
        let Some(payload) = exception.get::<Exception>() else {
            return Err(self.unsupported("a context left by what is no exception"));
        };
        let traceback = payload.traceback.some().unwrap_or(Value::NONE);
        self.call_with(exit, [payload.class.get(), exception.clone(), traceback])
    }
}
