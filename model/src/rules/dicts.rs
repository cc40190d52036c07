//! Dicts made by their constructor, and the methods of dicts.

use super::{
    Row, RuleName, V2_7, V3_8, V3_11,
    builtins::{answer, answer_none, argument, builtin, check, pure},
    containers::update_all,
    iteration::{iterator_of, next},
    machine,
    variables::set_item,
};
use crate::{
    builtin::Builtin::{self, *},
    object::{Type, TypeClass},
    primitive::Primitive,
    rule::{Borrowed, Order, Owned, Rule},
    uop::{New, Number, Operation, Quantity, Singleton, Test},
};

pub(super) const ROWS: &[Row] = &[
    machine(RuleName::Builtin(NewDict), V2_7, V2_7, NEW_DICT, |rule| new_dict(rule, false)),
    machine(RuleName::Builtin(NewDict), V3_8, V3_8, NEW_DICT, |rule| new_dict(rule, true)),
    // Where callers look at the names, these do not find any wrong ones.
    machine(RuleName::Builtin(NewDict), V3_11, V3_11, NEW_DICT, |rule| new_dict(rule, false)),
    machine(RuleName::Builtin(DictUpdate), V2_7, V2_7, UPDATE_DICT, |rule| update(rule, DictUpdate, false)),
    machine(RuleName::Builtin(DictUpdate), V3_8, V3_8, UPDATE_DICT, |rule| update(rule, DictUpdate, true)),
    machine(RuleName::Builtin(DictUpdate), V3_11, V3_11, UPDATE_DICT, |rule| update(rule, DictUpdate, false)),
    machine(
        RuleName::Operation(Operation::Merge, TypeClass::Any),
        V2_7,
        V3_11,
        "Add one pair after the other.",
        merge_pairs,
    ),
    builtin(DictSetDefault, "Answer the value of a key, which is added if it is not there.", |rule| {
        check(rule, DictSetDefault);
        let (dict, key) = (argument(rule, 0), argument(rule, 1));
        dict.entry(key).get().new_ref().if_some(|value| rule.answer(value));
        rule.either(
            Test::Exceeds(Number::of(Quantity::AllGiven), Number::ZERO.plus(2)),
            || set_item(rule, dict, key, argument(rule, 2).new_ref()),
            || set_item(rule, dict, key, rule.none().new_ref()),
        );
        rule.answer(dict.entry(key).get().proven().new_ref());
    }),
    builtin(DictPop, "Take an entry out of a dict, and answer its value, or else the default.", |rule| {
        check(rule, DictPop);
        let (dict, key) = (argument(rule, 0), argument(rule, 1));
        dict.entry(key).take().if_some(|value| {
            rule.close(dict.key(key).take().proven());
            rule.answer(value);
        });
        rule.answer(argument(rule, 2).new_ref());
    }),
    builtin(DictPopItem, "Take the last entry out of a dict, and answer its key and value.", |rule| {
        check(rule, DictPopItem);
        let dict = argument(rule, 0);
        let key = dict.item(dict.items().plus(-2)).get().proven().new_ref();
        let value = dict.entry(key.borrow()).take().proven();
        rule.close(dict.key(key.borrow()).take().proven());
        let pair = rule.new(New::Tuple(Number::ZERO.plus(2)));
        pair.borrow().item(Number::ZERO).put(key);
        pair.borrow().item(Number::ZERO.plus(1)).put(value);
        rule.answer(pair);
    }),
    builtin(DictCopy, "Make a dict of the same entries.", |rule| {
        check(rule, DictCopy);
        let copy = rule.new(New::Dict);
        update_all(rule, copy.borrow(), argument(rule, 0));
        rule.answer(copy);
    }),
    builtin(DictClear, "Empty a dict, then release what it held, the oldest entry first.", |rule| {
        check(rule, DictClear);
        let held = rule.new(New::Dict);
        rule.exchange_items(argument(rule, 0), held.borrow());
        rule.close(held);
        answer_none(rule);
    }),
    pure(DictGet, |rule| answer(rule, DictGet)),
    pure(DictKeys, |rule| answer(rule, DictKeys)),
    pure(DictValues, |rule| answer(rule, DictValues)),
    pure(DictItems, |rule| answer(rule, DictItems)),
    machine(RuleName::Builtin(DictHasKey), V2_7, V2_7, OF_2_7, |rule| answer(rule, DictHasKey)),
    machine(RuleName::Builtin(DictIterKeys), V2_7, V2_7, OF_2_7, |rule| answer(rule, DictIterKeys)),
    machine(RuleName::Builtin(DictIterValues), V2_7, V2_7, OF_2_7, |rule| answer(rule, DictIterValues)),
    machine(RuleName::Builtin(DictIterItems), V2_7, V2_7, OF_2_7, |rule| answer(rule, DictIterItems)),
];

