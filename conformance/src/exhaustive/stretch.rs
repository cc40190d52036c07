//! What a stretch of a program may be filled with.

use super::{AFTER, BEFORE, step::Alphabet};
use freevars_code::Instruction;
use freevars_model::{
    kinds::{Kind, State, What},
    table::Table,
    verify::{Effects, To, verify},
};

/// Every way to fill a stretch, which leaves the stack as it was or raises.
#[derive(Clone, Debug)]
pub(super) struct Stretch {
    /// By the number of steps, then by the sort that is asked for: one after the other, the numbers of the steps.
    filled: Vec<[Vec<u8>; 2]>,
}

impl Stretch {
    /// All of up to so many steps.
    ///
    /// # Panics
    ///
    /// The program around the stretches is not valid.
    pub(super) fn of(table: &Table, alphabet: &Alphabet, stretch: usize, steps: usize) -> Stretch {
        let (code, start) = alphabet.place(stretch);
        // Each step once, so that all that they name has a place in the code object.
        let every: Vec<u8> = (0..=u8::MAX).take(alphabet.steps[stretch].len()).collect();
        let mut filled: [&[u8]; 3] = [&[]; 3];
        filled[stretch] = &every;
        let (empty, all) = (alphabet.program([&[]; 3]), alphabet.program(filled));
        let verified = verify(&empty, table).expect("exhaustive: the program around the stretches is valid");
        let mut state = verified.states()[code.0 as usize][start].clone().expect("exhaustive: each stretch is reached");
        if stretch == AFTER {
            // Whatever stands before it may have bound the variable.
            state.slots_mut()[0] = Kind::maybe(What::Any);
        }
        let mut instructions =
            all.codes[code.0 as usize].instructions(table.version()).expect("it was laid out").into_iter();
        let mut instructions = instructions.by_ref().skip(start);
        let numbered = alphabet.steps[stretch].iter().map(|step| {
            let all: Vec<Instruction> = instructions.by_ref().take(step.instructions.len()).collect();
            (all, step.calls)
        });
        let effects = Effects::of(&all, table, code);
        let mut search = Search {
            effects,
            steps: numbered.collect(),
            depth: state.depth(),
            ends_apart: stretch == BEFORE,
            path: Vec::new(),
            filled: vec![Default::default(); steps + 1],
        };
        search.go_on(&state, steps, false);
        Stretch { filled: search.filled }
    }

    /// How many there are of so many steps and of a sort.
    pub(super) fn count(&self, steps: usize, other: bool) -> usize {
        match steps {
            // No step is one way to fill it, if it is asked for those that go on and call nothing.
            0 => usize::from(!other),
            _ => self.filled[steps][usize::from(other)].len() / steps,
        }
    }

    /// One of them.
    pub(super) fn steps(&self, steps: usize, other: bool, nth: usize) -> &[u8] {
        &self.filled[steps][usize::from(other)][nth * steps..(nth + 1) * steps]
    }
}

struct Search<'a> {
    effects: Effects<'a>,
    /// Each step, and whether it calls the closure.
    steps: Vec<(Vec<Instruction>, bool)>,
    /// How deep the stack is where a stretch begins, and must be where it ends.
    depth: usize,
    /// Whether those are apart that end in an exception, not those that call.
    ends_apart: bool,
    path: Vec<u8>,
    filled: Vec<[Vec<u8>; 2]>,
}

impl Search<'_> {
    fn go_on(&mut self, state: &State, left: usize, calls: bool) {
        if !self.path.is_empty() && state.depth() == self.depth {
            self.keep(calls && !self.ends_apart);
        }
        if left == 0 {
            return;
        }
        for number in 0..self.steps.len() {
            self.path.push(u8::try_from(number).expect("exhaustive: there are few steps"));
            match self.after(number, state) {
                After::GoesOn(state) => self.go_on(&state, left - 1, calls || self.steps[number].1),
                After::Ends => self.keep(self.ends_apart || calls || self.steps[number].1),
                After::Refused => {}
            }
            self.path.pop();
        }
    }

    fn keep(&mut self, other: bool) {
        self.filled[self.path.len()][usize::from(other)].extend(&self.path);
    }

    fn after(&self, number: usize, state: &State) -> After {
        let mut state = state.clone();
        let instructions = &self.steps[number].0;
        for at in 0..instructions.len() {
            let Ok(ends) = self.effects.effect(&instructions[at..], state) else { return After::Refused };
            let mut ends = ends.unwrap_or_default().into_iter();
            let Some((To::Next, first)) = ends.next() else { return After::Ends };
            state = first;
            for (_, other) in ends {
                if state.join(&other).is_err() {
                    return After::Refused;
                }
            }
        }
        if state.depth() < self.depth { After::Refused } else { After::GoesOn(state) }
    }
}

/// Where a step leads.
enum After {
    GoesOn(State),
    /// It can only raise.
    Ends,
    Refused,
}
