//! Statements about the attributes of functions and cells, and the methods of containers.

use super::super::{
    body::{Body, number},
    flavour::Flavour,
};
use freevars_code::{Const, Opcode::*, version::Handlers};

/// How many of 256 methods are bound before they are called, where a version need not do that.
const BOUND: u8 = 32;

impl Body<'_, '_> {
    /// A method of a list, a text or a dict.
    pub(super) fn method(&mut self) -> bool {
        // Once 3.11 has specialised `append`, it lets go of the list before the item, which the list takes along: so the
        // item is nothing that dies.
        let methods = [
            (Flavour::List, "append", Some(Flavour::Plain)),
            (Flavour::List, "pop", None),
            (Flavour::Str, "upper", None),
            (Flavour::Str, "join", Some(Flavour::Str)),
            (Flavour::List, "extend", Some(Flavour::Sequence)),
            (Flavour::Dict, "get", Some(Flavour::Key)),
        ];
        let (owner, name, argument) = methods[self.tape.choose(methods.len())];
        self.call_method(owner, name, |body| {
            argument.into_iter().for_each(|argument| body.supply(argument, 0));
            u32::from(argument.is_some())
        });
        self.op(POP_TOP, 0, 1, 0);
        true
    }

    /// Calls a method with what is put on the stack by `arguments`, which says how many.
    pub(super) fn call_method(&mut self, owner: Flavour, name: &str, arguments: impl FnOnce(&mut Self) -> u32) {
        self.call_method_of(|body| body.supply(owner, 1), owner == Flavour::Str, name, arguments);
    }

    /// The same of what `push` leaves on the stack, which lives on or is `harmless` when it dies.
    pub(in super::super) fn call_method_of(
        &mut self,
        push: impl FnOnce(&mut Self),
        harmless: bool,
        name: &str,
        arguments: impl FnOnce(&mut Self) -> u32,
    ) {
        let name = self.name_index(name);
        // Once 3.11 has specialised a call, it lets go of a bound method last instead of first: so its object is nothing
        // that anything dies with.
        let may_be_bound = harmless || !self.has(PRECALL);
        if !self.has(LOAD_METHOD) || may_be_bound && self.tape.chance(BOUND) {
            let bound = |body: &mut Self| {
                push(body);
                body.op(LOAD_ATTR, name, 1, 1);
            };
            return self.call_with(bound, arguments);
        }
        push(self);
        self.op(LOAD_METHOD, name, 1, 2);
        let count = arguments(self);
        self.call_method_on_stack(count);
    }

    /// Calls what LOAD_METHOD pushed, with so many arguments above it.
    pub(in super::super) fn call_method_on_stack(&mut self, count: u32) {
        if self.has(CALL_METHOD) {
            self.op(CALL_METHOD, count, count + 2, 1);
        } else {
            self.op(PRECALL, count, count + 2, count + 2);
            self.op(CALL, count, count + 2, 1);
        }
    }

    /// Pushes what is on top once more.
    pub(in super::super) fn duplicate(&mut self) {
        let (opcode, arg) = if self.has(DUP_TOP) { (DUP_TOP, 0) } else { (COPY, 1) };
        self.op(opcode, arg, 1, 2);
    }

    /// Exchanges the two entries on top.
    fn swap(&mut self) {
        let (opcode, arg) = if self.has(ROT_TWO) { (ROT_TWO, 0) } else { (SWAP, 2) };
        self.op(opcode, arg, 2, 2);
    }

    /// A list that holds an exception that holds the list.
    pub(super) fn tangle(&mut self) -> bool {
        let lists: Vec<usize> = self.variables().filter(|&v| self.flavour(v) == Flavour::Any).collect();
        if lists.is_empty() {
            return false;
        }
        let list = lists[self.tape.choose(lists.len())];
        self.op(BUILD_LIST, 0, 0, 1);
        self.duplicate();
        self.store(list);
        self.call_builtin("ValueError", |body| {
            body.load(list);
            1
        });
        self.op(LIST_APPEND, 1, 2, 1);
        self.op(POP_TOP, 0, 1, 0);
        true
    }

    /// An attribute of a function: its name, its closure, one of its own.
    pub(super) fn attribute(&mut self) -> bool {
        let codes = self.children_to_return();
        if codes.is_empty() {
            return false;
        }
        let code = codes[self.tape.choose(codes.len())];
        match self.tape.choose(4) {
            0 => {
                let name = ["__name__", "__closure__", "__defaults__", "__dict__"][self.tape.choose(4)];
                self.function(code, 1);
                let name = self.name_index(name);
                self.op(LOAD_ATTR, name, 1, 1);
                self.op(POP_TOP, 0, 1, 0);
            }
            1 => {
                self.supply(Flavour::Item, 1);
                self.function(code, 1);
                let name = self.name_index("own");
                self.op(STORE_ATTR, name, 2, 0);
            }
            2 => {
                self.function(code, 1);
                let own = self.name_index("own");
                self.duplicate();
                self.supply(Flavour::Item, 1);
                self.swap();
                self.op(STORE_ATTR, own, 2, 0);
                self.op(DELETE_ATTR, own, 1, 0);
            }
            _ => {
                if !self.call_attribute(|body| body.supply(Flavour::Sequence, 1)) {
                    return false;
                }
                self.op(POP_TOP, 0, 1, 0);
            }
        }
        true
    }

