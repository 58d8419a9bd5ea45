//! Values as text: a number in digits of six bits, a string after its length, a list after its
//! length, one of several after its number. Short to write, and little code to take in.

use std::ops::Range;

/// A value that can be text.
pub(super) trait Packed: Sized {
    /// Appends the value.
    fn pack(&self, to: &mut String);
    /// Takes the value; `None` if there is none.
    fn unpack(from: &mut Unpacker<'_>) -> Option<Self>;
}

/// The text that has not been taken yet.
pub(super) struct Unpacker<'a> {
    rest: &'a str,
}

impl<'a> Unpacker<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { rest: text }
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    /// The lowest six bits come first. A digit is an ASCII character; 64 is added to all but the last.
    fn number(&mut self) -> Option<u64> {
        let mut number = 0_u64;
        for (at, byte) in self.rest.bytes().enumerate().take(11) {
            if !byte.is_ascii() {
                return None;
            }
            number |= u64::from(byte & 63) << (6 * at);
            if byte < 64 {
                self.rest = self.rest.get(at + 1..)?;
                return Some(number);
            }
        }
        None
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = self.length()?;
        let (text, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(text)
    }

    /// Nothing has more parts than there is text left.
    fn length(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok().filter(|length| *length <= self.rest.len())
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

            fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
                from.number()?.try_into().ok()
            }
        }
    )*};
}

numbers!(u8, u16, u32, u64, usize);

impl Packed for bool {
    fn pack(&self, to: &mut String) {
        put(u64::from(*self), to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(from.number()? == 1)
    }
}

impl Packed for String {
    fn pack(&self, to: &mut String) {
        self.len().pack(to);
        to.push_str(self);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        from.text().map(str::to_owned)
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, to: &mut String) {
        self.is_some().pack(to);
        if let Some(value) = self {
            value.pack(to);
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(if bool::unpack(from)? { Some(T::unpack(from)?) } else { None })
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, to: &mut String) {
        self.len().pack(to);
        for item in self {
            item.pack(to);
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        let length = from.length()?;
        let mut items = Self::new();
        for _ in 0..length {
            items.push(T::unpack(from)?);
        }
        Some(items)
    }
}

impl<T: Packed, U: Packed> Packed for (T, U) {
    fn pack(&self, to: &mut String) {
        self.0.pack(to);
        self.1.pack(to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some((T::unpack(from)?, U::unpack(from)?))
    }
}

impl Packed for Range<usize> {
    fn pack(&self, to: &mut String) {
        (self.start, self.end).pack(to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        let (start, end) = Packed::unpack(from)?;
        Some(start..end)
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
            assert_eq!(u64::unpack(&mut Unpacker::new(&text)), Some(number));
        }
        let mut text = String::new();
        2020_u16.pack(&mut text);
        assert_eq!(text.len(), 2);
    }

    #[test]
    fn what_cannot_be_is_nothing() {
        assert_eq!(u64::unpack(&mut Unpacker::new("\u{7F}\u{7F}")), None);
        assert_eq!(u64::unpack(&mut Unpacker::new("é")), None);
        assert_eq!(u8::unpack(&mut Unpacker::new("\u{40}\u{05}")), None);
        assert_eq!(String::unpack(&mut Unpacker::new("\u{05}abc")), None);
        assert_eq!(Vec::<String>::unpack(&mut Unpacker::new("\u{3F}")), None);
    }
}
