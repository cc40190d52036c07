//! The plan: which code objects there are, how they nest, what their variables are and who captures which. Bodies come
//! after that, the innermost code object first.

mod classes;
mod reach;
mod shape;
mod typed;

use super::{flavour::Flavour, operations::Family, roles::Role, tape::Tape};
pub(super) use classes::{Base, CLASS_CELL, Class};
use freevars_code::{Version, version::Constants};

/// A program before its bodies.
#[derive(Debug)]
pub(super) struct Plan {
    /// In the order in which [`freevars_code::Program`] has them: a function may only call those after its own.
    pub(super) codes: Vec<Scope>,
    pub(super) variables: Vec<Variable>,
    families: u16,
    /// A dict lets go of its entries in the order of hashes, which is an accident.
    hashed: bool,
    /// The one variable of a program that may hold a token whose finaliser can reach it.
    pub(super) reentrant: Option<usize>,
    /// Whether the program collects: then it has no tokens but those with finalisers.
    pub(super) collects: bool,
}

/// A code object before its body.
#[derive(Debug, Default)]
pub(super) struct Scope {
    pub(super) parent: Option<usize>,
    pub(super) depth: usize,
    /// It has a namespace instead of local variables: a module or a class body.
    pub(super) namespace: bool,
    pub(super) positional_only: usize,
    pub(super) positional: Vec<usize>,
    /// How many of the positional parameters, the last ones, have a default value.
    pub(super) defaults: usize,
    pub(super) star: Option<usize>,
    pub(super) keyword_only: Vec<usize>,
    /// How many of the keyword-only parameters, the last ones, have a default value.
    pub(super) keyword_defaults: usize,
    pub(super) double_star: Option<usize>,
    /// Local variables that are no parameters.
    pub(super) locals: Vec<usize>,
    /// Cell variables, parameters among them, in the order of `co_cellvars`.
    pub(super) cells: Vec<usize>,
    pub(super) frees: Vec<usize>,
    /// Names of the namespace; those of a module are the globals.
    pub(super) names: Vec<usize>,
    /// Cell variables that nobody uses, before the others.
    pub(super) padding: usize,
    pub(super) annotated: bool,
    /// Whether it has one more local variable, to count a loop's rounds.
    pub(super) counter: bool,
    pub(super) result: Option<Flavour>,
    /// The class whose body it is.
    pub(super) class: Option<Class>,
    /// What it is to the class in whose body it stands.
    pub(super) role: Option<Role>,
    /// A call of its function makes a generator.
    pub(super) generator: bool,
    /// It is called at most once: it owns the reentrant variable.
    pub(super) once: bool,
}

/// A variable.
#[derive(Clone, Debug)]
pub(super) struct Variable {
    pub(super) name: String,
    pub(super) owner: usize,
    pub(super) flavour: Flavour,
    /// Whether its owner gives it a value before anything else happens; a parameter has one.
    pub(super) initialised: bool,
}

impl Scope {
    /// Every parameter, in the order of `co_varnames`.
    pub(super) fn parameters(&self) -> impl Iterator<Item = usize> + '_ {
        self.positional.iter().chain(&self.keyword_only).copied().chain(self.star).chain(self.double_star)
    }

    /// `co_varnames`, for a version that lists captured parameters there: all do.
    pub(super) fn varnames(&self) -> impl Iterator<Item = usize> + '_ {
        self.parameters().chain(self.locals.iter().copied())
    }

    /// The parameters that a call need not give.
    pub(super) fn optional(&self) -> impl Iterator<Item = usize> + '_ {
        let positional = &self.positional[self.positional.len() - self.defaults..];
        positional.iter().chain(&self.keyword_only[self.keyword_only.len() - self.keyword_defaults..]).copied()
    }
}

impl Plan {
    /// Reads a plan.
    pub(super) fn of(tape: &mut Tape<'_>, version: Version) -> Plan {
        let families = u16::from_le_bytes([tape.byte(), tape.byte()]);
        let collects = tape.chance(12);
        let hashed = version.facts().constants == Constants::Two;
        let mut plan = Plan { codes: Vec::new(), variables: Vec::new(), families, hashed, reentrant: None, collects };
        plan.nest(tape);
        plan.nest_classes(tape);
        for code in 0..plan.codes.len() {
            plan.declare(tape, code, version);
        }
        plan.give_flavours(tape);
        plan
    }

    /// Whether a family of instructions is switched on.
    pub(super) fn has(&self, family: Family) -> bool {
        self.families & (1 << family as u16) != 0
    }

    /// The code objects that are nested in one directly.
    pub(super) fn children(&self, code: usize) -> impl Iterator<Item = usize> + '_ {
        (0..self.codes.len()).filter(move |&child| self.codes[child].parent == Some(code))
    }
}

/// Whether parameters may be positional-only or keyword-only.
fn has_kinds_of_parameters(version: Version) -> (bool, bool) {
    let fields = version.facts().fields;
    (fields.posonlyargcount, fields.kwonlyargcount)
}
