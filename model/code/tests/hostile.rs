//! Whatever comes in, what comes out is a program or an error that says where.

mod common;

use fastrand::Rng;
use freevars_code::{Code, Program, Version, assembly, instruction, json};
use serde_json::Value;

/// How many mutants each reader is given, and how many random strings beside; `FREEVARS_HOSTILE_MUTANTS` is another
/// number.
const MUTANTS: usize = 100_000;

/// How many mutants there were and how many got past the reader's first stage.
#[derive(Default)]
struct Tally {
    mutants: usize,
    past: usize,
}

impl Tally {
    fn add(&mut self, past: bool) {
        self.mutants += 1;
        self.past += usize::from(past);
    }

    /// At least a third must have got past, or the mutants only test the first stage.
    fn report(&self, name: &str) {
        println!("{name}: {} of {} mutants got past the first stage", self.past, self.mutants);
        assert!(3 * self.past >= self.mutants, "{name}: {} of {}", self.past, self.mutants);
    }
}

fn mutants() -> usize {
    let set = std::env::var("FREEVARS_HOSTILE_MUTANTS").ok();
    set.map_or(MUTANTS, |text| text.parse().unwrap_or_else(|_| panic!("FREEVARS_HOSTILE_MUTANTS is no number: {text}")))
}

fn random_bytes(rng: &mut Rng) -> Vec<u8> {
    let mut bytes = vec![0; rng.usize(..64)];
    rng.fill(&mut bytes);
    bytes
}

fn pick<'a, T>(rng: &mut Rng, items: &'a [T]) -> &'a T {
    &items[rng.usize(..items.len())]
}

/// Bytes of which a few are changed, doubled or gone; some are replaced by what the version knows as opcodes.
fn mutate_bytes(rng: &mut Rng, bytes: &mut Vec<u8>, version: Version) {
    for _ in 0..rng.usize(1..4) {
        let at = rng.usize(..=bytes.len());
        match rng.u8(..6) {
            0 if at < bytes.len() => drop(bytes.remove(at)),
            1 => bytes.insert(at, rng.u8(..)),
            2 => bytes.truncate(at & !1),
            3 if at < bytes.len() => bytes[at] = rng.u8(..),
            4 if at < bytes.len() => bytes[at & !1] = pick(rng, version.facts().opcodes).number,
            _ if at < bytes.len() => bytes[at] = bytes[at].wrapping_add(rng.u8(..3)),
            _ => {}
        }
    }
}

#[test]
fn bytes_are_instructions_or_malformed_at_an_offset() {
    let programs = common::programs();
    let mut rng = Rng::with_seed(1);
    let mut tally = Tally::default();
    for _ in 0..mutants() {
        let program = pick(&mut rng, &programs);
        let mut code = Code { ..pick(&mut rng, &program.codes).clone() };
        mutate_bytes(&mut rng, &mut code.code, program.version);
        mutate_bytes(&mut rng, &mut code.linetable, program.version);
        mutate_bytes(&mut rng, &mut code.exceptiontable, program.version);
        tally.add(check_bytes(&code, program.version));
    }
    tally.report("bytes");
}

/// Whether the bytes of the code object are instructions but for where they jump.
fn check_bytes(code: &Code, version: Version) -> bool {
    let decoded = code.instructions(version);
    let past = match &decoded {
        Ok(_) => true,
        Err(malformed) => matches!(malformed.problem, instruction::Problem::JumpTarget(..)),
    };
    match decoded {
        Ok(instructions) => {
            let sizes: u32 = instructions.iter().map(|instruction| instruction.size).sum();
            assert_eq!(sizes as usize, code.code.len());
            let drafts = code.drafts(version).expect("what was decoded");
            let encoded = freevars_code::encode::encode(&drafts, version).expect("what was decoded");
            assert_eq!(encoded.code, code.code);
        }
        Err(malformed) => assert!((malformed.offset as usize) < code.code.len(), "{malformed}"),
    }
    if let Ok(ranges) = code.lines(version) {
        assert!(ranges.iter().is_sorted_by(|a, b| a.offsets.end <= b.offsets.start));
    }
    if let Err(malformed) = code.exception_entries() {
        assert!(malformed.at <= code.exceptiontable.len());
    }
    past
}

