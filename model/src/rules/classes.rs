//! Classes: the statement that makes them, what a call of one does, and their end.

use super::{
    Row, RuleName, V2_7, V3_8, V3_11,
    builtins::check,
    frames::keep_traceback,
    instances::{death, operation, release},
    machine, opcode,
    special::{bind_and_call, bound, call_special_into, special},
};
use crate::{
    builtin::Builtin,
    error::Error,
    object::{Type, TypeClass},
    primitive::{Primitive, Unspecified},
    rule::{Borrowed, Order, Outcome, Owned, Rule},
    uop::{
        Field::{self, *},
        FrameField, New, Number, Operation, Quantity, Source, Special, Test,
    },
};
use freevars_code::Opcode::*;

pub(super) const ROWS: &[Row] = &[
    opcode(LOAD_BUILD_CLASS, V3_8, V3_11, "Push what makes classes.", |rule| {
        rule.push(the_builtin(rule, Builtin::BuildClass));
    }),
    opcode(LOAD_LOCALS, V2_7, V2_7, "Push the namespace of the frame.", |rule| {
        let locals = rule.frame(FrameField::Locals).get().or_raise(Error::NoLocals);
        rule.when(locals.same(rule.frame(FrameField::Globals).get().proven()), || {
            rule.unwind(rule.unspecified(Unspecified::ModuleNamespace));
        });
        rule.push(locals.new_ref());
    }),
    opcode(BUILD_CLASS, V2_7, V2_7, "Make a class of a name, bases and a namespace.", build_class_2_7),
    machine(
        RuleName::Builtin(Builtin::BuildClass),
        V3_8,
        V3_11,
        "Run a class body in the namespace that the metaclass prepares, and have the metaclass make the class.",
        build_class,
    ),
    machine(RuleName::Builtin(Builtin::TypeNew), V2_7, V2_7, "Make a class.", |rule| {
        let class = new_class(rule);
        rule.scope(|| complete(rule, &class));
        rule.scope(|| note_subclass(rule, &class));
        rule.answer(class);
    }),
    machine(RuleName::Builtin(Builtin::TypeNew), V3_8, V3_8, TYPE_NEW, |rule| type_new(rule, false)),
    machine(RuleName::Builtin(Builtin::TypeNew), V3_11, V3_11, TYPE_NEW, |rule| type_new(rule, true)),
    machine(RuleName::Builtin(Builtin::TypeInit), V2_7, V3_11, "Nothing is left to do.", |rule| {
        check(rule, Builtin::TypeInit);
        rule.answer(rule.none().new_ref());
    }),
    machine(RuleName::Builtin(Builtin::TypeCall), V2_7, V3_11, "Call a class as type does.", |rule| {
        let class = rule.argument(Number::ZERO).get().proven();
        rule.when(class.is(Type::Class), || instantiate(rule, class, 1));
        rule.lend(Source::Given(1));
        rule.call(class).answer();
    }),
    machine(RuleName::Builtin(Builtin::TypePrepare), V3_8, V3_11, "Answer a new dict.", |rule| {
        rule.answer(rule.new(New::Dict));
    }),
    machine(RuleName::Builtin(Builtin::TypeOf), V2_7, V3_11, "Answer an object's type, or make a class.", |rule| {
        let type_ = rule.given();
        rule.check(Primitive::CheckArguments(Builtin::TypeOf), [], |rule, raised| rule.answer_raised(raised));
        rule.when(Test::Exceeds(Number::of(Quantity::Given), Number::ZERO.plus(1)), || {
            let new = the_builtin(rule, Builtin::TypeNew);
            rule.lend_one(type_);
            rule.lend(Source::Given(0));
            let class = rule.call(new.borrow());
            rule.close(new);
            class.answer();
        });
        rule.compute(Primitive::Builtin(Builtin::TypeOf), []).never_misses().answer();
    }),
    operation(
        Operation::Call,
        TypeClass::Class,
        "Ask the metaclass's __call__, or make an instance and initialise it.",
        |rule| {
            let class = rule.given();
            let call = special(rule, class, Special::Call);
            call.if_some(|call| {
                let outcome = rule.outcome();
                call_special_into(rule, &call, class, |rule| rule.lend(Source::Given(0)), &outcome);
                rule.close(call);
                outcome.answer();
            });
            instantiate(rule, class, 0);
        },
    ),
    operation(Operation::Call, TypeClass::Instance, "Call __call__.", |rule| {
        let object = rule.given();
        let call = special(rule, object, Special::Call).or_else(|| {
            rule.answer_raised(rule.complain(Error::ObjectNotCallable, [object]));
        });
        let outcome = rule.outcome();
        call_special_into(rule, &call, object, |rule| rule.lend(Source::Given(0)), &outcome);
        rule.close(call);
        outcome.answer();
    }),
    death(TypeClass::Class, "A class releases its attributes, bases and names, then its metaclass.", |rule| {
        let class = rule.given();
        release(rule, class, &[Dict, Bases, Mro, Subclasses, Field::Name, Qualname]);
        let meta = class.field(Field::Class).take();
        rule.free_object(class);
        rule.close(meta);
    }),
    operation(
        Operation::Clear,
        TypeClass::Class,
        "A class in a cycle, as every one is, drops its attributes and its __mro__.",
        |rule| {
            let class = rule.given();
            class.field(Dict).get().new_ref().if_some(|dict| {
                rule.each(dict.borrow().items(), Order::Up, |n| rule.close(dict.borrow().item(n).take()));
                rule.close(dict);
            });
            rule.close(class.field(Mro).take());
        },
    ),
];

