//! Allocations that fail, for whoever asks for one: what a rule holds is released, and its frame unwinds with a MemoryError.
//!
//! That is no exit of any rule. A rule says what an instruction does if there is memory; where there is none, CPython goes to
//! one place too, and what had been taken from the stack by then goes first. So there is one exit here for all of them.

#![allow(clippy::wildcard_enum_match_arm, reason = "few rules and few objects of many are sites")]

use super::{Arguments, Machine};
use crate::{
    exception::Class,
    object::Address,
    rules::RuleName,
    uop::{New, Reg},
};
use freevars_code::{
    Flags, Opcode,
    allocation::{FailedAllocation, Site},
};

impl Machine<'_> {
    /// From now on this allocation fails, once.
    pub fn fail_allocation(&mut self, failing: FailedAllocation) {
        self.failing = Some(failing);
    }

    /// Whether the allocation that is to fail has not come yet.
    pub fn allocation_is_to_fail(&self) -> bool {
        self.failing.is_some()
    }

    /// Whether a rule's allocation fails now.
    pub(super) fn allocation_fails(&mut self, object: New) -> bool {
        self.failing.is_some() && self.site(object).is_some_and(|site| self.fails(site))
    }

    /// Whether an allocation at a site fails now.
    pub(super) fn fails(&mut self, site: Site) -> bool {
        let Some(failing) = self.failing.take() else { return false };
        self.failing = failing.next(site);
        self.failing.is_none()
    }

    /// What the rule that runs allocates an object for, if that counts.
    fn site(&self, object: New) -> Option<Site> {
        let activity = self.activities.last()?;
        let opcode = match self.table.get(activity.rule).row.name {
            RuleName::Enter | RuleName::EnterMoved if !self.takes_names(&activity.given) => return None,
            RuleName::Enter | RuleName::EnterMoved => None,
            RuleName::Opcode(opcode) => Some(opcode),
            _ => return None,
        };
        let flags = self.source().flags;
        let (generates, is_function) = (flags.contains(Flags::GENERATOR), flags.contains(Flags::OPTIMIZED));
        let Some(opcode) = opcode else {
            return match object {
                New::Cell if !generates => Some(Site::Cell),
                New::Tuple(count) if !generates && self.index(count) > 0 => Some(Site::Arguments),
                New::Dict if !generates && is_function => Some(Site::Arguments),
                _ => None,
            };
        };
        // What is caught in the same frame is left out: no verifier lets what cannot raise lead to a handler.
        if !self.frame().frame.blocks.is_empty() || self.instruction().handler.is_some() {
            return None;
        }
        match (opcode, object) {
            (Opcode::MAKE_CELL, New::Cell) if !generates => Some(Site::Cell),
            (Opcode::MAKE_FUNCTION | Opcode::MAKE_CLOSURE, New::Function) => Some(Site::Function),
            (Opcode::BUILD_TUPLE | Opcode::MAKE_FUNCTION | Opcode::MAKE_CLOSURE, New::Tuple(count)) => {
                (self.index(count) > 0).then_some(Site::Tuple)
            }
            _ => None,
        }
    }

    /// Whether a call comes as far as the function: its caller may refuse names that are no strs before.
    pub(super) fn takes_names(&self, given: &Arguments) -> bool {
        !self.version().facts().callers_check_names || given.names.iter().all(|name| self.heap.text(*name).is_some())
    }

    /// An allocation of the rule that runs has failed.
    pub(super) fn give_up_for_memory(&mut self) {
        let name = self.table.get(self.top().rule).row.name;
        let to = match name {
            // A frame that has not come to RESUME is in no traceback (`_PyFrame_IsIncomplete`).
            RuleName::Opcode(opcode) if opcode != Opcode::MAKE_CELL => RuleName::Unwind,
            _ => RuleName::Refuse,
        };
        let held: Vec<Address> = Reg::all_owned().filter_map(|reg| self.top().registers[reg.index()].take()).collect();
        let exception = self.memory_error();
        self.set(Reg::owned(0), Some(exception));
        self.hand_over(Reg::owned(0), to);
        // Deallocations stand on top of what they interrupt: the last one to begin is the first to run.
        held.into_iter().rev().for_each(|address| self.close(address));
    }

    /// There is no memory for the frame of a call, whose arguments are the frame's own if they were moved.
    pub(super) fn fail_call_for_memory(&mut self, function: Address, moved: bool, given: Arguments) {
        let exception = self.memory_error();
        let (_, raised) = self.top().awaits.take().expect("answers: a call awaits one");
        self.set(raised, Some(exception));
        if moved {
            self.close(function);
            given.values.into_iter().flatten().rev().for_each(|address| self.close(address));
        }
    }

    fn memory_error(&mut self) -> Address {
        let exception = self.exception(Class::MemoryError, Vec::new(), None);
        self.raise(exception)
    }
}
