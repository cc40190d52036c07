//! The attributes that the specification has, as a table: how each is read, set and deleted.

use super::known_names;
use crate::{
    heap::Heap,
    object::{Address, Type},
    rules::Versions,
    uop::Field,
};
use freevars_code::{Code, Version};

/// Where a settable attribute is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Storage {
    /// In a field of the object.
    Field(Field),
    /// It is the content of a cell.
    Content,
}

/// An attribute of a type's objects.
pub(super) struct Row {
    of: Type,
    pub(super) name: &'static str,
    versions: Versions,
    pub(super) access: Access,
}

/// How an attribute is read, set and deleted.
#[derive(Clone, Copy)]
pub(super) enum Access {
    /// A field, read as None if it is empty.
    Field(Field, Setting),
    /// A field that holds a dict; read as an empty one if it is empty.
    Dict(Field, Setting),
    /// A cell's content.
    Content(Setting),
    /// A number that a code object says of itself.
    Number(fn(&Code) -> u32),
    /// A text that a code object says of itself.
    Text(fn(&Code) -> &String),
    /// Names that a code object says of itself.
    Names(fn(&Code) -> &Vec<String>, Setting),
    /// `co_flags`
    Flags,
    /// The name of a built-in function or method.
    BuiltinName,
}

/// What may be put into an attribute.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Setting {
    /// It is a member that cannot be set.
    ReadOnly,
    /// It has a getter but no setter.
    NotWritable,
    /// Anything; deleted, it reads as None.
    Anything,
    /// A tuple or None, which is the same as deleting.
    TupleOrNone,
    /// A dict or None, which is the same as deleting.
    DictOrNone,
    /// A str. Not to be deleted.
    Str,
    /// A dict. Not to be deleted.
    Dict,
    /// A code object with as many free variables. Not to be deleted.
    Code,
}

const ALL: Versions = Versions::between(Version::V2_7, Version::V3_11);
const TO_3_8: Versions = Versions::between(Version::V2_7, Version::V3_8);
const PY2: Versions = Versions::only(Version::V2_7);
const PY3: Versions = Versions::between(Version::V3_8, Version::V3_11);
const V3_11: Versions = Versions::only(Version::V3_11);

const fn row(of: Type, name: &'static str, versions: Versions, access: Access) -> Row {
    Row { of, name, versions, access }
}