fn the_builtin(rule: &Rule, builtin: Builtin) -> Owned<'_> {
    rule.compute(Primitive::TheBuiltin(builtin), []).never_misses().never_raises()
}

/// `build_class` of 2.7's evaluation loop. The operands are released once there is a class or an exception.
fn build_class_2_7(rule: &Rule) {
    let (namespace, bases, name) = (rule.pop(), rule.pop(), rule.pop());
    let globals = rule.frame(FrameField::Globals).get().proven();
    let meta = rule.compute(Primitive::StatementMetaclass2, [namespace.borrow(), bases.borrow(), globals]);
    let meta = meta.never_misses().never_raises();
    [&name, &bases, &namespace].into_iter().for_each(|part| rule.lend_one(part.borrow()));
    let class = rule.call(meta.borrow());
    rule.close(meta);
    rule.raised_of(&class).if_there(|raised| {
        rule.check(Primitive::MetaclassError, [raised.borrow()], |rule, longer| {
            rule.close_on_exit(raised);
            [&namespace, &bases, &name].into_iter().for_each(|part| rule.close_on_exit(part));
            rule.unwind(longer);
        });
    });
    [namespace, bases, name].into_iter().for_each(|part| rule.close(part));
    rule.push(class.or_unwind());
}

/// `builtin___build_class__`
fn build_class(rule: &Rule) {
    rule.check(Primitive::CheckStatement, [], |rule, raised| rule.answer_raised(raised));
    let argument = |n: i8| rule.argument(Number::ZERO.plus(n)).get().proven();
    let (body, name) = (argument(0), argument(1));
    let bases = rule.compute(Primitive::StatementBases, []).never_misses().never_raises();
    let keywords = rule.compute(Primitive::StatementKeywords, []).never_misses().never_raises();
    let meta = rule.compute(Primitive::StatementMetaclass, [bases.borrow()]).never_misses();
    let meta = meta.or_exit(|rule, raised| {
        rule.close_on_exit(&keywords);
        rule.close_on_exit(&bases);
        rule.answer_raised(raised);
    });
    let give_up = |rule: &Rule| [&meta, &keywords, &bases].into_iter().for_each(|held| rule.close_on_exit(held));
    let lend_parts = |rule: &Rule| {
        rule.lend_one(name);
        rule.lend_one(bases.borrow());
    };
    let namespace = rule.outcome();
    let prepare = rule.compute(Primitive::Prepare, [meta.borrow()]).never_raises();
    prepare.either(
        |prepare| {
            let bound = bound(rule, &prepare, rule.none(), meta.borrow());
            rule.close(prepare);
            bound.each_way(
                |bound| {
                    lend_parts(rule);
                    rule.lend(Source::Entries(keywords.borrow().reg()));
                    rule.call_into(bound.borrow(), &namespace);
                    rule.close(bound);
                },
                |raised| rule.give_raised(&namespace, raised),
            );
        },
        || rule.give_value(&namespace, rule.new(New::Dict)),
    );
    let namespace = namespace.or_exit(|rule, raised| {
        give_up(rule);
        rule.answer_raised(raised);
    });
    rule.check(Primitive::CheckNamespace, [meta.borrow(), namespace.borrow()], |rule, raised| {
        rule.close_on_exit(&namespace);
        give_up(rule);
        rule.answer_raised(raised);
    });
    rule.lend(Source::Namespace(namespace.borrow().reg()));
    let cell = rule.call(body).or_exit(|rule, raised| {
        rule.close_on_exit(&namespace);
        give_up(rule);
        rule.answer_raised(raised);
    });
    lend_parts(rule);
    rule.lend_one(namespace.borrow());
    rule.lend(Source::Entries(keywords.borrow().reg()));
    let class = rule.call(meta.borrow()).or_exit(|rule, raised| {
        rule.close_on_exit(&cell);
        rule.close_on_exit(&namespace);
        give_up(rule);
        rule.answer_raised(raised);
    });
    rule.check(Primitive::CheckClassCell, [class.borrow(), cell.borrow(), name], |rule, raised| {
        [&class, &cell, &namespace].into_iter().for_each(|held| rule.close_on_exit(held));
        give_up(rule);
        rule.answer_raised(raised);
    });
    [cell, namespace, meta, keywords, bases].into_iter().for_each(|held| rule.close(held));
    rule.answer(class);
}

