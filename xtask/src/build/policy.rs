//! What the page may load and run: nothing but its own files, its own style, and pictures.

pub(super) struct Policy(String);

impl Policy {
    /// `style` is the source of the style that stands in the page.
    pub(super) fn new(style: &str) -> Self {
        Self(format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' {style}; \
             img-src 'self' https: data:; connect-src 'self'; base-uri 'none'; form-action 'none'; \
             require-trusted-types-for 'script'; trusted-types 'none'"
        ))
    }

    /// As an element, for hosts that send no headers of ours. It stands before all that it is about.
    pub(super) fn element(&self) -> String {
        format!("<meta http-equiv=\"content-security-policy\" content=\"{}\">", self.0)
    }

    /// As a header, which can also say who may frame the page: nobody.
    pub(super) fn header(&self) -> String {
        format!("Content-Security-Policy: {}; frame-ancestors 'none'", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy() -> Policy {
        Policy::new("'sha256-a+/='")
    }

    #[test]
    fn a_header_also_forbids_framing() {
        assert!(policy().header().ends_with("; frame-ancestors 'none'"));
    }

    #[test]
    fn only_the_one_style_may_stand_in_the_page() {
        let Policy(policy) = policy();
        assert!(policy.contains("; style-src 'self' 'sha256-a+/=';"), "{policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains('"'), "{policy}");
    }
}
