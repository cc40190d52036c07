//! Context managers.

use crate::{
    object::*,
    types::Type,
    value::Value,
    vm::{Outcome, Vm},
};

impl Vm {
    /// The exit of a context, bound to it, and what its entry answers.
    pub(crate) fn enter_context(&self, context: &Value) -> Outcome<(Value, Value)> {
        let refuse = |name: &str| {
            if !self.is_3_11() {
                return self.raise(Type::AttributeError, name);
            }
            let kind = self.type_name_of(context);
            let what = if name == "__exit__" { " (missed __exit__ method)" } else { "" };
            self.type_error(format!("'{kind}' object does not support the context manager protocol{what}"))
        };
        let order = if self.is_2_7() { ["__exit__", "__enter__"] } else { ["__enter__", "__exit__"] };
        if let Some(missing) = order.iter().find(|name| self.special(context, name).is_none()) {
            return Err(refuse(missing));
        }
        let (Some(enter), Some(exit)) = (self.special(context, "__enter__"), self.special(context, "__exit__")) else {
            unreachable!("context-methods: they were there just now");
        };
        let class = self.type_of(context);
        let (enter, exit) = if self.is_2_7() {
            let exit = self.descriptor_get(exit, context, &class)?;
            (self.descriptor_get(enter, context, &class)?, exit)
        } else {
            let enter = self.descriptor_get(enter, context, &class)?;
            (enter, self.descriptor_get(exit, context, &class)?)
        };
        let entered = self.call_with(&enter, [])?;
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
