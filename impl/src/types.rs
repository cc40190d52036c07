//! The built-in types, and what they are called.

use crate::{object::Kind, value::Value, vm::Vm};

macro_rules! types {
    ($($variant:ident $name:literal $base:ident;)+) => {
        /// A built-in type.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(clippy::enum_variant_names, reason = "the names are CPython's")]
        #[repr(u16)]
        pub(crate) enum Type { $($variant,)+ }

        impl Type {
            /// All, in order.
            pub(crate) const ALL: &[Type] = &[$(Type::$variant,)+];

            const NAMES: &[&str] = &[$($name,)+];
            const BASES: &[Type] = &[$(Type::$base,)+];
        }
    };
}

types! {
    Object "object" Object;
    Type "type" Object;
    NoneType "NoneType" Object;
    NotImplementedType "NotImplementedType" Object;
    Ellipsis "ellipsis" Object;
    Bool "bool" Int;
    Int "int" Object;
    Long "long" Object;
    Float "float" Object;
    Str "str" Object;
    Unicode "unicode" Object;
    Bytes "bytes" Object;
    Tuple "tuple" Object;
    List "list" Object;
    Dict "dict" Object;
    Set "set" Object;
    FrozenSet "frozenset" Object;
    Slice "slice" Object;
    Range "range" Object;
    Function "function" Object;
    Cell "cell" Object;
    Code "code" Object;
    Builtin "builtin_function_or_method" Object;
    Method "method" Object;
    Token "token" Object;
    Partial "partial" Object;
    Descriptor "method_descriptor" Object;
    ClassMethodDescriptor "classmethod_descriptor" Object;
    WrapperDescriptor "wrapper_descriptor" Object;
    GetSetDescriptor "getset_descriptor" Object;
    MethodWrapper "method-wrapper" Object;
    Traceback "traceback" Object;
    Frame "frame" Object;
    Generator "generator" Object;
    Property "property" Object;
    StaticMethod "staticmethod" Object;
    ClassMethod "classmethod" Object;
    Super "super" Object;
    Enumerate "enumerate" Object;
    Zip "zip" Object;
    Map "map" Object;
    Filter "filter" Object;
    Reversed "reversed" Object;
    ListIterator "list_iterator" Object;
    ListReverseIterator "list_reverseiterator" Object;
    TupleIterator "tuple_iterator" Object;
    StrIterator "str_iterator" Object;
    StrAsciiIterator "str_ascii_iterator" Object;
    RangeIterator "range_iterator" Object;
    SetIterator "set_iterator" Object;
    DictKeyIterator "dict_keyiterator" Object;
    DictValueIterator "dict_valueiterator" Object;
    DictItemIterator "dict_itemiterator" Object;
    DictKeys "dict_keys" Object;
    DictValues "dict_values" Object;
    DictItems "dict_items" Object;
    CallableIterator "callable_iterator" Object;
    Iterator "iterator" Object;
    BaseException "BaseException" Object;
    SystemExit "SystemExit" BaseException;
    KeyboardInterrupt "KeyboardInterrupt" BaseException;
    GeneratorExit "GeneratorExit" BaseException;
    Exception "Exception" BaseException;
    StandardError "StandardError" Exception;
    StopIteration "StopIteration" Exception;
    ArithmeticError "ArithmeticError" StandardError;
    FloatingPointError "FloatingPointError" ArithmeticError;
    OverflowError "OverflowError" ArithmeticError;
    ZeroDivisionError "ZeroDivisionError" ArithmeticError;
    AssertionError "AssertionError" StandardError;
    AttributeError "AttributeError" StandardError;
    EOFError "EOFError" StandardError;
    ImportError "ImportError" StandardError;
    LookupError "LookupError" StandardError;
    IndexError "IndexError" LookupError;
    KeyError "KeyError" LookupError;
    MemoryError "MemoryError" StandardError;
    NameError "NameError" StandardError;
    UnboundLocalError "UnboundLocalError" NameError;
    ReferenceError "ReferenceError" StandardError;
    RuntimeError "RuntimeError" StandardError;
    NotImplementedError "NotImplementedError" RuntimeError;
    RecursionError "RecursionError" RuntimeError;
    SystemError "SystemError" StandardError;
    TypeError "TypeError" StandardError;
    ValueError "ValueError" StandardError;
    UnicodeError "UnicodeError" ValueError;
    Warning "Warning" Exception;
    UserWarning "UserWarning" Warning;
    DeprecationWarning "DeprecationWarning" Warning;
    RuntimeWarning "RuntimeWarning" Warning;
}

impl Type {
    pub(crate) const fn value(self) -> Value {
        Value::type_of_index(self as u16)
    }

    pub(crate) fn of(value: &Value) -> Option<Type> {
        value.type_index().map(|index| Type::ALL[index])
    }

    pub(crate) fn is_exception(self) -> bool {
        self as u16 >= Type::BaseException as u16
    }

    /// The name in 3.11, where it is not said otherwise.
    pub(crate) fn plain_name(self) -> &'static str {
        Type::NAMES[self as usize]
    }
}

impl Vm {
    /// The base of a built-in type; that of `object` is itself.
    pub(crate) fn base_of(&self, kind: Type) -> Type {
        match Type::BASES[kind as usize] {
            Type::StandardError if !self.is_2_7() => Type::Exception,
            base => base,
        }
    }

