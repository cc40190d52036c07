//! Constants as text.

use super::{
    Error, Problem, repr,
    scan::{Piece, Scanner},
};
use crate::{CodeIndex, Const, hex, json::MAX_DIGITS, nesting::MAX_DEPTH, version::Constants};
use num_bigint::BigInt;

/// Which code object a constant refers to, before it is known which that is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reference {
    /// By its index.
    Index(u32),
    /// By its name, and if it is written as Python does by file and line too.
    Name(String, Option<(String, u32)>),
}

/// A reference, and where it is written.
#[derive(Clone)]
pub(super) struct Written<'a> {
    pub(super) reference: Reference,
    pub(super) at: Scanner<'a>,
}

/// Reads constants. In what it returns [`Const::Code`] is an index into `references`.
pub(super) struct Reader<'a> {
    pub(super) types: Constants,
    pub(super) references: Vec<Written<'a>>,
}

impl<'a> Reader<'a> {
    pub(super) fn constant(&mut self, scanner: &mut Scanner<'a>) -> Result<Const, Error> {
        self.nested(scanner, 0)
    }

    fn nested(&mut self, scanner: &mut Scanner<'a>, depth: usize) -> Result<Const, Error> {
        let start = *scanner;
        if scanner.eat("<code ") {
            return self.code(scanner);
        }
        if scanner.eat("<float ") {
            let bits = float_bits(scanner)?;
            scanner.expect(">")?;
            return Ok(Const::Float(bits));
        }
        if scanner.eat("<complex ") {
            let real = float_bits(scanner)?;
            scanner.expect(" ")?;
            let imaginary = float_bits(scanner)?;
            scanner.expect(">")?;
            return Ok(Const::Complex(real, imaginary));
        }
        if scanner.eat("frozenset(") {
            let closing = if scanner.eat("{") {
                "}"
            } else if scanner.eat("[") {
                "]"
            } else {
                ""
            };
            let items = if closing.is_empty() { Vec::new() } else { self.items(scanner, closing, depth)?.0 };
            scanner.expect(")")?;
            return Ok(Const::FrozenSet(items));
        }
        if scanner.eat("(") {
            if let Some(complex) = bracketed_complex(scanner) {
                return Ok(complex);
            }
            let (items, trailing_comma) = self.items(scanner, ")", depth)?;
            if items.len() == 1 && !trailing_comma {
                return start.error(Problem::Expected("a comma in a tuple of one"));
            }
            return Ok(Const::Tuple(items));
        }
        if let Some(text) = self.text(scanner)? {
            return Ok(text);
        }
        let word = scanner.run(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '+' | '-'));
        self.word(word, start)
    }

    /// Items and commas up to the closing bracket, and whether a comma stands before it.
    fn items(
        &mut self,
        scanner: &mut Scanner<'a>,
        closing: &'static str,
        depth: usize,
    ) -> Result<(Vec<Const>, bool), Error> {
        if depth == MAX_DEPTH {
            return scanner.error(Problem::Depth);
        }
        let mut items = Vec::new();
        let mut comma = false;
        loop {
            scanner.spaces();
            if scanner.eat(closing) {
                return Ok((items, comma));
            }
            if !items.is_empty() && !comma {
                return scanner.error(Problem::Expected("a comma or a closing bracket"));
            }
            items.push(self.nested(scanner, depth + 1)?);
            comma = scanner.eat(",");
        }
    }

    fn code(&mut self, scanner: &mut Scanner<'a>) -> Result<Const, Error> {
        let at = *scanner;
        let reference = if scanner.eat("object ") {
            python_reference(scanner)
        } else if scanner.rest().starts_with(|c: char| c.is_ascii_digit()) {
            Some(Reference::Index(scanner.number()?))
        } else {
            bare_reference(scanner)
        };
        let Some(reference) = reference else {
            return at.error(Problem::Expected("a code object as Python or the header writes it"));
        };
        scanner.expect(">")?;
        let index = u32::try_from(self.references.len()).or_else(|_| at.error(Problem::TooLarge))?;
        self.references.push(Written { reference, at });
        Ok(Const::Code(CodeIndex(index)))
    }

    fn text(&self, scanner: &mut Scanner<'a>) -> Result<Option<Const>, Error> {
        let start = *scanner;
        let prefix = ["u", "b"].into_iter().find(|prefix| {
            let rest = scanner.rest();
            rest.starts_with(prefix) && rest[1..].starts_with(['\'', '"'])
        });
        scanner.take(prefix.map_or(0, str::len));
        match (prefix, self.types) {
            (Some("u"), Constants::Two) => Ok(Some(Const::Unicode(scanner.quoted()?))),
            (Some("b"), Constants::Three) => bytes(scanner).map(|bytes| bytes.map(Const::Bytes)),
            (None, Constants::Two) => {
                let text = |bytes| String::from_utf8(bytes).map_or_else(|e| Const::Bytes(e.into_bytes()), Const::Str);
                bytes(scanner).map(|bytes| bytes.map(text))
            }
            (None, Constants::Three) if !start.rest().starts_with(['\'', '"']) => Ok(None),
            (None, Constants::Three) => Ok(Some(Const::Str(scanner.quoted()?))),
            (Some(_), _) => start.error(Problem::ConstType),
        }
    }

    fn word(&self, word: &str, start: Scanner<'a>) -> Result<Const, Error> {
        let expected = || start.located(Problem::Expected("a constant"));
        match word {
            "None" => return Ok(Const::None),
            "True" => return Ok(Const::Bool(true)),
            "False" => return Ok(Const::Bool(false)),
            "Ellipsis" => return Ok(Const::Ellipsis),
            _ => {}
        }
        if let Some(digits) = word.strip_suffix('L') {
            let value = integer(digits).ok_or_else(expected)?;
            return if self.types == Constants::Two { Ok(Const::Long(value)) } else { start.error(Problem::ConstType) };
        }
        if let Some(imaginary) = word.strip_suffix('j') {
            return Ok(Const::Complex(0, float(imaginary).ok_or_else(expected)?));
        }
        if let Some(value) = integer(word) {
            return if self.types.has_int(&value) { Ok(Const::Int(value)) } else { start.error(Problem::ConstType) };
        }
        if word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') && word.len() > MAX_DIGITS {
            return start.error(Problem::TooLarge);
        }
        float(word).map(Const::Float).ok_or_else(expected)
    }
}

