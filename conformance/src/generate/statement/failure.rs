//! Statements that fail on purpose. Nothing catches exceptions, but a finaliser's end with the finaliser.
//!
//! Only the first failure of a program counts, so each kind of failure has a weight that grows with the number of exits
//! of rules that it takes.

use super::super::{
    body::{Body, number},
    flavour::Flavour,
};
use freevars_code::{Const, Opcode::*, version::Layout};
use freevars_model::builtin::{self, Found};

/// What fails, the simplest first.
#[derive(Clone, Copy, Debug)]
enum Failure {
    Unbound,
    Missing,
    Raise,
    RaiseHeld,
    Assert,
    Operation,
    Builtin,
    Method,
    Attribute,
    Iterate,
    Unpack,
    Call,
    Misfit,
    Spread,
    Construct,
    ChangedDict,
    With,
    Native,
}

const FAILURES: &[(u32, Failure)] = &[
    (9, Failure::Unbound),
    (4, Failure::Missing),
    (6, Failure::Raise),
    (14, Failure::RaiseHeld),
    (3, Failure::Assert),
    (32, Failure::Operation),
    (20, Failure::Builtin),
    (9, Failure::Method),
    (5, Failure::Attribute),
    (2, Failure::Iterate),
    (1, Failure::Unpack),
    (2, Failure::Call),
    (24, Failure::Misfit),
    (9, Failure::Spread),
    (3, Failure::Construct),
    (3, Failure::ChangedDict),
    (3, Failure::With),
    (40, Failure::Native),
];

impl Body<'_, '_> {
    /// Something that fails, or may. It may stand behind a jump that skips it.
    pub(in super::super) fn fail(&mut self) -> bool {
        let (end, before) = (self.label(), self.bound.clone());
        let skipped = self.tape.choose(4) == 3;
        if skipped {
            let skip = if self.has(POP_JUMP_IF_TRUE) { POP_JUMP_IF_TRUE } else { POP_JUMP_FORWARD_IF_TRUE };
            self.supply(Flavour::Any, 1);
            self.jump(skip, end, 1, 0);
        }
        let depth = self.depth;
        let done = match self.tape.weighted(FAILURES).unwrap_or(Failure::Missing) {
            Failure::Unbound => self.unbound(),
            Failure::Missing => self.missing(),
            Failure::Raise => self.raise(),
            Failure::RaiseHeld => self.raise_held() || self.raise(),
            Failure::Assert => self.assert(),
            Failure::Operation => self.failing_operation(),
            Failure::Builtin => {
                self.builtin_about(None);
                true
            }
            Failure::Native => {
                self.call_native(Flavour::Any);
                true
            }
            Failure::Method => self.failing_method(),
            Failure::Attribute => self.failing_attribute(),
            Failure::Iterate => {
                self.something_else();
                self.op(GET_ITER, 0, 1, 1);
                true
            }
            Failure::Unpack => {
                self.supply(Flavour::Any, 1);
                self.op(UNPACK_SEQUENCE, 2, 1, 2);
                true
            }
            Failure::Call => {
                self.call_with(Self::something_else, |body| {
                    body.supply(Flavour::Item, 1);
                    1
                });
                true
            }
            Failure::Misfit => self.misfit(),
            Failure::Spread => self.failing_spread(),
            Failure::Construct => self.construct(true),
            Failure::ChangedDict => self.changed_dict(),
            Failure::With => {
                self.with(None);
                true
            }
        };
        while self.depth > depth {
            self.op(POP_TOP, 0, 1, 0);
        }
        self.place(end);
        if skipped {
            self.join(&before);
        }
        done
    }

    /// A variable that has no value, or has lost it.
    pub(in super::super) fn unbound(&mut self) -> bool {
        let scope = self.scope();
        let is_class = self.index > 0 && scope.namespace && !scope.frees.is_empty();
        let only_free = is_class && self.tape.choose(4) > 0;
        let variables: Vec<usize> = self.variables().filter(|v| !only_free || scope.frees.contains(v)).collect();
        let unbound: Vec<usize> = variables.iter().copied().filter(|&v| !self.bound[v]).collect();
        let removable: Vec<usize> =
            variables.iter().copied().filter(|&v| self.bound[v] && self.can_remove(v)).collect();
        let remove = unbound.is_empty() || self.tape.choose(2) == 1;
        let variables = if remove { &removable } else { &unbound };
        if variables.is_empty() {
            return false;
        }
        let variable = variables[self.tape.choose(variables.len())];
        if remove {
            self.delete(variable);
        }
        let slots = self.generator.version().facts().layout == Layout::LocalsPlus;
        match (self.tape.choose(3), self.fast(variable)) {
            // 3.11's is a LOAD_FAST by another name.
            (2, Some(slot)) if slots => self.op(LOAD_CLOSURE, slot, 0, 1),
            (1, _) if self.delete(variable) => {}
            _ => self.load(variable),
        }
        true
    }

