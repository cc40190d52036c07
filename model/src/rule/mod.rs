//! The builder with which a rule is recorded: plain Rust whose handles carry the ownership.
//!
//! An [`Owned`] handle is moved where it is given away, so that it can be given away once; a [`Borrowed`] one is copied
//! freely; a [`Maybe`] must be tested or passed on. Rust's own `if` and `for` act while the rule is *recorded*; what is
//! decided while it *runs* is [`Rule::when`], [`Rule::either`] and [`Rule::each`].

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; a match on every uop has no wildcard"
)]

mod handles;

pub use handles::{At, Borrowed, Close, Finding, Maybe, Order, Outcome, Owned};

use crate::{
    error::Error,
    frame::Stage,
    primitive::{Primitive, Unspecified},
    uop::{
        BlockKind, Destination, FrameField, Handled, New, Number, Operation, Place, Quantity, Reg, Requirement,
        Singleton, Source, Target, Tell, Test, Uop,
    },
};
use std::cell::{Cell, RefCell};

/// Records the uops of one rule.
#[derive(Debug, Default)]
pub struct Rule {
    uops: RefCell<Vec<Uop>>,
    owned: Cell<u8>,
    borrowed: Cell<u8>,
    loops: Cell<u8>,
}

/// Recording, and registers.
impl Rule {
    /// The uops of a rule; where it comes to its end without having said how, `end` says it.
    pub fn record(body: fn(&Rule), end: Uop) -> Vec<Uop> {
        let rule = Rule::default();
        body(&rule);
        let mut uops = rule.uops.into_inner();
        let length = Target::try_from(uops.len()).expect("rule-length: a rule is short");
        let reached = uops.iter_mut().any(|uop| uop.target_mut().is_some_and(|target| *target == length));
        if reached || !uops.last().is_some_and(|uop| uop.is_last()) {
            uops.push(end);
        }
        uops
    }

    fn put(&self, uop: Uop) {
        self.uops.borrow_mut().push(uop);
    }

    fn own(&self) -> Reg {
        let n = self.owned.get();
        self.owned.set(n + 1);
        Reg::owned(n)
    }

    fn borrow(&self) -> Reg {
        let n = self.borrowed.get();
        self.borrowed.set(n + 1);
        Reg::borrowed(n)
    }

    fn oblige(&self) {
        let mut uops = self.uops.borrow_mut();
        let last = uops.last_mut().expect("proven-follows-its-access: nothing was recorded");
        *last = match *last {
            Uop::Borrow { dst, place } => Uop::BorrowFilled { dst, place },
            Uop::Take { dst, place } => Uop::TakeFilled { dst, place },
            other => panic!("proven-follows-its-access: {other:?}"),
        };
    }

    fn here(&self) -> usize {
        self.uops.borrow().len()
    }

    fn hole(&self, uop: Uop) -> usize {
        self.put(uop);
        self.here() - 1
    }

    fn patch(&self, at: usize) {
        let here = Target::try_from(self.here()).expect("rule-length: a rule is short");
        *self.uops.borrow_mut()[at].target_mut().expect("patch: only what branches has a target") = here;
    }

    /// Registers taken inside the body are free again after it.
    pub(crate) fn scope(&self, body: impl FnOnce()) {
        let marks = (self.owned.get(), self.borrowed.get());
        body();
        self.owned.set(marks.0);
        self.borrowed.set(marks.1);
    }

    fn at(&self, place: Place) -> At<'_> {
        At { rule: self, place }
    }
}

/// Deciding.
impl Rule {
    /// If the test holds.
    pub fn when(&self, test: Test, then: impl FnOnce()) {
        let over = self.hole(Uop::Branch { test, when: false, target: 0 });
        self.scope(then);
        self.patch(over);
    }

    /// If it does not.
    pub fn unless(&self, test: Test, then: impl FnOnce()) {
        self.unless_any([test], then);
    }

    /// If none of some tests holds.
    pub fn unless_any(&self, tests: impl IntoIterator<Item = Test>, then: impl FnOnce()) {
        let over = |test| self.hole(Uop::Branch { test, when: true, target: 0 });
        let over: Vec<_> = tests.into_iter().map(over).collect();
        self.scope(then);
        over.into_iter().for_each(|hole| self.patch(hole));
    }

