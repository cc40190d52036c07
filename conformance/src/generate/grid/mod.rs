//! The grid: each instruction alone, on operands of many kinds, most of which hold a token that nothing else holds.
//!
//! A generated program gives an instruction what it works on; here it mostly fails. What becomes of the operands then,
//! and in which order they go, the finalisation of the tokens tells.

mod acts;
mod module;

use super::signature;
use freevars_code::{
    Code, CodeIndex, Const, Flags, Opcode,
    Opcode::*,
    Program, Version,
    encode::{Draft, encode},
};
use freevars_model::table::Table;

/// How many choices of operands an instruction is tried with at most.
const CHOICES: usize = 400;

/// What an operand may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Value {
    Token,
    List,
    Tuple,
    Dict,
    Set,
    Iterator,
    Str,
    Names,
    Nought,
    None,
    Function,
    Repr,
    Exception,
    Null,
}

const VALUES: [Value; 14] = [
    Value::Token,
    Value::List,
    Value::Tuple,
    Value::Dict,
    Value::Set,
    Value::Iterator,
    Value::Str,
    Value::Names,
    Value::Nought,
    Value::None,
    Value::Function,
    Value::Repr,
    Value::Exception,
    Value::Null,
];

/// The names of the module: of what it calls, of attributes, and of where results go.
const NAMES: [&str; 11] = [
    "token",
    "repr",
    "append",
    "__doc__",
    "__dict__",
    "__name__",
    "__closure__",
    "__defaults__",
    "func_closure",
    "other",
    "Exception",
];
const EXCEPTION: u32 = 10;
const ATTRIBUTES: std::ops::Range<u32> = 2..10;
/// The names from here on are those of results.
const RESULTS: u32 = 11;
const MOST_RESULTS: u32 = 8;

/// An instruction, with how many operands it takes and leaves.
struct Instruction {
    opcode: Opcode,
    arg: u32,
    /// What lies below the operands.
    below: &'static [Value],
    inputs: usize,
    outputs: usize,
}

/// The programs of the grid; the seed chooses where there are too many.
pub fn programs(table: &Table, seed: u64) -> Vec<Program> {
    let version = table.version();
    let mut random = fastrand::Rng::with_seed(seed);
    let mut programs = Vec::new();
    for instruction in instructions(table) {
        let choices = VALUES.len().pow(u32::try_from(instruction.inputs).unwrap_or(u32::MAX));
        for n in 0..CHOICES.min(choices) {
            let mut choice = if choices <= CHOICES { n } else { random.usize(..choices) };
            let values = (0..instruction.inputs).map(|_| {
                let value = VALUES[choice % VALUES.len()];
                choice /= VALUES.len();
                value
            });
            let values: Vec<Value> = values.collect();
            programs
                .extend([true, false].into_iter().filter_map(|stores| program(version, &instruction, &values, stores)));
        }
    }
    programs
}

/// Programs that do something with objects of many kinds, classes and their instances among them: each built-in is tried so
/// many times, and all else that can be done with them as often as that needs.
pub fn acts(table: &Table, seed: u64, times: usize) -> Vec<Program> {
    acts::programs(table, &mut fastrand::Rng::with_seed(seed), times)
}

/// The most operands that an instruction is tried with.
const MOST: usize = 4;

fn instructions(table: &Table) -> Vec<Instruction> {
    let of_signatures = signature::all(table).into_iter().map(|signature| Instruction {
        opcode: signature.opcode,
        arg: signature.arg,
        below: &[],
        inputs: signature.inputs.len(),
        outputs: signature.outputs.len(),
    });
    let of_attributes = ATTRIBUTES.flat_map(|arg| {
        [(LOAD_ATTR, 1, 1), (STORE_ATTR, 2, 0), (DELETE_ATTR, 1, 0)].map(|(opcode, inputs, outputs)| Instruction {
            opcode,
            arg,
            below: &[],
            inputs,
            outputs,
        })
    });
    let raises =
        (1..=3).map(|n| Instruction { opcode: RAISE_VARARGS, arg: n, below: &[], inputs: n as usize, outputs: 0 });
    let calls: &[(Opcode, u32, usize)] = if table.version() == Version::V2_7 {
        &[(CALL_FUNCTION_VAR, 0, 1), (CALL_FUNCTION_KW, 0, 1), (CALL_FUNCTION_VAR_KW, 0, 2)]
    } else {
        &[(CALL_FUNCTION_EX, 0, 1), (CALL_FUNCTION_EX, 1, 2)]
    };
    let below: &[Value] =
        if table.version() == Version::V3_11 { &[Value::Null, Value::Function] } else { &[Value::Function] };
    let calls = calls.iter().map(|&(opcode, arg, inputs)| Instruction { opcode, arg, below, inputs, outputs: 1 });
    of_signatures
        .chain(of_attributes)
        .chain(raises)
        .chain(calls)
        .filter(|instruction| (1..=MOST).contains(&instruction.inputs))
        .collect()
}

