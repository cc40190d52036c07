//! `co_flags`.

/// The bits of `co_flags`, as `inspect` names them without its `CO_` prefix.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Flags(pub u32);

impl Flags {
    /// Locals are in the fast array.
    pub const OPTIMIZED: Flags = Flags(0x1);
    /// A call makes a new namespace.
    pub const NEWLOCALS: Flags = Flags(0x2);
    /// The code has a `*args` parameter.
    pub const VARARGS: Flags = Flags(0x4);
    /// The code has a `**kwargs` parameter.
    pub const VARKEYWORDS: Flags = Flags(0x8);
    /// The code stands inside a function.
    pub const NESTED: Flags = Flags(0x10);
    /// A call makes a generator.
    pub const GENERATOR: Flags = Flags(0x20);
    /// There are neither cell nor free variables (up to 3.10). 2.7 trusts it.
    pub const NOFREE: Flags = Flags(0x40);
    /// A call makes a coroutine.
    pub const COROUTINE: Flags = Flags(0x80);
    /// A generator that may be awaited.
    pub const ITERABLE_COROUTINE: Flags = Flags(0x100);
    /// A call makes an asynchronous generator.
    pub const ASYNC_GENERATOR: Flags = Flags(0x200);

    /// The named bits, lowest first.
    pub const NAMED: &[(Flags, &str)] = &[
        (Flags::OPTIMIZED, "OPTIMIZED"),
        (Flags::NEWLOCALS, "NEWLOCALS"),
        (Flags::VARARGS, "VARARGS"),
        (Flags::VARKEYWORDS, "VARKEYWORDS"),
        (Flags::NESTED, "NESTED"),
        (Flags::GENERATOR, "GENERATOR"),
        (Flags::NOFREE, "NOFREE"),
        (Flags::COROUTINE, "COROUTINE"),
        (Flags::ITERABLE_COROUTINE, "ITERABLE_COROUTINE"),
        (Flags::ASYNC_GENERATOR, "ASYNC_GENERATOR"),
    ];

    /// Whether every bit of `other` is set.
    pub fn contains(self, other: Flags) -> bool {
        self.0 & other.0 == other.0
    }

    /// The names of the bits that have one, lowest first, and the bits that have none.
    pub fn names(self) -> (Vec<&'static str>, Flags) {
        let set = || Flags::NAMED.iter().filter(|(flag, _)| self.contains(*flag));
        let rest = set().fold(self.0, |rest, (flag, _)| rest & !flag.0);
        (set().map(|&(_, name)| name).collect(), Flags(rest))
    }

    /// The bit of this name.
    pub fn named(name: &str) -> Option<Flags> {
        Flags::NAMED.iter().find(|(_, known)| *known == name).map(|&(flag, _)| flag)
    }
}

impl std::ops::BitOr for Flags {
    type Output = Flags;
    fn bitor(self, other: Flags) -> Flags {
        Flags(self.0 | other.0)
    }
}
