//! A subject that misbehaves is reported as that, with its program, and the programs after it are answered.

use crate::pythons::{self, file};
use freevars::subject::{Answer, Command, CommandFailure, During, Failure, Fault, Subject};
use freevars_code::{Program, Version};
use quick_junit::TestCaseStatus;
use std::{
    fs,
    path::Path,
    process,
    time::{Duration, Instant},
};

/// How many programs are run, and the number of the one at which the subject misbehaves.
const PROGRAMS: u64 = 6;
const BAD: u64 = 3;

/// How long the subject may be silent: longer than a Python takes to start here.
const LIMIT: Duration = Duration::from_secs(5);

fn start(how: &str, more: &[&str]) -> Option<Result<Option<Command>, CommandFailure>> {
    let python = pythons::python3()?;
    let mut arguments = vec![file("tests/command/misbehave.py"), how.to_owned(), BAD.to_string()];
    arguments.extend(more.iter().map(|&argument| argument.to_owned()));
    Some(Command::start_within(&python, &arguments, Version::V3_8, LIMIT))
}

fn programs() -> Vec<Program> {
    let (_, program) = pythons::shipped(Version::V3_8).swap_remove(0);
    (0..PROGRAMS).map(|_| program.clone()).collect()
}

fn failure(answer: &Result<Answer, Failure>) -> &CommandFailure {
    match answer {
        Err(Failure::Command(failure)) => failure,
        other => panic!("no failure of a command: {other:?}"),
    }
}

/// Runs the programs, of which all but one must be answered, and gives the failure of that one.
fn failure_of(how: &str) -> Option<CommandFailure> {
    let mut subject = start(how, &[])?.unwrap_or_else(|f| panic!("{how}: {f}")).expect("it takes 3.8");
    let answers = subject.observe_all(&programs());
    assert_eq!(answers.len(), programs().len(), "{how}");
    for (number, answer) in (1..).zip(&answers).filter(|(number, _)| *number != BAD) {
        let expected = Answer::Unsupported(number.to_string());
        assert!(answer.as_ref().is_ok_and(|answer| *answer == expected), "{how}: program {number}: {answer:?}");
    }
    let failure = failure(&answers[2]).clone();
    assert_eq!(failure.during, During::Program(BAD), "{how}");
    Some(failure)
}

