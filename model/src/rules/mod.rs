//! The table: what every opcode means, and what entering and leaving a frame, unwinding, deallocation and the builtins
//! do. One file a family; a file's rows stand at its top.

use freevars_code::Version;

/// A range of versions, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Versions {
    /// The first.
    pub from: Version,
    /// The last.
    pub to: Version,
}

impl Versions {
    /// From one version to another.
    pub const fn between(from: Version, to: Version) -> Versions {
        Versions { from, to }
    }

    /// One version.
    pub const fn only(version: Version) -> Versions {
        Versions { from: version, to: version }
    }

    /// Whether it includes a version.
    pub fn contains(self, version: Version) -> bool {
        (self.from..=self.to).contains(&version)
    }
}
