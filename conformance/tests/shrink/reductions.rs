//! Programs that compilers made, and what is left of them when something about what they do must stay.

use freevars::{
    observation::{Event, Object, ObjectIndex, Observation, Value},
    shipped,
    shrink::shrink,
    subject::{Answer, Model, Subject},
};
use std::fmt::Write;

/// What is left of a shipped program, as each version compiles it, if an observation must stay as it is in some way.
fn left(name: &str, stays: impl Fn(&Observation) -> bool) -> String {
    let all = shipped::all();
    let shipped = all.iter().find(|shipped| shipped.name == name).expect("it is shipped");
    let mut model = Model::default();
    let mut left = String::new();
    for recording in &shipped.recordings {
        let mut asked = 0;
        let smallest = shrink(recording.program.clone(), |program| {
            asked += 1;
            let answer = model.observe(program);
            matches!(answer, Ok(Answer::Observed(observation)) if stays(&observation))
        });
        assert!(asked < 200, "{name}, {}: it asks {asked} times", recording.program.version);
        let _ = writeln!(left, "{}", smallest.to_assembly());
    }
    left
}

fn object<'a>(observation: &'a Observation, value: &Value) -> Option<&'a Object> {
    match value {
        Value::Object(ObjectIndex(index)) => observation.objects.get(*index as usize),
        Value::Atom(_) => None,
    }
}

/// The cells of each function's closure.
fn closures(observation: &Observation) -> Vec<&[Value]> {
    let closure = |function: &'_ Object| {
        let Object::Function { closure: Some(closure), .. } = function else { return None };
        let Some(Object::Tuple { items, .. }) = object(observation, closure) else { return None };
        Some(items.as_slice())
    };
    observation.objects.iter().filter_map(closure).collect()
}

fn holds_ten(observation: &Observation, cell: &Value) -> bool {
    let Some(Object::Cell { content: Some(Value::Atom(text)), .. }) = object(observation, cell) else { return false };
    text == "10"
}

#[test]
fn a_closure_whose_cell_holds_ten() {
    let left = left("factory_separate_variables", |observation| {
        closures(observation).into_iter().flatten().any(|cell| holds_ten(observation, cell))
    });
    insta::assert_snapshot!("closure_whose_cell_holds_ten", left);
}

#[test]
fn two_functions_that_share_a_cell() {
    let left = left("account_with_three_closures", |observation| {
        let cells = closures(observation);
        cells.iter().enumerate().any(|(n, one)| cells[..n].iter().any(|other| other[0] == one[0]))
    });
    insta::assert_snapshot!("two_functions_that_share_a_cell", left);
}

#[test]
fn what_passes_through_four_levels_does_not_need_them() {
    let left = left("pass_through_four_levels", |observation| {
        observation.events.iter().any(|event| matches!(event, Event::Emit(_)))
    });
    insta::assert_snapshot!("emitted", left);
}

#[test]
fn the_default_value_of_a_keyword_only_parameter() {
    let left = left("captured_keyword_only", |observation| {
        observation.objects.iter().any(|object| matches!(object, Object::Function { kwdefaults: Some(_), .. }))
    });
    insta::assert_snapshot!("keyword_only_default", left);
}
