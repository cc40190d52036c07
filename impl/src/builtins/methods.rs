//! The methods of built-in types.

use crate::{
    interp::calls::Arguments,
    object::*,
    types::Type,
    value::Value,
    vm::{Outcome, Vm},
};

const LIST: &[&str] = &["append", "count", "extend", "index", "insert", "pop", "remove", "reverse", "sort"];
const LIST_3: &[&str] = &["clear", "copy"];
const TUPLE: &[&str] = &["count", "index"];
const DICT: &[&str] =
    &["clear", "copy", "fromkeys", "get", "items", "keys", "pop", "popitem", "setdefault", "update", "values"];
const DICT_2: &[&str] = &["has_key", "iteritems", "iterkeys", "itervalues", "viewitems", "viewkeys", "viewvalues"];
const SET: &[&str] = &[
    "add",
    "clear",
    "copy",
    "difference",
    "difference_update",
    "discard",
    "intersection",
    "intersection_update",
    "isdisjoint",
    "issubset",
    "issuperset",
    "pop",
    "remove",
    "symmetric_difference",
    "symmetric_difference_update",
    "union",
    "update",
];
const STR: &[&str] = &[
    "capitalize",
    "casefold",
    "center",
    "count",
    "decode",
    "encode",
    "endswith",
    "expandtabs",
    "find",
    "format",
    "format_map",
    "index",
    "isalnum",
    "isalpha",
    "isascii",
    "isdecimal",
    "isdigit",
    "isidentifier",
    "islower",
    "isnumeric",
    "isprintable",
    "isspace",
    "istitle",
    "isupper",
    "join",
    "ljust",
    "lower",
    "lstrip",
    "maketrans",
    "partition",
    "removeprefix",
    "removesuffix",
    "replace",
    "rfind",
    "rindex",
    "rjust",
    "rpartition",
    "rsplit",
    "rstrip",
    "split",
    "splitlines",
    "startswith",
    "strip",
    "swapcase",
    "title",
    "translate",
    "upper",
    "zfill",
];
const INT: &[&str] = &[
    "as_integer_ratio",
    "bit_count",
    "bit_length",
    "conjugate",
    "denominator",
    "from_bytes",
    "imag",
    "numerator",
    "real",
    "to_bytes",
];

/// All attributes without underscores that a type may have, in any version; nothing, if that is not known here.
fn attributes(kind: Type) -> Option<[&'static [&'static str]; 2]> {
    Some(match kind {
        Type::List => [LIST, LIST_3],
        Type::Tuple => [TUPLE, &[]],
        Type::Dict => [DICT, DICT_2],
        Type::Set | Type::FrozenSet => [SET, &[]],
        Type::Str | Type::Unicode => [STR, &[]],
        Type::Int | Type::Long | Type::Bool => [INT, &[]],
        Type::NoneType | Type::Token | Type::Ellipsis => [&["_run", "_label", "_finaliser"], &[]],
        Type::Function | Type::Builtin | Type::Descriptor | Type::MethodWrapper | Type::WrapperDescriptor => [&[], &[]],
        Type::Partial => [&["func", "args", "keywords"], &[]],
        Type::Float => [&["as_integer_ratio", "conjugate", "fromhex", "hex", "imag", "is_integer", "real"], &[]],
        Type::Cell => [&["cell_contents"], &[]],
        Type::Range => [&["start", "stop", "step", "count", "index"], &[]],
        Type::ListIterator
        | Type::TupleIterator
        | Type::RangeIterator
        | Type::StrIterator
        | Type::StrAsciiIterator
        | Type::Enumerate
        | Type::Zip
        | Type::Map
        | Type::Filter => [&["next"], &[]],
        _ => return None,
    })
}

