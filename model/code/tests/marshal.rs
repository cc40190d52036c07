//! Programs as `marshal.loads` reads them: what kinds variables are of, and what has no such format. That real
//! interpreters read what is meant is held by the tests of their driver.

use freevars_code::{Code, CodeIndex, Const, Flags, Opcode, Program, Version, marshal::Unwritable, nesting::Misnested};
use num_bigint::BigInt;

fn program(version: Version, codes: Vec<Code>) -> Program {
    Program { version, codes, source: None }
}

fn with_consts(consts: Vec<Const>) -> Code {
    Code { consts, ..Code::default() }
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

/// The names and kinds of the variables, as they are written.
fn localsplus(names: &[&str], kinds: &[u8]) -> Vec<u8> {
    let length = |length: usize| u8::try_from(length).unwrap();
    let mut bytes = vec![b'(', length(names.len()), 0, 0, 0];
    for name in names {
        bytes.extend([b'u', length(name.len()), 0, 0, 0]);
        bytes.extend(name.as_bytes());
    }
    bytes.extend([b's', length(kinds.len()), 0, 0, 0]);
    bytes.extend(kinds);
    bytes
}

#[test]
fn a_cell_that_is_a_local_variable_too_is_one_slot_from_3_11_on() {
    let code = Code {
        nlocals: 3,
        varnames: names(&["a", "b", "a"]),
        cellvars: names(&["c", "a"]),
        freevars: names(&["a", "d"]),
        ..Code::default()
    };
    let expected = localsplus(&["a", "b", "a", "c", "a", "d"], &[0x60, 0x20, 0x20, 0x40, 0x80, 0x80]);
    for version in [Version::V3_11, Version::V3_13] {
        let bytes = program(version, vec![code.clone()]).to_marshal().unwrap();
        assert!(holds(&bytes, &expected), "{version}: {bytes:?}");
    }
}

#[test]
fn variables_of_inlined_comprehensions_are_hidden_outside_of_functions() {
    let row = Version::V3_13.row(Opcode::LOAD_FAST_AND_CLEAR).unwrap();
    let mut code = Code { nlocals: 2, varnames: names(&["x", "y"]), code: vec![row.number, 1], ..Code::default() };
    let of = |code: &Code| program(Version::V3_13, vec![code.clone()]).to_marshal();
    assert!(holds(&of(&code).unwrap(), &localsplus(&["x", "y"], &[0x20, 0x30])));
    code.flags = Flags::OPTIMIZED;
    assert!(holds(&of(&code).unwrap(), &localsplus(&["x", "y"], &[0x20, 0x20])));
    code.flags = Flags::default();
    code.code[1] = 2;
    assert_eq!(of(&code), Err(Unwritable::Variable(CodeIndex(0), 2)));
    code.code.pop();
    assert!(matches!(of(&code), Err(Unwritable::Code(CodeIndex(0), _))));
}

#[test]
fn integers_have_as_many_bits_as_they_need() {
    let power = |bits: u32| BigInt::from(2).pow(bits);
    let long = |count: i32, digits: &[u16]| {
        let digits = digits.iter().flat_map(|digit| digit.to_le_bytes());
        [b'l'].into_iter().chain(count.to_le_bytes()).chain(digits).collect::<Vec<u8>>()
    };
    let cases = [
        (Version::V3_8, Const::Int(power(31) - 1), [&b"i"[..], &[0xff, 0xff, 0xff, 0x7f]].concat()),
        (Version::V3_8, Const::Int(power(31)), long(3, &[0, 0, 2])),
        (Version::V3_8, Const::Int(-power(45)), long(-4, &[0, 0, 0, 1])),
        (Version::V2_7, Const::Int(-power(31) - 1), [&b"I"[..], &[0xff, 0xff, 0xff, 0x7f], &[0xff; 4]].concat()),
        (Version::V2_7, Const::Long(BigInt::ZERO), long(0, &[])),
        (Version::V2_7, Const::Long(BigInt::from(5)), long(1, &[5])),
    ];
    for (version, constant, expected) in cases {
        let bytes = program(version, vec![with_consts(vec![constant.clone()])]).to_marshal().unwrap();
        assert!(holds(&bytes, &expected), "{version}: {constant:?}: {bytes:?}");
    }
}

#[test]
fn what_has_no_such_format_is_refused() {
    let deep = (0..501).fold(Const::None, |inner, _| Const::Tuple(vec![inner]));
    let child = |index| with_consts(vec![Const::Code(CodeIndex(index))]);
    let large = Const::Int(BigInt::from(2).pow(63));
    let cases = [
        (Version::V3_8, vec![], Unwritable::Nesting(Misnested::NoCode)),
        (Version::V3_8, vec![Code::default(); 2], Unwritable::Nesting(Misnested::Unreachable(CodeIndex(1)))),
        (Version::V3_8, vec![Code::default(), child(2), child(1)], Unwritable::Nesting(Misnested::Cycle(CodeIndex(1)))),
        (Version::V3_8, vec![with_consts(vec![deep])], Unwritable::Depth),
        (Version::V3_8, vec![Code { stacksize: 1 << 31, ..Code::default() }], Unwritable::TooLarge),
        (Version::V3_8, vec![with_consts(vec![Const::Long(BigInt::ZERO)])], Unwritable::ConstType("long")),
        (Version::V3_8, vec![with_consts(vec![Const::Unicode(String::new())])], Unwritable::ConstType("unicode")),
        (Version::V2_7, vec![with_consts(vec![large])], Unwritable::ConstType("int")),
        (Version::V3_11, vec![Code { nlocals: 1, ..Code::default() }], Unwritable::Locals(CodeIndex(0))),
    ];
    for (version, codes, expected) in cases {
        assert_eq!(program(version, codes).to_marshal(), Err(expected), "{version}");
    }
    for index in [0, 1, 7] {
        let twice = with_consts(vec![Const::Code(CodeIndex(1)), Const::Code(CodeIndex(index))]);
        let found = program(Version::V3_8, vec![twice, Code::default()]).to_marshal();
        assert!(matches!(found, Err(Unwritable::Nesting(_))), "{index}: {found:?}");
    }
}
