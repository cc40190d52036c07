//! Exceptions: how they are raised, and how frames are left for a handler.

use super::access::Window;
use crate::{
    code::{Block, BlockKind},
    instr::{Operands, Register, Why},
    object::*,
    slot::Slot,
    types::Type,
    value::Value,
    vm::{ENDS, Frame, Outcome, Raise, Vm},
};
use std::{
    cell::{Cell, RefCell},
    mem, ptr,
};

/// Where control goes when blocks are left.
pub(super) enum Left {
    /// To another instruction.
    For(usize),
    /// Out of the frame.
    Returning(Value),
    /// On to the next instruction.
    Nowhere,
}

impl Vm {
    /// Leaves frames until something handles what was raised at `pc` of the one on top. That frame then goes on in its
    /// handler; an error is for the host that entered the last frame left.
    pub(crate) fn unwind(&self, raise: Raise, mut pc: usize) -> Outcome<()> {
        // A handler may raise for ever.
        let Raise(exception) = match self.burn(4) {
            Ok(()) => raise,
            Err(stop) => stop,
        };
        let stopped = exception.as_mark().is_some();
        let mut skip = self.reraised.replace(false);
        loop {
            let frame = self.top_frame();
            // SAFETY: It is under way.
            let (code, base, entered) = unsafe { ((*frame).code.as_ref(), (*frame).base, (*frame).entered) };
            // SAFETY: As above.
            let release = unsafe { (*frame).release };
            if !stopped && !mem::replace(&mut skip, false) {
                self.add_traceback(&exception, frame);
            }
            let temps = code.shape.temps();
            let cut = |depth: u16| {
                if planted!(UnwindLeaks) {
                    // SAFETY: frame-fits.
                    unsafe { super::calls::forget_top(base, temps + usize::from(depth), code.shape.window()) };
                }
                // SAFETY: frame-fits.
                self.on_its_way(&exception, || unsafe {
                    super::calls::release_backwards(base, temps + usize::from(depth), code.shape.window());
                });
            };
            let mut block = code.block_at(pc);
            if planted!(HandlerEndsEarly)
                && let Some(inner) = block
                && code.block_of.get(pc + 1) != Some(&code.block_of[pc])
            {
                block = code.block(inner.outer);
            }
            while let Some(&Block { kind, target, depth, outer }) = block.filter(|_| !stopped) {
                // SAFETY: frame-fits: the stack has room for what a handler is given.
                let put = |place: u16, value: Value| unsafe {
                    drop(ptr::replace(base.add(temps + usize::from(depth + place)), value));
                };
                // SAFETY: As above.
                let was_called =
                    |depth: u16| unsafe { (*base.add(temps + usize::from(depth) + 5)).as_mark().is_some() };
                match kind {
                    BlockKind::Loop => cut(depth),
                    // A `finally` that was called, not entered for an exception.
                    BlockKind::Handler if was_called(depth) => cut(depth),
                    BlockKind::Handler => {
                        cut(depth + 3);
                        // SAFETY: As above.
                        let window = unsafe { super::window_of(frame) };
                        let top = u16::try_from(temps).unwrap_or(u16::MAX) + depth + 2;
                        self.pop_except(window, top);
                    }
                    BlockKind::Except | BlockKind::Finally | BlockKind::With if self.is_2_7() => {
                        cut(depth);
                        let traceback = payload(&exception).traceback.take();
                        if kind != BlockKind::Finally {
                            self.handle_2_7(frame, &exception, &traceback);
                        }
                        put(0, traceback);
                        put(1, exception.clone());
                        put(2, payload(&exception).class.get());
                    }
                    BlockKind::Except | BlockKind::Finally | BlockKind::With => {
                        cut(depth);
                        payload(&exception).raised_with.clear();
                        let (before, traceback) = self.handle(exception.clone(), payload(&exception).traceback.get());
                        put(2, before.get::<Exception>().map_or(Value::NONE, |before| before.class.get()));
                        put(1, before);
                        put(0, traceback);
                        put(3, payload(&exception).traceback.get());
                        put(4, exception.clone());
                        put(5, payload(&exception).class.get());
                    }
                    BlockKind::Entry { lasti } => {
                        cut(depth);
                        payload(&exception).raised_with.clear();
                        if lasti {
                            put(0, Value::mark(u32::try_from(pc).unwrap_or(u32::MAX)));
                        }
                        put(u16::from(lasti), exception.clone());
                    }
                }
                if !matches!(kind, BlockKind::Loop | BlockKind::Handler) {
                    // SAFETY: The frame is under way.
                    unsafe { (*frame).pc = target as usize };
                    return Ok(());
                }
                block = code.block(outer);
            }
            cut(0);
            // SAFETY: It is the frame on top.
            let function = self.on_its_way(&exception, || unsafe { self.leave(frame) });
            if entered {
                drop(function);
                return Err(Raise(exception));
            }
            // SAFETY: The frame below is under way, as the host has not entered this one.
            unsafe {
                let frame = self.top_frame();
                pc = (*frame).pc - 1;
                if release {
                    self.release_operands(super::window_of(frame), pc, function);
                } else {
                    drop(function);
                }
            }
        }
    }

