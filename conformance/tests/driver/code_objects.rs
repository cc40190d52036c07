//! Code objects survive the way to JSON and back, and come through `marshal` as they come through JSON.

use crate::pythons;
use freevars::{
    generate::Generator,
    interpreter::{Error, Interpreter},
    observation::Observation,
    shipped,
};
use freevars_code::{Program, Version};
use serde_json::Value as Json;
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
    // Equal ones in two code objects: whether they are one object must not depend on how they are made.
    "x = ['+', ' ', '\\xff', 'a b', '', 1.5, 1000, 10**20, 2j, (1, '+'), ()]\n\
     def f(): return ['+', ' ', '\\xff', 'a b', '', 1.5, 1000, 10**20, 2j, (1, '+'), ()]",
    "x = [u'+', u'\\xe9', u'\\u20ac', u'a b', b'+', b'\\xff', b'', b'a b']\n\
     def f(): return [u'+', u'\\xe9', u'\\u20ac', u'a b', b'+', b'\\xff', b'', b'a b']",
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

/// JSON as JSON of ASCII only, which 2.7 reads as it is meant.
fn ascii(json: &str) -> String {
    let mut text = String::new();
    for unit in json.encode_utf16() {
        match u8::try_from(unit) {
            Ok(byte) if byte.is_ascii() => text.push(char::from(byte)),
            _ => write!(text, "\\u{unit:04x}").unwrap(),
        }
    }
    text
}

/// Runs a script that has the driver, and checks code objects, on lines of input; it prints how many it checked.
fn checked(python: &Interpreter, script: &str, lines: &[String]) -> usize {
    let driver = include_str!("../../driver/driver.py");
    let load = "import io\nstdin = io.open(0, 'rb', closefd=False)\ndriver = {'__name__': 'driver'}\n\
                exec(compile(stdin.read(int(stdin.readline())), 'driver.py', 'exec'), driver)\n";
    let mut child = Command::new(python.path())
        .args(["-S", "-W", "ignore", "-c", &[load, include_str!("check.py"), script].join("\n")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    write!(stdin, "{}\n{driver}", driver.len()).unwrap();
    // A write fails when the script has failed, which its status says.
    let _ = lines.iter().try_for_each(|line| writeln!(stdin, "{line}"));
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", python.release());
    String::from_utf8(output.stdout).unwrap().trim().parse().unwrap()
}

#[test]
fn what_is_built_is_what_was_compiled() {
    let sources: Vec<String> = sources().iter().map(|source| ascii(&serde_json::to_string(source).unwrap())).collect();
    for python in pythons::all() {
        let checked = checked(&python, include_str!("round_trip.py"), &sources);
        assert!(checked > 100, "{}: {checked} sources", python.release());
    }
}

/// The shipped programs of a version, what CONSTANTS compile to, and generated ones.
fn programs(version: Version, python: &mut Interpreter) -> Vec<Program> {
    let shipped = shipped::all().into_iter().flat_map(|shipped| shipped.recordings);
    let shipped = shipped.map(|recording| recording.program).filter(|program| program.version == version);
    let compiled = CONSTANTS.iter().filter_map(|source| python.compile(source, "test.py").ok());
    let mut programs: Vec<Program> = shipped.chain(compiled).collect();
    if Version::ALL.contains(&version) {
        let generator = Generator::new(version);
        let mut random = fastrand::Rng::with_seed(0);
        programs.extend((0..GENERATED).map(|_| {
            let length = random.usize(0..400);
            generator.program(&(0..length).map(|_| random.u8(..)).collect::<Vec<u8>>())
        }));
    }
    programs
}

/// How many programs are generated.
const GENERATED: usize = 1_000;

#[test]
fn what_marshal_loads_is_what_is_built() {
    for (version, mut python) in pythons::known() {
        let programs = programs(version, &mut python);
        let line = |program: &Program| {
            let digits: String = program.to_marshal().unwrap().iter().map(|byte| format!("{byte:02x}")).collect();
            ascii(&format!("{{\"program\":{},\"marshal\":\"{digits}\"}}", program.to_json()))
        };
        let lines: Vec<String> = programs.iter().map(line).collect();
        assert_eq!(checked(&python, include_str!("marshalled.py"), &lines), programs.len(), "{version}");
    }
}

#[test]
fn what_is_observed_does_not_depend_on_the_way_to_the_driver() {
    for (version, mut python) in pythons::known() {
        let programs = programs(version, &mut python);
        let requests: Vec<String> =
            programs.iter().map(|program| format!("{{\"observe\":{}}}", program.to_json())).collect();
        let answers = python.converse(&requests);
        for ((program, observed), answer) in programs.iter().zip(python.observe_all(&programs)).zip(answers) {
            let answer: Json = serde_json::from_str(&answer.unwrap()).unwrap();
            match observed {
                Ok(observed) => {
                    let other: Observation = serde_json::from_value(answer["observation"].clone()).unwrap();
                    assert_eq!(observed, other, "{version}: {}", program.to_assembly());
                }
                Err(Error::Unsupported(why)) => assert_eq!(answer["unsupported"], why, "{version}"),
                Err(Error::Refused { class, .. }) => assert_eq!(answer["error"]["class"], class, "{version}"),
                Err(error) => panic!("{version}: {error}"),
            }
        }
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
