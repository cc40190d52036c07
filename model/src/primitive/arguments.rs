//! How many arguments, and which keywords, builtins take.

use super::shapes::{Keywords, Words};
use super::{Answer, Computed, Context, Value, unsupported};
use crate::{
    builtin::{Builtin, Found},
    error::Error,
    object::{Address, Data, Type},
    uop::{Field, Special},
};
use freevars_code::Version;
use num_bigint::BigInt;
use num_traits::ToPrimitive;

impl Context<'_> {
    /// The positional arguments; a method's receiver is the first of those given, and none of them.
    pub(super) fn positional(&self, builtin: Builtin) -> &[Option<Address>] {
        let positional = &self.given[..self.given.len() - self.keywords.len().min(self.given.len())];
        match builtin.declaration().found {
            Found::Method(_) | Found::OfClass(_) => positional.get(1..).unwrap_or_default(),
            Found::ByName | Found::Constructor(_) | Found::ExceptionConstructor | Found::Static(_) => positional,
        }
    }

    /// The keyword arguments.
    pub(super) fn by_keyword(&self) -> impl Iterator<Item = (&str, Address)> {
        let values = &self.given[self.given.len() - self.keywords.len().min(self.given.len())..];
        let names = self.keywords.iter().map(|name| self.heap.text(*name).unwrap_or_default());
        names.zip(values).filter_map(|(name, value)| Some((name, (*value)?)))
    }

    /// A builtin's name as messages have it: from 3.11 on with a method's type before it.
    fn builtin_words(&self, builtin: Builtin) -> String {
        let name = builtin.declaration().name;
        match builtin.declaration().found {
            Found::Method(type_) if self.version.facts().callables_named_in_full => {
                format!("{}.{name}", super::names::type_name(type_, self.version))
            }
            Found::OfClass(_) if self.version.facts().callables_named_in_full => {
                let class = self.given.first().copied().flatten();
                format!("{}.{name}", class.map_or("", |class| self.view().class_name(class)))
            }
            _ => name.to_string(),
        }
    }

    /// Whether a builtin may be called with the arguments given; the value is None.
    pub(super) fn check_arguments(&self, builtin: Builtin) -> Answer {
        match self.checked_arguments(builtin) {
            Ok(()) => Answer::Value(Value::none()),
            Err(answer) => answer,
        }
    }

    fn checked_arguments(&self, builtin: Builtin) -> Computed<()> {
        self.check_new(builtin)?;
        self.check_names(builtin)?;
        self.check_shape(builtin)?;
        self.check_keywords(builtin)?;
        self.check_excess(builtin)?;
        self.check_values(builtin)
    }

    pub(super) fn names_are_strs(&self) -> Computed<()> {
        match self.keywords.iter().all(|name| self.heap.text(*name).is_some()) {
            true => Ok(()),
            false => Err(self.error(Error::NamesMustBeStrings, &[])),
        }
    }

    /// The caller of what takes a vector of arguments may tell names from other keys, before anybody else looks.
    fn check_names(&self, builtin: Builtin) -> Computed<()> {
        if !self.version.facts().callers_check_names {
            return Ok(());
        }
        match builtin {
            Builtin::DictInit => Ok(()),
            // The caller looks if `update` is not bound (`method_vectorcall_VARARGS_KEYWORDS`), else `update` does in the end:
            // where it has something else to add first, that is not told apart.
            Builtin::DictUpdate if self.positional(builtin).is_empty() => self.names_are_strs(),
            Builtin::Len
            | Builtin::Repr
            | Builtin::Abs
            | Builtin::Callable
            | Builtin::IsInstance
            | Builtin::Sum
            | Builtin::NewDict => self.names_are_strs(),
            _ => self.names_are_strs().map_err(|_| {
                unsupported(format!("keyword arguments of {} that are no strs", builtin.declaration().name))
            }),
        }
    }

    /// `tp_new_wrapper`: what `__new__` of a built-in type says of its first argument.
    pub(super) fn check_new(&self, builtin: Builtin) -> Computed<()> {
        let own = match builtin.declaration().found {
            Found::Static(own) => own,
            Found::ByName
            | Found::Constructor(_)
            | Found::ExceptionConstructor
            | Found::Method(_)
            | Found::OfClass(_) => return Ok(()),
        };
        let name = |type_| super::names::message_name(type_, self.version);
        let class = self.positional(builtin).first().copied().flatten();
        let makes_exceptions = |class| matches!(self.heap.layout(class), Some(Type::Exception(_)));
        if builtin == Builtin::ExceptionNew && !class.is_some_and(makes_exceptions) {
            return Err(unsupported("which exception class's __new__ it is"));
        }
        let Some(class) = class else {
            return Err(self.error(Error::NewNotEnough, &[name(own)]));
        };
        let Some(layout) = self.heap.layout(class) else {
            return Err(self.error(Error::NewOfNoType, &[name(own), self.type_name(class)]));
        };
        let named = self.view().class_name(class);
        match crate::class::ancestors_of_type(layout, self.version).contains(&own) {
            false => Err(self.error(Error::NewOfNoSubtype, &[name(own), named])),
            true if own == Type::Object && layout != own => {
                let safe = self.class_with_own_new(class).unwrap_or_else(|| name(layout));
                Err(self.error(Error::NewNotSafe, &[name(own), named, safe]))
            }
            true => Ok(()),
        }
    }

    /// The nearest class that has `__new__` of the built-in type that it derives from, along the bases whose data its instances
    /// have (`tp_base`). Nothing: it is the type itself, which 2.7 always names.
    fn class_with_own_new(&self, class: Address) -> Option<&str> {
        let mut nearest = class;
        while self.defined(nearest, "__new__") {
            let bases = self.heap.field(nearest, Field::Bases)?;
            let mut bases = self.heap.items(bases).iter().copied().flatten();
            nearest = bases.find(|base| self.heap.layout(*base) == self.heap.layout(class))?;
        }
        let is_written = matches!(self.heap.data(nearest), Data::Class { .. });
        (is_written && !self.is_2_7()).then(|| self.view().class_name(nearest))
    }

    /// Whether the receiver is an instance of a class written in Python.
    fn receiver_is_an_instance(&self) -> bool {
        self.given.first().copied().flatten().is_some_and(|receiver| self.heap.class_of(receiver).is_some())
    }

    fn check_shape(&self, builtin: Builtin) -> Computed<()> {
        let (words, keywords) = self.shape(builtin);
        let qualified = self.builtin_words(builtin);
        let plain = match builtin {
            Builtin::DictInit => "dict",
            Builtin::ListInit => "list",
            Builtin::GeneratorNext => builtin.name(self.version),
            _ => builtin.declaration().name,
        };
        let given = self.positional(builtin).len();
        let all = given + self.keywords.len();
        if keywords == Keywords::Refused && !self.keywords.is_empty() {
            return Err(match builtin {
                Builtin::XRange | Builtin::Reversed | Builtin::NewSet => {
                    self.error(Error::TypeTakesNoKeywords, &[plain])
                }
                _ if matches!(words, Words::Slot(_) | Words::Unnamed(..)) => {
                    self.error(Error::SlotTakesNoKeywords, &[plain])
                }
                Builtin::ListInit if self.version == Version::V3_8 && self.receiver_is_an_instance() => {
                    unsupported("keyword arguments of list for an instance of its subclass")
                }
                Builtin::ListInit => self.error(Error::TakesNoKeywords, &["list"]),
                Builtin::Super if self.is_2_7() => self.error(Error::SuperTakesNoKeywords, &[]),
                _ => self.error(Error::TakesNoKeywords, &[&qualified]),
            });
        }
        let counted = if keywords == Keywords::Counted { all } else { given };
        let count = |n: usize| format!("{n} argument{}", if n == 1 && !self.is_2_7() { "" } else { "s" });
        let named = if let Words::Unnamed(..) = words { "" } else { plain };
        let expected = |wanted: String| Err(self.error(Error::Expected, &[named, &wanted, &given.to_string()]));
        match words {
            Words::One if given != 1 => Err(self.error(Error::TakesExactlyOne, &[&qualified, &given.to_string()])),
            Words::None if given != 0 => Err(self.error(Error::TakesNone, &[&qualified, &given.to_string()])),
            Words::Slot(n) if given != n => Err(self.error(Error::SlotExpected, &[&count(n), &given.to_string()])),
            Words::TypeInit if !self.keywords.is_empty() && (given == 1 || self.is_2_7()) => {
                Err(self.error(Error::TypeInitKeywords, &[]))
            }
            Words::TypeInit if ![1, 3].contains(&given) => Err(self.error(Error::TypeInitArguments, &[])),
            Words::Expected(least, most) | Words::Unnamed(least, most) if least == most && given != least => {
                expected(count(least))
            }
            Words::Expected(least, _) | Words::Unnamed(least, _) if given < least => {
                // These ask for exactly one where they take one or more.
                let exactly = match builtin {
                    Builtin::Min | Builtin::Max => !self.version.facts().callables_named_in_full,
                    Builtin::Range => !self.version.facts().callables_named_in_full && !self.is_2_7(),
                    _ => false,
                };
                expected(if exactly { count(least) } else { format!("at least {}", count(least)) })
            }
            Words::Expected(_, most) | Words::Unnamed(_, most) if given > most => {
                expected(format!("at most {}", count(most)))
            }
            Words::Map if given < 2 => Err(self.error(Error::MapArguments, &[])),
            Words::Between(least, most) if given < least || given > most => {
                let (how, n) = match given < least {
                    _ if least == most => ("exactly", least),
                    true => ("at least", least),
                    false => ("at most", most),
                };
                let wanted = format!("{how} {n} argument{}", if n == 1 { "" } else { "s" });
                let plain = match builtin {
                    Builtin::StrFind | Builtin::StrRFind | Builtin::StrIndex | Builtin::StrRIndex if self.is_2_7() => {
                        "find/rfind/index/rindex"
                    }
                    _ => plain,
                };
                Err(self.error(Error::TakesOf, &[plain, &wanted, &given.to_string()]))
            }
            Words::Sort if all > 2 => {
                let keyword = if given == 0 { "keyword " } else { "" };
                Err(self.error(Error::TakesAtMostOf, &[plain, &format!("2 {keyword}arguments"), &all.to_string()]))
            }
            Words::Sort if given > 0 => Err(self.error(Error::TakesNoPositional, &[plain])),
            Words::AtMost(most) | Words::Named(most) if counted > most => {
                let keyword = if given == 0 && keywords == Keywords::Counted { "keyword " } else { "" };
                let keyword = if self.is_2_7() { "" } else { keyword };
                let most = format!("{most} {keyword}argument{}", if most == 1 { "" } else { "s" });
                Err(self.error(Error::TakesAtMostOf, &[plain, &most, &counted.to_string()]))
            }
            Words::XRange if !(1..=3).contains(&given) => Err(self.error(Error::XRangeArguments, &[])),
            Words::Type if given == 3 && (all == 3 || !self.is_2_7()) => Ok(()),
            Words::Type if all == 3 && self.is_2_7() => Err(unsupported("classes made by type() with keywords")),
            Words::Type if given == 1 && all > 1 && self.version.facts().callables_named_in_full => {
                Err(self.error(Error::TakesNoKeywords, &[plain]))
            }
            Words::Type if all != 1 || given != 1 => Err(self.error(Error::TypeArguments, &[])),
            _ => Ok(()),
        }
    }

    /// What is given for one of [`Context::parameters`].
    pub(super) fn parameter(&self, builtin: Builtin, name: &str) -> Option<Address> {
        let (names, positional) = self.parameters(builtin);
        let at = names.iter().position(|each| *each == name)?;
        let by_position = self.positional(builtin).get(at).filter(|_| at < positional);
        by_position
            .copied()
            .flatten()
            .or_else(|| self.by_keyword().find(|(each, _)| *each == name).map(|(_, value)| value))
    }

    pub(super) fn takes_strict(&self) -> bool {
        self.version.facts().callables_named_in_full
    }

    fn check_keywords(&self, builtin: Builtin) -> Computed<()> {
        let given = self.positional(builtin).len();
        let named = |name| self.parameter(builtin, name).is_some();
        match builtin {
            Builtin::Sum if given == 0 => self.no_positional(builtin)?,
            // 3.11's takes a vector of arguments, and looks at the first one before it looks at names.
            Builtin::Enumerate if given == 0 && !self.keywords.is_empty() => {
                return Err(unsupported("enumerate() by keyword"));
            }
            Builtin::Enumerate if given == 0 => return Err(self.error(Error::EnumerateArgument, &[])),
            Builtin::Pow if given == 0 && !named("base") => return Err(self.missing_of(builtin, "base", 1)),
            Builtin::Pow if given < 2 && !named("exp") => return Err(self.missing_of(builtin, "exp", 2)),
            Builtin::Round if given == 0 && !named("number") => return Err(self.missing_of(builtin, "number", 1)),
            Builtin::Sorted if given == 0 && !named("iterable") => return Err(self.missing_of(builtin, "iterable", 1)),
            _ => {}
        }
        match builtin {
            _ if self.keywords.is_empty() => return Ok(()),
            Builtin::NewDict
            | Builtin::NewFunction
            | Builtin::DictUpdate
            | Builtin::StrFormat
            | Builtin::DictInit
            | Builtin::TypeInit
            | Builtin::ObjectInitSubclass
            | Builtin::TypeOf => return Ok(()),
            _ if matches!(self.shape(builtin), (Words::Any, Keywords::Free)) => return Ok(()),
            Builtin::NewStr => return Err(unsupported("keyword arguments of str")),
            _ => {}
        }
        let (names, positional) = self.parameters(builtin);
        let beyond: &[&str] = match builtin {
            Builtin::Print => &["file", "flush"],
            Builtin::Zip => &["strict"],
            _ => &[],
        };
        let plain = builtin.declaration().name;
        for (name, _) in self.by_keyword() {
            match names.iter().position(|each| *each == name) {
                _ if name.is_empty() || beyond.contains(&name) => {
                    return Err(unsupported(format!("the argument {name} of {plain}()")));
                }
                Some(at) if at < given && builtin == Builtin::NewProperty => {
                    return Err(self.error(Error::GivenTwice, &[plain, name, &(at + 1).to_string()]));
                }
                Some(at) if at < given.min(positional) => {
                    return Err(unsupported(format!("an argument of {plain}() given by position and name")));
                }
                Some(_) => {}
                None => {
                    return Err(self.wrong_value_2_7(builtin).unwrap_or_else(|| self.invalid_keyword(builtin, name)));
                }
            }
        }
        Ok(())
    }

    /// 2.7's `PyArg_ParseTupleAndKeywords` converts what is given before it looks for names that are not known.
    fn wrong_value_2_7(&self, builtin: Builtin) -> Option<Answer> {
        let wrong = |name: &str, is_right: fn(&Self, Address) -> bool| {
            self.parameter(builtin, name).filter(|value| self.is_2_7() && !is_right(self, *value))
        };
        match builtin {
            Builtin::Round => {
                let value = wrong("number", |context, value| context.number(value).is_some())?;
                Some(self.error(Error::NoRound, &[self.type_name(value)]))
            }
            Builtin::Sorted | Builtin::ListSort => {
                Some(self.integer_needed(wrong("reverse", |context, value| context.whole(value).is_some())?))
            }
            _ => None,
        }
    }

    fn invalid_keyword(&self, builtin: Builtin, name: &str) -> Answer {
        match builtin {
            Builtin::Min | Builtin::Max if self.is_2_7() => {
                self.error(Error::UnexpectedKeywordOf, &[builtin.declaration().name])
            }
            Builtin::Sorted => self.wrong_keyword_of_sort(name),
            Builtin::NewClassMethod | Builtin::NewStaticMethod if self.is_2_7() => {
                self.error(Error::ExceptionTakesNoKeywords, &[builtin.declaration().name])
            }
            Builtin::NewInt if self.is_2_7() => unsupported("the argument x of int()"),
            Builtin::NewInt
            | Builtin::Print
            | Builtin::Enumerate
            | Builtin::Sum
            | Builtin::ListSort
            | Builtin::Min
            | Builtin::Max
            | Builtin::Zip
            | Builtin::NewProperty
            | Builtin::Pow
            | Builtin::StrSplit
            | Builtin::StrRSplit
            | Builtin::Round => self.error(Error::InvalidKeyword, &[name, builtin.declaration().name]),
            _ => unsupported(format!("keyword arguments of {}", builtin.declaration().name)),
        }
    }

    /// `sorted` makes its list, which may fail or be seen, before `list.sort` looks at the names.
    fn wrong_keyword_of_sort(&self, name: &str) -> Answer {
        let iterable = self.positional(Builtin::Sorted).first().copied().flatten();
        let is_lazy =
            |iterable| self.heap.is_iterator(iterable, self.version) || self.heap.class_of(iterable).is_some();
        match iterable {
            _ if self.is_2_7() => {}
            Some(iterable) if is_lazy(iterable) => return unsupported("sorted() of an iterator by a wrong keyword"),
            Some(iterable) => {
                if let refused @ Answer::Raise(..) = self.iterate(iterable) {
                    return refused;
                }
            }
            None => {}
        }
        self.error(Error::InvalidKeyword, &[name, "sort"])
    }

    fn missing_of(&self, builtin: Builtin, name: &str, at: usize) -> Answer {
        self.error(Error::MissingArgument, &[builtin.declaration().name, name, &at.to_string()])
    }

    /// What the arguments themselves must be.
    fn check_values(&self, builtin: Builtin) -> Computed<()> {
        let positional = self.positional(builtin);
        match (builtin, positional) {
            (Builtin::Iter, [Some(callee), Some(_)]) if !self.is_callable(*callee) => {
                Err(self.error(Error::IterArgument, &[]))
            }
            (Builtin::Next, [Some(iterator), ..]) if !self.heap.is_iterator(*iterator, self.version) => {
                Err(self.error(Error::NotAnIterator, &[self.type_name(*iterator)]))
            }
            (Builtin::FunctionGet, [Some(object), rest @ ..])
                if [Some(*object), rest.first().copied().flatten()]
                    .iter()
                    .flatten()
                    .all(|each| self.is_none(*each)) =>
            {
                Err(self.error(Error::GetOfNone, &[]))
            }
            (Builtin::ObjectSetAttr | Builtin::ObjectDelAttr, _) => match self.given.first().copied().flatten() {
                Some(class) if self.heap.is_class(class) => {
                    // 2.7's `hackcheck` tells the built-in type that a metaclass derives from.
                    let kind = if self.is_2_7() { "type" } else { self.type_name(class) };
                    Err(self.error(Error::SlotOfAnother, &[builtin.declaration().name, kind]))
                }
                _ => Ok(()),
            },
            (Builtin::ObjectGetAttribute, _)
                if self.given.iter().flatten().take(1).any(|of| self.heap.is_class(*of)) =>
            {
                Err(unsupported("object.__getattribute__ of a class"))
            }
            (Builtin::Map, [_, _, _, ..]) if self.is_2_7() => Err(unsupported("map() of several iterables")),
            (Builtin::Filter, [_, Some(text)]) if self.is_2_7() && self.heap.text(*text).is_some() => {
                Err(unsupported("filter() of a str"))
            }
            _ => self.check_method(builtin),
        }
    }

    /// What a builtin makes of its arguments before it begins: a tuple, empty where nothing was given.
    pub(super) fn arguments(&self, builtin: Builtin) -> Computed<Value> {
        self.checked_arguments(builtin)?;
        let named = |name| self.parameter(builtin, name);
        let positional = self.positional(builtin);
        let first = positional.first().copied().flatten();
        let not_none = |slot: Option<Address>| slot.filter(|value| *self.heap.data(*value) != Data::None);
        let parts = match builtin {
            Builtin::Enumerate => {
                let start = match named("start").map(|start| (start, self.whole(start))) {
                    None => BigInt::ZERO,
                    Some((_, Some(n))) => n,
                    Some((start, None)) => return Err(self.error(Error::IndexNeeded, &[self.type_name(start)])),
                };
                vec![first.map(Value::Object), Some(self.int_or_long(start, false)?)]
            }
            Builtin::Sum => {
                let start = named("start");
                let asked = first.is_some_and(|items| self.heap.defines(items, Special::Iter, self.version, 0));
                match start.map(|start| self.heap.data(start)) {
                    // It is asked for an iterator before that is told.
                    Some(Data::Str(_) | Data::Unicode(_) | Data::Bytes(_)) if asked => {
                        return Err(unsupported("a sum of strs that a class written in Python gives"));
                    }
                    Some(Data::Str(_) | Data::Unicode(_)) => return Err(self.error(Error::SumOfStrs, &[])),
                    Some(Data::Bytes(_)) if !self.is_2_7() => return Err(self.error(Error::SumOfBytes, &[])),
                    _ => vec![first.map(Value::Object), Some(start.map_or(Value::int(0), Value::Object))],
                }
            }
            Builtin::Min | Builtin::Max => {
                let values = match positional {
                    [one] => one.map(Value::Object),
                    all => Some(Value::tuple(all.iter().copied().flatten().map(Value::Object).collect())),
                };
                let key = if self.is_2_7() { named("key") } else { not_none(named("key")) };
                let default = named("default");
                if default.is_some() && positional.len() > 1 {
                    return Err(self.error(Error::DefaultWithSeveral, &[builtin.declaration().name]));
                }
                vec![values, key.map(Value::Object), default.map(Value::Object)]
            }
            Builtin::Sorted | Builtin::ListSort => {
                if not_none(named("cmp")).is_some() {
                    return Err(unsupported("sorting by a function that compares"));
                }
                let reverse = match named("reverse").map(|reverse| (reverse, self.whole(reverse))) {
                    None => false,
                    Some((_, Some(n))) if n.to_i32().is_none() => return Err(unsupported("reverse beyond 32 bits")),
                    Some((_, Some(n))) => n != BigInt::ZERO,
                    Some((reverse, None)) => return Err(self.integer_needed(reverse)),
                };
                let iterable = if self.is_2_7() { named("iterable") } else { first };
                let iterable = iterable.filter(|_| builtin == Builtin::Sorted);
                let key = not_none(named("key")).map(Value::Object);
                vec![key, Some(Value::bool(reverse)), iterable.map(Value::Object)]
            }
            Builtin::Print => self.print_words()?.map(|word| Some(Value::str(word))).to_vec(),
            _ => return Err(unsupported(format!("the arguments of {}", builtin.declaration().name))),
        };
        Ok(Value::New(Data::Tuple, parts))
    }

    /// The words of `PyArg_Parse` for what is no integer.
    pub(super) fn integer_needed(&self, value: Address) -> Answer {
        match self.heap.data(value) {
            Data::Float(_) => self.error(Error::FloatForInteger, &[]),
            _ => self.error(Error::IntegerRequiredOf, &[self.type_name(value)]),
        }
    }

    /// What `object.__new__` and `object.__init__` say of arguments that they have no use for, and what exceptions say
    /// of keywords.
    fn check_excess(&self, builtin: Builtin) -> Computed<()> {
        let first = self.given.first().copied().flatten();
        let excess = match builtin {
            Builtin::NewObject => !self.given.is_empty(),
            Builtin::ObjectNew | Builtin::ObjectInit => self.given.len() > 1,
            Builtin::ExceptionInit => !self.keywords.is_empty(),
            _ => false,
        };
        let name = self.positional(builtin).get(1).copied().flatten();
        if let Some(name) = name.filter(|name| self.heap.type_of(*name) != Type::Str) {
            let type_ = self.type_name(name);
            match builtin {
                Builtin::GetAttr | Builtin::HasAttr => {
                    return Err(self.error(Error::AttributeNameNotAStr, &[builtin.declaration().name, type_]));
                }
                Builtin::SetAttr | Builtin::DelAttr => return Err(self.error(Error::AttributeToSetNotAStr, &[type_])),
                _ => {}
            }
        }
        if !excess {
            return Ok(());
        }
        let py2 = self.is_2_7();
        match (builtin, first) {
            (Builtin::NewObject, _) if py2 => Err(self.error(Error::ObjectTakesNone, &[])),
            (Builtin::NewObject, _) => Err(self.error(Error::ClassTakesNone, &["object"])),
            (Builtin::ObjectNew, Some(class)) => {
                let (new, init) = (self.defined(class, "__new__"), self.defined(class, "__init__"));
                match (new, init) {
                    (true, true) if py2 => Ok(()),
                    (false, true) => Ok(()),
                    _ if py2 => Err(self.error(Error::ObjectTakesNone, &[])),
                    (true, _) => Err(self.error(Error::NewTakesOne, &[])),
                    (false, false) => Err(self.error(Error::ClassTakesNone, &[self.view().class_name(class)])),
                }
            }
            (Builtin::ObjectInit, Some(object)) => {
                let class = self.heap.class_of(object);
                let defined = |name| class.is_some_and(|class| self.defined(class, name));
                let type_ = self.heap.type_of(object);
                let (new, init) = match type_ {
                    Type::Object | Type::Token => (false, false),
                    Type::Class | Type::Dict | Type::List | Type::Set | Type::Property | Type::Exception(_) => {
                        (true, true)
                    }
                    _ => (true, false),
                };
                match (new || defined("__new__"), init || defined("__init__")) {
                    (true, true) if py2 => Ok(()),
                    (true, false) => Ok(()),
                    (_, true) => Err(self.error(Error::InitTakesOne, &[])),
                    (false, false) if py2 => Err(self.error(Error::InitTakesOne, &[])),
                    (false, false) => Err(self.error(Error::ClassInitTakesOne, &[self.type_name(object)])),
                }
            }
            (_, Some(object)) => Err(self.error(Error::ExceptionTakesNoKeywords, &[self.type_name(object)])),
            (_, None) => Ok(()),
        }
    }

    pub(super) fn is_none(&self, value: Address) -> bool {
        *self.heap.data(value) == Data::None
    }

    fn defined(&self, class: Address, name: &str) -> bool {
        self.heap.special_of(class, name, self.version).is_some()
    }

    fn no_positional(&self, builtin: Builtin) -> Computed<()> {
        match self.is_2_7() {
            true => Ok(()),
            false => Err(self.error(Error::TakesPositional, &[builtin.declaration().name])),
        }
    }
}
