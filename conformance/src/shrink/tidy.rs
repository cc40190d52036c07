//! What is there for no reason: room on the stack, instructions that are never reached, flags, lines, the source.

use super::{
    Edit,
    known::{Known, Verdict, verdict},
};
use crate::symbolic::{Body, Symbolic};
use freevars_code::{Flags, Program};
use freevars_model::{table::Table, verify::Verified};

/// One kind of such things, taken away.
type Tidy = fn(&Known, &mut Symbolic);

const TIDIES: &[Tidy] = &[
    |_, symbolic| symbolic.source = None,
    |_, symbolic| {
        symbolic.bodies.iter_mut().for_each(|body| {
            body.linetable = None;
            body.firstlineno = 1;
        });
    },
    |_, symbolic| symbolic.bodies.iter_mut().for_each(|body| body.consts.clear()),
    |_, symbolic| symbolic.bodies.iter_mut().for_each(|body| body.names.clear()),
    |_, symbolic| {
        let instructions = symbolic.bodies.iter_mut().flat_map(|body| &mut body.instructions);
        instructions.for_each(|instruction| instruction.prefixes = 0);
    },
    unreached,
    stack_sizes,
    |_, symbolic| symbolic.bodies.iter_mut().for_each(|body| body.flags = Flags(body.flags.0 & KEPT)),
];

/// What makes a function body, and what a call makes instead of a result.
const KEPT: u32 = Flags::OPTIMIZED.0
    | Flags::NEWLOCALS.0
    | Flags::GENERATOR.0
    | Flags::COROUTINE.0
    | Flags::ITERABLE_COROUTINE.0
    | Flags::ASYNC_GENERATOR.0;

/// All of it at once, then each kind by itself, then each flag and each code object's lines.
pub(super) fn all(known: &Known) -> Vec<Edit> {
    let tidied = |tidies: &'static [Tidy]| -> Edit {
        Box::new(move |known| {
            let mut symbolic = known.symbolic.clone();
            tidies.iter().for_each(|tidy| tidy(known, &mut symbolic));
            Some(symbolic)
        })
    };
    let mut edits = vec![tidied(TIDIES)];
    edits.extend((0..TIDIES.len()).map(|n| tidied(&TIDIES[n..=n])));
    for (index, body) in known.bodies() {
        let flags = Flags::NAMED.iter().map(|(flag, _)| *flag).filter(|flag| KEPT & flag.0 == 0);
        let flags = flags.filter(|&flag| body.flags.contains(flag));
        edits.extend(flags.map(|flag| edit(index, move |body| body.flags = Flags(body.flags.0 & !flag.0))));
        edits.push(edit(index, |body| body.linetable = None));
        edits.push(edit(index, |body| body.firstlineno = 1));
    }
    edits
}

fn edit(index: usize, change: impl Fn(&mut Body) + 'static) -> Edit {
    Box::new(move |known| {
        let mut symbolic = known.symbolic.clone();
        change(&mut symbolic.bodies[index]);
        Some(symbolic)
    })
}

fn unreached(known: &Known, symbolic: &mut Symbolic) {
    for (index, body) in symbolic.bodies.iter_mut().enumerate() {
        known.unreached(index).into_iter().for_each(|at| body.splice(at..at + 1, vec![]));
    }
}

fn stack_sizes(known: &Known, symbolic: &mut Symbolic) {
    for (index, body) in symbolic.bodies.iter_mut().enumerate() {
        body.stacksize = known.deepest(index).map_or(body.stacksize, |deepest| deepest.min(body.stacksize));
    }
}

/// What a program has too much of. A candidate is rid of what its origin does not have, without being asked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slack {
    unreached: bool,
    room: bool,
}

impl Slack {
    pub(super) fn of(known: &Known) -> Slack {
        let unreached = known.bodies().any(|(index, _)| !known.unreached(index).is_empty());
        let room =
            known.bodies().any(|(index, body)| known.deepest(index).is_some_and(|deepest| deepest < body.stacksize));
        Slack { unreached, room }
    }

    /// The program without what this origin does not have.
    pub(super) fn tidied(self, program: Program, verified: Verified, table: &'static Table) -> Option<Program> {
        let mut known = Known::of(program, Verdict::Accepted(verified), table)?;
        let mut tidy = |wanted: bool, tidy: Tidy| {
            let mut symbolic = known.symbolic.clone();
            tidy(&known, &mut symbolic);
            if wanted && symbolic != known.symbolic {
                let program = symbolic.lay_out().ok()?;
                let verdict = verdict(&program, table);
                known = Known::of(program, verdict, table)?;
            }
            Some(())
        };
        tidy(!self.unreached, unreached)?;
        tidy(!self.room, stack_sizes)?;
        Some(known.program)
    }
}
