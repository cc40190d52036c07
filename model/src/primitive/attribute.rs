//! Attributes: a table of those the specification has, with how each is read, set and deleted.

use super::{
    Answer, Context, Value,
    names::{message_name, type_name},
    unsupported,
};
use crate::{
    builtin::{self, Builtin, Found},
    error::Error,
    heap::Heap,
    object::{Address, Data, Type},
    rules::Versions,
    uop::Field,
};
use freevars_code::{Code, Flags, Version};

/// Where a settable attribute is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Storage {
    /// In a field of the object.
    Field(Field),
    /// It is the content of a cell.
    Content,
}

/// An attribute of a type's objects.
struct Row {
    of: Type,
    name: &'static str,
    versions: Versions,
    access: Access,
}

/// How an attribute is read, set and deleted.
#[derive(Clone, Copy)]
enum Access {
    /// A field, read as None if it is empty.
    Field(Field, Setting),
    /// A field that holds a dict; read as an empty one if it is empty.
    Dict(Field, Setting),
    /// A cell's content.
    Content(Setting),
    /// Something that a code object says of itself.
    Number(fn(&Code) -> u32),
    Text(fn(&Code) -> &String),
    Names(fn(&Code) -> &Vec<String>),
    /// `co_flags`
    Flags,
    /// The name of a built-in function or method.
    BuiltinName,
}

/// What may be put into an attribute.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Setting {
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
    row(Type::Code, "co_names",            ALL, Access::Names(|code| &code.names)),
    row(Type::Code, "co_varnames",         ALL, Access::Names(|code| &code.varnames)),
    row(Type::Code, "co_cellvars",         ALL, Access::Names(|code| &code.cellvars)),
    row(Type::Code, "co_freevars",         ALL, Access::Names(|code| &code.freevars)),
    row(Type::Builtin, "__name__",         ALL, Access::BuiltinName),
    row(Type::Method, "__name__",          ALL, Access::BuiltinName),
    row(Type::Method, "__self__",          ALL, Access::Field(Field::Receiver, Setting::NotWritable)),
];

/// What types have besides, in one version or another, and the specification has not. Names with two underscores before
/// and after are left out: unless the table has them, they are not covered on anything but a function.
const NOT_COVERED: &[(&[Type], &str)] = &[
    (&[Type::List], "clear copy count index insert remove reverse sort"),
    (&[Type::Tuple], "count index"),
    (
        &[Type::Dict],
        "clear copy fromkeys has_key items iteritems iterkeys itervalues keys pop popitem setdefault update values \
         viewitems viewkeys viewvalues",
    ),
    (
        &[Type::Set, Type::FrozenSet],
        "add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset \
         issuperset pop remove symmetric_difference symmetric_difference_update union update",
    ),
    (
        &[Type::Str, Type::Unicode, Type::Bytes],
        "capitalize casefold center count decode encode endswith expandtabs find format format_map fromhex hex index \
         isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper \
         ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit \
         rstrip split splitlines startswith strip swapcase title translate zfill _formatter_field_name_split \
         _formatter_parser",
    ),
    (
        &[Type::Int, Type::Long, Type::Bool, Type::Float],
        "as_integer_ratio bit_count bit_length conjugate denominator from_bytes fromhex hex imag is_integer numerator \
         real to_bytes",
    ),
    (&[Type::Range], "count index start step stop"),
    (&[Type::Slice], "indices start step stop"),
    (&[Type::Iterator], "next"),
    (&[Type::Builtin], "args func keywords"),
    (
        &[Type::Code],
        "co_code co_consts co_exceptiontable co_lines co_linetable co_lnotab co_positions replace _co_code_adaptive \
         _varname_from_oparg",
    ),
    (&[Type::Traceback], "tb_frame tb_lasti tb_lineno tb_next"),
    (&[Type::Token], "_run _label _finaliser"),
];

/// What functions have with two underscores, the table's rows apart.
const FUNCTIONS_OWN: &str = "__builtins__ __call__ __class__ __delattr__ __dir__ __eq__ __format__ __ge__ __get__ \
                             __getattribute__ __getstate__ __gt__ __hash__ __init__ __init_subclass__ __le__ __lt__ \
                             __ne__ __new__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__ \
                             __subclasshook__ __type_params__";

fn find(of: Type, name: &str, version: Version) -> Option<&'static Row> {
    TABLE.iter().find(|row| row.of == of && row.name == name && row.versions.contains(version))
}

