//! The table: how each opcode of 3.8 is written in 3.11.

use super::{Reason, body::Body, calls, functions, namespace, unpacking};
use freevars_code::{
    Instruction,
    Opcode::{self, *},
};

/// How some opcodes of 3.8 are written in 3.11.
#[derive(Debug)]
pub(super) struct Row {
    /// The opcodes.
    pub(super) opcodes: &'static [Opcode],
    /// How they are written.
    pub(super) writing: Writing,
}

/// How an opcode of 3.8 is written in 3.11.
#[derive(Debug)]
pub(super) enum Writing {
    /// The opcode and its operand stay.
    Same,
    /// As these instructions.
    Steps(&'static [Step]),
    /// As these instructions, whether it jumps forward or backward.
    Jump {
        /// If the target comes later.
        forward: &'static [Step],
        /// If it does not.
        backward: &'static [Step],
    },
    /// As it depends on more than the operand.
    ByHand(ByHand),
}

/// Writes an instruction.
type ByHand = fn(&mut Body<'_>, &Instruction) -> Result<(), Reason>;

/// An instruction of 3.11.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step(pub(super) Opcode, pub(super) Operand);

/// The operand of a [`Step`], by that of the 3.8 instruction.
#[derive(Clone, Copy, Debug)]
pub(super) enum Operand {
    /// This number.
    Is(u32),
    /// The same.
    Same,
    /// Twice as much.
    Doubled,
    /// The same local variable.
    Local,
    /// The same cell or free variable.
    Deref,
    /// The same target.
    Target,
}

use Operand::{Deref, Doubled, Is, Local, Target};
use Writing::{ByHand as Hand, Jump, Same, Steps};

const fn row(opcodes: &'static [Opcode], writing: Writing) -> Row {
    Row { opcodes, writing }
}

/// Every opcode that has a rule in 3.8.
#[rustfmt::skip]
pub(super) const ROWS: &[Row] = &[
    row(&[NOP, POP_TOP, LOAD_CONST], Same),
    row(&[DUP_TOP],       Steps(&[Step(COPY, Is(1))])),
    row(&[DUP_TOP_TWO],   Steps(&[Step(COPY, Is(2)), Step(COPY, Is(2))])),
    row(&[ROT_TWO],       Steps(&[Step(SWAP, Is(2))])),
    row(&[ROT_THREE],     Steps(&[Step(SWAP, Is(3)), Step(SWAP, Is(2))])),
    row(&[ROT_FOUR],      Steps(&[Step(SWAP, Is(4)), Step(SWAP, Is(3)), Step(SWAP, Is(2))])),
    // variables
    row(&[LOAD_FAST],     Steps(&[Step(LOAD_FAST, Local)])),
    row(&[STORE_FAST],    Same),
    row(&[DELETE_FAST],   Steps(&[Step(DELETE_FAST, Local)])),
    row(&[LOAD_CLOSURE],  Steps(&[Step(LOAD_CLOSURE, Deref)])),
    row(&[LOAD_DEREF],    Steps(&[Step(LOAD_DEREF, Deref)])),
    row(&[STORE_DEREF],   Steps(&[Step(STORE_DEREF, Deref)])),
    row(&[DELETE_DEREF],  Steps(&[Step(DELETE_DEREF, Deref)])),
    row(&[LOAD_GLOBAL],   Steps(&[Step(LOAD_GLOBAL, Doubled)])),
    row(&[STORE_GLOBAL, DELETE_GLOBAL], Same),
    row(&[LOAD_NAME],     Hand(namespace::load_name)),
    row(&[STORE_NAME],    Hand(namespace::store_name)),
    row(&[DELETE_NAME],   Hand(namespace::delete_name)),
    row(&[LOAD_CLASSDEREF], Hand(namespace::load_classderef)),
    // operators
    row(&[UNARY_POSITIVE, UNARY_NEGATIVE, UNARY_NOT, UNARY_INVERT], Same),
    row(&[BINARY_ADD],           Steps(&[Step(BINARY_OP, Is(0))])),
    row(&[BINARY_AND],           Steps(&[Step(BINARY_OP, Is(1))])),
    row(&[BINARY_FLOOR_DIVIDE],  Steps(&[Step(BINARY_OP, Is(2))])),
    row(&[BINARY_LSHIFT],        Steps(&[Step(BINARY_OP, Is(3))])),
    row(&[BINARY_MULTIPLY],      Steps(&[Step(BINARY_OP, Is(5))])),
    row(&[BINARY_MODULO],        Steps(&[Step(BINARY_OP, Is(6))])),
    row(&[BINARY_OR],            Steps(&[Step(BINARY_OP, Is(7))])),
    row(&[BINARY_POWER],         Steps(&[Step(BINARY_OP, Is(8))])),
    row(&[BINARY_RSHIFT],        Steps(&[Step(BINARY_OP, Is(9))])),
    row(&[BINARY_SUBTRACT],      Steps(&[Step(BINARY_OP, Is(10))])),
    row(&[BINARY_TRUE_DIVIDE],   Steps(&[Step(BINARY_OP, Is(11))])),
    row(&[BINARY_XOR],           Steps(&[Step(BINARY_OP, Is(12))])),
    row(&[INPLACE_ADD],          Steps(&[Step(BINARY_OP, Is(13))])),
    row(&[INPLACE_AND],          Steps(&[Step(BINARY_OP, Is(14))])),
    row(&[INPLACE_FLOOR_DIVIDE], Steps(&[Step(BINARY_OP, Is(15))])),
    row(&[INPLACE_LSHIFT],       Steps(&[Step(BINARY_OP, Is(16))])),
    row(&[INPLACE_MULTIPLY],     Steps(&[Step(BINARY_OP, Is(18))])),
    row(&[INPLACE_MODULO],       Steps(&[Step(BINARY_OP, Is(19))])),
    row(&[INPLACE_OR],           Steps(&[Step(BINARY_OP, Is(20))])),
    row(&[INPLACE_POWER],        Steps(&[Step(BINARY_OP, Is(21))])),
    row(&[INPLACE_RSHIFT],       Steps(&[Step(BINARY_OP, Is(22))])),
    row(&[INPLACE_SUBTRACT],     Steps(&[Step(BINARY_OP, Is(23))])),
    row(&[INPLACE_TRUE_DIVIDE],  Steps(&[Step(BINARY_OP, Is(24))])),
    row(&[INPLACE_XOR],          Steps(&[Step(BINARY_OP, Is(25))])),
    row(&[COMPARE_OP],           Hand(compare)),
    // attributes and containers
    row(&[LOAD_ATTR, STORE_ATTR, DELETE_ATTR, LOAD_METHOD], Same),
    row(&[BINARY_SUBSCR, STORE_SUBSCR, DELETE_SUBSCR], Same),
    row(&[BUILD_TUPLE, BUILD_LIST, BUILD_SET, BUILD_MAP, BUILD_CONST_KEY_MAP, BUILD_SLICE, BUILD_STRING], Same),
    row(&[FORMAT_VALUE, LIST_APPEND, SET_ADD, MAP_ADD, UNPACK_SEQUENCE, UNPACK_EX], Same),
    row(&[BUILD_SET_UNPACK],     Hand(unpacking::build_set_unpack)),
    row(&[BUILD_LIST_UNPACK],    Hand(unpacking::build_list_unpack)),
    row(&[BUILD_TUPLE_UNPACK, BUILD_TUPLE_UNPACK_WITH_CALL], Hand(unpacking::build_tuple_unpack)),
    row(&[BUILD_MAP_UNPACK],     Hand(unpacking::build_map_unpack)),
    row(&[BUILD_MAP_UNPACK_WITH_CALL], Hand(unpacking::build_map_unpack_with_call)),
    // control
    row(&[JUMP_FORWARD, JUMP_ABSOLUTE], Jump {
        forward: &[Step(JUMP_FORWARD, Target)],
        backward: &[Step(JUMP_BACKWARD, Target)],
    }),
    row(&[POP_JUMP_IF_FALSE], Jump {
        forward: &[Step(POP_JUMP_FORWARD_IF_FALSE, Target)],
        backward: &[Step(POP_JUMP_BACKWARD_IF_FALSE, Target)],
    }),
    row(&[POP_JUMP_IF_TRUE], Jump {
        forward: &[Step(POP_JUMP_FORWARD_IF_TRUE, Target)],
        backward: &[Step(POP_JUMP_BACKWARD_IF_TRUE, Target)],
    }),
    row(&[JUMP_IF_FALSE_OR_POP], Jump {
        forward: &[Step(JUMP_IF_FALSE_OR_POP, Target)],
        backward: &[Step(COPY, Is(1)), Step(POP_JUMP_BACKWARD_IF_FALSE, Target), Step(POP_TOP, Is(0))],
    }),
    row(&[JUMP_IF_TRUE_OR_POP], Jump {
        forward: &[Step(JUMP_IF_TRUE_OR_POP, Target)],
        backward: &[Step(COPY, Is(1)), Step(POP_JUMP_BACKWARD_IF_TRUE, Target), Step(POP_TOP, Is(0))],
    }),
    row(&[FOR_ITER],      Steps(&[Step(FOR_ITER, Target)])),
    row(&[GET_ITER, RAISE_VARARGS, LOAD_BUILD_CLASS], Same),
    // 3.8 keeps its handlers on the block stack and a finally clause once, 3.11 in the exception table and wherever it is
    // needed; a generator is made by the call in the one, by an instruction in the other
    row(
        &[
            SETUP_FINALLY, POP_BLOCK, BEGIN_FINALLY, CALL_FINALLY, POP_FINALLY, END_FINALLY, POP_EXCEPT, SETUP_WITH,
            WITH_CLEANUP_START, WITH_CLEANUP_FINISH, YIELD_VALUE, GET_YIELD_FROM_ITER, YIELD_FROM,
        ],
        Hand(|_, _| Err(Reason::LaidOutOtherwise)),
    ),
    row(&[RETURN_VALUE],  Hand(return_value)),
    // calls and functions
    row(&[CALL_FUNCTION],    Hand(calls::call_function)),
    row(&[CALL_FUNCTION_KW], Hand(calls::call_function_kw)),
    row(&[CALL_FUNCTION_EX], Hand(calls::call_function_ex)),
    row(&[CALL_METHOD],      Steps(&[Step(PRECALL, Operand::Same), Step(CALL, Operand::Same)])),
    row(&[MAKE_FUNCTION],    Hand(functions::make_function)),
];

impl Writing {
    /// How an opcode is written, if there is a row for it.
    pub(super) fn of(opcode: Opcode) -> Option<&'static Writing> {
        ROWS.iter().find(|row| row.opcodes.contains(&opcode)).map(|row| &row.writing)
    }
}

/// The comparisons that have opcodes of their own in 3.11, by COMPARE_OP's operand.
const COMPARISONS: [(u32, Opcode, u32); 4] = [(6, CONTAINS_OP, 0), (7, CONTAINS_OP, 1), (8, IS_OP, 0), (9, IS_OP, 1)];
const EXCEPTION_MATCH: u32 = 10;

fn compare(body: &mut Body<'_>, instruction: &Instruction) -> Result<(), Reason> {
    match COMPARISONS.iter().find(|(arg, ..)| *arg == instruction.arg) {
        Some(&(_, opcode, arg)) => body.op(opcode, arg),
        None if instruction.arg == EXCEPTION_MATCH => return Err(Reason::ExceptionMatch),
        None => body.op(COMPARE_OP, instruction.arg),
    }
    Ok(())
}

/// 3.8 releases what is left on the stack, topmost first; 3.11 wants nothing to be left.
fn return_value(body: &mut Body<'_>, _: &Instruction) -> Result<(), Reason> {
    let left = body.stack().len() - 1;
    body.release_below(left)?;
    body.op(RETURN_VALUE, 0);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adaptation::{FROM, TO};
    use freevars_model::{rules::RuleName, table::Table};

    fn ruled() -> Vec<Opcode> {
        let table = Table::of(FROM);
        let opcodes = FROM.facts().opcodes.iter().map(|row| row.opcode);
        opcodes.filter(|&opcode| table.find(RuleName::Opcode(opcode)).is_some()).collect()
    }

    /// An opcode that is given a rule is to be given a row.
    #[test]
    fn every_opcode_with_a_rule_has_one_row() {
        for opcode in ruled() {
            let rows = ROWS.iter().filter(|row| row.opcodes.contains(&opcode)).count();
            assert_eq!(rows, 1, "{opcode} has {rows} rows: say how it is written in {TO}");
        }
        let ruled = ruled();
        let spare: Vec<_> = ROWS.iter().flat_map(|row| row.opcodes).filter(|opcode| !ruled.contains(opcode)).collect();
        assert!(spare.is_empty(), "{FROM} has no rule for {spare:?}");
    }

    #[test]
    fn what_is_written_exists() {
        let table = Table::of(TO);
        let exists = |opcode: Opcode| table.find(RuleName::Opcode(opcode)).is_some();
        for row in ROWS {
            let steps: Vec<&Step> = match &row.writing {
                Same => {
                    assert!(row.opcodes.iter().all(|&opcode| exists(opcode)), "{:?}", row.opcodes);
                    continue;
                }
                Steps(steps) => steps.iter().collect(),
                Jump { forward, backward } => forward.iter().chain(*backward).collect(),
                Hand(_) => continue,
            };
            assert!(steps.iter().all(|step| exists(step.0)), "{:?}", row.opcodes);
        }
    }
}
