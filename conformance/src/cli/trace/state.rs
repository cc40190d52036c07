//! A state of the machine in words.

use super::super::listing::Listing;
use freevars_code::{Code, CodeIndex, Instruction, Program, version::Layout};
use freevars_model::{
    frame::FrameView,
    machine::Machine,
    object::{Address, Slot},
    primitive::View,
    prose,
    rules::RuleName,
    table::{Recorded, RuleIndex, Table},
};
use std::collections::BTreeMap;

/// The longest text of an object that is shown, in characters.
const LONGEST: usize = 48;

/// What does not change while a program runs.
pub(super) struct State<'p> {
    program: &'p Program,
    table: &'p Table,
    listing: Listing,
    /// By code object.
    instructions: Vec<Vec<Instruction>>,
    /// The uops of every rule, in words.
    uops: BTreeMap<(RuleIndex, usize), String>,
    /// The names of a frame's slots, by code object.
    slots: Vec<Vec<&'p str>>,
}

impl<'p> State<'p> {
    /// Of a program that can be loaded.
    pub(super) fn new(program: &'p Program, table: &'p Table) -> State<'p> {
        let decoded = |code: &Code| code.instructions(program.version).unwrap_or_default();
        State {
            program,
            table,
            listing: Listing::of(program),
            instructions: program.codes.iter().map(decoded).collect(),
            uops: table.rules().flat_map(|(index, rule)| words(index, rule)).collect(),
            slots: program.codes.iter().map(|code| slots(code, program.version.facts().layout)).collect(),
        }
    }

    /// Whose rule it is.
    pub(super) fn name(&self, rule: RuleIndex) -> RuleName {
        self.table.get(rule).row.name
    }

    /// What a rule is called, and what it says.
    pub(super) fn rule(&self, rule: RuleIndex) -> (String, &'static str) {
        let row = self.table.get(rule).row;
        (prose::title(row.name), row.says)
    }

    pub(super) fn code(&self, index: CodeIndex) -> &'p Code {
        &self.program.codes[index.0 as usize]
    }

    /// The instruction that a frame is at, and its line of the listing.
    pub(super) fn instruction(&self, frame: FrameView<'_>) -> Option<(&Instruction, &str)> {
        let instruction = self.instructions[frame.frame.code.0 as usize].get(frame.frame.current)?;
        Some((instruction, self.listing.line(frame.frame.code.0, instruction)))
    }

    /// The instructions of a code object, with their lines of the listing.
    pub(super) fn listed(&self, code: CodeIndex) -> impl Iterator<Item = (&Instruction, &str)> {
        self.instructions[code.0 as usize].iter().map(move |each| (each, self.listing.line(code.0, each)))
    }

    /// The uops of a rule in words, by position.
    pub(super) fn uops(&self, rule: RuleIndex) -> impl Iterator<Item = (usize, &str)> {
        self.uops.range((rule, 0)..=(rule, usize::MAX)).map(|((_, position), text)| (*position, text.as_str()))
    }

    /// The slots of a frame, with their names.
    pub(super) fn slots<'f>(&'f self, frame: FrameView<'f>) -> impl Iterator<Item = (&'p str, Slot)> + 'f {
        self.slots[frame.frame.code.0 as usize].iter().copied().zip(frame.slots().iter().copied())
    }

    /// A uop of a rule in words.
    pub(super) fn uop(&self, rule: RuleIndex, position: usize) -> &str {
        self.uops.get(&(rule, position)).map_or("", String::as_str)
    }

    /// An object as text; a cell with what it holds.
    pub(super) fn object(&self, machine: &Machine<'_>, address: Address) -> String {
        let view = View::new(machine.heap(), self.program, self.program.version);
        let text = view.shown(address).unwrap_or_else(|_| format!("<{}>", view.type_name_of(address)));
        match text.char_indices().nth(LONGEST) {
            Some((end, _)) => format!("{}...", &text[..end]),
            None => text,
        }
    }
}

/// The uops of a rule in words.
fn words(index: RuleIndex, rule: &Recorded) -> impl Iterator<Item = ((RuleIndex, usize), String)> {
    prose::sentences(rule).into_iter().filter_map(move |line| Some(((index, line.uop?), line.text)))
}

/// The names of a frame's slots, in order.
fn slots(code: &Code, layout: Layout) -> Vec<&str> {
    let own = code.cellvars.iter().filter(|name| layout == Layout::Separate || !code.varnames.contains(name));
    code.varnames.iter().chain(own).chain(&code.freevars).map(String::as_str).collect()
}
