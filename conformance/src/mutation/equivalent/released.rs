//! Releases that run nothing, for what holds the same still, or for what has been taken away before.

use super::{ALL, Reason, THREE, V2_7, V3_8, V3_11, row};
use crate::mutation::Change::{Delete, Swap};

/// Where only equal keys can hold the same.
const EQUAL: &str = "Only keys that hold the same tokens are equal, and the other one is still held.";

pub(super) const REASONS: &[Reason] = &[
    row(
        &[Swap],
        ALL,
        "The key is the index that was given, which the caller holds: letting go of it runs nothing.",
        &[
            ("Builtin(DictSetItem)", "release `old`, if it is there ; release `key`"),
            ("Builtin(DictDelItem)", "release `value` ; release `key`"),
            ("Operation(StoreSubscript, Instance)", "release `old`, if it is there ; release `key`"),
            ("Operation(DeleteSubscript, Instance)", "release `value` ; release `key`"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        EQUAL,
        &[
            ("Operation(Subtract, Any)", "release `stored_key2`, if it is there ; release `next`"),
            ("Builtin(SetIsDisjoint)", "release `next` ; release `iterator` ; look at False: *"),
            ("Operation(Intersect, Any)", "release `next` ; release `iterator`"),
        ],
    ),
    row(
        &[Swap],
        &[V2_7],
        "The class holds what was found in it, and nothing has run since: letting go of it runs nothing.",
        &[
            (
                "Operation(SetPlainAttribute, *",
                "release `found`, if it is there ; compute what `object`.`name` = `value` is to keep, *",
            ),
            (
                "Operation(DeletePlainAttribute, *",
                "release `found`, if it is there ; check that `object` has an attribute `name` of its own; *",
            ),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "The list is the rule's own: what goes with the iterator does not change it.",
        &[("Operation(Tuple, Any)", "compute the items of `list` as a tuple: `tuple` ; release `iterator`")],
    ),
    row(
        &[Swap],
        &[V2_7],
        "No exception of 2.7 has a context, and what this one says is settled: when it is made, nobody can tell.",
        &[
            ("Builtin(Zip)", "release `raised7` ; make `error`, a TypeError (zip-argument)"),
            ("Builtin(Zip)", "make `error`, a TypeError (zip-argument) ; release `tuple`"),
            (
                "Opcode(CALL_FUNCTION_VAR)",
                "check that `callee′` is no reason for star-not-iterable; * ; release `raised`",
            ),
            (
                "Opcode(CALL_FUNCTION_VAR_KW)",
                "check that `callee′` is no reason for star-not-iterable; * ; release `raised2`",
            ),
        ],
    ),
    row(
        &[Swap],
        &[V2_7],
        "The list had one item, the result so far, which has been taken: its release runs nothing.",
        &[("Builtin(Reduce)", "release `list` ; release `iterator` ; answer the caller with `result`")],
    ),
    row(
        &[Swap],
        &[V2_7],
        "The tuple is the rule's own, and what runs meanwhile has its arguments gathered apart.",
        &[(
            "Builtin(Reduce)",
            "release `old2`, if it is there ; lend to the next call, as arguments, the items of `tuple`",
        )],
    ),
    row(
        &[Swap],
        &[V3_11],
        "Who alone holds the frame has emptied it, and who does not lets it live: its release runs nothing.",
        &[
            ("Operation(Close, Generator)", "release `frame* ; release `result2`"),
            ("Deallocate(Generator)", "release `frame` ; release `exc_value`, if it is there"),
        ],
    ),
    row(
        &[Swap],
        &[V3_8],
        "What a generator handles has come through its frame: the traceback of the one and the other are the same, and nobody may take it away.",
        &[("Deallocate(Generator)", "release `exc_value`, if it is there ; release `exc_traceback`, if it is there")],
    ),
    row(
        &[Delete],
        &[V3_8],
        "It goes with the frame, and is a class, whose release runs nothing.",
        &[("Deallocate(Generator)", "empty the handled class of `frame`, *")],
    ),
    row(
        &[Swap],
        THREE,
        "The traceback that the exception had is part of the one that it gets: letting go of it runs nothing.",
        &[("Builtin(GeneratorThrow)", "release `traceback2`, if it is there ; release `raised3`")],
    ),
    row(
        &[Delete],
        &[V2_7, V3_8],
        "Frames are garbage only once the generators that they are of have been finalised, which happens once: nobody asks any more whether they can run on.",
        &[("Operation(Clear, Frame)", "`frame` is over")],
    ),
    row(
        &[Delete],
        THREE,
        "All finalisers have run before anything is cleared, and a cycle through a frame passes something else that is cleared as well.",
        &[
            ("Operation(Clear, Frame)", "empty item n of *"),
            ("Operation(Clear, Frame)", "go back to * for the next round, *"),
        ],
    ),
];
