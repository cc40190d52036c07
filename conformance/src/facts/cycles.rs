//! Cycles through cells, and when finalisers run.

use super::{ALL, Fact, V2_7, V3, fact};

pub(super) const FACTS: &[Fact] = &[
    fact(
        "recursive-closure",
        ALL,
        "a recursive inner function is a cycle of function, tuple and cell, which only a collection frees",
        &["recursive_closure_is_a_cycle", "mutual_recursion_is_one_cycle"],
    ),
    fact("cycle-broken", ALL, "emptying or rebinding the variable breaks the cycle", &["cycle_broken_by_rebinding"]),
    fact(
        "cycle-broken-by-del",
        V3,
        "so does deleting it, or the contents of its cell",
        &["cycle_broken_by_del", "cycle_broken_by_deleting_cell_contents"],
    ),
    fact(
        "traversal-of-a-function",
        V3,
        "a collection goes from a function to its code, globals, module, defaults, dict, closure and annotations",
        &["function_collected_through_its_fields"],
    ),
    fact(
        "traversal-of-containers",
        ALL,
        "a collection goes through tuples, lists, dicts and cells",
        &["cycle_through_containers_collected", "cycle_with_a_captured_token"],
    ),
    fact(
        "finalisers-before-clearing",
        V3,
        "finalisers of garbage run before anything is cleared, with full cells, and may bring it back",
        &["token_inside_a_cycle", "collection_brings_all_back", "collection_finds_what_came_back"],
    ),
    fact("uncollectable", V2_7, "a cycle through an object with a finaliser is never freed", &["token_inside_a_cycle"]),
    fact(
        "finaliser-outside-the-cycle",
        ALL,
        "an object that a cycle reaches, and that is not in it, is finalised",
        &["token_hangs_off_a_list_cycle", "cycle_with_a_captured_token"],
    ),
    fact(
        "frame-in-its-own-cell",
        ALL,
        "a frame that one of its own cells holds is a cycle",
        &["conformance/tests/driver/garbage.rs::a_frame_in_its_own_cell_is_garbage_with_what_it_holds"],
    ),
    fact("chain-of-closures", ALL, "closures that capture closures end one by one", &["escaped_chain_of_closures"]),
];
