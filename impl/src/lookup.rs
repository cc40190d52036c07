//! How attributes of classes and of their instances are found, bound, set and deleted.

use crate::{
    interp::calls::Arguments,
    natives::Native,
    object::*,
    slot::Slot,
    types::Type,
    value::Value,
    vm::{Outcome, Raise, Vm},
};

impl Vm {
    /// The type of a value, as `type` answers it.
    pub(crate) fn type_of(&self, value: &Value) -> Value {
        match self.class_of(value) {
            Some(class) => class,
            None => self.builtin_type(value).value(),
        }
    }

    /// The classes along which a class looks for attributes, itself first.
    pub(crate) fn mro_of(&self, class: &Value) -> Items {
        if let Some(payload) = class.get::<Class>() {
            let mro = payload.mro.get();
            return mro.get::<Tuple>().map(|mro| mro.0.clone()).unwrap_or_default();
        }
        let mut mro = Items::new();
        let mut kind = Type::of(class).unwrap_or(Type::Object);
        loop {
            mro.push(kind.value());
            let base = self.base_of(kind);
            if base == kind {
                return mro;
            }
            kind = base;
        }
    }

    /// What a class of a mro has itself.
    pub(crate) fn own_attribute(&self, class: &Value, name: &Value) -> Outcome<Option<Value>> {
        match (class.get::<Class>(), Type::of(class)) {
            (Some(payload), _) => self.dict_get(&payload.dict, name),
            (None, Some(kind)) => Ok(self.native(kind, name)),
            (None, None) => Ok(None),
        }
    }

