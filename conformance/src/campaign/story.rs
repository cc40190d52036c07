//! What the events of a run say of where the model was.

use freevars_code::{CodeIndex, Program};
use freevars_model::{
    machine::Event,
    ownership::End,
    prose,
    rules::RuleName,
    table::{RuleIndex, Table},
};

/// What runs, innermost last, as told by the events of a run from its beginning.
#[derive(Clone, Debug)]
pub struct Story<'a> {
    table: &'a Table,
    running: Vec<(Activity, Running)>,
    begun: u32,
    /// The instruction that raised what has not been caught since.
    raised: Option<(CodeIndex, usize)>,
}

/// What runs, told apart from all else that has run: one call of a function, one release of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Activity(u32);

/// One thing that runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Running {
    /// An instruction: its code object and index.
    Instruction(CodeIndex, usize),
    /// A rule that is no instruction's.
    Rule(RuleIndex),
}

impl<'a> Story<'a> {
    /// The beginning: the program's frame is being entered.
    pub fn begin(table: &'a Table) -> Story<'a> {
        let enter = table.find(RuleName::Enter).expect("every-version-enters-frames: see the table");
        Story { table, running: vec![(Activity(0), Running::Rule(enter))], begun: 0, raised: None }
    }

    /// The next event.
    pub fn hear(&mut self, event: &Event) {
        match event {
            Event::Instruction { code, index, .. } => {
                self.raised = None;
                self.replace(Running::Instruction(*code, *index));
            }
            Event::Rule(rule) => match self.table.get(*rule).row.name {
                RuleName::Unwind | RuleName::Reraise | RuleName::Refuse => {
                    self.raised = self.raised.or_else(|| self.instruction());
                    self.replace(Running::Rule(*rule));
                }
                RuleName::Opcode(_)
                | RuleName::Enter
                | RuleName::EnterMoved
                | RuleName::Deallocate(_)
                | RuleName::Operation(..)
                | RuleName::Builtin(_) => {
                    self.begun += 1;
                    self.running.push((Activity(self.begun), Running::Rule(*rule)));
                }
            },
            Event::Resume { code, index } => {
                self.begun += 1;
                self.running.push((Activity(self.begun), Running::Instruction(*code, *index)));
            }
            Event::Exit { end: End::Answered, .. } => {
                self.running.pop();
            }
            Event::Exit { end: End::Next | End::Jumped | End::Raised, .. }
            | Event::NewRef(_)
            | Event::Close(_)
            | Event::Allocate(_)
            | Event::Free(_)
            | Event::Call(_)
            | Event::CallBuiltin(_)
            | Event::Return
            | Event::Raise(_)
            | Event::Told(_) => {}
        }
    }

    fn replace(&mut self, running: Running) {
        self.running.last_mut().expect("activity: a rule that goes on belongs to one").1 = running;
    }

    /// The innermost activity.
    pub fn activity(&self) -> Option<Activity> {
        self.running.last().map(|(activity, _)| *activity)
    }

    /// The innermost instruction that runs, if one does.
    pub fn instruction(&self) -> Option<(CodeIndex, usize)> {
        self.running.iter().rev().find_map(|(_, running)| match running {
            Running::Instruction(code, index) => Some((*code, *index)),
            Running::Rule(_) => None,
        })
    }

    /// The innermost rule that runs and is no builtin's, and the instruction in the middle of which that is, in words:
    /// `STORE_DEREF (codes[1] f, offset 12)`.
    pub fn place(&self, program: &Program) -> String {
        let rule = self.running.iter().rev().find_map(|(_, running)| match running {
            Running::Rule(rule) => Some(self.table.get(*rule).row.name),
            Running::Instruction(..) => None,
        });
        let is_inner = matches!(self.running.last(), Some((_, Running::Rule(_))));
        let named = |(index, at): (CodeIndex, usize)| {
            let code = &program.codes[index.0 as usize];
            let instruction = *code.instructions(program.version).ok()?.get(at)?;
            Some(format!("{} ({index} {}, offset {})", instruction.opcode, code.name, instruction.offset))
        };
        let instruction = self.instruction().and_then(named);
        let raised = self.raised.and_then(named);
        match (instruction, rule.filter(|_| is_inner)) {
            (_, Some(rule @ (RuleName::Unwind | RuleName::Reraise))) if raised.is_some() => {
                format!("{}, of what {} raised", prose::title(rule), raised.unwrap_or_default())
            }
            (Some(instruction), Some(rule)) => format!("{} in {instruction}", prose::title(rule)),
            (Some(instruction), None) => instruction,
            (None, Some(rule)) => prose::title(rule),
            (None, None) => "nothing".to_owned(),
        }
    }
}
