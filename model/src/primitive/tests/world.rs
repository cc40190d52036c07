//! The objects that facts speak of, and how a line comes to something.

use super::{Evaluated, parser::Parser, small};
use crate::{
    builtin::Builtin,
    exception::Class,
    heap::Heap,
    object::{Address, Data, Entries, Entry, Position, Slot, Type},
    primitive::{Answer, Context, Primitive, Questions, Value, View, exception, without_addresses},
    uop::Field,
};
use freevars_code::{Code, CodeIndex, Flags, Program, Version};
use std::collections::BTreeMap;

pub(super) struct World {
    pub(super) heap: Heap,
    pub(super) program: Program,
    pub(super) names: BTreeMap<String, Address>,
}

impl World {
    pub(super) fn new(version: Version) -> World {
        let names = |names: &[&str]| names.iter().map(ToString::to_string).collect();
        let code = |name: &str, parameters: &[&str], freevars: &[&str], firstlineno: u32, flags: u32| Code {
            name: name.to_string(),
            qualname: if name == "g" { "outer.<locals>.g" } else { name }.to_string(),
            filename: "facts".to_string(),
            argcount: small(parameters.len()),
            varnames: names(parameters),
            freevars: names(freevars),
            firstlineno,
            flags: Flags(flags),
            ..Code::default()
        };
        let nofree = if version == Version::V3_11 { 0x3 } else { 0x43 };
        let codes = vec![code("f", &["a"], &[], 1, nofree), code("g", &["a", "b"], &["x"], 4, 0x13)];
        let program = Program { version, codes, source: None };
        let mut world = World { heap: Heap::default(), program, names: BTreeMap::new() };
        world.fill();
        world
    }

    pub(super) fn version(&self) -> Version {
        self.program.version
    }

    pub(super) fn make(&mut self, value: Value) -> Address {
        match value {
            Value::Object(address) => address,
            Value::New(data, refs) => {
                let refs = refs.into_iter().map(|value| value.map(|value| self.make(value))).collect();
                self.heap.allocate(data, refs)
            }
            Value::Dict(pairs) => {
                let pairs = pairs.into_iter().map(|(key, value)| (self.make(key), Some(self.make(value)))).collect();
                self.entries(pairs, Data::Dict)
            }
        }
    }

    pub(super) fn entries(&mut self, pairs: Vec<(Address, Slot)>, data: fn(Entries) -> Data) -> Address {
        let mut entries = Entries::default();
        for (key, value) in pairs {
            let equal = self.heap.key(key).expect("the facts' literals are hashable");
            entries.insert(equal, Entry { key: Some(key), value });
        }
        self.heap.allocate(data(entries), vec![])
    }

    fn name(&mut self, name: &str, value: Value) -> Address {
        let address = self.make(value);
        self.names.insert(name.to_string(), address);
        address
    }

    fn cell(&mut self, name: &str, content: Option<Value>) -> Address {
        self.name(name, Value::New(Data::Cell, vec![content]))
    }

    /// The names of `bless.py`.
    fn fill(&mut self) {
        let float = |x: f64| Value::New(Data::Float(x), vec![]);
        let nan = self.name("nan", float(f64::NAN));
        self.name("inf", float(f64::INFINITY));
        let kept = self.make(Value::str("kept"));
        let five = self.make(Value::int(5));
        let dict = self.entries(vec![(kept, Some(five))], Data::Dict);
        let globals = self.make(Value::Dict(vec![]));
        let one = self.make(Value::int(1));
        let cell = self.make(Value::New(Data::Cell, vec![Some(Value::Object(one))]));
        let closure = self.name("closure", Value::tuple(vec![Value::Object(cell)]));
        for (n, name) in [(0, "f"), (1, "g")] {
            let text = |text: &str| Some(Value::str(text));
            let qualname = if n == 0 { "f" } else { "outer.<locals>.g" };
            let code_fields = vec![text(name), text(qualname), None];
            let code = self.name(["code", "gcode"][n], Value::New(Data::Code(CodeIndex(small(n))), code_fields));
            let field = |field: &Field| match field {
                Field::Code => Some(Value::Object(code)),
                Field::Globals => Some(Value::Object(globals)),
                Field::Name => text(name),
                Field::Qualname => text(qualname),
                Field::Module => text("__main__"),
                Field::Defaults => Some(Value::tuple(vec![Value::int(n + 1)])),
                Field::Doc if n == 1 => text("The docstring."),
                Field::Dict if n == 0 => Some(Value::Object(dict)),
                Field::Closure if n == 1 => Some(Value::Object(closure)),
                _ => None,
            };
            self.name(name, Value::New(Data::Function, Type::Function.fields().iter().map(field).collect()));
        }
        let f = self.names["f"];
        self.cell("c1", Some(Value::int(1)));
        self.cell("c2", Some(Value::int(2)));
        self.cell("ca", Some(Value::str("a")));
        self.cell("cn", Some(Value::Object(nan)));
        self.cell("cf", Some(Value::Object(f)));
        self.cell("ce", None);
        self.name("t", Value::New(Data::Token { label: 1 }, vec![None]));
        let list = |items: Vec<Value>| Value::New(Data::List, items.into_iter().map(Some).collect());
        self.name(
            "it",
            Value::New(Data::Iterator(Position::default()), vec![Some(list(vec![Value::int(1), Value::int(2)]))]),
        );
        self.name("e", exception(Class::ValueError, vec![Value::str("no"), Value::int(1)], None, self.version()));
        self.name("ke", exception(Class::KeyError, vec![Value::str("k")], None, self.version()));
        self.name("FunctionType", Value::New(Data::Type(Type::Function), vec![]));
        self.name("CellType", Value::New(Data::Type(Type::Cell), vec![]));
        self.name("append", Value::New(Data::Method(Builtin::ListAppend), vec![Some(list(vec![]))]));
        let looped = self.name("loop", list(vec![Value::int(1)]));
        self.heap.get_mut(looped).refs.push(Some(looped));
        let deep = (0..300).fold(list(vec![]), |inner, _| list(vec![inner]));
        self.name("deep", deep);
    }

