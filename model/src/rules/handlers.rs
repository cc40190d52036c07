//! Handlers: blocks and the exception table, what is being handled, and what a `finally` clause goes on with.

use super::{
    Row, RuleName, V2_7, V3_8, V3_11,
    frames::{chain, count, keep_traceback, leave_frame, leave_frame_2_7, leave_frame_3_11},
    machine, opcode,
};
use crate::{
    object::Type,
    primitive::Primitive,
    rule::{Maybe, Order, Owned, Rule},
    uop::{
        BlockKind::{Except, Finally, Handler, Loop, With},
        Destination, Field,
        Handled::{self, Value},
        New, Note, Number,
        Quantity::{AboveBlock, AboveHandler, Blocks, Depth},
        Requirement, Test,
        Why::{self, Break, Continue, Return},
    },
};
use freevars_code::Opcode::*;

pub(super) const ROWS: &[Row] = &[
    machine(RuleName::Unwind, V2_7, V2_7, "An exception goes to the frame's handler or leaves it.", |rule| {
        let raised = rule.given_owned();
        add_entry(rule, &raised);
        unwind_2_7(rule, raised);
    }),
    machine(RuleName::Unwind, V3_8, V3_8, "An exception goes to the frame's handler or leaves it.", |rule| {
        let raised = rule.given_owned();
        chain(rule, &raised);
        add_entry(rule, &raised);
        unwind_3_8(rule, raised);
    }),
    machine(RuleName::Unwind, V3_11, V3_11, "An exception goes to the frame's handler or leaves it.", |rule| {
        let raised = rule.given_owned();
        chain(rule, &raised);
        add_entry(rule, &raised);
        unwind_3_11(rule, raised);
    }),
    machine(RuleName::Reraise, V2_7, V2_7, "An exception that was in the frame before goes on.", |rule| {
        unwind_2_7(rule, rule.given_owned());
    }),
    machine(RuleName::Reraise, V3_8, V3_8, "An exception that was in the frame before goes on.", |rule| {
        unwind_3_8(rule, rule.given_owned());
    }),
    machine(RuleName::Reraise, V3_11, V3_11, "An exception that was in the frame before goes on.", |rule| {
        unwind_3_11(rule, rule.given_owned());
    }),
    opcode(SETUP_LOOP, V2_7, V2_7, "Push a loop's block.", |rule| rule.push_block(Loop)),
    opcode(SETUP_EXCEPT, V2_7, V2_7, "Push a block whose end handles exceptions.", |rule| rule.push_block(Except)),
    opcode(SETUP_FINALLY, V2_7, V2_7, "Push a block after which its end comes, however it is left.", |rule| {
        rule.push_block(Finally);
    }),
    opcode(SETUP_FINALLY, V3_8, V3_8, "Push a block whose end handles exceptions.", |rule| rule.push_block(Finally)),
    opcode(POP_BLOCK, V2_7, V2_7, "Pop a block and release what lies above it.", |rule| {
        cut_stack(rule);
        rule.pop_block();
    }),
    opcode(POP_BLOCK, V3_8, V3_8, "Pop a block.", Rule::pop_block),
    opcode(BREAK_LOOP, V2_7, V2_7, "Leave the loop; a finally clause comes first.", break_loop),
    opcode(CONTINUE_LOOP, V2_7, V2_7, "Go on with the loop; a finally clause comes first.", |rule| {
        continue_loop(rule, rule.new(New::Note(Note::Target)));
    }),
    opcode(
        RETURN_VALUE,
        V2_7,
        V2_7,
        "Leave the frame with the top as the result; a finally clause comes first.",
        |rule| {
            return_value_2_7(rule, rule.pop());
        },
    ),
    opcode(END_FINALLY, V2_7, V2_7, "End a finally clause: go on with what it was begun by.", end_finally_2_7),
    opcode(END_FINALLY, V3_8, V3_8, "End a finally clause: go on with what it was begun by.", end_finally_3_8),
    opcode(BEGIN_FINALLY, V3_8, V3_8, "A finally clause begins by being fallen into.", |rule| rule.push_null()),
    opcode(CALL_FINALLY, V3_8, V3_8, "A finally clause begins by a jump, after which it comes back.", |rule| {
        rule.push(rule.new(New::Note(Note::Next)));
        rule.jump();
    }),
    opcode(
        POP_FINALLY,
        V3_8,
        V3_8,
        "Forget what a finally clause was begun by; the operand 1 keeps the top.",
        pop_finally,
    ),
    opcode(POP_EXCEPT, V3_8, V3_8, "End a handler: what was handled before is again.", |rule| {
        handler_block(rule);
        rule.pop_block();
        restore(rule);
    }),
    opcode(PUSH_EXC_INFO, V3_11, V3_11, "Begin a handler: keep what was handled before below the exception.", |rule| {
        let exception = rule.pop();
        let before = rule.handled(Value).take();
        rule.push(before.or_instead(|| rule.none().new_ref()));
        rule.handled(Value).put(exception.borrow().new_ref());
        rule.push(exception);
    }),
    opcode(POP_EXCEPT, V3_11, V3_11, "End a handler: what was handled before is again.", |rule| {
        let before = rule.pop();
        rule.close(rule.handled(Value).exchange(before));
    }),
    opcode(
        CHECK_EXC_MATCH,
        V3_11,
        V3_11,
        "Whether the except clause for the top catches the exception below it.",
        |rule| {
            let caught = rule.pop();
            let raised = rule.stack(Number::ZERO).get().proven();
            rule.expect(Requirement::IsAnException, raised);
            let result = rule.compute(Primitive::Catches, [raised, caught.borrow()]).never_misses();
            rule.close(caught);
            rule.push(result.or_unwind());
        },
    ),
    opcode(RERAISE, V3_11, V3_11, "Raise the exception on top again.", |rule| {
        let exception = rule.pop();
        rule.unless(Test::ArgIs(0), || {
            let position = rule.stack(Number::ARG.plus(-1)).get().proven();
            rule.expect(Requirement::PositionIsThere, position);
        });
        rule.expect(Requirement::IsAnException, exception.borrow());
        let traceback = exception.field(Field::Traceback).get().new_ref();
        rule.reraise(again(rule, exception, traceback));
    }),
];

