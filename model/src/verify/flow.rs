//! What a uop does to kinds: one uop, one arm.

#![allow(clippy::match_same_arms, reason = "an arm a line reads better than arms merged by chance")]
#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; a match on every uop has no wildcard"
)]

use super::{
    Subject,
    ways::{Forks, Round, Way},
};
use crate::{
    frame::{Block, Stage},
    kinds::{Items, Kind, State, What},
    machine::{Handler, delegates},
    object::Type,
    primitive::{Declaration, Primitive},
    rule::Rule,
    rules::RuleName,
    uop::{Destination, New, Note, Number, Operation, Place, Quantity, Reg, Requirement, Source, Test, Uop},
};
use freevars_code::{Const, Flags, Opcode};

/// Where an instruction goes on in its frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// To the next instruction.
    Next,
    /// To an instruction.
    Index(usize),
}

/// Which of a flow's rules unwinds.
const UNWIND: usize = 1;
/// Which of a flow's rules raises again.
const RERAISE: usize = 2;

/// The uops of a rule, and from which on it can only end in an exception.
#[derive(Clone, Copy, Debug, Default)]
struct Followed<'a> {
    uops: &'a [Uop],
    silent: &'a [bool],
}

/// A rule that is followed, every way through it that matters.
pub(super) struct Flow<'a> {
    pub(super) subject: &'a Subject<'a>,
    /// The rule that is followed, and those that take over when it raises.
    rules: [Followed<'a>; 3],
    /// The instruction, if the rule is an opcode's.
    at: Option<usize>,
    arg: u32,
    pub(super) way: Way,
    forks: &'a mut Forks,
    /// Where the rule may lead, once it has been followed.
    pub(super) ends: Vec<(To, State)>,
}

impl<'a> Flow<'a> {
    pub(super) fn of(subject: &'a Subject<'a>, forks: &'a mut Forks) -> Flow<'a> {
        forks.unwound.forget();
        Flow {
            subject,
            rules: [Followed::default(); 3],
            at: None,
            arg: 0,
            way: Way::default(),
            forks,
            ends: Vec::new(),
        }
    }

    /// Stands before a rule, in a state that is written over the last one's memory.
    pub(super) fn start(&mut self, rule: RuleName, at: Option<usize>, state: impl FnOnce(&mut State)) {
        let table = self.subject.table;
        let followed = |rule| {
            let recorded = table.find(rule).map(|rule| table.get(rule));
            recorded.map_or(Followed::default(), |rule| Followed { uops: &rule.uops, silent: &rule.silent })
        };
        self.rules = [followed(rule), followed(RuleName::Unwind), followed(RuleName::Reraise)];
        self.at = at;
        self.arg = at.map_or(0, |at| self.subject.instructions[at].arg);
        self.way.start();
        state(&mut self.way.state);
        self.forks.clear();
        self.ends.clear();
    }

    /// Follows every way, to where the rule may lead or to a requirement that is broken.
    pub(super) fn follow(&mut self) -> Result<(), Requirement> {
        loop {
            while self.uop(&self.uops()[self.way.ip])? {}
            if !self.forks.next(&mut self.way) {
                return Ok(());
            }
        }
    }

    fn uops(&self) -> &'a [Uop] {
        self.rules[self.way.rule].uops
    }

    /// An exception takes over: the way goes on in another rule, unless nothing in this frame can catch it, or it has come
    /// from there to where it leads.
    fn unwinds(&mut self, src: Reg, rule: usize) -> bool {
        let raised = self.give(src);
        let handler = self.handler();
        let goes_on =
            self.catches() && self.forks.unwound.begins(rule, raised, handler, self.way.jump, &self.way.state);
        if goes_on {
            self.way.enter(rule);
            self.set(Reg::owned(0), raised);
        }
        goes_on
    }

    /// Whether an exception may be caught, or has something besides the stack to unwind.
    fn catches(&self) -> bool {
        self.handler().is_some() || !self.way.state.blocks.is_empty()
    }

    /// The handler that the exception table has for the instruction.
    fn handler(&self) -> Option<Handler> {
        self.way.raises_at.or(self.at).and_then(|at| self.subject.handlers.get(at).copied().flatten())
    }

