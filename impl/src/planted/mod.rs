//! Faults that are planted in this machine, so that whoever checks it can be checked: of each it must be told that the
//! machine is wrong.
//!
//! They are there only with the feature `planted`, and then one at a time, if it is asked for by [`run_with`]. Where one
//! may strike stands `planted!(NAME)`, which without the feature is `false`. [`faults`] says what each is. None makes
//! the machine unsound: where a real one would release an object that is still referred to, it is emptied here.

#[cfg(feature = "planted")]
mod faults;

#[cfg(feature = "planted")]
pub use faults::Planted;

/// Whether the fault of this name is planted.
#[cfg(not(feature = "planted"))]
macro_rules! planted {
    ($fault:ident) => {
        $crate::planted::never()
    };
}

/// No fault is.
#[cfg(not(feature = "planted"))]
#[inline(always)]
pub(crate) const fn never() -> bool {
    false
}

/// Whether the fault of this name is planted.
#[cfg(feature = "planted")]
macro_rules! planted {
    ($fault:ident) => {
        $crate::planted::is($crate::planted::Planted::$fault)
    };
}

#[cfg(feature = "planted")]
mod switch {
    use super::Planted;
    use crate::{Answer, Limits};
    use freevars_code::{Program, allocation::FailedAllocation};
    use std::cell::Cell;

    thread_local! {
        static PLANTED: Cell<Option<Planted>> = const { Cell::new(None) };
    }

    /// Whether the machine of this thread has a fault.
    #[inline]
    pub(crate) fn is(fault: Planted) -> bool {
        PLANTED.get() == Some(fault)
    }

    /// Runs a program and observes it, on a machine that has a fault, while an allocation fails if one is named.
    pub fn run_with(fault: Planted, program: &Program, limits: Limits, failing: Option<FailedAllocation>) -> Answer {
        /// Takes the fault out, whatever happens.
        struct Out;
        impl Drop for Out {
            fn drop(&mut self) {
                PLANTED.set(None);
            }
        }
        PLANTED.set(Some(fault));
        let _out = Out;
        crate::run_failing(program, limits, failing)
    }
}

#[cfg(feature = "planted")]
pub(crate) use switch::is;
#[cfg(feature = "planted")]
pub use switch::run_with;
