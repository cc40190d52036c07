//! The process that runs the driver: lines in, lines out, without either side waiting on a full pipe.

use super::Error;
use std::{
    env,
    io::{BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    thread::{self, JoinHandle},
    time::Duration,
};

const DRIVER: &str = include_str!("../../driver/driver.py");

/// Reads the driver's text, preceded by a line that says its length in bytes, from standard input; what follows are
/// requests, which the reader, having read ahead, passes on in `requests`.
const BOOTSTRAP: &str = "import io; requests = io.open(0, 'rb', closefd=False); \
                         exec(compile(requests.read(int(requests.readline())), 'driver.py', 'exec'))";

/// How much of the end of standard error is kept, in bytes.
const STDERR_KEPT: usize = 4096;

/// A running driver. It is ended when this is dropped.
#[derive(Debug)]
pub(super) struct Process {
    path: PathBuf,
    child: Child,
    requests: Sender<String>,
    answers: Receiver<String>,
    stderr: Option<JoinHandle<String>>,
}

impl Process {
    /// Start the interpreter at a path, free of what the environment would make of it.
    pub(super) fn start(path: &Path) -> Result<Process, Error> {
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
        let mut child = command.spawn().map_err(|reason| Error::Start { path: path.to_owned(), reason })?;
        let mut stdin = child.stdin.take().expect("piped: standard input was asked for");
        let stdout = child.stdout.take().expect("piped: standard output was asked for");
        let stderr = child.stderr.take().expect("piped: standard error was asked for");
        let (requests, to_write) = channel::<String>();
        let (answered, answers) = channel();
        // A write fails when the process has ended, which `receive` reports.
        thread::spawn(move || to_write.iter().all(|text| stdin.write_all(text.as_bytes()).is_ok()));
        thread::spawn(move || {
            BufReader::new(stdout).lines().map_while(Result::ok).all(|line| answered.send(line).is_ok())
        });
        let stderr = Some(thread::spawn(move || end_of(stderr)));
        let process = Process { path: path.to_owned(), child, requests, answers, stderr };
        process.write(format!("{}\n{DRIVER}", DRIVER.len()));
        Ok(process)
    }

    /// Send a request.
    pub(super) fn send(&self, request: &str) {
        self.write(format!("{request}\n"));
    }

    fn write(&self, text: String) {
        // The writer is gone when the process has ended, which `receive` reports.
        let _ = self.requests.send(text);
    }

    /// The answer to the earliest request that has none yet. After an error the process is of no more use.
    pub(super) fn receive(&mut self, limit: Duration) -> Result<String, Error> {
        self.answers.recv_timeout(limit).map_err(|reason| match reason {
            RecvTimeoutError::Timeout => {
                self.end();
                Error::Hang { path: self.path.clone(), limit }
            }
            RecvTimeoutError::Disconnected => {
                // It closes standard output by ending, or is made to end now.
                let status = self.child.wait();
                let stderr = self.stderr.take().and_then(|thread| thread.join().ok()).unwrap_or_default();
                match status {
                    Ok(status) => Error::Crash { path: self.path.clone(), status, stderr },
                    Err(reason) => Error::Start { path: self.path.clone(), reason },
                }
            }
        })
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
