//! The ways out of a rule, each with the conditions under which it is taken.

use super::{Block, Moves, Reading, Style, moves::moves, primitive, structure::ends, words::At};
use crate::{
    error::Error,
    exception::Class,
    primitive::Primitive,
    table::Recorded,
    uop::{Reg, Test, Uop},
};
use freevars_code::Version;
use std::collections::BTreeMap;

/// A way out of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exit {
    /// The uop that takes it, as its place in the rule.
    pub uop: usize,
    /// Where it leads.
    pub way: Way,
    /// What must be so, besides that no way out listed before was taken, and that something raised what is raised here.
    pub conditions: Vec<String>,
    /// What is done on the way.
    pub moves: Moves,
}

/// Where a way out leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// To the next instruction.
    Continues,
    /// To the instruction that the operand or the innermost block names.
    Jumps,
    /// To the rule's caller, with a value.
    Answers,
    /// To whoever ran the rule, with nothing.
    Ends,
    /// An error of the table, in the words of the version; none: the version has no words for it.
    Raises {
        /// Which error.
        error: Error,
        /// The class of the exception.
        class: Class,
        /// The text, with placeholders.
        text: Option<&'static str>,
    },
    /// What a primitive raised.
    RaisesOf(Primitive),
    /// What the called object raised.
    RaisesOfCall,
    /// An exception that the rule was given, or made on purpose.
    RaisesGiven,
}

/// The ways out of a rule, in the order in which they are come by.
pub fn exits(rule: &Recorded, version: Version) -> Vec<Exit> {
    let reading = Reading::of(rule);
    let mut walk = Walk { reading: &reading, version, moves: moves(&reading), exits: Vec::new() };
    match &reading.blocks {
        Some(blocks) => {
            walk.walk(blocks, &mut Vec::new(), false);
        }
        None => (0..rule.uops.len()).for_each(|at| {
            walk.step(at, &[], false);
        }),
    }
    walk.exits
}

/// A condition on the way to an exit.
struct Condition {
    text: String,
    /// It only says that an earlier way out was not taken.
    implied: bool,
    /// It only says that there is an exception to raise.
    raised: Option<Reg>,
}

struct Walk<'r> {
    reading: &'r Reading<'r>,
    version: Version,
    moves: BTreeMap<usize, Moves>,
    exits: Vec<Exit>,
}

