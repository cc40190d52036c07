//! Methods: where an instruction found one the last time, and calls that need no bound method.

use super::access::Window;
use crate::{
    code::{Code, MethodCache},
    instr::{Operand, Operands, Register},
    object::*,
    value::Value,
    vm::{Frame, Outcome, Vm},
};
use std::ptr;

/// What came of a call of a method.
pub(super) enum Called {
    /// A frame has been pushed.
    Entered,
    /// The result is where it goes.
    Done,
    /// Nothing has happened: it is no such call.
    Not,
}

/// The namespace of a class.
fn table(class: &Class) -> Option<&std::cell::RefCell<crate::dict::Table>> {
    class.dict.get::<Dict>().map(|dict| &dict.0)
}

/// The class at a place of a class's mro.
fn along_mro(class: &Class, depth: usize) -> Option<&Class> {
    if depth == 0 {
        return Some(class);
    }
    // SAFETY: Nothing runs while it is looked at.
    let mro = unsafe { class.mro.peek() }.get::<Tuple>()?;
    mro.0.get(depth)?.get::<Class>()
}

impl Vm {
    /// What LOAD_METHOD pushes before the object, if its cache holds: a method that the object's own attributes do not
    /// hide.
    #[inline(always)]
    pub(super) fn cached_method(&self, code: &Code, object: &Value, name: u16, cache: u16) -> Option<Value> {
        let cache = &code.method_caches[usize::from(cache)];
        match object.kind()? {
            Kind::Instance => self.method_of_instance(code, object, name, cache),
            Kind::Super if !self.facts.callers_keep_arguments => method_of_super(self, object, cache),
            Kind::List if !cache.of_list.is_null() => Some(cache.of_list.get()),
            _ => None,
        }
    }

    fn method_of_instance(&self, code: &Code, object: &Value, name: u16, cache: &MethodCache) -> Option<Value> {
        let instance = object.get::<Instance>()?;
        // SAFETY: Nothing runs while they are looked at.
        let (class, own) = unsafe { (instance.class.peek().get::<Class>()?, instance.dict.peek()) };
        if !own.is_null() {
            let hash = code.names[usize::from(name)].get::<Text>()?.hash.get();
            let own = own.get::<Dict>()?.0.borrow();
            if hash == 0 || own.entries().any(|entry| entry.hash == hash) {
                return None;
            }
        }
        let of_class = table(class)?.borrow();
        let changes = self.class_changes.get();
        if of_class.version != cache.class.get() || changes != cache.changes.get() || cache.after.get() != 0 {
            return None;
        }
        let position = cache.position.get();
        if cache.depth.get() == 0 {
            return of_class.at(position).map(|entry| entry.value.clone());
        }
        let holder = table(along_mro(class, cache.depth.get())?)?.borrow();
        holder.at(position).map(|entry| entry.value.clone())
    }

    /// LOAD_METHOD, and notes where the method was found.
    #[cold]
    pub(super) fn load_method_slow(
        &self,
        code: &Code,
        object: Value,
        name: u16,
        cache: u16,
    ) -> Outcome<(Value, Value)> {
        let cache = &code.method_caches[usize::from(cache)];
        let name = &code.names[usize::from(name)];
        let after = object.get::<SuperObject>().map(|bound| bound.class.get()).unwrap_or_default();
        let (function, receiver) = self.load_method(object, name)?;
        if function.get::<Function>().is_some() && receiver.kind() == Some(Kind::Instance) {
            self.note_method(cache, &receiver, name, &function, &after);
        }
        if function.get::<Descriptor>().is_some() && receiver.kind() == Some(Kind::List) {
            cache.of_list.set(function.clone());
        }
        Ok((function, receiver))
    }

    /// Notes where a method of an instance was found, if it is in a class of the program's own: in one after a class,
    /// unless that is NULL.
    fn note_method(
        &self,
        cache: &MethodCache,
        object: &Value,
        name: &Value,
        found: &Value,
        after: &Value,
    ) -> Option<()> {
        let class = self.class_of(object)?;
        let class = class.get::<Class>()?;
        let hash = self.hash(name).ok()?;
        let mro = class.mro.get();
        let mro = &mro.get::<Tuple>()?.0;
        let first = if after.is_null() { 0 } else { mro.iter().position(|each| each.is(after))? + 1 };
        for depth in first..mro.len() {
            let table = table(along_mro(class, depth)?)?;
            if let Some(position) = self.find(table, name, hash).ok()? {
                if table.borrow().at(position)?.value.is(found) {
                    cache.class.set(self::table(class)?.borrow().version);
                    cache.changes.set(self.class_changes.get());
                    cache.after.set(first);
                    cache.depth.set(depth);
                    cache.position.set(position);
                }
                return Some(());
            }
        }
        None
    }

