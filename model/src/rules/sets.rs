//! The methods of sets. None of them depends on the order of a set's items.

use super::{
    Row, RuleName, V2_7, V3_8, V3_11,
    builtins::{answer_none, argument, builtin, check},
    containers::{add_all, update_set},
    iteration::{iterator_of, next_key},
    machine,
};
use crate::{
    builtin::Builtin::*,
    object::{Type, TypeClass},
    rule::{Borrowed, Order, Owned, Rule},
    uop::{New, Number, Operation, Quantity, Singleton, Test},
};

pub(super) const ROWS: &[Row] = &[
    builtin(SetAdd, "Add to a set, unless it has an equal item.", |rule| {
        check(rule, SetAdd);
        let (set, item) = (argument(rule, 0), argument(rule, 1));
        rule.unless(set.key(item).get().filled(), || set.key(item).put(item.new_ref()));
        answer_none(rule);
    }),
    builtin(SetDiscard, "Take an item out of a set, if it is there.", |rule| {
        check(rule, SetDiscard);
        rule.close(argument(rule, 0).key(argument(rule, 1)).take());
        answer_none(rule);
    }),
    builtin(SetRemove, "Take an item out of a set.", |rule| {
        check(rule, SetRemove);
        rule.close(argument(rule, 0).key(argument(rule, 1)).take().proven());
        answer_none(rule);
    }),
    builtin(SetPop, "Take an item out of a set, and answer it.", |rule| {
        check(rule, SetPop);
        let set = argument(rule, 0);
        let item = set.item(Number::ZERO).get().proven().new_ref();
        rule.close(set.key(item.borrow()).take().proven());
        rule.answer(item);
    }),
    builtin(SetUpdate, "Add what the iterables give.", |rule| {
        check(rule, SetUpdate);
        others(rule, |other| update_set(rule, argument(rule, 0), other, Rule::answer_raised));
        answer_none(rule);
    }),
    builtin(SetUnion, "Make a set of the items and of what the iterables give.", |rule| {
        check(rule, SetUnion);
        let union = copy(rule);
        others(rule, |other| {
            update_set(rule, union.borrow(), other, |rule, raised| {
                rule.close_on_exit(&union);
                rule.answer_raised(raised);
            });
        });
        rule.answer(union);
    }),
    builtin(SetIntersection, "Make a set of the items that every iterable gives.", |rule| {
        check(rule, SetIntersection);
        rule.unless(Test::Exceeds(Number::of(Quantity::AllGiven), Number::ZERO.plus(1)), || {
            rule.answer(copy(rule));
        });
        let common = argument(rule, 0).new_ref();
        others(rule, |other| {
            let both = rule.operate(Operation::Intersect, [other, common.borrow()]).never_misses();
            let both = both.or_exit(|rule, raised| {
                rule.close_on_exit(&common);
                rule.answer_raised(raised);
            });
            rule.close_on_exit(&common);
            common.refill(both);
        });
        rule.answer(common);
    }),
    machine(RuleName::Operation(Operation::Intersect, TypeClass::Any), V2_7, V3_8, INTERSECT, |rule| {
        intersect(rule, false);
    }),
    machine(RuleName::Operation(Operation::Intersect, TypeClass::Any), V3_11, V3_11, INTERSECT, |rule| {
        intersect(rule, true);
    }),
    builtin(SetDifference, "Make a set of the items that no iterable gives.", |rule| {
        check(rule, SetDifference);
        let rest = copy(rule);
        others(rule, |other| {
            rule.run_or_exit(Operation::Subtract, [other, rest.borrow()], |rule, raised| {
                rule.close_on_exit(&rest);
                rule.answer_raised(raised);
            });
        });
        rule.answer(rest);
    }),
    machine(
        RuleName::Operation(Operation::Subtract, TypeClass::Any),
        V2_7,
        V3_11,
        "Take one value after the other out of the set, if it has it.",
        subtract,
    ),
    builtin(SetIsSubset, "Answer whether an iterable gives every item.", |rule| {
        check(rule, SetIsSubset);
        let other = set_of(rule, argument(rule, 1));
        each(rule, argument(rule, 0), |item| {
            rule.unless(other.borrow().key(item).get().filled(), || {
                rule.close_on_exit(&other);
                answer_truth(rule, Singleton::False);
            });
        });
        rule.close(other);
        answer_truth(rule, Singleton::True);
    }),
    machine(RuleName::Builtin(SetIsSuperset), V2_7, V3_8, IS_SUPERSET, |rule| {
        check(rule, SetIsSuperset);
        let other = set_of(rule, argument(rule, 1));
        each(rule, other.borrow(), |item| {
            rule.unless(argument(rule, 0).key(item).get().filled(), || {
                rule.close_on_exit(&other);
                answer_truth(rule, Singleton::False);
            });
        });
        rule.close(other);
        answer_truth(rule, Singleton::True);
    }),
    machine(RuleName::Builtin(SetIsSuperset), V3_11, V3_11, IS_SUPERSET, |rule| {
        check(rule, SetIsSuperset);
        unless_some(rule, false);
    }),
    builtin(SetIsDisjoint, "Answer whether no value of an iterable is an item.", |rule| {
        check(rule, SetIsDisjoint);
        unless_some(rule, true);
    }),
    builtin(SetCopy, "Make a set of the same items.", |rule| {
        check(rule, SetCopy);
        rule.answer(copy(rule));
    }),
    builtin(SetClear, "Empty a set, then release what it held.", |rule| {
        check(rule, SetClear);
        let held = rule.new(New::Set);
        rule.exchange_items(argument(rule, 0), held.borrow());
        rule.close(held);
        answer_none(rule);
    }),
];

