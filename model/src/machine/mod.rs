//! The machine: a state and its step, one uop at a time.
//!
//! The state is a heap, a stack of frames and a stack of *activities*: a rule that runs, the position it is at, and its
//! registers. A frame's activity runs the rules of its instructions one after the other; a call, a deallocation and a
//! finaliser are further activities on top. Nothing recurses on the host.

mod allocation;
mod arguments;
mod call;
mod collect;
mod disorder;
mod event;
mod frame;
mod load;
mod place;
mod step;
mod text;
mod value;

use crate::{
    frame::FrameView,
    heap::Heap,
    object::{Address, Slot},
    rules::RuleName,
    table::{RuleIndex, Table},
    uop::{Field, Reg, Singleton},
};
use arguments::Arguments;
use freevars_code::{Program, Version, allocation::FailedAllocation};
use load::LoadedCode;
use rustc_hash::FxHashMap;
use std::collections::HashSet;

pub use event::{Event, Told};
pub use load::LoadError;
pub(crate) use load::{Handler, Shape, delegates, delegations, handlers, takes_an_iterator};

/// What a run may use up, in CPython's own units, so that another machine can be held to the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Instructions.
    pub instructions: u64,
    /// Objects alive at once.
    pub objects: u32,
    /// Python frames on top of each other: `sys.getrecursionlimit()`.
    pub recursion: usize,
    /// Uops: no limit of CPython's, but of a specification that is wrong and would not end.
    pub uops: u64,
}

impl Default for Limits {
    /// Plenty for a program that was written to show something.
    fn default() -> Limits {
        Limits { instructions: 10_000_000, objects: 10_000_000, recursion: 500, uops: u64::MAX }
    }
}

/// How a run ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The code returned a value, of which the outcome has a reference.
    Returned(Address),
    /// The code raised an exception, of which the outcome has a reference, with its traceback.
    Raised(Address),
    /// A limit was reached.
    Exhausted(&'static str),
    /// The program does something that the specification does not cover.
    Unsupported(String),
}

/// A rule that runs.
#[derive(Debug, PartialEq)]
struct Activity {
    rule: RuleIndex,
    ip: usize,
    frame: Option<usize>,
    arg: u32,
    loops: Vec<Round>,
    registers: [Slot; Reg::COUNT],
    given: Arguments,
    outgoing: Arguments,
    /// Where the answer of a call goes: the registers of value and exception.
    awaits: Option<(Reg, Reg)>,
}

/// A loop's state.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Round {
    counter: u32,
    remaining: u32,
    down: bool,
}

/// A state of the specification's machine.
#[derive(Debug)]
pub struct Machine<'p> {
    program: &'p Program,
    table: &'p Table,
    codes: Vec<LoadedCode<'p>>,
    heap: Heap,
    singletons: FxHashMap<value::Unique, Address>,
    common: [Address; 11],
    /// The frames that run, the innermost last. Each has a reference of the machine's.
    frames: Vec<Address>,
    /// What is being handled, outside of generators: class, exception and traceback.
    handled: [Slot; 3],
    /// 2.7: what `sys` tells of it.
    published: [Slot; 3],
    activities: Vec<Activity>,
    roots: Vec<Address>,
    /// The function that is run, until its outcome is dropped: who calls it keeps no reference.
    main: Option<Address>,
    /// The list of what the collection under way has found, whose references do not count.
    collecting: Option<Address>,
    /// What it has found but spares, as a finaliser may reach it: these references do not count either.
    spared: Vec<Address>,
    /// What collections have kept for good (`gc.garbage` of 2.7).
    uncollectable: Vec<Address>,
    /// How many objects had been made when the last collection was over.
    collected: u64,
    globals: Address,
    told: Vec<Told>,
    trace: Option<Vec<Event>>,
    stepped: Option<HashSet<(RuleIndex, usize)>>,
    limits: Limits,
    /// The allocation that is to fail.
    failing: Option<FailedAllocation>,
    steps: u64,
    instructions: u64,
    tokens: u32,
    space_due: bool,
    /// The line at which the run was broken off.
    stopped: Option<i32>,
    outcome: Option<Outcome>,
}

