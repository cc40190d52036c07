//! Objects: what the heap's addresses stand for.

#![allow(clippy::wildcard_enum_match_arm, reason = "these matches pick a few of many variants")]

use crate::{builtin::Builtin, exception::Class, frame::Frame, uop::Field};
use freevars_code::CodeIndex;
use indexmap::IndexMap;
use num_bigint::BigInt;
use rustc_hash::FxBuildHasher;
use std::{num::NonZeroU32, rc::Rc};

/// Names an object. An address is used again once its object is freed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(pub(crate) NonZeroU32);

impl Address {
    /// A number to show.
    pub fn number(self) -> u32 {
        self.0.get()
    }

    pub(crate) fn index(self) -> usize {
        self.0.get() as usize
    }
}

/// A reference, or nothing.
pub type Slot = Option<Address>;

/// An object: what it is, and the references that it owns.
#[derive(Clone, Debug, PartialEq)]
pub struct Object {
    /// The number of references to it.
    pub count: u32,
    /// How many objects were made before it.
    pub born: u64,
    /// What it is, apart from its references.
    pub data: Data,
    /// Its fields, in the order of [`Type::fields`], then its items. A dict's and a set's entries are in its data.
    pub refs: Vec<Slot>,
    /// The class statement's class that it is an instance of; none: it is of a built-in type itself.
    pub class: Slot,
    /// Its `__dict__`, if it is an instance of such a class, or an exception, and has been given one.
    pub dict: Slot,
    /// A list has been given items since a sort of it began, if one did (`allocated` of `list_sort_impl`).
    pub touched: bool,
    /// A dict has been given what 3.8's collections may see.
    pub tracked: bool,
    /// A token's or generator's finaliser has been run (`_PyGC_FINALIZED`). Never set in 2.7, whose collections run none.
    pub finalised: bool,
}

/// What an object is, apart from its references.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "the variants are Python's types")]
pub enum Data {
    /// No object: a free address, and the next one.
    Free(Slot),
    None,
    Ellipsis,
    NotImplemented,
    Bool(bool),
    Int(BigInt),
    /// 2.7's `long`.
    Long(BigInt),
    Float(f64),
    Str(Rc<str>),
    /// 2.7's `unicode`.
    Unicode(Rc<str>),
    Bytes(Rc<[u8]>),
    Tuple,
    List,
    Dict(Entries),
    Set(Entries),
    FrozenSet(Entries),
    Slice,
    Range {
        start: BigInt,
        stop: BigInt,
        step: BigInt,
    },
    Code(CodeIndex),
    Function,
    Cell,
    /// An instance of `object`, or of a class that derives from no other built-in type.
    Object,
    /// A class that a program made, and the built-in type whose data its instances have.
    Class {
        layout: Type,
    },
    /// A function bound to its first argument; 2.7: or, having none, to a class only.
    BoundMethod,
    Super,
    Property,
    ClassMethod,
    StaticMethod,
    Builtin(Builtin),
    /// A built-in method with the object it was asked of.
    Method(Builtin),
    Type(Type),
    /// An iterator over a list, tuple, str, range, dict or set, and the position it is at.
    Iterator(Position),
    /// An iterator that draws on others, or that calls something.
    Adapter(Adapter),
    /// A view of a dict.
    View(Part),
    /// A token and its label.
    Token {
        label: u32,
    },
    /// An instance of an exception class.
    Exception(Class),
    /// An exception on its way, with its traceback.
    Raised,
    /// A generator; its frame is in a field.
    Generator,
    Traceback,
    /// A frame; its items are the slots, then the value stack.
    Frame(Box<Frame>),
}

/// The entries of a dict or set, in order of insertion.
pub type Entries = IndexMap<Key, Entry, FxBuildHasher>;

