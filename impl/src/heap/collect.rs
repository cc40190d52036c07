//! Cyclic garbage: what nothing outside reaches is finalised, then cleared.

use super::{FINALISED, Header, INNER, MEMBER, REACHED};
use crate::{code::BlockKind, object::*, slot::Slot, value::Value, vm::Vm};
use std::ptr::{self, NonNull};

/// Visits the references that an object holds.
fn visit(value: &Value, each: &mut dyn FnMut(&Value)) {
    fn slots(slots: &[&Slot], each: &mut dyn FnMut(&Value)) {
        for slot in slots {
            // SAFETY: Visitors only count and mark.
            each(unsafe { slot.peek() });
        }
    }
    let Some(kind) = value.kind() else { return };
    macro_rules! payload {
        ($type:ty) => {
            value.get::<$type>().expect("kind: just seen")
        };
    }
    match kind {
        Kind::Free
        | Kind::Int
        | Kind::Long
        | Kind::Float
        | Kind::Str
        | Kind::Unicode
        | Kind::Bytes
        | Kind::Range
        | Kind::Code => {}
        Kind::Tuple => payload!(Tuple).0.iter().for_each(each),
        Kind::List => payload!(List).0.borrow().iter().for_each(each),
        Kind::Dict => payload!(Dict).0.borrow().entries().for_each(|entry| {
            each(&entry.key);
            each(&entry.value);
        }),
        Kind::Set | Kind::FrozenSet => payload!(Set).0.borrow().entries().for_each(|entry| each(&entry.key)),
        Kind::Slice => {
            let slice = payload!(Slice);
            [&slice.start, &slice.stop, &slice.step].into_iter().for_each(each);
        }
        Kind::Function => {
            let f = payload!(Function);
            each(&f.globals);
            if !planted!(ClosuresNotVisited) {
                each(&f.closure);
            }
            slots(&[&f.code, &f.name, &f.qualname, &f.module, &f.doc], each);
            slots(&[&f.defaults, &f.kwdefaults, &f.annotations, &f.dict], each);
        }
        Kind::Cell => slots(&[&payload!(CellObject).0], each),
        Kind::BoundBuiltin => slots(&[&payload!(BoundBuiltin).receiver, &payload!(BoundBuiltin).name], each),
        Kind::Method => {
            let method = payload!(Method);
            slots(&[&method.function, &method.receiver, &method.class], each);
        }
        Kind::Descriptor => slots(&[&payload!(Descriptor).name], each),
        Kind::Token => slots(&[&payload!(Token).finaliser], each),
        Kind::Exception => {
            let e = payload!(Exception);
            slots(&[&e.class, &e.args, &e.dict, &e.traceback, &e.context, &e.cause, &e.detail, &e.object], each);
            slots(&[&e.raised_with], each);
        }
        Kind::Traceback => slots(&[&payload!(Traceback).next, &payload!(Traceback).frame], each),
        Kind::Frame => {
            let frame = payload!(FrameObject);
            frame.slots.borrow().iter().for_each(&mut *each);
            slots(&[&frame.function, &frame.namespace, &frame.back], each);
        }
        Kind::Generator => {
            let generator = payload!(Generator);
            slots(&[&generator.function, &generator.name, &generator.handled], each);
            slots(&[&generator.qualname, &generator.handled_traceback, &generator.frame], each);
            each(&generator.globals);
            visit_frame(generator, each);
        }
        Kind::Class => {
            let class = payload!(Class);
            each(&class.dict);
            slots(&[&class.name, &class.qualname, &class.bases, &class.mro, &class.metaclass, &class.subclasses], each);
        }
        Kind::Instance => {
            each(&payload!(Instance).native);
            slots(&[&payload!(Instance).class, &payload!(Instance).dict], each);
        }
        Kind::Iterator => slots(
            &[&payload!(IteratorObject).source, &payload!(IteratorObject).with, &payload!(IteratorObject).result],
            each,
        ),
        Kind::View => slots(&[&payload!(View).dict], each),
        Kind::Property => {
            let property = payload!(Property);
            slots(&[&property.get, &property.set, &property.delete, &property.doc, &property.name], each);
        }
        Kind::StaticMethod | Kind::ClassMethod => slots(&[&payload!(Wrapped).0], each),
        Kind::Super => {
            let bound = payload!(SuperObject);
            slots(&[&bound.class, &bound.object, &bound.of], each);
        }
    }
}

/// Visits what a generator that waits has in its frame.
fn visit_frame(generator: &Generator, each: &mut dyn FnMut(&Value)) {
    each(unsafe_peek(&generator.closure));
    generator.slots().iter().for_each(|slot| each(unsafe_peek(slot)));
}

