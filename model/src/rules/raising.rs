//! Raising: what RAISE_VARARGS makes of its operands, in every form.

use super::{Row, V2_7, V3_8, V3_11, handlers::again, opcode};
use crate::{
    error::Error,
    object::Type,
    primitive::Primitive,
    rule::{Borrowed, Maybe, Outcome, Owned, Rule},
    uop::{
        Field,
        Handled::{Traceback, Value},
        New, Number, Requirement, Singleton, Source, Test,
    },
};
use freevars_code::Opcode::*;

pub(super) const ROWS: &[Row] = &[
    opcode(RAISE_VARARGS, V2_7, V2_7, "Raise the exception that up to three operands make.", raise_2_7),
    opcode(RAISE_VARARGS, V3_8, V3_8, "Raise an exception, with a cause if the operand says so.", |rule| {
        raise(rule, |rule| {
            let exception = rule.topmost(Value).get().or_raise(Error::NothingToReraise).new_ref();
            rule.reraise(again(rule, exception, rule.topmost(Traceback).get().new_ref()));
        });
    }),
    opcode(RAISE_VARARGS, V3_11, V3_11, "Raise an exception, with a cause if the operand says so.", |rule| {
        raise(rule, |rule| {
            let exception = rule.topmost(Value).get().or_raise(Error::NothingToReraise).new_ref();
            let traceback = exception.field(Field::Traceback).get().new_ref();
            rule.reraise(again(rule, exception, traceback));
        });
    }),
    opcode(LOAD_ASSERTION_ERROR, V3_11, V3_11, "Push AssertionError.", |rule| {
        rule.push(rule.singleton(Singleton::AssertionError).new_ref());
    }),
];

/// `do_raise`. What is raised must be an exception class, which is called, or an instance.
fn raise(rule: &Rule, reraise: fn(&Rule)) {
    rule.when(Test::ArgIs(0), || reraise(rule));
    rule.when(Test::ArgIs(2), || {
        let (cause, exception) = (rule.pop(), rule.pop());
        let instance = raisable(rule, &exception, &cause);
        let given = rule.compute(Primitive::Cause, [cause.borrow()]).or_exit(|rule, other| {
            rule.close_on_exit(&instance);
            rule.close_on_exit(&cause);
            rule.close_on_exit(&exception);
            rule.unwind(other);
        });
        // The exception takes over the reference to its cause (`PyException_SetCause`).
        rule.close(cause);
        let before = instance.field(Field::Cause).take();
        instance.field(Field::Cause).put_maybe(given);
        rule.close(before);
        rule.close(exception);
        rule.unwind(with_traceback(rule, instance));
    });
    rule.unless(Test::ArgIs(1), || rule.expect(Requirement::OperandIsInRange, rule.none()));
    let exception = rule.pop();
    let instance = exception_of(rule, &exception);
    rule.close(exception);
    rule.unwind(with_traceback(rule, instance.or_unwind()));
}

/// What is raised: an instance, or what a class makes that is called.
fn exception_of<'r>(rule: &'r Rule, exception: &Owned<'r>) -> Outcome<'r> {
    let instance = rule.compute(Primitive::Raisable, [exception.borrow()]).unanswered();
    rule.unless_answered(&instance, || {
        rule.call(exception.borrow()).each_way(
            |made| {
                rule.either_with(
                    Test::IsException(made.borrow().reg()),
                    [made],
                    |[made]| rule.give_value(&instance, made),
                    |[made]| {
                        let error = rule.complain(Error::ClassMadeNoException, [exception.borrow(), made.borrow()]);
                        rule.close(made);
                        rule.give_raised(&instance, error);
                    },
                );
            },
            |error| rule.give_raised(&instance, error),
        );
    });
    instance
}

fn raisable<'r>(rule: &'r Rule, exception: &Owned<'r>, other: &Owned<'r>) -> Owned<'r> {
    exception_of(rule, exception).or_exit(|rule, raised| {
        rule.close_on_exit(other);
        rule.close_on_exit(exception);
        rule.unwind(raised);
    })
}

