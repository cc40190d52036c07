//! Micro-ops: the vocabulary in which every rule is written.
//!
//! A uop has four meanings, each an exhaustive match over [`Uop`]: its step ([`crate::machine`]), its ownership
//! ([`crate::ownership`]), its effect on kinds ([`crate::kinds`]) and its prose ([`crate::prose`]).

mod operation;
mod place;
mod requirement;
mod special;

pub use operation::Operation;
pub use place::{Field, FrameField, Handled, Number, Place, Quantity, Singleton};
pub use requirement::Requirement;
pub use special::Special;
pub(crate) use special::{binary_name, in_place};

use crate::{
    error::Error,
    exception::Class,
    frame::Stage,
    object::{Adapter, Type},
    primitive::Primitive,
};
use freevars_code::Flags;

/// A register of an activity. The lower half of the file holds *owned* references, each of which must be given away
/// exactly once on every way out of a rule; the upper half holds *borrowed* ones, which somebody else keeps alive.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reg(pub(crate) u8);

impl Reg {
    /// How many registers an activity has, owned and borrowed together.
    pub const COUNT: usize = 40;
    const BORROWED: u8 = 20;

    /// The n-th owned register.
    pub const fn owned(n: u8) -> Reg {
        assert!(n < Reg::BORROWED, "a rule has too many owned registers");
        Reg(n)
    }

    /// The n-th borrowed register.
    pub const fn borrowed(n: u8) -> Reg {
        assert!((n as usize) < Reg::COUNT - Reg::BORROWED as usize, "a rule has too many borrowed registers");
        Reg(Reg::BORROWED + n)
    }

    /// Whether it holds an owned reference.
    pub fn is_owned(self) -> bool {
        self.0 < Reg::BORROWED
    }

    /// Every owned register.
    pub fn all_owned() -> impl Iterator<Item = Reg> {
        (0..Reg::BORROWED).map(Reg)
    }

    /// Every register.
    pub(crate) fn all() -> impl Iterator<Item = Reg> {
        (0..Reg::COUNT).map(Reg::numbered)
    }

    /// Where the owned ones are.
    pub(crate) const OWNED: std::ops::RangeTo<usize> = ..Reg::BORROWED as usize;

    /// Where the owned ones begin, and the borrowed ones.
    pub(crate) const FIRST: [usize; 2] = [0, Reg::BORROWED as usize];

    pub(crate) fn numbered(index: usize) -> Reg {
        Reg(u8::try_from(index).expect("registers: there are few"))
    }

    pub(crate) fn index(self) -> usize {
        usize::from(self.0)
    }
}

impl std::fmt::Debug for Reg {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.is_owned() {
            true => write!(f, "o{}", self.0),
            false => write!(f, "b{}", self.0 - Reg::BORROWED),
        }
    }
}
/// What is allocated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum New {
    /// An empty cell.
    Cell,
    /// A tuple of so many items, to be filled.
    Tuple(Number),
    /// A list of so many items, to be filled.
    List(Number),
    /// An empty dict.
    Dict,
    /// An empty set.
    Set,
    /// A function whose fields are to be filled.
    Function,
    /// A slice.
    Slice,
    /// A token with the next free label.
    Token,
    /// A traceback entry.
    Traceback,
    /// An exception on its way: what is being handled will be its context, where exceptions have one.
    Raised,
    /// A generator, its fields to be filled.
    Generator,
    /// An int that the frame keeps on its stack.
    Note(Note),
    /// An instance of the exception class in a register.
    Exception(Reg),
    /// An instance of the class in a register, which derives from no built-in type but `object`, list or dict; its
    /// fields are to be filled.
    Instance(Reg),
    /// An object whose fields are to be filled: a bound method, a property and the like.
    Object(Type),
    /// An iterator that draws on others, or calls something: its fields are to be filled.
    Adapter(Adapter),
}

