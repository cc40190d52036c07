//! Loading: code objects to what the machine steps through.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; a match on every uop has no wildcard"
)]

use super::{Activity, Arguments, Event, Limits, Machine, Outcome, value::Unique};
use crate::{
    builtin::Builtin,
    exception::Class,
    heap::Heap,
    object::{Address, Data, Entry, Key, Slot, Type},
    primitive::Value,
    rules::RuleName,
    table::{RuleIndex, Table},
    uop::{Field, Reg},
};
use freevars_code::{
    Code, CodeIndex, Const, Instruction, Malformed, MalformedExceptionTable, Opcode, Program, Version,
    allocation::Site, version::Layout,
};
use rustc_hash::FxHashMap;
use std::fmt;

/// Why a program cannot be loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// The bytes of a code object are no instructions.
    Malformed(CodeIndex, Malformed),
    /// The exception table of a code object is none.
    Handlers(CodeIndex, MalformedExceptionTable),
    /// An opcode has no rule: it is outside the specified language.
    NoRule(CodeIndex, u32, Opcode),
    /// A constant is of a type outside the specified language.
    Constant(CodeIndex, usize, &'static str),
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LoadError::Malformed(code, malformed) => write!(f, "{code}: {malformed}"),
            LoadError::Handlers(code, malformed) => write!(f, "{code}: {malformed}"),
            LoadError::NoRule(code, offset, opcode) => {
                write!(f, "{code}, offset {offset}: {opcode} is outside the specified language")
            }
            LoadError::Constant(code, index, what) => {
                write!(f, "{code}: co_consts[{index}], {what}, is outside the specified language")
            }
        }
    }
}

impl std::error::Error for LoadError {}

/// Where the slots of a code object's frames are.
#[derive(Clone, Debug)]
pub(crate) struct Shape<'p> {
    /// The name of each slot.
    pub(crate) names: Vec<&'p str>,
    /// The slot that operand 0 of a `*_DEREF` opcode names.
    pub(crate) deref: usize,
    /// The slot of the first free variable.
    pub(crate) free: usize,
    /// For each cell variable, the slot of the parameter that it captures.
    pub(crate) captured: Vec<Option<usize>>,
}

impl<'p> Shape<'p> {
    pub(crate) fn of(code: &'p Code, version: Version) -> Shape<'p> {
        let parameters = code.parameters() as usize;
        let parameter = |name: &String| code.varnames.iter().take(parameters).position(|n| n == name);
        let captured = code.cellvars.iter().map(parameter).collect();
        let merged = |name: &&String| version.facts().layout == Layout::Separate || !code.varnames.contains(name);
        let cells = code.cellvars.iter().filter(merged);
        let mut names = Vec::with_capacity(code.varnames.len() + code.cellvars.len() + code.freevars.len());
        names.extend(code.varnames.iter().chain(cells).map(String::as_str));
        let free = names.len();
        names.extend(code.freevars.iter().map(String::as_str));
        let deref = match version.facts().layout {
            Layout::Separate => code.varnames.len(),
            Layout::LocalsPlus => 0,
        };
        Shape { names, deref, free, captured }
    }
}

/// An instruction, ready to be stepped.
#[derive(Clone, Debug)]
pub(super) struct LoadedInstruction {
    pub(super) rule: RuleIndex,
    pub(super) arg: u32,
    /// The index of the instruction that it jumps to.
    pub(super) target: usize,
    /// The byte offset at which it starts.
    pub(super) start: u32,
    /// The index of its code unit among all: of the opcode, after its prefixes.
    pub(super) unit: u32,
    /// Its handler, if the exception table has one.
    pub(super) handler: Option<Handler>,
    /// Where a generator that waits before it, in `yield from`, goes on when what it delegates to is over.
    pub(super) behind: Option<usize>,
}

/// A handler of the exception table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Handler {
    /// The index of its first instruction.
    pub(crate) target: usize,
    /// How many stack entries it keeps.
    pub(crate) depth: usize,
    /// Whether it wants to know which instruction raised.
    pub(crate) position: bool,
}

/// How many code units follow an instruction for its inline caches.
fn caches(version: Version, instruction: &Instruction) -> u32 {
    version.row(instruction.opcode).map_or(0, |row| u32::from(row.caches))
}

