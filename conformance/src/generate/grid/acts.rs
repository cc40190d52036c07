//! What is done with the objects of [`super::module`]: each instruction on some of them, each built-in function and method
//! with some as its arguments, attributes, calls, loops and `with`.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; what else there is has no form of its own"
)]

use super::{
    super::signature,
    module::{ANSWERS, BASES, Class, METHODS, Module, Thing},
};
use fastrand::Rng;
use freevars_code::{
    Opcode::{self, *},
    Program, Version,
};
use freevars_model::{
    builtin::{self, Declaration, Found},
    object::Type,
    table::Table,
};

/// How often an instruction is tried for each operand it takes, where a built-in is tried this often.
const CALLS_PER_CHOICE: usize = 8;
/// How often attributes are read, set and deleted, objects called, and loops and `with` begun, for each time that a built-in
/// is tried.
const OTHERS_PER_CALL: usize = 5;

/// The attributes: of an instance, its method, a descriptor, and some that a type has, or none.
const ATTRIBUTES: [&str; 8] = ["a", "m", "d", "__dict__", "__class__", "args", "__doc__", "none"];

/// Programs that try each built-in so many times, and all else as often as that needs.
pub(super) fn programs(table: &Table, random: &mut Rng, times: usize) -> Vec<Program> {
    let version = table.version();
    let mut programs = Vec::new();
    let mut make = |random: &mut Rng, act: &dyn Fn(&mut Module, &mut Rng)| {
        let mut module = Module::new(version);
        act(&mut module, random);
        programs.extend(module.finish());
    };
    for signature in signature::all(table).into_iter().filter(|signature| (1..=4).contains(&signature.inputs.len())) {
        for _ in 0..times.div_ceil(CALLS_PER_CHOICE) * signature.inputs.len() {
            make(random, &|module, random| {
                signature.inputs.iter().for_each(|_| module.push(thing(random)));
                module.op(signature.opcode, signature.arg);
                store(module, random, signature.outputs.len());
            });
        }
    }
    for declaration in builtin::TABLE.iter().filter(|row| row.versions.contains(version)) {
        for _ in 0..times {
            make(random, &|module, random| native(module, random, version, declaration));
        }
    }
    for _ in 0..times * OTHERS_PER_CALL {
        make(random, &attribute);
        make(random, &|module, random| {
            let arguments: Vec<Thing> = (0..random.usize(..3)).map(|_| thing(random)).collect();
            let callee = if random.bool() { Thing::Instance(class(random)) } else { thing(random) };
            module.call(|module| module.push(callee), &arguments);
            store(module, random, 1);
        });
        make(random, &iterate);
        make(random, &|module, random| with(module, random, version));
    }
    programs
}

fn one_of<T: Copy>(random: &mut Rng, all: &[T]) -> T {
    all[random.usize(..all.len())]
}

fn class(random: &mut Rng) -> Class {
    let described = random.bool().then(|| one_of(random, &ANSWERS));
    let (base, methods) = (one_of(random, &BASES), one_of(random, &METHODS));
    let wrapped = one_of(random, &[None, None, None, Some("staticmethod"), Some("classmethod")]);
    Class { base, methods, answer: one_of(random, &ANSWERS), wrapped, described }
}

fn thing(random: &mut Rng) -> Thing {
    match random.u8(..36) {
        0 => Thing::Token,
        1 => Thing::None,
        2 => Thing::Nought,
        3 => Thing::Text(one_of(random, &["a", "m", "d", "none", "", "{}"])),
        4..=6 => Thing::List(random.usize(..3)),
        7 | 8 => Thing::Tuple(random.usize(..3)),
        9 | 10 => Thing::Dict,
        11 => Thing::Set,
        12 | 13 => Thing::Slice(random.usize(..3)),
        14 => Thing::Function(one_of(random, &ANSWERS)),
        15 => Thing::Generator,
        16 => Thing::Over(one_of(random, &["iter", "enumerate", "zip", "reversed", "set", "tuple"])),
        17 => Thing::Mapped(one_of(random, &["map", "filter"]), one_of(random, &ANSWERS)),
        18 => Thing::Wrapped(one_of(random, &["property", "classmethod", "staticmethod"]), one_of(random, &ANSWERS)),
        19 => Thing::Exception(one_of(random, &["ValueError", "StopIteration"])),
        20 => Thing::Class(class(random)),
        21 => Thing::Method(class(random)),
        22 => Thing::BuiltIn(one_of(random, &["object", "list", "dict", "type", "Exception", "NotImplemented", "len"])),
        _ => Thing::Instance(class(random)),
    }
}

/// Stores what an instruction has left, or lets go of it.
fn store(module: &mut Module, random: &mut Rng, outputs: usize) {
    let stores = random.bool();
    for n in 0..outputs {
        if stores {
            module.named(STORE_NAME, &format!("result{n}"));
        } else {
            module.op(POP_TOP, 0);
        }
    }
}

