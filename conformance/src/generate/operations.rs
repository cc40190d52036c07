//! Weights and flavours of single instructions, as data. An instruction that stands nowhere here takes and gives
//! anything that the verifier allows, at the least weight: a rule that is written today is generated today.

use super::flavour::Flavour::{self, *};
use freevars_code::{Opcode, Opcode::*};
use std::ops::RangeInclusive;

/// Instructions that a program has or has not as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    Arithmetic,
    Containers,
    Texts,
    Stack,
    Loops,
    Branches,
    Attributes,
    Failures,
    Deletions,
    Spreads,
    Cells,
    Printing,
    Others,
    Handlers,
    Generators,
    Classes,
}

/// What is known of some instructions beyond their signatures.
#[derive(Debug)]
pub(super) struct Hint {
    pub(super) family: Family,
    pub(super) weight: u32,
    pub(super) opcodes: &'static [Opcode],
    /// The operands that it is generated with.
    pub(super) args: RangeInclusive<u32>,
    /// What it takes, deepest first; the last one stands for all that are left. Where the verifier wants a certain kind,
    /// only a container that is being built has a say: the verifier takes sets for dicts.
    pub(super) inputs: &'static [Flavour],
    /// What it leaves, if it is one thing and that is known.
    pub(super) output: Option<Flavour>,
}

const ALL: RangeInclusive<u32> = 0..=u32::MAX;

const fn hint(
    family: Family,
    weight: u32,
    opcodes: &'static [Opcode],
    args: RangeInclusive<u32>,
    inputs: &'static [Flavour],
    output: Option<Flavour>,
) -> Hint {
    Hint { family, weight, opcodes, args, inputs, output }
}

