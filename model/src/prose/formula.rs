//! Uops as formulas: `←` gives a reference away, `=` only looks, `?` marks what may be nothing.

use super::{
    names::frame_field_name,
    primitive,
    words::{At, singleton_name, type_name},
};
use crate::frame::Stage;
use crate::primitive::Declaration;
use crate::uop::{Destination, New, Note, Number, Place, Quantity, Reg, Source, Tell, Test, Uop};

impl At<'_> {
    fn count(&self, quantity: Quantity) -> String {
        match quantity {
            Quantity::Zero => "0".into(),
            Quantity::Arg => "operand".into(),
            Quantity::ArgLow => "low(operand)".into(),
            Quantity::ArgHigh => "high(operand)".into(),
            Quantity::ArgHighTwice => "2·high(operand)".into(),
            Quantity::ArgPairs => "low(operand) + 2·high(operand)".into(),
            Quantity::ArgBytes => "low(operand) + high(operand)".into(),
            Quantity::ArgHalf => "operand÷2".into(),
            Quantity::Depth => "depth".into(),
            Quantity::AboveBlock => "depth_above_block".into(),
            Quantity::AboveHandler => "depth_above_handler".into(),
            Quantity::Blocks => "blocks".into(),
            Quantity::Slots => "slots".into(),
            Quantity::Parameters => "parameters".into(),
            Quantity::AllParameters => "all_parameters".into(),
            Quantity::KeywordOnly => "keyword_only".into(),
            Quantity::Named => "named".into(),
            Quantity::DoubleStar => "double_star".into(),
            Quantity::Cells => "cells".into(),
            Quantity::Frees => "frees".into(),
            Quantity::Given => "given".into(),
            Quantity::GivenKeywords => "given_keywords".into(),
            Quantity::AllGiven => "all_given".into(),
            Quantity::Bound => "bound".into(),
            Quantity::Surplus => "surplus".into(),
            Quantity::Required => "required".into(),
            Quantity::Defaults => "defaults".into(),
            Quantity::Defaulted => "defaulted".into(),
            Quantity::SpareDefaults => "spare_defaults".into(),
            Quantity::Items(reg) => format!("|{}|", self.reg(reg)),
            Quantity::Entries(reg) => format!("entries({})", self.reg(reg)),
        }
    }

    pub(super) fn index(&self, number: Number) -> String {
        super::words::sum(self.count(number.base), number, self.counter())
    }

    fn spot(&self, place: Place) -> String {
        match place {
            Place::Slot(n) => format!("slot[{}]", self.index(n)),
            Place::Deref(n) => format!("deref[{}]", self.index(n)),
            Place::Free(n) => format!("free[{}]", self.index(n)),
            Place::ParameterOfCell(n) => format!("parameter_of_cell[{}]", self.index(n)),
            Place::ParameterNamed(n) => format!("parameter_named[{}]", self.index(n)),
            Place::Stack(n) => format!("stack[{}]", self.index(n)),
            Place::Argument(n) => format!("argument[{}]", self.index(n)),
            Place::Keyword(n) => format!("keyword[{}]", self.index(n)),
            Place::Namespace => "given_namespace".into(),
            Place::Content(cell) => format!("content({})", self.reg(cell)),
            Place::Item(of, n) => format!("{}[{}]", self.reg(of), self.index(n)),
            Place::At(list, index) => format!("{}[{}]", self.reg(list), self.reg(index)),
            Place::Field(of, field) => format!("{}.{}", self.reg(of), super::names::field_name(field)),
            Place::Key(dict, key) => format!("key({}, {})", self.reg(dict), self.reg(key)),
            Place::Entry(dict, key) => format!("entry({}, {})", self.reg(dict), self.reg(key)),
            Place::Attribute(owner, name) => format!("attribute({}, {})", self.reg(owner), self.reg(name)),
            Place::Handled(part) => format!("handled.{}", super::names::frame_field_name(part.field())),
            Place::Published(part) => format!("sys.{}", super::names::frame_field_name(part.field())),
            Place::Topmost(part) => format!("topmost.{}", super::names::frame_field_name(part.field())),
            Place::Running => "frame".into(),
            Place::Caller => "caller".into(),
            Place::Frame(field) => format!("frame.{}", frame_field_name(field)),
            Place::Const(n) => format!("co_consts[{}]", self.index(n)),
            Place::Name(n) => format!("co_names[{}]", self.index(n)),
            Place::SlotName(n) => format!("slot_name[{}]", self.index(n)),
            Place::DerefName(n) => format!("deref_name[{}]", self.index(n)),
            Place::Singleton(singleton) => singleton_name(singleton).into(),
        }
    }

    /// A test, or its contrary, as a formula.
    pub(super) fn asks(&self, test: Test, answer: bool) -> String {
        let asks = match test {
            Test::Filled(reg) => format!("{}?", self.reg(reg)),
            Test::Bit(bit) => format!("operand & {bit:#x}"),
            Test::ArgIs(n) => format!("operand = {n}"),
            Test::Flags(flags) => flags.names().0.join(" & "),
            Test::Is(reg, type_) => format!("type({}) ≤ {}", self.reg(reg), type_name(type_)),
            Test::IsException(reg) => format!("exception({})", self.reg(reg)),
            Test::IsExceptionClass(reg) => format!("exception_class({})", self.reg(reg)),
            Test::Touched(reg) => format!("touched({})", self.reg(reg)),
            Test::Truthy(reg) => format!("true({})", self.reg(reg)),
            Test::Same(a, b) => format!("{} is {}", self.reg(a), self.reg(b)),
            Test::Shared(reg) => format!("count({}) > 1", self.reg(reg)),
            Test::Block(kind) => format!("block = {}", <&str>::from(kind)),
            Test::Covered => "handler".into(),
            Test::KeepsPosition => "handler_keeps_position".into(),
            Test::Raises(reg, class) => format!("{} ∈ {class}", self.reg(reg)),
            Test::IsAt(reg, stage) => format!("stage({}) = {stage:?}", self.reg(reg)).to_lowercase(),
            Test::Delegates(reg) => format!("delegates({})", self.reg(reg)),
            Test::Matches(reg, class) => format!("matches({}, {class})", self.reg(reg)),
            Test::IsWhy(reg, why) => format!("{} = {}", self.reg(reg), <&str>::from(why)),
            Test::Finalised(reg) => format!("finalised({})", self.reg(reg)),
            Test::Exceeds(a, b) => format!("{} > {}", self.index(a), self.index(b)),
            Test::OwnVariable => "cell_variable(operand)".into(),
            Test::NamesParameter(n) => format!("names_parameter(keyword[{}])", self.index(n)),
            Test::SomeNamePositionalOnly => "positional_only ∩ keywords".into(),
            Test::IsExactly(reg, type_) => format!("type({}) = {}", self.reg(reg), type_name(type_)),
            Test::Dynamic(reg) => format!("dynamic({})", self.reg(reg)),
            Test::IsClass(reg) => format!("class({})", self.reg(reg)),
            Test::IsInstance(reg, of) => format!("instance({}, {})", self.reg(reg), self.reg(of)),
            Test::IsData(reg) => format!("data_descriptor({})", self.reg(reg)),
            Test::Compares(reg) => format!("compares({})", self.reg(reg)),
            Test::Alike(a, b) => format!("class({}) = class({})", self.reg(a), self.reg(b)),
            Test::Comparable(a, b) => format!("comparable({}, {})", self.reg(a), self.reg(b)),
            Test::Derived(a, b) => format!("class({}) ⊂ class({})", self.reg(a), self.reg(b)),
            Test::AsksTruth(reg) => format!("asks_truth({})", self.reg(reg)),
            Test::Defines(reg, special) => format!("defines({}, {})", self.reg(reg), <&str>::from(special)),
            Test::InDict(owner, name) => format!("in_dict({}, {})", self.reg(owner), self.reg(name)),
        };
        match (answer, test) {
            (true, _) => asks,
            (false, Test::Filled(_)) => format!("¬{asks}"),
            (false, _) => format!("¬({asks})"),
        }
    }

    fn from(&self, source: Source) -> String {
        match source {
            Source::Stack { count, below } => format!("stack[{}..] × {}", self.index(below), self.index(count)),
            Source::Pairs { count, below } => format!("pairs stack[{}..] × {}", self.index(below), self.index(count)),
            Source::Object(reg) => self.reg(reg),
            Source::Given(0) => "given".into(),
            Source::Given(skip) => format!("given[{skip}..]"),
            Source::GivenKeywords => "given keywords".into(),
            Source::Namespace(reg) => format!("namespace {}", self.reg(reg)),
            Source::Items(tuple) => format!("*{}", self.reg(tuple)),
            Source::Entries(dict) => format!("**{}", self.reg(dict)),
            Source::Names(names) => format!("names {}", self.reg(names)),
        }
    }

    /// The head of a branch.
    pub(super) fn condition_formula(&self, test: Test, answer: bool) -> String {
        format!("if {}:", self.asks(test, answer))
    }

    /// A uop as a formula.
    pub(super) fn formula(&self, uop: Uop) -> String {
        let reg = |r| self.reg(r);
        match uop {
            Uop::Pop { dst } => format!("{} ← pop", reg(dst)),
            Uop::PopMaybe { dst } => format!("{}? ← pop", reg(dst)),
            Uop::Push { src } => format!("push {}", reg(src)),
            Uop::PushMaybe { src } => format!("push {}?", reg(src)),
            Uop::PushNull => "push NULL".into(),
            Uop::PopNull => "pop NULL".into(),
            Uop::Borrow { dst, place } => format!("{}? = {}", reg(dst), self.spot(place)),
            Uop::BorrowFilled { dst, place } => format!("{} = {}", reg(dst), self.spot(place)),
            Uop::Take { dst, place } => format!("{}? ← {}", reg(dst), self.spot(place)),
            Uop::TakeFilled { dst, place } => format!("{} ← {}", reg(dst), self.spot(place)),
            Uop::Exchange { dst, place, src } => format!("{}? ← {} ⇄ {}", reg(dst), self.spot(place), reg(src)),
            Uop::Put { place, src } => format!("{} ← {}", self.spot(place), reg(src)),
            Uop::PutMaybe { place, src } => format!("{} ← {}?", self.spot(place), reg(src)),
            Uop::NewRef { dst, src } => format!("{} ← new_ref {}", reg(dst), reg(src)),
            Uop::NewRefMaybe { dst, src } => format!("{}? ← new_ref {}?", reg(dst), reg(src)),
            Uop::Close { src } => format!("close {}", reg(src)),
            Uop::CloseMaybe { src } => format!("close {}?", reg(src)),
            Uop::Move { dst, src } => format!("{} ← {}", reg(dst), reg(src)),
            Uop::ExchangeItems { one, other } => format!("items({}) ⇄ items({})", reg(one), reg(other)),
            Uop::BeginSort { list } => format!("begin_sort {}", reg(list)),
            Uop::MarkFinalised { object } => format!("mark_finalised {}", reg(object)),
            Uop::New { dst, object } => format!("{} ← new {}", reg(dst), self.new_formula(object)),
            Uop::NewError { dst, error } => format!("{} ← error {}", reg(dst), <&str>::from(error)),
            Uop::Branch { test, when, target } => format!("{} goto {target}", self.condition_formula(test, when)),
            Uop::Goto { target } => format!("goto {target}"),
            Uop::Loop { count, .. } if !self.counted => format!("{} ×:", self.index(count)),
            Uop::Loop { count, down: false, .. } => {
                format!("for {} in 0‥{}:", self.inner(), self.index(count.plus(-1)))
            }
            Uop::Loop { count, down: true, .. } => format!("for {} in {}‥0:", self.inner(), self.index(count.plus(-1))),
            Uop::Repeat { head } => format!("next round at {head}"),
            Uop::Compute { primitive, value, raised, operands } => {
                let operands: Vec<String> = operands.into_iter().flatten().map(reg).collect();
                let results = self.results(primitive.declaration(), value, raised).unwrap_or_default();
                format!("{results} ← {}", primitive::formula(primitive, &operands))
            }
            Uop::Gather { from, moved: true } => format!("move {}", self.from(from)),
            Uop::Gather { from, moved: false } => format!("lend {}", self.from(from)),
            Uop::Call { callee, moved, value, raised } => {
                let call = if moved { "call moved" } else { "call" };
                format!("{}? | {}? ← {call} {}", reg(value), reg(raised), reg(callee))
            }
            Uop::Operate { operation, arg, value, raised, operands } => {
                let operands: Vec<String> = operands.into_iter().flatten().map(reg).collect();
                let arg = arg.map(|arg| format!(" [{arg}]")).unwrap_or_default();
                let does = format!("{}{arg} {}", <&str>::from(operation), operands.join(", "));
                self.results(operation.declaration(), value, raised).map_or(does.clone(), |r| format!("{r} ← {does}"))
            }
            Uop::Jump { to: Destination::Operand } => "jump operand".into(),
            Uop::Jump { to: Destination::Block } => "jump block".into(),
            Uop::Jump { to: Destination::Handler } => "jump handler".into(),
            Uop::Jump { to: Destination::Noted(note) } => format!("jump {}", reg(note)),
            Uop::Jump { to: Destination::Again } => "jump here".into(),
            Uop::PushBlock { kind, above: 0 } => format!("push_block {} operand", <&str>::from(kind)),
            Uop::PushBlock { kind, above } => format!("push_block {} operand below {above}", <&str>::from(kind)),
            Uop::PopBlock => "pop_block".into(),
            Uop::Leave { dst, stage: Stage::Created } => format!("{} ← set_aside", reg(dst)),
            Uop::Leave { dst, stage: Stage::Suspended } => format!("{} ← suspend", reg(dst)),
            Uop::Leave { dst, .. } => format!("{} ← leave", reg(dst)),
            Uop::Resume { frame, thrown, value, raised } => {
                let by = thrown.map(|thrown| format!(" throw {}", reg(thrown))).unwrap_or_default();
                format!("{}? | {}? ← resume {}{by}", reg(value), reg(raised), reg(frame))
            }
            Uop::Answer { src } => format!("answer {}", reg(src)),
            Uop::AnswerRaised { src } => format!("answer raised {}", reg(src)),
            Uop::Unwind { src } => format!("unwind {}", reg(src)),
            Uop::Reraise { src } => format!("reraise {}", reg(src)),
            Uop::Refuse { src } => format!("refuse {}", reg(src)),
            Uop::Tell { event, src } => format!("{} {}", event_name(event), reg(src)),
            Uop::Mark { frame, stage } => format!("stage({}) := {stage:?}", reg(frame)).to_lowercase(),
            Uop::EndDelegation { dst, frame } => format!("{} := end-delegation {}", reg(dst), reg(frame)),
            Uop::Free { object } => format!("free {}", reg(object)),
            Uop::FindGarbage { dst, legacy: false } => format!("{} ← unreachable", reg(dst)),
            Uop::FindGarbage { dst, legacy: true } => format!("{} ← unreachable without finalisers", reg(dst)),
            Uop::ForgetGarbage { list } => format!("forget {}", reg(list)),
            Uop::KeepUncollectable { list } => format!("keep_uncollectable {}", reg(list)),
            Uop::SiftGarbage { list, whole: false } => format!("sift {}", reg(list)),
            Uop::SiftGarbage { list, whole: true } => format!("sift {}, whole", reg(list)),
            Uop::Expect { requirement, of } => format!("expect {} {}", <&str>::from(requirement), reg(of)),
            Uop::Fetch => "fetch".into(),
            Uop::Done => "done".into(),
        }
    }

    /// The registers that may be filled by an answer, if there may be one.
    fn results(&self, may: Declaration, value: Reg, raised: Reg) -> Option<String> {
        let value = may.answers.then(|| format!("{}?", self.reg(value)));
        let raised = may.raises.then(|| format!("{}?", self.reg(raised)));
        let results: Vec<String> = value.into_iter().chain(raised).collect();
        (!results.is_empty()).then(|| results.join(" | "))
    }

    fn new_formula(&self, object: New) -> String {
        match object {
            New::Cell => "cell".into(),
            New::Tuple(n) => format!("tuple[{}]", self.index(n)),
            New::List(n) => format!("list[{}]", self.index(n)),
            New::Dict => "dict".into(),
            New::Set => "set".into(),
            New::Function => "function".into(),
            New::Slice => "slice".into(),
            New::Token => "token".into(),
            New::Traceback => "traceback".into(),
            New::Exception(class) | New::Instance(class) => format!("{}()", self.reg(class)),
            New::Object(type_) => type_name(type_),
            New::Adapter(adapter) => format!("{adapter:?}").to_lowercase(),
            New::Raised => "raised".into(),
            New::Generator => "generator".into(),
            New::Note(Note::Here) => "position".into(),
            New::Note(Note::Next) => "next_position".into(),
            New::Note(Note::Target) => "target_position".into(),
            New::Note(Note::Why(why)) => <&str>::from(why).into(),
        }
    }
}

fn event_name(event: Tell) -> &'static str {
    match event {
        Tell::Emit => "emit",
        Tell::Write => "write",
        Tell::DueSpace => "due_space",
        Tell::PrintStr => "print_str",
        Tell::PrintItem => "print_item",
        Tell::Space => "print_space",
        Tell::PrintNewline => "print_newline",
        Tell::Finalise => "record_finalised",
    }
}
