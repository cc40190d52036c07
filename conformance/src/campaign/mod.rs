//! Campaigns: generated programs, by the thousand, on the specification and on a subject.
//!
//! [`Campaign::run`] is the loop; [`tally`] counts what the programs did, [`exits`] which exits of which rules they took
//! ([`mod@unreachable`] has those that none can take, [`families`] which rules are held to have all of theirs taken),
//! [`story`] says where the model was, and a [`Finding`] is a divergence, checked once more and shrunk.

pub mod exits;
pub mod families;
pub mod finding;
pub mod story;
pub mod tally;
pub mod unreachable;

pub use exits::{Exit, Exits, Fired};
pub use finding::{Finding, Origin};
pub use story::Story;
pub use tally::{Tally, Traits};
pub use unreachable::Unreachable;

use crate::{
    exhaustive::Exhaustive,
    generate::Generator,
    interpreter::FRAME_LIMIT,
    subject::{Answer, BoxedSubject, Failure, Judgement, Model, Subject, judge},
};
use freevars_code::{Instruction, Opcode, Program, Version, allocation::FailedAllocation};
use freevars_model::{machine::Limits, table::Table};
use std::{
    collections::BTreeMap,
    sync::{
        Mutex,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    thread,
};

/// How many programs a subject is handed at once.
pub const BATCH: u64 = 256;

/// What a generated program may use up: many times what one does.
pub const LIMITS: Limits =
    Limits { instructions: 100_000, objects: 1_000_000, recursion: FRAME_LIMIT as usize, uops: 10_000_000 };

/// The same for the optimised machine, which counts whole runs of instructions at once, and what it copies: it stops only
/// where the specification has stopped, and of a program that does not end nothing can be said, however long it runs.
pub const VM_LIMITS: freevars_vm::Limits =
    freevars_vm::Limits { instructions: 1_000_000, objects: 10_000_000, frames: FRAME_LIMIT as usize };

/// Programs of one version, for one subject.
#[derive(Clone, Debug)]
pub struct Campaign {
    /// The version of the programs.
    pub version: Version,
    /// Programs that run before the generated ones.
    pub given: Vec<Given>,
    /// The programs that run after them.
    pub source: Source,
    /// Only programs that have one of these opcodes run; all, if none is named.
    pub with: Vec<Opcode>,
    /// How many subjects run side by side.
    pub workers: usize,
    /// After how many findings the campaign gives up.
    pub most_findings: usize,
}

/// A program that is given to a campaign.
#[derive(Clone, Debug)]
pub struct Given {
    /// Where it comes from.
    pub origin: Origin,
    /// The program.
    pub program: Program,
    /// The allocation that fails when it is run once more, if a certain one is to.
    pub failing: Option<FailedAllocation>,
}

/// Where programs come from.
#[derive(Clone, Debug)]
pub enum Source {
    /// They are drawn.
    Drawn {
        /// From this; the same seed draws the same programs.
        seed: u64,
        /// The number of the first one.
        first: u64,
        /// So many.
        cases: u64,
    },
    /// They are all that there are.
    Every(Exhaustive),
}

impl Source {
    /// How many programs there are.
    pub fn count(&self) -> u64 {
        match self {
            Source::Drawn { cases, .. } => *cases,
            Source::Every(programs) => programs.count(),
        }
    }

    fn program(&self, generator: &Generator, number: u64) -> (Origin, Program) {
        match *self {
            Source::Drawn { seed, first, .. } => {
                let number = first.wrapping_add(number);
                (Origin::Generated { seed, number }, generator.program(&tape(seed, number)))
            }
            Source::Every(ref programs) => (Origin::Every { number }, programs.program(number)),
        }
    }
}

/// What came of a campaign.
#[derive(Debug)]
pub struct Report {
    /// The version.
    pub version: Version,
    /// What the subject is called.
    pub subject: String,
    /// What the programs did.
    pub tally: Tally,
    /// The exits that there are.
    pub exits: Exits,
    /// Programs that the subject does not support, by what it says of them.
    pub unsupported: BTreeMap<String, u64>,
    /// Programs of which nothing can be said, by why.
    pub inconclusive: BTreeMap<String, u64>,
    /// What each of the programs came to that were given, not generated.
    pub given: BTreeMap<Origin, CameTo>,
    /// The divergences, by number of the program.
    pub findings: Vec<Finding>,
    /// There were so many divergences that it ended before all programs had run.
    pub gave_up: bool,
}

/// What a program came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CameTo {
    /// Both were observed to do the same.
    Agreement,
    /// The subject does something else: it is among the findings.
    Divergence,
    /// The subject does not support this.
    Unsupported(String),
    /// Nothing can be said of it, for this reason.
    Inconclusive(String),
}

impl From<&Judgement> for CameTo {
    fn from(judgement: &Judgement) -> CameTo {
        match judgement {
            Judgement::Agrees => CameTo::Agreement,
            Judgement::Unsupported(what) => CameTo::Unsupported(what.clone()),
            Judgement::Inconclusive(why) => CameTo::Inconclusive(why.clone()),
            Judgement::Diverges(_) => CameTo::Divergence,
        }
    }
}

