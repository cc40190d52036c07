//! Programs that must be refused are, by the requirement that they break and before anything of them runs.

use freevars::rejected;
use freevars_code::Version;
use freevars_model::{
    table::Table,
    uop::Requirement,
    verify::{Reason, verify},
};
use std::collections::BTreeSet;
use strum::IntoEnumIterator;

#[test]
fn each_is_refused_by_its_requirement_and_each_requirement_refuses_one() {
    let mut broken = BTreeSet::new();
    for &version in Version::ALL {
        let table = Table::of(version);
        for rejected in rejected::all(version) {
            let refused = verify(&rejected.program, &table).map_err(|refused| refused.reason);
            assert_eq!(refused.map(|_| ()), Err(rejected.reason.clone()), "{}", rejected.name);
            let Reason::Requirement(requirement) = rejected.reason else { unreachable!("rejected: it names one") };
            broken.insert(requirement);
        }
    }
    let missing: Vec<_> = Requirement::iter().filter(|r| !broken.contains(r)).collect();
    assert!(missing.is_empty(), "no program breaks {missing:?}");
}
