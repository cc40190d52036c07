//! The process that runs the driver: requests in, replies out, without either side waiting on a full pipe; and which
//! program it runs.

use super::Error;
use crate::process::group;
use std::{
    env,
    fs::File,
    io::{BufRead, BufReader, Read, Seek, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};
use tempfile::{NamedTempFile, TempPath};

const DRIVER: &str = include_str!("../../driver/driver.py");

/// Reads the driver's text, preceded by a line that says its length in bytes, from standard input; what follows are
/// requests, which the reader, having read ahead, passes on in `requests`.
const BOOTSTRAP: &str = "import sys; sys.path.remove('') if '' in sys.path else None; \
                         import io; requests = io.open(0, 'rb', closefd=False); \
                         exec(compile(requests.read(int(requests.readline())), 'driver.py', 'exec'))";

/// How much of the end of standard error is kept, in bytes.
const STDERR_KEPT: usize = 4096;

/// How often it is looked, in the time that an answer may take, which program runs.
const LOOKS: u32 = 16;

/// A running driver. It is ended when this is dropped.
#[derive(Debug)]
pub(super) struct Process {
    path: PathBuf,
    child: Child,
    requests: Sender<Vec<u8>>,
    replies: Receiver<Reply>,
    stderr: Option<JoinHandle<String>>,
    progress: File,
    /// Removes the file if the driver has not.
    _progress: TempPath,
}

/// What the driver answers.
#[derive(Debug)]
pub(super) enum Reply {
    /// To a request that is a line of JSON: another one.
    Line(String),
    /// To a batch of programs: the answers to all of them.
    Answers(Vec<u8>),
}

/// The process is of no more use.
#[derive(Debug)]
pub(super) struct Lost {
    /// Why.
    pub(super) error: Error,
    /// Which program of its batch it was at, if it was at one.
    pub(super) number: usize,
}

impl Process {
    /// Start the interpreter at a path, free of what the environment would make of it.
    pub(super) fn start(path: &Path) -> Result<Process, Error> {
        let failed = |reason| Error::Start { path: path.to_owned(), reason };
        let (progress, progress_path) = NamedTempFile::new().map_err(failed)?.into_parts();
        progress.set_len(1).map_err(failed)?;
        let mut command = Command::new(path);
        // No site module: the same built-ins everywhere. No bytecode written; no warnings.
        command.args(["-S", "-s", "-B", "-W", "ignore", "-c", BOOTSTRAP]);
        for (name, _) in env::vars_os() {
            // Where the standard library is may have to be said to an interpreter that was moved.
            if name.to_string_lossy().starts_with("PYTHON") && name != "PYTHONHOME" {
                command.env_remove(name);
            }
        }
        command.env("PYTHONHASHSEED", "0");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        // Ctrl-C is for the campaign, not for what it asks.
        group::lead(&mut command);
        let mut child = command.spawn().map_err(failed)?;
        let mut stdin = child.stdin.take().expect("piped: standard input was asked for");
        let stdout = child.stdout.take().expect("piped: standard output was asked for");
        let stderr = child.stderr.take().expect("piped: standard error was asked for");
        let (requests, to_write) = channel::<Vec<u8>>();
        let (replied, replies) = channel();
        // A write fails when the process has ended, which `receive` reports.
        thread::spawn(move || to_write.iter().all(|bytes| stdin.write_all(&bytes).is_ok()));
        thread::spawn(move || {
            let mut stdout = BufReader::new(stdout);
            while let Some(reply) = read_reply(&mut stdout)
                && replied.send(reply).is_ok()
            {}
        });
        let stderr = Some(thread::spawn(move || end_of(stderr)));
        let path = path.to_owned();
        let process = Process { path, child, requests, replies, stderr, progress, _progress: progress_path };
        process.write(format!("{}\n{DRIVER}", DRIVER.len()).into_bytes());
        process.send_bytes("progress", process._progress.as_os_str().as_encoded_bytes());
        Ok(process)
    }

    /// Send a request that is a line of JSON.
    pub(super) fn send(&self, request: &str) {
        self.write(format!("{request}\n").into_bytes());
    }

    /// Send a request that is a name and bytes.
    pub(super) fn send_bytes(&self, name: &str, bytes: &[u8]) {
        let mut request = format!("{name} {}\n", bytes.len()).into_bytes();
        request.extend(bytes);
        self.write(request);
    }

    fn write(&self, bytes: Vec<u8>) {
        // The writer is gone when the process has ended, which `receive` reports.
        let _ = self.requests.send(bytes);
    }

    /// The reply to the earliest request that has none yet. `limit` is for a request of its own and for each program of
    /// a batch.
    pub(super) fn receive(&mut self, limit: Duration) -> Result<Reply, Lost> {
        let mut number = self.number();
        let mut since = Instant::now();
        loop {
            match self.replies.recv_timeout(limit / LOOKS) {
                Ok(reply) => return Ok(reply),
                Err(RecvTimeoutError::Disconnected) => return Err(Lost { error: self.crash(), number: self.number() }),
                Err(RecvTimeoutError::Timeout) if self.number() != number => {
                    number = self.number();
                    since = Instant::now();
                }
                Err(RecvTimeoutError::Timeout) if since.elapsed() < limit => {}
                Err(RecvTimeoutError::Timeout) => {
                    self.end();
                    return Err(Lost { error: Error::Hang { path: self.path.clone(), limit }, number });
                }
            }
        }
    }

    /// Which program of its batch runs.
    fn number(&mut self) -> usize {
        let mut number = [0];
        // The driver has the file in memory, where it cannot go away.
        let read = self.progress.rewind().and_then(|()| self.progress.read_exact(&mut number));
        read.map_or(0, |()| usize::from(number[0]))
    }

    fn crash(&mut self) -> Error {
        // It closes standard output by ending, or is made to end now.
        let status = self.child.wait();
        let stderr = self.stderr.take().and_then(|thread| thread.join().ok()).unwrap_or_default();
        match status {
            Ok(status) => Error::Crash { path: self.path.clone(), status, stderr },
            Err(reason) => Error::Start { path: self.path.clone(), reason },
        }
    }

    fn end(&mut self) {
        // Both fail only if it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.end();
    }
}

/// The next reply, if the process has not ended: a line, which if it is a number says how many bytes of answers follow.
fn read_reply(stdout: &mut BufReader<ChildStdout>) -> Option<Reply> {
    let mut line = String::new();
    stdout.read_line(&mut line).ok()?;
    let line = line.strip_suffix('\n')?;
    let Ok(length) = line.parse() else { return Some(Reply::Line(line.to_owned())) };
    let mut answers = vec![0; length];
    stdout.read_exact(&mut answers).ok()?;
    Some(Reply::Answers(answers))
}

/// The end of what can be read.
fn end_of(mut stderr: impl Read) -> String {
    let mut kept = Vec::new();
    let mut chunk = [0; STDERR_KEPT];
    while let Ok(size @ 1..) = stderr.read(&mut chunk) {
        kept.extend_from_slice(&chunk[..size]);
        kept.drain(..kept.len().saturating_sub(STDERR_KEPT));
    }
    String::from_utf8_lossy(&kept).into_owned()
}