    /// One of two.
    pub fn either(&self, test: Test, then: impl FnOnce(), otherwise: impl FnOnce()) {
        let to_other = self.hole(Uop::Branch { test, when: false, target: 0 });
        self.scope(then);
        let here = Target::try_from(self.here()).expect("rule-length: a rule is short");
        let reached = self.uops.borrow_mut().iter_mut().any(|uop| uop.target_mut().is_some_and(|t| *t == here));
        let ended = self.uops.borrow().last().is_some_and(|uop| uop.is_last());
        if ended && !reached {
            self.patch(to_other);
            self.scope(otherwise);
        } else {
            let over = self.hole(Uop::Goto { target: 0 });
            self.patch(to_other);
            self.scope(otherwise);
            self.patch(over);
        }
    }

    /// One of two, either of which gets what is held: Rust would let only one closure have it.
    pub fn either_with<'r, const N: usize>(
        &'r self,
        test: Test,
        held: [Owned<'r>; N],
        then: impl FnOnce([Owned<'r>; N]),
        otherwise: impl FnOnce([Owned<'r>; N]),
    ) {
        let again = held.each_ref().map(Owned::again);
        self.either(test, || then(held), || otherwise(again));
    }

    /// One of two, either of which gets what there may be.
    pub fn either_with_maybe<'r>(
        &'r self,
        test: Test,
        held: Maybe<Owned<'r>>,
        then: impl FnOnce(Maybe<Owned<'r>>),
        otherwise: impl FnOnce(Maybe<Owned<'r>>),
    ) {
        self.either_with(test, [held.0], |[held]| then(Maybe(held)), |[held]| otherwise(Maybe(held)));
    }

    /// So many rounds; the body gets the round's number. Loops nest, but only the innermost counter can be named.
    pub fn each(&self, count: Number, order: Order, body: impl FnOnce(Number)) {
        self.loops.set(self.loops.get() + 1);
        assert!(self.loops.get() <= Rule::LOOPS, "loops-nest-three-deep");
        let head = self.hole(Uop::Loop { count, down: order == Order::Down, exit: 0 });
        let first = Target::try_from(self.here()).expect("rule-length: a rule is short");
        self.scope(|| body(Number { base: Quantity::Zero, counter: 1, plus: 0 }));
        self.put(Uop::Repeat { head: first });
        self.patch(head);
        self.loops.set(self.loops.get() - 1);
    }

    /// Again and again, until the rule ends.
    pub fn forever(&self, body: impl FnOnce()) {
        let head = Target::try_from(self.here()).expect("rule-length: a rule is short");
        self.scope(body);
        self.put(Uop::Goto { target: head });
    }

    /// How deep loops nest.
    pub const LOOPS: u8 = 3;
}

/// The frame.
impl Rule {
    /// What an activity that is run for an object, or a builtin that is called, is given.
    pub fn given(&self) -> Borrowed<'_> {
        assert_eq!(self.here(), 0, "given-comes-first: the register is set before the rule begins");
        Borrowed { rule: self, reg: self.borrow() }
    }

    /// The operands of an operation.
    pub fn operands<const N: usize>(&self) -> [Borrowed<'_>; N] {
        assert_eq!(self.here(), 0, "given-comes-first: the registers are set before the rule begins");
        std::array::from_fn(|_| Borrowed { rule: self, reg: self.borrow() })
    }

    /// What an activity owns from its beginning: the exception that is unwound, the function that was moved.
    pub fn given_owned(&self) -> Owned<'_> {
        assert_eq!(self.here(), 0, "given-comes-first: the register is set before the rule begins");
        Owned { rule: self, reg: self.own() }
    }

    /// Takes the top of the stack.
    pub fn pop(&self) -> Owned<'_> {
        let dst = self.own();
        self.put(Uop::Pop { dst });
        Owned { rule: self, reg: dst }
    }

    /// Takes the top of the stack, which may be NULL.
    pub fn pop_maybe(&self) -> Maybe<Owned<'_>> {
        let dst = self.own();
        self.put(Uop::PopMaybe { dst });
        Maybe(Owned { rule: self, reg: dst })
    }

    /// Gives a reference to the stack.
    pub fn push<'r>(&'r self, value: Owned<'r>) {
        self.put(Uop::Push { src: value.reg });
    }

