//! Statements: instructions that leave the stack as deep as it was.
//!
//! [`objects`] has those about attributes of functions, cells and containers, [`failure`] those that fail, and [`misfit`]
//! the calls among them.

#![allow(clippy::wildcard_enum_match_arm, reason = "these matches pick a few of many variants")]

mod failure;
mod misfit;
mod natives;
mod objects;

use super::{body::Body, flavour::Flavour, operations::Family, supply::FUEL};
use freevars_code::{Const, Opcode::*};

/// What a statement is, the simplest first.
#[derive(Clone, Copy, Debug)]
enum Statement {
    Emit,
    Store,
    Call,
    Operate,
    Make,
    Overwrite,
    DropToken,
    Delete,
    Branch,
    For,
    While,
    Method,
    Attribute,
    Construct,
    CellContents,
    CapturedSlot,
    Print,
    Tangle,
    TryExcept,
    TryFinally,
    Leave,
    Yield,
    Drive,
    Class,
    Act,
    Collect,
    Fail,
}

/// Weights; the family that a statement belongs to must be switched on.
const STATEMENTS: &[(u32, Statement, Option<Family>)] = &[
    (8, Statement::Emit, None),
    (10, Statement::Store, None),
    (16, Statement::Call, None),
    (8, Statement::Operate, None),
    (6, Statement::Make, None),
    (18, Statement::Overwrite, None),
    (10, Statement::DropToken, None),
    (4, Statement::Delete, Some(Family::Deletions)),
    (5, Statement::Branch, Some(Family::Branches)),
    (5, Statement::For, Some(Family::Loops)),
    (4, Statement::While, Some(Family::Loops)),
    (3, Statement::Method, Some(Family::Attributes)),
    (3, Statement::Attribute, Some(Family::Attributes)),
    (2, Statement::Construct, Some(Family::Attributes)),
    (3, Statement::CellContents, Some(Family::Cells)),
    (2, Statement::CapturedSlot, Some(Family::Cells)),
    (2, Statement::Print, Some(Family::Printing)),
    (1, Statement::Tangle, Some(Family::Attributes)),
    (12, Statement::TryExcept, Some(Family::Handlers)),
    (8, Statement::TryFinally, Some(Family::Handlers)),
    (8, Statement::Leave, Some(Family::Handlers)),
    (26, Statement::Yield, Some(Family::Generators)),
    (14, Statement::Drive, Some(Family::Generators)),
    (8, Statement::Class, Some(Family::Classes)),
    (44, Statement::Act, Some(Family::Classes)),
    (2, Statement::Collect, None),
    (40, Statement::Fail, Some(Family::Failures)),
];

/// How many statements a body has at most, and a block in it.
const STATEMENTS_OF_BODY: usize = 12;
const STATEMENTS_OF_METHOD: usize = 2;
const STATEMENTS_OF_BLOCK: usize = 3;
/// How many of 256 programs that may fail do something at last that may.
const FAILS_AT_LAST: u8 = 88;
/// The same of methods that are asked by operators and the like, most of them in a `try`.
const METHOD_FAILS: u8 = 36;

impl Body<'_, '_> {
    /// What the verifier wants done before all else: cells made, free variables copied.
    pub(super) fn prologue(&mut self) {
        let scope = self.scope();
        if self.has(COPY_FREE_VARS) && !scope.frees.is_empty() {
            self.op(COPY_FREE_VARS, super::body::number(scope.frees.len()), 0, 0);
        }
        if self.has(MAKE_CELL) {
            let first = super::body::number(scope.varnames().count()) + u32::from(scope.counter);
            let padding = first..first + super::body::number(scope.padding);
            let mut cells: Vec<u32> = scope.cells.iter().filter_map(|&cell| self.deref(cell)).chain(padding).collect();
            cells.sort_unstable();
            cells.into_iter().for_each(|slot| self.op(MAKE_CELL, slot, 0, 0));
        }
        if scope.generator && self.has(RETURN_GENERATOR) {
            self.op(RETURN_GENERATOR, 0, 0, 1);
            self.op(POP_TOP, 0, 1, 0);
        }
        if self.has(RESUME) {
            self.op(RESUME, 0, 0, 0);
        }
    }

