//! Calls: every form of every version. What differs is who keeps the callee and the arguments, and when they go.

use super::{
    Row, V2_7, V3_8, V3_11,
    containers::{gather_items, list_as_tuple},
    opcode,
    variables::set_item,
};
use crate::{
    error::Error,
    exception::Class,
    object::Type,
    primitive::Primitive,
    rule::{Borrowed, Order, Outcome, Owned, Rule},
    uop::{
        Field, Handled, New, Number, Operation,
        Quantity::{ArgHigh, ArgHighTwice, ArgLow, ArgPairs},
        Requirement, Source, Test,
    },
};
use freevars_code::Opcode::*;

pub(super) const ROWS: &[Row] = &[
    opcode(CALL_FUNCTION, V2_7, V2_7, "Call: the low byte counts arguments, the high byte keyword pairs.", |rule| {
        call_spread_2_7(rule, false, false);
    }),
    opcode(CALL_FUNCTION_VAR, V2_7, V2_7, "Call with *args on top.", |rule| call_spread_2_7(rule, true, false)),
    opcode(CALL_FUNCTION_KW, V2_7, V2_7, "Call with **kwargs on top.", |rule| call_spread_2_7(rule, false, true)),
    opcode(CALL_FUNCTION_VAR_KW, V2_7, V2_7, "Call with *args and **kwargs on top.", |rule| {
        call_spread_2_7(rule, true, true);
    }),
    opcode(CALL_FUNCTION, V3_8, V3_8, "Call with positional arguments.", |rule| {
        rule.push(call_lent(rule, Number::ARG).or_unwind());
    }),
    opcode(CALL_FUNCTION_KW, V3_8, V3_8, "Call; a tuple on top names the last arguments.", call_function_kw_3_8),
    opcode(CALL_METHOD, V3_8, V3_8, "Call what LOAD_METHOD left.", call_method_3_8),
    opcode(
        CALL_FUNCTION_EX,
        V3_8,
        V3_8,
        "Call with a tuple of arguments and perhaps a dict of keyword ones.",
        |rule| {
            call_function_ex(rule, |_| ());
        },
    ),
    opcode(
        CALL_FUNCTION_EX,
        V3_11,
        V3_11,
        "Call with a tuple of arguments and perhaps a dict of keyword ones.",
        |rule| {
            call_function_ex(rule, Rule::pop_null);
        },
    ),
    opcode(BUILD_TUPLE_UNPACK_WITH_CALL, V3_8, V3_8, "Make the tuple of a call's several *args.", |rule| {
        let list = gather_items(rule, |iterable| {
            let callee = rule.stack(Number::ARG).get().proven();
            rule.compute(Primitive::StarArgument, [callee, iterable])
        });
        rule.push(list_as_tuple(rule, list));
    }),
    opcode(
        BUILD_MAP_UNPACK_WITH_CALL,
        V3_8,
        V3_8,
        "Make the dict of a call's several **kwargs.",
        build_map_unpack_with_call,
    ),
    opcode(DICT_MERGE, V3_11, V3_11, "Add a call's **kwargs to those that are there.", dict_merge),
    opcode(KW_NAMES, V3_11, V3_11, "Name the last arguments of the next call.", |rule| {
        rule.lend(Source::Names(rule.constant().reg()));
    }),
    opcode(
        PRECALL,
        V3_11,
        V3_11,
        "Replace a bound method that is to be called by its function and its object.",
        precall,
    ),
    opcode(CALL, V3_11, V3_11, "Call what lies below the arguments.", call_3_11),
];

/// The callee and the arguments stay on the caller's stack for the whole call; the last argument is released first.
fn call_lent(rule: &Rule, count: Number) -> Outcome<'_> {
    rule.lend(Source::Stack { count, below: Number::ZERO });
    let outcome = rule.call(rule.stack(count).get().proven());
    rule.each(count, Order::Down, |_| rule.close(rule.pop()));
    rule.close(rule.pop());
    outcome
}

fn call_function_kw_3_8(rule: &Rule) {
    let names = rule.pop();
    rule.lend(Source::Names(names.borrow().reg()));
    let outcome = call_lent(rule, Number::ARG);
    rule.close(names);
    rule.push(outcome.or_unwind());
}

/// Below the arguments lie a method and its object, or NULL and a callable.
fn call_method_3_8(rule: &Rule) {
    let method = rule.stack(Number::ARG.plus(1)).get();
    rule.either(
        method.filled(),
        || rule.push(call_lent(rule, Number::ARG.plus(1)).or_unwind()),
        || {
            let outcome = call_lent(rule, Number::ARG);
            rule.close(rule.pop_maybe());
            rule.push(outcome.or_unwind());
        },
    );
}

