//! What happened in a run of the model, and where it was when a difference arose.

use crate::{
    campaign::Story,
    observation::{Difference, Part},
};
use freevars_code::Program;
use freevars_model::{
    machine::{Event, Told},
    object::Address,
    table::Table,
};

/// The events of a run, and what it left.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// Until the outcome was known.
    pub until_outcome: Vec<Event>,
    /// While the outcome and the globals were dropped.
    pub while_dropped: Vec<Event>,
    /// While what was left was collected.
    pub while_collected: Vec<Event>,
    pub(super) objects: Vec<Address>,
}

impl Record {
    /// All of them.
    pub fn events(&self) -> impl Iterator<Item = &Event> {
        self.until_outcome.iter().chain(&self.while_dropped).chain(&self.while_collected)
    }

    /// Where the model was when it did what differs: in the middle of which rule and instruction. Nothing: that has no
    /// place, or the program did not get so far.
    pub fn place(&self, difference: &Difference, program: &Program, table: &Table) -> Option<String> {
        let mut story = Story::begin(table);
        let mut places = |events: &[Event], wanted: &mut dyn FnMut(&Event) -> bool| {
            let mut last = None;
            for event in events {
                if wanted(event) {
                    last = Some(story.place(program));
                }
                story.hear(event);
            }
            last
        };
        match (difference.part, difference.index) {
            (Part::Outcome, _) => places(&self.until_outcome, &mut |event| matches!(event, Event::Exit { .. })),
            (Part::Events, Some(index)) => places(&self.until_outcome, &mut told_at(index)),
            (Part::Dropped, Some(index)) => {
                places(&self.until_outcome, &mut |_| false);
                places(&self.while_dropped, &mut told_at(index))
            }
            (Part::Objects, Some(index)) => {
                let object = *self.objects.get(index)?;
                let touches = |event: &Event| match event {
                    Event::NewRef(address) | Event::Close(address) | Event::Allocate(address) => *address == object,
                    Event::Instruction { .. }
                    | Event::Rule(_)
                    | Event::Exit { .. }
                    | Event::Free(_)
                    | Event::Call(_)
                    | Event::Resume { .. }
                    | Event::CallBuiltin(_)
                    | Event::Return
                    | Event::Raise(_)
                    | Event::Told(_) => false,
                };
                places(&self.until_outcome, &mut { touches })
            }
            (Part::Globals | Part::Garbage | Part::Collected, _) | (_, None) => None,
        }
    }
}

/// Whether an event is the n-th that is told, adjacent writes being one.
fn told_at(wanted: usize) -> impl FnMut(&Event) -> bool {
    let (mut seen, mut writing) = (0, false);
    move |event| {
        let Event::Told(told) = event else { return false };
        let goes_on = matches!(told, Told::Write(_)) && writing;
        writing = matches!(told, Told::Write(_));
        seen += usize::from(!goes_on);
        seen == wanted + 1 && !goes_on
    }
}
