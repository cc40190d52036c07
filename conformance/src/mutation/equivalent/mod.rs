//! Mutants that are equivalent to their rule without a proof that a program could check: each with its reason.
//!
//! A mutant is named by its rule and by what its uop says, in the words of the rule's page, not by where it stands: so an
//! entry holds as long as the rule says the same. One file a family of reasons.

mod bindings;
mod built_ins;
mod clearing;
mod entries;
mod fields;
mod frames;
mod generators;
mod handled;
mod handlers;
mod instructions;
mod lists;
mod noted;
mod objects;
mod operands;
mod operations;
mod passed;
mod released;
mod slices;
mod ways;

use super::{Change, Mutant};
use freevars_code::Version;
use freevars_model::uop::{Test, Uop};

/// Why some mutants are equivalent.
#[derive(Clone, Copy, Debug)]
pub struct Reason {
    /// What is done to the uop.
    pub changes: &'static [Change],
    /// In which versions.
    pub versions: &'static [Version],
    /// In a sentence.
    pub reason: &'static str,
    /// Of which rules, and what the uop says; or, with ` ; ` between them, what it and the next one or two say. A `*`
    /// stands for anything.
    pub uops: &'static [(&'static str, &'static str)],
}

const V2_7: Version = Version::V2_7;
const V3_8: Version = Version::V3_8;
const V3_11: Version = Version::V3_11;
const ALL: &[Version] = Version::ALL;
const THREE: &[Version] = &[V3_8, V3_11];

const fn row(
    changes: &'static [Change],
    versions: &'static [Version],
    reason: &'static str,
    uops: &'static [(&'static str, &'static str)],
) -> Reason {
    Reason { changes, versions, reason, uops }
}

/// Every reason.
pub fn reasons() -> impl Iterator<Item = &'static Reason> {
    let families = [
        operands::REASONS,
        ways::REASONS,
        objects::REASONS,
        frames::REASONS,
        clearing::REASONS,
        handlers::REASONS,
        generators::REASONS,
        bindings::REASONS,
        fields::REASONS,
        slices::REASONS,
        entries::REASONS,
        noted::REASONS,
        lists::REASONS,
        instructions::REASONS,
        handled::REASONS,
        built_ins::REASONS,
        operations::REASONS,
        passed::REASONS,
        released::REASONS,
    ];
    families.into_iter().flatten()
}

impl Reason {
    /// Whether one of its entries is of a mutant.
    pub fn entry_is_of(&self, entry: usize, mutant: &Mutant) -> bool {
        let Some((rule, says)) = self.uops.get(entry) else { return false };
        self.changes.contains(&mutant.change)
            && self.versions.contains(&mutant.version)
            && says.split(" ; ").zip(&mutant.says).all(|(pattern, said)| fits(pattern, said))
            && fits(rule, &format!("{:?}", mutant.rule))
    }

    fn is_of(&self, mutant: &Mutant) -> bool {
        let is_of = |mutant: &Mutant| (0..self.uops.len()).any(|entry| self.entry_is_of(entry, mutant));
        is_of(mutant) || is_skipped(mutant) && is_of(&Mutant { change: Change::Delete, ..mutant.clone() })
    }
}

/// Whether what changes places makes an owned reference, and the next uop leads away where there is none: as there is none yet,
/// it always does, and the uop might as well have been left out.
fn is_skipped(mutant: &Mutant) -> bool {
    let Some(&Uop::Branch { test: Test::Filled(asked), when: false, .. }) = mutant.uops.get(mutant.at) else {
        return false;
    };
    let (Uop::Compute { value, raised, .. } | Uop::Operate { value, raised, .. } | Uop::Call { value, raised, .. }) =
        mutant.uop
    else {
        return false;
    };
    mutant.change == Change::Swap && asked.is_owned() && (asked == value || asked == raised)
}

/// Whether a text is what a pattern says, in which a `*` stands for anything.
fn fits(pattern: &str, text: &str) -> bool {
    let Some((begins, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(text) = text.strip_prefix(begins) else { return false };
    let starts = (0..=text.len()).filter(|at| text.is_char_boundary(*at));
    rest.is_empty() || starts.into_iter().any(|at| fits(rest, &text[at..]))
}

pub(super) fn reason(mutant: &Mutant) -> Option<&'static str> {
    reasons().find(|reason| reason.is_of(mutant)).map(|reason| reason.reason)
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_star_stands_for_anything() {
        assert!(fits("release *", "release `item`"));
        assert!(fits("*", ""));
        assert!(fits("if *, go to *", "if there is no `key`, go to 12"));
        assert!(!fits("release *", "push `item`"));
        assert!(!fits("release `item`", "release `item`, if it is there"));
        assert!(!fits("if *, go to 3", "if there is no `key`, go to 12"));
    }
}
