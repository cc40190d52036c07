//! A rule's flat uops as the blocks that its builder recorded: branches, loops, and what stands in them.

use crate::uop::{Test, Uop};

/// A part of a rule. Numbers are positions in the rule's uops.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Block {
    /// One uop.
    Step(usize),
    /// If the test's answer is `when`, one part, else the other.
    If { at: usize, test: Test, when: bool, then: Vec<Block>, otherwise: Vec<Block> },
    /// The loop that begins at a uop, and its body.
    Loop { at: usize, body: Vec<Block> },
    /// What is done again and again until the rule ends: the uop that goes back, and the body before it.
    Forever { at: usize, body: Vec<Block> },
}

impl Block {
    /// The position of its first uop.
    fn first(&self) -> usize {
        match self {
            Block::Step(at) | Block::If { at, .. } | Block::Loop { at, .. } => *at,
            Block::Forever { at, body } => body.first().map_or(*at, Block::first),
        }
    }
}

/// The blocks of a rule, unless it jumps otherwise than the builder does.
pub(super) fn blocks(uops: &[Uop]) -> Option<Vec<Block>> {
    parse(uops, 0, uops.len())
}

/// The blocks inside a branch or loop. A branch that leaves the rule, before others that leave it too, is one of two arms.
fn inner(uops: &[Uop], at: usize, end: usize) -> Option<Vec<Block>> {
    let mut blocks = parse(uops, at, end)?;
    let leaves =
        |block: &Block| matches!(block, Block::If { then, otherwise, .. } if otherwise.is_empty() && ends(uops, then));
    if ends(uops, &blocks)
        && let Some(first) = blocks.iter().position(leaves)
        && first + 1 < blocks.len()
    {
        let rest = blocks.split_off(first + 1);
        if let Some(Block::If { otherwise, .. }) = blocks.last_mut() {
            *otherwise = rest;
        }
    }
    Some(blocks)
}

fn parse(uops: &[Uop], mut at: usize, end: usize) -> Option<Vec<Block>> {
    let mut blocks = Vec::new();
    while at < end {
        if let Uop::Branch { test, when, target } = uops[at] {
            let target = usize::from(target);
            let forward = (at + 1..=end).contains(&target);
            let (then, otherwise, next) = forward.then(|| arms(uops, at + 1, target, end))??;
            blocks.push(upright(at, test, !when, then, otherwise));
            at = next;
        } else if let Uop::Loop { exit, .. } = uops[at] {
            let exit = usize::from(exit);
            let closed =
                (at + 2..=end).contains(&exit) && uops[exit - 1] == Uop::Repeat { head: u16::try_from(at + 1).ok()? };
            let body = closed.then(|| inner(uops, at + 1, exit - 1))??;
            blocks.push(Block::Loop { at, body });
            at = exit;
        } else if let Uop::Goto { target } = uops[at]
            && usize::from(target) < at
        {
            let from = blocks.iter().position(|block| block.first() == usize::from(target))?;
            let body = blocks.split_off(from);
            blocks.push(Block::Forever { at, body });
            at += 1;
        } else if matches!(uops[at], Uop::Goto { .. } | Uop::Repeat { .. }) {
            return None;
        } else {
            blocks.push(Block::Step(at));
            at += 1;
        }
    }
    Some(blocks)
}

/// The arms of a branch and where the rule goes on: there is a second arm if the first one ends by going over it.
fn arms(uops: &[Uop], from: usize, target: usize, end: usize) -> Option<(Vec<Block>, Vec<Block>, usize)> {
    if let Some(&Uop::Goto { target: over }) = uops[from..target].last() {
        let over = usize::from(over);
        let two = (target..=end).contains(&over).then(|| (inner(uops, from, target - 1), inner(uops, target, over)));
        if let Some((Some(then), Some(otherwise))) = two {
            return Some((then, otherwise, over));
        }
    }
    Some((inner(uops, from, target)?, Vec::new(), target))
}

/// A branch with something to do if its test answers as wanted.
fn upright(at: usize, test: Test, when: bool, then: Vec<Block>, otherwise: Vec<Block>) -> Block {
    match then.is_empty() {
        true => Block::If { at, test, when: !when, then: otherwise, otherwise: then },
        false => Block::If { at, test, when, then, otherwise },
    }
}

/// Whether no way leads out of the blocks to what stands after them.
pub(super) fn ends(uops: &[Uop], blocks: &[Block]) -> bool {
    blocks.last().is_some_and(|last| match last {
        Block::Step(at) => uops[*at].is_last(),
        Block::If { then, otherwise, .. } => ends(uops, then) && ends(uops, otherwise),
        Block::Loop { .. } => false,
        Block::Forever { .. } => true,
    })
}
