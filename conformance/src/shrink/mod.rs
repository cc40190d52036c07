//! The shrinker: from a program that shows something to a small one that still does.
//!
//! ```
//! use freevars::{generate, shrink::shrink};
//! use freevars_code::{Opcode, Version};
//!
//! let captures = |program: &freevars_code::Program| {
//!     program.codes.iter().any(|code| {
//!         let instructions = code.instructions(program.version).unwrap_or_default();
//!         instructions.iter().any(|instruction| instruction.opcode == Opcode::LOAD_CLOSURE)
//!     })
//! };
//! let tape: Vec<u8> = (0..200).map(|n: u8| n.wrapping_mul(47)).collect();
//! let program = generate::program(&tape, Version::V3_8);
//! assert!(captures(&program));
//! let smallest = shrink(program, captures);
//! assert_eq!(smallest.codes.len(), 1);
//! ```
//!
//! # What a result is
//!
//! Of what [`shrink`] returns, no *elementary reduction* still fails (it is 1-minimal). These are:
//!
//! 1. an instruction is left out; jumps to it lead to the next one. MAKE_CELL and COPY_FREE_VARS go with the variables
//!    that they are for, RESUME and the RETURN_VALUE at its end with their body, PRECALL with its CALL, RETURN_GENERATOR with
//!    all that yields, and PUSH_EXC_INFO and POP_EXCEPT with each other: programs
//!    without them are none that a compiler makes, though the verifier accepts them;
//! 2. a local, cell or free variable that nothing uses is left out, a parameter too; with a free variable goes, wherever
//!    a function of the code object is made, the item of the closure; a cell variable becomes a local one;
//! 3. a constant is replaced by None, by the zero of its type, or by the next simpler one; one that is kept though no
//!    instruction names it is left out, and so is such a name;
//! 4. a code object is left out: None stands in the place of its functions and of itself;
//! 5. an operand that is a number becomes 0, a half of itself, or one less;
//! 6. a name becomes the first letter that is free, letters come in their order, a qualified name becomes the name, a
//!    file name empty;
//! 7. a flag other than OPTIMIZED and NEWLOCALS, an EXTENDED_ARG, room on the stack, an instruction that is never reached,
//!    a table of lines, the source is left out;
//! 8. an entry of an exception table is left out.
//!
//! [`elementary`] lists them. Few single removals are acceptable while a program is large, so [`candidates`] starts with
//! compound ones: whole code objects, runs of statements, values, variables with all that is about them.
//!
//! # How it is done
//!
//! A reduction is an edit of a [`Symbolic`] program, so it need not care for indices. What it makes of the program is
//! laid out, and offered if the verifier accepts it and it is smaller. `known` is what edits ask about a program; `made`,
//! `called` and `counted` say what belongs to a function that is made, to a call and to whatever else counts entries;
//! `weight` is what smaller means, and `conventions` what every compiler does. The other files are the passes, from the
//! largest cuts to the smallest.

mod bodies;
mod called;
mod calls;
mod constants;
mod conventions;
mod counted;
mod handlers;
mod inline;
mod instructions;
mod jumps;
mod known;
mod made;
mod runs;
mod slots;
mod texts;
mod tidy;
mod variables;
mod weight;

use crate::symbolic::Symbolic;
use conventions::departures;
use freevars_code::{Program, Version};
use freevars_model::table::Table;
use known::{Known, Verdict, verdict};
use std::{
    collections::{BTreeMap, HashSet},
    hash::{DefaultHasher, Hash, Hasher},
    sync::LazyLock,
};
use tidy::Slack;
use weight::Weight;

/// A change of a program; nothing, if it cannot be made.
type Edit = Box<dyn Fn(&Known) -> Option<Symbolic>>;

/// A kind of reductions: those that a program has, the largest first.
type Pass = fn(&Known) -> Vec<Edit>;

/// From the largest cuts to the smallest.
const PASSES: &[Pass] = &[
    tidy::all,
    bodies::all,
    handlers::all,
    runs::statements,
    runs::returns,
    runs::values,
    jumps::all,
    slots::all,
    variables::all,
    calls::all,
    inline::all,
    runs::forwarded,
    instructions::all,
    constants::all,
    texts::all,
];

/// The elementary reductions among them.
const ELEMENTARY: &[Pass] = &[
    tidy::all,
    bodies::removals,
    handlers::entries,
    slots::all,
    variables::cells,
    instructions::removals,
    instructions::numbers,
    constants::all,
    texts::all,
];

/// A smaller program that still fails: one of which no elementary reduction does. `fails` holds of the program.
///
/// `fails` is asked about smaller programs that the verifier accepts, some hundred times for a program of a hundred
/// instructions, and never twice about the same one in a row of failures.
pub fn shrink(program: Program, mut fails: impl FnMut(&Program) -> bool) -> Program {
    let mut candidates = candidates(&program);
    let mut smallest = program;
    while let Some(smaller) = candidates.find(&mut fails) {
        candidates = candidates.resume(&smaller);
        smallest = smaller;
    }
    smallest
}

