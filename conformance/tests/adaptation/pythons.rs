//! Real interpreters: 3.8 does with a program what the specification says, and so does 3.11 with what became of it.

use super::{
    by_hand::{PROGRAMS, assembled},
    from_environment, generated,
};
use freevars::{
    adaptation::{Adapter, FROM, TO},
    interpreter::{Interpreter, find, pythons_required},
    observation::{Mode, difference},
    subject::{Answer, Model, Subject},
};
use freevars_code::{Program, Version};

/// How many generated programs are held against real interpreters, unless `FREEVARS_ADAPTED_HELD` says otherwise.
const HELD: u64 = 500;
/// How many programs an interpreter is sent at once.
const BATCH: usize = 250;

#[test]
fn real_interpreters_agree() {
    let (Some(mut old), Some(mut new)) = (interpreter(FROM), interpreter(TO)) else { return };
    let by_hand = PROGRAMS.iter().map(|(what, _, listing)| ((*what).to_owned(), assembled(listing)));
    let programs = generated(from_environment("FREEVARS_ADAPTED_HELD", HELD));
    let programs = by_hand.chain(programs.map(|(seed, program)| (format!("seed {seed}"), program)));
    let (mut programs, adapter, mut differing) = (programs.peekable(), Adapter::default(), Vec::new());
    while programs.peek().is_some() {
        let batch: Vec<(String, Program)> = programs.by_ref().take(BATCH).collect();
        let adapted: Vec<(String, Program)> = batch
            .iter()
            .map(|(name, program)| match adapter.adapt(program) {
                Ok(adapted) => (format!("{name}, carried over"), adapted),
                Err(refused) => panic!("{name}: {refused}"),
            })
            .collect();
        differing.extend(differences(&mut old, &batch));
        differing.extend(differences(&mut new, &adapted));
    }
    assert!(differing.is_empty(), "{} differ:\n{}", differing.len(), differing.join("\n"));
}

fn interpreter(version: Version) -> Option<Interpreter> {
    match find(&version.to_string()) {
        Ok(interpreter) => Some(interpreter),
        Err(error) if pythons_required() => panic!("{version}: {error}"),
        Err(error) => {
            println!("{version}: skipped: {error}");
            None
        }
    }
}

fn differences(interpreter: &mut Interpreter, programs: &[(String, Program)]) -> Vec<String> {
    let mut model = Model::default();
    let name = format!("CPython {}", interpreter.release());
    // What is observed is not the first one of a process.
    let first = programs.first().map(|(_, program)| program.clone());
    let sent: Vec<Program> = first.into_iter().chain(programs.iter().map(|(_, program)| program.clone())).collect();
    let observed = interpreter.observe_all(&sent).into_iter().skip(1);
    let difference = |((what, program), observed): (&(String, Program), _)| {
        let sentence = match (model.observe(program), observed) {
            (Ok(Answer::Observed(expected)), Ok(observed)) => difference(&observed, &expected, Mode::Exact)
                .map(|difference| difference.sentence(&name, "the model").to_string()),
            (model, observed) => Some(format!("the model: {model:?}; {name}: {observed:?}")),
        };
        sentence.map(|sentence| format!("{what}: {sentence}\n{}", program.to_assembly()))
    };
    programs.iter().zip(observed).filter_map(difference).collect()
}
