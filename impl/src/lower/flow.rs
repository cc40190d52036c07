//! How control flows through a code object: what is known before each instruction.

use super::{
    Refusal,
    effect::{REASON_2_7, REASON_3_8, effect},
};
use crate::code::{Block, BlockKind};
use freevars_code::{Code, Instruction, Opcode, Version, version::Handlers};
use std::collections::HashMap;

/// What is known where an instruction begins, if it can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct State {
    pub(super) depth: usize,
    /// The block it is in: an index, plus one.
    pub(super) block: u16,
    /// Which of the first 64 local variables certainly are bound.
    pub(super) bound: u64,
    /// Which of them may be: to load another one raises, so that nothing comes after it.
    pub(super) maybe: u64,
    /// Which of the first 64 entries of the stack belong to why a `finally` runs and need not be there: it has registers for an
    /// exception, and other reasons take fewer.
    pub(super) reasons: u64,
}

/// The first entries of the stack.
fn first(count: usize) -> u64 {
    u32::try_from(count).ok().and_then(|count| 1u64.checked_shl(count)).map_or(u64::MAX, |bit| bit - 1)
}

/// The entries that have why a `finally` runs.
fn reason(level: usize, count: usize) -> Result<u64, Refusal> {
    if level + count > 64 {
        return Err(Refusal::Unsupported("a finally above so much on the stack".into()));
    }
    Ok(first(level + count) & !first(level))
}

/// Whether an instruction knows of the entries of a `finally`; any other one takes them for values.
fn ends_finally(opcode: Opcode) -> bool {
    use Opcode::*;
    matches!(opcode, END_FINALLY | POP_FINALLY | POP_EXCEPT | WITH_CLEANUP | WITH_CLEANUP_START | WITH_CLEANUP_FINISH)
}

pub(super) struct Flow {
    pub(super) states: Vec<Option<State>>,
    /// The entries that the stack has at most.
    pub(super) deepest: usize,
    /// Whether control comes from elsewhere than the instruction before.
    pub(super) is_target: Vec<bool>,
    /// Where the stack has too few entries for what stands there, or too many, or where the code ends.
    pub(super) traps: Vec<bool>,
    /// What can only raise, by a local variable that is not bound or a namespace that is not there.
    pub(super) ends: Vec<bool>,
    /// The entries of a `finally` that each instruction takes for values.
    pub(super) reasons_used: Vec<u64>,
    /// With targets that are indices of CPython's instructions.
    pub(super) blocks: Vec<Block>,
    /// The depth below the reason of each `finally`, by the index of its first instruction.
    pub(super) finally_levels: HashMap<usize, usize>,
}

struct Walk<'a> {
    code: &'a Code,
    version: Version,
    instructions: &'a [Instruction],
    flow: Flow,
    known: HashMap<Block, u16>,
    waiting: Vec<usize>,
    /// 3.11: by instruction, the block of the exception table.
    table: Vec<u16>,
}

impl std::hash::Hash for Block {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (self.kind, self.target, self.depth, self.outer).hash(state);
    }
}

pub(super) fn flow(code: &Code, instructions: &[Instruction], version: Version) -> Result<Flow, Refusal> {
    let count = instructions.len();
    let flow = Flow {
        states: vec![None; count],
        deepest: 0,
        is_target: vec![false; count],
        traps: vec![false; count],
        ends: vec![false; count],
        reasons_used: vec![0; count],
        blocks: Vec::new(),
        finally_levels: HashMap::new(),
    };
    let mut walk =
        Walk { code, version, instructions, flow, known: HashMap::new(), waiting: Vec::new(), table: vec![0; count] };
    walk.read_table()?;
    let parameters = code.parameters().min(64);
    let mut bound = if parameters == 64 { u64::MAX } else { (1 << parameters) - 1 };
    if version == Version::V3_8 {
        // The slot of an argument that is in a cell is empty.
        for (index, name) in code.varnames.iter().enumerate().take(64) {
            if code.cellvars.contains(name) {
                bound &= !(1 << index);
            }
        }
    }
    // What lies behind the local variables is cells.
    let cells = u64::MAX.checked_shl(code.nlocals).unwrap_or(0);
    walk.edge(0, State { depth: 0, block: 0, bound, maybe: bound | cells, reasons: 0 })?;
    while let Some(index) = walk.waiting.pop() {
        walk.step(index)?;
    }
    Ok(walk.flow)
}