    pub(super) fn compute(
        &mut self,
        primitive: Primitive,
        operands: &[Address],
        arg: u32,
    ) -> Evaluated<Option<Address>> {
        self.call(primitive, operands, arg, &[], &[])
    }

    fn call(
        &mut self,
        primitive: Primitive,
        operands: &[Address],
        arg: u32,
        given: &[Slot],
        keywords: &[Address],
    ) -> Evaluated<Option<Address>> {
        let (heap, program, version) = (&self.heap, &self.program, self.program.version);
        let context =
            Context { heap, program, version, arg, given, keywords, caller: None, questions: Questions::default() };
        let mut slots = [None; 3];
        slots.iter_mut().zip(operands).for_each(|(slot, operand)| *slot = Some(*operand));
        match context.compute(primitive, slots) {
            Answer::Value(value) | Answer::Next(value, _) => Ok(Some(self.make(value))),
            Answer::Miss => Ok(None),
            other => Err(other),
        }
    }

    pub(super) fn value(&mut self, primitive: Primitive, operands: &[Address], arg: u32) -> Evaluated<Address> {
        self.compute(primitive, operands, arg)?.ok_or_else(|| Answer::Unsupported("what rules do".into()))
    }

    pub(super) fn call_named(
        &mut self,
        callee: Address,
        arguments: &[Address],
        keywords: &[Address],
    ) -> Evaluated<Address> {
        let (builtin, receiver) = match *self.heap.data(callee) {
            Data::Builtin(builtin) => (builtin, None),
            Data::Method(builtin) => (builtin, self.heap.field(callee, Field::Receiver)),
            Data::Type(type_) => match Builtin::constructor(type_, self.version()) {
                Some(Builtin::NewException) | None => return Err(Answer::Unsupported("this type".into())),
                Some(builtin) => (builtin, None),
            },
            _ => return Err(Answer::Unsupported("this callee".into())),
        };
        let given: Vec<Slot> = receiver.into_iter().chain(arguments.iter().copied()).map(Some).collect();
        self.call(Primitive::CheckArguments(builtin), &[], 0, &given, keywords)?;
        if builtin == Builtin::NewCell {
            let content = arguments.first().copied().map(Value::Object);
            return Ok(self.make(Value::New(Data::Cell, vec![content])));
        }
        if let Builtin::NewList | Builtin::NewTuple | Builtin::NewSet | Builtin::ListExtend = builtin {
            return self.of_items(builtin, arguments.first().copied());
        }
        let value = self.call(Primitive::Builtin(builtin), &[], 0, &given, keywords)?;
        let value = value.ok_or_else(|| Answer::Unsupported("what rules do".into()))?;
        Ok(match builtin {
            Builtin::ListInsert | Builtin::ListReverse | Builtin::ListRemove => self.make(Value::none()),
            Builtin::ListPop => {
                let Data::Int(n) = self.heap.data(value) else { panic!("pop answers an index") };
                let list = receiver.expect("pop is a method");
                self.heap.items(list)[usize::try_from(n).expect("it is in range")].expect("a list is filled")
            }
            Builtin::NewFunction => self.function(value),
            _ => value,
        })
    }

    /// What the rules make of an iterable whose items are known.
    fn of_items(&mut self, builtin: Builtin, iterable: Option<Address>) -> Evaluated<Address> {
        let tuple = match iterable {
            None => self.make(Value::tuple(vec![])),
            Some(iterable) => self.value(Primitive::Items, &[iterable], 0)?,
        };
        let items = self.heap.items(tuple).to_vec();
        Ok(match builtin {
            Builtin::NewTuple => tuple,
            Builtin::NewList => self.heap.allocate(Data::List, items),
            Builtin::NewSet => {
                for item in items.iter().flatten() {
                    self.compute(Primitive::Hashable, &[*item], 0)?;
                }
                self.entries(items.into_iter().flatten().map(|item| (item, None)).collect(), Data::Set)
            }
            _ => self.make(Value::none()),
        })
    }

    /// The function that the parts make, as far as its repr tells.
    fn function(&mut self, parts: Address) -> Address {
        let [Some(code), _, Some(name), ..] = *self.heap.items(parts) else { panic!("there are five parts") };
        let of_code = |field| self.heap.field(code, field);
        let (mut own, mut qualname) = (of_code(Field::Name), of_code(Field::Qualname));
        if *self.heap.data(name) != Data::None {
            own = Some(name);
        }
        if self.version() == Version::V3_8 {
            qualname = of_code(Field::Name);
        }
        let field = |field: &Field| match field {
            Field::Name => own,
            Field::Qualname => qualname,
            _ => None,
        };
        let fields = Type::Function.fields().iter().map(field).collect();
        self.heap.allocate(Data::Function, fields)
    }

    pub(super) fn repr(&self, address: Address) -> Evaluated<String> {
        let view = View::new(&self.heap, &self.program, self.version());
        view.repr_of(address).map(|text| without_addresses(&text)).map_err(Answer::Unsupported)
    }

    /// What a line comes to, as `bless.py` words it.
    pub(super) fn fact(&mut self, line: &str) -> Evaluated<String> {
        let shown = Parser::new(line, self).line();
        match shown {
            Ok(shown) => Ok(shown),
            Err(Answer::Raise(class, arguments)) => {
                let exception = self.make(exception(class, arguments, None, self.version()));
                self.repr(exception)
            }
            Err(other) => Err(other),
        }
    }
}