/// What could be tried in the place of a program: smaller programs that the verifier accepts, from the largest cut to the
/// smallest. A program that the verifier refuses, or that is no program, has none.
pub fn candidates(program: &Program) -> Candidates {
    Candidates::from_place(program, Place::default())
}

/// The elementary reductions of a program that the verifier accepts.
pub fn elementary(program: &Program) -> Candidates {
    Candidates::new(program, Place::default(), ELEMENTARY)
}

/// How far candidates were tried: where to go on with a smaller program, instead of starting again with the largest
/// cuts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pass: usize,
    edit: usize,
}

/// Candidates, lazily made.
pub struct Candidates {
    passes: &'static [Pass],
    known: Option<(Known, Weight, Slack)>,
    /// Where the first candidate was; the round ends there.
    start: Place,
    next: Place,
    wrapped: bool,
    /// Those of the pass that is under way.
    edits: Vec<Edit>,
    seen: HashSet<u64>,
}

impl Candidates {
    /// The candidates of a program from a place on, and then those before it.
    pub fn from_place(program: &Program, place: Place) -> Candidates {
        Candidates::new(program, place, PASSES)
    }

    fn new(program: &Program, start: Place, passes: &'static [Pass]) -> Candidates {
        let table = table(program.version);
        let known = Known::of(program.clone(), verdict(program, table), table);
        let known = known.map(|known| {
            let (weight, slack) = (Weight::of(&known.symbolic), Slack::of(&known));
            (known, weight, slack)
        });
        let edits = known.as_ref().map_or_else(Vec::new, |(known, ..)| passes[start.pass](known));
        Candidates { passes, known, start, next: start, wrapped: false, edits, seen: HashSet::new() }
    }

    /// The place of the last candidate.
    pub fn place(&self) -> Place {
        Place { edit: self.next.edit.saturating_sub(1), ..self.next }
    }

    /// The candidates of the last one, which failed: further cuts of its kind first.
    pub fn resume(&self, smaller: &Program) -> Candidates {
        Candidates::new(smaller, self.place(), self.passes)
    }

    /// Goes on to the next pass; false: the round ends.
    fn next_pass(&mut self) -> bool {
        let Some((known, ..)) = &self.known else { return false };
        if self.wrapped && self.next.pass >= self.start.pass {
            return false;
        }
        self.next = Place { pass: self.next.pass + 1, edit: 0 };
        if self.next.pass == self.passes.len() {
            self.next.pass = 0;
            self.wrapped = true;
        }
        self.edits = self.passes[self.next.pass](known);
        true
    }

    /// What an edit makes of the program, if that is smaller, new and accepted.
    fn candidate(&mut self, edit: usize) -> Option<Program> {
        let (known, weight, slack) = self.known.as_ref()?;
        let program = self.edits[edit](known)?.lay_out().ok()?;
        let symbolic = Symbolic::read(&program).ok()?;
        if Weight::of(&symbolic) >= *weight || departures(&symbolic) > departures(&known.symbolic) {
            return None;
        }
        if !self.seen.insert(fingerprint(&program)) {
            return None;
        }
        let program = match verdict(&program, known.table) {
            Verdict::Accepted(verified) => {
                let tidied = slack.tidied(program.clone(), verified, known.table)?;
                let new = tidied == program || self.seen.insert(fingerprint(&tidied));
                new.then_some(tidied)?
            }
            Verdict::Refused => return None,
            Verdict::Unknown => program,
        };
        Some(program)
    }
}

fn fingerprint(program: &Program) -> u64 {
    let mut hasher = DefaultHasher::new();
    format!("{program:?}").hash(&mut hasher);
    hasher.finish()
}

impl Iterator for Candidates {
    type Item = Program;

    fn next(&mut self) -> Option<Program> {
        loop {
            if self.wrapped && self.next >= self.start {
                return None;
            }
            if self.next.edit >= self.edits.len() {
                if !self.next_pass() {
                    return None;
                }
                continue;
            }
            let edit = self.next.edit;
            self.next.edit += 1;
            if let Some(program) = self.candidate(edit) {
                return Some(program);
            }
        }
    }
}

impl std::fmt::Debug for Candidates {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Candidates").field("next", &self.next).field("start", &self.start).finish_non_exhaustive()
    }
}

/// The rules of a version, by which its programs are verified.
fn table(version: Version) -> &'static Table {
    static TABLES: LazyLock<BTreeMap<Version, Table>> =
        LazyLock::new(|| Version::KNOWN.iter().map(|&version| (version, Table::of(version))).collect());
    &TABLES[&version]
}
