//! The page's colours, as `style/tokens.css` names them: what stands on what can be read and seen.

use std::collections::BTreeMap;

use crate::source::sources;

/// What is read, and on what.
const TEXTS: &[(&str, &[&str])] = &[
    ("ink", &["paper", "raised", "accent-ground", "gold-ground", "green-ground", "red-ground"]),
    ("ink-soft", &["paper", "raised", "accent-ground", "gold-ground", "red-ground"]),
    ("accent", &["paper", "raised", "accent-ground", "gold-ground", "red-ground"]),
    ("gold", &["paper", "raised", "gold-ground"]),
    ("green", &["paper", "raised", "gold-ground", "green-ground"]),
    ("red", &["paper", "raised", "gold-ground", "red-ground"]),
];

/// What must be seen to use it: the edges of controls, and the ring of the focus.
const EDGES: &[(&str, &[&str])] =
    &[("edge", &["paper", "raised", "accent-ground", "gold-ground"]), ("accent", &["paper", "raised"])];

/// Only parts what space has parted already.
const ORNAMENTS: &[&str] = &["rule"];

/// Colours by name, in light and in dark.
type Palette = [BTreeMap<String, [f64; 3]>; 2];

fn sheet() -> String {
    sources("style", &["css"]).into_iter().find(|source| source.path.ends_with("tokens.css")).unwrap().text
}

/// The palette, and the one for those who ask for more contrast.
fn palettes() -> (Palette, Palette) {
    let sheet = sheet();
    let (usual, more) = sheet.split_once("@media (prefers-contrast: more)").unwrap();
    let mut palette = Palette::default();
    take(usual, &mut palette);
    let mut contrast = palette.clone();
    take(more, &mut contrast);
    (palette, contrast)
}

/// Takes every `--name: light-dark(#…, #…)` and `--name: var(--other)`.
fn take(css: &str, palette: &mut Palette) {
    for line in css.lines().map(str::trim) {
        let Some((name, value)) = line.strip_prefix("--").and_then(|line| line.split_once(": ")) else {
            continue;
        };
        if let Some(pair) = value.strip_prefix("light-dark(").and_then(|rest| rest.strip_suffix(");")) {
            let (light, dark) = pair.split_once(", ").unwrap();
            for (theme, colour) in palette.iter_mut().zip([light, dark]) {
                theme.insert(name.to_owned(), parts(colour));
            }
        } else if let Some(other) = value.strip_prefix("var(--").and_then(|rest| rest.strip_suffix(");")) {
            for theme in palette.iter_mut() {
                let colour = theme[other];
                theme.insert(name.to_owned(), colour);
            }
        }
    }
}

fn parts(colour: &str) -> [f64; 3] {
    let hex = colour.strip_prefix('#').filter(|hex| hex.len() == 6).unwrap();
    [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0)
}

/// <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let luminance = |colour: [f64; 3]| {
        let [r, g, b] = colour
            .map(|part| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn check(palette: &Palette, pairs: &[(&str, &[&str])], least: f64) {
    for (theme, named) in ["light", "dark"].iter().zip(palette) {
        for (colour, grounds) in pairs {
            for ground in *grounds {
                let found = contrast(named[*colour], named[*ground]);
                assert!(found >= least, "{theme}: {colour} on {ground} has {found:.2}, less than {least}");
            }
        }
    }
}

#[test]
fn black_on_white_is_twenty_one_to_one() {
    assert!((contrast([0.0; 3], [1.0; 3]) - 21.0).abs() < 1e-9);
    assert!((contrast(parts("#767676"), parts("#ffffff")) - 4.54).abs() < 0.01);
}

#[test]
fn all_text_can_be_read_and_all_controls_seen() {
    let (usual, more) = palettes();
    check(&usual, TEXTS, 4.5);
    check(&usual, EDGES, 3.0);
    // Who asks for more contrast gets what WCAG calls enhanced.
    check(&more, TEXTS, 7.0);
    check(&more, EDGES, 4.5);
}

#[test]
fn no_colour_is_left_out_of_the_check() {
    let (palette, _) = palettes();
    let pairs = || TEXTS.iter().chain(EDGES);
    for name in palette[0].keys() {
        let checked = pairs().any(|(colour, grounds)| colour == name || grounds.contains(&name.as_str()));
        assert!(checked || ORNAMENTS.contains(&name.as_str()), "{name} stands in no pair");
    }
}

#[test]
fn colours_have_names_and_only_print_needs_others() {
    for source in sources("style", &["css"]) {
        if ["tokens.css", "print.css"].iter().any(|sheet| source.path.ends_with(sheet)) {
            continue;
        }
        for (number, line) in source.text.lines().enumerate() {
            // `#name {` is a place, `: #fff` a colour.
            let colour = line.split_once(": ").is_some_and(|(_, value)| value.contains('#'));
            assert!(!colour, "{}:{}: name the colour in tokens.css", source.path.display(), number + 1);
        }
    }
}

#[test]
fn the_bar_around_the_page_has_the_pages_colour() {
    let sheet = sheet();
    let (_, paper) = sheet.split_once("--paper: light-dark(").unwrap();
    let colours: Vec<&str> = paper.split(");").next().unwrap().split(", ").collect();
    let index =
        sources(".", &["html"]).into_iter().find(|source| source.path.ends_with("index.html")).unwrap();
    for (colour, theme) in colours.iter().zip(["light", "dark"]) {
        let told = format!(
            "<meta name=\"theme-color\" content=\"{colour}\" media=\"(prefers-color-scheme: {theme})\" id=\"offprint-bar-{theme}\">"
        );
        assert!(index.text.contains(&told), "index.html lacks {told}");
    }
}
