//! Descriptors: functions, properties, class and static methods, and those written in Python.

use super::{
    Row, RuleName, V2_7, V3_8, V3_11,
    instances::{death, done, operation, release},
    machine,
    special::{call_special, class_of, special},
};
use crate::{
    error::Error,
    object::{Type, TypeClass},
    primitive::Primitive,
    rule::{Borrowed, Owned, Rule},
    uop::{
        Field::{self, *},
        New, Operation, Source, Special,
    },
};

pub(super) const ROWS: &[Row] = &[
    machine(
        RuleName::Operation(Operation::Bind, TypeClass::Function),
        V2_7,
        V2_7,
        "A function is bound to the object and its class or, if there is no object, to the class only.",
        |rule| {
            let [function, object, owner] = rule.operands();
            let method = method_of(rule, function, owner);
            rule.unless(object.same(rule.none()), || method.field(Receiver).put(object.new_ref()));
            rule.answer(method);
        },
    ),
    machine(
        RuleName::Operation(Operation::Bind, TypeClass::Function),
        V3_8,
        V3_11,
        "A function is bound to the object, if there is one.",
        |rule| {
            let [function, object, _] = rule.operands();
            rule.unless(object.same(rule.none()), || rule.answer(bound_method(rule, function, object)));
        },
    ),
    machine(
        RuleName::Operation(Operation::Bind, TypeClass::BoundMethod),
        V2_7,
        V2_7,
        "A method that is bound to a class only is bound to the object too, if that is an instance.",
        |rule| {
            let [method, object, owner] = rule.operands();
            rule.unless(method.field(Receiver).get().filled(), || {
                let class = method.field(Owner).get();
                rule.when(class.filled(), || {
                    // None, which says that there is no object, is an instance of no class that has functions.
                    rule.when(object.is_instance_of(class.unwrap()), || {
                        let function = method.field(Function).get().proven();
                        let bound = method_of(rule, function, owner);
                        bound.field(Receiver).put(object.new_ref());
                        rule.answer(bound);
                    });
                });
            });
        },
    ),
    operation(
        Operation::Bind,
        TypeClass::Plain,
        "A method of a built-in type is bound to the object, a class method to the class.",
        |rule| {
            let operands = rule.operands::<3>();
            rule.compute(Primitive::BuiltinBound, operands).never_raises().if_some(|bound| rule.answer(bound));
        },
    ),
    operation(Operation::Bind, TypeClass::Property, "A property calls its getter, if there is an object.", |rule| {
        let [property, object, _] = rule.operands();
        rule.unless(object.same(rule.none()), || {
            let getter = property.field(Getter).get().or_else(|| {
                rule.answer_raised(rule.complain(Error::NoGetter, [property, object]));
            });
            rule.lend_one(object);
            rule.call(getter).answer();
        });
    }),
    operation(Operation::SetDescribed, TypeClass::Property, "A property calls its setter.", |rule| {
        let [property, object, value] = rule.operands();
        let setter = property.field(Setter).get().or_else(|| {
            rule.answer_raised(rule.complain(Error::NoSetter, [property, object]));
        });
        rule.lend_one(object);
        rule.lend_one(value);
        done(rule, rule.call(setter));
    }),
    operation(Operation::DeleteDescribed, TypeClass::Property, "A property calls its deleter.", |rule| {
        let [property, object] = rule.operands();
        let deleter = property.field(Deleter).get().or_else(|| {
            rule.answer_raised(rule.complain(Error::NoDeleter, [property, object]));
        });
        rule.lend_one(object);
        done(rule, rule.call(deleter));
    }),
    machine(
        RuleName::Operation(Operation::Bind, TypeClass::ClassMethod),
        V2_7,
        V2_7,
        "A class method binds its function to the class, and to that one's class.",
        |rule| {
            let [wrapper, _, owner] = rule.operands();
            let function = wrapper.field(Function).get().proven();
            let meta = class_of(rule, owner);
            let method = method_of(rule, function, meta.borrow());
            rule.close(meta);
            method.field(Receiver).put(owner.new_ref());
            rule.answer(method);
        },
    ),
    machine(
        RuleName::Operation(Operation::Bind, TypeClass::ClassMethod),
        V3_8,
        V3_8,
        "A class method binds its function to the class.",
        |rule| {
            let [wrapper, _, owner] = rule.operands();
            let function = wrapper.field(Function).get().proven();
            rule.answer(bound_method(rule, function, owner));
        },
    ),
    machine(
        RuleName::Operation(Operation::Bind, TypeClass::ClassMethod),
        V3_11,
        V3_11,
        "A class method answers what its function describes of the class or, if that is no descriptor, binds it.",
        |rule| {
            let [wrapper, _, owner] = rule.operands();
            let function = wrapper.field(Function).get().proven();
            let bound = rule.operate(Operation::Bind, [function, owner, owner]);
            let bound = bound.or_exit(|rule, raised| rule.answer_raised(raised));
            bound.if_some(|bound| rule.answer(bound));
            let function = wrapper.field(Function).get().proven();
            rule.answer(bound_method(rule, function, owner));
        },
    ),
    operation(Operation::Bind, TypeClass::StaticMethod, "A static method answers its function.", |rule| {
        let [wrapper, _, _] = rule.operands();
        rule.answer(wrapper.field(Function).get().proven().new_ref());
    }),
    machine(
        RuleName::Operation(Operation::Call, TypeClass::StaticMethod),
        V3_11,
        V3_11,
        "A static method that is called calls its function.",
        |rule| {
            let wrapper = rule.given();
            rule.lend(Source::Given(0));
            rule.call(wrapper.field(Function).get().proven()).answer();
        },
    ),
    machine(
        RuleName::Operation(Operation::Call, TypeClass::BoundMethod),
        V2_7,
        V2_7,
        "A method that is bound to a class only calls its function, if the first argument is an instance.",
        |rule| {
            let method = rule.given();
            let first = rule.argument(crate::uop::Number::ZERO).get();
            rule.when(first.filled(), || {
                let owner = method.field(Owner).get().proven();
                rule.when(first.unwrap().is_instance_of(owner), || {
                    rule.lend(Source::Given(0));
                    rule.call(method.field(Function).get().proven()).answer();
                });
            });
            rule.answer_raised(rule.complain(Error::UnboundMethodCalled, [method]));
        },
    ),
    // `slot_tp_descr_get`, which calls what the class has, whether a function or not, without binding it.
    operation(Operation::Bind, TypeClass::Instance, "A descriptor written in Python is asked by __get__.", |rule| {
        let [descriptor, object, owner] = rule.operands();
        special(rule, descriptor, Special::Get).if_some(|getter| {
            [descriptor, object, owner].into_iter().for_each(|each| rule.lend_one(each));
            let outcome = rule.call(getter.borrow());
            rule.close(getter);
            outcome.answer();
        });
    }),
    operation(
        Operation::SetDescribed,
        TypeClass::Instance,
        "A descriptor written in Python is told by __set__.",
        |rule| {
            let [descriptor, object, value] = rule.operands();
            let setter = special(rule, descriptor, Special::Set).or_else(|| {
                rule.answer_raised(rule.complain(Error::NoSetOfDescriptor, [descriptor]));
            });
            let outcome = call_special(rule, &setter, descriptor, [object, value]);
            rule.close(setter);
            done(rule, outcome);
        },
    ),
    operation(
        Operation::DeleteDescribed,
        TypeClass::Instance,
        "A descriptor written in Python is told by __delete__.",
        |rule| {
            let [descriptor, object] = rule.operands();
            let deleter = special(rule, descriptor, Special::Delete).or_else(|| {
                rule.answer_raised(rule.complain(Error::NoDeleteOfDescriptor, [descriptor]));
            });
            let outcome = call_special(rule, &deleter, descriptor, [object]);
            rule.close(deleter);
            done(rule, outcome);
        },
    ),
    death(TypeClass::Property, "A property releases its functions.", |rule| {
        let property = rule.given();
        release(rule, property, &[Getter, Setter, Deleter, Doc, Field::Name]);
        rule.free_object(property);
    }),
    death(TypeClass::ClassMethod, "A class method releases its function.", wrapper_dies),
    death(TypeClass::StaticMethod, "A static method releases its function.", wrapper_dies),
    operation(Operation::Clear, TypeClass::ClassMethod, "A class method in a cycle drops its function.", |rule| {
        let wrapper = rule.given();
        release(rule, wrapper, &[Function]);
    }),
    operation(Operation::Clear, TypeClass::StaticMethod, "A static method in a cycle drops its function.", |rule| {
        let wrapper = rule.given();
        release(rule, wrapper, &[Function]);
    }),
];

fn wrapper_dies(rule: &Rule) {
    let wrapper = rule.given();
    release(rule, wrapper, &[Function]);
    rule.free_object(wrapper);
}

/// A function bound to an object.
pub(super) fn bound_method<'r>(rule: &'r Rule, function: Borrowed<'r>, object: Borrowed<'r>) -> Owned<'r> {
    let method = rule.new(New::Object(Type::BoundMethod));
    method.field(Function).put(function.new_ref());
    method.field(Receiver).put(object.new_ref());
    method
}

/// 2.7: a function as a method of a class, which is not bound yet.
fn method_of<'r>(rule: &'r Rule, function: Borrowed<'r>, class: Borrowed<'r>) -> Owned<'r> {
    let method = rule.new(New::Object(Type::BoundMethod));
    method.field(Function).put(function.new_ref());
    method.field(Owner).put(class.new_ref());
    method
}
