//! The release build is no heavier than before, and how far it is from what it should weigh.

use crate::failure::{Failure, Result};
use crate::sizes::{self, BUDGETS, Size};

pub(super) fn run() -> Result {
    let sizes = sizes::first_visit()?;
    println!("{}", table(&sizes));
    let over: Vec<_> = BUDGETS.iter().filter_map(|budget| budget.over_ceiling(&sizes)).collect();
    if over.is_empty() { Ok(()) } else { Err(Failure::new(over.join("; "))) }
}

fn table(sizes: &[Size]) -> String {
    let mut text = format!("{:>9} {:>9}  a first visit\n", "bytes", "brotli");
    for Size { name, raw, brotli } in sizes {
        text += &format!("{raw:>9} {brotli:>9}  {name}\n");
    }
    for budget in BUDGETS {
        text += &format!("{:>9} {:>9}  {}, to be {}\n", "", budget.sum(sizes), budget.what, budget.aim);
    }
    for over in BUDGETS.iter().filter_map(|budget| budget.over_aim(sizes)) {
        text += &format!("Not reached yet: {over}.\n");
    }
    text
}
