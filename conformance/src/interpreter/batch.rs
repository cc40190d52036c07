//! Observing many programs: sent in batches, in `marshal` format, each answered as one. The driver notes which program of
//! a batch runs, so that what ends the process, or holds it up, is known.

use super::{
    Error, Interpreter, Request, answer,
    process::{Process, Reply},
};
use crate::observation::Observation;
use freevars_code::Program;
use std::collections::VecDeque;

/// How many programs a batch has at most; the driver notes in one byte which one runs.
const BATCH: usize = 64;

/// How many batches may be on their way.
const AHEAD: usize = 4;

type Observed = Result<Observation, Error>;

impl Interpreter {
    /// Run a program and observe it.
    pub fn observe(&mut self, program: &Program) -> Result<Observation, Error> {
        self.observe_all(std::slice::from_ref(program)).pop().expect("one-answer-each: one program has one answer")
    }

    /// Run programs and observe them, in order.
    ///
    /// A program that ends the process has [`Error::Crash`], one that takes longer than an answer may, [`Error::Hang`].
    /// The other programs of its batch run in a new process, those before it for a second time.
    pub fn observe_all(&mut self, programs: &[Program]) -> Vec<Result<Observation, Error>> {
        let mut observed: Vec<Option<Observed>> = programs.iter().map(|_| None).collect();
        let mut todo: Vec<usize> = (0..programs.len()).collect();
        while let Some(&first) = todo.first() {
            match self.process.take().map_or_else(|| Process::start(&self.path), Ok) {
                Ok(process) => self.process = self.observe_on(process, programs, &todo, &mut observed),
                Err(error) => observed[first] = Some(Err(error)),
            }
            todo.retain(|&index| observed[index].is_none());
        }
        observed.into_iter().map(|observed| observed.expect("one-answer-each: nothing is left to do")).collect()
    }

    /// Observe programs, all of them or until the process is of no more use.
    fn observe_on(
        &self,
        mut process: Process,
        programs: &[Program],
        mut todo: &[usize],
        observed: &mut [Option<Observed>],
    ) -> Option<Process> {
        let mut sent: VecDeque<&[usize]> = VecDeque::new();
        loop {
            while sent.len() < AHEAD && !todo.is_empty() {
                let (batch, rest) = todo.split_at(self.send_batch(&process, programs, todo));
                sent.push_back(batch);
                todo = rest;
            }
            let Some(batch) = sent.pop_front() else { return Some(process) };
            let answers = match process.receive(self.hang_limit) {
                Ok(Reply::Answers(bytes)) => answer::read(&bytes, batch.len(), &self.path),
                Ok(Reply::Line(line)) => vec![self.read(&line)],
                Err(lost) => {
                    let culprit = batch[lost.number.min(batch.len() - 1)];
                    observed[culprit] = Some(Err(lost.error));
                    return None;
                }
            };
            let garbled = answers.iter().any(|answer| matches!(answer, Err(Error::Garbled { .. })));
            batch.iter().zip(answers).for_each(|(&index, answer)| observed[index] = Some(answer));
            if garbled {
                return None;
            }
        }
    }

    /// Send as many of the programs that are to be observed as make a batch, and say how many. One that is not to be had in
    /// `marshal` format, or is of another version, goes alone, as JSON: hardly any that the interpreter takes.
    fn send_batch(&self, process: &Process, programs: &[Program], todo: &[usize]) -> usize {
        let version = self.version.parse().ok();
        let marshal = |&index: &usize| {
            let program = &programs[index];
            if Some(program.version) == version { program.to_marshal().ok() } else { None }
        };
        let batch: Vec<Vec<u8>> = todo.iter().take(BATCH).map_while(marshal).collect();
        if batch.is_empty() {
            process.send(&Request::Observe(&programs[todo[0]]).line());
            return 1;
        }
        process.send_bytes("programs", &list(&batch));
        batch.len()
    }
}

/// A list of `bytes` in `marshal` format.
fn list(items: &[Vec<u8>]) -> Vec<u8> {
    let length = |length: usize| u32::try_from(length).expect("below-4-GiB: a batch is small").to_le_bytes();
    let mut out = vec![b'['];
    out.extend(length(items.len()));
    for item in items {
        out.push(b's');
        out.extend(length(item.len()));
        out.extend(item);
    }
    out
}
