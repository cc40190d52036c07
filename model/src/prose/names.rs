//! Names for a rule's registers, taken from where what they hold comes from, or where it goes.
//!
//! Within one rule a name stands for one register only. A register is named anew where it is set anew.

use super::primitive;
use crate::{
    object::TypeClass,
    rules::RuleName,
    uop::{Field, FrameField, New, Place, Reg, Singleton, Source, Test, Uop},
};
use std::collections::BTreeMap;

/// The names that registers go by at one uop, and the uop that set each; none: it was set before the rule began.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    names: BTreeMap<Reg, (String, Option<usize>)>,
}

impl Names {
    /// What a register is called.
    pub(super) fn of(&self, reg: Reg) -> String {
        self.names.get(&reg).map_or_else(|| format!("{reg:?}"), |(name, _)| name.clone())
    }

    /// Which uop set it last.
    pub(super) fn set_by(&self, reg: Reg) -> Option<usize> {
        self.names.get(&reg).and_then(|(_, at)| *at)
    }
}

/// The names that hold at each uop, those of the registers that it sets included.
pub(super) fn names(rule: RuleName, uops: &[Uop]) -> Vec<Names> {
    let mut taken: BTreeMap<String, Reg> = BTreeMap::new();
    let mut now = Names::default();
    let mut give = |now: &mut Names, reg: Reg, wanted: &str, at: Option<usize>| {
        let name = (1..)
            .map(|n| if n == 1 { wanted.to_string() } else { format!("{wanted}{n}") })
            .find(|name| *taken.entry(name.clone()).or_insert(reg) == reg)
            .expect("names: there are more of them than registers");
        now.names.insert(reg, (name, at));
    };
    for (reg, role) in given(rule) {
        give(&mut now, reg, role, None);
    }
    let mut all = Vec::with_capacity(uops.len());
    for (at, uop) in uops.iter().enumerate() {
        if let Uop::NewRef { dst, src } | Uop::NewRefMaybe { dst, src } = *uop {
            let stem = now.of(src);
            give(&mut now, dst, &format!("{stem}′"), Some(at));
        } else if !matches!(uop, Uop::Move { dst, .. } if now.names.contains_key(dst)) {
            // What moves in stands in for what was to be there; all else has a name of its own.
            for (reg, role) in set(uops, at) {
                let role = if matches!(uop, Uop::Move { .. }) { moved(uops, at, reg, role) } else { role };
                give(&mut now, reg, role, Some(at));
            }
        }
        all.push(now.clone());
    }
    all
}

/// What is set before a rule begins.
fn given(rule: RuleName) -> Vec<(Reg, &'static str)> {
    let class = |class: TypeClass| match class {
        TypeClass::Plain => "object",
        TypeClass::Cell => "cell",
        TypeClass::Tuple => "tuple",
        TypeClass::List => "list",
        TypeClass::Mapping => "mapping",
        TypeClass::Function => "function",
        TypeClass::Method | TypeClass::BoundMethod => "method",
        TypeClass::Iterator => "iterator",
        TypeClass::Enumerate => "enumerate",
        TypeClass::Zip => "zip",
        TypeClass::Map => "map",
        TypeClass::Filter => "filter",
        TypeClass::CallIterator => "caller",
        TypeClass::View => "view",
        TypeClass::Any => "iterable",
        TypeClass::Slice => "slice",
        TypeClass::Token => "token",
        TypeClass::Exception => "exception",
        TypeClass::Raised => "raised",
        TypeClass::Generator => "generator",
        TypeClass::Traceback => "entry",
        TypeClass::Frame => "frame",
        TypeClass::Instance | TypeClass::ListInstance | TypeClass::MappingInstance | TypeClass::ExceptionInstance => {
            "instance"
        }
        TypeClass::Class => "class",
        TypeClass::Super => "super",
        TypeClass::Property => "property",
        TypeClass::ClassMethod | TypeClass::StaticMethod => "wrapper",
    };
    match rule {
        RuleName::Opcode(_) => vec![],
        RuleName::Enter => vec![(Reg::borrowed(0), "function")],
        RuleName::EnterMoved => vec![(Reg::owned(0), "function")],
        RuleName::Unwind | RuleName::Reraise | RuleName::Refuse => vec![(Reg::owned(0), "raised")],
        RuleName::Deallocate(type_) => vec![(Reg::borrowed(0), class(type_))],
        RuleName::Operation(operation, type_) => {
            let [first, others @ ..] = operation.operands();
            let first = if operation.declaration().operands == 1 { class(type_) } else { first };
            let names = std::iter::once(first).chain(others);
            (0..).map(Reg::borrowed).zip(names).take(operation.declaration().operands).collect()
        }
        RuleName::Builtin(_) => vec![(Reg::borrowed(0), "callee")],
    }
}

