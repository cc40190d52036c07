//! In what the versions differ in more than one place of the machine, beside what [`freevars_code::version::Facts`] says
//! of their syntax.

use freevars_code::Version;

/// What is so in a version.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts {
    /// The caller's stack holds what it calls with until the call is over (up to 3.10).
    pub(crate) callers_keep_arguments: bool,
    /// A frame that ends lets go of its variables apart from what is left on its stack (`frame_dealloc`, up to 3.10).
    pub(crate) stacks_end_apart: bool,
    /// One object that a finaliser brings back makes a collection give up (`check_garbage`, up to 3.8).
    pub(crate) collections_give_up: bool,
    /// An argument leaves its slot before it is known whether there is a cell for it (`_PyEval_EvalCodeWithName`, 3.x up to
    /// 3.10).
    pub(crate) arguments_go_into_cells_first: bool,
    /// Where C takes arguments apart, a float is no integer in words of its own (`getargs.c`, 3.x up to 3.9).
    pub(crate) floats_are_refused_as_floats: bool,
    /// A list that is made of something asks how long that is before `extend` asks again (`list___init___impl`, 3.8).
    pub(crate) lists_ask_lengths_twice: bool,
}

/// CPython 2.7.
const V2_7: Facts = Facts {
    callers_keep_arguments: true,
    stacks_end_apart: true,
    collections_give_up: true,
    arguments_go_into_cells_first: false,
    floats_are_refused_as_floats: false,
    lists_ask_lengths_twice: false,
};

/// CPython 3.8.
const V3_8: Facts = Facts {
    arguments_go_into_cells_first: true,
    floats_are_refused_as_floats: true,
    lists_ask_lengths_twice: true,
    ..V2_7
};

/// CPython 3.11.
const V3_11: Facts = Facts {
    callers_keep_arguments: false,
    stacks_end_apart: false,
    collections_give_up: false,
    arguments_go_into_cells_first: false,
    floats_are_refused_as_floats: false,
    lists_ask_lengths_twice: false,
};

const ALL: [(Version, Facts); 3] = [(Version::V2_7, V2_7), (Version::V3_8, V3_8), (Version::V3_11, V3_11)];

impl Facts {
    /// What is so in a version; of one whose programs are not run, what is so in the newest that are.
    pub(crate) fn of(version: Version) -> Facts {
        ALL.into_iter().find(|(of, _)| *of == version).map_or(V3_11, |(_, facts)| facts)
    }
}
