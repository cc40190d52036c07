//! Reading the program that a subcommand is given, and having it verified.

use super::{
    listing::Listing,
    python,
    wrong::{Place, Wrong},
};
use freevars::{campaign::Finding, interpreter::Error};
use freevars_code::{Program, allocation::FailedAllocation};
use freevars_model::{table::Table, verify::verify};
use std::{fs, path::Path};

/// The program in a file: Python, which an interpreter compiles, a program file, or assembly.
pub(super) fn program(path: &Path, python: Option<&str>) -> Result<Program, Wrong> {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    let program = match extension {
        "py" => return compiled(path, &text(path)?, python),
        "json" => from_json(path, &text(path)?)?,
        "asm" | "txt" => from_assembly(path, &text(path)?)?,
        _ => return Err(Wrong::Kind(path.to_owned())),
    };
    Ok(program)
}

/// Fails unless the verifier accepts the program.
pub(super) fn verified(program: &Program, table: &Table) -> Result<(), Wrong> {
    let Err(rejected) = verify(program, table) else { return Ok(()) };
    let code = &program.codes[rejected.code.0 as usize];
    let decoded = code.instructions(program.version).unwrap_or_default();
    let at = rejected.at.and_then(|(offset, _)| decoded.iter().find(|instruction| instruction.offset == offset));
    let line = at.map(|at| format!("in {}:\n{}", code.name, Listing::of(program).line(rejected.code.0, at)));
    Err(Wrong::Rejected { rejected, line: line.unwrap_or_default() })
}

fn text(path: &Path) -> Result<String, Wrong> {
    let bytes = fs::read(path).map_err(Wrong::file(path))?;
    String::from_utf8(bytes).map_err(|error| {
        let valid = String::from_utf8_lossy(&error.as_bytes()[..error.utf8_error().valid_up_to()]).into_owned();
        let line = valid.lines().count().max(1) + usize::from(valid.ends_with('\n'));
        let before = valid.rsplit('\n').next().unwrap_or_default();
        place(path, before, Some(line), Some(before.chars().count() + 1), "expected UTF-8".to_owned())
    })
}

fn compiled(path: &Path, source: &str, python: Option<&str>) -> Result<Program, Wrong> {
    let mut interpreter = python::one(python)?;
    // The folder is nothing that a program should be told: the same file is the same program wherever it lies.
    let filename = path.file_name().unwrap_or_default().to_string_lossy();
    interpreter.compile(source, &filename).map_err(|error| {
        let Error::Refused { class, message, line } = error else { return Wrong::Interpreter(error) };
        let line = line.map(|line| line as usize);
        let text = line.and_then(|line| source.lines().nth(line.checked_sub(1)?)).unwrap_or_default();
        let problem = format!("{class}: {message} (CPython {})", interpreter.release());
        place(path, text, line, None, problem)
    })
}

/// What is saved of a divergence.
pub(super) fn finding(path: &Path) -> Result<Finding, Wrong> {
    let text = text(path)?;
    match serde_json::from_str(&text) {
        Ok(finding) => Ok(finding),
        Err(error) => {
            let line = text.lines().nth(error.line().saturating_sub(1)).unwrap_or_default();
            let problem = unlocated(&error.to_string(), error.line(), error.column());
            Err(place(path, line, Some(error.line().max(1)), Some(error.column().max(1)), problem))
        }
    }
}

/// The allocation that fails in what is saved of a divergence, if one does.
pub(super) fn failing(path: &Path) -> Option<FailedAllocation> {
    finding(path).ok().and_then(|finding| finding.failing)
}

/// A program file, or what is saved of a divergence, which has one in it.
fn from_json(path: &Path, text: &str) -> Result<Program, Wrong> {
    let is_finding = |value: serde_json::Value| value.get("program").is_some();
    if serde_json::from_str(text).is_ok_and(is_finding) {
        return finding(path).map(|finding| finding.program);
    }
    Program::from_json(text).map_err(|error| {
        let line = text.lines().nth(error.line.saturating_sub(1)).unwrap_or_default();
        let bytes = line.as_bytes().get(..error.column.saturating_sub(1)).unwrap_or(line.as_bytes());
        let column = String::from_utf8_lossy(bytes).chars().count() + 1;
        let problem = unlocated(&error.to_string(), error.line, error.column);
        place(path, line, Some(error.line.max(1)), Some(column), problem)
    })
}

pub(super) fn from_assembly(path: &Path, text: &str) -> Result<Program, Wrong> {
    Program::from_assembly(text).map_err(|error| {
        let line = error.line as usize;
        let shown = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
        place(path, shown, Some(line.max(1)), Some((error.column as usize).max(1)), error.problem.to_string())
    })
}

/// What an error says, without the place that it says first and, if serde found it, last.
fn unlocated(error: &str, line: usize, column: usize) -> String {
    let error = error.strip_prefix(&format!("line {line}, column {column}: ")).unwrap_or(error);
    error.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(error).to_owned()
}

fn place(path: &Path, text: &str, line: Option<usize>, column: Option<usize>, problem: String) -> Wrong {
    Wrong::Place(Place { path: path.to_owned(), line, column, text: text.to_owned(), problem })
}
