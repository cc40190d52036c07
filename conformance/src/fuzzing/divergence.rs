//! Whether the optimised machine does what the specification says.

use super::{Fault, Fuzzer, Looked};
use crate::{
    observation::Mode,
    subject::{Answer, Divergence, Failure, Judgement, Subject, judge},
};
use freevars_code::Program;

/// A program that the verifier refuses is none that the machines must agree on.
pub(super) fn look(fuzzer: &mut Fuzzer, program: &Program) -> Result<Looked, Fault> {
    let expected = match fuzzer.model.observe(program) {
        Ok(Answer::Rejected(_)) => return Ok(Looked::Refused),
        Ok(Answer::Unsupported(_) | Answer::Exhausted(_)) => return Ok(Looked::Inconclusive),
        Err(Failure::Panicked(message)) => return Err(Fault::Panicked(format!("the model: {message}"))),
        expected => expected,
    };
    match judge(&expected, fuzzer.vm.observe(program), Mode::Exact) {
        Judgement::Agrees => Ok(Looked::Whole),
        Judgement::Unsupported(_) | Judgement::Inconclusive(_) => Ok(Looked::Inconclusive),
        Judgement::Diverges(Divergence::Unobserved(Answer::Rejected(why))) => Err(Fault::Refused(why)),
        Judgement::Diverges(Divergence::Failed(Failure::Panicked(message))) => {
            Err(Fault::Panicked(format!("the VM: {message}")))
        }
        Judgement::Diverges(divergence) => Err(Fault::Diverges(divergence)),
    }
}
