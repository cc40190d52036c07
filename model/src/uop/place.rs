//! Places that hold a reference, and the numbers that pick one among many.

use super::Reg;

/// A number that a rule can name: something countable, a constant, and a multiple of the loop's counter, added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Number {
    /// What is counted.
    pub base: Quantity,
    /// How often the counter of the loop around the uop is added.
    pub counter: i8,
    /// What is added to that.
    pub plus: i8,
}

impl Number {
    /// The instruction's operand.
    pub const ARG: Number = Number::of(Quantity::Arg);
    /// Nought.
    pub const ZERO: Number = Number::of(Quantity::Zero);

    /// A quantity, and no more.
    pub const fn of(base: Quantity) -> Number {
        Number { base, counter: 0, plus: 0 }
    }

    /// A counter, counted down from a quantity.
    pub const fn counted_from(self, base: Quantity) -> Number {
        Number { base, counter: -self.counter, plus: -self.plus }
    }

    /// `n` more.
    pub const fn plus(self, n: i8) -> Number {
        Number { plus: self.plus + n, ..self }
    }

    /// A counter, counted from a quantity on.
    pub const fn after(self, base: Quantity) -> Number {
        assert!(matches!(self.base, Quantity::Zero), "a number has one base");
        Number { base, ..self }
    }

    /// A counter, doubled.
    pub const fn twice(self) -> Number {
        Number { counter: self.counter * 2, plus: self.plus * 2, ..self }
    }
}

/// What can be counted while a rule runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quantity {
    /// Nought.
    Zero,
    /// The instruction's operand.
    Arg,
    /// The operand's low byte.
    ArgLow,
    /// The operand above its low byte.
    ArgHigh,
    /// Twice that.
    ArgHighTwice,
    /// The low byte plus twice the rest: the stack entries that 2.7's calls count.
    ArgPairs,
    /// The low byte and the rest, added up.
    ArgBytes,
    /// Half the operand.
    ArgHalf,
    /// The entries of the frame's value stack.
    Depth,
    /// The entries of the value stack above the innermost block.
    AboveBlock,
    /// The entries of the value stack that the handler for the instruction does not keep.
    AboveHandler,
    /// The blocks.
    Blocks,
    /// All slots of the frame: local, cell and free variables.
    Slots,
    /// Positional parameters: `co_argcount`.
    Parameters,
    /// Parameters of every kind, `*args` and `**kwargs` included.
    AllParameters,
    /// Keyword-only parameters: `co_kwonlyargcount`.
    KeywordOnly,
    /// Positional and keyword-only parameters; the index of `*args`, if there is one.
    Named,
    /// The index of `**kwargs`, if there is one.
    DoubleStar,
    /// Cell variables.
    Cells,
    /// Free variables.
    Frees,
    /// Positional arguments given.
    Given,
    /// Keyword arguments given.
    GivenKeywords,
    /// All arguments given.
    AllGiven,
    /// Positional arguments given that have a parameter.
    Bound,
    /// Positional arguments given beyond the parameters.
    Surplus,
    /// Positional parameters without a default value.
    Required,
    /// Default values of the called function.
    Defaults,
    /// Positional parameters that have a default value: as many as there are values, if there are so many parameters.
    Defaulted,
    /// Default values that no parameter is there for: the first ones.
    SpareDefaults,
    /// The items of the tuple, list or heap frame in a register; of a dict, its keys and values; of a set, its keys.
    Items(Reg),
    /// The entries of the dict in a register.
    Entries(Reg),
}

/// A location that holds one reference, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// A slot of the frame, by its number among all slots.
    Slot(Number),
    /// The slot of a cell or free variable, numbered as the version's `*_DEREF` operands number them.
    Deref(Number),
    /// The slot of the n-th free variable.
    Free(Number),
    /// The slot of the parameter that the n-th cell variable captures; no place at all if it captures none.
    ParameterOfCell(Number),
    /// The slot of the parameter that the n-th keyword argument names.
    ParameterNamed(Number),
    /// An entry of the value stack, counted from the top.
    Stack(Number),
    /// The n-th of all arguments given. One that is only lent cannot be taken: there is nothing to take.
    Argument(Number),
    /// The name of the n-th keyword argument given.
    Keyword(Number),
    /// The namespace that the caller gives to a class body. Read only.
    Namespace,
    /// The content of a cell.
    Content(Reg),
    /// An item of a tuple or list, or a slot of a heap frame; of a dict, a key or value in turn. Putting one past the end
    /// of a list or heap frame lengthens it.
    Item(Reg, Number),
    /// An item of a list, by an index object; taking it closes the gap.
    At(Reg, Reg),
    /// A named field of an object.
    Field(Reg, Field),
    /// The key object of a dict's or set's entry, by an equal key. Taking it takes the entry away.
    Key(Reg, Reg),
    /// The value of a dict's entry, by an equal key.
    Entry(Reg, Reg),
    /// What an attribute of a function or cell stands for.
    Attribute(Reg, Reg),
    /// A field of the frame.
    Frame(FrameField),
    /// The class, value or traceback of the exception that is being handled: in 3.x by the innermost generator that runs
    /// or, outside of generators, by the thread, as it always is in 2.7.
    Handled(Handled),
    /// 2.7: what `sys.exc_type`, `sys.exc_value` or `sys.exc_traceback` say of it, which is set later than that and so keeps
    /// what was handled before for a little longer.
    Published(Handled),
    /// The innermost exception that is being handled by anybody. Read only.
    Topmost(Handled),
    /// The frame that runs. Read only.
    Running,
    /// The frame that called it. Read only.
    Caller,
    /// `co_consts[n]`. Read only.
    Const(Number),
    /// `co_names[n]`. Read only.
    Name(Number),
    /// The name of the n-th slot. Read only.
    SlotName(Number),
    /// The name of a cell or free variable, numbered as the version's `*_DEREF` operands are. Read only.
    DerefName(Number),
    /// An object there is only one of. Read only.
    Singleton(Singleton),
}

