//! Programs as people write them: `freevars run --python` prints what the interpreter prints, and ends as it ends.

use freevars::{
    interpreter::{Error, Interpreter, find, pythons_required},
    shipped,
};
use freevars_code::Version;
use std::{
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

fn is_everyday(name: &str) -> bool {
    name.starts_with("everyday_")
}

/// The interpreter of a version, unless there is none and none is required.
fn interpreter(version: Version) -> Option<PathBuf> {
    let found: Result<Interpreter, Error> = find(&version.to_string());
    match found {
        Ok(interpreter) => Some(interpreter.path().to_owned()),
        Err(error) if pythons_required() => panic!("{error}"),
        Err(error) => {
            eprintln!("skipped: {error}");
            None
        }
    }
}

/// What a command prints, and its exit status.
fn printed(command: &mut Command) -> (String, Option<i32>) {
    let Output { status, stdout, .. } = command.stdin(Stdio::null()).output().expect("the command starts");
    (String::from_utf8(stdout).expect("the programs print UTF-8"), status.code())
}

#[test]
fn the_model_prints_what_the_interpreter_prints() {
    let programs = Path::new(env!("CARGO_MANIFEST_DIR")).join("programs");
    let mut wrong = Vec::new();
    for version in Version::ALL {
        let Some(python) = interpreter(*version) else { continue };
        for shipped in shipped::all().into_iter().filter(|shipped| is_everyday(shipped.name)) {
            if !shipped::versions(shipped.source).contains(version) {
                continue;
            }
            let file = programs.join(format!("{}.py", shipped.name));
            let theirs = printed(Command::new(&python).arg(&file));
            let run = ["run", "--python", &version.to_string()].map(ToString::to_string);
            let ours = printed(Command::new(env!("CARGO_BIN_EXE_freevars")).args(run).arg(&file));
            if ours != theirs {
                wrong.push(format!("{version} {}: {ours:?}, CPython {theirs:?}", shipped.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn there_are_everyday_programs_for_each_version() {
    for version in Version::ALL {
        let programs = shipped::all().into_iter().filter(|shipped| is_everyday(shipped.name));
        let count = programs.filter(|shipped| shipped::versions(shipped.source).contains(version)).count();
        assert!(count >= 24, "{version}: {count}");
    }
}
