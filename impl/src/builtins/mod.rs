//! What is built in: the namespace, and the calls of what is not written in Python.

mod arity;
mod call;
pub(crate) use call::stable;
mod functions;
mod methods;
mod sets;
mod spread;
mod strs;
mod types;

use crate::{
    interp::calls::Arguments,
    object::*,
    types::Type,
    value::Value,
    vm::{Outcome, Raise, Vm},
};
use freevars_code::Version;
use std::{cell::RefCell, collections::HashMap, rc::Rc};

/// The built-in functions, and in which versions they are there. Those that are not covered are refused when they are
/// called, and so are never taken for missing names.
const FUNCTIONS: &[(&str, Era)] = &[
    ("emit", Era::All),
    ("token", Era::All),
    ("collect", Era::All),
    ("abs", Era::All),
    ("all", Era::All),
    ("any", Era::All),
    ("callable", Era::All),
    ("chr", Era::All),
    ("delattr", Era::All),
    ("divmod", Era::All),
    ("getattr", Era::All),
    ("hasattr", Era::All),
    ("hash", Era::All),
    ("isinstance", Era::All),
    ("issubclass", Era::All),
    ("iter", Era::All),
    ("len", Era::All),
    ("max", Era::All),
    ("min", Era::All),
    ("next", Era::All),
    ("ord", Era::All),
    ("pow", Era::All),
    ("repr", Era::All),
    ("round", Era::All),
    ("setattr", Era::All),
    ("sorted", Era::All),
    ("sum", Era::All),
    ("print", Era::All),
    ("range", Era::Two),
    ("map", Era::Two),
    ("zip", Era::Two),
    ("filter", Era::Two),
    ("id", Era::All),
    ("dir", Era::All),
    ("vars", Era::All),
    ("globals", Era::All),
    ("locals", Era::All),
    ("eval", Era::All),
    ("compile", Era::All),
    ("open", Era::All),
    ("format", Era::All),
    ("bin", Era::All),
    ("hex", Era::All),
    ("oct", Era::All),
    ("input", Era::All),
    ("__import__", Era::All),
    ("help", Era::All),
    ("exit", Era::All),
    ("quit", Era::All),
    ("copyright", Era::All),
    ("credits", Era::All),
    ("license", Era::All),
    ("bytearray", Era::All),
    ("memoryview", Era::All),
    ("__debug__", Era::All),
    ("__doc__", Era::All),
    ("__package__", Era::All),
    ("OSError", Era::All),
    ("IOError", Era::All),
    ("EnvironmentError", Era::All),
    ("SyntaxError", Era::All),
    ("IndentationError", Era::All),
    ("TabError", Era::All),
    ("BufferError", Era::All),
    ("UnicodeDecodeError", Era::All),
    ("UnicodeEncodeError", Era::All),
    ("UnicodeTranslateError", Era::All),
    ("PendingDeprecationWarning", Era::All),
    ("SyntaxWarning", Era::All),
    ("FutureWarning", Era::All),
    ("ImportWarning", Era::All),
    ("UnicodeWarning", Era::All),
    ("BytesWarning", Era::All),
    ("complex", Era::All),
    ("bytes", Era::All),
    ("ascii", Era::Three),
    ("exec", Era::Three),
    ("__build_class__", Era::Three),
    ("__loader__", Era::Three),
    ("__spec__", Era::Three),
    ("breakpoint", Era::Three),
    ("ResourceWarning", Era::Three),
    ("ModuleNotFoundError", Era::Three),
    ("StopAsyncIteration", Era::Three),
    ("BlockingIOError", Era::Three),
    ("ChildProcessError", Era::Three),
    ("ConnectionError", Era::Three),
    ("BrokenPipeError", Era::Three),
    ("ConnectionAbortedError", Era::Three),
    ("ConnectionRefusedError", Era::Three),
    ("ConnectionResetError", Era::Three),
    ("FileExistsError", Era::Three),
    ("FileNotFoundError", Era::Three),
    ("InterruptedError", Era::Three),
    ("IsADirectoryError", Era::Three),
    ("NotADirectoryError", Era::Three),
    ("PermissionError", Era::Three),
    ("ProcessLookupError", Era::Three),
    ("TimeoutError", Era::Three),
    ("aiter", Era::New),
    ("anext", Era::New),
    ("BaseExceptionGroup", Era::New),
    ("ExceptionGroup", Era::New),
    ("EncodingWarning", Era::New),
    ("apply", Era::Two),
    ("basestring", Era::Two),
    ("buffer", Era::Two),
    ("cmp", Era::Two),
    ("coerce", Era::Two),
    ("execfile", Era::Two),
    ("file", Era::Two),
    ("intern", Era::Two),
    ("raw_input", Era::Two),
    ("reduce", Era::Two),
    ("reload", Era::Two),
    ("unichr", Era::Two),
];

