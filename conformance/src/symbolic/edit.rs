//! What edits are made of.

use super::{Body, Handler, Instruction, Operand, Parameter, VariableIndex};
use freevars_code::{CodeIndex, Const};
use std::{cmp::Reverse, ops::Range};

impl Body {
    /// Adds a variable of this name, or of a similar one if another variable has it.
    pub fn add_renamed(&mut self, name: &str, parameter: Option<Parameter>) -> VariableIndex {
        let taken = |name: &str| self.variables.iter().any(|variable| variable.name == name);
        let mut names = std::iter::once(name.to_owned()).chain((1..).map(|n| format!("{name}{n}")));
        let name = names.find(|name| !taken(name)).expect("names: there are always more");
        self.add_variable(name, parameter)
    }

    /// Puts other instructions in the place of some. A jump to the first of those that go leads to the first of the new
    /// ones; a jump to another of them leads behind the new ones; so it is with handlers and with what they cover. Tables of
    /// offsets are taken away.
    pub fn splice(&mut self, range: Range<usize>, new: Vec<Instruction>) {
        let (length, behind) = (new.len(), range.start + new.len());
        self.instructions.splice(range.clone(), new);
        let new = range.start..range.start + length;
        let moved = |at: usize| match at {
            at if at <= range.start => at,
            at if at < range.end => behind,
            at => at - range.len() + length,
        };
        for (at, instruction) in self.instructions.iter_mut().enumerate() {
            if let Operand::To(target) = &mut instruction.operand
                && !new.contains(&at)
            {
                *target = moved(*target);
            }
        }
        for Handler { covers, target, .. } in &mut self.handlers {
            *covers = moved(covers.start)..moved(covers.end);
            *target = moved(*target);
        }
        self.handlers.retain(|handler| !handler.covers.is_empty());
        self.linetable = None;
        self.exceptiontable = None;
    }

    /// Puts other instructions in the place of some, in several places. Where one place is inside another, the outer one
    /// counts.
    pub fn splice_all(&mut self, mut patches: Vec<(Range<usize>, Vec<Instruction>)>) {
        patches.sort_by_key(|(range, _)| (range.start, Reverse(range.end)));
        let mut end = 0;
        patches.retain(|(range, _)| {
            let outer = range.start >= end;
            end = end.max(range.end);
            outer
        });
        while let Some((range, new)) = patches.pop() {
            self.splice(range, new);
        }
    }

    /// The instructions that name a variable, as indices.
    pub fn uses(&self, variable: VariableIndex) -> impl Iterator<Item = usize> + '_ {
        let names = move |instruction: &Instruction| instruction.operand == Operand::Variable(variable);
        (0..self.instructions.len()).filter(move |&at| names(&self.instructions[at]))
    }

    /// Every constant: those that instructions name, and those kept besides.
    pub fn constants_mut(&mut self) -> impl Iterator<Item = &mut Const> {
        let named = self.instructions.iter_mut().filter_map(|instruction| match &mut instruction.operand {
            Operand::Const(constant) => Some(constant),
            Operand::Number(_) | Operand::Frees | Operand::Name { .. } | Operand::Variable(_) | Operand::To(_) => None,
        });
        named.chain(&mut self.consts)
    }
}

/// The code objects that a constant holds.
pub fn code_objects(constant: &Const) -> Vec<CodeIndex> {
    let mut found = Vec::new();
    let mut constant = constant.clone();
    walk(&mut constant, &mut |constant| {
        if let Const::Code(code) = constant {
            found.push(*code);
        }
    });
    found
}

/// Changes every code object that a constant holds.
pub fn each_code_object(constant: &mut Const, change: &impl Fn(&mut CodeIndex)) {
    walk(constant, &mut |constant| {
        if let Const::Code(code) = constant {
            change(code);
        }
    });
}

/// Visits a constant, and what it is made of.
pub(crate) fn walk(constant: &mut Const, visit: &mut impl FnMut(&mut Const)) {
    visit(constant);
    if let Const::Tuple(items) | Const::FrozenSet(items) = constant {
        items.iter_mut().for_each(|item| walk(item, visit));
    }
}
