//! The builtins that make one value of all that an iterable gives.

use super::{
    Row, RuleName, V2_7, V3_8, V3_11,
    builtins::{argument, builtin, check, part},
    iteration::{iterator_of, list_of, next},
    machine,
    overloads::truth,
};
use crate::{
    builtin::Builtin::{self, All, Any, Max, Min, Reduce, StrJoin, Sum},
    error::Error,
    primitive::{Binary, Primitive},
    rule::{Owned, Rule},
    uop::{New, Number, Operation, Quantity, Singleton, Source, Test},
};

pub(super) const ROWS: &[Row] = &[
    builtin(Any, "Answer whether some value is true.", |rule| first_that_decides(rule, Any, true)),
    builtin(All, "Answer whether every value is true.", |rule| first_that_decides(rule, All, false)),
    builtin(Sum, "Add one value after the other; the primitive knows what a container of numbers adds up to.", sum),
    machine(RuleName::Builtin(Min), V2_7, V2_7, LEAST, |rule| extreme(rule, Min, Error::MinOfNothing, false)),
    machine(RuleName::Builtin(Min), V3_8, V3_11, LEAST, |rule| extreme(rule, Min, Error::MinOfNothing, true)),
    machine(RuleName::Builtin(Max), V2_7, V2_7, GREATEST, |rule| extreme(rule, Max, Error::MaxOfNothing, false)),
    machine(RuleName::Builtin(Max), V3_8, V3_11, GREATEST, |rule| extreme(rule, Max, Error::MaxOfNothing, true)),
    machine(
        RuleName::Builtin(Reduce),
        V2_7,
        V2_7,
        "Call the function with what it made last and the next value.",
        reduce,
    ),
    builtin(StrJoin, "Join strs; what only an iterator gives is listed first.", |rule| {
        let joined = rule.compute(Primitive::Builtin(StrJoin), []).or_exit(Rule::answer_raised);
        joined.either(
            |joined| rule.answer(joined),
            || {
                let items = list_of(rule, argument(rule, 1), || rule.error(Error::CanOnlyJoin), Rule::answer_raised);
                let joined = rule.compute(Primitive::JoinBy, [argument(rule, 0), items.borrow()]).never_misses();
                rule.close(items);
                rule.answer(joined.or_answer());
            },
        );
    }),
];

const LEAST: &str = "Answer the first of the values, or of those with the least key, that no other is less than.";
const GREATEST: &str =
    "Answer the first of the values, or of those with the greatest key, that no other is greater than.";

fn singleton(rule: &Rule, truth: bool) -> Owned<'_> {
    rule.singleton(if truth { Singleton::True } else { Singleton::False }).new_ref()
}

/// The first value whose truth is `decisive` decides; each is let go before the next one is asked for.
fn first_that_decides(rule: &Rule, builtin: Builtin, decisive: bool) {
    check(rule, builtin);
    let iterator = iterator_of(rule, argument(rule, 0)).or_answer();
    rule.forever(|| {
        let value = next(rule, iterator.borrow(), |rule, raised| {
            rule.close_on_exit(&iterator);
            rule.answer_raised(raised);
        });
        let value = value.or_else(|| {
            rule.close_on_exit(&iterator);
            rule.answer(singleton(rule, !decisive));
        });
        let asked = truth(rule, value.borrow());
        rule.close(value);
        let truth = asked.or_exit(|rule, raised| {
            rule.close_on_exit(&iterator);
            rule.answer_raised(raised);
        });
        let decides = || {
            rule.close_on_exit(&iterator);
            rule.answer(truth.again());
        };
        if decisive {
            rule.when(truth.borrow().truthy(), decides)
        } else {
            rule.unless(truth.borrow().truthy(), decides)
        }
        rule.close(truth);
    });
}

