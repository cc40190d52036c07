//! Calls: how frames are entered and left, and who holds what meanwhile.
//!
//! Up to 3.10 the caller's stack holds what it called with until the call is over, and the callee has references of its
//! own; in 3.11 they move into the callee. So up to 3.10 the registers of a call's operands are released when the callee
//! returns.

use super::access::Window;
use crate::{
    code::{Code, Shape},
    instr::*,
    object::*,
    types::Type,
    value::Value,
    vm::{ENDS, Extra, Frame, Outcome, Raise, Vm},
};
use freevars_code::{Flags, allocation::Site};
use smallvec::SmallVec;
use std::{mem, ptr};

/// What a call takes of the instructions that a run may take: a function has a few, whose number is not looked at.
pub(crate) const CALL_COST: usize = 4;

/// What a call passes: positional values, then those of keywords.
#[derive(Default)]
pub(crate) struct Arguments {
    pub(crate) values: SmallVec<[Value; 6]>,
    /// The names of the last ones.
    pub(crate) names: SmallVec<[Value; 2]>,
}

impl Arguments {
    pub(crate) fn of<const N: usize>(values: [Value; N]) -> Arguments {
        Arguments { values: values.into_iter().collect(), names: SmallVec::new() }
    }

    pub(crate) fn positional(&self) -> &[Value] {
        &self.values[..self.values.len() - self.names.len()]
    }

    /// Names and values of what is passed by keyword.
    pub(crate) fn keywords(&self) -> impl Iterator<Item = (&Value, &Value)> {
        self.names.iter().zip(&self.values[self.values.len() - self.names.len()..])
    }
}

impl Vm {
    /// Whether one more frame may be there.
    #[inline(always)]
    pub(crate) fn has_room(&self) -> bool {
        self.depth() + usize::from(planted!(RecursionOneTooFew)) < self.limits.frames
    }

    /// The function whose free variables are those of the caller's variables that are in cells and have the same names;
    /// for `FreeFromCaller`.
    ///
    /// # Safety
    ///
    /// See [`Window`].
    unsafe fn closed_over_by(&self, window: Window, function: Value) -> Value {
        let payload = function.get::<Function>().expect("kind: the caller has seen it");
        // SAFETY: Code objects live as long as the machine; closure-fits and cell-registers.
        unsafe {
            let (caller, callee) = (window.code(), payload.lowered.get().as_ref());
            let cell_of = |name: &String| {
                let of_cell = caller.fields.cellvars.iter().position(|cell| cell == name);
                let of_free = || caller.fields.freevars.iter().position(|free| free == name);
                match of_cell {
                    Some(index) => Some((*window.base.add(usize::from(caller.shape.made[index].0))).clone()),
                    None => of_free().map(|index| (*window.closure.add(index)).clone()),
                }
            };
            let own = payload.closure.get::<Tuple>().map_or(&[][..], |cells| &cells.0);
            let names = &callee.fields.freevars;
            let cells: Items =
                names.iter().zip(own).map(|(name, own)| cell_of(name).unwrap_or_else(|| own.clone())).collect();
            if cells.iter().zip(own).all(|(cell, own)| cell.is(own)) {
                return function;
            }
            let closed = self.new_function(payload.code.get(), payload.globals.clone(), self.tuple(cells));
            let new = closed.get::<Function>().expect("kind: it was just made");
            new.defaults.set(payload.defaults.get());
            new.kwdefaults.set(payload.kwdefaults.get());
            closed
        }
    }

