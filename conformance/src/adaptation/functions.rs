//! Making functions. The qualified name moves from the stack to the code object. Annotations, of which 3.11's
//! MAKE_FUNCTION wants a tuple where 3.8 has a dict, are set as an attribute: the function then has the dict itself, as in
//! 3.8. So is a qualified name that is not the code object's.

use super::{
    FROM, Reason,
    body::{Body, constant_before},
};
use freevars_code::{CodeIndex, Const, Instruction, Opcode::*, Program};
use freevars_model::kinds::{State, What};

/// What MAKE_FUNCTION finds on the stack.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Defaults,
    Kwdefaults,
    Annotations,
    Closure,
    Code,
    Qualname,
}

/// The parts that the operand's bits say are there, the deepest first.
const PARTS: [(u32, Part); 4] =
    [(1, Part::Defaults), (2, Part::Kwdefaults), (ANNOTATIONS, Part::Annotations), (8, Part::Closure)];
const ANNOTATIONS: u32 = 4;

/// The parts that are set as attributes, the first one last.
const ATTRIBUTES: [(Part, &str); 2] = [(Part::Annotations, "__annotations__"), (Part::Qualname, "__qualname__")];

pub(super) fn make_function(body: &mut Body<'_>, instruction: &Instruction) -> Result<(), Reason> {
    let bits = PARTS.iter().filter(|(bit, _)| instruction.arg & bit != 0);
    let mut now: Vec<Part> = bits.map(|(_, part)| *part).chain([Part::Code]).collect();
    let code = made(body.stack()).expect("functions-have-code: the verifier has seen which");
    let own = Const::Str(body.qualnames[code.0 as usize].clone());
    match body.constant_on_top() {
        Some(qualname) if *body.constant(qualname) == own => body.take_back(qualname),
        _ => now.push(Part::Qualname),
    }
    let set: Vec<&(Part, &str)> = ATTRIBUTES.iter().filter(|(part, _)| now.contains(part)).collect();
    let is_set = |part: &Part| set.iter().any(|(other, _)| other == part);
    let rest = now.iter().copied().filter(|part| !is_set(part));
    let wanted: Vec<Part> = set.iter().map(|(part, _)| *part).chain(rest).collect();
    body.arrange(&now, &wanted);
    body.op(MAKE_FUNCTION, instruction.arg & !ANNOTATIONS);
    for (_, name) in set.iter().rev() {
        body.op(SWAP, 2);
        body.op(COPY, 2);
        let name = body.name_index(name);
        body.op(STORE_ATTR, name);
    }
    Ok(())
}

/// The code object that a function is made of.
fn made(stack: &[freevars_model::kinds::Kind]) -> Option<CodeIndex> {
    match stack.iter().nth_back(1)?.what {
        Some(What::Code(code)) => Some(code),
        _ => None,
    }
}

/// `co_qualname` of each code object: what the first function of it is called that has a constant for its name; else
/// the code object's own name.
pub(super) fn qualnames(program: &Program, states: &[Vec<Option<State>>]) -> Vec<String> {
    let mut found: Vec<Option<String>> = vec![None; program.codes.len()];
    for (code, states) in program.codes.iter().zip(states) {
        let instructions = code.instructions(FROM).expect("verified: it was decoded before");
        for (at, instruction) in instructions.iter().enumerate() {
            let Some(state) = states[at].as_ref().filter(|_| instruction.opcode == MAKE_FUNCTION) else { continue };
            let qualname = constant_before(&instructions, states, at).map(|index| &code.consts[index as usize]);
            if let (Some(made), Some(Const::Str(qualname))) = (made(state.stack()), qualname) {
                found[made.0 as usize].get_or_insert_with(|| qualname.clone());
            }
        }
    }
    found.into_iter().zip(&program.codes).map(|(found, code)| found.unwrap_or_else(|| code.name.clone())).collect()
}
