//! The page of all errors, in the words of each version.

use super::Pages;
use crate::cli::spec::{
    markup::{cell, code},
    page::texts,
};
use freevars_code::Version;
use freevars_model::error::Error;
use strum::IntoEnumIterator;

/// What is said of them.
const SAYS: &str = "What the specification raises by itself, in the words of each version that can raise it. In braces stands what a \
                    program fills in, with a number if it is cut there: `{name:200}` is the name, at most 200 bytes of it. The \
                    rules call an error by its name: `unbound-cell`.\n\n";

/// The page.
pub(super) fn all() -> Pages {
    let mut table = "| error | text |\n|---|---|\n".to_string();
    for error in Error::iter() {
        let versions: Vec<Version> = Version::ALL.iter().copied().filter(|v| error.text(*v).is_some()).collect();
        let texts = texts(&versions, error).into_iter();
        let texts: Vec<String> = texts.map(|(versions, text)| format!("{versions}: {}", cell(&code(text)))).collect();
        table += &format!("| {}<br>{} | {} |\n", code(<&str>::from(error)), error.row().class, texts.join("<br>"));
    }
    Pages::from([("errors/index.md".into(), format!("# Errors\n\n{SAYS}{table}"))])
}