fn sum(rule: &Rule) {
    let sum = rule.compute(Primitive::Builtin(Sum), []).or_exit(Rule::answer_raised);
    sum.if_some(|sum| rule.answer(sum));
    let parts = rule.compute(Primitive::Arguments(Sum), []).never_misses().or_answer();
    let total = part(&parts, 1).new_ref();
    rule.close(parts);
    let iterator = iterator_of(rule, argument(rule, 0)).or_exit(|rule, raised| {
        rule.close_on_exit(&total);
        rule.answer_raised(raised);
    });
    rule.forever(|| {
        let value = next(rule, iterator.borrow(), |rule, raised| {
            rule.close_on_exit(&total);
            rule.close_on_exit(&iterator);
            rule.answer_raised(raised);
        });
        let value = value.or_else(|| {
            rule.close_on_exit(&iterator);
            rule.answer(total.again());
        });
        let operands = [total.borrow(), value.borrow()];
        let more = rule.compute(Primitive::Binary(Binary::Add), operands);
        let more = more.or_operate_as(Operation::Binary, Some(Binary::Add.operand(false)), operands);
        rule.close_on_exit(&total);
        rule.close(value);
        total.refill(more.or_exit(|rule, raised| {
            rule.close_on_exit(&iterator);
            rule.answer_raised(raised);
        }));
    });
}

/// The primitive knows the answer if there is no function to call and nothing to iterate over by rules. The parts are the
/// iterable or a tuple of the arguments, the function, and the default.
fn extreme(rule: &Rule, builtin: Builtin, nothing: Error, defaults: bool) {
    let found = rule.compute(Primitive::Builtin(builtin), []).or_exit(Rule::answer_raised);
    found.if_some(|found| rule.answer(found));
    let parts = rule.compute(Primitive::Arguments(builtin), []).never_misses().or_answer();
    let iterator = iterator_of(rule, part(&parts, 0)).or_exit(|rule, raised| {
        rule.close_on_exit(&parts);
        rule.answer_raised(raised);
    });
    // The best item so far and its key: none, or one of each.
    let (items, keys) = (rule.new(New::List(Number::ZERO)), rule.new(New::List(Number::ZERO)));
    let leave = |rule: &Rule| {
        [&keys, &items, &iterator, &parts].into_iter().for_each(|held| rule.close_on_exit(held));
    };
    rule.forever(|| {
        let item = next(rule, iterator.borrow(), |rule, raised| {
            leave(rule);
            rule.answer_raised(raised);
        });
        let item = item.or_else(|| {
            rule.when(Test::Exceeds(items.borrow().items(), Number::ZERO), || {
                let best = items.borrow().item(Number::ZERO).take().proven();
                [&items, &keys, &iterator, &parts].into_iter().for_each(|held| rule.close_on_exit(held));
                rule.answer(best);
            });
            if defaults {
                parts.borrow().item(Number::ZERO.plus(2)).get().new_ref().if_some(|default| {
                    leave(rule);
                    rule.answer(default);
                });
            }
            let error = rule.error(nothing);
            leave(rule);
            rule.answer_raised(error);
        });
        let key = key_of(rule, &parts, &item, |rule, raised| {
            rule.close_on_exit(&item);
            leave(rule);
            rule.answer_raised(raised);
        });
        rule.either_with(
            Test::Exceeds(items.borrow().items(), Number::ZERO),
            [item, key],
            |[item, key]| {
                let best = keys.borrow().item(Number::ZERO).get().proven();
                let before = if builtin == Min { Primitive::IsLess } else { Primitive::IsGreater };
                let operator = if builtin == Min { 0 } else { 4 };
                let sides = [key.borrow(), best];
                let abandon = |raised| {
                    rule.close_on_exit(&key);
                    rule.close_on_exit(&item);
                    leave(rule);
                    rule.answer_raised(raised);
                };
                let answer = rule.compute(before, sides).or_operate_as(Operation::Compare, Some(operator), sides);
                let better = answer.or_exit(|_, raised| abandon(raised));
                let truth = truth(rule, better.borrow()).or_exit(|rule, raised| {
                    rule.close_on_exit(&better);
                    abandon(raised);
                });
                rule.close(better);
                let better = truth;
                rule.either_with(
                    better.borrow().truthy(),
                    [better, item, key],
                    |[better, item, key]| {
                        rule.close(better);
                        let old_key = keys.borrow().item(Number::ZERO).exchange(key);
                        let old_item = items.borrow().item(Number::ZERO).exchange(item);
                        rule.close(old_key);
                        rule.close(old_item);
                    },
                    |[better, item, key]| {
                        rule.close(better);
                        rule.close(item);
                        rule.close(key);
                    },
                );
            },
            |[item, key]| {
                items.borrow().end().put(item);
                keys.borrow().end().put(key);
            },
        );
    });
}

