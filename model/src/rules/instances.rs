//! Instances, methods and `super` objects: their attributes, and their end.

use super::{
    Row, RuleName, V2_7, V3_8, V3_11,
    attributes::{Note, attribute, note_attribute},
    machine,
    special::{bound, call_special, class_of, special},
    variables::set_item,
};
use crate::{
    exception::Class,
    object::TypeClass,
    primitive::Primitive,
    rule::{Borrowed, Maybe, Order, Outcome, Owned, Rule},
    uop::{
        Field::{self, *},
        New, Operation, Special,
    },
};

pub(super) const ROWS: &[Row] = &[
    operation(Operation::GetAttribute, TypeClass::Instance, "Ask __getattribute__, then __getattr__.", get_attribute),
    operation(Operation::SetAttribute, TypeClass::Instance, "Ask __setattr__.", set_attribute),
    operation(Operation::DeleteAttribute, TypeClass::Instance, "Ask __delattr__.", delete_attribute),
    machine(RuleName::Operation(Operation::PlainAttribute, TypeClass::Instance), V2_7, V3_8, OF_INSTANCE, |rule| {
        plain_attribute(rule, None)
    }),
    machine(RuleName::Operation(Operation::PlainAttribute, TypeClass::Instance), V3_11, V3_11, OF_INSTANCE, |rule| {
        plain_attribute(rule, Some(note_attribute))
    }),
    operation(
        Operation::PlainAttribute,
        TypeClass::Class,
        "A data descriptor of the metaclass, an attribute of the class, any other attribute of the metaclass.",
        class_attribute,
    ),
    machine(RuleName::Operation(Operation::PlainAttribute, TypeClass::Super), V2_7, V3_8, OF_SUPER, |rule| {
        super_attribute(rule, None);
    }),
    machine(RuleName::Operation(Operation::PlainAttribute, TypeClass::Super), V3_11, V3_11, OF_SUPER, |rule| {
        super_attribute(rule, Some(note_attribute));
    }),
    machine(RuleName::Operation(Operation::PlainAttribute, TypeClass::BoundMethod), V2_7, V3_8, OF_METHOD, |rule| {
        method_attribute(rule, None);
    }),
    machine(RuleName::Operation(Operation::PlainAttribute, TypeClass::BoundMethod), V3_11, V3_11, OF_METHOD, |rule| {
        method_attribute(rule, Some(note_attribute));
    }),
    machine(
        RuleName::Operation(Operation::SetPlainAttribute, TypeClass::Instance),
        V2_7,
        V2_7,
        SET_OF_INSTANCE,
        |rule| {
            set_plain_attribute(rule, InstanceDict, false);
        },
    ),
    machine(
        RuleName::Operation(Operation::SetPlainAttribute, TypeClass::Instance),
        V3_8,
        V3_11,
        SET_OF_INSTANCE,
        |rule| {
            set_plain_attribute(rule, InstanceDict, true);
        },
    ),
    machine(RuleName::Operation(Operation::SetPlainAttribute, TypeClass::Class), V2_7, V2_7, SET_OF_CLASS, |rule| {
        set_plain_attribute(rule, Dict, false);
    }),
    machine(RuleName::Operation(Operation::SetPlainAttribute, TypeClass::Class), V3_8, V3_11, SET_OF_CLASS, |rule| {
        set_plain_attribute(rule, Dict, true);
    }),
    machine(
        RuleName::Operation(Operation::DeletePlainAttribute, TypeClass::Instance),
        V2_7,
        V2_7,
        DELETE_OF_INSTANCE,
        |rule| {
            delete_plain_attribute(rule, InstanceDict, false);
        },
    ),
    machine(
        RuleName::Operation(Operation::DeletePlainAttribute, TypeClass::Instance),
        V3_8,
        V3_11,
        DELETE_OF_INSTANCE,
        |rule| {
            delete_plain_attribute(rule, InstanceDict, true);
        },
    ),
    machine(
        RuleName::Operation(Operation::DeletePlainAttribute, TypeClass::Class),
        V2_7,
        V2_7,
        DELETE_OF_CLASS,
        |rule| {
            delete_plain_attribute(rule, Dict, false);
        },
    ),
    machine(
        RuleName::Operation(Operation::DeletePlainAttribute, TypeClass::Class),
        V3_8,
        V3_11,
        DELETE_OF_CLASS,
        |rule| {
            delete_plain_attribute(rule, Dict, true);
        },
    ),
    death(TypeClass::Instance, "An instance releases its attributes, then its class.", |rule| {
        let instance = rule.given();
        end_of_instance(rule, instance, || ());
    }),
    death(
        TypeClass::ListInstance,
        "An instance of a list's subclass releases its attributes, then what it has as a list, then its class.",
        |rule| {
            let list = rule.given();
            end_of_instance(rule, list, || {
                rule.each(list.items(), Order::Down, |n| rule.close(list.item(n).take()));
            });
        },
    ),
    death(
        TypeClass::MappingInstance,
        "An instance of a dict's subclass releases its attributes, then what it has as a dict, then its class.",
        |rule| {
            let dict = rule.given();
            end_of_instance(rule, dict, || rule.each(dict.items(), Order::Up, |n| rule.close(dict.item(n).take())));
        },
    ),
    death(
        TypeClass::ExceptionInstance,
        "An exception of a program's class releases what it holds, then its class.",
        |rule| {
            let exception = rule.given();
            release(rule, exception, EXCEPTION);
            let class = exception.field(Field::Class).take();
            rule.free_object(exception);
            rule.close(class);
        },
    ),
    death(TypeClass::BoundMethod, "A method releases its function, then its object.", |rule| {
        let method = rule.given();
        release(rule, method, &[Function, Receiver, Owner]);
        rule.free_object(method);
    }),
    death(TypeClass::Super, "A super releases its object, its class and its type.", |rule| {
        let of = rule.given();
        release(rule, of, &[Receiver, This, Owner]);
        rule.free_object(of);
    }),
    operation(Operation::Clear, TypeClass::Instance, "An instance in a cycle drops its attributes.", |rule| {
        let instance = rule.given();
        release(rule, instance, &[InstanceDict]);
    }),
    operation(
        Operation::Clear,
        TypeClass::ListInstance,
        "An instance of a list's subclass in a cycle drops its attributes and its items.",
        |rule| {
            let list = rule.given();
            release(rule, list, &[InstanceDict]);
            rule.each(list.items(), Order::Down, |n| rule.close(list.item(n).take()));
        },
    ),
    operation(
        Operation::Clear,
        TypeClass::MappingInstance,
        "An instance of a dict's subclass in a cycle drops its attributes and its entries.",
        |rule| {
            let dict = rule.given();
            release(rule, dict, &[InstanceDict]);
            rule.each(dict.items(), Order::Up, |n| rule.close(dict.item(n).take()));
        },
    ),
    operation(
        Operation::Clear,
        TypeClass::ExceptionInstance,
        "An exception of a program's class in a cycle drops what it holds.",
        |rule| {
            let exception = rule.given();
            release(rule, exception, EXCEPTION);
        },
    ),
];

