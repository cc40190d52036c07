//! What is done with instances of the program's own classes, and with the classes: whatever may ask a method that a class
//! defines.

#![allow(clippy::wildcard_enum_match_arm, reason = "these matches pick a few of many variants")]

use super::{
    body::{Body, number},
    call::Arguments,
    classes::DESCRIBING,
    flavour::Flavour,
    instances::CREATING,
    roles::Role,
    supply::FUEL,
};
use freevars_code::{Const, Opcode::*};

/// What is done with an instance or a class, the simplest first.
#[derive(Clone, Copy, Debug)]
enum Act {
    Method,
    Attribute,
    SetAttribute,
    DeleteAttribute,
    Operate,
    OperateBoth,
    Builtin,
    Gather,
    Call,
    With,
    Iterate,
    Branch,
    Super,
    Native,
    Reflect,
    Raise,
    Emit,
}

const ACTS: &[(u32, Act)] = &[
    (12, Act::Method),
    (8, Act::Attribute),
    (10, Act::SetAttribute),
    (4, Act::DeleteAttribute),
    (30, Act::Operate),
    (8, Act::OperateBoth),
    (10, Act::Builtin),
    (14, Act::Gather),
    (6, Act::Call),
    (16, Act::With),
    (5, Act::Iterate),
    (10, Act::Branch),
    (8, Act::Super),
    (16, Act::Native),
    (8, Act::Reflect),
    (4, Act::Raise),
    (2, Act::Emit),
];

/// How many of 256 acts that may raise are not in a `try`.
const UNGUARDED: u8 = 20;

/// Roles that run when an attribute is read, and so on.
const READING: &[Role] = &[Role::GetAttribute, Role::GetAttr, Role::Property];
const WRITING: &[Role] = &[Role::SetAttr, Role::DelAttr, Role::Property, Role::Accessor];
const CALLED: &[Role] = &[Role::Method, Role::ClassMethod, Role::StaticMethod, Role::Call];
const OPERATING: &[Role] = &[
    Role::Add,
    Role::ReflectedAdd,
    Role::AddInPlace,
    Role::Negative,
    Role::Equal,
    Role::Unequal,
    Role::Less,
    Role::Greater,
    Role::Truth,
    Role::Length,
    Role::GetItem,
    Role::SetItem,
    Role::DelItem,
    Role::Contains,
    Role::Iter,
    Role::Next,
    Role::Str,
    Role::Repr,
    Role::Missing,
];
const ENTERING: &[Role] = &[Role::Enter, Role::Exit];

/// The names of attributes that may be there.
const ATTRIBUTES: &[&str] = &[
    "own",
    "other",
    "held",
    "described",
    "method",
    "missing",
    "of_class",
    "__dict__",
    "__class__",
    "__doc__",
    "__name__",
];

/// The names of those that are set.
const SETTABLE: &[&str] = &["own", "own", "other", "held", "described", "method"];

/// What asks the items of a list: builtins, methods, operators.
const GATHERED: &[(&str, bool)] = &[
    ("sorted", false),
    ("min", false),
    ("max", false),
    ("sum", false),
    ("repr", false),
    ("any", false),
    ("==", false),
    ("in", false),
    ("sort", true),
    ("index", true),
    ("count", true),
    ("remove", true),
];

impl Body<'_, '_> {
    /// What there is to do something with here: instances and classes.
    fn subjects(&self) -> Vec<Flavour> {
        let classes: Vec<u8> = self.plan.classes().filter_map(|class| u8::try_from(class).ok()).collect();
        let all = classes
            .into_iter()
            .flat_map(|class| [Flavour::Instance(class), Flavour::Instance(class), Flavour::OwnClass(class)]);
        all.filter(|&flavour| self.can_supply(flavour)).collect()
    }

    /// Something that can be done with an instance or a class; false: there is none.
    pub(super) fn act_on_object(&mut self) -> bool {
        let subjects = self.subjects();
        if subjects.is_empty() {
            return false;
        }
        let subject = subjects[self.tape.choose(subjects.len())];
        let act = self.tape.weighted(ACTS).unwrap_or(Act::Method);
        if self.is_hooked(subject) && matches!(act, Act::Builtin) || !self.afford_act(act, subject) {
            return false;
        }
        if self.tape.chance(UNGUARDED) {
            self.act_on(act, subject);
        } else {
            self.guarded(|body| body.act_on(act, subject));
        }
        true
    }

