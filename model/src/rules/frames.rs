//! Entering a frame, leaving it, and unwinding it: argument binding, cells made at the call, the order of releases.

use super::{
    Row, RuleName, V2_7, V3_8, V3_11, closures::new_cell, generators::generate, handlers::publish_handled, machine,
    variables::set_item,
};
use crate::{
    error::Error,
    object::Type,
    primitive::Primitive,
    rule::{At, Borrowed, Order, Owned, Rule},
    uop::{
        Field,
        FrameField::{Back, Code, Function, Globals, Locals},
        Handled, New, Number,
        Quantity::{self, *},
        Test,
    },
};
use freevars_code::Flags;

pub(super) const ROWS: &[Row] = &[
    machine(RuleName::Enter, V2_7, V2_7, "Enter a frame whose caller lends the arguments.", enter_2_7),
    machine(RuleName::Enter, V3_8, V3_8, "Enter a frame whose caller lends the arguments.", enter_3_8),
    machine(
        RuleName::Enter,
        V3_11,
        V3_11,
        "Enter a frame whose caller, not being CALL, lends the arguments.",
        |rule| {
            let function = rule.given().new_ref();
            enter_3_11(rule, function, lent, given_namespace, |_| ());
        },
    ),
    machine(
        RuleName::EnterMoved,
        V3_11,
        V3_11,
        "Enter a frame into which CALL moves function and arguments.",
        |rule| {
            let function = rule.given_owned();
            enter_3_11(rule, function, moved, no_namespace, |rule| {
                rule.unless(Test::Flags(Flags::VARARGS), || {
                    rule.each(count(Surplus), Order::Up, |n| rule.close(moved(rule.argument(n.after(Bound)))));
                });
            });
        },
    ),
    machine(
        RuleName::Refuse,
        V2_7,
        V3_8,
        "The arguments do not fit: the frame, which has not run, is given up.",
        |rule| {
            let raised = rule.given_owned();
            leave_frame(rule);
            rule.answer_raised(raised);
        },
    ),
    machine(
        RuleName::Refuse,
        V3_11,
        V3_11,
        "The arguments do not fit: the frame, which has not run, is given up.",
        |rule| {
            let raised = rule.given_owned();
            rule.each(count(AllGiven), Order::Up, |n| rule.close(rule.argument(n).take()));
            leave_own_frame_3_11(rule);
            rule.answer_raised(raised);
        },
    ),
];

/// How a frame comes by an argument.
type Take = for<'r> fn(At<'r>) -> Owned<'r>;

