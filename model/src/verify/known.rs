//! What is known before each instruction of a code object.

use crate::{
    frame::Block,
    kinds::{Kind, State, agree, has_reasons, join},
    uop::Requirement,
};
use smallvec::SmallVec;
use std::ops::Range;

/// What is known before an instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Before<'a> {
    /// The frame's fields, in the order of [`crate::uop::FrameField`].
    pub fields: &'a [Kind],
    /// Its slots.
    pub slots: &'a [Kind],
    /// Its value stack, the top last.
    pub stack: &'a [Kind],
    /// Its blocks.
    pub blocks: &'a [Block],
    /// How many names the next call is waiting with.
    pub names: Option<u32>,
}

/// What is known before each instruction of a code object, so far.
#[derive(Clone, Debug)]
pub(super) struct Known {
    slots: usize,
    /// The kinds of one state after the other, in the order in which the instructions were reached.
    kinds: Vec<Kind>,
    /// By instruction, each way to reach it that does not join the others: of a `finally` clause, that it was reached by
    /// falling into it, by an exception, by a return.
    states: Vec<SmallVec<[Reached; 1]>>,
}

/// An instruction that is reached. Its kinds never grow or shrink: ways that meet have equally deep stacks.
#[derive(Clone, Debug)]
struct Reached {
    kinds: Range<usize>,
    blocks: Vec<Block>,
    names: Option<u32>,
}

impl Known {
    /// Of so many instructions none is reached yet.
    pub(super) fn new(instructions: usize, slots: usize) -> Known {
        // Most stacks are no deeper than three entries, most of the time.
        let kinds = Vec::with_capacity(instructions * (State::FIELDS + slots + 3));
        Known { slots, kinds, states: (0..instructions).map(|_| SmallVec::new()).collect() }
    }

    /// What is known before an instruction, one for each way that does not join the others.
    pub(super) fn before(&self, at: usize) -> impl Iterator<Item = Before<'_>> {
        self.states.get(at).into_iter().flatten().map(|reached| {
            let Reached { kinds, blocks, names } = reached;
            let (fields, kinds) = self.kinds[kinds.clone()].split_at(State::FIELDS);
            let (slots, stack) = kinds.split_at(self.slots);
            Before { fields, slots, stack, blocks, names: *names }
        })
    }

    /// The first for each instruction, to keep.
    pub(super) fn states(&self) -> Vec<Option<State>> {
        let state = |Reached { kinds, blocks, names }: &Reached| {
            State::of(self.kinds[kinds.clone()].to_vec(), self.slots, blocks.clone(), *names)
        };
        self.states.iter().map(|reached| reached.first().map(state)).collect()
    }

    /// Writes what is known before an instruction, of the ways that do not join by number, over a state.
    pub(super) fn copy(&self, at: usize, way: usize, state: &mut State) {
        let Reached { kinds, blocks, names } = &self.states[at][way];
        state.copy(&self.kinds[kinds.clone()], self.slots, blocks, *names);
    }

    /// One more way comes to an instruction: the number of those that it joins, if less is known of them than before.
    pub(super) fn meet(&mut self, at: usize, state: &State) -> Result<Option<usize>, Requirement> {
        let mut reasons = has_reasons(state.stack());
        for (way, reached) in self.states[at].iter().enumerate() {
            let known = &mut self.kinds[reached.kinds.clone()];
            let alike = known.len() == state.kinds().len()
                && reached.blocks == state.blocks
                && reached.names == state.names
                && agree(known, state.kinds());
            if alike {
                return Ok(join(known, state.kinds()).then_some(way));
            }
            reasons |= has_reasons(known);
        }
        if !self.states[at].is_empty() && (!reasons || self.states[at].len() >= MOST_WAYS) {
            return Err(Requirement::WaysMeetAlike);
        }
        let start = self.kinds.len();
        self.kinds.extend_from_slice(state.kinds());
        let kinds = start..self.kinds.len();
        self.states[at].push(Reached { kinds, blocks: state.blocks.clone(), names: state.names });
        Ok(Some(self.states[at].len() - 1))
    }
}

/// How many ways that do not join may lead to one instruction.
const MOST_WAYS: usize = 64;
