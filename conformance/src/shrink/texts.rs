//! Names: the first letter that is free in the place of each.

use super::{Edit, known::Known};
use crate::symbolic::{Operand, Symbolic, walk};
use freevars_code::{Const, Opcode};
use std::collections::{BTreeMap, BTreeSet};

/// The names of variables by the order in which they appear, then each name; then those of code objects and files.
pub(super) fn all(known: &Known) -> Vec<Edit> {
    let mut edits: Vec<Edit> = vec![Box::new(|known| Some(in_order(&known.symbolic)))];
    edits.extend(
        all_names(&known.symbolic)
            .into_iter()
            .map(|name| -> Edit { Box::new(move |known| renamed(&known.symbolic, &name)) }),
    );
    edits.push(Box::new(|known| {
        let mut symbolic = known.symbolic.clone();
        symbolic.bodies.iter_mut().for_each(|body| body.filename.clear());
        Some(symbolic)
    }));
    for index in 0..known.symbolic.bodies.len() {
        edits.push(Box::new(move |known| Some(code_renamed(known, index))));
        edits.push(Box::new(move |known| {
            let mut symbolic = known.symbolic.clone();
            let body = &mut symbolic.bodies[index];
            body.qualname.clone_from(&body.name);
            Some(symbolic)
        }));
    }
    edits
}

/// What a program names itself: its variables, and names that it stores or that are a letter, in order of appearance.
fn own(symbolic: &Symbolic) -> Vec<String> {
    use Opcode::{STORE_GLOBAL, STORE_NAME};
    let mut own: Vec<String> = Vec::new();
    for body in &symbolic.bodies {
        let locals = body.local_slots();
        let variables = locals.iter().chain(&body.cells).chain(&body.frees);
        own.extend(variables.map(|&variable| body.variable(variable).name.clone()));
        for instruction in &body.instructions {
            if let Operand::Name { name, .. } = &instruction.operand
                && (is_letter(name) || [STORE_NAME, STORE_GLOBAL].contains(&instruction.opcode))
            {
                own.push(name.clone());
            }
        }
    }
    let mut seen = BTreeSet::new();
    own.retain(|name| seen.insert(name.clone()));
    own
}

fn is_letter(name: &str) -> bool {
    name.len() == 1
}

/// How many pairs of names a reader meets in another order than that of the alphabet.
pub(super) fn disorder(symbolic: &Symbolic) -> usize {
    let own = own(symbolic);
    (0..own.len()).map(|n| own[..n].iter().filter(|before| **before > own[n]).count()).sum()
}

/// The names that instructions name.
fn names(symbolic: &Symbolic) -> BTreeSet<String> {
    let instructions = symbolic.bodies.iter().flat_map(|body| &body.instructions);
    let name = |operand: &Operand| if let Operand::Name { name, .. } = operand { Some(name.clone()) } else { None };
    instructions.filter_map(|instruction| name(&instruction.operand)).collect()
}

/// The names of variables and those that instructions name.
pub(super) fn all_names(symbolic: &Symbolic) -> BTreeSet<String> {
    own(symbolic).into_iter().chain(names(symbolic)).collect()
}

/// The letters, in the order in which names appear.
fn in_order(symbolic: &Symbolic) -> Symbolic {
    let own = own(symbolic);
    let others: BTreeSet<String> = names(symbolic).into_iter().filter(|name| !own.contains(name)).collect();
    let letters = letters('a').filter(|letter| !others.contains(letter));
    let new: BTreeMap<String, String> = own.into_iter().zip(letters).collect();
    rename(symbolic, &|name| new.get(name).cloned())
}

/// The first letter that is free in the place of a name.
fn renamed(symbolic: &Symbolic, name: &str) -> Option<Symbolic> {
    let taken = all_names(symbolic);
    let letter = letters('a').find(|letter| !taken.contains(letter))?;
    let simpler = !is_letter(name) || letter.as_str() < name;
    simpler.then(|| rename(symbolic, &|known| (known == name).then(|| letter.clone())))
}

fn letters(first: char) -> impl Iterator<Item = String> {
    (first..='z').map(String::from)
}

/// A name is another wherever it stands: as a variable, in an instruction, as a text among the constants.
fn rename(symbolic: &Symbolic, new: &impl Fn(&str) -> Option<String>) -> Symbolic {
    let mut symbolic = symbolic.clone();
    let change = |text: &mut String| new(text).into_iter().for_each(|new| *text = new);
    for body in &mut symbolic.bodies {
        body.variables.iter_mut().for_each(|variable| change(&mut variable.name));
        body.names.iter_mut().for_each(change);
        for instruction in &mut body.instructions {
            if let Operand::Name { name, .. } = &mut instruction.operand {
                change(name);
            }
        }
        body.constants_mut().for_each(|constant| {
            walk(constant, &mut |constant| {
                if let Const::Str(text) = constant {
                    change(text);
                }
            });
        });
    }
    symbolic
}

/// A code object has the first letter from f on for its name that no other has.
fn code_renamed(known: &Known, index: usize) -> Symbolic {
    let mut symbolic = known.symbolic.clone();
    let taken = |letter: &String| symbolic.bodies.iter().any(|body| body.name == *letter);
    if let Some(letter) = letters('f').find(|letter| !taken(letter)) {
        let body = &mut symbolic.bodies[index];
        let module = index == 0 && body.name == "<module>";
        if !module && (!is_letter(&body.name) || letter < body.name) {
            (body.name, body.qualname) = (letter.clone(), letter);
        }
    }
    symbolic
}
