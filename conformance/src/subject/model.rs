//! The specification as a subject.

use super::{Answer, Failure, Subject};
use crate::{
    interpreter::FRAME_LIMIT,
    observation::{Event, Garbage, Object, ObjectIndex, Observation, Outcome, Raised, Value},
};
use freevars_code::{Program, Version};
use freevars_model::{
    heap::Heap,
    machine::{self, Limits, LoadError, Machine, Told},
    object::{Address, Data, Type},
    primitive::{View, without_addresses},
    table::Table,
    uop::Field,
    verify::{Reason, Rejected, verify},
};
use std::{
    any::Any,
    collections::BTreeMap,
    panic::{AssertUnwindSafe, catch_unwind},
};

/// The specification's machine, with the rules of every version.
#[derive(Debug)]
pub struct Model {
    limits: Limits,
    tables: BTreeMap<Version, Table>,
    run: Run,
}

/// How much the model has run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// Instructions begun.
    pub instructions: u64,
    /// Uops stepped.
    pub uops: u64,
}

/// What ends an observation early: what the program does is not covered, or goes past a limit.
type Early = Answer;

impl Default for Model {
    fn default() -> Model {
        Model::with_limits(Model::LIMITS)
    }
}

impl Model {
    /// The limits that a real CPython is given, and otherwise plenty.
    pub const LIMITS: Limits =
        Limits { instructions: 10_000_000, objects: 10_000_000, recursion: FRAME_LIMIT as usize };

    /// A model that stops at these limits.
    pub fn with_limits(limits: Limits) -> Model {
        Model { limits, tables: BTreeMap::new(), run: Run::default() }
    }

    /// A model whose rules of one version are these.
    pub fn with_table(limits: Limits, table: Table) -> Model {
        Model { limits, tables: BTreeMap::from([(table.version(), table)]), run: Run::default() }
    }

    /// How much the last program took.
    pub fn last_run(&self) -> Run {
        self.run
    }

    fn answer(&mut self, program: &Program) -> Result<Observation, Early> {
        let table = self.tables.entry(program.version).or_insert_with(|| Table::of(program.version));
        verify(program, table).map_err(|rejected| rejection(&rejected))?;
        let mut machine = Machine::new(program, table, self.limits).map_err(|error| refusal(&error))?;
        let observation = observe(&mut machine);
        self.run = Run { instructions: machine.instructions(), uops: machine.steps() };
        observation
    }
}

impl Subject for Model {
    fn name(&self) -> String {
        "the model".to_owned()
    }

    fn observe(&mut self, program: &Program) -> Result<Answer, Failure> {
        self.run = Run::default();
        let answer = catch_unwind(AssertUnwindSafe(|| self.answer(program)));
        match answer {
            Ok(Ok(observation)) => Ok(Answer::Observed(Box::new(observation))),
            Ok(Err(early)) => Ok(early),
            Err(payload) => Err(Failure::Panicked(message(payload.as_ref()))),
        }
    }
}

fn rejection(rejected: &Rejected) -> Early {
    match &rejected.reason {
        Reason::Malformed(_) | Reason::Requirement(_) => Answer::Rejected(rejected.to_string()),
        Reason::Outside(_) => Answer::Unsupported(rejected.to_string()),
    }
}

fn refusal(error: &LoadError) -> Early {
    match error {
        LoadError::Malformed(..) => Answer::Rejected(error.to_string()),
        LoadError::NoRule(..) | LoadError::Constant(..) => Answer::Unsupported(error.to_string()),
    }
}

fn message(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("without a message").to_owned()
}

/// Runs the program to its end, drops what is left of it, and collects.
fn observe(machine: &mut Machine<'_>) -> Result<Observation, Early> {
    machine.run();
    let (outcome, globals, objects) = Walk::of(machine)?;
    let events = told(machine);
    machine.drop_outcome();
    drop_globals(machine)?;
    let dropped = told(machine);
    let kinds = machine.garbage_kinds();
    let kind = |name| kinds.get(name).map_or(0, |count| *count as u64);
    let garbage = Garbage { cell: kind("cell"), function: kind("function"), list: kind("list"), token: kind("token") };
    machine.collect();
    let mut collected = told(machine);
    collected.sort();
    Ok(Observation { outcome, globals, objects, events, dropped, garbage, collected })
}

fn told(machine: &mut Machine<'_>) -> Vec<Event> {
    let told = machine.take_told().into_iter();
    let event = |told| match told {
        Told::Emit(text) => Event::Emit(text),
        Told::Finalise(label) => Event::Finalise(label),
        Told::Write(text) => Event::Write(without_addresses(&text)),
    };
    told.map(event).collect()
}

