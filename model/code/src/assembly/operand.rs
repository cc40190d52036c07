//! What `dis` prints in brackets after an operand.

use crate::{
    Code, Version,
    version::{Layout, Note, Operand, Row},
};
use std::collections::HashSet;

/// What stands in brackets after an operand.
pub(super) enum Shown {
    /// The constant of this index.
    Const(u32),
    /// The name of this index, after some text.
    Name(u32, &'static str),
    /// This text; nothing if it is empty.
    Text(String),
}

/// What stands in brackets after an operand. `target` is where a jump leads.
pub(super) fn shown(row: &Row, arg: u32, target: Option<i64>, variables: &Variables, version: Version) -> Shown {
    let listing = &version.facts().listing;
    if let Some((_, note)) = listing.notes.iter().find(|(opcode, _)| *opcode == row.opcode) {
        return Shown::Text(note.text(arg));
    }
    let index = arg as usize;
    let text = match row.operand {
        Operand::Const => return Shown::Const(arg),
        Operand::Name => return Shown::Name(arg, ""),
        Operand::GlobalName => return Shown::Name(arg >> 1, if arg & 1 == 1 { "NULL + " } else { "" }),
        Operand::Local => variables.locals.get(index),
        Operand::Deref => variables.derefs.get(index),
        Operand::Compare => {
            return Shown::Text(version.facts().compare.get(index).copied().unwrap_or_default().to_string());
        }
        Operand::Absolute if !listing.absolute_targets => None,
        Operand::Absolute | Operand::Forward | Operand::Backward => {
            return Shown::Text(target.map_or(String::new(), |target| format!("to {target}")));
        }
        Operand::Unused | Operand::Number => None,
    };
    Shown::Text(text.filter(|name| is_plain(name)).cloned().unwrap_or_default())
}

/// Whether a name reads back when it stands in brackets as it is.
pub(super) fn is_plain(name: &str) -> bool {
    !name.is_empty() && name.trim() == name && !name.contains(char::is_control)
}

/// The names that operands count.
#[derive(Default)]
pub(super) struct Variables {
    locals: Vec<String>,
    derefs: Vec<String>,
}

impl Variables {
    pub(super) fn new(code: &Code, version: Version) -> Variables {
        let locals: HashSet<&str> = code.varnames.iter().map(String::as_str).collect();
        let apart = code.cellvars.iter().filter(|name| !locals.contains(name.as_str())).chain(&code.freevars);
        let localsplus = || code.varnames.iter().chain(apart.clone()).cloned().collect();
        match version.facts().layout {
            Layout::Separate => Variables {
                locals: code.varnames.clone(),
                derefs: code.cellvars.iter().chain(&code.freevars).cloned().collect(),
            },
            Layout::LocalsPlus => Variables { locals: localsplus(), derefs: localsplus() },
        }
    }
}

impl Note {
    fn text(self, arg: u32) -> String {
        match self {
            Note::Silent => String::new(),
            Note::OneOf(texts) => texts.get(arg as usize).copied().unwrap_or_default().to_string(),
            Note::Bits(names) => {
                let set = names.iter().enumerate().filter(|(bit, _)| arg >> bit & 1 == 1);
                set.map(|(_, name)| *name).collect::<Vec<_>>().join(", ")
            }
            Note::Choice { choices, suffix } => {
                let chosen = choices[arg as usize % choices.len()];
                let more = arg as usize & choices.len() != 0;
                let parts = [chosen, if more { suffix } else { "" }];
                parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
            }
        }
    }
}
