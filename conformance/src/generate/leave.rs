//! Ways out of loops, handlers and `finally` clauses before their end: `return`, `break` and `continue`.

#![allow(clippy::match_same_arms, reason = "an arm a line reads better than arms merged by chance")]

use super::{
    body::{Body, Handler},
    flavour::Flavour,
    handle::{Around, Era},
};
use freevars_code::Opcode::*;

/// How statements are left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Leave {
    Return,
    Break,
    Continue,
}

impl Body<'_, '_> {
    /// `if …: return …`, and likewise.
    pub(super) fn leave_early(&mut self) -> bool {
        let ways: Vec<Leave> =
            [Leave::Return, Leave::Break, Leave::Continue].into_iter().filter(|&way| self.may_leave(way)).collect();
        if ways.is_empty() || self.around.is_empty() {
            return false;
        }
        let way = ways[self.tape.choose(ways.len())];
        self.perhaps(|body| body.leave(way));
        true
    }

    /// What is left, the innermost first.
    fn left(&self, way: Leave) -> impl Iterator<Item = &Around> {
        let stop =
            move |around: &&Around| way == Leave::Return || !matches!(around, Around::For { .. } | Around::While);
        self.around.iter().rev().take_while(stop)
    }

    fn may_leave(&self, way: Leave) -> bool {
        let era = self.era();
        let passes = |around: &Around| match around {
            Around::Clause { called, .. } => match era {
                Era::Reasons => way != Leave::Continue,
                Era::Blocks => !called,
                Era::Table => true,
            },
            Around::For { .. }
            | Around::While
            | Around::Try { .. }
            | Around::Finally { .. }
            | Around::Except { .. }
            | Around::Context { .. }
            | Around::Value => true,
        };
        let lands = || match self.around.iter().rev().find(|one| matches!(one, Around::For { .. } | Around::While)) {
            Some(Around::For { block, .. }) => era != Era::Reasons || *block,
            _ => false,
        };
        (way == Leave::Return || lands()) && self.left(way).all(passes)
    }

    fn leave(&mut self, way: Leave) {
        if way == Leave::Return {
            self.result(Flavour::Plain);
        }
        let (around, handler) = (self.around.clone(), self.handler);
        if self.era() != Era::Reasons {
            let count = self.left(way).count();
            for _ in 0..count {
                if let Some(left) = self.around.pop() {
                    self.undo(left, way == Leave::Return);
                }
            }
        }
        self.land(way);
        (self.around, self.handler) = (around, handler);
    }

    /// Undoes what one of those that are left has done; a value that is to be returned stays on top.
    fn undo(&mut self, left: Around, value: bool) {
        match (left, self.era()) {
            (Around::While, _) | (_, Era::Reasons) => {}
            (Around::For { .. } | Around::Value, _) => self.drop_below(value),
            (Around::Try { outer }, _) => self.unprotect(outer),
            (Around::Context { outer }, _) => self.leave_context(outer, value),
            (Around::Finally { clause, .. }, Era::Blocks) => {
                self.op(POP_BLOCK, 0, 0, 0);
                self.jump(CALL_FINALLY, clause, 0, 0);
                self.called.push(clause);
            }
            (Around::Finally { mark, outer, .. }, Era::Table) => self.clause_inline(mark, outer, value),
            (Around::Except { variable, cleanup, .. }, Era::Blocks) => {
                if value {
                    self.op(ROT_FOUR, 0, 4, 4);
                }
                if variable.is_some() {
                    self.op(POP_BLOCK, 0, 0, 0);
                }
                self.op(POP_EXCEPT, 0, 3, 0);
                if variable.is_some() {
                    self.jump(CALL_FINALLY, cleanup, 0, 0);
                }
            }
            (Around::Except { variable, outer, .. }, Era::Table) => {
                self.handler = outer;
                if value {
                    self.op(SWAP, 2, 2, 2);
                }
                self.op(POP_EXCEPT, 0, 1, 0);
                if let Some(variable) = variable {
                    self.forget(variable);
                }
            }
            (Around::Clause { entries, .. }, Era::Blocks) => {
                let kept = u32::from(value);
                self.op(POP_FINALLY, kept, entries + kept, kept);
            }
            (Around::Clause { entries: 0, .. }, Era::Table) => {}
            (Around::Clause { outer, .. }, Era::Table) => {
                self.drop_below(value);
                self.handler = outer;
                if value {
                    self.op(SWAP, 2, 2, 2);
                }
                self.op(POP_EXCEPT, 0, 1, 0);
            }
        }
    }

    /// Drops the top, or what is below it.
    fn drop_below(&mut self, value: bool) {
        if value {
            let (opcode, arg) = if self.has(ROT_TWO) { (ROT_TWO, 0) } else { (SWAP, 2) };
            self.op(opcode, arg, 2, 2);
        }
        self.op(POP_TOP, 0, 1, 0);
    }

    /// The `finally` clause once more, on the way out.
    fn clause_inline(&mut self, mark: usize, outer: Option<Handler>, value: bool) {
        self.handler = outer;
        let here = self.tape.mark();
        self.tape.rewind(mark);
        if value {
            self.around.push(Around::Value);
        }
        let bound = self.bound.clone();
        self.nesting += 1;
        self.block();
        self.nesting -= 1;
        self.bound = bound;
        if value {
            self.around.pop();
        }
        self.tape.rewind(here);
    }

    fn land(&mut self, way: Leave) {
        let innermost = self.around.iter().rev().find(|around| matches!(around, Around::For { .. })).copied();
        match (way, innermost) {
            (Leave::Return, _) => self.op(RETURN_VALUE, 0, 1, 0),
            (Leave::Break, Some(Around::For { block: true, .. })) => self.op(BREAK_LOOP, 0, 0, 0),
            (Leave::Break, Some(Around::For { end, .. })) => {
                self.op(POP_TOP, 0, 1, 0);
                self.jump(JUMP_FORWARD, end, 0, 0);
            }
            (Leave::Continue, Some(Around::For { head, .. })) => {
                let opcode = match self.era() {
                    Era::Reasons => CONTINUE_LOOP,
                    Era::Blocks => JUMP_ABSOLUTE,
                    Era::Table => JUMP_BACKWARD,
                };
                self.jump(opcode, head, 0, 0);
            }
            (Leave::Break | Leave::Continue, _) => unreachable!("ways-out: there is a loop"),
        }
    }
}
