//! Jumps: branches whose ways join with equally deep stacks, and loops of bounded trips.

use super::{
    body::{Body, Label, number},
    flavour::Flavour,
    handle::Around,
    operations::Family,
    supply::FUEL,
};
use freevars_code::{Const, Opcode, Opcode::*};

/// What a conditional jump asks, and the opcodes that do: forward, then backward.
struct Conditional {
    forward: Opcode,
    backward: Opcode,
    /// The opcode compares with None; otherwise it asks for truth.
    asks_for_none: bool,
    /// Whether it jumps when the answer is yes.
    when: bool,
}

const fn conditional(forward: Opcode, backward: Opcode, asks_for_none: bool, when: bool) -> Conditional {
    Conditional { forward, backward, asks_for_none, when }
}

const CONDITIONALS: &[Conditional] = &[
    conditional(POP_JUMP_IF_FALSE, POP_JUMP_IF_FALSE, false, false),
    conditional(POP_JUMP_IF_TRUE, POP_JUMP_IF_TRUE, false, true),
    conditional(POP_JUMP_FORWARD_IF_FALSE, POP_JUMP_BACKWARD_IF_FALSE, false, false),
    conditional(POP_JUMP_FORWARD_IF_TRUE, POP_JUMP_BACKWARD_IF_TRUE, false, true),
    conditional(POP_JUMP_FORWARD_IF_NONE, POP_JUMP_BACKWARD_IF_NONE, true, true),
    conditional(POP_JUMP_FORWARD_IF_NOT_NONE, POP_JUMP_BACKWARD_IF_NOT_NONE, true, false),
];

/// The most rounds of a loop.
const ROUNDS: usize = 3;

impl Body<'_, '_> {
    /// A forward jump that asks for truth and takes its operand.
    pub(super) fn conditional_forward(&mut self) -> Opcode {
        self.conditional().forward
    }

