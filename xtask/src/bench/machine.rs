//! On what was measured, and when.

use std::process::Command;
use std::{fs, thread};

use crate::failure::Result;
use crate::process;

/// One sentence: the date, the command that measured, and the kind of machine as far as it can be told.
pub(super) fn sentence(command: &str) -> Result<String> {
    let date = process::output(Command::new("date").args(["-u", "+%Y-%m-%d"]))?;
    let read = |path| fs::read_to_string(path).unwrap_or_default();
    let kind =
        value(&read("/proc/cpuinfo"), "model name").unwrap_or_else(|| std::env::consts::ARCH.to_owned());
    let memory = value(&read("/proc/meminfo"), "MemTotal").and_then(|total| gibibytes(&total));
    let memory = memory.map(|memory| format!(", {memory} GiB of memory")).unwrap_or_default();
    let cores = thread::available_parallelism().map_or(1, usize::from);
    Ok(format!("Measured on {date} by `{command}`: {kind}, {cores} cores{memory}."))
}

/// What stands behind the first `name` and its colon.
fn value(text: &str, name: &str) -> Option<String> {
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

/// "24689000 kB" is 24.
fn gibibytes(total: &str) -> Option<u64> {
    let kib: u64 = total.split_whitespace().next()?.parse().ok()?;
    Some((kib + (1 << 19)) >> 20)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_of_machine_is_found() {
        let text = "processor\t: 0\nmodel name\t: Some CPU @ 2 GHz\nprocessor\t: 1\n";
        assert_eq!(value(text, "model name").as_deref(), Some("Some CPU @ 2 GHz"));
        assert_eq!(value(text, "model year"), None);
        assert_eq!(gibibytes("24689000 kB"), Some(24));
        assert_eq!(gibibytes("much"), None);
    }
}
