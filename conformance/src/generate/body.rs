//! The body of a code object, as it is written: its instructions so far, the depth of its stack, and what is known of its
//! variables.

use super::{Generator, Plan, Tape, flavour::Flavour, handle::Around, plan::Scope};
use freevars_code::{
    CodeIndex, Const, Opcode,
    encode::{Arg, Draft},
    version::{Layout, Operand},
};

/// What came of writing a body.
#[derive(Debug)]
pub(super) struct Made {
    pub(super) drafts: Vec<Draft>,
    pub(super) consts: Vec<Const>,
    pub(super) names: Vec<String>,
    pub(super) stacksize: u32,
    /// By instruction, its entry of the exception table: the target as an index.
    pub(super) handlers: Vec<Option<(usize, Handler)>>,
    /// How many instructions a call runs at most, roughly.
    pub(super) cost: u64,
    /// How many times a generator yields at most.
    pub(super) yields: u64,
}

/// How many instructions a program runs at most, roughly.
pub(super) const COST: u64 = 1500;

/// How many cells cost a call as much as an instruction.
const CELLS: usize = 256;

/// A place that a jump goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Label(usize);

/// An entry of the exception table, as it holds for one instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Handler {
    pub(super) label: Label,
    /// How many entries of the stack it keeps.
    pub(super) depth: u32,
    /// Whether the position of what raised is pushed below the exception.
    pub(super) lasti: bool,
}

/// A body that is being written.
pub(super) struct Body<'a, 't> {
    pub(super) generator: &'a Generator,
    pub(super) plan: &'a Plan,
    pub(super) tape: &'a mut Tape<'t>,
    pub(super) index: usize,
    made: &'a [Option<Made>],
    drafts: Vec<Draft>,
    /// The handler of each of them.
    handlers: Vec<Option<Handler>>,
    /// That of the instructions that follow.
    pub(super) handler: Option<Handler>,
    /// What statements are inside of, the innermost last.
    pub(super) around: Vec<Around>,
    /// The `finally` clauses that CALL_FINALLY goes to.
    pub(super) called: Vec<Label>,
    labels: Vec<Option<usize>>,
    consts: Vec<Const>,
    names: Vec<String>,
    pub(super) depth: u32,
    deepest: u32,
    /// How often the instruction that is being written runs in one call, at most.
    pub(super) times: u64,
    cost: u64,
    pub(super) yields: u64,
    /// Which variables have a value for sure, or hopefully, if others may take it away.
    pub(super) bound: Vec<bool>,
    /// Code objects that may be called only once, and were.
    pub(super) calls_once: Vec<usize>,
    /// How deep statements nest.
    pub(super) nesting: u32,
    /// Whether the counter of loops is in use.
    pub(super) counting: bool,
    /// Which operand of the next operation is to be something else than it should.
    pub(super) something_wrong: Option<usize>,
    /// Which operands of the next operation are to be something else, and what.
    pub(super) instead: Vec<(usize, Flavour)>,
}

impl<'a, 't> Body<'a, 't> {
    /// Writes the body of a code object, all later ones having theirs.
    pub(super) fn write(
        generator: &'a Generator,
        plan: &'a Plan,
        tape: &'a mut Tape<'t>,
        index: usize,
        made: &'a [Option<Made>],
    ) -> Made {
        let parameters: Vec<usize> = plan.codes[index].parameters().collect();
        let bound = (0..plan.variables.len())
            .map(|v| {
                let variable = &plan.variables[v];
                if variable.owner == index { parameters.contains(&v) } else { plan.is_there(v, index) }
            })
            .collect();
        let mut body = Body {
            generator,
            plan,
            tape,
            index,
            made,
            drafts: Vec::new(),
            handlers: Vec::new(),
            handler: None,
            around: Vec::new(),
            called: Vec::new(),
            labels: Vec::new(),
            consts: Vec::new(),
            names: Vec::new(),
            depth: 0,
            deepest: 0,
            times: 1,
            cost: 0,
            yields: 0,
            bound,
            calls_once: Vec::new(),
            nesting: 0,
            counting: false,
            something_wrong: None,
            instead: Vec::new(),
        };
        body.prologue();
        body.statements();
        body.finish()
    }