    fn can_remove(&self, variable: usize) -> bool {
        let deletes = self.deref(variable).is_none() || self.has(DELETE_DEREF);
        deletes && !matches!(self.flavour(variable), Flavour::Function(_))
    }

    /// A name that nothing has.
    fn missing(&mut self) -> bool {
        let name = self.name_index("missing");
        match self.tape.choose(4) {
            2 => self.op(DELETE_GLOBAL, name, 0, 0),
            3 if self.scope().namespace => self.op(DELETE_NAME, name, 0, 0),
            _ => self.global("missing"),
        }
        true
    }

    /// `raise`, in every form.
    fn raise(&mut self) -> bool {
        let most = if self.has(PRINT_ITEM) { 3 } else { 2 };
        let operands = [1, 0, 2, 1, most][self.tape.choose(5)];
        for n in 0..operands {
            let name = ["ValueError", "KeyError", "RuntimeError"][self.tape.choose(3)];
            match self.tape.choose(5) {
                0 | 1 => self.global(name),
                2 => self.supply(Flavour::Exception, 1),
                3 if n > 0 => self.constant(Const::None),
                _ => self.something_else(),
            }
        }
        self.op(RAISE_VARARGS, operands, operands, 0);
        true
    }

    /// `assert …`, or `assert …, …`
    fn assert(&mut self) -> bool {
        let (end, before) = (self.label(), self.bound.clone());
        let holds = if self.has(POP_JUMP_IF_TRUE) { POP_JUMP_IF_TRUE } else { POP_JUMP_FORWARD_IF_TRUE };
        self.supply(Flavour::Any, 1);
        self.jump(holds, end, 1, 0);
        let is_loaded = self.has(LOAD_ASSERTION_ERROR);
        match is_loaded {
            true => self.op(LOAD_ASSERTION_ERROR, 0, 0, 1),
            false => self.global("AssertionError"),
        }
        if self.tape.choose(2) == 1 {
            self.supply(Flavour::Item, 1);
            if is_loaded {
                // The class lies where a method would, and the message where its object would.
                self.op(PRECALL, 0, 2, 2);
                self.op(CALL, 0, 2, 1);
            } else {
                self.op(CALL_FUNCTION, 1, 2, 1);
            }
        }
        self.op(RAISE_VARARGS, 1, 1, 0);
        self.place(end);
        self.join(&before);
        true
    }

    /// `raise` of what a variable holds: from 3.0 on its traceback holds the frame that holds it. Only where no
    /// finaliser is reached from there, and none has called: what holds a frame holds those that it was called from.
    fn raise_held(&mut self) -> bool {
        let holds = |v: &usize| {
            let held = matches!(self.flavour(*v), Flavour::Any | Flavour::Exception);
            held && (self.fast(*v).is_some() || self.deref(*v).is_some())
        };
        let variables: Vec<usize> = self.variables().filter(holds).collect();
        if self.index > 0 || self.plan.has_finalisers() || variables.is_empty() {
            return false;
        }
        let variable = variables[self.tape.choose(variables.len())];
        // A collection clears by age, or by address: what is let go here makes room for the traceback and its frame.
        let before = self.tape.choose(3);
        (0..before).for_each(|_| self.op(BUILD_LIST, 0, 0, 1));
        self.supply(Flavour::Exception, 1);
        self.store(variable);
        (0..before).for_each(|_| self.op(POP_TOP, 0, 1, 0));
        self.load(variable);
        self.op(RAISE_VARARGS, 1, 1, 0);
        true
    }

    /// An operation one of whose operands is not what it should be: each way in which one can fail is as likely.
    fn failing_operation(&mut self) -> bool {
        let generator = self.generator;
        let alike = &generator.failing[self.tape.choose(generator.failing.len())];
        let index = alike[self.tape.choose_many(alike.len())];
        let open: Vec<usize> = generator.operations[index].open_inputs().collect();
        self.something_wrong = Some(open[self.tape.choose(open.len())]);
        self.operate(index, 1);
        true
    }

