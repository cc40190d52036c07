//! What the functions of a class body are to the class: the names under which it finds them, what they are called with and
//! what they are to give.

use super::flavour::Flavour::{self, *};

/// What a function is to the class in whose body it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Method,
    ClassMethod,
    StaticMethod,
    Property,
    /// What sets or deletes what a property reads.
    Accessor,
    Init,
    New,
    Call,
    GetAttr,
    GetAttribute,
    SetAttr,
    DelAttr,
    Enter,
    Exit,
    Add,
    ReflectedAdd,
    AddInPlace,
    Negative,
    Equal,
    Unequal,
    Less,
    Greater,
    Truth,
    Length,
    GetItem,
    SetItem,
    DelItem,
    Contains,
    Iter,
    Next,
    Str,
    Repr,
    Get,
    Set,
    Delete,
    SetName,
    InitSubclass,
    /// Of a metaclass: `__new__`, `__init__`, `__call__`, `__prepare__`.
    MakeClass,
    InitClass,
    CallClass,
    Prepare,
    Missing,
}

/// Which classes have functions in a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    /// Any class.
    Any,
    /// Classes whose instances are no classes.
    Plain,
    /// Metaclasses.
    Meta,
    /// Classes that derive from dict or list.
    Container,
}

/// How the names of a role differ from version to version: the last one is 2.7's, if it has one of its own.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) role: Role,
    pub(super) of: Of,
    pub(super) weight: u32,
    name: &'static str,
    name_2: &'static str,
    /// How many parameters there are after the first; none: as many as there may be.
    pub(super) takes: Option<usize>,
    /// What it is to give; none: anything.
    pub(super) gives: Option<Flavour>,
}

const fn row(
    weight: u32,
    of: Of,
    role: Role,
    names: [&'static str; 2],
    takes: Option<usize>,
    gives: Option<Flavour>,
) -> Row {
    Row { role, of, weight, name: names[0], name_2: names[1], takes, gives }
}

const fn same(weight: u32, of: Of, role: Role, name: &'static str, takes: usize, gives: Option<Flavour>) -> Row {
    row(weight, of, role, [name, name], Some(takes), gives)
}

/// Every role, the simplest first; `__enter__` has its `__exit__` behind it, and so have others what goes with them.
#[rustfmt::skip]
pub(super) const ROLES: &[Row] = &[
    row(10, Of::Any, Role::Method, ["method", "method"], None, None),
    row(9, Of::Plain, Role::Init, ["__init__", "__init__"], None, None),
    row(4, Of::Any, Role::ClassMethod, ["of_class", "of_class"], None, None),
    row(3, Of::Any, Role::StaticMethod, ["of_none", "of_none"], None, None),
    same(5, Of::Any, Role::Property, "held", 0, None),
    same(3, Of::Any, Role::Accessor, "accessor", 1, None),
    same(3, Of::Plain, Role::New, "__new__", 0, None),
    row(4, Of::Plain, Role::Call, ["__call__", "__call__"], None, None),
    same(3, Of::Any, Role::GetAttr, "__getattr__", 1, None),
    same(2, Of::Any, Role::GetAttribute, "__getattribute__", 1, None),
    same(3, Of::Any, Role::SetAttr, "__setattr__", 2, None),
    same(2, Of::Any, Role::DelAttr, "__delattr__", 1, None),
    same(6, Of::Plain, Role::Enter, "__enter__", 0, None),
    same(1, Of::Plain, Role::Exit, "__exit__", 3, Some(Small)),
    same(4, Of::Plain, Role::Add, "__add__", 1, None),
    same(3, Of::Plain, Role::ReflectedAdd, "__radd__", 1, None),
    same(3, Of::Plain, Role::AddInPlace, "__iadd__", 1, None),
    same(2, Of::Plain, Role::Negative, "__neg__", 0, None),
    same(4, Of::Plain, Role::Equal, "__eq__", 1, None),
    same(2, Of::Plain, Role::Unequal, "__ne__", 1, None),
    same(3, Of::Plain, Role::Less, "__lt__", 1, None),
    same(2, Of::Plain, Role::Greater, "__gt__", 1, None),
    row(5, Of::Plain, Role::Truth, ["__bool__", "__nonzero__"], Some(0), Some(Zero)),
    same(4, Of::Plain, Role::Length, "__len__", 0, Some(Small)),
    same(4, Of::Plain, Role::GetItem, "__getitem__", 1, None),
    same(3, Of::Plain, Role::SetItem, "__setitem__", 2, None),
    same(2, Of::Plain, Role::DelItem, "__delitem__", 1, None),
    same(4, Of::Plain, Role::Contains, "__contains__", 1, None),
    same(5, Of::Plain, Role::Iter, "__iter__", 0, None),
    row(2, Of::Plain, Role::Next, ["__next__", "next"], Some(0), None),
    same(3, Of::Plain, Role::Str, "__str__", 0, Some(Str)),
    same(3, Of::Plain, Role::Repr, "__repr__", 0, Some(Str)),
    same(4, Of::Plain, Role::Get, "__get__", 2, None),
    same(2, Of::Plain, Role::Set, "__set__", 2, None),
    same(1, Of::Plain, Role::Delete, "__delete__", 1, None),
    same(1, Of::Plain, Role::SetName, "__set_name__", 2, None),
    same(3, Of::Plain, Role::InitSubclass, "__init_subclass__", 0, None),
    same(6, Of::Meta, Role::InitClass, "__init__", 3, None),
    same(6, Of::Meta, Role::MakeClass, "__new__", 3, None),
    same(6, Of::Meta, Role::CallClass, "__call__", 0, None),
    same(4, Of::Meta, Role::Prepare, "__prepare__", 2, Some(Dict)),
    same(6, Of::Container, Role::Missing, "__missing__", 1, None),
];

impl Role {
    /// What is known of it.
    pub(super) fn row(self) -> &'static Row {
        ROLES.iter().find(|row| row.role == self).expect("roles: each has a row")
    }

    /// Whether the first parameter is the class itself: it is found as a class method, or called as one.
    pub(super) fn has_class(self) -> bool {
        matches!(self, Role::ClassMethod | Role::New | Role::InitSubclass | Role::MakeClass | Role::Prepare)
    }

    /// Whether it runs when the first classes and instances are made.
    pub(super) fn is_early(self) -> bool {
        use Role::{CallClass, Init, InitClass, InitSubclass, MakeClass, New, Prepare, SetName};
        matches!(self, Init | New | InitSubclass | SetName | MakeClass | InitClass | CallClass | Prepare)
    }

    /// Whether its last parameter has a default value.
    pub(super) fn has_a_default(self) -> bool {
        matches!(self, Role::Next | Role::Accessor)
    }

    /// Whether it may be a generator function.
    pub(super) fn may_yield(self) -> bool {
        matches!(self, Role::Method | Role::ClassMethod | Role::StaticMethod | Role::Iter | Role::Call)
    }

    /// Whether calls may give any arguments, none of which is looked at.
    pub(super) fn takes_all(self) -> bool {
        matches!(self, Role::New | Role::CallClass | Role::InitSubclass)
    }
}

impl Row {
    /// The name under which the class has it.
    pub(super) fn name(&self, is_2_7: bool) -> &'static str {
        if is_2_7 { self.name_2 } else { self.name }
    }
}
