//! `freevars trace`: a run of the model, uop by uop.

mod html;
mod json;
mod state;
mod text;

use super::{Verdict, Wrong, input};
use freevars::subject::{Answer, Model};
use freevars_code::{Program, allocation::FailedAllocation};
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
    /// Let an allocation fail: of a cell, tuple, function, frame or of arguments, the NTH there is
    #[arg(long, value_name = "SITE:NTH")]
    fail: Option<FailedAllocation>,
    /// Begin with the N-th instruction that is run
    #[arg(long, value_name = "N", default_value_t = 0)]
    from: u64,
    /// Stop after so many instructions
    #[arg(long, value_name = "N")]
    count: Option<u64>,
    /// Print one JSON object a micro-op
    #[arg(long)]
    json: bool,
    /// Print an HTML page to step through, which needs nothing else
    #[arg(long, conflicts_with = "json")]
    html: bool,
}

/// A step that was made.
struct Step {
    /// From 1.
    number: u64,
    rule: RuleIndex,
    /// The place of the uop in its rule.
    position: usize,
    events: Vec<Event>,
    /// Whether nothing after it is shown.
    is_last: bool,
}

/// How steps are shown.
enum Shown {
    Text(text::Shown),
    Json(json::Shown),
    Html(Box<html::Shown>),
}

pub(super) fn main(args: &Args) -> Result<Verdict, Wrong> {
    let program = input::program(&args.file, args.python.as_deref())?;
    let table = Table::of(program.version);
    input::verified(&program, &table)?;
    let loaded = Machine::new(&program, &table, Model::LIMITS);
    let mut machine = loaded.map_err(|error| unobserved(error.into()))?;
    machine.record_events();
    args.fail.into_iter().for_each(|failing| machine.fail_allocation(failing));
    let state = State::new(&program, &table);
    let mut shown = match (args.json, args.html) {
        (true, _) => Shown::Json(json::Shown::default()),
        (_, true) => Shown::Html(Box::default()),
        _ => Shown::Text(text::Shown::default()),
    };
    let mut out = BufWriter::new(io::stdout().lock());
    let last = args.count.map(|count| args.from.max(1).saturating_add(count));
    while let Some((rule, position, _)) = machine.position() {
        if last.is_some_and(|last| machine.instructions() >= last) {
            if let Shown::Html(shown) = &shown {
                let page = shown.page(&title(args), html::PAGES, &program, &state, None);
                out.write_all(page.as_bytes()).map_err(Wrong::Output)?;
            }
            return out.flush().map(|()| Verdict::Holds).map_err(Wrong::Output);
        }
        let begun = machine.instructions();
        machine.step();
        let is_last = last.is_some_and(|last| machine.instructions() >= last);
        let step = Step { number: machine.steps(), rule, position, events: machine.take_events(), is_last };
        if begun >= args.from {
            match &mut shown {
                Shown::Text(shown) => shown.step(&mut out, &state, &machine, &step),
                Shown::Json(shown) => shown.step(&mut out, &state, &machine, &step),
                Shown::Html(shown) => {
                    shown.step(&state, &machine, &step);
                    Ok(())
                }
            }
            .map_err(Wrong::Output)?;
        } else if machine.instructions() == args.from
            && let Shown::Text(shown) = &shown
        {
            shown.heading(&mut out, &state, &machine).map_err(Wrong::Output)?;
        }
    }
    let outcome = machine.outcome().expect("progress: a machine that does not step has an outcome");
    match &mut shown {
        Shown::Text(_) => text::end(&mut out, &state, &machine, outcome),
        Shown::Json(_) => json::end(&mut out, &state, &machine, outcome),
        Shown::Html(shown) => {
            let end = html::end(outcome, &state, &machine);
            out.write_all(shown.page(&title(args), html::PAGES, &program, &state, end).as_bytes())
        }
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

/// The page of a whole run, for a book whose pages are where `pages` says, one of them being `*`.
pub(super) fn for_a_book(title: &str, pages: &str, program: &Program) -> Result<String, Wrong> {
    let table = Table::of(program.version);
    let mut machine = Machine::new(program, &table, Model::LIMITS).map_err(|error| unobserved(error.into()))?;
    machine.record_events();
    let state = State::new(program, &table);
    let mut shown = html::Shown::default();
    while let Some((rule, position, _)) = machine.position() {
        machine.step();
        let step = Step { number: machine.steps(), rule, position, events: machine.take_events(), is_last: false };
        shown.step(&state, &machine, &step);
    }
    let end = machine.outcome().and_then(|outcome| html::end(outcome, &state, &machine));
    Ok(shown.page(title, pages, program, &state, end))
}

/// What the page of a trace is called.
fn title(args: &Args) -> String {
    args.file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn unobserved(answer: Answer) -> Wrong {
    Wrong::Unobserved { subject: "the model".to_owned(), answer }
}
