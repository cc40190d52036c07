//! Deallocation, finalisation and clearing, type by type, each in CPython's order of releases; and collection.

use super::{
    Row, RuleName, V2_7, V3_8, V3_11,
    frames::{chain, keep_traceback},
    machine,
};
use crate::{
    frame::Stage,
    object::TypeClass::*,
    rule::{Borrowed, Order, Outcome, Owned, Rule},
    uop::{
        Field::{
            self, Annotations, Args, Back, Cause, Closure, Code, Context, Count, Defaults, Dict, Doc, Finaliser,
            Globals, Kwdefaults, Locals, Module, Name, Next, Obj, Qualname, Receiver, Result, Sentinel, Source, Start,
            Step, Stop,
        },
        Operation, Tell, Test,
    },
};

pub(super) const ROWS: &[Row] = &[
    machine(RuleName::Deallocate(Plain), V2_7, V3_11, "Nothing to release.", |rule| {
        let object = rule.given();
        rule.free_object(object);
    }),
    machine(RuleName::Deallocate(Cell), V2_7, V3_11, "A cell releases its content.", |rule| {
        let cell = rule.given();
        rule.close(cell.content().take());
        rule.free_object(cell);
    }),
    machine(RuleName::Deallocate(Tuple), V2_7, V3_11, "A tuple releases its items, last to first.", |rule| {
        items(rule, Order::Down);
    }),
    machine(RuleName::Deallocate(List), V2_7, V3_11, "A list releases its items, last to first.", |rule| {
        items(rule, Order::Down);
    }),
    machine(
        RuleName::Deallocate(Mapping),
        V2_7,
        V3_11,
        "A dict or set releases its entries, oldest first. (Sets, and dicts of 2.7, go by a hash table: not specified.)",
        |rule| {
            items(rule, Order::Up);
        },
    ),
    machine(
        RuleName::Deallocate(Function),
        V2_7,
        V3_8,
        "A function releases its fields, its code object first.",
        |rule| {
            let function = rule.given();
            fields(rule, function, &[Code]);
            fields(rule, function, FUNCTION);
            rule.free_object(function);
        },
    ),
    machine(
        RuleName::Deallocate(Function),
        V3_11,
        V3_11,
        "A function releases its fields, its code object last.",
        |rule| {
            let function = rule.given();
            fields(rule, function, FUNCTION);
            fields(rule, function, &[Code]);
            rule.free_object(function);
        },
    ),
    machine(RuleName::Deallocate(Method), V2_7, V3_11, "A bound method releases its object.", |rule| {
        let method = rule.given();
        fields(rule, method, &[Receiver]);
        rule.free_object(method);
    }),
    machine(RuleName::Deallocate(Iterator), V2_7, V3_11, "An iterator releases what it iterates over.", |rule| {
        let iterator = rule.given();
        fields(rule, iterator, &[Source]);
        rule.free_object(iterator);
    }),
    machine(RuleName::Deallocate(View), V3_8, V3_11, "A view of a dict releases it.", |rule| release(rule, &[Source])),
    machine(
        RuleName::Deallocate(Enumerate),
        V2_7,
        V3_11,
        "An enumerate releases its iterator, and what it gave last.",
        |rule| release(rule, &[Source, Result, Count]),
    ),
    machine(RuleName::Deallocate(Zip), V3_8, V3_11, "A zip releases its iterators, and what it gave last.", |rule| {
        release(rule, &[Source, Result]);
    }),
    machine(RuleName::Deallocate(Map), V3_8, V3_11, "A map releases its iterators, then the function.", |rule| {
        release(rule, &[Source, Field::Function]);
    }),
    machine(RuleName::Deallocate(Filter), V3_8, V3_11, "A filter releases the function, then its iterator.", |rule| {
        release(rule, &[Field::Function, Source]);
    }),
    machine(
        RuleName::Deallocate(CallIterator),
        V2_7,
        V3_11,
        "What calls until a sentinel comes releases what it calls, then the sentinel.",
        |rule| release(rule, &[Field::Function, Sentinel]),
    ),
    machine(RuleName::Deallocate(Slice), V2_7, V3_11, "A slice releases its bounds.", |rule| {
        let slice = rule.given();
        fields(rule, slice, &[Step, Start, Stop]);
        rule.free_object(slice);
    }),
    machine(RuleName::Deallocate(Token), V2_7, V3_11, "A token is finalised, then releases its finaliser.", |rule| {
        let token = rule.given();
        rule.run(Operation::Finalise, token);
        fields(rule, token, &[Finaliser]);
        rule.free_object(token);
    }),
    machine(
        RuleName::Deallocate(Exception),
        V2_7,
        V3_11,
        "An exception releases its arguments and traceback.",
        |rule| {
            let exception = rule.given();
            fields(rule, exception, EXCEPTION);
            rule.free_object(exception);
        },
    ),
    machine(
        RuleName::Deallocate(Raised),
        V2_7,
        V3_11,
        "What was raised is dropped: the exception, its traceback.",
        |rule| {
            let raised = rule.given();
            fields(rule, raised, &[Field::Exception, Field::Traceback, Context]);
            rule.free_object(raised);
        },
    ),
    machine(
        RuleName::Deallocate(Traceback),
        V2_7,
        V3_11,
        "A traceback entry releases those of deeper frames, then its frame.",
        |rule| {
            let entry = rule.given();
            fields(rule, entry, TRACEBACK);
            rule.free_object(entry);
        },
    ),
    machine(RuleName::Deallocate(Frame), V2_7, V3_8, FRAME_DIES, |rule| {
        frame_dies(rule, &[Back, Globals, Locals, Code]);
    }),
    machine(
        RuleName::Deallocate(Frame),
        V3_11,
        V3_11,
        "A kept frame releases its function, then its variables.",
        |rule| {
            let frame = rule.given();
            fields(rule, frame, &[Field::Function, Locals]);
            rule.each(frame.items(), Order::Up, |n| rule.close(frame.item(n).take()));
            fields(rule, frame, &[Back, Code]);
            rule.free_object(frame);
        },
    ),
    machine(
        RuleName::Operation(Operation::Finalise, Token),
        V2_7,
        V2_7,
        "A token's finalisation is recorded; its closure is called.",
        |rule| {
            let token = rule.given();
            finalise_token(rule, token, |_, outcome| outcome.discard());
        },
    ),
    machine(
        RuleName::Operation(Operation::Finalise, Token),
        V3_8,
        V3_11,
        "A token's finalisation is recorded; its closure is called.",
        |rule| {
            let token = rule.given();
            once(rule, token, || finalise_token(rule, token, discard_with_traceback));
        },
    ),
    machine(RuleName::Operation(Operation::Clear, Cell), V2_7, V3_11, "A cell in a cycle drops its content.", |rule| {
        let cell = rule.given();
        rule.close(cell.content().take());
    }),
    machine(
        RuleName::Operation(Operation::Clear, List),
        V2_7,
        V3_11,
        "A list in a cycle drops its items, last to first.",
        clear_list,
    ),
    machine(
        RuleName::Operation(Operation::Clear, Mapping),
        V2_7,
        V3_11,
        "A dict or set in a cycle drops its entries, oldest first. (Sets, and dicts of 2.7, go by a hash table: not specified.)",
        |rule| {
            let dict = rule.given();
            rule.each(dict.items(), Order::Up, |n| rule.close(dict.item(n).take()));
        },
    ),
    machine(
        RuleName::Operation(Operation::Clear, Function),
        V3_8,
        V3_11,
        "A function in a cycle drops its fields.",
        |rule| {
            let function = rule.given();
            fields(rule, function, FUNCTION);
        },
    ),
    machine(
        RuleName::Operation(Operation::Clear, Token),
        V3_8,
        V3_11,
        "A token in a cycle drops its finaliser.",
        |rule| {
            let token = rule.given();
            fields(rule, token, &[Finaliser]);
        },
    ),
    machine(
        RuleName::Operation(Operation::Clear, Exception),
        V2_7,
        V3_11,
        "An exception in a cycle drops its fields.",
        |rule| {
            let exception = rule.given();
            fields(rule, exception, EXCEPTION);
        },
    ),
    machine(
        RuleName::Operation(Operation::Clear, Traceback),
        V3_8,
        V3_11,
        "A traceback entry in a cycle drops its fields.",
        |rule| {
            let entry = rule.given();
            fields(rule, entry, TRACEBACK);
        },
    ),
    machine(
        RuleName::Operation(Operation::Clear, Frame),
        V2_7,
        V3_8,
        "A frame in a cycle is over, and drops its variables.",
        |rule| {
            let frame = rule.given();
            rule.mark(frame, Stage::Finished);
            rule.each(frame.items(), Order::Up, |n| rule.close(frame.item(n).take()));
        },
    ),
    machine(
        RuleName::Operation(Operation::Clear, Frame),
        V3_11,
        V3_11,
        "A kept frame in a cycle drops its variables.",
        |rule| {
            let frame = rule.given();
            rule.each(frame.items(), Order::Up, |n| rule.close(frame.item(n).take()));
        },
    ),
];

