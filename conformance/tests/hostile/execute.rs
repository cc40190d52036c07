//! One program, verified and run with the theorems checked.

use freevars_code::Program;
use freevars_model::{
    machine::{Limits, Machine, Outcome},
    table::Table,
    theorems,
    verify::{Reason, verify},
};
use std::{
    fmt,
    panic::{AssertUnwindSafe, catch_unwind},
};

/// What a mutant may use up: enough to go wrong in.
const LIMITS: Limits = Limits { instructions: 2_000, objects: 20_000, recursion: 60, uops: 200_000 };

/// How often a finaliser may bring something back before the end is no longer looked at.
const RESURRECTIONS: usize = 5;

/// How a program ended.
#[derive(Clone, Debug)]
pub(crate) enum End {
    Refused(Reason),
    Returned,
    Raised,
    Exhausted(&'static str),
    Unsupported,
}

impl End {
    /// How the description of a refused program begins.
    pub(crate) const REFUSED: &'static str = "refused: ";
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let refused = End::REFUSED;
        match self {
            End::Refused(Reason::Requirement(requirement)) => write!(f, "{refused}{}", <&str>::from(requirement)),
            End::Refused(Reason::Outside(what)) => write!(f, "{refused}outside: {what}"),
            End::Refused(Reason::Malformed(_) | Reason::Handlers(_)) => write!(f, "{refused}malformed"),
            End::Refused(Reason::Misnested(_)) => write!(f, "{refused}misnested"),
            End::Returned => write!(f, "returned"),
            End::Raised => write!(f, "raised"),
            End::Exhausted(limit) => write!(f, "exhausted: {limit}"),
            End::Unsupported => write!(f, "unsupported"),
        }
    }
}

/// What went wrong, its numbers left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Broken(pub(crate) String);

impl Broken {
    pub(crate) fn new(how: &str) -> Broken {
        let mut text = String::new();
        for character in how.chars() {
            match character {
                '0'..='9' if text.ends_with('#') => {}
                '0'..='9' => text.push('#'),
                other => text.push(other),
            }
        }
        Broken(text)
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Verifies and runs a program.
pub(crate) fn execute(program: &Program, table: &Table) -> Result<End, Broken> {
    match catch_unwind(AssertUnwindSafe(|| run(program, table))) {
        Ok(Ok(end)) => Ok(end),
        Ok(Err(breach)) => Err(Broken::new(&breach.to_string())),
        Err(payload) => {
            let text = payload.downcast_ref::<&str>().copied();
            let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
            Err(Broken::new(&format!("panic: {}", text.unwrap_or("without a message"))))
        }
    }
}

fn run(program: &Program, table: &Table) -> Result<End, theorems::Breach> {
    let verified = match verify(program, table) {
        Ok(verified) => verified,
        Err(rejected) => return Ok(End::Refused(rejected.reason)),
    };
    let Ok(mut machine) = Machine::new(program, table, LIMITS) else { return Ok(End::Unsupported) };
    while machine.step() {
        theorems::preservation(&machine, &verified)?;
    }
    theorems::progress(&machine)?;
    theorems::counts(&machine)?;
    theorems::closure_arity(&machine)?;
    let end = match machine.outcome().expect("progress: there is an outcome") {
        Outcome::Returned(_) => End::Returned,
        Outcome::Raised(_) => End::Raised,
        Outcome::Exhausted(limit) => return Ok(End::Exhausted(limit)),
        Outcome::Unsupported(_) => return Ok(End::Unsupported),
    };
    for _ in 0..RESURRECTIONS {
        machine.drop_outcome();
        machine.named_globals().iter().for_each(|(name, _)| machine.drop_global(name));
        machine.collect();
        theorems::counts(&machine)?;
    }
    theorems::balance(&machine)?;
    Ok(end)
}
