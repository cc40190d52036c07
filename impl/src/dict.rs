//! The table behind dicts and sets: entries in order of insertion, and an index into them by hash.

use crate::value::Value;
use std::cell::Cell;

pub(crate) struct Entry {
    pub(crate) hash: u64,
    /// NULL: the entry was taken out.
    pub(crate) key: Value,
    pub(crate) value: Value,
}

/// Entries with an index. It compares nothing: whoever asks walks the candidates of a hash.
pub(crate) struct Table {
    entries: Vec<Entry>,
    /// A power of two of places; of entries, plus one; 0 is empty.
    index: Vec<u32>,
    live: usize,
    /// Changes with the keys, and is another for each table.
    pub(crate) version: u64,
}

thread_local! {
    static VERSIONS: Cell<u64> = const { Cell::new(1) };
}

fn version() -> u64 {
    VERSIONS.with(|next| {
        next.set(next.get() + 1);
        next.get()
    })
}

impl Default for Table {
    fn default() -> Table {
        Table { entries: Vec::new(), index: Vec::new(), live: 0, version: version() }
    }
}

/// Up to so many entries are searched without an index.
const SMALL: usize = 8;

impl Table {
    pub(crate) fn len(&self) -> usize {
        self.live
    }

    /// One more than the last position of an entry.
    pub(crate) fn end(&self) -> usize {
        self.entries.len()
    }

    /// The entry at a position, unless it was taken out.
    #[inline(always)]
    pub(crate) fn at(&self, position: usize) -> Option<&Entry> {
        self.entries.get(position).filter(|entry| !entry.key.is_null())
    }

    pub(crate) fn entries(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.iter().filter(|entry| !entry.key.is_null())
    }

    /// The position of the next candidate: an entry of this hash. `place` starts at 0 and is the walk's own.
    pub(crate) fn candidate(&self, hash: u64, place: &mut usize) -> Option<usize> {
        if self.index.is_empty() {
            while let Some(entry) = self.entries.get(*place) {
                *place += 1;
                if entry.hash == hash && !entry.key.is_null() {
                    return Some(*place - 1);
                }
            }
            return None;
        }
        let mask = self.index.len() - 1;
        loop {
            let at = (slot_of(hash) + *place) & mask;
            if *place > mask {
                return None;
            }
            *place += 1;
            let position = match self.index[at] {
                0 => return None,
                position => position as usize - 1,
            };
            let entry = &self.entries[position];
            if entry.hash == hash && !entry.key.is_null() {
                return Some(position);
            }
        }
    }

    /// Adds an entry that is known not to be there.
    pub(crate) fn push(&mut self, hash: u64, key: Value, value: Value) {
        self.version = version();
        if self.entries.len() > 2 * self.live + SMALL {
            self.entries.retain(|entry| !entry.key.is_null());
            self.reindex();
        }
        self.entries.push(Entry { hash, key, value });
        self.live += 1;
        if self.entries.len() > SMALL {
            if self.entries.len() * 2 > self.index.len() {
                self.reindex();
            } else {
                self.link(hash, self.entries.len() - 1);
            }
        }
    }

    fn reindex(&mut self) {
        self.index.clear();
        if self.entries.len() <= SMALL {
            return;
        }
        self.index.resize((self.entries.len() * 4).next_power_of_two(), 0);
        for position in 0..self.entries.len() {
            self.link(self.entries[position].hash, position);
        }
    }

    #[allow(clippy::cast_possible_truncation, reason = "a table has less than 2**32 entries")]
    fn link(&mut self, hash: u64, position: usize) {
        let mask = self.index.len() - 1;
        let mut at = slot_of(hash) & mask;
        while self.index[at] != 0 {
            at = (at + 1) & mask;
        }
        self.index[at] = position as u32 + 1;
    }

    /// Puts another value into an entry and answers the old one.
    pub(crate) fn replace(&mut self, position: usize, value: Value) -> Value {
        std::mem::replace(&mut self.entries[position].value, value)
    }

    /// Takes an entry out.
    pub(crate) fn remove(&mut self, position: usize) -> (Value, Value) {
        self.version = version();
        self.live -= 1;
        let entry = &mut self.entries[position];
        let taken = (entry.key.take(), entry.value.take());
        while self.entries.last().is_some_and(|entry| entry.key.is_null()) && self.index.is_empty() {
            self.entries.pop();
        }
        taken
    }

    /// The position of the last entry.
    pub(crate) fn last(&self) -> Option<usize> {
        (0..self.entries.len()).rev().find(|&position| !self.entries[position].key.is_null())
    }

    /// Everything, which is then no longer here.
    pub(crate) fn take_all(&mut self) -> Vec<Entry> {
        self.version = version();
        self.live = 0;
        self.index.clear();
        let mut taken = std::mem::take(&mut self.entries);
        taken.retain(|entry| !entry.key.is_null());
        taken
    }
}

#[allow(clippy::cast_possible_truncation, reason = "any bits will do")]
fn slot_of(hash: u64) -> usize {
    (hash.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 20) as usize
}
