//! A trace as JSON: one object a line, a line a micro-op, and a last one of how the run ended.

use super::{State, Step};
use freevars_model::{
    frame::FrameView,
    machine::{Event, Machine, Outcome, Told},
    object::{Address, Slot},
};
use serde_json::{Value, json};
use std::io::{self, Write};

/// What has been shown.
#[derive(Default)]
pub(super) struct Shown {
    frames: Option<Value>,
}

impl Shown {
    /// The frames are left out where nothing of them has changed.
    pub(super) fn step(
        &mut self,
        out: &mut impl Write,
        state: &State<'_>,
        machine: &Machine<'_>,
        step: &Step,
    ) -> io::Result<()> {
        let mut line = json!({
            "step": step.number,
            "rule": state.rule(step.rule).0,
            "position": step.position,
            "uop": state.uop(step.rule, step.position),
            "events": step.events.iter().map(|happened| event(happened, state, machine)).collect::<Vec<_>>(),
        });
        let frames: Value = machine.frames().map(|shown| frame(shown, state, machine)).collect();
        if self.frames.as_ref() != Some(&frames) {
            line["frames"] = frames.clone();
            self.frames = Some(frames);
        }
        writeln!(out, "{line}")
    }
}

/// How the run ended.
pub(super) fn end(out: &mut impl Write, state: &State<'_>, machine: &Machine<'_>, outcome: &Outcome) -> io::Result<()> {
    let line = match outcome {
        Outcome::Returned(address) => json!({"returned": object(*address, state, machine)}),
        Outcome::Raised(address) => json!({"raised": object(*address, state, machine)}),
        Outcome::Exhausted(_) | Outcome::Unsupported(_) => return Ok(()),
    };
    writeln!(out, "{line}")
}

fn object(address: Address, state: &State<'_>, machine: &Machine<'_>) -> Value {
    let count = machine.heap().get(address).count;
    json!({"object": address.number(), "count": count, "text": state.object(machine, address)})
}

fn slot(slot: Slot, state: &State<'_>, machine: &Machine<'_>) -> Value {
    slot.map_or(Value::Null, |address| object(address, state, machine))
}

fn frame(frame: FrameView<'_>, state: &State<'_>, machine: &Machine<'_>) -> Value {
    let slots = state.slots(frame).map(|(name, held)| (name.to_owned(), slot(held, state, machine)));
    let instruction = state.instruction(frame);
    json!({
        "code": frame.frame.code.0,
        "name": state.code(frame.frame.code).name,
        "offset": instruction.map(|(instruction, _)| instruction.offset),
        "instruction": instruction.map(|(_, line)| line.trim()),
        "slots": slots.map(|(name, held)| json!([name, held])).collect::<Vec<_>>(),
        "stack": frame.stack().iter().map(|entry| slot(*entry, state, machine)).collect::<Vec<_>>(),
    })
}

fn event(event: &Event, state: &State<'_>, machine: &Machine<'_>) -> Value {
    let shown = |address: &Address| object(*address, state, machine);
    match event {
        Event::Instruction { frame, .. } => json!({"instruction": frame}),
        Event::Rule(rule) => json!({"rule": state.rule(*rule).0}),
        Event::Exit { end, .. } => json!({"exit": <&str>::from(*end)}),
        Event::NewRef(address) => json!({"new_ref": shown(address)}),
        Event::Close(address) => json!({"close": shown(address)}),
        Event::Allocate(address) => json!({"allocate": shown(address)}),
        Event::Free(address) => json!({"free": address.number()}),
        Event::Call(code) => json!({"call": state.code(*code).name}),
        Event::Resume { code, .. } => json!({"resume": state.code(*code).name}),
        Event::CallBuiltin(builtin) => json!({"call": builtin.declaration().name}),
        Event::Return => json!({"return": null}),
        Event::Raise(address) => json!({"raise": shown(address)}),
        Event::Told(Told::Emit(text)) => json!({"emit": text}),
        Event::Told(Told::Finalise(label)) => json!({"finalise": label}),
        Event::Told(Told::Write(text)) => json!({"write": text}),
    }
}
