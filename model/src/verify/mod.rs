//! The verifier: the same uops, on kinds. What it accepts never gets stuck; what it refuses it refuses by the name of a
//! requirement, before anything runs.

mod answer;
mod effect;
mod emission;
mod flow;
mod known;
mod place;
mod registers;
mod silent;
mod unwound;
mod ways;

use crate::{
    kinds::{Kind, State, What},
    machine::{Handler, Shape, delegations, handlers, takes_an_iterator},
    rules::RuleName,
    table::Table,
    uop::{Reg, Requirement},
};
pub use answer::{Answer, answer, answers};
pub use effect::Effects;
pub use emission::{Habit, Unemitted};
pub use flow::To;
pub use known::Before;
pub(crate) use silent::silent;

use flow::Flow;
use freevars_code::{
    Code, CodeIndex, Flags, Instruction, Malformed, MalformedExceptionTable, Opcode, Program, Version,
    nesting::Misnested,
};
use known::Known;
use std::{collections::BTreeSet, fmt};
use ways::Forks;

/// An accepted program, and what is known before each of its instructions.
#[derive(Clone, Debug)]
pub struct Verified {
    codes: Vec<Known>,
}

impl Verified {
    /// What is known before an instruction of a code object, by its index: one for each way that does not join the others.
    /// None: it is never reached.
    pub fn before(&self, code: CodeIndex, index: usize) -> impl Iterator<Item = Before<'_>> {
        self.codes.get(code.0 as usize).into_iter().flat_map(move |known| known.before(index))
    }

    /// The same by code object and instruction, to keep: of several ways that do not join, the first.
    pub fn states(&self) -> Vec<Vec<Option<State>>> {
        self.codes.iter().map(Known::states).collect()
    }
}

/// Why a program is not accepted, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected {
    /// The code object.
    pub code: CodeIndex,
    /// The byte offset and opcode of the instruction, if it is one instruction's fault.
    pub at: Option<(u32, Opcode)>,
    /// Why.
    pub reason: Reason,
}

/// Why a program is not accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The bytes are no instructions.
    Malformed(Malformed),
    /// The exception table is none.
    Handlers(MalformedExceptionTable),
    /// The code objects do not make up a tree.
    Misnested(Misnested),
    /// A requirement is not met.
    Requirement(Requirement),
    /// It may be fine, but the specification does not cover this.
    Outside(&'static str),
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.code)?;
        if let Some((offset, opcode)) = self.at {
            write!(f, ", offset {offset}, {opcode}")?;
        }
        write!(f, ": {}", self.reason)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reason::Malformed(malformed) => malformed.fmt(f),
            Reason::Handlers(malformed) => malformed.fmt(f),
            Reason::Misnested(misnested) => misnested.fmt(f),
            Reason::Requirement(requirement) => f.write_str(requirement.into()),
            Reason::Outside(what) => write!(f, "outside the specified language: {what}"),
        }
    }
}

impl std::error::Error for Rejected {}

/// Accepts a program, or says what is wrong with it.
///
/// # Errors
///
/// [`Rejected`], with the first fault of the first code object that has one.
pub fn verify(program: &Program, table: &Table) -> Result<Verified, Rejected> {
    program.check_nesting().map_err(|misnested| Rejected {
        code: CodeIndex(0),
        at: None,
        reason: Reason::Misnested(misnested),
    })?;
    let mut forks = Forks::default();
    let codes = (0..).map(CodeIndex).zip(&program.codes);
    let codes = codes.map(|(index, code)| verify_code(program, table, index, code, &mut forks));
    Ok(Verified { codes: codes.collect::<Result<_, _>>()? })
}

/// The most room that is made for a stack before it has so many entries.
const ROOM: u32 = 32;

/// What of a code object the verifier works with.
struct Subject<'a> {
    program: &'a Program,
    table: &'a Table,
    index: CodeIndex,
    code: &'a Code,
    shape: Shape<'a>,
    instructions: Vec<Instruction>,
    /// The handler of each instruction.
    handlers: Vec<Option<Handler>>,
    /// Where `yield from` ends for a generator that waits before an instruction.
    delegations: Vec<Option<usize>>,
}

