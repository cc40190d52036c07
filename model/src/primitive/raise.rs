//! Raising and catching: what `raise` is given, what an `except` clause matches, how exceptions hang together.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; a match on every uop has no wildcard"
)]

use super::{Answer, Computed, Context, Value, compare::truth, unsupported};
use crate::{
    error::Error,
    exception::Class,
    heap::Heap,
    object::{Address, Data, Slot, Type},
    uop::{Field, Special},
};
use freevars_code::Version;
use std::collections::HashSet;

impl Context<'_> {
    /// The exception in a chain of contexts whose context is another exception.
    pub(super) fn context_link(&self, (chain, exception): (Address, Address)) -> Answer {
        let mut seen = HashSet::new();
        let mut link = chain;
        while let Some(context) = self.heap.field(link, Field::Context) {
            if context == exception {
                return Answer::Value(Value::Object(link));
            }
            if !seen.insert(link) {
                return unsupported("a chain of contexts that leads back into itself");
            }
            link = context;
        }
        Answer::Miss
    }

    /// Whether an `except` clause for the second operand catches the first one: `PyErr_GivenExceptionMatches`.
    pub(super) fn exception_matches(&self, (raised, caught): (Address, Address)) -> Answer {
        if let Some(answer) = self.asks_subclasscheck([raised, caught]) {
            return answer;
        }
        let items = self.heap.items(caught).iter().flatten().copied();
        let wanted = if *self.heap.data(caught) == Data::Tuple { items.collect() } else { vec![caught] };
        let classes = wanted.iter().all(|wanted| exception_class(self.heap, *wanted).is_some());
        if !classes && !self.is_2_7() {
            return self.error(Error::CatchesNoException, &[]);
        }
        truth(self.matches(raised, caught))
    }

    /// `PyErr_NormalizeException`, and 2.7's matching, ask how classes derive as `issubclass` does: where that is written in Python
    /// it is not specified.
    fn asks_subclasscheck<const N: usize>(&self, of: [Address; N]) -> Option<Answer> {
        let class = |of: Address| self.heap.class_of(of).filter(|_| !self.heap.is_class(of)).unwrap_or(of);
        let asks = |of| self.heap.defines(class(of), Special::SubclassCheck, self.version, 0);
        of.into_iter().any(asks).then(|| unsupported("__subclasscheck__ in Python"))
    }

    /// Whether it matches a class, any item of a tuple, or in 2.7 itself.
    fn matches(&self, raised: Address, wanted: Address) -> Computed<bool> {
        let is_class = exception_class(self.heap, raised).is_some();
        match (self.heap.data(raised), exception_class(self.heap, wanted)) {
            (Data::Exception(_), Some(_)) => Ok(self.heap.is_instance(raised, wanted, self.version)),
            (_, Some(_)) if is_class => Ok(self.heap.derives(raised, wanted, self.version)),
            _ if *self.heap.data(wanted) == Data::Tuple => {
                for wanted in self.heap.items(wanted).iter().flatten() {
                    if self.matches(raised, *wanted)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            _ => self.same(raised, wanted),
        }
    }

    /// The exception that `raise ... from` gives as a cause; None: a miss.
    pub(super) fn cause(&self, value: Address) -> Answer {
        match self.heap.data(value) {
            Data::None => Answer::Miss,
            Data::Exception(_) => Answer::Value(Value::Object(value)),
            Data::Type(Type::Exception(class)) => self.raised(*class, vec![]),
            Data::Class { layout: Type::Exception(_) } => unsupported("a cause that is a program's class"),
            _ => self.error(Error::CauseNotAnException, &[]),
        }
    }

    /// What `raise` is given, as an exception instance. The second operand is 2.7's argument of a class.
    pub(super) fn raisable(&self, value: Address, argument: Slot) -> Answer {
        if let Some(answer) = self.asks_subclasscheck([value]) {
            return answer;
        }
        let argument = argument.filter(|_| self.is_2_7());
        match (self.heap.data(value), argument) {
            (Data::Exception(_), None) => Answer::Value(Value::Object(value)),
            (Data::Exception(_), Some(argument)) if self.heap.type_of(argument) == Type::None => {
                Answer::Value(Value::Object(value))
            }
            (Data::Exception(_), Some(_)) => self.error(Error::InstanceWithValue, &[]),
            (Data::Type(Type::Exception(class)), None) => self.raised(*class, vec![]),
            (Data::Type(Type::Exception(class)), Some(argument)) => self.instance(*class, argument),
            (Data::Class { layout: Type::Exception(_) }, Some(argument))
                if self.is_instance_raised(argument, value) =>
            {
                Answer::Value(Value::Object(argument))
            }
            // A class of the program's is called, by a rule.
            (Data::Class { layout: Type::Exception(_) }, _) => Answer::Miss,
            (Data::Tuple, _) if self.is_2_7() && !self.heap.items(value).is_empty() => unsupported("raise of a tuple"),
            _ => self.error(Error::NotAnException, &[self.type_name(value)]),
        }
    }

    /// What a generator's `throw` is given, as an exception instance.
    pub(super) fn thrown(&self, arguments: &[Address]) -> Answer {
        let given = |n: usize| arguments.get(n).copied().filter(|given| *self.heap.data(*given) != Data::None);
        if given(2).is_some_and(|traceback| *self.heap.data(traceback) != Data::Traceback) {
            return self.error(Error::ThrownNoTraceback, &[]);
        }
        if given(2).is_some() {
            return unsupported("throw() with a traceback");
        }
        let thrown = arguments[0];
        match (self.heap.data(thrown), given(1)) {
            (Data::Exception(_), None) => Answer::Value(Value::Object(thrown)),
            (Data::Exception(_), Some(_)) => self.error(Error::ThrownWithValue, &[]),
            (Data::Class { layout: Type::Exception(_) }, Some(value)) if self.is_instance_raised(value, thrown) => {
                Answer::Value(Value::Object(value))
            }
            // A class of the program's is called, by a rule.
            (Data::Class { layout: Type::Exception(_) }, _) => Answer::Miss,
            (Data::Type(Type::Exception(class)), None) => self.raised(*class, vec![]),
            (Data::Type(Type::Exception(class)), Some(value)) => self.instance(*class, value),
            _ => self.error(Error::ThrownNoException, &[self.type_name(thrown)]),
        }
    }

    /// `PyErr_NormalizeException`: an instance of a class with a value for its argument.
    fn instance(&self, class: Class, value: Address) -> Answer {
        match self.heap.data(value) {
            Data::Exception(of) if of.derives_from(class, self.version) => Answer::Value(Value::Object(value)),
            Data::None => self.raised(class, vec![]),
            Data::Tuple => {
                let items = self.heap.items(value).iter().flatten();
                self.raised(class, items.map(|item| Value::Object(*item)).collect())
            }
            _ => self.raised(class, vec![Value::Object(value)]),
        }
    }

    /// Whether an argument is an instance of the class already, which is not called then.
    fn is_instance_raised(&self, argument: Address, class: Address) -> bool {
        matches!(self.heap.data(argument), Data::Exception(_)) && self.heap.is_instance(argument, class, self.version)
    }

    fn raised(&self, class: Class, args: Vec<Value>) -> Answer {
        Answer::Value(exception(class, args, None, self.version))
    }
}

/// The exception class that an object is, if it is one.
pub(crate) fn exception_class(heap: &Heap, address: Address) -> Option<Class> {
    match heap.data(address) {
        Data::Type(Type::Exception(class)) | Data::Class { layout: Type::Exception(class) } => Some(*class),
        _ => None,
    }
}

/// An instance of an exception class, to be made: with arguments, perhaps a name, and without traceback, cause and context.
/// In 2.7 `message` is another reference to the only argument, if there is only one; a StopIteration's `value` is one to the
/// first argument in 3.x.
pub(crate) fn exception(class: Class, args: Vec<Value>, name: Option<Value>, version: Version) -> Value {
    let message = match args.as_slice() {
        [Value::Object(argument)] if version == Version::V2_7 => Some(Value::Object(*argument)),
        _ => None,
    };
    let value = match args.first() {
        Some(Value::Object(first)) if class == Class::StopIteration && version != Version::V2_7 => {
            Some(Value::Object(*first))
        }
        _ => None,
    };
    Value::New(Data::Exception(class), vec![Some(Value::tuple(args)), message, None, None, None, name, None, value])
}
