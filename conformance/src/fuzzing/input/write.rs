//! Programs to the compact spelling.

use super::{Tag, byte_of};
use freevars_code::{Code, Const, Program, Version};
use num_bigint::BigInt;

pub(super) fn program(program: &Program) -> Vec<u8> {
    let mut writer = Writer { version: program.version, out: vec![byte_of(program.version)] };
    writer.items(&program.codes, Writer::code);
    writer.out
}

struct Writer {
    version: Version,
    out: Vec<u8>,
}

impl Writer {
    fn code(&mut self, code: &Code) {
        let fields = self.version.facts().fields;
        self.number(code.argcount);
        if fields.posonlyargcount {
            self.number(code.posonlyargcount);
        }
        if fields.kwonlyargcount {
            self.number(code.kwonlyargcount);
        }
        self.number(code.nlocals);
        self.number(code.stacksize);
        self.number(code.flags.0);
        self.bytes(&code.code);
        self.items(&code.consts, Writer::constant);
        for names in [&code.names, &code.varnames, &code.cellvars, &code.freevars] {
            self.items(names, |writer, name| writer.bytes(name.as_bytes()));
        }
        self.bytes(code.filename.as_bytes());
        self.bytes(code.name.as_bytes());
        if fields.qualname {
            // Most are the name: then there is none.
            let own = code.qualname != code.name;
            self.out.push(u8::from(own));
            if own {
                self.bytes(code.qualname.as_bytes());
            }
        }
        self.number(code.firstlineno);
        self.bytes(&code.linetable);
        if fields.exceptiontable {
            self.bytes(&code.exceptiontable);
        }
    }

    fn constant(&mut self, constant: &Const) {
        match constant {
            Const::None => self.tag(Tag::None),
            Const::Ellipsis => self.tag(Tag::Ellipsis),
            Const::Bool(false) => self.tag(Tag::False),
            Const::Bool(true) => self.tag(Tag::True),
            Const::Int(value) => match u32::try_from(value) {
                Ok(small) => {
                    self.tag(Tag::Small);
                    self.number(small);
                }
                Err(_) => self.integer(Tag::Int, value),
            },
            Const::Long(value) => self.integer(Tag::Long, value),
            Const::Float(bits) => self.doubles(Tag::Float, &[*bits]),
            Const::Complex(real, imaginary) => self.doubles(Tag::Complex, &[*real, *imaginary]),
            Const::Str(text) => self.tagged(Tag::Str, text.as_bytes()),
            Const::Unicode(text) => self.tagged(Tag::Unicode, text.as_bytes()),
            Const::Bytes(bytes) => self.tagged(Tag::Bytes, bytes),
            Const::Tuple(items) => {
                self.tag(Tag::Tuple);
                self.items(items, Writer::constant);
            }
            Const::FrozenSet(items) => {
                self.tag(Tag::FrozenSet);
                self.items(items, Writer::constant);
            }
            Const::Code(index) => {
                self.tag(Tag::Code);
                self.number(index.0);
            }
        }
    }

    fn tag(&mut self, tag: Tag) {
        self.out.push(tag as u8);
    }

    fn integer(&mut self, tag: Tag, value: &BigInt) {
        self.tagged(tag, &value.to_signed_bytes_le());
    }

    fn doubles(&mut self, tag: Tag, doubles: &[u64]) {
        self.tag(tag);
        doubles.iter().for_each(|bits| self.out.extend(bits.to_le_bytes()));
    }

    fn tagged(&mut self, tag: Tag, bytes: &[u8]) {
        self.tag(tag);
        self.bytes(bytes);
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.length(bytes.len());
        self.out.extend(bytes);
    }

    fn items<T>(&mut self, items: &[T], write: impl Fn(&mut Writer, &T)) {
        self.length(items.len());
        items.iter().for_each(|item| write(self, item));
    }

    fn length(&mut self, length: usize) {
        self.number(u32::try_from(length).expect("lengths-fit: a program is no larger than 4 GiB"));
    }

    /// Seven bits a byte, the lowest first; each but the last has the eighth set.
    fn number(&mut self, mut number: u32) {
        while number > 0x7f {
            self.out.push(number.to_le_bytes()[0] | 0x80);
            number >>= 7;
        }
        self.out.push(number.to_le_bytes()[0]);
    }
}
