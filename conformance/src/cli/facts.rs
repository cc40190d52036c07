//! `freevars facts`

use super::{
    Verdict, Wrong, print,
    spec::{document::SOURCES, markup::cell},
};
use freevars::{
    facts::{Fact, TOPICS},
    laid_out, shipped,
};
use freevars_code::Version;
use serde_json::{Value, json};

/// List the facts about closures that are specified, each with the programs and tests that show it.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Only the facts of this version
    #[arg(long, value_name = "VERSION")]
    version: Option<Version>,
    /// Print tables in Markdown
    #[arg(long, conflicts_with = "json")]
    markdown: bool,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn main(args: &Args) -> Result<Verdict, Wrong> {
    let wanted = |fact: &&Fact| args.version.is_none_or(|version| fact.versions.contains(&version));
    let mut topics = Vec::new();
    for topic in TOPICS {
        let facts: Vec<&Fact> = topic.facts.iter().filter(wanted).collect();
        topics.push((topic.title, facts));
    }
    topics.retain(|(_, facts)| !facts.is_empty());
    print(&match args {
        Args { json: true, .. } => in_json(&topics),
        Args { markdown: true, .. } => in_markdown(&topics),
        Args { .. } => in_words(&topics),
    })?;
    Ok(Verdict::Holds)
}

type Topics = [(&'static str, Vec<&'static Fact>)];

fn versions(fact: &Fact) -> String {
    fact.versions.iter().map(Version::to_string).collect::<Vec<_>>().join(", ")
}

fn in_words(topics: &Topics) -> String {
    let mut out = String::new();
    for (title, facts) in topics {
        out += &format!("{}{title}\n{}\n", if out.is_empty() { "" } else { "\n" }, "-".repeat(title.len()));
        for fact in facts {
            out += &format!("\n{} ({})\n    {}\n", fact.name, versions(fact), fact.says);
            out += &format!("    > {}\n", fact.shown.join("\n    > "));
        }
    }
    let all: usize = topics.iter().map(|(_, facts)| facts.len()).sum();
    out + &format!("\n{all} facts\n")
}

/// Every fact, for a book.
pub(super) fn for_a_book() -> String {
    let topics: Vec<_> = TOPICS.iter().map(|topic| (topic.title, topic.facts.iter().collect())).collect();
    in_markdown(&topics)
}

/// What shows a fact, with a link to its file.
fn shown(name: &str) -> String {
    let file = match name.split_once("::") {
        Some((test, _)) => Some(test.to_string()),
        None => shipped::file(name).map(|file| format!("conformance/programs/{file}")),
    };
    file.map_or_else(|| format!("`{name}`"), |file| format!("[`{name}`]({SOURCES}/{file})"))
}

fn in_markdown(topics: &Topics) -> String {
    let mut out = String::new();
    for (title, facts) in topics {
        out += &format!(
            "{}## {title}\n\n| fact | versions | shown by |\n|---|---|---|\n",
            if out.is_empty() { "" } else { "\n" }
        );
        for fact in facts {
            let shown: Vec<String> = fact.shown.iter().map(|name| shown(name)).collect();
            out += &format!("| {} | {} | {} |\n", cell(fact.says), versions(fact), shown.join(", "));
        }
    }
    out
}

fn in_json(topics: &Topics) -> String {
    let fact = |topic: &str, fact: &Fact| {
        let versions: Vec<String> = fact.versions.iter().map(Version::to_string).collect();
        json!({"topic": topic, "name": fact.name, "versions": versions, "says": fact.says, "shown": fact.shown})
    };
    let all = topics.iter().flat_map(|(title, facts)| facts.iter().map(|each| fact(title, each)));
    laid_out(&all.collect::<Vec<Value>>())
}
