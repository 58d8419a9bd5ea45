use std::env;

use serde_json::Value;

/// The payloads of this project, by families of attack.
pub(crate) fn ours() -> Vec<String> {
    read(include_str!("../../fixtures/hostile/payloads.json"))
}

/// Those that whoever runs the visits has named, for a measurement: a file of the same form.
pub(crate) fn others() -> Vec<String> {
    let named = env::var_os("OFFPRINT_PAYLOADS");
    named.map_or_else(Vec::new, |path| read(&std::fs::read_to_string(path).expect("a file of payloads")))
}

/// A list of objects, each with a list `payloads`.
fn read(json: &str) -> Vec<String> {
    let families: Vec<Value> = serde_json::from_str(json).expect("a list of families");
    let payloads = families.iter().flat_map(|family| family["payloads"].as_array().expect("payloads"));
    payloads.map(|payload| payload.as_str().expect("a payload is a text").to_owned()).collect()
}
