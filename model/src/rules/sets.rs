//! The methods of sets. None of them depends on the order of a set's items.

use super::{
    Row,
    builtins::{answer_none, argument, builtin, check},
    containers::{add_all, update_set},
};
use crate::{
    builtin::Builtin::{self, *},
    rule::{Borrowed, Order, Owned, Rule},
    uop::{New, Number, Quantity, Singleton},
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
        let union = copy(rule, SetUnion);
        others(rule, |other| {
            update_set(rule, union.borrow(), other, |rule, raised| {
                rule.close_on_exit(&union);
                rule.answer_raised(raised);
            });
        });
        rule.answer(union);
    }),
    builtin(SetIntersection, "Make a set of the items that every iterable gives.", |rule| {
        let common = copy(rule, SetIntersection);
        others(rule, |other| {
            let other = set_of(rule, other, Some(&common));
            let both = rule.new(New::Set);
            each(rule, common.borrow(), |item| {
                rule.when(other.borrow().key(item).get().filled(), || both.borrow().key(item).put(item.new_ref()));
            });
            rule.close(other);
            rule.close_on_exit(&common);
            common.refill(both);
        });
        rule.answer(common);
    }),
    builtin(SetDifference, "Make a set of the items that no iterable gives.", |rule| {
        let rest = copy(rule, SetDifference);
        others(rule, |other| {
            let other = set_of(rule, other, Some(&rest));
            each(rule, other.borrow(), |item| {
                let gone = rest.borrow().key(item).take();
                rule.close(gone);
            });
            rule.close(other);
        });
        rule.answer(rest);
    }),
    builtin(SetIsSubset, "Answer whether an iterable gives every item.", |rule| {
        check(rule, SetIsSubset);
        let other = set_of(rule, argument(rule, 1), None);
        each(rule, argument(rule, 0), |item| {
            rule.unless(other.borrow().key(item).get().filled(), || answer_no(rule, &other));
        });
        answer_yes(rule, other);
    }),
    builtin(SetIsSuperset, "Answer whether every value of an iterable is an item.", |rule| {
        check(rule, SetIsSuperset);
        let other = set_of(rule, argument(rule, 1), None);
        each(rule, other.borrow(), |item| {
            rule.unless(argument(rule, 0).key(item).get().filled(), || answer_no(rule, &other));
        });
        answer_yes(rule, other);
    }),
    builtin(SetIsDisjoint, "Answer whether no value of an iterable is an item.", |rule| {
        check(rule, SetIsDisjoint);
        let other = set_of(rule, argument(rule, 1), None);
        each(rule, other.borrow(), |item| {
            rule.when(argument(rule, 0).key(item).get().filled(), || answer_no(rule, &other));
        });
        answer_yes(rule, other);
    }),
    builtin(SetCopy, "Make a set of the same items.", |rule| rule.answer(copy(rule, SetCopy))),
    builtin(SetClear, "Empty a set, then release what it held.", |rule| {
        check(rule, SetClear);
        let held = rule.new(New::Set);
        rule.exchange_items(argument(rule, 0), held.borrow());
        rule.close(held);
        answer_none(rule);
    }),
];

/// A copy of the method's set, once its arguments are checked.
fn copy(rule: &Rule, builtin: Builtin) -> Owned<'_> {
    check(rule, builtin);
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

/// A set of what an iterable gives; if something is raised, what is held goes too.
fn set_of<'r>(rule: &'r Rule, iterable: Borrowed<'r>, held: Option<&Owned<'r>>) -> Owned<'r> {
    let set = rule.new(New::Set);
    update_set(rule, set.borrow(), iterable, |rule, raised| {
        rule.close_on_exit(&set);
        held.into_iter().for_each(|held| rule.close_on_exit(held));
        rule.answer_raised(raised);
    });
    set
}

fn answer_no(rule: &Rule, other: &Owned<'_>) {
    rule.close_on_exit(other);
    rule.answer(rule.singleton(Singleton::False).new_ref());
}

fn answer_yes<'r>(rule: &'r Rule, other: Owned<'r>) {
    rule.close(other);
    rule.answer(rule.singleton(Singleton::True).new_ref());
}
