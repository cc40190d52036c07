//! Any command as a subject, spoken to as `protocol` has it.
//!
//! A failure is a finding about one program: the command is started again for the programs after it.

mod failure;

pub use failure::{CommandFailure, During, Fault};

use super::{
    Answer, Failure, Subject,
    protocol::{self, Given, Hello, LINE_LIMIT, Line, Numbered, Offer, PROTOCOL, Request, Run, Said, Takes},
};
use crate::{interpreter::FRAME_LIMIT, observation::Mode, process::Process};
use failure::{Trouble, garbage};
use freevars_code::{Program, Version};
use std::{collections::BTreeMap, process, slice, sync::Arc, time::Duration};

/// How long a command may be silent while an answer is due, unless [`Command::start_within`] says otherwise.
const SILENCE_LIMIT: Duration = Duration::from_secs(10);

/// A command. It is started again after it has failed.
#[derive(Debug)]
pub struct Command {
    launch: Launch,
    hello: Hello,
    process: Option<Process>,
    /// How many programs it has been given, which is the number of the last one.
    given: u64,
}

/// How a command is started.
#[derive(Debug)]
struct Launch {
    program: String,
    arguments: Vec<String>,
    version: Version,
    limit: Duration,
}

/// The programs that have no answer yet, by number, as requests.
type Owed = BTreeMap<u64, Arc<str>>;

/// What has become of programs, by number.
type Answers = BTreeMap<u64, Result<Answer, Failure>>;

impl Command {
    /// Starts a command for programs of a version. `program` is a path, or is looked for on PATH. Nothing: it does not
    /// take that version.
    ///
    /// # Errors
    ///
    /// It does not start, or says no hello.
    pub fn start(program: &str, arguments: &[String], version: Version) -> Result<Option<Command>, CommandFailure> {
        Command::start_within(program, arguments, version, SILENCE_LIMIT)
    }

    /// Starts a command that may be silent for so long while an answer is due.
    ///
    /// # Errors
    ///
    /// It does not start, or says no hello.
    pub fn start_within(
        program: &str,
        arguments: &[String],
        version: Version,
        limit: Duration,
    ) -> Result<Option<Command>, CommandFailure> {
        let launch = Launch { program: program.to_owned(), arguments: arguments.to_vec(), version, limit };
        let (process, hello) = launch.start(None)?;
        let taken = hello.versions.contains(&version.to_string());
        Ok(taken.then_some(Command { launch, hello, process: Some(process), given: 0 }))
    }

    /// The request to run a program, or why it is not sent.
    fn request(&self, number: u64, program: &Program) -> Result<Arc<str>, Answer> {
        if program.version != self.launch.version {
            return Err(Answer::Unsupported(format!("a program of {}", program.version)));
        }
        let given = match (self.hello.takes, &program.source) {
            (Takes::Code, _) => Given::Program(program),
            (Takes::Source, Some(source)) => Given::Source(source),
            (Takes::Source, None) => return Err(Answer::Unsupported("a program without Python source".to_owned())),
        };
        Ok(Request::Run(Run { number, given }).line().into())
    }

    /// Sends the programs to one process, and takes answers until all are there or one has failed. If it does not even
    /// start, all have.
    fn converse(&mut self, owed: &mut Owed, answers: &mut Answers) {
        let anew = || self.launch.start(Some(&self.hello)).map(|(process, _)| process);
        let process = match self.process.take().map_or_else(anew, Ok) {
            Ok(process) => process,
            Err(failure) => {
                let failed = |number| (number, Err(Failure::Command(failure.clone())));
                answers.extend(std::mem::take(owed).into_keys().map(failed));
                return;
            }
        };
        owed.values().for_each(|request| process.send(Arc::clone(request)));
        let mut begun = None;
        while let Some(&first) = owed.keys().next() {
            match self.hear_answer(&process, owed, first, &mut begun) {
                Ok(answer) => {
                    owed.remove(&first);
                    answers.insert(first, Ok(answer));
                }
                Err((blamed, trouble)) => {
                    let failure = trouble.end(process, During::Program(blamed), self.launch.limit);
                    owed.remove(&blamed);
                    answers.insert(blamed, Err(Failure::Command(failure)));
                    return;
                }
            }
        }
        self.process = Some(process);
    }

