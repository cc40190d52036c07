//! The built-in types, called.

use crate::{
    interp::calls::Arguments,
    number::Number,
    object::*,
    types::Type,
    value::Value,
    vm::{Outcome, Vm},
};
use num_bigint::BigInt;
use num_traits::FromPrimitive;

impl Vm {
    pub(crate) fn call_type(&self, kind: Type, arguments: &Arguments) -> Outcome {
        if kind.is_exception() {
            return self.new_exception(kind.value(), arguments);
        }
        if kind == Type::Dict {
            return self.new_dict(arguments);
        }
        if matches!(kind, Type::Property | Type::StaticMethod | Type::ClassMethod) {
            return self.new_descriptor(kind, arguments);
        }
        if kind == Type::Function {
            return self.function_of_parts(arguments);
        }
        if kind == Type::Super {
            return self.new_super(arguments);
        }
        if kind == Type::Type {
            if let [one] = &arguments.values[..]
                && arguments.names.is_empty()
            {
                return Ok(self.type_of(one));
            }
            if !arguments.names.is_empty() && arguments.positional().len() == 1 && self.is_3_11() {
                return Err(self.type_error("type() takes no keyword arguments"));
            }
            // 2.7 counts those by keyword too.
            let given = if self.is_2_7() { arguments.values.len() } else { arguments.positional().len() };
            if given != 3 {
                return Err(self.type_error("type() takes 1 or 3 arguments"));
            }
            return self.type_new(&kind.value(), arguments);
        }
        if kind == Type::Object {
            let object = self.call_new(
                Type::Object,
                &Arguments {
                    values: std::iter::once(kind.value()).chain(arguments.values.iter().cloned()).collect(),
                    names: arguments.names.clone(),
                },
            );
            return object;
        }
        let name = self.type_name(kind);
        self.check_type(kind, arguments)?;
        if kind == Type::Enumerate {
            return self.new_enumerate(arguments);
        }
        if kind == Type::Range {
            return self.new_range(arguments);
        }
        if !arguments.names.is_empty() {
            return Err(self.not_covered(name));
        }
        match (kind, &arguments.values[..]) {
            (Type::Bool, []) => Ok(Value::FALSE),
            (Type::Bool, [one]) => self.truth(one).map(Value::bool),
            (Type::Int, []) => Ok(Value::length(0)),
            (Type::Int | Type::Long, [one]) => self.new_int(kind, one),
            (Type::Float, []) => Ok(self.float(0.0)),
            (Type::Float, [one]) => self.new_float(one),
            (Type::Int, [one, base]) => self.int_in_base(one, base),
            (Type::Str, []) => Ok(self.intern("")),
            (Type::Str, [one]) => {
                if one.kind() == Some(Kind::Str) {
                    return Ok(one.clone());
                }
                let text = self.str_text(one)?;
                if self.is_2_7() && !text.is_ascii() {
                    return Err(self.unsupported("a str that is not ASCII"));
                }
                Ok(self.str(super::call::stable(text)))
            }
            (Type::Tuple, []) => Ok(self.tuple(Items::new())),
            (Type::Tuple, [one]) if one.get::<Tuple>().is_some() => Ok(one.clone()),
            (Type::Tuple, [one]) => Ok(self.tuple(self.collect_items(one)?.into_iter().collect())),
            (Type::List, []) => Ok(self.list(Vec::new())),
            (Type::List, [one]) => {
                let list = self.list(Vec::new());
                if self.facts.lists_ask_lengths_twice {
                    self.ask_length(one)?;
                }
                self.list_extend(&list, one)?;
                Ok(list)
            }
            (Type::Set, []) => Ok(self.set()),
            (Type::Set, [one]) => {
                let set = self.set();
                self.set_update(&set, one)?;
                Ok(set)
            }
            (Type::FrozenSet, [one]) if one.kind() == Some(Kind::FrozenSet) => Ok(one.clone()),
            (Type::FrozenSet, [one]) => {
                let set = self.frozen_set();
                self.set_update(&set, one)?;
                Ok(set)
            }
            (Type::Cell, values) if !self.is_2_7() => match values {
                [] => Ok(self.cell(Value::NULL)),
                [one] => Ok(self.cell(one.clone())),
                many => Err(self.type_error(format!("cell expected at most 1 argument, got {}", many.len()))),
            },
            (Type::Zip, values) => {
                let mut iterators = Items::new();
                for value in values {
                    iterators.push(self.iter(value)?);
                }
                Ok(self.iterator(Iterates::Zip, self.tuple(iterators), Value::NULL))
            }
            (Type::Map, [function, rest @ ..]) if !rest.is_empty() => {
                let mut iterators = Items::new();
                for value in rest {
                    iterators.push(self.iter(value)?);
                }
                Ok(self.iterator(Iterates::Map, self.tuple(iterators), function.clone()))
            }
            (Type::Map, _) => Err(self.type_error("map() must have at least two arguments.")),
            (Type::Filter, [function, iterable]) => {
                let iterator = self.iter(iterable)?;
                Ok(self.iterator(Iterates::Filter, iterator, function.clone()))
            }
            (Type::Reversed, [one]) => match one.kind() {
                Some(Kind::List) => {
                    let iterator = self.iterator(Iterates::ListReversed, one.clone(), Value::NULL);
                    let last = i64::try_from(self.length(one).unwrap_or(0)).unwrap_or(0) - 1;
                    iterator.get::<IteratorObject>().expect("kind: it was just made").index.set(last);
                    Ok(iterator)
                }
                Some(Kind::Tuple | Kind::Str) => {
                    let iterator = self.iterator(Iterates::SequenceReversed, one.clone(), Value::NULL);
                    let last = i64::try_from(self.length(one).unwrap_or(0)).unwrap_or(0) - 1;
                    iterator.get::<IteratorObject>().expect("kind: it was just made").index.set(last);
                    Ok(iterator)
                }
                Some(Kind::Range) => {
                    let range = *one.get::<Range>().expect("kind: just seen");
                    let start = range.start + (range.len() - 1) * range.step;
                    let reversed = Range { start, stop: range.start - range.step.signum(), step: -range.step };
                    self.iter(&self.heap.new_object(Kind::Range, reversed))
                }
                _ if self.special(one, "__reversed__").is_some() => Err(self.not_covered(name)),
                Some(Kind::Dict | Kind::View | Kind::Unicode) if !self.is_2_7() => Err(self.not_covered(name)),
                Some(Kind::Unicode) => Err(self.not_covered(name)),
                _ if self.special(one, "__getitem__").is_some() || self.inner(one).is_some() => {
                    Err(self.not_covered(name))
                }
                // They have `__getitem__`.
                Some(Kind::Exception) if self.is_2_7() => match self.special(one, "__len__") {
                    Some(_) => Err(self.not_covered(name)),
                    None => Err(self.no_length(one)),
                },
                _ if self.is_2_7() => Err(self.type_error("argument to reversed() must be a sequence")),
                _ => Err(self.not_supported("is not reversible", one)),
            },
            _ => Err(self.not_covered(name)),
        }
    }

