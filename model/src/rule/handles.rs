//! The handles that a rule's functions pass around: references owned and borrowed, what may be nothing, what a call or a
//! computation leaves, and places.

use super::Rule;
use crate::{
    error::Error,
    exception::Class,
    object::Type,
    uop::{Field, Number, Operation, Place, Quantity, Reg, Special, Test, Uop},
};

/// A reference that the rule owns.
#[must_use = "an owned reference must be given away: push, put, close …"]
#[derive(Debug)]
pub struct Owned<'r> {
    pub(super) rule: &'r Rule,
    pub(super) reg: Reg,
}

/// A reference that somebody else keeps alive.
#[derive(Clone, Copy, Debug)]
pub struct Borrowed<'r> {
    pub(super) rule: &'r Rule,
    pub(super) reg: Reg,
}

/// A reference, or nothing.
#[must_use = "what may be nothing must be tested or passed on"]
#[derive(Debug, Clone, Copy)]
pub struct Maybe<H>(pub(super) H);

/// A value or an exception: what a call or a computation that cannot miss leaves.
#[must_use = "an outcome must be told apart"]
#[derive(Debug)]
pub struct Outcome<'r> {
    pub(super) value: Owned<'r>,
    pub(super) raised: Owned<'r>,
}

/// A value, an exception, or a miss.
#[must_use = "a finding must be told apart"]
#[derive(Debug)]
pub struct Finding<'r>(pub(super) Outcome<'r>);

/// A place of which the rule may get, take, exchange or put what it holds.
#[derive(Clone, Copy, Debug)]
pub struct At<'r> {
    pub(super) rule: &'r Rule,
    pub(super) place: Place,
}

/// The order of a loop's rounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// From nought up.
    Up,
    /// Down to nought.
    Down,
}

impl<'r> Owned<'r> {
    /// A look at it while it is owned.
    pub fn borrow(&self) -> Borrowed<'r> {
        Borrowed { rule: self.rule, reg: self.reg }
    }

    /// A field of the object.
    pub fn field(&self, field: Field) -> At<'r> {
        self.borrow().field(field)
    }

    /// Takes the place of a reference that was given away.
    pub fn refill(&self, new: Owned<'r>) {
        self.rule.put(Uop::Move { dst: self.reg, src: new.reg });
    }

    /// Perhaps.
    pub fn maybe(self) -> Maybe<Owned<'r>> {
        Maybe(self)
    }

    /// The same handle for another arm of a test, or for a way that ends.
    pub fn again(&self) -> Owned<'r> {
        Owned { rule: self.rule, reg: self.reg }
    }
}

