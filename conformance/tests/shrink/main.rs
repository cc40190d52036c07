//! The shrinker: what it makes of programs that show a planted fault, and of some written by hand.

mod candidates;
mod machine;
mod minimal;
mod planted;
mod reductions;

use freevars_code::{Code, Opcode, Program};

/// How many instructions a program has, without those that follow from others.
fn size(program: &Program) -> usize {
    use Opcode::{COPY_FREE_VARS, MAKE_CELL, PRECALL, PUSH_NULL, RESUME};
    let implied = [MAKE_CELL, COPY_FREE_VARS, RESUME, PUSH_NULL, PRECALL];
    let of = |code: &Code| {
        let instructions = code.instructions(program.version).expect("well-formed");
        instructions.iter().filter(|instruction| !implied.contains(&instruction.opcode)).count()
    };
    program.codes.iter().map(of).sum()
}

fn generated(generator: &freevars::generate::Generator, seed: u64) -> Program {
    let mut random = fastrand::Rng::with_seed(seed);
    let tape: Vec<u8> = (0..random.usize(..400)).map(|_| random.u8(..)).collect();
    generator.program(&tape)
}
