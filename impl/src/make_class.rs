//! How classes are made.

use crate::{
    interp::calls::Arguments,
    object::*,
    slot::Slot,
    types::Type,
    value::Value,
    vm::{Outcome, Raise, Vm},
};
use freevars_code::Flags;

fn class_payload(class: &Value) -> &Class {
    class.get::<Class>().expect("kind: the caller has seen it")
}

impl Vm {
    /// What a class, or one of those it derives from, has under a name; nothing if a built-in type has it before those.
    pub(crate) fn class_lookup(&self, class: &Value, name: &Value) -> Option<Value> {
        let payload = class.get::<Class>()?;
        let mro = payload.mro.get();
        for base in &mro.get::<Tuple>()?.0 {
            match base.get::<Class>() {
                Some(base) => {
                    if let Ok(Some(found)) = self.dict_get(&base.dict, name) {
                        return Some(found);
                    }
                }
                None => {
                    let kind = Type::of(base).filter(|kind| *kind != Type::Object)?;
                    if self.text(name).is_some_and(|name| self.defines(kind, name)) {
                        return None;
                    }
                }
            }
        }
        None
    }

    /// Whether a class or one that it derives from was made with a name, wherever a look-up would find it.
    pub(crate) fn has_in_python(&self, class: &Value, name: &Value) -> bool {
        let mro = class.get::<Class>().map(|payload| payload.mro.get()).unwrap_or_default();
        mro.get::<Tuple>().is_some_and(|mro| {
            let mut classes = mro.0.iter().filter_map(Value::get::<Class>);
            classes.any(|class| matches!(self.dict_get(&class.dict, name), Ok(Some(_))))
        })
    }

    /// A special method of an instance, which is looked for in its class only.
    pub(crate) fn special(&self, value: &Value, name: &str) -> Option<Value> {
        let class = self.class_of(value)?;
        self.class_lookup(&class, &self.intern(name))
    }

    /// `__build_class__`
    pub(crate) fn build_class(&self, arguments: &Arguments) -> Outcome {
        let values = arguments.positional();
        let Some(body) = values.first().filter(|_| values.len() > 1) else {
            return Err(self.type_error("__build_class__: not enough arguments"));
        };
        if body.get::<Function>().is_none() {
            return Err(self.type_error("__build_class__: func must be a function"));
        }
        let name = &values[1];
        if self.text(name).is_none() {
            return Err(self.type_error("__build_class__: name is not a string"));
        }
        for base in &values[2..] {
            if !self.is_class(base) && self.is_uncovered_base(base) {
                return Err(self.unsupported("a base that is no class"));
            }
        }
        let bases = self.tuple(values[2..].iter().cloned().collect());
        let mut metaclass = Value::NULL;
        let mut keywords = Vec::new();
        for (keyword, value) in arguments.keywords() {
            if self.text(keyword) == Some("metaclass") {
                metaclass = value.clone();
            } else {
                keywords.push((keyword.clone(), value.clone()));
            }
        }
        if metaclass.is_null() {
            metaclass = match values.get(2) {
                Some(base) => self.type_of(base),
                None => Type::Type.value(),
            };
        }
        if self.is_class(&metaclass) {
            metaclass = self.metaclass_of(&metaclass, &bases)?;
        }
        let with_keywords = |mut values: Vec<Value>| {
            let names = keywords.iter().map(|(name, _)| name.clone()).collect();
            values.extend(keywords.iter().map(|(_, value)| value.clone()));
            Arguments { values: values.into(), names }
        };
        let namespace = match self.prepare_of(&metaclass)? {
            Some(prepare) => self.call(&prepare, with_keywords(vec![name.clone(), bases.clone()]))?,
            None => self.dict(),
        };
        if matches!(namespace.kind(), Some(Kind::Str | Kind::Bytes | Kind::Tuple | Kind::List | Kind::Range)) {
            return Err(self.unsupported("a class body in what has items, but is no mapping"));
        }
        if namespace.get::<Dict>().is_none()
            && self.inner(&namespace).is_none()
            && self.special(&namespace, "__getitem__").is_none()
        {
            let kind = self.type_name_of(&namespace);
            let meta = if self.is_class(&metaclass) { self.class_name(&metaclass) } else { "<metaclass>".to_owned() };
            return Err(self.type_error(format!("{meta}.__prepare__() must return a mapping, not {kind}")));
        }
        let cell = self.run_body(body, &namespace)?;
        let arguments = with_keywords(vec![name.clone(), bases.clone(), namespace.clone()]);
        let class = self.call(&metaclass, arguments)?;
        if let Some(content) = cell.get::<CellObject>().filter(|_| self.is_class(&class)) {
            self.check_class_cell(&content.0.get(), name, &class)?;
        }
        Ok(class)
    }

