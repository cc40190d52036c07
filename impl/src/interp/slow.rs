//! What the loop does not do itself.

use super::{access::Window, unwind::handled};
use crate::{
    instr::*,
    object::*,
    types::Type,
    value::Value,
    vm::{Event, Frame, Outcome, Vm},
};

impl Vm {
    /// # Safety
    ///
    /// See [`Window`].
    pub(super) unsafe fn binary_slow(
        &self,
        window: Window,
        operator: Operator,
        in_place: bool,
        to: Operand,
        a: Operand,
        b: Operand,
    ) -> Outcome<()> {
        // SAFETY: The caller's.
        unsafe {
            let a = window.fetch(self, a)?;
            let b = window.fetch(self, b)?;
            let result = self.binary(operator, in_place, &a, &b);
            drop(a);
            drop(b);
            window.store(to, result?);
        }
        Ok(())
    }

    /// # Safety
    ///
    /// See [`Window`].
    pub(super) unsafe fn compare_slow(
        &self,
        window: Window,
        comparison: Comparison,
        to: Operand,
        a: Operand,
        b: Operand,
    ) -> Outcome<()> {
        // SAFETY: The caller's.
        unsafe {
            let a = window.fetch(self, a)?;
            let b = window.fetch(self, b)?;
            let result = self.compare(comparison, &a, &b);
            drop(a);
            drop(b);
            window.store(to, result?);
        }
        Ok(())
    }

    /// # Safety
    ///
    /// See [`Window`].
    pub(super) unsafe fn branch_slow(
        &self,
        window: Window,
        comparison: Comparison,
        a: Operand,
        b: Operand,
    ) -> Outcome<bool> {
        // SAFETY: The caller's.
        unsafe {
            let a = window.fetch(self, a)?;
            let b = window.fetch(self, b)?;
            let result = self.compare(comparison, &a, &b);
            drop(a);
            drop(b);
            let result = result?;
            let truth = self.truth(&result);
            drop(result);
            truth
        }
    }

    /// # Safety
    ///
    /// See [`Window`].
    pub(super) unsafe fn truth_slow(&self, window: Window, a: Operand) -> Outcome<bool> {
        // SAFETY: The caller's.
        let value = unsafe { window.fetch(self, a)? };
        let truth = self.truth(&value);
        drop(value);
        truth
    }

    pub(super) fn list_append(&self, list: &Value, value: Value) -> Outcome<()> {
        match list.get::<List>() {
            Some(list) => list.0.borrow_mut().push(value),
            None => return Err(self.unsupported("LIST_APPEND to what is no list")),
        }
        Ok(())
    }