    /// Enters a function that takes its arguments as they are.
    ///
    /// # Safety
    ///
    /// See [`Window`]: of the frame on top. The callee is a function with as many parameters as there are operands and a
    /// receiver, if there is one, and there is room for a frame. `temporary` says whether it is in a register of the stack,
    /// where the receiver always is.
    #[inline(always)]
    pub(crate) unsafe fn enter_plain(
        &self,
        window: Window,
        to: Operand,
        callee: *mut Value,
        temporary: bool,
        receiver: Option<*mut Value>,
        operands: Operands,
    ) -> Outcome<()> {
        // SAFETY: The caller's.
        unsafe {
            let moves = !self.facts.callers_keep_arguments;
            let get = |place: *mut Value, temporary: bool| {
                if moves && temporary { mem::replace(&mut *place, Value::NULL) } else { (*place).clone() }
            };
            let payload = (*callee).get::<Function>().expect("kind: the caller has seen it");
            let code = payload.lowered.get();
            let (segment, top) = (self.stack.segment.get(), self.stack.top.get());
            let base = self.stack.window(code.as_ref().shape.window());
            let first = base.add(usize::from(receiver.is_some()));
            for (index, &operand) in window.operands(operands).iter().enumerate() {
                let value = get(window.peek(operand), operand.is_temp());
                if value.is_null() {
                    self.give_back(window, &window.operands(operands)[..index], first);
                    self.stack.cut(segment, top);
                    return Err(window.unbound(self, operand));
                }
                first.add(index).write(value);
            }
            if let Some(receiver) = receiver {
                base.write(get(receiver, true));
            }
            if let Err(raise) = self.allocates_frame() {
                release(base, 0, usize::from(operands.count) + usize::from(receiver.is_some()));
                self.stack.cut(segment, top);
                return Err(raise);
            }
            let function = get(callee, temporary);
            let function = if planted!(FreeFromCaller) { self.closed_over_by(window, function) } else { function };
            let payload = if planted!(FreeFromCaller) {
                function.get::<Function>().expect("kind: it is one of the same code")
            } else {
                payload
            };
            let closure = closure_of(payload);
            let globals: *const Value = &raw const payload.globals;
            let extra = self.below(segment, top);
            self.push_frame(Frame {
                code,
                base,
                pc: 0,
                function,
                closure,
                globals,
                extra,
                to,
                release: !moves,
                entered: false,
            });
            self.make_cells(base, code.as_ref()).map_err(|raise| self.give_up(raise))
        }
    }

    /// Puts arguments back where they come from: a call does not come to be.
    ///
    /// # Safety
    ///
    /// See [`Window`]; they are in registers that nothing else uses.
    #[cold]
    unsafe fn give_back(&self, window: Window, operands: &[Operand], first: *mut Value) {
        for (index, &operand) in operands.iter().enumerate().rev() {
            // SAFETY: The caller's.
            unsafe {
                let value = ptr::replace(first.add(index), Value::NULL);
                if operand.is_temp() && !self.facts.callers_keep_arguments {
                    window.store(operand, value);
                } else {
                    drop(value);
                }
            }
        }
    }

    /// The frame on top is given up that has not begun, as there is no memory for its cells: it is in no traceback.
    ///
    /// # Safety
    ///
    /// It is the frame on top.
    #[cold]
    unsafe fn give_up(&self, raise: Raise) -> Raise {
        // SAFETY: The caller's.
        drop(unsafe { self.leave(self.top_frame()) });
        raise
    }

    /// # Safety
    ///
    /// There is room.
    #[inline(always)]
    pub(crate) unsafe fn push_frame(&self, frame: Frame) {
        // SAFETY: The buffer has room for as many as may be, which the caller has seen.
        unsafe {
            let frames = &mut *self.frames.get();
            let count = frames.len();
            debug_assert!(count < frames.capacity());
            frames.as_mut_ptr().add(count).write(frame);
            frames.set_len(count + 1);
        }
    }

