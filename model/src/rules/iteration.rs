//! Iteration: what iterators give, and what is made of all that an iterable gives.
//!
//! Where a primitive knows what an iterable holds, it says so at once; else it misses, and the operations here ask the
//! iterator for one value after the other. Any of them may run Python code: an iterator is held while it is asked.

use super::{
    Row, RuleName, V2_7, V3_8, V3_11,
    containers::add_to_set,
    machine,
    overloads::{length, truth},
};
use crate::{
    error::Error,
    exception::Class,
    object::{
        Type,
        TypeClass::{self, *},
    },
    primitive::Primitive,
    rule::{Borrowed, Finding, Maybe, Order, Outcome, Owned, Rule},
    uop::{
        Field::{Count, Function, Result, Sentinel, Source},
        New, Number,
        Operation::{self, Compare, Contains, Extend, Iterate, List as MakeList, Next, Tuple as MakeTuple, Update},
        Singleton, Source as From, Special, Test,
    },
};

pub(super) const ROWS: &[Row] = &[
    operation(Next, Iterator, "Answer the next item; exhausted, let what is iterated over go.", |rule| {
        let iterator = rule.given();
        let next = rule.compute(Primitive::Next, [iterator]).or_exit(|rule, raised| rule.answer_raised(raised));
        next.either(|next| rule.answer(next), || rule.close(iterator.field(Source).take()));
    }),
    operation(Next, Enumerate, "Answer a pair of the count and the next value.", next_of_enumerate),
    machine(
        RuleName::Operation(Next, Zip),
        V3_8,
        V3_11,
        "Answer a tuple of what each iterator gives next.",
        next_of_zip,
    ),
    machine(
        RuleName::Operation(Next, Map),
        V3_8,
        V3_11,
        "Call the function with what each iterator gives next.",
        next_of_map,
    ),
    machine(
        RuleName::Operation(Next, Filter),
        V3_8,
        V3_11,
        "Answer the next value that the function, or its own truth, lets pass.",
        next_of_filter,
    ),
    machine(RuleName::Operation(Next, CallIterator), V2_7, V2_7, CALLS, |rule| next_of_call(rule, true, true)),
    machine(RuleName::Operation(Next, CallIterator), V3_8, V3_8, CALLS, |rule| next_of_call(rule, false, true)),
    machine(RuleName::Operation(Next, CallIterator), V3_11, V3_11, CALLS, |rule| next_of_call(rule, false, false)),
    machine(RuleName::Operation(Extend, Any), V2_7, V2_7, EXTENDS, |rule| extend(rule, UNHEEDED_2_7)),
    machine(RuleName::Operation(Extend, Any), V3_8, V3_11, EXTENDS, |rule| extend(rule, UNHEEDED)),
    operation(Update, Any, "Add one value after the other.", |rule| {
        let [iterable, set] = rule.operands();
        let iterator = iterator_of(rule, iterable).or_answer();
        rule.forever(|| {
            let value = next(rule, iterator.borrow(), |rule, raised| {
                rule.close_on_exit(&iterator);
                rule.answer_raised(raised);
            });
            let add = |value| {
                add_to_set(rule, set, value, |rule, value, raised| {
                    rule.close_on_exit(&iterator);
                    rule.close_on_exit(value);
                    rule.answer_raised(raised);
                });
            };
            value.either(add, || end(rule, &iterator));
        });
    }),
    // `PySequence_Fast`
    operation(
        MakeList,
        Any,
        "Make a list of what the iterator gives; if something is raised, the list goes first.",
        |rule| {
            let [iterable] = rule.operands();
            let iterator = iterator_of(rule, iterable).or_answer();
            let list = rule.new(New::List(Number::ZERO));
            rule.run_or_exit(Extend, [iterator.borrow(), list.borrow()], |rule, raised| {
                rule.close_on_exit(&list);
                rule.close_on_exit(&iterator);
                rule.answer_raised(raised);
            });
            rule.close(iterator);
            rule.answer(list);
        },
    ),
    machine(RuleName::Operation(MakeTuple, Any), V2_7, V2_7, MAKES_TUPLE, |rule| make_tuple(rule, UNHEEDED_2_7)),
    machine(RuleName::Operation(MakeTuple, Any), V3_8, V3_11, MAKES_TUPLE, |rule| make_tuple(rule, UNHEEDED)),
    machine(RuleName::Operation(Contains, Any), V2_7, V2_7, COMPARES, |rule| {
        any_contains(rule, Search { value_first: true, retold: None });
    }),
    machine(RuleName::Operation(Contains, Any), V3_8, V3_8, COMPARES, |rule| {
        any_contains(rule, Search { value_first: true, ..Search::SINCE_3_8 });
    }),
    machine(RuleName::Operation(Contains, Any), V3_11, V3_11, COMPARES, |rule| {
        any_contains(rule, Search::SINCE_3_8);
    }),
];