#[test]
fn what_it_does_is_said_and_the_other_programs_are_answered() {
    #[rustfmt::skip]
    let said = [
        ("exit_", "program 3: it ended (exit status: 7); on standard error: last words"),
        ("kill", "program 3: it ended (signal: 9 (SIGKILL))"),
        ("half_a_line", r#"program 3: it ended (exit status: 0) after saying `{"answer": {"num`"#),
        ("garbage", r"program 3: it said `Segmentation\tfault é`: it is no JSON: expected value at line 1 column 1"),
        ("wrong_number", "program 3: it spoke of program 4, whose turn it was not"),
        ("wrong_begin", "program 3: it spoke of program 2, whose turn it was not"),
        ("begins_forever", "program 3: it spoke of program 3, whose turn it was not"),
        ("no_observation", r#"program 3: it said `{"answer": {"number": 3, "observed": {"outcome": {"returned": "None"}}}}`: missing field `globals`"#),
        ("hello_again", r#"program 3: it said `{"hello": {"protocol": 1, "name": "misbehaving", "versions": ["3.8"], "takes": "code", "mode": "exact"}}`: an answer is due"#),
        ("hang", "program 3: it said nothing for 5 seconds"),
        ("close", "program 3: it closed its standard output and went on running"),
        ("late", "program 3: it ended (exit status: 7); on standard error: last words"),
    ];
    for (how, sentence) in said {
        let Some(failure) = failure_of(how) else { return };
        assert_eq!(failure.to_string(), sentence, "{how}");
    }
}

#[test]
fn what_is_said_without_end_is_bounded() {
    let Some(failure) = failure_of("endless_line") else { return };
    let start = format!("program 3: it said a line of more than 16777216 bytes: `{}…`", "x".repeat(200));
    assert_eq!(failure.to_string(), start);
    let Some(failure) = failure_of("endless_lines") else { return };
    assert!(matches!(&failure.fault, Fault::Garbage { said, .. } if said.chars().count() == 201), "{failure}");
    let Some(failure) = failure_of("flood_stderr") else { return };
    assert!(failure.stderr.ends_with("xxx\nthe end") && failure.stderr.len() == 4096, "{failure}");
}

/// What a hanging subject has started is ended with it.
#[cfg(target_os = "linux")]
#[test]
fn what_it_started_is_ended_too() {
    let Some(failure) = failure_of("hang_in_a_child") else { return };
    let child = failure.stderr.strip_prefix("child ").unwrap_or_else(|| panic!("{failure}"));
    let status = Path::new("/proc").join(child).join("status");
    let runs = || fs::read_to_string(&status).is_ok_and(|status| !status.contains("State:\tZ"));
    let killed = Instant::now();
    while runs() {
        assert!(killed.elapsed() < Duration::from_secs(10), "the child {child} runs on");
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn a_wrong_hello_is_said() {
    #[rustfmt::skip]
    let said = [
        ("other_protocol", "`: version 2 of the protocol, not 1"),
        ("unknown_mode", "`: hello.mode: unknown variant `fuzzy`, expected one of `exact`, `behaviour`, `output`"),
        ("answers_hello", r#" does not say hello: it said `{"answer": {"number": 1, "unsupported": "1"}}`: a hello is due"#),
        ("exits_at_hello", " does not say hello: it ended (exit status: 7); on standard error: last words"),
        ("hangs_at_hello", " does not say hello: it said nothing for 5 seconds"),
    ];
    for (how, end) in said {
        let Some(started) = start(how, &[]) else { return };
        let failure = started.expect_err(how);
        assert!(matches!(failure.during, During::Hello(_)), "{how}: {failure}");
        assert!(failure.to_string().ends_with(end), "{how}: {failure}");
    }
}

#[test]
fn a_version_that_is_not_taken_is_no_failure() {
    let Some(started) = start("other_version", &[]) else { return };
    assert!(started.unwrap_or_else(|failure| panic!("{failure}")).is_none());
}

#[test]
fn what_does_not_start_is_said() {
    let script = file("tests/command/misbehave.py");
    for (program, reason) in [
        ("./no/such/subject", "No such file or directory (os error 2)"),
        ("no-such-subject", "No such file or directory (os error 2)"),
        (&script, "Permission denied (os error 13)"),
    ] {
        let failure = Command::start(program, &[], Version::V3_8).expect_err(program);
        assert_eq!(failure.to_string(), format!("{program} does not say hello: it does not start: {reason}"));
        assert!(matches!(failure.fault, Fault::NotStarted(_)));
    }
}

/// Starts a subject that is another one when it is started again, after it was killed at program 3.
fn changed(how: &str) -> Option<Vec<Result<Answer, Failure>>> {
    let mark = Path::new(env!("CARGO_TARGET_TMPDIR")).join(how);
    let _ = fs::remove_file(&mark);
    let mut subject = start(how, &[mark.to_str().unwrap()])?.unwrap_or_else(|f| panic!("{f}")).expect("it takes 3.8");
    let answers = subject.observe_all(&programs());
    assert!(answers[..2].iter().all(Result::is_ok), "{how}");
    assert_eq!(failure(&answers[2]).during, During::Program(BAD), "{how}");
    Some(answers)
}

#[test]
fn what_does_not_start_again_has_failed_for_the_rest() {
    for (how, end) in [
        ("starts_once", " does not say hello: it ended (exit status: 7); on standard error: last words"),
        ("renames_itself", "`: it said another hello before"),
    ] {
        let Some(answers) = changed(how) else { return };
        assert_eq!(answers.len(), 6, "{how}");
        for answer in &answers[3..] {
            let failure = failure(answer);
            assert!(failure.to_string().ends_with(end), "{how}: {failure}");
        }
    }
}

#[test]
fn numbers_go_on_in_the_next_batch_and_after_a_restart() {
    let Some(started) = start("kill", &[]) else { return };
    let mut subject = started.unwrap_or_else(|failure| panic!("{failure}")).expect("it takes 3.8");
    let numbers = |answers: Vec<Result<Answer, Failure>>| -> Vec<String> {
        let said = |answer: Result<Answer, Failure>| answer.map_or_else(|f| f.to_string(), |a| a.to_string());
        answers.into_iter().map(said).collect()
    };
    let programs = programs();
    assert_eq!(numbers(subject.observe_all(&programs[..2])), ["not supported: 1", "not supported: 2"]);
    let second = numbers(subject.observe_all(&programs[..2]));
    assert_eq!(second, ["program 3: it ended (signal: 9 (SIGKILL))", "not supported: 4"]);
    subject.restart();
    assert_eq!(numbers(subject.observe_all(&programs[..1])), ["not supported: 5"]);
    assert_eq!(numbers(subject.observe_all(&[])), Vec::<String>::new());
    let other = Program { version: Version::V3_11, ..programs[0].clone() };
    assert_eq!(numbers(subject.observe_all(&[other])), ["not supported: a program of 3.11"]);
}

/// What a campaign says of a subject that does this at its third program, in JSON and in JUnit XML.
fn check(how: &str) -> Option<(serde_json::Value, quick_junit::Report)> {
    let python = pythons::python3()?;
    let shipped = pythons::shipped(Version::V3_8).into_iter().zip(0..PROGRAMS);
    let names: Vec<String> = shipped.map(|((name, _), _)| name).collect();
    let subject = format!("command '{python}' '{}' {how} {BAD}", file("tests/command/misbehave.py"));
    let findings = Path::new(env!("CARGO_TARGET_TMPDIR")).join("misbehaving").join(how);
    let junit = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("misbehaving-{how}.xml"));
    let mut freevars = process::Command::new(env!("CARGO_BIN_EXE_freevars"));
    freevars.arg("check").arg("--junit").arg(&junit);
    freevars.args(["--json", "--versions", "3.8", "--workers", "1", "--subject", &subject, "--findings"]);
    let output = freevars.arg(findings).args(names).output().expect("the command starts");
    assert_eq!(output.status.code(), Some(1), "{how}: {}", String::from_utf8_lossy(&output.stderr));
    let junit = quick_junit::Report::deserialize_from_str(&fs::read_to_string(junit).unwrap()).unwrap();
    Some((serde_json::from_slice(&output.stdout).unwrap(), junit))
}

#[test]
fn a_campaign_says_which_program_it_was_and_goes_on() {
    for (how, sentence) in [
        ("exit_", "program 3: it ended (exit status: 7); on standard error: last words"),
        ("kill", "program 3: it ended (signal: 9 (SIGKILL))"),
        ("garbage", r"program 3: it said `Segmentation\tfault é`: it is no JSON"),
        ("close", "program 3: it closed its standard output and went on running"),
    ] {
        let Some((report, junit)) = check(how) else { return };
        let of = &report[0];
        assert_eq!((&of["programs"], &of["holds"]), (&PROGRAMS.into(), &false.into()), "{how}: {of}");
        let answered: u64 = of["unsupported"].as_object().unwrap().values().filter_map(|count| count.as_u64()).sum();
        assert_eq!(answered, PROGRAMS - 1, "{how}: {of}");
        let findings = of["findings"].as_array().unwrap();
        assert_eq!(findings.len(), 1, "{how}: {of}");
        let said = findings[0]["difference"].as_str().unwrap();
        assert!(said.contains(sentence), "{how}: {said}");
        assert!(findings[0]["program"].is_object() && findings[0]["origin"]["shipped"].is_string(), "{how}: {of}");
        let suite = &junit.test_suites[0];
        let skipped =
            suite.test_cases.iter().filter(|case| matches!(case.status, TestCaseStatus::Skipped { .. })).count();
        let counted = (suite.tests as u64, suite.failures, skipped as u64);
        assert_eq!(counted, (PROGRAMS, 1, PROGRAMS - 1), "{how}: {suite:?}");
    }
}
