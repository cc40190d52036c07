//! The optimised machine, in process.

use super::{Answer, Failure, Subject};
use crate::{
    interpreter::FRAME_LIMIT,
    observation::{Event, Garbage, Object, ObjectIndex, Observation, Outcome, Raised, Value},
};
use freevars_code::{Program, allocation::FailedAllocation};
use freevars_vm::{Limits, Observed, Seen, Shape};
use std::panic::{self, AssertUnwindSafe};

/// The optimised machine, with the limits that the specification's has.
#[derive(Clone, Copy, Debug)]
pub struct Vm {
    limits: Limits,
    failing: Option<FailedAllocation>,
    #[cfg(feature = "planted")]
    fault: Option<freevars_vm::Planted>,
}

impl Vm {
    /// The limits that a real CPython is given, and otherwise plenty.
    pub const LIMITS: Limits = Limits { instructions: 10_000_000, objects: 10_000_000, frames: FRAME_LIMIT as usize };

    /// A machine that stops at these limits.
    pub fn with_limits(limits: Limits) -> Vm {
        Vm {
            limits,
            failing: None,
            #[cfg(feature = "planted")]
            fault: None,
        }
    }

    /// A machine that has a fault, and little time: one may make a program run for ever.
    #[cfg(feature = "planted")]
    pub fn with_fault(fault: freevars_vm::Planted) -> Vm {
        Vm { fault: Some(fault), ..Vm::hurried() }
    }

    /// A machine that is given little time.
    #[cfg(feature = "planted")]
    pub fn hurried() -> Vm {
        Vm::with_limits(Limits { instructions: 200_000, objects: 200_000, ..Vm::LIMITS })
    }

    fn run(self, program: &Program) -> freevars_vm::Answer {
        #[cfg(feature = "planted")]
        if let Some(fault) = self.fault {
            return freevars_vm::run_with(fault, program, self.limits, self.failing);
        }
        freevars_vm::run_failing(program, self.limits, self.failing)
    }
}

impl Default for Vm {
    fn default() -> Vm {
        Vm::with_limits(Vm::LIMITS)
    }
}

impl Subject for Vm {
    fn name(&self) -> String {
        "the VM".to_owned()
    }

    fn fail_allocation(&mut self, failing: Option<FailedAllocation>) -> bool {
        self.failing = failing;
        true
    }

    fn observe(&mut self, program: &Program) -> Result<Answer, Failure> {
        let run = AssertUnwindSafe(|| self.run(program));
        let answer = panic::catch_unwind(run).map_err(|payload| {
            let message = payload.downcast_ref::<String>().map(String::as_str);
            Failure::Panicked(message.or(payload.downcast_ref().copied()).unwrap_or("a panic").to_owned())
        })?;
        Ok(match answer {
            freevars_vm::Answer::Observed(observed) => Answer::Observed(Box::new(observation(*observed))),
            freevars_vm::Answer::Unsupported(what) => Answer::Unsupported(what),
            freevars_vm::Answer::Rejected(why) => Answer::Rejected(why),
            freevars_vm::Answer::Exhausted(limit) => Answer::Exhausted(limit.to_owned()),
        })
    }
}

fn observation(observed: Observed) -> Observation {
    let mut collected: Vec<Event> = observed.collected.into_iter().map(event).collect();
    collected.sort();
    let [cell, function, list, token] = observed.garbage;
    let outcome = match observed.outcome {
        Ok(seen) => Outcome::Returned(value(seen)),
        Err(freevars_vm::Raised { class, message, name, traceback }) => {
            Outcome::Raised(Raised { class, message, name, traceback })
        }
    };
    Observation {
        outcome,
        globals: observed.globals.into_iter().map(|(name, seen)| (name, value(seen))).collect(),
        objects: observed.objects.into_iter().map(object).collect(),
        events: observed.events.into_iter().map(event).collect(),
        dropped: observed.dropped.into_iter().map(event).collect(),
        garbage: Garbage { cell, function, list, token },
        collected,
    }
}

fn event(event: freevars_vm::Event) -> Event {
    match event {
        freevars_vm::Event::Emit(text) => Event::Emit(text),
        freevars_vm::Event::Finalise(label) => Event::Finalise(label),
        freevars_vm::Event::Write(text) => Event::Write(text),
    }
}

fn value(seen: Seen) -> Value {
    match seen {
        Seen::Object(index) => Value::Object(ObjectIndex(u32::try_from(index).expect("objects-fit: they are counted"))),
        Seen::Atom(text) => Value::Atom(text),
    }
}

fn object(object: freevars_vm::Object) -> Object {
    let count = object.count;
    let values = |items: Vec<Seen>| items.into_iter().map(value).collect();
    match object.shape {
        Shape::Function { name, qualname, doc, module, closure, defaults, kwdefaults, annotations, dict } => {
            Object::Function {
                count,
                name,
                qualname,
                doc: value(doc),
                module: value(module),
                closure: closure.map(value),
                defaults: defaults.map(value),
                kwdefaults: kwdefaults.map(value),
                annotations: annotations.map(value),
                dict: dict.map(value),
            }
        }
        Shape::Cell(content) => Object::Cell { count, content: content.map(value) },
        Shape::Tuple(items) => Object::Tuple { count, items: values(items) },
        Shape::List(items) => Object::List { count, items: values(items) },
        Shape::Set(items) => Object::Set { count, items: values(items) },
        Shape::Dict(entries) => {
            Object::Dict { count, entries: entries.into_iter().map(|(key, of)| (value(key), value(of))).collect() }
        }
        Shape::Method { receiver, name } => Object::Method { count, bound: value(receiver), name },
        Shape::Token { label, finaliser } => Object::Token { count, label, finaliser: finaliser.map(value) },
    }
}
