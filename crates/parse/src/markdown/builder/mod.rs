//! Builds the tree from elements that open and close: Markdown's, which are always balanced, and
//! those of raw HTML, which need not be. One stack holds both.

mod closing;
mod content;
mod frame;
mod table;

use offprint_model::{Inline, Limit, Problem};

use super::anchors::Anchors;
use super::limits;
use super::tree::Node;
use crate::entries::FOR_OWNERS;
use crate::source::{Found, Source, tell_owner};
use frame::Frame;
pub(crate) use frame::{Format, Kind, Level};
pub(crate) use table::{Row, Table};

/// Among so many problems those that are noted already are looked for; who has more mends those first.
const MOST_LOOKED_THROUGH: usize = 200;

/// How many formats are carried over into the next block, and into how many blocks each: enough for a link
/// around a heading, too few for a stray `<b>` to make the whole page bold.
const FORMATS: usize = 4;
const BLOCKS: u8 = 32;

/// Builds one tree; [`Builder::finish`] returns it.
pub(crate) struct Builder<'s> {
    pub(crate) source: &'s Source,
    /// Never empty: the root stays to the end.
    pub(crate) stack: Vec<Frame>,
    /// How many of Markdown's elements are open, kept on the stack or not.
    depth: usize,
    pub(crate) formats: Vec<Resumable>,
    pub(crate) anchors: Anchors,
    /// Anchors that wait for running text to stand in.
    pub(crate) waiting: Vec<Inline>,
    elements: usize,
    /// Which limits were met, to say so once.
    was_deep: bool,
    was_many: bool,
    found: Vec<Found>,
}

/// A format that goes on in the next block.
pub(crate) struct Resumable {
    format: Format,
    tag: &'static str,
    blocks: u8,
}

impl<'s> Builder<'s> {
    pub(crate) fn new(source: &'s Source) -> Self {
        Self {
            source,
            stack: vec![Frame::new(Kind::Root, "", 0, 0, 0)],
            depth: 0,
            formats: Vec::new(),
            anchors: Anchors::default(),
            waiting: Vec::new(),
            elements: 0,
            was_deep: false,
            was_many: false,
            found: Vec::new(),
        }
    }

    /// The tree, its anchors, and what was found on the way.
    pub(crate) fn finish(mut self) -> (Vec<Node>, Anchors, Vec<Found>) {
        self.close_down_to(1);
        let mut nodes = self.stack.pop().map(|root| root.nodes).unwrap_or_default();
        self.anchors.resolve(&mut nodes);
        (nodes, self.anchors, self.found)
    }

