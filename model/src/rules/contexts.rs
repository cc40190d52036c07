//! `with`: a context manager's `__enter__` and `__exit__`, and what an exception comes to that `__exit__` is told of.

use super::{
    Row, V2_7, V3_8, V3_11,
    handlers::{handler_block, unwind_handler},
    opcode,
    overloads::truth,
    special::{bound, class_of},
};
use crate::{
    primitive::Primitive,
    rule::{Borrowed, Outcome, Owned, Rule},
    uop::{
        BlockKind::{Finally, Handler, With},
        Field, Number, Requirement, Singleton, Special, Test,
        Why::{Continue, Return},
    },
};
use freevars_code::Opcode::*;

pub(super) const ROWS: &[Row] = &[
    opcode(SETUP_WITH, V2_7, V2_7, "Enter a context: its __exit__ is looked up first.", setup_with_2_7),
    opcode(SETUP_WITH, V3_8, V3_8, "Enter a context, and push a block whose end leaves it.", |rule| {
        let entered = enter(rule);
        rule.push_block(Finally);
        rule.push(entered);
    }),
    opcode(BEFORE_WITH, V3_11, V3_11, "Enter a context.", |rule| rule.push(enter(rule))),
    opcode(WITH_CLEANUP, V2_7, V2_7, "Leave a context; a true answer swallows an exception.", with_cleanup_2_7),
    opcode(WITH_CLEANUP_START, V3_8, V3_8, "Leave a context: call its __exit__.", with_cleanup_start),
    opcode(WITH_CLEANUP_FINISH, V3_8, V3_8, "A true answer of __exit__ swallows an exception.", with_cleanup_finish),
    opcode(WITH_EXCEPT_START, V3_11, V3_11, "Tell a context's __exit__ of an exception.", |rule| {
        let exception = rule.stack(Number::ZERO).get().proven();
        rule.expect(Requirement::IsAnException, exception);
        let class = class_of(rule, exception);
        let traceback = exception.field(Field::Traceback).get().new_ref().or_instead(|| rule.none().new_ref());
        for told in [class.borrow(), exception, traceback.borrow()] {
            rule.lend_one(told);
        }
        let answer = rule.call(rule.stack(Number::ZERO.plus(3)).get().proven());
        rule.close(class);
        rule.close(traceback);
        rule.push(answer.or_unwind());
    }),
];

/// `special_lookup`: a method of a context manager, bound to it. What is held is released on the way out.
fn look_up<'r>(rule: &'r Rule, manager: Borrowed<'r>, which: Special, held: &[&Owned<'r>]) -> Owned<'r> {
    let exit = |rule: &'r Rule, raised| {
        held.iter().for_each(|held| rule.close_on_exit(held));
        rule.unwind(raised);
    };
    let method = rule.compute(Primitive::ContextMethod(which), [manager]).never_misses().or_exit(exit);
    let class = class_of(rule, manager);
    let found = bound(rule, &method, manager, class.borrow());
    rule.close(class);
    rule.close(method);
    found.or_exit(exit)
}

/// The manager on top gives way to its bound `__exit__`; what `__enter__` answers is left.
fn enter(rule: &Rule) -> Owned<'_> {
    let manager = rule.stack(Number::ZERO).get().proven();
    let enter = look_up(rule, manager, Special::Enter, &[]);
    let exit = look_up(rule, manager, Special::Exit, &[&enter]);
    let manager = rule.pop();
    rule.push(exit);
    rule.close(manager);
    let entered = rule.call(enter.borrow());
    rule.close(enter);
    entered.or_unwind()
}

fn setup_with_2_7(rule: &Rule) {
    let exit = look_up(rule, rule.stack(Number::ZERO).get().proven(), Special::Exit, &[]);
    let manager = rule.pop();
    rule.push(exit);
    let enter = look_up(rule, manager.borrow(), Special::Enter, &[&manager]);
    rule.close(manager);
    let entered = rule.call(enter.borrow());
    rule.close(enter);
    let entered = entered.or_unwind();
    rule.push_block(With);
    rule.push(entered);
}

/// `__exit__` is told of no exception.
fn exit_with_none<'r>(rule: &'r Rule, exit: Owned<'r>) -> Outcome<'r> {
    for _ in 0..3 {
        rule.lend_one(rule.none());
    }
    let answer = rule.call(exit.borrow());
    rule.close(exit);
    answer
}

