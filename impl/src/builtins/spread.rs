//! Stars: what is put together of several iterables or mappings, for displays and for calls.

use crate::{
    instr::{Joined, Operands, Register},
    interp::access::Window,
    item::Backwards,
    object::*,
    types::Type,
    value::Value,
    vm::{Outcome, Vm},
};

impl Vm {
    /// What messages call something that is called: `f()`, or `int object`.
    fn callee_text(&self, callee: &Value) -> Outcome<String> {
        let in_full = self.version.facts().callables_named_in_full;
        if let Some(function) = callee.get::<Function>() {
            if !in_full {
                return Ok(format!("{}()", self.text_of(&function.name.get())));
            }
            let qualname = self.text_of(&function.qualname.get());
            let module = function.module.get();
            return Ok(match self.text(&module) {
                Some(module) if module != "builtins" => format!("{module}.{qualname}()"),
                _ => format!("{qualname}()"),
            });
        }
        if let Some(name) = self.builtin_name(callee) {
            if matches!(name, "emit" | "token" | "collect") {
                return Err(self.unsupported("what is wrong with a call of a partial"));
            }
            return Ok(format!("{name}()"));
        }
        if let Some(method) = callee.get::<BoundBuiltin>() {
            let name = self.text_of(&method.name.get());
            let owner = if in_full { self.type_name_of(&method.receiver.get()) + "." } else { String::new() };
            return Ok(format!("{owner}{name}()"));
        }
        if let Some(kind) = Type::of(callee) {
            let name = self.type_name(kind);
            return if in_full {
                Ok(format!("{name}()"))
            } else {
                Err(self.unsupported("naming a type that is called"))
            };
        }
        if in_full { self.str_text(callee) } else { Ok(format!("{} object", self.type_name_of(callee))) }
    }

    /// The arguments after a star, as a tuple.
    pub(crate) fn positional_of_call(&self, callee: &Value, spread: Value) -> Outcome {
        if spread.get::<Tuple>().is_some() {
            return Ok(spread);
        }
        if !self.is_iterable(&spread) {
            let name = self.type_name_of(&spread);
            let callee = self.callee_text(callee)?;
            return Err(self.type_error(format!("{callee} argument after * must be an iterable, not {name}")));
        }
        let items = self.collect_items(&spread)?;
        Ok(self.tuple(items.into_iter().collect()))
    }

    /// The entries of a mapping of the program's own, in a dict; nothing, if it is no mapping.
    fn copied_mapping(&self, mapping: &Value) -> Outcome<Option<Value>> {
        if let Some(inner) = self.inner(mapping).filter(|inner| inner.get::<Dict>().is_some())
            && self.special(mapping, "__iter__").is_none()
            && self.special(mapping, "keys").is_none()
        {
            let copy = self.dict();
            self.dict_update(&copy, inner)?;
            return Ok(Some(copy));
        }
        if self.class_of(mapping).is_some() && self.lookup(&self.type_of(mapping), &self.intern("keys"))?.is_some() {
            return Err(self.unsupported("a mapping of the program's own"));
        }
        Ok(None)
    }

    /// The arguments after two stars, as a dict.
    pub(crate) fn keywords_of_call(&self, callee: &Value, mapping: Value) -> Outcome {
        if mapping.get::<Dict>().is_none() {
            if let Some(copy) = self.copied_mapping(&mapping)? {
                return Ok(copy);
            }
            let name = self.type_name_of(&mapping);
            let callee = self.callee_text(callee)?;
            return Err(self.type_error(format!("{callee} argument after ** must be a mapping, not {name}")));
        }
        Ok(mapping)
    }

    /// Refuses names of arguments that are no strs, where the caller does so.
    pub(crate) fn check_names(&self, callee: &Value, mapping: &Value) -> Outcome<()> {
        let Some(dict) = mapping.get::<Dict>() else { return Ok(()) };
        let is_wrong = dict.0.borrow().entries().any(|entry| self.text(&entry.key).is_none());
        let checks = self.version.facts().callers_check_names && self.is_callable(callee);
        if is_wrong && checks && !self.looks_at_names(callee) {
            return Err(self.type_error("keywords must be strings"));
        }
        Ok(())
    }

    /// Whether a callable takes names as they are, and refuses them itself: `__init__` of dicts, and their `update` if bound.
    fn looks_at_names(&self, callable: &Value) -> bool {
        let (owner, name, itself) = match (callable.get::<BoundBuiltin>(), callable.get::<Descriptor>()) {
            (Some(bound), _) => (bound.owner, &bound.name, &["__init__", "update"][..]),
            (_, Some(descriptor)) => (descriptor.owner, &descriptor.name, &["__init__"][..]),
            _ => return false,
        };
        owner == Type::Dict && self.text(&name.get()).is_some_and(|name| itself.contains(&name))
    }