    /// Returns the text from a byte of the file on.
    pub(crate) fn rest(&self, at: usize) -> &'s str {
        self.source.text().get(at..).unwrap_or_default()
    }

    /// Notes a problem at a byte offset, for the owner.
    pub(crate) fn report(&mut self, at: usize, problem: impl FnOnce() -> Problem) {
        tell_owner(&mut self.found, at, problem);
    }

    /// Notes a problem at a byte offset, for the owner, unless it is noted already.
    pub(crate) fn report_once(&mut self, at: usize, problem: impl FnOnce() -> Problem) {
        if FOR_OWNERS && self.found.len() < MOST_LOOKED_THROUGH {
            let problem = problem();
            if !self.found.iter().any(|(_, other)| *other == problem) {
                self.found.push((at, problem));
            }
        }
    }

    // Markdown's elements.

    /// Counts one that opens; [`Builder::open`] may put it on the stack.
    pub(crate) fn begin(&mut self) {
        self.depth += 1;
    }

    /// Closes the innermost one, and with it all that HTML left open inside.
    pub(crate) fn end(&mut self) {
        while self.stack.len() > 1 && self.top().is_some_and(|top| top.depth >= self.depth) {
            self.close(true);
        }
        self.depth = self.depth.saturating_sub(1);
    }

    // HTML's elements.

    /// Closes the innermost element of that name, with all inside it, if it is above the innermost
    /// element on the stack that `fence` accepts.
    pub(crate) fn close_tag(&mut self, tag: &'static str, fence: fn(&Kind) -> bool) {
        for (index, frame) in self.stack.iter().enumerate().skip(1).rev() {
            if frame.tag == tag {
                let resumed = frame.resumed;
                self.close_down_to(index);
                if resumed {
                    self.forget(tag);
                }
                return;
            }
            if fence(&frame.kind) {
                break;
            }
        }
        self.forget(tag);
    }

    /// Closes the innermost element that `wanted` accepts, with all inside it, if it is above the innermost
    /// that `fence` accepts.
    pub(crate) fn close_kind(&mut self, wanted: fn(&Kind) -> bool, fence: fn(&Kind) -> bool) {
        let found = self.stack.iter().rposition(|frame| wanted(&frame.kind) || fence(&frame.kind));
        if let Some(index) = found
            && self.stack.get(index).is_some_and(|frame| wanted(&frame.kind))
        {
            self.close_down_to(index.max(1));
        }
    }

    /// Returns whether such an element is open.
    pub(crate) fn inside(&self, wanted: fn(&Kind) -> bool) -> bool {
        self.stack.iter().any(|frame| wanted(&frame.kind))
    }

    /// Returns whether an HTML element that holds blocks is open.
    pub(crate) fn inside_html(&self) -> bool {
        self.stack.iter().any(|frame| !frame.tag.is_empty() && frame.kind.level() == Level::Container)
    }

    // Both.

    /// Puts an element on the stack, after closing what cannot hold it and opening what must.
    pub(crate) fn open(&mut self, kind: Kind, tag: &'static str, start: usize) {
        let level = kind.level();
        if self.is_full(start) {
            if level != Level::Inline {
                self.separate();
            }
            return;
        }
        if level == Level::Inline {
            // The paragraph around Markdown's first mark in an item outlives that mark.
            let inside = usize::from(tag.is_empty());
            self.depth = self.depth.saturating_sub(inside);
            self.make_room_for_text(start);
            self.depth += inside;
        } else {
            self.leave_text();
            self.make_room_for_block(&kind, start);
        }
        let resumable = match &kind {
            Kind::Format(format) if self.formats.len() < FORMATS => Some(format.clone()),
            _ => None,
        };
        self.stack.push(Frame::new(kind, tag, self.depth, start, self.formats.len()));
        self.formats.extend(resumable.map(|format| Resumable { format, tag, blocks: BLOCKS }));
        if level == Level::Leaf {
            self.start_text(start);
        }
    }

    // The stack.

    pub(crate) fn top(&self) -> Option<&Frame> {
        self.stack.last()
    }

    /// Returns whether no more elements fit; reports that the first time.
    pub(crate) fn is_full(&mut self, at: usize) -> bool {
        let deep = self.stack.len() >= limits::DEPTH;
        let many = self.elements >= limits::ELEMENTS;
        if deep && !std::mem::replace(&mut self.was_deep, true) {
            self.report(at, || Problem::TooMuch(Limit::Nesting(limits::DEPTH)));
        }
        if many && !std::mem::replace(&mut self.was_many, true) {
            self.report(at, || Problem::TooMuch(Limit::Elements(limits::ELEMENTS)));
        }
        deep || many
    }

    /// Puts a line end between the words of two blocks that did not fit.
    fn separate(&mut self) {
        if self.top().is_some_and(|top| !top.text.is_empty()) {
            self.push_text("\n");
        }
    }

    /// Opens an element that is not written but needed by what follows. When no more elements fit, it
    /// stays open as long as the one that holds it.
    fn imply(&mut self, kind: Kind, tag: &'static str, start: usize) {
        let full = self.elements >= limits::ELEMENTS;
        let depth = self.top().filter(|_| full).map_or(self.depth, |top| top.depth);
        self.stack.push(Frame::new(kind, tag, depth, start, self.formats.len()));
    }

    pub(crate) fn make_room_for_block(&mut self, kind: &Kind, start: usize) {
        loop {
            match (self.top().map(|top| &top.kind), kind) {
                (Some(Kind::List { .. }), Kind::Item)
                | (Some(Kind::Table(_)), Kind::Row(_))
                | (Some(Kind::Row(_)), Kind::Cell { .. }) => return,
                (Some(Kind::List { .. }), _) => self.imply(Kind::Item, "li", start),
                (Some(Kind::Table(_)), _) => self.imply(Kind::Row(Row::default()), "tr", start),
                (Some(Kind::Row(_)), _) => self.imply(Kind::Cell { head: false }, "td", start),
                (_, Kind::Item) => {
                    self.imply(Kind::List { start: None, reversed: false, items: Vec::new() }, "ul", start)
                }
                (_, Kind::Row(_)) | (_, Kind::Cell { .. }) => {
                    self.imply(Kind::Table(Default::default()), "table", start)
                }
                _ => return,
            }
        }
    }

    pub(crate) fn make_room_for_text(&mut self, start: usize) {
        if self.top().is_some_and(|top| top.kind.level() == Level::Container) {
            self.make_room_for_block(&Kind::Paragraph, start);
            self.imply(Kind::Paragraph, "p", start);
            self.start_text(start);
        }
    }

    /// Starts running text: first the anchors that waited for it, then the formats that a block had cut.
    fn start_text(&mut self, start: usize) {
        for anchor in std::mem::take(&mut self.waiting) {
            self.push(anchor);
        }
        if self.top().is_some_and(|top| matches!(top.kind, Kind::Verbatim)) {
            return;
        }
        self.formats.retain(|format| format.blocks > 0);
        let count = self.formats.len();
        for index in 0..count {
            if let Some(Resumable { format, tag, blocks }) = self.formats.get_mut(index) {
                *blocks -= 1;
                let (kind, tag) = (Kind::Format(format.clone()), *tag);
                let mut frame = Frame::new(kind, tag, self.depth, start, count);
                frame.resumed = true;
                self.stack.push(frame);
            }
        }
    }

    /// Closes running text, because a block starts.
    pub(crate) fn leave_text(&mut self) {
        while self.top().is_some_and(|top| top.kind.level() != Level::Container) {
            self.close(false);
        }
    }

    pub(crate) fn close_down_to(&mut self, height: usize) {
        while self.stack.len() > height.max(1) {
            self.close(true);
        }
    }

    /// Lets the format of that tag end with this block.
    pub(crate) fn forget(&mut self, tag: &str) {
        if let Some(index) = self.formats.iter().rposition(|format| format.tag == tag) {
            self.formats.remove(index);
        }
    }

    /// Notes that content reaches to the byte `end`.
    pub(crate) fn reach(&mut self, end: usize) {
        if let Some(top) = self.stack.last_mut() {
            top.end = top.end.max(end);
        }
    }

    pub(crate) fn push(&mut self, inline: Inline) {
        match inline {
            Inline::Text(words) => self.push_text(&words),
            inline => {
                self.elements += 1;
                if let Some(top) = self.stack.last_mut() {
                    top.text.push(inline);
                }
            }
        }
    }

    pub(crate) fn push_text(&mut self, words: &str) {
        match self.last_text() {
            Some(text) => text.push_str(words),
            None => {
                self.elements += 1;
                if let Some(top) = self.stack.last_mut() {
                    top.text.push(Inline::Text(words.into()));
                }
            }
        }
    }

    pub(crate) fn push_node(&mut self, node: Node) {
        self.elements += 1;
        if let Some(top) = self.stack.last_mut() {
            top.nodes.push(node);
        }
    }
}
