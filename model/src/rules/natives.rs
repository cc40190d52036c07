//! What built-in types do for instances of classes that derive from them: `object.__new__` and its kin.

use super::{
    Row, RuleName, V2_7, V3_8, V3_11,
    builtins::{answer_none, argument, builtin, check, put_value},
    dicts,
    iteration::{UNHEEDED, ask_length},
    lists::extend_reached,
    machine,
    special::{call_special, class_of, special},
    variables::set_item,
};
use crate::{
    builtin::Builtin::{self, *},
    exception::Class,
    object::Type,
    primitive::Primitive,
    rule::{Borrowed, Finding, Order, Outcome, Owned, Rule},
    uop::{
        Field::{self, Args, Message},
        New, Number, Operation, Quantity, Singleton, Special, Test,
    },
};

pub(super) const ROWS: &[Row] = &[
    builtin(NewObject, "Make a plain object.", |rule| {
        let type_ = rule.given();
        check(rule, NewObject);
        rule.answer(rule.new(New::Instance(type_.reg())));
    }),
    builtin(ObjectNew, "Make an instance of a class, which has no attributes yet.", |rule| {
        new_instance(rule, ObjectNew)
    }),
    builtin(DictNew, "Make an instance of a class that derives from dict.", |rule| new_instance(rule, DictNew)),
    builtin(ListNew, "Make an instance of a class that derives from list.", |rule| new_instance(rule, ListNew)),
    builtin(ObjectInit, "Nothing is left to do.", |rule| {
        check(rule, ObjectInit);
        answer_none(rule);
    }),
    machine(RuleName::Builtin(ObjectInitSubclass), V3_8, V3_11, "Nothing is to be told.", |rule| {
        check(rule, ObjectInitSubclass);
        answer_none(rule);
    }),
    builtin(ObjectGetAttribute, PLAIN, |rule| plain_attribute(rule, ObjectGetAttribute)),
    builtin(TypeGetAttribute, PLAIN, |rule| plain_attribute(rule, TypeGetAttribute)),
    builtin(ObjectSetAttr, PLAIN, |rule| set_plain_attribute(rule, ObjectSetAttr)),
    builtin(TypeSetAttr, PLAIN, |rule| set_plain_attribute(rule, TypeSetAttr)),
    builtin(ObjectDelAttr, PLAIN, |rule| delete_plain_attribute(rule, ObjectDelAttr)),
    builtin(TypeDelAttr, PLAIN, |rule| delete_plain_attribute(rule, TypeDelAttr)),
    builtin(ObjectRepr, "Answer the default text of an object.", |rule| compute(rule, ObjectRepr)),
    builtin(ObjectStr, "Answer repr(object).", |rule| {
        check(rule, ObjectStr);
        rule.operate(Operation::Repr, [argument(rule, 0)]).never_misses().answer();
    }),
    builtin(ExceptionStr, "Answer what an exception says of its arguments.", |rule| compute(rule, ExceptionStr)),
    machine(RuleName::Builtin(ExceptionNew), V2_7, V2_7, NEW_EXCEPTION, |rule| {
        rule.answer(new_exception(rule, |rule| rule.singleton(Singleton::EmptyTuple).new_ref()));
    }),
    machine(RuleName::Builtin(ExceptionNew), V3_8, V3_11, NEW_EXCEPTION, |rule| {
        rule.answer(new_exception(rule, arguments));
    }),
    machine(RuleName::Builtin(ExceptionInit), V2_7, V2_7, INIT_EXCEPTION, |rule| {
        check(rule, ExceptionInit);
        let exception = argument(rule, 0).new_ref();
        rule.close(exception.field(Args).exchange(arguments(rule)));
        note_message(rule, &exception);
        rule.close(exception);
        answer_none(rule);
    }),
    machine(RuleName::Builtin(ExceptionInit), V3_8, V3_11, INIT_EXCEPTION, |rule| {
        check(rule, ExceptionInit);
        rule.close(argument(rule, 0).field(Args).exchange(arguments(rule)));
        let exception = argument(rule, 0);
        rule.when(exception.is(Type::Exception(Class::StopIteration)), || {
            rule.close(exception.field(Field::Value).take());
            put_value(rule, exception, 1);
        });
        answer_none(rule);
    }),
    machine(RuleName::Builtin(DictInit), V2_7, V2_7, INIT_DICT, |rule| dicts::update(rule, DictInit, false)),
    machine(RuleName::Builtin(DictInit), V3_8, V3_11, INIT_DICT, |rule| dicts::update(rule, DictInit, true)),
    machine(RuleName::Builtin(ListInit), V2_7, V2_7, LIST_INIT, |rule| list_init(rule, false)),
    machine(RuleName::Builtin(ListInit), V3_8, V3_8, LIST_INIT, |rule| list_init(rule, true)),
    machine(RuleName::Builtin(ListInit), V3_11, V3_11, LIST_INIT, |rule| list_init(rule, false)),
    builtin(DictGetItem, "Answer a dict's value for a key.", |rule| {
        check(rule, DictGetItem);
        plain_item(rule, argument(rule, 0), argument(rule, 1)).answer();
    }),
    builtin(DictSetItem, "Add an entry to a dict.", |rule| {
        check(rule, DictSetItem);
        store_plain_entry(rule, argument(rule, 0), argument(rule, 1), argument(rule, 2));
        answer_none(rule);
    }),
    builtin(DictDelItem, "Take an entry out of a dict.", |rule| {
        check(rule, DictDelItem);
        delete_plain_entry(rule, argument(rule, 0), argument(rule, 1));
        answer_none(rule);
    }),
    builtin(DictContains, "Answer whether a dict has a key.", |rule| {
        check(rule, DictContains);
        rule.compute(Primitive::PlainContains, [argument(rule, 1), argument(rule, 0)]).never_misses().answer();
    }),
    builtin(DictLen, "Answer the length of a dict.", |rule| compute(rule, DictLen)),
    builtin(ListLen, "Answer the length of a list.", |rule| compute(rule, ListLen)),
    builtin(ListGetItem, "Answer an item of a list.", |rule| {
        check(rule, ListGetItem);
        rule.compute(Primitive::PlainSubscript, [argument(rule, 0), argument(rule, 1)]).never_misses().answer();
    }),
    builtin(ListSetItem, "Store an item in a list.", |rule| {
        check(rule, ListSetItem);
        store_plain_item(rule, argument(rule, 0), argument(rule, 1), argument(rule, 2));
        answer_none(rule);
    }),
    machine(RuleName::Builtin(FunctionGet), V2_7, V2_7, FUNCTION_GET, |rule| {
        check(rule, FunctionGet);
        let (function, object) = (argument(rule, 0), argument(rule, 1));
        let owner = rule.argument(Number::ZERO.plus(2)).get().new_ref().or_instead(|| class_of(rule, object));
        let outcome = rule.outcome();
        rule.operate_into(Operation::Bind, [function, object, owner.borrow()], &outcome);
        rule.close(owner);
        rule.unless_answered(&outcome, || rule.give_value(&outcome, function.new_ref()));
        outcome.answer();
    }),
    // There are no unbound methods any more: of which type it is makes no difference.
    machine(RuleName::Builtin(FunctionGet), V3_8, V3_11, FUNCTION_GET, |rule| {
        check(rule, FunctionGet);
        let (function, object) = (argument(rule, 0), argument(rule, 1));
        let outcome = rule.outcome();
        rule.operate_into(Operation::Bind, [function, object, rule.none()], &outcome);
        rule.unless_answered(&outcome, || rule.give_value(&outcome, function.new_ref()));
        outcome.answer();
    }),
];

