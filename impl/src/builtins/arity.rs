//! How many arguments built-in functions and methods take, and in which words they refuse others.

use crate::{
    interp::calls::Arguments,
    types::Type,
    vm::{Outcome, Raise, Vm},
};

/// The words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Words {
    /// Those of a function that takes exactly one argument, or none: with the name in full where a version does that.
    Plain,
    /// "f expected at least 1 argument, got 0"
    Expected,
    /// "f() takes at least 1 argument (0 given)"
    Takes,
    /// The same, with the four names that share their code in 2.7.
    Finds,
    /// As [`Words::Takes`], where too few are told in other words.
    AtMost,
}

use Words::{AtMost, Expected, Finds, Plain, Takes};

/// A function or method: least and most arguments, and the words of 2.7 and of 3.x.
type Row = (&'static str, usize, usize, Words, Words);

/// As many as there are.
const ANY: usize = usize::MAX;

#[rustfmt::skip]
const FUNCTIONS: &[Row] = &[
    ("abs", 1, 1, Plain, Plain), ("all", 1, 1, Plain, Plain), ("any", 1, 1, Plain, Plain),
    ("callable", 1, 1, Plain, Plain), ("chr", 1, 1, Takes, Plain), ("delattr", 2, 2, Expected, Expected),
    ("divmod", 2, 2, Expected, Expected), ("getattr", 2, 3, Expected, Expected), ("hasattr", 2, 2, Expected, Expected),
    ("isinstance", 2, 2, Expected, Expected), ("issubclass", 2, 2, Expected, Expected), ("iter", 1, 2, Expected, Expected),
    ("len", 1, 1, Plain, Plain), ("next", 1, 2, Expected, Expected), ("ord", 1, 1, Plain, Plain),
    ("repr", 1, 1, Plain, Plain), ("setattr", 3, 3, Expected, Expected), ("id", 1, 1, Plain, Plain),
    ("hash", 1, 1, Plain, Plain), ("unichr", 1, 1, Takes, Takes), ("cmp", 2, 2, Expected, Expected),
    ("reduce", 2, 3, Expected, Expected),
];

#[rustfmt::skip]
const TYPES: &[(Type, Row)] = &[
    (Type::Bool, ("bool", 0, 1, Takes, Expected)), (Type::Float, ("float", 0, 1, Takes, Expected)),
    (Type::Tuple, ("tuple", 0, 1, Takes, Expected)), (Type::List, ("list", 0, 1, Takes, Expected)),
    (Type::Set, ("set", 0, 1, Expected, Expected)), (Type::FrozenSet, ("frozenset", 0, 1, Expected, Expected)),
    (Type::Slice, ("slice", 1, 3, Expected, Expected)), (Type::Filter, ("filter", 2, 2, Expected, Expected)),
    (Type::Reversed, ("reversed", 1, 1, Expected, Expected)),
    (Type::StaticMethod, ("staticmethod", 1, 1, Expected, Expected)),
    (Type::ClassMethod, ("classmethod", 1, 1, Expected, Expected)),
];

#[rustfmt::skip]
const METHODS: &[(Type, &[Row])] = &[
    (Type::List, &[
        ("append", 1, 1, Plain, Plain), ("count", 1, 1, Plain, Plain), ("extend", 1, 1, Plain, Plain),
        ("index", 1, 3, Takes, Expected), ("insert", 2, 2, Takes, Expected), ("pop", 0, 1, Takes, Expected),
        ("remove", 1, 1, Plain, Plain), ("reverse", 0, 0, Plain, Plain), ("clear", 0, 0, Plain, Plain),
        ("copy", 0, 0, Plain, Plain), ("__getitem__", 1, 1, Plain, Plain),
    ]),
    (Type::Dict, &[
        ("clear", 0, 0, Plain, Plain), ("copy", 0, 0, Plain, Plain), ("fromkeys", 1, 2, Expected, Expected),
        ("get", 1, 2, Expected, Expected), ("has_key", 1, 1, Plain, Plain), ("items", 0, 0, Plain, Plain),
        ("iteritems", 0, 0, Plain, Plain), ("iterkeys", 0, 0, Plain, Plain), ("itervalues", 0, 0, Plain, Plain),
        ("keys", 0, 0, Plain, Plain), ("pop", 1, 2, Expected, Expected), ("popitem", 0, 0, Plain, Plain),
        ("setdefault", 1, 2, Expected, Expected), ("values", 0, 0, Plain, Plain),
        ("update", 0, 1, Expected, Expected), ("__getitem__", 1, 1, Plain, Plain), ("__contains__", 1, 1, Plain, Plain),
    ]),
    (Type::Tuple, &[("count", 1, 1, Plain, Plain), ("index", 1, 3, Takes, Expected)]),
    (Type::Set, &[
        ("add", 1, 1, Plain, Plain), ("clear", 0, 0, Plain, Plain), ("copy", 0, 0, Plain, Plain),
        ("difference", 0, ANY, Plain, Plain), ("difference_update", 0, ANY, Plain, Plain),
        ("discard", 1, 1, Plain, Plain), ("intersection", 0, ANY, Plain, Plain),
        ("intersection_update", 0, ANY, Plain, Plain), ("isdisjoint", 1, 1, Plain, Plain),
        ("issubset", 1, 1, Plain, Plain), ("issuperset", 1, 1, Plain, Plain), ("pop", 0, 0, Plain, Plain),
        ("remove", 1, 1, Plain, Plain), ("symmetric_difference", 1, 1, Plain, Plain),
        ("symmetric_difference_update", 1, 1, Plain, Plain), ("union", 0, ANY, Plain, Plain),
        ("update", 0, ANY, Plain, Plain),
    ]),
    (Type::Str, &[
        ("capitalize", 0, 0, Plain, Plain), ("center", 1, 2, Takes, Expected), ("count", 1, 3, Takes, Takes),
        ("endswith", 1, 3, Takes, Takes), ("find", 1, 3, Finds, Takes), ("index", 1, 3, Finds, Takes),
        ("isalnum", 0, 0, Plain, Plain), ("isalpha", 0, 0, Plain, Plain), ("isascii", 0, 0, Plain, Plain),
        ("isdecimal", 0, 0, Plain, Plain), ("isdigit", 0, 0, Plain, Plain), ("isidentifier", 0, 0, Plain, Plain),
        ("islower", 0, 0, Plain, Plain), ("isnumeric", 0, 0, Plain, Plain), ("isprintable", 0, 0, Plain, Plain),
        ("isspace", 0, 0, Plain, Plain), ("istitle", 0, 0, Plain, Plain), ("isupper", 0, 0, Plain, Plain),
        ("join", 1, 1, Plain, Plain), ("ljust", 1, 2, Takes, Expected), ("lower", 0, 0, Plain, Plain),
        ("lstrip", 0, 1, Takes, Expected), ("partition", 1, 1, Plain, Plain), ("replace", 2, 3, Takes, Expected),
        ("rfind", 1, 3, Finds, Takes), ("rindex", 1, 3, Finds, Takes), ("rjust", 1, 2, Takes, Expected),
        ("rpartition", 1, 1, Plain, Plain), ("rsplit", 0, 2, Takes, AtMost), ("rstrip", 0, 1, Takes, Expected),
        ("split", 0, 2, Takes, AtMost), ("startswith", 1, 3, Takes, Takes), ("strip", 0, 1, Takes, Expected),
        ("swapcase", 0, 0, Plain, Plain), ("title", 0, 0, Plain, Plain), ("upper", 0, 0, Plain, Plain),
        ("zfill", 1, 1, Takes, Plain), ("casefold", 0, 0, Plain, Plain),
        ("removeprefix", 1, 1, Plain, Plain), ("removesuffix", 1, 1, Plain, Plain),
    ]),
    (Type::Generator, &[
        ("send", 1, 1, Plain, Plain), ("close", 0, 0, Plain, Plain), ("throw", 1, 3, Expected, Expected),
    ]),
    (Type::Property, &[
        ("getter", 1, 1, Plain, Plain), ("setter", 1, 1, Plain, Plain), ("deleter", 1, 1, Plain, Plain),
    ]),
];

impl Vm {
    /// Refuses a call of a built-in function with too many arguments, too few, or by keyword.
    pub(super) fn check_function(&self, name: &str, arguments: &Arguments) -> Outcome<()> {
        match FUNCTIONS.iter().find(|row| row.0 == name) {
            Some(row) => self.check_arity(row, name, arguments),
            None => Ok(()),
        }
    }

    /// The same of a type that is called.
    pub(super) fn check_type(&self, kind: Type, arguments: &Arguments) -> Outcome<()> {
        let Some((_, row)) = TYPES.iter().find(|(each, _)| *each == kind) else { return Ok(()) };
        if self.is_2_7() && !arguments.names.is_empty() {
            let name = row.0;
            return Err(match (kind, &arguments.names[..]) {
                (Type::Set | Type::FrozenSet | Type::Slice | Type::Reversed, _) => {
                    self.type_error(format!("{name}() does not take keyword arguments"))
                }
                (Type::StaticMethod | Type::ClassMethod, _) => return self.check_count(row, name, arguments),
                (_, [keyword]) if arguments.positional().is_empty() => {
                    let keyword = self.text_of(keyword);
                    self.type_error(format!("'{keyword}' is an invalid keyword argument for this function"))
                }
                _ => self.not_covered(name),
            });
        }
        self.check_arity(row, row.0, arguments)
    }

    /// The same of a method of a built-in type.
    pub(crate) fn check_method(&self, owner: Type, name: &str, arguments: &Arguments) -> Outcome<()> {
        let owner = if owner == Type::FrozenSet { Type::Set } else { owner };
        let rows = METHODS.iter().find(|(kind, _)| *kind == owner).map_or(&[][..], |(_, rows)| rows);
        let Some(row) = rows.iter().find(|row| row.0 == name) else { return Ok(()) };
        if !arguments.names.is_empty() && matches!((owner, name), (Type::Str, "split" | "rsplit")) {
            return Err(self.not_covered(name));
        }
        if !arguments.names.is_empty() && matches!((owner, name), (Type::Dict, "update")) {
            return self.check_count(row, name, arguments);
        }
        if self.version.facts().callables_named_in_full {
            let full = format!("{}.{name}", self.type_name(owner));
            return self.check_arity(row, &full, arguments);
        }
        self.check_arity(row, name, arguments)
    }

    /// What a method is that is called as an object of its own and takes a tuple of arguments in C says by its short name
    /// that it takes no keywords.
    pub(crate) fn check_bound(&self, owner: Type, name: &str, arguments: &Arguments) -> Outcome<()> {
        let owner = if owner == Type::FrozenSet { Type::Set } else { owner };
        let rows = METHODS.iter().find(|(kind, _)| *kind == owner).map_or(&[][..], |(_, rows)| rows);
        let is_short = rows.iter().any(|row| row.0 == name && (row.4 == Takes || row.2 == ANY));
        if !is_short || arguments.names.is_empty() {
            return Ok(());
        }
        Err(self.type_error(format!("{name}() takes no keyword arguments")))
    }

    fn check_arity(&self, row: &Row, full: &str, arguments: &Arguments) -> Outcome<()> {
        if !arguments.names.is_empty() {
            return Err(self.type_error(format!("{full}() takes no keyword arguments")));
        }
        self.check_count(row, full, arguments)
    }

    fn check_count(&self, row: &Row, full: &str, arguments: &Arguments) -> Outcome<()> {
        let &(_, least, most, words_2, words_3) = row;
        let given = arguments.positional().len();
        if (least..=most).contains(&given) {
            return Ok(());
        }
        let words = if self.is_2_7() { words_2 } else { words_3 };
        Err(self.wrong_count(words, row, full, given))
    }

    fn wrong_count(&self, words: Words, row: &Row, full: &str, given: usize) -> Raise {
        let &(name, least, most, ..) = row;
        let wanted = if given < least { least } else { most };
        let bound = match (least == most, given < least) {
            (true, _) => "",
            (false, true) => "at least ",
            (false, false) => "at most ",
        };
        let plural = if wanted == 1 { "" } else { "s" };
        self.type_error(match words {
            Plain if most == 0 => format!("{full}() takes no arguments ({given} given)"),
            Plain => format!("{full}() takes exactly one argument ({given} given)"),
            Expected => {
                let plural = if self.is_2_7() { "s" } else { plural };
                format!("{name} expected {bound}{wanted} argument{plural}, got {given}")
            }
            Takes | Finds | AtMost => {
                let name = if words == Finds { "find/rfind/index/rindex" } else { name };
                let bound = if bound.is_empty() { "exactly " } else { bound };
                format!("{name}() takes {bound}{wanted} argument{plural} ({given} given)")
            }
        })
    }
}
