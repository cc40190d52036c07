//! Texts carried over: what 3.8 says, held against what 3.11 says, by the table of errors.

use super::{FROM, TO, difference::Difference};
use crate::observation::{self, Mode, Observation, Outcome, Raised, difference};
use freevars_code::Program;
use freevars_model::error::{Error, Row, TABLE};
use std::collections::{BTreeMap, BTreeSet};

/// An error that 3.11 raises in the place of another one of the same class.
struct Crossed {
    /// 3.8's. None: the whole text is the word.
    old: Option<Error>,
    /// 3.11's.
    new: Error,
    /// Which words are the same: 3.8's placeholder, 3.11's.
    words: &'static [(&'static str, &'static str)],
}

const CROSSED: &[Crossed] = &[
    // LIST_EXTEND knows no callee.
    Crossed { old: Some(Error::StarNotIterable), new: Error::UnpackedNotIterable, words: &[("1", "0")] },
    Crossed { old: Some(Error::TypeArguments), new: Error::TakesNoKeywords, words: &[] },
    // What a builtin says, if nobody has looked at the keys before it.
    Crossed { old: Some(Error::TakesNoKeywords), new: Error::KeywordsMustBeStrings, words: &[] },
    // A function's dict says of a missing attribute only its name.
    Crossed { old: None, new: Error::NoAttributeToSet, words: &[("", "1")] },
];

/// The placeholders that stand for a callee. `function` does in every text.
const CALLEES: &[(Error, &str)] = &[
    (Error::StarNotIterable, "0"),
    (Error::DoubleStarNotAMapping, "0"),
    (Error::DuplicateKeyword, "0"),
    (Error::DuplicateKeyNotAStr, "0"),
    (Error::TakesNoKeywords, "0"),
    (Error::TakesExactlyOne, "0"),
    (Error::TakesNone, "0"),
    (Error::TakesAtMostOf, "0"),
];

/// The placeholders that stand for the name that was not found, which the exception has from 3.10 on.
const NAMES: &[(Error, &str)] = &[
    (Error::UnboundFree, "variable"),
    (Error::NameNotDefined, "name"),
    (Error::NoAttribute, "1"),
    (Error::TypeHasNoAttribute, "1"),
];

/// The type of the iterator over an ASCII str, in 3.11 and in 3.8.
const ITERATOR: (&str, &str) = ("str_ascii_iterator", "str_iterator");

/// Which differences in words two observations show that are the same but for those.
///
/// # Errors
///
/// The first difference of another kind.
pub(super) fn held(
    old: &Observation,
    new: &Observation,
    adapted: &Program,
) -> Result<BTreeSet<Difference>, observation::Difference> {
    let mut shown = BTreeSet::new();
    let Some(plain) = difference(old, new, Mode::Exact) else { return Ok(shown) };
    let mut new = new.clone();
    let text = serde_json::to_string(&new).expect("json-writable: an observation is");
    if text.contains(ITERATOR.0) {
        new = serde_json::from_str(&text.replace(ITERATOR.0, ITERATOR.1)).expect("json-readable: only a name changed");
        shown.insert(Difference::AsciiIterators);
    }
    let (Outcome::Raised(said), Outcome::Raised(says)) = (&old.outcome, &mut new.outcome) else {
        return if *old == new { Ok(shown) } else { Err(plain) };
    };
    if let (None, Some(name)) = (&said.name, &says.name)
        && says_name(says, name)
    {
        says.name = None;
        shown.insert(Difference::ErrorsHaveNames);
    }
    if said.message != says.message && said.class == says.class {
        let ways = ways(&said.class).find_map(|way| way.held(&said.message, &says.message, adapted));
        if let Some(differences) = ways {
            says.message.clone_from(&said.message);
            shown.extend(differences);
        }
    }
    match difference(old, &new, Mode::Exact) {
        None => Ok(shown),
        Some(difference) => Err(difference),
    }
}

/// Whether the message says that a name was not found.
fn says_name(raised: &Raised, name: &str) -> bool {
    NAMES.iter().any(|(error, key)| {
        let words = error.text(TO).and_then(|text| words(text, &raised.message));
        let word = words.as_ref().and_then(|words| words.get(key));
        <&str>::from(error.row().class) == raised.class && word.is_some_and(|word| word.is_of(name))
    })
}

/// A way from an error of 3.8 to one of 3.11.
struct Way {
    error: Error,
    old: &'static str,
    new: &'static str,
    /// The words that must be the same; none given: those of the same name.
    words: Option<&'static [(&'static str, &'static str)]>,
}

/// The ways between errors of a class.
fn ways(class: &str) -> impl Iterator<Item = Way> {
    let same =
        |row: &Row| Some(Way { error: row.error, old: row.error.text(FROM)?, new: row.error.text(TO)?, words: None });
    let crossed = |crossed: &Crossed| {
        let old = crossed.old.map_or(Some("{}"), |old| old.text(FROM))?;
        Some(Way { error: crossed.new, old, new: crossed.new.text(TO)?, words: Some(crossed.words) })
    };
    let ways = TABLE.iter().filter_map(same).chain(CROSSED.iter().filter_map(crossed));
    ways.filter(move |way| <&str>::from(way.error.row().class) == class)
}