    /// Gives a reference to the stack or, if there is none, NULL.
    pub fn push_maybe<'r>(&'r self, value: Maybe<Owned<'r>>) {
        self.put(Uop::PushMaybe { src: value.0.reg });
    }

    /// Pushes NULL.
    pub fn push_null(&self) {
        self.put(Uop::PushNull);
    }

    /// Pops NULL.
    pub fn pop_null(&self) {
        self.put(Uop::PopNull);
    }

    /// An entry of the stack, counted from the top.
    pub fn stack(&self, depth: Number) -> At<'_> {
        self.at(Place::Stack(depth))
    }

    /// A slot of the frame.
    pub fn slot(&self, n: Number) -> At<'_> {
        self.at(Place::Slot(n))
    }

    /// The slot of a cell or free variable.
    pub fn deref(&self, n: Number) -> At<'_> {
        self.at(Place::Deref(n))
    }

    /// The slot of the n-th free variable.
    pub fn free(&self, n: Number) -> At<'_> {
        self.at(Place::Free(n))
    }

    /// The slot of the parameter that the n-th cell variable captures.
    pub fn parameter_of_cell(&self, n: Number) -> At<'_> {
        self.at(Place::ParameterOfCell(n))
    }

    /// The slot of the parameter that the n-th keyword argument names.
    pub fn parameter_named(&self, n: Number) -> At<'_> {
        self.at(Place::ParameterNamed(n))
    }

    /// The n-th argument given.
    pub fn argument(&self, n: Number) -> At<'_> {
        self.at(Place::Argument(n))
    }

    /// The name of the n-th keyword argument given.
    pub fn keyword(&self, n: Number) -> Borrowed<'_> {
        self.at(Place::Keyword(n)).get().proven()
    }

    /// A field of the frame.
    pub fn frame(&self, field: FrameField) -> At<'_> {
        self.at(Place::Frame(field))
    }

    /// What is being handled.
    pub fn handled(&self, part: Handled) -> At<'_> {
        self.at(Place::Handled(part))
    }

    /// What 2.7's `sys` tells of it.
    pub fn published(&self, part: Handled) -> At<'_> {
        self.at(Place::Published(part))
    }

    /// What is being handled by whoever handles anything.
    pub fn topmost(&self, part: Handled) -> At<'_> {
        self.at(Place::Topmost(part))
    }

    /// The frame that runs.
    pub fn running(&self) -> At<'_> {
        self.at(Place::Running)
    }

    /// The frame that called it.
    pub fn caller(&self) -> At<'_> {
        self.at(Place::Caller)
    }

    /// The cell of the variable that the operand names.
    pub fn cell(&self) -> Borrowed<'_> {
        self.deref(Number::ARG).get().proven()
    }

    /// The constant that the operand names.
    pub fn constant(&self) -> Borrowed<'_> {
        self.at(Place::Const(Number::ARG)).get().proven()
    }

    /// The name that the operand names.
    pub fn name(&self) -> Borrowed<'_> {
        self.at(Place::Name(Number::ARG)).get().proven()
    }

    /// The name of a slot.
    pub fn slot_name(&self, n: Number) -> Borrowed<'_> {
        self.at(Place::SlotName(n)).get().proven()
    }

    /// The name of the cell or free variable that the operand names.
    pub fn deref_name(&self) -> Borrowed<'_> {
        self.at(Place::DerefName(Number::ARG)).get().proven()
    }

    /// An object there is only one of.
    pub fn singleton(&self, singleton: Singleton) -> Borrowed<'_> {
        self.at(Place::Singleton(singleton)).get().proven()
    }

    /// What a place holds that always holds something.
    pub fn read(&self, place: Place) -> Borrowed<'_> {
        self.at(place).get().proven()
    }

    /// `None`.
    pub fn none(&self) -> Borrowed<'_> {
        self.singleton(Singleton::None)
    }
}

/// Doing.
impl Rule {
    /// Releases a reference.
    pub fn close(&self, what: impl Close) {
        what.close(self);
    }