    /// 2.7: the arguments after a star, as a tuple.
    pub(crate) fn star_2_7(&self, callee: &Value, spread: Value) -> Outcome {
        if spread.get::<Tuple>().is_some() {
            return Ok(spread);
        }
        match self.collect_items(&spread) {
            Ok(items) => Ok(self.tuple(items.into_iter().collect())),
            // What a generator has raised is not told in other words.
            Err(raise) if spread.get::<Generator>().is_none() && self.is_raised(&raise, Type::TypeError) => {
                let name = self.type_name_of(&spread);
                let callee = self.callee_text(callee)?;
                let text = format!("{callee} argument after * must be an iterable, not {name}");
                Err(self.retold_type_error(raise, || self.type_error(text)))
            }
            Err(raise) => Err(raise),
        }
    }

    /// 2.7: what is after two stars.
    pub(crate) fn mapping_2_7(&self, callee: &Value, mapping: Value) -> Outcome {
        if mapping.get::<Dict>().is_some() {
            return Ok(mapping);
        }
        if let Some(copy) = self.copied_mapping(&mapping)? {
            return Ok(copy);
        }
        let name = self.type_name_of(&mapping);
        let callee = self.callee_text(callee)?;
        Err(self.type_error(format!("{callee} argument after ** must be a mapping, not {name}")))
    }

    /// 2.7: names and values on the stack, and what is after two stars, as one dict.
    pub(crate) fn merge_2_7(&self, callee: &Value, mapping: Value, stack: &mut Vec<Value>, keywords: usize) -> Outcome {
        if keywords == 0 {
            // What is passed on is not copied, and its order is looked at by who binds it.
            if !mapping.is_null() && self.table_len(&mapping) > 1 {
                self.ordered(&mapping)?;
            }
            return Ok(mapping);
        }
        let dict = self.dict();
        if !mapping.is_null() {
            if self.table_len(&mapping) > 1 {
                self.ordered(&mapping)?;
            }
            self.dict_update(&dict, &mapping)?;
            drop(mapping);
        }
        for _ in 0..keywords {
            let (value, key) = (stack.pop().unwrap_or_default(), stack.pop().unwrap_or_default());
            if self.dict_get(&dict, &key)?.is_some() {
                let callee = self.callee_text(callee)?;
                let Some(key) = self.text(&key) else {
                    return Err(self.unsupported("a keyword given twice that is no str"));
                };
                let text = format!("{callee} got multiple values for keyword argument '{key}'");
                return Err(self.type_error(text));
            }
            self.dict_set(&dict, key, value)?;
        }
        Ok(dict)
    }

    /// The BUILD_..._UNPACK opcodes.
    ///
    /// # Safety
    ///
    /// See [`Window`].
    pub(crate) unsafe fn join_operands(
        &self,
        window: Window,
        joined: Joined,
        operands: Operands,
        callee: Register,
    ) -> Outcome {
        let mut values = Vec::new();
        // SAFETY: The caller's.
        unsafe {
            window.check(self, window.operands(operands))?;
            for &operand in window.operands(operands) {
                values.push(window.fetch(self, operand)?);
            }
        }
        let result = match joined {
            Joined::Set => self.set(),
            Joined::Map | Joined::Keywords => self.dict(),
            Joined::Tuple | Joined::Arguments | Joined::List => self.list(Vec::new()),
        };
        // SAFETY: The caller's.
        let outcome = unsafe { self.join_values(window, joined, &result, &values, callee) };
        if let Err(raise) = outcome {
            // The operands are on the stack until that unwinds.
            drop(result);
            drop(Backwards(values));
            return Err(raise);
        }
        drop(Backwards(values));
        if matches!(joined, Joined::Tuple | Joined::Arguments) {
            let items = result.get::<List>().expect("kind: it was just made").0.borrow().iter().cloned().collect();
            return Ok(self.tuple(items));
        }
        Ok(result)
    }

    /// # Safety
    ///
    /// See [`Window`].
    unsafe fn join_values(
        &self,
        window: Window,
        joined: Joined,
        result: &Value,
        values: &[Value],
        callee: Register,
    ) -> Outcome<()> {
        let calls = matches!(joined, Joined::Arguments | Joined::Keywords);
        for value in values {
            // SAFETY: The caller's.
            let callee = if calls { unsafe { window.get(callee) } } else { Value::NULL };
            if joined == Joined::Arguments && !self.is_iterable(value) {
                let name = self.type_name_of(value);
                let callee = self.callee_text(&callee)?;
                return Err(self.type_error(format!("{callee} argument after * must be an iterable, not {name}")));
            }
            if joined != Joined::Arguments && !calls && self.text(value).is_none() && !self.is_iterable(value) {
                let what = if joined == Joined::Map { "is not a mapping" } else { "is not iterable" };
                return Err(self.not_supported(what, value));
            }
            self.extend_with(joined, result, value, &callee)?;
        }
        Ok(())
    }

