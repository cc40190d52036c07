//! Reading attributes, and whether they may be set and deleted. [`super::members`] says which there are.

use super::{
    Answer, Context, Value,
    class::TYPE_OF_WRAPPER,
    members::{Access, Setting, find, in_dict, is_of_bound_methods, is_special, not_covered},
    names::{message_name, type_name},
    unsupported,
};
use crate::{
    builtin::{Builtin, Found},
    class::Member,
    error::Error,
    exception::Class,
    object::{Address, Data, Type},
    uop::{Field, Special},
};
use freevars_code::{Code, Flags, Version};
use indexmap::IndexMap;

impl Context<'_> {
    /// `owner.name`, once [`Context::dict_to_keep`] has been seen to.
    pub(super) fn attribute(&self, (owner, name_object): (Address, Address)) -> Answer {
        let type_ = self.heap.type_of(owner);
        let Some(name) = self.heap.text(name_object) else { return unsupported("an attribute name that is no str") };
        if self.heap.is_dynamic(owner) {
            return Answer::Miss;
        }
        if let Some(row) = find(type_, name, self.version) {
            return self.read(owner, row.access);
        }
        if let Data::Type(of) = *self.heap.data(owner)
            && let Some(found) = self.of_builtin_type(owner, of, name)
        {
            return found;
        }
        if let Some(method) = self.method(type_, name) {
            return Answer::Value(Value::New(Data::Method(method), vec![Some(Value::Object(owner))]));
        }
        if name == "__class__" && self.is_wrapper(owner) {
            return unsupported(TYPE_OF_WRAPPER);
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
            Data::Exception(class) => self.exception_attribute(owner, class, name),
            _ if not_covered(type_, name, self.version) => unsupported(match type_ {
                Type::List | Type::Tuple | Type::Dict | Type::Set | Type::Str => {
                    format!("the method {}.{name}", self.type_name(owner))
                }
                _ => format!("the attribute {name} of a {}", self.type_name(owner)),
            }),
            _ => self.no_attribute(owner, name),
        }
    }

    /// What a built-in type has itself.
    fn of_builtin_type(&self, owner: Address, of: Type, name: &str) -> Option<Answer> {
        let types = |types: Vec<Type>| {
            Value::tuple(types.into_iter().map(|type_| Value::New(Data::Type(type_), vec![])).collect())
        };
        let mro = crate::class::ancestors_of_type(of, self.version);
        Some(match (name, self.heap.member(&self.heap.mro(owner, self.version), name, self.version)) {
            ("__mro__", _) => Answer::Value(types(mro)),
            ("__bases__", _) => Answer::Value(types(mro.into_iter().skip(1).take(1).collect())),
            (_, Some(Member::Method(method))) if self.is_bound_to_classes(method) => {
                Answer::Value(Value::New(Data::Method(method), vec![Some(Value::Object(owner))]))
            }
            (_, Some(Member::Method(method))) => Answer::Value(Value::New(Data::Builtin(method), vec![])),
            (_, Some(Member::Native(_))) => unsupported(format!("the attribute {name} of a type")),
            (_, Some(Member::Object(_)) | None) => return None,
        })
    }

    fn is_bound_to_classes(&self, method: Builtin) -> bool {
        matches!(method.declaration().found, Found::OfClass(_))
    }

    /// `owner.name`, if neither the owner nor its class has it otherwise.
    pub(super) fn native_attribute(&self, (owner, name_object): (Address, Address)) -> Answer {
        let type_ = self.heap.type_of(owner);
        let Some(name) = self.heap.text(name_object) else { return unsupported("an attribute name that is no str") };
        let has_dict = self.heap.class_of(owner).is_some() && type_ != Type::Class;
        match (find(type_, name, self.version), name) {
            (Some(row), _) => self.read(owner, row.access),
            (None, "__class__") => Answer::Value(self.class_of(owner)),
            (None, "__dict__") if has_dict => {
                Answer::Value(self.heap.field(owner, Field::InstanceDict).map_or_else(Value::none, Value::Object))
            }
            _ => match *self.heap.data(owner) {
                Data::Exception(class) => self.exception_attribute(owner, class, name),
                _ if not_covered(type_, name, self.version) => {
                    unsupported(format!("the attribute {name} of a {}", self.type_name(owner)))
                }
                _ => self.no_attribute(owner, name),
            },
        }
    }

    /// What a built-in type's objects have in fields.
    pub(super) fn own_attribute(&self, (owner, name): (Address, Address)) -> Answer {
        let name = self.heap.text(name).unwrap_or_default();
        let type_ = self.heap.type_of(owner);
        match find(type_, name, self.version) {
            Some(row) => self.read(owner, row.access),
            None if type_ == Type::BoundMethod && name == "__class__" => Answer::Value(self.class_of(owner)),
            None if type_ == Type::BoundMethod && is_of_bound_methods(name) => {
                unsupported(format!("the attribute {name} of a bound method"))
            }
            None => Answer::Miss,
        }
    }

    /// The dict of an instance that reading `owner.__dict__` for the first time makes.
    pub(super) fn instance_dict_to_keep(&self, (owner, name): (Address, Address)) -> Answer {
        let asks = self.heap.text(name) == Some("__dict__") && self.heap.type_of(owner) != Type::Class;
        match asks && self.heap.class_of(owner).is_some() && self.heap.field(owner, Field::InstanceDict).is_none() {
            true => Answer::Value(Value::Dict(vec![])),
            false => Answer::Miss,
        }
    }

    /// What a descriptor that is built in describes: a builtin bound, a static or class method's function.
    pub(super) fn builtin_bound(&self, (builtin, object): (Address, Address), owner: Address) -> Answer {
        let Data::Builtin(method) = *self.heap.data(builtin) else { return Answer::Miss };
        let bound = |to| Answer::Value(Value::New(Data::Method(method), vec![Some(Value::Object(to))]));
        match method.declaration().found {
            Found::Method(_) if self.heap.type_of(object) != Type::None => bound(object),
            Found::OfClass(_) => bound(owner),
            _ => Answer::Miss,
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
                    let items: Vec<Address> = self.heap.items(value).iter().copied().flatten().collect();
                    let mut entries = IndexMap::new();
                    for [name, value] in items.as_chunks::<2>().0 {
                        let Some(key) = self.heap.key(*name) else { return unsupported("annotations without names") };
                        entries.entry(key).or_insert((*name, *value)).1 = *value;
                    }
                    let pairs = entries.into_values();
                    Value::Dict(pairs.map(|(name, value)| (Value::Object(name), Value::Object(value))).collect())
                }
                Some(value) => Value::Object(value),
            },
            Access::Content(_) => match self.heap.items(owner) {
                [Some(content)] => Value::Object(*content),
                _ => return self.error(Error::CellIsEmpty, &[]),
            },
            Access::Number(of) => Value::int(of(code())),
            Access::Text(of) => Value::str(of(code()).as_str()),
            Access::Names(of, _) => names(of(code())),
            Access::Flags => Value::int(self.code_flags(code())),
            Access::BuiltinName if !self.is_plain(owner) => return unsupported("the name of emit, token and collect"),
            Access::BuiltinName => match self.heap.data(owner) {
                Data::Builtin(builtin) | Data::Method(builtin) => Value::str(builtin.name(self.version)),
                _ => return unsupported("the name of what is not a builtin"),
            },
        })
    }

    /// `co_flags`, as the constructor leaves it.
    fn code_flags(&self, code: &Code) -> u32 {
        if !self.version.facts().constructor_sets_nofree {
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

    fn has_name(&self, class: Class) -> bool {
        let of_a_name = matches!(class, Class::NameError | Class::UnboundLocalError | Class::AttributeError);
        self.version.facts().name_errors_have_names && of_a_name
    }

    /// The dict that CPython makes, and keeps, when an attribute is first read; a miss if it need not make one.
    pub(super) fn dict_to_keep(&self, (owner, name): (Address, Address)) -> Answer {
        let row = self.heap.text(name).and_then(|name| find(self.heap.type_of(owner), name, self.version));
        match row.map(|row| row.access) {
            Some(Access::Dict(field, setting)) => match self.heap.field(owner, field) {
                Some(dict) if self.heap.type_of(dict) == Type::Dict => Answer::Miss,
                Some(_) | None => self.read(owner, Access::Dict(field, setting)),
            },
            _ => Answer::Miss,
        }
    }

    fn exception_attribute(&self, owner: Address, class: Class, name: &str) -> Answer {
        let py3 = !self.is_2_7();
        let field = match name {
            "args" => Field::Args,
            "__traceback__" if py3 => Field::Traceback,
            "__cause__" if py3 => Field::Cause,
            "__context__" if py3 => Field::Context,
            "name" if self.has_name(class) => Field::Name,
            "obj" if self.has_name(class) && class == Class::AttributeError => Field::Obj,
            "value" if py3 && class == Class::StopIteration => Field::Value,
            _ => {
                let known =
                    is_special(name) || matches!(name, "message" | "with_traceback" | "add_note" | "name" | "obj");
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
            Data::Type(of) => self.error(Error::TypeHasNoAttribute, &[message_name(of, self.version), name]),
            Data::Class { .. } => self.error(Error::TypeHasNoAttribute, &[self.view().class_name(owner), name]),
            _ => self.error(Error::NoAttribute, &[self.type_name(owner), name]),
        }
    }

    fn method(&self, of: Type, name: &str) -> Option<Builtin> {
        let method = crate::class::method(of, name, self.version)?;
        is_of_objects(method).then_some(method)
    }

    /// The function that `owner.name` would bind, for a method of a built-in type.
    pub(super) fn method_of(&self, (owner, name): (Address, Address)) -> Answer {
        if self.heap.is_dynamic(owner) {
            return self.method_of_class(owner, name);
        }
        let name = self.heap.text(name).unwrap_or_default();
        // A type's look-up is its own: its objects' methods are not its methods.
        let method = self.method(self.heap.type_of(owner), name);
        match method.filter(|_| self.heap.type_of(owner) != Type::Type) {
            Some(method) => Answer::Value(Value::New(Data::Builtin(method), vec![])),
            None => Answer::Miss,
        }
    }

    /// The same, if the owner's class has it: `_PyObject_GetMethod`, for owners with plain look-up.
    fn method_of_class(&self, owner: Address, name: Address) -> Answer {
        let plain = !matches!(self.heap.type_of(owner), Type::Class | Type::BoundMethod | Type::Super);
        let hooked = [Special::GetAttribute, Special::GetAttr];
        let hooked = hooked.iter().any(|hook| self.heap.defines(owner, *hook, self.version, 0));
        if !plain || hooked || self.in_instance_dict(owner, name) {
            return Answer::Miss;
        }
        match self.of_type((owner, name)) {
            Answer::Value(Value::Object(found)) if self.heap.type_of(found) == Type::Function => {
                Answer::Value(Value::Object(found))
            }
            Answer::Value(Value::New(Data::Builtin(method), held)) if is_of_objects(method) => {
                Answer::Value(Value::New(Data::Builtin(method), held))
            }
            unsupported @ Answer::Unsupported(_) => unsupported,
            _ => Answer::Miss,
        }
    }

    fn in_instance_dict(&self, owner: Address, name: Address) -> bool {
        let dict = self.heap.field(owner, Field::InstanceDict).and_then(|dict| self.heap.data(dict).entries());
        dict.zip(self.heap.key(name)).is_some_and(|(entries, key)| entries.contains_key(&key))
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
        if self.heap.is_dynamic(owner) {
            return self.check_dynamic(owner, name, value);
        }
        // 2.7's own iterators and most wrappers have no way to set anything until one of their type's attributes was read
        // (`PyType_Ready`); a partial has a dict.
        let is_fixed = match self.is_2_7() {
            true => match self.heap.data(owner) {
                Data::Iterator(_) => true,
                Data::Builtin(method) if method.wraps_a_slot() => is_special(name),
                _ => self.is_wrapper(owner),
            },
            false => self.is_wrapper(owner) && is_special(name),
        };
        if is_fixed || type_ == Type::Builtin && !self.is_plain(owner) {
            return unsupported(format!("setting or deleting {name} of a {}", self.type_name(owner)));
        }
        if let Some(row) = find(type_, name, self.version) {
            return match row.access {
                Access::Field(_, setting)
                | Access::Dict(_, setting)
                | Access::Content(setting)
                | Access::Names(_, setting) => self.check_setting(owner, row.name, setting, value),
                Access::Number(_) | Access::Text(_) | Access::Flags => self.error(self.read_only(), &[]),
                Access::BuiltinName => self.check_setting(owner, row.name, Setting::NotWritable, value),
            };
        }
        if let Data::Type(of) = *self.heap.data(owner) {
            return self.immutable(of, name);
        }
        if in_dict(self.heap, owner, name_object, self.version) {
            return match value {
                Some(value) => Answer::Value(Value::Object(value)),
                None => self.check_delete_from_dict(owner, name_object, name),
            };
        }
        if type_ != Type::Function && self.method(type_, name).is_some() {
            return self.error(Error::MethodIsReadOnly, &[self.type_name(owner), name]);
        }
        let has_dict = !self.is_2_7() && matches!(type_, Type::ClassMethod | Type::StaticMethod);
        match has_dict || type_ == Type::Function || not_covered(type_, name, self.version) {
            true => unsupported(format!("setting or deleting {name} of a {}", self.type_name(owner))),
            false => self.error(Error::NoAttributeToSet, &[self.type_name(owner), name]),
        }
    }

    /// What a built-in type says of its attributes being set or deleted.
    fn immutable(&self, of: Type, name: &str) -> Answer {
        match of {
            Type::Token => unsupported("setting an attribute of a class"),
            _ => self.error(Error::TypeIsImmutable, &[message_name(of, self.version), name]),
        }
    }

    /// Whether an object of a class may keep or drop an attribute: the value to keep, or a miss.
    fn check_dynamic(&self, owner: Address, name: &str, value: Option<Address>) -> Answer {
        let type_ = self.heap.type_of(owner);
        let native = find(type_, name, self.version).is_some() || ["__class__", "__dict__"].contains(&name);
        let of_exception = matches!(type_, Type::Exception(_))
            && (self.heap.class_of(owner).is_none()
                || matches!(
                    name,
                    "args" | "__cause__" | "__context__" | "__traceback__" | "message" | "name" | "obj" | "value"
                ));
        let of_class =
            type_ == Type::Class && is_special(name) && (name != "__doc__" || self.is_2_7() || value.is_none());
        let of_object = self.heap.class_of(owner).is_none()
            && matches!(type_, Type::Object | Type::Super | Type::BoundMethod)
            && not_covered(type_, name, self.version);
        if native || of_exception || of_class || of_object {
            return unsupported(format!("setting or deleting {name} of a {}", self.type_name(owner)));
        }
        if self.heap.class_of(owner).is_none() && type_ != Type::Class {
            return self.error(Error::NoAttributeToSet, &[self.type_name(owner), name]);
        }
        value.map_or(Answer::Miss, |value| Answer::Value(Value::Object(value)))
    }

    /// Whether an instance, or a class, has an attribute of its own to drop.
    pub(super) fn check_delete_own(&self, (owner, name_object): (Address, Address)) -> Answer {
        let Some(name) = self.heap.text(name_object) else { return unsupported("an attribute name that is no str") };
        if let Data::Type(of) = *self.heap.data(owner) {
            return self.immutable(of, name);
        }
        if let refused @ (Answer::Raise(..) | Answer::Unsupported(_)) = self.check_dynamic(owner, name, None) {
            return refused;
        }
        let is_class = self.heap.type_of(owner) == Type::Class;
        let dict = self.heap.field(owner, if is_class { Field::Dict } else { Field::InstanceDict });
        match is_class
            && !self.version.facts().callables_named_in_full
            && dict.is_some_and(|dict| !self.has(dict, name_object))
        {
            true => Answer::Raise(Class::AttributeError, vec![Value::Object(name_object)]),
            false => self.check_delete_from(dict, owner, name_object, name),
        }
    }

    fn has(&self, dict: Address, name: Address) -> bool {
        let entries = self.heap.data(dict).entries();
        entries.zip(self.heap.key(name)).is_some_and(|(entries, key)| entries.contains_key(&key))
    }

    fn check_delete_from_dict(&self, owner: Address, name_object: Address, name: &str) -> Answer {
        self.check_delete_from(self.heap.field(owner, Field::Dict), owner, name_object, name)
    }

    fn check_delete_from(&self, dict: Option<Address>, owner: Address, name_object: Address, name: &str) -> Answer {
        if dict.is_some_and(|dict| self.has(dict, name_object)) {
            return Answer::Miss;
        }
        // Before 3.11 the message is what the dict said, if there was a dict to ask; 3.8 makes one.
        let bare = if self.is_2_7() { dict.is_some() } else { self.version == Version::V3_8 };
        let of_class = self.heap.class_of(owner).filter(|_| self.is_2_7() && !bare);
        if let Some(class) = of_class
            && self.heap.member(&self.heap.mro(class, self.version), name, self.version).is_some()
        {
            return self.error(Error::MethodIsReadOnly, &[self.type_name(owner), name]);
        }
        if of_class.is_some() && not_covered(Type::Object, name, self.version) {
            return unsupported(format!("deleting {name} of a {}", self.type_name(owner)));
        }
        match bare {
            true => Answer::Raise(Class::AttributeError, vec![Value::Object(name_object)]),
            false if self.heap.type_of(owner) == Type::Class => self.no_attribute(owner, name),
            false => self.error(Error::NoAttributeToSet, &[self.type_name(owner), name]),
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
            (Setting::Anything, _)
            | (Setting::TupleOrNone, Some(Type::Tuple))
            | (Setting::DictOrNone | Setting::Dict, Some(Type::Dict))
            | (Setting::Str, Some(Type::Str)) => keep(),
            (Setting::TupleOrNone | Setting::DictOrNone, None | Some(Type::None)) => Answer::Miss,
            (Setting::TupleOrNone, _) => self.error(Error::MustBeSetTo, &[name, "tuple"]),
            (Setting::DictOrNone, _) => self.error(Error::MustBeSetTo, &[name, "dict"]),
            (Setting::Str, Some(Type::Bytes)) if self.is_2_7() => keep(),
            (Setting::Str, _) => self.error(Error::MustBeSetTo, &[name, "string"]),
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

/// Whether a method is one of the type's objects, not of the type.
fn is_of_objects(method: Builtin) -> bool {
    matches!(method.declaration().found, Found::Method(_))
}
