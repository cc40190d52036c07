//! What the verifier says of one instruction: for whoever plans programs instead of checking them.

use super::{Flow, Forks, Subject, To};
use crate::{
    kinds::State,
    machine::{Shape, delegations},
    rules::RuleName,
    table::Table,
    uop::Requirement,
};
use freevars_code::{CodeIndex, Instruction, Program};
use std::cell::RefCell;

/// Says of instructions, one by one, what they would do in a code object.
#[derive(Debug)]
pub struct Effects<'a> {
    program: &'a Program,
    table: &'a Table,
    code: CodeIndex,
    /// Memory that is used again.
    forks: RefCell<Forks>,
}

impl<'a> Effects<'a> {
    /// Of instructions that stand in this code object.
    pub fn of(program: &'a Program, table: &'a Table, code: CodeIndex) -> Effects<'a> {
        Effects { program, table, code, forks: RefCell::default() }
    }

    /// What is known when the code object's first instruction runs.
    ///
    /// # Errors
    ///
    /// The requirement that no call of it can meet.
    pub fn entry(&self) -> Result<State, Requirement> {
        let subject = self.subject(Vec::new());
        subject.entry(&mut Flow::of(&subject, &mut self.forks.borrow_mut()))
    }

    /// Where the first of some instructions may lead from a state, and what is known there. Some opcodes ask which one
    /// follows; nothing else stands there: a jump goes to instruction 0, or to instruction 1 if its target lies further
    /// on. None: the version has no rule for the opcode, or there is no instruction.
    ///
    /// # Errors
    ///
    /// The first requirement that some way through the rule breaks.
    pub fn effect(&self, instructions: &[Instruction], state: State) -> Result<Option<Vec<(To, State)>>, Requirement> {
        let Some(first) = instructions.first() else { return Ok(None) };
        let rule = RuleName::Opcode(first.opcode);
        if self.table.find(rule).is_none() {
            return Ok(None);
        }
        let placed = (0..).zip(instructions).map(|(offset, instruction)| Instruction { offset, ..*instruction });
        let subject = self.subject(placed.collect());
        subject.check_operand(first)?;
        let mut forks = self.forks.borrow_mut();
        let mut flow = Flow::of(&subject, &mut forks);
        flow.start(rule, Some(0), |before| *before = state);
        flow.follow()?;
        Ok(Some(flow.ends))
    }

    fn subject(&self, instructions: Vec<Instruction>) -> Subject<'_> {
        let (program, table, index) = (self.program, self.table, self.code);
        let code = &program.codes[index.0 as usize];
        let (shape, handlers) = (Shape::of(code, table.version()), vec![None; instructions.len()]);
        let delegations = delegations(&instructions);
        Subject { program, table, index, code, shape, instructions, handlers, delegations }
    }
}
