//! Tuples, lists, sets, dicts and strings: building, unpacking, subscripts.

use super::{
    Row, V2_7, V3_8, V3_11,
    iteration::{iterator_of, list_of, next},
    opcode,
    operators::{one_operand, two_operands_or},
    variables::set_item,
};
use crate::{
    error::Error,
    object::Type,
    primitive::Primitive,
    rule::{Borrowed, Finding, Maybe, Order, Outcome, Owned, Rule},
    uop::{
        Field::{Start, Step, Stop},
        New, Number, Operation, Quantity, Requirement, Test,
    },
};
use freevars_code::Opcode::*;

pub(super) const ROWS: &[Row] = &[
    opcode(BUILD_TUPLE, V2_7, V3_11, "Pack the top entries, deepest first.", |rule| {
        build(rule, New::Tuple(Number::ARG));
    }),
    opcode(BUILD_LIST, V2_7, V3_11, "Pack the top entries, deepest first.", |rule| build(rule, New::List(Number::ARG))),
    opcode(BUILD_SET, V2_7, V3_11, "Pack the top entries, deepest first.", build_set),
    opcode(BUILD_MAP, V2_7, V2_7, "Push an empty dict.", |rule| rule.push(rule.new(New::Dict))),
    opcode(BUILD_MAP, V3_8, V3_11, "Pack the top pairs of key and value, deepest first.", build_map),
    opcode(BUILD_CONST_KEY_MAP, V3_8, V3_11, "Pack values under the keys of a tuple.", build_const_key_map),
    opcode(BUILD_SLICE, V2_7, V3_11, "Pack two or three bounds.", build_slice),
    opcode(BUILD_STRING, V3_8, V3_11, "Concatenate strings.", build_string),
    opcode(FORMAT_VALUE, V3_8, V3_11, "Convert a value to the text that an f-string shows.", format_value),
    opcode(STORE_MAP, V2_7, V2_7, "Add an entry to a dict under construction.", |rule| {
        let (key, value) = (rule.pop(), rule.pop());
        let dict = rule.stack(Number::ZERO).get().proven();
        add_entry(rule, dict, key, value);
    }),
    opcode(MAP_ADD, V2_7, V2_7, "Add an entry to a dict under construction; the key is on top.", |rule| {
        let (key, value) = (rule.pop(), rule.pop());
        add_entry(rule, rule.stack(Number::ARG.plus(-1)).get().proven(), key, value);
    }),
    opcode(MAP_ADD, V3_8, V3_8, VALUE_ON_TOP, |rule| {
        let (value, key) = (rule.pop(), rule.pop());
        add_entry(rule, rule.stack(Number::ARG.plus(-1)).get().proven(), key, value);
    }),
    // `_PyDict_SetItem_Take2`
    opcode(MAP_ADD, V3_11, V3_11, VALUE_ON_TOP, |rule| {
        let (value, key) = (rule.pop(), rule.pop());
        let dict = rule.stack(Number::ARG.plus(-1)).get().proven();
        rule.check(Primitive::Hashable, [key.borrow()], |rule, raised| {
            rule.close_on_exit(&key);
            rule.close_on_exit(&value);
            rule.unwind(raised);
        });
        set_item(rule, dict, key.borrow(), value);
        rule.close(key);
    }),
    opcode(LIST_APPEND, V2_7, V3_11, "Append to a list under construction.", |rule| {
        let value = rule.pop();
        rule.stack(Number::ARG.plus(-1)).get().proven().end().put(value);
    }),
    opcode(SET_ADD, V2_7, V3_11, "Add to a set under construction.", |rule| {
        let value = rule.pop();
        let set = rule.stack(Number::ARG.plus(-1)).get().proven();
        rule.expect(Requirement::AddsToASet, set);
        add_to_set(rule, set, value, |rule, value, raised| {
            rule.close_on_exit(value);
            rule.unwind(raised);
        });
    }),
    opcode(LIST_EXTEND, V3_11, V3_11, "Extend a list under construction.", list_extend),
    opcode(LIST_TO_TUPLE, V3_11, V3_11, "Make the list on top a tuple.", |rule| {
        one_operand(rule, Primitive::ListAsTuple);
    }),
    opcode(SET_UPDATE, V3_11, V3_11, "Add items to a set under construction.", set_update),
    opcode(DICT_UPDATE, V3_11, V3_11, "Add entries to a dict under construction.", dict_update),
    opcode(BUILD_LIST_UNPACK, V3_8, V3_8, "Make a list of the items of the top entries.", build_list_unpack),
    opcode(BUILD_SET_UNPACK, V3_8, V3_8, "Make a set of the items of the top entries.", build_set_unpack),
    opcode(BUILD_TUPLE_UNPACK, V3_8, V3_8, "Make a tuple of the items of the top entries.", build_tuple_unpack),
    opcode(BUILD_MAP_UNPACK, V3_8, V3_8, "Make a dict of the entries of the top entries.", build_map_unpack),
    opcode(UNPACK_SEQUENCE, V2_7, V3_11, "Push the items of an iterable, the first on top.", |rule| {
        unpack(rule, [Primitive::Unpack, Primitive::UnpackGathered], Number::ARG, |rule, iterator, list| {
            // One more than there should be, to see whether there is.
            rule.each(Number::ARG.plus(1), Order::Up, |n| {
                rule.unless(Test::Exceeds(n, list.borrow().items()), || {
                    let value = next(rule, iterator.borrow(), |rule, raised| {
                        rule.close_on_exit(list);
                        rule.close_on_exit(iterator);
                        rule.close(rule.pop());
                        rule.unwind(raised);
                    });
                    value.if_some(|value| list.borrow().end().put(value));
                });
            });
        });
    }),
    opcode(UNPACK_EX, V3_8, V3_11, "Push the items of an iterable, those of the starred variable as a list.", |rule| {
        unpack(rule, STARRED, Number::of(Quantity::ArgBytes).plus(1), |rule, iterator, list| {
            rule.run_or_exit(Operation::Extend, [iterator.borrow(), list.borrow()], |rule, raised| {
                rule.close_on_exit(list);
                rule.close_on_exit(iterator);
                rule.close(rule.pop());
                rule.unwind(raised);
            });
        });
    }),
    opcode(BINARY_SUBSCR, V2_7, V3_11, "container[index]", |rule| {
        two_operands_or(rule, rule.pop(), rule.pop(), Primitive::Subscript, (Operation::Subscript, None));
    }),
    opcode(STORE_SUBSCR, V2_7, V3_11, "container[index] = value", store_subscr),
    opcode(DELETE_SUBSCR, V2_7, V2_7, "del container[index]", |rule| delete_subscr(rule, false)),
    opcode(DELETE_SUBSCR, V3_8, V3_11, "del container[index]", |rule| delete_subscr(rule, true)),
    opcode(STORE_SLICE_PLUS_0, V2_7, V2_7, "container[:] = value", |rule| store_slice(rule, false, false)),
    opcode(STORE_SLICE_PLUS_1, V2_7, V2_7, "container[start:] = value", |rule| store_slice(rule, true, false)),
    opcode(STORE_SLICE_PLUS_2, V2_7, V2_7, "container[:stop] = value", |rule| store_slice(rule, false, true)),
    opcode(STORE_SLICE_PLUS_3, V2_7, V2_7, "container[start:stop] = value", |rule| store_slice(rule, true, true)),
    opcode(DELETE_SLICE_PLUS_0, V2_7, V2_7, "del container[:]", |rule| delete_slice(rule, false, false)),
    opcode(DELETE_SLICE_PLUS_1, V2_7, V2_7, "del container[start:]", |rule| delete_slice(rule, true, false)),
    opcode(DELETE_SLICE_PLUS_2, V2_7, V2_7, "del container[:stop]", |rule| delete_slice(rule, false, true)),
    opcode(DELETE_SLICE_PLUS_3, V2_7, V2_7, "del container[start:stop]", |rule| delete_slice(rule, true, true)),
    opcode(SLICE_PLUS_0, V2_7, V2_7, "container[:]", |rule| slice(rule, false, false)),
    opcode(SLICE_PLUS_1, V2_7, V2_7, "container[start:]", |rule| slice(rule, true, false)),
    opcode(SLICE_PLUS_2, V2_7, V2_7, "container[:stop]", |rule| slice(rule, false, true)),
    opcode(SLICE_PLUS_3, V2_7, V2_7, "container[start:stop]", |rule| slice(rule, true, true)),
];

