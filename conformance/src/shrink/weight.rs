//! How large a program is.

use super::{
    conventions::is_implied,
    texts::{all_names, disorder},
};
use crate::symbolic::{Body, Operand, Symbolic};
use freevars_code::{Const, Flags, Opcode};
use num_bigint::BigInt;

/// How large a program is: a candidate is smaller than what it was made of, so shrinking ends. What comes first counts
/// most.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Weight {
    /// Without MAKE_CELL, COPY_FREE_VARS and RESUME, which follow from other things.
    instructions: usize,
    codes: usize,
    /// Entries of exception tables.
    handlers: usize,
    /// Cell and free variables.
    captures: usize,
    locals: usize,
    /// Code objects other than the first that are no function bodies.
    namespaces: usize,
    /// Instructions other than LOAD_CONST, POP_TOP and RETURN_VALUE.
    acting: usize,
    constants: u64,
    numbers: u64,
    /// Each name once, and what code objects are called.
    texts: u64,
    disorder: usize,
    flags: u32,
    /// Stack sizes, EXTENDED_ARG, first lines.
    sizes: u64,
    /// Bytes of tables and source.
    annexes: usize,
}

impl Weight {
    pub(super) fn of(symbolic: &Symbolic) -> Weight {
        let mut weight = Weight { codes: symbolic.bodies.len(), ..Weight::default() };
        for (index, body) in symbolic.bodies.iter().enumerate() {
            weight.add(body, index);
        }
        weight.texts += all_names(symbolic).iter().map(|name| of_text(name)).sum::<u64>();
        weight.disorder = disorder(symbolic);
        weight.annexes += symbolic.source.as_ref().map_or(0, |source| source.len() + 1);
        weight
    }

    fn add(&mut self, body: &Body, index: usize) {
        self.captures += body.cells.len() + body.frees.len();
        self.locals += body.locals.len();
        self.namespaces += usize::from(index > 0 && !is_function(body.flags));
        self.flags += body.flags.0.count_ones();
        self.sizes += u64::from(body.stacksize) + u64::from(body.firstlineno);
        self.annexes += body.linetable.as_ref().map_or(0, |table| 1 + table.len())
            + body.exceptiontable.as_ref().map_or(0, |table| 1 + table.len());
        self.handlers += body.handlers.len();
        self.numbers += body.handlers.iter().map(|one| u64::from(one.depth) + u64::from(one.lasti)).sum::<u64>();
        self.constants += body.consts.iter().map(|constant| 1 + size(constant)).sum::<u64>();
        let texts = [&body.name, &body.qualname, &body.filename].into_iter().chain(&body.names);
        self.texts += texts.map(|text| of_text(text)).sum::<u64>();
        (0..body.instructions.len()).for_each(|at| self.add_instruction(body, at));
    }

    fn add_instruction(&mut self, body: &Body, at: usize) {
        let instruction = &body.instructions[at];
        let passive = [Opcode::LOAD_CONST, Opcode::POP_TOP, Opcode::RETURN_VALUE].contains(&instruction.opcode);
        if !is_implied(body, at) {
            self.instructions += 1;
            self.acting += usize::from(!passive);
        }
        self.sizes += u64::from(instruction.prefixes);
        match &instruction.operand {
            Operand::Number(number) => self.numbers += u64::from(*number),
            Operand::Const(constant) => self.constants += size(constant),
            Operand::Name { null, .. } => self.numbers += u64::from(*null),
            Operand::Frees | Operand::Variable(_) | Operand::To(_) => {}
        }
    }
}

/// Whether a call makes new locals in the fast array.
pub(super) fn is_function(flags: Flags) -> bool {
    flags.contains(Flags::OPTIMIZED | Flags::NEWLOCALS)
}

/// A letter is smaller than any longer text, and `a` is the smallest.
fn of_text(text: &str) -> u64 {
    let longer = if text.len() > 1 { 0x100 } else { 0 };
    longer + text.bytes().map(|byte| 1 + u64::from(byte)).sum::<u64>()
}

/// How large a constant is: None is the smallest.
pub(super) fn size(constant: &Const) -> u64 {
    match constant {
        Const::None => 0,
        Const::Ellipsis | Const::Code(_) => 1,
        Const::Bool(value) => 1 + u64::from(*value),
        Const::Int(value) => 1 + of_int(value),
        Const::Long(value) => 2 + of_int(value),
        Const::Float(bits) => 1 + u64::from(*bits != 0),
        Const::Complex(real, imaginary) => 1 + u64::from((*real, *imaginary) != (0, 0)),
        Const::Str(text) => 1 + text.len() as u64,
        Const::Unicode(text) => 2 + text.len() as u64,
        Const::Bytes(bytes) => 1 + bytes.len() as u64,
        Const::Tuple(items) => 1 + items.iter().map(|item| 1 + size(item)).sum::<u64>(),
        Const::FrozenSet(items) => 2 + items.iter().map(|item| 1 + size(item)).sum::<u64>(),
    }
}

/// Grows with the absolute value; a negative number is larger than a positive one.
fn of_int(value: &BigInt) -> u64 {
    let magnitude = value.magnitude();
    let small = u64::try_from(magnitude).ok().filter(|&small| small < 1 << 32);
    2 * small.unwrap_or((1 << 32) + magnitude.bits()) + u64::from(value.sign() == num_bigint::Sign::Minus)
}
