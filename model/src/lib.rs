//! An executable, formal specification of CPython's closures.

pub mod builtin;
pub mod error;
pub mod exception;
pub mod heap;
pub mod machine;
pub mod object;
pub mod ownership;
pub mod primitive;
pub mod rule;
pub mod rules;
pub mod table;
pub mod uop;
