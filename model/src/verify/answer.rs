//! The verifier's three answers: a program is refused, or valid but nothing that CPython's compiler emits, or valid.

use super::{
    Reason, Rejected, Unemitted,
    emission::{self, Emitted},
    verify_code,
    ways::Forks,
};
use crate::table::Table;
use freevars_code::{CodeIndex, Program};
use std::fmt;

/// What the verifier says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is accepted, and nothing tells it from what CPython's compiler emits.
    Valid,
    /// It is accepted, but the compiler never emits this: the habits of the compiler that it breaks.
    Unemitted(Vec<Unemitted>),
    /// It is not accepted.
    Rejected(Rejected),
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Answer::Valid => write!(f, "valid"),
            Answer::Unemitted(habits) => {
                write!(f, "valid, but CPython's compiler never emits it")?;
                habits.iter().try_for_each(|habit| write!(f, "\n{habit}"))
            }
            Answer::Rejected(rejected) => rejected.fmt(f),
        }
    }
}

/// What the verifier says of a program: of its first code object that it does not accept, if there is one.
pub fn answer(program: &Program, table: &Table) -> Answer {
    let mut unemitted = Vec::new();
    for answer in answers(program, table) {
        match answer {
            Answer::Valid => {}
            Answer::Unemitted(habits) => unemitted.extend(habits),
            Answer::Rejected(_) => return answer,
        }
    }
    if unemitted.is_empty() { Answer::Valid } else { Answer::Unemitted(unemitted) }
}

/// What the verifier says of each code object, whatever it says of those that hold it or that it holds. A program whose
/// code objects are no tree has one answer.
pub fn answers(program: &Program, table: &Table) -> Vec<Answer> {
    if let Err(misnested) = program.check_nesting() {
        let reason = Reason::Misnested(misnested);
        return vec![Answer::Rejected(Rejected { code: CodeIndex(0), at: None, reason })];
    }
    let mut forks = Forks::default();
    let answer = |(index, code)| match verify_code(program, table, index, code, &mut forks) {
        Err(rejected) => Answer::Rejected(rejected),
        Ok(known) => {
            let habits = emission::broken(&Emitted::of(program, index, &known));
            if habits.is_empty() { Answer::Valid } else { Answer::Unemitted(habits) }
        }
    };
    (0..).map(CodeIndex).zip(&program.codes).map(answer).collect()
}
