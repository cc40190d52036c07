//! Operators and comparisons on values of any type.

use crate::{
    dict::Table,
    instr::{Comparison, Operator},
    item::Backwards,
    number::Number,
    object::*,
    types::Type,
    value::Value,
    vm::{Outcome, Raise, Stop, Vm},
};
use num_traits::ToPrimitive;
use std::{cell::RefCell, cmp::Ordering};

/// How many items a sequence may be repeated to.
const MOST_ITEMS: usize = 1 << 22;

impl Operator {
    /// As messages have it.
    fn symbol(self) -> &'static str {
        match self {
            Operator::Add => "+",
            Operator::Subtract => "-",
            Operator::Multiply => "*",
            Operator::Divide | Operator::TrueDivide => "/",
            Operator::FloorDivide => "//",
            Operator::Modulo => "%",
            Operator::Power => "** or pow()",
            Operator::LeftShift => "<<",
            Operator::RightShift => ">>",
            Operator::And => "&",
            Operator::Or => "|",
            Operator::Xor => "^",
            Operator::MatrixMultiply => "@",
        }
    }
}

impl Comparison {
    pub(crate) fn symbol(self) -> &'static str {
        match self {
            Comparison::Less => "<",
            Comparison::LessEqual => "<=",
            Comparison::Equal => "==",
            Comparison::NotEqual => "!=",
            Comparison::Greater => ">",
            Comparison::GreaterEqual => ">=",
            Comparison::In => "in",
            Comparison::NotIn => "not in",
            Comparison::Is => "is",
            Comparison::IsNot => "is not",
            Comparison::Matches => "exception match",
        }
    }

    /// Those that classes may define.
    pub(crate) const RICH: [Comparison; 6] = [
        Comparison::Less,
        Comparison::LessEqual,
        Comparison::Equal,
        Comparison::NotEqual,
        Comparison::Greater,
        Comparison::GreaterEqual,
    ];

    /// The method by which a class defines one of those.
    pub(crate) fn method(self) -> &'static str {
        match self {
            Comparison::Less => "__lt__",
            Comparison::LessEqual => "__le__",
            Comparison::Equal => "__eq__",
            Comparison::NotEqual => "__ne__",
            Comparison::Greater => "__gt__",
            _ => "__ge__",
        }
    }

    /// The same asked of the right side about the left one.
    pub(crate) fn swapped(self) -> Comparison {
        match self {
            Comparison::Less => Comparison::Greater,
            Comparison::LessEqual => Comparison::GreaterEqual,
            Comparison::Greater => Comparison::Less,
            Comparison::GreaterEqual => Comparison::LessEqual,
            other => other,
        }
    }

    /// Whether it holds of two things in this order.
    pub(crate) fn holds(self, order: Ordering) -> bool {
        match self {
            Comparison::Less => order.is_lt(),
            Comparison::LessEqual => order.is_le(),
            Comparison::Equal => order.is_eq(),
            Comparison::NotEqual => order.is_ne(),
            Comparison::Greater => order.is_gt(),
            _ => order.is_ge(),
        }
    }
}

