//! What happens when the last reference to an object goes: what it holds is released in CPython's order.

use super::{FINALISED, Header, OWES, take_payload};
use crate::{
    dict::Entry,
    object::*,
    value::Value,
    vm::{self, Vm},
};
use std::{mem::ManuallyDrop, ptr::NonNull};

/// Deallocations nested deeper than this wait for the outer ones, so that the host's stack suffices. CPython does so too,
/// and earlier.
const DEEPEST: usize = 200;

/// Frees an object whose count has reached zero, and runs its finaliser before.
///
/// # Safety
///
/// Nothing refers to the object.
#[cold]
pub(crate) unsafe fn release(object: NonNull<Header>) {
    // SAFETY: The header of a block that was given out is always there.
    let header = unsafe { object.as_ref() };
    if planted!(EmptyExitReleasesTwice) && header.has(OWES) {
        header.set(OWES, false);
        header.count.set(1);
        // SAFETY: One reference is left, which its owner takes for one more than there are; it is not released here.
        let left = ManuallyDrop::new(unsafe { Value::of_owned(object) });
        if let Some(cell) = left.get::<CellObject>() {
            cell.0.clear();
        }
        return;
    }
    vm::current(|vm| {
        let depth = vm.deallocations.get();
        if depth >= DEEPEST {
            vm.deferred.borrow_mut().push(object);
            return;
        }
        vm.deallocations.set(depth + 1);
        // SAFETY: The caller's.
        unsafe { deallocate(vm, object) };
        if depth == 0 && !vm.deferred.borrow().is_empty() {
            release_deferred(vm);
        }
        vm.deallocations.set(depth);
    });
}

#[cold]
fn release_deferred(vm: &Vm) {
    while let Some(object) = next_deferred(vm) {
        // SAFETY: Its count was zero when it was put there, and nothing has referred to it since.
        unsafe { deallocate(vm, object) };
    }
}

/// Takes one off the references of a cell, which is emptied, and not freed, when there seem to be none; for
/// `EmptyExitReleasesTwice`.
#[cold]
pub(crate) fn owe(cell: &Value) {
    if let Some(header) = cell.header().filter(|header| !header.has(OWES) && header.count.get() > 1) {
        header.set(OWES, true);
        header.count.set(header.count.get() - 1);
    }
}

fn next_deferred(vm: &Vm) -> Option<NonNull<Header>> {
    vm.deferred.borrow_mut().pop()
}

/// # Safety
///
/// Nothing refers to the object.
#[inline(always)]
unsafe fn deallocate(vm: &Vm, object: NonNull<Header>) {
    // SAFETY: Nothing refers to the object, and its kind says what its payload is.
    unsafe {
        match object.as_ref().kind() {
            Kind::Free => unreachable!("alive: a freed block has no references"),
            Kind::Int | Kind::Long => drop(emptied::<Big>(vm, object)),
            Kind::Float => drop(emptied::<Float>(vm, object)),
            Kind::Str | Kind::Unicode => drop(emptied::<Text>(vm, object)),
            Kind::Bytes => drop(emptied::<Bytes>(vm, object)),
            Kind::Range => drop(emptied::<Range>(vm, object)),
            Kind::Code => drop(emptied::<CodeObject>(vm, object)),
            Kind::Tuple => {
                let mut items = emptied::<Tuple>(vm, object).0;
                if planted!(TupleReleasedForwards) {
                    items.reverse();
                }
                while let Some(item) = items.pop() {
                    drop(item);
                }
            }
            Kind::List => {
                let mut items = emptied::<List>(vm, object).0.into_inner();
                while let Some(item) = items.pop() {
                    drop(item);
                }
            }
            Kind::Dict => release_entries(emptied::<Dict>(vm, object).0.into_inner().take_all()),
            Kind::Set | Kind::FrozenSet => release_entries(emptied::<Set>(vm, object).0.into_inner().take_all()),
            Kind::Slice => {
                let Slice { start, stop, step } = emptied(vm, object);
                in_order([step, start, stop]);
            }
            Kind::Function => release_function(emptied(vm, object)),
            Kind::Cell => drop(emptied::<CellObject>(vm, object)),
            Kind::BoundBuiltin => {
                let BoundBuiltin { receiver, name, owner: _ } = emptied(vm, object);
                in_order([receiver.take(), name.take()]);
            }
            Kind::Method => {
                let Method { function, receiver, class } = emptied(vm, object);
                in_order([function.take(), receiver.take(), class.take()]);
            }
            Kind::Descriptor => drop(emptied::<Descriptor>(vm, object)),
            Kind::Token => {
                if finalise(vm, object, |token| vm.finalise_token(token)) {
                    drop(emptied::<Token>(vm, object));
                }
            }
            Kind::Exception => release_exception(emptied(vm, object)),
            Kind::Traceback => {
                let Traceback { next, frame } = emptied(vm, object);
                in_order([next.take(), frame.take()]);
            }
            Kind::Frame => release_frame(emptied(vm, object)),
            Kind::Generator => {
                if finalise(vm, object, |generator| vm.finalise_generator(generator)) {
                    vm.release_waiting(&emptied(vm, object));
                }
            }
            Kind::Class => {
                let Class { name, qualname, bases, mro, dict, metaclass, subclasses } = emptied(vm, object);
                subclasses.clear();
                in_order([dict, bases.take(), mro.take(), name.take(), qualname.take(), metaclass.take()]);
            }
            Kind::Instance => {
                let Instance { class, dict, native } = emptied(vm, object);
                in_order([dict.take(), native, class.take()]);
            }
            Kind::Iterator => {
                let IteratorObject { what, source, with, result, .. } = emptied(vm, object);
                let (first, second) = if what.get() == Iterates::Filter { (with, source) } else { (source, with) };
                in_order([first.take(), second.take(), result.take()]);
            }
            Kind::View => drop(emptied::<View>(vm, object)),
            Kind::Property => {
                let Property { get, set, delete, doc, name } = emptied(vm, object);
                in_order([get.take(), set.take(), delete.take(), doc.take(), name.take()]);
            }
            Kind::StaticMethod | Kind::ClassMethod => drop(emptied::<Wrapped>(vm, object)),
            Kind::Super => {
                let SuperObject { class, object: bound, of } = emptied(vm, object);
                in_order([bound.take(), class.take(), of.take()]);
            }
        }
    }
}