    /// Makes the cells of a frame whose arguments are in place.
    ///
    /// # Safety
    ///
    /// The window is one of the code's.
    #[inline(always)]
    pub(crate) unsafe fn make_cells(&self, base: *mut Value, code: &Code) -> Outcome<()> {
        for &(register, argument) in &code.shape.made {
            if !code.shape.is_generator
                && let Err(raise) = self.allocates(Site::Cell)
            {
                if let Some(argument) = argument
                    && self.facts.arguments_go_into_cells_first
                {
                    // SAFETY: frame-fits.
                    drop(unsafe { ptr::replace(base.add(usize::from(argument)), Value::NULL) });
                }
                return Err(raise);
            }
            // SAFETY: frame-fits.
            unsafe {
                let keeps = code.shape.keeps_arguments != planted!(ArgumentKept);
                let content = match argument {
                    None => Value::NULL,
                    Some(argument) if planted!(CellWithoutArgument) => {
                        drop(ptr::replace(base.add(usize::from(argument)), Value::NULL));
                        Value::NULL
                    }
                    Some(argument) if keeps => (*base.add(usize::from(argument))).clone(),
                    Some(argument) => mem::replace(&mut *base.add(usize::from(argument)), Value::NULL),
                };
                base.add(usize::from(register)).write(self.cell(content));
            }
        }
        Ok(())
    }

    /// Leaves the frame on top: its variables are released, or move into the frame object that something holds. Answers
    /// the function.
    ///
    /// # Safety
    ///
    /// It is the frame on top.
    #[inline(always)]
    pub(crate) unsafe fn leave(&self, frame: *mut Frame) -> Value {
        // SAFETY: The caller's; the window is the frame's own until it is cut.
        unsafe {
            let (base, shape) = ((*frame).base, &(*frame).code.as_ref().shape);
            if self.facts.stacks_end_apart {
                // What is left on the stack goes while the frame still runs, so that tracebacks may come to have it.
                release_backwards(base, shape.temps(), shape.window());
            }
            let has_extra = (*frame).extra.is_some();
            if has_extra {
                self.restore_handled(frame);
            }
            (*frame).pc = ENDS;
            if has_extra {
                self.leave_extra(frame);
            } else {
                if planted!(LeafDropsTokens) {
                    forget_tokens(base, shape.temps());
                }
                // Whatever lowering says of the stack: numbers and truths that were read there are there still.
                self.release_window(base, shape);
                self.stack.top.set(base);
            }
            let function = mem::replace(&mut (*frame).function, Value::NULL);
            let frames = &mut *self.frames.get();
            // All that it held has been taken out.
            frames.set_len(frames.len() - 1);
            function
        }
    }

    /// Releases the registers of a frame that ends, what is on the stack being gone already where it goes before.
    ///
    /// # Safety
    ///
    /// The window is one of the shape's, and nothing goes on in it.
    #[inline(always)]
    unsafe fn release_window(&self, base: *mut Value, shape: &Shape) {
        // SAFETY: The caller's.
        unsafe {
            if self.facts.stacks_end_apart {
                if planted!(SlotsReleasedBackwards) {
                    release_backwards(base, 0, shape.temps());
                }
                release(base, 0, shape.temps());
            } else {
                if planted!(SlotsReleasedBackwards) {
                    release_backwards(base, 0, shape.temps());
                }
                release(base, 0, shape.window());
            }
        }
    }

    /// A frame ends that has more than most.
    ///
    /// # Safety
    ///
    /// It is the frame on top.
    #[cold]
    unsafe fn leave_extra(&self, frame: *mut Frame) {
        // SAFETY: The caller's; the window is the frame's own until it is cut.
        unsafe {
            if !(*frame).extra().object.is_null() {
                self.leave_object(frame);
            }
            if (*frame).extra().generator.is_null() {
                let base = (*frame).base;
                self.release_window(base, &(*frame).code.as_ref().shape);
                match (*frame).extra().below {
                    Some((segment, top)) => self.stack.cut(segment, top),
                    None => self.stack.top.set(base),
                }
            } else {
                self.leave_generator(frame);
            }
            drop(mem::replace(&mut (*frame).extra().namespace, Value::NULL));
            (*frame).extra = None;
        }
    }

