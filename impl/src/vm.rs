//! The machine: its heap, its stack, its frames, and what it records of a run.

use crate::{
    builtins::Values,
    code::Code,
    compare::text_hash,
    dict::Table,
    facts::Facts,
    heap::{Header, Heap},
    object::*,
    slot::Slot,
    types::Type,
    value::Value,
};
use freevars_code::{
    Version,
    allocation::{FailedAllocation, Site},
};
use std::{
    cell::{Cell, OnceCell, RefCell, UnsafeCell},
    collections::HashMap,
    ptr::{self, NonNull},
    rc::Rc,
};

/// An exception on its way; or, if it is a mark, that the run is given up, for the reason in [`Vm::stopped`].
#[derive(Debug)]
#[must_use]
pub(crate) struct Raise(pub(crate) Value);

pub(crate) type Outcome<T = Value> = Result<T, Raise>;

/// Something that a program caused.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Event {
    /// `emit` was called with a value of this text.
    Emit(String),
    /// The token of this label was finalised.
    Finalise(u32),
    /// This was printed.
    Write(String),
}

/// Why a run is given up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    Unsupported(String),
    Exhausted(&'static str),
}

/// How much a run may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Instructions of CPython.
    pub instructions: u64,
    /// Objects alive.
    pub objects: usize,
    /// Frames at once.
    pub frames: usize,
}

/// Where a frame goes on that does not any more: its variables are being released.
pub(crate) const ENDS: usize = usize::MAX;

/// One call that is under way.
pub(crate) struct Frame {
    pub(crate) code: NonNull<Code>,
    /// The first register of the window.
    pub(crate) base: *mut Value,
    /// Where it goes on.
    pub(crate) pc: usize,
    /// The function; NULL for a module or class body.
    pub(crate) function: Value,
    /// The first cell of the closure.
    pub(crate) closure: *const Value,
    /// Where the globals are: in the function, or in the machine.
    pub(crate) globals: *const Value,
    /// What most frames have not.
    pub(crate) extra: Option<Box<Extra>>,
    /// Where the caller wants the result.
    pub(crate) to: crate::instr::Operand,
    /// Whether what it was called with is released when it returns, rather than moved into it.
    pub(crate) release: bool,
    /// Whether the host, rather than a frame, waits for the result.
    pub(crate) entered: bool,
}

const _: () = assert!(size_of::<Frame>() == 8 * size_of::<Value>(), "a call pushes a record of eight words");

/// What most frames have not.
#[derive(Default)]
pub(crate) struct Extra {
    /// The namespace of a module or class body.
    pub(crate) namespace: Value,
    /// What tracebacks hold of it, if they do.
    pub(crate) object: Value,
    /// The generator that it is the frame of.
    pub(crate) generator: Value,
    /// 2.7: what the caller was handling, once this handles something.
    pub(crate) handled: Option<(Value, Value)>,
    /// The segment and the top of the stack before it, if its window begins another segment.
    pub(crate) below: Option<(usize, *mut Value)>,
}

impl Frame {
    pub(crate) fn extra(&mut self) -> &mut Extra {
        self.extra.get_or_insert_with(Box::default)
    }
}

/// Where windows are: pieces that do not move.
pub(crate) struct Stack {
    segments: RefCell<Vec<Box<[UnsafeCell<Value>]>>>,
    pub(crate) segment: Cell<usize>,
    pub(crate) top: Cell<*mut Value>,
    end: Cell<*mut Value>,
}

/// Small under Miri, which is slow, and then sees more than one.
const SEGMENT: usize = if cfg!(miri) { 1 << 7 } else { 1 << 11 };

impl Stack {
    fn new() -> Stack {
        let stack = Stack {
            segments: RefCell::default(),
            segment: Cell::new(0),
            top: Cell::new(ptr::null_mut()),
            end: Cell::new(ptr::null_mut()),
        };
        stack.enter(0, SEGMENT);
        stack
    }