impl<'r> Borrowed<'r> {
    /// A new reference to the object.
    pub fn new_ref(self) -> Owned<'r> {
        let dst = self.rule.own();
        self.rule.put(Uop::NewRef { dst, src: self.reg });
        Owned { rule: self.rule, reg: dst }
    }

    /// A cell's content.
    pub fn content(self) -> At<'r> {
        self.rule.at(Place::Content(self.reg))
    }

    /// A field of the object.
    pub fn field(self, field: Field) -> At<'r> {
        self.rule.at(Place::Field(self.reg, field))
    }

    /// An item of a tuple, list or heap frame.
    pub fn item(self, index: Number) -> At<'r> {
        self.rule.at(Place::Item(self.reg, index))
    }

    /// The end of a list: what is put there lengthens it.
    pub fn end(self) -> At<'r> {
        self.item(self.items())
    }

    /// An item of a list, by an index object.
    pub fn at(self, index: Borrowed<'r>) -> At<'r> {
        self.rule.at(Place::At(self.reg, index.reg))
    }

    /// The key object of an entry.
    pub fn key(self, key: Borrowed<'r>) -> At<'r> {
        self.rule.at(Place::Key(self.reg, key.reg))
    }

    /// The value of an entry.
    pub fn entry(self, key: Borrowed<'r>) -> At<'r> {
        self.rule.at(Place::Entry(self.reg, key.reg))
    }

    /// What an attribute stands for.
    pub fn attribute(self, name: Borrowed<'r>) -> At<'r> {
        self.rule.at(Place::Attribute(self.reg, name.reg))
    }

    /// How many items it has.
    pub fn items(self) -> Number {
        Number::of(Quantity::Items(self.reg))
    }

    /// How many entries the dict has.
    pub fn entries(self) -> Number {
        Number::of(Quantity::Entries(self.reg))
    }

    /// Whether it is of this type, or of a class that derives from it.
    pub fn is(self, type_: Type) -> Test {
        Test::Is(self.reg, type_)
    }

    /// Whether its class says in Python whether it is true.
    pub fn asks_truth(self) -> Test {
        Test::AsksTruth(self.reg)
    }

    /// Whether others hold it too.
    pub fn shared(self) -> Test {
        Test::Shared(self.reg)
    }

    /// Whether the exception on its way is of a class.
    pub fn raises(self, class: Class) -> Test {
        Test::Raises(self.reg, class)
    }

    /// Whether it is true.
    pub fn truthy(self) -> Test {
        Test::Truthy(self.reg)
    }

    /// Whether it is the same object as another.
    pub fn same(self, other: Borrowed<'r>) -> Test {
        Test::Same(self.reg, other.reg)
    }

    /// Whether an attribute is one that the object keeps in its `__dict__`.
    pub fn keeps_in_dict(self, name: Borrowed<'r>) -> Test {
        Test::InDict(self.reg, name.reg)
    }

    /// Whether it is of exactly this type.
    pub fn is_exactly(self, type_: Type) -> Test {
        Test::IsExactly(self.reg, type_)
    }

    /// Whether its attributes are found by rules, since classes written in Python may have a say.
    pub fn is_dynamic(self) -> Test {
        Test::Dynamic(self.reg)
    }

    /// Whether it is a type or class.
    pub fn is_class(self) -> Test {
        Test::IsClass(self.reg)
    }

    /// Whether it is an instance of a class.
    pub fn is_instance_of(self, class: Borrowed<'r>) -> Test {
        Test::IsInstance(self.reg, class.reg)
    }

    /// Whether it is a data descriptor.
    pub fn is_data(self) -> Test {
        Test::IsData(self.reg)
    }

    /// Whether its class defines in Python how it compares with others.
    pub fn compares(self) -> Test {
        Test::Compares(self.reg)
    }

    /// Whether it is of the same class as another.
    pub fn is_alike(self, other: Borrowed<'r>) -> Test {
        Test::Alike(self.reg, other.reg)
    }

    /// Whether list or dict itself compares it with another, as far as no class says otherwise.
    pub fn is_comparable(self, other: Borrowed<'r>) -> Test {
        Test::Comparable(self.reg, other.reg)
    }

    /// Whether its class derives from another's, and is not the same.
    pub fn is_derived_from(self, other: Borrowed<'r>) -> Test {
        Test::Derived(self.reg, other.reg)
    }

    /// Whether its class defines a special method in Python.
    pub fn defines(self, special: Special) -> Test {
        Test::Defines(self.reg, special)
    }

    pub(crate) fn reg(self) -> Reg {
        self.reg
    }
}

impl<'r> Maybe<Borrowed<'r>> {
    /// The object, or the error.
    pub fn or_raise(self, error: Error) -> Borrowed<'r> {
        self.or_else(|| self.0.rule.raise(error))
    }

    /// The object, or another way out, which must not come back.
    pub fn or_else(self, exit: impl FnOnce()) -> Borrowed<'r> {
        self.0.rule.unless(self.filled(), exit);
        self.0
    }

    /// The object. That there is one is the verifier's to prove.
    pub fn proven(self) -> Borrowed<'r> {
        self.0.rule.oblige();
        self.0
    }

    /// A new reference, if there is an object.
    pub fn new_ref(self) -> Maybe<Owned<'r>> {
        let dst = self.0.rule.own();
        self.0.rule.put(Uop::NewRefMaybe { dst, src: self.0.reg });
        Maybe(Owned { rule: self.0.rule, reg: dst })
    }

    /// Whether there is an object.
    pub fn filled(self) -> Test {
        Test::Filled(self.0.reg)
    }

    /// For use under a test of [`Maybe::filled`].
    pub fn unwrap(self) -> Borrowed<'r> {
        self.0
    }
}

impl<'r> From<Borrowed<'r>> for Maybe<Borrowed<'r>> {
    fn from(there: Borrowed<'r>) -> Maybe<Borrowed<'r>> {
        Maybe(there)
    }
}

