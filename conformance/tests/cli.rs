//! The command line: what goes where, exit statuses, and errors that show the place.

use std::{
    fs,
    path::PathBuf,
    process::{Command, Output, Stdio},
};

const SUBCOMMANDS: [&str; 14] = [
    "check", "run", "trace", "dis", "verify", "compile", "observe", "record", "facts", "mutate", "spec", "vectors",
    "finding", "seeds",
];

struct Ran {
    status: i32,
    stdout: String,
    stderr: String,
}

fn freevars(arguments: &[&str]) -> Ran {
    let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_freevars"))
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .expect("the command starts");
    let text = |bytes| String::from_utf8(bytes).expect("the command writes UTF-8");
    Ran { status: status.code().expect("no signal ends the command"), stdout: text(stdout), stderr: text(stderr) }
}

/// A shipped listing, which needs no interpreter.
fn listing(name: &str) -> String {
    format!("{}/programs/listings/{name}.asm", env!("CARGO_MANIFEST_DIR"))
}

/// A file of this test's own.
fn file(name: &str, content: impl AsRef<[u8]>) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).expect("the folder for temporary files can be written");
    path.to_str().expect("the folder's name is UTF-8").to_owned()
}

const RAISES: &str = "\
freevars 3.8
code f() stacksize=1
              0 LOAD_GLOBAL              0 (missing)
              2 RETURN_VALUE
";

const LOOPS: &str = "\
freevars 3.8
code f()
        >>    0 JUMP_ABSOLUTE            0
";

const UNDERFLOWS: &str = "\
freevars 3.8
code f() stacksize=1
              0 RETURN_VALUE
";

#[test]
fn run_prints_what_the_program_prints_and_nothing_else() {
    for (program, printed) in [
        ("captured_constants_added.2.7", "4\n"),
        ("captured_constants_added.3.8", "4\n"),
        ("captured_constants_added.3.11", "4\n"),
        ("factory_separate_variables.2.7", "15\n25\n"),
        ("factory_separate_variables.3.11", "15\n25\n"),
        ("factory_nonlocal_counter.3.8", "16\n17\n26\n"),
        ("factory_nonlocal_counter.3.11", "16\n17\n26\n"),
        ("factory_returns_three.3.8", ""),
    ] {
        let ran = freevars(&["run", &listing(program)]);
        assert_eq!((ran.status, ran.stdout.as_str(), ran.stderr.as_str()), (0, printed, ""), "{program}");
    }
}

#[test]
fn an_uncaught_exception_goes_to_standard_error_and_the_status_is_1() {
    let raises = file("raises.asm", RAISES);
    let ran = freevars(&["run", &raises]);
    assert_eq!((ran.status, ran.stdout.as_str()), (1, ""));
    assert_eq!(ran.stderr, "Traceback (most recent call last): f\nNameError: name 'missing' is not defined\n");
    assert_eq!(freevars(&["trace", &raises]).status, 1);
}

#[test]
fn run_as_json_is_the_observation() {
    let ran = freevars(&["run", "--json", &listing("factory_returns_three.3.8")]);
    let observation: freevars::observation::Observation = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(ran.status, 0);
    assert_eq!(observation.events, [freevars::observation::Event::Emit("3".to_owned())]);
}

#[test]
fn a_limit_that_is_reached_is_no_answer() {
    let ran = freevars(&["run", "--limit", "1000", &file("loops.asm", LOOPS)]);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    assert_eq!(ran.stderr, "error: the model: exhausted: the limit of instructions is reached\n");
}

#[test]
fn a_program_that_would_get_stuck_is_rejected_before_it_runs() {
    let ran = freevars(&["run", &file("underflows.asm", UNDERFLOWS)]);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.starts_with("error: rejected: codes[0], offset 0, RETURN_VALUE: "), "{}", ran.stderr);
    assert!(ran.stderr.ends_with("\nin f:\n  1           0 RETURN_VALUE\n"), "{}", ran.stderr);
}