    /// Releases something while an exception is on its way. A finaliser may raise the same one, which has another traceback
    /// then: in 3.x for good, but not on its way here.
    fn on_its_way<R>(&self, exception: &Value, release: impl FnOnce() -> R) -> R {
        let Some(payload) = exception.get::<Exception>() else { return release() };
        let traceback = payload.traceback.get();
        let result = release();
        if !payload.traceback.is(&traceback) {
            let own = payload.traceback.replace(traceback);
            if !self.is_2_7() {
                payload.raised_with.set(own);
            }
        }
        result
    }

    /// Whether an allocation is to fail, and nothing in a frame handles what is raised at an instruction: what a `finally` has
    /// that was not entered for an exception, handles nothing.
    ///
    /// # Safety
    ///
    /// The frame is under way.
    #[inline(always)]
    pub(super) unsafe fn may_fail(&self, frame: *mut Frame, pc: usize) -> bool {
        // SAFETY: The caller's.
        self.failing.get().is_some() && !unsafe { self.is_handled(frame, pc) }
    }

    /// # Safety
    ///
    /// As above.
    #[cold]
    unsafe fn is_handled(&self, frame: *mut Frame, pc: usize) -> bool {
        // SAFETY: The caller's; frame-fits: the stack has room for what a handler is given.
        unsafe {
            let code = (*frame).code.as_ref();
            let mut block = code.block_at(pc);
            while let Some(&Block { kind: BlockKind::Handler, depth, outer, .. }) = block {
                // What was handled before is put there, and stays until the handler is left.
                let before = &*(*frame).base.add(code.shape.temps() + usize::from(depth) + 2);
                if !before.is_null() {
                    return true;
                }
                block = code.block(outer);
            }
            block.is_some()
        }
    }

    /// 2.7: what a frame handles is restored to what it was when the frame ends.
    fn handle_2_7(&self, frame: *mut Frame, exception: &Value, traceback: &Value) {
        // SAFETY: It is under way.
        unsafe {
            if (*frame).extra().handled.is_none() {
                (*frame).extra().handled = Some((self.handled.get(), self.handled_traceback.get()));
            }
        }
        self.set_handled(exception.clone(), traceback.clone());
        self.publish_handled(exception.clone(), traceback.clone());
    }

    /// This is handled from now on, with this traceback. Answers what was handled before, and its traceback.
    pub(crate) fn handle(&self, exception: Value, traceback: Value) -> (Value, Value) {
        (self.handled.replace(exception), self.handled_traceback.replace(traceback))
    }

    /// The same; what was handled before goes after that, and its traceback after it.
    pub(super) fn set_handled(&self, exception: Value, traceback: Value) {
        let (before, traceback_before) = self.handle(exception, traceback);
        drop(before);
        drop(traceback_before);
    }

    /// 2.7: what is handled is told by `sys`.
    pub(super) fn publish_handled(&self, exception: Value, traceback: Value) {
        let [published, published_traceback] = &self.published;
        published.set(exception);
        published_traceback.set(traceback);
    }

