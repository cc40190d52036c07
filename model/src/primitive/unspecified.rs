//! What a rule can come to where the specification ends, so that CPython's behaviour there is not told.

use strum::{EnumIter, IntoStaticStr};

/// Where a rule ends without saying what comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, IntoStaticStr)]
pub enum Unspecified {
    /// 2.7: `builtin_map` goes on, and calls the function, with the exception set.
    #[strum(serialize = "map() of what raises when its length is asked")]
    MapWithPendingError,
    /// 2.7: code that no compiler emits runs in the namespace of a module, and asks for it. Whoever runs the program holds
    /// that too, and has put in what it likes.
    #[strum(serialize = "LOAD_LOCALS in the namespace of a module")]
    ModuleNamespace,
    /// `list_extend` makes room as it sees fit, and `list_sort_impl` notices.
    #[strum(serialize = "a list that is extended while it is sorted, by what gives nothing")]
    ExtendedWhileSorted,
}