impl<'r> Maybe<Owned<'r>> {
    /// The reference. That there is one is the verifier's to prove.
    pub fn proven(self) -> Owned<'r> {
        self.0.rule.oblige();
        self.0
    }

    /// A look at it, if it is there.
    pub fn borrow(&self) -> Maybe<Borrowed<'r>> {
        Maybe(self.0.borrow())
    }

    /// Whether there is a reference.
    pub fn filled(&self) -> Test {
        Test::Filled(self.0.reg)
    }

    /// The reference, under a test of [`Maybe::filled`], for a way out.
    pub fn on_exit(&self) -> Owned<'r> {
        self.0.again()
    }

    /// If there is a reference, go on with it.
    pub fn if_some(self, then: impl FnOnce(Owned<'r>)) {
        let rule = self.0.rule;
        rule.when(self.filled(), || then(self.0));
    }

    /// A new reference to what there is, if anything.
    pub fn new_ref(&self) -> Maybe<Owned<'r>> {
        self.borrow().new_ref()
    }

    /// If there is a reference, look at it.
    pub fn if_there(&self, then: impl FnOnce(&Owned<'r>)) {
        self.0.rule.when(self.filled(), || then(&self.0));
    }

    /// Go on with the reference, or without.
    pub fn either(self, some: impl FnOnce(Owned<'r>), none: impl FnOnce()) {
        let rule = self.0.rule;
        rule.either(self.filled(), || some(self.0), none);
    }

    /// The reference, which is always there.
    pub fn always(self) -> Owned<'r> {
        self.0
    }

    /// The reference, or another way out, which must not come back.
    pub fn or_else(self, exit: impl FnOnce()) -> Owned<'r> {
        self.0.rule.unless(self.filled(), exit);
        self.0
    }

    /// The reference, or another one in its stead.
    pub fn or_instead(self, other: impl FnOnce() -> Owned<'r>) -> Owned<'r> {
        let rule = self.0.rule;
        rule.unless(self.filled(), || {
            let other = other();
            rule.put(Uop::Move { dst: self.0.reg, src: other.reg });
        });
        self.0
    }
}

/// What [`Rule::close`] releases.
pub trait Close {
    /// Records the release.
    fn close(self, rule: &Rule);
}

impl Close for Owned<'_> {
    fn close(self, rule: &Rule) {
        rule.put(Uop::Close { src: self.reg });
    }
}

impl Close for Maybe<Owned<'_>> {
    fn close(self, rule: &Rule) {
        rule.put(Uop::CloseMaybe { src: self.0.reg });
    }
}

impl<'r> Outcome<'r> {
    /// The value; an exception ends the instruction.
    pub fn or_unwind(self) -> Owned<'r> {
        self.or_exit(|rule, raised| rule.unwind(raised))
    }

    /// The value; an exception is the activity's answer.
    pub fn or_answer(self) -> Owned<'r> {
        self.or_exit(|rule, raised| rule.answer_raised(raised))
    }

    /// The value; an exception goes another way, which must not come back.
    pub fn or_exit(self, exit: impl FnOnce(&'r Rule, Owned<'r>)) -> Owned<'r> {
        let rule = self.value.rule;
        rule.when(Test::Filled(self.raised.reg), || exit(rule, self.raised));
        self.value
    }

    /// The value; an exception cannot be.
    pub fn never_raises(self) -> Owned<'r> {
        self.value
    }

    /// The value, if there is one, goes one way, and the exception another.
    pub fn each_way(self, value: impl FnOnce(Owned<'r>), raised: impl FnOnce(Owned<'r>)) {
        let rule = self.value.rule;
        rule.either(Test::Filled(self.value.reg), || value(self.value), || raised(self.raised));
    }

    /// The same handle for a way that ends.
    pub fn again(&self) -> Outcome<'r> {
        Outcome { value: self.value.again(), raised: self.raised.again() }
    }

    /// The activity ends as this did.
    pub fn answer(self) {
        let rule = self.value.rule;
        self.each_way(|value| rule.answer(value), |raised| rule.answer_raised(raised));
    }

    /// A look at the exception, if there is one.
    pub fn exception(&self) -> Maybe<Borrowed<'r>> {
        Maybe(self.raised.borrow())
    }

    /// The value; an exception of one of these classes is a miss, any other one goes another way, which must not come back.
    pub fn missing_by_any(self, classes: &[Class], exit: impl FnOnce(&'r Rule, Owned<'r>)) -> Maybe<Owned<'r>> {
        Finding(self).missing_by_any(classes, exit)
    }

    /// The value; an exception of this class is a miss, any other one goes another way, which must not come back.
    pub fn missing_by(self, class: Class, exit: impl FnOnce(&'r Rule, Owned<'r>)) -> Maybe<Owned<'r>> {
        Finding(self).missing_by(class, exit)
    }

    /// The exception, if there is one; the value is of no interest.
    pub fn raised(self) -> Maybe<Owned<'r>> {
        self.value.rule.close(Maybe(self.value));
        Maybe(self.raised)
    }

    /// The same, if it may be nothing yet.
    pub fn if_answered(self) -> Finding<'r> {
        Finding(self)
    }

    /// Neither value nor exception is of interest.
    pub fn discard(self) {
        let rule = self.value.rule;
        rule.close(Maybe(self.value));
        rule.close(Maybe(self.raised));
    }
}

