//! What a rule can come to where the specification ends, so that CPython's behaviour there is not told.

use strum::{EnumIter, IntoStaticStr};

/// Where a rule ends without saying what comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, IntoStaticStr)]
pub enum Unspecified {
    /// 2.7: `builtin_map` goes on, and calls the function, with the exception set.
    #[strum(serialize = "map() of what raises when its length is asked")]
    MapWithPendingError,
}
