//! Registers, as the verifier knows them.

use crate::{
    kinds::{Held, Kind},
    uop::Reg,
};

/// What is known of every register of an activity.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Registers([Register; Reg::COUNT]);

/// What is known of a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Register {
    kind: Kind,
    /// What it was read from: what a test says of the register holds there too.
    from: Option<Held>,
}

impl Registers {
    /// None holds anything.
    pub(super) const EMPTY: Registers = Registers([Register { kind: Kind::NULL, from: None }; Reg::COUNT]);

    pub(super) fn copy(&mut self, other: &Registers) {
        self.0 = other.0;
    }

    pub(super) fn get(&self, reg: Reg) -> Kind {
        self.0[reg.index()].kind
    }

    /// Sets a register; what it holds may have been read from somewhere in the frame.
    pub(super) fn set(&mut self, reg: Reg, kind: Kind, from: Option<Held>) {
        self.0[reg.index()] = Register { kind, from };
    }

    /// Makes both what is known where their ways meet. False: that is what these were.
    pub(super) fn join(&mut self, other: &mut Registers) -> bool {
        let mut changes = false;
        for (known, other) in self.0.iter_mut().zip(&mut other.0) {
            let joined =
                Register { kind: known.kind.join(other.kind), from: known.from.filter(|_| known.from == other.from) };
            changes |= joined != *known;
            (*known, *other) = (joined, joined);
        }
        changes
    }

    pub(super) fn from(&self, reg: Reg) -> Option<Held> {
        self.0[reg.index()].from
    }
}

impl Default for Registers {
    fn default() -> Registers {
        Registers::EMPTY
    }
}