    /// Calls what LOAD_METHOD left, if that is a function that takes its arguments as they are, or `append` of a list.
    ///
    /// # Safety
    ///
    /// See [`Window`]: of the frame on top.
    #[inline(always)]
    pub(super) unsafe fn call_method_quick(
        &self,
        window: Window,
        to: Operand,
        register: Register,
        operands: Operands,
    ) -> Outcome<Called> {
        // SAFETY: The caller's.
        unsafe {
            let (function, receiver) = (window.register(register), window.register(register + 1));
            let plain = |function: &Function| function.lowered.get().as_ref().shape.plain_arguments;
            if let Some(payload) = (*function).get::<Function>() {
                if plain(payload) == u32::from(operands.count) + 1 && self.has_room() {
                    self.enter_plain(window, to, function, true, Some(receiver), operands)?;
                    return Ok(Called::Entered);
                }
            } else if (*function).is_null() {
                if let Some(payload) = (*receiver).get::<Function>()
                    && plain(payload) == u32::from(operands.count)
                    && self.has_room()
                {
                    self.enter_plain(window, to, receiver, true, None, operands)?;
                    return Ok(Called::Entered);
                }
            } else if operands.count == 1
                && let Some(descriptor) = (*function).get::<Descriptor>()
                && descriptor.appends
                && (*receiver).kind() == Some(Kind::List)
            {
                self.append(window, to, register, window.operands(operands)[0])?;
                return Ok(Called::Done);
            }
            Ok(Called::Not)
        }
    }

    /// `append` of the list that is the receiver.
    ///
    /// # Safety
    ///
    /// See [`Window`].
    unsafe fn append(&self, window: Window, to: Operand, register: Register, operand: Operand) -> Outcome<()> {
        // SAFETY: The caller's.
        unsafe {
            let keeps = self.facts.callers_keep_arguments;
            let value = if keeps { window.borrow(self, operand)? } else { window.fetch(self, operand)? };
            (*window.register(register + 1))
                .get::<List>()
                .expect("kind: the caller has seen it")
                .0
                .borrow_mut()
                .push(value);
            if keeps && operand.is_temp() {
                drop(ptr::replace(window.peek(operand), Value::NULL));
            }
            let (function, receiver) = (window.take(register), window.take(register + 1));
            if keeps {
                drop(receiver);
                drop(function);
            } else {
                drop(function);
                drop(receiver);
            }
            window.store(to, Value::NONE);
        }
        Ok(())
    }
}

/// What an object that `super` answered has under the name that the cache is for, if that is a function that would be
/// bound to the same object.
fn method_of_super(vm: &Vm, object: &Value, cache: &MethodCache) -> Option<Value> {
    let bound = object.get::<SuperObject>()?;
    // SAFETY: Nothing runs while they are looked at.
    let (of, after, receiver) = unsafe { (bound.of.peek(), bound.class.peek(), bound.object.peek()) };
    let class = of.get::<Class>().filter(|_| !receiver.is_null() && !receiver.is(of))?;
    if table(class)?.borrow().version != cache.class.get() || vm.class_changes.get() != cache.changes.get() {
        return None;
    }
    // SAFETY: As above.
    let mro = unsafe { class.mro.peek() }.get::<Tuple>()?;
    if !mro.0.get(cache.after.get().checked_sub(1)?)?.is(after) {
        return None;
    }
    let holder = table(along_mro(class, cache.depth.get())?)?.borrow();
    holder.at(cache.position.get()).map(|entry| entry.value.clone())
}

/// The place of the frame that was pushed last, above another.
///
/// # Safety
///
/// One has been pushed.
#[inline(always)]
pub(super) unsafe fn above(frame: *mut Frame) -> *mut Frame {
    // SAFETY: The caller's: the frames are one after the other.
    unsafe { frame.add(1) }
}
