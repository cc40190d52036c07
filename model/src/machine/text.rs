//! The words of errors: what stands for a placeholder in a text of [`crate::error`].

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; a match on every uop has no wildcard"
)]

use super::Machine;
use crate::{
    object::Data,
    primitive::View,
    uop::{Field, FrameField, Quantity},
};

impl Machine<'_> {
    /// A text with its placeholders filled from the activity that raises.
    pub(super) fn fill(&self, text: &str) -> String {
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let (key, after) = after.split_once('}').expect("error-texts: a placeholder ends");
            filled.push_str(before);
            filled.push_str(&match key.split_once(':') {
                None => self.word(key),
                Some((key, limit)) => cut(self.word(key), limit.parse().expect("error-texts: a limit is a number")),
            });
            rest = after;
        }
        filled + rest
    }

    pub(super) fn word(&self, key: &str) -> String {
        let quantity = |q| self.quantity(q);
        let arg = || self.activities.last().map_or(0, |activity| activity.arg) as usize;
        match key {
            "local" => self.code().shape.names[arg()].to_owned(),
            "variable" => self.code().shape.names[self.code().shape.deref + arg()].to_owned(),
            "name" => self.name_word(),
            "function" => self.function_name(),
            "keyword" => self.keyword_word(),
            "parameters" => counted(quantity(Quantity::Parameters), "argument"),
            "required" => counted(quantity(Quantity::Required), "argument"),
            "all-given" => quantity(Quantity::AllGiven).to_string(),
            "filled" => self.filled_parameters(0..quantity(Quantity::Parameters)).to_string(),
            "positional-range" => self.positional_range(),
            "positional-given" => self.positional_given(),
            "missing-positional" => self.missing("positional", 0, quantity(Quantity::Required)),
            "missing-keyword-only" => {
                self.missing("keyword-only", quantity(Quantity::Parameters), quantity(Quantity::Named))
            }
            "argument" => {
                let round = self.activities.last().and_then(|activity| activity.loops.last());
                (round.map_or(0, |round| round.counter) + 1).to_string()
            }
            "positional-only-keywords" => self.positional_only_keywords().join(", "),
            other => panic!("error-texts: nothing stands for {{{other}}}"),
        }
    }

    /// The name that a look-up did not find: of the instruction's operand.
    fn name_word(&self) -> String {
        let frame = self.frame();
        let code = self.source();
        let instructions = code.instructions(self.version()).expect("loaded: the code was decoded before");
        let instruction = instructions[frame.frame.current];
        let index = match instruction.operand {
            freevars_code::version::Operand::GlobalName => instruction.arg >> 1,
            _ => instruction.arg,
        };
        code.names[index as usize].clone()
    }

    /// A function's name in messages: the code object's or, where the frame has its function, that one's qualname.
    fn function_name(&self) -> String {
        let function = self.frame().field(FrameField::Function);
        let qualname = function.and_then(|function| self.heap.field(function, Field::Qualname));
        let text = qualname.and_then(|qualname| self.heap.text(qualname));
        text.unwrap_or(&self.source().name).to_string()
    }

    /// The keyword argument that the loop is at.
    fn keyword_word(&self) -> String {
        let activity = self.activities.last().expect("activity: a uop belongs to one");
        let round = activity.loops.last().expect("keywords: errors about one are raised in their loop");
        let name = activity.given.names[round.counter as usize];
        self.heap.text(name).unwrap_or_default().to_string()
    }

    fn filled_parameters(&self, range: std::ops::Range<i64>) -> usize {
        let slots = self.frame().slots();
        range.filter(|n| usize::try_from(*n).is_ok_and(|n| slots[n].is_some())).count()
    }

    /// `2 positional arguments`, `from 1 to 2 positional arguments`.
    fn positional_range(&self) -> String {
        let most = self.quantity(Quantity::Parameters);
        match self.quantity(Quantity::Defaults) {
            0 => counted(most, "positional argument"),
            defaults => format!("from {} to {most} positional arguments", most - defaults),
        }
    }

    /// `3 were`, `2 positional arguments (and 1 keyword-only argument) were`.
    fn positional_given(&self) -> String {
        let given = self.quantity(Quantity::Given);
        let keyword_only = self.quantity(Quantity::Parameters)..self.quantity(Quantity::Named);
        match self.filled_parameters(keyword_only) {
            0 if given == 1 => "1 was".to_string(),
            0 => format!("{given} were"),
            n => {
                let keyword_only = counted(i64::try_from(n).unwrap_or(i64::MAX), "keyword-only argument");
                format!("{} (and {keyword_only}) were", counted(given, "positional argument"))
            }
        }
    }

    /// `1 required positional argument: 'a'`, `3 required positional arguments: 'a', 'b', and 'c'`.
    fn missing(&self, kind: &str, from: i64, to: i64) -> String {
        let (frame, names) = (self.frame(), &self.code().shape.names);
        let empty = (from..to).filter_map(|n| usize::try_from(n).ok()).filter(|n| frame.slots()[*n].is_none());
        let names: Vec<String> = empty.map(|n| format!("'{}'", names[n])).collect();
        let list = match names.as_slice() {
            [a, b] => format!("{a} and {b}"),
            [most @ .., last] if most.len() > 1 => format!("{}, and {last}", most.join(", ")),
            few => few.join(", "),
        };
        let count = i64::try_from(names.len()).unwrap_or(i64::MAX);
        format!("{}: {list}", counted(count, &format!("required {kind} argument")))
    }

    pub(super) fn view(&self) -> View<'_> {
        View::new(&self.heap, self.program, self.version())
    }

    /// What is called, if it cannot be: its type or, of a type, its own name.
    pub(super) fn callee_word(&self, callee: crate::object::Address) -> String {
        match self.heap.data(callee) {
            Data::Type(type_) => crate::primitive::type_name(*type_, self.version()).to_string(),
            _ => self.view().type_name_of(callee).to_string(),
        }
    }
}

/// As many bytes of a word as there may be, whole characters only.
fn cut(mut word: String, limit: usize) -> String {
    word.truncate((0..=limit.min(word.len())).rev().find(|n| word.is_char_boundary(*n)).unwrap_or(0));
    word
}

fn counted(n: i64, noun: &str) -> String {
    format!("{n} {noun}{}", if n == 1 { "" } else { "s" })
}