impl Walk<'_> {
    /// Whether every way through the blocks has jumped.
    fn walk(&mut self, blocks: &[Block], path: &mut Vec<Condition>, mut jumped: bool) -> bool {
        let mark = path.len();
        for block in blocks {
            match block {
                Block::Step(at) => jumped |= self.step(*at, path, jumped),
                Block::Forever { body, .. } => jumped |= self.walk(body, path, jumped),
                Block::Loop { at, body } => {
                    let text = self.reading.uop(*at, Style::English).trim_end_matches(':').to_string();
                    path.push(Condition { text, implied: false, raised: None });
                    self.walk(body, path, jumped);
                    path.pop();
                }
                Block::If { at, test, when, then, otherwise } => {
                    path.push(self.condition(*at, *test, *when, false));
                    let first = self.walk(then, path, jumped);
                    path.pop();
                    path.push(self.condition(*at, *test, !when, otherwise.is_empty()));
                    let second = self.walk(otherwise, path, jumped);
                    let uops = self.reading.uops;
                    let (first_ends, second_ends) = (ends(uops, then), ends(uops, otherwise));
                    if !first_ends || second_ends {
                        path.pop();
                    }
                    jumped |= (first || first_ends) && (second || second_ends) && (first || second);
                }
            }
        }
        path.truncate(mark);
        jumped
    }

    fn condition(&self, at: usize, test: Test, answer: bool, implied: bool) -> Condition {
        let words = self.reading.at(at, Style::English);
        let raised = if let Test::Filled(reg) = test { self.raiser(&words, reg).map(|what| (reg, what)) } else { None };
        match raised {
            Some((reg, what)) if answer => {
                Condition { text: format!("{what} raised an exception"), implied, raised: Some(reg) }
            }
            Some((_, what)) => Condition { text: format!("{what} raised nothing"), implied, raised: None },
            None => Condition { text: words.test(test, answer), implied, raised: None },
        }
    }

    /// What it is that raised what a register holds, if that is why it holds anything.
    fn raiser(&self, words: &At<'_>, reg: Reg) -> Option<String> {
        let set_by = self.reading.uops[words.names.set_by(reg)?];
        if let Uop::Compute { primitive, raised, .. } = set_by
            && raised == reg
        {
            return Some(format!("‘{}’", primitive::about(primitive)));
        }
        matches!(set_by, Uop::Call { raised, .. } | Uop::Operate { raised, .. } | Uop::Resume { raised, .. } if raised == reg)
            .then(|| "the call".to_string())
    }

    /// Notes a way out. Whether the uop jumps.
    fn step(&mut self, at: usize, path: &[Condition], jumped: bool) -> bool {
        let uop = self.reading.uops[at];
        let way = match uop {
            Uop::Jump { .. } => Way::Jumps,
            Uop::Fetch if jumped => return false,
            Uop::Fetch => Way::Continues,
            Uop::Done => Way::Ends,
            Uop::Answer { .. } => Way::Answers,
            Uop::Unwind { src } | Uop::Reraise { src } | Uop::Refuse { src } | Uop::AnswerRaised { src } => {
                self.raises(at, src)
            }
            Uop::Pop { .. }
            | Uop::PopMaybe { .. }
            | Uop::Push { .. }
            | Uop::PushMaybe { .. }
            | Uop::PushNull
            | Uop::PopNull
            | Uop::Borrow { .. }
            | Uop::BorrowFilled { .. }
            | Uop::Take { .. }
            | Uop::TakeFilled { .. }
            | Uop::Exchange { .. }
            | Uop::Put { .. }
            | Uop::PutMaybe { .. }
            | Uop::NewRef { .. }
            | Uop::NewRefMaybe { .. }
            | Uop::Close { .. }
            | Uop::CloseMaybe { .. }
            | Uop::Move { .. }
            | Uop::ExchangeItems { .. }
            | Uop::BeginSort { .. }
            | Uop::MarkFinalised { .. }
            | Uop::New { .. }
            | Uop::NewError { .. }
            | Uop::Branch { .. }
            | Uop::Goto { .. }
            | Uop::Loop { .. }
            | Uop::Repeat { .. }
            | Uop::Compute { .. }
            | Uop::Gather { .. }
            | Uop::Call { .. }
            | Uop::Operate { .. }
            | Uop::PushBlock { .. }
            | Uop::PopBlock
            | Uop::Leave { .. }
            | Uop::Resume { .. }
            | Uop::Tell { .. }
            | Uop::Mark { .. }
            | Uop::EndDelegation { .. }
            | Uop::Free { .. }
            | Uop::FindGarbage { .. }
            | Uop::SiftGarbage { .. }
            | Uop::KeepUncollectable { .. }
            | Uop::ForgetGarbage { .. }
            | Uop::Expect { .. } => return false,
        };
        let outer = path.iter().position(|condition| !condition.implied).unwrap_or(path.len());
        let of_itself = |condition: &&Condition| matches!(uop, Uop::Unwind { src } | Uop::Reraise { src } | Uop::Refuse { src } | Uop::AnswerRaised { src } if condition.raised == Some(src));
        let conditions = path[outer..].iter().filter(|condition| !of_itself(condition));
        let conditions = conditions.map(|condition| condition.text.clone()).collect();
        let moves = self.moves.get(&at).cloned().unwrap_or_default();
        self.exits.push(Exit { uop: at, way, conditions, moves });
        matches!(uop, Uop::Jump { .. })
    }

    fn raises(&self, at: usize, src: Reg) -> Way {
        let set_by = self.reading.names[at].set_by(src);
        match set_by.map(|at| self.reading.uops[at]) {
            Some(Uop::NewError { error, .. }) => {
                Way::Raises { error, class: error.row().class, text: error.text(self.version) }
            }
            Some(Uop::Compute { primitive, raised, .. }) if raised == src => Way::RaisesOf(primitive),
            Some(Uop::Call { raised, .. } | Uop::Operate { raised, .. } | Uop::Resume { raised, .. })
                if raised == src =>
            {
                Way::RaisesOfCall
            }
            _ => Way::RaisesGiven,
        }
    }
}

impl Way {
    /// Whether an exception leaves the rule.
    pub fn raises(&self) -> bool {
        match self {
            Way::Raises { .. } | Way::RaisesOf(_) | Way::RaisesOfCall | Way::RaisesGiven => true,
            Way::Continues | Way::Jumps | Way::Answers | Way::Ends => false,
        }
    }
}

impl std::fmt::Display for Way {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Way::Continues => write!(f, "continues with the next instruction"),
            Way::Jumps => write!(f, "jumps"),
            Way::Answers => write!(f, "answers with a value"),
            Way::Ends => write!(f, "ends"),
            Way::Raises { class, text: Some(text), .. } => write!(f, "raises {class}: {text}"),
            Way::Raises { class, text: None, .. } => write!(f, "raises {class}, for which this version has no text"),
            Way::RaisesOf(of) => write!(f, "raises what ‘{}’ raised", primitive::about(*of)),
            Way::RaisesOfCall => write!(f, "raises what the call raised"),
            Way::RaisesGiven => write!(f, "raises the exception at hand"),
        }
    }
}