/// In which versions something is there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Era {
    All,
    Two,
    Three,
    /// 3.11.
    New,
}

/// The types that have a name among the builtins, but for exceptions.
const TYPES: &[Type] = &[
    Type::Object,
    Type::Type,
    Type::Bool,
    Type::Int,
    Type::Long,
    Type::Float,
    Type::Str,
    Type::Unicode,
    Type::Tuple,
    Type::List,
    Type::Dict,
    Type::Set,
    Type::FrozenSet,
    Type::Slice,
    Type::Range,
    Type::Property,
    Type::StaticMethod,
    Type::ClassMethod,
    Type::Super,
    Type::Enumerate,
    Type::Reversed,
    Type::Zip,
    Type::Map,
    Type::Filter,
];

/// The builtins of a version by their names; none of them is an object with a count.
pub(crate) type Values = HashMap<&'static str, Value>;

impl Vm {
    /// Makes the namespaces that a program begins with.
    pub(crate) fn set_up(&self) -> Outcome<()> {
        self.empty_tuple.set(self.heap.new_object(Kind::Tuple, Tuple(Items::new())));
        self.name_of_module.set(self.intern("__name__"));
        self.builtins.set(self.dict());
        let globals = self.dict();
        self.dict_set(&globals, self.intern("__name__"), self.intern("__main__"))?;
        self.globals_held.set(globals.clone());
        self.globals.set(globals);
        Ok(())
    }

    /// The namespace of builtins, which has the one of this name, if there is one, and those that were asked for before.
    pub(crate) fn builtins_with(&self, name: &Value) -> Outcome {
        let builtins = self.builtins.get();
        let value = self.text(name).and_then(|text| self.builtin_values.get_or_init(|| self.values()).get(text));
        if let Some(value) = value
            && self.dict_get(&builtins, name)?.is_none()
        {
            self.dict_set(&builtins, name.clone(), value.clone())?;
        }
        Ok(builtins)
    }

    /// The builtins of the version by their names, which are found once in a thread.
    fn values(&self) -> Rc<Values> {
        thread_local! {
            static KNOWN: RefCell<Vec<(Version, Rc<Values>)>> = const { RefCell::new(Vec::new()) };
        }
        KNOWN.with_borrow_mut(|known| {
            if let Some((_, values)) = known.iter().find(|(version, _)| *version == self.version) {
                return Rc::clone(values);
            }
            let values: Rc<Values> = Rc::new(self.all_values().collect());
            known.push((self.version, Rc::clone(&values)));
            values
        })
    }

    fn all_values(&self) -> impl Iterator<Item = (&'static str, Value)> {
        let functions = (0..).zip(FUNCTIONS).filter(|(_, (_, era))| match era {
            Era::All => true,
            Era::Two => self.is_2_7(),
            Era::Three => !self.is_2_7(),
            Era::New => self.is_3_11(),
        });
        let functions = functions.map(|(index, (name, _))| (*name, Value::builtin_of_index(index)));
        let types = TYPES.iter().filter(|kind| match kind {
            Type::Long | Type::Unicode => self.is_2_7(),
            Type::Zip | Type::Map | Type::Filter => !self.is_2_7(),
            _ => true,
        });
        let exceptions = Type::ALL.iter().filter(|kind| self.has_exception(**kind));
        let types = types.chain(exceptions).map(|kind| (self.type_name(*kind), kind.value()));
        let constants = [
            ("None", Value::NONE),
            ("True", Value::TRUE),
            ("False", Value::FALSE),
            ("Ellipsis", Value::ELLIPSIS),
            ("NotImplemented", Value::NOT_IMPLEMENTED),
        ];
        functions.chain(types).chain(constants)
    }

