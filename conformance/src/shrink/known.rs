//! A program and what is known of it: how deep its stacks are, where functions are made and who calls whom.

use super::{
    called::Call,
    conventions::{is_implied, leaves},
    made::Make,
};
use crate::symbolic::{Body, Symbolic};
use freevars_code::{CodeIndex, Opcode, Program};
use freevars_model::{
    kinds::{State, What},
    machine::{Event, Limits, Machine},
    table::Table,
    verify::{Verified, verify},
};
use std::{
    cell::OnceCell,
    collections::{BTreeMap, BTreeSet},
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind},
};

/// A program and what is known of it.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) table: &'static Table,
    pub(super) program: Program,
    pub(super) symbolic: Symbolic,
    /// Whether the verifier said so: if not, nothing is known of the stacks.
    accepted: bool,
    states: Vec<Vec<Option<State>>>,
    makes: OnceCell<Vec<Make>>,
    callees: OnceCell<BTreeMap<(usize, usize), BTreeSet<usize>>>,
}

/// Enough to see which calls a program makes.
const LIMITS: Limits = Limits { instructions: 10_000, objects: 50_000, recursion: 200, uops: 500_000 };

/// What the verifier says of a program.
pub(super) enum Verdict {
    Accepted(Verified),
    Refused,
    /// The verifier panics: a bug, which may be the one that is looked for.
    Unknown,
}

/// Asks the verifier.
pub(super) fn verdict(program: &Program, table: &Table) -> Verdict {
    match catch_unwind(AssertUnwindSafe(|| verify(program, table))) {
        Ok(Ok(verified)) => Verdict::Accepted(verified),
        Ok(Err(_)) => Verdict::Refused,
        Err(_) => Verdict::Unknown,
    }
}

impl Known {
    /// Nothing: the verifier refuses the program.
    pub(super) fn of(program: Program, verdict: Verdict, table: &'static Table) -> Option<Known> {
        let symbolic = Symbolic::read(&program).ok()?;
        let (accepted, states) = match verdict {
            Verdict::Accepted(verified) => (true, verified.states()),
            Verdict::Refused => return None,
            Verdict::Unknown => {
                (false, symbolic.bodies.iter().map(|body| vec![None; body.instructions.len()]).collect())
            }
        };
        Some(Known { table, program, symbolic, accepted, states, makes: OnceCell::new(), callees: OnceCell::new() })
    }

    pub(super) fn bodies(&self) -> impl Iterator<Item = (usize, &Body)> {
        self.symbolic.bodies.iter().enumerate()
    }

    pub(super) fn body(&self, body: usize) -> &Body {
        &self.symbolic.bodies[body]
    }

    pub(super) fn has(&self, opcode: Opcode) -> bool {
        self.symbolic.version.row(opcode).is_some()
    }

    /// What is known before an instruction; nothing if it is never reached.
    pub(super) fn state(&self, body: usize, at: usize) -> Option<&State> {
        self.states[body].get(at)?.as_ref()
    }

    /// How deep the stack is before an instruction.
    pub(super) fn depth(&self, body: usize, at: usize) -> Option<usize> {
        self.state(body, at).map(|state| state.depth())
    }

    /// How deep the stack of a code object gets, if that is known. Where an instruction always raises it has room for
    /// what it would leave if it did not.
    pub(super) fn deepest(&self, body: usize) -> Option<u32> {
        let instructions = &self.body(body).instructions;
        let deep = (0..instructions.len()).filter_map(|at| {
            let depth = self.depth(body, at)?;
            let raises = self.depth(body, at + 1).is_none() && !leaves(instructions[at].opcode);
            Some(depth + usize::from(raises))
        });
        u32::try_from(deep.max().unwrap_or(0)).ok().filter(|_| self.accepted)
    }