    /// Whether a base may be replaced by others, which is not covered.
    fn is_uncovered_base(&self, base: &Value) -> bool {
        self.special(base, "__mro_entries__").is_some()
    }

    /// `__prepare__` of a metaclass, if that is more than to make a dict.
    fn prepare_of(&self, metaclass: &Value) -> Outcome<Option<Value>> {
        if metaclass.is(&Type::Type.value()) {
            return Ok(None);
        }
        match self.get_attribute(metaclass, &self.intern("__prepare__")) {
            Ok(prepare) => Ok(Some(prepare)),
            Err(raise) if self.is_raised(&raise, Type::AttributeError) => {
                self.discard(raise);
                Ok(None)
            }
            Err(raise) => Err(raise),
        }
    }

    /// Whether the cell that is to get a class has got it.
    fn check_class_cell(&self, content: &Value, name: &Value, class: &Value) -> Outcome<()> {
        if content.is(class) {
            return Ok(());
        }
        let (name, class) = (self.repr(name)?, self.repr(class)?);
        if content.is_null() {
            let text =
                format!("__class__ not set defining {name} as {class}. Was __classcell__ propagated to type.__new__?");
            return Err(self.raise(Type::RuntimeError, text));
        }
        let other = self.repr(content)?;
        Err(self.type_error(format!("__class__ set to {other} defining {name} as {class}")))
    }

    /// 2.7's class statement.
    pub(crate) fn build_class_2_7(&self, name: &Value, bases: &Value, namespace: &Value) -> Outcome {
        let Some(given) = bases.get::<Tuple>() else { return Err(self.unsupported("such a BUILD_CLASS")) };
        if namespace.get::<Dict>().is_none() {
            return Err(self.unsupported("such a BUILD_CLASS"));
        }
        let metaclass = match self.dict_get_name(namespace, "__metaclass__")? {
            Some(metaclass) => metaclass,
            None => match given.0.first() {
                Some(base) => self.type_of(base),
                None => match self.dict_get_name(&self.globals.get(), "__metaclass__")? {
                    Some(metaclass) => metaclass,
                    None => return Err(self.unsupported("an old-style class")),
                },
            },
        };
        let arguments = Arguments::of([name.clone(), bases.clone(), namespace.clone()]);
        match self.call(&metaclass, arguments) {
            Err(raise) if self.is_raised(&raise, Type::TypeError) => Err(self.blame_metaclass(raise)),
            outcome => outcome,
        }
    }

