//! What a way through a rule does to the value stack, and to the references that the rule owns on the way.

use super::{Block, Reading, Style, primitive, structure::ends};
use crate::uop::{Number, Place, Quantity, Reg, Source, Uop};
use std::collections::BTreeMap;

/// The entries of the value stack that a rule has to do with, the top last. What stands below them stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stack {
    /// Before the rule.
    pub before: Vec<String>,
    /// After it.
    pub after: Vec<String>,
}

impl Stack {
    /// The same stacks, in fewer: two that differ in that one has an entry more before the rule are one, with that entry
    /// in brackets.
    pub fn condensed(stacks: &[Stack]) -> Vec<Stack> {
        let mut stacks = stacks.to_vec();
        let entries: Vec<String> = stacks.iter().flat_map(|stack| stack.before.clone()).collect();
        for entry in entries {
            while let Some((with, place, without)) = Stack::pair(&stacks, &entry) {
                stacks[with].before[place] = format!("[{entry}]");
                stacks.remove(without);
            }
        }
        stacks
    }

    /// A stack that has an entry, the entry's place, and the stack that is the same without it.
    fn pair(stacks: &[Stack], entry: &str) -> Option<(usize, usize, usize)> {
        stacks.iter().enumerate().find_map(|(with, stack)| {
            let place = stack.before.iter().position(|other| other == entry)?;
            let mut before = stack.before.clone();
            before.remove(place);
            let without = stacks.iter().position(|other| other.before == before && other.after == stack.after)?;
            Some((with, place, without))
        })
    }
}

/// A reference that a rule owns for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// What it is called.
    pub name: String,
    /// Where it comes from.
    pub from: String,
    /// Where it goes.
    pub to: String,
}

/// What the ways to one exit do. A rule that keeps different numbers of entries on different ways has more than one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moves {
    /// The stacks; none, if the counts are not to be told apart.
    pub stacks: Vec<Stack>,
    /// The references.
    pub references: Vec<Reference>,
}

/// What is done on the way to each exit, by the uop that takes it. None, if the rule does not read as blocks.
pub(super) fn moves(reading: &Reading<'_>) -> BTreeMap<usize, Moves> {
    let mut walk = Walk { reading, exits: BTreeMap::new() };
    if let Some(blocks) = &reading.blocks {
        walk.walk(blocks, vec![State::default()]);
    }
    walk.exits
}

/// More ways than these are not told apart.
const MOST: usize = 16;

#[derive(Clone, Debug, Default, PartialEq)]
struct State {
    /// The entries that the rule has come upon, from the top down: what each was, and what stands there now.
    found: Vec<Option<[String; 2]>>,
    /// How many of these it has taken.
    taken: usize,
    /// What it has pushed, the top last.
    pushed: Vec<String>,
    /// The counts of the loops that took entries, of the entries taken.
    counts: Vec<String>,
    /// What stands so deep, as far as the depth is not a number.
    deep: BTreeMap<String, String>,
    /// The references, and who has each; nobody: it has gone.
    references: Vec<(Reference, Option<Reg>)>,
    /// The uop that jumped.
    jumped: Option<usize>,
    /// What is above what cannot be told.
    lost: bool,
}

struct Walk<'r> {
    reading: &'r Reading<'r>,
    exits: BTreeMap<usize, Moves>,
}

