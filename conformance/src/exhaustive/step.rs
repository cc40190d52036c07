//! Steps, and the program around them.

use super::{AFTER, BEFORE, WITHIN};
use crate::symbolic::{Body, Instruction, Operand, Symbolic, VariableIndex};
use freevars_code::{
    CodeIndex, Const, Flags,
    Opcode::{self, *},
    Program, Version,
};

/// An instruction, or those that make a call.
#[derive(Clone, Debug)]
pub(super) struct Step {
    pub(super) instructions: Vec<Instruction>,
    /// Whether the closure may run because of it.
    pub(super) calls: bool,
}

/// What the closure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// A function, which is called.
    Function,
    /// The body of a class, which is made.
    Class,
}

/// The steps of a version, and the program that they stand in.
#[derive(Clone, Debug)]
pub(super) struct Alphabet {
    version: Version,
    pub(super) shape: Shape,
    /// By stretch.
    pub(super) steps: [Vec<Step>; 3],
}

/// The local variable, in either code object.
const V: VariableIndex = VariableIndex(0);
/// The cells, or in the closure the free variables.
const X: VariableIndex = VariableIndex(1);
const Y: VariableIndex = VariableIndex(2);
/// The closure, as a local variable of the function.
const G: VariableIndex = VariableIndex(3);
/// The cell of the closure's own.
const Z: VariableIndex = VariableIndex(3);

/// MAKE_FUNCTION's bit for a closure.
const CLOSURE: u32 = 8;

/// How deep no stretch gets: `co_stacksize`.
const DEEP: u32 = 24;

impl Alphabet {
    /// None: in this version a class is not made by calling its body.
    pub(super) fn of(version: Version, shape: Shape) -> Option<Alphabet> {
        let mut alphabet = Alphabet { version, shape, steps: Default::default() };
        if shape == Shape::Class && !alphabet.has(LOAD_BUILD_CLASS) {
            return None;
        }
        let (variable, cells) = ([LOAD_FAST, STORE_FAST, DELETE_FAST].map(|opcode| on(opcode, V)), [X, Y]);
        alphabet.steps[BEFORE] = alphabet.common(&variable, &cells);
        alphabet.steps[AFTER] = alphabet.common(&variable, &cells);
        alphabet.steps[WITHIN] = match shape {
            Shape::Function => alphabet.common(&variable, &[X, Y, Z]),
            Shape::Class => alphabet.common(&[LOAD_NAME, STORE_NAME, DELETE_NAME].map(named), &[X, Y]),
        };
        let runs = alphabet.runs().into_iter().map(|instructions| Step { instructions, calls: true });
        alphabet.steps[AFTER].extend(runs);
        Some(alphabet)
    }

    /// What may run the closure, and drops what comes of it.
    fn runs(&self) -> Vec<Vec<Instruction>> {
        let null = if self.has(PUSH_NULL) { vec![number(PUSH_NULL, 0)] } else { vec![] };
        let (name, drop) = (Instruction::constant(Const::Str("C".to_owned())), vec![number(POP_TOP, 0)]);
        match self.shape {
            Shape::Class => {
                let operands = vec![number(LOAD_BUILD_CLASS, 0), on(LOAD_FAST, G), name];
                vec![[null, operands, self.call(2), drop].concat()]
            }
            Shape::Function => {
                let called = [null, vec![on(LOAD_FAST, G)], self.call(0), drop].concat();
                // It is called when the token is finalised, which is kept for that.
                let guard = [vec![self.token(), on(LOAD_FAST, G)], self.call(1)].concat();
                vec![called, guard]
            }
        }
    }

    fn has(&self, opcode: Opcode) -> bool {
        self.version.row(opcode).is_some()
    }

    /// What may be done with a variable that is not captured, with cells, and on the stack.
    fn common(&self, variable: &[Instruction], cells: &[VariableIndex]) -> Vec<Step> {
        let mut steps = vec![[vec![self.token()], self.call(0)].concat()];
        steps.extend(variable.iter().map(|instruction| vec![instruction.clone()]));
        for &cell in cells {
            let opcodes = [LOAD_DEREF, STORE_DEREF, DELETE_DEREF, LOAD_CLOSURE, LOAD_CLASSDEREF];
            steps.extend(opcodes.map(|opcode| vec![on(opcode, cell)]));
        }
        let plain =
            [(POP_TOP, 0), (DUP_TOP, 0), (COPY, 1), (ROT_TWO, 0), (SWAP, 2), (BUILD_TUPLE, 1), (BUILD_TUPLE, 2)];
        steps.extend(plain.map(|(opcode, operand)| vec![number(opcode, operand)]));
        steps.retain(|step| step.iter().all(|instruction| self.has(instruction.opcode)));
        steps.into_iter().map(|instructions| Step { instructions, calls: false }).collect()
    }

