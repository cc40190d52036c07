//! Programs that no compiler writes, and those that are refused.

use freevars::adaptation::{
    Adapter,
    Difference::{self, *},
    Reason, TO, Theorem,
};
use freevars_code::Program;
use std::collections::BTreeSet;

/// What they show, and programs of 3.8, the offsets left out.
pub(crate) const PROGRAMS: &[(&str, &[Difference], &str)] = &[
    (
        "the iterator of an ASCII str",
        &[AsciiIterators],
        "
code <module> stacksize=2 filename='x'
    LOAD_NAME 0 (emit)
    LOAD_CONST 0 ('ab')
    GET_ITER
    CALL_FUNCTION 1
    RETURN_VALUE
",
    ),
    (
        "a captured parameter and a local variable die",
        &[CellsInParameters],
        "
code <module> stacksize=2 filename='x'
    LOAD_CONST 0 (<code f>)
    LOAD_CONST 1 ('f')
    MAKE_FUNCTION 0
    LOAD_CONST 2 (None)
    CALL_FUNCTION 1
    RETURN_VALUE

code f(x) locals=(y) cellvars=(x) stacksize=1
    LOAD_GLOBAL 0 (token)
    CALL_FUNCTION 0
    STORE_DEREF 0 (x)
    LOAD_GLOBAL 0 (token)
    CALL_FUNCTION 0
    STORE_FAST 1 (y)
    LOAD_CONST 0 (None)
    RETURN_VALUE
",
    ),
    (
        "a captured parameter and a local variable die with the traceback",
        &[CellsInParameters, ErrorsHaveNames],
        "
code <module> stacksize=2 filename='x'
    LOAD_CONST 0 (<code f>)
    LOAD_CONST 1 ('f')
    MAKE_FUNCTION 0
    LOAD_CONST 2 (None)
    CALL_FUNCTION 1
    RETURN_VALUE

code f(x) locals=(y) cellvars=(x) stacksize=1
    LOAD_GLOBAL 0 (token)
    CALL_FUNCTION 0
    STORE_DEREF 0 (x)
    LOAD_GLOBAL 0 (token)
    CALL_FUNCTION 0
    STORE_FAST 1 (y)
    LOAD_GLOBAL 1 (missing)
    RETURN_VALUE
",
    ),
    (
        "a captured parameter's own slot is read",
        &[Reworded],
        "
code <module> stacksize=2 filename='x'
    LOAD_CONST 0 (<code f>)
    LOAD_CONST 1 ('f')
    MAKE_FUNCTION 0
    LOAD_CONST 2 (None)
    CALL_FUNCTION 1
    RETURN_VALUE

code f(x) locals=(y) cellvars=(x) stacksize=1
    LOAD_DEREF 0 (x)
    STORE_FAST 1 (y)
    LOAD_FAST 0 (x)
    RETURN_VALUE
",
    ),
    (
        "tokens are left on the stack",
        &[],
        "
code <module> stacksize=3 filename='x'
    LOAD_NAME 0 (token)
    CALL_FUNCTION 0
    LOAD_NAME 0 (token)
    CALL_FUNCTION 0
    LOAD_CONST 0 (None)
    RETURN_VALUE
",
    ),
    (
        "JUMP_IF_FALSE_OR_POP jumps back",
        &[],
        "
code f() locals=(i) stacksize=3 filename='x'
    LOAD_CONST 0 (0)
    STORE_FAST 0 (i)
    LOAD_CONST 1 (None)
    POP_TOP
    LOAD_GLOBAL 0 (emit)
    LOAD_FAST 0 (i)
    CALL_FUNCTION 1
    POP_TOP
    LOAD_FAST 0 (i)
    LOAD_CONST 2 (1)
    BINARY_ADD
    DUP_TOP
    STORE_FAST 0 (i)
    LOAD_CONST 3 (3)
    COMPARE_OP 2 (==)
    JUMP_IF_FALSE_OR_POP 6
    LOAD_FAST 0 (i)
    RETURN_VALUE
",
    ),
    (
        "a qualified name is no constant, another one is given twice",
        &[],
        "
code main() locals=(name) stacksize=5 filename='x'
    LOAD_CONST 0 ('computed')
    STORE_FAST 0 (name)
    LOAD_CONST 1 (<code f>)
    LOAD_FAST 0 (name)
    MAKE_FUNCTION 0
    LOAD_CONST 2 (1)
    BUILD_TUPLE 1
    LOAD_CONST 3 ('return')
    LOAD_CONST 4 (2)
    BUILD_MAP 1
    LOAD_CONST 1
    LOAD_CONST 5 ('f')
    MAKE_FUNCTION 5
    LOAD_CONST 1
    LOAD_CONST 6 ('g')
    MAKE_FUNCTION 0
    BUILD_TUPLE 3
    RETURN_VALUE

code f() stacksize=1
    LOAD_CONST 0 (None)
    RETURN_VALUE
",
    ),
    (
        "a namespace of its own",
        &[Reworded, ErrorsHaveNames],
        "
code main() cellvars=(x) stacksize=3 filename='x'
    LOAD_CLOSURE 0 (x)
    BUILD_TUPLE 1
    LOAD_CONST 0 (<code f>)
    LOAD_CONST 1 ('f')
    MAKE_FUNCTION 8
    CALL_FUNCTION 0
    RETURN_VALUE

code f cellvars=(y) freevars=(x) flags=NEWLOCALS stacksize=2
    LOAD_NAME 0 (token)
    CALL_FUNCTION 0
    STORE_DEREF 0 (y)
    LOAD_NAME 0 (token)
    CALL_FUNCTION 0
    STORE_NAME 1 (x)
    LOAD_NAME 2 (emit)
    LOAD_CLASSDEREF 1 (x)
    CALL_FUNCTION 1
    POP_TOP
    LOAD_CONST 0 (1)
    STORE_GLOBAL 1 (x)
    DELETE_NAME 1 (x)
    LOAD_NAME 2 (emit)
    LOAD_NAME 1 (x)
    CALL_FUNCTION 1
    POP_TOP
    LOAD_CLASSDEREF 1 (x)
    RETURN_VALUE
",
    ),
    (
        "what is not in a namespace of its own is deleted",
        &[],
        "
code main() stacksize=2 filename='x'
    LOAD_CONST 0 (<code f>)
    LOAD_CONST 1 ('f')
    MAKE_FUNCTION 0
    CALL_FUNCTION 0
    RETURN_VALUE

code f flags=NEWLOCALS stacksize=1
    LOAD_CONST 0 (1)
    STORE_GLOBAL 0 (x)
    DELETE_NAME 0 (x)
    LOAD_CONST 0 (1)
    RETURN_VALUE
",
    ),
    (
        "one of several star arguments is not iterable",
        &[Reworded],
        "
code main() stacksize=3 filename='x'
    LOAD_GLOBAL 0 (print)
    LOAD_GLOBAL 1 (token)
    CALL_FUNCTION 0
    BUILD_TUPLE 1
    LOAD_CONST 0 (5)
    BUILD_TUPLE_UNPACK_WITH_CALL 2
    CALL_FUNCTION_EX 0
    RETURN_VALUE
",
    ),
    (
        "a keyword is given twice",
        &[NamedInFull],
        "
code main() stacksize=6 filename='x'
    LOAD_CONST 0 (<code f>)
    LOAD_CONST 1 ('main.<locals>.f')
    MAKE_FUNCTION 0
    LOAD_CONST 2 (())
    LOAD_CONST 3 ('a')
    LOAD_GLOBAL 0 (token)
    CALL_FUNCTION 0
    BUILD_MAP 1
    LOAD_CONST 4 ('b')
    LOAD_GLOBAL 0 (token)
    CALL_FUNCTION 0
    BUILD_MAP 1
    LOAD_CONST 3 ('a')
    LOAD_GLOBAL 0 (token)
    CALL_FUNCTION 0
    BUILD_MAP 1
    BUILD_MAP_UNPACK_WITH_CALL 3
    CALL_FUNCTION_EX 1
    RETURN_VALUE

code f() stacksize=1
    LOAD_CONST 0 (None)
    RETURN_VALUE
",
    ),
];

