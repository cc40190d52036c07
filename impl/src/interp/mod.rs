//! The loop.
//!
//! Calls of functions written in Python push a [`Frame`] and go on in the loop; the host recurses only where code written
//! in Python is called by what is not: finalisers, comparisons inside built-in functions and the like, which the limit of
//! frames bounds too. [`access`] is how operands are read, [`calls`] enters and leaves frames, [`unwind`] finds handlers.

pub(crate) mod access;
pub(crate) mod bind;
pub(crate) mod calls;
mod iterate;
mod make;
mod methods;
mod names;
mod slow;
pub(crate) mod unwind;

use crate::{
    instr::*,
    object::*,
    types::Type,
    value::Value,
    vm::{Frame, Outcome, Stop, Vm},
};
use access::Window;
use calls::Arguments;
use methods::{Called, above};
use std::{mem, ptr};
use unwind::Left;

impl Vm {
    /// The frame on top.
    pub(crate) fn top_frame(&self) -> *mut Frame {
        // SAFETY: The buffer does not move, as there is room for as many frames as may be.
        unsafe {
            let frames = &mut *self.frames.get();
            let last = frames.len() - 1;
            frames.as_mut_ptr().add(last)
        }
    }

    /// Runs until the frame that is on top now, and which the host entered, has ended.
    #[allow(clippy::too_many_lines, reason = "the loop")]
    pub(crate) fn execute(&self) -> Outcome {
        let mut frame = self.top_frame();
        // SAFETY: See `Window`. The frame is under way; `frame` and `window` are renewed whenever another frame goes on.
        unsafe {
            let mut window = window_of(frame);
            let mut code = window.code();
            let mut next: *const Instr = code.instrs.as_ptr().add((*frame).pc);
            // The place of the next instruction, and how to go on elsewhere.
            macro_rules! pc {
                () => {
                    next.offset_from_unsigned(code.instrs.as_ptr())
                };
            }
            macro_rules! go_to {
                ($pc:expr) => {
                    next = code.instrs.as_ptr().add($pc)
                };
            }
            macro_rules! resume {
                () => {{
                    frame = self.top_frame();
                    window = window_of(frame);
                    code = window.code();
                    go_to!((*frame).pc);
                }};
            }
            macro_rules! attempt {
                ($outcome:expr) => {
                    match $outcome {
                        Ok(value) => value,
                        Err(raise) => {
                            self.unwind(raise, pc!() - 1)?;
                            resume!();
                            continue;
                        }
                    }
                };
            }
            // The integers that two operands are, if they are small ones.
            macro_rules! ints {
                ($a:expr, $b:expr) => {
                    match ((*window.peek($a)).as_int(), (*window.peek($b)).as_int()) {
                        (Some(a), Some(b)) => Some((a, b)),
                        _ => None,
                    }
                };
            }
            macro_rules! arithmetic {
                ($to:expr, $a:expr, $b:expr, $checked:ident, $operator:ident) => {{
                    if let Some((x, y)) = ints!($a, $b)
                        && let Some(result) = i64::$checked(x, y).and_then(Value::int)
                    {
                        window.store($to, result);
                    } else {
                        attempt!(self.binary_slow(window, Operator::$operator, false, $to, $a, $b));
                    }
                }};
            }
            // A frame has been pushed, and goes on.
            macro_rules! entered {
                () => {{
                    frame = above(frame);
                    window = window_of(frame);
                    code = window.code();
                    go_to!(0);
                    if self.burn(calls::CALL_COST).is_err() {
                        go_to!(1);
                        attempt!(Err(self.stop(Stop::Exhausted("instructions"))));
                    }
                }};
            }
            // The frame ends with a value.
            macro_rules! finish {
                ($value:expr) => {{
                    let value = $value;
                    let entered = (*frame).entered;
                    let (to, release) = ((*frame).to, (*frame).release);
                    let function = self.leave(frame);
                    if entered {
                        drop(function);
                        return Ok(value);
                    }
                    frame = frame.sub(1);
                    window = window_of(frame);
                    code = window.code();
                    go_to!((*frame).pc);
                    if release {
                        self.release_operands(window, pc!() - 1, function);
                    } else {
                        drop(function);
                    }
                    window.store(to, value);
                }};
            }
            loop {
                let instr = next;
                next = next.add(1);
                match *instr {
                    Instr::Move { to, from } => {
                        let place = window.peek(from);
                        let moves = from.is_temp() || planted!(ContentMoved) && from.is_content();
                        let mut value = if moves { mem::replace(&mut *place, Value::NULL) } else { (*place).clone() };
                        if planted!(CellReturned) && from.is_content() && !value.is_null() {
                            value = window.cell_of(from);
                        }
                        if value.is_null() && !matches!(from.place(), Place::Const | Place::Temp) {
                            attempt!(Err(window.unbound(self, from)));
                        }
                        window.store(to, value);
                    }
                    Instr::Check { from } => {
                        if (*window.peek(from)).is_null() {
                            attempt!(Err(window.unbound(self, from)));
                        }
                    }
                    Instr::Add { to, a, b } => arithmetic!(to, a, b, checked_add, Add),
                    Instr::Subtract { to, a, b } => arithmetic!(to, a, b, checked_sub, Subtract),
                    Instr::Multiply { to, a, b } => arithmetic!(to, a, b, checked_mul, Multiply),
                    Instr::Binary { operator, in_place, to, a, b } => {
                        if let Some((x, y)) = ints!(a, b)
                            && let Some(result) = small_binary(operator, x, y)
                        {
                            window.store(to, result);
                        } else {
                            attempt!(self.binary_slow(window, operator, in_place, to, a, b));
                        }
                    }
                    Instr::Compare { comparison, to, a, b } => {
                        if let Some((x, y)) = ints!(a, b)
                            && let Some(truth) = small_compare(comparison, x, y)
                        {
                            window.store(to, Value::bool(truth));
                        } else {
                            attempt!(self.compare_slow(window, comparison, to, a, b));
                        }
                    }
                    Instr::Branch { comparison, when, a, b, target } => {
                        let truth = if let Some((x, y)) = ints!(a, b)
                            && let Some(truth) = small_compare(comparison, x, y)
                        {
                            truth
                        } else {
                            attempt!(self.branch_slow(window, comparison, a, b))
                        };
                        if truth == when {
                            if (target as usize) < pc!() {
                                attempt!(self.burn(pc!() - target as usize));
                            }
                            go_to!(target as usize);
                        }
                    }
                    Instr::Jump { target } => go_to!(target as usize),
                    Instr::Loop { target } => {
                        attempt!(self.burn(pc!() - target as usize));
                        go_to!(target as usize);
                    }
                    Instr::JumpIf { when, a, target } => {
                        let place = window.peek(a);
                        let truth = if (*place).is(&Value::TRUE) {
                            true
                        } else if (*place).is(&Value::FALSE) || (*place).is_none() {
                            false
                        } else {
                            attempt!(self.truth_slow(window, a))
                        };
                        if truth == when {
                            if (target as usize) < pc!() {
                                attempt!(self.burn(pc!() - target as usize));
                            }
                            go_to!(target as usize);
                        }
                    }
                    Instr::JumpIfNone { when, a, target } => {
                        let value = attempt!(window.fetch(self, a));
                        let is_none = value.is_none();
                        drop(value);
                        if is_none == when {
                            if (target as usize) < pc!() {
                                attempt!(self.burn(pc!() - target as usize));
                            }
                            go_to!(target as usize);
                        }
                    }
                    Instr::JumpIfOrPop { when, register, target } => {
                        let truth = attempt!(self.truth(&*window.register(register)));
                        if truth == when {
                            attempt!(self.burn(1));
                            go_to!(target as usize);
                        } else {
                            window.put(register, Value::NULL);
                        }
                    }
                    Instr::LoadClosure { to, cell } => {
                        let lost = planted!(CaptureLost) && cell.place() == Place::Free;
                        window.store(to, if lost { self.cell(Value::NULL) } else { window.cell_of(cell) });
                    }
                    Instr::LoadGlobal { to, name, cache } => {
                        let globals = &*(*frame).globals;
                        let value = match self.cached_global(code, globals, cache) {
                            Some(value) => value,
                            None => attempt!(self.load_global(code, globals, name, cache)),
                        };
                        window.store(to, value);
                    }
                    Instr::Call { to, callee, operands, keywords } => {
                        if keywords == 0
                            && let Some(function) = (*window.peek(callee)).get::<Function>()
                            && function.lowered.get().as_ref().shape.plain_arguments == u32::from(operands.count)
                            && self.has_room()
                        {
                            (*frame).pc = pc!();
                            let place = window.peek(callee);
                            attempt!(self.enter_plain(window, to, place, callee.is_temp(), None, operands));
                            entered!();
                        } else if operands.count == 0 && (*window.peek(callee)).is(&Type::Super.value()) {
                            (*frame).pc = pc!();
                            let made = attempt!(self.new_super(&Arguments::default()));
                            drop(attempt!(window.fetch(self, callee)));
                            window.store(to, made);
                        } else {
                            (*frame).pc = pc!();
                            attempt!(self.call_slow(window, to, callee, operands, keywords));
                            resume!();
                        }
                    }
                    Instr::LoadMethod { register, object, name, cache } => {
                        if let Some(function) = self.cached_method(code, &*window.peek(object), name, cache) {
                            let object = attempt!(window.fetch(self, object));
                            let receiver = match object.get::<SuperObject>() {
                                Some(bound) => bound.object.get(),
                                None => object,
                            };
                            window.put(register, function);
                            window.put(register + 1, receiver);
                        } else {
                            (*frame).pc = pc!();
                            let object = attempt!(window.fetch(self, object));
                            let (function, receiver) = attempt!(self.load_method_slow(code, object, name, cache));
                            window.put(register, function);
                            window.put(register + 1, receiver);
                        }
                    }
                    Instr::CallMethod { to, register, operands, keywords } => {
                        (*frame).pc = pc!();
                        let called = if keywords == 0 {
                            attempt!(self.call_method_quick(window, to, register, operands))
                        } else {
                            Called::Not
                        };
                        match called {
                            Called::Entered => entered!(),
                            Called::Done => {}
                            Called::Not => {
                                attempt!(self.call_method_slow(window, to, register, operands, keywords));
                                resume!();
                            }
                        }
                    }
                    Instr::CallSpread { to, callee, positional, keywords, flags } => {
                        (*frame).pc = pc!();
                        attempt!(self.call_spread(window, to, callee, positional, keywords, flags != 0));
                        resume!();
                    }
                    Instr::CallVar { to, callee, operands, keywords, flags } => {
                        (*frame).pc = pc!();
                        attempt!(self.call_var(window, to, callee, operands, keywords, flags));
                        resume!();
                    }
                    Instr::Return { from } => {
                        let place = window.peek(from);
                        let value = match from.place() {
                            Place::Temp => mem::replace(&mut *place, Value::NULL),
                            // A traceback may keep the frame, and with it its variables.
                            Place::Local if (*self.top_frame()).extra.is_none() => {
                                mem::replace(&mut *place, Value::NULL)
                            }
                            _ => (*place).clone(),
                        };
                        if value.is_null() {
                            attempt!(Err(window.unbound(self, from)));
                        }
                        if value.as_mark().is_some() {
                            attempt!(Err(self.unsupported("returning why a block is left")));
                        }
                        finish!(value);
                    }
                    Instr::ForIter { iterator: register, to, target } => {
                        let item = if let Some(iterator) = (*window.register(register)).get::<IteratorObject>() {
                            match self.next_quick(iterator) {
                                Some(item) => item,
                                None => attempt!(self.next(&window.get(register))),
                            }
                        } else if (*window.register(register)).kind() == Some(Kind::Generator) {
                            attempt!(self.next_of_loop(&window.get(register)))
                        } else {
                            attempt!(self.next(&window.get(register)))
                        };
                        if item.is_null() {
                            window.put(register, Value::NULL);
                            go_to!(target as usize);
                        } else {
                            window.store(to, item);
                        }
                    }
                    Instr::Pop { register } => window.put(register, Value::NULL),
                    Instr::Swap { a, b } => ptr::swap(window.register(a), window.register(b)),
                    Instr::Rotate { top, count } => {
                        let first = usize::from(top) + 1 - usize::from(count);
                        std::slice::from_raw_parts_mut(window.base.add(first), usize::from(count)).rotate_right(1);
                    }
                    Instr::DeleteLocal { register } => {
                        let old = window.take(register);
                        if old.is_null() {
                            attempt!(Err(self.unbound_local(code.register_name(usize::from(register)))));
                        }
                        drop(old);
                    }
                    Instr::DeleteCell { cell } => {
                        if planted!(DeleteDoesNothing) {
                            continue;
                        }
                        let old = ptr::replace(window.peek(cell), Value::NULL);
                        if old.is_null() && !planted!(DeleteOfEmptyPasses) {
                            attempt!(Err(window.unbound(self, cell)));
                        }
                        if planted!(DeleteLeaks) {
                            mem::forget(old);
                            continue;
                        }
                        drop(old);
                    }
                    Instr::MakeFunction { to, flags, operands } => {
                        let globals = (*(*frame).globals).clone();
                        let function = attempt!(self.make_function(
                            window,
                            globals,
                            flags,
                            operands,
                            self.may_fail(frame, pc!() - 1)
                        ));
                        window.store(to, function);
                    }
                    Instr::Build { built, to, operands } => {
                        let value = attempt!(self.build(window, built, operands, self.may_fail(frame, pc!() - 1)));
                        window.store(to, value);
                    }
                    Instr::GetIter { to, from } => {
                        let from = attempt!(window.fetch(self, from));
                        let result = self.iter(&from);
                        drop(from);
                        window.store(to, attempt!(result));
                    }
                    Instr::ListAppend { list, a } => {
                        let value = attempt!(window.fetch(self, a));
                        attempt!(self.list_append(&*window.register(list), value));
                    }
                    Instr::EndFinally { top } => match attempt!(self.end_finally(frame, window, top, pc!() - 1)) {
                        Left::For(target) => go_to!(target),
                        Left::Returning(value) => finish!(value),
                        Left::Nowhere => {}
                    },
                    Instr::Leave { why, from, target } => {
                        let value = match why {
                            Why::Return => attempt!(window.fetch(self, from)),
                            Why::Break => Value::NONE,
                            Why::Continue => Value::mark(target),
                        };
                        match attempt!(self.leave_blocks(window, code.block_of[pc!() - 1], why, value)) {
                            Left::For(target) => {
                                attempt!(self.burn(1));
                                go_to!(target);
                            }
                            Left::Returning(value) => finish!(value),
                            Left::Nowhere => {}
                        }
                    }
                    Instr::Reraise { from } => {
                        let exception = window.take(from);
                        attempt!(Err(self.reraise(exception)));
                    }
                    Instr::Yield { from, .. } => {
                        let value = attempt!(window.fetch(self, from));
                        (*frame).pc = pc!();
                        self.suspend(frame);
                        return Ok(value);
                    }
                    Instr::Send { receiver, target } => {
                        if attempt!(self.send(window, receiver)) {
                            go_to!(target as usize);
                        }
                    }
                    Instr::Delegate { receiver, .. } => {
                        let value = window.take(receiver + 1);
                        (*frame).pc = pc!();
                        self.suspend(frame);
                        return Ok(value);
                    }
                    Instr::Raise { operands } => {
                        let raise = self.raise_operands(window, operands);
                        attempt!(Err(raise));
                    }
                    other => {
                        if let Some(target) = attempt!(self.slow(frame, window, other)) {
                            go_to!(target);
                        }
                    }
                }
            }
        }
    }

