//! Exceptions that are handled, raised again or written off.

use super::{ALL, Reason, THREE, V2_7, row};
use crate::mutation::Change::{Delete, Swap};

pub(super) const REASONS: &[Reason] = &[
    row(
        &[Delete],
        ALL,
        "What is written off either comes out of a frame, which has seen to its context, or is new, and goes with its context.",
        &[
            ("Operation(Finalise, Token)", "empty the context of `raised*`, taking `context` if it held anything"),
            ("Operation(Finalise, Token)", "if `exception` is not `context`, go to *"),
            ("Operation(Finalise, Token)", "empty the context of `link`, taking `context2` if it held anything"),
            ("Operation(Finalise, Generator)", "empty the context of `raised*`, taking `context` if it held anything"),
            ("Operation(Finalise, Generator)", "if `exception` is not `context`, go to *"),
            ("Operation(Finalise, Generator)", "empty the context of `link`, taking `context2` if it held anything"),
            ("Operation(Close, Generator)", "empty the context of `raised*`, taking `context` if it held anything"),
            ("Operation(Close, Generator)", "if `exception` is not `context`, go to *"),
            ("Operation(Close, Generator)", "empty the context of `link`, taking `context2` if it held anything"),
            ("Builtin(GeneratorThrow)", "empty the context of `raised*`, taking `context` if it held anything"),
            ("Builtin(GeneratorThrow)", "if `exception` is not `context`, go to *"),
            ("Builtin(GeneratorThrow)", "empty the context of `link`, taking `context2` if it held anything"),
        ],
    ),
    row(
        &[Delete],
        ALL,
        "What is written off either comes out of a frame, which has seen to its context, or is new, and goes with its context.",
        &[
            (
                "Operation(Close, Generator)",
                "compute the exception whose context is `exception`, in the chain of contexts that begins with `context`: `link`, or nothing",
            ),
            (
                "Builtin(GeneratorThrow)",
                "compute the exception whose context is `exception`, in the chain of contexts that begins with `context`: `link`, or nothing",
            ),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "What is written off either comes out of a frame, which has seen to its context, or is new, and goes with its context.",
        &[
            (
                "Operation(Finalise, Token)",
                "empty the context of `raised*`, taking `context` if it held anything ; if there is no `context`, go to *",
            ),
            (
                "Operation(Finalise, Token)",
                "if there is no `context`, go to * ; look at the exception of `raised*`: `exception`",
            ),
            (
                "Operation(Finalise, Token)",
                "compute the exception whose context is `exception`, in the chain of contexts that begins with `context`: `link`, or nothing ; if there is no `link`, go to *",
            ),
            ("Operation(Finalise, Token)", "release `context2`, if it is there ; release `link`"),
            (
                "Operation(Finalise, Generator)",
                "empty the context of `raised*`, taking `context` if it held anything ; if there is no `context`, go to *",
            ),
            (
                "Operation(Finalise, Generator)",
                "if there is no `context`, go to * ; look at the exception of `raised*`: `exception`",
            ),
            (
                "Operation(Finalise, Generator)",
                "compute the exception whose context is `exception`, in the chain of contexts that begins with `context`: `link`, or nothing ; if there is no `link`, go to *",
            ),
            ("Operation(Finalise, Generator)", "release `context2`, if it is there ; release `link`"),
            (
                "Operation(Close, Generator)",
                "empty the context of `raised*`, taking `context` if it held anything ; if there is no `context`, go to *",
            ),
            (
                "Operation(Close, Generator)",
                "if there is no `context`, go to * ; look at the exception of `raised*`: `exception`",
            ),
            (
                "Operation(Close, Generator)",
                "compute the exception whose context is `exception`, in the chain of contexts that begins with `context`: `link`, or nothing ; if there is no `link`, go to *",
            ),
            ("Operation(Close, Generator)", "release `context2`, if it is there ; release `link`"),
            (
                "Builtin(GeneratorThrow)",
                "empty the context of `raised*`, taking `context` if it held anything ; if there is no `context`, go to *",
            ),
            (
                "Builtin(GeneratorThrow)",
                "if there is no `context`, go to * ; look at the exception of `raised*`: `exception`",
            ),
            (
                "Builtin(GeneratorThrow)",
                "compute the exception whose context is `exception`, in the chain of contexts that begins with `context`: `link`, or nothing ; if there is no `link`, go to *",
            ),
            ("Builtin(GeneratorThrow)", "release `context2`, if it is there ; release `link`"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "Nothing is left in it: its release runs nothing.",
        &[
            ("Unwind", "release `raised` ; compute type(`exception*`): `type`"),
            ("Reraise", "release `raised` ; compute type(`exception*`): `type`"),
        ],
    ),
    row(
        &[Delete],
        &[V2_7],
        "The version's exceptions have no context.",
        &[
            ("Opcode(RAISE_VARARGS)", "empty the context of `raised*`, taking `context*` if it held anything"),
            ("Opcode(END_FINALLY)", "empty the context of `raised*`, taking `context*` if it held anything"),
            ("Builtin(GeneratorThrow)", "empty the context of `raised*`, taking `context*` if it held anything"),
            ("Deallocate(Raised)", "empty the context of `raised*`, taking `context*` if it held anything"),
        ],
    ),
    row(
        &[Delete],
        THREE,
        "What is raised again is what is being handled, and no exception is its own context.",
        &[
            ("Opcode(RAISE_VARARGS)", "empty the context of `raised*`, taking `context*` if it held anything"),
            ("Opcode(END_FINALLY)", "empty the context of `raised*`, taking `context*` if it held anything"),
        ],
    ),
];
