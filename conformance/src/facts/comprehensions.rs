//! Comprehensions, which are functions of their own, lists in 2.7 excepted.

use super::{ALL, Fact, V2_7, V3, fact};

pub(super) const FACTS: &[Fact] = &[
    fact(
        "comprehension-is-a-function",
        ALL,
        "a set or dict comprehension is a function of its own, with variables of its own",
        &["set_and_dict_comprehensions"],
    ),
    fact(
        "list-comprehension-of-2-7",
        V2_7,
        "a list comprehension is part of the function around it, where its variable stays",
        &["list_comprehension_scope"],
    ),
    fact(
        "list-comprehension",
        V3,
        "a list comprehension is a function of its own as well",
        &["list_comprehension_scope"],
    ),
    fact(
        "comprehension-closures-share",
        ALL,
        "closures made in one execution share one cell, which ends with the last value",
        &["list_comprehension_of_lambdas"],
    ),
    fact(
        "comprehension-twice-of-2-7",
        V2_7,
        "two executions of a list comprehension use the one cell of the function around it",
        &["list_comprehension_twice"],
    ),
    fact("comprehension-twice", V3, "two executions have two cells", &["list_comprehension_twice"]),
    fact(
        "comprehension-captures",
        V3,
        "what a comprehension reads of the function around it becomes a cell there",
        &["comprehension_captures_the_enclosing_variable", "nested_comprehensions"],
    ),
    fact(
        "comprehension-empty-cell",
        ALL,
        "in a comprehension an empty cell of the function around it is a free variable's NameError",
        &["comprehension_fails_on_empty_cell"],
    ),
    fact(
        "comprehension-first-iterable",
        ALL,
        "the first iterable is evaluated outside",
        &["comprehension_first_iterable"],
    ),
    fact(
        "comprehension-walrus",
        V3,
        "what := binds in a comprehension is a variable, and so a cell, of the function around it",
        &["walrus_in_comprehension"],
    ),
    fact(
        "class-comprehension",
        V3,
        "in a class body the first iterable sees the names of the class, the rest does not",
        &["class_comprehension"],
    ),
    fact(
        "class-comprehension-of-2-7",
        V2_7,
        "a list comprehension in a class body sees its names",
        &["class_comprehension"],
    ),
    fact(
        "comprehension-super",
        V3,
        "super() in a comprehension takes its iterator for self, and fails",
        &["comprehension_super"],
    ),
];
