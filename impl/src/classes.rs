//! Classes and instances: what a program's own types make of operators, attributes and calls.

use crate::{
    instr::{Operator, Sign},
    number::Number,
    object::*,
    types::Type,
    value::Value,
    vm::{Outcome, Raise, Vm},
};

impl Vm {
    /// The class of an instance of a program's own class.
    pub(crate) fn class_of(&self, value: &Value) -> Option<Value> {
        let class = match value.kind()? {
            Kind::Instance => value.get::<Instance>()?.class.get(),
            Kind::Exception => value.get::<Exception>()?.class.get(),
            Kind::Class => value.get::<Class>()?.metaclass.get(),
            _ => return None,
        };
        class.get::<Class>().is_some().then_some(class)
    }

    /// The name of a class.
    pub(crate) fn class_name(&self, class: &Value) -> String {
        match (class.get::<Class>(), Type::of(class)) {
            (Some(payload), _) => self.text_of(&payload.name.get()),
            (None, Some(kind)) => self.type_name(kind).to_owned(),
            (None, None) => "?".to_owned(),
        }
    }

    /// Whether a value is a type, built in or not.
    pub(crate) fn is_class(&self, value: &Value) -> bool {
        value.get::<Class>().is_some() || Type::of(value).is_some()
    }

    /// The built-in class that an exception is of, or that its class derives from.
    pub(crate) fn exception_type(&self, exception: &Value) -> Type {
        let class = exception.get::<Exception>().map(|payload| payload.class.get()).unwrap_or_default();
        self.builtin_base(&class)
    }

    /// The built-in class that a class is or derives from.
    pub(crate) fn builtin_base(&self, class: &Value) -> Type {
        if let Some(kind) = Type::of(class) {
            return kind;
        }
        let mro = class.get::<Class>().map(|payload| payload.mro.get()).unwrap_or_default();
        mro.get::<Tuple>().and_then(|mro| mro.0.iter().find_map(Type::of)).unwrap_or(Type::Object)
    }

    pub(crate) fn is_exception_class(&self, value: &Value) -> bool {
        self.is_class(value) && self.builtin_base(value).is_exception()
    }

    /// Whether a class is another one or derives from it, no hook being asked.
    pub(crate) fn is_subclass_quick(&self, class: &Value, of: &Value) -> bool {
        if class.is(of) {
            return true;
        }
        match (Type::of(class), Type::of(of)) {
            (Some(class), Some(of)) => self.is_subtype(class, of),
            _ => {
                let mro = class.get::<Class>().map(|payload| payload.mro.get()).unwrap_or_default();
                mro.get::<Tuple>().is_some_and(|mro| {
                    mro.0.iter().any(|base| {
                        base.is(of)
                            || matches!((Type::of(base), Type::of(of)), (Some(a), Some(b)) if self.is_subtype(a, b))
                    })
                })
            }
        }
    }

    pub(crate) fn hash_instance(&self, value: &Value) -> Outcome<u64> {
        if self.class_of(value).is_none() {
            return Ok(value.address() as u64 >> 4);
        }
        if let Some(hash) = self.special(value, "__hash__")
            && !hash.is_none()
        {
            return Err(self.unsupported("the hash of an instance"));
        }
        let unhashable = (self.special(value, "__eq__").is_some() && !self.is_2_7())
            || self.special(value, "__hash__").is_some()
            || self.inner(value).is_some();
        if unhashable {
            let name = self.type_name_of(value);
            return Err(self.type_error(format!("unhashable type: '{name}'")));
        }
        Ok(value.address() as u64 >> 4)
    }

    pub(crate) fn unary_of_instance(&self, sign: Sign, value: &Value) -> Outcome<Option<Value>> {
        let name = match sign {
            Sign::Positive => "__pos__",
            Sign::Negative => "__neg__",
            Sign::Invert => "__invert__",
            Sign::Not | Sign::Repr => return Ok(None),
        };
        match self.special(value, name) {
            Some(method) => self.call_special(&method, value, []).map(Some),
            None => Ok(None),
        }
    }

