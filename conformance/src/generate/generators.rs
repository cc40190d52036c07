//! Generators: yielding in their bodies, and what is done with them where there is one: it is run on, thrown into, closed,
//! iterated over, dropped, in any order and at any point of its life.

use super::{
    body::{Body, number},
    flavour::Flavour,
    handle::{Around, Era},
    supply::FUEL,
};
use freevars_code::{Const, Opcode::*};

/// What is done with a generator, the simplest first.
#[derive(Clone, Copy, Debug)]
enum Act {
    Next,
    Send,
    Throw,
    Close,
    BuiltinNext,
    Iterate,
    Consume,
    Misuse,
}

const ACTS: &[(u32, Act)] = &[
    (10, Act::Next),
    (8, Act::Send),
    (8, Act::Throw),
    (5, Act::Close),
    (5, Act::BuiltinNext),
    (5, Act::Iterate),
    (3, Act::Consume),
    (2, Act::Misuse),
];

/// Where the generator is.
#[derive(Clone, Copy, Debug)]
enum Place {
    Variable(usize),
    Top,
}

/// How much is done with one generator at most.
const ACTS_OF_ONE: usize = 4;

/// How many of 256 acts that may raise are not in a `try`.
const UNGUARDED: u8 = 24;

impl Body<'_, '_> {
    /// `yield …`, and what becomes of what is sent.
    pub(super) fn yield_some(&mut self) -> bool {
        if !self.scope().generator || !self.may_yield() {
            return false;
        }
        if self.has(GET_YIELD_FROM_ITER) && self.tape.choose(3) == 2 && self.yield_from() {
            return true;
        }
        self.supply(Flavour::Any, 1);
        self.op(YIELD_VALUE, 0, 1, 1);
        self.yields += self.times;
        if self.has(RESUME) {
            self.op(RESUME, 1, 0, 0);
        }
        self.dispose();
        true
    }

    /// `yield from …`, and what becomes of its value; false: that would take too long.
    fn yield_from(&mut self) -> bool {
        let codes = self.generators_to_call();
        let code = (!codes.is_empty() && self.tape.choose(4) > 0).then(|| codes[self.tape.choose(codes.len())]);
        let rounds = code.map_or(3, |code| self.yields_of(code)) + 1;
        if self.times * rounds > 20 || code.is_some_and(|code| !self.call(code, FUEL)) {
            return false;
        }
        if code.is_none() {
            self.supply(Flavour::Tuple, 1);
        }
        self.op(GET_YIELD_FROM_ITER, 0, 1, 1);
        self.constant(Const::None);
        self.times *= rounds;
        if self.has(YIELD_FROM) {
            self.op(YIELD_FROM, 0, 2, 1);
        } else {
            let (again, over) = (self.label(), self.label());
            self.place(again);
            self.jump(SEND, over, 0, 0);
            self.op(YIELD_VALUE, 0, 1, 1);
            self.op(RESUME, 2, 0, 0);
            self.jump(JUMP_BACKWARD_NO_INTERRUPT, again, 1, 0);
            self.place(over);
        }
        self.yields += self.times;
        self.times /= rounds;
        self.dispose();
        true
    }

    /// A generator that waits while it handles an exception is in a cycle with it from 3.0 on: a collection is to find no
    /// finaliser there.
    fn may_yield(&self) -> bool {
        let handles = self.around.iter().any(|around| matches!(around, Around::Except { .. } | Around::Clause { .. }));
        !handles || self.era() == Era::Reasons || !self.plan.has_finalisers()
    }

    /// Does something with a generator that a variable holds, or with a new one.
    pub(super) fn drive(&mut self) -> bool {
        let generators: Vec<(usize, u8)> = self
            .variables()
            .filter(|&v| self.bound[v])
            .filter_map(|v| if let Flavour::Generator(code) = self.flavour(v) { Some((v, code)) } else { None })
            .collect();
        let codes = self.generators_to_call();
        if !generators.is_empty() && (codes.is_empty() || self.tape.choose(3) > 0) {
            let (variable, code) = generators[self.tape.choose(generators.len())];
            self.act_some(Place::Variable(variable), usize::from(code));
            return true;
        }
        if codes.is_empty() {
            return false;
        }
        let code = codes[self.tape.choose(codes.len())];
        if !self.call(code, FUEL) {
            return false;
        }
        self.act_some(Place::Top, code);
        self.op(POP_TOP, 0, 1, 0);
        true
    }