    fn new_enumerate(&self, arguments: &Arguments) -> Outcome {
        let (mut iterable, mut start) = (Value::NULL, Value::NULL);
        if arguments.values.len() > 2 {
            let given = arguments.values.len();
            return Err(self.type_error(format!("enumerate() takes at most 2 arguments ({given} given)")));
        }
        for (index, value) in arguments.positional().iter().enumerate() {
            *if index == 0 { &mut iterable } else { &mut start } = value.clone();
        }
        for (name, value) in arguments.keywords() {
            match self.text(name) {
                Some("start") if start.is_null() => start = value.clone(),
                _ => return Err(self.not_covered("enumerate")),
            }
        }
        if iterable.is_null() {
            if !arguments.values.is_empty() {
                return Err(self.not_covered("enumerate"));
            }
            return Err(self.type_error(if self.is_2_7() {
                "Required argument 'sequence' (pos 1) not found"
            } else if self.is_3_11() {
                "enumerate() missing required argument 'iterable'"
            } else {
                "enumerate() missing required argument 'iterable' (pos 1)"
            }));
        }
        if self.is_2_7() && !start.is_null() && !self.is_an_index(&start) {
            let kind = self.type_name_of(&start);
            return Err(self.type_error(format!("'{kind}' object cannot be interpreted as an index")));
        }
        let from = if start.is_null() { 0 } else { self.index_argument(&start)? };
        let iterator = self.iter(&iterable)?;
        let enumerate = self.iterator(Iterates::Enumerate, iterator, Value::NULL);
        enumerate.get::<IteratorObject>().expect("kind: it was just made").index.set(from);
        Ok(enumerate)
    }

