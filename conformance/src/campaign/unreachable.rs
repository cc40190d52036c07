//! Exits of rules that no accepted program takes, as data, each with what forbids it.
//!
//! The rules have them because CPython has them. An exit is named by how it leaves its rule, not by its position, which
//! changes with every uop before it; a test holds each row against generated programs, and its reason against an example.

use freevars_code::{Opcode, Version};
use freevars_model::{
    builtin::Builtin,
    error::Error,
    primitive::{Primitive, Unspecified},
    prose,
    rules::{RuleName, Versions},
    table::Table,
    uop::Requirement,
};
use std::fmt;

/// An exit that no accepted program takes.
#[derive(Clone, Copy, Debug)]
pub struct Unreachable {
    /// Whose.
    pub rule: RuleName,
    /// The versions in which it cannot be taken.
    pub versions: Versions,
    /// How it leaves the rule.
    pub way: Way,
    /// Which one it is of the rule's exits that leave it in this way, counted from 0.
    pub nth: usize,
    /// What forbids it.
    pub why: Why,
}

/// How an exit leaves its rule.
#[derive(Clone, Copy, Debug)]
pub enum Way {
    /// With what a primitive raised.
    RaisesOf(Primitive),
    /// With an error of the table.
    Raises(Error),
    /// Without anything.
    Ends,
}

/// What forbids an exit.
#[derive(Clone, Copy, Debug)]
pub enum Why {
    /// The verifier refuses every program that could take it.
    Requirement {
        /// For which reason.
        requirement: Requirement,
        /// One that it refuses, by its name in [`crate::rejected`].
        example: &'static str,
    },
    /// What could take it is outside the specified language: of such a program the model says this.
    Outside(&'static str),
    /// Nothing in the language leads there.
    Language(&'static str),
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Why::Requirement { requirement, .. } => write!(f, "{}", <&str>::from(requirement)),
            Why::Outside(what) => write!(f, "outside the specified language: {what}"),
            Why::Language(why) => write!(f, "{why}"),
        }
    }
}

const fn row(rule: RuleName, versions: Versions, way: Way, nth: usize, why: Why) -> Unreachable {
    Unreachable { rule, versions, way, nth, why }
}

const fn refused(requirement: Requirement, example: &'static str) -> Why {
    Why::Requirement { requirement, example }
}

const PY2: Versions = Versions::only(Version::V2_7);
const V3_8: Versions = Versions::only(Version::V3_8);
const V3_11: Versions = Versions::only(Version::V3_11);
const ALL: Versions = Versions::between(Version::V2_7, Version::V3_11);

/// Every one.
#[rustfmt::skip]
pub const TABLE: &[Unreachable] = &[
    row(RuleName::Opcode(Opcode::MAKE_CLOSURE), PY2, Way::RaisesOf(Primitive::ClosureIsATuple), 0,
        refused(Requirement::ClosureFits, "closure_is_a_list_2_7")),
    row(RuleName::Opcode(Opcode::LOAD_CLASSDEREF), V3_8, Way::Raises(Error::UnboundCell), 0,
        refused(Requirement::NamesAFreeVariable, "classderef_of_a_cell_variable_3_8")),
    row(RuleName::Opcode(Opcode::LOAD_CLASSDEREF), V3_11, Way::Raises(Error::UnboundCell), 0,
        refused(Requirement::NamesAFreeVariable, "classderef_of_a_cell_variable_3_11")),
    row(RuleName::EnterMoved, V3_11, Way::Raises(Error::KeywordsMustBeStrings), 0,
        refused(Requirement::NamesFitTheArguments, "names_of_arguments_are_numbers")),
    row(RuleName::Builtin(Builtin::NewException), ALL,
        Way::RaisesOf(Primitive::CheckArguments(Builtin::NewException)), 0,
        Why::Outside("keyword arguments of exception")),
    row(RuleName::Opcode(Opcode::INPLACE_ADD), PY2, Way::RaisesOf(Primitive::Items), 0, BY_ITSELF),
    row(RuleName::Opcode(Opcode::INPLACE_ADD), V3_8, Way::RaisesOf(Primitive::Items), 0, BY_ITSELF),
    row(RuleName::Opcode(Opcode::BINARY_OP), V3_11, Way::RaisesOf(Primitive::Items), 0, BY_ITSELF),
    row(RuleName::Opcode(Opcode::INPLACE_ADD), PY2, Way::RaisesOf(WHILE_SORTED), 0, UNSPECIFIED),
    row(RuleName::Opcode(Opcode::INPLACE_ADD), V3_8, Way::RaisesOf(WHILE_SORTED), 0, UNSPECIFIED),
    row(RuleName::Opcode(Opcode::BINARY_OP), V3_11, Way::RaisesOf(WHILE_SORTED), 0, UNSPECIFIED),
];

const WHILE_SORTED: Primitive = Primitive::Unspecified(Unspecified::ExtendedWhileSorted);
const BY_ITSELF: Why = Why::Language("a list has items, or its class says how it is iterated over");
const UNSPECIFIED: Why = Why::Language("what comes next is not specified");

impl Way {
    fn is(self, way: &prose::Way) -> bool {
        match (self, way) {
            (Way::RaisesOf(one), prose::Way::RaisesOf(other)) => one == *other,
            (Way::Raises(one), prose::Way::Raises { error, .. }) => one == *error,
            (Way::Ends, prose::Way::Ends) => true,
            (Way::RaisesOf(_) | Way::Raises(_) | Way::Ends, _) => false,
        }
    }
}

impl Unreachable {
    /// The rows of one version.
    pub fn of(version: Version) -> impl Iterator<Item = &'static Unreachable> {
        TABLE.iter().filter(move |row| row.versions.contains(version))
    }

    /// What forbids the exit that leaves a rule by the uop at this position, if something does; `exits` are all of the rule.
    pub fn of_exit(
        rule: RuleName,
        version: Version,
        exits: &[prose::Exit],
        uop: usize,
    ) -> Option<&'static Unreachable> {
        Unreachable::of(version).find(|row| row.rule == rule && row.among(exits) == Some(uop))
    }

    /// The position of the uop by which it leaves the rule; none if the rule has no such exit.
    pub fn at(&self, table: &Table) -> Option<usize> {
        let rule = table.get(table.find(self.rule)?);
        self.among(&prose::exits(rule, table.version()))
    }

    fn among(&self, exits: &[prose::Exit]) -> Option<usize> {
        exits.iter().filter(|exit| self.way.is(&exit.way)).nth(self.nth).map(|exit| exit.uop)
    }
}
