//! What is timed runs on the optimised machine, and comes to what a real CPython makes of it.

use freevars::{
    bench::{Workload, workloads},
    interpreter::{self, pythons_required},
    observation::{Event, Mode},
    subject::{Answer, CPython, Subject, Vm, divergence},
};
use freevars_code::Version;
use std::{collections::BTreeSet, fs, path::Path};

/// The workload's functions, called a few times with what they return printed.
fn tried(workload: &Workload) -> String {
    let looped = if workload.has_loop() { "print(loop(5))\n" } else { "" };
    format!("{}\nprint(work(5))\nprint(work(12))\n{looped}", workload.source)
}

#[test]
fn each_workload_does_the_same_on_the_machine_and_in_cpython() {
    let mut vm = Vm::default();
    for &version in Version::ALL {
        let Ok(python) = interpreter::find(&version.to_string()) else {
            assert!(!pythons_required(), "CPython {version} is not found");
            eprintln!("skipped: CPython {version} is not found");
            continue;
        };
        let mut python = CPython(python);
        let mut printed = 0;
        for workload in workloads() {
            let program = match python.0.compile(&tried(workload), workload.name) {
                // There is no `nonlocal` in it.
                Err(interpreter::Error::Refused { .. }) if version == Version::V2_7 => continue,
                program => program.expect("it is Python"),
            };
            let name = format!("{version}, {}", workload.name);
            let Ok(Answer::Observed(expected)) = python.observe(&program) else { panic!("{name}: not observed") };
            let found = divergence(&mut vm, &program, &expected, Mode::Exact);
            let said = found.map(|found| found.sentence(&python.name(), &vm.name()).to_string());
            assert_eq!(said, None, "{name}");
            printed += usize::from(expected.events.iter().any(|event| matches!(event, Event::Write(_))));
        }
        assert!(printed >= workloads().len() / 2, "{version}: only {printed} workloads print");
    }
}

#[test]
fn each_file_of_workloads_is_in_the_table() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/workloads");
    let files: BTreeSet<String> = fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("an entry").path().file_stem().expect("a name").to_string_lossy().into_owned())
        .collect();
    assert_eq!(files, workloads().iter().map(|workload| workload.name.to_owned()).collect());
}
