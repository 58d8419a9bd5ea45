//! What stands in the open elements: words, links, pictures, anchors, and elements without content.

use crate::strings::contains;
use offprint_model::{Href, Image, ImageSource, Inline, Limit, Problem};

use super::Builder;
use super::frame::{Format, Kind, Level, Target};
use crate::markdown::limits;
use crate::markdown::template::unmask;
use crate::markdown::tree::{Node, NodeKind};

impl Builder<'_> {
    /// Opens a link. One inside another closes that, as in browsers, unless Markdown opened it.
    pub(crate) fn open_link(&mut self, address: &str, title: &str, tag: &'static str, start: usize) {
        let link = |kind: &Kind| matches!(kind, Kind::Format(Format::Link(_)));
        let is_text = |kind: &Kind| kind.level() != Level::Inline;
        let outer =
            self.stack.iter().rev().take_while(|frame| !is_text(&frame.kind)).find(|frame| link(&frame.kind));
        let target = match outer {
            Some(outer) if outer.tag.is_empty() => Target::Dropped,
            Some(_) => {
                self.close_tag("a", is_text);
                self.target(address, title, start)
            }
            None => self.target(address, title, start),
        };
        self.open(Kind::Format(Format::Link(target)), tag, start);
    }

    fn target(&mut self, address: &str, title: &str, start: usize) -> Target {
        let address = unmask(address.trim(), " ");
        if address.is_empty() || address == "#" {
            return Target::Nowhere;
        }
        if contains(&address, "{{") {
            self.report(start, || Problem::TemplateCode { code: address.to_string() });
        }
        match Href::parse(&address) {
            Some(url) => {
                self.anchors.link_seen(&url);
                Target::To { url, title: unmask(title, "").into_owned() }
            }
            None => {
                self.report(start, || Problem::UnsafeAddress { address: address.into_owned() });
                Target::Dropped
            }
        }
    }

    /// Returns the address of a picture, if it is allowed; reports it if not.
    pub(crate) fn picture(&mut self, address: &str, start: usize) -> Option<ImageSource> {
        let address = unmask(address.trim(), " ");
        if address.is_empty() {
            return None;
        }
        let source = ImageSource::parse(&address);
        if source.is_none() {
            self.report(start, || Problem::UnsafeAddress { address: address.into_owned() });
        }
        source
    }

    /// Adds words that stand from the byte `start` to `end`; white space between blocks is dropped.
    pub(crate) fn text(&mut self, words: &str, start: usize, end: usize) {
        let words = unmask(words, "");
        let between_blocks = self.top().is_some_and(|top| top.kind.level() == Level::Container);
        if words.is_empty() || between_blocks && words.trim_ascii().is_empty() {
            return;
        }
        self.make_room_for_text(start);
        self.push_text(&words);
        self.reach(end);
    }

    /// Adds something that stands in running text.
    pub(crate) fn inline(&mut self, inline: Inline, start: usize, end: usize) {
        let full = self.is_full(start);
        self.make_room_for_text(start);
        match inline {
            Inline::Break if full || self.top().is_some_and(|top| matches!(top.kind, Kind::Verbatim)) => {
                self.push_text("\n");
            }
            Inline::Code(text) | Inline::Image(Image { alt: text, .. }) | Inline::Math { tex: text, .. }
                if full =>
            {
                self.push_text(&text);
            }
            inline => self.push(inline),
        }
        self.reach(end);
    }

    /// Adds the rest of the file as it is written.
    pub(crate) fn plain_rest(&mut self, rest: &str, start: usize) {
        self.close_down_to(1);
        self.report(start, || Problem::TooMuch(Limit::Bytes(limits::BYTES)));
        self.text(rest, start, start + rest.len());
    }

    /// Adds a paragraph of one strong word.
    pub(crate) fn note(&mut self, word: &str, start: usize) {
        self.make_room_for_text(start);
        self.push(Inline::Strong(vec![Inline::Text(word.into())]));
        self.leave_text();
    }

    /// Adds a thematic break.
    pub(crate) fn rule(&mut self, start: usize) {
        if !self.is_full(start) {
            self.leave_text();
            self.make_room_for_block(&Kind::Paragraph, start);
            let line = self.source.line(start);
            self.push_node(Node { start_line: line, end_line: line, kind: NodeKind::Rule });
        }
    }

    /// Returns the last words of the running text that is open.
    pub(crate) fn last_text(&mut self) -> Option<&mut String> {
        match self.stack.last_mut()?.text.last_mut()? {
            Inline::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Adds an anchor for an id of the content.
    pub(crate) fn anchor(&mut self, id: &str) {
        let Some(name) = self.anchors.claim(id) else {
            return;
        };
        match self.top() {
            Some(top) if top.kind.level() != Level::Container => self.push(Inline::Anchor(name)),
            _ => self.waiting.push(Inline::Anchor(name)),
        }
    }
}
