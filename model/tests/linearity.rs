//! The theorem `linearity`: every exit of every rule gives each owned reference away once.

use freevars_code::Version;
use freevars_model::{ownership::exits, table::Table};

#[test]
fn every_exit_of_every_rule_in_every_version() {
    let mut faults = Vec::new();
    for &version in Version::KNOWN {
        let table = Table::of(version);
        let mut exits_walked = 0;
        for (_, rule) in table.rules() {
            for arg in 0..=15 {
                let walked = exits(rule, arg);
                exits_walked += walked.exits.len();
                faults.extend(walked.faults.iter().map(|fault| format!("{version}: {fault}")));
            }
        }
        println!("{version}: {} rules, {exits_walked} exits", table.rules().count());
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