/// How far an iterator has come.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Position {
    /// The next item; of a str, by byte.
    pub at: usize,
    /// How many entries the dict or set had when the iterator was made.
    pub size: Option<usize>,
    /// The key of the entry before the next one, if it is a dict's or set's.
    pub last: Option<Key>,
    /// What is given of a dict's entries.
    pub part: Part,
    /// Whether it goes from the last item to the first; `at` then counts those that are left.
    pub down: bool,
    /// The name of the iterator's type, which an exhausted one cannot tell by what it iterates over.
    pub name: &'static str,
}

/// What a view of a dict shows, and an iterator over a dict gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the variants are the methods of dicts")]
pub enum Part {
    #[default]
    Keys,
    Values,
    Items,
}

/// The iterators that draw on others, or that call something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the variants are Python's types")]
pub enum Adapter {
    Enumerate,
    Zip,
    Map,
    Filter,
    /// `iter(callable, sentinel)`
    Callable,
}

/// An entry: the key object and, in a dict, the value.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Entry {
    /// The key object.
    pub key: Slot,
    /// The value.
    pub value: Slot,
}

/// What makes two keys equal.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// An int, long, bool, or a float that is a whole number.
    Int(BigInt),
    /// Another float, by its bits.
    Float(u64),
    /// A str; 2.7: or unicode.
    Str(Rc<str>),
    /// Bytes.
    Bytes(Rc<[u8]>),
    /// A tuple.
    Tuple(Vec<Key>),
    /// A bound method: its function, and what it is bound to, if anything.
    Method(Box<Key>, Slot),
    /// Any other object is equal to itself only.
    Same(Address),
}

/// The type of an object, as far as the specification tells types apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the variants are Python's types")]
pub enum Type {
    None,
    Ellipsis,
    NotImplemented,
    Bool,
    Int,
    Long,
    Float,
    Str,
    Unicode,
    Bytes,
    Tuple,
    List,
    Dict,
    Set,
    FrozenSet,
    Slice,
    Range,
    Code,
    Function,
    Cell,
    Object,
    Class,
    BoundMethod,
    Super,
    Property,
    ClassMethod,
    StaticMethod,
    Builtin,
    Method,
    Type,
    Iterator,
    Adapter(Adapter),
    View(Part),
    Token,
    Exception(Class),
    /// Not Python's: the exception, traceback and future context that CPython keeps apart until a handler wants them.
    Raised,
    Generator,
    Traceback,
    Frame,
}

/// Types whose objects die alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the variants are Python's types")]
pub enum TypeClass {
    /// Objects that own nothing, or nothing that can be told to go.
    Plain,
    Cell,
    Tuple,
    List,
    /// Dicts and sets.
    Mapping,
    Function,
    Method,
    Iterator,
    Enumerate,
    Zip,
    Map,
    Filter,
    /// What `iter(callable, sentinel)` makes.
    CallIterator,
    /// Views of dicts.
    View,
    Slice,
    Token,
    Exception,
    /// An exception on its way.
    Raised,
    Generator,
    Traceback,
    Frame,
    /// Instances of classes, if they have no data but their attributes, or data that owns nothing.
    Instance,
    /// Instances of classes that derive from list.
    ListInstance,
    /// Instances of classes that derive from dict or a set.
    MappingInstance,
    /// Instances of classes that derive from an exception class.
    ExceptionInstance,
    /// Classes that a program made.
    Class,
    BoundMethod,
    Super,
    Property,
    ClassMethod,
    StaticMethod,
    /// Objects of every type that has no rule of its own.
    Any,
}

impl Data {
    /// A frame, if it is one.
    pub(crate) fn frame(&self) -> Option<&Frame> {
        if let Data::Frame(frame) = self { Some(frame) } else { None }
    }