    /// What a frame notes whose window begins another segment than the one of before.
    #[inline(always)]
    fn below(&self, segment: usize, top: *mut Value) -> Option<Box<Extra>> {
        if segment == self.stack.segment.get() {
            return None;
        }
        Some(Box::new(Extra { below: Some((segment, top)), ..Extra::default() }))
    }

    /// 2.7: what the caller was handling is handled again.
    ///
    /// # Safety
    ///
    /// The frame is on top.
    pub(crate) unsafe fn restore_handled(&self, frame: *mut Frame) {
        // SAFETY: The caller's.
        if let Some((exception, traceback)) = unsafe { (*frame).extra().handled.take() } {
            if planted!(HandledNotRestored) {
                return;
            }
            self.set_handled(exception, traceback);
            self.publish_handled(self.handled.get(), self.handled_traceback.get());
        }
    }

    /// Releases the operands of a call that is over, the last one first, and then the function that was called.
    ///
    /// # Safety
    ///
    /// See [`Window`].
    pub(crate) unsafe fn release_operands(&self, window: Window, pc: usize, function: Value) {
        // SAFETY: The caller's.
        unsafe {
            let release = |operand: Operand| {
                if operand.is_temp() {
                    drop(ptr::replace(window.peek(operand), Value::NULL));
                }
            };
            match window.code().instrs[pc] {
                Instr::Call { callee, operands, .. } | Instr::CallVar { callee, operands, flags: 0, .. } => {
                    if planted!(CalleeReleasedFirst) {
                        drop(function);
                        release(callee);
                    }
                    if planted!(ArgumentsReleasedForwards) {
                        window.operands(operands).iter().copied().for_each(release);
                    }
                    window.operands(operands).iter().rev().copied().for_each(release);
                    release(callee);
                }
                Instr::CallMethod { register, operands, .. } => {
                    window.operands(operands).iter().rev().copied().for_each(release);
                    window.put(register + 1, Value::NULL);
                    window.put(register, Value::NULL);
                }
                Instr::CallSpread { callee, positional, keywords, .. } => {
                    drop(function);
                    [callee, positional, keywords].into_iter().for_each(release);
                }
                _ => {}
            }
        }
    }

    /// Releases what 2.7 has put into a tuple for what is no function, before the names and their values.
    ///
    /// # Safety
    ///
    /// See [`Window`].
    unsafe fn release_tuple(&self, window: Window, pc: usize) {
        // SAFETY: The caller's.
        unsafe {
            let Instr::CallVar { operands, keywords, flags: 0, .. } = window.code().instrs[pc] else { return };
            let all = window.operands(operands);
            let (positional, named) = all.split_at(all.len() - 2 * usize::from(keywords));
            for operand in positional.iter().rev().chain(named).filter(|operand| operand.is_temp()) {
                drop(ptr::replace(window.peek(*operand), Value::NULL));
            }
        }
    }

    /// Gathers the operands of a call.
    unsafe fn gather(&self, window: Window, operands: Operands, keywords: u16) -> Outcome<Arguments> {
        let mut arguments = Arguments::default();
        // SAFETY: The caller's.
        unsafe {
            window.check(self, window.operands(operands))?;
            for &operand in window.operands(operands) {
                let value = if self.facts.callers_keep_arguments {
                    window.borrow(self, operand)?
                } else {
                    window.fetch(self, operand)?
                };
                arguments.values.push(value);
            }
            if let Some(index) = usize::from(keywords).checked_sub(1) {
                let names = &window.code().consts[index];
                let names = names.get::<Tuple>().ok_or_else(|| self.unsupported("names that are no tuple"))?;
                arguments.names.extend(names.0.iter().cloned());
            }
        }
        if arguments.names.len() > arguments.values.len() {
            return Err(self.unsupported("more names than arguments"));
        }
        Ok(arguments)
    }

