//! The lines of `facts/expressions.txt`: a little of Python's grammar, evaluated as it is read.

use super::{Evaluated, small, world::World};
use crate::{
    exception::Class,
    object::{Address, Data, Slot},
    primitive::{Answer, Binary, Primitive, Unary, Value},
};
use freevars_code::Version;

const BINARY: [(&str, Binary); 13] = [
    ("**", Binary::Power),
    ("//", Binary::FloorDivide),
    ("<<", Binary::LeftShift),
    (">>", Binary::RightShift),
    ("+", Binary::Add),
    ("-", Binary::Subtract),
    ("*", Binary::Multiply),
    ("/", Binary::TrueDivide),
    ("%", Binary::Remainder),
    ("@", Binary::MatrixMultiply),
    ("&", Binary::And),
    ("|", Binary::Or),
    ("^", Binary::Xor),
];
const COMPARE: [&str; 10] = ["<", "<=", "==", "!=", ">", ">=", "in", "not in", "is", "is not"];

/// A line is read and evaluated in one go.
pub(super) struct Parser<'l, 'w> {
    rest: &'l str,
    world: &'w mut World,
}

/// What a target is before it is known what is done with it.
enum Target {
    Value(Address),
    Item(Address, Address),
    Attribute(Address, Address),
}

impl<'l, 'w> Parser<'l, 'w> {
    pub(super) fn new(line: &'l str, world: &'w mut World) -> Parser<'l, 'w> {
        Parser { rest: line, world }
    }