    /// Makes a segment the current one, and it if it is not there or too small.
    fn enter(&self, index: usize, size: usize) {
        let mut segments = self.segments.borrow_mut();
        if segments.get(index).is_none_or(|segment| segment.len() < size) {
            segments.truncate(index);
            segments.push((0..size.max(SEGMENT)).map(|_| UnsafeCell::new(Value::NULL)).collect());
        }
        let range = segments[index].as_ptr_range();
        self.segment.set(index);
        self.top.set(range.start.cast::<Value>().cast_mut());
        self.end.set(range.end.cast::<Value>().cast_mut());
    }

    /// A window of so many registers, all NULL.
    #[inline(always)]
    pub(crate) fn window(&self, size: usize) -> *mut Value {
        if self.end.get().addr() - self.top.get().addr() < size * size_of::<Value>() {
            self.enter(self.segment.get() + 1, size);
        }
        let base = self.top.get();
        // SAFETY: There is room, as was just seen.
        self.top.set(unsafe { base.add(size) });
        base
    }

    /// Gives back all windows above one.
    #[inline(always)]
    pub(crate) fn cut(&self, segment: usize, top: *mut Value) {
        if segment != self.segment.get() {
            let segments = self.segments.borrow();
            self.end.set(segments[segment].as_ptr_range().end.cast::<Value>().cast_mut());
            self.segment.set(segment);
        }
        self.top.set(top);
    }
}

/// A machine that runs one program.
pub(crate) struct Vm {
    pub(crate) version: Version,
    pub(crate) limits: Limits,
    pub(crate) stack: Stack,
    /// Those under way; its buffer does not move.
    pub(crate) frames: UnsafeCell<Vec<Frame>>,
    #[allow(clippy::vec_box, reason = "code objects do not move")]
    pub(crate) codes: RefCell<Vec<Box<Code>>>,
    /// The strs that names are: keys without values.
    pub(crate) interned: RefCell<Table>,
    /// What built-in types have under their names, as far as it was asked for: by type and name.
    pub(crate) natives: RefCell<HashMap<(u16, Box<str>), Value>>,
    pub(crate) globals: Slot,
    /// The references that a driver of CPython has to the globals besides.
    pub(crate) globals_held: Slot,
    /// The builtins that were asked for.
    pub(crate) builtins: Slot,
    pub(crate) builtin_values: OnceCell<Rc<Values>>,
    pub(crate) empty_tuple: Slot,
    /// `__name__`
    pub(crate) name_of_module: Slot,
    /// The version of the globals in which `__name__` was last looked up, and where it was.
    pub(crate) module_cache: Cell<(u64, usize)>,
    /// The exception that is being handled and, but for 3.11, its traceback of when that began: the exception may get another
    /// one meanwhile.
    pub(crate) handled: Slot,
    pub(crate) handled_traceback: Slot,
    /// 2.7: what `sys` says is handled, `exc_value` and `exc_traceback`; set later, it keeps what was handled before so long.
    pub(crate) published: [Slot; 2],
    pub(crate) events: RefCell<Vec<Event>>,
    /// 2.7: whether the next item printed is set off by a space.
    pub(crate) softspace: Cell<bool>,
    pub(crate) tokens: Cell<u32>,
    pub(crate) fuel: Cell<u64>,
    /// The allocation that is to fail.
    pub(crate) failing: Cell<Option<FailedAllocation>>,
    /// Whether the program has a frame, or had one; kept only while an allocation is to fail.
    pub(crate) begun: Cell<bool>,
    pub(crate) stopped: RefCell<Option<Stop>>,
    /// Whether what happens is of no interest any more.
    pub(crate) closed: Cell<bool>,
    /// The addresses of what `repr` is in the middle of.
    pub(crate) shown: RefCell<Vec<usize>>,
    /// How often a class has been changed: what was found in classes before may not be there any more.
    pub(crate) class_changes: Cell<u64>,
    /// What a frame of a generator had, for the next one: it is empty.
    pub(crate) spare: Cell<Option<Box<Extra>>>,
    /// What those that run generators are handling, the innermost last.
    pub(crate) handled_outside: RefCell<Vec<(Value, Value)>>,
    /// Comparisons inside of each other.
    pub(crate) nested: Cell<usize>,
    pub(crate) deallocations: Cell<usize>,
    pub(crate) deferred: RefCell<Vec<NonNull<Header>>>,
    pub(crate) facts: Facts,
    py2: bool,
    /// Whether what is raised next was raised before in the same frame.
    pub(crate) reraised: Cell<bool>,
    /// Whether a collection is under way.
    pub(crate) collecting: Cell<bool>,
    /// 2.7: unreachable, but never to be freed.
    pub(crate) uncollectable: RefCell<Vec<Value>>,
    /// The last to go: should a panic leave values anywhere, what they refer to is still there.
    pub(crate) heap: Heap,
}

