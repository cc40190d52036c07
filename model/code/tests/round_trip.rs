//! What is written reads back as what it was.

use freevars_code::{
    Code, CodeIndex, Const, Flags, Opcode, Program, Version,
    encode::{Arg, Draft, encode},
    exception_table::{self, ExceptionEntry},
    line_table,
    version::{Constants, Encoding, Operand, Row},
};
use proptest::{collection::vec, prelude::*, sample::select};

fn version() -> impl Strategy<Value = Version> {
    select(Version::ALL)
}

/// An operand at the edges of one, two, three and four bytes.
fn number() -> impl Strategy<Value = u32> {
    prop_oneof![0..8_u32, 250..260_u32, 65_530..65_540_u32, any::<u32>()]
}

fn drafts(version: Version, most: usize) -> impl Strategy<Value = Vec<Draft>> {
    let rows: Vec<Row> = version.facts().opcodes.to_vec();
    let rows: Vec<Row> =
        rows.into_iter().filter(|row| !matches!(row.opcode, Opcode::EXTENDED_ARG | Opcode::CACHE)).collect();
    let most_prefixes = version.facts().encoding.max_prefixes();
    let one = (select(rows), number(), any::<prop::sample::Index>(), prop_oneof![9 => Just(0), 1 => 0..=most_prefixes]);
    vec(one, 1..most).prop_map(move |choices| {
        let count = choices.len();
        let drafts = choices.into_iter().enumerate();
        let draft = |(index, (row, number, target, prefixes)): (usize, (Row, u32, prop::sample::Index, u32))| {
            let bare = version.facts().encoding == Encoding::Bytes && row.operand == Operand::Unused;
            let arg = match row.operand {
                Operand::Absolute => Arg::To(target.index(count)),
                Operand::Backward => Arg::To(target.index(index + 1)),
                Operand::Forward if index + 1 == count => return Draft::new(Opcode::NOP, 0),
                Operand::Forward => Arg::To(index + 1 + target.index(count - index - 1)),
                Operand::Unused
                | Operand::Number
                | Operand::Const
                | Operand::Name
                | Operand::GlobalName
                | Operand::Local
                | Operand::Deref
                | Operand::Compare => Arg::Number(if bare { 0 } else { number }),
            };
            Draft { opcode: row.opcode, arg, prefixes: if bare { 0 } else { prefixes } }
        };
        drafts.map(draft).collect()
    })
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![4 => "[a-z<>._]{0,8}", 1 => vec(any::<char>(), 0..6).prop_map(String::from_iter)]
}

fn constant(types: Constants) -> impl Strategy<Value = Const> {
    let integer = prop_oneof![any::<i64>().prop_map(num_bigint::BigInt::from), any::<i128>().prop_map(Into::into)];
    let float = prop_oneof![
        any::<u64>(),
        any::<f64>().prop_map(f64::to_bits),
        (-9..9_i32).prop_map(|n| f64::from(n).to_bits())
    ];
    let bytes = vec(any::<u8>(), 0..6);
    let leaf = prop_oneof![
        select(vec![Const::None, Const::Ellipsis, Const::Bool(true), Const::Bool(false)]),
        (integer, any::<bool>()).prop_map(move |(value, long)| match types {
            Constants::Two if long || !types.has_int(&value) => Const::Long(value),
            Constants::Two | Constants::Three => Const::Int(value),
        }),
        float.clone().prop_map(Const::Float),
        (float.clone(), float).prop_map(|(real, imaginary)| Const::Complex(real, imaginary)),
        (text(), any::<bool>()).prop_map(move |(text, unicode)| match types {
            Constants::Two if unicode => Const::Unicode(text),
            Constants::Two | Constants::Three => Const::Str(text),
        }),
        bytes.prop_map(move |bytes| if types.has_bytes(&bytes) { Const::Bytes(bytes) } else { Const::None }),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![vec(inner.clone(), 0..4).prop_map(Const::Tuple), vec(inner, 0..4).prop_map(Const::FrozenSet)]
    })
}

fn entries() -> impl Strategy<Value = Vec<ExceptionEntry>> {
    let entry = (0..5000_u32, 0..300_u32, 0..5000_u32, 0..40_u32, any::<bool>());
    let entry = entry.prop_map(|(start, length, target, depth, lasti)| ExceptionEntry {
        start: 2 * start,
        end: 2 * (start + length),
        target: 2 * target,
        depth,
        lasti,
    });
    vec(entry, 0..4)
}

