//! Classes: what a look-up finds, and what a class statement makes of its parts.

use super::{Answer, Computed, Context, Value, iterate::answer, members::is_special, unsupported};
use crate::{
    builtin::{Builtin, Found},
    class::{Ancestor, Member},
    error::Error,
    exception::Class,
    object::{Address, Data, Key, Slot, Type},
    uop::{Field, Special},
};
use freevars_code::Version;
use indexmap::IndexMap;
use num_traits::One;

/// Why a program is not observed which asks for the type of such a method.
pub(super) const TYPE_OF_WRAPPER: &str = "the type of a method-wrapper or descriptor";
/// Names that a class statement's namespace has for the making of the class only.
const NOT_KEPT: [&str; 2] = ["__qualname__", "__classcell__"];
/// What in a namespace asks for more than the specification has.
const NOT_COVERED: [&str; 2] = ["__slots__", "__del__"];
/// The same in 2.7 only.
const NOT_COVERED_2_7: [&str; 2] = ["__cmp__", "__coerce__"];

impl Context<'_> {
    fn found(&self, member: Option<Member>, name: &str) -> Answer {
        match member {
            Some(Member::Object(found)) => Answer::Value(Value::Object(found)),
            Some(Member::Method(method)) => Answer::Value(Value::New(Data::Builtin(method), vec![])),
            Some(Member::Native(type_)) => unsupported(format!("the attribute {name} of {type_:?}")),
            None => Answer::Miss,
        }
    }

    /// The special method that the object's class defines in Python.
    pub(super) fn special(&self, object: Address, special: Special) -> Answer {
        let name = special.name(self.version, self.arg);
        let found = name.and_then(|name| self.heap.special(object, &name, self.version));
        found.map_or(Answer::Miss, |found| Answer::Value(Value::Object(found)))
    }

    /// What `with` looks up, which is an error if it is not there.
    pub(super) fn context_method(&self, object: Address, special: Special) -> Answer {
        match self.special(object, special) {
            Answer::Miss if self.heap.class_of(object).is_none() && self.may_be_a_context(object) => {
                unsupported("a built-in context manager")
            }
            Answer::Miss => {
                let errors = match special {
                    Special::Enter => [Error::NoContextEnter, Error::NoContextProtocol],
                    _ => [Error::NoContextExit, Error::NoContextExitMethod],
                };
                let error = errors.into_iter().find(|error| error.text(self.version).is_some());
                let error = error.expect("errors-have-texts: each version has one of the two");
                self.error(error, &[self.type_name(object)])
            }
            found => found,
        }
    }

    /// Whether an object of a built-in type has something of a context manager.
    fn may_be_a_context(&self, object: Address) -> bool {
        super::members::not_covered(self.heap.type_of(object), "__enter__", self.version)
    }

    /// `_PyType_Lookup(type(object), name)`
    pub(super) fn of_type(&self, (object, name): (Address, Address)) -> Answer {
        let Some(name) = self.heap.text(name) else { return unsupported("an attribute name that is no str") };
        self.found(self.heap.member(&self.heap.ancestors_of(object, self.version), name, self.version), name)
    }

    /// `_PyType_Lookup(class, name)`
    pub(super) fn of_class(&self, (class, name): (Address, Address)) -> Answer {
        let Some(name) = self.heap.text(name) else { return unsupported("an attribute name that is no str") };
        self.found(self.heap.member(&self.heap.mro(class, self.version), name, self.version), name)
    }

    /// What a `super` finds: in what comes after its class among the ancestors of its type.
    pub(super) fn of_super(&self, (of, name): (Address, Address)) -> Answer {
        let Some(name) = self.heap.text(name) else { return unsupported("an attribute name that is no str") };
        let field = |field| self.heap.field(of, field);
        let (Some(owner), Some(this)) = (field(Field::Owner), field(Field::This)) else { return Answer::Miss };
        if name == "__class__" {
            return Answer::Miss;
        }
        let this = self.heap.ancestor(this);
        let mro = self.heap.mro(owner, self.version);
        let after = mro.iter().position(|each| Some(*each) == this).map_or(mro.len(), |at| at + 1);
        self.found(self.heap.member(&mro[after..], name, self.version), name)
    }

    /// `type(object)`
    pub(super) fn class_of(&self, object: Address) -> Value {
        match self.heap.class_of(object) {
            Some(class) => Value::Object(class),
            None => Value::New(
                Data::Type(match self.heap.type_of(object) {
                    Type::Class => Type::Type,
                    Type::Method => Type::Builtin,
                    other => other,
                }),
                vec![],
            ),
        }
    }

    /// Whether a built-in method is no object of the type of built-in functions: one that is bound to nothing is a descriptor, and
    /// one that fills a slot has a type of its own.
    pub(super) fn is_wrapper(&self, object: Address) -> bool {
        match self.heap.data(object) {
            Data::Builtin(method) => method.is_unbound(),
            Data::Method(method) => {
                let is_of_objects = matches!(method.declaration().found, Found::Method(_));
                is_of_objects && is_special(method.name(self.version)) || method.wraps_a_slot()
            }
            _ => false,
        }
    }

    /// Whether an object has an attribute, in itself or by its class, or its class is asked for it.
    pub(super) fn may_give(&self, object: Address, name: &str) -> bool {
        let has = |ancestors: &[Ancestor]| self.heap.member(ancestors, name, self.version).is_some();
        let dicts = [Field::InstanceDict, Field::Dict].map(|field| self.heap.field(object, field));
        let entry = |dict: Address| self.heap.data(dict).entries()?.get(&Key::Str(name.into()));
        has(&self.heap.ancestors_of(object, self.version))
            || self.heap.is_class(object) && has(&self.heap.mro(object, self.version))
            || dicts.into_iter().flatten().any(|dict| entry(dict).is_some())
            || self.is_asked_for_attributes(object)
    }

    /// Whether the class of an object, or of a class its metaclass, has a say in what attributes it has.
    pub(super) fn is_asked_for_attributes(&self, object: Address) -> bool {
        let asks = |special| self.heap.defines(object, special, self.version, 0);
        asks(Special::GetAttribute) || asks(Special::GetAttr)
    }

    /// The method of a comparison, its sides exchanged, that the right operand has: if it is asked first, or only then if
    /// it is not; or in either case.
    pub(super) fn compared_reflected(&self, (left, right): (Address, Address), first: Option<bool>) -> Answer {
        let derives = self.heap.is_of_subclass(right, left, self.version);
        match first.is_none_or(|first| derives == first)
            && (first == Some(true) || !self.are_compared_natively(left, right))
        {
            true => self.special(right, Special::CompareReflected),
            false => Answer::Miss,
        }
    }

    /// Whether the built-in types that two objects derive from have an answer, so that the right one is not asked after
    /// the left one.
    fn are_compared_natively(&self, left: Address, right: Address) -> bool {
        !self.heap.defines(left, Special::Compare, self.version, self.arg)
            && self.heap.are_comparable(left, right, self.arg)
    }

    /// What makes an instance of a class that does not define `__new__` in Python, or does so.
    pub(super) fn constructor(&self, class: Address) -> Answer {
        if let Some(found) = self.heap.special_of(class, "__new__", self.version) {
            if self.is_asked_for_attributes(class) {
                return unsupported("a __new__ for which a metaclass is asked");
            }
            return match (self.heap.data(found), self.heap.field(found, Field::Function)) {
                (Data::StaticMethod, Some(function)) => Answer::Value(Value::Object(function)),
                _ => unsupported("a __new__ that is no function"),
            };
        }
        let builtin = match self.heap.layout(class) {
            Some(Type::Object) => Builtin::ObjectNew,
            Some(Type::Type) => Builtin::TypeNew,
            Some(Type::Dict) => Builtin::DictNew,
            Some(Type::List) => Builtin::ListNew,
            Some(Type::Exception(_)) => Builtin::ExceptionNew,
            _ => return unsupported("an instance of a class that derives from this built-in type"),
        };
        Answer::Value(Value::New(Data::Builtin(builtin), vec![]))
    }

    /// What initialises an object whose class does not define `__init__` in Python.
    pub(super) fn initialiser(&self, object: Address) -> Answer {
        let builtin = match self.heap.type_of(object) {
            Type::Class => Builtin::TypeInit,
            Type::Dict => Builtin::DictInit,
            Type::List => Builtin::ListInit,
            Type::Exception(_) => Builtin::ExceptionInit,
            _ => Builtin::ObjectInit,
        };
        Answer::Value(Value::New(Data::Builtin(builtin), vec![]))
    }

    /// A class that a program made, as the argument that says so.
    /// A class's `__qualname__`.
    fn qualified_name(&self, class: Address) -> &str {
        let name = self.heap.field(class, Field::Qualname).and_then(|name| self.heap.text(name));
        name.unwrap_or_else(|| self.named_class(class))
    }

    /// The `__qualname__` of an object's class.
    pub(super) fn qualified_type_name(&self, object: Address) -> &str {
        self.heap.class_of(object).map_or_else(|| self.type_name(object), |class| self.qualified_name(class))
    }

    fn named_class(&self, class: Address) -> &str {
        self.view().class_name(class)
    }

    /// The parts that `type.__new__` is given: metaclass, name, bases and namespace.
    fn class_parts(&self) -> Computed<[Address; 4]> {
        self.check_new(Builtin::TypeNew)?;
        let positional = &self.given[..self.given.len() - self.keywords.len()];
        let parts: Vec<Address> = positional.iter().copied().flatten().collect();
        let Ok([meta, name, bases, namespace]) = <[Address; 4]>::try_from(parts) else {
            return Err(unsupported("type.__new__ with another number of arguments"));
        };
        let wrong = |n: &str, wanted: &str, given: Address| {
            // `convertsimple`
            Err(self.error(Error::TypeNewArgument, &[n, wanted, self.argument_word(given)]))
        };
        match [name, bases, namespace].map(|part| self.heap.type_of(part)) {
            [Type::Str, Type::Tuple, Type::Dict] => Ok([meta, name, bases, namespace]),
            [Type::Str, Type::Tuple, _] => wrong("3", "dict", namespace),
            [Type::Str, ..] => wrong("2", "tuple", bases),
            _ => wrong("1", if self.is_2_7() { "string" } else { "str" }, name),
        }
    }

    fn given_entry(&self, namespace: Address, name: &str) -> Option<Address> {
        self.heap.data(namespace).entries()?.get(&Key::Str(name.into()))?.value
    }

    /// The most derived of the metaclasses of some bases and of one asked for, as far as a program made them; none: it
    /// is `type`.
    fn most_derived(&self, asked: Option<Address>, bases: Address) -> Computed<Option<Address>> {
        let mut winner = asked;
        for base in self.heap.items(bases).iter().flatten() {
            if !self.heap.is_class(*base) {
                // `type` derives from what such a base is of, which is told later.
                if self.heap.class_of(*base).is_none() && self.heap.type_of(*base) == Type::Object {
                    continue;
                }
                return Err(self.error(Error::MetaclassConflict, &[]));
            }
            let Some(theirs) = self.heap.class_of(*base) else {
                // It is `type`, or from 3.0 on derives from `object` as that does.
                match winner {
                    Some(known) if self.heap.layout(known) != Some(Type::Type) => {
                        return Err(self.error(Error::MetaclassConflict, &[]));
                    }
                    _ => continue,
                }
            };
            winner = match winner {
                Some(known) if self.heap.derives(known, theirs, self.version) => Some(known),
                Some(known) if !self.heap.derives(theirs, known, self.version) => {
                    return Err(self.error(Error::MetaclassConflict, &[]));
                }
                _ => Some(theirs),
            };
        }
        Ok(winner)
    }

    /// A metaclass, if a program made it.
    fn own_metaclass(&self, class: Address) -> Option<Address> {
        matches!(self.heap.data(class), Data::Class { .. }).then_some(class)
    }

    /// The same for the parts that `type.__new__` is given.
    pub(super) fn metaclass_given(&self) -> Answer {
        let [meta, _, bases, _] = match self.class_parts() {
            Ok(parts) => parts,
            Err(answer) => return answer,
        };
        match self.most_derived(self.own_metaclass(meta), bases) {
            Ok(Some(winner)) if winner != meta && self.heap.special_of(winner, "__new__", self.version).is_some() => {
                unsupported("type.__new__ where a base's metaclass has another")
            }
            Ok(Some(winner)) => Answer::Value(Value::Object(winner)),
            Ok(None) => Answer::Miss,
            Err(answer) => answer,
        }
    }

    /// `__prepare__` of a metaclass, if it is defined in Python.
    pub(super) fn prepare(&self, meta: Address) -> Answer {
        if !self.heap.is_class(meta) {
            return match self.may_give(meta, "__prepare__") {
                true => unsupported("__prepare__ of a metaclass that is no class"),
                false => Answer::Miss,
            };
        }
        match self.heap.member(&self.heap.mro(meta, self.version), "__prepare__", self.version) {
            Some(Member::Object(found)) => Answer::Value(Value::Object(found)),
            Some(Member::Method(_) | Member::Native(_)) | None => Answer::Miss,
        }
    }

    /// `build_class` of 2.7: the namespace's `__metaclass__`, else the class of the first base, else the globals'.
    pub(super) fn statement_metaclass_2(&self, (namespace, bases): (Address, Address), globals: Address) -> Answer {
        let named = |of| self.given_entry(of, "__metaclass__").map(Value::Object);
        let first = self.heap.items(bases).first().copied().flatten();
        if first.is_some_and(|base| self.heap.defines(base, Special::GetAttribute, self.version, 0)) {
            return unsupported("a base whose metaclass is asked for its __class__");
        }
        let of_base = || first.map(|base| self.class_of(base));
        let found = named(namespace).or_else(of_base).or_else(|| named(globals));
        match found {
            Some(Value::Object(found)) if self.view().type_name_of(found) == "functools.partial" => {
                unsupported("a metaclass that is no class, but a partial")
            }
            Some(found) => Answer::Value(found),
            None => unsupported("an old-style class"),
        }
    }

    /// 2.7: a TypeError that C code raised, which is a text still, is told at more length. One that has come through a
    /// frame may be such a text or an instance: that is not told apart here.
    pub(super) fn metaclass_error(&self, raised: Address) -> Answer {
        let exception = self.heap.field(raised, Field::Exception).unwrap_or(raised);
        if self.heap.type_of(exception) != Type::Exception(Class::TypeError) {
            return Answer::Miss;
        }
        if self.heap.field(raised, Field::Traceback).is_some() {
            return unsupported("a TypeError raised in a metaclass");
        }
        match self.view().exception_message(exception) {
            Ok(text) => self.error(Error::MetaclassBases, &[&text]),
            Err(what) => unsupported(what),
        }
    }

    /// An error about one object or two.
    pub(super) fn complain(&self, error: Error, about: Address, [other, third]: [Slot; 2]) -> Answer {
        let type_name = || self.type_name(about);
        match error {
            Error::NotIterable if self.heap.defines(about, Special::GetItem, self.version, 0) => {
                unsupported("iteration by __getitem__")
            }
            Error::AssignsNoIterable => self.error(
                match self.heap.field(about, Field::Step).and_then(|step| self.whole(step)) {
                    Some(step) if !step.is_one() => Error::ExtendedSliceOfNoIterable,
                    _ => error,
                },
                &[],
            ),
            Error::NoGetter | Error::NoSetter | Error::NoDeleter => {
                self.no_accessor(error, (about, other.unwrap_or(about)))
            }
            Error::ClassMadeNoException => {
                let other = other.unwrap_or(about);
                match (self.view().repr_of(about), self.view().type_repr_of(other), self.is_2_7()) {
                    (_, _, true) => self.error(error, &[self.view().class_name(about), self.type_name(other)]),
                    (Ok(class), Ok(made), false) => self.error(error, &[&class, &made]),
                    (Err(what), ..) | (_, Err(what), _) => unsupported(what),
                }
            }
            // 2.7 throws what it is, and 3.8 crashes.
            Error::ThrownMadeNoException if error.text(self.version).is_none() => {
                unsupported("throw() of a class that makes no exception")
            }
            Error::ThrownMadeNoException => match self.view().repr_of(about) {
                Ok(class) => self.error(error, &[&class, self.type_name(other.unwrap_or(about))]),
                Err(what) => unsupported(what),
            },
            Error::StarNotIterable => self.call_error(error, about, self.type_name(other.unwrap_or(about))),
            Error::SetNameFailed => {
                let name = other.map_or(Ok(String::new()), |name| self.view().repr_of(name));
                let class = third.map_or("", |class| self.view().class_name(class));
                match name {
                    Ok(name) => self.error(error, &[type_name(), &name, class]),
                    Err(what) => unsupported(what),
                }
            }
            Error::UnboundMethodCalled
                if [other, self.given.first().copied().flatten()]
                    .iter()
                    .flatten()
                    .any(|given| self.heap.defines(*given, Special::GetAttribute, self.version, 0)) =>
            {
                unsupported("a class that an object is asked for")
            }
            Error::UnboundMethodCalled
                if self.heap.field(about, Field::Owner).is_some_and(|owner| self.is_asked_for_attributes(owner)) =>
            {
                unsupported("a message for which a metaclass is asked")
            }
            Error::UnboundMethodCalled => {
                let function = self.heap.field(about, Field::Function);
                let name = function.map_or("", |function| self.view().name_field(function, Field::Name));
                let class = self.heap.field(about, Field::Owner).map_or("", |owner| self.view().class_name(owner));
                let positional = &self.given[..self.given.len() - self.keywords.len().min(self.given.len())];
                let got = match other.or_else(|| positional.first().copied().flatten()) {
                    None => "nothing".to_string(),
                    Some(object) => {
                        let class = self.heap.class_of(object).map(|class| self.view().class_name(class));
                        format!("{} instance", class.unwrap_or(self.builtin_name(object)))
                    }
                };
                self.error(error, &[name, class, &got])
            }
            _ => self.error(error, &[type_name()]),
        }
    }

    /// The class that `type.__new__` makes of its parts, without metaclass and `__mro__`.
    pub(super) fn new_class(&self) -> Answer {
        answer(self.made_class())
    }

    fn made_class(&self) -> Computed<Value> {
        let [meta, name, bases, namespace] = self.class_parts()?;
        let winner = self.most_derived(self.own_metaclass(meta), bases)?;
        if winner.is_some_and(|winner| self.heap.special_of(winner, "mro", self.version).is_some()) {
            return Err(unsupported("a metaclass that defines mro"));
        }
        let layout = self.common_layout(bases)?;
        let given = self.heap.data(namespace).entries().into_iter().flatten();
        let mut entries = IndexMap::new();
        for (at, key, value) in given.filter_map(|(at, entry)| Some((at, entry.key?, entry.value?))) {
            let text = self.heap.text(key).unwrap_or_default().to_string();
            if NOT_COVERED.contains(&text.as_str()) || self.is_2_7() && NOT_COVERED_2_7.contains(&text.as_str()) {
                return Err(unsupported(format!("a class with {text}")));
            }
            if self.is_2_7() || !NOT_KEPT.contains(&text.as_str()) {
                entries.insert(at.clone(), (Value::Object(key), self.kept(&text, value)));
            }
        }
        let mut add = |name: &str, value: Value| {
            entries.entry(Key::Str(name.into())).or_insert_with(|| (Value::str(name), value));
        };
        add("__module__", Value::str("__main__"));
        add("__doc__", Value::none());
        if !self.is_2_7() && self.given_entry(namespace, "__eq__").is_some() {
            add("__hash__", Value::none());
        }
        let qualname = match self.given_entry(namespace, "__qualname__").filter(|_| !self.is_2_7()) {
            Some(qualname) if self.heap.text(qualname).is_none() => {
                return Err(self.error(Error::QualnameNotAStr, &[self.type_name(qualname)]));
            }
            Some(qualname) => qualname,
            None => name,
        };
        let bases = match self.heap.items(bases) {
            [] => Value::tuple(vec![Value::New(Data::Type(Type::Object), vec![])]),
            _ => Value::Object(bases),
        };
        let parts = [Some(Value::Object(name)), Some(Value::Object(qualname)), Some(bases), None];
        let dict = Value::Dict(entries.into_values().collect());
        Ok(Value::New(Data::Class { layout }, parts.into_iter().chain([Some(dict), None]).collect()))
    }

    /// What a class keeps of an entry: some functions are wrapped.
    fn kept(&self, name: &str, value: Address) -> Value {
        let data = match name {
            _ if self.heap.type_of(value) != Type::Function => return Value::Object(value),
            "__new__" => Data::StaticMethod,
            "__init_subclass__" | "__class_getitem__" if !self.is_2_7() => Data::ClassMethod,
            _ => return Value::Object(value),
        };
        Value::New(data, vec![Some(Value::Object(value))])
    }

    /// The built-in type whose data instances have: `best_base`.
    fn common_layout(&self, bases: Address) -> Computed<Type> {
        let mut layout = Type::Object;
        for base in self.heap.items(bases).iter().flatten() {
            let Some(theirs) = self.heap.layout(*base) else { return Err(self.error(Error::BasesNotTypes, &[])) };
            match theirs {
                Type::Object | Type::Type | Type::List | Type::Dict | Type::Exception(_) => {}
                Type::None
                | Type::Bool
                | Type::Function
                | Type::Range
                | Type::Slice
                | Type::Cell
                | Type::Builtin
                | Type::Code => {
                    return Err(self.error(Error::NotABaseType, &[self.view().class_name(*base)]));
                }
                _ => return Err(unsupported(format!("a class that derives from {theirs:?}"))),
            }
            let derives = |a: Type, b: Type| crate::class::ancestors_of_type(a, self.version).contains(&b);
            layout = match (layout, theirs) {
                (known, theirs) if derives(known, theirs) => known,
                (known, theirs) if derives(theirs, known) => theirs,
                (Type::Exception(known), Type::Exception(_)) => Type::Exception(known),
                _ => return Err(self.error(Error::LayoutConflict, &[])),
            };
        }
        Ok(layout)
    }

    /// The `__mro__` of a class: `mro_implementation`, C3.
    pub(super) fn linearised(&self, class: Address) -> Answer {
        let bases = self.heap.field(class, Field::Bases).map_or(&[][..], |bases| self.heap.items(bases));
        let bases: Vec<Ancestor> = bases.iter().flatten().filter_map(|base| self.heap.ancestor(*base)).collect();
        for (n, base) in bases.iter().enumerate() {
            if bases[..n].contains(base) {
                return self.error(Error::DuplicateBase, &[&self.ancestor_name(*base)]);
            }
        }
        let mut lists: Vec<Vec<Ancestor>> = bases.iter().map(|base| self.linear(*base)).collect();
        lists.push(bases.clone());
        let mut merged = vec![Value::Object(class)];
        loop {
            lists.retain(|list| !list.is_empty());
            if lists.is_empty() {
                return Answer::Value(Value::tuple(merged));
            }
            let in_no_tail = |each: &Ancestor| lists.iter().all(|list| !list[1..].contains(each));
            let Some(next) = lists.iter().map(|list| list[0]).find(in_no_tail) else {
                let mut names: Vec<String> = Vec::new();
                for head in lists.iter().map(|list| self.ancestor_name(list[0])) {
                    if !names.contains(&head) {
                        names.push(head);
                    }
                }
                return match names.len() {
                    // 2.7 names them in the order of a hash table
                    2 if !self.is_2_7() => self.error(Error::NoOrder, &[&names.join(", ")]),
                    _ => unsupported("the order in which a message names more than two bases"),
                };
            };
            lists.iter_mut().for_each(|list| list.retain(|each| *each != next));
            merged.push(match next {
                Ancestor::Class(class) => Value::Object(class),
                Ancestor::Builtin(type_) => Value::New(Data::Type(type_), vec![]),
            });
        }
    }

    fn linear(&self, of: Ancestor) -> Vec<Ancestor> {
        match of {
            Ancestor::Class(class) => self.heap.mro(class, self.version),
            Ancestor::Builtin(type_) => {
                let types = crate::class::ancestors_of_type(type_, self.version);
                types.into_iter().map(Ancestor::Builtin).collect()
            }
        }
    }

    fn ancestor_name(&self, ancestor: Ancestor) -> String {
        match ancestor {
            Ancestor::Class(class) => self.named_class(class).to_string(),
            Ancestor::Builtin(type_) => super::type_name(type_, self.version).to_string(),
        }
    }

    /// The cell that the namespace of a class hands over for `__class__`.
    pub(super) fn class_cell(&self) -> Answer {
        let [.., namespace] = match self.class_parts() {
            Ok(parts) => parts,
            Err(answer) => return answer,
        };
        match self.given_entry(namespace, "__classcell__").filter(|_| !self.is_2_7()) {
            None => Answer::Miss,
            Some(cell) if self.heap.type_of(cell) == Type::Cell => Answer::Value(Value::Object(cell)),
            Some(other) => match self.view().type_repr_of(other) {
                Ok(type_) => self.error(Error::ClassCellNotACell, &[&type_]),
                Err(what) => unsupported(what),
            },
        }
    }

    /// What a class has itself, as a dict.
    pub(super) fn members(&self, class: Address) -> Answer {
        let dict = self.heap.field(class, Field::Dict).and_then(|dict| self.heap.data(dict).entries());
        let entries = dict.into_iter().flat_map(|entries| entries.values());
        let members = entries.filter_map(|entry| Some((Value::Object(entry.key?), Value::Object(entry.value?))));
        Answer::Value(Value::Dict(members.collect()))
    }

    /// The function that is to be told of a new subclass, if a class above it defines one in Python.
    pub(super) fn subclass_hook(&self, class: Address) -> Answer {
        let mro = self.heap.mro(class, self.version);
        match self.heap.member(mro.get(1..).unwrap_or_default(), "__init_subclass__", self.version) {
            Some(Member::Object(found)) => match (self.heap.data(found), self.heap.field(found, Field::Function)) {
                (Data::ClassMethod, Some(function)) => Answer::Value(Value::Object(function)),
                _ => unsupported("an __init_subclass__ that is no function"),
            },
            _ if self.keywords.is_empty() => Answer::Miss,
            // The message names the method by the class's __qualname__.
            _ if self.version == Version::V3_11 && self.heap.defines(class, Special::GetAttribute, self.version, 0) => {
                unsupported("a message for which a metaclass is asked")
            }
            _ => self.error(Error::InitSubclassKeywords, &[self.qualified_name(class)]),
        }
    }

    /// The bases of a class statement: the arguments after the body and the name.
    pub(super) fn statement_bases(&self) -> Answer {
        let positional = &self.given[..self.given.len() - self.keywords.len()];
        Answer::Value(Value::tuple(positional.iter().skip(2).flatten().map(|base| Value::Object(*base)).collect()))
    }

    /// Raises unless a class statement's arguments are a function and a name at least.
    pub(super) fn check_statement(&self) -> Answer {
        match &self.given[..self.given.len() - self.keywords.len()] {
            [Some(body), Some(name), ..] => match (self.heap.type_of(*body), self.heap.type_of(*name)) {
                (Type::Function, Type::Str) => Answer::Miss,
                (Type::Function, _) => self.error(Error::ClassNameNotAStr, &[]),
                _ => self.error(Error::BodyNotAFunction, &[]),
            },
            _ => self.error(Error::StatementIncomplete, &[]),
        }
    }

    /// Raises unless what a metaclass (first operand) prepared is a mapping.
    pub(super) fn check_namespace(&self, (meta, namespace): (Address, Address)) -> Answer {
        let mapping = match self.heap.type_of(namespace) {
            Type::Dict | Type::List | Type::Tuple | Type::Str | Type::Range => true,
            _ => self.heap.defines(namespace, Special::GetItem, self.version, 0),
        };
        match (mapping, self.heap.is_class(meta)) {
            (true, _) => Answer::Miss,
            (false, true) => {
                let words = [self.view().class_name(meta), self.type_name(namespace)];
                self.error(Error::PrepareNotAMapping, &words)
            }
            (false, false) => self.error(Error::NotAMapping, &[self.type_name(namespace)]),
        }
    }

    /// `object.__repr__`
    pub(super) fn default_repr(&self, object: Address) -> Answer {
        match self.heap.class_of(object).map(|class| self.view().qualified(class)) {
            Some(Ok(name)) => Answer::Value(Value::str(format!("<{name} object at 0x...>"))),
            Some(Err(what)) => unsupported(what),
            None => unsupported("object.__repr__ of what is of a built-in type"),
        }
    }

    /// The keyword arguments of a class statement, without the metaclass, as a dict.
    pub(super) fn class_keywords(&self) -> Answer {
        let named = self.keywords.iter().zip(self.by_keyword());
        let others = named.filter(|(_, (name, _))| *name != "metaclass");
        Answer::Value(Value::Dict(
            others.map(|(name, (_, value))| (Value::Object(*name), Value::Object(value))).collect(),
        ))
    }

    /// The metaclass of a class statement, as far as its keyword and its bases say: what is asked for, and if that is a
    /// class, the most derived of it and theirs.
    pub(super) fn statement_metaclass(&self, bases: Address) -> Answer {
        let asked = self.by_keyword().find(|(name, _)| *name == "metaclass").map(|(_, value)| value);
        let start = match (asked, self.heap.items(bases)) {
            (Some(asked), _) if !self.heap.is_class(asked) => return Answer::Value(Value::Object(asked)),
            (Some(asked), _) if matches!(self.heap.data(asked), Data::Type(of) if *of != Type::Type) => {
                return Answer::Value(Value::Object(asked));
            }
            (Some(asked), _) => self.own_metaclass(asked),
            (None, [Some(first), others @ ..]) if !self.heap.is_class(*first) => {
                return match others.iter().flatten().try_for_each(|other| self.check_metaclass_of(*first, *other)) {
                    Ok(()) => Answer::Value(self.class_of(*first)),
                    Err(answer) => answer,
                };
            }
            (None, [Some(first), ..]) => self.heap.class_of(*first),
            (None, _) => None,
        };
        match self.most_derived(start, bases) {
            Ok(Some(winner)) => Answer::Value(Value::Object(winner)),
            Ok(None) => Answer::Value(Value::New(Data::Type(Type::Type), vec![])),
            Err(answer) => answer,
        }
    }

    /// Whether of two bases, the first of which is no class, the type of the first will do as the metaclass for both.
    fn check_metaclass_of(&self, first: Address, other: Address) -> Computed<()> {
        if self.heap.are_of_one_class(first, other) {
            return Ok(());
        }
        let (a, b) = (self.heap.type_of(first), self.heap.type_of(other));
        let made = [first, other].iter().any(|base| self.heap.class_of(*base).is_some());
        let derives = |a, b| crate::class::ancestors_of_type(a, self.version).contains(&b);
        match made || derives(a, b) || derives(b, a) {
            true => Err(unsupported("a base that is no class, beside others")),
            false => Err(self.error(Error::MetaclassConflict, &[])),
        }
    }

    /// Whether the class that a metaclass made is what its body's cell holds: if not, why.
    pub(super) fn check_class_cell(&self, (class, cell): (Address, Address), name: Address) -> Answer {
        if !self.heap.is_class(class) || self.heap.type_of(cell) != Type::Cell {
            return Answer::Miss;
        }
        let content = self.heap.items(cell).first().copied().flatten();
        let repr = |object| self.view().repr_of(object);
        let Ok(class_repr) = repr(class) else { return unsupported("the repr of a class") };
        let Ok(name) = repr(name) else { return unsupported("the repr of a name") };
        match content {
            Some(content) if content == class => Answer::Miss,
            None => self.error(Error::ClassNotSet, &[&name, &class_repr]),
            Some(content) => match repr(content) {
                Ok(content) => self.error(Error::ClassSetToAnother, &[&content, &name, &class_repr]),
                Err(what) => unsupported(what),
            },
        }
    }
}