/// Takes the payload out and frees the block: while what was in it is released, the object is no longer there.
///
/// # Safety
///
/// Nothing refers to the object, whose kind is one of `T`'s.
unsafe fn emptied<T: Payload>(vm: &Vm, object: NonNull<Header>) -> T {
    // SAFETY: The caller's.
    unsafe {
        debug_assert!(T::has(object.as_ref().kind()));
        let payload = take_payload(object);
        vm.heap.free(object);
        payload
    }
}

/// Runs a finaliser while one reference holds the object. Answers whether it is to be freed still.
///
/// # Safety
///
/// Nothing refers to the object.
unsafe fn finalise(vm: &Vm, object: NonNull<Header>, run: impl FnOnce(&Value)) -> bool {
    // SAFETY: It is alive until it is freed.
    let header = unsafe { object.as_ref() };
    if header.has(FINALISED) && !vm.is_2_7() && !planted!(FinalisedTwice) {
        return true;
    }
    header.set(FINALISED, true);
    header.count.set(1);
    // SAFETY: The count is one, and that reference is this value's. It is not released here: not even by a panic, which
    // would come back to this object.
    let held = ManuallyDrop::new(unsafe { Value::of_owned(object) });
    run(&held);
    let count = header.count.get() - 1;
    header.count.set(count);
    count == 0
}

fn in_order<const N: usize>(values: [Value; N]) {
    for value in values {
        drop(value);
    }
}

pub(crate) fn release_entries(entries: Vec<Entry>) {
    for Entry { key, value, .. } in entries {
        in_order([key, value]);
    }
}

fn release_function(function: Function) {
    let Function {
        code,
        globals,
        name,
        qualname,
        module,
        doc,
        defaults,
        kwdefaults,
        closure,
        annotations,
        dict,
        lowered: _,
    } = function;
    let mut closure = closure;
    if planted!(FunctionReleasedBackwards) {
        drop(closure.take());
    }
    for slot in [module, defaults, kwdefaults, doc, dict] {
        drop(slot.into_value());
    }
    drop(closure);
    drop(annotations.into_value());
    drop(globals);
    for slot in [code, name, qualname] {
        drop(slot.into_value());
    }
}

fn release_exception(exception: Exception) {
    let Exception { class, args, dict, traceback, raised_with, context, cause, suppress_context: _, object, detail } =
        exception;
    in_order([
        object.take(),
        detail.take(),
        dict.take(),
        args.take(),
        traceback.take(),
        raised_with.take(),
        cause.take(),
        context.take(),
        class.take(),
    ]);
}

fn release_frame(frame: FrameObject) {
    let FrameObject { slots, function, namespace, back, code: _, runs: _ } = frame;
    // Only 3.11 has a function there.
    if !function.is_null() {
        function.clear();
        namespace.clear();
    }
    slots.into_inner().into_iter().for_each(drop);
    back.clear();
    namespace.clear();
}
