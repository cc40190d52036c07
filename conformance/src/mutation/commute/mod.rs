//! Equivalence by proof: two neighbouring uops that commute may change places.
//!
//! What a uop reads and writes is said as data, part of the state by part: [`effects`]. Two uops commute if neither
//! writes what the other one reads or writes, and if no jump leads between them. That is said too often rather than too
//! seldom: what runs foreign code writes every object, and whatever ends has no effects to compare. What releases a
//! reference runs foreign code unless it is known, from where the reference comes, that nothing runs: [`quiet`]. A uop
//! that only looks, or collects arguments, may stand on either side of a branch after which nobody asks what it found.
//!
//! The parts are those of the machine and of the verifier. That a borrowed reference is still good when it is read is
//! [`freevars_model::ownership`]'s matter, which looks at the changed rule before anything here is asked; which one of
//! two requirements that a program breaks is named is nobody's. Nor is where an object is made, of which nothing is seen.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; a match on every uop has no wildcard"
)]

mod effects;
mod quiet;

use effects::{Effects, Part, effects};
use freevars_model::{
    frame::Stage,
    object::Type,
    primitive::Primitive,
    rules::RuleName,
    uop::{Destination, Field, Number, Place, Quantity, Reg, Requirement, Source, Target, Test, Uop},
};
use quiet::holds;
use std::ops::Range;

/// Whether nobody can tell if the uop at a position changes places with the next one.
pub(super) fn commute(rule: RuleName, uops: &[Uop], at: usize) -> bool {
    let (Some(&first), Some(&second)) = (uops.get(at), uops.get(at + 1)) else { return false };
    let is_between = |mut uop: Uop| uop.target_mut().is_some_and(|target| usize::from(*target) == at + 1);
    if uops.iter().copied().any(is_between) {
        return false;
    }
    if is_never_told(uops, at) || release_the_same(uops, at) {
        return true;
    }
    match (first, second) {
        (Uop::Branch { target, .. }, Uop::Branch { target: other, .. }) => {
            target == other || are_exclusive(first, second)
        }
        // The verifier needs to know what a thing is before a rule of an opcode looks into it.
        (Uop::Branch { test, .. }, looks)
            if is_verified(rule) && looks_into(looks).is_some_and(|of| asks(test, of)) =>
        {
            false
        }
        (Uop::Expect { of, .. }, looks) if is_verified(rule) && looks_into(looks) == Some(of) => false,
        // A built-in type has none of a class's fields.
        (Uop::Branch { test: Test::Is(class, Type::Class), .. }, looks) if looks_into(looks) == Some(class) => false,
        (Uop::Branch { test, when, target }, looks) => {
            let is_found = match looks {
                Uop::BorrowFilled { place, .. } => is_always_filled(place) || is_asked(test, when, place),
                _ => true,
            };
            is_found && is_idle(uops, looks, test, target)
        }
        // Whatever the verifier learns from a look is needed on the way that the branch takes, too.
        (Uop::BorrowFilled { place, .. }, Uop::Branch { .. }) if !is_always_filled(place) && is_verified(rule) => false,
        (looks, Uop::Branch { test, target, .. }) => is_idle(uops, looks, test, target),
        _ => {
            let dying = matches!(rule, RuleName::Deallocate(_)).then(|| Reg::borrowed(0));
            let held = holds(rule, uops);
            let held = held[at].clone().and(&held[at + 1]);
            let effects = [first, second].map(|uop| effects(uop, dying, Some(&held)));
            matches!(effects, [Some(first), Some(second)] if first.commute_with(&second))
        }
    }
}

/// Whether two releases are on a straight way to or from where the specification ends, or one of them is next to that: of
/// what is done there nothing is observed.
fn is_never_told(uops: &[Uop], at: usize) -> bool {
    let releases = |n: usize| matches!(uops[n], Uop::Close { .. } | Uop::CloseMaybe { .. });
    let ends = |n: usize| matches!(uops[n], Uop::Compute { primitive: Primitive::Unspecified(_), .. });
    let is_told = |n: &usize| !releases(*n);
    if ends(at) || ends(at + 1) {
        return releases(at) || releases(at + 1);
    }
    let from = (0..at).rev().find(is_told).filter(|n| ends(*n));
    let to = (at + 2..uops.len()).find(is_told).filter(|n| ends(*n));
    releases(at) && from.is_some_and(|from| !is_entered(uops, from + 1..at + 1))
        || releases(at) && releases(at + 1) && to.is_some_and(|to| !is_entered(uops, at + 1..to + 1))
}