    /// Whether the look-up of an attribute of a subject may run a method: then it is not asked for one by what is built in.
    fn is_hooked(&self, subject: Flavour) -> bool {
        let hooks = |class: usize| !self.plan.methods(class, &[Role::GetAttr, Role::GetAttribute]).is_empty();
        self.asked(subject).is_some_and(hooks)
    }

    /// The class whose methods a subject's operators are.
    fn asked(&self, subject: Flavour) -> Option<usize> {
        match subject {
            Flavour::OwnClass(class) => self.plan.metaclass(usize::from(class)),
            _ => subject.code().map(usize::from),
        }
    }

    /// Reckons with the methods that may run.
    fn afford_act(&mut self, act: Act, subject: Flavour) -> bool {
        let roles: &[&[Role]] = match act {
            Act::Method | Act::Super => &[READING, CALLED, CREATING],
            Act::Attribute => &[READING],
            Act::SetAttribute | Act::DeleteAttribute => &[WRITING],
            Act::Operate | Act::OperateBoth | Act::Iterate | Act::Branch | Act::Gather => &[OPERATING],
            Act::Builtin => &[OPERATING, READING, WRITING, CALLED, CREATING],
            Act::Call => &[CALLED, CREATING],
            Act::With => &[ENTERING],
            Act::Native | Act::Reflect => &[OPERATING, READING, WRITING, CREATING],
            Act::Raise | Act::Emit => &[CREATING],
        };
        let mut run: Vec<usize> = Vec::new();
        // Methods are found along the class that an attribute is looked up of, too.
        let classes = self.asked(subject).into_iter().chain(subject.code().map(usize::from));
        for class in classes {
            roles.iter().for_each(|roles| run.extend(self.plan.methods(class, roles)));
        }
        let described = self.plan.classes().flat_map(|class| self.plan.methods(class, DESCRIBING));
        run.extend(described);
        run.sort_unstable();
        run.dedup();
        self.runs_later(&run) && self.afford_some(&run)
    }

    fn act_on(&mut self, act: Act, subject: Flavour) {
        let depth = self.depth;
        match act {
            Act::Method => self.call_own_method(subject),
            Act::Attribute => self.read_attribute(subject),
            Act::SetAttribute => self.write_attribute(subject),
            Act::DeleteAttribute => {
                let name = SETTABLE[self.tape.choose(SETTABLE.len())];
                let name = self.name_index(name);
                self.supply(subject, 1);
                self.op(DELETE_ATTR, name, 1, 0);
            }
            Act::Operate => self.operate_with(subject, false),
            Act::OperateBoth => self.operate_with(subject, true),
            Act::Builtin => self.builtin_about(Some(subject)),
            Act::Gather => self.gather(subject),
            Act::Call => self.call_object(subject),
            Act::With => self.with(Some(subject)),
            Act::Iterate => self.iterate_once(subject),
            Act::Branch => self.ask_truth(subject),
            Act::Super => self.call_super(subject),
            Act::Native => self.call_native(subject),
            Act::Reflect => self.reflect(subject),
            Act::Raise => {
                self.supply(subject, 1);
                self.op(RAISE_VARARGS, 1, 1, 0);
            }
            Act::Emit => {
                self.emit(|body| body.supply(subject, 1));
                self.op(POP_TOP, 0, 1, 0);
            }
        }
        while self.depth > depth {
            self.op(POP_TOP, 0, 1, 0);
        }
    }