const OF_INSTANCE: &str =
    "A data descriptor of the class, the instance's own attribute, any other attribute of the class.";
const SET_OF_INSTANCE: &str =
    "Set what a data descriptor of the class describes, or keep the attribute in the instance.";
const SET_OF_CLASS: &str = "Set what a data descriptor of the metaclass describes, or keep the attribute in the class.";
const DELETE_OF_INSTANCE: &str =
    "Delete what a data descriptor of the class describes, or drop the instance's own attribute.";
const DELETE_OF_CLASS: &str =
    "Delete what a data descriptor of the metaclass describes, or drop the class's own attribute.";
const OF_SUPER: &str = "What the classes after its own have, bound to its object.";
const OF_METHOD: &str = "A method's own attribute, or that of its function.";

/// `BaseException_clear`, after what the classes below it clear.
const EXCEPTION: &[Field] = &[Field::Value, Obj, Name, InstanceDict, Args, Message, Traceback, Cause, Context];

#[track_caller]
pub(super) const fn operation(operation: Operation, class: TypeClass, says: &'static str, body: fn(&Rule)) -> Row {
    machine(RuleName::Operation(operation, class), V2_7, V3_11, says, body)
}

#[track_caller]
pub(super) const fn death(class: TypeClass, says: &'static str, body: fn(&Rule)) -> Row {
    machine(RuleName::Deallocate(class), V2_7, V3_11, says, body)
}

/// Releases what fields hold, one after the other.
pub(super) fn release(rule: &Rule, object: Borrowed, fields: &[Field]) {
    for field in fields {
        rule.close(object.field(*field).take());
    }
}

/// `subtype_dealloc`: attributes, what the built-in type releases, memory, class.
fn end_of_instance(rule: &Rule, instance: Borrowed, as_built_in: impl FnOnce()) {
    rule.close(instance.field(InstanceDict).take());
    as_built_in();
    let class = instance.field(Field::Class).take();
    rule.free_object(instance);
    rule.close(class);
}

