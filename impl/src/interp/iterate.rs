//! Iterators, and what goes through them.

use crate::{
    item::Backwards,
    object::*,
    types::Type,
    value::Value,
    vm::{Outcome, Vm},
};

impl Vm {
    /// The next item of a range or a list, NULL at its end; nothing, if it is neither.
    #[inline(always)]
    pub(super) fn next_quick(&self, iterator: &IteratorObject) -> Option<Value> {
        let index = iterator.index.get();
        match iterator.what.get() {
            Iterates::Range => {
                if index >= iterator.limit.get() {
                    return Some(Value::NULL);
                }
                iterator.index.set(index + 1);
                // The start of the range is kept where others count.
                let start = iterator.with_start();
                start.checked_add(index.checked_mul(iterator.step.get())?).and_then(Value::int)
            }
            Iterates::List => {
                // SAFETY: Nothing runs while it is looked at.
                let source = unsafe { iterator.source.peek() }.get::<List>()?;
                let item = source.0.borrow().get(usize::try_from(index).ok()?).cloned()?;
                iterator.index.set(index + 1);
                Some(item)
            }
            _ => None,
        }
    }

    /// The next item of an iterator; NULL at its end, also if that was said by StopIteration.
    pub(crate) fn next(&self, iterator: &Value) -> Outcome {
        match self.next_or_stop(iterator) {
            Err(raise) if self.is_stop_iteration(&raise) => {
                self.discard(raise);
                Ok(Value::NULL)
            }
            outcome => outcome,
        }
    }

    pub(crate) fn is_stop_iteration(&self, raise: &crate::vm::Raise) -> bool {
        raise.0.get::<Exception>().is_some() && self.is_subtype(self.exception_type(&raise.0), Type::StopIteration)
    }

    /// The next item of an iterator; NULL at its end, but for what raises StopIteration.
    pub(crate) fn next_or_stop(&self, iterator: &Value) -> Outcome {
        self.burn(1)?;
        let Some(payload) = iterator.get::<IteratorObject>() else { return self.next_of_other(iterator) };
        let index = payload.index.get();
        let ended = |payload: &IteratorObject| {
            payload.source.clear();
            payload.with.clear();
            Ok(Value::NULL)
        };
        let position = usize::try_from(index).unwrap_or(usize::MAX);
        let source = payload.source.get();
        if source.is_null() && payload.what.get() != Iterates::Range {
            return Ok(Value::NULL);
        }
        match payload.what.get() {
            Iterates::Range => Ok(self.next_quick(payload).unwrap_or(Value::NULL)),
            Iterates::List => {
                let list = source.get::<List>().expect("kind: it iterates over a list");
                let item = list.0.borrow().get(position).cloned();
                match item {
                    Some(item) => {
                        payload.index.set(index + 1);
                        Ok(item)
                    }
                    None => {
                        drop(source);
                        ended(payload)
                    }
                }
            }
            Iterates::ListReversed => {
                let list = source.get::<List>().expect("kind: it iterates over a list");
                let item = if index < 0 { None } else { list.0.borrow().get(position).cloned() };
                match item {
                    Some(item) => {
                        payload.index.set(index - 1);
                        Ok(item)
                    }
                    None => {
                        payload.index.set(-1);
                        drop(source);
                        ended(payload)
                    }
                }
            }
            Iterates::Tuple => {
                let tuple = source.get::<Tuple>().expect("kind: it iterates over a tuple");
                match tuple.0.get(position).cloned() {
                    Some(item) => {
                        payload.index.set(index + 1);
                        Ok(item)
                    }
                    None => {
                        drop(source);
                        ended(payload)
                    }
                }
            }
            Iterates::Str => {
                let text = source.get::<Text>().expect("kind: it iterates over a text");
                match text.text[position.min(text.text.len())..].chars().next() {
                    Some(char) => {
                        payload.index.set(index + char.len_utf8() as i64);
                        let mut buffer = [0; 4];
                        let text: &str = char.encode_utf8(&mut buffer);
                        Ok(if source.kind() == Some(Kind::Unicode) { self.unicode(text) } else { self.intern(text) })
                    }
                    None => {
                        drop(source);
                        ended(payload)
                    }
                }
            }
            Iterates::Keys | Iterates::Values | Iterates::Items | Iterates::Set => self.next_entry(payload, &source),
            Iterates::Enumerate => {
                let item = self.next(&source)?;
                if item.is_null() {
                    return Ok(item);
                }
                payload.index.set(index + 1);
                let number = Value::int(index).ok_or_else(|| self.unsupported("enumerating so far"))?;
                Ok(self.tuple_again(payload, 0, number, Some(item), 2))
            }
            Iterates::Zip | Iterates::Map => self.next_of_many(payload, &source),
            Iterates::Filter => loop {
                let item = self.next(&source)?;
                if item.is_null() {
                    return Ok(item);
                }
                let with = payload.with.get();
                let passes = if with.is_none() || with.is(&Type::Bool.value()) {
                    self.truth(&item)?
                } else {
                    let answer = self.call_with(&with, [item.clone()])?;
                    self.truth(&answer)?
                };
                if passes {
                    return Ok(item);
                }
            },
            Iterates::Call => {
                let answer = match self.call_with(&source, []) {
                    // Whoever is called may say that it is over, and is let go.
                    Err(raise) if self.is_stop_iteration(&raise) => {
                        self.discard(raise);
                        drop(source);
                        payload.source.clear();
                        payload.with.clear();
                        return Ok(Value::NULL);
                    }
                    answer => answer?,
                };
                let sentinel = payload.with.get();
                // 2.7 asks what was answered.
                let (left, right) = if self.is_2_7() { (&answer, &sentinel) } else { (&sentinel, &answer) };
                let ends = self.equal(left, right);
                drop(sentinel);
                if ends? {
                    // What was answered goes last in 3.11.
                    let mut answer = answer;
                    if !self.is_3_11() {
                        drop(answer.take());
                    }
                    drop(source);
                    payload.source.clear();
                    payload.with.clear();
                    drop(answer);
                    return Ok(Value::NULL);
                }
                Ok(answer)
            }
            Iterates::Sequence | Iterates::SequenceReversed => self.next_of_sequence(payload, &source),
        }
    }

