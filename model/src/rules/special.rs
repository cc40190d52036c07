//! Calling special methods: found along an object's class, called of the object.

use crate::{
    object::Type,
    primitive::Primitive,
    rule::{Borrowed, Finding, Maybe, Outcome, Owned, Rule},
    uop::{Operation, Special},
};

/// The special method that an object's class defines in Python, if it does.
pub(super) fn special<'r>(rule: &'r Rule, object: Borrowed<'r>, special: Special) -> Maybe<Owned<'r>> {
    rule.compute(Primitive::Special(special), [object]).never_raises()
}

/// `type(object)`
pub(super) fn class_of<'r>(rule: &'r Rule, object: Borrowed<'r>) -> Owned<'r> {
    rule.compute(Primitive::ClassOf, [object]).never_misses().never_raises()
}

/// Calls a special method of an object; `lend` lends the arguments after it. A function is not bound for that.
pub(super) fn call_special_into<'r>(
    rule: &'r Rule,
    method: &Owned<'r>,
    object: Borrowed<'r>,
    lend: impl Fn(&'r Rule),
    outcome: &Outcome<'r>,
) {
    bind_and_call(rule, method, object, lend, outcome, |raised| rule.give_raised(outcome, raised));
}

/// The same; a method that cannot be bound goes another way (`unbound`).
pub(super) fn bind_and_call<'r>(
    rule: &'r Rule,
    method: &Owned<'r>,
    object: Borrowed<'r>,
    lend: impl Fn(&'r Rule),
    outcome: &Outcome<'r>,
    unbound: impl FnOnce(Owned<'r>),
) {
    rule.either(
        method.borrow().is(Type::Function),
        || {
            rule.lend_one(object);
            lend(rule);
            rule.call_into(method.borrow(), outcome);
        },
        || {
            let class = class_of(rule, object);
            let bound = bound(rule, method, object, class.borrow());
            rule.close(class);
            bound.each_way(
                |bound| {
                    lend(rule);
                    rule.call_into(bound.borrow(), outcome);
                    rule.close(bound);
                },
                unbound,
            );
        },
    );
}

/// Calls a special method of an object with arguments.
pub(super) fn call_special<'r, const N: usize>(
    rule: &'r Rule,
    method: &Owned<'r>,
    object: Borrowed<'r>,
    arguments: [Borrowed<'r>; N],
) -> Outcome<'r> {
    let outcome = rule.outcome();
    call_special_into(rule, method, object, |rule| arguments.iter().for_each(|each| rule.lend_one(*each)), &outcome);
    outcome
}

/// The same of those slots that take a method which cannot be bound for one that is not there (`slot_tp_richcompare`,
/// `slot_tp_repr` and `slot_tp_iter` clear the error): then there is no answer.
pub(super) fn call_special_if_bound<'r, const N: usize>(
    rule: &'r Rule,
    method: &Owned<'r>,
    object: Borrowed<'r>,
    arguments: [Borrowed<'r>; N],
) -> Finding<'r> {
    let outcome = rule.outcome();
    let lend = |rule: &'r Rule| arguments.iter().for_each(|each| rule.lend_one(*each));
    bind_and_call(rule, method, object, lend, &outcome, |raised| rule.close(raised));
    outcome.if_answered()
}

/// What was found along a class, as a look-up gives it: what it describes, if it is a descriptor, else itself.
pub(super) fn bound<'r>(rule: &'r Rule, found: &Owned<'r>, object: Borrowed<'r>, class: Borrowed<'r>) -> Outcome<'r> {
    let outcome = rule.outcome();
    rule.operate_into(Operation::Bind, [found.borrow(), object, class], &outcome);
    rule.unless_answered(&outcome, || rule.give_value(&outcome, found.borrow().new_ref()));
    outcome
}