impl Walk<'_> {
    /// Through the blocks, from each of the states; the states that leave them at their end.
    fn walk(&mut self, blocks: &[Block], mut states: Vec<State>) -> Vec<State> {
        for block in blocks {
            states = match block {
                Block::Step(at) => states.into_iter().map(|state| self.step(*at, state)).collect(),
                Block::Loop { at, body } => states.into_iter().flat_map(|state| self.round(*at, body, state)).collect(),
                Block::Forever { body, .. } => {
                    self.walk(body, states);
                    Vec::new()
                }
                Block::If { then, otherwise, .. } => {
                    let uops = self.reading.uops;
                    let first = self.walk(then, states.clone());
                    let second = self.walk(otherwise, states);
                    let first = if ends(uops, then) { Vec::new() } else { first };
                    let second = if ends(uops, otherwise) { Vec::new() } else { second };
                    merged(first, second)
                }
            };
        }
        states
    }

    /// A loop is gone through once: what it takes and pushes, it takes and pushes so often.
    fn round(&mut self, at: usize, body: &[Block], state: State) -> Vec<State> {
        let Uop::Loop { count, .. } = self.reading.uops[at] else { return vec![state] };
        let count = self.reading.at(at, Style::Formula).index(count);
        let inner = State { references: state.references.clone(), ..State::default() };
        let name = state.deep.get(&format!("{} × {count}", state.depth())).cloned();
        let rounds = self.walk(body, vec![inner]);
        rounds.into_iter().map(|round| state.clone().after_rounds(round, &count, name.clone())).collect()
    }

    fn step(&mut self, at: usize, mut state: State) -> State {
        let words = self.reading.at(at, Style::English);
        let called = |reg: Reg| words.names.of(reg);
        let uop = self.reading.uops[at];
        let own = |state: &mut State, reg: Reg, maybe: bool, from: String| {
            if reg.is_owned() {
                let name = format!("{}{}", called(reg), if maybe { "?" } else { "" });
                let reference = Reference { name, from, to: String::new() };
                state.references.push((reference, Some(reg)));
            }
        };
        match uop {
            Uop::Pop { dst } | Uop::PopMaybe { dst } => {
                let maybe = matches!(uop, Uop::PopMaybe { .. });
                state.pop(&format!("{}{}", called(dst), if maybe { "?" } else { "" }));
                own(&mut state, dst, maybe, "the stack".into());
            }
            Uop::PopNull => state.pop("NULL"),
            Uop::Push { src } | Uop::PushMaybe { src } => {
                let maybe = if matches!(uop, Uop::PushMaybe { .. }) { "?" } else { "" };
                state.pushed.push(format!("{}{maybe}", called(src)));
                state.gives(src, "the stack");
            }
            Uop::PushNull => state.pushed.push("NULL".into()),
            Uop::Borrow { dst, place } | Uop::BorrowFilled { dst, place } => {
                if let Place::Stack(n) = place {
                    state.look(n, &self.reading.at(at, Style::Formula).index(n), &called(dst));
                }
            }
            Uop::Take { dst, place } => own(&mut state, dst, true, words.place(place)),
            Uop::TakeFilled { dst, place } => own(&mut state, dst, false, words.place(place)),
            Uop::Exchange { dst, place, src } => {
                if let Place::Stack(n) = place {
                    state.exchange(n, &called(dst), &called(src));
                }
                state.gives(src, &words.place(place));
                own(&mut state, dst, true, words.place(place));
            }
            Uop::Put { place, src } | Uop::PutMaybe { place, src } => {
                if let Place::Stack(n) = place {
                    state.exchange(n, "NULL", &called(src));
                }
                state.gives(src, &words.place(place));
            }
            Uop::NewRef { dst, src } => own(&mut state, dst, false, format!("a new reference to `{}`", called(src))),
            Uop::NewRefMaybe { dst, src } => {
                own(&mut state, dst, true, format!("a new reference to `{}`", called(src)))
            }
            Uop::New { dst, .. } | Uop::NewError { dst, .. } | Uop::FindGarbage { dst, .. } => {
                own(&mut state, dst, false, "new".into())
            }
            Uop::Compute { primitive, value, raised, .. } => {
                let (may, from) = (primitive.declaration(), format!("‘{}’", primitive::about(primitive)));
                own(&mut state, value, may.raises || may.misses, from.clone());
                own(&mut state, raised, true, from);
            }
            Uop::Call { callee, moved, value, raised } => {
                if moved {
                    state.gives(callee, "its frame");
                }
                own(&mut state, value, true, "the call".into());
                own(&mut state, raised, true, "the call".into());
            }
            Uop::Operate { value, raised, .. } => {
                own(&mut state, value, true, "the call".into());
                own(&mut state, raised, true, "the call".into());
            }
            Uop::Resume { thrown, value, raised, .. } => {
                thrown.into_iter().for_each(|thrown| state.gives(thrown, "the generator"));
                own(&mut state, value, true, "the generator".into());
                own(&mut state, raised, true, "the generator".into());
            }
            Uop::Leave { dst, .. } => own(&mut state, dst, false, "the machine".into()),
            Uop::EndDelegation { dst, .. } => own(&mut state, dst, false, "the generator’s stack".into()),
            Uop::Move { dst, src } => state.renames(dst, src),
            Uop::Close { src } | Uop::CloseMaybe { src } => state.gives(src, "released"),
            Uop::ForgetGarbage { list } => state.gives(list, "released"),
            Uop::Unwind { src } | Uop::Reraise { src } | Uop::Refuse { src } | Uop::AnswerRaised { src } => {
                state.gives(src, "raised");
                self.leaves(at, &state);
            }
            Uop::Answer { src } => {
                state.gives(src, "the caller");
                self.leaves(at, &state);
            }
            Uop::Gather { from: Source::Stack { count, below }, moved } => {
                let words = self.reading.at(at, Style::Formula);
                let (count, below) = (words.index(count), words.index(below));
                if moved {
                    state.pop(&format!("argument × {count}"));
                } else {
                    state.deep.insert(format!("{below} × {count}"), "argument".into());
                }
            }
            Uop::Jump { .. } => state.jumped = Some(at),
            Uop::Fetch | Uop::Done => self.leaves(state.jumped.unwrap_or(at), &state),
            Uop::Gather { .. }
            | Uop::ExchangeItems { .. }
            | Uop::BeginSort { .. }
            | Uop::MarkFinalised { .. }
            | Uop::Branch { .. }
            | Uop::Goto { .. }
            | Uop::Loop { .. }
            | Uop::Repeat { .. }
            | Uop::PushBlock { .. }
            | Uop::PopBlock
            | Uop::Tell { .. }
            | Uop::Mark { .. }
            | Uop::Free { .. }
            | Uop::SiftGarbage { .. }
            | Uop::KeepUncollectable { .. }
            | Uop::Expect { .. } => {}
        }
        state
    }

    fn leaves(&mut self, at: usize, state: &State) {
        let moves = self.exits.entry(at).or_default();
        let stack = state.stack();
        if !state.lost && !moves.stacks.contains(&stack) {
            moves.stacks.push(stack);
        }
        let gone = state.references.iter().filter(|(_, holder)| holder.is_none()).map(|(reference, _)| reference);
        gone.for_each(|reference| {
            if !moves.references.contains(reference) {
                moves.references.push(reference.clone());
            }
        });
    }
}

