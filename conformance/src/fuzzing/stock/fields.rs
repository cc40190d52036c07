//! Mutants by their fields: what is not in the instructions of a code object.

use super::{Stock, pick};
use crate::symbolic::code_objects;
use fastrand::Rng;
use freevars_code::{Code, Const, Flags, Program};

impl Stock {
    pub(super) fn mutate_fields(&self, rng: &mut Rng, code: &mut Code) {
        let fields = self.version.facts().fields;
        match rng.u8(..14) {
            0 => nudge(rng, &mut code.argcount),
            1 if fields.posonlyargcount => nudge(rng, &mut code.posonlyargcount),
            2 if fields.kwonlyargcount => nudge(rng, &mut code.kwonlyargcount),
            3 => nudge(rng, &mut code.stacksize),
            4 => nudge(rng, &mut code.nlocals),
            5 => code.flags.0 ^= pick(rng, Flags::NAMED).0.0,
            6 => mutate_names(rng, &mut code.cellvars, &code.varnames),
            7 => mutate_names(rng, &mut code.freevars, &code.cellvars),
            8 => {
                mutate_names(rng, &mut code.varnames, &code.cellvars);
                code.nlocals = u32::try_from(code.varnames.len()).expect("there are few variables");
            }
            9 => mutate_names(rng, &mut code.names, &code.varnames),
            10 => {
                code.name = pick(rng, &["<listcomp>", "<genexpr>", "f", ""]).to_string();
                code.qualname.clone_from(&code.name);
            }
            11 if !code.cellvars.is_empty() => code.freevars.push(code.cellvars.remove(0)),
            12 if !code.freevars.is_empty() => code.cellvars.push(code.freevars.remove(0)),
            _ => {
                let constant = constant(rng);
                let at = rng.usize(..=code.consts.len());
                match code.consts.get_mut(at) {
                    Some(old) if code_objects(old).is_empty() => *old = constant,
                    _ => code.consts.push(constant),
                }
            }
        }
    }
}

fn nudge(rng: &mut Rng, field: &mut u32) {
    *field = field.saturating_add_signed(rng.i32(-2..=2));
}

fn mutate_names(rng: &mut Rng, names: &mut Vec<String>, others: &[String]) {
    let new = match others {
        [_, ..] if rng.bool() => pick(rng, others).clone(),
        _ => pick(rng, &["x", "y", ".0", "print", "emit", "__code__", "cell_contents", "func_code"]).to_string(),
    };
    let at = rng.usize(..=names.len());
    match rng.u8(..4) {
        0 => names.insert(at, new),
        1 if at < names.len() => drop(names.remove(at)),
        2 if at + 1 < names.len() => names.swap(at, at + 1),
        _ if at < names.len() => names[at] = new,
        _ => names.push(new),
    }
}

fn constant(rng: &mut Rng) -> Const {
    let text = |text: &str| Const::Str(text.to_string());
    match rng.u8(..12) {
        0 => Const::None,
        1 => Const::Bool(true),
        2 => Const::Int((-1).into()),
        3 => Const::Int((1u128 << 100).into()),
        4 => Const::Float(1.5f64.to_bits()),
        5 => Const::Float(f64::NAN.to_bits()),
        6 => text("x"),
        7 => Const::Tuple(vec![]),
        8 => Const::Tuple(vec![text("x"), text("y")]),
        9 => Const::Tuple(vec![Const::None, Const::Int(1.into()), text("x")]),
        10 => Const::Ellipsis,
        _ => Const::Bytes(vec![0xff]),
    }
}

/// Two constants of the program change places, code objects among them.
pub(super) fn exchange_constants(rng: &mut Rng, program: &mut Program) {
    let places: Vec<(usize, usize)> = program
        .codes
        .iter()
        .enumerate()
        .flat_map(|(code, within)| (0..within.consts.len()).map(move |constant| (code, constant)))
        .collect();
    if let [_, ..] = places[..] {
        let (a, b) = (*pick(rng, &places), *pick(rng, &places));
        let first = program.codes[a.0].consts[a.1].clone();
        let second = std::mem::replace(&mut program.codes[b.0].consts[b.1], first);
        program.codes[a.0].consts[a.1] = second;
    }
}
