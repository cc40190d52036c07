//! The walk over what the outcome and the globals of a run reach, as the driver walks in a real CPython.

use super::Early;
use crate::{
    observation::{Object, ObjectIndex, Outcome, Raised, Value},
    subject::Answer,
};
use freevars_model::{
    heap::Heap,
    machine::{self, Machine},
    object::{Address, Data, Type},
    primitive::{View, without_addresses},
    uop::Field,
};
use std::collections::BTreeMap;

/// What a run left.
pub(super) struct Left {
    pub(super) outcome: Outcome,
    pub(super) globals: BTreeMap<String, Value>,
    pub(super) objects: Vec<Object>,
    /// Where each object is.
    pub(super) addresses: Vec<Address>,
}

/// A walk: first everything that is reached is numbered, then described.
pub(super) struct Walk<'m> {
    view: View<'m>,
    numbers: BTreeMap<Address, ObjectIndex>,
    found: Vec<Found>,
}

/// An object that was reached, and what it refers to in the order of the walk; of a dict, keys and values in turn.
struct Found {
    address: Address,
    kind: Kind,
    children: Vec<Address>,
}

/// What is observed as an object.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Function,
    Cell,
    Tuple,
    List,
    Set,
    Dict,
    Method,
    Token,
}

/// How deep tuples may be nested, as in the driver.
const NESTING_LIMIT: usize = 100;

impl<'m> Walk<'m> {
    pub(super) fn of(machine: &'m Machine<'_>) -> Result<Left, Early> {
        let view = View::new(machine.heap(), machine.program(), machine.version());
        let mut walk = Walk { view, numbers: BTreeMap::new(), found: Vec::new() };
        let globals = machine.named_globals();
        let (returned, raised) = match machine.outcome().expect("progress: a machine that has run has an outcome") {
            machine::Outcome::Returned(address) => (Some(*address), None),
            machine::Outcome::Raised(address) => (None, Some(walk.raised(*address)?)),
            machine::Outcome::Exhausted(limit) => return Err(Answer::Exhausted((*limit).to_owned())),
            machine::Outcome::Unsupported(what) => return Err(Answer::Unsupported(what.clone())),
        };
        walk.number(returned.into_iter().chain(globals.iter().map(|(_, address)| *address)))?;
        let outcome = match raised {
            Some(raised) => Outcome::Raised(raised),
            None => Outcome::Returned(walk.value(returned)?),
        };
        let globals = globals.into_iter().map(|(name, address)| Ok((name, walk.value(Some(address))?)));
        let globals = globals.collect::<Result<_, Early>>()?;
        let objects = walk.found.iter().map(|found| walk.object(found)).collect::<Result<_, Early>>()?;
        let addresses = walk.found.iter().map(|found| found.address).collect();
        Ok(Left { outcome, globals, objects, addresses })
    }