    /// What suspends the frame may go on later, with a value or by an exception.
    fn suspends(&mut self) -> Result<(), Requirement> {
        let mut resumed = self.way.state.clone();
        // A frame that has not begun is not given a value.
        if let Some(at) = self.at {
            self.delegates(self.way.jump.unwrap_or(at + 1))?;
            resumed.push(Kind::ANY);
        }
        self.ends.push((self.way.jump.map_or(To::Next, To::Index), resumed));
        self.thrown_into();
        Ok(())
    }

    /// If the frame waits in `yield from`: when what it delegates to is over, it goes on behind that, or an exception is
    /// thrown in there.
    fn delegates(&mut self, next: usize) -> Result<(), Requirement> {
        let subject = self.subject;
        if !subject.instructions.get(next).is_some_and(delegates) {
            return Ok(());
        }
        let whole = Requirement::YieldsBehindSend;
        let behind = subject.delegations[next].ok_or(whole)?;
        let top = self.way.state.entry(0).ok_or(whole)?;
        self.way.state.get(top).sure(whole)?;
        let mut over = self.way.state.clone();
        over.pop();
        over.push(Kind::ANY);
        self.ends.push((To::Index(behind), over));
        let waiting = self.way.state.clone();
        let (before, raised_at) = (self.way.state.pop(), self.way.raises_at.replace(behind - 1));
        debug_assert!(before.is_some(), "delegations: what is delegated to is on the stack");
        self.thrown_into();
        self.way.raises_at = raised_at;
        let shorter = std::mem::replace(&mut self.way.state, waiting);
        self.spare(shorter);
        Ok(())
    }

    /// If an exception that is thrown in may be caught.
    fn thrown_into(&mut self) {
        if self.catches() {
            let thrown = self.fork(0);
            thrown.enter(UNWIND);
            thrown.set(Reg::owned(0), Kind::filled(What::Raised));
        }
    }

    /// A state that is not needed any more.
    pub(super) fn spare(&mut self, state: State) {
        self.forks.spare(state);
    }

    pub(super) fn get(&self, reg: Reg) -> Kind {
        self.way.get(reg)
    }

    #[inline]
    pub(super) fn set(&mut self, reg: Reg, kind: Kind) {
        self.way.set(reg, kind);
    }

    /// Whether the rule can only end in an exception from a uop on, which nothing in the frame catches.
    fn leads_nowhere(&self, ip: usize) -> bool {
        self.rules[self.way.rule].silent.get(ip).is_some_and(|&silent| silent) && !self.catches()
    }

    /// Another way goes on from another uop.
    fn fork(&mut self, ip: usize) -> &mut Way {
        let fork = self.forks.add(&self.way);
        fork.ip = ip;
        fork
    }

