//! Calls that fail before anything of the callee runs: arguments that do not fit, and `*` and `**` of what is neither.

use super::super::{body::Body, call::Arguments, flavour::Flavour, plan::Scope};
use freevars_code::{Const, Opcode::*};

/// How arguments do not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Misfit {
    TooMany,
    Missing,
    /// 2.7 says it otherwise where there is `*args`.
    MissingBesideStar,
    Unexpected,
    Twice,
    MissingKeywordOnly,
    PositionalOnlyByName,
}

const MISFITS: &[Misfit] = &[
    Misfit::TooMany,
    Misfit::Missing,
    Misfit::MissingBesideStar,
    Misfit::Unexpected,
    Misfit::Twice,
    Misfit::MissingKeywordOnly,
    Misfit::PositionalOnlyByName,
];

impl Misfit {
    /// Whether arguments of a code object can be wrong in this way.
    fn can_be(self, scope: &Scope) -> bool {
        let required = scope.positional.len() - scope.defaults;
        match self {
            Misfit::TooMany => scope.star.is_none(),
            Misfit::Missing => required > 0 && (scope.star.is_none() || scope.defaults > 0),
            Misfit::MissingBesideStar => required > 0 && scope.star.is_some() && scope.defaults == 0,
            Misfit::Unexpected => scope.double_star.is_none(),
            Misfit::Twice => scope.positional.len() > scope.positional_only,
            Misfit::MissingKeywordOnly => scope.keyword_only.len() > scope.keyword_defaults,
            Misfit::PositionalOnlyByName => scope.positional_only > 0 && scope.double_star.is_none(),
        }
    }
}

/// What is wrong about the `*args` and `**kwargs` of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Spread {
    Star,
    DoubleStar,
    Duplicate,
    Key,
}

const SPREADS: &[Spread] = &[Spread::Star, Spread::DoubleStar, Spread::Key, Spread::Duplicate];

impl Body<'_, '_> {
    /// A call with arguments that do not fit: each way in which that can be is as likely.
    pub(super) fn misfit(&mut self) -> bool {
        let plan = self.plan;
        let callees = self.callees();
        let fitting = |misfit: &&Misfit| callees.iter().any(|&code| misfit.can_be(&plan.codes[usize::from(code)]));
        let misfits: Vec<&Misfit> = MISFITS.iter().filter(fitting).collect();
        if misfits.is_empty() {
            return false;
        }
        let misfit = *misfits[self.tape.choose(misfits.len())];
        let codes: Vec<u8> =
            callees.iter().copied().filter(|&code| misfit.can_be(&plan.codes[usize::from(code)])).collect();
        let code = codes[self.tape.choose(codes.len())];
        let arguments = self.misfitting(misfit, &plan.codes[usize::from(code)]);
        let spread = self.tape.choose(2) == 1;
        self.call_given(code, &arguments, spread, 0);
        true
    }

    /// Functions that can be had here.
    fn callees(&self) -> Vec<u8> {
        let codes = (self.index + 1..self.plan.codes.len()).filter_map(|code| u8::try_from(code).ok());
        codes.filter(|&code| self.can_supply(Flavour::Function(code))).collect()
    }

    fn misfitting(&self, misfit: Misfit, scope: &Scope) -> Arguments {
        let named = |parameter: usize| (self.plan.variables[parameter].name.clone(), Flavour::Plain);
        let required = scope.positional.len() - scope.defaults;
        let by_name = scope.positional.get(scope.positional_only);
        let (count, named) = match misfit {
            Misfit::TooMany => (scope.positional.len() + 1, vec![]),
            Misfit::Missing | Misfit::MissingBesideStar => (required - 1, vec![]),
            Misfit::Unexpected => (required, vec![("wrong".to_owned(), Flavour::Plain)]),
            Misfit::Twice => (scope.positional.len(), by_name.map(|&parameter| named(parameter)).into_iter().collect()),
            Misfit::MissingKeywordOnly => (required, vec![]),
            Misfit::PositionalOnlyByName => (0, vec![named(scope.positional[0])]),
        };
        Arguments { positional: vec![Flavour::Plain; count], named }
    }

