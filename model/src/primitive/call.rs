//! What a call is given with `*` and `**`, and what `raise` is given.

use super::{Answer, Context, Value, cut, unsupported};
use crate::{
    builtin::Found,
    error::Error,
    object::{Address, Data, Type},
    uop::Field,
};

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
                Data::Method(builtin) => format!("{}()", builtin.name(self.version)),
                Data::Builtin(builtin) if self.type_name(callee) == "builtin_function_or_method" => {
                    format!("{}()", builtin.name(self.version))
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
                Ok(format!("{}()", builtin.name(self.version)))
            }
            Data::Method(builtin) => match builtin.declaration().found {
                Found::Method(type_) => {
                    Ok(format!("{}.{}()", super::names::type_name(type_, self.version), builtin.name(self.version)))
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

    /// An error of a call's, with a word about what the call is given.
    pub(super) fn call_error(&self, error: Error, callee: Address, word: &str) -> Answer {
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
            (true, None) if self.is_2_7() => unsupported("a keyword given twice that is no str, of which 2.7 crashes"),
            (true, None) => match self.view().text_of(key) {
                Ok(text) => self.call_error(Error::DuplicateKeyNotAStr, callee, &text),
                Err(what) => unsupported(what),
            },
        }
    }
}
