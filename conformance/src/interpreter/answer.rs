//! Reading the answers to a batch of programs: observations in `marshal` format, laid out as the driver says beside
//! `observe` and above `walk`.

use super::Error;
use crate::observation::{Event, Garbage, Object, ObjectIndex, Observation, Outcome, Raised, Value};
use std::{fmt, path::Path};

/// Answers that are not ones that the driver gives: from this byte on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// The offset in the answers to the batch.
    pub offset: usize,
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "byte {} is not what an answer has there", self.offset)
    }
}

impl std::error::Error for Malformed {}

type Read<T> = Result<T, Malformed>;

/// The answers to a batch of so many programs by the interpreter at a path; fewer, the last of them
/// [`Error::Garbled`], if they cannot be read.
pub(super) fn read(bytes: &[u8], count: usize, path: &Path) -> Vec<Result<Observation, Error>> {
    let mut reader = Reader { bytes, offset: 0 };
    let mut answers = Vec::with_capacity(count);
    while answers.len() < count {
        let last = answers.len() + 1 == count;
        match reader.answer().and_then(|answer| if last { reader.end().map(|()| answer) } else { Ok(answer) }) {
            Ok(answer) => answers.push(answer),
            Err(problem) => {
                let answer = String::from_utf8_lossy(bytes).into_owned();
                answers.push(Err(Error::Garbled { path: path.to_owned(), answer, problem: problem.into() }));
                break;
            }
        }
    }
    answers
}

/// The answers to a batch, from an offset on.
struct Reader<'a> {
    bytes: &'a [u8],
    offset: usize,
}

impl<'a> Reader<'a> {
    fn answer(&mut self) -> Read<Result<Observation, Error>> {
        let items = self.sequence()?;
        match (self.text()?, items) {
            ("observation", 5) => self.observation().map(Ok),
            ("unsupported", 2) => Ok(Err(Error::Unsupported(self.string()?))),
            ("error", 4) => {
                let (class, message) = (self.string()?, self.string()?);
                Ok(Err(Error::Refused { class, message, line: self.optional(Self::number)? }))
            }
            _ => Err(self.malformed()),
        }
    }

    fn observation(&mut self) -> Read<Observation> {
        let outcome = self.outcome()?;
        let names = self.items(Self::string)?;
        let values = self.items(Self::value)?;
        let globals = names.into_iter().zip(values).collect();
        let objects = self.items(Self::object)?;
        self.sequence_of(4)?;
        let (events, dropped) = (self.items(Self::event)?, self.items(Self::event)?);
        let garbage = self.optional(Self::garbage)?.unwrap_or_default();
        Ok(Observation { outcome, globals, objects, events, dropped, garbage, collected: self.items(Self::event)? })
    }

    fn outcome(&mut self) -> Read<Outcome> {
        if self.peek() != Some(b'(') {
            return Ok(Outcome::Returned(self.value()?));
        }
        self.sequence_of(4)?;
        let (class, message) = (self.string()?, self.string()?);
        let name = self.optional(Self::string)?;
        Ok(Outcome::Raised(Raised { class, message, name, traceback: self.items(Self::string)? }))
    }

    fn garbage(&mut self) -> Read<Garbage> {
        self.sequence_of(4)?;
        let mut count = || self.number().map(u64::from);
        Ok(Garbage { cell: count()?, function: count()?, list: count()?, token: count()? })
    }

    fn event(&mut self) -> Read<Event> {
        match self.peek() {
            Some(b'i') => Ok(Event::Finalise(self.number()?)),
            Some(b'(') => {
                self.sequence_of(1)?;
                Ok(Event::Write(self.string()?))
            }
            _ => Ok(Event::Emit(self.string()?)),
        }
    }

    fn object(&mut self) -> Read<Object> {
        let items = self.sequence()?;
        let kind = self.text()?;
        let count = u64::from(self.number()?);
        let rest = items.checked_sub(2).ok_or(self.malformed())?;
        match (kind, rest) {
            ("cell", 0) => Ok(Object::Cell { count, content: None }),
            ("cell", 1) => Ok(Object::Cell { count, content: Some(self.value()?) }),
            ("token", 1) => Ok(Object::Token { count, label: self.number()?, finaliser: None }),
            ("token", 2) => {
                let label = self.number()?;
                Ok(Object::Token { count, label, finaliser: Some(self.value()?) })
            }
            ("tuple", _) => Ok(Object::Tuple { count, items: self.values(rest)? }),
            ("list", _) => Ok(Object::List { count, items: self.values(rest)? }),
            ("set", _) => Ok(Object::Set { count, items: self.values(rest)? }),
            ("dict", _) => {
                let entries = (0..rest / 2).map(|_| Ok((self.value()?, self.value()?))).collect::<Read<_>>()?;
                Ok(Object::Dict { count, entries })
            }
            ("method", 2) => {
                let name = self.string()?;
                Ok(Object::Method { count, bound: self.value()?, name })
            }
            ("function", 5..) => self.function(count),
            _ => Err(self.malformed()),
        }
    }

    fn function(&mut self, count: u64) -> Read<Object> {
        let name = self.string()?;
        let qualname = self.optional(Self::string)?;
        let parts = self.number()?;
        let (doc, module) = (self.value()?, self.value()?);
        let mut part = |bit: u32| (parts >> bit & 1 == 1).then(|| self.value()).transpose();
        let (closure, defaults, kwdefaults) = (part(0)?, part(1)?, part(2)?);
        let (annotations, dict) = (part(3)?, part(4)?);
        Ok(Object::Function { count, name, qualname, doc, module, closure, defaults, kwdefaults, annotations, dict })
    }