/// Programs that cannot be carried over.
const REFUSED: &[(Reason, &str)] = &[
    (
        Reason::StoreBesideACell,
        "
code f() locals=(x) cellvars=(x) stacksize=1 filename='x'
    LOAD_CONST 0 (None)
    STORE_FAST 0 (x)
    LOAD_CONST 0 (None)
    RETURN_VALUE
",
    ),
    (
        Reason::CellsOfOneName,
        "
code f() cellvars=(x, x) stacksize=1 filename='x'
    LOAD_CONST 0 (None)
    RETURN_VALUE
",
    ),
    (
        Reason::NamesAreNoConstant,
        "
code f() locals=(names) stacksize=3 filename='x'
    LOAD_CONST 0 (('a',))
    STORE_FAST 0 (names)
    LOAD_GLOBAL 0 (print)
    LOAD_CONST 1 (None)
    LOAD_FAST 0 (names)
    CALL_FUNCTION_KW 1
    RETURN_VALUE
",
    ),
    (
        Reason::ClosureIsMissing,
        "
code f() stacksize=3 filename='x'
    LOAD_CONST 0 (<code g>)
    LOAD_CONST 1 ('g')
    MAKE_FUNCTION 0
    LOAD_CONST 2 (None)
    RETURN_VALUE

code g() freevars=(a) stacksize=1 filename='x'
    LOAD_DEREF 0 (a)
    RETURN_VALUE
",
    ),
    (
        Reason::NullInTheWay,
        "
code f() stacksize=2 filename='x'
    LOAD_CONST 0 ('a')
    LOAD_METHOD 0 (upper)
    RETURN_VALUE
",
    ),
    (
        Reason::LaidOutOtherwise,
        "
code f() stacksize=1 filename='x'
    SETUP_FINALLY 2
    POP_BLOCK
    BEGIN_FINALLY
    END_FINALLY
    LOAD_CONST 0 (None)
    RETURN_VALUE
",
    ),
    (
        Reason::ExceptionMatch,
        "
code f() stacksize=2 filename='x'
    LOAD_CONST 0 (None)
    LOAD_CONST 0 (None)
    COMPARE_OP 10
    RETURN_VALUE
",
    ),
    (
        Reason::AdditionIsTold("co_varnames"),
        "
code <module> stacksize=2 filename='x'
    LOAD_CONST 0 (<code f>)
    LOAD_CONST 1 ('f')
    MAKE_FUNCTION 0
    LOAD_ATTR 0 (__code__)
    LOAD_ATTR 1 (co_varnames)
    RETURN_VALUE

code f(x) cellvars=(x) stacksize=1
    LOAD_FAST 0 (x)
    RETURN_VALUE
",
    ),
    (
        Reason::NameErrorIsAVariable,
        "
code f() stacksize=2 filename='x'
    LOAD_CONST 0 (<code g>)
    LOAD_CONST 1 ('g')
    MAKE_FUNCTION 0
    STORE_GLOBAL 0 (NameError)
    LOAD_GLOBAL 0 (NameError)
    CALL_FUNCTION 0
    RETURN_VALUE

code g flags=NEWLOCALS stacksize=1
    DELETE_NAME 0 (x)
    LOAD_CONST 0 (None)
    RETURN_VALUE
",
    ),
];

