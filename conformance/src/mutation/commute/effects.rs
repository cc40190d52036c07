//! What uops read and write, part of the state by part.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; a match on every uop has no wildcard"
)]

use super::quiet::Holds;
use freevars_model::{
    error::Error,
    primitive::Primitive,
    uop::{Destination, Field, FrameField, Handled, New, Number, Place, Quantity, Reg, Source, Uop},
};

/// A part of the state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
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
    /// What `sys` tells of it in 2.7, where nobody takes back what was told.
    Published,
    /// Its class, itself, or its traceback.
    OfHandled(Handled),
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
    /// At which stage frames are.
    Stage,
    /// All of the objects that programs reach: each of the four above, but for the exceptions of those on their way.
    Objects,
    /// Which objects have been finalised, which only a test asks for.
    Finalised,
    /// A field of an object that nobody but the rule reaches, as of one that dies, or its items.
    Own(Reg, Option<Field>),
    /// One item of such an object, which has it.
    OwnItem(Reg, i8),
    /// All of such an object.
    Whole(Reg),
    /// Which label the next token gets.
    Label,
    /// The reference counts, and what the collector makes of them.
    Counts,
    /// What the world is told, and what it has been told.
    World,
}

impl Part {
    fn overlaps(self, other: Part) -> bool {
        self == other || self.includes(other) || other.includes(self)
    }

    fn includes(self, other: Part) -> bool {
        match (self, other) {
            // Nobody but who holds it reaches an exception on its way.
            (Part::Objects, Part::Field(Field::Exception)) => false,
            (Part::Handled, Part::OfHandled(_))
            | (Part::Objects, Part::Field(_) | Part::Contents | Part::Items | Part::Stage) => true,
            (Part::Whole(reg), Part::Own(of, _) | Part::OwnItem(of, _))
            | (Part::Own(reg, None), Part::OwnItem(of, _)) => reg == of,
            _ => false,
        }
    }
}

/// What a uop does to the state, and what that depends on.
#[derive(Debug, Default)]
pub(super) struct Effects<'h> {
    /// The register of the object that dies, in a rule of deallocation.
    dying: Option<Reg>,
    /// What is known of the registers.
    holds: Option<&'h Holds>,
    pub(super) reads: Vec<Part>,
    pub(super) writes: Vec<Part>,
    /// Counts are only added to: two uops that do no more than that commute.
    counts: bool,
}

impl<'h> Effects<'h> {
    pub(super) fn commute_with(&self, other: &Effects<'_>) -> bool {
        let meet = |some: &[Part], others: &[Part]| some.iter().any(|a| others.iter().any(|b| a.overlaps(*b)));
        let uses_counts =
            |effects: &Effects<'_>| meet(&effects.reads, &[Part::Counts]) || meet(&effects.writes, &[Part::Counts]);
        let conflict = meet(&self.writes, &other.writes)
            || meet(&self.writes, &other.reads)
            || meet(&self.reads, &other.writes)
            || self.counts && uses_counts(other)
            || other.counts && uses_counts(self);
        !conflict
    }

