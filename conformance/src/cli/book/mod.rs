//! `freevars book`: the pages of the book that are generated from the rules, and what its examples print.

mod builtins;
mod console;
mod difference;
mod errors;
mod evidence;
mod matrix;
mod operation;
mod page;
pub(super) mod place;
mod section;
mod summary;

use super::{Verdict, Wrong, facts, print, spec::entry, trace};
use freevars::shipped;
use freevars_code::Version;
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

/// Write the pages of the book that come from the rules, and what the commands in its chapters print.
///
/// A page for each opcode, family of opcodes, rule of the machine, operation of types and group of built-ins, the matrix of
/// opcodes by version, the texts of errors, what differs between neighbouring versions, and the part of SUMMARY.md that
/// lists these. In each chapter, what stands below a line `$ COMMAND`
/// of a `console` block is replaced by what the command prints.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The folder of the book
    #[arg(default_value = "docs")]
    folder: PathBuf,
    /// Write nothing; name the pages that would change
    #[arg(long)]
    check: bool,
}

/// The folders in which every page is generated.
const GENERATED: [&str; 8] =
    ["opcodes", "machine", "operations", "builtins", "errors", "differences", "facts", "traces"];

/// The shipped programs whose runs can be stepped through.
const TRACED: [(&str, Version); 3] = [
    ("factory_nonlocal_counter", Version::V3_11),
    ("factory_nonlocal_counter", Version::V3_8),
    ("loop_of_lambdas_sees_last_value", Version::V3_11),
];

/// Pages by their path below `src`.
type Pages = BTreeMap<PathBuf, String>;

pub(super) fn main(args: &Args) -> Result<Verdict, Wrong> {
    let src = args.folder.join("src");
    let mut pages = generated()?;
    let summary = PathBuf::from("SUMMARY.md");
    let written = read(&src.join(&summary))?;
    pages.insert(summary, summary::with(&written, &pages));
    for path in chapters(&src)? {
        let text = read(&src.join(&path))?;
        pages.insert(path.clone(), console::refreshed(&text, &path, &args.folder)?);
    }
    let stale = stale(&src, &pages)?;
    let mut changed = stale.clone();
    for (path, text) in &pages {
        let file = src.join(path);
        if fs::read_to_string(&file).is_ok_and(|old| old == *text) {
            continue;
        }
        changed.push(path.clone());
        if !args.check {
            let folder = file.parent().unwrap_or(&src);
            fs::create_dir_all(folder).map_err(Wrong::file(folder))?;
            fs::write(&file, text).map_err(Wrong::file(&file))?;
        }
    }
    if !args.check {
        stale
            .iter()
            .map(|path| src.join(path))
            .try_for_each(|file| fs::remove_file(&file).map_err(Wrong::file(&file)))?;
    }
    changed.sort();
    let what = if args.check { "differs" } else { "written" };
    print(&changed.iter().map(|path| format!("{what}: {}\n", path.display())).collect::<String>())?;
    Ok(Verdict::of(!args.check || changed.is_empty()))
}

/// Every page that comes from the rules.
fn generated() -> Result<Pages, Wrong> {
    let entries = entry::all(Version::KNOWN);
    let evidence = evidence::gather();
    let mut pages = page::all(&entries, &evidence);
    pages.extend(matrix::all(&entries));
    pages.extend(operation::all(&entries));
    pages.extend(builtins::all(&entries));
    pages.extend(errors::all());
    pages.extend(Version::ALL.windows(2).map(|two| difference::page(two[0], two[1])));
    let facts = format!("# Facts, and what shows each\n\n{FACTS}\n\n{}", facts::for_a_book());
    pages.insert("facts/index.md".into(), facts);
    for (name, version) in TRACED {
        let (path, page) = traced(name, version)?;
        pages.insert(path, page);
    }
    Ok(pages)
}

/// A run of a shipped program, step by step.
fn traced(name: &str, version: Version) -> Result<(PathBuf, String), Wrong> {
    let no_such = || Wrong::NoSuchProgram(name.to_owned());
    let shipped = shipped::all().into_iter().find(|shipped| shipped.name == name).ok_or_else(no_such)?;
    let recording = shipped.recordings.iter().find(|recording| recording.program.version == version);
    let program = shipped.with_source(&recording.ok_or_else(no_such)?.program);
    let page = trace::for_a_book(&format!("{name}.py"), "../*.html", &program)?;
    Ok((PathBuf::from(format!("traces/{name}.{version}.html")), page))
}

/// What is said of the facts.
const FACTS: &str = "What is specified of closures, fact by fact. A name is a shipped program in `conformance/programs/`, one that \
                     is refused (`rejected/NAME`), one that no compiler emits (`unemitted/NAME`), or a test (`PATH.rs::NAME`).";

/// The pages that are written by hand.
fn chapters(src: &Path) -> Result<Vec<PathBuf>, Wrong> {
    let mut chapters = files(src)?;
    chapters
        .retain(|path| path.extension().is_some_and(|extension| extension == "md") && path != Path::new("SUMMARY.md"));
    Ok(chapters)
}

/// The files in generated folders that are no pages any more.
fn stale(src: &Path, pages: &Pages) -> Result<Vec<PathBuf>, Wrong> {
    let mut stale = Vec::new();
    for folder in GENERATED {
        let found = files(&src.join(folder))?.into_iter().map(|file| Path::new(folder).join(file));
        stale.extend(found.filter(|path| !pages.contains_key(path)));
    }
    Ok(stale)
}

/// The names of the files in a folder, in order; none, if there is no such folder.
fn files(folder: &Path) -> Result<Vec<PathBuf>, Wrong> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(Wrong::file(folder))?,
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(Wrong::file(folder))?;
        if entry.path().is_file() {
            names.push(PathBuf::from(entry.file_name()));
        }
    }
    names.sort();
    Ok(names)
}

fn read(file: &Path) -> Result<String, Wrong> {
    fs::read_to_string(file).map_err(Wrong::file(file))
}
