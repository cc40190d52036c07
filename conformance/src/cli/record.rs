//! `freevars record`

use super::{Verdict, Wrong, input, print, progress, report};
use freevars::{
    interpreter::{self, Error},
    laid_out,
    shipped::{self, Recording},
    subject::CPython,
};
use freevars_code::Version;
use serde_json::json;
use std::{
    collections::{BTreeMap, HashSet},
    fs,
    path::{Path, PathBuf},
};

/// Record what real CPythons make of programs: compile each, run it, and write what was observed beside it.
///
/// For each NAME.py in the folder this writes recorded/NAME.json: for each version, unless the second line of the
/// program (`# versions: 3.8 3.11`) leaves it out or it does not compile there, the program file and the observation.
/// Some programs are written as listings too. Needs an interpreter of every version.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The folder of programs
    #[arg(default_value = "conformance/programs")]
    folder: PathBuf,
    /// Print the counts as JSON
    #[arg(long)]
    json: bool,
}

/// What was done for a version.
#[derive(Clone, Copy, Debug, Default, serde::Serialize)]
struct Count {
    recorded: usize,
    not_compiled: usize,
}

pub(super) fn main(args: &Args) -> Result<Verdict, Wrong> {
    let sources = sources(&args.folder)?;
    let found = |version: &Version| Ok((*version, CPython(interpreter::find(&version.to_string())?)));
    let mut interpreters = Version::ALL.iter().map(found).collect::<Result<BTreeMap<_, _>, Error>>()?;
    for folder in [shipped::RECORDED, shipped::LISTINGS] {
        let folder = args.folder.join(folder);
        fs::create_dir_all(&folder).map_err(Wrong::file(&folder))?;
    }
    let mut counts: BTreeMap<Version, Count> = Version::ALL.iter().map(|v| (*v, Count::default())).collect();
    let bar = progress::bar(sources.len());
    for (name, source) in &sources {
        bar.set_message(name.clone());
        let mut recordings = Vec::new();
        for version in shipped::versions(source) {
            let interpreter = interpreters.get_mut(&version).expect("every-version: all were found");
            let count = counts.entry(version).or_default();
            match recording(name, source, interpreter)? {
                None => count.not_compiled += 1,
                Some(recording) => {
                    count.recorded += 1;
                    if shipped::LISTED.contains(&name.as_str()) {
                        write(
                            &args.folder.join(shipped::listing_path(name, version)),
                            &recording.program.to_assembly(),
                        )?;
                    }
                    recordings.push(recording);
                }
            }
        }
        write(&args.folder.join(shipped::RECORDED).join(format!("{name}.json")), &laid_out(&recordings))?;
        bar.inc(1);
    }
    bar.finish_and_clear();
    remove_stale(&args.folder, &sources)?;
    if args.json {
        let counts: BTreeMap<String, Count> = counts.iter().map(|(v, count)| (v.to_string(), *count)).collect();
        print(&laid_out(&json!({"programs": sources.len(), "versions": counts})))?;
    } else {
        print(&format!("{} programs\n", sources.len()))?;
        for (version, Count { recorded, not_compiled }) in counts {
            print(&format!("{version:>5}: {recorded} recorded, {not_compiled} do not compile\n"))?;
        }
    }
    Ok(Verdict::Holds)
}

/// The names and texts of the programs in a folder, by name.
fn sources(folder: &Path) -> Result<BTreeMap<String, String>, Wrong> {
    let mut sources = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(Wrong::file(folder))? {
        let path = entry.map_err(Wrong::file(folder))?.path();
        if path.extension().is_some_and(|extension| extension == "py" || extension == "asm") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let source = fs::read_to_string(&path).map_err(Wrong::file(&path))?;
            if shipped::is_assembly(&source) {
                input::from_assembly(&path, &source)?;
            }
            sources.insert(name, source);
        }
    }
    Ok(sources)
}

/// What an interpreter makes of a program; nothing if it is no Python of that version.
pub(super) fn recording(name: &str, source: &str, cpython: &mut CPython) -> Result<Option<Recording>, Wrong> {
    let compiled = match shipped::assembled(source) {
        Some(program) => Ok(program),
        None => cpython.0.compile(source, &format!("{name}.py")),
    };
    let mut program = match compiled {
        Ok(program) => program,
        Err(Error::Refused { .. }) => return Ok(None),
        Err(error) => return Err(Wrong::Interpreter(error)),
    };
    program.source = None;
    let observation = report::observed(cpython, &program)?;
    Ok(Some(Recording { release: cpython.0.release().to_owned(), program, observation }))
}

fn write(path: &Path, text: &str) -> Result<(), Wrong> {
    // A file that stays the same is not touched, so that nothing is built anew for it.
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs::write(path, text).map_err(Wrong::file(path))
}

/// Removes the recordings and listings of programs that are gone.
fn remove_stale(folder: &Path, sources: &BTreeMap<String, String>) -> Result<(), Wrong> {
    let listings = |name: &String| {
        let name = name.clone();
        Version::ALL.iter().map(move |version| shipped::listing_path(&name, *version))
    };
    let listed = sources.keys().filter(|name| shipped::LISTED.contains(&name.as_str())).flat_map(listings);
    let recorded = sources.keys().map(|name| format!("{}/{name}.json", shipped::RECORDED));
    let made: HashSet<PathBuf> = listed.chain(recorded).map(|path| folder.join(path)).collect();
    for folder in [shipped::RECORDED, shipped::LISTINGS].map(|within| folder.join(within)) {
        for entry in fs::read_dir(&folder).map_err(Wrong::file(&folder))? {
            let path = entry.map_err(Wrong::file(&folder))?.path();
            if !made.contains(&path) {
                fs::remove_file(&path).map_err(Wrong::file(&path))?;
            }
        }
    }
    Ok(())
}
