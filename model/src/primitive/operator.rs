//! Arithmetic.

use super::{Answer, Context};
use crate::object::Address;
use strum::{EnumIter, IntoStaticStr};

/// A binary operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, IntoStaticStr)]
#[allow(missing_docs, reason = "the symbols say it")]
pub enum Binary {
    #[strum(serialize = "+")]
    Add,
    #[strum(serialize = "&")]
    And,
    #[strum(serialize = "//")]
    FloorDivide,
    #[strum(serialize = "<<")]
    LeftShift,
    #[strum(serialize = "@")]
    MatrixMultiply,
    #[strum(serialize = "*")]
    Multiply,
    #[strum(serialize = "%")]
    Remainder,
    #[strum(serialize = "|")]
    Or,
    #[strum(serialize = "**")]
    Power,
    #[strum(serialize = ">>")]
    RightShift,
    #[strum(serialize = "-")]
    Subtract,
    #[strum(serialize = "/")]
    TrueDivide,
    #[strum(serialize = "^")]
    Xor,
    /// 2.7's `/` without `from __future__ import division`.
    #[strum(serialize = "/")]
    ClassicDivide,
}

/// A unary operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, IntoStaticStr)]
#[allow(missing_docs, reason = "the symbols say it")]
pub enum Unary {
    #[strum(serialize = "+")]
    Positive,
    #[strum(serialize = "-")]
    Negative,
    #[strum(serialize = "not ")]
    Not,
    #[strum(serialize = "~")]
    Invert,
}

impl Context<'_> {
    pub(super) fn binary(&self, _: Binary, _: (Address, Address), _: bool) -> Answer {
        Answer::Unsupported("not written yet".into())
    }

    pub(super) fn binary_operand(&self, _: (Address, Address)) -> Answer {
        Answer::Unsupported("not written yet".into())
    }

    pub(super) fn unary(&self, _: Unary, _: Address) -> Answer {
        Answer::Unsupported("not written yet".into())
    }
}