    /// The instructions that are never reached and not wanted for a body's end, last first.
    pub(super) fn unreached(&self, body: usize) -> Vec<usize> {
        let instructions = &self.body(body).instructions;
        let reached = |&at: &usize| self.states[body][at].is_some();
        let last = (0..instructions.len()).rev().find(reached);
        let wanted = last.is_some_and(|last| !leaves(instructions[last].opcode));
        let end = instructions.len() - usize::from(wanted && instructions.last().is_some_and(|one| leaves(one.opcode)));
        (0..end).rev().filter(|at| self.accepted && !reached(at)).collect()
    }

    /// Where the first instruction is that is not about cells, free variables and the frame.
    pub(super) fn start(&self, body: usize) -> usize {
        let (body, end) = (self.body(body), self.body(body).instructions.len());
        (0..end).find(|&at| !is_implied(body, at)).unwrap_or(end)
    }

    /// The instructions before `end` that left the topmost entry of the stack.
    pub(super) fn topmost(&self, body: usize, end: usize) -> Option<Range<usize>> {
        let base = self.depth(body, end)?.checked_sub(1)?;
        let before = (0..end).rev().filter_map(|at| Some((at, self.depth(body, at)?)));
        let (start, depth) = before.into_iter().find(|&(_, depth)| depth <= base)?;
        (depth == base).then_some(start..end)
    }

    /// The instructions before `end` that left each of the `n` topmost entries, the deepest first.
    pub(super) fn operands(&self, body: usize, end: usize, n: usize) -> Option<Vec<Range<usize>>> {
        let mut operands = Vec::with_capacity(n);
        let mut end = end;
        for _ in 0..n {
            let operand = self.topmost(body, end)?;
            end = operand.start;
            operands.push(operand);
        }
        operands.reverse();
        Some(operands)
    }

    /// Where functions are made.
    pub(super) fn makes(&self) -> &[Make] {
        self.makes.get_or_init(|| {
            let places =
                self.bodies().flat_map(|(index, body)| (0..body.instructions.len()).map(move |at| (index, at)));
            places.filter_map(|(body, at)| Make::at(self, body, at)).collect()
        })
    }

    /// Where functions of a code object are made.
    pub(super) fn makes_of(&self, code: usize) -> impl Iterator<Item = &Make> {
        self.makes().iter().filter(move |make| make.code == code)
    }

    /// The code object that the instruction before `end` leaves.
    pub(super) fn code_on_top(&self, body: usize, end: usize) -> Option<usize> {
        let state = self.state(body, end)?;
        if let Some(What::Code(code)) = state.stack().last()?.what { Some(code.0 as usize) } else { None }
    }

    /// The calls of a code object that a run makes: by instructions, not by finalisers.
    pub(super) fn calls_of(&self, code: usize) -> Vec<Call> {
        let callees = self.callees.get_or_init(|| {
            let seen = catch_unwind(AssertUnwindSafe(|| callees(&self.program, self.table)));
            seen.unwrap_or_default()
        });
        let of = callees.iter().filter(|(_, callees)| callees.contains(&code));
        of.filter_map(|(&(body, at), _)| Call::at(self, body, at)).collect()
    }
}

/// Which code objects the instructions of a run call.
fn callees(program: &Program, table: &Table) -> BTreeMap<(usize, usize), BTreeSet<usize>> {
    let mut found: BTreeMap<(usize, usize), BTreeSet<usize>> = BTreeMap::new();
    let Ok(mut machine) = Machine::new(program, table, LIMITS) else { return found };
    machine.record_events();
    let mut last = None;
    while machine.step() {
        for event in machine.take_events() {
            match event {
                Event::Instruction { code, index, .. } => last = Some((code.0 as usize, index)),
                Event::Call(CodeIndex(callee)) => {
                    if let Some(caller) = last.take() {
                        found.entry(caller).or_default().insert(callee as usize);
                    }
                }
                Event::Rule(_)
                | Event::Resume { .. }
                | Event::Exit { .. }
                | Event::NewRef(_)
                | Event::Close(_)
                | Event::Allocate(_)
                | Event::Free(_)
                | Event::CallBuiltin(_)
                | Event::Return
                | Event::Raise(_)
                | Event::Told(_) => {}
            }
        }
    }
    found
}