    /// The type. A free address has none.
    pub fn type_of(&self) -> Type {
        match self {
            Data::Free(_) => unreachable!("no-dangling: a free address has no type"),
            Data::None => Type::None,
            Data::Ellipsis => Type::Ellipsis,
            Data::NotImplemented => Type::NotImplemented,
            Data::Bool(_) => Type::Bool,
            Data::Int(_) => Type::Int,
            Data::Long(_) => Type::Long,
            Data::Float(_) => Type::Float,
            Data::Str(_) => Type::Str,
            Data::Unicode(_) => Type::Unicode,
            Data::Bytes(_) => Type::Bytes,
            Data::Tuple => Type::Tuple,
            Data::List => Type::List,
            Data::Dict(_) => Type::Dict,
            Data::Set(_) => Type::Set,
            Data::FrozenSet(_) => Type::FrozenSet,
            Data::Slice => Type::Slice,
            Data::Range { .. } => Type::Range,
            Data::Code(_) => Type::Code,
            Data::Function => Type::Function,
            Data::Cell => Type::Cell,
            Data::Object => Type::Object,
            Data::Class { .. } => Type::Class,
            Data::BoundMethod => Type::BoundMethod,
            Data::Super => Type::Super,
            Data::Property => Type::Property,
            Data::ClassMethod => Type::ClassMethod,
            Data::StaticMethod => Type::StaticMethod,
            Data::Builtin(_) => Type::Builtin,
            Data::Method(_) => Type::Method,
            Data::Type(_) => Type::Type,
            Data::Iterator(_) => Type::Iterator,
            Data::Adapter(adapter) => Type::Adapter(*adapter),
            Data::View(part) => Type::View(*part),
            Data::Token { .. } => Type::Token,
            Data::Exception(class) => Type::Exception(*class),
            Data::Raised => Type::Raised,
            Data::Generator => Type::Generator,
            Data::Traceback => Type::Traceback,
            Data::Frame(_) => Type::Frame,
        }
    }
}

impl TypeClass {
    /// Whose rules hold for instances of classes that derive from a type of this one.
    pub fn of_instances(self) -> TypeClass {
        match self {
            TypeClass::Plain => TypeClass::Instance,
            TypeClass::List => TypeClass::ListInstance,
            TypeClass::Mapping => TypeClass::MappingInstance,
            TypeClass::Exception => TypeClass::ExceptionInstance,
            other => other,
        }
    }

    /// Whose rules hold where instances of classes have none of their own.
    pub fn of_layout(self) -> TypeClass {
        match self {
            TypeClass::ListInstance => TypeClass::List,
            TypeClass::MappingInstance => TypeClass::Mapping,
            TypeClass::ExceptionInstance => TypeClass::Exception,
            other => other,
        }
    }
}

