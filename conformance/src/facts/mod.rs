//! What is specified of closures, fact by fact, each with the programs and tests that show it: `freevars facts`.
//!
//! One file a topic. [`UNSHOWN`] are the facts that nothing shows yet; no other may be without a program or test.

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

/// The facts that no program shows yet, for the language does not have what it would need, and those that the
/// specification does not keep.
pub const UNSHOWN: &[&str] = &[
    // classes
    "classderef-asks-a-mapping",
    "load-locals",
    "load-build-class",
    "build-class",
    "class-cell",
    "class-cell-for-super",
    "class-cell-is-not-read-by-the-body",
    "class-cell-is-stored-and-filled",
    "class-cell-is-empty-in-the-body",
    "class-cell-must-be-a-cell",
    "class-cell-must-reach-type-new",
    "class-cell-of-another-class",
    "class-cell-is-written-by-nonlocal",
    "class-bound-name",
    "class-free-name-of-2-7",
    "class-free-name",
    "class-nonlocal-name",
    "class-name-used-by-a-method",
    "class-x-is-x",
    "class-comprehension",
    "class-comprehension-of-2-7",
    "comprehension-super",
    "closure-of-a-tuple-subclass",
    "cell-is-no-base",
    // generators
    "generator-cells-at-the-call",
    "generator-prologue",
    "generator-owns-its-frame",
    "generator-keeps-its-function",
    "generator-closed",
    "generator-closed-before-its-start",
    "generator-code-for-a-function",
    "generator-expression",
    // exception handlers
    "handler-cuts-the-stack",
    "handler-ends-the-locals",
    "handler-ends-the-locals-in-2-7",
    "handler-needs-pop-block",
    "handler-encodings",
    // functions whose globals have no builtins: the specification finds all the same what 2.7 and 3.8 do not find
    "builtins-of-other-globals",
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
