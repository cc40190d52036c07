//! `yield from`: what a generator delegates to gives its values, and is sent, thrown and closed in its stead.

use super::{
    Row, V3_8, V3_11,
    attributes::{attribute, note_attribute},
    control::get_iter,
    deallocation::discard_raised,
    generators::stop,
    opcode,
};
use crate::{
    exception::Class,
    frame::Stage::{Running, Suspended},
    object::Type,
    rule::{Borrowed, Outcome, Owned, Rule},
    uop::{Destination, Field, Number, Operation, Requirement, Singleton, Source, Test},
};
use freevars_code::Opcode::*;

pub(super) const ROWS: &[Row] = &[
    opcode(
        GET_YIELD_FROM_ITER,
        V3_8,
        V3_11,
        "Replace an iterable by its iterator, which a generator is itself.",
        get_iter,
    ),
    opcode(
        YIELD_FROM,
        V3_8,
        V3_8,
        "Send the top to the iterator below it. What that yields is yielded, and the next value sent; what it returns takes \
         its place.",
        |rule| {
            let value = rule.pop();
            rule.expect(Requirement::StandsInAGenerator, value.borrow());
            let sent = send(rule, &value, |_, _, _, _| ());
            rule.close(value);
            rule.value_of(&sent).if_some(|yielded| {
                rule.jump_to(Destination::Again);
                rule.close(rule.suspend());
                rule.answer(yielded);
            });
            end(rule, sent);
        },
    ),
    opcode(
        SEND,
        V3_11,
        V3_11,
        "Send the top to the iterator below it. What that yields is pushed; what it returns takes its place, and ends the \
         loop.",
        |rule| {
            let value = rule.pop();
            rule.expect(Requirement::StandsInAGenerator, value.borrow());
            let sent = send(rule, &value, note_attribute);
            rule.close(value);
            rule.value_of(&sent).if_some(|yielded| {
                rule.push(yielded);
                rule.fetch();
            });
            end(rule, sent);
            rule.jump();
        },
    ),
];

/// `PyIter_Send`: a generator is sent the value, another iterator asked for the next one if it is None, else its method
/// `send` is called.
fn send<'r>(
    rule: &'r Rule,
    value: &Owned<'r>,
    note: for<'a> fn(&'a Rule, &Owned<'a>, Borrowed<'a>, Borrowed<'a>),
) -> Outcome<'r> {
    let receiver = rule.stack(Number::ZERO).get().proven();
    let sent = rule.outcome();
    let call = || {
        let name = rule.singleton(Singleton::Send);
        attribute(rule, receiver, name).each_way(
            |method| {
                rule.lend_one(value.borrow());
                rule.call_into(method.borrow(), &sent);
                rule.close(method);
            },
            |raised| {
                note(rule, &raised, receiver, name);
                rule.give_raised(&sent, raised);
            },
        );
    };
    rule.either(
        receiver.is(Type::Generator),
        || rule.operate_into(Operation::Send, [receiver, value.borrow()], &sent),
        || {
            rule.either(
                value.borrow().same(rule.none()),
                || rule.operate_into(Operation::Next, [receiver], &sent),
                call,
            );
        },
    );
    sent
}

/// What the iterator has returned, which a StopIteration may say, takes its place; another exception unwinds.
fn end<'r>(rule: &'r Rule, sent: Outcome<'r>) {
    let raised = rule.raised_of(&sent);
    let result = rule.outcome();
    raised.either(
        |raised| {
            rule.unless(raised.borrow().raises(Class::StopIteration), || rule.unwind(raised.again()));
            rule.give_value(&result, stop_value(rule, raised));
        },
        || rule.give_value(&result, rule.none().new_ref()),
    );
    rule.close(rule.pop());
    rule.push(rule.value_of(&result).always());
}

/// `_PyGen_FetchStopIterationValue` of a StopIteration.
fn stop_value<'r>(rule: &'r Rule, raised: Owned<'r>) -> Owned<'r> {
    let exception = raised.field(Field::Exception).get().proven();
    let value = exception.field(Field::Value).get().new_ref().or_instead(|| rule.none().new_ref());
    rule.close(raised);
    value
}

