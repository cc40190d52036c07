//! Generators: a call makes one, which owns the frame; values are sent to it and exceptions thrown into it.

use super::{
    Row, RuleName, V2_7, V3_8, V3_11,
    deallocation::{discard_with_traceback, fields, once},
    delegation::{close_delegate, throw_to_delegate, when_delegating},
    frames::{keep_traceback, release_frame_3_11, reset_exc_info},
    handlers::again,
    machine, opcode,
    raising::lend_argument,
};
use crate::{
    builtin::Builtin::{GeneratorClose, GeneratorNext, GeneratorSend, GeneratorThrow},
    error::Error,
    exception::Class,
    frame::Stage::{Created, Finished, Running, Suspended},
    object::TypeClass::Generator,
    primitive::Primitive,
    rule::{Borrowed, Outcome, Owned, Rule},
    uop::{Field, FrameField, New, Number, Operation, Requirement, Singleton, Test},
};
use freevars_code::{Flags, Opcode::*};

pub(super) const ROWS: &[Row] = &[
    opcode(
        RETURN_GENERATOR,
        V3_11,
        V3_11,
        "Leave the frame to a new generator, which is the result of the call.",
        |rule| {
            let function = rule.frame(FrameField::Function).get().proven();
            rule.expect(Requirement::StandsInAGenerator, function);
            let generator = new_generator(rule, function, |function| function);
            generator.field(Field::Frame).put(rule.set_aside());
            rule.answer(generator);
        },
    ),
    opcode(YIELD_VALUE, V2_7, V2_7, "Give the top to whoever runs the generator, and wait.", |rule| {
        let value = rule.pop();
        rule.expect(Requirement::StandsInAGenerator, value.borrow());
        reset_exc_info(rule);
        rule.close(rule.suspend());
        rule.answer(value);
    }),
    opcode(YIELD_VALUE, V3_8, V3_11, "Give the top to whoever runs the generator, and wait.", |rule| {
        let value = rule.pop();
        rule.expect(Requirement::StandsInAGenerator, value.borrow());
        rule.close(rule.suspend());
        rule.answer(value);
    }),
    machine(
        RuleName::Operation(Operation::Iterate, Generator),
        V2_7,
        V3_11,
        "A generator is its own iterator.",
        |rule| {
            let [generator] = rule.operands();
            rule.answer(generator.new_ref());
        },
    ),
    machine(RuleName::Operation(Operation::Next, Generator), V2_7, V2_7, NEXT, |rule| next(rule, &GENERATORS_2_7)),
    machine(RuleName::Operation(Operation::Next, Generator), V3_8, V3_8, NEXT, |rule| next(rule, &GENERATORS_3_8)),
    machine(RuleName::Operation(Operation::Next, Generator), V3_11, V3_11, NEXT, |rule| next(rule, &GENERATORS_3_11)),
    machine(RuleName::Builtin(GeneratorNext), V2_7, V3_11, "Run a generator on.", |rule| {
        rule.check(Primitive::CheckArguments(GeneratorNext), [], |rule, raised| rule.answer_raised(raised));
        let generator = rule.argument(Number::ZERO).get().proven();
        let next = rule.operate(Operation::Next, [generator]).or_exit(|rule, raised| rule.answer_raised(raised));
        next.either(|value| rule.answer(value), || stop(rule));
    }),
    machine(RuleName::Builtin(GeneratorSend), V2_7, V3_11, SEND, |rule| {
        rule.check(Primitive::CheckArguments(GeneratorSend), [], |rule, raised| rule.answer_raised(raised));
        let argument = |n| rule.argument(Number::ZERO.plus(n)).get().proven();
        let sent = rule.operate(Operation::Send, [argument(0), argument(1)]);
        sent.or_exit(|rule, raised| rule.answer_raised(raised)).either(|value| rule.answer(value), || stop(rule));
    }),
    machine(RuleName::Operation(Operation::Send, Generator), V2_7, V2_7, SEND, |rule| send(rule, &GENERATORS_2_7)),
    machine(RuleName::Operation(Operation::Send, Generator), V3_8, V3_8, SEND, |rule| send(rule, &GENERATORS_3_8)),
    machine(RuleName::Operation(Operation::Send, Generator), V3_11, V3_11, SEND, |rule| send(rule, &GENERATORS_3_11)),
    machine(RuleName::Builtin(GeneratorThrow), V2_7, V2_7, THROW, |rule| throw(rule, &GENERATORS_2_7)),
    machine(RuleName::Builtin(GeneratorThrow), V3_8, V3_8, THROW, |rule| throw(rule, &GENERATORS_3_8)),
    machine(RuleName::Builtin(GeneratorThrow), V3_11, V3_11, THROW, |rule| throw(rule, &GENERATORS_3_11)),
    machine(RuleName::Builtin(GeneratorClose), V2_7, V3_11, "Close a generator.", |rule| {
        rule.check(Primitive::CheckArguments(GeneratorClose), [], |rule, raised| rule.answer_raised(raised));
        let generator = rule.argument(Number::ZERO).get().proven();
        rule.answer(rule.operate(Operation::Close, [generator]).never_misses().or_answer());
    }),
    machine(RuleName::Operation(Operation::Close, Generator), V2_7, V2_7, CLOSE, |rule| close(rule, &GENERATORS_2_7)),
    machine(RuleName::Operation(Operation::Close, Generator), V3_8, V3_8, CLOSE, |rule| close(rule, &GENERATORS_3_8)),
    machine(RuleName::Operation(Operation::Close, Generator), V3_11, V3_11, CLOSE, |rule| {
        close(rule, &GENERATORS_3_11)
    }),
    machine(RuleName::Operation(Operation::Finalise, Generator), V2_7, V2_7, FINALISE, |rule| {
        let [generator] = rule.operands();
        finalise(rule, generator, |_, outcome| outcome.discard());
    }),
    machine(RuleName::Operation(Operation::Finalise, Generator), V3_8, V3_11, FINALISE, |rule| {
        let [generator] = rule.operands();
        once(rule, generator, || finalise(rule, generator, discard_with_traceback));
    }),
    machine(RuleName::Deallocate(Generator), V2_7, V2_7, "A generator is closed, then releases its frame.", |rule| {
        let generator = rule.given();
        rule.run(Operation::Finalise, generator);
        fields(rule, generator, &[Field::Frame, Field::Code, Field::Name]);
        rule.free_object(generator);
    }),
    machine(RuleName::Deallocate(Generator), V3_8, V3_8, DEATH, |rule| {
        deallocate(rule, &GENERATORS_3_8, &[Field::Code, Field::Name, Field::Qualname], |rule, frame| {
            rule.close(frame)
        });
    }),
    machine(RuleName::Deallocate(Generator), V3_11, V3_11, DEATH, |rule| {
        deallocate(rule, &GENERATORS_3_11, &[Field::Name, Field::Qualname, Field::Code], |rule, frame| {
            // Whoever holds the frame has it for its own from now on (`take_ownership`).
            rule.mark(frame.borrow(), Finished);
            release_frame_3_11(rule, frame);
        });
    }),
];

