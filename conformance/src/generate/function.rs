//! Making functions, with whatever they are given.

use super::{
    body::{Body, number},
    flavour::Flavour,
    signature::Signature,
};
use freevars_code::{CodeIndex, Const, Opcode::*};
use freevars_model::kinds::{Kind, What};

/// How a version makes functions.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form {
    /// MAKE_FUNCTION's operand counts default values; one with a closure is MAKE_CLOSURE's matter.
    counts: bool,
    /// The qualified name lies on the code object.
    qualname: bool,
    /// Annotations are a dict, not a tuple of names and values.
    annotations_are_a_dict: bool,
}

impl Form {
    /// The form that the signatures of MAKE_FUNCTION show.
    pub(super) fn of(signatures: &[Signature]) -> Form {
        let inputs = |arg| {
            let made = signatures.iter().find(|one| one.opcode == MAKE_FUNCTION && one.arg == arg);
            made.map_or(&[][..], |one| &one.inputs)
        };
        let dict = Kind::filled(What::Dict);
        Form {
            counts: inputs(5).len() == 6,
            qualname: inputs(0).last() == Some(&Kind::filled(What::Str)),
            annotations_are_a_dict: inputs(4).first() == Some(&dict),
        }
    }
}

const ANNOTATIONS: u32 = 4;
const CLOSURE: u32 = 8;

impl Body<'_, '_> {
    /// Whether a function of a code object nested in this one can be made: whether its default values can be had.
    pub(super) fn can_make(&self, code: u8) -> bool {
        let scope = &self.plan.codes[usize::from(code)];
        // No function of its own kind, and none that needs one of those in turn.
        scope.optional().all(|parameter| {
            let flavour = self.flavour(parameter);
            flavour.code().is_none_or(|other| other > code && self.can_supply(flavour))
        })
    }

    /// Leaves a function of a code object on the stack: one that there is already, or a new one.
    pub(super) fn function(&mut self, code: u8, fuel: u32) {
        let nested = self.plan.codes[usize::from(code)].parent == Some(self.index) && self.can_make(code);
        let variables: Vec<usize> = self.bound_variable(Flavour::Function(code)).collect();
        if !variables.is_empty() && (!nested || self.tape.choose(4) < 3) {
            let variable = variables[self.tape.choose(variables.len())];
            self.load(variable);
        } else {
            self.make(code, fuel);
        }
    }

    /// Leaves a new function on the stack.
    pub(super) fn make(&mut self, code: u8, fuel: u32) {
        let form = self.generator.functions;
        let scope = &self.plan.codes[usize::from(code)];
        let fuel = fuel.saturating_sub(1);
        let (mut taken, mut bits) = (1, 0);
        let defaults = &scope.positional[scope.positional.len() - scope.defaults..];
        let count = number(defaults.len());
        defaults.iter().for_each(|&parameter| self.supply(self.flavour(parameter), fuel));
        if form.counts {
            taken += count;
        } else if count > 0 {
            self.op(BUILD_TUPLE, count, count, 1);
            (taken, bits) = (taken + 1, bits | 1);
        }
        let keywords = &scope.keyword_only[scope.keyword_only.len() - scope.keyword_defaults..];
        if !keywords.is_empty() {
            keywords.iter().for_each(|&parameter| self.supply(self.flavour(parameter), fuel));
            let names = keywords.iter().map(|&parameter| Const::Str(self.plan.variables[parameter].name.clone()));
            let names = Const::Tuple(names.collect());
            self.constant(names);
            let count = number(keywords.len());
            self.op(BUILD_CONST_KEY_MAP, count, count + 1, 1);
            (taken, bits) = (taken + 1, bits | 2);
        }
        if scope.annotated && !form.counts {
            self.annotations(scope.positional.first().copied());
            (taken, bits) = (taken + 1, bits | ANNOTATIONS);
        }
        let frees = scope.frees.clone();
        if !frees.is_empty() {
            for &free in &frees {
                let index = self.deref(free).expect("captures: what is captured is a cell or free variable here");
                self.op(LOAD_CLOSURE, index, 0, 1);
            }
            let count = number(frees.len());
            self.op(BUILD_TUPLE, count, count, 1);
            (taken, bits) = (taken + 1, bits | CLOSURE);
        }
        self.constant(Const::Code(CodeIndex(u32::from(code))));
        if form.qualname {
            let name = Const::Str(super::assemble::qualname(self.plan, usize::from(code)));
            self.constant(name);
            taken += 1;
        }
        match (form.counts, frees.is_empty()) {
            (true, true) => self.op(MAKE_FUNCTION, count, taken, 1),
            (true, false) => self.op(MAKE_CLOSURE, count, taken, 1),
            (false, _) => self.op(MAKE_FUNCTION, bits, taken, 1),
        }
    }

    fn annotations(&mut self, parameter: Option<usize>) {
        let name = parameter.map_or("return", |parameter| &self.plan.variables[parameter].name);
        let name = Const::Str(name.to_owned());
        if self.generator.functions.annotations_are_a_dict {
            self.supply(Flavour::Plain, 0);
            self.constant(Const::Tuple(vec![name]));
            self.op(BUILD_CONST_KEY_MAP, 1, 2, 1);
        } else {
            self.constant(name);
            self.supply(Flavour::Plain, 0);
            self.op(BUILD_TUPLE, 2, 2, 1);
        }
    }
}