    pub(crate) fn binary_of_instances(
        &self,
        operator: Operator,
        in_place: bool,
        a: &Value,
        b: &Value,
    ) -> Outcome<Option<Value>> {
        let (left, right) = (self.class_of(a), self.class_of(b));
        if left.is_none() && right.is_none() {
            return Ok(None);
        }
        let name = match operator {
            Operator::Add => "add",
            Operator::Subtract => "sub",
            Operator::Multiply => "mul",
            Operator::Divide => "div",
            Operator::TrueDivide => "truediv",
            Operator::FloorDivide => "floordiv",
            Operator::Modulo => "mod",
            Operator::Power => "pow",
            Operator::LeftShift => "lshift",
            Operator::RightShift => "rshift",
            Operator::And => "and",
            Operator::Or => "or",
            Operator::Xor => "xor",
            Operator::MatrixMultiply => "matmul",
        };
        let try_call = |value: &Value, name: String, with: &Value| -> Outcome<Option<Value>> {
            let Some(method) = self.special(value, &name) else { return Ok(None) };
            let answer = self.call_special(&method, value, [with.clone()])?;
            Ok(Some(answer).filter(|answer| !answer.is(&Value::NOT_IMPLEMENTED)))
        };
        if in_place && let Some(answer) = try_call(a, format!("__i{name}__"), b)? {
            return Ok(Some(answer));
        }
        let (forward, reflected) = (format!("__{name}__"), format!("__r{name}__"));
        let same = matches!((&left, &right), (Some(left), Some(right)) if left.is(right));
        let looks_up = |class: &Option<Value>| {
            class.as_ref().is_some_and(|class| {
                [&forward, &reflected].iter().any(|name| self.has_in_python(class, &self.intern(name)))
            })
        };
        let right_first = match (&left, &right) {
            (Some(left_class), Some(right_class)) if !same && self.is_subclass_quick(right_class, left_class) => {
                let method = self.special(b, &reflected);
                method.is_some() && (!looks_up(&left) || self.is_overloaded(method, self.special(a, &reflected))?)
            }
            _ => false,
        };
        if right_first && let Some(answer) = try_call(b, reflected.clone(), a)? {
            return Ok(Some(answer));
        }
        // `str.__mod__` knows of whatever it is given.
        if operator == Operator::Modulo && matches!(a.kind(), Some(Kind::Str | Kind::Unicode)) {
            return Ok(None);
        }
        match self.special(a, &forward) {
            Some(_) => {
                if let Some(answer) = try_call(a, forward.clone(), b)? {
                    return Ok(Some(answer));
                }
            }
            None if looks_up(&left) => {
                if let Some(answer) = self.list_operator(operator, a, b)? {
                    return Ok(Some(answer));
                }
            }
            None if operator == Operator::Or && self.version.facts().dicts_unite => {
                if let (Some(dict), other) = (self.inner(a), self.native_of(b))
                    && let (Some(Kind::Dict), Some(Kind::Dict)) = (dict.kind(), other.kind())
                {
                    return self.binary_others(operator, dict, other, [a, b]);
                }
            }
            None => {}
        }
        if right_first || same || !looks_up(&right) {
            return Ok(None);
        }
        match self.special(b, &reflected) {
            Some(_) => try_call(b, reflected, a),
            None if operator == Operator::Multiply => self.list_operator(operator, b, a),
            None => Ok(None),
        }
    }

    /// What the method does that a class which derives from list has from there, called by name: it takes no other list for
    /// a sequence to be repeated, and has other words for what is no index.
    fn list_operator(&self, operator: Operator, list: &Value, other: &Value) -> Outcome<Option<Value>> {
        let Some(inner) = self.inner(list).filter(|inner| inner.kind() == Some(Kind::List)) else { return Ok(None) };
        match operator {
            Operator::Add => self.binary_others(operator, inner, self.native_of(other), [list, other]),
            Operator::Multiply if self.is_integer(other) => self.repeat(inner, other, other).map(Some),
            Operator::Multiply => {
                let (name, what) = (self.type_name_of(other), if self.is_2_7() { "index" } else { "integer" });
                Err(self.type_error(format!("'{name}' object cannot be interpreted as an {what}")))
            }
            _ => Ok(None),
        }
    }

    /// Whether a class gives another value for a method than one that it derives from, which have these.
    fn is_overloaded(&self, method: Option<Value>, before: Option<Value>) -> Outcome<bool> {
        let given = |found: Value| match found.kind() {
            Some(Kind::StaticMethod) => found.get::<Wrapped>().expect("kind: just seen").0.get(),
            _ => found,
        };
        // A class method is bound to the class, and another one each time.
        let is_bound = method.as_ref().is_some_and(|method| method.kind() == Some(Kind::ClassMethod));
        Ok(match (method.map(given), before.map(given)) {
            (Some(method), Some(before)) if !is_bound => !method.is(&before) && !self.equal(&method, &before)?,
            (method, before) => is_bound || method.is_some() != before.is_some(),
        })
    }

