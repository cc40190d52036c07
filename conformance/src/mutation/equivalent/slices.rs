//! Statements on slices: those of 2.7, which make the slice themselves, and what is stored into one.

use super::{ALL, Reason, V2_7, row};
use crate::mutation::Change::{Delete, Swap};

pub(super) const REASONS: &[Reason] = &[
    row(
        &[Delete],
        &[V2_7],
        "The rule has made the slice itself.",
        &[
            ("Opcode(STORE_SLICE_PLUS_*", "if `slice` is not a slice, go to *"),
            ("Opcode(DELETE_SLICE_PLUS_*", "if `slice` is not a slice, go to *"),
        ],
    ),
    row(
        &[Delete],
        &[V2_7],
        "A slice is neither an index nor a key of a dict: there is never a key.",
        &[
            ("Opcode(STORE_SLICE_PLUS_*", "look at the key in `list` that equals `key`: *"),
            ("Opcode(STORE_SLICE_PLUS_*", "if `stored_key` is there, go to *"),
            ("Opcode(STORE_SLICE_PLUS_*", "go to * ; have `list` keep *"),
            ("Opcode(DELETE_SLICE_PLUS_*", "go to * ; have `list` drop *"),
        ],
    ),
    row(
        &[Swap],
        &[V2_7],
        "A slice is neither an index nor a key of a dict: there is never a key.",
        &[
            (
                "Opcode(STORE_SLICE_PLUS_*",
                "look at the key in `list` that equals `key`: * ; if `stored_key` is there, go to *",
            ),
            (
                "Opcode(DELETE_SLICE_PLUS_*",
                "empty the value in `list` under `key`, taking `value` ; empty the key in *",
            ),
            (
                "Opcode(DELETE_SLICE_PLUS_*",
                "empty the key in `list` that equals `key`, taking `stored_key` ; release `value`",
            ),
            ("Opcode(DELETE_SLICE_PLUS_*", "release `value` ; release `stored_key`"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "Nothing that is released meanwhile can change the step of a slice, and the error that a primitive raised is seen by nobody.",
        &[
            ("Opcode(STORE_S*", "release * ; check that `slice` is no reason for assigns-no-iterable*"),
            ("Opcode(STORE_S*", "check that `slice` is no reason for assigns-no-iterable* ; release *"),
        ],
    ),
];
