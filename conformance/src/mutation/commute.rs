//! Equivalence by proof: two neighbouring uops that commute may change places.
//!
//! What a uop reads and writes is said as data, part of the state by part: [`effects`]. Two uops commute if neither
//! writes what the other one reads or writes, and if no jump leads between them. That is said too often rather than too
//! seldom: what runs foreign code writes every object, and whatever branches or ends has no effects to compare.
//!
//! The parts are those of the machine and of the verifier. That a borrowed reference is still good when it is read is
//! [`freevars_model::ownership`]'s matter, which looks at the changed rule before anything here is asked; which one of
//! two requirements that a program breaks is named is nobody's.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; a match on every uop has no wildcard"
)]

use freevars_model::{
    primitive::Primitive,
    rules::RuleName,
    uop::{Destination, Field, FrameField, New, Number, Place, Quantity, Reg, Source, Test, Uop},
};

/// A part of the state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// Which object a register holds.
    Register(Reg),
    /// What the verifier knows, besides its type, of the object in a register: it learns what a function under
    /// construction lacks, and what the items of a tuple are.
    Knowledge(Reg),
    /// The value stack.
    Stack,
    /// The slots of the frame.
    Slots,
    /// A field of the frame.
    Frame(FrameField),
    /// The block stack.
    Blocks,
    /// What is being handled.
    Handled,
    /// Where the frame goes on.
    Jump,
    /// The arguments that were given.
    Given,
    /// The arguments that were gathered for a call.
    Gathered,
    /// A field of objects of some type.
    Field(Field),
    /// The contents of cells.
    Contents,
    /// The items of tuples and lists, the entries of dicts and sets, the positions of iterators.
    Items,
    /// All of the objects: each of the three above.
    Objects,
    /// A field of the object that dies, or its items: nobody but its rule still reaches it.
    Dying(Option<Field>),
    /// Which object is allocated next.
    Allocation,
    /// The reference counts, and what the collector makes of them.
    Counts,
    /// What the world is told, and what it has been told.
    World,
}

impl Part {
    fn overlaps(self, other: Part) -> bool {
        let is_of_objects = |part| matches!(part, Part::Field(_) | Part::Contents | Part::Items | Part::Objects);
        self == other || self == Part::Objects && is_of_objects(other) || other == Part::Objects && is_of_objects(self)
    }
}

/// What a uop does to the state, and what that depends on.
#[derive(Debug, Default)]
struct Effects {
    /// The register of the object that dies, in a rule of deallocation.
    dying: Option<Reg>,
    reads: Vec<Part>,
    writes: Vec<Part>,
    /// Counts are only added to: two uops that do no more than that commute.
    counts: bool,
}

impl Effects {
    fn commute_with(&self, other: &Effects) -> bool {
        let meet = |some: &[Part], others: &[Part]| some.iter().any(|a| others.iter().any(|b| a.overlaps(*b)));
        let uses_counts =
            |effects: &Effects| meet(&effects.reads, &[Part::Counts]) || meet(&effects.writes, &[Part::Counts]);
        let conflict = meet(&self.writes, &other.writes)
            || meet(&self.writes, &other.reads)
            || meet(&self.reads, &other.writes)
            || self.counts && uses_counts(other)
            || other.counts && uses_counts(self);
        !conflict
    }

    fn reads(mut self, part: Part) -> Effects {
        self.reads.push(part);
        self
    }

    fn writes(mut self, part: Part) -> Effects {
        self.writes.push(part);
        self
    }

    /// Uses the object in a register as a value.
    fn uses(self, reg: Reg) -> Effects {
        self.reads(Part::Register(reg)).reads(Part::Knowledge(reg))
    }

    /// Takes the reference out of a register.
    fn gives(self, reg: Reg) -> Effects {
        self.uses(reg).sets(reg)
    }

    fn sets(self, reg: Reg) -> Effects {
        self.writes(Part::Register(reg)).writes(Part::Knowledge(reg))
    }

    fn allocates(self) -> Effects {
        Effects { counts: true, ..self.writes(Part::Allocation) }
    }

    /// Any Python may run: it reaches every object, but neither the frame nor the registers of who runs it.
    fn foreign_code(self) -> Effects {
        [Part::Objects, Part::Allocation, Part::Counts, Part::World].into_iter().fold(self, Effects::writes)
    }

