//! `freevars trace`: a run of the model, uop by uop.

mod json;
mod state;
mod text;

use super::{Verdict, Wrong, input};
use freevars::subject::{Answer, Model};
use freevars_model::{
    machine::{Event, Machine, Outcome},
    table::{RuleIndex, Table},
};
use state::State;
use std::{
    io::{self, BufWriter, Write},
    path::PathBuf,
};

/// Run a program on the specification and show each step.
///
/// For each instruction: its line of the listing, the rule that says what it does, each micro-op with what it did to
/// reference counts, and then the frames. Objects are named by a number, as #12.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The program: Python (.py), a program file (.json), or assembly (.asm, .txt)
    file: PathBuf,
    /// The interpreter that compiles a .py file: a version or a path; the newest that is found if not given
    #[arg(long, value_name = "INTERPRETER")]
    python: Option<String>,
    /// Begin with the N-th instruction that is run
    #[arg(long, value_name = "N", default_value_t = 0)]
    from: u64,
    /// Stop after so many instructions
    #[arg(long, value_name = "N")]
    count: Option<u64>,
    /// Print one JSON object a micro-op
    #[arg(long)]
    json: bool,
}

/// A step that was made.
struct Step {
    /// From 1.
    number: u64,
    rule: RuleIndex,
    /// The place of the uop in its rule.
    position: usize,
    events: Vec<Event>,
}

/// How steps are shown.
enum Shown {
    Text(text::Shown),
    Json(json::Shown),
}

pub(super) fn main(args: &Args) -> Result<Verdict, Wrong> {
    let program = input::program(&args.file, args.python.as_deref())?;
    let table = Table::of(program.version);
    input::verified(&program, &table)?;
    let loaded = Machine::new(&program, &table, Model::LIMITS);
    let mut machine = loaded.map_err(|error| unobserved(error.into()))?;
    machine.record_events();
    let state = State::new(&program, &table);
    let mut shown = match args.json {
        true => Shown::Json(json::Shown::default()),
        false => Shown::Text(text::Shown::default()),
    };
    let mut out = BufWriter::new(io::stdout().lock());
    let last = args.count.map(|count| args.from.max(1).saturating_add(count));
    while let Some((rule, position, _)) = machine.position() {
        if last.is_some_and(|last| machine.instructions() >= last) {
            return out.flush().map(|()| Verdict::Holds).map_err(Wrong::Output);
        }
        let begun = machine.instructions();
        machine.step();
        let step = Step { number: machine.steps(), rule, position, events: machine.take_events() };
        if begun >= args.from {
            match &mut shown {
                Shown::Text(shown) => shown.step(&mut out, &state, &machine, &step),
                Shown::Json(shown) => shown.step(&mut out, &state, &machine, &step),
            }
            .map_err(Wrong::Output)?;
        }
    }
    let outcome = machine.outcome().expect("progress: a machine that does not step has an outcome");
    match &mut shown {
        Shown::Text(_) => text::end(&mut out, &state, &machine, outcome),
        Shown::Json(_) => json::end(&mut out, &state, &machine, outcome),
    }
    .and_then(|()| out.flush())
    .map_err(Wrong::Output)?;
    match outcome {
        Outcome::Returned(_) => Ok(Verdict::Holds),
        Outcome::Raised(_) => Ok(Verdict::Fails),
        Outcome::Exhausted(limit) => Err(unobserved(Answer::Exhausted((*limit).to_owned()))),
        Outcome::Unsupported(what) => Err(unobserved(Answer::Unsupported(what.clone()))),
    }
}

fn unobserved(answer: Answer) -> Wrong {
    Wrong::Unobserved { subject: "the model".to_owned(), answer }
}
