//! Fields that nothing fills, or nothing reads.

use super::{ALL, Reason, THREE, V2_7, V3_8, row};
use crate::mutation::Change::Delete;

pub(super) const REASONS: &[Reason] = &[
    row(
        &[Delete],
        ALL,
        "Only the interpreter fills the field, in exceptions of its own, whose classes no program made.",
        &[
            ("Deallocate(ExceptionInstance)", "empty the object asked of `instance`, *"),
            ("Deallocate(ExceptionInstance)", "empty the name of `instance`, *"),
        ],
    ),
    row(
        &[Delete],
        THREE,
        "The version does not fill the field.",
        &[
            ("Deallocate(ExceptionInstance)", "empty the message of `instance`, *"),
            ("Deallocate(BoundMethod)", "empty the type of `method`, *"),
            ("Deallocate(Class)", "empty the subclasses of `class`, *"),
        ],
    ),
    row(
        &[Delete],
        &[V2_7],
        "The version does not fill the field.",
        &[
            ("Deallocate(ExceptionInstance)", "empty the cause of `instance`, *"),
            ("Deallocate(ExceptionInstance)", "empty the context of `instance`, *"),
            ("Deallocate(ExceptionInstance)", "empty the traceback of `instance`, *"),
            ("Deallocate(ExceptionInstance)", "empty the value of `instance`, *"),
            ("Deallocate(Exception)", "empty the value of `exception`, *"),
        ],
    ),
    row(
        &[Delete],
        &[V2_7, V3_8],
        "Properties have no name before 3.10.",
        &[("Deallocate(Property)", "empty the name of `property`, *")],
    ),
    row(
        &[Delete],
        ALL,
        "A class that has the field is part of a cycle through its `__mro__`, and dies once a collection has emptied the field.",
        &[("Deallocate(Class)", "empty the __mro__ of `class`, *")],
    ),
    row(
        &[Delete],
        ALL,
        "What generators are called, and of which code they are, is outside of what is specified.",
        &[
            ("Enter", "make a new reference `name2′` to `name2`, if it is there"),
            ("Enter", "make a new reference `qualname′` to `qualname`, if it is there"),
        ],
    ),
];
