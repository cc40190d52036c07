//! What is known of the objects that a rule has made.

use super::{ALL, Reason, row};
use crate::mutation::Change::{Delete, Swap};

pub(super) const REASONS: &[Reason] = &[
    row(
        &[Delete, Swap],
        ALL,
        "Nothing is in a new set or dict yet: what is copied has each key once.",
        &[("Builtin(SetCopy)", "look at the key in *"), ("Builtin(DictCopy)", "look at the key in *")],
    ),
    row(
        &[Delete],
        ALL,
        "Nothing is in a new set or dict yet: what is copied has each key once.",
        &[
            ("Builtin(SetCopy)", "if `stored_key* is there, go to *"),
            ("Builtin(DictCopy)", "if `stored_key* is there, go to *"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "sorted() sorts a list of its own, which nobody sees meanwhile.",
        &[("Builtin(Sorted)", "exchange all that *"), ("Builtin(Sorted)", "release * ; exchange all that *")],
    ),
];
