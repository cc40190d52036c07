//! What each opcode takes from CPython's stack and puts there.

use crate::lower::Refusal;
use freevars_code::{Instruction, Opcode, Version};

/// How many entries are taken, and how many put, if the instruction goes on to the next one, and if it jumps.
#[derive(Clone, Copy, Debug)]
pub(super) struct Effect {
    pub(super) taken: usize,
    pub(super) put: usize,
    /// What is put if it jumps.
    pub(super) put_on_jump: usize,
}

/// The stack entries that stand for the reason of a `finally` in 3.8, and for a handled exception.
pub(super) const REASON_3_8: usize = 6;
/// The same in 2.7.
pub(super) const REASON_2_7: usize = 3;

#[allow(clippy::match_same_arms, reason = "the table is by topic")]
pub(super) fn effect(instruction: &Instruction, version: Version) -> Result<Effect, Refusal> {
    use Opcode::*;
    let arg = instruction.arg as usize;
    let is_2_7 = version == Version::V2_7;
    let is_3_11 = version == Version::V3_11;
    let (taken, put) = match instruction.opcode {
        NOP
        | RESUME
        | PRECALL
        | KW_NAMES
        | MAKE_CELL
        | COPY_FREE_VARS
        | SETUP_LOOP
        | SETUP_EXCEPT
        | SETUP_FINALLY
        | POP_BLOCK
        | JUMP_FORWARD
        | JUMP_ABSOLUTE
        | JUMP_BACKWARD
        | JUMP_BACKWARD_NO_INTERRUPT
        | CONTINUE_LOOP
        | BREAK_LOOP
        | DELETE_FAST
        | DELETE_DEREF
        | DELETE_GLOBAL
        | DELETE_NAME
        | PRINT_NEWLINE
        | SETUP_ANNOTATIONS => (0, 0),
        POP_TOP | PRINT_ITEM | PRINT_NEWLINE_TO | PRINT_EXPR | STORE_FAST | STORE_DEREF | STORE_GLOBAL | STORE_NAME
        | DELETE_ATTR | RETURN_VALUE | DELETE_SLICE_PLUS_0 => (1, 0),
        LOAD_FAST | LOAD_CONST | LOAD_DEREF | LOAD_CLOSURE | LOAD_GLOBAL | LOAD_NAME | LOAD_CLASSDEREF
        | LOAD_LOCALS | LOAD_BUILD_CLASS | LOAD_ASSERTION_ERROR | PUSH_NULL => {
            let global_and_null = is_3_11 && instruction.opcode == LOAD_GLOBAL && arg & 1 == 1;
            (0, 1 + usize::from(global_and_null))
        }
        ROT_TWO => (2, 2),
        ROT_THREE => (3, 3),
        ROT_FOUR => (4, 4),
        DUP_TOP => (1, 2),
        DUP_TOP_TWO => (2, 4),
        DUP_TOPX => (arg, 2 * arg),
        COPY => (arg, arg + 1),
        SWAP => (arg, arg),
        UNARY_POSITIVE | UNARY_NEGATIVE | UNARY_NOT | UNARY_INVERT | UNARY_CONVERT | GET_ITER | LOAD_ATTR
        | LIST_TO_TUPLE | SLICE_PLUS_0 | GET_YIELD_FROM_ITER => (1, 1),
        BINARY_ADD
        | BINARY_SUBTRACT
        | BINARY_MULTIPLY
        | BINARY_DIVIDE
        | BINARY_TRUE_DIVIDE
        | BINARY_FLOOR_DIVIDE
        | BINARY_MODULO
        | BINARY_POWER
        | BINARY_LSHIFT
        | BINARY_RSHIFT
        | BINARY_AND
        | BINARY_OR
        | BINARY_XOR
        | BINARY_MATRIX_MULTIPLY
        | INPLACE_ADD
        | INPLACE_SUBTRACT
        | INPLACE_MULTIPLY
        | INPLACE_DIVIDE
        | INPLACE_TRUE_DIVIDE
        | INPLACE_FLOOR_DIVIDE
        | INPLACE_MODULO
        | INPLACE_POWER
        | INPLACE_LSHIFT
        | INPLACE_RSHIFT
        | INPLACE_AND
        | INPLACE_OR
        | INPLACE_XOR
        | INPLACE_MATRIX_MULTIPLY
        | BINARY_OP
        | BINARY_SUBSCR
        | COMPARE_OP
        | IS_OP
        | CONTAINS_OP
        | SLICE_PLUS_1
        | SLICE_PLUS_2 => (2, 1),
        SLICE_PLUS_3 => (3, 1),
        STORE_SUBSCR | STORE_SLICE_PLUS_1 | STORE_SLICE_PLUS_2 | DELETE_SLICE_PLUS_3 => (3, 0),
        STORE_SLICE_PLUS_3 => (4, 0),
        DELETE_SUBSCR | STORE_ATTR | STORE_SLICE_PLUS_0 | DELETE_SLICE_PLUS_1 | DELETE_SLICE_PLUS_2 | PRINT_ITEM_TO => {
            (2, 0)
        }
        LOAD_METHOD => (1, 2),
        CALL_METHOD => (arg + 2, 1),
        CALL => (arg + 2, 1),
        BUILD_TUPLE
        | BUILD_LIST
        | BUILD_SET
        | BUILD_STRING
        | BUILD_SLICE
        | BUILD_TUPLE_UNPACK
        | BUILD_TUPLE_UNPACK_WITH_CALL
        | BUILD_LIST_UNPACK
        | BUILD_SET_UNPACK
        | BUILD_MAP_UNPACK
        | BUILD_MAP_UNPACK_WITH_CALL => (arg, 1),
        BUILD_MAP => (if is_2_7 { 0 } else { 2 * arg }, 1),
        BUILD_CONST_KEY_MAP => (arg + 1, 1),
        STORE_MAP => (3, 1),
        LIST_APPEND | SET_ADD | LIST_EXTEND | SET_UPDATE | DICT_UPDATE | DICT_MERGE => {
            let beneath = arg + usize::from(instruction.opcode == DICT_MERGE) * 2;
            (beneath.max(1) + 1, beneath.max(1))
        }
        MAP_ADD => (arg + 2, arg),
        POP_JUMP_IF_FALSE
        | POP_JUMP_IF_TRUE
        | POP_JUMP_FORWARD_IF_FALSE
        | POP_JUMP_FORWARD_IF_TRUE
        | POP_JUMP_BACKWARD_IF_FALSE
        | POP_JUMP_BACKWARD_IF_TRUE
        | POP_JUMP_FORWARD_IF_NONE
        | POP_JUMP_FORWARD_IF_NOT_NONE
        | POP_JUMP_BACKWARD_IF_NONE
        | POP_JUMP_BACKWARD_IF_NOT_NONE => (1, 0),
        JUMP_IF_FALSE_OR_POP | JUMP_IF_TRUE_OR_POP => return Ok(Effect { taken: 1, put: 0, put_on_jump: 1 }),
        FOR_ITER => return Ok(Effect { taken: 1, put: 2, put_on_jump: 0 }),
        CALL_FUNCTION if is_2_7 => ((arg & 0xff) + 2 * (arg >> 8 & 0xff) + 1, 1),
        CALL_FUNCTION_VAR | CALL_FUNCTION_KW if is_2_7 => ((arg & 0xff) + 2 * (arg >> 8 & 0xff) + 2, 1),
        CALL_FUNCTION_VAR_KW => ((arg & 0xff) + 2 * (arg >> 8 & 0xff) + 3, 1),
        CALL_FUNCTION => (arg + 1, 1),
        CALL_FUNCTION_KW => (arg + 2, 1),
        CALL_FUNCTION_EX => (2 + (arg & 1) + usize::from(is_3_11), 1),
        MAKE_FUNCTION if is_2_7 => (arg + 1, 1),
        MAKE_CLOSURE => (arg + 2, 1),
        MAKE_FUNCTION => ((arg & 15).count_ones() as usize + 1 + usize::from(!is_3_11), 1),
        UNPACK_SEQUENCE => (1, arg),
        UNPACK_EX => (1, (arg & 0xff) + 1 + (arg >> 8)),
        FORMAT_VALUE => (1 + usize::from(arg & 4 == 4), 1),
        RAISE_VARARGS => (arg, 0),
        // What a `finally` was entered for has its registers, if it is nothing too.
        END_FINALLY if is_2_7 => (REASON_2_7, 0),
        END_FINALLY => (REASON_3_8, 0),
        BEGIN_FINALLY => (0, REASON_3_8),
        POP_FINALLY => (REASON_3_8 + arg.min(1), arg.min(1)),
        POP_EXCEPT if is_3_11 => (1, 0),
        POP_EXCEPT => (3, 0),
        PUSH_EXC_INFO => (1, 2),
        CHECK_EXC_MATCH => (2, 2),
        RERAISE => (1 + arg.min(1), 0),
        BUILD_CLASS => (3, 1),
        CALL_FINALLY => (0, 0),
        BEFORE_WITH | SETUP_WITH => (1, 2),
        WITH_CLEANUP => (1 + REASON_2_7, REASON_2_7),
        WITH_CLEANUP_START => (1 + REASON_3_8, 2 + REASON_3_8),
        WITH_CLEANUP_FINISH => (2 + REASON_3_8, REASON_3_8),
        WITH_EXCEPT_START => (4, 5),
        YIELD_VALUE => (1, 1),
        YIELD_FROM => (2, 1),
        SEND => return Ok(Effect { taken: 2, put: 2, put_on_jump: 1 }),
        RETURN_GENERATOR => (0, 1),
        other => return Err(Refusal::Unsupported(other.to_string())),
    };
    Ok(Effect { taken, put, put_on_jump: put })
}
