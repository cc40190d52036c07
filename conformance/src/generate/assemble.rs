//! Bodies to code objects.

use super::{Generator, Made, Plan};
use freevars_code::{
    Code, Flags,
    Opcode::LOAD_BUILD_CLASS,
    encode::{Encoded, encode},
    exception_table::{self, ExceptionEntry},
    version::Layout,
};

/// The code object that a plan and a body make.
pub(super) fn code(plan: &Plan, index: usize, made: Made, generator: &Generator) -> Code {
    let version = generator.version;
    let scope = &plan.codes[index];
    let name = |variable: usize| plan.variables[variable].name.clone();
    let mut varnames: Vec<String> = scope.varnames().map(name).collect();
    varnames.extend(scope.counter.then(|| "counter".to_owned()));
    let padding = (0..scope.padding).map(|n| format!("unused{n}"));
    let cellvars: Vec<String> = padding.chain(scope.cells.iter().copied().map(name)).collect();
    let freevars: Vec<String> = scope.frees.iter().copied().map(name).collect();
    let mut flags = match (scope.namespace, index) {
        (false, _) => Flags::OPTIMIZED | Flags::NEWLOCALS,
        // From 3.0 on a class body runs in the namespace that it is given.
        (true, 0) => Flags::default(),
        (true, _) if scope.class.is_some() && generator.has(LOAD_BUILD_CLASS) => Flags::default(),
        // A called function that is not OPTIMIZED runs in its globals from 3.11 on, whatever NEWLOCALS says.
        (true, _) if version.facts().layout == Layout::LocalsPlus => Flags::default(),
        (true, _) => Flags::NEWLOCALS,
    };
    let closed = cellvars.is_empty() && freevars.is_empty();
    let more = [
        (scope.star.is_some(), Flags::VARARGS),
        (scope.double_star.is_some(), Flags::VARKEYWORDS),
        (scope.depth > 1, Flags::NESTED),
        (scope.generator, Flags::GENERATOR),
        (closed && version.facts().layout == Layout::Separate, Flags::NOFREE),
    ];
    more.into_iter().filter(|(holds, _)| *holds).for_each(|(_, flag)| flags = flags | flag);
    let own_name = own_name(plan, index);
    let encoded = encode(&made.drafts, version).unwrap_or_else(|error| panic!("encodable: {error}"));
    let length = |n: usize| u32::try_from(n).expect("few: a program is small");
    Code {
        argcount: length(scope.positional.len()),
        posonlyargcount: length(scope.positional_only),
        kwonlyargcount: length(scope.keyword_only.len()),
        nlocals: length(varnames.len()),
        stacksize: made.stacksize,
        flags,
        exceptiontable: exception_table(&made, &encoded),
        code: encoded.code,
        consts: made.consts,
        names: made.names,
        varnames,
        cellvars,
        freevars,
        filename: "generated.py".to_owned(),
        qualname: if version.facts().fields.qualname { qualname(plan, index) } else { own_name.clone() },
        name: own_name,
        firstlineno: 1,
        ..Code::default()
    }
}

/// One entry for each run of instructions that have the same handler.
fn exception_table(made: &Made, encoded: &Encoded) -> Vec<u8> {
    let end = u32::try_from(encoded.code.len()).expect("few: a program is small");
    let offset = |at: usize| encoded.offsets.get(at).copied().unwrap_or(end);
    let mut entries: Vec<ExceptionEntry> = Vec::new();
    for (at, handler) in made.handlers.iter().enumerate() {
        let Some((target, handler)) = handler else { continue };
        let one = ExceptionEntry {
            start: offset(at),
            end: offset(at + 1),
            target: offset(*target),
            depth: handler.depth,
            lasti: handler.lasti,
        };
        match entries.last_mut().filter(|last| **last == ExceptionEntry { start: last.start, end: one.start, ..one }) {
            Some(last) => last.end = one.end,
            None => entries.push(one),
        }
    }
    exception_table::encode(&entries).expect("few: a program is small")
}

pub(super) fn own_name(plan: &Plan, index: usize) -> String {
    let scope = &plan.codes[index];
    match (index, scope.namespace) {
        (0, true) => "<module>".to_owned(),
        (0, false) => "main".to_owned(),
        _ if scope.class.is_some() => format!("C{index}"),
        _ => format!("f{index}"),
    }
}

/// `co_qualname`, as the compiler would have it.
pub(super) fn qualname(plan: &Plan, index: usize) -> String {
    let name = own_name(plan, index);
    match plan.codes[index].parent {
        Some(0) if plan.codes[0].namespace => name,
        None => name,
        Some(parent) => {
            let locals = if plan.codes[parent].namespace { "" } else { ".<locals>" };
            format!("{}{locals}.{name}", qualname(plan, parent))
        }
    }
}