    fn reads(mut self, part: Part) -> Effects<'h> {
        self.reads.push(part);
        self
    }

    fn writes(mut self, part: Part) -> Effects<'h> {
        self.writes.push(part);
        self
    }

    /// Uses the object in a register as a value.
    fn uses(self, reg: Reg) -> Effects<'h> {
        self.finds_object(reg).reads(Part::Whole(reg))
    }

    fn finds_object(self, reg: Reg) -> Effects<'h> {
        self.reads(Part::Register(reg)).reads(Part::Knowledge(reg))
    }

    /// Whether nobody but the rule reaches the object in a register.
    fn is_own(&self, reg: Reg) -> bool {
        self.dying == Some(reg) || self.holds.is_some_and(|holds| holds.is_sole(reg))
    }

    /// Takes the reference out of a register.
    fn gives(self, reg: Reg) -> Effects<'h> {
        self.uses(reg).sets(reg)
    }

    fn sets(self, reg: Reg) -> Effects<'h> {
        self.writes(Part::Register(reg)).writes(Part::Knowledge(reg))
    }

    /// What is made refers to objects. Where it is made, nobody can tell.
    fn refers(self) -> Effects<'h> {
        Effects { counts: true, ..self }
    }

    /// Any Python may run: it reaches every object, but neither the frame nor the registers of who runs it; it handles
    /// exceptions, and then what was handled, which it may ask for, is handled again.
    fn foreign_code(self) -> Effects<'h> {
        let asks = self.reads(Part::Handled);
        [Part::Objects, Part::Finalised, Part::Published, Part::Label, Part::Counts, Part::World]
            .into_iter()
            .fold(asks, Effects::writes)
    }

    pub(super) fn counted(self, number: Number) -> Effects<'h> {
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
            Quantity::Items(reg) | Quantity::Entries(reg) if self.is_own(reg) => self.uses(reg),
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
    fn finds(self, place: Place) -> (Effects<'h>, Option<Part>) {
        match place {
            Place::Field(reg, field) if self.is_own(reg) => (self.finds_object(reg), Some(Part::Own(reg, Some(field)))),
            Place::Content(reg) if self.is_own(reg) => (self.finds_object(reg), Some(Part::Own(reg, None))),
            Place::Item(reg, Number { base: Quantity::Zero, counter: 0, plus }) if self.is_own(reg) => {
                (self.finds_object(reg), Some(Part::OwnItem(reg, plus)))
            }
            // The tuple was made for the rule, which leaves it as it is.
            Place::Item(reg, Number { base: Quantity::Zero, counter: 0, .. })
                if self.holds.is_some_and(|holds| holds.is_arguments(reg)) =>
            {
                (self.finds_object(reg), None)
            }
            Place::Item(reg, n) if self.is_own(reg) => {
                (self.finds_object(reg).counted(n).reads(Part::Own(reg, None)), Some(Part::Own(reg, None)))
            }
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
            Place::Handled(part) => (self, Some(Part::OfHandled(part))),
            Place::Published(_) => (self, Some(Part::Published)),
            Place::Topmost(_) => (self, Some(Part::Handled)),
            Place::Singleton(_) | Place::Running | Place::Caller => (self, None),
        }
    }

    fn looks_at(self, place: Place) -> Effects<'h> {
        let (effects, part) = self.finds(place);
        part.into_iter().fold(effects, Effects::reads)
    }

    /// What was empty is filled: if it is an item past the end, that lengthens the object.
    fn fills(self, place: Place) -> Effects<'h> {
        match place {
            Place::Item(reg, _) if self.is_own(reg) => self.writes(Part::Own(reg, None)).changes(place),
            _ => self.changes(place),
        }
    }

    fn changes(self, place: Place) -> Effects<'h> {
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

/// Whether the text of an error says nothing of the program.
fn is_constant(error: Error) -> bool {
    error.row().texts.iter().all(|(_, text)| !text.contains('{'))
}

