//! The instructions of a code object while they are changed, with the handlers that cover them.

use fastrand::Rng;
use freevars_code::{
    Code, ExceptionEntry, Opcode, Version,
    encode::{Arg, Draft, encode},
    exception_table,
};
use std::ops::Range;

/// Instructions that may be put in, left out and exchanged: jumps and handlers go with them.
pub(super) struct Body {
    drafts: Vec<Draft>,
    /// With the indices of instructions in the place of offsets; none, if the table does not name instructions.
    handlers: Option<Vec<ExceptionEntry>>,
}

impl Body {
    /// The instructions of a code object; nothing, if its bytes are none.
    pub(super) fn of(code: &Code, version: Version) -> Option<Body> {
        let instructions = code.instructions(version).ok()?;
        let index = |offset: u32| {
            if offset as usize == code.code.len() {
                return u32::try_from(instructions.len()).ok();
            }
            let index = instructions.binary_search_by_key(&offset, |instruction| instruction.offset).ok()?;
            u32::try_from(index).ok()
        };
        let by_index = |entry: ExceptionEntry| {
            let [start, end, target] = [entry.start, entry.end, entry.target].map(index);
            Some(ExceptionEntry { start: start?, end: end?, target: target?, ..entry })
        };
        let handlers = code.exception_entries().ok().and_then(|entries| entries.into_iter().map(by_index).collect());
        Some(Body { drafts: code.drafts(version).ok()?, handlers })
    }

    pub(super) fn len(&self) -> usize {
        self.drafts.len()
    }

    pub(super) fn opcode(&self, at: usize) -> Opcode {
        self.drafts[at].opcode
    }

    pub(super) fn set_opcode(&mut self, at: usize, opcode: Opcode) {
        self.drafts[at].opcode = opcode;
    }

    pub(super) fn set(&mut self, at: usize, draft: Draft) {
        self.drafts[at] = draft;
    }

    pub(super) fn swap(&mut self, a: usize, b: usize) {
        self.drafts.swap(a, b);
    }

    /// None: the number would be too small or too large.
    pub(super) fn change_operand(&mut self, rng: &mut Rng, at: usize) -> Option<()> {
        let length = self.drafts.len();
        match &mut self.drafts[at].arg {
            Arg::Number(number) if rng.bool() => *number = rng.u32(..6),
            Arg::Number(number) => *number = number.checked_add_signed(rng.i32(-2..=2))?,
            Arg::To(target) => *target = rng.usize(..length),
        }
        Some(())
    }

    pub(super) fn double(&mut self, at: usize) {
        let again = self.drafts[at];
        self.insert(at, &[again]);
    }

    /// Some of the instructions, without those that jump.
    pub(super) fn piece(&self, range: Range<usize>) -> Vec<Draft> {
        self.drafts[range].iter().filter(|draft| matches!(draft.arg, Arg::Number(_))).copied().collect()
    }

    /// Puts instructions before one; what jumps there comes to them first.
    pub(super) fn insert(&mut self, at: usize, new: &[Draft]) {
        self.move_targets(|index| if index > at { index + new.len() } else { index });
        self.drafts.splice(at..at, new.iter().copied());
    }

    /// Leaves an instruction out; what jumps there comes to the next one.
    pub(super) fn remove(&mut self, at: usize) {
        self.drafts.remove(at);
        self.move_targets(|index| if index > at { index - 1 } else { index });
    }

    fn move_targets(&mut self, moved: impl Fn(usize) -> usize) {
        for draft in &mut self.drafts {
            if let Arg::To(target) = &mut draft.arg {
                *target = moved(*target);
            }
        }
        for entry in self.handlers.iter_mut().flatten() {
            for index in [&mut entry.start, &mut entry.end, &mut entry.target] {
                *index = u32::try_from(moved(*index as usize)).unwrap_or(u32::MAX);
            }
        }
    }

    /// Writes the instructions into their code object; nothing, if they cannot be encoded.
    pub(super) fn write(self, code: &mut Code, version: Version) -> Option<()> {
        let encoded = encode(&self.drafts, version).ok()?;
        if let Some(handlers) = self.handlers {
            let length = u32::try_from(encoded.code.len()).ok()?;
            let offset = |index: u32| encoded.offsets.get(index as usize).copied().unwrap_or(length);
            let by_offset = handlers.into_iter().filter(|entry| entry.start < entry.end).map(|entry| {
                let [start, end, target] = [entry.start, entry.end, entry.target].map(offset);
                ExceptionEntry { start, end, target, ..entry }
            });
            code.exceptiontable = exception_table::encode(&by_offset.collect::<Vec<_>>())?;
        }
        code.code = encoded.code;
        code.linetable.clear();
        Some(())
    }
}
