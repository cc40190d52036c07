//! The part of a page that has one rule of several on it.

use super::place;
use crate::cli::spec::{
    document,
    entry::{Entry, Part},
    markup::escaped,
    page::{in_short, list},
};

/// A section for a rule, and for others that read the same.
pub(super) fn of(heading: &str, alike: &[&Entry]) -> String {
    let anchors = alike.iter().map(|entry| format!("<a id=\"{}\"></a>", entry.name)).collect::<String>();
    let mut parts = vec![format!("{anchors}\n\n## {heading}\n")];
    if let Some(first) = alike.first() {
        parts.extend(first.parts().iter().map(part));
    }
    parts.join("\n")
}

fn part(part: &Part) -> String {
    let [source, steps, ways, formulas] =
        in_short(part, place::of_what_is_asked).map(|block| document::markdown(&[block]));
    let says = format!("**{}:** {}\n", list(&part.versions), escaped(part.rule.row.says));
    let formulas = format!("<details><summary>As formulas</summary>\n\n{formulas}\n</details>\n");
    [says, source, steps, "Ways out:\n".to_string(), ways, formulas].join("\n")
}
