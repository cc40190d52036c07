//! Corpora as files.

use super::{Corpus, Vector};
use schemars::{JsonSchema, Schema, schema_for};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, fmt::Write};

/// The version of the format.
const FORMAT: u32 = 1;

/// What is in a corpus, and where.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Index {
    /// The version of this format: 1.
    pub format: u32,
    /// What the generated programs were drawn from.
    pub seed: u64,
    /// How many programs were generated for each version, of which the vectors are some.
    pub cases: u64,
    /// The SHA-256 of the checksums of all files, one after the other in the order of `versions`.
    pub checksum: String,
    /// By version, as `3.8`.
    pub versions: BTreeMap<String, Contents>,
}

/// What one file has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contents {
    /// The file: a vector a line.
    pub file: String,
    /// Its SHA-256, in hexadecimal.
    pub sha256: String,
    /// How many vectors it has.
    pub vectors: usize,
    /// By opcode, the numbers of the lines, from 0, whose programs have it.
    pub opcodes: BTreeMap<String, Vec<usize>>,
    /// By exit of a rule, the numbers of the lines whose runs take it.
    pub exits: BTreeMap<String, Vec<usize>>,
    /// By requirement, the numbers of the lines that are refused for it.
    pub requirements: BTreeMap<String, Vec<usize>>,
}

/// The files of corpora: each by its name, what is in it.
pub type Files = BTreeMap<String, String>;

/// Corpora as files: one a version, `index.json`, `vector.schema.json` and `index.schema.json`.
pub fn files(corpora: &[Corpus], seed: u64, cases: u64) -> Files {
    let mut files = Files::new();
    let mut versions = BTreeMap::new();
    let mut checksums = String::new();
    for corpus in corpora {
        let (file, lines) = (format!("{}.jsonl", corpus.version), lines(&corpus.vectors));
        let contents = contents(&file, &lines, &corpus.vectors);
        versions.insert(corpus.version.to_string(), contents);
        files.insert(file, lines);
    }
    versions.values().for_each(|contents| checksums += &contents.sha256);
    let index = Index { format: FORMAT, seed, cases, checksum: sha256(&checksums), versions };
    files.insert("index.json".to_owned(), written(&index));
    files.insert("index.schema.json".to_owned(), written(&schema_for!(Index)));
    files.insert("vector.schema.json".to_owned(), written(&schema()));
    files
}

/// The JSON Schema of a line.
pub fn schema() -> Schema {
    schema_for!(Vector)
}

fn lines(vectors: &[Vector]) -> String {
    vectors.iter().map(|vector| serde_json::to_string(vector).expect(WRITABLE) + "\n").collect()
}

fn contents(file: &str, lines: &str, vectors: &[Vector]) -> Contents {
    let mut contents = Contents {
        file: file.to_owned(),
        sha256: sha256(lines),
        vectors: vectors.len(),
        opcodes: BTreeMap::new(),
        exits: BTreeMap::new(),
        requirements: BTreeMap::new(),
    };
    let add =
        |to: &mut BTreeMap<String, Vec<usize>>, what: &str, line| to.entry(what.to_owned()).or_default().push(line);
    for (line, vector) in vectors.iter().enumerate() {
        vector.opcodes.iter().for_each(|opcode| add(&mut contents.opcodes, opcode, line));
        vector.exits.iter().for_each(|exit| add(&mut contents.exits, exit, line));
        if let super::Expected::Rejected(refusal) = &vector.expected {
            add(&mut contents.requirements, &refusal.requirement, line);
        }
    }
    contents
}

const WRITABLE: &str = "json-writable: every key is a text and every number an integer";

fn written(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).expect(WRITABLE) + "\n"
}

fn sha256(text: &str) -> String {
    Sha256::digest(text).iter().fold(String::new(), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}
