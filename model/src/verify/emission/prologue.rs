//! What a code object of 3.11 begins with: COPY_FREE_VARS, the MAKE_CELLs, RETURN_GENERATOR, RESUME.

use super::{Breaches, Emitted};
use freevars_code::{Flags, Opcode};

pub(super) fn copies_free_variables_first(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    let captures = !emitted.code.freevars.is_empty();
    let mut copies = emitted.all(Opcode::COPY_FREE_VARS).map(|(at, _)| at).peekable();
    breaches.unless(!captures || copies.peek().is_some());
    copies.filter(|&at| at > 0 || !captures).for_each(|at| breaches.at(at));
}

pub(super) fn makes_cells_in_slot_order(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    let start = emitted.instructions.iter().take_while(|each| each.opcode == Opcode::COPY_FREE_VARS).count();
    let mut slots: Vec<usize> = cell_slots(emitted).collect();
    slots.sort_unstable();
    let made: Vec<(usize, usize)> = emitted.all(Opcode::MAKE_CELL).map(|(at, each)| (at, each.arg as usize)).collect();
    breaches.unless(made.len() >= slots.len());
    for (nth, (at, slot)) in made.into_iter().enumerate() {
        if at != start + nth || slots.get(nth) != Some(&slot) {
            breaches.at(at);
        }
    }
}

/// The slot of each cell variable.
fn cell_slots(emitted: &Emitted<'_>) -> impl Iterator<Item = usize> {
    let slots = &emitted.shape.names[..emitted.shape.free];
    emitted.code.cellvars.iter().filter_map(move |name| slots.iter().position(|slot| slot == name))
}

pub(super) fn resumes_after_the_prologue(emitted: &Emitted<'_>, breaches: &mut Breaches<'_>) {
    let generators = [Flags::GENERATOR, Flags::COROUTINE, Flags::ITERABLE_COROUTINE, Flags::ASYNC_GENERATOR];
    let generator: &[Opcode] = match generators.into_iter().any(|flag| emitted.code.flags.contains(flag)) {
        true => &[Opcode::RETURN_GENERATOR, Opcode::POP_TOP],
        false => &[],
    };
    let cells = [Opcode::COPY_FREE_VARS, Opcode::MAKE_CELL];
    let opcodes: Vec<Opcode> = emitted.instructions.iter().map(|each| each.opcode).collect();
    let start = opcodes.iter().take_while(|opcode| cells.contains(opcode)).count();
    let resume = start + generator.len();
    let resumes: Vec<usize> = emitted.all(Opcode::RESUME).filter(|(_, each)| each.arg == 0).map(|(at, _)| at).collect();
    breaches.unless(!resumes.is_empty() && opcodes[start..].starts_with(generator));
    resumes.into_iter().filter(|&at| at != resume).for_each(|at| breaches.at(at));
}
