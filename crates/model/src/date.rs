use std::fmt;

use serde::{Deserialize, Serialize};

/// When a publication appeared, as far as the page tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PartialDate {
    /// All four digits: 2020.
    pub year: Option<u16>,
    /// Only where the entry itself names it; headings give years alone.
    pub month: Option<Month>,
    /// 1 to 31, only where the entry names one day beside the month.
    pub day: Option<u8>,
}

/// A month of the year, 1 to 12.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8")]
pub struct Month(u8);

/// The error for a number that no month has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSuchMonth;

impl fmt::Display for NoSuchMonth {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("months are numbered from 1 to 12")
    }
}

impl TryFrom<u8> for Month {
    type Error = NoSuchMonth;

    fn try_from(number: u8) -> Result<Self, NoSuchMonth> {
        Self::new(number).ok_or(NoSuchMonth)
    }
}

impl Month {
    /// Makes the month of this number, from 1; `None` past 12.
    pub fn new(number: u8) -> Option<Self> {
        (1..=12).contains(&number).then_some(Self(number))
    }

    /// Returns its number: 1 for January.
    pub fn number(self) -> u8 {
        self.0
    }

    /// Returns its name in English: "January".
    pub fn name(self) -> &'static str {
        match self.0 {
            1 => "January",
            2 => "February",
            3 => "March",
            4 => "April",
            5 => "May",
            6 => "June",
            7 => "July",
            8 => "August",
            9 => "September",
            10 => "October",
            11 => "November",
            _ => "December",
        }
    }
}
