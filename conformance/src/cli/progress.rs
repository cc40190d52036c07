//! Progress, shown on a terminal only.

use indicatif::{ProgressBar, ProgressStyle};

/// A bar of so many steps on standard error; none if that is no terminal.
pub(super) fn bar(steps: usize) -> ProgressBar {
    let style =
        ProgressStyle::with_template("{bar:30} {pos}/{len} {wide_msg}").expect("bar-template: it is a constant");
    ProgressBar::new(steps as u64).with_style(style)
}

/// A bar of so many programs, with how many there are a second.
pub(super) fn rate(programs: u64, what: &str) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg} {bar:30} {human_pos}/{human_len} ({per_sec}, {eta} left)")
        .expect("bar-template: it is a constant");
    ProgressBar::new(programs).with_style(style).with_message(what.to_owned())
}
