//! What generated programs do, and how many of them: a campaign that nothing could fail says nothing.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; a match on every event has no wildcard"
)]

use super::{Exits, Fired, Story};
use crate::subject::Record;
use freevars_code::{Instruction, Opcode, Program};
use freevars_model::{
    machine::{Event, Told},
    table::Table,
};
use rustc_hash::FxHashSet;

/// What one run did that is worth counting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traits {
    /// It made a function with a closure.
    pub makes_a_closure: bool,
    /// It captured one cell twice.
    pub shares_a_cell: bool,
    /// A finaliser ran Python code in the middle of an instruction.
    pub reenters: bool,
    /// A finaliser ran Python code in the middle of an instruction that stores.
    pub reenters_a_store: bool,
}

/// What the programs of a campaign did. Each number counts programs, unless it says otherwise.
#[derive(Clone, Debug)]
pub struct Tally {
    /// Programs that were generated.
    pub programs: u64,
    /// Programs that the verifier accepted.
    pub accepted: u64,
    /// Programs of which the subject did not say that it does not support them, nor the specification that it has nothing
    /// to say: what is counted of runs is counted of these.
    pub compared: u64,
    /// The instructions that they have.
    pub written: u64,
    /// The instructions that those that were compared ran.
    pub instructions: u64,
    /// Programs that returned.
    pub returned: u64,
    /// Programs that an exception ended.
    pub raised: u64,
    /// [`Traits::makes_a_closure`].
    pub make_a_closure: u64,
    /// [`Traits::shares_a_cell`].
    pub share_a_cell: u64,
    /// [`Traits::reenters`].
    pub reenter: u64,
    /// [`Traits::reenters_a_store`].
    pub reenter_a_store: u64,
    /// Programs that were run once more while an allocation failed.
    pub failed: u64,
    /// Which exits were taken, how often.
    pub fired: Fired,
}

impl Tally {
    /// Nothing, so far.
    pub fn none(exits: &Exits) -> Tally {
        Tally {
            programs: 0,
            accepted: 0,
            compared: 0,
            written: 0,
            instructions: 0,
            returned: 0,
            raised: 0,
            make_a_closure: 0,
            share_a_cell: 0,
            reenter: 0,
            reenter_a_store: 0,
            failed: 0,
            fired: Fired::none(exits),
        }
    }

    /// Adds what was counted elsewhere.
    pub fn add(&mut self, other: &Tally) {
        self.programs += other.programs;
        self.accepted += other.accepted;
        self.compared += other.compared;
        self.written += other.written;
        self.instructions += other.instructions;
        self.returned += other.returned;
        self.raised += other.raised;
        self.make_a_closure += other.make_a_closure;
        self.share_a_cell += other.share_a_cell;
        self.reenter += other.reenter;
        self.reenter_a_store += other.reenter_a_store;
        self.failed += other.failed;
        self.fired.add(&other.fired);
    }

    /// Counts what the events of a run say. `codes` are the instructions of each code object.
    pub fn record(&mut self, codes: &[Vec<Instruction>], record: &Record, table: &Table, exits: &Exits) {
        let traits = Traits::of(codes, record, table);
        self.make_a_closure += u64::from(traits.makes_a_closure);
        self.share_a_cell += u64::from(traits.shares_a_cell);
        self.reenter += u64::from(traits.reenters);
        self.reenter_a_store += u64::from(traits.reenters_a_store);
        for event in record.events() {
            if let Event::Exit { rule, at, end } = event {
                self.fired.take(exits, *rule, *at, *end);
            }
        }
    }
}

impl Traits {
    /// What the events until the outcome say.
    pub fn of(codes: &[Vec<Instruction>], record: &Record, table: &Table) -> Traits {
        let counts_defaults = table.version().row(Opcode::MAKE_CLOSURE).is_some();
        let mut story = Story::begin(table);
        let mut traits = Traits::default();
        let mut captured = FxHashSet::default();
        let mut finalising = false;
        for event in &record.until_outcome {
            let around = story.instruction();
            story.hear(event);
            match event {
                Event::Instruction { code, index, .. } => {
                    finalising = false;
                    let instruction = codes[code.0 as usize][*index];
                    match instruction.opcode {
                        Opcode::LOAD_CLOSURE => {
                            traits.shares_a_cell |= !captured.insert((story.activity(), instruction.arg));
                        }
                        Opcode::MAKE_CLOSURE => traits.makes_a_closure = true,
                        Opcode::MAKE_FUNCTION => {
                            traits.makes_a_closure |= !counts_defaults && instruction.arg & CLOSURE != 0;
                        }
                        _ => {}
                    }
                }
                Event::Told(Told::Finalise(_)) => finalising = true,
                Event::Call(_) if std::mem::take(&mut finalising) => {
                    traits.reenters = true;
                    let opcode = around.map(|(code, index)| codes[code.0 as usize][index].opcode);
                    traits.reenters_a_store |= opcode.is_some_and(|opcode| opcode.name().starts_with("STORE_"));
                }
                _ => {}
            }
        }
        traits
    }
}

/// The instructions of each code object of a program; none of one that is malformed.
pub fn instructions(program: &Program) -> Vec<Vec<Instruction>> {
    program.codes.iter().map(|code| code.instructions(program.version).unwrap_or_default()).collect()
}

/// The bit of MAKE_FUNCTION's operand that says that there is a closure, from 3.6 on.
const CLOSURE: u32 = 8;
