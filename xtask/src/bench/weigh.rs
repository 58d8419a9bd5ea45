//! The code's bytes by the crate that each function is written in.
//!
//! What is generic counts for the crate that wrote it, not for the one that uses it; what is a type
//! of the language itself (`<str>::…`) is "core"; what has no path (what the browser calls) is
//! "entry points".

use std::collections::HashMap;

use wasmparser::{BinaryReaderError, KnownCustom, Name, Parser, Payload, TypeRef};

use crate::failure::{Failure, Result};

/// Each crate with its bytes, the largest first; those of less than a hundredth taken together. The
/// module needs the names of its functions.
pub(super) fn crates(wasm: &[u8]) -> Result<Vec<(String, u64)>> {
    let sizes = sizes(wasm).map_err(|error| Failure::new(format!("the wasm cannot be read: {error}")))?;
    let all: u64 = sizes.values().sum();
    let (mut large, small): (Vec<_>, Vec<_>) = sizes.into_iter().partition(|(_, size)| size * 100 >= all);
    large.sort_by(|(a, a_size), (b, b_size)| b_size.cmp(a_size).then_with(|| a.cmp(b)));
    large.push(("(others)".to_owned(), small.iter().map(|(_, size)| size).sum()));
    Ok(large)
}

fn sizes(wasm: &[u8]) -> std::result::Result<HashMap<String, u64>, BinaryReaderError> {
    let (mut functions, mut names, mut imported, mut data) = (Vec::new(), HashMap::new(), 0, 0);
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => functions.push(body.range().len() as u64),
            Payload::DataSection(section) => data = section.range().len() as u64,
            Payload::CustomSection(section) => {
                let KnownCustom::Name(parts) = section.as_known() else { continue };
                for part in parts {
                    let Name::Function(named) = part? else { continue };
                    for name in named {
                        let name = name?;
                        names.insert(name.index, name.name);
                    }
                }
            }
            _ => {}
        }
    }
    let mut sizes = HashMap::from([("(constants)".to_owned(), data)]);
    for (index, size) in (imported..).zip(functions) {
        let name = names.get(&index).copied().unwrap_or_default();
        *sizes.entry(crate_of(name).to_owned()).or_default() += size;
    }
    Ok(sizes)
}

/// The crate in a function's path: `core` in `<core::fmt::Error as …>::fmt`, also where its hash
/// stands behind it.
fn crate_of(name: &str) -> &str {
    let primitive = name.strip_prefix('<').is_some_and(|name| {
        let number = name.trim_start_matches(['i', 'u']).trim_start_matches(|c: char| c.is_ascii_digit());
        ["[", "&", "str>", "char>"].iter().any(|start| name.starts_with(start))
            || name.starts_with(['i', 'u']) && number.starts_with('>')
    });
    if primitive {
        return "core";
    }
    let owner = |(end, _)| {
        let path = name.get(..end)?;
        let path =
            path.strip_suffix(']').and_then(|path| path.rsplit_once('[')).map_or(path, |(path, _)| path);
        let word = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let start = path.trim_end_matches(word).len();
        let owner = path.get(start..)?.trim_start_matches(|c: char| c.is_ascii_digit());
        (!owner.is_empty()).then_some(owner)
    };
    name.match_indices("::").find_map(owner).unwrap_or("(entry points)")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_counts_for_the_crate_that_wrote_it() {
        for (name, owner) in [
            ("core::fmt::write", "core"),
            ("<offprint_model::Site as core::clone::Clone>::clone", "offprint_model"),
            ("leptos_dom[0123456789abcdef]::mount", "leptos_dom"),
            ("<str>::trim", "core"),
            ("<u32>::fmt", "core"),
            ("<[u8]>::sort", "core"),
            ("main", "(entry points)"),
            ("", "(entry points)"),
        ] {
            assert_eq!(crate_of(name), owner, "{name}");
        }
    }

    #[test]
    fn bytes_are_counted_by_crate_and_small_ones_together() {
        // Two functions of two bytes each, the first named.
        let wasm = [
            b"\0asm\x01\0\0\0".as_slice(),
            b"\x01\x04\x01\x60\0\0",
            b"\x03\x03\x02\0\0",
            b"\x0a\x07\x02\x02\0\x0b\x02\0\x0b",
            b"\0\x10\x04name\x01\x09\x01\0\x06std::a",
        ]
        .concat();
        let counted = [("(entry points)", 2), ("std", 2), ("(others)", 0)];
        assert_eq!(crates(&wasm).unwrap(), counted.map(|(name, size)| (name.to_owned(), size)));
        assert!(crates(b"no wasm").is_err());
    }
}
