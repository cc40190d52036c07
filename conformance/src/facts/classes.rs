//! Class bodies: `__class__`, and how names are looked up.

use super::{ALL, Fact, V2_7, V3, fact};

pub(super) const FACTS: &[Fact] = &[
    fact(
        "class-cell",
        V3,
        "a function in a class body that uses __class__ has it as a free variable, the body as a cell",
        &[],
    ),
    fact("class-cell-for-super", V3, "reading the name super is enough for that, called or not", &[]),
    fact("class-cell-is-not-read-by-the-body", V3, "the body itself looks for __class__ among the globals", &[]),
    fact(
        "class-cell-is-stored-and-filled",
        V3,
        "the body stores the cell as __classcell__ and returns it; type.__new__ takes it out and fills it",
        &[],
    ),
    fact(
        "class-cell-is-empty-in-the-body",
        V3,
        "while the body runs the cell is empty: a NameError, of super() a RuntimeError",
        &[],
    ),
    fact("class-cell-must-be-a-cell", V3, "__classcell__ that is no cell is a TypeError", &[]),
    fact(
        "class-cell-must-reach-type-new",
        V3,
        "a metaclass that keeps __classcell__ from type.__new__ is a RuntimeError",
        &[],
    ),
    fact(
        "class-cell-of-another-class",
        V3,
        "a cell that is filled with another class than is returned is a TypeError",
        &[],
    ),
    fact("class-cell-is-written-by-nonlocal", V3, "a method may write __class__ by nonlocal", &[]),
    fact("class-bound-name", ALL, "a name bound in the body is read and written by name", &[]),
    fact("class-free-name-of-2-7", V2_7, "a name of a function around the body is read from the cell at once", &[]),
    fact("class-free-name", V3, "a name of a function around the body is looked for in the namespace first", &[]),
    fact("class-nonlocal-name", V3, "so is a nonlocal name, which is stored into the cell", &[]),
    fact(
        "class-name-used-by-a-method",
        ALL,
        "a method captures the variable of the function around the class, never the class's own",
        &[],
    ),
    fact("class-x-is-x", ALL, "x = x in a body does not find the x of the function around it", &[]),
];
