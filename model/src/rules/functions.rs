//! Making functions: MAKE_FUNCTION and MAKE_CLOSURE, whose operands every version arranges otherwise.

use super::{Row, V2_7, V3_8, V3_11, V3_13, opcode};
use crate::{
    primitive::Primitive,
    rule::{Borrowed, Order, Owned, Rule},
    uop::{Field, FrameField, New, Number, Requirement, Singleton, Test},
};
use freevars_code::Opcode::*;

pub(super) const ROWS: &[Row] = &[
    opcode(MAKE_FUNCTION, V2_7, V2_7, "Make a function; the operand counts default values.", make_function_2_7),
    opcode(
        MAKE_CLOSURE,
        V2_7,
        V2_7,
        "Make a function with a closure; the operand counts default values.",
        make_closure,
    ),
    opcode(MAKE_FUNCTION, V3_8, V3_8, "Make a function; the operand's bits say what it is given.", make_function_3_8),
    opcode(
        MAKE_FUNCTION,
        V3_11,
        V3_11,
        "Make a function; the operand's bits say what it is given.",
        make_function_3_11,
    ),
    opcode(MAKE_FUNCTION, V3_13, V3_13, "Make a function of a code object.", make_function_3_13),
    opcode(
        SET_FUNCTION_ATTRIBUTE,
        V3_13,
        V3_13,
        "Give the function on top what lies below it; the operand says as what.",
        set_function_attribute,
    ),
];

fn make_function_2_7(rule: &Rule) {
    let code = rule.pop();
    let function = new_function(rule, code.borrow(), frame_globals(rule));
    rule.close(code);
    defaults_2_7(rule, &function);
    rule.push(function);
}

fn make_closure(rule: &Rule) {
    let code = rule.pop();
    let function = new_function(rule, code.borrow(), frame_globals(rule));
    rule.close(code);
    let closure = rule.pop();
    rule.check(Primitive::ClosureIsATuple, [closure.borrow()], |rule, raised| {
        rule.close_on_exit(&closure);
        rule.close_on_exit(&function);
        rule.unwind(raised);
    });
    function.field(Field::Closure).put(closure);
    defaults_2_7(rule, &function);
    rule.push(function);
}

/// 2.7 counts the default values themselves, and makes their tuple here.
fn defaults_2_7(rule: &Rule, function: &Owned) {
    rule.unless(Test::ArgIs(0), || {
        let defaults = rule.new(New::Tuple(Number::ARG));
        rule.each(Number::ARG, Order::Down, |n| defaults.borrow().item(n).put(rule.pop()));
        function.field(Field::Defaults).put(defaults);
    });
}

fn make_function_3_8(rule: &Rule) {
    let qualname = rule.pop();
    let code = rule.pop();
    let function = new_function(rule, code.borrow(), frame_globals(rule));
    function.field(Field::Qualname).put(qualname.borrow().new_ref());
    rule.close(code);
    rule.close(qualname);
    operands(rule, &function, Requirement::AnnotationsAreADict);
    rule.push(function);
}

fn make_function_3_11(rule: &Rule) {
    let code = rule.pop();
    let function = new_function(rule, code.borrow(), function_globals(rule));
    function.field(Field::Qualname).put(code.borrow().field(Field::Qualname).get().proven().new_ref());
    rule.close(code);
    operands(rule, &function, Requirement::AnnotationsAreATuple);
    rule.push(function);
}

/// What a function may be given, by the operand's bit, the topmost on the stack first.
const OPERANDS: [(u32, Field); 4] =
    [(8, Field::Closure), (4, Field::Annotations), (2, Field::Kwdefaults), (1, Field::Defaults)];

/// Each operand moves from the stack into the function.
fn operands(rule: &Rule, function: &Owned, annotations: Requirement) {
    for (bit, field) in OPERANDS {
        rule.when(Test::Bit(bit), || {
            let operand = rule.pop();
            if field == Field::Annotations {
                rule.expect(annotations, operand.borrow());
            }
            function.field(field).put(operand);
        });
    }
}

fn make_function_3_13(rule: &Rule) {
    let code = rule.pop();
    let function = new_function(rule, code.borrow(), function_globals(rule));
    function.field(Field::Qualname).put(code.borrow().field(Field::Qualname).get().proven().new_ref());
    rule.close(code);
    rule.push(function);
}

/// The value moves into the function, which has nothing in its place yet.
fn set_function_attribute(rule: &Rule) {
    let (function, value) = (rule.pop(), rule.pop());
    give(rule, &function, value, &OPERANDS);
    rule.push(function);
}

fn give<'r>(rule: &'r Rule, function: &Owned<'r>, value: Owned<'r>, choices: &[(u32, Field)]) {
    let Some((&(operand, field), others)) = choices.split_first() else {
        rule.expect(Requirement::OperandIsInRange, value.borrow());
        return rule.close(value);
    };
    rule.either_with(
        Test::ArgIs(operand),
        [value],
        |[value]| {
            if field == Field::Annotations {
                rule.expect(Requirement::AnnotationsAreATuple, value.borrow());
            }
            function.field(field).put(value);
        },
        |[value]| give(rule, function, value, others),
    );
}

/// `PyFunction_New`: what the code object and the globals say of a function.
pub(super) fn new_function<'r>(rule: &'r Rule, code: Borrowed<'r>, globals: Borrowed<'r>) -> Owned<'r> {
    let function = rule.new(New::Function);
    function.field(Field::Code).put(code.new_ref());
    function.field(Field::Globals).put(globals.new_ref());
    function.field(Field::Name).put(code.field(Field::Name).get().proven().new_ref());
    function.field(Field::Doc).put_maybe(code.field(Field::Doc).get().new_ref());
    function.field(Field::Module).put_maybe(globals.entry(rule.singleton(Singleton::DunderName)).get().new_ref());
    function
}

/// The globals of the running frame, up to 3.10.
pub(super) fn frame_globals(rule: &Rule) -> Borrowed<'_> {
    rule.frame(FrameField::Globals).get().proven()
}

/// The globals of the running frame, which from 3.11 on are those of its function.
pub(super) fn function_globals(rule: &Rule) -> Borrowed<'_> {
    rule.frame(FrameField::Function).get().proven().field(Field::Globals).get().proven()
}
