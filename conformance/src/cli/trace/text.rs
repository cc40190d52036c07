//! A trace as text.

use super::{State, Step};
use freevars_code::CodeIndex;
use freevars_model::{
    machine::{Event, Machine, Outcome, Told},
    object::{Address, Slot},
    table::RuleIndex,
};
use std::io::{self, Write};

/// Where what a uop did begins, in columns.
const DID: usize = 72;

/// What has been shown.
#[derive(Default)]
pub(super) struct Shown {
    /// The rule whose uops are being listed.
    rule: Option<RuleIndex>,
}

impl Shown {
    /// The line of the instruction that has just begun: the first one, if what came before is not shown.
    pub(super) fn heading(&self, out: &mut impl Write, state: &State<'_>, machine: &Machine<'_>) -> io::Result<()> {
        let running = machine.frames().next_back().and_then(|frame| state.instruction(frame));
        running.map_or(Ok(()), |(_, line)| writeln!(out, "{line}"))
    }

    pub(super) fn step(
        &mut self,
        out: &mut impl Write,
        state: &State<'_>,
        machine: &Machine<'_>,
        step: &Step,
    ) -> io::Result<()> {
        if step.number == 1 {
            writeln!(out, "== call {}", state.code(CodeIndex(0)).name)?;
        }
        if self.rule.replace(step.rule) != Some(step.rule) {
            let (name, says) = state.rule(step.rule);
            writeln!(out, "    {name}: {says}")?;
        }
        let did = step.events.iter().filter_map(|event| did(event, state, machine)).collect::<Vec<_>>().join(", ");
        let uop = state.uop(step.rule, step.position);
        if !(uop.is_empty() && did.is_empty()) {
            let uop = format!("{:>8}  {uop}", step.position);
            writeln!(out, "{}", format!("{uop:DID$} {did}").trim_end())?;
        }
        for event in &step.events {
            match event {
                Event::Call(code) => {
                    writeln!(out, "\n== call {}", state.code(*code).name)?;
                    self.rule = None;
                }
                Event::Resume { code, .. } => {
                    writeln!(out, "\n== resume {}", state.code(*code).name)?;
                    self.rule = None;
                }
                Event::Instruction { frame: running, .. } => {
                    frame(out, state, machine)?;
                    if step.is_last {
                        return Ok(());
                    }
                    let line = machine
                        .frames()
                        .nth(*running)
                        .and_then(|frame| state.instruction(frame))
                        .map_or("", |(_, line)| line);
                    writeln!(out, "\n{line}")?;
                    self.rule = None;
                }
                Event::Rule(_)
                | Event::Exit { .. }
                | Event::NewRef(_)
                | Event::Close(_)
                | Event::Allocate(_)
                | Event::Free(_)
                | Event::CallBuiltin(_)
                | Event::Return
                | Event::Raise(_)
                | Event::Told(_) => {}
            }
        }
        Ok(())
    }
}

/// How the run ended.
pub(super) fn end(out: &mut impl Write, state: &State<'_>, machine: &Machine<'_>, outcome: &Outcome) -> io::Result<()> {
    match outcome {
        Outcome::Returned(address) => writeln!(out, "\n== returned {}", object(state, machine, *address)),
        Outcome::Raised(address) => writeln!(out, "\n== raised {}", object(state, machine, *address)),
        Outcome::Exhausted(_) | Outcome::Unsupported(_) => Ok(()),
    }
}

/// What a step did, apart from where it went.
pub(super) fn did(event: &Event, state: &State<'_>, machine: &Machine<'_>) -> Option<String> {
    let shown = |address: &Address| object(state, machine, *address);
    let count = |address: &Address| machine.heap().get(*address).count;
    Some(match event {
        Event::NewRef(address) => format!("{}: {} -> {}", shown(address), count(address) - 1, count(address)),
        Event::Close(address) => format!("{}: {} -> {}", shown(address), count(address) + 1, count(address)),
        Event::Allocate(address) => format!("new {}", shown(address)),
        Event::Free(address) => format!("#{} is freed", address.number()),
        Event::Raise(address) => format!("raises {}", shown(address)),
        Event::Return => "returns".to_owned(),
        Event::CallBuiltin(builtin) => format!("calls {}", builtin.declaration().name),
        Event::Told(Told::Emit(text)) => format!("emits {text}"),
        Event::Told(Told::Finalise(label)) => format!("finalises token {label}"),
        Event::Told(Told::Write(text)) => format!("prints {text:?}"),
        Event::Instruction { .. } | Event::Rule(_) | Event::Exit { .. } | Event::Call(_) | Event::Resume { .. } => {
            return None;
        }
    })
}

fn object(state: &State<'_>, machine: &Machine<'_>, address: Address) -> String {
    format!("#{} {}", address.number(), state.object(machine, address))
}

/// The innermost frame: its filled slots and its stack, under the names of those around it.
fn frame(out: &mut impl Write, state: &State<'_>, machine: &Machine<'_>) -> io::Result<()> {
    let Some(innermost) = machine.frames().next_back() else { return Ok(()) };
    let names: Vec<&str> = machine.frames().map(|frame| state.code(frame.frame.code).name.as_str()).collect();
    writeln!(out, "    | in {}", names.join(" > "))?;
    for (name, slot) in state.slots(innermost) {
        if let Some(address) = slot {
            writeln!(out, "    |   {name:12} {}", object(state, machine, address))?;
        }
    }
    if !innermost.stack().is_empty() {
        let entry = |slot: &Slot| slot.map_or("NULL".to_owned(), |address| object(state, machine, address));
        let entries: Vec<String> = innermost.stack().iter().map(entry).collect();
        writeln!(out, "    |   {:12} {}", "(stack)", entries.join(", "))?;
    }
    Ok(())
}
