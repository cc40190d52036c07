//! `freevars vectors`

use super::{Verdict, Wrong, print};
use freevars::{
    laid_out,
    vectors::{Corpus, Expected, files},
};
use freevars_code::Version;
use serde_json::{Map, Value, json};
use std::{collections::BTreeMap, fs, path::PathBuf};

/// Write vectors: programs with what is expected of them, for the test suite of another implementation.
///
/// For each version FOLDER/VERSION.jsonl, a vector a line: the shipped programs, programs that must be refused, and
/// generated ones, small ones first, until each exit of a rule is taken by a few. FOLDER/index.json says which lines have
/// an opcode, take an exit or break a requirement, and has the checksums; the JSON Schemas of both are beside it. The same
/// seed gives the same bytes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Where to write them
    folder: PathBuf,
    /// Which versions
    #[arg(long, value_delimiter = ',', value_name = "VERSION")]
    versions: Vec<Version>,
    /// How many programs to generate for each version, to choose from
    #[arg(long, default_value_t = 20_000, value_name = "N")]
    cases: u64,
    /// What programs are drawn from
    #[arg(long, default_value_t = 0, value_name = "N")]
    seed: u64,
    /// Print the counts as JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn main(args: &Args) -> Result<Verdict, Wrong> {
    let versions = if args.versions.is_empty() { Version::ALL } else { &args.versions };
    fs::create_dir_all(&args.folder).map_err(Wrong::file(&args.folder))?;
    let corpora: Vec<Corpus> = versions.iter().map(|version| Corpus::of(*version, args.seed, args.cases)).collect();
    for (name, text) in files(&corpora, args.seed, args.cases) {
        let path = args.folder.join(name);
        fs::write(&path, text).map_err(Wrong::file(&path))?;
    }
    let mut counts = BTreeMap::new();
    for Corpus { version, vectors } in &corpora {
        let refused = vectors.iter().filter(|vector| matches!(vector.expected, Expected::Rejected(_))).count();
        counts.insert(version, (vectors.len(), refused));
    }
    if args.json {
        let count = |(vectors, rejected): &(usize, usize)| json!({"vectors": vectors, "rejected": rejected});
        let counts: Map<String, Value> =
            counts.iter().map(|(version, both)| (version.to_string(), count(both))).collect();
        return print(&laid_out(&counts)).map(|()| Verdict::Holds);
    }
    for (version, (vectors, refused)) in counts {
        print(&format!("{version}: {vectors} vectors, {refused} of them to be refused\n"))?;
    }
    Ok(Verdict::Holds)
}
