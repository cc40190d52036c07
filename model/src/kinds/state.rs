//! What is known of a frame: the kind of each of its fields, slots and stack entries.

use super::{Kind, What};
use crate::{
    frame::Block,
    uop::{FrameField, Requirement},
};
use std::num::NonZeroU32;

/// What is known of a frame before an instruction.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The frame's fields, then its slots, then its value stack, the top last.
    kinds: Vec<Kind>,
    /// How many slots it has.
    slots: usize,
    /// Its blocks.
    pub blocks: Vec<Block>,
    /// How many names the next call is waiting with.
    pub names: Option<u32>,
}

/// A slot or stack entry: its index among all kinds of a state, of which the first ones are fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Held(NonZeroU32);

impl Held {
    fn new(index: usize) -> Option<Held> {
        u32::try_from(index).ok().and_then(NonZeroU32::new).map(Held)
    }

    fn index(self) -> usize {
        self.0.get() as usize
    }
}

impl State {
    /// How many fields are known of: the first ones that [`FrameField`] names.
    pub(crate) const FIELDS: usize = 4;

    /// A frame of so many slots that holds nothing. There is room for a stack so deep.
    pub(crate) fn empty(slots: usize, room: usize) -> State {
        let mut kinds = Vec::with_capacity(State::FIELDS + slots + room);
        kinds.resize(State::FIELDS + slots, Kind::NULL);
        State { kinds, slots, blocks: Vec::new(), names: None }
    }

    /// A frame of these kinds: its fields, then its slots, then its value stack.
    pub(crate) fn of(kinds: Vec<Kind>, slots: usize, blocks: Vec<Block>, names: Option<u32>) -> State {
        State { kinds, slots, blocks, names }
    }

    /// Writes over it, keeping what is allocated.
    pub(crate) fn copy(&mut self, kinds: &[Kind], slots: usize, blocks: &[Block], names: Option<u32>) {
        self.kinds.clear();
        self.kinds.extend_from_slice(kinds);
        self.blocks.clear();
        self.blocks.extend_from_slice(blocks);
        (self.slots, self.names) = (slots, names);
    }

    /// Whether anything is allocated for it.
    pub(crate) fn has_room(&self) -> bool {
        self.kinds.capacity() > 0
    }

    /// The first of its fields, in the order of [`FrameField`].
    pub fn fields(&self) -> &[Kind] {
        &self.kinds[..State::FIELDS]
    }

    /// Its slots.
    pub fn slots(&self) -> &[Kind] {
        &self.kinds[State::FIELDS..State::FIELDS + self.slots]
    }

    /// Its slots, to be known as something else.
    pub fn slots_mut(&mut self) -> &mut [Kind] {
        &mut self.kinds[State::FIELDS..State::FIELDS + self.slots]
    }

    /// Its value stack, the top last.
    pub fn stack(&self) -> &[Kind] {
        &self.kinds[State::FIELDS + self.slots..]
    }

    /// How many entries the value stack has.
    pub fn depth(&self) -> usize {
        self.kinds.len() - State::FIELDS - self.slots
    }

    /// Pushes an entry.
    pub fn push(&mut self, kind: Kind) {
        self.kinds.push(kind);
    }

    /// Takes the top entry, if there is one.
    pub fn pop(&mut self) -> Option<Kind> {
        if self.depth() > 0 { self.kinds.pop() } else { None }
    }

    /// Takes entries from the top until so many are left.
    pub(crate) fn truncate(&mut self, depth: usize) {
        self.kinds.truncate(State::FIELDS + self.slots + depth);
    }

    /// A field; nothing is known of the last ones.
    pub(crate) fn field(&self, field: FrameField) -> Kind {
        self.fields().get(field as usize).copied().unwrap_or(Kind::maybe(What::Any))
    }

    pub(crate) fn set_field(&mut self, field: FrameField, kind: Kind) {
        if let Some(known) = self.kinds[..State::FIELDS].get_mut(field as usize) {
            *known = kind;
        }
    }

    /// A slot, if there are so many.
    pub(crate) fn slot(&self, n: usize) -> Option<Held> {
        if n < self.slots { Held::new(State::FIELDS + n) } else { None }
    }

    /// A stack entry, counted from the top, if there are so many.
    pub(crate) fn entry(&self, depth: usize) -> Option<Held> {
        let below = self.depth().checked_sub(depth)?.checked_sub(1)?;
        Held::new(State::FIELDS + self.slots + below)
    }

    pub(crate) fn get(&self, held: Held) -> Kind {
        self.kinds[held.index()]
    }

    /// Writes a kind, and answers what was known before. What is held there may be gone by now.
    pub(crate) fn set(&mut self, held: Held, kind: Kind) -> Option<Kind> {
        let known = self.kinds.get_mut(held.index())?;
        Some(std::mem::replace(known, kind))
    }

    /// Makes this one what is known where both ways meet. False: that is what it was.
    ///
    /// # Errors
    ///
    /// The ways do not meet alike: their stacks, blocks or the names that a call waits with are others.
    pub fn join(&mut self, other: &State) -> Result<bool, Requirement> {
        if self.depth() != other.depth() || self.blocks != other.blocks || self.names != other.names {
            return Err(Requirement::WaysMeetAlike);
        }
        Ok(join(&mut self.kinds, &other.kinds))
    }

    /// The fields, slots and stack entries, one after the other.
    pub(crate) fn kinds(&self) -> &[Kind] {
        &self.kinds
    }
}

/// Whether some of the kinds say why a block was left.
pub(crate) fn has_reasons(kinds: &[Kind]) -> bool {
    kinds.iter().any(|kind| kind.what.is_some_and(What::is_reason))
}

/// Whether two lists of kinds say the same of why blocks were left.
pub(crate) fn agree(known: &[Kind], others: &[Kind]) -> bool {
    let reason = |kind: &Kind| kind.what.filter(|what| what.is_reason());
    known.iter().map(reason).eq(others.iter().map(reason))
}

/// Makes the first ones what is known where the ways meet. False: that is what they were.
pub(crate) fn join(known: &mut [Kind], others: &[Kind]) -> bool {
    let mut changes = false;
    for (known, other) in known.iter_mut().zip(others) {
        if known != other {
            let joined = known.join(*other);
            changes |= joined != *known;
            *known = joined;
        }
    }
    changes
}

impl Clone for State {
    fn clone(&self) -> State {
        State { kinds: self.kinds.clone(), slots: self.slots, blocks: self.blocks.clone(), names: self.names }
    }

    /// Keeps what is allocated: the verifier copies states all the time.
    fn clone_from(&mut self, other: &State) {
        let State { kinds, slots, blocks, names } = other;
        self.copy(kinds, *slots, blocks, *names);
    }
}
