//! Functions, and what is built of operands.

use super::access::Window;
use crate::{
    instr::*,
    item::Backwards,
    lower::{ANNOTATIONS, CLOSURE, COUNT_SHIFT, COUNTED, DEFAULTS, KWDEFAULTS, QUALNAME},
    object::*,
    slot::Slot,
    value::Value,
    vm::{Outcome, Vm},
};
use freevars_code::allocation::Site;
use std::cell::Cell;

impl Vm {
    /// A function of a code object, with its docstring and module.
    pub(crate) fn new_function(&self, code: Value, globals: Value, closure: Value) -> Value {
        let lowered = code.get::<CodeObject>().expect("kind: the caller has seen it").0;
        // SAFETY: Code objects live as long as the machine.
        let (name, qualname, doc) = unsafe {
            let lowered = lowered.as_ref();
            (lowered.name.clone(), lowered.qualname.clone(), lowered.doc.clone())
        };
        let module = self.module_of(&globals);
        let function = Function {
            code: Slot::new(code),
            lowered: Cell::new(lowered),
            globals,
            name: Slot::new(name),
            qualname: Slot::new(qualname),
            module: Slot::new(module),
            doc: Slot::new(doc),
            defaults: Slot::default(),
            kwdefaults: Slot::default(),
            closure,
            annotations: Slot::default(),
            dict: Slot::default(),
        };
        self.heap.new_object(Kind::Function, function)
    }

    /// The module that a function of some globals is in; NULL if they do not say.
    fn module_of(&self, globals: &Value) -> Value {
        let Some(dict) = globals.get::<Dict>() else { return Value::NULL };
        let (version, position) = self.module_cache.get();
        {
            let table = dict.0.borrow();
            if (table.version == version || planted!(ModuleCacheStale) && version != 0)
                && let Some(entry) = table.at(position)
            {
                return entry.value.clone();
            }
        }
        let name = self.name_of_module.get();
        let found = self.hash(&name).and_then(|hash| self.find(&dict.0, &name, hash)).ok().flatten();
        let Some(position) = found else { return Value::NULL };
        let table = dict.0.borrow();
        self.module_cache.set((table.version, position));
        table.at(position).map_or(Value::NULL, |entry| entry.value.clone())
    }

    /// Whether a value is a closure for a code object: a tuple of as many cells as it has free variables.
    pub(crate) fn closure_fits(&self, closure: &Value, code: &Value) -> bool {
        let lowered = code.get::<CodeObject>().expect("kind: the caller has seen it").0;
        // SAFETY: Code objects live as long as the machine.
        let frees = unsafe { lowered.as_ref().shape.frees };
        if closure.is_null() {
            return frees == 0;
        }
        let is_cell = |item: &Value| item.get::<CellObject>().is_some();
        closure.get::<Tuple>().is_some_and(|tuple| tuple.0.len() == frees && tuple.0.iter().all(is_cell))
    }