const INIT_DICT: &str = "Add entries to a dict.";
const LIST_INIT: &str = "Have a list hold the items of an iterable and no others.";

/// `list___init__`, which in 3.8 makes room first.
fn list_init(rule: &Rule, makes_room: bool) {
    check(rule, ListInit);
    let list = argument(rule, 0);
    let held = rule.new(New::List(Number::ZERO));
    rule.exchange_items(list, held.borrow());
    rule.close(held);
    rule.when(Test::Exceeds(Number::of(Quantity::AllGiven), Number::ZERO.plus(1)), || {
        let iterable = argument(rule, 1);
        if makes_room {
            ask_length(rule, iterable, UNHEEDED, Rule::answer_raised);
        }
        extend_reached(rule, list, iterable, Rule::answer_raised);
    });
    answer_none(rule);
}

const FUNCTION_GET: &str = "Answer what a function describes of an object.";
const PLAIN: &str = "Do as the built-in type does, whatever the object's class defines.";
const NEW_EXCEPTION: &str = "Make an instance of an exception class, which keeps the arguments.";
const INIT_EXCEPTION: &str = "Have an exception keep other arguments.";

fn compute(rule: &Rule, builtin: Builtin) {
    rule.compute(Primitive::Builtin(builtin), []).never_misses().answer();
}

fn new_instance(rule: &Rule, builtin: Builtin) {
    check(rule, builtin);
    let class = argument(rule, 0);
    let instance = rule.new(New::Instance(class.reg()));
    rule.when(class.is(Type::Class), || instance.field(Field::Class).put(class.new_ref()));
    rule.answer(instance);
}

