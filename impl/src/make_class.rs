//! How classes are made, called and looked into.

use crate::{
    interp::calls::Arguments,
    object::*,
    slot::Slot,
    types::Type,
    value::Value,
    vm::{Outcome, Vm},
};
use freevars_code::Flags;

/// The special methods that are covered: a class with another one is refused.
const COVERED: &[&str] = &[
    "__module__",
    "__qualname__",
    "__doc__",
    "__classcell__",
    "__init__",
    "__repr__",
    "__str__",
    "__eq__",
    "__ne__",
    "__lt__",
    "__le__",
    "__gt__",
    "__ge__",
    "__bool__",
    "__nonzero__",
    "__len__",
    "__iter__",
    "__next__",
    "__getitem__",
    "__setitem__",
    "__delitem__",
    "__contains__",
    "__call__",
    "__enter__",
    "__exit__",
    "__add__",
    "__sub__",
    "__mul__",
    "__radd__",
    "__rsub__",
    "__rmul__",
    "__iadd__",
    "__isub__",
    "__imul__",
    "__neg__",
    "__pos__",
    "__invert__",
    "__and__",
    "__or__",
    "__xor__",
    "__mod__",
    "__floordiv__",
    "__truediv__",
    "__div__",
    "__pow__",
    "__lshift__",
    "__rshift__",
];

fn class_payload(class: &Value) -> &Class {
    class.get::<Class>().expect("kind: the caller has seen it")
}

impl Vm {
    /// What a class or a base of it has under a name, and that class.
    pub(crate) fn class_lookup(&self, class: &Value, name: &Value) -> Option<Value> {
        let payload = class.get::<Class>()?;
        let mro = payload.mro.get();
        for base in &mro.get::<Tuple>()?.0 {
            if let Some(base) = base.get::<Class>()
                && let Ok(Some(found)) = self.dict_get(&base.dict, name)
            {
                return Some(found);
            }
        }
        None
    }

    /// A special method of an instance, which is looked for in its class only.
    pub(crate) fn special(&self, value: &Value, name: &str) -> Option<Value> {
        let class = self.class_of(value)?;
        self.class_lookup(&class, &self.intern(name))
    }

    /// `__build_class__`
    pub(crate) fn build_class(&self, arguments: &Arguments) -> Outcome {
        let [body, name, bases @ ..] = arguments.positional() else {
            return Err(self.unsupported("__build_class__ of less than two arguments"));
        };
        if !arguments.names.is_empty() || self.text(name).is_none() {
            return Err(self.unsupported("such a call of __build_class__"));
        }
        if body.get::<Function>().is_none() {
            return Err(self.unsupported("a class body that is no function"));
        }
        let namespace = self.dict();
        let cell = self.run_body(body, &namespace)?;
        let bases = self.tuple(bases.iter().cloned().collect());
        let class = self.new_class(name, &bases, &namespace)?;
        if let Some(content) = cell.get::<CellObject>()
            && !content.0.is(&class)
        {
            return Err(self.unsupported("a class cell that is dropped"));
        }
        Ok(class)
    }

    /// Runs a class body in a namespace.
    fn run_body(&self, body: &Value, namespace: &Value) -> Outcome {
        let shape = &self.code_of(&body.get::<Function>().expect("kind: the caller has seen it").code.get()).shape;
        if shape.flags.contains(Flags::OPTIMIZED) || shape.is_generator {
            return Err(self.unsupported("a class body with fast variables"));
        }
        let nowhere = crate::instr::Operand::new(crate::instr::Place::Temp, 0).expect("operand: zero fits");
        // SAFETY: The host enters.
        unsafe {
            self.enter(body.clone(), Arguments::default(), nowhere, false, true)?;
            (*self.top_frame()).extra().namespace = namespace.clone();
        }
        self.execute()
    }

