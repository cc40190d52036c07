//! What `dis` prints is read, and printed back.

mod common;

use freevars_code::{
    CodeIndex, Const, Program, Version,
    assembly::{Problem, Table},
    nesting::Misnested,
};

/// 2.7 prints spaces after an opcode without an operand.
fn without_trailing_spaces(text: &str) -> String {
    text.lines().map(|line| line.trim_end().to_string() + "\n").collect()
}

#[test]
fn what_dis_printed_is_printed_back() {
    let listings = common::listings();
    assert_eq!(listings.len(), 2 * Version::ALL.len());
    for (name, text) in listings {
        let program = Program::from_assembly(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(program.to_assembly(), without_trailing_spaces(&text), "{name}");
    }
}

const HELD: &str = "freevars 3.8
# Two code objects of one name and line are told apart by order.
code <module> filename='x.py'
  1           0 LOAD_CONST               0 (<code object <lambda> at 0x7f834fd5e930, file \"x.py\", line 1>)
              2 LOAD_CONST               1 (<code object <lambda> at 0x7f834fd5eab0, file \"x.py\", line 1>)
              4 LOAD_CONST               2 (<code g>)

Disassembly of <code object <lambda> at 0x7f834fd5e930, file \"x.py\", line 1>:
code <lambda>()
  1           0 LOAD_CONST               0 (<code object <lambda> at 0x7f834fd5e000, file \"x.py\", line 1>)
code <lambda>(inner)
code <lambda>(second)
code g()
";

#[test]
fn references_by_name_follow_the_walk_of_dis() {
    let program = Program::from_assembly(HELD).expect("a program");
    let held: Vec<u32> = program.codes[0].references(CodeIndex(0)).into_iter().map(|(_, code)| code.0).collect();
    assert_eq!(held, [1, 3, 4]);
    assert_eq!(program.codes[1].consts, [Const::Code(CodeIndex(2))]);
    assert_eq!(Program::from_assembly(&program.to_assembly()), Ok(program));
}

#[test]
fn the_header_says_what_no_line_shows() {
    let header = "freevars 3.11\ncode f(a, b, /, c, *args, k, **kw) locals=(x) cellvars=(a) freevars=('1')
code g(a, *, k) flags=OPTIMIZED|0x400 consts=(<code f>, 1: 2, 'x') names=(n, 1: m) qualname=g.<locals>.h";
    let text = header.replacen("code f", "code <module> consts=(<code g>)\ncode f", 1);
    let program = Program::from_assembly(&text).expect("a program");
    let [_, f, g] = &program.codes[..] else { panic!("three code objects") };
    assert_eq!(f.varnames, ["a", "b", "c", "k", "args", "kw", "x"]);
    assert_eq!((f.argcount, f.posonlyargcount, f.kwonlyargcount, f.nlocals, f.flags.0), (3, 2, 1, 7, 0xf));
    assert_eq!((f.freevars[0].as_str(), g.flags.0, g.qualname.as_str()), ("1", 0x401, "g.<locals>.h"));
    assert_eq!(g.consts[..2], [Const::Code(CodeIndex(1)), Const::Int(2.into())]);
    assert_eq!(Program::from_assembly(&program.to_assembly()), Ok(program));
}

/// One fault in a text, the line and the text of the error, and what is said about it.
#[test]
fn contradictions_are_located() {
    let cases = [
        ("freevars 3.9", 1, "3.9", Problem::Version("3.9".into())),
        ("freevars 3.8\n", 2, "", Problem::Nesting(Misnested::NoCode)),
        ("freevars 3.8\ncode f\n 1 0 NOP\n 4 NOP", 4, "4 NOP", Problem::Offset(2)),
        ("freevars 3.8\ncode f\n 0 CACHE", 3, "CACHE", Problem::Opcode),
        ("freevars 3.8\ncode f\n 0 LOAD_FAST 0 (x)", 3, "x)", Problem::Operand(String::new())),
        ("freevars 3.8\ncode f(y)\n 0 LOAD_FAST 0 (x)", 3, "x)", Problem::Operand("y".into())),
        ("freevars 3.8\ncode f\n 0 COMPARE_OP 2 (is)", 3, "is)", Problem::Operand("==".into())),
        ("freevars 3.8\ncode f\n 0 JUMP_FORWARD 0 (to 12)\n 2 NOP", 3, "to 12)", Problem::Operand("to 2".into())),
        ("freevars 3.8\ncode f\n 0 LOAD_NAME 1 (x)", 3, "x)", Problem::Missing(Table::Names, 0)),
        ("freevars 3.8\ncode f consts=(1)\n 0 LOAD_CONST 0 (2)", 3, "2)", Problem::Contradiction(Table::Consts, 0)),
        ("freevars 3.8\ncode f\n 0 LOAD_NAME 256 (x)", 3, "256 (x)", Problem::Prefix),
        ("freevars 3.8\ncode f\n >> 0 NOP", 3, ">> 0 NOP", Problem::Marker),
        ("freevars 3.8\ncode f\n 7 0 NOP\nLineTable:", 3, "7 0 NOP", Problem::Line(Some(1))),
        ("freevars 2.7\ncode f firstlineno=5\n 4 0 NOP", 3, "4 0 NOP", Problem::Unlined),
        ("freevars 2.7\ncode f\n 0 POP_TOP 1", 3, "1", Problem::NoOperand),
        ("freevars 2.7\ncode f(a, /)", 2, "/)", Problem::Field),
        ("freevars 3.8\ncode f() varnames=(a)", 2, "varnames=(a)", Problem::Repeated),
        ("freevars 3.8\ncode f consts=(1L)", 2, "1L)", Problem::ConstType),
        ("freevars 3.8\ncode f consts=(<code g>)", 2, "g>)", Problem::NoSuchCode),
        ("freevars 3.8\ncode f\ncode g", 3, "g", Problem::Nesting(Misnested::Unreachable(CodeIndex(1)))),
    ];
    for (text, line, at, problem) in cases {
        let error = Program::from_assembly(text).expect_err(text);
        assert_eq!((error.line, error.text.as_str(), error.problem), (line, at, problem), "{text}");
    }
}