    /// Gives variables their first values, runs statements, and returns.
    pub(super) fn statements(&mut self) {
        if self.scope().class.is_some() {
            return self.class_body();
        }
        self.initialise();
        self.begin_role();
        let asked = self.scope().role.is_some_and(|role| role.row().takes.is_some());
        let most = if asked { STATEMENTS_OF_METHOD } else { STATEMENTS_OF_BODY };
        for _ in 0..self.tape.choose(most + 1) {
            if self.index == 0 || self.tape.byte() > 0 {
                self.statement();
            }
        }
        let fails = match asked {
            true if self.scope().role.is_some_and(|role| !role.is_early()) => METHOD_FAILS,
            _ if self.index == 0 && self.plan.has(Family::Failures) => FAILS_AT_LAST,
            _ => 0,
        };
        if fails > 0 && self.tape.chance(fails) {
            self.fail();
        }
        let result = self.scope().result.unwrap_or(Flavour::Plain);
        let closures: Vec<u8> = self.children_to_return();
        let returns = if self.index == 0 { self.tape.choose(4) } else { 0 };
        match (returns, closures.is_empty()) {
            (1 | 2, false) => {
                let child = closures[self.tape.choose(closures.len())];
                self.function(child, FUEL);
            }
            _ if self.index == 0 && returns < 3 => self.supply(Flavour::Plain, 0),
            _ => self.result(result),
        }
        self.op(RETURN_VALUE, 0, 1, 0);
    }

    /// A value to return; a generator of 2.7 returns None.
    pub(super) fn result(&mut self, flavour: Flavour) {
        match self.scope().generator && self.has(PRINT_ITEM) {
            true => self.constant(Const::None),
            false if self.returns_its_namespace() => self.op(LOAD_LOCALS, 0, 0, 1),
            false if self.result_of_role() => {}
            false => self.supply(flavour, FUEL),
        }
    }

    pub(super) fn children_to_return(&self) -> Vec<u8> {
        let codes = (self.index + 1..self.plan.codes.len()).filter(|&code| !self.plan.codes[code].once);
        codes
            .filter_map(|code| u8::try_from(code).ok())
            .filter(|&code| self.can_supply(Flavour::Function(code)))
            .collect()
    }

    /// Data first, then functions, which may take data for default values, the later ones first, which the earlier ones
    /// may take; then classes, whose bodies run at once, and at last instances.
    pub(super) fn initialise(&mut self) {
        let scope = self.scope();
        let mut owned: Vec<usize> = scope.cells.iter().chain(&scope.locals).chain(&scope.names).copied().collect();
        let class_cell = scope.class.as_ref().and_then(|class| class.cell);
        owned.retain(|&v| !self.bound[v] && self.plan.variables[v].initialised && Some(v) != class_cell);
        owned.sort_by_key(|&v| {
            let flavour = self.flavour(v);
            let rank = match flavour {
                Flavour::Armed(_) => 1,
                Flavour::OwnClass(_) => 2,
                Flavour::Instance(_) => 3,
                _ => 0,
            };
            flavour.code().map_or(0, |code| 1 + usize::from(u8::MAX - code) + 1000 * rank)
        });
        for variable in owned {
            let flavour = self.flavour(variable);
            if self.can_supply(flavour) && self.allows(variable) {
                self.supply(flavour, 1);
            } else {
                self.constant(Const::None);
            }
            self.store(variable);
        }
    }

    /// Whether a value of its flavour may be stored in a variable here.
    fn allows(&self, variable: usize) -> bool {
        self.plan.reentrant != Some(variable) || !self.plan.codes[self.index].once || self.times == 1
    }

    /// A few statements.
    pub(super) fn block(&mut self) {
        self.nesting += 1;
        for _ in 0..1 + self.tape.choose(STATEMENTS_OF_BLOCK) {
            self.statement();
        }
        self.nesting -= 1;
    }

