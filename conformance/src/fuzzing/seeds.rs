//! What a fuzzer begins with.

use super::Target;
use crate::{rejected, shipped, unemitted};
use freevars_code::{Program, Version};
use serde_json::json;

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
