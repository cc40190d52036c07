//! Classes: of which an object is an instance, what a class derives from, and look-ups along that.

#![allow(clippy::wildcard_enum_match_arm, reason = "these matches pick a few of many variants")]

use crate::{
    builtin::{self, Found},
    exception::Class,
    heap::Heap,
    object::{Address, Data, Key, Type, TypeClass},
    primitive::Operator,
    uop::{Field, Special},
};
use freevars_code::Version;

/// A class that an object is an instance of, directly or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ancestor {
    /// One that the program made.
    Class(Address),
    /// A built-in type.
    Builtin(Type),
}

/// What a look-up along the ancestors finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Member {
    /// An object that a class keeps.
    Object(Address),
    /// A method of a built-in type.
    Method(builtin::Builtin),
    /// Something that a built-in type has and the specification has otherwise, or not.
    Native(Type),
}

/// The special methods that built-in types define themselves: a class that derives from one does not look further.
#[rustfmt::skip]
const NATIVE: &[(&[Type], &str)] = &[
    (&[Type::List, Type::Dict],
     "__getitem__ __setitem__ __delitem__ __len__ __contains__ __iter__ __repr__ __eq__ __ne__ __lt__ __le__ __gt__ \
      __ge__ __init__ __new__ __hash__"),
    (&[Type::Tuple, Type::Str], "__getitem__ __len__ __contains__ __iter__ __repr__ __eq__ __ne__ __lt__ __le__ __gt__ \
      __ge__ __new__ __hash__ __add__ __mul__ __rmul__"),
    (&[Type::Set, Type::FrozenSet], "__len__ __contains__ __iter__ __repr__ __eq__ __ne__ __init__ __new__ __hash__"),
    (&[Type::List], "__add__ __iadd__ __mul__ __rmul__ __imul__"),
    (&[Type::Int, Type::Float, Type::Bool],
     "__add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __bool__ __nonzero__ __repr__ __eq__ __ne__ __lt__ __le__ \
      __gt__ __ge__ __hash__ __new__ __neg__ __pos__ __invert__"),
    (&[Type::Type], "__call__ __new__ __init__ __repr__ __getattribute__ __setattr__ __delattr__ __prepare__"),
    (&[Type::Property], "__get__ __set__ __delete__ __init__"),
];

fn is_native(type_: Type, name: &str) -> bool {
    match type_ {
        Type::Exception(class) => {
            class == Class::BaseException && matches!(name, "__new__" | "__init__" | "__str__" | "__repr__")
        }
        _ => NATIVE
            .iter()
            .any(|(types, names)| types.contains(&type_) && names.split_ascii_whitespace().any(|each| each == name)),
    }
}

/// Whether a built-in type has a special method of its own besides [`NATIVE`], which does what the one of `object` does,
/// or of which it is not specified what it does: classes that come after the type are not asked for theirs.
fn has_its_own(type_: Type, name: &str, version: Version) -> bool {
    match (type_, name) {
        (Type::Object, _) => false,
        (_, "__getattribute__") | (Type::Exception(Class::BaseException), "__setattr__" | "__delattr__") => true,
        (Type::Type, "__eq__" | "__ne__" | "__lt__" | "__le__" | "__gt__" | "__ge__") => version == Version::V2_7,
        (Type::Dict, "__or__" | "__ror__" | "__ior__") | (Type::Type, "__or__" | "__ror__") => {
            version.facts().dicts_unite
        }
        _ => false,
    }
}

/// What a built-in type derives from, itself first and `object` last.
pub(crate) fn ancestors_of_type(type_: Type, version: Version) -> Vec<Type> {
    let mut ancestors = vec![match type_ {
        Type::Class => Type::Type,
        Type::Method => Type::Builtin,
        other => other,
    }];
    match type_ {
        Type::Bool => ancestors.push(Type::Int),
        Type::Exception(class) => {
            let bases = std::iter::successors(class.base(version), |class: &Class| class.base(version));
            ancestors.extend(bases.map(Type::Exception));
        }
        _ => {}
    }
    if type_ != Type::Object {
        ancestors.push(Type::Object);
    }
    ancestors
}

