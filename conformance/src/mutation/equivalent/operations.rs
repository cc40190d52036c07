//! Operations of objects, and how objects die: what their other parts, or those that ask, say or hold as well.

use super::{ALL, Reason, THREE, V2_7, V3_8, row};
use crate::mutation::Change::{Delete, Swap};

pub(super) const REASONS: &[Reason] = &[
    row(
        &[Delete],
        ALL,
        "The wrapper has had its function since it was made: a cycle through both passes something else that is cleared as well.",
        &[
            ("Operation(Clear, ClassMethod)", "empty the function of `wrapper`, *"),
            ("Operation(Clear, StaticMethod)", "empty the function of `wrapper`, *"),
        ],
    ),
    row(
        &[Delete],
        THREE,
        "The exception has had its value since it was made: a cycle through both passes something else that is cleared as well.",
        &[("Operation(Clear, Exception)", "empty the value of `exception`, *")],
    ),
    row(
        &[Delete],
        &[V2_7],
        "The version does not fill the field.",
        &[
            ("Operation(Clear, Exception)", "empty the value of `exception`, *"),
            ("Operation(Clear, Exception)", "empty the cause of `exception`, *"),
            ("Operation(Clear, ExceptionInstance)", "empty the value of `instance`, *"),
        ],
    ),
    row(
        &[Delete],
        ALL,
        "Only the class holds its `__dict__`, which is garbage as it is, and cleared for itself.",
        &[
            ("Operation(Clear, Class)", "look at the __dict__ of `class`: *"),
            ("Operation(Clear, Class)", "make a new reference `dict′` to `dict`, if it is there"),
            ("Operation(Clear, Class)", "go back to * ; release `dict′`"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "Only the class holds its `__dict__`, which is garbage as it is, and cleared for itself.",
        &[
            (
                "Operation(Clear, Class)",
                "look at the __dict__ of `class`: * ; make a new reference `dict′` to `dict`, if it is there",
            ),
            (
                "Operation(Clear, Class)",
                "make a new reference `dict′` to `dict`, if it is there ; if there is no `dict′`, go to *",
            ),
        ],
    ),
    row(
        &[Swap],
        &[V2_7, V3_8],
        "A frame in a cycle holds something: the loop has a round, and the first one alone passes what stood before it.",
        &[("Operation(Clear, Frame)", "`frame` is over ; for n from *")],
    ),
    row(
        &[Swap],
        THREE,
        "The traceback that the exception had is part of the one that it gets: letting go of it runs nothing.",
        &[
            ("Operation(Finalise, *", "release `traceback2`, if it is there ; release `raised`"),
            ("Operation(Close, Generator)", "release `traceback2`, if it is there ; release `raised2`"),
        ],
    ),
    row(
        &[Delete],
        ALL,
        "A generator that is at its end is closed without anything running.",
        &[("Operation(Finalise, Generator)", "if there is no `frame`, go to * ; close `generator`: *")],
    ),
    row(
        &[Swap],
        &[V2_7],
        "There is a result or an exception, not both: one of the two releases does nothing.",
        &[
            ("Operation(Finalise, Generator)", "release `closed`, if it is there ; release `raised`, if it is there"),
            ("Operation(Finalise, Token)", "release `result`, if it is there ; release `raised`, if it is there"),
        ],
    ),
    row(
        &[Swap],
        &[V2_7],
        "The token, which is dying, goes on holding its finaliser: letting go of this reference runs nothing.",
        &[("Operation(Finalise, Token)", "release `raised`, if it is there ; release `finaliser′`")],
    ),
    row(
        &[Swap],
        THREE,
        "The object that is asked, which its caller holds, has the same iterators until it dies: letting go of this reference runs nothing.",
        &[
            ("Operation(Next, Map)", "release `list` ; release `source′`"),
            ("Operation(Next, Map)", "release `source′` ; lend to the next call, as arguments, the items of `list`"),
            ("Operation(Next, Zip)", "release `tuple` ; release `source′`"),
            ("Operation(Next, Zip)", "release `result′` ; release `source′`"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "Without the callable nobody asks for the sentinel.",
        &[("Operation(Next, CallIterator)", "release `function2`, if it is there ; empty the sentinel of `caller`, *")],
    ),
    row(
        &[Swap],
        ALL,
        "What is said names the type of the container, which nothing can change; nor does what goes change what is being handled.",
        &[(
            "Operation(Contains, *",
            "check that `container` is no reason for not-iterable-argument; * ; release `raised*`",
        )],
    ),
    row(
        &[Swap],
        ALL,
        "A dict whose class defines no __iter__ answers for itself, before anybody comes here.",
        &[(
            "Operation(Contains, Any)",
            "if the class of `container` does not define __iter__, go to * ; if `container` is not a list, go to *",
        )],
    ),
    row(
        &[Swap],
        &[V2_7],
        "The method that is called so is bound to a class only: it has a type on either way, and the other one does not ask for it.",
        &[(
            "Operation(Call, BoundMethod)",
            "if there is no `argument`, go to * ; look at the type of `method`: `owner`",
        )],
    ),
    row(
        &[Delete],
        ALL,
        "What may not be set of a class is outside of what is specified: nothing is refused, and what is kept is the value.",
        &[(
            "Operation(SetPlainAttribute, Class)",
            "compute what `object`.`name` = `value` is to keep, having checked that it may be: *",
        )],
    ),
    row(
        &[Delete],
        &[V2_7],
        "A namespace of 2.7 is a dict, and whatever else comes here has a method that is told.",
        &[
            ("Operation(StoreSubscript, Instance)", "look at the key in `container` that equals `key`: *"),
            ("Operation(StoreSubscript, Instance)", "if `stored_key` is there, go to *"),
        ],
    ),
    row(
        &[Swap],
        &[V2_7],
        "A namespace of 2.7 is a dict, and whatever else comes here has a method that is told.",
        &[
            (
                "Operation(StoreSubscript, Instance)",
                "look at the key in `container` that equals `key`: * ; if `stored_key` is there, go to *",
            ),
            ("Operation(DeleteSubscript, Instance)", "empty the value in * ; empty the key in *"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "The key is the text of a name, whose release runs nothing.",
        &[("Operation(DeleteSubscript, Instance)", "release `stored_key` ; release `value`")],
    ),
    row(
        &[Delete],
        &[V2_7],
        "Of the values of dicts it is only asked whether they are equal.",
        &[("Operation(Compare, Instance)", "if `value` is false, go to 177 ; compare `item` with `item2` *")],
    ),
    row(
        &[Swap],
        &[V2_7],
        "2.7 does not hold what it compares inside lists and dicts: nothing is specified of what goes meanwhile.",
        &[
            ("Operation(Compare, Instance)", "release `result4` ; release `asked`"),
            ("Operation(Compare, Instance)", "release `result6` ; release `asked2`"),
            ("Operation(Compare, Instance)", "release `result7` ; release `asked3`"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "The tuple holds what the list does: letting go of the list runs nothing.",
        &[("Operation(Tuple, Any)", "release `iterator` ; release `list`")],
    ),
];
