//! Allocations that are made to fail: both machines can be asked for that, and name the sites alike.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// What is allocated, and for what.
///
/// Counted is only what the closure opcodes and calls of Python functions allocate, where nothing in the same frame handles
/// what is raised; of generators, only their frames.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Site {
    /// A cell, on entry to a frame or by MAKE_CELL.
    Cell,
    /// The tuple of BUILD_TUPLE, as for a closure, or 2.7's of the defaults.
    Tuple,
    /// The function of MAKE_FUNCTION or MAKE_CLOSURE.
    Function,
    /// The frame of a call of a Python function.
    Frame,
    /// The tuple of `*args` or the dict of `**kwargs`.
    Arguments,
}

impl Site {
    /// Every site.
    pub const ALL: [Site; 5] = [Site::Cell, Site::Tuple, Site::Function, Site::Frame, Site::Arguments];

    /// What it is called.
    pub fn name(self) -> &'static str {
        match self {
            Site::Cell => "cell",
            Site::Tuple => "tuple",
            Site::Function => "function",
            Site::Frame => "frame",
            Site::Arguments => "arguments",
        }
    }
}

/// The allocation that fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FailedAllocation {
    /// What is allocated.
    pub site: Site,
    /// Which time, from 1.
    pub nth: u32,
}

impl FailedAllocation {
    /// The last of the allocations at one site that searches let fail.
    const MOST_TIMES: u32 = 4;

    /// One for each number, for searches: the sites in turn, then the next time.
    pub fn numbered(number: u64) -> FailedAllocation {
        let sites = Site::ALL.len() as u64;
        let site = Site::ALL[usize::try_from(number % sites).expect("site: there are few")];
        let nth = u32::try_from(number / sites % u64::from(Self::MOST_TIMES)).expect("time: there are few") + 1;
        FailedAllocation { site, nth }
    }

    /// Something is allocated at a site. Answers whether that fails; if not, what is to fail from then on.
    pub fn next(self, site: Site) -> Option<FailedAllocation> {
        let left = self.nth.saturating_sub(u32::from(self.site == site));
        (left > 0).then_some(FailedAllocation { nth: left, ..self })
    }
}

impl fmt::Display for FailedAllocation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.site.name(), self.nth)
    }
}

/// A text that names no allocation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoAllocation;

impl fmt::Display for NoAllocation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = Site::ALL.map(Site::name).join(", ");
        write!(f, "it is a site ({names}) and which time, from 1, as in cell:2")
    }
}

impl std::error::Error for NoAllocation {}

impl FromStr for FailedAllocation {
    type Err = NoAllocation;

    /// Reads what [`fmt::Display`] writes.
    fn from_str(text: &str) -> Result<FailedAllocation, NoAllocation> {
        let (name, nth) = text.split_once(':').ok_or(NoAllocation)?;
        let site = Site::ALL.into_iter().find(|site| site.name() == name).ok_or(NoAllocation)?;
        let nth = nth.parse().ok().filter(|nth| *nth > 0).ok_or(NoAllocation)?;
        Ok(FailedAllocation { site, nth })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        for site in Site::ALL {
            let failing = FailedAllocation { site, nth: 3 };
            assert_eq!(failing.to_string().parse(), Ok(failing));
        }
        for wrong in ["", "cell", "cell:", "cell:0", "cell:-1", "cells:1", "cell:1:2"] {
            assert_eq!(wrong.parse::<FailedAllocation>(), Err(NoAllocation), "{wrong}");
        }
    }

    #[test]
    fn numbers_come_to_every_site_and_time() {
        let mut all: Vec<_> = (0..20).map(FailedAllocation::numbered).collect();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 20);
        assert!(all.iter().all(|failing| (1..=FailedAllocation::MOST_TIMES).contains(&failing.nth)));
    }

    #[test]
    fn the_nth_of_its_site_fails() {
        let mut failing = Some(FailedAllocation { site: Site::Cell, nth: 2 });
        let sites = [Site::Cell, Site::Tuple, Site::Cell];
        let failed = sites.map(|site| {
            failing = failing.and_then(|failing| failing.next(site));
            failing.is_none()
        });
        assert_eq!(failed, [false, false, true]);
    }
}