    fn counted(self, number: Number) -> Effects {
        match number.base {
            Quantity::Depth | Quantity::AboveHandler => self.reads(Part::Stack),
            Quantity::Blocks => self.reads(Part::Blocks),
            Quantity::AboveBlock => self.reads(Part::Stack).reads(Part::Blocks),
            Quantity::Given | Quantity::GivenKeywords | Quantity::AllGiven | Quantity::Bound | Quantity::Surplus => {
                self.reads(Part::Given)
            }
            Quantity::Required | Quantity::Defaults | Quantity::Defaulted | Quantity::SpareDefaults => {
                let function = self.reads(Part::Frame(FrameField::Function)).uses(Reg::borrowed(0));
                function.reads(Part::Field(Field::Defaults)).reads(Part::Items)
            }
            Quantity::Items(reg) | Quantity::Entries(reg) => self.uses(reg).reads(Part::Items),
            Quantity::Zero
            | Quantity::Arg
            | Quantity::ArgLow
            | Quantity::ArgHigh
            | Quantity::ArgHighTwice
            | Quantity::ArgPairs
            | Quantity::ArgBytes
            | Quantity::ArgHalf
            | Quantity::Slots
            | Quantity::Parameters
            | Quantity::AllParameters
            | Quantity::KeywordOnly
            | Quantity::Named
            | Quantity::DoubleStar
            | Quantity::Cells
            | Quantity::Frees => self,
        }
    }

    /// Finds a place: what that depends on. `None` for the part: nobody can write there.
    fn finds(self, place: Place) -> (Effects, Option<Part>) {
        match place {
            Place::Field(reg, field) if self.dying == Some(reg) => (self.uses(reg), Some(Part::Dying(Some(field)))),
            Place::Content(reg) if self.dying == Some(reg) => (self.uses(reg), Some(Part::Dying(None))),
            Place::Slot(n) | Place::Deref(n) | Place::Free(n) | Place::ParameterOfCell(n) => {
                (self.counted(n), Some(Part::Slots))
            }
            Place::ParameterNamed(n) => (self.counted(n).reads(Part::Given), Some(Part::Slots)),
            Place::Stack(n) => (self.counted(n).reads(Part::Stack), Some(Part::Stack)),
            Place::Argument(n) => (self.counted(n), Some(Part::Given)),
            Place::Keyword(n) => (self.counted(n).reads(Part::Given), None),
            Place::Content(reg) => (self.reads(Part::Register(reg)), Some(Part::Contents)),
            Place::Item(reg, n) => (self.uses(reg).counted(n).reads(Part::Items), Some(Part::Items)),
            Place::At(a, b) | Place::Key(a, b) | Place::Entry(a, b) => {
                (self.uses(a).uses(b).reads(Part::Items), Some(Part::Items))
            }
            Place::Field(reg, field @ (Field::Code | Field::Closure)) => (self.uses(reg), Some(Part::Field(field))),
            Place::Field(reg, field) => (self.reads(Part::Register(reg)), Some(Part::Field(field))),
            Place::Attribute(a, b) => (self.uses(a).uses(b), Some(Part::Objects)),
            Place::Frame(field) => (self, Some(Part::Frame(field))),
            Place::Const(n) | Place::Name(n) | Place::SlotName(n) | Place::DerefName(n) => (self.counted(n), None),
            Place::Namespace => (self.reads(Part::Given), None),
            Place::Handled(_) | Place::Topmost(_) => (self, Some(Part::Handled)),
            Place::Singleton(_) | Place::Running | Place::Caller => (self, None),
        }
    }

    fn looks_at(self, place: Place) -> Effects {
        let (effects, part) = self.finds(place);
        part.into_iter().fold(effects, Effects::reads)
    }

    fn changes(self, place: Place) -> Effects {
        let (effects, part) = self.finds(place);
        let effects = part.into_iter().fold(effects, Effects::writes);
        match place {
            Place::Field(reg, Field::Code | Field::Closure) | Place::Item(reg, _) => {
                effects.writes(Part::Knowledge(reg))
            }
            _ => effects,
        }
    }
}

