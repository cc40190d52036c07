//! Ways through a rule that come to the same.

use super::{ALL, Reason, THREE, V2_7, V3_8, V3_11, row};
use crate::mutation::Change::{Delete, Swap};

pub(super) const REASONS: &[Reason] = &[
    row(
        &[Delete],
        ALL,
        "What the primitive knows, the operation or the general way answers as well.",
        &[
            ("*", "compute bool(*"),
            ("Opcode(BINARY_*", "compute *, or nothing, or an exception *"),
            ("Opcode(INPLACE_*", "compute *, or nothing, or an exception *"),
            ("Builtin(ListExtend)", "compute the items of * as a tuple: *"),
            ("Builtin(ListInit)", "compute the items of * as a tuple: *"),
            ("Builtin(NewList)", "compute the items of * as a tuple: *"),
            ("Builtin(Sorted)", "compute the items of * as a tuple: *"),
            ("Opcode(BINARY_OP)", "compute the items of * as a tuple: *"),
            ("Opcode(BUILD_LIST_UNPACK)", "compute the items of * as a tuple: *"),
            ("Opcode(BUILD_TUPLE_UNPACK)", "compute the items of * as a tuple: *"),
            ("Opcode(INPLACE_ADD)", "compute the items of * as a tuple: *"),
            ("Opcode(BUILD_LIST_UNPACK)", "compute the items of *, unpacked by a display, as a tuple: *"),
            ("Opcode(BUILD_TUPLE_UNPACK)", "compute the items of *, unpacked by a display, as a tuple: *"),
            ("Operation(Contains, Instance)", "compute iter(*"),
            ("Operation(Finalise, Generator)", "compute * in *, or nothing*"),
            ("Operation(Finalise, Token)", "compute * in *, or nothing*"),
            ("Builtin(*", "compute * < *"),
            ("Builtin(*", "compute * > *"),
            ("Builtin(Sum)", "compute * + *"),
            ("Builtin(Print)", "compute *"),
            ("Opcode(UNARY_*", "compute *, or nothing, or an exception *"),
        ],
    ),
    row(
        &[Delete],
        ALL,
        "Asked anyway, an object whose class says nothing of its truth answers the same.",
        &[("Opcode(*", "if the class of * does not say in Python whether it is true, go to *")],
    ),
    row(
        &[Swap],
        &[V2_7],
        "Of a loop that has a round, the first one alone passes what stood before it.",
        &[
            (
                "Opcode(MAKE_FUNCTION)",
                "make a tuple of length operand, to be filled: `tuple` ; for n from operand − 1 down to 0:",
            ),
            (
                "Opcode(MAKE_CLOSURE)",
                "make a tuple of length operand, to be filled: `tuple` ; for n from operand − 1 down to 0:",
            ),
        ],
    ),
    row(
        &[Swap],
        &[V2_7],
        "The second entry is there on the other way too, and looking at it changes nothing.",
        &[("Opcode(DUP_TOPX)", "if the operand is not 2, go to * ; look at the stack entry 1 below the top: `entry`")],
    ),
    row(
        &[Swap],
        ALL,
        "Of a loop that has a round, the first one alone passes what stood before it.",
        &[("Opcode(BUILD_SET)", "release `key` ; for m from operand − 1 down to 0:")],
    ),
    row(
        &[Swap],
        ALL,
        "What is kept is the value itself, which the rule goes on holding.",
        &[(
            "Opcode(STORE_ATTR)",
            "release `kept`, if it is there ; look at the __dict__ of `owner`: `dict`, or nothing",
        )],
    ),
    row(
        &[Swap],
        &[V2_7],
        "2.7 makes one dict of both, whose order is that of its hash table, and not specified.",
        &[(
            "Opcode(CALL_FUNCTION_KW)",
            "lend to the next call, as arguments, (the operand's high byte) pairs of name and value from the stack, deepest first ; lend to the next call, as arguments, the entries of `keywords`, as keyword arguments",
        )],
    ),
    row(
        &[Delete],
        &[V2_7],
        "Exception handlers are outside: no exception has a context.",
        &[("Deallocate(Exception)", "empty the context of `exception`, taking `context` if it held anything")],
    ),
    row(
        &[Delete],
        &[V2_7],
        "2.7's code objects have no qualified name.",
        &[
            ("Builtin(NewFunction)", "look at the qualname of `code`: `qualname`, or nothing"),
            ("Builtin(NewFunction)", "make a new reference `qualname′` to `qualname`, if it is there"),
        ],
    ),
    row(
        &[Delete],
        ALL,
        "In the place of default values or of a closure, None has no items, and reads as nothing does.",
        &[
            ("Builtin(NewFunction)", "if `value3` is `none2`, go to *"),
            ("Builtin(NewFunction)", "if `value4` is `none3`, go to *"),
        ],
    ),
    row(
        &[Swap],
        &[V2_7],
        "2.7's code objects have no qualified name.",
        &[(
            "Builtin(NewFunction)",
            "look at the qualname of `code`: `qualname`, or nothing ; make a new reference `qualname′` to `qualname`, if it is there",
        )],
    ),
    row(
        &[Delete],
        ALL,
        "Any arguments will do but those by keyword, which are outside the specified language.",
        &[(
            "Builtin(NewException)",
            "check that exception() takes these arguments; if not, there is an exception `raised`",
        )],
    ),
    row(
        &[Swap],
        ALL,
        "Any arguments will do but those by keyword, which are outside the specified language.",
        &[(
            "Builtin(NewException)",
            "check that exception() takes these arguments; if not, there is an exception `raised` ; if there is no `raised`, go to *",
        )],
    ),
    row(
        &[Swap],
        &[V2_7],
        "There is an argument, and looking at it changes nothing.",
        &[("Builtin(NewException)", "if the number of arguments > 1, go to * ; look at argument 0: `message`")],
    ),
    row(
        &[Delete],
        THREE,
        "A bound method is called as a method and its object are.",
        &[(
            "Opcode(LOAD_METHOD)",
            "compute the function that `owner`.`name` would bind, a built-in type's method: `method`, or nothing",
        )],
    ),
    row(
        &[Delete],
        THREE,
        "No dict can be called, so it is still empty when it is next asked for.",
        &[(
            "Opcode(LOAD_METHOD)",
            "compute the dict that reading `owner`.`name2` for the first time makes: `dict`, or nothing",
        )],
    ),
    row(
        &[Swap],
        THREE,
        "A bound method is called as a method and its object are.",
        &[(
            "Opcode(LOAD_METHOD)",
            "compute the function that `owner`.`name` would bind, a built-in type's method: `method`, or nothing ; if there is no `method`, go to *",
        )],
    ),
    row(
        &[Swap],
        THREE,
        "No dict can be called, so it is still empty when it is next asked for.",
        &[(
            "Opcode(LOAD_METHOD)",
            "compute the dict that reading `owner`.`name2` for the first time makes: `dict`, or nothing ; if there is no `dict`, go to *",
        )],
    ),
    row(
        &[Swap],
        &[V3_8],
        "Names and values are gathered apart.",
        &[(
            "Opcode(CALL_FUNCTION_KW)",
            "lend to the next call, as arguments, the names `names`, for as many of the arguments, the last ones ; lend to the next call, as arguments, operand stack entries, deepest first",
        )],
    ),
    row(
        &[Swap],
        &[V3_8],
        "Of a loop that has a round, the first one alone passes what stood before it.",
        &[("Opcode(CALL_METHOD)", "call `callee`: `result`, or an exception `raised` ; repeat (operand + 1) times:")],
    ),
    row(
        &[Delete],
        &[V3_8],
        "It has been checked that the key is not there.",
        &[("Opcode(BUILD_MAP_UNPACK_WITH_CALL)", "if `stored_key` is there, go to *")],
    ),
    row(
        &[Swap],
        &[V3_8],
        "The mapping that was computed is the operand itself, which is held for longer.",
        &[("Opcode(BUILD_MAP_UNPACK_WITH_CALL)", "release `keywords` ; release `dict`")],
    ),
    row(
        &[Swap],
        &[V3_8],
        "Without a round there is nothing to strike, the first one alone passes it, and a round does nothing for what is struck.",
        &[(
            "Builtin(Collect)",
            "empty `garbage` if any of it has come alive again ; for n from 0 up to the number of items of `garbage` − 1:",
        )],
    ),
    row(
        &[Swap],
        &[V3_11],
        "The mapping that was computed is the operand itself, which is held for longer.",
        &[
            ("Opcode(DICT_UPDATE)", "release `mapping2` ; release `mapping`"),
            ("Opcode(DICT_MERGE)", "release `keywords` ; release `mapping`"),
        ],
    ),
    row(
        &[Delete],
        &[V3_11],
        "It has been checked that the key is not there.",
        &[("Opcode(DICT_MERGE)", "if `stored_key` is there, go to *")],
    ),
    row(
        &[Swap],
        &[V3_11],
        "The first round alone passes it; without a round nobody reads what it borrows, and the stack is popped all the same.",
        &[
            ("Opcode(CALL)", "release `entry2`, if it is there ; for n from operand down to 0:"),
            (
                "Opcode(CALL)",
                "release `released2`, if it is there ; call `callee2`, which moves into its frame as the arguments do: `result3`, or an exception `raised3`",
            ),
        ],
    ),
    row(
        &[Swap],
        &[V3_11],
        "Without a round there is nothing to strike, the first one alone passes it, and a round does nothing for what is struck.",
        &[(
            "Builtin(Collect)",
            "strike from `garbage` what has come alive again ; for n from 0 up to the number of items of `garbage` − 1:",
        )],
    ),
    row(
        &[Swap],
        ALL,
        "There is an argument, and looking at it changes nothing.",
        &[
            ("Builtin(NewStr)", "if `raised` is there, go to * ; look at argument 0: *"),
            ("Builtin(NewBool)", "if `raised` is there, go to * ; look at argument 0: *"),
        ],
    ),
];