const TYPE_NEW: &str = "Make a class; fill its cell, and tell its members their names and its base of it.";

/// `type_new` of 3.x.
fn type_new(rule: &Rule, properties_have_names: bool) {
    let class = new_class(rule);
    rule.scope(|| fill_cell(rule, &class));
    rule.scope(|| complete(rule, &class));
    rule.scope(|| tell_names(rule, &class, properties_have_names));
    rule.scope(|| tell_base(rule, &class));
    rule.answer(class);
}

/// `type_new`, as far as what the arguments say: a class with its metaclass.
fn new_class(rule: &Rule) -> Owned<'_> {
    let meta = rule.compute(Primitive::Metaclass, []).or_exit(|rule, raised| rule.answer_raised(raised));
    let class = rule.compute(Primitive::NewClass, []).never_misses().or_exit(|rule, raised| {
        rule.close_maybe_on_exit(&meta);
        rule.answer_raised(raised);
    });
    class.field(Field::Class).put_maybe(meta);
    class
}

/// `mro_internal`
fn complete(rule: &Rule, class: &Owned) {
    let mro = rule.compute(Primitive::Linearised, [class.borrow()]).never_misses().or_exit(|rule, raised| {
        rule.close_on_exit(class);
        rule.answer_raised(raised);
    });
    class.field(Mro).put(mro);
}

/// `add_subclass` of 2.7 makes the list of a base's subclasses when the first one is made.
fn note_subclass(rule: &Rule, class: &Owned) {
    let bases = class.field(Bases).get().proven();
    rule.each(bases.items(), Order::Up, |n| {
        let base = bases.item(n).get().proven();
        rule.when(base.is(Type::Class), || {
            rule.unless(base.field(Subclasses).get().filled(), || {
                base.field(Subclasses).put(rule.new(New::List(Number::ZERO)));
            });
        });
    });
}

/// The cell that the class body has handed over gets the class.
fn fill_cell(rule: &Rule, class: &Owned) {
    let cell = rule.compute(Primitive::ClassCell, []).or_exit(|rule, raised| {
        rule.close_on_exit(class);
        rule.answer_raised(raised);
    });
    cell.if_some(|cell| {
        rule.close(cell.borrow().content().exchange(class.borrow().new_ref()));
        rule.close(cell);
    });
}

