//! Mutants that are equivalent to their rule without a proof that a program could check: each with its reason.

use super::{Change, Mutant};
use freevars_code::Version;

/// Why some mutants are equivalent.
#[derive(Clone, Copy, Debug)]
pub struct Reason {
    /// Whose rule, as `RuleName` is written, or the beginning of that.
    pub rule: &'static str,
    /// The uop.
    pub uop: &'static str,
    /// What is done to it.
    pub change: Change,
    /// In which versions.
    pub versions: &'static [Version],
    /// In a sentence.
    pub reason: &'static str,
}

/// Every reason.
pub const REASONS: &[Reason] = &[];

pub(super) fn reason(mutant: &Mutant) -> Option<&'static str> {
    let matches = |reason: &&Reason| {
        reason.change == mutant.change
            && reason.versions.contains(&mutant.version)
            && format!("{:?}", mutant.rule).starts_with(reason.rule)
            && format!("{:?}", mutant.uop) == reason.uop
    };
    REASONS.iter().find(matches).map(|reason| reason.reason)
}
