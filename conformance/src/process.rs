//! A process spoken to in lines, without either side waiting on a full pipe.
//!
//! Threads write and read. What the process says is bounded, whatever it says: a line has a limit, few lines are read
//! ahead, and of standard error only the end is kept.

pub(crate) mod group;

use std::{
    io::{self, BufRead, BufReader, Read, Write},
    process::{Child, Command, ExitStatus, Stdio},
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel},
    },
    thread,
    time::{Duration, Instant},
};

/// How many lines are read before somebody asks for them.
const LINES_AHEAD: usize = 16;

/// How much of the end of standard error is kept, in bytes.
const STDERR_KEPT: usize = 4096;

/// How much of the start of a line is kept that is too long, in bytes.
const START_KEPT: usize = 4096;

/// How long a process may take to end once its standard input or output is closed.
const PATIENCE: Duration = Duration::from_secs(1);

/// How often it is looked whether the process has ended.
const GLANCE: Duration = Duration::from_millis(2);

/// A running process. Dropping it closes its standard input, and kills it if it does not end soon after.
#[derive(Debug)]
pub(crate) struct Process {
    child: Child,
    /// None: its standard input is closed.
    to_write: Option<Sender<Arc<str>>>,
    lines: Receiver<Result<Vec<u8>, NoLine>>,
    stderr: Stderr,
    /// Whether it has been waited for.
    ended: bool,
}

/// Why there is no line.
#[derive(Debug)]
pub(crate) enum NoLine {
    /// None came in time.
    Silent,
    /// It is longer than the limit; this is its start.
    TooLong(Vec<u8>),
    /// Standard output is closed; this was written since the last line's end.
    Closed(Vec<u8>),
}

/// How a process ended.
#[derive(Debug)]
pub(crate) struct End {
    /// Its status, or nothing if it had to be killed.
    pub(crate) status: Option<ExitStatus>,
    /// The end of what it wrote to standard error.
    pub(crate) stderr: String,
}

/// The end of standard error, which a thread reads.
#[derive(Debug)]
struct Stderr {
    kept: Arc<Mutex<Vec<u8>>>,
    /// Disconnected as soon as all is read.
    all_read: Receiver<()>,
}

impl Process {
    /// Starts a process whose lines have `line_limit` bytes at most, their ends not counted.
    ///
    /// # Errors
    ///
    /// It cannot be started.
    pub(crate) fn start(mut command: Command, line_limit: usize) -> io::Result<Process> {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        group::lead(&mut command);
        let mut child = command.spawn()?;
        let mut stdin = child.stdin.take().expect("piped: standard input was asked for");
        let stdout = child.stdout.take().expect("piped: standard output was asked for");
        let stderr = child.stderr.take().expect("piped: standard error was asked for");
        let (to_write, texts) = channel::<Arc<str>>();
        let (read, lines) = sync_channel(LINES_AHEAD);
        // A write fails when the process has ended, which `receive` reports.
        thread::spawn(move || texts.iter().all(|text| stdin.write_all(text.as_bytes()).is_ok()));
        thread::spawn(move || read_lines(stdout, line_limit, &read));
        Ok(Process { child, to_write: Some(to_write), lines, stderr: Stderr::read(stderr), ended: false })
    }

    /// Sends a text: a line with its end, or several. Never waits for the process to read it.
    pub(crate) fn send(&self, text: Arc<str>) {
        // The writer is gone when the process has ended, which `receive` reports.
        let _ = self.to_write.as_ref().map(|to_write| to_write.send(text));
    }

    /// The next line, without its end. After an error the process is of no more use.
    pub(crate) fn receive(&self, limit: Duration) -> Result<Vec<u8>, NoLine> {
        self.lines.recv_timeout(limit).unwrap_or_else(|none| match none {
            RecvTimeoutError::Timeout => Err(NoLine::Silent),
            RecvTimeoutError::Disconnected => Err(NoLine::Closed(Vec::new())),
        })
    }

    /// What became of a process after there was no line: it has ended then. One that closed its standard output is left
    /// the time to end by itself.
    pub(crate) fn end_after(mut self, why: &NoLine) -> End {
        self.end(if matches!(why, NoLine::Closed(_)) { PATIENCE } else { Duration::ZERO })
    }

    /// Kills the process.
    pub(crate) fn kill(mut self) -> End {
        self.end(Duration::ZERO)
    }

    /// Kills the process, unless it ends by itself in time, and what it started.
    fn end(&mut self, patience: Duration) -> End {
        let deadline = Instant::now() + patience;
        let mut by_itself = group::has_ended(&mut self.child);
        while !by_itself && Instant::now() < deadline {
            thread::sleep(GLANCE);
            by_itself = group::has_ended(&mut self.child);
        }
        group::kill(&mut self.child);
        // It may have left its group. Fails only if it has ended.
        let _ = self.child.kill();
        self.ended = true;
        let status = self.child.wait().ok().filter(|_| by_itself);
        End { status, stderr: self.stderr.end() }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if !self.ended {
            self.to_write = None;
            self.end(PATIENCE);
        }
    }
}

impl Stderr {
    fn read(mut stderr: impl Read + Send + 'static) -> Stderr {
        let kept = Arc::new(Mutex::new(Vec::new()));
        let (done, all_read) = channel();
        let keep = Arc::clone(&kept);
        thread::spawn(move || {
            let mut chunk = [0; STDERR_KEPT];
            while let Ok(size @ 1..) = stderr.read(&mut chunk) {
                let mut kept = keep.lock().unwrap_or_else(PoisonError::into_inner);
                kept.extend_from_slice(&chunk[..size]);
                let surplus = kept.len().saturating_sub(STDERR_KEPT);
                kept.drain(..surplus);
            }
            drop(done);
        });
        Stderr { kept, all_read }
    }

    /// What is kept. All is read by then, unless something that outlives the process holds its standard error open.
    fn end(&self) -> String {
        let _ = self.all_read.recv_timeout(PATIENCE);
        String::from_utf8_lossy(&self.kept.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
    }
}

/// Reads lines until there is none.
fn read_lines(stdout: impl Read, limit: usize, lines: &SyncSender<Result<Vec<u8>, NoLine>>) {
    let mut stdout = BufReader::new(stdout);
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    loop {
        let mut line = Vec::new();
        // An error is an end.
        let _ = stdout.by_ref().take(most).read_until(b'\n', &mut line);
        let read = if line.pop_if(|last| *last == b'\n').is_some() {
            Ok(line)
        } else if line.len() > limit {
            line.truncate(START_KEPT);
            line.shrink_to_fit();
            Err(NoLine::TooLong(line))
        } else {
            Err(NoLine::Closed(line))
        };
        let over = read.is_err();
        if lines.send(read).is_err() {
            return;
        }
        if over {
            break;
        }
    }
    // Holds the pipe open until nobody listens: a process that says too much is not to die of our closing it.
    while lines.send(Err(NoLine::Closed(Vec::new()))).is_ok() {}
}