#[track_caller]
const fn operation(operation: Operation, class: TypeClass, says: &'static str, body: fn(&Rule)) -> Row {
    machine(RuleName::Operation(operation, class), V2_7, V3_11, says, body)
}

/// `listextend`
fn extend(rule: &Rule, unheeded: &[Class]) {
    let [iterable, list] = rule.operands();
    let iterator = iterator_of(rule, iterable).or_answer();
    let exit = |rule: &Rule, raised| {
        rule.close_on_exit(&iterator);
        rule.answer_raised(raised);
    };
    ask_length(rule, iterable, unheeded, exit);
    rule.forever(|| {
        let value = next(rule, iterator.borrow(), exit);
        value.either(|value| list.end().put(value), || end(rule, &iterator));
    });
}

/// `PySequence_Tuple`
fn make_tuple(rule: &Rule, unheeded: &[Class]) {
    let [iterable] = rule.operands();
    let iterator = iterator_of(rule, iterable).or_answer();
    ask_length(rule, iterable, unheeded, |rule, raised| {
        rule.close_on_exit(&iterator);
        rule.answer_raised(raised);
    });
    let list = rule.new(New::List(Number::ZERO));
    rule.forever(|| {
        let value = next(rule, iterator.borrow(), |rule, raised| {
            rule.close_on_exit(&list);
            rule.close_on_exit(&iterator);
            rule.answer_raised(raised);
        });
        let end = || {
            let tuple = rule.compute(Primitive::ListAsTuple, [list.borrow()]).never_misses().never_raises();
            rule.close_on_exit(&iterator);
            rule.close_on_exit(&list);
            rule.answer(tuple);
        };
        value.either(|value| list.borrow().end().put(value), end);
    });
}

fn end(rule: &Rule, iterator: &Owned<'_>) {
    rule.close_on_exit(iterator);
    rule.done();
}

/// `PyObject_LengthHint` of an object whose class is written in Python: how long it is only helps to make room, but that it
/// is asked may be seen. One of some exceptions says as much as nothing.
pub(super) fn ask_length<'r>(
    rule: &'r Rule,
    iterable: Borrowed<'r>,
    unheeded: &[Class],
    exit: impl Fn(&'r Rule, Owned<'r>),
) {
    ask_length_and(rule, iterable, unheeded, exit, |length| rule.close(length));
}

/// The same; where it could be asked, something comes `then`, by whether it has told.
pub(super) fn ask_length_and<'r>(
    rule: &'r Rule,
    iterable: Borrowed<'r>,
    unheeded: &[Class],
    exit: impl Fn(&'r Rule, Owned<'r>),
    then: impl FnOnce(Maybe<Owned<'r>>),
) {
    rule.compute(Primitive::LengthHint, [iterable]).never_raises().if_some(|method| {
        let length = length(rule, &method, iterable);
        rule.close(method);
        then(length.missing_by_any(unheeded, exit));
    });
}

/// The exceptions that say nothing when a length is asked.
pub(super) const UNHEEDED: &[Class] = &[Class::TypeError];
pub(super) const UNHEEDED_2_7: &[Class] = &[Class::TypeError, Class::AttributeError];

