//! Jumps, loops and returning.

use super::{
    Row, V2_7, V3_8, V3_11,
    frames::{leave_frame, leave_frame_3_11},
    iteration::{self, iterator_of},
    opcode,
};
use crate::{
    object::Type,
    primitive::Primitive,
    rule::{Maybe, Order, Owned, Rule},
    uop::{Field, Number, Operation, Quantity, Requirement, Tell, Test},
};
use freevars_code::Opcode::*;

pub(super) const ROWS: &[Row] = &[
    opcode(JUMP_FORWARD, V2_7, V3_11, "Jump.", Rule::jump),
    opcode(JUMP_ABSOLUTE, V2_7, V3_8, "Jump.", Rule::jump),
    opcode(JUMP_BACKWARD, V3_11, V3_11, "Jump back.", Rule::jump),
    opcode(JUMP_BACKWARD_NO_INTERRUPT, V3_11, V3_11, "Jump back.", Rule::jump),
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
    opcode(GET_ITER, V2_7, V3_11, "Replace an iterable by its iterator.", get_iter),
    opcode(
        FOR_ITER,
        V2_7,
        V3_11,
        "Push the iterator's next value; if there is none, release the iterator and jump.",
        for_iter,
    ),
    opcode(RETURN_VALUE, V3_8, V3_8, "Leave the frame with the top as the result.", return_value),
    opcode(RETURN_VALUE, V3_11, V3_11, "Leave the frame with the top as the result.", return_value_3_11),
    opcode(PRINT_ITEM, V2_7, V2_7, "Print the top, after a space if one is due.", print_item),
    opcode(PRINT_NEWLINE, V2_7, V2_7, "End the line that is printed.", |rule| {
        rule.tell(Tell::PrintNewline, rule.none());
    }),
];

/// The iterable is released once there is an iterator, or an exception.
pub(super) fn get_iter(rule: &Rule) {
    let iterable = rule.pop();
    let iterator = iterator_of(rule, iterable.borrow());
    rule.close(iterable);
    rule.push(iterator.or_unwind());
}

fn jump_if(rule: &Rule, sense: bool) {
    let value = rule.pop();
    rule.when(value.borrow().asks_truth(), || {
        let truth = rule.operate(Operation::Truth, [value.borrow()]).never_misses();
        rule.close_on_exit(&value);
        rule.replace(&value, truth.or_unwind());
    });
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
    let value = rule.stack(Number::ZERO).get().proven();
    rule.when(value.asks_truth(), || {
        let truth = rule.operate(Operation::Truth, [value]).never_misses().or_unwind();
        let jump = |[truth]: [Owned<'_>; 1]| {
            rule.close(truth);
            rule.jump();
            rule.fetch();
        };
        let stay = |[truth]: [Owned<'_>; 1]| {
            rule.close(truth);
            rule.close(rule.pop());
            rule.fetch();
        };
        match sense {
            true => rule.either_with(truth.borrow().truthy(), [truth], jump, stay),
            false => rule.either_with(truth.borrow().truthy(), [truth], stay, jump),
        }
    });
    let truthy = value.truthy();
    let pop = || rule.close(rule.pop());
    match sense {
        true => rule.either(truthy, || rule.jump(), pop),
        false => rule.either(truthy, pop, || rule.jump()),
    }
}

/// An exhausted iterator lets its source go before it is itself released.
fn for_iter(rule: &Rule) {
    let iterator = rule.stack(Number::ZERO).get().proven();
    rule.either(
        iterator.is(Type::Iterator),
        || {
            let next = rule.compute(Primitive::Next, [iterator]).or_unwind();
            push_or_leave(rule, next, || rule.close(iterator.field(Field::Source).take()));
        },
        || {
            let next = iteration::next(rule, iterator, |rule, raised| rule.unwind(raised));
            push_or_leave(rule, next, || ());
        },
    );
}

fn push_or_leave<'r>(rule: &'r Rule, next: Maybe<Owned<'r>>, exhaust: impl FnOnce()) {
    next.either(
        |next| rule.push(next),
        || {
            exhaust();
            rule.close(rule.pop());
            rule.jump();
        },
    );
}

/// What is left on the stack is released before the variables are.
fn return_value(rule: &Rule) {
    let result = rule.pop();
    rule.expect(Requirement::LeavesNoBlock, result.borrow());
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

fn print_item(rule: &Rule) {
    let value = rule.pop();
    rule.tell(Tell::DueSpace, value.borrow());
    let text = rule.compute_or_operate(Primitive::Text, Operation::Text, [value.borrow()]).or_exit(|rule, raised| {
        rule.close_on_exit(&value);
        rule.unwind(raised);
    });
    rule.either(
        value.borrow().is(Type::Str),
        || rule.tell(Tell::PrintStr, text.borrow()),
        || rule.tell(Tell::PrintItem, text.borrow()),
    );
    rule.close(text);
    rule.close(value);
}
