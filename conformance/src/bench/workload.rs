//! What is timed.

/// A module whose functions are timed.
#[derive(Clone, Copy, Debug)]
pub struct Workload {
    /// The name of its file in `benches/workloads/`, without `.py`.
    pub name: &'static str,
    /// Its Python.
    pub source: &'static str,
}

impl Workload {
    /// What it is, in a few words: the beginning of its first line.
    pub fn title(&self) -> &'static str {
        let first = self.source.lines().next().unwrap_or_default().trim_start_matches("# ").trim_end_matches('.');
        first.split([':', ',']).next().unwrap_or(first)
    }

    /// Whether there is a loop whose time is to be taken off.
    pub fn has_loop(&self) -> bool {
        self.source.contains("\ndef loop(n):")
    }
}

/// All of them, in the order of the table.
pub fn workloads() -> &'static [Workload] {
    macro_rules! workloads {
        ($($name:literal)+) => {
            &[$(Workload { name: $name, source: include_str!(concat!("../../benches/workloads/", $name, ".py")) }),+]
        };
    }
    workloads! {
        "counter" "adder" "one_free" "eight_free" "five_deep" "late_binding" "fib" "pipeline" "generator" "method"
        "zero_argument_super" "cyclic_garbage" "while_loop"
    }
}
