//! The closure opcodes: cells are made, captured, read, written and emptied.

use super::{Row, V2_7, V3_8, V3_11, opcode, variables::from_namespace};
use crate::{
    error::Error,
    rule::{Borrowed, Maybe, Order, Owned, Rule},
    uop::{Field::Closure, FrameField::Function, New, Number, Requirement, Test},
};
use freevars_code::Opcode::*;

pub(super) const ROWS: &[Row] = &[
    opcode(LOAD_CLOSURE, V2_7, V3_8, "Push a variable's cell.", load_closure),
    opcode(LOAD_CLOSURE, V3_11, V3_11, "Push what a slot holds, which should be a cell.", load_closure_3_11),
    opcode(LOAD_DEREF, V2_7, V3_11, "Push the value of a captured variable.", load_deref),
    opcode(STORE_DEREF, V2_7, V2_7, "Store into a captured variable.", store_deref_2_7),
    opcode(STORE_DEREF, V3_8, V3_11, "Store into a captured variable.", store_deref),
    opcode(DELETE_DEREF, V3_8, V3_11, "Unbind a captured variable.", delete_deref),
    opcode(
        LOAD_CLASSDEREF,
        V3_8,
        V3_11,
        "Push what the frame's locals, the namespace of a class body, have under the name of a free variable, or else the \
         variable itself.",
        load_classderef,
    ),
    opcode(MAKE_CELL, V3_11, V3_11, "Turn a slot into a cell that holds what the slot held.", make_cell),
    opcode(COPY_FREE_VARS, V3_11, V3_11, "Copy the closure's cells into the frame.", copy_free_vars),
];

fn load_closure(rule: &Rule) {
    rule.push(rule.cell().new_ref());
}

/// A LOAD_FAST by another name: it does not test that the slot holds a cell.
fn load_closure_3_11(rule: &Rule) {
    rule.push(rule.deref(Number::ARG).get().or_raise(Error::UnboundCell).new_ref());
}

fn load_deref(rule: &Rule) {
    rule.push(bound(rule, rule.cell().content().get()).new_ref());
}

/// The cell is set before the old value is released: a finaliser that this release runs already sees the new value.
fn store_deref(rule: &Rule) {
    let new = rule.pop();
    let old = rule.cell().content().exchange(new);
    rule.close(old);
}

/// `PyCell_Set` takes a reference of its own; the stack's is released last.
fn store_deref_2_7(rule: &Rule) {
    let new = rule.pop();
    let old = rule.cell().content().exchange(new.borrow().new_ref());
    rule.close(old);
    rule.close(new);
}

/// The cell is emptied before the old value is released.
fn delete_deref(rule: &Rule) {
    let cell = rule.cell();
    bound(rule, cell.content().get());
    rule.close(cell.content().take());
}

/// The class body's namespace is asked first, even for a name declared nonlocal.
fn load_classderef(rule: &Rule) {
    let cell = rule.cell();
    rule.expect(Requirement::NamesAFreeVariable, cell);
    from_namespace(rule, rule.deref_name())
        .either(|value| rule.push(value), || rule.push(bound(rule, cell.content().get()).new_ref()));
}

/// The slot keeps what it holds until there is a cell for it.
fn make_cell(rule: &Rule) {
    let cell = rule.new(New::Cell);
    let content = rule.deref(Number::ARG).take();
    rule.when(content.filled(), || rule.expect(Requirement::MakesEachCellOnce, content.borrow().unwrap()));
    cell.borrow().content().put_maybe(content);
    rule.deref(Number::ARG).put(cell);
}

fn copy_free_vars(rule: &Rule) {
    let function = rule.frame(Function).get().proven();
    rule.expect(Requirement::CopiesAllFreeVariables, function);
    rule.each(Number::ARG, Order::Up, |n| {
        let closure = function.field(Closure).get().proven();
        rule.free(n).put(closure.item(n).get().proven().new_ref());
    });
}

/// A cell that holds what there is.
pub(super) fn new_cell<'r>(rule: &'r Rule, content: Maybe<Owned<'r>>) -> Owned<'r> {
    let cell = rule.new(New::Cell);
    cell.borrow().content().put_maybe(content);
    cell
}

/// What a cell holds; if nothing, the error tells a variable of this code object from one of an enclosing one.
fn bound<'r>(rule: &'r Rule, content: Maybe<Borrowed<'r>>) -> Borrowed<'r> {
    content.or_else(|| {
        rule.either(Test::OwnVariable, || rule.raise(Error::UnboundCell), || rule.raise(Error::UnboundFree));
    })
}
