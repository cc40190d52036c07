//! Kinds of places.

#![allow(clippy::match_same_arms, reason = "an arm a line reads better than arms merged by chance")]
#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; a match on every uop has no wildcard"
)]

use super::flow::Flow;
use crate::{
    kinds::{Held, Items, Kind, What},
    uop::{Field, FrameField, Handled, Number, Place, Quantity, Reg, Requirement, Singleton},
};

/// Where a place is, as far as the verifier follows what it holds.
enum Position {
    Slot(Held),
    Stack(Held),
    /// The place does not exist.
    Nowhere,
    /// Neither among the slots nor on the stack.
    Elsewhere,
}

impl Flow<'_> {
    /// The index that a number is, or the requirement that it breaks by being none.
    pub(super) fn index(&self, number: Number, requirement: Requirement) -> Result<usize, Requirement> {
        self.number(number).and_then(|n| usize::try_from(n).ok()).ok_or(requirement)
    }

    /// The slot or stack entry that a place is.
    fn position(&self, place: Place) -> Result<Position, Requirement> {
        let (range, holds) = (Requirement::OperandIsInRange, Requirement::StackHoldsTheOperands);
        let slot = match place {
            Place::Slot(n) => self.index(n, range)?,
            Place::Deref(n) => self.subject.shape.deref + self.index(n, range)?,
            Place::Free(n) => {
                let n = self.index(n, range)?;
                if n >= self.subject.code.freevars.len() {
                    return Err(Requirement::CopiesAllFreeVariables);
                }
                self.subject.shape.free + n
            }
            Place::ParameterOfCell(n) => match self.subject.shape.captured.get(self.index(n, range)?) {
                Some(Some(slot)) => *slot,
                Some(None) | None => return Ok(Position::Nowhere),
            },
            Place::Stack(n) => {
                return self.way.state.entry(self.index(n, holds)?).map(Position::Stack).ok_or(holds);
            }
            _ => return Ok(Position::Elsewhere),
        };
        self.way.state.slot(slot).map(Position::Slot).ok_or(range)
    }

    /// The slot or stack entry that a place is, if it is one.
    pub(super) fn held(&self, place: Place) -> Result<Option<Held>, Requirement> {
        Ok(match self.position(place)? {
            Position::Slot(held) | Position::Stack(held) => Some(held),
            Position::Nowhere | Position::Elsewhere => None,
        })
    }

    /// What a place holds.
    pub(super) fn read(&self, place: Place) -> Result<Kind, Requirement> {
        match self.position(place)? {
            Position::Slot(held) | Position::Stack(held) => Ok(self.way.state.get(held)),
            Position::Nowhere => Ok(Kind::NULL),
            Position::Elsewhere => self.read_elsewhere(place),
        }
    }

    /// What a place holds that is no slot or stack entry.
    fn read_elsewhere(&self, place: Place) -> Result<Kind, Requirement> {
        let right_type = Requirement::IsOfTheRightType;
        Ok(match place {
            Place::Frame(FrameField::ExcType | FrameField::ExcValue | FrameField::ExcTraceback) => {
                Kind::maybe(What::Saved)
            }
            Place::Frame(field) => self.way.state.field(field),
            Place::Content(cell) => match self.sure(cell)? {
                What::Cell => Kind::maybe(What::Any),
                _ => return Err(Requirement::IsACell),
            },
            Place::Item(reg, n) => match self.sure(reg)? {
                What::Tuple { length, items } => {
                    let n = self.index(n, right_type)?;
                    if length.is_some_and(|length| n >= length as usize) {
                        return Err(right_type);
                    }
                    Kind::filled(match items {
                        Items::Any => What::Any,
                        Items::Cells => What::Cell,
                        Items::Strs => What::Str,
                    })
                }
                What::Dict | What::List | What::Set | What::Frame => Kind::maybe(What::Any),
                _ => return Err(right_type),
            },
            Place::At(list, _) => match self.sure(list)? {
                What::List => Kind::ANY,
                _ => return Err(right_type),
            },
            Place::Key(reg, _) => match self.sure(reg)? {
                What::Dict | What::Set => Kind::maybe(What::Any),
                _ => return Err(right_type),
            },
            Place::Entry(reg, _) => match self.sure(reg)? {
                What::Dict => Kind::maybe(What::Any),
                _ => return Err(right_type),
            },
            Place::Field(reg, field) => self.field(reg, field)?,
            Place::Attribute(..) => Kind::maybe(What::Any),
            Place::Argument(_) => Kind::ANY,
            Place::Namespace => Kind::maybe(What::Any),
            Place::Keyword(_) | Place::Name(_) | Place::SlotName(_) | Place::DerefName(_) => Kind::filled(What::Str),
            Place::Const(n) => {
                let n = self.index(n, Requirement::OperandIsInRange)?;
                let constant = self.subject.code.consts.get(n).ok_or(Requirement::OperandIsInRange)?;
                Kind::filled(super::flow::kind_of(constant))
            }
            Place::Singleton(Singleton::EmptyTuple) => Kind::filled(What::tuple(Some(0))),
            Place::Singleton(Singleton::DunderName | Singleton::Send | Singleton::Throw | Singleton::Close) => {
                Kind::filled(What::Str)
            }
            Place::Singleton(Singleton::None) => Kind::filled(What::None),
            Place::Singleton(Singleton::AssertionError | Singleton::StopIteration | Singleton::GeneratorExit) => {
                Kind::ANY
            }
            Place::Singleton(Singleton::True | Singleton::False) => Kind::ANY,
            Place::Handled(_) | Place::Published(_) => Kind::maybe(What::Saved),
            Place::Topmost(Handled::Value) => Kind::maybe(What::Exception),
            Place::Topmost(Handled::Type) => Kind::maybe(What::ExceptionClass),
            Place::Topmost(Handled::Traceback) => Kind::maybe(What::Saved),
            Place::Running => Kind::filled(What::Frame),
            Place::Caller => Kind::maybe(What::Frame),
            Place::ParameterNamed(_) => Kind::maybe(What::Any),
            Place::Slot(_) | Place::Deref(_) | Place::Free(_) | Place::ParameterOfCell(_) | Place::Stack(_) => {
                unreachable!("positions: {place:?} is one")
            }
        })
    }

    fn field(&self, reg: Reg, field: Field) -> Result<Kind, Requirement> {
        let what = self.sure(reg)?;
        Ok(match (what, field) {
            (What::Function { code, .. }, Field::Code) => Kind::filled(code.map_or(What::Any, What::Code)),
            (What::Function { .. }, Field::Globals) => Kind::filled(What::Dict),
            (What::Function { .. }, Field::Name) => Kind::filled(What::Str),
            (What::Function { code: Some(code), closed: true }, Field::Closure) => {
                let frees = self.subject.program.codes[code.0 as usize].freevars.len();
                let length = u32::try_from(frees).ok();
                Kind { null: frees == 0, what: Some(What::Tuple { length, items: Items::Cells }) }
            }
            (What::Function { .. }, Field::Closure | Field::Defaults) => Kind::maybe(What::tuple(None)),
            (What::Function { .. }, Field::Kwdefaults | Field::Dict) => Kind::maybe(What::Dict),
            (What::Function { .. }, Field::Qualname) => Kind::maybe(What::Str),
            (What::Function { .. }, Field::Annotations | Field::Doc | Field::Module) => Kind::maybe(What::Any),
            (What::Code(_), Field::Name | Field::Qualname) => Kind::filled(What::Str),
            (What::Code(_), Field::Doc) => Kind::maybe(What::Any),
            (What::BoundMethod, Field::Function | Field::Receiver) => Kind::maybe(What::Any),
            (What::Iterator, Field::Source) => Kind::maybe(What::Any),
            (What::Slice, Field::Start | Field::Stop | Field::Step) => Kind::maybe(What::Any),
            (What::Exception, Field::Context) => Kind::maybe(What::Exception),
            (
                What::Exception,
                Field::Traceback
                | Field::Cause
                | Field::Args
                | Field::Message
                | Field::Name
                | Field::Obj
                | Field::Value,
            ) => Kind::maybe(What::Any),
            (What::Raised, Field::Exception | Field::Context) => Kind::maybe(What::Exception),
            (What::Raised, Field::Traceback) => Kind::maybe(What::Traceback),
            (What::Traceback, Field::Next) => Kind::maybe(What::Traceback),
            (What::Traceback, Field::Frame) => Kind::maybe(What::Frame),
            (What::Frame, _) => Kind::maybe(What::Any),
            _ => return Err(Requirement::IsOfTheRightType),
        })
    }

    /// Writes what a place holds from now on. `fresh`: it must hold nothing before.
    pub(super) fn write(&mut self, place: Place, kind: Kind, fresh: bool) -> Result<(), Requirement> {
        match self.position(place)? {
            Position::Slot(held) => {
                let before = self.way.state.set(held, kind);
                if fresh && before.is_some_and(|before| before != Kind::NULL) {
                    return Err(Requirement::SlotIsEmpty);
                }
            }
            Position::Stack(held) => drop(self.way.state.set(held, kind)),
            Position::Nowhere => {}
            Position::Elsewhere => self.write_elsewhere(place, kind)?,
        }
        Ok(())
    }

    /// Writes what a place holds that is no slot or stack entry.
    fn write_elsewhere(&mut self, place: Place, kind: Kind) -> Result<(), Requirement> {
        match place {
            Place::Handled(part) => {
                let fits = match (part, kind.what) {
                    (_, None | Some(What::Saved | What::None)) => true,
                    (Handled::Type, Some(what)) => what == What::ExceptionClass,
                    (Handled::Value, Some(what)) => what == What::Exception,
                    (Handled::Traceback, Some(what)) => what == What::Traceback,
                };
                return if fits { Ok(()) } else { Err(Requirement::IsAnException) };
            }
            // Nothing reads it.
            Place::Published(_) => {}
            Place::Frame(field) => self.way.state.set_field(field, kind),
            Place::Item(reg, n) => self.write_item(reg, n, kind)?,
            Place::Field(reg, field) => self.write_field(reg, field, kind)?,
            _ => {
                self.read_elsewhere(place)?;
            }
        }
        Ok(())
    }

    /// Only a list can be written past its end.
    fn write_item(&mut self, reg: Reg, n: Number, kind: Kind) -> Result<(), Requirement> {
        let past_the_end = matches!(n.base, Quantity::Items(_));
        match self.sure(reg)? {
            What::Tuple { .. } if past_the_end => return Err(Requirement::IsOfTheRightType),
            What::Tuple { length, items: Items::Cells } if kind.what != Some(What::Cell) => {
                self.set(reg, Kind::filled(What::tuple(length)));
            }
            What::Tuple { .. } | What::List | What::Frame => {}
            _ => return Err(Requirement::IsOfTheRightType),
        }
        Ok(())
    }

    fn write_field(&mut self, reg: Reg, field: Field, kind: Kind) -> Result<(), Requirement> {
        let what = self.sure(reg)?;
        let fits = match (what, field, kind.what) {
            (What::Function { code, .. }, Field::Closure, Some(closure)) => {
                let frees = code.map(|code| self.subject.program.codes[code.0 as usize].freevars.len());
                let fits = matches!(closure, What::Tuple { length: Some(n), items: Items::Cells } if frees == Some(n as usize));
                if !fits {
                    return Err(Requirement::ClosureFits);
                }
                self.set(reg, Kind::filled(What::Function { code, closed: true }));
                true
            }
            (What::Function { .. }, Field::Code, Some(What::Code(code))) => {
                let closed = self.subject.program.codes[code.0 as usize].freevars.is_empty();
                self.set(reg, Kind::filled(What::Function { code: Some(code), closed }));
                true
            }
            (What::Function { .. }, Field::Code, _) => false,
            (What::Raised, Field::Exception, Some(What::Exception | What::Saved)) => true,
            (What::Raised, Field::Exception, Some(_)) => return Err(Requirement::IsAnException),
            (What::Raised, Field::Traceback, Some(what)) => {
                matches!(what, What::Traceback | What::Saved | What::None | What::Any)
            }
            (What::Function { .. }, Field::Defaults, Some(what)) => matches!(what, What::Tuple { .. }),
            (What::Function { .. }, Field::Kwdefaults, Some(what)) => what == What::Dict,
            (What::Function { .. }, Field::Qualname, Some(what)) => what == What::Str,
            _ => true,
        };
        if fits { Ok(()) } else { Err(Requirement::IsOfTheRightType) }
    }

    /// What a register holds, which is something.
    pub(super) fn sure(&self, reg: Reg) -> Result<What, Requirement> {
        self.get(reg).sure(Requirement::OperandIsNotNull)
    }
}
