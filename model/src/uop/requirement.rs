//! What the verifier requires of a program.

/// What a program must have to be accepted. The first ones are stated by rules ([`super::Uop::Expect`]); the others follow from
/// what uops need, or concern the code object as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr, strum::EnumIter)]
#[strum(serialize_all = "kebab-case")]
pub enum Requirement {
    /// MAKE_CELL finds no cell: no slot is made a cell twice.
    MakesEachCellOnce,
    /// COPY_FREE_VARS copies exactly the code object's free variables.
    CopiesAllFreeVariables,
    /// The operand names a free variable.
    NamesAFreeVariable,
    /// The value stack is empty when the frame is left.
    LeavesAnEmptyStack,
    /// No block is left when the frame is left, as its end would not be reached.
    LeavesNoBlock,
    /// What ends a `finally` clause finds why it began: nothing, None, an int for it, or an exception.
    FinallyHasItsReason,
    /// What yields before a RESUME of `yield from` stands right behind its SEND, with what is delegated to on top.
    YieldsBehindSend,
    /// What yields, or makes a generator, stands in a generator.
    StandsInAGenerator,
    /// What ends a handler finds that one runs.
    HandlerIsThere,
    /// RERAISE finds the position that the handler was given.
    PositionIsThere,
    /// What leaves a context by an exception finds the exception's class.
    IsAnExceptionClass,
    /// What is handled, caught or raised again is an exception.
    IsAnException,
    /// Annotations are a dict.
    AnnotationsAreADict,
    /// Annotations are a tuple of names and values.
    AnnotationsAreATuple,
    /// What is added to a set under construction is added to a set.
    AddsToASet,

    /// The value stack holds as many entries as the instruction takes.
    StackHoldsTheOperands,
    /// The value stack never holds more than `co_stacksize` entries.
    StackSizeSuffices,
    /// An entry of the value stack that is used as a value is not NULL.
    OperandIsNotNull,
    /// What lies below the callee of CALL_FUNCTION_EX is NULL.
    OperandIsNull,
    /// The operand names a slot, constant or name that there is.
    OperandIsInRange,
    /// A slot that is read without a test holds something.
    SlotIsFilled,
    /// A slot that is written without a release holds nothing.
    SlotIsEmpty,
    /// What is used as a cell is one.
    IsACell,
    /// What is used as a list, dict, set, tuple, iterator, code object or str by an instruction that does not test it, is
    /// one.
    IsOfTheRightType,
    /// A function's closure is a tuple of as many cells as its code object has free variables.
    ClosureFits,
    /// A function is not used before it has its closure.
    FunctionHasItsClosure,
    /// A PRECALL's CALL comes right behind it.
    CallFollows,
    /// Keyword names are a tuple of strs, no more than there are arguments.
    NamesFitTheArguments,
    /// A block is popped that was pushed.
    BlockIsThere,
    /// A handler keeps no more stack entries than there are.
    HandlerKeepsWhatIsThere,
    /// Where ways meet, the stacks are equally deep and the blocks the same, but for what a `finally` clause began by.
    WaysMeetAlike,
    /// The code does not run off its end.
    DoesNotRunOff,
    /// A generator of 3.11 makes its generator object once, before all but its cells.
    BeginsAsAGenerator,
    /// The parameters are among the local variables, and `co_nlocals` counts them.
    ParametersAreLocals,
    /// The code object that is run has no free variables.
    MainHasNoFreeVariables,
    /// 2.7's NOFREE stands only where there are no cell and free variables.
    NoFreeIsTrue,
}
