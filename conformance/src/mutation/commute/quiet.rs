//! Which references a rule can let go of without anything running: a walk along the uops that knows of each register
//! what its object is kept alive by.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; a match on every uop has no wildcard"
)]

use freevars_model::{
    builtin::Builtin,
    primitive::Primitive,
    rules::RuleName,
    uop::{Field, FrameField, Handled, New, Number, Operation, Place, Quantity, Reg, Requirement, Source, Test, Uop},
};
use std::collections::BTreeMap;

/// What is known of the object in a register. What is missing from a [`Holds`] is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Known {
    /// Whoever began the rule holds it until the end, or nothing can hang on it, as on a number, a text or code; or it is a
    /// class, which its own `__mro__` keeps alive until a collection has finalised all that hangs on it.
    Kept,
    /// It was made by the rule, nobody else holds it, and it holds nothing but what is kept.
    Own,
    /// It is a tuple of arguments, which whoever began the rule holds.
    Arguments,
    /// Nobody else holds it.
    Sole,
    /// It is kept, or the rule's own, by the way that was taken: nothing runs if it goes.
    Quiet,
    /// Nothing.
    Unknown,
}

/// What is known of the registers at one position.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Holds {
    known: BTreeMap<Reg, Known>,
    /// Of which slice it is known, if there is no exception in a register, that its bounds are integers or None.
    checked: BTreeMap<Reg, Reg>,
}

impl Holds {
    /// Whether nothing runs if a reference goes.
    pub(super) fn is_quiet(&self, reg: Reg) -> bool {
        !matches!(self.known.get(&reg), Some(Known::Sole | Known::Unknown))
    }

    /// Whether only the rule reaches the object.
    pub(super) fn is_sole(&self, reg: Reg) -> bool {
        matches!(self.known.get(&reg), Some(Known::Sole | Known::Own))
    }

    /// Whether whoever began the rule holds the object, or nothing can hang on it.
    pub(super) fn is_kept(&self, reg: Reg) -> bool {
        matches!(self.known.get(&reg), Some(Known::Kept))
    }

    /// Whether it is a tuple of arguments.
    pub(super) fn is_arguments(&self, reg: Reg) -> bool {
        matches!(self.known.get(&reg), Some(Known::Arguments))
    }

    /// What holds at both of two positions.
    pub(super) fn and(mut self, other: &Holds) -> Holds {
        for (reg, known) in &other.known {
            let joined = match (self.known.get(reg), known) {
                (None, known) => *known,
                (Some(one), other) if one == other => *one,
                (Some(Known::Sole | Known::Own), Known::Sole | Known::Own) => Known::Sole,
                (Some(Known::Kept | Known::Own | Known::Quiet), Known::Kept | Known::Own | Known::Quiet) => {
                    Known::Quiet
                }
                _ => Known::Unknown,
            };
            self.known.insert(*reg, joined);
        }
        self.checked.retain(|raised, slice| other.checked.get(raised) == Some(slice));
        self
    }

    fn set(&mut self, reg: Reg, known: Known) {
        self.checked.retain(|_, slice| *slice != reg);
        self.known.insert(reg, known);
    }

    fn give(&mut self, reg: Reg) -> Option<Known> {
        self.known.remove(&reg)
    }

    /// Others may reach the object from now on.
    fn escapes(&mut self, reg: Reg) {
        if self.is_sole(reg) {
            self.set(reg, Known::Unknown);
        }
    }

    /// A place of an object gets a reference.
    fn fill(&mut self, place: Place, src: Reg) {
        // What is in a container of the rule's own can still be filled by way of it.
        let quiet = matches!(self.known.get(&src), None | Some(Known::Kept));
        let (Place::Item(into, _)
        | Place::Field(into, _)
        | Place::Key(into, _)
        | Place::Entry(into, _)
        | Place::At(into, _)
        | Place::Content(into)) = place
        else {
            return;
        };
        match self.known.get(&into) {
            Some(Known::Own) if !quiet => self.set(into, Known::Sole),
            Some(Known::Quiet) if !quiet => self.set(into, Known::Unknown),
            _ => {}
        }
    }

