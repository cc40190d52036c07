//! Methods that are bound, or called as if they were.

use super::{ALL, Reason, THREE, V2_7, row};
use crate::mutation::Change::{Delete, Swap};

pub(super) const REASONS: &[Reason] = &[
    row(
        &[Swap],
        ALL,
        "Asking for what is described gives something, or fails: where there is nothing, the rule ends without a call.",
        &[
            ("Operation(GetAttribute, *", "if there is no `bound*`, go to * ; lend to the next call, as arguments, *"),
            ("Operation(Binary, *", "if there is no `bound*`, go to * ; lend to the next call, as arguments, *"),
        ],
    ),
    row(
        &[Swap],
        THREE,
        "The right operand's method is the last one that a comparison calls.",
        &[(
            "Operation(Compare, Instance)",
            "if there is no `bound3`, go to * ; lend to the next call, as arguments, `left`",
        )],
    ),
    row(
        &[Delete],
        &[V2_7],
        "A slice is neither an index nor a key of a dict: of a list in 2.7 the rule has answered before, and all else is asked.",
        &[
            ("Opcode(STORE_SLICE_PLUS_*", "compute the key or index under which `list`[`slice`] may be stored: *"),
            ("Opcode(DELETE_SLICE_PLUS_*", "compute the key or index under which `list`[`slice`] may be deleted: *"),
        ],
    ),
    row(
        &[Delete],
        ALL,
        "What the primitive knows, the general way answers as well.",
        &[
            ("Builtin(Min)", "compute what min() makes of its arguments: *"),
            ("Builtin(Max)", "compute what max() makes of its arguments: *"),
        ],
    ),
];