    /// A traceback goes through one more frame.
    pub(crate) fn add_traceback(&self, exception: &Value, frame: *mut Frame) {
        if planted!(TracebackOfOneFrame) && !payload(exception).traceback.is_null() {
            return;
        }
        let traceback = Traceback {
            next: Slot::new(payload(exception).traceback.take()),
            frame: Slot::new(self.frame_object(frame)),
        };
        payload(exception).traceback.set(self.heap.new_object(Kind::Traceback, traceback));
    }

    /// What tracebacks hold of a frame.
    fn frame_object(&self, frame: *mut Frame) -> Value {
        // SAFETY: It is under way.
        unsafe {
            if (*frame).extra().object.is_null() {
                let object = FrameObject {
                    code: (*frame).code,
                    slots: RefCell::default(),
                    function: Slot::default(),
                    namespace: Slot::default(),
                    back: Slot::default(),
                    runs: Cell::new(true),
                };
                (*frame).extra().object = self.heap.new_object(Kind::Frame, object);
            }
            (*frame).extra().object.clone()
        }
    }

    /// A frame ends of which there is an object: if that is held, the variables move there.
    #[cold]
    pub(super) fn leave_object(&self, frame: *mut Frame) {
        // SAFETY: It is the frame on top.
        unsafe {
            let object = mem::replace(&mut (*frame).extra().object, Value::NULL);
            if object.is_null() {
                return;
            }
            if object.count() == Some(1) {
                drop(object);
                return;
            }
            let payload = object.get::<FrameObject>().expect("kind: a frame has no other object");
            payload.runs.set(false);
            payload.namespace.set(mem::replace(&mut (*frame).extra().namespace, Value::NULL));
            let shape = &(*frame).code.as_ref().shape;
            let mut slots = Vec::with_capacity(shape.temps() + shape.frees);
            for index in 0..shape.temps() {
                slots.push(ptr::replace((*frame).base.add(index), Value::NULL));
            }
            for index in 0..shape.frees {
                slots.push((*(*frame).closure.add(index)).clone());
            }
            *payload.slots.borrow_mut() = slots;
            if self.is_3_11() {
                payload.function.set((*frame).function.clone());
            }
            if !(*frame).extra().generator.is_null() {
                // Whoever runs a generator is not in its frame once it has ended.
                return;
            }
            // Of frames that end, what their variables' finalisers run is not called.
            let mut below = frame;
            for _ in 1..self.depth() {
                below = below.sub(1);
                if (*below).pc != ENDS {
                    payload.back.set(self.frame_object(below));
                    break;
                }
            }
        }
    }

    /// What is being handled: by the generator that runs, else by what runs it.
    pub(crate) fn topmost_handled(&self) -> Value {
        self.topmost_handled_with_traceback().0
    }

    /// The same, and its traceback.
    fn topmost_handled_with_traceback(&self) -> (Value, Value) {
        let handled = self.handled.get();
        if !handled.is_null() {
            return (handled, self.handled_traceback.get());
        }
        let outside = self.handled_outside.borrow();
        outside.iter().rev().find(|(handled, _)| !handled.is_null()).cloned().unwrap_or_default()
    }

    /// Notes with which traceback an exception was raised, if it had one.
    fn note_raised(&self, exception: &Value) {
        let payload = payload(exception);
        let had_one = !payload.traceback.is_null() || !payload.raised_with.is_null();
        if had_one && !self.is_2_7() {
            payload.raised_with.set(payload.traceback.get());
        }
    }

    /// Raises an exception in the context of what is being handled.
    #[cold]
    pub(crate) fn raise_value(&self, exception: Value) -> Raise {
        let handled = self.topmost_handled();
        if !self.is_2_7() && !handled.is_null() && !handled.is(&exception) {
            // The chain must not come back to what is raised.
            let mut link = handled.clone();
            loop {
                let context = payload(&link).context.get();
                if context.is_null() {
                    break;
                }
                if context.is(&exception) {
                    payload(&link).context.clear();
                    break;
                }
                link = context;
            }
            if !planted!(ContextNotSet) {
                payload(&exception).context.set(handled);
            }
        }
        self.note_raised(&exception);
        Raise(exception)
    }