const FRAME_DIES: &str = "A kept frame releases its variables, then what it ran with.";

/// What it handles a frame lets go of when it is left, and a generator's of 3.8 when it has been handled: None is left of it,
/// for the class; of code that no compiler emits the value and the traceback may be left, too.
fn frame_dies(rule: &Rule, ran_with: &[Field]) {
    let frame = rule.given();
    rule.each(frame.items(), Order::Up, |n| rule.close(frame.item(n).take()));
    fields(rule, frame, ran_with);
    rule.free_object(frame);
}

/// `func_clear` without the code object, which a function that lives goes on having.
const FUNCTION: &[Field] = &[Globals, Module, Name, Defaults, Kwdefaults, Doc, Dict, Closure, Annotations, Qualname];
const EXCEPTION: &[Field] = &[Field::Value, Obj, Name, Args, Field::Message, Field::Traceback, Cause, Context];
const TRACEBACK: &[Field] = &[Next, Field::Frame];

pub(super) fn fields(rule: &Rule, object: Borrowed, fields: &[Field]) {
    for field in fields {
        rule.close(object.field(*field).take());
    }
}

/// An object that has these fields, and nothing else, dies.
fn release(rule: &Rule, of_it: &[Field]) {
    let object = rule.given();
    fields(rule, object, of_it);
    rule.free_object(object);
}