/// What a uop reads and writes. `None`: it branches, ends its rule or takes the frame or the object apart.
pub(super) fn effects(uop: Uop, dying: Option<Reg>, holds: Option<&Holds>) -> Option<Effects<'_>> {
    let none = Effects { dying, holds, ..Effects::default() };
    let is_quiet = |reg| holds.is_some_and(|holds| holds.is_quiet(reg));
    Some(match uop {
        Uop::Pop { dst } | Uop::PopMaybe { dst } => none.sets(dst).writes(Part::Stack),
        Uop::Push { src } | Uop::PushMaybe { src } => none.gives(src).writes(Part::Stack),
        Uop::PushNull | Uop::PopNull => none.writes(Part::Stack),
        Uop::Borrow { dst, place } | Uop::BorrowFilled { dst, place } => none.looks_at(place).sets(dst),
        Uop::Take { dst, place } | Uop::TakeFilled { dst, place } => none.changes(place).sets(dst),
        Uop::Exchange { dst, place, src } => none.changes(place).gives(src).sets(dst),
        Uop::Put { place, src } | Uop::PutMaybe { place, src } => none.fills(place).gives(src),
        // Of what is kept there is a reference anyhow, as long as the rule runs: nobody can tell one more.
        Uop::NewRef { dst, src } | Uop::NewRefMaybe { dst, src } => {
            let is_kept = holds.is_some_and(|holds| holds.is_kept(src));
            Effects { counts: !is_kept, ..none.uses(src).sets(dst) }
        }
        Uop::Close { src } | Uop::CloseMaybe { src } if is_quiet(src) => none.gives(src),
        Uop::Close { src } | Uop::CloseMaybe { src } => none.gives(src).foreign_code(),
        Uop::Move { dst, src } => none.gives(src).sets(dst),
        Uop::New { dst, object } => match object {
            New::Exception(class) | New::Instance(class) => none.uses(class).refers(),
            New::Tuple(n) | New::List(n) => none.counted(n),
            // Its context has one reference more that way, to what goes on being handled: nobody can tell when.
            New::Raised => none.reads(Part::Handled),
            New::Note(_) => none.reads(Part::Jump),
            New::Token => none.writes(Part::Label),
            New::Cell
            | New::Dict
            | New::Set
            | New::Function
            | New::Slice
            | New::Traceback
            | New::Adapter(_)
            | New::Generator
            | New::Object(_) => none,
        }
        .sets(dst),
        Uop::ExchangeItems { one, other } => {
            [one, other].into_iter().fold(none, |effects, list| match effects.uses(list) {
                effects if effects.is_own(list) => effects.writes(Part::Whole(list)),
                effects => effects.reads(Part::Items).writes(Part::Items),
            })
        }
        Uop::BeginSort { list } => none.uses(list).reads(Part::Items).writes(Part::Items),
        Uop::MarkFinalised { object } => none.finds_object(object).writes(Part::Finalised),
        Uop::NewError { dst, error } if is_constant(error) => none.reads(Part::Handled).sets(dst),
        Uop::NewError { dst, .. } => {
            // Its text may name the callee, arguments, parameters and variables.
            let said = [Part::Stack, Part::Slots, Part::Given, Part::Objects, Part::Frame(FrameField::Function)];
            said.into_iter().fold(none, Effects::reads).uses(Reg::borrowed(0)).reads(Part::Handled).sets(dst).refers()
        }
        // Of a number, which nothing changes, and which refers to nothing.
        Uop::Compute { primitive: Primitive::Successor, value, raised, operands } => {
            operands.into_iter().flatten().fold(none, Effects::uses).sets(value).sets(raised)
        }
        Uop::Compute { primitive, value, raised, operands } => {
            let said = [Part::Given, Part::Objects].into_iter().fold(none, Effects::reads);
            let of = operands.into_iter().flatten().fold(said, |effects, operand| match primitive {
                // The verifier learns that the container is one.
                Primitive::CheckStoreSubscript | Primitive::CheckDeleteSubscript => effects.uses(operand).sets(operand),
                _ => effects.uses(operand),
            });
            let of = if primitive == Primitive::Next { of.writes(Part::Items) } else { of };
            of.reads(Part::Handled).sets(value).sets(raised).refers()
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
        Uop::Mark { frame, .. } => none.uses(frame).writes(Part::Stage),
        Uop::EndDelegation { dst, frame } => none.uses(frame).sets(dst).writes(Part::Objects),
        Uop::Tell { src, .. } => none.uses(src).reads(Part::Objects).writes(Part::World),
        Uop::FindGarbage { dst, .. } => none.sets(dst).foreign_code(),
        Uop::SiftGarbage { list, .. } | Uop::KeepUncollectable { list } | Uop::ForgetGarbage { list } => {
            none.uses(list).foreign_code()
        }
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