/// `_PyErr_SetObject`: what is raised goes on from the traceback that the exception has.
pub(super) fn with_traceback<'r>(rule: &'r Rule, exception: Owned<'r>) -> Owned<'r> {
    let raised = rule.new(New::Raised);
    raised.field(Field::Traceback).put_maybe(exception.field(Field::Traceback).get().new_ref());
    raised.field(Field::Exception).put(exception);
    raised
}

/// Class, argument and traceback, as many as the operand says; with none, what is being handled is raised again.
fn raise_2_7(rule: &Rule) {
    let [argument, traceback] = [rule.outcome(), rule.outcome()];
    rule.when(Test::ArgIs(0), || {
        let exception = rule.handled(Value).get().or_raise(Error::NoneReraised).new_ref();
        let traceback = rule.handled(Traceback).get().new_ref();
        rule.reraise(again(rule, exception, traceback));
    });
    rule.when(Test::Exceeds(Number::ARG, Number::ZERO.plus(3)), || {
        rule.expect(Requirement::OperandIsInRange, rule.none());
    });
    give_traceback(rule, &traceback);
    rule.unless(Test::ArgIs(1), || rule.give_value(&argument, rule.pop()));
    let [argument, traceback] = [argument, traceback].map(|given| rule.value_of(&given));
    let exception = rule.pop();
    let operands = [exception.borrow().into(), argument.borrow()];
    let instance = rule.compute_maybe(Primitive::Raisable, operands).unanswered();
    rule.unless_answered(&instance, || {
        argument.if_there(|argument| lend_argument(rule, argument.borrow()));
        rule.call(exception.borrow()).each_way(
            |made| {
                rule.unless(Test::IsException(made.borrow().reg()), || {
                    rule.close_maybe_on_exit(&argument);
                    let error = rule.complain(Error::ClassMadeNoException, [exception.borrow(), made.borrow()]);
                    rule.close_on_exit(&made);
                    rule.close_on_exit(&exception);
                    rule.close_maybe_on_exit(&traceback);
                    rule.unwind(error);
                });
                rule.give_value(&instance, made);
            },
            |raised| {
                rule.close_on_exit(&exception);
                rule.close_maybe_on_exit(&argument);
                // What comes out of Python code that was to make the exception keeps its own.
                rule.when(raised.field(Field::Traceback).get().filled(), || {
                    rule.close_maybe_on_exit(&traceback);
                    rule.reraise(raised.again());
                });
                raise_from(rule, raised, traceback.on_exit().maybe());
            },
        );
    });
    rule.close(argument);
    rule.close(exception);
    let instance = instance.or_exit(|rule, raised| {
        rule.close_maybe_on_exit(&traceback);
        rule.unwind(raised);
    });
    let raised = rule.new(New::Raised);
    raised.field(Field::Exception).put(instance);
    raise_from(rule, raised, traceback);
}

/// Gives the third operand, if there is one and it is not None.
fn give_traceback<'r>(rule: &'r Rule, given: &Outcome<'r>) {
    rule.when(Test::ArgIs(3), || {
        let third = rule.pop();
        rule.either_with(
            third.borrow().same(rule.none()),
            [third],
            |[none]| rule.close(none),
            |[third]| {
                rule.unless(Test::Is(third.borrow().reg(), Type::Traceback), || {
                    let raised = rule.error(Error::NotATraceback);
                    rule.close(rule.pop());
                    rule.close(rule.pop());
                    rule.close_on_exit(&third);
                    rule.unwind(raised);
                });
                rule.give_value(given, third);
            },
        );
    });
}

/// Raises what has no traceback, with one that is given, if it is: the frame then adds no entry of its own.
fn raise_from<'r>(rule: &'r Rule, raised: Owned<'r>, traceback: Maybe<Owned<'r>>) {
    let again = raised.again();
    traceback.either(
        |traceback| {
            raised.field(Field::Traceback).put(traceback);
            rule.reraise(raised);
        },
        || rule.unwind(again),
    );
}

/// `PyErr_NormalizeException`: a class is called with its argument, a tuple being all of them, and None none.
pub(super) fn lend_argument(rule: &Rule, argument: Borrowed<'_>) {
    rule.unless(argument.same(rule.none()), || {
        let reg = argument.reg();
        rule.either(Test::Is(reg, Type::Tuple), || rule.lend(Source::Items(reg)), || rule.lend_one(argument));
    });
}
