//! Lowered code objects.

use crate::{
    instr::{Instr, Operand},
    slot::Slot,
    value::Value,
};
use freevars_code::Flags;
use std::cell::Cell;

/// A code object, lowered.
pub(crate) struct Code {
    pub(crate) instrs: Vec<Instr>,
    /// For each instruction, the block it stands in: an index into `blocks`, plus one.
    pub(crate) block_of: Vec<u16>,
    pub(crate) blocks: Vec<Block>,
    /// Operands of instructions that have many.
    pub(crate) operands: Vec<Operand>,
    pub(crate) consts: Vec<Value>,
    pub(crate) names: Vec<Value>,
    pub(crate) caches: Vec<Cache>,
    pub(crate) method_caches: Vec<MethodCache>,
    pub(crate) shape: Shape,
    /// The fields that a program can ask for.
    pub(crate) fields: freevars_code::Code,
    /// The name, as a function has it.
    pub(crate) name: Value,
    pub(crate) qualname: Value,
    /// The docstring, or None.
    pub(crate) doc: Value,
    /// The names of the parameters, as texts.
    pub(crate) parameters: Vec<Value>,
}

/// How a frame is laid out and entered.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shape {
    pub(crate) locals: usize,
    /// Registers of cells that are no local variables' (3.11) or of all (before), after those of the locals.
    pub(crate) cells: usize,
    pub(crate) frees: usize,
    pub(crate) stack: usize,
    /// Positional arguments, if a call with exactly so many needs no more than to move them; else a number that no call
    /// has.
    pub(crate) plain_arguments: u32,
    /// The cells to make on entry: the register of each, and that of the argument which goes into it.
    pub(crate) made: Vec<(u16, Option<u16>)>,
    /// Whether an argument that goes into a cell stays in its own register too (2.7).
    pub(crate) keeps_arguments: bool,
    pub(crate) is_function: bool,
    pub(crate) is_generator: bool,
    pub(crate) flags: Flags,
}

impl Shape {
    /// The registers of a window.
    pub(crate) fn window(&self) -> usize {
        self.locals + self.cells + self.stack
    }

    /// The first register of the stack.
    pub(crate) fn temps(&self) -> usize {
        self.locals + self.cells
    }
}

/// What handles exceptions of some instructions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Block {
    pub(crate) kind: BlockKind,
    /// Where its handler starts.
    pub(crate) target: u32,
    /// How many entries of the stack are kept.
    pub(crate) depth: u16,
    /// The block around it: an index, plus one.
    pub(crate) outer: u16,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum BlockKind {
    /// 2.7: a loop, which handles nothing.
    Loop,
    /// SETUP_EXCEPT of 2.7.
    Except,
    /// SETUP_FINALLY, 3.8's SETUP_WITH.
    Finally,
    /// 2.7's SETUP_WITH.
    With,
    /// 3.8: the handling of an exception, whose predecessor is restored when it is left.
    Handler,
    /// 3.11: an entry of the exception table.
    Entry {
        /// Whether the place that raised is pushed too.
        lasti: bool,
    },
}

/// What LOAD_GLOBAL found the last time.
#[derive(Default)]
pub(crate) struct Cache {
    /// The version of the globals in which the name was found, or was not.
    pub(crate) globals: Cell<u64>,
    /// The version of the builtins in which it was found; 0: it was found in the globals.
    pub(crate) builtins: Cell<u64>,
    pub(crate) position: Cell<usize>,
}

/// Where LOAD_METHOD found a method the last time.
#[derive(Default)]
pub(crate) struct MethodCache {
    /// The version of the namespace of the object's class, which no other class has; 0: of none.
    pub(crate) class: Cell<u64>,
    /// How often classes had changed by then.
    pub(crate) changes: Cell<u64>,
    /// For `super`: the place of the class after which was looked, plus one; 0: of none.
    pub(crate) after: Cell<usize>,
    /// The place of the class that has the method in the mro of the object's.
    pub(crate) depth: Cell<usize>,
    /// The method's position in the namespace of that class.
    pub(crate) position: Cell<usize>,
    /// The method of a list, if it was one's.
    pub(crate) of_list: Slot,
}

impl Code {
    pub(crate) fn block_at(&self, pc: usize) -> Option<&Block> {
        self.block(self.block_of[pc])
    }

    /// The block of an index that is one more.
    pub(crate) fn block(&self, number: u16) -> Option<&Block> {
        usize::from(number).checked_sub(1).map(|index| &self.blocks[index])
    }

    /// The name of a variable by its register.
    pub(crate) fn register_name(&self, register: usize) -> &str {
        let Shape { locals, .. } = self.shape;
        match register.checked_sub(locals) {
            None => &self.fields.varnames[register],
            Some(cell) => self.shape_cells().nth(cell).map_or("?", String::as_str),
        }
    }

    /// The names of the cells that have registers of their own.
    fn shape_cells(&self) -> impl Iterator<Item = &String> {
        let all = self.shape.cells == self.fields.cellvars.len();
        self.fields.cellvars.iter().filter(move |name| all || !self.fields.varnames.contains(name))
    }
}
