//! Classes: which code objects are the bodies of classes, what they derive from, and which methods they have.

#![allow(clippy::wildcard_enum_match_arm, reason = "these matches pick a few of many variants")]

use super::{
    super::{
        operations::Family,
        roles::{Of, ROLES, Role},
    },
    Flavour, Plan, Scope, Tape, Variable,
};
use freevars_code::{Version, version::Constants};
use freevars_model::{exception::Class as ExceptionClass, object::Type};

/// The most classes that a program has, the most methods that a class is given besides the functions that stand in its
/// body anyway, and the most code objects that there are with them.
const CLASSES: usize = 3;
const METHODS: usize = 4;
const CODES: usize = 11;

/// A class that a code object is the body of.
#[derive(Clone, Debug)]
pub(in super::super) struct Class {
    /// What it derives from, in this order.
    pub(in super::super) bases: Vec<Base>,
    /// The class that it is asked to be an instance of.
    pub(in super::super) metaclass: Option<u8>,
    /// Whether its instances are classes, or have items.
    pub(in super::super) of: Of,
    /// The cell that gets the class when it is made.
    pub(in super::super) cell: Option<usize>,
}

/// What a class derives from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Base {
    Builtin(&'static str),
    Own(u8),
}

impl Plan {
    /// Makes some code objects the bodies of classes, whose functions are methods, and gives them more of those.
    pub(super) fn nest_classes(&mut self, tape: &mut Tape<'_>) {
        if !self.has(Family::Classes) || self.codes.len() < 2 {
            return;
        }
        let mut classes = 0;
        for code in 1..self.codes.len() {
            let parent = self.codes[code].parent.unwrap_or(0);
            let nests = self.codes[parent].class.is_some() || self.codes[code].namespace;
            if classes < CLASSES && !nests && tape.choose(8) >= 3 {
                let class = Class { bases: Vec::new(), metaclass: None, of: Of::Plain, cell: None };
                (self.codes[code].class, self.codes[code].namespace) = (Some(class), true);
                classes += 1;
            }
        }
        for code in (1..self.codes.len()).rev() {
            if self.codes[code].class.is_some() {
                self.give_bases(tape, code);
            }
        }
        for code in 1..self.codes.len() {
            if self.codes[code].class.is_some() {
                let more = 1 + tape.choose(METHODS);
                for _ in 0..more.min(CODES.saturating_sub(self.codes.len())) {
                    let depth = self.codes[code].depth + 1;
                    self.codes.push(Scope { parent: Some(code), depth, ..Scope::default() });
                }
                self.give_roles(tape, code);
            }
        }
    }

    /// A class derives from classes beside its own that come later, or from built-in ones.
    fn give_bases(&mut self, tape: &mut Tape<'_>, code: usize) {
        let parent = self.codes[code].parent;
        let beside = |other: &usize| self.codes[*other].parent == parent && self.codes[*other].class.is_some();
        let later: Vec<usize> = (code + 1..self.codes.len()).filter(beside).collect();
        let of = |other: usize| self.codes[other].class.as_ref().map_or(Of::Plain, |class| class.of);
        let (metas, others): (Vec<usize>, Vec<usize>) = later.into_iter().partition(|&other| of(other) == Of::Meta);
        let name = |code: usize| u8::try_from(code).expect("codes: there are few");
        let (mut bases, mut kind) = (vec![Base::Builtin("object")], Of::Plain);
        match tape.choose(16) {
            8..=11 if !others.is_empty() => {
                let first = tape.choose(others.len());
                bases = vec![Base::Own(name(others[first]))];
                kind = of(others[first]);
                let second = others[tape.choose(others.len())];
                if second > others[first] && tape.choose(2) == 1 && of(second) == kind {
                    bases.push(Base::Own(name(second)));
                }
            }
            12 => bases = vec![Base::Builtin("Exception")],
            13 => (bases, kind) = (vec![Base::Builtin(["dict", "list"][tape.choose(2)])], Of::Container),
            14 | 15 => (bases, kind) = (vec![Base::Builtin("type")], Of::Meta),
            _ => {}
        }
        let metaclass = match metas.is_empty() || kind == Of::Meta || tape.choose(4) == 0 {
            true => None,
            false => Some(name(metas[tape.choose(metas.len())])),
        };
        self.codes[code].class = Some(Class { bases, metaclass, of: kind, cell: None });
    }

    fn give_roles(&mut self, tape: &mut Tape<'_>, code: usize) {
        let of = self.codes[code].class.as_ref().map_or(Of::Plain, |class| class.of);
        let fits = |row: Of| match row {
            Of::Any => true,
            Of::Plain => of != Of::Meta,
            Of::Meta | Of::Container => of == row,
        };
        let children: Vec<usize> = self.children(code).collect();
        let mut with: Option<Role> = None;
        for (n, &child) in children.iter().enumerate() {
            let taken = |role: Role| children[..n].iter().any(|&other| self.codes[other].role == Some(role));
            let rows = ROLES.iter().filter(|row| fits(row.of) && !taken(row.role));
            let rows: Vec<(u32, Role)> = rows.map(|row| (row.weight, row.role)).collect();
            let drawn = tape.weighted(&rows).unwrap_or(Role::Method);
            let role = with.take().filter(|role| !taken(*role)).unwrap_or(drawn);
            with = match role {
                Role::Enter => Some(Role::Exit),
                Role::Iter if tape.choose(2) == 1 => Some(Role::Next),
                // Iteration by numbers is not specified.
                Role::GetItem => Some(Role::Iter),
                Role::Get if tape.choose(2) == 1 => Some(Role::Set),
                _ => None,
            };
            self.codes[child].role = Some(role);
        }
    }

