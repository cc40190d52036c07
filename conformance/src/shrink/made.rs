//! Where functions are made.

use super::{
    counted::{items, names, without_item},
    known::Known,
    runs::Patch,
};
use crate::symbolic::Operand;
use freevars_code::Opcode;
use freevars_model::kinds::What;
use std::ops::Range;

/// Where a function is made.
#[derive(Clone, Debug)]
pub(super) struct Make {
    pub(super) body: usize,
    /// The instruction that makes it.
    pub(super) at: usize,
    pub(super) code: usize,
    /// All that makes it, operands included.
    pub(super) whole: Range<usize>,
    /// The default values: each by itself (2.7), or in a tuple.
    pub(super) defaults: Option<Group>,
    pub(super) kwdefaults: Option<Group>,
    pub(super) annotations: Option<Group>,
    pub(super) closure: Option<Group>,
}

/// An operand of a function that is made, which is often made of items.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub(super) whole: Range<usize>,
    /// What leaves each item, if that is known.
    pub(super) items: Option<Vec<Range<usize>>>,
    /// What the operand of the making instruction loses with an item, and with the group.
    item: u32,
    all: u32,
}

/// MAKE_FUNCTION's bits, the topmost operand first.
const BITS: [u32; 4] = [8, 4, 2, 1];

impl Make {
    pub(super) fn at(known: &Known, body: usize, at: usize) -> Option<Make> {
        let instruction = &known.body(body).instructions[at];
        let closes = instruction.opcode == Opcode::MAKE_CLOSURE;
        let Operand::Number(arg) = instruction.operand else { return None };
        if !closes && instruction.opcode != Opcode::MAKE_FUNCTION {
            return None;
        }
        let mut rest = at;
        let mut next = |known: &Known| {
            let operand = known.topmost(body, rest)?;
            rest = operand.start;
            Some(operand)
        };
        if known.state(body, at)?.stack().last()?.what == Some(What::Str) {
            next(known)?;
        }
        let on_top = next(known)?;
        let code = known.code_on_top(body, on_top.end)?;
        let mut groups = [None, None, None, None];
        // 2.7 counts default values, where later versions have a bit for each operand.
        let counts = known.has(Opcode::MAKE_CLOSURE);
        for (bit, group) in BITS.into_iter().zip(&mut groups) {
            if counts && bit == 1 && arg > 0 {
                let items = known.operands(body, rest, arg as usize)?;
                let whole = items.first()?.start..rest;
                rest = whole.start;
                *group = Some(Group { whole, items: Some(items), item: 1, all: arg });
            } else if if counts { closes && bit == 8 } else { arg & bit != 0 } {
                let whole = known.topmost(body, rest)?;
                rest = whole.start;
                let items = items(known, body, &whole);
                *group = Some(Group { whole, items, item: 0, all: if counts { 0 } else { bit } });
            }
        }
        let [closure, annotations, kwdefaults, defaults] = groups;
        let whole = rest..at + 1;
        Some(Make { body, at, code, whole, defaults, kwdefaults, annotations, closure })
    }

    /// Leaves out a group, or one item of it, which goes with the group if it is the last.
    pub(super) fn without(&self, known: &Known, group: &Group, item: Option<usize>) -> Option<Vec<Patch>> {
        let items = group.items.as_ref().map_or(0, Vec::len);
        let item = item.filter(|_| items != 1);
        let mut patches = match item {
            None => vec![(group.whole.clone(), vec![])],
            Some(item) => group.without_item(known, self.body, item)?,
        };
        let lost = if item.is_some() { group.item } else { group.all };
        let mut made = known.body(self.body).instructions[self.at].clone();
        if let Operand::Number(arg) = &mut made.operand {
            *arg -= lost;
        }
        if made.opcode == Opcode::MAKE_CLOSURE && item.is_none() && self.is_closure(group) {
            made.opcode = Opcode::MAKE_FUNCTION;
        }
        patches.push((self.at..self.at + 1, vec![made]));
        Some(patches)
    }

    fn is_closure(&self, group: &Group) -> bool {
        self.closure.as_ref().is_some_and(|closure| closure.whole == group.whole)
    }

    /// The groups that a function may do without.
    pub(super) fn optional(&self) -> impl Iterator<Item = &Group> {
        [&self.defaults, &self.kwdefaults, &self.annotations].into_iter().flatten()
    }
}

impl Group {
    /// The names of the items, if it is a dict whose keys are one constant.
    pub(super) fn names(&self, known: &Known, body: usize) -> Option<Vec<String>> {
        let instructions = &known.body(body).instructions[self.whole.clone()];
        let [.., keys, made] = instructions else { return None };
        names(keys).filter(|_| made.opcode == Opcode::BUILD_CONST_KEY_MAP)
    }

    /// Leaves out one item of several.
    fn without_item(&self, known: &Known, body: usize, item: usize) -> Option<Vec<Patch>> {
        let gone = self.items.as_ref()?.get(item)?.clone();
        if self.item > 0 {
            return Some(vec![(gone, vec![])]);
        }
        without_item(known, body, self.whole.end - 1, item)
    }
}