#[test]
fn what_is_wrong_with_a_file_is_shown_with_its_place() {
    let one_line = format!(r#"{{"version": "3.8", "codes": [{{"name": "{}", "flags": ["ODD"]}}]}}"#, "x".repeat(200));
    for (name, content, shown) in [
        ("shape.json", "{\"version\": \"3.8\",\n \"codes\": 5}", ":2:"),
        ("flag.json", one_line.as_str(), r#":1:253: codes[0].flags[0]: there is no flag "ODD""#),
        ("version.json", "{\"version\": \"9.9\", \"codes\": []}", ":1:13: version: "),
        ("cut.json", "{\"version\": ", ":1:12: "),
        ("opcode.asm", &RAISES.replace("RETURN_VALUE", "RETURN_VALVE"), ":4:17: expected an opcode of this version"),
        ("offset.txt", &RAISES.replace(" 2 RETURN", " 4 RETURN"), ":4:15: expected 2"),
        ("empty.asm", "", ":1:1: "),
    ] {
        let path = file(name, content);
        for subcommand in ["run", "dis", "trace", "compile"] {
            let ran = freevars(&[subcommand, &path]);
            assert_eq!((ran.status, ran.stdout.as_str()), (2, ""), "{name}");
            let start = format!("error: {path}{shown}");
            assert!(ran.stderr.starts_with(&start), "{name}: expected {start:?}, got {:?}", ran.stderr);
            assert!(ran.stderr.lines().all(|line| line.len() < 160 + path.len()), "{name}: {}", ran.stderr);
        }
    }
}

#[test]
fn the_column_at_fault_is_marked() {
    let ran = freevars(&["dis", &file("mark.json", "{\"version\": \"3.8\", \"codes\": [{\"flags\": [\"ODD\"]}]}")]);
    let lines: Vec<&str> = ran.stderr.lines().collect();
    assert_eq!(lines[1], r#"  1 | {"version": "3.8", "codes": [{"flags": ["ODD"]}]}"#);
    assert_eq!(lines[2].find('^'), lines[1].find("\"ODD\""));
}

#[test]
fn files_that_are_none_are_errors() {
    for (path, why) in [
        ("nowhere.json".to_owned(), "nowhere.json: "),
        (file("program.rs", ""), "expected a name that ends in .py"),
        (file("latin.json", b"{\n\"\xe9\"}"), ":2:2: expected UTF-8"),
    ] {
        let ran = freevars(&["run", &path]);
        assert_eq!((ran.status, ran.stdout.as_str()), (2, ""), "{path}");
        assert!(ran.stderr.starts_with("error: ") && ran.stderr.contains(why), "{}", ran.stderr);
    }
}

#[test]
fn record_reads_all_assembly_before_it_asks_an_interpreter() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("unreadable");
    fs::create_dir_all(&folder).expect("the folder for temporary files can be written");
    fs::write(folder.join("unreadable.asm"), "freevars 3.8\nno code\n").expect("it can be written");
    let ran = freevars(&["record", folder.to_str().expect("the folder's name is UTF-8")]);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("unreadable.asm:2:1: "), "{}", ran.stderr);
}

#[test]
fn an_interpreter_that_is_not_there_is_an_error() {
    let ran = freevars(&["run", "--python", "/nowhere/python", &file("fine.py", "x = 1\n")]);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.starts_with("error: /nowhere/python does not start: "), "{}", ran.stderr);
}

#[test]
fn dis_prints_assembly_that_reads_back() {
    let path = listing("loop_of_lambdas_sees_last_value.3.11");
    let ran = freevars(&["dis", &path]);
    assert_eq!((ran.status, ran.stdout), (0, fs::read_to_string(&path).unwrap()));
    let ran = freevars(&["dis", "--json", &path]);
    let codes: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(codes[0]["instructions"][0]["opcode"], "RESUME");
    assert_eq!(codes[0]["name"], "<module>");
}

#[test]
fn compile_turns_assembly_into_a_program_file_and_back() {
    let path = listing("factory_nonlocal_counter.3.8");
    let program = file("counter.json", "");
    assert_eq!(freevars(&["compile", &path, "-o", &program]).status, 0);
    let ran = freevars(&["compile", &program, "--assembly"]);
    assert_eq!((ran.status, ran.stdout), (0, fs::read_to_string(&path).unwrap()));
    assert_eq!(freevars(&["run", &program]).stdout, "16\n17\n26\n");
}