impl<'p> Machine<'p> {
    /// The version whose rules run.
    pub fn version(&self) -> Version {
        self.table.version()
    }

    /// The rules.
    pub fn table(&self) -> &'p Table {
        self.table
    }

    /// The program.
    pub fn program(&self) -> &'p Program {
        self.program
    }

    /// Whether whatever the two do from here on is the same.
    pub fn is_in_the_state_of(&self, other: &Machine<'_>) -> bool {
        self.activities == other.activities
            && self.heap.is_same_as(&other.heap)
            && (&self.frames, self.handled, &self.roots) == (&other.frames, other.handled, &other.roots)
            && self.published == other.published
            && (self.main, self.collecting, &self.told) == (other.main, other.collecting, &other.told)
            && (&self.spared, &self.uncollectable) == (&other.spared, &other.uncollectable)
            && self.collected == other.collected
            && (self.steps, self.instructions, self.tokens) == (other.steps, other.instructions, other.tokens)
            && self.outcome == other.outcome
    }

    /// The heap.
    pub fn heap(&self) -> &Heap {
        &self.heap
    }

    /// The frames that run, the innermost last.
    pub fn frames(&self) -> impl DoubleEndedIterator<Item = FrameView<'_>> + ExactSizeIterator {
        self.frames.iter().map(|address| self.view_of_frame(*address))
    }

    /// The globals of the program, a dict.
    pub fn globals(&self) -> Address {
        self.globals
    }

    /// How the run ended, once it has.
    pub fn outcome(&self) -> Option<&Outcome> {
        self.outcome.as_ref()
    }

    /// The line of the source at which the run was broken off, if it was and if the program tells.
    pub fn stopped(&self) -> Option<i32> {
        self.stopped
    }

    /// The line that the innermost frame is at.
    fn line(&self) -> Option<i32> {
        let frame = self.frames().next_back()?.frame;
        let code = &self.program.codes[frame.code.0 as usize];
        let instructions = code.instructions(self.version()).ok()?;
        code.line_at(instructions.get(frame.current)?.offset, self.version())
    }

    /// What the program has told the world since this was last asked.
    pub fn take_told(&mut self) -> Vec<Told> {
        std::mem::take(&mut self.told)
    }

    /// Records an [`Event`] for all that happens from now on.
    pub fn record_events(&mut self) {
        self.trace.get_or_insert_default();
    }

    /// What has happened since this was last asked.
    pub fn take_events(&mut self) -> Vec<Event> {
        self.trace.as_mut().map(std::mem::take).unwrap_or_default()
    }

    /// Notes which uops are stepped from now on.
    pub fn note_uops(&mut self) {
        self.stepped.get_or_insert_default();
    }

    /// The uops that were stepped since they are noted: of which rule, at which position.
    pub fn take_uops(&mut self) -> HashSet<(RuleIndex, usize)> {
        self.stepped.as_mut().map(std::mem::take).unwrap_or_default()
    }

    /// How many uops were stepped so far.
    pub fn steps(&self) -> u64 {
        self.steps
    }

    /// The instructions begun so far.
    pub fn instructions(&self) -> u64 {
        self.instructions
    }

    /// The rule that runs, the position of the uop that is next, and the operand.
    pub fn position(&self) -> Option<(RuleIndex, usize, u32)> {
        self.activities.last().map(|activity| (activity.rule, activity.ip, activity.arg))
    }

    /// Whether an instruction is about to begin.
    pub fn begins_an_instruction(&self) -> bool {
        self.position()
            .is_some_and(|(rule, at, _)| at == 0 && matches!(self.table.get(rule).row.name, RuleName::Opcode(_)))
    }

    /// Every reference that is owned by something that is not an object: frames, registers, arguments on their way, the
    /// outcome, and what the machine itself holds for the program.
    pub fn roots(&self) -> impl Iterator<Item = Address> + '_ {
        self.live_roots().chain(self.uncollectable.iter().copied())
    }

    /// The same, without what collections have kept for good.
    fn live_roots(&self) -> impl Iterator<Item = Address> + '_ {
        let registers = self
            .activities
            .iter()
            .flat_map(|a| a.registers[Reg::OWNED].iter().chain(a.given.owned()).chain(a.outgoing.owned()));
        let outcome = self.outcome.iter().filter_map(|outcome| match outcome {
            Outcome::Returned(address) | Outcome::Raised(address) => Some(*address),
            Outcome::Exhausted(_) | Outcome::Unsupported(_) => None,
        });
        let own = self.singletons.values().chain(&self.roots).chain(&self.main).chain(&self.frames).copied();
        registers.chain(&self.handled).chain(&self.published).filter_map(|slot| *slot).chain(outcome).chain(own)
    }

    /// Objects whose deallocation is under way.
    pub fn dying(&self) -> impl Iterator<Item = Address> + '_ {
        self.activities.iter().filter(|a| a.frame.is_none()).filter_map(|a| a.registers[Reg::borrowed(0).index()])
    }

    /// Runs until the outcome is known.
    pub fn run(&mut self) -> &Outcome {
        while self.step() {}
        self.outcome.as_ref().expect("progress: a machine that does not step has an outcome")
    }

    /// Drops the function that was run, what it left being handled, and what it returned or raised. What that releases is
    /// released before this returns. That the run was broken off stays its outcome.
    pub fn drop_outcome(&mut self) {
        let dropped = match self.outcome {
            Some(Outcome::Returned(address) | Outcome::Raised(address)) => address,
            Some(Outcome::Exhausted(_) | Outcome::Unsupported(_)) | None => return,
        };
        let raised = matches!(self.outcome, Some(Outcome::Raised(_)));
        // The exception has its traceback (`catch`).
        let caught = if raised && self.version().facts().exceptions_keep_tracebacks {
            self.heap.take_field(dropped, Field::Traceback)
        } else {
            None
        };
        self.outcome = None;
        let published = self.published.each_mut().map(Slot::take).into_iter().flatten();
        let handled = published.chain(self.handled.each_mut().map(Slot::take).into_iter().flatten());
        for address in self.main.take().into_iter().chain(handled).chain(caught).chain([dropped]) {
            self.close(address);
            while self.step() {}
        }
    }

    /// Lets go of what finalisers have left being handled. What that releases is released before this returns.
    pub fn drop_handled(&mut self) {
        let published = self.published.each_mut().map(Slot::take).into_iter().flatten();
        for address in published.chain(self.handled.each_mut().map(Slot::take).into_iter().flatten()) {
            self.close(address);
            while self.step() {}
        }
    }

    /// The names of the globals that the program has made, sorted, with their values.
    pub fn named_globals(&self) -> Vec<(String, Address)> {
        let entries = self.heap.data(self.globals).entries().into_iter().flat_map(|entries| entries.values());
        let mut named: Vec<(String, Address)> = entries
            .filter_map(|entry| Some((self.heap.text(entry.key?)?.to_string(), entry.value?)))
            .filter(|(name, _)| name != "__name__")
            .collect();
        named.sort();
        named
    }

    /// Whether the program has stored in `__name__`, which is not among its named globals, anything but a str.
    pub fn hides_an_object(&self) -> bool {
        let key = crate::object::Key::Str("__name__".into());
        let entry = self.heap.data(self.globals).entries().and_then(|entries| entries.get(&key));
        entry.and_then(|entry| entry.value).is_some_and(|value| self.heap.text(value).is_none())
    }

    /// Deletes a global. What that releases is released before this returns.
    pub fn drop_global(&mut self, name: &str) {
        let key = crate::object::Key::Str(name.into());
        let entries = self.heap.get_mut(self.globals).data.entries_mut().expect("globals: the globals are a dict");
        if let Some(entry) = entries.shift_remove(&key) {
            for address in [entry.key, entry.value].into_iter().flatten() {
                self.close(address);
                while self.step() {}
            }
        }
    }

    /// Calls a builtin without arguments, as the program could, and drops what it answers.
    pub fn collect(&mut self) {
        self.start_builtin(crate::builtin::Builtin::Collect);
        while self.step() {}
        self.drop_outcome();
    }

    fn singleton(&self, singleton: Singleton) -> Address {
        self.common[singleton as usize]
    }
}
