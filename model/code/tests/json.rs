//! Program files: their shape, and what is said about a wrong one.

use freevars_code::{
    CodeIndex, Const, Program,
    json::{Problem, Requirement},
    nesting::Misnested,
};

const PROGRAM: &str = r#"{"version":"2.7","source":"pass","codes":[{"argcount":0,"nlocals":0,"stacksize":2,"flags":["NEWLOCALS",1024],"code":"53","consts":[null,true,-1,{"long":"18446744073709551616"},{"float":"8000000000000000"},{"complex":["0000000000000000","7ff8000000000001"]},"text",{"unicode":"é"},{"bytes":"ff"},{"tuple":[{"ellipsis":null},{"frozenset":[]}]},{"code":1}],"names":["x"],"varnames":[],"cellvars":[],"freevars":[],"filename":"x.py","name":"f","firstlineno":1,"linetable":"0001"},{"argcount":0,"nlocals":0,"stacksize":0,"flags":[],"code":"","consts":[],"names":[],"varnames":[],"cellvars":[],"freevars":[],"filename":"","name":"g","firstlineno":0,"linetable":""}]}"#;

#[test]
fn every_field_is_written_as_read() {
    let program = Program::from_json(PROGRAM).expect("a program");
    assert_eq!(program.codes[0].consts.last(), Some(&Const::Code(CodeIndex(1))));
    assert_eq!(program.codes[1].qualname, "g");
    assert_eq!(program.to_json(), PROGRAM);
}

#[test]
fn what_is_0_or_empty_may_be_left_out() {
    let program = Program::from_json(r#"{"version":"3.11","codes":[{"name":"f"}]}"#).expect("a program");
    assert_eq!((program.codes[0].qualname.as_str(), program.codes[0].consts.len()), ("f", 0));
}

/// The first code object of a 3.8 program, what is wrong with it, and where.
#[test]
fn unmet_requirements_have_a_path() {
    let shared = |path: &str| path.starts_with("codes[0].consts[1]");
    let deep = format!("{}1{}", r#"{"tuple":["#.repeat(51), "]}".repeat(51));
    let deep = format!(r#""consts":[{deep}]"#);
    let cases = [
        (r#""code":"6""#, "codes[0].code", Requirement::Hexadecimal),
        (r#""consts":[{"float":"00"}]"#, "codes[0].consts[0]", Requirement::Hexadecimal),
        (r#""consts":[{"int":"1e5"}]"#, "codes[0].consts[0]", Requirement::Decimal),
        (r#""consts":[0,{"long":"1"}]"#, "codes[0].consts[1]", Requirement::ConstType("long")),
        (r#""flags":["NESTED","FAST"]"#, "codes[0].flags[1]", Requirement::Flag("FAST".into())),
        (r#""qualname":"f""#, "codes[0].qualname", Requirement::Field("qualname")),
        (deep.as_str(), "", Requirement::Depth),
        (r#""name":"f""#, "codes[1]", Requirement::Nesting(Misnested::Unreachable(CodeIndex(1)))),
    ];
    for (field, path, requirement) in cases {
        let text = format!("{{\"version\":\"3.8\",\n\"codes\":[{{{field}}},\n{{}}]}}");
        let error = Program::from_json(&text).expect_err(field);
        assert_eq!(error.line, if path == "codes[1]" { 3 } else { 2 }, "{error}");
        assert!(path.is_empty() || error.path == path, "{error}");
        let Problem::Requirement(found) = error.problem else { panic!("{field}") };
        assert_eq!(found, requirement);
    }
    let references = [(r#"{"code":7}"#, "out of range"), (r#"{"code":0}"#, "the root"), (r#"{"code":1}"#, "shared")];
    for (reference, what) in references {
        let text = format!(r#"{{"version":"3.8","codes":[{{"consts":[{{"code":1}},{reference}]}},{{}}]}}"#);
        let error = Program::from_json(&text).expect_err(what);
        assert!(shared(&error.path), "{what}: {error}");
        let Problem::Requirement(Requirement::Nesting(misnested)) = error.problem else { panic!("{what}") };
        assert!(
            matches!(
                (what, misnested),
                ("out of range", Misnested::OutOfRange(..))
                    | ("the root", Misnested::Root(_))
                    | ("shared", Misnested::Shared(..))
            ),
            "{what}"
        );
    }
    let cycle = r#"{"version":"3.8","codes":[{},{"consts":[{"code":2}]},{"consts":[{"code":1}]}]}"#;
    let error = Program::from_json(cycle).expect_err("a cycle");
    let Problem::Requirement(found) = error.problem else { panic!("a cycle") };
    assert_eq!(found, Requirement::Nesting(Misnested::Cycle(CodeIndex(1))));
}

#[test]
fn other_shapes_have_a_path() {
    let cases = [
        (r#"{"version":"3.8","codes":[{"nmae":"f"}]}"#, "codes[0].nmae"),
        (r#"{"version":"3.8","codes":[{"consts":[1.5]}]}"#, "codes[0].consts[0]"),
        (r#"{"version":"3.8","codes":[{"consts":[{"int":"1","long":"2"}]}]}"#, "codes[0].consts[0]"),
        (r#"{"version":"3.8","codes":[{"argcount":-1}]}"#, "codes[0].argcount"),
    ];
    for (text, path) in cases {
        let error = Program::from_json(text).expect_err(text);
        assert_eq!((error.path.as_str(), error.line), (path, 1), "{error}");
        assert!(!matches!(error.problem, Problem::Requirement(_)), "{error}");
    }
}