#[test]
fn trace_shows_each_instruction_with_its_rule_and_what_it_did() {
    let ran = freevars(&["trace", &listing("factory_returns_three.3.8")]);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    for shown in [
        "== call <module>\n",
        "\n== call closure\n",
        " 0 LOAD_DEREF               0 (three)\n    LOAD_DEREF: Push the value of a captured variable.\n",
        "emits 3\n",
        "<cell 3>\n",
    ] {
        assert!(ran.stdout.contains(shown), "expected {shown:?} in:\n{}", ran.stdout);
    }
    assert!(ran.stdout.lines().last().is_some_and(|line| line.starts_with("== returned #")), "{}", ran.stdout);
}

#[test]
fn trace_as_json_is_an_object_a_line() {
    let path = listing("factory_returns_three.3.8");
    let ran = freevars(&["trace", "--json", &path]);
    let steps: Vec<serde_json::Value> = ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let (end, steps) = steps.split_last().unwrap();
    assert!((1..).zip(steps).all(|(number, step)| step["step"] == number));
    assert!(end["returned"]["object"].is_u64());
}

#[test]
fn trace_can_be_cut_at_both_ends() {
    let path = listing("factory_returns_three.3.8");
    let instructions = |ran: &Ran| ran.stdout.matches("\n    | in ").count();
    let all = instructions(&freevars(&["trace", &path]));
    assert_eq!(instructions(&freevars(&["trace", "--from", "3", "--count", "4", &path])), 4);
    assert!(instructions(&freevars(&["trace", "--from", "3", &path])) < all);
    let third = freevars(&["trace", "--from", "3", "--count", "1", &path]).stdout;
    assert!(third.starts_with("              4 MAKE_FUNCTION            0\n    MAKE_FUNCTION: "), "{third}");
    assert!(!third.contains("STORE_NAME"), "{third}");
}

#[test]
fn a_page_of_a_trace_needs_nothing_else_and_ends_as_the_run_does() {
    let path = listing("factory_separate_variables.3.11");
    let page = freevars(&["trace", "--html", &path]);
    assert_eq!((page.status, page.stderr.as_str()), (0, ""));
    for loads in ["src=", "<link", "@import", "url(http"] {
        assert!(!page.stdout.contains(loads), "{loads}");
    }
    let steps = page.stdout.split_once("id=\"steps\">").and_then(|(_, rest)| rest.split_once("</script>")).unwrap().0;
    let all: serde_json::Value = serde_json::from_str(steps).unwrap();
    let steps = all["steps"].as_array().unwrap();
    let objects = steps.iter().rev().find_map(|step| step["objects"].as_object()).unwrap();
    let mut cells: Vec<&str> = objects
        .values()
        .filter(|object| object["kind"] == "cell")
        .map(|object| object["text"].as_str().unwrap())
        .collect();
    cells.sort_unstable();
    let run: serde_json::Value = serde_json::from_str(&freevars(&["run", "--json", &path]).stdout).unwrap();
    let left = run["objects"].as_array().unwrap().iter().filter(|object| object["kind"] == "cell");
    let mut left: Vec<String> = left.map(|cell| format!("<cell {}>", cell["content"].as_str().unwrap())).collect();
    left.sort_unstable();
    assert_eq!(cells, left);
    assert_eq!(all["end"], "returned None");
    assert_eq!(steps.len(), freevars(&["trace", "--json", &path]).stdout.lines().count() - 1);
}

