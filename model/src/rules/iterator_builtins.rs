//! The builtins that make iterators and draw on them. In 2.7 some of them make lists.

use super::{
    Row, RuleName, V2_7, V3_8, V3_11,
    builtins::{argument, builtin, check, part},
    iteration::{UNHEEDED_2_7, ask_length, ask_length_and, iterator_of, next},
    machine,
    overloads::truth,
};
use crate::{
    builtin::Builtin::{Enumerate, Filter, Iter, Map, Next, Zip},
    error::Error,
    exception::Class,
    object::{Adapter, Type},
    primitive::{Primitive, Unspecified},
    rule::{Order, Outcome, Owned, Rule},
    uop::{Field, New, Number, Operation, Quantity, Source, Test},
};

pub(super) const ROWS: &[Row] = &[
    builtin(Iter, "Answer the object's iterator, or one that calls it until it answers the sentinel.", |rule| {
        check(rule, Iter);
        rule.when(more_than(1), || {
            let iterator = rule.new(New::Adapter(Adapter::Callable));
            iterator.field(Field::Function).put(argument(rule, 0).new_ref());
            iterator.field(Field::Sentinel).put(argument(rule, 1).new_ref());
            rule.answer(iterator);
        });
        rule.answer(iterator_of(rule, argument(rule, 0)).or_answer());
    }),
    builtin(Next, "Answer the iterator's next value; if there is none, the default or StopIteration.", |rule| {
        check(rule, Next);
        rule.when(more_than(1), || {
            let value = next(rule, argument(rule, 0), Rule::answer_raised);
            value.either(|value| rule.answer(value), || rule.answer(argument(rule, 1).new_ref()));
        });
        let value = rule.operate(Operation::Next, [argument(rule, 0)]).or_exit(Rule::answer_raised);
        value.either(|value| rule.answer(value), || rule.answer_raised(rule.error(Error::Exhausted)));
    }),
    builtin(Enumerate, "Make an iterator that counts what another one gives.", |rule| {
        let parts = rule.compute(Primitive::Arguments(Enumerate), []).never_misses().or_answer();
        let iterator = iterator_of(rule, part(&parts, 0)).or_exit(|rule, raised| {
            rule.close_on_exit(&parts);
            rule.answer_raised(raised);
        });
        let enumerate = rule.new(New::Adapter(Adapter::Enumerate));
        enumerate.field(Field::Source).put(iterator);
        enumerate.field(Field::Count).put(part(&parts, 1).new_ref());
        enumerate.field(Field::Result).put(nones(rule, Number::ZERO.plus(2)));
        rule.close(parts);
        rule.answer(enumerate);
    }),
    machine(RuleName::Builtin(Zip), V2_7, V2_7, "Make a list of tuples of the n-th value of each iterable.", zip_2_7),
    machine(
        RuleName::Builtin(Zip),
        V3_8,
        V3_11,
        "Make an iterator over tuples of the n-th value of each iterable.",
        |rule| {
            check(rule, Zip);
            let given = Number::of(Quantity::AllGiven);
            let iterators = rule.new(New::Tuple(given));
            iterators_of(rule, &iterators, 0);
            let zip = rule.new(New::Adapter(Adapter::Zip));
            zip.field(Field::Source).put(iterators);
            zip.field(Field::Result).put(nones(rule, given));
            rule.answer(zip);
        },
    ),
    machine(RuleName::Builtin(Map), V2_7, V2_7, "Make a list of what the function makes of each value.", map_2_7),
    machine(RuleName::Builtin(Map), V3_8, V3_11, "Make an iterator that calls the function.", |rule| {
        check(rule, Map);
        let iterators = rule.new(New::Tuple(Number::of(Quantity::AllGiven).plus(-1)));
        iterators_of(rule, &iterators, 1);
        let map = rule.new(New::Adapter(Adapter::Map));
        map.field(Field::Source).put(iterators);
        map.field(Field::Function).put(argument(rule, 0).new_ref());
        rule.answer(map);
    }),
    machine(
        RuleName::Builtin(Filter),
        V2_7,
        V2_7,
        "Make a list of the values that pass; a tuple of a tuple's.",
        filter_2_7,
    ),
    machine(RuleName::Builtin(Filter), V3_8, V3_11, "Make an iterator over the values that pass.", |rule| {
        check(rule, Filter);
        let iterator = iterator_of(rule, argument(rule, 1)).or_answer();
        let filter = rule.new(New::Adapter(Adapter::Filter));
        filter.field(Field::Source).put(iterator);
        filter.field(Field::Function).put(argument(rule, 0).new_ref());
        rule.answer(filter);
    }),
];