    fn next_entry(&self, payload: &IteratorObject, source: &Value) -> Outcome {
        let what = payload.what.get();
        let table = match source.get::<Dict>() {
            Some(dict) => &dict.0,
            None => &source.get::<Set>().expect("kind: it iterates over a table").0,
        };
        let index = usize::try_from(payload.index.get()).unwrap_or(usize::MAX);
        let found = {
            let table = table.borrow();
            if i64::try_from(table.len()) != Ok(payload.limit.get()) {
                payload.limit.set(-1);
                let (kind, is) = if what == Iterates::Set { ("Set", "size") } else { ("dictionary", "size") };
                drop(table);
                return Err(self.raise(Type::RuntimeError, format!("{kind} changed {is} during iteration")));
            }
            (index..table.end())
                .find_map(|position| table.at(position).map(|entry| (position, entry.key.clone(), entry.value.clone())))
        };
        let Some((position, key, value)) = found else {
            payload.source.clear();
            payload.with.clear();
            return Ok(Value::NULL);
        };
        payload.index.set(i64::try_from(position).unwrap_or(i64::MAX) + 1);
        Ok(match what {
            Iterates::Values => value,
            Iterates::Items => self.tuple_again(payload, 0, key, Some(value), 2),
            _ => key,
        })
    }

    /// `zip` and `map`: the source is a tuple of iterators.
    fn next_of_many(&self, payload: &IteratorObject, source: &Value) -> Outcome {
        let iterators = source.get::<Tuple>().expect("kind: it iterates over a tuple of iterators");
        if iterators.0.is_empty() {
            return Ok(Value::NULL);
        }
        if payload.what.get() == Iterates::Zip && self.is_unshared(payload) {
            for (place, iterator) in iterators.0.iter().enumerate() {
                let item = self.next(iterator)?;
                if item.is_null() {
                    return Ok(item);
                }
                drop(self.tuple_again(payload, place, item, None, iterators.0.len()));
            }
            return Ok(payload.result.get());
        }
        let mut items = Items::new();
        for iterator in &iterators.0 {
            let item = self.next(iterator)?;
            if item.is_null() {
                return Ok(item);
            }
            items.push(item);
        }
        if payload.what.get() == Iterates::Zip {
            return Ok(self.tuple(items));
        }
        let arguments = super::calls::Arguments { values: items.iter().cloned().collect(), ..Default::default() };
        let outcome = self.call(&payload.with.get(), arguments);
        // It is held until the call is over, then released from the first to the last.
        items.into_iter().for_each(drop);
        outcome
    }

    /// Whether nobody else has the tuple that an iterator gave last.
    fn is_unshared(&self, payload: &IteratorObject) -> bool {
        let result = payload.result.take();
        let unshared = result.is_null() || result.count() == Some(1);
        payload.result.set(result);
        unshared
    }

