//! Lists that a rule makes for itself, and loops that it begins.

use super::{ALL, Reason, THREE, V2_7, row};
use crate::mutation::Change::{Delete, Swap};

pub(super) const REASONS: &[Reason] = &[
    row(
        &[Delete],
        ALL,
        "One of sorted()'s two lists, which nobody else reaches, is empty; both go now, one after the other.",
        &[("Builtin(Sorted)", "exchange all that `list` and `list2` hold ; release `list2`")],
    ),
    row(
        &[Swap],
        ALL,
        "One of sorted()'s two lists, which nobody else reaches, is empty; both go now, one after the other.",
        &[("Builtin(Sorted)", "release `list2` ; release `list`")],
    ),
    row(
        &[Delete, Swap],
        &[V2_7],
        "What zip() holds as long as it asks for lengths may be any object.",
        &[("Builtin(Zip)", "look at None: `none` ; make a new reference `none′` to `none`")],
    ),
    row(
        &[Swap],
        &[V2_7],
        "Of no arguments none is asked for its length; and to look at one changes nothing.",
        &[
            ("Builtin(Zip)", "make a new reference `none′` to `none` ; for n from 0 *"),
            ("Builtin(Zip)", "if there is no `none′`, go to * ; look at argument n: `value`"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "The list is extended by itself: the other operand, which is released next, is the same object.",
        &[
            ("Opcode(INPLACE_ADD)", "release `raised2` ; release `left` ; release `right` ; *"),
            ("Opcode(INPLACE_ADD)", "release `iterator` ; release `left` ; release `right` ; *"),
            ("Opcode(BINARY_OP)", "release `raised2` ; release `left` ; release `right` ; *"),
            ("Opcode(BINARY_OP)", "release `iterator` ; release `left` ; release `right` ; *"),
        ],
    ),
    row(
        &[Swap],
        &[V2_7],
        "While reduce() calls its function, what it has come to is among the arguments: its list is empty.",
        &[("Builtin(Reduce)", "release `list` ; release `tuple`")],
    ),
    row(
        &[Swap],
        ALL,
        "Without a function there is no call that would be lent it.",
        &[
            ("Builtin(Max)", "if there is no `callee2′`, go to * ; lend to the next call, as arguments, `next`"),
            ("Builtin(Min)", "if there is no `callee2′`, go to * ; lend to the next call, as arguments, `next`"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "Of a loop that has a round, the first one alone passes what stood before it.",
        &[
            ("Opcode(UNPACK_SEQUENCE)", "make a list of length 0, to be filled: `list` ; for n from 0 up to operand:"),
            ("Builtin(Enumerate)", "make a tuple of length 2, to be filled: `tuple` ; for n from 0 up to 1:"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "What is stored holds the same items: letting go of what they were gathered in runs nothing.",
        &[
            ("Opcode(STORE_SUBSCR)", "release `items` ; exchange all that `list` and `items2` hold"),
            ("Opcode(STORE_SLICE_PLUS_*", "release `items` ; exchange all that `list` and `items2` hold"),
        ],
    ),
    row(
        &[Delete],
        ALL,
        "What the primitive knows, the general way answers as well.",
        &[
            ("Opcode(STORE_SUBSCR)", "compute the items of `iterable` as a tuple: *"),
            ("Opcode(STORE_SLICE_PLUS_*", "compute the items of `iterable` as a tuple: *"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "What is kept is the value itself, which the rule goes on holding.",
        &[
            ("Builtin(SetAttr)", "release `kept`, if it is there ; look at the __dict__ of `owner`: *"),
            ("Operation(SetPlainAttribute, *", "release `kept`, if it is there ; look at the __dict__ of `object`: *"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "The key is the text of a name, whose release runs nothing.",
        &[
            ("Builtin(DelAttr)", "release `stored_key` ; release `value`"),
            ("Operation(DeletePlainAttribute, *", "release `stored_key` ; release `value`"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "The stack holds what was unpacked: letting go of what it was gathered in runs nothing.",
        &[
            ("Opcode(UNPACK_SEQUENCE)", "release `items` ; release `released`"),
            ("Opcode(UNPACK_EX)", "release `items` ; release `released`"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "The items that were computed are those of the list: letting go of it runs nothing.",
        &[
            ("Opcode(UNPACK_SEQUENCE)", "release `iterator` ; release `list`"),
            ("Opcode(UNPACK_EX)", "release `iterator` ; release `list`"),
        ],
    ),
    row(
        &[Swap],
        THREE,
        "print() always has its first part, the separator, if only as None.",
        &[("Builtin(Print)", "if n ≤ 0, go to * ; look at item 0 of `parts`: `value2`")],
    ),
];
