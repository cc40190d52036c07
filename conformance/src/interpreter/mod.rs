//! Real CPythons: finding one, and asking it to compile, run and observe programs.
//!
//! [`Interpreter`] is a process that runs `driver/driver.py`. Read [`find`](find()) for where interpreters are looked
//! for, `process` for how the process is spoken to, `batch` for how programs are observed by the thousand, `answer` for
//! how what is observed is written, and the driver itself for what it does.

mod answer;
mod batch;
mod error;
mod find;
mod process;

pub use answer::Malformed;
pub use error::Error;
pub use find::{find, pythons_required};

use freevars_code::Program;
use process::{Process, Reply};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::{
    path::{Path, PathBuf},
    time::Duration,
};

/// How many frames a program may have at once in a real interpreter; one more raises RecursionError, RuntimeError in
/// 2.7. The last eight may be too few for what is built in for programs, which real interpreters call with frames.
pub const FRAME_LIMIT: u32 = 500;

/// How long an answer may take, unless [`Interpreter::set_hang_limit`] says otherwise.
const HANG_LIMIT: Duration = Duration::from_secs(10);

/// A real CPython. Its process is started when it is first asked something, lives as long as this value, and is
/// started anew after it has crashed or hung.
#[derive(Debug)]
pub struct Interpreter {
    path: PathBuf,
    version: String,
    release: String,
    hang_limit: Duration,
    process: Option<Process>,
}

/// What the interpreter says of its version's opcodes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// As `3.8`.
    pub version: String,
    /// As `3.8.18`.
    pub full: String,
    /// The opcodes that may stand in `co_code`, by ascending number.
    pub opcodes: Vec<OpcodeFacts>,
}

/// What the interpreter says of an opcode.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct OpcodeFacts {
    /// The byte in `co_code`.
    pub number: u8,
    /// Its name in the `opcode` module.
    pub name: String,
    /// What its operand means: `unused`, `number`, `const`, `name`, `local`, `deref`, `compare`, `absolute`, `forward`
    /// or `backward`.
    pub kind: String,
    /// How many units of inline cache follow.
    pub caches: u8,
}

/// A question to `dis.stack_effect`: the opcode's number, its operand, and whether it jumps if that matters (3.8).
pub type StackEffect = (u8, u32, Option<bool>);

/// A request as the driver reads it.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Request<'a> {
    Compile { source: &'a str, filename: &'a str },
    Observe(&'a Program),
    Facts(()),
    Effects(&'a [StackEffect]),
    Listing(&'a Program),
    Library(()),
    Module(&'a str),
}

/// An answer as the driver writes it.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Answer<T> {
    #[serde(alias = "program", alias = "observation", alias = "facts", alias = "effects")]
    #[serde(alias = "listing", alias = "library")]
    Given(T),
    Unsupported(String),
    Error(Refusal),
}

/// An answer that refuses the request.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Refusal {
    class: String,
    message: String,
    #[serde(default)]
    line: Option<u32>,
}

impl Interpreter {
    /// The interpreter at a path.
    pub fn at(path: &Path) -> Result<Interpreter, Error> {
        let release = find::release_of(path)?;
        let version = release.rsplit_once('.').map_or(release.as_str(), |(version, _)| version).to_owned();
        Ok(Interpreter { path: path.to_owned(), version, release, hang_limit: HANG_LIMIT, process: None })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its version, as `3.8`.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Its release, as `3.8.18`.
    pub fn release(&self) -> &str {
        &self.release
    }

    /// Let an answer take so long before the process is ended and the request fails with [`Error::Hang`].
    pub fn set_hang_limit(&mut self, limit: Duration) {
        self.hang_limit = limit;
    }

    /// End the process: the next request is the first of a new one.
    pub fn restart(&mut self) {
        self.process = None;
    }

    /// Compile a module. What is no Python in this version is [`Error::Refused`].
    pub fn compile(&mut self, source: &str, filename: &str) -> Result<Program, Error> {
        self.ask(&Request::Compile { source, filename })
    }

    /// What it says of its opcodes.
    pub fn facts(&mut self) -> Result<Facts, Error> {
        self.ask(&Request::Facts(()))
    }

    /// What `dis.stack_effect` answers; None where it raises, and in 2.7, which has no such function.
    pub fn effects(&mut self, questions: &[StackEffect]) -> Result<Vec<Option<i32>>, Error> {
        self.ask(&Request::Effects(questions))
    }

    /// Each code object as `dis` prints it.
    pub fn listing(&mut self, program: &Program) -> Result<Vec<String>, Error> {
        self.ask(&Request::Listing(program))
    }

    /// The Python files of its standard library, its tests included: paths below the library's folder, in order.
    pub fn library(&mut self) -> Result<Vec<String>, Error> {
        self.ask(&Request::Library(()))
    }

    /// Compile a file of its standard library. Some are there to be no Python: [`Error::Refused`].
    pub fn compile_module(&mut self, name: &str) -> Result<Program, Error> {
        self.ask(&Request::Module(name))
    }

    fn ask<T: DeserializeOwned>(&mut self, request: &Request<'_>) -> Result<T, Error> {
        let line = self.converse(&[request.line()]).pop().expect("one-answer-each: one request has one answer")?;
        self.read(&line)
    }

    fn read<T: DeserializeOwned>(&self, line: &str) -> Result<T, Error> {
        match serde_json::from_str(line) {
            Ok(Answer::Given(answer)) => Ok(answer),
            Ok(Answer::Unsupported(why)) => Err(Error::Unsupported(why)),
            Ok(Answer::Error(Refusal { class, message, line })) => Err(Error::Refused { class, message, line }),
            Err(problem) => Err(self.garbled(line, problem)),
        }
    }

    fn garbled(&self, answer: &str, problem: impl std::error::Error + Send + Sync + 'static) -> Error {
        Error::Garbled { path: self.path.clone(), answer: answer.to_owned(), problem: Box::new(problem) }
    }

    /// Send requests as the driver reads them, JSON texts of one line each, and take the answers.
    pub fn converse(&mut self, requests: &[String]) -> Vec<Result<String, Error>> {
        let mut answers = Vec::with_capacity(requests.len());
        while answers.len() < requests.len() {
            let mut process = match self.process.take().map_or_else(|| Process::start(&self.path), Ok) {
                Ok(process) => process,
                Err(error) => {
                    answers.push(Err(error));
                    continue;
                }
            };
            let rest = &requests[answers.len()..];
            rest.iter().for_each(|request| process.send(request));
            let mut ended = false;
            for _ in rest {
                let answer = process.receive(self.hang_limit);
                ended = answer.is_err();
                answers.push(match answer {
                    Ok(Reply::Line(line)) => Ok(line),
                    Ok(Reply::Answers(bytes)) => {
                        Err(self.garbled(&String::from_utf8_lossy(&bytes), Malformed { offset: 0 }))
                    }
                    Err(lost) => Err(lost.error),
                });
                if ended {
                    break;
                }
            }
            self.process = (!ended).then_some(process);
        }
        answers
    }
}

impl Request<'_> {
    fn line(&self) -> String {
        serde_json::to_string(self).expect("json-writable: every key is a text and every number an integer")
    }
}
