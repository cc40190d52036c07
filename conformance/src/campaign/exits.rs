//! The exits of a version's rules, and which of them runs have taken.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; a match on every uop has no wildcard"
)]

use super::Unreachable;
use freevars_code::Version;
use freevars_model::{
    ownership::{End, exits},
    prose,
    rules::RuleName,
    table::{RuleIndex, Table},
    uop::{Quantity, Source, Uop},
};
use rustc_hash::FxHashMap;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    ops::RangeInclusive,
};

/// The operands for which exits are looked for.
const OPERANDS: RangeInclusive<u32> = 0..=15;

/// Those for which the exits of a rule are looked for, too, that takes its operand apart into two bytes.
const OPERANDS_OF_BYTES: [u32; 6] = [0x100, 0x101, 0x102, 0x103, 0x201, 0x202];

/// A way out of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Exit {
    /// Whose rule.
    pub rule: RuleName,
    /// The position of the uop that ends it.
    pub at: usize,
    /// How it ends.
    pub end: End,
}

impl fmt::Display for Exit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} by uop {} ({})", prose::title(self.rule), self.at, <&str>::from(self.end))
    }
}

/// Every exit that a version's rules have.
#[derive(Clone, Debug)]
pub struct Exits {
    version: Version,
    exits: Vec<Exit>,
    numbers: FxHashMap<(RuleIndex, usize, End), usize>,
    /// Those that no accepted program takes, by their numbers.
    unreachable: BTreeMap<usize, &'static Unreachable>,
}

impl Exits {
    /// The exits of the rules of a table.
    pub fn of(table: &Table) -> Exits {
        let mut all = Exits {
            version: table.version(),
            exits: Vec::new(),
            numbers: FxHashMap::default(),
            unreachable: BTreeMap::new(),
        };
        for (index, rule) in table.rules() {
            let of_bytes = if rule.uops.iter().any(counts_bytes) { &OPERANDS_OF_BYTES[..] } else { &[] };
            let walked = OPERANDS.chain(of_bytes.iter().copied()).flat_map(|arg| exits(rule, arg).exits);
            for (at, end) in walked.map(|exit| (exit.at, exit.end)).collect::<BTreeSet<_>>() {
                all.numbers.insert((index, at, end), all.exits.len());
                all.exits.push(Exit { rule: rule.row.name, at, end });
            }
        }
        for row in Unreachable::of(table.version()) {
            let at = row.at(table);
            let number = all.exits.iter().position(|exit| exit.rule == row.rule && Some(exit.at) == at);
            all.unreachable.extend(number.map(|number| (number, row)));
        }
        all
    }

    /// The version.
    pub fn version(&self) -> Version {
        self.version
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.exits.len()
    }

    /// How many of them accepted programs can take.
    pub fn reachable(&self) -> usize {
        self.exits.len() - self.unreachable.len()
    }

    /// Those that no accepted program can take, and what forbids it.
    pub fn unreachable(&self) -> impl Iterator<Item = (Exit, &'static Unreachable)> + '_ {
        self.unreachable.iter().map(|(number, row)| (self.exits[*number], *row))
    }

    /// The exits, in the order of the table.
    pub fn iter(&self) -> impl Iterator<Item = Exit> + '_ {
        self.exits.iter().copied()
    }
}

/// Whether a uop counts by one byte of the operand.
fn counts_bytes(uop: &Uop) -> bool {
    use Quantity::{ArgBytes, ArgHigh, ArgHighTwice, ArgLow, ArgPairs};
    let (Uop::Loop { count, .. } | Uop::Gather { from: Source::Stack { count, .. } | Source::Pairs { count, .. }, .. }) =
        uop
    else {
        return false;
    };
    matches!(count.base, ArgBytes | ArgHigh | ArgHighTwice | ArgLow | ArgPairs)
}

/// How often each exit of a version was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fired(Vec<u64>);

impl Fired {
    /// None was, so far.
    pub fn none(exits: &Exits) -> Fired {
        Fired(vec![0; exits.count()])
    }

    /// An exit is taken.
    pub fn take(&mut self, exits: &Exits, rule: RuleIndex, at: usize, end: End) {
        let number = exits.numbers.get(&(rule, at, end));
        self.0[*number.unwrap_or_else(|| panic!("exits-are-known: rule {rule:?} ends at uop {at}: {end:?}"))] += 1;
    }

    /// Adds what was counted elsewhere.
    pub fn add(&mut self, other: &Fired) {
        self.0.iter_mut().zip(&other.0).for_each(|(sum, more)| *sum += more);
    }

    /// How often each exit was taken.
    pub fn times<'a>(&'a self, exits: &'a Exits) -> impl Iterator<Item = (Exit, u64)> + 'a {
        exits.iter().zip(self.0.iter().copied())
    }

    /// How many exits were taken at all.
    pub fn count(&self) -> usize {
        self.0.iter().filter(|times| **times > 0).count()
    }

    /// The exits that can be taken and were not.
    pub fn missed<'a>(&'a self, exits: &'a Exits) -> impl Iterator<Item = Exit> + 'a {
        let missed = |number: &usize| self.0[*number] == 0 && !exits.unreachable.contains_key(number);
        (0..exits.count()).filter(missed).map(|number| exits.exits[number])
    }

    /// The exits that were taken although the table says that none can.
    pub fn unexpected<'a>(&'a self, exits: &'a Exits) -> impl Iterator<Item = Exit> + 'a {
        exits.unreachable.keys().filter(|number| self.0[**number] > 0).map(|number| exits.exits[*number])
    }
}
