//! The listings that several tests start from.

use freevars_code::Program;
use std::{fs, path::Path};

/// Every file in `tests/listings`, by name: what a real `dis` printed, each code object under a header.
pub(crate) fn listings() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/listings");
    let files = fs::read_dir(folder).expect("the folder of listings");
    let mut files: Vec<_> = files.map(|file| file.expect("a listing").path()).collect();
    files.sort();
    let name = |path: &Path| path.file_name().expect("a name").to_string_lossy().into_owned();
    files.iter().map(|path| (name(path), fs::read_to_string(path).expect("a listing"))).collect()
}

/// The programs that the listings are.
#[allow(dead_code, reason = "not every test that uses this file starts from programs")]
pub(crate) fn programs() -> Vec<Program> {
    let programs = listings()
        .into_iter()
        .map(|(name, text)| Program::from_assembly(&text).unwrap_or_else(|error| panic!("{name}: {error}")));
    programs.collect()
}