    /// 2.7: says of an error that it was the metaclass's.
    fn blame_metaclass(&self, raise: Raise) -> Raise {
        let payload = crate::interp::unwind::payload(&raise.0);
        let args = payload.args.get();
        let Some([text]) =
            args.get::<Tuple>().map(|args| &args.0[..]).and_then(|args| <&[Value; 1]>::try_from(args).ok())
        else {
            return raise;
        };
        let Some(text) = self.text(text).filter(|_| text.kind() == Some(Kind::Str)) else { return raise };
        let text = self.str(format!("Error when calling the metaclass bases\n    {text}"));
        let class = payload.class.get();
        let traceback = payload.traceback.take();
        let new = match self.call_with(&class, [text]) {
            Ok(new) => new,
            Err(raise) => return raise,
        };
        if new.get::<Exception>().is_some() {
            crate::interp::unwind::payload(&new).traceback.set(traceback);
        }
        Raise(new)
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
            // Up to 3.10, NEWLOCALS stands for another namespace, whatever the caller gives.
            if self.is_3_11() || !shape.flags.contains(Flags::NEWLOCALS) {
                (*self.top_frame()).extra().namespace = namespace.clone();
            }
        }
        self.execute()
    }

    /// The most derived of a metaclass and those of some bases.
    fn metaclass_of(&self, metaclass: &Value, bases: &Value) -> Outcome {
        let mut winner = metaclass.clone();
        for base in &bases.get::<Tuple>().expect("kind: the caller has made it").0 {
            let own = self.type_of(base);
            if self.is_subclass_quick(&winner, &own) {
                continue;
            }
            if self.is_subclass_quick(&own, &winner) {
                winner = own;
                continue;
            }
            return Err(self.type_error(
                "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the \
                 metaclasses of all its bases",
            ));
        }
        Ok(winner)
    }

    /// `type.__new__(metaclass, ...)`
    pub(crate) fn type_new(&self, metaclass: &Value, arguments: &Arguments) -> Outcome {
        let values = arguments.positional();
        let exact = metaclass.is(&Type::Type.value());
        if let [one] = values
            && arguments.names.is_empty()
            && (exact || self.is_2_7())
            && (exact || !self.is_3_11())
        {
            return Ok(self.type_of(one));
        }
        let [name, bases, namespace] = values else {
            let given = values.len();
            return Err(self.type_error(if self.is_3_11() || (!self.is_2_7() && !exact) {
                format!("type.__new__() takes exactly 3 arguments ({given} given)")
            } else {
                "type() takes 1 or 3 arguments".to_owned()
            }));
        };
        let wrong = |number: u32, wanted: &str, value: &Value| {
            let kind = self.given_name(value);
            let function = if self.is_2_7() { "type()" } else { "type.__new__()" };
            Err(self.type_error(format!("{function} argument {number} must be {wanted}, not {kind}")))
        };
        if name.kind() != Some(Kind::Str) {
            return wrong(1, if self.is_2_7() { "string" } else { "str" }, name);
        }
        if bases.get::<Tuple>().is_none() {
            return wrong(2, "tuple", bases);
        }
        let Some(namespace) = Some(self.native_of(namespace)).filter(|dict| dict.get::<Dict>().is_some()) else {
            return wrong(3, "dict", namespace);
        };
        let winner = self.metaclass_of(metaclass, bases)?;
        if !winner.is(metaclass)
            && let Some(new) = self.class_lookup(&winner, &self.intern("__new__"))
        {
            let new = self.descriptor_get(new, &Value::NULL, &winner)?;
            let mut values = arguments.values.clone();
            values.insert(0, winner);
            return self.call(&new, Arguments { values, names: arguments.names.clone() });
        }
        self.new_class(&winner, name, bases, namespace, arguments)
    }

    /// Refuses bases that no class can have.
    fn check_bases(&self, bases: &Items) -> Outcome<()> {
        let mut layout = Type::Object;
        for base in bases {
            if !self.is_class(base) {
                return Err(self.type_error(if self.is_2_7() && !self.type_of(base).is(&Type::Object.value()) {
                    "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the \
                     metaclasses of all its bases"
                } else {
                    "bases must be types"
                }));
            }
            let kind = self.builtin_base(base);
            match Type::of(base) {
                Some(Type::Bool | Type::NoneType | Type::Slice | Type::Range | Type::Ellipsis | Type::Function) => {
                    let name = self.type_name(kind);
                    return Err(self.type_error(format!("type '{name}' is not an acceptable base type")));
                }
                Some(Type::Object | Type::Type | Type::List | Type::Dict) | None => {}
                Some(kind) if kind.is_exception() && kind != Type::StopIteration => {}
                Some(kind) => {
                    let name = self.type_name(kind);
                    return Err(self.unsupported(format!("such a base of a class: {name}")));
                }
            }
            if self.is_subtype(kind, layout) {
                layout = kind;
                continue;
            }
            let both_exceptions = layout.is_exception() && kind.is_exception();
            if !both_exceptions && !self.is_subtype(layout, kind) {
                return Err(self.type_error("multiple bases have instance lay-out conflict"));
            }
        }
        Ok(())
    }

    /// Makes a class and tells those of it that are to know.
    fn new_class(
        &self,
        metaclass: &Value,
        name: &Value,
        bases: &Value,
        namespace: &Value,
        arguments: &Arguments,
    ) -> Outcome {
        let given = &bases.get::<Tuple>().expect("kind: the caller has seen it").0;
        if self.is_2_7() && given.iter().any(|base| !self.is_class(base)) {
            return Err(self.unsupported("an old-style class"));
        }
        self.check_bases(given)?;
        let dict = self.dict();
        self.dict_update(&dict, namespace)?;
        if self.dict_get_name(&dict, "__slots__")?.is_some() {
            return Err(self.unsupported("a class with __slots__"));
        }
        if self.dict_get_name(&dict, "__del__")?.is_some() {
            return Err(self.unsupported("a class with __del__"));
        }
        let qualname = match self.dict_remove(&dict, &self.intern("__qualname__"))? {
            Some((key, qualname)) if self.is_2_7() => {
                self.dict_set(&dict, key, qualname)?;
                name.clone()
            }
            Some((_, qualname)) if qualname.kind() == Some(Kind::Str) => qualname,
            Some((_, wrong)) => {
                let kind = self.type_name_of(&wrong);
                return Err(self.type_error(format!("type __qualname__ must be a str, not {kind}")));
            }
            None => name.clone(),
        };
        if self.dict_get_name(&dict, "__module__")?.is_none()
            && let Some(module) = self.module_of_caller()?
        {
            self.dict_set(&dict, self.intern("__module__"), module)?;
        }
        self.wrap_special(&dict)?;
        if self.dict_get_name(&dict, "__doc__")?.is_none() {
            self.dict_set(&dict, self.intern("__doc__"), Value::NONE)?;
        }
        let cell = if self.is_2_7() {
            None
        } else {
            self.dict_remove(&dict, &self.intern("__classcell__"))?.map(|(_, cell)| cell)
        };
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
            metaclass: Slot::new(metaclass.clone()),
            subclasses: Slot::default(),
        };
        let class = self.heap.new_object(Kind::Class, class);
        let set_cell = || match &cell {
            None => Ok(()),
            Some(_) if planted!(ClassCellNotSet) => Ok(()),
            Some(cell) => match cell.get::<CellObject>() {
                Some(content) => {
                    content.0.set(class.clone());
                    Ok(())
                }
                None => {
                    let kind = self.repr(&self.type_of(cell))?;
                    Err(self.type_error(format!("__classcell__ must be a nonlocal cell, not {kind}")))
                }
            },
        };
        set_cell()?;
        let mro = self.linearise(&class)?;
        class_payload(&class).mro.set(self.tuple(mro));
        for base in given.iter().filter_map(|base| base.get::<Class>()) {
            if self.is_2_7() && base.subclasses.is_null() {
                base.subclasses.set(self.list(Vec::new()));
            }
        }
        if !self.is_2_7() {
            self.set_names(&class)?;
            self.init_subclass(&class, arguments)?;
        }
        Ok(class)
    }

    /// `__name__` of the globals that the caller has.
    fn module_of_caller(&self) -> Outcome<Option<Value>> {
        if self.depth() == 0 {
            return Ok(None);
        }
        // SAFETY: A frame is under way; its globals live as long as it.
        let globals = unsafe { (*(*self.top_frame()).globals).clone() };
        self.dict_get_name(&globals, "__name__")
    }

    /// Functions under some names become static or class methods.
    fn wrap_special(&self, dict: &Value) -> Outcome<()> {
        let wrapped: &[(&str, Kind)] = if self.is_2_7() {
            &[("__new__", Kind::StaticMethod)]
        } else {
            &[
                ("__new__", Kind::StaticMethod),
                ("__init_subclass__", Kind::ClassMethod),
                ("__class_getitem__", Kind::ClassMethod),
            ]
        };
        for &(name, kind) in wrapped {
            if let Some(function) = self.dict_get_name(dict, name)?
                && function.get::<Function>().is_some()
            {
                let method = self.heap.new_object(kind, Wrapped(function.into()));
                self.dict_set(dict, self.intern(name), method)?;
            }
        }
        Ok(())
    }

    /// Tells what a class has under which name it has it.
    fn set_names(&self, class: &Value) -> Outcome<()> {
        // All are held as long as any is told.
        let members = self.entries(&class_payload(class).dict);
        for (key, value) in &members {
            if let Some(property) = value.get::<Property>()
                && self.version.facts().properties_have_names
            {
                property.name.set(key.clone());
                continue;
            }
            let Some(hook) = self.special(value, "__set_name__") else { continue };
            let told = self.bind_and_call(&hook, value, Arguments::of([class.clone(), key.clone()]))?;
            if let Err(raise) = told {
                if raise.0.as_mark().is_some() {
                    return Err(raise);
                }
                let (key, kind) = (self.repr(key)?, self.type_name_of(value));
                let owner = self.class_name(class);
                let text = format!("Error calling __set_name__ on '{kind}' instance {key} in '{owner}'");
                return Err(self.raise_from(Type::RuntimeError, &text, raise));
            }
        }
        Ok(())
    }

    /// An error whose cause and context are another one.
    fn raise_from(&self, kind: Type, text: &str, cause: Raise) -> Raise {
        let error = self.raise(kind, text);
        let payload = crate::interp::unwind::payload(&error.0);
        payload.cause.set(cause.0.clone());
        payload.context.set(cause.0);
        payload.suppress_context.set(true);
        error
    }

    /// Tells the bases of a class that there is one more.
    fn init_subclass(&self, class: &Value, arguments: &Arguments) -> Outcome<()> {
        let bound = SuperObject { class: class.clone().into(), object: class.clone().into(), of: class.clone().into() };
        let bound = self.heap.new_object(Kind::Super, bound);
        let hook = self.get_attribute(&bound, &self.intern("__init_subclass__"))?;
        drop(bound);
        let values = arguments.values[arguments.positional().len()..].into();
        let answer = self.call(&hook, Arguments { values, names: arguments.names.clone() })?;
        drop(answer);
        Ok(())
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
        for (index, base) in bases.iter().enumerate() {
            if bases[..index].iter().any(|other| other.is(base)) {
                return Err(self.type_error(format!("duplicate base class {}", self.class_name(base))));
            }
        }
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
                return Err(self.inconsistent(&lists));
            };
            for list in &mut lists {
                if list[0].is(&next) {
                    list.remove(0);
                }
            }
            mro.push(next);
        }
    }

    /// The error of bases that have no common order.
    fn inconsistent(&self, lists: &[Vec<Value>]) -> Raise {
        let mut heads: Vec<&Value> = Vec::new();
        for list in lists {
            if !heads.iter().any(|head| head.is(&list[0])) {
                heads.push(&list[0]);
            }
        }
        if self.is_2_7() && heads.len() > 1 {
            return self.unsupported("the order of a hash table");
        }
        let names: Vec<String> = heads.into_iter().map(|head| self.class_name(head)).collect();
        let names = names.join(", ");
        self.type_error(format!("Cannot create a consistent method resolution\norder (MRO) for bases {names}"))
    }

    /// The slot of an instance's own attributes.
    pub(crate) fn own_dict<'a>(&self, object: &'a Value) -> &'a Slot {
        match object.get::<Instance>() {
            Some(instance) => &instance.dict,
            None => &object.get::<Exception>().expect("kind: the caller has seen it").dict,
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
                let property =
                    Property { get: part(0), set: part(1), delete: part(2), doc: part(3), name: Slot::default() };
                Ok(self.heap.new_object(Kind::Property, property))
            }
            (Type::StaticMethod, 1) => Ok(self.heap.new_object(Kind::StaticMethod, Wrapped(part(0)))),
            (Type::ClassMethod, 1) => Ok(self.heap.new_object(Kind::ClassMethod, Wrapped(part(0)))),
            _ => Err(self.unsupported("such a descriptor")),
        }
    }
}
