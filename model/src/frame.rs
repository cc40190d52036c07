//! Frames: what one has besides its references, and how it is looked at.

use crate::{
    object::{Object, Slot},
    uop::{BlockKind, FrameField},
};
use freevars_code::CodeIndex;

/// What a frame has besides its references.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    /// The code object it runs.
    pub code: CodeIndex,
    /// How many of its references are slots: local, cell and free variables, as the version lays them out. Those after
    /// them are its value stack.
    pub slots: usize,
    /// Its block stack.
    pub blocks: Vec<Block>,
    /// The instruction that runs, as an index.
    pub current: usize,
    /// The next one.
    pub next: usize,
    /// Whether the instruction that runs has said which one is next.
    pub jumped: bool,
    /// Whether it has begun to run.
    pub begun: bool,
    /// Whether it runs, or may yet.
    pub stage: Stage,
}

/// How far a frame has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// It runs, or what it has called does.
    Running,
    /// It is a generator's, which has not been asked for anything yet.
    Created,
    /// It is a generator's, which may resume it.
    Suspended,
    /// It is over.
    Finished,
}

/// An entry of the block stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Block {
    /// What it is for.
    pub kind: BlockKind,
    /// Where its end or its handler is, as an index of instructions.
    pub target: usize,
    /// How deep the value stack was.
    pub level: usize,
}

impl Frame {
    pub(crate) fn jump(&mut self, to: usize) {
        self.next = to;
        self.jumped = true;
    }
}

/// A frame that is looked at.
#[derive(Clone, Copy, Debug)]
pub struct FrameView<'m> {
    /// What it has besides its references.
    pub frame: &'m Frame,
    object: &'m Object,
}

impl<'m> FrameView<'m> {
    pub(crate) fn of(object: &'m Object) -> Option<FrameView<'m>> {
        Some(FrameView { frame: object.data.frame()?, object })
    }

    /// Its slots.
    pub fn slots(self) -> &'m [Slot] {
        &self.object.refs[FrameField::COUNT..FrameField::COUNT + self.frame.slots]
    }

    /// Its value stack, the top last; `None` is NULL.
    pub fn stack(self) -> &'m [Slot] {
        &self.object.refs[FrameField::COUNT + self.frame.slots..]
    }

    /// A field.
    pub fn field(self, field: FrameField) -> Slot {
        self.object.refs[field as usize]
    }
}
