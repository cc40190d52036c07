//! Primitives in words: what the operands and the result are called, and what is computed.

use crate::primitive::{Binary, Primitive, Unary};

/// How a primitive is spoken of.
pub(super) struct Words {
    /// What its value is called.
    pub result: &'static str,
    /// What its operands are called.
    pub operands: &'static [&'static str],
    /// What it computes; `{0}` and so on stand for the operands.
    pub says: String,
}

/// What a primitive's value is called.
pub(super) fn result(primitive: Primitive) -> &'static str {
    words(primitive).result
}

/// What a primitive computes, of these operands.
pub(super) fn expression(primitive: Primitive, operands: &[String]) -> String {
    let start = words(primitive).says;
    operands.iter().enumerate().fold(start, |says, (n, operand)| says.replace(&format!("{{{n}}}"), operand))
}

/// The same as a formula.
pub(super) fn formula(primitive: Primitive, operands: &[String]) -> String {
    let symbolic = matches!(
        primitive,
        Primitive::Binary(_)
            | Primitive::Inplace(_)
            | Primitive::Unary(_)
            | Primitive::Subscript
            | Primitive::SliceBetween
            | Primitive::Attribute
            | Primitive::Iterate
            | Primitive::Repr
            | Primitive::Text
    );
    match operands {
        [] => format!("{primitive:?}"),
        operands if symbolic => expression(primitive, operands),
        operands => format!("{primitive:?}({})", operands.join(", ")),
    }
}

/// What a primitive is about, without its operands' registers.
pub(super) fn about(primitive: Primitive) -> String {
    let words = words(primitive);
    words.operands.iter().enumerate().fold(words.says, |says, (n, name)| says.replace(&format!("{{{n}}}"), name))
}

const VALUE: &[&str] = &["value"];
const SIDES: &[&str] = &["left", "right"];
const ENTRY: &[&str] = &["container", "index"];
const OWNER: &[&str] = &["owner", "name", "value"];
const NONE: &[&str] = &[];

