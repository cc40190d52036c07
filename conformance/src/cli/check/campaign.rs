//! A subject against the specification.

use super::{Args, chosen, junit, report};
use crate::cli::{Verdict, Wrong, input, print, progress};
use freevars::{
    campaign::{Campaign, Finding, Given, Origin, Report, Source, Watch},
    exhaustive::Exhaustive,
    laid_out,
    subject::Spec,
};
use freevars_code::Version;
use std::{
    fs,
    path::{Path, PathBuf},
    process,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Instant,
};

/// Whether the campaigns are to come to their end.
static STOP: AtomicBool = AtomicBool::new(false);

/// A report, and what only the command line knows of it.
pub(super) struct Checked {
    pub(super) report: Report,
    pub(super) seconds: f64,
    /// Where the findings are kept.
    pub(super) kept: Vec<PathBuf>,
}

pub(super) fn run(spec: &Spec, args: &Args) -> Result<Verdict, Wrong> {
    listen();
    let given = given(args)?;
    let mut checked = Vec::new();
    for &version in Version::ALL {
        let wanted = args.versions.is_empty() || args.versions.contains(&version);
        if !wanted || STOP.load(Ordering::Relaxed) {
            continue;
        }
        let given: Vec<_> = given.iter().filter(|given| given.program.version == version).cloned().collect();
        let only_given = !args.programs.is_empty();
        if only_given && given.is_empty() {
            continue;
        }
        let source = match args.every {
            _ if only_given => Source::Drawn { seed: args.seed, first: args.first, cases: 0 },
            Some(steps) => Source::Every(Exhaustive::of(version, usize::from(steps))),
            None => Source::Drawn { seed: args.seed, first: args.first, cases: args.cases },
        };
        checked.extend(check(version, spec, campaign(args, version, given, source), args)?);
    }
    if checked.is_empty()
        || checked.iter().all(|checked| checked.report.tally.programs == 0) && !STOP.load(Ordering::Relaxed)
    {
        return Err(Wrong::NothingToCheck);
    }
    if let Some(path) = &args.junit {
        fs::write(path, junit::of(&checked)).map_err(Wrong::file(path))?;
    }
    print(&if args.json { report::in_json(&checked) } else { report::in_words(&checked, args.missed) })?;
    Ok(Verdict::of(checked.iter().all(|checked| checked.report.holds())))
}

/// The first Ctrl-C ends the campaigns, the second one the program.
fn listen() {
    let interrupted = || {
        if STOP.swap(true, Ordering::Relaxed) {
            process::exit(2);
        }
    };
    // It fails only where there are no signals to listen to.
    let _ = ctrlc::set_handler(interrupted);
}

fn campaign(args: &Args, version: Version, given: Vec<Given>, source: Source) -> Campaign {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let workers = args.workers.unwrap_or(2 * cores);
    Campaign { version, given, source, with: args.with.clone(), workers, most_findings: args.most }
}

/// The programs that are named, or all that are shipped.
fn given(args: &Args) -> Result<Vec<Given>, Wrong> {
    let (files, shipped) = chosen(&args.programs)?;
    let mut given = Vec::new();
    for file in files {
        let program = input::program(file, None)?;
        let origin = Origin::File(file.display().to_string());
        given.push(Given { origin, program, failing: args.fail.or_else(|| input::failing(file)) });
    }
    for shipped in &shipped {
        let programs = shipped.recordings.iter().map(|recording| shipped.with_source(&recording.program));
        let origin = Origin::Shipped(shipped.name.to_owned());
        given.extend(programs.map(|program| Given { origin: origin.clone(), program, failing: args.fail }));
    }
    Ok(given)
}

fn check(version: Version, spec: &Spec, campaign: Campaign, args: &Args) -> Result<Option<Checked>, Wrong> {
    let begun = Instant::now();
    // Asked for once to know whether the subject takes the version, then once for each worker.
    let first = Mutex::new(spec.start(version).map_err(Wrong::Start)?);
    if first.lock().expect("lock: nobody has panicked").is_none() {
        return Ok(None);
    }
    let start = || {
        let started = first.lock().expect("lock: nobody panics while he holds it").take();
        match started {
            Some(subject) => Ok(subject),
            None => spec.start(version).map(|subject| subject.expect("takes-the-version: it did before")),
        }
    };
    let bar = progress::rate(campaign.given.len() as u64 + campaign.source.count(), &version.to_string());
    let kept = Mutex::new(Vec::new());
    let found = |finding: &Finding| {
        let path = keep(finding, &args.findings);
        bar.suspend(|| {
            let place = path.as_ref().map_or_else(|wrong| wrong.to_string(), |path| path.display().to_string());
            eprintln!("{version} {}: {} ({place})", finding.origin, finding.difference);
        });
        kept.lock().expect("lock: nobody panics while he holds it").push(path);
    };
    let watch = Watch { stop: &STOP, ran: &|count| bar.inc(count), found: &found };
    let report = campaign.run(&start, watch).map_err(Wrong::Start)?;
    bar.finish_and_clear();
    let kept = kept.into_inner().unwrap_or_default().into_iter().collect::<Result<_, _>>()?;
    Ok(Some(Checked { report, seconds: begun.elapsed().as_secs_f64(), kept }))
}

/// Saves a finding.
fn keep(finding: &Finding, folder: &Path) -> Result<PathBuf, Wrong> {
    let origin = match &finding.origin {
        Origin::Shipped(name) => name.clone(),
        Origin::File(path) => Path::new(path).file_stem().unwrap_or_default().to_string_lossy().into_owned(),
        Origin::Generated { seed, number } => format!("{seed}-{number}"),
        Origin::Every { number } => format!("small-{number}"),
    };
    fs::create_dir_all(folder).map_err(Wrong::file(folder))?;
    let path = folder.join(format!("{}-{origin}.json", finding.program.version));
    fs::write(&path, laid_out(finding)).map_err(Wrong::file(&path))?;
    Ok(path)
}