/// `slot_tp_getattr_hook`: `__getattr__` is looked up first, and asked if there is an AttributeError.
fn get_attribute(rule: &Rule) {
    let [owner, name] = rule.operands();
    let hook = special(rule, owner, Special::GetAttr);
    let getter = special(rule, owner, Special::GetAttribute);
    let outcome = rule.outcome();
    rule.either(
        getter.filled(),
        || {
            call_special(rule, &getter.on_exit(), owner, [name])
                .each_way(|value| rule.give_value(&outcome, value), |raised| rule.give_raised(&outcome, raised));
        },
        || rule.operate_into(Operation::PlainAttribute, [owner, name], &outcome),
    );
    rule.close(getter);
    hook.if_there(|hook| {
        rule.raised_of(&outcome).if_there(|raised| {
            rule.when(raised.borrow().raises(Class::AttributeError), || {
                rule.close_on_exit(raised);
                call_special(rule, hook, owner, [name])
                    .each_way(|value| rule.give_value(&outcome, value), |raised| rule.give_raised(&outcome, raised));
            });
        });
    });
    rule.close(hook);
    outcome.answer();
}

/// A data descriptor, if it can be read at all, goes before what the object itself has (`PyDescr_IsData`).
fn data_described<'r>(rule: &'r Rule, found: &Maybe<Owned<'r>>, object: Borrowed<'r>, class: &Owned<'r>) {
    found.if_there(|found| {
        rule.when(found.borrow().is_data(), || {
            let described = rule.operate(Operation::Bind, [found.borrow(), object, class.borrow()]);
            let described = described.or_exit(|rule, raised| {
                rule.close_on_exit(found);
                rule.close_on_exit(class);
                rule.answer_raised(raised);
            });
            described.if_some(|value| {
                rule.close_on_exit(found);
                rule.close_on_exit(class);
                rule.answer(value);
            });
        });
    });
}

/// `_PyObject_GenericGetAttrWithDict`
fn plain_attribute(rule: &Rule, note: Note) {
    let [owner, name] = rule.operands();
    let class = class_of(rule, owner);
    let found = rule.compute(Primitive::OfType, [owner, name]).never_raises();
    data_described(rule, &found, owner, &class);
    rule.compute(Primitive::InstanceDictToKeep, [owner, name]).never_raises().if_some(|dict| {
        rule.close(owner.field(InstanceDict).exchange(dict));
    });
    let dict = owner.field(InstanceDict).get();
    rule.when(dict.filled(), || {
        dict.unwrap().entry(name).get().new_ref().if_some(|value| {
            rule.close_maybe_on_exit(&found);
            rule.close_on_exit(&class);
            rule.answer(value);
        });
    });
    found.if_some(|found| {
        let described = bound(rule, &found, owner, class.borrow());
        rule.close(found);
        rule.close_on_exit(&class);
        described.answer();
    });
    rule.close(class);
    let found = rule.compute(Primitive::NativeAttribute, [owner, name]).never_misses();
    // What a type says of its own attributes is `type_getattro`'s.
    if note.is_some() {
        rule.unless(owner.is_class(), || note_missing(rule, &found, owner, name, note));
    }
    found.answer();
}

/// Notes in an AttributeError what the version has it say.
fn note_missing<'r>(rule: &'r Rule, found: &Outcome<'r>, owner: Borrowed<'r>, name: Borrowed<'r>, note: Note) {
    if let Some(note) = note {
        rule.raised_of(found).if_there(|raised| note(rule, raised, owner, name));
    }
}

/// `type_getattro`
fn class_attribute(rule: &Rule) {
    let [class, name] = rule.operands();
    let meta = class_of(rule, class);
    let of_meta = rule.compute(Primitive::OfType, [class, name]).never_raises();
    data_described(rule, &of_meta, class, &meta);
    rule.compute(Primitive::OwnAttribute, [class, name]).never_raises().if_some(|value| {
        rule.close_maybe_on_exit(&of_meta);
        rule.close_on_exit(&meta);
        rule.answer(value);
    });
    rule.compute(Primitive::OfClass, [class, name]).never_raises().if_some(|found| {
        rule.close_maybe_on_exit(&of_meta);
        let described = bound(rule, &found, rule.none(), class);
        rule.close(found);
        rule.close_on_exit(&meta);
        described.answer();
    });
    of_meta.if_some(|found| {
        let described = bound(rule, &found, class, meta.borrow());
        rule.close(found);
        rule.close_on_exit(&meta);
        described.answer();
    });
    rule.close(meta);
    rule.compute(Primitive::NativeAttribute, [class, name]).never_misses().answer();
}

/// `super_getattro`: there is no object to bind to if that is the type at which the look-up begins.
fn super_attribute(rule: &Rule, note: Note) {
    let [of, name] = rule.operands();
    rule.compute(Primitive::OfSuper, [of, name]).never_raises().if_some(|found| {
        let owner = of.field(Owner).get().proven();
        let object = of.field(Receiver).get().proven();
        rule.either_with(
            object.same(owner),
            [found],
            |[found]| {
                let described = bound(rule, &found, rule.none(), owner);
                rule.close(found);
                described.answer();
            },
            |[found]| {
                let described = bound(rule, &found, object, owner);
                rule.close(found);
                described.answer();
            },
        );
    });
    let found = rule.compute(Primitive::NativeAttribute, [of, name]).never_misses();
    note_missing(rule, &found, of, name, note);
    found.answer();
}

