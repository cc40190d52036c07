//! Whether the optimised machine does what the specification says.

use super::{Fault, Fuzzer, Looked};
use crate::{
    observation::Mode,
    subject::{Answer, Divergence, Failure, Judgement, Subject, judge},
};
use freevars_code::Program;
use freevars_model::verify::verify;

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
        Judgement::Diverges(Divergence::Unobserved(Answer::Rejected(why))) => {
            if is_reached(fuzzer, program) {
                Err(Fault::Refused(why))
            } else {
                Ok(Looked::Inconclusive)
            }
        }
        Judgement::Diverges(Divergence::Failed(Failure::Panicked(message))) => {
            Err(Fault::Panicked(format!("the VM: {message}")))
        }
        Judgement::Diverges(divergence) => Err(Fault::Diverges(divergence)),
    }
}

/// Whether each instruction may be reached, by what the verifier knows. The optimised machine's checker knows less: it
/// may find fault with what comes after an instruction that can only raise.
fn is_reached(fuzzer: &Fuzzer, program: &Program) -> bool {
    let verified = verify(program, &fuzzer.tables[&program.version]);
    verified.is_ok_and(|verified| verified.states().iter().flatten().all(Option::is_some))
}
