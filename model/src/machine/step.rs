//! The step: one uop, one arm.

#![allow(clippy::wildcard_enum_match_arm, reason = "these matches pick a few of many variants")]

use super::{Activity, Arguments, Event, Machine, Outcome, Round, disorder::DISORDER};
use crate::{
    frame::Block,
    object::{Address, Data, Slot, Type},
    primitive::{Answer, Caller, Context, Questions, Value, exception_class},
    rules::RuleName,
    uop::{Field, New, Reg, Uop},
};

impl Machine<'_> {
    /// Steps one uop. False: there is nothing to step, the outcome is known.
    pub fn step(&mut self) -> bool {
        let Some(activity) = self.activities.last_mut() else { return false };
        let uop = &self.table.get(activity.rule).uops[activity.ip];
        if let Some(stepped) = &mut self.stepped {
            stepped.insert((activity.rule, activity.ip));
        }
        activity.ip += 1;
        self.steps += 1;
        if self.steps > self.limits.uops {
            self.stop(Outcome::Exhausted("uops"));
            return false;
        }
        self.trace_exit(uop);
        self.perform(uop);
        true
    }

    pub(super) fn top(&mut self) -> &mut Activity {
        self.activities.last_mut().expect("activity: a uop belongs to one")
    }

    fn perform(&mut self, uop: &Uop) {
        match *uop {
            Uop::Pop { dst } => {
                let slot = self.pop();
                assert!(slot.is_some(), "stack-null: the verifier tells NULL from values in {}", self.whereabouts());
                self.set(dst, slot);
            }
            Uop::PopMaybe { dst } => {
                let slot = self.pop();
                self.set(dst, slot);
            }
            Uop::Push { src } => {
                let value = self.give(src);
                self.stack_mut().push(Some(value));
            }
            Uop::PushMaybe { src } => {
                let slot = self.take_reg(src);
                self.stack_mut().push(slot);
            }
            Uop::PushNull => self.stack_mut().push(None),
            Uop::PopNull => {
                let slot = self.pop();
                assert!(slot.is_none(), "stack-null: the verifier tells NULL from values in {}", self.whereabouts());
            }
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
            Uop::New { object, .. } if self.allocation_fails(object) => self.give_up_for_memory(),
            Uop::New { dst, object } => {
                let address = self.make(object);
                self.set(dst, Some(address));
            }
            Uop::NewError { dst, error } => {
                let exception = self.error(error);
                self.set(dst, Some(exception));
            }
            Uop::ExchangeItems { one, other } => self.exchange_items(one, other),
            Uop::BeginSort { list } => {
                let list = self.filled(list);
                self.heap.get_mut(list).touched = false;
            }
            Uop::MarkFinalised { object } => {
                let object = self.filled(object);
                self.heap.get_mut(object).finalised = true;
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
                    caller: self.caller(),
                    questions: Questions::default(),
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
            Uop::Operate { operation, arg, value, raised, operands } => {
                self.set(value, None);
                self.set(raised, None);
                let arg = arg.map_or(self.top().arg, u32::from);
                let operands = operands.map(|operand| operand.map(|reg| self.filled(reg)));
                self.operate(operation, arg, (value, raised), operands);
            }
            Uop::Jump { to } => {
                let target = self.destination(to);
                self.frame_mut().jump(target);
            }
            Uop::PushBlock { kind, above } => {
                let target = if kind.has_target() { self.instruction().target } else { 0 };
                let level = self.frame().stack().len() - usize::from(above);
                self.frame_mut().blocks.push(Block { kind, target, level });
            }
            Uop::PopBlock => {
                self.frame_mut().blocks.pop().expect("block-underflow: the verifier counts blocks");
            }
            Uop::Leave { dst, stage } => {
                let frame = self.pop_frame(stage);
                self.set(dst, Some(frame));
            }
            Uop::Resume { frame, thrown, value, raised } => {
                self.set(value, None);
                self.set(raised, None);
                self.top().awaits = Some((value, raised));
                let frame = self.filled(frame);
                let thrown = thrown.map(|thrown| self.give(thrown));
                self.resume(frame, thrown);
            }
            Uop::Answer { src } => self.answer(src, false),
            Uop::AnswerRaised { src } => self.answer(src, true),
            Uop::Unwind { src } => self.hand_over(src, RuleName::Unwind),
            Uop::Reraise { src } => self.hand_over(src, RuleName::Reraise),
            Uop::Refuse { src } => self.hand_over(src, RuleName::Refuse),
            Uop::Tell { event, src } => self.tell_of(event, src),
            Uop::Mark { frame, stage } => {
                let frame = self.filled(frame);
                self.any_frame_mut(frame).stage = stage;
            }
            Uop::EndDelegation { dst, frame } => {
                let over = self.end_delegation(self.filled(frame));
                self.set(dst, over);
            }
            Uop::Free { object } => {
                let address = self.filled(object);
                assert_eq!(self.heap.get(address).count, 0, "frees-the-dead: {address:?} is alive");
                self.heap.release(address);
                if let Some(list) = self.collecting {
                    let of_it = self.heap.get_mut(list).refs.iter_mut().filter(|item| **item == Some(address));
                    of_it.for_each(|item| *item = None);
                    self.spared.retain(|spared| *spared != address);
                }
                self.set(object, None);
                self.trace(Event::Free(address));
            }
            Uop::FindGarbage { dst, legacy } => {
                let nested = self.collecting.is_some();
                let garbage = if nested { Vec::new() } else { self.garbage() };
                let (spared, garbage) = if legacy { self.spare_finalisers(garbage) } else { (Vec::new(), garbage) };
                let list = self.allocate(Data::List, garbage.into_iter().map(Some).collect());
                if !nested {
                    self.collecting = Some(list);
                    self.spared = spared;
                }
                self.set(dst, Some(list));
            }
            Uop::SiftGarbage { list, whole } => {
                let list = self.filled(list);
                self.sift_garbage(list, whole);
            }
            Uop::KeepUncollectable { list } => {
                if self.collecting == Some(self.filled(list)) {
                    self.keep_spared();
                }
            }
            Uop::ForgetGarbage { list } => {
                let list = self.filled(list);
                self.forget_garbage(list);
            }
            Uop::Expect { .. } => {}
            Uop::Fetch => self.fetch(),
            Uop::Done => self.end_activity(),
        }
    }

    pub(super) fn give(&mut self, reg: Reg) -> Address {
        self.take_reg(reg).unwrap_or_else(|| panic!("linearity: {reg:?} is empty in {}", self.whereabouts()))
    }

    /// Releases a reference; the last one begins the object's deallocation.
    pub(super) fn close(&mut self, address: Address) {
        self.trace(Event::Close(address));
        let object = self.heap.get_mut(address);
        assert!(object.count > 0, "counts: {address:?} is released once too often");
        object.count -= 1;
        if object.count == 0 {
            if self.lets_go_in_disorder(address) {
                self.stop(Outcome::Unsupported(DISORDER.to_string()));
                return;
            }
            let class = self.heap.rules_of(address);
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
            New::Dict => {
                let tracked = self.is_copy_of_tracked();
                let dict = self.allocate(Data::Dict(Default::default()), vec![]);
                self.heap.get_mut(dict).tracked = tracked;
                dict
            }
            New::Set => self.allocate(Data::Set(Default::default()), vec![]),
            New::Function => self.allocate(Data::Function, fields(Type::Function)),
            New::Slice => self.allocate(Data::Slice, fields(Type::Slice)),
            New::Token => {
                self.tokens += 1;
                self.allocate(Data::Token { label: self.tokens }, fields(Type::Token))
            }
            New::Adapter(adapter) => self.allocate(Data::Adapter(adapter), fields(Type::Adapter(adapter))),
            New::Raised => {
                let context = self.context();
                self.allocate(Data::Raised, vec![None, None, context])
            }
            New::Generator => self.allocate(Data::Generator, fields(Type::Generator)),
            New::Note(note) => {
                let number = self.note(note);
                self.realise(Value::int(number))
            }
            New::Traceback => self.allocate(Data::Traceback, fields(Type::Traceback)),
            New::Object(type_) => {
                let data = match type_ {
                    Type::BoundMethod => Data::BoundMethod,
                    Type::Property => Data::Property,
                    Type::ClassMethod => Data::ClassMethod,
                    Type::StaticMethod => Data::StaticMethod,
                    other => panic!("makes-objects: no rule makes a {other:?} so"),
                };
                self.allocate(data, fields(type_))
            }
            New::Instance(class) => {
                let data = match self.heap.layout(self.filled(class)) {
                    Some(Type::Object) => Data::Object,
                    Some(Type::List) => Data::List,
                    Some(Type::Dict) => Data::Dict(Default::default()),
                    other => panic!("makes-instances: no rule makes instances of {other:?} so"),
                };
                self.allocate(data, vec![])
            }
            New::Exception(class) => {
                let class = exception_class(&self.heap, self.filled(class)).expect("exceptions: a class makes them");
                self.allocate(Data::Exception(class), fields(Type::Exception(class)))
            }
        }
    }

    /// The innermost frame, as builtins see it.
    fn caller(&self) -> Option<Caller<'_>> {
        let view = self.view_of_frame(*self.frames.last()?);
        let code = view.frame.code.0 as usize;
        let globals = [*self.frames.last()?, self.frames[0]].map(|frame| self.heap.field(frame, Field::Globals));
        Some(Caller {
            code: &self.program.codes[code],
            names: &self.codes[code].shape.names,
            slots: view.slots(),
            globals,
        })
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
                let exception = self.raise(exception);
                self.set(raised, Some(exception));
            }
            Answer::Unsupported(what) => self.stop(Outcome::Unsupported(what)),
        }
    }

    /// The run is over, wherever it is.
    pub(super) fn stop(&mut self, outcome: Outcome) {
        self.stopped = self.line();
        self.activities.clear();
        self.frames.clear();
        self.outcome = Some(outcome);
    }

    pub(super) fn fetch(&mut self) {
        if self.instructions >= self.limits.instructions {
            return self.stop(Outcome::Exhausted("instructions"));
        }
        if self.heap.alive() >= self.limits.objects {
            return self.stop(Outcome::Exhausted("objects"));
        }
        if self.frames.len() > self.limits.recursion && !self.frame().frame.begun {
            return self.give_up_too_deep();
        }
        self.instructions += 1;
        let frame = self.frame_mut();
        frame.begun = true;
        frame.jumped = false;
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
        activity.loops.clear();
        activity.rule = rule;
        activity.ip = 0;
        activity.arg = arg;
        let frame = self.frame_index();
        let code = self.frame().frame.code;
        self.trace(Event::Instruction { frame, code, index: current });
    }
}
