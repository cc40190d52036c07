//! Where a rule can only end in an exception, and no requirement can be broken on the way.
//!
//! If nothing in the frame catches it, such a way leads nowhere: the verifier need not follow it. Most ways through a rule
//! are of that sort.

use crate::uop::{Test, Uop};

/// For each uop of a rule, whether all that may come from it on is silent.
pub(crate) fn silent(uops: &[Uop]) -> Box<[bool]> {
    let mut silent = vec![true; uops.len()];
    // The greatest solution: what is not found out to matter does not.
    loop {
        let mut changes = false;
        for (ip, uop) in uops.iter().enumerate().rev() {
            let at = |ip: usize| silent.get(ip).copied().unwrap_or(false);
            if silent[ip] && !is_silent(*uop, ip, at) {
                silent[ip] = false;
                changes = true;
            }
        }
        if !changes {
            return silent.into();
        }
    }
}

/// Whether a uop breaks no requirement, and all that may come after it is silent.
#[allow(clippy::wildcard_enum_match_arm, reason = "what is not known to be silent is not")]
fn is_silent(uop: Uop, ip: usize, silent: impl Fn(usize) -> bool) -> bool {
    match uop {
        Uop::AnswerRaised { .. } | Uop::Unwind { .. } | Uop::Reraise { .. } => true,
        Uop::Goto { target } => usize::from(target) < ip || silent(usize::from(target)),
        Uop::Branch { test, target, .. } => cannot_fail(test) && silent(usize::from(target)) && silent(ip + 1),
        Uop::Loop { exit, .. } => silent(usize::from(exit)) && silent(ip + 1),
        Uop::Repeat { head } => silent(usize::from(head)) && silent(ip + 1),
        Uop::Close { .. }
        | Uop::CloseMaybe { .. }
        | Uop::Move { .. }
        | Uop::New { .. }
        | Uop::NewError { .. }
        | Uop::Tell { .. }
        | Uop::Mark { .. }
        | Uop::PushNull => silent(ip + 1),
        _ => false,
    }
}

/// Whether the verifier can always decide a test, be it that it may hold and may fail.
#[allow(clippy::wildcard_enum_match_arm, reason = "what is not known to be decided is not")]
fn cannot_fail(test: Test) -> bool {
    matches!(
        test,
        Test::Filled(_) | Test::Bit(_) | Test::ArgIs(_) | Test::Flags(_) | Test::Exceeds(..) | Test::OwnVariable
    )
}
