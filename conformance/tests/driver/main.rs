//! The driver in every real CPython that is found.
//!
//! `pythons` says which those are and how a test runs a program in each; the other files state facts.

mod code_objects;
mod garbage;
mod opcodes;
mod process;
mod pythons;
mod results;
