//! That nothing can be taken away from a program.

use freevars::shrink::elementary;
use freevars_code::{
    Opcode, Program,
    encode::{Arg, Draft, encode},
    exception_table,
};

/// No elementary reduction fails, nor does any program that lacks one instruction.
pub(crate) fn assert_minimal(program: &Program, what: &str, mut fails: impl FnMut(&Program) -> bool) {
    assert!(fails(program), "{what}: it fails:\n{}", program.to_assembly());
    if let Some(smaller) = elementary(program).find(|program| fails(program)) {
        panic!("{what}: it is 1-minimal:\n{}\n{}", program.to_assembly(), smaller.to_assembly());
    }
    for (code, at) in places(program) {
        let smaller = without_instruction(program, code, at);
        if smaller.as_ref().is_some_and(&mut fails) {
            panic!("{what}: instruction {at} of code {code} can go:\n{}", program.to_assembly());
        }
    }
}

/// What every compiler writes.
const KEPT: [Opcode; 6] = [
    Opcode::RESUME,
    Opcode::PRECALL,
    Opcode::MAKE_CELL,
    Opcode::COPY_FREE_VARS,
    Opcode::PUSH_EXC_INFO,
    Opcode::POP_EXCEPT,
];

/// The instructions that may go by themselves.
fn places(program: &Program) -> Vec<(usize, usize)> {
    let of = |(code, within): (usize, &freevars_code::Code)| {
        let opcodes = within.instructions(program.version).expect("well-formed").into_iter().map(|one| one.opcode);
        let opcodes: Vec<Opcode> = opcodes.collect();
        let kept = move |at: usize| {
            let ends = at + 1 == opcodes.len();
            KEPT.contains(&opcodes[at]) || ends && opcodes[at] == Opcode::RETURN_VALUE
        };
        let length = within.instructions(program.version).expect("well-formed").len();
        (0..length).filter(move |&at| !kept(at)).map(move |at| (code, at)).collect::<Vec<_>>()
    };
    program.codes.iter().enumerate().flat_map(of).collect()
}

fn without_instruction(program: &Program, code: usize, at: usize) -> Option<Program> {
    let mut program = program.clone();
    let code = &mut program.codes[code];
    let mut drafts: Vec<Draft> = code.drafts(program.version).expect("well-formed");
    drafts.remove(at);
    for draft in &mut drafts {
        if let Arg::To(target) = &mut draft.arg
            && *target > at
        {
            *target -= 1;
        }
    }
    let end = |code: &[u8]| u32::try_from(code.len()).expect("small");
    let before: Vec<u32> =
        code.instructions(program.version).expect("well-formed").iter().map(|one| one.offset).collect();
    let encoded = encode(&drafts, program.version).ok()?;
    let after: Vec<u32> = encoded.offsets.iter().copied().chain([end(&encoded.code)]).collect();
    let moved = |offset: u32| {
        let index = before.partition_point(|&one| one < offset);
        after[index - usize::from(index > at)]
    };
    let mut entries = code.exception_entries().expect("well-formed");
    for entry in &mut entries {
        (entry.start, entry.end, entry.target) = (moved(entry.start), moved(entry.end), moved(entry.target));
    }
    entries.retain(|entry| entry.start < entry.end);
    code.exceptiontable = exception_table::encode(&entries).expect("small");
    code.code = encoded.code;
    code.linetable.clear();
    Some(program)
}
