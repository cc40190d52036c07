//! The slots of binary operators: which a class fills with methods written in Python, and what the methods do that it has
//! from a built-in type.

use super::{Answer, Binary, Computed, Context, Primitive, Value, operator::BY_OPERAND, unsupported};
use crate::{
    class::Ancestor,
    error::Error,
    object::{Address, Data, Slot, Type},
    primitive::Operator,
    uop::{Field, Special, binary_name, in_place},
};

/// The names of a binary operator's methods, for its left side and for its right one.
fn names(arg: u32) -> Option<[String; 2]> {
    binary_name(arg).map(|name| [format!("__{name}__"), format!("__r{name}__")])
}

/// The binary operator that an operand names, if it is one that list, dict or type have methods for.
fn operator(arg: u32) -> Option<Binary> {
    let operator = BY_OPERAND.get(arg as usize % BY_OPERAND.len()).filter(|_| arg < 26);
    operator.copied().filter(|operator| matches!(operator, Binary::Add | Binary::Multiply | Binary::Or))
}

impl Context<'_> {
    /// Whether the class of an object, or one that it derives from, has a binary operator in Python, for either side: the
    /// class's slot for numbers looks methods up then, whichever they are (`update_one_slot`).
    pub(super) fn fills_slot(&self, object: Address, arg: u32) -> bool {
        let (Some(class), Some(names)) = (self.heap.class_of(object), names(arg)) else { return false };
        self.heap.mro(class, self.version).iter().any(|ancestor| match ancestor {
            Ancestor::Class(class) => names.iter().any(|name| self.heap.own_member(*class, name).is_some()),
            Ancestor::Builtin(_) => false,
        })
    }

    /// The method in Python of a binary operator that the right operand has, if it is asked first (`first`), or else if it
    /// is asked at all.
    pub(super) fn reflected(&self, (left, right): (Address, Address), first: bool) -> Answer {
        let Some([_, name]) = names(self.arg) else { return Answer::Miss };
        if self.formats(left, self.arg) || self.heap.are_of_one_class(left, right) {
            return Answer::Miss;
        }
        let derives = self.heap.is_of_subclass(right, left, self.version);
        let looks_up = self.fills_slot(left, self.arg);
        let Some(method) = self.heap.special(right, &name, self.version) else {
            return match first && derives && looks_up && self.inherits(right, &name) && !self.inherits(left, &name) {
                true => unsupported("an operator of a list, which a class after it overloads"),
                false => Answer::Miss,
            };
        };
        // Only an operator that the left class has in Python, either way round, looks at what the right one overloads.
        let asked_first = match derives {
            true if !looks_up => Ok(true),
            true if self.asks_their_metaclass([left, right]) => {
                Err("an operator's method for which a metaclass is asked")
            }
            true => self.is_overloaded_by(method, self.heap.special(left, &name, self.version)),
            false => Ok(false),
        };
        match asked_first {
            Ok(asked_first) if asked_first == first => Answer::Value(Value::Object(method)),
            Ok(_) => Answer::Miss,
            Err(what) => unsupported(what),
        }
    }

    /// Whether an object's class derives from list and has a method for repetition from there.
    fn inherits(&self, object: Address, name: &str) -> bool {
        let is_list = self.heap.type_of(object) == Type::List && self.heap.class_of(object).is_some();
        is_list && ["__mul__", "__rmul__"].contains(&name) && self.heap.special(object, name, self.version).is_none()
    }

    /// What the left operand's method for the operator does, if a built-in type has given it to the class and it is looked
    /// up, or fills the slot itself; a miss if there is none, or if it answers NotImplemented.
    pub(super) fn inherited_left(&self, (left, right): (Address, Address)) -> Answer {
        let Some([name, _]) = names(self.arg) else { return Answer::Miss };
        let is_given = self.heap.class_of(left).is_some() && self.heap.special(left, &name, self.version).is_none();
        let computed = match (operator(self.arg), self.heap.type_of(left)) {
            _ if !is_given => return Answer::Miss,
            (Some(Binary::Or), _) => return self.united((left, right)),
            (Some(operator), Type::List) if self.fills_slot(left, self.arg) => match operator {
                Binary::Add => self.concatenation(left, right),
                _ => self.repeated(left, right),
            },
            _ => return Answer::Miss,
        };
        computed.map_or_else(|answer| answer, Answer::Value)
    }

    /// The same of the right operand's method, for the sides exchanged.
    pub(super) fn inherited_right(&self, (left, right): (Address, Address)) -> Answer {
        let Some([_, name]) = names(self.arg) else { return Answer::Miss };
        let is_asked = self.fills_slot(right, self.arg) && !self.heap.are_of_one_class(left, right);
        let computed = match operator(self.arg) {
            _ if !is_asked || self.heap.special(right, &name, self.version).is_some() => return Answer::Miss,
            Some(Binary::Or) => return self.united((left, right)),
            Some(Binary::Multiply) if self.inherits(right, &name) => self.repeated(right, left),
            _ => return Answer::Miss,
        };
        computed.map_or_else(|answer| answer, Answer::Value)
    }

    /// `dict.__or__` and `type.__or__` of 3.11, which answer NotImplemented or are not specified.
    fn united(&self, operands: (Address, Address)) -> Answer {
        self.covered(Binary::Or, operands, in_place(self.arg)).err().unwrap_or(Answer::Miss)
    }

    /// Whether a primitive updates a dict whose class says in Python how it is united, but not how in place: that is not
    /// specified.
    pub(super) fn updates(&self, primitive: Primitive, operands: [Slot; 3]) -> bool {
        let Some(dict) = operands[0].filter(|_| primitive == Primitive::BinaryOperand && in_place(self.arg)) else {
            return false;
        };
        operator(self.arg) == Some(Binary::Or)
            && self.heap.type_of(dict) == Type::Dict
            && !self.defines(dict, Special::InPlace, self.arg)
    }

    /// `wrap_indexargfunc` of `list_repeat`: whoever looks the method up is told in other words what is no index.
    fn repeated(&self, list: Address, times: Address) -> Computed<Value> {
        match self.whole(times) {
            Some(_) => self.repetition(list, times),
            None => Err(self.error(Error::IndexNeeded, &[self.type_name(times)])),
        }
    }

    /// Whether a list has its type's slot for concatenation: a class that says in Python how it adds has none.
    pub(super) fn concatenates(&self, list: Address) -> bool {
        self.heap.special(list, "__add__", self.version).is_none()
    }

    /// The same of repetition.
    pub(super) fn repeats(&self, list: Address) -> bool {
        ["__mul__", "__rmul__"].iter().all(|name| self.heap.special(list, name, self.version).is_none())
    }

    /// Whether a metaclass is asked when the methods of two objects' classes are looked up and compared: those that are
    /// bound to a class equal each other, in 2.7, if their classes do.
    fn asks_their_metaclass(&self, objects: [Address; 2]) -> bool {
        let asks = |class| self.is_2_7() && self.heap.compares(class, self.version);
        let mut classes = objects.into_iter().filter_map(|object| self.heap.class_of(object));
        classes.any(|class| self.is_asked_for_attributes(class) || asks(class))
    }

    /// `method_is_overloaded`: whether the classes give different values for a method, of which they have these.
    fn is_overloaded_by(&self, method: Address, before: Option<Address>) -> Result<bool, &'static str> {
        let given_by_class = |found: Address| match self.heap.data(found) {
            Data::StaticMethod => self.heap.field(found, Field::Function),
            // Bound to the class, it is another one each time.
            Data::ClassMethod => None,
            _ => Some(found),
        };
        let found = [Some(method), before];
        let runs =
            |special: Special| found.iter().flatten().any(|each| self.heap.defines(*each, special, self.version, 0));
        if runs(Special::Get) {
            return Err(
                "an operator's method that is a descriptor written in Python, of a class and one it derives from",
            );
        }
        let is_equal_to_others = |each: Address| {
            ["__eq__", "__ne__"].iter().any(|name| self.heap.special(each, name, self.version).is_some())
        };
        let values = found.map(|each| each.map(given_by_class));
        match values {
            [Some(Some(method)), Some(Some(before))] if method == before => Ok(false),
            [Some(Some(method)), Some(Some(before))] => {
                match self.comparison().compare(Operator::NotEqual, method, before, 0) {
                    Ok(differ) if ![method, before].into_iter().any(is_equal_to_others) => Ok(differ),
                    _ => {
                        Err("an operator's method that says itself what it equals, of a class and one it derives from")
                    }
                }
            }
            _ => Ok(true),
        }
    }
}
