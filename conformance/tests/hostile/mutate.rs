//! Mutants of programs: instructions and fields that are others, the code encoded again so that jumps stay jumps.

use fastrand::Rng;
use freevars::symbolic::code_objects;
use freevars_code::{
    Code, Const, Flags, Opcode, Program, Version,
    encode::{Arg, Draft, encode},
    version::Row,
};
use freevars_model::{rules::RuleName, table::Table};

/// How many ways of mutating are tried before a program is given up.
const ATTEMPTS: usize = 20;

/// What mutants of one version are made of.
pub(crate) struct Stock<'a> {
    version: Version,
    programs: &'a [Program],
    /// The opcodes that have a rule.
    opcodes: Vec<&'static Row>,
}

impl<'a> Stock<'a> {
    pub(crate) fn of(table: &Table, programs: &'a [Program]) -> Stock<'a> {
        let version = table.version();
        let opcodes = table.rules().filter_map(|(_, rule)| {
            if let RuleName::Opcode(opcode) = rule.row.name { version.row(opcode) } else { None }
        });
        Stock { version, programs, opcodes: opcodes.collect() }
    }

    /// A mutant of one of the programs, its code objects still a tree.
    pub(crate) fn mutant(&self, rng: &mut Rng) -> Program {
        loop {
            let original = pick(rng, self.programs);
            let mut program = original.clone();
            for _ in 0..rng.usize(1..=3) {
                self.mutate(rng, &mut program);
            }
            if program != *original && program.check_nesting().is_ok() {
                return program;
            }
        }
    }

    fn mutate(&self, rng: &mut Rng, program: &mut Program) {
        for _ in 0..ATTEMPTS {
            let at = rng.usize(..program.codes.len());
            match rng.u8(..10) {
                0..7 => {
                    if self.mutate_instructions(rng, &mut program.codes[at]).is_some() {
                        return;
                    }
                }
                7 | 8 => return self.mutate_fields(rng, &mut program.codes[at]),
                _ => return exchange_constants(rng, program),
            }
        }
    }

    /// None: what came of it cannot be encoded, or nothing did.
    fn mutate_instructions(&self, rng: &mut Rng, code: &mut Code) -> Option<()> {
        let mut drafts = code.drafts(self.version).expect("what has been encoded is well-formed");
        if drafts.is_empty() {
            return None;
        }
        let at = rng.usize(..drafts.len());
        match rng.u8(..9) {
            0 => {
                let kind = self.version.row(drafts[at].opcode)?.operand;
                let alike: Vec<_> = self.opcodes.iter().filter(|row| row.operand == kind).collect();
                drafts[at].opcode = pick(rng, &alike).opcode;
            }
            1 => drafts[at] = self.draft(rng, drafts.len()),
            2 => match &mut drafts[at].arg {
                Arg::Number(number) if rng.bool() => *number = rng.u32(..6),
                Arg::Number(number) => *number = number.checked_add_signed(rng.i32(-2..=2))?,
                Arg::To(target) => *target = rng.usize(..code.code.len()),
            },
            3 => {
                let other = rng.usize(..drafts.len());
                drafts.swap(at, other);
            }
            4 if at + 1 < drafts.len() => drafts.swap(at, at + 1),
            5 => remove(&mut drafts, at),
            6 => insert(&mut drafts, at, &[self.draft(rng, at + 1)]),
            7 => {
                let again = drafts[at];
                insert(&mut drafts, at, &[again]);
            }
            _ => {
                let donors = pick(rng, self.programs);
                let donor = pick(rng, &donors.codes);
                let donated = donor.drafts(self.version).expect("what was recorded is well-formed");
                let start = rng.usize(..donated.len());
                let end = (start + rng.usize(1..6)).min(donated.len());
                let run: Vec<Draft> =
                    donated[start..end].iter().filter(|draft| matches!(draft.arg, Arg::Number(_))).copied().collect();
                insert(&mut drafts, at, &run);
            }
        }
        code.code = encode(&drafts, self.version).ok()?.code;
        code.linetable.clear();
        Some(())
    }

    fn draft(&self, rng: &mut Rng, length: usize) -> Draft {
        let row = pick(rng, &self.opcodes);
        if row.operand.is_jump() { Draft::jump(row.opcode, rng.usize(..length)) } else { number(rng, row.opcode) }
    }
}

fn number(rng: &mut Rng, opcode: Opcode) -> Draft {
    Draft::new(opcode, if rng.bool() { rng.u32(..3) } else { rng.u32(..10) })
}

fn insert(drafts: &mut Vec<Draft>, at: usize, new: &[Draft]) {
    for draft in drafts.iter_mut() {
        if let Arg::To(target) = &mut draft.arg
            && *target > at
        {
            *target += new.len();
        }
    }
    drafts.splice(at..at, new.iter().copied());
}

fn remove(drafts: &mut Vec<Draft>, at: usize) {
    drafts.remove(at);
    for draft in drafts {
        if let Arg::To(target) = &mut draft.arg
            && *target > at
        {
            *target -= 1;
        }
    }
}

impl Stock<'_> {
    fn mutate_fields(&self, rng: &mut Rng, code: &mut Code) {
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
fn exchange_constants(rng: &mut Rng, program: &mut Program) {
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

fn pick<'a, T>(rng: &mut Rng, items: &'a [T]) -> &'a T {
    &items[rng.usize(..items.len())]
}