/// What a rule can ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Test {
    /// The register holds a reference.
    Filled(Reg),
    /// The operand has this bit set.
    Bit(u32),
    /// The operand is this.
    ArgIs(u32),
    /// The code object has these flags.
    Flags(Flags),
    /// The object is of this type, or of a class that derives from it.
    Is(Reg, Type),
    /// The object is of exactly this type.
    IsExactly(Reg, Type),
    /// The object is an instance of an exception class.
    IsException(Reg),
    /// The object is an exception class.
    IsExceptionClass(Reg),
    /// The object is true.
    Truthy(Reg),
    /// The list has been given items since a sort of it began, if one did.
    Touched(Reg),
    /// Two registers hold the same object.
    Same(Reg, Reg),
    /// The token's or generator's finaliser has been run.
    Finalised(Reg),
    /// Others hold the object too.
    Shared(Reg),
    /// There are blocks, and the innermost one is of this kind.
    Block(BlockKind),
    /// The exception table has a handler for the instruction.
    Covered,
    /// The handler wants to know which instruction it was.
    KeepsPosition,
    /// The exception on its way is of a class, or of one that derives from it.
    Raises(Reg, Class),
    /// The frame is at this stage.
    IsAt(Reg, Stage),
    /// The frame waits in `yield from`: what it delegates to lies on top of its value stack.
    Delegates(Reg),
    /// The object is an exception of a class, or an exception class that is or derives from it.
    Matches(Reg, Class),
    /// The int says why a block was left.
    IsWhy(Reg, Why),
    /// The first number is the greater.
    Exceeds(Number, Number),
    /// The operand names a cell variable, not a free one.
    OwnVariable,
    /// The n-th keyword argument names a parameter that takes keywords.
    NamesParameter(Number),
    /// Some keyword argument names a positional-only parameter.
    SomeNamePositionalOnly,
    /// The attribute is one that the object keeps in its `__dict__`.
    InDict(Reg, Reg),
    /// The object's attributes are found by rules: it is an instance of a class that a program made, such a class, a
    /// method or a `super`.
    Dynamic(Reg),
    /// The object is a type or class.
    IsClass(Reg),
    /// The object is an instance of the class in the second register.
    IsInstance(Reg, Reg),
    /// The object is a data descriptor: its type has a rule for setting what it describes.
    IsData(Reg),
    /// The object's class defines in Python whether it is true, or how long it is.
    AsksTruth(Reg),
    /// The object's class defines in Python how it compares with others.
    Compares(Reg),
    /// The two objects are of the same class.
    Alike(Reg, Reg),
    /// Both objects are lists; or both are dicts, and whether they are equal is the question.
    Comparable(Reg, Reg),
    /// The class of the first object derives from that of the second, and is not the same.
    Derived(Reg, Reg),
    /// The object's class defines a special method in Python.
    Defines(Reg, Special),
}

/// Where arguments of a call come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// The top entries of the value stack below a number of others, deepest first.
    Stack {
        /// How many.
        count: Number,
        /// How many entries lie above them.
        below: Number,
    },
    /// Names and values in turn, from the value stack.
    Pairs {
        /// How many pairs.
        count: Number,
        /// How many entries lie above them.
        below: Number,
    },
    /// An object.
    Object(Reg),
    /// The arguments that this activity was given, keyword ones included, without so many of the first.
    Given(u8),
    /// The keyword arguments that this activity was given.
    GivenKeywords,
    /// The object in a register, as the namespace of a class body.
    Namespace(Reg),
    /// The items of a tuple.
    Items(Reg),
    /// The entries of a dict, as keyword arguments.
    Entries(Reg),
    /// The names of as many of the arguments, from the last one back.
    Names(Reg),
}

/// What a rule tells the world.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tell {
    /// `emit` was called with the object.
    Emit,
    /// The program printed the text.
    Write,
    /// 2.7's print statement printed a space, if one is due.
    DueSpace,
    /// 2.7's print statement printed a str: a space is due before the next, unless it ends a line.
    PrintStr,
    /// 2.7's print statement printed the text of something else: a space is due before the next.
    PrintItem,
    /// A space was printed between two arguments of `print`.
    Space,
    /// A line was ended: by 2.7's print statement, or `print`.
    PrintNewline,
    /// The token is finalised.
    Finalise,
}

