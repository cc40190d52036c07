//! The built-in functions.

use crate::{
    instr::{Comparison, Operator},
    interp::calls::Arguments,
    number::Number,
    object::*,
    types::Type,
    value::Value,
    vm::{Event, Outcome, Vm},
};
use num_traits::Signed;

impl Vm {
    pub(super) fn call_builtin(&self, name: &'static str, arguments: &Arguments) -> Outcome {
        let values = arguments.positional();
        match name {
            "emit" => self.emit(arguments),
            "token" => self.token(arguments),
            "collect" => self.collect_call(arguments),
            "print" if !self.is_2_7() => self.print(arguments),
            "__build_class__" => self.build_class(arguments),
            "len" => {
                let one = self.one(name, arguments)?;
                if let Some(method) = self.special(one, "__len__") {
                    let length = self.call_special(&method, one, [])?;
                    return Ok(Value::int(self.length_answered(&length)?).unwrap_or_default());
                }
                match self.length(self.native_of(one)) {
                    Some(length) => Ok(Value::length(length)),
                    None => {
                        let kind = self.type_name_of(one);
                        Err(self.type_error(format!("object of type '{kind}' has no len()")))
                    }
                }
            }
            "abs" => {
                let one = self.one(name, arguments)?;
                match self.number(one) {
                    Some(Number::Int(number, long)) => Ok(self.integer(number.abs(), long)),
                    Some(Number::Float(number)) => Ok(self.float(number.abs())),
                    None if self.class_of(one).is_some() => Err(self.unsupported("abs of an instance")),
                    None => {
                        let kind = self.type_name_of(one);
                        Err(self.type_error(format!("bad operand type for abs(): '{kind}'")))
                    }
                }
            }
            "repr" => {
                let text = self.repr(self.one(name, arguments)?)?;
                if self.is_2_7() && !text.is_ascii() {
                    return Err(self.unsupported("a str that is not ASCII"));
                }
                Ok(self.str(super::call::stable(text)))
            }
            "callable" => {
                let one = self.one(name, arguments)?;
                if self.special(one, "__call__").is_some() {
                    return Ok(Value::TRUE);
                }
                let is_callable = self.is_class(one)
                    || one.builtin_index().is_some()
                    || matches!(one.kind(), Some(Kind::Function | Kind::BoundBuiltin | Kind::Method));
                Ok(Value::bool(is_callable))
            }
            "all" | "any" => {
                let iterator = self.iter(self.one(name, arguments)?)?;
                let wanted = name == "any";
                loop {
                    let item = self.next(&iterator)?;
                    if item.is_null() {
                        return Ok(Value::bool(!wanted));
                    }
                    if self.truth(&item)? == wanted {
                        return Ok(Value::bool(wanted));
                    }
                }
            }
            "sum" => self.sum(arguments),
            "min" | "max" => self.extreme(name, arguments),
            "isinstance" | "issubclass" => self.is_instance(name, arguments),
            "iter" if arguments.names.is_empty() && values.len() == 1 => self.iter(&values[0]),
            "iter" if arguments.names.is_empty() && values.len() == 2 => {
                if !matches!(values[0].kind(), Some(Kind::Function | Kind::BoundBuiltin)) {
                    return Err(self.not_covered(name));
                }
                Ok(self.iterator(Iterates::Call, values[0].clone(), values[1].clone()))
            }
            "next" => self.next_call(arguments),
            "sorted" => self.sorted(arguments),
            "range" if arguments.names.is_empty() => {
                let Some(Range { start, step, stop }) = self.range_of(values)? else {
                    return Err(self.not_covered(name));
                };
                let length = Range { start, stop, step }.len();
                if length > 1 << 20 {
                    return Err(self.unsupported("so long a range"));
                }
                let items = (0..length).map(|n| self.int((start + n * step).into())).collect();
                Ok(self.list(items))
            }
            "getattr" | "hasattr" if arguments.names.is_empty() => self.get_or_has(name, values),
            "setattr" if arguments.names.is_empty() && values.len() == 3 && self.is_name(&values[1]) => {
                let attribute = self.intern(self.text(&values[1]).unwrap_or_default());
                self.set_attribute(&values[0], &attribute, &values[2])?;
                Ok(Value::NONE)
            }
            "delattr" if arguments.names.is_empty() && values.len() == 2 && self.is_name(&values[1]) => {
                let attribute = self.intern(self.text(&values[1]).unwrap_or_default());
                self.delete_attribute(&values[0], &attribute)?;
                Ok(Value::NONE)
            }
            "divmod" if arguments.names.is_empty() && values.len() == 2 => {
                match (self.number(&values[0]), self.number(&values[1])) {
                    (Some(a @ Number::Int(..)), Some(b @ Number::Int(..))) => {
                        if self.is_3_11() && matches!(&b, Number::Int(b, _) if *b == 0.into()) {
                            let text = "integer division or modulo by zero";
                            return Err(self.raise(Type::ZeroDivisionError, text));
                        }
                        let both = [Operator::FloorDivide, Operator::Modulo]
                            .map(|operator| self.binary_numbers(operator, &a, &b).map(Option::unwrap_or_default));
                        let [quotient, modulo] = both;
                        Ok(self.tuple(Items::from_iter([quotient?, modulo?])))
                    }
                    _ => Err(self.not_covered(name)),
                }
            }
            "ord" => {
                let one = self.one(name, arguments)?;
                match self.text(one) {
                    Some(text) => {
                        let mut chars = text.chars();
                        match (chars.next(), chars.next()) {
                            (Some(char), None) => Ok(Value::int(u32::from(char).into()).unwrap_or_default()),
                            _ => {
                                let length = text.chars().count();
                                let text = format!("ord() expected a character, but string of length {length} found");
                                Err(self.type_error(text))
                            }
                        }
                    }
                    None => {
                        let kind = self.type_name_of(one);
                        Err(self.type_error(format!("ord() expected string of length 1, but {kind} found")))
                    }
                }
            }
            "chr" => {
                let given = arguments.values.len();
                if self.is_2_7() && given != 1 && arguments.names.is_empty() {
                    return Err(self.type_error(format!("chr() takes exactly 1 argument ({given} given)")));
                }
                let one = self.one(name, arguments)?;
                let limit = if self.is_2_7() { "256" } else { "0x110000" };
                match self.number(one) {
                    Some(Number::Int(number, _)) => {
                        let char = u32::try_from(&number).ok().and_then(char::from_u32);
                        let char = char.filter(|&char| !self.is_2_7() || u32::from(char) < 256);
                        match char {
                            Some(char) if self.is_2_7() && !char.is_ascii() => {
                                Err(self.unsupported("a str that is not ASCII"))
                            }
                            Some(char) => Ok(self.intern(char.encode_utf8(&mut [0; 4]))),
                            None if (0xd800..0xe000).any(|surrogate| number == surrogate.into()) => {
                                Err(self.unsupported("a surrogate"))
                            }
                            None if number.bits() > 31 => Err(self.not_covered(name)),
                            None => Err(self.raise(Type::ValueError, format!("chr() arg not in range({limit})"))),
                        }
                    }
                    _ => Err(self.not_covered(name)),
                }
            }
            "map" | "zip" | "filter" => self.map_2_7(name, arguments),
            _ => Err(self.not_covered(name)),
        }
    }

