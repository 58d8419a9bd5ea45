use super::{Facet, Group, Sort, year_range::YearRange};
use offprint_model::Gathered;

/// The filters, search, order and grouping that a visitor chose. The URL is the single source of truth.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The search box, as typed.
    pub words: String,
    /// The order of the list.
    pub sort: Sort,
    /// The headings of the list; `None` is the default for its order.
    pub group: Option<Group>,
    /// The chosen values of each facet, in order of choice, trimmed, without empty ones and duplicates.
    chosen: Vec<(Facet, String)>,
    /// The parts of the query string with other keys, still encoded.
    pub(super) unknown: Vec<String>,
}

/// A filter that is on and can be removed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ActiveFilter {
    /// A chosen value of a facet.
    Value(Facet, String),
    /// The search words.
    Words(String),
}

impl ActiveFilter {
    /// What it filters by, as it stands in the URL. [`super::QueryResult::label`] spells it as the site
    /// does.
    pub fn text(&self) -> &str {
        match self {
            Self::Value(_, text) | Self::Words(text) => text,
        }
    }
}

impl Query {
    /// The chosen values of `facet`, in order of choice.
    pub fn chosen(&self, facet: Facet) -> impl Iterator<Item = &str> {
        self.pairs().filter(move |(other, _)| *other == facet).map(|(_, value)| value)
    }

    /// Whether `value` of `facet` is chosen, ignoring case and accents. A year is also chosen by a range
    /// that contains it.
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        let identity = facet.identity(value);
        let year = single_year(facet, value);
        self.chosen(facet).any(|chosen| {
            facet.identity(chosen) == identity
                || year.zip(YearRange::parse(chosen)).is_some_and(|(year, range)| range.contains(year))
        })
    }

    /// This query with `value` of `facet` chosen, or no longer chosen if it was. Removing a year from a
    /// chosen range keeps the years before and after it.
    pub fn toggled(&self, facet: Facet, value: &str) -> Self {
        if !self.has(facet, value) {
            let mut query = self.clone();
            query.choose(facet, value);
            return query;
        }
        let identity = facet.identity(value);
        let mut query = Self { chosen: Vec::new(), ..self.clone() };
        for (other, chosen) in self.pairs() {
            if other == facet && facet.identity(chosen) == identity {
                continue;
            }
            match single_year(facet, value).filter(|_| other == facet).zip(YearRange::parse(chosen)) {
                Some((year, range)) if range.contains(year) => {
                    for rest in range.without(year).into_iter().flatten() {
                        query.choose(facet, &rest.to_string());
                    }
                }
                _ => query.choose(other, chosen),
            }
        }
        query
    }

    /// This query with `value` as the only chosen one of `facet`.
    pub fn only(&self, facet: Facet, value: &str) -> Self {
        let mut query = self.clone();
        query.chosen.retain(|(other, _)| *other != facet);
        query.choose(facet, value);
        query
    }

    /// This query with other search words.
    pub fn searching(&self, words: &str) -> Self {
        Self { words: words.to_owned(), ..self.clone() }
    }

    /// This query in another order.
    pub fn sorted(&self, sort: Sort) -> Self {
        Self { sort, ..self.clone() }
    }

    /// This query under other headings.
    pub fn grouped(&self, group: Option<Group>) -> Self {
        Self { group, ..self.clone() }
    }

    /// The filters that are on: chosen values in order of choice, then the search words.
    pub fn active(&self) -> Vec<ActiveFilter> {
        let values = self.pairs().map(|(facet, value)| ActiveFilter::Value(facet, value.to_owned()));
        let words = Some(self.words.trim()).filter(|words| !words.is_empty());
        values.chain(words.map(|words| ActiveFilter::Words(words.to_owned()))).gathered()
    }

    /// Whether any filter is on.
    pub fn is_filtered(&self) -> bool {
        !self.chosen.is_empty() || !self.words.trim().is_empty()
    }

    /// This query without one filter.
    pub fn without(&self, filter: &ActiveFilter) -> Self {
        match filter {
            ActiveFilter::Words(_) => self.searching(""),
            ActiveFilter::Value(facet, value) => {
                let identity = facet.identity(value);
                let mut query = self.clone();
                query.chosen.retain(|(other, chosen)| other != facet || facet.identity(chosen) != identity);
                query
            }
        }
    }

    /// This query without filters; order, headings and unknown keys stay.
    pub fn cleared(&self) -> Self {
        Self { words: String::new(), chosen: Vec::new(), ..self.clone() }
    }

    /// All chosen values with their facets, in order of choice.
    pub fn pairs(&self) -> impl Iterator<Item = (Facet, &str)> {
        self.chosen.iter().map(|(facet, value)| (*facet, value.as_str()))
    }

    /// Adds a value, unless it is empty or chosen already.
    pub(super) fn choose(&mut self, facet: Facet, value: &str) {
        let value = value.trim();
        let identity = facet.identity(value);
        if !value.is_empty() && self.chosen(facet).all(|chosen| facet.identity(chosen) != identity) {
            self.chosen.push((facet, value.to_owned()));
        }
    }
}