    /// Loads the function that makes tokens, to be called.
    fn token(&self) -> Instruction {
        Instruction::new(LOAD_GLOBAL, Operand::Name { name: "token".to_owned(), null: self.has(PUSH_NULL) })
    }

    fn call(&self, arguments: u32) -> Vec<Instruction> {
        let opcodes: &[Opcode] = if self.has(PRECALL) { &[PRECALL, CALL] } else { &[CALL_FUNCTION] };
        opcodes.iter().map(|opcode| number(*opcode, arguments)).collect()
    }

    /// The program whose stretches are these steps of the alphabet.
    pub(super) fn program(&self, steps: [&[u8]; 3]) -> Program {
        self.symbolic(steps).lay_out().expect("exhaustive: few variables and short code have a layout")
    }

    /// The same, and where each stretch begins in its code object.
    pub(super) fn symbolic(&self, steps: [&[u8]; 3]) -> Symbolic {
        let filled = |stretch: usize| {
            let numbers = steps[stretch].iter().map(|number| usize::from(*number));
            numbers.flat_map(move |number| self.steps[stretch][number].instructions.iter().cloned())
        };
        let mut function = self.body("f", &["v", "x", "y", "g"]);
        (function.locals, function.cells) = (vec![V, G], vec![X, Y]);
        function.instructions = self.prologue(&function);
        function.instructions.extend(filled(BEFORE));
        function.instructions.extend(self.make());
        function.instructions.extend(filled(AFTER));
        function.instructions.extend([on(LOAD_FAST, G), number(RETURN_VALUE, 0)]);
        let mut closure = self.body("g", &["v", "x", "y", "z"]);
        match self.shape {
            Shape::Function => (closure.locals, closure.cells) = (vec![V], vec![Z]),
            Shape::Class => closure.flags = Flags::default(),
        }
        closure.frees = vec![X, Y];
        closure.instructions = self.prologue(&closure);
        closure.instructions.extend(filled(WITHIN));
        closure.instructions.extend([Instruction::constant(Const::None), number(RETURN_VALUE, 0)]);
        Symbolic { version: self.version, bodies: vec![function, closure], source: None }
    }

    /// Where a stretch begins: of which code object, at which instruction.
    pub(super) fn place(&self, stretch: usize) -> (CodeIndex, usize) {
        let empty = self.symbolic([&[]; 3]);
        let prologue = |code: usize| self.prologue(&empty.bodies[code]).len();
        match stretch {
            BEFORE => (CodeIndex(0), prologue(0)),
            AFTER => (CodeIndex(0), prologue(0) + self.make().len()),
            _ => (CodeIndex(1), prologue(1)),
        }
    }

    fn body(&self, name: &str, variables: &[&str]) -> Body {
        let mut body = Body {
            name: name.to_owned(),
            qualname: name.to_owned(),
            flags: Flags::OPTIMIZED | Flags::NEWLOCALS,
            stacksize: DEEP,
            ..Body::default()
        };
        for variable in variables {
            body.add_variable((*variable).to_owned(), None);
        }
        body
    }

    /// What a version's code objects begin with.
    fn prologue(&self, body: &Body) -> Vec<Instruction> {
        let mut prologue = Vec::new();
        if !body.frees.is_empty() {
            prologue.push(Instruction::new(COPY_FREE_VARS, Operand::Frees));
        }
        prologue.extend(body.cells.iter().map(|cell| on(MAKE_CELL, *cell)));
        prologue.push(number(RESUME, 0));
        prologue.retain(|instruction| self.has(instruction.opcode));
        prologue
    }

    /// Makes the closure and keeps it.
    fn make(&self) -> Vec<Instruction> {
        let mut made = vec![on(LOAD_CLOSURE, X), on(LOAD_CLOSURE, Y), number(BUILD_TUPLE, 2)];
        made.push(Instruction::constant(Const::Code(CodeIndex(1))));
        if self.has(MAKE_CLOSURE) {
            made.push(number(MAKE_CLOSURE, 0));
        } else {
            if !self.version.facts().fields.qualname {
                made.push(Instruction::constant(Const::Str("g".to_owned())));
            }
            made.push(number(MAKE_FUNCTION, CLOSURE));
        }
        made.push(on(STORE_FAST, G));
        made
    }
}

fn on(opcode: Opcode, variable: VariableIndex) -> Instruction {
    Instruction::new(opcode, Operand::Variable(variable))
}

/// On the name that a class body may have besides the free variable.
fn named(opcode: Opcode) -> Instruction {
    Instruction::new(opcode, Operand::Name { name: "x".to_owned(), null: false })
}

fn number(opcode: Opcode, operand: u32) -> Instruction {
    Instruction::new(opcode, Operand::Number(operand))
}
