//! How fast the optimised machine is: the same Python, timed on it and on real interpreters.
//!
//! A workload is a module with a function `work(n)`, which does something `n` times, and mostly a function `loop(n)` that
//! only goes round as often, whose time is taken off. Both sides are timed inside of their process, in processor time,
//! and take turns, so that what slows the computer down slows both. [`Subject`] is one that is timed, [`measure`] times
//! a workload on several, [`Results`] is what comes out.

mod clock;
mod results;
mod timed;
mod workload;

pub use results::{Results, Row};
pub use timed::{Subject, Trouble};
pub use workload::{Workload, workloads};

/// How long and how often.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plan {
    /// How often each subject has its turn.
    pub rounds: usize,
    /// The seconds of one measurement, about.
    pub seconds: f64,
}

/// The nanoseconds that a subject takes to do a workload's work once, or why it does not.
pub type Measured = Result<f64, Trouble>;

/// Times a workload on each subject, taking turns. The answer has an entry for each, the median of its rounds.
pub fn measure(workload: &Workload, subjects: &mut [Subject], plan: Plan) -> Vec<Measured> {
    let mut states: Vec<Result<(u64, Vec<f64>), Trouble>> = subjects
        .iter_mut()
        .map(|subject| {
            subject.load(workload)?;
            Ok((count(subject, plan.seconds)?, Vec::new()))
        })
        .collect();
    for _ in 0..plan.rounds {
        for (subject, state) in subjects.iter_mut().zip(&mut states) {
            let Ok((count, found)) = state else { continue };
            match once(workload, subject, *count) {
                Ok(nanoseconds) => found.push(nanoseconds),
                Err(trouble) => *state = Err(trouble),
            }
        }
    }
    states.into_iter().map(|state| state.map(|(_, found)| median(found))).collect()
}

/// How often the work is to be done for a measurement to take so long.
fn count(subject: &mut Subject, seconds: f64) -> Result<u64, Trouble> {
    let mut count = 1;
    loop {
        let taken = subject.time("work", count)?;
        if taken >= seconds / 4.0 || count >= 1 << 30 {
            #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "about so many")]
            #[allow(clippy::cast_sign_loss, reason = "a time is no less than nothing")]
            return Ok(((count as f64 * seconds / taken.max(1e-9)) as u64).max(1));
        }
        count *= 4;
    }
}

fn once(workload: &Workload, subject: &mut Subject, count: u64) -> Result<f64, Trouble> {
    let work = subject.time("work", count)?;
    let around = if workload.has_loop() { subject.time("loop", count)? } else { 0.0 };
    #[allow(clippy::cast_precision_loss, reason = "it has few digits")]
    let each = (work - around) * 1e9 / count as f64;
    Ok(each)
}

/// The middle one, or the mean of the two in the middle.
fn median(mut all: Vec<f64>) -> f64 {
    all.sort_by(f64::total_cmp);
    match all.len() {
        0 => f64::NAN,
        length if length % 2 == 1 => all[length / 2],
        length => f64::midpoint(all[length / 2 - 1], all[length / 2]),
    }
}
