//! Entries of dicts and items of sets that are known to be there, or not to be.

use super::{ALL, Reason, V2_7, V3_11, row};
use crate::mutation::Change::{Delete, Swap};

pub(super) const REASONS: &[Reason] = &[
    row(
        &[Delete],
        ALL,
        "The key has been asked for, and is not there.",
        &[
            ("Builtin(DictSetDefault)", "look at the key in `dict` that equals `key`: *"),
            ("Builtin(DictSetDefault)", "if `stored_key` is there, go to *"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "The key has been asked for, and is not there.",
        &[(
            "Builtin(DictSetDefault)",
            "look at the key in `dict` that equals `key`: * ; if `stored_key` is there, go to *",
        )],
    ),
    row(
        &[Delete],
        ALL,
        "A set has each of its items once, and the new set has no others.",
        &[
            ("Builtin(SetUnion)", "look at the key in `set` that equals `key`: `stored_key`, or nothing"),
            ("Builtin(SetUnion)", "if `stored_key` is there, go to * ; make a new reference `key′` to `key`"),
            ("Builtin(SetIntersection)", "look at the key in `set` that equals `key`: `stored_key`, or nothing"),
            ("Builtin(SetIntersection)", "if `stored_key` is there, go to * ; make a new reference `key′` to `key`"),
            ("Builtin(SetDifference)", "look at the key in `set` that equals `key`: `stored_key`, or nothing"),
            ("Builtin(SetDifference)", "if `stored_key` is there, go to * ; make a new reference `key′` to `key`"),
            ("Builtin(NewSet)", "look at the key in `set` that equals `key`: `stored_key`, or nothing"),
            ("Builtin(NewSet)", "if `stored_key` is there, go to * ; make a new reference `key′` to `key`"),
            ("Builtin(SetIsSubset)", "look at the key in `set` that equals `key`: `stored_key`, or nothing"),
            ("Builtin(SetIsSubset)", "if `stored_key` is there, go to * ; make a new reference `key′` to `key`"),
            ("Builtin(SetIsSuperset)", "look at the key in `set` that equals `key`: `stored_key`, or nothing"),
            ("Builtin(SetIsSuperset)", "if `stored_key` is there, go to * ; make a new reference `key′` to `key`"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "A set has each of its items once, and the new set has no others.",
        &[
            (
                "Builtin(SetUnion)",
                "look at the key in `set` that equals `key`: `stored_key`, or nothing ; if `stored_key` is there, go to *",
            ),
            (
                "Builtin(SetIntersection)",
                "look at the key in `set` that equals `key`: `stored_key`, or nothing ; if `stored_key` is there, go to *",
            ),
            (
                "Builtin(SetDifference)",
                "look at the key in `set` that equals `key`: `stored_key`, or nothing ; if `stored_key` is there, go to *",
            ),
            (
                "Builtin(NewSet)",
                "look at the key in `set` that equals `key`: `stored_key`, or nothing ; if `stored_key` is there, go to *",
            ),
            (
                "Builtin(SetIsSubset)",
                "look at the key in `set` that equals `key`: `stored_key`, or nothing ; if `stored_key` is there, go to *",
            ),
            (
                "Builtin(SetIsSuperset)",
                "look at the key in `set` that equals `key`: `stored_key`, or nothing ; if `stored_key` is there, go to *",
            ),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "The tuple is nobody else's yet, or no longer, and its two places are told apart.",
        &[
            ("Operation(Next, Enumerate)", "put `count` into item 0 of * ; put `next` into item 1 of *"),
            ("Builtin(DictPopItem)", "put `key′` into item 0 of * ; put `value` into item 1 of *"),
            ("Operation(Next, Enumerate)", "exchange item 0 of * ; exchange item 1 of *"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "What was counted is a number, whose release runs nothing.",
        &[
            ("Operation(Next, Enumerate)", "exchange item 1 of * ; release `old`, if it is there"),
            ("Operation(Next, Enumerate)", "release `old`, if it is there ; release `old2`, if it is there"),
        ],
    ),
    row(
        &[Delete],
        ALL,
        "The method's object is of its type: the other way is not taken.",
        &[
            ("Builtin(ListSetItem)", "if `container` is not a list, go to *"),
            ("Builtin(ListSetItem)", "look at the key in `container` that equals `key`: *"),
            ("Builtin(ListSetItem)", "if `stored_key` is there, go to *"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "The method's object is of its type: the other way is not taken.",
        &[(
            "Builtin(ListSetItem)",
            "look at the key in `container` that equals `key`: * ; if `stored_key` is there, go to *",
        )],
    ),
    row(
        &[Delete],
        &[V3_11],
        "It has been checked that no keyword is given twice.",
        &[
            ("Enter", "look at the key in `dict2` that equals `keyword`: *"),
            ("Enter", "if `stored_key` is there, go to *"),
        ],
    ),
    row(
        &[Swap],
        &[V3_11],
        "It has been checked that no keyword is given twice.",
        &[("Enter", "look at the key in `dict2` that equals `keyword`: * ; if `stored_key` is there, go to *")],
    ),
    row(
        &[Delete],
        ALL,
        "The value is the one that has just been stored, which the rule still looks at.",
        &[("Builtin(DictSetDefault)", "look at the value in `dict` under `key`: `value2`")],
    ),
    row(
        &[Swap],
        ALL,
        "The value is the one that has just been stored, which the rule still looks at.",
        &[("Builtin(DictSetDefault)", "look at the value in `dict` under `key`: `value2` ; *")],
    ),
    row(
        &[Swap],
        ALL,
        "The other way looks at the name as well.",
        &[("Opcode(DELETE_NAME)", "if `locals` is not exactly a dict, go to * ; look at co_names[operand]: `name`")],
    ),
    row(
        &[Delete],
        &[V2_7],
        "A namespace of 2.7 is a dict.",
        &[
            ("Opcode(LOAD_NAME)", "if `locals` is not exactly a dict, go to *"),
            ("Opcode(STORE_NAME)", "if `locals` is not exactly a dict, go to *"),
            ("Opcode(DELETE_NAME)", "if `locals` is not exactly a dict, go to *"),
            ("Opcode(LOAD_NAME)", "ask `locals` for its item `name`: *"),
            ("Opcode(LOAD_NAME)", "if `raised` is not an instance of KeyError, go to *"),
            ("Opcode(STORE_NAME)", "have `locals` keep `released` as its item `name`"),
            ("Opcode(DELETE_NAME)", "have `locals` drop its item `name`"),
        ],
    ),
    row(
        &[Swap],
        &[V2_7],
        "A namespace of 2.7 is a dict.",
        &[
            ("Opcode(LOAD_NAME)", "if `locals` is not exactly a dict, go to * ; look at the value in *"),
            ("Opcode(LOAD_NAME)", "ask `locals` for its item `name`: * ; if there is no `raised`, go to *"),
            ("Opcode(DELETE_NAME)", "have `locals` drop its item `name` ; if there is no `raised`, go to *"),
            ("Opcode(DELETE_NAME)", "go to * ; look at co_names[operand]: `name`"),
        ],
    ),
];
