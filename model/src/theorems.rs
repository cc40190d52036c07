//! Theorems about states, each a named predicate with a sentence. `linearity` and `stack-effect`, which are about rules,
//! are read off [`crate::ownership`].

#![allow(clippy::match_same_arms, reason = "an arm a line reads better than arms merged by chance")]
#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; a match on every uop has no wildcard"
)]

use crate::{
    builtin::Builtin,
    frame::FrameView,
    kinds::What,
    machine::{Machine, Outcome},
    object::{Address, Data, Type},
    rules::RuleName,
    uop::{Field, Uop},
    verify::{Before, Verified},
};
use std::fmt;

/// A theorem that does not hold in a state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    /// Which.
    pub theorem: Theorem,
    /// How.
    pub how: String,
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", <&str>::from(self.theorem), self.how)
    }
}

impl std::error::Error for Breach {}

/// The theorems about states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::EnumIter)]
#[strum(serialize_all = "kebab-case")]
pub enum Theorem {
    /// An object's reference count is the number of references to it from frames, pending uops and the heap.
    Counts,
    /// Each slot and stack entry keeps the kind that the verifier gave it.
    Preservation,
    /// A function's closure is absent, or a tuple of exactly as many cells as its code has free variables.
    ClosureArity,
    /// A state that has not finished has an activity that can step.
    Progress,
    /// At the end only what the machine itself holds is alive, and what no collection frees.
    Balance,
}

/// `counts`, in this state. Nothing is claimed of a run that was broken off.
///
/// # Errors
///
/// The first object whose count is not the number of references to it.
pub fn counts(machine: &Machine<'_>) -> Result<(), Breach> {
    if matches!(machine.outcome(), Some(Outcome::Exhausted(_) | Outcome::Unsupported(_))) {
        return Ok(());
    }
    let heap = machine.heap();
    let mut found = vec![0u32; heap.bound()];
    let holders = heap.objects().filter(|(address, _)| machine.collecting() != Some(*address));
    let inside = holders.flat_map(|(address, _)| heap.references(address));
    for address in machine.roots().chain(inside) {
        found[address.index()] += 1;
    }
    for (address, object) in heap.objects() {
        let n = found[address.index()];
        if n != object.count {
            return Err(breach(Theorem::Counts, machine, address, format!("counts {}, has {n}", object.count)));
        }
        if n == 0 && !machine.dying().any(|dying| dying == address) {
            return Err(breach(Theorem::Counts, machine, address, "is dead and not freed".to_string()));
        }
    }
    Ok(())
}

/// `closure-arity`, in this state. A function that is being made is exempt: it is not reachable yet.
///
/// # Errors
///
/// The first function whose closure does not fit.
pub fn closure_arity(machine: &Machine<'_>) -> Result<(), Breach> {
    let heap = machine.heap();
    for (address, object) in heap.objects().filter(|(_, object)| object.data == Data::Function && object.count > 0) {
        let (Some(code), Some(closure)) = (heap.field(address, Field::Code), heap.field(address, Field::Closure))
        else {
            continue;
        };
        let Data::Code(code) = heap.data(code) else { continue };
        let frees = machine.program().codes[code.0 as usize].freevars.len();
        let items = heap.items(closure);
        let cells = items.iter().flatten().filter(|item| matches!(heap.data(**item), Data::Cell)).count();
        if items.len() != frees || cells != frees {
            let how = format!("has a closure of {} for {frees} free variables (count {})", items.len(), object.count);
            return Err(breach(Theorem::ClosureArity, machine, address, how));
        }
    }
    Ok(())
}

/// `preservation`, in a state in which an instruction of the innermost frame is about to begin; in others nothing is
/// claimed.
///
/// # Errors
///
/// The first slot or stack entry that is not of its kind.
pub fn preservation(machine: &Machine<'_>, verified: &Verified) -> Result<(), Breach> {
    let Some((rule, 0, _)) = machine.position() else { return Ok(()) };
    let (Some(frame), RuleName::Opcode(_)) = (machine.frames().next_back(), machine.table().get(rule).row.name) else {
        return Ok(());
    };
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

/// `progress`, in this state.
///
/// # Errors
///
/// The machine has neither an outcome nor anything to step.
pub fn progress(machine: &Machine<'_>) -> Result<(), Breach> {
    match (machine.position(), machine.outcome()) {
        (Some(_), _) | (None, Some(Outcome::Returned(_) | Outcome::Raised(_))) => Ok(()),
        (None, Some(Outcome::Exhausted(_) | Outcome::Unsupported(_))) => Ok(()),
        (None, None) => Err(Breach { theorem: Theorem::Progress, how: "nothing to step, and no outcome".to_string() }),
    }
}

/// `balance`, once the outcome and the globals have been dropped and a collection has run. Nothing is claimed of a run
/// that was broken off. A collection that spares finalisers (2.7) leaves what can be reached from what has one.
///
/// # Errors
///
/// The first object that is alive for no reason.
pub fn balance(machine: &Machine<'_>) -> Result<(), Breach> {
    if machine.outcome().is_some() {
        return Ok(());
    }
    let collection = machine.table().find(RuleName::Builtin(Builtin::Collect));
    let spares_finalisers = collection.is_some_and(|rule| {
        machine.table().get(rule).uops.iter().any(|uop| matches!(uop, Uop::FindGarbage { legacy: true, .. }))
    });
    let heap = machine.heap();
    let finalised = heap.objects().filter(|(address, _)| spares_finalisers && machine.has_finaliser(*address));
    let mut kept = vec![false; heap.bound()];
    let mut todo: Vec<Address> = machine.roots().chain(finalised.map(|(address, _)| address)).collect();
    while let Some(address) = todo.pop() {
        if !std::mem::replace(&mut kept[address.index()], true) {
            todo.extend(heap.references(address));
        }
    }
    match heap.objects().find(|(address, _)| !kept[address.index()]) {
        Some((address, _)) => Err(breach(Theorem::Balance, machine, address, "is alive".to_string())),
        None => Ok(()),
    }
}

fn breach(theorem: Theorem, machine: &Machine<'_>, address: Address, how: String) -> Breach {
    let data = machine.heap().data(address);
    let position = machine.position().map(|(rule, at, _)| (machine.table().get(rule).row.name, at));
    Breach { theorem, how: format!("{address:?} {data:?} {how}, before {position:?}") }
}
