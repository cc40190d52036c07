//! The page of the book that says which faults are planted, and what it takes to tell each.

use super::{Planted, Row, Told, median};
use freevars_code::Version;
use std::fmt::Write;

/// Where the page is, below the folder of the book.
pub const PATH: &str = "src/planted.md";

const BEGIN: &str = "\
# Planted faults

Who checks the checker? A build with the feature `planted` has faults in the optimised machine that can be asked for, one
at a time: each one that a real virtual machine has had, or a natural one to make. `check` must tell each of them, in each
version where it makes a difference, and what it shows for it must be small. A test (`conformance/tests/shrink/`) holds
that, and that nothing can be taken away from what is shown.

```sh
cargo run --release --features planted -- planted                   # all, and how long each takes
cargo run --release --features planted -- planted cell-copied       # one, with the program that tells it
```

";

const COLUMNS: &str = "
Under each version stand four numbers: how many of the shipped programs it takes, in the order in which `check` runs them,
until one tells the fault; how many generated programs it takes (`–`: none of those that were tried); how many inputs of
the fuzz target `divergence` it takes, which are those of `fuzz/seeds/programs` and then mutants of them; and how many
instructions are left of the first program that tells it, without those that follow from others, as RESUME and MAKE_CELL
do. `freevars planted` prints how many seconds it takes to look in all three ways, and to shrink what is found.

";

/// The page, from what became of every fault.
pub fn page(rows: &[Row]) -> String {
    let mut out = BEGIN.to_owned();
    let largest = rows.iter().filter_map(|row| row.told.as_ref()).map(Told::size).max().unwrap_or(0);
    let (faults, tried) = (Planted::ALL.len(), rows.len());
    let told = rows.iter().filter(|row| row.told.is_some()).count();
    let _ = writeln!(
        out,
        "There are {faults} of them, which make {tried} with their versions; {told} are told, by programs of {} \
         instructions in the median and {largest} at most.",
        median(rows)
    );
    out += COLUMNS;
    out += "| fault | what the machine does | why |";
    Version::ALL.iter().for_each(|version| out += &format!(" {version} |"));
    out += "\n|---|---|---|";
    Version::ALL.iter().for_each(|_| out += "---|");
    out.push('\n');
    for &fault in Planted::ALL {
        let _ = write!(out, "| `{fault}` | {} | {} |", fault.what(), fault.why());
        for &version in Version::ALL {
            let row = rows.iter().find(|row| (row.fault, row.version) == (fault, version));
            let _ = write!(out, " {} |", row.map_or(String::new(), cell));
        }
        out.push('\n');
    }
    out
}

fn cell(row: &Row) -> String {
    let Some(told) = &row.told else { return "not told".to_owned() };
    let number = |number: Option<usize>| number.map_or("–".to_owned(), |number| number.to_string());
    let [shipped, generated, inputs] = [told.shipped, told.generated, told.inputs].map(number);
    format!("{shipped} · {generated} · {inputs} · {}", told.size())
}
