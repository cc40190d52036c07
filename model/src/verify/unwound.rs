//! From where an exception has unwound the frame already: instructions between which a frame hardly changes need not be
//! followed into the same handler each on its own.

use crate::{
    kinds::{Kind, State},
    machine::Handler,
};

/// All that unwinding depends on. From the same it comes to the same, whichever instruction raised.
#[derive(Debug, PartialEq, Eq)]
struct Unwinding {
    rule: usize,
    raised: Kind,
    handler: Option<Handler>,
    jump: Option<usize>,
    state: State,
}

/// Those of a code object that began last.
#[derive(Debug, Default)]
pub(super) struct Unwound {
    last: Vec<Unwinding>,
    /// Which of them began before all others.
    oldest: usize,
}

impl Unwound {
    /// How many are kept: as many as a few instructions begin.
    const KEPT: usize = 16;

    /// One more begins. False: one like it has begun before.
    pub(super) fn begins(
        &mut self,
        rule: usize,
        raised: Kind,
        handler: Option<Handler>,
        jump: Option<usize>,
        state: &State,
    ) -> bool {
        let same = |known: &Unwinding| {
            (known.rule, known.raised, known.handler, known.jump) == (rule, raised, handler, jump)
                && known.state == *state
        };
        if self.last.iter().any(same) {
            return false;
        }
        if self.last.len() < Unwound::KEPT {
            self.last.push(Unwinding { rule, raised, handler, jump, state: state.clone() });
        } else {
            let oldest = &mut self.last[self.oldest];
            oldest.state.clone_from(state);
            (oldest.rule, oldest.raised, oldest.handler, oldest.jump) = (rule, raised, handler, jump);
            self.oldest = (self.oldest + 1) % Unwound::KEPT;
        }
        true
    }
}
