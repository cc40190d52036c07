//! The stack of CPython while a code object is lowered: what on it has a register of its own, and what is read where it
//! is.
//!
//! What is pushed by a mere load stays *virtual*: the instruction that takes it reads the variable or constant itself.
//! That must not be seen. So a virtual entry gets a register before its variable changes, before control comes together,
//! and where a handler keeps it; and one whose load can fail, a variable that may be unbound, is loaded before anything
//! else is done that can be noticed.

use super::{Refusal, flow::Flow};
use crate::{
    code::{Cache, Code, Shape},
    instr::{Instr, Operand, Operands, Place, Register},
    value::Value,
};
use freevars_code::{Instruction, Version};

/// An entry of CPython's stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    /// In the register of its place.
    Temp,
    /// A local variable, and whether it certainly is bound; or any other register that does not change meanwhile.
    Local {
        index: usize,
        checked: bool,
    },
    Const(usize),
    /// The content of the cell in a register.
    Cell(usize),
    /// The content of a cell of the closure.
    Free(usize),
}

impl Entry {
    /// Whether to load it may fail.
    fn is_pending(self) -> bool {
        matches!(self, Entry::Local { checked: false, .. } | Entry::Cell(_) | Entry::Free(_))
    }
}

pub(super) struct Emitter<'a> {
    pub(super) source: &'a freevars_code::Code,
    pub(super) version: Version,
    pub(super) instructions: &'a [Instruction],
    pub(super) flow: &'a Flow,
    pub(super) shape: &'a Shape,
    pub(super) stack: Vec<Entry>,
    pub(super) instrs: Vec<Instr>,
    pub(super) block_of: Vec<u16>,
    pub(super) operands: Vec<Operand>,
    pub(super) consts: Vec<Value>,
    pub(super) caches: usize,
    pub(super) method_caches: usize,
    /// The block that what is emitted stands in.
    pub(super) block: u16,
    /// For each of CPython's instructions, where what it became begins.
    pub(super) starts: Vec<u32>,
    /// Which instructions have a target that is still an index of CPython's.
    pub(super) jumps: Vec<usize>,
    /// The place of the stack whose value the last instruction makes.
    pub(super) made: Option<usize>,
    /// Where control came together last.
    pub(super) joined: usize,
    /// 3.11: the constant of the last KW_NAMES, plus one.
    pub(super) keywords: u16,
}