impl<'r> Finding<'r> {
    /// The exception goes another way, which must not come back; what is left is a value or a miss.
    pub fn or_exit(self, exit: impl FnOnce(&'r Rule, Owned<'r>)) -> Maybe<Owned<'r>> {
        Maybe(self.0.or_exit(exit))
    }

    /// An exception ends the instruction; what is left is a value or a miss.
    pub fn or_unwind(self) -> Maybe<Owned<'r>> {
        Maybe(self.0.or_unwind())
    }

    /// An exception cannot be; what is left is a value or a miss.
    pub fn never_raises(self) -> Maybe<Owned<'r>> {
        Maybe(self.0.value)
    }

    /// What there is; a miss is nothing yet.
    pub fn unanswered(self) -> Outcome<'r> {
        self.0
    }

    /// A miss is an exit of its own, which must not come back.
    pub fn or_miss(self, exit: impl FnOnce()) -> Outcome<'r> {
        let rule = self.0.value.rule;
        rule.unless(Test::Filled(self.0.value.reg), || {
            rule.unless(Test::Filled(self.0.raised.reg), exit);
        });
        self.0
    }

    /// If it was a miss, the object does what its type, or a class written in Python, has for it.
    pub fn or_operate_as<const N: usize>(
        self,
        operation: Operation,
        arg: Option<u8>,
        operands: [Borrowed<'r>; N],
    ) -> Outcome<'r> {
        let rule = self.0.value.rule;
        let (value, raised) = (self.0.value.reg, self.0.raised.reg);
        rule.unless(Test::Filled(value), || {
            let operates = || rule.put_operate(operation, arg, (value, raised), operands);
            // What never raises is not asked whether it has.
            if rule.may_raise(raised) { rule.unless(Test::Filled(raised), operates) } else { operates() }
        });
        self.0
    }

    /// A value cannot be, nor a miss.
    pub fn always_raises(self) -> Owned<'r> {
        self.0.raised
    }

    /// A miss is left to an operation.
    pub fn or_operate<const N: usize>(self, operation: Operation, operands: [Borrowed<'r>; N]) -> Finding<'r> {
        let Outcome { value, raised } = &self.0;
        let rule = value.rule;
        rule.unless(Test::Filled(value.reg), || {
            rule.unless(Test::Filled(raised.reg), || {
                rule.put_operate(operation, None, (value.reg, raised.reg), operands)
            });
        });
        self
    }

    /// An exception of this class is a miss; any other one goes another way, which must not come back.
    pub fn missing_by(self, class: Class, exit: impl FnOnce(&'r Rule, Owned<'r>)) -> Maybe<Owned<'r>> {
        self.missing_by_any(&[class], exit)
    }

    /// The same of an exception of one of several classes.
    pub fn missing_by_any(self, classes: &[Class], exit: impl FnOnce(&'r Rule, Owned<'r>)) -> Maybe<Owned<'r>> {
        let Outcome { value, raised } = self.0;
        let rule = value.rule;
        rule.when(Test::Filled(raised.reg), || {
            rule.unless_any(classes.iter().map(|class| raised.borrow().raises(*class)), || exit(rule, raised.again()));
            rule.close(raised);
        });
        Maybe(value)
    }

    /// A miss cannot be.
    pub fn never_misses(self) -> Outcome<'r> {
        self.0
    }
}

impl<'r> At<'r> {
    /// Looks at what it holds.
    pub fn get(self) -> Maybe<Borrowed<'r>> {
        let dst = self.rule.borrow();
        self.rule.put(Uop::Borrow { dst, place: self.place });
        Maybe(Borrowed { rule: self.rule, reg: dst })
    }

    /// Takes what it holds.
    pub fn take(self) -> Maybe<Owned<'r>> {
        let dst = self.rule.own();
        self.rule.put(Uop::Take { dst, place: self.place });
        Maybe(Owned { rule: self.rule, reg: dst })
    }

    /// Gives it a reference and takes what it held.
    pub fn exchange(self, new: Owned<'r>) -> Maybe<Owned<'r>> {
        let dst = self.rule.own();
        self.rule.put(Uop::Exchange { dst, place: self.place, src: new.reg });
        Maybe(Owned { rule: self.rule, reg: dst })
    }

    /// Gives it a reference; it holds nothing.
    pub fn put(self, new: Owned<'r>) {
        self.rule.put(Uop::Put { place: self.place, src: new.reg });
    }

    /// Gives it what there is, if anything; it holds nothing.
    pub fn put_maybe(self, new: Maybe<Owned<'r>>) {
        self.rule.put(Uop::PutMaybe { place: self.place, src: new.0.reg });
    }
}