impl Vm {
    pub(crate) fn binary(&self, operator: Operator, in_place: bool, a: &Value, b: &Value) -> Outcome {
        if let (Some(x), Some(y)) = (self.number(a), self.number(b)) {
            if let (Some(true), Some(true), Operator::And | Operator::Or | Operator::Xor) =
                (a.as_bool().map(|_| true), b.as_bool().map(|_| true), operator)
            {
                let (x, y) = (a.as_bool() == Some(true), b.as_bool() == Some(true));
                return Ok(Value::bool(match operator {
                    Operator::And => x && y,
                    Operator::Or => x || y,
                    _ => x != y,
                }));
            }
            if let Some(result) = self.binary_numbers(operator, &x, &y)? {
                return Ok(result);
            }
        }
        // A list is no number: the right side is asked before it.
        let is_list = a.kind() == Some(Kind::List);
        if in_place
            && !is_list
            && let Some(result) = self.in_place(operator, a, b)?
        {
            return Ok(result);
        }
        // A class that derives from list has its `+=` as a number has, one that derives from dict its `|=`.
        let as_numbers_have = match (operator, self.inner(a).and_then(Value::kind)) {
            (Operator::Add, Some(Kind::List)) => self.special(a, "__iadd__").is_none(),
            (Operator::Or, Some(Kind::Dict)) => self.special(a, "__ior__").is_none(),
            _ => false,
        };
        if in_place
            && as_numbers_have
            && let Some(inner) = self.inner(a)
            && self.in_place(operator, inner, b)?.is_some()
        {
            return Ok(a.clone());
        }
        if let Some(result) = self.binary_of_instances(operator, in_place, a, b)? {
            return Ok(result);
        }
        if in_place
            && is_list
            && let Some(result) = self.in_place(operator, a, b)?
        {
            return Ok(result);
        }
        let repeats_in_place = || operator == Operator::Multiply && self.special(a, "__imul__").is_none();
        if in_place
            && let Some(inner) = self.inner(a).filter(|inner| inner.kind() != Some(Kind::List) || repeats_in_place())
            && let Some(result) = self.in_place(operator, inner, b)?
        {
            return Ok(if result.is(inner) { a.clone() } else { result });
        }
        let (x, y) = match operator {
            Operator::Multiply => (self.seen_by(operator, a), self.seen_by(operator, b)),
            _ => (self.seen_by(operator, a), self.native_of(b)),
        };
        // In place, nobody looks at the sequence on the right if the left side looks like one.
        let repeats_right = operator == Operator::Multiply
            && !matches!(x.kind(), Some(Kind::Str | Kind::Unicode | Kind::List | Kind::Tuple));
        if !(in_place && repeats_right && self.has_sequence_slots(a))
            && let Some(result) = self.binary_others(operator, x, y, [a, b])?
        {
            return Ok(result);
        }
        let (left, right) = (self.type_name_of(a), self.type_name_of(b));
        let plain = if self.is_3_11() && operator == Operator::Power { "**" } else { operator.symbol() };
        let symbol = match (in_place, operator) {
            (true, Operator::Power) if !self.is_3_11() => operator.symbol().to_owned(),
            (true, _) => format!("{plain}="),
            (false, _) => operator.symbol().to_owned(),
        };
        if operator == Operator::RightShift && a.builtin_index().is_some() {
            return Err(self.unsupported("shifting a built-in function"));
        }
        Err(self.type_error(format!("unsupported operand type(s) for {symbol}: '{left}' and '{right}'")))
    }

