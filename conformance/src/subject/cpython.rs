//! A real CPython as a subject.

use super::{Answer, Failure, Subject};
use crate::{
    interpreter::{Error, Interpreter},
    observation::Observation,
};
use freevars_code::Program;

/// A real CPython, which takes programs of its own version.
#[derive(Debug)]
pub struct CPython(pub Interpreter);

impl Subject for CPython {
    fn name(&self) -> String {
        format!("CPython {}", self.0.release())
    }

    fn observe(&mut self, program: &Program) -> Result<Answer, Failure> {
        answer(self.0.observe(program))
    }

    fn observe_all(&mut self, programs: &[Program]) -> Vec<Result<Answer, Failure>> {
        self.0.observe_all(programs).into_iter().map(answer).collect()
    }

    fn restart(&mut self) {
        self.0.restart();
    }
}

fn answer(observed: Result<Observation, Error>) -> Result<Answer, Failure> {
    match observed {
        Ok(observation) => Ok(Answer::Observed(Box::new(observation))),
        Err(Error::Unsupported(why)) => Ok(Answer::Unsupported(why)),
        Err(error @ Error::Refused { .. }) => Ok(Answer::Rejected(error.to_string())),
        Err(error) => Err(Failure::Interpreter(error)),
    }
}
