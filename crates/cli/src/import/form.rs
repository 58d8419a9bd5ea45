//! A reference as an item of a list.

use offprint_model::{Month, Name};

use super::kind::Kind;
use super::names::{Joint, names};
use super::reference::Reference;
use super::tex::{Rich, escape};

/// How titles are set apart; the reader of the list decides for the whole page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Plain,
    Quoted,
    Bold,
}

impl Style {
    pub(super) const ALL: [Self; 3] = [Self::Plain, Self::Quoted, Self::Bold];
}

/// How much of a reference an item says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Form {
    pub(super) style: Style,
    pub(super) joint: Joint,
    /// Whether emphasis inside the title is kept.
    pub(super) emphasis: bool,
    /// Whether a series without a volume is said.
    pub(super) series: bool,
    /// Whether publisher and place are said where a bibliography would not need them.
    pub(super) publisher: bool,
}

impl Form {
    /// From the one that says most to the one that is read most easily.
    pub(super) fn all(style: Style) -> [Self; 10] {
        let whole = Self { style, joint: Joint::Comma, emphasis: true, series: true, publisher: true };
        let by = |joint: Joint, form: Self| Self { joint, ..form };
        let plain = Self { emphasis: false, ..whole };
        let bare = Self { series: false, ..plain };
        let least = Self { publisher: false, ..bare };
        let others = [Joint::And, Joint::Semicolon];
        let [and, sorted] = others.map(|joint| by(joint, whole));
        let [plain_and, plain_sorted] = others.map(|joint| by(joint, plain));
        let [least_and, least_sorted] = others.map(|joint| by(joint, least));
        [whole, and, sorted, plain, plain_and, plain_sorted, bare, least, least_and, least_sorted]
    }

    /// Whether an item in this form says the field of that name.
    pub(super) fn says(self, reference: &Reference, field: &str) -> bool {
        match field {
            "series" => self.series || reference.volume.is_some() || reference.kind == Kind::Book,
            "publisher" | "place" => self.publisher || needs_publisher(&reference.kind),
            _ => true,
        }
    }
}

/// The item, with its number, in lines.
pub(super) fn item(reference: &Reference, form: Form) -> String {
    let mut parts: Vec<String> = Vec::new();
    let edited = reference.authors.is_empty() && !reference.editors.is_empty();
    let by = names(if edited { &reference.editors } else { &reference.authors }, form.joint);
    let role = match (edited, reference.editors.len()) {
        (false, _) => "",
        (true, 1) => " (ed.)",
        (true, _) => " (eds.)",
    };
    parts.push(sentence(by + role));
    parts.push(title(reference, form));
    parts.push(sentence(capital(&place(reference, form))));
    parts.extend(reference.notes.iter().map(|note| sentence(note.markdown(form.emphasis))));
    parts.extend(reference.awards.iter().map(|award| format!("**{}**", award.markdown(false))));
    parts.extend(reference.links.iter().map(|link| {
        format!("[{}](<{}>)", escape(&link.label), link.address.replace('<', "%3C").replace('>', "%3E"))
    }));
    parts.extend(reference.image.iter().map(|image| format!("![](<{image}>)")));
    let line = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    let mut item = format!("1. {}\n", beginning(&line));
    if let Some(summary) = &reference.summary {
        let text = summary.markdown(true);
        let labelled = text.to_lowercase().starts_with("abstract");
        item += &format!("\n   {}{text}\n\n", if labelled { "" } else { "Abstract: " });
    }
    item
}

/// What begins an item must not begin another list in it: "1984.", "- ".
fn beginning(line: &str) -> String {
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, rest) = line.split_at_checked(digits).unwrap_or_default();
    let list = digits > 0 && rest.starts_with(['.', ')']) || digits == 0 && rest.starts_with(['-', '+', '=']);
    if list { [number, "\\", rest].concat() } else { line.to_owned() }
}