/// The arguments after the first, as a tuple.
fn arguments(rule: &Rule) -> Owned<'_> {
    let count = Number::of(Quantity::Given).plus(-1);
    let args = rule.new(New::Tuple(count));
    rule.each(count, Order::Up, |n| {
        args.borrow().item(n).put(rule.argument(n.plus(1)).get().proven().new_ref());
    });
    args
}

/// `BaseException_new`. In 2.7 the arguments are left to `__init__`.
fn new_exception(rule: &Rule, args: for<'r> fn(&'r Rule) -> Owned<'r>) -> Owned<'_> {
    check(rule, ExceptionNew);
    let class = argument(rule, 0);
    let exception = rule.new(New::Exception(class.reg()));
    rule.when(class.is(Type::Class), || exception.field(Field::Class).put(class.new_ref()));
    exception.field(Args).put(args(rule));
    exception
}

/// 2.7: the only argument is the message too; other numbers of arguments leave the message as it is.
fn note_message(rule: &Rule, exception: &Owned) {
    let given = Number::of(Quantity::Given);
    rule.when(Test::Exceeds(given, Number::ZERO.plus(1)), || {
        rule.unless(Test::Exceeds(given, Number::ZERO.plus(2)), || {
            rule.close(exception.field(Message).exchange(argument(rule, 1).new_ref()));
        });
    });
}

fn plain_attribute(rule: &Rule, builtin: Builtin) {
    check(rule, builtin);
    rule.operate(Operation::PlainAttribute, [argument(rule, 0), argument(rule, 1)]).never_misses().answer();
}

fn set_plain_attribute(rule: &Rule, builtin: Builtin) {
    check(rule, builtin);
    let operands = [argument(rule, 0), argument(rule, 1), argument(rule, 2)];
    finish(rule, rule.operate(Operation::SetPlainAttribute, operands));
}

fn delete_plain_attribute(rule: &Rule, builtin: Builtin) {
    check(rule, builtin);
    finish(rule, rule.operate(Operation::DeletePlainAttribute, [argument(rule, 0), argument(rule, 1)]));
}

/// The activity ends with None, or with an exception.
pub(super) fn finish<'r>(rule: &'r Rule, done: Finding<'r>) {
    let _nothing = done.or_exit(|rule, raised| rule.answer_raised(raised));
    answer_none(rule);
}

/// `container[index]`, as the built-in type has it; a dict whose class defines `__missing__` asks that.
pub(super) fn plain_item<'r>(rule: &'r Rule, container: Borrowed<'r>, index: Borrowed<'r>) -> Outcome<'r> {
    let outcome = rule.compute(Primitive::PlainSubscript, [container, index]).never_misses();
    rule.raised_of(&outcome).if_there(|raised| {
        rule.when(raised.borrow().raises(Class::KeyError), || {
            special(rule, container, Special::Missing).if_some(|missing| {
                rule.close_on_exit(raised);
                call_special(rule, &missing, container, [index])
                    .each_way(|value| rule.give_value(&outcome, value), |raised| rule.give_raised(&outcome, raised));
                rule.close(missing);
            });
        });
    });
    outcome
}

/// `container[index] = value`, as the built-in type has it; an exception ends the activity.
pub(super) fn store_plain_item<'r>(rule: &'r Rule, container: Borrowed<'r>, index: Borrowed<'r>, value: Borrowed<'r>) {
    let key = rule.compute(Primitive::PlainCheckStore, [container, index]).never_misses().or_answer();
    rule.either(
        container.is(Type::List),
        || rule.close(container.at(key.borrow()).exchange(value.new_ref())),
        || set_item(rule, container, key.borrow(), value.new_ref()),
    );
    rule.close(key);
}

/// The same of what is a dict.
pub(super) fn store_plain_entry<'r>(rule: &'r Rule, dict: Borrowed<'r>, key: Borrowed<'r>, value: Borrowed<'r>) {
    let key = rule.compute(Primitive::PlainCheckStore, [dict, key]).never_misses().or_answer();
    set_item(rule, dict, key.borrow(), value.new_ref());
    rule.close(key);
}

/// `del dict[key]`, as the built-in type has it; an exception ends the activity.
pub(super) fn delete_plain_entry<'r>(rule: &'r Rule, dict: Borrowed<'r>, key: Borrowed<'r>) {
    let key = rule.compute(Primitive::PlainCheckDelete, [dict, key]).never_misses().or_answer();
    let value = dict.entry(key.borrow()).take().proven();
    rule.close(dict.key(key.borrow()).take().proven());
    rule.close(value);
    rule.close(key);
}