/// Whether a jump leads to some uops from outside of them or from within.
fn is_entered(uops: &[Uop], there: Range<usize>) -> bool {
    let mut targets = uops.iter().copied().filter_map(|mut uop| uop.target_mut().map(|target| usize::from(*target)));
    targets.any(|target| there.contains(&target))
}

/// Whether two uops release one object: a test has shown that two registers hold the same, into which nothing has moved
/// since. A register has no other use while what was in it when the test was made may still be named.
fn release_the_same(uops: &[Uop], at: usize) -> bool {
    let (Uop::Close { src: one }, Uop::Close { src: other }) = (uops[at], uops[at + 1]) else { return false };
    let is_shown = |n: usize| match uops[n] {
        Uop::Branch { test: Test::Same(a, b), when: false, target } => {
            let end = usize::from(target);
            let inside = n + 1..end;
            let leads = |(from, mut uop): (usize, Uop)| {
                uop.target_mut().is_some_and(|target| inside.contains(&usize::from(*target)) && !inside.contains(&from))
            };
            let of_both = [a, b] == [one, other] || [b, a] == [one, other];
            let is_moved = |uop: &Uop| matches!(*uop, Uop::Move { dst, .. } if [one, other].contains(&dst));
            of_both && end > at + 1 && !uops[n..at].iter().any(is_moved) && !uops.iter().copied().enumerate().any(leads)
        }
        _ => false,
    };
    (0..at).any(is_shown)
}

/// Whether no code has two branches taken: one where it has some flags, and one where it lacks some of these.
fn are_exclusive(one: Uop, other: Uop) -> bool {
    match (one, other) {
        (
            Uop::Branch { test: Test::Flags(flags), when: true, .. },
            Uop::Branch { test: Test::Flags(some), when: false, .. },
        )
        | (
            Uop::Branch { test: Test::Flags(some), when: false, .. },
            Uop::Branch { test: Test::Flags(flags), when: true, .. },
        ) => flags.contains(some),
        _ => false,
    }
}

/// Whether the verifier goes through a rule.
fn is_verified(rule: RuleName) -> bool {
    matches!(rule, RuleName::Opcode(_) | RuleName::Enter)
}

/// The object into which a uop looks.
fn looks_into(uop: Uop) -> Option<Reg> {
    match uop {
        Uop::Borrow {
            place:
                Place::Field(of, _)
                | Place::Content(of)
                | Place::Item(of, _)
                | Place::At(of, _)
                | Place::Key(of, _)
                | Place::Entry(of, _)
                | Place::Attribute(of, _),
            ..
        } => Some(of),
        _ => None,
    }
}

/// Whether a uop does nothing that a test, or the way on from where its branch leads, depends on.
fn is_idle(uops: &[Uop], looks: Uop, test: Test, target: Target) -> bool {
    match looks {
        Uop::Borrow { dst, .. } | Uop::BorrowFilled { dst, .. } => {
            !asks(test, dst) && is_dead(uops, usize::from(target), Part::Register(dst))
        }
        Uop::Gather { moved: false, from: Source::Object(_) | Source::Given(_) | Source::GivenKeywords } => {
            is_dead(uops, usize::from(target), Part::Gathered)
        }
        // There is a block wherever one is asked for its kind: rules look at as many as there are.
        Uop::Jump { to: Destination::Block | Destination::Noted(_) } => {
            matches!(test, Test::Block(_)) && is_dead(uops, usize::from(target), Part::Jump)
        }
        _ => false,
    }
}

/// Whether a place holds something whatever the program is.
fn is_always_filled(place: Place) -> bool {
    matches!(place, Place::Singleton(_) | Place::SlotName(_))
}

