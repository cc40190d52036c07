//! Methods that are bound, or called as if they were.

use super::{ALL, Reason, row};
use crate::mutation::Change::{Delete, Swap};

pub(super) const REASONS: &[Reason] = &[
    row(
        &[Swap],
        ALL,
        "Asking for what is described gives something, or fails: where there is nothing, the rule ends without a call.",
        &[("Operation(*", "if there is no `bound*`, go to * ; lend to the next call, as arguments, *")],
    ),
    row(
        &[Delete],
        ALL,
        "What the primitive knows, the general way answers as well.",
        &[
            ("Opcode(STORE_*", "compute the key or index under which `list`[`slice`] may be stored: *"),
            ("Opcode(DELETE_*", "compute the key or index under which `list`[`slice`] may be deleted: *"),
            ("Builtin(Sum)", "compute what sum() makes of its arguments: *"),
            ("Builtin(Min)", "compute what min() makes of its arguments: *"),
            ("Builtin(Max)", "compute what max() makes of its arguments: *"),
        ],
    ),
];
