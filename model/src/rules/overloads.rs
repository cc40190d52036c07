//! Operators and other special methods that classes define in Python, but for comparisons. Where none is defined, or each
//! answers NotImplemented, the built-in types have their way.

use super::{
    Row, RuleName, V2_7, V3_8, V3_11,
    builtins::part,
    instances::{done, operation},
    iteration::{Search, found_among},
    machine,
    natives::{delete_plain_entry, plain_item, store_plain_entry},
    special::{call_special, call_special_if_bound, special},
};
use crate::{
    error::Error,
    object::{Type, TypeClass},
    primitive::{Asking, Operator, Primitive, Unary},
    rule::{Borrowed, Finding, Maybe, Outcome, Owned, Rule},
    uop::{New, Number, Operation, Special, Test},
};

pub(super) const ROWS: &[Row] = &[
    operation(
        Operation::Binary,
        TypeClass::Instance,
        "Ask both operands, and again; the right one before, if its class derives from the left one's.",
        |rule| {
            let [left, right] = rule.operands();
            attempt(rule, special(rule, left, Special::InPlace), left, right);
            attempt(rule, of_both(rule, Primitive::ReflectedFirst, left, right), right, left);
            attempt(rule, special(rule, left, Special::Left), left, right);
            inherited(rule, Primitive::InheritedLeft, [left, right]);
            attempt(rule, of_both(rule, Primitive::ReflectedLast, left, right), right, left);
            inherited(rule, Primitive::InheritedRight, [left, right]);
            plain(rule, Asking::Binary, [left, right]);
        },
    ),
    operation(Operation::Unary, TypeClass::Instance, "Ask the operator's method.", |rule| {
        let [value] = rule.operands();
        ask(rule, value, Special::Unary, []);
        rule.compute(Primitive::PlainUnary, [value]).never_misses().answer();
    }),
    operation(Operation::Truth, TypeClass::Instance, "Ask __bool__ (2.7: __nonzero__), then __len__.", |rule| {
        let [value] = rule.operands();
        special(rule, value, Special::Bool).if_some(|method| {
            let answer = call_special(rule, &method, value, []);
            rule.close(method);
            let answer = answer.or_answer();
            rule.check(Primitive::CheckTruth, [answer.borrow()], |rule, raised| {
                rule.close_on_exit(&answer);
                rule.answer_raised(raised);
            });
            let truth = rule.compute(Primitive::PlainTruth, [answer.borrow()]).never_misses().never_raises();
            rule.close(answer);
            rule.answer(truth);
        });
        special(rule, value, Special::Len).if_some(|method| {
            let length = length(rule, &method, value);
            rule.close(method);
            let length = length.or_answer();
            let truth = rule.compute(Primitive::PlainTruth, [length.borrow()]).never_misses().never_raises();
            rule.close(length);
            rule.answer(truth);
        });
        rule.answer(rule.compute(Primitive::PlainTruth, [value]).never_misses().never_raises());
    }),
    operation(Operation::Length, TypeClass::Instance, "Ask __len__.", |rule| {
        let [value] = rule.operands();
        special(rule, value, Special::Len).if_some(|method| {
            let length = length(rule, &method, value);
            rule.close(method);
            length.answer();
        });
        rule.compute(Primitive::PlainLength, [value]).never_misses().answer();
    }),
    operation(Operation::Subscript, TypeClass::Instance, "Ask __getitem__; a dict may ask __missing__.", |rule| {
        let [container, index] = rule.operands();
        ask(rule, container, Special::GetItem, [index]);
        plain_item(rule, container, index).answer();
    }),
    operation(Operation::StoreSubscript, TypeClass::Instance, "Tell __setitem__.", |rule| {
        let [container, index, value] = rule.operands();
        tell(rule, container, Special::SetItem, [index, value]);
        // A list's item is stored by STORE_SUBSCR's own rule unless the class says how: this is a namespace.
        store_plain_entry(rule, container, index, value);
    }),
    operation(Operation::DeleteSubscript, TypeClass::Instance, "Tell __delitem__.", |rule| {
        let [container, index] = rule.operands();
        tell(rule, container, Special::DelItem, [index]);
        delete_plain_entry(rule, container, index);
    }),
    machine(RuleName::Operation(Operation::Contains, TypeClass::Instance), V2_7, V2_7, CONTAINS, |rule| {
        contains(rule, Search { value_first: true, retold: None }, |_, _, _, _| ());
    }),
    machine(RuleName::Operation(Operation::Contains, TypeClass::Instance), V3_8, V3_8, CONTAINS, |rule| {
        contains(rule, Search { value_first: true, ..Search::SINCE_3_8 }, refuse_none);
    }),
    machine(RuleName::Operation(Operation::Contains, TypeClass::Instance), V3_11, V3_11, CONTAINS, |rule| {
        contains(rule, Search::SINCE_3_8, refuse_none);
    }),
    operation(Operation::Repr, TypeClass::Instance, "Ask __repr__.", |rule| {
        let [value] = rule.operands();
        repr(rule, value, Error::ReprNotAStr);
        plain(rule, Asking::Repr, [value]);
    }),
    machine(RuleName::Operation(Operation::Text, TypeClass::Instance), V2_7, V2_7, TEXT, |rule| {
        let [value] = rule.operands();
        special(rule, value, Special::Str).if_some(|method| {
            let answer = call_special_if_bound(rule, &method, value, []);
            rule.close(method);
            answer_text(rule, answer, Error::StrNotAStr);
            repr(rule, value, Error::StrNotAStr);
            plain(rule, Asking::Repr, [value]);
        });
        plain_text(rule, value);
    }),
    machine(RuleName::Operation(Operation::Text, TypeClass::Instance), V3_8, V3_11, TEXT, |rule| {
        let [value] = rule.operands();
        special(rule, value, Special::Str).if_some(|method| {
            let answer = call_special(rule, &method, value, []);
            rule.close(method);
            answer_str(rule, answer.or_answer(), Error::StrNotAStr);
        });
        plain_text(rule, value);
    }),
    machine(RuleName::Operation(Operation::Iterate, TypeClass::Instance), V2_7, V2_7, ITERATE, |rule| {
        iterate(rule, |_, _, _, _| ());
    }),
    machine(RuleName::Operation(Operation::Iterate, TypeClass::Instance), V3_8, V3_11, ITERATE, |rule| {
        iterate(rule, refuse_none);
    }),
    operation(Operation::Next, TypeClass::Instance, "Ask __next__ (2.7: next).", |rule| {
        let [iterator] = rule.operands();
        let method = special(rule, iterator, Special::Next).or_else(|| {
            rule.answer_raised(rule.complain(Error::NotAnIterator, [iterator]));
        });
        let next = call_special(rule, &method, iterator, []);
        rule.close(method);
        next.answer();
    }),
];