fn build(rule: &Rule, object: New) {
    let sequence = rule.new(object);
    rule.each(Number::ARG, Order::Down, |n| sequence.borrow().item(n).put(rule.pop()));
    rule.push(sequence);
}

/// Each entry is released as it is added; one that is unhashable takes the rest, in the same order, and the set with it.
fn build_set(rule: &Rule) {
    let set = rule.new(New::Set);
    rule.each(Number::ARG, Order::Down, |n| {
        let value = rule.stack(n).take().proven();
        add_to_set(rule, set.borrow(), value, |rule, value, raised| {
            rule.close_on_exit(value);
            rule.each(Number::ARG, Order::Down, |n| rule.close(rule.stack(n).take()));
            rule.close_on_exit(&set);
            rule.unwind(raised);
        });
    });
    rule.each(Number::ARG, Order::Down, |_| rule.close(rule.pop_maybe()));
    rule.push(set);
}

/// Adds a value, and lets go of it. If it is unhashable, `exit` lets go of it: in its turn, which is not everywhere the same.
pub(super) fn add_to_set<'r>(
    rule: &'r Rule,
    set: Borrowed<'r>,
    value: Owned<'r>,
    exit: impl FnOnce(&'r Rule, &Owned<'r>, Owned<'r>),
) {
    rule.check(Primitive::Hashable, [value.borrow()], |rule, raised| exit(rule, &value, raised));
    rule.unless(set.key(value.borrow()).get().filled(), || set.key(value.borrow()).put(value.borrow().new_ref()));
    rule.close(value);
}

