//! The exchange that `PROTOCOL.md` shows is what goes over the pipe.

use crate::pythons::{self, file};
use freevars::subject::{Command, Subject};
use freevars_code::{Program, Version};
use serde_json::Value as Json;
use std::{fs, path::Path};

/// What one side says, line by line.
#[derive(Debug, PartialEq)]
struct Said(Vec<Json>);

impl Said {
    fn read(text: &str) -> Said {
        Said(text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"))).collect())
    }

    /// What the document shows of the side that this sign stands for. A line that starts with spaces goes on with the
    /// one before.
    fn shown(sign: &str) -> Said {
        let document = fs::read_to_string(file("PROTOCOL.md")).unwrap();
        let (_, after) = document.split_once("```text\n").expect("an exchange is shown");
        let (exchange, _) = after.split_once("```").expect("it ends");
        let joined = exchange.replace("\n ", " ");
        let lines: Vec<&str> = joined.lines().filter_map(|line| line.strip_prefix(sign)).collect();
        Said::read(&lines.join("\n"))
    }
}

#[test]
fn the_exchange_that_is_shown_goes_over_the_pipe() {
    let Some(python) = pythons::python3() else { return };
    let (asked, answered) = (Said::shown("> "), Said::shown("< "));
    let programs: Vec<Program> = asked.0[1..]
        .iter()
        .map(|request| Program::from_json(&request["run"]["program"].to_string()).unwrap_or_else(|e| panic!("{e}")))
        .collect();
    assert_eq!(programs.len(), 2, "two programs are shown");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let recorded = [folder.join("asked"), folder.join("answered")].map(|path| path.to_str().unwrap().to_owned());
    let relay = r#"tee "$1" | "$2" "$3" | tee "$4""#;
    let [asked_file, answered_file] = &recorded;
    let code = file("examples/subjects/code.py");
    let arguments = ["-c", relay, "relay", asked_file, &python, &code, answered_file].map(str::to_owned);
    let mut subject = Command::start("sh", &arguments, Version::V3_8).unwrap().expect("it takes 3.8");
    subject.observe_all(&programs);
    drop(subject); // has ended then, so that all is written
    assert_eq!(Said::read(&fs::read_to_string(asked_file).unwrap()), asked);
    assert_eq!(Said::read(&fs::read_to_string(answered_file).unwrap()), answered);
}

#[test]
fn the_source_request_that_is_shown_is_sent() {
    let document = fs::read_to_string(file("PROTOCOL.md")).unwrap();
    let (_, shown) = document.rsplit_once("is sent `").expect("a request is shown");
    let shown: Json = serde_json::from_str(shown.split_once('`').expect("it ends").0).unwrap();
    let Some(python) = pythons::python("3.8") else { return };
    let asked = Path::new(env!("CARGO_TARGET_TMPDIR")).join("asked for source").to_str().unwrap().to_owned();
    let source = file("examples/subjects/source.py");
    let arguments = ["-c", r#"tee "$1" | "$2" "$3""#, "relay", &asked, &python, &source].map(str::to_owned);
    let mut subject = Command::start("sh", &arguments, Version::V3_8).unwrap().expect("it takes 3.8");
    let (_, mut program) = pythons::shipped(Version::V3_8).swap_remove(0);
    program.source = Some("emit(5)\n".to_owned());
    subject.observe(&program).unwrap();
    drop(subject);
    assert_eq!(Said::read(&fs::read_to_string(&asked).unwrap()).0[1], shown);
}