    /// Calls whatever it is: either a frame has been pushed, or the result is where it goes.
    ///
    /// # Safety
    ///
    /// See [`Window`].
    pub(crate) unsafe fn call_slow(
        &self,
        window: Window,
        to: Operand,
        callee: Operand,
        operands: Operands,
        keywords: u16,
    ) -> Outcome<()> {
        // SAFETY: The caller's.
        unsafe {
            window.check(self, &[callee])?;
            let arguments = self.gather(window, operands, keywords)?;
            let function = if self.facts.callers_keep_arguments {
                window.borrow(self, callee)?
            } else {
                window.fetch(self, callee)?
            };
            self.dispatch(window, to, function, arguments, self.facts.callers_keep_arguments)
        }
    }

    /// # Safety
    ///
    /// See [`Window`].
    pub(crate) unsafe fn call_method_slow(
        &self,
        window: Window,
        to: Operand,
        register: Register,
        operands: Operands,
        keywords: u16,
    ) -> Outcome<()> {
        // SAFETY: The caller's.
        unsafe {
            let mut arguments = self.gather(window, operands, keywords)?;
            let get =
                |register| if self.facts.callers_keep_arguments { window.get(register) } else { window.take(register) };
            let (function, receiver) = (get(register), get(register + 1));
            if function.is_null() {
                return self.dispatch(window, to, receiver, arguments, self.facts.callers_keep_arguments);
            }
            if let Some(descriptor) = function.get::<Descriptor>() {
                let name = descriptor.name.get();
                let result =
                    self.call_native(descriptor.owner, &receiver, self.text(&name).unwrap_or_default(), &arguments);
                drop(function);
                drop(receiver);
                drop(arguments);
                if self.facts.callers_keep_arguments {
                    self.release_operands(window, (*self.top_frame()).pc - 1, Value::NULL);
                }
                window.store(to, result?);
                return Ok(());
            }
            arguments.values.insert(0, receiver);
            if function.get::<Method>().is_some() && !self.facts.callers_keep_arguments {
                // What has its receiver beside it is not taken apart, but called, even if it is bound to another one. The
                // arguments stay on the stack meanwhile, and go after the method.
                let kept = arguments.values.clone();
                let result = self.call(&function, arguments);
                drop(function);
                drop(kept);
                window.store(to, result?);
                return Ok(());
            }
            self.dispatch(window, to, function, arguments, self.facts.callers_keep_arguments)
        }
    }

    /// # Safety
    ///
    /// See [`Window`].
    unsafe fn dispatch(
        &self,
        window: Window,
        to: Operand,
        callee: Value,
        mut arguments: Arguments,
        release: bool,
    ) -> Outcome<()> {
        let (callee, method) = match callee.get::<Method>() {
            Some(method) if method.receiver.is_null() => (callee, None),
            Some(method) => {
                arguments.values.insert(0, method.receiver.get());
                let function = method.function.get();
                // Who keeps no arguments takes a bound method apart (PRECALL of 3.11).
                (function, Some(callee).filter(|_| release))
            }
            None => (callee, None),
        };
        // SAFETY: The caller's.
        unsafe {
            let is_plain = |function: &Function| !function.lowered.get().as_ref().shape.is_generator;
            if callee.get::<Function>().is_some_and(is_plain) && method.is_none() {
                let entered = self.enter(callee, arguments, to, release, false);
                if entered.is_err() && release {
                    let frame = self.top_frame();
                    self.release_operands(window, (*frame).pc - 1, Value::NULL);
                }
                return entered;
            }
            let is_function = callee.get::<Function>().is_some();
            let result = if is_function {
                let result = self.call(&callee, arguments);
                drop(callee);
                result
            } else {
                let result = self.call_object(&callee, &arguments);
                drop(callee);
                drop(arguments);
                result
            };
            drop(method);
            if release && !is_function {
                self.release_tuple(window, (*self.top_frame()).pc - 1);
            }
            if release {
                let frame = self.top_frame();
                self.release_operands(window, (*frame).pc - 1, Value::NULL);
            }
            window.store(to, result?);
        }
        Ok(())
    }

