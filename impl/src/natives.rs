//! What built-in types have under their names, as objects of its own: `list.append`, `object.__init__`.
//!
//! There is one object for each, for as long as the machine lives. Methods that are covered are in
//! [`crate::builtins`]; here are the special ones, and which errors calls by their type get.

use crate::{
    interp::calls::Arguments,
    object::*,
    slot::Slot,
    types::Type,
    value::Value,
    vm::{Outcome, Vm},
};

/// What an attribute of a built-in type is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Native {
    Method,
    /// A special method that CPython makes of a slot of its type.
    Slot,
    /// `__new__`
    New,
    /// A method of the class itself.
    OfClass,
    /// What is computed when it is read.
    Field,
}

/// In which versions something is there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Since {
    Ever,
    Three,
}

use Native::{Field, Method as Plain, New, OfClass, Slot as OfSlot};
use Since::{Ever, Three};

type Row = (&'static str, Native, Since);

const OBJECT: &[Row] = &[
    ("__init__", OfSlot, Ever),
    ("__repr__", OfSlot, Ever),
    ("__str__", OfSlot, Ever),
    ("__hash__", OfSlot, Ever),
    ("__getattribute__", OfSlot, Ever),
    ("__setattr__", OfSlot, Ever),
    ("__delattr__", OfSlot, Ever),
    ("__eq__", OfSlot, Three),
    ("__ne__", OfSlot, Three),
    ("__lt__", OfSlot, Three),
    ("__le__", OfSlot, Three),
    ("__gt__", OfSlot, Three),
    ("__ge__", OfSlot, Three),
    ("__new__", New, Ever),
    ("__init_subclass__", OfClass, Three),
    ("__class__", Field, Ever),
];
const TYPE: &[Row] = &[
    ("__call__", OfSlot, Ever),
    ("__init__", OfSlot, Ever),
    ("__repr__", OfSlot, Ever),
    ("__getattribute__", OfSlot, Ever),
    ("__setattr__", OfSlot, Ever),
    ("__delattr__", OfSlot, Ever),
    ("__new__", New, Ever),
    ("__prepare__", OfClass, Three),
    ("mro", Plain, Ever),
    ("__name__", Field, Ever),
    ("__qualname__", Field, Three),
    ("__bases__", Field, Ever),
    ("__mro__", Field, Ever),
    ("__module__", Field, Ever),
    ("__dict__", Field, Ever),
    ("__doc__", Field, Ever),
];
const LIST: &[Row] = &[
    ("__init__", OfSlot, Ever),
    ("__repr__", OfSlot, Ever),
    ("__len__", OfSlot, Ever),
    ("__iter__", OfSlot, Ever),
    ("__contains__", OfSlot, Ever),
    ("__setitem__", OfSlot, Ever),
    ("__delitem__", OfSlot, Ever),
    ("__eq__", OfSlot, Ever),
    ("__ne__", OfSlot, Ever),
    ("__getattribute__", OfSlot, Ever),
    ("__getitem__", Plain, Ever),
    ("__new__", New, Ever),
];
const DICT: &[Row] = &[
    ("__init__", OfSlot, Ever),
    ("__repr__", OfSlot, Ever),
    ("__len__", OfSlot, Ever),
    ("__iter__", OfSlot, Ever),
    ("__setitem__", OfSlot, Ever),
    ("__delitem__", OfSlot, Ever),
    ("__eq__", OfSlot, Ever),
    ("__ne__", OfSlot, Ever),
    ("__getattribute__", OfSlot, Ever),
    ("__contains__", Plain, Ever),
    ("__getitem__", Plain, Ever),
    ("__new__", New, Ever),
];
/// Of every exception.
const EXCEPTION: &[Row] = &[("__init__", OfSlot, Ever), ("__new__", New, Ever)];
/// Of the first of them.
const BASE_EXCEPTION: &[Row] = &[
    ("__repr__", OfSlot, Ever),
    ("__str__", OfSlot, Ever),
    ("__getattribute__", OfSlot, Ever),
    ("__setattr__", OfSlot, Ever),
    ("__delattr__", OfSlot, Ever),
    ("with_traceback", Plain, Three),
    ("args", Field, Ever),
    ("__traceback__", Field, Three),
    ("__context__", Field, Three),
    ("__cause__", Field, Three),
    ("__suppress_context__", Field, Three),
];
const FUNCTION: &[Row] = &[("__call__", OfSlot, Ever), ("__get__", OfSlot, Ever)];
const PROPERTY: &[Row] = &[
    ("__get__", OfSlot, Ever),
    ("__set__", OfSlot, Ever),
    ("__delete__", OfSlot, Ever),
    ("getter", Plain, Ever),
    ("setter", Plain, Ever),
    ("deleter", Plain, Ever),
];

/// What `object` has besides, and no one else needs.
const UNCOVERED: &[&str] = &[
    "__dir__",
    "__format__",
    "__reduce__",
    "__reduce_ex__",
    "__sizeof__",
    "__subclasshook__",
    "__weakref__",
    "__getstate__",
    "__annotations__",
    "__abstractmethods__",
    "__base__",
    "__basicsize__",
    "__dictoffset__",
    "__flags__",
    "__instancecheck__",
    "__subclasscheck__",
    "__subclasses__",
    "__text_signature__",
    "__weakrefoffset__",
    "__itemsize__",
    "__setstate__",
    "add_note",
    "__or__",
    "__ror__",
    "fromkeys",
    "__class_getitem__",
    "__reversed__",
    "__add__",
    "__iadd__",
    "__mul__",
    "__rmul__",
    "__imul__",
    "__ior__",
    "__getslice__",
    "__setslice__",
    "__delslice__",
    "__cmp__",
    "__unicode__",
];

impl Vm {
    /// What a built-in type has itself under a name; not what it inherits.
    pub(crate) fn native_sort(&self, kind: Type, name: &str) -> Option<Native> {
        let rows: &[&[Row]] = match kind {
            Type::Object => &[OBJECT],
            Type::Type => &[TYPE],
            Type::List => &[LIST],
            Type::Dict => &[DICT],
            Type::Function => &[FUNCTION],
            Type::Property => &[PROPERTY],
            Type::BaseException => &[BASE_EXCEPTION, EXCEPTION],
            Type::KeyError if name == "__str__" => return Some(OfSlot),
            _ if kind.is_exception() => &[EXCEPTION],
            _ => &[],
        };
        let row = rows.iter().flat_map(|rows| rows.iter()).find(|row| row.0 == name);
        match row {
            Some((_, sort, since)) => (*since == Ever || !self.is_2_7()).then_some(*sort),
            None => self.has_method(kind, name).then(|| {
                let special = name.starts_with("__");
                if special { OfSlot } else { Plain }
            }),
        }
    }

    /// Whether a built-in type has something itself under a name, covered or not.
    pub(crate) fn defines(&self, kind: Type, name: &str) -> bool {
        let besides: &[&str] = match kind {
            Type::List => &["__add__", "__mul__", "__rmul__", "__iadd__", "__imul__", "__reversed__", "__hash__"],
            Type::Dict if self.is_3_11() => &["__or__", "__ror__", "__ior__", "__reversed__", "__hash__"],
            Type::Dict => &["__hash__"],
            _ => &[],
        };
        let compares = matches!(kind, Type::List | Type::Dict) || kind == Type::Type && self.is_2_7();
        besides.contains(&name)
            || compares && matches!(name, "__eq__" | "__ne__" | "__lt__" | "__le__" | "__gt__" | "__ge__")
            || self.native_sort(kind, name).is_some()
    }

    /// The object that a built-in type has itself under a name.
    pub(crate) fn native(&self, kind: Type, name: &Value) -> Option<Value> {
        let text = self.text(name)?;
        self.native_sort(kind, text)?;
        if let Some(known) = self.natives.borrow().get(&(kind as u16, text.into())) {
            return Some(known.clone());
        }
        let descriptor =
            Descriptor { owner: kind, name: self.intern(text).into(), appends: kind == Type::List && text == "append" };
        let descriptor = self.heap.new_object(Kind::Descriptor, descriptor);
        self.natives.borrow_mut().insert((kind as u16, text.into()), descriptor.clone());
        Some(descriptor)
    }

    /// Whether a built-in type, or one that it derives from, may have something under a name that is not covered.
    pub(crate) fn is_uncovered(&self, kind: Type, name: &str) -> bool {
        if UNCOVERED.contains(&name) {
            return true;
        }
        if kind.is_exception() {
            return matches!(
                name,
                "errno" | "strerror" | "filename" | "code" | "msg" | "message" | "obj" | "path" | "value" | "name"
            );
        }
        self.may_have_method(kind, name)
    }

    pub(crate) fn type_of_descriptor(&self, value: &Value) -> Type {
        let descriptor = value.get::<Descriptor>().expect("kind: the caller has seen it");
        let name = descriptor.name.get();
        match self.native_sort(descriptor.owner, self.text(&name).unwrap_or_default()) {
            Some(OfSlot) => Type::WrapperDescriptor,
            Some(Field) => Type::GetSetDescriptor,
            Some(OfClass) => Type::ClassMethodDescriptor,
            Some(New) => Type::Builtin,
            Some(Plain) | None => Type::Descriptor,
        }
    }

    pub(crate) fn type_of_bound(&self, value: &Value) -> Type {
        let method = value.get::<BoundBuiltin>().expect("kind: the caller has seen it");
        let name = method.name.get();
        match self.native_sort(method.owner, self.text(&name).unwrap_or_default()) {
            Some(OfSlot) => Type::MethodWrapper,
            _ => Type::Builtin,
        }
    }

    /// A method of a built-in type, bound to an object.
    pub(crate) fn bind_native(&self, owner: Type, name: Value, receiver: Value) -> Value {
        let method = BoundBuiltin { owner, receiver: receiver.into(), name: name.into() };
        self.heap.new_object(Kind::BoundBuiltin, method)
    }

    /// Whether a value is of a built-in type or one derived from it.
    pub(crate) fn is_of(&self, value: &Value, kind: Type) -> bool {
        kind == Type::Object || self.is_subtype(self.layout_of(value), kind)
    }

    /// Calls what a built-in type has with its receiver among the arguments.
    pub(crate) fn call_descriptor(&self, descriptor: &Descriptor, arguments: &Arguments) -> Outcome {
        let name_value = descriptor.name.get();
        let name = self.text(&name_value).unwrap_or_default();
        let owner = descriptor.owner;
        let sort = self.native_sort(owner, name);
        if sort == Some(New) {
            return self.call_new(owner, arguments);
        }
        if matches!(sort, Some(Field) | None) {
            return Err(self.unsupported(format!("calling {name} of {}", self.type_name(owner))));
        }
        let type_name = self.tp_name(owner);
        if arguments.positional().is_empty() {
            let text = if sort == Some(Plain) && self.is_3_11() {
                format!("unbound method {type_name}.{name}() needs an argument")
            } else {
                format!("descriptor '{name}' of '{type_name}' object needs an argument")
            };
            return Err(self.type_error(text));
        }
        let receiver = arguments.values[0].clone();
        if !self.is_of(&receiver, owner) {
            let given = self.type_name_of(&receiver);
            let text = if sort == Some(Plain) && !self.is_2_7() {
                format!("descriptor '{name}' for '{type_name}' objects doesn't apply to a '{given}' object")
            } else {
                format!("descriptor '{name}' requires a '{type_name}' object but received a '{given}'")
            };
            return Err(self.type_error(text));
        }
        let rest = Arguments { values: arguments.values[1..].into(), names: arguments.names.clone() };
        self.call_native(owner, &receiver, name, &rest)
    }

    /// Calls a method of a built-in type.
    pub(crate) fn call_native(&self, owner: Type, receiver: &Value, name: &str, arguments: &Arguments) -> Outcome {
        match self.native_sort(owner, name) {
            Some(New) => return self.call_new(owner, arguments),
            Some(OfSlot) => return self.call_slot(owner, receiver, name, arguments),
            Some(OfClass) => return self.call_of_class(receiver, name, arguments),
            _ => self.check_method(owner, name, arguments)?,
        }
        match (owner, name) {
            (Type::Dict | Type::List, "__getitem__") => {
                let key = self.only_argument(receiver, name, arguments)?;
                self.native_get_item(receiver, key)
            }
            (Type::Dict, "__contains__") => {
                let key = self.only_argument(receiver, name, arguments)?;
                Ok(Value::bool(self.contains(self.native_of(receiver), key)?))
            }
            (Type::Type, "mro") if arguments.values.is_empty() => {
                let mro = self.mro_of(receiver);
                Ok(self.list(mro.to_vec()))
            }
            (Type::Property, "getter" | "setter" | "deleter") => self.property_with(receiver, name, arguments),
            (Type::BaseException, "with_traceback") if arguments.names.is_empty() => {
                let one = self.only_argument(receiver, name, arguments)?;
                if !one.is_none() && one.get::<Traceback>().is_none() {
                    return Err(self.type_error("__traceback__ must be a traceback or None"));
                }
                let payload = crate::interp::unwind::payload(receiver);
                payload.traceback.set(if one.is_none() { Value::NULL } else { one.clone() });
                Ok(receiver.clone())
            }
            _ => self.call_method_of(self.native_of(receiver), name, arguments),
        }
    }

    fn call_of_class(&self, class: &Value, name: &str, arguments: &Arguments) -> Outcome {
        match name {
            "__prepare__" => Ok(self.dict()),
            _ => {
                let full = if self.version.facts().callables_named_in_full {
                    let qualname = class.get::<Class>().map(|made| self.text_of(&made.qualname.get()));
                    format!("{}.{name}", qualname.unwrap_or_else(|| self.class_name(class)))
                } else {
                    name.to_owned()
                };
                if !arguments.names.is_empty() {
                    return Err(self.type_error(format!("{full}() takes no keyword arguments")));
                }
                if !arguments.values.is_empty() {
                    let given = arguments.values.len();
                    return Err(self.type_error(format!("{full}() takes no arguments ({given} given)")));
                }
                Ok(Value::NONE)
            }
        }
    }

    /// Calls a special method that is made of a slot.
    fn call_slot(&self, owner: Type, receiver: &Value, name: &str, arguments: &Arguments) -> Outcome {
        if matches!(name, "__init__" | "__call__") {
            return match (owner, name) {
                (Type::Type, "__call__") => self.type_call(receiver, arguments),
                (_, "__call__") => {
                    self.call(receiver, Arguments { values: arguments.values.clone(), names: arguments.names.clone() })
                }
                _ => self.native_init(owner, receiver, arguments).map(|()| Value::NONE),
            };
        }
        if !arguments.names.is_empty() {
            return Err(self.type_error(if self.is_2_7() {
                format!("wrapper {name} doesn't take keyword arguments")
            } else {
                format!("wrapper {name}() takes no keyword arguments")
            }));
        }
        let values = &arguments.values[..];
        let takes = match name {
            "__setattr__" | "__setitem__" | "__set__" => 2,
            "__get__" => return self.native_get(receiver, values),
            "__repr__" | "__str__" | "__len__" | "__iter__" | "__hash__" | "__next__" | "next" => 0,
            _ => 1,
        };
        if values.len() != takes {
            let given = values.len();
            let plural = if takes == 1 && !self.is_2_7() { "" } else { "s" };
            // Two are unpacked by what names nobody.
            let space = if takes == 2 { " " } else { "" };
            return Err(self.type_error(format!("{space}expected {takes} argument{plural}, got {given}")));
        }
        let inner = self.native_of(receiver);
        let text = |text: String| Ok(self.str(crate::builtins::stable(text)));
        match (name, values) {
            ("__repr__", []) if owner == Type::Object => text(self.object_text(receiver)?),
            ("__repr__", []) => text(match receiver.kind() {
                Some(Kind::Class) => self.class_repr(receiver)?,
                _ => self.native_repr(receiver)?,
            }),
            ("__str__", []) if owner == Type::Object => text(self.repr(receiver)?),
            ("__str__", []) => text(self.message(receiver)?),
            ("__len__", []) => Ok(Value::length(self.length(inner).unwrap_or(0))),
            ("__iter__", []) => self.native_iter(receiver),
            ("__hash__", []) => Err(self.unsupported("the hash of an object")),
            ("__next__" | "next", []) => self.call_method_of(inner, name, arguments),
            ("__contains__", [item]) => Ok(Value::bool(self.contains(inner, item)?)),
            ("__delitem__", [key]) => self.delete_item(inner, key).map(|()| Value::NONE),
            ("__setitem__", [key, value]) => self.set_item(inner, key, value).map(|()| Value::NONE),
            ("__getattribute__", [key]) => {
                let key = self.attribute_name(key)?;
                self.generic_attribute(receiver, &key)
            }
            ("__setattr__" | "__delattr__", _) if owner == Type::Object && self.is_class(receiver) => {
                let kind = if self.is_2_7() { "type".to_string() } else { self.type_name_of(receiver) };
                Err(self.type_error(format!("can't apply this {name} to {kind} object")))
            }
            ("__setattr__", [key, value]) => {
                let key = self.attribute_name(key)?;
                self.generic_set_attribute(receiver, &key, Some(value)).map(|()| Value::NONE)
            }
            ("__delattr__", [key]) => {
                let key = self.attribute_name(key)?;
                self.generic_set_attribute(receiver, &key, None).map(|()| Value::NONE)
            }
            ("__set__", [object, value]) => self.property_set(receiver, object, Some(value)).map(|()| Value::NONE),
            ("__delete__", [object]) => self.property_set(receiver, object, None).map(|()| Value::NONE),
            ("__eq__" | "__ne__", [other]) if owner == Type::Object => {
                Ok(if !receiver.is(other) { Value::NOT_IMPLEMENTED } else { Value::bool(name == "__eq__") })
            }
            ("__lt__" | "__le__" | "__gt__" | "__ge__", [_]) if owner == Type::Object => Ok(Value::NOT_IMPLEMENTED),
            ("__eq__" | "__ne__", [other]) if self.is_of(other, owner) => {
                let comparison =
                    if name == "__eq__" { crate::instr::Comparison::Equal } else { crate::instr::Comparison::NotEqual };
                self.rich_compare(comparison, inner, self.native_of(other))
            }
            ("__eq__" | "__ne__", [_]) => Ok(Value::NOT_IMPLEMENTED),
            _ => Err(self.unsupported(format!("calling {name} of {}", self.type_name(owner)))),
        }
    }

    /// `__get__` of a function or a property.
    fn native_get(&self, receiver: &Value, values: &[Value]) -> Outcome {
        let given = values.len();
        let (object, class) = match values {
            [object] => (object.clone(), Value::NONE),
            [object, class] => (object.clone(), class.clone()),
            [] => {
                let plural = if self.is_2_7() { "s" } else { "" };
                return Err(self.type_error(format!(" expected at least 1 argument{plural}, got 0")));
            }
            _ => return Err(self.type_error(format!(" expected at most 2 arguments, got {given}"))),
        };
        let or_null = |value: Value| if value.is_none() { Value::NULL } else { value };
        let (object, class) = (or_null(object), or_null(class));
        if object.is_null() && class.is_null() {
            return Err(self.type_error("__get__(None, None) is invalid"));
        }
        self.descriptor_get(receiver.clone(), &object, &class)
    }

    /// The name of an attribute, which must be a str.
    pub(crate) fn attribute_name(&self, name: &Value) -> Outcome {
        match name.kind() {
            Some(Kind::Str) => Ok(self.intern(self.text(name).unwrap_or_default())),
            Some(Kind::Unicode) => Err(self.unsupported("an attribute named by a unicode")),
            _ => {
                let kind = self.type_name_of(name);
                Err(self.type_error(format!("attribute name must be string, not '{kind}'")))
            }
        }
    }

    /// A property with another function.
    fn property_with(&self, receiver: &Value, name: &str, arguments: &Arguments) -> Outcome {
        let one = self.only_argument(receiver, name, arguments)?.clone();
        let old = receiver.get::<Property>().expect("kind: the caller has seen it");
        let or_null = |value: Value| if value.is_none() { Value::NULL } else { value };
        let given = or_null(one);
        let part = |which: &str, slot: &Slot| {
            if name == which && !given.is_null() { given.clone() } else { slot.get() }
        };
        let (get, set, delete) = (part("getter", &old.get), part("setter", &old.set), part("deleter", &old.delete));
        let property = Property {
            get: get.into(),
            set: set.into(),
            delete: delete.into(),
            doc: old.doc.get().into(),
            name: Slot::default(),
        };
        Ok(self.heap.new_object(Kind::Property, property))
    }
}
