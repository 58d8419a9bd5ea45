//! Turns pulldown-cmark's events into elements of the builder; raw HTML among them goes to
//! [`Html::build`].

use pulldown_cmark::{
    Alignment as Aligned, BlockQuoteKind, CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd,
};

use crate::strings::{has_any, split, trim_end};
use offprint_model::{Alignment, Inline};

use super::anchors::Anchors;
use super::builder::{Builder, Format, Kind, Row, Table};
use super::html::{Hidden, Html};
use super::template::unmask;
use super::tree::Node;
use super::{east_asian, formula, limits};
use crate::source::{Found, Source};

/// Reads the content from the byte `start` on: the tree, its anchors, and the problems found. What is past the limit
/// becomes one paragraph.
pub(crate) fn read(source: &Source, start: usize) -> (Vec<Node>, Anchors, Vec<Found>) {
    let (text, rest) = within_limit(source.text().get(start..).unwrap_or_default());
    let mut reader = Reader {
        source,
        builder: Builder::new(source),
        hidden: Hidden::new(source.text()),
        block: None,
        in_head: false,
        closing: None,
        read_stars: 0,
        misread_end: 0,
    };
    reader.events(text, start, 0);
    if !rest.is_empty() {
        reader.builder.plain_rest(rest, start + text.len());
    }
    reader.builder.finish()
}

const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_MATH)
    .union(Options::ENABLE_GFM);

/// How deep Markdown is looked for in HTML in Markdown: each level is read again.
const DEEPEST: usize = 4;

/// Returns the length of the lines of `block` before Markdown: after a line of nothing but `<br>` or the
/// end of an element, CommonMark reads HTML on to the next blank line, but Jekyll's Markdown does not.
fn before_markdown(block: &str) -> Option<usize> {
    let ends = |line: &str| {
        let tags = line.trim();
        !tags.is_empty()
            && tags.ends_with('>')
            && tags.split_inclusive('>').all(|tag| {
                ["</", "<br", "<hr", "<img"].iter().any(|start| tag.trim_start().starts_with(start))
            })
    };
    let length = block.split_inclusive('\n').take_while(|line| ends(line)).map(str::len).sum();
    let rest = block.get(length..)?.trim_start();
    (length > 0 && !rest.is_empty() && !rest.starts_with('<')).then_some(length)
}

/// Cuts `text` after the last line that fits.
fn within_limit(text: &str) -> (&str, &str) {
    let fits = text.get(..text.floor_char_boundary(limits::BYTES)).unwrap_or(text);
    let end =
        if fits.len() < text.len() { fits.rfind('\n').map_or(fits.len(), |at| at + 1) } else { fits.len() };
    split(text, end)
}

/// How far from a formula words are looked for, in bytes: in a long line of formulas each would look at all of it.
const BESIDE: usize = 200;

/// Returns whether words stand beside a formula in its line: between two dollars kramdown sets it in the line then,
/// and in a line of its own otherwise.
fn is_in_line(text: &str, start: usize, end: usize) -> bool {
    let from = text.floor_char_boundary(start.saturating_sub(BESIDE));
    let to = text.floor_char_boundary(end + BESIDE);
    let before = text.get(from..start).and_then(|text| text.rsplit('\n').next()).unwrap_or_default();
    let behind = text.get(end..to).and_then(|text| text.split('\n').next()).unwrap_or_default();
    has_any(before, char::is_alphabetic) || has_any(behind, char::is_alphabetic)
}

struct Reader<'s> {
    source: &'s Source,
    builder: Builder<'s>,
    hidden: Hidden<'s>,
    /// The lines of the HTML block that is open.
    block: Option<Html>,
    in_head: bool,
    /// How many stars close the emphasis of [`east_asian`] that is open, and where.
    closing: Option<(usize, usize)>,
    /// The end of the last stars that opened or closed one.
    read_stars: usize,
    /// Where an emphasis of CommonMark ends that is none.
    misread_end: usize,
}

