/// Words with gaps for values: "{0} of {1} publications".
#[derive(Clone, Copy)]
pub struct Template(pub(super) &'static str);

impl Template {
    /// The sentence with `values` in its gaps.
    pub fn with(self, values: &[&str]) -> String {
        let mut said = String::new();
        for part in self.0.split_inclusive(['{', '}']) {
            match part.strip_suffix('}').and_then(|number| number.parse::<u8>().ok()) {
                Some(number) => said.push_str(values.get(usize::from(number)).copied().unwrap_or_default()),
                None => said.push_str(part.strip_suffix('{').unwrap_or(part)),
            }
        }
        said
    }
}
