//! Operators: arithmetic, comparison, identity, containment.

use super::{Row, V2_7, V3_8, V3_11, lists::extend_reached, opcode, overloads::negation, special::call_special};
use crate::{
    object::Type,
    primitive::{
        Binary::{self, *},
        Primitive,
        Unary::{self, *},
    },
    rule::{Outcome, Owned, Rule},
    uop::{Number, Operation, Requirement, Special, Test},
};
use freevars_code::Opcode::*;

pub(super) const ROWS: &[Row] = &[
    opcode(BINARY_ADD, V2_7, V3_8, "left + right", |rule| binary(rule, Add)),
    opcode(BINARY_AND, V2_7, V3_8, "left & right", |rule| binary(rule, And)),
    opcode(BINARY_DIVIDE, V2_7, V2_7, "left / right", |rule| binary(rule, ClassicDivide)),
    opcode(BINARY_FLOOR_DIVIDE, V2_7, V3_8, "left // right", |rule| binary(rule, FloorDivide)),
    opcode(BINARY_LSHIFT, V2_7, V3_8, "left << right", |rule| binary(rule, LeftShift)),
    opcode(BINARY_MODULO, V2_7, V3_8, "left % right", |rule| binary(rule, Remainder)),
    opcode(BINARY_MULTIPLY, V2_7, V3_8, "left * right", |rule| binary(rule, Multiply)),
    opcode(BINARY_OR, V2_7, V3_8, "left | right", |rule| binary(rule, Or)),
    opcode(BINARY_POWER, V2_7, V3_8, "left ** right", |rule| binary(rule, Power)),
    opcode(BINARY_RSHIFT, V2_7, V3_8, "left >> right", |rule| binary(rule, RightShift)),
    opcode(BINARY_SUBTRACT, V2_7, V3_8, "left - right", |rule| binary(rule, Subtract)),
    opcode(BINARY_TRUE_DIVIDE, V2_7, V3_8, "left / right", |rule| binary(rule, TrueDivide)),
    opcode(BINARY_XOR, V2_7, V3_8, "left ^ right", |rule| binary(rule, Xor)),
    opcode(INPLACE_ADD, V2_7, V3_8, "left += right", |rule| {
        let (right, left) = (rule.pop(), rule.pop());
        extend_if_list(rule, &right, &left);
        two_operands_or(rule, right, left, Primitive::Inplace(Add), (Operation::Binary, Some(Add.operand(true))));
    }),
    opcode(INPLACE_AND, V2_7, V3_8, "left &= right", |rule| inplace(rule, And)),
    opcode(INPLACE_DIVIDE, V2_7, V2_7, "left /= right", |rule| inplace(rule, ClassicDivide)),
    opcode(INPLACE_FLOOR_DIVIDE, V2_7, V3_8, "left //= right", |rule| inplace(rule, FloorDivide)),
    opcode(INPLACE_LSHIFT, V2_7, V3_8, "left <<= right", |rule| inplace(rule, LeftShift)),
    opcode(INPLACE_MODULO, V2_7, V3_8, "left %= right", |rule| inplace(rule, Remainder)),
    opcode(INPLACE_MULTIPLY, V2_7, V3_8, "left *= right", |rule| inplace(rule, Multiply)),
    opcode(INPLACE_OR, V2_7, V3_8, "left |= right", |rule| inplace(rule, Or)),
    opcode(INPLACE_POWER, V2_7, V3_8, "left **= right", |rule| inplace(rule, Power)),
    opcode(INPLACE_RSHIFT, V2_7, V3_8, "left >>= right", |rule| inplace(rule, RightShift)),
    opcode(INPLACE_SUBTRACT, V2_7, V3_8, "left -= right", |rule| inplace(rule, Subtract)),
    opcode(INPLACE_TRUE_DIVIDE, V2_7, V3_8, "left /= right", |rule| inplace(rule, TrueDivide)),
    opcode(INPLACE_XOR, V2_7, V3_8, "left ^= right", |rule| inplace(rule, Xor)),
    opcode(BINARY_OP, V3_11, V3_11, "The operator that the operand names, in place or not.", |rule| {
        let (right, left) = (rule.pop(), rule.pop());
        rule.when(Test::ArgIs(IN_PLACE_ADD), || extend_if_list(rule, &right, &left));
        two_operands_or(rule, right, left, Primitive::BinaryOperand, (Operation::Binary, None));
    }),
    opcode(UNARY_POSITIVE, V2_7, V3_11, "+value", |rule| unary(rule, Positive)),
    opcode(UNARY_NEGATIVE, V2_7, V3_11, "-value", |rule| unary(rule, Negative)),
    opcode(UNARY_NOT, V2_7, V3_11, "not value", |rule| {
        let value = rule.pop();
        let not = negation(rule, value.borrow());
        rule.close(value);
        rule.push(not.or_unwind());
    }),
    opcode(UNARY_INVERT, V2_7, V3_11, "~value", |rule| unary(rule, Invert)),
    opcode(UNARY_CONVERT, V2_7, V2_7, "repr(value)", |rule| {
        one_operand_or(rule, Primitive::Repr, Operation::Repr, None);
    }),
    opcode(COMPARE_OP, V2_7, V3_11, "The comparison that the operand names.", |rule| {
        two_operands_or(rule, rule.pop(), rule.pop(), Primitive::Compare, (Operation::Compare, None));
    }),
    opcode(IS_OP, V3_11, V3_11, "left is right, or is not.", |rule| {
        one_or_none(rule);
        two_operands(rule, rule.pop(), rule.pop(), Primitive::Is);
    }),
    opcode(CONTAINS_OP, V3_11, V3_11, "left in right, or not in.", |rule| {
        one_or_none(rule);
        contains(rule, rule.pop(), rule.pop(), Primitive::Contains, 1);
    }),
];

