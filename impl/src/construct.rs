//! How instances are made: what calling a class does, and `__new__` and `__init__` of built-in types.

use crate::{
    heap::INNER,
    interp::calls::Arguments,
    object::*,
    slot::Slot,
    types::Type,
    value::Value,
    vm::{Outcome, Vm},
};

impl Vm {
    /// The built-in type whose data a value has.
    pub(crate) fn layout_of(&self, value: &Value) -> Type {
        if self.is_class(value) {
            return Type::Type;
        }
        match value.get::<Instance>() {
            Some(instance) => self.builtin_base(&instance.class.get()),
            None => self.builtin_type(value),
        }
    }

    /// The list or dict that an instance is; else the value itself.
    pub(crate) fn native_of<'a>(&self, value: &'a Value) -> &'a Value {
        self.inner(value).unwrap_or(value)
    }

    /// The list or dict that an instance of a program's own class is.
    pub(crate) fn inner<'a>(&self, value: &'a Value) -> Option<&'a Value> {
        value.get::<Instance>().map(|instance| &instance.native).filter(|native| !native.is_null())
    }

    /// Calls a class, with what its metaclass makes of that.
    pub(crate) fn call_class(&self, class: &Value, arguments: &Arguments) -> Outcome {
        if let Some(hook) = self.special(class, "__call__") {
            let arguments = Arguments { values: arguments.values.clone(), names: arguments.names.clone() };
            return self.call_special_with(&hook, class, arguments);
        }
        self.type_call(class, arguments)
    }

    /// `type.__call__`
    pub(crate) fn type_call(&self, class: &Value, arguments: &Arguments) -> Outcome {
        if let Some(kind) = Type::of(class) {
            return self.call_type(kind, arguments);
        }
        if class.get::<Class>().is_none() {
            return Err(self.unsupported("type.__call__ of what is no type"));
        }
        let with_class = || {
            let mut values = arguments.values.clone();
            values.insert(0, class.clone());
            Arguments { values, names: arguments.names.clone() }
        };
        let object = match self.class_lookup(class, &self.intern("__new__")) {
            Some(new) => {
                let new = self.descriptor_get(new, &Value::NULL, class)?;
                self.call(&new, with_class())?
            }
            None => self.native_new(self.builtin_base(class), class, arguments)?,
        };
        let own = self.type_of(&object);
        if !self.is_subclass_quick(&own, class) {
            return Ok(object);
        }
        match self.class_lookup(&own, &self.intern("__init__")) {
            Some(init) => {
                let arguments = Arguments { values: arguments.values.clone(), names: arguments.names.clone() };
                let answer = self.call_special_with(&init, &object, arguments)?;
                if !answer.is_none() {
                    let name = self.type_name_of(&answer);
                    return Err(self.type_error(format!("__init__() should return None, not '{name}'")));
                }
            }
            None => {
                let kind = self.builtin_base(&own);
                // What makes exceptions has given them their arguments already, and so with what is unchanged.
                self.native_init(kind, &object, arguments)?;
            }
        }
        Ok(object)
    }

    /// Calls `__new__` of a built-in type, with the class to make an instance of as its first argument.
    pub(crate) fn call_new(&self, owner: Type, arguments: &Arguments) -> Outcome {
        let name = self.tp_name(owner);
        let Some((class, rest)) = arguments.values.split_first().filter(|_| !arguments.positional().is_empty()) else {
            return Err(self.type_error(format!("{name}.__new__(): not enough arguments")));
        };
        if !self.is_class(class) {
            let given = self.type_name_of(class);
            return Err(self.type_error(format!("{name}.__new__(X): X is not a type object ({given})")));
        }
        let own = self.class_name(class);
        if !self.is_subclass_quick(class, &owner.value()) {
            return Err(self.type_error(format!("{name}.__new__({own}): {own} is not a subtype of {name}")));
        }
        let layout = self.builtin_base(class);
        if layout != owner && !(layout.is_exception() && owner.is_exception()) {
            let base = self.class_with_native_new(class, layout);
            return Err(self.type_error(format!("{name}.__new__({own}) is not safe, use {base}.__new__()")));
        }
        let rest = Arguments { values: rest.into(), names: arguments.names.clone() };
        if owner == Type::Object { self.object_new(class, &rest) } else { self.native_new(layout, class, &rest) }
    }

    /// The name of the nearest class that has `__new__` of the built-in type whose data its instances have, along the bases that
    /// they have it from: 2.7 names the type itself.
    fn class_with_native_new(&self, class: &Value, layout: Type) -> String {
        let new = self.intern("__new__");
        let mut nearest = class.clone();
        while self.class_lookup(&nearest, &new).is_some() {
            let Some(payload) = nearest.get::<Class>() else { break };
            let bases = payload.bases.get();
            let base = bases.get::<Tuple>().and_then(|bases| {
                bases.0.iter().find(|base| self.is_class(base) && self.builtin_base(base) == layout).cloned()
            });
            let Some(base) = base else { break };
            nearest = base;
        }
        let is_native = self.is_2_7() || nearest.get::<Class>().is_none();
        if is_native { self.tp_name(layout) } else { self.class_name(&nearest) }
    }

    /// Makes an instance as a built-in type does.
    fn native_new(&self, layout: Type, class: &Value, arguments: &Arguments) -> Outcome {
        match layout {
            Type::Type => self.type_new(class, arguments),
            Type::List | Type::Dict if class.get::<Class>().is_some() => {
                let native = if layout == Type::List { self.list(Vec::new()) } else { self.dict() };
                native.header().expect("reference: it was just made").set(INNER, true);
                Ok(self.instance(class.clone(), native))
            }
            Type::List => Ok(self.list(Vec::new())),
            Type::Dict => Ok(self.dict()),
            _ if layout.is_exception() => {
                // 2.7 leaves the arguments to `__init__`.
                let args = if self.is_2_7() { &[] } else { arguments.positional() };
                Ok(self.exception(class.clone(), args.iter().cloned().collect()))
            }
            Type::Object => self.object_new(class, arguments),
            _ => Err(self.unsupported(format!("an instance of a class derived from {}", self.type_name(layout)))),
        }
    }

    fn instance(&self, class: Value, native: Value) -> Value {
        let instance = Instance { class: class.into(), dict: Slot::default(), native };
        self.heap.new_object(Kind::Instance, instance)
    }

    /// Whether a class makes its instances in a way of its own.
    fn overrides(&self, class: &Value, name: &str) -> bool {
        let kind = self.builtin_base(class);
        let has_own = if name == "__init__" {
            kind.is_exception()
                || matches!(
                    kind,
                    Type::List
                        | Type::Dict
                        | Type::Set
                        | Type::Type
                        | Type::Property
                        | Type::StaticMethod
                        | Type::ClassMethod
                        | Type::Super
                        | Type::Token
                )
        } else {
            !matches!(kind, Type::Object | Type::Token)
        };
        has_own || self.class_lookup(class, &self.intern(name)).is_some()
    }

    fn object_new(&self, class: &Value, arguments: &Arguments) -> Outcome {
        if !arguments.values.is_empty() {
            let (new, init) = (self.overrides(class, "__new__"), self.overrides(class, "__init__"));
            if self.is_2_7() {
                if !init {
                    return Err(self.type_error("object() takes no parameters"));
                }
            } else if new {
                let text = "object.__new__() takes exactly one argument (the type to instantiate)";
                return Err(self.type_error(text));
            } else if !init {
                return Err(self.type_error(format!("{}() takes no arguments", self.class_name(class))));
            }
        }
        Ok(self.instance(class.clone(), Value::NULL))
    }

    fn object_init(&self, object: &Value, arguments: &Arguments) -> Outcome<()> {
        if arguments.values.is_empty() {
            return Ok(());
        }
        let class = self.type_of(object);
        let overrides = |name| object.kind() != Some(Kind::Token) && self.overrides(&class, name);
        let (new, init) = (overrides("__new__"), overrides("__init__"));
        if self.is_2_7() {
            if !new {
                return Err(self.type_error("object.__init__() takes no parameters"));
            }
        } else if init {
            let text = "object.__init__() takes exactly one argument (the instance to initialize)";
            return Err(self.type_error(text));
        } else if !new {
            let name = self.class_name(&class);
            return Err(
                self.type_error(format!("{name}.__init__() takes exactly one argument (the instance to initialize)"))
            );
        }
        Ok(())
    }

    /// `__init__` of a built-in type.
    pub(crate) fn native_init(&self, kind: Type, object: &Value, arguments: &Arguments) -> Outcome<()> {
        match kind {
            Type::Object => self.object_init(object, arguments),
            Type::List | Type::Dict => self.container_init(kind, object, arguments),
            Type::Type => {
                let count = arguments.positional().len();
                if self.is_2_7() && !arguments.names.is_empty() {
                    return Err(self.type_error("type.__init__() takes no keyword arguments"));
                }
                if count != 1 && count != 3 {
                    return Err(self.type_error("type.__init__() takes 1 or 3 arguments"));
                }
                if count == 1 && !arguments.names.is_empty() {
                    return Err(self.type_error("type.__init__() takes no keyword arguments"));
                }
                Ok(())
            }
            _ if kind.is_exception() => self.exception_init(object, arguments),
            _ => Err(self.unsupported(format!("__init__ of {}", self.type_name(kind)))),
        }
    }

    fn container_init(&self, kind: Type, object: &Value, arguments: &Arguments) -> Outcome<()> {
        let inner = self.native_of(object);
        let values = arguments.positional();
        if kind == Type::Dict {
            return self.dict_init(inner, arguments);
        }
        if !arguments.names.is_empty() {
            let is_own = self.class_of(object).is_some();
            if self.is_2_7() || (is_own && !self.is_3_11()) {
                return Err(self.unsupported("keyword arguments of list"));
            }
            return Err(self.type_error("list() takes no keyword arguments"));
        }
        if values.len() > 1 {
            let given = values.len();
            return Err(self.type_error(if self.is_2_7() {
                format!("list() takes at most 1 argument ({given} given)")
            } else {
                format!("list expected at most 1 argument, got {given}")
            }));
        }
        let list = inner.get::<List>().expect("kind: the caller has seen it");
        list.empty();
        match values {
            [one] => {
                if self.facts.lists_ask_lengths_twice {
                    self.ask_length(one)?;
                }
                self.list_extend(inner, one)
            }
            _ => Ok(()),
        }
    }

    /// `BaseException.__init__`
    fn exception_init(&self, object: &Value, arguments: &Arguments) -> Outcome<()> {
        let own = self.type_of(object);
        let kind = self.builtin_base(&own);
        if !arguments.names.is_empty() {
            if self.is_3_11() && matches!(kind, Type::NameError | Type::UnboundLocalError | Type::AttributeError) {
                return Err(self.unsupported("keyword arguments of an exception"));
            }
            let name = self.type_name_of(object);
            return Err(self.type_error(if self.is_2_7() {
                format!("{name} does not take keyword arguments")
            } else {
                format!("{name}() takes no keyword arguments")
            }));
        }
        let payload = crate::interp::unwind::payload(object);
        payload.args.set(self.tuple(arguments.values.iter().cloned().collect()));
        if self.is_2_7() && arguments.values.len() == 1 {
            self.set_detail(object, arguments.values[0].clone());
        }
        if !self.is_2_7() && kind == Type::StopIteration {
            self.set_detail(object, arguments.values.first().cloned().unwrap_or_default());
        }
        Ok(())
    }
}
