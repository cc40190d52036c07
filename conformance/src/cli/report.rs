//! What an observation says, for a person: what was printed, and how it ended.

use super::{Verdict, Wrong, print};
use freevars::{
    laid_out,
    observation::{Event, Observation, Outcome, Raised},
    subject::{Answer, Subject},
};
use freevars_code::Program;
use std::io::{self, Write};

/// Observes a program, or says why there is nothing to observe.
pub(super) fn observed(subject: &mut impl Subject, program: &Program) -> Result<Observation, Wrong> {
    match subject.observe(program) {
        Ok(Answer::Observed(observation)) => Ok(*observation),
        Ok(answer) => Err(Wrong::Unobserved { subject: subject.name(), answer }),
        Err(failure) => Err(Wrong::Failed { subject: subject.name(), failure }),
    }
}

/// Prints all of an observation.
pub(super) fn print_observation(observation: &Observation) -> Result<Verdict, Wrong> {
    print(&laid_out(observation))?;
    Ok(verdict(observation))
}

/// Prints what the program printed, and on standard error the exception that it left.
pub(super) fn print_output(observation: &Observation) -> Result<Verdict, Wrong> {
    let Observation { events, dropped, collected, .. } = observation;
    let written = events.iter().chain(dropped).chain(collected).filter_map(|event| match event {
        Event::Write(text) => Some(text.as_str()),
        Event::Emit(_) | Event::Finalise(_) => None,
    });
    print(&written.collect::<String>())?;
    if let Outcome::Raised(Raised { class, message, traceback, .. }) = &observation.outcome {
        let colon = if message.is_empty() { "" } else { ": " };
        let frames = traceback.join(", ");
        // Nobody may be listening; the exit status says it too.
        let _ = writeln!(io::stderr(), "Traceback (most recent call last): {frames}\n{class}{colon}{message}");
    }
    Ok(verdict(observation))
}

fn verdict(observation: &Observation) -> Verdict {
    Verdict::of(matches!(observation.outcome, Outcome::Returned(_)))
}
