//! An optimised machine for the language of *freevars*, written without regard to its specification: the two share only
//! [`freevars_code`], the syntax, so that one fault cannot hide in both.
//!
//! [`run`] takes a program and answers what was observed of it, [`run_to_the_last`] also what a run leaks. Read in this order:
//!
//! - `value` is a tagged word that owns a reference, `object` what may stand behind it, `heap` where that lives, how
//!   it is released in CPython's order and how garbage is collected; `slot` and `dict` are parts of objects;
//! - `instr` has the one set of instructions, in register form, that the code objects of all versions are lowered to by
//!   `lower`; `code` is a lowered code object;
//! - `vm` is the machine, `facts` in what it differs from version to version, `interp` its loop, calls and handlers;
//! - `lookup` finds attributes in classes, `attribute` those of objects, `super_object` those of bases; `make_class` makes
//!   classes, `construct` their instances, `classes` has their special methods, `natives` the methods of built-in types;
//! - `number`, `operate`, `compare`, `rich_compare`, `item`, `context`, `generators`, `text` and `format` say what
//!   operations do to values, `types` what types are called, `builtins` what is built in;
//! - `observe` runs a program and looks at what it left; `session` keeps one loaded and only runs it;
//! - `planted` are faults that whoever checks a checker can ask for.
//!
//! What is not covered is refused by name: when a program is loaded, if it has an instruction that is not, else when it
//! comes to it.
//!
//! ```
//! use freevars_code::Program;
//! use freevars_vm::{Answer, Limits, Seen, run};
//!
//! let program = Program::from_assembly(
//!     "freevars 3.8
//! code f() cellvars=(x) stacksize=1
//!   1           0 LOAD_CONST               0 (5)
//!               2 STORE_DEREF              0 (x)
//!               4 LOAD_DEREF               0 (x)
//!               6 RETURN_VALUE
//! ",
//! )
//! .expect("it is assembly");
//! let Answer::Observed(observed) = run(&program, Limits { instructions: 1000, objects: 1000, frames: 100 }) else {
//!     panic!("it runs");
//! };
//! assert_eq!(observed.outcome, Ok(Seen::Atom("5".to_string())));
//! ```

#[macro_use]
mod planted;

mod attribute;
mod builtins;
mod classes;
mod code;
mod compare;
mod construct;
mod context;
mod dict;
mod facts;
mod format;
mod generators;
mod heap;
mod instr;
mod interp;
mod item;
mod lookup;
mod lower;
mod make_class;
mod natives;
mod number;
mod object;
mod observe;
mod operate;
mod rich_compare;
mod session;
mod slot;
mod super_object;
mod text;
mod types;
mod value;
mod vm;

pub use observe::{Answer, Object, Observed, Raised, Remains, Seen, Shape, run, run_failing, run_to_the_last};
#[cfg(feature = "planted")]
pub use planted::{Planted, run_with};
pub use session::Session;
pub use vm::{Event, Limits};

const _: () = assert!(usize::BITS == 64, "a value is a tagged word of 64 bits");
