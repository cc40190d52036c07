//! quickcheck: programs are arbitrary, and shrink to their candidates.

use super::{Choice, Generated, TAPE};
use crate::shrink::Candidates;
use quickcheck::{Arbitrary, Gen};
use std::marker::PhantomData;

/// A program of a tape whose length goes by [`Gen::size`].
///
/// ```
/// use freevars::{
///     doors::{Generated, V3_11},
///     subject::{Answer, Model, Subject},
/// };
/// use quickcheck::quickcheck;
///
/// # fn my_vm(program: &freevars_code::Program) -> Answer {
/// #     Model::default().observe(program).expect("the model answers")
/// # }
/// fn my_vm_does_what_the_specification_says(program: Generated<V3_11>) -> bool {
///     let expected = Model::default().observe(&program).expect("the model answers");
///     my_vm(&program) == expected
/// }
/// quickcheck(my_vm_does_what_the_specification_says as fn(_) -> _);
/// ```
///
/// What failed is shrunk by [`crate::shrink`]: a candidate carries on where it was found.
impl<V: Choice> Arbitrary for Generated<V> {
    fn arbitrary(g: &mut Gen) -> Generated<V> {
        let longest = TAPE * g.size() / USUAL_SIZE;
        // Every byte as often as any other: quickcheck's own u8 prefers some.
        let length = usize::arbitrary(g) % (longest + 1);
        let tape: Vec<u8> = (0..length).filter_map(|_| g.choose(&BYTES).copied()).collect();
        Generated::from_tape(&tape)
    }

    fn shrink(&self) -> Box<dyn Iterator<Item = Generated<V>>> {
        let mut candidates = Candidates::from_place(&self.program, self.place);
        let next = move || {
            let program = candidates.next()?;
            Some(Generated { program, place: candidates.place(), version: PhantomData })
        };
        Box::new(std::iter::from_fn(next))
    }
}

/// The size that quickcheck uses unless told otherwise.
const USUAL_SIZE: usize = 100;

const BYTES: [u8; 256] = {
    let mut bytes = [0; 256];
    let mut byte = 0_u8;
    while byte < u8::MAX {
        byte += 1;
        bytes[byte as usize] = byte;
    }
    bytes
};
