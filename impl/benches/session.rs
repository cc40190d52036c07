//! The optimised machine, without an interpreter to compile for it: loading a program, running one that is observed, and
//! calls of the functions of one that stays loaded. `cargo bench -p freevars-vm`
//!
//! In `programs/` are the workloads of `freevars bench`, as 3.11 compiles them.

#![allow(missing_docs, reason = "criterion makes a function without")]

use criterion::{Criterion, criterion_group, criterion_main};
use freevars_code::Program;
use freevars_vm::{Answer, Limits, Session, run};
use std::hint::black_box;

const LIMITS: Limits = Limits { instructions: u64::MAX, objects: usize::MAX, frames: 1_000 };

macro_rules! programs {
    ($($name:literal: $count:literal;)+) => {
        &[$(($name, include_str!(concat!("programs/", $name, ".asm")), $count)),+]
    };
}

/// Names, listings, and how often their work is done by a call.
const PROGRAMS: &[(&str, &str, i64)] = programs! {
    "counter": 1_000;
    "adder": 1_000;
    "fib": 10;
    "generator": 1_000;
    "cyclic_garbage": 10;
};

fn program(listing: &str) -> Program {
    Program::from_assembly(listing).expect("the listing is one")
}

fn calls(c: &mut Criterion) {
    let mut group = c.benchmark_group("call");
    for &(name, listing, count) in PROGRAMS {
        let session = Session::new(&program(listing), LIMITS).expect("the module runs");
        group.bench_function(name, |b| b.iter(|| session.call("work", black_box(count)).expect("it returns")));
    }
    group.finish();
}

fn whole_runs(c: &mut Criterion) {
    let program = program(PROGRAMS[0].1);
    c.bench_function("load", |b| b.iter(|| Session::new(black_box(&program), LIMITS).is_ok()));
    c.bench_function("run and observe", |b| {
        b.iter(|| matches!(run(black_box(&program), LIMITS), Answer::Observed(_)));
    });
}

criterion_group!(benches, calls, whole_runs);
criterion_main!(benches);