    /// `type(name, bases, namespace)`
    pub(crate) fn new_class(&self, name: &Value, bases: &Value, namespace: &Value) -> Outcome {
        let given = &bases.get::<Tuple>().expect("kind: the caller has made it").0;
        if self.is_2_7() && given.is_empty() {
            return Err(self.unsupported("an old-style class"));
        }
        for base in given {
            let derives = match Type::of(base) {
                Some(Type::Object) => true,
                Some(kind) => kind.is_exception() && kind != Type::StopIteration,
                None => base.get::<Class>().is_some(),
            };
            if !derives {
                return Err(self.unsupported("such a base of a class"));
            }
        }
        for (key, _) in self.entries(namespace) {
            match self.text(&key) {
                Some(text) if text.starts_with("__") && text.ends_with("__") && !COVERED.contains(&text) => {
                    return Err(self.unsupported(format!("a class with {text}")));
                }
                Some(_) => {}
                None => return Err(self.unsupported("a class with an attribute that has no name")),
            }
        }
        let dict = self.dict();
        self.dict_update(&dict, namespace)?;
        let qualname = match self.dict_remove(&dict, &self.intern("__qualname__"))? {
            Some((_, qualname)) => qualname,
            None => name.clone(),
        };
        let cell = self.dict_remove(&dict, &self.intern("__classcell__"))?.map(|(_, cell)| cell);
        if self.dict_get_name(&dict, "__doc__")?.is_none() {
            self.dict_set(&dict, self.intern("__doc__"), Value::NONE)?;
        }
        let class = Class {
            name: Slot::new(name.clone()),
            qualname: Slot::new(qualname),
            bases: Slot::new(if given.is_empty() {
                self.tuple(Items::from_iter([Type::Object.value()]))
            } else {
                bases.clone()
            }),
            mro: Slot::default(),
            dict,
            metaclass: Slot::new(Type::Type.value()),
            subclasses: Slot::default(),
        };
        let class = self.heap.new_object(Kind::Class, class);
        for base in given.iter().filter_map(|base| base.get::<Class>()) {
            if self.is_2_7() && base.subclasses.is_null() {
                base.subclasses.set(self.list(Vec::new()));
            }
        }
        let mro = self.linearise(&class)?;
        class_payload(&class).mro.set(self.tuple(mro));
        if let Some(cell) = cell {
            match cell.get::<CellObject>() {
                Some(content) => content.0.set(class.clone()),
                None => return Err(self.unsupported("__classcell__ that is no cell")),
            }
        }
        Ok(class)
    }

    /// The classes that a class derives from, itself first.
    fn linearise(&self, class: &Value) -> Outcome<Items> {
        let of = |base: &Value| -> Vec<Value> {
            match base.get::<Class>() {
                Some(payload) => {
                    let mro = payload.mro.get();
                    mro.get::<Tuple>().map(|mro| mro.0.to_vec()).unwrap_or_default()
                }
                None => {
                    let mut kinds = vec![base.clone()];
                    let mut kind = Type::of(base).unwrap_or(Type::Object);
                    while self.base_of(kind) != kind {
                        kind = self.base_of(kind);
                        kinds.push(kind.value());
                    }
                    kinds
                }
            }
        };
        let bases = class_payload(class).bases.get();
        let bases = bases.get::<Tuple>().expect("kind: bases are a tuple").0.to_vec();
        let mut lists: Vec<Vec<Value>> = bases.iter().map(of).collect();
        lists.push(bases);
        let mut mro = Items::from_iter([class.clone()]);
        loop {
            lists.retain(|list| !list.is_empty());
            if lists.is_empty() {
                return Ok(mro);
            }
            let in_tail = |head: &Value| lists.iter().any(|list| list[1..].iter().any(|other| other.is(head)));
            let Some(next) = lists.iter().map(|list| &list[0]).find(|head| !in_tail(head)).cloned() else {
                return Err(self.unsupported("bases without a consistent order"));
            };
            for list in &mut lists {
                if list[0].is(&next) {
                    list.remove(0);
                }
            }
            mro.push(next);
        }
    }

    /// Calls a class.
    pub(crate) fn instantiate(&self, class: &Value, arguments: &Arguments) -> Outcome {
        let init = self.class_lookup(class, &self.intern("__init__"));
        let instance = if self.builtin_base(class).is_exception() {
            if !arguments.names.is_empty() && init.is_none() {
                return Err(self.unsupported("keyword arguments of an exception"));
            }
            self.exception(class.clone(), arguments.positional().iter().cloned().collect())
        } else {
            if init.is_none() && !arguments.values.is_empty() {
                let name = self.class_name(class);
                return Err(self.type_error(if self.is_2_7() {
                    "object() takes no parameters".to_owned()
                } else {
                    format!("{name}() takes no arguments")
                }));
            }
            let instance = Instance { class: class.clone().into(), dict: Slot::default() };
            self.heap.new_object(Kind::Instance, instance)
        };
        if let Some(init) = init {
            if init.get::<Function>().is_none() {
                return Err(self.unsupported("__init__ that is no function"));
            }
            let mut values = arguments.values.clone();
            values.insert(0, instance.clone());
            let answer = self.call(&init, Arguments { values, names: arguments.names.clone() })?;
            if !answer.is_none() {
                let name = self.type_name_of(&answer);
                return Err(self.type_error(format!("__init__() should return None, not '{name}'")));
            }
        }
        Ok(instance)
    }

