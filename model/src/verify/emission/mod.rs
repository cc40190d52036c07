//! Habits of CPython's compiler: what it never emits though the verifier accepts it. Each is held against every code
//! object of the standard libraries (`freevars verify --library`): one that a compiled code object breaks is no habit.
//!
//! `prologue`, `variables`, `functions` and `stack` have the checks, by what they are about.

mod functions;
mod prologue;
mod stack;
mod variables;

use super::known::Known;
use crate::{machine::Shape, rules::Versions};
use freevars_code::{Code, CodeIndex, Instruction, Opcode, Program, Version};
use std::fmt;

/// What the compiler does without fail, though the interpreter would also take what is otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr, strum::EnumIter)]
#[strum(serialize_all = "kebab-case")]
pub enum Habit {
    /// COPY_FREE_VARS is the first instruction where there are free variables, and stands nowhere else.
    CopiesFreeVariablesFirst,
    /// Then comes a MAKE_CELL for each cell variable, by ascending slot, and there is none elsewhere.
    MakesCellsInSlotOrder,
    /// Then, in generators behind RETURN_GENERATOR and POP_TOP, comes the only RESUME 0.
    ResumesAfterThePrologue,

    /// What is captured is read and written through its cell, never as a local variable.
    UsesCapturedVariablesThroughTheirCells,
    /// LOAD_CLOSURE, which takes any slot, is of a cell or free variable.
    LoadsClosuresOfCapturedVariables,
    /// A name is that of one variable: a parameter and its cell share one, and in class bodies two `__class__`es.
    NamesAVariableOnce,
    /// The free variables are sorted by name.
    SortsFreeVariables,
    /// The cell variables are sorted by name; in 3.11 behind those that are parameters, which keep their order.
    SortsCellVariables,
    /// Only what has fast locals has local variables and parameters.
    GivesLocalsToFunctions,
    /// OPTIMIZED and NEWLOCALS go together; in 2.7 NEWLOCALS may stand alone.
    OptimizesWhatHasNewLocals,
    /// NOFREE stands where there are no cell and free variables, in 3.11 nowhere.
    FlagsWhatHasNoFreeVariables,
    /// NESTED stands where a function is inside a function.
    FlagsWhatIsNested,

    /// What is made a function of is a constant, loaded right before.
    MakesFunctionsOfConstants,
    /// A code object is loaded only to make a function of it at once.
    LoadsCodeForFunctions,
    /// A closure is a new tuple of the cells loaded right before.
    MakesEachClosureAnew,
    /// A cell is loaded only for a closure that is made at once, or to be `__classcell__`.
    LoadsCellsForClosures,
    /// The cells of a closure have the names, in the function that makes it, of the free variables that they become.
    CapturesByName,
    /// What has no fast locals is the main code object or a class body.
    CallsNoBodyButThatOfAClass,

    /// A frame that is left outside of any block has nothing on its value stack but the result.
    ReturnsFromAnEmptyStack,
    /// A block is popped when the value stack is as deep as when it was pushed.
    PopsBlocksAtTheirDepth,
    /// Where there are no handlers, every instruction can be reached, by falling through or by a jump.
    ReachesEveryInstruction,
}

/// What the compiler never emits, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unemitted {
    /// The code object.
    pub code: CodeIndex,
    /// The byte offset and opcode of the instruction, if it is one that breaks the habit.
    pub at: Option<(u32, Opcode)>,
    /// The habit that it breaks.
    pub habit: Habit,
}

impl fmt::Display for Unemitted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.code)?;
        if let Some((offset, opcode)) = self.at {
            write!(f, ", offset {offset}, {opcode}")?;
        }
        write!(f, ": {}", <&str>::from(self.habit))
    }
}

/// A habit as some versions have it.
struct Row {
    habit: Habit,
    versions: Versions,
    check: fn(&Emitted<'_>, &mut Breaches<'_>),
}

const fn row(habit: Habit, from: Version, to: Version, check: fn(&Emitted<'_>, &mut Breaches<'_>)) -> Row {
    Row { habit, versions: Versions::between(from, to), check }
}

const V2_7: Version = Version::V2_7;
const V3_8: Version = Version::V3_8;
const V3_11: Version = Version::V3_11;