    /// What a reference is that a place holds.
    fn of_place(&self, rule: RuleName, place: Place) -> Known {
        match place {
            Place::Singleton(_)
            | Place::Const(_)
            | Place::Name(_)
            | Place::SlotName(_)
            | Place::DerefName(_)
            | Place::Keyword(_)
            | Place::Field(_, Field::Code | Field::Qualname | Field::Count | Field::Class)
            | Place::Handled(Handled::Type)
            | Place::Published(Handled::Type)
            | Place::Frame(FrameField::ExcType)
            | Place::Field(_, Field::ExcType) => Known::Kept,
            Place::Argument(_) if matches!(rule, RuleName::Builtin(_) | RuleName::Operation(..)) => Known::Kept,
            Place::Item(of, _) if self.known.get(&of) == Some(&Known::Arguments) => Known::Kept,
            _ => Known::Unknown,
        }
    }

    fn after(mut self, rule: RuleName, uop: Uop) -> Holds {
        match uop {
            Uop::Borrow { dst, place }
            | Uop::BorrowFilled { dst, place }
            | Uop::Take { dst, place }
            | Uop::TakeFilled { dst, place } => {
                let known = self.of_place(rule, place);
                self.set(dst, known);
            }
            Uop::Exchange { dst, place, src } => {
                let known = self.of_place(rule, place);
                self.fill(place, src);
                self.give(src);
                self.set(dst, known);
            }
            Uop::Put { place, src } | Uop::PutMaybe { place, src } => {
                self.fill(place, src);
                self.give(src);
            }
            Uop::NewRef { dst, src } | Uop::NewRefMaybe { dst, src } => {
                self.escapes(src);
                let known = if self.is_kept(src) { Known::Kept } else { Known::Unknown };
                self.set(dst, known);
            }
            Uop::Move { dst, src } => {
                let known = self.give(src);
                known.into_iter().for_each(|known| self.set(dst, known));
            }
            Uop::ExchangeItems { one, other } => match (self.give(one), self.give(other)) {
                (Some(a @ (Known::Own | Known::Sole)), Some(b @ (Known::Own | Known::Sole))) => {
                    self.set(one, b);
                    self.set(other, a);
                }
                _ => [one, other].into_iter().for_each(|reg| self.set(reg, Known::Unknown)),
            },
            Uop::New { dst, object } => {
                let known = match object {
                    New::Note(_) => Known::Kept,
                    New::List(_) | New::Tuple(_) | New::Dict | New::Set | New::Cell | New::Slice | New::Object(_) => {
                        Known::Own
                    }
                    New::Exception(class) if self.is_kept(class) => Known::Own,
                    New::Function
                    | New::Token
                    | New::Traceback
                    | New::Raised
                    | New::Generator
                    | New::Exception(_)
                    | New::Instance(_)
                    | New::Adapter(_) => Known::Unknown,
                };
                self.set(dst, known);
            }
            Uop::Compute { primitive, value, raised, operands } => {
                self.set(value, computed(primitive));
                self.set(raised, Known::Unknown);
                self.checked.remove(&raised);
                if let (Primitive::CheckSlice, [Some(slice), ..]) = (primitive, operands) {
                    self.checked.insert(raised, slice);
                }
            }
            Uop::Operate { operation, value, raised, operands, .. } => {
                operands.into_iter().flatten().for_each(|operand| self.escapes(operand));
                self.set(value, if is_plain(operation) { Known::Kept } else { Known::Unknown });
                self.set(raised, Known::Unknown);
            }
            Uop::Gather { from: Source::Object(reg) | Source::Namespace(reg), .. } => self.escapes(reg),
            Uop::Call { callee, moved, value, raised } => {
                if moved {
                    self.give(callee);
                }
                self.escapes(callee);
                self.set(value, Known::Unknown);
                self.set(raised, Known::Unknown);
            }
            Uop::Resume { frame, thrown, value, raised } => {
                self.escapes(frame);
                thrown.into_iter().for_each(|thrown| {
                    self.give(thrown);
                });
                self.set(value, Known::Unknown);
                self.set(raised, Known::Unknown);
            }
            Uop::Pop { dst }
            | Uop::PopMaybe { dst }
            | Uop::NewError { dst, .. }
            | Uop::Leave { dst, .. }
            | Uop::FindGarbage { dst, .. } => self.set(dst, Known::Unknown),
            // It is None, an int for a reason or a class.
            Uop::Expect { requirement: Requirement::FinallyHasItsReason, of } => self.set(of, Known::Kept),
            Uop::Push { src } | Uop::PushMaybe { src } | Uop::Close { src } | Uop::CloseMaybe { src } => {
                self.give(src);
            }
            _ => {}
        }
        self
    }
}

