//! Branches and loops that may as well be passed, and looks that may come too early.

use super::{ALL, Reason, THREE, V2_7, V3_11, row};
use crate::mutation::Change::{Delete, Swap};

pub(super) const REASONS: &[Reason] = &[
    row(
        &[Swap],
        ALL,
        "Without an item there is nothing in common on either way; with one, the other way leaves this loop for good.",
        &[(
            "Operation(Intersect, Any)",
            "if the number of items of `iterable` ≤ the number of items of `container`, go to * ; for n from *",
        )],
    ),
    row(
        &[Swap],
        &[V2_7],
        "An unbound method has a function, and looking at it changes nothing.",
        &[(
            "Operation(Bind, BoundMethod)",
            "if `object` is not an instance of `owner2`, go to * ; look at the function of `descriptor`: `function`",
        )],
    ),
    row(
        &[Swap],
        THREE,
        "A generator that delegates has a frame, and looking at it changes nothing.",
        &[(
            "Builtin(GeneratorThrow)",
            "if there is no `attribute2`, go to * ; look at the frame of `argument`: `frame4`",
        )],
    ),
    row(
        &[Delete],
        &[V2_7],
        "Whatever throw() does not take, making an exception of it refuses in the same words.",
        &[("Builtin(GeneratorThrow)", "check that throw() takes these arguments; *")],
    ),
    row(
        &[Swap],
        &[V2_7],
        "Whatever throw() does not take, making an exception of it refuses in the same words.",
        &[(
            "Builtin(GeneratorThrow)",
            "check that throw() takes these arguments; * ; if there is no `raised`, go to *",
        )],
    ),
    row(
        &[Delete],
        &[V3_11],
        "Who asked for an attribute of a class notes it when the exception gets there; other ways of asking are outside of what is specified.",
        &[("Operation(PlainAttribute, Instance)", "if `object` is a class, go to *")],
    ),
];