    /// Any builtin that has a name, with arguments of any number and type, one of which may be given, now and then one by
    /// name.
    pub(in super::super) fn builtin_about(&mut self, subject: Option<Flavour>) {
        let version = self.generator.version();
        let named = |row: &&builtin::Declaration| {
            let by_name = match row.found {
                Found::ByName | Found::Constructor(_) => !["function", "cell"].contains(&row.name),
                Found::ExceptionConstructor | Found::Method(_) | Found::Static(_) | Found::OfClass(_) => false,
            };
            by_name && row.versions.contains(version)
        };
        let rows: Vec<_> = builtin::TABLE.iter().filter(named).collect();
        let row = rows[self.tape.choose(rows.len())];
        let least = match row.name {
            // A token's finaliser is to be a function, or nothing would be seen of it.
            "token" => 2,
            // When it collects is the plan's matter.
            "collect" => 1,
            _ => 0,
        };
        let count = least + self.tape.choose(4 - least);
        let about = self.tape.choose(count.max(1));
        let arguments = |body: &mut Self| {
            (0..count).for_each(|n| match subject.filter(|_| n == about) {
                Some(subject) => body.supply(subject, 1),
                None => body.argument_of_any_kind(),
            });
            number(count)
        };
        match self.tape.choose(6) {
            4 | 5 => self.call_builtin_by_keyword(row.name, arguments, "wrong"),
            _ => self.call_builtin(row.name, arguments),
        }
    }

    pub(super) fn argument_of_any_kind(&mut self) {
        match self.tape.choose(2) {
            0 => self.something_else(),
            _ => self.supply(Flavour::Any, 1),
        }
    }

    /// A method with arguments of any number and type, or one that is not there, or an attribute called as if it were one.
    /// The arguments are nothing that dies: specialised, 3.11 lets go of a method's before their owner.
    fn failing_method(&mut self) -> bool {
        let methods = [
            (Flavour::List, "append"),
            (Flavour::List, "extend"),
            (Flavour::List, "extend"),
            (Flavour::List, "pop"),
            (Flavour::Dict, "get"),
            (Flavour::Str, "join"),
            (Flavour::Str, "upper"),
            (Flavour::List, "missing"),
            (Flavour::Int, "missing"),
        ];
        let Some(&(owner, name)) = methods.get(self.tape.choose(methods.len() + 2)) else {
            return self.call_attribute(|body| body.constant(Const::Int(7.into())));
        };
        let count = [1, 0, 2, 3, 1][self.tape.choose(5)];
        self.call_method(owner, name, |body| {
            (0..count).for_each(|_| body.something_else());
            number(count)
        });
        true
    }

    /// An attribute that is not there is read, set or deleted.
    fn failing_attribute(&mut self) -> bool {
        let name = self.name_index("missing");
        match self.tape.choose(3) {
            0 => {
                self.something_else();
                self.op(LOAD_ATTR, name, 1, 1);
            }
            1 => {
                self.supply(Flavour::Item, 1);
                self.something_else();
                self.op(STORE_ATTR, name, 2, 0);
            }
            _ => {
                let codes = self.children_to_return();
                match self.tape.choose(codes.len() + 1).checked_sub(1) {
                    Some(n) => self.function(codes[n], 1),
                    None => self.something_else(),
                }
                self.op(DELETE_ATTR, name, 1, 0);
            }
        }
        true
    }

    /// A dict that grows while it is iterated over.
    fn changed_dict(&mut self) -> bool {
        let holds = |v: &usize| matches!(self.flavour(*v), Flavour::Any | Flavour::Dict);
        let variables: Vec<usize> = self.variables().filter(holds).collect();
        if variables.is_empty() {
            return false;
        }
        let variable = variables[self.tape.choose(variables.len())];
        self.dict_of_one(Const::Str("old".to_owned()));
        self.store(variable);
        let (head, over) = (self.label(), self.label());
        self.load(variable);
        self.op(GET_ITER, 0, 1, 1);
        self.place(head);
        self.jump(FOR_ITER, over, 0, 1);
        self.constant(Const::Int(1.into()));
        self.load(variable);
        self.constant(Const::Str("new".to_owned()));
        self.op(STORE_SUBSCR, 0, 3, 0);
        self.op(POP_TOP, 0, 1, 0);
        self.jump(if self.has(JUMP_BACKWARD) { JUMP_BACKWARD } else { JUMP_ABSOLUTE }, head, 0, 0);
        self.place(over);
        self.depth -= 1;
        true
    }
}
