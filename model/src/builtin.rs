//! The built-in functions and methods that programs may use, as data. What each does is a rule
//! (`rules/builtins.rs`) or, where no reference changes hands, a primitive.

use crate::{
    exception::Class,
    object::{Adapter, Type},
    rules::Versions,
};
use freevars_code::Version;
use strum::EnumIter;

/// A built-in function, method or type constructor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter)]
#[allow(missing_docs, reason = "the names are Python's, and the table below gives them")]
pub enum Builtin {
    Emit,
    MakeToken,
    Collect,
    Print,
    Repr,
    Len,
    Range,
    XRange,
    Sum,
    Min,
    Max,
    Abs,
    Callable,
    IsInstance,
    TypeOf,
    NewStr,
    NewInt,
    NewBool,
    NewTuple,
    NewList,
    NewDict,
    NewFunction,
    NewCell,
    NewException,
    ListAppend,
    ListExtend,
    ListPop,
    DictGet,
    StrJoin,
    StrUpper,
    GeneratorNext,
    GeneratorSend,
    GeneratorThrow,
    GeneratorClose,
    Iter,
    Next,
    Enumerate,
    Zip,
    Map,
    Filter,
    Reversed,
    Sorted,
    Any,
    All,
    Reduce,
    Chr,
    Ord,
    DivMod,
    Pow,
    Round,
    NewFloat,
    NewSet,
    ListSort,
    ListInsert,
    ListRemove,
    ListIndex,
    ListCount,
    ListReverse,
    ListClear,
    ListCopy,
    TupleIndex,
    TupleCount,
    DictKeys,
    DictValues,
    DictItems,
    DictSetDefault,
    DictUpdate,
    DictPop,
    DictPopItem,
    DictCopy,
    DictClear,
    DictHasKey,
    DictIterKeys,
    DictIterValues,
    DictIterItems,
    SetAdd,
    SetDiscard,
    SetRemove,
    SetPop,
    SetUpdate,
    SetUnion,
    SetIntersection,
    SetDifference,
    SetIsSubset,
    SetIsSuperset,
    SetIsDisjoint,
    SetCopy,
    SetClear,
    StrLower,
    StrTitle,
    StrCapitalize,
    StrSwapCase,
    StrSplit,
    StrRSplit,
    StrStrip,
    StrLStrip,
    StrRStrip,
    StrStartsWith,
    StrEndsWith,
    StrReplace,
    StrFind,
    StrRFind,
    StrIndex,
    StrRIndex,
    StrCount,
    StrFormat,
    StrZFill,
    StrCenter,
    StrLJust,
    StrRJust,
    StrIsDigit,
    StrIsAlpha,
    StrIsAlNum,
    StrIsUpper,
    StrIsLower,
    StrIsSpace,
    StrPartition,
    StrRPartition,
    BuildClass,
    Super,
    NewObject,
    NewProperty,
    NewClassMethod,
    NewStaticMethod,
    IsSubclass,
    GetAttr,
    SetAttr,
    HasAttr,
    DelAttr,
    ObjectNew,
    ObjectInit,
    ObjectGetAttribute,
    ObjectSetAttr,
    ObjectDelAttr,
    ObjectInitSubclass,
    ObjectRepr,
    ObjectStr,
    TypeNew,
    TypeInit,
    TypeCall,
    TypePrepare,
    TypeGetAttribute,
    TypeSetAttr,
    TypeDelAttr,
    ExceptionNew,
    ExceptionInit,
    ExceptionStr,
    DictNew,
    DictInit,
    DictGetItem,
    DictSetItem,
    DictDelItem,
    DictContains,
    DictLen,
    ListNew,
    ListInit,
    ListGetItem,
    ListSetItem,
    ListLen,
    FunctionGet,
    PropertyGetter,
    PropertySetter,
    PropertyDeleter,
}

/// What is known of a built-in without calling it.
#[derive(Debug)]
pub struct Declaration {
    /// Which one.
    pub builtin: Builtin,
    /// Its name.
    pub name: &'static str,
    /// Where it is found: by its name among the builtins, as the constructor of a type, or as a type's method.
    pub found: Found,
    /// The versions that have it.
    pub versions: Versions,
}

/// Where a built-in is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// By its name.
    ByName,
    /// By calling the type; the type is a builtin by its name unless that is `None`.
    Constructor(Type),
    /// By calling an exception class.
    ExceptionConstructor,
    /// As a method of the type's objects.
    Method(Type),
    /// As a static method of the type, which `__new__` is.
    Static(Type),
    /// As a class method of the type.
    OfClass(Type),
}

