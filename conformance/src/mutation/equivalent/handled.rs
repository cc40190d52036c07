//! What is being handled, and what `sys` tells of it in 2.7.

use super::{Reason, V2_7, row};
use crate::mutation::Change::{Delete, Swap};

pub(super) const REASONS: &[Reason] = &[
    row(
        &[Delete],
        &[V2_7],
        "Nobody asks sys for the class of what is being handled, and its release runs nothing.",
        &[
            ("Unwind", "make a new reference * ; empty the class that sys tells of what is being handled, *"),
            ("Reraise", "make a new reference * ; empty the class that sys tells of what is being handled, *"),
            (
                "Opcode(RETURN_VALUE)",
                "make a new reference * ; empty the class that sys tells of what is being handled, *",
            ),
            (
                "Opcode(END_FINALLY)",
                "make a new reference * ; empty the class that sys tells of what is being handled, *",
            ),
            (
                "Opcode(YIELD_VALUE)",
                "make a new reference * ; empty the class that sys tells of what is being handled, *",
            ),
        ],
    ),
    row(
        &[Swap],
        &[V2_7],
        "sys tells of it still, whatever was being handled: its release runs nothing.",
        &[
            ("Unwind", "release `old2`, if it is there ; release `old3`, if it is there"),
            ("Reraise", "release `old2`, if it is there ; release `old3`, if it is there"),
            ("Unwind", "release `old3`, if it is there ; make a new reference `type′` to `type`"),
            ("Reraise", "release `old3`, if it is there ; make a new reference `type′` to `type`"),
            ("Unwind", "release `handled6`, if it is there ; release `handled7`, if it is there"),
            ("Reraise", "release `handled6`, if it is there ; release `handled7`, if it is there"),
            ("Opcode(RETURN_VALUE)", "release `handled2`, if it is there ; release `handled3`, if it is there"),
            ("Opcode(END_FINALLY)", "release `handled2`, if it is there ; release `handled3`, if it is there"),
            ("Opcode(YIELD_VALUE)", "release `handled2`, if it is there ; release `handled3`, if it is there"),
        ],
    ),
    row(
        &[Swap],
        &[V2_7],
        "The rule holds what it makes a reference to: when that gets another one, nobody can tell.",
        &[
            ("Unwind", "release `old`, if it is there ; make a new reference `exception*′2` to `exception*`"),
            ("Reraise", "release `old`, if it is there ; make a new reference `exception*′2` to `exception*`"),
            ("Unwind", "release `old`, if it is there ; make a new reference `traceback*′2` to `traceback*`"),
            ("Reraise", "release `old`, if it is there ; make a new reference `traceback*′2` to `traceback*`"),
        ],
    ),
    row(
        &[Swap],
        &[V2_7],
        "What lies on top is the exception's class, whose release runs nothing.",
        &[
            ("Opcode(WITH_CLEANUP)", "pop `released` ; pop `released2`"),
            ("Opcode(WITH_CLEANUP)", "release `released` ; release `released2`"),
        ],
    ),
];
