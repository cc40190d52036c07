//! Values: instructions that leave something wanted on the stack.

use super::{body::Body, flavour::Flavour, operations::Family};
use freevars_code::{Const, Opcode, Opcode::*};
use freevars_model::kinds::{Items, Kind, What};

/// How deep an expression nests.
pub(super) const FUEL: u32 = 3;

/// How many of 256 values are not what is wanted, where failures are.
const WRONG: u8 = 2;

/// Ways to a value.
#[derive(Clone, Copy)]
enum Way {
    Constant,
    Variable,
    Operation,
    Call,
    OrElse,
}

impl Body<'_, '_> {
    /// Leaves a value of this flavour, which [`Body::can_supply`] it, on the stack.
    pub(super) fn supply(&mut self, flavour: Flavour, fuel: u32) {
        if self.plan.has(Family::Failures) && self.tape.chance(WRONG) {
            return self.something_else();
        }
        match flavour {
            Flavour::Small | Flavour::Zero | Flavour::Empty | Flavour::Items(_) => self.constant_of(flavour),
            Flavour::Class => {
                let name = ["int", "str", "list", "tuple"][self.tape.choose(4)];
                self.global(name);
            }
            Flavour::Exception => self.exception(),
            Flavour::Token => self.token(),
            Flavour::Armed(code) => self.armed(code, fuel),
            Flavour::Function(code) => self.function(code, fuel),
            Flavour::Generator(code) => self.generator(code, fuel),
            Flavour::OwnClass(code) => self.own_class(code, fuel),
            Flavour::Instance(code) => self.instance(code, fuel),
            Flavour::Opaque => self.constant(Const::None),
            Flavour::Countdown => self.supply_kind(Kind::filled(What::Iterator), 0),
            Flavour::Sequence => {
                let flavour = [Flavour::Tuple, Flavour::List][self.tape.choose(2)];
                self.supply(flavour, fuel);
            }
            Flavour::Plain | Flavour::Int | Flavour::Str | Flavour::Key => self.supply_by(flavour, Way::Constant, fuel),
            Flavour::Item => match self.tape.choose(4) {
                3 if !self.plan.collects => self.supply(Flavour::Token, fuel),
                _ => self.supply_by(flavour, Way::Constant, fuel),
            },
            Flavour::Any => match self.tape.choose(6) {
                0 | 1 => self.supply_by(Flavour::Any, Way::Constant, fuel),
                n => {
                    let flavours = [Flavour::Item, Flavour::Tuple, Flavour::List, Flavour::Dict];
                    self.supply(flavours[n - 2], fuel);
                }
            },
            Flavour::Set => self.supply_kind(Kind::filled(What::Set), fuel),
            Flavour::Tuple | Flavour::List | Flavour::Dict => self.supply_by(flavour, Way::Operation, fuel),
        }
    }

    /// Whether a value of this flavour can be had here.
    pub(super) fn can_supply(&self, flavour: Flavour) -> bool {
        let parent = |code: u8| self.plan.codes[usize::from(code)].parent;
        if let Flavour::Armed(code) = flavour {
            let later = usize::from(code) > self.index;
            later && self.plan.may_finalise(code) && self.can_supply(Flavour::Function(code))
        } else if let Flavour::OwnClass(code) = flavour {
            self.can_make_class(code) || self.bound_variable(flavour).next().is_some()
        } else if let Flavour::Instance(code) = flavour {
            self.bound_variable(flavour).next().is_some() || self.can_create(code)
        } else if let Flavour::Function(code) = flavour {
            let is_function = self.plan.codes[usize::from(code)].class.is_none();
            let nested = is_function && parent(code) == Some(self.index);
            nested && self.can_make(code) || self.bound_variable(flavour).next().is_some()
        } else if let Flavour::Generator(code) = flavour {
            self.may_call(usize::from(code)) || self.bound_variable(flavour).next().is_some()
        } else {
            flavour != Flavour::Token || !self.plan.collects
        }
    }

