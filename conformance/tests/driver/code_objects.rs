//! Code objects survive the way to JSON and back.

use crate::pythons;
use freevars::interpreter::Error;
use std::{
    fmt::Write as _,
    fs,
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
};

/// Constants of every kind in every version; what a version does not parse it skips.
const CONSTANTS: &[&str] = &[
    "x = [None, True, 1, -1, 2**62, 9223372036854775807, 9223372036854775808, 10**40, 1.5, -0.0, 1e999, 2j, -0.0j]",
    "x = ['', 'text', '\\u00e9', '\\xff', b'\\xff', b'ascii', (1, ('a', b'b')), ()]\ny = {1: 1 in {1, 2, 'a'}}",
    "x = [5L, 10L**30, u'text', u'\\xe9', 'caf\\xc3\\xa9', '\\xff']",
    "x = [..., 1 < 2 < 3]\nclass A:\n  'doc'\n  def f(self, a, /, b=1, *, c: int = 2): return lambda: (a, b, c, super())",
    "def f(a, (b, c), *d, **e):\n  'doc'\n  return lambda: (b, d)\nprint 1, exec_",
    "async def f(x):\n  async with x as y, x:\n    return [await z async for z in y if (w := z)]",
    "try:\n  f(*a, **b)\nexcept* (A, B) as e:\n  match e:\n    case A(x, y=1): pass",
];

/// The sources of the shipped programs, and CONSTANTS.
fn sources() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("programs");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let shipped = paths.iter().filter(|path| path.extension().is_some_and(|extension| extension == "py"));
    CONSTANTS
        .iter()
        .map(|&source| source.to_owned())
        .chain(shipped.map(|path| fs::read_to_string(path).unwrap()))
        .collect()
}

/// As JSON of ASCII only, which 2.7 reads as it is meant.
fn ascii_json(source: &str) -> String {
    let mut text = String::new();
    for unit in serde_json::to_string(source).unwrap().encode_utf16() {
        match u8::try_from(unit) {
            Ok(byte) if byte.is_ascii() => text.push(char::from(byte)),
            _ => write!(text, "\\u{unit:04x}").unwrap(),
        }
    }
    text
}

#[test]
fn what_is_built_is_what_was_compiled() {
    let driver = include_str!("../../driver/driver.py");
    for python in pythons::all() {
        let mut child = Command::new(python.path())
            .args(["-S", "-W", "ignore", "-c", include_str!("round_trip.py")])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        write!(stdin, "{}\n{driver}", driver.len()).unwrap();
        for source in sources() {
            writeln!(stdin, "{}", ascii_json(&source)).unwrap();
        }
        drop(stdin);
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", python.release());
        let checked: usize = String::from_utf8(output.stdout).unwrap().trim().parse().unwrap();
        assert!(checked > 100, "{}: {checked} sources", python.release());
    }
}

#[test]
fn what_is_compiled_is_a_program_that_is_written_as_it_was_read() {
    for (version, mut python) in pythons::known() {
        for source in sources() {
            match python.compile(&source, "test.py") {
                Ok(program) => {
                    assert_eq!(program.version, version);
                    let read = freevars_code::Program::from_json(&program.to_json()).unwrap();
                    assert_eq!(read, program, "{version}: {source}");
                    assert_eq!(python.listing(&program).unwrap().len(), program.codes.len());
                }
                Err(Error::Refused { class, .. }) => assert_eq!(class, "SyntaxError"),
                Err(error) => panic!("{version}: {error}: {source}"),
            }
        }
    }
}

#[test]
fn programs_of_another_version_are_unsupported() {
    let mut known = pythons::known();
    for pair in 1..known.len() {
        let program = known[pair - 1].1.compile("x = 1", "test.py").unwrap();
        assert!(matches!(known[pair].1.observe(&program), Err(Error::Unsupported(_))));
    }
}