    pub(super) fn is_name(&self, value: &Value) -> bool {
        value.kind() == Some(Kind::Str)
    }

    fn print(&self, arguments: &Arguments) -> Outcome {
        let (mut separator, mut end) = (" ".to_owned(), "\n".to_owned());
        for (name, value) in arguments.keywords() {
            match (self.text(name), self.text(value)) {
                (Some("sep"), Some(text)) => text.clone_into(&mut separator),
                (Some("end"), Some(text)) => text.clone_into(&mut end),
                (Some("sep" | "end"), None) if value.is_none() => {}
                _ => return Err(self.not_covered("print")),
            }
        }
        for (index, value) in arguments.positional().iter().enumerate() {
            if index > 0 && !separator.is_empty() {
                self.record(Event::Write(separator.clone()));
            }
            let text = self.str_text(value)?;
            self.record(Event::Write(text));
        }
        self.record(Event::Write(end));
        Ok(Value::NONE)
    }

    fn sum(&self, arguments: &Arguments) -> Outcome {
        let (iterable, mut total) = match &arguments.values[..] {
            [iterable] if arguments.names.is_empty() => (iterable, Value::int(0).unwrap_or_default()),
            [iterable, start] if arguments.names.is_empty() && self.text(start).is_none() => (iterable, start.clone()),
            _ => return Err(self.not_covered("sum")),
        };
        let iterator = self.iter(iterable)?;
        loop {
            let item = self.next(&iterator)?;
            if item.is_null() {
                return Ok(total);
            }
            total = self.binary(Operator::Add, false, &total, &item)?;
        }
    }