    /// Calls an attribute of a function, `len`, as a method would be, but it is none.
    pub(super) fn call_attribute(&mut self, argument: impl FnOnce(&mut Self)) -> bool {
        let codes = self.children_to_return();
        if codes.is_empty() || !self.has(LOAD_METHOD) {
            return false;
        }
        let code = codes[self.tape.choose(codes.len())];
        self.function(code, 1);
        let name = self.name_index("own");
        self.duplicate();
        self.global("len");
        self.swap();
        self.op(STORE_ATTR, name, 2, 0);
        self.op(LOAD_METHOD, name, 1, 2);
        argument(self);
        self.call_method_on_stack(1);
        true
    }

    /// Calls the type of functions or that of cells, which have no names; if it is to fail, with an argument that cannot
    /// be, or with too many.
    pub(super) fn construct(&mut self, fails: bool) -> bool {
        let scope = self.scope();
        let cells: Vec<usize> = scope.cells.iter().chain(&scope.frees).copied().collect();
        let codes = self.children_to_return();
        match self.tape.choose(2) {
            1 if !cells.is_empty() && self.has(DELETE_DEREF) => {
                let cell = cells[self.tape.choose(cells.len())];
                let index = self.deref(cell).expect("captures: it is a cell or free variable here");
                let count = if fails { 2 } else { self.tape.choose(2) };
                self.call_type_of(
                    |body| body.op(LOAD_CLOSURE, index, 0, 1),
                    |body| {
                        (0..count).for_each(|_| body.supply(Flavour::Item, 1));
                        number(count)
                    },
                );
            }
            _ if !codes.is_empty() => {
                let code = codes[self.tape.choose(codes.len())];
                let wrong = fails.then(|| self.tape.choose(5));
                self.call_type_of(|body| body.function(code, 0), |body| body.parts_of_function(code, wrong));
            }
            _ => return false,
        }
        if !fails {
            self.op(POP_TOP, 0, 1, 0);
        }
        true
    }

    fn call_type_of(&mut self, of: impl FnOnce(&mut Self), arguments: impl FnOnce(&mut Self) -> u32) {
        let push = |body: &mut Self| {
            body.call_builtin("type", |body| {
                of(body);
                1
            });
        };
        self.call_with(push, arguments);
    }

    /// Code, globals, name, default values and closure of a new function, those of another.
    fn parts_of_function(&mut self, code: u8, wrong: Option<usize>) -> u32 {
        for (n, name) in ["__code__", "__globals__", "__name__", "__defaults__", "__closure__"].into_iter().enumerate()
        {
            if wrong == Some(n) {
                self.constant(Const::Int(7.into()));
            } else {
                self.function(code, 0);
                let name = self.name_index(name);
                self.op(LOAD_ATTR, name, 1, 1);
            }
        }
        5
    }

    /// A cell itself, and its content by its attribute.
    pub(super) fn cell_contents(&mut self) -> bool {
        let scope = self.scope();
        let cells: Vec<usize> = scope.cells.iter().chain(&scope.frees).copied().collect();
        if cells.is_empty() {
            return false;
        }
        let cell = cells[self.tape.choose(cells.len())];
        let index = self.deref(cell).expect("captures: it is a cell or free variable here");
        let plain = !matches!(self.flavour(cell), Flavour::Armed(_) | Flavour::Function(_));
        match self.tape.choose(3) {
            0 => {
                self.emit(|body| body.op(LOAD_CLOSURE, index, 0, 1));
                self.op(POP_TOP, 0, 1, 0);
            }
            1 if self.bound[cell] => {
                self.op(LOAD_CLOSURE, index, 0, 1);
                let name = self.name_index("cell_contents");
                self.op(LOAD_ATTR, name, 1, 1);
                self.op(POP_TOP, 0, 1, 0);
            }
            2 if plain && self.has(DELETE_DEREF) => {
                let flavour = self.flavour(cell);
                self.supply(flavour, 1);
                self.op(LOAD_CLOSURE, index, 0, 1);
                let name = self.name_index("cell_contents");
                self.op(STORE_ATTR, name, 2, 0);
                self.bound[cell] = true;
            }
            _ => return false,
        }
        true
    }

    /// The slot of a parameter that a cell captures: it has the argument in 2.7, nothing in 3.8, the cell in 3.11.
    pub(super) fn captured(&mut self) -> bool {
        let slots: Vec<u32> = self.scope().cells.iter().filter_map(|&cell| self.captured_slot(cell)).collect();
        let fails = self.generator.version().facts().handlers == Handlers::BlockStack && self.has(DELETE_DEREF);
        if slots.is_empty() || (fails && !self.tape.chance(64)) {
            return false;
        }
        let slot = slots[self.tape.choose(slots.len())];
        self.op(LOAD_FAST, slot, 0, 1);
        self.op(POP_TOP, 0, 1, 0);
        true
    }
}
