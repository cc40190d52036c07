//! Generators, and what they delegate to.

use super::{ALL, Reason, THREE, V2_7, V3_8, V3_11, row};
use crate::mutation::Change::{Delete, Swap};

pub(super) const REASONS: &[Reason] = &[
    row(
        &[Delete],
        ALL,
        "The machine holds the caller's frame while the generator runs, and what the generator's frame says of it is emptied before it goes on.",
        &[
            ("Operation(Next, Generator)", "look at the frame that runs: `frame*`, or nothing"),
            ("Operation(Next, Generator)", "make a new reference `frame*′` to `frame*`, if it is there"),
            ("Operation(Send, Generator)", "look at the frame that runs: `frame*`, or nothing"),
            ("Operation(Send, Generator)", "make a new reference `frame*′` to `frame*`, if it is there"),
            ("Builtin(GeneratorThrow)", "look at the frame that runs: `frame*`, or nothing"),
            ("Builtin(GeneratorThrow)", "make a new reference `frame*′` to `frame*`, if it is there"),
            ("Operation(Close, Generator)", "look at the frame that runs: `frame*`, or nothing"),
            ("Operation(Close, Generator)", "make a new reference `frame*′` to `frame*`, if it is there"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "The machine holds the caller's frame while the generator runs, and what the generator's frame says of it is emptied before it goes on.",
        &[
            (
                "Operation(Next, Generator)",
                "look at the frame that runs: `frame*`, or nothing ; make a new reference `frame*′` to `frame*`, if it is there",
            ),
            (
                "Operation(Send, Generator)",
                "look at the frame that runs: `frame*`, or nothing ; make a new reference `frame*′` to `frame*`, if it is there",
            ),
            (
                "Builtin(GeneratorThrow)",
                "look at the frame that runs: `frame*`, or nothing ; make a new reference `frame*′` to `frame*`, if it is there",
            ),
            (
                "Operation(Close, Generator)",
                "look at the frame that runs: `frame*`, or nothing ; make a new reference `frame*′` to `frame*`, if it is there",
            ),
        ],
    ),
    row(
        &[Delete],
        THREE,
        "Only a `__dict__` is made by being read, and it is a method that is asked for.",
        &[
            ("Builtin(GeneratorThrow)", "compute the dict that reading `owner*`.`name*` for the first time makes: *"),
            (
                "Operation(Close, Generator)",
                "compute the dict that reading `owner*`.`name*` for the first time makes: *",
            ),
            ("Opcode(YIELD_FROM)", "compute the dict that reading `owner*`.`name*` for the first time makes: *"),
        ],
    ),
    row(
        &[Swap],
        THREE,
        "Only a `__dict__` is made by being read, and it is a method that is asked for.",
        &[
            (
                "Builtin(GeneratorThrow)",
                "compute the dict that reading `owner*`.`name*` for the first time makes: * ; if there is no `dict*`, go to *",
            ),
            (
                "Operation(Close, Generator)",
                "compute the dict that reading `owner*`.`name*` for the first time makes: * ; if there is no `dict*`, go to *",
            ),
            (
                "Opcode(YIELD_FROM)",
                "compute the dict that reading `owner*`.`name*` for the first time makes: * ; if there is no `dict*`, go to *",
            ),
        ],
    ),
    row(
        &[Delete],
        THREE,
        "What the primitive knows of attributes, the general way finds as well.",
        &[
            ("Builtin(GeneratorThrow)", "compute `owner*`.`name*`: `attribute*`, or nothing, or an exception *"),
            ("Operation(Close, Generator)", "compute `owner*`.`name*`: `attribute*`, or nothing, or an exception *"),
            ("Opcode(YIELD_FROM)", "compute `owner*`.`name*`: `attribute*`, or nothing, or an exception *"),
        ],
    ),
    row(
        &[Delete],
        ALL,
        "What next() sends is None, as a generator that has not begun wants it.",
        &[("Operation(Next, Generator)", "if `frame` is not created, go to *")],
    ),
    row(
        &[Delete],
        &[V2_7, V3_8],
        "A None at the bottom of the stack, which no instruction reaches, goes with the frame.",
        &[
            ("Operation(Next, Generator)", "if `frame` is created, go to *"),
            ("Operation(Send, Generator)", "if `frame` is created, go to *"),
        ],
    ),
    row(
        &[Delete],
        &[V3_11],
        "Only a `__dict__` is made by being read, and it is a method that is asked for.",
        &[("Opcode(SEND)", "compute the dict that reading `owner*`.`name*` for the first time makes: *")],
    ),
    row(
        &[Swap],
        &[V3_11],
        "Only a `__dict__` is made by being read, and it is a method that is asked for.",
        &[(
            "Opcode(SEND)",
            "compute the dict that reading `owner*`.`name*` for the first time makes: * ; if there is no `dict*`, go to *",
        )],
    ),
    row(
        &[Delete],
        &[V3_11],
        "What the primitive knows of attributes, the general way finds as well.",
        &[("Opcode(SEND)", "compute `owner*`.`name*`: `attribute*`, or nothing, or an exception *")],
    ),
];