const INTERSECT: &str = "Keep what both have: of two sets, items of the smaller one.";
const IS_SUPERSET: &str = "Answer whether every value of an iterable is an item.";

/// A copy of the method's set.
fn copy(rule: &Rule) -> Owned<'_> {
    let copy = rule.new(New::Set);
    add_all(rule, copy.borrow(), argument(rule, 0));
    copy
}

/// The arguments besides the set itself.
fn others<'r>(rule: &'r Rule, body: impl FnOnce(Borrowed<'r>)) {
    rule.each(Number::of(Quantity::AllGiven).plus(-1), Order::Up, |n| body(rule.argument(n.plus(1)).get().proven()));
}

fn each<'r>(rule: &'r Rule, set: Borrowed<'r>, body: impl FnOnce(Borrowed<'r>)) {
    rule.each(set.items(), Order::Up, |n| body(set.item(n).get().proven()));
}

/// A set of what an iterable gives.
fn set_of<'r>(rule: &'r Rule, iterable: Borrowed<'r>) -> Owned<'r> {
    let set = rule.new(New::Set);
    update_set(rule, set.borrow(), iterable, |rule, raised| {
        rule.close_on_exit(&set);
        rule.answer_raised(raised);
    });
    set
}

fn answer_truth(rule: &Rule, truth: Singleton) {
    rule.answer(rule.singleton(truth).new_ref());
}

/// `set_intersection`, which from 3.10 on ends once it has all that the set has.
fn intersect(rule: &Rule, ends_early: bool) {
    let [iterable, set] = rule.operands();
    let both = rule.new(New::Set);
    rule.when(iterable.is(Type::Set), || {
        let keep = |of: Borrowed<'_>, by: Borrowed<'_>| {
            each(rule, of, |item| {
                rule.when(by.key(item).get().filled(), || both.borrow().key(item).put(item.new_ref()));
            });
        };
        let larger = Test::Exceeds(iterable.items(), set.items());
        rule.either(larger, || keep(set, iterable), || keep(iterable, set));
        rule.answer(both.again());
    });
    let iterator = iterator_of(rule, iterable).or_exit(|rule, raised| {
        rule.close_on_exit(&both);
        rule.answer_raised(raised);
    });
    rule.forever(|| {
        let end = || {
            rule.close_on_exit(&iterator);
            rule.answer(both.again());
        };
        let fail = |key: Option<&Owned<'_>>, raised: Owned<'_>| {
            rule.close_on_exit(&iterator);
            rule.close_on_exit(&both);
            key.into_iter().for_each(|key| rule.close_on_exit(key));
            rule.answer_raised_on_exit(&raised);
        };
        let key = next_key(rule, &iterator, fail, end);
        rule.when(set.key(key.borrow()).get().filled(), || {
            rule.unless(both.borrow().key(key.borrow()).get().filled(), || {
                both.borrow().key(key.borrow()).put(key.borrow().new_ref());
            });
            if ends_early {
                rule.unless(Test::Exceeds(set.items(), both.borrow().items()), || {
                    rule.close_on_exit(&key);
                    rule.close_on_exit(&iterator);
                    rule.answer(both.again());
                });
            }
        });
        rule.close(key);
    });
}

/// `set_difference_update_internal`: another set is done with before anything goes.
fn subtract(rule: &Rule) {
    let [iterable, set] = rule.operands();
    rule.when(iterable.is(Type::Set), || {
        let gone = rule.new(New::Set);
        each(rule, iterable, |item| set.key(item).take().if_some(|same| gone.borrow().key(item).put(same)));
        rule.close(gone);
        rule.done();
    });
    let iterator = iterator_of(rule, iterable).or_answer();
    rule.forever(|| {
        let end = || {
            rule.close_on_exit(&iterator);
            rule.done();
        };
        let fail = |key: Option<&Owned<'_>>, raised: Owned<'_>| {
            rule.close_on_exit(&iterator);
            key.into_iter().for_each(|key| rule.close_on_exit(key));
            rule.answer_raised_on_exit(&raised);
        };
        let key = next_key(rule, &iterator, fail, end);
        rule.close(set.key(key.borrow()).take());
        rule.close(key);
    });
}

/// Answers False as soon as an iterable gives a value that is in the method's set, or that is not, else True.
fn unless_some(rule: &Rule, is_in: bool) {
    let (set, iterable) = (argument(rule, 0), argument(rule, 1));
    let no = || answer_truth(rule, Singleton::False);
    let yes = || answer_truth(rule, Singleton::True);
    let decide = |key: Borrowed<'_>, then: &dyn Fn()| {
        let test = set.key(key).get().filled();
        if is_in { rule.when(test, then) } else { rule.unless(test, then) }
    };
    rule.when(iterable.is(Type::Set), || {
        each(rule, iterable, |item| decide(item, &no));
        yes();
    });
    let iterator = iterator_of(rule, iterable).or_answer();
    rule.forever(|| {
        let end = || {
            rule.close_on_exit(&iterator);
            yes();
        };
        let fail = |key: Option<&Owned<'_>>, raised: Owned<'_>| {
            key.into_iter().for_each(|key| rule.close_on_exit(key));
            rule.close_on_exit(&iterator);
            rule.answer_raised_on_exit(&raised);
        };
        let key = next_key(rule, &iterator, fail, end);
        decide(key.borrow(), &|| {
            rule.close_on_exit(&key);
            rule.close_on_exit(&iterator);
            no();
        });
        rule.close(key);
    });
}
