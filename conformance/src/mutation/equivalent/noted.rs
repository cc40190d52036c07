//! What an AttributeError of 3.11 notes of what was asked.

use super::{Reason, V3_11, row};
use crate::mutation::Change::{Delete, Swap};

/// Where something is noted.
const REASON: &str = "The name and the object are noted together: that one of them is there says that both are.";

pub(super) const REASONS: &[Reason] = &[
    row(
        &[Delete],
        &[V3_11],
        REASON,
        &[
            ("Builtin(GetAttr)", "if `name* is there, go to *"),
            ("Builtin(GetAttr)", "if `obj` is there, go to *"),
            ("Builtin(GetAttr)", "look at the name of `exception`: *"),
            ("Builtin(GetAttr)", "look at the object asked of `exception`: *"),
            ("Opcode(SEND)", "if `name* is there, go to *"),
            ("Opcode(SEND)", "if `obj` is there, go to *"),
            ("Opcode(SEND)", "look at the name of `exception`: *"),
            ("Opcode(SEND)", "look at the object asked of `exception`: *"),
            ("Operation(PlainAttribute, *", "if `name* is there, go to *"),
            ("Operation(PlainAttribute, *", "if `obj` is there, go to *"),
            ("Operation(PlainAttribute, *", "look at the name of `exception`: *"),
            ("Operation(PlainAttribute, *", "look at the object asked of `exception`: *"),
            ("Opcode(LOAD_ATTR)", "if `name* is there, go to *"),
            ("Opcode(LOAD_ATTR)", "if `obj` is there, go to *"),
            ("Opcode(LOAD_METHOD)", "if `name* is there, go to *"),
            ("Opcode(LOAD_METHOD)", "look at the name of `exception`: *"),
            ("Opcode(LOAD_METHOD)", "if `obj` is there, go to *"),
        ],
    ),
    row(
        &[Swap],
        &[V3_11],
        REASON,
        &[
            ("Builtin(GetAttr)", "look at the name of `exception`: * ; if `name* is there, go to *"),
            ("Builtin(GetAttr)", "look at the object asked of `exception`: * ; if `obj` is there, go to *"),
            ("Opcode(LOAD_METHOD)", "look at the name of `exception`: * ; if `name* is there, go to *"),
            ("Opcode(SEND)", "look at the name of `exception`: * ; if `name* is there, go to *"),
            ("Opcode(SEND)", "look at the object asked of `exception`: * ; if `obj` is there, go to *"),
            ("Operation(PlainAttribute, *", "look at the name of `exception`: * ; if `name* is there, go to *"),
            ("Operation(PlainAttribute, *", "look at the object asked of `exception`: * ; if `obj` is there, go to *"),
        ],
    ),
    row(
        &[Delete],
        &[V3_11],
        "Such an object's own attributes raise nothing else.",
        &[
            ("Operation(PlainAttribute, *", "if `exception` is not an AttributeError, go to *"),
            ("Opcode(SEND)", "if `exception` is not an AttributeError, go to *"),
        ],
    ),
];
