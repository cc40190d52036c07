//! How functions are made and called.

use super::{
    Refusal,
    emit::{Emitter, Entry},
};
use crate::{
    facts::Facts,
    instr::{Instr, Operand, Place},
    object::{Text, Tuple},
};
use freevars_code::{Instruction, Opcode, Version};

/// `flags` of [`Instr::MakeFunction`]: what is among its operands.
pub(crate) const DEFAULTS: u16 = 1;
pub(crate) const KWDEFAULTS: u16 = 2;
pub(crate) const ANNOTATIONS: u16 = 4;
pub(crate) const CLOSURE: u16 = 8;
/// The last operand is the qualname.
pub(crate) const QUALNAME: u16 = 16;
/// 2.7: the defaults are that many operands, before all others.
pub(crate) const COUNTED: u16 = 32;
pub(crate) const COUNT_SHIFT: u32 = 6;

impl Emitter<'_> {
    pub(super) fn make_function(&mut self, opcode: Opcode, count: usize) -> Result<(), Refusal> {
        let (flags, taken) = if self.version == Version::V2_7 {
            let closure = opcode == Opcode::MAKE_CLOSURE;
            let flags = COUNTED | if closure { CLOSURE } else { 0 };
            let counted = u16::try_from(count).ok().filter(|&count| count < 1 << (16 - COUNT_SHIFT));
            let counted = counted.ok_or_else(|| Refusal::Unsupported("so many defaults".into()))?;
            (flags | counted << COUNT_SHIFT, count + 1 + usize::from(closure))
        } else {
            let flags = u16::try_from(count & 15).unwrap_or(0);
            let qualname = !self.version.facts().fields.qualname;
            let parts = flags.count_ones() as usize + 1 + usize::from(qualname);
            (flags | if qualname { QUALNAME } else { 0 }, parts)
        };
        self.settle(taken)?;
        let operands = self.pop_many(taken)?;
        self.make(|to| Instr::MakeFunction { to, flags, operands })
    }

    pub(super) fn call(&mut self, instruction: &Instruction) -> Result<(), Refusal> {
        use Opcode::*;
        let count = instruction.arg as usize;
        match instruction.opcode {
            KW_NAMES => {
                let names = u16::try_from(count).ok().filter(|_| count < self.source.consts.len());
                self.keywords = names.ok_or_else(|| Refusal::Rejected("there are no such names".into()))? + 1;
                Ok(())
            }
            CALL => {
                let keywords = std::mem::take(&mut self.keywords);
                if let Some(index) = usize::from(keywords).checked_sub(1) {
                    self.check_names(index, count)?;
                }
                let position = self.stack.len() - count - 2;
                if let Entry::Const(index) = self.stack[position]
                    && self.consts[index].is_null()
                {
                    self.call_plain(count, keywords, true)
                } else {
                    self.call_method(count, keywords)
                }
            }
            CALL_METHOD => self.call_method(count, 0),
            CALL_FUNCTION if self.version == Version::V2_7 => {
                if count > 0xff {
                    return self.call_2_7(count, 0);
                }
                self.call_plain(count, 0, false)
            }
            CALL_FUNCTION_VAR => self.call_2_7(count, 1),
            CALL_FUNCTION_KW if self.version == Version::V2_7 => self.call_2_7(count, 2),
            CALL_FUNCTION_VAR_KW => self.call_2_7(count, 3),
            CALL_FUNCTION => self.call_plain(count, 0, false),
            CALL_FUNCTION_KW => {
                let Some(Entry::Const(names)) = self.stack.pop() else {
                    return Err(Refusal::Unsupported("CALL_FUNCTION_KW whose names are no constant".into()));
                };
                self.check_names(names, count)?;
                let keywords = u16::try_from(names + 1).unwrap_or(u16::MAX);
                self.call_plain(count, keywords, false)
            }
            CALL_FUNCTION_EX => self.call_spread(count & 1 == 1),
            other => Err(Refusal::Unsupported(other.to_string())),
        }
    }

    /// Refuses a constant that is no tuple of the names of some of so many arguments.
    fn check_names(&self, index: usize, count: usize) -> Result<(), Refusal> {
        let names = self.consts[index].get::<Tuple>().ok_or_else(|| Refusal::Rejected("names are no tuple".into()))?;
        if names.0.len() > count {
            return Err(Refusal::Rejected("there are more names than arguments".into()));
        }
        if names.0.iter().any(|name| name.get::<Text>().is_none()) {
            return Err(Refusal::Rejected("the name of an argument is no str".into()));
        }
        Ok(())
    }

    /// The caller's stack may hold what it calls with until the call is over; a variable might not.
    fn hold_operands(&mut self, count: usize) -> Result<(), Refusal> {
        if Facts::of(self.version).callers_keep_arguments {
            let first = self.stack.len() - count;
            if (first..first + count).any(|position| matches!(self.stack[position], Entry::Cell(_) | Entry::Free(_))) {
                self.settle(count)?;
                for position in first..first + count {
                    if !matches!(self.stack[position], Entry::Const(_)) {
                        self.check(position)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Loads what is at a position, if it may fail to.
    fn check(&mut self, position: usize) -> Result<(), Refusal> {
        match self.stack[position] {
            Entry::Cell(_) | Entry::Free(_) => self.materialise(position),
            Entry::Local { index, checked: false } => {
                let from = self.operand(position)?;
                self.stack[position] = Entry::Local { index, checked: true };
                self.emit(Instr::Check { from });
                Ok(())
            }
            Entry::Temp | Entry::Const(_) | Entry::Local { checked: true, .. } => Ok(()),
        }
    }

    fn call_plain(&mut self, count: usize, keywords: u16, null_below: bool) -> Result<(), Refusal> {
        self.settle(count + 1)?;
        self.hold_operands(count)?;
        let operands = self.pop_many(count)?;
        let callee = self.pop()?;
        if null_below {
            self.stack.pop();
        }
        self.make(|to| Instr::Call { to, callee, operands, keywords })
    }

    fn call_method(&mut self, count: usize, keywords: u16) -> Result<(), Refusal> {
        let first = self.stack.len() - count - 2;
        self.settle(count)?;
        self.hold_operands(count)?;
        for position in [first, first + 1] {
            self.materialise(position)?;
        }
        if self.is_function_made(first)? {
            // 3.11 calls what a comprehension is made of as a method of the iterator.
            let operands = self.pop_many(count + 1)?;
            let callee = self.pop()?;
            return self.make(|to| Instr::Call { to, callee, operands, keywords });
        }
        let operands = self.pop_many(count)?;
        let register = self.register(first);
        self.stack.truncate(first);
        self.make(|to| Instr::CallMethod { to, register, operands, keywords })
    }

    /// Whether what has the register of a place is certainly a function that was just made.
    fn is_function_made(&self, position: usize) -> Result<bool, Refusal> {
        let place = self.temp(position)?;
        let here = self.instrs[self.joined..].iter().rev();
        // What may put something there unseen ends the search.
        let maker = here.take(8).find(|instr| instr.puts_to().is_none_or(|to| to == place));
        Ok(matches!(maker, Some(Instr::MakeFunction { to, .. }) if *to == place))
    }

    fn nothing(&mut self) -> Result<Operand, Refusal> {
        let null = self.null();
        self.new_operand(Place::Const, null)
    }

    fn call_spread(&mut self, has_keywords: bool) -> Result<(), Refusal> {
        self.settle(0)?;
        let keywords = if has_keywords { self.pop()? } else { self.nothing()? };
        let positional = self.pop()?;
        let callee = self.pop()?;
        if self.version == Version::V3_11 {
            let below = self.stack.pop();
            let is_null = matches!(below, Some(Entry::Const(index)) if self.consts[index].is_null());
            if !is_null && below != Some(Entry::Temp) {
                return Err(Refusal::Unsupported("CALL_FUNCTION_EX without NULL".into()));
            }
        }
        let flags = u8::from(has_keywords);
        self.make(|to| Instr::CallSpread { to, callee, positional, keywords, flags })
    }

    fn call_2_7(&mut self, arg: usize, flags: u8) -> Result<(), Refusal> {
        let (positional, keywords) = (arg & 0xff, arg >> 8 & 0xff);
        let taken = positional + 2 * keywords + flags.count_ones() as usize;
        self.settle(0)?;
        let operands = self.pop_many(taken)?;
        let callee = self.pop()?;
        let keywords = u8::try_from(keywords).unwrap_or(u8::MAX);
        self.make(|to| Instr::CallVar { to, callee, operands, keywords, flags })
    }
}
