//! The names of types, as messages have them.

use super::{
    iterate::range_length,
    text::{Text, View},
};
use crate::{
    builtin::Builtin,
    object::{Adapter, Address, Data, Part, Position, Type},
    uop::Field,
};
use freevars_code::{Code, Version};
use num_traits::ToPrimitive;

/// The names of types: 2.7's, then that of the versions since.
#[rustfmt::skip]
const NAMES: &[(Type, &str, &str)] = &[
    (Type::None,           "NoneType",                   "NoneType"),
    (Type::Ellipsis,       "ellipsis",                   "ellipsis"),
    (Type::NotImplemented, "NotImplementedType",         "NotImplementedType"),
    (Type::Bool,           "bool",                       "bool"),
    (Type::Int,            "int",                        "int"),
    (Type::Long,           "long",                       "int"),
    (Type::Float,          "float",                      "float"),
    (Type::Str,            "str",                        "str"),
    (Type::Unicode,        "unicode",                    "str"),
    (Type::Bytes,          "str",                        "bytes"),
    (Type::Tuple,          "tuple",                      "tuple"),
    (Type::List,           "list",                       "list"),
    (Type::Dict,           "dict",                       "dict"),
    (Type::Set,            "set",                        "set"),
    (Type::FrozenSet,      "frozenset",                  "frozenset"),
    (Type::Slice,          "slice",                      "slice"),
    (Type::Range,          "xrange",                     "range"),
    (Type::Code,           "code",                       "code"),
    (Type::Function,       "function",                   "function"),
    (Type::Cell,           "cell",                       "cell"),
    (Type::Object,         "object",                     "object"),
    (Type::Class,          "type",                       "type"),
    (Type::BoundMethod,    "instancemethod",             "method"),
    (Type::Super,          "super",                      "super"),
    (Type::Property,       "property",                   "property"),
    (Type::ClassMethod,    "classmethod",                "classmethod"),
    (Type::StaticMethod,   "staticmethod",               "staticmethod"),
    (Type::Builtin,        "builtin_function_or_method", "builtin_function_or_method"),
    (Type::Method,         "builtin_function_or_method", "builtin_function_or_method"),
    (Type::Type,           "type",                       "type"),
    (Type::Iterator,       "iterator",                   "iterator"),
    (Type::Adapter(Adapter::Enumerate), "enumerate",     "enumerate"),
    (Type::Adapter(Adapter::Zip), "zip",                 "zip"),
    (Type::Adapter(Adapter::Map), "map",                 "map"),
    (Type::Adapter(Adapter::Filter), "filter",           "filter"),
    (Type::Adapter(Adapter::Callable), "callable-iterator", "callable_iterator"),
    (Type::View(Part::Keys), "dict_keys",                "dict_keys"),
    (Type::View(Part::Values), "dict_values",            "dict_values"),
    (Type::View(Part::Items), "dict_items",              "dict_items"),
    (Type::Token,          "token",                      "token"),
    (Type::Raised,         "raised",                     "raised"),
    (Type::Generator,      "generator",                  "generator"),
    (Type::Traceback,      "traceback",                  "traceback"),
    (Type::Frame,          "frame",                      "frame"),
];

/// The name of a type. That of an iterator depends on what it iterates over: [`View::type_name_of`].
pub(crate) fn type_name(type_: Type, version: Version) -> &'static str {
    if let Type::Exception(class) = type_ {
        return class.into();
    }
    let row = NAMES.iter().find(|row| row.0 == type_).expect("every-type-has-a-name: see the table");
    if version == Version::V2_7 { row.1 } else { row.2 }
}

/// 2.7's exception classes are of a module, which messages name too.
const EXCEPTIONS_2_7: &str = "\
    exceptions.BaseException exceptions.Exception exceptions.GeneratorExit exceptions.ArithmeticError exceptions.AssertionError \
    exceptions.AttributeError exceptions.IndexError exceptions.KeyError exceptions.LookupError exceptions.MemoryError \
    exceptions.NameError exceptions.NotImplementedError exceptions.OverflowError exceptions.RuntimeError \
    exceptions.StopIteration exceptions.SystemError exceptions.TypeError exceptions.UnboundLocalError \
    exceptions.ValueError exceptions.ZeroDivisionError";

/// The name of a type as messages have it (`tp_name`).
pub(crate) fn message_name(type_: Type, version: Version) -> &'static str {
    let name = type_name(type_, version);
    match type_ {
        Type::Exception(_) if version == Version::V2_7 => {
            let mut qualified = EXCEPTIONS_2_7.split_ascii_whitespace();
            qualified.find(|each| each.strip_prefix("exceptions.") == Some(name)).unwrap_or(name)
        }
        _ => name,
    }
}

