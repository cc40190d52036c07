//! Tables that a listing makes up piece by piece, and references to code objects by name.

use super::{
    Error, Problem, Table,
    constant::{Reference, Written},
    scan::Scanner,
};
use crate::Const;
use std::collections::{BTreeMap, HashMap, VecDeque};

/// `co_consts` or `co_names` while its entries turn up, each with where it was first written.
pub(super) struct Entries<'a, T> {
    table: Table,
    entries: BTreeMap<u32, (T, Scanner<'a>)>,
}

impl<'a, T> Entries<'a, T> {
    pub(super) fn new(table: Table) -> Entries<'a, T> {
        Entries { table, entries: BTreeMap::new() }
    }

    /// Adds an entry, which must be the same as what was there.
    pub(super) fn add(
        &mut self,
        index: u32,
        value: T,
        at: Scanner<'a>,
        same: impl Fn(&T, &T) -> bool,
    ) -> Result<(), Error> {
        match self.entries.get(&index) {
            Some((first, _)) if !same(first, &value) => at.error(Problem::Contradiction(self.table, index)),
            Some(_) => Ok(()),
            None => {
                self.entries.insert(index, (value, at));
                Ok(())
            }
        }
    }

    /// The table, which must have no gaps.
    pub(super) fn finish(&mut self) -> Result<Vec<T>, Error> {
        let mut values = Vec::with_capacity(self.entries.len());
        for (missing, (index, (value, at))) in (0..).zip(std::mem::take(&mut self.entries)) {
            if index != missing {
                return at.error(Problem::Missing(self.table, missing));
            }
            values.push(value);
        }
        Ok(values)
    }
}

/// Whether two constants are the same, wherever what they refer to is written.
pub(super) fn same(a: &Const, b: &Const, references: &[Written<'_>]) -> bool {
    match (a, b) {
        (Const::Tuple(a), Const::Tuple(b)) | (Const::FrozenSet(a), Const::FrozenSet(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b, references))
        }
        (Const::Code(a), Const::Code(b)) => references[a.0 as usize].reference == references[b.0 as usize].reference,
        _ => a == b,
    }
}

/// What a code object can be referred to by.
pub(super) struct Name<'a> {
    pub(super) name: &'a str,
    pub(super) filename: &'a str,
    pub(super) firstlineno: u32,
}

/// The code objects that references mean. `uses[i]` are those of code object `i` in order of appearance, as keys; a
/// name means the first code object of that name that nothing refers to, in the order in which 3.x's `dis` walks: a
/// code object, then each of its constants with all inside it.
pub(super) fn resolve<'r>(
    names: &[Name<'_>],
    uses: &[Vec<usize>],
    reference: impl Fn(usize) -> &'r Reference,
) -> Result<HashMap<usize, u32>, usize> {
    let mut left: HashMap<&str, VecDeque<u32>> = HashMap::new();
    let mut left_placed: HashMap<(&str, &str, u32), VecDeque<u32>> = HashMap::new();
    for (name, index) in names.iter().zip(0..).skip(1) {
        left.entry(name.name).or_default().push_back(index);
        left_placed.entry((name.name, name.filename, name.firstlineno)).or_default().push_back(index);
    }
    let mut meant = HashMap::new();
    let mut claimed = vec![false; names.len()];
    for &key in uses.iter().flatten() {
        if let Reference::Index(index) = reference(key) {
            meant.insert(key, *index);
            claimed.get_mut(*index as usize).into_iter().for_each(|claimed| *claimed = true);
        }
    }
    let mut walked = vec![false; names.len()];
    for root in 0..names.len() {
        let mut path = vec![(root, 0)];
        while let Some((code, next)) = path.pop() {
            if next == 0 && std::mem::replace(&mut walked[code], true) {
                continue;
            }
            let Some(&key) = uses[code].get(next) else { continue };
            path.push((code, next + 1));
            let index = match reference(key) {
                Reference::Index(index) => Some(*index),
                Reference::Name(name, None) => claim(left.get_mut(name.as_str()), &mut claimed),
                Reference::Name(name, Some((file, line))) => {
                    claim(left_placed.get_mut(&(name.as_str(), file.as_str(), *line)), &mut claimed)
                }
            };
            let index = index.ok_or(key)?;
            meant.insert(key, index);
            if (index as usize) < names.len() {
                path.push((index as usize, 0));
            }
        }
    }
    Ok(meant)
}

fn claim(left: Option<&mut VecDeque<u32>>, claimed: &mut [bool]) -> Option<u32> {
    let left = left?;
    loop {
        let index = left.pop_front()?;
        if !std::mem::replace(&mut claimed[index as usize], true) {
            return Some(index);
        }
    }
}