    /// The tuple that an iterator gives, with one or two new items: the one that it gave last, if nobody else has it.
    fn tuple_again(
        &self,
        payload: &IteratorObject,
        place: usize,
        first: Value,
        second: Option<Value>,
        length: usize,
    ) -> Value {
        let held = payload.result.take();
        let mut held = if held.is_null() {
            self.tuple(std::iter::repeat_n(Value::NONE, length).collect())
        } else if held.count() == Some(1) {
            held
        } else {
            payload.result.set(held);
            return self.tuple([first].into_iter().chain(second).collect());
        };
        let items = held.unshared_items();
        let (first, second) = match items {
            Some(items) => {
                let first = std::mem::replace(&mut items[place], first);
                (first, second.map(|second| std::mem::replace(&mut items[place + 1], second)))
            }
            None => (first, second),
        };
        payload.result.set(held.clone());
        drop(first);
        drop(second);
        held
    }

    /// `iter(value)`
    pub(crate) fn iter(&self, value: &Value) -> Outcome {
        let limited = |what, table: usize| {
            let iterator = self.iterator(what, value.clone(), Value::NULL);
            let payload = iterator.get::<IteratorObject>().expect("kind: it was just made");
            payload.limit.set(i64::try_from(table).unwrap_or(i64::MAX));
            iterator
        };
        Ok(match value.kind() {
            Some(Kind::List) => self.iterator(Iterates::List, value.clone(), Value::NULL),
            Some(Kind::Tuple) => self.iterator(Iterates::Tuple, value.clone(), Value::NULL),
            Some(Kind::Str | Kind::Unicode) => self.iterator(Iterates::Str, value.clone(), Value::NULL),
            Some(Kind::Dict) => {
                self.ordered(value)?;
                limited(Iterates::Keys, self.table_len(value))
            }
            Some(Kind::Set | Kind::FrozenSet) => {
                self.ordered(value)?;
                limited(Iterates::Set, self.table_len(value))
            }
            Some(Kind::View) => {
                let view = value.get::<View>().expect("kind: just seen");
                let dict = view.dict.get();
                let iterator = self.iterator(view.what, dict.clone(), Value::NULL);
                let payload = iterator.get::<IteratorObject>().expect("kind: it was just made");
                payload.limit.set(i64::try_from(self.table_len(&dict)).unwrap_or(i64::MAX));
                iterator
            }
            Some(Kind::Range) => {
                let range = *value.get::<Range>().expect("kind: just seen");
                let iterator = self.iterator(Iterates::Range, Value::NULL, Value::int(range.start).unwrap_or_default());
                let payload = iterator.get::<IteratorObject>().expect("kind: it was just made");
                payload.limit.set(range.len());
                payload.step.set(range.step);
                iterator
            }
            Some(Kind::Iterator | Kind::Generator) => value.clone(),
            _ => return self.iter_of_other(value),
        })
    }

    /// Refuses to go through what has an order that is CPython's own affair.
    pub(crate) fn ordered(&self, value: &Value) -> Outcome<()> {
        let by_hash = self.is_2_7() || value.get::<Set>().is_some();
        if by_hash && self.table_len(value) > 1 {
            return Err(self.unsupported("the order of a hash table"));
        }
        Ok(())
    }

    /// All items of an iterable.
    pub(crate) fn collect_items(&self, value: &Value) -> Outcome<Vec<Value>> {
        self.burn_items(self.length(value).unwrap_or(0))?;
        if let Some(tuple) = value.get::<Tuple>() {
            return Ok(tuple.0.iter().cloned().collect());
        }
        if let Some(list) = value.get::<List>() {
            return Ok(list.0.borrow().clone());
        }
        let iterator = self.iter(value)?;
        let mut items = Backwards::default();
        if value.get::<IteratorObject>().is_none() {
            self.ask_length(value)?;
        }
        loop {
            let item = self.next(&iterator)?;
            if item.is_null() {
                return Ok(items.keep());
            }
            items.0.push(item);
        }
    }

    /// All items of an iterable, as what wants a list or a tuple takes them: of anything else it lists the iterator, so
    /// that only that is asked for a length. What cannot be iterated over is refused in the caller's words.
    pub(crate) fn collect_fast(
        &self,
        value: &Value,
        refused: impl FnOnce() -> crate::vm::Raise,
    ) -> Outcome<Vec<Value>> {
        if matches!(value.kind(), Some(Kind::List | Kind::Tuple)) {
            return self.collect_items(value);
        }
        match self.iter(value) {
            Ok(iterator) => self.collect_items(&iterator),
            Err(raise) => Err(self.retold_type_error(raise, refused)),
        }
    }

