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
        Primitive::Arguments(builtin) => {
            say("parts", NONE, &format!("the parameters of {}(), as far as they are given", builtin.declaration().name))
        }
        Primitive::IsLess => say("less", SIDES, "{0} < {1}"),
        Primitive::IsGreater => say("greater", SIDES, "{0} > {1}"),
        Primitive::JoinBy => say("text", &["glue", "parts"], "the concatenation of {1}, with {0} between"),
        Primitive::Sorted => {
            say("sorted", &["keys", "list", "reverse"], "the items of {1} by ascending {0}, or descending if {2}")
        }
        Primitive::PairItems => say("items", &["pair", "count"], "the items of {0}, the pair numbered {1}"),
        Primitive::IsAPair => say("nothing", &["items", "count"], "{0}, the pair numbered {1}, are two"),
        Primitive::Builtin(builtin) => {
            say("result", NONE, &format!("what {}() makes of its arguments", builtin.declaration().name))
        }
        Primitive::Catches => say("result", &["raised", "caught"], "an except clause for {1} catches {0}"),
        Primitive::ClassOf => say("class", VALUE, "the class of {0}"),
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
