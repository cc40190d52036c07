//! What a primitive has to ask of classes written in Python about what is inside its operands: the text of an item, or
//! how two of them compare.
//!
//! A primitive runs no Python. Where it comes to such a question it stops; a rule asks it, keeps the answer, and computes
//! again with all the answers so far, until there is no question left.

use super::{Answer, Computed, Context, Operator, Primitive, Value, unsupported};
use crate::{
    builtin::Builtin,
    object::{Address, Slot},
};
use std::cell::{Cell, RefCell};
use strum::{EnumIter, IntoEnumIterator};

/// A computation that may come to questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter)]
pub enum Asking {
    /// `repr(value)`
    Repr,
    /// `str(value)`
    Text,
    /// `left op right`: a format with its values.
    Binary,
    /// `left op right`
    Compare,
    /// The same from the other side: `right op left` by the reflected operator.
    CompareReflected,
    /// Sorting by keys.
    Sorted,
    /// `format.format(…)`
    StrFormat,
}

impl Asking {
    /// What is computed of the same operands and the list of the answers.
    pub fn primitive(self) -> Primitive {
        match self {
            Asking::Repr => Primitive::PlainRepr,
            Asking::Text => Primitive::PlainText,
            Asking::Binary => Primitive::PlainBinary,
            Asking::Compare => Primitive::PlainCompare,
            Asking::CompareReflected => Primitive::PlainCompareReflected,
            Asking::Sorted => Primitive::Sorted,
            Asking::StrFormat => Primitive::Builtin(Builtin::StrFormat),
        }
    }

    /// How many operands there are before the answers.
    pub fn operands(self) -> usize {
        match self {
            Asking::StrFormat => 0,
            Asking::Repr | Asking::Text => 1,
            Asking::Binary | Asking::Compare | Asking::CompareReflected | Asking::Sorted => 2,
        }
    }

    /// The operand that says how sides are compared that are not asked whether they are equal, if the computation's own
    /// does not.
    pub fn comparison(self) -> Option<u8> {
        (self == Asking::Sorted).then_some(Operator::Less as u8)
    }

    /// Whether it asks for texts, not for comparisons.
    pub fn asks_for_texts(self) -> bool {
        match self {
            Asking::Repr | Asking::Text | Asking::Binary | Asking::StrFormat => true,
            Asking::Compare | Asking::CompareReflected | Asking::Sorted => false,
        }
    }
}

/// A question.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Question {
    Repr(Address),
    Text(Address),
    Compare(Operator, Address, Address),
}

/// The answers that a primitive has, and the question that it came to.
#[derive(Debug, Default)]
pub(crate) struct Questions {
    answers: RefCell<Vec<Address>>,
    next: Cell<usize>,
    asked: Cell<Option<Question>>,
    /// Whether the keys of a sort are all of one class (`unsafe_object_compare`).
    pub(super) keys_are_alike: Cell<bool>,
}

impl Questions {
    /// The answer to a question, if there is one.
    pub(super) fn ask(&self, question: Question) -> Option<Address> {
        let n = self.next.get();
        let answer = self.answers.borrow().get(n).copied();
        match answer {
            Some(_) => self.next.set(n + 1),
            None => self.asked.set(Some(question)),
        }
        answer
    }

    /// Whether a question was left without an answer.
    pub(super) fn is_asked(&self) -> bool {
        self.asked.get().is_some()
    }
}

impl Context<'_> {
    /// Has the answers at hand that are the operand after those of the computation.
    pub(super) fn heed_answers(&self, primitive: Primitive, operands: [Slot; 3]) {
        let asking = match primitive {
            Primitive::SortedSoFar => Some(Asking::Sorted),
            _ => Asking::iter().find(|asking| asking.primitive() == primitive),
        };
        if let Some(answers) = asking.and_then(|asking| operands[asking.operands()]) {
            // What a sort is given first is its order.
            let first = usize::from(asking == Some(Asking::Sorted));
            let answers = self.heap.items(answers).iter().flatten().skip(first);
            *self.questions.answers.borrow_mut() = answers.copied().collect();
            self.questions.next.set(0);
        }
    }

    /// The question that a computation comes to: what is let go of last, whether it is about equality or a repr, what it is
    /// about, and of a sort whether its keys are of one class, as a tuple, whose items go last to first. None: a miss.
    pub(super) fn asked(&self, asking: Asking, operands: [Slot; 3]) -> Answer {
        let answer = self.compute(asking.primitive(), operands);
        let tuple = |last: Address, first: bool, about: &[Address]| {
            let mut parts = vec![Value::Object(last), Value::bool(first)];
            parts.extend(about.iter().map(|each| Value::Object(*each)));
            if asking == Asking::Sorted {
                parts.push(Value::bool(self.questions.keys_are_alike.get()));
            }
            Answer::Value(Value::tuple(parts))
        };
        match (self.questions.asked.get(), answer) {
            (None, _) => Answer::Miss,
            (Some(Question::Repr(value)), _) => tuple(value, true, &[value]),
            (Some(Question::Text(value)), _) => tuple(value, false, &[value]),
            // A list or dict that no longer holds the two lets go of the left one first.
            (Some(Question::Compare(operator, left, right)), _) => {
                tuple(right, operator == Operator::Equal, &[left, right])
            }
        }
    }

    /// What a class written in Python answers to a comparison inside another.
    pub(super) fn compared_in_python(&self, operator: Operator, left: Address, right: Address) -> Computed<bool> {
        match self.questions.ask(Question::Compare(operator, left, right)) {
            Some(answer) => Ok(super::truthy(self.heap, answer)),
            None => Err(unsupported("a comparison inside another that a class written in Python makes")),
        }
    }
}
