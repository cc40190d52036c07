//! A way out of a rule as an inference rule: what is done and must be so on the way, in order, over where it leads.

use super::{Block, Exit, Line, Reading, Stack, Style, structure::ends};
use crate::{
    table::Recorded,
    uop::{Test, Uop},
};

/// A way out as an inference rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inference {
    /// What is done and must be so, in order, as formulas. What the stacks of the conclusion say is not said again.
    pub premises: Vec<Line>,
    /// The uop that leaves, as a formula.
    pub leaves: String,
}

/// A way out of a rule as an inference rule. Ways that part and join again are one: the premise is then a branch.
pub fn inference(rule: &Recorded, exit: &Exit) -> Inference {
    let reading = Reading::of(rule);
    let stacks = Stack::condensed(&exit.moves.stacks);
    let mut way = Way { reading: &reading, exit, stacks, premises: Vec::new() };
    match &reading.blocks {
        Some(blocks) => way.through(blocks, 0),
        None => (0..exit.uop).for_each(|at| way.says(at, 0)),
    }
    Inference { premises: way.premises, leaves: reading.uop(exit.uop, Style::Formula) }
}

struct Way<'r> {
    reading: &'r Reading<'r>,
    exit: &'r Exit,
    stacks: Vec<Stack>,
    premises: Vec<Line>,
}

impl Way<'_> {
    /// On through the blocks to the exit, or to their end if it is not among them or the uops after it are on the way too.
    fn through(&mut self, blocks: &[Block], depth: usize) {
        for block in blocks {
            let found = self.is_in(block);
            match block {
                Block::Step(at) if *at == self.exit.uop => {}
                Block::Step(at) => self.says(*at, depth),
                Block::Forever { body, .. } => {
                    self.line(depth, None, "again and again:".to_string());
                    self.through(body, depth + 1);
                }
                Block::Loop { at, body } => {
                    self.line(depth, Some(*at), self.reading.uop(*at, Style::Formula));
                    self.through(body, depth + 1);
                }
                Block::If { at, test, when, then, otherwise } => {
                    let holds = |way: &mut Self, answer: bool, arm: &[Block]| {
                        way.line(depth, Some(*at), way.asks(*at, *test, answer));
                        way.through(arm, depth);
                    };
                    if self.is_among(then) || !self.is_among(otherwise) && self.is_left(otherwise) {
                        holds(self, *when, then);
                    } else if self.is_among(otherwise) || self.is_left(then) {
                        holds(self, !*when, otherwise);
                    } else {
                        self.branch(*at, *test, *when, [then, otherwise], depth);
                    }
                }
            }
            if found && !matches!(self.reading.uops[self.exit.uop], Uop::Jump { .. }) {
                return;
            }
        }
    }

    /// A branch whose arms join again.
    fn branch(&mut self, at: usize, test: Test, when: bool, [then, otherwise]: [&[Block]; 2], depth: usize) {
        self.line(depth, Some(at), self.reading.condition(at, test, when, Style::Formula));
        self.through(then, depth + 1);
        if !otherwise.is_empty() {
            self.line(depth, None, "else:".to_string());
            self.through(otherwise, depth + 1);
        }
    }

    fn is_in(&self, block: &Block) -> bool {
        match block {
            Block::Step(at) => *at == self.exit.uop,
            Block::If { then, otherwise, .. } => self.is_among(then) || self.is_among(otherwise),
            Block::Loop { body, .. } | Block::Forever { body, .. } => self.is_among(body),
        }
    }

    fn is_among(&self, blocks: &[Block]) -> bool {
        blocks.iter().any(|block| self.is_in(block))
    }

    /// Whether whatever goes through the blocks takes another way out.
    fn is_left(&self, blocks: &[Block]) -> bool {
        let jumps = |block: &Block| match block {
            Block::Step(at) => matches!(self.reading.uops[*at], Uop::Jump { .. }),
            Block::If { then, otherwise, .. } => self.is_left(then) && self.is_left(otherwise),
            Block::Loop { .. } | Block::Forever { .. } => false,
        };
        ends(self.reading.uops, blocks) || blocks.iter().any(jumps)
    }

    fn asks(&self, at: usize, test: Test, answer: bool) -> String {
        self.reading.at(at, Style::Formula).asks(test, answer)
    }

    /// A uop, unless the conclusion says it.
    fn says(&mut self, at: usize, depth: usize) {
        let uop = self.reading.uops[at];
        let leads_on = uop.is_last() || matches!(uop, Uop::Goto { .. } | Uop::Repeat { .. });
        if !(leads_on || depth == 0 && self.is_in_the_stacks(at)) {
            self.line(depth, Some(at), self.reading.uop(at, Style::Formula));
        }
    }

    /// Whether a uop pops or pushes what the one pair of stacks of the conclusion has.
    fn is_in_the_stacks(&self, at: usize) -> bool {
        let (uop, names) = (self.reading.uops[at], &self.reading.names[at]);
        let entry = if let Uop::Pop { dst: reg } | Uop::Push { src: reg } = uop {
            names.of(reg)
        } else if let Uop::PopMaybe { dst: reg } | Uop::PushMaybe { src: reg } = uop {
            format!("{}?", names.of(reg))
        } else if matches!(uop, Uop::PopNull | Uop::PushNull) {
            "NULL".to_string()
        } else {
            return false;
        };
        let [stack] = self.stacks.as_slice() else { return false };
        match matches!(uop, Uop::Push { .. } | Uop::PushMaybe { .. } | Uop::PushNull) {
            true => !self.exit.way.raises() && stack.after.contains(&entry),
            false => stack.before.contains(&entry),
        }
    }

    fn line(&mut self, depth: usize, uop: Option<usize>, text: String) {
        self.premises.push(Line { depth, uop, text });
    }
}

