//! Programs that take the machine through all that it does with memory: what CPython was observed to make happen happens
//! here too. They need no interpreter, and run under Miri: `cargo +nightly miri test -p freevars-vm`.
//!
//! In `programs/` each has its Python, what the compiler of each version makes of it (`freevars compile --assembly`), and
//! the events of that CPython (`freevars observe`), a line of JSON each.

use freevars_code::Program;
use freevars_vm::{Answer, Event, Limits, run};

/// Frames enough to leave the first segment of the stack, and few enough for Miri.
const LIMITS: Limits = Limits { instructions: 1_000_000, objects: 100_000, frames: 200 };

fn line(event: &Event) -> String {
    let text = |text: &str| {
        let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        format!("\"{escaped}\"")
    };
    match event {
        Event::Emit(shown) => format!("{{\"emit\": {}}}", text(shown)),
        Event::Finalise(label) => format!("{{\"finalise\": {label}}}"),
        Event::Write(written) => format!("{{\"write\": {}}}", text(written)),
    }
}

fn lines(listing: &str) -> String {
    let program = Program::from_assembly(listing).expect("the listing is one");
    let Answer::Observed(mut observed) = run(&program, LIMITS) else { panic!("it is not observed") };
    assert!(observed.outcome.is_ok(), "{:?}", observed.outcome);
    observed.collected.sort();
    let parts =
        [("", observed.events), ("\"-- dropped\"\n", observed.dropped), ("\"-- collected\"\n", observed.collected)];
    let part = |(heading, events): &(&str, Vec<Event>)| {
        let lines: Vec<String> = events.iter().map(|event| line(event) + "\n").collect();
        format!("{heading}{}", lines.concat())
    };
    parts.iter().map(part).collect()
}

macro_rules! programs {
    ($($(#[$when:meta])* $name:ident: $($file:literal)+;)+) => {$(
        $(#[$when])*
        #[test]
        fn $name() {
            $(
                let listing = include_str!(concat!("programs/", $file, ".asm"));
                assert_eq!(lines(listing), include_str!(concat!("programs/", $file, ".events")), $file);
            )+
        }
    )+};
}

// Miri takes long for each: it has every program, and every version, but not each program in each version.
programs! {
    closures: "closures.3.11";
    rebinding: "rebinding.3.11";
    generators: "generators.3.8";
    exceptions: "exceptions.2.7" "exceptions.3.11";
    classes: "classes.3.11";
    cycles: "cycles.2.7";
    #[cfg(not(miri))]
    the_others:
        "closures.3.8" "rebinding.3.8" "generators.2.7" "generators.3.11" "exceptions.3.8" "classes.2.7" "classes.3.8"
        "cycles.3.8" "cycles.3.11";
}
