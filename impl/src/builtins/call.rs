//! The functions that programs observe themselves with.

use crate::{
    interp::calls::Arguments,
    object::{Kind, Token},
    slot::Slot,
    value::Value,
    vm::{Event, Outcome, Vm},
};

impl Vm {
    /// The error of a call of `emit`, `token` or `collect` that is wrong.
    fn complain(&self, name: &str, takes: &str, arguments: &Arguments) -> Outcome {
        if arguments.names.is_empty() {
            let given = arguments.values.len();
            return Err(self.type_error(format!("{name}() takes {takes} ({given} given)")));
        }
        Err(self.type_error(format!("{name}() takes no keyword arguments")))
    }

    pub(super) fn emit(&self, arguments: &Arguments) -> Outcome {
        match &arguments.values[..] {
            [value] if arguments.names.is_empty() => {
                let text = self.show(value)?;
                self.record(Event::Emit(stable(text)));
                Ok(Value::NONE)
            }
            _ => self.complain("emit", "exactly one argument", arguments),
        }
    }

    pub(super) fn token(&self, arguments: &Arguments) -> Outcome {
        let finaliser = match &arguments.values[..] {
            [] => Value::NULL,
            // What is None is no finaliser.
            [one] if arguments.names.is_empty() => {
                if one.is_none() {
                    Value::NULL
                } else {
                    one.clone()
                }
            }
            _ => return self.complain("token", "at most 1 argument", arguments),
        };
        let label = self.tokens.get() + 1;
        self.tokens.set(label);
        Ok(self.heap.new_object(Kind::Token, Token { label, finaliser: Slot::new(finaliser) }))
    }

    pub(super) fn collect_call(&self, arguments: &Arguments) -> Outcome {
        if !arguments.values.is_empty() {
            return self.complain("collect", "no arguments", arguments);
        }
        self.collect_garbage();
        Ok(Value::NONE)
    }

    /// What happens when a token goes.
    pub(crate) fn finalise_token(&self, token: &Value) {
        let token = token.get::<Token>().expect("kind: the caller knows it");
        if self.closed.get() || self.is_stopped() {
            return;
        }
        self.record(Event::Finalise(token.label));
        if let Some(finaliser) = token.finaliser.some() {
            let reraised = self.reraised.replace(false);
            // Whatever it raises is ignored.
            match self.call(&finaliser, Arguments::default()) {
                Ok(value) => drop(value),
                Err(raise) => self.discard_told(raise),
            }
            self.reraised.set(reraised);
        }
    }
}

/// A text with memory addresses made equal.
pub(crate) fn stable(text: String) -> String {
    const BEFORE: &str = "at 0x";
    if !text.contains(BEFORE) {
        return text;
    }
    let mut stable = String::with_capacity(text.len());
    let mut rest = &text[..];
    while let Some(at) = rest.find(BEFORE) {
        let (before, after) = rest.split_at(at + BEFORE.len());
        let digits = after.bytes().take_while(u8::is_ascii_hexdigit).count();
        stable += before;
        stable += if digits > 0 { "..." } else { "" };
        rest = &after[digits..];
    }
    stable + rest
}