    /// A call with a `*` or `**` that cannot be.
    pub(super) fn failing_spread(&mut self) -> bool {
        let callees = self.callees();
        let callee = self.tape.choose(callees.len() + 1).checked_sub(1).map(|n| callees[n]);
        let push = |body: &mut Self| match callee {
            Some(code) => body.function(code, 0),
            None => body.global("len"),
        };
        let below = self.callee(push, None);
        let wrong = SPREADS[self.tape.choose(SPREADS.len())];
        let double_star = wrong != Spread::Star || self.tape.choose(2) == 1;
        if self.has(CALL_FUNCTION_VAR) {
            self.failing_spread_2(wrong, double_star);
            return true;
        }
        let gathered = wrong == Spread::Star && self.has(BUILD_TUPLE_UNPACK_WITH_CALL) && self.tape.choose(2) == 1;
        if gathered || wrong != Spread::Star {
            self.op(BUILD_TUPLE, 0, 0, 1);
        }
        if wrong == Spread::Star {
            self.no_iterable();
        }
        if gathered {
            self.op(BUILD_TUPLE_UNPACK_WITH_CALL, 2, 2, 1);
        }
        if double_star {
            let merged = wrong == Spread::Duplicate || self.tape.choose(2) == 1;
            match wrong {
                _ if !merged => {}
                Spread::Duplicate => self.dict_of_one(Const::Str("k".to_owned())),
                Spread::Star | Spread::DoubleStar | Spread::Key => self.op(BUILD_MAP, 0, 0, 1),
            }
            self.double_star(wrong);
            match merged {
                true if self.has(BUILD_MAP_UNPACK_WITH_CALL) => self.op(BUILD_MAP_UNPACK_WITH_CALL, 2, 2, 1),
                true => self.op(DICT_MERGE, 1, 2, 1),
                false => {}
            }
        }
        let double_star = u32::from(double_star);
        self.op(CALL_FUNCTION_EX, double_star, 2 + double_star + below.entries(), 1);
        true
    }

    fn failing_spread_2(&mut self, wrong: Spread, double_star: bool) {
        let star = wrong == Spread::Star || self.tape.choose(2) == 1;
        let pairs = u32::from(wrong == Spread::Duplicate);
        if wrong == Spread::Duplicate {
            self.constant(Const::Str("k".to_owned()));
            self.constant(Const::None);
        }
        match (star, wrong) {
            (true, Spread::Star) => self.no_iterable(),
            (true, _) => self.op(BUILD_TUPLE, 0, 0, 1),
            (false, _) => {}
        }
        if double_star {
            self.double_star(wrong);
        }
        let opcode = match (star, double_star) {
            (true, true) => CALL_FUNCTION_VAR_KW,
            (true, false) => CALL_FUNCTION_VAR,
            (false, _) => CALL_FUNCTION_KW,
        };
        self.op(opcode, pairs << 8, 1 + 2 * pairs + u32::from(star) + u32::from(double_star), 1);
    }

    /// What is given after `**`.
    fn double_star(&mut self, wrong: Spread) {
        match wrong {
            Spread::Star => self.op(BUILD_MAP, 0, 0, 1),
            Spread::DoubleStar => self.no_mapping(),
            Spread::Duplicate => self.dict_of_one(Const::Str("k".to_owned())),
            Spread::Key => self.dict_of_one(Const::Int(1.into())),
        }
    }

    fn no_iterable(&mut self) {
        match self.tape.choose(4) {
            0 => self.constant(Const::None),
            1 => self.constant(Const::Int(7.into())),
            2 => self.constant(Const::Float(0.5f64.to_bits())),
            _ => self.global("len"),
        }
    }

    fn no_mapping(&mut self) {
        match self.tape.choose(3) {
            0 => self.no_iterable(),
            1 => self.constant(Const::Str("w".to_owned())),
            _ => self.op(BUILD_LIST, 0, 0, 1),
        }
    }

    /// A dict of one entry.
    pub(super) fn dict_of_one(&mut self, key: Const) {
        if self.has(STORE_MAP) {
            self.op(BUILD_MAP, 1, 0, 1);
            self.constant(Const::None);
            self.constant(key);
            self.op(STORE_MAP, 0, 3, 1);
        } else {
            self.constant(key);
            self.constant(Const::None);
            self.op(BUILD_MAP, 1, 2, 1);
        }
    }
}