/// How a primitive is spoken of.
pub(super) fn words(primitive: Primitive) -> Words {
    let say = |result, operands, says: &str| Words { result, operands, says: says.to_string() };
    match primitive {
        Primitive::Binary(operator) => say("result", SIDES, &format!("{{0}} {} {{1}}", binary(operator))),
        Primitive::Inplace(operator) => say("result", SIDES, &format!("{{0}} {}= {{1}}", binary(operator))),
        Primitive::BinaryOperand => say("result", SIDES, "{0} op {1}, where the operand names op"),
        Primitive::Unary(operator) => say("result", VALUE, &format!("{}{{0}}", unary(operator))),
        Primitive::Compare => say("result", SIDES, "{0} op {1}, where the operand names the comparison op"),
        Primitive::Is => say("result", SIDES, "{0} is {1}, or is not if the operand is 1"),
        Primitive::Contains => say("result", SIDES, "{0} in {1}, or not in if the operand is 1"),
        Primitive::Subscript => say("result", ENTRY, "{0}[{1}]"),
        Primitive::CheckStoreSubscript => say("key", ENTRY, "the key or index under which {0}[{1}] may be stored"),
        Primitive::CheckDeleteSubscript => say("key", ENTRY, "the key or index under which {0}[{1}] may be deleted"),
        Primitive::PlainCompareReflected => say(
            "result",
            VALUE,
            "{1} op {0} by the reflected operator, as built-in types have it; the operand names op",
        ),
        Primitive::PlainBinary | Primitive::PlainCompare => {
            say("result", SIDES, "{0} op {1}, as built-in types have it; the operand names op")
        }
        Primitive::PlainUnary => say("result", VALUE, "op {0}, as built-in types have it; the operand names op"),
        Primitive::Truth => say("truth", VALUE, "bool({0})"),
        Primitive::PlainTruth => say("truth", VALUE, "bool({0}), as built-in types have it"),
        Primitive::PlainLength => say("length", VALUE, "len({0}), as built-in types have it"),
        Primitive::PlainRepr => say("text", VALUE, "repr({0}), as built-in types have it"),
        Primitive::PlainText => say("text", VALUE, "str({0}), as built-in types have it"),
        Primitive::UnboundRepr => say("text", VALUE, "the text that only names the class of {0}"),
        Primitive::CheckTruth => say("nothing", VALUE, "{0} is a bool"),
        Primitive::AsLength => say("length", VALUE, "{0} as a length"),
        Primitive::CheckIterator => say("nothing", &["iterator"], "{0} is an iterator"),
        Primitive::PlainSubscript => say("result", ENTRY, "{0}[{1}], as the built-in type of {0} has it"),
        Primitive::PlainCheckStore => {
            say("key", ENTRY, "the key or index under which the built-in type of {0} may store {0}[{1}]")
        }
        Primitive::PlainCheckDelete => {
            say("key", ENTRY, "the key or index under which the built-in type of {0} may delete {0}[{1}]")
        }
        Primitive::PlainContains => say("result", SIDES, "{0} in {1}, as the built-in type of {1} has it"),
        Primitive::CheckSlice => say("nothing", &["slice"], "the bounds of {0} are integers, or None"),
        Primitive::Spliced => say(
            "items",
            &["list", "slice", "items"],
            "what {0} holds once its {1} has given way to {2}, if there are any",
        ),
        Primitive::SliceBetween => say("result", &["container", "start", "stop"], "{0}[{1}:{2}]"),
        Primitive::Hashable => say("nothing", &["key"], "{0} is hashable"),
        Primitive::Iterate => say("iterator", &["iterable"], "iter({0})"),
        Primitive::Next => say("next", &["iterator"], "the next value of {0}"),
        Primitive::Items => say("items", &["iterable"], "the items of {0} as a tuple"),
        Primitive::ListAsTuple => say("tuple", &["list"], "the items of {0} as a tuple"),
        Primitive::EqualOrSame => say("equal", SIDES, "{0} is {1} or equals it"),
        Primitive::Successor => say("more", &["count"], "{0} + 1"),
        Primitive::Unpack => say("items", &["sequence"], "the items of {0}, which must be as many as the operand"),
        Primitive::UnpackGathered => say("items", &["list"], "the items of {0}, which must be as many as the operand"),
        Primitive::UnpackGatheredStarred => {
            say("items", &["list"], "the items of {0}, shared out as the operand's two bytes say")
        }
        Primitive::UnpackStarred => {
            say("items", &["sequence"], "the items of {0}, shared out as the operand's two bytes say")
        }
        Primitive::UnpackedItems => say("items", &["iterable"], "the items of {0}, unpacked by a display, as a tuple"),
        Primitive::UnpackedMapping => {
            say("mapping", &["mapping"], "{0}, unpacked by a display, which must be a mapping")
        }
        Primitive::StarArgument => say(
            "arguments",
            &["callee", "iterable"],
            "the items of {1}, the argument after * of a call of {0}, as a tuple",
        ),
        Primitive::DoubleStarArgument => say(
            "keywords",
            &["callee", "mapping"],
            "{1}, the argument after ** of a call of {0}, which must be a mapping",
        ),
        Primitive::UniqueKeyword => say("nothing", &["callee", "dict", "key"], "{1} has no {2} yet, in a call of {0}"),
        Primitive::ContextMethod(special) => say(
            "method",
            VALUE,
            &format!("what the class of {{0}}, a context manager, defines as {}", <&str>::from(special)),
        ),
        Primitive::Special(special) => {
            say("method", VALUE, &format!("what the class of {{0}} defines in Python as {}", <&str>::from(special)))
        }
        Primitive::ReflectedFirst => {
            say("method", SIDES, "the method of {1} for the operator, if it is asked before {0}")
        }
        Primitive::ReflectedLast => {
            say("method", SIDES, "the method of {1} for the operator, if it is asked after {0}")
        }
        Primitive::InheritedLeft => say(
            "result",
            SIDES,
            "what the method for the operator does that the class of {0} has from a built-in type, to {1}",
        ),
        Primitive::InheritedRight => say(
            "result",
            SIDES,
            "what the method for the operator does that the class of {1} has from a built-in type, to {0}",
        ),
        Primitive::ComparedReflected => {
            say("method", SIDES, "the method of {1} for the comparison, unless {0} has an answer of its own")
        }
        Primitive::ComparedFirst => {
            say("method", SIDES, "the method of {1} for the comparison, if it is asked before {0}")
        }
        Primitive::ComparedLast => {
            say("method", SIDES, "the method of {1} for the comparison, if it is asked after {0}")
        }
        Primitive::OfType => say("found", OWNER, "what the type of {0} has as {1}"),
        Primitive::OfClass => say("found", &["class", "name"], "what {0} or a class above it has as {1}"),
        Primitive::OfSuper => say("found", OWNER, "what the classes after that of {0} have as {1}"),
        Primitive::ClassOf => say("type", VALUE, "type({0})"),
        Primitive::Prepare => {
            say("prepare", &["metaclass"], "what {0} or a class above it defines in Python as __prepare__")
        }
        Primitive::StatementMetaclass2 => {
            say("metaclass", &["namespace", "bases", "globals"], "what makes the class, given {0}, {1} and {2}")
        }
        Primitive::MetaclassError => {
            say("nothing", &["raised"], "{0} is no TypeError of the metaclass, to be told at length")
        }
        Primitive::OwnAttribute => say("attribute", OWNER, "{0}.{1}, if the built-in type of {0} itself has it"),
        Primitive::LengthHint => say("method", VALUE, "the __len__ of the class of {0}"),
        Primitive::TellsLength => say("told", VALUE, "whether {0} has a length or a __length_hint__"),
        Primitive::KeyError => say("nothing", &["key"], "{0} is no key that may be given"),
        Primitive::Complain(error) => say("nothing", VALUE, &format!("{{0}} is no reason for {}", <&str>::from(error))),
        Primitive::Unspecified(what) => {
            say("nothing", NONE, &format!("{}, which is not specified", <&str>::from(what)))
        }
        Primitive::TheBuiltin(builtin) => say("builtin", NONE, builtin.declaration().name),
        Primitive::Constructor => say("constructor", &["class"], "what makes instances of {0}"),
        Primitive::Initialiser => say("initialiser", VALUE, "what the built-in type of {0} initialises it with"),
        Primitive::Metaclass => say("metaclass", NONE, "the metaclass of the class to be made, if a program made it"),
        Primitive::NewClass => {
            say("class", NONE, "the class that the arguments describe, without metaclass and __mro__")
        }
        Primitive::Linearised => say("mro", &["class"], "the __mro__ of {0}"),
        Primitive::ClassCell => say("cell", NONE, "the cell for __class__ in the namespace"),
        Primitive::Members => say("members", &["class"], "what {0} itself has, names and values"),
        Primitive::SubclassHook => say("hook", &["class"], "the __init_subclass__ above {0} that is defined in Python"),
        Primitive::CheckStatement => say("nothing", NONE, "the arguments are a body, which is a function, and a name"),
        Primitive::StatementBases => say("bases", NONE, "the bases that the class statement names, as a tuple"),
        Primitive::StatementKeywords => say("keywords", NONE, "the class statement's keywords without the metaclass"),
        Primitive::StatementMetaclass => say("metaclass", &["bases"], "what makes the class, given {0}"),
        Primitive::CheckClassCell => say("nothing", &["class", "cell", "name"], "{1} holds {0}, the class {2}"),
        Primitive::CheckNamespace => {
            say("nothing", &["metaclass", "namespace"], "{1}, which {0} prepared, is a mapping")
        }
        Primitive::NativeAttribute => say("attribute", OWNER, "{0}.{1}, as the built-in type of {0} has it"),
        Primitive::InstanceDictToKeep => {
            say("dict", OWNER, "the __dict__ that reading {0}.{1} for the first time makes")
        }
        Primitive::CheckDeleteOwn => say("nothing", OWNER, "{0} has an attribute {1} of its own"),
        Primitive::BuiltinBound => {
            say("bound", &["descriptor", "object", "owner"], "what {0}, which is built in, describes of {1} or {2}")
        }
        Primitive::Attribute => say("attribute", OWNER, "{0}.{1}"),
        Primitive::DictToKeep => say("dict", OWNER, "the dict that reading {0}.{1} for the first time makes"),
        Primitive::MethodOf => say("method", OWNER, "the function that {0}.{1} would bind, a built-in type's method"),
        Primitive::CheckSetAttribute => {
            say("kept", OWNER, "what {0}.{1} = {2} is to keep, having checked that it may be")
        }
        Primitive::ClosureIsATuple => say("nothing", VALUE, "{0} is a tuple"),
        Primitive::CheckDeleteAttribute => say("nothing", OWNER, "del {0}.{1} may be"),
        Primitive::Format => say("text", VALUE, "the text of {0}, converted as the operand says"),
        Primitive::Text => say("text", VALUE, "str({0})"),
        Primitive::Repr => say("text", VALUE, "repr({0})"),
        Primitive::Join => say("text", &["parts"], "the concatenation of {0}"),
        Primitive::BuiltinNamed => say("builtin", &["name"], "the builtin called {0}"),
        Primitive::CheckArguments(builtin) => {
            say("nothing", NONE, &format!("{}() takes these arguments", builtin.declaration().name))
        }
        Primitive::NamesAreStrs => say("nothing", NONE, "all names of keyword arguments are strs"),
        Primitive::Arguments(builtin) => {
            say("parts", NONE, &format!("the parameters of {}(), as far as they are given", builtin.declaration().name))
        }
        Primitive::IsLess => say("less", SIDES, "{0} < {1}"),
        Primitive::IsGreater => say("greater", SIDES, "{0} > {1}"),
        Primitive::JoinBy => say("text", &["glue", "parts"], "the concatenation of {1}, with {0} between"),
        Primitive::Sorted => {
            say("sorted", &["keys", "list", "order"], "the items of {1} by ascending or descending {0}, as {2} says")
        }
        Primitive::SortedSoFar => {
            say("sorted", &["keys", "list", "order"], "the items of {1} by {0}, as far as they have been compared")
        }
        Primitive::FormatText => say("text", &["text", "specification"], "{0} as {1} has it"),
        Primitive::Asked(asking) => say(
            "asked",
            &["first", "second", "third"],
            &format!("what {asking:?} asks next of a class written in Python, with the answers so far"),
        ),
        Primitive::PairItems => say("items", &["pair", "count"], "the items of {0}, the pair numbered {1}"),
        Primitive::IsAPair => say("nothing", &["items", "count"], "{0}, the pair numbered {1}, are two"),
        Primitive::Builtin(builtin) => {
            say("result", NONE, &format!("what {}() makes of its arguments", builtin.declaration().name))
        }
        Primitive::Catches => say("result", &["raised", "caught"], "an except clause for {1} catches {0}"),
        Primitive::ContextLink => say(
            "link",
            &["chain", "exception"],
            "the exception whose context is {1}, in the chain of contexts that begins with {0}",
        ),
        Primitive::Cause => say("cause", VALUE, "the exception that {0} gives as a cause"),
        Primitive::Raisable => say("exception", &["exception", "argument"], RAISABLE),
    }
}

const RAISABLE: &str = "the exception that raising {0} raises";

fn binary(operator: Binary) -> &'static str {
    match operator {
        Binary::ClassicDivide => "(classic) /",
        Binary::Add
        | Binary::And
        | Binary::FloorDivide
        | Binary::LeftShift
        | Binary::MatrixMultiply
        | Binary::Multiply
        | Binary::Remainder
        | Binary::Or
        | Binary::Power
        | Binary::RightShift
        | Binary::Subtract
        | Binary::TrueDivide
        | Binary::Xor => operator.into(),
    }
}

fn unary(operator: Unary) -> &'static str {
    operator.into()
}
