//! The methods of strs. 2.7's strs are bytes, and only ASCII ones are covered.

use super::{Answer, Computed, Context, Value, iterate::answer, methods::bound, operator::MAX_ITEMS, unsupported};
use crate::{
    builtin::Builtin,
    error::Error,
    object::{Address, Data, Type},
};
use num_traits::ToPrimitive;

impl Context<'_> {
    /// What a method answers to its arguments, whose number has been checked.
    pub(super) fn str_method(&self, method: Builtin, arguments: &[Address], receiver: Address) -> Answer {
        let Data::Str(text) = self.heap.data(receiver) else {
            return unsupported(format!("{} as a primitive", method.declaration().name));
        };
        let texts = arguments.iter().filter_map(|argument| self.heap.text(*argument));
        if !text.is_ascii() || !texts.clone().all(str::is_ascii) {
            return unsupported("methods of a str with characters other than ASCII");
        }
        if arguments.iter().any(|argument| self.heap.type_of(*argument) == Type::Unicode)
            || self.is_2_7() && arguments.iter().any(|argument| self.heap.type_of(*argument) == Type::Bytes)
        {
            return unsupported("methods of strs given bytes or unicode");
        }
        answer(self.ascii_method(method, arguments, text))
    }

    fn ascii_method(&self, method: Builtin, arguments: &[Address], text: &str) -> Computed<Value> {
        let every = |is: fn(&u8) -> bool| Ok(Value::bool(!text.is_empty() && text.bytes().all(|b| is(&b))));
        let cased = |upper: bool| {
            let mut letters = text.bytes().filter(u8::is_ascii_alphabetic).peekable();
            let some = letters.peek().is_some();
            Ok(Value::bool(some && letters.all(|b| b.is_ascii_uppercase() == upper)))
        };
        let name = method.declaration().name;
        match (method, arguments) {
            (Builtin::StrLower, _) => Ok(Value::str(text.to_ascii_lowercase())),
            (Builtin::StrCapitalize, _) => {
                let (first, rest) = text.split_at(text.len().min(1));
                Ok(Value::str(first.to_ascii_uppercase() + &rest.to_ascii_lowercase()))
            }
            (Builtin::StrTitle, _) => Ok(Value::str(titled(text))),
            (Builtin::StrSwapCase, _) => {
                let swap =
                    |c: char| if c.is_ascii_uppercase() { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() };
                Ok(Value::str(text.chars().map(swap).collect::<String>()))
            }
            (Builtin::StrIsDigit, _) => every(u8::is_ascii_digit),
            (Builtin::StrIsAlpha, _) => every(u8::is_ascii_alphabetic),
            (Builtin::StrIsAlNum, _) => every(u8::is_ascii_alphanumeric),
            (Builtin::StrIsSpace, _) => Ok(Value::bool(!text.is_empty() && text.chars().all(|c| self.is_space(c)))),
            (Builtin::StrIsUpper, _) => cased(true),
            (Builtin::StrIsLower, _) => cased(false),
            (Builtin::StrSplit | Builtin::StrRSplit, _) => self.split(method, text),
            (Builtin::StrStrip | Builtin::StrLStrip | Builtin::StrRStrip, set) => {
                let set = match set.first().map(|set| self.heap.data(*set)) {
                    None | Some(Data::None) => None,
                    Some(Data::Str(set)) => Some(set),
                    Some(_) => return Err(self.error(Error::StripArgument, &[name])),
                };
                let goes = |c: char| set.map_or_else(|| self.is_space(c), |set| set.contains(c));
                Ok(Value::str(match method {
                    Builtin::StrLStrip => text.trim_start_matches(goes),
                    Builtin::StrRStrip => text.trim_end_matches(goes),
                    _ => text.trim_matches(goes),
                }))
            }
            (Builtin::StrStartsWith | Builtin::StrEndsWith, [wanted, bounds @ ..]) => {
                let part = self.between(text, bounds)?;
                let of = |wanted: &str| {
                    part.is_some_and(|(_, part)| match method {
                        Builtin::StrStartsWith => part.starts_with(wanted),
                        _ => part.ends_with(wanted),
                    })
                };
                match self.heap.data(*wanted) {
                    Data::Str(wanted) => Ok(Value::bool(of(wanted))),
                    Data::Tuple => {
                        for item in self.heap.items(*wanted).iter().flatten() {
                            match self.heap.data(*item) {
                                Data::Str(wanted) if of(wanted) => return Ok(Value::bool(true)),
                                Data::Str(wanted) if !wanted.is_ascii() => {
                                    return Err(unsupported("methods of a str with characters other than ASCII"));
                                }
                                Data::Str(_) => {}
                                Data::Unicode(_) => return Err(unsupported("methods of strs given bytes or unicode")),
                                _ => return Err(self.error(Error::PrefixItem, &[name, self.type_name(*item)])),
                            }
                        }
                        Ok(Value::bool(false))
                    }
                    _ => Err(self.error(Error::PrefixArgument, &[name, self.type_name(*wanted)])),
                }
            }
            (Builtin::StrReplace, [old, new, count @ ..]) => {
                let replaced = |n: usize, value: Address| match self.heap.data(value) {
                    Data::Str(text) => Ok(text),
                    _ => Err(self.error(Error::ReplaceArgument, &[self.argument_word(value), &n.to_string()])),
                };
                let most = || match count.first() {
                    Some(count) => Ok(self.size(*count)?.to_usize().unwrap_or(usize::MAX)),
                    None => Ok(usize::MAX),
                };
                // 2.7 reads the numbers among its arguments first.
                let early = if self.is_2_7() { Some(most()?) } else { None };
                let (old, new) = (replaced(1, *old)?, replaced(2, *new)?);
                let most = early.map_or_else(most, Ok)?;
                if (text.len() + 1).saturating_mul(new.len() + 1) > MAX_ITEMS {
                    return Err(unsupported("a str of more than 1 MiB"));
                }
                Ok(Value::str(text.replacen(&**old, new, most)))
            }
            (Builtin::StrCount, [part, bounds @ ..]) => {
                let within = self.between(text, bounds)?;
                let part = self.sought(*part)?;
                let count = within.map_or(0, |(_, within)| match part.is_empty() {
                    true => within.len() + 1,
                    false => within.matches(part).count(),
                });
                Ok(Value::int(count))
            }
            (Builtin::StrFind | Builtin::StrRFind | Builtin::StrIndex | Builtin::StrRIndex, [part, bounds @ ..]) => {
                let within = self.between(text, bounds)?;
                let part = self.sought(*part)?;
                let found = within.and_then(|(start, within)| {
                    let at = match method {
                        Builtin::StrFind | Builtin::StrIndex => within.find(part),
                        _ => within.rfind(part),
                    };
                    at.map(|at| start + at)
                });
                match (found, method) {
                    (Some(at), _) => Ok(Value::int(at)),
                    (None, Builtin::StrFind | Builtin::StrRFind) => Ok(Value::int(-1)),
                    (None, _) => Err(self.error(Error::SubstringNotFound, &[])),
                }
            }
            (Builtin::StrPartition | Builtin::StrRPartition, [separator]) => {
                let separator = self.sought(*separator)?;
                if separator.is_empty() {
                    return Err(self.error(Error::EmptySeparator, &[]));
                }
                let at = if method == Builtin::StrPartition { text.find(separator) } else { text.rfind(separator) };
                let parts = match at {
                    Some(at) => [&text[..at], separator, &text[at + separator.len()..]],
                    None if method == Builtin::StrPartition => [text, "", ""],
                    None => ["", "", text],
                };
                Ok(Value::tuple(parts.into_iter().map(Value::str).collect()))
            }
            (Builtin::StrZFill, [width]) => {
                let spare = self.width(*width)?.saturating_sub(text.len());
                let (sign, digits) = text.split_at(usize::from(text.starts_with(['-', '+'])));
                Ok(Value::str(format!("{sign}{}{digits}", "0".repeat(spare))))
            }
            (Builtin::StrCenter | Builtin::StrLJust | Builtin::StrRJust, [width, fill @ ..]) => {
                let width = self.width(*width)?;
                let fill = match fill.first().map(|fill| (fill, self.heap.data(*fill))) {
                    None => " ",
                    Some((_, Data::Str(fill))) if fill.len() == 1 => fill,
                    Some((fill, Data::Str(_))) => {
                        return Err(self.error(Error::FillLength, &[name, self.argument_word(*fill)]));
                    }
                    Some((fill, _)) if self.is_2_7() => {
                        return Err(self.error(Error::FillType, &[name, self.argument_word(*fill)]));
                    }
                    Some((fill, _)) => return Err(self.error(Error::FillType, &[name, self.type_name(*fill)])),
                };
                let spare = width.saturating_sub(text.len());
                let left = match method {
                    Builtin::StrLJust => 0,
                    Builtin::StrRJust => spare,
                    // An odd one goes to the left of an odd width, to the right of an even one.
                    _ => spare / 2 + (spare & width & 1),
                };
                Ok(Value::str(format!("{}{text}{}", fill.repeat(left), fill.repeat(spare - left))))
            }
            (Builtin::StrFormat, _) => self.formatted(text, arguments).map(Value::str),
            _ => Err(unsupported(format!("{name} as a primitive"))),
        }
    }

    /// 3.x's strs also know the separators of ASCII as spaces.
    fn is_space(&self, c: char) -> bool {
        matches!(c, ' ' | '\t' | '\n' | '\r' | '\x0b' | '\x0c') || !self.is_2_7() && ('\x1c'..='\x1f').contains(&c)
    }

    fn sought(&self, part: Address) -> Computed<&str> {
        match self.heap.data(part) {
            Data::Str(part) => Ok(part),
            _ => Err(self.error(Error::StrNeeded, &[self.type_name(part)])),
        }
    }

    /// An argument that is a `Py_ssize_t`.
    fn size(&self, value: Address) -> Computed<i64> {
        let Some(n) = self.whole(value) else {
            return Err(match self.heap.data(value) {
                Data::Float(_) => self.error(Error::FloatForInteger, &[]),
                _ => self.error(Error::IntegerNeeded, &[self.type_name(value)]),
            });
        };
        n.to_i64().ok_or_else(|| self.error(Error::TooLargeForSize, &[]))
    }

    fn width(&self, value: Address) -> Computed<usize> {
        match self.size(value)?.max(0).to_usize() {
            Some(width) if width <= MAX_ITEMS => Ok(width),
            _ => Err(unsupported("a str of more than 1 MiB")),
        }
    }

    /// The part of a text between bounds, and where it begins; nothing, if it would begin behind its end.
    fn between<'t>(&self, text: &'t str, bounds: &[Address]) -> Computed<Option<(usize, &'t str)>> {
        let mut range = [0, text.len()];
        let mut beyond = false;
        for (n, (end, given)) in range.iter_mut().zip(bounds).enumerate() {
            match (self.heap.data(*given), self.whole(*given)) {
                (Data::None, _) => {}
                (_, Some(wanted)) => {
                    beyond |= n == 0 && wanted > text.len().into();
                    *end = bound(&wanted, text.len());
                }
                _ => return Err(self.error(Error::SliceIndexNotInt, &[])),
            }
        }
        Ok((!beyond && range[0] <= range[1]).then(|| (range[0], &text[range[0]..range[1]])))
    }

    fn split(&self, method: Builtin, text: &str) -> Computed<Value> {
        let given =
            |name, at: usize| self.parameter(method, name).or(self.positional(method).get(at).copied().flatten());
        let most = match given("maxsplit", 1) {
            None => usize::MAX,
            Some(most) => self.size(most)?.to_usize().unwrap_or(usize::MAX),
        };
        let backwards = method == Builtin::StrRSplit;
        let parts: Vec<&str> = match given("sep", 0).map(|separator| (separator, self.heap.data(separator))) {
            None | Some((_, Data::None)) => {
                let space = |c: char| self.is_space(c);
                let (mut parts, mut rest) = (Vec::new(), text.trim_matches(space));
                while !rest.is_empty() && parts.len() < most {
                    let cut = if backwards { rest.rsplit_once(space) } else { rest.split_once(space) };
                    let Some((before, after)) = cut else { break };
                    let (part, others) = if backwards { (after, before) } else { (before, after) };
                    parts.push(part);
                    rest = others.trim_matches(space);
                }
                // What is not split keeps the spaces at its far end.
                let last = match backwards {
                    _ if parts.len() < most || parts.is_empty() && most > 0 => rest,
                    true => &text[..end_of(text, rest)],
                    false => &text[start_of(text, rest)..],
                };
                if !rest.is_empty() {
                    parts.push(last);
                }
                if backwards {
                    parts.reverse();
                }
                parts
            }
            Some((_, Data::Str(separator))) if separator.is_empty() => {
                return Err(self.error(Error::EmptySeparator, &[]));
            }
            Some((_, Data::Str(separator))) if backwards => {
                let mut parts: Vec<&str> = text.rsplitn(most.saturating_add(1), &**separator).collect();
                parts.reverse();
                parts
            }
            Some((_, Data::Str(separator))) => text.splitn(most.saturating_add(1), &**separator).collect(),
            Some((separator, _)) => return Err(self.error(Error::SeparatorArgument, &[self.type_name(separator)])),
        };
        Ok(Value::New(Data::List, parts.into_iter().map(|part| Some(Value::str(part))).collect()))
    }
}

/// Where a part of a text begins in it.
fn start_of(text: &str, part: &str) -> usize {
    part.as_ptr() as usize - text.as_ptr() as usize
}

/// Where a part of a text ends in it.
fn end_of(text: &str, part: &str) -> usize {
    start_of(text, part) + part.len()
}

/// Each run of letters begins with a capital.
fn titled(text: &str) -> String {
    let mut inside = false;
    let title = |c: char| {
        let titled = if inside { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() };
        inside = c.is_ascii_alphabetic();
        titled
    };
    text.chars().map(title).collect()
}