/// `text` with a full stop, unless it ends with such.
fn sentence(text: String) -> String {
    let ends = text.is_empty() || text.ends_with(['.', '?', '!']);
    text + if ends { "" } else { "." }
}

fn title(reference: &Reference, form: Form) -> String {
    let title = reference.title.markdown(form.emphasis);
    match form.style {
        Style::Plain if reference.kind == Kind::Book => {
            sentence(format!("_{}_", reference.title.markdown(false).trim_end_matches('.')))
        }
        Style::Plain => sentence(title),
        Style::Quoted => format!("“{}”", sentence(title)),
        Style::Bold => format!("**{}**", sentence(reference.title.markdown(false))),
    }
}

/// Where and when it appeared.
fn place(reference: &Reference, form: Form) -> String {
    let mut parts: Vec<String> = Vec::new();
    let escaped = |text: &Option<String>| text.as_deref().map(escape);
    let container = reference.container.as_ref().map(|name| named(name, reference.short.as_deref()));
    let status = reference.when.status.as_deref().map(|words| escape(words.trim_end_matches('.')));
    let led = status.as_deref().filter(|words| is_leading(words)).map(capital);
    let editors =
        if reference.authors.is_empty() { String::new() } else { names(&reference.editors, Joint::And) };
    let editors = Some(editors).filter(|names| !names.is_empty()).map(|names| format!("edited by {names}"));
    let edition = reference.edition.as_deref().map(edition);
    let series = escaped(&reference.series).filter(|_| form.says(reference, "series"));
    let locators = |parts: &mut Vec<String>| {
        let volume = escaped(&reference.volume).map(|volume| match &series {
            Some(series) => format!("volume {volume} of {series}"),
            None => format!("volume {volume}"),
        });
        parts.extend(volume.or(series.clone()));
        parts.extend(escaped(&reference.number).map(|number| format!("number {number}")));
        parts.extend(escaped(&reference.chapter).map(|chapter| format!("chapter {chapter}")));
        parts.extend(pages(reference));
    };
    match &reference.kind {
        Kind::Article => {
            let container = container.unwrap_or_default();
            parts.push(match &led {
                Some(words) => format!("{words} in {container}"),
                None => container,
            });
            match volume(reference) {
                Some(volume) => parts.push(volume),
                None => parts.extend(pages(reference)),
            }
        }
        Kind::Paper | Kind::Chapter => {
            let lead = led.as_ref().map_or("In".to_owned(), |words| format!("{words} in"));
            let edition = edition.map(|edition| format!(" ({edition})")).unwrap_or_default();
            parts.extend(container.map(|container| format!("{lead} {container}{edition}")));
            parts.extend(editors);
            locators(&mut parts);
        }
        Kind::Thesis(words) => {
            parts.push(escape(words));
            parts.extend(escaped(&reference.institution));
        }
        Kind::Report(words) => {
            let number = reference.number.as_deref().unwrap_or_default();
            parts.push(escape([words, number].join(" ").trim()));
            parts.extend(escaped(&reference.institution));
            parts.extend(pages(reference));
        }
        Kind::Patent => {
            parts.push(format!("Patent {}", escape(reference.number.as_deref().unwrap_or_default())))
        }
        Kind::Preprint => {
            let number = reference.identifiers.arxiv.as_ref();
            parts.extend(number.map(|number| format!("_arXiv preprint arXiv:{number}_")).or(container));
        }
        Kind::Manuscript => parts.extend(manuscript(reference)),
        Kind::Book => {
            parts.extend(container);
            parts.extend(editors);
            parts.extend(series.clone());
            parts.extend(escaped(&reference.volume).map(|volume| format!("volume {volume}")));
            parts.extend(escaped(&reference.chapter).map(|chapter| format!("chapter {chapter}")));
            parts.extend(pages(reference));
            if let Some(edition) = edition {
                parts = vec![
                    [edition, parts.join(", ")]
                        .into_iter()
                        .filter(|part| !part.is_empty())
                        .collect::<Vec<_>>()
                        .join(". "),
                ];
            }
        }
        Kind::Other => {
            parts.extend(container);
            locators(&mut parts);
        }
    }
    if form.says(reference, "publisher") {
        let issuer: Vec<String> =
            [escaped(&reference.publisher), escaped(&reference.place)].into_iter().flatten().collect();
        match parts.last_mut() {
            // Behind a comma it would be a place.
            Some(last) if reference.publisher.is_some() => {
                *last = format!("{}. {}", last.trim_end_matches('.'), issuer.join(", "))
            }
            _ => parts.extend(issuer),
        }
    }
    parts.extend(date(reference));
    let told = led.is_some() && matches!(reference.kind, Kind::Article | Kind::Paper | Kind::Chapter)
        || reference.kind == Kind::Manuscript;
    parts.extend(status.filter(|_| !told));
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// `_Conference on Stones (COS)_`
fn named(container: &str, short: Option<&str>) -> String {
    match short.filter(|short| !container.contains(short)) {
        Some(short) => format!("_{} ({})_", Rich::from(container).markdown(false), escape(short)),
        None => format!("_{}_", Rich::from(container).markdown(false)),
    }
}

/// Returns whether a status stands before the venue: "To appear in …".
fn is_leading(words: &str) -> bool {
    let lower = words.to_lowercase();
    matches!(lower.as_str(), "to appear" | "accepted" | "forthcoming" | "accepted for publication")
}

/// "8(3): 101–119".
fn volume(reference: &Reference) -> Option<String> {
    let number = reference.number.as_deref().map(|number| format!("({})", escape(number)));
    let pages = reference.pages.as_deref().map(|pages| format!(": {}", escape(pages)));
    let volume = reference.volume.as_deref().map(escape).or(number.as_ref().map(|_| String::new()))?;
    Some([volume, number.unwrap_or_default(), pages.unwrap_or_default()].concat())
}

fn pages(reference: &Reference) -> Option<String> {
    let pages = reference.pages.as_deref()?;
    let word = match pages.contains(['–', ',']) {
        true => "pages",
        false if pages.len() > 4 => "article",
        false => "page",
    };
    Some(format!("{word} {}", escape(pages)))
}

fn edition(written: &str) -> String {
    let lower = written.to_lowercase();
    let written = &escape(written);
    if lower.contains("edition") || lower.contains("ed.") || lower.contains("aufl") {
        return written.to_owned();
    }
    let ordinal = match written.parse::<u8>() {
        Ok(11..=13) => format!("{written}th"),
        Ok(number) => match number % 10 {
            1 => format!("{written}st"),
            2 => format!("{written}nd"),
            3 => format!("{written}rd"),
            _ => format!("{written}th"),
        },
        Err(_) => written.to_owned(),
    };
    format!("{ordinal} edition")
}

/// "Submitted to _Lake Letters_".
fn manuscript(reference: &Reference) -> Option<String> {
    let status = reference.when.status.as_deref().unwrap_or("manuscript").trim_end_matches('.');
    let words = match status.split_once(" to ") {
        Some((sent, venue)) => format!("{} to _{}_", escape(sent), escape(venue)),
        None => escape(status),
    };
    Some(capital(&words))
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|first| first.to_uppercase().collect::<String>());
    first.unwrap_or_default() + letters.as_str()
}

/// Returns whether a bibliography does not go without the publisher.
fn needs_publisher(kind: &Kind) -> bool {
    matches!(kind, Kind::Book | Kind::Chapter | Kind::Thesis(_) | Kind::Report(_))
}

fn date(reference: &Reference) -> Option<String> {
    let year = reference.when.year?;
    Some(match reference.when.month.and_then(Month::new) {
        Some(month) => format!("{} {year}", month.name()),
        None => year.to_string(),
    })
}

/// The plain text by which names are compared.
pub(super) fn natural(name: &Name) -> String {
    match name {
        Name::Others => "et al.".to_owned(),
        Name::Group(group) => group.clone(),
        Name::Person(person) => person.natural(),
    }
}
