//! The body of a code object, as it is written anew, instruction by instruction.

use super::{
    FROM, Reason, Refused,
    slots::{Slots, number},
    table::{Operand, Step, Writing},
};
use freevars_code::{
    CodeIndex, Const, Instruction,
    Opcode::{self, *},
    Program,
    encode::{Arg, Draft},
};
use freevars_model::kinds::{Kind, State, What};

/// What came of writing a body.
#[derive(Debug)]
pub(super) struct Written {
    pub(super) drafts: Vec<Draft>,
    /// For each instruction of 3.8, the draft that it starts at.
    pub(super) starts: Vec<usize>,
    pub(super) consts: Vec<Const>,
    pub(super) names: Vec<String>,
}

/// A place that a jump goes to. The first ones are the instructions of 3.8.
#[derive(Clone, Copy, Debug)]
pub(super) struct Label(usize);

/// A body that is being written.
#[derive(Debug)]
pub(super) struct Body<'a> {
    pub(super) program: &'a Program,
    pub(super) slots: &'a Slots,
    /// `co_qualname` of each code object.
    pub(super) qualnames: &'a [String],
    code: CodeIndex,
    instructions: Vec<Instruction>,
    states: &'a [Option<State>],
    /// The instruction of 3.8 that is being written.
    at: usize,
    drafts: Vec<Draft>,
    labels: Vec<usize>,
    consts: Vec<Const>,
    names: Vec<String>,
}

impl<'a> Body<'a> {
    pub(super) fn new(
        program: &'a Program,
        index: CodeIndex,
        states: &'a [Option<State>],
        slots: &'a Slots,
        qualnames: &'a [String],
    ) -> Body<'a> {
        let code = &program.codes[index.0 as usize];
        let instructions = code.instructions(FROM).expect("verified: it was decoded before");
        let labels = vec![0; instructions.len()];
        let (consts, names) = (code.consts.clone(), code.names.clone());
        Body {
            program,
            slots,
            qualnames,
            code: index,
            instructions,
            states,
            at: 0,
            drafts: Vec::new(),
            labels,
            consts,
            names,
        }
    }

    /// What the interpreter does itself in 3.8 comes first. What is never reached is left out.
    pub(super) fn write(mut self) -> Result<Written, Refused> {
        self.prologue();
        for at in 0..self.instructions.len() {
            self.at = at;
            self.labels[at] = self.drafts.len();
            if self.states[at].is_some() {
                let instruction = self.instructions[at];
                let place = Some((instruction.offset, instruction.opcode));
                self.instruction(&instruction).map_err(|reason| Refused { code: self.code, at: place, reason })?;
            }
        }
        for draft in &mut self.drafts {
            if let Arg::To(label) = &mut draft.arg {
                *label = self.labels[*label];
            }
        }
        self.labels.truncate(self.instructions.len());
        Ok(Written { drafts: self.drafts, starts: self.labels, consts: self.consts, names: self.names })
    }

    fn prologue(&mut self) {
        let frees = self.program.codes[self.code.0 as usize].freevars.len();
        if frees > 0 {
            self.op(COPY_FREE_VARS, number(frees));
        }
        for &cell in &self.slots.cells {
            self.op(MAKE_CELL, cell);
        }
        self.op(RESUME, 0);
        if let Some(namespace) = self.slots.namespace {
            self.op(BUILD_MAP, 0);
            self.op(STORE_DEREF, namespace);
        }
    }

    fn instruction(&mut self, instruction: &Instruction) -> Result<(), Reason> {
        match Writing::of(instruction.opcode).ok_or(Reason::NoRow)? {
            Writing::Same => self.op(instruction.opcode, instruction.arg),
            Writing::Steps(steps) => self.steps(steps, instruction),
            Writing::Jump { forward, backward } => {
                let forward_jump = self.target(instruction).0 > self.at;
                self.steps(if forward_jump { forward } else { backward }, instruction);
            }
            Writing::ByHand(write) => write(self, instruction)?,
        }
        Ok(())
    }

    fn steps(&mut self, steps: &[Step], instruction: &Instruction) {
        for &Step(opcode, operand) in steps {
            match operand {
                Operand::Is(arg) => self.op(opcode, arg),
                Operand::Same => self.op(opcode, instruction.arg),
                Operand::Doubled => self.op(opcode, instruction.arg << 1),
                Operand::Local => self.op(opcode, self.slots.local(instruction.arg)),
                Operand::Deref => self.op(opcode, self.slots.deref(instruction.arg)),
                Operand::Target => self.jump(opcode, self.target(instruction)),
            }
        }
    }

    fn target(&self, instruction: &Instruction) -> Label {
        let target = instruction.target.expect("jumps: the verifier has seen the target");
        Label(self.instructions.partition_point(|instruction| instruction.offset < target))
    }

    /// Writes an instruction.
    pub(super) fn op(&mut self, opcode: Opcode, arg: u32) {
        self.drafts.push(Draft::new(opcode, arg));
    }

    /// Writes a jump.
    pub(super) fn jump(&mut self, opcode: Opcode, to: Label) {
        self.drafts.push(Draft::jump(opcode, to.0));
    }

    pub(super) fn label(&mut self) -> Label {
        self.labels.push(usize::MAX);
        Label(self.labels.len() - 1)
    }

    /// The label is here.
    pub(super) fn place(&mut self, label: Label) {
        self.labels[label.0] = self.drafts.len();
    }

    /// What lies on the stack before the instruction that is being written, the top last.
    pub(super) fn stack(&self) -> &'a [Kind] {
        self.states[self.at].as_ref().expect("reached: nothing else is written").stack()
    }

    /// The constant on top, by its index, if the instruction before pushes it and no other way leads here.
    pub(super) fn constant_on_top(&self) -> Option<u32> {
        constant_before(&self.instructions, self.states, self.at)
    }

    /// Takes back the LOAD_CONST of a constant on top.
    pub(super) fn take_back(&mut self, constant: u32) {
        let last = self.drafts.pop();
        assert_eq!(last, Some(Draft::new(LOAD_CONST, constant)), "constants-stay: LOAD_CONST is written as it was");
        self.labels[self.at] = self.drafts.len();
    }

    /// The constant at an index.
    pub(super) fn constant(&self, index: u32) -> &Const {
        &self.consts[index as usize]
    }

    /// Pushes a str. A function's first constant, if it is one, would be its `__doc__`.
    pub(super) fn text(&mut self, text: &str) {
        let wanted = |constant: &Const| matches!(constant, Const::Str(other) if other == text);
        let index = self.consts.iter().position(wanted).unwrap_or_else(|| {
            if self.consts.is_empty() {
                self.consts.push(Const::None);
            }
            self.consts.push(Const::Str(text.to_owned()));
            self.consts.len() - 1
        });
        self.op(LOAD_CONST, number(index));
    }

    pub(super) fn name(&self, index: u32) -> &str {
        &self.names[index as usize]
    }

    /// The name of a cell or free variable, by 3.8's operand.
    pub(super) fn deref_name(&self, operand: u32) -> &'a str {
        let code = &self.program.codes[self.code.0 as usize];
        let mut names = code.cellvars.iter().chain(&code.freevars);
        names.nth(operand as usize).expect("derefs: the verifier holds operands against the variables")
    }

    pub(super) fn name_index(&mut self, name: &str) -> u32 {
        let known = self.names.iter().position(|known| known == name);
        number(known.unwrap_or_else(|| {
            self.names.push(name.to_owned());
            self.names.len() - 1
        }))
    }

    /// The top goes down below the next `n` entries.
    pub(super) fn sink(&mut self, n: u32) {
        for entry in (2..=n + 1).rev() {
            self.op(SWAP, entry);
        }
    }

    /// Releases the `n` entries below the top, the topmost first.
    pub(super) fn release_below(&mut self, n: usize) -> Result<(), Reason> {
        let end = self.stack().len() - 1;
        self.are_usable(end - n..end)?;
        self.drop_below(number(n));
        Ok(())
    }

    /// Releases `n` entries below the top that were copied or known before.
    pub(super) fn drop_below(&mut self, n: u32) {
        for _ in 0..n {
            self.op(SWAP, 2);
            self.op(POP_TOP, 0);
        }
    }

    /// That these entries of the stack, counted from the bottom, are values for sure, of which anything can be done.
    pub(super) fn are_usable(&self, entries: std::ops::Range<usize>) -> Result<(), Reason> {
        let entries = &self.stack()[entries];
        let lacks_closure = |kind: &Kind| matches!(kind.what, Some(What::Function { code: Some(_), closed: false }));
        match entries {
            _ if entries.iter().any(|kind| kind.null) => Err(Reason::NullInTheWay),
            _ if entries.iter().any(lacks_closure) => Err(Reason::ClosureIsMissing),
            _ => Ok(()),
        }
    }

    /// Rearranges the top entries, which are all different.
    pub(super) fn arrange<T: Copy + PartialEq>(&mut self, now: &[T], wanted: &[T]) {
        swaps(now, wanted).into_iter().for_each(|entry| self.op(SWAP, entry));
    }
}

