//! arbitrary: the unstructured bytes are the tape.

use super::{Choice, Generated};
use arbitrary::{Arbitrary, Result, Unstructured};

/// A program whose tape is some of the bytes, or where nothing follows, all that are left. Of `arbitrary` too an empty
/// tape is the simplest program, so a fuzzer's minimiser works on it.
///
/// ```
/// use arbitrary::{Arbitrary, Unstructured};
/// use freevars::{
///     doors::{Generated, V3_11},
///     subject::{Answer, Model, Subject},
/// };
///
/// # fn my_vm(program: &freevars_code::Program) -> Answer {
/// #     Model::default().observe(program).expect("the model answers")
/// # }
/// // The body of `fuzz_target!(|program: Generated<V3_11>| { ... })`.
/// fn target(program: Generated<V3_11>) {
///     let expected = Model::default().observe(&program).expect("the model answers");
///     assert_eq!(my_vm(&program), expected);
/// }
/// # let bytes: Vec<u8> = (0..200).collect();
/// # target(Generated::arbitrary_take_rest(Unstructured::new(&bytes)).expect("any bytes will do"));
/// ```
impl<'a, V: Choice> Arbitrary<'a> for Generated<V> {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Generated<V>> {
        Ok(Generated::from_tape(<&[u8]>::arbitrary(u)?))
    }

    fn arbitrary_take_rest(u: Unstructured<'a>) -> Result<Generated<V>> {
        Ok(Generated::from_tape(u.take_rest()))
    }

    fn size_hint(depth: usize) -> (usize, Option<usize>) {
        <&[u8]>::size_hint(depth)
    }
}
