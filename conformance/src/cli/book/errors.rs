//! The page of all errors, in the words of each version.

use super::Pages;
use crate::cli::spec::markup::{cell, code};
use freevars_code::Version;
use freevars_model::error::Error;
use strum::IntoEnumIterator;

/// What is said of them.
const SAYS: &str = "What the specification raises by itself, in the words of each version that can raise it. In braces stands what a \
                    program fills in, with a number if it is cut there: `{name:200}` is the name, at most 200 characters of it. In \
                    the rules an error goes by its name in brackets.\n\n";

/// The page.
pub(super) fn all() -> Pages {
    let versions: Vec<String> = Version::ALL.iter().map(Version::to_string).collect();
    let mut table = format!("| error | class | {} |\n|---|---|{}\n", versions.join(" | "), "---|".repeat(versions.len()));
    for error in Error::iter() {
        let texts = Version::ALL.iter().map(|version| error.text(*version).map_or("–".to_string(), |text| cell(&code(text))));
        let name = code(<&str>::from(error));
        table += &format!("| {name} | {} | {} |\n", error.row().class, texts.collect::<Vec<_>>().join(" | "));
    }
    Pages::from([("errors/README.md".into(), format!("# Errors\n\n{SAYS}{table}"))])
}