    fn extreme(&self, name: &str, arguments: &Arguments) -> Outcome {
        let values = arguments.positional();
        let (mut key, mut default) = (Value::NULL, Value::NULL);
        for (keyword, value) in arguments.keywords() {
            match self.text(keyword) {
                Some("key") if !value.is_none() => key = value.clone(),
                Some("key") => {}
                Some("default") if !self.is_2_7() && values.len() == 1 => default = value.clone(),
                _ => return Err(self.not_covered(name)),
            }
        }
        let iterator = match values {
            [] => return Err(self.not_covered(name)),
            [one] => self.iter(one)?,
            many => self.iter(&self.tuple(many.iter().cloned().collect()))?,
        };
        let comparison = if name == "min" { Comparison::Less } else { Comparison::Greater };
        let mut best: Option<(Value, Value)> = None;
        loop {
            let item = self.next(&iterator)?;
            if item.is_null() {
                break;
            }
            let by = if key.is_null() { item.clone() } else { self.call_with(&key, [item.clone()])? };
            let better = match &best {
                None => true,
                Some((_, than)) => {
                    let answer = self.rich_compare(comparison, &by, than)?;
                    self.truth(&answer)?
                }
            };
            if better {
                best = Some((item, by));
            }
        }
        match best {
            Some((item, _)) => Ok(item),
            None if !default.is_null() => Ok(default),
            None => Err(self.raise(Type::ValueError, format!("{name}() arg is an empty sequence"))),
        }
    }

    fn is_instance(&self, name: &str, arguments: &Arguments) -> Outcome {
        let [value, class] = &arguments.values[..] else { return Err(self.not_covered(name)) };
        if !arguments.names.is_empty() {
            return Err(self.not_covered(name));
        }
        let own = if name == "isinstance" {
            match self.class_of(value) {
                Some(class) => class,
                None if self.is_2_7() && value.kind() == Some(Kind::Token) => Type::Token.value(),
                None => self.builtin_type(value).value(),
            }
        } else if self.is_class(value) {
            value.clone()
        } else {
            return Err(self.type_error("issubclass() arg 1 must be a class"));
        };
        self.is_subclass_of_any(name, &own, class).map(Value::bool)
    }

    fn is_subclass_of_any(&self, name: &str, own: &Value, class: &Value) -> Outcome<bool> {
        if let Some(tuple) = class.get::<Tuple>() {
            for each in &tuple.0 {
                if self.is_subclass_of_any(name, own, each)? {
                    return Ok(true);
                }
            }
            return Ok(false);
        }
        if self.is_class(class) {
            return Ok(self.is_subclass_quick(own, class));
        }
        if self.class_of(class).is_some() {
            return Err(self.not_covered(name));
        }
        let text = match name {
            "isinstance" if self.is_2_7() => "isinstance() arg 2 must be a class, type, or tuple of classes and types",
            "isinstance" if self.is_3_11() => "isinstance() arg 2 must be a type, a tuple of types, or a union",
            "isinstance" => "isinstance() arg 2 must be a type or tuple of types",
            _ if self.is_2_7() => "issubclass() arg 2 must be a class or tuple of classes",
            _ if self.is_3_11() => "issubclass() arg 2 must be a class, a tuple of classes, or a union",
            _ => "issubclass() arg 2 must be a class or tuple of classes",
        };
        Err(self.type_error(text))
    }

