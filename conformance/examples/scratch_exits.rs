use freevars_code::Version;
use freevars_model::{ownership::exits, table::Table};
use std::time::Instant;
fn main() {
    for v in Version::ALL {
        let t = Table::of(*v);
        let mut all = vec![];
        for (_, r) in t.rules() {
            for arg in (0..=15).chain(0x100..=0x103).chain(0x201..=0x202) {
                let s = Instant::now();
                let n = exits(r, arg).exits.len();
                all.push((s.elapsed(), r.row.name, arg, n));
            }
        }
        all.sort_by_key(|a| std::cmp::Reverse(a.0));
        let sum: std::time::Duration = all.iter().map(|a| a.0).sum();
        println!("{v} {sum:?}");
        for a in &all[..12] {
            println!("  {a:?}");
        }
    }
}