/// Of so many programs one may come to what is not specified. 2.7, where most is left open, is at one of 97.
const MOST_INCONCLUSIVE: u64 = 80;

impl Report {
    /// Whether the campaign says that the subject does what the specification does.
    pub fn holds(&self) -> bool {
        self.findings.is_empty() && self.is_conclusive()
    }

    /// Whether of few enough programs nothing can be said.
    pub fn is_conclusive(&self) -> bool {
        let inconclusive: u64 = self.inconclusive.values().sum();
        inconclusive * MOST_INCONCLUSIVE <= self.tally.programs
    }
}

/// What a campaign is watched with, and by what it is stopped.
#[derive(Clone, Copy)]
pub struct Watch<'a> {
    /// Once this is set, workers stop after the programs that they have begun.
    pub stop: &'a AtomicBool,
    /// Is told how many more programs have run.
    pub ran: &'a (dyn Fn(u64) + Sync),
    /// Is given each finding as soon as there is one, so that none is lost.
    pub found: &'a (dyn Fn(&Finding) + Sync),
}

/// Starts a subject.
pub type Start<'a> = &'a (dyn Fn() -> Result<BoxedSubject, Failure> + Sync);

/// What is shared by the workers of a campaign.
struct Shared<'a> {
    campaign: &'a Campaign,
    generator: &'a Generator,
    table: &'a Table,
    exits: &'a Exits,
    start: Start<'a>,
    watch: Watch<'a>,
    next: AtomicU64,
    findings: Mutex<Vec<Finding>>,
}

/// What one worker has seen.
struct Seen {
    tally: Tally,
    unsupported: BTreeMap<String, u64>,
    inconclusive: BTreeMap<String, u64>,
    given: BTreeMap<Origin, CameTo>,
}

impl Campaign {
    /// Runs it: until all programs have run, until there are too many findings, or until it is stopped.
    ///
    /// # Errors
    ///
    /// A subject cannot be started.
    pub fn run(&self, start: Start<'_>, watch: Watch<'_>) -> Result<Report, Failure> {
        let table = Table::of(self.version);
        let (generator, exits) = (Generator::of(&table), Exits::of(&table));
        let subject = start()?.name();
        let shared = Shared {
            campaign: self,
            generator: &generator,
            table: &table,
            exits: &exits,
            start,
            watch,
            next: AtomicU64::new(0),
            findings: Mutex::new(Vec::new()),
        };
        let seen: Vec<Result<Seen, Failure>> = thread::scope(|scope| {
            let workers: Vec<_> = (0..self.workers.max(1)).map(|_| scope.spawn(|| shared.work())).collect();
            workers
                .into_iter()
                .map(|worker| worker.join().expect("workers-do-not-panic: the model's are caught"))
                .collect()
        });
        let mut report = Report {
            version: self.version,
            subject,
            tally: Tally::none(&exits),
            unsupported: BTreeMap::new(),
            inconclusive: BTreeMap::new(),
            given: BTreeMap::new(),
            gave_up: shared.found() >= self.most_findings,
            findings: shared.findings.into_inner().unwrap_or_default(),
            exits: exits.clone(),
        };
        for seen in seen {
            let seen = seen?;
            report.tally.add(&seen.tally);
            add(&mut report.unsupported, seen.unsupported);
            add(&mut report.inconclusive, seen.inconclusive);
            report.given.extend(seen.given);
        }
        report.findings.sort_by(|a, b| a.origin.cmp(&b.origin));
        Ok(report)
    }
}

fn add(sums: &mut BTreeMap<String, u64>, more: BTreeMap<String, u64>) {
    more.into_iter().for_each(|(what, count)| *sums.entry(what).or_default() += count);
}

/// One program in so many is also held to the theorem `counts`, which makes a run take a third as long again.
const COUNTED: u64 = 8;

/// One program in so many is run once more while an allocation fails.
const FAILING: u64 = 8;

/// The longest tape that a program is drawn from, in bytes.
const LONGEST: usize = 768;

/// The tape of a program of a campaign: of any length, each as often.
pub fn tape(seed: u64, number: u64) -> Vec<u8> {
    let mut random = fastrand::Rng::with_seed(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ number);
    let mut bytes = vec![0; random.usize(..=LONGEST)];
    random.fill(&mut bytes);
    bytes
}

