//! `preservation`: what the verifier knows is so.

#![allow(clippy::match_same_arms, reason = "an arm a line reads better than arms merged by chance")]
#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; a match on every uop has no wildcard"
)]

use super::{Breach, Theorem};
use crate::{
    frame::FrameView,
    kinds::What,
    machine::Machine,
    object::{Address, Data, Type},
    verify::{Before, Verified},
};

/// `preservation`, in a state in which an instruction of the innermost frame is about to begin; in others nothing is
/// claimed.
///
/// # Errors
///
/// The first slot or stack entry that is not of its kind.
pub fn preservation(machine: &Machine<'_>, verified: &Verified) -> Result<(), Breach> {
    let Some(frame) = machine.frames().next_back().filter(|_| machine.begins_an_instruction()) else { return Ok(()) };
    let how = |what: String| Breach { theorem: Theorem::Preservation, how: what };
    let states: Vec<_> = verified.before(frame.frame.code, frame.frame.current).collect();
    if states.is_empty() {
        return Err(how(format!("{} instruction {} is never reached", frame.frame.code, frame.frame.current)));
    }
    let misfits: Vec<_> = states.into_iter().map_while(|state| misfit(machine, frame, state)).collect();
    match misfits.first() {
        Some(what) if misfits.len() == verified.before(frame.frame.code, frame.frame.current).count() => {
            Err(how(format!("{} instruction {}: {what}", frame.frame.code, frame.frame.current)))
        }
        Some(_) | None => Ok(()),
    }
}

/// What of a frame is not as it is known before an instruction.
fn misfit(machine: &Machine<'_>, frame: FrameView<'_>, state: Before<'_>) -> Option<String> {
    if frame.stack().len() != state.stack.len() {
        return Some(format!("the stack holds {}, not {}", frame.stack().len(), state.stack.len()));
    }
    if frame.frame.blocks != state.blocks {
        return Some(format!("the blocks are {:?}, not {:?}", frame.frame.blocks, state.blocks));
    }
    let slots = frame.slots().iter().zip(state.slots);
    let mut held = slots.chain(frame.stack().iter().zip(state.stack));
    let misfit = held.find(|(slot, kind)| match (slot, kind.what) {
        (None, _) => !kind.null,
        (Some(_), None) => true,
        (Some(address), Some(what)) => !is(machine, *address, what),
    });
    misfit.map(|(slot, kind)| format!("{slot:?} is not {kind:?}"))
}

fn is(machine: &Machine<'_>, address: Address, what: What) -> bool {
    let heap = machine.heap();
    match (what, heap.data(address)) {
        (What::Any, _)
        | (What::Cell, Data::Cell)
        | (What::List, Data::List)
        | (What::Dict, Data::Dict(_))
        | (What::Set, Data::Set(_))
        | (What::Str, Data::Str(_))
        | (What::BoundMethod, Data::BoundMethod)
        | (What::Slice, Data::Slice)
        | (What::Iterator, Data::Iterator(_) | Data::Adapter(_) | Data::Generator | Data::Object)
        | (What::Exception, Data::Exception(_))
        | (What::None, Data::None)
        | (What::ExceptionClass, Data::Type(Type::Exception(_)) | Data::Class { layout: Type::Exception(_) })
        | (What::Saved, _)
        | (What::Raised, Data::Raised)
        | (What::Traceback, Data::Traceback)
        | (What::Frame, Data::Frame(_))
        | (What::Function { .. }, Data::Function)
        | (What::Subscriptable, Data::List | Data::Dict(_)) => true,
        (What::Tuple { length, .. }, Data::Tuple) => {
            length.is_none_or(|length| heap.items(address).len() == length as usize)
        }
        (What::Code(code), Data::Code(index)) => code == *index,
        (What::Why(why), Data::Int(n)) => *n == (why as u32).into(),
        (What::Noted(_) | What::Position, Data::Int(_)) => true,
        _ => false,
    }
}