impl Heap {
    /// The class of an object, if it is one that the program made.
    pub fn class_of(&self, object: Address) -> Option<Address> {
        self.get(object).class
    }

    /// What an object is an instance of, the most derived class first.
    pub(crate) fn ancestors_of(&self, object: Address, version: Version) -> Vec<Ancestor> {
        match self.class_of(object) {
            Some(class) => self.mro(class, version),
            None => {
                let types = ancestors_of_type(self.type_of(object), version);
                types.into_iter().map(Ancestor::Builtin).collect()
            }
        }
    }

    /// What a class derives from, itself first; nothing if the object is no class.
    pub(crate) fn mro(&self, class: Address, version: Version) -> Vec<Ancestor> {
        match self.data(class) {
            Data::Type(type_) => ancestors_of_type(*type_, version).into_iter().map(Ancestor::Builtin).collect(),
            Data::Class { .. } => {
                let mro = self.field(class, Field::Mro).map_or(&[][..], |mro| self.items(mro));
                mro.iter().flatten().filter_map(|base| self.ancestor(*base)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// A class as an ancestor.
    pub(crate) fn ancestor(&self, class: Address) -> Option<Ancestor> {
        match self.data(class) {
            Data::Type(type_) => Some(Ancestor::Builtin(*type_)),
            Data::Class { .. } => Some(Ancestor::Class(class)),
            _ => None,
        }
    }

    /// Whether an object is a class.
    pub(crate) fn is_class(&self, object: Address) -> bool {
        matches!(self.data(object), Data::Type(_) | Data::Class { .. })
    }

    /// What a class keeps under a name, its own only.
    pub(crate) fn own_member(&self, class: Address, name: &str) -> Option<Address> {
        let dict = self.field(class, Field::Dict)?;
        self.data(dict).entries()?.get(&Key::Str(name.into()))?.value
    }

    /// What the first of some ancestors has under a name.
    pub(crate) fn member(&self, ancestors: &[Ancestor], name: &str, version: Version) -> Option<Member> {
        ancestors.iter().find_map(|ancestor| match *ancestor {
            Ancestor::Class(class) => self.own_member(class, name).map(Member::Object),
            Ancestor::Builtin(type_) => match method(type_, name, version) {
                Some(method) => Some(Member::Method(method)),
                None => is_native(type_, name).then_some(Member::Native(type_)),
            },
        })
    }

    /// The special method that an object's class defines in Python.
    pub(crate) fn special(&self, object: Address, name: &str, version: Version) -> Option<Address> {
        let class = self.class_of(object)?;
        self.special_of(class, name, version)
    }

    /// The special method that a class defines in Python for its instances.
    pub(crate) fn special_of(&self, class: Address, name: &str, version: Version) -> Option<Address> {
        let has_its_own =
            |ancestor: &Ancestor| matches!(ancestor, Ancestor::Builtin(type_) if has_its_own(*type_, name, version));
        let mut asked = self.mro(class, version);
        asked.truncate(asked.iter().position(has_its_own).unwrap_or(asked.len()));
        match self.member(&asked, name, version) {
            Some(Member::Object(found)) => Some(found),
            Some(Member::Method(_) | Member::Native(_)) | None => None,
        }
    }

    /// Whether an object's class defines a special method in Python.
    pub(crate) fn defines(&self, object: Address, special: Special, version: Version, arg: u32) -> bool {
        self.class_of(object).is_some()
            && special.name(version, arg).is_some_and(|name| self.special(object, &name, version).is_some())
    }

    /// Whether an object is an iterator.
    pub(crate) fn is_iterator(&self, object: Address, version: Version) -> bool {
        self.type_of(object).is_iterator() || self.defines(object, Special::Next, version, 0)
    }

    /// Whether an object's class defines in Python whether it is true, or how long it is.
    pub(crate) fn asks_truth(&self, object: Address, version: Version) -> bool {
        [Special::Bool, Special::Len].iter().any(|special| self.defines(object, *special, version, 0))
    }

    /// Whether an object's class defines in Python how it compares with others (`tp_richcompare`).
    pub(crate) fn compares(&self, object: Address, version: Version) -> bool {
        (0..6).any(|operator| self.defines(object, Special::Compare, version, operator))
    }

    /// Whether list or dict itself compares two objects by a comparison, as far as no class says otherwise.
    pub(crate) fn are_comparable(&self, a: Address, b: Address, operator: u32) -> bool {
        match (self.data(a), self.data(b)) {
            (Data::List, Data::List) => true,
            (Data::Dict(_), Data::Dict(_)) => {
                [Operator::Equal, Operator::NotEqual].map(|each| each as u32).contains(&operator)
            }
            _ => false,
        }
    }

    /// Whether two objects are of the same class or built-in type.
    pub(crate) fn are_of_one_class(&self, a: Address, b: Address) -> bool {
        let key = |object| (self.class_of(object), self.type_of(object));
        key(a) == key(b)
    }

    /// Whether one object's class derives from another's and is not the same.
    pub(crate) fn is_of_subclass(&self, object: Address, of: Address, version: Version) -> bool {
        let ancestors = self.ancestors_of(object, version);
        let class = self.ancestors_of(of, version).first().copied();
        class.is_some_and(|class| ancestors.iter().skip(1).any(|each| *each == class))
    }

    /// Whether a class is another, or derives from it.
    pub(crate) fn derives(&self, class: Address, from: Address, version: Version) -> bool {
        self.ancestor(from).is_some_and(|from| self.mro(class, version).contains(&from))
    }

    /// Whether an object is an instance of a class.
    pub(crate) fn is_instance(&self, object: Address, of: Address, version: Version) -> bool {
        self.ancestor(of).is_some_and(|of| self.ancestors_of(object, version).contains(&of))
    }

    /// Whether an object is an instance of a built-in exception class.
    pub(crate) fn is_exception_of(&self, object: Address, of: Class, version: Version) -> bool {
        self.ancestors_of(object, version).contains(&Ancestor::Builtin(Type::Exception(of)))
    }

    /// Whether the attributes of an object are found by rules, since classes written in Python may have a say: it is an
    /// instance of one, or a class, method or `super`.
    pub fn is_dynamic(&self, object: Address) -> bool {
        let type_ = self.type_of(object);
        self.class_of(object).is_some() || matches!(type_, Type::Object | Type::Class | Type::BoundMethod | Type::Super)
    }

    /// Whether an object is a data descriptor.
    pub(crate) fn is_data_descriptor(&self, object: Address, version: Version) -> bool {
        let defines = |special| self.defines(object, special, version, 0);
        self.type_of(object) == Type::Property || defines(Special::Set) || defines(Special::Delete)
    }

    /// Whose rules hold for an object.
    pub fn rules_of(&self, object: Address) -> TypeClass {
        let object = self.get(object);
        let class = object.data.type_of().class();
        if object.class.is_some() { class.of_instances() } else { class }
    }

    /// The built-in type whose data the instances of a class have.
    pub(crate) fn layout(&self, class: Address) -> Option<Type> {
        match self.data(class) {
            Data::Type(type_) => Some(*type_),
            Data::Class { layout } => Some(*layout),
            _ => None,
        }
    }
}

/// A method that a built-in type itself has.
pub(crate) fn method(of: Type, name: &str, version: Version) -> Option<builtin::Builtin> {
    let declared = |d: &&builtin::Declaration| {
        d.name == name
            && d.versions.contains(version)
            && [Found::Method(of), Found::Static(of), Found::OfClass(of)].contains(&d.found)
    };
    builtin::TABLE.iter().find(declared).map(|d| d.builtin)
}
