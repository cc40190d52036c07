//! The built-in exception classes.

#![allow(clippy::match_same_arms, reason = "an arm a line reads better than arms merged by chance")]

use freevars_code::Version;
use strum::{EnumIter, EnumString, IntoStaticStr};

/// A built-in exception class, named as Python names it.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, EnumString, IntoStaticStr, strum::Display,
)]
#[allow(missing_docs, reason = "the names are Python's")]
pub enum Class {
    BaseException,
    Exception,
    GeneratorExit,
    ArithmeticError,
    AssertionError,
    AttributeError,
    IndexError,
    KeyError,
    LookupError,
    MemoryError,
    NameError,
    NotImplementedError,
    OverflowError,
    RecursionError,
    RuntimeError,
    StopIteration,
    SystemError,
    TypeError,
    UnboundLocalError,
    ValueError,
    ZeroDivisionError,
}

impl Class {
    /// The class it derives from.
    pub fn base(self, version: Version) -> Option<Class> {
        Some(match self {
            Class::BaseException => return None,
            Class::Exception | Class::GeneratorExit => Class::BaseException,
            // 2.7's StandardError, which stands between these and Exception, is left out: nothing here can tell.
            Class::ArithmeticError
            | Class::AssertionError
            | Class::AttributeError
            | Class::LookupError
            | Class::MemoryError
            | Class::NameError
            | Class::RuntimeError
            | Class::StopIteration
            | Class::SystemError
            | Class::TypeError
            | Class::ValueError => Class::Exception,
            Class::IndexError | Class::KeyError => Class::LookupError,
            Class::NotImplementedError => Class::RuntimeError,
            Class::RecursionError if Class::RecursionError.exists(version) => Class::RuntimeError,
            Class::RecursionError => return None,
            Class::OverflowError | Class::ZeroDivisionError => Class::ArithmeticError,
            Class::UnboundLocalError => Class::NameError,
        })
    }

    /// Whether it is another class, or derives from it.
    pub fn derives_from(self, of: Class, version: Version) -> bool {
        self == of || self.base(version).is_some_and(|base| base.derives_from(of, version))
    }

    /// Whether the version has it.
    pub fn exists(self, version: Version) -> bool {
        self != Class::RecursionError || version.facts().major == 3
    }
}
