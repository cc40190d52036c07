//! Finding a CPython: by path, or by version on PATH and then under the folders of pyenv and uv.

use super::{Error, Interpreter};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Find an interpreter: a path, a version (`3.8`, `3.8.18`), or the name of a program on PATH.
///
/// A version is looked for as `python3.8` on PATH, then among what pyenv has installed (`PYENV_ROOT` or `~/.pyenv`),
/// then among what uv has (`UV_PYTHON_INSTALL_DIR` or `~/.local/share/uv/python`), the newest release first. What is
/// found must itself say that it is a CPython of that version: a launcher may be there of which the interpreter is not.
pub fn find(wanted: &str) -> Result<Interpreter, Error> {
    if wanted.contains(std::path::MAIN_SEPARATOR) {
        return Interpreter::at(Path::new(wanted));
    }
    let is_version = numbers(wanted).is_some_and(|numbers| (2..=3).contains(&numbers.len()));
    let candidates = if is_version { candidates_of_version(wanted) } else { on_path(wanted) };
    let mut tried = Vec::new();
    for path in candidates {
        match Interpreter::at(&path) {
            Ok(found) if !is_version || found.release() == wanted || found.version() == wanted => return Ok(found),
            Ok(other) => tried.push(Error::OtherVersion { path, release: other.release().to_owned() }),
            Err(error) => tried.push(error),
        }
    }
    Err(Error::NotFound { wanted: wanted.to_owned(), tried })
}

/// Whether tests that need real interpreters must fail where one is missing, rather than say what they skipped: whether
/// the environment variable `FREEVARS_REQUIRE_PYTHONS` is set.
pub fn pythons_required() -> bool {
    env::var_os("FREEVARS_REQUIRE_PYTHONS").is_some()
}

/// Prints the release of a CPython, or else the name of the implementation. What the working directory has is not imported.
const PRINT_RELEASE: &str = "import sys; sys.path.remove('') if '' in sys.path else None; \
                             import platform; name = platform.python_implementation(); \
                             print('%d.%d.%d' % sys.version_info[:3] if name == 'CPython' else name)";

/// The release of the CPython at a path, as it says itself.
pub(super) fn release_of(path: &Path) -> Result<String, Error> {
    let output = Command::new(path)
        .args(["-S", "-c", PRINT_RELEASE])
        .stdin(Stdio::null())
        .output()
        .map_err(|reason| Error::Start { path: path.to_owned(), reason })?;
    let answer = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    if output.status.success() && numbers(&answer).is_some_and(|numbers| numbers.len() == 3) {
        return Ok(answer);
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    let said = [answer.as_str(), complaint.trim().lines().next().unwrap_or_default()];
    let answer = said.into_iter().find(|text| !text.is_empty()).unwrap_or("it says nothing").to_owned();
    Err(Error::NotCPython { path: path.to_owned(), answer })
}

fn candidates_of_version(wanted: &str) -> Vec<PathBuf> {
    let minor: String = wanted.split('.').take(2).collect::<Vec<_>>().join(".");
    let program = format!("python{minor}");
    let home = env::home_dir().unwrap_or_default();
    let folder = |variable, default: &str| env::var_os(variable).map_or_else(|| home.join(default), PathBuf::from);
    let pyenv = folder("PYENV_ROOT", ".pyenv").join("versions");
    let uv = folder("UV_PYTHON_INSTALL_DIR", ".local/share/uv/python");
    let pyenv = releases_in(&pyenv, "", wanted).into_iter().map(|installed| installed.join("bin").join("python"));
    let uv = releases_in(&uv, "cpython-", wanted).into_iter().map(|installed| installed.join("bin").join(&program));
    on_path(&program).into_iter().chain(pyenv).chain(uv).collect()
}

/// The executables of this name on PATH.
fn on_path(program: &str) -> Vec<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let file = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&path).map(|folder| folder.join(&file)).filter(|path| path.is_file()).collect()
}

/// The subfolders of `folder` that are named `prefix`, then a release of `version`, then anything that is not part of
/// its numbers; the newest release first.
fn releases_in(folder: &Path, prefix: &str, version: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let wanted = numbers(version).unwrap_or_default();
    let mut releases: Vec<(Vec<u32>, PathBuf)> = entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let name = path.file_name()?.to_str()?.strip_prefix(prefix)?;
            let release = name.split(|c: char| !c.is_ascii_digit() && c != '.').next()?;
            let release = numbers(release)?;
            release.starts_with(&wanted).then_some((release, path))
        })
        .collect();
    releases.sort();
    releases.into_iter().rev().map(|(_, path)| path).collect()
}

/// The numbers of a version, if it is one.
fn numbers(version: &str) -> Option<Vec<u32>> {
    version.split('.').map(|number| number.parse().ok()).collect()
}
