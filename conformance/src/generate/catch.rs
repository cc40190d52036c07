//! `except` clauses: what they catch, what they do with it; and what is raised for them.

use super::{
    body::{Body, Handler, Label},
    flavour::Flavour,
    handle::{Around, Era},
};
use freevars_code::{Const, Opcode::*};

/// What an `except` clause asks for, the simplest first.
#[derive(Clone, Copy, Debug)]
enum Catcher {
    All,
    Exception,
    Raised,
    Other,
    Tuple,
    NoClass,
}

const CATCHERS: &[(u32, Catcher)] = &[
    (10, Catcher::All),
    (12, Catcher::Exception),
    (4, Catcher::Raised),
    (3, Catcher::Other),
    (4, Catcher::Tuple),
    (1, Catcher::NoClass),
];

/// Classes that are raised on purpose, or by what fails.
const RAISED: [&str; 6] = ["ValueError", "KeyError", "RuntimeError", "NameError", "TypeError", "LookupError"];

impl Body<'_, '_> {
    /// `except …: …`; whether it catches everything.
    pub(super) fn clause(&mut self, cleanup: Label, end: Label, outer: Option<Handler>) -> bool {
        let next = self.label();
        let catcher = self.tape.weighted(CATCHERS).unwrap_or(Catcher::All);
        let all = matches!(catcher, Catcher::All);
        if !all {
            if self.era() == Era::Table {
                self.catcher(catcher);
                self.op(CHECK_EXC_MATCH, 0, 1, 1);
                self.jump(POP_JUMP_FORWARD_IF_FALSE, next, 1, 0);
            } else {
                self.op(DUP_TOP, 0, 1, 2);
                self.catcher(catcher);
                self.op(COMPARE_OP, 10, 2, 1);
                self.jump(POP_JUMP_IF_FALSE, next, 1, 0);
            }
        }
        let target = self.except_target();
        let kept = self.keeps_exceptions() && self.tape.choose(2) == 1;
        // 2.7 has no tracebacks in its exceptions, and its compiler deletes nothing.
        let deleted = target.filter(|_| !kept && self.era() != Era::Reasons);
        let entries = if self.era() == Era::Table { 0 } else { 1 };
        (0..entries).for_each(|_| self.op(POP_TOP, 0, 1, 0));
        match target {
            Some(variable) => {
                self.store(variable);
                // Only where nothing can go wrong with it may it come to be elsewhere.
                self.bound[variable] = self.keeps_exceptions() || self.era() == Era::Reasons;
            }
            None => self.op(POP_TOP, 0, 1, 0),
        }
        (0..entries).for_each(|_| self.op(POP_TOP, 0, 1, 0));
        match (deleted, self.era()) {
            (Some(variable), Era::Blocks) => self.deleting_by_blocks(variable, end, outer),
            (Some(variable), _) => self.deleting_by_the_table(variable, end, cleanup, outer),
            (None, _) => {
                self.inside(Around::Except { variable: None, cleanup, outer }, |body| body.handle(target));
                self.handler = outer;
                self.end_handler();
                self.jump(JUMP_FORWARD, end, 0, 0);
            }
        }
        self.place(next);
        if self.era() == Era::Table {
            self.handler = Some(Handler { label: cleanup, depth: self.depth + 1, lasti: true });
        }
        all
    }

    /// Whether exceptions may live on: what keeps one keeps the frames that it went through, and those that called them, in
    /// which there may be whatever a collection is not to reach; any function may be a finaliser.
    pub(super) fn keeps_exceptions(&self) -> bool {
        self.index == 0 && !self.plan.has_finalisers()
    }

    fn deleting_by_blocks(&mut self, variable: usize, end: Label, outer: Option<Handler>) {
        let (base, cleanup) = (self.depth, self.label());
        self.jump(SETUP_FINALLY, cleanup, 0, 0);
        self.inside(Around::Except { variable: Some(variable), cleanup, outer }, |body| body.handle(Some(variable)));
        self.op(POP_BLOCK, 0, 0, 0);
        self.op(BEGIN_FINALLY, 0, 0, 1);
        self.place(cleanup);
        self.depth = base;
        self.rise(6);
        self.forget(variable);
        self.op(END_FINALLY, 0, 6, 0);
        self.end_handler();
        self.jump(JUMP_FORWARD, end, 0, 0);
    }