impl Builtin {
    /// Its declaration.
    pub fn declaration(self) -> &'static Declaration {
        TABLE.iter().find(|d| d.builtin == self).expect("every-builtin-is-declared: see the table")
    }

    /// Its name in a version.
    pub fn name(self, version: Version) -> &'static str {
        let row = TABLE.iter().find(|d| d.builtin == self && d.versions.contains(version));
        row.unwrap_or(self.declaration()).name
    }

    /// Whether, bound to an object, it is a `method-wrapper`: CPython makes it of a slot of the type. What a type declares
    /// as a method by itself, special names among them, is a `builtin_function_or_method`.
    pub fn wraps_a_slot(self) -> bool {
        let Declaration { name, found, .. } = self.declaration();
        let declared = matches!(self, Builtin::ListGetItem | Builtin::DictGetItem | Builtin::DictContains);
        let special = name.starts_with("__") || self == Builtin::GeneratorNext;
        matches!(found, Found::Method(_)) && special && !declared
    }

    /// Whether, bound to nothing, it is a descriptor of its type's: what is found along a class, not a function.
    pub fn is_unbound(self) -> bool {
        matches!(self.declaration().found, Found::Method(_))
    }

    /// Whether what it makes of its arguments may be beyond the primitive, because only rules can iterate over
    /// one, or call a class.
    pub(crate) fn may_miss(self) -> bool {
        matches!(
            self,
            Builtin::Abs
                | Builtin::DivMod
                | Builtin::Pow
                | Builtin::Sum
                | Builtin::Min
                | Builtin::Max
                | Builtin::StrJoin
                | Builtin::NewDict
                | Builtin::GeneratorThrow
        )
    }

    /// What calling a type calls.
    pub fn constructor(type_: Type, version: Version) -> Option<Builtin> {
        TABLE
            .iter()
            .find(|d| {
                d.versions.contains(version)
                    && match d.found {
                        Found::Constructor(t) => t == type_,
                        Found::ExceptionConstructor => matches!(type_, Type::Exception(_)),
                        Found::ByName | Found::Method(_) | Found::Static(_) | Found::OfClass(_) => false,
                    }
            })
            .map(|d| d.builtin)
    }
}

const ALL: Versions = Versions::between(Version::V2_7, Version::V3_11);
const PY2: Versions = Versions::only(Version::V2_7);
const PY3: Versions = Versions::between(Version::V3_8, Version::V3_11);

const fn row(builtin: Builtin, name: &'static str, found: Found, versions: Versions) -> Declaration {
    Declaration { builtin, name, found, versions }
}

