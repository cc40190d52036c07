//! Calls of the methods that built-in types have, by way of the type, with arguments that may fit or not: all that the
//! table of built-ins has.

#![allow(clippy::wildcard_enum_match_arm, reason = "these matches pick a few of many variants")]

use super::super::{
    body::{Body, number},
    flavour::Flavour,
};
use freevars_code::{Const, Opcode::*};
use freevars_model::{
    builtin::{self, Declaration, Found},
    exception::Class,
    object::Type,
};

/// Types whose methods are called, the names by which they are found, and what their objects are supplied as.
const OWNERS: &[(Type, &str, Flavour)] = &[
    (Type::Object, "object", Flavour::Any),
    (Type::Type, "type", Flavour::Class),
    (Type::Exception(Class::BaseException), "BaseException", Flavour::Exception),
    (Type::Dict, "dict", Flavour::Dict),
    (Type::List, "list", Flavour::List),
    (Type::Set, "set", Flavour::Set),
    (Type::Property, "property", Flavour::Plain),
    (Type::Function, "", Flavour::Plain),
    (Type::Str, "str", Flavour::Str),
];

/// The most arguments that a method is given.
const ARGUMENTS: usize = 4;

/// How many of 256 calls name an argument.
const BY_NAME: u8 = 24;

impl Body<'_, '_> {
    /// A method of a built-in type, called of a subject or of some object of the type.
    pub(in super::super) fn call_native(&mut self, subject: Flavour) {
        let version = self.generator.version();
        let (type_, owner, object) = OWNERS[self.tape.choose(OWNERS.len())];
        let of_type = |row: &&Declaration| {
            let at = matches!(row.found, Found::Method(of) | Found::Static(of) | Found::OfClass(of) if of == type_);
            at && row.versions.contains(version)
        };
        let rows: Vec<&Declaration> = builtin::TABLE.iter().filter(of_type).collect();
        let functions = self.children_to_return();
        if rows.is_empty() || type_ == Type::Function && functions.is_empty() {
            return;
        }
        let row = rows[self.tape.choose(rows.len())];
        let refused = match row.name {
            // A class that no program made has its own words.
            "__setattr__" | "__delattr__" => type_ == Type::Type && !matches!(subject, Flavour::OwnClass(_)),
            "update" | "__init__" => type_ == Type::Dict && subject != Flavour::Any,
            _ => false,
        };
        if refused {
            return;
        }
        let name = self.name_index(row.name);
        let is_bound = matches!(row.found, Found::OfClass(_)) || matches!(type_, Type::Function | Type::Property);
        let unbound = matches!(row.found, Found::Method(_)) && !is_bound;
        // A method is not called of what is no object of the type.
        let count = usize::from(unbound).max(self.tape.choose(ARGUMENTS + 1));
        let is_object = match type_ {
            Type::Object => subject != Flavour::Any,
            _ => subject.code().is_some_and(|class| {
                let of_type = self.plan.layout_type(usize::from(class)) == type_;
                of_type && matches!(subject, Flavour::Instance(_))
                    || type_ == Type::Type && matches!(subject, Flavour::OwnClass(_))
            }),
        };
        let by_name = self.tape.chance(BY_NAME);
        let push = |body: &mut Self| match type_ {
            Type::Function => {
                let function = functions[body.tape.choose(functions.len())];
                body.function(function, 1);
                body.op(LOAD_ATTR, name, 1, 1);
            }
            Type::Property => {
                body.call_builtin("property", |body| {
                    body.constant(Const::None);
                    1
                });
                body.op(LOAD_ATTR, name, 1, 1);
            }
            _ => {
                body.global(owner);
                body.op(LOAD_ATTR, name, 1, 1);
            }
        };
        let below = self.callee(push, None);
        for n in 0..count {
            match n {
                0 if !is_bound => match self.tape.choose(8) {
                    0..5 if is_object => self.supply(subject, 1),
                    7 if !unbound => self.something_else(),
                    5 | 6 if !unbound => self.supply(subject, 1),
                    _ if type_ == Type::Type && is_object => self.supply(subject, 1),
                    _ => self.supply(object, 1),
                },
                1 if self.tape.choose(2) == 0 => self.constant(Const::Str("own".to_owned())),
                _ => match self.tape.choose(4) {
                    3 => self.supply(subject, 1),
                    _ => self.argument_of_any_kind(),
                },
            }
        }
        let count = number(count);
        match by_name {
            true => self.call_named(below, count, &[("wrong".to_owned(), Flavour::Plain)], 0),
            false => self.call_positional(below, count),
        }
    }
}