    pub(super) fn statement(&mut self) {
        if !self.has_room() {
            return;
        }
        let on = |family: Option<Family>| family.is_none_or(|family| self.plan.has(family));
        let yields = self.scope().generator;
        let drives = self.plan.codes.iter().any(|scope| scope.generator);
        let classes = self.plan.classes().next().is_some();
        let fits = |statement: &Statement| {
            (yields || !matches!(statement, Statement::Yield))
                && (drives || !matches!(statement, Statement::Drive))
                && (classes || !matches!(statement, Statement::Class | Statement::Act))
        };
        let statements: Vec<(u32, Statement)> = STATEMENTS
            .iter()
            .filter(|row| on(row.2) && fits(&row.1))
            .map(|&(weight, statement, _)| (weight, statement))
            .collect();
        let statement = self.tape.weighted(&statements).unwrap_or(Statement::Emit);
        let depth = self.depth;
        let done = match statement {
            Statement::Store => self.store_some(|_, _| true),
            Statement::Call => self.call_some(),
            Statement::Operate => self.operate_some(),
            Statement::Make => self.make_some(),
            Statement::Overwrite => self.overwrite(),
            Statement::DropToken => self.drop_token(),
            Statement::Delete => self.delete_some(),
            Statement::Branch if self.nesting < 2 => {
                self.branch();
                true
            }
            Statement::For if self.may_loop() && self.nesting < 2 => {
                self.for_loop();
                true
            }
            Statement::While if self.may_loop() && self.scope().counter && !self.counting => {
                self.while_loop();
                true
            }
            Statement::TryExcept if self.nesting < 3 => {
                self.try_except();
                true
            }
            Statement::TryFinally if self.nesting < 3 => {
                self.try_finally();
                true
            }
            Statement::Leave => self.leave_early(),
            Statement::Yield => self.yield_some(),
            Statement::Drive => self.drive(),
            Statement::Class => self.class_statement(),
            Statement::Act => self.nesting < 3 && self.act_on_object(),
            Statement::Emit
            | Statement::Branch
            | Statement::For
            | Statement::While
            | Statement::TryExcept
            | Statement::TryFinally => false,
            Statement::Method => self.method(),
            Statement::Attribute => self.attribute(),
            Statement::Construct => self.construct(false),
            Statement::CellContents => self.cell_contents(),
            Statement::CapturedSlot => self.captured(),
            Statement::Print => self.print(),
            Statement::Tangle => self.tangle(),
            Statement::Collect => self.collect(),
            Statement::Fail => self.fail(),
        };
        if !done {
            self.emit(|body| body.supply(Flavour::Any, 1));
            self.op(POP_TOP, 0, 1, 0);
        }
        assert_eq!(self.depth, depth, "statements-keep-the-depth: {statement:?}");
    }

    /// Does away with what is on top.
    pub(super) fn dispose(&mut self) {
        let variables: Vec<usize> =
            self.variables().filter(|&v| self.flavour(v) == Flavour::Any && self.fast(v).is_some()).collect();
        match self.tape.choose(4) {
            1 if !variables.is_empty() => {
                let variable = variables[self.tape.choose(variables.len())];
                self.store(variable);
            }
            _ => self.op(POP_TOP, 0, 1, 0),
        }
    }

    fn store_some(&mut self, wanted: impl Fn(&Self, usize) -> bool) -> bool {
        let variables: Vec<usize> = self.variables().filter(|&v| wanted(self, v) && self.can_renew(v)).collect();
        if variables.is_empty() {
            return false;
        }
        let variable = variables[self.tape.choose(variables.len())];
        self.renew(variable);
        true
    }

    /// Where a function is expected there is never something else.
    fn can_renew(&self, variable: usize) -> bool {
        let flavour = self.flavour(variable);
        !matches!(flavour, Flavour::Function(_)) || self.can_supply(flavour)
    }

    /// Stores a value of its flavour in a variable, or None if there is none to be had.
    fn renew(&mut self, variable: usize) {
        let flavour = self.flavour(variable);
        let plain = matches!(flavour, Flavour::Armed(_)) && self.tape.choose(4) == 3;
        if !plain && self.can_supply(flavour) {
            self.supply(flavour, FUEL);
        } else {
            self.constant(Const::None);
        }
        self.store(variable);
    }

    fn call_some(&mut self) -> bool {
        let codes: Vec<usize> = (self.index + 1..self.plan.codes.len()).filter(|&code| self.may_call(code)).collect();
        if codes.is_empty() {
            return false;
        }
        let code = codes[self.tape.choose(codes.len())];
        if !self.call(code, FUEL) {
            return false;
        }
        match self.plan.codes[code].generator {
            true => self.op(POP_TOP, 0, 1, 0),
            false => self.dispose(),
        }
        true
    }

    fn operate_some(&mut self) -> bool {
        let depth = self.depth;
        if !self.some_operation(|_| true, FUEL) {
            return false;
        }
        while self.depth > depth {
            self.op(POP_TOP, 0, 1, 0);
        }
        true
    }

