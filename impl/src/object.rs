//! What stands behind a header: the payload of each kind of object.

use crate::{code::Code, dict::Table, item::Backwards, slot::Slot, types::Type, value::Value};
use num_bigint::BigInt;
use smallvec::SmallVec;
use std::{
    cell::{Cell, RefCell},
    ptr::NonNull,
    rc::Rc,
};

/// What an object is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Kind {
    /// A block that no object lives in.
    Free,
    /// `int` that does not fit the tag; in 2.7 one of 63 or 64 bits.
    Int,
    /// 2.7's `long`.
    Long,
    Float,
    Str,
    /// 2.7's `unicode`.
    Unicode,
    Bytes,
    Tuple,
    List,
    Dict,
    Set,
    FrozenSet,
    Slice,
    /// `range`, 2.7's `xrange`.
    Range,
    Function,
    Cell,
    Code,
    /// A method of a built-in type, bound to an object.
    BoundBuiltin,
    /// A function bound to an instance, or in 2.7 to nothing but its class.
    Method,
    /// What a built-in type has under a name, bound to nothing.
    Descriptor,
    Token,
    Exception,
    Traceback,
    Frame,
    Generator,
    Class,
    Instance,
    Iterator,
    /// What `keys`, `values` and `items` of a dict answer in 3.x.
    View,
    Property,
    StaticMethod,
    ClassMethod,
    /// `super`
    Super,
}

/// What an object holds.
///
/// # Safety
///
/// The kinds that `has` answers to are given to no object of another payload.
pub(crate) unsafe trait Payload {
    /// Whether objects of a kind hold this.
    fn has(kind: Kind) -> bool;
}

macro_rules! payload {
    ($($type:ty: $($kind:ident)|+;)+) => {$(
        // SAFETY: In this list each kind stands once.
        unsafe impl Payload for $type {
            #[inline(always)]
            fn has(kind: Kind) -> bool {
                matches!(kind, $(Kind::$kind)|+)
            }
        }
    )+};
}

payload! {
    Big: Int | Long;
    Float: Float;
    Text: Str | Unicode;
    Bytes: Bytes;
    Tuple: Tuple;
    List: List;
    Dict: Dict;
    Set: Set | FrozenSet;
    Slice: Slice;
    Range: Range;
    Function: Function;
    CellObject: Cell;
    CodeObject: Code;
    BoundBuiltin: BoundBuiltin;
    Method: Method;
    Descriptor: Descriptor;
    Token: Token;
    Exception: Exception;
    Traceback: Traceback;
    FrameObject: Frame;
    Generator: Generator;
    Class: Class;
    Instance: Instance;
    IteratorObject: Iterator;
    View: View;
    Property: Property;
    Wrapped: StaticMethod | ClassMethod;
    SuperObject: Super;
}

pub(crate) struct Big(pub(crate) BigInt);

pub(crate) struct Float(pub(crate) f64);

/// A text, and its hash once that was asked for.
pub(crate) struct Text {
    pub(crate) text: Box<str>,
    pub(crate) hash: Cell<u64>,
}

pub(crate) struct Bytes(pub(crate) Box<[u8]>);

pub(crate) type Items = SmallVec<[Value; 5]>;

pub(crate) struct Tuple(pub(crate) Items);

pub(crate) struct List(pub(crate) RefCell<Vec<Value>>);

impl List {
    /// Releases the items, from the last one on. Like `list_clear`, it leaves what [`List::has_room`] tells.
    pub(crate) fn empty(&self) {
        let old: Vec<Value> = self.0.borrow_mut().drain(..).collect();
        drop(Backwards(old));
    }

    /// Whether items have been put in since all were taken out with the room for them, as a sort does.
    pub(crate) fn has_room(&self) -> bool {
        self.0.borrow().capacity() > 0
    }
}

pub(crate) struct Dict(pub(crate) RefCell<Table>);

/// A set: a table whose values are NULL.
pub(crate) struct Set(pub(crate) RefCell<Table>);

pub(crate) struct Slice {
    pub(crate) start: Value,
    pub(crate) stop: Value,
    pub(crate) step: Value,
}

#[derive(Clone, Copy)]
pub(crate) struct Range {
    pub(crate) start: i64,
    pub(crate) stop: i64,
    pub(crate) step: i64,
}

/// A function. What may be replaced is a slot.
pub(crate) struct Function {
    pub(crate) code: Slot,
    /// The lowered code of `code`.
    pub(crate) lowered: Cell<NonNull<Code>>,
    pub(crate) globals: Value,
    pub(crate) name: Slot,
    pub(crate) qualname: Slot,
    pub(crate) module: Slot,
    pub(crate) doc: Slot,
    pub(crate) defaults: Slot,
    pub(crate) kwdefaults: Slot,
    pub(crate) closure: Value,
    pub(crate) annotations: Slot,
    pub(crate) dict: Slot,
}

const _: () = assert!(size_of::<Function>() == 12 * size_of::<Value>(), "a function is twelve words");

pub(crate) struct CellObject(pub(crate) Slot);

/// A code object, which lives as long as the program.
pub(crate) struct CodeObject(pub(crate) NonNull<Code>);

pub(crate) struct BoundBuiltin {
    /// The type that has the method.
    pub(crate) owner: Type,
    pub(crate) receiver: Slot,
    /// The name of the method.
    pub(crate) name: Slot,
}