/// Where a settable attribute of a type's objects is kept, if it is one.
pub(crate) fn field_of(type_: Type, name: &str, version: Version) -> Option<Storage> {
    match find(type_, name, version)?.access {
        Access::Field(_, Setting::ReadOnly | Setting::NotWritable) => None,
        Access::Field(field, _) | Access::Dict(field, _) => Some(Storage::Field(field)),
        Access::Content(Setting::NotWritable) => None,
        Access::Content(_) => Some(Storage::Content),
        Access::Number(_) | Access::Text(_) | Access::Names(_) | Access::Flags | Access::BuiltinName => None,
    }
}

fn is_special(name: &str) -> bool {
    name.len() > 4 && name.starts_with("__") && name.ends_with("__")
}

/// Whether Python has an attribute that the specification has not.
fn not_covered(type_: Type, name: &str) -> bool {
    let listed = |names: &str| names.split_ascii_whitespace().any(|each| each == name);
    match type_ {
        Type::Function => listed(FUNCTIONS_OWN),
        // a type has its objects' methods, and exceptions take any attribute
        Type::Type => is_special(name) || NOT_COVERED.iter().any(|(_, names)| listed(names)) || is_method(name),
        Type::Exception(_) => true,
        _ => is_special(name) || NOT_COVERED.iter().any(|(types, names)| types.contains(&type_) && listed(names)),
    }
}

fn is_method(name: &str) -> bool {
    name == "mro" || builtin::TABLE.iter().any(|d| d.name == name && matches!(d.found, Found::Method(_)))
}

/// Whether the attribute is one that the object keeps in its `__dict__`.
pub(crate) fn in_dict(heap: &Heap, owner: Address, name: Address, version: Version) -> bool {
    let name = heap.text(name).unwrap_or_default();
    let type_ = heap.type_of(owner);
    type_ == Type::Function && find(type_, name, version).is_none() && !not_covered(type_, name)
}

