//! The specification as a subject.
//!
//! [`walk`] describes what a run leaves, [`record`] keeps what happened on the way.

mod record;
mod walk;

use super::{Answer, Failure, Subject};
use crate::{
    interpreter::FRAME_LIMIT,
    observation::{Event, Garbage, Observation},
};
use freevars_code::{Program, Version, allocation::FailedAllocation};
use freevars_model::{
    machine::{Limits, LoadError, Machine, Outcome, Told},
    primitive::without_addresses,
    table::{RuleIndex, Table},
    theorems,
    verify::{Reason, Rejected, verify},
};
use std::{
    any::Any,
    collections::{BTreeMap, HashSet},
    panic::{AssertUnwindSafe, catch_unwind},
};
use walk::{Left, Walk};

pub use record::Record;

/// The specification's machine, with the rules of every version.
#[derive(Debug)]
pub struct Model {
    limits: Limits,
    tables: BTreeMap<Version, Table>,
    run: Run,
    record: Option<Record>,
    uops: Option<Uops>,
    counts: bool,
    stopped: Option<i32>,
    failing: Option<FailedAllocation>,
    failed: bool,
}

/// Uops: of which rule, at which position.
pub type Uops = HashSet<(RuleIndex, usize)>;

/// How much the model has run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// Instructions begun.
    pub instructions: u64,
    /// Uops stepped.
    pub uops: u64,
}

/// What is known of a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Unverified,
    Accepted,
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
        Limits { instructions: 10_000_000, objects: 10_000_000, recursion: FRAME_LIMIT as usize, uops: u64::MAX };

    /// A model that stops at these limits.
    pub fn with_limits(limits: Limits) -> Model {
        Model {
            limits,
            tables: BTreeMap::new(),
            run: Run::default(),
            record: None,
            uops: None,
            counts: false,
            stopped: None,
            failing: None,
            failed: false,
        }
    }

    /// A model whose rules of one version are these.
    pub fn with_table(limits: Limits, table: Table) -> Model {
        Model {
            limits,
            tables: BTreeMap::from([(table.version(), table)]),
            run: Run::default(),
            record: None,
            uops: None,
            counts: false,
            stopped: None,
            failing: None,
            failed: false,
        }
    }

    /// A model that also keeps the events of its last run.
    pub fn recording(self) -> Model {
        Model { record: Some(Record::default()), ..self }
    }

    /// A model that also notes which uops its last run stepped.
    pub fn noting_uops(self) -> Model {
        Model { uops: Some(Uops::new()), ..self }
    }

    /// From now on also holds each state in which an instruction begins to the theorem `counts`, or no longer does. A breach
    /// is a panic.
    pub fn hold_counts(&mut self, counts: bool) {
        self.counts = counts;
    }

    /// The uops that the last run stepped, if they are noted.
    pub fn take_uops(&mut self) -> Uops {
        self.uops.as_mut().map(std::mem::take).unwrap_or_default()
    }

    /// The line at which the last run was broken off, if it was.
    pub fn stopped(&self) -> Option<i32> {
        self.stopped
    }

    /// Whether the allocation that was to fail in the last run did.
    pub fn failed(&self) -> bool {
        self.failed
    }

    /// What happened in the last run, if it is kept.
    pub fn record(&self) -> Option<&Record> {
        self.record.as_ref()
    }

    /// The rules of a version.
    pub fn table(&mut self, version: Version) -> &Table {
        self.tables.entry(version).or_insert_with(|| Table::of(version))
    }

    /// How much the last program took.
    pub fn last_run(&self) -> Run {
        self.run
    }

    /// Observes a program that was observed before, and so is known to be accepted: it is not verified again.
    ///
    /// # Errors
    ///
    /// The machine panicked.
    pub fn observe_accepted(&mut self, program: &Program) -> Result<Answer, Failure> {
        self.observe_from(program, Stage::Accepted)
    }

    fn observe_from(&mut self, program: &Program, stage: Stage) -> Result<Answer, Failure> {
        self.run = Run::default();
        (self.stopped, self.failed) = (None, false);
        self.record = self.record.take().map(|_| Record::default());
        let answer = catch_unwind(AssertUnwindSafe(|| self.answer(program, stage)));
        match answer {
            Ok(Ok(observation)) => Ok(Answer::Observed(Box::new(observation))),
            Ok(Err(early)) => Ok(early),
            Err(payload) => Err(Failure::Panicked(message(payload.as_ref()))),
        }
    }

    fn answer(&mut self, program: &Program, stage: Stage) -> Result<Observation, Early> {
        let table = self.tables.entry(program.version).or_insert_with(|| Table::of(program.version));
        if stage == Stage::Unverified {
            verify(program, table)?;
        }
        let mut machine = Machine::new(program, table, self.limits)?;
        if let Some(failing) = self.failing {
            machine.fail_allocation(failing);
        }
        if self.record.is_some() {
            machine.record_events();
        }
        if self.uops.is_some() {
            machine.note_uops();
        }
        let observation = observe(&mut machine, &mut self.record, self.counts);
        if let Some(uops) = &mut self.uops {
            *uops = machine.take_uops();
        }
        self.stopped = machine.stopped();
        self.failed = self.failing.is_some() && !machine.allocation_is_to_fail();
        self.run = Run { instructions: machine.instructions(), uops: machine.steps() };
        observation
    }
}

