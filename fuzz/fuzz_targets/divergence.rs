//! Whether the optimised machine does what the specification says.
#![no_main]

freevars_fuzz::of_programs!(freevars::fuzzing::Target::Divergence);