/// Every built-in.
pub const TABLE: &[Declaration] = &[
    row(Builtin::Emit, "emit", Found::ByName, ALL),
    row(Builtin::MakeToken, "token", Found::Constructor(Type::Token), ALL),
    row(Builtin::Collect, "collect", Found::ByName, ALL),
    row(Builtin::Print, "print", Found::ByName, PY3),
    row(Builtin::Repr, "repr", Found::ByName, ALL),
    row(Builtin::Len, "len", Found::ByName, ALL),
    row(Builtin::Range, "range", Found::ByName, PY2),
    row(Builtin::Range, "range", Found::Constructor(Type::Range), PY3),
    row(Builtin::XRange, "xrange", Found::Constructor(Type::Range), PY2),
    row(Builtin::Sum, "sum", Found::ByName, ALL),
    row(Builtin::Min, "min", Found::ByName, ALL),
    row(Builtin::Max, "max", Found::ByName, ALL),
    row(Builtin::Abs, "abs", Found::ByName, ALL),
    row(Builtin::Callable, "callable", Found::ByName, ALL),
    row(Builtin::IsInstance, "isinstance", Found::ByName, ALL),
    row(Builtin::TypeOf, "type", Found::Constructor(Type::Type), ALL),
    row(Builtin::NewStr, "str", Found::Constructor(Type::Str), ALL),
    row(Builtin::NewInt, "int", Found::Constructor(Type::Int), ALL),
    row(Builtin::NewBool, "bool", Found::Constructor(Type::Bool), ALL),
    row(Builtin::NewTuple, "tuple", Found::Constructor(Type::Tuple), ALL),
    row(Builtin::NewList, "list", Found::Constructor(Type::List), ALL),
    row(Builtin::NewDict, "dict", Found::Constructor(Type::Dict), ALL),
    row(Builtin::NewFunction, "function", Found::Constructor(Type::Function), ALL),
    row(Builtin::NewCell, "cell", Found::Constructor(Type::Cell), PY3),
    row(Builtin::NewException, "exception", Found::ExceptionConstructor, ALL),
    row(Builtin::ListAppend, "append", Found::Method(Type::List), ALL),
    row(Builtin::ListExtend, "extend", Found::Method(Type::List), ALL),
    row(Builtin::ListPop, "pop", Found::Method(Type::List), ALL),
    row(Builtin::DictGet, "get", Found::Method(Type::Dict), ALL),
    row(Builtin::StrJoin, "join", Found::Method(Type::Str), ALL),
    row(Builtin::StrUpper, "upper", Found::Method(Type::Str), ALL),
    row(Builtin::GeneratorNext, "next", Found::Method(Type::Generator), PY2),
    row(Builtin::GeneratorNext, "__next__", Found::Method(Type::Generator), PY3),
    row(Builtin::GeneratorSend, "send", Found::Method(Type::Generator), ALL),
    row(Builtin::GeneratorThrow, "throw", Found::Method(Type::Generator), ALL),
    row(Builtin::GeneratorClose, "close", Found::Method(Type::Generator), ALL),
    row(Builtin::Iter, "iter", Found::ByName, ALL),
    row(Builtin::Next, "next", Found::ByName, ALL),
    row(Builtin::Enumerate, "enumerate", Found::Constructor(Type::Adapter(Adapter::Enumerate)), ALL),
    row(Builtin::Zip, "zip", Found::ByName, PY2),
    row(Builtin::Zip, "zip", Found::Constructor(Type::Adapter(Adapter::Zip)), PY3),
    row(Builtin::Map, "map", Found::ByName, PY2),
    row(Builtin::Map, "map", Found::Constructor(Type::Adapter(Adapter::Map)), PY3),
    row(Builtin::Filter, "filter", Found::ByName, PY2),
    row(Builtin::Filter, "filter", Found::Constructor(Type::Adapter(Adapter::Filter)), PY3),
    row(Builtin::Reversed, "reversed", Found::ByName, ALL),
    row(Builtin::Sorted, "sorted", Found::ByName, ALL),
    row(Builtin::Any, "any", Found::ByName, ALL),
    row(Builtin::All, "all", Found::ByName, ALL),
    row(Builtin::Reduce, "reduce", Found::ByName, PY2),
    row(Builtin::Chr, "chr", Found::ByName, ALL),
    row(Builtin::Ord, "ord", Found::ByName, ALL),
    row(Builtin::DivMod, "divmod", Found::ByName, ALL),
    row(Builtin::Pow, "pow", Found::ByName, ALL),
    row(Builtin::Round, "round", Found::ByName, ALL),
    row(Builtin::NewFloat, "float", Found::Constructor(Type::Float), ALL),
    row(Builtin::NewSet, "set", Found::Constructor(Type::Set), ALL),
    row(Builtin::ListSort, "sort", Found::Method(Type::List), ALL),
    row(Builtin::ListInsert, "insert", Found::Method(Type::List), ALL),
    row(Builtin::ListRemove, "remove", Found::Method(Type::List), ALL),
    row(Builtin::ListIndex, "index", Found::Method(Type::List), ALL),
    row(Builtin::ListCount, "count", Found::Method(Type::List), ALL),
    row(Builtin::ListReverse, "reverse", Found::Method(Type::List), ALL),
    row(Builtin::ListClear, "clear", Found::Method(Type::List), PY3),
    row(Builtin::ListCopy, "copy", Found::Method(Type::List), PY3),
    row(Builtin::TupleIndex, "index", Found::Method(Type::Tuple), ALL),
    row(Builtin::TupleCount, "count", Found::Method(Type::Tuple), ALL),
    row(Builtin::DictKeys, "keys", Found::Method(Type::Dict), ALL),
    row(Builtin::DictValues, "values", Found::Method(Type::Dict), ALL),
    row(Builtin::DictItems, "items", Found::Method(Type::Dict), ALL),
    row(Builtin::DictSetDefault, "setdefault", Found::Method(Type::Dict), ALL),
    row(Builtin::DictUpdate, "update", Found::Method(Type::Dict), ALL),
    row(Builtin::DictPop, "pop", Found::Method(Type::Dict), ALL),
    row(Builtin::DictPopItem, "popitem", Found::Method(Type::Dict), ALL),
    row(Builtin::DictCopy, "copy", Found::Method(Type::Dict), ALL),
    row(Builtin::DictClear, "clear", Found::Method(Type::Dict), ALL),
    row(Builtin::DictHasKey, "has_key", Found::Method(Type::Dict), PY2),
    row(Builtin::DictIterKeys, "iterkeys", Found::Method(Type::Dict), PY2),
    row(Builtin::DictIterValues, "itervalues", Found::Method(Type::Dict), PY2),
    row(Builtin::DictIterItems, "iteritems", Found::Method(Type::Dict), PY2),
    row(Builtin::SetAdd, "add", Found::Method(Type::Set), ALL),
    row(Builtin::SetDiscard, "discard", Found::Method(Type::Set), ALL),
    row(Builtin::SetRemove, "remove", Found::Method(Type::Set), ALL),
    row(Builtin::SetPop, "pop", Found::Method(Type::Set), ALL),
    row(Builtin::SetUpdate, "update", Found::Method(Type::Set), ALL),
    row(Builtin::SetUnion, "union", Found::Method(Type::Set), ALL),
    row(Builtin::SetIntersection, "intersection", Found::Method(Type::Set), ALL),
    row(Builtin::SetDifference, "difference", Found::Method(Type::Set), ALL),
    row(Builtin::SetIsSubset, "issubset", Found::Method(Type::Set), ALL),
    row(Builtin::SetIsSuperset, "issuperset", Found::Method(Type::Set), ALL),
    row(Builtin::SetIsDisjoint, "isdisjoint", Found::Method(Type::Set), ALL),
    row(Builtin::SetCopy, "copy", Found::Method(Type::Set), ALL),
    row(Builtin::SetClear, "clear", Found::Method(Type::Set), ALL),
    row(Builtin::StrLower, "lower", Found::Method(Type::Str), ALL),
    row(Builtin::StrTitle, "title", Found::Method(Type::Str), ALL),
    row(Builtin::StrCapitalize, "capitalize", Found::Method(Type::Str), ALL),
    row(Builtin::StrSwapCase, "swapcase", Found::Method(Type::Str), ALL),
    row(Builtin::StrSplit, "split", Found::Method(Type::Str), ALL),
    row(Builtin::StrRSplit, "rsplit", Found::Method(Type::Str), ALL),
    row(Builtin::StrStrip, "strip", Found::Method(Type::Str), ALL),
    row(Builtin::StrLStrip, "lstrip", Found::Method(Type::Str), ALL),
    row(Builtin::StrRStrip, "rstrip", Found::Method(Type::Str), ALL),
    row(Builtin::StrStartsWith, "startswith", Found::Method(Type::Str), ALL),
    row(Builtin::StrEndsWith, "endswith", Found::Method(Type::Str), ALL),
    row(Builtin::StrReplace, "replace", Found::Method(Type::Str), ALL),
    row(Builtin::StrFind, "find", Found::Method(Type::Str), ALL),
    row(Builtin::StrRFind, "rfind", Found::Method(Type::Str), ALL),
    row(Builtin::StrIndex, "index", Found::Method(Type::Str), ALL),
    row(Builtin::StrRIndex, "rindex", Found::Method(Type::Str), ALL),
    row(Builtin::StrCount, "count", Found::Method(Type::Str), ALL),
    row(Builtin::StrFormat, "format", Found::Method(Type::Str), ALL),
    row(Builtin::StrZFill, "zfill", Found::Method(Type::Str), ALL),
    row(Builtin::StrCenter, "center", Found::Method(Type::Str), ALL),
    row(Builtin::StrLJust, "ljust", Found::Method(Type::Str), ALL),
    row(Builtin::StrRJust, "rjust", Found::Method(Type::Str), ALL),
    row(Builtin::StrIsDigit, "isdigit", Found::Method(Type::Str), ALL),
    row(Builtin::StrIsAlpha, "isalpha", Found::Method(Type::Str), ALL),
    row(Builtin::StrIsAlNum, "isalnum", Found::Method(Type::Str), ALL),
    row(Builtin::StrIsUpper, "isupper", Found::Method(Type::Str), ALL),
    row(Builtin::StrIsLower, "islower", Found::Method(Type::Str), ALL),
    row(Builtin::StrIsSpace, "isspace", Found::Method(Type::Str), ALL),
    row(Builtin::StrPartition, "partition", Found::Method(Type::Str), ALL),
    row(Builtin::StrRPartition, "rpartition", Found::Method(Type::Str), ALL),
    row(Builtin::BuildClass, "__build_class__", Found::ByName, PY3),
    row(Builtin::Super, "super", Found::Constructor(Type::Super), ALL),
    row(Builtin::NewObject, "object", Found::Constructor(Type::Object), ALL),
    row(Builtin::NewProperty, "property", Found::Constructor(Type::Property), ALL),
    row(Builtin::NewClassMethod, "classmethod", Found::Constructor(Type::ClassMethod), ALL),
    row(Builtin::NewStaticMethod, "staticmethod", Found::Constructor(Type::StaticMethod), ALL),
    row(Builtin::IsSubclass, "issubclass", Found::ByName, ALL),
    row(Builtin::GetAttr, "getattr", Found::ByName, ALL),
    row(Builtin::SetAttr, "setattr", Found::ByName, ALL),
    row(Builtin::HasAttr, "hasattr", Found::ByName, ALL),
    row(Builtin::DelAttr, "delattr", Found::ByName, ALL),
    row(Builtin::ObjectNew, "__new__", Found::Static(Type::Object), ALL),
    row(Builtin::ObjectInit, "__init__", Found::Method(Type::Object), ALL),
    row(Builtin::ObjectGetAttribute, "__getattribute__", Found::Method(Type::Object), ALL),
    row(Builtin::ObjectSetAttr, "__setattr__", Found::Method(Type::Object), ALL),
    row(Builtin::ObjectDelAttr, "__delattr__", Found::Method(Type::Object), ALL),
    row(Builtin::ObjectInitSubclass, "__init_subclass__", Found::OfClass(Type::Object), PY3),
    row(Builtin::ObjectRepr, "__repr__", Found::Method(Type::Object), ALL),
    row(Builtin::ObjectStr, "__str__", Found::Method(Type::Object), ALL),
    row(Builtin::TypeNew, "__new__", Found::Static(Type::Type), ALL),
    row(Builtin::TypeInit, "__init__", Found::Method(Type::Type), ALL),
    row(Builtin::TypeCall, "__call__", Found::Method(Type::Type), ALL),
    row(Builtin::TypePrepare, "__prepare__", Found::OfClass(Type::Type), PY3),
    row(Builtin::TypeGetAttribute, "__getattribute__", Found::Method(Type::Type), ALL),
    row(Builtin::TypeSetAttr, "__setattr__", Found::Method(Type::Type), ALL),
    row(Builtin::TypeDelAttr, "__delattr__", Found::Method(Type::Type), ALL),
    row(Builtin::ExceptionNew, "__new__", Found::Static(Type::Exception(Class::BaseException)), ALL),
    row(Builtin::ExceptionInit, "__init__", Found::Method(Type::Exception(Class::BaseException)), ALL),
    row(Builtin::ExceptionStr, "__str__", Found::Method(Type::Exception(Class::BaseException)), ALL),
    row(Builtin::DictNew, "__new__", Found::Static(Type::Dict), ALL),
    row(Builtin::DictInit, "__init__", Found::Method(Type::Dict), ALL),
    row(Builtin::DictGetItem, "__getitem__", Found::Method(Type::Dict), ALL),
    row(Builtin::DictSetItem, "__setitem__", Found::Method(Type::Dict), ALL),
    row(Builtin::DictDelItem, "__delitem__", Found::Method(Type::Dict), ALL),
    row(Builtin::DictContains, "__contains__", Found::Method(Type::Dict), ALL),
    row(Builtin::DictLen, "__len__", Found::Method(Type::Dict), ALL),
    row(Builtin::ListNew, "__new__", Found::Static(Type::List), ALL),
    row(Builtin::ListInit, "__init__", Found::Method(Type::List), ALL),
    row(Builtin::ListGetItem, "__getitem__", Found::Method(Type::List), ALL),
    row(Builtin::ListSetItem, "__setitem__", Found::Method(Type::List), ALL),
    row(Builtin::ListLen, "__len__", Found::Method(Type::List), ALL),
    row(Builtin::FunctionGet, "__get__", Found::Method(Type::Function), ALL),
    row(Builtin::PropertyGetter, "getter", Found::Method(Type::Property), ALL),
    row(Builtin::PropertySetter, "setter", Found::Method(Type::Property), ALL),
    row(Builtin::PropertyDeleter, "deleter", Found::Method(Type::Property), ALL),
];