/// Text of which a number, a line or a character is another.
fn mutate_text(rng: &mut Rng, text: &str) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_string).collect();
    let at = rng.usize(..lines.len());
    let other = rng.usize(..lines.len());
    match rng.u8(..12) {
        0 => drop(lines.remove(at)),
        1 => lines.insert(other, lines[at].clone()),
        2 => lines.swap(at, other),
        3 => lines.truncate(at.max(1)),
        4 => {
            let mut characters: Vec<char> = lines[at].chars().collect();
            let place = rng.usize(..=characters.len());
            characters
                .insert(place, *pick(rng, &['(', ')', '\'', '\\', '<', 'é', '\u{2028}', '0', ' ', ',', '-', '\r']));
            lines[at] = characters.into_iter().collect();
        }
        5 => {
            let place = rng.usize(..=lines[at].len());
            let end = (0..=place).rev().find(|&end| lines[at].is_char_boundary(end)).unwrap_or(0);
            lines[at].truncate(end);
        }
        6 => {
            let words: Vec<&str> = lines[other].split_whitespace().collect();
            let word = words.get(rng.usize(..words.len().max(1))).copied().unwrap_or_default().to_string();
            lines[at] = lines[at].clone() + " " + &word;
        }
        _ => lines[at] = mutate_number(rng, &lines[at]),
    }
    lines.join("\n")
}

/// One of the numbers in a line replaced by another.
fn mutate_number(rng: &mut Rng, line: &str) -> String {
    let is_start = |at: &usize| {
        line.as_bytes()[*at].is_ascii_digit()
            && !at.checked_sub(1).is_some_and(|at| line.as_bytes()[at].is_ascii_digit())
    };
    let starts: Vec<usize> = (0..line.len()).filter(is_start).collect();
    let Some(&start) = starts.get(rng.usize(..starts.len().max(1))) else { return line.to_string() };
    let end = line[start..].find(|c: char| !c.is_ascii_digit()).map_or(line.len(), |length| start + length);
    let number = match (rng.u8(..5), line[start..end].parse::<u32>()) {
        (0, _) => rng.u32(..).to_string(),
        (1, _) => "99999999999999999999".to_string(),
        (2, Ok(number)) => number.wrapping_sub(1).to_string(),
        (_, Ok(number)) => number.wrapping_add(rng.u32(1..4)).to_string(),
        (_, Err(_)) => "0".to_string(),
    };
    format!("{}{number}{}", &line[..start], &line[end..])
}

#[test]
fn assembly_is_a_program_or_wrong_at_a_column() {
    let texts: Vec<String> = common::programs().iter().map(Program::to_assembly).collect();
    let mut rng = Rng::with_seed(2);
    let mut tally = Tally::default();
    for _ in 0..mutants() {
        let text: &String = pick(&mut rng, &texts);
        let mut text = mutate_text(&mut rng, text);
        if rng.bool() {
            text = mutate_text(&mut rng, &text);
        }
        match Program::from_assembly(&text) {
            Ok(program) => {
                tally.add(true);
                assert_eq!(Program::from_assembly(&program.to_assembly()), Ok(program));
            }
            Err(error) => {
                let first_stage = matches!(
                    error.problem,
                    assembly::Problem::Expected(_) | assembly::Problem::Version(_) | assembly::Problem::Opcode
                );
                tally.add(!first_stage);
                let line = text.split('\n').nth(error.line as usize - 1).expect("the line of the error");
                let rest: String = line.chars().skip(error.column as usize - 1).collect();
                assert!(rest.starts_with(&error.text), "{error}");
            }
        }
    }
    tally.report("assembly");
}

