//! How an instruction gets at its operands.

use crate::{
    code::Code,
    heap,
    instr::{Operand, Operands, Place, Register},
    object::{CellObject, Exception, Tuple},
    types::Type,
    value::Value,
    vm::{Outcome, Raise, Vm},
};
use std::{mem, ptr};

/// Where a frame's operands are. It is good as long as the frame is.
#[derive(Clone, Copy)]
pub(crate) struct Window {
    pub(crate) code: *const Code,
    pub(crate) base: *mut Value,
    pub(crate) closure: *const Value,
}

/// # Safety of all that is here
///
/// The promises that lowering and the machine keep: *frame-fits*, each operand of a code object is in the window of its
/// frames; *cell-registers*, the registers of cells hold cells from entry to exit; *closure-fits*, a function's closure has
/// as many cells as its code has free variables. No reference into a window is kept while anything runs that could
/// write there.
impl Window {
    /// # Safety
    ///
    /// The frame is under way.
    pub(crate) unsafe fn code<'a>(self) -> &'a Code {
        // SAFETY: Code objects live as long as the machine.
        unsafe { &*self.code }
    }

    /// Where the value of an operand is.
    ///
    /// # Safety
    ///
    /// As above, and the answer is not used after anything has run.
    #[inline(always)]
    pub(crate) unsafe fn peek(self, operand: Operand) -> *mut Value {
        let index = operand.index();
        // SAFETY: frame-fits, cell-registers and closure-fits.
        unsafe {
            // The common ones first, and no jump through a table.
            if operand.is_register() {
                self.base.add(index)
            } else if operand.place() == Place::Free {
                content(&*self.closure.add(index))
            } else if operand.place() == Place::Const {
                (*self.code).consts.as_ptr().add(index).cast_mut()
            } else {
                content(&*self.base.add(index))
            }
        }
    }

    /// # Safety
    ///
    /// As above.
    #[inline(always)]
    pub(crate) unsafe fn register(self, register: Register) -> *mut Value {
        // SAFETY: frame-fits.
        unsafe { self.base.add(usize::from(register)) }
    }

    /// Takes what is in a register.
    ///
    /// # Safety
    ///
    /// As above.
    #[inline(always)]
    pub(crate) unsafe fn take(self, register: Register) -> Value {
        // SAFETY: frame-fits.
        unsafe { mem::replace(&mut *self.register(register), Value::NULL) }
    }

    /// A new reference to what is in a register.
    ///
    /// # Safety
    ///
    /// As above.
    pub(crate) unsafe fn get(self, register: Register) -> Value {
        // SAFETY: frame-fits.
        unsafe { (*self.register(register)).clone() }
    }

    /// Puts a value where an operand says, then releases what was there.
    ///
    /// # Safety
    ///
    /// As above.
    #[inline(always)]
    pub(crate) unsafe fn store(self, to: Operand, value: Value) {
        if planted!(ReleaseBeforeStore) && to.is_content() {
            // SAFETY: As below; the place is found again, whatever the release has run.
            drop(unsafe { mem::replace(&mut *self.peek(to), Value::NULL) });
        }
        if planted!(CellPerStore) && to.place() == Place::Cell {
            crate::vm::current(|vm| {
                // SAFETY: cell-registers: it is a cell again.
                drop(unsafe { ptr::replace(self.base.add(to.index()), vm.cell(Value::NULL)) });
            });
        }
        // SAFETY: frame-fits, cell-registers and closure-fits; what is released may run anything, but the place has been
        // written by then.
        drop(unsafe { ptr::replace(self.peek(to), value) });
    }

    /// # Safety
    ///
    /// As above.
    #[inline(always)]
    pub(crate) unsafe fn put(self, register: Register, value: Value) {
        // SAFETY: frame-fits.
        drop(unsafe { ptr::replace(self.register(register), value) });
    }

    /// # Safety
    ///
    /// As above.
    pub(crate) unsafe fn operands<'a>(self, operands: Operands) -> &'a [Operand] {
        let first = operands.first as usize;
        // SAFETY: Code objects live as long as the machine.
        unsafe { &(&(*self.code).operands)[first..first + usize::from(operands.count)] }
    }

    /// The value of an operand: what is in a temporary register is taken away, else there is one more reference.
    ///
    /// # Safety
    ///
    /// As above.
    #[inline(always)]
    pub(crate) unsafe fn fetch(self, vm: &Vm, operand: Operand) -> Outcome {
        // SAFETY: The caller's.
        unsafe {
            let place = self.peek(operand);
            let value = if operand.is_temp() { mem::replace(&mut *place, Value::NULL) } else { (*place).clone() };
            if value.is_null() && !matches!(operand.place(), Place::Const | Place::Temp) {
                return Err(self.unbound(vm, operand));
            }
            Ok(value)
        }
    }

