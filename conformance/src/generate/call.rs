//! Calls: every form of every version. Which forms a version has is read from which opcodes have rules.

use super::{
    body::{Body, number},
    flavour::Flavour,
    operations::Family,
};
use freevars_code::{Const, Opcode::*};
use freevars_model::builtin;

/// A builtin, what it takes and what it gives.
struct Known {
    name: &'static str,
    takes: &'static [Flavour],
    gives: Flavour,
}

const fn known(name: &'static str, takes: &'static [Flavour], gives: Flavour) -> Known {
    Known { name, takes, gives }
}

/// What programs call, apart from `emit`, `token` and `collect`.
const BUILTINS: &[Known] = &[
    known("len", &[Flavour::Sequence], Flavour::Int),
    known("repr", &[Flavour::Any], Flavour::Str),
    known("str", &[Flavour::Int], Flavour::Str),
    known("int", &[Flavour::Int], Flavour::Int),
    known("bool", &[Flavour::Any], Flavour::Int),
    known("abs", &[Flavour::Int], Flavour::Int),
    known("sum", &[Flavour::Items(3)], Flavour::Int),
    known("min", &[Flavour::Int, Flavour::Small], Flavour::Int),
    known("max", &[Flavour::Items(2)], Flavour::Int),
    known("isinstance", &[Flavour::Any, Flavour::Class], Flavour::Int),
    known("callable", &[Flavour::Any], Flavour::Int),
    known("tuple", &[Flavour::Sequence], Flavour::Tuple),
    known("list", &[Flavour::Sequence], Flavour::List),
    known("dict", &[], Flavour::Dict),
];

/// How many of 256 calls have the callee where a method lies, its first argument where the method's object does.
const AS_METHOD: u8 = 24;

/// Arguments that lie on the stack, or are to.
#[derive(Default)]
pub(super) struct Arguments {
    pub(super) positional: Vec<Flavour>,
    pub(super) named: Vec<(String, Flavour)>,
}

/// How a callee was pushed: what lies below it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Below {
    Nothing,
    Null,
    /// Nothing, and the callee lies where a method does whose object is the first argument.
    Method,
}

impl Below {
    /// How many entries that is.
    pub(super) fn entries(self) -> u32 {
        u32::from(self == Below::Null)
    }
}

impl Body<'_, '_> {
    /// Calls a builtin by its name with what is put on the stack by `arguments`, which says how many.
    pub(super) fn call_builtin(&mut self, name: &str, arguments: impl FnOnce(&mut Self) -> u32) {
        let below = self.callee(|body| body.global(name), Some(name));
        let count = arguments(self);
        self.call_positional(below, count);
    }

    /// The same, with one more argument that has a name.
    pub(super) fn call_builtin_by_keyword(
        &mut self,
        name: &str,
        arguments: impl FnOnce(&mut Self) -> u32,
        keyword: &str,
    ) {
        let below = self.callee(|body| body.global(name), Some(name));
        let count = arguments(self);
        self.call_named(below, count, &[(keyword.to_owned(), Flavour::Plain)], 0);
    }

    /// Calls what `push` leaves on the stack with what is put there by `arguments`, which says how many.
    pub(super) fn call_with(&mut self, push: impl FnOnce(&mut Self), arguments: impl FnOnce(&mut Self) -> u32) {
        let below = self.callee(push, None);
        let count = arguments(self);
        self.call_positional(below, count);
    }

    /// Pushes a callee, and NULL below it if the version wants that.
    pub(super) fn callee(&mut self, push: impl FnOnce(&mut Self), name: Option<&str>) -> Below {
        if !self.has(PUSH_NULL) {
            push(self);
            return Below::Nothing;
        }
        match name {
            Some(name) if self.global_name_is_doubled() && self.tape.choose(2) == 0 => {
                let index = self.name_index(name);
                self.op(LOAD_GLOBAL, index << 1 | 1, 0, 2);
            }
            _ => {
                self.op(PUSH_NULL, 0, 0, 1);
                push(self);
            }
        }
        Below::Null
    }

    /// Calls with arguments that are all positional and on the stack.
    pub(super) fn call_positional(&mut self, below: Below, count: u32) {
        let takes = count + 1 + below.entries();
        let count = if below == Below::Method { count - 1 } else { count };
        if self.has(CALL) {
            if self.has(PRECALL) {
                self.op(PRECALL, count, takes, takes);
            }
            self.op(CALL, count, takes, 1);
        } else if below == Below::Method {
            self.op(CALL_METHOD, count, takes, 1);
        } else {
            self.op(CALL_FUNCTION, count, takes, 1);
        }
    }

