//! Lowering: from CPython's code objects, of whatever version, to [`crate::instr`].
//!
//! [`flow`] finds out what is known before each instruction, [`emit`] keeps CPython's stack in mind while [`opcode`] and
//! [`calls`] say what each opcode becomes.

mod calls;
mod effect;
mod emit;
mod flow;
mod opcode;

use crate::{
    code::{BlockKind, Code, MethodCache, Shape},
    object::{CodeObject, Items, Kind},
    value::Value,
    vm::Vm,
};
pub(crate) use calls::{ANNOTATIONS, CLOSURE, COUNT_SHIFT, COUNTED, DEFAULTS, KWDEFAULTS, QUALNAME};
use emit::Emitter;
use freevars_code::{Const, Flags, Program, Version, version::Layout};
use num_bigint::BigInt;
use std::ptr::NonNull;

/// Why a program does not run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// It is not valid.
    Rejected(String),
    /// It has something that is not covered.
    Unsupported(String),
}

/// Lowers all code objects of a program into a machine.
pub(crate) fn lower(vm: &Vm, program: &Program) -> Result<Value, Refusal> {
    program.check_nesting().map_err(|why| Refusal::Rejected(why.to_string()))?;
    let mut values = vec![None; program.codes.len()];
    // A code object comes after those among its constants. `check_nesting` has seen that this ends.
    let mut waiting = vec![(0, false)];
    while let Some((index, children_done)) = waiting.pop() {
        let code = &program.codes[index];
        if children_done {
            values[index] = Some(lower_code(vm, index, code, program.version, &values)?);
        } else {
            waiting.push((index, true));
            let own = freevars_code::CodeIndex(0);
            waiting.extend(code.references(own).into_iter().map(|(_, child)| (child.0 as usize, false)));
        }
    }
    values.swap_remove(0).ok_or_else(|| Refusal::Rejected("there is no code object".into()))
}

fn lower_code(
    vm: &Vm,
    index: usize,
    code: &freevars_code::Code,
    version: Version,
    values: &[Option<Value>],
) -> Result<Value, Refusal> {
    let in_code = |what: String| format!("{}: {what}", code.name);
    let instructions = code.instructions(version).map_err(|why| Refusal::Rejected(in_code(why.to_string())))?;
    let mut shape = shape(code, version)?;
    if index == 0 && shape.frees > 0 {
        return Err(Refusal::Rejected("the first code object has free variables, which nobody fills".into()));
    }
    let captures = !code.cellvars.is_empty() || !code.freevars.is_empty();
    if version.facts().layout == Layout::Separate && code.flags.contains(Flags::NOFREE) && captures {
        return Err(Refusal::Rejected(in_code("NOFREE with cells or free variables".into())));
    }
    if instructions.is_empty() {
        return Err(Refusal::Rejected(in_code("there are no instructions".into())));
    }
    let flow = flow::flow(code, &instructions, version)?;
    // A handler is given more than CPython's stack may declare.
    shape.stack = shape.stack.max(flow.deepest);
    if shape.window() >= crate::instr::Operand::LIMIT {
        return Err(Refusal::Unsupported("so many variables".into()));
    }
    let mut consts = Vec::with_capacity(code.consts.len() + 1);
    for constant in &code.consts {
        consts.push(const_value(vm, constant, values)?);
    }
    let mut emitter = Emitter {
        source: code,
        version,
        instructions: &instructions,
        flow: &flow,
        shape: &shape,
        stack: Vec::new(),
        instrs: Vec::with_capacity(instructions.len() + 8),
        block_of: Vec::with_capacity(instructions.len() + 8),
        operands: Vec::new(),
        consts,
        caches: 0,
        method_caches: 0,
        block: 0,
        starts: vec![0; instructions.len()],
        jumps: Vec::new(),
        made: None,
        joined: 0,
        keywords: 0,
    };
    emitter.sets_up_the_frame()?;
    emitter.run()?;
    let begins = |instr: &crate::instr::Instr| matches!(instr, crate::instr::Instr::ReturnGenerator { .. });
    if version == Version::V3_11 && shape.is_generator && !emitter.instrs.first().is_some_and(begins) {
        return Err(Refusal::Unsupported("a generator that does not begin with RETURN_GENERATOR".into()));
    }
    let caches = emitter.caches();
    let method_caches = (0..emitter.method_caches).map(|_| MethodCache::default()).collect();
    let Emitter { instrs, block_of, operands, consts, starts, .. } = emitter;
    let mut blocks = flow.blocks.clone();
    for block in &mut blocks {
        if block.kind != BlockKind::Handler {
            block.target = starts[block.target as usize];
        }
    }
    let intern = |name: &String| vm.intern(name);
    let doc = match code.consts.first() {
        Some(Const::Str(_)) => consts[0].clone(),
        Some(Const::Unicode(_)) if version == Version::V2_7 => consts[0].clone(),
        _ => Value::NONE,
    };
    let lowered = Code {
        instrs,
        block_of,
        blocks,
        operands,
        consts,
        names: code.names.iter().map(intern).collect(),
        caches,
        method_caches,
        parameters: code.varnames.iter().take(code.parameters() as usize).map(intern).collect(),
        fields: code.clone(),
        name: vm.intern(&code.name),
        qualname: vm.intern(&code.qualname),
        doc,
        shape,
    };
    lowered.seal();
    let mut codes = vm.codes.borrow_mut();
    codes.push(Box::new(lowered));
    let pointer = NonNull::from(&**codes.last().expect("pushed: just now"));
    Ok(vm.heap.new_object(Kind::Code, CodeObject(pointer)))
}

