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
    /// After them stand those of earlier code objects, whose memory is used again.
    last: Vec<Unwinding>,
    length: usize,
    /// Where the next one is put.
    next: usize,
}

impl Unwound {
    /// How many are kept: as many as a few instructions begin.
    const KEPT: usize = 16;

    /// Another code object is looked at.
    pub(super) fn forget(&mut self) {
        (self.length, self.next) = (0, 0);
    }

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
        if self.last[..self.length].iter().any(same) {
            return false;
        }
        if self.length == self.last.len() && self.length < Unwound::KEPT {
            self.last.push(Unwinding { rule, raised, handler, jump, state: state.clone() });
        } else {
            let place = &mut self.last[self.next];
            place.state.clone_from(state);
            (place.rule, place.raised, place.handler, place.jump) = (rule, raised, handler, jump);
        }
        self.length = (self.length + 1).min(Unwound::KEPT);
        self.next = (self.next + 1) % Unwound::KEPT;
        true
    }
}
