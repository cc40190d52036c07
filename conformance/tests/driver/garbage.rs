//! What only a collection frees, and what not even that does.

use crate::pythons::{self, number, observe, words};
use freevars::observation::Garbage;

const NONE: Garbage = Garbage { cell: 0, function: 0, list: 0, token: 0 };

#[test]
fn a_program_without_cycles_leaves_none() {
    let source = "def f(x):\n def g(): return [x]\n return g\na = f([token()])\nb = a()\ndel f\n1 / 0";
    for mut python in pythons::all() {
        assert_eq!(observe(&mut python, source).garbage, NONE, "{}", python.release());
    }
}

#[test]
fn a_recursive_closure_is_a_cycle() {
    let source = "def f():\n def g(n): return n and g(n - 1)\n return g\nx = f()\nx(3)";
    for mut python in pythons::all() {
        let observation = observe(&mut python, source);
        assert_eq!(observation.garbage, Garbage { cell: 1, function: 1, ..NONE }, "{}", python.release());
        assert_eq!(observation.collected, []);
    }
}

/// A token whose finaliser reaches it.
const INSIDE: &str = "
def f():
    def look(): emit(x)
    x = token(look)
f()
";

#[test]
fn a_token_inside_a_cycle_is_finalised_except_in_2_7() {
    for mut python in pythons::all() {
        let observation = observe(&mut python, INSIDE);
        assert_eq!(observation.garbage, Garbage { cell: 1, function: 1, token: 1, ..NONE }, "{}", python.release());
        let collected = if number(&python) == (2, 7) { "" } else { "<token 1> ~1" };
        assert_eq!(words(&observation.collected), collected, "{}", python.release());
    }
}

#[test]
fn a_token_that_hangs_off_a_cycle_is_finalised() {
    let source = "def f():\n x = token()\n def g(): return g, x\nf()";
    for mut python in pythons::all() {
        let observation = observe(&mut python, source);
        assert_eq!(observation.garbage, Garbage { cell: 2, function: 1, token: 1, ..NONE }, "{}", python.release());
        assert_eq!(words(&observation.collected), "~1", "{}", python.release());
    }
}

#[test]
fn what_a_program_collects_itself_is_gone_except_in_2_7() {
    let source = format!("{INSIDE}\nx = []\nx.append(x)\ndel x\ncollect()\nemit('collected')\nx = []\nx.append(x)");
    for mut python in pythons::all() {
        let observation = observe(&mut python, &source);
        let (garbage, events) = if number(&python) == (2, 7) {
            (Garbage { cell: 1, function: 1, list: 1, token: 1 }, "'collected'")
        } else {
            (Garbage { list: 1, ..NONE }, "~1 <token 1> 'collected'")
        };
        assert_eq!(observation.garbage, garbage, "{}", python.release());
        assert_eq!(words(&observation.events), events, "{}", python.release());
        assert_eq!(observation.collected, []);
    }
}

#[test]
fn a_frame_in_its_own_cell_is_garbage_with_what_it_holds() {
    let source = "
import sys
def f():
    frame = sys._getframe()
    def g(): return frame
    x = token()
f()
";
    for mut python in pythons::all() {
        let observation = observe(&mut python, source);
        assert_eq!(observation.garbage.token, 1, "{}", python.release());
        assert_eq!(words(&observation.collected), "~1", "{}", python.release());
    }
}

#[test]
fn programs_do_not_influence_each_other() {
    // The first leaves garbage that cannot be freed and finalisers that make more, and changes what is built in.
    let first = format!(
        "{INSIDE}\nimport sys\n__builtins__.oct = __builtins__.more = 5\nemit = token\nsys.stdout = None\ndef again():\n x = [token(again)]\n x.append(x)\nagain()"
    );
    let second = "x = token()\nemit(oct)\nprint(x)";
    for mut python in pythons::all() {
        let before = observe(&mut python, second);
        for _ in 0..3 {
            observe(&mut python, &first);
            assert_eq!(observe(&mut python, second), before, "{}", python.release());
        }
    }
}
