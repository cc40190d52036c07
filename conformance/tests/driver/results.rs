//! What is observed of results: counts of references, identity, the order in which things die.

use crate::pythons::{self, global, number, object, observe, observe_function, raised, words};
use freevars::observation::{Event, Object, Outcome, Value};

#[test]
fn a_fresh_result_has_the_one_reference_of_its_outcome() {
    for mut python in pythons::all() {
        let observation = observe_function(&mut python, "def f():\n    x = []\n    return [x, x, (x,), 5]\n");
        let counts: Vec<u64> = observation.objects.iter().map(Object::count).collect();
        assert_eq!(counts, [1, 3, 1], "{}", python.release());
        assert_eq!(observation.outcome, Outcome::Returned(Value::Object(freevars::observation::ObjectIndex(0))));
    }
}

const SHARING: &str = "
def outer(x):
    def a(): return x
    def b(): return x
    return [a, b]
pair = outer(token())
again = pair[0]
";

#[test]
fn closures_share_a_cell_that_each_of_their_tuples_holds() {
    for mut python in pythons::all() {
        let observation = observe(&mut python, SHARING);
        let Object::List { count: 1, items } = global(&observation, "pair") else { panic!("{observation:?}") };
        let mut closures = Vec::new();
        let mut cells = Vec::new();
        for item in items {
            let Object::Function { closure: Some(closure), name, count, .. } = object(&observation, item) else {
                panic!("{observation:?}")
            };
            assert_eq!(*count, if name == "a" { 2 } else { 1 }, "`again` holds a too");
            let Object::Tuple { count: 1, items } = object(&observation, closure) else { panic!("{observation:?}") };
            closures.push(closure);
            cells.push(&items[0]);
        }
        assert_eq!(cells[0], cells[1], "{}", python.release());
        assert_ne!(closures[0], closures[1], "{}", python.release());
        let Object::Cell { count: 2, content: Some(token) } = object(&observation, cells[0]) else {
            panic!("{}: {observation:?}", python.release())
        };
        let token = object(&observation, token);
        assert_eq!(*token, Object::Token { count: 1, label: 1, finaliser: None }, "{}", python.release());
        assert_eq!(words(&observation.dropped), "~1");
    }
}

/// A source, and what happens in it, before and while its result is dropped, from a version on.
type Facts = &'static [(&'static str, (u32, u32), &'static str)];

const ORDERS: Facts = &[
    ("def f():\n a = token(); b = token(); c = token()\nf(); emit(0)", (2, 7), "~1 ~2 ~3 0 |"),
    ("def f():\n a = token(); b = token(); c = token()\nf(); emit(0)", (3, 14), "~3 ~2 ~1 0 |"),
    // The closure tuple is torn down last cell first.
    (
        "def f():\n a = token(); b = token(); c = token()\n return lambda: (a, b, c)\nx = f(); emit(0)",
        (2, 7),
        "0 | ~3 ~2 ~1",
    ),
    // Overwriting a cell releases its old content at once, unless 2.7's frame still holds it as an argument.
    ("def f(x):\n g = lambda: x\n x = None\n emit(0)\n return g\nf(token()); emit(1)", (2, 7), "0 ~1 1 |"),
    ("def f(x):\n g = lambda: x\n x = None\n emit(0)\n return g\nf(token()); emit(1)", (3, 11), "~1 0 1 |"),
    ("def f():\n x = token()\n g = lambda: x\n x = None\n emit(0)\n return g\nf(); emit(1)", (2, 7), "~1 0 1 |"),
    // Globals are dropped in sorted order, whatever the order in which they were made.
    ("b = token(); a = token(); c = a", (2, 7), "| ~1 ~2"),
    // An exception's frames go with it, innermost first.
    ("def g():\n x = token()\n 1 / 0\ndef f():\n x = token()\n g()\nf()", (2, 7), "| ~2 ~1"),
];

#[test]
fn things_die_in_the_order_of_their_version() {
    for mut python in pythons::all() {
        for (source, since, expected) in ORDERS {
            let overridden =
                ORDERS.iter().any(|other| other.0 == *source && other.1 > *since && other.1 <= number(&python));
            if overridden || number(&python) < *since {
                continue;
            }
            let observation = observe(&mut python, source);
            let happened = format!("{} | {}", words(&observation.events), words(&observation.dropped));
            assert_eq!(happened.trim(), *expected, "{}: {source}", python.release());
        }
    }
}

#[test]
fn a_finaliser_calls_its_closure_and_what_that_raises_is_swallowed() {
    let source = "def f():\n def g():\n  emit('called')\n  raise SystemExit\n return token(g)\nx = f()";
    for mut python in pythons::all() {
        assert_eq!(words(&observe(&mut python, source).dropped), "~1 'called'", "{}", python.release());
    }
}

#[test]
fn values_have_texts() {
    let source = "
def f(): return x
def g():
    y = 5
    return lambda: y
x = [1, (2,), {3: 'a'}, set(), token(), f, g().__closure__[0], token, emit, len, int, f.__code__, [].append]
x.append(x)
emit(x)
emit(ValueError('why'))
emit(set([token(), 3, 2]))
emit('at 0xdeadBEEF')
";
    let text = "[1, (2,), {3: 'a'}, set(), <token 1>, <function f>, <cell 5>, <builtin token>, <builtin emit>, \
                <builtin len>, <type int>, <code f>, <method append>, ...] <ValueError why> {2, 3, <token 2>} ~2 'at 0x...'";
    for mut python in pythons::all() {
        assert_eq!(words(&observe(&mut python, source).events), text, "{}", python.release());
    }
}

