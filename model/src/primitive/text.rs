//! Objects as text: `str`, `repr`, and what a format makes of them.

use super::{
    Answer, Context, Value,
    names::message_name,
    number::MAX_BITS,
    operator::MAX_ITEMS,
    question::{Question, Questions},
    spelling::{ascii_repr, bytes_repr, float_repr, float_str_2_7, str_repr},
    unsupported,
};
use crate::{
    builtin::{Builtin, Declaration, Found},
    error::Error,
    exception::Class,
    heap::Heap,
    object::{Address, Data, Slot, Type},
    uop::{Field, Special},
};
use freevars_code::{Program, Version};
use num_bigint::BigInt;
use num_traits::{One, Zero};

/// Objects as somebody who looks at them sees them.
#[derive(Clone, Copy)]
pub struct View<'m> {
    /// The objects.
    pub heap: &'m Heap,
    /// The program they belong to.
    pub program: &'m Program,
    /// The version whose words are used.
    pub version: Version,
    /// Where to ask for texts that classes written in Python give.
    pub(super) questions: Option<&'m Questions>,
}

/// A text, or what about it the specification does not cover.
pub type Text = Result<String, String>;

/// Values nested deeper are not shown.
pub(super) const MAX_DEPTH: usize = 100;
/// What the text of an object is that only its class can tell.
const OWN_TEXT: &str = "a text inside another that a class written in Python gives";

impl<'m> View<'m> {
    /// Objects as somebody sees them who asks no class written in Python.
    pub fn new(heap: &'m Heap, program: &'m Program, version: Version) -> View<'m> {
        View { heap, program, version, questions: None }
    }
}