    fn eat(&mut self, text: &str) -> bool {
        let rest = self.rest.trim_start_matches(' ');
        let is_word = text.ends_with(|c: char| c.is_alphanumeric());
        match rest.strip_prefix(text) {
            Some(rest) if !(is_word && rest.starts_with(|c: char| c.is_alphanumeric() || c == '_')) => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    pub(super) fn line(mut self) -> Evaluated<String> {
        if self.eat("del") {
            let target = self.target()?;
            let (primitive, operands) = match target {
                Target::Item(container, index) => (Primitive::CheckDeleteSubscript, [container, index]),
                Target::Attribute(owner, name) => (Primitive::CheckDeleteAttribute, [owner, name]),
                Target::Value(_) => panic!("a name is deleted: {}", self.rest),
            };
            return self.world.compute(primitive, &operands, 0).map(|_| "done".to_string());
        }
        if self.eat("raise") {
            let value = self.expression(0)?;
            let exception = self.world.value(Primitive::Raisable, &[value], 0)?;
            return self.world.repr(exception);
        }
        if self.eat("for x in") {
            let value = self.expression(0)?;
            self.eat(": pass");
            return self.world.value(Primitive::Iterate, &[value], 0).map(|_| "done".to_string());
        }
        if let Some((targets, value)) = self.rest.split_once(" = ").filter(|(targets, _)| targets.starts_with("a, ")) {
            return self.unpack(targets, value);
        }
        if self.rest.starts_with(['-', '+', '~']) || self.rest.starts_with("not ") {
            let value = self.expression(0)?;
            return self.world.repr(value);
        }
        let target = self.target()?;
        if self.eat("= ") {
            let value = self.expression(0)?;
            match target {
                Target::Item(container, index) => {
                    self.world.compute(Primitive::CheckStoreSubscript, &[container, index], 0)?;
                }
                Target::Attribute(owner, name) => {
                    self.world.compute(Primitive::CheckSetAttribute, &[owner, name, value], 0)?;
                }
                Target::Value(_) => panic!("a name is set: {}", self.rest),
            }
            return Ok("done".to_string());
        }
        let value = self.read(target)?;
        let value = match BINARY.iter().find(|(symbol, _)| self.eat(&format!("{symbol}= "))) {
            Some((_, operator)) => {
                let right = self.expression(0)?;
                let operator = self.division(*operator);
                self.world.value(Primitive::Inplace(operator), &[value, right], 0)?
            }
            None => self.rest_of_expression(value, 0)?,
        };
        assert_eq!(self.rest.trim(), "", "the line goes on");
        self.world.repr(value)
    }

    fn unpack(self, targets: &str, value: &str) -> Evaluated<String> {
        let names: Vec<&str> = targets.split(", ").collect();
        let value = Parser { rest: value, world: &mut *self.world }.expression(0)?;
        let items = match names.iter().position(|name| name.starts_with('*')) {
            None => self.world.value(Primitive::Unpack, &[value], small(names.len()))?,
            Some(star) => {
                let arg = small(star) | small(names.len() - 1 - star) << 8;
                self.world.value(Primitive::UnpackStarred, &[value], arg)?
            }
        };
        let items = self.world.heap.items(items).to_vec();
        let list = self.world.heap.allocate(Data::List, items);
        self.world.repr(list)
    }

    fn division(&self, operator: Binary) -> Binary {
        match operator {
            Binary::TrueDivide if self.world.version() == Version::V2_7 => Binary::ClassicDivide,
            operator => operator,
        }
    }

    pub(super) fn expression(&mut self, least: usize) -> Evaluated<Address> {
        let value = self.unary()?;
        self.rest_of_expression(value, least)
    }

    /// Comparisons bind less than any operator; operators are written with parentheses where it matters.
    fn rest_of_expression(&mut self, mut value: Address, least: usize) -> Evaluated<Address> {
        loop {
            let symbol = BINARY.iter().filter(|_| least < 2).find(|(symbol, _)| self.eat(&format!("{symbol} ")));
            if let Some((_, operator)) = symbol {
                let right = self.expression(2)?;
                let operator = self.division(*operator);
                value = self.world.value(Primitive::Binary(operator), &[value, right], 0)?;
                continue;
            }
            let symbol = COMPARE.iter().rev().find(|symbol| least < 1 && self.eat(&format!("{symbol} ")));
            let Some(symbol) = symbol else { return Ok(value) };
            let right = self.expression(1)?;
            let arg = small(COMPARE.iter().position(|other| other == symbol).unwrap_or_default());
            value = self.world.value(Primitive::Compare, &[value, right], arg)?;
        }
    }

    fn unary(&mut self) -> Evaluated<Address> {
        let followed = |rest: &str| rest.trim_start()[1..].starts_with(|c: char| c.is_ascii_digit());
        for (symbol, operator) in
            [("not ", Unary::Not), ("-", Unary::Negative), ("+", Unary::Positive), ("~", Unary::Invert)]
        {
            if symbol == "-" && self.rest.trim_start().starts_with('-') && followed(self.rest) {
                break;
            }
            if self.eat(symbol) {
                let value = self.unary()?;
                return self.world.value(Primitive::Unary(operator), &[value], 0);
            }
        }
        let target = self.target()?;
        self.read(target)
    }

    fn read(&mut self, target: Target) -> Evaluated<Address> {
        match target {
            Target::Value(value) => Ok(value),
            Target::Item(container, index) => self.world.value(Primitive::Subscript, &[container, index], 0),
            Target::Attribute(owner, name) => self.world.value(Primitive::Attribute, &[owner, name], 0),
        }
    }

    fn target(&mut self) -> Evaluated<Target> {
        let mut target = Target::Value(self.atom()?);
        loop {
            if self.rest.starts_with('.') {
                let owner = self.read(target)?;
                self.rest = &self.rest[1..];
                let name = self.word().to_string();
                target = Target::Attribute(owner, self.world.make(Value::str(name)));
            } else if self.rest.starts_with('[') {
                let container = self.read(target)?;
                self.rest = &self.rest[1..];
                target = Target::Item(container, self.index()?);
            } else if self.rest.starts_with('(') {
                let callee = self.read(target)?;
                self.rest = &self.rest[1..];
                target = Target::Value(self.arguments(callee)?);
            } else {
                return Ok(target);
            }
        }
    }

    fn index(&mut self) -> Evaluated<Address> {
        let mut bounds = vec![None];
        while !self.eat("]") {
            if self.eat(":") {
                bounds.push(None);
            } else {
                *bounds.last_mut().expect("there is one") = Some(Value::Object(self.expression(0)?));
            }
        }
        if let [Some(Value::Object(index))] = bounds.as_slice() {
            return Ok(*index);
        }
        bounds.resize(3, None);
        let bounds = bounds.into_iter().map(|bound| Some(bound.unwrap_or_else(Value::none))).collect();
        Ok(self.world.make(Value::New(Data::Slice, bounds)))
    }

    fn arguments(&mut self, callee: Address) -> Evaluated<Address> {
        let (mut values, mut names) = (Vec::new(), Vec::new());
        while !self.eat(")") {
            let end = self.rest.find(|c: char| !c.is_alphanumeric()).unwrap_or_default();
            if self.rest[end..].starts_with('=') && !self.rest[end..].starts_with("==") {
                let name = self.word().to_string();
                names.push(self.world.make(Value::str(name)));
                self.eat("=");
            }
            values.push(self.expression(0)?);
            self.eat(",");
            self.rest = self.rest.trim_start();
        }
        self.world.call_named(callee, &values, &names)
    }

    fn word(&mut self) -> &str {
        let end = self.rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        word
    }

    fn sequence(&mut self, close: &str) -> Evaluated<Vec<(Address, Slot)>> {
        let mut items = Vec::new();
        while !self.eat(close) {
            let item = self.expression(0)?;
            let value = if self.eat(":") { Some(self.expression(0)?) } else { None };
            items.push((item, value));
            self.eat(",");
        }
        Ok(items)
    }

    fn atom(&mut self) -> Evaluated<Address> {
        self.rest = self.rest.trim_start();
        let objects =
            |items: Vec<(Address, Slot)>| items.into_iter().map(|(item, _)| Some(Value::Object(item))).collect();
        match self.rest.chars().next().expect("an atom") {
            '(' => {
                self.rest = &self.rest[1..];
                let before = self.rest;
                let items = self.sequence(")")?;
                let inside = &before[..before.len() - self.rest.len() - 1];
                match items.as_slice() {
                    [(item, _)] if !inside.ends_with(',') => Ok(*item),
                    _ => Ok(self.world.make(Value::New(Data::Tuple, objects(items)))),
                }
            }
            '[' => {
                self.rest = &self.rest[1..];
                let items = self.sequence("]")?;
                Ok(self.world.make(Value::New(Data::List, objects(items))))
            }
            '{' => {
                self.rest = &self.rest[1..];
                let items = self.sequence("}")?;
                let is_set = items.iter().any(|(_, value)| value.is_none());
                for (key, _) in &items {
                    self.world.compute(Primitive::Hashable, &[*key], 0)?;
                }
                Ok(self.world.entries(items, if is_set { Data::Set } else { Data::Dict }))
            }
            '\'' => {
                let (text, rest) = self.rest[1..].split_once('\'').expect("a str ends");
                self.rest = rest;
                Ok(self.world.make(Value::str(text)))
            }
            c if c.is_ascii_digit() || c == '-' => self.number(),
            _ => {
                let word = self.word().to_string();
                match self.world.names.get(&word) {
                    Some(address) => Ok(*address),
                    None if word == "truediv" || word == "hashed" => self.special(&word),
                    None => {
                        let name = self.world.make(Value::str(word.as_str()));
                        let found = self.world.compute(Primitive::BuiltinNamed, &[name], 0)?;
                        found.ok_or_else(|| {
                            let text = Value::str(format!("name '{word}' is not defined"));
                            Answer::Raise(Class::NameError, vec![text])
                        })
                    }
                }
            }
        }
    }

    fn special(&mut self, word: &str) -> Evaluated<Address> {
        self.eat("(");
        let items = self.sequence(")")?;
        match (word, items.as_slice()) {
            ("truediv", [(a, _), (b, _)]) => self.world.value(Primitive::Binary(Binary::TrueDivide), &[*a, *b], 0),
            (_, [(key, _)]) => {
                self.world.compute(Primitive::Hashable, &[*key], 0)?;
                Ok(self.world.make(Value::none()))
            }
            _ => panic!("{word} of other arguments"),
        }
    }

    fn number(&mut self) -> Evaluated<Address> {
        let is_number = |c: char| c.is_ascii_digit() || matches!(c, '.' | 'e' | '-');
        let negative = self.rest.starts_with('-');
        let body = self.rest.strip_prefix('-').unwrap_or(self.rest);
        let mut end = body.find(|c: char| !is_number(c)).unwrap_or(body.len());
        if let Some(at) = body[..end].find('-').filter(|at| !body[..*at].ends_with('e')) {
            end = at;
        }
        let text = format!("{}{}", if negative { "-" } else { "" }, &body[..end]);
        self.rest = &body[end..];
        let value = match text.parse::<num_bigint::BigInt>() {
            Ok(n) => {
                let is_long = self.world.version() == Version::V2_7 && i64::try_from(&n).is_err();
                Value::New(if is_long { Data::Long(n) } else { Data::Int(n) }, vec![])
            }
            Err(_) => Value::New(Data::Float(text.parse().expect("a number")), vec![]),
        };
        Ok(self.world.make(value))
    }
}