#[rustfmt::skip]
const TABLE: &[Row] = &[
    row(Type::Function, "__code__",        ALL, Access::Field(Field::Code, Setting::Code)),
    row(Type::Function, "__closure__",     ALL, Access::Field(Field::Closure, Setting::ReadOnly)),
    row(Type::Function, "__globals__",     ALL, Access::Field(Field::Globals, Setting::ReadOnly)),
    row(Type::Function, "__defaults__",    ALL, Access::Field(Field::Defaults, Setting::TupleOrNone)),
    row(Type::Function, "__kwdefaults__",  PY3, Access::Field(Field::Kwdefaults, Setting::DictOrNone)),
    row(Type::Function, "__annotations__", PY3, Access::Dict(Field::Annotations, Setting::DictOrNone)),
    row(Type::Function, "__doc__",         ALL, Access::Field(Field::Doc, Setting::Anything)),
    row(Type::Function, "__module__",      ALL, Access::Field(Field::Module, Setting::Anything)),
    row(Type::Function, "__name__",        ALL, Access::Field(Field::Name, Setting::Str)),
    row(Type::Function, "__qualname__",    PY3, Access::Field(Field::Qualname, Setting::Str)),
    row(Type::Function, "__dict__",        ALL, Access::Dict(Field::Dict, Setting::Dict)),
    row(Type::Function, "func_code",       PY2, Access::Field(Field::Code, Setting::Code)),
    row(Type::Function, "func_closure",    PY2, Access::Field(Field::Closure, Setting::ReadOnly)),
    row(Type::Function, "func_globals",    PY2, Access::Field(Field::Globals, Setting::ReadOnly)),
    row(Type::Function, "func_defaults",   PY2, Access::Field(Field::Defaults, Setting::TupleOrNone)),
    row(Type::Function, "func_doc",        PY2, Access::Field(Field::Doc, Setting::Anything)),
    row(Type::Function, "func_name",       PY2, Access::Field(Field::Name, Setting::Str)),
    row(Type::Function, "func_dict",       PY2, Access::Dict(Field::Dict, Setting::Dict)),
    row(Type::Cell, "cell_contents",       PY2, Access::Content(Setting::NotWritable)),
    row(Type::Cell, "cell_contents",       PY3, Access::Content(Setting::Anything)),
    row(Type::Code, "co_name",             ALL, Access::Field(Field::Name, Setting::ReadOnly)),
    row(Type::Code, "co_qualname",         V3_11, Access::Field(Field::Qualname, Setting::ReadOnly)),
    row(Type::Code, "co_argcount",         ALL, Access::Number(|code| code.argcount)),
    row(Type::Code, "co_posonlyargcount",  PY3, Access::Number(|code| code.posonlyargcount)),
    row(Type::Code, "co_kwonlyargcount",   PY3, Access::Number(|code| code.kwonlyargcount)),
    row(Type::Code, "co_nlocals",          ALL, Access::Number(|code| code.nlocals)),
    row(Type::Code, "co_stacksize",        ALL, Access::Number(|code| code.stacksize)),
    row(Type::Code, "co_firstlineno",      ALL, Access::Number(|code| code.firstlineno)),
    row(Type::Code, "co_flags",            ALL, Access::Flags),
    row(Type::Code, "co_filename",         ALL, Access::Text(|code| &code.filename)),
    row(Type::Code, "co_names",            ALL, Access::Names(|code| &code.names, Setting::ReadOnly)),
    row(Type::Code, "co_varnames",         TO_3_8, Access::Names(|code| &code.varnames, Setting::ReadOnly)),
    row(Type::Code, "co_varnames",         V3_11, Access::Names(|code| &code.varnames, Setting::NotWritable)),
    row(Type::Code, "co_cellvars",         TO_3_8, Access::Names(|code| &code.cellvars, Setting::ReadOnly)),
    row(Type::Code, "co_cellvars",         V3_11, Access::Names(|code| &code.cellvars, Setting::NotWritable)),
    row(Type::Code, "co_freevars",         TO_3_8, Access::Names(|code| &code.freevars, Setting::ReadOnly)),
    row(Type::Code, "co_freevars",         V3_11, Access::Names(|code| &code.freevars, Setting::NotWritable)),
    row(Type::Class, "__name__",           ALL, Access::Field(Field::Name, Setting::NotWritable)),
    row(Type::Class, "__qualname__",       PY3, Access::Field(Field::Qualname, Setting::NotWritable)),
    row(Type::Class, "__bases__",          ALL, Access::Field(Field::Bases, Setting::NotWritable)),
    row(Type::Class, "__mro__",            ALL, Access::Field(Field::Mro, Setting::ReadOnly)),
    row(Type::BoundMethod, "__self__",     ALL, Access::Field(Field::Receiver, Setting::ReadOnly)),
    row(Type::BoundMethod, "__func__",     ALL, Access::Field(Field::Function, Setting::ReadOnly)),
    row(Type::BoundMethod, "im_self",      PY2, Access::Field(Field::Receiver, Setting::ReadOnly)),
    row(Type::BoundMethod, "im_func",      PY2, Access::Field(Field::Function, Setting::ReadOnly)),
    row(Type::BoundMethod, "im_class",     PY2, Access::Field(Field::Owner, Setting::ReadOnly)),
    row(Type::Super, "__self__",           ALL, Access::Field(Field::Receiver, Setting::ReadOnly)),
    row(Type::Super, "__self_class__",     ALL, Access::Field(Field::Owner, Setting::ReadOnly)),
    row(Type::Super, "__thisclass__",      ALL, Access::Field(Field::This, Setting::ReadOnly)),
    row(Type::Property, "fget",            ALL, Access::Field(Field::Getter, Setting::ReadOnly)),
    row(Type::Property, "fset",            ALL, Access::Field(Field::Setter, Setting::ReadOnly)),
    row(Type::Property, "fdel",            ALL, Access::Field(Field::Deleter, Setting::ReadOnly)),
    row(Type::Property, "__doc__",         ALL, Access::Field(Field::Doc, Setting::ReadOnly)),
    row(Type::ClassMethod, "__func__",     ALL, Access::Field(Field::Function, Setting::ReadOnly)),
    row(Type::StaticMethod, "__func__",    ALL, Access::Field(Field::Function, Setting::ReadOnly)),
    row(Type::Generator, "__name__",       PY2, Access::Field(Field::Name, Setting::NotWritable)),
    row(Type::Generator, "__name__",       PY3, Access::Field(Field::Name, Setting::Str)),
    row(Type::Generator, "__qualname__",   PY3, Access::Field(Field::Qualname, Setting::Str)),
    row(Type::Builtin, "__name__",         ALL, Access::BuiltinName),
    row(Type::Method, "__name__",          ALL, Access::BuiltinName),
    row(Type::Method, "__self__",          ALL, Access::Field(Field::Receiver, Setting::NotWritable)),
];

