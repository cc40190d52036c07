//! What the chapters say of real interpreters alone, asked of these.

use freevars::interpreter::{find, pythons_required};
use std::{fs, path::Path, process::Command};

/// What each of these versions prints that is found.
fn printed(versions: &[&'static str], script: &str) -> Vec<(&'static str, String)> {
    let print = |version: &&'static str| {
        let python = find(version);
        assert!(python.is_ok() || !pythons_required(), "CPython {version} is not found");
        let Ok(python) = python else {
            println!("skipped: CPython {version} is not found");
            return None;
        };
        let output = Command::new(python.path()).args(["-c", script]).output().expect("it starts");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Some((*version, String::from_utf8(output.stdout).expect("text").trim().to_owned()))
    };
    versions.iter().filter_map(print).collect()
}

/// The depth from which on tokens in nested tuples are finalised in another order than that of the tuples.
const NESTED: &str = "
gone = []
class Token(object):
    def __init__(self, n): self.n = n
    def __del__(self): gone.append(self.n)
for depth in range(1, 200):
    x = None
    for n in range(depth, 0, -1):
        x = (Token(-n), x, Token(n))
    del gone[:], x
    if gone != list(range(1, depth + 1)) + list(range(-depth, 0)):
        print(depth)
        break
";

#[test]
fn deep_deallocation_is_put_aside_from_about_fifty_levels_on() {
    for (version, depth) in printed(&["2.7", "3.8", "3.11"], NESTED) {
        let depth: usize = depth.parse().unwrap_or_else(|_| panic!("{version}: {depth:?}"));
        assert!((48..=52).contains(&depth), "{version}: {depth}");
    }
}

/// Whether what is after `**` is released if what is after `*` is no iterable.
const NO_ITERABLE: &str = "
gone = []
class Token(object):
    def __del__(self): gone.append(self)
try:
    len(*1, **{'a': Token()})
except TypeError:
    print('released' if gone else 'leaked')
";

#[test]
fn a_mapping_beside_what_is_no_iterable_leaks() {
    let expected = [("2.7", "released"), ("3.8", "leaked"), ("3.11", "leaked")];
    for (version, said) in printed(&expected.map(|(version, _)| version), NO_ITERABLE) {
        assert!(expected.contains(&(version, said.as_str())), "{version}: {said}");
    }
}

/// What the compiler says to a `del` of a captured variable.
const DELETES: &str = "
try:
    compile('def f():\\n    x = 1\\n    def g(): return x\\n    del x\\n', '', 'exec')
    print('compiled')
except SyntaxError as error:
    print(error.msg)
";

#[test]
fn only_the_compiler_of_2_7_refuses_to_delete_a_captured_variable() {
    for (version, said) in printed(&["2.7", "3.8", "3.11"], DELETES) {
        let refused = "can not delete variable 'x' referenced in nested scope";
        assert_eq!(said, if version == "2.7" { refused } else { "compiled" }, "{version}");
    }
}

/// The order in which a collection finalises what was made in the order a, b: with one before it that the two survived, and
/// without.
const SURVIVED: &str = "
import gc
gc.disable()
class Token(object):
    def __init__(self, name): self.name = name
    def __del__(self): gone.append(self.name)
for survives in (True, False):
    gone, hold = [], []
    def make():
        x = [Token('a')]
        y = [x, Token('b')]
        x.append(y)
        hold.append(y)
    make()
    if survives:
        gc.collect()
    hold.pop()
    gc.collect()
    print(''.join(gone))
";

#[test]
fn what_has_survived_a_collection_is_taken_in_another_order() {
    for (version, order) in printed(&["3.8", "3.11"], SURVIVED) {
        assert_eq!(order.split_whitespace().collect::<Vec<_>>(), ["ba", "ab"], "{version}");
    }
}

/// What is outside of the specification: in which versions, a program that does it, and the word that says what it is.
const OUTSIDE: &[(&[&str], &str, &str)] = &[
    (&["2.7", "3.8", "3.11"], "import os", "IMPORT_NAME"),
    (&["3.8", "3.11"], "async def f():\n    await g()\nf()", "coroutines"),
    (&["3.11"], "match x:\n    case [y]: pass", "MATCH_SEQUENCE"),
    (&["2.7"], "class A: pass", "an old-style class"),
    (&["2.7", "3.8", "3.11"], "class A(object):\n    def __del__(self): pass", "a class with __del__"),
    (&["2.7", "3.8", "3.11"], "class A(object):\n    __slots__ = ()", "a class with __slots__"),
    (
        &["2.7", "3.8", "3.11"],
        "class A(object):\n    def __hash__(self): return 1\n{A(): 1}",
        "defines __hash__ or __eq__",
    ),
    (&["2.7"], "class A(object):\n    def __eq__(self, other): return True\n{A(): 1}", "defines __hash__ or __eq__"),
    (&["3.8", "3.11"], "class A:\n    y: int = 1", "SETUP_ANNOTATIONS"),
    (&["2.7", "3.8", "3.11"], "open('x')", "the builtin open"),
    (&["2.7"], "d = {1: token(), 2: token()}\ndel d", "a set or 2.7 dict lets go"),
    (&["2.7"], "d = {1: token(), 2: token()}\nd[3] = d\ndel d\ncollect()", "a set or 2.7 dict lets go"),
    (&["2.7"], "class A(object):\n    y = token()\n    z = token()\ndel A\ncollect()", "a set or 2.7 dict lets go"),
    (&["3.8"], BROUGHT_BACK, "whether a collection sees a dict"),
];

/// A finaliser brings back a dict that held a list once.
const BROUGHT_BACK: &str = "
kept = []
def leave():
    box = [{1: []}]
    box[0][1] = 2
    box.append(box)
    box.append(token(lambda: kept.append(box[0])))
leave()
collect()
";

#[test]
fn what_is_outside_is_refused_by_name() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("outside.py");
    for (versions, program, word) in OUTSIDE {
        fs::write(&file, format!("x = 1\n{program}\n")).unwrap();
        for (version, _) in printed(versions, "") {
            let mut freevars = Command::new(env!("CARGO_BIN_EXE_freevars"));
            let output = freevars.args(["run", "--python", version]).arg(&file).output().unwrap();
            let said = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(2), "{version}, {program}: {said}");
            assert!(said.contains("not supported") && said.contains(word), "{version}, {program}: {said}");
        }
    }
}
