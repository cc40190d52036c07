//! What is raised, and in whose words: one row an error, one text a range of versions.
//!
//! A text's placeholders are filled from the frame or the call that raises ([`crate::machine`] names them) or, if they
//! are numbers, by the primitive that found the error. `{name:200}` is cut after 200 bytes, as a C format does it.

use crate::{exception::Class, rules::Versions};
use freevars_code::Version;
use strum::{EnumIter, IntoStaticStr};

/// An error that CPython raises by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[allow(missing_docs, reason = "the texts in the table below say what each is")]
pub enum Error {
    // variables
    UnboundLocal,
    UnboundCell,
    UnboundFree,
    NameNotDefined,
    GlobalNameNotDefined,
    // making functions
    ClosureNotATuple,
    // calls
    NotCallable,
    CannotCreate,
    TakesNoArguments,
    TakesExactly,
    TakesAtMost,
    MissesExactly,
    MissesAtLeast,
    TooManyPositional,
    MissingPositional,
    MissingKeywordOnly,
    UnexpectedKeyword,
    MultipleValues,
    PositionalOnlyAsKeyword,
    KeywordsMustBeStrings,
    StarNotIterable,
    DoubleStarNotAMapping,
    DuplicateKeyword,
    UnpackedNotIterable,
    UnpackedNotAMapping,
    RecursionTooDeep,
    RuntimeTooDeep,
    // raise
    NotAnException,
    NothingToReraise,
    CatchesNoException,
    NoneReraised,
    // ---- what primitives raise; see the table
    // arithmetic
    UnsupportedOperands,
    UnsupportedInplaceOperands,
    UnsupportedInplacePower,
    BadUnaryOperand,
    BadAbsOperand,
    CannotConcatenate,
    CanOnlyConcatenate,
    MultiplyByNonInt,
    IntDivisionByZero,
    LongDivisionByZero,
    IntModuloByZero,
    DivModByZero,
    FloatDivModByZero,
    DivisionByZero,
    FloatDivisionByZero,
    FloatFloorDivisionByZero,
    FloatModuloByZero,
    ZeroToNegativePower,
    NegativeToFraction,
    LongTooLargeForInt,
    NegativeShift,
    IntTooLargeForFloat,
    QuotientTooLarge,
    NanToInt,
    InfinityToInt,
    // format % values
    NotAllConverted,
    NotEnoughArguments,
    IncompleteFormat,
    UnknownConversion,
    NumberRequired,
    IntegerRequired,
    // comparison
    NotOrdered,
    InStringRequiresString,
    NotIterableArgument,
    // subscripts
    Unhashable,
    UnhashableSlice,
    NotSubscriptable,
    DoesNotIndex,
    IndexNotInt,
    StrIndexNotInt,
    XRangeIndexNotInt,
    IndexOutOfRange,
    AssignmentOutOfRange,
    IndexTooLarge,
    SliceIndexNotInt,
    SliceStepZero,
    NoItemAssignment,
    NoItemDeletion,
    NoItemDeletionFromSequence,
    // iteration
    NotIterable,
    NotReversible,
    NotAnIterator,
    Exhausted,
    IterArgument,
    ZipArgument,
    MapArgument,
    MapArguments,
    ReduceArgument,
    ReduceOfNothing,
    MinOfNothing,
    MaxOfNothing,
    DefaultWithSeveral,
    UnexpectedKeywordOf,
    EnumerateArgument,
    IndexNeeded,
    ModifiedDuringSort,
    PairNotASequence,
    PairLength,
    NotInList,
    RemoveNotInList,
    NotInTuple,
    IndexBound,
    PopItemOfNothing,
    PopOfNothing,
    StrNeeded,
    ReplaceArgument,
    SeparatorArgument,
    EmptySeparator,
    StripArgument,
    PrefixArgument,
    PrefixItem,
    SubstringNotFound,
    FillLength,
    FillType,
    ReplacementIndex,
    FormatSwitchToManual,
    FormatSwitchToAutomatic,
    FormatSingle,
    FormatConversion,
    FormatCode,
    FormatUnsupported,
    FormatEquals,
    FormatPrecision,
    SumOfBytes,
    CannotUnpack,
    NeedMoreToUnpack,
    NotEnoughToUnpack,
    NotEnoughForStar,
    TooManyToUnpack,
    // attributes
    NoAttribute,
    NoAttributeToSet,
    TypeHasNoAttribute,
    TypeIsImmutable,
    NotWritable,
    MethodIsReadOnly,
    CellIsEmpty,
    ReadOnlyMember,
    ReadOnlyAttribute,
    CodeMustBeCode,
    MustBeSetTo,
    FunctionDictNotADict,
    FunctionDictDeleted,
    WrongFreeVariableCount,
    // raise
    InstanceWithValue,
    NotATraceback,
    CauseNotAnException,
    // arguments of builtins
    DuplicateKeyNotAStr,
    TakesNoKeywords,
    TypeTakesNoKeywords,
    TakesOf,
    TakesNoPositional,
    IntegerRequiredOf,
    TakesExactlyOne,
    TakesNone,
    TakesAtMostOf,
    TakesPositional,
    Expected,
    XRangeArguments,
    TypeArguments,
    InvalidKeyword,
    GivenTwice,
    MissingArgument,
    // builtins
    NoLen,
    SumOfStrs,
    IsInstanceOfNoType,
    NotAnIntLiteral,
    IntMissesString,
    IntBase,
    IntOfNoString,
    NotAFloatLiteral,
    FloatGoesOn,
    NotAFloat,
    ChrRange,
    OrdLength,
    OrdOfNoStr,
    PowNegative,
    PowOfZero,
    PowNotWhole,
    PowOperands,
    NotInvertible,
    NoRound,
    PrintArgument,
    NotIntegral,
    IntegerNeeded,
    FloatForInteger,
    TooLargeForSize,
    RangeArgument,
    RangeStepZero,
    RangeListStepZero,
    DictChangedSize,
    SetChangedSize,
    PopFromEmpty,
    PopOutOfRange,
    CanOnlyJoin,
    ItemNotAStr,
    // FunctionType
    FunctionArgument,
    FunctionName,
    FunctionDefaults,
    FunctionClosure,
    FunctionClosureMissing,
    ClosureLength,
    ClosureItem,
}

