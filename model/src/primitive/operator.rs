//! Arithmetic.

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
