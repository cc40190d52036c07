//! A process and whatever it starts, ended together: a command is often a launcher of what is meant.

use std::process::{Child, Command};

/// Makes what the command starts a group of its own.
#[cfg(unix)]
pub(crate) fn lead(command: &mut Command) {
    std::os::unix::process::CommandExt::process_group(command, 0);
}

/// Whether it has ended. Its identifier stays its own until it is waited for.
#[cfg(unix)]
pub(super) fn has_ended(child: &mut Child) -> bool {
    use rustix::process::{Pid, WaitId, WaitIdOptions, waitid};
    let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
    // Fails if it has been waited for.
    !matches!(waitid(WaitId::Pid(Pid::from_child(child)), options), Ok(None))
}

/// Kills the group. Its leader must not have been waited for: another process may have its identifier then.
#[cfg(unix)]
pub(super) fn kill(child: &mut Child) {
    use rustix::process::{Pid, Signal, kill_process_group};
    // Fails only if all of it has ended.
    let _ = kill_process_group(Pid::from_child(child), Signal::KILL);
}

/// There are no such groups here.
#[cfg(not(unix))]
pub(crate) fn lead(_: &mut Command) {}

/// Whether it has ended.
#[cfg(not(unix))]
pub(super) fn has_ended(child: &mut Child) -> bool {
    !matches!(child.try_wait(), Ok(None))
}

/// There are no such groups here.
#[cfg(not(unix))]
pub(super) fn kill(_: &mut Child) {}
