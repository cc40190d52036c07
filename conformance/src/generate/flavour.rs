//! Flavours: what a value is wanted for. The verifier's kinds say what is safe; flavours say what is likely to succeed.

/// What a value is, or is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Flavour {
    /// A constant without identity: None, a number, a text.
    Plain,
    /// An int that may grow, slowly.
    Int,
    /// An int from 1 to 3, from a constant.
    Small,
    /// The int 0, from a constant: an index of whatever is not empty.
    Zero,
    /// A text.
    Str,
    /// The empty text.
    Empty,
    /// A key of a dict or set.
    Key,
    /// What a container may hold without becoming part of a cycle: something plain or a token.
    Item,
    /// A tuple of at least one item.
    Tuple,
    /// A list of at least one item.
    List,
    /// A dict.
    Dict,
    /// A set.
    Set,
    /// A tuple or list.
    Sequence,
    /// A tuple of plain constants of some number of items.
    Items(u8),
    /// A class.
    Class,
    /// An instance of an exception class, with something plain for its argument.
    Exception,
    /// A token without a finaliser.
    Token,
    /// A token whose finaliser is a function of this code object.
    Armed(u8),
    /// A function of this code object.
    Function(u8),
    /// A generator of this code object.
    Generator(u8),
    /// An iterator over a few plain items.
    Countdown,
    /// A class whose body is this code object.
    OwnClass(u8),
    /// An instance of such a class, or of one that derives from it.
    Instance(u8),
    /// A value of which nothing is known: it is passed on, and nothing else.
    Opaque,
    /// Any of those, but no function, no generator and no token with a finaliser.
    Any,
}

impl Flavour {
    /// The code object of the function or class that it is, or comes of.
    pub(super) fn code(self) -> Option<u8> {
        use Flavour::{Armed, Function, Generator, Instance, OwnClass};
        if let Function(code) | Armed(code) | Generator(code) | OwnClass(code) | Instance(code) = self {
            Some(code)
        } else {
            None
        }
    }

    /// Whether a constant is of this flavour, or does for it.
    pub(super) fn is_constant(self) -> bool {
        matches!(self, Flavour::Int | Flavour::Str | Flavour::Plain | Flavour::Item | Flavour::Any)
    }

    /// Whether a value of this flavour will do where `wanted` is.
    pub(super) fn serves(self, wanted: Flavour) -> bool {
        use Flavour::{
            Any, Armed, Countdown, Function, Generator, Instance, Int, Item, List, Opaque, OwnClass, Plain, Sequence,
            Str, Token, Tuple,
        };
        self == wanted
            || (wanted == Any
                && !matches!(
                    self,
                    Armed(_) | Function(_) | Generator(_) | OwnClass(_) | Instance(_) | Opaque | Countdown
                ))
            || (wanted == Plain && matches!(self, Int | Str))
            || (wanted == Item && matches!(self, Int | Str | Token | Plain))
            || (wanted == Sequence && matches!(self, Tuple | List))
    }

    /// What variables hold that hold neither functions nor tokens with finalisers, the simplest first.
    pub(super) const DATA: &[(u32, Flavour)] = &[
        (5, Flavour::Int),
        (3, Flavour::Any),
        (2, Flavour::Str),
        (3, Flavour::Token),
        (2, Flavour::List),
        (2, Flavour::Tuple),
        (1, Flavour::Dict),
        (1, Flavour::Exception),
    ];
}
