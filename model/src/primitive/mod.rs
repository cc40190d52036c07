//! Primitives: what a rule may compute, as data with a pure function on values.
//!
//! A primitive reads objects and answers with a value, an exception, or a *miss*. It changes no reference, no count and
//! no container (an iterator's position apart), and runs no Python: what does that is uops.
#![allow(clippy::wildcard_enum_match_arm, reason = "what a primitive has no meaning for it refuses in one way")]
#![allow(clippy::result_large_err, reason = "an error is the answer itself, made once and passed on")]

mod arguments;
mod attribute;
mod builtin;
mod call;
mod class;
mod compare;
mod construct;
mod declaration;
mod descriptor;
mod interpolate;
mod iterate;
mod known_names;
mod members;
mod methods;
mod names;
mod number;
mod number_builtins;
mod operator;
mod operator_slots;
mod overload;
mod question;
mod raise;
mod shapes;
mod shown;
mod sort;
mod spelling;
mod str_format;
mod str_methods;
mod subscript;
#[cfg(test)]
mod tests;
mod text;
mod unspecified;

use crate::{
    builtin::Builtin,
    error::Error,
    exception::Class,
    heap::Heap,
    object::{Address, Data, Position, Slot},
    uop::Special,
};
use freevars_code::{Program, Version};
use std::rc::Rc;
use strum::IntoEnumIterator;

pub(crate) use compare::Operator;
pub use declaration::Declaration;
pub(crate) use descriptor::Caller;
use iterate::answer;
pub(crate) use members::{Storage, field_of, in_dict};
pub(crate) use names::type_name;
pub use operator::{Binary, Unary};
pub use question::Asking;
pub(crate) use question::Questions;
pub(crate) use raise::{exception, exception_class};
pub use spelling::without_addresses;
use subscript::missing_key;
pub(crate) use text::truthy;
pub use text::{Text, View};
pub use unspecified::Unspecified;

