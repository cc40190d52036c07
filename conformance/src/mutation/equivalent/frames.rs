//! What is left in frames that go.

use super::{ALL, Reason, row};
use crate::mutation::Change::Delete;

pub(super) const REASONS: &[Reason] = &[row(
    &[Delete],
    ALL,
    "What is left in the frame goes with it, which is next; a generator's has no namespace.",
    &[
        ("Operation(Send, Generator)", "empty the locals of `frame*"),
        ("Builtin(GeneratorThrow)", "empty the locals of `frame*"),
        ("Deallocate(Generator)", "empty the locals of `frame*"),
        ("Opcode(RETURN_VALUE)", "empty the locals of `frame*"),
        ("Operation(Close, Generator)", "empty the locals of `frame*"),
        ("Operation(Next, Generator)", "empty the locals of `frame*"),
        ("Refuse", "empty the locals of `frame*"),
        ("Reraise", "empty the locals of `frame*"),
        ("Unwind", "empty the locals of `frame*"),
        ("Operation(Send, Generator)", "empty the function of `frame*"),
        ("Builtin(GeneratorThrow)", "empty the function of `frame*"),
        ("Deallocate(Generator)", "empty the function of `frame*"),
        ("Opcode(RETURN_VALUE)", "empty the function of `frame*"),
        ("Operation(Close, Generator)", "empty the function of `frame*"),
        ("Operation(Next, Generator)", "empty the function of `frame*"),
        ("Refuse", "empty the function of `frame*"),
        ("Reraise", "empty the function of `frame*"),
        ("Unwind", "empty the function of `frame*"),
        ("Operation(Send, Generator)", "empty the code of `frame*"),
        ("Builtin(GeneratorThrow)", "empty the code of `frame*"),
        ("Deallocate(Generator)", "empty the code of `frame*"),
        ("Opcode(RETURN_VALUE)", "empty the code of `frame*"),
        ("Operation(Close, Generator)", "empty the code of `frame*"),
        ("Operation(Next, Generator)", "empty the code of `frame*"),
        ("Refuse", "empty the code of `frame*"),
        ("Reraise", "empty the code of `frame*"),
        ("Unwind", "empty the code of `frame*"),
    ],
)];
