//! `with`, as the compilers lay it out, of instances that may be contexts, and of what is none.

use super::{
    body::{Body, Handler},
    flavour::Flavour,
    handle::{Around, Era},
};
use freevars_code::{Const, Opcode::*};

impl Body<'_, '_> {
    /// `with …: …`
    pub(super) fn with(&mut self, subject: Option<Flavour>) {
        let base = self.depth;
        match subject {
            Some(subject) => self.supply(subject, 1),
            None => self.something_else(),
        }
        let before = self.bound.clone();
        match self.era() {
            Era::Reasons | Era::Blocks => self.with_by_blocks(base),
            Era::Table => self.with_by_the_table(base),
        }
        self.join(&before);
        self.depth = base;
    }

    fn with_by_blocks(&mut self, base: u32) {
        let end = self.label();
        self.jump(SETUP_WITH, end, 1, 2);
        self.within(None);
        self.op(POP_BLOCK, 0, 0, 0);
        if self.era() == Era::Reasons {
            self.constant(Const::None);
            self.place(end);
            self.depth = base;
            self.rise(4);
            self.op(WITH_CLEANUP, 0, 1, 0);
            self.op(END_FINALLY, 0, 3, 0);
        } else {
            self.op(BEGIN_FINALLY, 0, 0, 1);
            self.place(end);
            self.depth = base;
            self.rise(7);
            self.op(WITH_CLEANUP_START, 0, 0, 2);
            self.op(WITH_CLEANUP_FINISH, 0, 2, 0);
            self.op(END_FINALLY, 0, 7, 0);
        }
    }

    fn with_by_the_table(&mut self, base: u32) {
        let (handler, cleanup, swallowed, end) = (self.label(), self.label(), self.label(), self.label());
        self.op(BEFORE_WITH, 0, 1, 2);
        let outer = self.handler.replace(Handler { label: handler, depth: base + 1, lasti: true });
        self.within(outer);
        self.handler = outer;
        self.exit_with_none();
        self.jump(JUMP_FORWARD, end, 0, 0);
        self.place(handler);
        self.depth = base;
        self.rise(3);
        self.handler = Some(Handler { label: cleanup, depth: base + 3, lasti: true });
        self.op(PUSH_EXC_INFO, 0, 1, 2);
        self.op(WITH_EXCEPT_START, 0, 0, 1);
        self.jump(POP_JUMP_FORWARD_IF_TRUE, swallowed, 1, 0);
        self.op(RERAISE, 2, 1, 0);
        self.place(swallowed);
        self.depth = base + 4;
        self.op(POP_TOP, 0, 1, 0);
        self.handler = outer;
        self.op(POP_EXCEPT, 0, 1, 0);
        (0..2).for_each(|_| self.op(POP_TOP, 0, 1, 0));
        self.jump(JUMP_FORWARD, end, 0, 0);
        self.place(cleanup);
        self.depth = base;
        self.rise(5);
        self.op(COPY, 3, 3, 4);
        self.op(POP_EXCEPT, 0, 1, 0);
        self.op(RERAISE, 1, 1, 0);
        self.place(end);
    }

    /// What is entered goes, and something is done.
    fn within(&mut self, outer: Option<Handler>) {
        self.op(POP_TOP, 0, 1, 0);
        if self.nesting >= 3 || self.tape.choose(3) == 0 {
            self.emit(|body| body.supply(Flavour::Any, 0));
            self.op(POP_TOP, 0, 1, 0);
        } else {
            self.inside(Around::Context { outer }, Self::protected);
        }
    }

    /// Calls the `__exit__` on top of 3.11, which is told of no exception.
    fn exit_with_none(&mut self) {
        (0..3).for_each(|_| self.constant(Const::None));
        self.op(PRECALL, 2, 4, 4);
        self.op(CALL, 2, 4, 1);
        self.op(POP_TOP, 0, 1, 0);
    }

    /// Leaves a context on the way out; a value that is to be returned stays on top.
    pub(super) fn leave_context(&mut self, outer: Option<Handler>, value: bool) {
        match self.era() {
            Era::Reasons => {}
            Era::Blocks => {
                self.op(POP_BLOCK, 0, 0, 0);
                if value {
                    self.op(ROT_TWO, 0, 2, 2);
                }
                self.op(BEGIN_FINALLY, 0, 0, 1);
                self.op(WITH_CLEANUP_START, 0, 2, 3);
                self.op(WITH_CLEANUP_FINISH, 0, 2, 0);
                self.op(POP_FINALLY, 0, 1, 0);
            }
            Era::Table => {
                self.handler = outer;
                if value {
                    self.op(SWAP, 2, 2, 2);
                }
                self.exit_with_none();
            }
        }
    }
}
