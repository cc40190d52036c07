//! `sharing` and `closure-arity`: what cells are for.

#![allow(clippy::wildcard_enum_match_arm, reason = "functions and frames are what has cells, of all objects")]

use super::{Breach, Theorem, breach};
use crate::{
    builtin::Builtin,
    frame::FrameView,
    machine::{Machine, Shape},
    object::{Data, Slot},
    prose,
    rules::RuleName,
    uop::{Field, New, Place, Uop},
};
use freevars_code::{Opcode, version::Layout};
use std::collections::HashMap;

/// `sharing`, from state to state of one run.
#[derive(Clone, Debug)]
pub struct Sharing {
    /// By code object, the slots of its cell and free variables.
    slots: Vec<Vec<usize>>,
    /// Which cell a function or a frame has for which of its variables; both objects by when they were made.
    held: HashMap<(u64, usize), u64>,
}

impl Sharing {
    /// At the beginning of a run.
    ///
    /// # Errors
    ///
    /// A rule that is not to makes cells, or one that makes cells looks into one: a copy.
    pub fn new(machine: &Machine<'_>) -> Result<Sharing, Breach> {
        let version = machine.version();
        for (_, rule) in machine.table().rules() {
            let makes = rule.uops.iter().any(|uop| matches!(uop, Uop::New { object: New::Cell, .. }));
            let may = match rule.row.name {
                RuleName::Enter | RuleName::EnterMoved | RuleName::Opcode(Opcode::MAKE_CELL) => true,
                name => name == RuleName::Builtin(Builtin::NewCell),
            };
            let looks = rule.uops.iter().any(|uop| match uop {
                Uop::Borrow { place, .. }
                | Uop::BorrowFilled { place, .. }
                | Uop::Take { place, .. }
                | Uop::TakeFilled { place, .. }
                | Uop::Exchange { place, .. } => matches!(place, Place::Content(_)),
                _ => false,
            });
            if makes && (!may || looks) {
                let how = format!("{version}: {} makes a cell", prose::title(rule.row.name));
                return Err(Breach { theorem: Theorem::Sharing, how });
            }
        }
        let slots = machine.program().codes.iter().map(|code| {
            let shape = Shape::of(code, version);
            let cells = code.cellvars.iter().enumerate().filter_map(|(n, name)| match version.facts().layout {
                Layout::Separate => Some(shape.deref + n),
                Layout::LocalsPlus => shape.names.iter().position(|slot| slot == name),
            });
            cells.chain(shape.free..shape.names.len()).collect()
        });
        Ok(Sharing { slots: slots.collect(), held: HashMap::new() })
    }

    /// After a uop.
    ///
    /// # Errors
    ///
    /// A function or a frame has another cell for a variable than it had.
    pub fn after(&mut self, machine: &Machine<'_>) -> Result<(), Breach> {
        let heap = machine.heap();
        let mut held = HashMap::with_capacity(self.held.len());
        for (address, object) in heap.objects() {
            let slots: &mut dyn Iterator<Item = (usize, Slot)> = match &object.data {
                Data::Function => {
                    let closure = heap.field(address, Field::Closure);
                    &mut closure.into_iter().flat_map(|closure| heap.items(closure).iter().copied().enumerate())
                }
                Data::Frame(frame) => {
                    let slots = FrameView::of(object).map_or(&[][..], FrameView::slots);
                    &mut self.slots[frame.code.0 as usize].iter().map(move |slot| (*slot, slots[*slot]))
                }
                _ => continue,
            };
            for (slot, cell) in slots {
                let Some(cell) = cell.filter(|cell| *heap.data(*cell) == Data::Cell) else { continue };
                let (key, cell) = ((object.born, slot), heap.get(cell).born);
                if self.held.get(&key).is_some_and(|before| *before != cell) {
                    return Err(breach(Theorem::Sharing, machine, address, format!("has another cell in {slot}")));
                }
                held.insert(key, cell);
            }
        }
        self.held = held;
        Ok(())
    }
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
