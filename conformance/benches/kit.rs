//! The kit: how long it takes to generate a program, to verify it, to observe it of the specification and of the optimised
//! machine, and to compare the two. `cargo bench -p freevars`

#![allow(missing_docs, reason = "criterion makes a function without")]

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use freevars::{
    campaign::{LIMITS, tape},
    generate::Generator,
    observation::{Mode, Observation, difference},
    subject::{Answer, Model, Subject, Vm},
};
use freevars_code::{Program, Version};
use freevars_model::{table::Table, verify::verify};
use std::hint::black_box;

/// How many generated programs an iteration goes through, so that small and large ones are in it.
const PROGRAMS: u64 = 50;

fn observed(subject: &mut impl Subject, programs: &[Program]) -> Vec<Observation> {
    let answers = programs.iter().filter_map(|program| match subject.observe(program) {
        Ok(Answer::Observed(observation)) => Some(*observation),
        _ => None,
    });
    answers.collect()
}

fn kit(c: &mut Criterion) {
    let version = Version::V3_11;
    let table = Table::of(version);
    let generator = Generator::of(&table);
    let programs: Vec<Program> = (0..PROGRAMS).map(|number| generator.program(&tape(0, number))).collect();
    let mut group = c.benchmark_group(format!("{PROGRAMS} programs"));
    group.bench_function("generate", |b| {
        b.iter(|| (0..PROGRAMS).map(|number| generator.program(&tape(0, number)).codes.len()).sum::<usize>());
    });
    group.bench_function("verify", |b| {
        b.iter(|| programs.iter().filter(|program| verify(black_box(program), &table).is_ok()).count());
    });
    let (mut model, mut vm) = (Model::with_limits(LIMITS), Vm::default());
    group.bench_function("observe the model", |b| b.iter(|| observed(&mut model, black_box(&programs)).len()));
    group.bench_function("observe the VM", |b| b.iter(|| observed(&mut vm, black_box(&programs)).len()));
    let expected = observed(&mut Model::with_limits(LIMITS), &programs);
    group.bench_function("compare", |b| {
        b.iter_batched(
            || expected.clone(),
            |again| expected.iter().zip(&again).filter(|(a, b)| difference(a, b, Mode::Exact).is_some()).count(),
            BatchSize::LargeInput,
        );
    });
    group.finish();
}

criterion_group!(benches, kit);
criterion_main!(benches);
