//! Whether any bytes are refused, or run to an answer.
#![no_main]

use freevars::fuzzing::Target;
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};

fuzz_target!(|input: &[u8]| -> libfuzzer_sys::Corpus { freevars_fuzz::look(Target::Bytes, input) });

// Every other mutant is one of bytes, which knows nothing of programs.
fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    if seed % 2 == 0 { fuzzer_mutate(data, size, max_size) } else { freevars_fuzz::mutate(data, size, max_size, seed) }
});