/// The caller keeps its reference.
fn lent(argument: At<'_>) -> Owned<'_> {
    argument.get().proven().new_ref()
}

/// The caller has given its reference away.
fn moved(argument: At<'_>) -> Owned<'_> {
    argument.take().proven()
}

/// `PyEval_EvalCodeEx` of 2.7: keywords come before missing arguments are noticed, and both count otherwise than later.
fn enter_2_7(rule: &Rule) {
    let function = rule.given();
    frame_fields(rule, function, no_namespace);
    let takes_some = || {
        double_star(rule);
        rule.when(Test::Exceeds(count(Given), count(Parameters)), || {
            rule.unless(Test::Flags(Flags::VARARGS), || {
                rule.either(
                    Test::Exceeds(count(Defaults), Number::ZERO),
                    || rule.refuse(Error::TakesAtMost),
                    || rule.refuse(Error::TakesExactly),
                );
            });
        });
        positional(rule, lent);
        star(rule, lent);
        keywords(rule, lent, false);
        rule.each(count(Required), Order::Up, |n| {
            rule.unless(rule.slot(n).get().filled(), || {
                rule.either(
                    Test::Exceeds(count(Defaults), Number::ZERO),
                    || rule.refuse(Error::MissesAtLeast),
                    || {
                        rule.either(
                            Test::Flags(Flags::VARARGS),
                            || rule.refuse(Error::MissesAtLeast),
                            || rule.refuse(Error::MissesExactly),
                        );
                    },
                );
            });
        });
        defaults(rule, function);
    };
    rule.either(Test::Exceeds(count(AllParameters), Number::ZERO), takes_some, || {
        rule.when(Test::Exceeds(count(AllGiven), Number::ZERO), || rule.refuse(Error::TakesNoArguments));
    });
    rule.each(count(Cells), Order::Up, |n| {
        let content = rule.parameter_of_cell(n).get().new_ref();
        rule.deref(n).put(new_cell(rule, content));
    });
    free_variables(rule, function);
    generate(rule, function, |function| function.field(Field::Code).get().proven());
}

/// `_PyEval_EvalCodeWithName` of 3.8. A captured parameter moves into its cell; 2.7 keeps it in its slot as well.
fn enter_3_8(rule: &Rule) {
    let function = rule.given();
    frame_fields(rule, function, given_namespace);
    double_star(rule);
    positional(rule, lent);
    star(rule, lent);
    keywords(rule, lent, true);
    checks(rule, function);
    rule.each(count(Cells), Order::Up, |n| {
        let content = rule.parameter_of_cell(n).take();
        rule.deref(n).put(new_cell(rule, content));
    });
    free_variables(rule, function);
    generate(rule, function, |function| function);
}

/// `_PyEvalFramePushAndInit` and `initialize_locals` of 3.11. The frame has the function; cells are MAKE_CELL's matter.
/// Code that is no function body has its globals for a namespace, whatever NEWLOCALS says (`_PyFunction_Vectorcall`).
///
/// `drop_surplus` lets go of the arguments that no parameter takes, if the frame has been given them.
fn enter_3_11<'r>(
    rule: &'r Rule,
    function: Owned<'r>,
    take: Take,
    namespace: Namespace,
    drop_surplus: impl FnOnce(&'r Rule),
) {
    let borrowed = function.borrow();
    rule.frame(Code).put(borrowed.field(Field::Code).get().proven().new_ref());
    rule.unless(Test::Flags(Flags::OPTIMIZED), || {
        namespace(rule, &|| {
            rule.frame(Locals).put(borrowed.field(Field::Globals).get().proven().new_ref());
        });
    });
    rule.frame(Function).put(function);
    let function = rule.frame(Function).get().proven();
    double_star(rule);
    positional(rule, take);
    star(rule, take);
    drop_surplus(rule);
    keywords(rule, take, true);
    checks(rule, function);
}

/// Up to 3.10 the frame has its caller, its code and its globals, not the function.
fn frame_fields(rule: &Rule, function: Borrowed, given: Namespace) {
    rule.frame(Back).put_maybe(rule.caller().get().new_ref());
    rule.frame(Code).put(function.field(Field::Code).get().proven().new_ref());
    let globals = function.field(Field::Globals).get().proven();
    rule.frame(Globals).put(globals.new_ref());
    namespace(rule, globals, given);
}

/// Up to 3.10, code that is not both OPTIMIZED and NEWLOCALS has a namespace: a new one, or the globals (`PyFrame_New`).
fn namespace(rule: &Rule, globals: Borrowed, given: Namespace) {
    rule.unless(Test::Flags(Flags::OPTIMIZED | Flags::NEWLOCALS), || {
        rule.either(
            Test::Flags(Flags::NEWLOCALS),
            || rule.frame(Locals).put(rule.new(New::Dict)),
            || given(rule, &|| rule.frame(Locals).put(globals.new_ref())),
        );
    });
}

/// In which namespace code runs that is no function body: one that its caller gives, or otherwise another.
type Namespace = fn(&Rule, &dyn Fn());

/// No caller gives one: neither CALL nor any of 2.7.
fn no_namespace(_: &Rule, otherwise: &dyn Fn()) {
    otherwise();
}

/// The body of a class statement of 3.x runs in the namespace that its caller gives; other code, in another.
fn given_namespace(rule: &Rule, otherwise: &dyn Fn()) {
    let given = rule.namespace_given().get();
    rule.either(given.filled(), || rule.frame(Locals).put(given.unwrap().new_ref()), otherwise);
}

fn double_star(rule: &Rule) {
    rule.when(Test::Flags(Flags::VARKEYWORDS), || rule.slot(count(DoubleStar)).put(rule.new(New::Dict)));
}

fn positional(rule: &Rule, take: Take) {
    rule.each(count(Bound), Order::Up, |n| rule.slot(n).put(take(rule.argument(n))));
}

fn star(rule: &Rule, take: Take) {
    rule.when(Test::Flags(Flags::VARARGS), || {
        let rest = rule.new(New::Tuple(count(Surplus)));
        rule.each(count(Surplus), Order::Up, |n| rest.borrow().item(n).put(take(rule.argument(n.after(Bound)))));
        rule.slot(count(Named)).put(rest);
    });
}

/// Keyword arguments find their parameter by name, else go to `**kwargs`. 2.7 has no positional-only parameters.
fn keywords(rule: &Rule, take: Take, positional_only: bool) {
    rule.each(count(GivenKeywords), Order::Up, |n| {
        let name = rule.keyword(n);
        rule.unless(name.is(Type::Str), || rule.refuse(Error::KeywordsMustBeStrings));
        rule.either(
            Test::NamesParameter(n),
            || {
                rule.when(rule.parameter_named(n).get().filled(), || rule.refuse(Error::MultipleValues));
                rule.parameter_named(n).put(take(rule.argument(n.after(Given))));
            },
            || {
                rule.unless(Test::Flags(Flags::VARKEYWORDS), || {
                    if positional_only {
                        rule.when(Test::SomeNamePositionalOnly, || rule.refuse(Error::PositionalOnlyAsKeyword));
                    }
                    rule.refuse(Error::UnexpectedKeyword);
                });
                let rest = rule.slot(count(DoubleStar)).get().proven();
                set_item(rule, rest, name, take(rule.argument(n.after(Given))));
            },
        );
    });
}

/// From 3.0 on: too many, too few, and what stands in for those that are missing.
fn checks(rule: &Rule, function: Borrowed) {
    rule.when(Test::Exceeds(count(Given), count(Parameters)), || {
        rule.unless(Test::Flags(Flags::VARARGS), || rule.refuse(Error::TooManyPositional));
    });
    rule.each(count(Required), Order::Up, |n| {
        rule.unless(rule.slot(n).get().filled(), || rule.refuse(Error::MissingPositional));
    });
    defaults(rule, function);
    rule.each(count(KeywordOnly), Order::Up, |n| {
        let n = n.after(Parameters);
        rule.unless(rule.slot(n).get().filled(), || {
            let defaults = function.field(Field::Kwdefaults).get();
            rule.when(defaults.filled(), || {
                rule.slot(n).put_maybe(defaults.unwrap().entry(rule.slot_name(n)).get().new_ref());
            });
        });
    });
    rule.each(count(KeywordOnly), Order::Up, |n| {
        rule.unless(rule.slot(n.after(Parameters)).get().filled(), || rule.refuse(Error::MissingKeywordOnly));
    });
}

fn defaults(rule: &Rule, function: Borrowed) {
    rule.each(count(Defaulted), Order::Up, |n| {
        let slot = n.after(Required);
        rule.unless(rule.slot(slot).get().filled(), || {
            let defaults = function.field(Field::Defaults).get().proven();
            rule.slot(slot).put(defaults.item(n.after(SpareDefaults)).get().proven().new_ref());
        });
    });
}

fn free_variables(rule: &Rule, function: Borrowed) {
    rule.each(count(Frees), Order::Up, |n| {
        let closure = function.field(Field::Closure).get().proven();
        rule.free(n).put(closure.item(n).get().proven().new_ref());
    });
}

/// Up to 3.10 a frame is an object like any other: it lets go of everything when its last reference goes.
pub(super) fn leave_frame(rule: &Rule) {
    rule.close(rule.leave());
}

/// 2.7: before it lets go of everything, the frame ends what it was handling.
pub(super) fn leave_frame_2_7(rule: &Rule) {
    reset_exc_info(rule);
    leave_frame(rule);
}

/// 2.7: what the frame's caller was handling is handled again.
pub(super) fn reset_exc_info(rule: &Rule) {
    rule.when(rule.frame(Handled::Type.field()).get().filled(), || {
        rule.scope(|| {
            let ended = Handled::ALL.map(|part| {
                let ended = rule.handled(part).take();
                rule.handled(part).put_maybe(rule.frame(part.field()).take());
                ended
            });
            ended.into_iter().for_each(|ended| rule.close(ended));
        });
        publish_handled(rule);
    });
}

/// 3.11: a generator's frame is the generator's matter.
pub(super) fn leave_frame_3_11(rule: &Rule) {
    rule.either(Test::Flags(Flags::GENERATOR), || rule.close(rule.leave()), || leave_own_frame_3_11(rule));
}

/// 3.11: a frame that something else keeps lives on, and then keeps its callers (`take_ownership`).
fn leave_own_frame_3_11(rule: &Rule) {
    let frame = rule.leave();
    rule.when(Test::Shared(frame.borrow().reg()), || {
        frame.field(Field::Back).put_maybe(rule.running().get().new_ref());
    });
    release_frame_3_11(rule, frame);
}

/// `_PyFrame_Clear` of 3.11: a frame that nothing else keeps lets go of everything.
pub(super) fn release_frame_3_11<'r>(rule: &'r Rule, frame: Owned<'r>) {
    rule.unless(Test::Shared(frame.borrow().reg()), || {
        let frame = frame.borrow();
        rule.each(frame.items(), Order::Up, |n| rule.close(frame.item(n).take()));
        for field in [Field::Locals, Field::Function, Field::Code] {
            rule.close(frame.field(field).take());
        }
    });
    rule.close(frame);
}

/// The exception has the traceback that it has come by (`PyException_SetTraceback`).
pub(super) fn keep_traceback(rule: &Rule, raised: &Owned) {
    let exception = raised.field(Field::Exception).get().proven();
    let traceback = raised.field(Field::Traceback).get().new_ref();
    let before = exception.field(Field::Traceback).take();
    exception.field(Field::Traceback).put_maybe(traceback);
    rule.close(before);
}

/// `_PyErr_SetObject`: what was being handled is the context of what is raised, whose own place in that one's chain of
/// contexts is given up.
pub(super) fn chain(rule: &Rule, raised: &Owned) {
    raised.field(Field::Context).take().if_some(|context| {
        let exception = raised.field(Field::Exception).get().proven();
        rule.either_with(
            exception.same(context.borrow()),
            [context],
            |[context]| rule.close(context),
            |[context]| {
                let link = rule.compute(Primitive::ContextLink, [context.borrow(), exception]).never_raises();
                link.if_some(|link| {
                    rule.close(link.field(Field::Context).take());
                    rule.close(link);
                });
                let exception = raised.field(Field::Exception).get().proven();
                rule.close(exception.field(Field::Context).exchange(context));
            },
        );
    });
}

pub(super) const fn count(quantity: Quantity) -> Number {
    Number::of(quantity)
}