impl Shared<'_> {
    fn work(&self) -> Result<Seen, Failure> {
        let mut subject = (self.start)()?;
        let mut model = Model::with_limits(LIMITS).recording();
        let mut seen = Seen {
            tally: Tally::none(self.exits),
            unsupported: BTreeMap::new(),
            inconclusive: BTreeMap::new(),
            given: BTreeMap::new(),
        };
        let end = self.campaign.given.len() as u64 + self.campaign.source.count();
        loop {
            let first = self.next.fetch_add(BATCH, Ordering::Relaxed);
            if first >= end || self.is_over() {
                return Ok(seen);
            }
            let batch = first..(first + BATCH).min(end);
            let count = batch.end - batch.start;
            let cases = batch.map(|index| (index, self.case(index)));
            let wanted = cases.filter(|(_, (_, program))| self.is_wanted(program));
            let (origins, programs): (Vec<_>, Vec<_>) =
                wanted.map(|(index, (origin, program))| ((index, origin), program)).unzip();
            let answers = subject.observe_all(&programs);
            for (((index, origin), program), answer) in origins.into_iter().zip(programs).zip(answers) {
                model.hold_counts(index % COUNTED == 0);
                let expected = model.observe(&program);
                let judgement = judge(&expected, answer, subject.mode());
                let compared = matches!(judgement, Judgement::Agrees | Judgement::Diverges(_));
                self.count(&mut seen.tally, &program, &expected, compared.then_some(&model));
                if matches!(origin, Origin::Shipped(_) | Origin::File(_)) {
                    seen.given.insert(origin.clone(), CameTo::from(&judgement));
                }
                match judgement {
                    Judgement::Agrees => {}
                    Judgement::Unsupported(what) => *seen.unsupported.entry(what).or_default() += 1,
                    Judgement::Inconclusive(why) => *seen.inconclusive.entry(why).or_default() += 1,
                    Judgement::Diverges(_) if self.is_over() => {}
                    Judgement::Diverges(divergence) => {
                        let finding = Finding::confirm(origin, program, divergence, &mut *subject, &mut model);
                        self.find(finding);
                        continue;
                    }
                }
                if let Some(failing) = self.failing(index)
                    && self.run_failing(origin, program, failing, &mut *subject, &mut model)
                {
                    seen.tally.failed += 1;
                }
            }
            (self.watch.ran)(count);
        }
    }

    fn find(&self, finding: Finding) {
        (self.watch.found)(&finding);
        self.findings.lock().expect("lock: no worker panics while it holds it").push(finding);
    }

    /// Runs a program once more while an allocation fails, if the subject can be asked for that. Answers whether one did.
    fn run_failing(
        &self,
        origin: Origin,
        program: Program,
        failing: FailedAllocation,
        subject: &mut dyn Subject,
        model: &mut Model,
    ) -> bool {
        if !subject.fail_allocation(Some(failing)) {
            return false;
        }
        model.fail_allocation(Some(failing));
        let expected = model.observe_accepted(&program);
        let failed = model.failed();
        if failed && let Judgement::Diverges(divergence) = judge(&expected, subject.observe(&program), subject.mode()) {
            let finding = Finding::confirm(origin, program, divergence, subject, model);
            self.find(Finding { failing: Some(failing), ..finding });
        }
        subject.fail_allocation(None);
        model.fail_allocation(None);
        failed
    }

    fn given(&self, index: u64) -> Option<&Given> {
        usize::try_from(index).ok().and_then(|index| self.campaign.given.get(index))
    }

    fn case(&self, index: u64) -> (Origin, Program) {
        match self.given(index) {
            Some(Given { origin, program, .. }) => (origin.clone(), program.clone()),
            None => self.campaign.source.program(self.generator, index - self.campaign.given.len() as u64),
        }
    }

    /// The allocation that fails when a program is run once more, if it is.
    fn failing(&self, index: u64) -> Option<FailedAllocation> {
        let wanted = self.given(index).and_then(|given| given.failing);
        wanted.or_else(|| (index % FAILING == 1).then(|| FailedAllocation::numbered(index / FAILING)))
    }

    /// Whether it has an opcode that is asked for.
    fn is_wanted(&self, program: &Program) -> bool {
        let with = &self.campaign.with;
        let has = |instructions: Vec<Instruction>| instructions.iter().any(|each| with.contains(&each.opcode));
        with.is_empty() || program.codes.iter().any(|code| code.instructions(program.version).is_ok_and(has))
    }

    fn found(&self) -> usize {
        self.findings.lock().expect("lock: no worker panics while it holds it").len()
    }

    fn is_over(&self) -> bool {
        self.watch.stop.load(Ordering::Relaxed) || self.found() >= self.campaign.most_findings
    }

    /// Counts a program, and if it was compared what it did on the model.
    fn count(
        &self,
        tally: &mut Tally,
        program: &Program,
        expected: &Result<Answer, Failure>,
        compared: Option<&Model>,
    ) {
        use crate::observation::Outcome;
        tally.programs += 1;
        let codes = tally::instructions(program);
        tally.written += codes.iter().map(Vec::len).sum::<usize>() as u64;
        match expected {
            Ok(Answer::Observed(observation)) => match observation.outcome {
                Outcome::Returned(_) => tally.returned += 1,
                Outcome::Raised(_) => tally.raised += 1,
            },
            Ok(Answer::Rejected(_)) => return,
            Ok(Answer::Unsupported(_) | Answer::Exhausted(_)) | Err(_) => {}
        }
        tally.accepted += 1;
        let Some(model) = compared else { return };
        tally.compared += 1;
        tally.instructions += model.last_run().instructions;
        if let Some(record) = model.record() {
            tally.record(&codes, record, self.table, self.exits);
        }
    }
}