    fn new_range(&self, arguments: &Arguments) -> Outcome {
        let name = self.type_name(Type::Range);
        if !arguments.names.is_empty() {
            if self.is_2_7() {
                return Err(self.type_error("xrange() does not take keyword arguments"));
            }
            return Err(self.type_error("range() takes no keyword arguments"));
        }
        let values = &arguments.values[..];
        if values.is_empty() || values.len() > 3 {
            let given = values.len();
            return Err(self.type_error(match (given, self.is_3_11()) {
                (_, _) if self.is_2_7() => "xrange() requires 1-3 int arguments".to_owned(),
                (0, true) => "range expected at least 1 argument, got 0".to_owned(),
                (0, false) => "range expected 1 argument, got 0".to_owned(),
                _ => format!("range expected at most 3 arguments, got {given}"),
            }));
        }
        if let Some(range) = self.range_of(values)? {
            return Ok(self.heap.new_object(Kind::Range, range));
        }
        for value in values {
            if self.small_int(value).is_none() {
                if matches!(self.number(value), Some(Number::Int(..))) {
                    break;
                }
                self.index_argument(value)?;
            }
        }
        Err(self.not_covered(name))
    }

    fn new_float(&self, value: &Value) -> Outcome {
        if let Some(number) = self.number(value) {
            return Ok(self.float(self.float_of(&number)?));
        }
        if let Some(text) = self.text(value) {
            let wrong = || {
                let shown = self.repr(value)?;
                let text = format!("could not convert string to float: {}", if self.is_2_7() { text } else { &shown });
                Err(self.raise(Type::ValueError, text))
            };
            let plain = text.trim();
            let is_number = plain.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
            if !is_number && (plain.contains('_') || plain.len() < 10 && plain.to_ascii_lowercase().contains(['n'])) {
                return Err(self.unsupported("such a float"));
            }
            return match plain.parse::<f64>() {
                Ok(number) if is_number => Ok(self.float(number)),
                _ => wrong(),
            };
        }
        for name in ["__float__", "__index__"] {
            if self.special(value, name).is_some() {
                return Err(self.unsupported("the float of an instance"));
            }
        }
        if self.class_of(value).is_some() && self.is_2_7() {
            return Err(self.unsupported("the float of an instance"));
        }
        let kind = self.type_name_of(value);
        Err(self.type_error(if self.is_2_7() {
            "float() argument must be a string or a number".to_owned()
        } else if self.is_3_11() {
            format!("float() argument must be a string or a real number, not '{kind}'")
        } else {
            format!("float() argument must be a string or a number, not '{kind}'")
        }))
    }

    fn int_in_base(&self, value: &Value, base: &Value) -> Outcome {
        let base = self.index_argument(base)?;
        let text = self.text(value);
        // 2.7 looks at the base once there is a text to read.
        let is_base = base == 0 || (2..=36).contains(&base) || self.is_2_7() && text.is_none();
        if !is_base {
            return Err(self.raise(Type::ValueError, "int() base must be >= 2 and <= 36, or 0"));
        }
        let Some(text) = text else {
            return Err(self.type_error("int() can't convert non-string with explicit base"));
        };
        let radix = u32::try_from(base).unwrap_or(0);
        let plain = text.trim();
        if radix == 0 || plain.contains('_') || plain.to_ascii_lowercase().contains(['x', 'o']) {
            return Err(self.not_covered("int"));
        }
        match BigInt::parse_bytes(plain.as_bytes(), radix) {
            Some(number) => Ok(self.integer(number, false)),
            None => {
                let shown = self.repr(value)?;
                Err(self.raise(Type::ValueError, format!("invalid literal for int() with base {base}: {shown}")))
            }
        }
    }