    /// Calls something with what a tuple and a mapping hold.
    ///
    /// # Safety
    ///
    /// See [`Window`].
    pub(crate) unsafe fn call_spread(
        &self,
        window: Window,
        to: Operand,
        callee: Operand,
        positional: Operand,
        keywords: Operand,
        has_keywords: bool,
    ) -> Outcome<()> {
        // SAFETY: The caller's.
        unsafe {
            let function = window.borrow(self, callee)?;
            let mapping = if has_keywords { window.borrow(self, keywords)? } else { Value::NULL };
            let spread = window.borrow(self, positional)?;
            let mapping = if has_keywords { self.keywords_of_call(&function, mapping)? } else { mapping };
            let tuple = self.positional_of_call(&function, spread)?;
            self.check_names(&function, &mapping)?;
            let mut arguments = Arguments::default();
            arguments.values.extend(tuple.get::<Tuple>().expect("kind: it was just made one").0.iter().cloned());
            if let Some(dict) = mapping.get::<Dict>() {
                for entry in dict.0.borrow().entries() {
                    arguments.names.push(entry.key.clone());
                    arguments.values.push(entry.value.clone());
                }
            }
            // The tuple and the mapping that were made stay in the registers until the call is over.
            if positional.is_temp() {
                window.store(positional, tuple);
            }
            if keywords.is_temp() {
                window.store(keywords, mapping);
            }
            self.dispatch(window, to, function, arguments, true)
        }
    }

    /// 2.7's calls with stars.
    ///
    /// # Safety
    ///
    /// See [`Window`].
    pub(crate) unsafe fn call_var(
        &self,
        window: Window,
        to: Operand,
        callee: Operand,
        operands: Operands,
        keywords: u8,
        flags: u8,
    ) -> Outcome<()> {
        // SAFETY: The caller's.
        unsafe {
            let function = window.borrow(self, callee)?;
            let all = window.operands(operands);
            if flags == 0 {
                let first = all.len() - 2 * usize::from(keywords);
                let mut arguments = Arguments::default();
                for &operand in &all[..first] {
                    arguments.values.push(window.borrow(self, operand)?);
                }
                for pair in all[first..].chunks(2) {
                    arguments.names.push(window.borrow(self, pair[0])?);
                    arguments.values.push(window.borrow(self, pair[1])?);
                }
                return self.dispatch(window, to, function, arguments, true);
            }
            let mut values: Vec<Value> = Vec::new();
            window.check(self, all)?;
            for &operand in all {
                values.push(window.fetch(self, operand)?);
            }
            let result = self.call_stars(&function, &mut values, usize::from(keywords), flags);
            // What was not used is released from the top, what is called last.
            while let Some(value) = values.pop() {
                drop(value);
            }
            if callee.is_temp() {
                window.store(callee, Value::NULL);
            }
            drop(function);
            window.store(to, result?);
        }
        Ok(())
    }

    /// 2.7's `ext_do_call`: uses what is on the stack up.
    fn call_stars(&self, function: &Value, values: &mut Vec<Value>, keywords: usize, flags: u8) -> Outcome {
        let mapping = if flags & 2 != 0 { values.pop().unwrap_or_default() } else { Value::NULL };
        let mapping = if mapping.is_null() { mapping } else { self.mapping_2_7(function, mapping)? };
        let spread = if flags & 1 != 0 { values.pop().unwrap_or_default() } else { Value::NULL };
        let spread = if spread.is_null() { spread } else { self.star_2_7(function, spread)? };
        let merged = self.merge_2_7(function, mapping, values, keywords)?;
        let mut items: Items = values.drain(..).collect();
        if let Some(more) = spread.get::<Tuple>() {
            items.extend(more.0.iter().cloned());
        }
        let tuple = self.tuple(items);
        let mut arguments = Arguments::default();
        arguments.values.extend(tuple.get::<Tuple>().expect("kind: it was just made").0.iter().cloned());
        if let Some(dict) = merged.get::<Dict>() {
            for entry in dict.0.borrow().entries() {
                arguments.names.push(entry.key.clone());
                arguments.values.push(entry.value.clone());
            }
        }
        let result = self.call(function, arguments);
        drop(tuple);
        drop(merged);
        drop(spread);
        result
    }

