//! The built-in functions.

use crate::{
    instr::{Comparison, Operator},
    interp::calls::Arguments,
    item::Backwards,
    number::Number,
    object::*,
    types::Type,
    value::Value,
    vm::{Event, Outcome, Vm},
};
use num_traits::Signed;

impl Vm {
    pub(super) fn call_builtin(&self, name: &'static str, arguments: &Arguments) -> Outcome {
        self.check_function(name, arguments)?;
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
                    None => Err(self.no_length(one)),
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
                Ok(Value::bool(self.is_callable(one)))
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
                if !self.is_callable(&values[0]) {
                    return Err(self.type_error("iter(v, w): v must be callable"));
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
            "setattr" => {
                let attribute = self.attribute_name(&values[1])?;
                self.set_attribute(&values[0], &attribute, &values[2])?;
                Ok(Value::NONE)
            }
            "delattr" => {
                let attribute = self.attribute_name(&values[1])?;
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
            "map" | "zip" | "filter" | "reduce" => self.map_2_7(name, arguments),
            "pow" => self.pow(arguments),
            "round" => self.round(arguments),
            "id" => Err(self.unsupported("the address of an object")),
            _ => Err(self.not_covered(name)),
        }
    }

    /// Whether something can be called.
    pub(crate) fn is_callable(&self, value: &Value) -> bool {
        self.is_class(value)
            || value.builtin_index().is_some()
            || self.special(value, "__call__").is_some()
            || match value.kind() {
                Some(Kind::Function | Kind::BoundBuiltin | Kind::Method) => true,
                Some(Kind::Descriptor) => self.type_of_descriptor(value) != Type::GetSetDescriptor,
                Some(Kind::StaticMethod) => self.version.facts().static_methods_are_callable,
                _ => false,
            }
    }

    /// `pow(a, b)`
    fn pow(&self, arguments: &Arguments) -> Outcome {
        let given = arguments.values.len();
        if self.is_2_7() && !arguments.names.is_empty() {
            return Err(self.type_error("pow() takes no keyword arguments"));
        }
        match &arguments.values[..] {
            _ if !arguments.names.is_empty() => Err(self.not_covered("pow")),
            [a, b] => self.binary(Operator::Power, false, a, b).map_err(|raise| self.power_named(raise)),
            [a, b, modulus] if modulus.is_none() => {
                self.binary(Operator::Power, false, a, b).map_err(|raise| self.power_named(raise))
            }
            [a, b, modulus] => match (self.number(a), self.number(b), self.number(modulus)) {
                (Some(Number::Int(a, _)), Some(Number::Int(b, _)), Some(Number::Int(modulus, _)))
                    if b >= 0.into() && modulus != 0.into() =>
                {
                    let result = a.modpow(&b, &modulus);
                    Ok(self.integer(result, false))
                }
                _ => Err(self.not_covered("pow")),
            },
            _ if self.is_2_7() => {
                let (bound, wanted) = if given < 2 { ("at least", 2) } else { ("at most", 3) };
                Err(self.type_error(format!("pow expected {bound} {wanted} arguments, got {given}")))
            }
            [] => Err(self.type_error("pow() missing required argument 'base' (pos 1)")),
            [_] => Err(self.type_error("pow() missing required argument 'exp' (pos 2)")),
            _ => Err(self.type_error(format!("pow() takes at most 3 arguments ({given} given)"))),
        }
    }

    /// An error of `**` in the words of `pow`.
    fn power_named(&self, raise: crate::vm::Raise) -> crate::vm::Raise {
        if !self.is_3_11() || !self.is_raised(&raise, Type::TypeError) {
            return raise;
        }
        let payload = crate::interp::unwind::payload(&raise.0);
        let args = payload.args.get();
        let text = args.get::<Tuple>().and_then(|args| args.0.first().map(|text| self.text_of(text)));
        if let Some(rest) = text.as_deref().and_then(|text| text.strip_prefix("unsupported operand type(s) for **: ")) {
            let text = self.str(format!("unsupported operand type(s) for ** or pow(): {rest}"));
            payload.args.set(self.tuple(Items::from_iter([text])));
        }
        raise
    }

    /// `round(number, digits)`
    fn round(&self, arguments: &Arguments) -> Outcome {
        let given = arguments.values.len();
        if given == 0 {
            return Err(self.type_error(if self.is_2_7() {
                "Required argument 'number' (pos 1) not found"
            } else {
                "round() missing required argument 'number' (pos 1)"
            }));
        }
        if given > 2 {
            return Err(self.type_error(format!("round() takes at most 2 arguments ({given} given)")));
        }
        if !arguments.names.is_empty() || (given == 2 && !arguments.values[1].is_none()) || self.is_2_7() {
            return Err(self.not_covered("round"));
        }
        let value = &arguments.values[0];
        match self.number(value) {
            Some(Number::Int(number, long)) => Ok(self.integer(number, long)),
            Some(Number::Float(number)) => {
                match <num_bigint::BigInt as num_traits::FromPrimitive>::from_f64(number.round_ties_even()) {
                    Some(number) => Ok(self.integer(number, false)),
                    None => Err(self.not_covered("round")),
                }
            }
            None if self.special(value, "__round__").is_some() => Err(self.not_covered("round")),
            None => {
                let kind = self.type_name_of(value);
                Err(self.type_error(format!("type {kind} doesn't define __round__ method")))
            }
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
            [iterable, start] if arguments.names.is_empty() => (iterable, start.clone()),
            [iterable, start]
                if !self.is_2_7() && arguments.names.len() == 1 && self.text(&arguments.names[0]) == Some("start") =>
            {
                (iterable, start.clone())
            }
            [] if !self.is_2_7() => {
                return Err(self.type_error("sum() takes at least 1 positional argument (0 given)"));
            }
            values if arguments.names.is_empty() => {
                let given = values.len();
                return Err(self.type_error(match (self.is_2_7(), given) {
                    (true, 0) => "sum expected at least 1 arguments, got 0".to_owned(),
                    (true, _) => format!("sum expected at most 2 arguments, got {given}"),
                    (false, _) => format!("sum() takes at most 2 arguments ({given} given)"),
                }));
            }
            _ => return Err(self.not_covered("sum")),
        };
        let iterator = self.iter(iterable)?;
        if self.text(&total).is_some() {
            return Err(self.type_error("sum() can't sum strings [use ''.join(seq) instead]"));
        }
        loop {
            let item = match self.next(&iterator) {
                Ok(item) if item.is_null() => {
                    drop(iterator);
                    return Ok(total);
                }
                Ok(item) => item,
                Err(raise) => {
                    drop(total);
                    drop(iterator);
                    return Err(raise);
                }
            };
            let sum = self.binary(Operator::Add, false, &total, &item);
            drop(total);
            drop(item);
            total = sum?;
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
        // What is held is released in CPython's order: value and key, those that were best so far, the iterator.
        let outcome = loop {
            let item = match self.next(&iterator) {
                Ok(item) if item.is_null() => break Ok(()),
                Ok(item) => item,
                Err(raise) => break Err(raise),
            };
            let by = if key.is_null() { Ok(item.clone()) } else { self.call_with(&key, [item.clone()]) };
            let by = match by {
                Ok(by) => by,
                Err(raise) => {
                    drop(item);
                    break Err(raise);
                }
            };
            let better = match &best {
                None => Ok(true),
                Some((_, than)) => self.rich_compare(comparison, &by, than).and_then(|answer| self.truth(&answer)),
            };
            match better {
                Ok(true) => {
                    if let Some((old, by_old)) = best.replace((item, by)) {
                        drop(by_old);
                        drop(old);
                    }
                }
                Ok(false) => {
                    drop(item);
                    drop(by);
                }
                Err(raise) => {
                    drop(by);
                    drop(item);
                    break Err(raise);
                }
            }
        };
        let best = best.map(|(item, by)| {
            drop(by);
            item
        });
        let best = match outcome {
            Ok(()) => best,
            Err(raise) => {
                drop(best);
                drop(iterator);
                return Err(raise);
            }
        };
        drop(iterator);
        match best {
            Some(item) => Ok(item),
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
        } else {
            value.clone()
        };
        self.is_subclass_of_any(name, &own, class).map(Value::bool)
    }

    /// An object that is no class could have bases still.
    fn check_has_no_bases(&self, name: &str, object: &Value) -> Outcome<()> {
        if self.class_of(object).is_none() {
            return Ok(());
        }
        match self.get_attribute(object, &self.intern("__bases__")) {
            Ok(_) => Err(self.not_covered(name)),
            Err(raise) if self.is_raised(&raise, Type::AttributeError) => {
                self.discard(raise);
                Ok(())
            }
            Err(raise) => Err(raise),
        }
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
        if !self.is_class(own) {
            self.check_has_no_bases(name, own)?;
            return Err(self.type_error("issubclass() arg 1 must be a class"));
        }
        if self.is_class(class) {
            return Ok(self.is_subclass_quick(own, class));
        }
        self.check_has_no_bases(name, class)?;
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
        // 2.7 looks at the keywords before it looks at the items.
        let known = |(keyword, _): (&Value, &Value)| matches!(self.text(keyword), Some("key" | "reverse"));
        if self.is_2_7() && !arguments.keywords().all(known) {
            return Err(self.not_covered("sorted"));
        }
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
        if items.is_empty() {
            payload.0.replace(items);
            return Ok(());
        }
        let mut keys = Backwards(Vec::with_capacity(if key.is_null() { 0 } else { items.len() }));
        if !key.is_null() {
            for item in &items {
                match self.call_with(&key, [item.clone()]) {
                    Ok(by) => keys.0.push(by),
                    Err(raise) => {
                        drop(keys);
                        drop(Backwards(payload.0.replace(items)));
                        return Err(raise);
                    }
                }
            }
        }
        let by_keys = !key.is_null();
        let mut pairs: Vec<(Value, Value)> = if by_keys {
            keys.keep().into_iter().zip(items).collect()
        } else {
            items.into_iter().map(|item| (item, Value::NULL)).collect()
        };
        if reverse {
            pairs.reverse();
        }
        let outcome = self.insertion_sort(&mut pairs);
        let mut sorted = Vec::with_capacity(pairs.len());
        for (by, item) in pairs {
            if by_keys {
                drop(by);
                sorted.push(item);
            } else {
                sorted.push(by);
            }
        }
        let outcome = match outcome {
            Ok(()) if payload.has_room() => Err(self.raise(Type::ValueError, "list modified during sort")),
            outcome => outcome,
        };
        if reverse {
            sorted.reverse();
        }
        drop(Backwards(payload.0.replace(sorted)));
        outcome
    }

    /// The binary insertion that CPython uses on fewer than 64 items, after the run that they begin with.
    fn insertion_sort(&self, items: &mut [(Value, Value)]) -> Outcome<()> {
        if items.len() >= 64 {
            return Err(self.unsupported("sorting so many items"));
        }
        let class = items.first().and_then(|(key, _)| self.class_of(key));
        let alike = class
            .is_some_and(|class| items.iter().all(|(key, _)| self.class_of(key).is_some_and(|other| other.is(&class))));
        let less = |a: &Value, b: &Value| {
            if alike && !self.is_2_7() {
                return self.key_is_less(a, b);
            }
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
        if attribute.kind() == Some(Kind::Unicode) {
            return Err(self.unsupported("an attribute named by a unicode"));
        }
        if !self.is_name(attribute) && !self.is_3_11() {
            return Err(self.type_error(format!("{name}(): attribute name must be string")));
        }
        let attribute = self.attribute_name(attribute)?;
        // 2.7's hasattr takes any failure for an answer.
        let missing = if self.is_2_7() { Type::Exception } else { Type::AttributeError };
        match self.get_attribute(object, &attribute) {
            Ok(value) if name == "getattr" => Ok(value),
            Ok(_) => Ok(Value::TRUE),
            Err(raise) if raise.0.as_mark().is_some() => Err(raise),
            Err(raise) => {
                let is_a = |class| self.is_subtype(self.exception_type(&raise.0), class);
                match default {
                    Some(default) if is_a(Type::AttributeError) => Ok(default.clone()),
                    None if name == "hasattr" && is_a(missing) => Ok(Value::FALSE),
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
            ("filter", [function, iterable]) => self.filter_2_7(function, iterable),
            ("reduce", [function, iterable]) => self.reduce(function, iterable, Value::NULL),
            ("reduce", [function, iterable, first]) => self.reduce(function, iterable, first.clone()),
            ("map", [] | [_]) => Err(self.type_error("map() requires at least two args")),
            ("filter", values) => {
                let given = values.len();
                Err(self.type_error(format!("filter expected 2 arguments, got {given}")))
            }
            ("map", [function, iterables @ ..]) if iterables.len() > 1 || function.is_none() => {
                self.map_many_2_7(function, iterables)
            }
            ("map", [function, iterable]) if !function.is_none() => {
                let iterator = self.iter_argument("map", 2, iterable)?;
                self.make_room_for_map(iterable)?;
                let mut items = Backwards::default();
                loop {
                    let item = self.next(&iterator)?;
                    if item.is_null() {
                        return Ok(self.list(items.keep()));
                    }
                    items.0.push(self.call_with(function, [item])?);
                }
            }
            ("zip", values) if !values.is_empty() => {
                let mut iterators = Backwards::default();
                for value in values {
                    if !self.ask_length(value)? {
                        break;
                    }
                }
                for (index, value) in values.iter().enumerate() {
                    let refused = || self.type_error(format!("zip argument #{} must support iteration", index + 1));
                    iterators.0.push(self.iter(value).map_err(|raise| self.retold_type_error(raise, refused))?);
                }
                let mut rows = Backwards::default();
                loop {
                    let mut row = Backwards::default();
                    for iterator in &iterators.0 {
                        match self.next(iterator) {
                            Ok(item) if !item.is_null() => row.0.push(item),
                            Ok(_) => {
                                drop(row);
                                return Ok(self.list(rows.keep()));
                            }
                            Err(raise) => {
                                drop(rows);
                                drop(row);
                                return Err(raise);
                            }
                        }
                    }
                    rows.0.push(self.tuple(row.keep().into()));
                }
            }
            _ => Err(self.not_covered(name)),
        }
    }

    /// 2.7's `reduce`: what a call was given is held until the next one, or the end.
    fn reduce(&self, function: &Value, iterable: &Value, first: Value) -> Outcome {
        let refused = || self.type_error("reduce() arg 2 must support iteration");
        let iterator = self.iter(iterable).map_err(|raise| self.retold(raise, refused))?;
        let mut result = first;
        let mut given = Backwards(vec![Value::NULL, Value::NULL]);
        loop {
            let item = self.next(&iterator)?;
            if item.is_null() {
                break;
            }
            if result.is_null() {
                result = item;
                continue;
            }
            let arguments = [std::mem::take(&mut result), item];
            for (place, value) in given.0.iter_mut().zip(arguments.clone()) {
                drop(std::mem::replace(place, value));
            }
            result = self.call_with(function, arguments)?;
        }
        drop(given);
        if result.is_null() {
            return Err(self.type_error("reduce() of empty sequence with no initial value"));
        }
        Ok(result)
    }

    /// 2.7's `filter`
    fn filter_2_7(&self, function: &Value, iterable: &Value) -> Outcome {
        if iterable.get::<Tuple>().is_some() || self.text(iterable).is_some() {
            return Err(self.not_covered("filter"));
        }
        let iterator = self.iter(iterable)?;
        self.ask_length(iterable)?;
        let mut items = Backwards::default();
        loop {
            let item = self.next(&iterator)?;
            if item.is_null() {
                return Ok(self.list(items.keep()));
            }
            let passes = if function.is_none() || function.is(&Type::Bool.value()) {
                self.truth(&item)?
            } else {
                let answer = self.call_with(function, [item.clone()])?;
                self.truth(&answer)?
            };
            if passes {
                items.0.push(item);
            }
        }
    }

    /// 2.7's `map` goes on with the exception that asking for the length has raised, which is not covered.
    fn make_room_for_map(&self, iterable: &Value) -> Outcome<()> {
        match self.ask_length(iterable) {
            Err(raise) if raise.0.as_mark().is_none() => {
                self.discard(raise);
                Err(self.not_covered("map of what raises when its length is asked"))
            }
            outcome => outcome.map(drop),
        }
    }

    /// 2.7's `map` of several iterables, the shorter ones filled up with None.
    fn map_many_2_7(&self, function: &Value, iterables: &[Value]) -> Outcome {
        let mut iterators = Vec::new();
        // Of one iterable and no function it makes a list, as `list` does.
        let is_list = function.is_none() && iterables.len() == 1;
        for (index, iterable) in iterables.iter().enumerate() {
            let iterator = if is_list { self.iter(iterable)? } else { self.iter_argument("map", index + 2, iterable)? };
            iterators.push(Some(iterator));
            if is_list {
                self.ask_length(iterable)?;
            } else {
                self.make_room_for_map(iterable)?;
            }
        }
        let mut items = Backwards::default();
        loop {
            let mut row = Backwards::default();
            for slot in &mut iterators {
                let item = match slot {
                    Some(iterator) => self.next(iterator)?,
                    None => Value::NULL,
                };
                if item.is_null() {
                    *slot = None;
                }
                row.0.push(if item.is_null() { Value::NONE } else { item });
            }
            if iterators.iter().all(Option::is_none) {
                return Ok(self.list(items.keep()));
            }
            items.0.push(if function.is_none() {
                if row.0.len() == 1 { row.0.remove(0) } else { self.tuple(row.keep().into()) }
            } else {
                self.call(function, Arguments { values: row.keep().into_iter().collect(), ..Arguments::default() })?
            });
        }
    }

    fn iter_argument(&self, name: &str, number: usize, value: &Value) -> Outcome {
        let refused = || self.type_error(format!("argument {number} to {name}() must support iteration"));
        self.iter(value).map_err(|raise| self.retold(raise, refused))
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
