//! What is raised, and in whose words: one row an error, one text a range of versions.
//!
//! A text's placeholders are filled from the frame or the call that raises ([`crate::machine`] names them) or, if they
//! are numbers, by the primitive that found the error.

use crate::{exception::Class, rules::Versions};
use freevars_code::Version;
use strum::{EnumIter, IntoStaticStr};

/// An error that CPython raises by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[allow(missing_docs, reason = "the texts in the table below say what each is")]
pub enum Error {
    // variables
    UnboundLocal,
    UnboundCell,
    UnboundFree,
    NameNotDefined,
    GlobalNameNotDefined,
    // making functions
    ClosureNotATuple,
    // calls
    NotCallable,
    CannotCreate,
    TakesNoArguments,
    TakesExactly,
    TakesAtMost,
    MissesExactly,
    MissesAtLeast,
    TooManyPositional,
    MissingPositional,
    MissingKeywordOnly,
    UnexpectedKeyword,
    MultipleValues,
    PositionalOnlyAsKeyword,
    KeywordsMustBeStrings,
    StarNotIterable,
    DoubleStarNotAMapping,
    DuplicateKeyword,
    UnpackedNotIterable,
    UnpackedNotAMapping,
    RecursionTooDeep,
    RuntimeTooDeep,
    // raise
    NotAnException,
    NothingToReraise,
}

/// The class and texts of an error.
#[derive(Debug)]
pub struct Row {
    /// Which error.
    pub error: Error,
    /// The class of the exception.
    pub class: Class,
    /// The texts, each for the versions that use it.
    pub texts: &'static [(Versions, &'static str)],
}

impl Error {
    /// Its row in the table.
    pub fn row(self) -> &'static Row {
        TABLE.iter().find(|row| row.error == self).expect("every-error-has-a-row: see the table")
    }

    /// The text of one version, if that version can raise it.
    pub fn text(self, version: Version) -> Option<&'static str> {
        self.row().texts.iter().find(|(versions, _)| versions.contains(version)).map(|(_, text)| *text)
    }
}

const ALL: Versions = Versions::between(Version::V2_7, Version::V3_11);
const PY2: Versions = Versions::only(Version::V2_7);
const PY3: Versions = Versions::between(Version::V3_8, Version::V3_11);
const TO_3_8: Versions = Versions::between(Version::V2_7, Version::V3_8);
const V3_8: Versions = Versions::only(Version::V3_8);
const V3_11: Versions = Versions::only(Version::V3_11);

const fn row(error: Error, class: Class, texts: &'static [(Versions, &'static str)]) -> Row {
    Row { error, class, texts }
}

/// Every error, with its class and texts.
#[rustfmt::skip]
pub const TABLE: &[Row] = &[
    row(Error::UnboundLocal, Class::UnboundLocalError, &[
        (TO_3_8, "local variable '{local}' referenced before assignment"),
        (V3_11, "cannot access local variable '{local}' where it is not associated with a value"),
    ]),
    row(Error::UnboundCell, Class::UnboundLocalError, &[
        (TO_3_8, "local variable '{variable}' referenced before assignment"),
        (V3_11, "cannot access local variable '{variable}' where it is not associated with a value"),
    ]),
    row(Error::UnboundFree, Class::NameError, &[
        (TO_3_8, "free variable '{variable}' referenced before assignment in enclosing scope"),
        (V3_11, "cannot access free variable '{variable}' where it is not associated with a value in enclosing scope"),
    ]),
    row(Error::NameNotDefined, Class::NameError, &[(ALL, "name '{name}' is not defined")]),
    row(Error::GlobalNameNotDefined, Class::NameError, &[
        (PY2, "global name '{name}' is not defined"),
        (PY3, "name '{name}' is not defined"),
    ]),
    row(Error::ClosureNotATuple, Class::SystemError, &[(PY2, "expected tuple for closure, got '{popped}'")]),
    row(Error::NotCallable, Class::TypeError, &[(ALL, "'{callee}' object is not callable")]),
    row(Error::CannotCreate, Class::TypeError, &[(ALL, "cannot create '{callee}' instances")]),
    row(Error::TakesNoArguments, Class::TypeError, &[(PY2, "{function}() takes no arguments ({all-given} given)")]),
    row(Error::TakesExactly, Class::TypeError, &[(PY2, "{function}() takes exactly {parameters} ({all-given} given)")]),
    row(Error::MissesExactly, Class::TypeError, &[(PY2, "{function}() takes exactly {required} ({filled} given)")]),
    row(Error::MissesAtLeast, Class::TypeError, &[(PY2, "{function}() takes at least {required} ({filled} given)")]),
    row(Error::TakesAtMost, Class::TypeError, &[(PY2, "{function}() takes at most {parameters} ({all-given} given)")]),
    row(Error::TooManyPositional, Class::TypeError, &[(PY3, "{function}() takes {positional-range} but {positional-given} given")]),
    row(Error::MissingPositional, Class::TypeError, &[(PY3, "{function}() missing {missing-positional}")]),
    row(Error::MissingKeywordOnly, Class::TypeError, &[(PY3, "{function}() missing {missing-keyword-only}")]),
    row(Error::UnexpectedKeyword, Class::TypeError, &[(ALL, "{function}() got an unexpected keyword argument '{keyword}'")]),
    row(Error::MultipleValues, Class::TypeError, &[
        (PY2, "{function}() got multiple values for keyword argument '{keyword}'"),
        (PY3, "{function}() got multiple values for argument '{keyword}'"),
    ]),
    row(Error::PositionalOnlyAsKeyword, Class::TypeError, &[
        (PY3, "{function}() got some positional-only arguments passed as keyword arguments: '{positional-only-keywords}'"),
    ]),
    row(Error::KeywordsMustBeStrings, Class::TypeError, &[
        (TO_3_8, "{function}() keywords must be strings"),
        (V3_11, "keywords must be strings"),
    ]),
    row(Error::StarNotIterable, Class::TypeError, &[(ALL, "{0} argument after * must be an iterable, not {1}")]),
    row(Error::DoubleStarNotAMapping, Class::TypeError, &[(ALL, "{0} argument after ** must be a mapping, not {1}")]),
    row(Error::DuplicateKeyword, Class::TypeError, &[(ALL, "{0} got multiple values for keyword argument '{1}'")]),
    row(Error::UnpackedNotIterable, Class::TypeError, &[
        (V3_8, "'{0}' object is not iterable"),
        (V3_11, "Value after * must be an iterable, not {0}"),
    ]),
    row(Error::UnpackedNotAMapping, Class::TypeError, &[(PY3, "'{0}' object is not a mapping")]),
    row(Error::RecursionTooDeep, Class::RecursionError, &[(PY3, "maximum recursion depth exceeded")]),
    row(Error::RuntimeTooDeep, Class::RuntimeError, &[(PY2, "maximum recursion depth exceeded")]),
    row(Error::NotAnException, Class::TypeError, &[
        (PY2, "exceptions must be old-style classes or derived from BaseException, not {0}"),
        (PY3, "exceptions must derive from BaseException"),
    ]),
    row(Error::NothingToReraise, Class::RuntimeError, &[(PY3, "No active exception to reraise")]),
];