/// The class and texts of an error.
#[derive(Debug)]
pub struct Row {
    /// Which error.
    pub error: Error,
    /// The class of the exception.
    pub class: Class,
    /// The texts, each for the versions that use it.
    pub texts: &'static [(Versions, &'static str)],
}

impl Error {
    /// Its row in the table.
    pub fn row(self) -> &'static Row {
        TABLE.iter().find(|row| row.error == self).expect("every-error-has-a-row: see the table")
    }

    /// The text of one version, if that version can raise it.
    pub fn text(self, version: Version) -> Option<&'static str> {
        self.row().texts.iter().find(|(versions, _)| versions.contains(version)).map(|(_, text)| *text)
    }
}

const ALL: Versions = Versions::between(Version::V2_7, Version::V3_11);
const PY2: Versions = Versions::only(Version::V2_7);
const PY3: Versions = Versions::between(Version::V3_8, Version::V3_11);
const TO_3_8: Versions = Versions::between(Version::V2_7, Version::V3_8);
const V3_8: Versions = Versions::only(Version::V3_8);
const V3_11: Versions = Versions::only(Version::V3_11);

const fn row(error: Error, class: Class, texts: &'static [(Versions, &'static str)]) -> Row {
    Row { error, class, texts }
}

/// Every error, with its class and texts.
#[rustfmt::skip]
pub const TABLE: &[Row] = &[
    row(Error::UnboundLocal, Class::UnboundLocalError, &[
        (TO_3_8, "local variable '{local:200}' referenced before assignment"),
        (V3_11, "cannot access local variable '{local}' where it is not associated with a value"),
    ]),
    row(Error::UnboundCell, Class::UnboundLocalError, &[
        (TO_3_8, "local variable '{variable:200}' referenced before assignment"),
        (V3_11, "cannot access local variable '{variable}' where it is not associated with a value"),
    ]),
    row(Error::UnboundFree, Class::NameError, &[
        (TO_3_8, "free variable '{variable:200}' referenced before assignment in enclosing scope"),
        (V3_11, "cannot access free variable '{variable}' where it is not associated with a value in enclosing scope"),
    ]),
    row(Error::NameNotDefined, Class::NameError, &[(ALL, "name '{name:200}' is not defined")]),
    row(Error::GlobalNameNotDefined, Class::NameError, &[
        (PY2, "global name '{name:200}' is not defined"),
        (PY3, "name '{name:200}' is not defined"),
    ]),
    row(Error::ClosureNotATuple, Class::SystemError, &[(PY2, "expected tuple for closure, got '{0}'")]),
    row(Error::NotCallable, Class::TypeError, &[(ALL, "'{callee}' object is not callable")]),
    row(Error::CannotCreate, Class::TypeError, &[(ALL, "cannot create '{callee}' instances")]),
    row(Error::TakesNoArguments, Class::TypeError, &[(PY2, "{function}() takes no arguments ({all-given} given)")]),
    row(Error::TakesExactly, Class::TypeError, &[(PY2, "{function}() takes exactly {parameters} ({all-given} given)")]),
    row(Error::MissesExactly, Class::TypeError, &[(PY2, "{function}() takes exactly {required} ({filled} given)")]),
    row(Error::MissesAtLeast, Class::TypeError, &[(PY2, "{function}() takes at least {required} ({filled} given)")]),
    row(Error::TakesAtMost, Class::TypeError, &[(PY2, "{function}() takes at most {parameters} ({all-given} given)")]),
    row(Error::TooManyPositional, Class::TypeError, &[(PY3, "{function}() takes {positional-range} but {positional-given} given")]),
    row(Error::MissingPositional, Class::TypeError, &[(PY3, "{function}() missing {missing-positional}")]),
    row(Error::MissingKeywordOnly, Class::TypeError, &[(PY3, "{function}() missing {missing-keyword-only}")]),
    row(Error::UnexpectedKeyword, Class::TypeError, &[(ALL, "{function}() got an unexpected keyword argument '{keyword}'")]),
    row(Error::MultipleValues, Class::TypeError, &[
        (PY2, "{function}() got multiple values for keyword argument '{keyword}'"),
        (PY3, "{function}() got multiple values for argument '{keyword}'"),
    ]),
    row(Error::PositionalOnlyAsKeyword, Class::TypeError, &[
        (PY3, "{function}() got some positional-only arguments passed as keyword arguments: '{positional-only-keywords}'"),
    ]),
    row(Error::KeywordsMustBeStrings, Class::TypeError, &[
        (TO_3_8, "{function}() keywords must be strings"),
        (V3_11, "keywords must be strings"),
    ]),
    row(Error::StarNotIterable, Class::TypeError, &[(ALL, "{0} argument after * must be an iterable, not {1}")]),
    row(Error::DoubleStarNotAMapping, Class::TypeError, &[(ALL, "{0} argument after ** must be a mapping, not {1}")]),
    row(Error::DuplicateKeyword, Class::TypeError, &[
        (PY2, "{0} got multiple values for keyword argument '{1:200}'"),
        (PY3, "{0} got multiple values for keyword argument '{1}'"),
    ]),
    row(Error::UnpackedNotIterable, Class::TypeError, &[
        (V3_8, "'{0}' object is not iterable"),
        (V3_11, "Value after * must be an iterable, not {0}"),
    ]),
    row(Error::UnpackedNotAMapping, Class::TypeError, &[(PY3, "'{0}' object is not a mapping")]),
    row(Error::RecursionTooDeep, Class::RecursionError, &[(PY3, "maximum recursion depth exceeded")]),
    row(Error::RuntimeTooDeep, Class::RuntimeError, &[(PY2, "maximum recursion depth exceeded")]),
    row(Error::NotAnException, Class::TypeError, &[
        (PY2, "exceptions must be old-style classes or derived from BaseException, not {0}"),
        (PY3, "exceptions must derive from BaseException"),
    ]),
    row(Error::CatchesNoException, Class::TypeError, &[
        (PY3, "catching classes that do not inherit from BaseException is not allowed"),
    ]),
    row(Error::NothingToReraise, Class::RuntimeError, &[(PY3, "No active exception to reraise")]),
    row(Error::NoneReraised, Class::TypeError, &[
        (PY2, "exceptions must be old-style classes or derived from BaseException, not NoneType"),
    ]),
    // ---- what primitives raise
    row(Error::UnsupportedOperands, Class::TypeError, &[(ALL, "unsupported operand type(s) for {0}: '{1}' and '{2}'")]),
    row(Error::UnsupportedInplaceOperands, Class::TypeError, &[(ALL, "unsupported operand type(s) for {0}=: '{1}' and '{2}'")]),
    row(Error::UnsupportedInplacePower, Class::TypeError, &[
        (TO_3_8, "unsupported operand type(s) for ** or pow(): '{0}' and '{1}'"),
        (V3_11, "unsupported operand type(s) for **=: '{0}' and '{1}'"),
    ]),
    row(Error::BadUnaryOperand, Class::TypeError, &[(ALL, "bad operand type for unary {0}: '{1}'")]),
    row(Error::BadAbsOperand, Class::TypeError, &[(ALL, "bad operand type for abs(): '{0}'")]),
    row(Error::CannotConcatenate, Class::TypeError, &[(PY2, "cannot concatenate '{0}' and '{1}' objects")]),
    row(Error::CanOnlyConcatenate, Class::TypeError, &[(ALL, "can only concatenate {0} (not \"{1}\") to {0}")]),
    row(Error::MultiplyByNonInt, Class::TypeError, &[(ALL, "can't multiply sequence by non-int of type '{0}'")]),
    row(Error::IntDivisionByZero, Class::ZeroDivisionError, &[(ALL, "integer division or modulo by zero")]),
    row(Error::LongDivisionByZero, Class::ZeroDivisionError, &[(PY2, "long division or modulo by zero")]),
    row(Error::IntModuloByZero, Class::ZeroDivisionError, &[
        (TO_3_8, "integer division or modulo by zero"),
        (V3_11, "integer modulo by zero"),
    ]),
    row(Error::DivModByZero, Class::ZeroDivisionError, &[(ALL, "integer division or modulo by zero")]),
    row(Error::FloatDivModByZero, Class::ZeroDivisionError, &[(ALL, "float divmod()")]),
    row(Error::DivisionByZero, Class::ZeroDivisionError, &[(ALL, "division by zero")]),
    row(Error::FloatDivisionByZero, Class::ZeroDivisionError, &[(ALL, "float division by zero")]),
    row(Error::FloatFloorDivisionByZero, Class::ZeroDivisionError, &[
        (TO_3_8, "float divmod()"),
        (V3_11, "float floor division by zero"),
    ]),
    row(Error::FloatModuloByZero, Class::ZeroDivisionError, &[(ALL, "float modulo")]),
    row(Error::ZeroToNegativePower, Class::ZeroDivisionError, &[(ALL, "0.0 cannot be raised to a negative power")]),
    row(Error::NegativeToFraction, Class::ValueError, &[(PY2, "negative number cannot be raised to a fractional power")]),
    row(Error::LongTooLargeForInt, Class::OverflowError, &[(PY2, "long int too large to convert to int")]),
    row(Error::NegativeShift, Class::ValueError, &[(ALL, "negative shift count")]),
    row(Error::IntTooLargeForFloat, Class::OverflowError, &[
        (PY2, "long int too large to convert to float"),
        (PY3, "int too large to convert to float"),
    ]),
    row(Error::QuotientTooLarge, Class::OverflowError, &[(ALL, "integer division result too large for a float")]),
    row(Error::NanToInt, Class::ValueError, &[(ALL, "cannot convert float NaN to integer")]),
    row(Error::InfinityToInt, Class::OverflowError, &[(ALL, "cannot convert float infinity to integer")]),
    row(Error::NotAllConverted, Class::TypeError, &[(ALL, "not all arguments converted during string formatting")]),
    row(Error::NotEnoughArguments, Class::TypeError, &[(ALL, "not enough arguments for format string")]),
    row(Error::IncompleteFormat, Class::ValueError, &[(ALL, "incomplete format")]),
    row(Error::UnknownConversion, Class::ValueError, &[(ALL, "unsupported format character '{0}' (0x{1}) at index {2}")]),
    row(Error::NumberRequired, Class::TypeError, &[
        (TO_3_8, "%{0} format: a number is required, not {1}"),
        (V3_11, "%{0} format: a real number is required, not {1}"),
    ]),
    row(Error::IntegerRequired, Class::TypeError, &[(PY3, "%{0} format: an integer is required, not {1}")]),
    row(Error::NotOrdered, Class::TypeError, &[(PY3, "'{0}' not supported between instances of '{1}' and '{2}'")]),
    row(Error::InStringRequiresString, Class::TypeError, &[(ALL, "'in <string>' requires string as left operand, not {0}")]),
    row(Error::NotIterableArgument, Class::TypeError, &[(ALL, "argument of type '{0}' is not iterable")]),
    row(Error::Unhashable, Class::TypeError, &[(ALL, "unhashable type: '{0}'")]),
    row(Error::UnhashableSlice, Class::TypeError, &[(PY2, "unhashable type")]),
    row(Error::NotSubscriptable, Class::TypeError, &[
        (PY2, "'{0}' object has no attribute '__getitem__'"),
        (PY3, "'{0}' object is not subscriptable"),
    ]),
    row(Error::DoesNotIndex, Class::TypeError, &[(PY2, "'{0}' object does not support indexing")]),
    row(Error::IndexNotInt, Class::TypeError, &[
        (PY2, "{0} indices must be integers, not {1}"),
        (PY3, "{0} indices must be integers or slices, not {1}"),
    ]),
    row(Error::StrIndexNotInt, Class::TypeError, &[
        (PY2, "string indices must be integers, not {0}"),
        (V3_8, "string indices must be integers"),
        (V3_11, "string indices must be integers, not '{0}'"),
    ]),
    row(Error::XRangeIndexNotInt, Class::TypeError, &[(PY2, "sequence index must be integer, not '{0}'")]),
    row(Error::IndexOutOfRange, Class::IndexError, &[(ALL, "{0} index out of range")]),
    row(Error::AssignmentOutOfRange, Class::IndexError, &[(ALL, "list assignment index out of range")]),
    row(Error::IndexTooLarge, Class::IndexError, &[(ALL, "cannot fit '{0}' into an index-sized integer")]),
    row(Error::SliceIndexNotInt, Class::TypeError, &[(ALL, "slice indices must be integers or None or have an __index__ method")]),
    row(Error::SliceStepZero, Class::ValueError, &[(ALL, "slice step cannot be zero")]),
    row(Error::NoItemAssignment, Class::TypeError, &[(ALL, "'{0}' object does not support item assignment")]),
    row(Error::NoItemDeletion, Class::TypeError, &[(ALL, "'{0}' object does not support item deletion")]),
    row(Error::NoItemDeletionFromSequence, Class::TypeError, &[(ALL, "'{0}' object doesn't support item deletion")]),
    row(Error::NotIterable, Class::TypeError, &[(ALL, "'{0}' object is not iterable")]),
    row(Error::NotReversible, Class::TypeError, &[
        (PY2, "argument to reversed() must be a sequence"),
        (PY3, "'{0}' object is not reversible"),
    ]),
    row(Error::NotAnIterator, Class::TypeError, &[
        (PY2, "{0} object is not an iterator"),
        (PY3, "'{0}' object is not an iterator"),
    ]),
    row(Error::Exhausted, Class::StopIteration, &[(ALL, "")]),
    row(Error::IterArgument, Class::TypeError, &[(ALL, "iter(v, w): v must be callable")]),
    row(Error::ZipArgument, Class::TypeError, &[(PY2, "zip argument #{argument} must support iteration")]),
    row(Error::MapArgument, Class::TypeError, &[(PY2, "argument 2 to map() must support iteration")]),
    row(Error::MapArguments, Class::TypeError, &[
        (PY2, "map() requires at least two args"),
        (PY3, "map() must have at least two arguments."),
    ]),
    row(Error::ReduceArgument, Class::TypeError, &[(PY2, "reduce() arg 2 must support iteration")]),
    row(Error::ReduceOfNothing, Class::TypeError, &[(PY2, "reduce() of empty sequence with no initial value")]),
    row(Error::MinOfNothing, Class::ValueError, &[(ALL, "min() arg is an empty sequence")]),
    row(Error::MaxOfNothing, Class::ValueError, &[(ALL, "max() arg is an empty sequence")]),
    row(Error::DefaultWithSeveral, Class::TypeError, &[
        (PY3, "Cannot specify a default for {0}() with multiple positional arguments"),
    ]),
    row(Error::UnexpectedKeywordOf, Class::TypeError, &[(PY2, "{0}() got an unexpected keyword argument")]),
    row(Error::EnumerateArgument, Class::TypeError, &[
        (PY2, "Required argument 'sequence' (pos 1) not found"),
        (V3_8, "enumerate() missing required argument 'iterable' (pos 1)"),
        (V3_11, "enumerate() missing required argument 'iterable'"),
    ]),
    row(Error::IndexNeeded, Class::TypeError, &[
        (PY2, "'{0}' object cannot be interpreted as an index"),
        (PY3, "'{0}' object cannot be interpreted as an integer"),
    ]),
    row(Error::ModifiedDuringSort, Class::ValueError, &[(ALL, "list modified during sort")]),
    row(Error::PairNotASequence, Class::TypeError, &[
        (ALL, "cannot convert dictionary update sequence element #{0} to a sequence"),
    ]),
    row(Error::PairLength, Class::ValueError, &[
        (ALL, "dictionary update sequence element #{0} has length {1}; 2 is required"),
    ]),
    row(Error::NotInList, Class::ValueError, &[(ALL, "{0} is not in list")]),
    row(Error::RemoveNotInList, Class::ValueError, &[(ALL, "list.remove(x): x not in list")]),
    row(Error::NotInTuple, Class::ValueError, &[(ALL, "tuple.index(x): x not in tuple")]),
    row(Error::IndexBound, Class::TypeError, &[(ALL, "slice indices must be integers or have an __index__ method")]),
    row(Error::PopItemOfNothing, Class::KeyError, &[(ALL, "popitem(): dictionary is empty")]),
    row(Error::PopOfNothing, Class::KeyError, &[(ALL, "pop from an empty set")]),
    row(Error::StrNeeded, Class::TypeError, &[
        (PY2, "expected a string or other character buffer object"),
        (PY3, "must be str, not {0}"),
    ]),
    row(Error::ReplaceArgument, Class::TypeError, &[
        (PY2, "expected a string or other character buffer object"),
        (PY3, "replace() argument {1} must be str, not {0}"),
    ]),
    row(Error::SeparatorArgument, Class::TypeError, &[
        (PY2, "expected a string or other character buffer object"),
        (PY3, "must be str or None, not {0}"),
    ]),
    row(Error::EmptySeparator, Class::ValueError, &[(ALL, "empty separator")]),
    row(Error::StripArgument, Class::TypeError, &[
        (PY2, "{0} arg must be None, str or unicode"),
        (PY3, "{0} arg must be None or str"),
    ]),
    row(Error::PrefixArgument, Class::TypeError, &[
        (PY2, "{0} first arg must be str, unicode, or tuple, not {1}"),
        (PY3, "{0} first arg must be str or a tuple of str, not {1}"),
    ]),
    row(Error::PrefixItem, Class::TypeError, &[
        (PY2, "expected a string or other character buffer object"),
        (PY3, "tuple for {0} must only contain str, not {1}"),
    ]),
    row(Error::SubstringNotFound, Class::ValueError, &[(ALL, "substring not found")]),
    row(Error::FillLength, Class::TypeError, &[
        (PY2, "{0}() argument 2 must be char, not {1}"),
        (PY3, "The fill character must be exactly one character long"),
    ]),
    row(Error::FillType, Class::TypeError, &[
        (PY2, "{0}() argument 2 must be char, not {1}"),
        (PY3, "The fill character must be a unicode character, not {1}"),
    ]),
    row(Error::ReplacementIndex, Class::IndexError, &[
        (PY2, "tuple index out of range"),
        (PY3, "Replacement index {0} out of range for positional args tuple"),
    ]),
    row(Error::FormatSwitchToManual, Class::ValueError, &[
        (ALL, "cannot switch from automatic field numbering to manual field specification"),
    ]),
    row(Error::FormatSwitchToAutomatic, Class::ValueError, &[
        (ALL, "cannot switch from manual field specification to automatic field numbering"),
    ]),
    row(Error::FormatSingle, Class::ValueError, &[(ALL, "Single '{0}' encountered in format string")]),
    row(Error::FormatConversion, Class::ValueError, &[(ALL, "Unknown conversion specifier {0}")]),
    row(Error::FormatCode, Class::ValueError, &[(ALL, "Unknown format code '{0}' for object of type '{1}'")]),
    row(Error::FormatUnsupported, Class::TypeError, &[(PY3, "unsupported format string passed to {0}.__format__")]),
    row(Error::FormatEquals, Class::ValueError, &[(ALL, "'=' alignment not allowed in string format specifier")]),
    row(Error::FormatPrecision, Class::ValueError, &[(ALL, "Precision not allowed in integer format specifier")]),
    row(Error::SumOfBytes, Class::TypeError, &[(PY3, "sum() can't sum bytes [use b''.join(seq) instead]")]),
    row(Error::CannotUnpack, Class::TypeError, &[
        (PY2, "'{0}' object is not iterable"),
        (PY3, "cannot unpack non-iterable {0} object"),
    ]),
    row(Error::NeedMoreToUnpack, Class::ValueError, &[(PY2, "need more than {0} value{1} to unpack")]),
    row(Error::NotEnoughToUnpack, Class::ValueError, &[(PY3, "not enough values to unpack (expected {0}, got {1})")]),
    row(Error::NotEnoughForStar, Class::ValueError, &[(PY3, "not enough values to unpack (expected at least {0}, got {1})")]),
    row(Error::TooManyToUnpack, Class::ValueError, &[
        (PY2, "too many values to unpack"),
        (PY3, "too many values to unpack (expected {0})"),
    ]),
    row(Error::NoAttribute, Class::AttributeError, &[
        (PY2, "'{0}' object has no attribute '{1:400}'"),
        (PY3, "'{0}' object has no attribute '{1}'"),
    ]),
    row(Error::NoAttributeToSet, Class::AttributeError, &[
        (PY2, "'{0}' object has no attribute '{1:200}'"),
        (PY3, "'{0}' object has no attribute '{1}'"),
    ]),
    row(Error::TypeHasNoAttribute, Class::AttributeError, &[
        (PY2, "type object '{0}' has no attribute '{1:400}'"),
        (PY3, "type object '{0}' has no attribute '{1}'"),
    ]),
    row(Error::TypeIsImmutable, Class::TypeError, &[
        (TO_3_8, "can't set attributes of built-in/extension type '{0}'"),
        (V3_11, "cannot set '{1}' attribute of immutable type '{0}'"),
    ]),
    row(Error::NotWritable, Class::AttributeError, &[(ALL, "attribute '{0}' of '{1}' objects is not writable")]),
    row(Error::MethodIsReadOnly, Class::AttributeError, &[(ALL, "'{0}' object attribute '{1}' is read-only")]),
    row(Error::CellIsEmpty, Class::ValueError, &[(ALL, "Cell is empty")]),
    row(Error::ReadOnlyMember, Class::TypeError, &[(PY2, "readonly attribute")]),
    row(Error::ReadOnlyAttribute, Class::AttributeError, &[(PY3, "readonly attribute")]),
    row(Error::CodeMustBeCode, Class::TypeError, &[(ALL, "__code__ must be set to a code object")]),
    row(Error::MustBeSetTo, Class::TypeError, &[(ALL, "{0} must be set to a {1} object")]),
    row(Error::FunctionDictNotADict, Class::TypeError, &[
        (PY2, "setting function's dictionary to a non-dict"),
        (PY3, "__dict__ must be set to a dictionary, not a '{0}'"),
    ]),
    row(Error::FunctionDictDeleted, Class::TypeError, &[
        (PY2, "function's dictionary may not be deleted"),
        (PY3, "cannot delete __dict__"),
    ]),
    row(Error::WrongFreeVariableCount, Class::ValueError, &[(ALL, "{0}() requires a code object with {1} free vars, not {2}")]),
    row(Error::InstanceWithValue, Class::TypeError, &[(PY2, "instance exception may not have a separate value")]),
    row(Error::NotATraceback, Class::TypeError, &[(PY2, "raise: arg 3 must be a traceback or None")]),
    row(Error::CauseNotAnException, Class::TypeError, &[(PY3, "exception causes must derive from BaseException")]),
    row(Error::DuplicateKeyNotAStr, Class::TypeError, &[
        (TO_3_8, "{0} keywords must be strings"),
        (V3_11, "{0} got multiple values for keyword argument '{1}'"),
    ]),
    row(Error::TakesNoKeywords, Class::TypeError, &[(ALL, "{0}() takes no keyword arguments")]),
    row(Error::TypeTakesNoKeywords, Class::TypeError, &[
        (PY2, "{0}() does not take keyword arguments"),
        (PY3, "{0}() takes no keyword arguments"),
    ]),
    row(Error::TakesOf, Class::TypeError, &[(ALL, "{0}() takes {1} ({2} given)")]),
    row(Error::TakesNoPositional, Class::TypeError, &[(PY3, "{0}() takes no positional arguments")]),
    row(Error::IntegerRequiredOf, Class::TypeError, &[
        (PY2, "an integer is required"),
        (V3_8, "an integer is required (got type {0})"),
        (V3_11, "'{0}' object cannot be interpreted as an integer"),
    ]),
    row(Error::TakesExactlyOne, Class::TypeError, &[(ALL, "{0}() takes exactly one argument ({1} given)")]),
    row(Error::TakesNone, Class::TypeError, &[(ALL, "{0}() takes no arguments ({1} given)")]),
    row(Error::TakesAtMostOf, Class::TypeError, &[(ALL, "{0}() takes at most {1} ({2} given)")]),
    row(Error::TakesPositional, Class::TypeError, &[(PY3, "{0}() takes at least 1 positional argument (0 given)")]),
    row(Error::Expected, Class::TypeError, &[(ALL, "{0} expected {1}, got {2}")]),
    row(Error::XRangeArguments, Class::TypeError, &[(PY2, "xrange() requires 1-3 int arguments")]),
    row(Error::TypeArguments, Class::TypeError, &[(ALL, "type() takes 1 or 3 arguments")]),
    row(Error::InvalidKeyword, Class::TypeError, &[
        (PY2, "'{0}' is an invalid keyword argument for this function"),
        (PY3, "'{0}' is an invalid keyword argument for {1}()"),
    ]),
    row(Error::GivenTwice, Class::TypeError, &[
        (PY2, "Argument given by name ('{1}') and position ({2})"),
        (PY3, "argument for {0}() given by name ('{1}') and position ({2})"),
    ]),
    row(Error::MissingArgument, Class::TypeError, &[
        (PY2, "Required argument '{1}' (pos {2}) not found"),
        (PY3, "{0}() missing required argument '{1}' (pos {2})"),
    ]),
    row(Error::NoLen, Class::TypeError, &[(ALL, "object of type '{0}' has no len()")]),
    row(Error::SumOfStrs, Class::TypeError, &[(ALL, "sum() can't sum strings [use ''.join(seq) instead]")]),
    row(Error::IsInstanceOfNoType, Class::TypeError, &[
        (PY2, "isinstance() arg 2 must be a class, type, or tuple of classes and types"),
        (V3_8, "isinstance() arg 2 must be a type or tuple of types"),
        (V3_11, "isinstance() arg 2 must be a type, a tuple of types, or a union"),
    ]),
    row(Error::NotAnIntLiteral, Class::ValueError, &[(ALL, "invalid literal for int() with base {1}: {0}")]),
    row(Error::IntMissesString, Class::TypeError, &[(ALL, "int() missing string argument")]),
    row(Error::IntBase, Class::ValueError, &[(ALL, "int() base must be >= 2 and <= 36, or 0")]),
    row(Error::IntOfNoString, Class::TypeError, &[(ALL, "int() can't convert non-string with explicit base")]),
    row(Error::NotAFloatLiteral, Class::ValueError, &[
        (PY2, "could not convert string to float: {1}"),
        (PY3, "could not convert string to float: {0}"),
    ]),
    row(Error::FloatGoesOn, Class::ValueError, &[(PY2, "invalid literal for float(): {1:200}")]),
    row(Error::NotAFloat, Class::TypeError, &[
        (PY2, "float() argument must be a string or a number"),
        (V3_8, "float() argument must be a string or a number, not '{0}'"),
        (V3_11, "float() argument must be a string or a real number, not '{0}'"),
    ]),
    row(Error::ChrRange, Class::ValueError, &[
        (PY2, "chr() arg not in range(256)"),
        (PY3, "chr() arg not in range(0x110000)"),
    ]),
    row(Error::OrdLength, Class::TypeError, &[(ALL, "ord() expected a character, but string of length {0} found")]),
    row(Error::OrdOfNoStr, Class::TypeError, &[(ALL, "ord() expected string of length 1, but {0} found")]),
    row(Error::PowNegative, Class::TypeError, &[
        (PY2, "pow() 2nd argument cannot be negative when 3rd argument specified"),
    ]),
    row(Error::PowOfZero, Class::ValueError, &[(ALL, "pow() 3rd argument cannot be 0")]),
    row(Error::PowNotWhole, Class::TypeError, &[
        (ALL, "pow() 3rd argument not allowed unless all arguments are integers"),
    ]),
    row(Error::PowOperands, Class::TypeError, &[
        (TO_3_8, "unsupported operand type(s) for pow(): '{0}', '{1}', '{2}'"),
        (V3_11, "unsupported operand type(s) for ** or pow(): '{0}', '{1}', '{2}'"),
    ]),
    row(Error::NotInvertible, Class::ValueError, &[(PY3, "base is not invertible for the given modulus")]),
    row(Error::NoRound, Class::TypeError, &[
        (PY2, "a float is required"),
        (PY3, "type {0} doesn't define __round__ method"),
    ]),
    row(Error::PrintArgument, Class::TypeError, &[(PY3, "{0} must be None or a string, not {1}")]),
    row(Error::NotIntegral, Class::TypeError, &[
        (PY2, "int() argument must be a string or a number, not '{0}'"),
        (V3_8, "int() argument must be a string, a bytes-like object or a number, not '{0}'"),
        (V3_11, "int() argument must be a string, a bytes-like object or a real number, not '{0}'"),
    ]),
    row(Error::IntegerNeeded, Class::TypeError, &[
        (PY2, "an integer is required"),
        (PY3, "'{0}' object cannot be interpreted as an integer"),
    ]),
    row(Error::FloatForInteger, Class::TypeError, &[
        (PY2, "integer argument expected, got float"),
        (V3_8, "integer argument expected, got float"),
        (V3_11, "'float' object cannot be interpreted as an integer"),
    ]),
    row(Error::TooLargeForSize, Class::OverflowError, &[
        (PY2, "Python int too large to convert to C long"),
        (PY3, "Python int too large to convert to C ssize_t"),
    ]),
    row(Error::RangeArgument, Class::TypeError, &[(PY2, "range() integer {0} argument expected, got {1}.")]),
    row(Error::RangeStepZero, Class::ValueError, &[
        (PY2, "xrange() arg 3 must not be zero"),
        (PY3, "range() arg 3 must not be zero"),
    ]),
    row(Error::RangeListStepZero, Class::ValueError, &[(PY2, "range() step argument must not be zero")]),
    row(Error::DictChangedSize, Class::RuntimeError, &[(ALL, "dictionary changed size during iteration")]),
    row(Error::SetChangedSize, Class::RuntimeError, &[(ALL, "Set changed size during iteration")]),
    row(Error::PopFromEmpty, Class::IndexError, &[(ALL, "pop from empty list")]),
    row(Error::PopOutOfRange, Class::IndexError, &[(ALL, "pop index out of range")]),
    row(Error::CanOnlyJoin, Class::TypeError, &[(ALL, "can only join an iterable")]),
    row(Error::ItemNotAStr, Class::TypeError, &[
        (PY2, "sequence item {0}: expected string, {1} found"),
        (PY3, "sequence item {0}: expected str instance, {1} found"),
    ]),
    row(Error::FunctionArgument, Class::TypeError, &[
        (PY2, "function() argument {0} must be {2}, not {3}"),
        (PY3, "function() argument '{1}' must be {2}, not {3}"),
    ]),
    row(Error::FunctionName, Class::TypeError, &[(ALL, "arg 3 (name) must be None or string")]),
    row(Error::FunctionDefaults, Class::TypeError, &[(ALL, "arg 4 (defaults) must be None or tuple")]),
    row(Error::FunctionClosure, Class::TypeError, &[(ALL, "arg 5 (closure) must be None or tuple")]),
    row(Error::FunctionClosureMissing, Class::TypeError, &[(ALL, "arg 5 (closure) must be tuple")]),
    row(Error::ClosureLength, Class::ValueError, &[(ALL, "{0} requires closure of length {1}, not {2}")]),
    row(Error::ClosureItem, Class::TypeError, &[(ALL, "arg 5 (closure) expected cell, found {0}")]),
];