    /// MAKE_FUNCTION and MAKE_CLOSURE. Where nothing in the frame handles what is raised, there may be no memory.
    ///
    /// # Safety
    ///
    /// See [`Window`].
    pub(super) unsafe fn make_function(
        &self,
        window: Window,
        globals: Value,
        flags: u16,
        operands: Operands,
        may_fail: bool,
    ) -> Outcome {
        // SAFETY: The caller's.
        unsafe {
            if may_fail {
                window.check(self, window.operands(operands))?;
                self.allocates(Site::Function)?;
                if flags & COUNTED != 0 && flags >> COUNT_SHIFT > 0 {
                    self.allocates(Site::Tuple)?;
                }
            }
            if flags & COUNTED == 0 && flags & (DEFAULTS | KWDEFAULTS | ANNOTATIONS) == 0 {
                return self.make_closure(window, globals, flags, window.operands(operands));
            }
            window.check(self, window.operands(operands))?;
            let mut rest = window.operands(operands).iter();
            let mut next = || match rest.next() {
                Some(&operand) => window.fetch(self, operand),
                None => Ok(Value::NULL),
            };
            let mut defaults = Value::NULL;
            if flags & COUNTED != 0 {
                let mut items = Items::new();
                for _ in 0..flags >> COUNT_SHIFT {
                    items.push(next()?);
                }
                if !items.is_empty() {
                    defaults = self.tuple(items);
                }
            } else if flags & DEFAULTS != 0 {
                defaults = next()?;
            }
            let counted = flags & COUNTED != 0;
            let kwdefaults = if !counted && flags & KWDEFAULTS != 0 { next()? } else { Value::NULL };
            let annotations = if !counted && flags & ANNOTATIONS != 0 { next()? } else { Value::NULL };
            let closure = if flags & CLOSURE != 0 { next()? } else { Value::NULL };
            let closure = if planted!(CellCopied) { self.copied_cells(closure) } else { closure };
            if planted!(ClosureLeaked) {
                std::mem::forget(closure.clone());
            }
            let code = next()?;
            let qualname = if flags & QUALNAME != 0 { next()? } else { Value::NULL };
            if code.get::<CodeObject>().is_none() {
                return Err(self.unsupported("MAKE_FUNCTION without a code object"));
            }
            if !self.closure_fits(&closure, &code) {
                return Err(self.unsupported("a closure that does not fit"));
            }
            let fits = |value: &Value, is_one: bool| value.is_null() || is_one;
            if !fits(&defaults, defaults.get::<Tuple>().is_some()) {
                return Err(self.unsupported("defaults that are no tuple"));
            }
            if !fits(&kwdefaults, kwdefaults.get::<Dict>().is_some()) {
                return Err(self.unsupported("keyword defaults that are no dict"));
            }
            let annotated = annotations.get::<Dict>().is_some()
                || (self.is_3_11() && annotations.get::<Tuple>().is_some_and(|pairs| pairs.0.len() % 2 == 0));
            if !fits(&annotations, annotated) {
                return Err(self.unsupported("annotations that are no dict, and no pairs"));
            }
            let function = self.new_function(code, globals, closure);
            let payload = function.get::<Function>().expect("kind: it was just made");
            if !planted!(DefaultsDropped) {
                payload.defaults.set(defaults);
            }
            if !planted!(KeywordDefaultsDropped) {
                payload.kwdefaults.set(kwdefaults);
            }
            payload.annotations.set(annotations);
            if !qualname.is_null() {
                if self.text(&qualname).is_none() {
                    return Err(self.unsupported("a qualname that is no str"));
                }
                payload.qualname.set(qualname);
            }
            Ok(function)
        }
    }

    /// MAKE_FUNCTION with at most a closure.
    ///
    /// # Safety
    ///
    /// See [`Window`].
    #[inline(always)]
    unsafe fn make_closure(&self, window: Window, globals: Value, flags: u16, operands: &[Operand]) -> Outcome {
        // SAFETY: The caller's.
        unsafe {
            let has_closure = usize::from(flags & CLOSURE != 0);
            let closure = if has_closure == 1 { window.fetch(self, operands[0])? } else { Value::NULL };
            let closure = if planted!(CellCopied) { self.copied_cells(closure) } else { closure };
            if planted!(ClosureLeaked) {
                std::mem::forget(closure.clone());
            }
            let code = window.fetch(self, operands[has_closure])?;
            let qualname = match operands.get(has_closure + 1) {
                Some(&operand) => window.fetch(self, operand)?,
                None => Value::NULL,
            };
            if code.get::<CodeObject>().is_none() {
                return Err(self.unsupported("MAKE_FUNCTION without a code object"));
            }
            if !self.closure_fits(&closure, &code) {
                return Err(self.unsupported("a closure that does not fit"));
            }
            if !qualname.is_null() && self.text(&qualname).is_none() {
                return Err(self.unsupported("a qualname that is no str"));
            }
            let function = self.new_function(code, globals, closure);
            if !qualname.is_null() {
                function.get::<Function>().expect("kind: it was just made").qualname.set(qualname);
            }
            Ok(function)
        }
    }