fn build_map(rule: &Rule) {
    let dict = rule.new(New::Dict);
    rule.each(Number::ARG, Order::Down, |n| {
        let key = rule.stack(n.twice().plus(1)).get().proven();
        let value = rule.stack(n.twice()).get().proven();
        rule.check(Primitive::Hashable, [key], |rule, raised| {
            rule.close_on_exit(&dict);
            rule.unwind(raised);
        });
        set_item(rule, dict.borrow(), key, value.new_ref());
    });
    rule.each(Number::ARG, Order::Down, |_| {
        rule.close(rule.pop());
        rule.close(rule.pop());
    });
    rule.push(dict);
}

fn build_const_key_map(rule: &Rule) {
    rule.expect(Requirement::NamesFitTheArguments, rule.stack(Number::ZERO).get().proven());
    let dict = rule.new(New::Dict);
    rule.each(Number::ARG, Order::Up, |n| {
        let key = rule.stack(Number::ZERO).get().proven().item(n).get().proven();
        let value = rule.stack(n.counted_from(Quantity::Arg)).get().proven();
        rule.check(Primitive::Hashable, [key], |rule, raised| {
            rule.close_on_exit(&dict);
            rule.unwind(raised);
        });
        set_item(rule, dict.borrow(), key, value.new_ref());
    });
    rule.close(rule.pop());
    rule.each(Number::ARG, Order::Down, |_| rule.close(rule.pop()));
    rule.push(dict);
}

fn build_slice(rule: &Rule) {
    let slice = rule.new(New::Slice);
    rule.either(Test::ArgIs(3), || slice.field(Step).put(rule.pop()), || slice.field(Step).put(rule.none().new_ref()));
    slice.field(Stop).put(rule.pop());
    slice.field(Start).put(rule.pop());
    rule.push(slice);
}

fn build_string(rule: &Rule) {
    let parts = rule.new(New::Tuple(Number::ARG));
    rule.each(Number::ARG, Order::Down, |n| parts.borrow().item(n).put(rule.pop()));
    let text = rule.compute(Primitive::Join, [parts.borrow()]).never_misses();
    rule.close(parts);
    rule.push(text.or_unwind());
}

