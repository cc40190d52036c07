//! How code objects hold each other: a tree whose root is `codes[0]`.

use crate::{Code, CodeIndex, Const, Program};
use std::fmt;

/// How deep tuples and frozensets may be nested in constants.
pub const MAX_DEPTH: usize = 50;

/// Where a constant stands: its code object, its index in `co_consts`, then an index for each tuple around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConstPath {
    /// The code object.
    pub code: CodeIndex,
    /// The index in `co_consts`, then the indices in the tuples and frozensets that it is inside of.
    pub indices: Vec<usize>,
}

impl fmt::Display for ConstPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.consts", self.code)?;
        self.indices.iter().try_for_each(|index| write!(f, "[{index}]"))
    }
}

/// Code objects that are not a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misnested {
    /// There is no code object to run.
    NoCode,
    /// A constant refers to a code object that is not there.
    OutOfRange(ConstPath, CodeIndex),
    /// A constant refers to the code object that is run.
    Root(ConstPath),
    /// A constant refers to a code object that another one before it refers to.
    Shared(ConstPath, CodeIndex),
    /// No constant refers to this code object.
    Unreachable(CodeIndex),
    /// This code object is held, in the end, by itself.
    Cycle(CodeIndex),
}

impl fmt::Display for Misnested {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Misnested::NoCode => write!(f, "there is no code object to run"),
            Misnested::OutOfRange(path, code) => write!(f, "{path} refers to {code}, which is not there"),
            Misnested::Root(path) => write!(f, "{path} refers to codes[0], which is the one to be run"),
            Misnested::Shared(path, code) => write!(f, "{path} refers to {code}, as an earlier constant does"),
            Misnested::Unreachable(code) => write!(f, "no constant refers to {code}"),
            Misnested::Cycle(code) => write!(f, "{code} is among its own constants"),
        }
    }
}

impl std::error::Error for Misnested {}

impl Program {
    /// Whether each code object but the first is referred to by exactly one constant, and the first by none, without
    /// cycles.
    pub fn check_nesting(&self) -> Result<(), Misnested> {
        let mut referred = vec![false; self.codes.len()];
        *referred.first_mut().ok_or(Misnested::NoCode)? = true;
        // One after the other: those of each code object, and where they begin.
        let (mut children, mut starts) = (Vec::with_capacity(self.codes.len()), Vec::with_capacity(self.codes.len()));
        for (code, index) in self.codes.iter().zip(0..) {
            starts.push(children.len());
            for (path, child) in code.references(CodeIndex(index)) {
                match referred.get_mut(child.0 as usize) {
                    None => return Err(Misnested::OutOfRange(path, child)),
                    Some(_) if child.0 == 0 => return Err(Misnested::Root(path)),
                    Some(true) => return Err(Misnested::Shared(path, child)),
                    Some(seen) => *seen = true,
                }
                children.push(child.0 as usize);
            }
        }
        if let Some((_, index)) = referred.iter().zip(0..).find(|(referred, _)| !**referred) {
            return Err(Misnested::Unreachable(CodeIndex(index)));
        }
        let mut reached = vec![false; self.codes.len()];
        let mut waiting = vec![0];
        while let Some(index) = waiting.pop() {
            reached[index] = true;
            let end = starts.get(index + 1).copied().unwrap_or(children.len());
            waiting.extend(&children[starts[index]..end]);
        }
        match reached.iter().zip(0..).find(|(reached, _)| !**reached) {
            Some((_, index)) => Err(Misnested::Cycle(CodeIndex(index))),
            None => Ok(()),
        }
    }
}

impl Code {
    /// The code objects among its constants, in order of appearance, and where they stand.
    pub fn references(&self, own: CodeIndex) -> Vec<(ConstPath, CodeIndex)> {
        let mut found = Vec::new();
        let mut waiting: Vec<(Vec<usize>, &Const)> = in_reverse(&self.consts, &[]).collect();
        while let Some((indices, constant)) = waiting.pop() {
            match constant {
                Const::Tuple(items) | Const::FrozenSet(items) => waiting.extend(in_reverse(items, &indices)),
                Const::Code(code) => found.push((ConstPath { code: own, indices }, *code)),
                Const::None
                | Const::Ellipsis
                | Const::Bool(_)
                | Const::Int(_)
                | Const::Long(_)
                | Const::Float(_)
                | Const::Complex(..)
                | Const::Str(_)
                | Const::Unicode(_)
                | Const::Bytes(_) => {}
            }
        }
        found
    }
}

/// Those of some constants that are or may hold code objects, and where they stand.
fn in_reverse<'a>(items: &'a [Const], outer: &[usize]) -> impl Iterator<Item = (Vec<usize>, &'a Const)> {
    let holds = |item: &Const| matches!(item, Const::Code(_) | Const::Tuple(_) | Const::FrozenSet(_));
    let path = |index| outer.iter().copied().chain([index]).collect();
    let items = items.iter().enumerate().rev().filter(move |(_, item)| holds(item));
    items.map(move |(index, item)| (path(index), item))
}