impl View<'_> {
    /// A text that a class written in Python gives.
    fn own_text(&self, question: Question) -> Text {
        let answer = self.questions.and_then(|questions| questions.ask(question));
        let text = answer.and_then(|answer| self.heap.text(answer));
        text.map(ToString::to_string).ok_or_else(|| OWN_TEXT.to_string())
    }

    pub(super) fn is_2_7(&self) -> bool {
        self.version == Version::V2_7
    }

    /// The length of a text as the version counts it: 2.7's strs are bytes.
    pub(super) fn length_of(&self, text: &str) -> usize {
        if self.is_2_7() { text.len() } else { text.chars().count() }
    }

    /// `str` of an object.
    pub fn text_of(&self, address: Address) -> Text {
        self.text_within(address, 0)
    }

    /// The same, as the message of so many exceptions, the argument of one another.
    fn text_within(&self, address: Address, depth: usize) -> Text {
        match self.heap.data(address) {
            Data::Str(text) => Ok(text.to_string()),
            Data::Float(x) if self.is_2_7() => Ok(float_str_2_7(*x)),
            Data::Long(n) => short(n),
            Data::Unicode(_) => Err("unicode as text".to_string()),
            Data::Bytes(bytes) if self.is_2_7() => {
                String::from_utf8(bytes.to_vec()).map_err(|_| "a str that is not UTF-8 as text".to_string())
            }
            _ if self.has_own_text(address) => self.own_text(Question::Text(address)),
            Data::Exception(_) if depth < MAX_DEPTH => self.message_within(address, depth),
            Data::Exception(_) => Err(format!("a text of values nested deeper than {MAX_DEPTH}")),
            _ => self.repr_of(address),
        }
    }

    /// Whether the object's class says in Python how it is written.
    pub(super) fn has_own_text(&self, address: Address) -> bool {
        [Special::Repr, Special::Str].iter().any(|special| self.heap.defines(address, *special, self.version, 0))
    }

    /// `repr` of an object.
    pub fn repr_of(&self, address: Address) -> Text {
        match self.heap.defines(address, Special::Repr, self.version, 0) {
            true => self.own_text(Question::Repr(address)),
            false => self.plain_repr_of(address),
        }
    }

    /// `repr` of an object, whatever its class defines.
    pub(super) fn plain_repr_of(&self, address: Address) -> Text {
        let mut out = String::new();
        self.write_repr(address, &mut Vec::new(), &mut out)?;
        Ok(out)
    }

    /// `str` of an exception.
    pub fn exception_message(&self, address: Address) -> Text {
        self.message_within(address, 0)
    }

    fn message_within(&self, address: Address, depth: usize) -> Text {
        let Data::Exception(class) = self.heap.data(address) else { return Ok(String::new()) };
        let Some(args) = self.heap.field(address, Field::Args) else { return Ok(String::new()) };
        match self.heap.items(args) {
            [] => Ok(String::new()),
            [Some(arg)] if *class == Class::KeyError => self.repr_of(*arg),
            [Some(arg)] => self.text_within(*arg, depth + 1),
            _ => self.repr_of(args),
        }
    }

    /// Appends the `repr` of an object that is inside others.
    fn write_repr(&self, address: Address, inside: &mut Vec<Address>, out: &mut String) -> Result<(), String> {
        if out.len() > MAX_ITEMS {
            return Err("a text of more than 1 MiB".to_string());
        }
        let around = |open: &str, close: &str| (open.to_string(), close.to_string());
        let (open, close) = match self.heap.data(address) {
            Data::Tuple => match self.heap.items(address).len() {
                1 => around("(", ",)"),
                _ => around("(", ")"),
            },
            Data::List => around("[", "]"),
            Data::Set(_) if self.is_2_7() => around("set([", "])"),
            Data::FrozenSet(_) if self.is_2_7() => around("frozenset([", "])"),
            Data::Set(entries) if entries.is_empty() => around("set(", ")"),
            Data::FrozenSet(entries) if entries.is_empty() => around("frozenset(", ")"),
            Data::Dict(_) | Data::Set(_) => around("{", "}"),
            Data::FrozenSet(_) => around("frozenset({", "})"),
            Data::Slice => around("slice(", ")"),
            Data::Exception(class) => {
                let comma = self.heap.field(address, Field::Args).is_some_and(|args| self.heap.items(args).len() == 1);
                let name =
                    self.heap.class_of(address).map_or(class.into(), |class| self.name_field(class, Field::Name));
                (format!("{name}("), if comma && self.is_2_7() { ",)" } else { ")" }.to_string())
            }
            _ => {
                out.push_str(&self.leaf_repr(address)?);
                return Ok(());
            }
        };
        // An exception is written as the tuple of its arguments, but one argument as itself, without end (2.7: not so).
        let args = self.heap.field(address, Field::Args);
        let written = args.filter(|args| self.is_2_7() || self.heap.items(*args).len() != 1).unwrap_or(address);
        if inside.contains(&written) {
            // A slice cannot be inside itself.
            match self.heap.type_of(address) {
                Type::Tuple => *out += "(...)",
                Type::List => *out += "[...]",
                Type::Exception(_) if written != address => *out += &format!("{open}...)"),
                Type::Exception(_) => return Err("a text without end".to_string()),
                _ => *out += "{...}",
            }
            return Ok(());
        }
        if inside.len() >= MAX_DEPTH {
            return Err(format!("a text of values nested deeper than {MAX_DEPTH}"));
        }
        inside.push(written);
        *out += &open;
        for (n, (item, value)) in self.parts(address)?.into_iter().enumerate() {
            if n > 0 {
                *out += ", ";
            }
            self.write_part(item, inside, out)?;
            if let Some(value) = value {
                *out += ": ";
                self.write_part(value, inside, out)?;
            }
        }
        *out += &close;
        inside.pop();
        Ok(())
    }

    fn write_part(&self, part: Address, inside: &mut Vec<Address>, out: &mut String) -> Result<(), String> {
        match self.heap.defines(part, Special::Repr, self.version, 0) {
            true => *out += &self.own_text(Question::Repr(part))?,
            false => self.write_repr(part, inside, out)?,
        }
        Ok(())
    }

    /// What a container holds, in the order of its `repr`; of a dict, keys and values.
    fn parts(&self, address: Address) -> Result<Vec<(Address, Slot)>, String> {
        let object = self.heap.get(address);
        if let Some(entries) = object.data.entries() {
            if entries.len() > 1 && !self.has_order(address) {
                return Err("the order of a set or 2.7 dict".to_string());
            }
            return Ok(entries.values().filter_map(|entry| Some((entry.key?, entry.value))).collect());
        }
        let items = match object.data.type_of() {
            Type::Exception(_) => self.heap.field(address, Field::Args).map_or(&[][..], |args| self.heap.items(args)),
            Type::Slice => &object.refs,
            _ => self.heap.items(address),
        };
        Ok(items.iter().flatten().map(|item| (*item, None)).collect())
    }

    /// Whether a container with several entries has an order that Python promises.
    pub(super) fn has_order(&self, address: Address) -> bool {
        matches!(self.heap.data(address), Data::Dict(_)) && !self.is_2_7()
    }

    /// The `repr` of an object that holds no others, or does not show them.
    fn leaf_repr(&self, address: Address) -> Text {
        let name_of = |field| {
            let name = self.heap.field(address, field).and_then(|name| self.heap.text(name));
            name.unwrap_or_default().to_string()
        };
        let name = self.type_name_of(address);
        Ok(match self.heap.data(address) {
            Data::None => "None".to_string(),
            Data::Ellipsis => "Ellipsis".to_string(),
            Data::NotImplemented => "NotImplemented".to_string(),
            Data::Bool(true) => "True".to_string(),
            Data::Bool(false) => "False".to_string(),
            Data::Int(n) => short(n)?,
            Data::Long(n) => short(n)? + "L",
            Data::Float(x) => float_repr(*x),
            Data::Str(text) => str_repr(text, self.version),
            Data::Unicode(text) => format!("u{}", ascii_repr(text)),
            Data::Bytes(bytes) if self.is_2_7() => bytes_repr(bytes),
            Data::Bytes(bytes) => format!("b{}", bytes_repr(bytes)),
            Data::Range { start, stop, step } => self.range_repr(start, stop, step),
            Data::Code(_) => {
                let code = self.code(address);
                let line = match code.firstlineno {
                    0 => "-1".to_string(),
                    line => line.to_string(),
                };
                format!("<code object {} at 0x..., file \"{}\", line {line}>", code.name, code.filename)
            }
            Data::Function if self.is_2_7() => format!("<function {} at 0x...>", name_of(Field::Name)),
            Data::Function => format!("<function {} at 0x...>", name_of(Field::Qualname)),
            Data::Cell => match self.heap.items(address) {
                [Some(content)] => format!("<cell at 0x...: {:.80} object at 0x...>", self.type_name_of(*content)),
                _ => "<cell at 0x...: empty>".to_string(),
            },
            Data::Builtin(Builtin::Emit | Builtin::Collect | Builtin::MakeToken) => {
                return Err("the repr of emit, token and collect".to_string());
            }
            Data::Builtin(builtin) => match builtin.declaration() {
                Declaration { name, found: Found::Method(of), .. } => {
                    let kind = if builtin.wraps_a_slot() { "slot wrapper" } else { "method" };
                    format!("<{kind} '{name}' of '{}' objects>", message_name(*of, self.version))
                }
                Declaration { name, .. } => format!("<built-in function {name}>"),
            },
            Data::Method(builtin) => {
                let kind = if builtin.wraps_a_slot() { "method-wrapper" } else { "built-in method" };
                let receiver = self.heap.field(address, Field::Receiver);
                let of = receiver.map_or("?", |receiver| self.type_name_of(receiver));
                let name = builtin.name(self.version);
                let name = if builtin.wraps_a_slot() { format!("'{name}'") } else { name.to_string() };
                format!("<{kind} {name} of {of} object at 0x...>")
            }
            Data::Type(type_) => self.type_repr(*type_)?,
            Data::Token { label, .. } => format!("<token {label}>"),
            Data::Object => match self.heap.class_of(address) {
                Some(class) => format!("<{} object at 0x...>", self.qualified(class)?),
                None => "<object object at 0x...>".to_string(),
            },
            Data::Class { .. } => self.class_repr(address)?,
            Data::BoundMethod => self.method_repr(address)?,
            Data::ClassMethod | Data::StaticMethod if !self.version.facts().callables_named_in_full => {
                format!("<{name} object at 0x...>")
            }
            Data::Property | Data::Iterator(_) | Data::Adapter(_) | Data::Traceback => {
                format!("<{name} object at 0x...>")
            }
            Data::Generator => {
                let name = self.heap.field(address, Field::Qualname).and_then(|name| self.heap.text(name));
                format!("<generator object {} at 0x...>", name.unwrap_or(&self.code(address).name))
            }
            Data::Frame(_) => return Err("the repr of a frame".to_string()),
            _ => return Err(format!("the repr of a {name}")),
        })
    }

    fn method_repr(&self, method: Address) -> Text {
        let function = self.heap.field(method, Field::Function).ok_or("a method without a function")?;
        if self.heap.type_of(function) != Type::Function {
            return Err("the repr of a method that is no function's".to_string());
        }
        let receiver = self.heap.field(method, Field::Receiver);
        let name = match (self.is_2_7(), self.heap.field(method, Field::Owner)) {
            (true, Some(owner)) => {
                format!("{}.{}", self.class_name(owner), self.name_field(function, Field::Name))
            }
            (true, None) => self.name_field(function, Field::Name).to_string(),
            (false, _) => self.name_field(function, Field::Qualname).to_string(),
        };
        match receiver {
            Some(receiver) => Ok(format!("<bound method {name} of {}>", self.repr_of(receiver)?)),
            None => Ok(format!("<unbound method {name}>")),
        }
    }

    pub(super) fn type_repr(&self, type_: Type) -> Text {
        let name = super::names::type_name(type_, self.version);
        Ok(match (type_, self.is_2_7()) {
            (Type::Token | Type::Iterator, _) => return Err("the repr of the type of tokens or iterators".to_string()),
            (Type::Exception(_), true) => format!("<type 'exceptions.{name}'>"),
            (_, true) => format!("<type '{name}'>"),
            (_, false) => format!("<class '{name}'>"),
        })
    }

    fn range_repr(&self, start: &BigInt, stop: &BigInt, step: &BigInt) -> String {
        if !self.is_2_7() {
            return match step.is_one() {
                true => format!("range({start}, {stop})"),
                false => format!("range({start}, {stop}, {step})"),
            };
        }
        // 2.7 keeps the length, not the stop.
        let stop = start + super::iterate::range_length(start, stop, step) * step;
        match (start.is_zero(), step.is_one()) {
            (true, true) => format!("xrange({stop})"),
            (false, true) => format!("xrange({start}, {stop})"),
            (_, false) => format!("xrange({start}, {stop}, {step})"),
        }
    }
}

