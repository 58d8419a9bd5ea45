//! Values as text: a number in digits of six bits, a string after its length, a list after its
//! length, one of several after its number. Short to write, and little code to take in.

use std::ops::Range;

use crate::model::{Month, PartialDate, Rising, Shared};

/// A value that can be text.
pub(super) trait Packed: Sized {
    /// Appends the value.
    fn pack(&self, to: &mut String);
    /// Takes the value; any at all if there is none, of which the unpacker knows.
    fn unpack(from: &mut Unpacker<'_>) -> Self;
}

/// A text, and how much of it has been taken. Whoever takes values asks once, at the end, whether they
/// were all there: code that looks after each of them would weigh twice as much.
pub(super) struct Unpacker<'a> {
    text: &'a str,
    taken: usize,
    whole: bool,
}

impl<'a> Unpacker<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, taken: 0, whole: true }
    }

    /// Whether all that was taken was there, and there is no more.
    pub(super) fn is_whole(&self) -> bool {
        self.whole && self.taken == self.text.len()
    }

    /// Notes that what was to be taken is not there. From then on there are only noughts and nothing.
    pub(super) fn miss(&mut self) {
        self.whole = false;
        self.taken = self.text.len();
    }

    /// The lowest six bits come first. A digit is an ASCII character; 64 is added to all but the last.
    fn number(&mut self) -> u64 {
        let (mut number, mut shift) = (0, 0);
        while let Some(byte) = self.text.as_bytes().get(self.taken)
            && *byte < 128
            && shift <= 60
        {
            self.taken += 1;
            number |= u64::from(byte & 63) << shift;
            if *byte < 64 {
                return number;
            }
            shift += 6;
        }
        self.miss();
        0
    }

    fn text(&mut self) -> &'a str {
        let end = self.length() + self.taken;
        let text = self.text.get(self.taken..end);
        if text.is_none() {
            self.miss();
        }
        self.taken = end.min(self.text.len());
        text.unwrap_or_default()
    }

    /// Nothing has more parts than there is text left.
    fn length(&mut self) -> usize {
        let length = usize::try_from(self.number()).ok();
        let length = length.filter(|length| *length <= self.text.len() - self.taken);
        if length.is_none() {
            self.miss();
        }
        length.unwrap_or_default()
    }
}

fn put(mut number: u64, to: &mut String) {
    loop {
        let digit = (number & 63) as u8;
        number >>= 6;
        to.push(char::from(if number > 0 { digit | 64 } else { digit }));
        if number == 0 {
            return;
        }
    }
}

macro_rules! numbers {
    ($($kind:ty),*) => {$(
        impl Packed for $kind {
            fn pack(&self, to: &mut String) {
                put(*self as u64, to);
            }

            fn unpack(from: &mut Unpacker<'_>) -> Self {
                let number = from.number();
                number.try_into().unwrap_or_else(|_| {
                    from.miss();
                    0
                })
            }
        }
    )*};
}

numbers!(u8, u16, u32, u64, usize);

impl Packed for bool {
    fn pack(&self, to: &mut String) {
        put(u64::from(*self), to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        from.number() == 1
    }
}

impl Packed for String {
    fn pack(&self, to: &mut String) {
        self.len().pack(to);
        to.push_str(self);
    }

    #[inline(never)]
    fn unpack(from: &mut Unpacker<'_>) -> Self {
        from.text().to_owned()
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, to: &mut String) {
        self.is_some().pack(to);
        if let Some(value) = self {
            value.pack(to);
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        bool::unpack(from).then(|| T::unpack(from))
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, to: &mut String) {
        self.len().pack(to);
        for item in self {
            item.pack(to);
        }
    }

    #[inline(never)]
    fn unpack(from: &mut Unpacker<'_>) -> Self {
        let mut items = Self::new();
        for _ in 0..from.length() {
            items.push(T::unpack(from));
            if !from.whole {
                break;
            }
        }
        items
    }
}

impl<T: Packed, U: Packed> Packed for (T, U) {
    fn pack(&self, to: &mut String) {
        self.0.pack(to);
        self.1.pack(to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        (T::unpack(from), U::unpack(from))
    }
}

/// As steps from each to the next, which are short.
impl Packed for Rising {
    fn pack(&self, to: &mut String) {
        self.0.len().pack(to);
        let mut last = 0;
        for number in &self.0 {
            number.wrapping_sub(last).pack(to);
            last = *number;
        }
    }

    #[inline(never)]
    fn unpack(from: &mut Unpacker<'_>) -> Self {
        let mut numbers = Vec::<u32>::unpack(from);
        let mut last = 0_u32;
        for number in &mut numbers {
            last = last.wrapping_add(*number);
            *number = last;
        }
        Self(numbers)
    }
}

impl<T: Packed> Packed for Shared<T> {
    fn pack(&self, to: &mut String) {
        self.values.pack(to);
        self.numbers.pack(to);
        self.ends.pack(to);
    }

    #[inline(never)]
    fn unpack(from: &mut Unpacker<'_>) -> Self {
        Self { values: Packed::unpack(from), numbers: Packed::unpack(from), ends: Packed::unpack(from) }
    }
}

/// The year as the one after it, so that nought is none.
impl Packed for PartialDate {
    fn pack(&self, to: &mut String) {
        self.year.map_or(0, |year| u32::from(year) + 1).pack(to);
        self.month.map_or(0, Month::number).pack(to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        let year = u32::unpack(from).checked_sub(1).and_then(|year| year.try_into().ok());
        Self { year, month: Month::new(u8::unpack(from)) }
    }
}

impl Packed for Range<usize> {
    fn pack(&self, to: &mut String) {
        (self.start, self.end).pack(to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        let (start, end) = Packed::unpack(from);
        start..end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_back_and_are_short() {
        for number in [0, 1, 63, 64, 4095, 4096, 1 << 40, u64::MAX] {
            let mut text = String::new();
            number.pack(&mut text);
            assert!(text.is_ascii());
            assert_eq!(u64::unpack(&mut Unpacker::new(&text)), number);
        }
        let mut text = String::new();
        2020_u16.pack(&mut text);
        assert_eq!(text.len(), 2);
    }

    #[test]
    fn what_cannot_be_is_missed() {
        fn is_whole<T: Packed>(text: &str) -> bool {
            let mut from = Unpacker::new(text);
            T::unpack(&mut from);
            from.is_whole()
        }
        assert!(is_whole::<u64>("\u{5}") && is_whole::<String>("\u{3}abc") && is_whole::<Option<u8>>("\0"));
        assert!(!is_whole::<u64>("\u{7F}\u{7F}"));
        assert!(!is_whole::<u64>(&"\u{7F}".repeat(12)));
        assert!(!is_whole::<u64>("é"));
        assert!(!is_whole::<u8>("\u{40}\u{05}"));
        assert!(!is_whole::<String>("\u{05}abc"));
        assert!(!is_whole::<String>("\u{01}é"));
        assert!(!is_whole::<Vec<String>>("\u{3F}"));
        assert!(!is_whole::<String>("\u{3}abcd"));
    }
}