    pub(crate) fn truth_of_instance(&self, value: &Value) -> Outcome<bool> {
        let name = if self.is_2_7() { "__nonzero__" } else { "__bool__" };
        if let Some(method) = self.special(value, name) {
            let answer = self.call_special(&method, value, [])?;
            return self.truth_answered(name, &answer);
        }
        match self.special(value, "__len__") {
            Some(method) => {
                let answer = self.call_special(&method, value, [])?;
                Ok(self.length_answered(&answer)? > 0)
            }
            None => Ok(self.inner(value).is_none_or(|inner| self.length(inner) != Some(0))),
        }
    }

    /// The truth that `__bool__`, or 2.7's `__nonzero__`, has answered.
    fn truth_answered(&self, name: &str, answer: &Value) -> Outcome<bool> {
        if let Some(truth) = answer.as_bool() {
            return Ok(truth);
        }
        let kind = self.type_name_of(answer);
        if !self.is_2_7() {
            return Err(self.type_error(format!("{name} should return bool, returned {kind}")));
        }
        match answer.as_int() {
            Some(number) => Ok(number != 0),
            None => Err(self.type_error(format!("{name} should return bool or int, returned {kind}"))),
        }
    }

    /// The length that `__len__` has answered.
    pub(crate) fn length_answered(&self, answer: &Value) -> Outcome<i64> {
        let number = answer.as_int().or_else(|| answer.as_bool().map(i64::from));
        match number {
            Some(length) if length >= 0 => Ok(length),
            Some(_) => Err(self.raise(Type::ValueError, "__len__() should return >= 0")),
            None if matches!(self.number(answer), Some(Number::Int(number, _)) if number.sign() == num_bigint::Sign::Plus) =>
            {
                let text = match self.is_2_7() {
                    true => "long int too large to convert to int",
                    false => "cannot fit 'int' into an index-sized integer",
                };
                Err(self.raise(Type::OverflowError, text))
            }
            None if self.number(answer).is_some() || self.special(answer, "__index__").is_some() => {
                Err(self.unsupported("such a length"))
            }
            None => {
                let kind = self.type_name_of(answer);
                Err(self.type_error(if self.is_2_7() {
                    "an integer is required".to_owned()
                } else {
                    format!("'{kind}' object cannot be interpreted as an integer")
                }))
            }
        }
    }

    /// `str` or `repr` of an instance.
    pub(crate) fn instance_text(&self, value: &Value, which: &str) -> Outcome<String> {
        for name in [which, "__repr__"] {
            let Some(method) = self.special(value, name) else { continue };
            let answer = match name {
                "__str__" if !self.is_2_7() => Some(self.call_special(&method, value, [])?),
                _ => self.call_special_if_bound(&method, value, [])?,
            };
            match answer {
                // Whoever asked says what is wrong.
                Some(answer) => return self.given_text(which, &answer),
                None if name == "__str__" => {}
                None => return Ok(format!("<{} object at 0x...>", self.type_name_of(value))),
            }
        }
        self.native_repr(value)
    }

    /// What should be a str.
    fn given_text(&self, which: &str, answer: &Value) -> Outcome<String> {
        match self.text(answer) {
            Some(text) => Ok(text.to_owned()),
            None => Err(self.no_text(which, answer)),
        }
    }

    /// The error of what should have answered a str.
    fn no_text(&self, which: &str, answer: &Value) -> Raise {
        let kind = self.type_name_of(answer);
        self.type_error(format!("{which} returned non-string (type {kind})"))
    }

    /// `repr` of an instance by its built-in type.
    pub(crate) fn native_repr(&self, value: &Value) -> Outcome<String> {
        if value.get::<Exception>().is_some() {
            return self.exception_repr(value, false);
        }
        match self.inner(value) {
            Some(inner) => self.repr(inner),
            None => self.object_text(value),
        }
    }

    /// `object.__repr__`
    pub(crate) fn object_text(&self, value: &Value) -> Outcome<String> {
        let class = self.type_of(value);
        let name = match class.get::<Class>() {
            Some(_) => self.class_full_name(&class)?,
            None => self.class_name(&class),
        };
        Ok(format!("<{name} object at 0x...>"))
    }