/// The handler of each instruction.
pub(crate) fn handlers(
    code: &Code,
    instructions: &[Instruction],
) -> Result<Vec<Option<Handler>>, MalformedExceptionTable> {
    let entries = code.exception_entries()?;
    let at = |offset: u32| instructions.partition_point(|instruction| instruction.offset < offset);
    let handler = |instruction: &Instruction| {
        let entry = entries.iter().find(|entry| (entry.start..entry.end).contains(&instruction.offset))?;
        Some(Handler { target: at(entry.target), depth: entry.depth as usize, position: entry.lasti })
    };
    Ok(instructions.iter().map(handler).collect())
}

/// Whether a generator that waits before the instruction waits for what it delegates to: `_PyGen_yf`. That sees no more than
/// one code unit.
pub(crate) fn delegates(before: &Instruction) -> bool {
    match before.opcode {
        Opcode::YIELD_FROM => true,
        Opcode::RESUME => before.arg >= 2 && is_plain(before),
        _ => false,
    }
}

/// For each instruction before which a generator may wait in `yield from`: where that ends. From 3.11 on the SEND says so
/// that stands before the YIELD_VALUE.
pub(crate) fn delegations(instructions: &[Instruction]) -> Vec<Option<usize>> {
    let at = |offset: u32| instructions.partition_point(|instruction| instruction.offset < offset);
    let behind = |(index, before): (usize, &Instruction)| match before.opcode {
        Opcode::YIELD_FROM => Some(index + 1),
        _ if !delegates(before) => None,
        _ => {
            let [send, yields] = instructions.get(index.checked_sub(2)?..index)? else { return None };
            let sends = (send.opcode, yields.opcode) == (Opcode::SEND, Opcode::YIELD_VALUE);
            send.target.filter(|_| sends && is_plain(send) && is_plain(yields)).map(at)
        }
    };
    instructions.iter().enumerate().map(behind).collect()
}

/// Whether an instruction has no prefix.
fn is_plain(instruction: &Instruction) -> bool {
    instruction.end() - instruction.offset == 2
}

/// A code object, ready to be run.
#[derive(Clone, Debug)]
pub(super) struct LoadedCode<'p> {
    pub(super) shape: Shape<'p>,
    pub(super) instructions: Vec<LoadedInstruction>,
    pub(super) object: Address,
    pub(super) consts: Vec<Address>,
    pub(super) names: Vec<Address>,
    pub(super) slot_names: Vec<Address>,
}

