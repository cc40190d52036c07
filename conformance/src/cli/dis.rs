//! `freevars dis`

use super::{Verdict, Wrong, input, listing, print};
use freevars_code::{CodeIndex, Program};
use serde_json::{Value, json};
use std::path::PathBuf;

/// Print a program as assembly, as its version's own `dis` would.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The program: Python (.py), a program file (.json), or assembly (.asm, .txt)
    file: PathBuf,
    /// The interpreter that compiles a .py file: a version or a path; the newest that is found if not given
    #[arg(long, value_name = "INTERPRETER")]
    python: Option<String>,
    /// Print a list of code objects, each a list of its instructions, as JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn main(args: &Args) -> Result<Verdict, Wrong> {
    let program = input::program(&args.file, args.python.as_deref())?;
    if args.json {
        print(&freevars::laid_out(&instructions(&program)?))?;
    } else {
        print(&program.to_assembly())?;
    }
    Ok(Verdict::Holds)
}

fn instructions(program: &Program) -> Result<Value, Wrong> {
    let listing = listing::Listing::of(program);
    let codes = (0..).zip(&program.codes).map(|(index, code)| {
        let decoded = code.instructions(program.version);
        let instructions = decoded.map_err(|malformed| Wrong::Malformed(CodeIndex(index), malformed))?;
        let instructions = instructions.iter().map(|instruction| {
            json!({
                "offset": instruction.offset,
                "opcode": instruction.opcode.name(),
                "arg": instruction.arg,
                "target": instruction.target,
                "line": code.line_at(instruction.offset, program.version),
                "text": listing.line(index, instruction).trim(),
            })
        });
        Ok(json!({"name": code.name, "instructions": instructions.collect::<Vec<_>>()}))
    });
    Ok(Value::Array(codes.collect::<Result<_, Wrong>>()?))
}
