//! Generators: frames whose windows are their own, so that they can wait.

use crate::{
    code::Code,
    instr::{Instr, Operand, Place, Register},
    interp::{
        access::Window,
        calls::{self, Arguments, release},
        unwind::payload,
        window_of,
    },
    object::*,
    slot::Slot,
    types::Type,
    value::Value,
    vm::{Frame, Outcome, Raise, Vm},
};
use std::{
    cell::{Cell, RefCell},
    mem, ptr,
    rc::Rc,
};

/// What a generator did when it was run.
pub(crate) enum Ran {
    Yielded(Value),
    Returned(Value),
}

/// What `throw` is called with.
struct Thrown {
    class: Value,
    given: Value,
    traceback: Value,
}

impl Generator {
    /// Its registers, while it has any.
    pub(crate) fn slots(&self) -> Vec<&Slot> {
        let window = self.window.borrow();
        // SAFETY: The window stays until the generator ends, and that does not happen while they are looked at.
        window.iter().flat_map(|window| window.iter()).map(|slot| unsafe { &*ptr::from_ref(slot) }).collect()
    }
}

fn generator_of(value: &Value) -> &Generator {
    value.get::<Generator>().expect("kind: the caller has seen it")
}

impl Vm {
    /// Calls a generator function.
    pub(crate) fn make_generator(&self, callee: &Value, arguments: Arguments) -> Outcome {
        self.allocates_frame()?;
        let function = callee.get::<Function>().expect("kind: the caller has seen it");
        let code = function.lowered.get();
        // SAFETY: Code objects live as long as the machine; the window is new.
        unsafe {
            let shape = &code.as_ref().shape;
            let window: Rc<[Slot]> = (0..shape.window()).map(|_| Slot::default()).collect();
            let base = window.as_ptr().cast::<Value>().cast_mut();
            if let Err(raise) = self.bind(function, code.as_ref(), arguments, base) {
                release(base, 0, shape.window());
                return Err(raise);
            }
            self.make_cells(base, code.as_ref())?;
            // A generator of 2.7 does not know its function.
            let name = if self.is_2_7() { self.intern(&code.as_ref().fields.name) } else { function.name.get() };
            let cells = function.closure.get::<Tuple>().map(|tuple| tuple.0.iter().cloned().collect());
            let generator = Generator {
                code,
                window: RefCell::new(Some(window)),
                globals: function.globals.clone(),
                function: if self.is_3_11() { callee.clone().into() } else { Slot::default() },
                closure: cells.map_or(Value::NULL, |cells| self.heap.new_object(Kind::Tuple, Tuple(cells))).into(),
                name: name.into(),
                qualname: function.qualname.get().into(),
                pc: Cell::new(0),
                state: Cell::new(GeneratorState::Created),
                handled: Slot::default(),
                handled_traceback: Slot::default(),
                frame: Slot::default(),
            };
            Ok(self.heap.new_object(Kind::Generator, generator))
        }
    }

    /// Pushes the frame of a generator that is not running.
    fn resume(&self, value: &Value) {
        let generator = generator_of(value);
        generator.state.set(GeneratorState::Running);
        let base = generator.window.borrow().as_ref().expect("window: it has not ended").as_ptr();
        let base = base.cast::<Value>().cast_mut();
        // SAFETY: Nothing runs while it is looked at.
        let closure = unsafe { generator.closure.peek() };
        let closure = closure.get::<Tuple>().map_or(ptr::null(), |tuple| tuple.0.as_ptr());
        if !self.is_2_7() {
            let outside = self.handle(generator.handled.take(), generator.handled_traceback.take());
            self.handled_outside.borrow_mut().push(outside);
        }
        let mut extra = self.spare.take().unwrap_or_default();
        extra.generator = value.clone();
        extra.object = generator.frame.take();
        // SAFETY: There is room, as the callers have seen.
        unsafe {
            self.push_frame(Frame {
                code: generator.code,
                base,
                pc: generator.pc.get() as usize,
                function: generator.function.get(),
                closure,
                globals: &raw const generator.globals,
                extra: Some(extra),
                to: Operand::new(Place::Temp, 0).expect("operand: zero fits"),
                release: false,
                entered: true,
            });
        }
    }