const NEW_DICT: &str = "Make a dict of a mapping or of pairs, and of keyword arguments.";
const UPDATE_DICT: &str = "Add the entries of a mapping or pairs, and keyword arguments.";

fn new_dict(rule: &Rule, check_names: bool) {
    let known = rule.compute(Primitive::Builtin(NewDict), []).or_exit(Rule::answer_raised);
    known.if_some(|dict| rule.answer(dict));
    let dict = rule.new(New::Dict);
    let fail = |rule: &Rule, raised: Owned<'_>| {
        rule.close_on_exit(&dict);
        rule.answer_raised(raised);
    };
    rule.run_or_exit(Operation::Merge, [argument(rule, 0), dict.borrow()], fail);
    if check_names {
        rule.check(Primitive::NamesAreStrs, [], fail);
    }
    add_keywords(rule, dict.borrow());
    rule.answer(dict);
}

/// `dict_update_common`
pub(super) fn update(rule: &Rule, builtin: Builtin, check_names: bool) {
    check(rule, builtin);
    let dict = argument(rule, 0);
    rule.when(Test::Exceeds(Number::of(Quantity::Given), Number::ZERO.plus(1)), || {
        let from = argument(rule, 1);
        rule.either(
            from.is(Type::Dict),
            || update_all(rule, dict, from),
            || rule.run_or_exit(Operation::Merge, [from, dict], Rule::answer_raised),
        );
    });
    if check_names {
        rule.check(Primitive::NamesAreStrs, [], Rule::answer_raised);
    }
    add_keywords(rule, dict);
    answer_none(rule);
}

const OF_2_7: &str = "Answer what the primitive of the same name computes.";

fn add_keywords(rule: &Rule, dict: Borrowed<'_>) {
    rule.each(Number::of(Quantity::GivenKeywords), Order::Up, |n| {
        set_item(rule, dict, rule.keyword(n), rule.argument(n.after(Quantity::Given)).get().proven().new_ref());
    });
}

/// `PyDict_MergeFromSeq2`: a pair goes after the list of its items, but before it on the way out by an error. Errors say
/// which pair it was: the count begins as False.
fn merge_pairs(rule: &Rule) {
    let [iterable, dict] = rule.operands();
    let iterator = iterator_of(rule, iterable).or_answer();
    let count = rule.singleton(Singleton::False).new_ref();
    let leave = |rule: &Rule| {
        rule.close_on_exit(&count);
        rule.close_on_exit(&iterator);
    };
    let fail = |rule: &Rule, held: &[&Owned<'_>], raised: Owned<'_>| {
        held.iter().for_each(|held| rule.close_on_exit(held));
        leave(rule);
        rule.answer_raised_on_exit(&raised);
    };
    rule.forever(|| {
        let pair = next(rule, iterator.borrow(), |rule, raised| fail(rule, &[], raised)).or_else(|| {
            leave(rule);
            rule.done();
        });
        let items = rule.compute(Primitive::PairItems, [pair.borrow(), count.borrow()]);
        let items = items.or_operate(Operation::List, [pair.borrow()]).never_misses();
        let items = items.or_exit(|rule, raised| fail(rule, &[&pair], raised));
        rule.check(Primitive::IsAPair, [items.borrow(), count.borrow()], |rule, raised| {
            fail(rule, &[&pair, &items], raised);
        });
        let part = |n: i8| items.borrow().item(Number::ZERO.plus(n)).get().proven();
        let (key, value) = (part(0), part(1));
        rule.check(Primitive::Hashable, [key], |rule, raised| fail(rule, &[&pair, &items], raised));
        set_item(rule, dict, key, value.new_ref());
        rule.close(items);
        rule.close(pair);
        let more = rule.compute(Primitive::Successor, [count.borrow()]).never_misses().never_raises();
        rule.close_on_exit(&count);
        count.refill(more);
    });
}