impl<'p> Machine<'p> {
    /// A machine about to run a program that [`crate::verify`] has accepted: about to call `codes[0]`, if it is a
    /// function body, else to execute it as a module.
    ///
    /// # Errors
    ///
    /// [`LoadError`], if the program is malformed or outside the specified language.
    pub fn new(program: &'p Program, table: &'p Table, limits: Limits) -> Result<Machine<'p>, LoadError> {
        let mut heap = Heap::with_room();
        let mut singletons = FxHashMap::default();
        let mut unique = |heap: &mut Heap, key: Unique, data: Data| {
            let address = heap.allocate(data, vec![]);
            singletons.insert(key, address);
            address
        };
        let class = |class| Unique::Type(Type::Exception(class));
        let common = [
            unique(&mut heap, Unique::None, Data::None),
            unique(&mut heap, Unique::Bool(true), Data::Bool(true)),
            unique(&mut heap, Unique::Bool(false), Data::Bool(false)),
            unique(&mut heap, Unique::EmptyTuple, Data::Tuple),
            unique(&mut heap, Unique::Name("__name__"), Data::Str("__name__".into())),
            unique(&mut heap, Unique::Name("send"), Data::Str("send".into())),
            unique(&mut heap, Unique::Name("throw"), Data::Str("throw".into())),
            unique(&mut heap, Unique::Name("close"), Data::Str("close".into())),
            unique(&mut heap, class(Class::AssertionError), Data::Type(Type::Exception(Class::AssertionError))),
            unique(&mut heap, class(Class::StopIteration), Data::Type(Type::Exception(Class::StopIteration))),
            unique(&mut heap, class(Class::GeneratorExit), Data::Type(Type::Exception(Class::GeneratorExit))),
        ];
        let globals = heap.allocate(Data::Dict(Default::default()), vec![]);
        let mut machine = Machine {
            program,
            table,
            codes: Vec::new(),
            heap,
            singletons,
            common,
            frames: Vec::new(),
            handled: [None; 3],
            published: [None; 3],
            activities: Vec::new(),
            roots: vec![globals],
            main: None,
            collecting: None,
            spared: Vec::new(),
            uncollectable: Vec::new(),
            collected: 0,
            globals,
            told: Vec::new(),
            trace: None,
            stepped: None,
            limits,
            failing: None,
            steps: 0,
            instructions: 0,
            tokens: 0,
            space_due: false,
            stopped: None,
            outcome: None,
        };
        machine.load()?;
        machine.set_module_name();
        machine.start_main();
        Ok(machine)
    }

    fn load(&mut self) -> Result<(), LoadError> {
        let version = self.version();
        let objects: Vec<Address> =
            (0..).map(CodeIndex).zip(&self.program.codes).map(|(i, code)| self.code_object(i, code)).collect();
        for (index, code) in (0..).map(CodeIndex).zip(&self.program.codes) {
            let decoded = code.instructions(version).map_err(|malformed| LoadError::Malformed(index, malformed))?;
            let at = |offset: u32| decoded.partition_point(|instruction| instruction.offset < offset);
            let mut instructions = Vec::with_capacity(decoded.len());
            let handlers = handlers(code, &decoded).map_err(|malformed| LoadError::Handlers(index, malformed))?;
            let delegations = delegations(&decoded);
            for ((instruction, handler), behind) in decoded.iter().zip(handlers).zip(delegations) {
                let name = RuleName::Opcode(instruction.opcode);
                let missing = LoadError::NoRule(index, instruction.offset, instruction.opcode);
                let rule = self.table.find(name).ok_or(missing)?;
                let target = instruction.target.map_or(0, at);
                let (start, unit) =
                    (instruction.offset, (instruction.end() / 2).saturating_sub(1 + caches(version, instruction)));
                instructions.push(LoadedInstruction {
                    rule,
                    arg: instruction.arg,
                    target,
                    start,
                    unit,
                    handler,
                    behind,
                });
            }
            let shape = Shape::of(code, version);
            let mut consts = Vec::with_capacity(code.consts.len());
            for (i, constant) in code.consts.iter().enumerate() {
                let value = constant_value(constant, &objects).map_err(|what| LoadError::Constant(index, i, what))?;
                consts.push(self.hold(value));
            }
            let names = code.names.iter().map(|name| self.hold(Value::str(name.as_str()))).collect();
            let slot_names = shape.names.iter().map(|name| self.hold(Value::str(*name))).collect();
            let object = objects[index.0 as usize];
            self.codes.push(LoadedCode { shape, instructions, object, consts, names, slot_names });
        }
        Ok(())
    }

    /// A new object that the machine itself holds until the end.
    fn hold(&mut self, value: Value) -> Address {
        let address = self.realise(value);
        self.roots.push(address);
        address
    }

    fn code_object(&mut self, index: CodeIndex, code: &Code) -> Address {
        let name = self.realise(Value::str(code.name.as_str()));
        let qualname = self.realise(Value::str(code.qualname.as_str()));
        let doc = match code.consts.first() {
            Some(Const::Str(text)) => Some(self.realise(Value::str(text.as_str()))),
            _ => None,
        };
        let address = self.heap.allocate(Data::Code(index), vec![Some(name), Some(qualname), doc]);
        self.roots.push(address);
        address
    }

    fn set_module_name(&mut self) {
        let key = self.singleton(crate::uop::Singleton::DunderName);
        self.new_ref(key);
        let value = self.realise(Value::str("__main__"));
        let entries = self.heap.get_mut(self.globals).data.entries_mut().expect("globals: the globals are a dict");
        entries.insert(Key::Str("__name__".into()), Entry { key: Some(key), value: Some(value) });
    }

    /// Calls `codes[0]`, lending the function.
    fn start_main(&mut self) {
        let code = self.codes[0].object;
        let fields = crate::object::Type::Function.fields();
        let mut refs: Vec<Slot> = vec![None; fields.len()];
        for (slot, field) in refs.iter_mut().zip(fields) {
            let value = match field {
                Field::Code => Some(code),
                Field::Globals => Some(self.globals),
                // 2.7 has no qualified names.
                Field::Qualname if self.version() == Version::V2_7 => None,
                Field::Name | Field::Qualname => self.heap.field(code, *field),
                _ => None,
            };
            value.into_iter().for_each(|address| self.new_ref(address));
            *slot = value;
        }
        let function = self.heap.allocate(Data::Function, refs);
        self.main = Some(function);
        self.enter(CodeIndex(0), function, false, Arguments::default());
    }

    pub(super) fn start_builtin(&mut self, builtin: Builtin) {
        let rule = self.table.find(RuleName::Builtin(builtin)).expect("every-builtin-has-a-rule: see the table");
        self.push_activity(rule, None, None, Arguments::default());
    }

    /// A frame for a call of a function, and the activity that enters it.
    pub(super) fn enter(&mut self, code: CodeIndex, function: Address, moved: bool, given: Arguments) {
        let first = given.values.first().copied().flatten();
        let iterator = first.is_some_and(|first| self.heap.is_iterator(first, self.version()));
        if takes_an_iterator(&self.program.codes[code.0 as usize]) && !iterator {
            return self.stop(Outcome::Unsupported("a comprehension called with what is no iterator".to_string()));
        }
        if self.takes_names(&given) && self.fails(Site::Frame) {
            return self.fail_call_for_memory(function, moved, given);
        }
        self.push_frame(code);
        let name = if moved { RuleName::EnterMoved } else { RuleName::Enter };
        let rule = self.table.find(name).expect("every-version-enters-frames: see the table");
        let reg = if moved { Reg::owned(0) } else { Reg::borrowed(0) };
        self.push_activity(rule, Some(self.frames.len() - 1), Some((reg, function)), given);
        if let Some(trace) = &mut self.trace {
            trace.push(Event::Call(code));
        }
    }

    pub(super) fn push_activity(
        &mut self,
        rule: RuleIndex,
        frame: Option<usize>,
        given: Option<(Reg, Address)>,
        arguments: Arguments,
    ) {
        self.begin_activity(rule, frame, given, arguments);
        if let Some(trace) = &mut self.trace {
            trace.push(Event::Rule(rule));
        }
    }

    pub(super) fn begin_activity(
        &mut self,
        rule: RuleIndex,
        frame: Option<usize>,
        given: Option<(Reg, Address)>,
        arguments: Arguments,
    ) {
        let mut registers = [None; Reg::COUNT];
        if let Some((reg, address)) = given {
            registers[reg.index()] = Some(address);
        }
        self.activities.push(Activity {
            rule,
            ip: 0,
            frame,
            arg: 0,
            loops: Vec::new(),
            registers,
            given: arguments,
            outgoing: Arguments::default(),
            awaits: None,
        });
    }
}

