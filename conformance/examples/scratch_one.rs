use freevars::{
    campaign::{LIMITS, tape},
    generate::Generator,
    subject::{Model, Spec, Subject},
};
use freevars_code::Version;
use freevars_model::table::Table;
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let v: Version = a[1].parse().unwrap();
    let n: u64 = a[2].parse().unwrap();
    let p = Generator::of(&Table::of(v)).program(&tape(0, n));
    eprintln!("{}", p.to_assembly());
    let s = serde_json::to_string(&p).unwrap();
    std::fs::write(&a[3], s).unwrap();
    let mut m = Model::with_limits(LIMITS);
    println!("model {:?}", m.observe(&p));
    let _: Option<Spec> = None;
}