    fn new_int(&self, kind: Type, value: &Value) -> Outcome {
        match self.number(value) {
            Some(Number::Int(number, long)) => Ok(self.integer(number, long || kind == Type::Long)),
            Some(Number::Float(number)) => match BigInt::from_f64(number.trunc()) {
                Some(number) => Ok(self.integer(number, kind == Type::Long)),
                None => Err(self.unsupported("the integer of no finite float")),
            },
            None => {
                let Some(text) = self.text(value) else {
                    // 2.7 asks whatever may have an attribute of that name.
                    let asks = || self.is_2_7() && self.get_attribute(value, &self.intern("__trunc__")).is_ok();
                    if self.class_of(value).is_some() || kind == Type::Long || asks() {
                        return Err(self.not_covered("int"));
                    }
                    let name = self.type_name_of(value);
                    let takes = if self.is_2_7() {
                        "a string or a number"
                    } else if self.is_3_11() {
                        "a string, a bytes-like object or a real number"
                    } else {
                        "a string, a bytes-like object or a number"
                    };
                    return Err(self.type_error(format!("int() argument must be {takes}, not '{name}'")));
                };
                if kind == Type::Long || text.contains('_') {
                    return Err(self.not_covered("int"));
                }
                match text.trim().parse::<BigInt>() {
                    Ok(number) => Ok(self.integer(number, false)),
                    Err(_) => {
                        let shown = self.repr(value)?;
                        let text = format!("invalid literal for int() with base 10: {shown}");
                        Err(self.raise(Type::ValueError, text))
                    }
                }
            }
        }
    }

    fn new_dict(&self, arguments: &Arguments) -> Outcome {
        let dict = self.dict();
        self.dict_init(&dict, arguments)?;
        Ok(dict)
    }

    /// `dict.__init__`, and what `dict(...)` does.
    pub(crate) fn dict_init(&self, dict: &Value, arguments: &Arguments) -> Outcome<()> {
        match arguments.positional() {
            [] => {}
            [one] if one.get::<Dict>().is_some() => self.dict_update(dict, one)?,
            [one] => self.dict_of_pairs(dict, one)?,
            many => {
                let (plural, given) = (if self.is_2_7() { "s" } else { "" }, many.len());
                return Err(self.type_error(format!("dict expected at most 1 argument{plural}, got {given}")));
            }
        }
        if self.is_2_7() && arguments.names.len() > 1 {
            return Err(self.unsupported("the order of a hash table"));
        }
        if !self.is_2_7() && arguments.names.iter().any(|name| self.text(name).is_none()) {
            return Err(self.type_error("keywords must be strings"));
        }
        for (name, value) in arguments.keywords() {
            self.dict_set(dict, name.clone(), value.clone())?;
        }
        Ok(())
    }

    pub(crate) fn dict_of_pairs(&self, dict: &Value, pairs: &Value) -> Outcome<()> {
        if let Some(inner) = self.inner(pairs).filter(|inner| inner.get::<Dict>().is_some()) {
            if self.special(pairs, "__iter__").is_some() || self.special(pairs, "keys").is_some() {
                return Err(self.not_covered("dict"));
            }
            return self.dict_update(dict, inner);
        }
        if self.class_of(pairs).is_some() && self.lookup(&self.type_of(pairs), &self.intern("keys"))?.is_some() {
            return Err(self.not_covered("dict"));
        }
        let iterator = self.iter(pairs)?;
        for index in 0.. {
            let pair = self.next(&iterator)?;
            if pair.is_null() {
                break;
            }
            let items = self.collect_fast(&pair, || {
                self.type_error(format!("cannot convert dictionary update sequence element #{index} to a sequence"))
            })?;
            let merged = if let [key, value] = &items[..] {
                self.dict_set(dict, key.clone(), value.clone())
            } else {
                let length = items.len();
                let text = format!("dictionary update sequence element #{index} has length {length}; 2 is required");
                Err(self.raise(Type::ValueError, text))
            };
            if merged.is_err() {
                // Else it goes after its items.
                drop(pair);
                return merged;
            }
        }
        Ok(())
    }

