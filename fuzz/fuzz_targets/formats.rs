//! Whether any text is refused, or read as what is written again.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| -> libfuzzer_sys::Corpus {
    freevars_fuzz::look(freevars::fuzzing::Target::Formats, input)
});
