//! The specification does what real CPythons were observed to do, for every shipped program in every version. Needs no
//! interpreter.

use freevars::{
    observation::Mode,
    shipped::{self, Recording},
    subject::{Model, Subject, divergence},
};
use freevars_code::{Program, Version};
use std::collections::BTreeMap;

#[test]
fn the_model_does_what_was_recorded() {
    let mut model = Model::default();
    let mut counts: BTreeMap<Version, (u64, u64, u64)> = BTreeMap::new();
    let mut divergences = Vec::new();
    for shipped in shipped::all() {
        for Recording { release, program, observation } in &shipped.recordings {
            let found = divergence(&mut model, program, observation, Mode::Exact);
            let (programs, instructions, uops) = counts.entry(program.version).or_default();
            *programs += 1;
            *instructions += model.last_run().instructions;
            *uops += model.last_run().uops;
            let sentence = found.map(|found| found.sentence(&format!("CPython {release}"), &model.name()).to_string());
            divergences.extend(sentence.map(|sentence| format!("{} {}: {sentence}", program.version, shipped.name)));
        }
    }
    for (version, (programs, instructions, uops)) in &counts {
        println!("{version}: {programs} programs, {instructions} instructions, {uops} uops");
    }
    assert!(divergences.is_empty(), "{} divergences:\n{}", divergences.len(), divergences.join("\n"));
    assert_eq!(counts.keys().copied().collect::<Vec<_>>(), Version::ALL, "every version is recorded");
}

#[test]
fn each_program_is_recorded_by_the_versions_it_is_for() {
    for shipped in shipped::all() {
        let recorded: Vec<Version> = shipped.recordings.iter().map(|recording| recording.program.version).collect();
        let meant = shipped::versions(shipped.source);
        assert!(!recorded.is_empty(), "{} is recorded by no version", shipped.name);
        assert!(recorded.is_sorted(), "{}: {recorded:?}", shipped.name);
        assert!(recorded.iter().all(|version| meant.contains(version)), "{}: {recorded:?}", shipped.name);
    }
}

/// The folder that a program was compiled in is no part of it.
#[test]
fn file_names_are_relative() {
    for shipped in shipped::all() {
        for code in shipped.recordings.iter().flat_map(|recording| &recording.program.codes) {
            let end = if shipped::is_assembly(shipped.source) { "asm" } else { "py" };
            assert_eq!(code.filename, format!("{}.{end}", shipped.name));
        }
    }
}

#[test]
fn the_listings_of_the_well_known_programs_assemble_to_them() {
    let all = shipped::all();
    let mut listings = 0;
    for name in shipped::LISTED {
        let shipped = all.iter().find(|shipped| shipped.name == name).unwrap_or_else(|| panic!("{name} is shipped"));
        for Recording { program, .. } in &shipped.recordings {
            let listing = shipped::listing(name, program.version);
            let listing = listing.unwrap_or_else(|| panic!("{name} has a listing for {}", program.version));
            let assembled = Program::from_assembly(listing).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(assembled, *program, "{name}");
            listings += 1;
        }
    }
    assert_eq!(listings, 14, "nonlocal is no Python 2.7, all else is compiled by every version");
}

/// What a planted fault in a recording looks like: the comparison can fail.
#[test]
fn a_recording_that_is_wrong_is_told_from_one_that_is_right() {
    let shipped = shipped::all().into_iter().find(|shipped| shipped.name == "factory_returns_three").unwrap();
    let Recording { program, observation, .. } = &shipped.recordings[0];
    let mut wrong = observation.clone();
    wrong.events.pop();
    let found = divergence(&mut Model::default(), program, &wrong, Mode::Exact).expect("an event is missing");
    assert_eq!(found.sentence("it", "the model").to_string(), r#"events[0]: it has nothing, the model {"emit":"3"}"#);
}
