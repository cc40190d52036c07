//! A module under construction: instructions that push fresh objects of many kinds, most of which hold a token that nothing
//! else holds, and of classes whose special methods answer, fail or are not there.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; what else there is has no form of its own"
)]

use freevars_code::{
    Code, CodeIndex, Const, Flags,
    Opcode::{self, *},
    Program, Version,
    encode::{Arg, Draft, encode},
};
use freevars_model::uop::Special::{self, *};

/// What a function does, whatever it is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Answer {
    None,
    True,
    NotImplemented,
    Nought,
    Str,
    /// A new list with a new token.
    List,
    /// A new iterator over such a list.
    Iterator,
    /// Its first argument.
    First,
    /// Its last one.
    Second,
    /// It raises an exception of this class, which holds a new token.
    Raises(&'static str),
}

pub(super) const ANSWERS: [Answer; 15] = [
    Answer::None,
    Answer::True,
    Answer::NotImplemented,
    Answer::Nought,
    Answer::Str,
    Answer::List,
    Answer::Iterator,
    Answer::First,
    Answer::Second,
    Answer::Raises("ValueError"),
    Answer::Raises("TypeError"),
    Answer::Raises("StopIteration"),
    Answer::Raises("AttributeError"),
    Answer::Raises("KeyError"),
    Answer::Raises("IndexError"),
];

/// Special methods that a class defines together.
pub(super) const METHODS: [&[Special]; 6] = [
    &[],
    &[Iter, Next, Len, GetItem, SetItem, DelItem, Contains, Missing],
    &[Bool, Repr, Str, Format, Call, Enter, Exit, Eq, InstanceCheck, SubclassCheck],
    &[Left, InPlace, Compare, Unary],
    &[GetAttr, SetAttr, DelAttr, Get, Set, Delete],
    &[GetAttribute, Get, Set],
];

/// A class, which is made by calling `type`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Class {
    pub(super) base: &'static str,
    pub(super) methods: &'static [Special],
    pub(super) answer: Answer,
    /// What its methods are made of their functions, if they are not functions.
    pub(super) wrapped: Option<&'static str>,
    /// What its attribute `d` describes, if it does.
    pub(super) described: Option<Answer>,
}

pub(super) const BASES: [&str; 4] = ["object", "list", "dict", "Exception"];

