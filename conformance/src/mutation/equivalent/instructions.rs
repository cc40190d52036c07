//! Operands that instructions let go of, what they look at, and how frames are entered and left.

use super::{ALL, Reason, THREE, V2_7, V3_8, V3_11, row};
use crate::mutation::Change::{Delete, Swap};

pub(super) const REASONS: &[Reason] = &[
    row(
        &[Swap],
        &[V2_7],
        "The slice has no bounds but None: its release runs nothing.",
        &[
            ("Opcode(STORE_SLICE_PLUS_0)", "release `list` ; release `slice`"),
            ("Opcode(DELETE_SLICE_PLUS_0)", "release `list` ; release `slice`"),
        ],
    ),
    row(
        &[Delete],
        &[V2_7],
        "What the primitive knows, the general way answers as well, in 2.7 in the same words.",
        &[("Opcode(UNPACK_SEQUENCE)", "compute the items of `sequence`, which must be as many as the operand: *")],
    ),
    row(
        &[Delete],
        &[V3_11],
        "What the primitive knows, the operation answers as well: 3.11's instruction only orders and tests for equality.",
        &[("Opcode(COMPARE_OP)", "compute `left` op `right`, *")],
    ),
    row(
        &[Swap],
        THREE,
        "The loop has a round for the starred variable at least, and the first one alone passes what stood before it.",
        &[("Opcode(UNPACK_EX)", "pop `released` ; for n from *")],
    ),
    row(
        &[Swap],
        ALL,
        "Asking for what is described gives something, or fails: where there is nothing, the rule ends without a call.",
        &[
            ("Opcode(INPLACE_ADD)", "if there is no `bound*`, go to * ; lend to the next call, as arguments, *"),
            ("Opcode(BINARY_OP)", "if there is no `bound*`, go to * ; lend to the next call, as arguments, *"),
        ],
    ),
    row(
        &[Delete, Swap],
        &[V2_7],
        "In 2.7 only a traceback outlives the run of a frame, and it begins at a frame that still runs, or is a generator's: it holds every caller in between itself.",
        &[("Enter", "look at the frame that called it: *")],
    ),
    row(
        &[Delete],
        &[V2_7],
        "In 2.7 only a traceback outlives the run of a frame, and it begins at a frame that still runs, or is a generator's: it holds every caller in between itself.",
        &[("Enter", "make a new reference `caller′` to `caller`, *")],
    ),
    row(
        &[Delete],
        ALL,
        "What generators are called is outside of what is specified, and a name is a str, whose release runs nothing.",
        &[
            (
                "Enter",
                "make a new reference `name′` to `name`, if it is there ; put `name′`, if it is there, into the name of `generator`, *",
            ),
            ("Opcode(RETURN_GENERATOR)", "make a new reference `name′` to `name`, if it is there"),
            ("Opcode(RETURN_GENERATOR)", "make a new reference `qualname′` to `qualname`, if it is there"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "A round of this loop is for a parameter with a default: there are defaults, and looking at them changes nothing.",
        &[
            ("Enter", "if `local` is there, go to * ; look at the defaults of *"),
            ("EnterMoved", "if `local` is there, go to * ; look at the defaults of *"),
        ],
    ),
    row(
        &[Swap],
        &[V3_11],
        "A function has its globals, and looking at them changes nothing.",
        &[("EnterMoved", "if the code has CO_OPTIMIZED, go to * ; look at the globals of `function`: `globals`")],
    ),
    row(
        &[Swap],
        ALL,
        "The generator is the rule's alone still, and the frame has nothing to do with what it is called.",
        &[
            (
                "Enter",
                "put `qualname′`, if it is there, into the qualname of `generator`, which is empty ; the frame waits *",
            ),
            (
                "Opcode(RETURN_GENERATOR)",
                "put `qualname′`, if it is there, into the qualname of `generator`, which is empty ; the frame waits *",
            ),
        ],
    ),
    row(
        &[Swap],
        &[V3_11],
        "Without a round nothing is let go of, and the first round alone passes what stood before it.",
        &[("EnterMoved", "if the code has CO_VARARGS, go to * ; for n from *")],
    ),
    row(
        &[Swap],
        &[V2_7],
        "Without a round no argument goes before the others, and the first round alone passes what stood before it.",
        &[("Opcode(CALL_FUNCTION)", "if `function` is a function, go to * ; for n from *")],
    ),
    row(
        &[Swap],
        &[V2_7],
        "The stack holds the callee as well: letting go of it runs nothing.",
        &[
            ("Opcode(CALL_FUNCTION_VAR)", "release `iterable` ; release `callee′`"),
            ("Opcode(CALL_FUNCTION_VAR)", "release `tuple` ; release `callee′`"),
            ("Opcode(CALL_FUNCTION_VAR_KW)", "release `keywords` ; release `callee′`"),
            ("Opcode(CALL_FUNCTION_VAR_KW)", "release `tuple` ; release `callee′`"),
        ],
    ),
    row(
        &[Swap],
        &[V2_7],
        "2.7 makes one dict of both, whose order is that of its hash table, and not specified.",
        &[(
            "Opcode(CALL_FUNCTION_VAR_KW)",
            "lend to the next call, as arguments, (the operand's high byte) pairs of * ; lend to the next call, as arguments, the entries of `keywords`, *",
        )],
    ),
    row(
        &[Swap],
        &[V2_7],
        "Positional arguments and those by keyword are gathered apart.",
        &[(
            "Opcode(CALL_FUNCTION_VAR)",
            "lend to the next call, as arguments, the items of `tuple` ; lend to the next call, as arguments, (the operand's high byte) pairs of *",
        )],
    ),
    row(
        &[Swap],
        THREE,
        "A tuple does not change, and what runs while the iterable goes has its arguments gathered apart.",
        &[(
            "Opcode(CALL_FUNCTION_EX)",
            "release `iterable*` ; lend to the next call, as arguments, the items of `tuple*`",
        )],
    ),
    row(
        &[Swap],
        &[V3_11],
        "They are two entries of the stack.",
        &[(
            "Opcode(PRECALL)",
            "exchange the stack entry operand below the top for `self′`, * ; put `function′` into the stack entry (operand + 1) below the top, *",
        )],
    ),
    row(
        &[Swap],
        ALL,
        "The dict under construction, which nobody else reaches, holds the value, and an equal key with the same tokens.",
        &[("Opcode(MAP_ADD)", "release `value` ; release `key` ; the instruction ends")],
    ),
    row(
        &[Swap],
        &[V2_7],
        "The key that goes is equal to the index, which holds the same tokens.",
        &[("Opcode(DELETE_SUBSCR)", "release `value` ; release `stored_key`")],
    ),
    row(
        &[Swap],
        ALL,
        "The exception is new and holds no more than a text.",
        &[
            ("Opcode(BUILD_CLASS)", "release `raised2` ; release `namespace`"),
            ("Opcode(BUILD_MAP_UNPACK_WITH_CALL)", "release `raised2` ; release `keywords`"),
            ("Opcode(DICT_MERGE)", "release `raised2` ; release `keywords`"),
        ],
    ),
    row(
        &[Swap],
        THREE,
        "The verifier lets only a text be the specification: its release runs nothing.",
        &[("Opcode(FORMAT_VALUE)", "release `value` ; release `specification`")],
    ),
    row(
        &[Swap],
        &[V3_11],
        "An exception of another class has no name noted, and looking for one changes nothing.",
        &[
            (
                "Opcode(LOAD_ATTR)",
                "if `exception` is not an AttributeError, go to * ; look at the name of `exception`: *",
            ),
            (
                "Opcode(LOAD_METHOD)",
                "if `exception` is not an AttributeError, go to * ; look at the name of `exception`: *",
            ),
            ("Opcode(SEND)", "if `exception` is not an AttributeError, go to * ; look at the name of `exception`: *"),
        ],
    ),
    row(
        &[Swap],
        THREE,
        "The verifier asks what the code is, which does not change with the frame.",
        &[("Opcode(YIELD_VALUE)", "the verifier has seen to it that the code is a generator's ; the frame stops *")],
    ),
    row(
        &[Swap],
        THREE,
        "What is on its way is an exception, and looking at it changes nothing.",
        &[("Unwind", "if there is no `context`, go to * ; look at the exception of `raised`: `exception`")],
    ),
    row(
        &[Swap],
        THREE,
        "The context that the link gives up is what is on its way, which is held.",
        &[("Unwind", "release `context2`, if it is there ; release `link`")],
    ),
    row(
        &[Swap],
        THREE,
        "What is given as a cause is held by the reference that the exception takes over, or is a class or None.",
        &[("Opcode(RAISE_VARARGS)", "release `value` ; empty the cause of *")],
    ),
    row(
        &[Swap],
        &[V2_7],
        "What is raised is a class if it is called, and the release of a class runs nothing: it is part of a cycle.",
        &[
            ("Opcode(RAISE_VARARGS)", "release `result` ; release `exception`"),
            ("Opcode(RAISE_VARARGS)", "release `exception` ; release `traceback`, if it is there"),
            ("Opcode(RAISE_VARARGS)", "release `exception` ; release `argument`, if it is there"),
        ],
    ),
    row(
        &[Delete],
        &[V2_7],
        "What is known at once is what iterating gives; and what cannot be iterated over is told in the same words.",
        &[
            ("Opcode(CALL_FUNCTION_VAR)", "compute the items of `iterable`, the argument after * *"),
            ("Opcode(CALL_FUNCTION_VAR_KW)", "compute the items of `iterable`, the argument after * *"),
        ],
    ),
    row(
        &[Swap],
        &[V2_7],
        "What the release of the argument runs changes neither what has been made, nor its name, nor what is on its way.",
        &[
            ("Opcode(RAISE_VARARGS)", "if `result` is an exception, go to * ; release `argument`, if it is there"),
            ("Opcode(RAISE_VARARGS)", "release `argument`, if it is there ; check that `exception` is no reason *"),
            ("Opcode(RAISE_VARARGS)", "release `argument`, if it is there ; look at the traceback of `raised2`*"),
        ],
    ),
    row(
        &[Swap],
        THREE,
        "The operand is what is raised, which is held for longer, or a class.",
        &[("Opcode(RAISE_VARARGS)", "release `cause2`, if it is there ; release `exception`")],
    ),
    row(
        &[Swap],
        &[V3_8],
        "Of what was being handled nobody asks for the class: it may be taken for NULL, and NULL for it.",
        &[("Opcode(WITH_CLEANUP_START)", "push `popped` or, if it is not there, NULL ; push NULL")],
    ),
];