thread_local! {
    static CURRENT: Cell<*const Vm> = const { Cell::new(ptr::null()) };
}

/// Runs something with the machine of this thread.
#[inline(always)]
pub(crate) fn current(run: impl FnOnce(&Vm)) {
    let vm = CURRENT.get();
    // After a panic values may be dropped with the machine: what they hold is then let be.
    if !vm.is_null() {
        // SAFETY: `entered` keeps the machine alive while it stands here.
        run(unsafe { &*vm });
    }
}

/// Makes a machine the one of this thread while something runs.
pub(crate) fn entered<R>(vm: &Vm, run: impl FnOnce() -> R) -> R {
    struct Back(*const Vm);
    impl Drop for Back {
        fn drop(&mut self) {
            CURRENT.set(self.0);
        }
    }
    let _back = Back(CURRENT.replace(vm));
    run()
}

impl Vm {
    pub(crate) fn new(version: Version, limits: Limits) -> Vm {
        Vm {
            version,
            limits,
            heap: Heap::new(),
            stack: Stack::new(),
            frames: UnsafeCell::new(Vec::with_capacity(limits.frames + 1)),
            codes: RefCell::default(),
            interned: RefCell::default(),
            natives: RefCell::default(),
            globals: Slot::default(),
            globals_held: Slot::default(),
            builtins: Slot::default(),
            builtin_values: OnceCell::new(),
            empty_tuple: Slot::default(),
            name_of_module: Slot::default(),
            module_cache: Cell::new((0, 0)),
            handled: Slot::default(),
            handled_traceback: Slot::default(),
            published: Default::default(),
            events: RefCell::default(),
            softspace: Cell::new(false),
            tokens: Cell::new(0),
            fuel: Cell::new(limits.instructions),
            failing: Cell::new(None),
            begun: Cell::new(false),
            stopped: RefCell::default(),
            closed: Cell::new(false),
            shown: RefCell::default(),
            class_changes: Cell::new(0),
            spare: Cell::new(None),
            handled_outside: RefCell::default(),
            nested: Cell::new(0),
            deallocations: Cell::new(0),
            deferred: RefCell::default(),
            facts: Facts::of(version),
            py2: version == Version::V2_7,
            reraised: Cell::new(false),
            collecting: Cell::new(false),
            uncollectable: RefCell::default(),
        }
    }

    pub(crate) fn is_2_7(&self) -> bool {
        self.py2
    }

    pub(crate) fn is_3_11(&self) -> bool {
        self.version == Version::V3_11
    }

    /// Gives the run up because of what is not covered.
    #[cold]
    pub(crate) fn unsupported(&self, what: impl Into<String>) -> Raise {
        self.stop(Stop::Unsupported(what.into()))
    }

    #[cold]
    pub(crate) fn stop(&self, why: Stop) -> Raise {
        self.stopped.borrow_mut().get_or_insert(why);
        Raise(Value::mark(0))
    }

    pub(crate) fn is_stopped(&self) -> bool {
        self.stopped.borrow().is_some()
    }

    pub(crate) fn record(&self, event: Event) {
        if self.closed.get() {
            return;
        }
        let mut events = self.events.borrow_mut();
        match (events.last_mut(), event) {
            (Some(Event::Write(before)), Event::Write(text)) => before.push_str(&text),
            (_, event) => events.push(event),
        }
    }

    /// How many frames are under way.
    pub(crate) fn depth(&self) -> usize {
        // SAFETY: Nothing is done with the frames while their number is read.
        unsafe { (*self.frames.get()).len() }
    }

    /// Something is allocated at a site, which fails if it was asked for.
    #[inline(always)]
    pub(crate) fn allocates(&self, site: Site) -> Outcome<()> {
        match self.failing.get() {
            None => Ok(()),
            Some(failing) => self.allocates_failing(failing, site),
        }
    }

