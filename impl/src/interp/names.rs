//! Names: globals, builtins, and the namespaces of modules and classes.

use super::access::{Window, cut};
use crate::{
    code::Code,
    instr::Operand,
    object::Dict,
    types::Type,
    value::Value,
    vm::{Outcome, Raise, Vm},
};

impl Vm {
    /// The value of a global, if the caches of its instruction hold.
    #[inline(always)]
    pub(super) fn cached_global(&self, code: &Code, globals: &Value, cache: u16) -> Option<Value> {
        let cache = &code.caches[usize::from(cache)];
        let globals = globals.get::<Dict>()?.0.borrow();
        let stale = planted!(GlobalCacheStale) && cache.globals.get() != 0;
        if globals.version != cache.globals.get() && !stale {
            return None;
        }
        let position = cache.position.get();
        if cache.builtins.get() == 0 {
            return globals.at(position).map(|entry| entry.value.clone());
        }
        let builtins = self.builtins.get();
        let builtins = builtins.get::<Dict>()?.0.borrow();
        let valid = builtins.version == cache.builtins.get();
        valid.then(|| builtins.at(position).map(|entry| entry.value.clone())).flatten()
    }

    #[cold]
    pub(super) fn load_global(&self, code: &Code, globals: &Value, name: u16, cache: u16) -> Outcome {
        let name = &code.names[usize::from(name)];
        let cache = &code.caches[usize::from(cache)];
        let hash = self.hash(name)?;
        let Some(dict) = globals.get::<Dict>() else { return Err(self.unsupported("globals that are no dict")) };
        if let Some(position) = self.find(&dict.0, name, hash)? {
            let table = dict.0.borrow();
            cache.globals.set(table.version);
            cache.builtins.set(0);
            cache.position.set(position);
            return Ok(table.at(position).expect("found: just now").value.clone());
        }
        let version = dict.0.borrow().version;
        let builtins = self.builtins_of(globals, name)?;
        if let Some(builtins_dict) = builtins.get::<Dict>()
            && let Some(position) = self.find(&builtins_dict.0, name, hash)?
        {
            let table = builtins_dict.0.borrow();
            if self.builtins.is(&builtins) {
                cache.globals.set(version);
                cache.builtins.set(table.version);
                cache.position.set(position);
            }
            return Ok(table.at(position).expect("found: just now").value.clone());
        }
        let text = self.text_of(name);
        let global = if self.is_2_7() { "global " } else { "" };
        Err(self.name_error(&text, global))
    }

    /// The builtins that belong to some globals, with the one of a name.
    fn builtins_of(&self, globals: &Value, name: &Value) -> Outcome {
        if self.globals.is(globals) || !self.version.facts().frames_make_do_without_builtins {
            return self.builtins_with(name);
        }
        if self.dict_get_name(globals, "__builtins__")?.is_some() {
            return Err(self.unsupported("__builtins__"));
        }
        let only = self.dict();
        self.dict_set(&only, self.intern("None"), Value::NONE)?;
        Ok(only)
    }

    #[cold]
    pub(crate) fn name_error(&self, name: &str, global: &str) -> Raise {
        let raise = self.raise(Type::NameError, format!("{global}name '{}' is not defined", cut(name)));
        if self.is_3_11() {
            self.set_detail(&raise.0, self.intern(name));
        }
        raise
    }

    pub(super) fn delete_global(&self, globals: &Value, name: &Value) -> Outcome<()> {
        match self.dict_remove(globals, name)? {
            Some((key, value)) => {
                drop(value);
                drop(key);
                Ok(())
            }
            None => Err(self.name_error(&self.text_of(name), if self.is_2_7() { "global " } else { "" })),
        }
    }

    /// LOAD_NAME.
    pub(super) fn load_name(&self, namespace: &Value, globals: &Value, name: &Value) -> Outcome {
        if let Some(found) = self.namespace_get(namespace, name)? {
            return Ok(found);
        }
        if let Some(found) = self.dict_get(globals, name)? {
            return Ok(found);
        }
        match self.dict_get(&self.builtins_of(globals, name)?, name)? {
            Some(found) => Ok(found),
            None => Err(self.name_error(&self.text_of(name), "")),
        }
    }

    fn namespace_get(&self, namespace: &Value, name: &Value) -> Outcome<Option<Value>> {
        if namespace.get::<Dict>().is_none() {
            return match self.get_item(namespace, name) {
                Ok(value) => Ok(Some(value)),
                Err(raise) if self.is_raised(&raise, Type::KeyError) => {
                    self.discard(raise);
                    Ok(None)
                }
                Err(raise) => Err(raise),
            };
        }
        self.dict_get(namespace, name)
    }

    pub(super) fn store_name(&self, namespace: &Value, name: &Value, value: Value) -> Outcome<()> {
        if namespace.get::<Dict>().is_none() {
            return self.set_item(namespace, name, &value);
        }
        self.dict_set(namespace, name.clone(), value)
    }

    pub(super) fn delete_name(&self, namespace: &Value, name: &Value) -> Outcome<()> {
        if namespace.get::<Dict>().is_none() {
            return match self.delete_item(namespace, name) {
                // Whatever it was, the name is said not to be defined.
                Err(raise) if raise.0.as_mark().is_none() => {
                    self.discard(raise);
                    Err(self.name_error(&self.text_of(name), ""))
                }
                outcome => outcome,
            };
        }
        match self.dict_remove(namespace, name)? {
            Some((key, value)) => {
                drop(value);
                drop(key);
                Ok(())
            }
            None => Err(self.name_error(&self.text_of(name), "")),
        }
    }

    /// From a class body's namespace, else from a cell.
    ///
    /// # Safety
    ///
    /// See [`Window`].
    pub(super) unsafe fn load_class_deref(&self, window: Window, namespace: &Value, cell: Operand) -> Outcome {
        // SAFETY: The caller's.
        unsafe {
            let code = window.code();
            let name = match cell.place() {
                crate::instr::Place::Free => &code.fields.freevars[cell.index()],
                _ => code.register_name(cell.index()),
            };
            if planted!(ClassAsksCellFirst) && !(*window.peek(cell)).is_null() {
                return window.borrow(self, cell);
            }
            if let Some(found) = self.namespace_get(namespace, &self.intern(name))? {
                return Ok(found);
            }
            window.borrow(self, cell)
        }
    }
}