/// `f`, up to the closing bracket; the name may itself be in such brackets.
fn bare_reference(scanner: &mut Scanner<'_>) -> Option<Reference> {
    let mut ahead = *scanner;
    let inner = if ahead.eat("<") { 1 + ahead.run(|c| c != '>').len() + 1 } else { ahead.run(|c| c != '>').len() };
    (inner <= scanner.rest().len()).then(|| Reference::Name(scanner.take(inner).to_string(), None))
}

/// `f at 0x7f..., file "x.py", line 1`, up to the closing bracket.
fn python_reference(scanner: &mut Scanner<'_>) -> Option<Reference> {
    let name = scanner.take(scanner.rest().find(" at 0x")?).to_string();
    scanner.eat(" at 0x");
    scanner.run(|c| c.is_ascii_hexdigit() || c == '.');
    if !scanner.eat(", file \"") {
        return None;
    }
    let file = scanner.take(scanner.rest().find("\", line ")?).to_string();
    scanner.eat("\", line ");
    Some(Reference::Name(name, Some((file, scanner.number().ok()?))))
}

fn bytes(scanner: &mut Scanner<'_>) -> Result<Option<Vec<u8>>, Error> {
    let mut bytes = Vec::new();
    let found = scanner.string(|piece| match piece {
        Piece::Number(number) => u8::try_from(number).map(|byte| bytes.push(byte)).is_ok(),
        Piece::Character(c) => {
            let c = char::from_u32(c).filter(char::is_ascii);
            c.and_then(|c| u8::try_from(c).ok()).map(|byte| bytes.push(byte)).is_some()
        }
    })?;
    Ok(found.then_some(bytes))
}

/// `1+2j)`, after the opening bracket.
fn bracketed_complex(scanner: &mut Scanner<'_>) -> Option<Const> {
    let mut ahead = *scanner;
    let word = ahead.run(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '+' | '-'));
    let word = word.strip_suffix('j').filter(|_| ahead.eat(")"))?;
    let mut signs = word.rmatch_indices(['+', '-']).filter(|&(at, _)| at > 0 && !word[..at].ends_with('e'));
    let (sign, _) = signs.next()?;
    let real = float(&word[..sign])?;
    let imaginary = float(word[sign..].strip_prefix('+').unwrap_or(&word[sign..]))?;
    *scanner = ahead;
    Some(Const::Complex(real, imaginary))
}

fn float_bits(scanner: &mut Scanner<'_>) -> Result<u64, Error> {
    let start = *scanner;
    let digits = scanner.run(|c| c.is_ascii_hexdigit());
    hex::decode_u64(digits).ok_or_else(|| start.located(Problem::Expected("16 hexadecimal digits")))
}

fn integer(word: &str) -> Option<BigInt> {
    let digits = word.strip_prefix('-').unwrap_or(word);
    let decimal = digits.len() <= MAX_DIGITS && digits.bytes().all(|byte| byte.is_ascii_digit());
    decimal.then(|| BigInt::parse_bytes(word.as_bytes(), 10)).flatten()
}

fn float(word: &str) -> Option<u64> {
    let unsigned = word.strip_prefix('-').unwrap_or(word);
    match unsigned {
        "nan" => (word == "nan").then_some(repr::NAN),
        "inf" => Some(word.parse::<f64>().ok()?.to_bits()),
        _ if unsigned.starts_with(|c: char| c.is_ascii_digit()) => Some(word.parse::<f64>().ok()?.to_bits()),
        _ => None,
    }
}