/// Something a rule may compute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Primitive {
    /// `left op right`.
    Binary(Binary),
    /// `left op= right`, where the left operand is not changed in place.
    Inplace(Binary),
    /// 3.11's BINARY_OP: `left op right`, the operand saying which, and whether in place.
    BinaryOperand,
    /// `op value`.
    Unary(Unary),
    /// COMPARE_OP up to 3.8: `left op right`, the operand an index of `dis.cmp_op`, identity and containment included.
    /// In 3.11 the first six only.
    Compare,
    /// 3.11's IS_OP: `left is right`, or `is not` if the operand is 1.
    Is,
    /// 3.11's CONTAINS_OP: `left in right`, or `not in` if the operand is 1.
    Contains,
    /// `container[index]`.
    Subscript,
    /// `left op right`, as built-in types have it; the operand names op, and whether in place.
    PlainBinary,
    /// `left op right`, as built-in types have it; the operand names the comparison op.
    PlainCompare,
    /// The same from the other side.
    PlainCompareReflected,
    /// `op value`, as built-in types have it; the operand names op.
    PlainUnary,
    /// `bool(value)`; a miss if its class has a say.
    Truth,
    /// `bool(value)`, as built-in types have it.
    PlainTruth,
    /// `len(value)`, as built-in types have it.
    PlainLength,
    /// `repr(value)`, as built-in types have it.
    PlainRepr,
    /// `str(value)`, as built-in types have it.
    PlainText,
    /// `repr(value)`, if what its class defines as `__repr__` cannot be bound.
    UnboundRepr,
    /// Raises unless what says whether an object is true is a bool.
    CheckTruth,
    /// What `__len__` has answered, if it is a length.
    AsLength,
    /// Raises unless the object is an iterator.
    CheckIterator,
    /// `container[index]`, as the container's built-in type has it.
    PlainSubscript,
    /// Whether `container[index] = value` may be, as the container's built-in type has it.
    PlainCheckStore,
    /// Whether `del container[index]` may be, as the container's built-in type has it.
    PlainCheckDelete,
    /// `value in container`, as the container's built-in type has it.
    PlainContains,
    /// Whether `container[index] = value` may be: for a list, the index as the value.
    CheckStoreSubscript,
    /// Whether `del container[index]` may be: for a list, the index as the value.
    CheckDeleteSubscript,
    /// 2.7's SLICE+n: `container[start:stop]`, either bound possibly missing.
    SliceBetween,
    /// Raises unless the bounds of a slice are what a list takes.
    CheckSlice,
    /// What a list (first operand) holds once a slice of it (second operand) has given way to the items of a tuple (third
    /// operand), or to nothing.
    Spliced,
    /// 2.7's `PyFunction_SetClosure`: raises unless the object is a tuple.
    ClosureIsATuple,
    /// Raises if the object cannot be a key; the value is the object itself.
    Hashable,
    /// `iter(value)`; a miss: only a rule of the value's type makes its iterator.
    Iterate,
    /// The next value of an iterator; exhausted: a miss.
    Next,
    /// The items of an iterable, as a new tuple; the value itself if it is a tuple. A miss, here as below: only rules can
    /// iterate over it.
    Items,
    /// The items of a list, as a new tuple.
    ListAsTuple,
    /// Whether one value is the other or equals it.
    EqualOrSame,
    /// The next whole number.
    Successor,
    /// The items of an iterable that is unpacked into exactly as many variables as the operand says.
    Unpack,
    /// The items of an iterable that is unpacked with a starred variable: the operand's low byte counts the
    /// variables before it, the rest those after it.
    UnpackStarred,
    /// The same of a list of all that an iterator gave, or of one more than there should be.
    UnpackGathered,
    /// The same of a list of all that an iterator gave, with a starred variable.
    UnpackGatheredStarred,
    /// The items of an iterable that a list or tuple display unpacks, as a tuple.
    UnpackedItems,
    /// A mapping that a dict display unpacks: raises unless it is one, which is the value.
    UnpackedMapping,
    /// The argument after `*` of a call of the first operand: the items of the second, as a tuple.
    StarArgument,
    /// The argument after `**` of a call of the first operand: raises unless the second is a mapping, which is the value.
    DoubleStarArgument,
    /// A duplicate keyword in a call of the first operand: raises if the dict (second) has the key (third).
    UniqueKeyword,
    /// The special method that a context manager's class defines: raises if it defines none.
    ContextMethod(Special),
    /// The special method that the operand's class defines in Python, or a miss.
    Special(Special),
    /// The method of the binary operator that the operand names for its right side, if that is asked first; else a miss.
    ReflectedFirst,
    /// The same, if it is asked after the left side's.
    ReflectedLast,
    /// What the left operand's method for the binary operator does that its class has from a built-in type; a miss if it has
    /// none, or if that does not know of the right operand.
    InheritedLeft,
    /// The same of the right operand's method.
    InheritedRight,
    /// The method of the right operand for the comparison that the operand names, its sides exchanged, if the right
    /// operand is asked first; else a miss.
    ComparedFirst,
    /// The same, if it is asked after the left operand.
    ComparedLast,
    /// The same, unless the built-in type that the left operand's class derives from answers before it is asked.
    ComparedReflected,
    /// `_PyType_Lookup(type(owner), name)`, or a miss.
    OfType,
    /// `_PyType_Lookup(class, name)`, or a miss.
    OfClass,
    /// What a `super` finds among the classes after its own, or a miss.
    OfSuper,
    /// `__prepare__` of a metaclass, if it or a class above it defines that in Python; else a miss.
    Prepare,
    /// 2.7: what a class statement calls to make the class, of its namespace, its bases and the globals.
    StatementMetaclass2,
    /// 2.7: what a TypeError that a metaclass raised becomes; another exception: a miss.
    MetaclassError,
    /// An attribute that the owner's built-in type has in itself, or a miss.
    OwnAttribute,
    /// The exception of an error, whose words are taken from the operands.
    Complain(Error),
    /// Nothing: what comes of this is not specified.
    Unspecified(Unspecified),
    /// `KeyError(key)`
    KeyError,
    /// The `__len__` of a class written in Python: how many items its object is expected to give.
    LengthHint,
    /// 2.7: whether an object has a length, or is an iterator that has `__length_hint__`; if not, a miss.
    TellsLength,
    /// A builtin, as an object.
    TheBuiltin(Builtin),
    /// What makes an instance of a class: what is defined as `__new__`, or what its built-in type has.
    Constructor,
    /// What initialises an object whose class does not define `__init__` in Python.
    Initialiser,
    /// The metaclass of the class that `type.__new__` is to make, if a program made it; else a miss.
    Metaclass,
    /// The class that `type.__new__` makes, without metaclass and `__mro__`.
    NewClass,
    /// The `__mro__` of a new class.
    Linearised,
    /// The cell for `__class__` that the namespace of a class has, or a miss.
    ClassCell,
    /// What a class has itself, as a dict.
    Members,
    /// The function that a class above has to be told of its new subclass, or a miss.
    SubclassHook,
    /// Raises unless a class statement gives a body and a name.
    CheckStatement,
    /// The bases of a class statement, as a tuple.
    StatementBases,
    /// The keyword arguments of a class statement, without the metaclass, as a dict.
    StatementKeywords,
    /// What a class statement calls to make the class, of the tuple of its bases.
    StatementMetaclass,
    /// Raises unless a class (first operand) is what its body's cell (second) holds; the third is its name.
    CheckClassCell,
    /// Raises unless the namespace that `__prepare__` of the first operand gave is a mapping.
    CheckNamespace,
    /// `owner.name`, as the owner's built-in type has it.
    NativeAttribute,
    /// The dict of an instance that reading `owner.__dict__` for the first time makes; nothing to make: a miss.
    InstanceDictToKeep,
    /// Whether `del owner.name` may be, for an instance or a class that keeps its attributes in its `__dict__`.
    CheckDeleteOwn,
    /// What a built-in function (first operand) describes of an object, or None, and a type; a miss: itself.
    BuiltinBound,
    /// `owner.name`.
    Attribute,
    /// The dict that CPython makes, and keeps, when `owner.name` is first read; nothing to make: a miss.
    DictToKeep,
    /// The function that `owner.name` would bind, for a method of a built-in type; else a miss.
    MethodOf,
    /// Whether `owner.name = value` may be. The value to keep, or a miss: the field is emptied.
    CheckSetAttribute,
    /// Whether `del owner.name` may be. Always a miss, or an exception.
    CheckDeleteAttribute,
    /// FORMAT_VALUE: the text of a value, converted as the operand says; the second operand, if any, specifies how.
    Format,
    /// The text that a print of the value writes: `str(value)`.
    Text,
    /// `repr(value)`: 2.7's UNARY_CONVERT.
    Repr,
    /// The concatenation of a tuple's strs: BUILD_STRING.
    Join,
    /// The builtin of this name as seen by a name look-up, or a miss.
    BuiltinNamed,
    /// Whether a builtin may be called with the arguments given; the value is None.
    CheckArguments(Builtin),
    /// Raises unless the names of the keyword arguments are strs (`PyArg_ValidateKeywordArguments`).
    NamesAreStrs,
    /// What a builtin makes of the arguments given before it begins: a tuple, empty where nothing was given.
    Arguments(Builtin),
    /// `left < right`, as a bool.
    IsLess,
    /// `left > right`, as a bool.
    IsGreater,
    /// The concatenation of a list's or tuple's strs, the first operand between them.
    JoinBy,
    /// The items of the second operand, a list, by ascending keys, which the first operand lists, or by descending ones if the
    /// first item of the third one, a list, is true: a list of them, and one of the keys, the greatest one first.
    Sorted,
    /// The same of a sort that fails where it has come to.
    SortedSoFar,
    /// The next question that a computation has to ask of a class written in Python, as a tuple: whether it is about
    /// equality or a repr, then what it is about; a miss: none is left. The last operand lists the answers so far.
    Asked(Asking),
    /// A text as FORMAT_VALUE's specification has it.
    FormatText,
    /// The items of what is to be a pair, of which the second operand says which one it is; a miss: only rules iterate over it.
    PairItems,
    /// Raises unless there are two items; the second operand says which pair it is.
    IsAPair,
    /// What a builtin answers to the arguments given.
    Builtin(Builtin),
    /// Whether an `except` clause for the second operand catches the first one, an exception or its class.
    Catches,
    /// `type(value)`: of an exception, its class.
    ClassOf,
    /// In the chain of contexts that begins with the first operand, the exception whose context is the second one; none: a
    /// miss.
    ContextLink,
    /// The exception that `raise … from` gives as a cause; None: a miss.
    Cause,
    /// The class or instance that `raise` is given, as an exception instance: first operand the value, second the
    /// argument of a class (2.7). A miss if a class of the program's is to be called.
    Raisable,
}

