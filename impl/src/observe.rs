//! A run, and what is observed of it.

use crate::{
    lower::{self, Refusal},
    object::*,
    slot::Slot,
    types::Type,
    value::Value,
    vm::{self, Event, Limits, Outcome, Raise, Stop, Vm},
};
use freevars_code::{Program, allocation::FailedAllocation};
use std::collections::{BTreeMap, HashMap};

/// What a run of a program came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It ran, and this was observed.
    Observed(Box<Observed>),
    /// It does something that is not covered.
    Unsupported(String),
    /// It is refused before anything of it runs.
    Rejected(String),
    /// It goes past a limit.
    Exhausted(&'static str),
}

/// All that is observed of a run; the parts are those of `conformance/PROTOCOL.md`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observed {
    /// A value that was returned, or an exception.
    pub outcome: Result<Seen, Raised>,
    /// By name, the globals that the program left.
    pub globals: BTreeMap<String, Seen>,
    /// What the outcome and the globals reach.
    pub objects: Vec<Object>,
    /// What happened until the outcome was known.
    pub events: Vec<Event>,
    /// What happened while the result was dropped.
    pub dropped: Vec<Event>,
    /// The cells, functions, lists and tokens that only a collection frees.
    pub garbage: [u64; 4],
    /// What happened in that collection, in no order that means anything.
    pub collected: Vec<Event>,
}

/// An exception that ended a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raised {
    /// The name of its class.
    pub class: String,
    /// Its `str`.
    pub message: String,
    /// Its `name`.
    pub name: Option<String>,
    /// The names of the frames that it passed through, outermost first.
    pub traceback: Vec<String>,
}

/// A value: an object by its index, or else a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// An index into [`Observed::objects`].
    Object(usize),
    /// The text of what has no identity.
    Atom(String),
}

/// An object, and how many references there are to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Object {
    /// The references.
    pub count: u64,
    /// What it is.
    pub shape: Shape,
}

/// What an object is, and what it refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are those of the observation's format")]
pub enum Shape {
    Function {
        name: String,
        qualname: Option<String>,
        doc: Seen,
        module: Seen,
        closure: Option<Seen>,
        defaults: Option<Seen>,
        kwdefaults: Option<Seen>,
        annotations: Option<Seen>,
        dict: Option<Seen>,
    },
    Cell(Option<Seen>),
    Tuple(Vec<Seen>),
    List(Vec<Seen>),
    Set(Vec<Seen>),
    Dict(Vec<(Seen, Seen)>),
    Method {
        receiver: Seen,
        name: String,
    },
    Token {
        label: u32,
        finaliser: Option<Seen>,
    },
}

/// What is alive after a run that should not be, or that a collection has spared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remains {
    /// The cells, functions, lists and tokens that are alive when all that the program left was dropped and collected:
    /// 2.7 spares cycles that have finalisers. Zeros, if there was nothing to observe.
    pub kept: [u64; 4],
    /// The objects that are still alive when the machine has let go of all that it holds: each has been given a reference
    /// that nobody gives back.
    pub leaked: usize,
}

/// Runs a program and observes it.
pub fn run(program: &Program, limits: Limits) -> Answer {
    run_failing(program, limits, None)
}

/// Runs a program and observes it, while an allocation fails if one is named.
pub fn run_failing(program: &Program, limits: Limits, failing: Option<FailedAllocation>) -> Answer {
    end(program, limits, failing, |_, _| ()).map_or_else(|answer| answer, |(answer, ..)| answer)
}

/// The same, and then what remains of the run.
pub fn run_to_the_last(program: &Program, limits: Limits, failing: Option<FailedAllocation>) -> (Answer, Remains) {
    let kept = |vm: &Vm, answer: &Outcome<Answer>| match answer {
        Ok(Answer::Observed(_)) => vm.census(),
        Ok(Answer::Unsupported(_) | Answer::Rejected(_) | Answer::Exhausted(_)) | Err(_) => [0; 4],
    };
    match end(program, limits, failing, kept) {
        Ok((answer, kept, leaked)) => (answer, Remains { kept, leaked }),
        Err(answer) => (answer, Remains { kept: [0; 4], leaked: 0 }),
    }
}

