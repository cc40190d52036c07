//! Values: one tagged word each, which owns a reference if it is one to the heap.
//!
//! | low bits | the word is |
//! |---|---|
//! | `1` | an integer of 63 bits |
//! | `010` | something without identity or count: nothing at all, a singleton, a built-in type or function |
//! | `000` | the address of a heap object, of whose count this value is one |
//!
//! To clone a value takes a reference, to drop it releases one: at once, in place, with whatever that runs. So the order
//! in which values are dropped is the order that a program observes, and is written out wherever that is not the order
//! in which Rust would drop them anyway.

use crate::heap::{self, Header};
use crate::object::{Kind, Payload};
use std::{mem, num::NonZeroUsize, ptr, ptr::NonNull};

/// A value; see the module.
#[repr(transparent)]
pub(crate) struct Value(NonNull<Header>);

const INT: usize = 0b1;
const SPECIAL: usize = 0b010;
const TAGS: usize = 0b111;
/// Where the class of a special value starts, and where its index does.
const CLASS_SHIFT: u32 = 3;
const INDEX_SHIFT: u32 = 8;
const CLASSES: usize = 0b11111;

const SINGLETON: usize = 0;
const TYPE: usize = 1;
const BUILTIN: usize = 2;
const MARK: usize = 3;

const fn special(class: usize, index: usize) -> Value {
    immediate(index << INDEX_SHIFT | class << CLASS_SHIFT | SPECIAL)
}

const fn immediate(bits: usize) -> Value {
    let bits = NonZeroUsize::new(bits).expect("tagged: a tag bit is set");
    Value(NonNull::without_provenance(bits))
}

impl Value {
    /// Nothing at all: an unbound variable, an empty cell, CPython's NULL.
    pub(crate) const NULL: Value = special(SINGLETON, 0);
    pub(crate) const NONE: Value = special(SINGLETON, 1);
    pub(crate) const FALSE: Value = special(SINGLETON, 2);
    pub(crate) const TRUE: Value = special(SINGLETON, 3);
    pub(crate) const ELLIPSIS: Value = special(SINGLETON, 4);
    pub(crate) const NOT_IMPLEMENTED: Value = special(SINGLETON, 5);

    /// The integers that need no heap.
    pub(crate) const MAX_INT: i64 = i64::MAX >> 1;
    pub(crate) const MIN_INT: i64 = i64::MIN >> 1;

    pub(crate) fn bool(truth: bool) -> Value {
        if truth { Value::TRUE } else { Value::FALSE }
    }

    /// An integer, if it has no more than 63 bits.
    #[inline(always)]
    #[allow(clippy::cast_possible_truncation, reason = "an address has 64 bits where this runs, as `lib.rs` asserts")]
    pub(crate) fn int(n: i64) -> Option<Value> {
        (Value::MIN_INT..=Value::MAX_INT).contains(&n).then(|| immediate((n as usize) << 1 | INT))
    }

    /// An integer that certainly is small.
    #[allow(clippy::cast_possible_wrap, reason = "a length is far below 2**62")]
    pub(crate) fn length(n: usize) -> Value {
        Value::int(n as i64).expect("length: memory has fewer bytes than that")
    }

    pub(crate) const fn type_of_index(index: u16) -> Value {
        special(TYPE, index as usize)
    }

    pub(crate) const fn builtin_of_index(index: u16) -> Value {
        special(BUILTIN, index as usize)
    }

    /// A number on the stack that no program sees: where a `finally` block goes back to, or why it runs.
    pub(crate) const fn mark(number: u32) -> Value {
        special(MARK, number as usize)
    }

    fn bits(&self) -> usize {
        self.0.addr().get()
    }

    /// Whether these are the same object, as `is` has it.
    #[inline(always)]
    pub(crate) fn is(&self, other: &Value) -> bool {
        self.0 == other.0
    }

    #[inline(always)]
    pub(crate) fn is_null(&self) -> bool {
        self.is(&Value::NULL)
    }

    #[inline(always)]
    pub(crate) fn is_none(&self) -> bool {
        self.is(&Value::NONE)
    }

    /// This, or nothing if it is NULL.
    pub(crate) fn some(self) -> Option<Value> {
        (!self.is_null()).then_some(self)
    }

    /// The integer, if it is one that needs no heap.
    #[inline(always)]
    #[allow(clippy::cast_possible_wrap, reason = "that is how a signed number was put in")]
    pub(crate) fn as_int(&self) -> Option<i64> {
        (self.bits() & INT != 0).then(|| self.bits() as i64 >> 1)
    }

