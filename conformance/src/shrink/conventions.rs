//! What a code object has because of something else, and how every compiler writes it. An implementation may rely on
//! the latter though the verifier does not ask for it, so no candidate departs from it where its origin does not.

use crate::symbolic::{Body, Instruction, Operand, Symbolic};
use freevars_code::{Opcode, Opcode::*};

/// Whether an instruction makes a cell variable's cell, copies the free variables, or begins the body.
pub(super) fn is_implied(body: &Body, at: usize) -> bool {
    let instruction = &body.instructions[at];
    let implied = match (instruction.opcode, &instruction.operand) {
        (MAKE_CELL, Operand::Variable(cell)) => body.cells.contains(cell),
        (COPY_FREE_VARS, _) => !body.frees.is_empty(),
        (RESUME, Operand::Number(0)) => true,
        _ => false,
    };
    implied && !body.instructions[..at].contains(instruction)
}

/// Whether a PRECALL belongs to the CALL behind it.
pub(super) fn is_precall(body: &Body, at: usize) -> bool {
    let opcode = |at: usize| body.instructions.get(at).map(|instruction| instruction.opcode);
    opcode(at) == Some(PRECALL) && opcode(at + 1) == Some(CALL)
}

/// Whether what follows an instruction is reached by jumps alone.
pub(super) fn leaves(opcode: Opcode) -> bool {
    const LEAVING: &[Opcode] = &[
        RETURN_VALUE,
        RAISE_VARARGS,
        RERAISE,
        JUMP_FORWARD,
        JUMP_ABSOLUTE,
        JUMP_BACKWARD,
        JUMP_BACKWARD_NO_INTERRUPT,
        CONTINUE_LOOP,
        BREAK_LOOP,
    ];
    LEAVING.contains(&opcode)
}

/// How often a program is other than compilers write: a CALL without its PRECALL, a body that does not begin with RESUME
/// that ends where it might go on, or that has handlers whose end does not tell that they have ended: 3.11 would go on
/// handling the exception after all is over.
pub(super) fn departures(symbolic: &Symbolic) -> usize {
    let has = |opcode| symbolic.version.row(opcode).is_some();
    let (precalls, resumes) = (has(PRECALL), has(RESUME));
    let of = |body: &Body| {
        let instructions = &body.instructions;
        let bare = (0..instructions.len()).filter(|&at| precalls && is_bare(instructions, at)).count();
        let begun =
            !resumes || (0..instructions.len()).any(|at| instructions[at].opcode == RESUME && is_implied(body, at));
        let ended = instructions.last().is_some_and(|last| leaves(last.opcode));
        bare + usize::from(!begun) + usize::from(!ended) + unended(body)
    };
    symbolic.bodies.iter().map(of).sum()
}

fn unended(body: &Body) -> usize {
    let count = |opcode| body.instructions.iter().filter(|instruction| instruction.opcode == opcode).count();
    let begins = |at: usize| body.instructions.get(at).is_some_and(|one| one.opcode == PUSH_EXC_INFO);
    let unbegun = body.handlers.iter().filter(|handler| !handler.lasti && !begins(handler.target)).count();
    unbegun + count(PUSH_EXC_INFO).saturating_sub(count(POP_EXCEPT))
}

fn is_bare(instructions: &[Instruction], at: usize) -> bool {
    let call = &instructions[at];
    let before = at.checked_sub(1).map(|before| &instructions[before]);
    call.opcode == CALL && before.is_none_or(|before| before.opcode != PRECALL || before.operand != call.operand)
}
