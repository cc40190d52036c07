//! What a fuzzer is given: a program, in one of two spellings.
//!
//! *Assembly* is what is kept, committed and reviewed. The *compact* spelling is what the mutator writes, as it is read
//! some fifty times faster; any bytes are some program in it, so a fuzzer that knows nothing of programs can work on it
//! too. What is written compactly is read as the same program, but for its source, which is left out.

mod read;
mod write;

use freevars_code::{Program, Version};

/// How assembly begins, and nothing that is written compactly.
const ASSEMBLY: &[u8] = b"freevars ";

/// The program that some bytes spell.
pub fn decode(bytes: &[u8]) -> Program {
    let assembly = bytes.starts_with(ASSEMBLY).then(|| str::from_utf8(bytes).ok()).flatten();
    assembly.and_then(|text| Program::from_assembly(text).ok()).unwrap_or_else(|| read::program(bytes))
}

/// The program in the compact spelling.
pub fn encode(program: &Program) -> Vec<u8> {
    write::program(program)
}

/// The byte that stands for a version: its two numbers.
fn byte_of(version: Version) -> u8 {
    let facts = version.facts();
    facts.major << 4 | facts.minor
}

/// What kind of constant follows, by the byte that says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumCount, strum::EnumIter)]
enum Tag {
    None,
    Ellipsis,
    False,
    True,
    /// A number below 2^32.
    Small,
    Int,
    Long,
    Float,
    Complex,
    Str,
    Unicode,
    Bytes,
    Tuple,
    FrozenSet,
    Code,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shipped;
    use fastrand::Rng;

    #[test]
    fn what_is_written_is_read() {
        let mut longest = 0;
        for recording in shipped::all().into_iter().flat_map(|shipped| shipped.recordings) {
            let program = recording.program;
            let bytes = encode(&program);
            assert_eq!(decode(&bytes), program);
            assert_eq!(decode(program.to_assembly().as_bytes()), program);
            longest = longest.max(bytes.len());
        }
        assert!(longest > 1000, "the shipped programs are larger than {longest} bytes");
    }

    /// Whatever the bytes, they are a program that also has the other spellings, if its code objects are a tree.
    #[test]
    fn any_bytes_are_a_program() {
        let mut rng = Rng::with_seed(1);
        let programs: Vec<Program> =
            shipped::all().into_iter().flat_map(|shipped| shipped.recordings).map(|r| r.program).collect();
        let (mut trees, mut others) = (0, 0);
        for _ in 0..20_000 {
            let mut bytes = encode(&programs[rng.usize(..programs.len())]);
            for _ in 0..rng.usize(1..4) {
                let at = rng.usize(..bytes.len());
                bytes[at] = rng.u8(..);
            }
            bytes.truncate(rng.usize(..=2 * bytes.len()));
            let program = decode(&bytes);
            assert_eq!(decode(&encode(&program)), program);
            if program.check_nesting().is_ok() {
                trees += 1;
                assert_eq!(Program::from_json(&program.to_json()).expect("what is decoded is well-formed"), program);
            } else {
                others += 1;
            }
        }
        assert!(trees > 1000 && others > 100, "{trees} trees, {others} others");
        assert_eq!(decode(&[]).codes.len(), 1);
    }
}