const TEXT: &str = "Ask __str__, then __repr__.";
const ITERATE: &str = "Ask __iter__.";
const CONTAINS: &str = "Ask __contains__, or compare one value after the other that __iter__ gives.";

/// What a version makes of a special method that is None: the object and what is said follow.
type IfNone = for<'r> fn(&'r Rule, &Owned<'r>, Borrowed<'r>, Error);

/// From 3.x on None says that there is no such method, whatever classes further up have.
fn refuse_none<'r>(rule: &'r Rule, method: &Owned<'r>, object: Borrowed<'r>, wrong: Error) {
    rule.when(method.borrow().same(rule.none()), || {
        rule.close_on_exit(method);
        rule.answer_raised(rule.complain(wrong, [object]));
    });
}

fn contains(rule: &Rule, search: Search, if_none: IfNone) {
    let [container, value] = rule.operands();
    special(rule, container, Special::Contains).if_some(|method| {
        if_none(rule, &method, container, Error::NotAContainer);
        let answer = call_special(rule, &method, container, [value]);
        rule.close(method);
        let answer = answer.or_answer();
        let truth = truth(rule, answer.borrow());
        rule.close(answer);
        truth.answer();
    });
    // What defines neither the primitive has answered for.
    found_among(rule, container, value, search);
}

fn iterate(rule: &Rule, if_none: IfNone) {
    let [value] = rule.operands();
    special(rule, value, Special::Iter).if_some(|method| {
        if_none(rule, &method, value, Error::NotIterable);
        let iterator = call_special_if_bound(rule, &method, value, []);
        rule.close(method);
        iterator.or_exit(Rule::answer_raised).if_some(|iterator| {
            rule.check(Primitive::CheckIterator, [iterator.borrow()], |rule, raised| {
                rule.close_on_exit(&iterator);
                rule.answer_raised(raised);
            });
            rule.answer(iterator);
        });
    });
    rule.answer_raised(rule.complain(Error::NotIterable, [value]));
}