    /// What an operator sees of an object: what it has inside, unless its class derives from list and says in Python what the
    /// slot of sequences would do.
    fn seen_by<'v>(&self, operator: Operator, value: &'v Value) -> &'v Value {
        let methods: &[&str] = match operator {
            Operator::Add => &["__add__"],
            Operator::Multiply => &["__mul__", "__rmul__"],
            _ => &[],
        };
        let inner = self.native_of(value);
        let overloads = || methods.iter().any(|name| self.special(value, name).is_some());
        if inner.kind() == Some(Kind::List) && overloads() { value } else { inner }
    }

    fn in_place(&self, operator: Operator, a: &Value, b: &Value) -> Outcome<Option<Value>> {
        match (a.kind(), operator) {
            (Some(Kind::List), Operator::Add) => {
                self.list_extend(a, b)?;
                Ok(Some(a.clone()))
            }
            (Some(Kind::List), Operator::Multiply) if self.small_int(b).is_some() => {
                let items = a.get::<List>().expect("kind: just seen").0.borrow().clone();
                let times = self.times(b, items.len())?;
                let old: Vec<Value> = {
                    let mut list = a.get::<List>().expect("kind: just seen").0.borrow_mut();
                    let repeated = (0..times).flat_map(|_| items.iter().cloned());
                    list.splice(.., repeated).collect()
                };
                drop(items);
                drop(Backwards(old));
                Ok(Some(a.clone()))
            }
            (Some(Kind::Set), Operator::Or | Operator::And | Operator::Subtract | Operator::Xor)
                if b.get::<Set>().is_some() =>
            {
                let result = self.combine_sets(operator, a, b, false)?;
                let new = std::mem::take(&mut *result.get::<Set>().expect("kind: it was just made").0.borrow_mut());
                let old = a.get::<Set>().expect("kind: just seen").0.replace(new);
                drop_table(old);
                Ok(Some(a.clone()))
            }
            (Some(Kind::Dict), Operator::Or) if self.version.facts().dicts_unite => {
                if b.get::<Dict>().is_some() {
                    self.dict_update(a, b)?
                } else {
                    self.dict_of_pairs(a, b)?
                }
                Ok(Some(a.clone()))
            }
            _ => Ok(None),
        }
    }

    /// How often to repeat a sequence of some length.
    fn times(&self, count: &Value, length: usize) -> Outcome<usize> {
        let times = match self.small_int(count) {
            Some(times) => usize::try_from(times.max(0)).unwrap_or(usize::MAX),
            None => return Err(self.unsupported("repeating so often")),
        };
        if times.saturating_mul(length) > MOST_ITEMS {
            return Err(self.stop(Stop::Exhausted("objects")));
        }
        self.burn_items(times * length)?;
        Ok(times)
    }

    pub(crate) fn is_integer(&self, value: &Value) -> bool {
        matches!(self.number(value), Some(Number::Int(..)))
    }

    /// `a` and `b` are what the operands that were given have inside.
    pub(crate) fn binary_others(
        &self,
        operator: Operator,
        a: &Value,
        b: &Value,
        [left, right]: [&Value; 2],
    ) -> Outcome<Option<Value>> {
        match (operator, a.kind(), b.kind()) {
            (Operator::Add, Some(Kind::Str | Kind::Unicode), Some(Kind::Str | Kind::Unicode)) => {
                let text = self.text_of(a) + self.text(b).unwrap_or_default();
                let unicode = a.kind() == Some(Kind::Unicode) || b.kind() == Some(Kind::Unicode);
                self.burn_items(text.len() / 8)?;
                if text.len() > MOST_ITEMS {
                    return Err(self.stop(Stop::Exhausted("objects")));
                }
                Ok(Some(if unicode { self.unicode(text) } else { self.str(text) }))
            }
            (Operator::Add, Some(Kind::Str), _) => {
                let name = self.type_name_of(right);
                Err(self.type_error(if self.is_2_7() {
                    format!("cannot concatenate 'str' and '{name}' objects")
                } else {
                    format!("can only concatenate str (not \"{name}\") to str")
                }))
            }
            (Operator::Add, Some(Kind::Unicode), _) => Err(self.unsupported("unicode and something else")),
            (Operator::Add, Some(Kind::List), Some(Kind::List)) => {
                self.burn_items(self.length(a).unwrap_or(0) + self.length(b).unwrap_or(0))?;
                let mut items = a.get::<List>().expect("kind: just seen").0.borrow().clone();
                items.extend(b.get::<List>().expect("kind: just seen").0.borrow().iter().cloned());
                Ok(Some(self.list(items)))
            }
            (Operator::Add, Some(Kind::Tuple), Some(Kind::Tuple)) => {
                let (x, y) =
                    (&a.get::<Tuple>().expect("kind: just seen").0, &b.get::<Tuple>().expect("kind: just seen").0);
                if y.is_empty() {
                    return Ok(Some(a.clone()));
                }
                if x.is_empty() {
                    return Ok(Some(b.clone()));
                }
                self.burn_items(x.len() + y.len())?;
                Ok(Some(self.tuple(x.iter().chain(y).cloned().collect())))
            }
            (Operator::Add, Some(Kind::List | Kind::Tuple), _) => {
                let (left, right) = (self.type_name_of(a), self.type_name_of(right));
                Err(self.type_error(format!("can only concatenate {left} (not \"{right}\") to {left}")))
            }
            (Operator::Multiply, Some(Kind::Str | Kind::Unicode | Kind::List | Kind::Tuple), _) => {
                self.repeat(a, b, right).map(Some)
            }
            (Operator::Multiply, _, Some(Kind::Str | Kind::Unicode | Kind::List | Kind::Tuple)) => {
                self.repeat(b, a, left).map(Some)
            }
            (Operator::Modulo, Some(Kind::Str | Kind::Unicode), _) => self.percent(a, b).map(Some),
            (
                Operator::Or | Operator::And | Operator::Subtract | Operator::Xor,
                Some(Kind::Set | Kind::FrozenSet),
                _,
            ) if b.get::<Set>().is_some() => {
                self.combine_sets(operator, a, b, a.kind() == Some(Kind::FrozenSet)).map(Some)
            }
            (Operator::Or, Some(Kind::Dict), Some(Kind::Dict)) if self.version.facts().dicts_unite => {
                let dict = self.dict();
                self.dict_update(&dict, a)?;
                self.dict_update(&dict, b)?;
                Ok(Some(dict))
            }
            (_, Some(Kind::View), _) | (_, _, Some(Kind::View)) => Err(self.unsupported("an operator on views")),
            (Operator::Or, _, _) if self.is_3_11() && self.is_class(a) && (self.is_class(b) || b.is_none()) => {
                Err(self.unsupported("a union of types"))
            }
            (Operator::Or, _, _) if self.is_3_11() && self.is_class(b) && a.is_none() => {
                Err(self.unsupported("a union of types"))
            }
            _ => Ok(None),
        }
    }

    /// `given` is what messages name for the count.
    pub(crate) fn repeat(&self, sequence: &Value, count: &Value, given: &Value) -> Outcome {
        if !self.is_integer(count) {
            let name = self.type_name_of(given);
            return Err(self.type_error(format!("can't multiply sequence by non-int of type '{name}'")));
        }
        match sequence.kind() {
            Some(kind @ (Kind::Str | Kind::Unicode)) => {
                let text = self.text(sequence).unwrap_or_default();
                let text = text.repeat(self.times(count, text.len())?);
                Ok(if kind == Kind::Unicode { self.unicode(text) } else { self.str(text) })
            }
            Some(Kind::List) => {
                let items = sequence.get::<List>().expect("kind: just seen").0.borrow().clone();
                let times = self.times(count, items.len())?;
                Ok(self.list((0..times).flat_map(|_| items.iter().cloned()).collect()))
            }
            _ => {
                let items = &sequence.get::<Tuple>().expect("kind: the caller has seen it").0;
                let times = self.times(count, items.len())?;
                if times == 1 {
                    return Ok(sequence.clone());
                }
                Ok(self.tuple((0..times).flat_map(|_| items.iter().cloned()).collect()))
            }
        }
    }

    pub(crate) fn combine_sets(&self, operator: Operator, a: &Value, b: &Value, frozen: bool) -> Outcome {
        let result = if frozen { self.frozen_set() } else { self.set() };
        for (item, _) in self.entries(a) {
            let in_both = self.contains(b, &item)?;
            if match operator {
                Operator::Or => true,
                Operator::And => in_both,
                _ => !in_both,
            } {
                self.set_add(&result, item)?;
            }
        }
        if matches!(operator, Operator::Or | Operator::Xor) {
            for (item, _) in self.entries(b) {
                if operator == Operator::Or || !self.contains(a, &item)? {
                    self.set_add(&result, item)?;
                }
            }
        }
        Ok(result)
    }

    pub(crate) fn truth(&self, value: &Value) -> Outcome<bool> {
        if let Some(truth) = value.as_bool() {
            return Ok(truth);
        }
        if let Some(number) = value.as_int() {
            return Ok(number != 0);
        }
        if value.is_none() {
            return Ok(false);
        }
        Ok(match value.kind() {
            None => true,
            Some(Kind::Int | Kind::Long) => value.get::<Big>().expect("kind: just seen").0 != 0.into(),
            Some(Kind::Float) => value.get::<Float>().expect("kind: just seen").0 != 0.0,
            Some(Kind::Instance | Kind::Exception | Kind::Class) => return self.truth_of_instance(value),
            _ => match self.length(value) {
                Some(length) => length > 0,
                None => true,
            },
        })
    }

    /// The length of what has one, but for instances.
    pub(crate) fn length(&self, value: &Value) -> Option<usize> {
        Some(match value.kind()? {
            Kind::Str | Kind::Unicode => value.get::<Text>()?.text.chars().count(),
            Kind::Bytes => value.get::<Bytes>()?.0.len(),
            Kind::Tuple => value.get::<Tuple>()?.0.len(),
            Kind::List => value.get::<List>()?.0.borrow().len(),
            Kind::Dict | Kind::Set | Kind::FrozenSet => self.table_len(value),
            Kind::Range => usize::try_from(value.get::<Range>()?.len()).ok()?,
            Kind::View => self.table_len(&value.get::<View>()?.dict.get()),
            _ => return None,
        })
    }

    pub(crate) fn compare(&self, comparison: Comparison, a: &Value, b: &Value) -> Outcome {
        match comparison {
            Comparison::Is => Ok(Value::bool(self.same(a, b))),
            Comparison::IsNot => Ok(Value::bool(!self.same(a, b))),
            Comparison::In => Ok(Value::bool(self.contains(b, a)?)),
            Comparison::NotIn => Ok(Value::bool(!self.contains(b, a)?)),
            Comparison::Matches => Ok(Value::bool(self.exception_matches(a, b)?)),
            _ => self.rich_compare(comparison, a, b),
        }
    }

    /// Whether two values are one object.
    fn same(&self, a: &Value, b: &Value) -> bool {
        a.is(b)
    }

    pub(crate) fn contains(&self, container: &Value, item: &Value) -> Outcome<bool> {
        match container.kind() {
            Some(Kind::Tuple) => {
                for each in &container.get::<Tuple>().expect("kind: just seen").0 {
                    if self.equal_to_item(item, each)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            Some(Kind::List) => {
                let list = container.get::<List>().expect("kind: just seen");
                let mut index = 0;
                loop {
                    let Some(each) = list.0.borrow().get(index).cloned() else { return Ok(false) };
                    if self.equal_to_item(item, &each)? {
                        return Ok(true);
                    }
                    index += 1;
                }
            }
            Some(Kind::Dict | Kind::Set | Kind::FrozenSet) => {
                let hash = match self.hash(item) {
                    Ok(hash) => hash,
                    Err(_) if item.kind() == Some(Kind::Set) && container.get::<Set>().is_some() => {
                        return Err(self.unsupported("a set in a set"));
                    }
                    Err(raise) => return Err(raise),
                };
                let table = match container.get::<Dict>() {
                    Some(dict) => &dict.0,
                    None => &container.get::<Set>().expect("kind: just seen").0,
                };
                Ok(self.find(table, item, hash)?.is_some())
            }
            Some(Kind::Str | Kind::Unicode) => match self.text(item) {
                Some(part) => Ok(self.text(container).unwrap_or_default().contains(part)),
                None => {
                    let name = self.type_name_of(item);
                    Err(self.type_error(format!("'in <string>' requires string as left operand, not {name}")))
                }
            },
            _ => self.contains_other(container, item),
        }
    }

    /// Whether what is looked for is an item of a container: the item is on the left since 3.9.
    pub(crate) fn equal_to_item(&self, wanted: &Value, item: &Value) -> Outcome<bool> {
        if self.is_3_11() { self.equal(item, wanted) } else { self.equal(wanted, item) }
    }

    pub(crate) fn rich_compare(&self, comparison: Comparison, a: &Value, b: &Value) -> Outcome {
        self.nest(|| self.rich_compare_here(comparison, a, b))
    }

    /// Compares what is inside of what is compared, if that does not go too deep.
    fn nest<T>(&self, compare: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
        let nested = self.nested.get();
        if self.depth() + nested >= self.limits.frames {
            let what = if self.is_2_7() { "in cmp" } else { "in comparison" };
            let class = if self.is_2_7() { Type::RuntimeError } else { Type::RecursionError };
            return Err(self.raise(class, format!("maximum recursion depth exceeded {what}")));
        }
        self.nested.set(nested + 1);
        let outcome = compare();
        self.nested.set(nested);
        outcome
    }

    fn rich_compare_here(&self, comparison: Comparison, a: &Value, b: &Value) -> Outcome {
        if let (Some(x), Some(y)) = (self.number(a), self.number(b)) {
            return Ok(Value::bool(compare_numbers(comparison, &x, &y)));
        }
        let is_equality = matches!(comparison, Comparison::Equal | Comparison::NotEqual);
        match (a.kind(), b.kind()) {
            (Some(Kind::Str | Kind::Unicode), Some(Kind::Str | Kind::Unicode)) => {
                let order = self.text(a).cmp(&self.text(b));
                return Ok(Value::bool(comparison.holds(order)));
            }
            (Some(Kind::Tuple), Some(Kind::Tuple)) => {
                let (x, y) = (a.get::<Tuple>().expect("kind: just seen"), b.get::<Tuple>().expect("kind: just seen"));
                let get = |index: usize| (x.0.get(index).cloned(), y.0.get(index).cloned());
                return self.compare_items(comparison, get, || x.0.len().cmp(&y.0.len()));
            }
            (Some(Kind::List), Some(Kind::List)) => {
                let (x, y) = (a.get::<List>().expect("kind: just seen"), b.get::<List>().expect("kind: just seen"));
                if is_equality && x.0.borrow().len() != y.0.borrow().len() {
                    return Ok(Value::bool(comparison == Comparison::NotEqual));
                }
                let get = |index: usize| (x.0.borrow().get(index).cloned(), y.0.borrow().get(index).cloned());
                return self.compare_items(comparison, get, || x.0.borrow().len().cmp(&y.0.borrow().len()));
            }
            (Some(Kind::Dict), Some(Kind::Dict)) if is_equality => {
                let equal = self.equal_dicts(a, b)?;
                return Ok(Value::bool(equal == (comparison == Comparison::Equal)));
            }
            (Some(Kind::Set | Kind::FrozenSet), Some(Kind::Set | Kind::FrozenSet)) => {
                return self.compare_sets(comparison, a, b);
            }
            (Some(Kind::Cell), Some(Kind::Cell)) => return self.compare_cells(comparison, a, b),
            (Some(Kind::Range), Some(Kind::Range)) => return Err(self.unsupported("comparing ranges")),
            (Some(Kind::View), _) | (_, Some(Kind::View)) => return Err(self.unsupported("comparing views")),
            (Some(Kind::Slice), Some(Kind::Slice)) => {
                if self.is_2_7() {
                    return Ok(Value::bool(comparison.holds(self.three_way(a, b)?)));
                }
                let parts = |slice: &Value| {
                    let slice = slice.get::<Slice>().expect("kind: just seen");
                    [&slice.start, &slice.stop, &slice.step].map(Value::clone)
                };
                let (x, y) = (parts(a), parts(b));
                let get = |index: usize| (x.get(index).cloned(), y.get(index).cloned());
                return self.compare_items(comparison, get, || Ordering::Equal);
            }
            (Some(Kind::Code), Some(Kind::Code)) if is_equality && !a.is(b) => {
                return Err(self.unsupported("comparing code objects"));
            }
            _ => {}
        }
        if let Some(result) = self.compare_of_instances(comparison, a, b)? {
            return Ok(result);
        }
        if self.inner(a).is_some() || self.inner(b).is_some() {
            let (x, y) = (self.native_of(a), self.native_of(b));
            // Dicts have no order since 3.0: the error names the classes of the instances.
            let has_none = !is_equality && !self.is_2_7() && x.kind() == Some(Kind::Dict);
            if x.kind() == y.kind() && !has_none && !self.left_to_each_other(comparison, a, b) {
                return self.rich_compare_here(comparison, x, y);
            }
        }
        if is_equality {
            let same = self.same_value(a, b)?;
            return Ok(Value::bool(same == (comparison == Comparison::Equal)));
        }
        if self.is_2_7() {
            return self.order_2_7(comparison, a, b);
        }
        let (left, right) = (self.type_name_of(a), self.type_name_of(b));
        let symbol = comparison.symbol();
        Err(self.type_error(format!("'{symbol}' not supported between instances of '{left}' and '{right}'")))
    }

    /// Whether two values without an equality of their own are equal.
    fn same_value(&self, a: &Value, b: &Value) -> Outcome<bool> {
        if let (Some(a), Some(b)) = (a.get::<Method>(), b.get::<Method>()) {
            if !self.equal(&a.function.get(), &b.function.get())? {
                return Ok(false);
            }
            let (x, y) = (a.receiver.get(), b.receiver.get());
            // `instancemethod_richcompare` of 2.7 takes what equals the receiver too.
            return if self.is_2_7() && !x.is_null() && !y.is_null() { self.equal(&x, &y) } else { Ok(x.is(&y)) };
        }
        if let (Some(a), Some(b)) = (a.get::<BoundBuiltin>(), b.get::<BoundBuiltin>()) {
            return Ok(a.name.is(&b.name.get()) && a.receiver.is(&b.receiver.get()));
        }
        Ok(a.is(b))
    }

    /// Compares two sequences, which comparing their items may change, by the first items that differ, or by their lengths.
    fn compare_items(
        &self,
        comparison: Comparison,
        get: impl Fn(usize) -> (Option<Value>, Option<Value>),
        lengths: impl Fn() -> Ordering,
    ) -> Outcome {
        let mut index = 0;
        while let (Some(x), Some(y)) = get(index) {
            let equal = self.equal(&x, &y);
            // The one on the left goes first.
            drop(x);
            drop(y);
            if equal? {
                index += 1;
                continue;
            }
            let (Some(x), Some(y)) = get(index) else { break };
            return match comparison {
                Comparison::Equal => Ok(Value::FALSE),
                Comparison::NotEqual => Ok(Value::TRUE),
                _ => self.rich_compare(comparison, &x, &y),
            };
        }
        Ok(Value::bool(comparison.holds(lengths())))
    }

    fn equal_dicts(&self, a: &Value, b: &Value) -> Outcome<bool> {
        if self.table_len(a) != self.table_len(b) {
            return Ok(false);
        }
        let table = self.table_of(a);
        let mut position = 0;
        loop {
            let (key, value) = {
                let table = table.borrow();
                if position >= table.end() {
                    return Ok(true);
                }
                let entry = table.at(position);
                position += 1;
                let Some(entry) = entry else { continue };
                (entry.key.clone(), entry.value.clone())
            };
            let other = self.dict_get(b, &key)?;
            let equal = other.as_ref().map_or(Ok(false), |other| self.equal(&value, other));
            drop(key);
            drop(value);
            drop(other);
            if !equal? {
                return Ok(false);
            }
        }
    }

    fn compare_sets(&self, comparison: Comparison, a: &Value, b: &Value) -> Outcome {
        let (x, y) = (self.table_len(a), self.table_len(b));
        let within = |a: &Value, b: &Value| {
            for (item, _) in self.entries(a) {
                if !self.contains(b, &item)? {
                    return Ok(false);
                }
            }
            Ok(true)
        };
        Ok(Value::bool(match comparison {
            Comparison::Equal => x == y && within(a, b)?,
            Comparison::NotEqual => x != y || !within(a, b)?,
            Comparison::Less => x < y && within(a, b)?,
            Comparison::LessEqual => x <= y && within(a, b)?,
            Comparison::Greater => x > y && within(b, a)?,
            _ => x >= y && within(b, a)?,
        }))
    }

    /// Cells compare by contents, an empty one being less than any other.
    fn compare_cells(&self, comparison: Comparison, a: &Value, b: &Value) -> Outcome {
        let content = |cell: &Value| cell.get::<CellObject>().expect("kind: just seen").0.some();
        match (content(a), content(b)) {
            (Some(x), Some(y)) if self.is_2_7() => Ok(Value::bool(comparison.holds(self.three_way(&x, &y)?))),
            (Some(x), Some(y)) => self.rich_compare(comparison, &x, &y),
            (x, y) => Ok(Value::bool(comparison.holds(x.is_some().cmp(&y.is_some())))),
        }
    }

    /// 2.7's `PyObject_Compare`, as cells and slices compare by what they hold.
    fn three_way(&self, a: &Value, b: &Value) -> Outcome<Ordering> {
        if a.is(b) {
            return Ok(Ordering::Equal);
        }
        if let (Some(x), Some(y)) = (a.get::<Slice>(), b.get::<Slice>()) {
            let parts = [(&x.start, &y.start), (&x.stop, &y.stop), (&x.step, &y.step)];
            for (x, y) in parts {
                match self.nest(|| self.three_way(x, y))? {
                    Ordering::Equal => {}
                    unequal => return Ok(unequal),
                }
            }
            return Ok(Ordering::Equal);
        }
        let is_set = |value: &Value| matches!(value.kind(), Some(Kind::Set | Kind::FrozenSet));
        let sets = is_set(a) && is_set(b);
        if !(sets && a.kind() == b.kind()) {
            for (comparison, ordering) in [
                (Comparison::Equal, Ordering::Equal),
                (Comparison::Less, Ordering::Less),
                (Comparison::Greater, Ordering::Greater),
            ] {
                let answer = self.rich_compare(comparison, a, b)?;
                if self.truth(&answer)? {
                    return Ok(ordering);
                }
            }
        }
        Err(if sets {
            self.type_error("cannot compare sets using cmp()")
        } else {
            self.unsupported("the order of addresses")
        })
    }

    /// 2.7 puts everything in some order.
    fn order_2_7(&self, comparison: Comparison, a: &Value, b: &Value) -> Outcome {
        let order = if a.is_none() || b.is_none() {
            b.is_none().cmp(&a.is_none())
        } else {
            let name = |value: &Value| match self.number(value) {
                Some(_) => String::new(),
                None => self.type_name_of(value),
            };
            let (x, y) = (name(a), name(b));
            if x == y {
                return Err(self.unsupported("the order of addresses"));
            }
            x.cmp(&y)
        };
        Ok(Value::bool(comparison.holds(order)))
    }

    pub(crate) fn not_supported(&self, what: &str, value: &Value) -> Raise {
        let name = self.type_name_of(value);
        self.type_error(format!("'{name}' object {what}"))
    }

    pub(crate) fn no_length(&self, value: &Value) -> Raise {
        let name = self.type_name_of(value);
        self.type_error(format!("object of type '{name}' has no len()"))
    }
}

/// Releases the entries of a table.
fn drop_table(mut table: Table) {
    crate::heap::dealloc::release_entries(table.take_all());
}

pub(crate) fn clear_table(table: &RefCell<Table>) {
    let old = table.take();
    drop_table(old);
}

fn compare_numbers(comparison: Comparison, a: &Number, b: &Number) -> bool {
    let order = match (a, b) {
        (Number::Int(a, _), Number::Int(b, _)) => Some(a.cmp(b)),
        (Number::Float(a), Number::Float(b)) => a.partial_cmp(b),
        (Number::Int(a, _), Number::Float(b)) => compare_mixed(a, *b),
        (Number::Float(a), Number::Int(b, _)) => compare_mixed(b, *a).map(Ordering::reverse),
    };
    match order {
        Some(order) => comparison.holds(order),
        None => comparison == Comparison::NotEqual,
    }
}

fn compare_mixed(a: &num_bigint::BigInt, b: f64) -> Option<Ordering> {
    if b.is_nan() {
        return None;
    }
    if b.is_infinite() {
        return Some(if b > 0.0 { Ordering::Less } else { Ordering::Greater });
    }
    let whole = <num_bigint::BigInt as num_traits::FromPrimitive>::from_f64(b.trunc())?;
    Some(a.cmp(&whole).then_with(|| 0.0.partial_cmp(&b.fract()).unwrap_or(Ordering::Equal)))
}

/// A whole number as 64 bits.
pub(crate) fn to_i64(number: &num_bigint::BigInt) -> Option<i64> {
    number.to_i64()
}
