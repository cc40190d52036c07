//! What each planted fault is, and who has made it, or why it is a natural one to make.

use freevars_code::Version;
use std::fmt;

const ALL: &[Version] = Version::ALL;
/// Where the block stack is, and callers keep what they call with.
const UP_TO_3_8: &[Version] = &[Version::V2_7, Version::V3_8];
const FROM_3_8: &[Version] = &[Version::V3_8, Version::V3_11];
const ONLY_3_11: &[Version] = &[Version::V3_11];

macro_rules! faults {
    ($($fault:ident, $name:literal, $versions:ident, $what:literal, $why:literal;)+) => {
        /// A fault.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Planted {
            $(#[doc = $what] $fault,)+
        }

        impl Planted {
            /// Every fault.
            pub const ALL: &[Planted] = &[$(Planted::$fault,)+];

            /// What it is called.
            pub fn name(self) -> &'static str {
                match self {
                    $(Planted::$fault => $name,)+
                }
            }

            /// The versions in which it makes a difference.
            pub fn versions(self) -> &'static [Version] {
                match self {
                    $(Planted::$fault => $versions,)+
                }
            }

            /// What the machine does that has it.
            pub fn what(self) -> &'static str {
                match self {
                    $(Planted::$fault => $what,)+
                }
            }

            /// Who has made it, or why it is a natural one.
            pub fn why(self) -> &'static str {
                match self {
                    $(Planted::$fault => $why,)+
                }
            }
        }
    };
}

