//! The examples of the chapters: commands, and what they print.

use super::Wrong;
use std::{
    env,
    ffi::OsString,
    path::Path,
    process::{Command, Stdio},
};

/// A chapter in which each command of a `console` block is followed by what it prints now.
pub(super) fn refreshed(text: &str, page: &Path, folder: &Path) -> Result<String, Wrong> {
    let mut out = String::new();
    let mut inside = false;
    for line in text.lines() {
        match (inside, line.strip_prefix("$ ")) {
            (false, _) => {
                inside = line == "```console";
                out += &format!("{line}\n");
            }
            (true, Some(command)) => out += &format!("{line}\n{}", run(command, page, folder)?),
            (true, None) if line == "```" => {
                inside = false;
                out += "```\n";
            }
            (true, None) => {}
        }
    }
    Ok(out)
}

/// What a shell prints that runs the command in the folder that the book is in, where `freevars` is this very program.
fn run(command: &str, page: &Path, folder: &Path) -> Result<String, Wrong> {
    let wrong = |reason: String| Wrong::Example { page: page.to_owned(), command: command.to_owned(), reason };
    let this = env::current_exe().map_err(|error| wrong(error.to_string()))?;
    let path = env::var_os("PATH").unwrap_or_default();
    let paths = this.parent().map(Path::to_owned).into_iter().chain(env::split_paths(&path));
    let paths: OsString = env::join_paths(paths).map_err(|error| wrong(error.to_string()))?;
    let parent = folder.join("..");
    let mut shell = Command::new("sh");
    shell.args(["-c", command]).current_dir(&parent).env("PATH", paths).stdin(Stdio::null());
    let output = shell.output().map_err(|error| wrong(error.to_string()))?;
    if !output.stderr.is_empty() {
        return Err(wrong(String::from_utf8_lossy(&output.stderr).trim_end().to_string()));
    }
    let mut text = String::from_utf8(output.stdout).map_err(|error| wrong(error.to_string()))?;
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refresh(text: &str) -> Result<String, Wrong> {
        refreshed(text, Path::new("page.md"), Path::new(env!("CARGO_MANIFEST_DIR")))
    }

    #[test]
    fn what_a_command_printed_is_replaced() {
        let old = "Text\n```console\n$ echo new\nold\nolder\n$ echo more\n```\n$ echo outside\n";
        let new = "Text\n```console\n$ echo new\nnew\n$ echo more\nmore\n```\n$ echo outside\n";
        assert_eq!(refresh(old).unwrap(), new);
    }

    #[test]
    fn a_command_that_complains_is_wrong() {
        assert!(matches!(refresh("```console\n$ echo no >&2\n```\n"), Err(Wrong::Example { .. })));
    }
}