/// The constant that an instruction finds on top, if the one before pushes it and no other way leads to it.
pub(super) fn constant_before(instructions: &[Instruction], states: &[Option<State>], at: usize) -> Option<u32> {
    let before = at.checked_sub(1)?;
    let pushed = instructions[before].opcode == LOAD_CONST && states[before].is_some();
    let reached_otherwise = instructions.iter().any(|other| other.target == Some(instructions[at].offset));
    (pushed && !reached_otherwise).then_some(instructions[before].arg)
}

/// The operands of SWAP that rearrange entries, the top last. An entry is fetched to the top and put in its place, the
/// deepest first.
fn swaps<T: Copy + PartialEq>(now: &[T], wanted: &[T]) -> Vec<u32> {
    let mut now = now.to_vec();
    let top = now.len().saturating_sub(1);
    let mut swaps = Vec::new();
    for (place, wanted) in wanted.iter().enumerate() {
        let from = now.iter().position(|item| item == wanted).expect("arranges: both have the same entries");
        for entry in [from, place] {
            if from != place && entry != top {
                now.swap(entry, top);
                swaps.push(number(top - entry + 1));
            }
        }
    }
    swaps
}

#[cfg(test)]
mod tests {
    use super::swaps;

    fn permutations(items: &[u8]) -> Vec<Vec<u8>> {
        if items.is_empty() {
            return vec![vec![]];
        }
        let without = |n: usize| [&items[..n], &items[n + 1..]].concat();
        let starting =
            |n: usize| permutations(&without(n)).into_iter().map(move |rest| [&[items[n]], &rest[..]].concat());
        (0..items.len()).flat_map(starting).collect()
    }

    #[test]
    fn swaps_arrange() {
        for length in 0..=6 {
            let now: Vec<u8> = (0..length).collect();
            for wanted in permutations(&now) {
                let mut stack = now.clone();
                for entry in swaps(&now, &wanted) {
                    assert!(entry >= 2, "SWAP exchanges two entries");
                    let top = stack.len() - 1;
                    stack.swap(top, top + 1 - entry as usize);
                }
                assert_eq!(stack, wanted);
            }
        }
    }
}
