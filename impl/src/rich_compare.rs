//! Comparisons that classes written in Python define: who is asked, in which order, and how often.

use crate::{
    instr::Comparison,
    object::Kind,
    value::Value,
    vm::{Outcome, Vm},
};

impl Vm {
    pub(crate) fn compare_of_instances(&self, comparison: Comparison, a: &Value, b: &Value) -> Outcome<Option<Value>> {
        let (left, right) = (self.class_of(a), self.class_of(b));
        if left.is_none() && right.is_none() {
            return Ok(None);
        }
        let (name, mirrored) = (comparison.method(), comparison.swapped().method());
        let try_call = |value: &Value, name: &str, comparison: Comparison, with: &Value| -> Outcome<Option<Value>> {
            let method = self.special(value, name);
            let native = self.native_of(value);
            if method.is_none() && native.kind() == self.native_of(with).kind() {
                let is_equality = matches!(comparison, Comparison::Equal | Comparison::NotEqual);
                if native.kind() == Some(Kind::List) || native.kind() == Some(Kind::Dict) && is_equality {
                    return self.rich_compare(comparison, native, self.native_of(with)).map(Some);
                }
            }
            // `object` has an `__ne__` that asks `__eq__`; lists and dicts have one of their own.
            let negated = method.is_none()
                && name == "__ne__"
                && !self.is_2_7()
                && !matches!(native.kind(), Some(Kind::List | Kind::Dict));
            let Some(method) = method.or_else(|| if negated { self.special(value, "__eq__") } else { None }) else {
                return Ok(None);
            };
            let answer = self.call_special_if_bound(&method, value, [with.clone()])?;
            let Some(answer) = answer.filter(|answer| !answer.is(&Value::NOT_IMPLEMENTED)) else { return Ok(None) };
            Ok(Some(if negated { Value::bool(!self.truth(&answer)?) } else { answer }))
        };
        let right_first = right.as_ref().is_some_and(|right| {
            let left = left.clone().unwrap_or_else(|| self.type_of(a));
            !left.is(right) && self.is_subclass_quick(right, &left)
        });
        let swapped = comparison.swapped();
        let straight = || try_call(a, name, comparison, b);
        let reflected = || try_call(b, mirrored, swapped, a);
        if !self.is_2_7() {
            let asked: [&dyn Fn() -> Outcome<Option<Value>>; 2] =
                if right_first { [&reflected, &straight] } else { [&straight, &reflected] };
            return self.first_answer(&asked);
        }
        // 2.7 asks each class, and each class asks the other one (`slot_tp_richcompare`), before and after it has seen
        // who goes first.
        let compares = |value: &Value| Comparison::RICH.iter().any(|each| self.special(value, each.method()).is_some());
        if matches!((&left, &right), (Some(left), Some(right)) if left.is(right)) {
            if let Some(answer) = self.first_answer(&[&straight, &reflected])? {
                return Ok(Some(answer));
            }
            let (x, y) = (self.native_of(a), self.native_of(b));
            if x.kind() == Some(Kind::Dict) && self.inner(a).is_some() {
                return self.rich_compare(comparison, x, y).map(Some);
            }
        }
        let mut asked: Vec<&dyn Fn() -> Outcome<Option<Value>>> = Vec::new();
        let (left_compares, right_compares) = (compares(a), compares(b));
        if right_first {
            asked.push(&reflected);
        }
        if right_first && right_compares {
            asked.push(&straight);
        }
        // What defines no comparison has that of its built-in type, which asks nobody.
        asked.push(&straight);
        if left_compares {
            asked.push(&reflected);
        }
        asked.push(&reflected);
        if right_compares {
            asked.push(&straight);
        }
        self.first_answer(&asked)
    }

    /// The first of several answers that there is.
    fn first_answer(&self, asked: &[&dyn Fn() -> Outcome<Option<Value>>]) -> Outcome<Option<Value>> {
        for ask in asked {
            if let Some(answer) = ask()? {
                return Ok(Some(answer));
            }
        }
        Ok(None)
    }

    /// Whether both sides' classes define a comparison in Python, and so have left it to each other. 2.7's dicts have an
    /// answer still.
    pub(crate) fn left_to_each_other(&self, comparison: Comparison, a: &Value, b: &Value) -> bool {
        let by_tp_compare = self.is_2_7() && self.native_of(a).kind() == Some(Kind::Dict);
        !by_tp_compare
            && self.special(a, comparison.method()).is_some()
            && self.special(b, comparison.swapped().method()).is_some()
    }

    /// `unsafe_object_compare`: of keys of one class the left one is asked before they are compared as others are.
    pub(crate) fn key_is_less(&self, a: &Value, b: &Value) -> Outcome<bool> {
        if let Some(method) = self.special(a, Comparison::Less.method()) {
            let answer = self.call_special_if_bound(&method, a, [b.clone()])?;
            if let Some(answer) = answer.filter(|answer| !answer.is(&Value::NOT_IMPLEMENTED)) {
                return self.truth(&answer);
            }
        }
        let answer = self.rich_compare(Comparison::Less, a, b)?;
        self.truth(&answer)
    }
}