    /// The frame on top yields.
    pub(crate) fn suspend(&self, frame: *mut Frame) {
        // SAFETY: It is the frame on top.
        unsafe {
            self.restore_handled(frame);
            let value = mem::replace(&mut (*frame).extra().generator, Value::NULL);
            let generator = generator_of(&value);
            generator.pc.set(u32::try_from((*frame).pc).unwrap_or(u32::MAX));
            generator.state.set(GeneratorState::Suspended);
            self.restore_outside(Some(generator));
            let object = mem::replace(&mut (*frame).extra().object, Value::NULL);
            let function = mem::replace(&mut (*frame).function, Value::NULL);
            // All that was in it has been taken out.
            self.spare.set((*frame).extra.take());
            let frames = &mut *self.frames.get();
            frames.set_len(frames.len() - 1);
            if object.count().is_some_and(|count| count > 1) {
                generator.frame.set(object);
            } else {
                drop(object);
            }
            drop(function);
            drop(value);
        }
    }

    /// What whoever runs a generator handles is handled again.
    fn restore_outside(&self, generator: Option<&Generator>) {
        if self.is_2_7() {
            return;
        }
        let (outside, outside_traceback) = self.handled_outside.borrow_mut().pop().unwrap_or_default();
        if planted!(GeneratorHandlesOutside) && generator.is_some() && !self.handled.is_null() {
            return;
        }
        let (own, own_traceback) = self.handle(outside, outside_traceback);
        if let Some(generator) = generator {
            generator.handled.set(own);
            generator.handled_traceback.set(own_traceback);
        } else {
            drop(own);
            drop(own_traceback);
        }
    }

    /// The frame on top ends, and with it its generator.
    ///
    /// # Safety
    ///
    /// It is the frame on top.
    pub(crate) unsafe fn leave_generator(&self, frame: *mut Frame) {
        // SAFETY: The caller's.
        unsafe {
            self.restore_outside(None);
            let value = mem::replace(&mut (*frame).extra().generator, Value::NULL);
            self.release_generator(generator_of(&value));
        }
    }

    /// Releases a generator that nothing refers to. If a traceback holds its frame, all that waits there stays.
    pub(crate) fn release_waiting(&self, generator: &Generator) {
        let frame = generator.frame.take();
        if let Some(object) = frame.get::<FrameObject>()
            && frame.count().is_some_and(|count| count > 1)
            && let Some(window) = generator.window.take()
        {
            // SAFETY: Code objects live as long as the machine.
            let shape = unsafe { &generator.code.as_ref().shape };
            let closure = generator.closure.get();
            let cells = closure.get::<Tuple>().map(|tuple| tuple.0.iter().cloned()).into_iter().flatten();
            let mut slots: Vec<Value> = window[..shape.temps()].iter().map(Slot::take).chain(cells).collect();
            slots.extend(window[shape.temps()..].iter().map(Slot::take));
            *object.slots.borrow_mut() = slots;
            object.function.set(generator.function.get());
            object.runs.set(false);
        }
        drop(frame);
        self.release_generator(generator);
    }

    /// Releases what a generator holds that does not run.
    pub(crate) fn release_generator(&self, generator: &Generator) {
        generator.state.set(GeneratorState::Ended);
        let window = generator.window.take();
        // SAFETY: Code objects live as long as the machine.
        let shape = unsafe { &generator.code.as_ref().shape };
        if let Some(window) = window {
            let base = window.as_ptr().cast::<Value>().cast_mut();
            // SAFETY: Nothing runs in the window any more.
            unsafe { release(base, 0, shape.window()) };
        }
        if planted!(GeneratorKeepsCells) {
            mem::forget(generator.closure.take());
        }
        generator.closure.clear();
        generator.function.clear();
        generator.handled.clear();
        generator.handled_traceback.clear();
    }

    /// Runs a generator that is not running, until it yields or ends.
    fn run_generator(&self, value: &Value, sent: Value) -> Outcome<Ran> {
        self.burn(calls::CALL_COST)?;
        if !self.has_room() {
            return Err(self.too_deep());
        }
        let generator = generator_of(value);
        let started = generator.state.get() == GeneratorState::Suspended;
        self.resume(value);
        if started {
            // SAFETY: The frame is on top, and goes on after a Yield.
            unsafe {
                let frame = self.top_frame();
                let code: &Code = (*frame).code.as_ref();
                match code.instrs[(*frame).pc - 1] {
                    Instr::Yield { to, .. } => window_of(frame).store(to, sent),
                    Instr::Delegate { receiver, .. } => window_of(frame).put(receiver + 1, sent),
                    _ => {}
                }
            }
        }
        let outcome = self.execute();
        self.ran(value, outcome)
    }

