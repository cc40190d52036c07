//! Context managers.

use crate::{
    object::*,
    types::Type,
    value::Value,
    vm::{Outcome, Raise, Vm},
};

impl Vm {
    /// The exit of a context, bound to it, and what its entry answers.
    pub(crate) fn enter_context(&self, context: Value) -> Outcome<(Value, Value)> {
        let bound = |name| {
            let Some(method) = self.special(&context, name) else { return Err(self.no_context_method(&context, name)) };
            self.descriptor_get(method, &context, &self.type_of(&context))
        };
        let (enter, exit) = if self.is_2_7() {
            let exit = bound("__exit__")?;
            (bound("__enter__")?, exit)
        } else {
            let enter = bound("__enter__")?;
            (enter, bound("__exit__")?)
        };
        drop(context);
        let entered = self.call_with(&enter, []);
        drop(enter);
        Ok((exit, entered?))
    }

    /// What a `with` raises if the type of what it is given has no such method.
    fn no_context_method(&self, context: &Value, name: &str) -> Raise {
        if !self.is_3_11() {
            return self.raise(Type::AttributeError, name);
        }
        let kind = self.type_name_of(context);
        let what = if name == "__exit__" { " (missed __exit__ method)" } else { "" };
        self.type_error(format!("'{kind}' object does not support the context manager protocol{what}"))
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
