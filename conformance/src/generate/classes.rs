//! Classes: the statement that makes one, and what its body does besides the statements of any body.

#![allow(clippy::wildcard_enum_match_arm, reason = "these matches pick a few of many variants")]

use super::{
    body::{Body, number},
    call::Arguments,
    flavour::Flavour,
    plan::Base,
    roles::{Of, Role},
    supply::FUEL,
};
use freevars_code::{Const, Opcode::*};
use freevars_model::{
    builtin::{self, Found},
    object::Type,
};

/// How a class body hands over the cell that is to get the class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Handing {
    /// It is stored, and returned.
    Whole,
    /// It is stored before all else.
    Early,
    /// It is stored only.
    Stored,
    /// It is returned only: so the metaclass never sees it.
    Returned,
    /// Neither.
    Not,
    /// Something that is no cell is stored.
    Wrong,
}

const HANDINGS: &[(u32, Handing)] = &[
    (40, Handing::Whole),
    (6, Handing::Early),
    (5, Handing::Stored),
    (1, Handing::Not),
    (1, Handing::Returned),
    (1, Handing::Wrong),
];

/// How many of 256 classes get a keyword that their base is told of.
const WITH_KEYWORD: u8 = 2;

/// How many of 256 methods of other roles are wrapped into something.
const WRAPPED: u8 = 16;

/// How many of 256 results are not what the role wants.
const UNWANTED: u8 = 28;

/// Roles that run when a class is made: those of its metaclass, and those of its bases.
const MAKING: &[Role] = &[Role::Prepare, Role::MakeClass, Role::InitClass, Role::CallClass, Role::Call];
const DERIVING: &[Role] = &[Role::InitSubclass];

/// Roles of descriptors, which any class may hold.
pub(super) const DESCRIBING: &[Role] = &[Role::Get, Role::Set, Role::Delete, Role::SetName];

impl Body<'_, '_> {
    /// Whether a class of a code object nested in this one can be made: whether its bases can be had.
    pub(super) fn can_make_class(&self, code: u8) -> bool {
        let nested = self.plan.codes[usize::from(code)].parent == Some(self.index) && self.can_make(code);
        let Some(class) = self.plan.codes[usize::from(code)].class.as_ref().filter(|_| nested) else { return false };
        self.own_bases(code).into_iter().chain(class.metaclass).all(|other| self.can_supply(Flavour::OwnClass(other)))
            && self.runs_later(&self.run_by_making(code))
    }

    /// The methods that run when a class is made.
    fn run_by_making(&self, code: u8) -> Vec<usize> {
        let code = usize::from(code);
        let of_metaclass = self.plan.metaclass(code).map(|meta| self.plan.methods(meta, MAKING)).unwrap_or_default();
        let of_bases = self.plan.methods(code, DERIVING);
        let described = self.plan.classes().flat_map(|class| self.plan.methods(class, &[Role::SetName]));
        of_metaclass.into_iter().chain(of_bases).chain(described).collect()
    }

    /// Whether these code objects come after this one: then they are written already, and never call this one.
    pub(super) fn runs_later(&self, codes: &[usize]) -> bool {
        codes.iter().all(|&code| code > self.index)
    }

    /// Reckons with a run of each of these code objects; false: that would be too much.
    pub(super) fn afford_all(&mut self, codes: &[usize]) -> bool {
        self.afford_instructions(codes.iter().map(|&code| self.cost_of(code) + 1).sum())
    }

    /// Reckons with a run of one or the other of these code objects.
    pub(super) fn afford_some(&mut self, codes: &[usize]) -> bool {
        self.afford_instructions(codes.iter().map(|&code| self.cost_of(code) + 1).max().unwrap_or(0))
    }

    /// Leaves a class on the stack: one that there is already, or a new one.
    pub(super) fn own_class(&mut self, code: u8, fuel: u32) {
        let variables: Vec<usize> = self.bound_variable(Flavour::OwnClass(code)).collect();
        let can_make = self.can_make_class(code);
        if !variables.is_empty() && (!can_make || self.tape.choose(8) < 7) {
            let variable = variables[self.tape.choose(variables.len())];
            self.load(variable);
        } else if !can_make || !self.make_class(code, fuel) {
            self.constant(Const::None);
        }
    }

