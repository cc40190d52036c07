//! Whatever bytes a code object has, running it ends in one of the answers: it neither panics nor touches memory that is
//! not its own.

use freevars_code::{Code, Const, Flags, Opcode, Program, Version};
use freevars_vm::{Limits, run};

/// A small generator of numbers, the same each time.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % below
    }
}

/// A code object of opcodes that the version has, with small operands.
fn code(version: Version, numbers: &mut Numbers, consts: Vec<Const>) -> Code {
    let rows = version.facts().opcodes;
    let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
    let cells = &["x", "c"][..numbers.next(3)];
    let is_generator = numbers.next(8) == 0;
    let mut bytes = Vec::new();
    // 3.11 makes cells and generators with instructions at the start, without which nothing runs: `x` is where the
    // variable is, `c` after them.
    if version == Version::V3_11 && numbers.next(8) > 0 {
        let mut push =
            |opcode, operand| bytes.extend(version.row(opcode).map_or(vec![], |row| vec![row.number, operand]));
        for &place in &[0, 3][..cells.len()] {
            push(Opcode::MAKE_CELL, place);
        }
        if is_generator {
            push(Opcode::RETURN_GENERATOR, 0);
            push(Opcode::POP_TOP, 0);
        }
    }
    for _ in 0..numbers.next(20) {
        let row = rows[numbers.next(rows.len())];
        bytes.push(row.number);
        let operand = u8::try_from(numbers.next(6)).unwrap_or(0);
        if version != Version::V2_7 {
            bytes.push(operand);
            bytes.extend(std::iter::repeat_n(0, 2 * usize::from(row.caches)));
        } else if row.number >= 90 {
            bytes.extend([operand, 0]);
        }
    }
    // So that it ends.
    let ends: &[u8] = if version == Version::V2_7 { &[100, 0, 0, 83] } else { &[100, 0, 83, 0] };
    bytes.extend(ends);
    Code {
        argcount: u32::try_from(numbers.next(3)).unwrap_or(0),
        nlocals: 3,
        stacksize: 30,
        flags: if is_generator { Flags(0x23) } else { Flags(3) },
        code: bytes,
        consts,
        names: names(&["token", "emit", "a", "append", "len", "ValueError"]),
        varnames: names(&["x", "y", "z"]),
        cellvars: names(cells),
        freevars: Vec::new(),
        name: "f".into(),
        qualname: "f".into(),
        exceptiontable: if version == Version::V3_11 && numbers.next(2) == 0 {
            vec![0x80, 8, 2, 0]
        } else {
            Vec::new()
        },
        ..Code::default()
    }
}

#[test]
fn any_code_has_an_answer() {
    // `.ci/long` asks for more.
    let wanted = std::env::var("FREEVARS_HOSTILE_CODES").ok().and_then(|wanted| wanted.parse().ok());
    let cases = if cfg!(miri) { 2 } else { wanted.unwrap_or(5_000) };
    for &version in Version::ALL {
        let mut numbers = Numbers(1);
        let mut ran = 0;
        for _ in 0..cases {
            let inner = vec![Const::None, Const::Str("a".into()), Const::Int(1.into())];
            let inner = code(version, &mut numbers, inner);
            let outer = vec![Const::None, Const::Code(freevars_code::CodeIndex(1)), Const::Str("f".into())];
            let mut outer = code(version, &mut numbers, outer);
            outer.argcount = 0;
            let program = Program { version, codes: vec![outer, inner], source: None };
            let limits = Limits { instructions: 2_000, objects: 10_000, frames: 20 };
            ran += u32::from(matches!(run(&program, limits), freevars_vm::Answer::Observed(_)));
        }
        assert!(cfg!(miri) || ran > cases / 200, "{version}: only {ran} of {cases} programs ran");
    }
}