/// The traceback gets an entry for the frame (`PyTraceBack_Here`).
fn add_entry(rule: &Rule, raised: &Owned) {
    let entry = rule.new(New::Traceback);
    entry.field(Field::Next).put_maybe(raised.field(Field::Traceback).take());
    entry.field(Field::Frame).put(rule.running().get().proven().new_ref());
    raised.field(Field::Traceback).put(entry);
}

/// An exception that has been raised before, and has its context from then.
pub(super) fn again<'r>(
    rule: &'r Rule,
    exception: Owned<'r>,
    traceback: impl Into<Option<Maybe<Owned<'r>>>>,
) -> Owned<'r> {
    let raised = rule.new(New::Raised);
    rule.close(raised.field(Field::Context).take());
    raised.field(Field::Exception).put(exception);
    if let Some(traceback) = traceback.into() {
        raised.field(Field::Traceback).put_maybe(traceback);
    }
    raised
}

/// `fast_block_end` of 2.7 for an exception: the block stack says who handles it.
fn unwind_2_7(rule: &Rule, raised: Owned) {
    rule.each(count(Blocks), Order::Down, |_| {
        cut_stack(rule);
        rule.unless(Test::Block(Loop), || {
            rule.jump_to(Destination::Block);
            let raised = raised.again();
            let exception = raised.field(Field::Exception).take().proven();
            let traceback = raised.field(Field::Traceback).take().proven();
            rule.close(raised);
            let class = rule.compute(Primitive::ClassOf, [exception.borrow()]).never_raises().always();
            // A finally clause gets the exception, but does not handle it.
            rule.unless(Test::Block(Finally), || set_exc_info(rule, &class, &exception, &traceback));
            rule.pop_block();
            rule.push(traceback);
            rule.push(exception);
            rule.push(class);
            rule.fetch();
        });
        rule.pop_block();
    });
    rule.each(count(Depth), Order::Down, |_| rule.close(rule.pop_maybe()));
    leave_frame_2_7(rule);
    rule.answer_raised(raised);
}