/// Runs a program to the end of its machine, which is looked at before it lets go of what it holds; then how many objects
/// are alive is known. Or the answer of no machine.
fn end<T>(
    program: &Program,
    limits: Limits,
    failing: Option<FailedAllocation>,
    look: impl FnOnce(&Vm, &Outcome<Answer>) -> T,
) -> Result<(Answer, T, usize), Answer> {
    if !freevars_code::Version::ALL.contains(&program.version) {
        return Err(Answer::Unsupported(format!("programs of {}", program.version)));
    }
    let vm = Vm::new(program.version, limits);
    vm.failing.set(failing);
    Ok(vm::entered(&vm, || {
        let answer = vm.observe(program);
        let seen = look(&vm, &answer);
        vm.close();
        let answer = answer.unwrap_or_else(|raise| match vm.stopped.take() {
            Some(stop) => stop.into(),
            None => Answer::Unsupported(format!("an exception where none may be: {raise:?}")),
        });
        (answer, seen, vm.heap.live())
    }))
}

impl From<Stop> for Answer {
    fn from(stop: Stop) -> Answer {
        match stop {
            Stop::Unsupported(what) => Answer::Unsupported(what),
            Stop::Exhausted(limit) => Answer::Exhausted(limit),
        }
    }
}

impl Vm {
    fn observe(&self, program: &Program) -> Outcome<Answer> {
        self.set_up()?;
        let main = match lower::lower(self, program) {
            Ok(main) => main,
            Err(Refusal::Rejected(why)) => return Ok(Answer::Rejected(why)),
            Err(Refusal::Unsupported(what)) => return Ok(Answer::Unsupported(what)),
        };
        let result = self.run_main(main);
        let result = match result {
            Err(raise) if raise.0.as_mark().is_some() => return Err(raise),
            result => result,
        };
        let raised = match &result {
            Ok(_) => None,
            Err(Raise(exception)) => {
                self.catch(exception);
                Some(self.describe_exception(exception)?)
            }
        };
        let events = self.events.take();
        let (outcome, globals, objects) = self.describe(&result, raised)?;
        self.drop_handled();
        match result {
            Ok(value) => drop(value),
            Err(raise) => self.discard_caught(raise),
        }
        self.drop_globals()?;
        self.drop_handled();
        let dropped = self.events.take();
        let garbage = self.census();
        self.collect_garbage();
        self.drop_handled();
        if self.is_stopped() {
            return Err(Raise(Value::mark(0)));
        }
        let collected = self.events.take();
        Ok(Answer::Observed(Box::new(Observed { outcome, globals, objects, events, dropped, garbage, collected })))
    }

    /// Frees all, so that nothing outlives the machine.
    pub(crate) fn close(&self) {
        self.closed.set(true);
        self.abandon_frames();
        self.drop_handled();
        self.uncollectable.take();
        self.globals_held.clear();
        self.globals.clear();
        self.builtins.clear();
        self.name_of_module.clear();
        self.events.take();
        self.sweep();
        let natives = self.natives.take();
        drop(natives);
        let interned = self.interned.take();
        drop(interned);
        let codes = self.codes.take();
        drop(codes);
        self.empty_tuple.clear();
    }

    /// What the program, or a finaliser, has left being handled is no more: whoever ran it handles what he did before.
    fn drop_handled(&self) {
        self.handled.clear();
        self.handled_traceback.clear();
        self.published.iter().for_each(Slot::clear);
    }

    /// After a run was given up: what frames held is let go.
    pub(crate) fn abandon_frames(&self) {
        while self.depth() > 0 {
            let frame = self.top_frame();
            // SAFETY: It is the frame on top, and nothing goes on in it.
            drop(unsafe { self.leave(frame) });
        }
    }

    fn own_names(&self) -> Outcome<Vec<String>> {
        let mut names = Vec::new();
        for (name, _) in self.entries(&self.globals.get()) {
            match self.text(&name) {
                Some("__name__" | "__builtins__") => {}
                Some(text) => names.push(text.to_owned()),
                None => return Err(self.unsupported("a global whose name is not a str")),
            }
        }
        names.sort();
        Ok(names)
    }

    fn drop_globals(&self) -> Outcome<()> {
        for _ in 0..self.limits.frames {
            let names = self.own_names()?;
            if names.is_empty() {
                return Ok(());
            }
            for name in names {
                let removed = self.dict_remove(&self.globals.get(), &self.intern(&name))?;
                if let Some((key, value)) = removed {
                    drop(value);
                    drop(key);
                }
            }
        }
        Err(self.unsupported("finalisers that go on making globals"))
    }

