//! Lists and sets made by their constructors, sorting, and the methods of lists.

use super::{
    Row, RuleName, V2_7, V3_8, V3_11,
    builtins::{answer, answer_none, argument, builtin, check, part, pure},
    containers::{append_all, extend_by, update_set},
    iteration::{UNHEEDED, ask_length, list_of},
    machine,
    overloads::ask_inside,
};
use crate::{
    builtin::Builtin::{self, *},
    error::Error,
    object::Type,
    primitive::{Asking, Primitive, Unspecified},
    rule::{Borrowed, Order, Owned, Rule},
    uop::{New, Number, Operation, Quantity, Source, Test},
};

pub(super) const ROWS: &[Row] = &[
    machine(RuleName::Builtin(NewList), V2_7, V2_7, NEW_LIST, |rule| new_list(rule, false)),
    machine(RuleName::Builtin(NewList), V3_8, V3_8, NEW_LIST, |rule| new_list(rule, true)),
    machine(RuleName::Builtin(NewList), V3_11, V3_11, NEW_LIST, |rule| new_list(rule, false)),
    builtin(NewTuple, "Make a tuple of what an iterable gives; a tuple is its own.", |rule| {
        check(rule, NewTuple);
        when_given(rule, || {
            let iterable = argument(rule, 0);
            let items = rule.compute(Primitive::Items, [iterable]).or_operate(Operation::Tuple, [iterable]);
            rule.answer(items.never_misses().or_answer());
        });
        rule.answer(rule.new(New::Tuple(Number::ZERO)));
    }),
    builtin(NewSet, "Make a set of what an iterable gives.", |rule| {
        check(rule, NewSet);
        let set = rule.new(New::Set);
        when_given(rule, || {
            update_set(rule, set.borrow(), argument(rule, 0), |rule, raised| {
                rule.close_on_exit(&set);
                rule.answer_raised(raised);
            });
        });
        rule.answer(set);
    }),
    builtin(ListExtend, "Append what an iterable gives.", |rule| {
        check(rule, ListExtend);
        extend_reached(rule, argument(rule, 0), argument(rule, 1), Rule::answer_raised);
        answer_none(rule);
    }),
    builtin(Sorted, "Make a list of what an iterable gives, and sort it.", sorted),
    builtin(ListSort, "Sort a list, which is empty meanwhile.", list_sort),
    builtin(ListInsert, "Put an item before another one.", |rule| refilled(rule, ListInsert)),
    builtin(ListReverse, "Reverse a list.", |rule| refilled(rule, ListReverse)),
    builtin(ListRemove, "Take the first equal item out of a list.", |rule| {
        let index = rule.compute(Primitive::Builtin(ListRemove), []).never_misses().or_answer();
        let item = argument(rule, 0).at(index.borrow()).take().proven();
        rule.close(index);
        rule.close(item);
        answer_none(rule);
    }),
    machine(
        RuleName::Builtin(ListClear),
        V3_8,
        V3_11,
        "Empty a list, then release its items, the last one first.",
        |rule| {
            check(rule, ListClear);
            let held = rule.new(New::List(Number::ZERO));
            rule.exchange_items(argument(rule, 0), held.borrow());
            rule.close(held);
            answer_none(rule);
        },
    ),
    machine(RuleName::Builtin(ListCopy), V3_8, V3_11, "Make a list of the same items.", |rule| {
        check(rule, ListCopy);
        let copy = rule.new(New::List(Number::ZERO));
        let list = argument(rule, 0);
        rule.each(list.items(), Order::Up, |n| copy.borrow().end().put(list.item(n).get().proven().new_ref()));
        rule.answer(copy);
    }),
    pure(ListIndex, |rule| answer(rule, ListIndex)),
    pure(ListCount, |rule| answer(rule, ListCount)),
    pure(TupleIndex, |rule| answer(rule, TupleIndex)),
    pure(TupleCount, |rule| answer(rule, TupleCount)),
];

const NEW_LIST: &str = "Make a list of what an iterable gives.";

/// `list___init__`, which in 3.8 makes room first.
fn new_list(rule: &Rule, makes_room: bool) {
    check(rule, NewList);
    let list = rule.new(New::List(Number::ZERO));
    when_given(rule, || {
        if makes_room {
            ask_length(rule, argument(rule, 0), UNHEEDED, |rule, raised| {
                rule.close_on_exit(&list);
                rule.answer_raised(raised);
            });
        }
        extend(rule, list.borrow(), argument(rule, 0), |rule, raised| {
            rule.close_on_exit(&list);
            rule.answer_raised(raised);
        });
    });
    rule.answer(list);
}

/// The primitive answers a list of what is to be in the list.
fn refilled(rule: &Rule, builtin: Builtin) {
    let items = rule.compute(Primitive::Builtin(builtin), []).never_misses().or_answer();
    rule.exchange_items(argument(rule, 0), items.borrow());
    rule.close(items);
    answer_none(rule);
}

fn when_given(rule: &Rule, then: impl FnOnce()) {
    rule.when(Test::Exceeds(Number::of(Quantity::AllGiven), Number::ZERO), then);
}

fn parts_of(rule: &Rule, builtin: Builtin) -> Owned<'_> {
    rule.compute(Primitive::Arguments(builtin), []).never_misses().or_answer()
}

/// `list_extend`
fn extend<'r>(rule: &'r Rule, list: Borrowed<'r>, iterable: Borrowed<'r>, exit: impl Fn(&'r Rule, Owned<'r>)) {
    let items = rule.compute(Primitive::Items, [iterable]).or_exit(&exit);
    extend_by(rule, list, items, iterable, exit);
}