/// What a uop reads and writes. `None`: it branches, ends its rule or takes the frame or the object apart.
fn effects(uop: Uop, dying: Option<Reg>) -> Option<Effects> {
    let none = Effects { dying, ..Effects::default() };
    Some(match uop {
        Uop::Pop { dst } | Uop::PopMaybe { dst } => none.sets(dst).writes(Part::Stack),
        Uop::Push { src } | Uop::PushMaybe { src } => none.gives(src).writes(Part::Stack),
        Uop::PushNull | Uop::PopNull => none.writes(Part::Stack),
        Uop::Borrow { dst, place } | Uop::BorrowFilled { dst, place } => none.looks_at(place).sets(dst),
        Uop::Take { dst, place } | Uop::TakeFilled { dst, place } => none.changes(place).sets(dst),
        Uop::Exchange { dst, place, src } => none.changes(place).gives(src).sets(dst),
        Uop::Put { place, src } | Uop::PutMaybe { place, src } => none.changes(place).gives(src),
        Uop::NewRef { dst, src } | Uop::NewRefMaybe { dst, src } => {
            Effects { counts: true, ..none.uses(src).sets(dst) }
        }
        Uop::Close { src } | Uop::CloseMaybe { src } => none.gives(src).foreign_code(),
        Uop::Move { dst, src } => none.gives(src).sets(dst),
        Uop::New { dst, object } => match object {
            New::Exception(class) | New::Instance(class) => none.uses(class),
            New::Tuple(n) | New::List(n) => none.counted(n),
            New::Raised => none.reads(Part::Handled),
            New::Note(_) => none.reads(Part::Jump),
            New::Cell
            | New::Dict
            | New::Set
            | New::Function
            | New::Slice
            | New::Token
            | New::Traceback
            | New::Adapter(_)
            | New::Generator
            | New::Object(_) => none,
        }
        .sets(dst)
        .allocates(),
        Uop::ExchangeItems { one, other } => none.uses(one).uses(other).reads(Part::Items).writes(Part::Items),
        Uop::NewError { dst, .. } => {
            // Its text may name the callee, arguments, parameters and variables.
            let said = [Part::Stack, Part::Slots, Part::Given, Part::Objects, Part::Frame(FrameField::Function)];
            said.into_iter().fold(none, Effects::reads).uses(Reg::borrowed(0)).sets(dst).allocates()
        }
        Uop::Compute { primitive, value, raised, operands } => {
            let said = [Part::Given, Part::Objects].into_iter().fold(none, Effects::reads);
            let of = operands.into_iter().flatten().fold(said, |effects, operand| match primitive {
                // The verifier learns that the container is one.
                Primitive::CheckStoreSubscript | Primitive::CheckDeleteSubscript => effects.uses(operand).sets(operand),
                _ => effects.uses(operand),
            });
            let of = if primitive == Primitive::Next { of.writes(Part::Items) } else { of };
            of.sets(value).sets(raised).allocates()
        }
        Uop::Gather { from, moved } => {
            let gathers = none.writes(Part::Gathered);
            match from {
                Source::Stack { count, below } if moved => gathers.counted(count).counted(below).writes(Part::Stack),
                Source::Stack { count, below } | Source::Pairs { count, below } => {
                    gathers.counted(count).counted(below).reads(Part::Stack)
                }
                Source::Object(reg) | Source::Namespace(reg) => gathers.uses(reg),
                Source::Given(_) | Source::GivenKeywords => gathers.reads(Part::Given),
                Source::Items(reg) | Source::Entries(reg) | Source::Names(reg) => gathers.uses(reg).reads(Part::Items),
            }
        }
        Uop::Call { callee, moved, value, raised } => {
            let calls = if moved { none.gives(callee) } else { none.uses(callee) };
            calls.reads(Part::Stack).writes(Part::Gathered).sets(value).sets(raised).foreign_code()
        }
        Uop::Operate { operands, .. } if operands.into_iter().flatten().any(|object| dying == Some(object)) => {
            return None;
        }
        Uop::Operate { value, raised, operands, .. } => {
            operands.into_iter().flatten().fold(none, Effects::uses).sets(value).sets(raised).foreign_code()
        }
        Uop::Jump { to } => {
            let noted = if let Destination::Noted(note) = to { none.uses(note) } else { none };
            noted.reads(Part::Blocks).writes(Part::Jump)
        }
        Uop::PushBlock { .. } => none.reads(Part::Stack).writes(Part::Blocks),
        Uop::PopBlock => none.writes(Part::Blocks),
        Uop::Mark { frame, .. } => none.uses(frame).writes(Part::Objects),
        Uop::EndDelegation { dst, frame } => none.uses(frame).sets(dst).writes(Part::Objects),
        Uop::Tell { src, .. } => none.uses(src).reads(Part::Objects).writes(Part::World),
        Uop::FindGarbage { dst, .. } => none.sets(dst).foreign_code(),
        Uop::SiftGarbage { list, .. } | Uop::ForgetGarbage { list } => none.uses(list).foreign_code(),
        Uop::Expect { of, .. } => none.uses(of).reads(Part::Stack).reads(Part::Blocks),
        Uop::Branch { .. }
        | Uop::Goto { .. }
        | Uop::Loop { .. }
        | Uop::Repeat { .. }
        | Uop::Leave { .. }
        | Uop::Resume { .. }
        | Uop::Answer { .. }
        | Uop::AnswerRaised { .. }
        | Uop::Unwind { .. }
        | Uop::Reraise { .. }
        | Uop::Refuse { .. }
        | Uop::Free { .. }
        | Uop::Fetch
        | Uop::Done => return None,
    })
}

