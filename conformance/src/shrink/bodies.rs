//! Code objects: left out, emptied, or put in the place of the one around them.

use super::{Edit, known::Known};
use crate::symbolic::{Body, Instruction, Operand, Symbolic, VariableIndex, code_objects, walk};
use freevars_code::{CodeIndex, Const, Opcode};
use std::{cmp::Reverse, ops::Range};

/// For each nested code object, the largest first: without it, without its body, without the one around it.
pub(super) fn all(known: &Known) -> Vec<Edit> {
    let edits = by_size(known).into_iter().flat_map(|code| -> [Edit; 3] {
        [
            Box::new(move |known| Some(removed(known, code))),
            Box::new(move |known| emptied(known, code)),
            Box::new(move |known| hoisted(known, code)),
        ]
    });
    let main: Edit = Box::new(|known| emptied(known, 0));
    edits.chain([main]).collect()
}

/// Without each nested code object.
pub(super) fn removals(known: &Known) -> Vec<Edit> {
    let removal = |code| -> Edit { Box::new(move |known| Some(removed(known, code))) };
    by_size(known).into_iter().map(removal).collect()
}

/// The nested code objects, those first that hold the most instructions.
fn by_size(known: &Known) -> Vec<usize> {
    let mut sizes: Vec<usize> = known.bodies().map(|(_, body)| body.instructions.len()).collect();
    let mut codes: Vec<usize> = (1..sizes.len()).collect();
    // A nested code object stands behind the one around it, unless somebody has shuffled them: then only the order of
    // candidates is not the best.
    for &code in codes.iter().rev() {
        if let Some(around) = around(known, code) {
            sizes[around] += sizes[code];
        }
    }
    codes.sort_by_key(|&code| Reverse(sizes[code]));
    codes
}

/// The code object among whose constants another one is.
fn around(known: &Known, code: usize) -> Option<usize> {
    let holds = |body: &mut Body| {
        body.constants_mut().any(|constant| code_objects(constant).iter().any(|held| held.0 as usize == code))
    };
    (0..known.symbolic.bodies.len()).find(|&index| holds(&mut known.body(index).clone()))
}

/// None in the place of its functions and of the code object itself.
fn removed(known: &Known, code: usize) -> Symbolic {
    let mut symbolic = known.symbolic.clone();
    for (index, body) in symbolic.bodies.iter_mut().enumerate() {
        let made = known.makes_of(code).filter(|make| make.body == index);
        body.splice_all(made.map(|make| (make.whole.clone(), vec![Instruction::constant(Const::None)])).collect());
        body.constants_mut().for_each(|constant| {
            walk(constant, &mut |constant| {
                if matches!(constant, Const::Code(CodeIndex(held)) if *held as usize == code) {
                    *constant = Const::None;
                }
            });
        });
    }
    symbolic
}

/// It returns None at once.
fn emptied(known: &Known, code: usize) -> Option<Symbolic> {
    let mut symbolic = known.symbolic.clone();
    let body = &mut symbolic.bodies[code];
    let nothing = vec![Instruction::constant(Const::None), Instruction::plain(Opcode::RETURN_VALUE)];
    body.splice(known.start(code)..body.instructions.len(), nothing);
    body.consts.clear();
    body.names.clear();
    Some(symbolic)
}

