//! A divergence, run once more alone and shrunk, as it is reported and kept.

use crate::{
    observation::{Mode, Observation},
    subject::{Answer, Divergence, Failure, Judgement, Model, Subject, judge},
};
use freevars_code::{Program, allocation::FailedAllocation};
use serde::{Deserialize, Serialize};
use std::{fmt, mem::discriminant};

/// Where a program comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// It is shipped, under this name.
    Shipped(String),
    /// It was in this file.
    File(String),
    /// It was generated: the n-th program of a seed.
    Generated {
        /// The seed.
        seed: u64,
        /// The number.
        number: u64,
    },
    /// It is one of all small programs.
    Every {
        /// Its number.
        number: u64,
    },
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::Shipped(name) => write!(f, "{name}"),
            Origin::File(path) => write!(f, "{path}"),
            Origin::Generated { seed, number } => write!(f, "program {number} of seed {seed}"),
            Origin::Every { number } => write!(f, "small program {number}"),
        }
    }
}

/// A program that a subject does not run as the specification says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// Where the program comes from.
    pub origin: Origin,
    /// What the subject is called.
    pub subject: String,
    /// The first difference, as a sentence.
    pub difference: String,
    /// Where the model was when it did what differs, if that has a place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Whether the program diverges as the first one of a fresh process. If not, what ran before it matters: it is not
    /// shrunk, and nothing of it was observed again.
    pub alone: bool,
    /// The allocation that fails, if one does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failing: Option<FailedAllocation>,
    /// How many instructions the program had at first.
    pub instructions: usize,
    /// The program, shrunk.
    pub program: Program,
    /// The same as assembly, a line each.
    pub assembly: Vec<String>,
    /// What the specification says, if that is an observation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<Observation>,
    /// What the subject does, if that is an observation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub observed: Option<Observation>,
}

impl Finding {
    /// Runs a program that diverged once more, alone, and shrinks it as long as it diverges in the same way.
    pub fn confirm(
        origin: Origin,
        program: Program,
        divergence: Divergence,
        subject: &mut dyn Subject,
        model: &mut Model,
    ) -> Finding {
        let before = instructions(&program);
        subject.restart();
        let again = Diverging::of(&program, subject, model);
        let Some(_) = again else {
            return Finding::of(origin, program, divergence, false, before, subject.name());
        };
        let kind = discriminant(&divergence);
        let same = |candidate: &Program| {
            let found = Diverging::of(candidate, subject, model);
            found.is_some_and(|found| discriminant(&found.divergence) == kind)
        };
        let shrunk = crate::shrink::shrink(program, same);
        subject.restart();
        let Some(found) = Diverging::of(&shrunk, subject, model) else {
            return Finding::of(origin, shrunk, divergence, false, before, subject.name());
        };
        let table = model.table(shrunk.version).clone();
        let place = match (&found.divergence, model.record()) {
            (Divergence::Differs(difference), Some(record)) => record.place(difference, &shrunk, &table),
            _ => None,
        };
        let finding = Finding::of(origin, shrunk, found.divergence, true, before, subject.name());
        Finding { place, expected: found.expected, observed: found.observed, ..finding }
    }

    fn of(
        origin: Origin,
        program: Program,
        divergence: Divergence,
        alone: bool,
        before: usize,
        subject: String,
    ) -> Finding {
        let difference = divergence.sentence("the specification", &subject).to_string();
        let assembly = program.to_assembly().lines().map(str::to_owned).collect();
        Finding {
            origin,
            subject,
            difference,
            place: None,
            alone,
            failing: None,
            instructions: before,
            program,
            assembly,
            expected: None,
            observed: None,
        }
    }
}

/// A divergence with the observations it was found in.
struct Diverging {
    divergence: Divergence,
    expected: Option<Observation>,
    observed: Option<Observation>,
}

impl Diverging {
    fn of(program: &Program, subject: &mut dyn Subject, model: &mut Model) -> Option<Diverging> {
        let expected = model.observe(program);
        // What the verifier refuses may do anything in a subject that does not look; what exhausts the model may never end.
        if matches!(expected, Ok(Answer::Rejected(_) | Answer::Unsupported(_) | Answer::Exhausted(_))) {
            return None;
        }
        let answer = subject.observe(program);
        let observed = observation(&answer);
        let mode: Mode = subject.mode();
        match judge(&expected, answer, mode) {
            Judgement::Diverges(divergence) => {
                Some(Diverging { divergence, expected: observation(&expected), observed })
            }
            Judgement::Agrees | Judgement::Unsupported(_) | Judgement::Inconclusive(_) => None,
        }
    }
}

fn observation(answer: &Result<Answer, Failure>) -> Option<Observation> {
    match answer {
        Ok(Answer::Observed(observation)) => Some((**observation).clone()),
        Ok(Answer::Unsupported(_) | Answer::Rejected(_) | Answer::Exhausted(_)) | Err(_) => None,
    }
}

/// How many instructions a program has.
pub fn instructions(program: &Program) -> usize {
    program.codes.iter().map(|code| code.instructions(program.version).map_or(0, |all| all.len())).sum()
}