    fn heap(&self) -> &'m Heap {
        self.view.heap
    }

    fn raised(&self, raised: Address) -> Result<Raised, Early> {
        let exception = self.heap().field(raised, Field::Exception);
        let exception = exception.expect("raises-exceptions: what is raised has one");
        let Data::Exception(class) = self.heap().data(exception) else {
            panic!("raises-exceptions: {exception:?} is none")
        };
        let name = self.heap().field(exception, Field::Name).and_then(|name| self.heap().text(name));
        let message = self.view.exception_message(exception).map_err(Answer::Unsupported)?;
        let mut traceback = Vec::new();
        let mut entry = self.heap().field(raised, Field::Traceback);
        while let Some(address) = entry {
            let frame = self.heap().field(address, Field::Frame).map(|frame| self.heap().data(frame));
            let Some(Data::Frame(frame)) = frame else { panic!("tracebacks-have-frames: {address:?} has none") };
            traceback.push(without_addresses(&self.view.program.codes[frame.code.0 as usize].name));
            entry = self.heap().field(address, Field::Next);
        }
        let name = name.map(without_addresses);
        let own = self.heap().class_of(exception).map(|class| self.view.class_name(class).to_owned());
        Ok(Raised {
            class: own.unwrap_or_else(|| class.to_string()),
            message: without_addresses(&message),
            name,
            traceback,
        })
    }

    /// Numbers what can be reached from some values, each before what it refers to.
    fn number(&mut self, from: impl Iterator<Item = Address>) -> Result<(), Early> {
        let mut tasks: Vec<Address> = from.collect();
        tasks.reverse();
        while let Some(address) = tasks.pop() {
            let Some(kind) = self.kind(address, 0)? else { continue };
            if self.numbers.contains_key(&address) {
                continue;
            }
            let number = u32::try_from(self.found.len()).expect("heap-limit: there are 32 bits of addresses");
            self.numbers.insert(address, ObjectIndex(number));
            let children = self.children(address, kind)?;
            tasks.extend(children.iter().rev());
            self.found.push(Found { address, kind, children });
        }
        Ok(())
    }

    /// What kind of object a value is; none if only its text is observed: it is immutable and reaches no object.
    fn kind(&self, address: Address, depth: usize) -> Result<Option<Kind>, Early> {
        if self.heap().class_of(address).is_some() {
            return Ok(None);
        }
        Ok(Some(match self.heap().type_of(address) {
            Type::List => Kind::List,
            Type::Set => Kind::Set,
            Type::Dict => Kind::Dict,
            Type::Function => Kind::Function,
            Type::Cell => Kind::Cell,
            Type::Token => Kind::Token,
            Type::Method => Kind::Method,
            Type::Tuple if depth > NESTING_LIMIT => {
                return Err(Answer::Unsupported(format!("a value nested deeper than {NESTING_LIMIT}")));
            }
            Type::Tuple => {
                for item in self.heap().items(address).iter().flatten() {
                    if self.kind(*item, depth + 1)?.is_some() {
                        return Ok(Some(Kind::Tuple));
                    }
                }
                return Ok(None);
            }
            Type::None
            | Type::Ellipsis
            | Type::NotImplemented
            | Type::Bool
            | Type::Int
            | Type::Long
            | Type::Float
            | Type::Str
            | Type::Unicode
            | Type::Bytes
            | Type::FrozenSet
            | Type::Slice
            | Type::Range
            | Type::Code
            | Type::Builtin
            | Type::Type
            | Type::Iterator
            | Type::Adapter(_)
            | Type::View(_)
            | Type::Exception(_)
            | Type::Raised
            | Type::Generator
            | Type::Traceback
            | Type::Frame
            | Type::Object
            | Type::Class
            | Type::BoundMethod
            | Type::Super
            | Type::Property
            | Type::ClassMethod
            | Type::StaticMethod => return Ok(None),
        }))
    }

    fn children(&self, address: Address, kind: Kind) -> Result<Vec<Address>, Early> {
        use Field::*;
        let heap = self.heap();
        let entries = || heap.data(address).entries().into_iter().flat_map(|entries| entries.values());
        Ok(match kind {
            Kind::Function => {
                let always = [Doc, Module].into_iter().filter_map(|field| heap.field(address, field));
                let optional = [Closure, Defaults, Kwdefaults, Annotations, Dict];
                always.chain(optional.into_iter().filter_map(|field| self.given(address, field))).collect()
            }
            Kind::Method => heap.field(address, Receiver).into_iter().collect(),
            Kind::Token => heap.field(address, Finaliser).into_iter().collect(),
            Kind::Dict => {
                let mut pairs: Vec<_> = entries().filter_map(|entry| Some((entry.key?, entry.value?))).collect();
                if self.view.version.facts().major == 2 {
                    pairs = self.sorted_by_text(pairs, |pair| pair.0)?;
                }
                pairs.into_iter().flat_map(|(key, value)| [key, value]).collect()
            }
            Kind::Set => self.sorted_by_text(entries().filter_map(|entry| entry.key).collect(), |item| *item)?,
            Kind::Cell | Kind::Tuple | Kind::List => heap.items(address).iter().flatten().copied().collect(),
        })
    }

    /// A function's field, unless it is None or, where that is the same as having none, empty.
    fn given(&self, function: Address, field: Field) -> Option<Address> {
        let address = self.heap().field(function, field)?;
        let may_be_empty = matches!(field, Field::Annotations | Field::Dict);
        let is_none = self.heap().type_of(address) == Type::None;
        let is_empty = self.heap().references(address).next().is_none();
        let left_out = is_none || (may_be_empty && is_empty);
        (!left_out).then_some(address)
    }

    fn sorted_by_text<T>(&self, items: Vec<T>, key: impl Fn(&T) -> Address) -> Result<Vec<T>, Early> {
        let keyed = items.into_iter().map(|item| Ok((self.shown(key(&item))?, item)));
        let mut keyed = keyed.collect::<Result<Vec<_>, Early>>()?;
        keyed.sort_by(|(left, _), (right, _)| left.cmp(right));
        Ok(keyed.into_iter().map(|(_, item)| item).collect())
    }

    fn shown(&self, address: Address) -> Result<String, Early> {
        self.view.shown(address).map_err(Answer::Unsupported)
    }

    /// A value that has been numbered if it is an object; nothing is None.
    fn value(&self, slot: Option<Address>) -> Result<Value, Early> {
        let Some(address) = slot else { return Ok(Value::Atom("None".to_owned())) };
        match self.numbers.get(&address) {
            Some(number) => Ok(Value::Object(*number)),
            None => self.shown(address).map(Value::Atom),
        }
    }

    fn object(&self, found: &Found) -> Result<Object, Early> {
        let heap = self.heap();
        let Found { address, kind, ref children } = *found;
        let count = u64::from(heap.get(address).count);
        let name = |field| heap.field(address, field).and_then(|name| heap.text(name)).map(without_addresses);
        let optional = |field| self.given(address, field).map(|value| self.value(Some(value))).transpose();
        let values = || children.iter().map(|child| self.value(Some(*child))).collect::<Result<Vec<_>, Early>>();
        Ok(match kind {
            Kind::Function => Object::Function {
                count,
                name: name(Field::Name).unwrap_or_default(),
                qualname: name(Field::Qualname).filter(|_| self.view.version.facts().major > 2),
                doc: self.value(heap.field(address, Field::Doc))?,
                module: self.value(heap.field(address, Field::Module))?,
                closure: optional(Field::Closure)?,
                defaults: optional(Field::Defaults)?,
                kwdefaults: optional(Field::Kwdefaults)?,
                annotations: optional(Field::Annotations)?,
                dict: optional(Field::Dict)?,
            },
            Kind::Cell => Object::Cell { count, content: values()?.pop() },
            Kind::Tuple => Object::Tuple { count, items: values()? },
            Kind::List => Object::List { count, items: values()? },
            Kind::Set => Object::Set { count, items: values()? },
            Kind::Dict => {
                let values = values()?;
                let entries = values.chunks_exact(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect();
                Object::Dict { count, entries }
            }
            Kind::Method => {
                let Data::Method(builtin) = heap.data(address) else { unreachable!("kinds: {address:?} is no method") };
                let name = builtin.name(self.view.version).to_owned();
                Object::Method { count, bound: self.value(heap.field(address, Field::Receiver))?, name }
            }
            Kind::Token => {
                let Data::Token { label, .. } = heap.data(address) else {
                    unreachable!("kinds: {address:?} is no token")
                };
                Object::Token { count, label: *label, finaliser: values()?.pop() }
            }
        })
    }
}