/// What a primitive may look at.
pub(crate) struct Context<'m> {
    pub(crate) heap: &'m Heap,
    pub(crate) program: &'m Program,
    pub(crate) version: Version,
    /// The instruction's operand.
    pub(crate) arg: u32,
    /// The arguments that the activity was given: positional ones, then the keyword ones that `keywords` name.
    pub(crate) given: &'m [Slot],
    pub(crate) keywords: &'m [Address],
    /// The innermost frame.
    pub(crate) caller: Option<Caller<'m>>,
    /// What is to be asked of classes written in Python.
    pub(crate) questions: Questions,
}

/// What a primitive answers.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Answer {
    Value(Value),
    /// The next value of an iterator, and the position it is now at.
    Next(Value, Position),
    Miss,
    /// An exception of a class with its arguments.
    Raise(Class, Vec<Value>),
    /// The specification does not cover this; the text says what.
    Unsupported(String),
}

/// An object that is there already, or one to be made with the references it will own.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Object(Address),
    New(Data, Vec<Option<Value>>),
    /// A dict, its keys all hashable.
    Dict(Vec<(Value, Value)>),
}

/// What was computed, or the answer that ends the computation: an exception, or that it is not covered.
type Computed<T> = Result<T, Answer>;

/// A word of which a C format takes so many bytes; whole characters only.
fn cut(word: &str, limit: usize) -> &str {
    let end = (0..=limit.min(word.len())).rev().find(|n| word.is_char_boundary(*n));
    &word[..end.unwrap_or(0)]
}

