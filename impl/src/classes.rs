//! Classes and instances: what a program's own types make of operators, attributes and calls.

use crate::{
    instr::{Comparison, Operator, Sign},
    object::*,
    types::Type,
    value::Value,
    vm::{Outcome, Vm},
};

impl Vm {
    /// The class of an instance of a program's own class.
    pub(crate) fn class_of(&self, value: &Value) -> Option<Value> {
        let class = match value.kind()? {
            Kind::Instance => value.get::<Instance>()?.class.get(),
            Kind::Exception => value.get::<Exception>()?.class.get(),
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
                        base.is(of) || matches!((Type::of(base), Type::of(of)), (Some(a), Some(b)) if self.is_subtype(a, b))
                    })
                })
            }
        }
    }

    pub(crate) fn hash_instance(&self, value: &Value) -> Outcome<u64> {
        if value.kind() == Some(Kind::Exception) && self.class_of(value).is_none() {
            return Ok(value.address() as u64 >> 4);
        }
        Err(self.unsupported("the hash of an instance"))
    }

    pub(crate) fn unary_of_instance(&self, _: Sign, value: &Value) -> Outcome<Option<Value>> {
        if self.class_of(value).is_some() { Err(self.unsupported("an operator of an instance")) } else { Ok(None) }
    }

    pub(crate) fn binary_of_instances(&self, _: Operator, _: bool, a: &Value, b: &Value) -> Outcome<Option<Value>> {
        if self.class_of(a).is_some() || self.class_of(b).is_some() {
            return Err(self.unsupported("an operator of an instance"));
        }
        Ok(None)
    }

    pub(crate) fn compare_of_instances(&self, _: Comparison, a: &Value, b: &Value) -> Outcome<Option<Value>> {
        if self.class_of(a).is_some() || self.class_of(b).is_some() {
            return Err(self.unsupported("a comparison of an instance"));
        }
        Ok(None)
    }

    pub(crate) fn truth_of_instance(&self, _: &Value) -> Outcome<bool> {
        Err(self.unsupported("the truth of an instance"))
    }

    pub(crate) fn instance_text(&self, _: &Value, which: &str) -> Outcome<String> {
        Err(self.unsupported(format!("{which} of an instance")))
    }

    pub(crate) fn class_repr(&self, _: &Value) -> Outcome<String> {
        Err(self.unsupported("the repr of a class"))
    }

    /// `str` of an exception.
    pub(crate) fn exception_text(&self, exception: &Value) -> Outcome<String> {
        if self.class_of(exception).is_some() {
            return Err(self.unsupported("__str__ of an instance"));
        }
        self.message(exception)
    }

    pub(crate) fn contains_other(&self, container: &Value, item: &Value) -> Outcome<bool> {
        if self.class_of(container).is_some() || container.kind() == Some(Kind::View) {
            return Err(self.unsupported("`in` of such a container"));
        }
        if !self.is_iterable(container) {
            let name = self.type_name_of(container);
            return Err(self.type_error(format!("argument of type '{name}' is not iterable")));
        }
        let iterator = self.iter(container)?;
        loop {
            let each = self.next(&iterator)?;
            if each.is_null() {
                return Ok(false);
            }
            if self.equal(item, &each)? {
                return Ok(true);
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
            _ => self.class_of(value).is_some(),
        }
    }

    pub(crate) fn iter_of_other(&self, value: &Value) -> Outcome {
        if self.class_of(value).is_some() || value.kind() == Some(Kind::Bytes) {
            return Err(self.unsupported("iterating over such an object"));
        }
        Err(self.not_supported("is not iterable", value))
    }

    pub(crate) fn next_of_other(&self, value: &Value) -> Outcome {
        if value.kind() == Some(Kind::Generator) {
            return self.next_of_generator(value);
        }
        Err(self.unsupported("the next of such an iterator"))
    }

    pub(crate) fn next_of_sequence(&self, _: &IteratorObject, _: &Value) -> Outcome {
        Err(self.unsupported("the next of a sequence"))
    }

    pub(crate) fn get_item_of_other(&self, object: &Value, _: &Value) -> Outcome {
        if self.class_of(object).is_some() || self.is_class(object) || object.kind() == Some(Kind::Bytes) {
            return Err(self.unsupported("an item of such an object"));
        }
        if self.is_2_7() {
            let no_attribute = match object.kind() {
                // What has no methods of its own in C is said otherwise.
                Some(Kind::Instance) => return Err(self.unsupported("an item of an instance")),
                _ => self.not_supported("has no attribute '__getitem__'", object),
            };
            return Err(no_attribute);
        }
        Err(self.not_supported("is not subscriptable", object))
    }

    pub(crate) fn set_item_of_other(&self, object: &Value, _: &Value, _: &Value) -> Outcome<()> {
        if self.class_of(object).is_some() {
            return Err(self.unsupported("an item of an instance"));
        }
        Err(self.not_supported("does not support item assignment", object))
    }

    pub(crate) fn delete_item_of_other(&self, object: &Value, key: &Value) -> Outcome<()> {
        if self.class_of(object).is_some() {
            return Err(self.unsupported("an item of an instance"));
        }
        let is_sequence = matches!(object.kind(), Some(Kind::Tuple | Kind::Str | Kind::Unicode | Kind::Range));
        let does_not = if is_sequence && self.small_int(key).is_some() { "doesn't" } else { "does not" };
        Err(self.not_supported(&format!("{does_not} support item deletion"), object))
    }

    pub(crate) fn finalise_instance(&self, _: &Value) {}

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