/// The operand says whether the answer is inverted.
fn one_or_none(rule: &Rule) {
    rule.when(Test::Exceeds(Number::ARG, Number::ZERO.plus(1)), || {
        rule.expect(Requirement::OperandIsInRange, rule.none());
    });
}

/// BINARY_OP's operand for `+=`.
const IN_PLACE_ADD: u32 = 13;

fn binary(rule: &Rule, operator: Binary) {
    let operation = (Operation::Binary, Some(operator.operand(false)));
    two_operands_or(rule, rule.pop(), rule.pop(), Primitive::Binary(operator), operation);
}

fn inplace(rule: &Rule, operator: Binary) {
    let operation = (Operation::Binary, Some(operator.operand(true)));
    two_operands_or(rule, rule.pop(), rule.pop(), Primitive::Inplace(operator), operation);
}

fn unary(rule: &Rule, operator: Unary) {
    one_operand_or(rule, Primitive::Unary(operator), Operation::Unary, Some(operator as u8));
}

/// The same as [`two_operands`], where classes written in Python may have a say.
pub(super) fn two_operands_or<'r>(
    rule: &'r Rule,
    right: Owned<'r>,
    left: Owned<'r>,
    primitive: Primitive,
    (operation, arg): (Operation, Option<u8>),
) {
    let operands = [left.borrow(), right.borrow()];
    let result = rule.compute(primitive, operands).or_operate_as(operation, arg, operands);
    rule.close(left);
    rule.close(right);
    rule.push(result.or_unwind());
}

/// The same as [`one_operand`], where classes written in Python may have a say.
pub(super) fn one_operand_or(rule: &Rule, primitive: Primitive, operation: Operation, arg: Option<u8>) {
    let value = rule.pop();
    let result = rule.compute(primitive, [value.borrow()]).or_operate_as(operation, arg, [value.borrow()]);
    rule.close(value);
    rule.push(result.or_unwind());
}

/// What only an iterator gives is iterated over to find the left operand in the right one; one instruction's operand
/// inverts what is found.
fn contains<'r>(rule: &'r Rule, right: Owned<'r>, left: Owned<'r>, primitive: Primitive, inverted: u32) {
    let found = rule.compute(primitive, [left.borrow(), right.borrow()]).or_exit(|rule, raised| {
        rule.close_on_exit(&left);
        rule.close_on_exit(&right);
        rule.unwind(raised);
    });
    let found = found.or_instead(|| {
        let found = rule.operate(Operation::Contains, [right.borrow(), left.borrow()]).never_misses();
        let found = found.or_exit(|rule, raised| {
            rule.close_on_exit(&left);
            rule.close_on_exit(&right);
            rule.unwind(raised);
        });
        rule.when(Test::ArgIs(inverted), || {
            let not = rule.compute(Primitive::Unary(Not), [found.borrow()]).never_misses().never_raises();
            rule.close_on_exit(&found);
            found.refill(not);
        });
        found
    });
    rule.close(left);
    rule.close(right);
    rule.push(found);
}

/// Both operands are released, left before right, whether there is a result or not.
pub(super) fn two_operands<'r>(rule: &'r Rule, right: Owned<'r>, left: Owned<'r>, primitive: Primitive) {
    let result = rule.compute(primitive, [left.borrow(), right.borrow()]).never_misses();
    rule.close(left);
    rule.close(right);
    push_result(rule, primitive, result);
}

/// The operand is released whether there is a result or not.
pub(super) fn one_operand(rule: &Rule, primitive: Primitive) {
    let value = rule.pop();
    let result = rule.compute(primitive, [value.borrow()]).never_misses();
    rule.close(value);
    push_result(rule, primitive, result);
}

fn push_result<'r>(rule: &'r Rule, primitive: Primitive, result: Outcome<'r>) {
    rule.push(if primitive.declaration().raises { result.or_unwind() } else { result.never_raises() });
}

/// A list is extended by the items of the right operand, with which the instruction ends; anything else is added. A class
/// that derives from list has its `__iadd__`, which fills a slot of numbers too: so nobody is asked before.
fn extend_if_list<'r>(rule: &'r Rule, right: &Owned<'r>, left: &Owned<'r>) {
    rule.when(left.borrow().is(Type::List), || {
        rule.unless(left.borrow().defines(Special::IAdd), || {
            extend_in_place(rule, right.again(), left.again());
            rule.fetch();
        });
    });
}

/// `list_inplace_concat`
fn extend_in_place<'r>(rule: &'r Rule, right: Owned<'r>, left: Owned<'r>) {
    let exit = |rule: &'r Rule, raised| {
        rule.close_on_exit(&left);
        rule.close_on_exit(&right);
        rule.unwind(raised);
    };
    // `binary_op1` comes first, whose slot for the right operand is that of a class with the method.
    rule.when(left.borrow().is_exactly(Type::List), || {
        for asked in [Primitive::ReflectedFirst, Primitive::ReflectedLast] {
            rule.compute(asked, [left.borrow(), right.borrow()]).never_raises().if_some(|method| {
                let answer = call_special(rule, &method, right.borrow(), [left.borrow()]);
                rule.close(method);
                let answer = answer.or_exit(exit);
                rule.unless(answer.borrow().is(Type::NotImplemented), || {
                    rule.close_on_exit(&left);
                    rule.close_on_exit(&right);
                    rule.push(answer.again());
                    rule.fetch();
                });
                rule.close(answer);
            });
        }
    });
    extend_reached(rule, left.borrow(), right.borrow(), exit);
    rule.close(right);
    rule.push(left);
}
