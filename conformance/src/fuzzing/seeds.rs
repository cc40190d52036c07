//! What a fuzzer begins with.

use super::{LIMITS, Target, decode};
use crate::{
    rejected, shipped,
    subject::{Model, Record, Subject},
    unemitted,
};
use freevars_code::{Program, Version};
use freevars_model::machine::Event;
use serde_json::json;
use std::{
    collections::{BTreeMap, HashSet},
    fs, io,
    path::{Path, PathBuf},
};

/// Inputs by which a target may be begun, with names: the shipped programs of every version, as assembly; for `bytes` also
/// those that are refused; for `formats` as JSON too, and what was observed of them.
pub fn seeds(target: Target) -> Vec<(String, Vec<u8>)> {
    let mut seeds = Vec::new();
    for shipped in shipped::all() {
        for (number, recording) in shipped.recordings.into_iter().enumerate() {
            let name = format!("{}.{}", shipped.name, recording.program.version);
            seeds.push((format!("{name}.asm"), recording.program.to_assembly().into_bytes()));
            if target == Target::Formats {
                seeds.push((format!("{name}.json"), recording.program.to_json().into_bytes()));
                let answer = json!({"answer": {"number": number, "observed": recording.observation}});
                seeds.push((format!("{name}.answer.json"), answer.to_string().into_bytes()));
            }
        }
    }
    let mut more = |name: &str, program: &Program| {
        seeds.push((format!("{name}.{}.asm", program.version), program.to_assembly().into_bytes()));
    };
    unemitted::all().iter().for_each(|unemitted| more(unemitted.name, &unemitted.program));
    if target == Target::Bytes {
        let refused = Version::ALL.iter().flat_map(|version| rejected::all(*version));
        refused.for_each(|rejected| more(rejected.name, &rejected.program));
    }
    seeds
}

/// Of some inputs, each that takes two exits of rules one after the other as none does that is smaller.
pub fn covering(mut inputs: Vec<(String, Vec<u8>)>) -> Vec<(String, Vec<u8>)> {
    inputs.sort_by_key(|(name, input)| (input.len(), name.clone()));
    let mut model = Model::with_limits(LIMITS).recording();
    let mut taken = HashSet::new();
    inputs.retain(|(_, input)| {
        let program = decode(input);
        let observed = model.observe(&program);
        let record = model.record().filter(|_| observed.is_ok());
        let ends = record.into_iter().flat_map(Record::events).filter_map(|event| {
            let Event::Exit { rule, at, end } = event else { return None };
            Some((program.version, *rule, *at, *end))
        });
        let mut before = None;
        ends.filter(|end| taken.insert((before.replace(*end), *end))).count() > 0
    });
    inputs
}

/// The inputs that a folder keeps, by path; what git keeps an empty folder by is none.
///
/// # Errors
///
/// That the folder cannot be listed, or a file in it not be read.
pub fn kept(folder: &Path) -> io::Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut kept = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.file_name().is_some_and(|name| name != ".gitkeep") {
            let input = fs::read(&path)?;
            kept.insert(path, input);
        }
    }
    Ok(kept)
}
