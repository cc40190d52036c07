//! Statements that fail on purpose.

use super::super::{body::Body, flavour::Flavour};
use freevars_code::Opcode::*;

impl Body<'_, '_> {
    /// Something that fails. Nothing catches exceptions, but a finaliser's end with the finaliser.
    pub(super) fn fail(&mut self) -> bool {
        let unbound: Vec<usize> = self.variables().filter(|&v| !self.bound[v]).collect();
        match self.tape.choose(7) {
            0 | 1 if !unbound.is_empty() => {
                let variable = unbound[self.tape.choose(unbound.len())];
                if self.tape.choose(2) == 0 {
                    self.load(variable);
                    self.op(POP_TOP, 0, 1, 0);
                } else if !self.delete(variable) {
                    return false;
                }
            }
            2 => {
                self.supply(Flavour::Any, 1);
                self.supply(Flavour::Any, 1);
                let (opcode, arg) = if self.has(BINARY_OP) { (BINARY_OP, 0) } else { (BINARY_ADD, 0) };
                self.op(opcode, arg, 2, 1);
                self.op(POP_TOP, 0, 1, 0);
            }
            3 => {
                self.supply(Flavour::Any, 1);
                self.supply(Flavour::Any, 1);
                self.op(BINARY_SUBSCR, 0, 2, 1);
                self.op(POP_TOP, 0, 1, 0);
            }
            4 => {
                self.global("missing");
                self.op(POP_TOP, 0, 1, 0);
            }
            5 => {
                let n = self.tape.choose(3);
                let name = ["ValueError", "KeyError", "missing"][n];
                let end = self.label();
                self.supply(Flavour::Any, 1);
                let condition = if self.has(POP_JUMP_IF_TRUE) { POP_JUMP_IF_TRUE } else { POP_JUMP_FORWARD_IF_TRUE };
                self.jump(condition, end, 1, 0);
                self.global(name);
                self.op(RAISE_VARARGS, 1, 1, 0);
                self.place(end);
            }
            6 => {
                let variables: Vec<usize> =
                    self.variables().filter(|&v| self.bound[v] && self.flavour(v) == Flavour::Any).collect();
                if variables.is_empty() {
                    return false;
                }
                let variable = variables[self.tape.choose(variables.len())];
                self.load(variable);
                self.op(UNPACK_SEQUENCE, 2, 1, 2);
                self.op(POP_TOP, 0, 1, 0);
                self.op(POP_TOP, 0, 1, 0);
            }
            _ => return false,
        }
        true
    }
}