/// `type_new_set_names`. Since 3.10 a property notes its name.
fn tell_names(rule: &Rule, class: &Owned, properties_have_names: bool) {
    let members = rule.compute(Primitive::Members, [class.borrow()]).never_misses().never_raises();
    rule.each(members.borrow().entries(), Order::Up, |n| {
        let name = members.borrow().item(n.twice()).get().proven().new_ref();
        let member = members.borrow().item(n.twice().plus(1)).get().proven().new_ref();
        if properties_have_names {
            rule.when(member.borrow().is(Type::Property), || {
                rule.close(member.field(Field::Name).exchange(name.borrow().new_ref()));
            });
        }
        special(rule, member.borrow(), Special::SetName).if_some(|method| {
            let told = rule.outcome();
            let lend = |rule: &'_ Rule| [class, &name].into_iter().for_each(|each| rule.lend_one(each.borrow()));
            bind_and_call(rule, &method, member.borrow(), lend, &told, |raised| {
                [&method, &name, &member, &members, class].into_iter().for_each(|held| rule.close_on_exit(held));
                rule.answer_raised(raised);
            });
            rule.close(method);
            told.raised().if_some(|raised| {
                let error = rule.complain(Error::SetNameFailed, [member.borrow(), name.borrow(), class.borrow()]);
                keep_traceback(rule, &raised);
                let before = raised.field(Field::Exception).get().proven().new_ref();
                let exception = error.field(Field::Exception).get().proven();
                exception.field(Cause).put(before.borrow().new_ref());
                rule.close(error.field(Context).exchange(before));
                rule.close(raised);
                [&name, &member, &members, class].into_iter().for_each(|held| rule.close_on_exit(held));
                rule.answer_raised(error);
            });
        });
        rule.close(name);
        rule.close(member);
    });
    rule.close(members);
}

/// `type_new_init_subclass`
fn tell_base(rule: &Rule, class: &Owned) {
    let hook = rule.compute(Primitive::SubclassHook, [class.borrow()]).or_exit(|rule, raised| {
        rule.close_on_exit(class);
        rule.answer_raised(raised);
    });
    hook.if_some(|hook| {
        rule.lend_one(class.borrow());
        rule.lend(Source::GivenKeywords);
        let told = rule.call(hook.borrow());
        rule.close(hook);
        told.raised().if_some(|raised| {
            rule.close_on_exit(class);
            rule.answer_raised(raised);
        });
    });
}

/// `type_call`: make an object and, if it is an instance of the class, initialise it. `skip` of the arguments given are
/// not for them.
fn instantiate<'r>(rule: &'r Rule, class: Borrowed<'r>, skip: u8) {
    let constructor = rule.compute(Primitive::Constructor, [class]).never_misses().never_raises();
    rule.lend_one(class);
    rule.lend(Source::Given(skip));
    let object = rule.call(constructor.borrow());
    rule.close(constructor);
    let object = object.or_answer();
    rule.when(object.borrow().is_instance_of(class), || {
        let outcome = rule.outcome();
        initialise(rule, &object, skip, &outcome);
        rule.raised_of(&outcome).if_some(|raised| {
            rule.close_on_exit(&object);
            rule.answer_raised(raised);
        });
        let value = rule.value_of(&outcome).always();
        rule.unless(value.borrow().same(rule.none()), || {
            let raised = rule.complain(Error::InitReturns, [value.borrow()]);
            rule.close_on_exit(&value);
            rule.close_on_exit(&object);
            rule.answer_raised(raised);
        });
        rule.close(value);
    });
    rule.answer(object);
}

fn initialise<'r>(rule: &'r Rule, object: &Owned<'r>, skip: u8, outcome: &Outcome<'r>) {
    special(rule, object.borrow(), Special::Init).either(
        |init| {
            call_special_into(rule, &init, object.borrow(), |rule| rule.lend(Source::Given(skip)), outcome);
            rule.close(init);
        },
        || {
            let native = rule.compute(Primitive::Initialiser, [object.borrow()]).never_misses().never_raises();
            rule.lend_one(object.borrow());
            rule.lend(Source::Given(skip));
            rule.call_into(native.borrow(), outcome);
            rule.close(native);
        },
    );
}
