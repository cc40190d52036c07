//! What the value of a variable can reach.
//!
//! In which order a collection finalises several tokens is an accident of CPython's. So no cycle of references ever
//! reaches two tokens with finalisers: at most one variable of a program, and one that exists once, may hold such a
//! token where a cycle reaches it.

use super::{Flavour, Plan};

/// A set of variables, by index: there are at most 256 of those that matter.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Set([u128; 2]);

impl Set {
    const NONE: Set = Set([0; 2]);

    fn of(variable: usize) -> Set {
        let bit = |half: usize| {
            let place = variable.checked_sub(128 * half).and_then(|place| u32::try_from(place).ok());
            place.and_then(|place| 1u128.checked_shl(place)).unwrap_or(0)
        };
        Set([bit(0), bit(1)])
    }

    fn all(variables: impl IntoIterator<Item = usize>) -> Set {
        variables.into_iter().fold(Set::NONE, |set, variable| set.or(Set::of(variable)))
    }

    fn or(self, other: Set) -> Set {
        Set([self.0[0] | other.0[0], self.0[1] | other.0[1]])
    }

    fn and(self, other: Set) -> Set {
        Set([self.0[0] & other.0[0], self.0[1] & other.0[1]])
    }

    fn without(self, other: Set) -> Set {
        Set([self.0[0] & !other.0[0], self.0[1] & !other.0[1]])
    }

    fn has(self, variable: usize) -> bool {
        self.and(Set::of(variable)) != Set::NONE
    }

    fn members(self) -> impl Iterator<Item = usize> {
        let half = |mut bits: u128, first: usize| {
            std::iter::from_fn(move || {
                let next = (bits != 0).then(|| first + bits.trailing_zeros() as usize)?;
                bits &= bits - 1;
                Some(next)
            })
        };
        half(self.0[0], 0).chain(half(self.0[1], 128))
    }
}

impl Plan {
    /// Whether cycles reach no generator and no token with a finaliser but the one in the reentrant variable.
    pub(super) fn is_fine(&self) -> bool {
        let reach = self.reach();
        let cycles = (0..self.variables.len()).filter(|&v| reach[v].has(v));
        let bad = cycles.fold(Set::NONE, |bad, v| bad.or(reach[v]));
        // Every class is in a cycle.
        let held_by_classes = self.classes().fold(Set::NONE, |held, class| held.or(self.held_by(class)));
        let bad = held_by_classes.members().fold(bad.or(held_by_classes), |bad, v| bad.or(reach[v]));
        let allowed = self.reentrant.map_or(Set::NONE, Set::of);
        let armed = Set::all((0..self.variables.len()).filter(|&v| is_finalised(self.variables[v].flavour)));
        bad.and(armed).without(allowed) == Set::NONE
    }

    /// The variables that a function of a code object holds by itself: those that it captures, and its default values.
    /// A class holds those of its functions, and those of its body.
    fn held_by(&self, code: usize) -> Set {
        let holds = |code: usize| {
            let scope = &self.codes[code];
            Set::all(scope.frees.iter().copied().chain(scope.optional()))
        };
        if self.codes[code].class.is_none() {
            return holds(code);
        }
        let metaclass = self.metaclass(code).into_iter().flat_map(|metaclass| self.ancestors(metaclass));
        let classes: Vec<usize> = self.ancestors(code).into_iter().chain(metaclass).collect();
        classes.into_iter().fold(Set::NONE, |set, class| {
            let scope = &self.codes[class];
            let own = Set::all(scope.names.iter().chain(&scope.cells).copied());
            self.children(class).fold(set.or(holds(class)).or(own), |set, method| set.or(holds(method)))
        })
    }

    /// For each variable, those that what it holds can reach.
    fn reach(&self) -> Vec<Set> {
        let owned_by = |code: usize| Set::all((0..self.variables.len()).filter(|&v| self.variables[v].owner == code));
        let mut reach = vec![Set::NONE; self.variables.len()];
        let mut leading = Set::NONE;
        for (v, variable) in self.variables.iter().enumerate() {
            if let Some(code) = variable.flavour.code() {
                reach[v] = self.held_by(usize::from(code));
                if matches!(variable.flavour, Flavour::Generator(_)) {
                    reach[v] = reach[v].or(owned_by(usize::from(code)));
                }
                leading = leading.or(Set::of(v));
            }
        }
        let mut grown = true;
        while std::mem::take(&mut grown) {
            for v in leading.members() {
                let through = reach[v].and(leading).members().fold(reach[v], |set, w| set.or(reach[w]));
                grown |= through != reach[v];
                reach[v] = through;
            }
        }
        reach
    }
}

/// Whether code runs when what it is dies.
pub(super) fn is_finalised(flavour: Flavour) -> bool {
    matches!(flavour, Flavour::Armed(_) | Flavour::Generator(_))
}
