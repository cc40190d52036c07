//! Constants and stack shuffles.

use super::{Row, V2_7, V3_8, V3_11, opcode};
use crate::{
    rule::Rule,
    uop::{Number, Test},
};
use freevars_code::Opcode::*;

pub(super) const ROWS: &[Row] = &[
    opcode(NOP, V2_7, V3_11, "Nothing.", |_| ()),
    opcode(RESUME, V3_11, V3_11, "Nothing that a program can tell.", |_| ()),
    opcode(POP_TOP, V2_7, V3_11, "Release the top.", |rule| rule.close(rule.pop())),
    opcode(LOAD_CONST, V2_7, V3_11, "Push a constant.", |rule| rule.push(rule.constant().new_ref())),
    opcode(PUSH_NULL, V3_11, V3_11, "Push NULL.", |rule| rule.push_null()),
    opcode(ROT_TWO, V2_7, V3_8, "Lift the second entry to the top.", |rule| rotate(rule, 2)),
    opcode(ROT_THREE, V2_7, V3_8, "Sink the top below the next two.", |rule| rotate(rule, 3)),
    opcode(ROT_FOUR, V2_7, V3_8, "Sink the top below the next three.", |rule| rotate(rule, 4)),
    opcode(DUP_TOP, V2_7, V3_8, "Push the top once more.", |rule| duplicate(rule, Number::ZERO)),
    opcode(DUP_TOP_TWO, V3_8, V3_8, "Push the top two once more.", |rule| duplicate_top(rule, 2)),
    opcode(DUP_TOPX, V2_7, V2_7, "Push the top two or three once more.", |rule| {
        rule.either(Test::ArgIs(2), || duplicate_top(rule, 2), || duplicate_top(rule, 3));
    }),
    opcode(COPY, V3_11, V3_11, "Push an entry once more, counted from 1.", |rule| {
        duplicate(rule, Number::ARG.plus(-1));
    }),
    opcode(SWAP, V3_11, V3_11, "Exchange the top and another entry, counted from 1.", swap),
];

/// The top goes down to where the n-th entry is. Any entry may be NULL.
fn rotate(rule: &Rule, n: i8) {
    let top = rule.pop_maybe();
    let mut others: Vec<_> = (1..n).map(|_| rule.pop_maybe()).collect();
    rule.push_maybe(top);
    while let Some(other) = others.pop() {
        rule.push_maybe(other);
    }
}

fn duplicate(rule: &Rule, depth: Number) {
    rule.push(rule.stack(depth).get().proven().new_ref());
}

fn duplicate_top(rule: &Rule, n: i8) {
    for _ in 0..n {
        duplicate(rule, Number::ZERO.plus(n - 1));
    }
}

/// Either entry may be NULL.
fn swap(rule: &Rule) {
    let top = rule.pop_maybe();
    let other = rule.stack(Number::ARG.plus(-2)).take();
    rule.stack(Number::ARG.plus(-2)).put_maybe(top);
    rule.push_maybe(other);
}
