//! Every program of up to so many steps over the closure opcodes, in two code objects.
//!
//! A function has the cells `x` and `y` and the local variable `v`, all empty at first. It makes the closure `g` over both
//! cells and returns it. Three stretches of the program are filled with steps in every way that the verifier accepts,
//! whatever stands in the others: before `g` is made, after it, and `g` itself, which has a cell of its own, or else is the
//! body of a class. A step is an instruction, or those that make a call. So nothing that so few steps can show is left to
//! chance; what longer programs show is the generator's matter.

mod step;
mod stretch;

use freevars_code::{Program, Version};
use freevars_model::table::Table;
use step::{Alphabet, Shape};
use stretch::Stretch;

/// All programs of a version of up to so many steps, by number.
#[derive(Clone, Debug)]
pub struct Exhaustive {
    forms: Vec<Form>,
    /// How the steps are shared out, of which form, and the number of the first program that shares them out so.
    shares: Vec<(usize, Share, u64)>,
    count: u64,
}

/// What programs of one shape are made of.
#[derive(Clone, Debug)]
struct Form {
    alphabet: Alphabet,
    stretches: [Stretch; 3],
}

/// By stretch, how many steps it has, and whether they are of the sort that is kept apart: before the closure is made,
/// those that raise; after it, those that may run it.
type Share = [(usize, bool); 3];

/// Before the closure is made.
const BEFORE: usize = 0;
/// After it.
const AFTER: usize = 1;
/// In it.
const WITHIN: usize = 2;

impl Exhaustive {
    /// The programs of a version of up to so many steps, fewest first.
    pub fn of(version: Version, steps: usize) -> Exhaustive {
        let table = Table::of(version);
        let form = |shape| {
            let alphabet = Alphabet::of(version, shape)?;
            let stretches = [BEFORE, AFTER, WITHIN].map(|stretch| Stretch::of(&table, &alphabet, stretch, steps));
            Some(Form { alphabet, stretches })
        };
        let forms = [Shape::Function, Shape::Class].into_iter().filter_map(form).collect();
        let mut all = Exhaustive { forms, shares: Vec::new(), count: 0 };
        for steps in 0..=steps {
            for form in 0..all.forms.len() {
                let is_function = all.forms[form].alphabet.shape == Shape::Function;
                if is_function {
                    // What raises before the closure is made is the whole program.
                    all.share(form, [(steps, true), (0, false), (0, false)]);
                }
                for before in 0..=steps {
                    for after in 0..=steps - before {
                        let within = steps - before - after;
                        // Where nothing runs it, what the closure does is not seen.
                        if is_function && within == 0 {
                            all.share(form, [(before, false), (after, false), (0, false)]);
                        }
                        all.share(form, [(before, false), (after, true), (within, false)]);
                    }
                }
            }
        }
        all
    }

    fn share(&mut self, form: usize, share: Share) {
        self.shares.push((form, share, self.count));
        self.count += self.forms[form].radices(share).iter().product::<u64>();
    }

    /// How many there are.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// The program of a number.
    ///
    /// # Panics
    ///
    /// There are not so many.
    pub fn program(&self, number: u64) -> Program {
        assert!(number < self.count, "exhaustive: there are {} programs, {number} is none", self.count);
        let (form, share, first) = self.shares[self.shares.partition_point(|(.., first)| *first <= number) - 1];
        let (form, mut rest) = (&self.forms[form], number - first);
        let radices = form.radices(share);
        let steps = std::array::from_fn(|stretch| {
            let nth = usize::try_from(rest % radices[stretch]).expect("exhaustive: steps are kept in memory");
            rest /= radices[stretch];
            let (length, other) = share[stretch];
            form.stretches[stretch].steps(length, other, nth)
        });
        form.alphabet.program(steps)
    }
}

impl Form {
    fn radices(&self, share: Share) -> [u64; 3] {
        std::array::from_fn(|stretch| {
            let (steps, other) = share[stretch];
            self.stretches[stretch].count(steps, other) as u64
        })
    }
}