/// The truth of an object.
pub(crate) fn truthy(heap: &Heap, address: Address) -> bool {
    match heap.data(address) {
        Data::None => false,
        Data::Bool(b) => *b,
        Data::Int(n) | Data::Long(n) => !n.is_zero(),
        Data::Float(x) => *x != 0.0,
        Data::Str(s) | Data::Unicode(s) => !s.is_empty(),
        Data::Bytes(b) => !b.is_empty(),
        Data::Tuple | Data::List => !heap.items(address).is_empty(),
        Data::Dict(entries) | Data::Set(entries) | Data::FrozenSet(entries) => !entries.is_empty(),
        Data::View(_) => {
            let dict = heap.field(address, Field::Source);
            dict.and_then(|dict| heap.data(dict).entries()).is_some_and(|entries| !entries.is_empty())
        }
        Data::Range { start, stop, step } => !super::iterate::range_length(start, stop, step).is_zero(),
        Data::Free(_)
        | Data::Ellipsis
        | Data::NotImplemented
        | Data::Slice
        | Data::Code(_)
        | Data::Function
        | Data::Cell
        | Data::Object
        | Data::Class { .. }
        | Data::BoundMethod
        | Data::Super
        | Data::Property
        | Data::ClassMethod
        | Data::StaticMethod
        | Data::Builtin(_)
        | Data::Method(_)
        | Data::Type(_)
        | Data::Iterator(_)
        | Data::Adapter(_)
        | Data::Token { .. }
        | Data::Exception(_)
        | Data::Raised
        | Data::Generator
        | Data::Traceback
        | Data::Frame(_) => true,
    }
}