impl Reader<'_> {
    /// Reads `text`, which starts at the byte `start` and stands `depth` blocks of HTML deep.
    fn events(&mut self, text: &str, start: usize, depth: usize) {
        let mut markdown = None;
        for (event, range) in Parser::new_ext(text, OPTIONS).into_offset_iter() {
            if depth < DEEPEST && matches!(event, Event::Start(Tag::HtmlBlock)) {
                let block = text.get(range.clone()).unwrap_or_default();
                markdown = before_markdown(block).map(|length| range.start + length..range.end);
            }
            match &markdown {
                Some(rest) if rest.contains(&range.start) => continue,
                _ => self.event(event, start + range.start, start + range.end),
            }
            if self.block.is_none()
                && let Some(rest) = markdown.take()
            {
                self.events(text.get(rest.clone()).unwrap_or_default(), start + rest.start, depth + 1);
            }
        }
    }

    fn event(&mut self, event: Event<'_>, start: usize, end: usize) {
        if let Some(block) = &mut self.block {
            match event {
                Event::Html(line) | Event::Text(line) => block.push(&line, start),
                Event::End(TagEnd::HtmlBlock | TagEnd::CodeBlock) => {
                    block.build(&mut self.builder, &mut self.hidden);
                    self.block = None;
                }
                _ => {}
            }
            return;
        }
        if self.is_star(&event, start, end) {
            return;
        }
        let builder = &mut self.builder;
        match event {
            Event::Start(Tag::HtmlBlock) => self.block = Some(Html::default()),
            // Deeply indented HTML after a blank line: program text to CommonMark, but Jekyll's
            // Markdown reads on to the end of the element, and so do those who write it.
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) if builder.inside_html() => {
                self.block = Some(Html::default());
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                let mut tag = Html::default();
                tag.push(&html, start);
                tag.build(builder, &mut self.hidden);
            }
            Event::Start(tag) => {
                builder.begin();
                if self.hidden.until().is_none() {
                    self.open(tag, start);
                }
            }
            Event::End(TagEnd::HtmlBlock) => {}
            Event::End(_) => builder.end(),
            Event::Text(text) | Event::Code(text) if self.hidden.until().is_some() => {
                if let Some(shown) = self.hidden.end_in(&text) {
                    builder.text(shown, start, end);
                }
            }
            _ if self.hidden.until().is_some() => {}
            Event::Text(text) => builder.text(&text, start, end),
            Event::SoftBreak => self.line_end(start, end),
            Event::HardBreak => builder.inline(Inline::Break, start, end),
            Event::Code(text) => builder.inline(Inline::Code(unmask(&text, " ").into_owned()), start, end),
            Event::InlineMath(tex) => match formula::mathematics(&unmask(&tex, " "), false) {
                Some(mathematics) => builder.inline(mathematics, start, end),
                None => builder.text(&["$", &tex, "$"].concat(), start, end),
            },
            Event::DisplayMath(tex) => {
                let display = !is_in_line(self.source.text(), start, end);
                builder.inline(formula::inline(&unmask(&tex, " "), display), start, end);
            }
            Event::FootnoteReference(label) => {
                builder.inline(Inline::FootnoteReference(label.into_string()), start, end);
            }
            Event::Rule => builder.rule(start),
            Event::TaskListMarker(_) => {}
        }
    }

    /// Opens or closes an emphasis beside an East Asian letter. Returns whether the event is a star that does so.
    fn is_star(&mut self, event: &Event<'_>, start: usize, end: usize) -> bool {
        if start < self.read_stars && matches!(event, Event::Text(_)) {
            return true;
        }
        if let Some((stars, close)) = self.closing.filter(|(_, close)| start >= *close) {
            self.builder.end();
            self.closing = None;
            match event {
                Event::Text(_) if start == close => {
                    self.read_stars = close + stars;
                    return true;
                }
                // what CommonMark emphasises here is what stands between two of these
                Event::Start(Tag::Emphasis | Tag::Strong) if start == close => {
                    self.misread_end = end;
                    return true;
                }
                _ => {}
            }
        }
        let at = match event {
            Event::End(TagEnd::Emphasis | TagEnd::Strong) if end == self.misread_end => {
                end - if matches!(event, Event::End(TagEnd::Strong)) { 2 } else { 1 }
            }
            Event::Text(text) if text.bytes().all(|byte| byte == b'*') => start,
            _ => return false,
        };
        let is_misread = at != start;
        if self.closing.is_some() || self.hidden.until().is_some() {
            return is_misread;
        }
        let Some((stars, close)) = east_asian::emphasis(self.source.text(), at) else { return is_misread };
        let format: fn(Vec<Inline>) -> Inline = if stars == 1 { Inline::Emphasis } else { Inline::Strong };
        self.builder.begin();
        self.builder.open(Kind::Format(Format::Marked(format)), "", at);
        self.closing = Some((stars, close));
        self.read_stars = at + stars;
        true
    }

    fn open(&mut self, tag: Tag<'_>, start: usize) {
        let builder = &mut self.builder;
        let kind = match tag {
            Tag::Paragraph => Kind::Paragraph,
            Tag::Heading { level, .. } => Kind::Heading(level as u8),
            Tag::BlockQuote(None) => Kind::Quote,
            Tag::BlockQuote(Some(kind)) => {
                builder.open(Kind::Quote, "", start);
                return builder.note(note(kind), start);
            }
            Tag::CodeBlock(_) => Kind::Verbatim,
            Tag::List(start) => Kind::List { start, reversed: false, items: Vec::new() },
            Tag::Item => Kind::Item,
            Tag::FootnoteDefinition(label) => Kind::Footnote { label: label.into_string() },
            Tag::Table(alignments) => {
                let alignments = alignments.into_iter().map(alignment).collect();
                Kind::Table(Table { alignments, rows: Vec::new() })
            }
            Tag::TableHead => {
                self.in_head = true;
                Kind::Row(Row::default())
            }
            Tag::TableRow => {
                self.in_head = false;
                Kind::Row(Row::default())
            }
            Tag::TableCell => Kind::Cell { head: self.in_head },
            Tag::Emphasis => Kind::Format(Format::Marked(Inline::Emphasis)),
            Tag::Strong => Kind::Format(Format::Marked(Inline::Strong)),
            Tag::Strikethrough => Kind::Format(Format::Marked(Inline::Strikethrough)),
            Tag::Superscript => Kind::Format(Format::Marked(Inline::Superscript)),
            Tag::Subscript => Kind::Format(Format::Marked(Inline::Subscript)),
            Tag::Link { link_type: LinkType::Email, dest_url, title, .. } => {
                return builder.open_link(&["mailto:", &dest_url].concat(), &title, "", start);
            }
            Tag::Link { dest_url, title, .. } => return builder.open_link(&dest_url, &title, "", start),
            Tag::Image { dest_url, title, .. } => {
                Kind::Picture { source: builder.picture(&dest_url, start), title: title.into_string() }
            }
            // Not asked for in the options.
            Tag::HtmlBlock
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::MetadataBlock(_) => return,
        };
        builder.open(kind, "", start);
    }

    /// A line ends inside running text. Two backslashes before it force a line end in kramdown.
    fn line_end(&mut self, start: usize, end: usize) {
        let forced = self
            .source
            .text()
            .get(..start)
            .is_some_and(|before| trim_end(before, |c| c == ' ').ends_with("\\\\"));
        if let Some(text) = self.builder.last_text()
            && forced
            && trim_end(text, |c| c == ' ').ends_with('\\')
        {
            while text.ends_with(' ') {
                text.pop();
            }
            text.pop();
            return self.builder.inline(Inline::Break, start, end);
        }
        self.builder.text("\n", start, end);
    }
}

fn alignment(aligned: Aligned) -> Alignment {
    match aligned {
        Aligned::None => Alignment::Natural,
        Aligned::Left => Alignment::Left,
        Aligned::Center => Alignment::Center,
        Aligned::Right => Alignment::Right,
    }
}

/// The word that GitHub sets above such a quotation.
fn note(kind: BlockQuoteKind) -> &'static str {
    match kind {
        BlockQuoteKind::Note => "Note",
        BlockQuoteKind::Tip => "Tip",
        BlockQuoteKind::Important => "Important",
        BlockQuoteKind::Warning => "Warning",
        BlockQuoteKind::Caution => "Caution",
    }
}