    fn ran(&self, value: &Value, outcome: Outcome) -> Outcome<Ran> {
        let generator = generator_of(value);
        if self.is_stopped() {
            return Err(Raise(Value::mark(0)));
        }
        match outcome {
            Ok(result) if generator.state.get() == GeneratorState::Suspended => Ok(Ran::Yielded(result)),
            // `gen_send_ex` of 2.7 knows an end by None; anything else that is returned is given as if it were yielded.
            Ok(result) if self.is_2_7() && !result.is_none() => Ok(Ran::Yielded(result)),
            Ok(result) => Ok(Ran::Returned(result)),
            Err(raise) if !self.is_2_7() && self.is_stop_iteration(&raise) && !planted!(StopIterationPasses) => {
                let error = self.raise(Type::RuntimeError, "generator raised StopIteration").0;
                payload(&error).cause.set(raise.0.clone());
                payload(&error).context.set(raise.0);
                payload(&error).suppress_context.set(true);
                Err(Raise(error))
            }
            Err(raise) => Err(raise),
        }
    }

    /// `StopIteration` with what a generator returned.
    fn stop_iteration(&self, result: Value) -> Raise {
        let result = if planted!(GeneratorResultLost) { Value::NONE } else { result };
        let args = if result.is_none() { Items::new() } else { Items::from_iter([result.clone()]) };
        let exception = self.exception(Type::StopIteration.value(), args);
        if !self.is_2_7() && !result.is_none() {
            self.set_detail(&exception, result);
        }
        self.raise_value(exception)
    }

    fn running(&self) -> Raise {
        self.raise(Type::ValueError, "generator already executing")
    }

    /// The next item of a generator; NULL if it returns None.
    /// The next item for a loop; NULL at the end.
    pub(crate) fn next_of_loop(&self, value: &Value) -> Outcome {
        match self.next_of_generator(value) {
            Err(raise) if self.is_stop_iteration(&raise) => {
                self.discard(raise);
                Ok(Value::NULL)
            }
            outcome => outcome,
        }
    }

    pub(crate) fn next_of_generator(&self, value: &Value) -> Outcome {
        match generator_of(value).state.get() {
            GeneratorState::Running => Err(self.running()),
            GeneratorState::Ended => Ok(Value::NULL),
            GeneratorState::Created | GeneratorState::Suspended => match self.run_generator(value, Value::NONE)? {
                Ran::Yielded(item) => Ok(item),
                Ran::Returned(result) if result.is_none() => Ok(Value::NULL),
                Ran::Returned(result) => Err(self.stop_iteration(result)),
            },
        }
    }

    pub(crate) fn generator_method(&self, value: &Value, name: &str, values: &[Value]) -> Outcome {
        let state = generator_of(value).state.get();
        match (name, values) {
            ("send", [sent]) => match state {
                GeneratorState::Running => Err(self.running()),
                GeneratorState::Ended => Err(self.stop_iteration(Value::NONE)),
                GeneratorState::Created if !sent.is_none() => Err(self.sent_too_early()),
                GeneratorState::Created | GeneratorState::Suspended => {
                    match self.run_generator(value, sent.clone())? {
                        Ran::Yielded(item) => Ok(item),
                        Ran::Returned(result) => Err(self.stop_iteration(result)),
                    }
                }
            },
            ("close", []) => self.close_generator(value).map(|()| Value::NONE),
            ("throw", _) => self.throw_call(value, values),
            ("send" | "close", _) => Err(self.wrong_arguments(name, values.len())),
            _ => Err(self.unsupported(format!("such a call of {name} of a generator"))),
        }
    }

    /// The error of a call with too many arguments or none.
    fn wrong_arguments(&self, name: &str, given: usize) -> Raise {
        let full =
            if self.version.facts().callables_named_in_full { format!("generator.{name}") } else { name.to_owned() };
        let takes = if name == "send" { "exactly one argument" } else { "no arguments" };
        self.type_error(format!("{full}() takes {takes} ({given} given)"))
    }