    /// The answer to the first program, or which program is to blame that there is none, and the trouble.
    fn hear_answer(
        &self,
        process: &Process,
        owed: &Owed,
        first: u64,
        begun: &mut Option<u64>,
    ) -> Result<Answer, (u64, Trouble)> {
        loop {
            let running = begun.filter(|begun| *begun > first).unwrap_or(first);
            let (line, text) = hear(process, self.launch.limit).map_err(|trouble| (running, trouble))?;
            match line {
                Line::Begin(number) if owed.contains_key(&number) && *begun < Some(number) => *begun = Some(number),
                Line::Answer(Numbered { number, said }) if number == first => {
                    let answer = answer(said, self.hello.mode);
                    return answer.map_err(|problem| (first, garbage(&text, &problem)));
                }
                Line::Begin(number) | Line::Answer(Numbered { number, .. }) => {
                    return Err((running, Trouble::Fault(Fault::WrongNumber(number))));
                }
                Line::Hello(_) => return Err((running, garbage(&text, "an answer is due"))),
            }
        }
    }
}

impl Subject for Command {
    fn name(&self) -> String {
        self.hello.name.clone()
    }

    fn observe(&mut self, program: &Program) -> Result<Answer, Failure> {
        self.observe_all(slice::from_ref(program)).pop().expect("one-answer-each: one program has one answer")
    }

    fn observe_all(&mut self, programs: &[Program]) -> Vec<Result<Answer, Failure>> {
        let (mut owed, mut answers) = (Owed::new(), Answers::new());
        for program in programs {
            self.given += 1;
            match self.request(self.given, program) {
                Ok(request) => drop(owed.insert(self.given, request)),
                Err(answer) => drop(answers.insert(self.given, Ok(answer))),
            }
        }
        while !owed.is_empty() {
            self.converse(&mut owed, &mut answers);
        }
        answers.into_values().collect()
    }

    fn mode(&self) -> Mode {
        self.hello.mode
    }

    fn restart(&mut self) {
        self.process = None;
    }
}

impl Launch {
    /// Starts the command, which must say the same hello as before, if it was started before.
    fn start(&self, before: Option<&Hello>) -> Result<(Process, Hello), CommandFailure> {
        let during = During::Hello(self.program.clone());
        let mut command = process::Command::new(&self.program);
        command.args(&self.arguments);
        let process = match Process::start(command, LINE_LIMIT) {
            Ok(process) => process,
            Err(reason) => {
                return Err(CommandFailure {
                    during,
                    fault: Fault::NotStarted(Arc::new(reason)),
                    stderr: String::new(),
                });
            }
        };
        process.send(Request::Hello(self.offer()).line().into());
        let trouble = match hear(&process, self.limit) {
            Ok((Line::Hello(hello), _)) if before.is_none_or(|before| *before == hello) => return Ok((process, hello)),
            Ok((Line::Hello(_), text)) => garbage(&text, "it said another hello before"),
            Ok((Line::Begin(_) | Line::Answer(_), text)) => garbage(&text, "a hello is due"),
            Err(trouble) => trouble,
        };
        Err(trouble.end(process, during, self.limit))
    }

    fn offer(&self) -> Offer {
        Offer {
            protocol: PROTOCOL,
            version: self.version.to_string(),
            frames: FRAME_LIMIT,
            milliseconds: u64::try_from(self.limit.as_millis()).unwrap_or(u64::MAX),
        }
    }
}

/// What a process says next, and the text of it.
fn hear(process: &Process, limit: Duration) -> Result<(Line, Vec<u8>), Trouble> {
    let text = process.receive(limit).map_err(Trouble::NoLine)?;
    match protocol::read(&text) {
        Ok(line) => Ok((line, text)),
        Err(problem) => Err(garbage(&text, &problem)),
    }
}

/// What was said as an answer, or what is wrong with it.
fn answer(said: Said, mode: Mode) -> Result<Answer, String> {
    Ok(match said {
        Said::Observed(observation) => Answer::Observed(Box::new(protocol::observation(observation, mode)?)),
        Said::Unsupported(what) => Answer::Unsupported(what),
        Said::Rejected(why) => Answer::Rejected(why),
        Said::Exhausted(limit) => Answer::Exhausted(limit),
    })
}