fn single_year(facet: Facet, value: &str) -> Option<u16> {
    (facet == Facet::Year).then(|| YearRange::parse(value)).flatten().and_then(YearRange::single)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(search: &str) -> Query {
        Query::parse(search)
    }

    #[test]
    fn a_value_is_chosen_and_taken_off_whatever_its_case() {
        let one = Query::default().toggled(Facet::Venue, "OSDI");
        assert_eq!(one.to_string(), "?venue=OSDI");
        assert!(one.has(Facet::Venue, "osdi"));
        assert!(!one.has(Facet::Type, "osdi"));
        assert_eq!(one.toggled(Facet::Venue, " osdi "), Query::default());
        assert_eq!(query("?author=Jos%C3%A9").toggled(Facet::Author, "JOSE"), Query::default());
        assert_eq!(Query::default().toggled(Facet::Venue, "  "), Query::default());
    }

    #[test]
    fn the_order_of_choice_is_kept() {
        let chosen = Query::default()
            .toggled(Facet::Year, "2020")
            .toggled(Facet::Venue, "SOSP")
            .toggled(Facet::Year, "2018");
        assert_eq!(chosen.to_string(), "?year=2020&venue=SOSP&year=2018");
        assert_eq!(chosen.chosen(Facet::Year).collect::<Vec<_>>(), ["2020", "2018"]);
    }

    #[test]
    fn a_year_of_a_range_is_chosen_and_can_be_taken_out() {
        for (before, year, after) in [
            ("?year=2018..2022", "2020", "?year=2018..2019&year=2021..2022"),
            ("?year=2018..2020", "2018", "?year=2019..2020"),
            ("?year=2018..2019", "2018", "?year=2019"),
            ("?year=2018..2019&year=2019", "2018", "?year=2019"),
            ("?year=2018..2020&year=2019", "2019", "?year=2018&year=2020"),
            ("?year=2018..", "2019", "?year=2018&year=2020.."),
            ("?year=2020..2018", "2019", "?year=2018&year=2020"),
            ("?venue=OSDI&year=..2019", "2019", "?venue=OSDI&year=..2018"),
            ("?year=2018..2020", "2018..2020", ""),
            ("?year=2018..2020", "2021", "?year=2018..2020&year=2021"),
            ("?year=abc", "ABC", ""),
        ] {
            let before = query(before);
            let was = before.has(Facet::Year, year);
            let toggled = before.toggled(Facet::Year, year);
            assert_eq!(toggled.to_string(), after, "{before} {year}");
            assert_ne!(toggled.has(Facet::Year, year), was, "{before} {year}");
        }
    }

    #[test]
    fn each_filter_can_be_taken_off() {
        let all = query("?q=fast+trees&venue=OSDI&year=2018..2020&sort=title&ref=x");
        let active = all.active();
        let texts: Vec<_> = active.iter().map(ActiveFilter::text).collect();
        assert_eq!(texts, ["OSDI", "2018..2020", "fast trees"]);
        assert!(all.is_filtered());
        let none = active.iter().fold(all.clone(), |query, filter| query.without(filter));
        assert_eq!(none.to_string(), "?sort=title&ref=x");
        assert_eq!(none, all.cleared());
        assert!(!none.is_filtered());
    }

    #[test]
    fn order_and_headings_are_chosen_beside_the_filters() {
        let query = query("?venue=A").sorted(Sort::Title).grouped(Some(Group::Year));
        assert_eq!(query.to_string(), "?venue=A&sort=title&group=year");
        assert_eq!(query.sorted(Sort::Written).grouped(None).to_string(), "?venue=A");
    }

    #[test]
    fn one_value_takes_the_place_of_its_facet() {
        let only = query("?year=2018&venue=A&venue=B").only(Facet::Venue, "C");
        assert_eq!(only.to_string(), "?year=2018&venue=C");
    }

    #[test]
    fn blank_words_are_no_filter() {
        let blank = Query::default().searching("  ");
        assert!(!blank.is_filtered());
        assert!(blank.active().is_empty());
    }
}