/// What a block is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum BlockKind {
    /// A loop that can be broken (2.7).
    Loop,
    /// `try … except` (2.7).
    Except,
    /// `try … finally`; from 3.8 on `try … except` as well.
    Finally,
    /// `with` (2.7).
    With,
    /// A handler that runs (3.8).
    Handler,
}

impl BlockKind {
    /// Whether it has a target: a handler that runs is not gone on from.
    pub fn has_target(self) -> bool {
        self != BlockKind::Handler
    }
}

/// Where a jump goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Destination {
    /// To the instruction that the operand names.
    Operand,
    /// To the target of the innermost block.
    Block,
    /// To the handler that the exception table has for the instruction.
    Handler,
    /// To the instruction whose position an int is.
    Noted(Reg),
    /// To the instruction itself.
    Again,
}

/// An int that a frame keeps on its stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Note {
    /// Which instruction this is, in code units.
    Here,
    /// Where the next instruction is, in bytes.
    Next,
    /// Where the instruction is that the operand names, in bytes.
    Target,
    /// Why a block was left.
    Why(Why),
}

/// Why a block was left, if not by an exception: the numbers are CPython's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Why {
    /// The frame returns.
    Return = 8,
    /// The loop is broken.
    Break = 16,
    /// The loop goes on.
    Continue = 32,
}

/// A position in a rule.
pub type Target = u16;

/// A micro-op.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the fields are registers, places and targets, named by their part")]
pub enum Uop {
    /// Take the top of the value stack.
    Pop { dst: Reg },
    /// Take the top of the value stack, which may be NULL.
    PopMaybe { dst: Reg },
    /// Give a reference to the value stack.
    Push { src: Reg },
    /// Give a reference to the value stack or, if there is none, NULL.
    PushMaybe { src: Reg },
    /// Push NULL.
    PushNull,
    /// Pop NULL.
    PopNull,

    /// Look at what a place holds, if anything.
    Borrow { dst: Reg, place: Place },
    /// Look at what a place holds; that it holds something is the verifier's to prove.
    BorrowFilled { dst: Reg, place: Place },
    /// Take what a place holds, if anything, and leave it empty.
    Take { dst: Reg, place: Place },
    /// Take what a place holds; that it holds something is the verifier's to prove.
    TakeFilled { dst: Reg, place: Place },
    /// Give a reference to a place and take what it held, if anything.
    Exchange { dst: Reg, place: Place, src: Reg },
    /// Give a reference to a place that holds nothing.
    Put { place: Place, src: Reg },
    /// Give a reference, if there is one, to a place that holds nothing.
    PutMaybe { place: Place, src: Reg },

    /// Make a new reference to an object.
    NewRef { dst: Reg, src: Reg },
    /// Make a new reference to an object, if there is one.
    NewRefMaybe { dst: Reg, src: Reg },
    /// Release a reference; if it was the last one, the object's deallocation runs before the next uop.
    Close { src: Reg },
    /// Release a reference, if there is one.
    CloseMaybe { src: Reg },
    /// Rename a reference.
    Move { dst: Reg, src: Reg },

    /// Let two lists, or two dicts or sets, exchange all that they hold.
    ExchangeItems { one: Reg, other: Reg },
    /// A list is to be sorted: from here on [`Test::Touched`] tells whether it has been given items.
    BeginSort { list: Reg },
    /// A token's or generator's finaliser is about to run: from here on [`Test::Finalised`] holds.
    MarkFinalised { object: Reg },

    /// Allocate.
    New { dst: Reg, object: New },
    /// Make the exception that an error stands for.
    NewError { dst: Reg, error: Error },

    /// Go to `target` if the test's answer is `when`.
    Branch { test: Test, when: bool, target: Target },
    /// Go to `target`.
    Goto { target: Target },
    /// Count `count` rounds, from nought up or down to nought; none: go to `exit`.
    Loop { count: Number, down: bool, exit: Target },
    /// Go back for the next round, if there is one.
    Repeat { head: Target },

    /// Compute a value, an exception, or neither (a *miss*) from operands. Runs no Python.
    Compute { primitive: Primitive, value: Reg, raised: Reg, operands: [Option<Reg>; 3] },

