//! Taking a program apart and laying it out again changes nothing.

use freevars::{generate::Generator, shipped, symbolic::Symbolic};
use freevars_code::{Program, Version};

fn round_trip(program: &Program, which: &str) {
    let symbolic = Symbolic::read(program).unwrap_or_else(|error| panic!("{which}: {error}"));
    let again = symbolic.lay_out().unwrap_or_else(|error| panic!("{which}: {error}"));
    assert_eq!(again, *program, "{which}:\n{}\n{}", program.to_assembly(), again.to_assembly());
}

/// Whether a code object has a constant twice, which taking apart makes one.
fn repeats_constants(program: &Program) -> bool {
    program.codes.iter().any(|code| (1..code.consts.len()).any(|n| code.consts[..n].contains(&code.consts[n])))
}

#[test]
fn shipped_programs_are_laid_out_as_they_were() {
    for shipped in shipped::all() {
        for recording in shipped.recordings.iter().filter(|recording| !repeats_constants(&recording.program)) {
            round_trip(&recording.program, &format!("{}, {}", shipped.name, recording.program.version));
        }
    }
}

#[test]
fn generated_programs_are_laid_out_as_they_were() {
    for &version in Version::ALL {
        let generator = Generator::new(version);
        for seed in 0..500 {
            let mut random = fastrand::Rng::with_seed(seed);
            let tape: Vec<u8> = (0..random.usize(..400)).map(|_| random.u8(..)).collect();
            round_trip(&generator.program(&tape), &format!("{version}, seed {seed}"));
        }
    }
}