fn shape(code: &freevars_code::Code, version: Version) -> Result<Shape, Refusal> {
    let locals = code.nlocals as usize;
    if code.posonlyargcount > code.argcount {
        return Err(Refusal::Rejected(format!("{}: more parameters are positional-only than there are", code.name)));
    }
    if code.varnames.len() < locals.max(code.parameters() as usize) || code.nlocals < code.parameters() {
        return Err(Refusal::Rejected(format!("{}: varnames is too small", code.name)));
    }
    let mut made = Vec::new();
    let mut cells = 0;
    let register = |index: usize| u16::try_from(index).map_err(|_| Refusal::Unsupported("so many variables".into()));
    for name in &code.cellvars {
        let limit = if version == Version::V3_11 { locals } else { code.parameters() as usize };
        let local = code.varnames[..limit].iter().position(|local| local == name);
        if version == Version::V3_11
            && let Some(local) = local
        {
            // However often an argument is named, it has one place.
            let place = (register(local)?, Some(register(local)?));
            if !made.contains(&place) {
                made.push(place);
            }
        } else {
            made.push((register(locals + cells)?, local.map(register).transpose()?));
            cells += 1;
        }
    }
    let plain = !code.flags.contains(Flags::VARARGS)
        && !code.flags.contains(Flags::VARKEYWORDS)
        && !code.flags.contains(Flags::GENERATOR)
        && code.kwonlyargcount == 0
        && code.is_function();
    for flag in [Flags::COROUTINE, Flags::ITERABLE_COROUTINE, Flags::ASYNC_GENERATOR] {
        if code.flags.contains(flag) {
            return Err(Refusal::Unsupported("coroutines".into()));
        }
    }
    if !code.is_function() && (code.flags.contains(Flags::GENERATOR) || code.parameters() > 0) {
        return Err(Refusal::Unsupported("a generator or parameters of what is no function".into()));
    }
    Ok(Shape {
        locals,
        cells,
        frees: code.freevars.len(),
        stack: code.stacksize as usize,
        plain_arguments: if plain { code.argcount } else { u32::MAX },
        made,
        keeps_arguments: version == Version::V2_7,
        is_function: code.is_function(),
        is_generator: code.flags.contains(Flags::GENERATOR),
        flags: code.flags,
    })
}

/// The value of a constant.
fn const_value(vm: &Vm, constant: &Const, values: &[Option<Value>]) -> Result<Value, Refusal> {
    Ok(match constant {
        Const::None => Value::NONE,
        Const::Ellipsis => Value::ELLIPSIS,
        Const::Bool(truth) => Value::bool(*truth),
        Const::Int(number) => vm.int(number.clone()),
        Const::Long(number) => vm.long(number.clone()),
        Const::Float(bits) => vm.float(f64::from_bits(*bits)),
        Const::Complex(..) => return Err(Refusal::Unsupported("complex".into())),
        Const::Str(text) => {
            if vm.is_2_7() && !text.is_ascii() {
                return Err(Refusal::Unsupported("a str that is not ASCII".into()));
            }
            vm.intern(text)
        }
        Const::Unicode(text) => vm.unicode(text.as_str()),
        Const::Bytes(_) => return Err(Refusal::Unsupported("bytes".into())),
        Const::Tuple(items) => {
            let items: Result<Items, Refusal> = items.iter().map(|item| const_value(vm, item, values)).collect();
            vm.tuple(items?)
        }
        Const::FrozenSet(items) => {
            let set = vm.frozen_set();
            for item in items {
                let item = const_value(vm, item, values)?;
                if vm.set_add(&set, item).is_err() {
                    return Err(Refusal::Rejected("a frozenset of what is not hashable".into()));
                }
            }
            set
        }
        Const::Code(index) => {
            let known = values.get(index.0 as usize).cloned().flatten();
            known.ok_or_else(|| Refusal::Rejected(format!("{index} among its own constants")))?
        }
    })
}

impl Vm {
    /// An integer of any size.
    pub(crate) fn int(&self, number: BigInt) -> Value {
        let small = i64::try_from(&number).ok().and_then(Value::int);
        small.unwrap_or_else(|| self.heap.new_object(Kind::Int, crate::object::Big(number)))
    }

    /// 2.7's `long`.
    pub(crate) fn long(&self, number: BigInt) -> Value {
        self.heap.new_object(Kind::Long, crate::object::Big(number))
    }
}
