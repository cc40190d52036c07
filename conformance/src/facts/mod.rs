//! What is specified of closures, fact by fact, each with the programs and tests that show it: `freevars facts`.
//!
//! One file a topic. No fact may be without a program or test.

mod classes;
mod comprehensions;
mod cycles;
mod frames;
mod functions;
mod generators;
mod hostile;
mod opcodes;

use freevars_code::Version;

/// A fact about closures.
#[derive(Clone, Copy, Debug)]
pub struct Fact {
    /// What it is called.
    pub name: &'static str,
    /// The versions that it is a fact of.
    pub versions: &'static [Version],
    /// What it says.
    pub says: &'static str,
    /// What shows it: shipped programs by name, those that are refused as `rejected/NAME` and those that no compiler
    /// emits as `unemitted/NAME`, tests as `PATH.rs::NAME`.
    pub shown: &'static [&'static str],
}

/// Facts about one thing.
#[derive(Clone, Copy, Debug)]
pub struct Topic {
    /// What they are about.
    pub title: &'static str,
    /// The facts.
    pub facts: &'static [Fact],
}

/// Every fact, by topic.
pub const TOPICS: [Topic; 8] = [
    Topic { title: "Opcodes", facts: opcodes::FACTS },
    Topic { title: "Frames", facts: frames::FACTS },
    Topic { title: "Functions, cells and code objects", facts: functions::FACTS },
    Topic { title: "Comprehensions", facts: comprehensions::FACTS },
    Topic { title: "Cycles and finalisers", facts: cycles::FACTS },
    Topic { title: "Classes", facts: classes::FACTS },
    Topic { title: "Generators and handlers", facts: generators::FACTS },
    Topic { title: "Bytecode by hand", facts: hostile::FACTS },
];

const ALL: &[Version] = Version::ALL;
const V2_7: &[Version] = &[Version::V2_7];
const V3_8: &[Version] = &[Version::V3_8];
const V3_11: &[Version] = &[Version::V3_11];
/// Those whose frames make the cells.
const SEPARATE: &[Version] = &[Version::V2_7, Version::V3_8];
const V3: &[Version] = &[Version::V3_8, Version::V3_11];

const fn fact(
    name: &'static str,
    versions: &'static [Version],
    says: &'static str,
    shown: &'static [&'static str],
) -> Fact {
    Fact { name, versions, says, shown }
}

/// Every fact.
pub fn all() -> impl Iterator<Item = &'static Fact> {
    TOPICS.iter().flat_map(|topic| topic.facts)
}
