//! What browsers know a file by.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256, Sha384};

/// The first 64 bits of the SHA-256 digest in hexadecimal digits, for a file's name.
pub(super) fn name(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// For an `integrity` attribute: <https://www.w3.org/TR/SRI/>.
pub(super) fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}

/// For a content security policy: <https://www.w3.org/TR/CSP3/#grammardef-hash-source>.
pub(super) fn policy_source(bytes: &[u8]) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The digests of "abc" in FIPS 180-4's examples.
    #[test]
    fn digests_are_those_of_the_standard() {
        assert_eq!(name(b"abc"), "ba7816bf8f01cfea");
        assert_eq!(policy_source(b"abc"), "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='");
        assert_eq!(
            integrity(b"abc"),
            "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn"
        );
    }
}