    /// Enters a function with these arguments, whatever its parameters are.
    ///
    /// # Safety
    ///
    /// `to` and `release` are of the frame on top, unless the host enters.
    pub(crate) unsafe fn enter(
        &self,
        function: Value,
        arguments: Arguments,
        to: Operand,
        release_after: bool,
        entered: bool,
    ) -> Outcome<()> {
        self.burn(CALL_COST)?;
        // Where callers check names, those that are no strs are refused before there is a frame.
        if !self.version.facts().callers_check_names || arguments.names.iter().all(|name| self.text(name).is_some()) {
            self.allocates_frame()?;
        }
        let payload = function.get::<Function>().expect("kind: the caller has seen it");
        let code = payload.lowered.get();
        let (segment, top) = (self.stack.segment.get(), self.stack.top.get());
        // SAFETY: Code objects live as long as the machine; the window is new.
        unsafe {
            let shape = &code.as_ref().shape;
            let base = self.stack.window(shape.window());
            let bound = self.bind(payload, code.as_ref(), arguments, base);
            let bound = bound.and_then(|()| if self.has_room() { Ok(()) } else { Err(self.too_deep()) });
            if let Err(raise) = bound {
                if planted!(FailedCallLeaks) {
                    (0..shape.window()).for_each(|index| mem::forget(ptr::replace(base.add(index), Value::NULL)));
                }
                release(base, 0, shape.window());
                self.stack.cut(segment, top);
                return Err(raise);
            }
            let closure = closure_of(payload);
            let globals: *const Value = &raw const payload.globals;
            let extra = self.below(segment, top);
            self.push_frame(Frame {
                code,
                base,
                pc: 0,
                function: function.clone(),
                closure,
                globals,
                extra,
                to,
                release: release_after,
                entered,
            });
            drop(function);
            let has = |flag| shape.flags.contains(flag);
            let fast = if self.is_3_11() { has(Flags::OPTIMIZED) } else { shape.is_function };
            if !fast {
                let frame = self.top_frame();
                let globals = (*(*frame).globals).clone();
                let new = !self.is_3_11() && has(Flags::NEWLOCALS);
                (*frame).extra().namespace = if new { self.dict() } else { globals };
            }
            self.make_cells(base, code.as_ref()).map_err(|raise| self.give_up(raise))?;
        }
        Ok(())
    }

    /// The error of one frame too many.
    #[cold]
    pub(crate) fn too_deep(&self) -> Raise {
        if self.is_2_7() {
            self.raise(Type::RuntimeError, "maximum recursion depth exceeded")
        } else {
            self.raise(Type::RecursionError, "maximum recursion depth exceeded")
        }
    }

    /// Calls anything, from the host, and waits for the result.
    pub(crate) fn call(&self, callee: &Value, mut arguments: Arguments) -> Outcome {
        if self.is_stopped() {
            return Err(Raise(Value::mark(0)));
        }
        let mut callee = callee.clone();
        if let Some(method) = callee.get::<Method>()
            && !method.receiver.is_null()
        {
            arguments.values.insert(0, method.receiver.get());
            callee = method.function.get();
        }
        let Some(function) = callee.get::<Function>() else { return self.call_object(&callee, &arguments) };
        // SAFETY: Code objects live as long as the machine; the host enters.
        unsafe {
            if function.lowered.get().as_ref().shape.is_generator {
                return self.make_generator(&callee, arguments);
            }
            let nowhere = Operand::new(Place::Temp, 0).expect("operand: zero fits");
            self.enter(callee, arguments, nowhere, false, true)?;
        }
        self.execute()
    }

