//! Progress, shown on a terminal only.

use indicatif::{ProgressBar, ProgressStyle};

/// A bar of so many steps on standard error; none if that is no terminal.
pub(super) fn bar(steps: usize) -> ProgressBar {
    let style =
        ProgressStyle::with_template("{bar:30} {pos}/{len} {wide_msg}").expect("bar-template: it is a constant");
    ProgressBar::new(steps as u64).with_style(style)
}
