//! The generator: a tape of bytes to a program that the verifier accepts.
//!
//! It plans backwards from the rule table. `signature` asks the verifier what each instruction takes and gives;
//! `operations` has the weights, as data; `plan` decides which code objects, variables and captures there are; `body`
//! writes instructions, `supply` those that leave a wanted value on the stack, `statement` those that leave the stack as
//! it was; `call`, `function`, `control`, `handle`, `catch`, `leave`, `context` and `generators` are what takes several
//! instructions that fit together. `classes` makes classes, whose functions have `roles`; `instances` makes their
//! instances, and `acts` does something with them. In half of all programs some statements fail on purpose: which
//! operations can is read from the exits of their rules.
//!
//! Each choice takes one byte of the tape, and the smallest byte is the simplest choice: a shorter tape, or one of
//! smaller bytes, is a simpler program, and the empty tape is the simplest.

mod acts;
mod assemble;
mod body;
mod call;
mod catch;
mod classes;
mod context;
mod control;
mod flavour;
mod function;
mod generators;
pub mod grid;
mod handle;
mod instances;
mod leave;
mod operations;
mod plan;
mod roles;
mod signature;
mod statement;
mod supply;
mod tape;

use body::{Body, Made};
use flavour::Flavour;
use freevars_code::{Opcode, Program, Version};
use freevars_model::{
    kinds::Kind,
    ownership::{End, exits},
    rules::RuleName,
    table::Table,
};
use operations::{Family, Hint};
use plan::Plan;
use signature::Signature;
use std::collections::BTreeSet;
use tape::Tape;

/// The program of a tape. Who makes many keeps a [`Generator`].
///
/// ```
/// use freevars::generate;
/// use freevars_code::Version;
/// use freevars_model::{table::Table, verify::verify};
///
/// for version in Version::ALL {
///     let program = generate::program(&[7; 100], *version);
///     assert!(verify(&program, &Table::of(*version)).is_ok());
///     assert_eq!(program, generate::program(&[7; 100], *version));
/// }
/// ```
pub fn program(tape: &[u8], version: Version) -> Program {
    Generator::new(version).program(tape)
}

/// What a version's rules allow, asked once.
#[derive(Debug)]
pub struct Generator {
    version: Version,
    /// The opcodes that have rules.
    opcodes: BTreeSet<Opcode>,
    operations: Vec<Operation>,
    /// The operations that can fail, by index: those together that can in the same ways and are to be given the same.
    failing: Vec<Vec<usize>>,
    functions: function::Form,
}

/// An instruction that can stand anywhere, and what is known of it.
#[derive(Debug)]
struct Operation {
    signature: Signature,
    weight: u32,
    family: Family,
    /// What its inputs should be.
    flavours: Vec<Flavour>,
    output: Option<Flavour>,
}

impl Generator {
    /// A generator of programs of one version.
    pub fn new(version: Version) -> Generator {
        Generator::of(&Table::of(version))
    }

    /// A generator of what these rules accept.
    pub fn of(table: &Table) -> Generator {
        let rows = table.version().facts().opcodes.iter();
        let ruled = rows.map(|row| row.opcode).filter(|&opcode| table.find(RuleName::Opcode(opcode)).is_some());
        let signatures = signature::all(table);
        let functions = function::Form::of(&signatures);
        let operations: Vec<Operation> = signatures.into_iter().flat_map(Operation::all_of).collect();
        let failing = Operation::failing(&operations, table);
        Generator { version: table.version(), opcodes: ruled.collect(), operations, failing, functions }
    }

    /// The version.
    pub fn version(&self) -> Version {
        self.version
    }

    /// The program of a tape.
    pub fn program(&self, tape: &[u8]) -> Program {
        let mut tape = Tape::new(tape);
        let plan = Plan::of(&mut tape, self.version);
        let mut made: Vec<Option<Made>> = plan.codes.iter().map(|_| None).collect();
        for code in (0..plan.codes.len()).rev() {
            let body = Body::write(self, &plan, &mut tape, code, &made);
            made[code] = Some(body);
        }
        let codes = made.into_iter().flatten().enumerate();
        let codes = codes.map(|(index, made)| assemble::code(&plan, index, made, self)).collect();
        Program { version: self.version, codes, source: None }
    }

    fn has(&self, opcode: Opcode) -> bool {
        self.opcodes.contains(&opcode)
    }
}

impl Operation {
    fn all_of(signature: Signature) -> Vec<Operation> {
        let (opcode, arg) = (signature.opcode, signature.arg);
        let unusable = |kind: &Kind| kind.null || *kind == Kind::NULL;
        let apart =
            operations::TEMPLATED.contains(&opcode) || signature.inputs.iter().chain(&signature.outputs).any(unusable);
        if apart {
            return Vec::new();
        }
        if !operations::is_hinted(opcode) {
            let flavours = vec![Flavour::Any; signature.inputs.len()];
            return vec![Operation { signature, weight: 1, family: Family::Others, flavours, output: None }];
        }
        operations::hints_of(opcode, arg).map(|hint| Operation::of(&signature, hint)).collect()
    }

    /// The inputs that may be anything.
    fn open_inputs(&self) -> impl Iterator<Item = usize> + '_ {
        let inputs = self.signature.inputs.iter().enumerate();
        inputs.filter(|(_, kind)| **kind == Kind::ANY).map(|(n, _)| n)
    }

    /// Which operations can fail by what they are given, says the rule.
    fn failing(operations: &[Operation], table: &Table) -> Vec<Vec<usize>> {
        let mut alike: Vec<(_, Vec<usize>)> = Vec::new();
        for (index, operation) in operations.iter().enumerate() {
            let (opcode, arg) = (operation.signature.opcode, operation.signature.arg);
            let rule = table.find(RuleName::Opcode(opcode)).map(|rule| table.get(rule));
            let exits = rule.map_or_else(Vec::new, |rule| exits(rule, arg).exits);
            let raising = exits.into_iter().filter(|exit| exit.end == End::Raised).map(|exit| exit.at);
            let raising: Vec<usize> = raising.collect::<BTreeSet<_>>().into_iter().collect();
            if !raising.is_empty() && operation.open_inputs().next().is_some() {
                let key = (opcode, raising, &operation.flavours);
                match alike.iter_mut().find(|(known, _)| *known == key) {
                    Some((_, indices)) => indices.push(index),
                    None => alike.push((key, vec![index])),
                }
            }
        }
        alike.into_iter().map(|(_, indices)| indices).collect()
    }

    fn of(signature: &Signature, hint: &Hint) -> Operation {
        let last = hint.inputs.last().copied().unwrap_or(Flavour::Any);
        let flavours = hint.inputs.iter().copied().chain(std::iter::repeat(last)).take(signature.inputs.len());
        Operation {
            signature: signature.clone(),
            weight: hint.weight,
            family: hint.family,
            flavours: flavours.collect(),
            output: hint.output,
        }
    }
}
