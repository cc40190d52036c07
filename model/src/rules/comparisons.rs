//! Comparisons that classes define in Python: who is asked, in which order, and how often.

use super::{
    Row, RuleName, V2_7, V3_8, V3_11, machine,
    overloads::{accept, negation, of_both, plain},
    special::{call_special_if_bound, special},
};
use crate::{
    object::{Type, TypeClass},
    primitive::{Asking, Primitive},
    rule::{Borrowed, Maybe, Owned, Rule},
    uop::{Operation, Special, Test},
};

pub(super) const ROWS: &[Row] = &[
    machine(
        RuleName::Operation(Operation::Compare, TypeClass::Instance),
        V2_7,
        V2_7,
        "Ask the left operand, and the right one before it if its class derives from the left one's.",
        |rule| {
            let [left, right] = rule.operands();
            compare_2_7(rule, left, right);
        },
    ),
    machine(
        RuleName::Operation(Operation::Compare, TypeClass::Instance),
        V3_8,
        V3_11,
        "Ask the left operand, and the right one before it if its class derives from the left one's; != may ask ==.",
        |rule| {
            let [left, right] = rule.operands();
            compare(rule, left, right);
        },
    ),
    machine(
        RuleName::Operation(Operation::CompareKeys, TypeClass::Instance),
        V3_8,
        V3_11,
        "Ask the left key; if it does not know, begin again, as if it had not been asked.",
        |rule| {
            let [left, right] = rule.operands();
            attempt_comparison(rule, special(rule, left, Special::Compare), left, right);
            rule.operate(Operation::Compare, [left, right]).never_misses().answer();
        },
    ),
];

/// `in` and `not in` are comparisons too, up to 3.8.
fn compare_membership<'r>(rule: &'r Rule, left: Borrowed<'r>, right: Borrowed<'r>) {
    rule.when(Test::ArgIs(6), || rule.operate(Operation::Contains, [right, left]).never_misses().answer());
    rule.when(Test::ArgIs(7), || {
        let found = rule.operate(Operation::Contains, [right, left]).never_misses().or_answer();
        let not = negation(rule, found.borrow());
        rule.close(found);
        not.answer();
    });
}

/// `PyObject_RichCompare` of 2.7, which asks each class how it compares, and each class asks the other one too
/// (`slot_tp_richcompare`): those that answer NotImplemented are asked several times.
fn compare_2_7<'r>(rule: &'r Rule, left: Borrowed<'r>, right: Borrowed<'r>) {
    // What the class of the left operand does not say, list or dict does; and likewise of the right one.
    let ask_left = || attempt_comparison(rule, special(rule, left, Special::Compare), left, right);
    let ask_right = || attempt_comparison(rule, of_both(rule, Primitive::ComparedReflected, left, right), right, left);
    let straight = || {
        ask_left();
        rule.when(left.is_comparable(right), || {
            rule.unless(left.defines(Special::Compare), || plain(rule, Asking::Compare, [left, right]));
        });
    };
    let reflected = || {
        ask_right();
        compare_reflected(rule, left, right);
    };
    compare_membership(rule, left, right);
    rule.when(left.is_alike(right), || {
        straight();
        reflected();
        rule.when(left.is(Type::Dict), || plain(rule, Asking::Compare, [left, right]));
    });
    rule.when(right.is_derived_from(left), || {
        attempt_comparison(rule, of_both(rule, Primitive::ComparedFirst, left, right), right, left);
        compare_reflected(rule, left, right);
        straight();
    });
    rule.when(left.compares(), || {
        straight();
        reflected();
    });
    rule.when(left.is_comparable(right), || {
        rule.unless(left.compares(), || plain(rule, Asking::Compare, [left, right]));
    });
    // What list or dict could say has been said.
    rule.when(right.compares(), || {
        ask_right();
        ask_left();
    });
    plain(rule, Asking::Compare, [left, right]);
}

/// `do_richcompare`
fn compare<'r>(rule: &'r Rule, left: Borrowed<'r>, right: Borrowed<'r>) {
    compare_membership(rule, left, right);
    attempt_comparison(rule, of_both(rule, Primitive::ComparedFirst, left, right), right, left);
    rule.when(right.is_derived_from(left), || {
        compare_reflected(rule, left, right);
        attempt_equality(rule, right, left);
    });
    attempt_comparison(rule, special(rule, left, Special::Compare), left, right);
    rule.scope(|| attempt_equality(rule, left, right));
    attempt_comparison(rule, of_both(rule, Primitive::ComparedLast, left, right), right, left);
    rule.when(left.defines(Special::Compare), || compare_reflected(rule, left, right));
    rule.unless(right.is_derived_from(left), || attempt_equality(rule, right, left));
    plain(rule, Asking::Compare, [left, right]);
}

/// `object.__ne__` asks `__eq__`, and says the opposite. Lists and dicts have an `__ne__` of their own.
fn attempt_equality<'r>(rule: &'r Rule, object: Borrowed<'r>, other: Borrowed<'r>) {
    let attempt = || {
        special(rule, object, Special::Eq).if_some(|method| {
            let answer = call_special_if_bound(rule, &method, object, [other]);
            rule.close(method);
            answer.or_exit(Rule::answer_raised).if_some(|answer| {
                rule.unless(answer.borrow().is(Type::NotImplemented), || {
                    let not = negation(rule, answer.borrow());
                    rule.close_on_exit(&answer);
                    not.answer();
                });
                rule.close(answer);
            });
        });
    };
    rule.when(Test::ArgIs(3), || {
        rule.unless(object.defines(Special::Compare), || {
            rule.unless(object.is(Type::List), || rule.unless(object.is(Type::Dict), attempt));
        });
    });
}

/// Asks a method, if there is one and it can be bound. The activity ends with its answer, unless that is NotImplemented.
fn attempt_comparison<'r>(rule: &'r Rule, method: Maybe<Owned<'r>>, object: Borrowed<'r>, other: Borrowed<'r>) {
    method.if_some(|method| {
        let answer = call_special_if_bound(rule, &method, object, [other]);
        rule.close(method);
        answer.or_exit(Rule::answer_raised).if_some(|answer| accept(rule, answer));
    });
}

/// What the class of the right operand does not say, list or dict does, from its side.
fn compare_reflected<'r>(rule: &'r Rule, left: Borrowed<'r>, right: Borrowed<'r>) {
    rule.when(left.is_comparable(right), || {
        rule.unless(right.defines(Special::CompareReflected), || plain(rule, Asking::CompareReflected, [left, right]));
    });
}