/// The program of a listing without offsets, of instructions that take two bytes each.
pub(crate) fn assembled(listing: &str) -> Program {
    let mut text = "freevars 3.8\n".to_owned();
    let mut offset = 0;
    for line in listing.lines() {
        if line.starts_with(' ') {
            text += &format!("{offset:10} ");
            offset += 2;
        } else {
            offset = 0;
        }
        text += line;
        text.push('\n');
    }
    Program::from_assembly(&text).unwrap_or_else(|error| panic!("{error}:\n{text}"))
}

#[test]
fn programs_by_hand_are_observed_the_same() {
    let mut theorem = Theorem::default();
    for (what, shows, listing) in PROGRAMS {
        match theorem.hold(&assembled(listing)) {
            Ok(shown) => assert_eq!(shown, shows.iter().copied().collect::<BTreeSet<_>>(), "{what}"),
            Err(why) => panic!("{what}: {why}"),
        }
    }
}

#[test]
fn what_cannot_be_carried_over_is_refused_by_name() {
    let adapter = Adapter::default();
    for (reason, listing) in REFUSED {
        let refused = adapter.adapt(&assembled(listing)).expect_err(&format!("{reason}"));
        assert_eq!(refused.reason, *reason, "{listing}");
    }
    let new = Program { version: TO, ..assembled(PROGRAMS[0].2) };
    let refused = adapter.adapt(&new).expect_err("it is of another version");
    assert_eq!(refused.reason, Reason::OtherVersion(TO));
    let mut deep = assembled(PROGRAMS[0].2);
    deep.codes[0].stacksize = 0;
    let refused = adapter.adapt(&deep).expect_err("its stack is too small");
    assert!(matches!(refused.reason, Reason::Unverified(_)), "{refused}");
}
