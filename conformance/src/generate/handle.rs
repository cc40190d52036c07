//! Handlers: `try` with `except` and `finally`, by the blocks of 2.7 and 3.8 and by the exception table of 3.11, as the
//! compilers lay them out.
//!
//! A protected body does something that may raise, so that its handler is reached. [`super::leave`] has the ways out of
//! all this.

use super::{
    body::{Body, Handler, Label},
    flavour::Flavour,
};
use freevars_code::{Const, Opcode, Opcode::*};

/// How a version handles exceptions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Era {
    /// Blocks; whoever ends a `finally` clause finds the reason for it on the stack (2.7).
    Reasons,
    /// Blocks, one of which is that of a handler that runs (3.8).
    Blocks,
    /// The exception table (3.11).
    Table,
}

/// What statements are inside of, the innermost last: what must be undone by who leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Around {
    /// A `for` loop, whose iterator is on the stack.
    For { head: Label, end: Label, block: bool },
    /// A loop that only a return may leave.
    While,
    /// A body with `except` clauses.
    Try { outer: Option<Handler> },
    /// A body with a `finally` clause, which starts there, or is written by these bytes of the tape.
    Finally { clause: Label, mark: usize, outer: Option<Handler> },
    /// An `except` clause; the variable that is deleted after it, and where that is done.
    Except { variable: Option<usize>, cleanup: Label, outer: Option<Handler> },
    /// A `finally` clause: how much lies on the stack, and whether CALL_FINALLY goes to it.
    Clause { entries: u32, called: bool, outer: Option<Handler> },
    /// The body of a `with`, whose `__exit__` lies on the stack.
    Context { outer: Option<Handler> },
    /// A value that is to be returned lies on the stack.
    Value,
}

/// How many `except` clauses there are at most.
const CLAUSES: usize = 3;

impl Body<'_, '_> {
    pub(super) fn era(&self) -> Era {
        match (self.has(SETUP_EXCEPT), self.has(PUSH_EXC_INFO)) {
            (true, _) => Era::Reasons,
            (false, false) => Era::Blocks,
            (false, true) => Era::Table,
        }
    }

    /// Instructions from here on have a handler, which keeps what is on the stack now.
    fn protect(&mut self, setup: Opcode, handler: Label) -> Option<Handler> {
        match self.era() {
            Era::Reasons => self.jump(setup, handler, 0, 0),
            Era::Blocks => self.jump(SETUP_FINALLY, handler, 0, 0),
            Era::Table => return self.cover(handler, false),
        }
        None
    }

    /// The same by the exception table; the handler that there was before.
    pub(super) fn cover(&mut self, label: Label, lasti: bool) -> Option<Handler> {
        let depth = self.depth;
        self.handler.replace(Handler { label, depth, lasti })
    }

    /// The handler is not that of the instructions from here on.
    pub(super) fn unprotect(&mut self, outer: Option<Handler>) {
        match self.era() {
            Era::Reasons | Era::Blocks => self.op(POP_BLOCK, 0, 0, 0),
            Era::Table => self.handler = outer,
        }
    }

    /// Statements, and something that may raise.
    pub(super) fn protected(&mut self) {
        if self.tape.choose(2) == 1 {
            self.block();
        }
        let depth = self.depth;
        let done = match self.tape.choose(5) {
            0 => false,
            1 => self.raise_new(),
            2 => self.unbound(),
            _ => self.fail(),
        };
        while self.depth > depth {
            self.op(POP_TOP, 0, 1, 0);
        }
        if !done {
            self.emit(|body| body.supply(Flavour::Any, 1));
            self.op(POP_TOP, 0, 1, 0);
        }
    }

    /// Statements inside of something.
    pub(super) fn inside(&mut self, around: Around, statements: impl FnOnce(&mut Self)) {
        self.around.push(around);
        self.nesting += 1;
        statements(self);
        self.nesting -= 1;
        self.around.pop();
    }

    /// An exception is on the stack, below it what a version keeps there.
    fn handles(&mut self, cleanup: Label) {
        let base = self.depth;
        match self.era() {
            Era::Reasons => self.rise(3),
            Era::Blocks => self.rise(6),
            Era::Table => {
                self.rise(1);
                self.handler = Some(Handler { label: cleanup, depth: base + 1, lasti: true });
                self.op(PUSH_EXC_INFO, 0, 1, 2);
            }
        }
    }

    /// What an exception that leaves a handler of 3.11 does last.
    fn handles_no_more(&mut self, cleanup: Label, base: u32, outer: Option<Handler>) {
        self.handler = outer;
        if self.era() == Era::Table {
            self.place(cleanup);
            self.depth = base;
            self.rise(3);
            self.op(COPY, 3, 3, 4);
            self.op(POP_EXCEPT, 0, 1, 0);
            self.op(RERAISE, 1, 1, 0);
        }
        self.depth = base;
    }

