//! The conformance kit.

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
mod process;
pub mod rejected;
pub mod shipped;
pub mod shrink;
pub mod subject;
pub mod symbolic;
pub mod unemitted;
pub mod vectors;

pub use layout::laid_out;