/// On the stack: arguments, name and value of each keyword argument, `*args`, `**kwargs`. The callee is held once more
/// during the call. Afterwards the entries go from the top; with `*args` or `**kwargs`, which make a tuple and a dict of
/// them all, the positional ones go first.
fn call_spread_2_7(rule: &Rule, star: bool, double_star: bool) {
    let mapping = double_star.then(|| rule.pop());
    let sequence = star.then(|| rule.pop());
    let callee = rule.stack(Number::of(ArgPairs)).get().proven().new_ref();
    let entries = mapping.map(|mapping| {
        let entries = rule.compute(Primitive::DoubleStarArgument, [callee.borrow(), mapping.borrow()]);
        let entries = entries.never_misses().or_exit(|rule, raised| {
            rule.close_on_exit(&mapping);
            sequence.iter().chain([&callee]).for_each(|held| rule.close_on_exit(held));
            rule.unwind(raised);
        });
        rule.close(mapping);
        entries
    });
    let items = sequence.map(|sequence| {
        let items = rule.compute(Primitive::StarArgument, [callee.borrow(), sequence.borrow()]);
        let items = items.or_operate(Operation::Tuple, [sequence.borrow()]).never_misses().or_exit(|rule, raised| {
            let unwind = |raised| {
                rule.close_on_exit(&sequence);
                entries.iter().chain([&callee]).for_each(|held| rule.close_on_exit(held));
                rule.unwind(raised);
            };
            // `ext_do_call` tells any TypeError as that there is no iterable, unless a generator has raised it.
            rule.unless(sequence.borrow().is(Type::Generator), || {
                rule.when(raised.borrow().raises(Class::TypeError), || {
                    let instead = rule.complain(Error::StarNotIterable, [callee.borrow(), sequence.borrow()]);
                    rule.close_on_exit(&raised);
                    unwind(instead);
                });
            });
            unwind(raised);
        });
        rule.close(sequence);
        items
    });
    if let Some(entries) = &entries {
        rule.each(Number::of(ArgHigh), Order::Up, |n| {
            let key = rule.stack(n.twice().plus(1)).get().proven();
            rule.check(Primitive::UniqueKeyword, [callee.borrow(), entries.borrow(), key], |rule, raised| {
                rule.close(rule.stack(n.twice()).take());
                [entries].into_iter().chain(&items).chain([&callee]).for_each(|held| rule.close_on_exit(held));
                rule.unwind(raised);
            });
        });
    }
    rule.lend(Source::Stack { count: Number::of(ArgLow), below: Number::of(ArgHighTwice) });
    items.iter().for_each(|items| rule.lend(Source::Items(items.borrow().reg())));
    rule.lend(Source::Pairs { count: Number::of(ArgHigh), below: Number::ZERO });
    entries.iter().for_each(|entries| rule.lend(Source::Entries(entries.borrow().reg())));
    let outcome = rule.call(callee.borrow());
    if star || double_star {
        release_positional(rule);
        rule.each(Number::of(ArgHighTwice), Order::Down, |_| rule.close(rule.pop()));
        rule.each(Number::of(ArgLow), Order::Down, |_| rule.close(rule.pop_maybe()));
        entries.into_iter().chain(items).for_each(|made| rule.close(made));
        rule.close(callee);
    } else {
        rule.unless(callee.borrow().is(Type::Function), || {
            rule.either(
                callee.borrow().is(Type::BoundMethod),
                || {
                    let function = callee.field(Field::Function).get().proven();
                    rule.either(
                        callee.field(Field::Receiver).get().filled(),
                        || rule.unless(function.is(Type::Function), || release_positional(rule)),
                        || release_positional(rule),
                    );
                },
                || release_positional(rule),
            );
        });
        rule.close(callee);
        rule.each(Number::of(ArgPairs), Order::Down, |_| rule.close(rule.pop_maybe()));
    }
    rule.close(rule.pop());
    rule.push(outcome.or_unwind());
}

/// `do_call`: what is no function gets its arguments in a tuple and a dict, which go in this order.
fn release_positional(rule: &Rule) {
    rule.each(Number::of(ArgLow), Order::Up, |n| rule.close(rule.stack(n.after(ArgHighTwice)).take()));
}

/// The tuple and the dict keep the arguments for the whole call. `below` takes away what lies below the callee.
fn call_function_ex(rule: &Rule, below: fn(&Rule)) {
    rule.either(
        Test::Bit(1),
        || {
            let (mapping, sequence) = (rule.pop(), rule.pop());
            let callee = rule.stack(Number::ZERO).get().proven();
            let entries = rule.compute(Primitive::DoubleStarArgument, [callee, mapping.borrow()]);
            let entries = entries.never_misses().or_exit(|rule, raised| {
                rule.close_on_exit(&mapping);
                rule.close_on_exit(&sequence);
                rule.unwind(raised);
            });
            rule.close(mapping);
            call_ex(rule, sequence, Some(entries), below);
        },
        || {
            let sequence = rule.pop();
            call_ex(rule, sequence, None, below);
        },
    );
}