    pub(crate) fn describe_exception(&self, exception: &Value) -> Outcome<Raised> {
        let payload = exception.get::<Exception>().expect("raised-exceptions: nothing else is raised");
        let mut traceback = Vec::new();
        let mut link = payload.traceback.get();
        while let Some(entry) = link.get::<Traceback>() {
            let frame = entry.frame.get();
            let frame = frame.get::<FrameObject>().expect("kind: a traceback has a frame");
            // SAFETY: Code objects live as long as the machine.
            traceback.push(unsafe { frame.code.as_ref() }.fields.name.clone());
            let next = entry.next.get();
            link = next;
        }
        let kind = self.exception_type(exception);
        let named = self.is_subtype(kind, Type::NameError) || self.is_subtype(kind, Type::AttributeError);
        let name = if self.is_3_11() && named { self.text(&payload.detail.get()).map(str::to_owned) } else { None };
        let message = crate::builtins::stable(self.message(exception)?);
        Ok(Raised { class: self.plain_type_name_of(exception), message, name, traceback })
    }

    #[allow(clippy::type_complexity, reason = "the three parts are made by one walk")]
    fn describe(
        &self,
        result: &Outcome,
        raised: Option<Raised>,
    ) -> Outcome<(Result<Seen, Raised>, BTreeMap<String, Seen>, Vec<Object>)> {
        let names = self.own_names()?;
        let mut roots = Vec::new();
        if let Ok(value) = result {
            roots.push(value.clone());
        }
        for name in &names {
            roots.push(self.dict_get_name(&self.globals.get(), name)?.unwrap_or_default());
        }
        let mut walk = Walk { vm: self, numbers: HashMap::new(), records: Vec::new() };
        let mut seen = walk.go(roots)?.into_iter();
        let objects = walk.finish()?;
        let outcome = match (result, raised) {
            (Ok(_), _) => Ok(seen.next().expect("root: the result is the first")),
            (Err(_), Some(raised)) => Err(raised),
            (Err(_), None) => return Err(self.unsupported("an exception that is not described")),
        };
        Ok((outcome, names.into_iter().zip(seen).collect(), objects))
    }
}

/// A walk over what a result reaches.
struct Walk<'a> {
    vm: &'a Vm,
    numbers: HashMap<usize, usize>,
    records: Vec<Record>,
}

struct Record {
    object: Value,
    fields: Vec<Seen>,
}

/// A function's parts that are there only if there is something: closure, defaults, kwdefaults, annotations, dict.
const PARTS: usize = 5;

