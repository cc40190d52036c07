//! Shipped programs, as 3.8 compiled them.

use super::{Tally, is_laid_out_otherwise};
use freevars::{
    adaptation::{Adapter, Difference, FROM, TO, Theorem},
    observation::Mode,
    shipped,
    subject::{Model, Subject, divergence},
};
use strum::IntoEnumIterator;

#[test]
fn shipped_programs_are_observed_the_same() {
    let (mut theorem, mut tally) = (Theorem::default(), Tally::default());
    for shipped in shipped::all() {
        for recording in shipped.recordings.iter().filter(|recording| recording.program.version == FROM) {
            tally.hold(&mut theorem, shipped.name, &recording.program);
        }
    }
    tally.print();
    assert!(tally.others.is_empty(), "{}", tally.others.join("\n"));
    let each = tally.each();
    let never: Vec<_> = Difference::iter().filter(|difference| !each.contains_key(difference)).collect();
    let by_hand = [Difference::CellsInParameters, Difference::AsciiIterators];
    assert!(never.iter().all(|difference| by_hand.contains(difference)), "no program shows {never:?}");
}

/// What 3.8 compiled and is carried over does what was recorded of 3.11, which compiled the same source.
#[test]
fn to_carry_over_is_to_compile_anew() {
    let (adapter, mut model) = (Adapter::default(), Model::default());
    let mut held = 0;
    for shipped in shipped::all() {
        let of = |version| shipped.recordings.iter().find(|recording| recording.program.version == version);
        let (Some(old), Some(new)) = (of(FROM), of(TO)) else { continue };
        let adapted = match adapter.adapt(&old.program) {
            Err(refused) if is_laid_out_otherwise(&refused) => continue,
            adapted => adapted.unwrap_or_else(|refused| panic!("{}: {refused}", shipped.name)),
        };
        let found = divergence(&mut model, &adapted, &new.observation, Mode::Exact);
        let sentence = found.map(|found| found.sentence(&new.release, &model.name()).to_string());
        assert_eq!(sentence, None, "{}", shipped.name);
        held += 1;
    }
    assert!(held > 200, "most programs are compiled by both: {held}");
}