/// What a register holds into which something moves: what it is set to later, or else used as.
fn moved(uops: &[Uop], at: usize, reg: Reg, otherwise: &'static str) -> &'static str {
    let used = || used_as(uops, at, reg).filter(|used| ![RELEASED, PUSHED].contains(used));
    set_later(uops, at, reg).or_else(used).unwrap_or(otherwise)
}

/// What a register holds that is set on another way too, after one on which something moves in.
fn set_later(uops: &[Uop], at: usize, reg: Reg) -> Option<&'static str> {
    let sets = |n: usize| set(uops, n).into_iter().find(|(set, _)| *set == reg).map(|(_, role)| role);
    let own = |n: &usize| !matches!(uops[*n], Uop::Move { .. } | Uop::NewRef { .. } | Uop::NewRefMaybe { .. });
    (at + 1..uops.len()).filter(own).find_map(sets)
}

/// The registers that a uop sets, each with what it holds.
fn set(uops: &[Uop], at: usize) -> Vec<(Reg, &'static str)> {
    match uops[at] {
        Uop::Pop { dst } | Uop::PopMaybe { dst } => vec![(dst, used_as(uops, at, dst).unwrap_or("popped"))],
        Uop::Borrow { dst, place }
        | Uop::BorrowFilled { dst, place }
        | Uop::Take { dst, place }
        | Uop::TakeFilled { dst, place } => vec![(dst, held_in(uops, at, dst, place))],
        Uop::Exchange { dst, .. } => vec![(dst, "old")],
        Uop::NewRef { dst, .. } | Uop::NewRefMaybe { dst, .. } | Uop::Move { dst, .. } => vec![(dst, "moved")],
        Uop::New { dst, object } => vec![(dst, made(object))],
        Uop::NewError { dst, .. } => vec![(dst, "error")],
        Uop::Compute { primitive, value, raised, .. } => {
            vec![(value, primitive::result(primitive)), (raised, "raised")]
        }
        Uop::Call { value, raised, .. } | Uop::Resume { value, raised, .. } => {
            vec![(value, "result"), (raised, "raised")]
        }
        Uop::Operate { operation, value, raised, .. } => vec![(value, operation.result()), (raised, "raised")],
        Uop::Leave { dst, .. } => vec![(dst, "frame")],
        Uop::FindGarbage { dst, .. } => vec![(dst, "garbage")],
        Uop::EndDelegation { dst, .. } => vec![(dst, "delegate")],
        Uop::Push { .. }
        | Uop::PushMaybe { .. }
        | Uop::PushNull
        | Uop::PopNull
        | Uop::Put { .. }
        | Uop::PutMaybe { .. }
        | Uop::ExchangeItems { .. }
        | Uop::BeginSort { .. }
        | Uop::MarkFinalised { .. }
        | Uop::Close { .. }
        | Uop::CloseMaybe { .. }
        | Uop::Branch { .. }
        | Uop::Goto { .. }
        | Uop::Loop { .. }
        | Uop::Repeat { .. }
        | Uop::Gather { .. }
        | Uop::Jump { .. }
        | Uop::PushBlock { .. }
        | Uop::PopBlock
        | Uop::Answer { .. }
        | Uop::AnswerRaised { .. }
        | Uop::Unwind { .. }
        | Uop::Reraise { .. }
        | Uop::Refuse { .. }
        | Uop::Tell { .. }
        | Uop::Mark { .. }
        | Uop::Free { .. }
        | Uop::SiftGarbage { .. }
        | Uop::KeepUncollectable { .. }
        | Uop::ForgetGarbage { .. }
        | Uop::Expect { .. }
        | Uop::Fetch
        | Uop::Done => vec![],
    }
}

fn made(object: New) -> &'static str {
    match object {
        New::Cell => "cell",
        New::Tuple(_) => "tuple",
        New::List(_) => "list",
        New::Dict => "dict",
        New::Set => "set",
        New::Function => "function",
        New::Slice => "slice",
        New::Token => "token",
        New::Traceback => "entry",
        New::Raised => "raised",
        New::Generator => "generator",
        New::Note(_) => "note",
        New::Exception(_) => "exception",
        New::Instance(_) => "instance",
        New::Object(_) => "object",
        New::Adapter(_) => "made",
    }
}

/// A reference that is only released.
const RELEASED: &str = "released";
/// One that is only pushed.
const PUSHED: &str = "entry";

