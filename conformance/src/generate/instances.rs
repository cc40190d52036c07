//! Instances of the program's own classes: how they are made. [`super::acts`] has what is done with them.

use super::{body::Body, call::Arguments, flavour::Flavour, roles::Role};
use freevars_code::{Const, Opcode::*};

/// Roles that run when an instance is made.
pub(super) const CREATING: &[Role] = &[Role::New, Role::Init, Role::MakeClass, Role::InitClass];

impl Body<'_, '_> {
    /// The first method in a role along the ancestors of a class.
    pub(super) fn method_in(&self, class: usize, role: Role) -> Option<usize> {
        let classes = self.plan.ancestors(class);
        classes
            .into_iter()
            .flat_map(|class| self.plan.children(class))
            .find(|&code| self.plan.codes[code].role == Some(role))
    }

    /// The methods that run when an instance of a class is made.
    fn run_by_creating(&self, class: usize) -> Vec<usize> {
        let mut run = self.plan.methods(class, CREATING);
        if let Some(meta) = self.plan.metaclass(class) {
            run.extend(self.plan.methods(meta, &[Role::CallClass, Role::Call]));
        }
        run
    }

    /// Whether an instance of a class can be made here.
    pub(super) fn can_create(&self, class: u8) -> bool {
        let given = self.method_in(usize::from(class), Role::Init).map(|init| &self.plan.codes[init]);
        self.can_supply(Flavour::OwnClass(class))
            && self.runs_later(&self.run_by_creating(usize::from(class)))
            && given.is_none_or(|init| {
                init.positional.iter().skip(1).chain(&init.keyword_only).all(|&v| self.can_supply(self.flavour(v)))
            })
    }

    /// Leaves an instance of a class on the stack: one that there is already, or a new one.
    pub(super) fn instance(&mut self, class: u8, fuel: u32) {
        let variables: Vec<usize> = self.bound_variable(Flavour::Instance(class)).collect();
        let can_create = self.can_create(class);
        if !variables.is_empty() && (!can_create || self.tape.choose(4) < 3) {
            let variable = variables[self.tape.choose(variables.len())];
            self.load(variable);
        } else if !can_create || !self.create(class, fuel) {
            self.constant(Const::None);
        }
    }

    /// Leaves a new instance on the stack; false: that would take too long.
    fn create(&mut self, class: u8, fuel: u32) -> bool {
        let (code, fuel) = (usize::from(class), fuel.saturating_sub(1));
        let run = self.run_by_creating(code);
        if !self.afford_all(&run) {
            return false;
        }
        let arguments = match self.method_in(code, Role::Init) {
            Some(init) => self.arguments(init, 1),
            None if self.is_metaclass(code) => {
                let below = self.callee(|body| body.own_class(class, fuel), None);
                self.constant(Const::Str("made".to_owned()));
                self.op(BUILD_TUPLE, 0, 0, 1);
                self.op(BUILD_MAP, 0, 0, 1);
                self.call_positional(below, 3);
                return true;
            }
            None => Arguments { positional: self.given_to_builtin(code), named: Vec::new() },
        };
        let below = self.callee(|body| body.own_class(class, fuel), None);
        self.call_laid_out(below, &arguments, fuel);
        true
    }

    /// What the constructor of the built-in type takes that a class derives from.
    fn given_to_builtin(&mut self, class: usize) -> Vec<Flavour> {
        let flavours: &[Flavour] = match self.plan.layout(class) {
            "Exception" => &[Flavour::Plain],
            "dict" => &[Flavour::Dict],
            "list" => &[Flavour::Items(2)],
            _ => &[],
        };
        let count = self.tape.choose(flavours.len() + 1);
        flavours[..count].to_vec()
    }
}