    /// Collect arguments for the next call; `moved` ones are taken from the stack, the others only lent.
    Gather { from: Source, moved: bool },
    /// Call an object with the gathered arguments; its value or exception arrives before the next uop. If `moved`, the
    /// callee is a function and goes, as the arguments do, into its frame.
    Call { callee: Reg, moved: bool, value: Reg, raised: Reg },
    /// Let the first operand do something as its type has it. The operands are lent; a value, an exception or neither
    /// arrives before the next uop.
    /// `arg` is the operand of the rule by which it is done; none: this rule's own.
    Operate { operation: Operation, arg: Option<u8>, value: Reg, raised: Reg, operands: [Option<Reg>; 3] },

    /// Continue at an instruction.
    Jump { to: Destination },
    /// Push a block onto the block stack: the operand's target, and the stack's depth without the top entries.
    PushBlock { kind: BlockKind, above: u8 },
    /// Pop a block.
    PopBlock,

    /// The frame runs no more, for good or, if it is a generator's, until it is resumed; its reference, which was the
    /// machine's, is the rule's.
    Leave { dst: Reg, stage: Stage },
    /// A generator's frame runs on, by its next instruction or by the exception that is thrown into it; what it yields,
    /// returns or raises arrives before the next uop.
    Resume { frame: Reg, thrown: Option<Reg>, value: Reg, raised: Reg },
    /// The activity ends: its caller has the value.
    Answer { src: Reg },
    /// The activity ends: its caller has the exception.
    AnswerRaised { src: Reg },
    /// The instruction ends by an exception: the frame's unwinding takes over.
    Unwind { src: Reg },
    /// The instruction ends by an exception that has been in this frame before.
    Reraise { src: Reg },
    /// The arguments do not fit: the frame is given up with an exception before it has run.
    Refuse { src: Reg },

    /// Tell the world.
    Tell { event: Tell, src: Reg },
    /// A frame that does not run is at another stage: over, for good, or meanwhile running for all that can be seen.
    Mark { frame: Reg, stage: Stage },
    /// What a frame delegates to is over: take it from the frame's value stack; the frame is to go on behind `yield from`.
    EndDelegation { dst: Reg, frame: Reg },
    /// The object's memory is freed.
    Free { object: Reg },
    /// A collection begins: find the garbage that only reference cycles keep alive. The list of it holds no references; what
    /// is freed leaves it. While another collection is under way, it is empty. With `legacy`, 2.7's: what can be reached from
    /// something that has a finaliser is spared.
    FindGarbage { dst: Reg, legacy: bool },
    /// Keep only what is still garbage in a list that [`Uop::FindGarbage`] made; with `whole`, nothing unless all of it is.
    SiftGarbage { list: Reg, whole: bool },
    /// What the collection spared, as something with a finaliser reaches it, and has a finaliser itself, is kept for good
    /// (`gc.garbage` of 2.7), unless it has been freed meanwhile.
    KeepUncollectable { list: Reg },
    /// The collection ends: such a list is emptied.
    ForgetGarbage { list: Reg },

    /// A requirement that follows from no other uop.
    Expect { requirement: Requirement, of: Reg },
    /// The instruction ends; the frame goes on with the next one.
    Fetch,
    /// The activity ends without an answer.
    Done,
}

impl Uop {
    /// Where it may go besides the next uop, if it may.
    pub fn target_mut(&mut self) -> Option<&mut Target> {
        if let Uop::Branch { target, .. }
        | Uop::Goto { target }
        | Uop::Loop { exit: target, .. }
        | Uop::Repeat { head: target } = self
        {
            Some(target)
        } else {
            None
        }
    }

    /// Whether the uop after it is reached only by a branch.
    pub fn is_last(self) -> bool {
        matches!(
            self,
            Uop::Goto { .. }
                | Uop::Answer { .. }
                | Uop::AnswerRaised { .. }
                | Uop::Unwind { .. }
                | Uop::Reraise { .. }
                | Uop::Refuse { .. }
                | Uop::Fetch
                | Uop::Done
        )
    }
}

const _: () = assert!(size_of::<Uop>() <= 24);