fn misplaced(instruction: &Instruction, what: &str) -> Refusal {
    Refusal::Rejected(format!("offset {}: {}: {what}", instruction.offset, instruction.opcode))
}

impl Walk<'_> {
    fn read_table(&mut self) -> Result<(), Refusal> {
        if self.version.facts().handlers != Handlers::ExceptionTable {
            return Ok(());
        }
        let entries = self.code.exception_entries().map_err(|why| Refusal::Rejected(why.to_string()))?;
        for entry in entries.iter().rev() {
            let target = self.at(entry.target)?;
            let kind = BlockKind::Entry { lasti: entry.lasti };
            let depth = u16::try_from(entry.depth).map_err(|_| Refusal::Rejected("an entry is too deep".into()))?;
            let block = self.block(Block { kind, target, depth, outer: 0 })?;
            for (index, instruction) in self.instructions.iter().enumerate() {
                if (entry.start..entry.end).contains(&instruction.offset) {
                    self.table[index] = block;
                }
            }
        }
        Ok(())
    }

    /// The index of the instruction at an offset.
    fn at(&self, offset: u32) -> Result<u32, Refusal> {
        let found = self.instructions.binary_search_by_key(&offset, |instruction| instruction.offset);
        let index = found.map_err(|_| Refusal::Rejected(format!("no instruction starts at offset {offset}")))?;
        u32::try_from(index).map_err(|_| Refusal::Rejected("the code is too long".into()))
    }

    fn block(&mut self, block: Block) -> Result<u16, Refusal> {
        if let Some(&known) = self.known.get(&block) {
            return Ok(known);
        }
        self.flow.blocks.push(block);
        let number = u16::try_from(self.flow.blocks.len());
        let number = number.map_err(|_| Refusal::Unsupported("so many blocks".into()))?;
        self.known.insert(block, number);
        Ok(number)
    }

    fn edge(&mut self, index: usize, mut state: State) -> Result<(), Refusal> {
        if self.version == Version::V3_11
            && let Some(&block) = self.table.get(index)
        {
            state.block = block;
        }
        state.reasons &= first(state.depth);
        self.flow.deepest = self.flow.deepest.max(state.depth);
        let Some(slot) = self.flow.states.get_mut(index) else {
            return Err(Refusal::Rejected("control runs off the end of the code".into()));
        };
        match slot {
            None => *slot = Some(state),
            Some(known) => {
                if known.depth != state.depth || known.block != state.block {
                    let instruction = &self.instructions[index];
                    return Err(Refusal::Unsupported(format!("stacks that differ before {}", instruction.opcode)));
                }
                let merged = State {
                    bound: known.bound & state.bound,
                    maybe: known.maybe | state.maybe,
                    reasons: known.reasons | state.reasons,
                    ..*known
                };
                if merged == *known {
                    return Ok(());
                }
                *known = merged;
            }
        }
        self.waiting.push(index);
        Ok(())
    }

    fn jump(&mut self, index: usize, state: State) -> Result<(), Refusal> {
        if let Some(target) = self.flow.is_target.get_mut(index) {
            *target = true;
        }
        self.edge(index, state)
    }

    /// Goes on to the next instruction. If there is none, control may not come there, unless what stands there can only raise.
    fn next(&mut self, index: usize, mut state: State) -> Result<(), Refusal> {
        if index + 1 == self.instructions.len() {
            self.flow.traps[index] = true;
            return Ok(());
        }
        if self.version == Version::V2_7
            && let Some(&level) = self.flow.finally_levels.get(&(index + 1))
            && state.depth == level + 1
        {
            state.depth = level + REASON_2_7;
            state.reasons |= reason(level, REASON_2_7)?;
        }
        self.edge(index + 1, state)
    }

    fn step(&mut self, index: usize) -> Result<(), Refusal> {
        use Opcode::*;
        let instruction = self.instructions[index];
        let mut state = self.flow.states[index].expect("visited: it was waiting");
        if let Some(&Block { kind: BlockKind::Entry { lasti }, target, depth, .. }) = self.block_of(state.block) {
            let depth = usize::from(depth);
            if depth > state.depth {
                return Err(misplaced(&instruction, "its handler keeps more than there is"));
            }
            let handler = State { depth: depth + 1 + usize::from(lasti), block: 0, ..state };
            self.jump(target as usize, handler)?;
        }
        let local = (instruction.arg < 64).then(|| 1 << instruction.arg);
        let reads = matches!(instruction.opcode, LOAD_FAST | DELETE_FAST);
        let is_unbound = reads && local.is_some_and(|local| state.maybe & local == 0);
        self.flow.ends[index] = is_unbound || instruction.opcode == LOAD_LOCALS && self.code.is_function();
        if self.flow.ends[index] {
            return Ok(());
        }
        let effect = effect(&instruction, self.version)?;
        if instruction.opcode == END_FINALLY && self.version == Version::V3_8 {
            // The block of the handler ends with it.
            let block = *self.block_of(state.block).ok_or_else(|| misplaced(&instruction, "without a block"))?;
            state.block = block.outer;
        }
        let Some(kept) = state.depth.checked_sub(effect.taken) else {
            self.flow.traps[index] = true;
            return Ok(());
        };
        let used = state.reasons & !first(kept);
        state.reasons &= first(kept);
        match instruction.opcode {
            // What lies above the exit goes down to its place.
            WITH_CLEANUP | WITH_CLEANUP_START => state.reasons |= used >> 1 & !first(kept),
            WITH_CLEANUP_FINISH => state.reasons |= used,
            BEGIN_FINALLY => state.reasons |= reason(kept, REASON_3_8)?,
            opcode if !ends_finally(opcode) => self.flow.reasons_used[index] = used,
            _ => {}
        }
        let jumps = State { depth: kept + effect.put_on_jump, ..state };
        state.depth = kept + effect.put;
        self.flow.deepest = self.flow.deepest.max(state.depth).max(jumps.depth);
        // Blocks have more registers than CPython's stack has entries; where there is none, the two are the same.
        let more = if self.flow.blocks.is_empty() { 0 } else { REASON_3_8 };
        if state.depth.max(jumps.depth) > self.code.stacksize as usize + more {
            // It may stand behind what can only raise.
            self.flow.traps[index] = true;
            return Ok(());
        }
        match instruction.opcode {
            STORE_FAST | LOAD_FAST => {
                state.bound |= local.unwrap_or(0);
                state.maybe |= local.unwrap_or(0);
            }
            DELETE_FAST => {
                state.bound &= !local.unwrap_or(0);
                state.maybe &= !local.unwrap_or(0);
            }
            MAKE_CELL => state.maybe |= local.unwrap_or(0),
            _ => {}
        }
        let target = instruction.target.map(|target| self.at(target)).transpose()?.map_or(0, |target| target as usize);
        match instruction.opcode {
            RETURN_VALUE | RAISE_VARARGS | RERAISE | BREAK_LOOP | CONTINUE_LOOP => {
                return self.leave(&instruction, state);
            }
            JUMP_FORWARD | JUMP_ABSOLUTE | JUMP_BACKWARD | JUMP_BACKWARD_NO_INTERRUPT => {
                return self.jump(target, state);
            }
            SETUP_LOOP => {
                let depth = self.depth(&state)?;
                let target = self.number(target)?;
                state.block = self.block(Block { kind: BlockKind::Loop, target, depth, outer: state.block })?;
            }
            SETUP_EXCEPT | SETUP_FINALLY => self.set_up(&instruction, target, &mut state)?,
            SETUP_WITH => {
                // Below the block is the exit; what the entry answers is above.
                state.depth -= 1;
                self.set_up(&instruction, target, &mut state)?;
                state.depth += 1;
            }
            WITH_CLEANUP_START => {
                let block = *self.block_of(state.block).ok_or_else(|| misplaced(&instruction, "there is no block"))?;
                let depth = self.depth(&State { depth: kept, ..state })?;
                state.block = self.block(Block { depth, ..block })?;
            }
            POP_BLOCK => {
                let block = *self.block_of(state.block).ok_or_else(|| misplaced(&instruction, "there is no block"))?;
                if self.version == Version::V2_7 {
                    // Fewer entries may be left than there were when the block was set up.
                    state.depth = state.depth.min(usize::from(block.depth));
                }
                state.block = block.outer;
            }
            CALL_FINALLY => {
                let Some(&level) = self.flow.finally_levels.get(&target) else {
                    return Err(Refusal::Unsupported("CALL_FINALLY of no finally".into()));
                };
                // What is called has the registers that it has when it handles an exception. Below them some may be
                // empty, if the handling of another one has ended: so its block does no harm.
                let known = self.flow.states[target].filter(|_| state.depth < level + REASON_3_8);
                let Some(known) = known else {
                    return Err(Refusal::Unsupported("CALL_FINALLY with so much on the stack".into()));
                };
                let reasons = known.reasons | reason(level, REASON_3_8)?;
                self.jump(target, State { bound: state.bound, maybe: state.maybe, reasons, ..known })?;
                // The finally may have changed anything.
                (state.bound, state.maybe) = (0, u64::MAX);
                return self.jump(index + 1, state);
            }
            BEGIN_FINALLY => {
                let depth = self.depth(&State { depth: kept, ..state })?;
                let block = Block { kind: BlockKind::Handler, target: 0, depth, outer: state.block };
                state.block = self.block(block)?;
            }
            POP_EXCEPT | POP_FINALLY if self.version == Version::V3_8 => {
                let block = *self.block_of(state.block).ok_or_else(|| misplaced(&instruction, "there is no block"))?;
                state.block = block.outer;
            }
            RETURN_GENERATOR => {}
            _ if instruction.operand.is_jump() => self.jump(target, jumps)?,
            _ => {}
        }
        self.next(index, state)
    }

    fn block_of(&self, number: u16) -> Option<&Block> {
        usize::from(number).checked_sub(1).map(|index| &self.flow.blocks[index])
    }

    fn depth(&self, state: &State) -> Result<u16, Refusal> {
        u16::try_from(state.depth).map_err(|_| Refusal::Unsupported("so deep a stack".into()))
    }

    fn number(&self, target: usize) -> Result<u32, Refusal> {
        u32::try_from(target).map_err(|_| Refusal::Rejected("the code is too long".into()))
    }

    fn set_up(&mut self, instruction: &Instruction, target: usize, state: &mut State) -> Result<(), Refusal> {
        let depth = self.depth(state)?;
        let outer = state.block;
        let is_except = instruction.opcode == Opcode::SETUP_EXCEPT;
        let kind = match instruction.opcode {
            Opcode::SETUP_EXCEPT => BlockKind::Except,
            Opcode::SETUP_WITH if self.version == Version::V2_7 => BlockKind::With,
            _ => BlockKind::Finally,
        };
        state.block = self.block(Block { kind, target: self.number(target)?, depth, outer })?;
        let mut handler = State { depth: state.depth, block: outer, bound: 0, maybe: u64::MAX, reasons: state.reasons };
        if self.version == Version::V2_7 {
            if !is_except {
                handler.reasons |= reason(state.depth, REASON_2_7)?;
            }
            handler.depth += REASON_2_7;
        } else {
            handler.depth += REASON_3_8;
            handler.block = self.block(Block { kind: BlockKind::Handler, target: 0, depth, outer })?;
        }
        if !is_except {
            self.flow.finally_levels.insert(target, state.depth);
        }
        self.jump(target, handler)
    }

    /// Leaves through the blocks around.
    fn leave(&mut self, instruction: &Instruction, mut state: State) -> Result<(), Refusal> {
        let mut number = state.block;
        (state.bound, state.maybe) = (0, u64::MAX);
        match instruction.opcode {
            Opcode::RETURN_VALUE if self.version != Version::V2_7 && number != 0 && self.version == Version::V3_8 => {
                let refusal = Refusal::Unsupported("RETURN_VALUE inside a block".into());
                while let Some(block) = self.block_of(number) {
                    if block.kind != BlockKind::Handler {
                        return Err(refusal);
                    }
                    number = block.outer;
                }
                Ok(())
            }
            Opcode::BREAK_LOOP => {
                while let Some(&block) = self.block_of(number) {
                    match block.kind {
                        BlockKind::Loop => {
                            let state = State { depth: usize::from(block.depth), block: block.outer, ..state };
                            return self.jump(block.target as usize, state);
                        }
                        _ => number = block.outer,
                    }
                }
                Err(misplaced(instruction, "there is no loop"))
            }
            Opcode::CONTINUE_LOOP => {
                let target = instruction.target.map(|target| self.at(target)).transpose()?.unwrap_or_default();
                while let Some(&block) = self.block_of(number) {
                    match block.kind {
                        BlockKind::Loop => break,
                        _ => number = block.outer,
                    }
                }
                let known = self.flow.states.get(target as usize).copied().flatten();
                let depth = known.map_or(0, |known| known.depth);
                self.jump(target as usize, State { depth, block: number, ..state })
            }
            _ => Ok(()),
        }
    }
}