/// The activity ends with what built-in types answer, who ask classes written in Python about what is inside.
pub(super) fn plain<'r, const N: usize>(rule: &'r Rule, asking: Asking, operands: [Borrowed<'r>; N]) {
    let answers = rule.new(New::List(Number::ZERO));
    let exit = |rule: &'r Rule, raised| {
        rule.close_on_exit(&answers);
        rule.answer_raised(raised);
    };
    ask_inside(rule, asking, operands, &answers, exit, |rule, result| {
        rule.close_on_exit(&answers);
        result.answer();
    });
}

/// Asks one question after the other, until the computation has its result, with which the rule ends. The answers are kept
/// in a list, which is still there at either end.
pub(super) fn ask_inside<'r, const N: usize>(
    rule: &'r Rule,
    asking: Asking,
    operands: [Borrowed<'r>; N],
    answers: &Owned<'r>,
    exit: impl Fn(&'r Rule, Owned<'r>),
    end: impl Fn(&'r Rule, Outcome<'r>),
) {
    rule.forever(|| {
        let asked = rule.compute_with(Primitive::Asked(asking), operands, answers.borrow()).never_raises();
        let asked = asked.or_else(|| {
            end(rule, rule.compute_with(asking.primitive(), operands, answers.borrow()).never_misses());
        });
        let leave = |raised| {
            rule.close_on_exit(&asked);
            exit(rule, raised);
        };
        let outcome = rule.outcome();
        // A repr is made of reprs only: it is not asked for anything else.
        let first = (asking != Asking::Repr).then(|| part(&asked, 1).truthy());
        let object = part(&asked, 2);
        if asking.asks_for_texts() {
            let repr = || rule.operate_into(Operation::Repr, [object], &outcome);
            match first {
                None => repr(),
                Some(first) => rule.either(first, repr, || rule.operate_into(Operation::Text, [object], &outcome)),
            }
            answers.borrow().end().put(outcome.or_exit(|_, raised| leave(raised)));
        } else {
            let (sides, other) = ([object, part(&asked, 3)], asking.comparison());
            let compare = |operation, operator| rule.operate_as_into(operation, operator, sides, &outcome);
            rule.either(
                first.expect("asked: a comparison says whether it is one of equality"),
                || compare(Operation::Compare, Some(2)),
                || match asking == Asking::Sorted {
                    true => rule.either(
                        part(&asked, 4).truthy(),
                        || compare(Operation::CompareKeys, other),
                        || compare(Operation::Compare, other),
                    ),
                    // The first items that differ say all: what they answer is the answer.
                    false => {
                        match asking == Asking::CompareReflected {
                            true => by_reflected(rule, |other| compare(Operation::Compare, Some(other))),
                            false => compare(Operation::Compare, other),
                        }
                        rule.close_on_exit(&asked);
                        end(rule, outcome.again());
                    }
                },
            );
            let answer = outcome.or_exit(|_, raised| leave(raised));
            let truth = truth(rule, answer.borrow()).or_exit(|rule, raised| {
                rule.close_on_exit(&answer);
                leave(raised);
            });
            rule.close(answer);
            answers.borrow().end().put(truth);
        }
        rule.close(asked);
    });
}

/// Of the operators that order, the one with its sides exchanged.
fn by_reflected(rule: &Rule, then: impl Fn(u8)) {
    let [less, less_or_equal, greater, greater_or_equal] = Operator::ORDERING;
    let then = |operator: Operator| then(operator.reflected() as u8);
    let is = |operator| Test::ArgIs(operator as u32);
    rule.either(
        is(less),
        || then(less),
        || {
            rule.either(
                is(less_or_equal),
                || then(less_or_equal),
                || rule.either(is(greater), || then(greater), || then(greater_or_equal)),
            );
        },
    );
}

pub(super) fn of_both<'r>(
    rule: &'r Rule,
    primitive: Primitive,
    left: Borrowed<'r>,
    right: Borrowed<'r>,
) -> Maybe<Owned<'r>> {
    rule.compute(primitive, [left, right]).never_raises()
}

/// Asks a method, if there is one. The activity ends with its answer, unless that is NotImplemented.
fn attempt<'r>(rule: &'r Rule, method: Maybe<Owned<'r>>, object: Borrowed<'r>, other: Borrowed<'r>) {
    method.if_some(|method| {
        let answer = call_special(rule, &method, object, [other]);
        rule.close(method);
        accept(rule, answer.or_answer());
    });
}

