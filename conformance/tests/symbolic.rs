//! Taking a program apart and laying it out again changes nothing.

use freevars::{generate::Generator, shipped, symbolic::Symbolic};
use freevars_code::{Program, Version};

fn round_trip(program: &Program, which: &str) {
    let symbolic = Symbolic::read(program).unwrap_or_else(|error| panic!("{which}: {error}"));
    let again = symbolic.lay_out().unwrap_or_else(|error| panic!("{which}: {error}"));
    assert_eq!(again, *program, "{which}:\n{}\n{}", program.to_assembly(), again.to_assembly());
}

#[test]
fn shipped_programs_are_laid_out_as_they_were() {
    for shipped in shipped::all() {
        for recording in &shipped.recordings {
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