    fn next_call(&self, arguments: &Arguments) -> Outcome {
        let (iterator, default) = match &arguments.values[..] {
            [iterator] if arguments.names.is_empty() => (iterator, None),
            [iterator, default] if arguments.names.is_empty() => (iterator, Some(default)),
            _ => return Err(self.not_covered("next")),
        };
        if !self.is_iterator(iterator) {
            let kind = self.type_name_of(iterator);
            let quote = if self.is_2_7() { "" } else { "'" };
            return Err(self.type_error(format!("{quote}{kind}{quote} object is not an iterator")));
        }
        let item = match (self.next_or_stop(iterator), default) {
            (Err(raise), Some(_)) if self.is_stop_iteration(&raise) => {
                self.discard(raise);
                Value::NULL
            }
            (outcome, _) => outcome?,
        };
        match default {
            _ if !item.is_null() => Ok(item),
            Some(default) => Ok(default.clone()),
            None => Err(self.raise_value(self.exception(Type::StopIteration.value(), Items::new()))),
        }
    }

    fn sorted(&self, arguments: &Arguments) -> Outcome {
        let [iterable] = arguments.positional() else { return Err(self.not_covered("sorted")) };
        let list = self.list(self.collect_items(iterable)?);
        self.sort(&list, arguments)?;
        Ok(list)
    }

    /// `list.sort(key=, reverse=)`
    pub(super) fn sort(&self, list: &Value, arguments: &Arguments) -> Outcome<()> {
        let (mut key, mut reverse) = (Value::NULL, false);
        for (keyword, value) in arguments.keywords() {
            match self.text(keyword) {
                Some("key") if !value.is_none() => key = value.clone(),
                Some("key") => {}
                Some("reverse") => match self.small_int(value) {
                    Some(number) => reverse = number != 0,
                    None => return Err(self.not_covered("sort")),
                },
                _ => return Err(self.not_covered("sort")),
            }
        }
        let payload = list.get::<List>().expect("kind: the caller has seen it");
        let items = payload.0.take();
        let mut keyed = Vec::with_capacity(items.len());
        let mut failed = None;
        for item in items {
            let by =
                if key.is_null() || failed.is_some() { Ok(item.clone()) } else { self.call_with(&key, [item.clone()]) };
            keyed.push((
                by.unwrap_or_else(|raise| {
                    failed = Some(raise);
                    Value::NULL
                }),
                item,
            ));
        }
        if failed.is_none() {
            if reverse {
                keyed.reverse();
            }
            failed = self.insertion_sort(&mut keyed).err();
            if reverse {
                keyed.reverse();
            }
        }
        let (keys, sorted): (Vec<Value>, Vec<Value>) = keyed.into_iter().unzip();
        let between = payload.0.replace(sorted);
        drop(keys);
        match failed {
            Some(raise) => Err(raise),
            None if between.is_empty() => Ok(()),
            None => Err(self.raise(Type::ValueError, "list modified during sort")),
        }
    }

    /// The binary insertion that CPython uses on fewer than 64 items, after the run that they begin with.
    fn insertion_sort(&self, items: &mut [(Value, Value)]) -> Outcome<()> {
        if items.len() >= 64 {
            return Err(self.unsupported("sorting so many items"));
        }
        let less = |a: &Value, b: &Value| {
            let answer = self.rich_compare(Comparison::Less, a, b)?;
            self.truth(&answer)
        };
        if items.len() < 2 {
            return Ok(());
        }
        let mut run = 2;
        if less(&items[1].0, &items[0].0)? {
            while run < items.len() && less(&items[run].0, &items[run - 1].0)? {
                run += 1;
            }
            items[..run].reverse();
        } else {
            while run < items.len() && !less(&items[run].0, &items[run - 1].0)? {
                run += 1;
            }
        }
        for next in run..items.len() {
            let (mut left, mut right) = (0, next);
            while left < right {
                let middle = left + (right - left) / 2;
                if less(&items[next].0, &items[middle].0)? { right = middle } else { left = middle + 1 }
            }
            items[left..=next].rotate_right(1);
        }
        Ok(())
    }