fn attribute(module: &mut Module, random: &mut Rng) {
    let name = one_of(random, &ATTRIBUTES);
    match random.u8(..3) {
        0 => {
            module.push(thing(random));
            module.named(LOAD_ATTR, name);
            store(module, random, 1);
        }
        1 => {
            module.push(thing(random));
            module.push(thing(random));
            module.named(STORE_ATTR, name);
        }
        _ => {
            module.push(thing(random));
            module.named(DELETE_ATTR, name);
        }
    }
}

fn iterate(module: &mut Module, random: &mut Rng) {
    module.push(thing(random));
    module.op(GET_ITER, 0);
    let head = module.here();
    module.op(FOR_ITER, 0);
    module.named(STORE_NAME, "result");
    if random.bool() {
        module.named(DELETE_NAME, "result");
    }
    module.op(LOAD_CONST, 0);
    module.op(RETURN_VALUE, 0);
    module.land(head);
}

fn with(module: &mut Module, random: &mut Rng, version: Version) {
    let methods = one_of(random, &[METHODS[2], METHODS[0]]);
    module.push(Thing::Instance(Class { methods, ..class(random) }));
    let entered = module.here();
    let begin: Opcode = if version == Version::V3_11 { BEFORE_WITH } else { SETUP_WITH };
    module.op(begin, 0);
    if version == Version::V3_11 {
        module.op(POP_TOP, 0);
        [0, 0, 0].into_iter().for_each(|none| module.op(LOAD_CONST, none));
        module.calls(2);
        return store(module, random, 1);
    }
    module.op(POP_TOP, 0);
    if random.bool() {
        module.push(thing(random));
        module.op(RAISE_VARARGS, 1);
    }
    module.op(POP_BLOCK, 0);
    if version == Version::V3_8 {
        module.op(BEGIN_FINALLY, 0);
        module.land(entered);
        module.op(WITH_CLEANUP_START, 0);
        module.op(WITH_CLEANUP_FINISH, 0);
    } else {
        module.op(LOAD_CONST, 0);
        module.land(entered);
        module.op(WITH_CLEANUP, 0);
    }
    module.op(END_FINALLY, 0);
}

/// The name under which a program finds a type.
fn name_of(type_: Type) -> Option<&'static str> {
    Some(match type_ {
        Type::Object => "object",
        Type::Type => "type",
        Type::Exception(_) => "Exception",
        Type::Dict => "dict",
        Type::List => "list",
        Type::Tuple => "tuple",
        Type::Set => "set",
        Type::Str => "str",
        Type::Property => "property",
        _ => return None,
    })
}

/// An object of a type, or of a class that derives from it.
fn object_of(random: &mut Rng, type_: Type) -> Thing {
    let derived = |random: &mut Rng, base| Thing::Instance(Class { base, ..class(random) });
    match type_ {
        Type::List if random.bool() => Thing::List(random.usize(..3)),
        Type::List => derived(random, "list"),
        Type::Dict if random.bool() => Thing::Dict,
        Type::Dict => derived(random, "dict"),
        Type::Exception(_) if random.bool() => Thing::Exception("ValueError"),
        Type::Exception(_) => derived(random, "Exception"),
        Type::Object => Thing::Instance(class(random)),
        Type::Type => Thing::Class(class(random)),
        Type::Tuple => Thing::Tuple(random.usize(..3)),
        Type::Set => Thing::Set,
        Type::Str => Thing::Text(one_of(random, &["", "{}", "{0.a}", "{!r}"])),
        Type::Property => Thing::Wrapped("property", one_of(random, &ANSWERS)),
        Type::Function => Thing::Function(one_of(random, &ANSWERS)),
        Type::Generator => Thing::Generator,
        _ => thing(random),
    }
}

fn native(module: &mut Module, random: &mut Rng, version: Version, declaration: &Declaration) {
    let mut arguments: Vec<Thing> = (0..random.usize(..4)).map(|_| thing(random)).collect();
    let name = declaration.name;
    match declaration.found {
        Found::ByName | Found::Constructor(_) => {
            module.call(|module| module.named(LOAD_NAME, name), &arguments);
        }
        Found::ExceptionConstructor => {
            let class = one_of(random, &["Exception", "StopIteration", "KeyError"]);
            module.call(|module| module.named(LOAD_NAME, class), &arguments);
        }
        Found::Method(of) | Found::Static(of) | Found::OfClass(of) => {
            let object = object_of(random, of);
            match (name_of(of), random.u8(..3)) {
                // By way of the type.
                (Some(type_), 0) => {
                    arguments.insert(0, object);
                    let function = |module: &mut Module| {
                        module.named(LOAD_NAME, type_);
                        module.named(LOAD_ATTR, name);
                    };
                    module.call(function, &arguments);
                }
                (_, 1) if version != Version::V2_7 => {
                    module.push(object);
                    module.named(LOAD_METHOD, name);
                    arguments.iter().for_each(|thing| module.push(*thing));
                    if version == Version::V3_8 {
                        module.op(CALL_METHOD, u32::try_from(arguments.len()).unwrap_or(u32::MAX));
                    } else {
                        module.calls(arguments.len());
                    }
                }
                _ => {
                    let method = |module: &mut Module| {
                        module.push(object);
                        module.named(LOAD_ATTR, name);
                    };
                    module.call(method, &arguments);
                }
            }
        }
    }
    store(module, random, 1);
}