    pub(super) fn token(&mut self) {
        self.call_builtin("token", |_| 0);
    }

    /// A token that a function of this code object finalises.
    pub(super) fn armed(&mut self, code: u8, fuel: u32) {
        if !self.afford(usize::from(code)) {
            return self.constant(Const::None);
        }
        self.call_builtin("token", |body| {
            body.function(code, fuel);
            1
        });
    }

    pub(super) fn emit(&mut self, value: impl FnOnce(&mut Self)) {
        self.call_builtin("emit", |body| {
            value(body);
            1
        });
    }

    /// Calls something that gives a value of this flavour, if there is such a thing.
    pub(super) fn call_giving(&mut self, flavour: Flavour, fuel: u32) -> bool {
        let codes: Vec<usize> = (self.index + 1..self.plan.codes.len())
            .filter(|&code| self.plan.codes[code].result.is_some_and(|result| result.serves(flavour)))
            .filter(|&code| self.may_call(code))
            .collect();
        if !codes.is_empty() && self.tape.choose(4) < 3 {
            let code = codes[self.tape.choose(codes.len())];
            return self.call(code, fuel);
        }
        let version = self.generator.version();
        let exists = |name| builtin::TABLE.iter().any(|row| row.name == name && row.versions.contains(version));
        let builtins: Vec<&Known> =
            BUILTINS.iter().filter(|known| known.gives.serves(flavour) && exists(known.name)).collect();
        if builtins.is_empty() {
            return false;
        }
        let known = builtins[self.tape.choose(builtins.len())];
        self.call_builtin(known.name, |body| {
            known.takes.iter().for_each(|flavour| body.supply(*flavour, fuel.saturating_sub(1)));
            number(known.takes.len())
        });
        true
    }

    /// Whether functions of a code object can be called here.
    pub(super) fn may_call(&self, code: usize) -> bool {
        let scope = &self.plan.codes[code];
        let function = Flavour::Function(u8::try_from(code).expect("codes: there are few"));
        let optional: Vec<usize> = scope.optional().collect();
        let needed =
            scope.positional.iter().chain(&scope.keyword_only).filter(|parameter| !optional.contains(parameter));
        let once = !scope.once || (self.index == 0 && self.times == 1 && !self.calls_once.contains(&code));
        code > self.index
            && once
            && self.can_supply(function)
            && needed.clone().all(|&parameter| self.can_supply(self.flavour(parameter)))
    }

    /// Calls a function of a code object that [`Body::may_call`]; false: that would take too long.
    pub(super) fn call(&mut self, code: usize, fuel: u32) -> bool {
        if !self.afford(code) {
            return false;
        }
        let arguments = self.arguments(code, 0);
        let function = u8::try_from(code).expect("codes: there are few");
        // 2.7 puts named arguments into a dict if they are spread or the callee is no function, as it may be where there
        // are failures: in which order it lets go of several is an accident.
        let plain = |flavour: Flavour| flavour.serves(Flavour::Plain);
        let held = arguments.named.iter().filter(|(_, flavour)| !plain(*flavour)).count();
        let accident = held > 1 && self.has(CALL_FUNCTION_VAR);
        if accident && self.plan.has(Family::Failures) {
            return false;
        }
        if self.plan.codes[code].once {
            self.calls_once.push(code);
        }
        let spread = self.plan.has(Family::Spreads) && self.tape.choose(3) == 2 && !accident;
        self.call_given(function, &arguments, spread, fuel);
        true
    }

    /// Calls a function of a code object with arguments that may or may not fit.
    pub(super) fn call_given(&mut self, code: u8, arguments: &Arguments, spread: bool, fuel: u32) {
        let by_keyword = !arguments.named.is_empty();
        let lies_as_method = !spread && !arguments.positional.is_empty() && (self.has(CALL) || self.has(CALL_METHOD));
        let below = if lies_as_method && (self.has(KW_NAMES) || !by_keyword) && self.tape.chance(AS_METHOD) {
            self.function(code, fuel);
            Below::Method
        } else {
            self.callee(|body| body.function(code, fuel), None)
        };
        let fuel = fuel.saturating_sub(1);
        match spread {
            true => self.call_spread(below, arguments, fuel),
            false => self.call_laid_out(below, arguments, fuel),
        }
    }