/// The same of a list that others reach, which may be what it is extended by: its items are then drawn at once. If an
/// iterable gives nothing to a list that is being sorted, it is not specified whether room was made, which the sort notices:
/// only lists and tuples are known to make none.
pub(super) fn extend_reached<'r>(
    rule: &'r Rule,
    list: Borrowed<'r>,
    iterable: Borrowed<'r>,
    exit: impl Fn(&'r Rule, Owned<'r>),
) {
    let by_itself = || {
        let items = rule.compute(Primitive::Items, [iterable]).or_exit(&exit);
        let items = items.or_instead(|| list_of(rule, iterable, || rule.error(Error::ExtendsByNoIterable), &exit));
        append_all(rule, list, &items);
        rule.close(items);
    };
    let by_another = || {
        extend(rule, list, iterable, &exit);
        rule.unless(Test::Touched(list.reg()), || {
            rule.unless(iterable.is_exactly(Type::List), || {
                rule.unless(iterable.is_exactly(Type::Tuple), || {
                    exit(rule, rule.unspecified(Unspecified::ExtendedWhileSorted))
                });
            });
        });
    };
    rule.either(list.same(iterable), by_itself, by_another);
}

/// `builtin_sorted`, which sorts a list that nobody else reaches.
fn sorted(rule: &Rule) {
    let parts = parts_of(rule, Sorted);
    let list = rule.new(New::List(Number::ZERO));
    let exit = |rule: &Rule, raised| {
        rule.close_on_exit(&list);
        rule.close_on_exit(&parts);
        rule.answer_raised(raised);
    };
    extend(rule, list.borrow(), part(&parts, 2), exit);
    sort(rule, list.borrow(), &parts, exit, |_, refill| {
        refill();
        rule.close_on_exit(&parts);
        rule.answer(list.again());
    });
}

/// `list.sort`: that the list is given items meanwhile makes the sort fail; what it holds of them in the end goes.
fn list_sort(rule: &Rule) {
    let parts = parts_of(rule, ListSort);
    let list = argument(rule, 0);
    let exit = |rule: &Rule, raised| {
        rule.close_on_exit(&parts);
        rule.answer_raised(raised);
    };
    rule.unless(Test::Exceeds(list.items(), Number::ZERO), || {
        rule.close_on_exit(&parts);
        answer_none(rule);
    });
    rule.begin_sort(list);
    sort(rule, list, &parts, exit, |rule, refill| {
        rule.when(Test::Touched(list.reg()), || {
            let error = rule.error(Error::ModifiedDuringSort);
            refill();
            exit(rule, error);
        });
        refill();
        rule.close_on_exit(&parts);
        answer_none(rule);
    });
}

/// `list_sort_impl`: the list is empty while the keys are made and compared, and holds the items again when it is refilled.
/// The first two parts are the function that makes keys and whether the order is reversed. A sort that fails leaves the
/// items in the order that they have come to.
///
/// Classes written in Python are asked how keys compare. The rule ends by `exit` or by `end`, which is given what refills
/// the list.
fn sort<'r>(
    rule: &'r Rule,
    list: Borrowed<'r>,
    parts: &Owned<'r>,
    exit: impl Fn(&'r Rule, Owned<'r>),
    end: impl Fn(&'r Rule, &dyn Fn()),
) {
    let saved = rule.new(New::List(Number::ZERO));
    rule.exchange_items(list, saved.borrow());
    let function = parts.borrow().item(Number::ZERO).get().new_ref();
    let keys = rule.new(New::List(Number::ZERO));
    rule.each(saved.borrow().items(), Order::Up, |n| {
        let item = saved.borrow().item(n).get().proven();
        rule.either(
            function.filled(),
            || {
                rule.lend(Source::Object(item.reg()));
                let key = rule.call(function.on_exit().borrow()).or_exit(|rule, raised| {
                    rule.close_maybe_on_exit(&function);
                    rule.close_on_exit(&keys);
                    rule.exchange_items(list, saved.borrow());
                    rule.close_on_exit(&saved);
                    exit(rule, raised);
                });
                keys.borrow().end().put(key);
            },
            || keys.borrow().end().put(item.new_ref()),
        );
    });
    rule.close(function);
    let order = rule.new(New::List(Number::ZERO));
    order.borrow().end().put(part(parts, 1).new_ref());
    let sides = [keys.borrow(), saved.borrow()];
    let refill = |rule: &'r Rule, items: Owned<'r>| {
        rule.exchange_items(list, items.borrow());
        rule.close_on_exit(&saved);
        rule.close(items);
    };
    let give_up = |rule: &'r Rule, raised| {
        let sorted = rule.compute_with(Primitive::SortedSoFar, sides, order.borrow()).never_misses().never_raises();
        rule.close_on_exit(&order);
        refill(rule, items_of(rule, sorted, &keys));
        exit(rule, raised);
    };
    ask_inside(rule, Asking::Sorted, sides, &order, give_up, |rule, sorted| {
        let sorted = sorted.or_exit(give_up);
        rule.close_on_exit(&order);
        let items = items_of(rule, sorted, &keys);
        end(rule, &|| refill(rule, items.again()));
    });
}

/// The items that were sorted. The keys go, the least one, which is the last one of their new list, first.
fn items_of<'r>(rule: &'r Rule, sorted: Owned<'r>, keys: &Owned<'r>) -> Owned<'r> {
    let items = sorted.borrow().item(Number::ZERO).take().proven();
    rule.close_on_exit(keys);
    rule.close(sorted);
    items
}