/// `exception_unwind` of 3.8: a handler that runs is itself a block, below which lies what was handled before it.
fn unwind_3_8(rule: &Rule, raised: Owned) {
    rule.each(count(Blocks), Order::Down, |_| {
        rule.unless(Test::Block(Handler), || {
            cut_stack(rule);
            rule.jump_to(Destination::Block);
            rule.pop_block();
            rule.push_block(Handler);
            let raised = raised.again();
            // What this lets go of finds handled what was handled before.
            keep_traceback(rule, &raised);
            let [class, value, traceback] = Handled::ALL.map(|part| rule.handled(part).take());
            rule.push_maybe(traceback);
            rule.push_maybe(value);
            rule.push(class.or_instead(|| rule.none().new_ref()));
            let exception = raised.field(Field::Exception).take().proven();
            let traceback = raised.field(Field::Traceback).take().proven();
            rule.close(raised);
            let class = rule.compute(Primitive::ClassOf, [exception.borrow()]).never_raises().always();
            for (part, held) in Handled::ALL.into_iter().zip([&class, &exception, &traceback]) {
                rule.handled(part).put(held.borrow().new_ref());
            }
            rule.push(traceback);
            rule.push(exception);
            rule.push(class);
            rule.fetch();
        });
        unwind_handler(rule);
    });
    rule.each(count(Depth), Order::Down, |_| rule.close(rule.pop_maybe()));
    leave_frame(rule);
    rule.answer_raised(raised);
}

/// `exception_unwind` of 3.11: the exception table says who handles it.
fn unwind_3_11(rule: &Rule, raised: Owned) {
    rule.when(Test::Covered, || {
        rule.each(count(AboveHandler), Order::Down, |_| rule.close(rule.pop_maybe()));
        rule.when(Test::KeepsPosition, || rule.push(rule.new(New::Note(Note::Here))));
        let raised = raised.again();
        keep_traceback(rule, &raised);
        let exception = raised.field(Field::Exception).take().proven();
        rule.close(raised);
        rule.push(exception);
        rule.jump_to(Destination::Handler);
        rule.fetch();
    });
    rule.each(count(Depth), Order::Down, |_| rule.close(rule.pop_maybe()));
    leave_frame_3_11(rule);
    rule.answer_raised(raised);
}

/// `UNWIND_EXCEPT_HANDLER`.
pub(super) fn unwind_handler(rule: &Rule) {
    rule.each(count(AboveBlock).plus(-3), Order::Down, |_| rule.close(rule.pop_maybe()));
    restore(rule);
    rule.pop_block();
}

/// What was handled before, which lies on top, is handled again.
fn restore(rule: &Rule) {
    let ended = Handled::ALL.map(|part| {
        let before = rule.pop_maybe();
        let ended = rule.handled(part).take();
        rule.handled(part).put_maybe(before);
        ended
    });
    ended.into_iter().for_each(|ended| rule.close(ended));
}

/// `set_exc_info` of 2.7. A frame that handles its first exception keeps what was handled before, until it is left.
fn set_exc_info(rule: &Rule, class: &Owned, exception: &Owned, traceback: &Owned) {
    rule.unless(rule.frame(Handled::Type.field()).get().filled(), || {
        rule.unless(rule.handled(Handled::Type).get().filled(), || {
            rule.handled(Handled::Type).put(rule.none().new_ref());
        });
        for part in Handled::ALL {
            rule.frame(part.field()).put_maybe(rule.handled(part).get().new_ref());
        }
    });
    rule.scope(|| {
        let parts = Handled::ALL.into_iter().zip([class, exception, traceback]);
        let before: Vec<_> = parts.map(|(part, new)| rule.handled(part).exchange(new.borrow().new_ref())).collect();
        before.into_iter().for_each(|before| rule.close(before));
    });
    for (part, new) in Handled::ALL.into_iter().zip([class, exception, traceback]) {
        rule.scope(|| rule.close(rule.published(part).exchange(new.borrow().new_ref())));
    }
}

/// 2.7: `sys` tells what is handled now. What it told before is released one after the other.
pub(super) fn publish_handled(rule: &Rule) {
    for part in Handled::ALL {
        rule.scope(|| {
            let now = rule.handled(part).get().new_ref();
            let before = rule.published(part).take();
            rule.published(part).put_maybe(now);
            rule.close(before);
        });
    }
}

/// Releases what lies above the innermost block.
fn cut_stack(rule: &Rule) {
    rule.each(count(AboveBlock), Order::Down, |_| rule.close(rule.pop_maybe()));
}

