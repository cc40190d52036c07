//! Where something is called.

use super::{
    counted::{items, names, without_name},
    known::Known,
    runs::Patch,
};
use crate::symbolic::{Instruction, Operand};
use freevars_code::{Const, Opcode};
use std::ops::Range;

/// Where something is called.
#[derive(Clone, Debug)]
pub(super) struct Call {
    pub(super) body: usize,
    /// The instruction that calls.
    pub(super) at: usize,
    /// The first instruction that says what the call is like, the operands being on the stack.
    pub(super) first: usize,
    /// What leaves each argument that is an entry by itself, named ones last.
    pub(super) arguments: Vec<Range<usize>>,
    /// How many of them have names.
    pub(super) named: Named,
    /// What leaves the entries above those: tuples and dicts of more arguments.
    pub(super) spread: Vec<Range<usize>>,
}

/// How a call names its last arguments.
#[derive(Clone, Debug)]
pub(super) enum Named {
    /// A constant has the names.
    Tuple(Vec<String>),
    /// Each name lies below its argument (2.7).
    Pairs(usize),
    /// Not at all.
    No,
}

/// The calls of 2.7, and how many tuples and dicts of more arguments they take.
const SPREADING: &[(Opcode, usize)] = &[
    (Opcode::CALL_FUNCTION, 0),
    (Opcode::CALL_FUNCTION_VAR, 1),
    (Opcode::CALL_FUNCTION_KW, 1),
    (Opcode::CALL_FUNCTION_VAR_KW, 2),
];

impl Call {
    pub(super) fn at(known: &Known, body: usize, at: usize) -> Option<Call> {
        use Opcode::*;
        let instructions = &known.body(body).instructions;
        let Instruction { opcode, operand: Operand::Number(arg), .. } = *instructions.get(at)? else { return None };
        // 2.7 counts names and their arguments in the high byte.
        let counts_pairs = known.has(CALL_FUNCTION_VAR);
        let mut first = at;
        let (mut count, mut named, mut spread) = (arg as usize, Named::No, 0);
        if counts_pairs && let Some(&(_, above)) = SPREADING.iter().find(|(one, _)| *one == opcode) {
            let pairs = (arg >> 8) as usize;
            (count, named, spread) = ((arg & 0xff) as usize + 2 * pairs, Named::Pairs(pairs), above);
        } else if opcode == CALL_FUNCTION_EX {
            (count, spread) = (0, 1 + (arg & 1) as usize);
        } else if opcode == CALL_FUNCTION_KW {
            first = at.checked_sub(1)?;
            named = Named::Tuple(names(&instructions[first])?);
        } else if opcode == CALL {
            let before = |first: usize, opcode| first > 0 && instructions[first - 1].opcode == opcode;
            first -= usize::from(before(first, PRECALL));
            if before(first, KW_NAMES) {
                first -= 1;
                named = Named::Tuple(names(&instructions[first])?);
            }
        } else if ![CALL_FUNCTION, CALL_METHOD].contains(&opcode) {
            return None;
        }
        let mut entries = known.operands(body, first, count + spread)?;
        let spread = entries.split_off(count);
        if let Named::Pairs(pairs) = named {
            // Name and argument are one.
            let values = entries.split_off(count - 2 * pairs);
            entries.extend(values.chunks(2).map(|pair| pair[0].start..pair[1].end));
        }
        Some(Call { body, at, first, arguments: entries, named, spread })
    }

    /// The call without one of its arguments.
    pub(super) fn without_argument(&self, known: &Known, argument: usize) -> Option<Vec<Patch>> {
        let positional = self.positional();
        let less = if matches!(self.named, Named::Pairs(_)) && argument >= positional { 0x100 } else { 1 };
        let mut patches = vec![(self.arguments.get(argument)?.clone(), vec![])];
        for at in self.first..=self.at {
            let mut instruction = known.body(self.body).instructions[at].clone();
            match (&mut instruction.operand, &self.named) {
                (Operand::Const(_), Named::Tuple(..)) => match argument.checked_sub(positional) {
                    Some(name) => instruction = without_name(&instruction, name)?,
                    None => continue,
                },
                (Operand::Number(arg), _) => *arg = arg.checked_sub(less)?,
                _ => continue,
            }
            patches.push((at..at + 1, vec![instruction]));
        }
        Some(patches)
    }

    /// How many arguments have no name.
    pub(super) fn positional(&self) -> usize {
        let named = match &self.named {
            Named::Tuple(names) => names.len(),
            Named::Pairs(pairs) => *pairs,
            Named::No => 0,
        };
        self.arguments.len().saturating_sub(named)
    }

    /// The argument of this name.
    pub(super) fn argument_named(&self, known: &Known, name: &str) -> Option<usize> {
        let named = match &self.named {
            Named::Tuple(names) => names.iter().position(|known| known == name)?,
            Named::Pairs(_) => {
                let is = |range: &Range<usize>| {
                    let constant = &known.body(self.body).instructions[range.start].operand;
                    *constant == Operand::Const(Const::Str(name.to_owned()))
                };
                self.arguments[self.positional()..].iter().position(is)?
            }
            Named::No => return None,
        };
        Some(self.positional() + named)
    }

    /// The same callee called with other arguments, all positional: what leaves them is taken from here, without what
    /// packs them.
    pub(super) fn plain(&self, known: &Known) -> Option<Vec<Patch>> {
        use Opcode::{CALL, CALL_FUNCTION, PRECALL};
        let mut patches = Vec::new();
        let mut count = self.arguments.len();
        if let (Named::Pairs(_), positional) = (&self.named, self.positional()) {
            let names = self.arguments[positional..].iter();
            patches.extend(names.map(|pair| (pair.start..pair.start + 1, vec![])));
        }
        for spread in &self.spread {
            let packed = self.arguments.is_empty() && spread.start == self.spread[0].start;
            match items(known, self.body, spread).filter(|_| packed) {
                Some(items) => {
                    count += items.len();
                    patches.push((spread.end - 1..spread.end, vec![]));
                }
                None => patches.push((spread.clone(), vec![])),
            }
        }
        let count = Operand::Number(u32::try_from(count).ok()?);
        let opcodes: &[Opcode] = if known.has(CALL) { &[PRECALL, CALL] } else { &[CALL_FUNCTION] };
        let call = opcodes.iter().map(|&opcode| Instruction::new(opcode, count.clone())).collect();
        patches.push((self.first..self.at + 1, call));
        Some(patches)
    }
}