impl Vm {
    /// Whether a type has a method that is covered.
    pub(crate) fn has_method(&self, kind: Type, name: &str) -> bool {
        match kind {
            Type::Zip | Type::Map | Type::Filter | Type::Enumerate | Type::ListReverseIterator => {
                name == "__next__" && !self.is_2_7()
            }
            Type::List => LIST.contains(&name) || (!self.is_2_7() && LIST_3.contains(&name)),
            Type::Dict => {
                (DICT.contains(&name) && name != "fromkeys") || (self.is_2_7() && DICT_2[..4].contains(&name))
            }
            Type::Set | Type::FrozenSet => self.has_set_method(kind, name),
            Type::Tuple => TUPLE.contains(&name),
            Type::Str => self.has_str_method(name),
            Type::ListIterator
            | Type::TupleIterator
            | Type::RangeIterator
            | Type::StrIterator
            | Type::StrAsciiIterator
            | Type::Generator => {
                (kind == Type::Generator && matches!(name, "send" | "throw" | "close"))
                    || (name == "next" && self.is_2_7())
                    || (name == "__next__" && !self.is_2_7())
            }
            _ => false,
        }
    }

    /// Whether a built-in type may have a method that is not covered.
    pub(crate) fn may_have_method(&self, kind: Type, name: &str) -> bool {
        !name.starts_with("__") && attributes(kind).is_some_and(|lists| lists.iter().any(|list| list.contains(&name)))
    }

    /// Whether a type certainly has no attribute of a name.
    pub(crate) fn is_plain(&self, _: &Value, kind: Type, name: &str) -> bool {
        attributes(kind).is_some_and(|lists| !lists.iter().any(|list| list.contains(&name)))
    }

    pub(crate) fn call_method_of(&self, receiver: &Value, name: &str, arguments: &Arguments) -> Outcome {
        let kind = self.builtin_type(receiver);
        self.check_method(kind, name, arguments)?;
        match receiver.kind() {
            Some(Kind::List) => self.list_method(receiver, name, arguments),
            Some(Kind::Dict) => self.dict_method(receiver, name, arguments),
            Some(Kind::Set | Kind::FrozenSet) => self.set_method(receiver, name, arguments),
            Some(Kind::Tuple) => self.tuple_method(receiver, name, arguments),
            Some(Kind::Str | Kind::Unicode) => self.str_method(receiver, name, arguments),
            Some(Kind::Generator) if !matches!(name, "next" | "__next__") => {
                self.generator_method(receiver, name, &arguments.values)
            }
            Some(Kind::Iterator | Kind::Generator) if arguments.values.is_empty() => {
                let item = self.next_or_stop(receiver)?;
                if item.is_null() {
                    return Err(self.raise_value(self.exception(Type::StopIteration.value(), Items::new())));
                }
                Ok(item)
            }
            _ => Err(self.not_covered(name)),
        }
    }

    /// What messages call a method.
    fn method_name(&self, receiver: &Value, name: &str) -> String {
        if self.version.facts().callables_named_in_full {
            format!("{}.{name}", self.type_name_of(receiver))
        } else {
            name.to_owned()
        }
    }