#[cfg(test)]
mod tests {
    use super::{super::exits, *};
    use crate::{rules::RuleName, table::Table};
    use freevars_code::{Opcode, Version};

    fn premises(opcode: Opcode, version: Version) -> Vec<(Vec<String>, String)> {
        let table = Table::of(version);
        let rule = table.get(table.find(RuleName::Opcode(opcode)).expect("it has a rule"));
        let indented = |line: &Line| format!("{}{}", "  ".repeat(line.depth), line.text);
        let said = |exit: &Exit| {
            let Inference { premises, leaves } = inference(rule, exit);
            (premises.iter().map(indented).collect(), leaves)
        };
        exits(rule, version).iter().map(said).collect()
    }

    #[test]
    fn ways_that_part_for_good_are_rules_of_their_own() {
        let [own, free, bound] = premises(Opcode::LOAD_DEREF, Version::V3_11).try_into().expect("three ways out");
        let looks = ["cell = deref[operand]", "content? = content(cell)"];
        let raises = |error: &str| format!("error ← error {error}");
        assert_eq!(own.0, [looks[0], looks[1], "¬content?", "cell_variable(operand)", &raises("unbound-cell")]);
        assert_eq!(free.0, [looks[0], looks[1], "¬content?", "¬(cell_variable(operand))", &raises("unbound-free")]);
        assert_eq!(bound.0, [looks[0], looks[1], "content?", "content′ ← new_ref content"]);
        assert_eq!([own.1, bound.1], ["unwind error", "fetch"]);
    }

    #[test]
    fn ways_that_join_again_are_branches() {
        let made = premises(Opcode::MAKE_FUNCTION, Version::V3_11);
        let [(premises, _)] = made.as_slice() else { panic!("one way out: {made:?}") };
        assert_eq!(
            premises[premises.len() - 3..],
            ["if operand & 0x1:", "  defaults ← pop", "  function.defaults ← defaults"]
        );
        assert!(!premises.contains(&"code ← pop".to_string()), "the stack of the conclusion says it");
    }

    #[test]
    fn a_way_that_jumps_is_not_on_the_way_that_does_not() {
        for (premises, leaves) in premises(Opcode::POP_JUMP_IF_FALSE, Version::V3_8) {
            assert!(matches!(leaves.as_str(), "fetch" | "jump operand" | "unwind raised"), "{leaves}");
            assert!(!premises.iter().any(|line| line.contains("jump")), "{premises:?}");
        }
    }
}
