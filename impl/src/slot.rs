//! Slots: places inside objects that hold a value.

use crate::value::Value;
use std::{cell::UnsafeCell, mem};

/// A place that holds a value, or NULL.
#[derive(Default)]
#[repr(transparent)]
pub(crate) struct Slot(UnsafeCell<Value>);

impl Slot {
    pub(crate) fn new(value: Value) -> Slot {
        Slot(UnsafeCell::new(value))
    }

    /// A new reference to what is here.
    #[inline(always)]
    pub(crate) fn get(&self) -> Value {
        // SAFETY: To clone a value runs nothing that could write here.
        unsafe { (*self.0.get()).clone() }
    }

    /// A new reference to what is here, if it is not NULL.
    pub(crate) fn some(&self) -> Option<Value> {
        self.get().some()
    }

    #[inline(always)]
    pub(crate) fn is_null(&self) -> bool {
        // SAFETY: To look at a value runs nothing that could write here.
        unsafe { (*self.0.get()).is_null() }
    }

    /// Whether this very object is here.
    pub(crate) fn is(&self, value: &Value) -> bool {
        // SAFETY: As above.
        unsafe { (*self.0.get()).is(value) }
    }

    /// Puts a value here and answers the old one.
    #[inline(always)]
    pub(crate) fn replace(&self, value: Value) -> Value {
        // SAFETY: Nothing is run between reading and writing.
        unsafe { mem::replace(&mut *self.0.get(), value) }
    }

    /// Puts a value here, then releases the old one.
    #[inline(always)]
    pub(crate) fn set(&self, value: Value) {
        drop(self.replace(value));
    }

    /// What was here.
    pub(crate) fn into_value(self) -> Value {
        self.0.into_inner()
    }

    pub(crate) fn take(&self) -> Value {
        self.replace(Value::NULL)
    }

    /// Empties this, then releases what was here.
    pub(crate) fn clear(&self) {
        drop(self.take());
    }

    /// Where the value is.
    pub(crate) fn as_ptr(&self) -> *mut Value {
        self.0.get()
    }

    /// What is here.
    ///
    /// # Safety
    ///
    /// Nothing writes here as long as the answer is used: no value is dropped, nothing is called.
    #[inline(always)]
    pub(crate) unsafe fn peek(&self) -> &Value {
        // SAFETY: As above.
        unsafe { &*self.0.get() }
    }
}

impl From<Value> for Slot {
    fn from(value: Value) -> Slot {
        Slot::new(value)
    }
}