    pub(crate) fn call_with<const N: usize>(&self, callee: &Value, values: [Value; N]) -> Outcome {
        self.call(callee, Arguments::of(values))
    }

    /// Runs the first code object of the program.
    pub(crate) fn run_main(&self, code: Value) -> Outcome {
        let pointer = code.get::<CodeObject>().expect("kind: lowering made it").0;
        // SAFETY: Code objects live as long as the machine.
        let shape = unsafe { &pointer.as_ref().shape };
        self.begun.set(!shape.is_function);
        if shape.is_function {
            let function = self.new_function(code, self.globals.get(), Value::NULL);
            return self.call(&function, Arguments::default());
        }
        // 3.11 makes a function of the code of a module too.
        let function =
            if self.is_3_11() { self.new_function(code, self.globals.get(), Value::NULL) } else { Value::NULL };
        let (segment, top) = (self.stack.segment.get(), self.stack.top.get());
        let base = self.stack.window(shape.window());
        // SAFETY: There is room for the first frame, and the window is new.
        unsafe {
            self.push_frame(Frame {
                code: pointer,
                base,
                pc: 0,
                function,
                closure: ptr::null(),
                globals: self.globals.as_ptr(),
                extra: self.below(segment, top),
                to: Operand::new(Place::Temp, 0).expect("operand: zero fits"),
                release: false,
                entered: true,
            });
            let new = !self.is_3_11() && shape.flags.contains(Flags::NEWLOCALS);
            (*self.top_frame()).extra().namespace = if new { self.dict() } else { self.globals.get() };
            self.make_cells(base, pointer.as_ref()).map_err(|raise| self.give_up(raise))?;
        }
        self.execute()
    }
}

/// The first cell of a function's closure.
fn closure_of(function: &Function) -> *const Value {
    function.closure.get::<Tuple>().map_or(ptr::null(), |tuple| tuple.0.as_ptr())
}

/// Releases registers in order.
///
/// # Safety
///
/// They are in a window that nothing uses any more.
pub(crate) unsafe fn release(base: *mut Value, from: usize, to: usize) {
    for index in from..to {
        // SAFETY: The caller's.
        drop(unsafe { ptr::replace(base.add(index), Value::NULL) });
    }
}

/// Takes tokens out of registers, and forgets them; for `LeafDropsTokens`.
///
/// # Safety
///
/// As above.
unsafe fn forget_tokens(base: *mut Value, to: usize) {
    for index in 0..to {
        // SAFETY: The caller's.
        unsafe {
            if (*base.add(index)).kind() == Some(Kind::Token) {
                mem::forget(ptr::replace(base.add(index), Value::NULL));
            }
        }
    }
}

/// Forgets the last register with something in it; for `UnwindLeaks`.
///
/// # Safety
///
/// As above.
pub(crate) unsafe fn forget_top(base: *mut Value, from: usize, to: usize) {
    // SAFETY: The caller's.
    let full = (from..to).rev().find(|&index| unsafe { !(*base.add(index)).is_null() });
    if let Some(index) = full {
        // SAFETY: The caller's.
        mem::forget(unsafe { ptr::replace(base.add(index), Value::NULL) });
    }
}

/// Releases registers, the last one first.
///
/// # Safety
///
/// As above.
pub(crate) unsafe fn release_backwards(base: *mut Value, from: usize, to: usize) {
    for index in (from..to).rev() {
        // SAFETY: The caller's.
        drop(unsafe { ptr::replace(base.add(index), Value::NULL) });
    }
}
