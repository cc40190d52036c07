//! Class bodies: `__class__`, and how names are looked up.

use super::{ALL, Fact, V2_7, V3, fact};

pub(super) const FACTS: &[Fact] = &[
    fact(
        "class-cell",
        V3,
        "a function in a class body that uses __class__ has it as a free variable, the body as a cell",
        &["class_cell_is_filled"],
    ),
    fact(
        "class-cell-for-super",
        V3,
        "reading the name super is enough for that, called or not",
        &["class_cell_by_super_alone"],
    ),
    fact(
        "class-cell-is-not-read-by-the-body",
        V3,
        "the body itself looks for __class__ among the globals",
        &["class_cell_by_super_alone"],
    ),
    fact(
        "class-cell-is-stored-and-filled",
        V3,
        "the body stores the cell as __classcell__ and returns it; type.__new__ takes it out and fills it",
        &["class_cell_is_filled", "classcell_dropped"],
    ),
    fact(
        "class-cell-is-empty-in-the-body",
        V3,
        "while the body runs the cell is empty: a NameError, of super() a RuntimeError",
        &["class_cell_is_empty_in_the_body", "super_empty_cell"],
    ),
    fact("class-cell-must-be-a-cell", V3, "__classcell__ that is no cell is a TypeError", &["classcell_not_a_cell"]),
    fact(
        "class-cell-must-reach-type-new",
        V3,
        "a metaclass that keeps __classcell__ from type.__new__ is a RuntimeError",
        &["classcell_dropped"],
    ),
    fact(
        "class-cell-of-another-class",
        V3,
        "a cell that is filled with another class than is returned is a TypeError",
        &["classcell_of_another_class"],
    ),
    fact("class-cell-is-written-by-nonlocal", V3, "a method may write __class__ by nonlocal", &["class_cell_rebound"]),
    fact(
        "class-bound-name",
        ALL,
        "a name bound in the body is read and written by name",
        &["class_body_and_instance", "class_body_name_is_its_own"],
    ),
    fact(
        "class-free-name-of-2-7",
        V2_7,
        "a name of a function around the body is read from the cell at once",
        &["class_body_reads_enclosing_variable"],
    ),
    fact(
        "class-free-name",
        V3,
        "a name of a function around the body is looked for in the namespace first",
        &["class_body_reads_enclosing_variable", "class_body_namespace_shadows_enclosing_variable"],
    ),
    fact(
        "class-nonlocal-name",
        V3,
        "so is a nonlocal name, which is stored into the cell",
        &["class_body_namespace_shadows_enclosing_variable"],
    ),
    fact(
        "class-name-used-by-a-method",
        ALL,
        "a method captures the variable of the function around the class, never the class's own",
        &["class_method_captures_the_enclosing_variable"],
    ),
    fact(
        "class-x-is-x",
        ALL,
        "x = x in a body does not find the x of the function around it",
        &["class_body_name_is_its_own"],
    ),
];