    /// Calls what is on the stack with arguments, none of which are spread.
    pub(super) fn call_laid_out(&mut self, below: Below, arguments: &Arguments, fuel: u32) {
        arguments.positional.iter().for_each(|flavour| self.supply(*flavour, fuel));
        let count = number(arguments.positional.len());
        match arguments.named.is_empty() {
            true => self.call_positional(below, count),
            false => self.call_named(below, count, &arguments.named, fuel),
        }
    }

    /// Arguments that a code object's parameters take but for some that are given already; now and then one too many or too
    /// few.
    pub(super) fn arguments(&mut self, code: usize, skip: usize) -> Arguments {
        let plan = self.plan;
        let scope = &plan.codes[code];
        let taken = &scope.positional[skip.min(scope.positional.len())..];
        let only = scope.positional_only.saturating_sub(skip);
        let defaults = scope.defaults.min(taken.len());
        let flavour = |parameter: usize| plan.variables[parameter].flavour;
        let name = |parameter: usize| plan.variables[parameter].name.clone();
        let optional: Vec<usize> = scope.optional().collect();
        let mut arguments = Arguments::default();
        let count = taken.len();
        // How many are given by position; those after them are given by name or not at all.
        let by_position = match self.tape.choose(3) {
            0 => count,
            1 => count - defaults,
            _ => only.min(count - defaults) + self.tape.choose(count + 1),
        }
        .clamp(only.min(count), count);
        let mut omitted = only > count - defaults;
        for (n, &parameter) in taken.iter().enumerate() {
            let may_omit = optional.contains(&parameter) || !self.can_supply(flavour(parameter));
            if !self.can_supply(flavour(parameter)) {
                omitted = true;
            } else if n < by_position && !omitted {
                arguments.positional.push(flavour(parameter));
            } else if n >= only && !(may_omit && self.tape.choose(2) == 0) {
                arguments.named.push((name(parameter), flavour(parameter)));
            }
        }
        for &parameter in &scope.keyword_only {
            if !optional.contains(&parameter) || self.tape.choose(2) == 1 {
                arguments.named.push((name(parameter), flavour(parameter)));
            }
        }
        if scope.star.is_some() && by_position == count && arguments.named.is_empty() && !omitted {
            let rest = self.tape.choose(3);
            arguments.positional.extend(std::iter::repeat_n(Flavour::Item, rest));
        }
        if scope.double_star.is_some() && self.tape.choose(2) == 1 {
            arguments.named.push(("other".to_owned(), Flavour::Plain));
        }
        if self.plan.has(Family::Failures) && self.tape.chance(24) {
            let named = |name: &str| (name.to_owned(), Flavour::Plain);
            match self.tape.choose(6) {
                0 => arguments.positional.push(Flavour::Item),
                1 => drop(arguments.positional.pop()),
                2 => arguments.named.push(named("wrong")),
                3 => drop(arguments.named.pop()),
                // A parameter that is given twice, or by the name of one that has none.
                _ if count > 0 => {
                    let name = name(taken[self.tape.choose(count)]);
                    if arguments.named.iter().all(|(other, _)| *other != name) {
                        arguments.named.push(named(&name));
                    }
                }
                _ => {}
            }
        }
        arguments
    }

    /// A call some of whose arguments have names; the others lie on the stack.
    pub(super) fn call_named(&mut self, below: Below, positional: u32, arguments: &[(String, Flavour)], fuel: u32) {
        let named = number(arguments.len());
        if self.has(CALL_FUNCTION_VAR) {
            for (name, flavour) in arguments {
                self.constant(Const::Str(name.clone()));
                self.supply(*flavour, fuel);
            }
            self.op(CALL_FUNCTION, positional | named << 8, positional + 2 * named + 1, 1);
            return;
        }
        arguments.iter().for_each(|(_, flavour)| self.supply(*flavour, fuel));
        let names = Const::Tuple(arguments.iter().map(|(name, _)| Const::Str(name.clone())).collect());
        let count = positional + named;
        if self.has(KW_NAMES) {
            let names = self.constant_index(names);
            self.op(KW_NAMES, names, 0, 0);
            self.call_positional(below, count);
        } else {
            self.constant(names);
            self.op(CALL_FUNCTION_KW, count, count + 2, 1);
        }
    }

    /// A call with `*args`, and with `**kwargs` if there are named arguments.
    fn call_spread(&mut self, below: Below, arguments: &Arguments, fuel: u32) {
        if self.has(CALL_FUNCTION_VAR) {
            return self.call_spread_2(arguments, fuel);
        }
        self.positional_tuple(&arguments.positional, fuel);
        let keywords = !arguments.named.is_empty();
        if keywords {
            self.keyword_dict(&arguments.named, fuel);
        }
        let keywords = u32::from(keywords);
        self.op(CALL_FUNCTION_EX, keywords, 2 + keywords + below.entries(), 1);
    }

