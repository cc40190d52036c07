//! Generators, and exceptions that are caught.

use super::{ALL, Fact, SEPARATE, V2_7, V3, V3_11, fact};

pub(super) const FACTS: &[Fact] = &[
    fact(
        "generator-cells-at-the-call",
        ALL,
        "a generator's cells are made, and its closure's copied, at the call",
        &["generator_makes_its_cells_at_the_call"],
    ),
    fact(
        "generator-prologue",
        V3_11,
        "RETURN_GENERATOR moves the frame, cells and all, into the generator, and comes before RESUME",
        &["generator_makes_its_cells_at_the_call", "generator_keeps_its_function"],
    ),
    fact(
        "generator-owns-its-frame",
        ALL,
        "a generator holds its arguments from the call on",
        &["generator_closed_releases_its_stack", "generator_dropped"],
    ),
    fact(
        "generator-keeps-its-function",
        ALL,
        "a generator keeps its function from 3.11 on, and not before",
        &["generator_keeps_its_function"],
    ),
    fact(
        "generator-closed",
        ALL,
        "closing a suspended generator releases the value stack, then the slots",
        &["generator_closed_releases_its_stack"],
    ),
    fact(
        "generator-closed-before-its-start",
        ALL,
        "closing a generator that has not begun releases arguments and cells at once",
        &["generator_closed_releases_its_stack"],
    ),
    fact(
        "delegation-passes-on",
        V3,
        "what is sent to or thrown into a generator in `yield from` goes to what it delegates to, whose result it gets",
        &["delegation_chain", "delegation_thrown_into", "delegation_to_iterables", "delegation_without_methods"],
    ),
    fact(
        "delegation-closes-first",
        V3,
        "GeneratorExit closes what a generator delegates to, then ends the generator",
        &["delegation_closed", "delegation_dropped", "delegation_fails_to_throw_or_close"],
    ),
    fact(
        "delegation-shares-cells",
        V3,
        "generators that delegate to each other see one cell, as closures do",
        &["delegation_over_captured_state"],
    ),
    fact(
        "stop-iteration-value",
        V3,
        "a StopIteration's `value` is its first argument, or None; what a generator returns goes there",
        &["stop_iteration_value"],
    ),
    fact("generator-expression", ALL, "a generator expression is a function of its own", &["generator_expression"]),
    fact(
        "handler-cuts-the-stack",
        ALL,
        "an exception releases the value stack from the top down to the handler's depth",
        &["handler_cuts_the_stack"],
    ),
    fact(
        "handler-ends-the-locals",
        V3,
        "the variables of the frames that a caught exception left end with the except clause",
        &["handler_ends_the_locals"],
    ),
    fact(
        "handler-ends-the-locals-in-2-7",
        V2_7,
        "they end when another exception is caught, or the function returns",
        &["handler_ends_the_locals"],
    ),
    fact(
        "handler-needs-pop-block",
        SEPARATE,
        "a block is popped before the frame is left",
        &["rejected/returns_inside_a_block_3_8"],
    ),
    fact(
        "handler-encodings",
        ALL,
        "2.7 has SETUP_EXCEPT, 3.8 SETUP_FINALLY, 3.11 a table beside the code",
        &["handler_chosen_by_class"],
    ),
];