impl Type {
    /// The named fields of the type's objects, in the order in which they are kept.
    pub fn fields(self) -> &'static [Field] {
        use Field::*;
        match self {
            Type::Function => {
                &[Code, Globals, Name, Qualname, Module, Defaults, Kwdefaults, Doc, Dict, Closure, Annotations]
            }
            Type::Code => &[Name, Qualname, Doc],
            Type::Token => &[Finaliser],
            Type::Method => &[Receiver],
            Type::Class => &[Name, Qualname, Bases, Mro, Dict, Subclasses],
            Type::BoundMethod => &[Function, Receiver, Owner],
            Type::Super => &[This, Receiver, Owner],
            Type::Property => &[Getter, Setter, Deleter, Doc, Name],
            Type::ClassMethod | Type::StaticMethod => &[Function],
            Type::Iterator | Type::View(_) => &[Source],
            Type::Adapter(Adapter::Enumerate) => &[Source, Count, Result],
            Type::Adapter(Adapter::Zip) => &[Source, Result],
            Type::Adapter(Adapter::Map | Adapter::Filter) => &[Function, Source],
            Type::Adapter(Adapter::Callable) => &[Function, Sentinel],
            Type::Slice => &[Start, Stop, Step],
            Type::Exception(_) => &[Args, Message, Traceback, Cause, Context, Name, Obj, Value],
            Type::Traceback => &[Next, Frame],
            Type::Raised => &[Exception, Traceback, Context],
            Type::Generator => &[Frame, Code, Name, Qualname],
            // In the order of `FrameField`.
            Type::Frame => &[Function, Code, Globals, Locals, Back, ExcType, ExcValue, ExcTraceback],
            Type::None
            | Type::Ellipsis
            | Type::NotImplemented
            | Type::Bool
            | Type::Int
            | Type::Long
            | Type::Float
            | Type::Str
            | Type::Unicode
            | Type::Bytes
            | Type::Tuple
            | Type::List
            | Type::Dict
            | Type::Set
            | Type::FrozenSet
            | Type::Range
            | Type::Cell
            | Type::Object
            | Type::Builtin
            | Type::Type => &[],
        }
    }

    /// Which of the rules of deallocation is its own.
    pub fn class(self) -> TypeClass {
        match self {
            Type::None
            | Type::Ellipsis
            | Type::NotImplemented
            | Type::Bool
            | Type::Int
            | Type::Long
            | Type::Float
            | Type::Str
            | Type::Unicode
            | Type::Bytes
            | Type::Range
            | Type::Code
            | Type::Builtin
            | Type::Type => TypeClass::Plain,
            Type::Cell => TypeClass::Cell,
            Type::Object => TypeClass::Instance,
            Type::Class => TypeClass::Class,
            Type::BoundMethod => TypeClass::BoundMethod,
            Type::Super => TypeClass::Super,
            Type::Property => TypeClass::Property,
            Type::ClassMethod => TypeClass::ClassMethod,
            Type::StaticMethod => TypeClass::StaticMethod,
            Type::Tuple => TypeClass::Tuple,
            Type::List => TypeClass::List,
            Type::Dict | Type::Set | Type::FrozenSet => TypeClass::Mapping,
            Type::Function => TypeClass::Function,
            Type::Method => TypeClass::Method,
            Type::Iterator => TypeClass::Iterator,
            Type::Adapter(Adapter::Enumerate) => TypeClass::Enumerate,
            Type::Adapter(Adapter::Zip) => TypeClass::Zip,
            Type::Adapter(Adapter::Map) => TypeClass::Map,
            Type::Adapter(Adapter::Filter) => TypeClass::Filter,
            Type::Adapter(Adapter::Callable) => TypeClass::CallIterator,
            Type::View(_) => TypeClass::View,
            Type::Slice => TypeClass::Slice,
            Type::Token => TypeClass::Token,
            Type::Exception(_) => TypeClass::Exception,
            Type::Raised => TypeClass::Raised,
            Type::Generator => TypeClass::Generator,
            Type::Traceback => TypeClass::Traceback,
            Type::Frame => TypeClass::Frame,
        }
    }

    /// Where the items begin, after the fields. A cell's content is its only item.
    pub(crate) fn first_item(self) -> usize {
        self.fields().len()
    }

    /// Whether its objects are iterators: what [`crate::uop::Operation::Next`] may be asked of.
    pub fn is_iterator(self) -> bool {
        matches!(self, Type::Iterator | Type::Adapter(_) | Type::Generator)
    }

    /// Whether only rules can iterate over its objects: what a primitive knows of them is not what they give.
    pub(crate) fn iterates_by_rule(self) -> bool {
        self.is_iterator()
    }

    /// Whether its objects can be part of a reference cycle.
    pub fn is_container(self) -> bool {
        matches!(
            self,
            Type::Tuple
                | Type::List
                | Type::Dict
                | Type::Set
                | Type::FrozenSet
                | Type::Function
                | Type::Cell
                | Type::Method
                | Type::Iterator
                | Type::Adapter(_)
                | Type::View(_)
                | Type::Slice
                | Type::Token
                | Type::Exception(_)
                | Type::Raised
                | Type::Generator
                | Type::Traceback
                | Type::Frame
                | Type::Object
                | Type::Class
                | Type::BoundMethod
                | Type::Super
                | Type::Property
                | Type::ClassMethod
                | Type::StaticMethod
        )
    }
}