    /// Allocates.
    #[allow(clippy::new_ret_no_self, reason = "what is new is an object of the program's")]
    pub fn new(&self, object: New) -> Owned<'_> {
        let dst = self.own();
        self.put(Uop::New { dst, object });
        Owned { rule: self, reg: dst }
    }

    /// Two lists, or two dicts or sets, exchange all that they hold.
    pub fn exchange_items(&self, one: Borrowed<'_>, other: Borrowed<'_>) {
        self.put(Uop::ExchangeItems { one: one.reg, other: other.reg });
    }

    /// A list is to be sorted: from here on [`Test::Touched`] tells whether it has been given items.
    pub fn begin_sort(&self, list: Borrowed<'_>) {
        self.put(Uop::BeginSort { list: list.reg });
    }

    /// A token's or generator's finaliser is about to run: from here on [`Test::Finalised`] holds.
    pub fn mark_finalised(&self, object: Borrowed<'_>) {
        self.put(Uop::MarkFinalised { object: object.reg });
    }

    /// Releases, on a way out, what is still owned on the way that goes on.
    pub fn close_on_exit(&self, held: &Owned<'_>) {
        self.put(Uop::Close { src: held.reg });
    }

    /// Makes the exception of an error.
    pub fn error(&self, error: Error) -> Owned<'_> {
        let dst = self.own();
        self.put(Uop::NewError { dst, error });
        Owned { rule: self, reg: dst }
    }

    /// The instruction ends with an error.
    pub fn raise(&self, error: Error) {
        self.unwind(self.error(error));
    }

    /// The instruction ends with an exception.
    pub fn unwind<'r>(&'r self, raised: Owned<'r>) {
        self.put(Uop::Unwind { src: raised.reg });
    }

    /// The instruction ends with an exception whose traceback does not get this frame: it has been here before.
    pub fn reraise<'r>(&'r self, raised: Owned<'r>) {
        self.put(Uop::Reraise { src: raised.reg });
    }

    /// The arguments do not fit.
    pub fn refuse(&self, error: Error) {
        let raised = self.error(error);
        self.put(Uop::Refuse { src: raised.reg });
    }

    /// Computes.
    pub fn compute<'r, const N: usize>(&'r self, primitive: Primitive, operands: [Borrowed<'r>; N]) -> Finding<'r> {
        self.compute_maybe(primitive, operands.map(Maybe))
    }

    /// Computes of one operand more.
    pub(crate) fn compute_with<'r, const N: usize>(
        &'r self,
        primitive: Primitive,
        operands: [Borrowed<'r>; N],
        last: Borrowed<'r>,
    ) -> Finding<'r> {
        let outcome = self.outcome();
        let mut registers = registers(operands.map(|operand| operand.reg));
        registers[N] = Some(last.reg);
        let (value, raised) = (outcome.value.reg, outcome.raised.reg);
        self.put(Uop::Compute { primitive, value, raised, operands: registers });
        Finding(outcome)
    }

    /// Computes from operands that may be missing.
    pub fn compute_maybe<'r, const N: usize>(
        &'r self,
        primitive: Primitive,
        operands: [Maybe<Borrowed<'r>>; N],
    ) -> Finding<'r> {
        let outcome = self.outcome();
        let (value, raised) = (outcome.value.reg, outcome.raised.reg);
        self.put(Uop::Compute { primitive, value, raised, operands: registers(operands.map(|operand| operand.0.reg)) });
        Finding(outcome)
    }

    /// Goes on if a primitive that only checks has nothing against it; else its exception goes another way, which must
    /// not come back.
    pub fn check<'r, const N: usize>(
        &'r self,
        primitive: Primitive,
        operands: [Borrowed<'r>; N],
        exit: impl FnOnce(&'r Rule, Owned<'r>),
    ) {
        assert!(!primitive.declaration().answers, "checks-have-no-value: {primitive:?} has one");
        let _nothing = self.compute(primitive, operands).or_exit(exit);
    }

    /// Registers for what a call or a computation on one of several ways leaves.
    pub fn outcome(&self) -> Outcome<'_> {
        let (value, raised) = (self.own(), self.own());
        Outcome { value: Owned { rule: self, reg: value }, raised: Owned { rule: self, reg: raised } }
    }

    /// Lends arguments to the next call.
    pub fn lend(&self, from: Source) {
        self.put(Uop::Gather { from, moved: false });
    }

    /// Takes arguments for the next call from the stack.
    pub fn hand_over(&self, from: Source) {
        self.put(Uop::Gather { from, moved: true });
    }

    /// Calls with the gathered arguments; callee and arguments are lent.
    pub fn call<'r>(&'r self, callee: Borrowed<'r>) -> Outcome<'r> {
        self.call_reg(callee.reg, false)
    }

    /// Calls a function with the gathered arguments; both move into its frame.
    pub fn call_moved<'r>(&'r self, function: Owned<'r>) -> Outcome<'r> {
        self.call_reg(function.reg, true)
    }

    /// Calls with the gathered arguments; what that leaves goes where nothing is yet.
    pub fn call_into(&self, callee: Borrowed<'_>, outcome: &Outcome<'_>) {
        let (value, raised) = (outcome.value.reg, outcome.raised.reg);
        self.put(Uop::Call { callee: callee.reg, moved: false, value, raised });
    }

    /// Lets an object do something; what that leaves goes where nothing is yet.
    pub fn operate_into<'r, const N: usize>(
        &'r self,
        operation: Operation,
        operands: [Borrowed<'r>; N],
        outcome: &Outcome<'r>,
    ) {
        self.put_operate(operation, None, (outcome.value.reg, outcome.raised.reg), operands);
    }

    /// The same, with an operand of the operation's own.
    pub(crate) fn operate_as_into<'r, const N: usize>(
        &'r self,
        operation: Operation,
        arg: Option<u8>,
        operands: [Borrowed<'r>; N],
        outcome: &Outcome<'r>,
    ) {
        self.put_operate(operation, arg, (outcome.value.reg, outcome.raised.reg), operands);
    }

    /// Releases, on a way out, what may still be owned on the way that goes on.
    pub fn close_maybe_on_exit(&self, held: &Maybe<Owned<'_>>) {
        self.put(Uop::CloseMaybe { src: held.0.reg });
    }

    /// Gives an exception to an outcome that is nothing yet.
    pub fn give_raised<'r>(&'r self, outcome: &Outcome<'r>, raised: Owned<'r>) {
        self.put(Uop::Move { dst: outcome.raised.reg, src: raised.reg });
    }

    /// What stands in an outcome, as it is while other ways go on.
    pub fn value_of<'r>(&'r self, outcome: &Outcome<'r>) -> Maybe<Owned<'r>> {
        Maybe(Owned { rule: self, reg: outcome.value.reg })
    }

    /// The exception that stands in an outcome, as it is while other ways go on.
    pub fn raised_of<'r>(&'r self, outcome: &Outcome<'r>) -> Maybe<Owned<'r>> {
        Maybe(Owned { rule: self, reg: outcome.raised.reg })
    }

    /// If an outcome is nothing yet.
    pub fn unless_answered(&self, outcome: &Outcome<'_>, then: impl FnOnce()) {
        self.unless(Test::Filled(outcome.value.reg), || {
            self.unless(Test::Filled(outcome.raised.reg), then);
        });
    }

    /// Makes the exception of an error that is about operands.
    pub fn complain<'r, const N: usize>(&'r self, error: Error, operands: [Borrowed<'r>; N]) -> Owned<'r> {
        self.compute(Primitive::Complain(error), operands).always_raises()
    }

    /// What is raised where the specification ends: what comes next is not told.
    pub fn unspecified(&self, what: Unspecified) -> Owned<'_> {
        self.compute(Primitive::Unspecified(what), []).always_raises()
    }

    /// Puts another reference where one was that has been given away.
    pub fn replace<'r>(&'r self, at: &Owned<'r>, by: Owned<'r>) {
        self.put(Uop::Move { dst: at.reg, src: by.reg });
    }

    /// Gives a value to an outcome that is nothing yet.
    pub fn give_value<'r>(&'r self, outcome: &Outcome<'r>, value: Owned<'r>) {
        self.put(Uop::Move { dst: outcome.value.reg, src: value.reg });
    }

    fn call_reg(&self, callee: Reg, moved: bool) -> Outcome<'_> {
        let outcome = self.outcome();
        self.put(Uop::Call { callee, moved, value: outcome.value.reg, raised: outcome.raised.reg });
        outcome
    }

    /// Lets an object do something as its type has it; the operands are lent.
    pub fn operate<'r, const N: usize>(&'r self, operation: Operation, operands: [Borrowed<'r>; N]) -> Finding<'r> {
        let outcome = self.outcome();
        self.operate_into(operation, operands, &outcome);
        Finding(outcome)
    }

    fn put_operate<'r, const N: usize>(
        &'r self,
        operation: Operation,
        arg: Option<u8>,
        (value, raised): (Reg, Reg),
        operands: [Borrowed<'r>; N],
    ) {
        assert_eq!(N, operation.declaration().operands, "operands: {operation:?} takes so many");
        let operands = registers(operands.map(|operand| operand.reg));
        self.put(Uop::Operate { operation, arg, value, raised, operands });
    }

    /// Computes or, where a class written in Python has a say, lets the first operand do it.
    pub fn compute_or_operate<'r, const N: usize>(
        &'r self,
        primitive: Primitive,
        operation: Operation,
        operands: [Borrowed<'r>; N],
    ) -> Outcome<'r> {
        self.compute(primitive, operands).or_operate_as(operation, None, operands)
    }

    /// Lends an object to the next call.
    pub fn lend_one(&self, object: Borrowed<'_>) {
        self.lend(Source::Object(object.reg));
    }

    /// The namespace that the caller gives to a class body.
    pub fn namespace_given(&self) -> At<'_> {
        self.at(Place::Namespace)
    }

    /// Lets an object do something that has no answer; an exception goes another way, which must not come back.
    pub fn run_or_exit<'r, const N: usize>(
        &'r self,
        operation: Operation,
        operands: [Borrowed<'r>; N],
        exit: impl FnOnce(&'r Rule, Owned<'r>),
    ) {
        assert!(!operation.declaration().answers, "runs-have-no-answer: {operation:?} has one");
        let _nothing = self.operate(operation, operands).or_exit(exit);
    }

    /// Lets an object do something that has no answer.
    pub fn run(&self, operation: Operation, object: Borrowed<'_>) {
        assert!(!operation.declaration().answers, "runs-have-no-answer: {operation:?} has one");
        self.scope(|| drop(self.operate(operation, [object])));
    }

    /// Continues at the instruction that the operand names.
    pub fn jump(&self) {
        self.jump_to(Destination::Operand);
    }

    /// Continues at an instruction.
    pub fn jump_to(&self, to: Destination) {
        self.put(Uop::Jump { to });
    }

    /// Pushes a block.
    pub fn push_block(&self, kind: BlockKind) {
        self.push_block_below(kind, 0);
    }

    /// Pushes a block as if it had been pushed before the top entries of the value stack.
    pub fn push_block_below(&self, kind: BlockKind, above: u8) {
        self.put(Uop::PushBlock { kind, above });
    }

    /// Pops a block.
    pub fn pop_block(&self) {
        self.put(Uop::PopBlock);
    }

    /// The frame runs no more.
    pub fn leave(&self) -> Owned<'_> {
        self.leave_at(Stage::Finished)
    }

    /// The frame does not run yet: a generator will have it.
    pub fn set_aside(&self) -> Owned<'_> {
        self.leave_at(Stage::Created)
    }

    /// The generator's frame runs no more until it is resumed.
    pub fn suspend(&self) -> Owned<'_> {
        self.leave_at(Stage::Suspended)
    }

    fn leave_at(&self, stage: Stage) -> Owned<'_> {
        let dst = self.own();
        self.put(Uop::Leave { dst, stage });
        Owned { rule: self, reg: dst }
    }

    /// A generator's frame runs on.
    pub fn resume<'r>(&'r self, frame: Borrowed<'r>) -> Outcome<'r> {
        let outcome = self.outcome();
        let (value, raised) = (outcome.value.reg, outcome.raised.reg);
        self.put(Uop::Resume { frame: frame.reg, thrown: None, value, raised });
        outcome
    }

    /// A generator's frame runs on by an exception.
    pub fn throw<'r>(&'r self, frame: Borrowed<'r>, thrown: Owned<'r>) -> Outcome<'r> {
        let outcome = self.outcome();
        let (value, raised) = (outcome.value.reg, outcome.raised.reg);
        self.put(Uop::Resume { frame: frame.reg, thrown: Some(thrown.reg), value, raised });
        outcome
    }

    /// The activity ends with a value.
    pub fn answer<'r>(&'r self, value: Owned<'r>) {
        self.put(Uop::Answer { src: value.reg });
    }

    /// Whether what was computed last into a register for exceptions can raise.
    fn may_raise(&self, into: Reg) -> bool {
        let computed = self.uops.borrow().iter().rev().find_map(|uop| match uop {
            Uop::Compute { primitive, raised, .. } if *raised == into => Some(primitive.declaration().raises),
            _ => None,
        });
        computed.unwrap_or(true)
    }

    /// The activity ends with an exception.
    pub fn answer_raised<'r>(&'r self, raised: Owned<'r>) {
        self.put(Uop::AnswerRaised { src: raised.reg });
    }

    /// The same, on a way out of several that the exception may take.
    pub fn answer_raised_on_exit(&self, raised: &Owned<'_>) {
        self.put(Uop::AnswerRaised { src: raised.reg });
    }

    /// Tells the world.
    pub fn tell(&self, event: Tell, object: Borrowed<'_>) {
        self.put(Uop::Tell { event, src: object.reg });
    }

    /// A frame that does not run is at another stage.
    pub fn mark(&self, frame: Borrowed<'_>, stage: Stage) {
        self.put(Uop::Mark { frame: frame.reg, stage });
    }

    /// What a frame delegates to, which is over: the frame is to go on behind it.
    pub fn end_delegation<'r>(&'r self, frame: Borrowed<'r>) -> Owned<'r> {
        let dst = self.own();
        self.put(Uop::EndDelegation { dst, frame: frame.reg });
        Owned { rule: self, reg: dst }
    }

    /// The object's memory is freed.
    pub fn free_object(&self, object: Borrowed<'_>) {
        self.put(Uop::Free { object: object.reg });
    }

    /// A list of the garbage that only cycles keep alive; in 2.7 (`legacy`) without what a finaliser can reach.
    pub fn find_garbage(&self, legacy: bool) -> Owned<'_> {
        let dst = self.own();
        self.put(Uop::FindGarbage { dst, legacy });
        Owned { rule: self, reg: dst }
    }

    /// Visits what is left in such a list; each object is held meanwhile.
    pub fn each_of_garbage(&self, list: &Owned<'_>, visit: impl Fn(Borrowed<'_>)) {
        self.each(list.borrow().items(), Order::Up, |n| {
            list.borrow().item(n).get().new_ref().if_some(|object| {
                visit(object.borrow());
                self.close(object);
            });
        });
    }

    /// Keeps for good what such a list was made without, and has a finaliser.
    pub fn keep_uncollectable(&self, list: &Owned<'_>) {
        self.put(Uop::KeepUncollectable { list: list.reg });
    }

    /// Ends a collection.
    pub fn forget_garbage(&self, list: Owned<'_>) {
        self.put(Uop::ForgetGarbage { list: list.reg });
        self.close(list);
    }

    /// Keeps only what is still garbage in such a list; with `whole`, nothing unless all of it is.
    pub fn sift_garbage(&self, list: &Owned<'_>, whole: bool) {
        self.put(Uop::SiftGarbage { list: list.reg, whole });
    }

    /// What the verifier must require besides.
    pub fn expect(&self, requirement: Requirement, of: Borrowed<'_>) {
        self.put(Uop::Expect { requirement, of: of.reg });
    }

    /// The instruction ends.
    pub fn fetch(&self) {
        self.put(Uop::Fetch);
    }

    /// The activity ends without an answer.
    pub fn done(&self) {
        self.put(Uop::Done);
    }
}

/// The operands of a uop, as many as there are.
fn registers<const N: usize>(operands: [Reg; N]) -> [Option<Reg>; 3] {
    let mut registers = [None; 3];
    registers.iter_mut().zip(operands).for_each(|(register, operand)| *register = Some(operand));
    registers
}