/// `__exit__` is told of the exception on the stack: class, value and traceback, the class on top.
fn exit_with_exception<'r>(rule: &'r Rule, exit: Owned<'r>) -> Outcome<'r> {
    for depth in 0..3 {
        rule.lend_one(rule.stack(Number::ZERO.plus(depth)).get().proven());
    }
    let answer = rule.call(exit.borrow());
    rule.close(exit);
    answer
}

/// Whether an answer is true, which is the end of it.
fn is_true<'r>(rule: &'r Rule, answer: Owned<'r>) -> Outcome<'r> {
    let truth = truth(rule, answer.borrow());
    rule.close(answer);
    truth
}

/// Goes on if the answer was true; the bool is let go in any case.
fn when_true<'r>(rule: &'r Rule, truth: Owned<'r>, then: impl FnOnce()) {
    rule.when(truth.borrow().same(rule.singleton(Singleton::True)), then);
    rule.close(truth);
}

/// Why the context is left lies above its `__exit__`, which goes.
fn with_cleanup_2_7(rule: &Rule) {
    let reason = rule.pop();
    rule.expect(Requirement::FinallyHasItsReason, reason.borrow());
    rule.either_with(
        Test::IsExceptionClass(reason.borrow().reg()),
        [reason],
        |[class]| {
            let (value, traceback, exit) = (rule.pop(), rule.pop(), rule.pop());
            rule.push(traceback);
            rule.push(value);
            rule.push(class);
            let answer = exit_with_exception(rule, exit).or_unwind();
            when_true(rule, is_true(rule, answer).or_unwind(), || {
                let (class, value, traceback) = (rule.pop(), rule.pop(), rule.pop());
                rule.push(rule.none().new_ref());
                rule.close(class);
                rule.close(value);
                rule.close(traceback);
            });
        },
        |[reason]| {
            let returned = |why| {
                rule.when(Test::IsWhy(reason.borrow().reg(), why), || {
                    let (result, exit) = (rule.pop(), rule.pop());
                    rule.push(result);
                    rule.push(reason.again());
                    rule.close(exit_with_none(rule, exit).or_unwind());
                    rule.fetch();
                });
            };
            returned(Return);
            returned(Continue);
            let exit = rule.pop();
            rule.push(reason);
            rule.close(exit_with_none(rule, exit).or_unwind());
        },
    );
}

/// An exception lies above what was handled before, and that above `__exit__`: NULL takes its place in between.
fn with_cleanup_start(rule: &Rule) {
    rule.pop_maybe().either(
        |class| {
            rule.expect(Requirement::IsAnExceptionClass, class.borrow());
            handler_block(rule);
            let (value, traceback) = (rule.pop(), rule.pop());
            let before = [rule.pop_maybe(), rule.pop_maybe(), rule.pop_maybe()];
            let exit = rule.pop();
            before.into_iter().rev().for_each(|before| rule.push_maybe(before));
            rule.push_null();
            rule.push(traceback);
            rule.push(value);
            rule.push(class);
            rule.pop_block();
            rule.push_block_below(Handler, 7);
            let answer = exit_with_exception(rule, exit).or_unwind();
            rule.push(rule.stack(Number::ZERO).get().proven().new_ref());
            rule.push(answer);
        },
        || {
            let exit = rule.pop();
            rule.push_null();
            let answer = exit_with_none(rule, exit).or_unwind();
            rule.push(rule.none().new_ref());
            rule.push(answer);
        },
    );
}

fn with_cleanup_finish(rule: &Rule) {
    let (answer, reason) = (rule.pop(), rule.pop());
    rule.expect(Requirement::FinallyHasItsReason, reason.borrow());
    rule.either_with(
        reason.borrow().same(rule.none()),
        [answer, reason],
        |[answer, reason]| {
            rule.close(answer);
            rule.close(reason);
        },
        |[answer, reason]| {
            let truth = truth(rule, answer.borrow());
            rule.close(answer);
            rule.close(reason);
            when_true(rule, truth.or_unwind(), || {
                handler_block(rule);
                unwind_handler(rule);
                rule.push_null();
            });
        },
    );
}