impl Walk<'_> {
    fn is_atom(&self, value: &Value, depth: usize) -> Outcome<bool> {
        if depth > 100 {
            return Err(self.vm.unsupported("a value nested so deep"));
        }
        Ok(match value.kind() {
            Some(
                Kind::Function | Kind::Cell | Kind::List | Kind::Set | Kind::Dict | Kind::Token | Kind::BoundBuiltin,
            ) => false,
            Some(Kind::Tuple) => {
                for item in &value.get::<Tuple>().expect("kind: just seen").0 {
                    if !self.is_atom(item, depth + 1)? {
                        return Ok(false);
                    }
                }
                true
            }
            _ => true,
        })
    }

    /// Walks from some values and answers what they are seen as.
    fn go(&mut self, roots: Vec<Value>) -> Outcome<Vec<Seen>> {
        // Where what is seen goes: a record, or none for the roots; which field; of what. The next one last.
        let mut tasks: Vec<(Option<usize>, usize, Value)> = Vec::new();
        let mut seen = vec![Seen::Object(0); roots.len()];
        tasks.extend(roots.into_iter().enumerate().map(|(place, value)| (None, place, value)).rev());
        while let Some((holder, place, value)) = tasks.pop() {
            let is = if self.is_atom(&value, 0)? {
                Seen::Atom(crate::builtins::stable(self.vm.show(&value)?))
            } else if let Some(&number) = self.numbers.get(&value.address()) {
                Seen::Object(number)
            } else {
                let number = self.records.len();
                self.numbers.insert(value.address(), number);
                let fields = self.fields(&value)?;
                let record = Record { object: value.clone(), fields: vec![Seen::Object(0); fields.len()] };
                self.records.push(record);
                tasks.extend(fields.into_iter().enumerate().map(|(place, value)| (Some(number), place, value)).rev());
                Seen::Object(number)
            };
            match holder {
                Some(record) => self.records[record].fields[place] = is,
                None => seen[place] = is,
            }
        }
        Ok(seen)
    }

    fn parts(function: &Function) -> [Option<Value>; PARTS] {
        let full = |slot: Value| {
            let empty = slot.get::<Tuple>().is_some_and(|tuple| tuple.0.is_empty())
                || slot.get::<Dict>().is_some_and(|dict| dict.0.borrow().len() == 0);
            slot.some().filter(|_| !empty)
        };
        [
            function.closure.clone().some(),
            function.defaults.some(),
            function.kwdefaults.some(),
            full(function.annotations.get()),
            full(function.dict.get()),
        ]
    }

    /// What an object refers to, in order.
    fn fields(&self, object: &Value) -> Outcome<Vec<Value>> {
        let sorted = |mut values: Vec<(String, Vec<Value>)>| {
            values.sort_by(|(a, _), (b, _)| a.cmp(b));
            values.into_iter().flat_map(|(_, values)| values).collect()
        };
        Ok(match object.kind() {
            Some(Kind::Cell) => object.get::<CellObject>().expect("kind: just seen").0.some().into_iter().collect(),
            Some(Kind::Tuple | Kind::List) => self.vm.collect_items(object)?,
            Some(Kind::Dict) => {
                let mut entries = Vec::new();
                for (key, value) in self.vm.entries(object) {
                    entries.push((self.vm.show(&key)?, vec![key, value]));
                }
                if self.vm.is_2_7() {
                    sorted(entries)
                } else {
                    entries.into_iter().flat_map(|(_, pair)| pair).collect()
                }
            }
            Some(Kind::Set) => {
                let mut items = Vec::new();
                for (item, _) in self.vm.entries(object) {
                    items.push((self.vm.show(&item)?, vec![item]));
                }
                sorted(items)
            }
            Some(Kind::Token) => object.get::<Token>().expect("kind: just seen").finaliser.some().into_iter().collect(),
            Some(Kind::BoundBuiltin) => vec![object.get::<BoundBuiltin>().expect("kind: just seen").receiver.get()],
            _ => {
                let function = object.get::<Function>().expect("kind: nothing else is an object");
                let or_none = |slot: &crate::slot::Slot| slot.some().unwrap_or(Value::NONE);
                let mut fields = vec![or_none(&function.doc), or_none(&function.module)];
                fields.extend(Walk::parts(function).into_iter().flatten());
                fields
            }
        })
    }

    /// The objects, with their counts: what the walk holds itself is left out.
    fn finish(self) -> Outcome<Vec<Object>> {
        let mut objects = Vec::with_capacity(self.records.len());
        for Record { object, fields } in &self.records {
            let count = u64::from(object.count().unwrap_or(1)) - 1;
            let mut rest = fields.clone().into_iter();
            let shape = match object.kind() {
                Some(Kind::Cell) => Shape::Cell(rest.next()),
                Some(Kind::Tuple) => Shape::Tuple(rest.collect()),
                Some(Kind::List) => Shape::List(rest.collect()),
                Some(Kind::Set) => Shape::Set(rest.collect()),
                Some(Kind::Dict) => Shape::Dict(pairs(rest)),
                Some(Kind::Token) => {
                    let label = object.get::<Token>().expect("kind: just seen").label;
                    Shape::Token { label, finaliser: rest.next() }
                }
                Some(Kind::BoundBuiltin) => {
                    let name = self.vm.text_of(&object.get::<BoundBuiltin>().expect("kind: just seen").name.get());
                    Shape::Method { receiver: rest.next().expect("field: a method has a receiver"), name }
                }
                _ => {
                    let function = object.get::<Function>().expect("kind: nothing else is an object");
                    let mut next = || rest.next().expect("field: a function has a docstring and a module");
                    let (doc, module) = (next(), next());
                    let [closure, defaults, kwdefaults, annotations, dict] =
                        Walk::parts(function).map(|part| part.map(|_| next()));
                    let name = self.vm.text_of(&function.name.get());
                    let qualname = (!self.vm.is_2_7()).then(|| self.vm.text_of(&function.qualname.get()));
                    Shape::Function { name, qualname, doc, module, closure, defaults, kwdefaults, annotations, dict }
                }
            };
            objects.push(Object { count, shape });
        }
        Ok(objects)
    }
}

fn pairs(mut fields: impl Iterator<Item = Seen>) -> Vec<(Seen, Seen)> {
    let mut pairs = Vec::new();
    while let (Some(key), Some(value)) = (fields.next(), fields.next()) {
        pairs.push((key, value));
    }
    pairs
}
