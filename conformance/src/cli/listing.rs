//! The lines of a program's listing, by instruction.

use freevars_code::{Instruction, Opcode, Program};
use std::collections::BTreeMap;

/// The lines of a program's listing.
pub(super) struct Listing {
    /// By code object and offset.
    lines: BTreeMap<(u32, u32), String>,
}

impl Listing {
    pub(super) fn of(program: &Program) -> Listing {
        let assembly = program.to_assembly();
        let mut lines = BTreeMap::new();
        let mut code: Option<u32> = None;
        for line in assembly.lines() {
            if line.starts_with("code ") {
                code = Some(code.map_or(0, |code| code + 1));
            } else if let (Some(code), Some(offset)) = (code, offset(line, program)) {
                lines.insert((code, offset), line.to_owned());
            }
        }
        Listing { lines }
    }

    /// The line of an instruction; EXTENDED_ARG before it has lines of its own.
    pub(super) fn line(&self, code: u32, instruction: &Instruction) -> &str {
        let own = (code, instruction.offset)..(code, instruction.end());
        self.lines.range(own).next_back().map_or("", |(_, line)| line)
    }
}

/// The offset that stands before the opcode of a line, if it is one of a listing.
fn offset(line: &str, program: &Program) -> Option<u32> {
    let words: Vec<&str> = line.split_whitespace().take(4).collect();
    let is_opcode = |word: &str| word.parse::<Opcode>().is_ok_and(|opcode| program.version.row(opcode).is_some());
    let at = words.iter().position(|word| is_opcode(word))?;
    words.get(at.checked_sub(1)?)?.parse().ok()
}
