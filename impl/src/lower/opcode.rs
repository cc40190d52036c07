//! What each opcode becomes.

use super::{
    Refusal,
    effect::{REASON_2_7, REASON_3_8},
    emit::{Emitter, Entry},
};
use crate::{code::BlockKind, instr::*, object::Tuple};
use freevars_code::{Instruction, Opcode, Version, version::Layout};

impl Emitter<'_> {
    pub(super) fn run(&mut self) -> Result<(), Refusal> {
        let mut falls_through = false;
        for index in 0..self.instructions.len() {
            let Some(state) = self.flow.states[index] else {
                falls_through = false;
                self.starts[index] = u32::try_from(self.instrs.len()).unwrap_or(u32::MAX);
                continue;
            };
            let instruction = self.instructions[index];
            if falls_through && (self.flow.is_target[index] || self.block != state.block) {
                self.settle(0)?;
            }
            if self.flow.is_target[index] {
                if falls_through {
                    self.join()?;
                    self.pad(index, state.depth)?;
                }
                self.made = None;
            }
            if !falls_through || self.flow.is_target[index] {
                self.joined = self.instrs.len();
                self.stack = vec![Entry::Temp; state.depth];
            }
            self.block = state.block;
            self.starts[index] = u32::try_from(self.instrs.len()).unwrap_or(u32::MAX);
            if self.flow.traps[index] {
                self.emit(Instr::Trap);
                falls_through = false;
                continue;
            }
            if self.stack.len() != state.depth {
                return Err(Refusal::Rejected(format!("offset {}: the depth is in doubt", instruction.offset)));
            }
            self.check_reasons(index)?;
            if let Some(depth) = self.kept_by_handler(index) {
                self.materialise_below(depth)?;
            }
            self.lower(index, &instruction).map_err(|refusal| match refusal {
                Refusal::Rejected(why) => Refusal::Rejected(format!("offset {}: {why}", instruction.offset)),
                unsupported @ Refusal::Unsupported(_) => unsupported,
            })?;
            if self.flow.ends[index] {
                self.settle(0)?;
                self.emit(Instr::Trap);
                falls_through = false;
                continue;
            }
            falls_through = !matches!(
                instruction.opcode,
                Opcode::RETURN_VALUE
                    | Opcode::RAISE_VARARGS
                    | Opcode::RERAISE
                    | Opcode::JUMP_FORWARD
                    | Opcode::JUMP_ABSOLUTE
                    | Opcode::JUMP_BACKWARD
                    | Opcode::JUMP_BACKWARD_NO_INTERRUPT
                    | Opcode::BREAK_LOOP
                    | Opcode::CONTINUE_LOOP
            );
        }
        self.patch();
        Ok(())
    }

    /// How many entries of the stack must have registers because a handler keeps them.
    fn kept_by_handler(&self, index: usize) -> Option<usize> {
        let state = self.flow.states[index]?;
        let block = usize::from(state.block).checked_sub(1)?;
        let block = &self.flow.blocks[block];
        Some(usize::from(block.depth) + if block.kind == BlockKind::Handler { REASON_3_8 } else { 0 })
    }

    /// What a `finally` has of why it runs is no value, unless it runs for an exception.
    fn check_reasons(&mut self, index: usize) -> Result<(), Refusal> {
        let used = self.flow.reasons_used[index];
        let pops = self.instructions[index].opcode == Opcode::POP_TOP;
        for position in (0..self.stack.len().min(64)).filter(|position| used >> position & 1 == 1) {
            self.materialise(position)?;
            let register = self.register(position);
            self.emit(Instr::CheckReason { register, pops });
        }
        Ok(())
    }

    /// 2.7: a `finally` that is entered for no reason.
    fn pad(&mut self, index: usize, depth: usize) -> Result<(), Refusal> {
        if self.version == Version::V2_7
            && let Some(&level) = self.flow.finally_levels.get(&index)
            && self.stack.len() == level + 1
            && depth == level + REASON_2_7
        {
            let first = self.register(level);
            self.emit(Instr::Pad { first });
        }
        Ok(())
    }

    fn name(&self, index: u32) -> Result<u16, Refusal> {
        if index as usize >= self.source.names.len() {
            return Err(Refusal::Rejected(format!("there is no name {index}")));
        }
        u16::try_from(index).map_err(|_| Refusal::Unsupported("so many names".into()))
    }

    /// The cell or free variable of an operand.
    fn variable(&self, arg: u32) -> Result<Entry, Refusal> {
        let arg = arg as usize;
        let shape = self.shape;
        let found = if self.version == Version::V3_11 {
            let is_cell = shape.made.iter().any(|(register, _)| usize::from(*register) == arg);
            let first_free = shape.locals + shape.cells;
            if is_cell { Some(Entry::Cell(arg)) } else { arg.checked_sub(first_free).map(Entry::Free) }
        } else if arg < shape.cells {
            Some(Entry::Cell(shape.locals + arg))
        } else {
            Some(Entry::Free(arg - shape.cells))
        };
        match found {
            Some(Entry::Free(index)) if index < shape.frees && planted!(FreeOffByOne) => {
                Ok(Entry::Free((index + 1) % shape.frees))
            }
            Some(Entry::Free(index)) if index < shape.frees && planted!(FreeFromTheEnd) => {
                Ok(Entry::Free(shape.frees - 1 - index))
            }
            Some(entry @ Entry::Free(index)) if index < shape.frees && planted!(FreeTakenForCell) => {
                let same = self.source.cellvars.iter().position(|cell| *cell == self.source.freevars[index]);
                Ok(same.map_or(entry, |cell| Entry::Cell(usize::from(shape.made[cell].0))))
            }
            Some(entry @ Entry::Cell(_)) => Ok(entry),
            Some(entry @ Entry::Free(index)) if index < shape.frees => Ok(entry),
            None if arg < shape.locals => {
                Err(Refusal::Unsupported(format!("the cell {arg}, which the code object does not list")))
            }
            _ => Err(Refusal::Rejected(format!("{arg} is no cell or free variable"))),
        }
    }

    /// Cells are made and free variables are there when a frame is entered; so 3.11's prologue must make or copy them all.
    pub(super) fn sets_up_the_frame(&self) -> Result<(), Refusal> {
        let is_made = |cell: u16| self.is_set_up(Opcode::MAKE_CELL, Some(usize::from(cell)));
        if let Some((cell, _)) = self.shape.made.iter().find(|(cell, _)| !is_made(*cell)) {
            return Err(Refusal::Unsupported(format!("the cell {cell}, which is not made first of all")));
        }
        if self.shape.frees > 0 && !self.is_set_up(Opcode::COPY_FREE_VARS, None) {
            return Err(Refusal::Unsupported("free variables that are not copied first of all".into()));
        }
        Ok(())
    }

    /// 3.11: whether the prologue has an instruction that makes a cell or copies the free variables. Before, frames have
    /// all of them from the start.
    fn is_set_up(&self, opcode: Opcode, arg: Option<usize>) -> bool {
        use Opcode::{COPY_FREE_VARS, MAKE_CELL, NOP};
        let mut prologue =
            self.instructions.iter().take_while(|i| matches!(i.opcode, MAKE_CELL | COPY_FREE_VARS | NOP));
        self.version.facts().layout == Layout::Separate
            || prologue.any(|i| i.opcode == opcode && arg.is_none_or(|arg| i.arg as usize == arg))
    }

    fn cell(&self, arg: u32) -> Result<Operand, Refusal> {
        match self.variable(arg)? {
            Entry::Cell(index) => self.new_operand(Place::Cell, index),
            Entry::Free(index) => self.new_operand(Place::Free, index),
            _ => unreachable!("variable: it answers nothing else"),
        }
    }

    /// 3.11: whether the register of a local variable holds a cell.
    fn is_cell_register(&self, index: usize) -> bool {
        self.version == Version::V3_11
            && index < self.shape.locals
            && self.shape.made.iter().any(|(cell, _)| usize::from(*cell) == index)
    }

    fn local(&self, arg: u32) -> Result<usize, Refusal> {
        let index = arg as usize;
        if index >= self.shape.locals {
            return Err(Refusal::Rejected(format!("there is no local variable {arg}")));
        }
        if self.is_cell_register(index) {
            return Err(Refusal::Unsupported("a fast access to a variable that is in a cell".into()));
        }
        Ok(index)
    }

    /// Makes the top of the stack by an instruction of operands that were popped already.
    pub(super) fn make(&mut self, instr: impl FnOnce(Operand) -> Instr) -> Result<(), Refusal> {
        let to = self.push_made()?;
        self.emit_maker(instr(to));
        Ok(())
    }

    fn binary(&mut self, operator: Operator, in_place: bool) -> Result<(), Refusal> {
        self.settle(2)?;
        let b = self.pop()?;
        let a = self.pop()?;
        self.make(|to| match operator {
            Operator::Add if !in_place => Instr::Add { to, a, b },
            Operator::Subtract if !in_place => Instr::Subtract { to, a, b },
            Operator::Multiply if !in_place => Instr::Multiply { to, a, b },
            _ => Instr::Binary { operator, in_place, to, a, b },
        })
    }

    fn unary(&mut self, sign: Sign) -> Result<(), Refusal> {
        self.settle(1)?;
        let a = self.pop()?;
        self.make(|to| Instr::Unary { sign, to, a })
    }

    pub(super) fn compare(&mut self, comparison: Comparison) -> Result<(), Refusal> {
        self.settle(2)?;
        let b = self.pop()?;
        let a = self.pop()?;
        self.make(|to| Instr::Compare { comparison, to, a, b })
    }

    fn jump_if(&mut self, when: bool, target: u32) -> Result<(), Refusal> {
        self.settle(1)?;
        let position = self.stack.len() - 1;
        self.materialise_below(position)?;
        let is_last = self.made == Some(position);
        let a = self.pop()?;
        if is_last && let Some(&Instr::Compare { comparison, a, b, .. }) = self.instrs.last() {
            self.instrs.pop();
            self.block_of.pop();
            self.emit_jump(Instr::Branch { comparison, when, a, b, target });
        } else {
            self.emit_jump(Instr::JumpIf { when, a, target });
        }
        Ok(())
    }

    fn jump_if_none(&mut self, when: bool, target: u32) -> Result<(), Refusal> {
        self.settle(1)?;
        self.materialise_below(self.stack.len() - 1)?;
        let a = self.pop()?;
        self.emit_jump(Instr::JumpIfNone { when, a, target });
        Ok(())
    }

    fn jump_if_or_pop(&mut self, when: bool, target: u32) -> Result<(), Refusal> {
        self.join()?;
        let register = self.register(self.stack.len() - 1);
        self.emit_jump(Instr::JumpIfOrPop { when, register, target });
        self.stack.pop();
        Ok(())
    }

    fn duplicate(&mut self, count: usize) -> Result<(), Refusal> {
        let first = self.stack.len() - count;
        self.settle(0)?;
        for position in first..first + count {
            let entry = self.stack[position];
            if entry == Entry::Temp {
                let from = self.kept(position)?;
                self.make(|to| Instr::Move { to, from })?;
                self.made = None;
            } else {
                self.stack.push(entry);
            }
        }
        Ok(())
    }

    /// The top goes below `count - 1` others.
    fn rotate(&mut self, count: usize) -> Result<(), Refusal> {
        self.settle(0)?;
        let first = self.stack.len() - count;
        if self.stack[first..].contains(&Entry::Temp) {
            (first..first + count).try_for_each(|position| self.materialise(position))?;
            let top = self.register(first + count - 1);
            self.emit(Instr::Rotate { top, count: u16::try_from(count).unwrap_or(u16::MAX) });
        } else {
            self.stack[first..].rotate_right(1);
        }
        Ok(())
    }

    fn swap(&mut self, depth: usize) -> Result<(), Refusal> {
        self.settle(0)?;
        let top = self.stack.len() - 1;
        let other = self.stack.len() - depth;
        if self.stack[top] == Entry::Temp || self.stack[other] == Entry::Temp {
            self.materialise(other)?;
            self.materialise(top)?;
            let (a, b) = (self.register(other), self.register(top));
            self.emit(Instr::Swap { a, b });
        } else {
            self.stack.swap(top, other);
        }
        Ok(())
    }

    fn copy(&mut self, depth: usize) -> Result<(), Refusal> {
        self.settle(0)?;
        let position = self.stack.len() - depth;
        let entry = self.stack[position];
        if entry == Entry::Temp {
            let from = self.kept(position)?;
            self.make(|to| Instr::Move { to, from })?;
            self.made = None;
        } else {
            self.stack.push(entry);
        }
        Ok(())
    }

    fn pop_top(&mut self) -> Result<(), Refusal> {
        self.settle(0)?;
        let position = self.stack.len() - 1;
        self.check_value(self.stack[position])?;
        if self.stack.pop() == Some(Entry::Temp) {
            let register = self.register(position);
            self.emit(Instr::Pop { register });
        }
        Ok(())
    }

    fn build(&mut self, built: Built, count: usize) -> Result<(), Refusal> {
        self.settle(count)?;
        let operands = self.pop_many(count)?;
        self.make(|to| Instr::Build { built, to, operands })
    }

    fn join_up(&mut self, joined: Joined, count: usize) -> Result<(), Refusal> {
        self.settle(count)?;
        // The callee is named in messages about what there is to join.
        let below = match joined {
            _ if count == 0 => 0,
            Joined::Arguments => 1,
            Joined::Keywords => 2,
            _ => 0,
        };
        let callee = if below == 0 { 0 } else { self.container(count + below)? };
        let operands = self.pop_many(count)?;
        self.make(|to| Instr::Join { joined, to, operands, callee })
    }

    /// A container deeper in the stack, as its register.
    fn container(&mut self, depth: usize) -> Result<Register, Refusal> {
        let position = self.stack.len().checked_sub(depth).filter(|_| depth > 0);
        let position = position.ok_or_else(|| Refusal::Rejected("there is no such entry of the stack".into()))?;
        self.materialise(position)?;
        Ok(self.register(position))
    }

    fn extend(&mut self, joined: Joined, depth: usize) -> Result<(), Refusal> {
        self.settle(1)?;
        let onto = self.container(depth + 1)?;
        let callee = if joined == Joined::Keywords { self.container(depth + 3)? } else { onto };
        let a = self.pop()?;
        self.emit(Instr::Extend { joined, onto, a, callee });
        Ok(())
    }

    fn store_variable(&mut self, arg: u32) -> Result<(), Refusal> {
        self.settle(1)?;
        let to = self.cell(arg)?;
        if self.version == Version::V2_7 {
            let from = self.pop()?;
            self.emit(Instr::StoreHeld { to, from });
            return Ok(());
        }
        self.store(to)
    }

    fn print(&mut self, newline: bool, stream: bool) -> Result<(), Refusal> {
        let takes = usize::from(!newline) + usize::from(stream);
        self.settle(takes)?;
        if stream {
            return Err(Refusal::Unsupported("printing to a stream".into()));
        }
        let null = self.null();
        let nothing = self.new_operand(Place::Const, null)?;
        let what = if newline { nothing } else { self.pop()? };
        self.emit(Instr::Print { what, newline });
        Ok(())
    }

    #[allow(clippy::too_many_lines, reason = "one table")]
    fn lower(&mut self, index: usize, instruction: &Instruction) -> Result<(), Refusal> {
        use Opcode::*;
        let arg = instruction.arg;
        let count = arg as usize;
        let is_2_7 = self.version == Version::V2_7;
        let is_3_11 = self.version == Version::V3_11;
        // Targets are indices of CPython's instructions until all are lowered.
        let target = instruction.target.map_or(0, |target| self.index_at(target));
        match instruction.opcode {
            SETUP_LOOP | SETUP_EXCEPT | SETUP_FINALLY => self.join()?,
            MAKE_CELL | COPY_FREE_VARS
                if self.instructions[..index].iter().any(|before| {
                    before.opcode == instruction.opcode && (before.arg == arg || before.opcode == COPY_FREE_VARS)
                }) =>
            {
                return Err(Refusal::Rejected("what sets up a frame is done twice".into()));
            }
            PRECALL
                if !self
                    .instructions
                    .get(index + 1)
                    .is_some_and(|next| next.opcode == CALL && next.arg == arg && !self.flow.is_target[index + 1]) =>
            {
                return Err(Refusal::Rejected("PRECALL without its CALL".into()));
            }
            IS_OP | CONTAINS_OP if arg > 1 => {
                return Err(Refusal::Rejected(format!("{} of {arg}", instruction.opcode)));
            }
            LOAD_CLASSDEREF | LOAD_NAME | STORE_NAME | DELETE_NAME if self.shape.is_function => {
                return Err(Refusal::Rejected("a name in a function, which has no namespace".into()));
            }
            NOP | RESUME | PRECALL => {}
            MAKE_CELL => {
                if !self.is_in_prologue(index) {
                    return Err(Refusal::Unsupported("MAKE_CELL after the prologue".into()));
                }
                self.variable(arg)?;
            }
            COPY_FREE_VARS => {
                if !self.is_in_prologue(index) || count != self.shape.frees {
                    return Err(Refusal::Unsupported("COPY_FREE_VARS after the prologue".into()));
                }
            }
            LOAD_FAST if self.is_cell_register(count) => {
                // What is there is the cell itself, from the prologue on.
                self.stack.push(Entry::Local { index: count, checked: true });
            }
            LOAD_FAST => {
                let index = self.local(arg)?;
                let checked =
                    arg < 64 && self.flow.states[self.at(instruction)].is_some_and(|s| s.bound >> arg & 1 == 1);
                self.stack.push(Entry::Local { index, checked });
            }
            STORE_FAST => {
                let local = self.local(arg)?;
                self.before_change(local, 1)?;
                let to = self.new_operand(Place::Local, local)?;
                self.store(to)?;
            }
            DELETE_FAST => {
                let local = self.local(arg)?;
                self.before_change(local, 0)?;
                self.emit(Instr::DeleteLocal { register: u16::try_from(local).unwrap_or(u16::MAX) });
            }
            LOAD_CONST => {
                if count >= self.source.consts.len() {
                    return Err(Refusal::Rejected(format!("there is no constant {arg}")));
                }
                self.stack.push(Entry::Const(count));
            }
            LOAD_DEREF => {
                let variable = self.variable(arg)?;
                self.stack.push(variable);
            }
            STORE_DEREF => self.store_variable(arg)?,
            DELETE_DEREF => {
                self.settle(0)?;
                let cell = self.cell(arg)?;
                self.emit(Instr::DeleteCell { cell });
            }
            LOAD_CLOSURE if is_3_11 && count < self.shape.locals && self.local(arg).is_ok() => {
                self.stack.push(Entry::Local { index: count, checked: false });
            }
            LOAD_CLOSURE => match self.variable(arg)? {
                Entry::Cell(index) => self.stack.push(Entry::Local { index, checked: true }),
                _ => {
                    let cell = self.cell(arg)?;
                    self.make(|to| Instr::LoadClosure { to, cell })?;
                }
            },
            LOAD_CLASSDEREF => {
                self.settle(0)?;
                let cell = self.cell(arg)?;
                if cell.place() != Place::Free {
                    return Err(Refusal::Rejected(format!("{arg} is no free variable")));
                }
                self.make(|to| Instr::LoadClassDeref { to, cell })?;
            }
            LOAD_GLOBAL => {
                self.settle(0)?;
                let name = self.name(if is_3_11 { arg >> 1 } else { arg })?;
                if is_3_11 && arg & 1 == 1 {
                    let null = self.null();
                    self.stack.push(Entry::Const(null));
                }
                let cache = self.cache();
                self.make(|to| Instr::LoadGlobal { to, name, cache })?;
            }
            STORE_GLOBAL => {
                self.settle(1)?;
                let (name, from) = (self.name(arg)?, self.pop()?);
                self.emit(Instr::StoreGlobal { name, from });
            }
            DELETE_GLOBAL => {
                self.settle(0)?;
                let name = self.name(arg)?;
                self.emit(Instr::DeleteGlobal { name });
            }
            LOAD_NAME => {
                self.settle(0)?;
                let name = self.name(arg)?;
                self.make(|to| Instr::LoadName { to, name })?;
            }
            STORE_NAME => {
                self.settle(1)?;
                let (name, from) = (self.name(arg)?, self.pop()?);
                self.emit(Instr::StoreName { name, from });
            }
            DELETE_NAME => {
                self.settle(0)?;
                let name = self.name(arg)?;
                self.emit(Instr::DeleteName { name });
            }
            LOAD_LOCALS => {
                self.settle(0)?;
                self.make(|to| Instr::LoadLocals { to })?;
            }
            PUSH_NULL => {
                let null = self.null();
                self.stack.push(Entry::Const(null));
            }
            POP_TOP => self.pop_top()?,
            ROT_TWO => self.rotate(2)?,
            ROT_THREE => self.rotate(3)?,
            ROT_FOUR => self.rotate(4)?,
            DUP_TOP => self.duplicate(1)?,
            DUP_TOP_TWO => self.duplicate(2)?,
            DUP_TOPX => self.duplicate(count)?,
            COPY if count > 0 => self.copy(count)?,
            SWAP if count > 0 => self.swap(count)?,
            UNARY_POSITIVE => self.unary(Sign::Positive)?,
            UNARY_NEGATIVE => self.unary(Sign::Negative)?,
            UNARY_NOT => self.unary(Sign::Not)?,
            UNARY_INVERT => self.unary(Sign::Invert)?,
            UNARY_CONVERT => self.unary(Sign::Repr)?,
            BINARY_OP => {
                const OPERATORS: [Operator; 13] = [
                    Operator::Add,
                    Operator::And,
                    Operator::FloorDivide,
                    Operator::LeftShift,
                    Operator::MatrixMultiply,
                    Operator::Multiply,
                    Operator::Modulo,
                    Operator::Or,
                    Operator::Power,
                    Operator::RightShift,
                    Operator::Subtract,
                    Operator::TrueDivide,
                    Operator::Xor,
                ];
                let operator = OPERATORS.get(count % OPERATORS.len()).filter(|_| count < 2 * OPERATORS.len());
                let operator = *operator.ok_or_else(|| Refusal::Rejected(format!("there is no operator {arg}")))?;
                self.binary(operator, count >= OPERATORS.len())?;
            }
            BINARY_ADD => self.binary(Operator::Add, false)?,
            BINARY_SUBTRACT => self.binary(Operator::Subtract, false)?,
            BINARY_MULTIPLY => self.binary(Operator::Multiply, false)?,
            BINARY_DIVIDE => self.binary(Operator::Divide, false)?,
            BINARY_TRUE_DIVIDE => self.binary(Operator::TrueDivide, false)?,
            BINARY_FLOOR_DIVIDE => self.binary(Operator::FloorDivide, false)?,
            BINARY_MODULO => self.binary(Operator::Modulo, false)?,
            BINARY_POWER => self.binary(Operator::Power, false)?,
            BINARY_LSHIFT => self.binary(Operator::LeftShift, false)?,
            BINARY_RSHIFT => self.binary(Operator::RightShift, false)?,
            BINARY_AND => self.binary(Operator::And, false)?,
            BINARY_OR => self.binary(Operator::Or, false)?,
            BINARY_XOR => self.binary(Operator::Xor, false)?,
            BINARY_MATRIX_MULTIPLY => self.binary(Operator::MatrixMultiply, false)?,
            INPLACE_ADD => self.binary(Operator::Add, true)?,
            INPLACE_SUBTRACT => self.binary(Operator::Subtract, true)?,
            INPLACE_MULTIPLY => self.binary(Operator::Multiply, true)?,
            INPLACE_DIVIDE => self.binary(Operator::Divide, true)?,
            INPLACE_TRUE_DIVIDE => self.binary(Operator::TrueDivide, true)?,
            INPLACE_FLOOR_DIVIDE => self.binary(Operator::FloorDivide, true)?,
            INPLACE_MODULO => self.binary(Operator::Modulo, true)?,
            INPLACE_POWER => self.binary(Operator::Power, true)?,
            INPLACE_LSHIFT => self.binary(Operator::LeftShift, true)?,
            INPLACE_RSHIFT => self.binary(Operator::RightShift, true)?,
            INPLACE_AND => self.binary(Operator::And, true)?,
            INPLACE_OR => self.binary(Operator::Or, true)?,
            INPLACE_XOR => self.binary(Operator::Xor, true)?,
            INPLACE_MATRIX_MULTIPLY => self.binary(Operator::MatrixMultiply, true)?,
            COMPARE_OP => {
                const COMPARISONS: [Comparison; 11] = [
                    Comparison::Less,
                    Comparison::LessEqual,
                    Comparison::Equal,
                    Comparison::NotEqual,
                    Comparison::Greater,
                    Comparison::GreaterEqual,
                    Comparison::In,
                    Comparison::NotIn,
                    Comparison::Is,
                    Comparison::IsNot,
                    Comparison::Matches,
                ];
                let comparison = COMPARISONS.get(count).filter(|_| !is_3_11 || count < 6);
                let comparison =
                    *comparison.ok_or_else(|| Refusal::Rejected(format!("there is no comparison {arg}")))?;
                self.compare(comparison)?;
            }
            IS_OP => self.compare(if count == 0 { Comparison::Is } else { Comparison::IsNot })?,
            CONTAINS_OP => self.compare(if count == 0 { Comparison::In } else { Comparison::NotIn })?,
            JUMP_FORWARD | JUMP_ABSOLUTE | JUMP_BACKWARD | JUMP_BACKWARD_NO_INTERRUPT => {
                self.join()?;
                let backward = target as usize <= index;
                self.emit_jump(if backward { Instr::Loop { target } } else { Instr::Jump { target } });
            }
            POP_JUMP_IF_FALSE | POP_JUMP_FORWARD_IF_FALSE | POP_JUMP_BACKWARD_IF_FALSE => {
                self.jump_if(false, target)?
            }
            POP_JUMP_IF_TRUE | POP_JUMP_FORWARD_IF_TRUE | POP_JUMP_BACKWARD_IF_TRUE => self.jump_if(true, target)?,
            POP_JUMP_FORWARD_IF_NONE | POP_JUMP_BACKWARD_IF_NONE => self.jump_if_none(true, target)?,
            POP_JUMP_FORWARD_IF_NOT_NONE | POP_JUMP_BACKWARD_IF_NOT_NONE => self.jump_if_none(false, target)?,
            JUMP_IF_FALSE_OR_POP => self.jump_if_or_pop(false, target)?,
            JUMP_IF_TRUE_OR_POP => self.jump_if_or_pop(true, target)?,
            BUILD_TUPLE => self.build(Built::Tuple, count)?,
            BUILD_LIST => self.build(Built::List, count)?,
            BUILD_SET => self.build(Built::Set, count)?,
            BUILD_STRING => self.build(Built::String, count)?,
            BUILD_SLICE if count == 2 || count == 3 => self.build(Built::Slice, count)?,
            BUILD_MAP => self.build(Built::Map, if is_2_7 { 0 } else { 2 * count })?,
            BUILD_CONST_KEY_MAP => {
                if let Some(Entry::Const(index)) = self.stack.last()
                    && self.consts[*index].get::<Tuple>().is_none_or(|keys| keys.0.len() != count)
                {
                    return Err(Refusal::Rejected("the keys are no tuple of as many".into()));
                }
                self.build(Built::ConstKeyMap, count + 1)?;
            }
            BUILD_TUPLE_UNPACK => self.join_up(Joined::Tuple, count)?,
            BUILD_TUPLE_UNPACK_WITH_CALL => self.join_up(Joined::Arguments, count)?,
            BUILD_LIST_UNPACK => self.join_up(Joined::List, count)?,
            BUILD_SET_UNPACK => self.join_up(Joined::Set, count)?,
            BUILD_MAP_UNPACK => self.join_up(Joined::Map, count)?,
            BUILD_MAP_UNPACK_WITH_CALL => self.join_up(Joined::Keywords, count)?,
            STORE_MAP => {
                self.settle(2)?;
                let map = self.container(3)?;
                let key = self.pop()?;
                let value = self.pop()?;
                self.emit(Instr::StoreMap { map, value, key });
            }
            LIST_APPEND => {
                self.settle(1)?;
                let list = self.container(count + 1)?;
                let a = self.pop()?;
                self.emit(Instr::ListAppend { list, a });
            }
            SET_ADD => {
                self.settle(1)?;
                let set = self.container(count + 1)?;
                let a = self.pop()?;
                self.emit(Instr::SetAdd { set, a });
            }
            MAP_ADD => {
                self.settle(2)?;
                let map = self.container(count + 2)?;
                let second = self.pop()?;
                let first = self.pop()?;
                let (key, value) = if is_2_7 { (second, first) } else { (first, second) };
                self.emit(Instr::MapAdd { map, key, value, value_first: is_2_7 });
            }
            LIST_EXTEND => self.extend(Joined::List, count)?,
            SET_UPDATE => self.extend(Joined::Set, count)?,
            DICT_UPDATE => self.extend(Joined::Map, count)?,
            DICT_MERGE => self.extend(Joined::Keywords, count)?,
            LIST_TO_TUPLE => {
                self.settle(0)?;
                let register = self.container(1)?;
                self.emit(Instr::ListToTuple { register });
            }
            LOAD_ATTR => {
                self.settle(1)?;
                let (name, object) = (self.name(arg)?, self.pop()?);
                self.make(|to| Instr::LoadAttr { to, object, name })?;
            }
            STORE_ATTR => {
                self.settle(2)?;
                let (name, object) = (self.name(arg)?, self.pop()?);
                let value = self.pop()?;
                self.emit(Instr::StoreAttr { object, name, value });
            }
            DELETE_ATTR => {
                self.settle(1)?;
                let (name, object) = (self.name(arg)?, self.pop()?);
                self.emit(Instr::DeleteAttr { object, name });
            }
            LOAD_METHOD => {
                self.settle(1)?;
                let (name, object) = (self.name(arg)?, self.pop()?);
                let register = self.register(self.stack.len());
                self.stack.extend([Entry::Temp, Entry::Temp]);
                let cache = self.method_cache();
                self.emit(Instr::LoadMethod { register, object, name, cache });
            }
            BINARY_SUBSCR => {
                self.settle(2)?;
                let key = self.pop()?;
                let object = self.pop()?;
                self.make(|to| Instr::LoadItem { to, object, key })?;
            }
            STORE_SUBSCR => {
                self.settle(3)?;
                let key = self.pop()?;
                let object = self.pop()?;
                let value = self.pop()?;
                self.emit(Instr::StoreItem { object, key, value });
            }
            DELETE_SUBSCR => {
                self.settle(2)?;
                let key = self.pop()?;
                let object = self.pop()?;
                self.emit(Instr::DeleteItem { object, key });
            }
            GET_ITER => {
                self.settle(1)?;
                let from = self.pop()?;
                self.make(|to| Instr::GetIter { to, from })?;
            }
            FOR_ITER => {
                self.join()?;
                let iterator = self.register(self.stack.len() - 1);
                let to = self.push_made()?;
                self.emit_jump(Instr::ForIter { iterator, to, target });
                self.made = Some(self.stack.len() - 1);
            }
            UNPACK_SEQUENCE => {
                self.settle(1)?;
                let from = self.pop()?;
                let first = self.register(self.stack.len());
                self.stack.extend(std::iter::repeat_n(Entry::Temp, count));
                self.emit(Instr::Unpack { first, from, count: u16::try_from(count).unwrap_or(u16::MAX) });
            }
            UNPACK_EX => {
                self.settle(1)?;
                let from = self.pop()?;
                let first = self.register(self.stack.len());
                let (before, after) = (arg & 0xff, arg >> 8);
                let items = (before + 1 + after) as usize;
                self.stack.extend(std::iter::repeat_n(Entry::Temp, items));
                let narrow = |n: u32| u16::try_from(n).unwrap_or(u16::MAX);
                self.emit(Instr::UnpackStar { first, from, before: narrow(before), after: narrow(after) });
            }
            FORMAT_VALUE => {
                let takes = 1 + usize::from(count & 4 == 4);
                self.settle(takes)?;
                let null = self.null();
                let with = if takes == 2 { self.pop()? } else { self.new_operand(Place::Const, null)? };
                let value = self.pop()?;
                let flags = u8::try_from(count & 7).unwrap_or(0);
                self.make(|to| Instr::Format { to, value, with, flags })?;
            }
            PRINT_ITEM => self.print(false, false)?,
            PRINT_NEWLINE => self.print(true, false)?,
            PRINT_ITEM_TO => self.print(false, true)?,
            PRINT_NEWLINE_TO => self.print(true, true)?,
            LOAD_BUILD_CLASS => {
                self.settle(0)?;
                self.make(|to| Instr::LoadBuildClass { to })?;
            }
            BUILD_CLASS => {
                self.settle(3)?;
                let dict = self.pop()?;
                let bases = self.pop()?;
                let name = self.pop()?;
                self.make(|to| Instr::BuildClass { to, name, bases, dict })?;
            }
            BEFORE_WITH | SETUP_WITH => {
                self.settle(1)?;
                if instruction.opcode == SETUP_WITH {
                    self.materialise_below(self.stack.len() - 1)?;
                }
                let context = self.pop()?;
                let register = self.register(self.stack.len());
                self.stack.extend([Entry::Temp, Entry::Temp]);
                self.emit(Instr::With { register, context });
            }
            WITH_EXCEPT_START => {
                self.join()?;
                let register = self.register(self.stack.len() - 1);
                self.stack.push(Entry::Temp);
                self.emit(Instr::WithExceptStart { register });
            }
            WITH_CLEANUP | WITH_CLEANUP_START => {
                self.join()?;
                let taken = 1 + if is_2_7 { REASON_2_7 } else { REASON_3_8 };
                let register = self.register(self.stack.len() - taken);
                if is_2_7 {
                    self.stack.pop();
                } else {
                    self.stack.push(Entry::Temp);
                }
                self.emit(Instr::WithCleanup { register });
            }
            WITH_CLEANUP_FINISH => {
                self.join()?;
                self.stack.truncate(self.stack.len() - 2);
                let register = self.register(self.stack.len() - REASON_3_8);
                self.emit(Instr::WithCleanupFinish { register });
            }
            LOAD_ASSERTION_ERROR => {
                self.settle(0)?;
                self.make(|to| Instr::LoadAssertionError { to })?;
            }
            RETURN_VALUE if is_3_11 && self.stack.len() > 1 => {
                return Err(Refusal::Rejected("something is left on the stack".into()));
            }
            RETURN_VALUE => {
                self.settle(1)?;
                let from = self.pop()?;
                if is_2_7 && self.leaves_by_finally() {
                    self.emit(Instr::Leave { why: Why::Return, from, target: 0 });
                    return Ok(());
                }
                self.emit(Instr::Return { from });
            }
            BREAK_LOOP | CONTINUE_LOOP => {
                self.join()?;
                let null = self.null();
                let from = self.new_operand(Place::Const, null)?;
                let why = if instruction.opcode == BREAK_LOOP { Why::Break } else { Why::Continue };
                self.emit_jump(Instr::Leave { why, from, target });
            }
            CALL_FINALLY => {
                self.join()?;
                let level = self.flow.finally_levels.get(&(target as usize)).copied();
                let level = level.ok_or_else(|| Refusal::Unsupported("CALL_FINALLY of no finally".into()))?;
                let from = self.register(self.stack.len());
                let mark = self.register(level + REASON_3_8 - 1);
                let back = u32::try_from(index + 1).unwrap_or(u32::MAX);
                self.emit_jump(Instr::CallFinally { from, mark, target, back });
            }
            POP_FINALLY => {
                self.join()?;
                let keeps = count > 0;
                let top = self.register(self.stack.len() - 1 - usize::from(keeps));
                self.stack.truncate(self.stack.len() - REASON_3_8 - usize::from(keeps));
                if keeps {
                    self.stack.push(Entry::Temp);
                }
                self.emit(Instr::PopFinally { top, keeps });
            }
            SLICE_PLUS_0 | SLICE_PLUS_1 | SLICE_PLUS_2 | SLICE_PLUS_3 => {
                let (low, high) = slice_parts(instruction.opcode);
                self.settle(1 + usize::from(low) + usize::from(high))?;
                let (object, low, high) = self.slice(low, high)?;
                self.make(|to| Instr::LoadSlice { to, object, low, high })?;
            }
            STORE_SLICE_PLUS_0 | STORE_SLICE_PLUS_1 | STORE_SLICE_PLUS_2 | STORE_SLICE_PLUS_3 => {
                let (low, high) = slice_parts(instruction.opcode);
                self.settle(2 + usize::from(low) + usize::from(high))?;
                let (object, low, high) = self.slice(low, high)?;
                let value = self.pop()?;
                self.emit(Instr::StoreSlice { object, low, high, value });
            }
            DELETE_SLICE_PLUS_0 | DELETE_SLICE_PLUS_1 | DELETE_SLICE_PLUS_2 | DELETE_SLICE_PLUS_3 => {
                let (low, high) = slice_parts(instruction.opcode);
                self.settle(1 + usize::from(low) + usize::from(high))?;
                let (object, low, high) = self.slice(low, high)?;
                self.emit(Instr::DeleteSlice { object, low, high });
            }
            RAISE_VARARGS if count > if is_2_7 { 3 } else { 2 } => {
                return Err(Refusal::Rejected(format!("{count} things are raised at once")));
            }
            RAISE_VARARGS => {
                self.settle(count)?;
                let operands = self.pop_many(count)?;
                self.emit(Instr::Raise { operands });
            }
            POP_BLOCK => {
                self.settle(0)?;
                if is_2_7 {
                    let state = self.flow.states[index].expect("reached: it is lowered");
                    let depth = self.flow.blocks[usize::from(state.block) - 1].depth;
                    while self.stack.len() > usize::from(depth) {
                        self.pop_top()?;
                    }
                }
            }
            PUSH_EXC_INFO => {
                self.join()?;
                let register = self.register(self.stack.len() - 1);
                self.stack.push(Entry::Temp);
                self.emit(Instr::PushExcInfo { register });
            }
            CHECK_EXC_MATCH => {
                self.settle(1)?;
                let exception = self.container(2)?;
                let class = self.pop()?;
                self.make(|_| Instr::CheckExcMatch { exception, class })?;
                self.made = None;
            }
            POP_EXCEPT if is_3_11 => {
                self.settle(0)?;
                let from = self.container(1)?;
                self.stack.pop();
                self.emit(Instr::PopExceptSingle { from });
            }
            RERAISE => {
                self.settle(0)?;
                let from = self.container(1)?;
                self.emit(Instr::Reraise { from });
            }
            POP_EXCEPT => {
                self.join()?;
                let top = self.register(self.stack.len() - 1);
                self.stack.truncate(self.stack.len() - 3);
                self.emit(Instr::PopExcept { top });
            }
            BEGIN_FINALLY => {
                self.join()?;
                let first = self.register(self.stack.len());
                self.stack.extend(std::iter::repeat_n(Entry::Temp, REASON_3_8));
                self.emit(Instr::BeginFinally { first });
            }
            END_FINALLY => {
                self.join()?;
                let top = self.register(self.stack.len() - 1);
                let taken = if is_2_7 { REASON_2_7 } else { REASON_3_8 };
                self.stack.truncate(self.stack.len() - taken);
                self.emit(Instr::EndFinally { top });
            }
            YIELD_VALUE if !self.shape.is_generator => {
                return Err(Refusal::Rejected("YIELD_VALUE in what is no generator".into()));
            }
            GET_YIELD_FROM_ITER => {
                self.settle(1)?;
                let from = self.pop()?;
                self.make(|to| Instr::GetYieldFromIter { to, from })?;
                self.made = None;
            }
            YIELD_FROM if !self.shape.is_generator => {
                return Err(Refusal::Rejected("YIELD_FROM in what is no generator".into()));
            }
            YIELD_FROM => {
                self.join()?;
                let receiver = self.register(self.stack.len() - 2);
                // These targets are final: they lead to what this becomes itself.
                let first = u32::try_from(self.instrs.len()).unwrap_or(u32::MAX);
                self.emit(Instr::Send { receiver, target: first + 3 });
                self.emit(Instr::Delegate { receiver, after: first + 3 });
                self.emit(Instr::Loop { target: first });
                self.joined = self.instrs.len();
                self.stack.pop();
            }
            SEND => {
                self.join()?;
                let receiver = self.register(self.stack.len() - 2);
                self.emit_jump(Instr::Send { receiver, target });
            }
            YIELD_VALUE if self.resumes_in_yield_from(index) && !self.delegates(index) => {
                return Err(Refusal::Rejected("YIELD_VALUE of a `yield from` without its SEND".into()));
            }
            YIELD_VALUE if self.delegates(index) => {
                self.join()?;
                let before = self.instructions[index - 1];
                let after = before.target.map_or(u32::MAX, |target| self.index_at(target));
                let receiver = self.register(self.stack.len() - 2);
                self.emit_jump(Instr::Delegate { receiver, after });
            }
            YIELD_VALUE => {
                self.settle(1)?;
                let from = self.pop()?;
                self.settle(0)?;
                self.make(|to| Instr::Yield { to, from })?;
                self.made = None;
            }
            RETURN_GENERATOR => {
                if !self.is_in_prologue(index) || !self.shape.is_generator {
                    return Err(Refusal::Unsupported("RETURN_GENERATOR after the prologue".into()));
                }
                self.make(|to| Instr::ReturnGenerator { to })?;
                self.made = None;
            }
            MAKE_FUNCTION | MAKE_CLOSURE => self.make_function(instruction.opcode, count)?,
            CALL_FUNCTION | CALL_FUNCTION_KW | CALL_FUNCTION_VAR | CALL_FUNCTION_VAR_KW | CALL_FUNCTION_EX
            | CALL_METHOD | CALL | KW_NAMES => self.call(instruction)?,
            other => return Err(Refusal::Unsupported(other.to_string())),
        }
        Ok(())
    }

    /// 2.7: the object and the limits of a slice on the stack.
    fn slice(&mut self, low: bool, high: bool) -> Result<(Operand, Operand, Operand), Refusal> {
        let null = self.null();
        let nothing = self.new_operand(Place::Const, null)?;
        let high = if high { self.pop()? } else { nothing };
        let low = if low { self.pop()? } else { nothing };
        Ok((self.pop()?, low, high))
    }

    /// The index of the instruction at an offset.
    fn index_at(&self, offset: u32) -> u32 {
        let found = self.instructions.binary_search_by_key(&offset, |instruction| instruction.offset);
        found.map_or(u32::MAX, |index| u32::try_from(index).unwrap_or(u32::MAX))
    }

    /// 3.11: whether a YIELD_VALUE is part of a `yield from`: CPython looks at the RESUME after it.
    fn delegates(&self, index: usize) -> bool {
        self.resumes_in_yield_from(index) && index > 0 && self.instructions[index - 1].opcode == Opcode::SEND
    }

    fn resumes_in_yield_from(&self, index: usize) -> bool {
        const IN_YIELD_FROM: u32 = 2;
        let next = self.instructions.get(index + 1);
        self.version == Version::V3_11
            && next.is_some_and(|next| next.opcode == Opcode::RESUME && next.arg >= IN_YIELD_FROM)
    }

    fn at(&self, instruction: &Instruction) -> usize {
        let found = self.instructions.binary_search_by_key(&instruction.offset, |instruction| instruction.offset);
        found.expect("own-instruction: it is one of them")
    }

    /// Whether only what sets a frame up stands before an instruction.
    fn is_in_prologue(&self, index: usize) -> bool {
        use Opcode::*;
        self.instructions[..index].iter().all(|before| matches!(before.opcode, MAKE_CELL | COPY_FREE_VARS | NOP))
            && !self.flow.is_target[..=index].contains(&true)
    }

    /// 2.7: whether a `finally` stands around what is lowered.
    fn leaves_by_finally(&self) -> bool {
        let mut number = self.block;
        while let Some(block) = usize::from(number).checked_sub(1).map(|index| &self.flow.blocks[index]) {
            if matches!(block.kind, BlockKind::Finally | BlockKind::With) {
                return true;
            }
            number = block.outer;
        }
        false
    }
}

/// 2.7: whether an opcode takes the lower and the upper limit of a slice.
fn slice_parts(opcode: Opcode) -> (bool, bool) {
    use Opcode::*;
    let low = matches!(
        opcode,
        SLICE_PLUS_1
            | SLICE_PLUS_3
            | STORE_SLICE_PLUS_1
            | STORE_SLICE_PLUS_3
            | DELETE_SLICE_PLUS_1
            | DELETE_SLICE_PLUS_3
    );
    let high = matches!(
        opcode,
        SLICE_PLUS_2
            | SLICE_PLUS_3
            | STORE_SLICE_PLUS_2
            | STORE_SLICE_PLUS_3
            | DELETE_SLICE_PLUS_2
            | DELETE_SLICE_PLUS_3
    );
    (low, high)
}
