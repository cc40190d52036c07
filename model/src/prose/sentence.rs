//! Uops as clauses of English.

use super::{
    primitive,
    words::{At, requirement, type_name, with_article},
};
use crate::frame::Stage;
use crate::primitive::Declaration;
use crate::uop::{Destination, New, Note, Reg, Tell, Test, Uop};

impl At<'_> {
    /// The head of a branch.
    pub(super) fn condition(&self, test: Test, answer: bool) -> String {
        format!("if {}:", self.test(test, answer))
    }

    /// A uop as a clause.
    pub(super) fn clause(&self, uop: Uop) -> String {
        let reg = |r| self.reg(r);
        match uop {
            Uop::Pop { dst } => format!("pop {}", reg(dst)),
            Uop::PopMaybe { dst } => format!("pop {}, which may be NULL", reg(dst)),
            Uop::Push { src } => format!("push {}", reg(src)),
            Uop::PushMaybe { src } => format!("push {} or, if it is not there, NULL", reg(src)),
            Uop::PushNull => "push NULL".into(),
            Uop::PopNull => "pop NULL".into(),
            Uop::Borrow { dst, place } => format!("look at {}: {}, or nothing", self.place(place), reg(dst)),
            Uop::BorrowFilled { dst, place } => format!("look at {}: {}", self.place(place), reg(dst)),
            Uop::Take { dst, place } => format!("empty {}, taking {} if it held anything", self.place(place), reg(dst)),
            Uop::TakeFilled { dst, place } => format!("empty {}, taking {}", self.place(place), reg(dst)),
            Uop::Exchange { dst, place, src } => {
                format!("exchange {} for {}, taking {} if it held anything", self.place(place), reg(src), reg(dst))
            }
            Uop::Put { place, src } => format!("put {} into {}, which is empty", reg(src), self.place(place)),
            Uop::PutMaybe { place, src } => {
                format!("put {}, if it is there, into {}, which is empty", reg(src), self.place(place))
            }
            Uop::NewRef { dst, src } => format!("make a new reference {} to {}", reg(dst), reg(src)),
            Uop::NewRefMaybe { dst, src } => {
                format!("make a new reference {} to {}, if it is there", reg(dst), reg(src))
            }
            Uop::Close { src } => format!("release {}", reg(src)),
            Uop::CloseMaybe { src } => format!("release {}, if it is there", reg(src)),
            Uop::Move { dst, src } => format!("let {} be {}", reg(dst), reg(src)),
            Uop::ExchangeItems { one, other } => format!("exchange all that {} and {} hold", reg(one), reg(other)),
            Uop::BeginSort { list } => format!("from here on, heed whether {} is given items", reg(list)),
            Uop::MarkFinalised { object } => format!("from here on, {} has been finalised", reg(object)),
            Uop::New { dst, object } => format!("make {}: {}", self.made(object), reg(dst)),
            Uop::NewError { dst, error } => {
                format!("make {}, {} ({})", reg(dst), with_article(&error.row().class.to_string()), <&str>::from(error))
            }
            Uop::Branch { test, when, target } => format!("if {}, go to {target}", self.test(test, when)),
            Uop::Goto { target } => format!("go to {target}"),
            Uop::Loop { count, .. } if !self.counted => format!("repeat {} times:", self.nth(count)),
            Uop::Loop { count, down: false, .. } => {
                format!("for {} from 0 up to {}:", self.inner(), self.number(count.plus(-1)))
            }
            Uop::Loop { count, down: true, .. } => {
                format!("for {} from {} down to 0:", self.inner(), self.number(count.plus(-1)))
            }
            Uop::Repeat { head } => format!("go back to {head} for the next round, if there is one"),
            Uop::Compute { primitive, value, raised, operands } => {
                let operands: Vec<String> = operands.into_iter().flatten().map(reg).collect();
                let expression = primitive::expression(primitive, &operands);
                let may = primitive.declaration();
                match may.answers {
                    true => format!("compute {expression}{}", self.answers(may, value, raised)),
                    false => format!("check that {expression}; if not, there is an exception {}", reg(raised)),
                }
            }
            Uop::Gather { from, moved: true } => format!("move to the next call, as arguments, {}", self.source(from)),
            Uop::Gather { from, moved: false } => format!("lend to the next call, as arguments, {}", self.source(from)),
            Uop::Call { callee, moved: true, value, raised } => format!(
                "call {}, which moves into its frame as the arguments do: {}, or an exception {}",
                reg(callee),
                reg(value),
                reg(raised)
            ),
            Uop::Call { callee, moved: false, value, raised } => {
                format!("call {}: {}, or an exception {}", reg(callee), reg(value), reg(raised))
            }
            Uop::Operate { operation, arg, value, raised, operands } => {
                let operands: Vec<String> = operands.into_iter().flatten().map(reg).collect();
                let may = operation.declaration();
                let arg = arg.map(|arg| format!(" (operand {arg})")).unwrap_or_default();
                format!("{}{arg}{}", operation.says(&operands), self.answers(may, value, raised))
            }
            Uop::Jump { to: Destination::Operand } => "go on at the instruction that the operand names".into(),
            Uop::Jump { to: Destination::Block } => "go on at the target of the innermost block".into(),
            Uop::Jump { to: Destination::Handler } => "go on at the handler".into(),
            Uop::Jump { to: Destination::Noted(note) } => format!("go on at the instruction at {}", reg(note)),
            Uop::Jump { to: Destination::Again } => "go on at this instruction once more".into(),
            Uop::PushBlock { kind, above } => {
                let above = if above == 0 { String::new() } else { format!(" less {above}") };
                let kind = <&str>::from(kind);
                format!("push a block for {kind} with the operand's target and the stack's depth{above}")
            }
            Uop::PopBlock => "pop the innermost block".into(),
            Uop::Leave { dst, stage: Stage::Created } => {
                format!("the frame waits to be resumed for the first time; the machine's reference: {}", reg(dst))
            }
            Uop::Leave { dst, stage: Stage::Suspended } => {
                format!("the frame stops until it is resumed; the machine's reference: {}", reg(dst))
            }
            Uop::Leave { dst, .. } => format!("the frame is over; the machine's reference: {}", reg(dst)),
            Uop::Resume { frame, thrown, value, raised } => {
                let by = thrown.map(|thrown| format!(" by {}, which is raised there", reg(thrown))).unwrap_or_default();
                format!("{} runs on{by}: {}, or an exception {}", reg(frame), reg(value), reg(raised))
            }
            Uop::Answer { src } => format!("answer the caller with {}", reg(src)),
            Uop::AnswerRaised { src } => format!("answer the caller with the exception {}", reg(src)),
            Uop::Unwind { src } => format!("raise {}: the frame unwinds", reg(src)),
            Uop::Reraise { src } => format!("raise {} again: the frame unwinds", reg(src)),
            Uop::Refuse { src } => format!("raise {}: the frame is given up", reg(src)),
            Uop::Tell { event, src } => record(event, &reg(src)),
            Uop::Mark { frame, stage: Stage::Finished } => format!("{} is over", reg(frame)),
            Uop::Mark { frame, stage } => format!("{} counts as {}", reg(frame), format!("{stage:?}").to_lowercase()),
            Uop::EndDelegation { dst, frame } => {
                format!("take from {} what it delegates to: {}; it is to go on behind that", reg(frame), reg(dst))
            }
            Uop::Free { object } => format!("free the memory of {}", reg(object)),
            Uop::FindGarbage { dst, legacy: false } => {
                format!("list, without holding it, what only reference cycles keep alive: {}", reg(dst))
            }
            Uop::FindGarbage { dst, legacy: true } => {
                format!(
                    "list, without holding it, what only reference cycles keep alive and no finaliser can reach: {}",
                    reg(dst)
                )
            }
            Uop::ForgetGarbage { list } => format!("empty {}", reg(list)),
            Uop::KeepUncollectable { list } => {
                format!("keep for good what has a finaliser, of what the collection of {} has spared", reg(list))
            }
            Uop::SiftGarbage { list, whole: false } => format!("strike from {} what has come alive again", reg(list)),
            Uop::SiftGarbage { list, whole: true } => format!("empty {} if any of it has come alive again", reg(list)),
            Uop::Expect { requirement: required, of } => {
                format!("the verifier has seen to it that {}", requirement(required, &reg(of)))
            }
            Uop::Fetch => "the instruction ends".into(),
            Uop::Done => "the rule ends".into(),
        }
    }

    /// What may be answered, if anything.
    fn answers(&self, may: Declaration, value: Reg, raised: Reg) -> String {
        let value = if may.answers { format!(": {}", self.reg(value)) } else { return String::new() };
        let nothing = if may.misses { ", or nothing" } else { "" };
        let exception = if may.raises { format!(", or an exception {}", self.reg(raised)) } else { String::new() };
        format!("{value}{nothing}{exception}")
    }

    fn made(&self, object: New) -> String {
        match object {
            New::Cell => "an empty cell".into(),
            New::Tuple(n) => format!("a tuple of length {}, to be filled", self.nth(n)),
            New::List(n) => format!("a list of length {}, to be filled", self.nth(n)),
            New::Dict => "an empty dict".into(),
            New::Set => "an empty set".into(),
            New::Function => "a function, its fields to be filled".into(),
            New::Slice => "a slice, its bounds to be filled".into(),
            New::Token => "a token with the next label".into(),
            New::Traceback => "a traceback entry for the frame".into(),
            New::Adapter(adapter) => {
                format!("an iterator of the kind {}, its fields to be filled", format!("{adapter:?}").to_lowercase())
            }
            New::Raised => "an exception on its way, with what is being handled for its context".into(),
            New::Generator => "a generator, its fields to be filled".into(),
            New::Note(Note::Here) => "an int: this instruction's position in code units".into(),
            New::Note(Note::Next) => "an int: the next instruction's position in bytes".into(),
            New::Note(Note::Target) => "an int: the position in bytes that the operand names".into(),
            New::Note(Note::Why(why)) => format!("the int for {}", <&str>::from(why)),
            New::Exception(class) | New::Instance(class) => format!("an instance of {}", self.reg(class)),
            New::Object(type_) => format!("{}, its fields to be filled", with_article(&type_name(type_))),
        }
    }
}

fn record(event: Tell, value: &str) -> String {
    match event {
        Tell::Emit => format!("record that {value} was emitted"),
        Tell::Write => format!("record that {value} was printed"),
        Tell::DueSpace => "record that a space was printed, if one is due".to_string(),
        Tell::PrintStr => format!("record that {value} was printed; a space is due unless it ends a line"),
        Tell::PrintItem => format!("record that {value} was printed; a space is due"),
        Tell::Space => "record that a space was printed".into(),
        Tell::PrintNewline => "record that the printed line ended".into(),
        Tell::Finalise => format!("record that {value} is finalised"),
    }
}