impl Way {
    /// In what ways the messages differ, if they are those of the errors, of the same words.
    fn held(&self, old: &str, new: &str, adapted: &Program) -> Option<BTreeSet<Difference>> {
        let (old, new) = (words(self.old, old)?, words(self.new, new)?);
        let mut shown = BTreeSet::new();
        if self.old != self.new {
            shown.insert(Difference::Reworded);
        }
        let pairs: Vec<(&str, &str)> = match self.words {
            Some(words) => words.to_vec(),
            None => old.keys().filter(|key| new.contains_key(*key)).map(|key| (*key, *key)).collect(),
        };
        for (key, new_key) in pairs {
            let (old, new) = (old.get(key)?, new.get(new_key)?);
            let callee = key == "function" || CALLEES.contains(&(self.error, key));
            match () {
                () if old.text == new.text => {}
                () if old.is_of(new.text) => drop(shown.insert(Difference::Reworded)),
                () if callee && names_in_full(old.text, new.text, adapted) => {
                    shown.insert(Difference::NamedInFull);
                }
                // min, max and range take at least as many arguments as 3.8 says that they take exactly.
                () if self.error == Error::Expected && new.text.strip_prefix("at least ") == Some(old.text) => {
                    shown.insert(Difference::Reworded);
                }
                () => return None,
            }
        }
        Some(shown)
    }
}

/// Whether 3.11 names a callee in full that 3.8 names by its code object's name or its type.
fn names_in_full(old: &str, new: &str, adapted: &Program) -> bool {
    let (name, full) = (old.strip_suffix("()").unwrap_or(old), new.strip_suffix("()").unwrap_or(new));
    let of_code = |code: &freevars_code::Code| code.name == name && full.ends_with(&code.qualname);
    let is_renamed = || adapted.codes.iter().any(|code| code.names.iter().any(|name| name == "__qualname__"));
    full.strip_suffix(name).is_some_and(|before| before.ends_with('.'))
        || adapted.codes.iter().any(of_code)
        || old.ends_with(" object")
        || is_renamed()
}

/// A word of a message, and after how many bytes it was cut.
struct Word<'m> {
    text: &'m str,
    limit: Option<usize>,
}

impl Word<'_> {
    /// Whether this is a word as it was before it was cut.
    fn is_of(&self, whole: &str) -> bool {
        let cut = |limit: usize| (0..=limit.min(whole.len())).rev().find(|&end| whole.is_char_boundary(end));
        self.text == whole || self.limit.and_then(cut).is_some_and(|end| self.text == &whole[..end])
    }
}

/// The words of a message, by the placeholders of its text. Each ends where what follows it in the text first occurs.
fn words<'m>(text: &'static str, message: &'m str) -> Option<BTreeMap<&'static str, Word<'m>>> {
    let mut words = BTreeMap::new();
    let (start, mut text) = text.split_once('{').unwrap_or((text, ""));
    let mut message = message.strip_prefix(start)?;
    while let Some((placeholder, after)) = text.split_once('}') {
        let (key, limit) = placeholder.split_once(':').map_or((placeholder, None), |(key, n)| (key, n.parse().ok()));
        let (literal, next) = after.split_once('{').map_or((after, None), |(literal, next)| (literal, Some(next)));
        let end = match next {
            None => message.len().checked_sub(literal.len()).filter(|_| message.ends_with(literal)),
            Some(_) => message.find(literal),
        }?;
        words.insert(key, Word { text: &message[..end], limit });
        message = &message[end + literal.len()..];
        text = next.unwrap_or_default();
    }
    message.is_empty().then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &'static str, message: &str) -> Option<Vec<(&'static str, String)>> {
        words(text, message).map(|words| words.into_iter().map(|(key, word)| (key, word.text.to_owned())).collect())
    }

    #[test]
    fn words_are_found_by_their_placeholders() {
        let text = "'{0}' object has no attribute '{1:400}'";
        let found = shown(text, "'int' object has no attribute 'x'").unwrap();
        assert_eq!(found, [("0", "int".to_owned()), ("1", "x".to_owned())]);
        assert_eq!(shown(text, "'int' object has no attribute 'x"), None);
        assert_eq!(shown("readonly", "readonly"), Some(vec![]));
        assert_eq!(shown("readonly", "readonly attribute"), None);
        assert_eq!(shown("{}", "any"), Some(vec![("", "any".to_owned())]));
    }

    #[test]
    fn errors_are_held_by_their_words() {
        fn held(class: &str, old: &str, new: &str) -> Option<BTreeSet<Difference>> {
            let program = Program { version: TO, codes: vec![], source: None };
            ways(class).find_map(|way| way.held(old, new, &program))
        }
        let local = |name| format!("cannot access local variable '{name}' where it is not associated with a value");
        let old = "local variable 'x' referenced before assignment";
        let reworded = Some(BTreeSet::from([Difference::Reworded]));
        assert_eq!(held("UnboundLocalError", old, &local("x")), reworded);
        assert_eq!(held("UnboundLocalError", old, &local("y")), None);
        let old = "f() missing 1 required positional argument: 'a'";
        let in_full = Some(BTreeSet::from([Difference::NamedInFull]));
        assert_eq!(held("TypeError", old, "g.<locals>.f() missing 1 required positional argument: 'a'"), in_full);
        assert_eq!(held("TypeError", old, "g.<locals>.f() missing 1 required positional argument: 'b'"), None);
        assert_eq!(held("TypeError", old, "g() missing 1 required positional argument: 'a'"), None);
    }
}
