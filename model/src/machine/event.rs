//! What can be seen of a run.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; a match on every uop has no wildcard"
)]

use super::{Machine, Outcome};
use crate::{
    builtin::Builtin,
    object::{Address, Data, Type},
    ownership::End,
    table::RuleIndex,
    uop::{Reg, Tell, Uop},
};
use freevars_code::CodeIndex;

/// `emit` may be a function of Python in an interpreter that is observed: to describe a container or an object takes it
/// some frames of those that the program may have.
const FRAMES_TO_DESCRIBE: usize = 8;

/// What a program tells the world.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// `emit` was called; the value as text.
    Emit(String),
    /// The token with this label was finalised.
    Finalise(u32),
    /// The program printed this.
    Write(String),
}

/// What a step did.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are what the event happened to")]
pub enum Event {
    /// An instruction begins: the frame's number, its code object and the instruction's index.
    Instruction {
        frame: usize,
        code: CodeIndex,
        index: usize,
    },
    /// A rule begins that is no instruction's.
    Rule(RuleIndex),
    /// A rule ends by its uop at this position.
    Exit {
        rule: RuleIndex,
        at: usize,
        end: End,
    },
    NewRef(Address),
    Close(Address),
    Allocate(Address),
    Free(Address),
    Call(CodeIndex),
    /// A generator's frame runs on, from this instruction.
    Resume {
        code: CodeIndex,
        index: usize,
    },
    CallBuiltin(Builtin),
    Return,
    /// An activity ends by an exception.
    Raise(Address),
    Told(Told),
}

impl Machine<'_> {
    pub(super) fn trace(&mut self, event: Event) {
        if let Some(trace) = &mut self.trace {
            trace.push(event);
        }
    }

    /// The uop that was just fetched may end its rule.
    pub(super) fn trace_exit(&mut self, uop: &Uop) {
        let Some(activity) = self.activities.last().filter(|_| self.trace.is_some()) else { return };
        let (rule, at) = (activity.rule, activity.ip - 1);
        let end = match uop {
            Uop::Fetch => match activity.frame.map(|frame| self.view_of_frame(self.frames[frame])) {
                Some(view) if view.frame.jumped => End::Jumped,
                Some(_) | None => End::Next,
            },
            Uop::Unwind { .. } | Uop::Refuse { .. } => End::Raised,
            Uop::Answer { .. } | Uop::AnswerRaised { .. } | Uop::Done => End::Answered,
            _ => return,
        };
        self.trace(Event::Exit { rule, at, end });
    }

    /// Whether an interpreter in which `emit` is written in Python may have no frames left to describe a value.
    fn has_few_frames_left(&self) -> bool {
        self.frames.len() + FRAMES_TO_DESCRIBE > self.limits.recursion
    }

    pub(super) fn tell(&mut self, told: Told) {
        self.trace(Event::Told(told.clone()));
        match (told, self.told.last_mut()) {
            (Told::Write(more), Some(Told::Write(text))) => text.push_str(&more),
            (told, _) => self.told.push(told),
        }
    }

    pub(super) fn tell_of(&mut self, event: Tell, src: Reg) {
        let address = self.filled(src);
        let text = |machine: &Self| machine.heap.text(address).unwrap_or_default().to_string();
        match event {
            Tell::Emit if self.has_few_frames_left() && !is_plain(self.heap.type_of(address)) => {
                self.stop(Outcome::Unsupported("emit() of a container or an object, in the last frames".to_string()));
            }
            Tell::Emit => {
                let view = self.view();
                match view.shown(address) {
                    Ok(shown) => self.tell(Told::Emit(shown)),
                    Err(what) => self.stop(Outcome::Unsupported(what)),
                }
            }
            Tell::Write => {
                let text = text(self);
                self.tell(Told::Write(text));
            }
            Tell::DueSpace => {
                if std::mem::take(&mut self.space_due) {
                    self.tell(Told::Write(" ".to_string()));
                }
            }
            Tell::PrintStr | Tell::PrintItem => {
                let text = text(self);
                self.space_due = event == Tell::PrintItem || !ends_line(&text);
                self.tell(Told::Write(text));
            }
            Tell::Space => self.tell(Told::Write(" ".to_string())),
            Tell::PrintNewline => {
                self.space_due = false;
                self.tell(Told::Write("\n".to_string()));
            }
            Tell::Finalise => {
                let Data::Token { label } = *self.heap.data(address) else {
                    panic!("finalises-tokens: {address:?} is none")
                };
                self.tell(Told::Finalise(label));
            }
        }
    }
}

/// Whether 2.7's print statement leaves out the space after this text.
fn ends_line(text: &str) -> bool {
    text.ends_with(|c: char| c.is_ascii_whitespace() && c != ' ')
}

/// Whether the text of an object of this type is its own alone.
fn is_plain(type_: Type) -> bool {
    matches!(type_, Type::None | Type::Bool | Type::Int | Type::Long | Type::Float | Type::Str | Type::Bytes)
}