    pub(super) fn scope(&self) -> &'a Scope {
        &self.plan.codes[self.index]
    }

    pub(super) fn has(&self, opcode: Opcode) -> bool {
        self.generator.has(opcode)
    }

    /// Writes an instruction that takes and leaves so many entries.
    pub(super) fn op(&mut self, opcode: Opcode, arg: u32, takes: u32, leaves: u32) {
        self.push_draft(Draft::new(opcode, arg), takes, leaves);
    }

    /// Writes a jump; the numbers are those of the way that does not jump.
    pub(super) fn jump(&mut self, opcode: Opcode, to: Label, takes: u32, leaves: u32) {
        self.push_draft(Draft::jump(opcode, to.0), takes, leaves);
    }

    fn push_draft(&mut self, draft: Draft, takes: u32, leaves: u32) {
        self.drafts.push(draft);
        self.handlers.push(self.handler);
        self.cost += self.times;
        self.depth -= takes;
        self.rise(leaves);
    }

    /// So many more entries are on the stack, whatever put them there.
    pub(super) fn rise(&mut self, entries: u32) {
        self.depth += entries;
        self.deepest = self.deepest.max(self.depth);
    }

    pub(super) fn label(&mut self) -> Label {
        self.labels.push(None);
        Label(self.labels.len() - 1)
    }

    /// The label is here.
    pub(super) fn place(&mut self, label: Label) {
        self.labels[label.0] = Some(self.drafts.len());
    }

    /// Whether there is room for more instructions.
    pub(super) fn has_room(&self) -> bool {
        self.drafts.len() < 120 && self.cost < COST / 2
    }

    /// How many instructions a call of another code object runs.
    pub(super) fn cost_of(&self, code: usize) -> u64 {
        let cells = self.plan.codes[code].padding / CELLS;
        self.made[code].as_ref().map_or(COST, |made| made.cost + cells as u64)
    }

    /// How many times a generator of another code object yields.
    pub(super) fn yields_of(&self, code: usize) -> u64 {
        self.made[code].as_ref().map_or(COST, |made| made.yields)
    }

    /// Reckons with a call of a code object; false: that would be too much.
    pub(super) fn afford(&mut self, code: usize) -> bool {
        self.afford_instructions(self.cost_of(code) + 1)
    }

    /// Reckons with so many instructions more, as often as the next one runs; false: that would be too much.
    pub(super) fn afford_instructions(&mut self, instructions: u64) -> bool {
        let more = self.times * instructions;
        let fits = self.cost + more <= COST;
        if fits {
            self.cost += more;
        }
        fits
    }

    pub(super) fn constant(&mut self, constant: Const) {
        let index = self.constant_index(constant);
        self.op(Opcode::LOAD_CONST, index, 0, 1);
    }

    pub(super) fn constant_index(&mut self, constant: Const) -> u32 {
        let known = self.consts.iter().position(|known| *known == constant);
        let index = known.unwrap_or_else(|| {
            self.consts.push(constant);
            self.consts.len() - 1
        });
        number(index)
    }

    pub(super) fn name_index(&mut self, name: &str) -> u32 {
        let known = self.names.iter().position(|known| known == name);
        let index = known.unwrap_or_else(|| {
            self.names.push(name.to_owned());
            self.names.len() - 1
        });
        number(index)
    }

    /// Pushes a builtin or global.
    pub(super) fn global(&mut self, name: &str) {
        let index = self.name_index(name);
        if self.scope().namespace && self.tape.choose(2) == 0 {
            self.op(Opcode::LOAD_NAME, index, 0, 1);
        } else {
            let doubled = self.global_name_is_doubled();
            self.op(Opcode::LOAD_GLOBAL, if doubled { index << 1 } else { index }, 0, 1);
        }
    }

    pub(super) fn global_name_is_doubled(&self) -> bool {
        let row = self.generator.version().row(Opcode::LOAD_GLOBAL);
        row.is_some_and(|row| row.operand == Operand::GlobalName)
    }

    /// The operand of a `*_DEREF` of a cell or free variable.
    pub(super) fn deref(&self, variable: usize) -> Option<u32> {
        let scope = self.scope();
        let varnames = scope.varnames().count() + usize::from(self.scope().counter);
        let cells = || scope.cells.iter().position(|&cell| cell == variable).map(|n| n + scope.padding);
        let frees = || scope.frees.iter().position(|&free| free == variable);
        let index = match self.generator.version().facts().layout {
            Layout::Separate => cells().or_else(|| Some(scope.padding + scope.cells.len() + frees()?)),
            Layout::LocalsPlus => {
                let parameter = scope.varnames().position(|name| name == variable);
                let own = |v: &&usize| !scope.varnames().any(|name| name == **v);
                let plain = || scope.cells.iter().filter(own).position(|&cell| cell == variable);
                let count = || scope.cells.iter().filter(own).count();
                match (cells(), frees()) {
                    (Some(_), _) => parameter.or_else(|| Some(varnames + scope.padding + plain()?)),
                    (None, Some(free)) => Some(varnames + scope.padding + count() + free),
                    (None, None) => None,
                }
            }
        };
        index.map(number)
    }

    pub(super) fn fast(&self, variable: usize) -> Option<u32> {
        let captured = self.scope().cells.contains(&variable);
        let slot = self.scope().varnames().position(|name| name == variable);
        slot.filter(|_| !captured).map(number)
    }

    /// Whether the variable is a parameter that a cell captures: what its slot holds differs from version to version.
    pub(super) fn captured_slot(&self, variable: usize) -> Option<u32> {
        let slot = self.scope().varnames().position(|name| name == variable);
        slot.filter(|_| self.scope().cells.contains(&variable)).map(number)
    }

    /// Variables that the body can name.
    pub(super) fn variables(&self) -> impl Iterator<Item = usize> + use<'a, 't> {
        let (plan, scope) = (self.plan, self.scope());
        let globals = (0..plan.variables.len()).filter(move |&v| plan.codes[0].names.contains(&v));
        let own =
            scope.varnames().chain(scope.cells.iter().copied().filter(move |v| !scope.varnames().any(|n| n == *v)));
        let names = scope.names.iter().copied().filter(|_| self.index > 0);
        let found: Vec<usize> = own.chain(scope.frees.iter().copied()).chain(names).chain(globals).collect();
        found.into_iter()
    }

    pub(super) fn flavour(&self, variable: usize) -> Flavour {
        self.plan.variables[variable].flavour
    }

    fn finish(mut self) -> Made {
        // A code object stands among the constants of the one around it, whether a function of it is made or not.
        for child in self.plan.children(self.index) {
            self.constant_index(Const::Code(CodeIndex(number(child))));
        }
        let end = self.drafts.len();
        for draft in &mut self.drafts {
            if let Arg::To(label) = &mut draft.arg {
                *label = self.labels[*label].unwrap_or(end);
            }
        }
        let target = |handler: Handler| (self.labels[handler.label.0].unwrap_or(end), handler);
        let handlers = self.handlers.iter().map(|handler| handler.map(target)).collect();
        Made {
            drafts: self.drafts,
            consts: self.consts,
            names: self.names,
            stacksize: self.deepest,
            handlers,
            cost: self.cost,
            yields: self.yields,
        }
    }
}

pub(super) fn number(n: usize) -> u32 {
    u32::try_from(n).expect("few: a program is small")
}
