//! Whether any bytes are refused, or run to an answer.

use super::{Fault, Fuzzer, Looked, divergence};
use crate::subject::{Failure, Subject};
use freevars_code::Program;

/// The optimised machine is given everything: what it runs of what the verifier refuses, it must run to an answer. What it
/// refuses itself, the verifier must refuse too; that is seen with all else that the verifier accepts.
pub(super) fn look(fuzzer: &mut Fuzzer, program: &Program) -> Result<Looked, Fault> {
    match divergence::look(fuzzer, program)? {
        Looked::Refused => match fuzzer.vm.observe(program) {
            Err(Failure::Panicked(message)) => Err(Fault::Panicked(format!("the VM: {message}"))),
            Ok(_) | Err(Failure::Interpreter(_) | Failure::Command(_)) => Ok(Looked::Refused),
        },
        looked @ (Looked::Whole | Looked::Inconclusive) => Ok(looked),
    }
}
