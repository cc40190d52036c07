//! Programs that are valid but that CPython's compiler never emits: `programs/unemitted/NAME.asm`, whose second line names
//! the habits of the compiler that each breaks.

use freevars_code::Program;
use freevars_model::verify::Habit;
use include_dir::{Dir, include_dir};
use std::collections::BTreeSet;
use strum::IntoEnumIterator;

static UNEMITTED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/programs/unemitted");

/// A program that the compiler never emits.
#[derive(Clone, Debug)]
pub struct Unemitted {
    /// What it is called.
    pub name: &'static str,
    /// The program.
    pub program: Program,
    /// The habits that it breaks.
    pub habits: BTreeSet<Habit>,
}

/// The programs that the compiler never emits, by name.
pub fn all() -> Vec<Unemitted> {
    let mut all: Vec<Unemitted> =
        UNEMITTED.files().map(|file| read(file.path().to_str(), file.contents_utf8())).collect();
    all.sort_by_key(|unemitted| unemitted.name);
    all
}

fn read(path: Option<&'static str>, text: Option<&'static str>) -> Unemitted {
    let name = path.and_then(|path| path.strip_suffix(".asm")).expect("unemitted-readable: a file is NAME.asm");
    let text = text.unwrap_or_else(|| panic!("unemitted-readable: {name} is no text"));
    let program = Program::from_assembly(text).unwrap_or_else(|error| panic!("unemitted-readable: {name}: {error}"));
    let named = text.lines().nth(1).and_then(|line| line.strip_prefix("# habits: "));
    let named = named.unwrap_or_else(|| panic!("unemitted-readable: {name} names no habit"));
    let habit = |word: &str| Habit::iter().find(|habit| word == <&str>::from(habit));
    let habit = |word| habit(word).unwrap_or_else(|| panic!("unemitted-readable: {name}: {word:?} is no habit"));
    Unemitted { name, program, habits: named.split_whitespace().map(habit).collect() }
}
