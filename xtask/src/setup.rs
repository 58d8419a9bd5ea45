//! `cargo xtask setup`: everything that the other commands need, installed now. What only `train` needs is not among
//! it: few will run that.

use crate::failure::Result;
use crate::say;
use crate::tools::{self, Browser};

pub(crate) fn run() -> Result {
    tools::lints()?;
    tools::wasm_target()?;
    tools::binaryen()?;
    for browser in Browser::ALL {
        browser.get()?;
    }
    tools::servers()?;
    tools::readers()?;
    tools::checkers()?;
    tools::trunk()?;
    tools::wasm_bindgen()?;
    say::step("everything is set up");
    Ok(())
}
