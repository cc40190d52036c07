//! How code objects nest, and which variables they have.

use super::{
    super::{operations::Family, roles::Role},
    CLASS_CELL, Flavour, Plan, Scope, Tape, Variable, has_kinds_of_parameters,
};
use freevars_code::{Version, version::Encoding};

/// The most code objects that a program has, and how deep they nest.
const CODES: usize = 6;
const DEEPEST: usize = 4;
/// How many cell variables that nobody uses it takes to get operands of two bytes.
const MANY: usize = 256;
/// How many it takes to get operands that need EXTENDED_ARG where operands have two bytes anyway, and how many of 256 code
/// objects that have many have so many: about one program in ten thousand, for it costs as much as a hundred others.
const VERY_MANY: usize = 65_536;
const VERY_MANY_CHANCE: u8 = 1;

const NAMES: [&str; 26] = [
    "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "w",
    "x", "y", "z",
];

impl Plan {
    /// The tree of code objects, each after the one that it is nested in.
    pub(super) fn nest(&mut self, tape: &mut Tape<'_>) {
        let count = 1 + tape.choose(CODES);
        for code in 0..count {
            let parent = code.checked_sub(1).map(|last| {
                let parent = last - tape.choose(last + 1);
                if self.codes[parent].depth < DEEPEST { parent } else { 0 }
            });
            let depth = parent.map_or(0, |parent| self.codes[parent].depth + 1);
            self.codes.push(Scope { parent, depth, ..Scope::default() });
        }
        let last = self.codes.len() - 1;
        self.codes[0].namespace = tape.choose(2) == 1;
        if last > 0 && tape.chance(40) {
            let leaf = 1 + tape.choose(last);
            self.codes[leaf].namespace = true;
        }
    }

    /// The variables of a code object, whose parent has its own.
    pub(super) fn declare(&mut self, tape: &mut Tape<'_>, code: usize, version: Version) {
        self.capture(tape, code);
        let namespace = self.codes[code].namespace;
        if let Some(role) = self.codes[code].role {
            self.declare_parameters_of_method(tape, code, role, version);
        } else if code > 0 && !namespace {
            self.declare_parameters(tape, code, version);
        }
        let is_inner = self.children(code).next().is_some();
        // Class bodies and what the machine asks are small, so that there is tape left for who has to do with them.
        let asked = self.codes[code].role.is_some_and(|role| role.row().takes.is_some());
        let (locals, cells) = match (asked, self.codes[code].class.is_some()) {
            (true, _) => (tape.choose(2), usize::from(is_inner)),
            (_, true) => (tape.choose(3), tape.choose(2)),
            _ => (tape.choose(4), if is_inner { 1 + tape.choose(4) } else { tape.choose(2) }),
        };
        let owned: Vec<usize> = (0..locals + cells).map(|_| self.variable(tape, code, false)).collect();
        let (local, cell) = owned.split_at(locals);
        let scope = &mut self.codes[code];
        if namespace {
            scope.names = local.to_vec();
        } else {
            scope.locals = local.to_vec();
        }
        scope.cells.extend(cell);
        if self.codes[code].class.is_some() {
            self.declare_class(code, version);
        }
        if tape.chance(2) {
            let wide = version.facts().encoding == Encoding::Bytes;
            self.codes[code].padding = if wide && tape.chance(VERY_MANY_CHANCE) { VERY_MANY } else { MANY };
        }
        if is_inner {
            let parameters: Vec<usize> = self.codes[code].parameters().collect();
            let captured: Vec<usize> = parameters.into_iter().filter(|_| tape.chance(128)).collect();
            self.codes[code].cells.extend(captured);
        }
        if tape.choose(2) == 1 {
            self.codes[code].cells.reverse();
        }
        let may_yield = code > 0 && !namespace && self.codes[code].role.is_none_or(Role::may_yield);
        self.codes[code].generator = may_yield && self.has(Family::Generators) && tape.choose(3) == 2;
        self.codes[code].annotated = tape.chance(32);
        self.codes[code].counter = !namespace && self.has(Family::Loops) && tape.choose(2) == 1;
        if code == 0 && !namespace {
            self.codes[code].names = (0..tape.choose(3)).map(|_| self.variable(tape, code, false)).collect();
        }
    }

