//! One line of text, read from left to right.

use super::{Error, Problem, repr};

/// The most characters of the text that an error repeats.
const SHOWN: usize = 40;

/// A place in a line.
#[derive(Clone, Copy)]
pub(super) struct Scanner<'a> {
    line: &'a str,
    number: u32,
    at: usize,
}

impl<'a> Scanner<'a> {
    /// At the start of a line, counted from 1.
    pub(super) fn new(line: &'a str, number: u32) -> Scanner<'a> {
        Scanner { line, number, at: 0 }
    }

    /// What is left of the line.
    pub(super) fn rest(&self) -> &'a str {
        &self.line[self.at..]
    }

    /// Moves past spaces.
    pub(super) fn spaces(&mut self) {
        self.at = self.line.len() - self.rest().trim_start().len();
    }

    /// Moves past this many bytes and returns them.
    pub(super) fn take(&mut self, bytes: usize) -> &'a str {
        let taken = &self.rest()[..bytes];
        self.at += bytes;
        taken
    }

    /// Moves past the characters that belong to something, and returns them.
    pub(super) fn run(&mut self, belongs: impl Fn(char) -> bool) -> &'a str {
        self.take(self.rest().find(|c| !belongs(c)).unwrap_or(self.rest().len()))
    }

    /// Moves past a text if it is what comes next.
    pub(super) fn eat(&mut self, text: &str) -> bool {
        let here = self.rest().starts_with(text);
        if here {
            self.at += text.len();
        }
        here
    }

    /// Moves past a text that must come next.
    pub(super) fn expect(&mut self, text: &'static str) -> Result<(), Error> {
        if self.eat(text) { Ok(()) } else { self.error(Problem::Expected(text)) }
    }

    /// Nothing but spaces may be left.
    pub(super) fn end(mut self) -> Result<(), Error> {
        self.spaces();
        if self.rest().is_empty() { Ok(()) } else { self.error(Problem::Expected("the end of the line")) }
    }

    /// Decimal digits.
    pub(super) fn number(&mut self) -> Result<u32, Error> {
        let start = *self;
        let digits = self.run(|c| c.is_ascii_digit());
        if digits.is_empty() {
            return start.error(Problem::Expected("a number"));
        }
        digits.parse().or_else(|_| start.error(Problem::TooLarge))
    }

    /// A name, in quotes or not.
    pub(super) fn name(&mut self) -> Result<String, Error> {
        if self.rest().starts_with(['\'', '"']) {
            return self.quoted();
        }
        let start = *self;
        let word = self.run(repr::is_word_character);
        if word.is_empty() || word.starts_with(|c: char| c.is_ascii_digit()) {
            return start.error(Problem::Expected("a name"));
        }
        Ok(word.to_string())
    }

    /// A text in quotes.
    pub(super) fn quoted(&mut self) -> Result<String, Error> {
        let start = *self;
        let mut text = String::new();
        self.string(|piece| {
            let (Piece::Character(c) | Piece::Number(c)) = piece;
            char::from_u32(c).map(|c| text.push(c)).is_some()
        })
        .and_then(|found| if found { Ok(text) } else { start.error(Problem::Expected("a text in quotes")) })
    }

    /// Reads a text in quotes piece by piece, each of which must be accepted; whether there is one.
    pub(super) fn string(&mut self, mut accept: impl FnMut(Piece) -> bool) -> Result<bool, Error> {
        let Some(quote) = self.rest().chars().next().filter(|c| matches!(c, '\'' | '"')) else {
            return Ok(false);
        };
        self.at += 1;
        loop {
            let start = *self;
            let Some(c) = self.rest().chars().next() else {
                return self.error(Problem::Expected("a closing quote"));
            };
            self.at += c.len_utf8();
            let piece = match c {
                _ if c == quote => return Ok(true),
                '\\' => self.escape().ok_or_else(|| start.located(Problem::Expected("an escape of Python's")))?,
                _ => Piece::Character(u32::from(c)),
            };
            if !accept(piece) {
                return start.error(Problem::Expected("a character that this type of text has"));
            }
        }
    }

    fn escape(&mut self) -> Option<Piece> {
        let c = self.rest().chars().next()?;
        self.at += c.len_utf8();
        let digits = match c {
            'n' => return Some(Piece::Number(10)),
            'r' => return Some(Piece::Number(13)),
            't' => return Some(Piece::Number(9)),
            '\\' | '\'' | '"' => return Some(Piece::Number(u32::from(c))),
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => return None,
        };
        let text = self.rest().get(..digits)?;
        let number =
            text.bytes().all(|b| b.is_ascii_hexdigit()).then(|| u32::from_str_radix(text, 16).ok()).flatten()?;
        self.at += digits;
        Some(Piece::Number(number))
    }

    /// An error about what stands here.
    pub(super) fn located(&self, problem: Problem) -> Error {
        let column = self.line[..self.at].chars().count() + 1;
        Error {
            line: self.number,
            column: u32::try_from(column).unwrap_or(u32::MAX),
            text: self.rest().trim_end().chars().take(SHOWN).collect(),
            problem,
        }
    }

    /// An error about what stands here.
    pub(super) fn error<T>(&self, problem: Problem) -> Result<T, Error> {
        Err(self.located(problem))
    }
}

/// A part of a text in quotes.
pub(super) enum Piece {
    /// A character that stands for itself.
    Character(u32),
    /// What an escape stands for: a character of a text, a byte of a sequence of bytes.
    Number(u32),
}