    /// That each operand has a value, before any is taken: so those of an instruction that raises for one are released
    /// with the rest of the stack, the top first.
    ///
    /// # Safety
    ///
    /// As above.
    pub(crate) unsafe fn check(self, vm: &Vm, operands: &[Operand]) -> Outcome<()> {
        for &operand in operands {
            // SAFETY: The caller's.
            unsafe {
                if (*self.peek(operand)).is_null() && !matches!(operand.place(), Place::Const | Place::Temp) {
                    return Err(self.unbound(vm, operand));
                }
            }
        }
        Ok(())
    }

    /// A new reference to the value of an operand, wherever it is.
    ///
    /// # Safety
    ///
    /// As above.
    pub(crate) unsafe fn borrow(self, vm: &Vm, operand: Operand) -> Outcome {
        // SAFETY: The caller's.
        unsafe {
            let value = (*self.peek(operand)).clone();
            if value.is_null() && !matches!(operand.place(), Place::Const | Place::Temp) {
                return Err(self.unbound(vm, operand));
            }
            Ok(value)
        }
    }

    /// The cell whose content an operand is.
    ///
    /// # Safety
    ///
    /// As above.
    #[inline(always)]
    pub(crate) unsafe fn cell_of(self, operand: Operand) -> Value {
        // SAFETY: closure-fits and cell-registers.
        unsafe {
            match operand.place() {
                Place::Free => (*self.closure.add(operand.index())).clone(),
                _ => (*self.base.add(operand.index())).clone(),
            }
        }
    }

    /// The error of reading a variable that has no value.
    ///
    /// # Safety
    ///
    /// As above.
    #[cold]
    pub(crate) unsafe fn unbound(self, vm: &Vm, operand: Operand) -> Raise {
        // SAFETY: The caller's.
        let code = unsafe { self.code() };
        let (leaks, releases_twice) = (planted!(EmptyExitLeaks), planted!(EmptyExitReleasesTwice));
        if (leaks || releases_twice) && operand.is_content() {
            // SAFETY: The caller's.
            let cell = unsafe { self.cell_of(operand) };
            if releases_twice {
                heap::dealloc::owe(&cell);
            } else {
                mem::forget(cell);
            }
        }
        match operand.place() {
            Place::Cell if planted!(EmptyCellIsFree) => vm.unbound_free(code.register_name(operand.index())),
            Place::Free => vm.unbound_free(&code.fields.freevars[operand.index()]),
            // Only below why a block was left, which takes less room in 2.7 than the registers that are kept for it.
            Place::Temp => vm.unsupported("what is on the stack for a block that is left"),
            _ => vm.unbound_local(code.register_name(operand.index())),
        }
    }
}

/// Where the content of a cell is.
///
/// # Safety
///
/// The value is a cell.
#[inline(always)]
unsafe fn content(cell: &Value) -> *mut Value {
    // SAFETY: The caller's.
    unsafe { heap::payload::<CellObject>(cell.object_unchecked()).as_ref() }.0.as_ptr()
}

impl Vm {
    #[cold]
    pub(crate) fn unbound_local(&self, name: &str) -> Raise {
        if self.is_3_11() {
            let text = format!("cannot access local variable '{name}' where it is not associated with a value");
            return self.raise(Type::UnboundLocalError, text);
        }
        let text = format!("local variable '{}' referenced before assignment", cut(name));
        self.raise(Type::UnboundLocalError, text)
    }

    #[cold]
    pub(crate) fn unbound_free(&self, name: &str) -> Raise {
        if planted!(EmptyFreeText) {
            let Raise(local) = self.unbound_local(name);
            let args = local.get::<Exception>().map(|payload| payload.args.get()).unwrap_or_default();
            let args = args.get::<Tuple>().map(|args| args.0.clone()).unwrap_or_default();
            return self.raise_value(self.exception(Type::NameError.value(), args));
        }
        if planted!(EmptyFreeIsLocal) {
            return self.unbound_local(name);
        }
        if self.is_3_11() {
            let text = format!(
                "cannot access free variable '{name}' where it is not associated with a value in enclosing scope"
            );
            let raise = self.raise(Type::NameError, text);
            if !planted!(NameErrorWithoutName) {
                self.set_detail(&raise.0, self.intern(name));
            }
            return raise;
        }
        let text = format!("free variable '{}' referenced before assignment in enclosing scope", cut(name));
        self.raise(Type::NameError, text)
    }
}

/// What `%.200s` shows of a text.
pub(crate) fn cut(text: &str) -> &str {
    let mut end = text.len().min(200);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
