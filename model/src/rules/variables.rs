//! Local, global and other names, as far as they are not captured.

use super::{
    Row, V2_7, V3_8, V3_11,
    functions::{frame_globals, function_globals},
    opcode,
};
use crate::{
    error::Error,
    exception::Class,
    object::Type,
    primitive::Primitive,
    rule::{Borrowed, Maybe, Owned, Rule},
    uop::{FrameField::Locals, Number, Operation, Place, Quantity, Test},
};
use freevars_code::Opcode::*;

pub(super) const ROWS: &[Row] = &[
    opcode(LOAD_FAST, V2_7, V3_11, "Push a local variable.", load_fast),
    opcode(STORE_FAST, V2_7, V3_11, "Store into a local variable.", store_fast),
    opcode(DELETE_FAST, V2_7, V3_11, "Unbind a local variable.", delete_fast),
    opcode(LOAD_GLOBAL, V2_7, V3_8, "Push a global variable or a builtin.", load_global),
    opcode(
        LOAD_GLOBAL,
        V3_11,
        V3_11,
        "Push a global variable or a builtin, after a NULL if the call form asks for it.",
        load_global_3_11,
    ),
    opcode(STORE_GLOBAL, V2_7, V3_8, "Store into a global variable.", |rule| store_in(rule, frame_globals(rule))),
    opcode(STORE_GLOBAL, V3_11, V3_11, "Store into a global variable.", |rule| store_in(rule, function_globals(rule))),
    opcode(DELETE_GLOBAL, V2_7, V3_8, "Unbind a global variable.", |rule| {
        delete_from(rule, frame_globals(rule), Error::GlobalNameNotDefined);
    }),
    opcode(DELETE_GLOBAL, V3_11, V3_11, "Unbind a global variable.", |rule| {
        delete_from(rule, function_globals(rule), Error::GlobalNameNotDefined);
    }),
    opcode(LOAD_NAME, V2_7, V3_8, "Push a name of the frame's namespace, its globals or the builtins.", |rule| {
        load_name(rule, frame_globals);
    }),
    opcode(LOAD_NAME, V3_11, V3_11, "Push a name of the frame's namespace, its globals or the builtins.", |rule| {
        load_name(rule, function_globals);
    }),
    opcode(STORE_NAME, V2_7, V3_11, "Bind a name in the frame's namespace.", store_name),
    opcode(DELETE_NAME, V2_7, V3_11, "Unbind a name of the frame's namespace.", delete_name),
];

fn load_fast(rule: &Rule) {
    rule.push(rule.slot(Number::ARG).get().or_raise(Error::UnboundLocal).new_ref());
}

fn store_fast(rule: &Rule) {
    let new = rule.pop();
    let old = rule.slot(Number::ARG).exchange(new);
    rule.close(old);
}

fn delete_fast(rule: &Rule) {
    rule.slot(Number::ARG).get().or_raise(Error::UnboundLocal);
    rule.close(rule.slot(Number::ARG).take().proven());
}

fn load_global(rule: &Rule) {
    let name = rule.name();
    push_global(rule, frame_globals(rule), name, Error::GlobalNameNotDefined);
}

fn load_global_3_11(rule: &Rule) {
    let name = rule.read(Place::Name(Number::of(Quantity::ArgHalf)));
    let value = global(rule, function_globals(rule), name, Error::GlobalNameNotDefined);
    rule.when(Test::Bit(1), || rule.push_null());
    rule.push(value);
}

fn push_global<'r>(rule: &'r Rule, globals: Borrowed<'r>, name: Borrowed<'r>, error: Error) {
    rule.push(global(rule, globals, name, error));
}

/// The globals are asked first, then the builtins.
fn global<'r>(rule: &'r Rule, globals: Borrowed<'r>, name: Borrowed<'r>, error: Error) -> Owned<'r> {
    globals.entry(name).get().new_ref().or_instead(|| {
        let builtin = rule.compute(Primitive::BuiltinNamed, [name]).never_raises();
        builtin.or_else(|| rule.raise(error))
    })
}

fn load_name(rule: &Rule, globals: for<'r> fn(&'r Rule) -> Borrowed<'r>) {
    let name = rule.name();
    from_namespace(rule, name)
        .either(|value| rule.push(value), || push_global(rule, globals(rule), name, Error::NameNotDefined));
}

/// What the frame's namespace has under a name. A dict is looked into; another mapping is asked, and a KeyError is a miss.
pub(super) fn from_namespace<'r>(rule: &'r Rule, name: Borrowed<'r>) -> Maybe<Owned<'r>> {
    let locals = locals(rule);
    let found = rule.outcome();
    rule.either(
        locals.is_exactly(Type::Dict),
        || {
            locals.entry(name).get().new_ref().if_some(|value| rule.give_value(&found, value));
        },
        || {
            rule.operate_into(Operation::Subscript, [locals, name], &found);
            rule.raised_of(&found).if_some(|raised| {
                rule.either_with(
                    raised.borrow().raises(Class::KeyError),
                    [raised],
                    |[raised]| rule.close(raised),
                    |[raised]| rule.unwind(raised),
                );
            });
        },
    );
    rule.value_of(&found)
}

fn store_name(rule: &Rule) {
    let namespace = locals(rule);
    rule.either(
        namespace.is_exactly(Type::Dict),
        || store_in(rule, namespace),
        || {
            let value = rule.pop();
            let stored = rule.operate(Operation::StoreSubscript, [namespace, rule.name(), value.borrow()]);
            rule.close(value);
            let _nothing = stored.or_unwind();
        },
    );
}

/// Whatever a mapping raises, the name is not defined.
fn delete_name(rule: &Rule) {
    let namespace = locals(rule);
    rule.either(
        namespace.is_exactly(Type::Dict),
        || delete_from(rule, namespace, Error::NameNotDefined),
        || {
            let deleted = rule.operate(Operation::DeleteSubscript, [namespace, rule.name()]);
            let _nothing = deleted.or_exit(|rule, raised| {
                rule.close(raised);
                rule.raise(Error::NameNotDefined);
            });
        },
    );
}

fn locals(rule: &Rule) -> Borrowed<'_> {
    rule.frame(Locals).get().proven()
}

fn store_in(rule: &Rule, namespace: Borrowed) {
    let value = rule.pop();
    set_item(rule, namespace, rule.name(), value.borrow().new_ref());
    rule.close(value);
}

fn delete_from(rule: &Rule, namespace: Borrowed, error: Error) {
    let name = rule.name();
    namespace.entry(name).get().or_raise(error);
    let value = namespace.entry(name).take().proven();
    rule.close(namespace.key(name).take().proven());
    rule.close(value);
}

/// `PyDict_SetItem`: the old value is released when the new one is in.
pub(super) fn set_item<'r>(rule: &'r Rule, dict: Borrowed<'r>, key: Borrowed<'r>, value: Owned<'r>) {
    rule.unless(dict.key(key).get().filled(), || dict.key(key).put(key.new_ref()));
    rule.close(dict.entry(key).exchange(value));
}