    pub(crate) fn only_argument<'a>(
        &self,
        receiver: &Value,
        name: &str,
        arguments: &'a Arguments,
    ) -> Outcome<&'a Value> {
        match &arguments.values[..] {
            [one] => Ok(one),
            values => {
                let full = self.method_name(receiver, name);
                Err(self.type_error(format!("{full}() takes exactly one argument ({} given)", values.len())))
            }
        }
    }

    fn nothing(&self, receiver: &Value, name: &str, arguments: &Arguments) -> Outcome<()> {
        if arguments.values.is_empty() {
            return Ok(());
        }
        let full = self.method_name(receiver, name);
        Err(self.type_error(format!("{full}() takes no arguments ({} given)", arguments.values.len())))
    }

    fn list_method(&self, receiver: &Value, name: &str, arguments: &Arguments) -> Outcome {
        let list = receiver.get::<List>().expect("kind: the caller has seen it");
        let values = &arguments.values[..];
        match name {
            "append" => {
                let one = self.only_argument(receiver, name, arguments)?.clone();
                list.0.borrow_mut().push(one);
            }
            "extend" => self.list_extend(receiver, self.only_argument(receiver, name, arguments)?)?,
            "pop" => {
                let index = match values {
                    [] => -1,
                    [one, ..] => self.parsed_index(one)?,
                };
                let length = list.0.borrow().len();
                if length == 0 {
                    return Err(self.raise(Type::IndexError, "pop from empty list"));
                }
                let length = i64::try_from(length).unwrap_or(i64::MAX);
                let index = if index < 0 { index + length } else { index };
                if !(0..length).contains(&index) {
                    return Err(self.raise(Type::IndexError, "pop index out of range"));
                }
                return Ok(list.0.borrow_mut().remove(usize::try_from(index).unwrap_or(0)));
            }
            "insert" => {
                let [index, value] = values else { return Err(self.not_covered(name)) };
                let index = self.parsed_index(index)?;
                let length = i64::try_from(list.0.borrow().len()).unwrap_or(i64::MAX);
                let index = if index < 0 { (index + length).max(0) } else { index.min(length) };
                list.0.borrow_mut().insert(usize::try_from(index).unwrap_or(0), value.clone());
            }
            "reverse" => {
                self.nothing(receiver, name, arguments)?;
                list.0.borrow_mut().reverse();
            }
            "clear" => {
                self.nothing(receiver, name, arguments)?;
                list.empty();
            }
            "copy" => {
                self.nothing(receiver, name, arguments)?;
                let items = list.0.borrow().clone();
                return Ok(self.list(items));
            }
            "remove" | "index" => {
                let length = list.0.borrow().len();
                let limit = |at: usize, default: usize| match values.get(at) {
                    None => Ok(default),
                    Some(value) => self.limit_argument(value, length),
                };
                let (mut index, end) = (limit(1, 0)?, limit(2, usize::MAX)?);
                loop {
                    if index >= end {
                        break;
                    }
                    let Some(item) = list.0.borrow().get(index).cloned() else { break };
                    if self.equal(&item, &values[0])? {
                        if name == "index" {
                            return Ok(Value::length(index));
                        }
                        if index >= list.0.borrow().len() {
                            return Err(self.unsupported("a list that changes while it is searched"));
                        }
                        let old = list.0.borrow_mut().remove(index);
                        drop(old);
                        return Ok(Value::NONE);
                    }
                    index += 1;
                }
                if name == "remove" {
                    return Err(self.raise(Type::ValueError, "list.remove(x): x not in list"));
                }
                let shown = self.repr(&values[0])?;
                return Err(self.raise(Type::ValueError, format!("{shown} is not in list")));
            }
            "count" => {
                let one = self.only_argument(receiver, name, arguments)?;
                return self.count_in(receiver, one);
            }
            "sort" if arguments.positional().is_empty() => self.sort(receiver, arguments)?,
            _ => return Err(self.not_covered(name)),
        }
        Ok(Value::NONE)
    }

    /// Where a search begins or ends.
    fn limit_argument(&self, value: &Value, length: usize) -> Outcome<usize> {
        let Some(at) = self.small_int(value) else {
            if self.number(value).is_some() || self.special(value, "__index__").is_some() {
                return Err(self.unsupported("such an index"));
            }
            return Err(self.type_error("slice indices must be integers or have an __index__ method"));
        };
        let at = if at < 0 { at + i64::try_from(length).unwrap_or(i64::MAX) } else { at };
        Ok(usize::try_from(at.max(0)).unwrap_or(usize::MAX))
    }

    fn count_in(&self, receiver: &Value, one: &Value) -> Outcome {
        let mut count = 0;
        for item in self.collect_items(receiver)? {
            count += usize::from(self.equal(&item, one)?);
        }
        Ok(Value::length(count))
    }

    fn tuple_method(&self, receiver: &Value, name: &str, arguments: &Arguments) -> Outcome {
        let [one, limits @ ..] = &arguments.values[..] else { return Err(self.not_covered(name)) };
        if name == "count" {
            return self.count_in(receiver, one);
        }
        let items = self.collect_items(receiver)?;
        let limit = |at: usize, default: usize| match limits.get(at) {
            None => Ok(default),
            Some(value) => self.limit_argument(value, items.len()),
        };
        let (start, end) = (limit(0, 0)?, limit(1, usize::MAX)?);
        for (index, item) in items.iter().enumerate().take(end).skip(start) {
            if self.equal(item, one)? {
                return Ok(Value::length(index));
            }
        }
        Err(self.raise(Type::ValueError, "tuple.index(x): x not in tuple"))
    }

    fn dict_method(&self, receiver: &Value, name: &str, arguments: &Arguments) -> Outcome {
        let table = &receiver.get::<Dict>().expect("kind: the caller has seen it").0;
        let view = |what| {
            self.ordered(receiver)?;
            if self.is_2_7() {
                let entries = self.entries(receiver);
                return Ok(self.list(
                    entries
                        .into_iter()
                        .map(|(key, value)| match what {
                            Iterates::Keys => key,
                            Iterates::Values => value,
                            _ => self.tuple(Items::from_iter([key, value])),
                        })
                        .collect(),
                ));
            }
            Ok(self.heap.new_object(Kind::View, View { dict: receiver.clone().into(), what }))
        };
        match (name, &arguments.values[..]) {
            ("get", [key]) => Ok(self.dict_get(receiver, key)?.unwrap_or(Value::NONE)),
            ("get", [key, default]) => Ok(self.dict_get(receiver, key)?.unwrap_or_else(|| default.clone())),
            ("keys", []) => view(Iterates::Keys),
            ("values", []) => view(Iterates::Values),
            ("items", []) => view(Iterates::Items),
            ("pop", [key, rest @ ..]) if rest.len() < 2 => {
                // An empty dict asks for no hash.
                let removed = if self.table_len(receiver) == 0 { None } else { self.dict_remove(receiver, key)? };
                match (removed, rest) {
                    (Some((old, value)), _) => {
                        drop(old);
                        Ok(value)
                    }
                    (None, [default]) => Ok(default.clone()),
                    (None, _) => Err(self.key_error(key.clone())),
                }
            }
            ("popitem", []) => {
                self.ordered(receiver)?;
                let last = table.borrow().last();
                match last {
                    Some(position) => {
                        let (key, value) = table.borrow_mut().remove(position);
                        Ok(self.tuple(Items::from_iter([key, value])))
                    }
                    None => {
                        let text = self.str("popitem(): dictionary is empty");
                        Err(self.key_error(text))
                    }
                }
            }
            ("setdefault", [key, rest @ ..]) if rest.len() < 2 => {
                if let Some(value) = self.dict_get(receiver, key)? {
                    return Ok(value);
                }
                let value = rest.first().cloned().unwrap_or(Value::NONE);
                self.dict_set(receiver, key.clone(), value.clone())?;
                Ok(value)
            }
            ("update", _) => {
                self.dict_init(receiver, arguments)?;
                Ok(Value::NONE)
            }
            ("iterkeys" | "itervalues" | "iteritems", []) if self.is_2_7() => {
                self.ordered(receiver)?;
                let what = match name {
                    "iterkeys" => Iterates::Keys,
                    "itervalues" => Iterates::Values,
                    _ => Iterates::Items,
                };
                let iterator = self.iterator(what, receiver.clone(), Value::NULL);
                let payload = iterator.get::<IteratorObject>().expect("kind: it was just made");
                payload.limit.set(i64::try_from(self.table_len(receiver)).unwrap_or(i64::MAX));
                Ok(iterator)
            }
            ("copy", []) => {
                let copy = self.dict();
                self.dict_update(&copy, receiver)?;
                Ok(copy)
            }
            ("clear", []) => {
                crate::operate::clear_table(table);
                Ok(Value::NONE)
            }
            ("has_key", [key]) if self.is_2_7() => Ok(Value::bool(self.dict_get(receiver, key)?.is_some())),
            _ => Err(self.not_covered(name)),
        }
    }
}