    /// The number of an object, or the text of an atom.
    fn value(&mut self) -> Read<Value> {
        match self.peek() {
            Some(b'i') => Ok(Value::Object(ObjectIndex(self.number()?))),
            _ => Ok(Value::Atom(self.string()?)),
        }
    }

    fn values(&mut self, count: usize) -> Read<Vec<Value>> {
        (0..count).map(|_| self.value()).collect()
    }

    fn items<T>(&mut self, read: impl Fn(&mut Self) -> Read<T>) -> Read<Vec<T>> {
        let count = self.sequence()?;
        (0..count).map(|_| read(self)).collect()
    }

    /// None, or something.
    fn optional<T>(&mut self, read: impl FnOnce(&mut Self) -> Read<T>) -> Read<Option<T>> {
        if self.peek() != Some(b'N') {
            return read(self).map(Some);
        }
        self.offset += 1;
        Ok(None)
    }

    /// A tuple or a list up to its items: how many there are.
    fn sequence(&mut self) -> Read<usize> {
        self.form(b"([")?;
        self.length()
    }

    fn sequence_of(&mut self, count: usize) -> Read<()> {
        if self.sequence()? == count { Ok(()) } else { Err(self.malformed()) }
    }

    fn number(&mut self) -> Read<u32> {
        self.form(b"i")?;
        u32::try_from(self.int()?).map_err(|_| self.malformed())
    }

    fn string(&mut self) -> Read<String> {
        self.text().map(str::to_owned)
    }

    /// A text: interned or not, in 2.7 of bytes or not.
    fn text(&mut self) -> Read<&'a str> {
        self.form(b"uts")?;
        let length = self.length()?;
        let bytes = self.take(length)?;
        str::from_utf8(bytes).map_err(|_| self.malformed())
    }

    fn form(&mut self, forms: &[u8]) -> Read<()> {
        let [form] = *self.take(1)? else { return Err(self.malformed()) };
        if forms.contains(&form) { Ok(()) } else { Err(self.malformed()) }
    }

    fn length(&mut self) -> Read<usize> {
        usize::try_from(self.int()?).map_err(|_| self.malformed())
    }

    fn int(&mut self) -> Read<i32> {
        let bytes = self.take(4)?.try_into().map_err(|_| self.malformed())?;
        Ok(i32::from_le_bytes(bytes))
    }

    fn take(&mut self, count: usize) -> Read<&'a [u8]> {
        let taken = self.bytes[self.offset..].get(..count).ok_or(self.malformed())?;
        self.offset += count;
        Ok(taken)
    }

    fn end(&self) -> Read<()> {
        if self.offset == self.bytes.len() { Ok(()) } else { Err(self.malformed()) }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.offset).copied()
    }

    fn malformed(&self) -> Malformed {
        Malformed { offset: self.offset }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Vec<u8> {
        let length = u32::try_from(text.len()).unwrap().to_le_bytes();
        [b"u", &length[..], text.as_bytes()].concat()
    }

    /// An observation whose first tuple has this as its first item, and says that it has so many.
    fn bytes(first: &str, items: u8) -> Vec<u8> {
        let tuple = |count: u8| vec![b'(', count, 0, 0, 0];
        let object = || b"i\0\0\0\0".to_vec();
        let cell = [b"[\x03\0\0\0".to_vec(), text("cell"), b"i\x02\0\0\0".to_vec(), object()].concat();
        let globals = [tuple(1), text("x"), tuple(1), text("5")].concat();
        let result = [tuple(items), text(first), object(), globals, tuple(1), cell].concat();
        let events = [tuple(2), text("1"), b"i\x01\0\0\0".to_vec()].concat();
        let dropped = [tuple(1), tuple(1), text("a")].concat();
        [result, tuple(4), events, dropped, b"N".to_vec(), tuple(0)].concat()
    }

    #[test]
    fn answers_are_read() {
        let mut bytes = bytes("observation", 5);
        bytes.extend([b"(\x02\0\0\0", &text("unsupported")[..], &text("why")].concat());
        let answers = read(&bytes, 2, Path::new("python"));
        let [Ok(observed), Err(Error::Unsupported(why))] = &answers[..] else { panic!("{answers:?}") };
        let value = Value::Object(ObjectIndex(0));
        assert_eq!(why, "why");
        assert_eq!(observed.outcome, Outcome::Returned(value.clone()));
        assert_eq!(observed.objects, [Object::Cell { count: 2, content: Some(value) }]);
        assert_eq!(observed.globals["x"], Value::Atom("5".to_owned()));
        assert_eq!(observed.events, [Event::Emit("1".to_owned()), Event::Finalise(1)]);
        assert_eq!(observed.dropped, [Event::Write("a".to_owned())]);
        assert_eq!(observed.garbage, Garbage::default());
    }

    #[test]
    fn what_is_no_answer_is_garbled() {
        let garbled = |bytes: &[u8]| {
            let answers = read(bytes, 1, Path::new("python"));
            assert!(matches!(answers[..], [Err(Error::Garbled { .. })]), "{bytes:?}: {answers:?}");
        };
        let whole = bytes("observation", 5);
        (0..whole.len()).for_each(|length| garbled(&whole[..length]));
        garbled(&[&whole[..], b"N"].concat());
        garbled(&bytes("observation", 4));
        garbled(&bytes("observatiom", 5));
    }
}
