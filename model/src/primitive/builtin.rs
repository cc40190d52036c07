//! Builtins: how they are found by name, and what those answer that change nothing.

use super::{
    Answer, Caller, Computed, Context, Value,
    compare::Operator,
    iterate::{answer, range_length},
    known_names::is_builtin,
    number::{Kind, Number},
    operator::{Binary, MAX_ITEMS},
    subscript::position,
    unsupported,
};
use crate::{
    builtin::{self, Builtin, Found},
    error::Error,
    exception::Class,
    object::{Adapter, Address, Data, Type},
    uop::{Field, Special},
};
use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive};

impl Context<'_> {
    /// What a name means that no namespace of the program has; a miss if nothing.
    pub(super) fn builtin_named(&self, name: Address) -> Answer {
        let name = self.heap.text(name).unwrap_or_default();
        let data = match name {
            "None" => Data::None,
            _ if self.version.facts().frames_make_do_without_builtins && self.has_no_builtins() => {
                return Answer::Miss;
            }
            "True" => Data::Bool(true),
            "False" => Data::Bool(false),
            "Ellipsis" => Data::Ellipsis,
            "NotImplemented" => Data::NotImplemented,
            _ => match self.declared(name) {
                Some(data) => data,
                None if is_builtin(name, self.version) => return unsupported(format!("the builtin {name}")),
                None => return Answer::Miss,
            },
        };
        Answer::Value(Value::New(data, vec![]))
    }

    /// Whether the frame's globals are not the program's, and have no `__builtins__`.
    fn has_no_builtins(&self) -> bool {
        let Some(Caller { globals: [Some(own), program], .. }) = self.caller else { return false };
        let entries = self.heap.data(own).entries().into_iter().flat_map(|entries| entries.values());
        let mut names = entries.filter_map(|entry| self.heap.text(entry.key?));
        program != Some(own) && !names.any(|name| name == "__builtins__")
    }

    fn declared(&self, name: &str) -> Option<Data> {
        let class = name.parse::<Class>().ok().filter(|class| class.exists(self.version));
        if let Some(class) = class {
            return Some(Data::Type(Type::Exception(class)));
        }
        let named = builtin::TABLE.iter().filter(|d| d.name == name && d.versions.contains(self.version));
        // The driver's `token` is a function.
        named
            .filter_map(|d| match d.found {
                Found::ByName | Found::Constructor(Type::Token) => Some(Data::Builtin(d.builtin)),
                Found::Constructor(Type::Function | Type::Cell)
                | Found::ExceptionConstructor
                | Found::Method(_)
                | Found::Static(_)
                | Found::OfClass(_) => None,
                Found::Constructor(type_) => Some(Data::Type(type_)),
            })
            .next()
    }

    /// What a builtin answers to the arguments given, if it may be called with them. A method's first argument
    /// is its receiver.
    pub(super) fn builtin(&self, builtin: Builtin) -> Answer {
        if let refused @ (Answer::Raise(..) | Answer::Unsupported(_)) = self.check_arguments(builtin) {
            return refused;
        }
        let arguments: Vec<Address> = self.positional(builtin).iter().copied().flatten().collect();
        let receiver = self.given.first().copied().flatten();
        match (builtin, arguments.as_slice(), receiver) {
            (Builtin::GeneratorThrow, arguments, _) => self.thrown(arguments),
            (Builtin::Repr, [value], _) => self.repr(*value),
            (Builtin::Len, [value], _) => self.len(*value),
            (Builtin::Range, _, _) if self.is_2_7() => answer(self.range_list(&arguments)),
            (Builtin::Range | Builtin::XRange, _, _) => answer(self.range(&arguments)),
            (Builtin::Sum, [items, ..], _) => answer(self.sum(*items, self.parameter(builtin, "start"))),
            (Builtin::Min, _, _) => answer(self.extreme(&arguments, Operator::Less)),
            (Builtin::Max, _, _) => answer(self.extreme(&arguments, Operator::Greater)),
            (Builtin::Reversed, [value], _) => self.reversed(*value),
            (Builtin::Chr, [value], _) => answer(self.chr(*value)),
            (Builtin::Ord, [value], _) => answer(self.ord(*value)),
            (Builtin::DivMod, [left, right], _) => answer(self.div_mod(*left, *right)),
            (Builtin::Pow, _, _) => answer(self.pow()),
            (Builtin::Round, _, _) => answer(self.round()),
            (Builtin::NewFloat, [], _) => Answer::Value(Value::New(Data::Float(0.0), vec![])),
            (Builtin::NewFloat, [value], _) => answer(self.float(*value)),
            (Builtin::Abs, [value], _) => self.abs(*value),
            (Builtin::Callable, [value], _) => Answer::Value(Value::bool(self.is_callable(*value))),
            (Builtin::IsInstance, [value, of], _) => answer(self.is_instance(*value, *of, 0).map(Value::bool)),
            (Builtin::TypeOf, [value], _) => match self.heap.data(*value) {
                Data::Iterator(_) | Data::View(_) | Data::Adapter(Adapter::Callable) => {
                    unsupported("the type of an iterator or view")
                }
                Data::Builtin(Builtin::Emit | Builtin::MakeToken | Builtin::Collect) => {
                    unsupported("the type of emit, token and collect")
                }
                _ if self.is_wrapper(*value) => unsupported(super::class::TYPE_OF_WRAPPER),
                _ => Answer::Value(self.class_of(*value)),
            },
            (Builtin::IsSubclass, [class, of], _) => answer(self.is_subclass_of(*class, *of, 0).map(Value::bool)),
            (Builtin::Super, _, _) => answer(self.super_of(&arguments)),
            (Builtin::NewProperty, _, _) => self.property(&arguments),
            (Builtin::NewClassMethod, [function], _) => {
                Answer::Value(Value::New(Data::ClassMethod, vec![Some(Value::Object(*function))]))
            }
            (Builtin::NewStaticMethod, [function], _) => {
                Answer::Value(Value::New(Data::StaticMethod, vec![Some(Value::Object(*function))]))
            }
            (Builtin::PropertyGetter, [function], Some(of)) => self.property_with(of, Field::Getter, *function),
            (Builtin::PropertySetter, [function], Some(of)) => self.property_with(of, Field::Setter, *function),
            (Builtin::PropertyDeleter, [function], Some(of)) => self.property_with(of, Field::Deleter, *function),
            (Builtin::ObjectRepr, [], Some(object)) => self.default_repr(object),
            (Builtin::ExceptionStr, [], Some(object)) => match self.view().exception_message(object) {
                Ok(text) => Answer::Value(Value::str(text)),
                Err(what) => unsupported(what),
            },
            (Builtin::DictLen | Builtin::ListLen, [], Some(object)) => self.len(object),
            (Builtin::NewStr, [], _) => Answer::Value(Value::str("")),
            (Builtin::NewStr, [value], _) => self.text(*value),
            (Builtin::NewInt, values, _) => match (values.first(), self.parameter(builtin, "base")) {
                (None, None) => Answer::Value(Value::int(0)),
                (None, Some(_)) => self.error(Error::IntMissesString, &[]),
                (Some(value), None) => answer(self.int(*value)),
                (Some(value), Some(base)) => answer(self.int_of_base(*value, base)),
            },
            (Builtin::NewBool, [], _) => Answer::Value(Value::bool(false)),
            (Builtin::NewBool, [value], _) => Answer::Value(Value::bool(super::text::truthy(self.heap, *value))),
            (Builtin::NewDict, _, _) => self.dict(arguments.first().copied()),
            (Builtin::NewFunction, _, _) => answer(self.function_arguments()),
            (Builtin::Print, _, _) => self.printed(&arguments),
            (Builtin::ListPop, index, Some(list)) => answer(self.pop_index(list, index.first().copied())),
            (Builtin::DictGet, [key, default @ ..], Some(dict)) => self.dict_get(dict, *key, default.first().copied()),
            (Builtin::StrJoin, [items], Some(glue)) => answer(self.joined(glue, *items)),
            (Builtin::StrUpper, [], Some(text)) => match (self.heap.text(text), self.is_2_7()) {
                (Some(text), true) => Answer::Value(Value::str(text.to_ascii_uppercase())),
                (Some(text), false) => Answer::Value(Value::str(text.to_uppercase())),
                (None, _) => unsupported("upper() of what is not a str"),
            },
            (_, _, Some(receiver)) => self.method_result(builtin, &arguments, receiver),
            _ => unsupported(format!("{} as a primitive", builtin.declaration().name)),
        }
    }

    pub(super) fn len(&self, value: Address) -> Answer {
        let length = match self.heap.data(value) {
            Data::Str(text) => self.view().length_of(text),
            Data::Bytes(bytes) => bytes.len(),
            Data::Unicode(text) => text.chars().count(),
            Data::Tuple | Data::List => self.heap.items(value).len(),
            Data::Dict(entries) | Data::Set(entries) | Data::FrozenSet(entries) => entries.len(),
            Data::View(_) => match self.heap.field(value, Field::Source) {
                Some(dict) => self.heap.data(dict).entries().map_or(0, |entries| entries.len()),
                None => 0,
            },
            Data::Range { start, stop, step } => match range_length(start, stop, step) {
                length if length.to_i64().is_none() => return self.error(Error::TooLargeForSize, &[]),
                length => return Answer::Value(Value::int(length)),
            },
            _ => return self.error(Error::NoLen, &[self.type_name(value)]),
        };
        Answer::Value(Value::int(length))
    }

    /// What numbers add up to; a miss, if not all of them are such or they are not known.
    fn sum(&self, items: Address, start: Option<Address>) -> Computed<Value> {
        let values = self.items_of(items)?;
        let mut total = match start {
            None => Number::Whole(BigInt::ZERO, Kind::Int),
            Some(_) if values.is_empty() => return Err(Answer::Miss),
            Some(start) => self.number(start).ok_or(Answer::Miss)?,
        };
        for value in values {
            let number = match &value {
                Value::Object(address) => self.number(*address),
                Value::New(Data::Int(n), _) => Some(Number::Whole(n.clone(), Kind::Int)),
                Value::New(..) | Value::Dict(_) => None,
            };
            let number = number.ok_or(Answer::Miss)?;
            total = match self.arithmetic(Binary::Add, &total, &number)? {
                Some(Value::New(Data::Int(n), _)) => Number::Whole(n, Kind::Int),
                Some(Value::New(Data::Long(n), _)) => Number::Whole(n, Kind::Long),
                Some(Value::New(Data::Float(x), _)) => Number::Float(x),
                _ => return Err(unsupported("a sum of what is not numbers")),
            };
        }
        Ok(match total {
            Number::Whole(n, kind) => self.int_or_long(n, kind == Kind::Long)?,
            Number::Float(x) => Value::New(Data::Float(x), vec![]),
        })
    }

    /// `min` and `max`: the first of the items before which no other comes; a miss, if there is none, or a function or a
    /// default is given.
    fn extreme(&self, arguments: &[Address], before: Operator) -> Computed<Value> {
        if !self.keywords.is_empty() {
            return Err(Answer::Miss);
        }
        let items = match arguments {
            [items] => self.items_of(*items)?,
            _ => arguments.iter().copied().map(Value::Object).collect(),
        };
        let mut items = items.into_iter();
        let mut best = items.next().ok_or(Answer::Miss)?;
        let comparison = self.comparison();
        for item in items {
            let better = match (&item, &best) {
                (Value::Object(a), Value::Object(b)) => comparison.compare(before, *a, *b, 0)?,
                (Value::New(Data::Int(a), _), Value::New(Data::Int(b), _)) => before.holds(Some(a.cmp(b))),
                (Value::New(Data::Str(a), _), Value::New(Data::Str(b), _)) => before.holds(Some(a.cmp(b))),
                _ => return Err(Answer::Miss),
            };
            if better {
                best = item;
            }
        }
        Ok(best)
    }

    fn abs(&self, value: Address) -> Answer {
        answer(match self.number(value) {
            Some(Number::Whole(n, kind)) => self.int_or_long(n.abs(), kind == Kind::Long),
            Some(Number::Float(x)) => Ok(Value::New(Data::Float(x.abs()), vec![])),
            None => Err(self.error(Error::BadAbsOperand, &[self.type_name(value)])),
        })
    }

    fn is_instance(&self, value: Address, of: Address, depth: usize) -> Computed<bool> {
        if depth > super::text::MAX_DEPTH {
            return Err(unsupported("isinstance() of a tuple nested too deep"));
        }
        match self.heap.data(of) {
            _ if self.heap.defines(of, Special::InstanceCheck, self.version, 0) => {
                Err(unsupported("__instancecheck__ in Python"))
            }
            Data::Type(Type::Iterator) if self.heap.type_of(value) == Type::Iterator => {
                Err(unsupported("the type of an iterator"))
            }
            Data::Type(_) | Data::Class { .. } => Ok(self.heap.is_instance(value, of, self.version)),
            Data::Tuple => {
                for item in self.heap.items(of).iter().flatten() {
                    if self.is_instance(value, *item, depth + 1)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            Data::Builtin(Builtin::Reversed) => Err(unsupported("the type of an iterator or view")),
            _ => Err(self.error(Error::IsInstanceOfNoType, &[])),
        }
    }

    fn is_subclass_of(&self, class: Address, of: Address, depth: usize) -> Computed<bool> {
        if depth > super::text::MAX_DEPTH {
            return Err(unsupported("issubclass() of a tuple nested too deep"));
        }
        match self.heap.data(of) {
            _ if self.heap.defines(of, Special::SubclassCheck, self.version, 0) => {
                Err(unsupported("__subclasscheck__ in Python"))
            }
            Data::Tuple => {
                for item in self.heap.items(of).iter().flatten() {
                    if self.is_subclass_of(class, *item, depth + 1)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            _ if !self.heap.is_class(class) => Err(self.error(Error::IsSubclassNoType, &[])),
            Data::Type(_) | Data::Class { .. } => Ok(self.heap.derives(class, of, self.version)),
            _ => Err(self.error(Error::IsSubclassOfNoType, &[])),
        }
    }

    /// Whether an object can be called.
    pub(super) fn is_callable(&self, value: Address) -> bool {
        match self.heap.type_of(value) {
            Type::Function | Type::Builtin | Type::Method | Type::Type | Type::Class | Type::BoundMethod => true,
            Type::StaticMethod => self.version.facts().static_methods_are_callable,
            _ => self.heap.defines(value, Special::Call, self.version, 0),
        }
    }

    fn dict(&self, from: Option<Address>) -> Answer {
        let entries = match from.map(|from| self.heap.data(from)) {
            None => None,
            Some(Data::Dict(entries)) => Some(entries),
            Some(_) => {
                return from.map_or(Ok(()), |from| self.iterable(from)).map_or_else(|answer| answer, |()| Answer::Miss);
            }
        };
        if !self.is_2_7()
            && let Err(answer) = self.names_are_strs()
        {
            return answer;
        }
        let entries = entries.into_iter().flat_map(|entries| entries.values());
        let mut pairs: Vec<(Value, Value)> =
            entries.filter_map(|entry| Some((Value::Object(entry.key?), Value::Object(entry.value?)))).collect();
        for (name, (_, value)) in self.keywords.iter().zip(self.by_keyword()) {
            let key = self.heap.key(*name);
            let known = pairs.iter().position(|(other, _)| match other {
                Value::Object(other) => self.heap.key(*other) == key,
                Value::New(..) | Value::Dict(_) => false,
            });
            match known {
                Some(at) => pairs[at].1 = Value::Object(value),
                None => pairs.push((Value::Object(*name), Value::Object(value))),
            }
        }
        Answer::Value(Value::Dict(pairs))
    }

    /// What `print(...)` writes.
    fn printed(&self, arguments: &[Address]) -> Answer {
        let [separator, end] = match self.print_words() {
            Ok(words) => words,
            Err(answer) => return answer,
        };
        let mut out = String::new();
        for (n, argument) in arguments.iter().enumerate() {
            if n > 0 {
                out.push_str(separator);
            }
            match self.view().text_of(*argument) {
                Ok(text) if out.len() + text.len() <= MAX_ITEMS => out += &text,
                Ok(_) => return unsupported("a text of more than 1 MiB"),
                Err(what) => return unsupported(what),
            }
        }
        out.push_str(end);
        Answer::Value(Value::str(out))
    }

    /// What `print(...)` writes between its arguments, and after them.
    pub(super) fn print_words(&self) -> Computed<[&str; 2]> {
        let mut words = ["sep", "end"].map(|name| (name, self.parameter(Builtin::Print, name)));
        let mut texts = [" ", "\n"];
        for (text, (name, given)) in texts.iter_mut().zip(&mut words) {
            match given.map(|given| (given, self.heap.data(given))) {
                None | Some((_, Data::None)) => {}
                Some((_, Data::Str(own))) => *text = own,
                Some((given, _)) => return Err(self.error(Error::PrintArgument, &[name, self.type_name(given)])),
            }
        }
        Ok(texts)
    }

    /// `list.pop`: the index, not negative.
    fn pop_index(&self, list: Address, index: Option<Address>) -> Computed<Value> {
        let n = match index {
            None => -1,
            Some(index) => match self.number(index) {
                Some(Number::Whole(n, _)) => match n.to_i64() {
                    Some(n) => n,
                    None => return Err(self.error(Error::TooLargeForSize, &[])),
                },
                Some(Number::Float(_)) => return Err(self.error(Error::FloatForInteger, &[])),
                None => return Err(self.error(Error::IntegerNeeded, &[self.type_name(index)])),
            },
        };
        let length = self.heap.items(list).len();
        match position(n, length) {
            Some(at) => Ok(Value::int(at)),
            None if length == 0 => Err(self.error(Error::PopFromEmpty, &[])),
            None => Err(self.error(Error::PopOutOfRange, &[])),
        }
    }

    fn dict_get(&self, dict: Address, key: Address, default: Option<Address>) -> Answer {
        if let refused @ (Answer::Raise(..) | Answer::Unsupported(_)) = self.hashable(key) {
            return refused;
        }
        let entries = self.heap.data(dict).entries();
        let entry = entries.zip(self.heap.key(key)).and_then(|(entries, key)| entries.get(&key)?.value);
        Answer::Value(entry.or(default).map_or_else(Value::none, Value::Object))
    }

    pub(super) fn joined(&self, glue: Address, items: Address) -> Computed<Value> {
        let Some(glue) = self.heap.text(glue) else { return Err(unsupported("join() of what is not a str")) };
        let items = match self.items_of(items) {
            Err(Answer::Raise(..)) => return Err(self.error(Error::CanOnlyJoin, &[])),
            items => items?,
        };
        let mut out = String::new();
        for (n, item) in items.iter().enumerate() {
            let text = match item {
                Value::Object(address) => match self.heap.data(*address) {
                    Data::Str(text) => text,
                    Data::Unicode(_) | Data::Bytes(_) => return Err(unsupported("join() of bytes and unicode")),
                    _ => {
                        let name = self.type_name(*address);
                        return Err(self.error(Error::ItemNotAStr, &[&n.to_string(), name]));
                    }
                },
                Value::New(Data::Str(text), _) => text,
                Value::New(..) | Value::Dict(_) => {
                    return Err(self.error(Error::ItemNotAStr, &[&n.to_string(), "int"]));
                }
            };
            if n > 0 {
                out += glue;
            }
            if out.len() + text.len() > MAX_ITEMS {
                return Err(unsupported("a str of more than 1 MiB"));
            }
            out += text;
        }
        Ok(Value::str(out))
    }
}