/// What every object has with two underscores, some only in one version or another, and classes have besides.
const EVERY_OBJECTS: &str = "__class__ __delattr__ __dict__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__ \
                             __getstate__ __gt__ __hash__ __init__ __init_subclass__ __le__ __lt__ __module__ __ne__ \
                             __new__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__ \
                             __subclasshook__ __weakref__";
const CLASSES_OWN: &str = "__abstractmethods__ __annotations__ __base__ __basicsize__ __call__ __dictoffset__ __flags__ \
                           __instancecheck__ __itemsize__ __or__ __prepare__ __ror__ __subclasscheck__ \
                           __subclasses__ __text_signature__ __weakrefoffset__ mro";

pub(super) fn find(of: Type, name: &str, version: Version) -> Option<&'static Row> {
    TABLE.iter().find(|row| row.of == of && row.name == name && row.versions.contains(version))
}

/// Where a settable attribute of a type's objects is kept, if it is one.
pub(crate) fn field_of(type_: Type, name: &str, version: Version) -> Option<Storage> {
    match find(type_, name, version)?.access {
        Access::Field(_, Setting::ReadOnly | Setting::NotWritable)
        | Access::Content(Setting::NotWritable)
        | Access::Number(_)
        | Access::Text(_)
        | Access::Names(..)
        | Access::Flags
        | Access::BuiltinName => None,
        Access::Field(field, _) | Access::Dict(field, _) => Some(Storage::Field(field)),
        Access::Content(_) => Some(Storage::Content),
    }
}

pub(super) fn is_special(name: &str) -> bool {
    name.len() > 4 && name.starts_with("__") && name.ends_with("__")
}

/// Whether Python has an attribute that the specification has not: unless it was found out which ones a type's objects have,
/// they may have any that begins and ends with two underscores.
pub(super) fn not_covered(type_: Type, name: &str, version: Version) -> bool {
    let listed = |names: &str| names.split_ascii_whitespace().any(|each| each == name);
    match type_ {
        // a type has its objects' methods, and exceptions take any attribute
        Type::Type => is_special(name) || name == "mro" || known_names::some_has(name, version),
        Type::Exception(_) => true,
        Type::Object => listed(EVERY_OBJECTS),
        Type::Super => listed(EVERY_OBJECTS) || name == "__get__",
        Type::Class => listed(EVERY_OBJECTS) || listed(CLASSES_OWN),
        Type::BoundMethod => listed(EVERY_OBJECTS) || listed(METHODS_OWN),
        Type::Builtin | Type::Method => is_special(name) || listed("args func keywords"),
        Type::Traceback => is_special(name) || listed("tb_frame tb_lasti tb_lineno tb_next"),
        Type::Token => is_special(name) || listed("_run _label _finaliser"),
        Type::Iterator | Type::Adapter(_) => is_special(name) && !listed(CALLABLES_OWN) || name == "next",
        _ if listed(CALLABLES_OWN) && type_ != Type::Function => false,
        _ => known_names::has(super::type_name(type_, version), name, version).unwrap_or_else(|| is_special(name)),
    }
}

/// What bound methods have besides.
const METHODS_OWN: &str = "__call__ __get__";

/// Whether a bound method has an attribute itself, and does not ask its function.
pub(super) fn is_of_bound_methods(name: &str) -> bool {
    let listed = |names: &str| names.split_ascii_whitespace().any(|each| each == name);
    (listed(EVERY_OBJECTS) || listed(METHODS_OWN)) && !listed("__dict__ __doc__ __module__")
}

/// What only functions, other callables and classes have.
const CALLABLES_OWN: &str = "__annotations__ __closure__ __code__ __defaults__ __dict__ __globals__ __kwdefaults__ \
                             __name__ __qualname__ __self__";

/// Whether the attribute is one that the object keeps in its `__dict__`.
pub(crate) fn in_dict(heap: &Heap, owner: Address, name: Address, version: Version) -> bool {
    let name = heap.text(name).unwrap_or_default();
    let type_ = heap.type_of(owner);
    type_ == Type::Function && find(type_, name, version).is_none() && !not_covered(type_, name, version)
}