    /// Raises an exception again, where it was raised before.
    pub(super) fn reraise(&self, exception: Value) -> Raise {
        if exception.get::<Exception>().is_none() {
            return self.unsupported("raising again what is no exception");
        }
        self.reraised.set(true);
        self.note_raised(&exception);
        Raise(exception)
    }

    /// The same, with the traceback of when it came to be handled, whatever it has got since.
    fn reraise_with(&self, exception: Value, traceback: Value) -> Raise {
        let raise = self.reraise(exception);
        if let Some(raised) = raise.0.get::<Exception>() {
            raised.traceback.set(traceback);
        }
        raise
    }

    /// RAISE_VARARGS.
    ///
    /// # Safety
    ///
    /// See [`Window`].
    pub(super) unsafe fn raise_operands(&self, window: Window, operands: Operands) -> Raise {
        let fetched = || {
            // SAFETY: The caller's.
            unsafe {
                let operands = window.operands(operands);
                window.check(self, operands)?;
                operands.iter().map(|&operand| window.fetch(self, operand)).collect()
            }
        };
        let mut values: Vec<Value> = match fetched() {
            Ok(values) => values,
            Err(raise) => return raise,
        };
        if values.is_empty() {
            return self.raise_again();
        }
        let given = values.remove(0);
        if self.is_2_7() { self.raise_2_7(given, values) } else { self.raise_3(&given, values.pop()) }
    }

    fn raise_again(&self) -> Raise {
        let (handled, traceback) = self.topmost_handled_with_traceback();
        if !handled.is_null() {
            return if self.is_3_11() { self.reraise(handled) } else { self.reraise_with(handled, traceback) };
        }
        if self.is_2_7() {
            let text = "exceptions must be old-style classes or derived from BaseException, not NoneType";
            return self.type_error(text);
        }
        self.raise(Type::RuntimeError, "No active exception to reraise")
    }

    fn raise_3(&self, given: &Value, cause: Option<Value>) -> Raise {
        let exception = if self.is_exception_class(given) {
            match self.call_with(given, []) {
                Ok(made) if made.get::<Exception>().is_some() => made,
                Ok(made) => {
                    let made = self.type_name_of(&made);
                    return self.unsupported(format!("an exception class that makes {made}"));
                }
                Err(raise) => return raise,
            }
        } else if given.get::<Exception>().is_some() {
            given.clone()
        } else {
            return self.type_error("exceptions must derive from BaseException");
        };
        if let Some(cause) = cause {
            let cause = if self.is_exception_class(&cause) {
                match self.call_with(&cause, []) {
                    Ok(made) => made,
                    Err(raise) => return raise,
                }
            } else if cause.get::<Exception>().is_some() {
                cause
            } else if cause.is_none() {
                Value::NULL
            } else {
                return self.type_error("exception causes must derive from BaseException");
            };
            payload(&exception).cause.set(cause);
            payload(&exception).suppress_context.set(true);
        }
        self.raise_value(exception)
    }