fn unsupported(what: impl Into<String>) -> Answer {
    Answer::Unsupported(what.into())
}

impl Value {
    pub(crate) fn str(text: impl Into<Rc<str>>) -> Value {
        Value::New(Data::Str(text.into()), vec![])
    }

    pub(crate) fn tuple(items: Vec<Value>) -> Value {
        Value::New(Data::Tuple, items.into_iter().map(Some).collect())
    }

    pub(crate) fn int(n: impl Into<num_bigint::BigInt>) -> Value {
        Value::New(Data::Int(n.into()), vec![])
    }

    pub(crate) fn bool(b: bool) -> Value {
        Value::New(Data::Bool(b), vec![])
    }

    pub(crate) fn none() -> Value {
        Value::New(Data::None, vec![])
    }
}

impl Context<'_> {
    /// An error whose text has numbered placeholders.
    pub(crate) fn error(&self, error: Error, words: &[&str]) -> Answer {
        let text = error.text(self.version);
        let text = text.unwrap_or_else(|| panic!("errors-have-texts: {} has no text for {error:?}", self.version));
        let mut filled = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let (n, after) = after.split_once('}').expect("error-texts: a placeholder ends");
            let (n, limit) = n.split_once(':').unwrap_or((n, ""));
            let word = n.parse().ok().and_then(|n: usize| words.get(n)).expect("error-texts: each has its word");
            filled += before;
            filled += limit.parse().map_or(word, |limit| cut(word, limit));
            rest = after;
        }
        Answer::Raise(error.row().class, vec![Value::str(filled + rest)])
    }

    /// What there is to look at.
    pub(crate) fn view(&self) -> View<'_> {
        View { questions: Some(&self.questions), ..View::new(self.heap, self.program, self.version) }
    }

    fn is_2_7(&self) -> bool {
        self.view().is_2_7()
    }

    /// The name of an object's type, as messages have it.
    fn type_name(&self, address: Address) -> &str {
        self.view().type_name_of(address)
    }

    /// The name of the built-in type that an object is of, whatever class derives from it.
    fn builtin_name(&self, address: Address) -> &'static str {
        names::type_name(self.heap.type_of(address), self.version)
    }

    /// The same where arguments are converted (`PyArg_Parse` and its kin): they call None by its own name.
    fn argument_word(&self, address: Address) -> &str {
        if *self.heap.data(address) == Data::None { "None" } else { self.type_name(address) }
    }

    /// Computes. What comes to a question that only a class written in Python answers misses, if it may.
    pub(crate) fn compute(&self, primitive: Primitive, operands: [Slot; 3]) -> Answer {
        self.heed_answers(primitive, operands);
        match self.answer(primitive, operands) {
            Answer::Unsupported(_) if self.questions.is_asked() && primitive.declaration().misses => Answer::Miss,
            Answer::Raise(Class::TypeError, args) => match self.number_like(primitive, operands) {
                Some(name) => unsupported(format!("{name} of a program's class")),
                None => Answer::Raise(Class::TypeError, args),
            },
            answer => answer,
        }
    }

    fn answer(&self, primitive: Primitive, operands: [Slot; 3]) -> Answer {
        let [a, b, c] = operands;
        let one = || a.expect("operands: the rule gives the operand");
        let two = || (one(), b.expect("operands: the rule gives two operands"));
        match primitive {
            _ if self.maps(primitive, operands) => unsupported("keys() of a program's class"),
            _ if self.updates(primitive, operands) => unsupported("the union of dicts"),
            _ if self.is_slice_of_instance(primitive, operands) => unsupported(subscript::SLICE_AS_TARGET),
            _ if self.is_overloaded(primitive, operands) => Answer::Miss,
            Primitive::Binary(operator) => self.binary(operator, two(), false),
            Primitive::Inplace(operator) => self.binary(operator, two(), true),
            Primitive::BinaryOperand | Primitive::PlainBinary => self.binary_operand(two()),
            Primitive::Unary(operator) => self.unary(operator, one()),
            Primitive::PlainUnary => match Unary::iter().nth(self.arg as usize) {
                Some(operator) => self.unary(operator, one()),
                None => unsupported("an operand that names no unary operator"),
            },
            Primitive::Compare | Primitive::PlainCompare => self.compare_operand(two()),
            Primitive::PlainCompareReflected => self.compare_reflected(two()),
            Primitive::Truth | Primitive::PlainTruth => Answer::Value(Value::bool(truthy(self.heap, one()))),
            Primitive::PlainLength => self.len(one()),
            Primitive::PlainRepr => self.plain_text(one(), false),
            Primitive::PlainText => self.plain_text(one(), true),
            Primitive::UnboundRepr => {
                Answer::Value(Value::str(format!("<{} object at 0x...>", self.view().type_name_of(one()))))
            }
            Primitive::CheckTruth => self.check_truth(one()),
            Primitive::AsLength => self.as_length(one()),
            Primitive::CheckIterator => self.check_iterator(one()),
            Primitive::Is => self.is(two()).flip(self.arg == 1),
            Primitive::Contains => self.contains(two()).flip(self.arg == 1),
            Primitive::PlainContains => self.contains(two()),
            Primitive::Subscript | Primitive::PlainSubscript => self.subscript(two()),
            Primitive::CheckStoreSubscript | Primitive::PlainCheckStore => self.check_store_subscript(two()),
            Primitive::CheckDeleteSubscript | Primitive::PlainCheckDelete => self.check_delete_subscript(two()),
            Primitive::CheckSlice => self.check_slice(one()),
            Primitive::Spliced => answer(self.spliced(two(), c)),
            Primitive::SliceBetween => self.slice_between(one(), b, c),
            Primitive::ClosureIsATuple => match self.heap.data(one()) {
                Data::Tuple => Answer::Miss,
                _ => self.error(Error::ClosureNotATuple, &[self.view().type_name_of(one())]),
            },
            Primitive::Hashable => self.hashable(one()).checked(),
            Primitive::Iterate => self.iterate(one()),
            Primitive::Next => self.next(one()),
            Primitive::Items => self.items(one()),
            Primitive::ListAsTuple => Answer::Value(Value::tuple(
                self.heap.items(one()).iter().flatten().map(|item| Value::Object(*item)).collect(),
            )),
            Primitive::EqualOrSame => {
                let (one, other) = two();
                answer(self.comparison().equal_or_same(one, other, 0).map(Value::bool))
            }
            Primitive::Successor => answer(self.int_or_long(self.whole(one()).unwrap_or_default() + 1, false)),
            Primitive::Unpack | Primitive::UnpackGathered => self.unpack(one()),
            Primitive::UnpackStarred | Primitive::UnpackGatheredStarred => self.unpack_starred(one()),
            Primitive::UnpackedItems => self.unpacked_items(one()),
            Primitive::UnpackedMapping => self.unpacked_mapping(one()),
            Primitive::StarArgument => self.star_argument(two()),
            Primitive::DoubleStarArgument => self.double_star_argument(two()),
            Primitive::UniqueKeyword => {
                self.unique_keyword(two(), c.expect("operands: the rule gives a key")).checked()
            }
            Primitive::ContextMethod(special) => self.context_method(one(), special),
            Primitive::Special(special) => self.special(one(), special),
            Primitive::ReflectedFirst => self.reflected(two(), true),
            Primitive::ReflectedLast => self.reflected(two(), false),
            Primitive::InheritedLeft => self.inherited_left(two()),
            Primitive::InheritedRight => self.inherited_right(two()),
            Primitive::ComparedReflected => self.compared_reflected(two(), None),
            Primitive::ComparedFirst => self.compared_reflected(two(), Some(true)),
            Primitive::ComparedLast => self.compared_reflected(two(), Some(false)),
            Primitive::OfType => self.of_type(two()),
            Primitive::OfClass => self.of_class(two()),
            Primitive::OfSuper => self.of_super(two()),
            Primitive::ClassOf => Answer::Value(self.class_of(one())),
            Primitive::Prepare => self.prepare(one()),
            Primitive::StatementMetaclass2 => {
                self.statement_metaclass_2(two(), c.expect("operands: the rule gives the globals"))
            }
            Primitive::MetaclassError => self.metaclass_error(one()),
            Primitive::OwnAttribute => self.own_attribute(two()),
            Primitive::LengthHint => self.length_hint(one()),
            Primitive::TellsLength => self.tells_length(one()),
            Primitive::KeyError => missing_key(one()),
            Primitive::Complain(error) => self.complain(error, one(), [b, c]),
            Primitive::Unspecified(what) => unsupported(<&str>::from(what)),
            Primitive::TheBuiltin(builtin) => Answer::Value(Value::New(Data::Builtin(builtin), vec![])),
            Primitive::Constructor => self.constructor(one()),
            Primitive::Initialiser => self.initialiser(one()),
            Primitive::Metaclass => self.metaclass_given(),
            Primitive::NewClass => self.new_class(),
            Primitive::Linearised => self.linearised(one()),
            Primitive::ClassCell => self.class_cell(),
            Primitive::Members => self.members(one()),
            Primitive::SubclassHook => self.subclass_hook(one()),
            Primitive::CheckStatement => self.check_statement(),
            Primitive::StatementBases => self.statement_bases(),
            Primitive::StatementKeywords => self.class_keywords(),
            Primitive::StatementMetaclass => self.statement_metaclass(one()),
            Primitive::CheckClassCell => self.check_class_cell(two(), c.expect("operands: the rule gives a name")),
            Primitive::CheckNamespace => self.check_namespace(two()),
            Primitive::NativeAttribute => self.native_attribute(two()),
            Primitive::InstanceDictToKeep => self.instance_dict_to_keep(two()),
            Primitive::CheckDeleteOwn => self.check_delete_own(two()),
            Primitive::BuiltinBound => self.builtin_bound(two(), c.expect("operands: the rule gives a type")),
            Primitive::Attribute => self.attribute(two()),
            Primitive::DictToKeep => self.dict_to_keep(two()),
            Primitive::MethodOf => self.method_of(two()),
            Primitive::CheckSetAttribute => {
                self.check_set_attribute(two(), c.expect("operands: the rule gives a value"))
            }
            Primitive::CheckDeleteAttribute => self.check_delete_attribute(two()).checked(),
            Primitive::Format => self.format_operand(one(), b),
            Primitive::FormatText => {
                let (text, specification) = two();
                let texts = (self.heap.text(text), self.heap.text(specification));
                let text = self.text_field(texts.0.unwrap_or_default(), texts.1.unwrap_or_default());
                answer(text.map(Value::str))
            }
            Primitive::Text => self.text(one()),
            Primitive::Repr => self.repr(one()),
            Primitive::Join => self.join(one()),
            Primitive::BuiltinNamed => self.builtin_named(one()),
            Primitive::CheckArguments(builtin) => self.check_arguments(builtin).checked(),
            Primitive::Arguments(builtin) => answer(self.arguments(builtin)),
            Primitive::IsLess => {
                let (left, right) = two();
                answer(self.comparison().compare(Operator::Less, left, right, 0).map(Value::bool))
            }
            Primitive::IsGreater => {
                let (left, right) = two();
                answer(self.comparison().compare(Operator::Greater, left, right, 0).map(Value::bool))
            }
            Primitive::JoinBy => {
                let (glue, items) = two();
                answer(self.joined(glue, items))
            }
            Primitive::Sorted | Primitive::SortedSoFar => {
                let (keys, items) = two();
                let order = c.and_then(|given| *self.heap.items(given).first()?);
                let descending = order.is_some_and(|reverse| truthy(self.heap, reverse));
                answer(self.sorted(keys, items, descending, primitive == Primitive::SortedSoFar))
            }
            Primitive::Asked(asking) => self.asked(asking, operands),
            Primitive::PairItems => self.pair_items(two()),
            Primitive::NamesAreStrs => self.names_are_strs().map_or_else(|answer| answer, |()| Answer::Miss),
            Primitive::IsAPair => self.check_pair(two()),
            Primitive::Builtin(builtin) => self.builtin(builtin),
            Primitive::Catches => self.exception_matches(two()),
            Primitive::ContextLink => self.context_link(two()),
            Primitive::Cause => self.cause(one()),
            Primitive::Raisable => self.raisable(one(), b),
        }
    }
}

impl Answer {
    /// A check's answer: no value, only an exception or nothing.
    fn checked(self) -> Answer {
        match self {
            Answer::Value(_) | Answer::Next(..) => Answer::Miss,
            other => other,
        }
    }

    /// A bool, negated if `flip` says so.
    fn flip(self, flip: bool) -> Answer {
        match self {
            Answer::Value(Value::New(Data::Bool(b), refs)) => Answer::Value(Value::New(Data::Bool(b != flip), refs)),
            other => other,
        }
    }
}