pub(crate) struct Method {
    pub(crate) function: Slot,
    /// What it is bound to; NULL: nothing (2.7).
    pub(crate) receiver: Slot,
    /// The class it was found in (2.7).
    pub(crate) class: Slot,
}

/// A method or field of a built-in type.
pub(crate) struct Descriptor {
    /// The type that has it.
    pub(crate) owner: Type,
    pub(crate) name: Slot,
    /// Whether it is `append` of lists.
    pub(crate) appends: bool,
}

pub(crate) struct Token {
    pub(crate) label: u32,
    pub(crate) finaliser: Slot,
}

pub(crate) struct Exception {
    pub(crate) class: Slot,
    /// A tuple.
    pub(crate) args: Slot,
    pub(crate) dict: Slot,
    /// `__traceback__`; 2.7: only while it is raised.
    pub(crate) traceback: Slot,
    /// `__traceback__` when it was raised, until it is handled: in CPython it does not change meanwhile (3.x).
    pub(crate) raised_with: Slot,
    pub(crate) context: Slot,
    pub(crate) cause: Slot,
    pub(crate) suppress_context: Cell<bool>,
    /// `obj` of AttributeError (3.10).
    pub(crate) object: Slot,
    /// `value` of StopIteration, `name` of NameError.
    pub(crate) detail: Slot,
}

pub(crate) struct Traceback {
    pub(crate) next: Slot,
    pub(crate) frame: Slot,
}

/// What is left of a frame, or stands for one that still runs.
pub(crate) struct FrameObject {
    pub(crate) code: NonNull<Code>,
    /// Variables in order of their slots, once the frame has ended; then what was on its stack.
    pub(crate) slots: RefCell<Vec<Value>>,
    /// The function (3.11).
    pub(crate) function: Slot,
    /// The namespace of a module or class body.
    pub(crate) namespace: Slot,
    /// The frame that called this one.
    pub(crate) back: Slot,
    /// Whether it still runs: then the variables are on the machine's stack.
    pub(crate) runs: Cell<bool>,
}

/// A generator: a frame that waits.
pub(crate) struct Generator {
    pub(crate) code: NonNull<Code>,
    /// Its variables and its stack; nothing once it has ended.
    pub(crate) window: RefCell<Option<Rc<[Slot]>>>,
    pub(crate) globals: Value,
    pub(crate) function: Slot,
    pub(crate) closure: Slot,
    pub(crate) name: Slot,
    pub(crate) qualname: Slot,
    pub(crate) pc: Cell<u32>,
    pub(crate) state: Cell<GeneratorState>,
    /// The exception that it was handling when it was left, and its traceback.
    pub(crate) handled: Slot,
    pub(crate) handled_traceback: Slot,
    /// What tracebacks hold of its frame, while it waits.
    pub(crate) frame: Slot,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum GeneratorState {
    Created,
    Suspended,
    Running,
    Ended,
}

pub(crate) struct Class {
    pub(crate) name: Slot,
    pub(crate) qualname: Slot,
    pub(crate) bases: Slot,
    /// A tuple, itself left out so that it is no reference.
    pub(crate) mro: Slot,
    pub(crate) dict: Value,
    pub(crate) metaclass: Slot,
    /// 2.7: the list of what derives from it, once something does.
    pub(crate) subclasses: Slot,
}

/// An instance of a program's own class, or of `object`.
pub(crate) struct Instance {
    pub(crate) class: Slot,
    pub(crate) dict: Slot,
    /// The list or dict that it is, if its class derives from `list` or `dict`; no other object refers to it.
    pub(crate) native: Value,
}

/// An iterator, or a generator of pairs and the like.
pub(crate) struct IteratorObject {
    pub(crate) what: Cell<Iterates>,
    pub(crate) source: Slot,
    /// What it maps with, filters with, or counts with.
    pub(crate) with: Slot,
    pub(crate) index: Cell<i64>,
    /// The tuple that it gave last, to be used again if nobody else has it.
    pub(crate) result: Slot,
    /// Where a range ends; how long a dict was.
    pub(crate) limit: Cell<i64>,
    pub(crate) step: Cell<i64>,
}

/// What an iterator goes through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Iterates {
    List,
    ListReversed,
    Tuple,
    Str,
    Range,
    Keys,
    Values,
    Items,
    Set,
    /// Whatever has `__getitem__`.
    Sequence,
    SequenceReversed,
    Enumerate,
    Zip,
    Map,
    Filter,
    /// A call until it answers something: `iter(f, end)`.
    Call,
}

pub(crate) struct View {
    pub(crate) dict: Slot,
    pub(crate) what: Iterates,
}

pub(crate) struct Property {
    pub(crate) get: Slot,
    pub(crate) set: Slot,
    pub(crate) delete: Slot,
    pub(crate) doc: Slot,
    /// The name under which a class has it (3.10).
    pub(crate) name: Slot,
}

/// What `super` answers.
pub(crate) struct SuperObject {
    /// The class after which methods are looked for.
    pub(crate) class: Slot,
    /// What they are bound to; NULL: nothing.
    pub(crate) object: Slot,
    /// The class of that, or itself.
    pub(crate) of: Slot,
}

pub(crate) struct Wrapped(pub(crate) Slot);