/// What is pushed.
#[derive(Clone, Copy, Debug)]
pub(super) enum Thing {
    Token,
    None,
    Nought,
    Text(&'static str),
    List(usize),
    Tuple(usize),
    Dict,
    Set,
    /// A slice with as many bounds that are tokens.
    Slice(usize),
    Function(Answer),
    Generator,
    /// What a built-in function makes of a list with a token.
    Over(&'static str),
    /// What `map` or `filter` makes of a function and such a list.
    Mapped(&'static str, Answer),
    /// What a built-in type makes of a function.
    Wrapped(&'static str, Answer),
    Exception(&'static str),
    Instance(Class),
    Class(Class),
    Method(Class),
    BuiltIn(&'static str),
}

/// A module under construction.
#[derive(Debug)]
pub(super) struct Module {
    version: Version,
    drafts: Vec<Draft>,
    consts: Vec<Const>,
    names: Vec<String>,
    functions: Vec<(Option<Answer>, Code)>,
    made: u32,
}

impl Module {
    pub(super) fn new(version: Version) -> Module {
        let drafts = if version == Version::V3_11 { vec![Draft::new(RESUME, 0)] } else { Vec::new() };
        let consts = vec![Const::None];
        Module { version, drafts, consts, names: Vec::new(), functions: Vec::new(), made: 0 }
    }

    pub(super) fn op(&mut self, opcode: Opcode, arg: u32) {
        self.drafts.push(Draft::new(opcode, arg));
    }

    /// The index of the next instruction.
    pub(super) fn here(&self) -> usize {
        self.drafts.len()
    }

    /// Lets the jump at an index lead to the next instruction.
    pub(super) fn land(&mut self, at: usize) {
        self.drafts[at].arg = Arg::To(self.drafts.len());
    }

    pub(super) fn name(&mut self, name: &str) -> u32 {
        index(&mut self.names, name.to_owned())
    }

    pub(super) fn named(&mut self, opcode: Opcode, name: &str) {
        let name = self.name(name);
        self.op(opcode, name);
    }

    pub(super) fn constant(&mut self, constant: Const) {
        let at = index(&mut self.consts, constant);
        self.op(LOAD_CONST, at);
    }

    /// A call of what is pushed, of things that are pushed.
    pub(super) fn call(&mut self, callee: impl FnOnce(&mut Module), arguments: &[Thing]) {
        if self.version == Version::V3_11 {
            self.op(PUSH_NULL, 0);
        }
        callee(self);
        arguments.iter().for_each(|thing| self.push(*thing));
        self.calls(arguments.len());
    }

    pub(super) fn calls(&mut self, arguments: usize) {
        let count = u32::try_from(arguments).unwrap_or(u32::MAX);
        let opcodes = if self.version == Version::V3_11 { &[PRECALL, CALL][..] } else { &[CALL_FUNCTION] };
        opcodes.iter().for_each(|opcode| self.op(*opcode, count));
    }

    fn call_named(&mut self, name: &str, arguments: &[Thing]) {
        self.call(|module| module.named(LOAD_NAME, name), arguments);
    }

    pub(super) fn push(&mut self, thing: Thing) {
        match thing {
            Thing::Token => self.call_named("token", &[]),
            Thing::None => self.constant(Const::None),
            Thing::Nought => self.constant(Const::Int(0.into())),
            Thing::Text(text) => self.constant(Const::Str(text.into())),
            Thing::List(n) => self.build(BUILD_LIST, n),
            Thing::Tuple(n) => self.build(BUILD_TUPLE, n),
            Thing::Set => self.build(BUILD_SET, 1),
            Thing::Dict if self.version == Version::V2_7 => {
                self.op(BUILD_MAP, 0);
                self.push(Thing::Token);
                self.constant(Const::Str("a".into()));
                self.op(STORE_MAP, 0);
            }
            Thing::Dict => {
                self.constant(Const::Str("a".into()));
                self.push(Thing::Token);
                self.op(BUILD_MAP, 1);
            }
            Thing::Slice(tokens) => {
                (0..2).for_each(|n| self.push(if n < tokens { Thing::Token } else { Thing::None }));
                self.op(BUILD_SLICE, 2);
            }
            Thing::Function(answer) => self.function(Some(answer)),
            Thing::Generator => {
                if self.version == Version::V3_11 {
                    self.op(PUSH_NULL, 0);
                }
                self.function(None);
                self.calls(0);
            }
            Thing::Over(name) => self.call_named(name, &[Thing::List(1)]),
            Thing::Mapped(name, answer) => self.call_named(name, &[Thing::Function(answer), Thing::List(2)]),
            Thing::Wrapped(name, answer) => self.call_named(name, &[Thing::Function(answer)]),
            Thing::Exception(name) => self.call_named(name, &[Thing::Token]),
            Thing::Instance(class) => {
                let object = self.instance(class);
                self.take(&object);
            }
            Thing::Class(class) => {
                let class = self.class(class);
                self.take(&class);
            }
            Thing::Method(class) => {
                let object = self.instance(class);
                self.take(&object);
                self.named(LOAD_ATTR, "m");
            }
            Thing::BuiltIn(name) => self.named(LOAD_NAME, name),
        }
    }

    /// Pushes a global that is to be called.
    fn global(&mut self, name: &str) {
        let name = self.name(name);
        self.op(LOAD_GLOBAL, if self.version == Version::V3_11 { name << 1 | 1 } else { name });
    }

    fn build(&mut self, opcode: Opcode, n: usize) {
        (0..n).for_each(|_| self.push(Thing::Token));
        self.op(opcode, u32::try_from(n).unwrap_or(u32::MAX));
    }

    /// Pushes what a variable holds, which then holds nothing.
    fn take(&mut self, name: &str) {
        self.named(LOAD_NAME, name);
        self.named(DELETE_NAME, name);
    }

    fn variable(&mut self) -> String {
        self.made += 1;
        format!("v{}", self.made)
    }

    /// Makes a class, and names the variable that it is in.
    fn class(&mut self, class: Class) -> String {
        let methods: Vec<String> = class.methods.iter().flat_map(|method| self.names_of(*method)).collect();
        if self.version == Version::V3_11 {
            self.op(PUSH_NULL, 0);
        }
        self.named(LOAD_NAME, "type");
        self.constant(Const::Str("C".into()));
        self.named(LOAD_NAME, class.base);
        self.op(BUILD_TUPLE, 1);
        if self.version == Version::V2_7 {
            self.op(BUILD_MAP, 0);
        }
        let mut entries = 0;
        for method in methods.iter().map(String::as_str).chain(["m"]) {
            self.entry(method, |module| match class.wrapped {
                Some(wrapper) => module.push(Thing::Wrapped(wrapper, class.answer)),
                None => module.function(Some(class.answer)),
            });
            entries += 1;
        }
        if let Some(answer) = class.described {
            let methods = &[Get, Set, Delete, SetName];
            let of = Class { base: "object", methods, answer, wrapped: class.wrapped, described: None };
            self.entry("d", |module| module.push(Thing::Instance(of)));
            entries += 1;
        }
        if self.version != Version::V2_7 {
            self.op(BUILD_MAP, entries);
        }
        self.calls(3);
        let name = self.variable();
        self.named(STORE_NAME, &name);
        name
    }

    /// An entry of a dict.
    fn entry(&mut self, key: &str, value: impl FnOnce(&mut Module)) {
        if self.version == Version::V2_7 {
            value(self);
            self.constant(Const::Str(key.into()));
            self.op(STORE_MAP, 0);
        } else {
            self.constant(Const::Str(key.into()));
            value(self);
        }
    }

    /// Makes an instance, and names the variable that it is in.
    fn instance(&mut self, class: Class) -> String {
        let of = self.class(class);
        let arguments: &[Thing] = match class.base {
            "list" => &[Thing::List(1)],
            "dict" => &[Thing::Dict],
            "Exception" => &[Thing::Token],
            _ => &[],
        };
        self.call(|module| module.named(LOAD_NAME, &of), arguments);
        self.named(DELETE_NAME, &of);
        let name = self.variable();
        self.named(STORE_NAME, &name);
        if !class.methods.contains(&SetAttr) {
            self.push(Thing::Token);
            self.named(LOAD_NAME, &name);
            self.named(STORE_ATTR, "a");
        }
        name
    }

    /// Under which names a special method is defined.
    fn names_of(&self, special: Special) -> Vec<String> {
        let name = |special: Special, arg| special.name(self.version, arg);
        match special {
            Left => {
                let left = (0..13).filter_map(|arg| name(Left, arg));
                left.flat_map(|name| [name.replacen("__", "__r", 1), name]).collect()
            }
            InPlace => (13..26).filter_map(|arg| name(InPlace, arg)).collect(),
            Compare | Unary => (0..6).filter_map(|arg| name(special, arg)).collect(),
            _ => name(special, 0).into_iter().collect(),
        }
    }

    fn function(&mut self, answer: Option<Answer>) {
        let position = self.functions.iter().position(|(of, _)| *of == answer);
        let position = position.unwrap_or_else(|| {
            self.functions.push((answer, body(self.version, answer)));
            self.functions.len() - 1
        });
        self.constant(Const::Code(CodeIndex(u32::try_from(position).unwrap_or(u32::MAX) + 1)));
        if self.version == Version::V3_8 {
            self.constant(Const::Str("f".into()));
        }
        self.op(MAKE_FUNCTION, 0);
    }

    /// The program, once it returns None.
    pub(super) fn finish(mut self) -> Option<Program> {
        self.constant(Const::None);
        self.op(RETURN_VALUE, 0);
        let module = Code {
            stacksize: 200,
            code: encode(&self.drafts, self.version).ok()?.code,
            consts: self.consts,
            names: self.names,
            ..super::named("<module>")
        };
        let codes = [module].into_iter().chain(self.functions.into_iter().map(|(_, code)| code)).collect();
        Some(Program { version: self.version, codes, source: None })
    }
}

fn index<T: PartialEq>(all: &mut Vec<T>, one: T) -> u32 {
    let at = all.iter().position(|other| *other == one).unwrap_or_else(|| {
        all.push(one);
        all.len() - 1
    });
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// The code of a function that answers; without an answer, of a generator that yields a token.
fn body(version: Version, answer: Option<Answer>) -> Code {
    let mut module = Module { drafts: Vec::new(), ..Module::new(version) };
    let is_3_11 = version == Version::V3_11;
    if is_3_11 {
        if answer.is_none() {
            module.op(RETURN_GENERATOR, 0);
            module.op(POP_TOP, 0);
        }
        module.op(RESUME, 0);
    }
    match answer {
        None => {
            module.global("token");
            module.calls(0);
            module.op(YIELD_VALUE, 0);
            if is_3_11 {
                module.op(RESUME, 1);
            }
            module.op(POP_TOP, 0);
            module.constant(Const::None);
        }
        Some(Answer::None) => module.constant(Const::None),
        Some(Answer::True) => module.constant(Const::Bool(true)),
        Some(Answer::Nought) => module.constant(Const::Int(0.into())),
        Some(Answer::Str) => module.constant(Const::Str("text".into())),
        Some(Answer::NotImplemented) => {
            let name = module.name("NotImplemented");
            module.op(LOAD_GLOBAL, if is_3_11 { name << 1 } else { name });
        }
        Some(Answer::List | Answer::Iterator) => {
            module.global("token");
            module.calls(0);
            module.op(BUILD_LIST, 1);
            if answer == Some(Answer::Iterator) {
                module.op(GET_ITER, 0);
            }
        }
        Some(Answer::First | Answer::Second) => {
            module.op(LOAD_FAST, 0);
            module.constant(Const::Int(if answer == Some(Answer::First) { 0.into() } else { (-1).into() }));
            module.op(BINARY_SUBSCR, 0);
        }
        Some(Answer::Raises(class)) => {
            module.global(class);
            module.global("token");
            module.calls(0);
            module.calls(1);
            module.op(RAISE_VARARGS, 1);
            module.constant(Const::None);
        }
    }
    module.op(RETURN_VALUE, 0);
    let flags = if answer.is_none() { Flags::GENERATOR } else { Flags::default() };
    Code {
        nlocals: 2,
        stacksize: 6,
        flags: flags | Flags::OPTIMIZED | Flags::NEWLOCALS | Flags::VARARGS | Flags::VARKEYWORDS | Flags::NOFREE,
        code: encode(&module.drafts, version).map(|encoded| encoded.code).unwrap_or_default(),
        consts: module.consts,
        names: module.names,
        varnames: vec!["a".to_owned(), "k".to_owned()],
        ..super::named("f")
    }
}