impl Subject for Model {
    fn name(&self) -> String {
        "the model".to_owned()
    }

    fn fail_allocation(&mut self, failing: Option<FailedAllocation>) -> bool {
        self.failing = failing;
        true
    }

    fn observe(&mut self, program: &Program) -> Result<Answer, Failure> {
        self.observe_from(program, Stage::Unverified)
    }
}

impl From<Rejected> for Answer {
    fn from(rejected: Rejected) -> Answer {
        match rejected.reason {
            Reason::Malformed(_) | Reason::Handlers(_) | Reason::Misnested(_) | Reason::Requirement(_) => {
                Answer::Rejected(rejected.to_string())
            }
            Reason::Outside(_) => Answer::Unsupported(rejected.to_string()),
        }
    }
}

impl From<LoadError> for Answer {
    fn from(error: LoadError) -> Answer {
        match error {
            LoadError::Malformed(..) | LoadError::Handlers(..) => Answer::Rejected(error.to_string()),
            LoadError::NoRule(..) | LoadError::Constant(..) => Answer::Unsupported(error.to_string()),
        }
    }
}

fn message(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("without a message").to_owned()
}

/// Runs the program to its end, drops what is left of it, and collects.
fn observe(machine: &mut Machine<'_>, record: &mut Option<Record>, counts: bool) -> Result<Observation, Early> {
    while machine.step() {
        if counts && machine.begins_an_instruction() {
            theorems::counts(machine).unwrap_or_else(|breach| panic!("{breach}"));
        }
    }
    let Left { outcome, globals, objects, addresses } = Walk::of(machine)?;
    let events = told(machine);
    let until_outcome = machine.take_events();
    machine.drop_outcome();
    finished(machine)?;
    drop_globals(machine)?;
    machine.drop_handled();
    finished(machine)?;
    let dropped = told(machine);
    let while_dropped = machine.take_events();
    let kinds = machine.garbage_kinds();
    let kind = |name| kinds.get(name).map_or(0, |count| *count as u64);
    let garbage = Garbage { cell: kind("cell"), function: kind("function"), list: kind("list"), token: kind("token") };
    machine.collect();
    finished(machine)?;
    machine.drop_handled();
    finished(machine)?;
    if let Some(record) = record {
        *record = Record { until_outcome, while_dropped, while_collected: machine.take_events(), objects: addresses };
    }
    let mut collected = told(machine);
    collected.sort();
    Ok(Observation { outcome, globals, objects, events, dropped, garbage, collected })
}

/// Fails if what was just run was broken off.
fn finished(machine: &Machine<'_>) -> Result<(), Early> {
    match machine.outcome() {
        Some(Outcome::Exhausted(limit)) => Err(Answer::Exhausted((*limit).to_owned())),
        Some(Outcome::Unsupported(what)) => Err(Answer::Unsupported(what.clone())),
        Some(Outcome::Returned(_) | Outcome::Raised(_)) | None => Ok(()),
    }
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
            return match machine.hides_an_object() {
                true => Err(Answer::Unsupported("a __name__ that is no str".to_owned())),
                false => Ok(()),
            };
        }
        for (name, _) in names {
            machine.drop_global(&name);
            finished(machine)?;
        }
    }
    Err(Answer::Unsupported("finalisers that go on making globals".to_owned()))
}
