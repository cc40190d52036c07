//! The conformance kit.

pub mod generate;
pub mod interpreter;
mod layout;
pub mod mutation;
pub mod observation;
pub mod rejected;
pub mod shipped;
pub mod shrink;
pub mod subject;
pub mod symbolic;

pub use layout::laid_out;
