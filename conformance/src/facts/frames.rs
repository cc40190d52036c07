//! Entering and leaving a frame, and what keeps one.

use super::{ALL, Fact, SEPARATE, V2_7, V3_8, V3_11, fact};

pub(super) const FACTS: &[Fact] = &[
    fact(
        "slots-apart",
        SEPARATE,
        "a frame has slots for local variables, then for cells, then for free variables; a captured argument has two",
        &["unemitted/load_fast_of_a_captured_argument_2_7", "unemitted/load_fast_of_a_captured_argument_3_8"],
    ),
    fact(
        "slots-together",
        V3_11,
        "a captured argument has one slot, which holds first the argument, then its cell",
        &["unemitted/load_fast_of_a_captured_argument_3_11"],
    ),
    fact(
        "slots-in-order",
        ALL,
        "parameters come first: positional, keyword-only, *args, **kwargs",
        &["captured_every_kind_of_argument", "code_object_fields"],
    ),
    fact(
        "cells-at-the-call",
        SEPARATE,
        "entering the frame makes the cells, in the order of co_cellvars, and copies the closure's",
        &["cellvars_order", "conditional_binding"],
    ),
    fact(
        "cells-by-instructions",
        V3_11,
        "MAKE_CELL makes the cells, one instruction each, COPY_FREE_VARS copies the closure's",
        &["conditional_binding", "unemitted/make_cell_missing", "unemitted/copy_free_vars_missing"],
    ),
    fact(
        "binding-before-cells",
        ALL,
        "arguments are bound, by position, *args, keyword and default, before there is any cell",
        &["captured_every_kind_of_argument", "unexpected_keyword", "multiple_values"],
    ),
    fact(
        "captured-argument-kept-twice",
        V2_7,
        "the slot of a captured argument keeps it as long as the frame lives, whatever becomes of the variable",
        &["captured_argument_token_rebound", "unemitted/delete_fast_of_a_captured_argument_2_7"],
    ),
    fact(
        "captured-argument-moved",
        V3_8,
        "a captured argument moves into its cell, its slot is empty",
        &["captured_argument_token_rebound", "unemitted/delete_fast_of_a_captured_argument_3_8"],
    ),
    fact(
        "arguments-lent",
        SEPARATE,
        "the caller's stack keeps the arguments for the whole call and then releases them, the last first",
        &["argument_temporaries_released", "argument_rebound_while_caller_holds_it"],
    ),
    fact(
        "arguments-moved",
        V3_11,
        "a call moves its arguments into the frame, also by keyword: rebinding a parameter may end what it had",
        &["argument_rebound_while_caller_holds_it", "keyword_argument_temporaries"],
    ),
    fact(
        "starred-arguments-lent",
        V3_11,
        "the tuple of a call with *args keeps the arguments until the call is over",
        &["starred_argument_temporaries"],
    ),
    fact(
        "captured-local-count",
        ALL,
        "a captured variable's value has one reference from its cell; a cell has one from each closure and each frame that has it",
        &["escaped_closures_share_a_cell", "escaped_cell_without_its_function"],
    ),
    fact(
        "three-objects-a-closure",
        ALL,
        "a closure is three objects: cell, tuple, function",
        &["dropped_closures_leave_no_count", "recursive_closure_is_a_cycle"],
    ),
    fact(
        "frame-exit-order",
        ALL,
        "a frame that is left releases local variables, cells and free variables, each in the order of their slots",
        &["frame_exit_releases_slots_in_order", "frame_exit_leaves_shared_cells"],
    ),
    fact(
        "frame-exit-result",
        ALL,
        "the result is taken before anything is released",
        &["return_value_outlives_locals"],
    ),
    fact(
        "frame-exit-stack",
        SEPARATE,
        "what is left on the value stack is released before the slots are",
        &["unemitted/value_left_at_return_2_7", "unemitted/value_left_at_return_3_8"],
    ),
    fact(
        "frame-exit-cells",
        ALL,
        "a cell's content goes with the cell, and the cell only if the frame was the last to have it",
        &["frame_exit_leaves_shared_cells", "frame_exit_finaliser_reads_its_cells"],
    ),
    fact(
        "temporary-arguments-go-last",
        SEPARATE,
        "a temporary argument ends after the return, when the caller pops its stack",
        &["argument_temporaries_released", "argument_temporaries_captured"],
    ),
    fact(
        "raise-cuts-the-stack",
        ALL,
        "an exception that leaves a frame releases the value stack from the top down",
        &["stack_released_on_raise"],
    ),
    fact(
        "traceback-keeps-frames",
        ALL,
        "the variables of the frames that an exception left live as long as its traceback",
        &["locals_die_with_the_traceback"],
    ),
    fact(
        "kept-frame-order",
        ALL,
        "a frame that was kept releases its slots in the order of a return",
        &["locals_die_with_the_traceback"],
    ),
    fact(
        "kept-frame-has-no-function",
        SEPARATE,
        "a frame that was kept does not keep its function",
        &["function_kept_by_its_frame"],
    ),
    fact(
        "kept-frame-has-its-function",
        V3_11,
        "a frame that was kept keeps its function, and releases it before its slots",
        &["function_kept_by_its_frame"],
    ),
];