    /// The operand still counts arguments that are on the stack by themselves.
    fn call_spread_2(&mut self, arguments: &Arguments, fuel: u32) {
        let split = self.tape.choose(arguments.positional.len() + 1);
        let (single, rest) = arguments.positional.split_at(arguments.positional.len() - split);
        single.iter().for_each(|flavour| self.supply(*flavour, fuel));
        // At most one in the dict that is given: in which order a dict's keys come is an accident.
        let in_dict = usize::from(!arguments.named.is_empty() && (split == 0 || self.tape.choose(2) == 1));
        let (pairs, entries) = arguments.named.split_at(arguments.named.len() - in_dict);
        for (name, flavour) in pairs {
            self.constant(Const::Str(name.clone()));
            self.supply(*flavour, fuel);
        }
        let star = split > 0 || entries.is_empty();
        if star {
            rest.iter().for_each(|flavour| self.supply(*flavour, fuel));
            let opcode = [BUILD_TUPLE, BUILD_LIST][self.tape.choose(2)];
            self.op(opcode, number(rest.len()), number(rest.len()), 1);
        }
        for (name, flavour) in entries {
            self.op(BUILD_MAP, 1, 0, 1);
            self.supply(*flavour, fuel);
            self.constant(Const::Str(name.clone()));
            self.op(STORE_MAP, 0, 3, 1);
        }
        let (positional, named) = (number(single.len()), number(pairs.len()));
        let opcode = match (star, entries.is_empty()) {
            (true, true) => CALL_FUNCTION_VAR,
            (true, false) => CALL_FUNCTION_VAR_KW,
            (false, _) => CALL_FUNCTION_KW,
        };
        let takes = positional + 2 * named + 1 + u32::from(star) + number(entries.len());
        self.op(opcode, positional | named << 8, takes, 1);
    }

    /// The arguments in one tuple, or gathered from several.
    fn positional_tuple(&mut self, positional: &[Flavour], fuel: u32) {
        let count = number(positional.len());
        let (first, second) = positional.split_at(positional.len() / 2);
        let gather = |body: &mut Self, part: &[Flavour]| {
            part.iter().for_each(|flavour| body.supply(*flavour, fuel));
            body.op(BUILD_TUPLE, number(part.len()), number(part.len()), 1);
        };
        let form = self.tape.choose(3);
        if form == 2 && self.has(BUILD_TUPLE_UNPACK_WITH_CALL) {
            gather(self, first);
            gather(self, second);
            self.op(BUILD_TUPLE_UNPACK_WITH_CALL, 2, 2, 1);
        } else if form == 2 && self.has(LIST_EXTEND) {
            first.iter().for_each(|flavour| self.supply(*flavour, fuel));
            self.op(BUILD_LIST, number(first.len()), number(first.len()), 1);
            gather(self, second);
            self.op(LIST_EXTEND, 1, 2, 1);
            self.op(LIST_TO_TUPLE, 0, 1, 1);
        } else {
            positional.iter().for_each(|flavour| self.supply(*flavour, fuel));
            let opcode = [BUILD_TUPLE, BUILD_LIST][usize::from(form == 1)];
            self.op(opcode, count, count, 1);
        }
    }

    /// The named arguments in one dict, or merged from two.
    fn keyword_dict(&mut self, named: &[(String, Flavour)], fuel: u32) {
        let dict = |body: &mut Self, part: &[(String, Flavour)]| {
            part.iter().for_each(|(_, flavour)| body.supply(*flavour, fuel));
            let count = number(part.len());
            let names = Const::Tuple(part.iter().map(|(name, _)| Const::Str(name.clone())).collect());
            if count > 0 {
                body.constant(names);
                body.op(BUILD_CONST_KEY_MAP, count, count + 1, 1);
            } else {
                body.op(BUILD_MAP, 0, 0, 1);
            }
        };
        let (first, second) = named.split_at(named.len() / 2);
        let merged = self.tape.choose(3) == 2;
        if merged && self.has(BUILD_MAP_UNPACK_WITH_CALL) {
            dict(self, first);
            dict(self, second);
            self.op(BUILD_MAP_UNPACK_WITH_CALL, 2, 2, 1);
        } else if merged && self.has(DICT_MERGE) {
            dict(self, first);
            dict(self, second);
            self.op(DICT_MERGE, 1, 2, 1);
        } else {
            dict(self, named);
        }
    }
}