    fn get_or_has(&self, name: &str, values: &[Value]) -> Outcome {
        let (object, attribute, default) = match values {
            [object, attribute] => (object, attribute, None),
            [object, attribute, default] if name == "getattr" => (object, attribute, Some(default)),
            _ => return Err(self.not_covered(name)),
        };
        if !self.is_name(attribute) {
            return Err(self.not_covered(name));
        }
        let attribute = self.intern(self.text(attribute).unwrap_or_default());
        match self.get_attribute(object, &attribute) {
            Ok(value) if name == "getattr" => Ok(value),
            Ok(_) => Ok(Value::TRUE),
            Err(raise) if raise.0.as_mark().is_some() => Err(raise),
            Err(raise) => {
                let is_missing = self.is_subtype(self.exception_type(&raise.0), Type::AttributeError);
                match default {
                    Some(default) if is_missing => Ok(default.clone()),
                    None if name == "hasattr" && (is_missing || self.is_2_7()) => Ok(Value::FALSE),
                    _ => Err(raise),
                }
            }
        }
    }

    /// 2.7's functions that make lists.
    fn map_2_7(&self, name: &str, arguments: &Arguments) -> Outcome {
        if !arguments.names.is_empty() {
            return Err(self.not_covered(name));
        }
        match (name, &arguments.values[..]) {
            ("map", [function, iterable]) if !function.is_none() => {
                let iterator = self.iter_argument("map", 2, iterable)?;
                let mut items = Vec::new();
                loop {
                    let item = self.next(&iterator)?;
                    if item.is_null() {
                        return Ok(self.list(items));
                    }
                    items.push(self.call_with(function, [item])?);
                }
            }
            ("zip", values) if !values.is_empty() => {
                let mut iterators = Vec::new();
                for (index, value) in values.iter().enumerate() {
                    if !self.is_iterable(value) {
                        let text = format!("zip argument #{} must support iteration", index + 1);
                        return Err(self.type_error(text));
                    }
                    iterators.push(self.iter(value)?);
                }
                let mut rows = Vec::new();
                loop {
                    let mut row = Items::new();
                    for iterator in &iterators {
                        let item = self.next(iterator)?;
                        if item.is_null() {
                            return Ok(self.list(rows));
                        }
                        row.push(item);
                    }
                    rows.push(self.tuple(row));
                }
            }
            _ => Err(self.not_covered(name)),
        }
    }

    fn iter_argument(&self, name: &str, number: usize, value: &Value) -> Outcome {
        if !self.is_iterable(value) {
            return Err(self.type_error(format!("argument {number} to {name}() must support iteration")));
        }
        self.iter(value)
    }

    /// The range that one to three integers are; nothing, if they are not.
    pub(super) fn range_of(&self, values: &[Value]) -> Outcome<Option<Range>> {
        let mut numbers = Vec::new();
        for value in values {
            match self.small_int(value).filter(|number| number.unsigned_abs() < 1 << 61) {
                Some(number) => numbers.push(number),
                None => return Ok(None),
            }
        }
        let (start, stop, step) = match numbers[..] {
            [stop] => (0, stop, 1),
            [start, stop] => (start, stop, 1),
            [start, stop, step] => (start, stop, step),
            _ => return Ok(None),
        };
        if step == 0 {
            let name = if self.is_2_7() { "range() step argument" } else { "range() arg 3" };
            return Err(self.raise(Type::ValueError, format!("{name} must not be zero")));
        }
        Ok(Some(Range { start, stop, step }))
    }
}