    /// `generator.throw(...)`
    fn throw_call(&self, value: &Value, values: &[Value]) -> Outcome {
        let (class, given, traceback) = match values {
            [class] => (class, Value::NULL, Value::NULL),
            [class, given] => (class, given.clone(), Value::NULL),
            [class, given, traceback] => (class, given.clone(), traceback.clone()),
            [] => {
                let plural = if self.is_2_7() { "s" } else { "" };
                return Err(self.type_error(format!("throw expected at least 1 argument{plural}, got 0")));
            }
            _ => {
                let given = values.len();
                return Err(self.type_error(format!("throw expected at most 3 arguments, got {given}")));
            }
        };
        let or_null = |value: Value| if value.is_none() { Value::NULL } else { value };
        let (given, traceback) = (or_null(given), or_null(traceback));
        if !traceback.is_null() && traceback.get::<Traceback>().is_none() {
            return Err(self.type_error("throw() third argument must be a traceback object"));
        }
        if generator_of(value).state.get() == GeneratorState::Running {
            return Err(self.running());
        }
        let thrown = Thrown { class: class.clone(), given, traceback };
        match self.throw_through(value, &thrown, values)? {
            Ran::Yielded(item) => Ok(item),
            Ran::Returned(result) => Err(self.stop_iteration(result)),
        }
    }

    /// What was thrown, as an exception; what goes wrong when it is made is thrown in its place. The error is for whoever
    /// throws.
    fn thrown_exception(&self, thrown: &Thrown) -> Outcome<Raise> {
        let Thrown { class, given, traceback } = thrown;
        let raise = if self.is_exception_class(class) {
            match given.get::<Exception>() {
                Some(held) if self.is_subclass_quick(&held.class.get(), class) => Raise(given.clone()),
                _ => {
                    let arguments = match given.get::<Tuple>() {
                        Some(items) => Arguments { values: items.0.iter().cloned().collect(), ..Default::default() },
                        None if given.is_null() => Arguments::default(),
                        None => Arguments::of([given.clone()]),
                    };
                    match self.call(class, arguments) {
                        Ok(made) if made.get::<Exception>().is_some() => Raise(made),
                        Ok(_) => return Err(self.unsupported("an exception class that makes something else")),
                        Err(raise) if raise.0.as_mark().is_some() => return Err(raise),
                        Err(raise) => return Ok(raise),
                    }
                }
            }
        } else if class.get::<Exception>().is_some() {
            if !given.is_null() {
                return Err(self.type_error("instance exception may not have a separate value"));
            }
            Raise(class.clone())
        } else {
            let kind = self.type_name_of(class);
            let wanted = if self.is_2_7() {
                "classes, or instances, not"
            } else {
                "classes or instances deriving from BaseException, not"
            };
            return Err(self.type_error(format!("exceptions must be {wanted} {kind}")));
        };
        if self.is_2_7() {
            payload(&raise.0).traceback.clear();
        }
        if !traceback.is_null() {
            payload(&raise.0).traceback.set(traceback.clone());
        }
        Ok(raise)
    }

    /// Throws what was given into a generator itself.
    fn throw_given(&self, value: &Value, thrown: &Thrown) -> Outcome<Ran> {
        let raise = self.thrown_exception(thrown)?;
        self.throw_raised(value, raise)
    }

    /// SEND, and the half of YIELD_FROM that is the same. Answers whether what was delegated to has returned.
    ///
    /// # Safety
    ///
    /// See [`Window`]: of the frame on top.
    pub(crate) unsafe fn send(&self, window: Window, receiver: Register) -> Outcome<bool> {
        // SAFETY: The caller's: there are two entries of the stack.
        unsafe {
            let sent = window.take(receiver + 1);
            let to = window.get(receiver);
            let ran = self.send_to(&to, &sent);
            drop(sent);
            drop(to);
            match ran? {
                Ran::Yielded(item) => {
                    window.put(receiver + 1, item);
                    Ok(false)
                }
                Ran::Returned(result) => {
                    window.put(receiver, result);
                    Ok(true)
                }
            }
        }
    }

    fn send_to(&self, receiver: &Value, sent: &Value) -> Outcome<Ran> {
        if let Some(generator) = receiver.get::<Generator>() {
            return match generator.state.get() {
                GeneratorState::Running => Err(self.running()),
                GeneratorState::Ended => Ok(Ran::Returned(Value::NONE)),
                GeneratorState::Created if !sent.is_none() => Err(self.sent_too_early()),
                GeneratorState::Created | GeneratorState::Suspended => self.run_generator(receiver, sent.clone()),
            };
        }
        let answer = if sent.is_none() {
            self.next_or_stop(receiver)
        } else {
            let send = self.get_attribute(receiver, &self.intern("send"))?;
            self.call_with(&send, [sent.clone()])
        };
        match answer {
            Ok(item) if item.is_null() => Ok(Ran::Returned(Value::NONE)),
            Ok(item) => Ok(Ran::Yielded(item)),
            Err(raise) => self.returned(raise).map(Ran::Returned),
        }
    }