/// A specification, if the operand says that there is one, lies above the value.
fn format_value(rule: &Rule) {
    rule.either(
        Test::Bit(4),
        || {
            let (specification, value) = (rule.pop(), rule.pop());
            let text = rule.compute(Primitive::Format, [value.borrow(), specification.borrow()]).unanswered();
            rule.unless_answered(&text, || {
                let own = rule.outcome();
                own_format(rule, value.borrow(), &own);
                own.each_way(
                    |own| {
                        let operands = [own.borrow(), specification.borrow()];
                        let formatted = rule.compute(Primitive::FormatText, operands).never_misses();
                        rule.close(own);
                        formatted.each_way(
                            |formatted| rule.give_value(&text, formatted),
                            |raised| rule.give_raised(&text, raised),
                        );
                    },
                    |raised| rule.give_raised(&text, raised),
                );
            });
            rule.close(value);
            rule.close(specification);
            rule.push(text.or_unwind());
        },
        || {
            let value = rule.pop();
            let text = rule.compute(Primitive::Format, [value.borrow()]).unanswered();
            rule.unless_answered(&text, || own_format(rule, value.borrow(), &text));
            rule.close(value);
            rule.push(text.or_unwind());
        },
    );
}

/// What a class written in Python makes of its instance: converted by `!r`, it is its `repr`; else its `str`.
fn own_format<'r>(rule: &'r Rule, value: Borrowed<'r>, text: &Outcome<'r>) {
    rule.either(
        Test::Bit(2),
        || rule.operate_into(Operation::Repr, [value], text),
        || rule.operate_into(Operation::Text, [value], text),
    );
}

const VALUE_ON_TOP: &str = "Add an entry to a dict under construction; the value is on top.";

fn add_entry<'r>(rule: &'r Rule, dict: Borrowed<'r>, key: Owned<'r>, value: Owned<'r>) {
    rule.check(Primitive::Hashable, [key.borrow()], |rule, raised| {
        rule.close_on_exit(&value);
        rule.close_on_exit(&key);
        rule.unwind(raised);
    });
    set_item(rule, dict, key.borrow(), value.borrow().new_ref());
    rule.close(value);
    rule.close(key);
}

fn list_extend(rule: &Rule) {
    let iterable = rule.pop();
    let list = rule.stack(Number::ARG.plus(-1)).get().proven();
    let items = rule.compute(Primitive::UnpackedItems, [iterable.borrow()]).or_exit(|rule, raised| {
        rule.close_on_exit(&iterable);
        rule.unwind(raised);
    });
    extend_by(rule, list, items, iterable.borrow(), |rule, raised| {
        rule.close_on_exit(&iterable);
        rule.unwind(raised);
    });
    rule.close(iterable);
}

/// Appends the items that are known at once, or else one after the other what is iterated over.
pub(super) fn extend_by<'r>(
    rule: &'r Rule,
    list: Borrowed<'r>,
    items: Maybe<Owned<'r>>,
    iterable: Borrowed<'r>,
    exit: impl FnOnce(&'r Rule, Owned<'r>),
) {
    items.either(
        |items| {
            append_all(rule, list, &items);
            rule.close(items);
        },
        || rule.run_or_exit(Operation::Extend, [iterable, list], exit),
    );
}

pub(super) fn append_all<'r>(rule: &'r Rule, list: Borrowed<'r>, items: &Owned<'r>) {
    rule.each(items.borrow().items(), Order::Up, |n| {
        list.end().put(items.borrow().item(n).get().proven().new_ref());
    });
}

fn set_update(rule: &Rule) {
    let iterable = rule.pop();
    let set = rule.stack(Number::ARG.plus(-1)).get().proven();
    rule.expect(Requirement::AddsToASet, set);
    update_set(rule, set, iterable.borrow(), |rule, raised| {
        rule.close_on_exit(&iterable);
        rule.unwind(raised);
    });
    rule.close(iterable);
}

