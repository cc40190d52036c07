//! Calls: gathering arguments, beginning an activity, and handing over what it answers.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; a match on every uop has no wildcard"
)]

use super::{Activity, Arguments, Event, Machine, Outcome, disorder::DISORDER};
use crate::{
    builtin::{Builtin, Found},
    class::Ancestor,
    error::Error,
    exception::Class,
    object::{Address, Data, Slot, Type, TypeClass},
    primitive::Value,
    rules::RuleName,
    table::RuleIndex,
    uop::{Field, Operation, Reg, Source},
};
use freevars_code::{
    Opcode::{CALL_FUNCTION_KW, CALL_FUNCTION_VAR, CALL_FUNCTION_VAR_KW},
    Version,
};

impl Machine<'_> {
    pub(super) fn gather(&mut self, from: Source, moved: bool) {
        let mut values = Vec::new();
        let mut names = Vec::new();
        match from {
            Source::Stack { count, below } => {
                let (count, below) = (self.index(count), self.index(below));
                let stack = self.stack_mut();
                let end = stack.len() - below;
                if moved {
                    values.extend(stack.drain(end - count..end));
                } else {
                    values.extend_from_slice(&stack[end - count..end]);
                }
            }
            Source::Pairs { count, below } => {
                let (count, below) = (self.index(count), self.index(below));
                let stack = self.frame().stack();
                let end = stack.len() - below;
                for pair in stack[end - 2 * count..end].chunks(2) {
                    names.extend(pair[0]);
                    values.push(pair[1]);
                }
            }
            Source::Object(reg) => values.push(Some(self.filled(reg))),
            Source::Given(skip) => {
                let given = &self.top().given;
                values.extend(given.values.iter().skip(usize::from(skip)));
                names.extend(&given.names);
            }
            Source::GivenKeywords => {
                let given = &self.top().given;
                values.extend(&given.values[given.positional()..]);
                names.extend(&given.names);
            }
            Source::Namespace(reg) => {
                let namespace = self.filled(reg);
                self.top().outgoing.namespace = Some(namespace);
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

    /// Whether 2.7 makes a frame of what is called right away, as `call_function` does of functions, bound ones too.
    fn is_called_by_frame(&self, callee: Address) -> bool {
        match self.heap.data(callee) {
            Data::Function => true,
            Data::BoundMethod if self.heap.field(callee, Field::Receiver).is_some() => {
                let function = self.heap.field(callee, Field::Function);
                function.is_some_and(|function| matches!(self.heap.data(function), Data::Function))
            }
            _ => false,
        }
    }

    pub(super) fn call(&mut self, callee: Address, moved: bool, mut given: Arguments) {
        // 2.7 puts keyword arguments into a dict, but for functions, and lets go of it when the call is over.
        let in_dict = self.version() == Version::V2_7 && given.names.len() > 1;
        if in_dict && !self.is_called_by_frame(callee) {
            let values = given.values[given.positional()..].iter().copied().flatten();
            if self.several_die_visibly(values.chain(given.names.iter().copied())) {
                self.stop(Outcome::Unsupported(DISORDER.to_string()));
                return;
            }
        }
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
                // From 3.0 on it answers None.
                None if *type_ == Type::None && self.version() != Version::V2_7 => {
                    self.stop(Outcome::Unsupported("a call of the type of None".to_string()));
                }
                None if matches!(type_, Type::Generator | Type::View(_) | Type::None | Type::Cell) => {
                    self.fail_call(Error::CannotCreate, Some(callee));
                }
                // Some of them are made by a call, which is not specified.
                None => self.stop(Outcome::Unsupported(format!("a call of {type_:?}"))),
            },
            Data::BoundMethod if self.heap.field(callee, Field::Receiver).is_some() => {
                let function =
                    self.heap.field(callee, Field::Function).expect("methods-have-functions: it is never emptied");
                given.values.insert(0, self.heap.field(callee, Field::Receiver));
                self.call(function, moved, given);
            }
            _ => match self.rule_of_call(callee) {
                Some(rule) => self.push_activity(rule, None, Some((Reg::borrowed(0), callee)), given),
                None => self.fail_call(Error::NotCallable, Some(callee)),
            },
        }
    }

    pub(super) fn call_builtin(&mut self, builtin: Builtin, callee: Address, given: Arguments) {
        if let Found::Method(owner) = builtin.declaration().found {
            let receiver = given.values.first().copied().flatten();
            let ancestors = receiver.map(|receiver| self.heap.ancestors_of(receiver, self.version()));
            if !ancestors.is_some_and(|ancestors| ancestors.contains(&Ancestor::Builtin(owner))) {
                let what = "a method of one type called for an object of another, or for none";
                return self.stop(Outcome::Unsupported(what.to_string()));
            }
        }
        let rule = self.table.find(RuleName::Builtin(builtin)).expect("every-builtin-has-a-rule: see the table");
        self.push_activity(rule, None, Some((Reg::borrowed(0), callee)), given);
        self.trace(Event::CallBuiltin(builtin));
    }

    /// The rule by which an object is called: that of its type or, if a program made its class, of instances.
    fn rule_of_call(&self, callee: Address) -> Option<RuleIndex> {
        let instance = self.heap.class_of(callee).map(|_| TypeClass::Instance);
        let classes = [Some(self.heap.rules_of(callee)), instance];
        classes.into_iter().flatten().find_map(|class| self.table.find(RuleName::Operation(Operation::Call, class)))
    }

    /// Begins what an object does when an operation is asked of it. An object whose type has no rule for it does nothing,
    /// if nothing is what the operation may answer.
    pub(super) fn operate(&mut self, operation: Operation, arg: u32, awaits: (Reg, Reg), operands: [Slot; 3]) {
        let first = operands[0].expect("operands: an operation has one");
        let type_ = self.heap.type_of(first);
        if operation == Operation::Clear && self.is_cleared_in_disorder(first) {
            return self.stop(Outcome::Unsupported(DISORDER.to_string()));
        }
        match self.rule_of(operation, first) {
            Some(rule) => {
                self.top().awaits = Some(awaits);
                self.push_activity(rule, None, None, Arguments::default());
                self.top().arg = arg;
                let operands = (0..).map(Reg::borrowed).zip(operands);
                operands.for_each(|(reg, operand)| self.set(reg, operand));
            }
            None if !operation.is_optional() => {
                self.stop(Outcome::Unsupported(format!("{} of {type_:?}", <&str>::from(operation))));
            }
            None => {}
        }
    }

    /// The rule by which an object does something: of instances of classes, else of what they derive from, else of any
    /// object. Where a special method says how it is done, it is the rule of instances if their class defines that.
    fn rule_of(&self, operation: Operation, object: Address) -> Option<RuleIndex> {
        let own = self.heap.rules_of(object);
        let classes = match operation.special() {
            Some(special) if self.heap.defines(object, special, self.version(), 0) => [TypeClass::Instance; 4],
            Some(_) => [own.of_layout(), own.of_layout(), TypeClass::Any, TypeClass::Instance],
            None if operation.is_optional() => [own, own.of_layout(), TypeClass::Any, TypeClass::Any],
            None => [own, own.of_layout(), TypeClass::Any, TypeClass::Instance],
        };
        classes.into_iter().find_map(|class| self.table.find(RuleName::Operation(operation, class)))
    }

    /// The activity ends without an answer.
    pub(super) fn end_activity(&mut self) {
        self.activities.pop();
        if let Some(caller) = self.activities.last_mut() {
            caller.awaits = None;
        }
    }

    /// The call raises without having begun.
    pub(super) fn fail_call(&mut self, error: Error, callee: Option<Address>) {
        let text = error.text(self.version()).expect("errors-have-texts: a version raises only what it has a text for");
        let word = callee.map(|callee| self.callee_word(callee)).unwrap_or_default();
        let text = text.replace("{callee}", &word);
        let exception = self.exception(error.row().class, vec![Value::str(text)], None);
        let exception = self.raise(exception);
        let (_, raised) = self.top().awaits.take().expect("answers: a call awaits one");
        self.set(raised, Some(exception));
    }

    /// There is one frame too many: it has its arguments, but does not begin to run. CPython counts some calls by C code
    /// too, not all: that is not specified.
    pub(super) fn give_up_too_deep(&mut self) {
        let counts_as_one = |activity: &Activity| match self.table.get(activity.rule).row.name {
            // 2.7's go through `PyObject_Call`.
            RuleName::Opcode(CALL_FUNCTION_VAR | CALL_FUNCTION_KW | CALL_FUNCTION_VAR_KW) => {
                self.version() != Version::V2_7
            }
            name => name.is_of_a_frame(),
        };
        if !self.activities.iter().all(counts_as_one) {
            return self.stop(Outcome::Unsupported("how deep C code may be in a recursion".to_string()));
        }
        let deep = match Class::RecursionError.exists(self.version()) {
            true => Error::RecursionTooDeep,
            false => Error::RuntimeTooDeep,
        };
        let exception = self.error(deep);
        self.set(Reg::owned(0), Some(exception));
        self.hand_over(Reg::owned(0), RuleName::Refuse);
    }

    /// The activity goes on with another rule, which gets an exception.
    pub(super) fn hand_over(&mut self, src: Reg, to: RuleName) {
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
    pub(super) fn answer(&mut self, src: Reg, raised: bool) {
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
            // That a run was broken off stays its outcome.
            None if self.outcome.is_some() => self.close(address),
            None => {
                if raised {
                    self.catch(address);
                }
                self.outcome = Some(if raised { Outcome::Raised(address) } else { Outcome::Returned(address) });
            }
        }
    }
}
