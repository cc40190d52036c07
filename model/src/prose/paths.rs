//! The paths on which one way out of a rule is come by: which of its tests were answered how.

use super::{Block, Reading, Style, structure::ends};
use crate::{
    table::Recorded,
    uop::{Reg, Test, Uop},
};
use std::collections::BTreeMap;

/// More paths than these are not told apart.
const MOST: usize = 16;

/// The paths to each uop that takes a way out, each as what its tests have answered. None of a rule with loops, or of one
/// with many paths.
pub fn paths(rule: &Recorded) -> BTreeMap<usize, Vec<Vec<String>>> {
    let reading = Reading::of(rule);
    let mut walk = Walk { reading: &reading, exits: BTreeMap::new() };
    let walked = reading.blocks.as_ref().and_then(|blocks| walk.walk(blocks, vec![Path::default()]));
    walked.map(|_| walk.exits).unwrap_or_default()
}

/// What is known on the way.
#[derive(Clone, Debug, Default)]
struct Path {
    answers: Vec<String>,
    /// Whether registers hold something; none: it is not known. A register that was never set holds nothing.
    filled: BTreeMap<Reg, Option<bool>>,
    /// Value and exception of what gives exactly one of the two.
    either: Vec<(Reg, Reg)>,
    jumped: Option<usize>,
}

struct Walk<'r> {
    reading: &'r Reading<'r>,
    exits: BTreeMap<usize, Vec<Vec<String>>>,
}

impl Walk<'_> {
    /// Through the blocks on each of the paths; those that leave them at their end.
    fn walk(&mut self, blocks: &[Block], mut paths: Vec<Path>) -> Option<Vec<Path>> {
        let uops = self.reading.uops;
        for block in blocks {
            paths = match block {
                Block::Step(at) => paths.into_iter().map(|path| self.step(*at, path)).collect(),
                Block::Loop { .. } | Block::Forever { .. } => return None,
                Block::If { at, test, when, then, otherwise } => {
                    let arm = |answer: bool| {
                        let text = self.reading.at(*at, Style::English).test(*test, answer);
                        paths.iter().filter_map(|path| path.answered(*test, answer, &text)).collect::<Vec<_>>()
                    };
                    let (first, second) = (arm(*when), arm(!when));
                    let first = self.walk(then, first)?;
                    let second = self.walk(otherwise, second)?;
                    let first = if ends(uops, then) { Vec::new() } else { first };
                    let second = if ends(uops, otherwise) { Vec::new() } else { second };
                    first.into_iter().chain(second).collect()
                }
            };
            if paths.len() > MOST {
                return None;
            }
        }
        Some(paths)
    }

    fn step(&mut self, at: usize, mut path: Path) -> Path {
        match self.reading.uops[at] {
            Uop::Pop { dst }
            | Uop::BorrowFilled { dst, .. }
            | Uop::TakeFilled { dst, .. }
            | Uop::NewRef { dst, .. }
            | Uop::New { dst, .. }
            | Uop::NewError { dst, .. }
            | Uop::FindGarbage { dst, .. }
            | Uop::Leave { dst, .. }
            | Uop::EndDelegation { dst, .. } => path.set(dst, Some(true)),
            Uop::PopMaybe { dst } | Uop::Borrow { dst, .. } | Uop::Take { dst, .. } | Uop::Exchange { dst, .. } => {
                path.set(dst, None);
            }
            Uop::NewRefMaybe { dst, src } => path.set(dst, path.knows(src)),
            Uop::Move { dst, src } => {
                path.set(dst, path.knows(src));
                path.set(src, Some(false));
            }
            Uop::Compute { primitive, value, raised, .. } => {
                let may = primitive.declaration();
                path.set(value, (!may.raises && !may.misses).then_some(true));
                path.set(raised, if may.raises { None } else { Some(false) });
                if !may.misses {
                    path.either.push((value, raised));
                }
            }
            Uop::Call { value, raised, .. } => path.one_of(value, raised),
            Uop::Operate { operation, value, raised, .. } => match operation.is_optional() {
                true => [value, raised].into_iter().for_each(|reg| path.set(reg, None)),
                false => path.one_of(value, raised),
            },
            Uop::Resume { value, raised, .. } => [value, raised].into_iter().for_each(|reg| path.set(reg, None)),
            Uop::Close { src } | Uop::CloseMaybe { src } => path.set(src, Some(false)),
            Uop::Jump { .. } => path.jumped = Some(at),
            Uop::Fetch | Uop::Done | Uop::Answer { .. } => {
                let paths = self.exits.entry(path.jumped.unwrap_or(at)).or_default();
                paths.push(path.answers.clone());
            }
            Uop::Push { .. }
            | Uop::PushMaybe { .. }
            | Uop::PushNull
            | Uop::PopNull
            | Uop::Put { .. }
            | Uop::PutMaybe { .. }
            | Uop::ExchangeItems { .. }
            | Uop::BeginSort { .. }
            | Uop::MarkFinalised { .. }
            | Uop::Branch { .. }
            | Uop::Goto { .. }
            | Uop::Loop { .. }
            | Uop::Repeat { .. }
            | Uop::Gather { .. }
            | Uop::PushBlock { .. }
            | Uop::PopBlock
            | Uop::Tell { .. }
            | Uop::Mark { .. }
            | Uop::Free { .. }
            | Uop::ForgetGarbage { .. }
            | Uop::SiftGarbage { .. }
            | Uop::KeepUncollectable { .. }
            | Uop::Expect { .. }
            | Uop::Unwind { .. }
            | Uop::Reraise { .. }
            | Uop::Refuse { .. }
            | Uop::AnswerRaised { .. } => {}
        }
        path
    }
}

