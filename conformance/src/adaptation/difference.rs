//! The differences that the versions really have, each with a name and a reason.
//!
//! A difference in what happens is a difference of rules, and is stated as such: [`Means::Rules`] puts rules of one
//! version in place of the other's. Two machines whose rules are alike in this way are to do *exactly* the same; nothing
//! else is let through. A difference in what is said is one of texts, which [`super::words`] carries over.

use freevars_code::{
    Code, Flags,
    Opcode::{self, *},
};
use freevars_model::{
    builtin::Builtin,
    object::TypeClass,
    rule::{Order, Owned, Rule},
    rules::RuleName,
    table::Table,
    uop::{
        Field, FrameField, New, Number, Operation, Place,
        Quantity::{self, Cells, Depth, Slots},
        Uop,
    },
};
use strum::{EnumIter, EnumMessage, IntoEnumIterator, IntoStaticStr};

/// A difference between 3.8 and 3.11 that a program carried over may show: what each does, and where it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, EnumMessage, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Difference {
    /// 3.8 keeps callee and arguments on the caller's stack for the whole call, then releases the last argument first
    /// and the callee last. 3.11 moves them into the frame of a function, which may let go of them earlier; of any other
    /// callee it releases the callee first, then the arguments, the first one first. It shows in when, and in which
    /// order, temporary arguments die.
    ArgumentsMove,
    /// 3.8 moves a captured parameter into a cell with a slot of its own, after the local variables. 3.11 keeps the cell
    /// in the parameter's slot. It shows in the order in which a frame releases its variables when it is left, or when
    /// the traceback that kept it goes.
    CellsInParameters,
    /// A frame of 3.11 has a reference to its function. A traceback that keeps the frame keeps the function too, and
    /// releases it before the variables. It shows in reference counts after an exception, and in when defaults and
    /// closures die.
    FramesKeepFunctions,
    /// 3.11's AttributeError has a reference to the object that was asked. It shows in when a temporary object dies that
    /// lacks an attribute.
    AttributeErrorsKeepObjects,
    /// If a finaliser brings back something of what a collection has found, 3.8 frees nothing of it, 3.11 what has not come
    /// back. It shows in what dies in that collection and what in the next.
    CollectionsGiveUp,
    /// The iterator of a callable that has met its sentinel lets go of the value first in 3.8, and is over first in 3.11. It
    /// shows if what goes with the value asks for the next one.
    CallableIteratorsEnd,
    /// FunctionType takes a function's qualified name from `co_name` in 3.8, from `co_qualname` in 3.11.
    FunctionTypeAsksTheCode,
    /// `co_flags` has NOFREE in 3.8 where there are neither cell nor free variables, and loses NEWLOCALS here where a call
    /// of 3.11 makes no namespace. `co_cellvars` has captured parameters first in 3.11. `co_stacksize` is what the
    /// instructions need.
    CodeObjectsTell,
    /// 3.11 says some errors in other words, does not cut names after 200 bytes, and does not name the callee if one of
    /// several `*` arguments is not iterable.
    Reworded,
    /// In errors about its arguments 3.8 names a callee by the name of its code object or by its type; 3.11 by its
    /// qualified name or its method's type, and where `*` and `**` are used by its module too.
    NamedInFull,
    /// From 3.10 on a NameError or AttributeError has the name that was not found as its attribute `name`.
    ErrorsHaveNames,
    /// The iterator of an ASCII str is a `str_iterator` in 3.8, a `str_ascii_iterator` in 3.11.
    AsciiIterators,
}

/// By what means two observations are compared in spite of a difference.
#[derive(Clone, Copy, Debug)]
pub enum Means {
    /// Rules of 3.8 or 3.11 are changed until both do alike.
    Rules(fn(&mut Tables)),
    /// 3.11's code objects are made to say what 3.8's say.
    Codes(fn(&Code, &mut Code)),
    /// Texts of 3.8 are carried over.
    Words,
}

/// The rules of both versions.
#[derive(Clone, Debug)]
pub struct Tables {
    /// 3.8's.
    pub from: Table,
    /// 3.11's.
    pub to: Table,
}

impl Difference {
    /// What each version does, and where it shows: what stands above the variant.
    pub fn sentence(self) -> String {
        let lines = self.get_documentation().expect("differences-have-reasons: each is documented");
        lines.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// By what means observations are compared in spite of it.
    pub fn means(self) -> Means {
        match self {
            Difference::ArgumentsMove => Means::Rules(arguments_move),
            Difference::CellsInParameters => Means::Rules(cells_in_parameters),
            Difference::FramesKeepFunctions => Means::Rules(frames_keep_functions),
            Difference::AttributeErrorsKeepObjects => Means::Rules(attribute_errors_keep_objects),
            Difference::CollectionsGiveUp => Means::Rules(collections_give_up),
            Difference::CallableIteratorsEnd => Means::Rules(callable_iterators_end),
            Difference::FunctionTypeAsksTheCode => Means::Rules(function_type_asks_the_code),
            Difference::CodeObjectsTell => Means::Codes(code_objects_tell),
            Difference::Reworded
            | Difference::NamedInFull
            | Difference::ErrorsHaveNames
            | Difference::AsciiIterators => Means::Words,
        }
    }

    /// Those that are not only about words.
    pub(super) fn deeds() -> impl Iterator<Item = Difference> {
        Difference::iter().filter(|difference| !matches!(difference.means(), Means::Words))
    }
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.into())
    }
}

fn uops(table: &Table, name: RuleName) -> Vec<Uop> {
    table.get(table.find(name).expect("rules-are-there: both versions have what they differ in")).uops.clone()
}

fn replace(table: &mut Table, name: RuleName, uops: Vec<Uop>) {
    let index = table.find(name).expect("rules-are-there: both versions have what they differ in");
    table.replace(index, uops);
}