    /// A closure of other cells with the same contents; for `CellCopied`.
    fn copied_cells(&self, closure: Value) -> Value {
        let Some(cells) = closure.get::<Tuple>() else { return closure };
        let copy = |cell: &Value| match cell.get::<CellObject>() {
            Some(cell) => self.cell(cell.0.get()),
            None => cell.clone(),
        };
        self.tuple(cells.0.iter().map(copy).collect())
    }

    /// Packs operands. Where nothing in the frame handles what is raised, there may be no memory for a tuple.
    ///
    /// # Safety
    ///
    /// See [`Window`].
    pub(super) unsafe fn build(&self, window: Window, built: Built, operands: Operands, may_fail: bool) -> Outcome {
        // SAFETY: The caller's.
        let fetch = |&operand: &Operand| unsafe { window.fetch(self, operand) };
        // SAFETY: The caller's.
        let operands = unsafe { window.operands(operands) };
        // SAFETY: The caller's.
        unsafe { window.check(self, operands)? };
        if may_fail && built == Built::Tuple && !operands.is_empty() {
            self.allocates(Site::Tuple)?;
        }
        match built {
            Built::Tuple => {
                let mut items = Items::new();
                for operand in operands {
                    items.push(fetch(operand)?);
                }
                Ok(self.tuple(items))
            }
            Built::List => {
                let mut items = Vec::with_capacity(operands.len());
                for operand in operands {
                    items.push(fetch(operand)?);
                }
                Ok(self.list(items))
            }
            Built::Set => {
                let items: Outcome<Vec<Value>> = operands.iter().map(fetch).collect();
                let items = items?;
                let set = self.set();
                let mut outcome = Ok(());
                for item in items {
                    if outcome.is_ok() {
                        outcome = self.set_add(&set, item.clone());
                    }
                    drop(item);
                }
                outcome.map(|()| set)
            }
            Built::Map => {
                let values: Outcome<Vec<Value>> = operands.iter().map(fetch).collect();
                let mut values = values?;
                let dict = self.dict();
                for pair in values.chunks(2) {
                    if let Err(raise) = self.dict_set(&dict, pair[0].clone(), pair[1].clone()) {
                        drop(dict);
                        while let Some(value) = values.pop() {
                            drop(value);
                        }
                        return Err(raise);
                    }
                }
                // CPython pops them from the top, the value of each pair first.
                while let Some(value) = values.pop() {
                    drop(value);
                }
                Ok(dict)
            }
            Built::ConstKeyMap => {
                let values: Outcome<Vec<Value>> = operands.iter().map(fetch).collect();
                let mut values = values?;
                let keys = values.pop().unwrap_or_default();
                let Some(names) = keys.get::<Tuple>().filter(|names| names.0.len() == values.len()) else {
                    return Err(self.unsupported("BUILD_CONST_KEY_MAP with keys that do not fit"));
                };
                let dict = self.dict();
                for (key, value) in names.0.iter().zip(&values) {
                    if let Err(raise) = self.dict_set(&dict, key.clone(), value.clone()) {
                        drop(dict);
                        drop(keys);
                        drop(Backwards(values));
                        return Err(raise);
                    }
                }
                while let Some(value) = values.pop() {
                    drop(value);
                }
                Ok(dict)
            }
            Built::String => {
                let mut parts = Vec::with_capacity(operands.len());
                for operand in operands {
                    parts.push(fetch(operand)?);
                }
                let mut text = String::new();
                let mut wrong = None;
                for (index, part) in parts.iter().enumerate() {
                    match self.text(part) {
                        Some(part) => text += part,
                        None => {
                            let name = self.type_name_of(part);
                            let text = format!("sequence item {index}: expected str instance, {name} found");
                            wrong = Some(self.type_error(text));
                            break;
                        }
                    }
                }
                if wrong.is_some() {
                    drop(Backwards(parts));
                }
                match wrong {
                    Some(raise) => Err(raise),
                    None => Ok(self.str(text)),
                }
            }
            Built::Slice => {
                let mut parts = operands.iter().map(fetch);
                let mut next = || parts.next().unwrap_or(Ok(Value::NONE));
                let (start, stop, step) = (next()?, next()?, next()?);
                Ok(self.heap.new_object(Kind::Slice, Slice { start, stop, step }))
            }
        }
    }
}