#[test]
fn check_says_of_each_version_what_was_compared() {
    let ran = freevars(&["check", "--recorded", "factory_returns_three", "loop_of_lambdas_sees_last_value"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{}", ran.stdout);
    for version in ["2.7   CPython 2.7.", "3.8   CPython 3.8.", "3.11  CPython 3.11."] {
        assert!(ran.stdout.contains(version), "{}", ran.stdout);
    }
    let ran = freevars(&["check", "--recorded", "--json", "--versions", "3.8", "factory_returns_three"]);
    let report: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(report[0]["version"], "3.8");
    assert_eq!(report[0]["programs"], 1);
    assert_eq!(report.as_array().map(Vec::len), Some(1));
}

#[test]
fn check_checks_the_optimised_machine_if_nothing_else_is_named() {
    let ran = freevars(&["check", "--json", "factory_returns_three"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{}", ran.stdout);
    let report: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    let said: Vec<_> = report.as_array().unwrap().iter().map(|of| (&of["version"], &of["subject"])).collect();
    assert_eq!(said.len(), 3, "{said:?}");
    assert!(said.iter().all(|(_, subject)| **subject == "the VM"), "{said:?}");
    assert!(report[0]["holds"] == true && report[0]["programs"] == 1, "{report}");
}

#[test]
fn check_writes_what_it_reports_as_junit_too() {
    let path = file("report.xml", "");
    let named = ["factory_returns_three", "loop_of_lambdas_sees_last_value"];
    let arguments = ["check", "--versions", "2.7,3.11", "--junit", &path];
    let ran = freevars(&[&arguments[..], &named].concat());
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{}", ran.stdout);
    let junit = quick_junit::Report::deserialize_from_str(&fs::read_to_string(&path).unwrap()).unwrap();
    let suites: Vec<&str> = junit.test_suites.iter().map(|suite| suite.name.as_str()).collect();
    assert_eq!(suites, ["2.7 the VM", "3.11 the VM"]);
    for suite in &junit.test_suites {
        let cases: Vec<&str> = suite.test_cases.iter().map(|case| case.name.as_str()).collect();
        assert_eq!(cases, named);
        assert_eq!((suite.tests, suite.failures, suite.errors), (2, 0, 0));
    }
}

#[test]
fn verify_has_three_answers() {
    let unemitted = include_str!("../programs/unemitted/cell_returned_3_8.asm");
    let outside = "freevars 2.7\ncode f stacksize=2\n  0 LOAD_CONST 0 (None)\n  3 LOAD_CONST 0 (None)\n  6 IMPORT_NAME 0 (a)\n  9 RETURN_VALUE\n";
    for (name, text, status, answer) in [
        ("valid.asm", RAISES, 0, "valid"),
        ("unemitted.asm", unemitted, 0, "unemitted"),
        ("refused.asm", UNDERFLOWS, 1, "refused"),
        ("outside.asm", outside, 2, ""),
    ] {
        let path = file(name, text);
        let ran = freevars(&["verify", "--json", &path]);
        let said: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap_or_default();
        assert_eq!(
            (ran.status, said["answer"].as_str().unwrap_or_default()),
            (status, answer),
            "{name}: {}",
            ran.stderr
        );
        assert_eq!(freevars(&["verify", &path]).status, status, "{name}");
    }
    let ran = freevars(&["verify", &file("unemitted.asm", unemitted)]);
    let told = "codes[0], offset 4, LOAD_CLOSURE: loads-cells-for-closures\n";
    assert!(ran.stdout.contains(told), "{}", ran.stdout);
}

#[test]
fn check_of_an_unknown_program_is_an_error() {
    let ran = freevars(&["check", "no_such_program"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    assert_eq!(ran.stderr, "error: no shipped program is called \"no_such_program\"\n");
}

#[test]
fn every_subcommand_has_help_and_json() {
    let all = freevars(&["--help"]);
    assert_eq!(all.status, 0);
    assert!(all.stdout.contains("Exit status:"), "{}", all.stdout);
    for subcommand in SUBCOMMANDS {
        assert!(all.stdout.contains(&format!("\n  {subcommand} ")), "{subcommand} is listed:\n{}", all.stdout);
        let ran = freevars(&[subcommand, "--help"]);
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{subcommand}");
        assert!(ran.stdout.contains("--json"), "{subcommand}: {}", ran.stdout);
    }
}

#[test]
fn a_request_that_is_none_is_an_error() {
    for arguments in [&["frob"][..], &["run"], &["run", "x.json", "--on", "moon"], &["check", "--versions", "9.9"]] {
        let ran = freevars(arguments);
        assert_eq!((ran.status, ran.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(ran.stderr.starts_with("error: "), "{}", ran.stderr);
    }
}