/// `set_update_internal`
pub(super) fn update_set<'r>(
    rule: &'r Rule,
    set: Borrowed<'r>,
    iterable: Borrowed<'r>,
    exit: impl FnOnce(&'r Rule, Owned<'r>),
) {
    rule.either(
        iterable.is(Type::Set),
        || add_all(rule, set, iterable),
        || rule.run_or_exit(Operation::Update, [iterable, set], exit),
    );
}

/// Adds the items of another set.
pub(super) fn add_all<'r>(rule: &'r Rule, set: Borrowed<'r>, other: Borrowed<'r>) {
    rule.each(other.items(), Order::Up, |n| {
        let item = other.item(n).get().proven();
        rule.unless(set.key(item).get().filled(), || set.key(item).put(item.new_ref()));
    });
}

fn dict_update(rule: &Rule) {
    let update = rule.pop();
    let dict = rule.stack(Number::ARG.plus(-1)).get().proven();
    let mapping = rule.compute(Primitive::UnpackedMapping, [update.borrow()]).never_misses().or_exit(|rule, raised| {
        rule.close_on_exit(&update);
        rule.unwind(raised);
    });
    update_all(rule, dict, mapping.borrow());
    rule.close(mapping);
    rule.close(update);
}

/// `PyDict_Update`: a dict's items are its keys and values in turn.
pub(super) fn update_all<'r>(rule: &'r Rule, dict: Borrowed<'r>, mapping: Borrowed<'r>) {
    rule.each(mapping.entries(), Order::Up, |n| {
        let key = mapping.item(n.twice()).get().proven();
        let value = mapping.item(n.twice().plus(1)).get().proven();
        set_item(rule, dict, key, value.new_ref());
    });
}

fn build_list_unpack(rule: &Rule) {
    rule.push(gather_items(rule, |iterable| rule.compute(Primitive::UnpackedItems, [iterable])));
}

fn build_set_unpack(rule: &Rule) {
    let set = rule.new(New::Set);
    rule.each(Number::ARG, Order::Down, |n| {
        update_set(rule, set.borrow(), rule.stack(n).get().proven(), |rule, raised| {
            rule.close_on_exit(&set);
            rule.unwind(raised);
        });
    });
    rule.each(Number::ARG, Order::Down, |_| rule.close(rule.pop()));
    rule.push(set);
}

fn build_tuple_unpack(rule: &Rule) {
    let list = gather_items(rule, |iterable| rule.compute(Primitive::UnpackedItems, [iterable]));
    rule.push(list_as_tuple(rule, list));
}

/// A tuple of the items of a list, which is let go.
pub(super) fn list_as_tuple<'r>(rule: &'r Rule, list: Owned<'r>) -> Owned<'r> {
    let tuple = rule.compute(Primitive::ListAsTuple, [list.borrow()]).never_misses().never_raises();
    rule.close(list);
    tuple
}

/// A list of the items of the top entries, deepest first, which are then released, topmost first.
pub(super) fn gather_items<'r>(rule: &'r Rule, items: impl Fn(Borrowed<'r>) -> Finding<'r>) -> Owned<'r> {
    let list = rule.new(New::List(Number::ZERO));
    rule.each(Number::ARG, Order::Down, |n| {
        let iterable = rule.stack(n).get().proven();
        let items = items(iterable).or_exit(|rule, raised| {
            rule.close_on_exit(&list);
            rule.unwind(raised);
        });
        extend_by(rule, list.borrow(), items, iterable, |rule, raised| {
            rule.close_on_exit(&list);
            rule.unwind(raised);
        });
    });
    rule.each(Number::ARG, Order::Down, |_| rule.close(rule.pop()));
    list
}

fn build_map_unpack(rule: &Rule) {
    let dict = rule.new(New::Dict);
    rule.each(Number::ARG, Order::Down, |n| {
        let mapping = rule.stack(n).get().proven();
        let mapping = rule.compute(Primitive::UnpackedMapping, [mapping]).never_misses().or_exit(|rule, raised| {
            rule.close_on_exit(&dict);
            rule.unwind(raised);
        });
        update_all(rule, dict.borrow(), mapping.borrow());
        rule.close(mapping);
    });
    rule.each(Number::ARG, Order::Down, |_| rule.close(rule.pop()));
    rule.push(dict);
}