/// What is in a slot, while marks are set.
fn unsafe_peek(slot: &Slot) -> &Value {
    // SAFETY: Visitors only count and mark.
    unsafe { slot.peek() }
}

/// Lets go of what keeps a cycle together.
fn clear(value: &Value) {
    match value.kind() {
        Some(Kind::List) => {
            let items = value.get::<List>().expect("kind: just seen").0.take();
            drop(crate::item::Backwards(items));
        }
        Some(Kind::Dict) => crate::operate::clear_table(&value.get::<Dict>().expect("kind: just seen").0),
        Some(Kind::Set | Kind::FrozenSet) => {
            crate::operate::clear_table(&value.get::<Set>().expect("kind: just seen").0);
        }
        Some(Kind::Cell) => value.get::<CellObject>().expect("kind: just seen").0.clear(),
        Some(Kind::Function) => {
            let function = value.get::<Function>().expect("kind: just seen");
            for slot in [
                &function.module,
                &function.defaults,
                &function.kwdefaults,
                &function.doc,
                &function.dict,
                &function.annotations,
            ] {
                slot.clear();
            }
        }
        Some(Kind::Token) => value.get::<Token>().expect("kind: just seen").finaliser.clear(),
        Some(Kind::Exception) => {
            let e = value.get::<Exception>().expect("kind: just seen");
            for slot in [&e.detail, &e.object, &e.dict] {
                slot.clear();
            }
            crate::vm::current(|vm| e.args.set(vm.empty_tuple.get()));
            for slot in [&e.traceback, &e.raised_with, &e.cause, &e.context] {
                slot.clear();
            }
        }
        Some(Kind::Traceback) => {
            let traceback = value.get::<Traceback>().expect("kind: just seen");
            traceback.next.clear();
            traceback.frame.clear();
        }
        Some(Kind::Frame) => {
            let frame = value.get::<FrameObject>().expect("kind: just seen");
            if !frame.runs.get() {
                frame.function.clear();
                frame.slots.take().into_iter().for_each(drop);
                frame.back.clear();
                frame.namespace.clear();
            }
        }
        Some(Kind::Generator) => {
            let generator = value.get::<Generator>().expect("kind: just seen");
            if generator.state.get() != GeneratorState::Running {
                crate::vm::current(|vm| vm.release_generator(generator));
            }
        }
        Some(Kind::Class) => {
            let class = value.get::<Class>().expect("kind: just seen");
            crate::operate::clear_table(&class.dict.get::<Dict>().expect("kind: it is a dict").0);
            class.bases.clear();
            class.mro.clear();
        }
        Some(Kind::Instance) => {
            let instance = value.get::<Instance>().expect("kind: just seen");
            instance.dict.clear();
            clear(&instance.native);
        }
        Some(Kind::Iterator) => {
            let iterator = value.get::<IteratorObject>().expect("kind: just seen");
            iterator.source.clear();
            iterator.with.clear();
            iterator.result.clear();
        }
        Some(Kind::BoundBuiltin) => value.get::<BoundBuiltin>().expect("kind: just seen").receiver.clear(),
        Some(Kind::Method) => {
            let method = value.get::<Method>().expect("kind: just seen");
            method.function.clear();
            method.receiver.clear();
        }
        _ => {}
    }
}

/// What a collection has found. It holds no references: what is cleared first may free what comes later.
struct Garbage(Vec<NonNull<Header>>);

impl Garbage {
    fn of(objects: Vec<Value>) -> Garbage {
        let member = |object: &Value| {
            object.header().expect("reference: all are").set(MEMBER, true);
            // SAFETY: It has a header, so it is a reference.
            unsafe { object.object_unchecked() }
        };
        Garbage(objects.iter().map(member).collect())
    }

    /// What is still there of it, each looked at when its turn comes. Another object that has the block of one that is gone has no
    /// mark.
    fn alive(&self) -> impl Iterator<Item = Value> {
        self.0.iter().filter_map(|object| {
            // SAFETY: The header of a block that was given out is always there.
            let header = unsafe { object.as_ref() };
            (header.has(MEMBER) && header.kind() != Kind::Free && header.count.get() > 0).then(|| {
                header.count.set(header.count.get() + 1);
                // SAFETY: It is alive, and the reference was just counted.
                unsafe { Value::of_owned(*object) }
            })
        })
    }

    /// Each drops what keeps it in cycles.
    fn clear(self) {
        self.alive().for_each(|object| clear(&object));
    }
}

impl Drop for Garbage {
    fn drop(&mut self) {
        for object in self.alive() {
            object.header().expect("reference: all are").set(MEMBER, false);
        }
    }
}