/// `method_getattro`: what a method has not itself is its function's.
fn method_attribute(rule: &Rule, note: Note) {
    let [method, name] = rule.operands();
    rule.compute(Primitive::OwnAttribute, [method, name]).never_raises().if_some(|value| rule.answer(value));
    let function = method.field(Function).get().proven().new_ref();
    let attribute = attribute(rule, function.borrow(), name);
    if let Some(note) = note {
        rule.raised_of(&attribute).if_there(|raised| note(rule, raised, function.borrow(), name));
    }
    rule.close(function);
    attribute.answer();
}

fn set_attribute(rule: &Rule) {
    let [owner, name, value] = rule.operands();
    let setter = special(rule, owner, Special::SetAttr);
    setter.if_some(|setter| {
        let outcome = call_special(rule, &setter, owner, [name, value]);
        rule.close(setter);
        done(rule, outcome);
    });
    let set = rule.operate(Operation::SetPlainAttribute, [owner, name, value]);
    let _nothing = set.or_exit(|rule, raised| rule.answer_raised(raised));
}

fn delete_attribute(rule: &Rule) {
    let [owner, name] = rule.operands();
    let deleter = special(rule, owner, Special::DelAttr);
    deleter.if_some(|deleter| {
        let outcome = call_special(rule, &deleter, owner, [name]);
        rule.close(deleter);
        done(rule, outcome);
    });
    let deleted = rule.operate(Operation::DeletePlainAttribute, [owner, name]);
    let _nothing = deleted.or_exit(|rule, raised| rule.answer_raised(raised));
}

/// The activity ends; a value is of no interest.
pub(super) fn done<'r>(rule: &'r Rule, outcome: Outcome<'r>) {
    outcome.each_way(
        |value| {
            rule.close(value);
            rule.done();
        },
        |raised| rule.answer_raised(raised),
    );
}

/// `_PyObject_GenericSetAttrWithDict`, and `type_setattro`
fn set_plain_attribute(rule: &Rule, dict: Field, holds: bool) {
    let [owner, name, value] = rule.operands();
    let found = rule.compute(Primitive::OfType, [owner, name]).never_raises();
    found.if_there(|found| {
        rule.when(found.borrow().is_data(), || {
            let set = rule.operate(Operation::SetDescribed, [found.borrow(), owner, value]);
            rule.close_on_exit(found);
            let _nothing = set.or_exit(|rule, raised| rule.answer_raised(raised));
            rule.done();
        });
    });
    let found = if_held(rule, found, holds);
    let kept = rule.compute(Primitive::CheckSetAttribute, [owner, name, value]).or_exit(|rule, raised| {
        found.iter().for_each(|found| rule.close_maybe_on_exit(found));
        rule.answer_raised(raised);
    });
    rule.close(kept);
    rule.unless(owner.field(dict).get().filled(), || owner.field(dict).put(rule.new(New::Dict)));
    set_item(rule, owner.field(dict).get().proven(), name, value.new_ref());
    found.into_iter().for_each(|found| rule.close(found));
}

fn delete_plain_attribute(rule: &Rule, dict: Field, holds: bool) {
    let [owner, name] = rule.operands();
    let found = rule.compute(Primitive::OfType, [owner, name]).never_raises();
    found.if_there(|found| {
        rule.when(found.borrow().is_data(), || {
            let deleted = rule.operate(Operation::DeleteDescribed, [found.borrow(), owner]);
            rule.close_on_exit(found);
            let _nothing = deleted.or_exit(|rule, raised| rule.answer_raised(raised));
            rule.done();
        });
    });
    let found = if_held(rule, found, holds);
    rule.check(Primitive::CheckDeleteOwn, [owner, name], |rule, raised| {
        found.iter().for_each(|found| rule.close_maybe_on_exit(found));
        rule.answer_raised(raised);
    });
    let dict = owner.field(dict).get().proven();
    let value = dict.entry(name).take().proven();
    rule.close(dict.key(name).take().proven());
    rule.close(value);
    found.into_iter().for_each(|found| rule.close(found));
}

/// 2.7 does not hold what it has found in the class, unless that is asked.
fn if_held<'r>(rule: &'r Rule, found: Maybe<Owned<'r>>, holds: bool) -> Option<Maybe<Owned<'r>>> {
    if holds {
        return Some(found);
    }
    rule.close(found);
    None
}