    /// One uop; false: the way has come to its end.
    #[inline(always)]
    fn uop(&mut self, uop: &Uop) -> Result<bool, Requirement> {
        self.way.ip += 1;
        let null = Requirement::OperandIsNotNull;
        match *uop {
            Uop::Pop { dst } => {
                let kind = self.pop()?;
                kind.sure(null)?;
                self.set(dst, kind);
            }
            Uop::PopMaybe { dst } => {
                let kind = self.pop()?;
                self.set(dst, kind);
            }
            Uop::Push { src } => {
                let kind = self.give(src);
                kind.sure(null)?;
                self.way.state.push(kind);
            }
            Uop::PopNull => {
                if self.pop()? != Kind::NULL {
                    return Err(Requirement::OperandIsNull);
                }
            }
            Uop::PushMaybe { src } => {
                let kind = self.give_usable(src)?;
                self.way.state.push(kind);
            }
            Uop::PushNull => self.way.state.push(Kind::NULL),
            Uop::Borrow { dst, place } => {
                let kind = self.read(place)?;
                self.way.set_from(dst, kind, self.held(place)?);
            }
            Uop::BorrowFilled { dst, place } => {
                let kind = self.read_filled(place)?;
                self.set(dst, kind);
            }
            Uop::Take { dst, place } => {
                let kind = self.read(place)?;
                self.write(place, Kind::NULL, false)?;
                self.set(dst, kind);
            }
            Uop::TakeFilled { dst, place } => {
                let kind = self.read_filled(place)?;
                self.write(place, Kind::NULL, false)?;
                self.set(dst, kind);
            }
            Uop::Exchange { dst, place, src } => {
                let old = self.read(place)?;
                let new = self.give_usable(src)?;
                self.write(place, new, false)?;
                self.set(dst, old);
            }
            Uop::Put { place, src } => {
                let kind = self.give_usable(src)?;
                kind.sure(null)?;
                self.write(place, kind, true)?;
            }
            Uop::PutMaybe { place, src } => {
                let kind = self.give_usable(src)?;
                if kind.what.is_some() {
                    self.write(place, kind, true)?;
                }
            }
            Uop::NewRef { dst, src } => {
                let kind = self.get(src);
                kind.sure(null)?;
                usable(kind)?;
                self.set(dst, kind);
            }
            Uop::NewRefMaybe { dst, src } => {
                let kind = self.get(src);
                usable(kind)?;
                self.set(dst, kind);
            }
            Uop::Close { src } | Uop::CloseMaybe { src } => {
                self.give(src);
            }
            Uop::Move { dst, src } => {
                let kind = self.give(src);
                self.set(dst, kind);
            }
            Uop::New { dst, object } => {
                let kind = Kind::filled(self.made(object));
                self.set(dst, kind);
            }
            Uop::ExchangeItems { one, other } => {
                self.sure(one)?;
                self.sure(other)?;
            }
            Uop::BeginSort { list: of } | Uop::MarkFinalised { object: of } => {
                self.sure(of)?;
            }
            Uop::NewError { dst, .. } => self.set(dst, Kind::filled(What::Raised)),
            Uop::Branch { test, when, target } => {
                let (holds, fails) = self.decide(test)?;
                let target = usize::from(target);
                if holds && fails {
                    if self.leads_nowhere(self.way.ip) {
                        narrow(&mut self.way, test, when);
                        self.way.ip = target;
                    } else {
                        if !self.leads_nowhere(target) {
                            narrow(self.fork(target), test, when);
                        }
                        narrow(&mut self.way, test, !when);
                    }
                } else if holds == when {
                    self.way.ip = target;
                }
            }
            // A loop that the rule ends in: what a second round meets is what the first one met.
            Uop::Goto { target } if usize::from(target) < self.way.ip => return Ok(false),
            Uop::Goto { target } => self.way.ip = usize::from(target),
            Uop::Loop { count, down, exit } => {
                let rounds = match self.number(count) {
                    Some(n) => u32::try_from(n.max(0)).unwrap_or(u32::MAX),
                    None => {
                        self.fork(usize::from(exit));
                        1
                    }
                };
                match rounds.checked_sub(1) {
                    None => self.way.ip = usize::from(exit),
                    Some(_) if self.way.loops.len() >= usize::from(Rule::LOOPS) => panic!("loops-nest-three-deep"),
                    Some(last) => {
                        self.way.loops.push(Round { counter: if down { last } else { 0 }, remaining: last, down });
                    }
                }
            }
            Uop::Repeat { head } => {
                if let Some(Round { counter, remaining, down }) = self.way.loops.pop()
                    && let Some(remaining) = remaining.checked_sub(1)
                {
                    let counter = if down { counter.saturating_sub(1) } else { counter + 1 };
                    self.way.loops.push(Round { counter, remaining, down });
                    self.way.ip = usize::from(head);
                    return Ok(!self.forks.met(&mut self.way));
                }
            }
            Uop::Compute { primitive, value, raised, operands } => self.compute(primitive, value, raised, operands)?,
            Uop::Gather { from, moved } => self.gather(from, moved)?,
            Uop::Call { callee, value, raised, .. } => {
                usable(self.get(callee))?;
                self.sure(callee)?;
                self.way.state.names = None;
                self.outcome(value, raised, Kind::ANY);
            }
            Uop::Jump { to } => self.way.jump = Some(self.destination(to)?),
            Uop::PushBlock { kind, above } => {
                let at = self.at.expect("blocks: only an instruction pushes one");
                let target = if kind.has_target() { self.target(at).ok_or(Requirement::OperandIsInRange)? } else { 0 };
                let depth = self.way.state.depth().checked_sub(usize::from(above));
                let level = depth.ok_or(Requirement::StackHoldsTheOperands)?;
                self.way.state.blocks.push(Block { kind, target, level });
            }
            Uop::PopBlock => {
                self.way.state.blocks.pop().ok_or(Requirement::BlockIsThere)?;
            }
            Uop::Operate { operation, value, raised, operands, .. } => {
                for operand in operands.into_iter().flatten() {
                    usable(self.get(operand))?;
                    self.sure(operand)?;
                }
                if operation == Operation::Next
                    && self.sure(operands[0].expect("operands: Next has one"))? != What::Iterator
                {
                    return Err(Requirement::IsOfTheRightType);
                }
                self.answers(operation.declaration(), value, raised, answered(operation));
            }
            Uop::Tell { .. } | Uop::Mark { .. } => {}
            Uop::EndDelegation { dst, .. } => self.set(dst, Kind::ANY),
            Uop::Leave { dst, stage } => {
                if stage != Stage::Finished {
                    self.suspends()?;
                }
                self.set(dst, Kind::filled(What::Frame));
            }
            Uop::Resume { frame, thrown, value, raised } => {
                self.sure(frame)?;
                if let Some(thrown) = thrown {
                    self.give(thrown);
                }
                self.outcome(value, raised, Kind::ANY);
            }
            Uop::FindGarbage { dst, .. } => self.set(dst, Kind::ANY),
            Uop::Free { .. } | Uop::SiftGarbage { .. } | Uop::KeepUncollectable { .. } | Uop::ForgetGarbage { .. } => {}
            Uop::Answer { src } => {
                let kind = self.give_usable(src)?;
                kind.sure(null)?;
                return Ok(false);
            }
            Uop::Unwind { src } => return Ok(self.unwinds(src, UNWIND)),
            Uop::Reraise { src } => return Ok(self.unwinds(src, RERAISE)),
            Uop::AnswerRaised { .. } | Uop::Refuse { .. } | Uop::Done => return Ok(false),
            Uop::Expect { requirement, of } => self.expect(requirement, of)?,
            Uop::Fetch => {
                let to = self.way.jump.map_or(To::Next, To::Index);
                self.ends.push((to, self.forks.end(&mut self.way)));
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The instruction, as an index, where a jump goes.
    fn destination(&self, to: Destination) -> Result<usize, Requirement> {
        let at = self.at.expect("jumps: only an instruction jumps");
        match to {
            Destination::Operand => self.target(at).ok_or(Requirement::OperandIsInRange),
            Destination::Block => {
                self.way.state.blocks.last().map(|block| block.target).ok_or(Requirement::BlockIsThere)
            }
            Destination::Handler => self.handler().map(|handler| handler.target).ok_or(Requirement::OperandIsInRange),
            Destination::Noted(note) => match self.sure(note)? {
                What::Noted(index) => Ok(index as usize),
                _ => Err(Requirement::FinallyHasItsReason),
            },
            Destination::Again => Ok(at),
        }
    }

    fn target(&self, at: usize) -> Option<usize> {
        let target = self.subject.instructions[at].target?;
        Some(self.subject.instructions.partition_point(|instruction| instruction.offset < target))
    }

    fn pop(&mut self) -> Result<Kind, Requirement> {
        self.way.state.pop().ok_or(Requirement::StackHoldsTheOperands)
    }

    fn give(&mut self, reg: Reg) -> Kind {
        self.way.give(reg)
    }

    fn give_usable(&mut self, reg: Reg) -> Result<Kind, Requirement> {
        usable(self.get(reg))?;
        Ok(self.give(reg))
    }

    /// The place must be known to hold something, where that depends on the program.
    fn read_filled(&self, place: Place) -> Result<Kind, Requirement> {
        let kind = self.read(place)?;
        match place {
            Place::Stack(_) => kind.sure(Requirement::OperandIsNotNull)?,
            Place::Entry(..) | Place::Key(..) | Place::At(..) | Place::Attribute(..) => {
                return Ok(Kind { null: false, ..kind });
            }
            Place::Field(..) | Place::Item(..) => return Ok(Kind { null: false, ..kind }),
            _ => kind.sure(Requirement::SlotIsFilled)?,
        };
        Ok(kind)
    }

    fn made(&self, object: New) -> What {
        let length = |n| self.number(n).and_then(|n| u32::try_from(n).ok());
        match object {
            New::Cell => What::Cell,
            New::Tuple(n) => What::Tuple { length: length(n), items: Items::Cells },
            New::List(_) => What::List,
            New::Dict => What::Dict,
            New::Set => What::Set,
            New::Function => What::Function { code: None, closed: false },
            New::Slice => What::Slice,
            New::Exception(_) => What::Exception,
            New::Adapter(_) => What::Iterator,
            New::Raised => What::Raised,
            New::Note(note) => self.noted(note),
            New::Traceback => What::Traceback,
            New::Token | New::Generator | New::Instance(_) | New::Object(_) => What::Any,
        }
    }

    fn noted(&self, note: Note) -> What {
        let at = self.at.expect("notes: only an instruction makes one");
        let noted = |at| u32::try_from(at).map_or(What::Any, What::Noted);
        match note {
            Note::Here => What::Position,
            Note::Next => noted(at + 1),
            Note::Target => self.target(at).map_or(What::Any, noted),
            Note::Why(why) => What::Why(why),
        }
    }

    /// The way also goes on with an exception.
    fn raises(&mut self, value: Reg, raised: Reg) {
        let mut ip = self.way.ip;
        // What comes next is, mostly, whether it raised.
        if let Some(&Uop::Branch { test: Test::Filled(reg), when, target }) = self.uops().get(ip)
            && reg == raised
        {
            ip = if when { usize::from(target) } else { ip + 1 };
        }
        if self.leads_nowhere(ip) {
            return;
        }
        let fork = self.fork(ip);
        fork.set(value, Kind::NULL);
        fork.set(raised, Kind::filled(What::Raised));
    }

    fn outcome(&mut self, value: Reg, raised: Reg, kind: Kind) {
        self.raises(value, raised);
        self.set(value, kind);
        self.set(raised, Kind::NULL);
    }

    fn compute(
        &mut self,
        primitive: Primitive,
        value: Reg,
        raised: Reg,
        operands: [Option<Reg>; 3],
    ) -> Result<(), Requirement> {
        let declared = primitive.declaration();
        for operand in operands.into_iter().flatten().take(declared.operands) {
            usable(self.get(operand))?;
            self.sure(operand)?;
        }
        let arg = self.arg;
        let what = match primitive {
            Primitive::Next => match self.sure(operands[0].expect("operands: Next has one"))? {
                What::Iterator => What::Any,
                _ => return Err(Requirement::IsOfTheRightType),
            },
            Primitive::ListAsTuple => match self.sure(operands[0].expect("operands: ListAsTuple has one"))? {
                What::List => What::tuple(None),
                _ => return Err(Requirement::IsOfTheRightType),
            },
            Primitive::Format => match operands[1].map(|specification| self.sure(specification)) {
                None | Some(Ok(What::Str)) => What::Str,
                Some(_) => return Err(Requirement::IsOfTheRightType),
            },
            Primitive::Iterate => What::Iterator,
            Primitive::Items | Primitive::UnpackedItems | Primitive::StarArgument => What::tuple(None),
            Primitive::Unpack | Primitive::UnpackGathered => What::tuple(Some(arg)),
            Primitive::UnpackStarred | Primitive::UnpackGatheredStarred => {
                What::tuple(Some((arg & 0xff) + 1 + (arg >> 8)))
            }
            Primitive::UnpackedMapping | Primitive::DoubleStarArgument => What::Dict,
            Primitive::Raisable | Primitive::Cause | Primitive::ContextLink => What::Exception,
            Primitive::ClassOf => What::ExceptionClass,
            Primitive::Text | Primitive::Repr | Primitive::Join => What::Str,
            _ => What::Any,
        };
        if matches!(primitive, Primitive::CheckStoreSubscript | Primitive::CheckDeleteSubscript)
            && let Some(container) = operands[0]
        {
            self.set(container, Kind::filled(What::Subscriptable));
        }
        self.answers(declared, value, raised, what);
        Ok(())
    }

    /// Goes on with each answer that there may be.
    fn answers(&mut self, may: Declaration, value: Reg, raised: Reg, what: What) {
        if !may.answers && !may.misses {
            self.set(value, Kind::NULL);
            return self.set(raised, Kind::filled(What::Raised));
        }
        if may.raises {
            self.raises(value, raised);
        }
        self.set(value, Kind::NULL);
        self.set(raised, Kind::NULL);
        if may.answers {
            if may.misses {
                self.fork(self.way.ip);
            }
            self.set(value, Kind::filled(what));
        }
    }

    fn gather(&mut self, from: Source, moved: bool) -> Result<(), Requirement> {
        let holds = Requirement::StackHoldsTheOperands;
        match from {
            Source::Stack { count, below } => {
                let (count, below) = (self.index(count, holds)?, self.index(below, holds)?);
                self.check_arguments(count, below)?;
                if self.way.state.names.is_some_and(|names| names as usize > count) {
                    return Err(Requirement::NamesFitTheArguments);
                }
                if moved {
                    self.way.state.truncate(self.way.state.depth() - count);
                }
            }
            Source::Pairs { count, below } => {
                let (count, below) = (self.index(count, holds)?, self.index(below, holds)?);
                self.check_arguments(2 * count, below)?;
            }
            Source::Given(_) | Source::GivenKeywords | Source::Namespace(_) => {}
            Source::Object(reg) => {
                self.sure(reg)?;
            }
            Source::Items(reg) => {
                let tuple = matches!(self.sure(reg)?, What::Tuple { .. });
                if !tuple || self.way.state.names.is_some() {
                    return Err(Requirement::NamesFitTheArguments);
                }
            }
            Source::Entries(reg) => {
                if self.sure(reg)? != What::Dict {
                    return Err(Requirement::IsOfTheRightType);
                }
            }
            Source::Names(_) if self.way.state.names.is_some() => return Err(Requirement::NamesFitTheArguments),
            Source::Names(reg) => match self.sure(reg)? {
                What::Tuple { length: Some(n), items: Items::Strs } => self.way.state.names = Some(n),
                What::Tuple { length: Some(0), .. } => self.way.state.names = Some(0),
                _ => return Err(Requirement::NamesFitTheArguments),
            },
        }
        Ok(())
    }

    fn check_arguments(&self, count: usize, below: usize) -> Result<(), Requirement> {
        let stack = self.way.state.stack();
        let end = stack.len().checked_sub(below).ok_or(Requirement::StackHoldsTheOperands)?;
        let start = end.checked_sub(count).ok_or(Requirement::StackHoldsTheOperands)?;
        for kind in &stack[start..end] {
            kind.sure(Requirement::OperandIsNotNull)?;
            usable(*kind)?;
        }
        Ok(())
    }

    fn expect(&self, requirement: Requirement, of: Reg) -> Result<(), Requirement> {
        let subject = self.subject;
        let holds = match requirement {
            Requirement::MakesEachCellOnce => self.get(of).what != Some(What::Cell),
            Requirement::CopiesAllFreeVariables => self.arg as usize == subject.code.freevars.len(),
            Requirement::NamesAFreeVariable => subject.shape.deref + self.arg as usize >= subject.shape.free,
            Requirement::LeavesAnEmptyStack => self.way.state.depth() == 0,
            Requirement::AnnotationsAreADict => self.get(of).what == Some(What::Dict),
            Requirement::AnnotationsAreATuple => {
                matches!(self.get(of).what, Some(What::Tuple { length: Some(n), .. }) if n % 2 == 0)
            }
            Requirement::FinallyHasItsReason => match self.get(of).what {
                None | Some(What::None) => true,
                Some(what) => what.is_reason(),
            },
            Requirement::PositionIsThere => self.get(of).what == Some(What::Position),
            // A rule states this where there is another block, or none.
            Requirement::HandlerIsThere => false,
            Requirement::IsAnExceptionClass => self.get(of).what == Some(What::ExceptionClass),
            Requirement::StandsInAGenerator => subject.code.flags.contains(Flags::GENERATOR),
            Requirement::IsAnException => self.get(of).what == Some(What::Exception),
            Requirement::LeavesNoBlock => self.way.state.blocks.is_empty(),
            Requirement::AddsToASet => self.get(of).what == Some(What::Set),
            // A rule states this where only an operand leads that names nothing.
            Requirement::OperandIsInRange => false,
            Requirement::BlockIsThere => !self.way.state.blocks.is_empty(),
            Requirement::NamesFitTheArguments => {
                matches!(self.get(of).what, Some(What::Tuple { length: Some(n), .. }) if n == self.arg)
            }
            Requirement::CallFollows => self
                .at
                .and_then(|at| subject.instructions.get(at + 1))
                .is_some_and(|next| (next.opcode, next.arg) == (Opcode::CALL, self.arg)),
            other => panic!("requirements: {other:?} is not one that a rule states"),
        };
        if holds { Ok(()) } else { Err(requirement) }
    }

    /// Whether a test may hold, and whether it may fail.
    fn decide(&self, test: Test) -> Result<(bool, bool), Requirement> {
        let sure = |holds: bool| (holds, !holds);
        Ok(match test {
            Test::Filled(reg) => {
                let kind = self.get(reg);
                (kind.what.is_some(), kind.null)
            }
            Test::Bit(bit) => sure(self.arg & bit != 0),
            Test::ArgIs(n) => sure(self.arg == n),
            Test::Flags(flags) => sure(self.subject.code.flags.contains(flags)),
            Test::Exceeds(a, b) => match self.number(a).zip(self.number(b)) {
                Some((a, b)) => sure(a > b),
                None => (true, true),
            },
            Test::OwnVariable => sure(self.subject.shape.deref + (self.arg as usize) < self.subject.shape.free),
            Test::IsExactly(reg, _) => match self.sure(reg)? {
                What::Any | What::Dict | What::List | What::Subscriptable => (true, true),
                _ => (false, true),
            },
            Test::Covered => {
                let handler = self.handler();
                if handler.is_some_and(|handler| handler.depth > self.way.state.depth()) {
                    return Err(Requirement::HandlerKeepsWhatIsThere);
                }
                sure(handler.is_some())
            }
            Test::KeepsPosition => sure(self.handler().is_some_and(|handler| handler.position)),
            Test::Block(kind) => sure(self.way.state.blocks.last().is_some_and(|block| block.kind == kind)),
            Test::IsWhy(reg, why) => match self.sure(reg)? {
                What::Why(known) => sure(known == why),
                What::Any => (true, true),
                _ => (false, true),
            },
            Test::IsExceptionClass(reg) => match self.sure(reg)? {
                What::ExceptionClass => (true, false),
                What::Any => (true, true),
                _ => (false, true),
            },
            Test::Same(a, b) => match (self.get(a), self.get(b)) {
                (Kind { null: false, what: Some(What::None) }, Kind { null: false, what: Some(What::None) }) => {
                    (true, false)
                }
                (Kind { null: false, what: Some(a) }, Kind { null: false, what: Some(b) })
                    if (a == What::None || b == What::None)
                        && a != What::Any
                        && b != What::Any
                        && a != What::Saved
                        && b != What::Saved =>
                {
                    (false, true)
                }
                _ => (true, true),
            },
            Test::Is(reg, type_) => match (self.sure(reg)?, type_) {
                (What::Why(_) | What::Noted(_), Type::Int) => (true, false),
                (What::Saved, _) => (true, true),
                (What::Dict, Type::Dict) | (What::Set, Type::Set) => (true, false),
                (What::Iterator, Type::Iterator | Type::Generator) => (true, true),
                (What::Tuple { .. }, Type::Tuple) | (What::List, Type::List) | (What::Str, Type::Str) => (true, false),
                (What::BoundMethod, Type::BoundMethod) => (true, false),
                (What::Function { .. }, Type::Function) | (What::Cell, Type::Cell) => (true, false),
                (What::Any, _) | (What::Subscriptable, Type::List) | (What::Exception, Type::Exception(_)) => {
                    (true, true)
                }
                _ => (false, true),
            },
            Test::IsException(_)
            | Test::Truthy(_)
            | Test::Finalised(_)
            | Test::Touched(_)
            | Test::Shared(_)
            | Test::Raises(..)
            | Test::IsAt(..)
            | Test::Delegates(_)
            | Test::Matches(..)
            | Test::NamesParameter(_)
            | Test::SomeNamePositionalOnly
            | Test::Dynamic(_)
            | Test::IsClass(_)
            | Test::IsInstance(..)
            | Test::IsData(_)
            | Test::AsksTruth(_)
            | Test::Compares(_)
            | Test::Alike(..)
            | Test::Comparable(..)
            | Test::Derived(..)
            | Test::Defines(..)
            | Test::InDict(..) => (true, true),
        })
    }

    pub(super) fn number(&self, number: Number) -> Option<i64> {
        let code = self.subject.code;
        let arg = i64::from(self.arg);
        let length = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let base = match number.base {
            Quantity::Zero
            | Quantity::GivenKeywords
            | Quantity::Surplus
            | Quantity::Defaults
            | Quantity::Defaulted
            | Quantity::SpareDefaults => 0,
            Quantity::Arg => arg,
            Quantity::ArgLow => arg & 0xff,
            Quantity::ArgHigh => arg >> 8,
            Quantity::ArgHighTwice => (arg >> 8) * 2,
            Quantity::ArgPairs => (arg & 0xff) + (arg >> 8) * 2,
            Quantity::ArgBytes => (arg & 0xff) + (arg >> 8),
            Quantity::ArgHalf => arg >> 1,
            Quantity::Depth => length(self.way.state.depth()),
            Quantity::AboveBlock => {
                let level = self.way.state.blocks.last().map_or(0, |block| block.level);
                length(self.way.state.depth()) - length(level)
            }
            Quantity::AboveHandler => {
                length(self.way.state.depth()) - length(self.handler().map_or(0, |handler| handler.depth))
            }
            Quantity::Blocks => length(self.way.state.blocks.len()),
            Quantity::Slots => length(self.way.state.slots().len()),
            // A frame is entered with as many arguments as there are parameters.
            Quantity::Parameters | Quantity::Given | Quantity::AllGiven | Quantity::Bound | Quantity::Required => {
                i64::from(code.argcount)
            }
            Quantity::AllParameters => i64::from(code.parameters()),
            Quantity::KeywordOnly => i64::from(code.kwonlyargcount),
            Quantity::Named => i64::from(code.argcount) + i64::from(code.kwonlyargcount),
            Quantity::DoubleStar => i64::from(code.parameters()) - 1,
            Quantity::Cells => length(code.cellvars.len()),
            Quantity::Frees => length(code.freevars.len()),
            Quantity::Items(reg) => match self.get(reg).what {
                Some(What::Tuple { length: Some(n), .. }) => i64::from(n),
                _ => return None,
            },
            Quantity::Entries(_) => return None,
        };
        let counter = self.way.loops.last().map_or(0, |round| i64::from(round.counter));
        Some(base + i64::from(number.counter) * counter + i64::from(number.plus))
    }
}

/// What an operation answers, of those that answer always the same.
fn answered(operation: Operation) -> What {
    match operation {
        Operation::Iterate => What::Iterator,
        Operation::List => What::List,
        Operation::Tuple => What::tuple(None),
        Operation::Repr | Operation::Text => What::Str,
        _ => What::Any,
    }
}

/// What is known once a test has been decided.
fn narrow(way: &mut Way, test: Test, holds: bool) {
    match (test, holds) {
        (Test::Filled(reg), filled) => way.set_filled(reg, filled),
        (Test::Is(reg, Type::List), true) => way.set(reg, Kind::filled(What::List)),
        (Test::Is(reg, Type::List), false) if way.get(reg).what == Some(What::Subscriptable) => {
            way.set(reg, Kind::filled(What::Dict));
        }
        (Test::IsException(reg), true) => way.set(reg, Kind::filled(What::Exception)),
        (Test::Is(reg, Type::Generator), true) => way.set(reg, Kind::filled(What::Iterator)),
        (Test::Is(reg, Type::BoundMethod), true) => way.set(reg, Kind::filled(What::BoundMethod)),
        (Test::IsExactly(reg, Type::List), true) => way.set(reg, Kind::filled(What::List)),
        (Test::IsExactly(reg, Type::Dict), true) => way.set(reg, Kind::filled(What::Dict)),
        (Test::Is(reg, Type::Set), true) => way.set(reg, Kind::filled(What::Set)),
        (Test::Is(reg, Type::Tuple), true) => way.set(reg, Kind::filled(What::tuple(None))),
        (Test::Is(reg, Type::Function) | Test::InDict(reg, _), true) => {
            way.set(reg, Kind::filled(What::Function { code: None, closed: true }));
        }
        _ => {}
    }
}

/// A function that still lacks its closure may only be given one.
fn usable(kind: Kind) -> Result<(), Requirement> {
    match kind.what {
        Some(What::Function { code: Some(_), closed: false }) => Err(Requirement::FunctionHasItsClosure),
        _ => Ok(()),
    }
}

/// What a constant is.
pub(super) fn kind_of(constant: &Const) -> What {
    match constant {
        Const::Str(_) => What::Str,
        Const::Code(index) => What::Code(*index),
        Const::Tuple(items) => {
            let strs = items.iter().all(|item| matches!(item, Const::Str(_)));
            What::Tuple { length: u32::try_from(items.len()).ok(), items: if strs { Items::Strs } else { Items::Any } }
        }
        Const::None => What::None,
        Const::Ellipsis
        | Const::Bool(_)
        | Const::Int(_)
        | Const::Long(_)
        | Const::Float(_)
        | Const::Complex(..)
        | Const::Unicode(_)
        | Const::Bytes(_)
        | Const::FrozenSet(_) => What::Any,
    }
}
