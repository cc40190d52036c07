//! The examples do in their mode what the specification does, whatever Python runs them.

use crate::pythons::{self, VERSIONS, file};
use freevars::{
    campaign::{Finding, Origin},
    generate::Generator,
    observation::{Mode, difference},
    subject::{Answer, Command, Judgement, Model, Subject, judge},
};
use freevars_code::{Program, Version};
use serde_json::{Value as Json, json};
use std::{
    fs,
    io::Write,
    path::Path,
    process::{self, Stdio},
};

const SOURCE: &str = "examples/subjects/source.py";
const CODE: &str = "examples/subjects/code.py";

/// How many programs are generated, and how long their tapes are at most.
const GENERATED: u64 = 600;
const LONGEST: usize = 120;

/// What became of programs that a subject was asked to run.
#[derive(Debug, Default)]
struct Held {
    same: usize,
    unsupported: usize,
    /// The model does not observe anything either.
    unobserved: usize,
    different: Vec<String>,
}

/// Holds a subject against the model, in the subject's mode.
fn held(subject: &mut Command, programs: &[(String, Program)]) -> Held {
    let (mut model, mut held) = (Model::default(), Held::default());
    let sent: Vec<Program> = programs.iter().map(|(_, program)| program.clone()).collect();
    for ((name, program), answer) in programs.iter().zip(subject.observe_all(&sent)) {
        let expected = model.observe(program).unwrap_or_else(|failure| panic!("{name}: {failure}"));
        match (expected, answer) {
            (Answer::Observed(expected), Ok(Answer::Observed(observed))) => {
                match difference(&expected, &observed, subject.mode()) {
                    None => held.same += 1,
                    Some(found) => {
                        let sentence = found.sentence("the model", &subject.name()).to_string();
                        held.different.push(format!("{name}: {sentence}"));
                    }
                }
            }
            (Answer::Observed(_), Ok(Answer::Unsupported(_))) => held.unsupported += 1,
            (Answer::Observed(_), Ok(answer)) => held.different.push(format!("{name}: {answer}")),
            (_, Ok(_)) => held.unobserved += 1,
            (_, Err(failure)) => held.different.push(format!("{name}: {failure}")),
        }
    }
    println!("{}: {} of {} the same, {} not supported", subject.name(), held.same, sent.len(), held.unsupported);
    held
}

fn generated(version: Version) -> Vec<(String, Program)> {
    let generator = Generator::new(version);
    let program = |seed| {
        let mut random = fastrand::Rng::with_seed(seed);
        let tape: Vec<u8> = (0..random.usize(..LONGEST)).map(|_| random.u8(..)).collect();
        let program = generator.program(&tape);
        (format!("seed {seed}\n{}", program.to_assembly()), program)
    };
    (0..GENERATED).map(program).collect()
}

#[test]
fn source_does_what_the_specification_does() {
    for version in [Version::V3_8, Version::V3_11] {
        let Some(python) = pythons::python(&version.to_string()) else { continue };
        let mut subject = pythons::start(&python, SOURCE, version);
        assert_eq!(subject.mode(), Mode::Output);
        let shipped = pythons::shipped(version);
        let held_shipped = held(&mut subject, &shipped);
        assert!(held_shipped.different.is_empty(), "{version}:\n{}", held_shipped.different.join("\n"));
        let most = 10 * held_shipped.same > 8 * shipped.len();
        assert!(most, "{version}: more than eight of ten are compared: {held_shipped:?}");
        let held_generated = held(&mut subject, &generated(version)[..20]);
        assert_eq!(
            held_generated.unsupported + held_generated.unobserved,
            20,
            "{version}: a generated program has no source: {held_generated:?}"
        );
    }
}

/// How many programs must at least be compared, of those that are shipped and of those that are generated.
const COMPARED: (usize, usize) = (10, 60);

#[test]
fn code_does_what_the_specification_does() {
    let Some(python) = pythons::python3() else { return };
    let mut subject = pythons::start(&python, CODE, Version::V3_8);
    assert_eq!(subject.mode(), Mode::Output);
    for (programs, least) in [(pythons::shipped(Version::V3_8), COMPARED.0), (generated(Version::V3_8), COMPARED.1)] {
        let held = held(&mut subject, &programs);
        assert!(held.different.is_empty(), "{} differ:\n{}", held.different.len(), held.different.join("\n"));
        assert!(held.same >= least, "at least {least} are compared: {held:?}");
    }
}