/// The states of both arms; two that differ in references only are one.
fn merged(first: Vec<State>, second: Vec<State>) -> Vec<State> {
    let mut all = first;
    for state in second {
        let alike = |other: &&mut State| other.stack() == state.stack() && other.jumped == state.jumped;
        match all.iter_mut().find(alike) {
            Some(other) => other.takes_over(state),
            None => all.push(state),
        }
    }
    if all.len() > MOST {
        all.truncate(1);
        all.iter_mut().for_each(|state| state.lost = true);
    }
    all
}

impl State {
    fn stack(&self) -> Stack {
        let named = |entry: &Option<[String; 2]>, which: usize| entry.as_ref().map_or("_".into(), |e| e[which].clone());
        let before = self.found.iter().rev().map(|entry| named(entry, 0)).collect();
        let rest = self.found[self.taken..].iter().rev().map(|entry| named(entry, 1));
        Stack { before, after: rest.chain(self.pushed.iter().cloned()).collect() }
    }

    /// How far below what was the top the top is, as formulas say it.
    fn depth(&self) -> String {
        let single = self.taken - self.counts.len();
        let mut terms = self.counts.clone();
        if single > 0 || terms.is_empty() {
            terms.push(single.to_string());
        }
        terms.join(" + ")
    }

    fn pop(&mut self, name: &str) {
        if self.pushed.pop().is_none() {
            let depth = self.depth();
            let entry = self.found_at(self.taken);
            let deep = || self.deep.get(&depth).cloned();
            if entry.is_none() {
                let name = deep().unwrap_or_else(|| name.to_string());
                self.found[self.taken] = Some([name.clone(), name]);
            }
            self.taken += 1;
        }
    }

