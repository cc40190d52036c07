//! Doors to the generator: generated programs for whoever tests with proptest, quickcheck or `arbitrary`.
//!
//! Each is a cargo feature of the library's name, and no more than a way to write the tape and, where the library
//! shrinks, to drive [`crate::shrink`]:
//!
//! | library | what to write | shrinks |
//! |---|---|---|
//! | proptest | `program in programs(Version::V3_11)`: `doors::proptest` | programs, by simplifying and complicating |
//! | quickcheck | `fn property(program: Generated<V3_11>) -> bool` | programs, from the place of the last failure on |
//! | arbitrary | `fuzz_target!(\|program: Generated<V3_11>\| ...)` | nothing: libFuzzer shortens the tape |
//!
//! ```toml
//! [dev-dependencies]
//! freevars = { version = "0.1", features = ["proptest"] }
//! freevars-code = "0.1"
//! proptest = "1.12"
//! ```
//!
//! A program is a [`Generated`]: it derefs to [`Program`], and its `Debug` is its assembly, which is what a failing test
//! prints. What is to be kept of a failure is that text: tapes and seeds lead to other programs once rules are added.

#[cfg(feature = "arbitrary")]
mod arbitrary;
#[cfg(feature = "proptest")]
pub mod proptest;
#[cfg(feature = "quickcheck")]
mod quickcheck;

use crate::{generate::Generator, shrink::Place};
use freevars_code::{Program, Version};
use std::{
    collections::BTreeMap,
    fmt,
    marker::PhantomData,
    ops::Deref,
    sync::{LazyLock, OnceLock},
};

/// The longest tape that a door draws, in bytes: about what it takes to fill six code objects.
pub const TAPE: usize = 400;

/// A generated program of a version that the type chooses.
///
/// ```
/// use freevars::doors::{AnyVersion, Choice, Generated, V3_8};
/// use freevars_code::Version;
///
/// let program: Generated<V3_8> = Generated::from_tape(&[7, 200, 31]);
/// assert_eq!(program.version, Version::V3_8);
/// assert!(format!("{program:?}").starts_with("freevars 3.8"));
/// ```
pub struct Generated<V = AnyVersion> {
    program: Program,
    /// Where the candidates of it start that are tried in its place.
    place: Place,
    version: PhantomData<fn() -> V>,
}

/// A type that stands for a version, or for a choice of some.
pub trait Choice: 'static {
    /// The versions; where there are several, the first byte of the tape chooses one.
    const VERSIONS: &[Version];
}

/// Any version that is specified.
#[derive(Clone, Copy, Debug)]
pub enum AnyVersion {}

/// CPython 2.7.
#[derive(Clone, Copy, Debug)]
#[allow(non_camel_case_types, reason = "as Version::V2_7")]
pub enum V2_7 {}

/// CPython 3.8.
#[derive(Clone, Copy, Debug)]
#[allow(non_camel_case_types, reason = "as Version::V3_8")]
pub enum V3_8 {}

/// CPython 3.11.
#[derive(Clone, Copy, Debug)]
#[allow(non_camel_case_types, reason = "as Version::V3_11")]
pub enum V3_11 {}

impl Choice for AnyVersion {
    const VERSIONS: &[Version] = Version::ALL;
}

impl Choice for V2_7 {
    const VERSIONS: &[Version] = &[Version::V2_7];
}

impl Choice for V3_8 {
    const VERSIONS: &[Version] = &[Version::V3_8];
}

impl Choice for V3_11 {
    const VERSIONS: &[Version] = &[Version::V3_11];
}

impl<V: Choice> Generated<V> {
    /// The program of a tape.
    pub fn from_tape(tape: &[u8]) -> Generated<V> {
        let (version, tape) = match (V::VERSIONS, tape) {
            ([version], tape) => (*version, tape),
            (versions, [first, tape @ ..]) => (versions[usize::from(*first) * versions.len() / 256], tape),
            (versions, []) => (versions[0], tape),
        };
        Generated::new(generator(version).program(tape))
    }
}

impl<V> Generated<V> {
    fn new(program: Program) -> Generated<V> {
        Generated { program, place: Place::default(), version: PhantomData }
    }

    /// The program itself.
    pub fn into_program(self) -> Program {
        self.program
    }
}

impl<V> Deref for Generated<V> {
    type Target = Program;
    fn deref(&self) -> &Program {
        &self.program
    }
}

impl<V> Clone for Generated<V> {
    fn clone(&self) -> Generated<V> {
        Generated { program: self.program.clone(), place: self.place, version: PhantomData }
    }
}

impl<V> PartialEq for Generated<V> {
    fn eq(&self, other: &Generated<V>) -> bool {
        self.program == other.program
    }
}

impl<V> fmt::Debug for Generated<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.program.to_assembly())
    }
}

/// The generator of a version, made once.
pub(crate) fn generator(version: Version) -> &'static Generator {
    static GENERATORS: LazyLock<BTreeMap<Version, OnceLock<Generator>>> =
        LazyLock::new(|| Version::KNOWN.iter().map(|&version| (version, OnceLock::new())).collect());
    GENERATORS[&version].get_or_init(|| Generator::new(version))
}