    /// LIST_EXTEND, SET_UPDATE, DICT_UPDATE and DICT_MERGE.
    pub(crate) fn extend_with(&self, joined: Joined, onto: &Value, with: &Value, callee: &Value) -> Outcome<()> {
        match joined {
            Joined::Tuple | Joined::Arguments | Joined::List => {
                if !self.is_iterable(with) {
                    let name = self.type_name_of(with);
                    return Err(self.type_error(format!("Value after * must be an iterable, not {name}")));
                }
                self.list_extend(onto, with)
            }
            Joined::Set => {
                let Some(_) = onto.get::<Set>() else { return Err(self.unsupported("SET_UPDATE of what is no set")) };
                self.set_update(onto, with)
            }
            Joined::Map => {
                let copy = if with.get::<Dict>().is_none() { self.copied_mapping(with)? } else { None };
                let with = copy.as_ref().unwrap_or(with);
                if with.get::<Dict>().is_none() {
                    return Err(self.not_supported("is not a mapping", with));
                }
                self.dict_update(onto, with)
            }
            Joined::Keywords => {
                let copy = if with.get::<Dict>().is_none() { self.copied_mapping(with)? } else { None };
                let with = copy.as_ref().unwrap_or(with);
                if with.get::<Dict>().is_none() {
                    let name = self.type_name_of(with);
                    let callee = self.callee_text(callee)?;
                    return Err(self.type_error(format!("{callee} argument after ** must be a mapping, not {name}")));
                }
                for (key, value) in self.entries(with) {
                    if self.dict_get(onto, &key)?.is_some() {
                        if !self.topmost_handled().is_null() {
                            // CPython then no longer knows the key of the KeyError, which it would put in other words.
                            return Err(self.key_error(key));
                        }
                        let callee = self.callee_text(callee)?;
                        if self.text(&key).is_none() && !self.is_3_11() {
                            return Err(self.type_error(format!("{callee} keywords must be strings")));
                        }
                        let key = self.str_text(&key)?;
                        let text = format!("{callee} got multiple values for keyword argument '{key}'");
                        return Err(self.type_error(text));
                    }
                    self.dict_set(onto, key, value)?;
                }
                Ok(())
            }
        }
    }

    /// `list.extend(iterable)`
    pub(crate) fn list_extend(&self, list: &Value, with: &Value) -> Outcome<()> {
        let payload = list.get::<List>().expect("kind: the caller has seen it");
        if with.get::<List>().is_some() || with.get::<Tuple>().is_some() {
            let items = self.collect_items(with)?;
            self.burn_items(items.len())?;
            payload.0.borrow_mut().extend(items);
            return Ok(());
        }
        // What is extended by itself draws all of its items first (`PySequence_Fast`).
        if self.native_of(with).is(self.native_of(list)) {
            let items = self.collect_fast(with, || self.type_error("argument must be iterable"))?;
            payload.0.borrow_mut().extend(items);
            return Ok(());
        }
        let iterator = self.iter(with)?;
        self.ask_length(with)?;
        loop {
            let item = self.next(&iterator)?;
            if item.is_null() {
                return Ok(());
            }
            self.burn(1)?;
            payload.0.borrow_mut().push(item);
        }
    }

    pub(crate) fn set_update(&self, set: &Value, with: &Value) -> Outcome<()> {
        if with.get::<Set>().is_some() {
            for (item, _) in self.entries(with) {
                self.set_add(set, item)?;
            }
            return Ok(());
        }
        self.each_drawn(with, set.clone(), |set, item| self.set_add(set, item.clone()).map(|()| true)).map(drop)
    }

    /// Draws one value after the other from an iterable, for what comes of them, until `visit` wants no more. One that it
    /// refuses goes last, after the iterator that gave it and what has come of the others.
    pub(crate) fn each_drawn(
        &self,
        iterable: &Value,
        result: Value,
        mut visit: impl FnMut(&Value, &Value) -> Outcome<bool>,
    ) -> Outcome {
        let iterator = self.iter(iterable)?;
        loop {
            let item = self.next(&iterator)?;
            if item.is_null() {
                return Ok(result);
            }
            self.burn(1)?;
            match visit(&result, &item) {
                Ok(true) => {}
                Ok(false) => return Ok(result),
                Err(raise) => {
                    drop(iterator);
                    drop(result);
                    return Err(raise);
                }
            }
        }
    }

    pub(crate) fn dict_update(&self, dict: &Value, with: &Value) -> Outcome<()> {
        for (key, value) in self.entries(with) {
            self.dict_set(dict, key, value)?;
        }
        Ok(())
    }
}
