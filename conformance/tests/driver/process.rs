//! The process: bad requests, crashes, hangs, limits, and finding interpreters.

use crate::pythons::{self, ask, compile, number, observe, raised, words};
use freevars::interpreter::{Error, FRAME_LIMIT, Interpreter, find};
use freevars::observation::Value;
use freevars_code::{Flags, Opcode, Program, Version};
use serde_json::json;
use std::{fs, process::Command, time::Duration};

#[test]
fn bad_requests_are_answered_and_the_driver_goes_on() {
    for mut python in pythons::all() {
        let version = python.version().to_owned();
        let code = |fields| json!({"observe": {"version": version, "codes": [fields]}});
        for request in [
            json!(5),
            json!({"dance": null}),
            json!({"observe": 5}),
            json!({"observe": {"version": version, "codes": []}}),
            json!({"observe": {"version": version, "codes": [{}], "more": 1}}),
            code(json!({"name": "f", "code": "6g"})),
            code(json!({"name": "f", "more": 1})),
            code(json!({"name": "f", "argcount": "1"})),
            code(json!({"name": "f", "consts": [{"code": 0}]})),
            code(json!({"name": "f", "consts": [{"code": 1}]})),
            code(json!({"name": "f", "consts": [{"float": "00"}]})),
            code(json!({"name": "f", "flags": ["SLOW"]})),
            json!({"compile": {"source": "def f(:", "filename": "x.py"}}),
            json!({"compile": {"source": "x = '\u{0}'", "filename": "x.py"}}),
        ] {
            let answer = ask(&mut python, &request).unwrap();
            assert!(answer["error"]["class"].is_string(), "{version}: {request}: {answer}");
        }
        let answer = ask(&mut python, &json!({"compile": {"source": "\nx = = 1", "filename": "x.py"}})).unwrap();
        assert_eq!(answer["error"]["line"], 2, "{version}: {answer}");
        assert_eq!(python.converse(&["{".to_owned()])[0].as_ref().unwrap().find("error"), Some(2));
        assert_eq!(words(&observe(&mut python, "emit(1)").events), "1", "{version}");
    }
}

#[test]
fn what_goes_to_the_standard_streams_behind_our_back_is_no_answer() {
    let source = "import os, sys\nos.write(1, b'{}')\nsys.__stdout__.write('{}')\nsys.__stderr__.write('{}')\nemit(1)";
    for mut python in pythons::all() {
        assert_eq!(words(&observe(&mut python, source).events), "1", "{}", python.release());
    }
}

#[test]
fn a_crash_is_named_and_the_next_request_is_answered() {
    for (version, mut python) in pythons::known() {
        let fine = python.compile("emit(1)", "test.py").unwrap();
        let abort = "import os, sys\nsys.__stderr__.write('last words')\nsys.__stderr__.flush()\nos.abort()";
        let crash = python.compile(abort, "test.py").unwrap();
        let answers = python.observe_all(&[fine.clone(), crash.clone(), fine.clone(), crash, fine]);
        let fine: Vec<bool> = answers.iter().map(Result::is_ok).collect();
        assert_eq!(fine, [true, false, true, false, true], "{version}");
        let Err(Error::Crash { stderr, .. }) = &answers[1] else { panic!("{version}: {answers:?}") };
        assert_eq!(stderr, "last words", "{version}");
    }
}

#[test]
fn a_hang_is_named_and_the_next_request_is_answered() {
    for (version, mut python) in pythons::known() {
        let hang = python.compile("while True: pass", "test.py").unwrap();
        let fine = python.compile("emit(1)", "test.py").unwrap();
        python.set_hang_limit(Duration::from_secs(1));
        assert!(matches!(python.observe(&hang), Err(Error::Hang { .. })), "{version}");
        python.set_hang_limit(Duration::from_secs(10));
        assert!(python.observe(&fine).is_ok(), "{version}");
    }
}

/// A program that calls a function without a closure whose code has a free variable, which no CPython survives.
fn without_closure(python: &mut Interpreter, version: Version) -> Program {
    let mut program = python.compile("def g(): return 0\ng()", "test.py").unwrap();
    let function = &mut program.codes[1];
    function.freevars = vec!["x".to_owned()];
    function.flags.0 &= !Flags::NOFREE.0;
    if let Some(row) = version.row(Opcode::COPY_FREE_VARS) {
        function.code.splice(0..0, [row.number, 1]);
    }
    program
}

#[test]
fn what_ends_or_holds_up_a_batch_is_named_and_the_others_are_observed() {
    for (version, mut python) in pythons::known() {
        let emits = |python: &mut Interpreter, number| python.compile(&format!("emit({number})"), "test.py").unwrap();
        let mut programs: Vec<Program> = (0..150).map(|number| emits(&mut python, number)).collect();
        programs[63] = without_closure(&mut python, version);
        programs[70] = without_closure(&mut python, version);
        programs[71] = without_closure(&mut python, version);
        programs[100] = python.compile("while True: pass", "test.py").unwrap();
        python.set_hang_limit(Duration::from_secs(2));
        for (number, observed) in python.observe_all(&programs).into_iter().enumerate() {
            match (number, observed) {
                (63 | 70 | 71, Err(Error::Crash { status, .. })) => assert!(!status.success(), "{version}"),
                (100, Err(Error::Hang { .. })) => {}
                (number, Ok(observed)) => assert_eq!(words(&observed.events), number.to_string(), "{version}"),
                (number, observed) => panic!("{version}: program {number}: {observed:?}"),
            }
        }
    }
}

