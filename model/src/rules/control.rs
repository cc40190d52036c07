//! Jumps, loops, raising and returning.

use super::{
    Row, V2_7, V3_8, V3_11,
    frames::{leave_frame, leave_frame_3_11},
    opcode,
};
use crate::{
    error::Error,
    primitive::Primitive,
    rule::{Order, Outcome, Owned, Rule},
    uop::{Field, Number, Quantity, Requirement, Tell, Test},
};
use freevars_code::Opcode::*;

pub(super) const ROWS: &[Row] = &[
    opcode(JUMP_FORWARD, V2_7, V3_11, "Jump.", Rule::jump),
    opcode(JUMP_ABSOLUTE, V2_7, V3_8, "Jump.", Rule::jump),
    opcode(JUMP_BACKWARD, V3_11, V3_11, "Jump back.", Rule::jump),
    opcode(POP_JUMP_IF_FALSE, V2_7, V3_8, "Jump if the top is false.", |rule| jump_if(rule, false)),
    opcode(POP_JUMP_IF_TRUE, V2_7, V3_8, "Jump if the top is true.", |rule| jump_if(rule, true)),
    opcode(POP_JUMP_FORWARD_IF_FALSE, V3_11, V3_11, "Jump if the top is false.", |rule| jump_if(rule, false)),
    opcode(POP_JUMP_FORWARD_IF_TRUE, V3_11, V3_11, "Jump if the top is true.", |rule| jump_if(rule, true)),
    opcode(POP_JUMP_FORWARD_IF_NONE, V3_11, V3_11, "Jump if the top is None.", |rule| jump_if_none(rule, true)),
    opcode(POP_JUMP_FORWARD_IF_NOT_NONE, V3_11, V3_11, "Jump if the top is not None.", |rule| {
        jump_if_none(rule, false)
    }),
    opcode(POP_JUMP_BACKWARD_IF_FALSE, V3_11, V3_11, "Jump back if the top is false.", |rule| jump_if(rule, false)),
    opcode(POP_JUMP_BACKWARD_IF_TRUE, V3_11, V3_11, "Jump back if the top is true.", |rule| jump_if(rule, true)),
    opcode(POP_JUMP_BACKWARD_IF_NONE, V3_11, V3_11, "Jump back if the top is None.", |rule| jump_if_none(rule, true)),
    opcode(POP_JUMP_BACKWARD_IF_NOT_NONE, V3_11, V3_11, "Jump back if the top is not None.", |rule| {
        jump_if_none(rule, false);
    }),
    opcode(JUMP_IF_FALSE_OR_POP, V2_7, V3_11, "Jump if the top is false, else release it.", |rule| {
        jump_or_pop(rule, false);
    }),
    opcode(JUMP_IF_TRUE_OR_POP, V2_7, V3_11, "Jump if the top is true, else release it.", |rule| {
        jump_or_pop(rule, true);
    }),
    opcode(GET_ITER, V2_7, V3_11, "Replace an iterable by its iterator.", |rule| {
        super::operators::one_operand(rule, Primitive::Iterate);
    }),
    opcode(
        FOR_ITER,
        V2_7,
        V3_11,
        "Push the iterator's next value; if there is none, release the iterator and jump.",
        for_iter,
    ),
    opcode(SETUP_LOOP, V2_7, V2_7, "Push a loop's block.", Rule::push_block),
    opcode(POP_BLOCK, V2_7, V2_7, "Pop a block and release what lies above it.", |rule| {
        cut_stack(rule);
        rule.pop_block();
    }),
    opcode(BREAK_LOOP, V2_7, V2_7, "Pop a loop's block, release what lies above it and jump to its end.", |rule| {
        cut_stack(rule);
        rule.jump_to_block();
        rule.pop_block();
    }),
    opcode(CONTINUE_LOOP, V2_7, V2_7, "Jump to the start of the loop, whose block stays.", |rule| {
        rule.expect(Requirement::BlockIsThere, rule.none());
        rule.jump();
    }),
    opcode(RETURN_VALUE, V2_7, V3_8, "Leave the frame with the top as the result.", return_value),
    opcode(RETURN_VALUE, V3_11, V3_11, "Leave the frame with the top as the result.", return_value_3_11),
    opcode(RAISE_VARARGS, V2_7, V2_7, "Raise the exception that up to three operands make.", raise_2_7),
    opcode(RAISE_VARARGS, V3_8, V3_11, "Raise an exception, with a cause if the operand says so.", raise),
    opcode(PRINT_ITEM, V2_7, V2_7, "Print the top, after a space if one is due.", print_item),
    opcode(PRINT_NEWLINE, V2_7, V2_7, "End the line that is printed.", |rule| {
        rule.tell(Tell::PrintNewline, rule.none());
    }),
];

fn jump_if(rule: &Rule, sense: bool) {
    let value = rule.pop();
    decide(rule, value.borrow().truthy(), sense, value);
}

fn jump_if_none(rule: &Rule, sense: bool) {
    let value = rule.pop();
    decide(rule, value.borrow().same(rule.none()), sense, value);
}