/// Whether a test could not be answered, or would be answered otherwise, if the place held nothing.
fn is_asked(test: Test, when: bool, place: Place) -> bool {
    match (test, place) {
        (Test::Raises(raised, _), Place::Field(of, Field::Exception)) => raised == of,
        // The branch is taken if there are more arguments than that.
        (
            Test::Exceeds(
                Number { base: Quantity::Given | Quantity::AllGiven, counter: 0, plus: 0 },
                Number { base: Quantity::Zero, counter: 0, plus: least },
            ),
            Place::Argument(Number { base: Quantity::Zero, counter: 0, plus }),
        ) => when && plus <= least,
        _ => false,
    }
}

fn asks(test: Test, reg: Reg) -> bool {
    let counts = |number: Number| matches!(number.base, Quantity::Items(of) | Quantity::Entries(of) if of == reg);
    match test {
        Test::Filled(of)
        | Test::Is(of, _)
        | Test::IsException(of)
        | Test::IsExceptionClass(of)
        | Test::Truthy(of)
        | Test::Finalised(of)
        | Test::Touched(of)
        | Test::IsExactly(of, _)
        | Test::Dynamic(of)
        | Test::IsClass(of)
        | Test::IsData(of)
        | Test::AsksTruth(of)
        | Test::Compares(of)
        | Test::Defines(of, _)
        | Test::Shared(of)
        | Test::Raises(of, _)
        | Test::IsAt(of, _)
        | Test::Delegates(of)
        | Test::Matches(of, _)
        | Test::IsWhy(of, _) => of == reg,
        Test::Same(a, b)
        | Test::InDict(a, b)
        | Test::IsInstance(a, b)
        | Test::Alike(a, b)
        | Test::Comparable(a, b)
        | Test::Derived(a, b) => a == reg || b == reg,
        Test::Exceeds(a, b) => counts(a) || counts(b),
        Test::Bit(_)
        | Test::ArgIs(_)
        | Test::Flags(_)
        | Test::OwnVariable
        | Test::NamesParameter(_)
        | Test::SomeNamePositionalOnly
        | Test::Block(_)
        | Test::Covered
        | Test::KeepsPosition => false,
    }
}

/// Whether a borrowed register is written before it is read, or not read at all, wherever a rule goes on from a position;
/// or whether no arguments are added there to those that are gathered; or whether where the frame goes on is settled
/// anew before it goes on, if it does. (A rule requires that there is a block where it has popped all: no program gets past.)
fn is_dead(uops: &[Uop], from: usize, part: Part) -> bool {
    let (mut todo, mut seen) = (vec![from], vec![false; uops.len()]);
    while let Some(at) = todo.pop() {
        if at >= uops.len() || std::mem::replace(&mut seen[at], true) {
            continue;
        }
        let mut uop = uops[at];
        let depends = match (effects(uop, None, None), uop) {
            (Some(Effects { reads, writes, .. }), _) => {
                reads.contains(&part) || part == Part::Gathered && writes.contains(&part)
            }
            (
                None,
                Uop::Branch { test: Test::Covered | Test::KeepsPosition, .. }
                | Uop::Fetch
                | Uop::Unwind { .. }
                | Uop::Reraise { .. }
                | Uop::Leave { stage: Stage::Suspended, .. },
            ) => part == Part::Jump,
            (None, Uop::Branch { test, .. }) => matches!(part, Part::Register(reg) if asks(test, reg)),
            (None, Uop::Loop { count, .. }) => Effects::default().counted(count).reads.contains(&part),
            (None, Uop::Free { object: reg } | Uop::Resume { frame: reg, .. }) => part == Part::Register(reg),
            (None, _) => false,
        };
        if depends {
            return false;
        }
        let sets = matches!(uop, Uop::Borrow { dst, .. } | Uop::BorrowFilled { dst, .. } if part == Part::Register(dst))
            || part == Part::Jump
                && matches!(uop, Uop::Jump { .. } | Uop::Expect { requirement: Requirement::BlockIsThere, .. });
        if !sets {
            todo.extend(uop.target_mut().map(|target| usize::from(*target)));
            todo.extend((!uop.is_last()).then_some(at + 1));
        }
    }
    true
}