fn verify_code(
    program: &Program,
    table: &Table,
    index: CodeIndex,
    code: &Code,
    forks: &mut Forks,
) -> Result<Known, Rejected> {
    let whole = |reason| Rejected { code: index, at: None, reason };
    let instructions = code.instructions(table.version()).map_err(|malformed| whole(Reason::Malformed(malformed)))?;
    check_whole(index, code, table.version()).map_err(whole)?;
    if table.find(RuleName::Enter).is_none() {
        return Err(whole(Reason::Outside("the version has no rule for entering a frame")));
    }
    let shape = Shape::of(code, table.version());
    check_generator(code, &instructions, table).map_err(|requirement| whole(Reason::Requirement(requirement)))?;
    let handlers = handlers(code, &instructions).map_err(|malformed| whole(Reason::Handlers(malformed)))?;
    let delegations = delegations(&instructions);
    let subject = Subject { program, table, index, code, shape, instructions, handlers, delegations };
    let mut flow = Flow::of(&subject, forks);
    let entry = subject.entry(&mut flow).map_err(|requirement| whole(Reason::Requirement(requirement)))?;

    let mut known = Known::new(subject.instructions.len(), subject.shape.names.len());
    // In the order of the code, so that most ways have met before what follows is looked at.
    let mut todo = BTreeSet::new();
    subject.reach(&mut known, &mut todo, 0, &entry)?;
    while let Some((at, way)) = todo.pop_first() {
        let instruction = &subject.instructions[at];
        let here = |reason| subject.rejected(at, reason);
        let required = |requirement| here(Reason::Requirement(requirement));
        if table.find(RuleName::Opcode(instruction.opcode)).is_none() {
            return Err(here(Reason::Outside("the opcode has no rule")));
        }
        subject.check_operand(instruction).map_err(required)?;
        flow.start(RuleName::Opcode(instruction.opcode), Some(at), |state| known.copy(at, way, state));
        flow.follow().map_err(required)?;
        while let Some((to, state)) = flow.ends.pop() {
            if state.depth() > code.stacksize as usize {
                return Err(required(Requirement::StackSizeSuffices));
            }
            let to = match to {
                To::Next => at + 1,
                To::Index(target) => target,
            };
            subject.reach(&mut known, &mut todo, to, &state)?;
            flow.spare(state);
        }
    }
    Ok(known)
}

/// Where a generator is made by an instruction, that comes once, and first of all but what makes cells.
fn check_generator(code: &Code, instructions: &[Instruction], table: &Table) -> Result<(), Requirement> {
    let makes = RuleName::Opcode(Opcode::RETURN_GENERATOR);
    if !code.flags.contains(Flags::GENERATOR) || table.find(makes).is_none() {
        return Ok(());
    }
    let is_before =
        |each: &&Instruction| matches!(each.opcode, Opcode::COPY_FREE_VARS | Opcode::MAKE_CELL | Opcode::NOP);
    let at = instructions.iter().take_while(is_before).count();
    let end = instructions.get(at).filter(|each| each.opcode == Opcode::RETURN_GENERATOR).map(Instruction::end);
    let end = end.ok_or(Requirement::BeginsAsAGenerator)?;
    let once = instructions.iter().filter(|each| each.opcode == Opcode::RETURN_GENERATOR).count() == 1;
    let jumps_there = instructions.iter().any(|each| each.target.is_some_and(|target| target < end));
    let handled_there = code.exception_entries().is_ok_and(|entries| entries.iter().any(|entry| entry.target < end));
    if once && !jumps_there && !handled_there { Ok(()) } else { Err(Requirement::BeginsAsAGenerator) }
}

