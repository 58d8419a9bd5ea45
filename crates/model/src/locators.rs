/// Where in its journal, book or series a publication stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Locators {
    /// The volume, as written: "12".
    pub volume: Option<String>,
    /// The number of the issue within the volume, as written: "4", "1-2".
    pub issue: Option<String>,
    /// The pages. An article number counts as the only page.
    pub pages: Option<Pages>,
    /// The number of a report or a patent: "LU-TR-23-01", "10,123,456".
    pub number: Option<String>,
}

/// First and last page, as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pages {
    /// "101", "S12", "e1004".
    pub first: String,
    /// `None` if there is only one.
    pub last: Option<String>,
}

impl Pages {
    /// Returns first and last page with `dash` between them, or the only one.
    pub fn joined(&self, dash: &str) -> String {
        match &self.last {
            Some(last) => [&self.first, dash, last].concat(),
            None => self.first.clone(),
        }
    }
}