    pub(crate) fn as_bool(&self) -> Option<bool> {
        if self.is(&Value::TRUE) { Some(true) } else { self.is(&Value::FALSE).then_some(false) }
    }

    fn index_of(&self, class: usize) -> Option<usize> {
        let bits = self.bits();
        (bits & TAGS == SPECIAL && bits >> CLASS_SHIFT & CLASSES == class).then_some(bits >> INDEX_SHIFT)
    }

    pub(crate) fn type_index(&self) -> Option<usize> {
        self.index_of(TYPE)
    }

    pub(crate) fn builtin_index(&self) -> Option<usize> {
        self.index_of(BUILTIN)
    }

    #[allow(clippy::cast_possible_truncation, reason = "it was put in as 32 bits")]
    pub(crate) fn as_mark(&self) -> Option<u32> {
        self.index_of(MARK).map(|index| index as u32)
    }

    #[inline(always)]
    fn is_reference(&self) -> bool {
        self.bits() & TAGS == 0
    }

    /// The header of the object, if this is a reference.
    #[inline(always)]
    pub(crate) fn header(&self) -> Option<&Header> {
        if !self.is_reference() {
            return None;
        }
        // SAFETY: A value that is a reference owns one of the object's count, so the object is alive as long as the
        // value is borrowed.
        Some(unsafe { self.0.as_ref() })
    }

    /// The object that this refers to.
    ///
    /// # Safety
    ///
    /// It is a reference.
    #[inline(always)]
    pub(crate) unsafe fn object_unchecked(&self) -> NonNull<Header> {
        debug_assert!(self.is_reference());
        self.0
    }

    /// The kind of the object, if this is a reference.
    pub(crate) fn kind(&self) -> Option<Kind> {
        self.header().map(Header::kind)
    }

    /// What an object of this type holds, if this is a reference to one.
    #[inline(always)]
    pub(crate) fn get<T: Payload>(&self) -> Option<&T> {
        let header = self.header()?;
        // SAFETY: The kinds of `T` are given only to objects that were made with a `T`, and a live object keeps it.
        T::has(header.kind()).then(|| unsafe { heap::payload::<T>(self.0).as_ref() })
    }

    /// The items of a tuple to which this is the only reference.
    pub(crate) fn unshared_items(&mut self) -> Option<&mut crate::object::Items> {
        if self.kind() != Some(Kind::Tuple) || self.count() != Some(1) {
            return None;
        }
        // SAFETY: It is a tuple, and this is the only reference to it, borrowed as long as the items are.
        Some(unsafe { &mut heap::payload::<crate::object::Tuple>(self.0).as_mut().0 })
    }

    /// An address that is another for each object that is alive; for `id`, hashes and order of identity.
    pub(crate) fn address(&self) -> usize {
        self.bits()
    }

    /// How many references there are to the object; nothing, if it is not counted.
    pub(crate) fn count(&self) -> Option<u32> {
        self.header().map(|header| header.count.get())
    }

    /// The value of an object that has just been given its first reference.
    ///
    /// # Safety
    ///
    /// The object is alive, and one of its count is not owned by anything else.
    pub(crate) unsafe fn of_owned(object: NonNull<Header>) -> Value {
        Value(object)
    }

    /// Takes what is here and leaves nothing.
    pub(crate) fn take(&mut self) -> Value {
        mem::replace(self, Value::NULL)
    }
}

impl Clone for Value {
    #[inline(always)]
    fn clone(&self) -> Value {
        if let Some(header) = self.header() {
            header.count.set(header.count.get().checked_add(1).expect("counts-fit: there are fewer than 2**32 values"));
        }
        Value(self.0)
    }
}

impl Drop for Value {
    #[inline(always)]
    fn drop(&mut self) {
        if let Some(header) = self.header() {
            let count = header.count.get() - 1;
            header.count.set(count);
            if count == 0 {
                // SAFETY: It was the last reference.
                unsafe { heap::dealloc::release(self.0) }
            }
        }
    }
}

impl Default for Value {
    fn default() -> Value {
        Value::NULL
    }
}

impl PartialEq for Value {
    fn eq(&self, other: &Value) -> bool {
        ptr::eq(self.0.as_ptr(), other.0.as_ptr())
    }
}

impl std::fmt::Debug for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.as_int(), self.header()) {
            (Some(n), _) => write!(f, "{n}"),
            (None, Some(header)) => write!(f, "{:?} x{}", header.kind(), header.count.get()),
            (None, None) => write!(f, "special {:#x}", self.bits()),
        }
    }
}