/// What a primitive computes: nothing hangs on a bool, a number or a text.
fn computed(primitive: Primitive) -> Known {
    match primitive {
        Primitive::Truth
        | Primitive::PlainTruth
        | Primitive::PlainLength
        | Primitive::AsLength
        | Primitive::PlainRepr
        | Primitive::PlainText
        | Primitive::Text
        | Primitive::Repr
        | Primitive::Join
        | Primitive::JoinBy
        | Primitive::Format
        | Primitive::FormatText
        | Primitive::Is
        | Primitive::Contains
        | Primitive::PlainContains
        | Primitive::Catches
        | Primitive::EqualOrSame
        | Primitive::IsLess
        | Primitive::IsGreater
        | Primitive::Successor
        | Primitive::ClassOf
        // Where in a list an item is.
        | Primitive::Builtin(Builtin::ListRemove | Builtin::ListPop)
        // The metaclass of a class statement is given, or the class of a base that is.
        | Primitive::StatementMetaclass
        | Primitive::TheBuiltin(_) => Known::Kept,
        // Nobody else gets to see the dict of keywords.
        Primitive::Arguments(_) | Primitive::StatementBases | Primitive::StatementKeywords => Known::Arguments,
        _ => Known::Unknown,
    }
}

/// Whether an operation answers a bool, a number or a text.
fn is_plain(operation: Operation) -> bool {
    matches!(operation, Operation::Truth | Operation::Length | Operation::Repr | Operation::Text | Operation::Contains)
}

/// What holds before each uop of a rule, wherever it is come from.
pub(super) fn holds(rule: RuleName, uops: &[Uop]) -> Vec<Holds> {
    let mut start = Holds::default();
    if matches!(rule, RuleName::Builtin(_) | RuleName::Operation(..)) {
        [0, 1, 2].into_iter().for_each(|n| start.set(Reg::borrowed(n), Known::Kept));
    }
    if matches!(rule, RuleName::EnterMoved | RuleName::Refuse | RuleName::Unwind | RuleName::Reraise) {
        start.set(Reg::owned(0), Known::Unknown);
    }
    let mut before: Vec<Option<Holds>> = vec![None; uops.len() + 1];
    before[0] = Some(start);
    let mut todo = vec![0];
    while let Some(at) = todo.pop() {
        let (Some(&uop), Some(held)) = (uops.get(at), before[at].clone()) else { continue };
        let (mut on, mut there) = (held.clone().after(rule, uop), held.clone().after(rule, uop));
        if let Uop::Branch { test, when, .. } = uop {
            learn(&mut there, test, when);
            learn(&mut on, test, !when);
        }
        let mut uop = uop;
        let target = uop.target_mut().map(|target| (usize::from(*target), there));
        let next = (!uop.is_last()).then_some((at + 1, on));
        for (to, held) in target.into_iter().chain(next) {
            let joined = match before[to].clone() {
                Some(known) => known.and(&held),
                None => held,
            };
            if before[to].as_ref() != Some(&joined) {
                before[to] = Some(joined);
                todo.push(to);
            }
        }
    }
    before.into_iter().map(Option::unwrap_or_default).collect()
}

/// What the answer of a test says of a register.
fn learn(held: &mut Holds, test: Test, answer: bool) {
    match (test, answer) {
        (Test::Filled(reg), false) => {
            held.give(reg);
            if let Some(slice) = held.checked.remove(&reg) {
                held.set(slice, Known::Kept);
            }
        }
        // What has no items holds nothing; who holds it has not changed.
        (Test::Exceeds(Number { base: Quantity::Items(reg), counter: 0, plus: 0 }, Number::ZERO), false)
            if held.is_sole(reg) =>
        {
            held.set(reg, Known::Own);
        }
        (Test::IsExceptionClass(reg) | Test::IsClass(reg), true) => held.set(reg, Known::Kept),
        // It is the very object that is kept.
        (Test::Same(one, other), true) => {
            for (reg, same) in [(one, other), (other, one)] {
                if held.is_kept(same) {
                    held.set(reg, Known::Kept);
                }
            }
        }
        (Test::Shared(reg), false) if held.known.get(&reg) == Some(&Known::Unknown) => held.set(reg, Known::Sole),
        _ => {}
    }
}
