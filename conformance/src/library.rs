//! The verifier over an interpreter's own standard library: what CPython's compiler emits must be accepted, or lie
//! outside of what is specified, and must break none of the habits that are said to be the compiler's.

use crate::interpreter::{Error, Interpreter};
use freevars_code::Program;
use freevars_model::{
    table::Table,
    verify::{Answer, Reason, Rejected, answers},
};
use rayon::prelude::*;
use serde::Serialize;
use std::{collections::BTreeMap, num::NonZero, path::Path, thread};

/// What the verifier says of the code objects of a standard library.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Survey {
    /// How many modules were compiled.
    pub modules: u64,
    /// The files that were not, and why. A library has some that are there to be no Python.
    pub not_compiled: BTreeMap<String, String>,
    /// How many code objects they have.
    pub code_objects: u64,
    /// How many of these are accepted.
    pub accepted: u64,
    /// What is accepted but, it is said, never emitted.
    pub unemitted: Vec<Finding>,
    /// How many are outside of what is specified, by what puts them there: an opcode, or a feature.
    pub outside: BTreeMap<String, u64>,
    /// What is refused.
    pub refused: Vec<Finding>,
}

/// A code object of which the verifier says what it should not say of what a compiler emitted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// The file, as a path below the library's folder.
    pub module: String,
    /// The code object's qualified name; in 2.7 and 3.8 its name.
    pub qualname: String,
    /// Its first line.
    pub line: u32,
    /// What the verifier says.
    pub says: String,
}

impl Survey {
    /// Whether nothing is refused, and nothing breaks a habit.
    pub fn holds(&self) -> bool {
        self.refused.is_empty() && self.unemitted.is_empty()
    }

    /// What is outside, the most frequent first.
    pub fn outside_by_count(&self) -> Vec<(&str, u64)> {
        let mut outside: Vec<(&str, u64)> = self.outside.iter().map(|(what, count)| (what.as_str(), *count)).collect();
        outside.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        outside
    }

    /// Counts the code objects of a module, each on its own.
    pub fn add(&mut self, module: &str, program: &Program, table: &Table) {
        self.modules += 1;
        for (code, answer) in program.codes.iter().zip(answers(program, table)) {
            self.code_objects += 1;
            let says = answer.to_string();
            let finding =
                || Finding { module: module.to_owned(), qualname: code.qualname.clone(), line: code.firstlineno, says };
            match answer {
                Answer::Valid => self.accepted += 1,
                Answer::Unemitted(_) => {
                    self.accepted += 1;
                    self.unemitted.push(finding());
                }
                Answer::Rejected(Rejected { at, reason: Reason::Outside(what), .. }) => {
                    let what = at.map_or_else(|| what.to_owned(), |(_, opcode)| opcode.to_string());
                    *self.outside.entry(what).or_default() += 1;
                }
                Answer::Rejected(_) => self.refused.push(finding()),
            }
        }
    }

    /// Adds what was counted of other modules.
    fn merge(mut self, other: Survey) -> Survey {
        self.modules += other.modules;
        self.not_compiled.extend(other.not_compiled);
        self.code_objects += other.code_objects;
        self.accepted += other.accepted;
        self.unemitted.extend(other.unemitted);
        for (what, count) in other.outside {
            *self.outside.entry(what).or_default() += count;
        }
        self.refused.extend(other.refused);
        self
    }
}

/// Compiles files of the standard library of the interpreter at a path in it, as many at a time as there are processors, and verifies
/// every code object. `seen` is called once for each file.
///
/// # Errors
///
/// The interpreter gives no answer, or one that is none.
pub fn survey(interpreter: &Path, modules: &[String], table: &Table, seen: impl Fn() + Sync) -> Result<Survey, Error> {
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    let part = |first: usize| {
        let mut python = Interpreter::at(interpreter)?;
        let mut survey = Survey::default();
        for module in modules.iter().skip(first).step_by(processors) {
            match python.compile_module(module) {
                Ok(program) => survey.add(module, &program, table),
                Err(error @ (Error::Refused { .. } | Error::Unsupported(_))) => {
                    survey.not_compiled.insert(module.clone(), error.to_string());
                }
                Err(error) => return Err(error),
            }
            seen();
        }
        Ok(survey)
    };
    let parts: Vec<Survey> = (0..processors).into_par_iter().map(part).collect::<Result<_, Error>>()?;
    let mut survey = parts.into_iter().fold(Survey::default(), Survey::merge);
    survey.unemitted.sort();
    survey.refused.sort();
    Ok(survey)
}
