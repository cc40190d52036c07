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

/// What is known when a code object's first instruction runs.
///
/// # Errors
///
/// The requirement that no call of it can meet.
pub fn entry(program: &Program, table: &Table, code: CodeIndex) -> Result<State, Requirement> {
    let subject = subject(program, table, code, Vec::new());
    subject.entry(&mut Flow::of(&subject, &mut Forks::default()))
}

/// Where an instruction may lead from a state, and what is known there. It stands alone, at offset 0: a jump goes to
/// instruction 0, or to instruction 1 if its target lies further on. None: the version has no rule for the opcode.
///
/// # Errors
///
/// The first requirement that some way through the rule breaks.
pub fn effect(
    program: &Program,
    table: &Table,
    code: CodeIndex,
    instruction: Instruction,
    state: State,
) -> Result<Option<Vec<(To, State)>>, Requirement> {
    let rule = RuleName::Opcode(instruction.opcode);
    if table.find(rule).is_none() {
        return Ok(None);
    }
    let subject = subject(program, table, code, vec![Instruction { offset: 0, ..instruction }]);
    subject.check_operand(&instruction)?;
    let mut forks = Forks::default();
    let mut flow = Flow::of(&subject, &mut forks);
    flow.start(rule, Some(0), state);
    flow.follow()?;
    Ok(Some(flow.ends))
}

fn subject<'a>(
    program: &'a Program,
    table: &'a Table,
    index: CodeIndex,
    instructions: Vec<Instruction>,
) -> Subject<'a> {
    let code = &program.codes[index.0 as usize];
    let (shape, handlers) = (Shape::of(code, table.version()), vec![None; instructions.len()]);
    let delegations = delegations(&instructions);
    Subject { program, table, index, code, shape, instructions, handlers, delegations }
}
