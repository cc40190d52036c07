//! `counts` and `balance`: what is referred to, and what is alive.

use super::{Breach, Theorem, breach};
use crate::{
    machine::{Machine, Outcome},
    object::Address,
};

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
    machine.roots().for_each(|address| found[address.index()] += 1);
    for (address, object) in heap.objects() {
        if machine.collecting() != Some(address) {
            object.each_reference(|address| found[address.index()] += 1);
        }
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

/// `balance`, once the outcome and the globals have been dropped and a collection has run. Nothing is claimed of a run
/// that was broken off. What a collection spares (2.7) the machine itself keeps.
///
/// # Errors
///
/// The first object that is alive for no reason.
pub fn balance(machine: &Machine<'_>) -> Result<(), Breach> {
    if machine.outcome().is_some() {
        return Ok(());
    }
    let heap = machine.heap();
    let mut kept = vec![false; heap.bound()];
    let mut todo: Vec<Address> = machine.roots().collect();
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
