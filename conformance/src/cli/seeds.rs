//! `freevars seeds`

use super::{Verdict, Wrong, print};
use freevars::{
    fuzzing::{Target, covering, decode, kept, seeds},
    laid_out,
};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

/// Write what a fuzzer begins with, or a fuzzer's corpus as what can be reviewed and kept.
///
/// Without --corpus, the shipped programs, and for some targets more. With it, the programs of a corpus as assembly,
/// each named by its content; texts as they are.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The fuzz target: divergence, refcount_leak, bytes or formats
    target: Target,
    /// Write them into this folder
    folder: PathBuf,
    /// Take them from this folder
    #[arg(long, value_name = "DIR")]
    corpus: Option<PathBuf>,
    /// Keep those only that take two exits of rules one after the other as no smaller one does
    #[arg(long)]
    covering: bool,
    /// Leave out what is longer than so many bytes
    #[arg(long, value_name = "BYTES", default_value_t = 16_384)]
    longest: usize,
    /// Print the counts as JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn main(args: &Args) -> Result<Verdict, Wrong> {
    let seeds = match &args.corpus {
        Some(corpus) => of_corpus(args.target, corpus)?,
        None => seeds(args.target),
    };
    let of = seeds.len();
    let is_short = |(_, seed): &(String, Vec<u8>)| seed.len() <= args.longest;
    let mut seeds: Vec<_> = seeds.into_iter().filter(is_short).collect();
    if args.covering {
        seeds = covering(seeds);
    }
    fs::create_dir_all(&args.folder).map_err(Wrong::file(&args.folder))?;
    for (name, seed) in &seeds {
        let path = args.folder.join(name);
        fs::write(&path, seed).map_err(Wrong::file(&path))?;
    }
    let (written, bytes) = (seeds.len(), seeds.iter().map(|(_, seed)| seed.len()).sum::<usize>());
    let counts = json!({"inputs": written, "of": of, "bytes": bytes});
    let words = format!("{written} inputs of {of}, {bytes} bytes\n");
    print(&if args.json { laid_out(&counts) } else { words })?;
    Ok(Verdict::Holds)
}

fn of_corpus(target: Target, corpus: &Path) -> Result<Vec<(String, Vec<u8>)>, Wrong> {
    let mut seeds = Vec::new();
    for input in kept(corpus).map_err(Wrong::file(corpus))?.into_values() {
        // What is no tree of code objects has no other spelling than its own.
        let program = decode(&input);
        let seed = match target {
            Target::Formats => input,
            Target::Divergence | Target::RefcountLeak | Target::Bytes if program.check_nesting().is_err() => input,
            Target::Divergence | Target::RefcountLeak | Target::Bytes => program.to_assembly().into_bytes(),
        };
        let is_assembly = seed.starts_with(b"freevars ");
        let mut name = Sha256::digest(&seed).iter().take(8).fold(String::new(), |mut name, byte| {
            let _ = write!(name, "{byte:02x}");
            name
        });
        name.push_str(if is_assembly { ".asm" } else { ".bin" });
        seeds.push((name, seed));
    }
    seeds.sort();
    Ok(seeds)
}
