//! From the shape of a program file to a program, requirement by requirement.

use super::{
    MAX_DIGITS, Requirement,
    file::{CodeFile, Flag, Literal, ProgramFile, Tagged},
};
use crate::{
    Code, CodeIndex, Const, Flags, Program, Version, hex,
    nesting::{ConstPath, MAX_DEPTH, Misnested},
    version::Constants,
};
use num_bigint::BigInt;
use serde_json::value::RawValue;
use std::{collections::BTreeMap, fmt};

/// A requirement that is not met, and by which part of the program.
pub(super) struct Wrong {
    pub(super) path: Path,
    pub(super) requirement: Requirement,
}

/// The way from the program to a part of it.
#[derive(Clone, Default)]
pub(super) struct Path(Vec<Step>);

#[derive(Clone)]
enum Step {
    Key(&'static str),
    Index(usize),
}

impl Path {
    fn key(&self, key: &'static str) -> Path {
        Path(self.0.iter().cloned().chain([Step::Key(key)]).collect())
    }

    fn index(&self, index: usize) -> Path {
        Path(self.0.iter().cloned().chain([Step::Index(index)]).collect())
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if position == 0 => f.write_str(key)?,
                Step::Key(key) => write!(f, ".{key}")?,
                Step::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

fn wrong<T>(path: Path, requirement: Requirement) -> Result<T, Wrong> {
    Err(Wrong { path, requirement })
}

pub(super) fn program(file: ProgramFile) -> Result<Program, Wrong> {
    let top = Path::default();
    let Ok(version) = file.version.parse::<Version>() else {
        return wrong(top.key("version"), Requirement::Version(file.version));
    };
    let codes = file.codes.into_iter().enumerate();
    let codes = codes.map(|(index, file)| code(file, version, &top.key("codes").index(index)));
    let program = Program { version, codes: codes.collect::<Result<_, _>>()?, source: file.source };
    program.check_nesting().or_else(|misnested| {
        let path = match &misnested {
            Misnested::NoCode => top.key("codes"),
            Misnested::OutOfRange(at, _) | Misnested::Root(at) | Misnested::Shared(at, _) => const_path(at, &program),
            Misnested::Unreachable(code) | Misnested::Cycle(code) => top.key("codes").index(code.0 as usize),
        };
        wrong(path, Requirement::Nesting(misnested))
    })?;
    Ok(program)
}

/// The path in the file, in which each tuple is an object with one key.
fn const_path(at: &ConstPath, program: &Program) -> Path {
    let code = at.code.0 as usize;
    let mut path = Path::default().key("codes").index(code).key("consts");
    let mut items = &program.codes[code].consts[..];
    for &index in &at.indices {
        path = path.index(index);
        (path, items) = match &items[index] {
            Const::Tuple(inner) => (path.key("tuple"), &inner[..]),
            Const::FrozenSet(inner) => (path.key("frozenset"), &inner[..]),
            Const::None
            | Const::Ellipsis
            | Const::Bool(_)
            | Const::Int(_)
            | Const::Long(_)
            | Const::Float(_)
            | Const::Complex(..)
            | Const::Str(_)
            | Const::Unicode(_)
            | Const::Bytes(_)
            | Const::Code(_) => (path.key("code"), &[][..]),
        };
    }
    path
}

fn code(file: CodeFile, version: Version, path: &Path) -> Result<Code, Wrong> {
    let fields = version.facts().fields;
    let lacks = [
        ("posonlyargcount", file.posonlyargcount.is_some() && !fields.posonlyargcount),
        ("kwonlyargcount", file.kwonlyargcount.is_some() && !fields.kwonlyargcount),
        ("qualname", file.qualname.is_some() && !fields.qualname),
        ("exceptiontable", file.exceptiontable.is_some() && !fields.exceptiontable),
    ];
    if let Some((field, _)) = lacks.into_iter().find(|&(_, lacks)| lacks) {
        return wrong(path.key(field), Requirement::Field(field));
    }
    let bytes = |text: &str, field| match hex::decode(text) {
        Some(bytes) => Ok(bytes),
        None => wrong(path.key(field), Requirement::Hexadecimal),
    };
    Ok(Code {
        argcount: file.argcount,
        posonlyargcount: file.posonlyargcount.unwrap_or(0),
        kwonlyargcount: file.kwonlyargcount.unwrap_or(0),
        nlocals: file.nlocals,
        stacksize: file.stacksize,
        flags: flags(&file.flags, &path.key("flags"))?,
        code: bytes(&file.code, "code")?,
        consts: constants(file.consts, version, 0, &path.key("consts"))?,
        names: file.names,
        varnames: file.varnames,
        cellvars: file.cellvars,
        freevars: file.freevars,
        filename: file.filename,
        qualname: file.qualname.unwrap_or_else(|| file.name.clone()),
        name: file.name,
        firstlineno: file.firstlineno,
        linetable: bytes(&file.linetable, "linetable")?,
        exceptiontable: bytes(file.exceptiontable.as_deref().unwrap_or(""), "exceptiontable")?,
    })
}

fn flags(file: &[Flag], path: &Path) -> Result<Flags, Wrong> {
    let mut flags = Flags::default();
    for (index, flag) in file.iter().enumerate() {
        flags = flags
            | match flag {
                Flag::Bits(bits) => Flags(*bits),
                Flag::Named(name) => match Flags::named(name) {
                    Some(bits) => bits,
                    None => return wrong(path.index(index), Requirement::Flag(name.clone())),
                },
            };
    }
    Ok(flags)
}

fn constants(items: Vec<Literal>, version: Version, depth: usize, path: &Path) -> Result<Vec<Const>, Wrong> {
    let items = items.into_iter().enumerate();
    items.map(|(index, item)| constant(item, version, depth, &path.index(index))).collect()
}

fn constant(literal: Literal, version: Version, depth: usize, path: &Path) -> Result<Const, Wrong> {
    let types = version.facts().constants;
    let tagged = match literal {
        Literal::Tagged(tagged) => tagged,
        Literal::Null(()) => return Ok(Const::None),
        Literal::Bool(value) => return Ok(Const::Bool(value)),
        Literal::Int(value) => return Ok(Const::Int(value.into())),
        Literal::Text(text) => return Ok(Const::Str(text)),
    };
    if depth == MAX_DEPTH && matches!(tagged, Tagged::Tuple(_) | Tagged::FrozenSet(_)) {
        return wrong(path.clone(), Requirement::Depth);
    }
    let has = |name, has| if has { Ok(()) } else { wrong(path.clone(), Requirement::ConstType(name)) };
    let met = |value, requirement| match value {
        Some(value) => Ok(value),
        None => wrong(path.clone(), requirement),
    };
    let bits = |text: &str| met(hex::decode_u64(text), Requirement::Hexadecimal);
    Ok(match tagged {
        Tagged::Int(digits) => {
            let value = integer(&digits, path)?;
            has("int", types.has_int(&value))?;
            Const::Int(value)
        }
        Tagged::Long(digits) => {
            has("long", types == Constants::Two)?;
            Const::Long(integer(&digits, path)?)
        }
        Tagged::Float(text) => Const::Float(bits(&text)?),
        Tagged::Complex([real, imaginary]) => Const::Complex(bits(&real)?, bits(&imaginary)?),
        Tagged::Unicode(text) => {
            has("unicode", types == Constants::Two)?;
            Const::Unicode(text)
        }
        Tagged::Bytes(text) => {
            let Some(bytes) = hex::decode(&text) else {
                return wrong(path.clone(), Requirement::Hexadecimal);
            };
            has("bytes", types.has_bytes(&bytes))?;
            Const::Bytes(bytes)
        }
        Tagged::Tuple(items) => Const::Tuple(constants(items, version, depth + 1, &path.key("tuple"))?),
        Tagged::FrozenSet(items) => Const::FrozenSet(constants(items, version, depth + 1, &path.key("frozenset"))?),
        Tagged::Code(index) => Const::Code(CodeIndex(index)),
        Tagged::Ellipsis(()) => Const::Ellipsis,
    })
}

fn integer(digits: &str, path: &Path) -> Result<BigInt, Wrong> {
    let unsigned = digits.strip_prefix('-').unwrap_or(digits);
    let decimal = unsigned.len() <= MAX_DIGITS && unsigned.bytes().all(|byte| byte.is_ascii_digit());
    match decimal.then(|| BigInt::parse_bytes(digits.as_bytes(), 10)).flatten() {
        Some(value) => Ok(value),
        None => wrong(path.clone(), Requirement::Decimal),
    }
}

/// The line and column at which a part of a program file starts, or the nearest part around it that is there.
pub(super) fn locate(text: &str, path: &Path) -> (usize, usize) {
    let mut part = text.trim_ascii_start();
    for step in &path.0 {
        let inner: Option<&RawValue> = match step {
            Step::Key(key) => serde_json::from_str::<BTreeMap<String, &RawValue>>(part)
                .ok()
                .and_then(|parts| parts.get(*key).copied()),
            Step::Index(index) => {
                serde_json::from_str::<Vec<&RawValue>>(part).ok().and_then(|parts| parts.get(*index).copied())
            }
        };
        let Some(inner) = inner else { break };
        part = inner.get();
    }
    let offset = part.as_ptr() as usize - text.as_ptr() as usize;
    let before = &text[..offset];
    let line_start = before.rfind('\n').map_or(0, |end| end + 1);
    (1 + before.matches('\n').count(), 1 + offset - line_start)
}