    pub(crate) fn builtin_name(&self, value: &Value) -> Option<&'static str> {
        value.builtin_index().map(|index| FUNCTIONS[index].0)
    }

    /// Calls what is not a function written in Python.
    pub(crate) fn call_object(&self, callee: &Value, arguments: &Arguments) -> Outcome {
        if let Some(name) = self.builtin_name(callee) {
            return self.call_builtin(name, arguments);
        }
        if let Some(kind) = Type::of(callee) {
            return self.call_type(kind, arguments);
        }
        if let Some(method) = callee.get::<BoundBuiltin>() {
            let (receiver, name) = (method.receiver.get(), method.name.get());
            self.check_bound(method.owner, self.text(&name).unwrap_or_default(), arguments)?;
            return self.call_native(method.owner, &receiver, self.text(&name).unwrap_or_default(), arguments);
        }
        if let Some(descriptor) = callee.get::<Descriptor>() {
            return self.call_descriptor(descriptor, arguments);
        }
        if callee.get::<Class>().is_some() {
            return self.call_class(callee, arguments);
        }
        if let Some(method) = self.special(callee, "__call__") {
            let arguments = Arguments { values: arguments.values.clone(), names: arguments.names.clone() };
            return self.call_special_with(&method, callee, arguments);
        }
        if let Some(method) = callee.get::<Method>() {
            return self.call_unbound(method, arguments);
        }
        if let Some(wrapped) = callee.get::<Wrapped>()
            && callee.kind() == Some(Kind::StaticMethod)
            && self.version.facts().static_methods_are_callable
        {
            let arguments = Arguments { values: arguments.values.clone(), names: arguments.names.clone() };
            return self.call(&wrapped.0.get(), arguments);
        }
        Err(self.not_supported("is not callable", callee))
    }

    /// 2.7: calls a method of a class that is bound to no instance.
    fn call_unbound(&self, method: &Method, arguments: &Arguments) -> Outcome {
        let (class, function) = (method.class.get(), method.function.get());
        let first = arguments.positional().first();
        let fits = first.is_some_and(|first| self.is_subclass_quick(&self.type_of(first), &class));
        if !fits {
            let name = self.get_attribute(&function, &self.intern("__name__"))?;
            let (name, class) = (self.text_of(&name), self.class_name(&class));
            let got = match first {
                None => "nothing".to_owned(),
                Some(first) => format!("{} instance", self.plain_type_name_of(first)),
            };
            let text = format!(
                "unbound method {name}() must be called with {class} instance as first argument (got {got} instead)"
            );
            return Err(self.type_error(text));
        }
        self.call(&function, Arguments { values: arguments.values.clone(), names: arguments.names.clone() })
    }

    /// The arguments of a function that takes exactly one.
    fn one<'a>(&self, name: &str, arguments: &'a Arguments) -> Outcome<&'a Value> {
        self.no_keywords(name, arguments)?;
        match &arguments.values[..] {
            [one] => Ok(one),
            values => {
                let given = values.len();
                Err(self.type_error(format!("{name}() takes exactly one argument ({given} given)")))
            }
        }
    }

    fn no_keywords(&self, name: &str, arguments: &Arguments) -> Outcome<()> {
        if arguments.names.is_empty() {
            return Ok(());
        }
        Err(self.type_error(format!("{name}() takes no keyword arguments")))
    }

    /// Refuses a call whose error is not covered.
    pub(crate) fn not_covered(&self, name: &str) -> Raise {
        self.unsupported(format!("such a call of {name}"))
    }
}