/// `PySequence_Fast` of what only rules iterate over, or whose length is asked: that it cannot be iterated over has
/// words of the caller's.
pub(super) fn list_of<'r>(
    rule: &'r Rule,
    iterable: Borrowed<'r>,
    wrong: impl Fn() -> Owned<'r>,
    exit: impl Fn(&'r Rule, Owned<'r>),
) -> Owned<'r> {
    let iterator = iterator_of(rule, iterable).or_exit(|rule, raised| {
        rule.when(raised.borrow().raises(Class::TypeError), || {
            let error = wrong();
            rule.close_on_exit(&raised);
            exit(rule, error);
        });
        exit(rule, raised);
    });
    let list = rule.new(New::List(Number::ZERO));
    rule.run_or_exit(Extend, [iterator.borrow(), list.borrow()], |rule, raised| {
        rule.close_on_exit(&list);
        rule.close_on_exit(&iterator);
        exit(rule, raised);
    });
    rule.close(iterator);
    list
}

/// `PyObject_GetIter`
pub(super) fn iterator_of<'r>(rule: &'r Rule, iterable: Borrowed<'r>) -> Outcome<'r> {
    rule.compute(Primitive::Iterate, [iterable]).or_operate(Iterate, [iterable]).never_misses()
}

/// `PyIter_Next`: StopIteration is the end, too.
pub(super) fn next<'r>(
    rule: &'r Rule,
    iterator: Borrowed<'r>,
    exit: impl FnOnce(&'r Rule, Owned<'r>),
) -> Maybe<Owned<'r>> {
    rule.operate(Next, [iterator]).missing_by(Class::StopIteration, exit)
}

/// The next value, if it is hashable. `fail` is told of one that is not.
pub(super) fn next_key<'r>(
    rule: &'r Rule,
    iterator: &Owned<'r>,
    fail: impl Fn(Option<&Owned<'r>>, Owned<'r>),
    end: impl FnOnce(),
) -> Owned<'r> {
    let key = next(rule, iterator.borrow(), |_, raised| fail(None, raised)).or_else(end);
    rule.check(Primitive::Hashable, [key.borrow()], |_, raised| fail(Some(&key), raised));
    key
}

/// `PyObject_RichCompareBool(one, other, Py_EQ)`
fn equal<'r>(rule: &'r Rule, one: Borrowed<'r>, other: Borrowed<'r>, exit: impl Fn(&'r Rule, Owned<'r>)) -> Owned<'r> {
    let answer = rule.compute(Primitive::EqualOrSame, [one, other]);
    let answer = answer.or_operate_as(Compare, Some(2), [one, other]).or_exit(&exit);
    let truth = truth(rule, answer.borrow()).or_exit(|rule, raised| {
        rule.close_on_exit(&answer);
        exit(rule, raised);
    });
    rule.close(answer);
    truth
}

const COMPARES: &str = "Compare one value after the other.";

/// How a version looks for a value among those that an iterator gives.
#[derive(Clone, Copy)]
pub(super) struct Search {
    /// Whether the value is the left side of the comparison; from 3.9 on it is the right one.
    pub(super) value_first: bool,
    /// What is told as that the container cannot be iterated over, if it is raised when that begins; none: anything.
    pub(super) retold: Option<Class>,
}

impl Search {
    /// What is no TypeError comes through from 3.0 on.
    pub(super) const SINCE_3_8: Search = Search { value_first: false, retold: Some(Class::TypeError) };
}

/// What holds items answers for itself, whatever its class says of iterating over them.
fn any_contains(rule: &Rule, search: Search) {
    let [container, value] = rule.operands();
    rule.when(container.defines(Special::Iter), || {
        for holder in [Type::List, Type::Dict] {
            rule.when(container.is(holder), || {
                rule.compute(Primitive::PlainContains, [value, container]).never_misses().answer();
            });
        }
    });
    found_among(rule, container, value, search);
}