faults! {
    // Cells.
    ReleaseBeforeStore, "release-before-store", ALL,
        "STORE_DEREF releases what was in the cell, then sets it.",
        "What Py_XSETREF is there to prevent: a finaliser finds the cell empty, or sets it in vain.";
    CellCopied, "cell-copied", ALL,
        "MAKE_FUNCTION gives the function cells of its own with the same contents.",
        "PyTorch 138112: cells that are followed by their names are shared no more.";
    CellPerStore, "cell-per-store", ALL,
        "STORE_DEREF puts a new cell in the place of the frame's own.",
        "What `let` in a loop of JavaScript does: closures made in a loop would each keep their value.";
    CellReturned, "cell-returned", ALL,
        "LOAD_DEREF pushes the cell in place of its content.",
        "CPython 104357, of the inlined comprehensions of 3.12.";
    ContentMoved, "content-moved", ALL,
        "LOAD_DEREF moves the content out of the cell.",
        "A `take` where a `clone` was meant: right for a register of the stack.";
    DeleteDoesNothing, "delete-does-nothing", FROM_3_8,
        "DELETE_DEREF does nothing.",
        "PyTorch 189216: it has no handler.";
    DeleteOfEmptyPasses, "delete-of-empty-passes", FROM_3_8,
        "DELETE_DEREF of an empty cell raises nothing.",
        "The store of NULL is the same with and without the test, which no compiled program needs.";
    DeleteLeaks, "delete-leaks", FROM_3_8,
        "DELETE_DEREF does not release what was in the cell.",
        "The old value that a swap answers is ignored.";
    EmptyExitLeaks, "empty-exit-leaks", ALL,
        "LOAD_DEREF of an empty cell leaves one reference to the cell behind.",
        "A reference taken for the way on is not released on the way out: the commonest leak of error exits.";
    EmptyExitReleasesTwice, "empty-exit-releases-twice", ALL,
        "LOAD_DEREF of an empty cell releases the cell once too often.",
        "CPython 111654 and 109118: a doubled decref on an opcode's error exit.";
    EmptyFreeIsLocal, "empty-free-is-local", ALL,
        "LOAD_DEREF of an empty free variable raises UnboundLocalError.",
        "One exit for both kinds of variables.";
    EmptyCellIsFree, "empty-cell-is-free", ALL,
        "LOAD_DEREF of an empty cell variable raises NameError.",
        "Monty 477: NameError where UnboundLocalError is due.";
    EmptyFreeText, "empty-free-text", ALL,
        "LOAD_DEREF of an empty free variable says what it would of a local one.",
        "One text for both kinds of variables.";
    NameErrorWithoutName, "name-error-without-name", ONLY_3_11,
        "The NameError of an empty free variable has no name.",
        "The field is of 3.10, and only suggestions read it.";
    ClassAsksCellFirst, "class-asks-cell-first", FROM_3_8,
        "LOAD_CLASSDEREF takes the cell's content, and the name from the namespace only if there is none.",
        "As LOAD_DEREF does it; the difference is a class body that assigns a captured name.";
    // Which variable.
    FreeOffByOne, "free-off-by-one", ALL,
        "Each free variable is the next one, the last one the first.",
        "A count of cells that is one too small.";
    FreeFromTheEnd, "free-from-the-end", ALL,
        "Free variables are numbered from the end: COPY_FREE_VARS copies them the wrong way round.",
        "A loop that counts down on one side only.";
    FreeTakenForCell, "free-taken-for-cell", FROM_3_8,
        "A free variable whose name a cell variable has too is that cell.",
        "CPython 128632 and 156664: a table by name for both.";
    CaptureLost, "capture-lost", ALL,
        "LOAD_CLOSURE of a free variable makes a new cell.",
        "Monty 477: a capture over more than one level is lost.";
    FreeFromCaller, "free-from-caller", ALL,
        "A call replaces a free variable by the caller's variable of that name.",
        "Byterun 17: free variables are looked for in the caller's frame.";
    CellWithoutArgument, "cell-without-argument", ALL,
        "The cell of a captured argument is made empty.",
        "CPython 86588 and its kin: MAKE_CELL without its initial value.";
    ArgumentKept, "argument-kept", UP_TO_3_8,
        "An argument that goes into a cell stays in its own slot too in 3.8, and does not in 2.7.",
        "The versions differ, and only a count or a finaliser tells.";
    // Functions and their arguments.
    DefaultsDropped, "defaults-dropped", ALL,
        "MAKE_FUNCTION takes the defaults, and forgets them.",
        "A flag that is tested for the stack effect only.";
    KeywordDefaultsDropped, "keyword-defaults-dropped", FROM_3_8,
        "MAKE_FUNCTION takes the defaults of keyword-only parameters, and forgets them.",
        "As above, and rarer in programs.";
    DefaultsReversed, "defaults-reversed", ALL,
        "The defaults are given to the parameters in reverse.",
        "They are aligned at the end, so it is tempting to begin there.";
    ClosureLeaked, "closure-leaked", ALL,
        "MAKE_FUNCTION leaves one reference to the closure behind.",
        "The operand was stolen in one version, and borrowed in the other.";
    KeywordsReversed, "keywords-reversed", ALL,
        "The values of keyword arguments go to the names in reverse.",
        "Values come from the stack, names from a tuple.";
    KeywordOverwrites, "keyword-overwrites", ALL,
        "A keyword argument replaces what is there by position.",
        "The test for a parameter that is bound already is missing.";
    SurplusIgnored, "surplus-ignored", FROM_3_8,
        "Positional arguments that are too many are dropped.",
        "What JavaScript does.";
    FailedCallLeaks, "failed-call-leaks", ALL,
        "A call whose arguments do not fit does not release those that are bound.",
        "The half-made frame is given up on the way out.";
    // Frames.
    SlotsReleasedBackwards, "slots-released-backwards", ALL,
        "A frame that ends releases its variables from the last to the first.",
        "Destructors of other languages go so.";
    ArgumentsReleasedForwards, "arguments-released-forwards", UP_TO_3_8,
        "The caller releases what it called with from the first to the last.",
        "A slice that is dropped goes so; a stack is popped.";
    CalleeReleasedFirst, "callee-released-first", UP_TO_3_8,
        "The caller releases the function before its arguments.",
        "It is needed no more once the frame is there.";
    LeafDropsTokens, "leaf-drops-tokens", ALL,
        "A frame with nothing special about it ends without the finalisers of its variables.",
        "A fast way for calls of leaves that gives the whole window back.";
    RecursionOneTooFew, "recursion-one-too-few", UP_TO_3_8,
        "One frame less than the limit may be there.",
        "Whether the limit is reached or passed, and whether the module counts; 3.11 itself does not always count alike.";
    OperandReadLate, "operand-read-late", FROM_3_8,
        "A variable that is loaded is read when it is used, though it was assigned meanwhile.",
        "What a lowering from stack to registers gets wrong first.";
    // What objects release.
    TupleReleasedForwards, "tuple-released-forwards", ALL,
        "A tuple, a closure too, releases its items from the first to the last.",
        "The order in which it was filled; `tupledealloc` counts down.";
    FunctionReleasedBackwards, "function-released-backwards", ALL,
        "A function releases its closure before its defaults.",
        "In `func_clear` it is the other way round, and nobody minds until a finaliser looks.";
    // Exceptions.
    HandlerEndsEarly, "handler-ends-early", ALL,
        "The last instruction that a handler covers is not covered.",
        "Ends of ranges are exclusive in the table, and units are not bytes.";
    UnwindLeaks, "unwind-leaks", ALL,
        "Of what a handler takes from the stack, the top entry is not released.",
        "Unwinding one too few.";
    HandledNotRestored, "handled-not-restored", ALL,
        "What was handled before is not handled again when a handler is left.",
        "One more piece of state that only `raise` without operands and contexts show.";
    TracebackOfOneFrame, "traceback-of-one-frame", ALL,
        "Only the frame that raises is in the traceback.",
        "The entry is made where the exception is, and not where frames are left.";
    ContextNotSet, "context-not-set", FROM_3_8,
        "What is raised while something is handled has no context.",
        "It shows in what stays alive, if nobody asks for it.";
    ExceptWithoutBases, "except-without-bases", ALL,
        "`except` catches the class itself only, and none that derives from it.",
        "Identity in place of a subclass test.";
    FinallySwallows, "finally-swallows", UP_TO_3_8,
        "END_FINALLY goes on where it should raise again.",
        "Its operand has many forms, and the exception is the last of them.";
    // Generators.
    GeneratorKeepsCells, "generator-keeps-cells", ALL,
        "A generator that ends does not release its cells.",
        "It has left its frame, and whoever has copied them must let them go.";
    GeneratorNotClosed, "generator-not-closed", ALL,
        "A generator that waits is not closed when it goes.",
        "`finally` in it never runs, as in a machine without finalisers.";
    GeneratorResultLost, "generator-result-lost", FROM_3_8,
        "What a generator returns is not in its StopIteration.",
        "In 2.7 there was none.";
    ThrowNotDelegated, "throw-not-delegated", FROM_3_8,
        "`throw` raises in the generator itself, not in what it delegates to.",
        "`send` goes through SEND or YIELD_FROM, `throw` needs a way of its own.";
    GeneratorHandlesOutside, "generator-handles-outside", FROM_3_8,
        "What a generator handles when it yields is handled by its caller.",
        "CPython before 3.7 (25612).";
    StopIterationPasses, "stop-iteration-passes", FROM_3_8,
        "StopIteration leaves a generator as it is.",
        "CPython before 3.7, but for PEP 479.";
    // Classes.
    ClassCellNotSet, "class-cell-not-set", FROM_3_8,
        "`type.__new__` drops `__classcell__`, and does not set it.",
        "CPython 23722: whose duty it is has changed, and a metaclass may lose it.";
    // Finalisers and collection.
    FinalisedTwice, "finalised-twice", FROM_3_8,
        "What a finaliser brought back is finalised again.",
        "2.7 did so; PEP 442 ended it.";
    ClearedBeforeFinalised, "cleared-before-finalised", FROM_3_8,
        "Cyclic garbage is cleared before its finalisers run.",
        "The order of `subtract_refs`, `finalize_garbage`, `delete_garbage` is easily lost.";
    ClosuresNotVisited, "closures-not-visited", ALL,
        "The collector does not visit closures of functions.",
        "A field that `tp_traverse` forgets: cycles through it are never found.";
    BroughtBackCleared, "brought-back-cleared", FROM_3_8,
        "Cyclic garbage that a finaliser brought back is cleared.",
        "Whether it is reachable again must be asked once more, after the finalisers.";
    // Caches.
    GlobalCacheStale, "global-cache-stale", ALL,
        "What LOAD_GLOBAL found is not looked for again when the globals change.",
        "A cache that is not invalidated.";
    ModuleCacheStale, "module-cache-stale", ALL,
        "What `__name__` was is not looked for again when a function is made.",
        "As above, of what only `__module__` shows.";
}

impl Planted {
    /// The fault of a name.
    pub fn named(name: &str) -> Option<Planted> {
        Planted::ALL.iter().copied().find(|fault| fault.name() == name)
    }
}

impl fmt::Display for Planted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