impl Vm {
    /// One collection; a finaliser that asks for one gets none.
    pub(crate) fn collect_garbage(&self) {
        if self.collecting.replace(true) {
            return;
        }
        let mut unreachable = self.unreachable();
        if self.is_3_11() {
            // The frame of a generator that waits is no object that collections see, even if a traceback holds it.
            unreachable.retain(|object| !object.get::<FrameObject>().is_some_and(|frame| frame.runs.get()));
        }
        if !unreachable.is_empty() {
            if self.is_2_7() { self.collect_2_7(unreachable) } else { self.collect_3(unreachable) }
        }
        self.collecting.set(false);
    }

    /// The objects that only others of them refer to, the oldest first.
    fn unreachable(&self) -> Vec<Value> {
        let all = self.heap.all();
        for object in &all {
            let header = object.header().expect("reference: all are");
            header.refs.set(header.count.get() - 1);
            header.set(REACHED, false);
        }
        for object in &all {
            visit(object, &mut |held| {
                if let Some(header) = held.header() {
                    header.refs.set(header.refs.get().saturating_sub(1));
                }
            });
        }
        let mut waiting: Vec<&Value> = Vec::new();
        for object in &all {
            let header = object.header().expect("reference: all are");
            if header.refs.get() > 0 {
                header.set(REACHED, true);
                waiting.push(object);
            }
        }
        mark(waiting);
        self.mark_frames(&all);
        let is_garbage = |object: &Value| object.header().is_some_and(|header| !header.has(REACHED));
        let mut garbage: Vec<Value> = all.iter().filter(|object| is_garbage(object)).cloned().collect();
        garbage.sort_unstable_by_key(|object| object.header().map(|header| header.born));
        garbage
    }

    fn collect_3(&self, unreachable: Vec<Value>) {
        let mut ran = false;
        if planted!(ClearedBeforeFinalised) {
            Garbage::of(unreachable.clone()).clear();
        }
        let garbage = Garbage::of(unreachable);
        for object in garbage.alive() {
            let header = object.header().expect("reference: all are");
            let finalise = match object.kind() {
                Some(Kind::Generator) => Vm::finalise_generator,
                Some(Kind::Token) => Vm::finalise_token,
                _ => continue,
            };
            if !header.has(FINALISED) {
                header.set(FINALISED, true);
                ran = true;
                finalise(self, &object);
            }
        }
        if !ran || planted!(BroughtBackCleared) {
            return garbage.clear();
        }
        // Finalisers may have brought back what was unreachable.
        let left: Vec<Value> = garbage.alive().collect();
        drop(garbage);
        let gone = self.still_unreachable(&left);
        let is_back = |object: &Value| object.header().is_some_and(|header| header.has(REACHED));
        if self.facts.collections_give_up && left.iter().any(|object| is_back(object) && is_tracked(object)) {
            return;
        }
        drop(left);
        Garbage::of(gone).clear();
    }

    /// Those of some objects, each held once here, that only others of them refer to: what has been made since counts as
    /// outside.
    fn still_unreachable(&self, objects: &[Value]) -> Vec<Value> {
        for object in objects {
            let header = object.header().expect("reference: all are");
            header.refs.set(header.count.get() - 1);
            header.set(REACHED, false);
            header.set(MEMBER, true);
        }
        for object in objects {
            visit(object, &mut |held| {
                if let Some(header) = held.header().filter(|header| header.has(MEMBER)) {
                    header.refs.set(header.refs.get().saturating_sub(1));
                }
            });
        }
        let outside: Vec<&Value> =
            objects.iter().filter(|object| object.header().is_some_and(|header| header.refs.get() > 0)).collect();
        for object in &outside {
            object.header().expect("reference: all are").set(REACHED, true);
        }
        mark(outside);
        self.mark_frames(objects);
        for object in objects {
            object.header().expect("reference: all are").set(MEMBER, false);
        }
        objects.iter().filter(|object| object.header().is_some_and(|header| !header.has(REACHED))).cloned().collect()
    }

    /// Up to 3.10 what a generator that waits has is reached through its frame too, if a traceback holds that.
    fn mark_frames(&self, objects: &[Value]) {
        if self.is_3_11() {
            return;
        }
        let generators: Vec<&Generator> = objects.iter().filter_map(|object| object.get::<Generator>()).collect();
        let is_reached = |slot: &Slot| unsafe_peek(slot).header().is_some_and(|header| header.has(REACHED));
        loop {
            let mut found: Vec<&Value> = Vec::new();
            for generator in generators.iter().filter(|generator| is_reached(&generator.frame)) {
                visit_frame(generator, &mut |held| {
                    if let Some(header) = held.header().filter(|header| !header.has(REACHED)) {
                        header.set(REACHED, true);
                        // SAFETY: Nothing is written or dropped while marks are set, so it is where it was.
                        found.push(unsafe { &*ptr::from_ref(held) });
                    }
                });
            }
            if found.is_empty() {
                return;
            }
            mark(found);
        }
    }

