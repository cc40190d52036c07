//! Registers, as the verifier knows them.

use crate::{
    kinds::{Held, Kind},
    uop::Reg,
};

/// What is known of every register of an activity.
#[derive(Debug)]
pub(super) struct Registers {
    all: [Register; Reg::COUNT],
    /// How many of the owned and of the borrowed ones may hold something: the others are not even copied.
    used: [usize; 2],
}

/// What is known of a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Register {
    kind: Kind,
    /// What it was read from: what a test says of the register holds there too.
    from: Option<Held>,
}

impl Register {
    const EMPTY: Register = Register { kind: Kind::NULL, from: None };
}

impl Registers {
    /// None holds anything any more.
    pub(super) fn clear(&mut self) {
        self.used = [0; 2];
    }

    pub(super) fn copy(&mut self, other: &Registers) {
        self.used = other.used;
        for (used, first) in other.used.into_iter().zip(Reg::FIRST) {
            self.all[first..first + used].copy_from_slice(&other.all[first..first + used]);
        }
    }

    fn register(&self, reg: Reg) -> Register {
        let half = usize::from(!reg.is_owned());
        if reg.index() - Reg::FIRST[half] < self.used[half] { self.all[reg.index()] } else { Register::EMPTY }
    }

    pub(super) fn get(&self, reg: Reg) -> Kind {
        self.register(reg).kind
    }

    /// Sets a register; what it holds may have been read from somewhere in the frame.
    pub(super) fn set(&mut self, reg: Reg, kind: Kind, from: Option<Held>) {
        let half = usize::from(!reg.is_owned());
        let (first, number) = (Reg::FIRST[half], reg.index() - Reg::FIRST[half] + 1);
        if number > self.used[half] {
            self.all[first + self.used[half]..reg.index()].fill(Register::EMPTY);
            self.used[half] = number;
        }
        self.all[reg.index()] = Register { kind, from };
    }

    /// Makes both what is known where their ways meet. False: that is what these were.
    pub(super) fn join(&mut self, other: &mut Registers) -> bool {
        let mut changes = false;
        for reg in Reg::all() {
            let (known, met) = (self.register(reg), other.register(reg));
            if known != met {
                let from = known.from.filter(|_| known.from == met.from);
                let joined = Register { kind: known.kind.join(met.kind), from };
                changes |= joined != known;
                self.set(reg, joined.kind, from);
                other.set(reg, joined.kind, from);
            }
        }
        changes
    }

    pub(super) fn from(&self, reg: Reg) -> Option<Held> {
        self.register(reg).from
    }
}

impl PartialEq for Registers {
    fn eq(&self, other: &Registers) -> bool {
        let most = |half: usize| self.used[half].max(other.used[half]);
        let used = |half: usize| (Reg::FIRST[half]..Reg::FIRST[half] + most(half)).map(Reg::numbered);
        used(0).chain(used(1)).all(|reg| self.register(reg) == other.register(reg))
    }
}

impl Eq for Registers {}

impl Default for Registers {
    fn default() -> Registers {
        Registers { all: [Register::EMPTY; Reg::COUNT], used: [0; 2] }
    }
}
