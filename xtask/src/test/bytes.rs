//! The release build weighs no more than it may.

use crate::failure::{Failure, Result};
use crate::sizes::{self, BUDGETS, Size};

pub(super) fn run() -> Result {
    let sizes = sizes::visit()?;
    println!("{}", table(&sizes));
    let over: Vec<_> = BUDGETS.iter().filter_map(|budget| budget.over(&sizes)).collect();
    if over.is_empty() { Ok(()) } else { Err(Failure::new(over.join("; "))) }
}

fn table(sizes: &[Size]) -> String {
    let mut text = format!("{:>9} {:>9}  a visit\n", "bytes", "brotli");
    for Size { name, raw, brotli } in sizes {
        text += &format!("{raw:>9} {brotli:>9}  {name}\n");
    }
    for budget in BUDGETS {
        text += &format!("{:>9} {:>9}  {}, at most {}\n", "", budget.sum(sizes), budget.what, budget.most);
    }
    text
}