/// The activity ends with what a method does that a class has from a built-in type, if it has one.
fn inherited<'r>(rule: &'r Rule, primitive: Primitive, operands: [Borrowed<'r>; 2]) {
    rule.compute(primitive, operands).or_exit(Rule::answer_raised).if_some(|result| rule.answer(result));
}

/// The activity ends with an answer, unless that is NotImplemented.
pub(super) fn accept<'r>(rule: &'r Rule, answer: Owned<'r>) {
    rule.unless(answer.borrow().is(Type::NotImplemented), || rule.answer(answer.again()));
    rule.close(answer);
}

/// Whether an object is true, as a bool.
pub(super) fn truth<'r>(rule: &'r Rule, value: Borrowed<'r>) -> Outcome<'r> {
    rule.compute(Primitive::Truth, [value]).or_operate_as(Operation::Truth, None, [value])
}

/// Whether an object is not true, as a bool.
pub(super) fn negation<'r>(rule: &'r Rule, value: Borrowed<'r>) -> Outcome<'r> {
    let outcome = rule.outcome();
    truth(rule, value).each_way(
        |truth| {
            let not = rule.compute(Primitive::Unary(Unary::Not), [truth.borrow()]).never_misses().never_raises();
            rule.close(truth);
            rule.give_value(&outcome, not);
        },
        |raised| rule.give_raised(&outcome, raised),
    );
    outcome
}

/// Asks a special method, if it is defined in Python; then the activity ends with its answer.
fn ask<'r, const N: usize>(rule: &'r Rule, object: Borrowed<'r>, name: Special, arguments: [Borrowed<'r>; N]) {
    special(rule, object, name).if_some(|method| {
        let answer = call_special(rule, &method, object, arguments);
        rule.close(method);
        answer.answer();
    });
}

/// Tells a special method, if it is defined in Python; then the activity ends.
fn tell<'r, const N: usize>(rule: &'r Rule, object: Borrowed<'r>, name: Special, arguments: [Borrowed<'r>; N]) {
    special(rule, object, name).if_some(|method| {
        let answer = call_special(rule, &method, object, arguments);
        rule.close(method);
        done(rule, answer);
    });
}

/// What `__len__` answers, if it is a length.
pub(super) fn length<'r>(rule: &'r Rule, method: &Owned<'r>, object: Borrowed<'r>) -> Outcome<'r> {
    let outcome = rule.outcome();
    call_special(rule, method, object, []).each_way(
        |answer| {
            let length = rule.compute(Primitive::AsLength, [answer.borrow()]).never_misses();
            rule.close(answer);
            length.each_way(|length| rule.give_value(&outcome, length), |raised| rule.give_raised(&outcome, raised));
        },
        |raised| rule.give_raised(&outcome, raised),
    );
    outcome
}

/// The activity ends with what `str` is of an object whose class does not define `__str__`.
fn plain_text<'r>(rule: &'r Rule, value: Borrowed<'r>) {
    rule.unless(Test::IsException(value.reg()), || repr(rule, value, Error::StrNotAStr));
    plain(rule, Asking::Text, [value]);
}

/// `slot_tp_repr`; whoever asked it says what is wrong if it is no str.
fn repr<'r>(rule: &'r Rule, value: Borrowed<'r>, wrong: Error) {
    special(rule, value, Special::Repr).if_some(|method| {
        let answer = call_special_if_bound(rule, &method, value, []);
        rule.close(method);
        answer_text(rule, answer, wrong);
        rule.answer(rule.compute(Primitive::UnboundRepr, [value]).never_misses().never_raises());
    });
}

/// The activity ends with a text, if there is one, which must be a str.
fn answer_text<'r>(rule: &'r Rule, answer: Finding<'r>, wrong: Error) {
    answer.or_exit(Rule::answer_raised).if_some(|answer| answer_str(rule, answer, wrong));
}

fn answer_str<'r>(rule: &'r Rule, answer: Owned<'r>, wrong: Error) {
    rule.unless(answer.borrow().is(Type::Str), || {
        let raised = rule.complain(wrong, [answer.borrow()]);
        rule.close_on_exit(&answer);
        rule.answer_raised(raised);
    });
    rule.answer(answer);
}