/// Objects there is only one of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Singleton {
    /// `None`
    None,
    /// `True`
    True,
    /// `False`
    False,
    /// `()`
    EmptyTuple,
    /// `"__name__"`
    DunderName,
    /// `"send"`
    Send,
    /// `"throw"`
    Throw,
    /// `"close"`
    Close,
    /// `AssertionError`
    AssertionError,
    /// `StopIteration`
    StopIteration,
    /// `GeneratorExit`
    GeneratorExit,
}

/// The named fields of objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, strum::EnumIter, strum::IntoStaticStr)]
#[allow(missing_docs, reason = "a field's name is CPython's")]
#[strum(serialize_all = "snake_case")]
pub enum Field {
    // a function's
    Code,
    Globals,
    Name,
    Qualname,
    Module,
    Defaults,
    Kwdefaults,
    Doc,
    Dict,
    Closure,
    Annotations,
    // a token's
    Finaliser,
    // a bound method's
    #[strum(serialize = "self")]
    Receiver,
    // an iterator's, and a view's
    Source,
    /// How many values an enumerate has given.
    Count,
    /// The tuple that an enumerate or zip has given, to be given again if nobody else has it.
    Result,
    /// What ends `iter(callable, sentinel)`.
    Sentinel,
    // a slice's
    Start,
    Stop,
    Step,
    // an exception's
    Args,
    Traceback,
    Cause,
    Context,
    /// An AttributeError's `obj`, from 3.10 on. (Its `name`, and a NameError's, is the field `name`.)
    Obj,
    /// 2.7's `message`: the one argument, if there is one only.
    Message,
    /// A StopIteration's `value`, from 3.3 on.
    Value,
    // a traceback's, and a generator's
    Next,
    Frame,
    // an exception's on its way, besides Traceback and Context
    Exception,
    // a frame's, besides Code and Globals
    Function,
    Locals,
    Back,
    ExcType,
    ExcValue,
    ExcTraceback,
    // a class's, besides Name, Qualname and Dict
    Bases,
    Mro,
    /// 2.7 lists a class's subclasses; the list, which refers to them weakly, is empty here.
    Subclasses,
    /// A method's: 2.7's `im_class`. A `super`'s: the type at which its look-up begins.
    Owner,
    /// A `super`'s: the class after which its look-up begins.
    This,
    // a property's
    Getter,
    Setter,
    Deleter,
    /// An object's class, if it is one that a program made.
    Class,
    /// The `__dict__` of an instance of such a class, or of an exception.
    InstanceDict,
}

/// The fields of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::EnumCount)]
pub enum FrameField {
    /// The function that was called, from 3.11 on.
    Function,
    /// The code object.
    Code,
    /// The globals; none of its own from 3.11 on.
    Globals,
    /// The mapping that LOAD_NAME asks first.
    Locals,
    /// The frame that called it: from its beginning up to 3.10, from 3.11 on once it is over and something keeps it.
    Back,
    /// The class of an exception: in 2.7 of the one that was handled when the frame began to handle one of its own; in 3.x,
    /// if it is a generator's, of the one that it handles.
    ExcType,
    /// That exception.
    ExcValue,
    /// That exception's traceback.
    ExcTraceback,
}

/// What is kept of an exception that is being handled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Handled {
    /// Its class; not from 3.11 on.
    Type,
    /// The exception.
    Value,
    /// Its traceback; not from 3.11 on.
    Traceback,
}

impl Handled {
    /// All, in the order in which they are kept.
    pub const ALL: [Handled; 3] = [Handled::Type, Handled::Value, Handled::Traceback];

    /// The field of the frame that keeps it.
    pub fn field(self) -> FrameField {
        match self {
            Handled::Type => FrameField::ExcType,
            Handled::Value => FrameField::ExcValue,
            Handled::Traceback => FrameField::ExcTraceback,
        }
    }
}

impl FrameField {
    /// How many there are.
    pub const COUNT: usize = <FrameField as strum::EnumCount>::COUNT;
}