/// What concerns the code object as a whole.
fn check_whole(index: CodeIndex, code: &Code, version: Version) -> Result<(), Reason> {
    let coroutines = [Flags::COROUTINE, Flags::ITERABLE_COROUTINE, Flags::ASYNC_GENERATOR];
    if coroutines.into_iter().any(|flag| code.flags.contains(flag)) {
        return Err(Reason::Outside("coroutines"));
    }
    let required = |holds: bool, requirement| if holds { Ok(()) } else { Err(Reason::Requirement(requirement)) };
    let fields = version.facts().fields;
    let absent =
        !fields.posonlyargcount && code.posonlyargcount > 0 || !fields.kwonlyargcount && code.kwonlyargcount > 0;
    let locals = code.varnames.len();
    required(
        !absent
            && code.nlocals as usize == locals
            && code.parameters() as usize <= locals
            && code.posonlyargcount <= code.argcount,
        Requirement::ParametersAreLocals,
    )?;
    let captures = !code.cellvars.is_empty() || !code.freevars.is_empty();
    required(!(captures && code.flags.contains(Flags::NOFREE)), Requirement::NoFreeIsTrue)?;
    required(index.0 != 0 || code.freevars.is_empty(), Requirement::MainHasNoFreeVariables)
}

impl Subject<'_> {
    /// One more way comes to an instruction, which must be looked at again if it is not known to be like that.
    fn reach(
        &self,
        known: &mut Known,
        todo: &mut BTreeSet<(usize, usize)>,
        at: usize,
        state: &State,
    ) -> Result<(), Rejected> {
        let requirement = |requirement| Reason::Requirement(requirement);
        if at >= self.instructions.len() {
            let reason = requirement(Requirement::DoesNotRunOff);
            return Err(Rejected { code: self.index, at: None, reason });
        }
        let way = known.meet(at, state).map_err(|unmet| self.rejected(at, requirement(unmet)))?;
        todo.extend(way.map(|way| (at, way)));
        Ok(())
    }

    /// For the fault of one instruction.
    fn rejected(&self, at: usize, reason: Reason) -> Rejected {
        let Instruction { offset, opcode, .. } = self.instructions[at];
        Rejected { code: self.index, at: Some((offset, opcode)), reason }
    }

    /// What is known when the first instruction runs: what entering the frame leaves, whatever the arguments were.
    fn entry<'a>(&'a self, flow: &mut Flow<'a>) -> Result<State, Requirement> {
        let start = State::empty(self.shape.names.len(), self.code.stacksize.min(ROOM) as usize);
        flow.start(RuleName::Enter, None, |state| *state = start);
        flow.set(Reg::borrowed(0), Kind::filled(self.own_function()));
        flow.follow()?;
        let entered = flow.ends.drain(..).map(|(_, state)| state);
        let joined = entered.reduce(|mut state, other| {
            // Ways that do not meet alike: the first one counts.
            let _ = state.join(&other);
            state
        });
        let mut state = joined.expect("enter: some arguments fit");
        let parameters = self.code.parameters() as usize;
        for (n, slot) in state.slots_mut().iter_mut().enumerate().take(parameters) {
            // 3.8 has moved a captured parameter into its cell: its slot is empty.
            if slot.what.is_some() {
                let iterator = n == 0 && takes_an_iterator(self.code);
                *slot = if iterator { Kind::filled(What::Iterator) } else { Kind::ANY };
            }
        }
        Ok(state)
    }

    /// The function whose frame runs.
    fn own_function(&self) -> What {
        What::Function { code: Some(self.index), closed: true }
    }

    fn check_operand(&self, instruction: &Instruction) -> Result<(), Requirement> {
        use freevars_code::version::Operand;
        let arg = instruction.arg as usize;
        let in_range = match instruction.operand {
            Operand::Const => arg < self.code.consts.len(),
            Operand::Name => arg < self.code.names.len(),
            Operand::GlobalName => arg >> 1 < self.code.names.len(),
            Operand::Local => arg < self.code.varnames.len(),
            Operand::Deref => self.shape.deref + arg < self.shape.names.len(),
            Operand::Compare => self.table.version().facts().compare.get(arg).is_some_and(|name| *name != "BAD"),
            Operand::Number | Operand::Unused => true,
            Operand::Absolute | Operand::Forward | Operand::Backward => instruction.target.is_some(),
        };
        if in_range { Ok(()) } else { Err(Requirement::OperandIsInRange) }
    }
}