    /// Leaves a new class on the stack; false: that would take too long.
    pub(super) fn make_class(&mut self, code: u8, fuel: u32) -> bool {
        let run = self.run_by_making(code);
        let all: Vec<usize> = run.into_iter().chain([usize::from(code)]).collect();
        if !self.afford_all(&all) {
            return false;
        }
        let fuel = fuel.saturating_sub(1);
        match self.has(BUILD_CLASS) {
            true => self.make_class_2(code, fuel),
            false => self.make_class_3(code, fuel),
        }
        true
    }

    fn make_class_3(&mut self, code: u8, fuel: u32) {
        let plan = self.plan;
        let Some(class) = &plan.codes[usize::from(code)].class else { return };
        let below = self.callee(|body| body.op(LOAD_BUILD_CLASS, 0, 0, 1), None);
        self.make(code, fuel);
        self.constant(Const::Str(super::assemble::own_name(plan, usize::from(code))));
        let mut arguments = Arguments::default();
        let plain = class.bases == [Base::Builtin("object")] && self.tape.choose(2) == 0;
        let bases = if plain { &[][..] } else { &class.bases };
        bases.iter().for_each(|base| self.base(*base, fuel));
        if let Some(metaclass) = class.metaclass {
            arguments.named.push(("metaclass".to_owned(), Flavour::OwnClass(metaclass)));
        }
        let told = self.own_bases(code).iter().any(|&base| !self.plan.methods(usize::from(base), DERIVING).is_empty());
        if told && self.tape.choose(2) == 1 || self.tape.chance(WITH_KEYWORD) {
            arguments.named.push(("word".to_owned(), Flavour::Plain));
        }
        let count = 2 + number(bases.len());
        match arguments.named.is_empty() {
            true => self.call_positional(below, count),
            false => self.call_named(below, count, &arguments.named, fuel),
        }
    }

    /// The metaclass is called here, unless the body names it.
    fn make_class_2(&mut self, code: u8, fuel: u32) {
        let plan = self.plan;
        let Some(class) = &plan.codes[usize::from(code)].class else { return };
        if let Some(metaclass) = class.metaclass {
            self.supply(Flavour::OwnClass(metaclass), fuel);
        }
        self.constant(Const::Str(super::assemble::own_name(plan, usize::from(code))));
        class.bases.iter().for_each(|base| self.base(*base, fuel));
        let count = number(class.bases.len());
        self.op(BUILD_TUPLE, count, count, 1);
        self.make(code, fuel);
        self.op(CALL_FUNCTION, 0, 1, 1);
        match class.metaclass {
            Some(_) => self.op(CALL_FUNCTION, 3, 4, 1),
            None => self.op(BUILD_CLASS, 0, 3, 1),
        }
    }

    fn own_bases(&self, code: u8) -> Vec<u8> {
        let bases = self.plan.codes[usize::from(code)].class.iter().flat_map(|class| &class.bases);
        bases.filter_map(|base| if let Base::Own(code) = base { Some(*code) } else { None }).collect()
    }

    fn base(&mut self, base: Base, fuel: u32) {
        match base {
            Base::Builtin(name) => self.global(name),
            Base::Own(code) => self.supply(Flavour::OwnClass(code), fuel),
        }
    }

    /// Whether the body is that of a class of 2.7, whose namespace is what it returns.
    pub(super) fn returns_its_namespace(&self) -> bool {
        self.scope().class.is_some() && self.has(LOAD_LOCALS)
    }

    /// The body of a class: first values, methods and statements in any order, and the cell that gets the class.
    pub(super) fn class_body(&mut self) {
        let cell = self.scope().class.as_ref().and_then(|class| class.cell);
        let handing = self.tape.weighted(HANDINGS).unwrap_or(Handing::Whole);
        self.initialise();
        self.name_metaclass();
        if let (Some(cell), Handing::Early) = (cell, handing) {
            self.class_cell(cell);
            self.name("__classcell__");
        }
        let methods: Vec<usize> = self.plan.children(self.index).collect();
        for method in methods {
            if self.tape.choose(4) == 3 {
                self.statement();
            }
            self.method_of_class(method);
        }
        self.hold_descriptors();
        if self.tape.choose(2) == 1 {
            self.statement();
        }
        match (cell, handing) {
            (Some(cell), Handing::Whole | Handing::Stored) => {
                self.class_cell(cell);
                if handing == Handing::Whole {
                    self.duplicate();
                }
                self.name("__classcell__");
            }
            (Some(cell), Handing::Returned) => self.class_cell(cell),
            (Some(_), Handing::Wrong) => {
                self.constant(Const::Int(7.into()));
                self.name("__classcell__");
            }
            (Some(_), Handing::Early | Handing::Not) | (None, _) => {}
        }
        match (cell, handing) {
            (Some(_), Handing::Whole | Handing::Returned) => {}
            _ if self.has(LOAD_LOCALS) => self.op(LOAD_LOCALS, 0, 0, 1),
            _ => self.constant(Const::None),
        }
        self.op(RETURN_VALUE, 0, 1, 0);
    }