/// Deletes the globals in sorted order, and again those that finalisers made meanwhile.
fn drop_globals(machine: &mut Machine<'_>) -> Result<(), Early> {
    for _ in 0..FRAME_LIMIT {
        let names = machine.named_globals();
        if names.is_empty() {
            return Ok(());
        }
        names.iter().for_each(|(name, _)| machine.drop_global(name));
    }
    Err(Answer::Unsupported("finalisers that go on making globals".to_owned()))
}

/// The walk over what the outcome and the globals reach.
struct Walk<'m> {
    view: View<'m>,
    numbers: BTreeMap<Address, ObjectIndex>,
    /// The objects met, in order; what they refer to is described once all have their numbers.
    found: Vec<Address>,
}

/// How deep tuples may be nested, as in the driver.
const NESTING_LIMIT: usize = 100;

impl<'m> Walk<'m> {
    fn of(machine: &'m Machine<'_>) -> Result<(Outcome, BTreeMap<String, Value>, Vec<Object>), Early> {
        let view = View { heap: machine.heap(), program: machine.program(), version: machine.version() };
        let mut walk = Walk { view, numbers: BTreeMap::new(), found: Vec::new() };
        let globals = machine.named_globals();
        let mut returned = None;
        let raised = match machine.outcome().expect("progress: a machine that has run has an outcome") {
            machine::Outcome::Returned(address) => {
                returned = Some(*address);
                None
            }
            machine::Outcome::Raised(address) => Some(walk.raised(*address)?),
            machine::Outcome::Exhausted(limit) => return Err(Answer::Exhausted((*limit).to_owned())),
            machine::Outcome::Unsupported(what) => return Err(Answer::Unsupported(what.clone())),
        };
        walk.number(returned.into_iter().chain(globals.iter().map(|(_, address)| *address)))?;
        let outcome = match (raised, returned) {
            (Some(raised), _) => Outcome::Raised(raised),
            (None, returned) => Outcome::Returned(walk.value(returned)?),
        };
        let globals = globals.into_iter().map(|(name, address)| Ok((name, walk.value(Some(address))?)));
        let globals = globals.collect::<Result<_, Early>>()?;
        let objects = walk.found.iter().map(|address| walk.object(*address)).collect::<Result<_, Early>>()?;
        Ok((outcome, globals, objects))
    }