    /// The name of a class with its module.
    fn class_full_name(&self, class: &Value) -> Outcome<String> {
        let payload = class.get::<Class>().expect("kind: the caller has seen it");
        let module = self.dict_get_name(&payload.dict, "__module__")?.unwrap_or_default();
        let name = self.text_of(&if self.is_2_7() { payload.name.get() } else { payload.qualname.get() });
        Ok(match self.text(&module) {
            Some(module) => format!("{module}.{name}"),
            None => name,
        })
    }

    pub(crate) fn class_repr(&self, class: &Value) -> Outcome<String> {
        Ok(format!("<class '{}'>", self.class_full_name(class)?))
    }

    /// `str` of an exception.
    pub(crate) fn exception_text(&self, exception: &Value) -> Outcome<String> {
        match self.special(exception, "__str__") {
            Some(method) => {
                let answer = match self.is_2_7() {
                    true => self.call_special_if_bound(&method, exception, [])?,
                    false => Some(self.call_special(&method, exception, [])?),
                };
                match answer {
                    Some(answer) => self.given_text("__str__", &answer),
                    None => self.instance_text(exception, "__repr__"),
                }
            }
            None => self.message(exception),
        }
    }

    pub(crate) fn contains_other(&self, container: &Value, item: &Value) -> Outcome<bool> {
        if let Some(method) = self.special(container, "__contains__") {
            if method.is_none() && !self.is_2_7() {
                return Err(self.not_supported("is not a container", container));
            }
            let answer = self.call_special(&method, container, [item.clone()])?;
            return self.truth(&answer);
        }
        if let Some(inner) = self.inner(container) {
            return self.contains(inner, item);
        }
        if let Some(view) = container.get::<View>() {
            return self.contains_view(view, item);
        }
        let refused =
            || self.type_error(format!("argument of type '{}' is not iterable", self.type_name_of(container)));
        let iterator = match self.iter(container) {
            Err(raise) if self.is_2_7() => return Err(self.retold(raise, refused)),
            Err(raise) => return Err(self.retold_type_error(raise, refused)),
            Ok(iterator) => iterator,
        };
        loop {
            let each = self.next(&iterator)?;
            if each.is_null() {
                return Ok(false);
            }
            if self.equal_to_item(item, &each)? {
                return Ok(true);
            }
        }
    }