const STARRED: [Primitive; 2] = [Primitive::UnpackStarred, Primitive::UnpackGatheredStarred];

/// What the primitive does not know the items of is iterated over: `gather` makes a list of as many as it takes to know.
/// The iterable stays on the stack until the end.
fn unpack(
    rule: &Rule,
    [primitive, gathered]: [Primitive; 2],
    count: Number,
    gather: impl for<'r> FnOnce(&'r Rule, &Owned<'r>, &Owned<'r>),
) {
    let iterable = rule.stack(Number::ZERO).get().proven();
    let unwind = |rule: &Rule| rule.close(rule.pop());
    let items = rule.compute(primitive, [iterable]).or_exit(|rule, raised| {
        unwind(rule);
        rule.unwind(raised);
    });
    let items = items.or_instead(|| {
        let iterator = iterator_of(rule, iterable).or_exit(|rule, raised| {
            unwind(rule);
            rule.unwind(raised);
        });
        let list = rule.new(New::List(Number::ZERO));
        gather(rule, &iterator, &list);
        let items = rule.compute(gathered, [list.borrow()]).never_misses().or_exit(|rule, raised| {
            rule.close_on_exit(&list);
            rule.close_on_exit(&iterator);
            unwind(rule);
            rule.unwind(raised);
        });
        rule.close(iterator);
        rule.close(list);
        items
    });
    let iterable = rule.pop();
    rule.each(count, Order::Down, |n| rule.push(items.borrow().item(n).get().proven().new_ref()));
    rule.close(items);
    rule.close(iterable);
}

fn store_subscr(rule: &Rule) {
    let (index, container, value) = (rule.pop(), rule.pop(), rule.pop());
    store(rule, index, container, value, true);
}

/// 2.7's STORE_SLICE+n: a slice of a list, or else what a slice object stands for.
fn store_slice(rule: &Rule, has_start: bool, has_stop: bool) {
    let slice = between(rule, has_start, has_stop);
    let (container, value) = (rule.pop(), rule.pop());
    store(rule, slice, container, value, has_start || has_stop);
}

/// 2.7's DELETE_SLICE+n.
fn delete_slice(rule: &Rule, has_start: bool, has_stop: bool) {
    let slice = between(rule, has_start, has_stop);
    let container = rule.pop();
    delete(rule, slice, container, has_start || has_stop, false);
}

/// A slice object whose bounds are on the stack, as far as there are any.
fn between(rule: &Rule, has_start: bool, has_stop: bool) -> Owned<'_> {
    let slice = rule.new(New::Slice);
    let bound = |given: bool| if given { rule.pop() } else { rule.none().new_ref() };
    slice.field(Stop).put(bound(has_stop));
    slice.field(Start).put(bound(has_start));
    slice.field(Step).put(rule.none().new_ref());
    slice
}

/// The items that a slice gives way to; only that nothing iterates over the value, which is all that the primitive raises,
/// has words of its own.
fn items_to_assign<'r>(rule: &'r Rule, slice: Borrowed<'r>, value: Borrowed<'r>, close: impl Fn()) -> Owned<'r> {
    let wrong = || rule.complain(Error::AssignsNoIterable, [slice]);
    let items = rule.compute(Primitive::Items, [value]).or_exit(|rule, raised| {
        rule.close(raised);
        let error = wrong();
        close();
        rule.unwind(error);
    });
    items.or_instead(|| {
        list_of(rule, value, wrong, |rule, raised| {
            close();
            rule.unwind(raised);
        })
    })
}

