//! Starting other programs, and never leaving one behind: each runs in its own process group, and
//! what is left of the group ends with the program, or with us.

use std::os::unix::process::CommandExt;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use crate::failure::{Failure, Result};

/// The groups that are running now.
static GROUPS: Mutex<Vec<u32>> = Mutex::new(Vec::new());

/// From now on, being told to end also ends everything that [`start`] has started.
pub(crate) fn end_children_with_us() -> Result {
    let mut signals = Signals::new([SIGHUP, SIGINT, SIGTERM])
        .map_err(|error| Failure::new(format!("cannot listen for signals: {error}")))?;
    std::thread::spawn(move || {
        if let Some(signal) = signals.forever().next() {
            for group in groups().iter() {
                end_group(*group, || ());
            }
            std::process::exit(128 + signal);
        }
    });
    Ok(())
}

/// Starts `command` in a group of its own, without standard input.
pub(crate) fn start(command: &mut Command) -> Result<Running> {
    let mut groups = groups();
    let child = command
        .stdin(Stdio::null())
        .process_group(0)
        .spawn()
        .map_err(|error| Failure::new(format!("cannot start `{}`: {error}", shown(command))))?;
    groups.push(child.id());
    Ok(Running { child })
}

/// Runs `command` to its end with its output shown; anything but success is a failure.
pub(crate) fn run(command: &mut Command) -> Result {
    let status = start(command)?.wait()?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new(format!("`{}` failed ({status})", shown(command))))
    }
}

/// What `command` prints on standard output, trimmed; its errors are not shown.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .map_err(|error| Failure::new(format!("cannot start `{}`: {error}", shown(command))))?;
    if !output.status.success() {
        return Err(Failure::new(format!("`{}` failed ({})", shown(command), output.status)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// A program that is running; its group ends when this is dropped.
pub(crate) struct Running {
    child: Child,
}

impl Running {
    pub(crate) fn wait(mut self) -> Result<ExitStatus> {
        self.child.wait().map_err(|error| Failure::new(format!("cannot wait for a program: {error}")))
    }

    pub(crate) fn has_ended(&mut self) -> bool {
        !matches!(self.child.try_wait(), Ok(None))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let group = self.child.id();
        end_group(group, || drop(self.child.try_wait()));
        groups().retain(|running| *running != group);
    }
}

fn groups() -> std::sync::MutexGuard<'static, Vec<u32>> {
    GROUPS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Asks the group to end, and after three seconds makes it. `reap` collects who has ended: until
/// then they count as running.
fn end_group(group: u32, mut reap: impl FnMut()) {
    if !signal_group("-TERM", group) {
        return;
    }
    let asked = Instant::now();
    while asked.elapsed() < Duration::from_secs(3) {
        reap();
        if !signal_group("-0", group) {
            return;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    signal_group("-KILL", group);
}

/// Whether there was anyone in the group to receive the signal.
fn signal_group(signal: &str, group: u32) -> bool {
    Command::new("kill")
        .args([signal, "--", &format!("-{group}")])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_program_is_named_with_its_arguments() {
        let failure = run(Command::new("sh").args(["-c", "exit 3"])).unwrap_err();
        assert_eq!(failure.to_string(), "`sh -c exit 3` failed (exit status: 3)");
    }

    #[test]
    fn what_a_program_leaves_behind_ends_with_it() {
        let mut shell = Command::new("sh");
        shell.args(["-c", "sleep 60 & echo $!"]).stdout(Stdio::piped());
        let mut running = start(&mut shell).unwrap();
        let mut left_behind = String::new();
        std::io::BufRead::read_line(
            &mut std::io::BufReader::new(running.child.stdout.take().unwrap()),
            &mut left_behind,
        )
        .unwrap();
        running.wait().unwrap();
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", left_behind.trim()));
        assert!(stat.is_err() || stat.unwrap().contains(" Z "), "still running: {left_behind}");
    }
}