#[test]
fn a_batch_may_take_longer_than_one_program_may() {
    for (version, mut python) in pythons::known() {
        let sleep = python.compile("import time\ntime.sleep(0.2)", "test.py").unwrap();
        python.set_hang_limit(Duration::from_millis(1500));
        let answers = python.observe_all(&vec![sleep; 10]);
        assert!(answers.iter().all(Result::is_ok), "{version}: {answers:?}");
    }
}

#[test]
fn a_crash_is_named_where_requests_are_lines_too() {
    for (version, mut python) in pythons::known() {
        let request = |program: &Program| format!("{{\"observe\":{}}}", program.to_json());
        let fine = request(&python.compile("emit(1)", "test.py").unwrap());
        let crash = request(&without_closure(&mut python, version));
        let answers = python.converse(&[fine.clone(), crash, fine]);
        assert!(matches!(answers[..], [Ok(_), Err(Error::Crash { .. }), Ok(_)]), "{version}: {answers:?}");
    }
}

#[test]
fn programs_that_cannot_be_marshalled_are_answered_in_their_place() {
    for (version, mut python) in pythons::known() {
        let fine = python.compile("emit(1)", "test.py").unwrap();
        let mut wrong = fine.clone();
        wrong.codes[0].argcount = u32::MAX;
        wrong.to_marshal().unwrap_err();
        let answers = python.observe_all(&[fine.clone(), wrong, fine]);
        assert!(matches!(answers[..], [Ok(_), Err(Error::Refused { .. }), Ok(_)]), "{version}: {answers:?}");
    }
}

#[test]
fn many_requests_may_be_in_flight() {
    for (version, mut python) in pythons::known() {
        let program = python.compile(&format!("emit('{}')", "x".repeat(1000)), "test.py").unwrap();
        let answers = python.observe_all(&vec![program; 1000]);
        assert!(answers.iter().all(|answer| answer.as_ref().is_ok_and(|seen| seen.events.len() == 1)), "{version}");
    }
}

#[test]
fn the_frame_limit_is_the_same_in_every_version() {
    let source = "def f(n):\n global deepest\n deepest = n\n f(n + 1)\nf(2)";
    for mut python in pythons::all() {
        let observation = observe(&mut python, source);
        assert_eq!(observation.globals["deepest"], Value::Atom(FRAME_LIMIT.to_string()), "{}", python.release());
        let class = if number(&python) == (2, 7) { "RuntimeError" } else { "RecursionError" };
        assert_eq!(raised(&observation).0, class, "{}", python.release());
    }
    for (version, mut python) in pythons::known() {
        let program = python.compile(source, "test.py").unwrap();
        let observation = python.observe(&program).unwrap();
        assert_eq!(observation.globals["deepest"], Value::Atom(FRAME_LIMIT.to_string()), "{version}, marshalled");
    }
}

#[test]
fn what_is_too_large_to_be_observed_is_unsupported() {
    let nested = "x = []\nfor i in range(200): x = (x,)";
    let wide = "x = 'x' * 2000000";
    let emitted = "emit([[1] * 400000])";
    for mut python in pythons::all() {
        for source in [nested, wide, emitted] {
            let program = compile(&mut python, source);
            let answer = ask(&mut python, &json!({"observe": program})).unwrap();
            assert!(answer["unsupported"].is_string(), "{}: {source}", python.release());
        }
    }
}

#[test]
fn an_interpreter_must_be_what_was_asked_for() {
    for (version, python) in pythons::known() {
        assert_eq!(python.version(), version.to_string());
        let exact = find(python.release()).map(|found| found.release().to_owned());
        assert_eq!(exact.ok().as_deref(), Some(python.release()));
        let path = python.path().to_str().unwrap();
        assert_eq!(find(path).unwrap().release(), python.release());
    }
    assert!(matches!(find("1.5"), Err(Error::NotFound { .. })));
    assert!(matches!(find("no-such-python"), Err(Error::NotFound { .. })));
    assert!(matches!(find("./no/such/python"), Err(Error::Start { .. })));
    assert!(
        matches!(find("true"), Err(Error::NotFound { tried, .. }) if matches!(tried[..], [Error::NotCPython { .. }, ..]))
    );
}

/// A folder may have modules that are called as the library's are.
#[test]
fn what_the_working_directory_has_is_not_imported() {
    let folder = tempfile::tempdir().unwrap();
    for module in ["io", "platform", "re", "stat", "gc", "types"] {
        fs::write(folder.path().join(format!("{module}.py")), "raise SystemExit('imported')\n").unwrap();
    }
    fs::write(folder.path().join("program.py"), "emit('ran')\n").unwrap();
    for (_, python) in pythons::known() {
        let output = Command::new(env!("CARGO_BIN_EXE_freevars"))
            .args(["observe", "--python"])
            .arg(python.path())
            .arg("program.py")
            .current_dir(folder.path())
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && text.contains("'ran'"), "{}: {text}{complaint}", python.release());
    }
}
