//! The tape: the bytes from which every choice is read.

/// Bytes, read from the front. When they run out, each further byte is 0, which is always the simplest choice.
#[derive(Debug)]
pub(super) struct Tape<'a> {
    bytes: &'a [u8],
    /// How many are read.
    read: usize,
}

impl<'a> Tape<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Tape<'a> {
        Tape { bytes, read: 0 }
    }

    pub(super) fn byte(&mut self) -> u8 {
        let byte = self.bytes.get(self.read).copied().unwrap_or(0);
        self.read += 1;
        byte
    }

    /// Where it is read next.
    pub(super) fn mark(&self) -> usize {
        self.read
    }

    /// Goes back, or on, to such a place.
    pub(super) fn rewind(&mut self, mark: usize) {
        self.read = mark;
    }

    /// One of `n` alternatives, the simplest first: a smaller byte never chooses a later one.
    pub(super) fn choose(&mut self, n: usize) -> usize {
        usize::from(self.byte()) * n / 256
    }

    /// One of `n` alternatives that are more than a byte can tell apart, by two bytes.
    pub(super) fn choose_many(&mut self, n: usize) -> usize {
        let (high, low) = (usize::from(self.byte()), usize::from(self.byte()));
        (high << 8 | low) * n / 65536
    }

    /// True for the `n` greatest bytes of the 256.
    pub(super) fn chance(&mut self, n: u8) -> bool {
        u16::from(self.byte()) + u16::from(n) >= 256
    }

    /// One of some alternatives by their weights, the simplest first.
    pub(super) fn weighted<T: Copy>(&mut self, alternatives: &[(u32, T)]) -> Option<T> {
        let total: u32 = alternatives.iter().map(|(weight, _)| weight).sum();
        let mut rest = u32::from(self.byte()) * total / 256;
        alternatives.iter().find_map(|&(weight, alternative)| {
            if rest < weight {
                return Some(alternative);
            }
            rest -= weight;
            None
        })
    }
}
