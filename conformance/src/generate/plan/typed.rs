//! What variables hold.

use super::{Flavour, Plan, Tape, reach::is_finalised};

impl Plan {
    pub(super) fn give_flavours(&mut self, tape: &mut Tape<'_>) {
        for variable in 0..self.variables.len() {
            let flavour = tape.weighted(Flavour::DATA).unwrap_or(Flavour::Any);
            let allowed = self.allows(variable, flavour);
            self.variables[variable].flavour = if allowed { flavour } else { Flavour::Int };
        }
        for code in 0..self.codes.len() {
            if let Some(star) = self.codes[code].star {
                self.variables[star].flavour = Flavour::Tuple;
            }
            if let Some(double_star) = self.codes[code].double_star {
                self.variables[double_star].flavour = Flavour::Dict;
            }
            let result = tape.weighted(Flavour::DATA).unwrap_or(Flavour::Any);
            self.codes[code].result = (!self.codes[code].generator).then_some(result);
        }
        self.give_flavours_to_methods();
        for code in 0..self.codes.len() {
            self.give_functions(tape, code);
        }
        self.give_reentrant(tape);
    }

    fn allows(&self, variable: usize, flavour: Flavour) -> bool {
        if self.collects && flavour == Flavour::Token {
            return false;
        }
        let owner = self.variables[variable].owner;
        let scope = &self.codes[owner];
        // What a class's namespace holds, by itself or by its functions.
        let in_a_class =
            scope.class.is_some() || scope.role.is_some() && scope.optional().any(|given| given == variable);
        let in_a_dict = in_a_class || owner > 0 && scope.names.iter().skip(1).any(|&name| name == variable);
        !(self.hashed && in_a_dict) || flavour.serves(Flavour::Plain)
    }

    /// Some variables hold functions of the code objects nested in their owner, or tokens that such functions finalise.
    fn give_functions(&mut self, tape: &mut Tape<'_>, code: usize) {
        let scope = &self.codes[code];
        let mut owned: Vec<usize> = scope.cells.iter().chain(&scope.locals).chain(&scope.names).copied().collect();
        let parameters: Vec<usize> = scope.parameters().collect();
        let class_cell = scope.class.as_ref().and_then(|class| class.cell);
        owned.retain(|variable| !parameters.contains(variable) && Some(*variable) != class_cell);
        let children: Vec<usize> = self.children(code).filter(|&child| self.codes[child].role.is_none()).collect();
        if children.is_empty() {
            return;
        }
        for variable in owned {
            let child = u8::try_from(children[tape.choose(children.len())]).expect("codes: there are few");
            let flavour = match tape.choose(8) {
                0..=3 if self.codes[usize::from(child)].class.is_some() => Flavour::OwnClass(child),
                4..=5 if self.codes[usize::from(child)].class.is_some() => Flavour::Instance(child),
                _ if self.codes[usize::from(child)].class.is_some() => continue,
                0..=1 if self.codes[usize::from(child)].generator => Flavour::Generator(child),
                0..=2 => Flavour::Function(child),
                3 | 4 if self.may_finalise(child) => Flavour::Armed(child),
                _ => continue,
            };
            self.try_flavour(variable, flavour);
        }
        // A parameter gets functions of the code objects beside its own, by a default value or an argument.
        for child in &children {
            let is_function = |code: usize| self.codes[code].class.is_none();
            let later: Vec<usize> =
                children.iter().copied().filter(|&other| other > *child && is_function(other)).collect();
            let parameters = self.codes[*child].positional.clone();
            for parameter in parameters {
                if !later.is_empty() && tape.chance(48) {
                    let function = u8::try_from(later[tape.choose(later.len())]).expect("codes: there are few");
                    let armed = tape.choose(2) == 1 && self.may_finalise(function);
                    let flavour = if armed { Flavour::Armed(function) } else { Flavour::Function(function) };
                    self.try_flavour(parameter, flavour);
                }
            }
        }
    }

    /// One variable may hold a token whose finaliser reaches it.
    fn give_reentrant(&mut self, tape: &mut Tape<'_>) {
        let reachable: Vec<(usize, u8)> = (0..self.codes.len())
            .filter(|&code| code == 0 || self.codes[code].parent == Some(0) && self.codes[code].class.is_none())
            .flat_map(|code| self.children(code).map(move |child| (code, child)))
            .flat_map(|(code, child)| {
                let captured = |cell: &&usize| self.codes[child].frees.contains(cell);
                let cells = self.codes[code].cells.iter().filter(captured).copied();
                let child = u8::try_from(child).expect("codes: there are few");
                cells.map(move |cell| (cell, child)).collect::<Vec<_>>()
            })
            .filter(|&(cell, child)| self.may_finalise(child) && !self.is_parameter(cell))
            .collect();
        if reachable.is_empty() || tape.chance(64) {
            return;
        }
        let (cell, child) = reachable[tape.choose(reachable.len())];
        let owner = self.variables[cell].owner;
        let generator = self.codes[usize::from(child)].generator;
        let flavour = if generator { Flavour::Generator(child) } else { Flavour::Armed(child) };
        let before = std::mem::replace(&mut self.variables[cell].flavour, flavour);
        self.reentrant = Some(cell);
        if self.is_fine() && !self.is_used_as_function(owner) && !self.codes[owner].generator {
            self.codes[owner].once = owner > 0;
            self.variables[cell].initialised = true;
        } else {
            self.variables[cell].flavour = before;
            self.reentrant = None;
        }
    }

    fn is_parameter(&self, variable: usize) -> bool {
        self.codes[self.variables[variable].owner].parameters().any(|parameter| parameter == variable)
    }

    /// A finaliser is called without arguments.
    pub(in super::super) fn may_finalise(&self, code: u8) -> bool {
        let scope = &self.codes[usize::from(code)];
        !scope.once
            && scope.class.is_none()
            && scope.positional.len() == scope.defaults
            && scope.keyword_only.len() == scope.keyword_defaults
    }

    /// Whether some token has functions of a code object for its finaliser.
    pub(super) fn finalises(&self, code: usize) -> bool {
        self.variables.iter().any(|variable| variable.flavour == Flavour::Armed(u8::try_from(code).unwrap_or(u8::MAX)))
    }

    /// Whether any variable holds a token that has a finaliser, or a generator.
    pub(in super::super) fn has_finalisers(&self) -> bool {
        self.variables.iter().any(|variable| is_finalised(variable.flavour))
    }

    fn is_used_as_function(&self, code: usize) -> bool {
        self.finalises(code)
    }

    fn try_flavour(&mut self, variable: usize, flavour: Flavour) {
        let before = std::mem::replace(&mut self.variables[variable].flavour, flavour);
        if !self.allows(variable, flavour) || !self.is_fine() {
            self.variables[variable].flavour = before;
        }
    }
}