    fn conditional(&mut self) -> &'static Conditional {
        let there: Vec<&Conditional> = CONDITIONALS.iter().filter(|one| self.has(one.forward)).collect();
        there[self.tape.choose(there.len())]
    }

    /// Statements that run if something holds, and others that run if not.
    pub(super) fn branch(&mut self) {
        let (other, end) = (self.label(), self.label());
        let condition = self.conditional();
        self.supply(Flavour::Any, FUEL);
        self.jump(condition.forward, other, 1, 0);
        let before = self.bound.clone();
        self.block();
        let after = std::mem::replace(&mut self.bound, before);
        if self.tape.choose(2) == 1 {
            let ahead = if self.has(JUMP_ABSOLUTE) && self.tape.choose(3) == 2 { JUMP_ABSOLUTE } else { JUMP_FORWARD };
            self.jump(ahead, end, 0, 0);
            self.place(other);
            self.block();
            self.place(end);
        } else {
            self.place(other);
        }
        self.join(&after);
    }

    /// A variable has a value where two ways meet if it has on both.
    pub(super) fn join(&mut self, other: &[bool]) {
        self.bound.iter_mut().zip(other).for_each(|(bound, other)| *bound &= other);
    }

    /// `for` over a few items.
    pub(super) fn for_loop(&mut self) {
        let has_block = self.has(SETUP_LOOP) && self.tape.choose(4) < 3;
        let (head, exhausted, end) = (self.label(), self.label(), self.label());
        if has_block {
            self.jump(SETUP_LOOP, end, 0, 0);
        }
        let rounds = 1 + self.tape.choose(ROUNDS);
        let length = u8::try_from(rounds).expect("rounds: there are few");
        match self.tape.choose(3) {
            0 => self.supply(Flavour::Items(length), FUEL),
            1 => {
                let name = if self.has(PRINT_ITEM) && self.tape.choose(2) == 1 { "xrange" } else { "range" };
                self.call_builtin(name, |body| {
                    body.constant(Const::Int(rounds.into()));
                    1
                });
            }
            _ => {
                (0..rounds).for_each(|_| self.supply(Flavour::Item, 1));
                self.op(BUILD_TUPLE, number(rounds), number(rounds), 1);
            }
        }
        self.op(GET_ITER, 0, 1, 1);
        self.place(head);
        let before = self.bound.clone();
        self.times *= u64::from(length) + 1;
        self.jump(FOR_ITER, exhausted, 0, 1);
        self.target();
        self.around.push(Around::For { head, end, block: has_block });
        self.block();
        self.around.pop();
        if self.tape.chance(64) {
            self.leave_loop(has_block, end);
        }
        let back = match (self.has(JUMP_BACKWARD), has_block && self.tape.choose(3) == 2) {
            (true, _) => JUMP_BACKWARD,
            (false, true) => CONTINUE_LOOP,
            (false, false) => JUMP_ABSOLUTE,
        };
        self.jump(back, head, 0, 0);
        self.times /= u64::from(length) + 1;
        self.place(exhausted);
        self.depth -= 1;
        if has_block {
            self.op(POP_BLOCK, 0, 0, 0);
        }
        self.place(end);
        self.join(&before);
    }

    /// What happens to a loop's item: a variable gets it, or it goes.
    fn target(&mut self) {
        let variables: Vec<usize> = self.variables().filter(|&v| self.flavour(v) == Flavour::Any).collect();
        match self.tape.choose(variables.len() + 1).checked_sub(1) {
            Some(n) => self.store(variables[n]),
            None => self.op(POP_TOP, 0, 1, 0),
        }
    }

    /// `if …: break`
    fn leave_loop(&mut self, has_block: bool, end: Label) {
        let stay = self.label();
        let condition = self.conditional();
        self.supply(Flavour::Any, 1);
        self.jump(condition.forward, stay, 1, 0);
        if has_block {
            self.op(BREAK_LOOP, 0, 0, 0);
        } else {
            self.op(POP_TOP, 0, 1, 0);
            self.jump(JUMP_FORWARD, end, 0, 0);
            self.depth += 1;
        }
        self.place(stay);
    }

    /// `while` that asks at its end: a counter ends it.
    pub(super) fn while_loop(&mut self) {
        let slot = number(self.scope().varnames().count());
        let rounds = 1 + self.tape.choose(ROUNDS);
        let head = self.label();
        self.constant(Const::Int(0.into()));
        self.op(STORE_FAST, slot, 1, 0);
        self.place(head);
        self.times *= rounds as u64;
        let before = self.bound.clone();
        let counting = std::mem::replace(&mut self.counting, true);
        self.around.push(Around::While);
        self.block();
        self.around.pop();
        self.counting = counting;
        self.op(LOAD_FAST, slot, 0, 1);
        self.constant(Const::Int(1.into()));
        if self.has(BINARY_OP) {
            self.op(BINARY_OP, 0, 2, 1);
        } else {
            self.op(BINARY_ADD, 0, 2, 1);
        }
        self.op(STORE_FAST, slot, 1, 0);
        let condition = self.conditional();
        // A tuple of what makes the jump go back, as often as there are rounds but one, and then of what does not.
        let answer = |yes: bool| match condition.asks_for_none {
            true if yes => Const::None,
            _ => Const::Bool(yes),
        };
        let again = (0..=rounds).map(|n| answer((n < rounds) == condition.when));
        let again = Const::Tuple(again.collect());
        self.constant(again);
        self.op(LOAD_FAST, slot, 0, 1);
        self.op(BINARY_SUBSCR, 0, 2, 1);
        self.jump(condition.backward, head, 1, 0);
        self.times /= rounds as u64;
        self.join(&before);
    }

    /// Whether loops may be written here.
    pub(super) fn may_loop(&self) -> bool {
        self.plan.has(Family::Loops) && self.times < 20
    }
}