const DEATH: &str =
    "A generator is closed, then releases its frame; what it handles goes last, whoever keeps the frame.";

/// `gen_dealloc`: what is being handled is the generator's (`gi_exc_state`), not the frame's.
fn deallocate(rule: &Rule, how: &Generators, rest: &[Field], release: for<'r> fn(&'r Rule, Owned<'r>)) {
    let generator = rule.given();
    rule.run(Operation::Finalise, generator);
    generator.field(Field::Frame).take().if_some(|frame| {
        let handled: Vec<_> = how.handled.iter().map(|of| frame.field(*of).take()).collect();
        release(rule, frame);
        handled.into_iter().for_each(|each| rule.close(each));
    });
    fields(rule, generator, rest);
    rule.free_object(generator);
}

const NEXT: &str = "Run a generator on to its next value.";
const SEND: &str = "Run a generator on with a value.";
const THROW: &str = "Run a generator on by an exception.";
const CLOSE: &str = "End a generator by GeneratorExit.";
const FINALISE: &str = "A generator that is not at its end is closed.";

/// What differs between versions.
struct Generators {
    /// Whether a frame that has not begun is given the value that is sent first, None.
    primed: bool,
    /// Whether the frame has its caller while it runs.
    has_caller: bool,
    /// Whether a StopIteration that the generator raises becomes a RuntimeError.
    guarded: bool,
    /// Whether what a generator returns, if it is not None, is the value of a StopIteration; before, whoever runs it is given
    /// that as if it were yielded.
    returns: bool,
    /// Whether what is thrown has a traceback of its own.
    traced: bool,
    /// Whether there is `yield from`: what is thrown, and GeneratorExit, go first to what a generator delegates to.
    delegates: bool,
    /// Whether what is thrown has what the generator is handling for its context.
    chained: bool,
    /// What is being handled, which is the generator's and goes before its frame when that has come to its end.
    handled: &'static [Field],
    /// How the frame goes when it has returned.
    release: for<'r> fn(&'r Rule, Owned<'r>),
}

