//! What a call is given with `*` and `**`, and what `raise` is given.

use super::{Answer, Context, Value, cut, unsupported};
use crate::{
    builtin::Found,
    error::Error,
    exception::Class,
    heap::Heap,
    object::{Address, Data, Slot, Type},
    uop::Field,
};
use freevars_code::Version;

impl Context<'_> {
    /// A callee as messages about `*` and `**` call it. Up to 3.8 (`PyEval_GetFuncName`) by its name or else its type; then
    /// (`_PyObject_FunctionStr`) by its qualified name, and the module unless that is the builtins'.
    fn callee_words(&self, callee: Address) -> Result<String, Answer> {
        let text_of = |field| {
            let text = self.heap.field(callee, field).and_then(|text| self.heap.text(text));
            text.unwrap_or_default().to_string()
        };
        if !self.version.facts().callables_named_in_full {
            return Ok(match self.heap.data(callee) {
                Data::Function => format!("{}()", cut(&text_of(Field::Name), 200)),
                Data::Method(builtin) => format!("{}()", builtin.declaration().name),
                Data::Builtin(builtin) if self.type_name(callee) == "builtin_function_or_method" => {
                    format!("{}()", builtin.declaration().name)
                }
                _ => format!("{} object", self.type_name(callee)),
            });
        }
        match self.heap.data(callee) {
            Data::Function => {
                let qualname = text_of(Field::Qualname);
                let module = self.heap.field(callee, Field::Module);
                let module = module.filter(|module| self.heap.type_of(*module) != Type::None);
                match module {
                    None => Ok(format!("{qualname}()")),
                    Some(module) => match self.heap.text(module) {
                        Some("builtins") => Ok(format!("{qualname}()")),
                        Some(module) => Ok(format!("{module}.{qualname}()")),
                        None => Err(unsupported("a function's module that is no str, in a message")),
                    },
                }
            }
            Data::Builtin(builtin) if self.type_name(callee) == "builtin_function_or_method" => {
                Ok(format!("{}()", builtin.declaration().name))
            }
            Data::Method(builtin) => match builtin.declaration().found {
                Found::Method(type_) => {
                    Ok(format!("{}.{}()", super::names::type_name(type_, self.version), builtin.declaration().name))
                }
                _ => Err(unsupported("the name of a callee in a message")),
            },
            Data::Type(type_) if !matches!(type_, Type::Token | Type::Iterator) => {
                Ok(format!("{}()", super::names::type_name(*type_, self.version)))
            }
            Data::None | Data::Bool(_) | Data::Int(_) | Data::Str(_) | Data::Float(_) => {
                self.view().text_of(callee).map_err(unsupported)
            }
            _ => Err(unsupported("the name of a callee in a message")),
        }
    }

    fn call_error(&self, error: Error, callee: Address, word: &str) -> Answer {
        match self.callee_words(callee) {
            Ok(words) => self.error(error, &[&words, word]),
            Err(answer) => answer,
        }
    }

    /// The argument after `*`: its items, as a tuple.
    pub(super) fn star_argument(&self, (callee, value): (Address, Address)) -> Answer {
        match self.items(value) {
            Answer::Raise(..) => self.call_error(Error::StarNotIterable, callee, self.type_name(value)),
            other => other,
        }
    }

    /// The argument after `**`, if it is a mapping.
    pub(super) fn double_star_argument(&self, (callee, value): (Address, Address)) -> Answer {
        match self.heap.type_of(value) {
            Type::Dict => Answer::Value(Value::Object(value)),
            _ => self.call_error(Error::DoubleStarNotAMapping, callee, self.type_name(value)),
        }
    }

    /// A key that `**` gives: raises if the keyword arguments so far have it; else the value is the key.
    pub(super) fn unique_keyword(&self, (callee, dict): (Address, Address), key: Address) -> Answer {
        if let refused @ (Answer::Raise(..) | Answer::Unsupported(_)) = self.hashable(key) {
            return refused;
        }
        let entries = self.heap.data(dict).entries();
        let has = entries.zip(self.heap.key(key)).is_some_and(|(entries, key)| entries.contains_key(&key));
        match (has, self.heap.text(key)) {
            (false, _) => Answer::Value(Value::Object(key)),
            (true, Some(text)) => self.call_error(Error::DuplicateKeyword, callee, text),
            (true, None) => match self.view().text_of(key) {
                Ok(text) => self.call_error(Error::DuplicateKeyNotAStr, callee, &text),
                Err(what) => unsupported(what),
            },
        }
    }

    /// The exception that `raise ... from` gives as a cause; None: a miss.
    pub(super) fn cause(&self, value: Address) -> Answer {
        match self.heap.data(value) {
            Data::None => Answer::Miss,
            Data::Exception(_) => Answer::Value(Value::Object(value)),
            Data::Type(Type::Exception(class)) => self.raised(*class, vec![]),
            Data::Class { layout: Type::Exception(_) } => unsupported("a cause that is a class"),
            _ => self.error(Error::CauseNotAnException, &[]),
        }
    }

    /// What `raise` is given, as an exception instance. The second operand is 2.7's argument of a class.
    pub(super) fn raisable(&self, value: Address, argument: Slot) -> Answer {
        let argument = argument.filter(|_| self.is_2_7());
        match (self.heap.data(value), argument) {
            (Data::Exception(_), None) => Answer::Value(Value::Object(value)),
            (Data::Exception(_), Some(argument)) if self.heap.type_of(argument) == Type::None => {
                Answer::Value(Value::Object(value))
            }
            (Data::Exception(_), Some(_)) => self.error(Error::InstanceWithValue, &[]),
            (Data::Type(Type::Exception(class)), None) => self.raised(*class, vec![]),
            (Data::Type(Type::Exception(class)), Some(argument)) => match self.heap.data(argument) {
                Data::Exception(of) if self.is_subclass(*of, *class) => Answer::Value(Value::Object(argument)),
                Data::None => self.raised(*class, vec![]),
                Data::Tuple => {
                    let items = self.heap.items(argument).iter().flatten();
                    self.raised(*class, items.map(|item| Value::Object(*item)).collect())
                }
                _ => self.raised(*class, vec![Value::Object(argument)]),
            },
            (Data::Class { layout: Type::Exception(_) }, None) => Answer::Miss,
            (Data::Class { layout: Type::Exception(_) }, Some(_)) => {
                unsupported("raise of a program's class and its argument")
            }
            (Data::Tuple, _) if self.is_2_7() && !self.heap.items(value).is_empty() => unsupported("raise of a tuple"),
            _ => self.error(Error::NotAnException, &[self.type_name(value)]),
        }
    }

    fn raised(&self, class: Class, args: Vec<Value>) -> Answer {
        Answer::Value(exception(class, args, None, self.version))
    }

    /// Whether an exception class is another, or derives from it.
    pub(crate) fn is_subclass(&self, class: Class, of: Class) -> bool {
        class == of || class.base(self.version).is_some_and(|base| self.is_subclass(base, of))
    }
}

/// The exception class that an object is, if it is one.
pub(crate) fn exception_class(heap: &Heap, address: Address) -> Option<Class> {
    match heap.data(address) {
        Data::Type(Type::Exception(class)) | Data::Class { layout: Type::Exception(class) } => Some(*class),
        _ => None,
    }
}

/// An instance of an exception class, to be made: with arguments, perhaps a name, and without traceback, cause and context.
/// In 2.7 `message` is another reference to the only argument, if there is only one.
pub(crate) fn exception(class: Class, args: Vec<Value>, name: Option<Value>, version: Version) -> Value {
    let message = match args.as_slice() {
        [Value::Object(argument)] if version == Version::V2_7 => Some(Value::Object(*argument)),
        _ => None,
    };
    Value::New(Data::Exception(class), vec![Some(Value::tuple(args)), message, None, None, None, name, None])
}
