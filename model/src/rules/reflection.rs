//! `getattr` and its kin, and what asks for an attribute by a name that a program has made.

use super::{
    Row, RuleName, V2_7, V3_8, V3_11,
    attributes::{attribute, note_attribute},
    builtins::{COMPUTES, answer_none, argument, builtin, check},
    machine,
    natives::finish,
};
use crate::{
    builtin::Builtin::{self, *},
    exception::Class,
    primitive::Primitive,
    rule::{Borrowed, Outcome, Owned, Rule},
    uop::{Number, Operation, Singleton},
};

pub(super) const ROWS: &[Row] = &[
    machine(RuleName::Builtin(GetAttr), V2_7, V3_8, GET, |rule| get_attr(rule, |_, _, _, _| ())),
    machine(RuleName::Builtin(GetAttr), V3_11, V3_11, GET, |rule| get_attr(rule, note_attribute)),
    machine(RuleName::Builtin(HasAttr), V2_7, V2_7, HAS, |rule| has_attr(rule, Class::Exception)),
    machine(RuleName::Builtin(HasAttr), V3_8, V3_11, HAS, |rule| has_attr(rule, Class::AttributeError)),
    builtin(SetAttr, "Have an object keep an attribute.", |rule| {
        check(rule, SetAttr);
        let [owner, name, value] = [argument(rule, 0), argument(rule, 1), argument(rule, 2)];
        rule.when(owner.is_dynamic(), || finish(rule, rule.operate(Operation::SetAttribute, [owner, name, value])));
        super::attributes::keep_attribute(rule, owner, name, value, |rule, raised| rule.answer_raised(raised));
        answer_none(rule);
    }),
    builtin(DelAttr, "Have an object drop an attribute.", |rule| {
        check(rule, DelAttr);
        let [owner, name] = [argument(rule, 0), argument(rule, 1)];
        rule.when(owner.is_dynamic(), || finish(rule, rule.operate(Operation::DeleteAttribute, [owner, name])));
        super::attributes::drop_attribute(rule, owner, name, |rule, raised| rule.answer_raised(raised));
        answer_none(rule);
    }),
    builtin(Super, COMPUTES, |rule| answer(rule, Super)),
    builtin(NewProperty, COMPUTES, |rule| answer(rule, NewProperty)),
    builtin(NewClassMethod, COMPUTES, |rule| answer(rule, NewClassMethod)),
    builtin(NewStaticMethod, COMPUTES, |rule| answer(rule, NewStaticMethod)),
    builtin(IsSubclass, COMPUTES, |rule| answer(rule, IsSubclass)),
    builtin(PropertyGetter, COMPUTES, |rule| answer(rule, PropertyGetter)),
    builtin(PropertySetter, COMPUTES, |rule| answer(rule, PropertySetter)),
    builtin(PropertyDeleter, COMPUTES, |rule| answer(rule, PropertyDeleter)),
];

const GET: &str = "Answer an attribute or, if there is none, the default.";
const HAS: &str = "Answer whether an object has an attribute.";

fn answer(rule: &Rule, builtin: Builtin) {
    rule.compute(Primitive::Builtin(builtin), []).never_misses().answer();
}

fn get_attr(rule: &Rule, note: for<'r> fn(&'r Rule, &Owned<'r>, Borrowed<'r>, Borrowed<'r>)) {
    check(rule, GetAttr);
    let (owner, name) = (argument(rule, 0), argument(rule, 1));
    let value: Outcome = attribute(rule, owner, name);
    rule.raised_of(&value).if_there(|raised| {
        let default = rule.argument(Number::ZERO.plus(2)).get();
        rule.when(default.filled(), || {
            rule.when(raised.borrow().raises(Class::AttributeError), || {
                rule.close_on_exit(raised);
                rule.answer(default.unwrap().new_ref());
            });
        });
        note(rule, raised, owner, name);
    });
    value.answer();
}

/// 2.7 takes any exception for an answer.
fn has_attr(rule: &Rule, none: Class) {
    check(rule, HasAttr);
    let (owner, name) = (argument(rule, 0), argument(rule, 1));
    attribute(rule, owner, name).each_way(
        |value| {
            rule.close(value);
            rule.answer(rule.singleton(Singleton::True).new_ref());
        },
        |raised| {
            rule.either_with(
                raised.borrow().raises(none),
                [raised],
                |[raised]| {
                    rule.close(raised);
                    rule.answer(rule.singleton(Singleton::False).new_ref());
                },
                |[raised]| rule.answer_raised(raised),
            );
        },
    );
}