impl Context<'_> {
    /// `owner.name`
    ///
    /// Where CPython makes a function's `__dict__` or `__annotations__` only now, the answer is a dict that nobody keeps.
    pub(super) fn attribute(&self, (owner, name_object): (Address, Address)) -> Answer {
        let type_ = self.heap.type_of(owner);
        let Some(name) = self.heap.text(name_object) else { return unsupported("an attribute name that is no str") };
        if let Some(row) = find(type_, name, self.version) {
            return self.read(owner, row.access);
        }
        if let Some(method) = self.method(type_, name) {
            return Answer::Value(Value::New(Data::Method(method), vec![Some(Value::Object(owner))]));
        }
        if name == "__class__" && self.is_plain(owner) {
            return Answer::Value(Value::New(Data::Type(type_), vec![]));
        }
        if in_dict(self.heap, owner, name_object, self.version) {
            let dict = self.heap.field(owner, Field::Dict);
            let entries = dict.and_then(|dict| self.heap.data(dict).entries());
            let key = self.heap.key(name_object);
            if let Some(value) = entries.zip(key).and_then(|(entries, key)| entries.get(&key)?.value) {
                return Answer::Value(Value::Object(value));
            }
        }
        match *self.heap.data(owner) {
            Data::Type(of) if name == "__name__" => Answer::Value(Value::str(type_name(of, self.version))),
            Data::Exception { class, .. } => self.exception_attribute(owner, class, name),
            _ if not_covered(type_, name) => {
                unsupported(format!("the attribute {name} of a {}", self.type_name(owner)))
            }
            _ => self.no_attribute(owner, name),
        }
    }

    fn read(&self, owner: Address, access: Access) -> Answer {
        let names = |names: &[String]| Value::tuple(names.iter().map(|name| Value::str(name.as_str())).collect());
        let code = || self.view().code(owner);
        Answer::Value(match access {
            Access::Field(field, _) => match self.heap.field(owner, field) {
                Some(value) => Value::Object(value),
                None => Value::none(),
            },
            Access::Dict(field, _) => match self.heap.field(owner, field) {
                None => Value::Dict(vec![]),
                Some(value) if self.heap.type_of(value) == Type::Tuple => {
                    // 3.11 keeps annotations as names and values in turn until they are asked for.
                    let items: Vec<Value> =
                        self.heap.items(value).iter().flatten().map(|a| Value::Object(*a)).collect();
                    let (pairs, _) = items.as_chunks::<2>();
                    Value::Dict(pairs.iter().map(|[name, value]| (name.clone(), value.clone())).collect())
                }
                Some(value) => Value::Object(value),
            },
            Access::Content(_) => match self.heap.items(owner) {
                [Some(content)] => Value::Object(*content),
                _ => return self.error(Error::CellIsEmpty, &[]),
            },
            Access::Number(of) => Value::int(of(code())),
            Access::Text(of) => Value::str(of(code()).as_str()),
            Access::Names(of) => names(of(code())),
            Access::Flags => Value::int(self.code_flags(code())),
            Access::BuiltinName if !self.is_plain(owner) => return unsupported("the name of emit, token and collect"),
            Access::BuiltinName => match self.heap.data(owner) {
                Data::Builtin(builtin) | Data::Method(builtin) => Value::str(builtin.declaration().name),
                _ => return unsupported("the name of what is not a builtin"),
            },
        })
    }

    /// 3.8's constructor sees to NOFREE itself.
    fn code_flags(&self, code: &Code) -> u32 {
        if self.version != Version::V3_8 {
            return code.flags.0;
        }
        let nofree = if code.cellvars.is_empty() && code.freevars.is_empty() { Flags::NOFREE.0 } else { 0 };
        code.flags.0 & !Flags::NOFREE.0 | nofree
    }

    /// Whether the object is what it seems: the driver's builtins are Python objects of another type in CPython.
    fn is_plain(&self, owner: Address) -> bool {
        !matches!(
            self.heap.data(owner),
            Data::Builtin(Builtin::Emit | Builtin::MakeToken | Builtin::Collect) | Data::Iterator(_)
        )
    }

    fn exception_attribute(&self, owner: Address, class: crate::exception::Class, name: &str) -> Answer {
        use crate::exception::Class;
        let py3 = !self.is_2_7();
        let field = match name {
            "args" => Field::Args,
            "__traceback__" if py3 => Field::Traceback,
            "__cause__" if py3 => Field::Cause,
            "__context__" if py3 => Field::Context,
            "name" if self.version > Version::V3_8 && matches!(class, Class::NameError | Class::UnboundLocalError) => {
                let Data::Exception { name, .. } = self.heap.data(owner) else {
                    return unsupported("the name of what is not an exception");
                };
                return Answer::Value(name.clone().map_or_else(Value::none, Value::str));
            }
            _ => {
                let known = is_special(name)
                    || matches!(name, "message" | "with_traceback" | "add_note" | "value" | "name" | "obj");
                return match known {
                    true => unsupported(format!("the attribute {name} of an exception")),
                    false => self.no_attribute(owner, name),
                };
            }
        };
        Answer::Value(self.heap.field(owner, field).map_or_else(Value::none, Value::Object))
    }

    fn no_attribute(&self, owner: Address, name: &str) -> Answer {
        match *self.heap.data(owner) {
            Data::Type(of) => self.error(Error::TypeHasNoAttribute, &[type_name(of, self.version), name]),
            _ => self.error(Error::NoAttribute, &[self.type_name(owner), name]),
        }
    }

    fn method(&self, of: Type, name: &str) -> Option<Builtin> {
        let declared = |d: &&builtin::Declaration| {
            d.name == name && d.found == Found::Method(of) && d.versions.contains(self.version)
        };
        builtin::TABLE.iter().find(declared).map(|d| d.builtin)
    }

    /// The function that `owner.name` would bind, for a method of a built-in type.
    pub(super) fn method_of(&self, (owner, name): (Address, Address)) -> Answer {
        let name = self.heap.text(name).unwrap_or_default();
        match self.method(self.heap.type_of(owner), name) {
            Some(method) => Answer::Value(Value::New(Data::Builtin(method), vec![])),
            None => Answer::Miss,
        }
    }

    /// Whether `owner.name = value` may be: the value to keep, or a miss if the field is to be emptied.
    pub(super) fn check_set_attribute(&self, (owner, name): (Address, Address), value: Address) -> Answer {
        self.check_attribute(owner, name, Some(value))
    }

    /// Whether `del owner.name` may be: a miss, or an exception.
    pub(super) fn check_delete_attribute(&self, (owner, name): (Address, Address)) -> Answer {
        self.check_attribute(owner, name, None)
    }

    fn check_attribute(&self, owner: Address, name_object: Address, value: Option<Address>) -> Answer {
        let type_ = self.heap.type_of(owner);
        let Some(name) = self.heap.text(name_object) else { return unsupported("an attribute name that is no str") };
        if let Some(row) = find(type_, name, self.version) {
            return match row.access {
                Access::Field(_, setting) | Access::Dict(_, setting) | Access::Content(setting) => {
                    self.check_setting(owner, row.name, setting, value)
                }
                Access::Number(_) | Access::Text(_) | Access::Names(_) | Access::Flags => {
                    self.error(self.read_only(), &[])
                }
                Access::BuiltinName => self.check_setting(owner, row.name, Setting::NotWritable, value),
            };
        }
        if let Data::Type(of) = *self.heap.data(owner) {
            return match of {
                Type::Token => unsupported("setting an attribute of a class"),
                _ => self.error(Error::TypeIsImmutable, &[message_name(of, self.version), name]),
            };
        }
        if in_dict(self.heap, owner, name_object, self.version) {
            return match value {
                Some(value) => Answer::Value(Value::Object(value)),
                None => self.check_delete_from_dict(owner, name_object, name),
            };
        }
        if self.method(type_, name).is_some() {
            return self.error(Error::MethodIsReadOnly, &[self.type_name(owner), name]);
        }
        match not_covered(type_, name) || !self.is_plain(owner) && type_ == Type::Builtin {
            true => unsupported(format!("setting or deleting {name} of a {}", self.type_name(owner))),
            false => self.no_attribute(owner, name),
        }
    }

    fn check_delete_from_dict(&self, owner: Address, name_object: Address, name: &str) -> Answer {
        let dict = self.heap.field(owner, Field::Dict);
        let entries = dict.and_then(|dict| self.heap.data(dict).entries());
        let has = entries.zip(self.heap.key(name_object)).is_some_and(|(entries, key)| entries.contains_key(&key));
        if has {
            return Answer::Miss;
        }
        // Before 3.11 the message is what the dict said, if there was a dict to ask; 3.8 makes one.
        let bare = if self.is_2_7() { dict.is_some() } else { self.version == Version::V3_8 };
        match bare {
            true => Answer::Raise(crate::exception::Class::AttributeError, vec![Value::Object(name_object)]),
            false => self.no_attribute(owner, name),
        }
    }

    fn read_only(&self) -> Error {
        if self.is_2_7() { Error::ReadOnlyMember } else { Error::ReadOnlyAttribute }
    }

    fn check_setting(&self, owner: Address, name: &str, setting: Setting, value: Option<Address>) -> Answer {
        let type_ = value.map(|value| self.heap.type_of(value));
        let keep = || value.map_or(Answer::Miss, |value| Answer::Value(Value::Object(value)));
        // A 2.7 function's attribute has two names, and messages know one.
        let name = match name {
            "func_code" => "__code__",
            "func_defaults" => "__defaults__",
            "func_name" => "__name__",
            name => name,
        };
        match (setting, type_) {
            (Setting::ReadOnly, _) => self.error(self.read_only(), &[]),
            (Setting::NotWritable, _) => self.error(Error::NotWritable, &[name, self.type_name(owner)]),
            (Setting::Anything, _) => keep(),
            (Setting::TupleOrNone | Setting::DictOrNone, None | Some(Type::None)) => Answer::Miss,
            (Setting::TupleOrNone, Some(Type::Tuple)) | (Setting::DictOrNone, Some(Type::Dict)) => keep(),
            (Setting::TupleOrNone, _) => self.error(Error::MustBeSetTo, &[name, "tuple"]),
            (Setting::DictOrNone, _) => self.error(Error::MustBeSetTo, &[name, "dict"]),
            (Setting::Str, Some(Type::Str)) => keep(),
            (Setting::Str, Some(Type::Bytes)) if self.is_2_7() => keep(),
            (Setting::Str, _) => self.error(Error::MustBeSetTo, &[name, "string"]),
            (Setting::Dict, Some(Type::Dict)) => keep(),
            (Setting::Dict, Some(_)) => {
                self.error(Error::FunctionDictNotADict, &[value.map_or("", |value| self.type_name(value))])
            }
            (Setting::Dict, None) => self.error(Error::FunctionDictDeleted, &[]),
            (Setting::Code, Some(Type::Code)) => self.check_code(owner, value),
            (Setting::Code, _) => self.error(Error::CodeMustBeCode, &[]),
        }
    }

    /// A function's new code must have as many free variables as the closure has cells.
    fn check_code(&self, function: Address, code: Option<Address>) -> Answer {
        let Some(code) = code else { return self.error(Error::CodeMustBeCode, &[]) };
        let cells = self.heap.field(function, Field::Closure).map_or(0, |closure| self.heap.items(closure).len());
        let wanted = self.view().code(code).freevars.len();
        if cells == wanted {
            return Answer::Value(Value::Object(code));
        }
        let name = self.heap.field(function, Field::Name).and_then(|name| self.heap.text(name)).unwrap_or_default();
        self.error(Error::WrongFreeVariableCount, &[name, &cells.to_string(), &wanted.to_string()])
    }
}