/// A module that pushes values, runs the instruction, and stores what it leaves, or returns above that.
fn program(version: Version, instruction: &Instruction, values: &[Value], stores: bool) -> Option<Program> {
    let mut drafts = Vec::new();
    if version == Version::V3_11 {
        drafts.push(Draft::new(RESUME, 0));
    }
    instruction.below.iter().chain(values).for_each(|value| push(version, *value, &mut drafts));
    drafts.push(Draft::new(instruction.opcode, instruction.arg));
    if stores {
        (RESULTS..).take(instruction.outputs).for_each(|name| drafts.push(Draft::new(STORE_NAME, name)));
    }
    drafts.extend([Draft::new(LOAD_CONST, 0), Draft::new(RETURN_VALUE, 0)]);
    let names = NAMES.iter().map(|name| (*name).to_owned());
    let names = names.chain((0..MOST_RESULTS).map(|n| format!("result{n}")));
    let module = Code {
        stacksize: 20,
        code: encode(&drafts, version).ok()?.code,
        consts: CONSTANTS.map(|constant| constant()).to_vec(),
        names: names.collect(),
        ..named("<module>")
    };
    let mut body = vec![Draft::new(LOAD_CONST, 0), Draft::new(RETURN_VALUE, 0)];
    if version == Version::V3_11 {
        body.insert(0, Draft::new(RESUME, 0));
    }
    let function = Code {
        nlocals: 2,
        stacksize: 1,
        flags: Flags::OPTIMIZED | Flags::NEWLOCALS | Flags::VARARGS | Flags::VARKEYWORDS | Flags::NOFREE,
        code: encode(&body, version).ok()?.code,
        consts: vec![Const::None],
        varnames: vec!["a".to_owned(), "k".to_owned()],
        ..named("f")
    };
    Some(Program { version, codes: vec![module, function], source: None })
}

fn named(name: &str) -> Code {
    Code {
        filename: "grid.py".to_owned(),
        name: name.to_owned(),
        qualname: name.to_owned(),
        firstlineno: 1,
        ..Code::default()
    }
}

const CONSTANTS: [fn() -> Const; 5] = [
    || Const::None,
    || Const::Str("a".into()),
    || Const::Tuple(vec![Const::Str("a".into())]),
    || Const::Int(0.into()),
    || Const::Code(CodeIndex(1)),
];

fn push(version: Version, value: Value, drafts: &mut Vec<Draft>) {
    let mut put = |opcode, arg| drafts.push(Draft::new(opcode, arg));
    match value {
        Value::Token | Value::Exception => {
            let (name, arguments) = if value == Value::Token { (0, 0) } else { (EXCEPTION, 1) };
            if version == Version::V3_11 {
                put(PUSH_NULL, 0);
            }
            put(LOAD_NAME, name);
            if value == Value::Exception {
                push(version, Value::Token, drafts);
            }
            let calls = if version == Version::V3_11 { &[PRECALL, CALL][..] } else { &[CALL_FUNCTION] };
            drafts.extend(calls.iter().map(|opcode| Draft::new(*opcode, arguments)));
        }
        Value::Dict if version == Version::V2_7 => {
            put(BUILD_MAP, 0);
            push(version, Value::Token, drafts);
            drafts.extend([Draft::new(LOAD_CONST, 1), Draft::new(STORE_MAP, 0)]);
        }
        Value::Dict => {
            put(LOAD_CONST, 1);
            push(version, Value::Token, drafts);
            drafts.push(Draft::new(BUILD_MAP, 1));
        }
        Value::List | Value::Tuple | Value::Set => {
            push(version, Value::Token, drafts);
            let build = if value == Value::List {
                BUILD_LIST
            } else if value == Value::Tuple {
                BUILD_TUPLE
            } else {
                BUILD_SET
            };
            drafts.push(Draft::new(build, 1));
        }
        Value::Iterator => {
            push(version, Value::List, drafts);
            drafts.push(Draft::new(GET_ITER, 0));
        }
        Value::None => put(LOAD_CONST, 0),
        Value::Str => put(LOAD_CONST, 1),
        Value::Names => put(LOAD_CONST, 2),
        Value::Nought => put(LOAD_CONST, 3),
        Value::Function => {
            put(LOAD_CONST, 4);
            if version == Version::V3_8 {
                put(LOAD_CONST, 1);
            }
            put(MAKE_FUNCTION, 0);
        }
        Value::Repr => put(LOAD_NAME, 1),
        Value::Null => put(PUSH_NULL, 0),
    }
}