/// The operand is released before the jump.
fn decide<'r>(rule: &'r Rule, test: Test, sense: bool, operand: Owned<'r>) {
    let stay = |[operand]: [Owned<'r>; 1]| rule.close(operand);
    let jump = |[operand]: [Owned<'r>; 1]| {
        rule.close(operand);
        rule.jump();
    };
    match sense {
        true => rule.either_with(test, [operand], jump, stay),
        false => rule.either_with(test, [operand], stay, jump),
    }
}

fn jump_or_pop(rule: &Rule, sense: bool) {
    let truthy = rule.stack(Number::ZERO).get().proven().truthy();
    let pop = || rule.close(rule.pop());
    match sense {
        true => rule.either(truthy, || rule.jump(), pop),
        false => rule.either(truthy, pop, || rule.jump()),
    }
}

/// An exhausted iterator lets its source go before it is itself released.
fn for_iter(rule: &Rule) {
    let iterator = rule.stack(Number::ZERO).get().proven();
    let next = rule.compute(Primitive::Next, [iterator]).or_unwind();
    next.either(
        |next| rule.push(next),
        || {
            rule.close(iterator.field(Field::Source).take());
            rule.close(rule.pop());
            rule.jump();
        },
    );
}

/// Releases what lies above the innermost block.
fn cut_stack(rule: &Rule) {
    rule.each(Number::of(Quantity::AboveBlock), Order::Down, |_| rule.close(rule.pop_maybe()));
}

/// What is left on the stack is released before the variables are.
fn return_value(rule: &Rule) {
    let result = rule.pop();
    rule.each(Number::of(Quantity::Depth), Order::Down, |_| rule.close(rule.pop_maybe()));
    leave_frame(rule);
    rule.answer(result);
}

fn return_value_3_11(rule: &Rule) {
    let result = rule.pop();
    rule.expect(Requirement::LeavesAnEmptyStack, result.borrow());
    leave_frame_3_11(rule);
    rule.answer(result);
}

/// `do_raise`. What is raised must be an exception class, which is called, or an instance.
fn raise(rule: &Rule) {
    rule.when(Test::ArgIs(0), || rule.raise(Error::NothingToReraise));
    rule.when(Test::ArgIs(2), || {
        let (cause, exception) = (rule.pop(), rule.pop());
        let raised = raisable(rule, &exception, &cause);
        let cause_raised = rule.compute(Primitive::Cause, [cause.borrow()]).or_exit(|rule, other| {
            rule.close_on_exit(&raised);
            rule.close_on_exit(&cause);
            rule.close_on_exit(&exception);
            rule.unwind(other);
        });
        raised.field(Field::Cause).put_maybe(cause_raised);
        rule.close(cause);
        rule.close(exception);
        rule.unwind(raised);
    });
    rule.unless(Test::ArgIs(1), || rule.expect(Requirement::OperandIsInRange, rule.none()));
    let exception = rule.pop();
    let raised = exception_of(rule, &exception);
    rule.close(exception);
    rule.unwind(raised.or_unwind());
}

/// What is raised: an instance, or what a class makes that is called.
fn exception_of<'r>(rule: &'r Rule, exception: &Owned<'r>) -> Outcome<'r> {
    let raised = rule.compute(Primitive::Raisable, [exception.borrow()]).unanswered();
    rule.unless_answered(&raised, || {
        rule.call(exception.borrow()).each_way(
            |made| {
                rule.either_with(
                    Test::IsException(made.borrow().reg()),
                    [made],
                    |[made]| rule.give_value(&raised, made),
                    |[made]| {
                        let error = rule.complain(Error::ClassMadeNoException, [exception.borrow(), made.borrow()]);
                        rule.close(made);
                        rule.give_raised(&raised, error);
                    },
                );
            },
            |error| rule.give_raised(&raised, error),
        );
    });
    raised
}

fn raisable<'r>(rule: &'r Rule, exception: &Owned<'r>, other: &Owned<'r>) -> Owned<'r> {
    exception_of(rule, exception).or_exit(|rule, raised| {
        rule.close_on_exit(other);
        rule.close_on_exit(exception);
        rule.unwind(raised);
    })
}

/// Class, argument and traceback, as many as the operand says; with none, what is being handled is raised again, which is
/// None here. No program here has a traceback to give: None is all that the third one may be, and that is asked first.
fn raise_2_7(rule: &Rule) {
    rule.when(Test::ArgIs(0), || rule.raise(Error::NoneReraised));
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
        let raised = rule.compute(Primitive::RaisableWith, [exception.borrow(), argument.borrow()]).never_misses();
        rule.close(argument);
        rule.close(exception);
        rule.unwind(raised.or_unwind());
    });
    let exception = rule.pop();
    let raised = exception_of(rule, &exception);
    rule.close(exception);
    rule.unwind(raised.or_unwind());
}

fn print_item(rule: &Rule) {
    let value = rule.pop();
    let text = rule.compute(Primitive::Text, [value.borrow()]).never_misses().or_exit(|rule, raised| {
        rule.close_on_exit(&value);
        rule.unwind(raised);
    });
    rule.tell(Tell::PrintItem, text.borrow());
    rule.close(text);
    rule.close(value);
}