    /// Asks an iterable of the program's own for its length, as what makes room for the items does; a TypeError is not
    /// heeded (2.7: nor is an AttributeError). Whether it, or what is built in, has told.
    pub(crate) fn ask_length(&self, value: &Value) -> Outcome<bool> {
        let Some(method) = self.special(value, "__len__") else {
            if self.special(value, "__length_hint__").is_some() {
                return Err(self.unsupported("__length_hint__"));
            }
            return Ok(self.has_length_hint(value));
        };
        let answer = self.call_special(&method, value, []);
        match answer.and_then(|answer| self.length_answered(&answer)) {
            Err(raise)
                if self.is_raised(&raise, Type::TypeError)
                    || self.is_2_7() && self.is_raised(&raise, Type::AttributeError) =>
            {
                self.discard(raise);
                Ok(false)
            }
            outcome => outcome.map(|_| true),
        }
    }

    /// Whether a built-in type has a length, or an iterator a `__length_hint__`.
    fn has_length_hint(&self, value: &Value) -> bool {
        const WITHOUT: [Iterates; 5] =
            [Iterates::Enumerate, Iterates::Zip, Iterates::Map, Iterates::Filter, Iterates::Call];
        match value.get::<IteratorObject>() {
            Some(iterator) => !WITHOUT.contains(&iterator.what.get()),
            None => self.length(self.native_of(value)).is_some(),
        }
    }

    /// UNPACK_SEQUENCE
    pub(super) fn unpack(&self, from: &Value, count: usize) -> Outcome<Vec<Value>> {
        let exact = match from.kind() {
            Some(Kind::Tuple) => from.get::<Tuple>().map(|tuple| tuple.0.to_vec()),
            Some(Kind::List) => from.get::<List>().map(|list| list.0.borrow().clone()),
            _ => None,
        };
        if let Some(items) = exact.filter(|items| items.len() == count) {
            return Ok(items);
        }
        let iterator = self.iter_to_unpack(from)?;
        let mut items = Vec::with_capacity(count);
        while items.len() < count {
            let item = self.next(&iterator)?;
            if item.is_null() {
                let have = items.len();
                // What has been taken is released from the last to the first.
                let plural = if have == 1 { "" } else { "s" };
                let text = if self.is_2_7() {
                    format!("need more than {have} value{plural} to unpack")
                } else {
                    format!("not enough values to unpack (expected {count}, got {have})")
                };
                let raise = self.raise(Type::ValueError, text);
                while let Some(item) = items.pop() {
                    drop(item);
                }
                return Err(raise);
            }
            items.push(item);
        }
        let more = self.next(&iterator)?;
        if more.is_null() {
            return Ok(items);
        }
        drop(more);
        let text = if self.is_2_7() {
            "too many values to unpack".to_owned()
        } else {
            format!("too many values to unpack (expected {count})")
        };
        let raise = self.raise(Type::ValueError, text);
        while let Some(item) = items.pop() {
            drop(item);
        }
        Err(raise)
    }

    /// UNPACK_EX
    pub(super) fn unpack_star(&self, from: &Value, before: usize, after: usize) -> Outcome<Vec<Value>> {
        let iterator = self.iter_to_unpack(from)?;
        let mut items = Vec::new();
        let too_few = |mut items: Vec<Value>| {
            let (have, need) = (items.len(), before + after);
            let text = format!("not enough values to unpack (expected at least {need}, got {have})");
            let raise = self.raise(Type::ValueError, text);
            while let Some(item) = items.pop() {
                drop(item);
            }
            Err(raise)
        };
        while items.len() < before {
            let item = self.next(&iterator)?;
            if item.is_null() {
                return too_few(items);
            }
            items.push(item);
        }
        let mut rest = self.collect_items(&iterator)?;
        if rest.len() < after {
            items.extend(rest);
            return too_few(items);
        }
        let last = rest.split_off(rest.len() - after);
        items.push(self.list(rest));
        items.extend(last);
        Ok(items)
    }

    fn iter_to_unpack(&self, from: &Value) -> Outcome {
        if !self.is_2_7() && !self.is_iterable(from) {
            let name = self.type_name_of(from);
            return Err(self.type_error(format!("cannot unpack non-iterable {name} object")));
        }
        self.iter(from)
    }
}

impl IteratorObject {
    fn with_start(&self) -> i64 {
        // SAFETY: Nothing runs while it is looked at.
        unsafe { self.with.peek() }.as_int().unwrap_or(0)
    }
}

impl Range {
    /// How many numbers there are.
    pub(crate) fn len(&self) -> i64 {
        let (start, stop, step) = (i128::from(self.start), i128::from(self.stop), i128::from(self.step));
        let count =
            if step > 0 { (stop - start + step - 1).div_euclid(step) } else { (start - stop - step - 1) / -step };
        i64::try_from(count.max(0)).unwrap_or(i64::MAX)
    }
}