fn more_than(n: i8) -> Test {
    Test::Exceeds(Number::of(Quantity::AllGiven), Number::ZERO.plus(n))
}

/// A tuple of so many None.
fn nones(rule: &Rule, count: Number) -> Owned<'_> {
    let tuple = rule.new(New::Tuple(count));
    rule.each(count, Order::Up, |n| tuple.borrow().item(n).put(rule.none().new_ref()));
    tuple
}

/// The iterators of the arguments after the first few.
fn iterators_of<'r>(rule: &'r Rule, iterators: &Owned<'r>, first: i8) {
    rule.each(Number::of(Quantity::AllGiven).plus(-first), Order::Up, |n| {
        let iterable = rule.argument(n.plus(first)).get().proven();
        let iterator = iterator_of(rule, iterable).or_exit(|rule, raised| {
            rule.close_on_exit(iterators);
            rule.answer_raised(raised);
        });
        iterators.borrow().item(n).put(iterator);
    });
}

/// What is not iterable is told by its number.
fn zip_2_7(rule: &Rule) {
    check(rule, Zip);
    let given = Number::of(Quantity::AllGiven);
    // Goes with the first that does not tell its length: nothing after it is asked.
    let asking = rule.none().new_ref().maybe();
    rule.each(given, Order::Up, |n| {
        rule.when(asking.filled(), || {
            let exit = |rule: &Rule, raised| {
                rule.close_on_exit(&asking.on_exit());
                rule.answer_raised(raised);
            };
            let iterable = rule.argument(n).get().proven();
            ask_length_and(rule, iterable, UNHEEDED_2_7, exit, |length| {
                length.either(|length| rule.close(length), || rule.close(asking.on_exit()));
            });
            let told = rule.compute(Primitive::TellsLength, [iterable]).never_raises();
            told.either(|told| rule.close(told), || rule.close_maybe_on_exit(&asking));
        });
    });
    rule.close(asking);
    let iterators = rule.new(New::Tuple(given));
    rule.each(given, Order::Up, |n| {
        let iterator = iterator_of(rule, rule.argument(n).get().proven()).or_exit(|rule, raised| {
            rule.when(raised.borrow().raises(Class::TypeError), || {
                rule.close_on_exit(&raised);
                let error = rule.error(Error::ZipArgument);
                rule.close_on_exit(&iterators);
                rule.answer_raised(error);
            });
            rule.close_on_exit(&iterators);
            rule.answer_raised(raised);
        });
        iterators.borrow().item(n).put(iterator);
    });
    let rows = rule.new(New::List(Number::ZERO));
    rule.unless(more_than(0), || {
        rule.close_on_exit(&iterators);
        rule.answer(rows.again());
    });
    rule.forever(|| {
        let row = rule.new(New::Tuple(given));
        rule.each(given, Order::Up, |n| {
            let value = next(rule, iterators.borrow().item(n).get().proven(), |rule, raised| {
                rule.close_on_exit(&rows);
                rule.close_on_exit(&row);
                rule.close_on_exit(&iterators);
                rule.answer_raised(raised);
            });
            let value = value.or_else(|| {
                rule.close_on_exit(&row);
                rule.close_on_exit(&iterators);
                rule.answer(rows.again());
            });
            row.borrow().item(n).put(value);
        });
        rows.borrow().end().put(row);
    });
}