/// Whether the code object is a comprehension's: its first parameter is the iterator that FOR_ITER relies on unchecked.
/// (2.7 also calls a tuple parameter `.0`.)
pub(crate) fn takes_an_iterator(code: &Code) -> bool {
    let comprehension = ["<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>"].contains(&code.name.as_str());
    comprehension && code.argcount > 0 && code.varnames.first().is_some_and(|name| name == ".0")
}

/// A constant as a value, or the type that is outside the specified language.
fn constant_value(constant: &Const, codes: &[Address]) -> Result<Value, &'static str> {
    let items = |items: &[Const]| items.iter().map(|item| constant_value(item, codes)).collect::<Result<Vec<_>, _>>();
    Ok(match constant {
        Const::None => Value::none(),
        Const::Ellipsis => Value::New(Data::Ellipsis, vec![]),
        Const::Bool(b) => Value::bool(*b),
        Const::Int(n) => Value::int(n.clone()),
        Const::Long(n) => Value::New(Data::Long(n.clone()), vec![]),
        Const::Float(bits) => Value::New(Data::Float(f64::from_bits(*bits)), vec![]),
        Const::Complex(..) => return Err("a complex"),
        Const::Str(text) => Value::str(text.as_str()),
        Const::Unicode(text) => Value::New(Data::Unicode(text.as_str().into()), vec![]),
        Const::Bytes(bytes) => Value::New(Data::Bytes(bytes.as_slice().into()), vec![]),
        Const::Tuple(list) => Value::tuple(items(list)?),
        Const::FrozenSet(_) => return Err("a frozenset"),
        Const::Code(index) => Value::Object(codes[index.0 as usize]),
    })
}