    /// `in` of what `keys`, `values` and `items` of a dict answer.
    fn contains_view(&self, view: &View, item: &Value) -> Outcome<bool> {
        let dict = view.dict.get();
        match view.what {
            Iterates::Keys => self.contains(&dict, item),
            Iterates::Items => {
                let Some(pair) = item.get::<Tuple>().filter(|pair| pair.0.len() == 2) else { return Ok(false) };
                match self.dict_get(&dict, &pair.0[0])? {
                    Some(value) => self.equal(&value, &pair.0[1]),
                    None => Ok(false),
                }
            }
            _ => {
                for (_, value) in self.entries(&dict) {
                    if self.equal(item, &value)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
        }
    }

    /// Whether `iter` takes a value.
    pub(crate) fn is_iterable(&self, value: &Value) -> bool {
        match value.kind() {
            Some(
                Kind::Str
                | Kind::Unicode
                | Kind::Bytes
                | Kind::Tuple
                | Kind::List
                | Kind::Dict
                | Kind::Set
                | Kind::FrozenSet
                | Kind::Range
                | Kind::View
                | Kind::Iterator
                | Kind::Generator,
            ) => true,
            _ => {
                self.inner(value).is_some()
                    || self.special(value, "__iter__").is_some()
                    || self.special(value, "__getitem__").is_some()
            }
        }
    }

    /// Another error instead of one, which goes after that is made.
    pub(crate) fn retold(&self, raise: Raise, other: impl FnOnce() -> Raise) -> Raise {
        if raise.0.get::<Exception>().is_none() {
            return raise;
        }
        let other = other();
        self.discard(raise);
        other
    }

    /// Another error instead of a TypeError.
    pub(crate) fn retold_type_error(&self, raise: Raise, other: impl FnOnce() -> Raise) -> Raise {
        if self.is_raised(&raise, Type::TypeError) { self.retold(raise, other) } else { raise }
    }

    pub(crate) fn iter_of_other(&self, value: &Value) -> Outcome {
        if let Some(method) = self.special(value, "__iter__") {
            if method.is_none() && !self.is_2_7() {
                return Err(self.not_supported("is not iterable", value));
            }
            let iterator = self.call_special_if_bound(&method, value, [])?;
            let Some(iterator) = iterator else { return Err(self.not_supported("is not iterable", value)) };
            if !self.is_iterator(&iterator) {
                let kind = self.type_name_of(&iterator);
                return Err(self.type_error(format!("iter() returned non-iterator of type '{kind}'")));
            }
            return Ok(iterator);
        }
        if self.inner(value).is_some() {
            return self.native_iter(value);
        }
        if self.special(value, "__getitem__").is_none() && self.class_of(value).is_some() {
            return Err(self.not_supported("is not iterable", value));
        }
        if self.class_of(value).is_some() {
            return Ok(self.iterator(Iterates::Sequence, value.clone(), Value::NULL));
        }
        if value.kind() == Some(Kind::Bytes) {
            return Err(self.unsupported("iterating over bytes"));
        }
        Err(self.not_supported("is not iterable", value))
    }

    pub(crate) fn next_of_other(&self, value: &Value) -> Outcome {
        if value.kind() == Some(Kind::Generator) {
            return self.next_of_generator(value);
        }
        match self.next_method(value) {
            Some(method) => self.call_special(&method, value, []),
            None => {
                let kind = self.type_name_of(value);
                Err(self.type_error(format!("'{kind}' object is not an iterator")))
            }
        }
    }

    /// Whether a value has a next item to ask for.
    pub(crate) fn is_iterator(&self, value: &Value) -> bool {
        matches!(value.kind(), Some(Kind::Iterator | Kind::Generator)) || self.next_method(value).is_some()
    }

    /// An iterator over the list or dict that an instance is.
    pub(crate) fn native_iter(&self, value: &Value) -> Outcome {
        let iterator = self.iter(self.native_of(value))?;
        if let Some(payload) = iterator.get::<IteratorObject>()
            && self.inner(value).is_some()
        {
            // It holds the instance as long as it goes on.
            payload.with.set(value.clone());
        }
        Ok(iterator)
    }

    fn next_method(&self, value: &Value) -> Option<Value> {
        self.special(value, if self.is_2_7() { "next" } else { "__next__" })
    }

    /// The next item of what has `__getitem__`, forwards until that raises IndexError, or backwards.
    pub(crate) fn next_of_sequence(&self, payload: &IteratorObject, source: &Value) -> Outcome {
        let index = payload.index.get();
        if payload.what.get() == Iterates::SequenceReversed {
            if index < 0 {
                payload.source.clear();
                return Ok(Value::NULL);
            }
            payload.index.set(index - 1);
            return self.get_item(source, &Value::int(index).unwrap_or_default());
        }
        payload.index.set(index + 1);
        match self.get_item(source, &Value::int(index).unwrap_or_default()) {
            Err(raise)
                if raise.0.get::<Exception>().is_some()
                    && self.is_subtype(self.exception_type(&raise.0), Type::IndexError) =>
            {
                self.discard(raise);
                payload.source.clear();
                Ok(Value::NULL)
            }
            outcome => outcome,
        }
    }

    pub(crate) fn get_item_of_other(&self, object: &Value, key: &Value) -> Outcome {
        if let Some(method) = self.special(object, "__getitem__") {
            return self.call_special(&method, object, [key.clone()]);
        }
        if self.inner(object).is_some() {
            return self.native_get_item(object, key);
        }
        if object.kind() == Some(Kind::Bytes) || (self.is_3_11() && self.is_class(object)) {
            return Err(self.unsupported("an item of such an object"));
        }
        if self.is_2_7() {
            let is_asked = self.is_sequence_at(object, key)?;
            let does_not = if is_asked { "does not support indexing" } else { "has no attribute '__getitem__'" };
            return Err(self.not_supported(does_not, object));
        }
        Err(self.not_supported("is not subscriptable", object))
    }

    /// `__getitem__` of the list or dict that a value is.
    pub(crate) fn native_get_item(&self, object: &Value, key: &Value) -> Outcome {
        let inner = self.native_of(object);
        if inner.get::<Dict>().is_some() && self.inner(object).is_some() {
            return match self.dict_get(inner, key)? {
                Some(value) => Ok(value),
                None => match self.special(object, "__missing__") {
                    Some(missing) => self.call_special(&missing, object, [key.clone()]),
                    None => Err(self.key_error(key.clone())),
                },
            };
        }
        self.get_item(inner, key)
    }

    pub(crate) fn set_item_of_other(&self, object: &Value, key: &Value, value: &Value) -> Outcome<()> {
        if let Some(method) = self.special(object, "__setitem__") {
            return self.call_special(&method, object, [key.clone(), value.clone()]).map(drop);
        }
        if let Some(inner) = self.inner(object) {
            return self.set_item(inner, key, value);
        }
        if self.special(object, "__delitem__").is_some() {
            return Err(self.raise(Type::AttributeError, "__setitem__"));
        }
        self.is_sequence_at(object, key)?;
        Err(self.not_supported("does not support item assignment", object))
    }

    pub(crate) fn delete_item_of_other(&self, object: &Value, key: &Value) -> Outcome<()> {
        if let Some(method) = self.special(object, "__delitem__") {
            return self.call_special(&method, object, [key.clone()]).map(drop);
        }
        if let Some(inner) = self.inner(object) {
            return self.delete_item(inner, key);
        }
        if self.special(object, "__setitem__").is_some() {
            // The class has the slot that both methods share.
            return Err(self.raise(Type::AttributeError, "__delitem__"));
        }
        let does_not = if self.is_sequence_at(object, key)? { "doesn't" } else { "does not" };
        Err(self.not_supported(&format!("{does_not} support item deletion"), object))
    }

    /// Whether the type of an object has any slot of sequences (`tp_as_sequence`).
    pub(crate) fn has_sequence_slots(&self, object: &Value) -> bool {
        match object.kind() {
            Some(
                Kind::Tuple
                | Kind::List
                | Kind::Str
                | Kind::Unicode
                | Kind::Bytes
                | Kind::Range
                | Kind::Dict
                | Kind::Set
                | Kind::FrozenSet
                | Kind::View
                | Kind::Token,
            ) => true,
            Some(Kind::Exception) if self.is_2_7() => true,
            // Of a class that 3.11 makes as it makes those of a program.
            _ if self.is_3_11() && self.type_name_of(object) == "functools.partial" => true,
            _ => self.class_of(object).is_some(),
        }
    }

    /// Whether an object without the items that it is asked for is asked as a sequence: its type has the methods of
    /// sequences, be they empty, as all classes written in Python do, and the key is an index.
    fn is_sequence_at(&self, object: &Value, key: &Value) -> Outcome<bool> {
        if !self.has_sequence_slots(object) {
            return Ok(false);
        }
        if self.special(key, "__index__").is_some() {
            return Err(self.unsupported("__index__"));
        }
        match self.number(key) {
            Some(Number::Int(number, _)) if crate::operate::to_i64(&number).is_none() => {
                let name = self.type_name_of(key);
                Err(self.raise(Type::IndexError, format!("cannot fit '{name}' into an index-sized integer")))
            }
            Some(Number::Int(..)) => Ok(true),
            _ => Ok(false),
        }
    }

    pub(crate) fn type_of_iterator(&self, value: &Value) -> Type {
        let iterator = value.get::<IteratorObject>().expect("kind: the caller has seen it");
        match iterator.what.get() {
            Iterates::List => Type::ListIterator,
            Iterates::ListReversed => Type::ListReverseIterator,
            Iterates::Tuple => Type::TupleIterator,
            Iterates::Str => {
                let source = iterator.source.get();
                let ascii = self.version.facts().ascii_iterators && self.text(&source).is_none_or(str::is_ascii);
                if ascii { Type::StrAsciiIterator } else { Type::StrIterator }
            }
            Iterates::Range => Type::RangeIterator,
            Iterates::Keys => Type::DictKeyIterator,
            Iterates::Values => Type::DictValueIterator,
            Iterates::Items => Type::DictItemIterator,
            Iterates::Set => Type::SetIterator,
            Iterates::Sequence => Type::Iterator,
            Iterates::SequenceReversed => Type::Reversed,
            Iterates::Enumerate => Type::Enumerate,
            Iterates::Zip => Type::Zip,
            Iterates::Map => Type::Map,
            Iterates::Filter => Type::Filter,
            Iterates::Call => Type::CallableIterator,
        }
    }

    pub(crate) fn type_of_view(&self, value: &Value) -> Type {
        match value.get::<View>().expect("kind: the caller has seen it").what {
            Iterates::Values => Type::DictValues,
            Iterates::Items => Type::DictItems,
            _ => Type::DictKeys,
        }
    }
}