    fn sent_too_early(&self) -> Raise {
        self.type_error("can't send non-None value to a just-started generator")
    }

    /// What a StopIteration says was returned; any other exception goes on.
    fn returned(&self, raise: Raise) -> Outcome {
        if !self.is_stop_iteration(&raise) {
            return Err(raise);
        }
        let result = payload(&raise.0).detail.some().unwrap_or(Value::NONE);
        self.discard(raise);
        Ok(result)
    }

    /// What a generator that waits delegates to: the register of that, and where `yield from` has its value.
    fn delegate_of(&self, generator: &Generator) -> Option<(Value, Register, u32)> {
        if generator.state.get() != GeneratorState::Suspended {
            return None;
        }
        let pc = (generator.pc.get() as usize).checked_sub(1)?;
        // SAFETY: Code objects live as long as the machine.
        let code = unsafe { generator.code.as_ref() };
        let Instr::Delegate { receiver, after } = code.instrs[pc] else { return None };
        let window = generator.window.borrow();
        let held = window.as_ref()?[usize::from(receiver)].get();
        Some((held, receiver, after))
    }

    /// Closes what a generator delegates to.
    fn close_delegate(&self, generator: &Generator, held: &Value) -> Outcome<()> {
        generator.state.set(GeneratorState::Running);
        let outcome = if held.get::<Generator>().is_some() {
            self.close_generator(held)
        } else {
            match self.get_attribute_bare(held, &self.intern("close")) {
                Ok(close) => self.call_with(&close, []).map(drop),
                Err(raise) if raise.0.as_mark().is_some() => Err(raise),
                Err(raise) => {
                    // CPython tells of what is no AttributeError.
                    if self.is_raised(&raise, Type::AttributeError) {
                        self.discard(raise);
                    } else {
                        self.discard_told(raise);
                    }
                    Ok(())
                }
            }
        };
        generator.state.set(GeneratorState::Suspended);
        outcome
    }

    /// Throws an exception into a generator: into what it delegates to, if it does.
    fn throw_through(&self, value: &Value, thrown: &Thrown, arguments: &[Value]) -> Outcome<Ran> {
        let generator = generator_of(value);
        let delegate = self.delegate_of(generator).filter(|_| !planted!(ThrowNotDelegated));
        let Some((held, receiver, after)) = delegate else {
            return self.throw_given(value, thrown);
        };
        let own = match thrown.class.get::<Exception>() {
            Some(exception) => exception.class.get(),
            None => thrown.class.clone(),
        };
        if self.is_exception_class(&own) && self.is_subtype(self.builtin_base(&own), Type::GeneratorExit) {
            let closed = self.close_delegate(generator, &held);
            drop(held);
            return match closed {
                Ok(()) => self.throw_given(value, thrown),
                Err(raise) if raise.0.as_mark().is_some() => Err(raise),
                Err(raise) => self.throw_raised(value, raise),
            };
        }
        let outcome = if let Some(inner) = held.get::<Generator>() {
            generator.state.set(GeneratorState::Running);
            let outcome = match inner.state.get() {
                GeneratorState::Running => Err(self.running()),
                _ => self.throw_through(&held, thrown, arguments),
            };
            generator.state.set(GeneratorState::Suspended);
            outcome
        } else {
            let throw = match self.get_attribute_bare(&held, &self.intern("throw")) {
                Ok(throw) => throw,
                Err(raise) if self.is_raised(&raise, Type::AttributeError) => {
                    self.discard(raise);
                    drop(held);
                    return self.throw_given(value, thrown);
                }
                Err(raise) => return Err(raise),
            };
            generator.state.set(GeneratorState::Running);
            let values = arguments.iter().cloned().collect();
            let answer = self.call(&throw, Arguments { values, ..Arguments::default() });
            generator.state.set(GeneratorState::Suspended);
            match answer {
                Ok(item) => Ok(Ran::Yielded(item)),
                Err(raise) => self.returned(raise).map(Ran::Returned),
            }
        };
        drop(held);
        let raised = match outcome {
            Ok(Ran::Yielded(item)) => return Ok(Ran::Yielded(item)),
            Err(raise) if raise.0.as_mark().is_some() => return Err(raise),
            Ok(Ran::Returned(result)) => Ok(result),
            // What is a StopIteration here is a return too.
            Err(raise) => self.returned(raise),
        };
        // What was delegated to has ended: its place is that of the value of `yield from`.
        let window = generator.window.borrow().clone().expect("window: it has not ended");
        window[usize::from(receiver)].clear();
        drop(window);
        generator.pc.set(after);
        match raised {
            Ok(result) => self.run_from(value, receiver, result),
            Err(raise) => self.throw_raised(value, raise),
        }
    }

