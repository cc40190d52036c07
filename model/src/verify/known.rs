//! What is known before each instruction of a code object.

use crate::{
    kinds::{Kind, State, join},
    uop::Requirement,
};
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
    /// Its blocks, as [`State`] has them.
    pub blocks: &'a [(usize, usize)],
    /// How many names the next call is waiting with.
    pub names: Option<u32>,
}

/// What is known before each instruction of a code object, so far.
#[derive(Clone, Debug)]
pub(super) struct Known {
    slots: usize,
    /// The kinds of one state after the other, in the order in which the instructions were reached.
    kinds: Vec<Kind>,
    states: Vec<Option<Reached>>,
}

/// An instruction that is reached. Its kinds never grow or shrink: ways that meet have equally deep stacks.
#[derive(Clone, Debug)]
struct Reached {
    kinds: Range<usize>,
    blocks: Vec<(usize, usize)>,
    names: Option<u32>,
}

impl Known {
    /// Of so many instructions none is reached yet.
    pub(super) fn new(instructions: usize, slots: usize) -> Known {
        // Most stacks are no deeper than three entries, most of the time.
        let kinds = Vec::with_capacity(instructions * (State::FIELDS + slots + 3));
        Known { slots, kinds, states: vec![None; instructions] }
    }

    pub(super) fn before(&self, at: usize) -> Option<Before<'_>> {
        let Reached { kinds, blocks, names } = self.states.get(at)?.as_ref()?;
        let (fields, kinds) = self.kinds[kinds.clone()].split_at(State::FIELDS);
        let (slots, stack) = kinds.split_at(self.slots);
        Some(Before { fields, slots, stack, blocks, names: *names })
    }

    /// The same for each instruction, to keep.
    pub(super) fn states(&self) -> Vec<Option<State>> {
        let state = |Reached { kinds, blocks, names }: &Reached| {
            State::of(self.kinds[kinds.clone()].to_vec(), self.slots, blocks.clone(), *names)
        };
        self.states.iter().map(|reached| reached.as_ref().map(state)).collect()
    }

    /// One more way comes to an instruction; the state becomes what is known where it meets the earlier ones. False:
    /// that was known before.
    pub(super) fn meet(&mut self, at: usize, state: &mut State) -> Result<bool, Requirement> {
        let Some(reached) = &self.states[at] else {
            let start = self.kinds.len();
            self.kinds.extend_from_slice(state.kinds());
            let kinds = start..self.kinds.len();
            self.states[at] = Some(Reached { kinds, blocks: state.blocks.clone(), names: state.names });
            return Ok(true);
        };
        let known = &mut self.kinds[reached.kinds.clone()];
        if known.len() != state.kinds().len() || reached.blocks != state.blocks || reached.names != state.names {
            return Err(Requirement::WaysMeetAlike);
        }
        Ok(join(known, state.kinds_mut()))
    }
}