    fn deleting_by_the_table(&mut self, variable: usize, end: Label, cleanup: Label, outer: Option<Handler>) {
        let (base, deleting) = (self.depth, self.label());
        self.cover(deleting, true);
        self.inside(Around::Except { variable: Some(variable), cleanup: deleting, outer }, |body| {
            body.handle(Some(variable));
        });
        self.handler = outer;
        self.end_handler();
        self.forget(variable);
        let after = self.depth;
        self.jump(JUMP_FORWARD, end, 0, 0);
        self.handler = Some(Handler { label: cleanup, depth: base, lasti: true });
        self.place(deleting);
        self.depth = base;
        self.rise(2);
        self.forget(variable);
        self.op(RERAISE, 1, 1, 0);
        self.depth = after;
    }

    /// `variable = None; del variable`
    pub(super) fn forget(&mut self, variable: usize) {
        self.constant(Const::None);
        self.store(variable);
        self.delete(variable);
    }

    /// A variable that the exception is bound to.
    fn except_target(&mut self) -> Option<usize> {
        let holds = |v: &usize| matches!(self.flavour(*v), Flavour::Any | Flavour::Exception);
        let variables: Vec<usize> = self.variables().filter(holds).collect();
        let n = self.tape.choose(2 * variables.len() + 1).checked_sub(1)?;
        Some(variables[n / 2])
    }

    /// What an `except` clause catches.
    fn catcher(&mut self, catcher: Catcher) {
        match catcher {
            Catcher::All | Catcher::Exception => self.global("Exception"),
            Catcher::Raised => {
                let name = RAISED[self.tape.choose(RAISED.len())];
                self.global(name);
            }
            Catcher::Other => {
                let name = ["StopIteration", "GeneratorExit", "BaseException", "AssertionError"][self.tape.choose(4)];
                self.global(name);
            }
            Catcher::Tuple => {
                let name = RAISED[self.tape.choose(RAISED.len())];
                self.global(name);
                self.global("NameError");
                self.op(BUILD_TUPLE, 2, 2, 1);
            }
            // 2.7 warns of texts.
            Catcher::NoClass if self.era() == Era::Reasons => self.constant(Const::None),
            Catcher::NoClass => self.something_else(),
        }
    }

    /// The statements of an `except` clause.
    fn handle(&mut self, target: Option<usize>) {
        match target {
            // 3.8's way to delete the variable is to be reached by an exception, too.
            Some(variable) => {
                self.emit(|body| body.load(variable));
                self.op(POP_TOP, 0, 1, 0);
            }
            None if self.tape.choose(4) == 0 => return,
            None => {}
        }
        match self.tape.choose(8) {
            0 | 1 => {}
            2 => self.raise_again(),
            3 => self.raise_another(),
            _ => self.block(),
        }
    }

    /// `raise`, which may stand behind a jump that skips it.
    fn raise_again(&mut self) {
        self.perhaps(|body| body.op(RAISE_VARARGS, 0, 0, 0));
    }

    /// `raise …`, with what is handled for its context, or `raise … from …`.
    fn raise_another(&mut self) {
        self.perhaps(|body| {
            if body.era() == Era::Reasons || body.tape.choose(3) < 2 {
                body.raise_new();
            } else {
                body.raised();
                body.cause();
                body.op(RAISE_VARARGS, 2, 2, 0);
            }
        });
    }

    pub(super) fn raise_new(&mut self) -> bool {
        self.raised();
        self.op(RAISE_VARARGS, 1, 1, 0);
        true
    }

    fn cause(&mut self) {
        match self.tape.choose(3) {
            0 => self.constant(Const::None),
            _ => self.raised(),
        }
    }

    /// A class, or an instance that may hold a token.
    pub(super) fn raised(&mut self) {
        let stops = self.scope().generator && self.tape.choose(4) == 3;
        let name = match self.tape.choose(3) {
            0 if stops => "StopIteration",
            1 if stops => "GeneratorExit",
            n => RAISED[n],
        };
        let codes = self.finalisers();
        match self.tape.choose(5) {
            0 => self.global(name),
            1 if !codes.is_empty() => {
                let code = codes[self.tape.choose(codes.len())];
                self.call_builtin(name, |body| {
                    body.supply(Flavour::Armed(code), 1);
                    1
                });
            }
            _ => self.call_builtin(name, |body| {
                body.supply(Flavour::Item, 1);
                1
            }),
        }
    }
}
