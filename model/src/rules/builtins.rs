//! What the built-in functions, methods and constructors do. The caller lends the arguments.

use super::{Row, RuleName, V2_7, V3_8, V3_11, closures::new_cell, machine};
use crate::{
    builtin::Builtin::{self, *},
    exception::Class,
    object::Type,
    primitive::Primitive,
    rule::{Borrowed, Order, Owned, Rule},
    uop::{Field, New, Number, Operation, Quantity, Tell, Test},
};

pub(super) const ROWS: &[Row] = &[
    builtin(Emit, "Record a value.", |rule| {
        check(rule, Emit);
        rule.tell(Tell::Emit, argument(rule, 0));
        answer_none(rule);
    }),
    builtin(MakeToken, "Make a token.", |rule| {
        check(rule, MakeToken);
        let token = rule.new(New::Token);
        let finaliser = rule.argument(Number::ZERO).get();
        rule.when(finaliser.filled(), || {
            rule.unless(finaliser.unwrap().same(rule.none()), || {
                token.field(Field::Finaliser).put(finaliser.unwrap().new_ref());
            });
        });
        rule.answer(token);
    }),
    machine(
        RuleName::Builtin(Collect),
        V2_7,
        V2_7,
        "Free what only cycles keep alive and no finaliser can reach; keep for good what has a finaliser.",
        |rule| {
            check(rule, Collect);
            let garbage = rule.find_garbage(true);
            rule.each_of_garbage(&garbage, |object| rule.run(Operation::Clear, object));
            rule.keep_uncollectable(&garbage);
            rule.forget_garbage(garbage);
            answer_none(rule);
        },
    ),
    machine(
        RuleName::Builtin(Collect),
        V3_8,
        V3_8,
        "Finalise what only cycles keep alive, and free it unless a finaliser has brought something of it back.",
        |rule| collect(rule, true),
    ),
    machine(
        RuleName::Builtin(Collect),
        V3_11,
        V3_11,
        "Finalise what only cycles keep alive, and free of it what no finaliser has brought back.",
        |rule| collect(rule, false),
    ),
    machine(RuleName::Builtin(Print), V3_8, V3_11, "Print.", |rule| {
        let text = rule.compute(Primitive::Builtin(Print), []).or_exit(|rule, raised| rule.answer_raised(raised));
        text.either(
            |text| {
                rule.tell(Tell::Write, text.borrow());
                rule.close(text);
            },
            || print_each(rule),
        );
        answer_none(rule);
    }),
    pure(Repr, |rule| answer_or(rule, Repr, Operation::Repr)),
    pure(Len, |rule| answer_or(rule, Len, Operation::Length)),
    pure(Range, |rule| answer(rule, Range)),
    machine(RuleName::Builtin(XRange), V2_7, V2_7, COMPUTES, |rule| answer(rule, XRange)),
    pure(Abs, |rule| answer_or_as(rule, Abs, Operation::Unary, ABS, |rule| [argument(rule, 0)])),
    pure(Callable, |rule| answer(rule, Callable)),
    pure(IsInstance, |rule| answer(rule, IsInstance)),
    pure(NewStr, |rule| answer_or(rule, NewStr, Operation::Text)),
    pure(NewInt, |rule| answer(rule, NewInt)),
    pure(NewBool, |rule| answer_or(rule, NewBool, Operation::Truth)),
    pure(Reversed, |rule| answer(rule, Reversed)),
    pure(Chr, |rule| answer(rule, Chr)),
    pure(Ord, |rule| answer(rule, Ord)),
    pure(DivMod, |rule| answer_or_as(rule, DivMod, Operation::Binary, DIVMOD, both)),
    pure(Pow, |rule| answer_or_as(rule, Pow, Operation::Binary, POW, both)),
    pure(Round, |rule| answer(rule, Round)),
    pure(NewFloat, |rule| answer(rule, NewFloat)),
    builtin(NewFunction, "Make a function, having checked that the closure fits.", new_function),
    machine(RuleName::Builtin(NewCell), V3_8, V3_11, "Make a cell.", |rule| {
        check(rule, NewCell);
        let content = rule.argument(Number::ZERO).get().new_ref();
        rule.answer(new_cell(rule, content));
    }),
    machine(RuleName::Builtin(NewException), V2_7, V2_7, NEW_EXCEPTION, |rule| {
        let exception = new_exception(rule);
        let given = Number::of(Quantity::AllGiven);
        rule.when(Test::Exceeds(given, Number::ZERO), || {
            rule.unless(Test::Exceeds(given, Number::ZERO.plus(1)), || {
                exception.field(Field::Message).put(argument(rule, 0).new_ref());
            });
        });
        rule.answer(exception);
    }),
    machine(RuleName::Builtin(NewException), V3_8, V3_11, NEW_EXCEPTION, |rule| {
        let exception = new_exception(rule);
        rule.when(exception.borrow().is(Type::Exception(Class::StopIteration)), || {
            put_value(rule, exception.borrow(), 0);
        });
        rule.answer(exception);
    }),
    builtin(ListAppend, "Append to a list.", |rule| {
        check(rule, ListAppend);
        argument(rule, 0).end().put(argument(rule, 1).new_ref());
        answer_none(rule);
    }),
    builtin(ListPop, "Take an item out of a list.", |rule| {
        let index = rule.compute(Primitive::Builtin(ListPop), []).never_misses().or_answer();
        let value = argument(rule, 0).at(index.borrow()).take().proven();
        rule.close(index);
        rule.answer(value);
    }),
];

