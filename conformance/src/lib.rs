//! The conformance kit.

pub mod adaptation;
pub mod generate;
pub mod interpreter;
mod layout;
pub mod mutation;
pub mod observation;
pub mod rejected;
pub mod shipped;
pub mod subject;

pub use layout::laid_out;