    /// `try: … except …: … else: …`
    pub(super) fn try_except(&mut self) {
        let (handler, cleanup, end) = (self.label(), self.label(), self.label());
        let (base, mut before) = (self.depth, self.bound.clone());
        let outer = self.protect(SETUP_EXCEPT, handler);
        self.inside(Around::Try { outer }, Self::protected);
        self.unprotect(outer);
        before.iter_mut().zip(&self.bound).for_each(|(before, bound)| *before &= bound);
        if self.tape.choose(4) == 3 {
            self.nested_block();
        }
        self.jump(JUMP_FORWARD, end, 0, 0);
        let mut after = std::mem::replace(&mut self.bound, before.clone());
        self.place(handler);
        self.handles(cleanup);
        let caught = self.depth;
        let clauses = 1 + self.tape.choose(CLAUSES);
        let mut all = false;
        for _ in 0..clauses {
            self.depth = caught;
            self.bound.clone_from(&before);
            all = self.clause(cleanup, end, outer);
            self.bound.iter().zip(&mut after).for_each(|(bound, after)| *after &= bound);
            if all {
                break;
            }
        }
        if !all {
            self.depth = caught;
            match self.era() {
                Era::Reasons | Era::Blocks => self.op(END_FINALLY, 0, caught - base, 0),
                Era::Table => self.op(RERAISE, 0, 1, 0),
            }
        }
        self.handles_no_more(cleanup, base, outer);
        self.place(end);
        self.bound = after;
    }

    /// `try: … except: pass`
    pub(super) fn guarded(&mut self, act: impl FnOnce(&mut Self)) {
        let (handler, cleanup, end) = (self.label(), self.label(), self.label());
        let base = self.depth;
        let outer = self.protect(SETUP_EXCEPT, handler);
        let mut before = self.bound.clone();
        self.inside(Around::Try { outer }, act);
        before.iter_mut().zip(&self.bound).for_each(|(before, bound)| *before &= bound);
        self.bound = before;
        self.unprotect(outer);
        self.jump(JUMP_FORWARD, end, 0, 0);
        self.place(handler);
        self.handles(cleanup);
        let entries = if self.era() == Era::Table { 1 } else { 3 };
        (0..entries).for_each(|_| self.op(POP_TOP, 0, 1, 0));
        self.handler = outer;
        self.end_handler();
        self.jump(JUMP_FORWARD, end, 0, 0);
        self.handles_no_more(cleanup, base, outer);
        self.place(end);
    }

    fn nested_block(&mut self) {
        self.nesting += 1;
        self.block();
        self.nesting -= 1;
    }

    /// What was handled before is handled again.
    pub(super) fn end_handler(&mut self) {
        match self.era() {
            Era::Reasons => {}
            Era::Blocks => self.op(POP_EXCEPT, 0, 3, 0),
            Era::Table => self.op(POP_EXCEPT, 0, 1, 0),
        }
    }

    /// Instructions that the next ones follow whatever they do: they may stand behind a jump that skips them.
    pub(super) fn perhaps(&mut self, instructions: impl FnOnce(&mut Self)) {
        let (end, before, depth) = (self.label(), self.bound.clone(), self.depth);
        if self.tape.choose(3) > 0 {
            let skip = if self.has(POP_JUMP_IF_TRUE) { POP_JUMP_IF_TRUE } else { POP_JUMP_FORWARD_IF_TRUE };
            self.supply(Flavour::Any, 1);
            self.jump(skip, end, 1, 0);
        }
        instructions(self);
        self.place(end);
        self.depth = depth;
        self.join(&before);
    }

    /// `try: … finally: …`
    pub(super) fn try_finally(&mut self) {
        let (clause, cleanup, end) = (self.label(), self.label(), self.label());
        let (base, mut before) = (self.depth, self.bound.clone());
        let mark = self.tape.mark();
        let outer = self.protect(SETUP_FINALLY, clause);
        self.inside(Around::Finally { clause, mark, outer }, Self::protected);
        let called = self.called.contains(&clause);
        self.unprotect(outer);
        before.iter_mut().zip(&self.bound).for_each(|(before, bound)| *before &= bound);
        match self.era() {
            Era::Reasons | Era::Blocks => {
                match self.era() {
                    Era::Reasons => self.constant(Const::None),
                    Era::Blocks | Era::Table => self.op(BEGIN_FINALLY, 0, 0, 1),
                }
                self.place(clause);
                self.depth = base;
                let entries = if self.era() == Era::Reasons { 3 } else { 6 };
                self.rise(entries);
                self.bound = before;
                self.inside(Around::Clause { entries, called, outer }, Self::block);
                self.op(END_FINALLY, 0, entries, 0);
            }
            Era::Table => {
                let after = self.tape.mark();
                self.inside(Around::Clause { entries: 0, called: false, outer }, Self::block);
                self.jump(JUMP_FORWARD, end, 0, 0);
                let after_clause = std::mem::replace(&mut self.bound, before);
                self.place(clause);
                self.handles(cleanup);
                self.tape.rewind(after);
                self.inside(Around::Clause { entries: 2, called: false, outer }, Self::block);
                self.op(RERAISE, 0, 1, 0);
                self.handles_no_more(cleanup, base, outer);
                self.bound = after_clause;
            }
        }
        self.place(end);
        self.depth = base;
    }
}