    /// Takes from what a run may take.
    #[inline(always)]
    pub(crate) fn burn(&self, cost: usize) -> Outcome<()> {
        let fuel = self.fuel.get();
        if fuel < cost as u64 {
            return Err(self.stop(Stop::Exhausted("instructions")));
        }
        self.fuel.set(fuel - cost as u64);
        if self.heap.live() > self.limits.objects {
            return Err(self.stop(Stop::Exhausted("objects")));
        }
        Ok(())
    }

    /// Takes as much for items that are copied or made by the thousand as bounds the memory that they need.
    pub(crate) fn burn_items(&self, count: usize) -> Outcome<()> {
        const A_STEP: usize = 8;
        if count < A_STEP { Ok(()) } else { self.burn(count / A_STEP) }
    }
}

/// Where the operands of a frame are.
///
/// # Safety
///
/// The frame is under way.
#[inline(always)]
pub(crate) unsafe fn window_of(frame: *mut Frame) -> Window {
    // SAFETY: The caller's.
    unsafe { Window { code: (*frame).code.as_ptr(), base: (*frame).base, closure: (*frame).closure } }
}

#[inline(always)]
fn small_compare(comparison: Comparison, a: i64, b: i64) -> Option<bool> {
    Some(match comparison {
        Comparison::Less => a < b,
        Comparison::LessEqual => a <= b,
        Comparison::Equal => a == b,
        Comparison::NotEqual => a != b,
        Comparison::Greater => a > b,
        Comparison::GreaterEqual => a >= b,
        _ => return None,
    })
}

#[inline(always)]
fn small_binary(operator: Operator, a: i64, b: i64) -> Option<Value> {
    Value::int(match operator {
        Operator::Add => a.checked_add(b)?,
        Operator::Subtract => a.checked_sub(b)?,
        Operator::Multiply => a.checked_mul(b)?,
        Operator::And => a & b,
        Operator::Or => a | b,
        Operator::Xor => a ^ b,
        Operator::Modulo if b > 0 => a.rem_euclid(b),
        Operator::FloorDivide if b > 0 => a.div_euclid(b),
        _ => return None,
    })
}
