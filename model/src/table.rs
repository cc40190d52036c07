//! The recorded rules of one version.

use crate::{
    rule::Rule,
    rules::{self, Row, RuleName},
    uop::{Operation, Uop},
    verify::silent,
};
use freevars_code::Version;
use strum::EnumCount;

/// The place of a rule in a [`Table`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleIndex(u16);

/// A recorded rule.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// Its row.
    pub row: &'static Row,
    /// Its uops.
    pub uops: Vec<Uop>,
    /// By uop, whether the rule can only end in an exception from there on, with no requirement left to break.
    pub(crate) silent: Box<[bool]>,
}

impl Recorded {
    fn of(row: &'static Row, uops: Vec<Uop>) -> Recorded {
        Recorded { row, silent: silent(&uops), uops }
    }
}

/// The recorded rules of one version.
#[derive(Clone, Debug)]
pub struct Table {
    version: Version,
    rules: Vec<Recorded>,
    /// By the number of the name.
    names: Vec<Option<RuleIndex>>,
}

impl Table {
    /// Records the rules of a version.
    pub fn of(version: Version) -> Table {
        let mut table = Table { version, rules: Vec::new(), names: Vec::new() };
        for row in rules::all().filter(|row| row.versions.contains(version)) {
            let index = RuleIndex(u16::try_from(table.rules.len()).expect("table-length: there are few rules"));
            let number = row.name.number();
            table.names.resize(table.names.len().max(number + 1), None);
            let earlier = table.names[number].replace(index);
            assert!(earlier.is_none(), "ranges-do-not-overlap: {:?} has two rules in {version}", row.name);
            table.rules.push(Recorded::of(row, Rule::record(row.body, row.name.end())));
        }
        table
    }

    /// The version.
    pub fn version(&self) -> Version {
        self.version
    }

    /// The rule of a name, if the version has it.
    pub fn find(&self, name: RuleName) -> Option<RuleIndex> {
        self.names.get(name.number()).copied().flatten()
    }

    /// A rule.
    pub fn get(&self, index: RuleIndex) -> &Recorded {
        &self.rules[usize::from(index.0)]
    }

    /// Every rule.
    pub fn rules(&self) -> impl Iterator<Item = (RuleIndex, &Recorded)> {
        (0..).map(RuleIndex).zip(&self.rules)
    }

    /// Puts other uops in a rule's place: to plant a fault.
    pub fn replace(&mut self, index: RuleIndex, uops: Vec<Uop>) {
        let rule = &mut self.rules[usize::from(index.0)];
        *rule = Recorded::of(rule.row, uops);
    }
}

impl RuleName {
    /// A small number of its own.
    fn number(self) -> usize {
        const KINDS: usize = 4 + Operation::COUNT;
        let (kind, n) = match self {
            RuleName::Opcode(opcode) => (0, opcode as usize),
            RuleName::Enter => (1, 0),
            RuleName::EnterMoved => (1, 1),
            RuleName::Refuse => (1, 2),
            RuleName::Unwind => (1, 3),
            RuleName::Reraise => (1, 4),
            RuleName::Deallocate(class) => (2, class as usize),
            RuleName::Builtin(builtin) => (3, builtin as usize),
            RuleName::Operation(operation, class) => (4 + operation as usize, class as usize),
        };
        kind + n * KINDS
    }

    /// How a rule ends that does not say it.
    fn end(self) -> Uop {
        match self {
            RuleName::Opcode(_) | RuleName::Enter | RuleName::EnterMoved => Uop::Fetch,
            RuleName::Deallocate(_)
            | RuleName::Operation(..)
            | RuleName::Unwind
            | RuleName::Reraise
            | RuleName::Refuse
            | RuleName::Builtin(_) => Uop::Done,
        }
    }
}