/// `_PySequence_IterSearch`
pub(super) fn found_among<'r>(rule: &'r Rule, container: Borrowed<'r>, value: Borrowed<'r>, search: Search) {
    let Search { value_first, retold } = search;
    let iterator = iterator_of(rule, container).or_exit(|rule, raised| {
        let retell = || {
            let error = rule.complain(Error::NotIterableArgument, [container]);
            rule.close_on_exit(&raised);
            rule.answer_raised(error);
        };
        match retold {
            None => retell(),
            Some(class) => {
                rule.when(raised.borrow().raises(class), retell);
                rule.answer_raised(raised);
            }
        }
    });
    rule.forever(|| {
        let found = next(rule, iterator.borrow(), |rule, raised| {
            rule.close_on_exit(&iterator);
            rule.answer_raised(raised);
        });
        let found = found.or_else(|| {
            rule.close_on_exit(&iterator);
            rule.answer(rule.singleton(Singleton::False).new_ref());
        });
        let (one, other) = if value_first { (value, found.borrow()) } else { (found.borrow(), value) };
        let equal = equal(rule, one, other, |rule, raised| {
            rule.close_on_exit(&found);
            rule.close_on_exit(&iterator);
            rule.answer_raised(raised);
        });
        rule.close(found);
        rule.either_with(
            equal.borrow().truthy(),
            [equal],
            |[equal]| {
                rule.close_on_exit(&iterator);
                rule.answer(equal);
            },
            |[equal]| rule.close(equal),
        );
    });
}

const EXTENDS: &str = "Append one value after the other.";
const MAKES_TUPLE: &str = "Make a tuple; if something is raised, the values go first.";
const CALLS: &str = "Call the callable; what equals the sentinel is the end.";

/// What an iterator gives; what it raises, or that there is nothing left, is this one's answer.
fn next_or_done<'r>(rule: &'r Rule, found: Finding<'r>, close: impl Fn(&'r Rule)) -> Owned<'r> {
    let value = found.or_exit(|rule, raised| {
        close(rule);
        rule.answer_raised(raised);
    });
    value.or_else(|| {
        close(rule);
        rule.done();
    })
}

/// The tuple of last time is given again if nobody else has it.
fn next_of_enumerate(rule: &Rule) {
    let enumerate = rule.given();
    let source = enumerate.field(Source).get().proven();
    let value = next_or_done(rule, rule.operate(Next, [source]), |_| ());
    let count = enumerate.field(Count).take().proven();
    let more = rule.compute(Primitive::Successor, [count.borrow()]).never_misses().never_raises();
    enumerate.field(Count).put(more);
    let result = enumerate.field(Result).get().proven();
    rule.either_with(
        result.shared(),
        [count, value],
        |[count, value]| {
            let pair = rule.new(New::Tuple(Number::ZERO.plus(2)));
            pair.borrow().item(Number::ZERO).put(count);
            pair.borrow().item(Number::ZERO.plus(1)).put(value);
            rule.answer(pair);
        },
        |[count, value]| {
            let result = result.new_ref();
            let old_count = result.borrow().item(Number::ZERO).exchange(count);
            let old_value = result.borrow().item(Number::ZERO.plus(1)).exchange(value);
            rule.close(old_count);
            rule.close(old_value);
            rule.answer(result);
        },
    );
}

/// The tuple of last time is given again if nobody else has it; until then, it keeps what it holds.
fn next_of_zip(rule: &Rule) {
    let zip = rule.given();
    let iterators = zip.field(Source).get().proven().new_ref();
    let result = zip.field(Result).get().proven();
    rule.unless(Test::Exceeds(iterators.borrow().items(), Number::ZERO), || {
        rule.close_on_exit(&iterators);
        rule.done();
    });
    rule.either_with(
        result.shared(),
        [iterators],
        |[iterators]| {
            let tuple = rule.new(New::Tuple(iterators.borrow().items()));
            rule.each(iterators.borrow().items(), Order::Up, |n| {
                let source = iterators.borrow().item(n).get().proven();
                let value = next_or_done(rule, rule.operate(Next, [source]), |rule| {
                    rule.close_on_exit(&tuple);
                    rule.close_on_exit(&iterators);
                });
                tuple.borrow().item(n).put(value);
            });
            rule.close(iterators);
            rule.answer(tuple);
        },
        |[iterators]| {
            let result = result.new_ref();
            rule.each(iterators.borrow().items(), Order::Up, |n| {
                let source = iterators.borrow().item(n).get().proven();
                let value = next_or_done(rule, rule.operate(Next, [source]), |rule| {
                    rule.close_on_exit(&result);
                    rule.close_on_exit(&iterators);
                });
                rule.close(result.borrow().item(n).exchange(value));
            });
            rule.close(iterators);
            rule.answer(result);
        },
    );
}

