//! The compact spelling to programs. Nothing is wrong in it: what is too large is cut, and after the end come zeros.

use super::{Tag, byte_of};
use freevars_code::{Code, CodeIndex, Const, Flags, Program, Version, nesting::MAX_DEPTH, version::Constants};
use num_bigint::BigInt;
use strum::{EnumCount, IntoEnumIterator};

pub(super) fn program(bytes: &[u8]) -> Program {
    let mut reader = Reader { version: Version::V3_11, rest: bytes };
    let wanted = reader.byte();
    let known = Version::KNOWN.iter().find(|version| byte_of(**version) == wanted);
    reader.version = known.copied().unwrap_or(Version::ALL[usize::from(wanted) % Version::ALL.len()]);
    let mut codes = reader.items(Reader::code);
    if codes.is_empty() {
        codes.push(reader.code());
    }
    Program { version: reader.version, codes, source: None }
}

struct Reader<'a> {
    version: Version,
    rest: &'a [u8],
}

impl Reader<'_> {
    fn code(&mut self) -> Code {
        let fields = self.version.facts().fields;
        let argcount = self.number();
        let posonlyargcount = if fields.posonlyargcount { self.number() } else { 0 };
        let kwonlyargcount = if fields.kwonlyargcount { self.number() } else { 0 };
        let (nlocals, stacksize, flags) = (self.number(), self.number(), Flags(self.number()));
        let code = self.bytes();
        let consts = self.items(|reader| reader.constant(0));
        let [names, varnames, cellvars, freevars] = [(); 4].map(|()| self.items(Reader::text));
        let (filename, name) = (self.text(), self.text());
        let qualname = if fields.qualname && self.byte() % 2 == 1 { self.text() } else { name.clone() };
        let (firstlineno, linetable) = (self.number(), self.bytes());
        let exceptiontable = if fields.exceptiontable { self.bytes() } else { Vec::new() };
        Code {
            argcount,
            posonlyargcount,
            kwonlyargcount,
            nlocals,
            stacksize,
            flags,
            code,
            consts,
            names,
            varnames,
            cellvars,
            freevars,
            filename,
            name,
            qualname,
            firstlineno,
            linetable,
            exceptiontable,
        }
    }

    /// A constant of a type that the version has, as deep inside of others.
    fn constant(&mut self, depth: usize) -> Const {
        let types = self.version.facts().constants;
        let two = types == Constants::Two;
        let tag = Tag::iter().nth(usize::from(self.byte()) % Tag::COUNT).unwrap_or(Tag::None);
        match tag {
            Tag::None => Const::None,
            Tag::Ellipsis => Const::Ellipsis,
            Tag::False => Const::Bool(false),
            Tag::True => Const::Bool(true),
            Tag::Small => Const::Int(self.number().into()),
            Tag::Int | Tag::Long => {
                let value = BigInt::from_signed_bytes_le(&self.bytes());
                if two && (tag == Tag::Long || !types.has_int(&value)) { Const::Long(value) } else { Const::Int(value) }
            }
            Tag::Float => Const::Float(self.double()),
            Tag::Complex => Const::Complex(self.double(), self.double()),
            Tag::Unicode if two => Const::Unicode(self.text()),
            Tag::Str | Tag::Unicode => Const::Str(self.text()),
            Tag::Bytes => {
                let bytes = self.bytes();
                match String::from_utf8(bytes) {
                    Ok(text) if two => Const::Str(text),
                    Ok(text) => Const::Bytes(text.into_bytes()),
                    Err(error) => Const::Bytes(error.into_bytes()),
                }
            }
            Tag::Tuple | Tag::FrozenSet if depth == MAX_DEPTH => Const::None,
            Tag::Tuple => Const::Tuple(self.items(|reader| reader.constant(depth + 1))),
            Tag::FrozenSet => Const::FrozenSet(self.items(|reader| reader.constant(depth + 1))),
            Tag::Code => Const::Code(CodeIndex(self.number())),
        }
    }

    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.rest.split_first() else { return 0 };
        self.rest = rest;
        *first
    }

    fn number(&mut self) -> u32 {
        let mut number = 0;
        for shift in (0..u32::BITS).step_by(7) {
            let byte = self.byte();
            number |= u32::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                break;
            }
        }
        number
    }

    fn double(&mut self) -> u64 {
        u64::from_le_bytes([(); 8].map(|()| self.byte()))
    }

    /// A number of items, each of which takes a byte at least: no more than can follow.
    fn length(&mut self) -> usize {
        (self.number() as usize).min(self.rest.len())
    }

    fn bytes(&mut self) -> Vec<u8> {
        let length = self.length();
        let (bytes, rest) = self.rest.split_at(length);
        self.rest = rest;
        bytes.to_vec()
    }

    fn text(&mut self) -> String {
        String::from_utf8(self.bytes()).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
    }

    fn items<T>(&mut self, mut read: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let length = self.length();
        (0..length).map(|_| read(self)).collect()
    }
}