    fn class_cell(&mut self, cell: usize) {
        let index = self.deref(cell).expect("class-cells: it is a cell of the body");
        self.op(LOAD_CLOSURE, index, 0, 1);
    }

    /// Stores what is on top under a name that is no variable of the plan.
    pub(super) fn name(&mut self, name: &str) {
        let index = self.name_index(name);
        self.op(STORE_NAME, index, 1, 0);
    }

    /// 2.7's way to ask for a metaclass, where the body has one at hand.
    fn name_metaclass(&mut self) {
        let Some(metaclass) = self.scope().class.as_ref().and_then(|class| class.metaclass) else { return };
        let variables: Vec<usize> = self.bound_variable(Flavour::OwnClass(metaclass)).collect();
        if self.has(BUILD_CLASS) && !variables.is_empty() {
            let variable = variables[self.tape.choose(variables.len())];
            self.load(variable);
            self.name("__metaclass__");
        }
    }

    /// A function under the name that its role has, as it is or wrapped.
    fn method_of_class(&mut self, method: usize) {
        let code = u8::try_from(method).expect("codes: there are few");
        let Some(role) = self.plan.codes[method].role.filter(|_| self.can_make(code)) else { return };
        let wrapper = match role {
            Role::ClassMethod | Role::Prepare => Some("classmethod"),
            Role::StaticMethod => Some("staticmethod"),
            Role::Property => Some("property"),
            // What is found along a class may be bound in other ways.
            _ if self.tape.chance(WRAPPED) => Some(["staticmethod", "classmethod"][self.tape.choose(2)]),
            _ => None,
        };
        match wrapper {
            Some(wrapper) => self.call_builtin(wrapper, |body| {
                body.make(code, FUEL);
                1
            }),
            None => self.make(code, FUEL),
        }
        self.name(role.row().name(self.has(PRINT_ITEM)));
        if role == Role::Property && self.tape.choose(2) == 1 {
            self.accessors();
        }
    }

    /// `@held.setter`, and likewise, of a static method's sort, so that it is told apart from the getter.
    fn accessors(&mut self) {
        let held = self.name_index("held");
        let which = ["setter", "deleter"][self.tape.choose(2)];
        let setters: Vec<usize> =
            self.plan.children(self.index).filter(|&code| self.plan.codes[code].role == Some(Role::Accessor)).collect();
        let Some(&setter) = setters.first() else { return };
        let code = u8::try_from(setter).expect("codes: there are few");
        if !self.can_make(code) {
            return;
        }
        let which = self.name_index(which);
        self.call_with(
            |body| {
                body.op(LOAD_NAME, held, 0, 1);
                body.op(LOAD_ATTR, which, 1, 1);
            },
            |body| {
                body.make(code, FUEL);
                1
            },
        );
        self.name("held");
    }

    /// Instances that the body has at hand become attributes of the class.
    fn hold_descriptors(&mut self) {
        let describes = |flavour: Flavour| {
            let Flavour::Instance(class) = flavour else { return false };
            !self.plan.methods(usize::from(class), DESCRIBING).is_empty()
        };
        let variables: Vec<usize> = self.variables().filter(|&v| self.bound[v] && describes(self.flavour(v))).collect();
        if let Some(&variable) = variables.first() {
            self.load(variable);
            self.name("described");
        }
    }

    /// What a function whose role asks for it begins with.
    pub(super) fn begin_role(&mut self) {
        if self.scope().role == Some(Role::Next) {
            // So it ends, sooner or later.
            let items = self.scope().positional[1];
            self.call_builtin("next", |body| {
                body.load(items);
                1
            });
            self.op(POP_TOP, 0, 1, 0);
        }
    }

