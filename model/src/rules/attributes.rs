//! Attributes, and methods that are about to be called.

use super::{Row, V2_7, V3_8, V3_11, opcode, variables::set_item};
use crate::{
    exception::Class,
    object::Type,
    primitive::Primitive,
    rule::{Borrowed, Outcome, Owned, Rule},
    uop::{Field, New, Number, Operation},
};
use freevars_code::Opcode::*;

pub(super) const ROWS: &[Row] = &[
    opcode(LOAD_ATTR, V2_7, V3_8, "owner.name", load_attr),
    opcode(LOAD_ATTR, V3_11, V3_11, "owner.name", load_attr_3_11),
    opcode(STORE_ATTR, V2_7, V2_7, "owner.name = value", |rule| store_attr(rule, true)),
    opcode(STORE_ATTR, V3_8, V3_11, "owner.name = value", |rule| store_attr(rule, false)),
    opcode(DELETE_ATTR, V2_7, V3_11, "del owner.name", delete_attr),
    opcode(LOAD_METHOD, V3_8, V3_8, "Push a method and its object, or NULL and an attribute.", |rule| {
        load_method(rule, None);
    }),
    opcode(LOAD_METHOD, V3_11, V3_11, "Push a method and its object, or NULL and an attribute.", |rule| {
        load_method(rule, Some(note_attribute));
    }),
];

fn load_attr(rule: &Rule) {
    let owner = rule.pop();
    let value = attribute(rule, owner.borrow(), rule.name());
    rule.close(owner);
    rule.push(value.or_unwind());
}

fn load_attr_3_11(rule: &Rule) {
    let owner = rule.pop();
    let name = rule.name();
    let value = attribute(rule, owner.borrow(), name).or_exit(|rule, raised| {
        note_attribute(rule, &raised, owner.borrow(), name);
        rule.close_on_exit(&owner);
        rule.unwind(raised);
    });
    rule.close(owner);
    rule.push(value);
}

/// What is read. A function makes its `__dict__` and its `__annotations__` when they are first asked for.
pub(super) fn attribute<'r>(rule: &'r Rule, owner: Borrowed<'r>, name: Borrowed<'r>) -> Outcome<'r> {
    rule.compute(Primitive::DictToKeep, [owner, name]).never_raises().if_some(|dict| {
        rule.close(owner.attribute(name).exchange(dict));
    });
    rule.compute_or_operate(Primitive::Attribute, Operation::GetAttribute, [owner, name])
}

/// An AttributeError says, and so keeps alive, of what object which attribute was asked for, unless it says so already.
pub(super) fn note_attribute<'r>(rule: &'r Rule, raised: &Owned<'r>, owner: Borrowed<'r>, name: Borrowed<'r>) {
    let exception = raised.field(Field::Exception).get().proven();
    rule.when(exception.is(Type::Exception(Class::AttributeError)), || {
        rule.unless(exception.field(Field::Name).get().filled(), || {
            rule.unless(exception.field(Field::Obj).get().filled(), || {
                exception.field(Field::Name).put(name.new_ref());
                exception.field(Field::Obj).put(owner.new_ref());
            });
        });
    });
}

/// What a version does to an exception before it is raised, if it does anything: the object and the attribute's name follow.
pub(super) type Note = Option<for<'r> fn(&'r Rule, &Owned<'r>, Borrowed<'r>, Borrowed<'r>)>;

/// A method of a built-in type is not bound: it and its object lie on the stack, in this order.
fn load_method(rule: &Rule, note: Note) {
    let owner = rule.stack(Number::ZERO).get().proven();
    let method = rule.compute(Primitive::MethodOf, [owner, rule.name()]).never_raises();
    method.either(
        |method| {
            let owner = rule.pop();
            rule.push(method);
            rule.push(owner);
        },
        || {
            let name = rule.name();
            let value = attribute(rule, owner, name).or_exit(|rule, raised| {
                if let Some(note) = note {
                    note(rule, &raised, owner, name);
                }
                rule.unwind(raised);
            });
            let owner = rule.pop();
            rule.push_null();
            rule.close(owner);
            rule.push(value);
        },
    );
}

/// The attribute is set before the old value is released, and both before the operands, of which 2.7 lets the owner go
/// first.
fn store_attr(rule: &Rule, owner_first: bool) {
    let (owner, value) = (rule.pop(), rule.pop());
    let name = rule.name();
    let exit = |rule: &Rule| {
        let held = if owner_first { [&owner, &value] } else { [&value, &owner] };
        held.into_iter().for_each(|held| rule.close_on_exit(held));
    };
    rule.either(
        owner.borrow().is_dynamic(),
        || {
            let set = rule.operate(Operation::SetAttribute, [owner.borrow(), name, value.borrow()]);
            let _nothing = set.or_exit(|rule, raised| {
                exit(rule);
                rule.unwind(raised);
            });
        },
        || {
            keep_attribute(rule, owner.borrow(), name, value.borrow(), |rule, raised| {
                exit(rule);
                rule.unwind(raised);
            });
        },
    );
    let held = if owner_first { [owner, value] } else { [value, owner] };
    held.into_iter().for_each(|held| rule.close(held));
}

/// Has an object in whose attributes no class has a say keep one.
pub(super) fn keep_attribute<'r>(
    rule: &'r Rule,
    owner: Borrowed<'r>,
    name: Borrowed<'r>,
    value: Borrowed<'r>,
    exit: impl FnOnce(&'r Rule, Owned<'r>),
) {
    let kept = rule.compute(Primitive::CheckSetAttribute, [owner, name, value]).or_exit(exit);
    rule.either_with_maybe(
        owner.keeps_in_dict(name),
        kept,
        |kept| {
            rule.close(kept);
            set_item(rule, own_dict(rule, owner), name, value.new_ref());
        },
        |kept| {
            let old = owner.attribute(name).take();
            owner.attribute(name).put_maybe(kept);
            rule.close(old);
        },
    );
}

/// A function's `__dict__` is made when it is first written to.
fn own_dict<'r>(rule: &'r Rule, owner: Borrowed<'r>) -> Borrowed<'r> {
    rule.unless(owner.field(Field::Dict).get().filled(), || owner.field(Field::Dict).put(rule.new(New::Dict)));
    owner.field(Field::Dict).get().proven()
}

fn delete_attr(rule: &Rule) {
    let owner = rule.pop();
    let name = rule.name();
    rule.either(
        owner.borrow().is_dynamic(),
        || {
            let deleted = rule.operate(Operation::DeleteAttribute, [owner.borrow(), name]);
            let _nothing = deleted.or_exit(|rule, raised| {
                rule.close_on_exit(&owner);
                rule.unwind(raised);
            });
        },
        || {
            drop_attribute(rule, owner.borrow(), name, |rule, raised| {
                rule.close_on_exit(&owner);
                rule.unwind(raised);
            });
        },
    );
    rule.close(owner);
}

/// Has an object in whose attributes no class has a say drop one.
pub(super) fn drop_attribute<'r>(
    rule: &'r Rule,
    owner: Borrowed<'r>,
    name: Borrowed<'r>,
    exit: impl FnOnce(&'r Rule, Owned<'r>),
) {
    rule.check(Primitive::CheckDeleteAttribute, [owner, name], exit);
    rule.either(
        owner.keeps_in_dict(name),
        || {
            let dict = owner.field(Field::Dict).get().proven();
            let value = dict.entry(name).take().proven();
            rule.close(dict.key(name).take().proven());
            rule.close(value);
        },
        || rule.close(owner.attribute(name).take()),
    );
}
