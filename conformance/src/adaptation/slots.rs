//! Where the variables of a 3.8 frame are in a 3.11 frame.

use super::{FROM, Reason, namespace};
use freevars_code::{
    Code, Flags,
    Opcode::{self, *},
};
use freevars_model::kinds::State;

/// The variables of a code object in 3.11, and where 3.8's are among them.
#[derive(Debug)]
pub(super) struct Slots {
    /// `co_varnames`: 3.8's, and then one more for each that LOAD_FAST or DELETE_FAST names though a cell variable has
    /// the same name. In 3.8 that is a slot beside the cell's, and empty: a parameter's value has moved into its cell.
    /// In 3.11 it would be the cell. The last one of several equal names has no cell.
    pub(super) varnames: Vec<String>,
    /// `co_cellvars`: 3.8's, and the namespace, if the code object has one of its own; by their slots, as 3.11 has them.
    pub(super) cellvars: Vec<String>,
    /// For each operand of a `*_DEREF` opcode, what it is in 3.11.
    derefs: Vec<u32>,
    /// For each local variable whose slot is a cell's in 3.11, which local variable it is instead.
    beside: Vec<(u32, u32)>,
    /// The slots of the cell variables, ascending.
    pub(super) cells: Vec<u32>,
    /// The slot of the cell with the namespace.
    pub(super) namespace: Option<u32>,
}

impl Slots {
    pub(super) fn of(code: &Code, states: &[Option<State>]) -> Result<Slots, Reason> {
        let repeated = |(n, name): (usize, &String)| code.cellvars[..n].contains(name);
        if code.cellvars.iter().enumerate().any(repeated) {
            return Err(Reason::CellsOfOneName);
        }
        let reached: Vec<(Opcode, u32)> = reached(code, states).collect();
        let mut varnames = code.varnames.clone();
        let mut beside = Vec::new();
        for (n, name) in (0..).zip(&code.varnames) {
            let merged =
                code.cellvars.contains(name) && code.varnames.iter().position(|other| other == name) == Some(n);
            let n = number(n);
            if merged && reached.iter().any(|&(opcode, arg)| arg == n && matches!(opcode, LOAD_FAST | DELETE_FAST)) {
                beside.push((n, number(varnames.len())));
                varnames.push(name.clone());
            }
            if merged && reached.contains(&(STORE_FAST, n)) {
                return Err(Reason::StoreBesideACell);
            }
        }
        let own_namespace = code.flags.contains(Flags::NEWLOCALS) && !code.flags.contains(Flags::OPTIMIZED);
        let has_namespace = own_namespace && reached.iter().any(|(opcode, _)| namespace::USERS.contains(opcode));
        let mut cellvars = code.cellvars.clone();
        cellvars.extend(has_namespace.then(|| namespace::NAME.to_owned()));
        let mut next = varnames.len();
        let mut slot = |local: Option<usize>| {
            number(local.unwrap_or_else(|| {
                next += 1;
                next - 1
            }))
        };
        let local = |name: &String| varnames.iter().position(|other| other == name);
        let mut derefs: Vec<u32> = cellvars.iter().map(|name| slot(local(name))).collect();
        let mut ordered: Vec<(u32, String)> = derefs.iter().copied().zip(cellvars).collect();
        ordered.sort_unstable();
        let (cells, cellvars) = ordered.into_iter().unzip();
        let namespace = has_namespace.then(|| derefs.pop()).flatten();
        derefs.extend(code.freevars.iter().map(|_| slot(None)));
        Ok(Slots { varnames, cellvars, derefs, beside, cells, namespace })
    }

    /// What an operand of a `*_DEREF` opcode is in 3.11.
    pub(super) fn deref(&self, old: u32) -> u32 {
        self.derefs[old as usize]
    }

    /// What an operand of a `*_FAST` opcode is in 3.11.
    pub(super) fn local(&self, old: u32) -> u32 {
        self.beside.iter().find(|(local, _)| *local == old).map_or(old, |(_, beside)| *beside)
    }
}

/// The instructions that are reached, opcode and operand.
fn reached<'a>(code: &Code, states: &'a [Option<State>]) -> impl Iterator<Item = (Opcode, u32)> + use<'a> {
    let instructions = code.instructions(FROM).expect("verified: it was decoded before");
    let reached = instructions.into_iter().zip(states).filter(|(_, state)| state.is_some());
    reached.map(|(instruction, _)| (instruction.opcode, instruction.arg))
}

pub(super) fn number(n: usize) -> u32 {
    u32::try_from(n).expect("slots-counted: there are few more than before")
}
