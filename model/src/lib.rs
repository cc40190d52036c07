//! An executable, formal specification of CPython's closures.
//!
//! Start with [`rules`]: what an opcode does is a *rule*, a short list of micro-ops. LOAD_DEREF and its kin stand in
//! `rules/closures.rs`, each a few lines of plain Rust under a row that says for which versions it holds. Then, in this
//! order:
//!
//! - [`uop`] has the micro-ops, and [`rule`] the builder with which a rule is recorded; [`table`] holds what was
//!   recorded for one version;
//! - [`object`], [`heap`], [`class`], [`frame`] and [`machine`] are the state and its step: one uop at a time;
//! - [`primitive`] has what a rule may compute, [`builtin`] what a program may call, [`error`] what is raised, in the
//!   words of each version, [`exception`] the classes;
//! - [`ownership`] proves, rule by rule, that every way out gives each reference away once; [`kinds`] and [`verify`]
//!   decide which programs may run; [`theorems`] are what holds in every state;
//! - [`prose`] says a rule in English.
//!
//! From a program to its end:
//!
//! ```
//! use freevars_code::Program;
//! use freevars_model::{
//!     machine::{Limits, Machine, Outcome},
//!     table::Table,
//!     verify::verify,
//! };
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
//! let table = Table::of(program.version);
//! verify(&program, &table).expect("it is valid");
//! let mut machine = Machine::new(&program, &table, Limits::default()).expect("it is of what is specified");
//! assert!(matches!(machine.run(), Outcome::Returned(_)));
//! assert_eq!(machine.instructions(), 4);
//! ```

pub mod builtin;
pub mod class;
pub mod error;
pub mod exception;
pub mod frame;
pub mod heap;
pub mod kinds;
pub mod machine;
pub mod object;
pub mod ownership;
pub mod primitive;
pub mod prose;
pub mod rule;
pub mod rules;
pub mod table;
pub mod theorems;
pub mod uop;
pub mod verify;