    /// `object.method(…)`, or the same in two steps.
    fn call_own_method(&mut self, subject: Flavour) {
        let Some(class) = subject.code().map(usize::from) else { return };
        let roles = [Role::Method, Role::ClassMethod, Role::StaticMethod];
        let methods: Vec<usize> = self.plan.methods(class, &roles);
        let fits = |&code: &usize| {
            let scope = &self.plan.codes[code];
            let skip = usize::from(scope.role != Some(Role::StaticMethod));
            scope.positional.iter().skip(skip).chain(&scope.keyword_only).all(|&v| self.can_supply(self.flavour(v)))
        };
        let methods: Vec<usize> = methods.into_iter().filter(fits).collect();
        if methods.is_empty() {
            return self.call_method_of(|body| body.supply(subject, 1), false, "method", |_| 0);
        }
        let method = methods[self.tape.choose(methods.len())];
        let role = self.plan.codes[method].role.unwrap_or(Role::Method);
        let skip = usize::from(role != Role::StaticMethod);
        let arguments = self.arguments(method, skip);
        let name = role.row().name(self.has(PRINT_ITEM));
        let of_class = matches!(subject, Flavour::OwnClass(_)) && role == Role::Method;
        if !arguments.named.is_empty() {
            let attribute = self.name_index(name);
            let push = |body: &mut Self| {
                body.supply(subject, 1);
                body.op(LOAD_ATTR, attribute, 1, 1);
            };
            let below = self.callee(push, None);
            return self.call_laid_out(below, &arguments, 1);
        }
        let instance = Flavour::Instance(u8::try_from(class).expect("codes: there are few"));
        let given = of_class && self.can_supply(instance);
        self.call_method_of(
            |body| body.supply(subject, 1),
            false,
            name,
            |body| {
                if given {
                    body.supply(instance, 1);
                }
                arguments.positional.iter().for_each(|flavour| body.supply(*flavour, 1));
                number(arguments.positional.len()) + u32::from(given)
            },
        );
    }

    fn read_attribute(&mut self, subject: Flavour) {
        let name = ATTRIBUTES[self.tape.choose(ATTRIBUTES.len())];
        let index = self.name_index(name);
        self.supply(subject, 1);
        self.op(LOAD_ATTR, index, 1, 1);
    }

    /// In 2.7 only one attribute may be something that dies: in which order a dict lets go of several is an accident.
    fn write_attribute(&mut self, subject: Flavour) {
        let name = SETTABLE[self.tape.choose(SETTABLE.len())];
        let others = self.subjects();
        match name {
            "own" => match self.tape.choose(4) {
                3 if !others.is_empty() => {
                    let other = others[self.tape.choose(others.len())];
                    self.supply(other, 1);
                }
                2 => self.supply(Flavour::List, 1),
                _ => self.supply(Flavour::Item, 1),
            },
            "described" if !others.is_empty() && !self.has(PRINT_ITEM) => {
                let other = others[self.tape.choose(others.len())];
                self.supply(other, 1);
            }
            _ => self.supply(Flavour::Plain, 1),
        }
        self.supply(subject, 1);
        let name = self.name_index(name);
        self.op(STORE_ATTR, name, 2, 0);
    }

    /// An operation one of whose operands, or all, is the subject.
    fn operate_with(&mut self, subject: Flavour, both: bool) {
        let generator = self.generator;
        let alike = &generator.failing[self.tape.choose(generator.failing.len())];
        let index = alike[self.tape.choose_many(alike.len())];
        let open: Vec<usize> = generator.operations[index].open_inputs().collect();
        let one = open[self.tape.choose(open.len())];
        let merges = [DICT_UPDATE, DICT_MERGE, BUILD_MAP_UNPACK, BUILD_MAP_UNPACK_WITH_CALL];
        if self.is_hooked(subject) && merges.contains(&generator.operations[index].signature.opcode) {
            return;
        }
        let others = self.subjects();
        let other = if both { others[self.tape.choose(others.len())] } else { subject };
        let operand = |n: usize| (n, if n == one { subject } else { other });
        self.instead = open.into_iter().filter(|&n| both || n == one).map(operand).collect();
        self.operate(index, 1);
    }

    /// What is done with all items of a list, or to find one.
    fn gather(&mut self, subject: Flavour) {
        let (what, by_method) = GATHERED[self.tape.choose(GATHERED.len())];
        let count = 1 + self.tape.choose(3);
        let list = |body: &mut Self| {
            for n in 0..count {
                match body.tape.choose(3) {
                    2 if n > 0 => body.supply(Flavour::Int, 0),
                    _ => body.supply(subject, 1),
                }
            }
            body.op(BUILD_LIST, number(count), number(count), 1);
        };
        if by_method {
            return self.call_method_of(list, false, what, |body| {
                let given = u32::from(what != "sort");
                if given > 0 {
                    body.supply(subject, 1);
                }
                given
            });
        }
        match what {
            "==" => {
                list(self);
                list(self);
                self.op(COMPARE_OP, 2, 2, 1);
            }
            "in" => {
                self.supply(subject, 1);
                list(self);
                let (opcode, arg) = if self.has(CONTAINS_OP) { (CONTAINS_OP, 0) } else { (COMPARE_OP, 6) };
                self.op(opcode, arg, 2, 1);
            }
            _ => self.call_builtin(what, |body| {
                list(body);
                1
            }),
        }
    }