#[track_caller]
pub(super) const fn builtin(builtin: Builtin, says: &'static str, body: fn(&Rule)) -> Row {
    machine(RuleName::Builtin(builtin), V2_7, V3_11, says, body)
}

#[track_caller]
pub(super) const fn pure(name: Builtin, body: fn(&Rule)) -> Row {
    builtin(name, COMPUTES, body)
}

pub(super) const COMPUTES: &str = "Answer what the primitive of the same name computes.";

pub(super) fn answer(rule: &Rule, builtin: Builtin) {
    rule.answer(rule.compute(Primitive::Builtin(builtin), []).never_misses().or_answer());
}

/// Prints one argument after the other: classes written in Python say how.
fn print_each(rule: &Rule) {
    let parts = rule.compute(Primitive::Arguments(Print), []).never_misses().or_answer();
    rule.each(Number::of(Quantity::Given), Order::Up, |n| {
        let value = rule.argument(n).get().proven();
        rule.when(Test::Exceeds(n, Number::ZERO), || rule.tell(Tell::Write, part(&parts, 0)));
        let text = rule.compute_or_operate(Primitive::Text, Operation::Text, [value]);
        let text = text.or_exit(|rule, raised| {
            rule.close_on_exit(&parts);
            rule.answer_raised(raised);
        });
        rule.tell(Tell::Write, text.borrow());
        rule.close(text);
    });
    rule.tell(Tell::Write, part(&parts, 1));
    rule.close(parts);
}

/// The same, where the class of the argument may have a say.
fn answer_or(rule: &Rule, builtin: Builtin, operation: Operation) {
    let answer = rule.compute(Primitive::Builtin(builtin), []).unanswered();
    rule.unless_answered(&answer, || rule.operate_into(operation, [argument(rule, 0)], &answer));
    answer.answer();
}

/// The same, as an operator has it.
fn answer_or_as<'r, const N: usize>(
    rule: &'r Rule,
    builtin: Builtin,
    operation: Operation,
    arg: u8,
    operands: fn(&'r Rule) -> [Borrowed<'r>; N],
) {
    let answer = rule.compute(Primitive::Builtin(builtin), []).unanswered();
    rule.unless_answered(&answer, || rule.operate_as_into(operation, Some(arg), operands(rule), &answer));
    answer.answer();
}

fn both(rule: &Rule) -> [Borrowed<'_>; 2] {
    [argument(rule, 0), argument(rule, 1)]
}

pub(super) fn answer_none(rule: &Rule) {
    rule.answer(rule.none().new_ref());
}

pub(super) fn argument(rule: &Rule, n: i8) -> Borrowed<'_> {
    rule.argument(Number::ZERO.plus(n)).get().proven()
}

/// One of the parts that a primitive made of the arguments.
pub(super) fn part<'r>(parts: &Owned<'r>, n: i8) -> Borrowed<'r> {
    parts.borrow().item(Number::ZERO.plus(n)).get().proven()
}

/// Goes on if the builtin may be called with these arguments.
pub(super) fn check(rule: &Rule, builtin: Builtin) {
    rule.check(Primitive::CheckArguments(builtin), [], |rule, raised| rule.answer_raised(raised));
}

/// The operands with which objects are asked for what these builtins compute, as if there were operators for it.
const ABS: u8 = 4;
const POW: u8 = 8;
const DIVMOD: u8 = 28;

const NEW_EXCEPTION: &str = "Make an instance of an exception class.";

fn new_exception(rule: &Rule) -> Owned<'_> {
    let class = rule.given();
    check(rule, NewException);
    let args = rule.new(New::Tuple(Number::of(Quantity::AllGiven)));
    rule.each(Number::of(Quantity::AllGiven), Order::Up, |n| {
        args.borrow().item(n).put(rule.argument(n).get().proven().new_ref());
    });
    let exception = rule.new(New::Exception(class.reg()));
    exception.field(Field::Args).put(args);
    exception
}

/// `StopIteration_init`: the first argument, which is the n-th that is given, is the value too.
pub(super) fn put_value(rule: &Rule, exception: Borrowed<'_>, n: i8) {
    rule.when(Test::Exceeds(Number::of(Quantity::AllGiven), Number::ZERO.plus(n)), || {
        exception.field(Field::Value).put(argument(rule, n).new_ref());
    });
}

/// The primitive answers code, globals, name, defaults and closure, the last three possibly None.
fn new_function(rule: &Rule) {
    let parts = rule.compute(Primitive::Builtin(NewFunction), []).never_misses().or_answer();
    let part = |n: i8| parts.borrow().item(Number::ZERO.plus(n)).get().proven();
    let code = part(0);
    let function = super::functions::new_function(rule, code, part(1));
    function.field(Field::Qualname).put_maybe(code.field(Field::Qualname).get().new_ref());
    for (n, field) in [(2, Field::Name), (3, Field::Defaults), (4, Field::Closure)] {
        let part = part(n);
        rule.unless(part.same(rule.none()), || rule.close(function.field(field).exchange(part.new_ref())));
    }
    rule.close(parts);
    rule.answer(function);
}

/// `collect` of gcmodule: with `whole`, `check_garbage` of 3.8 gives all up if anything has come alive again; from 3.9 on
/// `handle_resurrected_objects` sets that apart.
fn collect(rule: &Rule, whole: bool) {
    check(rule, Collect);
    let garbage = rule.find_garbage(false);
    rule.each_of_garbage(&garbage, |object| rule.run(Operation::Finalise, object));
    rule.sift_garbage(&garbage, whole);
    rule.each_of_garbage(&garbage, |object| rule.run(Operation::Clear, object));
    rule.forget_garbage(garbage);
    answer_none(rule);
}
