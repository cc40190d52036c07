//! A subject held against what was observed elsewhere.

use super::{Answer, Failure, Subject};
use crate::observation::{Difference, Mode, Observation, difference};
use freevars_code::Program;
use std::fmt;

/// How a subject does not do what was observed elsewhere.
#[derive(Debug)]
pub enum Divergence {
    /// It is observed to do something else: first what was expected, then what it does.
    Differs(Difference),
    /// It answers, but not with an observation.
    Unobserved(Answer),
    /// It does not answer.
    Failed(Failure),
}

/// Holds a subject against what was observed elsewhere: nothing, if it is observed to do the same.
pub fn divergence(
    subject: &mut impl Subject,
    program: &Program,
    expected: &Observation,
    mode: Mode,
) -> Option<Divergence> {
    match subject.observe(program) {
        Ok(Answer::Observed(observed)) => difference(expected, &observed, mode).map(Divergence::Differs),
        Ok(answer) => Some(Divergence::Unobserved(answer)),
        Err(failure) => Some(Divergence::Failed(failure)),
    }
}

impl Divergence {
    /// The divergence as a sentence: `objects[2].count: CPython 3.8.18 has 2, the model 1`.
    pub fn sentence<'a>(&'a self, expected: &'a str, subject: &'a str) -> impl fmt::Display + 'a {
        Sentence { divergence: self, expected, subject }
    }
}

struct Sentence<'a> {
    divergence: &'a Divergence,
    expected: &'a str,
    subject: &'a str,
}

impl fmt::Display for Sentence<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.divergence {
            Divergence::Differs(difference) => difference.sentence(self.expected, self.subject).fmt(f),
            Divergence::Unobserved(answer) => write!(f, "{}: {answer}", self.subject),
            Divergence::Failed(failure) => write!(f, "{}: {failure}", self.subject),
        }
    }
}
