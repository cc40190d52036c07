//! `freevars verify`

use super::{Verdict, Wrong, input, listing::Listing, print, progress, python};
use freevars::{
    interpreter::{self, Interpreter},
    laid_out,
    library::{self, Finding, Survey},
};
use freevars_code::{CodeIndex, Opcode, Program, Version};
use freevars_model::{
    table::Table,
    verify::{Answer, Reason, Rejected, Unemitted, answer},
};
use serde_json::{Value, json};
use std::{collections::BTreeMap, path::PathBuf};

/// Say if a program is valid, valid but never emitted by CPython's compiler, or refused, and why.
///
/// With --library it is the standard libraries of real interpreters that are compiled and verified, code object by code
/// object: nothing may be refused, and nothing may be called never emitted. The exit status is 1 if something is refused,
/// 2 if a program is outside of what is specified.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The program: Python (.py), a program file (.json), or assembly (.asm, .txt)
    #[arg(required_unless_present = "library")]
    file: Option<PathBuf>,
    /// Verify the standard libraries of interpreters instead
    #[arg(long, conflicts_with = "file")]
    library: bool,
    /// The interpreter that compiles a .py file, or whose library is verified, a version or a path; if not given, the
    /// newest that is found, or with --library one of each version
    #[arg(long, value_name = "INTERPRETER")]
    python: Vec<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn main(args: &Args) -> Result<Verdict, Wrong> {
    match &args.file {
        Some(file) => {
            let program = input::program(file, args.python.first().map(String::as_str))?;
            one(&program, args.json)
        }
        None => libraries(&args.python, args.json),
    }
}

fn one(program: &Program, json: bool) -> Result<Verdict, Wrong> {
    let answer = answer(program, &Table::of(program.version));
    if let Answer::Rejected(Rejected { reason: Reason::Outside(_), .. }) = answer {
        input::verified(program, &Table::of(program.version))?;
    }
    print(&if json { laid_out(&in_json(&answer)) } else { in_words(program, &answer) })?;
    Ok(Verdict::of(!matches!(answer, Answer::Rejected(_))))
}

fn in_json(answer: &Answer) -> Value {
    let place = |code: CodeIndex, at: Option<(u32, Opcode)>, name: &str, what: &str| {
        let (offset, opcode) = at.unzip();
        json!({"code": code.0, "offset": offset, "opcode": opcode.map(Opcode::name), name: what})
    };
    match answer {
        Answer::Valid => json!({"answer": "valid"}),
        Answer::Unemitted(habits) => {
            let habits = habits.iter().map(|Unemitted { code, at, habit }| place(*code, *at, "habit", habit.into()));
            json!({"answer": "unemitted", "habits": habits.collect::<Vec<_>>()})
        }
        Answer::Rejected(Rejected { code, at, reason }) => {
            json!({"answer": "refused", "why": place(*code, *at, "reason", &reason.to_string())})
        }
    }
}

fn in_words(program: &Program, answer: &Answer) -> String {
    let places = match answer {
        Answer::Valid => Vec::new(),
        Answer::Unemitted(habits) => habits.iter().map(|each| (each.to_string(), each.code, each.at)).collect(),
        Answer::Rejected(rejected) => vec![(rejected.to_string(), rejected.code, rejected.at)],
    };
    let listing = Listing::of(program);
    let mut out = match answer {
        Answer::Valid => "valid\n".to_owned(),
        Answer::Unemitted(_) => "valid, but CPython's compiler never emits it\n".to_owned(),
        Answer::Rejected(_) => "refused\n".to_owned(),
    };
    for (text, code, at) in places {
        out += &format!("{text}\n");
        let decoded = program.codes[code.0 as usize].instructions(program.version).unwrap_or_default();
        if let Some(at) = at.and_then(|(offset, _)| decoded.iter().find(|each| each.offset == offset)) {
            out += &format!("{}\n", listing.line(code.0, at));
        }
    }
    out
}

fn libraries(wanted: &[String], json: bool) -> Result<Verdict, Wrong> {
    let versions = || Version::ALL.iter().map(Version::to_string).collect();
    let wanted: Vec<String> = if wanted.is_empty() { versions() } else { wanted.to_vec() };
    let mut surveys = BTreeMap::new();
    for wanted in wanted {
        let mut interpreter = interpreter::find(&wanted)?;
        let version = python::version(&interpreter)?;
        surveys.insert((version, interpreter.release().to_owned()), survey(&mut interpreter, version)?);
    }
    if json {
        let surveys: BTreeMap<&str, &Survey> =
            surveys.iter().map(|((_, release), survey)| (&**release, survey)).collect();
        print(&laid_out(&surveys))?;
    } else {
        let texts = surveys.iter().map(|((_, release), survey)| survey_in_words(release, survey));
        print(&texts.collect::<Vec<_>>().join("\n"))?;
    }
    Ok(Verdict::of(surveys.values().all(Survey::holds)))
}

fn survey(interpreter: &mut Interpreter, version: Version) -> Result<Survey, Wrong> {
    let modules = interpreter.library()?;
    let bar = progress::rate(modules.len() as u64, &format!("{version}"));
    let survey = library::survey(interpreter.path(), &modules, &Table::of(version), || bar.inc(1))?;
    bar.finish_and_clear();
    Ok(survey)
}

fn survey_in_words(release: &str, survey: &Survey) -> String {
    let Survey { modules, not_compiled, code_objects, accepted, unemitted, outside, refused } = survey;
    let outside: u64 = outside.values().sum();
    let mut out = format!("CPython {release}: {modules} modules, {code_objects} code objects\n");
    out += &format!("{accepted:>9} accepted, {} of them never emitted, it is said\n", unemitted.len());
    out += &format!("{outside:>9} outside of what is specified\n");
    for (what, count) in survey.outside_by_count() {
        out += &format!("{count:>18} {what}\n");
    }
    out += &format!("{:>9} refused\n", refused.len());
    out += &format!(
        "{:>9} files not compiled: no Python of this version, or texts with lone surrogates\n",
        not_compiled.len()
    );
    for Finding { module, qualname, line, says } in unemitted.iter().chain(refused) {
        out += &format!("{module}:{line}: {qualname}: {says}\n");
    }
    out
}
