//! Mutants of programs: instructions and fields that are others, the code encoded again so that jumps stay jumps and
//! handlers cover what they covered.
//!
//! [`Stock`] makes them; `body` is what is done to instructions, `fields` what is done to the rest of a code object. What
//! comes of it is a program, but seldom a valid one: about one in four is accepted.

mod body;
mod fields;

use body::Body;
use fastrand::Rng;
use freevars_code::{Code, Opcode, Program, Version, encode::Draft, version::Row};
use freevars_model::{rules::RuleName, table::Table};

/// How many ways of mutating are tried before a program is given up.
const ATTEMPTS: usize = 20;

/// What mutants of one version are made of.
#[derive(Debug)]
pub struct Stock {
    version: Version,
    programs: Vec<Program>,
    /// The opcodes that have a rule.
    opcodes: Vec<&'static Row>,
}

impl Stock {
    /// The stock of a version: the opcodes that have rules, and programs from which pieces are taken.
    pub fn of(table: &Table, programs: Vec<Program>) -> Stock {
        let version = table.version();
        let opcodes = table.rules().filter_map(|(_, rule)| {
            if let RuleName::Opcode(opcode) = rule.row.name { version.row(opcode) } else { None }
        });
        Stock { version, programs, opcodes: opcodes.collect() }
    }

    /// Takes pieces from this program too; if there are so many already, no longer from one of them.
    pub fn remember(&mut self, program: Program, most: usize, rng: &mut Rng) {
        if self.programs.len() < most {
            self.programs.push(program);
        } else {
            let at = rng.usize(..self.programs.len());
            self.programs[at] = program;
        }
    }

    /// A mutant of one of the programs, of which there is one at least, its code objects still a tree.
    pub fn mutant(&self, rng: &mut Rng) -> Program {
        loop {
            let original = pick(rng, &self.programs);
            if let Some(program) = self.mutant_of(rng, original) {
                return program;
            }
        }
    }

    /// A mutant of a program, its code objects still a tree; nothing, if what was tried was no change.
    pub fn mutant_of(&self, rng: &mut Rng, original: &Program) -> Option<Program> {
        let mut program = original.clone();
        for _ in 0..rng.usize(1..=3) {
            self.mutate(rng, &mut program);
        }
        (program != *original && program.check_nesting().is_ok()).then_some(program)
    }

    /// A program with instructions of another one put in somewhere; nothing, if that cannot be.
    pub fn crossed(&self, rng: &mut Rng, program: &Program, donor: &Program) -> Option<Program> {
        let mut crossed = program.clone();
        let at = rng.usize(..crossed.codes.len());
        let code = crossed.codes.get_mut(at)?;
        let mut body = Body::of(code, self.version)?;
        let place = rng.usize(..=body.len());
        body.insert(place, &self.piece(rng, donor)?);
        body.write(code, self.version)?;
        Some(crossed)
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
                _ => return fields::exchange_constants(rng, program),
            }
        }
    }

    /// None: what came of it cannot be encoded, or nothing did.
    fn mutate_instructions(&self, rng: &mut Rng, code: &mut Code) -> Option<()> {
        let mut body = Body::of(code, self.version)?;
        if body.len() == 0 {
            return None;
        }
        let at = rng.usize(..body.len());
        match rng.u8(..9) {
            0 => {
                let kind = self.version.row(body.opcode(at))?.operand;
                let alike: Vec<_> = self.opcodes.iter().filter(|row| row.operand == kind).collect();
                body.set_opcode(at, pick(rng, &alike).opcode);
            }
            1 => body.set(at, self.draft(rng, body.len())),
            2 => body.change_operand(rng, at)?,
            3 => body.swap(at, rng.usize(..body.len())),
            4 if at + 1 < body.len() => body.swap(at, at + 1),
            5 => body.remove(at),
            6 => body.insert(at, &[self.draft(rng, at + 1)]),
            7 => body.double(at),
            _ => {
                let donor = self.programs.get(rng.usize(..self.programs.len().max(1)))?;
                body.insert(at, &self.piece(rng, donor)?);
            }
        }
        body.write(code, self.version)
    }

    /// Some instructions of a program that come one after the other, without jumps.
    fn piece(&self, rng: &mut Rng, donor: &Program) -> Option<Vec<Draft>> {
        let donated = Body::of(pick(rng, &donor.codes), self.version)?;
        let start = rng.usize(..=donated.len());
        let end = (start + rng.usize(1..6)).min(donated.len());
        Some(donated.piece(start..end))
    }

    fn draft(&self, rng: &mut Rng, length: usize) -> Draft {
        let row = pick(rng, &self.opcodes);
        if row.operand.is_jump() { Draft::jump(row.opcode, rng.usize(..length)) } else { number(rng, row.opcode) }
    }
}

fn number(rng: &mut Rng, opcode: Opcode) -> Draft {
    Draft::new(opcode, if rng.bool() { rng.u32(..3) } else { rng.u32(..10) })
}

fn pick<'a, T>(rng: &mut Rng, items: &'a [T]) -> &'a T {
    &items[rng.usize(..items.len())]
}