    fn heap(&self) -> &'m Heap {
        self.view.heap
    }

    fn raised(&self, exception: Address) -> Result<Raised, Early> {
        let Data::Exception { class, name } = self.heap().data(exception) else {
            panic!("raises-exceptions: {exception:?} is none")
        };
        let message = self.view.exception_message(exception).map_err(Answer::Unsupported)?;
        let mut traceback = Vec::new();
        let mut entry = self.heap().field(exception, Field::Traceback);
        while let Some(address) = entry {
            let frame = self.heap().field(address, Field::Frame).map(|frame| self.heap().data(frame));
            let Some(Data::Frame(code)) = frame else { panic!("tracebacks-have-frames: {address:?} has none") };
            traceback.push(without_addresses(&self.view.program.codes[code.0 as usize].name));
            entry = self.heap().field(address, Field::Next);
        }
        let name = name.as_deref().map(without_addresses);
        Ok(Raised { class: class.to_string(), message: without_addresses(&message), name, traceback })
    }

    /// Numbers what can be reached from some values, each before what it refers to.
    fn number(&mut self, from: impl Iterator<Item = Address>) -> Result<(), Early> {
        let mut tasks: Vec<Address> = from.collect();
        tasks.reverse();
        while let Some(address) = tasks.pop() {
            if !self.is_atom(address, 0)? && !self.numbers.contains_key(&address) {
                let number = u32::try_from(self.found.len()).expect("heap-limit: there are 32 bits of addresses");
                self.numbers.insert(address, ObjectIndex(number));
                self.found.push(address);
                let children = self.children(address)?;
                tasks.extend(children.into_iter().rev());
            }
        }
        Ok(())
    }

    /// Whether only the text of a value is observed: it is immutable and reaches no object that is.
    fn is_atom(&self, address: Address, depth: usize) -> Result<bool, Early> {
        Ok(match self.heap().type_of(address) {
            Type::List | Type::Set | Type::Dict | Type::Function | Type::Cell | Type::Token | Type::Method => false,
            Type::Tuple if depth > NESTING_LIMIT => {
                return Err(Answer::Unsupported(format!("a value nested deeper than {NESTING_LIMIT}")));
            }
            Type::Tuple => {
                for item in self.heap().items(address).iter().flatten() {
                    if !self.is_atom(*item, depth + 1)? {
                        return Ok(false);
                    }
                }
                true
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
            | Type::Exception(_)
            | Type::Traceback
            | Type::Frame => true,
        })
    }

    fn shown(&self, address: Address) -> Result<String, Early> {
        self.view.shown(address).map(|text| without_addresses(&text)).map_err(Answer::Unsupported)
    }

    /// A value that has been numbered if it is an object; nothing is None.
    fn value(&self, slot: Option<Address>) -> Result<Value, Early> {
        let Some(address) = slot else { return Ok(Value::Atom("None".to_owned())) };
        match self.numbers.get(&address) {
            Some(number) => Ok(Value::Object(*number)),
            None => self.shown(address).map(Value::Atom),
        }
    }

    fn values(&self, addresses: &[Address]) -> Result<Vec<Value>, Early> {
        addresses.iter().map(|address| self.value(Some(*address))).collect()
    }

    /// A function's field, unless it is None or, where that is the same as having none, empty.
    fn given(&self, function: Address, field: Field) -> Option<Address> {
        let address = self.heap().field(function, field)?;
        let may_be_empty = matches!(field, Field::Annotations | Field::Dict);
        let empty = match self.heap().data(address) {
            Data::None => true,
            Data::Dict(entries) => may_be_empty && entries.is_empty(),
            Data::Tuple => may_be_empty && self.heap().items(address).is_empty(),
            _ => false,
        };
        (!empty).then_some(address)
    }

    /// What an object refers to, in the order of the walk; of a dict, keys and values in turn.
    fn children(&self, address: Address) -> Result<Vec<Address>, Early> {
        use Field::*;
        let heap = self.heap();
        Ok(match heap.data(address) {
            Data::Function => {
                let always = [Doc, Module].into_iter().filter_map(|field| heap.field(address, field));
                let optional = [Closure, Defaults, Kwdefaults, Annotations, Dict];
                always.chain(optional.into_iter().filter_map(|field| self.given(address, field))).collect()
            }
            Data::Method(_) => heap.field(address, Receiver).into_iter().collect(),
            Data::Token { .. } => heap.field(address, Finaliser).into_iter().collect(),
            Data::Dict(entries) => {
                let entries = entries.values().filter_map(|entry| Some((entry.key?, entry.value?)));
                let mut entries: Vec<(Address, Address)> = entries.collect();
                if self.view.version.facts().major == 2 {
                    self.sort_by_text(&mut entries, |entry| entry.0)?;
                }
                entries.into_iter().flat_map(|(key, value)| [key, value]).collect()
            }
            Data::Set(entries) => {
                let mut items = entries.values().filter_map(|entry| entry.key).collect();
                self.sort_by_text(&mut items, |item| *item)?;
                items
            }
            _ => heap.items(address).iter().flatten().copied().collect(),
        })
    }

    fn sort_by_text<T>(&self, items: &mut Vec<T>, key: impl Fn(&T) -> Address) -> Result<(), Early> {
        let mut keyed = Vec::with_capacity(items.len());
        for item in items.drain(..) {
            keyed.push((self.shown(key(&item))?, item));
        }
        keyed.sort_by(|(left, _), (right, _)| left.cmp(right));
        items.extend(keyed.into_iter().map(|(_, item)| item));
        Ok(())
    }

    /// The description of an object.
    fn object(&self, address: Address) -> Result<Object, Early> {
        let heap = self.heap();
        let count = u64::from(heap.get(address).count);
        let name = |field| heap.field(address, field).and_then(|name| heap.text(name)).map(without_addresses);
        let optional = |field| self.given(address, field).map(|value| self.value(Some(value))).transpose();
        let children = self.children(address)?;
        Ok(match heap.data(address) {
            Data::Function => Object::Function {
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
            Data::Cell => Object::Cell { count, content: self.values(&children)?.pop() },
            Data::Tuple => Object::Tuple { count, items: self.values(&children)? },
            Data::List => Object::List { count, items: self.values(&children)? },
            Data::Set(_) => Object::Set { count, items: self.values(&children)? },
            Data::Dict(_) => {
                let values = self.values(&children)?;
                let entries = values.chunks_exact(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect();
                Object::Dict { count, entries }
            }
            Data::Method(builtin) => Object::Method {
                count,
                bound: self.value(heap.field(address, Field::Receiver))?,
                name: builtin.declaration().name.to_owned(),
            },
            Data::Token { label, .. } => {
                Object::Token { count, label: *label, finaliser: self.values(&children)?.pop() }
            }
            other => panic!("walks-objects: {other:?} is an atom"),
        })
    }
}
