//! Raising: what RAISE_VARARGS makes of its operands, in every form.

use super::{Row, V2_7, V3_8, V3_11, handlers::again, opcode};
use crate::{
    error::Error,
    primitive::Primitive,
    rule::{Outcome, Owned, Rule},
    uop::{
        Field,
        Handled::{Traceback, Value},
        New, Number, Requirement, Singleton, Test,
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
/// Of the third one only None is taken, and asked for first; CPython also takes the traceback that `__exit__` is given.
fn raise_2_7(rule: &Rule) {
    rule.when(Test::ArgIs(0), || {
        let exception = rule.handled(Value).get().or_raise(Error::NoneReraised).new_ref();
        let traceback = rule.handled(Traceback).get().new_ref();
        rule.reraise(again(rule, exception, traceback));
    });
    rule.when(Test::ArgIs(3), || {
        let traceback = rule.pop();
        rule.unless(traceback.borrow().same(rule.none()), || {
            let raised = rule.error(Error::NotATraceback);
            rule.close_on_exit(&traceback);
            rule.close(rule.pop());
            rule.close(rule.pop());
            rule.unwind(raised);
        });
        rule.close(traceback);
    });
    rule.when(Test::Exceeds(Number::ARG, Number::ZERO.plus(3)), || {
        rule.expect(Requirement::OperandIsInRange, rule.none());
    });
    rule.unless(Test::ArgIs(1), || {
        let (argument, exception) = (rule.pop(), rule.pop());
        let instance = rule.compute(Primitive::RaisableWith, [exception.borrow(), argument.borrow()]).never_misses();
        rule.close(argument);
        rule.close(exception);
        rule.unwind(without_traceback(rule, instance.or_unwind()));
    });
    let exception = rule.pop();
    let instance = exception_of(rule, &exception);
    rule.close(exception);
    let instance = instance.or_exit(|rule, raised| {
        // `do_raise`: what has a traceback, as it comes out of Python code that was to make the exception, is raised again.
        rule.when(raised.field(Field::Traceback).get().filled(), || rule.reraise(raised.again()));
        rule.unwind(raised);
    });
    rule.unwind(without_traceback(rule, instance));
}

fn without_traceback<'r>(rule: &'r Rule, exception: Owned<'r>) -> Owned<'r> {
    let raised = rule.new(New::Raised);
    raised.field(Field::Exception).put(exception);
    raised
}