/// Without a function, it is a list of the values themselves. Whatever is raised by asking for an iterator is told otherwise.
fn map_2_7(rule: &Rule) {
    check(rule, Map);
    let function = argument(rule, 0);
    rule.when(function.same(rule.none()), || {
        let list = rule.new(New::List(Number::ZERO));
        rule.run_or_exit(Operation::Extend, [argument(rule, 1), list.borrow()], |rule, raised| {
            rule.close_on_exit(&list);
            rule.answer_raised(raised);
        });
        rule.answer(list);
    });
    let iterator = iterator_of(rule, argument(rule, 1)).or_exit(|rule, raised| {
        rule.close(raised);
        rule.answer_raised(rule.error(Error::MapArgument));
    });
    ask_length(rule, argument(rule, 1), UNHEEDED_2_7, |rule, raised| {
        rule.close(raised);
        rule.close_on_exit(&iterator);
        rule.answer_raised(rule.unspecified(Unspecified::MapWithPendingError));
    });
    let results = rule.new(New::List(Number::ZERO));
    rule.forever(|| {
        let value = next_or_answer(rule, &iterator, &results);
        rule.lend(Source::Object(value.borrow().reg()));
        let result = rule.call(function).or_exit(|rule, raised| {
            rule.close_on_exit(&value);
            rule.close_on_exit(&results);
            rule.close_on_exit(&iterator);
            rule.answer_raised(raised);
        });
        rule.close(value);
        results.borrow().end().put(result);
    });
}

/// The next value; if there is none, the results are the answer.
fn next_or_answer<'r>(rule: &'r Rule, iterator: &Owned<'r>, results: &Owned<'r>) -> Owned<'r> {
    let value = next(rule, iterator.borrow(), |rule, raised| {
        rule.close_on_exit(results);
        rule.close_on_exit(iterator);
        rule.answer_raised(raised);
    });
    value.or_else(|| {
        rule.close_on_exit(iterator);
        rule.answer(results.again());
    })
}

fn filter_2_7(rule: &Rule) {
    check(rule, Filter);
    let (function, iterable) = (argument(rule, 0), argument(rule, 1));
    let iterator = iterator_of(rule, iterable).or_answer();
    ask_length(rule, iterable, UNHEEDED_2_7, |rule, raised| {
        rule.close_on_exit(&iterator);
        rule.answer_raised(raised);
    });
    let passed = rule.new(New::List(Number::ZERO));
    rule.forever(|| {
        let value = next(rule, iterator.borrow(), |rule, raised| {
            rule.close_on_exit(&passed);
            rule.close_on_exit(&iterator);
            rule.answer_raised(raised);
        });
        let value = value.or_else(|| {
            rule.close_on_exit(&iterator);
            rule.when(iterable.is(Type::Tuple), || {
                let tuple = rule.compute(Primitive::ListAsTuple, [passed.borrow()]).never_misses().never_raises();
                rule.close_on_exit(&passed);
                rule.answer(tuple);
            });
            rule.answer(passed.again());
        });
        let held = [&passed, &iterator];
        rule.either_with(
            function.same(rule.none()),
            [value],
            |[value]| keep_if(rule, truth(rule, value.borrow()), value, held),
            |[value]| {
                rule.lend(Source::Object(value.borrow().reg()));
                let good = rule.call(function).or_exit(|rule, raised| fail(rule, raised, &value, held));
                let asked = truth(rule, good.borrow());
                rule.close(good);
                keep_if(rule, asked, value, held);
            },
        );
    });
}

/// A value that is good is kept in a list, the first of what is held.
fn keep_if<'r>(rule: &'r Rule, good: Outcome<'r>, value: Owned<'r>, held: [&Owned<'r>; 2]) {
    let good = good.or_exit(|rule, raised| fail(rule, raised, &value, held));
    rule.either_with(
        good.borrow().truthy(),
        [good, value],
        |[good, value]| {
            rule.close(good);
            held[0].borrow().end().put(value);
        },
        |[good, value]| {
            rule.close(good);
            rule.close(value);
        },
    );
}

fn fail<'r>(rule: &'r Rule, raised: Owned<'r>, value: &Owned<'r>, held: [&Owned<'r>; 2]) {
    [value, held[0], held[1]].into_iter().for_each(|held| rule.close_on_exit(held));
    rule.answer_raised(raised);
}