impl Path {
    fn knows(&self, reg: Reg) -> Option<bool> {
        self.filled.get(&reg).copied().unwrap_or(if reg.is_owned() { Some(false) } else { None })
    }

    fn set(&mut self, reg: Reg, filled: Option<bool>) {
        self.either.retain(|(value, raised)| *value != reg && *raised != reg);
        self.filled.insert(reg, filled);
    }

    fn one_of(&mut self, value: Reg, raised: Reg) {
        self.set(value, None);
        self.set(raised, None);
        self.either.push((value, raised));
    }

    /// The path on which a test is answered so; none: it cannot be.
    fn answered(&self, test: Test, answer: bool, text: &str) -> Option<Path> {
        let mut path = self.clone();
        let Test::Filled(reg) = test else {
            path.answers.push(text.to_string());
            return Some(path);
        };
        match self.knows(reg) {
            Some(known) if known != answer => return None,
            // What is known needs no words.
            Some(_) => return Some(path),
            None => path.answers.push(text.to_string()),
        }
        path.filled.insert(reg, Some(answer));
        for &(value, raised) in &self.either {
            if reg == value {
                path.filled.insert(raised, Some(!answer));
            } else if reg == raised {
                path.filled.insert(value, Some(!answer));
            }
        }
        Some(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{rules::RuleName, table::Table};
    use freevars_code::{Opcode, Version};

    #[test]
    fn a_variable_of_a_class_body_is_found_on_four_paths() {
        let table = Table::of(Version::V3_8);
        let rule = table.get(table.find(RuleName::Opcode(Opcode::LOAD_CLASSDEREF)).expect("3.8 has it"));
        let found: Vec<Vec<Vec<String>>> = paths(rule).into_values().collect();
        let [found] = found.as_slice() else { panic!("one way out raises nothing: {found:#?}") };
        let in_words: Vec<String> = found.iter().map(|path| path.join("; ")).collect();
        assert_eq!(
            in_words,
            [
                "`locals` is exactly a dict; `value′` is there",
                "`locals` is not exactly a dict; there is no `raised`",
                "`locals` is exactly a dict; there is no `value′`; `content` is there",
                "`locals` is not exactly a dict; `raised` is there; `raised` is an instance of KeyError; `content` is there",
            ]
        );
    }
}