/// A part of a program file changed, the rest kept.
fn mutate_value(rng: &mut Rng, value: &mut Value, depth: usize) {
    let children: usize = match value {
        Value::Array(items) => items.len(),
        Value::Object(fields) => fields.len(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 0,
    };
    if children > 0 && (depth < 2 || rng.u8(..8) > 0) {
        let index = rng.usize(..children);
        let child = match value {
            Value::Array(items) => items.get_mut(index),
            Value::Object(fields) => fields.values_mut().nth(index),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
        };
        return mutate_value(rng, child.expect("a child"), depth + 1);
    }
    match value {
        Value::Number(number) => {
            let near = number.as_i64().unwrap_or(0) + rng.i64(-2..=2);
            *value = if rng.u8(..4) == 0 { rng.i64(..).into() } else { near.into() };
        }
        Value::String(text) if rng.u8(..8) > 0 => {
            let place = rng.usize(..=text.chars().count());
            let mut characters: Vec<char> = text.chars().collect();
            characters.insert(place, *pick(rng, &['0', 'f', 'x', 'é', '"', '\\']));
            *text = characters.into_iter().collect();
        }
        Value::Array(items) if !items.is_empty() && rng.bool() => {
            let index = rng.usize(..items.len());
            if rng.bool() { drop(items.remove(index)) } else { items.push(items[index].clone()) }
        }
        Value::Object(fields) if !fields.is_empty() && rng.bool() => {
            let key = fields.keys().nth(rng.usize(..fields.len())).expect("a key").clone();
            let value = fields.remove(&key);
            fields.extend(value.filter(|_| rng.bool()).map(|value| (key + "s", value)));
        }
        Value::Null | Value::Bool(_) | Value::String(_) | Value::Array(_) | Value::Object(_) => {
            *value =
                pick(rng, &[Value::Null, Value::Bool(true), (-1).into(), "text".into(), Value::Array(vec![])]).clone()
        }
    }
}

#[test]
fn json_is_a_program_or_wrong_at_a_path() {
    let programs = common::programs();
    let values: Vec<Value> = programs.iter().map(|p| serde_json::to_value(p).expect("a value")).collect();
    let mut rng = Rng::with_seed(3);
    let mut tally = Tally::default();
    for _ in 0..mutants() {
        let mut value = pick(&mut rng, &values).clone();
        mutate_value(&mut rng, &mut value, 0);
        let mut text = serde_json::to_string_pretty(&value).expect("a text");
        if rng.u8(..6) == 0 {
            text = mutate_text(&mut rng, &text);
        }
        match Program::from_json(&text) {
            Ok(program) => {
                tally.add(true);
                assert_eq!(Program::from_json(&program.to_json()).ok(), Some(program));
            }
            Err(error) => {
                tally.add(matches!(error.problem, json::Problem::Requirement(_)));
                assert!(error.line <= text.lines().count() + 1, "{error}");
                if matches!(error.problem, json::Problem::Requirement(_)) {
                    let line = text.lines().nth(error.line - 1).expect("the line of the error");
                    assert!(error.column <= line.len() && !error.path.is_empty(), "{error}");
                }
            }
        }
    }
    tally.report("json");
}

#[test]
fn random_bytes_are_refused_or_read() {
    let mut rng = Rng::with_seed(4);
    for _ in 0..mutants() {
        let version = *pick(&mut rng, Version::ALL);
        let bytes = random_bytes(&mut rng);
        let text = String::from_utf8_lossy(&bytes);
        let (linetable, exceptiontable) = (random_bytes(&mut rng), random_bytes(&mut rng));
        check_bytes(&Code { code: bytes.clone(), linetable, exceptiontable, ..Code::default() }, version);
        assert!(Program::from_json(&text).is_err(), "{text:?} is no program");
        assert!(Program::from_assembly(&text).is_err(), "{text:?} is no program");
        assert!(Program::from_assembly(&format!("freevars {version}\n{text}")).is_err(), "{text:?} is no program");
    }
}

#[test]
fn an_integer_too_long_is_not_a_float() {
    let text = format!("freevars 3.8\ncode f consts=(-{})", "9".repeat(json::MAX_DIGITS + 1));
    assert_eq!(Program::from_assembly(&text).expect_err("too long").problem, assembly::Problem::TooLarge);
}

#[test]
fn deep_nesting_is_refused() {
    for open in ["(", "frozenset({", "[", "{\"tuple\":["] {
        let deep = open.repeat(100_000);
        let text = format!("freevars 3.8\ncode f consts=({deep}");
        assert!(Program::from_assembly(&text).is_err());
        let text = format!("{{\"version\":\"3.8\",\"codes\":[{{\"consts\":[{deep}");
        assert!(Program::from_json(&text).is_err());
    }
}
