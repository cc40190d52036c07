//! Mutants that are equivalent to their rule without a proof that a program could check: each with its reason.

use super::{
    Change::{self, Delete, Swap},
    Mutant,
};
use freevars_code::Version;

/// Why some mutants are equivalent.
#[derive(Clone, Copy, Debug)]
pub struct Reason {
    /// What is done to the uop.
    pub changes: &'static [Change],
    /// In which versions.
    pub versions: &'static [Version],
    /// In a sentence.
    pub reason: &'static str,
    /// Of which rules, and to which uops: how a uop is written begins like this, perhaps with its position before it.
    pub uops: &'static [(&'static str, &'static str)],
}

const V2_7: Version = Version::V2_7;
const V3_8: Version = Version::V3_8;
const V3_11: Version = Version::V3_11;
const ALL: &[Version] = Version::ALL;
const THREE: &[Version] = &[V3_8, V3_11];

const fn row(
    changes: &'static [Change],
    versions: &'static [Version],
    reason: &'static str,
    uops: &'static [(&'static str, &'static str)],
) -> Reason {
    Reason { changes, versions, reason, uops }
}

/// Every reason.
pub const REASONS: &[Reason] = &[
    row(
        &[Swap],
        ALL,
        "Of a loop that has a round, the first one alone passes what stood before it.",
        &[
            ("Opcode(MAKE_FUNCTION)", "New { dst: o7, object: Tuple"),
            ("Opcode(MAKE_CLOSURE)", "New { dst: o10, object: Tuple"),
            ("Opcode(BUILD_SET)", "Close { src: o1 }"),
            ("Opcode(CALL_METHOD)", "Call {"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "The first round alone passes it; without a round nobody reads what it borrows, and the stack is popped all the same.",
        &[
            ("Builtin(ListExtend)", "BorrowFilled { dst: b1, place: Argument"),
            ("Opcode(CALL)", "CloseMaybe { src: o2 }"),
            ("Opcode(CALL)", "CloseMaybe { src: o1 }"),
        ],
    ),
    row(
        &[Delete],
        ALL,
        "The release goes on in the rounds of the outer loop, from the entry that failed: those before it are gone already.",
        &[("Opcode(BUILD_SET)", "Loop {")],
    ),
    row(
        &[Swap],
        &[V2_7],
        "The verifier lets only a tuple through: this exit is never taken.",
        &[("Opcode(MAKE_CLOSURE)", "Close { src: o7 }")],
    ),
    row(
        &[Swap],
        ALL,
        "It is the text of a name or of a value, whose release runs nothing.",
        &[
            ("Opcode(DELETE_GLOBAL)", "Close { src: o1 }"),
            ("Opcode(DELETE_NAME)", "Close { src: o1 }"),
            ("Opcode(DELETE_ATTR)", "Close { src: o4 }"),
            ("Opcode(PRINT_ITEM)", "Close { src: o1 }"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "The code object is a constant of code that runs: its release runs nothing.",
        &[
            ("Opcode(MAKE_FUNCTION)", "Put { place: Field(o2, Qualname), src: o8 }"),
            ("Opcode(MAKE_FUNCTION)", "Put { place: Field(o1, Qualname), src: o7 }"),
            ("Opcode(RETURN_VALUE)", "CloseMaybe { src: o3 }"),
            ("Refuse", "CloseMaybe { src: o3 }"),
        ],
    ),
    row(
        &[Swap],
        &[V3_8],
        "The code object is a constant of code that runs: its release runs nothing.",
        &[("Opcode(MAKE_FUNCTION)", "Close { src: o1 }")],
    ),
    row(
        &[Swap],
        &[V2_7],
        "The second entry is there on the other way too, and looking at it changes nothing.",
        &[("Opcode(DUP_TOPX)", "Branch { test: ArgIs(2)")],
    ),
    row(
        &[Swap],
        ALL,
        "A slice without a step is used as one whose step is None.",
        &[("Opcode(BUILD_SLICE)", "Goto {")],
    ),
    row(
        &[Swap],
        ALL,
        "The items have references of their own by now, or are those of the iterable itself: the release of the tuple runs nothing.",
        &[
            ("Opcode(UNPACK_SEQUENCE)", "Close { src: o1 }"),
            ("Opcode(UNPACK_EX)", "Close { src: o1 }"),
            ("Opcode(LIST_EXTEND)", "Close { src: o1 }"),
        ],
    ),
    row(
        &[Swap],
        &[V2_7, V3_8],
        "The items have references of their own by now: the release of the tuple runs nothing.",
        &[("Opcode(INPLACE_ADD)", "Close { src: o2 }")],
    ),
    row(
        &[Swap],
        &[V3_11],
        "The items have references of their own by now: the release of the tuple runs nothing.",
        &[("Opcode(BINARY_OP)", "Close { src: o2 }")],
    ),
    row(
        &[Swap],
        ALL,
        "The mapping that was computed is the operand itself, which is held for longer.",
        &[
            ("Opcode(DICT_UPDATE)", "Close { src: o1 }"),
            ("Opcode(DICT_MERGE)", "Close { src: o1 }"),
            ("Opcode(BUILD_MAP_UNPACK_WITH_CALL)", "Close { src: o1 }"),
        ],
    ),
    row(
        &[Swap],
        ALL,
        "What is kept is the value itself, which the rule goes on holding.",
        &[("Opcode(STORE_ATTR)", "CloseMaybe { src: o2 }")],
    ),
    row(
        &[Swap],
        ALL,
        "The key is the index itself, which the rule goes on holding, or an int.",
        &[("Opcode(STORE_SUBSCR)", "Close { src: o3 }"), ("Opcode(DELETE_SUBSCR)", "Close { src: o2 }")],
    ),
    row(
        &[Swap],
        THREE,
        "The key that goes is equal to the index, which holds the same tokens.",
        &[("Opcode(DELETE_SUBSCR)", "Close { src: o5 }")],
    ),
    row(
        &[Swap],
        ALL,
        "Freed a moment too early, the dead object is reached by nobody.",
        &[
            ("Deallocate(Iterator)", "CloseMaybe { src: o0 }"),
            ("Deallocate(Slice)", "CloseMaybe { src: o2 }"),
            ("Deallocate(Exception)", "CloseMaybe { src: o6 }"),
            ("Deallocate(Traceback)", "CloseMaybe { src: o1 }"),
            ("Deallocate(Frame)", "CloseMaybe { src: o2 }"),
            ("Deallocate(Cell)", "CloseMaybe { src: o0 }"),
            ("Deallocate(Function)", "CloseMaybe { src: o10 }"),
            ("Deallocate(Method)", "CloseMaybe { src: o0 }"),
            ("Deallocate(Token)", "CloseMaybe { src: o0 }"),
        ],
    ),
    row(
        &[Delete],
        ALL,
        "Exception handlers are outside: no exception has a context.",
        &[
            ("Deallocate(Exception)", "Take { dst: o6, place: Field(b0, Context) }"),
            ("Run(Clear, Exception)", "Take { dst: o6, place: Field(b0, Context) }"),
        ],
    ),
    row(
        &[Delete],
        &[V2_7, V3_8],
        "The version does not fill the field.",
        &[
            ("Deallocate(Exception)", "Take { dst: o0, place: Field(b0, Obj) }"),
            ("Deallocate(Exception)", "Take { dst: o1, place: Field(b0, Name) }"),
        ],
    ),
    row(
        &[Delete],
        THREE,
        "The version does not fill the field.",
        &[
            ("Deallocate(Exception)", "Take { dst: o3, place: Field(b0, Message) }"),
            ("Run(Clear, Exception)", "Take { dst: o3, place: Field(b0, Message) }"),
        ],
    ),
    row(
        &[Delete],
        &[V2_7],
        "The version does not fill the field, or empties it before the exception can die.",
        &[
            ("Deallocate(Exception)", "Take { dst: o4, place: Field(b0, Traceback) }"),
            ("Deallocate(Exception)", "Take { dst: o5, place: Field(b0, Cause) }"),
            ("Run(Clear, Exception)", "Take { dst: o5, place: Field(b0, Cause) }"),
            ("Run(Clear, Exception)", "Take { dst: o4, place: Field(b0, Traceback) }"),
        ],
    ),
    row(
        &[Delete],
        &[V2_7],
        "2.7's code objects have no qualified name.",
        &[
            ("Builtin(NewFunction)", "Borrow { dst: b6, place: Field(b0, Qualname) }"),
            ("Builtin(NewFunction)", "NewRefMaybe { dst: o8, src: b6 }"),
        ],
    ),
    row(
        &[Swap],
        &[V2_7],
        "2.7's code objects have no qualified name.",
        &[("Builtin(NewFunction)", "Borrow { dst: b6, place: Field(b0, Qualname) }")],
    ),
    row(
        &[Delete],
        ALL,
        "An exception that has one ends the program: nothing can be hung onto it afterwards.",
        &[
            ("Run(Clear, Exception)", "Take { dst: o0, place: Field(b0, Obj) }"),
            ("Run(Clear, Exception)", "Take { dst: o1, place: Field(b0, Name) }"),
        ],
    ),
    row(
        &[Delete],
        ALL,
        "What it holds is older than the exception: a cycle through it is broken at something that is cleared itself.",
        &[("Run(Clear, Exception)", "Take { dst: o2, place: Field(b0, Args) }")],
    ),
    row(
        &[Delete],
        &[V2_7],
        "It is the argument, by which a cycle is broken at something that is cleared itself.",
        &[("Run(Clear, Exception)", "Take { dst: o3, place: Field(b0, Message) }")],
    ),
    row(
        &[Delete],
        THREE,
        "A cycle through exception, traceback and frame is broken at each of them.",
        &[
            ("Run(Clear, Exception)", "Take { dst: o4, place: Field(b0, Traceback) }"),
            ("Run(Clear, Traceback)", "Take { dst: o0, place: Field(b0, Next) }"),
            ("Run(Clear, Traceback)", "Take { dst: o1, place: Field(b0, Frame) }"),
        ],
    ),
    row(
        &[Delete],
        ALL,
        "A cycle through exception, traceback and frame is broken at each of them.",
        &[("Run(Clear, Frame)", "Take { dst: o0, place: Item(b0,")],
    ),
    row(
        &[Swap],
        THREE,
        "All finalisers have run before anything is cleared: the order of what is cleared is not told.",
        &[
            ("Run(Clear, Function)", "CloseMaybe { src: o0 }"),
            ("Run(Clear, Function)", "CloseMaybe { src: o1 }"),
            ("Run(Clear, Function)", "CloseMaybe { src: o2 }"),
            ("Run(Clear, Function)", "CloseMaybe { src: o3 }"),
            ("Run(Clear, Function)", "CloseMaybe { src: o4 }"),
            ("Run(Clear, Function)", "CloseMaybe { src: o5 }"),
            ("Run(Clear, Function)", "CloseMaybe { src: o6 }"),
            ("Run(Clear, Function)", "CloseMaybe { src: o7 }"),
            ("Run(Clear, Function)", "CloseMaybe { src: o8 }"),
            ("Run(Clear, Exception)", "CloseMaybe { src: o0 }"),
            ("Run(Clear, Exception)", "CloseMaybe { src: o1 }"),
            ("Run(Clear, Exception)", "CloseMaybe { src: o2 }"),
            ("Run(Clear, Exception)", "CloseMaybe { src: o3 }"),
            ("Run(Clear, Exception)", "CloseMaybe { src: o4 }"),
            ("Run(Clear, Exception)", "CloseMaybe { src: o5 }"),
            ("Run(Clear, Traceback)", "CloseMaybe { src: o0 }"),
        ],
    ),
    row(
        &[Delete],
        THREE,
        "It is a str, which is part of no cycle.",
        &[
            ("Run(Clear, Function)", "Take { dst: o2, place: Field(b0, Name) }"),
            ("Run(Clear, Function)", "Take { dst: o9, place: Field(b0, Qualname) }"),
        ],
    ),
    row(
        &[Delete],
        THREE,
        "A cycle through it is broken at a dict, a cell, a list or a function, which is cleared itself.",
        &[
            ("Run(Clear, Function)", "Take { dst: o0, place: Field(b0, Globals) }"),
            ("Run(Clear, Function)", "Take { dst: o4, place: Field(b0, Kwdefaults) }"),
            ("Run(Clear, Function)", "Take { dst: o6, place: Field(b0, Dict) }"),
            ("Run(Clear, Function)", "Take { dst: o7, place: Field(b0, Closure) }"),
            ("Run(Clear, Function)", "Take { dst: o8, place: Field(b0, Annotations) }"),
            ("Run(Clear, Token)", "Take { dst: o0, place: Field(b0, Finaliser) }"),
        ],
    ),
    row(
        &[Delete],
        ALL,
        "A call of None raises a TypeError, which is dropped.",
        &[("Builtin(MakeToken)", "Branch { test: Same(b0, b1)")],
    ),
    row(
        &[Delete, Swap],
        THREE,
        "A bound method is called as a method and its object are.",
        &[("Opcode(LOAD_METHOD)", "Compute { primitive: MethodOf")],
    ),
    row(
        &[Delete, Swap],
        THREE,
        "No dict can be called, so it is still empty when it is next asked for.",
        &[("Opcode(LOAD_METHOD)", "Compute { primitive: DictToKeep")],
    ),
    row(
        &[Delete],
        &[V3_11],
        "Reading an attribute raises nothing else.",
        &[("Opcode(LOAD_METHOD)", "Branch { test: Is(o5, Exception(AttributeError))")],
    ),
    row(
        &[Swap],
        THREE,
        "What is raised is the operand itself, which is held for longer, or a new instance that holds nothing.",
        &[("Opcode(RAISE_VARARGS)", "Close { src: o2 }")],
    ),
    row(
        &[Swap],
        THREE,
        "The cause has a reference of its own in what is raised.",
        &[("Opcode(RAISE_VARARGS)", "PutMaybe { place: Field(o2, Cause)")],
    ),
    row(
        &[Swap],
        &[V2_7],
        "The text of the error says nothing of the operand.",
        &[("Opcode(RAISE_VARARGS)", "NewError { dst: o1, error: NotATraceback }")],
    ),
    row(
        &[Swap],
        &[V3_8],
        "Names and values are gathered apart.",
        &[("Opcode(CALL_FUNCTION_KW)", "Gather { from: Names(o0)")],
    ),
    row(
        &[Swap],
        &[V3_8],
        "The names are a constant, whose release runs nothing.",
        &[("Opcode(CALL_FUNCTION_KW)", "Close { src: o3 }")],
    ),
    row(
        &[Swap],
        ALL,
        "There are default values, or the loop had no round.",
        &[
            ("Enter", "Branch { test: Filled(b3), when: true, target: 83 }"),
            ("Enter", "Branch { test: Filled(b3), when: true, target: 76 }"),
            ("Enter", "Branch { test: Filled(b3), when: true, target: 79 }"),
            ("EnterMoved", "Branch { test: Filled(b2), when: true, target: 73 }"),
        ],
    ),
    row(
        &[Swap],
        THREE,
        "There is a value or an exception, never both.",
        &[("Run(Finalise, Token)", "CloseMaybe { src: o1 }")],
    ),
    row(
        &[Swap],
        &[V2_7],
        "The code object is a constant of code that runs: its release runs nothing.",
        &[
            ("Opcode(MAKE_FUNCTION)", "PutMaybe { place: Field(o1, Module)"),
            ("Opcode(MAKE_CLOSURE)", "PutMaybe { place: Field(o1, Module)"),
        ],
    ),
    row(
        &[Delete, Swap],
        &[V2_7],
        "The verifier lets only a tuple through: the check always holds.",
        &[("Opcode(MAKE_CLOSURE)", "Compute { primitive: ClosureIsATuple")],
    ),
    row(
        &[Swap],
        ALL,
        "The dict under construction, which nobody else reaches, holds the value, and an equal key with the same tokens.",
        &[
            ("Opcode(STORE_MAP)", "14: CloseMaybe { src: o5 }"),
            ("Opcode(STORE_MAP)", "15: Close { src: o1 }"),
            ("Opcode(MAP_ADD)", "14: CloseMaybe { src: o5 }"),
            ("Opcode(MAP_ADD)", "15: Close { src: o1 }"),
            ("Opcode(MAP_ADD)", "15: Close { src: o0 }"),
        ],
    ),
    row(
        &[Swap],
        &[V2_7],
        "The key that goes is equal to the index, which holds the same tokens.",
        &[("Opcode(DELETE_SUBSCR)", "13: Close { src: o4 }")],
    ),
    row(
        &[Swap],
        &[V2_7],
        "The stack holds the callee as well: letting go of it runs nothing.",
        &[
            ("Opcode(CALL_FUNCTION_VAR)", "5: Close { src: o0 }"),
            ("Opcode(CALL_FUNCTION_VAR)", "25: Close { src: o2 }"),
            ("Opcode(CALL_FUNCTION_KW)", "5: Close { src: o0 }"),
            ("Opcode(CALL_FUNCTION_KW)", "15: Close { src: o2 }"),
            ("Opcode(CALL_FUNCTION_KW)", "35: Close { src: o2 }"),
            ("Opcode(CALL_FUNCTION_VAR_KW)", "7: Close { src: o1 }"),
            ("Opcode(CALL_FUNCTION_VAR_KW)", "14: Close { src: o3 }"),
            ("Opcode(CALL_FUNCTION_VAR_KW)", "25: Close { src: o5 }"),
            ("Opcode(CALL_FUNCTION_VAR_KW)", "47: Close { src: o5 }"),
        ],
    ),
    row(
        &[Swap],
        &[V2_7],
        "What the mapping holds the keywords hold as well: its release runs nothing.",
        &[("Opcode(CALL_FUNCTION_VAR_KW)", "10: Close { src: o0 }")],
    ),
    row(
        &[Swap],
        &[V2_7],
        "2.7 makes one dict of both, whose order is that of its hash table, and not specified.",
        &[
            ("Opcode(CALL_FUNCTION_KW)", "20: Gather { from: Pairs"),
            ("Opcode(CALL_FUNCTION_VAR_KW)", "31: Gather { from: Pairs"),
        ],
    ),
    row(
        &[Swap],
        THREE,
        "The tuple of the arguments holds them, and what runs meanwhile gathers for calls of its own.",
        &[
            ("Opcode(CALL_FUNCTION_EX)", "16: Close { src: o1 }"),
            ("Opcode(CALL_FUNCTION_EX)", "34: Close { src: o0 }"),
            ("Opcode(CALL_FUNCTION_EX)", "35: Close { src: o0 }"),
        ],
    ),
    row(
        &[Delete],
        THREE,
        "It has been checked that the key is not there.",
        &[
            ("Opcode(DICT_MERGE)", "17: Branch { test: Filled(b4)"),
            ("Opcode(BUILD_MAP_UNPACK_WITH_CALL)", "18: Branch { test: Filled(b4)"),
        ],
    ),
    row(
        &[Delete],
        &[V3_11],
        "The namespace is the globals: what is not in the one is not in the other.",
        &[("Opcode(LOAD_NAME)", "10: NewRefMaybe { dst: o0, src: b5 }")],
    ),
    row(
        &[Swap],
        THREE,
        "The specification is a str, whose release runs nothing.",
        &[("Opcode(FORMAT_VALUE)", "4: Close { src: o1 }")],
    ),
    row(
        &[Swap],
        &[V3_11],
        "The iterable holds the item as well, and lives longer.",
        &[("Opcode(SET_UPDATE)", "12: Close { src: o3 }")],
    ),
    row(
        &[Swap],
        &[V3_11],
        "The set holds the items, or equal ones with the same tokens: the release of the tuple runs nothing.",
        &[("Opcode(SET_UPDATE)", "22: Close { src: o1 }")],
    ),
    row(
        &[Swap],
        &[V3_11],
        "What is no list goes the same way whichever operator it is.",
        &[("Opcode(BINARY_OP)", "2: Branch { test: ArgIs(13)")],
    ),
    row(
        &[Swap],
        THREE,
        "What is raised holds the cause: its release runs nothing.",
        &[("Opcode(RAISE_VARARGS)", "18: Close { src: o0 }")],
    ),
    row(
        &[Swap],
        &[V2_7, V3_8],
        "What is not NEWLOCALS is not both.",
        &[("Enter", "6: Branch { test: Flags(Flags(3))")],
    ),
    row(
        &[Swap],
        &[V3_11],
        "A function that is called has globals, and looking at them changes nothing.",
        &[("Enter", "4: Branch { test: Flags(Flags(1))"), ("EnterMoved", "3: Branch { test: Flags(Flags(1))")],
    ),
    row(
        &[Delete],
        &[V3_11],
        "The verifier, which goes by Enter, has refused whatever would read the namespace of a function body; the function holds its globals as long.",
        &[("EnterMoved", "3: Branch { test: Flags(Flags(1))")],
    ),
    row(
        &[Delete],
        &[V3_11],
        "The caller holds what it lends: a reference that is made and released leaves nothing.",
        &[("Enter", "26: Branch { test: Flags(Flags(4))")],
    ),
    row(
        &[Delete],
        &[V3_11],
        "Who lends keyword arguments has them from a dict, in which no name is twice.",
        &[("Enter", "55: Borrow { dst: b6, place: Key("), ("Enter", "56: Branch { test: Filled(b6)")],
    ),
    row(
        &[Swap],
        &[V3_11],
        "Who lends keyword arguments has them from a dict, in which no name is twice.",
        &[("Enter", "55: Borrow { dst: b6, place: Key(")],
    ),
    row(
        &[Delete],
        &[V2_7],
        "The version does not fill the field.",
        &[
            ("Deallocate(Function)", "Take { dst: o5, place: Field(b0, Kwdefaults) }"),
            ("Deallocate(Function)", "Take { dst: o9, place: Field(b0, Annotations) }"),
        ],
    ),
    row(
        &[Delete],
        &[V2_7],
        "2.7 finalises a token only when it dies; a closure that could bring it back would have kept it alive.",
        &[("Run(Finalise, Token)", "0: Branch { test: Finalised(b0)")],
    ),
    row(
        &[Swap],
        THREE,
        "The token holds its finaliser as well: that release runs nothing.",
        &[("Run(Finalise, Token)", "7: CloseMaybe { src: o2 }")],
    ),
    row(
        &[Swap],
        &[V2_7],
        "What 2.7 clears holds nothing that is finalised: the order is not told.",
        &[
            ("Run(Clear, Exception)", "CloseMaybe { src: o0 }"),
            ("Run(Clear, Exception)", "CloseMaybe { src: o1 }"),
            ("Run(Clear, Exception)", "CloseMaybe { src: o2 }"),
            ("Run(Clear, Exception)", "CloseMaybe { src: o3 }"),
            ("Run(Clear, Exception)", "CloseMaybe { src: o4 }"),
            ("Run(Clear, Exception)", "CloseMaybe { src: o5 }"),
        ],
    ),
    row(
        &[Delete, Swap],
        ALL,
        "Any arguments will do but those by keyword, which are outside the specified language.",
        &[("Builtin(NewException)", "0: Compute { primitive: CheckArguments(NewException)")],
    ),
    row(
        &[Delete],
        ALL,
        "In the place of default values or of a closure, None has no items, and reads as nothing does.",
        &[
            ("Builtin(NewFunction)", "31: Branch { test: Same(b9, b10)"),
            ("Builtin(NewFunction)", "37: Branch { test: Same(b11, b12)"),
        ],
    ),
    row(
        &[Swap],
        THREE,
        "Without a round there is nothing to strike, the first one alone passes it, and a round does nothing for what is struck.",
        &[("Builtin(Collect)", "11: SiftGarbage {")],
    ),
    row(
        &[Swap],
        &[V2_7],
        "There is an argument, and looking at it changes nothing.",
        &[("Builtin(NewException)", "12: Branch { test: Exceeds(")],
    ),
];

impl Reason {
    /// Whether one of its entries, by its position, is of a mutant.
    pub fn entry_is_of(&self, entry: usize, mutant: &Mutant) -> bool {
        let Some((of, begins)) = self.uops.get(entry) else { return false };
        let Mutant { version, rule, at, uop, change, .. } = mutant;
        let (uop, placed) = (format!("{uop:?}"), format!("{at}: {uop:?}"));
        self.changes.contains(change)
            && self.versions.contains(version)
            && format!("{rule:?}") == *of
            && (uop.starts_with(begins) || placed.starts_with(begins))
    }

    fn is_of(&self, mutant: &Mutant) -> bool {
        (0..self.uops.len()).any(|entry| self.entry_is_of(entry, mutant))
    }
}

pub(super) fn reason(mutant: &Mutant) -> Option<&'static str> {
    REASONS.iter().find(|reason| reason.is_of(mutant)).map(|reason| reason.reason)
}
