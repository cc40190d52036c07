//! Whether any text is refused, or read as what is written again.

use super::{Fault, Looked};
use crate::subject;
use freevars_code::Program;

/// Each reader is given the text; most refuse it at its first letters.
pub(super) fn look(input: &[u8]) -> Result<Looked, Fault> {
    let mut looked = Looked::Refused;
    if let Ok(text) = str::from_utf8(input) {
        if let Ok(program) = Program::from_assembly(text) {
            written(&program)?;
            looked = Looked::Whole;
        }
        if let Ok(program) = Program::from_json(text) {
            written(&program)?;
            looked = Looked::Whole;
        }
    }
    if let Some(same) = subject::reads_again(input) {
        if !same {
            return Err(Fault::Garbled("an observation"));
        }
        looked = Looked::Whole;
    }
    Ok(looked)
}

/// What is read can be written in every spelling, and read again.
fn written(program: &Program) -> Result<(), Fault> {
    let bare = Program { source: None, ..program.clone() };
    let in_assembly = Program::from_assembly(&bare.to_assembly());
    if in_assembly.as_ref() != Ok(&bare) {
        return Err(Fault::Garbled("assembly"));
    }
    if Program::from_json(&program.to_json()).ok().as_ref() != Some(program) {
        return Err(Fault::Garbled("JSON"));
    }
    if super::decode(&super::encode(&bare)) != bare {
        return Err(Fault::Garbled("the compact spelling"));
    }
    Ok(())
}