/// The digits of an integer, unless there are so many that CPython may refuse.
fn short(n: &BigInt) -> Text {
    match n.bits() <= MAX_BITS {
        true => Ok(n.to_string()),
        false => Err("the text of an integer of more than 14,000 bits".to_string()),
    }
}

impl Context<'_> {
    /// `str(value)`: what a print of the value writes.
    pub(super) fn text(&self, value: Address) -> Answer {
        match self.heap.data(value) {
            Data::Str(_) => Answer::Value(Value::Object(value)),
            _ => answer(self.view().text_of(value)),
        }
    }

    /// `repr(value)`
    pub(super) fn repr(&self, value: Address) -> Answer {
        answer(self.view().repr_of(value))
    }

    /// FORMAT_VALUE, with a specification or without.
    pub(super) fn format_operand(&self, value: Address, specification: Slot) -> Answer {
        if self.heap.special(value, "__format__", self.version).is_some() {
            return unsupported("__format__ in Python");
        }
        match specification.and_then(|specification| self.heap.text(specification)) {
            None | Some("") => self.format(value),
            Some(specification) => {
                let text = match self.arg & 3 {
                    0 => self.specified(value, specification),
                    _ => match self.format(value) {
                        Answer::Value(Value::Object(text)) => self.specified(text, specification),
                        Answer::Value(Value::New(Data::Str(text), _)) => self.text_field(&text, specification),
                        other => Err(other),
                    },
                };
                super::answer(text.map(Value::str))
            }
        }
    }

    /// FORMAT_VALUE with an empty specification or none: bits 0 and 1 of the operand say how the value is converted.
    pub(super) fn format(&self, value: Address) -> Answer {
        let is_str = matches!(self.heap.data(value), Data::Str(_));
        match self.arg & 3 {
            0 | 1 if is_str => Answer::Value(Value::Object(value)),
            0 if matches!(self.heap.data(value), Data::Bytes(_)) => unsupported("the format of bytes"),
            0 | 1 => answer(self.view().text_of(value)),
            2 => answer(self.view().repr_of(value)),
            _ => match self.view().repr_of(value) {
                Ok(text) if text.is_ascii() => Answer::Value(Value::str(text)),
                Ok(_) => unsupported("the conversion !a of what is not ASCII"),
                Err(what) => unsupported(what),
            },
        }
    }

    /// BUILD_STRING: the strs of a tuple, one after the other.
    pub(super) fn join(&self, strs: Address) -> Answer {
        let mut out = String::new();
        for (n, item) in self.heap.items(strs).iter().flatten().enumerate() {
            let Some(text) = self.heap.text(*item) else {
                return self.error(Error::ItemNotAStr, &[&n.to_string(), self.type_name(*item)]);
            };
            if out.len() + text.len() > MAX_ITEMS {
                return unsupported("a str of more than 1 MiB");
            }
            out += text;
        }
        Answer::Value(Value::str(out))
    }
}

fn answer(text: Text) -> Answer {
    match text {
        Ok(text) => Answer::Value(Value::str(text)),
        Err(what) => unsupported(what),
    }
}