fn held_in(uops: &[Uop], at: usize, reg: Reg, place: Place) -> &'static str {
    let used = used_as(uops, at, reg).filter(|role| *role != RELEASED);
    match place {
        Place::Deref(_) | Place::Free(_) => {
            if matches!(uops[at], Uop::BorrowFilled { .. }) {
                "cell"
            } else {
                "held"
            }
        }
        Place::Slot(_) => used.unwrap_or("local"),
        Place::ParameterOfCell(_) | Place::ParameterNamed(_) => "parameter",
        Place::Stack(_) => used.unwrap_or("entry"),
        Place::Argument(_) => used.unwrap_or("argument"),
        Place::Keyword(_) => "keyword",
        Place::Namespace => "namespace",
        Place::Content(_) => "content",
        Place::Item(..) | Place::At(..) => used.unwrap_or("item"),
        Place::Field(_, field) => field_name(field),
        Place::Key(..) => "stored_key",
        Place::Entry(..) => "value",
        Place::Attribute(..) => "attribute",
        Place::Frame(FrameField::Function) => "running",
        Place::Frame(field) => frame_field_name(field),
        Place::Handled(_) | Place::Topmost(_) => "handled",
        Place::Published(_) => "published",
        Place::Running => "frame",
        Place::Caller => "caller",
        Place::Const(_) => "constant",
        Place::Name(_) | Place::SlotName(_) | Place::DerefName(_) => "name",
        Place::Singleton(singleton) => match singleton {
            Singleton::None => "none",
            Singleton::True => "true",
            Singleton::False => "false",
            Singleton::EmptyTuple => "empty",
            Singleton::DunderName => "dunder_name",
            Singleton::Send | Singleton::Throw | Singleton::Close => "name",
            Singleton::AssertionError | Singleton::StopIteration | Singleton::GeneratorExit => "class",
        },
    }
}

pub(super) fn field_name(field: Field) -> &'static str {
    field.into()
}

pub(super) fn frame_field_name(field: FrameField) -> &'static str {
    match field {
        FrameField::Function => "function",
        FrameField::Code => "code",
        FrameField::Globals => "globals",
        FrameField::Locals => "locals",
        FrameField::Back => "back",
        FrameField::ExcType => "exc_type",
        FrameField::ExcValue => "exc_value",
        FrameField::ExcTraceback => "exc_traceback",
    }
}

/// What the uops after `at` do with a register says what it holds; of several, the first that says anything.
fn used_as(uops: &[Uop], at: usize, reg: Reg) -> Option<&'static str> {
    let mut released = None;
    for (n, uop) in uops.iter().enumerate().skip(at + 1) {
        if matches!(*uop, Uop::Close { src } | Uop::CloseMaybe { src } if src == reg) {
            released = Some(RELEASED);
        }
        if let Uop::NewRef { dst, src } | Uop::NewRefMaybe { dst, src } = *uop
            && src == reg
            && let Some(role) = used_as(uops, n, dst).filter(|role| *role != RELEASED)
        {
            return Some(role);
        }
        if let Some((_, role)) = uses(*uop).into_iter().find(|(used, _)| *used == reg) {
            return Some(role);
        }
        if sets(*uop, reg) {
            break;
        }
    }
    released
}

fn sets(uop: Uop, reg: Reg) -> bool {
    set(&[uop], 0).iter().any(|(dst, _)| *dst == reg)
}

/// The registers that a uop uses in a way that says what they hold.
fn uses(uop: Uop) -> Vec<(Reg, &'static str)> {
    let own = |reg, role| vec![(reg, role)];
    match uop {
        Uop::Exchange { src, place, .. } | Uop::Put { src, place } | Uop::PutMaybe { src, place } => {
            let mut uses: Vec<_> = kept_in(place).map(|role| (src, role)).into_iter().collect();
            uses.extend(owners(place));
            uses
        }
        Uop::Borrow { place, .. }
        | Uop::BorrowFilled { place, .. }
        | Uop::Take { place, .. }
        | Uop::TakeFilled { place, .. } => owners(place),
        Uop::Compute { primitive, operands, .. } => operands
            .into_iter()
            .zip(primitive::words(primitive).operands)
            .filter_map(|(r, role)| Some((r?, *role)))
            .collect(),
        Uop::Call { callee, .. } => own(callee, "callee"),
        Uop::Answer { src } => own(src, "result"),
        Uop::Unwind { src } | Uop::Reraise { src } | Uop::Refuse { src } | Uop::AnswerRaised { src } => {
            own(src, "raised")
        }
        Uop::Tell { src, .. } => own(src, "value"),
        Uop::Push { src } => own(src, PUSHED),
        Uop::Gather { from, .. } => match from {
            Source::Names(names) => own(names, "names"),
            Source::Items(items) => own(items, "arguments"),
            Source::Entries(entries) => own(entries, "keywords"),
            Source::Namespace(namespace) => own(namespace, "namespace"),
            Source::Object(object) => own(object, "argument"),
            Source::Stack { .. } | Source::Pairs { .. } | Source::Given(_) | Source::GivenKeywords => vec![],
        },
        Uop::Branch { test, .. } => asked(test),
        Uop::Pop { .. }
        | Uop::PopMaybe { .. }
        | Uop::PushMaybe { .. }
        | Uop::PushNull
        | Uop::PopNull
        | Uop::NewRef { .. }
        | Uop::NewRefMaybe { .. }
        | Uop::Close { .. }
        | Uop::CloseMaybe { .. }
        | Uop::Move { .. }
        | Uop::ExchangeItems { .. }
        | Uop::BeginSort { .. }
        | Uop::MarkFinalised { .. }
        | Uop::New { .. }
        | Uop::NewError { .. }
        | Uop::Goto { .. }
        | Uop::Loop { .. }
        | Uop::Repeat { .. }
        | Uop::Operate { .. }
        | Uop::Jump { .. }
        | Uop::PushBlock { .. }
        | Uop::PopBlock
        | Uop::Leave { .. }
        | Uop::Resume { .. }
        | Uop::Mark { .. }
        | Uop::EndDelegation { .. }
        | Uop::Free { .. }
        | Uop::FindGarbage { .. }
        | Uop::SiftGarbage { .. }
        | Uop::KeepUncollectable { .. }
        | Uop::ForgetGarbage { .. }
        | Uop::Expect { .. }
        | Uop::Fetch
        | Uop::Done => vec![],
    }
}