/// What is no slice without bounds has bounds to be checked.
fn store<'r>(rule: &'r Rule, index: Owned<'r>, container: Owned<'r>, value: Owned<'r>, has_bounds: bool) {
    let close = || {
        rule.close_on_exit(&value);
        rule.close_on_exit(&container);
        rule.close_on_exit(&index);
    };
    let give_up = |raised| {
        close();
        rule.unwind(raised);
    };
    // `list_ass_slice`: what the list no longer holds is released from its end.
    rule.when(container.borrow().is_exactly(Type::List), || {
        rule.when(index.borrow().is(Type::Slice), || {
            if has_bounds {
                rule.check(Primitive::CheckSlice, [index.borrow()], |_, raised| give_up(raised));
            }
            let items = items_to_assign(rule, index.borrow(), value.borrow(), close);
            let operands = [container.borrow(), index.borrow(), items.borrow()];
            let spliced = rule.compute(Primitive::Spliced, operands).never_misses().never_raises();
            rule.close(items);
            rule.exchange_items(container.borrow(), spliced.borrow());
            rule.close(spliced);
            close();
            rule.fetch();
        });
    });
    let key = rule
        .compute(Primitive::CheckStoreSubscript, [container.borrow(), index.borrow()])
        .or_exit(|_, raised| give_up(raised));
    key.either(
        |key| {
            rule.either(
                container.borrow().is(Type::List),
                || rule.close(container.borrow().at(key.borrow()).exchange(value.borrow().new_ref())),
                || set_item(rule, container.borrow(), key.borrow(), value.borrow().new_ref()),
            );
            rule.close(key);
        },
        || {
            let operands = [container.borrow(), index.borrow(), value.borrow()];
            let _nothing = rule.operate(Operation::StoreSubscript, operands).or_exit(|_, raised| give_up(raised));
        },
    );
    rule.close(value);
    rule.close(container);
    rule.close(index);
}

/// A dict's entry gives up its key first from 3.0 on, its value first before.
fn delete_subscr(rule: &Rule, key_first: bool) {
    let (index, container) = (rule.pop(), rule.pop());
    delete(rule, index, container, true, key_first);
}

fn delete<'r>(rule: &'r Rule, index: Owned<'r>, container: Owned<'r>, has_bounds: bool, key_first: bool) {
    let close = || {
        rule.close_on_exit(&container);
        rule.close_on_exit(&index);
    };
    let give_up = |raised| {
        close();
        rule.unwind(raised);
    };
    rule.when(container.borrow().is_exactly(Type::List), || {
        rule.when(index.borrow().is(Type::Slice), || {
            if has_bounds {
                rule.check(Primitive::CheckSlice, [index.borrow()], |_, raised| give_up(raised));
            }
            let operands = [container.borrow(), index.borrow()];
            let spliced = rule.compute(Primitive::Spliced, operands).never_misses().never_raises();
            rule.exchange_items(container.borrow(), spliced.borrow());
            rule.close(spliced);
            close();
            rule.fetch();
        });
    });
    let key = rule
        .compute(Primitive::CheckDeleteSubscript, [container.borrow(), index.borrow()])
        .or_exit(|_, raised| give_up(raised));
    key.either(
        |key| {
            delete_item(rule, container.borrow(), key.borrow(), key_first);
            rule.close(key);
        },
        || {
            let operands = [container.borrow(), index.borrow()];
            let _nothing = rule.operate(Operation::DeleteSubscript, operands).or_exit(|_, raised| give_up(raised));
        },
    );
    rule.close(container);
    rule.close(index);
}

fn delete_item<'r>(rule: &'r Rule, container: Borrowed<'r>, key: Borrowed<'r>, key_first: bool) {
    rule.either(
        container.is(Type::List),
        || rule.close(container.at(key).take().proven()),
        || {
            let value = container.entry(key).take().proven();
            let stored_key = container.key(key).take().proven();
            if key_first {
                rule.close(stored_key);
                rule.close(value);
            } else {
                rule.close(value);
                rule.close(stored_key);
            }
        },
    );
}

fn slice(rule: &Rule, has_start: bool, has_stop: bool) {
    let stop = has_stop.then(|| rule.pop());
    let start = has_start.then(|| rule.pop());
    let container = rule.pop();
    let from = start.as_ref().map_or_else(|| rule.none(), Owned::borrow);
    let to = stop.as_ref().map_or_else(|| rule.none(), Owned::borrow);
    let result = rule.compute(Primitive::SliceBetween, [container.borrow(), from, to]).never_misses();
    rule.close(container);
    start.into_iter().chain(stop).for_each(|bound| rule.close(bound));
    rule.push(result.or_unwind());
}