    fn raise_2_7(&self, given: Value, mut rest: Vec<Value>) -> Raise {
        let traceback = if rest.len() > 1 { rest.pop() } else { None };
        let value = rest.pop().filter(|value| !value.is_none());
        let traceback = traceback.filter(|traceback| !traceback.is_none()).unwrap_or_default();
        // What was given goes in this order, once it is known what is raised instead.
        let refuse = |text: String, value: Option<Value>, given: Value, traceback: Value| {
            let raise = self.type_error(text);
            drop(value);
            drop(given);
            drop(traceback);
            raise
        };
        if !traceback.is_null() && traceback.get::<Traceback>().is_none() {
            return refuse("raise: arg 3 must be a traceback or None".into(), value, given, traceback);
        }
        if self.is_exception_class(&given) {
            let made = match value {
                None => self.call_with(&given, []),
                Some(value)
                    if value
                        .get::<Exception>()
                        .is_some_and(|exception| self.is_subclass_quick(&exception.class.get(), &given)) =>
                {
                    Ok(value)
                }
                Some(value) => match value.get::<Tuple>() {
                    None => self.call_with(&given, [value]),
                    Some(items) => {
                        let values = items.0.iter().cloned().collect();
                        self.call(&given, super::calls::Arguments { values, ..Default::default() })
                    }
                },
            };
            return match made {
                Ok(exception) if exception.get::<Exception>().is_some() => {
                    self.raise_with_traceback(exception, traceback)
                }
                Ok(made) => {
                    let (class, kind) = (self.class_name(&given), self.type_name_of(&made));
                    let text =
                        format!("calling {class}() should have returned an instance of BaseException, not '{kind}'");
                    refuse(text, Some(made), given, traceback)
                }
                // What comes out of Python code that was to make the exception has a traceback.
                Err(Raise(raised)) => match raised.get::<Exception>().map(|raised| raised.traceback.get()) {
                    Some(own) if own.is_null() => self.raise_with_traceback(raised, traceback),
                    Some(own) => self.raise_with_traceback(raised, own),
                    None => Raise(raised),
                },
            };
        }
        if given.get::<Exception>().is_some() {
            if value.is_some() {
                let text = "instance exception may not have a separate value";
                return refuse(text.into(), value, given, traceback);
            }
            return self.raise_with_traceback(given, traceback);
        }
        let name = self.type_name_of(&given);
        let text = format!("exceptions must be old-style classes or derived from BaseException, not {name}");
        refuse(text, value, given, traceback)
    }

    /// Raises with a traceback: if there is one, this frame adds no entry of its own.
    fn raise_with_traceback(&self, exception: Value, traceback: Value) -> Raise {
        self.reraised.set(!traceback.is_null());
        payload(&exception).traceback.set(traceback);
        Raise(exception)
    }

    /// The end of a `finally`.
    ///
    /// # Safety
    ///
    /// See [`Window`].
    pub(super) unsafe fn end_finally(
        &self,
        frame: *mut Frame,
        window: Window,
        top: Register,
        pc: usize,
    ) -> Outcome<Left> {
        // SAFETY: The caller's.
        unsafe {
            let why = window.take(top);
            if why.is_null() || why.is_none() {
                return Ok(Left::Nowhere);
            }
            if let Some(mark) = why.as_mark() {
                if !self.is_2_7() {
                    return Ok(Left::For(mark as usize));
                }
                let why = [Why::Return, Why::Break, Why::Continue][mark as usize % 3];
                let value = window.take(top - 1);
                return self.leave_blocks(window, (*frame).code.as_ref().block_of[pc], why, value);
            }
            let exception = window.take(top - 1);
            let traceback = window.take(top - 2);
            if planted!(FinallySwallows) {
                return Ok(Left::Nowhere);
            }
            if exception.get::<Exception>().is_none() {
                return Err(self.unsupported("a finally that ends with what is no exception"));
            }
            Err(self.reraise_with(exception, traceback))
        }
    }

    /// 2.7: leaves blocks, from one on, until a loop or a `finally` goes on, or the frame ends.
    ///
    /// # Safety
    ///
    /// See [`Window`].
    pub(super) unsafe fn leave_blocks(&self, window: Window, from: u16, why: Why, value: Value) -> Outcome<Left> {
        // SAFETY: The caller's; the stack has room for what a handler is given.
        unsafe {
            let code = window.code();
            let temps = code.shape.temps();
            let mut block = code.block(from);
            while let Some(&Block { kind, target, depth, outer }) = block {
                if kind == BlockKind::Loop && why == Why::Continue {
                    return Ok(Left::For(value.as_mark().unwrap_or(0) as usize));
                }
                super::calls::release_backwards(window.base, temps + usize::from(depth), code.shape.window());
                if kind == BlockKind::Loop && why == Why::Break {
                    return Ok(Left::For(target as usize));
                }
                if matches!(kind, BlockKind::Finally | BlockKind::With) {
                    let first = u16::try_from(temps).unwrap_or(u16::MAX) + depth;
                    window.put(first + 1, value);
                    window.put(first + 2, Value::mark(why as u32 - 1));
                    return Ok(Left::For(target as usize));
                }
                block = code.block(outer);
            }
            match why {
                Why::Return => Ok(Left::Returning(value)),
                Why::Break | Why::Continue => Err(self.unsupported("leaving no loop")),
            }
        }
    }