    /// `ValueError(...)`
    pub(crate) fn new_exception(&self, class: Value, arguments: &Arguments) -> Outcome {
        if !arguments.names.is_empty() {
            let name = self.class_name(&class);
            if self.is_3_11() && matches!(self.builtin_base(&class), Type::NameError | Type::AttributeError) {
                return Err(self.not_covered(&name));
            }
            return Err(self.type_error(format!("{name}() takes no keyword arguments")));
        }
        let exception = self.exception(class, arguments.values.iter().cloned().collect());
        if self.builtin_base(&self.class_or_type(&exception)) == Type::StopIteration
            && !self.is_2_7()
            && let Some(value) = arguments.values.first()
        {
            self.set_detail(&exception, value.clone());
        }
        Ok(exception)
    }

    fn class_or_type(&self, exception: &Value) -> Value {
        exception.get::<Exception>().map(|payload| payload.class.get()).unwrap_or_default()
    }

    /// `FunctionType(code, globals, name, argdefs, closure)`
    fn function_of_parts(&self, arguments: &Arguments) -> Outcome {
        const NAMES: [&str; 5] = ["code", "globals", "name", "argdefs", "closure"];
        let mut parts: [Value; 5] = [const { Value::NULL }; 5];
        if arguments.values.len() > NAMES.len() {
            return Err(self.not_covered("function"));
        }
        for (part, value) in parts.iter_mut().zip(arguments.positional()) {
            *part = value.clone();
        }
        for (name, value) in arguments.keywords() {
            let index = NAMES.iter().position(|known| self.text(name) == Some(known));
            match index {
                Some(index) if parts[index].is_null() => parts[index] = value.clone(),
                _ => return Err(self.not_covered("function")),
            }
        }
        let [code, globals, name, defaults, closure] = parts;
        if code.get::<CodeObject>().is_none() || globals.get::<Dict>().is_none() {
            return Err(self.not_covered("function"));
        }
        let given = |value: &Value| !value.is_null() && !value.is_none();
        if given(&name) && self.text(&name).is_none() {
            return Err(self.type_error("arg 3 (name) must be None or string"));
        }
        if given(&defaults) && defaults.get::<Tuple>().is_none() {
            return Err(self.type_error("arg 4 (defaults) must be None or tuple"));
        }
        let frees = self.code_of(&code).shape.frees;
        let own_name = self.code_of(&code).fields.name.clone();
        if closure.get::<Tuple>().is_none() {
            if frees > 0 && !given(&closure) {
                return Err(self.type_error("arg 5 (closure) must be tuple"));
            }
            if given(&closure) {
                return Err(self.type_error("arg 5 (closure) must be None or tuple"));
            }
        }
        let cells = closure.get::<Tuple>().map_or(0, |closure| closure.0.len());
        if cells != frees {
            let text = format!("{own_name} requires closure of length {frees}, not {cells}");
            return Err(self.raise(Type::ValueError, text));
        }
        if let Some(closure) = closure.get::<Tuple>() {
            for item in &closure.0 {
                if item.get::<CellObject>().is_none() {
                    let found = self.type_name_of(item);
                    return Err(self.type_error(format!("arg 5 (closure) expected cell, found {found}")));
                }
            }
        }
        let closure = if given(&closure) { closure } else { Value::NULL };
        let function = self.new_function(code, globals, closure);
        let payload = function.get::<Function>().expect("kind: it was just made");
        if given(&name) {
            payload.name.set(name);
        }
        if given(&defaults) {
            payload.defaults.set(defaults);
        }
        Ok(function)
    }
}
