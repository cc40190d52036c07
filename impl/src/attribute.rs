//! Attributes of objects.

use crate::{
    code::Code,
    object::*,
    slot::Slot,
    types::Type,
    value::Value,
    vm::{Outcome, Raise, Vm},
};

/// What a name means on a function.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Name,
    Qualname,
    Doc,
    Module,
    Closure,
    Defaults,
    Kwdefaults,
    Annotations,
    Dict,
    Code,
    Globals,
}

impl Vm {
    fn function_part(&self, name: &str) -> Option<Part> {
        Some(match name {
            "__name__" => Part::Name,
            "func_name" if self.is_2_7() => Part::Name,
            "__qualname__" if !self.is_2_7() => Part::Qualname,
            "__doc__" => Part::Doc,
            "func_doc" if self.is_2_7() => Part::Doc,
            "__module__" => Part::Module,
            "__closure__" => Part::Closure,
            "func_closure" if self.is_2_7() => Part::Closure,
            "__defaults__" => Part::Defaults,
            "func_defaults" if self.is_2_7() => Part::Defaults,
            "__kwdefaults__" if !self.is_2_7() => Part::Kwdefaults,
            "__annotations__" if !self.is_2_7() => Part::Annotations,
            "__dict__" => Part::Dict,
            "func_dict" if self.is_2_7() => Part::Dict,
            "__code__" => Part::Code,
            "func_code" if self.is_2_7() => Part::Code,
            "__globals__" => Part::Globals,
            "func_globals" if self.is_2_7() => Part::Globals,
            _ => return None,
        })
    }

    #[cold]
    pub(crate) fn no_attribute(&self, object: &Value, name: &str) -> Raise {
        let text = if self.is_class(object) {
            format!("type object '{}' has no attribute '{name}'", self.type_name_of_class(object))
        } else {
            format!("'{}' object has no attribute '{name}'", self.type_name_of(object))
        };
        self.raise(Type::AttributeError, text)
    }

    /// What reading an attribute that is not there adds to the error (3.10).
    pub(crate) fn missing(&self, object: &Value, name: &str) -> Raise {
        let raise = self.no_attribute(object, name);
        if self.is_3_11() {
            self.set_detail(&raise.0, self.intern(name));
            crate::interp::unwind::payload(&raise.0).object.set(object.clone());
        }
        raise
    }

    /// An attribute of what is neither a class nor an instance of one of the program's own.
    pub(crate) fn attribute_of_builtin(&self, object: &Value, name: &Value) -> Outcome {
        let text = self.text(name).unwrap_or_default();
        let or_none = |value: Value| if value.is_null() { Value::NONE } else { value };
        match object.kind() {
            Some(Kind::Function) => {
                let function = object.get::<Function>().expect("kind: just seen");
                if let Some(part) = self.function_part(text) {
                    return Ok(match part {
                        Part::Name => function.name.get(),
                        Part::Qualname => function.qualname.get(),
                        Part::Doc => or_none(function.doc.get()),
                        Part::Module => or_none(function.module.get()),
                        Part::Closure => or_none(function.closure.clone()),
                        Part::Defaults => or_none(function.defaults.get()),
                        Part::Kwdefaults => or_none(function.kwdefaults.get()),
                        Part::Annotations => self.annotations_of(function)?,
                        Part::Dict => {
                            if function.dict.is_null() {
                                function.dict.set(self.dict());
                            }
                            function.dict.get()
                        }
                        Part::Code => function.code.get(),
                        Part::Globals => function.globals.clone(),
                    });
                }
                if let Some(dict) = function.dict.some()
                    && let Some(value) = self.dict_get(&dict, name)?
                {
                    return Ok(value);
                }
            }
            Some(Kind::Cell) if text == "cell_contents" => {
                let content = object.get::<CellObject>().expect("kind: just seen").0.some();
                return content.ok_or_else(|| self.raise(Type::ValueError, "Cell is empty"));
            }
            Some(Kind::Code) => {
                if let Some(value) = self.code_attribute(self.code_of(object), text)? {
                    return Ok(value);
                }
            }
            Some(Kind::Generator) => {
                if let Some(slot) = self.name_of_generator(object, text) {
                    return Ok(slot.get());
                }
            }
            Some(Kind::Exception) => {
                if let Some(value) = self.exception_attribute(object, name, text)? {
                    return Ok(value);
                }
            }
            _ => {}
        }
        if let Some(method) = object.get::<Method>()
            && let Some(value) = self.method_attribute(method, name, text)?
        {
            return Ok(value);
        }
        if let Some(wrapped) = object.get::<Wrapped>() {
            match text {
                "__func__" => return Ok(wrapped.0.get()),
                "__wrapped__" if self.is_3_11() => return Ok(wrapped.0.get()),
                "__get__" | "__call__" | "__name__" | "__qualname__" | "__doc__" | "__module__" => {
                    return Err(self.unsupported(format!("the attribute {text} of {}", self.type_name_of(object))));
                }
                _ => {}
            }
        }
        if let Some(property) = object.get::<Property>() {
            match text {
                "fget" => return Ok(or_none(property.get.get())),
                "fset" => return Ok(or_none(property.set.get())),
                "fdel" => return Ok(or_none(property.delete.get())),
                "__doc__" | "__isabstractmethod__" => return Err(self.unsupported("the docstring of a property")),
                _ => {}
            }
        }
        let kind = self.builtin_type(object);
        if text == "__class__" {
            return Ok(kind.value());
        }
        if let Some(found) = self.lookup(&kind.value(), name)? {
            return self.descriptor_get(found, object, &kind.value());
        }
        if self.may_have(object, kind, text) {
            return Err(self.unsupported(format!("the attribute {text} of {}", self.type_name(kind))));
        }
        Err(self.missing(object, text))
    }