/// If the innermost block is one of 2.7's that something is done after, that is done first, and is told why.
fn finally_first(rule: &Rule, why: Why, held: Option<&Owned>) {
    for kind in [Finally, With] {
        rule.when(Test::Block(kind), || {
            rule.jump_to(Destination::Block);
            rule.pop_block();
            held.into_iter().for_each(|held| rule.push(held.again()));
            rule.push(rule.new(New::Note(Note::Why(why))));
            rule.fetch();
        });
    }
}

fn return_value_2_7(rule: &Rule, result: Owned) {
    rule.each(count(Blocks), Order::Down, |_| {
        cut_stack(rule);
        finally_first(rule, Return, Some(&result));
        rule.pop_block();
    });
    rule.each(count(Depth), Order::Down, |_| rule.close(rule.pop_maybe()));
    leave_frame_2_7(rule);
    rule.answer(result);
}

fn break_loop(rule: &Rule) {
    rule.each(count(Blocks), Order::Down, |_| {
        cut_stack(rule);
        finally_first(rule, Break, None);
        rule.when(Test::Block(Loop), || {
            rule.jump_to(Destination::Block);
            rule.pop_block();
            rule.fetch();
        });
        rule.pop_block();
    });
    rule.expect(Requirement::BlockIsThere, rule.none());
}

/// The loop's block stays.
fn continue_loop(rule: &Rule, target: Owned) {
    rule.each(count(Blocks), Order::Down, |_| {
        rule.when(Test::Block(Loop), || {
            rule.jump_to(Destination::Noted(target.borrow().reg()));
            rule.close_on_exit(&target);
            rule.fetch();
        });
        cut_stack(rule);
        finally_first(rule, Continue, Some(&target));
        rule.pop_block();
    });
    rule.expect(Requirement::BlockIsThere, target.borrow());
    rule.close(target);
}

fn end_finally_2_7(rule: &Rule) {
    let reason = rule.pop();
    rule.expect(Requirement::FinallyHasItsReason, reason.borrow());
    let why = |why| Test::IsWhy(reason.borrow().reg(), why);
    rule.when(why(Return), || {
        rule.close_on_exit(&reason);
        return_value_2_7(rule, rule.pop());
    });
    rule.when(why(Continue), || {
        rule.close_on_exit(&reason);
        continue_loop(rule, rule.pop());
        rule.fetch();
    });
    rule.when(why(Break), || {
        rule.close_on_exit(&reason);
        break_loop(rule);
        rule.fetch();
    });
    rule.when(Test::IsExceptionClass(reason.borrow().reg()), || {
        let (exception, traceback) = (rule.pop(), rule.pop());
        rule.close_on_exit(&reason);
        rule.reraise(again(rule, exception, traceback.maybe()));
    });
    rule.close(reason);
}

fn end_finally_3_8(rule: &Rule) {
    rule.pop_maybe().if_some(|reason| {
        rule.expect(Requirement::FinallyHasItsReason, reason.borrow());
        rule.either_with(
            reason.borrow().is(Type::Int),
            [reason],
            |[reason]| {
                rule.jump_to(Destination::Noted(reason.borrow().reg()));
                rule.close(reason);
            },
            |[reason]| {
                let (exception, traceback) = (rule.pop(), rule.pop());
                rule.close(reason);
                rule.reraise(again(rule, exception, traceback.maybe()));
            },
        );
    });
}

fn pop_finally(rule: &Rule) {
    rule.either(
        Test::ArgIs(0),
        || forget_reason(rule),
        || {
            let kept = rule.pop();
            forget_reason(rule);
            rule.push(kept);
        },
    );
}

fn forget_reason(rule: &Rule) {
    rule.pop_maybe().if_some(|reason| {
        rule.expect(Requirement::FinallyHasItsReason, reason.borrow());
        rule.either_with(
            reason.borrow().is(Type::Int),
            [reason],
            |[reason]| rule.close(reason),
            |[reason]| {
                rule.close(reason);
                rule.close(rule.pop());
                rule.close(rule.pop());
                handler_block(rule);
                rule.pop_block();
                restore(rule);
            },
        );
    });
}

/// The innermost block is a handler's.
pub(super) fn handler_block(rule: &Rule) {
    rule.unless(Test::Block(Handler), || rule.expect(Requirement::HandlerIsThere, rule.none()));
}
