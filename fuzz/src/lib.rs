//! What the targets share. All that they ask is in `freevars::fuzzing`; this is how libFuzzer calls it.

use freevars::fuzzing::{Fuzzer, Looked, Mutator, Target};
use libfuzzer_sys::Corpus;
use std::cell::{LazyCell, RefCell};

thread_local! {
    static FUZZER: LazyCell<RefCell<Fuzzer>> = LazyCell::default();
    static MUTATOR: LazyCell<RefCell<Mutator>> = LazyCell::default();
}

/// Looks at an input, and says whether mutants of it are worth while. A fault is a panic, which libFuzzer reports.
pub fn look(target: Target, input: &[u8]) -> Corpus {
    match FUZZER.with(|fuzzer| fuzzer.borrow_mut().look(target, input)) {
        Ok(Looked::Whole) => Corpus::Keep,
        // Where most is refused, it matters in how many ways.
        Ok(Looked::Refused) if matches!(target, Target::Bytes | Target::Formats) => Corpus::Keep,
        Ok(Looked::Refused | Looked::Inconclusive) => Corpus::Reject,
        Err(fault) => panic!("{target}: {fault}"),
    }
}

/// Writes a mutant of the first bytes of a buffer there: how long it is.
pub fn mutate(buffer: &mut [u8], size: usize, most: usize, seed: u32) -> usize {
    let mutant = MUTATOR.with(|mutator| mutator.borrow_mut().mutate(&buffer[..size], seed));
    if mutant.len() > most {
        return size;
    }
    buffer[..mutant.len()].copy_from_slice(&mutant);
    mutant.len()
}

/// Writes an input with pieces of another one: how long it is.
pub fn cross(input: &[u8], other: &[u8], out: &mut [u8], seed: u32) -> usize {
    let crossed = MUTATOR.with(|mutator| mutator.borrow().cross(input, other, seed));
    let length = crossed.len().min(out.len());
    out[..length].copy_from_slice(&crossed[..length]);
    length
}

/// A target whose inputs are programs, and whose mutants are.
#[macro_export]
macro_rules! of_programs {
    ($target:expr) => {
        libfuzzer_sys::fuzz_target!(|input: &[u8]| -> libfuzzer_sys::Corpus { $crate::look($target, input) });

        libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
            $crate::mutate(data, size, max_size, seed)
        });

        libfuzzer_sys::fuzz_crossover!(|data1: &[u8], data2: &[u8], out: &mut [u8], seed: u32| {
            $crate::cross(data1, data2, out, seed)
        });
    };
}