    /// The name of a generator that an attribute is.
    fn name_of_generator<'g>(&self, object: &'g Value, text: &str) -> Option<&'g Slot> {
        let generator = object.get::<Generator>()?;
        match text {
            "__name__" => Some(&generator.name),
            "__qualname__" if !self.is_2_7() => Some(&generator.qualname),
            _ => None,
        }
    }

    /// Sets or deletes a generator's name: neither in 2.7.
    fn set_name_of_generator(&self, slot: &Slot, name: &str, value: Option<&Value>) -> Outcome<()> {
        if self.is_2_7() {
            let text = format!("attribute '{name}' of 'generator' objects is not writable");
            return Err(self.raise(Type::AttributeError, text));
        }
        self.set_name(slot, name, value)
    }

    /// Sets a name, which must be a str.
    fn set_name(&self, slot: &Slot, name: &str, value: Option<&Value>) -> Outcome<()> {
        match value.filter(|value| value.kind() == Some(Kind::Str)) {
            Some(value) => {
                slot.set(value.clone());
                Ok(())
            }
            None => Err(self.type_error(format!("{name} must be set to a string object"))),
        }
    }

    /// Whether there may be an attribute that is not covered.
    fn may_have(&self, object: &Value, kind: Type, name: &str) -> bool {
        let special = name.starts_with("__") && name.ends_with("__");
        special || kind == Type::Type || !self.is_plain(object, kind, name)
    }

    /// An attribute of a bound method, or of the function that it binds.
    fn method_attribute(&self, method: &Method, name: &Value, text: &str) -> Outcome<Option<Value>> {
        let or_none = |value: Value| if value.is_null() { Value::NONE } else { value };
        Ok(Some(match text {
            "__self__" => or_none(method.receiver.get()),
            "im_self" if self.is_2_7() => or_none(method.receiver.get()),
            "__func__" => method.function.get(),
            "im_func" if self.is_2_7() => method.function.get(),
            "im_class" if self.is_2_7() => or_none(method.class.get()),
            "__class__" => return Ok(None),
            _ if self.native_sort(Type::Object, text).is_some() || self.is_uncovered(Type::Object, text) => {
                return Ok(None);
            }
            "__get__" | "__call__" => return Ok(None),
            _ => {
                let function = method.function.get();
                return match self.get_attribute(&function, name) {
                    Err(raise)
                        if self.is_raised(&raise, Type::AttributeError) && function.get::<Function>().is_some() =>
                    {
                        Err(raise)
                    }
                    outcome => outcome.map(Some),
                };
            }
        }))
    }

    fn exception_attribute(&self, object: &Value, name: &Value, text: &str) -> Outcome<Option<Value>> {
        let payload = object.get::<Exception>().expect("kind: the caller has seen it");
        if let Some(dict) = payload.dict.some()
            && let Some(value) = self.dict_get(&dict, name)?
        {
            return Ok(Some(value));
        }
        self.exception_field(object, text)
    }

    /// What an exception has besides its own dict.
    pub(crate) fn exception_field(&self, object: &Value, text: &str) -> Outcome<Option<Value>> {
        let payload = object.get::<Exception>().expect("kind: the caller has seen it");
        let or_none = |value: Value| if value.is_null() { Value::NONE } else { value };
        let kind = self.exception_type(object);
        Ok(Some(match text {
            "args" => payload.args.get(),
            "__traceback__" if !self.is_2_7() => or_none(payload.traceback.get()),
            "__context__" if !self.is_2_7() => or_none(payload.context.get()),
            "__cause__" if !self.is_2_7() => or_none(payload.cause.get()),
            "__suppress_context__" if !self.is_2_7() => Value::bool(payload.suppress_context.get()),
            "message" if self.is_2_7() => match payload.detail.some() {
                Some(message) => message,
                None => self.intern(""),
            },
            "value" if kind == Type::StopIteration && !self.is_2_7() => or_none(payload.detail.get()),
            "name"
                if self.is_3_11()
                    && matches!(kind, Type::NameError | Type::UnboundLocalError | Type::AttributeError) =>
            {
                or_none(payload.detail.get())
            }
            _ => return Ok(None),
        }))
    }

    /// The annotations of a function: made if there are none, and from 3.10 on of the tuple that it was made with.
    fn annotations_of(&self, function: &Function) -> Outcome {
        let held = function.annotations.get();
        if held.get::<Dict>().is_some() {
            return Ok(held);
        }
        let dict = self.dict();
        if let Some(tuple) = held.get::<Tuple>() {
            for pair in tuple.0.chunks(2) {
                if let [name, value] = pair {
                    self.dict_set(&dict, name.clone(), value.clone())?;
                }
            }
        }
        function.annotations.set(dict.clone());
        Ok(dict)
    }

    /// The lowered code of a code object.
    pub(crate) fn code_of(&self, value: &Value) -> &Code {
        let pointer = value.get::<CodeObject>().expect("kind: the caller has seen it").0;
        // SAFETY: Code objects live as long as the machine.
        unsafe { pointer.as_ref() }
    }

    fn code_attribute(&self, code: &Code, name: &str) -> Outcome<Option<Value>> {
        let fields = &code.fields;
        let names = |names: &[String]| self.tuple(names.iter().map(|name| self.intern(name)).collect());
        let number = |number: u32| Value::int(i64::from(number)).unwrap_or_default();
        Ok(Some(match name {
            "co_name" => self.intern(&fields.name),
            "co_qualname" if self.is_3_11() => self.intern(&fields.qualname),
            "co_filename" => self.intern(&fields.filename),
            "co_argcount" => number(fields.argcount),
            "co_posonlyargcount" if !self.is_2_7() => number(fields.posonlyargcount),
            "co_kwonlyargcount" if !self.is_2_7() => number(fields.kwonlyargcount),
            "co_nlocals" => number(fields.nlocals),
            "co_stacksize" => number(fields.stacksize),
            "co_firstlineno" => number(fields.firstlineno),
            "co_flags" if !self.version.facts().constructor_sets_nofree => number(fields.flags.0),
            "co_freevars" => names(&fields.freevars),
            "co_cellvars" => names(&fields.cellvars),
            "co_varnames" => names(&fields.varnames),
            "co_names" => names(&fields.names),
            _ => return Err(self.unsupported(format!("the attribute {name} of code"))),
        }))
    }

    /// Sets an attribute of what is neither a class nor an instance of one of the program's own.
    pub(crate) fn set_builtin_attribute(&self, object: &Value, name: &Value, value: &Value) -> Outcome<()> {
        let text = self.text(name).unwrap_or_default();
        match object.kind() {
            Some(Kind::Function) => {
                let function = object.get::<Function>().expect("kind: just seen");
                match self.function_part(text) {
                    None => {
                        // That is a name like any other in 2.7.
                        if text.starts_with("__") && text != "__qualname__" {
                            return Err(self.unsupported(format!("setting {text} of a function")));
                        }
                        if function.dict.is_null() {
                            function.dict.set(self.dict());
                        }
                        self.dict_set(&function.dict.get(), name.clone(), value.clone())
                    }
                    Some(part) => self.set_function_part(function, part, Some(value)),
                }
            }
            Some(Kind::Cell) if text == "cell_contents" => {
                let cell = object.get::<CellObject>().expect("kind: just seen");
                if self.is_2_7() {
                    let text = "attribute 'cell_contents' of 'cell' objects is not writable";
                    return Err(self.raise(Type::AttributeError, text));
                }
                cell.0.set(value.clone());
                Ok(())
            }
            Some(Kind::Exception)
                if self.native_sort(Type::BaseException, text) == Some(crate::natives::Native::Field) =>
            {
                self.set_exception_field(object, text, Some(value))
            }
            Some(Kind::Exception) => {
                if text.starts_with("__") || matches!(text, "args" | "message" | "value" | "name" | "code") {
                    return Err(self.unsupported(format!("setting {text} of an exception")));
                }
                let payload = object.get::<Exception>().expect("kind: just seen");
                if payload.dict.is_null() {
                    payload.dict.set(self.dict());
                }
                self.dict_set(&payload.dict.get(), name.clone(), value.clone())
            }
            _ => match self.name_of_generator(object, text) {
                Some(slot) => self.set_name_of_generator(slot, text, Some(value)),
                None => Err(self.cannot_set(object, text)),
            },
        }
    }

    fn cannot_set(&self, object: &Value, name: &str) -> Raise {
        let kind = self.builtin_type(object);
        if name.starts_with("__") || self.has_method(kind, name) || !self.is_plain(object, kind, name) {
            return self.unsupported(format!("setting {name} of {}", self.type_name_of(object)));
        }
        self.no_attribute(object, name)
    }

    /// Deletes an attribute of what is neither a class nor an instance of one of the program's own.
    pub(crate) fn delete_builtin_attribute(&self, object: &Value, name: &Value) -> Outcome<()> {
        let text = self.text(name).unwrap_or_default();
        match object.kind() {
            Some(Kind::Function) => {
                let function = object.get::<Function>().expect("kind: just seen");
                if let Some(part) = self.function_part(text) {
                    return self.set_function_part(function, part, None);
                }
                if text.starts_with("__") {
                    return Err(self.unsupported(format!("deleting {text} of a function")));
                }
                let removed = match function.dict.some() {
                    Some(dict) => self.dict_remove(&dict, name)?,
                    None => None,
                };
                match removed {
                    Some((key, value)) => {
                        drop(key);
                        drop(value);
                        Ok(())
                    }
                    None if self.is_3_11() || (self.is_2_7() && function.dict.is_null()) => {
                        Err(self.no_attribute(object, text))
                    }
                    None => Err(self.raise(Type::AttributeError, text)),
                }
            }
            Some(Kind::Cell) if text == "cell_contents" && !self.is_2_7() => {
                object.get::<CellObject>().expect("kind: just seen").0.clear();
                Ok(())
            }
            _ => match self.name_of_generator(object, text) {
                Some(slot) => self.set_name_of_generator(slot, text, None),
                None => Err(self.cannot_set(object, text)),
            },
        }
    }

    fn set_function_part(&self, function: &Function, part: Part, value: Option<&Value>) -> Outcome<()> {
        let read_only = |name: &str| {
            if self.is_2_7() { self.type_error("readonly attribute") } else { self.raise(Type::AttributeError, name) }
        };
        let not_none = value.filter(|value| !value.is_none());
        match part {
            Part::Closure | Part::Globals => Err(read_only("readonly attribute")),
            Part::Doc => {
                function.doc.set(value.cloned().unwrap_or_default());
                Ok(())
            }
            Part::Module => {
                function.module.set(value.cloned().unwrap_or_default());
                Ok(())
            }
            Part::Name | Part::Qualname => {
                let (slot, name) = match part {
                    Part::Name => (&function.name, "__name__"),
                    _ => (&function.qualname, "__qualname__"),
                };
                self.set_name(slot, name, value)
            }
            Part::Defaults => match not_none {
                Some(value) if value.get::<Tuple>().is_none() => {
                    let name = if self.is_2_7() { "func_defaults" } else { "__defaults__" };
                    if self.is_2_7() {
                        return Err(self.unsupported("defaults that are no tuple"));
                    }
                    Err(self.type_error(format!("{name} must be set to a tuple object")))
                }
                other => {
                    function.defaults.set(other.cloned().unwrap_or_default());
                    Ok(())
                }
            },
            Part::Kwdefaults => match not_none {
                Some(value) if self.inner(value).is_some() => {
                    Err(self.unsupported("a function's dict of a program's class"))
                }
                Some(value) if value.get::<Dict>().is_none() => {
                    Err(self.type_error("__kwdefaults__ must be set to a dict object"))
                }
                other => {
                    function.kwdefaults.set(other.cloned().unwrap_or_default());
                    Ok(())
                }
            },
            Part::Annotations => match not_none {
                Some(value) if self.inner(value).is_some() => {
                    Err(self.unsupported("a function's dict of a program's class"))
                }
                Some(value) if value.get::<Dict>().is_none() => {
                    Err(self.type_error("__annotations__ must be set to a dict object"))
                }
                other => {
                    function.annotations.set(other.cloned().unwrap_or_default());
                    Ok(())
                }
            },
            Part::Dict => match value {
                Some(value) if value.get::<Dict>().is_some() => {
                    function.dict.set(value.clone());
                    Ok(())
                }
                _ => Err(self.unsupported("such a __dict__ of a function")),
            },
            Part::Code => {
                let Some(code) = value.filter(|value| value.get::<CodeObject>().is_some()) else {
                    return Err(self.type_error("__code__ must be set to a code object"));
                };
                let new = self.code_of(code);
                let have = function.closure.get::<Tuple>().map_or(0, |closure| closure.0.len());
                if new.shape.frees != have {
                    let name = self.text_of(&function.name.get());
                    let text =
                        format!("{name}() requires a code object with {have} free vars, not {}", new.shape.frees);
                    return Err(self.raise(Type::ValueError, text));
                }
                if new.shape.is_generator != self.code_of(&function.code.get()).shape.is_generator && !self.is_2_7() {
                    return Err(self.unsupported("a generator's code for a function"));
                }
                function.lowered.set(std::ptr::NonNull::from(new));
                function.code.set(code.clone());
                Ok(())
            }
        }
    }

    /// What LOAD_METHOD leaves: what is to be called and its receiver, or NULL and what is to be called.
    pub(crate) fn load_method(&self, object: Value, name: &Value) -> Outcome<(Value, Value)> {
        let is_own = !matches!(object.kind(), Some(Kind::Function | Kind::Class | Kind::Instance | Kind::Exception));
        if is_own
            && Type::of(&object).is_none()
            && self.has_method(self.builtin_type(&object), self.text(name).unwrap_or_default())
            && let Some(found) = self.lookup(&self.builtin_type(&object).value(), name)?
        {
            return Ok((found, object));
        }
        if matches!(object.kind(), Some(Kind::Instance | Kind::Exception))
            && let Some(class) = self.class_of(&object)
            && self.class_lookup(&class, &self.intern("__getattribute__")).is_none()
            && let Some(found) = self.lookup(&class, name)?
        {
            let is_method = match found.kind() {
                Some(Kind::Function) => true,
                Some(Kind::Descriptor) => {
                    matches!(self.type_of_descriptor(&found), Type::Descriptor | Type::WrapperDescriptor)
                }
                _ => false,
            };
            let own = self.own_dict(&object).get();
            if is_method && (own.is_null() || self.dict_get(&own, name)?.is_none()) {
                return Ok((found, object));
            }
        }
        if !self.facts.callers_keep_arguments
            && let Some(bound) = object.get::<SuperObject>()
            && let Some(function) = self.function_of_super(bound, name)?
        {
            // CALL would take the function and the receiver out of the bound method before anything runs.
            let receiver = bound.object.get();
            drop(object);
            return Ok((function, receiver));
        }
        let found = self.get_attribute(&object, name);
        drop(object);
        Ok((Value::NULL, found?))
    }
}
