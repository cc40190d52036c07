//! Making properties and `super` objects.

use super::{Answer, Computed, Context, Value, unsupported};
use crate::{
    error::Error,
    object::{Address, Data, Slot, Type},
    uop::{Field, Special},
};
use freevars_code::Code;

const OTHER_DOCSTRING: &str = "a property that takes its docstring from what is no function";

/// The frame that runs, as far as primitives look at it.
#[derive(Clone, Copy)]
pub(crate) struct Caller<'m> {
    pub(crate) code: &'m Code,
    pub(crate) names: &'m [&'m str],
    pub(crate) slots: &'m [Slot],
    /// Its globals, and those of the program.
    pub(crate) globals: [Slot; 2],
}

impl Context<'_> {
    /// `super()`, `super(type)`, `super(type, object)`
    pub(super) fn super_of(&self, arguments: &[Address]) -> Computed<Value> {
        let (this, object) = match arguments {
            [] if self.is_2_7() => return Err(self.error(Error::SuperTooFew, &[])),
            [] => self.super_without_arguments()?,
            [this] => (*this, None),
            [this, object] => (*this, Some(*object).filter(|object| self.heap.type_of(*object) != Type::None)),
            _ => return Err(unsupported("super() of more than two arguments")),
        };
        if !self.heap.is_class(this) {
            // `PyArg_Parse` calls None by its own name.
            let parsed = *self.heap.data(this) == Data::None && !self.version.facts().callables_named_in_full;
            let word = if parsed { "None" } else { self.type_name(this) };
            return Err(self.error(Error::SuperArgumentNotAType, &[word]));
        }
        let owner = match object {
            None => None,
            Some(object) if self.heap.derives(object, this, self.version) => Some(Value::Object(object)),
            Some(object) if self.heap.is_instance(object, this, self.version) => Some(self.class_of(object)),
            Some(_) => return Err(self.error(Error::SuperMismatch, &[])),
        };
        Ok(Value::New(Data::Super, vec![Some(Value::Object(this)), object.map(Value::Object), owner]))
    }

    /// `super_init_without_args`: the class is what the caller's `__class__` cell holds, the object its first argument.
    fn super_without_arguments(&self) -> Computed<(Address, Slot)> {
        let Some(caller) = self.caller.filter(|caller| caller.code.argcount > 0) else {
            return Err(self.error(Error::SuperNoArguments, &[]));
        };
        let first = caller.code.varnames[0].as_str();
        let captured = caller.code.cellvars.iter().any(|name| name == first);
        let held = |name: &str| caller.names.iter().rposition(|each| *each == name).and_then(|n| caller.slots[n]);
        let content = |cell: Address| match self.heap.type_of(cell) {
            Type::Cell => self.heap.items(cell)[0],
            _ => Some(cell),
        };
        let object = if captured { held(first).and_then(content) } else { caller.slots[0] };
        let Some(object) = object else { return Err(self.error(Error::SuperArgumentDeleted, &[])) };
        if !caller.code.freevars.iter().any(|name| name == "__class__") {
            return Err(self.error(Error::SuperNoCell, &[]));
        }
        match held("__class__").and_then(content) {
            None => Err(self.error(Error::SuperEmptyCell, &[])),
            Some(class) if self.heap.is_class(class) => Ok((class, Some(object))),
            Some(other) => Err(self.error(Error::SuperNotAType, &[self.type_name(other)])),
        }
    }

    /// `property(fget, fset, fdel, doc)`
    pub(super) fn property(&self, positional: &[Address]) -> Answer {
        let by_name = |name: &str| self.by_keyword().find(|(each, _)| *each == name).map(|(_, value)| value);
        let part = |n: usize, name: &str| {
            let given = positional.get(n).copied().or_else(|| by_name(name));
            given.filter(|given| self.heap.type_of(*given) != Type::None)
        };
        let [getter, setter, deleter] = [part(0, "fget"), part(1, "fset"), part(2, "fdel")];
        let doc = part(3, "doc").or_else(|| getter.and_then(|getter| self.heap.field(getter, Field::Doc)));
        if doc.is_none() && getter.is_some_and(|getter| self.may_have_a_docstring(getter)) {
            return unsupported(OTHER_DOCSTRING);
        }
        let parts = [getter, setter, deleter, doc, None];
        Answer::Value(Value::New(Data::Property, parts.map(|part| part.map(Value::Object)).to_vec()))
    }

    /// Whether a class, or an object of a class, that a program made may answer for its `__doc__`.
    fn may_have_a_docstring(&self, object: Address) -> bool {
        let doc = match self.heap.is_class(object) {
            true => self.heap.own_member(object, "__doc__"),
            false => self.heap.special(object, "__doc__", self.version),
        };
        let hooks = [Special::GetAttribute, Special::GetAttr];
        doc.is_some_and(|doc| self.heap.type_of(doc) != Type::None)
            || hooks.iter().any(|hook| self.heap.defines(object, *hook, self.version, 0))
    }

    /// The same property with another function.
    pub(super) fn property_with(&self, property: Address, field: Field, function: Address) -> Answer {
        let fields = [Field::Getter, Field::Setter, Field::Deleter, Field::Doc, Field::Name];
        if field == Field::Getter && self.may_have_a_docstring(function) {
            return unsupported(OTHER_DOCSTRING);
        }
        let parts = fields.map(|each| match each == field {
            true => Some(function).filter(|function| self.heap.type_of(*function) != Type::None),
            false => self.heap.field(property, each),
        });
        Answer::Value(Value::New(Data::Property, parts.map(|part| part.map(Value::Object)).to_vec()))
    }

    /// What a property says that lacks the function asked for.
    pub(super) fn no_accessor(&self, error: Error, (property, object): (Address, Address)) -> Answer {
        let name = self.heap.field(property, Field::Name).map(|name| self.view().repr_of(name));
        match name.transpose() {
            Ok(name) => {
                let name = name.map_or(String::new(), |name| format!("{name} "));
                self.error(error, &[&name, self.qualified_type_name(object)])
            }
            Err(what) => unsupported(what),
        }
    }
}