    /// A generator of a code object: that of a variable, or a new one.
    fn generator(&mut self, code: u8, fuel: u32) {
        let variables: Vec<usize> = self.bound_variable(Flavour::Generator(code)).collect();
        let callable = self.may_call(usize::from(code));
        if !variables.is_empty() && (!callable || self.tape.choose(3) == 2) {
            let variable = variables[self.tape.choose(variables.len())];
            self.load(variable);
        } else if !callable || !self.call(usize::from(code), fuel) {
            self.constant(Const::None);
        }
    }

    /// Variables that hold a value that will do.
    pub(super) fn bound_variable(&self, flavour: Flavour) -> impl Iterator<Item = usize> + '_ {
        self.variables().filter(move |&v| self.bound[v] && self.flavour(v).serves(flavour))
    }

    fn supply_by(&mut self, flavour: Flavour, simplest: Way, fuel: u32) {
        let ways = [(4, simplest), (6, Way::Variable), (2, Way::Operation), (2, Way::Call), (1, Way::OrElse)];
        let ways = if fuel == 0 || !self.has_room() { &ways[..1] } else { &ways[..] };
        let way = self.tape.weighted(ways).unwrap_or(simplest);
        let done = match way {
            Way::Constant => false,
            Way::Variable => {
                let variables: Vec<usize> = self.bound_variable(flavour).collect();
                let variable = (!variables.is_empty()).then(|| variables[self.tape.choose(variables.len())]);
                variable.inspect(|&variable| self.load(variable)).is_some()
            }
            Way::Operation => self.operation_giving(flavour, fuel),
            Way::Call => self.call_giving(flavour, fuel),
            Way::OrElse => self.or_else(flavour, fuel),
        };
        if done {
            return;
        }
        if matches!(flavour, Flavour::Tuple | Flavour::List | Flavour::Dict) {
            self.container(flavour, fuel);
        } else {
            self.constant_of(flavour);
        }
    }

    /// A value that is not what is wanted, and harmless wherever it comes to be: it reaches nothing.
    pub(super) fn something_else(&mut self) {
        match self.tape.choose(10) {
            0 => self.constant(Const::None),
            1 => self.constant(Const::Int(7.into())),
            2 => self.constant(Const::Str("w".to_owned())),
            3 => self.constant(Const::Tuple(vec![])),
            4 => self.constant(Const::Float(0.5f64.to_bits())),
            5 => self.constant(Const::Int((-1).into())),
            6 => self.op(BUILD_LIST, 0, 0, 1),
            7 => self.op(BUILD_MAP, 0, 0, 1),
            8 => self.global("len"),
            _ => {
                self.op(BUILD_LIST, 0, 0, 1);
                self.op(BUILD_LIST, 1, 1, 1);
            }
        }
    }

    /// The same, where a value of this flavour is wanted.
    fn something_else_than(&mut self, flavour: Flavour) {
        match (flavour, self.tape.choose(2)) {
            (Flavour::Key, 0) => self.op(BUILD_LIST, 0, 0, 1),
            (Flavour::Key, _) => self.op(BUILD_MAP, 0, 0, 1),
            (Flavour::Items(_), 0) => {
                self.op(BUILD_LIST, 0, 0, 1);
                self.op(BUILD_LIST, 1, 1, 1);
            }
            (_, 0) => self.constant(Const::None),
            _ => self.something_else(),
        }
    }

    /// An instance of an exception class.
    fn exception(&mut self) {
        let name = ["ValueError", "KeyError", "LookupError"][self.tape.choose(3)];
        self.call_builtin(name, |body| {
            body.constant_of(Flavour::Plain);
            1
        });
    }

    /// A constant of this flavour, or of any.
    pub(super) fn constant_of(&mut self, flavour: Flavour) {
        let n = self.tape.choose(6);
        let constant = if flavour == Flavour::Int {
            Const::Int(n.into())
        } else if flavour == Flavour::Small {
            Const::Int((1 + n / 2).into())
        } else if flavour == Flavour::Zero {
            Const::Int(0.into())
        } else if flavour == Flavour::Empty {
            Const::Str(String::new())
        } else if flavour == Flavour::Str {
            Const::Str(["", "a", "b", "ab", "xyz", "q"][n].to_owned())
        } else if flavour == Flavour::Key {
            [Const::Int(n.into()), Const::Str("k".to_owned())][n % 2].clone()
        } else if let Flavour::Items(length) = flavour {
            Const::Tuple((0..u32::from(length)).map(|n| Const::Int(n.into())).collect())
        } else {
            let alternatives = [
                Const::None,
                Const::Int(n.into()),
                Const::Str("s".to_owned()),
                Const::Bool(true),
                Const::Tuple(vec![Const::Int(1.into()), Const::None]),
                Const::Float(1.5f64.to_bits()),
            ];
            alternatives[n].clone()
        };
        self.constant(constant);
    }

    /// A tuple or list of at least one item, or an empty dict.
    fn container(&mut self, flavour: Flavour, fuel: u32) {
        if flavour == Flavour::Dict {
            return self.supply_kind(Kind::filled(What::Dict), fuel);
        }
        let n = 1 + self.tape.choose(3);
        (0..n).for_each(|_| self.supply(Flavour::Item, fuel.saturating_sub(1)));
        let n = super::body::number(n);
        self.op(if flavour == Flavour::Tuple { BUILD_TUPLE } else { BUILD_LIST }, n, n, 1);
    }

    /// `first or other`, or `first and other`.
    fn or_else(&mut self, flavour: Flavour, fuel: u32) -> bool {
        let end = self.label();
        self.supply(flavour, fuel - 1);
        let opcode = [JUMP_IF_TRUE_OR_POP, JUMP_IF_FALSE_OR_POP][self.tape.choose(2)];
        if !self.has(opcode) {
            return true;
        }
        self.jump(opcode, end, 1, 0);
        self.supply(flavour, fuel - 1);
        self.place(end);
        true
    }

    /// An operation by its number among all.
    pub(super) fn operate(&mut self, index: usize, fuel: u32) {
        let generator = self.generator;
        let operation = &generator.operations[index];
        let wrong = self.something_wrong.take();
        let instead = std::mem::take(&mut self.instead);
        for (n, (kind, flavour)) in operation.signature.inputs.iter().zip(&operation.flavours).enumerate() {
            let other = instead.iter().find(|(place, _)| *place == n).map(|(_, flavour)| *flavour);
            match (*kind, *flavour) {
                (Kind::ANY, _) if other.is_some() => other.into_iter().for_each(|other| self.supply(other, fuel)),
                (Kind::ANY, flavour) if wrong == Some(n) => self.something_else_than(flavour),
                (Kind::ANY, flavour) => self.supply(flavour, fuel),
                (_, Flavour::Empty) => self.constant_of(Flavour::Empty),
                (_, Flavour::List) => self.supply_kind(Kind::filled(What::List), fuel),
                (_, Flavour::Dict) => self.supply_kind(Kind::filled(What::Dict), fuel),
                (_, Flavour::Set) => self.supply_kind(Kind::filled(What::Set), fuel),
                (kind, _) => self.supply_kind(kind, fuel),
            }
        }
        let count = |kinds: &[Kind]| super::body::number(kinds.len());
        let (takes, leaves) = (count(&operation.signature.inputs), count(&operation.signature.outputs));
        self.op(operation.signature.opcode, operation.signature.arg, takes, leaves);
    }

    fn operation_giving(&mut self, flavour: Flavour, fuel: u32) -> bool {
        let gives = |output: Option<Flavour>| output.is_some_and(|output| output.serves(flavour));
        self.some_operation(|operation| gives(operation.output), fuel)
    }

    /// An operation that is switched on and passes a test.
    pub(super) fn some_operation(&mut self, wanted: impl Fn(&super::Operation) -> bool, fuel: u32) -> bool {
        let operations = self.generator.operations.iter().enumerate();
        let plan = self.plan;
        let weighted: Vec<(u32, usize)> = operations
            .filter(|(_, operation)| plan.has(operation.family) && wanted(operation))
            .map(|(index, operation)| (operation.weight, index))
            .collect();
        let Some(index) = self.tape.weighted(&weighted) else { return false };
        self.operate(index, fuel.saturating_sub(1));
        true
    }

    /// A value of exactly this kind, as an instruction needs it that does not look.
    fn supply_kind(&mut self, kind: Kind, fuel: u32) {
        match kind.what {
            Some(What::Str) => self.constant_of(Flavour::Str),
            Some(What::Tuple { length, items: Items::Strs | Items::Any }) => {
                let names = (0..length.unwrap_or(0)).map(|n| Const::Str(format!("k{n}")));
                let constant = Const::Tuple(names.collect());
                self.constant(constant);
            }
            Some(What::Iterator) => {
                self.supply(Flavour::Sequence, fuel);
                self.op(GET_ITER, 0, 1, 1);
            }
            Some(_) => {
                let operations = &self.generator.operations;
                let made = operations.iter().position(|operation| {
                    operation.signature.outputs == [kind] && operation.signature.inputs.len() <= 1
                });
                let made = made.unwrap_or_else(|| panic!("kinds-can-be-made: {kind:?}"));
                self.operate(made, fuel);
            }
            None => panic!("kinds-can-be-made: NULL"),
        }
    }

    pub(super) fn load(&mut self, variable: usize) {
        let opcodes = [LOAD_FAST, LOAD_DEREF, LOAD_NAME, LOAD_GLOBAL];
        self.access(variable, opcodes, 0, 1);
    }

    /// Stores what is on top.
    pub(super) fn store(&mut self, variable: usize) {
        self.access(variable, [STORE_FAST, STORE_DEREF, STORE_NAME, STORE_GLOBAL], 1, 0);
        self.bound[variable] = true;
    }

    /// Unbinds a variable, if the version can.
    pub(super) fn delete(&mut self, variable: usize) -> bool {
        if self.deref(variable).is_some() && !self.has(DELETE_DEREF) {
            return false;
        }
        self.access(variable, [DELETE_FAST, DELETE_DEREF, DELETE_NAME, DELETE_GLOBAL], 0, 0);
        self.bound[variable] = false;
        true
    }

    /// Gives a name of the class body's own what would do for a variable around it, so that which of them is found can be
    /// told; not always, and not what would have to be made.
    fn shadow(&mut self, variable: usize) {
        let flavour = self.flavour(variable);
        if flavour.is_constant() && self.tape.choose(3) == 2 {
            self.constant_of(flavour);
            let name = self.plan.variables[variable].name.clone();
            self.name(&name);
        }
    }

    fn access(&mut self, variable: usize, opcodes: [Opcode; 4], takes: u32, leaves: u32) {
        let [fast, deref, name, global] = opcodes;
        if let Some(slot) = self.fast(variable) {
            return self.op(fast, slot, takes, leaves);
        }
        if let Some(index) = self.deref(variable) {
            let scope = self.scope();
            let free = scope.frees.contains(&variable);
            let in_class = deref == LOAD_DEREF && free && scope.namespace && self.has(LOAD_CLASSDEREF);
            if !in_class || self.tape.choose(2) == 1 {
                return self.op(deref, index, takes, leaves);
            }
            self.shadow(variable);
            return self.op(LOAD_CLASSDEREF, index, takes, leaves);
        }
        let index = self.name_index(&self.plan.variables[variable].name);
        let scope = self.scope();
        let own = scope.namespace && scope.names.contains(&variable);
        if own && (self.index > 0 || self.tape.choose(4) < 3) {
            self.op(name, index, takes, leaves);
        } else {
            let doubled = global == LOAD_GLOBAL && self.global_name_is_doubled();
            self.op(global, if doubled { index << 1 } else { index }, takes, leaves);
        }
    }
}