fn call_ex<'r>(rule: &'r Rule, sequence: Owned<'r>, entries: Option<Owned<'r>>, below: fn(&Rule)) {
    let callee = rule.stack(Number::ZERO).get().proven();
    let items = rule.compute(Primitive::StarArgument, [callee, sequence.borrow()]);
    let items = items.or_operate(Operation::Tuple, [sequence.borrow()]).never_misses().or_exit(|rule, raised| {
        rule.close_on_exit(&sequence);
        entries.iter().for_each(|entries| rule.close_on_exit(entries));
        rule.unwind(raised);
    });
    rule.close(sequence);
    rule.lend(Source::Items(items.borrow().reg()));
    if let Some(entries) = &entries {
        rule.lend(Source::Entries(entries.borrow().reg()));
    }
    let outcome = rule.call(callee);
    rule.close(rule.pop());
    rule.close(items);
    entries.into_iter().for_each(|entries| rule.close(entries));
    below(rule);
    rule.push(outcome.or_unwind());
}

fn build_map_unpack_with_call(rule: &Rule) {
    let dict = rule.new(New::Dict);
    rule.each(Number::ARG, Order::Down, |n| {
        let callee = rule.stack(Number::ARG.plus(1)).get().proven();
        let mapping = rule.stack(n).get().proven();
        merge(rule, callee, dict.borrow(), mapping, |rule| rule.close_on_exit(&dict));
    });
    rule.each(Number::ARG, Order::Down, |_| rule.close(rule.pop()));
    rule.push(dict);
}

/// The callee lies below NULL, the arguments' tuple and the dict.
fn dict_merge(rule: &Rule) {
    let update = rule.pop();
    let callee = rule.stack(Number::ARG.plus(1)).get().proven();
    let dict = rule.stack(Number::ARG.plus(-1)).get().proven();
    merge(rule, callee, dict, update.borrow(), |rule| rule.close_on_exit(&update));
    rule.close(update);
}

/// Adds a mapping's entries to a dict of keyword arguments, none of which may be there already.
fn merge<'r>(
    rule: &'r Rule,
    callee: Borrowed<'r>,
    dict: Borrowed<'r>,
    mapping: Borrowed<'r>,
    on_exit: impl Fn(&'r Rule),
) {
    let entries =
        rule.compute(Primitive::DoubleStarArgument, [callee, mapping]).never_misses().or_exit(|rule, raised| {
            on_exit(rule);
            rule.unwind(raised);
        });
    rule.each(entries.borrow().entries(), Order::Up, |n| {
        let key = entries.borrow().item(n.twice()).get().proven();
        rule.check(Primitive::UniqueKeyword, [callee, dict, key], |rule, raised| {
            // `format_kwargs_error` knows a KeyError by its bare key. While an exception is handled `_PyErr_SetObject` has
            // made an instance of it, which stays what it is.
            rule.when(rule.topmost(Handled::Value).get().filled(), || {
                let instead = rule.compute(Primitive::KeyError, [key]).always_raises();
                [&raised, &entries].into_iter().for_each(|held| rule.close_on_exit(held));
                on_exit(rule);
                rule.unwind(instead);
            });
            rule.close_on_exit(&entries);
            on_exit(rule);
            rule.unwind(raised);
        });
        let value = entries.borrow().item(n.twice().plus(1)).get().proven();
        set_item(rule, dict, key, value.new_ref());
    });
    rule.close(entries);
}

/// Below the arguments lie a method and its object, or NULL and a callable.
fn precall(rule: &Rule) {
    let callee = rule.stack(Number::ARG).get().proven();
    // Once specialised, it makes the whole call and goes on behind the CALL.
    rule.expect(Requirement::CallFollows, callee);
    rule.unless(rule.stack(Number::ARG.plus(1)).get().filled(), || {
        rule.when(callee.is(Type::BoundMethod), || {
            let function = callee.field(Field::Function).get().proven().new_ref();
            let object = callee.field(Field::Receiver).get().proven().new_ref();
            let method = rule.stack(Number::ARG).exchange(object);
            rule.stack(Number::ARG.plus(1)).put(function);
            rule.close(method);
        });
    });
}

/// Below the arguments lie a method and its object, or NULL and a callable.
fn call_3_11(rule: &Rule) {
    let method = rule.stack(Number::ARG.plus(1)).get();
    rule.either(
        method.filled(),
        || call_below(rule, Number::ARG.plus(1), |_| ()),
        || call_below(rule, Number::ARG, |rule| rule.close(rule.pop_maybe())),
    );
}

/// A Python function takes itself and its arguments into its frame. Any other callee only borrows them: afterwards the
/// callee goes first, then the arguments, the first one first.
fn call_below(rule: &Rule, count: Number, below: fn(&Rule)) {
    let callee = rule.stack(count).get().proven();
    rule.either(
        callee.is(Type::Function),
        || {
            rule.hand_over(Source::Stack { count, below: Number::ZERO });
            let function = rule.pop();
            below(rule);
            rule.push(rule.call_moved(function).or_unwind());
        },
        || {
            rule.lend(Source::Stack { count, below: Number::ZERO });
            let outcome = rule.call(callee);
            rule.close(rule.stack(count).take());
            rule.each(count, Order::Down, |n| rule.close(rule.stack(n).take()));
            rule.each(count.plus(1), Order::Down, |_| rule.close(rule.pop_maybe()));
            below(rule);
            rule.push(outcome.or_unwind());
        },
    );
}
