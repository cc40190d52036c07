//! Statements that fail on purpose. Nothing catches exceptions, but a finaliser's end with the finaliser.

use super::super::{body::Body, flavour::Flavour};
use freevars_code::{Const, Opcode::*, version::Layout};
use freevars_model::builtin::{self, Found};

/// What fails, the simplest first.
#[derive(Clone, Copy, Debug)]
enum Failure {
    Unbound,
    Missing,
    Raise,
    Operation,
    Builtin,
    Method,
    Attribute,
    Unpack,
    Call,
    ChangedDict,
}

const FAILURES: &[(u32, Failure)] = &[
    (4, Failure::Unbound),
    (1, Failure::Missing),
    (4, Failure::Raise),
    (12, Failure::Operation),
    (6, Failure::Builtin),
    (3, Failure::Method),
    (2, Failure::Attribute),
    (1, Failure::Unpack),
    (2, Failure::Call),
    (1, Failure::ChangedDict),
];

impl Body<'_, '_> {
    /// Something that fails, or may. It may stand behind a jump that skips it.
    pub(super) fn fail(&mut self) -> bool {
        let end = self.label();
        if self.tape.choose(4) == 3 {
            let skip = if self.has(POP_JUMP_IF_TRUE) { POP_JUMP_IF_TRUE } else { POP_JUMP_FORWARD_IF_TRUE };
            self.supply(Flavour::Any, 1);
            self.jump(skip, end, 1, 0);
        }
        let failure = self.tape.weighted(FAILURES).unwrap_or(Failure::Missing);
        let done = match failure {
            Failure::Unbound => self.unbound(),
            Failure::Missing => {
                self.global("missing");
                true
            }
            Failure::Raise => {
                self.raise();
                self.place(end);
                return true;
            }
            Failure::Operation => return self.failing_operation(end),
            Failure::Builtin => self.failing_builtin(),
            Failure::Method => self.failing_method(),
            Failure::Attribute => {
                self.something_else();
                let name = self.name_index("missing");
                self.op(LOAD_ATTR, name, 1, 1);
                true
            }
            Failure::Unpack => {
                self.supply(Flavour::Any, 1);
                self.op(UNPACK_SEQUENCE, 2, 1, 2);
                self.op(POP_TOP, 0, 1, 0);
                true
            }
            Failure::Call => {
                self.call_with(Self::something_else, |body| {
                    body.supply(Flavour::Item, 1);
                    1
                });
                true
            }
            Failure::ChangedDict => {
                let done = self.changed_dict();
                self.place(end);
                return done;
            }
        };
        if done {
            self.op(POP_TOP, 0, 1, 0);
        }
        self.place(end);
        done
    }

    /// A variable that has no value.
    fn unbound(&mut self) -> bool {
        let unbound: Vec<usize> = self.variables().filter(|&v| !self.bound[v]).collect();
        let slots = self.generator.version().facts().layout == Layout::LocalsPlus;
        let Some(&variable) = (!unbound.is_empty()).then(|| &unbound[self.tape.choose(unbound.len())]) else {
            return false;
        };
        match (self.tape.choose(3), self.fast(variable)) {
            // 3.11's is a LOAD_FAST by another name.
            (2, Some(slot)) if slots => self.op(LOAD_CLOSURE, slot, 0, 1),
            (1, _) if self.delete(variable) => self.constant(Const::None),
            _ => self.load(variable),
        }
        true
    }

    /// `raise`, in every form.
    fn raise(&mut self) {
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
    }

    /// An operation one of whose operands is not what it should be.
    fn failing_operation(&mut self, end: super::super::body::Label) -> bool {
        let index = self.tape.choose_many(self.generator.operations.len());
        let depth = self.depth;
        let inputs = self.generator.operations[index].signature.inputs.len();
        self.something_wrong = Some(self.tape.choose(inputs.max(1)));
        self.operate(index, 1);
        while self.depth > depth {
            self.op(POP_TOP, 0, 1, 0);
        }
        self.place(end);
        true
    }

    /// Any builtin that has a name, with arguments of any number and type.
    fn failing_builtin(&mut self) -> bool {
        let version = self.generator.version();
        let named = |row: &&builtin::Declaration| {
            let by_name = match row.found {
                Found::ByName | Found::Constructor(_) => !["function", "cell", "collect"].contains(&row.name),
                Found::ExceptionConstructor | Found::Method(_) => false,
            };
            by_name && row.versions.contains(version)
        };
        let rows: Vec<_> = builtin::TABLE.iter().filter(named).collect();
        let row = rows[self.tape.choose(rows.len())];
        // A token's finaliser is to be a function, or nothing would be seen of it.
        let least = if row.name == "token" { 2 } else { 0 };
        let count = least + self.tape.choose(4 - least);
        self.call_builtin(row.name, |body| {
            (0..count).for_each(|_| body.argument_of_any_kind());
            super::super::body::number(count)
        });
        true
    }

    fn argument_of_any_kind(&mut self) {
        match self.tape.choose(2) {
            0 => self.something_else(),
            _ => self.supply(Flavour::Any, 1),
        }
    }

    /// A method with arguments of any number and type, or one that is not there.
    fn failing_method(&mut self) -> bool {
        let methods = [
            (Flavour::List, "append"),
            (Flavour::List, "extend"),
            (Flavour::List, "pop"),
            (Flavour::Dict, "get"),
            (Flavour::Str, "join"),
            (Flavour::Str, "upper"),
            (Flavour::List, "missing"),
            (Flavour::Int, "missing"),
        ];
        let (owner, name) = methods[self.tape.choose(methods.len())];
        let count = self.tape.choose(4);
        self.call_method(owner, name, |body| {
            (0..count).for_each(|_| body.argument_of_any_kind());
            super::super::body::number(count)
        });
        true
    }

    /// A dict that grows while it is iterated over.
    fn changed_dict(&mut self) -> bool {
        let dicts: Vec<usize> =
            self.variables().filter(|&v| self.bound[v] && self.flavour(v) == Flavour::Dict).collect();
        if dicts.is_empty() {
            return false;
        }
        let dict = dicts[self.tape.choose(dicts.len())];
        let (head, over) = (self.label(), self.label());
        self.load(dict);
        self.op(GET_ITER, 0, 1, 1);
        self.place(head);
        self.jump(FOR_ITER, over, 0, 1);
        self.constant(Const::Int(1.into()));
        self.load(dict);
        self.constant(Const::Str("new".to_owned()));
        self.op(STORE_SUBSCR, 0, 3, 0);
        self.op(POP_TOP, 0, 1, 0);
        self.jump(if self.has(JUMP_BACKWARD) { JUMP_BACKWARD } else { JUMP_ABSOLUTE }, head, 0, 0);
        self.place(over);
        self.depth -= 1;
        true
    }
}
