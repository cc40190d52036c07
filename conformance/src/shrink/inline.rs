//! Calls replaced by what the callee does.

use super::{
    Edit,
    bodies::captured,
    called::{Call, Named},
    known::Known,
    weight::is_function,
};
use crate::symbolic::{Body, Instruction, Operand, Parameter, Symbolic, VariableIndex};
use freevars_code::Opcode;
use std::collections::BTreeMap;

/// Each call that a run makes, of a function whose body ends at its end only and that is given all its parameters.
pub(super) fn all(known: &Known) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    for (code, body) in known.bodies().skip(1).filter(|(_, body)| is_straight(body)) {
        let parameters = positional(body);
        for call in known.calls_of(code).into_iter().filter(|call| call.body != code) {
            let plain = matches!(call.named, Named::No | Named::Pairs(0)) && call.spread.is_empty();
            if plain && parameters.as_ref().is_some_and(|parameters| parameters.len() == call.arguments.len()) {
                edits.push(Box::new(move |known| inlined(known, code, &call)));
            }
        }
    }
    edits
}

fn is_straight(body: &Body) -> bool {
    let returns = |instruction: &&Instruction| instruction.opcode == Opcode::RETURN_VALUE;
    let last = body.instructions.last();
    is_function(body.flags)
        && last.is_some_and(|last| returns(&last))
        && body.instructions.iter().filter(returns).count() == 1
}

/// The parameters, if all of them are positional.
fn positional(body: &Body) -> Option<Vec<VariableIndex>> {
    let mut parameters = body.local_slots();
    parameters.retain(|&local| body.variable(local).parameter.is_some());
    let is = |&local: &VariableIndex| body.variable(local).parameter <= Some(Parameter::Positional);
    parameters.iter().all(is).then_some(parameters)
}

/// The caller with the callee's variables and, in the place of the call, its instructions. Whatever makes the function is
/// gone with the call.
fn inlined(known: &Known, code: usize, call: &Call) -> Option<Symbolic> {
    let callee = known.body(code);
    let whole = known.topmost(call.body, call.at + 1)?;
    let mut symbolic = known.symbolic.clone();
    let caller = &mut symbolic.bodies[call.body];
    let mut variables: BTreeMap<VariableIndex, VariableIndex> =
        callee.frees.iter().copied().zip(captured(known, call.body, code)?).collect();
    for list in [&callee.locals, &callee.cells] {
        for &variable in list.iter() {
            variables.entry(variable).or_insert_with(|| caller.add_renamed(&callee.variable(variable).name, None));
        }
    }
    let cells: Vec<VariableIndex> = callee.cells.iter().map(|cell| variables[cell]).collect();
    let locals = callee.locals.iter().filter(|local| !callee.cells.contains(local)).map(|local| variables[local]);
    caller.locals.extend(locals);
    caller.cells.extend(&cells);
    caller.stacksize = caller.stacksize.checked_add(callee.stacksize)?;
    let mut new = Vec::new();
    for argument in &call.arguments {
        new.extend_from_slice(&known.body(call.body).instructions[argument.clone()]);
    }
    if new.iter().any(|instruction| matches!(instruction.operand, Operand::To(_))) {
        return None;
    }
    for parameter in positional(callee)?.into_iter().rev() {
        let store = if callee.cells.contains(&parameter) { Opcode::STORE_DEREF } else { Opcode::STORE_FAST };
        new.push(Instruction::new(store, Operand::Variable(variables[&parameter])));
    }
    let (start, end) = (known.start(code), callee.instructions.len() - 1);
    let offset = whole.start + new.len();
    for instruction in &callee.instructions[start..end] {
        let mut instruction = instruction.clone();
        match &mut instruction.operand {
            Operand::Variable(variable) => *variable = *variables.get(variable)?,
            Operand::To(target) => *target = target.saturating_sub(start) + offset,
            Operand::Number(_) | Operand::Frees | Operand::Const(_) | Operand::Name { .. } => {}
        }
        new.push(instruction);
    }
    caller.splice(whole, new);
    if known.has(Opcode::MAKE_CELL) {
        let made = cells.into_iter().map(|cell| Instruction::new(Opcode::MAKE_CELL, Operand::Variable(cell)));
        caller.splice(0..0, made.collect());
    }
    Some(symbolic)
}