/// Whether nobody can tell if the uop at a position changes places with the next one.
pub(super) fn commute(rule: RuleName, uops: &[Uop], at: usize) -> bool {
    let (Some(&first), Some(&second)) = (uops.get(at), uops.get(at + 1)) else { return false };
    let is_between = |mut uop: Uop| uop.target_mut().is_some_and(|target| usize::from(*target) == at + 1);
    if uops.iter().copied().any(is_between) {
        return false;
    }
    let dying = matches!(rule, RuleName::Deallocate(_)).then(|| Reg::borrowed(0));
    match (first, second) {
        (Uop::Branch { target, .. }, Uop::Branch { target: other, .. }) => target == other,
        (Uop::Branch { test, target, .. }, Uop::Borrow { dst, place } | Uop::BorrowFilled { dst, place }) => {
            let looks = matches!(second, Uop::Borrow { .. }) || is_always_filled(place);
            looks && !asks(test, dst) && is_dead(uops, usize::from(target), dst)
        }
        _ => {
            let effects = [first, second].map(|uop| effects(uop, dying));
            matches!(effects, [Some(first), Some(second)] if first.commute_with(&second))
        }
    }
}

/// Whether a place holds something whatever the program is.
fn is_always_filled(place: Place) -> bool {
    matches!(place, Place::Singleton(_) | Place::SlotName(_))
}

fn asks(test: Test, reg: Reg) -> bool {
    let counts = |number: Number| matches!(number.base, Quantity::Items(of) | Quantity::Entries(of) if of == reg);
    match test {
        Test::Filled(of)
        | Test::Is(of, _)
        | Test::IsException(of)
        | Test::IsExceptionClass(of)
        | Test::Truthy(of)
        | Test::Finalised(of)
        | Test::IsExactly(of, _)
        | Test::Dynamic(of)
        | Test::IsClass(of)
        | Test::IsData(of)
        | Test::AsksTruth(of)
        | Test::Defines(of, _)
        | Test::Shared(of)
        | Test::Raises(of, _)
        | Test::IsAt(of, _)
        | Test::Delegates(of)
        | Test::Matches(of, _)
        | Test::IsWhy(of, _) => of == reg,
        Test::Same(a, b) | Test::InDict(a, b) | Test::IsInstance(a, b) => a == reg || b == reg,
        Test::Exceeds(a, b) => counts(a) || counts(b),
        Test::Bit(_)
        | Test::ArgIs(_)
        | Test::Flags(_)
        | Test::OwnVariable
        | Test::NamesParameter(_)
        | Test::SomeNamePositionalOnly
        | Test::Block(_)
        | Test::Covered
        | Test::KeepsPosition => false,
    }
}

/// Whether a borrowed register is written before it is read, or not read at all, wherever a rule goes on from a position.
fn is_dead(uops: &[Uop], from: usize, reg: Reg) -> bool {
    let (mut todo, mut seen) = (vec![from], vec![false; uops.len()]);
    while let Some(at) = todo.pop() {
        if at >= uops.len() || std::mem::replace(&mut seen[at], true) {
            continue;
        }
        let mut uop = uops[at];
        let reads = match (effects(uop, None), uop) {
            (Some(effects), _) => effects.reads.contains(&Part::Register(reg)),
            (None, Uop::Branch { test, .. }) => asks(test, reg),
            (None, Uop::Loop { count, .. }) => Effects::default().counted(count).reads.contains(&Part::Register(reg)),
            (None, Uop::Free { object }) => object == reg,
            (None, _) => false,
        };
        if reads {
            return false;
        }
        let sets = matches!(uop, Uop::Borrow { dst, .. } | Uop::BorrowFilled { dst, .. } if dst == reg);
        if !sets {
            todo.extend(uop.target_mut().map(|target| usize::from(*target)));
            todo.extend((!uop.is_last()).then_some(at + 1));
        }
    }
    true
}