    fn make_some(&mut self) -> bool {
        let nested = self.plan.children(self.index).filter_map(|code| u8::try_from(code).ok());
        let is_function = |code: &u8| self.plan.codes[usize::from(*code)].class.is_none();
        let codes: Vec<u8> = nested.filter(is_function).filter(|&code| self.can_make(code)).collect();
        if codes.is_empty() {
            return false;
        }
        let code = codes[self.tape.choose(codes.len())];
        let variables: Vec<usize> = self.variables().filter(|&v| self.flavour(v) == Flavour::Function(code)).collect();
        self.make(code, FUEL);
        match variables.is_empty() {
            true => self.op(POP_TOP, 0, 1, 0),
            false => {
                let variable = variables[self.tape.choose(variables.len())];
                self.store(variable);
            }
        }
        true
    }

    /// `class …: …`
    fn class_statement(&mut self) -> bool {
        let nested = self.plan.children(self.index).filter_map(|code| u8::try_from(code).ok());
        let codes: Vec<u8> = nested.filter(|&code| self.can_make_class(code)).collect();
        if codes.is_empty() {
            return false;
        }
        let code = codes[self.tape.choose(codes.len())];
        if !self.make_class(code, FUEL) {
            return false;
        }
        let variables: Vec<usize> = self.variables().filter(|&v| self.flavour(v) == Flavour::OwnClass(code)).collect();
        match variables.is_empty() {
            true => self.op(POP_TOP, 0, 1, 0),
            false => {
                let variable = variables[self.tape.choose(variables.len())];
                self.store(variable);
            }
        }
        true
    }

    /// Overwrites a variable that holds, or held, a token with a finaliser: that it runs in the middle of the store.
    fn overwrite(&mut self) -> bool {
        self.store_some(|body, v| matches!(body.flavour(v), Flavour::Armed(_)))
    }

    /// A token that nobody keeps.
    fn drop_token(&mut self) -> bool {
        let codes = self.finalisers();
        let flavour = match codes.is_empty() || self.tape.choose(4) == 0 {
            true => Flavour::Token,
            false => Flavour::Armed(codes[self.tape.choose(codes.len())]),
        };
        if !self.can_supply(flavour) {
            return false;
        }
        self.supply(flavour, 1);
        match self.tape.choose(3) {
            1 => {
                self.supply(flavour, 1);
                self.op(BUILD_TUPLE, 2, 2, 1);
            }
            2 => self.op(BUILD_LIST, 1, 1, 1),
            _ => {}
        }
        self.op(POP_TOP, 0, 1, 0);
        true
    }

    pub(super) fn finalisers(&self) -> Vec<u8> {
        let codes = (self.index + 1..self.plan.codes.len()).filter_map(|code| u8::try_from(code).ok());
        codes.filter(|&code| self.can_supply(Flavour::Armed(code))).collect()
    }

    fn delete_some(&mut self) -> bool {
        let bound: Vec<usize> = self.variables().filter(|&v| self.bound[v]).collect();
        let mut without = |v: usize| {
            self.bound[v] = false;
            let renewable = self.can_renew(v);
            self.bound[v] = true;
            renewable
        };
        let variables: Vec<usize> = bound.into_iter().filter(|&v| without(v)).collect();
        if variables.is_empty() {
            return false;
        }
        let variable = variables[self.tape.choose(variables.len())];
        if !self.delete(variable) {
            return false;
        }
        let private = self.fast(variable).is_some();
        if !private || self.tape.choose(2) == 0 {
            self.renew(variable);
        }
        true
    }

    fn print(&mut self) -> bool {
        if self.has(PRINT_ITEM) {
            self.supply(Flavour::Plain, 1);
            self.op(PRINT_ITEM, 0, 1, 0);
            if self.tape.choose(2) == 1 {
                self.op(PRINT_NEWLINE, 0, 0, 0);
            }
            return true;
        }
        self.call_builtin("print", |body| {
            body.supply(Flavour::Plain, 1);
            1
        });
        self.op(POP_TOP, 0, 1, 0);
        true
    }

    fn collect(&mut self) -> bool {
        if !self.plan.collects || self.times > 1 {
            return false;
        }
        self.call_builtin("collect", |_| 0);
        self.op(POP_TOP, 0, 1, 0);
        true
    }
}