    /// The result of a function whose role has one of its own: what the built-in type answers, mostly.
    pub(super) fn result_of_role(&mut self) -> bool {
        let (Some(role), Some(class)) = (self.scope().role, self.scope().parent) else { return false };
        if self.scope().generator {
            return false;
        }
        if role.row().takes.is_some() && !role.is_early() && self.tape.chance(UNWANTED) {
            self.something_else();
            return true;
        }
        match role {
            Role::Add
            | Role::ReflectedAdd
            | Role::AddInPlace
            | Role::Equal
            | Role::Unequal
            | Role::Less
            | Role::Greater
                if self.tape.choose(3) == 2 =>
            {
                self.global("NotImplemented");
                true
            }
            Role::Init | Role::InitClass | Role::SetAttr | Role::DelAttr if self.tape.choose(8) == 0 => {
                self.constant(Const::None);
                true
            }
            Role::New
            | Role::GetAttribute
            | Role::SetAttr
            | Role::DelAttr
            | Role::GetItem
            | Role::SetItem
            | Role::DelItem
            | Role::Contains
            | Role::Length
            | Role::Str
            | Role::Repr
            | Role::MakeClass
            | Role::InitClass
            | Role::CallClass => self.tape.choose(8) < 7 && self.native(role, class),
            Role::Prepare => !self.has(PRINT_ITEM) && self.tape.choose(2) == 1 && self.prepared(),
            Role::Init => {
                let nothing = !self.tape.chance(16);
                if nothing {
                    self.constant(Const::None);
                }
                nothing
            }
            _ => false,
        }
    }

    /// A dict for a class body's names, which has one already that the body may look up around it.
    fn prepared(&mut self) -> bool {
        let plan = self.plan;
        let frees = plan.classes().flat_map(|class| plan.codes[class].frees.iter());
        let names: Vec<usize> = frees.copied().filter(|&variable| self.flavour(variable).is_constant()).collect();
        if names.is_empty() {
            return false;
        }
        let variable = names[self.tape.choose(names.len())];
        self.constant(Const::Str(plan.variables[variable].name.clone()));
        self.constant_of(self.flavour(variable));
        self.op(BUILD_MAP, 1, 2, 1);
        true
    }

    /// Calls the built-in type's method of the same name with all that was given, if there is one.
    fn native(&mut self, role: Role, class: usize) -> bool {
        let version = self.generator.version();
        let name = role.row().name(self.has(PRINT_ITEM));
        let layout = self.plan.layout(class);
        let types = [(layout, self.plan.layout_type(class)), ("object", Type::Object)];
        let has = |type_: Type| {
            builtin::TABLE.iter().any(|row| {
                let at = matches!(row.found, Found::Method(of) | Found::Static(of) | Found::OfClass(of) if of == type_);
                at && row.name == name && row.versions.contains(version)
            })
        };
        let Some((owner, _)) = types.into_iter().find(|(_, type_)| has(*type_)) else { return false };
        let parameters = self.scope().positional.clone();
        if parameters.iter().any(|&parameter| !self.bound[parameter]) {
            return false;
        }
        if role == Role::CallClass {
            return self.call_class();
        }
        let takes = if role == Role::New && owner != "object" { 1 } else { parameters.len() };
        let attribute = self.name_index(name);
        self.call_with(
            |body| {
                body.global(owner);
                body.op(LOAD_ATTR, attribute, 1, 1);
            },
            |body| {
                parameters[..takes].iter().for_each(|&parameter| body.load(parameter));
                number(takes)
            },
        );
        true
    }

    /// `type.__call__(cls, *args, **kwargs)`
    fn call_class(&mut self) -> bool {
        let scope = self.scope();
        let (Some(star), Some(double_star)) = (scope.star, scope.double_star) else { return false };
        if [scope.positional[0], star, double_star].iter().any(|&parameter| !self.bound[parameter]) {
            return false;
        }
        let first = scope.positional[0];
        let attribute = self.name_index("__call__");
        let push = |body: &mut Self| {
            body.global("type");
            body.op(LOAD_ATTR, attribute, 1, 1);
        };
        let below = self.callee(push, None);
        self.load(first);
        if self.has(CALL_FUNCTION_VAR_KW) {
            self.load(star);
            self.load(double_star);
            self.op(CALL_FUNCTION_VAR_KW, 1, 4, 1);
            return true;
        }
        self.op(BUILD_TUPLE, 1, 1, 1);
        self.load(star);
        match self.has(BINARY_OP) {
            true => self.op(BINARY_OP, 0, 2, 1),
            false => self.op(BINARY_ADD, 0, 2, 1),
        }
        self.load(double_star);
        self.op(CALL_FUNCTION_EX, 1, 3 + below.entries(), 1);
        true
    }

    /// Whether instances of a class are classes.
    pub(super) fn is_metaclass(&self, class: usize) -> bool {
        self.plan.codes[class].class.as_ref().is_some_and(|class| class.of == Of::Meta)
    }
}