    /// The instructions that are rare or that take long anyway. Answers where to go on, if that is elsewhere.
    ///
    /// # Safety
    ///
    /// See [`Window`]: of this frame, which is on top.
    #[allow(clippy::too_many_lines, reason = "one table")]
    pub(super) unsafe fn slow(&self, frame: *mut Frame, window: Window, instr: Instr) -> Outcome<Option<usize>> {
        // SAFETY: The caller's.
        unsafe {
            let code = window.code();
            let name_of = |name: u16| code.names[usize::from(name)].clone();
            let globals = || (*(*frame).globals).clone();
            let namespace = || match (*frame).extra().namespace.clone().some() {
                Some(namespace) => Ok(namespace),
                None => Err(self.unsupported("a name without a namespace")),
            };
            let fetch = |operand: Operand| window.fetch(self, operand);
            match instr {
                Instr::StoreGlobal { name, from } => {
                    // The stack holds the value until the old one has gone.
                    let value = fetch(from)?;
                    self.dict_set(&globals(), name_of(name), value.clone())?;
                    drop(value);
                }
                Instr::StoreHeld { to, from } => {
                    let value = fetch(from)?;
                    window.store(to, value.clone());
                    drop(value);
                }
                Instr::Trap => return Err(self.unsupported("a place that control should not reach")),
                Instr::DeleteGlobal { name } => self.delete_global(&globals(), &name_of(name))?,
                Instr::LoadName { to, name } => {
                    let value = self.load_name(&namespace()?, &globals(), &name_of(name))?;
                    window.store(to, value);
                }
                Instr::StoreName { name, from } => {
                    let value = fetch(from)?;
                    self.store_name(&namespace()?, &name_of(name), value.clone())?;
                    drop(value);
                }
                Instr::DeleteName { name } => self.delete_name(&namespace()?, &name_of(name))?,
                Instr::LoadLocals { to } => window.store(to, namespace()?),
                Instr::LoadClassDeref { to, cell, .. } => {
                    let value = self.load_class_deref(window, &namespace()?, cell)?;
                    window.store(to, value);
                }
                Instr::Unary { sign, to, a } => {
                    let a = fetch(a)?;
                    let result = self.unary(sign, &a);
                    drop(a);
                    window.store(to, result?);
                }
                Instr::Join { joined, to, operands, callee } => {
                    let value = self.join_operands(window, joined, operands, callee)?;
                    window.store(to, value);
                }
                Instr::Extend { joined, onto, a, callee } => {
                    let a = fetch(a)?;
                    let callee = window.get(callee);
                    self.extend_with(joined, &window.get(onto), &a, &callee)?;
                }
                Instr::ListToTuple { register } => {
                    let list = window.take(register);
                    let items = list.get::<List>().map(|list| list.0.borrow().iter().cloned().collect::<Items>());
                    let items = items.ok_or_else(|| self.unsupported("LIST_TO_TUPLE of what is no list"))?;
                    drop(list);
                    window.put(register, self.tuple(items));
                }
                Instr::SetAdd { set, a } => {
                    let value = fetch(a)?;
                    let set = window.get(set);
                    if set.get::<Set>().is_none() {
                        return Err(self.unsupported("SET_ADD to what is no set"));
                    }
                    self.set_add(&set, value)?;
                }
                Instr::MapAdd { map, key, value, value_first } => {
                    let (key, value) = if value_first {
                        let value = fetch(value)?;
                        (fetch(key)?, value)
                    } else {
                        let key = fetch(key)?;
                        (key, fetch(value)?)
                    };
                    self.map_add(&window.get(map), key, value)?;
                }
                Instr::StoreMap { map, value, key } => {
                    let value = fetch(value)?;
                    let key = fetch(key)?;
                    self.map_add(&window.get(map), key, value)?;
                }
                Instr::LoadAttr { to, object, name } => {
                    let object = fetch(object)?;
                    let result = self.get_attribute(&object, &name_of(name));
                    drop(object);
                    window.store(to, result?);
                }
                Instr::StoreAttr { object, name, value } => {
                    let value = fetch(value)?;
                    let object = fetch(object)?;
                    let outcome = self.set_attribute(&object, &name_of(name), &value);
                    if self.is_2_7() {
                        drop(object);
                        drop(value);
                    } else {
                        drop(value);
                        drop(object);
                    }
                    outcome?;
                }
                Instr::DeleteAttr { object, name } => {
                    let object = fetch(object)?;
                    let outcome = self.delete_attribute(&object, &name_of(name));
                    drop(object);
                    outcome?;
                }
                Instr::LoadItem { to, object, key } => {
                    let object = fetch(object)?;
                    let key = fetch(key)?;
                    let result = self.get_item(&object, &key);
                    drop(object);
                    drop(key);
                    window.store(to, result?);
                }
                Instr::StoreItem { object, key, value } => {
                    let value = fetch(value)?;
                    let object = fetch(object)?;
                    let key = fetch(key)?;
                    let outcome = self.set_item(&object, &key, &value);
                    drop(value);
                    drop(object);
                    drop(key);
                    outcome?;
                }
                Instr::DeleteItem { object, key } => {
                    let object = fetch(object)?;
                    let key = fetch(key)?;
                    let outcome = self.delete_item(&object, &key);
                    drop(object);
                    drop(key);
                    outcome?;
                }
                Instr::Unpack { first, from, count } => {
                    let from = fetch(from)?;
                    let mut items = self.unpack(&from, usize::from(count))?;
                    // The first item goes on top.
                    for (place, item) in items.iter_mut().rev().enumerate() {
                        window.put(first + u16::try_from(place).unwrap_or(0), item.take());
                    }
                }
                Instr::UnpackStar { first, from, before, after } => {
                    let from = fetch(from)?;
                    let mut items = self.unpack_star(&from, usize::from(before), usize::from(after))?;
                    for (place, item) in items.iter_mut().rev().enumerate() {
                        window.put(first + u16::try_from(place).unwrap_or(0), item.take());
                    }
                }
                Instr::Format { to, value, with, flags } => {
                    let value = fetch(value)?;
                    let with = fetch(with)?;
                    let result = self.format_value(value, with, flags)?;
                    window.store(to, result);
                }
                Instr::Print { what, newline, .. } => {
                    if newline {
                        self.record(Event::Write("\n".into()));
                        self.softspace.set(false);
                    } else {
                        let what = fetch(what)?;
                        self.print_item(&what)?;
                    }
                }
                Instr::GetYieldFromIter { to, from } => {
                    let from = fetch(from)?;
                    let result = if from.get::<Generator>().is_some() { Ok(from.clone()) } else { self.iter(&from) };
                    drop(from);
                    window.store(to, result?);
                }
                Instr::ReturnGenerator { to } => window.store(to, Value::NONE),
                Instr::LoadBuildClass { to } => {
                    let name = self.intern("__build_class__");
                    match self.dict_get(&self.builtins_with(&name)?, &name)? {
                        Some(build) => window.store(to, build),
                        None => return Err(self.unsupported("no __build_class__")),
                    }
                }
                Instr::BuildClass { to, name, bases, dict } => {
                    let (name, bases, dict) = (fetch(name)?, fetch(bases)?, fetch(dict)?);
                    let class = self.build_class_2_7(&name, &bases, &dict);
                    drop(dict);
                    drop(bases);
                    drop(name);
                    window.store(to, class?);
                }
                Instr::With { register, context } => {
                    let (exit, entered) = self.enter_context(fetch(context)?)?;
                    window.put(register, exit);
                    window.put(register + 1, entered);
                }
                Instr::WithCleanup { register } => {
                    if self.is_2_7() {
                        // None alone is a reason, and no int that a program has is one.
                        let (top, below) = (&*window.register(register + 3), &*window.register(register + 2));
                        if top.as_int().is_some() || top.is_none() && !below.is_null() {
                            return Err(self.unsupported("WITH_CLEANUP of what is not a reason"));
                        }
                    }
                    // The exit, then why it is left, which goes one place down.
                    let exit = window.take(register);
                    let places = if self.is_2_7() { 3 } else { 6 };
                    for place in register..register + places {
                        let moved = window.take(place + 1);
                        window.put(place, moved);
                    }
                    let top = register + places - 1;
                    let exception = (*window.register(top)).clone();
                    let is_raised = !exception.is_null() && !exception.is_none() && exception.as_mark().is_none();
                    let arguments = if is_raised {
                        let or_none = |value: Value| if value.is_null() { Value::NONE } else { value };
                        [exception, window.get(top - 1), or_none(window.get(top - 2))]
                    } else {
                        [Value::NONE, Value::NONE, Value::NONE]
                    };
                    let class = arguments[0].clone();
                    let answer = self.call_with(&exit, arguments);
                    drop(exit);
                    let answer = match answer {
                        Ok(answer) => answer,
                        Err(raise) => {
                            // Up again, where the block that is in force here has it.
                            for place in (register..register + places).rev() {
                                let moved = window.take(place);
                                window.put(place + 1, moved);
                            }
                            return Err(raise);
                        }
                    };
                    if !self.is_2_7() {
                        window.put(top + 1, class);
                        window.put(top + 2, answer);
                    } else if is_raised {
                        drop(class);
                        let suppressed = self.truth(&answer);
                        drop(answer);
                        if suppressed? {
                            let reason = [top, top - 1, top - 2].map(|place| window.take(place));
                            window.put(top, Value::NONE);
                            drop(reason);
                        }
                    }
                }
                Instr::WithCleanupFinish { register } => {
                    let answer = window.take(register + 7);
                    let class = window.take(register + 6);
                    let is_raised = !class.is_none();
                    let suppressed = is_raised && self.truth(&answer)?;
                    drop(answer);
                    drop(class);
                    if suppressed {
                        for place in (register + 3..register + 6).rev() {
                            window.put(place, Value::NULL);
                        }
                        self.pop_except(window, register + 2);
                    }
                }
                Instr::WithExceptStart { register } => {
                    let exception = window.get(register);
                    // Below are what was handled before, the place that raised, and the exit.
                    let exit = window.get(register - 3);
                    let answer = self.exit_context(&exit, &exception)?;
                    window.put(register + 1, answer);
                }
                Instr::LoadAssertionError { to } => window.store(to, Type::AssertionError.value()),
                Instr::Pad { first } => {
                    let value = window.take(first);
                    window.put(first + 1, Value::NULL);
                    window.put(first + 2, value);
                }
                Instr::CheckReason { register, pops } => {
                    let value = &*window.register(register);
                    if value.is_null() || value.as_mark().is_some() && !pops {
                        return Err(self.unsupported("why a finally runs, taken for a value"));
                    }
                }
                Instr::BeginFinally { first } => {
                    (first..first + 6).for_each(|register| window.put(register, Value::NULL))
                }
                Instr::CallFinally { from, mark, target, back } => {
                    (from..mark).for_each(|register| window.put(register, Value::NULL));
                    window.put(mark, Value::mark(back));
                    return Ok(Some(target as usize));
                }
                Instr::PopFinally { top, keeps } => {
                    let why = window.take(top);
                    if why.is_null() || why.as_mark().is_some() {
                        for register in top - 5..top {
                            if !(*window.register(register)).is_null() {
                                return Err(self.unsupported("a finally that forgets what is on the stack"));
                            }
                        }
                    } else {
                        let (value, traceback) = (window.take(top - 1), window.take(top - 2));
                        drop(why);
                        drop(value);
                        drop(traceback);
                        self.pop_except(window, top - 3);
                    }
                    if keeps {
                        let kept = window.take(top + 1);
                        window.put(top - 5, kept);
                    }
                }
                Instr::LoadSlice { to, object, low, high } => {
                    let object = fetch(object)?;
                    let slice = self.slice_2_7(fetch(low)?, fetch(high)?);
                    let result = self.get_item(&object, &slice);
                    drop(object);
                    drop(slice);
                    window.store(to, result?);
                }
                Instr::StoreSlice { object, low, high, value } => {
                    let value = fetch(value)?;
                    let object = fetch(object)?;
                    let slice = self.slice_2_7(fetch(low)?, fetch(high)?);
                    let outcome = self.set_item(&object, &slice, &value);
                    drop(value);
                    drop(object);
                    drop(slice);
                    outcome?;
                }
                Instr::DeleteSlice { object, low, high } => {
                    let object = fetch(object)?;
                    let slice = self.slice_2_7(fetch(low)?, fetch(high)?);
                    let outcome = self.delete_item(&object, &slice);
                    drop(object);
                    drop(slice);
                    outcome?;
                }
                Instr::PopExcept { top } => self.pop_except(window, top),
                Instr::PushExcInfo { register } => {
                    let exception = window.take(register);
                    let before = self.handled.replace(handled(exception.clone()));
                    window.put(register, if before.is_null() { Value::NONE } else { before });
                    window.put(register + 1, exception);
                }
                Instr::PopExceptSingle { from } => {
                    let before = window.take(from);
                    if planted!(HandledNotRestored) {
                        return Ok(None);
                    }
                    self.handled.set(handled(before));
                }
                Instr::CheckExcMatch { exception: register, class } => {
                    let class = fetch(class)?;
                    let exception = window.get(register);
                    let matches = self.exception_matches(&exception, &class);
                    drop(class);
                    window.put(register + 1, Value::bool(matches?));
                }
                other => return Err(self.unsupported(format!("{other:?}"))),
            }
        }
        Ok(None)
    }

    fn map_add(&self, map: &Value, key: Value, value: Value) -> Outcome<()> {
        if map.get::<Dict>().is_none() {
            return Err(self.unsupported("an entry for what is no dict"));
        }
        // Of an entry that cannot be added 3.11 releases the key first.
        if self.is_3_11()
            && let Err(raise) = self.hash(&key)
        {
            drop(key);
            drop(value);
            return Err(raise);
        }
        self.dict_set(map, key, value)
    }

    /// 2.7: a slice, whose limits are NULL where it has none.
    fn slice_2_7(&self, low: Value, high: Value) -> Value {
        let or_none = |value: Value| if value.is_null() { Value::NONE } else { value };
        let slice = Slice { start: or_none(low), stop: or_none(high), step: Value::NONE };
        self.heap.new_object(Kind::Slice, slice)
    }

    /// 2.7's print statement.
    fn print_item(&self, value: &Value) -> Outcome<()> {
        if self.softspace.replace(false) {
            self.record(Event::Write(" ".to_owned()));
        }
        let text = self.str_text(value)?;
        self.softspace.set(!(self.text(value).is_some() && text.ends_with(['\n', '\t', '\r'])));
        self.record(Event::Write(text));
        Ok(())
    }
}