    /// The class that is made gets into a cell of its body's, from 3.0 on.
    pub(super) fn declare_class(&mut self, code: usize, version: Version) {
        let twice = self.codes[code].frees.iter().any(|&free| self.variables[free].name == CLASS_CELL);
        if version.facts().constants == Constants::Two || twice {
            return;
        }
        let flavour = Flavour::OwnClass(u8::try_from(code).expect("codes: there are few"));
        self.variables.push(Variable { name: CLASS_CELL.to_owned(), owner: code, flavour, initialised: true });
        let cell = self.variables.len() - 1;
        self.codes[code].cells.push(cell);
        if let Some(class) = &mut self.codes[code].class {
            class.cell = Some(cell);
        }
    }

    /// What a method is given first, and what it is not to look at.
    pub(super) fn give_flavours_to_methods(&mut self) {
        for code in 0..self.codes.len() {
            let (Some(role), Some(parent)) = (self.codes[code].role, self.codes[code].parent) else { continue };
            let class = u8::try_from(parent).expect("codes: there are few");
            let positional = self.codes[code].positional.clone();
            let first = if role.has_class() { Flavour::OwnClass(class) } else { Flavour::Instance(class) };
            let is_given = role != Role::StaticMethod;
            for (n, &parameter) in positional.iter().enumerate() {
                let opaque = role.row().takes.is_some();
                self.variables[parameter].flavour = match n {
                    0 if is_given => first,
                    1 if role == Role::Next => Flavour::Countdown,
                    _ if opaque => Flavour::Opaque,
                    _ => continue,
                };
            }
            if !self.codes[code].generator {
                self.codes[code].result = role.row().gives.or(self.codes[code].result);
            }
        }
        for code in 0..self.codes.len() {
            if let Some(cell) = self.codes[code].class.as_ref().and_then(|class| class.cell) {
                self.variables[cell].flavour = Flavour::OwnClass(u8::try_from(code).expect("codes: there are few"));
            }
        }
    }

    /// Whether a variable of another code object has its first value when a code object runs, as far as that can be told:
    /// the body of a class and some methods run while there are no instances yet, and not all classes.
    pub(in super::super) fn is_there(&self, variable: usize, code: usize) -> bool {
        let variable = &self.variables[variable];
        let scope = &self.codes[code];
        variable.initialised
            && match variable.flavour {
                Flavour::Instance(_) => scope.class.is_none() && scope.role.is_none_or(|role| !role.is_early()),
                Flavour::OwnClass(class) => scope.class.is_none() || usize::from(class) > code,
                _ => true,
            }
    }

    /// The classes that a class derives from, itself first, as far as they are the program's own.
    pub(in super::super) fn ancestors(&self, class: usize) -> Vec<usize> {
        let mut all = vec![class];
        let mut at = 0;
        while let Some(&one) = all.get(at) {
            let bases = self.codes[one].class.iter().flat_map(|class| &class.bases);
            let own = bases.filter_map(|base| if let Base::Own(code) = base { Some(usize::from(*code)) } else { None });
            let new: Vec<usize> = own.filter(|base| !all.contains(base)).collect();
            all.extend(new);
            at += 1;
        }
        all
    }

    /// Code objects that are bodies of classes.
    pub(in super::super) fn classes(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.codes.len()).filter(|&code| self.codes[code].class.is_some())
    }

    /// The classes along whose ancestors an object's methods may be found that is an instance of a class, or of one that
    /// derives from it.
    fn related(&self, class: usize) -> Vec<usize> {
        let mut all: Vec<usize> =
            self.classes().map(|each| self.ancestors(each)).filter(|each| each.contains(&class)).flatten().collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The metaclass of a class, its own or that of one that it derives from.
    pub(in super::super) fn metaclass(&self, class: usize) -> Option<usize> {
        let classes = self.ancestors(class).into_iter();
        classes.filter_map(|each| self.codes[each].class.as_ref()?.metaclass).map(usize::from).next()
    }

    /// The built-in type that a class derives from, but for `object`, and its name.
    fn built_in(&self, class: usize) -> Option<&'static str> {
        let bases =
            self.ancestors(class).into_iter().flat_map(|each| self.codes[each].class.iter().flat_map(|c| &c.bases));
        let mut names = bases.filter_map(|base| if let Base::Builtin(name) = base { Some(*name) } else { None });
        names.rfind(|name| *name != "object")
    }

    /// The name of the built-in type whose data instances of a class have.
    pub(in super::super) fn layout(&self, class: usize) -> &'static str {
        self.built_in(class).unwrap_or("object")
    }

    /// That type.
    pub(in super::super) fn layout_type(&self, class: usize) -> Type {
        match self.layout(class) {
            "dict" => Type::Dict,
            "list" => Type::List,
            "type" => Type::Type,
            "Exception" => Type::Exception(ExceptionClass::BaseException),
            _ => Type::Object,
        }
    }

    /// The methods of some roles that an instance of a class may have.
    pub(in super::super) fn methods(&self, class: usize, roles: &[Role]) -> Vec<usize> {
        let methods = self.related(class).into_iter().flat_map(|class| self.children(class).collect::<Vec<_>>());
        methods.filter(|&method| self.codes[method].role.is_some_and(|role| roles.contains(&role))).collect()
    }
}

/// The name of the cell that gets the class.
pub(in super::super) const CLASS_CELL: &str = "__class__";
