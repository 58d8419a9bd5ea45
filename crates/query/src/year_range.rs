use std::fmt;

/// A year, or all years from one to another, both included; an open end is 0 or `u16::MAX`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct YearRange {
    first: u16,
    last: u16,
}

impl YearRange {
    /// One year.
    pub(super) fn year(year: u16) -> Self {
        Self { first: year, last: year }
    }

    /// Parses "2020", "2018..2020", "2018..", "..2020", also with a dash for the dots and with the later
    /// year first.
    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::between(text, number).or_else(|| number(text.trim()).map(Self::year))
    }

    /// As [`YearRange::parse`], but incomplete years stand for all years that begin so, because visitors
    /// see results while they type: "20" is 2000 to 2099, "2018..2" ends at 2999.
    pub(super) fn parse_typed(text: &str) -> Option<Self> {
        let half = text.strip_suffix('.').filter(|year| !year.ends_with('.'));
        let text = half.unwrap_or(text);
        Self::between(text, |end| begun(end).map(|range| range.last)).or_else(|| begun(text))
    }

    fn between(text: &str, last: impl FnOnce(&str) -> Option<u16>) -> Option<Self> {
        let dash = |c| matches!(c, '-' | '\u{2010}'..='\u{2014}');
        let (start, end) = text.split_once("..").or_else(|| text.split_once(dash))?;
        let (start, end) = (start.trim(), end.trim());
        let first = if start.is_empty() { 0 } else { number(start)? };
        let last = if end.is_empty() { u16::MAX } else { last(end)? };
        Some(Self { first: first.min(last), last: first.max(last) })
    }

    /// Whether it contains `year`.
    pub(super) fn contains(self, year: u16) -> bool {
        (self.first..=self.last).contains(&year)
    }

    /// The year, if it is only one.
    pub(super) fn single(self) -> Option<u16> {
        (self.first == self.last).then_some(self.first)
    }

    /// What remains without `year`: the ranges before and after it.
    pub(super) fn without(self, year: u16) -> [Option<Self>; 2] {
        let before = year.checked_sub(1).map(|last| Self { last: self.last.min(last), ..self });
        let after = year.checked_add(1).map(|first| Self { first: self.first.max(first), ..self });
        [before, after].map(|range| range.filter(|range| range.first <= range.last))
    }
}

/// All years that begin with these digits.
fn begun(text: &str) -> Option<YearRange> {
    let missing = 4_usize.saturating_sub(text.len());
    let step = 10_u16.checked_pow(u32::try_from(missing).ok()?)?;
    let first = number(text)?.checked_mul(step)?;
    Some(YearRange { first, last: first.checked_add(step - 1)? })
}

fn number(text: &str) -> Option<u16> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

/// As in query strings: "2018..2020".
impl fmt::Display for YearRange {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { first, last } = *self;
        if first == last {
            return write!(out, "{first}");
        }
        if first > 0 {
            write!(out, "{first}")?;
        }
        out.write_str("..")?;
        if last < u16::MAX {
            write!(out, "{last}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(range: Option<YearRange>) -> Option<String> {
        range.map(|range| range.to_string())
    }

    #[test]
    fn reads_years_and_spans() {
        for (text, expected) in [
            ("2020", Some("2020")),
            (" 2020 ", Some("2020")),
            ("2018..2020", Some("2018..2020")),
            ("2018 .. 2020", Some("2018..2020")),
            ("2020..2018", Some("2018..2020")),
            ("2020..2020", Some("2020")),
            ("2018..", Some("2018..")),
            ("..2020", Some("..2020")),
            ("..", Some("..")),
            ("2018-2020", Some("2018..2020")),
            ("2018–2020", Some("2018..2020")),
            ("2018–", Some("2018..")),
            ("", None),
            ("abc", None),
            ("+2020", None),
            ("20x0", None),
            ("70000", None),
            ("2018..x", None),
            ("2018..2019..2020", None),
            ("2020a", None),
        ] {
            assert_eq!(printed(YearRange::parse(text)).as_deref(), expected, "{text:?}");
        }
    }

    #[test]
    fn a_year_half_typed_stands_for_all_that_begin_so() {
        for (text, expected) in [
            ("2", Some("2000..2999")),
            ("20", Some("2000..2099")),
            ("201", Some("2010..2019")),
            ("2019", Some("2019")),
            ("9", Some("9000..9999")),
            ("0", Some("..999")),
            ("20191", Some("20191")),
            ("2019.", Some("2019")),
            ("2019..", Some("2019..")),
            ("2018..2", Some("2018..2999")),
            ("2018..202", Some("2018..2029")),
            ("2018-2020", Some("2018..2020")),
            ("..19", Some("..1999")),
            ("2018..x", None),
            ("", None),
            ("x", None),
        ] {
            assert_eq!(printed(YearRange::parse_typed(text)).as_deref(), expected, "{text:?}");
        }
    }

    #[test]
    fn a_year_can_be_taken_out() {
        let left = |text: &str, year| {
            YearRange::parse(text).unwrap().without(year).map(|range| range.map(|range| range.to_string()))
        };
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(left("2018..2022", 2020), [some("2018..2019"), some("2021..2022")]);
        assert_eq!(left("2018..2020", 2018), [None, some("2019..2020")]);
        assert_eq!(left("2018..2020", 2020), [some("2018..2019"), None]);
        assert_eq!(left("2020", 2020), [None, None]);
        assert_eq!(left("2018..", 2020), [some("2018..2019"), some("2021..")]);
        assert_eq!(left("..", 0), [None, some("1..")]);
        assert_eq!(left("..", u16::MAX), [some("..65534"), None]);
    }
}
