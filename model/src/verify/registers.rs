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

    pub(super) fn from(&self, reg: Reg) -> Option<Held> {
        self.0[reg.index()].from
    }
}

impl Default for Registers {
    fn default() -> Registers {
        Registers::EMPTY
    }
}
