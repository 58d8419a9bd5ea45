//! Addresses, in which TeX is not read but for what people escape in them.

/// The address that is written as `value`: `\url{…}` or bare; `\_`, `\%`, `{\_}` and `{\textasciitilde}` are the
/// signs that they stand for, and so are entities of HTML. White space and braces are none of it.
pub(in super::super) fn address(value: &str) -> String {
    let mut address = String::new();
    let decoded = html_escape::decode_html_entities(value);
    let mut rest = decoded.trim();
    while let Some(c) = rest.chars().next() {
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
        match c {
            '{' | '}' => {}
            c if c.is_whitespace() => {}
            '\\' => {
                let name: &str = rest.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
                let (sign, length) = match name {
                    "" => {
                        let sign = rest.chars().next().unwrap_or('\\');
                        (Some(sign), sign.len_utf8())
                    }
                    "textasciitilde" | "sim" => (Some('~'), name.len()),
                    "textunderscore" => (Some('_'), name.len()),
                    "textless" => (Some('<'), name.len()),
                    "textgreater" => (Some('>'), name.len()),
                    "textasciicircum" => (Some('^'), name.len()),
                    "url" | "href" | "nolinkurl" | "path" | "texttt" => (None, name.len()),
                    _ => (Some('\\'), 0),
                };
                address.extend(sign);
                rest = rest.get(length..).unwrap_or_default();
            }
            // `$\sim$`
            '$' if rest.starts_with("\\sim") || address.ends_with('~') => {}
            c => address.push(c),
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_escaped_in_addresses_is_read() {
        for (value, expected) in [
            ("https://a.example/x_y?z=1&w=%20#k", "https://a.example/x_y?z=1&w=%20#k"),
            ("\\url{https://a.example/x\\_y}", "https://a.example/x_y"),
            ("https://a.example/\\~{}ann/50\\%", "https://a.example/~ann/50%"),
            ("https://a.example/{\\textasciitilde}ann", "https://a.example/~ann"),
            ("https://a.example/$\\sim$ann", "https://a.example/~ann"),
            ("https://a.example/?a=1&amp;b=2", "https://a.example/?a=1&b=2"),
            ("10.1002/(SICI)1099\\textless{}1::AID\\textgreater{}3", "10.1002/(SICI)1099<1::AID>3"),
        ] {
            assert_eq!(address(value), expected);
        }
    }
}
