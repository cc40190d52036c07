//! What is recorded of the shipped programs is what the interpreters that are found do today. An interpreter of another
//! release may compile otherwise, but must do the same.

use freevars::{
    interpreter::{find, pythons_required},
    observation::{Mode, difference},
    shipped::{self, Recording},
};
use freevars_code::Version;
use std::{fs, path::PathBuf, process::Command};

fn recordings_are_current(version: Version) {
    let mut interpreter = match find(&version.to_string()) {
        Ok(interpreter) => interpreter,
        Err(error) if pythons_required() => panic!("{error}"),
        Err(error) => return println!("skipped: {error}"),
    };
    let mut drifted = Vec::new();
    for shipped in shipped::all() {
        let recorded = shipped.recordings.iter().find(|recording| recording.program.version == version);
        let meant = shipped::versions(shipped.source).contains(&version);
        let compile = || interpreter.compile(shipped.source, &format!("{}.py", shipped.name)).ok();
        let compiled = shipped::assembled(shipped.source).or_else(compile).filter(|_| meant);
        match (recorded, compiled) {
            (Some(Recording { release, program, observation }), Some(mut compiled)) => {
                compiled.source = None;
                if release == interpreter.release() && compiled != *program {
                    drifted.push(format!("{}: it compiles otherwise", shipped.name));
                }
                match interpreter.observe(&compiled) {
                    Ok(now) => {
                        let found = difference(observation, &now, Mode::Exact);
                        drifted
                            .extend(found.map(|f| format!("{}: {}", shipped.name, f.sentence("the recording", "it"))));
                    }
                    Err(error) => drifted.push(format!("{}: {error}", shipped.name)),
                }
            }
            (Some(_), None) => drifted.push(format!("{}: it does not compile", shipped.name)),
            (None, Some(_)) => drifted.push(format!("{}: it is not recorded", shipped.name)),
            (None, None) => {}
        }
    }
    let release = interpreter.release();
    assert!(drifted.is_empty(), "CPython {release}; bless with `cargo run -- record`:\n{}", drifted.join("\n"));
}

#[test]
fn recordings_of_2_7_are_current() {
    recordings_are_current(Version::V2_7);
}

#[test]
fn recordings_of_3_8_are_current() {
    recordings_are_current(Version::V3_8);
}

#[test]
fn recordings_of_3_11_are_current() {
    recordings_are_current(Version::V3_11);
}

#[test]
fn names_of_programs_may_have_dots() {
    for version in Version::ALL {
        match find(&version.to_string()) {
            Ok(_) => {}
            Err(error) if pythons_required() => panic!("{error}"),
            Err(error) => return println!("skipped: {error}"),
        }
    }
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("dotted");
    fs::create_dir_all(folder.join(shipped::RECORDED)).expect("the folder for temporary files can be written");
    let recorded = |name: &str| folder.join(shipped::RECORDED).join(name);
    for name in ["of.some.program.py", "of.py"] {
        fs::write(folder.join(name), "emit(1)\n").expect("it can be written");
    }
    fs::write(recorded("of.another.json"), "[]").expect("it can be written");
    let status = Command::new(env!("CARGO_BIN_EXE_freevars")).arg("record").arg(&folder).status();
    assert!(status.is_ok_and(|status| status.success()));
    assert!(recorded("of.some.program.json").exists());
    assert!(!recorded("of.another.json").exists(), "its program is gone");
}