    /// Whether this version has the type under its name among the builtins.
    pub(crate) fn has_exception(&self, kind: Type) -> bool {
        match kind {
            Type::StandardError => self.is_2_7(),
            Type::RecursionError => !self.is_2_7(),
            _ => kind.is_exception(),
        }
    }

    pub(crate) fn type_name(&self, kind: Type) -> &'static str {
        if self.is_2_7() {
            match kind {
                Type::Range => "xrange",
                Type::Method => "instancemethod",
                Type::ListIterator => "listiterator",
                Type::ListReverseIterator => "listreverseiterator",
                Type::TupleIterator => "tupleiterator",
                Type::StrIterator | Type::StrAsciiIterator | Type::Iterator => "iterator",
                Type::RangeIterator => "rangeiterator",
                Type::SetIterator => "setiterator",
                Type::DictKeyIterator => "dictionary-keyiterator",
                Type::DictValueIterator => "dictionary-valueiterator",
                Type::DictItemIterator => "dictionary-itemiterator",
                Type::CallableIterator => "callable-iterator",
                _ => kind.plain_name(),
            }
        } else {
            kind.plain_name()
        }
    }

    /// Whether a built-in type is another one, or derived from it.
    pub(crate) fn is_subtype(&self, mut kind: Type, of: Type) -> bool {
        loop {
            if kind == of {
                return true;
            }
            let base = self.base_of(kind);
            if base == kind {
                return false;
            }
            kind = base;
        }
    }

    /// The built-in type of a value; for instances and exceptions of a program's own class, `object` and what it derives
    /// from.
    pub(crate) fn builtin_type(&self, value: &Value) -> Type {
        let Some(kind) = value.kind() else { return self.type_of_special(value) };
        match kind {
            Kind::Free => unreachable!("alive: a value refers to no freed block"),
            Kind::Int => Type::Int,
            Kind::Long => Type::Long,
            Kind::Float => Type::Float,
            Kind::Str => Type::Str,
            Kind::Unicode => Type::Unicode,
            Kind::Bytes => Type::Bytes,
            Kind::Tuple => Type::Tuple,
            Kind::List => Type::List,
            Kind::Dict => Type::Dict,
            Kind::Set => Type::Set,
            Kind::FrozenSet => Type::FrozenSet,
            Kind::Slice => Type::Slice,
            Kind::Range => Type::Range,
            Kind::Function => Type::Function,
            Kind::Cell => Type::Cell,
            Kind::Code => Type::Code,
            Kind::BoundBuiltin => self.type_of_bound(value),
            Kind::Method => Type::Method,
            Kind::Descriptor => self.type_of_descriptor(value),
            Kind::Token => Type::Token,
            Kind::Exception => self.exception_type(value),
            Kind::Traceback => Type::Traceback,
            Kind::Frame => Type::Frame,
            Kind::Generator => Type::Generator,
            Kind::Class => Type::Type,
            Kind::Instance => Type::Object,
            Kind::Iterator => self.type_of_iterator(value),
            Kind::View => self.type_of_view(value),
            Kind::Property => Type::Property,
            Kind::StaticMethod => Type::StaticMethod,
            Kind::ClassMethod => Type::ClassMethod,
            Kind::Super => Type::Super,
        }
    }

    fn type_of_special(&self, value: &Value) -> Type {
        if value.as_int().is_some() {
            Type::Int
        } else if value.as_bool().is_some() {
            Type::Bool
        } else if value.is_none() {
            Type::NoneType
        } else if value.is(&Value::ELLIPSIS) {
            Type::Ellipsis
        } else if value.is(&Value::NOT_IMPLEMENTED) {
            Type::NotImplementedType
        } else if value.builtin_index().is_some() {
            match self.builtin_name(value) {
                // The driver's functions are no built-in functions for CPython.
                Some("emit" | "token" | "collect") => Type::Partial,
                _ => Type::Builtin,
            }
        } else {
            Type::Type
        }
    }

    /// What messages call the type of a value: `tp_name`.
    pub(crate) fn type_name_of(&self, value: &Value) -> String {
        match self.class_of(value) {
            Some(class) => self.class_name(&class),
            None => self.tp_name(self.builtin_type(value)),
        }
    }

    /// What messages call a class.
    pub(crate) fn type_name_of_class(&self, class: &Value) -> String {
        Type::of(class).map_or_else(|| self.class_name(class), |kind| self.tp_name(kind))
    }

    /// What messages call a built-in type: with the module that it is of, if that is not the one of most.
    pub(crate) fn tp_name(&self, kind: Type) -> String {
        let name = self.type_name(kind);
        if kind == Type::Partial {
            format!("functools.{name}")
        } else if self.is_2_7() && kind.is_exception() {
            format!("exceptions.{name}")
        } else {
            name.to_owned()
        }
    }

    /// `type(value).__name__`
    pub(crate) fn plain_type_name_of(&self, value: &Value) -> String {
        match self.class_of(value) {
            Some(class) => self.class_name(&class),
            None => self.type_name(self.builtin_type(value)).to_owned(),
        }
    }
}
