//! `super`

use crate::{
    interp::calls::Arguments,
    object::*,
    types::Type,
    value::Value,
    vm::{Outcome, Vm},
};

impl Vm {
    /// `super(...)`
    pub(crate) fn new_super(&self, arguments: &Arguments) -> Outcome {
        if !arguments.names.is_empty() {
            return Err(self.type_error(if self.is_2_7() {
                "super does not take keyword arguments"
            } else {
                "super() takes no keyword arguments"
            }));
        }
        let (class, object) = match &arguments.values[..] {
            [] if self.is_2_7() => return Err(self.type_error("super() takes at least 1 argument (0 given)")),
            [] => self.class_and_receiver()?,
            [class] => (class.clone(), Value::NULL),
            [class, object] => (class.clone(), object.clone()),
            many => {
                let given = many.len();
                return Err(self.type_error(if self.is_3_11() {
                    format!("super() expected at most 2 arguments, got {given}")
                } else {
                    format!("super() takes at most 2 arguments ({given} given)")
                }));
            }
        };
        if !self.is_class(&class) {
            let article = if self.is_3_11() { "a " } else { "" };
            let given = if self.is_3_11() { self.type_name_of(&class) } else { self.given_name(&class) };
            return Err(self.type_error(format!("super() argument 1 must be {article}type, not {given}")));
        }
        let object = if object.is_none() { Value::NULL } else { object };
        let of = if object.is_null() {
            Value::NULL
        } else if self.is_class(&object) && self.is_subclass_quick(&object, &class) {
            object.clone()
        } else {
            let own = self.type_of(&object);
            if !self.is_subclass_quick(&own, &class) {
                return Err(self.type_error("super(type, obj): obj must be an instance or subtype of type"));
            }
            own
        };
        let bound = SuperObject { class: class.into(), object: object.into(), of: of.into() };
        Ok(self.heap.new_object(Kind::Super, bound))
    }

    /// What `super()` takes from the frame that calls it: the class in `__class__`, and the first argument.
    fn class_and_receiver(&self) -> Outcome<(Value, Value)> {
        let refuse = |text: &str| Err(self.raise(Type::RuntimeError, text));
        // SAFETY: A frame is under way, as one calls this, and nothing runs while it is looked at.
        let (code, base, closure) = unsafe {
            let frame = self.top_frame();
            ((*frame).code.as_ref(), (*frame).base, (*frame).closure)
        };
        if code.fields.argcount == 0 {
            return refuse("super(): no arguments");
        }
        // SAFETY: frame-fits: each variable has a register.
        let register = |index: usize| unsafe { (*base.add(index)).clone() };
        let mut first = register(0);
        if let Some(&(cell, _)) = code.shape.made.iter().find(|(_, argument)| *argument == Some(0)) {
            let in_cell = register(usize::from(cell));
            if first.is_null() || self.is_3_11() {
                first = in_cell.get::<CellObject>().map(|cell| cell.0.get()).unwrap_or_default();
            }
        }
        if first.is_null() {
            return refuse("super(): arg[0] deleted");
        }
        let Some(index) = code.fields.freevars.iter().position(|name| name == "__class__") else {
            return refuse("super(): __class__ cell not found");
        };
        // SAFETY: closure-fits.
        let cell = unsafe { (*closure.add(index)).clone() };
        let class = cell.get::<CellObject>().map(|cell| cell.0.get()).unwrap_or_default();
        if class.is_null() {
            return refuse("super(): empty __class__ cell");
        }
        if !self.is_class(&class) {
            let kind = self.type_name_of(&class);
            return refuse(&format!("super(): __class__ is not a type ({kind})"));
        }
        Ok((class, first))
    }

    /// The function under a name that would be bound to the object of what `super` answered, if it is a function.
    pub(crate) fn function_of_super(&self, bound: &SuperObject, name: &Value) -> Outcome<Option<Value>> {
        // SAFETY: Nothing that a program sees runs here: names are strs.
        let (of, class, object) = unsafe { (bound.of.peek(), bound.class.peek(), bound.object.peek()) };
        let Some(payload) = of.get::<Class>().filter(|_| !object.is_null() && !object.is(of)) else { return Ok(None) };
        let mro = payload.mro.get();
        let Some(mro) = mro.get::<Tuple>() else { return Ok(None) };
        for each in mro.0.iter().skip_while(|each| !each.is(class)).skip(1) {
            if let Some(found) = self.own_attribute(each, name)? {
                return Ok(found.get::<Function>().is_some().then_some(found));
            }
        }
        Ok(None)
    }

    /// An attribute of what `super` answered: that of the classes after its own.
    pub(crate) fn attribute_of_super(&self, object: &Value, bound: &SuperObject, name: &Value) -> Outcome {
        let text = self.text(name).unwrap_or_default();
        let of = bound.of.get();
        if !of.is_null() && text != "__class__" {
            let mro = self.mro_of(&of);
            let class = bound.class.get();
            let after = mro.iter().position(|each| each.is(&class)).map_or(mro.len(), |at| at + 1);
            for each in mro.iter().skip(after) {
                if let Some(found) = self.own_attribute(each, name)? {
                    let receiver = bound.object.get();
                    let receiver = if receiver.is(&of) { Value::NULL } else { receiver };
                    return self.descriptor_get(found, &receiver, &of);
                }
            }
        }
        if text == "__class__" {
            return Ok(Type::Super.value());
        }
        if text.starts_with("__") {
            return Err(self.unsupported(format!("the attribute {text} of super")));
        }
        Err(self.missing(object, text))
    }
}