    /// The slot of an instance's own attributes.
    fn own_dict<'a>(&self, object: &'a Value) -> &'a Slot {
        match object.get::<Instance>() {
            Some(instance) => &instance.dict,
            None => &object.get::<Exception>().expect("kind: the caller has seen it").dict,
        }
    }

    /// An attribute of an instance of a program's own class; nothing, if it is not there.
    pub(crate) fn instance_attribute(&self, object: &Value, class: &Value, name: &Value) -> Outcome<Option<Value>> {
        let found = self.class_lookup(class, name);
        if let Some(property) = found.as_ref().and_then(|found| found.get::<Property>()) {
            return match property.get.some().filter(|get| !get.is_none()) {
                Some(get) => self.call_with(&get, [object.clone()]).map(Some),
                None => Err(self.unsupported("a property that cannot be read")),
            };
        }
        if let Some(dict) = self.own_dict(object).some()
            && let Some(value) = self.dict_get(&dict, name)?
        {
            return Ok(Some(value));
        }
        let Some(found) = found else { return Ok(None) };
        if found.get::<Function>().is_some() {
            let method = Method {
                function: Slot::new(found),
                receiver: Slot::new(object.clone()),
                class: if self.is_2_7() { class.clone().into() } else { Slot::default() },
            };
            return Ok(Some(self.heap.new_object(Kind::Method, method)));
        }
        self.unwrapped(found, class).map(Some)
    }

    /// What a static or class method is when it is read.
    fn unwrapped(&self, found: Value, class: &Value) -> Outcome {
        match found.kind() {
            Some(Kind::StaticMethod) => Ok(found.get::<Wrapped>().expect("kind: just seen").0.get()),
            Some(Kind::ClassMethod) => {
                let function = found.get::<Wrapped>().expect("kind: just seen").0.get();
                let method =
                    Method { function: Slot::new(function), receiver: class.clone().into(), class: Slot::default() };
                Ok(self.heap.new_object(Kind::Method, method))
            }
            _ if self.class_of(&found).is_some_and(|class| {
                ["__get__", "__set__", "__delete__"]
                    .iter()
                    .any(|name| self.class_lookup(&class, &self.intern(name)).is_some())
            }) =>
            {
                Err(self.unsupported("a descriptor of the program's own"))
            }
            _ => Ok(found),
        }
    }

    /// An attribute of a class; nothing, if it is not there.
    pub(crate) fn class_attribute(&self, class: &Value, name: &Value) -> Outcome<Option<Value>> {
        let payload = class_payload(class);
        match self.text(name).unwrap_or_default() {
            "__name__" => return Ok(Some(payload.name.get())),
            "__qualname__" if !self.is_2_7() => return Ok(Some(payload.qualname.get())),
            "__bases__" => return Ok(Some(payload.bases.get())),
            "__mro__" => return Ok(Some(payload.mro.get())),
            "__class__" => return Ok(Some(payload.metaclass.get())),
            _ => {}
        }
        let Some(found) = self.class_lookup(class, name) else { return Ok(None) };
        if self.is_2_7() && found.get::<Function>().is_some() {
            return Err(self.unsupported("an unbound method"));
        }
        self.unwrapped(found, class).map(Some)
    }

    /// Sets or deletes an attribute of an instance.
    pub(crate) fn set_instance_attribute(&self, object: &Value, name: &Value, value: Option<&Value>) -> Outcome<()> {
        let text = self.text(name).unwrap_or_default();
        if text.starts_with("__") && text.ends_with("__") {
            return Err(self.unsupported(format!("setting {text} of an instance")));
        }
        let class = self.class_of(object).expect("kind: the caller has seen it");
        if let Some(property) = self.class_lookup(&class, name).as_ref().and_then(|found| found.get::<Property>()) {
            let (accessor, arguments) = match value {
                Some(value) => (property.set.some(), Arguments::of([object.clone(), value.clone()])),
                None => (property.delete.some(), Arguments::of([object.clone()])),
            };
            return match accessor.filter(|accessor| !accessor.is_none()) {
                Some(accessor) => self.call(&accessor, arguments).map(drop),
                None => Err(self.unsupported("a property that cannot be written")),
            };
        }
        let is_builtin = object.get::<Exception>().is_some() && matches!(text, "args" | "message" | "value" | "name");
        if is_builtin {
            return Err(self.unsupported(format!("setting {text} of an exception")));
        }
        let slot = self.own_dict(object);
        if slot.is_null() {
            slot.set(self.dict());
        }
        match value {
            Some(value) => self.dict_set(&slot.get(), name.clone(), value.clone()),
            None => match self.dict_remove(&slot.get(), name)? {
                Some((key, value)) => {
                    drop(key);
                    drop(value);
                    Ok(())
                }
                None if self.is_3_11() => Err(self.no_attribute(object, text)),
                None => Err(self.raise(Type::AttributeError, text)),
            },
        }
    }

    /// `property(...)`, `staticmethod(f)`, `classmethod(f)`
    pub(crate) fn new_descriptor(&self, kind: Type, arguments: &Arguments) -> Outcome {
        let values = arguments.positional();
        if !arguments.names.is_empty() || values.len() > 4 {
            return Err(self.unsupported("keyword arguments of a descriptor"));
        }
        let part = |index: usize| Slot::new(values.get(index).cloned().unwrap_or_default());
        match (kind, values.len()) {
            (Type::Property, _) => {
                let property = Property { get: part(0), set: part(1), delete: part(2), doc: part(3) };
                Ok(self.heap.new_object(Kind::Property, property))
            }
            (Type::StaticMethod, 1) => Ok(self.heap.new_object(Kind::StaticMethod, Wrapped(part(0)))),
            (Type::ClassMethod, 1) => Ok(self.heap.new_object(Kind::ClassMethod, Wrapped(part(0)))),
            _ => Err(self.unsupported("such a descriptor")),
        }
    }
}