impl<'m> View<'m> {
    /// The name of an object's type, as messages have it.
    pub fn type_name_of(&self, address: Address) -> &'m str {
        if let Some(class) = self.heap.class_of(address) {
            return self.class_name(class);
        }
        match self.heap.data(address) {
            Data::Iterator(position) => match self.heap.field(address, Field::Source) {
                Some(source) => self.iterator_name(source, position),
                None => position.name,
            },
            Data::Builtin(Builtin::Emit | Builtin::Collect | Builtin::MakeToken) => "functools.partial",
            Data::Method(method) if method.wraps_a_slot() => "method-wrapper",
            Data::Builtin(method) if method.is_unbound() && method.wraps_a_slot() => "wrapper_descriptor",
            Data::Builtin(method) if method.is_unbound() => "method_descriptor",
            data => message_name(data.type_of(), self.version),
        }
    }

    /// The name of a class, as messages have it.
    pub fn class_name(&self, class: Address) -> &'m str {
        match self.heap.data(class) {
            Data::Type(type_) => message_name(*type_, self.version),
            _ => self.name_field(class, Field::Name),
        }
    }

    /// The text of a field that names something; what is not there has none.
    pub(super) fn name_field(&self, of: Address, field: Field) -> &'m str {
        self.heap.field(of, field).and_then(|name| self.heap.text(name)).unwrap_or_default()
    }

    /// The `repr` of a class: with its module.
    pub(super) fn class_repr(&self, class: Address) -> Text {
        let name = self.qualified(class)?;
        Ok(format!("<class '{name}'>"))
    }

    /// The name of a class after that of its module, as `repr` has it.
    pub(super) fn qualified(&self, class: Address) -> Text {
        let field = if self.is_2_7() { Field::Name } else { Field::Qualname };
        let name = self.name_field(class, field);
        let module = self.heap.own_member(class, "__module__").and_then(|module| self.heap.text(module));
        match module {
            Some(module) => Ok(format!("{module}.{name}")),
            None => Err("the repr of a class without a module".to_string()),
        }
    }

    /// The `repr` of an object's type.
    pub(super) fn type_repr_of(&self, object: Address) -> Text {
        match self.heap.class_of(object) {
            Some(class) => self.class_repr(class),
            None => self.type_repr(self.heap.type_of(object)),
        }
    }

    /// The name of the type of an iterator over an object.
    pub(super) fn iterator_name(&self, source: Address, position: &Position) -> &'static str {
        let data = self.heap.data(source);
        if self.is_2_7() {
            return match data {
                Data::Range { .. } => "rangeiterator",
                Data::List if position.down => "listreverseiterator",
                _ if position.down => "reversed",
                Data::Dict(_) => match position.part {
                    Part::Keys => "dictionary-keyiterator",
                    Part::Values => "dictionary-valueiterator",
                    Part::Items => "dictionary-itemiterator",
                },
                Data::Tuple => "tupleiterator",
                Data::Str(_) | Data::Unicode(_) => "iterator",
                Data::Set(_) | Data::FrozenSet(_) => "setiterator",
                _ => "listiterator",
            };
        }
        match data {
            Data::Tuple | Data::Str(_) if position.down => "reversed",
            Data::Tuple => "tuple_iterator",
            Data::Str(text) if text.is_ascii() && self.version.facts().ascii_iterators => "str_ascii_iterator",
            Data::Str(_) => "str_iterator",
            Data::Bytes(_) => "bytes_iterator",
            Data::Dict(_) => match (position.part, position.down) {
                (Part::Keys, false) => "dict_keyiterator",
                (Part::Values, false) => "dict_valueiterator",
                (Part::Items, false) => "dict_itemiterator",
                (Part::Keys, true) => "dict_reversekeyiterator",
                (Part::Values, true) => "dict_reversevalueiterator",
                (Part::Items, true) => "dict_reverseitemiterator",
            },
            Data::Set(_) | Data::FrozenSet(_) => "set_iterator",
            Data::Range { start, stop, step } => {
                let fits = [start, stop, step, &range_length(start, stop, step)].iter().all(|n| n.to_i64().is_some());
                if fits { "range_iterator" } else { "longrange_iterator" }
            }
            _ if position.down => "list_reverseiterator",
            _ => "list_iterator",
        }
    }

    /// The code object that an object is, or that a function has.
    pub(crate) fn code(&self, address: Address) -> &'m Code {
        match self.heap.data(address) {
            Data::Code(index) => &self.program.codes[index.0 as usize],
            Data::Frame(frame) => &self.program.codes[frame.code.0 as usize],
            _ => {
                let code = self.heap.field(address, Field::Code).expect("functions-have-code: and only they are asked");
                self.code(code)
            }
        }
    }
}