    /// A frame is allocated, which does not count if it is that of the program itself.
    #[inline(always)]
    pub(crate) fn allocates_frame(&self) -> Outcome<()> {
        match self.failing.get() {
            Some(failing) if self.begun.replace(true) => self.allocates_failing(failing, Site::Frame),
            _ => Ok(()),
        }
    }

    #[cold]
    fn allocates_failing(&self, failing: FailedAllocation, site: Site) -> Outcome<()> {
        self.failing.set(failing.next(site));
        if self.failing.get().is_some() {
            return Ok(());
        }
        Err(self.raise_value(self.exception(Type::MemoryError.value(), Items::new())))
    }

    // Objects.

    pub(crate) fn str(&self, text: impl Into<Box<str>>) -> Value {
        self.heap.new_object(Kind::Str, Text { text: text.into(), hash: Cell::new(0) })
    }

    pub(crate) fn unicode(&self, text: impl Into<Box<str>>) -> Value {
        self.heap.new_object(Kind::Unicode, Text { text: text.into(), hash: Cell::new(0) })
    }

    /// The one str of this text that names are.
    pub(crate) fn intern(&self, text: &str) -> Value {
        let hash = text_hash(text);
        let mut place = 0;
        let mut interned = self.interned.borrow_mut();
        while let Some(position) = interned.candidate(hash, &mut place) {
            let known = &interned.at(position).expect("candidate: it is an entry").key;
            if self.text(known) == Some(text) {
                return known.clone();
            }
        }
        let value = self.heap.new_object(Kind::Str, Text { text: text.into(), hash: Cell::new(hash) });
        interned.push(hash, value.clone(), Value::NULL);
        value
    }

    pub(crate) fn float(&self, number: f64) -> Value {
        self.heap.new_object(Kind::Float, Float(number))
    }

    pub(crate) fn tuple(&self, items: Items) -> Value {
        if items.is_empty() {
            return self.empty_tuple.get();
        }
        self.heap.new_object(Kind::Tuple, Tuple(items))
    }

    pub(crate) fn list(&self, items: Vec<Value>) -> Value {
        self.heap.new_object(Kind::List, List(RefCell::new(items)))
    }

    pub(crate) fn dict(&self) -> Value {
        self.heap.new_object(Kind::Dict, Dict(RefCell::default()))
    }

    pub(crate) fn set(&self) -> Value {
        self.heap.new_object(Kind::Set, Set(RefCell::default()))
    }

    pub(crate) fn cell(&self, content: Value) -> Value {
        self.heap.new_object(Kind::Cell, CellObject(Slot::new(content)))
    }

    pub(crate) fn iterator(&self, what: Iterates, source: Value, with: Value) -> Value {
        let iterator = IteratorObject {
            what: Cell::new(what),
            source: Slot::new(source),
            with: Slot::new(with),
            index: Cell::new(0),
            result: Slot::default(),
            limit: Cell::new(0),
            step: Cell::new(1),
        };
        self.heap.new_object(Kind::Iterator, iterator)
    }

    /// An exception of a built-in class with one argument.
    #[cold]
    pub(crate) fn raise(&self, class: Type, message: impl AsRef<str>) -> Raise {
        let message = self.str(message.as_ref());
        self.raise_value(self.exception(class.value(), Items::from_iter([message])))
    }

    /// An exception with these arguments.
    pub(crate) fn exception(&self, class: Value, args: Items) -> Value {
        let detail = if self.is_2_7() && args.len() == 1 { args[0].clone() } else { Value::NULL };
        let exception = Exception {
            class: Slot::new(class),
            args: Slot::new(self.tuple(args)),
            dict: Slot::default(),
            traceback: Slot::default(),
            raised_with: Slot::default(),
            context: Slot::default(),
            cause: Slot::default(),
            suppress_context: Cell::new(false),
            object: Slot::default(),
            detail: Slot::new(detail),
        };
        self.heap.new_object(Kind::Exception, exception)
    }

    #[cold]
    pub(crate) fn type_error(&self, message: impl AsRef<str>) -> Raise {
        self.raise(Type::TypeError, message)
    }
}
