//! What is left in frames that go.

use super::{ALL, Reason, V3_11, row};
use crate::mutation::Change::{Delete, Swap};

pub(super) const REASONS: &[Reason] = &[
    row(
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
    ),
    row(
        &[Delete],
        &[V3_11],
        "What is raised has a traceback, which holds the frame: nobody gets there.",
        &[
            ("Unwind", "empty item n of `frame*"),
            ("Reraise", "empty item n of `frame*"),
            ("Unwind", "go back to * ; empty the locals of *"),
            ("Reraise", "go back to * ; empty the locals of *"),
        ],
    ),
    row(
        &[Delete],
        &[V3_11],
        "The machine holds the caller's frame, which a frame that goes lets go of at once.",
        &[
            ("Opcode(RETURN_VALUE)", "if nothing else holds `frame*"),
            ("Unwind", "if nothing else holds `frame*"),
            ("Reraise", "if nothing else holds `frame*"),
            ("Refuse", "if nothing else holds `frame*"),
        ],
    ),
    row(
        &[Delete],
        &[V3_11],
        "The frame has not run: nothing else holds it.",
        &[
            ("Refuse", "look at the frame that runs: *"),
            ("Refuse", "make a new reference `frame2′` to `frame2`, if it is there"),
            ("Refuse", "if something else holds `frame`, go to *"),
        ],
    ),
    row(
        &[Swap],
        &[V3_11],
        "The frame has not run: nothing else holds it.",
        &[
            ("Refuse", "look at the frame that runs: * ; make a new reference `frame2′` to `frame2`, if it is there"),
            ("Refuse", "if something else holds `frame`, go to * ; for n from *"),
        ],
    ),
];