impl Emitter<'_> {
    pub(super) fn emit(&mut self, instr: Instr) {
        self.instrs.push(instr);
        self.block_of.push(self.block);
        self.made = None;
    }

    /// Emits a jump to an instruction of CPython's.
    pub(super) fn emit_jump(&mut self, instr: Instr) {
        self.jumps.push(self.instrs.len());
        self.emit(instr);
    }

    pub(super) fn new_operand(&self, place: Place, index: usize) -> Result<Operand, Refusal> {
        Operand::new(place, index).ok_or_else(|| Refusal::Unsupported("so many variables or constants".into()))
    }

    /// The register of a place of the stack.
    pub(super) fn register(&self, position: usize) -> Register {
        u16::try_from(self.shape.temps() + position).unwrap_or(u16::MAX)
    }

    /// The register of a place of the stack, as what takes or gives a value.
    pub(super) fn temp(&self, position: usize) -> Result<Operand, Refusal> {
        self.new_operand(Place::Temp, self.shape.temps() + position)
    }

    /// What is in the register of a place, which stays there.
    pub(super) fn kept(&self, position: usize) -> Result<Operand, Refusal> {
        self.new_operand(Place::Local, self.shape.temps() + position)
    }

    fn operand_of(&self, entry: Entry, position: usize) -> Result<Operand, Refusal> {
        match entry {
            Entry::Temp => self.temp(position),
            Entry::Local { index, .. } => self.new_operand(Place::Local, index),
            Entry::Const(index) => self.new_operand(Place::Const, index),
            Entry::Cell(index) => self.new_operand(Place::Cell, index),
            Entry::Free(index) => self.new_operand(Place::Free, index),
        }
    }

    /// The operand that a place of the stack is.
    pub(super) fn operand(&self, position: usize) -> Result<Operand, Refusal> {
        self.operand_of(self.stack[position], position)
    }

    /// Refuses NULL where a value is meant.
    pub(super) fn check_value(&self, entry: Entry) -> Result<(), Refusal> {
        if matches!(entry, Entry::Const(index) if self.consts[index].is_null()) {
            return Err(Refusal::Rejected("NULL is taken for a value".into()));
        }
        Ok(())
    }

    /// Takes the top of the stack as an operand.
    pub(super) fn pop(&mut self) -> Result<Operand, Refusal> {
        let entry = self.stack.pop().ok_or_else(|| Refusal::Rejected("the stack is empty".into()))?;
        self.check_value(entry)?;
        self.operand_of(entry, self.stack.len())
    }

    /// Takes the top entries as operands, the deepest first.
    pub(super) fn pop_many(&mut self, count: usize) -> Result<Operands, Refusal> {
        let first = self.stack.len() - count;
        let start = self.operands.len();
        for position in first..self.stack.len() {
            self.check_value(self.stack[position])?;
            let operand = self.operand(position)?;
            self.operands.push(operand);
        }
        self.stack.truncate(first);
        let too_many = |_| Refusal::Unsupported("so many operands".into());
        Ok(Operands { first: u32::try_from(start).map_err(too_many)?, count: u16::try_from(count).map_err(too_many)? })
    }

    /// Pushes what the next instruction makes, and answers where it is to put it.
    pub(super) fn push_made(&mut self) -> Result<Operand, Refusal> {
        self.stack.push(Entry::Temp);
        self.temp(self.stack.len() - 1)
    }

    /// Emits an instruction that makes what is on top of the stack.
    pub(super) fn emit_maker(&mut self, instr: Instr) {
        self.emit(instr);
        self.made = Some(self.stack.len() - 1);
    }

    /// Gives a place of the stack its register.
    pub(super) fn materialise(&mut self, position: usize) -> Result<(), Refusal> {
        if self.stack[position] != Entry::Temp {
            let from = self.operand(position)?;
            let to = self.temp(position)?;
            self.stack[position] = Entry::Temp;
            self.emit(Instr::Move { to, from });
        }
        Ok(())
    }

    /// Gives all places their registers, up to a position.
    pub(super) fn materialise_below(&mut self, position: usize) -> Result<(), Refusal> {
        (0..position.min(self.stack.len())).try_for_each(|position| self.materialise(position))
    }

    /// Loads what may fail to, but for so many entries on top.
    pub(super) fn settle(&mut self, on_top: usize) -> Result<(), Refusal> {
        for position in 0..self.stack.len().saturating_sub(on_top) {
            if !self.stack[position].is_pending() {
                continue;
            }
            if let Entry::Local { index, .. } = self.stack[position] {
                let from = self.operand(position)?;
                self.stack[position] = Entry::Local { index, checked: true };
                self.emit(Instr::Check { from });
            } else {
                self.materialise(position)?;
            }
        }
        Ok(())
    }

    /// Loads what may fail to, and gives a register to whatever reads a local variable, which is about to change; but
    /// for the entries on top.
    pub(super) fn before_change(&mut self, local: usize, on_top: usize) -> Result<(), Refusal> {
        self.settle(on_top)?;
        if planted!(OperandReadLate) {
            return Ok(());
        }
        for position in 0..self.stack.len().saturating_sub(on_top) {
            if matches!(self.stack[position], Entry::Local { index, .. } if index == local) {
                self.materialise(position)?;
            }
        }
        Ok(())
    }

    /// Stores the top of the stack, by the instruction that made it if it was the last one.
    pub(super) fn store(&mut self, to: Operand) -> Result<(), Refusal> {
        let position = self.stack.len() - 1;
        let is_last = self.made == Some(position);
        let from = self.pop()?;
        if is_last && self.instrs.last_mut().is_some_and(|instr| instr.put_to(to)) {
            self.made = None;
        } else {
            self.emit(Instr::Move { to, from });
        }
        Ok(())
    }

    /// Where control comes together, everything has its register.
    pub(super) fn join(&mut self) -> Result<(), Refusal> {
        self.materialise_below(self.stack.len())
    }

    pub(super) fn cache(&mut self) -> u16 {
        self.caches += 1;
        u16::try_from(self.caches - 1).unwrap_or(u16::MAX)
    }

    pub(super) fn method_cache(&mut self) -> u16 {
        self.method_caches += 1;
        u16::try_from(self.method_caches - 1).unwrap_or(u16::MAX)
    }

    /// The constant NULL.
    pub(super) fn null(&mut self) -> usize {
        let found = self.consts.iter().rposition(Value::is_null);
        found.unwrap_or_else(|| {
            self.consts.push(Value::NULL);
            self.consts.len() - 1
        })
    }

    /// Puts the targets of jumps where what they lead to is now.
    pub(super) fn patch(&mut self) {
        for &jump in &self.jumps {
            for target in self.instrs[jump].targets() {
                *target = self.starts[*target as usize];
            }
        }
    }

    pub(super) fn caches(&self) -> Vec<Cache> {
        (0..self.caches).map(|_| Cache::default()).collect()
    }
}