    /// Free variables are cells and free variables of the code object around; a class body captures nothing for others.
    fn capture(&mut self, tape: &mut Tape<'_>, code: usize) {
        let Some(parent) = self.codes[code].parent else { return };
        let around = &self.codes[parent];
        let mut candidates: Vec<usize> = around.cells.iter().chain(&around.frees).copied().collect();
        if self.codes[code].class.is_some() {
            candidates.retain(|&candidate| self.variables[candidate].name != CLASS_CELL);
        }
        let mut frees: Vec<usize> = candidates.iter().copied().filter(|_| tape.choose(8) < 5).collect();
        if tape.choose(2) == 1 {
            frees.reverse();
        }
        self.codes[code].frees = frees;
    }

    fn declare_parameters(&mut self, tape: &mut Tape<'_>, code: usize, version: Version) {
        let (positional_only, keyword_only) = has_kinds_of_parameters(version);
        let positional = tape.choose(4);
        let kinds = tape.byte();
        let keyword_only = if keyword_only { [0, 0, 0, 0, 1, 1, 1, 2][usize::from(kinds >> 5)] } else { 0 };
        let (star, double_star) = (kinds & 3 == 3, kinds & 0x18 == 0x18);
        let mut declare = |n: usize| -> Vec<usize> { (0..n).map(|_| self.variable(tape, code, true)).collect() };
        let (positional, keyword_only) = (declare(positional), declare(keyword_only));
        let (star, double_star) = (declare(usize::from(star)).pop(), declare(usize::from(double_star)).pop());
        let scope = &mut self.codes[code];
        scope.defaults = if positional.is_empty() { 0 } else { tape.choose(positional.len() + 1) };
        scope.keyword_defaults = if keyword_only.is_empty() { 0 } else { tape.choose(keyword_only.len() + 1) };
        if positional_only && !positional.is_empty() && tape.chance(112) {
            scope.positional_only = 1 + tape.choose(positional.len());
        }
        (scope.positional, scope.keyword_only, scope.star, scope.double_star) =
            (positional, keyword_only, star, double_star);
    }

    /// What a method is given: the object or the class, and what its role asks for.
    fn declare_parameters_of_method(&mut self, tape: &mut Tape<'_>, code: usize, role: Role, version: Version) {
        let row = role.row();
        let Some(takes) = row.takes else {
            self.declare_parameters(tape, code, version);
            if role != Role::StaticMethod {
                let first = self.variable(tape, code, true);
                let scope = &mut self.codes[code];
                scope.positional.insert(0, first);
                scope.positional_only += usize::from(scope.positional_only > 0);
            }
            return;
        };
        let defaults = usize::from(role.has_a_default());
        let more = takes + usize::from(role == Role::Next);
        self.codes[code].positional = (0..=more).map(|_| self.variable(tape, code, true)).collect();
        self.codes[code].defaults = defaults;
        if role.takes_all() {
            self.codes[code].star = Some(self.variable(tape, code, true));
            self.codes[code].double_star = Some(self.variable(tape, code, true));
        }
    }

    /// A variable whose name no other variable of the code object has; one around it may, but no global where names are
    /// those of the globals.
    fn variable(&mut self, tape: &mut Tape<'_>, owner: usize, parameter: bool) -> usize {
        let taken = |name: &str| {
            let frees = self.codes[owner].frees.iter().any(|&free| self.variables[free].name == name);
            let shared = |other: usize| other == owner || self.codes[owner].namespace && other == 0;
            frees || self.variables.iter().any(|variable| shared(variable.owner) && variable.name == name)
        };
        let first = owner * 7 * usize::from(tape.chance(160)) % NAMES.len();
        let mut names = (0..).map(|n| {
            let (letter, round) = ((first + n) % NAMES.len(), n / NAMES.len());
            if round == 0 { NAMES[letter].to_owned() } else { format!("{}{round}", NAMES[letter]) }
        });
        let name = names.find(|name| !taken(name)).expect("names: there are always more");
        let initialised = parameter || !tape.chance(20);
        self.variables.push(Variable { name, owner, flavour: Flavour::Any, initialised });
        self.variables.len() - 1
    }
}