/// `_PyGen_yf`: with what a generator delegates to, if it waits in `yield from`.
pub(super) fn when_delegating<'r>(rule: &'r Rule, generator: Borrowed<'r>, then: impl FnOnce(Owned<'r>)) {
    let frame = generator.field(Field::Frame).get();
    rule.when(frame.filled(), || {
        let frame = frame.unwrap();
        rule.when(Test::Delegates(frame.reg()), || {
            then(frame.item(frame.items().plus(-1)).get().proven().new_ref());
        });
    });
}

/// The generator counts as running while something is asked of what it delegates to.
fn meanwhile<'r>(rule: &'r Rule, generator: Borrowed<'r>, ask: impl FnOnce()) {
    rule.mark(generator.field(Field::Frame).get().proven(), Running);
    ask();
    rule.mark(generator.field(Field::Frame).get().proven(), Suspended);
}

/// A method of what is delegated to, if there is one; any exception but an AttributeError goes another way.
fn method<'r>(
    rule: &'r Rule,
    delegate: &Owned<'r>,
    name: Singleton,
    found: impl FnOnce(Owned<'r>),
    exit: impl FnOnce(Owned<'r>),
) {
    attribute(rule, delegate.borrow(), rule.singleton(name)).each_way(found, |raised| {
        rule.either_with(
            raised.borrow().raises(Class::AttributeError),
            [raised],
            |[raised]| rule.close(raised),
            |[raised]| exit(raised),
        );
    });
}

/// `gen_close_iter`: closes what a generator delegates to, if that can be closed. What that raises is thrown into the
/// generator.
pub(super) fn close_delegate<'r>(rule: &'r Rule, generator: Borrowed<'r>, delegate: Owned<'r>, thrown: &Outcome<'r>) {
    meanwhile(rule, generator, || {
        method(
            rule,
            &delegate,
            Singleton::Close,
            |close| {
                let closed = rule.call(close.borrow());
                rule.close(close);
                closed.each_way(|value| rule.close(value), |raised| rule.give_raised(thrown, raised));
            },
            |raised| discard_raised(rule, raised),
        );
    });
    rule.close(delegate);
}

/// `_gen_throw`, if the generator waits in `yield from`: GeneratorExit closes what it delegates to, any other exception is
/// thrown into that. What is left for the generator itself is `thrown`; nothing: what was given.
pub(super) fn throw_to_delegate<'r>(rule: &'r Rule, generator: Borrowed<'r>, thrown: &Outcome<'r>) {
    when_delegating(rule, generator, |delegate| {
        let given = rule.argument(Number::ZERO.plus(1)).get().proven();
        let exits = Test::Matches(given.reg(), Class::GeneratorExit);
        rule.either_with(
            exits,
            [delegate],
            |[delegate]| close_delegate(rule, generator, delegate, thrown),
            |[delegate]| pass_on(rule, generator, delegate, thrown),
        );
    });
}

/// Throws what was given into what a generator delegates to. If that ends, the generator goes on with what it returns, or
/// by what it raises.
fn pass_on<'r>(rule: &'r Rule, generator: Borrowed<'r>, delegate: Owned<'r>, thrown: &Outcome<'r>) {
    let outcome = rule.outcome();
    let exit = |raised| {
        rule.close_on_exit(&delegate);
        rule.answer_raised(raised);
    };
    let found = |throw: Owned<'r>| {
        meanwhile(rule, generator, || {
            rule.lend(Source::Given(1));
            rule.call_into(throw.borrow(), &outcome);
            rule.close(throw);
        });
    };
    method(rule, &delegate, Singleton::Throw, found, exit);
    rule.close(delegate);
    rule.value_of(&outcome).if_some(|yielded| rule.answer(yielded));
    rule.raised_of(&outcome).if_some(|raised| {
        rule.close(rule.end_delegation(generator.field(Field::Frame).get().proven()));
        rule.either_with(
            raised.borrow().raises(Class::StopIteration),
            [raised],
            |[raised]| {
                let value = stop_value(rule, raised);
                let went_on = rule.operate(Operation::Send, [generator, value.borrow()]);
                rule.close(value);
                went_on.or_exit(Rule::answer_raised).either(|value| rule.answer(value), || stop(rule));
            },
            |[raised]| rule.give_raised(thrown, raised),
        );
    });
}