    /// A call of the subject itself.
    fn call_object(&mut self, subject: Flavour) {
        let Some(class) = self.asked(subject).or_else(|| subject.code().map(usize::from)) else { return };
        let call = self.method_in(class, Role::Call).filter(|&call| {
            let scope = &self.plan.codes[call];
            scope.positional.iter().skip(1).chain(&scope.keyword_only).all(|&v| self.can_supply(self.flavour(v)))
        });
        let arguments = match call {
            Some(call) => self.arguments(call, 1),
            None => Arguments { positional: vec![Flavour::Item; self.tape.choose(3)], named: Vec::new() },
        };
        let below = self.callee(|body| body.supply(subject, 1), None);
        self.call_laid_out(below, &arguments, 1);
    }

    /// One round of `for … in object`.
    fn iterate_once(&mut self, subject: Flavour) {
        let over = self.label();
        self.supply(subject, 1);
        self.op(GET_ITER, 0, 1, 1);
        self.jump(FOR_ITER, over, 0, 1);
        self.op(POP_TOP, 0, 1, 0);
        self.op(POP_TOP, 0, 1, 0);
        self.place(over);
    }

    /// A conditional jump, or what keeps its operand.
    fn ask_truth(&mut self, subject: Flavour) {
        let end = self.label();
        self.supply(subject, 1);
        let keeps = [JUMP_IF_TRUE_OR_POP, JUMP_IF_FALSE_OR_POP];
        let opcode = match self.tape.choose(3) {
            2 => self.conditional_forward(),
            n => keeps[n],
        };
        self.jump(opcode, end, 1, 0);
        if keeps.contains(&opcode) {
            self.constant(Const::None);
        }
        self.place(end);
    }

    /// `super(…).…` of the first parameter, in the forms of the version.
    fn call_super(&mut self, subject: Flavour) {
        let Some(class) = subject.code() else { return };
        let own = self.scope().role.is_some() && self.has(LOAD_BUILD_CLASS) && self.tape.choose(3) > 0;
        let class = Flavour::OwnClass(class);
        let arguments = if own || !self.can_supply(class) { 0 } else { 2 };
        let given = match self.tape.choose(8) {
            7 => 1,
            _ if arguments == 2 && self.is_hooked(subject) => 0,
            _ => arguments,
        };
        let name = ["method", "held", "own", "__init__", "__getattribute__", "__class__"][self.tape.choose(6)];
        let attribute = self.name_index(name);
        self.call_builtin("super", |body| {
            if given > 0 {
                body.supply(class, 1);
            }
            if given > 1 {
                body.supply(subject, 1);
            }
            given
        });
        match self.tape.choose(3) {
            0 => self.op(LOAD_ATTR, attribute, 1, 1),
            _ if self.has(LOAD_METHOD) => {
                self.op(LOAD_METHOD, attribute, 1, 2);
                self.call_method_on_stack(0);
            }
            _ => {
                self.op(LOAD_ATTR, attribute, 1, 1);
                self.op(CALL_FUNCTION, 0, 1, 1);
            }
        }
    }

    /// `isinstance`, `issubclass`, `type`, and the builtins that read, set and delete attributes.
    fn reflect(&mut self, subject: Flavour) {
        let Some(class) = subject.code() else { return };
        let class = Flavour::OwnClass(class);
        let name = ATTRIBUTES[self.tape.choose(6)];
        let instance = matches!(subject, Flavour::Instance(_));
        let which = match self.tape.choose(8) {
            2 | 3 if self.is_hooked(subject) => 0,
            3 if instance => 2,
            which => which,
        };
        let (builtin, count) = [
            ("getattr", 2),
            ("setattr", 3),
            ("isinstance", 2),
            ("issubclass", 2),
            ("hasattr", 2),
            ("delattr", 2),
            ("type", 1),
            ("getattr", 3),
        ][which];
        let of_class = ["isinstance", "issubclass"].contains(&builtin) && self.can_supply(class);
        let amiss = self.tape.chance(24);
        self.call_builtin(builtin, |body| {
            body.supply(subject, 1);
            if count > 1 {
                match of_class {
                    true => body.supply(class, 1),
                    false if amiss => body.something_else(),
                    false => body.constant(Const::Str(name.to_owned())),
                }
            }
            if count > 2 {
                body.supply(Flavour::Plain, FUEL);
            }
            count
        });
    }
}