/// Puts 3.8's rule of one opcode in the place of 3.11's rule of another.
fn put_old(tables: &mut Tables, old: Opcode, new: Opcode) {
    let uops = uops(&tables.from, RuleName::Opcode(old));
    replace(&mut tables.to, RuleName::Opcode(new), uops);
}

/// 3.8's CALL_METHOD finds on the stack what 3.11's CALL finds there.
fn arguments_move(tables: &mut Tables) {
    put_old(tables, CALL_METHOD, CALL);
}

fn attribute_errors_keep_objects(tables: &mut Tables) {
    put_old(tables, LOAD_ATTR, LOAD_ATTR);
    put_old(tables, LOAD_METHOD, LOAD_METHOD);
}

/// 3.8, made to release cells as 3.11 does: each with the first slot of its name.
fn cells_in_parameters(tables: &mut Tables) {
    replace(&mut tables.from, RuleName::Opcode(RETURN_VALUE), Rule::record(return_value, Uop::Fetch));
    replace(&mut tables.from, RuleName::Unwind, Rule::record(unwind_with_cells_in_parameters, Uop::Done));
}

fn return_value(rule: &Rule) {
    let result = rule.pop();
    rule.each(Number::of(Depth), Order::Down, |_| rule.close(rule.pop_maybe()));
    cells_to_parameters(rule);
    rule.close(rule.leave());
    rule.answer(result);
}

fn cells_to_parameters(rule: &Rule) {
    let cells = cells_by_name(rule);
    rule.each(Number::of(Slots), Order::Up, |n| {
        cells.borrow().entry(rule.slot_name(n)).take().if_some(|cell| rule.close(rule.slot(n).exchange(cell)));
    });
    rule.close(cells);
}

/// The cells of the frame's cell variables, taken out of their slots, in a dict.
fn cells_by_name(rule: &Rule) -> Owned<'_> {
    let cells = rule.new(New::Dict);
    rule.each(Number::of(Cells), Order::Up, |n| {
        let name = rule.read(Place::DerefName(n));
        cells.borrow().key(name).put(name.new_ref());
        cells.borrow().entry(name).put_maybe(rule.deref(n).take());
    });
    cells
}

fn unwind_with_cells_in_parameters(rule: &Rule) {
    unwind(rule, |rule| {
        cells_to_parameters(rule);
        rule.close(rule.leave());
    });
}

/// 3.11, made to keep frames as 3.8 does: without their functions.
fn frames_keep_functions(tables: &mut Tables) {
    replace(&mut tables.to, RuleName::Opcode(RETURN_VALUE), Rule::record(return_without_function, Uop::Fetch));
    replace(&mut tables.to, RuleName::Unwind, Rule::record(unwind_without_function, Uop::Done));
    let deallocate = RuleName::Deallocate(TypeClass::Frame);
    replace(&mut tables.to, deallocate, uops(&tables.from, deallocate));
}

fn return_without_function(rule: &Rule) {
    let result = rule.pop();
    leave_without_function(rule);
    rule.answer(result);
}

fn unwind_without_function(rule: &Rule) {
    unwind(rule, leave_without_function);
}

fn leave_without_function(rule: &Rule) {
    rule.close(rule.frame(FrameField::Function).take());
    let back = rule.caller().get().new_ref();
    rule.frame(FrameField::Back).put_maybe(back);
    rule.close(rule.leave());
}

/// An exception leaves a frame.
fn unwind(rule: &Rule, leave: impl FnOnce(&Rule)) {
    let raised = rule.given_owned();
    let entry = rule.new(New::Traceback);
    entry.field(Field::Next).put_maybe(raised.field(Field::Traceback).take());
    entry.field(Field::Frame).put(rule.running().get().proven().new_ref());
    raised.field(Field::Traceback).put(entry);
    rule.each(Number::of(Quantity::Depth), Order::Down, |_| rule.close(rule.pop_maybe()));
    leave(rule);
    rule.answer_raised(raised);
}

/// 3.11, made to give collections up as 3.8 does.
fn collections_give_up(tables: &mut Tables) {
    let collect = RuleName::Builtin(Builtin::Collect);
    replace(&mut tables.to, collect, uops(&tables.from, collect));
}

/// 3.11's iterators of callables, made to end as 3.8's do.
fn callable_iterators_end(tables: &mut Tables) {
    let next = RuleName::Operation(Operation::Next, TypeClass::CallIterator);
    replace(&mut tables.to, next, uops(&tables.from, next));
}

/// 3.11's FunctionType, made to ask for the name that 3.8's asks for.
fn function_type_asks_the_code(tables: &mut Tables) {
    let name = RuleName::Builtin(Builtin::NewFunction);
    let mut changed = uops(&tables.to, name);
    for uop in &mut changed {
        if let Uop::Borrow { place: Place::Field(_, field @ Field::Qualname), .. } = uop {
            *field = Field::Name;
        }
    }
    replace(&mut tables.to, name, changed);
}

/// None of it matters to a run: a call finds no namespace in use, and the order of `co_cellvars` places only those that
/// share no slot with a local variable, which are not reordered.
fn code_objects_tell(old: &Code, new: &mut Code) {
    if new.cellvars.is_empty() && new.freevars.is_empty() {
        new.flags = new.flags | Flags::NOFREE;
    }
    if !old.flags.contains(Flags::OPTIMIZED) && old.flags.contains(Flags::NEWLOCALS) {
        new.flags = new.flags | Flags::NEWLOCALS;
    }
    new.cellvars.sort_by_key(|name| old.cellvars.iter().position(|other| other == name).unwrap_or(usize::MAX));
    new.stacksize = new.stacksize.max(old.stacksize);
}
