//! Constants: None in their place, the zero of their type, or the next simpler one.

use super::{Edit, known::Known};
use crate::symbolic::Operand;
use freevars_code::{Const, version::Constants};
use num_bigint::BigInt;

/// What each constant that an instruction names may be replaced by, and each that is kept besides; then the latter, and
/// names that are kept, left out.
pub(super) fn all(known: &Known) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    for (index, body) in known.bodies() {
        for (at, instruction) in body.instructions.iter().enumerate() {
            let Operand::Const(constant) = &instruction.operand else { continue };
            for simpler in simpler(constant) {
                edits.push(Box::new(move |known| {
                    let mut symbolic = known.symbolic.clone();
                    symbolic.bodies[index].instructions[at].operand = Operand::Const(simpler.clone());
                    Some(symbolic)
                }));
            }
        }
        for (at, constant) in body.consts.iter().enumerate() {
            edits.push(Box::new(move |known| {
                let mut symbolic = known.symbolic.clone();
                symbolic.bodies[index].consts.remove(at);
                Some(symbolic)
            }));
            for simpler in simpler(constant) {
                edits.push(Box::new(move |known| {
                    let mut symbolic = known.symbolic.clone();
                    symbolic.bodies[index].consts[at] = simpler.clone();
                    Some(symbolic)
                }));
            }
        }
        for at in 0..body.names.len() {
            edits.push(Box::new(move |known| {
                let mut symbolic = known.symbolic.clone();
                symbolic.bodies[index].names.remove(at);
                Some(symbolic)
            }));
        }
    }
    edits
}

/// Simpler constants, the simplest first; a code object has none.
fn simpler(constant: &Const) -> Vec<Const> {
    let mut simpler = match constant {
        Const::None | Const::Code(_) => return vec![],
        Const::Ellipsis => vec![],
        Const::Bool(_) => vec![Const::Bool(false)],
        Const::Int(value) => nearer_to_zero(value).map(Const::Int).collect(),
        Const::Long(value) => {
            let int = |value: &BigInt| Constants::Two.has_int(value).then(|| Const::Int(value.clone()));
            nearer_to_zero(value).flat_map(|value| int(&value).into_iter().chain([Const::Long(value)])).collect()
        }
        Const::Float(_) => vec![Const::Int(0.into()), Const::Float(0)],
        Const::Complex(..) => vec![Const::Int(0.into()), Const::Complex(0, 0)],
        Const::Str(text) => shorter(text).map(Const::Str).collect(),
        Const::Unicode(text) => {
            shorter(text).flat_map(|text| [Const::Str(text.clone()), Const::Unicode(text)]).collect()
        }
        Const::Bytes(bytes) => vec![Const::Bytes(vec![]), Const::Bytes(bytes[..bytes.len() / 2].to_vec())],
        Const::Tuple(items) => fewer(items).map(Const::Tuple).collect(),
        Const::FrozenSet(items) => fewer(items).map(Const::FrozenSet).collect(),
    };
    simpler.insert(0, Const::None);
    simpler.retain(|one| one != constant);
    simpler
}

fn nearer_to_zero(value: &BigInt) -> impl Iterator<Item = BigInt> {
    let one: BigInt = if value < &BigInt::ZERO { (-1).into() } else { 1.into() };
    [BigInt::ZERO, one.clone(), value / 2, value - one, -value, value.clone()].into_iter()
}

fn shorter(text: &str) -> impl Iterator<Item = String> + '_ {
    let count = text.chars().count();
    let without = move |gone| text.chars().enumerate().filter(move |(n, _)| *n != gone).map(|(_, c)| c).collect();
    let half = text.chars().take(count / 2).collect();
    let whole = std::iter::once(text.to_owned());
    [String::new(), half].into_iter().chain((0..count).map(without)).chain(whole)
}

fn fewer(items: &[Const]) -> impl Iterator<Item = Vec<Const>> + '_ {
    let half = items[..items.len() / 2].to_vec();
    let without = move |gone: usize| [&items[..gone], &items[gone + 1..]].concat();
    let with = move |at: usize| {
        simpler(&items[at]).into_iter().map(move |item| [&items[..at], &[item], &items[at + 1..]].concat())
    };
    let singles = (0..items.len()).map(without).chain((0..items.len()).flat_map(with));
    [vec![], half].into_iter().chain(singles)
}
