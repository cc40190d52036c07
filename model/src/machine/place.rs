//! Places, counts and tests, evaluated in a state.

#![allow(clippy::match_same_arms, reason = "an arm a line reads better than arms merged by chance")]
#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; a match on every uop has no wildcard"
)]

use super::Machine;
use crate::{
    object::{Address, Data, Entry, Slot, Type},
    primitive::{Storage, exception_class, field_of, in_dict, truthy},
    uop::{Field, Number, Place, Quantity, Reg, Test},
};
use num_bigint::BigInt;

impl Machine<'_> {
    pub(super) fn activity(&self) -> &super::Activity {
        self.activities.last().expect("activity: a uop belongs to one")
    }

    pub(super) fn reg(&self, reg: Reg) -> Slot {
        self.activity().registers[reg.index()]
    }

    pub(super) fn filled(&self, reg: Reg) -> Address {
        self.reg(reg).unwrap_or_else(|| panic!("linearity: {reg:?} is empty in {}", self.whereabouts()))
    }

    pub(super) fn set(&mut self, reg: Reg, slot: Slot) {
        let activity = self.activities.last_mut().expect("activity: a uop belongs to one");
        activity.registers[reg.index()] = slot;
    }

    pub(super) fn take_reg(&mut self, reg: Reg) -> Slot {
        let activity = self.activities.last_mut().expect("activity: a uop belongs to one");
        activity.registers[reg.index()].take()
    }

    pub(super) fn quantity(&self, quantity: Quantity) -> i64 {
        let arg = i64::from(self.activity().arg);
        let length = |n: usize| i64::try_from(n).expect("lengths: a length fits 64 bits");
        match quantity {
            Quantity::Zero => 0,
            Quantity::Arg => arg,
            Quantity::ArgLow => arg & 0xff,
            Quantity::ArgHigh => arg >> 8,
            Quantity::ArgHighTwice => (arg >> 8) * 2,
            Quantity::ArgPairs => (arg & 0xff) + (arg >> 8) * 2,
            Quantity::ArgBytes => (arg & 0xff) + (arg >> 8),
            Quantity::ArgHalf => arg >> 1,
            Quantity::Depth => length(self.frame().stack().len()),
            Quantity::AboveBlock => {
                let frame = self.frame();
                length(frame.stack().len()) - frame.frame.blocks.last().map_or(0, |block| length(block.level))
            }
            Quantity::AboveHandler => {
                let handler = self.instruction().handler.expect("handlers: the rule has asked whether there is one");
                length(self.frame().stack().len()) - length(handler.depth)
            }
            Quantity::Blocks => length(self.frame().frame.blocks.len()),
            Quantity::Slots => length(self.frame().frame.slots),
            Quantity::Parameters => i64::from(self.source().argcount),
            Quantity::AllParameters => i64::from(self.source().parameters()),
            Quantity::KeywordOnly => i64::from(self.source().kwonlyargcount),
            Quantity::Named => i64::from(self.source().argcount + self.source().kwonlyargcount),
            Quantity::DoubleStar => i64::from(self.source().parameters()) - 1,
            Quantity::Cells => length(self.source().cellvars.len()),
            Quantity::Frees => length(self.source().freevars.len()),
            Quantity::Given => length(self.activity().given.positional()),
            Quantity::GivenKeywords => length(self.activity().given.names.len()),
            Quantity::AllGiven => length(self.activity().given.values.len()),
            Quantity::Bound => self.quantity(Quantity::Given).min(self.quantity(Quantity::Parameters)),
            Quantity::Surplus => self.quantity(Quantity::Given) - self.quantity(Quantity::Bound),
            Quantity::Required => self.quantity(Quantity::Parameters) - self.quantity(Quantity::Defaulted),
            Quantity::Defaulted => self.quantity(Quantity::Defaults).min(self.quantity(Quantity::Parameters)),
            Quantity::SpareDefaults => self.quantity(Quantity::Defaults) - self.quantity(Quantity::Defaulted),
            Quantity::Defaults => {
                let defaults = self.called_function().and_then(|f| self.heap.field(f, crate::uop::Field::Defaults));
                defaults.map_or(0, |tuple| length(self.heap.items(tuple).len()))
            }
            Quantity::Items(reg) => {
                let address = self.filled(reg);
                match self.heap.data(address) {
                    Data::Dict(entries) => length(entries.len() * 2),
                    Data::Set(entries) | Data::FrozenSet(entries) => length(entries.len()),
                    _ => length(self.heap.items(address).len()),
                }
            }
            Quantity::Entries(reg) => {
                length(self.heap.data(self.filled(reg)).entries().map_or(0, |entries| entries.len()))
            }
        }
    }

    /// The function whose frame is entered: lent in a register, or already in the frame.
    fn called_function(&self) -> Slot {
        let in_frame = self.frame().field(crate::uop::FrameField::Function);
        in_frame.or(self.reg(Reg::borrowed(0)))
    }

    fn counter(&self) -> i64 {
        i64::from(self.activity().loops.last().map_or(0, |round| round.counter))
    }

    pub(super) fn number(&self, number: Number) -> i64 {
        let counter = if number.counter == 0 { 0 } else { i64::from(number.counter) * self.counter() };
        self.quantity(number.base) + counter + i64::from(number.plus)
    }

    pub(super) fn index(&self, number: Number) -> usize {
        let n = self.number(number);
        usize::try_from(n).unwrap_or_else(|_| panic!("indices: {number:?} is {n} in {}", self.whereabouts()))
    }

    fn keyword_name(&self, number: Number) -> &str {
        let name = self.activity().given.names[self.index(number)];
        self.heap.text(name).expect("keywords-are-strings: the rule has tested it")
    }

    fn parameter_named(&self, number: Number) -> Option<usize> {
        let code = self.source();
        let name = self.keyword_name(number);
        let named = (code.argcount + code.kwonlyargcount) as usize;
        let positional_only = code.posonlyargcount as usize;
        (positional_only..named).find(|i| code.varnames[*i] == name)
    }

    /// The location of a place that is one, if it exists.
    fn location(&mut self, place: Place) -> Option<&mut Slot> {
        match place {
            Place::Slot(n) => {
                let i = self.index(n);
                Some(self.slot_mut(i))
            }
            Place::Deref(n) => {
                let i = self.code().shape.deref + self.index(n);
                Some(self.slot_mut(i))
            }
            Place::Free(n) => {
                let i = self.code().shape.free + self.index(n);
                Some(self.slot_mut(i))
            }
            Place::ParameterOfCell(n) => {
                let i = self.code().shape.captured[self.index(n)]?;
                Some(self.slot_mut(i))
            }
            Place::ParameterNamed(n) => {
                let i = self.parameter_named(n)?;
                Some(self.slot_mut(i))
            }
            Place::Stack(n) => {
                let depth = self.index(n);
                let stack = self.stack_mut();
                let i = stack.len() - 1 - depth;
                Some(&mut stack[i])
            }
            Place::Argument(n) => {
                let i = self.index(n);
                let activity = self.activities.last_mut().expect("activity: a uop belongs to one");
                activity.given.values.get_mut(i)
            }
            Place::Content(reg) => {
                let cell = self.filled(reg);
                let object = self.heap.get_mut(cell);
                assert!(matches!(object.data, Data::Cell), "cells-only: {:?} has no content", object.data);
                Some(&mut object.refs[0])
            }
            Place::Item(reg, n) => {
                let (address, i) = (self.filled(reg), self.index(n));
                let object = self.heap.get_mut(address);
                let first = object.data.type_of().first_item();
                match &mut object.data {
                    Data::Dict(entries) => {
                        let (_, entry) = entries.get_index_mut(i / 2)?;
                        Some(if i % 2 == 0 { &mut entry.key } else { &mut entry.value })
                    }
                    Data::Set(entries) | Data::FrozenSet(entries) => Some(&mut entries.get_index_mut(i)?.1.key),
                    _ => object.refs.get_mut(first + i),
                }
            }
            Place::At(list, index) => {
                let (list, i) = (self.filled(list), self.list_index(index));
                Some(&mut self.heap.get_mut(list).refs[i])
            }
            Place::Field(reg, field) => {
                let address = self.filled(reg);
                let object = self.heap.get_mut(address);
                match field {
                    Field::Class => return Some(&mut object.class),
                    Field::InstanceDict => return Some(&mut object.dict),
                    _ => {}
                }
                let type_ = object.data.type_of();
                let i = type_.fields().iter().position(|f| *f == field);
                let i = i.unwrap_or_else(|| panic!("fields: {type_:?} has no {field:?}"));
                Some(&mut object.refs[i])
            }
            Place::Entry(dict, key) => {
                let (dict, key) = (self.filled(dict), self.filled(key));
                let key = self.heap.key(key)?;
                let entries = self.heap.get_mut(dict).data.entries_mut().expect("mappings: the rule knows it is one");
                entries.get_mut(&key).map(|entry| &mut entry.value)
            }
            Place::Key(dict, key) => {
                let (dict, key) = (self.filled(dict), self.filled(key));
                let key = self.heap.key(key)?;
                let entries = self.heap.get_mut(dict).data.entries_mut().expect("mappings: the rule knows it is one");
                entries.get_mut(&key).map(|entry| &mut entry.key)
            }
            Place::Attribute(owner, name) => {
                let (owner, name) = (self.filled(owner), self.filled(name));
                let name = self.heap.text(name).expect("names: an attribute's name is a str").to_string();
                let type_ = self.heap.type_of(owner);
                let storage = field_of(type_, &name, self.version()).expect("attributes: the check let it pass");
                let object = self.heap.get_mut(owner);
                match storage {
                    Storage::Content => Some(&mut object.refs[0]),
                    Storage::Field(Field::InstanceDict) => Some(&mut object.dict),
                    Storage::Field(field) => {
                        let i = type_.fields().iter().position(|f| *f == field).expect("fields: the type has it");
                        Some(&mut object.refs[i])
                    }
                }
            }
            Place::Frame(field) => Some(self.field_mut(field)),
            Place::Handled(part) => Some(self.handled_mut(part)),
            Place::Published(part) => Some(&mut self.published[part as usize]),
            Place::Keyword(_)
            | Place::Namespace
            | Place::Const(_)
            | Place::Name(_)
            | Place::SlotName(_)
            | Place::DerefName(_)
            | Place::Running
            | Place::Caller
            | Place::Topmost(_)
            | Place::Singleton(_) => panic!("read-only: {place:?}"),
        }
    }

    pub(super) fn read(&mut self, place: Place) -> Slot {
        match place {
            Place::Namespace => self.activity().given.namespace,
            Place::Keyword(n) => self.activity().given.names.get(self.index(n)).copied(),
            Place::Const(n) => self.code().consts.get(self.index(n)).copied(),
            Place::Name(n) => self.code().names.get(self.index(n)).copied(),
            Place::SlotName(n) => self.code().slot_names.get(self.index(n)).copied(),
            Place::DerefName(n) => self.code().slot_names.get(self.code().shape.deref + self.index(n)).copied(),
            Place::Singleton(singleton) => Some(self.singleton(singleton)),
            Place::Topmost(part) => self.topmost_handled(part),
            Place::Running => self.frames.last().copied(),
            Place::Caller => self.frames.iter().nth_back(1).copied(),
            _ => self.location(place).and_then(|slot| *slot),
        }
    }

    pub(super) fn take(&mut self, place: Place) -> Slot {
        match place {
            Place::Key(dict, key) => {
                let (dict, key) = (self.filled(dict), self.filled(key));
                let key = self.heap.key(key)?;
                let entries = self.heap.get_mut(dict).data.entries_mut().expect("mappings: the rule knows it is one");
                let entry = entries.shift_remove(&key)?;
                debug_assert!(entry.value.is_none(), "entries: the value is taken before the key");
                entry.key
            }
            Place::At(list, index) => {
                let (list, i) = (self.filled(list), self.list_index(index));
                self.heap.get_mut(list).refs.remove(i)
            }
            Place::Argument(_) if !self.activity().given.moved => None,
            _ => self.location(place).and_then(Option::take),
        }
    }

    /// Writes, and answers what was there.
    pub(super) fn exchange(&mut self, place: Place, new: Slot) -> Slot {
        if let (Place::Key(dict, _) | Place::Entry(dict, _), Some(new)) = (place, new) {
            self.track(self.filled(dict), new);
        }
        match place {
            Place::Key(dict, key) => {
                let (dict, key) = (self.filled(dict), self.filled(key));
                let key = self.heap.key(key).expect("hashable: the rule has tested it");
                let entries = self.heap.get_mut(dict).data.entries_mut().expect("mappings: the rule knows it is one");
                entries.insert(key, Entry { key: new, value: None }).and_then(|entry| entry.key)
            }
            Place::Item(reg, n) if self.is_end(reg, n) => {
                let address = self.filled(reg);
                let container = self.heap.get_mut(address);
                container.refs.push(new);
                container.touched = true;
                None
            }
            _ => {
                let slot = self.location(place).unwrap_or_else(|| panic!("places: nothing is put where no place is"));
                std::mem::replace(slot, new)
            }
        }
    }

    /// Whether an item is the one after the last of a list, or of a frame's value stack.
    fn is_end(&self, reg: Reg, n: Number) -> bool {
        let address = self.filled(reg);
        matches!(self.heap.data(address), Data::List | Data::Frame(_))
            && self.index(n) == self.heap.items(address).len()
    }

    fn list_index(&self, index: Reg) -> usize {
        let Data::Int(n) = self.heap.data(self.filled(index)) else { panic!("list-indices: the check answers an int") };
        usize::try_from(n).expect("list-indices: the check answers one that is in range")
    }

    /// Two lists or two dicts or sets exchange what they hold: each reference has another owner, none is made or released.
    pub(super) fn exchange_items(&mut self, one: Reg, other: Reg) {
        let (one, other) = (self.filled(one), self.filled(other));
        let refs = std::mem::take(&mut self.heap.get_mut(one).refs);
        let refs = std::mem::replace(&mut self.heap.get_mut(other).refs, refs);
        self.heap.get_mut(one).refs = refs;
        for holder in [one, other] {
            let holder = self.heap.get_mut(holder);
            holder.touched |= !holder.refs.is_empty();
        }
        if let Some(entries) = self.heap.get_mut(one).data.entries_mut().map(std::mem::take) {
            let of_other = self.heap.get_mut(other).data.entries_mut().expect("mappings: the rule knows it is one");
            let entries = std::mem::replace(of_other, entries);
            *self.heap.get_mut(one).data.entries_mut().expect("mappings: it is one") = entries;
        }
    }

    pub(super) fn holds(&self, test: Test) -> bool {
        match test {
            Test::Filled(reg) => self.reg(reg).is_some(),
            Test::Bit(bit) => self.activity().arg & bit != 0,
            Test::ArgIs(n) => self.activity().arg == n,
            Test::Flags(flags) => self.source().flags.contains(flags),
            Test::Is(reg, type_) => self.heap.type_of(self.filled(reg)) == type_,
            Test::IsException(reg) => matches!(self.heap.type_of(self.filled(reg)), Type::Exception(_)),
            Test::IsExceptionClass(reg) => exception_class(&self.heap, self.filled(reg)).is_some(),
            Test::Touched(reg) => self.heap.get(self.filled(reg)).touched,
            Test::Truthy(reg) => truthy(&self.heap, self.filled(reg)),
            Test::Same(a, b) => self.reg(a) == self.reg(b),
            Test::Finalised(reg) => self.heap.get(self.filled(reg)).finalised,
            Test::Shared(reg) => self.heap.get(self.filled(reg)).count > 1,
            Test::Covered => self.instruction().handler.is_some(),
            Test::KeepsPosition => self.instruction().handler.is_some_and(|handler| handler.position),
            Test::Raises(raised, class) => {
                let exception = self.heap.field(self.filled(raised), Field::Exception);
                exception.is_some_and(|exception| self.heap.is_exception_of(exception, class, self.version()))
            }
            Test::IsAt(frame, stage) => self.view_of_frame(self.filled(frame)).frame.stage == stage,
            Test::Delegates(frame) => self.delegation(self.filled(frame)).is_some(),
            Test::Matches(reg, class) => {
                let address = self.filled(reg);
                let of_class = exception_class(&self.heap, address);
                of_class.is_some_and(|of| of.derives_from(class, self.version()))
                    || self.heap.is_exception_of(address, class, self.version())
            }
            Test::IsWhy(reg, why) => *self.heap.data(self.filled(reg)) == Data::Int(BigInt::from(why as u32)),
            Test::Block(kind) => self.frame().frame.blocks.last().is_some_and(|block| block.kind == kind),
            Test::Exceeds(a, b) => self.number(a) > self.number(b),
            Test::OwnVariable => {
                let shape = &self.code().shape;
                shape.deref + (self.activity().arg as usize) < shape.free
            }
            Test::NamesParameter(n) => self.parameter_named(n).is_some(),
            Test::SomeNamePositionalOnly => !self.positional_only_keywords().is_empty(),
            Test::IsExactly(reg, type_) => {
                let address = self.filled(reg);
                self.heap.type_of(address) == type_ && self.heap.class_of(address).is_none()
            }
            Test::Dynamic(reg) => self.heap.is_dynamic(self.filled(reg)),
            Test::IsClass(reg) => self.heap.is_class(self.filled(reg)),
            Test::IsInstance(reg, of) => self.heap.is_instance(self.filled(reg), self.filled(of), self.version()),
            Test::IsData(reg) => self.heap.is_data_descriptor(self.filled(reg), self.version()),
            Test::Compares(reg) => self.heap.compares(self.filled(reg), self.version()),
            Test::Alike(a, b) => self.heap.are_of_one_class(self.filled(a), self.filled(b)),
            Test::Comparable(a, b) => self.heap.are_comparable(self.filled(a), self.filled(b), self.activity().arg),
            Test::Derived(a, b) => self.heap.is_of_subclass(self.filled(a), self.filled(b), self.version()),
            Test::AsksTruth(reg) => self.heap.asks_truth(self.filled(reg), self.version()),
            Test::Defines(reg, special) => {
                self.heap.defines(self.filled(reg), special, self.version(), self.activity().arg)
            }
            Test::InDict(owner, name) => in_dict(&self.heap, self.filled(owner), self.filled(name), self.version()),
        }
    }

    /// The keyword arguments that name a positional-only parameter.
    pub(super) fn positional_only_keywords(&self) -> Vec<&str> {
        let code = self.source();
        let given = &self.activity().given.names;
        let positional_only = code.varnames.iter().take(code.posonlyargcount as usize);
        positional_only
            .filter(|name| given.iter().any(|given| self.heap.text(*given) == Some(name.as_str())))
            .map(String::as_str)
            .collect()
    }

    /// Where the machine is, for a panic that reports a breach.
    pub(super) fn whereabouts(&self) -> String {
        let activity = self.activity();
        let rule = self.table.get(activity.rule);
        format!("{:?} at uop {} with operand {}", rule.row.name, activity.ip.saturating_sub(1), activity.arg)
    }
}
