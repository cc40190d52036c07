//! Whether counts of references are true, and everything is freed, however early a run ends.
#![no_main]

freevars_fuzz::of_programs!(freevars::fuzzing::Target::RefcountLeak);
