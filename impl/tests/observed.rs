//! What small programs are observed to do. They run under Miri too: `cargo +nightly miri test -p freevars-vm`.

use freevars_code::Program;
use freevars_vm::{Answer, Event, Limits, Observed, Seen, run};

const LIMITS: Limits = Limits { instructions: 100_000, objects: 100_000, frames: 50 };

fn answer(listing: &str) -> Answer {
    run(&Program::from_assembly(listing).expect("the listing is one"), LIMITS)
}

fn observed(listing: &str) -> Observed {
    match answer(listing) {
        Answer::Observed(observed) => *observed,
        other => panic!("{other:?}"),
    }
}

fn returned(listing: &str) -> String {
    match observed(listing).outcome {
        Ok(Seen::Atom(text)) => text,
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_inner_function_changes_what_an_outer_one_holds() {
    let counter = "freevars 3.8

code main() cellvars=(n) stacksize=3
    1           0 LOAD_CONST               0 (0)
                2 STORE_DEREF              0 (n)
                4 LOAD_CLOSURE             0 (n)
                6 BUILD_TUPLE              1
                8 LOAD_CONST               1 (<code object add at 0x..., file \"\", line 1>)
               10 LOAD_CONST               2 ('add')
               12 MAKE_FUNCTION            8 (closure)
               14 DUP_TOP
               16 CALL_FUNCTION            0
               18 POP_TOP
               20 CALL_FUNCTION            0
               22 RETURN_VALUE

code add() freevars=(n) stacksize=2
    1           0 LOAD_DEREF               0 (n)
                2 LOAD_CONST               0 (1)
                4 BINARY_ADD
                6 DUP_TOP
                8 STORE_DEREF              0 (n)
               10 RETURN_VALUE
";
    assert_eq!(returned(counter), "2");
}

/// The cell has the new value before the old one goes: its finaliser already sees it.
#[test]
fn a_store_sets_the_cell_before_it_releases() {
    let listing = "freevars 3.11

code main() cellvars=(x) stacksize=5
            0 MAKE_CELL                0 (x)
            2 RESUME                   0
            4 LOAD_GLOBAL              1 (NULL + token)
           16 LOAD_CLOSURE             0 (x)
           18 BUILD_TUPLE              1
           20 LOAD_CONST               0 (<code object look at 0x..., file \"\", line 1>)
           22 MAKE_FUNCTION            8 (closure)
           24 PRECALL                  1
           28 CALL                     1
           38 STORE_DEREF              0 (x)
           40 LOAD_CONST               1 ('new')
           42 STORE_DEREF              0 (x)
           44 LOAD_CONST               2 (None)
           46 RETURN_VALUE

code look() freevars=(x) stacksize=3
            0 COPY_FREE_VARS           1
            2 RESUME                   0
            4 LOAD_GLOBAL              1 (NULL + emit)
           16 LOAD_DEREF               0 (x)
           18 PRECALL                  1
           22 CALL                     1
           32 RETURN_VALUE
";
    let observed = observed(listing);
    assert_eq!(observed.events, [Event::Finalise(1), Event::Emit("'new'".into())]);
    assert_eq!(observed.garbage, [0; 4]);
}

/// A function that is in its own cell is garbage that only a collection frees.
#[test]
fn a_recursive_closure_is_a_cycle() {
    let listing = "freevars 2.7

code main() cellvars=(f) stacksize=4
    1           0 LOAD_CLOSURE             0 (f)
                3 BUILD_TUPLE              1
                6 LOAD_CONST               0 (<code object f at 0x..., file \"\", line 1>)
                9 MAKE_CLOSURE             0
               12 STORE_DEREF              0 (f)
               15 LOAD_CONST               1 (None)
               18 RETURN_VALUE

code f() freevars=(f) stacksize=4
    1           0 LOAD_DEREF               0 (f)
                3 RETURN_VALUE
";
    assert_eq!(observed(listing).garbage, [1, 1, 0, 0]);
}

#[test]
fn recursion_ends_at_the_limit_of_frames() {
    let listing = "freevars 3.8

code main() cellvars=(f) stacksize=4
    1           0 LOAD_CLOSURE             0 (f)
                2 BUILD_TUPLE              1
                4 LOAD_CONST               0 (<code object f at 0x..., file \"\", line 1>)
                6 LOAD_CONST               1 ('f')
                8 MAKE_FUNCTION            8 (closure)
               10 STORE_DEREF              0 (f)
               12 LOAD_DEREF               0 (f)
               14 CALL_FUNCTION            0
               16 RETURN_VALUE

code f() freevars=(f) stacksize=4
    1           0 LOAD_DEREF               0 (f)
                2 CALL_FUNCTION            0
                4 RETURN_VALUE
";
    let raised = observed(listing).outcome.expect_err("it recurses without end");
    assert_eq!((raised.class.as_str(), raised.traceback.len()), ("RecursionError", LIMITS.frames));
}

#[test]
fn a_loop_without_end_runs_out_of_instructions() {
    let listing = "freevars 3.8

code main() stacksize=1
    1     >>    0 JUMP_ABSOLUTE            0
";
    assert_eq!(answer(listing), Answer::Exhausted("instructions"));
}

#[test]
fn what_is_not_covered_is_named_at_load() {
    let listing = "freevars 3.8

code main() stacksize=2
    1           0 LOAD_CONST               0 (0)
                2 LOAD_CONST               1 (None)
                4 IMPORT_NAME              0 (os)
                6 RETURN_VALUE
";
    assert_eq!(answer(listing), Answer::Unsupported("IMPORT_NAME".into()));
}