/// Weights are relative to 1, that of an instruction without a hint.
#[rustfmt::skip]
pub(super) const HINTS: &[Hint] = &[
    hint(Family::Arithmetic, 4, &[BINARY_ADD, BINARY_SUBTRACT, INPLACE_ADD, INPLACE_SUBTRACT], ALL, &[Int, Small], Some(Int)),
    hint(Family::Texts, 2, &[BINARY_ADD, INPLACE_ADD], ALL, &[Str, Str], None),
    hint(Family::Texts, 2, &[BINARY_OP], 0..=0, &[Str, Str], None),
    hint(Family::Texts, 2, &[BINARY_OP], 13..=13, &[Str, Str], None),
    hint(Family::Containers, 2, &[INPLACE_ADD], ALL, &[List, Sequence], None),
    hint(Family::Containers, 2, &[BINARY_OP], 13..=13, &[List, Sequence], None),
    hint(Family::Containers, 2, &[BINARY_ADD], ALL, &[Tuple, Tuple], None),
    hint(Family::Containers, 2, &[BINARY_OP], 0..=0, &[Tuple, Tuple], None),
    hint(Family::Arithmetic, 2, &[
        BINARY_AND, BINARY_OR, BINARY_XOR, INPLACE_AND, INPLACE_OR, INPLACE_XOR, BINARY_MODULO, INPLACE_MODULO,
        BINARY_FLOOR_DIVIDE, INPLACE_FLOOR_DIVIDE, BINARY_RSHIFT, INPLACE_RSHIFT,
    ], ALL, &[Int, Small], Some(Int)),
    hint(Family::Arithmetic, 1, &[BINARY_DIVIDE, INPLACE_DIVIDE], ALL, &[Int, Small], Some(Int)),
    hint(Family::Arithmetic, 1, &[
        BINARY_MULTIPLY, INPLACE_MULTIPLY, BINARY_POWER, INPLACE_POWER, BINARY_LSHIFT, INPLACE_LSHIFT,
    ], ALL, &[Small, Small], Some(Int)),
    hint(Family::Arithmetic, 1, &[BINARY_TRUE_DIVIDE, INPLACE_TRUE_DIVIDE], ALL, &[Small, Small], None),
    hint(Family::Arithmetic, 3, &[BINARY_OP], 0..=3, &[Int, Small], Some(Int)),
    hint(Family::Arithmetic, 1, &[BINARY_OP], 4..=4, &[Int, Small], None),
    hint(Family::Arithmetic, 1, &[BINARY_OP], 5..=5, &[Small, Small], Some(Int)),
    hint(Family::Arithmetic, 2, &[BINARY_OP], 6..=7, &[Int, Small], Some(Int)),
    hint(Family::Arithmetic, 1, &[BINARY_OP], 8..=8, &[Small, Small], Some(Int)),
    hint(Family::Arithmetic, 2, &[BINARY_OP], 9..=10, &[Int, Small], Some(Int)),
    hint(Family::Arithmetic, 1, &[BINARY_OP], 11..=11, &[Small, Small], None),
    hint(Family::Arithmetic, 2, &[BINARY_OP], 12..=15, &[Int, Small], Some(Int)),
    hint(Family::Arithmetic, 1, &[BINARY_OP], 16..=18, &[Small, Small], None),
    hint(Family::Arithmetic, 2, &[BINARY_OP], 19..=20, &[Int, Small], Some(Int)),
    hint(Family::Arithmetic, 1, &[BINARY_OP], 21..=21, &[Small, Small], Some(Int)),
    hint(Family::Arithmetic, 2, &[BINARY_OP], 22..=23, &[Int, Small], Some(Int)),
    hint(Family::Arithmetic, 1, &[BINARY_OP], 24..=25, &[Small, Small], None),
    hint(Family::Arithmetic, 2, &[UNARY_NEGATIVE, UNARY_POSITIVE, UNARY_INVERT], ALL, &[Int], Some(Int)),
    hint(Family::Arithmetic, 3, &[UNARY_NOT], ALL, &[Any], Some(Int)),
    hint(Family::Arithmetic, 3, &[COMPARE_OP], 0..=5, &[Int, Int], Some(Int)),
    hint(Family::Containers, 2, &[COMPARE_OP], 6..=7, &[Any, Sequence], Some(Int)),
    hint(Family::Arithmetic, 2, &[COMPARE_OP], 8..=9, &[Any, Any], Some(Int)),
    hint(Family::Arithmetic, 3, &[IS_OP], 0..=1, &[Any, Any], Some(Int)),
    hint(Family::Containers, 3, &[CONTAINS_OP], 0..=1, &[Any, Sequence], Some(Int)),

    hint(Family::Containers, 4, &[BUILD_TUPLE], 1..=3, &[Item], Some(Tuple)),
    hint(Family::Containers, 4, &[BUILD_LIST], 1..=3, &[Item], Some(List)),
    hint(Family::Containers, 1, &[BUILD_TUPLE, BUILD_LIST], 0..=0, &[], Some(Any)),
    hint(Family::Containers, 2, &[BUILD_SET], 0..=3, &[Key], None),
    hint(Family::Containers, 4, &[BUILD_MAP], 0..=1, &[Key, Plain], Some(Dict)),
    hint(Family::Containers, 4, &[BUILD_CONST_KEY_MAP], 1..=3, &[Item], Some(Dict)),
    hint(Family::Containers, 2, &[STORE_MAP], ALL, &[Dict, Plain, Key], Some(Dict)),
    hint(Family::Containers, 2, &[MAP_ADD], 1..=3, &[Dict, Key], None),
    hint(Family::Containers, 2, &[LIST_APPEND], 1..=3, &[List, Item], None),
    hint(Family::Containers, 2, &[SET_ADD], 1..=3, &[Set, Key], None),
    hint(Family::Containers, 2, &[LIST_EXTEND], 1..=1, &[List, Sequence], None),
    hint(Family::Containers, 2, &[SET_UPDATE], 1..=1, &[Set, Items(2)], None),
    hint(Family::Containers, 2, &[DICT_UPDATE], 1..=1, &[Dict, Dict], None),
    hint(Family::Containers, 2, &[LIST_TO_TUPLE], ALL, &[List], Some(Tuple)),
    hint(Family::Containers, 2, &[BUILD_LIST_UNPACK], 0..=3, &[Sequence], None),
    hint(Family::Containers, 2, &[BUILD_TUPLE_UNPACK], 0..=3, &[Sequence], None),
    hint(Family::Containers, 2, &[BUILD_SET_UNPACK], 0..=3, &[Items(2)], Some(Set)),
    hint(Family::Containers, 2, &[BUILD_MAP_UNPACK], 0..=2, &[Dict], Some(Dict)),
    hint(Family::Containers, 4, &[BINARY_SUBSCR], ALL, &[Sequence, Zero], None),
    hint(Family::Containers, 3, &[STORE_SUBSCR], ALL, &[Item, List, Zero], None),
    hint(Family::Containers, 1, &[DELETE_SUBSCR], ALL, &[List, Zero], None),
    hint(Family::Containers, 2, &[SLICE_PLUS_0, SLICE_PLUS_1, SLICE_PLUS_2, SLICE_PLUS_3], ALL, &[Sequence, Zero, Small], None),
    hint(Family::Containers, 1, &[BUILD_SLICE], 2..=3, &[Zero, Small], None),
    hint(Family::Containers, 3, &[UNPACK_SEQUENCE], 1..=1, &[Items(1)], None),
    hint(Family::Containers, 3, &[UNPACK_SEQUENCE], 2..=2, &[Items(2)], None),
    hint(Family::Containers, 3, &[UNPACK_SEQUENCE], 3..=3, &[Items(3)], None),
    hint(Family::Containers, 1, &[UNPACK_SEQUENCE], 0..=0, &[Items(0)], None),
    hint(Family::Containers, 3, &[UNPACK_EX], 0..=3, &[Items(3)], None),

    hint(Family::Texts, 3, &[BUILD_STRING], 0..=3, &[Str], Some(Str)),
    hint(Family::Texts, 3, &[FORMAT_VALUE], 0..=3, &[Int], Some(Str)),
    hint(Family::Texts, 1, &[FORMAT_VALUE], 4..=7, &[Int, Empty], Some(Str)),
    hint(Family::Texts, 3, &[UNARY_CONVERT], ALL, &[Any], Some(Str)),
    hint(Family::Printing, 3, &[PRINT_ITEM], ALL, &[Plain], None),
    hint(Family::Printing, 3, &[PRINT_NEWLINE], ALL, &[], None),

    hint(Family::Stack, 2, &[DUP_TOP, DUP_TOP_TWO, ROT_TWO, ROT_THREE, ROT_FOUR], ALL, &[Any], None),
    hint(Family::Stack, 2, &[DUP_TOPX], 2..=3, &[Any], None),
    hint(Family::Stack, 2, &[COPY], 1..=3, &[Any], None),
    hint(Family::Stack, 2, &[SWAP], 2..=4, &[Any], None),
    hint(Family::Stack, 2, &[NOP], ALL, &[], None),
    hint(Family::Others, 1, &[RESUME], 0..=3, &[], None),
];

