//! The prose of uops, their fourth meaning: a rule read aloud, as formulas, and its ways out in words.
//!
//! What a reader sees is the recorded uops and nothing else: names of registers are taken from what is done with them, and
//! the blocks of branches and loops from where the uops go.

mod counter;
mod exits;
mod formula;
mod inference;
mod moves;
mod names;
mod paths;
mod primitive;
mod sentence;
mod structure;
mod words;

pub use exits::{Exit, Way, exits};
pub use inference::{Inference, inference};
pub use moves::{Moves, Reference, Stack};
pub use paths::paths;

use crate::{
    builtin::Found,
    object::Type,
    rules::RuleName,
    table::Recorded,
    uop::{Operation, Test, Uop},
};
use names::Names;
use structure::Block;
use words::At;

/// A line of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// How many branches and loops it stands in.
    pub depth: usize,
    /// The uop that it says, as its place in the rule; `else` says none.
    pub uop: Option<usize>,
    /// What it says, without indentation.
    pub text: String,
}

/// A rule in English, a line a uop. What only leads from one block to the next (`Goto`, `Repeat`) is said by indentation.
pub fn sentences(rule: &Recorded) -> Vec<Line> {
    Reading::of(rule).lines(Style::English)
}

/// A rule as formulas, a line a uop.
pub fn formulas(rule: &Recorded) -> Vec<Line> {
    Reading::of(rule).lines(Style::Formula)
}

/// One uop in English.
pub fn clause(rule: &Recorded, uop: usize) -> String {
    Reading::of(rule).uop(uop, Style::English)
}

/// What an operation does, of its operands by what they are called in its rules.
///
/// ```
/// use freevars_model::{prose, uop::Operation};
///
/// assert_eq!(prose::operation(Operation::Subscript), "ask `container` for its item `index`");
/// ```
pub fn operation(operation: Operation) -> String {
    operation.says(&operation.operands().map(|name| format!("`{name}`")))
}

/// What a rule is called: an opcode's own name, or a machine rule's in kebab-case.
pub fn title(name: RuleName) -> String {
    match name {
        RuleName::Opcode(opcode) => opcode.name().to_string(),
        RuleName::Enter => "enter".to_string(),
        RuleName::EnterMoved => "enter-moved".to_string(),
        RuleName::Refuse => "refuse".to_string(),
        RuleName::Unwind => "unwind".to_string(),
        RuleName::Reraise => "reraise".to_string(),
        RuleName::Deallocate(class) => format!("deallocate-{class:?}").to_lowercase(),
        RuleName::Operation(operation, class) => format!("{}-{class:?}", <&str>::from(operation)).to_lowercase(),
        RuleName::Builtin(builtin) => match builtin.declaration().found {
            Found::Method(of) | Found::Static(of) | Found::OfClass(of) => {
                let of = if let Type::Exception(class) = of { format!("{class:?}") } else { format!("{of:?}") };
                format!("builtin-{of}-{}", builtin.declaration().name).to_lowercase()
            }
            Found::ByName | Found::Constructor(_) | Found::ExceptionConstructor => {
                format!("builtin-{}", builtin.declaration().name)
            }
        },
    }
}

/// A rule, and what is known of it before it is put into words.
struct Reading<'r> {
    uops: &'r [Uop],
    names: Vec<Names>,
    /// How many loops are around each uop.
    loops: Vec<usize>,
    blocks: Option<Vec<Block>>,
}

/// How lines are worded.
#[derive(Clone, Copy, PartialEq)]
enum Style {
    English,
    Formula,
}

impl<'r> Reading<'r> {
    fn of(rule: &'r Recorded) -> Reading<'r> {
        let uops = &rule.uops;
        let loops = (0..uops.len()).map(|at| uops[..at].iter().filter(|uop| goes_round(uop, at)).count()).collect();
        Reading { uops, names: names::names(rule.row.name, uops), loops, blocks: structure::blocks(uops) }
    }

    fn at(&self, uop: usize, style: Style) -> At<'_> {
        At {
            names: &self.names[uop],
            loops: self.loops[uop],
            counted: self.is_counted(uop),
            quoted: style == Style::English,
        }
    }

    /// Whether anything in a loop names its counter.
    fn is_counted(&self, head: usize) -> bool {
        let Uop::Loop { exit, .. } = self.uops[head] else { return false };
        let body = head + 1..usize::from(exit).min(self.uops.len());
        body.into_iter().any(|at| self.loops[at] == self.loops[head] + 1 && counter::names(self.uops[at]))
    }

    fn uop(&self, at: usize, style: Style) -> String {
        match style {
            Style::English => self.at(at, style).clause(self.uops[at]),
            Style::Formula => self.at(at, style).formula(self.uops[at]),
        }
    }

    fn condition(&self, at: usize, test: Test, when: bool, style: Style) -> String {
        match style {
            Style::English => self.at(at, style).condition(test, when),
            Style::Formula => self.at(at, style).condition_formula(test, when),
        }
    }

    fn lines(&self, style: Style) -> Vec<Line> {
        let mut lines = Vec::new();
        match &self.blocks {
            Some(blocks) => self.put(blocks, 0, style, &mut lines),
            None => lines.extend((0..self.uops.len()).map(|at| {
                let text = format!("{at}. {}", self.uop(at, style));
                Line { depth: 0, uop: Some(at), text }
            })),
        }
        lines
    }

    fn put(&self, blocks: &[Block], depth: usize, style: Style, lines: &mut Vec<Line>) {
        for block in blocks {
            match block {
                Block::Step(at) => {
                    let text = self.uop(*at, style);
                    lines.push(Line { depth, uop: Some(*at), text });
                }
                Block::Forever { body, .. } => {
                    lines.push(Line { depth, uop: None, text: "again and again:".to_string() });
                    self.put(body, depth + 1, style, lines);
                }
                Block::Loop { at, body } => {
                    let text = self.uop(*at, style);
                    lines.push(Line { depth, uop: Some(*at), text });
                    self.put(body, depth + 1, style, lines);
                }
                Block::If { at, test, when, then, otherwise } => {
                    let text = self.condition(*at, *test, *when, style);
                    lines.push(Line { depth, uop: Some(*at), text });
                    self.put(then, depth + 1, style, lines);
                    self.put_otherwise(otherwise, depth, style, lines);
                }
            }
        }
    }

    /// A branch that is all there is to the other arm goes on at the same depth.
    fn put_otherwise(&self, otherwise: &[Block], depth: usize, style: Style, lines: &mut Vec<Line>) {
        let first = lines.len();
        match otherwise {
            [] => {}
            [Block::If { .. }] => {
                self.put(otherwise, depth, style, lines);
                lines[first].text.insert_str(0, "else ");
            }
            _ => {
                lines.push(Line { depth, uop: None, text: "else:".to_string() });
                self.put(otherwise, depth + 1, style, lines);
            }
        }
    }
}

/// Whether it begins a loop that a later uop stands in.
fn goes_round(uop: &Uop, at: usize) -> bool {
    matches!(uop, Uop::Loop { exit, .. } if at < usize::from(*exit))
}
