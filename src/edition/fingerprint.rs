use std::fmt;

use super::packed::{Packed, Unpacker};

/// Tells one content file from another: 64-bit FNV-1a of its bytes
/// (<https://www.rfc-editor.org/rfc/rfc9923>). Against mistakes, not against malice: who can change
/// the content can change the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fingerprint(u64);

impl Fingerprint {
    /// Of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
        }))
    }
}

/// 16 hexadecimal digits, also for names of files.
impl fmt::Display for Fingerprint {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:016x}", self.0)
    }
}

impl Packed for Fingerprint {
    fn pack(&self, to: &mut String) {
        self.0.pack(to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        Self(Packed::unpack(from))
    }
}

#[cfg(test)]
mod tests {
    use super::Fingerprint;

    #[test]
    fn is_the_published_function() {
        // Test vectors of its authors (http://www.isthe.com/chongo/tech/comp/fnv/).
        assert_eq!(Fingerprint::of(b"").to_string(), "cbf29ce484222325");
        assert_eq!(Fingerprint::of(b"a").to_string(), "af63dc4c8601ec8c");
        assert_eq!(Fingerprint::of(b"foobar").to_string(), "85944171f73967e8");
    }
}
