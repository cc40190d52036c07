//! What the table says of references without being run: every exit of a rule gives each owned reference away once.
//!
//! A walk follows the uops of a rule along every path. It knows of each owned register whether it is filled, and of
//! each borrowed one whether it is still good: what was borrowed through an object goes stale when foreign code may
//! have run. The theorems `linearity` and `stack-effect` are read off its exits.

use crate::{
    primitive::Declaration,
    rule::Rule,
    rules::RuleName,
    table::Recorded,
    uop::{Destination, New, Number, Place, Quantity, Reg, Source, Test, Uop},
};
use rustc_hash::FxHashSet;
use std::fmt;

/// How a rule ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum End {
    /// The next instruction runs.
    Next,
    /// The instruction that the operand names runs.
    Jumped,
    /// The exception unwinds the frame.
    Raised,
    /// The activity ends: with a value, an exception or neither.
    Answered,
}

/// A way out of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Exit {
    /// The position of the uop that ends it.
    pub at: usize,
    /// How it ends.
    pub end: End,
    /// By how much the value stack has grown, if the operand alone says it.
    pub effect: Option<i64>,
}

/// A breach of `linearity`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Whose rule.
    pub rule: RuleName,
    /// The operand.
    pub arg: u32,
    /// The position of the uop.
    pub at: usize,
    /// The uop.
    pub uop: Option<Uop>,
    /// What is wrong.
    pub wrong: Wrong,
}

/// What is wrong with the references of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// An owned register is written while it is filled.
    Overwrites(Reg),
    /// A reference is given away that is not there.
    GivesNothing(Reg),
    /// A register is read that is empty.
    ReadsNothing(Reg),
    /// It is asked whether there is a borrowed reference, and nothing has looked for one.
    AsksInVain(Reg),
    /// A borrowed reference is read after foreign code may have run.
    ReadsStale(Reg),
    /// The rule ends while a register is filled.
    Keeps(Reg),
    /// The rule ends with arguments that were taken and not passed on.
    KeepsArguments,
    /// The object that dies is freed a second time.
    FreesTwice,
    /// The object that dies is not freed.
    NeverFrees,
    /// The frame is used after it is gone, or left behind.
    Frame,
    /// A loop is ended that is not under way.
    NoLoop,
    /// Loops nest too deep.
    InALoop,
    /// There is no uop at this position.
    RunsOff,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "linearity: {:?}, operand {}, uop {}", self.rule, self.arg, self.at)?;
        match self.uop {
            Some(uop) => write!(f, " {uop:?}: {:?}", self.wrong),
            None => write!(f, ": {:?}", self.wrong),
        }
    }
}

/// Every exit of a rule for one operand, and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Exits {
    /// The exits, each once.
    pub exits: Vec<Exit>,
    /// The breaches.
    pub faults: Vec<Fault>,
}