/// What a reference is that a place is given.
fn kept_in(place: Place) -> Option<&'static str> {
    match place {
        Place::Field(_, field) => Some(field_name(field)),
        Place::Frame(field) => Some(frame_field_name(field)),
        Place::Item(..) => Some("item"),
        Place::At(..) | Place::Entry(..) | Place::Attribute(..) => Some("value"),
        Place::Key(..) => Some("key"),
        Place::Content(_) | Place::Slot(_) | Place::Deref(_) => Some("new"),
        Place::Stack(_) => Some("lifted"),
        Place::Handled(_) | Place::Published(_) => Some("handled"),
        Place::Free(_)
        | Place::ParameterOfCell(_)
        | Place::ParameterNamed(_)
        | Place::Argument(_)
        | Place::Keyword(_)
        | Place::Namespace
        | Place::Const(_)
        | Place::Name(_)
        | Place::SlotName(_)
        | Place::DerefName(_)
        | Place::Topmost(_)
        | Place::Running
        | Place::Caller
        | Place::Singleton(_) => None,
    }
}

/// What the objects are that a place belongs to.
fn owners(place: Place) -> Vec<(Reg, &'static str)> {
    match place {
        Place::Content(cell) => vec![(cell, "cell")],
        Place::Key(dict, key) | Place::Entry(dict, key) => vec![(key, "key"), (dict, "dict")],
        Place::At(list, index) => vec![(index, "index"), (list, "list")],
        Place::Attribute(owner, name) => vec![(name, "name"), (owner, "owner")],
        Place::Field(..)
        | Place::Item(..)
        | Place::Slot(_)
        | Place::Deref(_)
        | Place::Free(_)
        | Place::ParameterOfCell(_)
        | Place::ParameterNamed(_)
        | Place::Stack(_)
        | Place::Argument(_)
        | Place::Keyword(_)
        | Place::Namespace
        | Place::Frame(_)
        | Place::Handled(_)
        | Place::Published(_)
        | Place::Topmost(_)
        | Place::Running
        | Place::Caller
        | Place::Const(_)
        | Place::Name(_)
        | Place::SlotName(_)
        | Place::DerefName(_)
        | Place::Singleton(_) => vec![],
    }
}

fn asked(test: Test) -> Vec<(Reg, &'static str)> {
    match test {
        Test::Truthy(reg) | Test::Same(reg, _) => vec![(reg, "value")],
        Test::InDict(owner, name) => vec![(owner, "owner"), (name, "name")],
        Test::Filled(_)
        | Test::Bit(_)
        | Test::ArgIs(_)
        | Test::Flags(_)
        | Test::Is(..)
        | Test::IsException(_)
        | Test::IsExceptionClass(_)
        | Test::Finalised(_)
        | Test::Touched(_)
        | Test::Shared(_)
        | Test::Block(_)
        | Test::Covered
        | Test::KeepsPosition
        | Test::Raises(..)
        | Test::IsAt(..)
        | Test::Delegates(_)
        | Test::Matches(..)
        | Test::IsWhy(..)
        | Test::Exceeds(..)
        | Test::OwnVariable
        | Test::NamesParameter(_)
        | Test::SomeNamePositionalOnly
        | Test::IsExactly(..)
        | Test::Dynamic(_)
        | Test::IsClass(_)
        | Test::IsInstance(..)
        | Test::IsData(_)
        | Test::AsksTruth(_)
        | Test::Compares(_)
        | Test::Alike(..)
        | Test::Comparable(..)
        | Test::Derived(..)
        | Test::Defines(..) => vec![],
    }
}