#[test]
fn adjacent_writes_are_one() {
    for mut python in pythons::all() {
        let source = "import sys\nprint('a')\nsys.stdout.write('b')\nemit(1)\nprint(2)\n";
        let events = [Event::Write("a\nb".into()), Event::Emit("1".into()), Event::Write("2\n".into())];
        assert_eq!(observe(&mut python, source).events, events, "{}", python.release());
        if number(&python) == (2, 7) {
            assert_eq!(words(&observe(&mut python, "print 'a', 5,\nprint 'b'\n").events), "a 5 b\n");
        }
    }
}

#[test]
fn an_exception_says_its_class_message_and_frames() {
    let source = "def f():\n return missing\nf()";
    for mut python in pythons::all() {
        let observation = observe(&mut python, source);
        let message = if number(&python) < (3, 4) {
            "global name 'missing' is not defined"
        } else {
            "name 'missing' is not defined"
        };
        assert_eq!(raised(&observation), ("NameError", message), "{}", python.release());
        let Outcome::Raised(raised) = &observation.outcome else { unreachable!() };
        assert_eq!(raised.traceback, ["<module>", "f"]);
        assert_eq!(raised.name.is_some(), number(&python) >= (3, 10));
    }
}

#[test]
fn built_in_functions_called_wrongly_leave_no_frame_and_hold_nothing() {
    for mut python in pythons::all() {
        let observation = observe(&mut python, "emit(token(), token())");
        assert_eq!(raised(&observation), ("TypeError", "emit() takes exactly one argument (2 given)"));
        let Outcome::Raised(raised) = &observation.outcome else { unreachable!() };
        assert_eq!(raised.traceback, ["<module>"]);
        assert_eq!(words(&observation.events).len(), "~1 ~2".len(), "{}", python.release());
    }
}

#[test]
fn what_ends_a_process_elsewhere_is_an_outcome() {
    for mut python in pythons::all() {
        for (source, class, message) in [
            ("raise SystemExit('bye')", "SystemExit", "bye"),
            ("raise KeyboardInterrupt", "KeyboardInterrupt", ""),
            ("import sys\nsys.exit(3)", "SystemExit", "3"),
        ] {
            assert_eq!(raised(&observe(&mut python, source)), (class, message), "{}", python.release());
        }
        if number(&python) == (2, 7) {
            let source = "class Old: pass\ntry:\n raise Old()\nexcept Old: emit(1)\nx = token()\nraise Old()";
            let observation = observe(&mut python, source);
            assert_eq!(raised(&observation).0, "Old");
            assert_eq!(words(&observation.dropped), "~1");
        }
    }
}

#[test]
fn annotations_are_what_the_function_holds() {
    for mut python in pythons::all() {
        if !((3, 6)..(3, 14)).contains(&number(&python)) {
            continue;
        }
        let observation = observe(&mut python, "def f(x: token()): pass\ndef g(): pass\n");
        let Object::Function { annotations: Some(annotations), dict: None, .. } = global(&observation, "f") else {
            panic!("{observation:?}")
        };
        let is_tuple = matches!(object(&observation, annotations), Object::Tuple { count: 1, .. });
        assert_eq!(is_tuple, number(&python) >= (3, 10), "{}", python.release());
        let Object::Function { annotations: None, .. } = global(&observation, "g") else { panic!("{observation:?}") };
        assert_eq!(words(&observation.dropped), "~1");
    }
}

/// Values, each of which is emitted and left as a global.
const SHOWN: &str = "
def f(x): return lambda: x
closure = f(1).__closure__
cells = [f(2).__closure__[0], f([3]).__closure__]
one = ([],)
mixed = [(), (token(), 'a'), {'k': [None, f]}, set(), set(['b', 'a']), {}, [].append, print, emit, 1.5]
cycle = []
cycle.append((cycle, {1: cycle}))
def empty():
    cell = (lambda: x).__closure__
    return cell
    x = 1
unbound = empty()
for name in ['closure', 'cells', 'one', 'mixed', 'cycle', 'unbound']: emit(globals()[name])
del name
";

#[test]
fn the_text_of_what_is_left_is_what_emit_records_of_it() {
    for mut python in pythons::all() {
        let source = if number(&python) < (3, 0) { SHOWN.replace("print", "len") } else { SHOWN.to_owned() };
        let observation = observe(&mut python, &source);
        let left = ["closure", "cells", "one", "mixed", "cycle", "unbound"];
        let texts = left.map(|name| Event::Emit(observation.text(&observation.globals[name])));
        assert_eq!(observation.events, texts, "{}", python.release());
    }
}

#[test]
fn the_type_of_cells_is_no_base() {
    let source = "def f(x):\n return lambda: x\ncell = type(f(1).__closure__[0])\ntype('C', (cell,), {})";
    for mut python in pythons::all() {
        let observation = observe(&mut python, source);
        let (class, message) = raised(&observation);
        assert_eq!(class, "TypeError", "{}", python.release());
        assert!(message.ends_with("type 'cell' is not an acceptable base type"), "{}: {message}", python.release());
    }
}

#[test]
fn a_closure_may_be_of_a_subclass_of_tuple() {
    let source = "class T(tuple): pass\ndef f(x):\n return lambda: x\ng = f(5)\n\
        h = type(g)(g.__code__, {}, None, None, T(g.__closure__))\nemit(type(h.__closure__) is T)\nemit(h())";
    for mut python in pythons::all() {
        let observation = observe(&mut python, source);
        assert_eq!(words(&observation.events), "True 5", "{}", python.release());
    }
}