/// A code object in the place of the one around it, whose parameters and free variables it takes over. What it captured
/// from there is its own; of its parameters, those that there is no argument for are local variables.
fn hoisted(known: &Known, code: usize) -> Option<Symbolic> {
    let place = around(known, code)?;
    let outer = known.body(place);
    let mut body = known.body(code).clone();
    let captured = captured(known, place, code)?;
    // Free variables.
    let inner_frees = std::mem::take(&mut body.frees);
    for (&inner, &variable) in inner_frees.iter().zip(&captured) {
        if !outer.frees.contains(&variable) {
            body.cells.push(inner);
        }
    }
    for &free in &outer.frees {
        let inner = inner_frees.iter().zip(&captured).find(|(_, variable)| **variable == free);
        let name = outer.variable(free).name.clone();
        let inner = inner.map_or_else(|| body.add_renamed(&name, None), |(inner, _)| *inner);
        body.frees.push(inner);
    }
    // Parameters.
    let mut arguments: Vec<VariableIndex> = outer.local_slots();
    arguments.retain(|&local| outer.variable(local).parameter.is_some());
    let mut unbound = Vec::new();
    for inner in body.local_slots() {
        let Some(kind) = body.variable(inner).parameter else { continue };
        match arguments.iter().position(|&argument| outer.variable(argument).parameter == Some(kind)) {
            Some(argument) => drop(arguments.remove(argument)),
            None => {
                body.variables[inner.0 as usize].parameter = None;
                unbound.push(inner);
            }
        }
    }
    for argument in arguments {
        let variable = outer.variable(argument);
        let added = body.add_renamed(&variable.name, variable.parameter);
        body.locals.push(added);
    }
    let mut before = prologue(known, &body);
    for variable in unbound {
        let store = if body.cells.contains(&variable) { Opcode::STORE_DEREF } else { Opcode::STORE_FAST };
        before.push(Instruction::constant(Const::None));
        before.push(Instruction::new(store, Operand::Variable(variable)));
        if body.cells.contains(&variable) {
            body.locals.retain(|&local| local != variable);
        }
    }
    body.splice(0..known.start(code), before);
    body.stacksize = body.stacksize.max(1);
    if place > 0 {
        (body.name, body.qualname) = (outer.name.clone(), outer.qualname.clone());
    }
    let mut symbolic = known.symbolic.clone();
    symbolic.bodies[place] = body;
    Some(symbolic)
}

/// The variables of a code object that its nested code object's free variables are.
pub(super) fn captured(known: &Known, outer: usize, code: usize) -> Option<Vec<VariableIndex>> {
    if known.body(code).frees.is_empty() {
        return Some(Vec::new());
    }
    let make = known.makes_of(code).find(|make| make.body == outer)?;
    let items = make.closure.as_ref()?.items.as_ref()?;
    items.iter().map(|item| loaded_cell(known.body(outer), item)).collect()
}

/// The variable whose cell some instructions leave, which are one LOAD_CLOSURE.
fn loaded_cell(body: &Body, item: &Range<usize>) -> Option<VariableIndex> {
    match &body.instructions[item.clone()] {
        [Instruction { opcode: Opcode::LOAD_CLOSURE, operand: Operand::Variable(variable), .. }] => Some(*variable),
        _ => None,
    }
}

/// The code object and the number of its free variable that the cell is for that an instruction loads, if it is for a
/// closure.
pub(super) fn captured_by(known: &Known, body: usize, at: usize) -> Option<(usize, usize)> {
    known.makes().iter().filter(|make| make.body == body).find_map(|make| {
        let items = make.closure.as_ref()?.items.as_ref()?;
        let item = items.iter().position(|item| *item == (at..at + 1))?;
        loaded_cell(known.body(body), &items[item]).map(|_| (make.code, item))
    })
}

/// What a body begins with in its version.
fn prologue(known: &Known, body: &Body) -> Vec<Instruction> {
    let mut prologue = Vec::new();
    if known.has(Opcode::COPY_FREE_VARS) && !body.frees.is_empty() {
        prologue.push(Instruction::new(Opcode::COPY_FREE_VARS, Operand::Frees));
    }
    if known.has(Opcode::MAKE_CELL) {
        let made = body.cells.iter().map(|&cell| Instruction::new(Opcode::MAKE_CELL, Operand::Variable(cell)));
        prologue.extend(made);
    }
    if known.has(Opcode::RESUME) {
        prologue.push(Instruction::plain(Opcode::RESUME));
    }
    prologue
}
