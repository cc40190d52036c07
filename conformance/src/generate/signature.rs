//! What each instruction wants and gives, asked of the verifier. Nothing here knows what an opcode means.

use freevars_code::{
    Code, CodeIndex, Const, Flags, Instruction, Opcode, Program,
    version::{Operand, Row},
};
use freevars_model::{
    kinds::{Items, Kind, State, What},
    rules::RuleName,
    table::Table,
    uop::Requirement,
    verify::{Effects, To},
};

/// An instruction that takes its operands from the stack, leaves its results there and goes on to the next one.
#[derive(Clone, Debug)]
pub(super) struct Signature {
    pub(super) opcode: Opcode,
    pub(super) arg: u32,
    /// What it takes, deepest first: the least that the verifier accepts.
    pub(super) inputs: Vec<Kind>,
    /// What it leaves, deepest first.
    pub(super) outputs: Vec<Kind>,
}

/// The most entries that an instruction is tried with.
const DEEPEST: usize = 7;
/// How often entries are added or changed before an instruction is given up.
const ROUNDS: usize = 3 * DEEPEST;
/// The operands that are tried where they are numbers; the last ones are numbers in two bytes.
const NUMBERS: [std::ops::Range<u32>; 3] = [0..26, 0x100..0x103, 0x200..0x202];

/// What entries are tried as, the weakest first.
const PALETTE: &[Kind] = &[
    Kind::ANY,
    Kind::filled(What::Str),
    Kind::filled(What::Tuple { length: Some(1), items: Items::Strs }),
    Kind::filled(What::Tuple { length: Some(2), items: Items::Strs }),
    Kind::filled(What::Tuple { length: Some(3), items: Items::Strs }),
    Kind::filled(What::Tuple { length: Some(1), items: Items::Cells }),
    Kind::filled(What::List),
    Kind::filled(What::Dict),
    Kind::filled(What::Set),
    Kind::filled(What::Iterator),
    Kind::filled(What::Code(OPEN)),
    Kind::filled(What::Code(CLOSED)),
];

/// The code object of [`PALETTE`] without free variables, and the one with.
const OPEN: CodeIndex = CodeIndex(1);
const CLOSED: CodeIndex = CodeIndex(2);

/// Every signature that a version's rules have, for operands that name no variable, constant or instruction.
pub(super) fn all(table: &Table) -> Vec<Signature> {
    let program = laboratory(table);
    let effects = Effects::of(&program, table, CodeIndex(0));
    let mut signatures = Vec::new();
    for row in table.version().facts().opcodes {
        if table.find(RuleName::Opcode(row.opcode)).is_none() {
            continue;
        }
        let args: Vec<u32> = match row.operand {
            Operand::Unused => vec![0],
            Operand::Number => NUMBERS.into_iter().flatten().collect(),
            Operand::Compare => (0..).take(table.version().facts().compare.len()).collect(),
            Operand::Const
            | Operand::Name
            | Operand::GlobalName
            | Operand::Local
            | Operand::Deref
            | Operand::Absolute
            | Operand::Forward
            | Operand::Backward => continue,
        };
        signatures.extend(args.into_iter().filter_map(|arg| signature(&effects, row, arg)));
    }
    signatures
}

/// A module and two functions, the second of which has a free variable.
fn laboratory(table: &Table) -> Program {
    let module = Code { consts: vec![Const::Code(OPEN), Const::Code(CLOSED)], stacksize: 100, ..Code::default() };
    let function = Code { flags: Flags::OPTIMIZED | Flags::NEWLOCALS, ..Code::default() };
    let closed = Code { freevars: vec!["x".to_owned()], ..function.clone() };
    Program { version: table.version(), codes: vec![module, function, closed], source: None }
}

/// Adds and changes entries as long as the verifier asks for it.
fn signature(effects: &Effects<'_>, row: &Row, arg: u32) -> Option<Signature> {
    let start = effects.entry().ok()?;
    let attempt = |inputs: &[Kind]| -> Result<Vec<Kind>, Requirement> {
        let mut state = start.clone();
        inputs.iter().for_each(|kind| state.push(*kind));
        let operand = row.operand;
        let instruction = Instruction { offset: 0, size: 0, opcode: row.opcode, operand, arg, target: None };
        let ends = effects.effect(&[instruction], state)?.unwrap_or_default();
        straight(&start, ends).ok_or(Requirement::DoesNotRunOff)
    };
    let mut inputs = Vec::new();
    for _ in 0..ROUNDS {
        match attempt(&inputs) {
            Ok(outputs) => return Some(Signature { opcode: row.opcode, arg, inputs, outputs }),
            Err(Requirement::StackHoldsTheOperands) if inputs.len() < DEEPEST => inputs.insert(0, Kind::ANY),
            Err(Requirement::DoesNotRunOff | Requirement::StackHoldsTheOperands) => return None,
            Err(_) => inputs = changed(&inputs, &attempt)?,
        }
    }
    None
}

/// Other entries, one or two of which are changed, that are accepted, or would be if there were more of them.
fn changed(inputs: &[Kind], attempt: &impl Fn(&[Kind]) -> Result<Vec<Kind>, Requirement>) -> Option<Vec<Kind>> {
    let met = |inputs: &[Kind]| matches!(attempt(inputs), Ok(_) | Err(Requirement::StackHoldsTheOperands));
    let with = |inputs: &[Kind], at: usize, kind: Kind| {
        let mut inputs = inputs.to_vec();
        inputs[at] = kind;
        inputs
    };
    let places = || (0..inputs.len()).rev().flat_map(|at| PALETTE.iter().map(move |kind| (at, *kind)));
    let ones = || places().map(|(at, kind)| with(inputs, at, kind));
    let twos = || ones().flat_map(|inputs| places().map(move |(at, kind)| with(&inputs, at, kind)));
    ones().find(|inputs| met(inputs)).or_else(|| twos().find(|inputs| met(inputs)))
}

/// What is on the stack where the instruction goes on, if it changes nothing but the stack and does not jump.
fn straight(start: &State, ends: Vec<(To, State)>) -> Option<Vec<Kind>> {
    let mut stack: Option<Vec<Kind>> = None;
    for (to, state) in ends {
        match to {
            To::Index(_) => return None,
            To::Next => {
                let alike =
                    state.slots() == start.slots() && state.blocks == start.blocks && state.names == start.names;
                let joined = match stack {
                    None => state.stack().to_vec(),
                    Some(known) if known.len() == state.stack().len() => {
                        known.iter().zip(state.stack()).map(|(a, b)| a.join(*b)).collect()
                    }
                    Some(_) => return None,
                };
                stack = Some(joined).filter(|_| alike);
                stack.as_ref()?;
            }
        }
    }
    stack
}
