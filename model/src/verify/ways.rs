//! Ways through a rule, and those that branch off.

use super::{registers::Registers, unwound::Unwound};
use crate::{
    kinds::{Held, Kind, State},
    uop::Reg,
};

/// A way through a rule, as far as it has come.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Way {
    /// Which of the rules that the flow knows it is in.
    pub(super) rule: usize,
    pub(super) ip: usize,
    pub(super) jump: Option<usize>,
    /// The instruction whose handler catches what is raised, if it is another one than the rule's.
    pub(super) raises_at: Option<usize>,
    pub(super) loops: Vec<Round>,
    registers: Registers,
    pub(super) state: State,
}

/// A loop's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Round {
    pub(super) counter: u32,
    pub(super) remaining: u32,
    pub(super) down: bool,
}

impl Way {
    /// Begins at a rule's first uop.
    pub(super) fn start(&mut self) {
        self.enter(0);
        (self.jump, self.raises_at) = (None, None);
    }

    /// Goes on at the first uop of a rule, with nothing in the registers.
    pub(super) fn enter(&mut self, rule: usize) {
        (self.rule, self.ip) = (rule, 0);
        self.loops.clear();
        self.registers.clear();
    }

    /// Copies, keeping what is allocated.
    fn copy(&mut self, other: &Way) {
        let Way { rule, ip, jump, raises_at, loops, registers, state } = other;
        (self.rule, self.ip, self.jump, self.raises_at) = (*rule, *ip, *jump, *raises_at);
        self.loops.clone_from(loops);
        self.registers.copy(registers);
        self.state.clone_from(state);
    }

    /// Makes both what is known where they meet, if they do. False: that is what this one was.
    fn join(&mut self, other: &mut Way) -> Option<bool> {
        let place = |way: &Way| (way.rule, way.ip, way.jump, way.raises_at);
        let meet = place(self) == place(other) && self.loops == other.loops;
        let changes = if meet { self.state.join(&other.state).ok()? } else { return None };
        other.state.clone_from(&self.state);
        Some(self.registers.join(&mut other.registers) || changes)
    }

    pub(super) fn get(&self, reg: Reg) -> Kind {
        self.registers.get(reg)
    }

    pub(super) fn set(&mut self, reg: Reg, kind: Kind) {
        self.registers.set(reg, kind, None);
    }

    /// Sets a register to what is held somewhere in the frame.
    pub(super) fn set_from(&mut self, reg: Reg, kind: Kind, from: Option<Held>) {
        self.registers.set(reg, kind, from);
    }

    /// What a register holds, which it does no more.
    pub(super) fn give(&mut self, reg: Reg) -> Kind {
        let kind = self.get(reg);
        self.set(reg, Kind::NULL);
        kind
    }

    /// A register holds something, or nothing: so does what it was read from.
    pub(super) fn set_filled(&mut self, reg: Reg, filled: bool) {
        let known = if filled { Kind { null: false, ..self.get(reg) } } else { Kind::NULL };
        if let Some(from) = self.registers.from(reg) {
            self.state.set(from, known);
        }
        self.set(reg, known);
    }
}

/// The ways that branched off while a rule was followed.
#[derive(Debug, Default)]
pub(super) struct Forks {
    /// They stay in their place once they have been followed: whoever comes the same way again need not be. After them
    /// stand those of earlier rules, whose memory is used again.
    ways: Vec<Way>,
    length: usize,
    todo: Vec<usize>,
    followed: Vec<usize>,
    /// Ways as they stood before a further round of a loop in which more ways had branched off.
    rounds: Vec<Way>,
    /// How many ways there were when one last stood there; none: it was another one.
    branched: Option<usize>,
    /// From where exceptions have unwound, of this code object.
    pub(super) unwound: Unwound,
    /// States whose memory is used again.
    spare: Vec<State>,
}

impl Forks {
    /// So many ways are followed each to its end before it is asked where they meet: as hardly any rule has more, it costs
    /// less.
    const FEW: usize = 64;

    pub(super) fn clear(&mut self) {
        self.length = 0;
        self.rounds.clear();
        self.branched = None;
        self.todo.clear();
        self.followed.clear();
    }

    /// A way that branches off from another.
    pub(super) fn add(&mut self, from: &Way) -> &mut Way {
        if self.length == self.ways.len() {
            self.ways.push(Way::default());
        }
        let fork = &mut self.ways[self.length];
        fork.copy(from);
        self.todo.push(self.length);
        self.length += 1;
        fork
    }

    /// Goes on with the way that branched off last, of those that have not been followed. False: there is none left.
    pub(super) fn next(&mut self, way: &mut Way) -> bool {
        while let Some(next) = self.todo.pop() {
            if !self.followed.iter().any(|&followed| self.ways[followed] == self.ways[next]) {
                way.copy(&self.ways[next]);
                self.followed.push(next);
                self.branched = None;
                return true;
            }
        }
        false
    }

    /// Whether nothing new is known before a further round of a loop: another way stood there, knowing as little. Else the
    /// way goes on knowing only what all of them know. Without this, a loop whose rounds branch would be followed as
    /// often as there are ways through it.
    pub(super) fn met(&mut self, way: &mut Way) -> bool {
        if self.length < Forks::FEW || self.branched == Some(self.length) {
            return false;
        }
        self.branched = Some(self.length);
        if let Some(changes) = self.rounds.iter_mut().find_map(|round| round.join(way)) {
            return !changes;
        }
        let mut round = Way::default();
        round.copy(way);
        self.rounds.push(round);
        false
    }

    /// A state that is not needed any more.
    pub(super) fn spare(&mut self, state: State) {
        if state.has_room() {
            self.spare.push(state);
        }
    }

    /// The state at a way's end.
    pub(super) fn end(&mut self, way: &mut Way) -> State {
        std::mem::replace(&mut way.state, self.spare.pop().unwrap_or_default())
    }
}