fn items(rule: &Rule, order: Order) {
    let object = rule.given();
    rule.each(object.items(), order, |n| rule.close(object.item(n).take()));
    rule.free_object(object);
}

fn clear_list(rule: &Rule) {
    let list = rule.given();
    rule.each(list.items(), Order::Down, |n| rule.close(list.item(n).take()));
}

/// From 3.4 on a finaliser runs once: deallocation leaves it out if a collection has run it (`PyObject_CallFinalizer`). A
/// collection of 2.7 runs none.
pub(super) fn once(rule: &Rule, object: Borrowed<'_>, finalise: impl FnOnce()) {
    rule.unless(Test::Finalised(object.reg()), || {
        rule.mark_finalised(object);
        finalise();
    });
}

/// What the closure answers or raises is of no interest.
fn finalise_token(rule: &Rule, token: Borrowed<'_>, discard: for<'r> fn(&'r Rule, Outcome<'r>)) {
    rule.tell(Tell::Finalise, token);
    let finaliser = token.field(Finaliser).get().new_ref();
    finaliser.if_some(|finaliser| {
        discard(rule, rule.call(finaliser.borrow()));
        rule.close(finaliser);
    });
}

/// `PyErr_WriteUnraisable` of 3.x: the exception, which may live on, keeps its traceback.
pub(super) fn discard_with_traceback<'r>(rule: &'r Rule, outcome: Outcome<'r>) {
    outcome.raised().if_some(|raised| discard_raised(rule, raised));
}

/// The same, of an exception.
pub(super) fn discard_raised<'r>(rule: &'r Rule, raised: Owned<'r>) {
    chain(rule, &raised);
    keep_traceback(rule, &raised);
    rule.close(raised);
}
