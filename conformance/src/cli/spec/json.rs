//! The same content as JSON; its form is told by `freevars spec --help`.

use super::entry::{Change, Entry, Held, Part, Uops, operand_kind};
use freevars_code::Version;
use freevars_model::prose::{self, Exit, Inference, Line, Reference, Stack, Way};
use serde_json::{Map, Value, json};

pub(super) fn entries(entries: &[&Entry]) -> String {
    freevars::laid_out(&json!({ "entries": entries.iter().map(|entry| self::entry(entry)).collect::<Vec<_>>() }))
}

fn entry(entry: &Entry) -> Value {
    json!({
        "name": entry.name,
        "opcode": entry.opcode.is_some(),
        "versions": entry.held.iter().map(|held| (held.version.to_string(), self::held(held))).collect::<Map<_, _>>(),
        "rules": entry.parts().iter().map(part).collect::<Vec<_>>(),
        "changes": entry.changes().iter().map(change).collect::<Vec<_>>(),
    })
}

fn held(held: &Held) -> Value {
    json!({
        "number": held.row.map(|row| row.number),
        "operand": held.operand(),
        "operand_kind": held.row.map(|row| operand_kind(row.operand)),
        "caches": held.row.map(|row| row.caches),
        "specified": held.rule.is_some(),
    })
}

fn part(part: &Part) -> Value {
    let row = part.rule.row;
    let sentences = prose::sentences(part.rule);
    let lines = sentences.iter().zip(prose::formulas(part.rule));
    let line = |(says, formula): (&Line, Line)| json!({ "depth": says.depth, "uop": says.uop, "says": says.text, "formula": formula.text });
    let exits = prose::exits(part.rule, part.versions[0]);
    json!({
        "versions": part.versions.iter().map(Version::to_string).collect::<Vec<_>>(),
        "says": row.says,
        "source": { "file": row.source.file(), "line": row.source.line() },
        "lines": lines.map(line).collect::<Vec<_>>(),
        "exits": exits.iter().map(|exit| self::exit(exit, part)).collect::<Vec<_>>(),
    })
}

fn exit(exit: &Exit, part: &Part) -> Value {
    let Inference { premises, leaves } = prose::inference(part.rule, exit);
    let premise = |line: &Line| json!({ "depth": line.depth, "uop": line.uop, "formula": line.text });
    let way = match exit.way {
        Way::Continues => "continues",
        Way::Jumps => "jumps",
        Way::Answers => "answers",
        Way::Ends => "ends",
        Way::Raises { .. } => "raises",
        Way::RaisesOf(_) => "raises-of-primitive",
        Way::RaisesOfCall => "raises-of-call",
        Way::RaisesGiven => "raises-given",
    };
    let stack = |stack: &Stack| json!({ "before": stack.before, "after": stack.after });
    let reference = |held: &Reference| json!({ "name": held.name, "from": held.from, "to": held.to });
    let mut value = json!({
        "uop": exit.uop, "way": way, "says": exit.way.to_string(), "conditions": exit.conditions,
        "premises": premises.iter().map(premise).collect::<Vec<_>>(), "leaves": leaves,
        "stacks": exit.moves.stacks.iter().map(stack).collect::<Vec<_>>(),
        "references": exit.moves.references.iter().map(reference).collect::<Vec<_>>(),
    });
    if let Way::Raises { error, class, .. } = exit.way {
        let texts = part.versions.iter().map(|version| (version.to_string(), json!(error.text(*version))));
        value["says"] = json!(format!("raises {class}"));
        value["error"] = json!(<&str>::from(error));
        value["class"] = json!(class.to_string());
        value["texts"] = texts.collect::<Map<_, _>>().into();
    }
    value
}

fn change(change: &Change) -> Value {
    let Change { from, to, number, operand, caches, uops } = change;
    let (uops, removed, added) = match uops {
        Uops::Same => ("same", &[][..], &[][..]),
        Uops::Other { removed, added } => ("other", removed.as_slice(), added.as_slice()),
        Uops::Unspecified => ("unspecified", &[][..], &[][..]),
        Uops::Appears => ("appears", &[][..], &[][..]),
        Uops::Disappears => ("disappears", &[][..], &[][..]),
    };
    json!({
        "from": from.to_string(),
        "to": to.to_string(),
        "number": number,
        "operand": operand,
        "caches": caches,
        "uops": uops,
        "removed": removed,
        "added": added,
    })
}
