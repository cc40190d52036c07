//! A trace as one HTML page that needs nothing else: all steps are in it, and a script that shows one of them.

use super::{State, Step, text::did};
use crate::cli::book::place;
use freevars_code::{CodeIndex, Program};
use freevars_model::{
    frame::FrameView,
    machine::{Machine, Outcome},
    object::{Address, Slot, Type},
    table::RuleIndex,
    uop::Field,
};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The page, with a place for its title and one for the steps.
const PAGE: &str = include_str!("page.html");

/// Where the book's pages are to be seen, one of them being `*`.
pub(super) const PAGES: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/main/docs/src/*.md");

/// What is to be shown.
#[derive(Default)]
pub(super) struct Shown {
    rules: BTreeMap<RuleIndex, usize>,
    told: Vec<Value>,
    steps: Vec<Value>,
    /// What is shown of the last step, so that what stays is not said again.
    frames: Value,
    objects: Value,
}

impl Shown {
    pub(super) fn step(&mut self, state: &State<'_>, machine: &Machine<'_>, step: &Step) {
        let number = self.rules.len();
        let rule = *self.rules.entry(step.rule).or_insert(number);
        if rule == number {
            let (name, says) = state.rule(step.rule);
            let uops: Vec<Value> = state.uops(step.rule).map(|(at, text)| json!([at, text])).collect();
            let place = place::of(state.name(step.rule));
            let page = place.as_ref().map(|place| place.page.with_extension("").display().to_string());
            let anchor = place.and_then(|place| place.anchor);
            self.told.push(json!({"name": name, "says": says, "uops": uops, "page": page, "anchor": anchor}));
        }
        let events: Vec<String> = step.events.iter().filter_map(|event| did(event, state, machine)).collect();
        let mut line = json!({"rule": rule, "at": step.position});
        if !events.is_empty() {
            line["events"] = json!(events);
        }
        let frames: Value = machine.frames().map(|each| frame(each, state)).collect();
        let globals = machine.named_globals();
        let mut roots: Vec<Address> = globals.iter().map(|(_, address)| *address).collect();
        roots.extend(machine.frames().flat_map(|each| each.slots().iter().chain(each.stack()).flatten().copied()));
        let globals: Vec<Value> = globals.iter().map(|(name, address)| json!([name, address.number()])).collect();
        let frames = json!({"frames": frames, "globals": globals});
        if frames != self.frames {
            line["state"] = frames.clone();
            self.frames = frames;
        }
        let objects = objects(roots, state, machine);
        if objects != self.objects {
            line["objects"] = objects.clone();
            self.objects = objects;
        }
        self.steps.push(line);
    }

    /// The page, once the run is over or broken off; `end` says how it ended, if it did.
    pub(super) fn page(
        &self,
        title: &str,
        pages: &str,
        program: &Program,
        state: &State<'_>,
        end: Option<String>,
    ) -> String {
        let codes: Vec<Value> = (0..)
            .map(CodeIndex)
            .zip(&program.codes)
            .map(|(index, code)| {
                let listed = state.listed(index).map(|(each, line)| {
                    json!([each.offset, line.trim_end(), code.line_at(each.offset, program.version)])
                });
                json!({"name": code.name, "instructions": listed.collect::<Vec<_>>()})
            })
            .collect();
        let all = json!({
            "version": program.version.to_string(),
            "source": program.source.as_ref().map(|source| source.lines().collect::<Vec<_>>()),
            "pages": pages,
            "codes": codes,
            "rules": self.told,
            "steps": self.steps,
            "end": end,
        });
        let escaped = title.replace('&', "&amp;").replace('<', "&lt;");
        // The script's text ends at the first `</`, wherever that stands.
        PAGE.replace("{{title}}", &escaped).replace("{{steps}}", &all.to_string().replace("</", "<\\/"))
    }
}

/// How the run ended, in words.
pub(super) fn end(outcome: &Outcome, state: &State<'_>, machine: &Machine<'_>) -> Option<String> {
    match outcome {
        Outcome::Returned(address) => Some(format!("returned {}", state.object(machine, *address))),
        Outcome::Raised(address) => Some(format!("raised {}", state.object(machine, *address))),
        Outcome::Exhausted(_) | Outcome::Unsupported(_) => None,
    }
}

fn slot(slot: &Slot) -> Option<u32> {
    slot.map(Address::number)
}

fn frame(frame: FrameView<'_>, state: &State<'_>) -> Value {
    let slots: Vec<Value> = state.slots(frame).map(|(name, held)| json!([name, slot(&held)])).collect();
    json!({
        "code": frame.frame.code.0,
        "offset": state.instruction(frame).map(|(instruction, _)| instruction.offset),
        "slots": slots,
        "stack": frame.stack().iter().map(slot).collect::<Vec<_>>(),
    })
}

/// The objects that are reached, by number: what each is, its count, and the objects that it is drawn with an arrow to.
fn objects(mut left: Vec<Address>, state: &State<'_>, machine: &Machine<'_>) -> Value {
    let heap = machine.heap();
    let mut objects = Map::new();
    while let Some(address) = left.pop() {
        if objects.contains_key(&address.number().to_string()) {
            continue;
        }
        let type_ = heap.type_of(address);
        let (kind, to): (&str, Vec<Address>) = if type_ == Type::Cell {
            ("cell", heap.references(address).collect())
        } else if type_ == Type::Function {
            ("function", heap.field(address, Field::Closure).into_iter().collect())
        } else if type_ == Type::Tuple {
            ("tuple", heap.references(address).collect())
        } else {
            ("value", Vec::new())
        };
        left.extend(&to);
        let to: Vec<u32> = to.into_iter().map(Address::number).collect();
        let object =
            json!({"kind": kind, "count": heap.get(address).count, "text": state.object(machine, address), "to": to});
        objects.insert(address.number().to_string(), object);
    }
    objects.sort_keys();
    Value::Object(objects)
}