/// Faults planted in the example, as what is written and what is to stand there.
const FAULTS: &[(&str, &str)] = &[
    ("Function(function, list(stack.pop())", "Function(function, [Variable(cell) for cell in stack.pop()]"),
    ("[stack.pop()] if verb == \"STORE\" else []", "[stack.pop()] if verb == \"STORE\" else [None]"),
    ("arg >= len(owned)", "arg > len(owned)"),
    ("{\"emit\": repr(value)}", "{\"write\": repr(value)}"),
];

#[test]
fn faults_that_are_planted_in_the_example_are_found() {
    let Some(python) = pythons::python3() else { return };
    let programs = [pythons::shipped(Version::V3_8), generated(Version::V3_8)].concat();
    for (number, fault) in FAULTS.iter().enumerate() {
        let mut subject = faulty(&python, number);
        assert!(!held(&mut subject, &programs).different.is_empty(), "{fault:?}: nothing differs");
    }
}

/// The example with one of the faults.
fn faulty(python: &str, number: usize) -> Command {
    let (written, planted) = FAULTS[number];
    let right = fs::read_to_string(file(CODE)).unwrap();
    assert!(right.contains(written), "{written}");
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fault{number}.py"));
    fs::write(&path, right.replace(written, planted)).unwrap();
    let started = Command::start(python, &[path.to_str().unwrap().to_owned()], Version::V3_8);
    started.unwrap_or_else(|failure| panic!("{failure}")).expect("it takes 3.8")
}

#[test]
fn the_readme_shows_what_is_told_of_the_first_fault() {
    let Some(python) = pythons::python3() else { return };
    let (name, program) = pythons::shipped(Version::V3_8)
        .into_iter()
        .find(|(name, _)| name == "nearest_binding_wins")
        .expect("it is shipped");
    let (mut subject, mut model) = (faulty(&python, 0), Model::default().recording());
    let (expected, answer) = (model.observe(&program), subject.observe(&program));
    let Judgement::Diverges(divergence) = judge(&expected, answer, subject.mode()) else { panic!("nothing differs") };
    let found = Finding::confirm(Origin::Shipped(name), program, divergence, &mut subject, &mut model);
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md")).unwrap();
    let shown = readme.split("```text\n").find(|block| block.contains("nearest_binding_wins")).expect("it is shown");
    let lines = std::iter::once(&found.difference).chain(&found.place).chain(&found.assembly);
    for line in lines {
        assert!(shown.contains(line.as_str()), "the README does not show {line:?}");
    }
}

/// What a Python says that runs an example, asked without the kit, which does not know its version.
fn says(python: &str, script: &str, requests: &[Json]) -> Vec<Json> {
    let child = process::Command::new(python).arg(file(script)).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut child = child.unwrap();
    let mut lines: String = requests.iter().map(|request| format!("{request}\n")).collect();
    lines
        .insert_str(0, "{\"hello\": {\"protocol\": 1, \"version\": \"\", \"frames\": 500, \"milliseconds\": 10000}}\n");
    child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{python}: {output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn any_python_runs_them() {
    let program = "def f(x):\n    def g(): emit(x)\n    return g\nf('\u{e9}')()\nt = token(f(2))\nprint(f(3).__closure__)\ndel t\ny";
    let run = json!({"run": {"number": 7, "source": program}});
    let events = json!([{"emit": "'\u{e9}'"}, {"write": "(<cell at 0x...: int object at 0x...>,)"}, {"write": "\n"}, {"emit": "2"}]);
    let outcome = json!({"raised": {"class": "NameError", "message": "name 'y' is not defined"}});
    let programs = pythons::shipped(Version::V3_8);
    for version in VERSIONS {
        let Some(python) = pythons::python(version) else { continue };
        let said = says(&python, SOURCE, std::slice::from_ref(&run));
        assert_eq!(said[0]["hello"]["versions"], json!([version]));
        assert_eq!(said[1], json!({"begin": 7}), "{version}");
        let observed = json!({"number": 7, "observed": {"outcome": outcome, "events": events}});
        assert_eq!(said[2], json!({"answer": observed}), "{version}");
        let held = held(&mut pythons::start(&python, CODE, Version::V3_8), &programs);
        assert!(held.different.is_empty() && held.same >= COMPARED.0, "{version}: {held:?}");
    }
}