    fn found_at(&mut self, at: usize) -> Option<[String; 2]> {
        if self.found.len() <= at {
            self.found.resize(at + 1, None);
        }
        self.found[at].clone()
    }

    /// Where an entry stands among those found, if it is not one that was pushed.
    fn place(&self, n: Number) -> Option<usize> {
        let known = matches!(n, Number { base: Quantity::Zero, counter: 0, .. }) && self.counts.is_empty();
        let below = usize::try_from(n.plus).ok().filter(|_| known)?;
        Some(self.taken + below.checked_sub(self.pushed.len())?)
    }

    fn look(&mut self, n: Number, depth: &str, name: &str) {
        if let Some(at) = self.place(n) {
            if self.found_at(at).is_none() {
                self.found[at] = Some([name.to_string(), name.to_string()]);
            }
        } else if n.base != Quantity::Zero {
            self.deep.insert(depth.to_string(), name.to_string());
        }
    }

    fn exchange(&mut self, n: Number, old: &str, new: &str) {
        match self.place(n) {
            Some(at) => {
                let was = self.found_at(at).map_or(old.to_string(), |[was, _]| was);
                self.found[at] = Some([was, new.to_string()]);
            }
            None => self.lost = true,
        }
    }

    fn gives(&mut self, reg: Reg, to: &str) {
        if let Some((reference, holder)) = self.references.iter_mut().rev().find(|(_, holder)| *holder == Some(reg)) {
            reference.to = to.to_string();
            *holder = None;
        }
    }

    fn renames(&mut self, dst: Reg, src: Reg) {
        let held = self.references.iter_mut().rev().find(|(_, holder)| *holder == Some(src));
        held.into_iter().for_each(|(_, holder)| *holder = Some(dst));
    }

    /// What came of another way to the same stack.
    fn takes_over(&mut self, other: State) {
        for (reference, holder) in other.references {
            let same = |(mine, _): &&mut (Reference, Option<Reg>)| {
                (&mine.name, &mine.from) == (&reference.name, &reference.from)
            };
            match self.references.iter_mut().find(same) {
                Some((mine, held)) if mine.to.is_empty() => (mine.to, *held) = (reference.to, holder),
                Some(_) => {}
                None => self.references.push((reference, holder)),
            }
        }
    }

    /// As it is once a loop has gone its rounds.
    fn after_rounds(mut self, round: State, count: &str, name: Option<String>) -> State {
        self.references = round.references.clone();
        self.lost |= round.lost || round.taken < round.found.len() || (round.taken > 0 && !self.pushed.is_empty());
        let several = |entries: Vec<String>| match entries.as_slice() {
            [one] => format!("{one} × {count}"),
            more => format!("({}) × {count}", more.join(" ")),
        };
        let Stack { before, after } = round.stack();
        if !before.is_empty() {
            let all = several(name.map_or(before, |name| vec![name]));
            let at = self.taken;
            if self.found_at(at).is_none() {
                self.found[at] = Some([all.clone(), all]);
            }
            self.taken += 1;
            self.counts.push(count.to_string());
        }
        if !after.is_empty() {
            self.pushed.push(several(after));
        }
        self
    }
}
