//! A subject's answer held against what was expected.

use super::{Answer, Failure, Subject};
use crate::observation::{Difference, Mode, Observation, difference};
use freevars_code::Program;
use std::fmt;

/// How a subject does not do what was expected.
#[derive(Debug)]
pub enum Divergence {
    /// It is observed to do something else: first what was expected, then what it does.
    Differs(Difference),
    /// It answers, but not with an observation.
    Unobserved(Answer),
    /// It does not answer.
    Failed(Failure),
    /// The specification itself has no observation to expect, of a program that is to be valid: a bug of ours.
    Unexpected(String),
}

/// What comes of holding an answer against what was expected.
#[derive(Debug)]
pub enum Judgement {
    /// The same was observed.
    Agrees,
    /// The subject does not support something in the program.
    Unsupported(String),
    /// The program takes more than the specification's machine is given, or does what the specification does not cover.
    Inconclusive(String),
    /// Something else.
    Diverges(Divergence),
}

/// Holds a subject's answer against the specification's.
pub fn judge(expected: &Result<Answer, Failure>, answer: Result<Answer, Failure>, mode: Mode) -> Judgement {
    let diverges = Judgement::Diverges;
    match (expected, answer) {
        (Ok(Answer::Observed(expected)), Ok(Answer::Observed(observed))) => {
            let difference = difference(expected, &observed, mode);
            difference.map_or(Judgement::Agrees, |difference| diverges(Divergence::Differs(difference)))
        }
        (Ok(Answer::Unsupported(what) | Answer::Exhausted(what)), _) => Judgement::Inconclusive(what.clone()),
        (Ok(Answer::Observed(_)), Ok(Answer::Unsupported(what))) => Judgement::Unsupported(what),
        (Ok(Answer::Observed(_)), Err(failure)) => diverges(Divergence::Failed(failure)),
        (Ok(Answer::Observed(_)), Ok(answer)) => diverges(Divergence::Unobserved(answer)),
        (Ok(expected @ Answer::Rejected(_)), _) => diverges(Divergence::Unexpected(expected.to_string())),
        (Err(failure), _) => diverges(Divergence::Unexpected(failure.to_string())),
    }
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
            Divergence::Unexpected(answer) => write!(f, "{}: {answer}", self.expected),
        }
    }
}
