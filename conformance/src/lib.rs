//! The conformance kit: programs ([`generate`], [`exhaustive`], [`shipped`]), [`subject`]s that run them, [`observation`]s
//! and how they are compared, [`shrink`] for what differs, [`campaign`] for all of it at once, and [`vectors`] for others.
//! [`doors`] lead to the fuzzers and property tests of other crates.
//!
//! A generated program, on the optimised machine and on the specification:
//!
//! ```
//! use freevars::{
//!     generate,
//!     observation::Mode,
//!     subject::{Answer, Model, Subject, Vm, divergence},
//! };
//! use freevars_code::Version;
//!
//! let program = generate::program(b"any bytes are a program", Version::V3_11);
//! let Ok(Answer::Observed(expected)) = Model::default().observe(&program) else { panic!("it is observed") };
//! assert!(divergence(&mut Vm::default(), &program, &expected, Mode::Exact).is_none());
//! ```

pub mod adaptation;
pub mod bench;
pub mod campaign;
pub mod doors;
pub mod exhaustive;
pub mod facts;
pub mod fuzzing;
pub mod generate;
pub mod interpreter;
mod layout;
pub mod library;
pub mod mutation;
pub mod observation;
#[cfg(feature = "planted")]
pub mod planted;
mod process;
pub mod rejected;
pub mod shipped;
pub mod shrink;
pub mod subject;
pub mod symbolic;
pub mod unemitted;
pub mod vectors;

pub use layout::laid_out;