/// What the function makes of the item, or the item itself if there is no function.
fn key_of<'r>(
    rule: &'r Rule,
    parts: &Owned<'r>,
    item: &Owned<'r>,
    exit: impl FnOnce(&'r Rule, Owned<'r>),
) -> Owned<'r> {
    let function = parts.borrow().item(Number::ZERO.plus(1)).get().new_ref();
    let key = function.borrow();
    rule.either(
        key.filled(),
        || {
            rule.lend(Source::Object(item.borrow().reg()));
            let result = rule.call(function.on_exit().borrow());
            rule.close(function.on_exit());
            function.on_exit().refill(result.or_exit(exit));
        },
        || function.on_exit().refill(item.borrow().new_ref()),
    );
    function.on_exit()
}

/// The tuple of the arguments lives from one call to the next, and with it what the last call was given. Whatever is raised
/// by asking for an iterator is told otherwise.
fn reduce(rule: &Rule) {
    check(rule, Reduce);
    let function = argument(rule, 0);
    let iterator = iterator_of(rule, argument(rule, 1)).or_exit(|rule, raised| {
        rule.close(raised);
        rule.answer_raised(rule.error(Error::ReduceArgument));
    });
    let arguments = rule.new(New::Tuple(Number::ZERO.plus(2)));
    // What was made so far: nothing yet, or one value.
    let made = rule.new(New::List(Number::ZERO));
    rule.when(Test::Exceeds(Number::of(Quantity::AllGiven), Number::ZERO.plus(2)), || {
        made.borrow().end().put(argument(rule, 2).new_ref());
    });
    rule.forever(|| {
        let value = next(rule, iterator.borrow(), |rule, raised| {
            [&arguments, &made, &iterator].into_iter().for_each(|held| rule.close_on_exit(held));
            rule.answer_raised(raised);
        });
        let value = value.or_else(|| {
            rule.close_on_exit(&arguments);
            rule.when(Test::Exceeds(made.borrow().items(), Number::ZERO), || {
                let result = made.borrow().item(Number::ZERO).take().proven();
                rule.close_on_exit(&made);
                rule.close_on_exit(&iterator);
                rule.answer(result);
            });
            let error = rule.error(Error::ReduceOfNothing);
            rule.close_on_exit(&made);
            rule.close_on_exit(&iterator);
            rule.answer_raised(error);
        });
        rule.either_with(
            Test::Exceeds(made.borrow().items(), Number::ZERO),
            [value],
            |[value]| {
                let result = made.borrow().item(Number::ZERO).take().proven();
                rule.close(arguments.borrow().item(Number::ZERO).exchange(result));
                rule.close(arguments.borrow().item(Number::ZERO.plus(1)).exchange(value));
                rule.lend(Source::Items(arguments.borrow().reg()));
                let result = rule.call(function).or_exit(|rule, raised| {
                    // What was made so far is among the arguments.
                    [&made, &arguments, &iterator].into_iter().for_each(|held| rule.close_on_exit(held));
                    rule.answer_raised(raised);
                });
                made.borrow().item(Number::ZERO).put(result);
            },
            |[value]| made.borrow().end().put(value),
        );
    });
}