impl Instr {
    /// Changes where the result goes. Answers whether there is one that may go elsewhere.
    fn put_to(&mut self, place: Operand) -> bool {
        match self {
            Instr::Move { to, .. }
            | Instr::LoadClosure { to, .. }
            | Instr::LoadGlobal { to, .. }
            | Instr::LoadName { to, .. }
            | Instr::Add { to, .. }
            | Instr::Subtract { to, .. }
            | Instr::Multiply { to, .. }
            | Instr::Binary { to, .. }
            | Instr::Unary { to, .. }
            | Instr::Compare { to, .. }
            | Instr::Build { to, .. }
            | Instr::LoadAttr { to, .. }
            | Instr::LoadItem { to, .. }
            | Instr::MakeFunction { to, .. }
            | Instr::Call { to, .. }
            | Instr::CallMethod { to, .. }
            | Instr::CallSpread { to, .. }
            | Instr::GetIter { to, .. }
            | Instr::ForIter { to, .. } => {
                *to = place;
                true
            }
            _ => false,
        }
    }

    /// Where the result goes, of those that may be told to put it elsewhere.
    pub(super) fn puts_to(&self) -> Option<Operand> {
        match *self {
            Instr::Move { to, .. }
            | Instr::LoadGlobal { to, .. }
            | Instr::LoadName { to, .. }
            | Instr::MakeFunction { to, .. }
            | Instr::Call { to, .. }
            | Instr::GetIter { to, .. } => Some(to),
            _ => None,
        }
    }

    fn targets(&mut self) -> impl Iterator<Item = &mut u32> {
        let targets = match self {
            Instr::Jump { target }
            | Instr::Loop { target }
            | Instr::JumpIf { target, .. }
            | Instr::JumpIfNone { target, .. }
            | Instr::JumpIfOrPop { target, .. }
            | Instr::Branch { target, .. }
            | Instr::ForIter { target, .. }
            | Instr::Leave { target, .. }
            | Instr::Send { target, .. }
            | Instr::Delegate { after: target, .. } => [Some(target), None],
            Instr::CallFinally { target, back, .. } => [Some(target), Some(back)],
            _ => [None, None],
        };
        targets.into_iter().flatten()
    }
}

impl Code {
    /// Breaks a promise of the machine's if it is broken: each register is in the window.
    pub(super) fn seal(&self) {
        assert!(self.instrs.len() == self.block_of.len(), "frame-fits: each instruction has a block");
    }
}
