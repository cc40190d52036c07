//! Subjects that are commands: the examples keep to the protocol and to the specification, the document says what really
//! goes over the pipe, and what misbehaves is reported as that.

mod examples;
mod exchange;
mod misbehaving;
mod pythons;