    /// Goes on in a generator with a value on its stack.
    fn run_from(&self, value: &Value, register: Register, result: Value) -> Outcome<Ran> {
        if !self.has_room() {
            return Err(self.too_deep());
        }
        self.resume(value);
        // SAFETY: The frame is on top.
        unsafe { window_of(self.top_frame()).put(register, result) };
        let outcome = self.execute();
        self.ran(value, outcome)
    }

    /// Goes on in a generator with what was raised already.
    fn throw_raised(&self, value: &Value, raise: Raise) -> Outcome<Ran> {
        if generator_of(value).state.get() == GeneratorState::Ended {
            return Err(raise);
        }
        self.throw_here(value, raise)
    }

    fn throw_here(&self, value: &Value, raise: Raise) -> Outcome<Ran> {
        let generator = generator_of(value);
        if !self.has_room() {
            return Err(self.too_deep());
        }
        let pc = generator.pc.get() as usize;
        let is_new = generator.state.get() == GeneratorState::Created;
        self.resume(value);
        // Since 3.9 the context is what the generator handles itself.
        let raise = if self.is_3_11() && !self.handled.is_null() { self.raise_value(raise.0) } else { raise };
        if is_new {
            // Nothing handles what is raised before the first instruction.
            let frame = self.top_frame();
            self.add_traceback(&raise.0, frame);
            // SAFETY: It is the frame on top.
            drop(unsafe { self.leave(frame) });
            return self.ran(value, Err(raise));
        }
        let outcome = match self.unwind(raise, pc.saturating_sub(1)) {
            Ok(()) => self.execute(),
            Err(raise) => Err(raise),
        };
        self.ran(value, outcome)
    }

    fn close_generator(&self, value: &Value) -> Outcome<()> {
        match generator_of(value).state.get() {
            GeneratorState::Running => return Err(self.running()),
            GeneratorState::Ended => return Ok(()),
            GeneratorState::Created | GeneratorState::Suspended => {}
        }
        let delegate = self.delegate_of(generator_of(value));
        let closed = match &delegate {
            Some((held, ..)) => self.close_delegate(generator_of(value), held),
            None => Ok(()),
        };
        drop(delegate);
        let outcome = match closed {
            Ok(()) => {
                let exit = self.exception(Type::GeneratorExit.value(), Items::new());
                self.throw_raised(value, self.raise_value(exit))
            }
            Err(raise) if raise.0.as_mark().is_some() => Err(raise),
            Err(raise) => self.throw_raised(value, raise),
        };
        match outcome {
            Ok(Ran::Yielded(item)) => {
                drop(item);
                Err(self.raise(Type::RuntimeError, "generator ignored GeneratorExit"))
            }
            Ok(Ran::Returned(_)) => Ok(()),
            Err(raise) if raise.0.as_mark().is_some() => Err(raise),
            Err(raise) => {
                let class = self.exception_type(&raise.0);
                let ends = self.is_subtype(class, Type::GeneratorExit) || self.is_subtype(class, Type::StopIteration);
                if ends {
                    self.discard(raise);
                    return Ok(());
                }
                Err(raise)
            }
        }
    }

    /// A generator goes: if it waits, it is closed.
    pub(crate) fn finalise_generator(&self, value: &Value) {
        let state = generator_of(value).state.get();
        let waits = matches!(state, GeneratorState::Created | GeneratorState::Suspended);
        if self.closed.get() || self.is_stopped() || !waits || planted!(GeneratorNotClosed) {
            return;
        }
        let reraised = self.reraised.replace(false);
        if let Err(raise) = self.close_generator(value) {
            self.discard_told(raise);
        }
        self.reraised.set(reraised);
    }
}