const GENERATORS_2_7: Generators = Generators {
    primed: false,
    has_caller: true,
    guarded: false,
    returns: false,
    traced: false,
    delegates: false,
    chained: false,
    handled: &[],
    release: |rule, frame| rule.close(frame),
};
const GENERATORS_3_8: Generators =
    Generators { guarded: true, returns: true, traced: true, delegates: true, handled: HANDLED_3_8, ..GENERATORS_2_7 };
const GENERATORS_3_11: Generators = Generators {
    primed: true,
    has_caller: false,
    chained: true,
    handled: &[Field::ExcValue],
    release: release_frame_3_11,
    ..GENERATORS_3_8
};
const HANDLED_3_8: &[Field] = &[Field::ExcType, Field::ExcValue, Field::ExcTraceback];

/// How a rule ends that has run a generator on.
struct Ends {
    /// With what it has yielded.
    yielded: End,
    /// With what it has returned, in its version: it is over.
    returned: for<'r> fn(&'r Rule, &Generators, Owned<'r>),
    /// With what it has raised: it is over.
    raised: End,
}

/// How a rule ends, with a reference.
type End = for<'r> fn(&'r Rule, Owned<'r>);

/// Up to 3.10 the call itself, once the arguments are bound, makes the generator.
pub(super) fn generate<'r>(rule: &'r Rule, function: Borrowed<'r>, named_as: NamedAs) {
    rule.when(Test::Flags(Flags::GENERATOR), || {
        rule.close(rule.frame(FrameField::Back).take());
        let generator = new_generator(rule, function, named_as);
        generator.field(Field::Frame).put(rule.set_aside());
        rule.answer(generator);
    });
}

/// What a generator has its name from: the function that is called or, in 2.7, its code.
pub(super) type NamedAs = for<'r> fn(Borrowed<'r>) -> Borrowed<'r>;

fn new_generator<'r>(rule: &'r Rule, function: Borrowed<'r>, named_as: NamedAs) -> Owned<'r> {
    let generator = rule.new(New::Generator);
    let named_as = named_as(function);
    for (field, of) in [(Field::Code, function), (Field::Name, named_as), (Field::Qualname, function)] {
        generator.field(field).put_maybe(of.field(field).get().new_ref());
    }
    generator
}

/// An exception without a traceback, on its way.
fn raise<'r>(rule: &'r Rule, class: Singleton, args: Owned<'r>) -> Owned<'r> {
    let exception = rule.new(New::Exception(rule.singleton(class).reg()));
    exception.field(Field::Args).put(args);
    let raised = rule.new(New::Raised);
    raised.field(Field::Exception).put(exception);
    raised
}

/// The generator is over, and says so by an exception.
pub(super) fn stop(rule: &Rule) {
    rule.answer_raised(raise(rule, Singleton::StopIteration, rule.singleton(Singleton::EmptyTuple).new_ref()));
}

/// The same with what the generator has returned: `_PyGen_SetStopIterationValue`.
fn stop_with(rule: &Rule, value: Owned) {
    let args = rule.new(New::Tuple(Number::ZERO.plus(1)));
    args.borrow().item(Number::ZERO).put(value.borrow().new_ref());
    let raised = raise(rule, Singleton::StopIteration, args);
    raised.field(Field::Exception).get().proven().field(Field::Value).put(value);
    rule.answer_raised(raised);
}

/// What is returned goes into a StopIteration, or is given as if it were yielded, unless it is None, which goes without saying.
fn returned<'r>(rule: &'r Rule, how: &Generators, value: Owned<'r>, none: fn(&Rule)) {
    rule.either_with(
        value.borrow().same(rule.none()),
        [value],
        |[value]| {
            rule.close(value);
            none(rule);
        },
        |[value]| if how.returns { stop_with(rule, value) } else { rule.answer(value) },
    );
}

fn answer<'r>(rule: &'r Rule, value: Owned<'r>) {
    rule.answer(value);
}

fn answer_raised<'r>(rule: &'r Rule, raised: Owned<'r>) {
    rule.answer_raised(raised);
}

/// At the end there is neither a value nor, if it returned None, an exception.
const QUIET: Ends = Ends {
    yielded: answer,
    returned: |rule, how, value| returned(rule, how, value, Rule::done),
    raised: answer_raised,
};

