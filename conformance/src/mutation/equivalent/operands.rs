//! Releases that run nothing, or whose order nobody can tell.

use super::{ALL, Reason, THREE, V2_7, V3_8, V3_11, row};
use crate::mutation::Change::{Delete, Swap};

pub(super) const REASONS: &[Reason] = &[
    row(
        &[Swap],
        &[V2_7],
        "The code object is a constant of code that runs: its release runs nothing.",
        &[
            (
                "Opcode(MAKE_FUNCTION)",
                "put `value′`, if it is there, into the module of `function`, which is empty ; release `code`",
            ),
            (
                "Opcode(MAKE_CLOSURE)",
                "put `value′`, if it is there, into the module of `function`, which is empty ; release `code`",
            ),
        ],
    ),
    row(
        &[Delete],
        &[V2_7],
        "The verifier lets only a tuple through: the check always holds.",
        &[("Opcode(MAKE_CLOSURE)", "check that `value2` is a tuple; if not, there is an exception `raised`")],
    ),
    row(
        &[Swap],
        &[V2_7],
        "The verifier lets only a tuple through: the check always holds.",
        &[(
            "Opcode(MAKE_CLOSURE)",
            "check that `value2` is a tuple; if not, there is an exception `raised` ; if there is no `raised`, go to *",
        )],
    ),
    row(
        &[Swap],
        &[V2_7],
        "The verifier lets only a tuple through: this exit is never taken.",
        &[("Opcode(MAKE_CLOSURE)", "release `value2` ; release `function`")],
    ),
    row(
        &[Swap],
        ALL,
        "It is the text of a name or of a value, whose release runs nothing.",
        &[
            ("Opcode(DELETE_GLOBAL)", "release `stored_key` ; release `value2`"),
            ("Opcode(DELETE_NAME)", "release `stored_key` ; release `value2`"),
            ("Opcode(DELETE_NAME)", "release `raised` ; make `error2`, a NameError (name-not-defined)"),
            ("Opcode(DELETE_ATTR)", "release `stored_key` ; release `value`"),
        ],
    ),
    row(
        &[Delete],
        ALL,
        "The release goes on in the rounds of the outer loop, from the entry that failed: those before it are gone already.",
        &[("Opcode(BUILD_SET)", "for m from operand − 1 down to 0:")],
    ),
    row(
        &[Swap],
        &[V2_7],
        "The dict under construction, which nobody else reaches, holds the value, and an equal key with the same tokens.",
        &[
            ("Opcode(STORE_MAP)", "release `old`, if it is there ; release `value`"),
            ("Opcode(STORE_MAP)", "release `value` ; release `key` ; the instruction ends"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "The dict under construction, which nobody else reaches, holds the value, and an equal key with the same tokens.",
        &[("Opcode(MAP_ADD)", "release `old`, if it is there ; release `value`")],
    ),
    row(
        &[Swap],
        &[V2_7],
        "The stack holds the callee as well: letting go of it runs nothing.",
        &[
            ("Opcode(CALL_FUNCTION_KW)", "release `mapping` ; release `callee′`"),
            ("Opcode(CALL_FUNCTION_KW)", "release `keywords` ; release `callee′`"),
            ("Opcode(CALL_FUNCTION_VAR_KW)", "release `iterable` ; release `callee′`"),
        ],
    ),
    row(
        &[Swap],
        &[V2_7],
        "What the mapping holds the keywords hold as well: its release runs nothing.",
        &[(
            "Opcode(CALL_FUNCTION_VAR_KW)",
            "release `mapping` ; compute the items of `iterable`, the argument after * of a call of `callee′`, as a tuple: `arguments`, or nothing, or an exception `raised2`",
        )],
    ),
    row(
        &[Swap],
        THREE,
        "The code object is a constant of code that runs: its release runs nothing.",
        &[(
            "Opcode(MAKE_FUNCTION)",
            "put `qualname′` into the qualname of `function`, which is empty ; release `code`",
        )],
    ),
    row(
        &[Swap],
        &[V3_8],
        "The code object is a constant of code that runs: its release runs nothing.",
        &[("Opcode(MAKE_FUNCTION)", "release `code` ; release `qualname`")],
    ),
    row(
        &[Swap],
        THREE,
        "The key that goes is equal to the index, which holds the same tokens.",
        &[("Opcode(DELETE_SUBSCR)", "release `stored_key` ; release `value`")],
    ),
    row(
        &[Swap],
        THREE,
        "What is raised is the operand itself, which is held for longer, or a new instance that holds nothing.",
        &[("Opcode(RAISE_VARARGS)", "release `exception2` ; release `value`")],
    ),
    row(
        &[Swap],
        &[V3_8],
        "The names are a constant, whose release runs nothing.",
        &[("Opcode(CALL_FUNCTION_KW)", "release `released` ; release `names`")],
    ),
    row(
        &[Delete],
        &[V3_11],
        "The verifier, which goes by Enter, has refused whatever would read the namespace of a function body; the function holds its globals as long.",
        &[("EnterMoved", "if the code has CO_OPTIMIZED, go to *")],
    ),
    row(
        &[Swap],
        ALL,
        "What is asked about is an argument, which the caller holds: the release of the question runs nothing.",
        &[("Builtin(StrFormat)", "put `text` into the end of `list`, which is empty ; release `asked`")],
    ),
];
