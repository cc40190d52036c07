//! The shape of a program file, before anything in it is looked at.

use crate::{Code, Const, Flags, Program, hex};
#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::{
    Deserialize, Deserializer, Serialize,
    de::{self, MapAccess, Visitor, value::MapAccessDeserializer},
};
use std::fmt;

/// A program: the code objects of one version of CPython.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct ProgramFile {
    /// As `3.8`.
    pub(super) version: String,
    /// The Python that it was compiled from, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) source: Option<String>,
    /// The first one is run; the others are constants of each other.
    pub(super) codes: Vec<CodeFile>,
}

/// A code object: CPython's fields without their `co_`.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct CodeFile {
    #[serde(default)]
    pub(super) argcount: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) posonlyargcount: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) kwonlyargcount: Option<u32>,
    #[serde(default)]
    pub(super) nlocals: u32,
    #[serde(default)]
    pub(super) stacksize: u32,
    #[serde(default)]
    pub(super) flags: Vec<Flag>,
    #[serde(default)]
    pub(super) code: String,
    #[serde(default)]
    pub(super) consts: Vec<Literal>,
    #[serde(default)]
    pub(super) names: Vec<String>,
    #[serde(default)]
    pub(super) varnames: Vec<String>,
    #[serde(default)]
    pub(super) cellvars: Vec<String>,
    #[serde(default)]
    pub(super) freevars: Vec<String>,
    #[serde(default)]
    pub(super) filename: String,
    #[serde(default)]
    pub(super) name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) qualname: Option<String>,
    #[serde(default)]
    pub(super) firstlineno: u32,
    #[serde(default)]
    pub(super) linetable: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) exceptiontable: Option<String>,
}

/// A flag of a code object.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(untagged)]
pub(super) enum Flag {
    /// By its name, as `OPTIMIZED`.
    Named(String),
    /// Bits without a name.
    Bits(u32),
}

/// A constant as it is written.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(untagged)]
pub(super) enum Literal {
    /// None.
    Null(()),
    /// True or False.
    Bool(bool),
    /// An int.
    Int(i64),
    /// A str; in 2.7 its bytes, read as UTF-8.
    Text(String),
    /// Anything else.
    Tagged(Tagged),
}

/// A constant that JSON has no form for.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub(super) enum Tagged {
    /// An int of more than 64 bits, in decimal digits.
    Int(String),
    /// 2.7's long, in decimal digits.
    Long(String),
    /// The bits of a double, as 16 hexadecimal digits.
    Float(String),
    /// Real and imaginary part, each as the bits of a double.
    Complex([String; 2]),
    /// The text of 2.7's unicode.
    Unicode(String),
    /// Bytes in hexadecimal; of 2.7's str if it is no UTF-8.
    Bytes(String),
    /// A tuple.
    Tuple(Vec<Literal>),
    /// A frozenset.
    FrozenSet(Vec<Literal>),
    /// A code object, by its index.
    Code(u32),
    /// Ellipsis.
    Ellipsis(()),
}

impl<'de> Deserialize<'de> for Literal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Literal, D::Error> {
        deserializer.deserialize_any(LiteralVisitor)
    }
}

struct LiteralVisitor;

impl<'de> Visitor<'de> for LiteralVisitor {
    type Value = Literal;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a constant")
    }

    fn visit_unit<E>(self) -> Result<Literal, E> {
        Ok(Literal::Null(()))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Literal, E> {
        Ok(Literal::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Literal, E> {
        Ok(Literal::Int(value))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Literal, E> {
        i64::try_from(value).map(Literal::Int).map_err(|_| E::invalid_value(de::Unexpected::Unsigned(value), &self))
    }

    fn visit_str<E>(self, value: &str) -> Result<Literal, E> {
        Ok(Literal::Text(value.to_string()))
    }

    fn visit_string<E>(self, value: String) -> Result<Literal, E> {
        Ok(Literal::Text(value))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Literal, A::Error> {
        Tagged::deserialize(MapAccessDeserializer::new(map)).map(Literal::Tagged)
    }
}

impl From<&Program> for ProgramFile {
    fn from(program: &Program) -> ProgramFile {
        ProgramFile {
            version: program.version.to_string(),
            source: program.source.clone(),
            codes: program.codes.iter().map(|code| CodeFile::new(code, program)).collect(),
        }
    }
}

impl CodeFile {
    fn new(code: &Code, program: &Program) -> CodeFile {
        let fields = program.version.facts().fields;
        CodeFile {
            argcount: code.argcount,
            posonlyargcount: fields.posonlyargcount.then_some(code.posonlyargcount),
            kwonlyargcount: fields.kwonlyargcount.then_some(code.kwonlyargcount),
            nlocals: code.nlocals,
            stacksize: code.stacksize,
            flags: flags(code.flags),
            code: hex::encode(&code.code),
            consts: code.consts.iter().map(Literal::from).collect(),
            names: code.names.clone(),
            varnames: code.varnames.clone(),
            cellvars: code.cellvars.clone(),
            freevars: code.freevars.clone(),
            filename: code.filename.clone(),
            name: code.name.clone(),
            qualname: fields.qualname.then(|| code.qualname.clone()),
            firstlineno: code.firstlineno,
            linetable: hex::encode(&code.linetable),
            exceptiontable: fields.exceptiontable.then(|| hex::encode(&code.exceptiontable)),
        }
    }
}

fn flags(flags: Flags) -> Vec<Flag> {
    let (names, rest) = flags.names();
    let rest = Some(rest.0).filter(|&bits| bits != 0).map(Flag::Bits);
    names.into_iter().map(|name| Flag::Named(name.to_string())).chain(rest).collect()
}

impl From<&Const> for Literal {
    fn from(constant: &Const) -> Literal {
        let literals = |items: &[Const]| items.iter().map(Literal::from).collect();
        let bits = |bits: u64| format!("{bits:016x}");
        Literal::Tagged(match constant {
            Const::None => return Literal::Null(()),
            Const::Bool(value) => return Literal::Bool(*value),
            Const::Str(text) => return Literal::Text(text.clone()),
            Const::Int(value) => match i64::try_from(value) {
                Ok(value) => return Literal::Int(value),
                Err(_) => Tagged::Int(value.to_string()),
            },
            Const::Long(value) => Tagged::Long(value.to_string()),
            Const::Float(value) => Tagged::Float(bits(*value)),
            Const::Complex(real, imaginary) => Tagged::Complex([bits(*real), bits(*imaginary)]),
            Const::Unicode(text) => Tagged::Unicode(text.clone()),
            Const::Bytes(bytes) => Tagged::Bytes(hex::encode(bytes)),
            Const::Tuple(items) => Tagged::Tuple(literals(items)),
            Const::FrozenSet(items) => Tagged::FrozenSet(literals(items)),
            Const::Code(index) => Tagged::Code(index.0),
            Const::Ellipsis => Tagged::Ellipsis(()),
        })
    }
}