fn code(version: Version) -> impl Strategy<Value = Code> {
    let names = || vec(text(), 0..5);
    let bytes = || vec(any::<u8>(), 0..12);
    let (drafts, garbage) = (drafts(version, 30), bytes());
    let instructions = (drafts, garbage, 0..8_u8).prop_map(move |(drafts, garbage, choice)| match choice {
        0 => garbage,
        _ => encode(&drafts, version).expect("drafts that have an encoding").code,
    });
    let counts = (0..4_u32, 0..3_u32, 0..3_u32, prop_oneof![Just(None), number().prop_map(Some)], number());
    let texts = (text(), text(), text(), 0..3000_u32);
    let tables = (entries(), bytes(), bytes(), 0..4_u8, vec(0..20_i32, 0..6));
    let consts = vec(constant(version.facts().constants), 0..5);
    let lists = (names(), names(), names(), names());
    (instructions, counts, texts, tables, consts, lists, prop_oneof![0..16_u32, any::<u32>()]).prop_map(
        move |(code, counts, texts, (entries, lines, handlers, tables, climbs), consts, lists, flags)| {
            let fields = version.facts().fields;
            let (argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize) = counts;
            let (filename, name, qualname, firstlineno) = texts;
            let (names, varnames, cellvars, freevars) = lists;
            let length = u32::try_from(code.len()).expect("a short code");
            let starts = climbs.iter().scan((0, 0), |(offset, line), climb| {
                *line += climb;
                *offset += 2 * climb.unsigned_abs();
                Some((*offset, *line + 1))
            });
            let starts: Vec<(u32, i32)> = starts.filter(|(offset, _)| *offset < length).collect();
            let encoded_lines = line_table::encode(&starts, 1, length, version);
            let linetable = encoded_lines.filter(|_| tables & 1 == 0).unwrap_or(lines);
            let handlers = exception_table::encode(&entries).filter(|_| tables & 2 == 0).unwrap_or(handlers);
            Code {
                argcount,
                posonlyargcount: if fields.posonlyargcount { posonlyargcount } else { 0 },
                kwonlyargcount: if fields.kwonlyargcount { kwonlyargcount } else { 0 },
                nlocals: nlocals.unwrap_or(u32::try_from(varnames.len()).expect("a few")),
                stacksize,
                flags: Flags(flags),
                code,
                consts,
                names,
                varnames,
                cellvars,
                freevars,
                filename,
                qualname: if fields.qualname { qualname } else { name.clone() },
                name,
                firstlineno,
                linetable,
                exceptiontable: if fields.exceptiontable { handlers } else { Vec::new() },
            }
        },
    )
}

/// Code objects, each but the first among the constants of one before it.
fn program() -> impl Strategy<Value = Program> {
    let codes = |version| vec((code(version), any::<prop::sample::Index>(), any::<bool>()), 1..5);
    let source = prop::option::of(prop_oneof![text(), Just("def f():\n    return  \n".to_string())]);
    (version(), source).prop_flat_map(move |(version, source)| {
        codes(version).prop_map(move |drawn| {
            let mut codes: Vec<Code> = Vec::new();
            for (index, (code, parent, inside_tuple)) in drawn.into_iter().enumerate() {
                let reference = Const::Code(CodeIndex(u32::try_from(index).expect("a few")));
                let reference = if inside_tuple { Const::Tuple(vec![reference, Const::None]) } else { reference };
                if index > 0 {
                    codes[parent.index(index)].consts.push(reference);
                }
                codes.push(code);
            }
            Program { version, codes, source: source.clone() }
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn instructions((version, drafts) in version().prop_flat_map(|v| (Just(v), drafts(v, 400)))) {
        let encoded = encode(&drafts, version).expect("drafts that have an encoding");
        let code = Code { code: encoded.code.clone(), ..Code::default() };
        let instructions = code.instructions(version).expect("what was encoded");
        prop_assert_eq!(instructions.iter().map(|i| i.offset).collect::<Vec<_>>(), &encoded.offsets[..]);
        for (instruction, draft) in instructions.iter().zip(&drafts) {
            prop_assert_eq!(instruction.opcode, draft.opcode);
            prop_assert!(instruction.prefixes(version) >= draft.prefixes);
            match draft.arg {
                Arg::Number(number) => prop_assert_eq!(instruction.arg, number),
                Arg::To(index) => prop_assert_eq!(instruction.target, Some(encoded.offsets[index])),
            }
        }
        let again = encode(&code.drafts(version).expect("what was encoded"), version).expect("what was decoded");
        prop_assert_eq!(again, encoded);
    }

    #[test]
    fn exception_tables(entries in entries()) {
        let table = exception_table::encode(&entries).expect("even offsets in order");
        prop_assert_eq!(exception_table::decode(&table), Ok(entries));
    }

    #[test]
    fn line_tables(version in version(), first in 1..50_u32, steps in vec((1..300_u32, 1..400_i32), 1..8)) {
        let starts = steps.iter().scan((0, i32::try_from(first).expect("small")), |(offset, line), (grow, climb)| {
            let start = (*offset, *line);
            *offset += 2 * grow;
            *line += climb;
            Some(start)
        });
        let starts: Vec<(u32, i32)> = starts.collect();
        let length = starts[starts.len() - 1].0 + 2;
        let linetable = line_table::encode(&starts, first, length, version).expect("ascending lines");
        let code = Code { code: vec![0; length as usize], firstlineno: first, linetable, ..Code::default() };
        prop_assert_eq!(line_table::starts(&code.lines(version).expect("what was encoded")), starts);
    }

    #[test]
    fn json(program in program()) {
        let text = program.to_json();
        prop_assert_eq!(Program::from_json(&text).map_err(|error| error.to_string()), Ok(program));
    }

    #[test]
    fn assembly(program in program()) {
        let text = program.to_assembly();
        prop_assert_eq!(Program::from_assembly(&text), Ok(program), "{}", text);
    }
}
