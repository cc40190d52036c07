//! Built-ins: what they make for themselves, and what is known of their arguments.

use super::{ALL, Reason, THREE, V2_7, V3_8, V3_11, row};
use crate::mutation::Change::{Delete, Swap};

pub(super) const REASONS: &[Reason] = &[
    row(
        &[Swap],
        ALL,
        "The best item has been taken out of its list, which is empty: letting go of that runs nothing.",
        &[("Builtin(Max)", "release `list` ; release `list2`"), ("Builtin(Min)", "release `list` ; release `list2`")],
    ),
    row(
        &[Swap],
        ALL,
        "The key that goes is equal to the argument, which holds the same tokens.",
        &[("Builtin(DictDelItem)", "release `stored_key` ; release `value`")],
    ),
    row(
        &[Delete],
        ALL,
        "What the tuple holds before there is a first value, None or nothing, is seen by nobody.",
        &[("Builtin(Enumerate)", "go back to * ; put `tuple` into the result of `made`, which is empty")],
    ),
    row(
        &[Delete],
        THREE,
        "What the tuple holds before there is a first value, None or nothing, is seen by nobody.",
        &[("Builtin(Zip)", "go back to * ; put `tuple2` into the result of `made`, which is empty")],
    ),
    row(
        &[Delete],
        ALL,
        "A built-in type is the class of its instances, whether that is noted or not.",
        &[
            ("Builtin(DictNew)", "if `class` is not a class, go to *"),
            ("Builtin(ListNew)", "if `class` is not a class, go to *"),
            ("Builtin(ObjectNew)", "if `class` is not a class, go to *"),
        ],
    ),
    row(
        &[Delete],
        ALL,
        "Any arguments will do; which class's method it is, if none is given, is outside of what is specified.",
        &[("Builtin(ExceptionNew)", "check that __new__() takes these arguments; *")],
    ),
    row(
        &[Delete],
        ALL,
        "Nobody sees the dict, which is still empty when it is next asked for.",
        &[("Builtin(HasAttr)", "compute the dict that reading `owner`.`name` for the first time makes: *")],
    ),
    row(
        &[Swap],
        ALL,
        "There is an argument, and looking at it changes nothing.",
        &[("Builtin(Next)", "if the number of arguments ≤ 1, go to * ; look at argument 0: `argument`")],
    ),
    row(
        &[Swap],
        THREE,
        "Asking for what is described gives something, or fails: where there is nothing, the rule ends without a call.",
        &[
            ("Builtin(BuildClass)", "if there is no `bound`, go to * ; lend to the next call, as arguments, *"),
            ("Builtin(TypeNew)", "if there is no `bound`, go to * ; lend to the next call, as arguments, `class`"),
        ],
    ),
    row(
        &[Swap],
        THREE,
        "A class is part of a cycle through its `__mro__`: letting go of it runs nothing.",
        &[
            ("Builtin(BuildClass)", "release `result3` ; release `result2`"),
            ("Builtin(TypeNew)", "release `members` ; release `class`"),
        ],
    ),
    row(
        &[Swap],
        &[V2_7],
        "The order of the bases is computed of them alone, and nobody has seen the class yet.",
        &[(
            "Builtin(TypeNew)",
            "put `metaclass`, if it is there, into the class of `class`, which is empty ; compute the __mro__ of `class`: *",
        )],
    ),
    row(
        &[Swap],
        THREE,
        "The cell is looked for in the namespace that was given, and nobody has seen the class yet.",
        &[(
            "Builtin(TypeNew)",
            "put `metaclass`, if it is there, into the class of `class`, which is empty ; compute the cell for __class__ in *",
        )],
    ),
    row(
        &[Swap],
        THREE,
        "The namespace that was given, which the caller holds, still has the cell.",
        &[("Builtin(TypeNew)", "release `old`, if it is there ; release `cell`")],
    ),
    row(
        &[Swap],
        THREE,
        "What was raised is the cause by now, and its traceback its own: letting go of how it came runs nothing; nor does the name.",
        &[
            ("Builtin(TypeNew)", "release `old*`, if it is there ; release `raised5`"),
            ("Builtin(TypeNew)", "release `raised5` ; release `*′`"),
            ("Builtin(TypeNew)", "release `*′` ; release `value′`"),
        ],
    ),
    row(
        &[Swap],
        THREE,
        "Its class holds the method, of which to take it away is outside of what is specified.",
        &[
            ("Builtin(TypeNew)", "release `method` ; release `result`, if it is there"),
            ("Builtin(TypeNew)", "release `method` ; release `*′`"),
            ("Builtin(TypeNew)", "release `hook` ; release `result2`, if it is there"),
        ],
    ),
    row(
        &[Swap],
        THREE,
        "A generator that delegates, or has just been asked what it delegates to, has a frame; looking at it changes nothing.",
        &[
            (
                "Builtin(GeneratorThrow)",
                "if `argument2` is not a GeneratorExit or its class, go to * ; look at the frame of `argument`: `frame2`",
            ),
            (
                "Builtin(GeneratorThrow)",
                "if there is no `raised2`, go to * ; look at the frame of `argument`: `frame4`",
            ),
        ],
    ),
    row(
        &[Swap],
        &[V2_7, V3_8],
        "That a class which is thrown makes no exception is outside of what is specified of the version.",
        &[(
            "Builtin(GeneratorThrow)",
            "check that `callee2` is no reason for thrown-made-no-exception; * ; release `result*`",
        )],
    ),
    row(
        &[Delete],
        &[V3_11],
        "What is left in the frame goes with it, which is next; if something was raised its traceback holds the frame, and nobody gets there.",
        &[
            ("Builtin(GeneratorThrow)", "empty item n of `frame7`, *"),
            ("Builtin(GeneratorThrow)", "go back to * ; empty the locals of `frame7`*"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "Without a function there is no call that would be lent it.",
        &[
            ("Builtin(ListSort)", "if there is no `callee2′`, go to * ; lend to the next call, as arguments, *"),
            ("Builtin(Sorted)", "if there is no `callee2′`, go to * ; lend to the next call, as arguments, *"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "What was computed holds the same keys: letting go of the list that they were made in runs nothing.",
        &[
            ("Builtin(ListSort)", "empty item 0 of `sorted*`, taking `item*` ; release `list2`"),
            ("Builtin(Sorted)", "empty item 0 of `sorted*`, taking `item*` ; release `list3`"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "The list of what was unsorted holds what the sorted one holds: letting go of it runs nothing.",
        &[
            ("Builtin(ListSort)", "exchange all that `argument` and `item*` hold ; release `list`"),
            ("Builtin(ListSort)", "release `list` ; release `item*`"),
            ("Builtin(Sorted)", "release `list2` ; release `item*`"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "sorted() sorts a list of its own, which is empty meanwhile: so is what was exchanged for the items.",
        &[("Builtin(Sorted)", "release `item*` ; release `list`")],
    ),
    row(
        &[Delete],
        ALL,
        "Of a sorted() that fails nobody sees the list: what would be in it goes on its own.",
        &[
            ("Builtin(Sorted)", "exchange all that `list` and `item3` hold ; release `list2`"),
            ("Builtin(Sorted)", "exchange all that `list` and `item7` hold ; release `list2`"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "The keys that were compared are in their list: letting go of the question runs nothing.",
        &[
            ("Builtin(ListSort)", "release `asked` ; compute the items of * as far as *"),
            ("Builtin(Sorted)", "release `asked` ; compute the items of * as far as *"),
            ("Builtin(ListSort)", "release `result2` ; release `asked`"),
            ("Builtin(Sorted)", "release `result2` ; release `asked`"),
        ],
    ),
];