const HABITS: &[Row] = &[
    row(Habit::CopiesFreeVariablesFirst, V3_11, V3_11, prologue::copies_free_variables_first),
    row(Habit::MakesCellsInSlotOrder, V3_11, V3_11, prologue::makes_cells_in_slot_order),
    row(Habit::ResumesAfterThePrologue, V3_11, V3_11, prologue::resumes_after_the_prologue),
    row(Habit::UsesCapturedVariablesThroughTheirCells, V2_7, V3_11, variables::uses_captured_through_cells),
    row(Habit::LoadsClosuresOfCapturedVariables, V3_11, V3_11, variables::loads_closures_of_captured),
    row(Habit::NamesAVariableOnce, V2_7, V2_7, variables::names_a_variable_once_2_7),
    row(Habit::NamesAVariableOnce, V3_8, V3_11, variables::names_a_variable_once),
    row(Habit::SortsFreeVariables, V2_7, V3_11, variables::sorts_free_variables),
    row(Habit::SortsCellVariables, V2_7, V3_8, variables::sorts_cell_variables),
    row(Habit::SortsCellVariables, V3_11, V3_11, variables::sorts_cell_variables_behind_parameters),
    row(Habit::GivesLocalsToFunctions, V2_7, V2_7, variables::gives_locals_to_new_locals),
    row(Habit::GivesLocalsToFunctions, V3_8, V3_11, variables::gives_locals_to_functions),
    row(Habit::OptimizesWhatHasNewLocals, V2_7, V2_7, variables::optimizes_only_new_locals),
    row(Habit::OptimizesWhatHasNewLocals, V3_8, V3_11, variables::optimizes_what_has_new_locals),
    // The constructor of 3.8 sets it, whatever is said.
    row(Habit::FlagsWhatHasNoFreeVariables, V2_7, V2_7, variables::flags_what_has_no_free_variables),
    row(Habit::FlagsWhatHasNoFreeVariables, V3_11, V3_11, variables::never_flags_nofree),
    row(Habit::FlagsWhatIsNested, V3_8, V3_11, variables::flags_what_is_nested),
    row(Habit::MakesFunctionsOfConstants, V2_7, V3_11, functions::makes_functions_of_constants),
    row(Habit::LoadsCodeForFunctions, V2_7, V3_11, functions::loads_code_for_functions),
    row(Habit::MakesEachClosureAnew, V2_7, V3_11, functions::makes_each_closure_anew),
    row(Habit::LoadsCellsForClosures, V2_7, V3_11, functions::loads_cells_for_closures),
    row(Habit::CapturesByName, V2_7, V3_11, functions::captures_by_name),
    row(Habit::CallsNoBodyButThatOfAClass, V2_7, V2_7, functions::calls_nothing_without_new_locals),
    row(Habit::CallsNoBodyButThatOfAClass, V3_8, V3_11, functions::calls_no_body_but_that_of_a_class),
    row(Habit::ReturnsFromAnEmptyStack, V2_7, V3_8, stack::returns_from_an_empty_stack),
    row(Habit::PopsBlocksAtTheirDepth, V2_7, V2_7, stack::pops_blocks_at_their_depth),
    row(Habit::ReachesEveryInstruction, V3_11, V3_11, stack::reaches_every_instruction),
];

/// A code object that is accepted, which the compiler may have emitted.
pub(super) struct Emitted<'a> {
    program: &'a Program,
    index: CodeIndex,
    code: &'a Code,
    shape: Shape<'a>,
    instructions: Vec<Instruction>,
    known: &'a Known,
}

/// Where a habit is broken.
struct Breaches<'a> {
    emitted: &'a Emitted<'a>,
    habit: Habit,
    found: &'a mut Vec<Unemitted>,
}

impl Breaches<'_> {
    /// It is broken by an instruction.
    fn at(&mut self, index: usize) {
        let at = self.emitted.instructions.get(index).map(|each| (each.offset, each.opcode));
        self.found.push(Unemitted { code: self.emitted.index, at, habit: self.habit });
    }

    /// It is broken by the code object as a whole, unless this holds.
    fn unless(&mut self, holds: bool) {
        if !holds {
            self.found.push(Unemitted { code: self.emitted.index, at: None, habit: self.habit });
        }
    }
}

impl<'a> Emitted<'a> {
    /// A code object of which so much is known.
    pub(super) fn of(program: &'a Program, index: CodeIndex, known: &'a Known) -> Emitted<'a> {
        let code = &program.codes[index.0 as usize];
        let instructions = code.instructions(program.version).expect("decodes: it is accepted");
        Emitted { program, index, code, shape: Shape::of(code, program.version), instructions, known }
    }

    /// The instructions of an opcode, by index.
    fn all(&self, opcode: Opcode) -> impl Iterator<Item = (usize, &Instruction)> {
        self.instructions.iter().enumerate().filter(move |(_, each)| each.opcode == opcode)
    }

    /// The name of the variable that a `*_DEREF` opcode's operand names.
    fn deref_name(&self, instruction: &Instruction) -> &'a str {
        self.shape.names[self.shape.deref + instruction.arg as usize]
    }
}

/// Every habit that a code object breaks.
pub(super) fn broken(emitted: &Emitted<'_>) -> Vec<Unemitted> {
    let mut found = Vec::new();
    for row in HABITS.iter().filter(|row| row.versions.contains(emitted.program.version)) {
        (row.check)(emitted, &mut Breaches { emitted, habit: row.habit, found: &mut found });
    }
    found
}
