//! Attributes, and methods that are about to be called.

use super::{Row, V2_7, V3_8, V3_11, opcode, variables::set_item};
use crate::{
    primitive::Primitive,
    rule::{Borrowed, Rule},
    uop::{Field, New, Number},
};
use freevars_code::Opcode::*;

pub(super) const ROWS: &[Row] = &[
    opcode(LOAD_ATTR, V2_7, V3_11, "owner.name", load_attr),
    opcode(STORE_ATTR, V2_7, V3_11, "owner.name = value", store_attr),
    opcode(DELETE_ATTR, V2_7, V3_11, "del owner.name", delete_attr),
    opcode(LOAD_METHOD, V3_8, V3_11, "Push a method and its object, or NULL and an attribute.", load_method),
];

fn load_attr(rule: &Rule) {
    let owner = rule.pop();
    let value = rule.compute(Primitive::Attribute, [owner.borrow(), rule.name()]).never_misses();
    rule.close(owner);
    rule.push(value.or_unwind());
}

/// A method of a built-in type is not bound: it and its object lie on the stack, in this order.
fn load_method(rule: &Rule) {
    let owner = rule.stack(Number::ZERO).get().proven();
    let method = rule.compute(Primitive::MethodOf, [owner, rule.name()]).or_unwind();
    method.either(
        |method| {
            let owner = rule.pop();
            rule.push(method);
            rule.push(owner);
        },
        || {
            let value = rule.compute(Primitive::Attribute, [owner, rule.name()]).never_misses().or_unwind();
            let owner = rule.pop();
            rule.push_null();
            rule.close(owner);
            rule.push(value);
        },
    );
}

/// The attribute is set before the old value is released, and both before the operands.
fn store_attr(rule: &Rule) {
    let (owner, value) = (rule.pop(), rule.pop());
    let name = rule.name();
    let check = rule.compute(Primitive::CheckSetAttribute, [owner.borrow(), name, value.borrow()]);
    let kept = check.or_exit(|rule, raised| {
        rule.close_on_exit(&value);
        rule.close_on_exit(&owner);
        rule.unwind(raised);
    });
    rule.either_with_maybe(
        owner.borrow().keeps_in_dict(name),
        kept,
        |kept| {
            rule.close(kept);
            let dict = own_dict(rule, owner.borrow());
            set_item(rule, dict, name, value.borrow().new_ref());
        },
        |kept| {
            let old = owner.borrow().attribute(name).take();
            owner.borrow().attribute(name).put_maybe(kept);
            rule.close(old);
        },
    );
    rule.close(value);
    rule.close(owner);
}

/// A function's `__dict__` is made when it is first written to.
fn own_dict<'r>(rule: &'r Rule, owner: Borrowed<'r>) -> Borrowed<'r> {
    rule.unless(owner.field(Field::Dict).get().filled(), || owner.field(Field::Dict).put(rule.new(New::Dict)));
    owner.field(Field::Dict).get().proven()
}

fn delete_attr(rule: &Rule) {
    let owner = rule.pop();
    let name = rule.name();
    rule.check(Primitive::CheckDeleteAttribute, [owner.borrow(), name], |rule, raised| {
        rule.close_on_exit(&owner);
        rule.unwind(raised);
    });
    rule.either(
        owner.borrow().keeps_in_dict(name),
        || {
            let dict = owner.field(Field::Dict).get().proven();
            let value = dict.entry(name).take().proven();
            rule.close(dict.key(name).take().proven());
            rule.close(value);
        },
        || rule.close(owner.borrow().attribute(name).take()),
    );
    rule.close(owner);
}
