//! A smaller program that does the same wrong thing.

use crate::mutate::{code_objects, remove};
use freevars_code::{
    CodeIndex, Const, Opcode, Program,
    encode::{Arg, Draft, encode},
};

/// How many instructions are taken away at once.
const RUNS: [usize; 7] = [16, 8, 5, 4, 3, 2, 1];

/// Takes away what can be taken away: instructions, what is in constants, names. `fails` must hold of the program, and
/// holds of the result.
pub(crate) fn shrink(program: Program, fails: impl Fn(&Program) -> bool) -> Program {
    let mut best = program;
    loop {
        let mut smaller = false;
        let mut code = 0;
        while let Some(within) = best.codes.get(code) {
            let length = within.drafts(best.version).map_or(0, |drafts| drafts.len());
            let constants = within.consts.len();
            smaller |= attempt(&mut best, &fails, |program| without_body(program, code));
            for run in RUNS {
                for at in (0..length).rev() {
                    smaller |= attempt(&mut best, &fails, |program| without_instructions(program, code, at, run));
                }
            }
            for at in (0..length).rev() {
                smaller |= attempt(&mut best, &fails, |program| simpler_instruction(program, code, at));
            }
            for at in 0..constants {
                smaller |= attempt(&mut best, &fails, |program| without_constant(program, code, at));
            }
            smaller |= attempt(&mut best, &fails, |program| without_last_constant(program, code));
            code += 1;
        }
        if !smaller {
            return best;
        }
    }
}

fn attempt(best: &mut Program, fails: impl Fn(&Program) -> bool, change: impl Fn(&mut Program) -> Option<()>) -> bool {
    let mut candidate = best.clone();
    let smaller = change(&mut candidate).is_some()
        && candidate != *best
        && candidate.check_nesting().is_ok()
        && fails(&candidate);
    if smaller {
        *best = candidate;
    }
    smaller
}

/// None is returned at once.
fn without_body(program: &mut Program, code: usize) -> Option<()> {
    let at = program.codes.get(code)?.consts.iter().position(|constant| *constant == Const::None)?;
    let none = Draft::new(Opcode::LOAD_CONST, u32::try_from(at).ok()?);
    redraft(program, code, |drafts| {
        let shorter = drafts.len() > 2;
        *drafts = vec![none, Draft::new(Opcode::RETURN_VALUE, 0)];
        shorter.then_some(())
    })
}

fn without_instructions(program: &mut Program, code: usize, at: usize, run: usize) -> Option<()> {
    redraft(program, code, |drafts| (at + run <= drafts.len()).then(|| (0..run).for_each(|_| remove(drafts, at))))
}

/// A push of None in the place of an instruction.
fn simpler_instruction(program: &mut Program, code: usize, at: usize) -> Option<()> {
    redraft(program, code, |drafts| {
        let draft = drafts.get_mut(at)?;
        if draft.opcode == Opcode::LOAD_CONST || !matches!(draft.arg, Arg::Number(_)) {
            return None;
        }
        *draft = Draft::new(Opcode::LOAD_CONST, 0);
        Some(())
    })
}

fn redraft(program: &mut Program, code: usize, change: impl Fn(&mut Vec<Draft>) -> Option<()>) -> Option<()> {
    let version = program.version;
    let code = program.codes.get_mut(code)?;
    let mut drafts = code.drafts(version).ok()?;
    change(&mut drafts)?;
    code.code = encode(&drafts, version).ok()?.code;
    code.linetable.clear();
    Some(())
}

/// None for a constant; what it held of code objects goes too.
fn without_constant(program: &mut Program, code: usize, at: usize) -> Option<()> {
    let constant = program.codes.get_mut(code)?.consts.get_mut(at)?;
    let mut gone = code_objects(constant);
    *constant = Const::None;
    while let Some(CodeIndex(index)) = gone.pop() {
        let index = index as usize;
        let removed = program.codes.remove(index);
        gone.extend(removed.consts.iter().flat_map(code_objects));
        let renumber = |CodeIndex(n): &mut CodeIndex| *n -= u32::from(*n as usize > index);
        gone.iter_mut().for_each(renumber);
        let constants = program.codes.iter_mut().flat_map(|code| &mut code.consts);
        constants.for_each(|constant| each_code_object(constant, &renumber));
    }
    Some(())
}

fn without_last_constant(program: &mut Program, code: usize) -> Option<()> {
    let consts = &mut program.codes.get_mut(code)?.consts;
    code_objects(consts.last()?).is_empty().then(|| drop(consts.pop()))
}

fn each_code_object(constant: &mut Const, change: &impl Fn(&mut CodeIndex)) {
    match constant {
        Const::Code(code) => change(code),
        Const::Tuple(items) | Const::FrozenSet(items) => {
            items.iter_mut().for_each(|item| each_code_object(item, change));
        }
        Const::None
        | Const::Ellipsis
        | Const::Bool(_)
        | Const::Int(_)
        | Const::Long(_)
        | Const::Float(_)
        | Const::Complex(..)
        | Const::Str(_)
        | Const::Unicode(_)
        | Const::Bytes(_) => {}
    }
}
