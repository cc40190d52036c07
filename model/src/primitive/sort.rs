//! Sorting: a list's items by keys that are compared by primitives.

use super::{Computed, Context, Value, compare::Operator, unsupported};
use crate::object::{Address, Data};

/// Up to this many items, CPython sorts by insertion only.
const INSERTION: usize = 64;

impl Context<'_> {
    /// The items by ascending or descending keys, of equal ones the first one first; and the keys, the greatest one first.
    /// `so_far`: they stay as they are once a comparison fails.
    pub(super) fn sorted(&self, keys: Address, items: Address, descending: bool, so_far: bool) -> Computed<Value> {
        let addresses = |list| self.heap.items(list).iter().copied().flatten().collect::<Vec<Address>>();
        let mut pairs: Vec<(Address, Address)> = addresses(keys).into_iter().zip(addresses(items)).collect();
        // Reversed before and after, a sort that keeps the order of equals keeps it the other way round.
        if descending {
            pairs.reverse();
        }
        if pairs.len() >= INSERTION && !pairs.iter().all(|(key, _)| self.is_ordered(*key)) {
            return Err(unsupported("sorting 64 items or more by what is not numbers or strs"));
        }
        let class = pairs.first().and_then(|(key, _)| self.heap.class_of(*key));
        let alike = class.is_some() && pairs.iter().all(|(key, _)| self.heap.class_of(*key) == class);
        self.questions.keys_are_alike.set(alike && !self.is_2_7());
        let done = self.insert_all(&mut pairs);
        if !so_far {
            done?;
        }
        let list = |addresses: Vec<Address>| {
            Value::New(Data::List, addresses.into_iter().map(|address| Some(Value::Object(address))).collect())
        };
        let keys = list(pairs.iter().rev().map(|(key, _)| *key).collect());
        if descending {
            pairs.reverse();
        }
        Ok(Value::tuple(vec![list(pairs.into_iter().map(|(_, item)| item).collect()), keys]))
    }

    /// Whether the key has its place among any others of which this is true, whoever compares which ones first.
    fn is_ordered(&self, key: Address) -> bool {
        match self.heap.data(key) {
            Data::Bool(_) | Data::Int(_) | Data::Long(_) => true,
            Data::Float(x) => !x.is_nan(),
            Data::Str(_) => self.is_2_7(),
            _ => false,
        }
    }

    /// `count_run` and `binarysort`: which keys are compared shows if two cannot be, or if there is no order among them.
    fn insert_all(&self, pairs: &mut [(Address, Address)]) -> Computed<()> {
        let comparison = self.comparison();
        let less = |a: Address, b: Address| comparison.compare(Operator::Less, a, b, 0);
        let mut run = pairs.len().min(1);
        if pairs.len() > 1 {
            run = 2;
            let descends = less(pairs[1].0, pairs[0].0)?;
            while run < pairs.len() && less(pairs[run].0, pairs[run - 1].0)? == descends {
                run += 1;
            }
            if descends {
                pairs[..run].reverse();
            }
        }
        for start in run..pairs.len() {
            let (mut left, mut right) = (0, start);
            while left < right {
                let middle = left + (right - left) / 2;
                if less(pairs[start].0, pairs[middle].0)? {
                    right = middle;
                } else {
                    left = middle + 1;
                }
            }
            pairs[left..=start].rotate_right(1);
        }
        Ok(())
    }
}