/// At the end there is a StopIteration.
const LOUD: Ends = Ends { returned: |rule, how, value| returned(rule, how, value, stop), ..QUIET };

/// `gen_iternext`
fn next(rule: &Rule, how: &Generators) {
    let [generator] = rule.operands();
    run_on(rule, how, generator, rule.none());
}

/// `gen_am_send`; `_PyGen_Send`, whose StopIteration for None goes without saying.
fn send(rule: &Rule, how: &Generators) {
    let [generator, value] = rule.operands();
    run_on(rule, how, generator, value);
}

/// `gen_send_ex` with a value.
fn run_on<'r>(rule: &'r Rule, how: &Generators, generator: Borrowed<'r>, value: Borrowed<'r>) {
    let frame = generator.field(Field::Frame).get().or_else(|| rule.done());
    let refuse = |error| rule.answer_raised(rule.error(error));
    rule.when(Test::IsAt(frame.reg(), Running), || refuse(Error::GeneratorExecuting));
    let fresh = Test::IsAt(frame.reg(), Created);
    rule.when(fresh, || rule.unless(value.same(rule.none()), || refuse(Error::SentToFreshGenerator)));
    let push = || frame.end().put(value.new_ref());
    if how.primed {
        push()
    } else {
        rule.unless(fresh, push)
    }
    set_caller(rule, how, frame);
    let outcome = rule.resume(frame);
    end(rule, how, generator, outcome, &QUIET);
}

/// `PyErr_NormalizeException` of a class of the program's, which is called with the value, if there is one. What that raises,
/// or that it makes no exception, is thrown instead.
fn instance_to_throw<'r>(rule: &'r Rule, made: &Outcome<'r>) {
    let class = rule.argument(Number::ZERO.plus(1)).get().proven();
    let value = rule.argument(Number::ZERO.plus(2)).get();
    rule.when(value.filled(), || lend_argument(rule, value.unwrap()));
    rule.call_into(class, made);
    rule.value_of(made).if_there(|instance| {
        rule.unless(Test::IsException(instance.borrow().reg()), || {
            let error = rule.complain(Error::ThrownMadeNoException, [class, instance.borrow()]);
            rule.close(instance.again());
            rule.give_raised(made, error);
        });
    });
}

/// What is still to be thrown once what the generator delegates to, if anything, has been asked: what that raised, or else
/// what was to be thrown in the first place.
fn left_to_throw<'r>(
    rule: &'r Rule,
    how: &Generators,
    ask: impl FnOnce(&Outcome<'r>),
    first: impl FnOnce() -> Owned<'r>,
) -> Owned<'r> {
    if !how.delegates {
        return first();
    }
    let thrown = rule.outcome();
    ask(&thrown);
    rule.raised_of(&thrown).or_instead(first)
}

/// `gen_throw`
fn throw(rule: &Rule, how: &Generators) {
    rule.check(Primitive::CheckArguments(GeneratorThrow), [], Rule::answer_raised);
    let generator = rule.argument(Number::ZERO).get().proven();
    let to_delegate = |thrown: &Outcome| throw_to_delegate(rule, generator, thrown);
    let thrown = left_to_throw(rule, how, to_delegate, || {
        let exception = rule.compute(Primitive::Builtin(GeneratorThrow), []).or_exit(Rule::answer_raised);
        let made = rule.outcome();
        exception.either(|exception| rule.give_value(&made, exception), || instance_to_throw(rule, &made));
        rule.raised_of(&made).or_instead(|| {
            let exception = rule.value_of(&made).always();
            let traceback = how.traced.then(|| exception.field(Field::Traceback).get().new_ref());
            again(rule, exception, traceback)
        })
    });
    throw_into(rule, how, generator, thrown, answer_raised, &LOUD);
}

/// `gen_send_ex` with an exception. `over` says what becomes of it if the generator has ended before.
fn throw_into<'r>(
    rule: &'r Rule,
    how: &Generators,
    generator: Borrowed<'r>,
    thrown: Owned<'r>,
    over: End,
    ends: &Ends,
) {
    let frame = generator.field(Field::Frame).get().or_else(|| over(rule, thrown.again()));
    rule.when(Test::IsAt(frame.reg(), Running), || {
        rule.close_on_exit(&thrown);
        rule.answer_raised(rule.error(Error::GeneratorExecuting));
    });
    if how.chained {
        let handled = frame.field(Field::ExcValue).get();
        rule.when(handled.filled(), || {
            rule.unless(handled.unwrap().same(rule.none()), || {
                rule.close(thrown.field(Field::Context).exchange(handled.unwrap().new_ref()));
            });
        });
    }
    let frame = generator.field(Field::Frame).get().proven();
    set_caller(rule, how, frame);
    let outcome = rule.throw(frame, thrown);
    end(rule, how, generator, outcome, ends);
}

