//! Deallocation, and the clearing of garbage.

use super::{ALL, Reason, THREE, V2_7, V3_8, V3_11, row};
use crate::mutation::Change::{Delete, Swap};

pub(super) const REASONS: &[Reason] = &[
    row(
        &[Swap],
        THREE,
        "All finalisers have run before anything is cleared: the order of what is cleared is not told.",
        &[("Operation(Clear, *", "release *, if it is there ; empty *")],
    ),
    row(
        &[Swap],
        &[V2_7],
        "What 2.7 clears holds nothing that is finalised: the order is not told.",
        &[("Operation(Clear, *", "release *, if it is there ; empty *")],
    ),
    row(
        &[Delete],
        ALL,
        "It is a str, which is part of no cycle.",
        &[("Operation(Clear, *", "empty the name of *"), ("Operation(Clear, Function)", "empty the qualname of *")],
    ),
    row(
        &[Delete],
        ALL,
        "A cycle through it passes something else that is cleared as well.",
        &[
            ("Operation(Clear, *", "empty the globals of *"),
            ("Operation(Clear, *", "empty the keyword-only defaults of *"),
            ("Operation(Clear, *", "empty the __dict__ of *"),
            ("Operation(Clear, *", "empty the closure of *"),
            ("Operation(Clear, *", "empty the annotations of *"),
            ("Operation(Clear, *", "empty the object asked of *"),
            ("Operation(Clear, Exception)", "empty the args of *"),
            ("Operation(Clear, *", "empty the message of *"),
            ("Operation(Clear, *", "empty the traceback of *"),
            ("Operation(Clear, ExceptionInstance)", "empty the cause of *"),
            ("Operation(Clear, *", "empty the context of *"),
            ("Operation(Clear, *", "empty the next entry of *"),
            ("Operation(Clear, *", "empty the frame of *"),
            ("Operation(Clear, *", "empty the finaliser of *"),
            ("Operation(Clear, Class)", "empty item n of *"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "Freed a moment too early, the dead object is reached by nobody.",
        &[
            ("Deallocate(*", "release *, if it is there ; free the memory of *"),
            ("Deallocate(*", "free the memory of * ; release *, if it is there"),
            ("Deallocate(Cell)", "release `content`, if it is there ; free the memory of `cell`"),
            ("Deallocate(Method)", "release `self`, if it is there ; free the memory of `method`"),
            ("Deallocate(Iterator)", "release `source`, if it is there ; free the memory of `iterator`"),
            ("Deallocate(Slice)", "release `stop`, if it is there ; free the memory of `slice`"),
            ("Deallocate(Token)", "release `finaliser`, if it is there ; free the memory of `token`"),
            ("Deallocate(Exception)", "release `context`, if it is there ; free the memory of `exception`"),
            ("Deallocate(Traceback)", "release `frame`, if it is there ; free the memory of `entry`"),
        ],
    ),
    row(
        &[Delete],
        &[V2_7],
        "The version does not fill the field.",
        &[
            (
                "Deallocate(Function)",
                "empty the keyword-only defaults of `function`, taking `kwdefaults` if it held anything",
            ),
            ("Deallocate(Function)", "empty the annotations of `function`, taking `annotations` if it held anything"),
        ],
    ),
    row(
        &[Swap],
        &[V2_7, V3_8],
        "Freed a moment too early, the dead object is reached by nobody.",
        &[("Deallocate(Function)", "release `qualname`, if it is there ; free the memory of `function`")],
    ),
    row(
        &[Delete],
        &[V2_7, V3_8],
        "The version does not fill the field.",
        &[
            ("Deallocate(Exception)", "empty the object asked of `exception`, taking `obj` if it held anything"),
            ("Deallocate(Exception)", "empty the name of `exception`, taking `name` if it held anything"),
        ],
    ),
    row(
        &[Delete],
        &[V2_7],
        "The version does not fill the field, or empties it before the exception can die.",
        &[
            ("Deallocate(Exception)", "empty the traceback of `exception`, taking `traceback` if it held anything"),
            ("Deallocate(Exception)", "empty the cause of `exception`, taking `cause` if it held anything"),
        ],
    ),
    row(
        &[Delete],
        THREE,
        "The version does not fill the field.",
        &[("Deallocate(Exception)", "empty the message of `exception`, taking `message` if it held anything")],
    ),
    row(
        &[Swap],
        &[V3_11],
        "Freed a moment too early, the dead object is reached by nobody.",
        &[("Deallocate(Function)", "release `code`, if it is there ; free the memory of `function`")],
    ),
];