/// The arguments are released after the call, the first one first.
fn next_of_map(rule: &Rule) {
    let map = rule.given();
    let iterators = map.field(Source).get().proven().new_ref();
    let arguments = rule.new(New::List(Number::ZERO));
    rule.each(iterators.borrow().items(), Order::Up, |n| {
        let source = iterators.borrow().item(n).get().proven();
        let value = next_or_done(rule, rule.operate(Next, [source]), |rule| {
            close_in_order(rule, arguments.borrow());
            rule.close_on_exit(&arguments);
            rule.close_on_exit(&iterators);
        });
        arguments.borrow().end().put(value);
    });
    rule.close(iterators);
    rule.lend(From::Items(arguments.borrow().reg()));
    let result = rule.call(map.field(Function).get().proven());
    close_in_order(rule, arguments.borrow());
    rule.close(arguments);
    rule.answer(result.or_answer());
}

/// Releases the items of a list, the first one first.
fn close_in_order(rule: &Rule, list: Borrowed<'_>) {
    rule.each(list.items(), Order::Up, |n| rule.close(list.item(n).take()));
}

fn next_of_filter(rule: &Rule) {
    let filter = rule.given();
    rule.forever(|| {
        let source = filter.field(Source).get().proven();
        let value = next_or_done(rule, rule.operate(Next, [source]), |_| ());
        let function = filter.field(Function).get().proven();
        rule.either_with(
            function.same(rule.none()),
            [value],
            |[value]| let_pass(rule, truth(rule, value.borrow()), value),
            |[value]| {
                rule.lend(From::Object(value.borrow().reg()));
                let good = rule.call(function).or_exit(|rule, raised| {
                    rule.close_on_exit(&value);
                    rule.answer_raised(raised);
                });
                let asked = truth(rule, good.borrow());
                rule.close(good);
                let_pass(rule, asked, value);
            },
        );
    });
}

/// Answers a value if it is good, and lets it go if it is not.
fn let_pass<'r>(rule: &'r Rule, good: Outcome<'r>, value: Owned<'r>) {
    let good = good.or_exit(|rule, raised| {
        rule.close_on_exit(&value);
        rule.answer_raised(raised);
    });
    rule.either_with(
        good.borrow().truthy(),
        [good, value],
        |[good, value]| {
            rule.close(good);
            rule.answer(value);
        },
        |[good, value]| {
            rule.close(good);
            rule.close(value);
        },
    );
}

/// In 2.7 the result is the left side of the comparison. Up to 3.8 it goes, if it equals the sentinel, before the callable and
/// the sentinel do.
fn next_of_call(rule: &Rule, compared_first: bool, result_first: bool) {
    let iterator = rule.given();
    let function = iterator.field(Function).get();
    rule.when(function.filled(), || {
        let result = rule.call(function.unwrap()).missing_by(Class::StopIteration, |rule, raised| {
            rule.answer_raised(raised);
        });
        let sentinel = iterator.field(Sentinel).get();
        rule.when(result.filled(), || {
            rule.when(sentinel.filled(), || {
                let (sentinel, value) = (sentinel.unwrap(), result.borrow().unwrap());
                let (one, other) = if compared_first { (value, sentinel) } else { (sentinel, value) };
                let equal = equal(rule, one, other, |rule, raised| {
                    rule.close_maybe_on_exit(&result);
                    rule.answer_raised(raised);
                });
                rule.unless(equal.borrow().truthy(), || {
                    rule.close_on_exit(&equal);
                    rule.answer(result.on_exit());
                });
                rule.close(equal);
            });
        });
        let drop_callable = || {
            rule.close(iterator.field(Function).take());
            rule.close(iterator.field(Sentinel).take());
        };
        if result_first {
            rule.close(result);
            drop_callable();
        } else {
            drop_callable();
            rule.close(result);
        }
    });
}