/// Instructions that have a template of their own, or that nothing could go on from.
pub(super) const TEMPLATED: &[Opcode] = &[
    CALL,
    CALL_FUNCTION,
    CALL_FUNCTION_EX,
    CALL_FUNCTION_KW,
    CALL_FUNCTION_VAR,
    CALL_FUNCTION_VAR_KW,
    CALL_METHOD,
    BUILD_TUPLE_UNPACK_WITH_CALL,
    BUILD_MAP_UNPACK_WITH_CALL,
    DICT_MERGE,
    COPY_FREE_VARS,
    MAKE_FUNCTION,
    MAKE_CLOSURE,
    PUSH_NULL,
    GET_ITER,
    RETURN_GENERATOR,
    YIELD_VALUE,
    LOAD_BUILD_CLASS,
    BUILD_CLASS,
    LOAD_LOCALS,
];

/// What is known of an instruction: each hint that names it with its operand.
pub(super) fn hints_of(opcode: Opcode, arg: u32) -> impl Iterator<Item = &'static Hint> {
    HINTS.iter().filter(move |hint| hint.opcodes.contains(&opcode) && hint.args.contains(&arg))
}

/// Whether an instruction has hints at all: then it is generated with no other operands than theirs.
pub(super) fn is_hinted(opcode: Opcode) -> bool {
    HINTS.iter().any(|hint| hint.opcodes.contains(&opcode))
}