    /// 2.7 keeps what has a finaliser and is in a cycle, with all that it reaches.
    fn collect_2_7(&self, unreachable: Vec<Value>) {
        for object in &unreachable {
            object.header().expect("reference: all are").set(REACHED, false);
        }
        let finalisers: Vec<&Value> = unreachable.iter().filter(|object| needs_finaliser_2_7(object)).collect();
        for object in &finalisers {
            object.header().expect("reference: all are").set(REACHED, true);
        }
        mark(finalisers);
        let is_kept = |object: &Value| object.header().is_some_and(|header| header.has(REACHED));
        let (kept, garbage): (Vec<Value>, Vec<Value>) = unreachable.into_iter().partition(is_kept);
        let spared = Garbage::of(kept);
        Garbage::of(garbage).clear();
        // What only hung off a cycle has gone with it, and may have run what is kept.
        self.uncollectable.borrow_mut().extend(spared.alive().filter(needs_finaliser_2_7));
    }

    /// How many objects of some kinds there are: cells, functions, lists, tokens.
    pub(crate) fn census(&self) -> [u64; 4] {
        let mut counts = [0; 4];
        for object in self.heap.all() {
            let place = match object.kind() {
                Some(Kind::Cell) => 0,
                Some(Kind::Function) => 1,
                Some(Kind::List) if !object.header().is_some_and(|header| header.has(INNER)) => 2,
                Some(Kind::Token) => 3,
                _ => continue,
            };
            counts[place] += 1;
        }
        counts
    }

    /// Frees all that is left, without finalisers.
    pub(crate) fn sweep(&self) {
        self.closed.set(true);
        self.uncollectable.take();
        let all = self.heap.all();
        for object in &all {
            clear(object);
        }
    }
}

/// 2.7: whether an object has a finaliser: a token, or a generator that waits inside of a block that is no loop.
fn needs_finaliser_2_7(object: &Value) -> bool {
    if let Some(generator) = object.get::<Generator>() {
        // SAFETY: Code objects live as long as the machine.
        let code = unsafe { generator.code.as_ref() };
        let waits = generator.state.get() == GeneratorState::Suspended;
        let mut block = code.block_at((generator.pc.get() as usize).saturating_sub(1));
        while let Some(inner) = block.filter(|_| waits) {
            if inner.kind != BlockKind::Loop {
                return true;
            }
            block = code.block(inner.outer);
        }
    }
    object.get::<Token>().is_some()
}

/// Whether collections see an object: a dict only if they may see something that it holds.
fn is_tracked(object: &Value) -> bool {
    match object.get::<Dict>() {
        Some(dict) => dict.0.borrow().entries().any(|entry| may_be_tracked(&entry.key) || may_be_tracked(&entry.value)),
        None => may_be_tracked(object),
    }
}

/// Whether collections may see an object: its type has them look at what it refers to, as CPython's built-in functions do
/// to a module. There is one empty tuple, which they have dismissed long ago.
fn may_be_tracked(object: &Value) -> bool {
    const PLAIN: [Kind; 8] =
        [Kind::Int, Kind::Long, Kind::Float, Kind::Str, Kind::Unicode, Kind::Bytes, Kind::Code, Kind::Range];
    let Some(kind) = object.kind() else { return object.builtin_index().is_some() };
    if let Some(tuple) = object.get::<Tuple>() {
        return !tuple.0.is_empty();
    }
    if let Some(iterator) = object.get::<IteratorObject>() {
        return iterator.what.get() != Iterates::Range;
    }
    if let Some(instance) = object.get::<Instance>() {
        return instance.class.get().kind() == Some(Kind::Class);
    }
    !PLAIN.contains(&kind)
}

/// Marks all that is reached from these.
fn mark(mut waiting: Vec<&Value>) {
    while let Some(object) = waiting.pop() {
        // What is visited is alive as long as the object is.
        let mut found: Vec<*const Value> = Vec::new();
        visit(object, &mut |held| {
            if let Some(header) = held.header()
                && !header.has(REACHED)
            {
                header.set(REACHED, true);
                found.push(held);
            }
        });
        for held in found {
            // SAFETY: Nothing is written or dropped while marks are set, so what was visited is where it was.
            waiting.push(unsafe { &*held });
        }
    }
}