    /// Code objects whose functions make generators and can be called here.
    pub(super) fn generators_to_call(&self) -> Vec<usize> {
        let codes = self.index + 1..self.plan.codes.len();
        codes.filter(|&code| self.plan.codes[code].generator && self.may_call(code)).collect()
    }

    fn act_some(&mut self, place: Place, code: usize) {
        for _ in 0..self.tape.choose(ACTS_OF_ONE + 1) {
            if !self.has_room() {
                return;
            }
            let act = self.tape.weighted(ACTS).unwrap_or(Act::Next);
            if self.tape.chance(UNGUARDED) {
                self.act(act, place, code);
            } else {
                self.guarded(|body| body.act(act, place, code));
            }
        }
    }

    fn act(&mut self, act: Act, place: Place, code: usize) {
        let depth = self.depth;
        let next = if self.has(PRINT_ITEM) { "next" } else { "__next__" };
        match (act, place) {
            (Act::Iterate, _) if self.iterate(place, code) => return,
            (Act::Consume, Place::Variable(variable)) => {
                let name = ["list", "tuple"][self.tape.choose(2)];
                self.call_builtin(name, |body| {
                    body.load(variable);
                    1
                });
            }
            (Act::BuiltinNext, Place::Variable(variable)) => {
                let default = self.tape.choose(4) == 3;
                self.call_builtin("next", |body| {
                    body.load(variable);
                    if default {
                        body.constant(Const::None);
                    }
                    1 + u32::from(default)
                });
            }
            (Act::Send, _) => self.call_generator(place, "send", |body| {
                match body.tape.choose(2) {
                    0 => body.constant(Const::None),
                    _ => body.supply(Flavour::Item, 1),
                }
                1
            }),
            (Act::Throw, _) => self.call_generator(place, "throw", |body| {
                body.raised();
                1
            }),
            (Act::Close, _) => self.call_generator(place, "close", |_| 0),
            (Act::Misuse, _) => {
                let name = ["send", "throw", "close", next][self.tape.choose(4)];
                let count = self.tape.choose(5);
                self.call_generator(place, name, |body| {
                    (0..count).for_each(|_| body.something_else());
                    number(count)
                });
            }
            (Act::Next | Act::Iterate | Act::Consume | Act::BuiltinNext, _) => {
                self.call_generator(place, next, |_| 0);
            }
        }
        while self.depth > depth {
            self.op(POP_TOP, 0, 1, 0);
        }
    }

    fn push_generator(&mut self, place: Place) {
        match place {
            Place::Variable(variable) => self.load(variable),
            Place::Top => self.duplicate(),
        }
    }

    fn call_generator(&mut self, place: Place, name: &str, arguments: impl FnOnce(&mut Self) -> u32) {
        let lives_on = matches!(place, Place::Variable(_));
        self.call_method_of(|body| body.push_generator(place), lives_on, name, arguments);
    }

    /// `for … in …: emit(…)`; false: that would take too long.
    fn iterate(&mut self, place: Place, code: usize) -> bool {
        let rounds = self.yields_of(code) + 1;
        if self.times * rounds > 20 {
            return false;
        }
        let (head, over) = (self.label(), self.label());
        self.push_generator(place);
        self.op(GET_ITER, 0, 1, 1);
        self.place(head);
        self.times *= rounds;
        self.jump(FOR_ITER, over, 0, 1);
        self.op(POP_TOP, 0, 1, 0);
        self.emit(|body| body.supply(Flavour::Any, 1));
        self.op(POP_TOP, 0, 1, 0);
        self.jump(if self.has(JUMP_BACKWARD) { JUMP_BACKWARD } else { JUMP_ABSOLUTE }, head, 0, 0);
        self.times /= rounds;
        self.place(over);
        self.depth -= 1;
        true
    }
}
