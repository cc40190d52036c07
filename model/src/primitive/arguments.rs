//! How many arguments, and which keywords, builtins take.

#![allow(clippy::match_same_arms, reason = "an arm a line reads better than arms merged by chance")]

use super::{Answer, Computed, Context, Value, unsupported};
use crate::{
    builtin::{Builtin, Found},
    error::Error,
    object::{Address, Type},
};

/// How a builtin words it that there are too few or too many arguments.
#[derive(Clone, Copy)]
enum Words {
    /// `len() takes exactly one argument (0 given)`
    One,
    /// `upper() takes no arguments (1 given)`
    None,
    /// `get expected at least 1 argument, got 0`
    Expected(usize, usize),
    /// `pop() takes at most 1 argument (2 given)`
    AtMost(usize),
    /// `xrange() requires 1-3 int arguments`
    XRange,
    /// `type() takes 1 or 3 arguments`
    Type,
    /// Whatever is given; what does not fit is told otherwise.
    Any,
}

/// What a builtin makes of keyword arguments.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keywords {
    /// It refuses them, before it counts.
    Refused,
    /// It counts them as arguments, and takes some.
    Counted,
    /// It looks at them itself.
    Free,
}

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

    fn shape(&self, builtin: Builtin) -> (Words, Keywords) {
        let py2 = self.is_2_7();
        let at_most_one = if py2 { Words::AtMost(1) } else { Words::Expected(0, 1) };
        let free_in_2 = if py2 { Keywords::Counted } else { Keywords::Refused };
        let any = usize::MAX;
        match builtin {
            Builtin::Emit
            | Builtin::Repr
            | Builtin::Len
            | Builtin::Abs
            | Builtin::Callable
            | Builtin::ListAppend
            | Builtin::ListExtend
            | Builtin::StrJoin => (Words::One, Keywords::Refused),
            Builtin::Collect | Builtin::StrUpper => (Words::None, Keywords::Refused),
            Builtin::MakeToken => (Words::AtMost(1), Keywords::Refused),
            Builtin::Print | Builtin::NewException => (Words::Expected(0, any), Keywords::Free),
            Builtin::Range => (Words::Expected(1, 3), Keywords::Refused),
            Builtin::XRange => (Words::XRange, Keywords::Refused),
            Builtin::Sum if py2 => (Words::Expected(1, 2), Keywords::Refused),
            Builtin::Sum | Builtin::NewInt => (Words::AtMost(2), Keywords::Counted),
            Builtin::Min | Builtin::Max => (Words::Expected(1, any), Keywords::Free),
            Builtin::IsInstance => (Words::Expected(2, 2), Keywords::Refused),
            Builtin::TypeOf => (Words::Type, Keywords::Counted),
            Builtin::NewStr => (Words::AtMost(if py2 { 1 } else { 3 }), Keywords::Counted),
            Builtin::NewBool | Builtin::NewTuple | Builtin::NewList => (at_most_one, free_in_2),
            Builtin::NewDict => (Words::Expected(0, 1), Keywords::Free),
            Builtin::NewFunction => (Words::AtMost(5), Keywords::Counted),
            Builtin::NewCell => (Words::Expected(0, 1), Keywords::Refused),
            Builtin::ListPop => (at_most_one, Keywords::Refused),
            Builtin::DictGet => (Words::Expected(1, 2), Keywords::Refused),
            Builtin::Super => (Words::Any, Keywords::Refused),
            Builtin::NewProperty => (Words::AtMost(4), Keywords::Counted),
            Builtin::NewClassMethod | Builtin::NewStaticMethod => (Words::Expected(1, 1), Keywords::Refused),
            Builtin::IsSubclass | Builtin::HasAttr | Builtin::DelAttr => (Words::Expected(2, 2), Keywords::Refused),
            Builtin::GetAttr => (Words::Expected(2, 3), Keywords::Refused),
            Builtin::SetAttr => (Words::Expected(3, 3), Keywords::Refused),
            Builtin::ObjectGetAttribute
            | Builtin::ObjectDelAttr
            | Builtin::TypeGetAttribute
            | Builtin::TypeDelAttr
            | Builtin::DictDelItem
            | Builtin::DictSetItem
            | Builtin::ListSetItem
            | Builtin::ObjectSetAttr
            | Builtin::TypeSetAttr => {
                let sets = [Builtin::DictSetItem, Builtin::ListSetItem, Builtin::ObjectSetAttr, Builtin::TypeSetAttr];
                let n = if sets.contains(&builtin) { 2 } else { 1 };
                (Words::Expected(n, n), Keywords::Refused)
            }
            Builtin::DictGetItem
            | Builtin::DictContains
            | Builtin::ListGetItem
            | Builtin::PropertyGetter
            | Builtin::PropertySetter
            | Builtin::PropertyDeleter => (Words::One, Keywords::Refused),
            Builtin::ObjectRepr | Builtin::ObjectStr | Builtin::ExceptionStr | Builtin::DictLen | Builtin::ListLen => {
                (Words::None, Keywords::Refused)
            }
            Builtin::FunctionGet => (Words::Expected(1, 2), Keywords::Refused),
            Builtin::BuildClass
            | Builtin::NewObject
            | Builtin::ObjectNew
            | Builtin::ObjectInit
            | Builtin::ObjectInitSubclass
            | Builtin::TypeNew
            | Builtin::TypeInit
            | Builtin::TypeCall
            | Builtin::TypePrepare
            | Builtin::ExceptionNew
            | Builtin::ExceptionInit
            | Builtin::DictNew
            | Builtin::ListNew => (Words::Any, Keywords::Free),
            Builtin::DictInit => (Words::Expected(0, 1), Keywords::Free),
            Builtin::ListInit => (at_most_one, free_in_2),
        }
    }

    /// A builtin's name as messages have it: from 3.11 on with a method's type before it.
    fn builtin_words(&self, builtin: Builtin) -> String {
        let name = builtin.declaration().name;
        match builtin.declaration().found {
            Found::Method(type_) if self.version.facts().callables_named_in_full => {
                format!("{}.{name}", super::names::type_name(type_, self.version))
            }
            _ => name.to_string(),
        }
    }

    /// Whether a builtin may be called with the arguments given; the value is None.
    pub(super) fn check_arguments(&self, builtin: Builtin) -> Answer {
        let checked = self.check_names(builtin).and_then(|()| self.check_shape(builtin));
        match checked.and_then(|()| self.check_keywords(builtin)).and_then(|()| self.check_excess(builtin)) {
            Ok(()) => Answer::Value(Value::none()),
            Err(answer) => answer,
        }
    }

    /// The caller of what takes a vector of arguments may tell names from other keys, before anybody else looks.
    fn check_names(&self, builtin: Builtin) -> Computed<()> {
        let strs = self.keywords.iter().all(|name| self.heap.text(*name).is_some());
        if strs || !self.version.facts().callers_check_names {
            return Ok(());
        }
        Err(match builtin {
            Builtin::Len | Builtin::Repr | Builtin::Abs | Builtin::Callable | Builtin::IsInstance | Builtin::Sum => {
                self.error(Error::KeywordsMustBeStrings, &[])
            }
            _ => unsupported(format!("keyword arguments of {} that are no strs", builtin.declaration().name)),
        })
    }

    fn check_shape(&self, builtin: Builtin) -> Computed<()> {
        let (words, keywords) = self.shape(builtin);
        let (plain, qualified) = (builtin.declaration().name, self.builtin_words(builtin));
        let given = self.positional(builtin).len();
        let all = given + self.keywords.len();
        if keywords == Keywords::Refused && !self.keywords.is_empty() {
            return Err(match builtin {
                Builtin::XRange => self.error(Error::XRangeTakesNoKeywords, &[]),
                _ => self.error(Error::TakesNoKeywords, &[&qualified]),
            });
        }
        let counted = if keywords == Keywords::Counted { all } else { given };
        let count = |n: usize| format!("{n} argument{}", if n == 1 && !self.is_2_7() { "" } else { "s" });
        let expected = |wanted: String| Err(self.error(Error::Expected, &[plain, &wanted, &given.to_string()]));
        match words {
            Words::One if given != 1 => Err(self.error(Error::TakesExactlyOne, &[&qualified, &given.to_string()])),
            Words::None if given != 0 => Err(self.error(Error::TakesNone, &[&qualified, &given.to_string()])),
            Words::Expected(least, most) if least == most && given != least => expected(count(least)),
            Words::Expected(least, _) if given < least => {
                // These ask for exactly one where they take one or more.
                let exactly = match builtin {
                    Builtin::Min | Builtin::Max => !self.version.facts().callables_named_in_full,
                    Builtin::Range => !self.version.facts().callables_named_in_full && !self.is_2_7(),
                    _ => false,
                };
                expected(if exactly { count(least) } else { format!("at least {}", count(least)) })
            }
            Words::Expected(_, most) if given > most => expected(format!("at most {}", count(most))),
            Words::AtMost(most) if counted > most => {
                let keyword = if given == 0 && keywords == Keywords::Counted { "keyword " } else { "" };
                let keyword = if self.is_2_7() { "" } else { keyword };
                let most = format!("{most} {keyword}argument{}", if most == 1 { "" } else { "s" });
                Err(self.error(Error::TakesAtMostOf, &[&qualified, &most, &counted.to_string()]))
            }
            Words::XRange if !(1..=3).contains(&given) => Err(self.error(Error::XRangeArguments, &[])),
            Words::Type if given == 3 => Ok(()),
            Words::Type if all == 3 && self.is_2_7() => Err(unsupported("classes made by type() with keywords")),
            Words::Type if given == 1 && all > 1 && self.version.facts().callables_named_in_full => {
                Err(self.error(Error::TakesNoKeywords, &[plain]))
            }
            Words::Type if all != 1 || given != 1 => Err(self.error(Error::TypeArguments, &[])),
            _ => Ok(()),
        }
    }

    fn check_keywords(&self, builtin: Builtin) -> Computed<()> {
        if self.keywords.is_empty() {
            return match builtin {
                Builtin::Sum if self.positional(builtin).is_empty() => self.no_positional(builtin),
                _ => Ok(()),
            };
        }
        let taken: &[&str] = match builtin {
            Builtin::Print => &["sep", "end", "file", "flush"],
            Builtin::Sum if self.positional(builtin).is_empty() => return self.no_positional(builtin),
            Builtin::Sum => &["start"],
            Builtin::NewDict | Builtin::NewFunction | Builtin::TypeOf => return Ok(()),
            _ if matches!(self.shape(builtin), (Words::Any, Keywords::Free)) => return Ok(()),
            Builtin::DictInit => return Ok(()),
            Builtin::NewProperty => &["fget", "fset", "fdel", "doc"],
            Builtin::NewStr if self.positional(builtin).len() > 1 => {
                return Err(unsupported("keyword arguments of str"));
            }
            Builtin::NewStr => &["object", "encoding", "errors"],
            _ => return Err(unsupported(format!("keyword arguments of {}", builtin.declaration().name))),
        };
        for (name, _) in self.by_keyword() {
            if !taken.contains(&name) {
                return Err(self.error(Error::InvalidKeyword, &[name, builtin.declaration().name]));
            }
        }
        match builtin {
            Builtin::Sum | Builtin::NewProperty => Ok(()),
            _ => Err(unsupported(format!("keyword arguments of {}", builtin.declaration().name))),
        }
    }

    /// What `object.__new__` and `object.__init__` say of arguments that they have no use for, and what exceptions say
    /// of keywords.
    fn check_excess(&self, builtin: Builtin) -> Computed<()> {
        let first = self.given.first().copied().flatten();
        let excess = match builtin {
            Builtin::NewObject => !self.given.is_empty(),
            Builtin::ObjectNew | Builtin::ObjectInit => self.given.len() > 1,
            Builtin::ExceptionInit | Builtin::ObjectInitSubclass => !self.keywords.is_empty(),
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
        if let (Builtin::ObjectNew, None) = (builtin, first) {
            return Err(self.error(Error::NewNotEnough, &["object"]));
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
                match (defined("__new__"), defined("__init__")) {
                    (true, true) if py2 => Ok(()),
                    (true, false) => Ok(()),
                    (_, true) => Err(self.error(Error::InitTakesOne, &[])),
                    (false, false) if py2 => Err(self.error(Error::InitTakesOne, &[])),
                    (false, false) => Err(self.error(Error::ClassInitTakesOne, &[self.type_name(object)])),
                }
            }
            (Builtin::ObjectInitSubclass, Some(class)) => {
                Err(self.error(Error::InitSubclassKeywords, &[self.view().class_name(class)]))
            }
            (_, Some(object)) => Err(self.error(Error::ExceptionTakesNoKeywords, &[self.type_name(object)])),
            (_, None) => Ok(()),
        }
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