impl Exits {
    /// The stack effects of the exits that end in one way.
    pub fn effects(&self, end: End) -> Vec<Option<i64>> {
        let mut effects: Vec<_> = self.exits.iter().filter(|exit| exit.end == end).map(|exit| exit.effect).collect();
        effects.sort();
        effects.dedup();
        effects
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Borrow {
    Unset,
    Good { stale_after_code: bool, of_stack: bool },
    Empty,
    Stale,
}

impl Borrow {
    /// Whoever began the rule keeps it alive until the end.
    const LENT: Borrow = Borrow::Good { stale_after_code: false, of_stack: false };
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Walk {
    ip: usize,
    owned: u32,
    borrowed: [Borrow; Reg::COUNT],
    loops: Vec<u32>,
    effect: Option<i64>,
    arguments: bool,
    dying: bool,
    framed: bool,
    jumped: bool,
}

/// Walks a rule with one operand.
pub fn exits(rule: &Recorded, arg: u32) -> Exits {
    let name = rule.row.name;
    let mut start = Walk {
        ip: 0,
        owned: 0,
        borrowed: [Borrow::Unset; Reg::COUNT],
        loops: Vec::new(),
        effect: Some(0),
        arguments: false,
        dying: matches!(name, RuleName::Deallocate(_)),
        framed: name.is_of_a_frame(),
        jumped: false,
    };
    match name {
        RuleName::EnterMoved | RuleName::Unwind | RuleName::Reraise | RuleName::Refuse => {
            start.owned |= bit(Reg::owned(0))
        }
        RuleName::Enter | RuleName::Deallocate(_) | RuleName::Builtin(_) => {
            start.borrowed[Reg::borrowed(0).index()] = Borrow::LENT;
        }
        RuleName::Operation(operation, _) => {
            let operands = (0..).take(operation.declaration().operands).map(Reg::borrowed);
            operands.for_each(|reg| start.borrowed[reg.index()] = Borrow::LENT);
        }
        RuleName::Opcode(_) => {}
    }
    let mut walker = Walker { rule, arg, todo: vec![start], seen: FxHashSet::default(), out: Exits::default() };
    while let Some(walk) = walker.todo.pop() {
        if walker.seen.insert(walk.clone()) {
            walker.follow(walk);
        }
    }
    walker.out.exits.sort();
    walker.out.exits.dedup();
    walker.out
}

fn bit(reg: Reg) -> u32 {
    1 << reg.index()
}

struct Walker<'a> {
    rule: &'a Recorded,
    arg: u32,
    todo: Vec<Walk>,
    seen: FxHashSet<Walk>,
    out: Exits,
}

impl Walker<'_> {
    /// One uop; the walks that go on from it are to do.
    fn follow(&mut self, mut walk: Walk) {
        let at = walk.ip;
        let Some(&uop) = self.rule.uops.get(at) else {
            return self.fault(at, None, Wrong::RunsOff);
        };
        walk.ip += 1;
        let before = self.out.faults.len();
        self.uop(uop, at, walk);
        for fault in &mut self.out.faults[before..] {
            fault.uop = Some(uop);
        }
    }

    fn uop(&mut self, uop: Uop, at: usize, mut walk: Walk) {
        match uop {
            Uop::Pop { dst } => {
                self.pops(&mut walk, Some(1));
                self.gain(&mut walk, at, dst);
            }
            Uop::PopMaybe { dst } => {
                self.pops(&mut walk, Some(1));
                self.todo.push(walk.clone());
                self.gain(&mut walk, at, dst);
            }
            Uop::Push { src } => {
                self.lose(&mut walk, at, src);
                walk.effect = walk.effect.map(|n| n + 1);
            }
            Uop::PushMaybe { src } => {
                walk.owned &= !bit(src);
                walk.effect = walk.effect.map(|n| n + 1);
            }
            Uop::PopNull => self.pops(&mut walk, Some(1)),
            Uop::PushNull => walk.effect = walk.effect.map(|n| n + 1),
            Uop::Borrow { dst, place } => {
                let good = self.reads_place(&walk, at, place);
                let mut empty = walk.clone();
                empty.borrowed[dst.index()] = Borrow::Empty;
                self.todo.push(empty);
                walk.borrowed[dst.index()] = good;
            }
            Uop::BorrowFilled { dst, place } => {
                walk.borrowed[dst.index()] = self.reads_place(&walk, at, place);
            }
            Uop::Take { dst, place } => {
                self.reads_place(&walk, at, place);
                self.takes_place(&mut walk, place);
                self.todo.push(walk.clone());
                self.gain(&mut walk, at, dst);
            }
            Uop::TakeFilled { dst, place } => {
                self.reads_place(&walk, at, place);
                self.takes_place(&mut walk, place);
                self.gain(&mut walk, at, dst);
            }
            Uop::Exchange { dst, place, src } => {
                self.reads_place(&walk, at, place);
                self.lose(&mut walk, at, src);
                self.todo.push(walk.clone());
                self.gain(&mut walk, at, dst);
            }
            Uop::Put { place, src } => {
                self.reads_place(&walk, at, place);
                self.lose(&mut walk, at, src);
            }
            Uop::PutMaybe { place, src } => {
                self.reads_place(&walk, at, place);
                walk.owned &= !bit(src);
            }
            Uop::NewRef { dst, src } => {
                self.reads(&walk, at, src);
                self.gain(&mut walk, at, dst);
            }
            Uop::NewRefMaybe { dst, src } => {
                self.asks(&walk, at, src);
                if walk.is_filled(src) {
                    self.reads(&walk, at, src);
                    self.gain(&mut walk, at, dst);
                }
            }
            Uop::Close { src } => {
                self.lose(&mut walk, at, src);
                walk.foreign_code();
            }
            Uop::CloseMaybe { src } => {
                if walk.owned & bit(src) != 0 {
                    self.lose(&mut walk, at, src);
                    walk.foreign_code();
                }
            }
            Uop::Move { dst, src } => {
                self.lose(&mut walk, at, src);
                self.gain(&mut walk, at, dst);
            }
            Uop::New { dst, object } => {
                match object {
                    New::Exception(class) | New::Instance(class) => self.reads(&walk, at, class),
                    New::Tuple(n) | New::List(n) => self.reads_number(&walk, at, n),
                    New::Cell
                    | New::Dict
                    | New::Set
                    | New::Function
                    | New::Slice
                    | New::Token
                    | New::Traceback
                    | New::Adapter(_)
                    | New::Raised
                    | New::Generator
                    | New::Object(_)
                    | New::Note(_) => {}
                }
                self.gain(&mut walk, at, dst);
            }
            Uop::ExchangeItems { one, other } => {
                self.reads(&walk, at, one);
                self.reads(&walk, at, other);
            }
            Uop::Branch { test, when, target } => {
                let decided = self.decide(&walk, at, test);
                if decided != Some(!when) {
                    let mut there = walk.clone();
                    there.ip = usize::from(target);
                    self.todo.push(there);
                }
                if decided == Some(when) {
                    return;
                }
            }
            Uop::Goto { target } => walk.ip = usize::from(target),
            Uop::Loop { count, exit, .. } => {
                self.reads_number(&walk, at, count);
                let rounds = match self.number(count) {
                    Some(n) => n..=n,
                    None => 0..=2,
                };
                for n in rounds {
                    let mut round = walk.clone();
                    match n.checked_sub(1) {
                        Some(_) if walk.loops.len() >= usize::from(Rule::LOOPS) => {
                            return self.fault(at, None, Wrong::InALoop);
                        }
                        Some(left) if n > 0 => round.loops.push(u32::try_from(left).unwrap_or(u32::MAX)),
                        _ => round.ip = usize::from(exit),
                    }
                    self.todo.push(round);
                }
                return;
            }
            Uop::Repeat { head } => match walk.loops.pop() {
                Some(0) => {}
                Some(left) => {
                    walk.loops.push(left - 1);
                    walk.ip = usize::from(head);
                }
                None => return self.fault(at, None, Wrong::NoLoop),
            },
            Uop::Compute { primitive, value, raised, operands } => {
                for (n, operand) in operands.into_iter().flatten().enumerate() {
                    if n < primitive.declaration().operands || walk.is_filled(operand) {
                        self.reads(&walk, at, operand);
                    }
                }
                return self.answers(walk, at, primitive.declaration(), value, raised);
            }
            Uop::Gather { from, moved } => match from {
                Source::Stack { count, .. } if moved => {
                    let count = self.number(count);
                    self.pops(&mut walk, count);
                    walk.arguments = true;
                }
                Source::Stack { .. } | Source::Pairs { .. } | Source::Given(_) | Source::GivenKeywords => {}
                Source::Object(reg)
                | Source::Namespace(reg)
                | Source::Items(reg)
                | Source::Entries(reg)
                | Source::Names(reg) => self.reads(&walk, at, reg),
            },
            Uop::Call { callee, moved, value, raised } => {
                self.reads(&walk, at, callee);
                if moved {
                    self.lose(&mut walk, at, callee);
                }
                walk.arguments = false;
                walk.foreign_code();
                let mut raises = walk.clone();
                self.gain(&mut raises, at, raised);
                self.todo.push(raises);
                self.gain(&mut walk, at, value);
            }
            Uop::Operate { operation, value, raised, operands, .. } => {
                operands.into_iter().flatten().for_each(|operand| self.reads(&walk, at, operand));
                walk.foreign_code();
                return self.answers(walk, at, operation.declaration(), value, raised);
            }
            Uop::Jump { to } => {
                if let Destination::Noted(note) = to {
                    self.reads(&walk, at, note);
                }
                walk.jumped = true;
            }
            Uop::PushBlock { .. } | Uop::PopBlock => {}
            Uop::Leave { dst, .. } => {
                if !std::mem::replace(&mut walk.framed, false) {
                    self.fault(at, None, Wrong::Frame);
                }
                self.gain(&mut walk, at, dst);
            }
            Uop::Resume { frame, thrown, value, raised } => {
                self.reads(&walk, at, frame);
                thrown.into_iter().for_each(|thrown| self.lose(&mut walk, at, thrown));
                walk.foreign_code();
                let may = Declaration { operands: 1, raises: true, misses: false, answers: true };
                return self.answers(walk, at, may, value, raised);
            }
            Uop::Answer { src } | Uop::AnswerRaised { src } => {
                self.lose(&mut walk, at, src);
                return self.exit(walk, at, End::Answered);
            }
            Uop::Unwind { src } | Uop::Reraise { src } | Uop::Refuse { src } => {
                self.lose(&mut walk, at, src);
                return self.exit(walk, at, End::Raised);
            }
            Uop::Mark { frame, .. } => self.reads(&walk, at, frame),
            Uop::EndDelegation { dst, frame } => {
                self.reads(&walk, at, frame);
                self.gain(&mut walk, at, dst);
            }
            Uop::Tell { src, .. } => self.reads(&walk, at, src),
            Uop::Free { object } => {
                self.reads(&walk, at, object);
                if !std::mem::replace(&mut walk.dying, false) {
                    self.fault(at, None, Wrong::FreesTwice);
                }
                walk.borrowed[object.index()] = Borrow::Stale;
            }
            Uop::NewError { dst, .. } | Uop::FindGarbage { dst, .. } => self.gain(&mut walk, at, dst),
            Uop::BeginSort { list: of }
            | Uop::MarkFinalised { object: of }
            | Uop::SiftGarbage { list: of, .. }
            | Uop::KeepUncollectable { list: of }
            | Uop::ForgetGarbage { list: of } => {
                self.reads(&walk, at, of);
            }
            Uop::Expect { of, .. } => self.reads(&walk, at, of),
            Uop::Fetch => {
                let end = if walk.jumped { End::Jumped } else { End::Next };
                return self.exit(walk, at, end);
            }
            Uop::Done => return self.exit(walk, at, End::Answered),
        }
        self.todo.push(walk);
    }

    /// Goes on with each answer that there may be.
    fn answers(&mut self, mut walk: Walk, at: usize, may: Declaration, value: Reg, raised: Reg) {
        if may.raises {
            let mut raises = walk.clone();
            self.gain(&mut raises, at, raised);
            self.todo.push(raises);
        }
        if may.misses {
            self.todo.push(walk.clone());
        }
        if may.answers {
            self.gain(&mut walk, at, value);
            self.todo.push(walk);
        }
    }

    fn fault(&mut self, at: usize, uop: Option<Uop>, wrong: Wrong) {
        let fault = Fault { rule: self.rule.row.name, arg: self.arg, at, uop, wrong };
        if !self.out.faults.iter().any(|known| (known.at, known.wrong) == (at, wrong)) {
            self.out.faults.push(fault);
        }
    }

    fn gain(&mut self, walk: &mut Walk, at: usize, reg: Reg) {
        if walk.owned & bit(reg) != 0 {
            self.fault(at, None, Wrong::Overwrites(reg));
        }
        walk.owned |= bit(reg);
    }

    fn lose(&mut self, walk: &mut Walk, at: usize, reg: Reg) {
        if walk.owned & bit(reg) == 0 {
            self.fault(at, None, Wrong::GivesNothing(reg));
        }
        walk.owned &= !bit(reg);
    }

    fn reads(&mut self, walk: &Walk, at: usize, reg: Reg) {
        if reg.is_owned() {
            if walk.owned & bit(reg) == 0 {
                self.fault(at, None, Wrong::ReadsNothing(reg));
            }
            return;
        }
        match walk.borrowed[reg.index()] {
            Borrow::Good { .. } => {}
            Borrow::Stale => self.fault(at, None, Wrong::ReadsStale(reg)),
            Borrow::Unset | Borrow::Empty => self.fault(at, None, Wrong::ReadsNothing(reg)),
        }
    }

    /// Asks whether a register is filled: a borrowed one that the rule has not written may hold anything.
    fn asks(&mut self, walk: &Walk, at: usize, reg: Reg) {
        if !reg.is_owned() && walk.borrowed[reg.index()] == Borrow::Unset {
            self.fault(at, None, Wrong::AsksInVain(reg));
        }
    }

    fn reads_number(&mut self, walk: &Walk, at: usize, number: Number) {
        if let Quantity::Items(reg) | Quantity::Entries(reg) = number.base {
            self.reads(walk, at, reg);
        }
    }

    /// Reads the registers through which a place is reached; what is borrowed there goes stale if that is an object.
    fn reads_place(&mut self, walk: &Walk, at: usize, place: Place) -> Borrow {
        let (stale_after_code, of_stack) = match place {
            Place::Content(reg) | Place::Field(reg, _) => {
                self.reads(walk, at, reg);
                (true, false)
            }
            Place::Item(reg, n) => {
                self.reads(walk, at, reg);
                self.reads_number(walk, at, n);
                (true, false)
            }
            Place::At(a, b) | Place::Key(a, b) | Place::Entry(a, b) | Place::Attribute(a, b) => {
                self.reads(walk, at, a);
                self.reads(walk, at, b);
                (true, false)
            }
            Place::Stack(_) => (false, true),
            Place::Slot(_)
            | Place::Deref(_)
            | Place::Free(_)
            | Place::ParameterOfCell(_)
            | Place::ParameterNamed(_)
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
            | Place::Singleton(_) => (false, false),
        };
        if !walk.framed && !matches!(self.rule.row.name, RuleName::Builtin(_)) && needs_frame(place) {
            self.fault(at, None, Wrong::Frame);
        }
        Borrow::Good { stale_after_code, of_stack }
    }

    fn takes_place(&mut self, walk: &mut Walk, place: Place) {
        if matches!(place, Place::Stack(_)) {
            walk.stack_changes();
        }
    }

    fn pops(&mut self, walk: &mut Walk, count: Option<i64>) {
        walk.effect = walk.effect.zip(count).map(|(effect, count)| effect - count);
        walk.stack_changes();
    }

    /// A number, if the operand alone says it.
    fn number(&self, number: Number) -> Option<i64> {
        let arg = i64::from(self.arg);
        let base = match number.base {
            Quantity::Zero => 0,
            Quantity::Arg => arg,
            Quantity::ArgLow => arg & 0xff,
            Quantity::ArgHigh => arg >> 8,
            Quantity::ArgHighTwice => (arg >> 8) * 2,
            Quantity::ArgPairs => (arg & 0xff) + (arg >> 8) * 2,
            Quantity::ArgBytes => (arg & 0xff) + (arg >> 8),
            Quantity::ArgHalf => arg >> 1,
            Quantity::Depth
            | Quantity::AboveBlock
            | Quantity::AboveHandler
            | Quantity::Blocks
            | Quantity::Slots
            | Quantity::Parameters
            | Quantity::AllParameters
            | Quantity::KeywordOnly
            | Quantity::Named
            | Quantity::DoubleStar
            | Quantity::Cells
            | Quantity::Frees
            | Quantity::Given
            | Quantity::GivenKeywords
            | Quantity::AllGiven
            | Quantity::Bound
            | Quantity::Surplus
            | Quantity::Required
            | Quantity::Defaults
            | Quantity::Defaulted
            | Quantity::SpareDefaults
            | Quantity::Items(_)
            | Quantity::Entries(_) => return None,
        };
        (number.counter == 0).then_some(base + i64::from(number.plus))
    }

    fn decide(&mut self, walk: &Walk, at: usize, test: Test) -> Option<bool> {
        match test {
            Test::Filled(reg) => {
                self.asks(walk, at, reg);
                Some(walk.is_filled(reg))
            }
            Test::Bit(bit) => Some(self.arg & bit != 0),
            Test::ArgIs(n) => Some(self.arg == n),
            Test::Exceeds(a, b) => self.number(a).zip(self.number(b)).map(|(a, b)| a > b),
            Test::Is(reg, _)
            | Test::IsException(reg)
            | Test::IsExceptionClass(reg)
            | Test::Truthy(reg)
            | Test::Touched(reg)
            | Test::Finalised(reg)
            | Test::IsExactly(reg, _)
            | Test::Dynamic(reg)
            | Test::IsClass(reg)
            | Test::IsData(reg)
            | Test::AsksTruth(reg)
            | Test::Compares(reg)
            | Test::Defines(reg, _)
            | Test::Shared(reg)
            | Test::Raises(reg, _)
            | Test::IsAt(reg, _)
            | Test::Delegates(reg)
            | Test::Matches(reg, _)
            | Test::IsWhy(reg, _) => {
                self.reads(walk, at, reg);
                None
            }
            Test::Same(a, b)
            | Test::InDict(a, b)
            | Test::IsInstance(a, b)
            | Test::Alike(a, b)
            | Test::Comparable(a, b)
            | Test::Derived(a, b) => {
                self.reads(walk, at, a);
                self.reads(walk, at, b);
                None
            }
            Test::Flags(_)
            | Test::OwnVariable
            | Test::NamesParameter(_)
            | Test::SomeNamePositionalOnly
            | Test::Block(_)
            | Test::Covered
            | Test::KeepsPosition => None,
        }
    }

    fn exit(&mut self, walk: Walk, at: usize, end: End) {
        for reg in Reg::all_owned().filter(|reg| walk.owned & bit(*reg) != 0) {
            self.fault(at, None, Wrong::Keeps(reg));
        }
        if walk.arguments {
            self.fault(at, None, Wrong::KeepsArguments);
        }
        if walk.dying {
            self.fault(at, None, Wrong::NeverFrees);
        }
        let goes_on = matches!(end, End::Next | End::Jumped | End::Raised);
        if walk.framed != goes_on {
            self.fault(at, None, Wrong::Frame);
        }
        self.out.exits.push(Exit { at, end, effect: walk.effect });
    }
}

fn needs_frame(place: Place) -> bool {
    matches!(
        place,
        Place::Slot(_) | Place::Deref(_) | Place::Free(_) | Place::Stack(_) | Place::Frame(_) | Place::Const(_)
    )
}

impl Walk {
    fn is_filled(&self, reg: Reg) -> bool {
        match reg.is_owned() {
            true => self.owned & bit(reg) != 0,
            false => matches!(self.borrowed[reg.index()], Borrow::Good { .. } | Borrow::Stale),
        }
    }

    fn foreign_code(&mut self) {
        for borrow in &mut self.borrowed {
            if matches!(borrow, Borrow::Good { stale_after_code: true, .. }) {
                *borrow = Borrow::Stale;
            }
        }
    }

    fn stack_changes(&mut self) {
        for borrow in &mut self.borrowed {
            if matches!(borrow, Borrow::Good { of_stack: true, .. }) {
                *borrow = Borrow::Stale;
            }
        }
    }
}
