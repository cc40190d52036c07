//! `freevars finding`

use super::{Verdict, Wrong, print};
use freevars::{
    campaign::{Finding, Origin, finding::instructions},
    fuzzing::{Fault, Fuzzer, Looked, Target, caught, decode},
    laid_out,
    observation::Observation,
    shrink::shrink,
    subject::{Answer, Divergence, Model, Subject, Vm},
};
use freevars_code::Program;
use std::{
    fmt::Write,
    fs, panic,
    path::{Path, PathBuf},
};

/// Say what is wrong with an input that a fuzzer has found, and shrink it.
///
/// The input, a file in fuzz/artifacts or assembly, is looked at as the fuzz target does. If it is a program and
/// something is wrong, it is shrunk as long as that stays wrong, and printed as assembly with what both machines are
/// observed to do. It is saved as assembly, which can go to fuzz/regressions, and as a file that `run`, `trace` and
/// `check` read.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The fuzz target: divergence, refcount_leak, bytes or formats
    target: Target,
    /// The inputs
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Save what is found in this folder
    #[arg(long, value_name = "DIR", default_value = "findings")]
    findings: PathBuf,
    /// Print the findings as JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn main(args: &Args) -> Result<Verdict, Wrong> {
    // What panics say is in the finding.
    panic::set_hook(Box::new(|_| ()));
    let mut fuzzer = Fuzzer::default();
    let mut text = String::new();
    let mut found = Vec::new();
    let mut holds = true;
    for file in &args.files {
        let input = fs::read(file).map_err(Wrong::file(file))?;
        let looked = caught(|| fuzzer.look(args.target, &input));
        let _ = match &looked {
            Ok(Looked::Whole) => writeln!(text, "{}: nothing is wrong", file.display()),
            Ok(Looked::Refused) => writeln!(text, "{}: it is refused", file.display()),
            Ok(Looked::Inconclusive) => {
                writeln!(text, "{}: it goes past a limit, or does what is not covered", file.display())
            }
            Err(fault) => writeln!(text, "{}: {fault}", file.display()),
        };
        let Err(fault) = looked else { continue };
        holds = false;
        if args.target != Target::Formats {
            let finding = finding(args.target, file, decode(&input), fault, &mut fuzzer);
            say(&mut text, &finding);
            let saved = save(args, file, &finding)?;
            let _ = writeln!(text, "saved as {}", saved.display());
            found.push(finding);
        }
    }
    print(&if args.json { laid_out(&found) } else { text })?;
    Ok(Verdict::of(holds))
}

/// Shrinks a program as long as it shows a like fault, and observes what is left of it.
fn finding(target: Target, file: &Path, program: Program, fault: Fault, fuzzer: &mut Fuzzer) -> Finding {
    let before = instructions(&program);
    let shrunk = shrink(program, |candidate| {
        caught(|| fuzzer.look_at(target, candidate)).is_err_and(|found| found.is_like(&fault))
    });
    let fault = caught(|| fuzzer.look_at(target, &shrunk)).err().unwrap_or(fault);
    let mut model = Model::default().recording();
    let expected = observation(&mut model, &shrunk);
    let observed = observation(&mut Vm::default(), &shrunk);
    let table = model.table(shrunk.version).clone();
    let place = match (&fault, model.record()) {
        (Fault::Diverges(Divergence::Differs(difference)), Some(record)) => record.place(difference, &shrunk, &table),
        _ => None,
    };
    Finding {
        origin: Origin::File(file.display().to_string()),
        subject: Vm::default().name(),
        difference: fault.to_string(),
        place,
        alone: true,
        failing: fault.failing(),
        instructions: before,
        assembly: shrunk.to_assembly().lines().map(str::to_owned).collect(),
        program: shrunk,
        expected,
        observed,
    }
}

fn observation(machine: &mut impl Subject, program: &Program) -> Option<Observation> {
    match machine.observe(program) {
        Ok(Answer::Observed(observation)) => Some(*observation),
        Ok(Answer::Unsupported(_) | Answer::Rejected(_) | Answer::Exhausted(_)) | Err(_) => None,
    }
}

fn say(text: &mut String, finding: &Finding) {
    let _ = writeln!(text, "  shrunk, {}", finding.difference);
    if let Some(place) = &finding.place {
        let _ = writeln!(text, "  the specification was in {place}");
    }
    finding.assembly.iter().for_each(|line| {
        let _ = writeln!(text, "{}", format!("  {line}").trim_end());
    });
    for (who, observation) in [("the specification", &finding.expected), (&*finding.subject, &finding.observed)] {
        let _ = match observation {
            Some(observation) => write!(text, "{who}: {}", laid_out(observation)),
            None => writeln!(text, "{who}: nothing is observed"),
        };
    }
}

/// Saves a finding twice: as assembly, and with all that is known of it.
fn save(args: &Args, file: &Path, finding: &Finding) -> Result<PathBuf, Wrong> {
    fs::create_dir_all(&args.findings).map_err(Wrong::file(&args.findings))?;
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    let path = args.findings.join(format!("{}-{name}.asm", args.target));
    fs::write(&path, finding.program.to_assembly()).map_err(Wrong::file(&path))?;
    let whole = path.with_extension("json");
    fs::write(&whole, laid_out(finding)).map_err(Wrong::file(&whole))?;
    Ok(path)
}