    /// What a class has or inherits under a name, built-in types included.
    pub(crate) fn lookup(&self, class: &Value, name: &Value) -> Outcome<Option<Value>> {
        if let Some(payload) = class.get::<Class>() {
            let mro = payload.mro.get();
            if let Some(mro) = mro.get::<Tuple>() {
                for base in &mro.0 {
                    if let Some(found) = self.own_attribute(base, name)? {
                        return Ok(Some(found));
                    }
                }
            }
            return Ok(None);
        }
        for base in &self.mro_of(class) {
            if let Some(found) = self.own_attribute(base, name)? {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    /// Whether an attribute of a class comes before those of its instances when they are set.
    fn is_data(&self, found: &Value) -> bool {
        match found.kind() {
            Some(Kind::Property) => true,
            Some(Kind::Descriptor) => self.type_of_descriptor(found) == Type::GetSetDescriptor,
            _ => self.special(found, "__set__").is_some() || self.special(found, "__delete__").is_some(),
        }
    }

    /// Whether it is read before what an object itself has: a data descriptor that can be read at all.
    fn is_read_first(&self, found: &Value) -> bool {
        let is_native = matches!(found.kind(), Some(Kind::Property | Kind::Descriptor));
        self.is_data(found) && (is_native || self.special(found, "__get__").is_some())
    }

    /// What an attribute of a class is when it is read: of an object, or if that is NULL, of the class.
    pub(crate) fn descriptor_get(&self, found: Value, object: &Value, class: &Value) -> Outcome {
        match found.kind() {
            Some(Kind::Function) => {
                if object.is_null() && !self.is_2_7() {
                    return Ok(found);
                }
                Ok(self.method(found, object.clone(), class.clone()))
            }
            Some(Kind::StaticMethod) => Ok(found.get::<Wrapped>().expect("kind: just seen").0.get()),
            Some(Kind::ClassMethod) => {
                let function = found.get::<Wrapped>().expect("kind: just seen").0.get();
                let class = if class.is_null() { self.type_of(object) } else { class.clone() };
                match function.kind() {
                    Some(Kind::Function) => {
                        let of = if self.is_2_7() { self.type_of(&class) } else { Value::NULL };
                        Ok(self.method(function, class, of))
                    }
                    _ => Err(self.unsupported("a class method of what is no function")),
                }
            }
            Some(Kind::Property) if object.is_null() => Ok(found),
            Some(Kind::Property) => {
                let get = found.get::<Property>().expect("kind: just seen").get.get();
                if get.is_null() || get.is_none() {
                    return Err(self.property_refuses(&found, object, "getter"));
                }
                self.call_with(&get, [object.clone()])
            }
            Some(Kind::Descriptor) => self.bind_descriptor(found, object, class),
            Some(Kind::Method) if self.is_2_7() && found.get::<Method>().is_some_and(|m| m.receiver.is_null()) => {
                let method = found.get::<Method>().expect("kind: just seen");
                let of = method.class.get();
                if !object.is_null() && (of.is_null() || self.is_subclass_quick(class, &of)) {
                    return Ok(self.method(method.function.get(), object.clone(), class.clone()));
                }
                Ok(found)
            }
            _ => match self.special(&found, "__get__") {
                Some(get) => {
                    let or_none = |value: &Value| if value.is_null() { Value::NONE } else { value.clone() };
                    // What the class has is called as it is, not bound.
                    self.call_with(&get, [found.clone(), or_none(object), or_none(class)])
                }
                None => Ok(found),
            },
        }
    }

    fn method(&self, function: Value, receiver: Value, class: Value) -> Value {
        let class = if self.is_2_7() { class } else { Value::NULL };
        let method = Method { function: function.into(), receiver: receiver.into(), class: class.into() };
        self.heap.new_object(Kind::Method, method)
    }

    fn bind_descriptor(&self, found: Value, object: &Value, class: &Value) -> Outcome {
        let (owner, name) = {
            let descriptor = found.get::<Descriptor>().expect("kind: the caller has seen it");
            (descriptor.owner, descriptor.name.get())
        };
        match self.native_sort(owner, self.text(&name).unwrap_or_default()) {
            Some(Native::New) => Ok(found),
            Some(Native::OfClass) => {
                let class = if class.is_null() { self.type_of(object) } else { class.clone() };
                Ok(self.bind_native(owner, name, class))
            }
            _ if object.is_null() => Ok(found),
            Some(Native::Field) => self.field(owner, object, &name),
            _ => Ok(self.bind_native(owner, name, object.clone())),
        }
    }

    /// A field of a built-in type.
    fn field(&self, owner: Type, object: &Value, name: &Value) -> Outcome {
        let text = self.text(name).unwrap_or_default();
        match (owner, text) {
            (Type::Object, "__class__") => Ok(self.type_of(object)),
            (Type::Type, _) => self.type_field(object, text),
            _ => match self.exception_field(object, text)? {
                Some(value) => Ok(value),
                None => Err(self.missing(object, text)),
            },
        }
    }

    /// A field that types have.
    fn type_field(&self, class: &Value, name: &str) -> Outcome {
        let uncovered = || Err(self.unsupported(format!("the attribute {name} of a class")));
        let Some(payload) = class.get::<Class>() else {
            let kind = Type::of(class).unwrap_or(Type::Object);
            return match name {
                "__name__" | "__qualname__" => Ok(self.intern(self.type_name(kind))),
                "__module__" if self.is_2_7() && kind.is_exception() => Ok(self.intern("exceptions")),
                "__module__" if self.is_2_7() => Ok(self.intern("__builtin__")),
                "__module__" => Ok(self.intern("builtins")),
                "__mro__" => Ok(self.tuple(self.mro_of(class))),
                "__bases__" if kind == Type::Object => Ok(self.tuple(Items::new())),
                "__bases__" => Ok(self.tuple(Items::from_iter([self.base_of(kind).value()]))),
                _ => uncovered(),
            };
        };
        match name {
            "__name__" => Ok(payload.name.get()),
            "__qualname__" => Ok(payload.qualname.get()),
            "__bases__" => Ok(payload.bases.get()),
            "__mro__" => Ok(payload.mro.get()),
            "__module__" | "__doc__" => match self.dict_get_name(&payload.dict, name)? {
                Some(value) => Ok(value),
                None if name == "__doc__" => Ok(Value::NONE),
                None => Err(self.missing(class, name)),
            },
            _ => uncovered(),
        }
    }

    /// Whether what was raised is of a class.
    pub(crate) fn is_raised(&self, raise: &Raise, kind: Type) -> bool {
        raise.0.get::<Exception>().is_some() && self.is_subtype(self.exception_type(&raise.0), kind)
    }

    /// `getattr(object, name)`, with what the program's own classes make of it.
    pub(crate) fn get_attribute(&self, object: &Value, name: &Value) -> Outcome {
        let outcome = self.get_attribute_bare(object, name);
        if let Err(raise) = &outcome
            && self.is_3_11()
            && self.is_raised(raise, Type::AttributeError)
        {
            let payload = crate::interp::unwind::payload(&raise.0);
            if payload.detail.is_null() && payload.object.is_null() {
                payload.detail.set(name.clone());
                payload.object.set(object.clone());
            }
        }
        outcome
    }

    /// As above, without a note of what was asked for in the error of another attribute.
    pub(crate) fn get_attribute_bare(&self, object: &Value, name: &Value) -> Outcome {
        let Some(class) = self.class_of(object) else { return self.generic_attribute(object, name) };
        let outcome = match self.class_lookup(&class, &self.intern("__getattribute__")) {
            Some(hook) => self.call_special(&hook, object, [name.clone()]),
            None => self.generic_attribute(object, name),
        };
        match outcome {
            Err(raise) if self.is_raised(&raise, Type::AttributeError) => {
                match self.class_lookup(&class, &self.intern("__getattr__")) {
                    Some(hook) => {
                        self.discard(raise);
                        self.call_special(&hook, object, [name.clone()])
                    }
                    None => Err(raise),
                }
            }
            outcome => outcome,
        }
    }

    /// What `object.__getattribute__`, or that of the built-in type, answers.
    pub(crate) fn generic_attribute(&self, object: &Value, name: &Value) -> Outcome {
        if self.is_class(object) {
            return self.attribute_of_class(object, name);
        }
        if let Some(bound) = object.get::<SuperObject>() {
            return self.attribute_of_super(object, bound, name);
        }
        if self.class_of(object).is_none() && object.kind() != Some(Kind::Instance) {
            return self.attribute_of_builtin(object, name);
        }
        let text = self.text(name).unwrap_or_default();
        let class = self.type_of(object);
        let found = self.lookup(&class, name)?;
        if let Some(found) = &found
            && self.is_read_first(found)
        {
            return self.descriptor_get(found.clone(), object, &class);
        }
        if text == "__dict__" {
            return Ok(self.dict_of(object));
        }
        if let Some(dict) = self.own_dict(object).some()
            && let Some(value) = self.dict_get(&dict, name)?
        {
            return Ok(value);
        }
        if let Some(found) = found {
            return self.descriptor_get(found, object, &class);
        }
        if object.get::<Exception>().is_some()
            && let Some(value) = self.exception_field(object, text)?
        {
            return Ok(value);
        }
        if self.is_uncovered(self.layout_of(object), text) {
            return Err(self.unsupported(format!("the attribute {text} of an instance")));
        }
        Err(self.missing(object, text))
    }

    /// `type.__getattribute__`
    fn attribute_of_class(&self, class: &Value, name: &Value) -> Outcome {
        let text = self.text(name).unwrap_or_default();
        let meta = self.type_of(class);
        let of_meta = self.lookup(&meta, name)?;
        if let Some(found) = &of_meta
            && self.is_read_first(found)
        {
            return self.descriptor_get(found.clone(), class, &meta);
        }
        if let Some(found) = self.lookup(class, name)? {
            drop(of_meta);
            return self.descriptor_get(found, &Value::NULL, class);
        }
        if let Some(found) = of_meta {
            return self.descriptor_get(found, class, &meta);
        }
        let kind = self.builtin_base(class);
        let special = text.starts_with("__") && text.ends_with("__");
        if self.is_uncovered(Type::Type, text)
            || self.is_uncovered(kind, text)
            || (special && class.get::<Class>().is_none())
        {
            return Err(self.unsupported(format!("the attribute {text} of {}", self.type_name(kind))));
        }
        // What was asked for is noted by whoever asks, if anyone does.
        Err(self.no_attribute(class, text))
    }

    /// The namespace of an instance, made if it is not there.
    pub(crate) fn dict_of(&self, object: &Value) -> Value {
        let slot = self.own_dict(object);
        if slot.is_null() {
            slot.set(self.dict());
        }
        slot.get()
    }

    /// Calls a special method that was found in a class.
    pub(crate) fn call_special<const N: usize>(
        &self,
        method: &Value,
        receiver: &Value,
        arguments: [Value; N],
    ) -> Outcome {
        self.call_special_with(method, receiver, Arguments::of(arguments))
    }

    /// The same of those slots that take a method that cannot be bound for one that is not there.
    pub(crate) fn call_special_if_bound<const N: usize>(
        &self,
        method: &Value,
        receiver: &Value,
        arguments: [Value; N],
    ) -> Outcome<Option<Value>> {
        match self.bind_and_call(method, receiver, Arguments::of(arguments)) {
            Ok(outcome) => outcome.map(Some),
            Err(raise) => {
                self.discard(raise);
                Ok(None)
            }
        }
    }

    /// The first, with arguments of any kind.
    pub(crate) fn call_special_with(&self, method: &Value, receiver: &Value, arguments: Arguments) -> Outcome {
        self.bind_and_call(method, receiver, arguments)?
    }

    /// The same; what comes of the call, unless the method cannot be bound.
    pub(crate) fn bind_and_call(&self, method: &Value, receiver: &Value, mut arguments: Arguments) -> Outcome<Outcome> {
        if method.get::<Function>().is_some() {
            arguments.values.insert(0, receiver.clone());
            return Ok(self.call(method, arguments));
        }
        let class = self.type_of(receiver);
        let bound = self.descriptor_get(method.clone(), receiver, &class)?;
        Ok(self.call(&bound, arguments))
    }

    /// `setattr`, or if there is no value `delattr`, with what the program's own classes make of it.
    pub(crate) fn change_attribute(&self, object: &Value, name: &Value, value: Option<&Value>) -> Outcome<()> {
        if let Some(class) = self.class_of(object) {
            let hook = if value.is_some() { "__setattr__" } else { "__delattr__" };
            if let Some(hook) = self.class_lookup(&class, &self.intern(hook)) {
                return match value {
                    Some(value) => self.call_special(&hook, object, [name.clone(), value.clone()]).map(drop),
                    None => self.call_special(&hook, object, [name.clone()]).map(drop),
                };
            }
        }
        self.generic_set_attribute(object, name, value)
    }

    pub(crate) fn set_attribute(&self, object: &Value, name: &Value, value: &Value) -> Outcome<()> {
        self.change_attribute(object, name, Some(value))
    }

    pub(crate) fn delete_attribute(&self, object: &Value, name: &Value) -> Outcome<()> {
        self.change_attribute(object, name, None)
    }

    /// What `object.__setattr__`, or that of the built-in type, does; without a value `__delattr__`.
    pub(crate) fn generic_set_attribute(&self, object: &Value, name: &Value, value: Option<&Value>) -> Outcome<()> {
        let text = self.text(name).unwrap_or_default();
        if self.is_class(object) {
            return self.set_attribute_of_class(object, name, value);
        }
        if self.class_of(object).is_none() {
            if object.kind() == Some(Kind::Instance) {
                if self.lookup(&Type::Object.value(), name)?.is_some() || self.is_uncovered(Type::Object, text) {
                    return Err(self.unsupported(format!("setting {text} of an object")));
                }
                return Err(self.missing_to_set(object, text));
            }
            return match value {
                Some(value) => self.set_builtin_attribute(object, name, value),
                None => self.delete_builtin_attribute(object, name),
            };
        }
        let class = self.type_of(object);
        // From 3.0 on what the class has is held until the end.
        let mut found = self.lookup(&class, name)?;
        if let Some(found) = &found
            && self.set_by_descriptor(found, object, name, value)?
        {
            return Ok(());
        }
        let is_of_class = found.is_some();
        if self.is_2_7() {
            found = None;
        }
        if matches!(text, "__dict__" | "__class__")
            || (object.get::<Exception>().is_some() && self.exception_field(object, text)?.is_some())
        {
            return Err(self.unsupported(format!("setting {text} of an instance")));
        }
        if value.is_some() {
            self.dict_of(object);
        }
        let slot = self.own_dict(object);
        match (value, slot.some()) {
            (Some(value), Some(dict)) => self.dict_set(&dict, name.clone(), value.clone())?,
            (None, Some(dict)) => match self.dict_remove(&dict, name)? {
                Some((key, value)) => {
                    drop(key);
                    drop(value);
                }
                None => return Err(self.missing_to_delete(object, text)),
            },
            (_, None) if self.is_2_7() && is_of_class => {
                let class = self.class_name(&class);
                let text = format!("'{class}' object attribute '{text}' is read-only");
                return Err(self.raise(Type::AttributeError, text));
            }
            (_, None) => return Err(self.missing_to_delete(object, text)),
        }
        drop(found);
        Ok(())
    }

    fn missing_to_delete(&self, object: &Value, name: &str) -> Raise {
        if self.is_3_11() || (self.is_2_7() && !self.is_class(object) && self.own_dict(object).is_null()) {
            return self.missing_to_set(object, name);
        }
        self.raise(Type::AttributeError, name)
    }

    /// The error of an attribute that cannot be set; only reading one notes what was asked.
    fn missing_to_set(&self, object: &Value, name: &str) -> Raise {
        self.no_attribute(object, name)
    }

    /// Lets a data descriptor set or delete an attribute. Answers whether it is one.
    fn set_by_descriptor(&self, found: &Value, object: &Value, name: &Value, value: Option<&Value>) -> Outcome<bool> {
        if found.get::<Property>().is_some() {
            return self.property_set(found, object, value).map(|()| true);
        }
        if let Some(descriptor) = found.get::<Descriptor>() {
            if self.type_of_descriptor(found) != Type::GetSetDescriptor {
                return Ok(false);
            }
            return self.set_field(descriptor.owner, object, name, value).map(|()| true);
        }
        let hook = self.special(found, if value.is_some() { "__set__" } else { "__delete__" });
        match (hook, value) {
            (Some(hook), Some(value)) => {
                self.call_special(&hook, found, [object.clone(), value.clone()])?;
                Ok(true)
            }
            (Some(hook), None) => {
                self.call_special(&hook, found, [object.clone()])?;
                Ok(true)
            }
            (None, _) if self.is_data(found) => {
                // One of the two is there, and CPython's slot finds the other one missing.
                let missing = if value.is_some() { "__set__" } else { "__delete__" };
                Err(self.raise(Type::AttributeError, missing))
            }
            (None, _) => Ok(false),
        }
    }

    /// Sets an attribute by a property.
    pub(crate) fn property_set(&self, property: &Value, object: &Value, value: Option<&Value>) -> Outcome<()> {
        let Some(payload) = property.get::<Property>() else {
            return Err(self.unsupported("setting by what is no property"));
        };
        let (accessor, which) = match value {
            Some(_) => (payload.set.get(), "setter"),
            None => (payload.delete.get(), "deleter"),
        };
        if accessor.is_null() || accessor.is_none() {
            return Err(self.property_refuses(property, object, which));
        }
        match value {
            Some(value) => self.call_with(&accessor, [object.clone(), value.clone()]).map(drop),
            None => self.call_with(&accessor, [object.clone()]).map(drop),
        }
    }

    /// The error of a property without a function.
    fn property_refuses(&self, property: &Value, object: &Value, which: &str) -> Raise {
        if !self.version.facts().properties_have_names {
            let text = match which {
                "getter" => "unreadable attribute",
                "setter" => "can't set attribute",
                _ => "can't delete attribute",
            };
            return self.raise(Type::AttributeError, text);
        }
        let payload = property.get::<Property>().expect("kind: the caller has seen it");
        let class = self.type_of(object);
        let owner = match class.get::<Class>() {
            Some(class) => self.repr(&class.qualname.get()),
            None => self.repr(&self.intern(self.type_name(self.builtin_type(object)))),
        };
        let (Ok(owner), name) = (owner, payload.name.some()) else {
            return self.unsupported("a property of what has no name");
        };
        let text = match name.map(|name| self.repr(&name)) {
            Some(Ok(name)) => format!("property {name} of {owner} object has no {which}"),
            Some(Err(raise)) => return raise,
            None => format!("property of {owner} object has no {which}"),
        };
        self.raise(Type::AttributeError, text)
    }

    /// `type.__setattr__`
    fn set_attribute_of_class(&self, class: &Value, name: &Value, value: Option<&Value>) -> Outcome<()> {
        self.class_changes.set(self.class_changes.get() + 1);
        let text = self.text(name).unwrap_or_default();
        let Some(payload) = class.get::<Class>() else {
            let own = self.type_name_of_class(class);
            return Err(self.type_error(if self.is_3_11() {
                format!("cannot set '{text}' attribute of immutable type '{own}'")
            } else {
                format!("can't set attributes of built-in/extension type '{own}'")
            }));
        };
        let meta = self.type_of(class);
        let mut found = self.lookup(&meta, name)?;
        if let Some(found) = &found {
            if matches!(text, "__module__" | "__doc__") && found.get::<Descriptor>().is_some() {
                return match value {
                    Some(value) => self.dict_set(&payload.dict, name.clone(), value.clone()),
                    None => Err(self.unsupported(format!("deleting {text} of a class"))),
                };
            }
            if self.set_by_descriptor(found, class, name, value)? {
                return Ok(());
            }
        }
        if self.is_2_7() {
            found = None;
        }
        match value {
            Some(value) => self.dict_set(&payload.dict, name.clone(), value.clone())?,
            None => match self.dict_remove(&payload.dict, name)? {
                Some((key, value)) => {
                    drop(key);
                    drop(value);
                }
                None if self.is_3_11() => return Err(self.missing_to_set(class, text)),
                None => return Err(self.raise(Type::AttributeError, text)),
            },
        }
        drop(found);
        Ok(())
    }

    /// Sets a field of a built-in type.
    fn set_field(&self, owner: Type, object: &Value, name: &Value, value: Option<&Value>) -> Outcome<()> {
        let text = self.text(name).unwrap_or_default();
        let uncovered = || Err(self.unsupported(format!("setting {text} of {}", self.type_name(owner))));
        if owner == Type::Object {
            return match value {
                Some(value) if !self.is_class(value) => {
                    let kind = self.type_name_of(value);
                    let what = if self.is_2_7() { "new-style class" } else { "a class" };
                    Err(self.type_error(format!("__class__ must be set to {what}, not '{kind}' object")))
                }
                None => Err(self.type_error("can't delete __class__ attribute")),
                _ => uncovered(),
            };
        }
        if owner == Type::Type {
            let (Some(payload), Some(value)) = (object.get::<Class>(), value) else { return uncovered() };
            return match text {
                "__name__" | "__qualname__" if value.kind() == Some(Kind::Str) => {
                    let slot: &Slot = if text == "__name__" { &payload.name } else { &payload.qualname };
                    slot.set(value.clone());
                    Ok(())
                }
                "__name__" | "__qualname__" => {
                    let (own, kind) = (self.class_name(object), self.type_name_of(value));
                    Err(self.type_error(format!("can only assign string to {own}.{text}, not '{kind}'")))
                }
                _ => uncovered(),
            };
        }
        self.set_exception_field(object, text, value)
    }

    /// Sets a field of an exception.
    pub(crate) fn set_exception_field(&self, object: &Value, name: &str, value: Option<&Value>) -> Outcome<()> {
        let payload = crate::interp::unwind::payload(object);
        let Some(value) = value else {
            return Err(match name {
                "args" => self.type_error("args may not be deleted"),
                "__traceback__" => self.type_error("__traceback__ may not be deleted"),
                "__context__" | "__cause__" => self.type_error(format!("{name} may not be deleted")),
                _ => self.unsupported(format!("deleting {name} of an exception")),
            });
        };
        let or_null = |value: &Value| if value.is_none() { Value::NULL } else { value.clone() };
        let is_exception = value.is_none() || value.get::<Exception>().is_some();
        match name {
            "args" => {
                let items = self.collect_items(value)?;
                payload.args.set(self.tuple(items.into_iter().collect()));
                Ok(())
            }
            "__cause__" if is_exception => {
                payload.suppress_context.set(true);
                payload.cause.set(or_null(value));
                Ok(())
            }
            "__context__" if is_exception => {
                payload.context.set(or_null(value));
                Ok(())
            }
            "__traceback__" if value.is_none() || value.get::<Traceback>().is_some() => {
                payload.traceback.set(or_null(value));
                Ok(())
            }
            "__suppress_context__" if value.as_bool().is_some() => {
                payload.suppress_context.set(value.is(&Value::TRUE));
                Ok(())
            }
            "__cause__" => Err(self.type_error("exception cause must be None or derive from BaseException")),
            "__context__" => Err(self.type_error("exception context must be None or derive from BaseException")),
            "__traceback__" => Err(self.type_error("__traceback__ must be a traceback or None")),
            _ => Err(self.unsupported(format!("setting {name} of an exception"))),
        }
    }
}