    /// 3.8: what was handled before is handled again: its type is in this register, its value and traceback are below.
    ///
    /// # Safety of the window
    ///
    /// It is that of the frame on top.
    pub(super) fn pop_except(&self, window: Window, top: Register) {
        // SAFETY: frame-fits, as lowering has counted three entries there.
        unsafe {
            let class = window.take(top);
            let value = window.take(top - 1);
            let traceback = window.take(top - 2);
            if class.is_null() || planted!(HandledNotRestored) {
                return;
            }
            self.set_handled(handled(value), traceback);
        }
    }

    /// Lets go of an exception that goes nowhere.
    pub(crate) fn discard(&self, raise: Raise) {
        let Raise(exception) = raise;
        let traceback = match exception.get::<Exception>() {
            // In 2.7 it is not the exception's own.
            Some(payload) if self.is_2_7() => payload.traceback.take(),
            // What it got on its way it has only once it is handled.
            Some(payload) => payload.traceback.replace(payload.raised_with.take()),
            None => Value::NULL,
        };
        drop(exception);
        drop(traceback);
    }

    /// Whoever ran a program catches what it has raised: in 3.x the traceback is its own from then on.
    pub(crate) fn catch(&self, exception: &Value) {
        if let Some(payload) = exception.get::<Exception>().filter(|_| !self.is_2_7()) {
            payload.raised_with.clear();
        }
    }

    /// Lets go of what a program has raised, for whoever has caught it.
    pub(crate) fn discard_caught(&self, raise: Raise) {
        match raise.0.get::<Exception>() {
            Some(_) if !self.is_2_7() => self.catch(&raise.0),
            Some(_) | None => self.discard(raise),
        }
    }

    /// Lets go of what a finaliser raised: CPython has told of it, with its traceback, which it has then for good and
    /// which is held by whoever tells of it too, until after the exception.
    pub(crate) fn discard_told(&self, raise: Raise) {
        let traceback = raise.0.get::<Exception>().map(|payload| payload.traceback.get());
        self.discard_caught(raise);
        drop(traceback);
    }

    /// Whether a class, or one in a tuple, catches an exception.
    pub(crate) fn exception_matches(&self, exception: &Value, class: &Value) -> Outcome<bool> {
        let mut classes: Vec<Value> = match class.get::<Tuple>() {
            Some(tuple) => tuple.0.iter().cloned().collect(),
            None => vec![class.clone()],
        };
        if self.is_2_7() {
            let mut flat = Vec::new();
            classes.reverse();
            while let Some(each) = classes.pop() {
                match each.get::<Tuple>() {
                    Some(tuple) => classes.extend(tuple.0.iter().rev().cloned()),
                    None => flat.push(each),
                }
            }
            classes = flat;
        } else if !classes.iter().all(|class| self.is_exception_class(class)) {
            let text = "catching classes that do not inherit from BaseException is not allowed";
            return Err(self.type_error(text));
        }
        let own = match exception.get::<Exception>() {
            Some(payload) => payload.class.get(),
            // 2.7 and 3.8 ask about the class that is on the stack.
            None => exception.clone(),
        };
        // In 2.7 anything may be asked about: what is no exception class matches itself.
        let catches = |class: &Value| {
            let by_bases = self.is_exception_class(&own) && self.is_exception_class(class);
            own.is(class) || by_bases && !planted!(ExceptWithoutBases) && self.is_subclass_quick(&own, class)
        };
        Ok(classes.iter().any(catches))
    }

    pub(crate) fn set_detail(&self, exception: &Value, detail: Value) {
        payload(exception).detail.set(detail);
    }
}

/// What an instruction says is handled: an exception, or nothing.
pub(super) fn handled(value: Value) -> Value {
    if value.get::<Exception>().is_some() { value } else { Value::NULL }
}

/// The payload of an exception.
pub(crate) fn payload(exception: &Value) -> &Exception {
    exception.get::<Exception>().expect("raised-exceptions: nothing else is raised")
}