fn set_caller(rule: &Rule, how: &Generators, frame: Borrowed) {
    if how.has_caller {
        frame.field(Field::Back).put_maybe(rule.running().get().new_ref());
    }
}

/// What becomes of what the frame has yielded, returned or raised.
fn end<'r>(rule: &'r Rule, how: &Generators, generator: Borrowed<'r>, outcome: Outcome<'r>, ends: &Ends) {
    let frame = || generator.field(Field::Frame).get().proven();
    if how.has_caller {
        rule.close(frame().field(Field::Back).take());
    }
    // It is over before it lets go of what it handles.
    let finished = || {
        let frame = generator.field(Field::Frame).take().proven();
        how.handled.iter().for_each(|of| rule.close(frame.field(*of).take()));
        frame
    };
    // The traceback of what is raised holds the frame, with all else that is left in it.
    let leave = || rule.close(finished());
    let value = outcome.or_exit(|rule, raised| {
        if how.guarded {
            let stops = Test::Raises(raised.borrow().reg(), Class::StopIteration);
            rule.when(stops, || {
                let instead = instead_of_stop_iteration(rule, raised.again());
                leave();
                (ends.raised)(rule, instead);
            });
        }
        leave();
        (ends.raised)(rule, raised);
    });
    rule.when(Test::IsAt(frame().reg(), Suspended), || (ends.yielded)(rule, value.again()));
    (how.release)(rule, finished());
    (ends.returned)(rule, how, value);
}

/// `_PyErr_FormatFromCause`: a RuntimeError with the StopIteration as its cause and context.
fn instead_of_stop_iteration<'r>(rule: &'r Rule, raised: Owned<'r>) -> Owned<'r> {
    keep_traceback(rule, &raised);
    let stop = raised.field(Field::Exception).take().proven();
    rule.close(raised);
    let instead = rule.error(Error::GeneratorRaisedStop);
    rule.close(instead.field(Field::Context).take());
    let error = instead.field(Field::Exception).get().proven();
    error.field(Field::Cause).put(stop.borrow().new_ref());
    error.field(Field::Context).put(stop);
    instead
}

/// `gen_close`
fn close(rule: &Rule, how: &Generators) {
    let [generator] = rule.operands();
    let close_first = |thrown: &Outcome| {
        rule.scope(|| {
            when_delegating(rule, generator, |delegate| {
                close_delegate(rule, generator, delegate, thrown);
            });
        });
    };
    let exit = || raise(rule, Singleton::GeneratorExit, rule.singleton(Singleton::EmptyTuple).new_ref());
    let exit = left_to_throw(rule, how, close_first, exit);
    let ends = Ends {
        yielded: exit_ignored,
        returned: |rule, how, value| {
            if how.returns {
                return closed(rule, value);
            }
            rule.either_with(
                value.borrow().same(rule.none()),
                [value],
                |[value]| closed(rule, value),
                |[value]| exit_ignored(rule, value),
            );
        },
        raised: |rule, raised| {
            for class in [Class::GeneratorExit, Class::StopIteration] {
                rule.when(Test::Raises(raised.borrow().reg(), class), || closed(rule, raised.again()));
            }
            rule.answer_raised(raised);
        },
    };
    throw_into(rule, how, generator, exit, closed, &ends);
}

/// It goes on, or says something, in spite of GeneratorExit.
fn exit_ignored<'r>(rule: &'r Rule, value: Owned<'r>) {
    let raised = rule.error(Error::GeneratorIgnoredExit);
    rule.close(value);
    rule.answer_raised(raised);
}

/// What the generator ended with is of no interest.
fn closed<'r>(rule: &'r Rule, with: Owned<'r>) {
    rule.close(with);
    rule.answer(rule.none().new_ref());
}

/// `gen_del`, `_PyGen_Finalize`
fn finalise(rule: &Rule, generator: Borrowed<'_>, discard: for<'r> fn(&'r Rule, Outcome<'r>)) {
    rule.when(generator.field(Field::Frame).get().filled(), || {
        discard(rule, rule.operate(Operation::Close, [generator]).never_misses());
    });
}
