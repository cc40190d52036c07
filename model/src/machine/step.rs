//! The step: one uop, one arm.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; a match on every uop has no wildcard"
)]

use super::{Activity, Arguments, Event, Machine, Outcome, Round, Told};
use crate::{
    builtin::{Builtin, Found},
    error::Error,
    exception::Class,
    object::{Address, Data, Slot, Type},
    primitive::{Answer, Context, Value, View, exception_class},
    rules::RuleName,
    uop::{Field, New, Record, Reg, Source, Uop},
};

impl Machine<'_> {
    /// Steps one uop. False: there is nothing to step, the outcome is known.
    pub fn step(&mut self) -> bool {
        let Some(activity) = self.activities.last_mut() else { return false };
        let uop = self.table.get(activity.rule).uops[activity.ip];
        activity.ip += 1;
        self.steps += 1;
        if self.steps > self.limits.uops {
            self.stop(Outcome::Exhausted("uops"));
            return false;
        }
        self.perform(uop);
        true
    }

    fn top(&mut self) -> &mut Activity {
        self.activities.last_mut().expect("activity: a uop belongs to one")
    }

    fn perform(&mut self, uop: Uop) {
        match uop {
            Uop::Pop { dst } => {
                let slot = self.frame_mut().stack.pop().expect("stack-underflow: the verifier counts entries");
                assert!(slot.is_some(), "stack-null: the verifier tells NULL from values in {}", self.whereabouts());
                self.set(dst, slot);
            }
            Uop::PopMaybe { dst } => {
                let slot = self.frame_mut().stack.pop().expect("stack-underflow: the verifier counts entries");
                self.set(dst, slot);
            }
            Uop::Push { src } => {
                let value = self.give(src);
                self.frame_mut().stack.push(Some(value));
            }
            Uop::PushNull => self.frame_mut().stack.push(None),
            Uop::Borrow { dst, place } => {
                let slot = self.read(place);
                self.set(dst, slot);
            }
            Uop::BorrowFilled { dst, place } => {
                let slot = self.read(place);
                assert!(slot.is_some(), "filled: {place:?} is empty in {}", self.whereabouts());
                self.set(dst, slot);
            }
            Uop::Take { dst, place } => {
                let slot = self.take(place);
                self.set(dst, slot);
            }
            Uop::TakeFilled { dst, place } => {
                let slot = self.take(place);
                assert!(slot.is_some(), "filled: {place:?} is empty in {}", self.whereabouts());
                self.set(dst, slot);
            }
            Uop::Exchange { dst, place, src } => {
                let value = self.give(src);
                let old = self.exchange(place, Some(value));
                self.set(dst, old);
            }
            Uop::Put { place, src } => {
                let value = self.give(src);
                let old = self.exchange(place, Some(value));
                assert!(old.is_none(), "puts-into-empty: {place:?} was filled in {}", self.whereabouts());
            }
            Uop::PutMaybe { place, src } => {
                if let Some(value) = self.take_reg(src) {
                    let old = self.exchange(place, Some(value));
                    assert!(old.is_none(), "puts-into-empty: {place:?} was filled in {}", self.whereabouts());
                }
            }
            Uop::NewRef { dst, src } => {
                let address = self.filled(src);
                self.new_ref(address);
                self.set(dst, Some(address));
            }
            Uop::NewRefMaybe { dst, src } => {
                let slot = self.reg(src);
                slot.into_iter().for_each(|address| self.new_ref(address));
                self.set(dst, slot);
            }
            Uop::Close { src } => {
                let address = self.give(src);
                self.close(address);
            }
            Uop::CloseMaybe { src } => {
                if let Some(address) = self.take_reg(src) {
                    self.close(address);
                }
            }
            Uop::Move { dst, src } => {
                let address = self.give(src);
                self.set(dst, Some(address));
            }
            Uop::New { dst, object } => {
                let address = self.make(object);
                self.set(dst, Some(address));
            }
            Uop::NewError { dst, error } => {
                let exception = self.error(error);
                self.set(dst, Some(exception));
            }
            Uop::Branch { test, when, target } => {
                if self.holds(test) == when {
                    self.top().ip = usize::from(target);
                }
            }
            Uop::Goto { target } => self.top().ip = usize::from(target),
            Uop::Loop { count, down, exit } => {
                let count = u32::try_from(self.number(count).max(0)).expect("loops: a loop's rounds fit 32 bits");
                let activity = self.top();
                match count.checked_sub(1) {
                    None => activity.ip = usize::from(exit),
                    Some(last) => {
                        activity.loops.push(Round { counter: if down { last } else { 0 }, remaining: last, down });
                    }
                }
            }
            Uop::Repeat { head } => {
                let activity = self.top();
                let round = activity.loops.last_mut().expect("loops: one is under way");
                if round.remaining == 0 {
                    activity.loops.pop();
                } else {
                    round.remaining -= 1;
                    round.counter = if round.down { round.counter - 1 } else { round.counter + 1 };
                    activity.ip = usize::from(head);
                }
            }
            Uop::Compute { primitive, value, raised, operands } => {
                let operands = operands.map(|operand| operand.and_then(|reg| self.reg(reg)));
                let activity = self.activities.last().expect("activity: a uop belongs to one");
                let context = Context {
                    heap: &self.heap,
                    program: self.program,
                    version: self.version(),
                    arg: activity.arg,
                    given: &activity.given.values,
                    keywords: &activity.given.names,
                };
                let answer = context.compute(primitive, operands);
                self.receive(answer, value, raised, operands[0]);
            }
            Uop::Gather { from, moved } => self.gather(from, moved),
            Uop::Call { callee, moved, value, raised } => {
                self.set(value, None);
                self.set(raised, None);
                self.top().awaits = Some((value, raised));
                let outgoing = std::mem::take(&mut self.top().outgoing);
                let address = if moved { self.give(callee) } else { self.filled(callee) };
                self.call(address, moved, outgoing);
            }
            Uop::Run { aspect, object } => {
                let address = self.filled(object);
                let class = self.heap.type_of(address).class();
                if let Some(rule) = self.table.find(RuleName::Run(aspect, class)) {
                    self.push_activity(rule, None, Some((Reg::borrowed(0), address)), Arguments::default());
                }
            }
            Uop::Jump => {
                let target = self.code().instructions[self.frame().current].target;
                self.frame_mut().next = target;
            }
            Uop::PushBlock => {
                let target = self.code().instructions[self.frame().current].target;
                let frame = self.frame_mut();
                frame.blocks.push((target, frame.stack.len()));
            }
            Uop::PopBlock => {
                self.frame_mut().blocks.pop().expect("block-underflow: the verifier counts blocks");
            }
            Uop::JumpToBlock => {
                let frame = self.frame_mut();
                frame.next = frame.blocks.last().expect("block-underflow: the verifier counts blocks").0;
            }
            Uop::KeepFrame { dst } => {
                let frame = self.frames.pop().expect("frames: one is running");
                debug_assert!(frame.stack.is_empty(), "keeps-no-stack: the value stack was released before");
                let [function, code, globals, locals] = frame.fields;
                let refs = [function, code, globals, locals].into_iter().chain(frame.slots).collect();
                let address = self.allocate(Data::Frame(frame.code), refs);
                self.top().frame = None;
                self.set(dst, Some(address));
            }
            Uop::DropFrame => {
                let frame = self.frames.pop().expect("frames: one is running");
                debug_assert!(
                    frame.slots.iter().chain(&frame.stack).chain(&frame.fields).all(Option::is_none),
                    "drops-nothing: the frame was emptied before"
                );
                self.top().frame = None;
            }
            Uop::Answer { src } => self.answer(src, false),
            Uop::AnswerRaised { src } => self.answer(src, true),
            Uop::Unwind { src } => self.hand_over(src, RuleName::Unwind),
            Uop::Refuse { src } => self.hand_over(src, RuleName::Refuse),
            Uop::Record { event, src } => self.record(event, src),
            Uop::Free { object } => {
                let address = self.filled(object);
                assert_eq!(self.heap.get(address).count, 0, "frees-the-dead: {address:?} is alive");
                self.heap.release(address);
                self.set(object, None);
                self.trace(Event::Free(address));
            }
            Uop::FindGarbage { dst, legacy } => {
                let garbage = self.garbage(None, legacy);
                garbage.iter().for_each(|address| self.new_ref(*address));
                let list = self.allocate(Data::List, garbage.into_iter().map(Some).collect());
                self.set(dst, Some(list));
            }
            Uop::SiftGarbage { list } => {
                let list = self.filled(list);
                let still = self.garbage(Some(list), false);
                let items = std::mem::take(&mut self.heap.get_mut(list).refs);
                let (kept, lost): (Vec<Slot>, Vec<Slot>) =
                    items.into_iter().partition(|item| item.is_some_and(|address| still.contains(&address)));
                self.heap.get_mut(list).refs = kept;
                // What has come alive again has references of its own: these are not the last ones.
                lost.into_iter().flatten().for_each(|address| self.close(address));
            }
            Uop::Expect { .. } => {}
            Uop::Fetch => self.fetch(),
            Uop::Done => {
                self.activities.pop();
            }
        }
    }

    pub(super) fn trace(&mut self, event: Event) {
        if let Some(trace) = &mut self.trace {
            trace.push(event);
        }
    }

    fn tell(&mut self, told: Told) {
        self.trace(Event::Told(told.clone()));
        match (told, self.told.last_mut()) {
            (Told::Write(more), Some(Told::Write(text))) => text.push_str(&more),
            (told, _) => self.told.push(told),
        }
    }

    fn give(&mut self, reg: Reg) -> Address {
        self.take_reg(reg).unwrap_or_else(|| panic!("linearity: {reg:?} is empty in {}", self.whereabouts()))
    }

    /// Releases a reference; the last one begins the object's deallocation.
    pub(super) fn close(&mut self, address: Address) {
        self.trace(Event::Close(address));
        let object = self.heap.get_mut(address);
        assert!(object.count > 0, "counts: {address:?} is released once too often");
        object.count -= 1;
        if object.count == 0 {
            let class = object.data.type_of().class();
            let rule = self.table.find(RuleName::Deallocate(class)).expect("every-type-dies: see the table");
            self.push_activity(rule, None, Some((Reg::borrowed(0), address)), Arguments::default());
        }
    }

    fn make(&mut self, object: New) -> Address {
        let empty = |n: usize| vec![None; n];
        let fields = |type_: Type| empty(type_.fields().len());
        match object {
            New::Cell => self.allocate(Data::Cell, empty(1)),
            New::Tuple(n) => {
                let n = self.index(n);
                match n {
                    0 => self.realise(Value::tuple(vec![])),
                    n => self.allocate(Data::Tuple, empty(n)),
                }
            }
            New::List(n) => {
                let n = self.index(n);
                self.allocate(Data::List, empty(n))
            }
            New::Dict => self.allocate(Data::Dict(Default::default()), vec![]),
            New::Set => self.allocate(Data::Set(Default::default()), vec![]),
            New::Function => self.allocate(Data::Function, fields(Type::Function)),
            New::Slice => self.allocate(Data::Slice, fields(Type::Slice)),
            New::Token => {
                self.tokens += 1;
                self.allocate(Data::Token { label: self.tokens, finalised: false }, fields(Type::Token))
            }
            New::Traceback => self.allocate(Data::Traceback, fields(Type::Traceback)),
            New::Exception(class) => {
                let class = exception_class(&self.heap, self.filled(class)).expect("exceptions: a class makes them");
                self.allocate(Data::Exception(class), fields(Type::Exception(class)))
            }
        }
    }

    /// Puts what a primitive answers where it is awaited.
    fn receive(&mut self, answer: Answer, value: Reg, raised: Reg, iterator: Slot) {
        self.set(value, None);
        self.set(raised, None);
        match answer {
            Answer::Value(made) => {
                let address = self.realise(made);
                self.set(value, Some(address));
            }
            Answer::Next(made, position) => {
                let address = self.realise(made);
                let iterator = iterator.expect("iterators: only an iterator has a next value");
                self.heap.get_mut(iterator).data = Data::Iterator(position);
                self.set(value, Some(address));
            }
            Answer::Miss => {}
            Answer::Raise(class, arguments) => {
                let exception = self.exception(class, arguments, None);
                self.set(raised, Some(exception));
            }
            Answer::Unsupported(what) => self.stop(Outcome::Unsupported(what)),
        }
    }

    /// The run is over, wherever it is.
    pub(super) fn stop(&mut self, outcome: Outcome) {
        self.activities.clear();
        self.frames.clear();
        self.outcome = Some(outcome);
    }

    fn gather(&mut self, from: Source, moved: bool) {
        let mut values = Vec::new();
        let mut names = Vec::new();
        match from {
            Source::Stack { count, below } => {
                let (count, below) = (self.index(count), self.index(below));
                let stack = &mut self.frame_mut().stack;
                let end = stack.len() - below;
                if moved {
                    values.extend(stack.drain(end - count..end));
                } else {
                    values.extend_from_slice(&stack[end - count..end]);
                }
            }
            Source::Pairs { count, below } => {
                let (count, below) = (self.index(count), self.index(below));
                let stack = &self.frame().stack;
                let end = stack.len() - below;
                for pair in stack[end - 2 * count..end].chunks(2) {
                    names.extend(pair[0]);
                    values.push(pair[1]);
                }
            }
            Source::Items(reg) => values.extend_from_slice(self.heap.items(self.filled(reg))),
            Source::Entries(reg) => {
                let entries = self.heap.data(self.filled(reg)).entries().expect("mappings: the rule knows it is one");
                for entry in entries.values() {
                    names.extend(entry.key);
                    values.push(entry.value);
                }
            }
            Source::Names(reg) => names.extend(self.heap.items(self.filled(reg)).iter().flatten()),
        }
        let outgoing = &mut self.top().outgoing;
        outgoing.moved |= moved;
        outgoing.values.append(&mut values);
        outgoing.names.append(&mut names);
    }

    fn call(&mut self, callee: Address, moved: bool, mut given: Arguments) {
        match self.heap.data(callee) {
            Data::Function => {
                let code = self.heap.field(callee, Field::Code).map(|code| self.heap.data(code));
                let Some(&Data::Code(code)) = code else { panic!("functions-have-code: {callee:?} has none") };
                self.enter(code, callee, moved, given);
            }
            Data::Builtin(builtin) => self.call_builtin(*builtin, callee, given),
            Data::Method(builtin) => {
                given.values.insert(0, self.heap.field(callee, Field::Receiver));
                self.call_builtin(*builtin, callee, given);
            }
            Data::Type(type_) => match Builtin::constructor(*type_, self.version()) {
                Some(builtin) => self.call_builtin(builtin, callee, given),
                None => self.refuse(Error::CannotCreate, Some(callee)),
            },
            _ => self.refuse(Error::NotCallable, Some(callee)),
        }
    }

    fn call_builtin(&mut self, builtin: Builtin, callee: Address, given: Arguments) {
        if let Found::Method(owner) = builtin.declaration().found
            && given.values.first().copied().flatten().is_some_and(|receiver| self.heap.type_of(receiver) != owner)
        {
            return self.stop(Outcome::Unsupported("a method of one type called for an object of another".to_string()));
        }
        let rule = self.table.find(RuleName::Builtin(builtin)).expect("every-builtin-has-a-rule: see the table");
        self.push_activity(rule, None, Some((Reg::borrowed(0), callee)), given);
        self.trace(Event::CallBuiltin(builtin));
    }

    /// The call raises without having begun.
    fn refuse(&mut self, error: Error, callee: Option<Address>) {
        let text = error.text(self.version()).expect("errors-have-texts: a version raises only what it has a text for");
        let word = callee.map(|callee| self.callee_word(callee)).unwrap_or_default();
        let text = text.replace("{callee}", &word);
        let exception = self.exception(error.row().class, vec![Value::str(text)], None);
        let (_, raised) = self.top().awaits.take().expect("answers: a call awaits one");
        self.set(raised, Some(exception));
    }

    /// There is one frame too many: it has its arguments, but does not begin to run.
    fn give_up_too_deep(&mut self) {
        let deep = match Class::RecursionError.exists(self.version()) {
            true => Error::RecursionTooDeep,
            false => Error::RuntimeTooDeep,
        };
        let exception = self.error(deep);
        self.set(Reg::owned(0), Some(exception));
        self.hand_over(Reg::owned(0), RuleName::Refuse);
    }

    /// The activity goes on with another rule, which gets an exception.
    fn hand_over(&mut self, src: Reg, to: RuleName) {
        let exception = self.give(src);
        let rule = self.table.find(to).expect("every-version-gives-frames-up: see the table");
        let activity = self.top();
        activity.outgoing = Arguments::default();
        activity.loops.clear();
        activity.rule = rule;
        activity.ip = 0;
        self.set(Reg::owned(0), Some(exception));
        self.trace(Event::Rule(rule));
    }

    /// The activity ends; whoever called it has the answer.
    fn answer(&mut self, src: Reg, raised: bool) {
        let address = self.give(src);
        let activity = self.activities.pop().expect("activity: a uop belongs to one");
        debug_assert!(
            Reg::all_owned().all(|reg| activity.registers[reg.index()].is_none()),
            "linearity: {:?} ends while it owns",
            self.table.get(activity.rule).row.name
        );
        self.trace(if raised { Event::Raise(address) } else { Event::Return });
        match self.activities.last_mut() {
            Some(caller) => {
                let (value, exception) = caller.awaits.take().expect("answers: a call awaits one");
                self.set(if raised { exception } else { value }, Some(address));
            }
            None => {
                self.outcome = Some(if raised { Outcome::Raised(address) } else { Outcome::Returned(address) });
            }
        }
    }

    fn record(&mut self, event: Record, src: Reg) {
        let address = self.filled(src);
        let text = |machine: &Self| machine.heap.text(address).unwrap_or_default().to_string();
        match event {
            Record::Emit => {
                let view = View { heap: &self.heap, program: self.program, version: self.version() };
                match view.shown(address) {
                    Ok(shown) => self.tell(Told::Emit(shown)),
                    Err(what) => self.stop(Outcome::Unsupported(what)),
                }
            }
            Record::Write => {
                let text = text(self);
                self.tell(Told::Write(text));
            }
            Record::PrintItem => {
                let text = text(self);
                let space = if std::mem::replace(&mut self.space_due, !ends_line(&text)) { " " } else { "" };
                self.tell(Told::Write(format!("{space}{text}")));
            }
            Record::PrintNewline => {
                self.space_due = false;
                self.tell(Told::Write("\n".to_string()));
            }
            Record::Finalise => {
                let Data::Token { label, finalised } = &mut self.heap.get_mut(address).data else {
                    panic!("finalises-tokens: {address:?} is none")
                };
                *finalised = true;
                let label = *label;
                self.tell(Told::Finalise(label));
            }
        }
    }

    fn fetch(&mut self) {
        if self.instructions >= self.limits.instructions {
            return self.stop(Outcome::Exhausted("instructions"));
        }
        if self.heap.alive() >= self.limits.objects {
            return self.stop(Outcome::Exhausted("objects"));
        }
        if self.frames.len() > self.limits.recursion && !self.frame().begun {
            return self.give_up_too_deep();
        }
        self.instructions += 1;
        let frame = self.frame_mut();
        frame.begun = true;
        frame.current = frame.next;
        frame.next += 1;
        let current = frame.current;
        let instruction = &self.code().instructions[current];
        let (rule, arg) = (instruction.rule, instruction.arg);
        let activity = self.top();
        debug_assert!(
            Reg::all_owned().all(|reg| activity.registers[reg.index()].is_none()),
            "linearity: {:?} ends while it owns",
            activity.rule
        );
        activity.given = Arguments::default();
        activity.rule = rule;
        activity.ip = 0;
        activity.arg = arg;
        let frame = self.frame_index();
        self.trace(Event::Instruction { frame, index: current });
    }
}

/// Whether 2.7's print statement leaves out the space after this text.
fn ends_line(text: &str) -> bool {
    text.ends_with(|c: char| c.is_ascii_whitespace() && c != ' ')
}
