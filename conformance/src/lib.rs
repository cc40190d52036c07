//! The conformance kit.

pub mod interpreter;
pub mod observation;
